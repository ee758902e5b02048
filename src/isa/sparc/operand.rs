//! SPARC: registers, constants and addresses, as assembly writes them.

use crate::isa::effect::{Address, Operand, Register};
use crate::isa::registers::with_form;

/// The stack pointer, `%o6`.
pub(super) const SP: u8 = 14;
/// The register that a call leaves its own address in, `%o7`.
pub(super) const LINK: u8 = 15;
/// The frame pointer, `%i6`: the stack pointer of the window before.
pub(super) const FRAME: u8 = 30;
/// The first of the numbers that stand for the local and incoming registers of the caller while its window is not the current
/// one.
pub(super) const CALLERS: u8 = 32;
/// The condition codes of 32 bits; of processors of 32 bits, all that there are.
pub(super) const ICC: Register = Register::Condition(0);
/// The condition codes of 64 bits.
pub(super) const XCC: Register = Register::Condition(1);

/// A register by its name (V9, 5.1.3 and 5.1.4).
pub(super) fn register(text: &str) -> Option<Register> {
    let name = text.strip_prefix('%')?;
    let first = match name {
        "sp" => return Some(Register::General(SP)),
        "fp" => return Some(Register::General(FRAME)),
        _ => name.get(..1)?,
    };
    let number: u8 = name[1..].parse().ok()?;
    let base = match (first, number) {
        ("f", 0..=63) => return Some(Register::Vector(number)),
        ("g", 1..=7) => 0,
        ("o", 0..=7) => 8,
        ("l", 0..=7) => 16,
        ("i", 0..=7) => 24,
        _ => return None,
    };
    Some(Register::General(base + number))
}

/// A register or a constant; `%g0` is the constant 0.
pub(super) fn operand(text: &str) -> Option<Operand> {
    match text {
        "%g0" => Some(Operand::Constant(0)),
        _ => register(text).map(Operand::Register).or_else(|| constant(text).map(Operand::Constant)),
    }
}

/// A constant.
pub(super) fn constant(text: &str) -> Option<i64> {
    match text.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// The parts of `[%o0+8]`, `[%o0+%lo(x)]`, `[%o0] 10`: the base, and what is added to it.
pub(super) fn parts(text: &str) -> Option<(&str, &str)> {
    let (inside, space) = text.strip_prefix('[')?.split_once(']')?;
    // Only the address spaces of plain data: of a program, and, on processors of 32 bits, of its user and of its supervisor.
    if !matches!(space.trim(), "" | "#ASI_P" | "128" | "10" | "11") {
        return None;
    }
    Some(inside.split_once('+').unwrap_or((inside, "")))
}

/// The address of an access.
pub(super) fn address(text: &str) -> Option<Address> {
    let (base, rest) = parts(text)?;
    let base = operand(base)?.register();
    let index = register(rest);
    let is_zero = rest == "%g0" || rest == "0";
    let offset = if index.is_some() || is_zero { String::new() } else { rest.to_owned() };
    Some(Address { base, index, offset, writes_back: false, entry: None })
}

/// A register as the text of an instruction names it. `%g0` is a constant, not a register.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    register(word).map(with_form)
}

/// The name of a register, as in the manual.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(SP) => "%sp".to_owned(),
        Register::General(FRAME) => "%fp".to_owned(),
        Register::General(number @ 0..CALLERS) => {
            let bank = ["g", "o", "l", "i"][usize::from(number / 8)];
            format!("%{bank}{}", number % 8)
        }
        Register::General(number) => {
            let bank = if number < CALLERS + 8 { "l" } else { "i" };
            format!("the caller's %{bank}{}", number % 8)
        }
        Register::Vector(number) | Register::Float(number) => format!("%f{number}"),
        ICC => "%icc".to_owned(),
        XCC => "%xcc".to_owned(),
        Register::Condition(number) => format!("%fcc{number}"),
    }
}
