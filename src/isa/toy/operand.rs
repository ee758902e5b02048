//! The toy: registers, constants and addresses. `r0` is zero, `r1` the stack pointer, `c0` to `c7` are condition registers.

use crate::isa::effect::{Address, Operand, Register};

/// The stack pointer.
pub(super) const SP: Register = Register::General(1);

/// A register or a constant.
pub(super) fn operand(text: &str) -> Option<Operand> {
    let numbered = |prefix: &str, end: u8| text.strip_prefix(prefix)?.parse().ok().filter(|number| *number < end);
    match (numbered("r", 16), numbered("c", 8)) {
        (Some(0), _) => Some(Operand::Constant(0)),
        (Some(number), _) => Some(Operand::Register(Register::General(number))),
        (_, Some(number)) => Some(Operand::Register(Register::Condition(number))),
        _ => text.parse().ok().map(Operand::Constant),
    }
}

/// `8(r3)`
pub(super) fn address(text: &str) -> Option<Address> {
    let (offset, base) = text.strip_suffix(')')?.split_once('(')?;
    let offset = if offset == "0" { String::new() } else { offset.to_owned() };
    Some(Address { base: Some(operand(base)?.register()?), offset, ..Address::default() })
}

/// A register, which has one form.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    let is_name = word.starts_with(['r', 'c']);
    operand(word).filter(|_| is_name)?.register().map(|register| (register, String::new()))
}

/// The name of a register.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(number) => format!("r{number}"),
        Register::Condition(number) => format!("c{number}"),
        Register::Vector(number) => format!("v{number}"),
        Register::Float(number) => format!("f{number}"),
    }
}
