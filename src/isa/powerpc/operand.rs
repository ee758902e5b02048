//! Power: operands, each by what its place says that it is.

use super::table::{CTR, Kind, LR};
use crate::isa::effect::{Address, Operand, Register};

/// The stack pointer.
pub(super) const SP: Register = Register::General(1);
/// The condition register of instructions that do not name one.
pub(super) const CR0: Register = Register::Condition(0);
/// The carry.
pub(super) const CARRY: Register = Register::Condition(8);
/// The condition register that compilers keep single bits in. Each of these is a register of its own here, from this number; a
/// comparison into the register as a whole is not understood.
const BITS: u8 = 5;
const FIRST_BIT: u8 = 16;

/// An operand: its text, and what its place says that it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
}

impl Word<'_> {
    /// The register, if it is one.
    pub(super) fn register(self) -> Option<Register> {
        let number = |end: u8| self.text.parse::<u8>().ok().filter(|number| *number < end);
        match self.kind {
            Kind::To | Kind::From | Kind::Both => number(32).map(Register::General),
            Kind::Base => number(32).filter(|number| *number > 0).map(Register::General),
            Kind::FieldTo | Kind::FieldFrom => number(8).filter(|field| *field != BITS).map(Register::Condition),
            Kind::BitTo | Kind::BitFrom => number(32).map(|number| match (number / 4, number % 4) {
                (BITS, bit) => Register::Condition(FIRST_BIT + bit),
                (field, _) => Register::Condition(field),
            }),
            Kind::Number | Kind::Memory | Kind::Label => None,
        }
    }

    /// Which bit of its condition register it is: less, greater, equal, overflow.
    pub(super) fn bit(self) -> Option<u8> {
        self.text.parse::<u8>().ok().map(|number| number % 4)
    }

    /// Whether it is a bit that is a register of its own.
    pub(super) fn is_single(self) -> bool {
        matches!(self.kind, Kind::BitTo | Kind::BitFrom) && self.text.parse::<u8>().is_ok_and(|bit| bit / 4 == BITS)
    }

    /// The value, if it is a register or a constant.
    pub(super) fn value(self) -> Option<Operand> {
        match self.kind {
            Kind::Number => constant(self.text).map(Operand::Constant),
            Kind::Base if self.text == "0" => Some(Operand::Constant(0)),
            _ => self.register().map(Operand::Register),
        }
    }
}

/// The offset and the base register of `8(3)`; the base 0 is the number 0.
pub(super) fn memory(text: &str) -> Option<(&str, Option<Register>)> {
    let (offset, base) = text.strip_suffix(')')?.rsplit_once('(')?;
    let base = Word { kind: Kind::Base, text: base };
    base.value()?;
    Some((offset, base.register()))
}

/// A constant.
pub(super) fn constant(text: &str) -> Option<i64> {
    match text.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// The address of an access, with these operands for it.
pub(super) fn address(place: &[Word<'_>], writes_back: bool) -> Option<Address> {
    match place {
        [word] => {
            let (offset, base) = memory(word.text)?;
            let offset = if offset == "0" { String::new() } else { offset.to_owned() };
            Some(Address { base, offset, writes_back, ..Address::default() })
        }
        [base, index] => {
            base.value()?;
            let index = index.register()?;
            let (base, index) = base.register().map_or((index, None), |base| (base, Some(index)));
            Some(Address { base: Some(base), index, writes_back, ..Address::default() })
        }
        _ => None,
    }
}

/// The name of a register, as in the manual.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(LR) => "lr".to_owned(),
        Register::General(CTR) => "ctr".to_owned(),
        Register::General(number) => format!("r{number}"),
        Register::Vector(number) | Register::Float(number) => format!("f{number}"),
        CARRY => "ca".to_owned(),
        Register::Condition(bit) if bit >= FIRST_BIT => {
            let letters = ["lt", "gt", "eq", "so"].get(usize::from(bit - FIRST_BIT));
            format!("4*cr{BITS}+{}", letters.unwrap_or(&"?"))
        }
        Register::Condition(number) => format!("cr{number}"),
    }
}
