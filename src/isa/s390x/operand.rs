//! z/Architecture: operands, each by what its place says that it is.

use crate::isa::effect::{Address, Operand, Register};

/// The stack pointer.
pub(super) const SP: Register = Register::General(15);
/// The register for the return address.
pub(super) const LINK: Register = Register::General(14);
/// The condition code.
pub(super) const CC: Register = Register::Condition(0);
/// The access registers with the two halves of where the thread's own data is.
pub(super) const THREAD: [u8; 2] = [16, 17];

/// What an operand is, by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A register that it writes, that it reads, or both; of 32 bits it leaves the upper half as it is.
    To,
    From,
    Both,
    /// The same of a pair of registers, which is named by the first.
    ToPair,
    FromPair,
    BothPair,
    /// The first and the last of several registers.
    ManyTo,
    ManyFrom,
    /// An access register.
    Access,
    VectorTo,
    VectorFrom,
    Number,
    /// `8(%r1,%r2)`
    Memory,
    /// A number in the form of an address: how far it shifts, or where it branches to.
    Amount,
    Label,
}

/// An operand: its text, and what its place says that it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
}

impl Word<'_> {
    /// The register, if it is one.
    pub(super) fn register(self) -> Option<Register> {
        let number = |bank: char, end: u8| {
            let number = self.text.strip_prefix('%')?.strip_prefix(bank)?;
            number.parse::<u8>().ok().filter(|number| *number < end)
        };
        match self.kind {
            Kind::Number | Kind::Memory | Kind::Amount | Kind::Label => None,
            Kind::Access => number('a', 2).map(|number| Register::General(THREAD[usize::from(number)])),
            // The registers of floating point are the upper halves of the first 16 vectors.
            Kind::VectorTo | Kind::VectorFrom => number('v', 32).or(number('f', 16)).map(Register::Vector),
            Kind::ToPair | Kind::FromPair | Kind::BothPair => {
                number('r', 16).filter(|number| number % 2 == 0).map(Register::General)
            }
            _ => number('r', 16).map(Register::General),
        }
    }

    /// Both registers of a pair, that with the upper half first.
    pub(super) fn pair(self) -> Option<[Register; 2]> {
        let Register::General(number) = self.register()? else { return None };
        Some([number, number + 1].map(Register::General))
    }

    /// The value, if it is a register or a constant.
    pub(super) fn value(self) -> Option<Operand> {
        match self.kind {
            Kind::Number => constant(self.text).map(Operand::Constant),
            _ => self.register().map(Operand::Register),
        }
    }
}

/// All registers from one to another; behind the last comes the first.
pub(super) fn between(first: Word<'_>, last: Word<'_>) -> Option<Vec<Register>> {
    let (Register::General(first), Register::General(last)) = (first.register()?, last.register()?) else {
        return None;
    };
    let count = (last + 16 - first) % 16 + 1;
    Some((0..count).map(|number| Register::General((first + number) % 16)).collect())
}

/// A constant.
pub(super) fn constant(text: &str) -> Option<i64> {
    text.parse().ok()
}

/// The parts of an address: `8(%r1,%r2)` is the offset 8, the index in register 1 and the base in register 2. Register 0 is the
/// number 0.
pub(super) fn memory(text: &str) -> Option<(&str, Option<Register>, Option<Register>)> {
    let Some((offset, inner)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) else {
        constant(text)?;
        return Some((text, None, None));
    };
    let register = |text: &str| Word { kind: Kind::From, text: text.trim() }.register();
    let (index, base) = match inner.split_once(',') {
        Some((index, base)) => (Some(register(index)?), register(base)?),
        None => (None, register(inner)?),
    };
    let is_used = |register: &Register| *register != Register::General(0);
    Some((offset, index.filter(is_used), Some(base).filter(is_used)))
}

/// The address of an access: in registers, or a location that is named.
pub(super) fn address(word: Word<'_>) -> Option<Address> {
    if word.kind == Kind::Label {
        return Some(Address { offset: word.text.to_owned(), ..Address::default() });
    }
    let (offset, index, base) = memory(word.text)?;
    let (base, index) = if base.is_none() { (index, None) } else { (base, index) };
    let offset = if offset == "0" { String::new() } else { offset.to_owned() };
    Some(Address { base, index, offset, writes_back: false, entry: None })
}

/// The name of a register, as in the manual.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(number @ 0..=15) => format!("r{number}"),
        Register::General(number) => format!("a{}", number - THREAD[0]),
        Register::Vector(number) | Register::Float(number) => format!("v{number}"),
        Register::Condition(_) => "cc".to_owned(),
    }
}
