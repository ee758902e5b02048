//! `AArch64`: registers, constants and addresses, as assembly writes them.

use crate::isa::step::{Address, Operand, Register};

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

/// A register that is written; what a zero register takes is lost.
pub(super) fn register(text: &str) -> Option<Register> {
    match operand(text)? {
        Operand::Register(register) => Some(register),
        Operand::Constant(_) => Some(LOST),
    }
}

/// Stands for the zero register as a destination: nobody reads it.
const LOST: Register = Register::General(u8::MAX);

/// `[x0]`, `[x0, #8]`, `[sp, #-16]!`, `[x0, x1, lsl #3]`; what stands behind the bracket changes the base register.
pub(super) fn address(operands: &[&str]) -> Option<Address> {
    let place = operands.iter().find(|operand| operand.starts_with('['))?;
    let inner = place.trim_end_matches('!').strip_prefix('[')?.strip_suffix(']')?;
    let mut parts = inner.split(',').map(str::trim);
    let base = register(parts.next()?)?;
    let rest: Vec<&str> = parts.collect();
    let index = rest.first().and_then(|text| operand(text)).and_then(|operand| match operand {
        Operand::Register(register) => Some(register),
        Operand::Constant(_) => None,
    });
    Some(Address { base: Some(base), index, offset: rest.join(", ") })
}
