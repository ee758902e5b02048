//! RISC-V: registers, constants and addresses, as assembly writes them.

use crate::isa::effect::{Address, Operand, Register};
use crate::isa::registers::with_form;

/// The stack pointer.
pub(super) const SP: Register = Register::General(2);

/// A register by its ABI name; `zero` is the constant 0.
pub(super) fn operand(name: &str) -> Option<Operand> {
    if let Some(number) = float(name) {
        return Some(Operand::Register(Register::Vector(number)));
    }
    let numbered = |prefix: &str| name.strip_prefix(prefix)?.parse::<u8>().ok();
    let number = match name {
        "zero" => return Some(Operand::Constant(0)),
        "ra" => 1,
        "sp" => 2,
        "gp" => 3,
        "tp" => 4,
        "fp" => 8,
        _ => match (numbered("a"), numbered("s"), numbered("t")) {
            (Some(number @ 0..=7), _, _) => 10 + number,
            (_, Some(number @ 0..=1), _) => 8 + number,
            (_, Some(number @ 2..=11), _) => 16 + number,
            (_, _, Some(number @ 0..=2)) => 5 + number,
            (_, _, Some(number @ 3..=6)) => 25 + number,
            _ => return None,
        },
    };
    Some(Operand::Register(Register::General(number)))
}

/// A register of floating point, by its ABI name.
fn float(name: &str) -> Option<u8> {
    let (bank, number) = name.split_at_checked(2)?;
    match (bank, number.parse::<u8>().ok()?) {
        ("ft", number @ 0..=7) => Some(number),
        ("fs", number @ 0..=1) => Some(8 + number),
        ("fa", number @ 0..=7) => Some(10 + number),
        ("fs", number @ 2..=11) => Some(16 + number),
        ("ft", number @ 8..=11) => Some(20 + number),
        _ => None,
    }
}

/// `8(a0)`, `(a0)`, `%lo(symbol)(a0)`
pub(super) fn address(text: &str) -> Option<Address> {
    let (offset, base) = text.strip_suffix(')')?.rsplit_once('(')?;
    let offset = if offset == "0" { String::new() } else { offset.to_owned() };
    Some(Address { base: Some(operand(base)?.register()?), offset, ..Address::default() })
}

/// A register; one of floating point has the form `f`. `zero` is a constant, not a register.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    operand(word)?.register().map(with_form)
}

/// The name of a register, as in the ABI.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(number) => match number {
            0 => "zero".to_owned(),
            1 => "ra".to_owned(),
            2 => "sp".to_owned(),
            3 => "gp".to_owned(),
            4 => "tp".to_owned(),
            5..=7 => format!("t{}", number - 5),
            8..=9 => format!("s{}", number - 8),
            10..=17 => format!("a{}", number - 10),
            18..=27 => format!("s{}", number - 16),
            _ => format!("t{}", number - 25),
        },
        Register::Vector(number) | Register::Float(number) => format!("f{number}"),
        Register::Condition(number) => format!("condition {number}"),
    }
}
