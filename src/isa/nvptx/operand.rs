//! PTX: registers of ours, and operands in the notation of `placed`.
//!
//! A register is written `$r.41`: the kind that the program gave it (PTX ISA, "Variables": `%r` of 32 bits, `%rd` of 64, `%p` for a
//! predicate), and its number here.

use crate::isa::asm::number;
use crate::isa::effect::{Address, Operand, Register};

/// The first part of what the function returns; the arguments are before it.
pub(super) const RESULT: u8 = 16;
/// The first argument of a called function, of which there are as many as of the function's own.
pub(super) const OUT: u8 = 18;
/// The first part of what a called function returns.
pub(super) const IN: u8 = 34;
/// The address of the function's frame.
pub(super) const STACK: u8 = 36;
/// The return address, which no instruction can read.
pub(super) const RETURN: u8 = 37;
/// The first register of the program, in the order of the text.
pub(super) const FIRST: u8 = 38;
/// How many registers there are.
pub(super) const COUNT: u8 = 255;

/// The name of a register in reports.
pub(super) fn name(register: Register) -> String {
    let (Register::General(number) | Register::Vector(number) | Register::Float(number) | Register::Condition(number)) =
        register;
    match number {
        0..RESULT => format!("parameter {number}"),
        RESULT..OUT => format!("result {}", number - RESULT),
        OUT..IN => format!("argument {}", number - OUT),
        IN..STACK => format!("returned {}", number - IN),
        STACK => "%SP".to_owned(),
        RETURN => "return address".to_owned(),
        _ => format!("register {}", number - FIRST),
    }
}

/// A register in the notation.
pub(super) fn written(kind: &str, number: u8) -> String {
    format!("${kind}.{number}")
}

/// A register of the notation, with its kind.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    let (kind, number) = word.strip_prefix('$')?.rsplit_once('.')?;
    Some((Register::General(number.parse().ok()?), kind.to_owned()))
}

/// A register of the notation.
pub(super) fn register(word: &str) -> Option<Register> {
    form(word).map(|(register, _)| register)
}

/// A register of the notation, or a constant.
pub(super) fn operand(word: &str) -> Option<Operand> {
    register(word).map(Operand::Register).or_else(|| number(word).map(Operand::Constant))
}

/// An address: `[$rd.41]`, `[$rd.41+8]`, `[place+4]`.
pub(super) fn address(text: &str) -> Option<Address> {
    let inside = text.strip_prefix('[')?.strip_suffix(']')?;
    if !inside.starts_with('$') {
        // Registers that `placed` did not find a place for are no symbols.
        return (!inside.starts_with('%')).then(|| Address { offset: inside.to_owned(), ..Address::default() });
    }
    let (base, offset) = inside.split_once('+').unwrap_or((inside, ""));
    number(if offset.is_empty() { "0" } else { offset })?;
    Some(Address { base: Some(register(base)?), offset: offset.to_owned(), ..Address::default() })
}
