//! AVR: registers, constants, addresses and ports, as assembly writes them.

use crate::isa::asm::number;
use crate::isa::effect::{Address, Register};

/// The halves of the stack pointer, which are ports: a function of the compiler copies them to `r28` and `r29`.
pub(super) const SPL: u8 = 32;
/// The upper half.
pub(super) const SPH: u8 = 33;

/// The flags: the manual, "Status Register". The bit for interrupts is in the same register, and not one of them.
pub(super) const FLAGS: Register = Register::Condition(0);

/// The ports of the stack pointer and of the status register: the manual, "I/O Registers".
pub(super) const PORT_SPL: i64 = 61;
pub(super) const PORT_SPH: i64 = 62;
pub(super) const PORT_STATUS: i64 = 63;

/// A register of 8 bits.
pub(super) fn register(text: &str) -> Option<Register> {
    let number = text.strip_prefix('r')?.parse::<u8>().ok().filter(|number| *number < 32)?;
    Some(Register::General(number))
}

/// The register above one: its pair's upper half.
pub(super) fn above(register: Register) -> Option<Register> {
    match register {
        Register::General(number) => Some(Register::General(number.checked_add(1)?)),
        _ => None,
    }
}

/// The lower register of a pair that addresses are in.
pub(super) fn pointer(text: &str) -> Option<Register> {
    match text {
        "X" => Some(Register::General(26)),
        "Y" => Some(Register::General(28)),
        "Z" => Some(Register::General(30)),
        _ => None,
    }
}

/// A constant.
pub(super) fn constant(text: &str) -> Option<i64> {
    number(text)
}

/// The pair of an address, the sign of the change to it, and the offset: `X`, `Z+`, `-Y`, `Z+3`.
pub(super) fn memory(text: &str) -> Option<(Register, &str, i64)> {
    if let Some(base) = text.strip_prefix('-') {
        return Some((pointer(base)?, "-", 0));
    }
    let (base, rest) = text.split_at_checked(1)?;
    let base = pointer(base)?;
    match rest {
        "" => Some((base, "", 0)),
        "+" => Some((base, "+", 0)),
        _ => Some((base, "", constant(rest.strip_prefix('+')?)?)),
    }
}

/// An address in a pair, or that of a symbol.
pub(super) fn address(text: &str) -> Address {
    match memory(text) {
        Some((base, "", 0)) => Address { base: Some(base), ..Address::default() },
        Some((base, "", offset)) => Address { base: Some(base), offset: offset.to_string(), ..Address::default() },
        Some((base, sign, _)) => {
            Address { base: Some(base), offset: sign.to_owned(), writes_back: true, ..Address::default() }
        }
        None => Address { offset: text.to_owned(), ..Address::default() },
    }
}

/// A register, or the lower one of a pair that an address is in, whose form is its letter.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    let whole = register(word).map(|register| (register, String::new()));
    whole.or_else(|| pointer(word).map(|register| (register, word.to_owned())))
}

/// The name of a register, as in the manual.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(SPL) => "SPL".to_owned(),
        Register::General(SPH) => "SPH".to_owned(),
        Register::General(number) | Register::Vector(number) | Register::Float(number) => format!("r{number}"),
        Register::Condition(_) => "SREG".to_owned(),
    }
}
