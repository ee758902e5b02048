//! `AArch64`: registers, constants and addresses, as assembly writes them.

use crate::isa::effect::{Address, Operand, Register};

/// The flags.
pub(super) const FLAGS: Register = Register::Condition(0);
/// The stack pointer.
pub(super) const SP: Register = Register::General(31);

/// A register or a constant; a zero register is the constant 0.
pub(super) fn operand(text: &str) -> Option<Operand> {
    if let Some(constant) = text.strip_prefix('#') {
        return constant_value(constant).map(Operand::Constant);
    }
    let number = match text {
        "wzr" | "xzr" => return Some(Operand::Constant(0)),
        "sp" | "wsp" => 31,
        _ => {
            let (bank, number) = text.split_at_checked(1)?;
            let number = number.split('.').next()?.parse::<u8>().ok().filter(|number| *number < 32)?;
            match bank {
                "w" | "x" => number,
                "v" | "q" | "d" | "s" | "h" | "b" => return Some(Operand::Register(Register::Vector(number))),
                _ => return None,
            }
        }
    };
    Some(Operand::Register(Register::General(number)))
}

fn constant_value(text: &str) -> Option<i64> {
    match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok().map(u64::cast_signed),
        None => text.parse().ok(),
    }
}

/// `[x0]`, `[x0, #8]`, `[sp, #-16]!`, `[x0, x1, lsl #3]`, and `[sp], #16`, where the operand after it is added to the
/// base register.
pub(super) fn address(operands: &[&str]) -> Option<Address> {
    let position = operands.iter().position(|operand| operand.starts_with('['))?;
    let place = operands[position];
    let inner = place.trim_end_matches('!').strip_prefix('[')?.strip_suffix(']')?;
    let mut parts = inner.split(',').map(str::trim);
    let base = operand(parts.next()?)?.register()?;
    let rest: Vec<&str> = parts.collect();
    let index = rest.first().and_then(|text| operand(text)).and_then(Operand::register);
    let writes_back = place.ends_with('!') || position + 1 < operands.len();
    Some(Address { base: Some(base), index, offset: rest.join(", "), writes_back, entry: None })
}

/// A register with its form: `w`, `x`, `sp`, `v.16b`. The zero register is a constant, not a register.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    let register = operand(word)?.register()?;
    let digits = |character: char| character.is_ascii_digit();
    let form = match word.split_once('.') {
        Some((name, lanes)) => format!("{}.{lanes}", name.trim_end_matches(digits)),
        None => word.trim_end_matches(digits).to_owned(),
    };
    Some((register, form))
}

/// The name of a register, as in the manual.
pub(super) fn name(register: Register) -> String {
    match register {
        SP => "sp".to_owned(),
        Register::General(number) => format!("x{number}"),
        Register::Vector(number) => format!("v{number}"),
        Register::Float(number) => format!("d{number}"),
        Register::Condition(_) => "NZCV".to_owned(),
    }
}
