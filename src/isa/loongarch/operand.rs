//! LoongArch: registers, constants and addresses, as assembly writes them.
//!
//! The names of registers are those of the "LoongArch ELF psABI", "Registers".

use crate::isa::asm::number;
use crate::isa::effect::{Address, Operand, Register};

/// The stack pointer.
pub(super) const SP: Register = Register::General(3);

/// The register that a call leaves its return address in.
pub(super) const RA: Register = Register::General(1);

/// A register by its name; `$zero` is the constant 0.
pub(super) fn operand(text: &str) -> Option<Operand> {
    let name = text.strip_prefix('$')?;
    let numbered = |prefix: &str| name.strip_prefix(prefix)?.parse::<u8>().ok();
    let number = match name {
        "zero" => 0,
        "ra" => 1,
        "tp" => 2,
        "sp" => 3,
        "fp" => 22,
        _ => match (numbered("a"), numbered("t"), numbered("s"), numbered("r")) {
            (Some(number @ 0..=7), ..) => 4 + number,
            (_, Some(number @ 0..=8), ..) => 12 + number,
            (_, _, Some(number @ 0..=8), _) => 23 + number,
            (.., Some(number @ 0..=31)) => number,
            _ => return other(name).map(Operand::Register),
        },
    };
    Some(if number == 0 { Operand::Constant(0) } else { Operand::Register(Register::General(number)) })
}

/// A register of floating point, a vector register, which the former is a part of, or a register of conditions.
fn other(name: &str) -> Option<Register> {
    let numbered = |prefix: &str| name.strip_prefix(prefix)?.parse::<u8>().ok();
    let condition = numbered("fcc").filter(|number| *number < 8).map(Register::Condition);
    let whole = ["f", "vr", "xr"].into_iter().find_map(numbered).filter(|number| *number < 32);
    let float = match (numbered("fa"), numbered("ft"), numbered("fs")) {
        (Some(number @ 0..=7), ..) => Some(number),
        (_, Some(number @ 0..=15), _) => Some(8 + number),
        (.., Some(number @ 0..=7)) => Some(24 + number),
        _ => None,
    };
    condition.or(whole.or(float).map(Register::Vector))
}

/// A register or a constant.
pub(super) fn value(text: &str) -> Option<Operand> {
    operand(text).or_else(|| number(text).map(Operand::Constant))
}

/// The address of the operands behind the values: `$a1`, of a single-copy atomic instruction; `$a1, 8`; `$a1, $a2`; `$a1, %pc_lo12(symbol)`.
pub(super) fn address(operands: &[&str]) -> Option<Address> {
    let (base, rest) = operands.split_first()?;
    let base = Some(operand(base)?.register()?);
    match rest {
        [] | ["0"] => Some(Address { base, ..Address::default() }),
        [offset] => Some(match operand(offset) {
            Some(index) => Address { base, index: index.register(), ..Address::default() },
            None => Address { base, offset: (*offset).to_owned(), ..Address::default() },
        }),
        _ => None,
    }
}

/// A register, and its form: one of floating point `f`, of conditions `c`. `$zero` is a constant, not a register.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    let register = operand(word)?.register()?;
    let form = match register {
        Register::Vector(_) => word.trim_start_matches('$').trim_end_matches(|last: char| last.is_ascii_digit()),
        Register::Condition(_) => "c",
        Register::General(_) | Register::Float(_) => "",
    };
    let form = if form.starts_with('f') { "f" } else { form };
    Some((register, form.to_owned()))
}

/// The name of a register, as in the ABI.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(number) => match number {
            0 => "$zero".to_owned(),
            1 => "$ra".to_owned(),
            2 => "$tp".to_owned(),
            3 => "$sp".to_owned(),
            4..=11 => format!("$a{}", number - 4),
            12..=20 => format!("$t{}", number - 12),
            22 => "$fp".to_owned(),
            23..=31 => format!("$s{}", number - 23),
            _ => format!("$r{number}"),
        },
        Register::Vector(number) | Register::Float(number) => format!("$f{number}"),
        Register::Condition(number) => format!("$fcc{number}"),
    }
}
