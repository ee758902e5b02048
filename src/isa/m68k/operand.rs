//! m68k: operands, which say themselves what they are.
//!
//! Follows `PRM`, section 2.2, "Effective Addressing Modes", in the syntax that LLVM prints: `(4,%a0)`, `(x@PLT,%pc)`, `%d2-%d3/%a2`.

use crate::isa::effect::{Address, Operand, Register};

/// The stack pointer, `%a7`.
pub(super) const SP: Register = Register::General(15);
/// What is on its way from memory to memory: no register of the processor.
pub(super) const BETWEEN: Register = Register::General(16);
/// The condition codes.
pub(super) const CCR: Register = Register::Condition(0);

/// An operand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word<'a> {
    /// `%d0`, `%a0`, `%sp`, `%ccr`
    Register(Register),
    /// `%d2-%d3/%a2`
    Registers(Vec<Register>),
    /// `#4`
    Number(i64),
    /// `#name`: the address of something.
    Symbol(&'a str),
    Memory(Place<'a>),
    /// A name: of a place in the code, or of a location.
    Name(&'a str),
}

/// A location: `(4,%a0,%d0)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place<'a> {
    pub(super) base: Option<Register>,
    pub(super) index: Option<Register>,
    /// A number, or a name.
    pub(super) offset: &'a str,
    /// Whether the instruction changes the base register: `(%a0)+`, `-(%a0)`.
    pub(super) steps: bool,
}

impl<'a> Word<'a> {
    /// An operand by its text.
    pub(super) fn of(text: &'a str) -> Option<Word<'a>> {
        if let Some(number) = text.strip_prefix('#') {
            return Some(number.parse().map_or(Word::Symbol(number), Word::Number));
        }
        if text.starts_with('%') {
            let list = || registers(text).map(Word::Registers);
            return register(text).map(Word::Register).or_else(list);
        }
        if text.contains('(') {
            return place(text).map(Word::Memory);
        }
        Some(Word::Name(text))
    }

    /// The register, if it is one.
    pub(super) fn register(&self) -> Option<Register> {
        if let Word::Register(register) = self { Some(*register) } else { None }
    }

    /// The value, if it is a register or a number.
    pub(super) fn value(&self) -> Option<Operand> {
        match self {
            Word::Register(register) => Some(Operand::Register(*register)),
            Word::Number(number) => Some(Operand::Constant(*number)),
            _ => None,
        }
    }

    /// The location, if it is one.
    pub(super) fn place(&self) -> Option<Place<'a>> {
        match self {
            Word::Memory(place) => Some(*place),
            Word::Name(offset) => Some(Place { base: None, index: None, offset, steps: false }),
            _ => None,
        }
    }

    /// Several registers, or one.
    pub(super) fn list(&self) -> Option<Vec<Register>> {
        match self {
            Word::Register(register) => Some(vec![*register]),
            Word::Registers(registers) => Some(registers.clone()),
            _ => None,
        }
    }
}

impl Place<'_> {
    /// The address of an access; none where the base register changes, which compilers do not print for atomics.
    pub(super) fn address(self) -> Option<Address> {
        let Place { base, index, offset, steps } = self;
        let entry = offset.strip_suffix("@GOTPCREL").filter(|_| base.is_none()).map(str::to_owned);
        let offset = if offset == "0" { "" } else { offset };
        (!steps).then(|| Address { base, index, offset: offset.to_owned(), writes_back: false, entry })
    }
}

/// Whether a register is for addresses.
pub(super) fn is_for_addresses(register: Register) -> bool {
    matches!(register, Register::General(8..=15))
}

/// A register by its name.
fn register(text: &str) -> Option<Register> {
    let name = text.strip_prefix('%')?;
    let number = |bank: char| {
        let number = name.strip_prefix(bank)?.parse::<u8>().ok()?;
        (number < 8 && name.len() == 2).then_some(number)
    };
    match name {
        "sp" => Some(SP),
        "ccr" => Some(CCR),
        _ => number('d').or_else(|| number('a').map(|number| number + 8)).map(Register::General),
    }
}

/// Several registers: `%d2-%d3/%a2`, in the order in which memory has them.
fn registers(text: &str) -> Option<Vec<Register>> {
    let mut all = Vec::new();
    for part in text.split('/') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (Register::General(first), Register::General(last)) = (register(first)?, register(last)?) else {
            return None;
        };
        all.extend((first..=last).map(Register::General));
    }
    all.is_sorted_by(|one, next| one < next).then_some(all)
}

/// A location by its text.
fn place(text: &str) -> Option<Place<'_>> {
    let (inner, steps) = match (text.strip_suffix('+'), text.strip_prefix('-')) {
        (Some(inner), _) | (_, Some(inner)) => (inner, true),
        (None, None) => (text, false),
    };
    let parts: Vec<&str> = inner.strip_prefix('(')?.strip_suffix(')')?.split(',').map(str::trim).collect();
    let (offset, base, index) = match parts.as_slice() {
        [base] => ("0", *base, None),
        [offset, base] => (*offset, *base, None),
        [offset, base, index] => (*offset, *base, Some(register(index)?)),
        _ => return None,
    };
    let base = match base {
        // Where the program is, the offset names.
        "%pc" if index.is_none() => None,
        base => Some(register(base)?),
    };
    Some(Place { base, index, offset, steps })
}

/// The name of a register, as in the manual.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(number @ 0..8) => format!("d{number}"),
        Register::General(15) => "sp".to_owned(),
        Register::General(number @ 8..15) => format!("a{}", number - 8),
        Register::General(_) => "a value from memory to memory".to_owned(),
        Register::Vector(number) | Register::Float(number) => format!("fp{number}"),
        Register::Condition(_) => "ccr".to_owned(),
    }
}
