//! `AArch64`: what loads, stores and atomic instructions read, write and compute.

use super::value::{place, sources};
use crate::isa::aarch64::operand::operand;
use crate::isa::aarch64::table::{Form, Pair};
use crate::isa::effect::{Operand, Register};
use crate::isa::exact::terms::{complement, other, sign_extended, sum, zero_extended};
use crate::isa::exact::{Exact, Expression, Function};
use crate::isa::mnemonic::Mnemonic;

/// A register and its new value.
type Written = (Register, Expression);

/// What an access computes, its address and the new value of the base register included.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    let position = operands.iter().position(|operand| operand.starts_with('['))?;
    let (values, place) = operands.split_at(position);
    let (address, written_back) = address(place)?;
    let mut exact = match form {
        Form::Load(_, pair, wide) => {
            // The width is that of a pair of registers, if it is one.
            let signed = wide.map(|width| if pair == Pair::Two { width / 2 } else { width });
            Exact { values: loaded(values, signed)?, ..Exact::default() }
        }
        Form::LoadExclusive(..) => Exact { values: loaded(values, None)?, ..Exact::default() },
        Form::Store(..) => Exact { stored: stored(mnemonic, values)?, ..Exact::default() },
        Form::StoreExclusive(..) => {
            let (status, values) = values.split_first()?;
            let status = destination(status)?.register.map(|register| (register, Expression::Status));
            let stored = stored(mnemonic, values)?;
            Exact { values: status.into_iter().collect(), stored, ..Exact::default() }
        }
        Form::CompareAndSwap => {
            let (expected, new) = values.split_at(values.len() / 2);
            let (values, stored_values) = (loaded(expected, None)?, stored(mnemonic, new)?);
            Exact { values, stored: stored_values, expected: stored(mnemonic, expected)?, ..Exact::default() }
        }
        Form::Modify | Form::Discard => modify(mnemonic, form, values)?,
        _ => return None,
    };
    exact.address = Some(address);
    exact.values.extend(written_back);
    Some(exact)
}

/// `swp`, `ldadd`, `stadd`. The pair forms take their values in the registers of the old value.
fn modify(mnemonic: &Mnemonic, form: Form, values: &[&str]) -> Option<Exact> {
    let (by, to) = match form {
        Form::Discard => (values, &values[..0]),
        _ if mnemonic.suffix("pair").is_some() => (values, values),
        _ => values.split_at_checked(1)?,
    };
    let name = mnemonic.base.trim_start_matches("ld").trim_start_matches("st");
    let width = width(mnemonic, by.first()?)?;
    let stored = stored(mnemonic, by)?.into_iter().enumerate();
    let stored = stored.map(|(number, by)| modified(name, width, Expression::Loaded(number), by)).collect();
    Some(Exact { values: loaded(to, None)?, stored, ..Exact::default() })
}

/// The value that a read-modify-write stores.
fn modified(name: &str, width: u16, old: Expression, by: Expression) -> Expression {
    let function = match name {
        "swp" => return by,
        "clr" => return Expression::apply(Function::And, width, [old, complement(width, by)]),
        "add" => Function::Add,
        "set" => Function::Or,
        "eor" => Function::Xor,
        name => return other(name, width, [old, by]),
    };
    Expression::apply(function, width, [old, by])
}

/// A register of a load or a store.
#[derive(Debug, Clone, Copy)]
struct Destination {
    /// The register; none if it is the zero register.
    register: Option<Register>,
    width: u16,
}

/// `w0`, `xzr`, `q0`, `d0`, `s0`
fn destination(text: &str) -> Option<Destination> {
    if let Some(place) = place(text) {
        return Some(Destination { register: place.register, width: place.width });
    }
    let Operand::Register(register @ Register::Vector(_)) = operand(text)? else { return None };
    let width = match text.as_bytes().first()? {
        b'q' => 128,
        b'd' => 64,
        b's' => 32,
        b'h' => 16,
        b'b' => 8,
        _ => return None,
    };
    Some(Destination { register: Some(register), width })
}

/// The width of the access of one register.
fn width(mnemonic: &Mnemonic, register: &str) -> Option<u16> {
    match mnemonic.suffix("size") {
        Some("b") => Some(8),
        Some(_) => Some(16),
        None => destination(register).map(|destination| destination.width),
    }
}

/// The registers that receive what was read; `signed` is the width of a value that is sign-extended.
fn loaded(values: &[&str], signed: Option<u16>) -> Option<Vec<Written>> {
    let mut written = Vec::new();
    for (number, text) in values.iter().enumerate() {
        let Destination { register, width } = destination(text)?;
        let value = match signed {
            Some(from) => sign_extended(from, width, Expression::Loaded(number)),
            None => Expression::Loaded(number),
        };
        written.extend(register.map(|register| (register, value)));
    }
    Some(written)
}

/// The values of registers, as wide as the access.
fn stored(mnemonic: &Mnemonic, values: &[&str]) -> Option<Vec<Expression>> {
    let value = |text: &&str| {
        let (register, width) = (destination(text)?.register, width(mnemonic, text)?);
        let value = register.map_or(Expression::Constant(0), Expression::Register);
        Some(match register {
            Some(Register::Vector(_)) if width == 64 => Expression::apply(Function::ZeroExtend, width, [value]),
            _ => zero_extended(width, value),
        })
    };
    values.iter().map(value).collect()
}

/// The effective address, and the base register with its new value if it is written back: `[x0, #8]!` is accessed at the
/// sum, `[x0], #8` at the base.
fn address(place: &[&str]) -> Option<(Expression, Option<Written>)> {
    let (inside, behind) = place.split_first()?;
    let is_before = inside.ends_with('!');
    let inner = inside.trim_end_matches('!').strip_prefix('[')?.strip_suffix(']')?;
    let parts: Vec<&str> = inner.split(',').map(str::trim).collect();
    let (base, offset) = parts.split_first()?;
    let register = super::place(base)?.register?;
    let base = Expression::Register(register);
    let moved = |texts: &[&str]| match sources(texts, 64)?.as_slice() {
        [] => Some(base.clone()),
        [offset] => Some(sum(base.clone(), offset.clone())),
        _ => None,
    };
    match (is_before, behind) {
        (false, []) => Some((moved(offset)?, None)),
        (true, []) => Some((moved(offset)?, Some((register, moved(offset)?)))),
        (false, _) if offset.is_empty() => Some((base.clone(), Some((register, moved(behind)?)))),
        _ => None,
    }
}
