//! 32-bit Arm: registers, constants and addresses, as assembly writes them.

use crate::isa::effect::{Address, Operand, Register};

/// The flags.
pub(super) const FLAGS: Register = Register::Condition(0);
/// The numbers of the stack pointer, the link register and the program counter.
pub(super) const SP: u8 = 13;
pub(super) const LR: u8 = 14;
pub(super) const PC: u8 = 15;

/// A general register by its name.
pub(super) fn register(name: &str) -> Option<Register> {
    let number = match name {
        "sp" => SP,
        "lr" => LR,
        "pc" => PC,
        "ip" => 12,
        "fp" => 11,
        _ => name.strip_prefix('r')?.parse::<u8>().ok().filter(|number| *number < 16)?,
    };
    Some(Register::General(number))
}

/// A register or a constant.
pub(super) fn operand(text: &str) -> Option<Operand> {
    match text.strip_prefix('#') {
        Some(digits) => constant(digits).map(Operand::Constant),
        None => register(text).map(Operand::Register),
    }
}

/// A constant behind its `#`.
pub(super) fn constant(text: &str) -> Option<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let value = match digits.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16).ok()?,
        None => digits.parse().ok()?,
    };
    Some(sign * value)
}

/// `[r0]`, `[r0, #8]`, `[sp, #-16]!`, `[r0, r1, lsl #2]`, and `[sp], #16`, where the operand after it is added to the base
/// register.
pub(super) fn address(operands: &[&str]) -> Option<Address> {
    let position = operands.iter().position(|operand| operand.starts_with('['))?;
    let place = operands[position];
    let inner = place.trim_end_matches('!').strip_prefix('[')?.strip_suffix(']')?;
    let mut parts = inner.split(',').map(str::trim);
    let base = register(parts.next()?)?;
    let rest: Vec<&str> = parts.collect();
    let index = rest.first().and_then(|text| register(text.trim_start_matches('-')));
    let writes_back = place.ends_with('!') || position + 1 < operands.len();
    Some(Address { base: Some(base), index, offset: rest.join(", "), writes_back, entry: None })
}

/// A register, which has one form.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    register(word).map(|register| (register, String::new()))
}

/// The name of a register, as in the manual.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(SP) => "sp".to_owned(),
        Register::General(LR) => "lr".to_owned(),
        Register::General(PC) => "pc".to_owned(),
        Register::General(number) => format!("r{number}"),
        Register::Vector(number) | Register::Float(number) => format!("d{number}"),
        Register::Condition(_) => "APSR".to_owned(),
    }
}
