//! Hexagon: registers and constants, as assembly writes them.
//!
//! A predicate is 1 or 0: where the manual has all of its bits set or none of them (6.1 "Scalar predicates"). Nothing here reads other
//! bits of it.

use crate::isa::asm::number;
use crate::isa::effect::Register;
use crate::isa::registers::with_form;

/// The stack pointer.
pub(super) const SP: Register = Register::General(29);

/// The frame pointer.
pub(super) const FP: Register = Register::General(30);

/// The link register.
pub(super) const LR: Register = Register::General(31);

/// The number of the first predicate among the registers.
const PREDICATES: u8 = 32;

/// The values that registers have before a packet, for those that read them late, are in registers that much above.
pub(super) const BEFORE: u8 = 64;

/// The first register for what an instruction computes on its way.
pub(super) const BETWEEN: u8 = 128;

/// A register: `r1`, `p0`; with `.new` the same.
pub(super) fn register(word: &str) -> Option<Register> {
    let word = word.strip_suffix(".new").unwrap_or(word);
    let (bank, digits) = word.split_at_checked(1)?;
    let number = || digits.parse::<u8>().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()));
    match (bank, number()?) {
        ("r", number) if !(PREDICATES..BEFORE).contains(&number) => Some(Register::General(number)),
        ("p", number @ 0..=3) => Some(Register::General(PREDICATES + number)),
        _ => None,
    }
}

/// A pair of registers, the lower first: `r17:16`.
pub(super) fn pair(word: &str) -> Option<[Register; 2]> {
    let (high, low) = word.strip_suffix(".new").unwrap_or(word).split_once(':')?;
    let (high, low) = (register(high)?, low.parse::<u8>().ok()?);
    (high == Register::General(low.checked_add(1)?)).then_some([Register::General(low), high])
}

/// Whether a register is a predicate, before the packet or behind.
pub(super) fn is_predicate(register: Register) -> bool {
    matches!(register, Register::General(number) if (PREDICATES..PREDICATES + 4).contains(&(number % BEFORE)) && number < BETWEEN)
}

/// A constant: `#-4`, `##65535`.
pub(super) fn constant(text: &str) -> Option<i64> {
    number(text.strip_prefix("##").or_else(|| text.strip_prefix('#'))?)
}

/// A register, or a half of one; its form is whether it is a predicate, or which half it is.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    let whole = word.strip_suffix(".l").or_else(|| word.strip_suffix(".h")).unwrap_or(word);
    let register = register(whole)?;
    let half = &word[whole.len()..];
    let form = if is_predicate(register) { "p".to_owned() } else { half.to_owned() + &with_form(register).1 };
    Some((register, form))
}

/// The name of a register.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(number @ 32..36) => format!("p{}", number - PREDICATES),
        Register::General(number) => format!("r{number}"),
        Register::Vector(number) | Register::Float(number) => format!("v{number}"),
        Register::Condition(number) => format!("condition {number}"),
    }
}

/// The name by which packets write a register: those beside its own are numbers.
pub(super) fn written(register: Register) -> String {
    name(register)
}
