//! `AArch64`: operands as expressions: registers, constants, symbols, shifted and extended registers, conditions.

use super::FLAGS;
use crate::isa::aarch64::operand::operand;
use crate::isa::effect::{Operand, Register};
use crate::isa::exact::terms::{arm_condition, other, sign_extended, zero_extended};
use crate::isa::exact::{Expression, Function};
use compact_str::{CompactString, format_compact};

/// A general register under one of its names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The register; none if it is the zero register.
    pub(super) register: Option<Register>,
    /// The bits that the name means.
    pub(super) width: u16,
}

impl Place {
    /// All of the register.
    pub(super) fn value(self) -> Expression {
        self.register.map_or(Expression::Constant(0), Expression::Register)
    }
}

/// `w0`, `x0`, `sp`, `wzr`
pub(super) fn place(text: &str) -> Option<Place> {
    let width = if text.starts_with('w') { 32 } else { 64 };
    match operand(text)? {
        Operand::Register(register @ Register::General(_)) => Some(Place { register: Some(register), width }),
        Operand::Constant(_) if !text.starts_with('#') => Some(Place { register: None, width }),
        _ => None,
    }
}

/// `#8`, `#0xff`
pub(super) fn constant(text: &str) -> Option<i64> {
    match operand(text)? {
        Operand::Constant(value) if text.starts_with('#') => Some(value),
        _ => None,
    }
}

/// The lower part of a symbol's address, or another number that a relocation gives: `:lo12:sym`, `_sym@PAGEOFF`.
fn relocation(text: &str) -> Option<Expression> {
    let text = text.trim_start_matches('#');
    (text.starts_with(':') || text.contains("PAGEOFF")).then(|| Expression::Symbol(text.into()))
}

/// A register, a constant or a relocation.
fn value(text: &str) -> Option<Expression> {
    place(text).map(Place::value).or_else(|| constant(text).map(Expression::Constant)).or_else(|| relocation(text))
}

/// The page of a symbol, without the part that `:lo12:` adds to it: both together are the symbol's address, or the address
/// of its entry in a table.
pub(super) fn page(text: &str) -> Option<Expression> {
    let mach = ["@TLVPPAGE", "@GOTPAGE", "@PAGE"].into_iter().find(|suffix| text.contains(suffix));
    let (whole, low): (CompactString, CompactString) = match (mach, text.strip_prefix(':')) {
        (Some(suffix), _) => {
            let table = suffix.trim_end_matches("PAGE");
            let table = if table == "@" { "" } else { table };
            (text.replacen(suffix, table, 1).into(), text.replacen(suffix, &format!("{suffix}OFF"), 1).into())
        }
        (None, Some(rest)) => match rest.split_once(':')? {
            ("pg_hi21" | "pg_hi21_nc", name) => (name.into(), format_compact!(":lo12:{name}")),
            (table, name) => (text.into(), format_compact!(":{table}_lo12:{name}")),
        },
        (None, None) => (text.into(), format_compact!(":lo12:{text}")),
    };
    Some(Expression::apply(Function::Subtract, 64, [whole, low].map(Expression::Symbol)))
}

/// The operands behind the result, for an operation of this width: a shift or an extension belongs to the operand before it.
pub(super) fn sources(texts: &[&str], width: u16) -> Option<Vec<Expression>> {
    let mut sources: Vec<Expression> = Vec::new();
    for (position, text) in texts.iter().enumerate() {
        if let Some((kind, amount)) = modifier(text) {
            let last = sources.pop()?;
            sources.push(modified(last, kind, amount, width));
        } else if text.starts_with(':') {
            // A name can have commas.
            let end = texts.iter().rposition(|text| modifier(text).is_none())?;
            sources.push(relocation(&texts[position..=end].join(", "))?);
            let behind = texts.get(end + 1).and_then(|text| modifier(text));
            return match behind {
                Some((kind, amount)) => {
                    let last = sources.pop()?;
                    sources.push(modified(last, kind, amount, width));
                    Some(sources)
                }
                None => Some(sources),
            };
        } else {
            sources.push(value(text)?);
        }
    }
    Some(sources)
}

/// `lsl #3`, `uxtw`, `sxtw #2`: its kind and its amount.
pub(super) fn modifier(text: &str) -> Option<(&str, i64)> {
    let (kind, amount) = text.split_once(' ').unwrap_or((text, "#0"));
    let is_known = ["lsl", "lsr", "asr", "ror", "uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx"];
    if !is_known.contains(&kind) {
        return None;
    }
    constant(amount).filter(|amount| (0..64).contains(amount)).map(|amount| (kind, amount))
}

fn modified(of: Expression, kind: &str, amount: i64, width: u16) -> Expression {
    let of = match kind {
        "uxtb" => zero_extended(8, of),
        "uxth" => zero_extended(16, of),
        "uxtw" if width > 32 => zero_extended(32, of),
        "sxtb" => sign_extended(8, width, of),
        "sxth" => sign_extended(16, width, of),
        "sxtw" if width > 32 => sign_extended(32, width, of),
        _ => of,
    };
    match (kind, of) {
        (_, of) if amount == 0 => of,
        ("lsr", of) => Expression::apply(Function::ShiftRight, width, [of, Expression::Constant(amount)]),
        ("asr", of) => Expression::apply(Function::ShiftRightSigned, width, [of, Expression::Constant(amount)]),
        ("ror", of) => other(kind, width, [of, Expression::Constant(amount)]),
        (_, Expression::Constant(value)) => Expression::Constant(value << amount),
        (_, of) => Expression::apply(Function::ShiftLeft, width, [of, Expression::Constant(amount)]),
    }
}

/// Whether a condition holds: `eq`, `hs`.
pub(super) fn condition(letters: &str) -> Option<Expression> {
    if matches!(letters, "al" | "nv") {
        return Some(Expression::Constant(1));
    }
    arm_condition(letters, FLAGS)
}
