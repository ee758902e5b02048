//! The operands of an instruction, as expressions.

use crate::isa::asm::Dialect;
use crate::isa::effect::Register;
use crate::isa::exact::{Expression, Function};
use crate::isa::x86::operand::{constant_value, intel_memory, is_high, is_other_register, register, segment};

/// An operand.
pub(super) enum Place {
    /// The lowest bits of a register, and how many.
    Register(Register, u16),
    /// The second byte of a register: `ah`.
    HighByte(Register),
    /// A location in memory, and its width if that is written.
    Memory(Expression, Option<u16>),
    /// A constant, or a number that the linker knows.
    Number(Expression),
}

impl Place {
    /// The address of a location.
    pub(super) fn address(&self) -> Option<&Expression> {
        match self {
            Place::Memory(address, _) => Some(address),
            Place::Register(..) | Place::HighByte(_) | Place::Number(_) => None,
        }
    }

    /// Its width, as far as it is written.
    pub(super) fn width(&self) -> Option<u16> {
        match self {
            Place::Register(_, width) => Some(*width),
            Place::HighByte(_) => Some(8),
            Place::Memory(_, width) => *width,
            Place::Number(_) => None,
        }
    }

    /// Its value. Bits above its width may be anything.
    pub(super) fn value(&self) -> Expression {
        match self {
            Place::Register(register, _) => Expression::Register(*register),
            Place::HighByte(register) => {
                let arguments = [Expression::Register(*register), Expression::Constant(8)];
                let shifted = Expression::apply(Function::ShiftRight, 64, arguments);
                Expression::apply(Function::ZeroExtend, 8, [shifted])
            }
            Place::Memory(..) => Expression::Loaded(0),
            Place::Number(number) => number.clone(),
        }
    }
}

/// An operand of either syntax; nothing of one that is not understood.
pub(super) fn place(text: &str, dialect: Dialect) -> Option<Place> {
    if dialect == Dialect::Att {
        if let Some(number) = text.strip_prefix('$') {
            return number_of(number).map(Place::Number);
        }
        let (segment, rest) = segment(text);
        return match rest.strip_prefix('%') {
            Some(name) => register_of(name),
            None => Some(Place::Memory(in_segment(segment, att_terms(rest)?.address()), None)),
        };
    }
    if text.contains('[') {
        let (width, segment, inner) = intel_memory(text)?;
        return Some(Place::Memory(in_segment(segment, intel_terms(inner)?.address()), width));
    }
    if let Some(name) = text.strip_prefix("offset ") {
        return number_of(name.trim()).map(Place::Number);
    }
    register_of(text).or_else(|| constant_value(text).map(|value| Place::Number(Expression::Constant(value))))
}

fn register_of(name: &str) -> Option<Place> {
    let (register, width) = register(name)?;
    Some(if is_high(name) { Place::HighByte(register) } else { Place::Register(register, width) })
}

/// A constant or a name.
fn number_of(text: &str) -> Option<Expression> {
    if let Some(value) = constant_value(text) {
        return Some(Expression::Constant(value));
    }
    let is_name = text.starts_with(|first: char| !first.is_ascii_digit() && !matches!(first, '-' | '%' | '['));
    (is_name && !is_other_register(text)).then(|| Expression::Symbol(text.into()))
}

/// An address with the base of its segment.
fn in_segment(segment: Option<&str>, offset: Expression) -> Expression {
    let Some(segment) = segment else { return offset };
    let base = Expression::Symbol(format!("{segment}:").into());
    if offset == Expression::Constant(0) { base } else { Expression::apply(Function::Add, 64, [base, offset]) }
}

/// The terms of an address.
#[derive(Default)]
struct Terms {
    base: Option<(Register, u16)>,
    index: Option<(Register, u16, i64)>,
    names: Vec<Expression>,
    displacement: i64,
}

impl Terms {
    /// Adds a constant or a name.
    fn add(&mut self, text: &str) -> Option<()> {
        match number_of(text)? {
            Expression::Constant(value) => self.displacement = self.displacement.wrapping_add(value),
            name => self.names.push(name),
        }
        Some(())
    }

    /// Adds a register.
    fn add_register(&mut self, (register, width): (Register, u16)) -> Option<()> {
        match self.base {
            None => self.base = Some((register, width)),
            Some(_) => return self.add_index((register, width), 1),
        }
        Some(())
    }

    /// Adds a scaled register; nothing if there is one.
    fn add_index(&mut self, (register, width): (Register, u16), scale: i64) -> Option<()> {
        self.index.replace((register, width, scale)).is_none().then_some(())
    }

    fn address(self) -> Expression {
        let Terms { base, index, mut names, displacement } = self;
        let width = base.map(|(_, width)| width).or(index.map(|(_, width, _)| width));
        let scaled = index.map(|(register, width, scale)| match (Expression::Register(register), scale) {
            (register, 1) => register,
            (register, _) => Expression::apply(Function::Multiply, width, [register, Expression::Constant(scale)]),
        });
        let mut terms: Vec<Expression> = base.map(|(register, _)| Expression::Register(register)).into_iter().collect();
        terms.extend(scaled);
        terms.append(&mut names);
        if displacement != 0 || terms.is_empty() {
            terms.push(Expression::Constant(displacement));
        }
        match (terms.len(), width) {
            (1, None | Some(64)) => terms.swap_remove(0),
            (1, Some(width)) => super::zero_extended(width, terms.swap_remove(0)),
            _ => Expression::apply(Function::Add, width.unwrap_or(64), terms),
        }
    }
}

/// Whether this stands for no register.
fn is_none(name: &str) -> bool {
    matches!(name, "" | "rip" | "eip" | "riz" | "eiz")
}

/// `rdi + 8*rcx - 4`
fn intel_terms(text: &str) -> Option<Terms> {
    let mut terms = Terms::default();
    for term in text.replace(" - ", " + -").split(" + ").map(str::trim) {
        if is_none(term) {
            continue;
        }
        // A star can also be a part of a name: `<*const u8>`.
        let is_scaled =
            |(one, other): &(&str, &str)| [one, other].iter().any(|name| register(name).is_some() || is_none(name));
        match (register(term), term.split_once('*').filter(is_scaled)) {
            (Some(register), _) => terms.add_register(register)?,
            (None, Some((one, other))) => {
                let (name, scale) = if register(one).is_some() { (one, other) } else { (other, one) };
                if !is_none(name) {
                    terms.add_index(register(name)?, scale.parse().ok()?)?;
                }
            }
            (None, None) => terms.add(term)?,
        }
    }
    Some(terms)
}

/// `-4(%rdi,%rcx,8)`
fn att_terms(text: &str) -> Option<Terms> {
    let mut terms = Terms::default();
    let Some((offset, inner)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) else {
        terms.add(text)?;
        return Some(terms);
    };
    if !offset.is_empty() {
        terms.add(offset)?;
    }
    let mut parts = inner.split(',').map(|part| part.trim().trim_start_matches('%'));
    let (base, index) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if !is_none(base) {
        terms.add_register(register(base)?)?;
    }
    if !is_none(index) {
        let scale = parts.next().map_or(Some(1), |scale| scale.parse().ok())?;
        terms.add_index(register(index)?, scale)?;
    }
    Some(terms)
}
