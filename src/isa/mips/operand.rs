//! MIPS: registers, constants and addresses, as assembly writes them.

use crate::isa::asm::number;
use crate::isa::effect::{Address, Operand, Register};
use crate::isa::registers::with_form;

/// The stack pointer.
pub(super) const SP: Register = Register::General(29);
/// The number of the register with the upper half of a product, or a remainder; the lower half, or a quotient, is in the next.
pub(super) const HI: u8 = 32;

/// The condition register of floating point.
pub(super) const FLAG: Register = Register::Condition(0);

/// A register; `$zero` is the constant 0. Names that the conventions give to different registers are not known.
pub(super) fn operand(text: &str) -> Option<Operand> {
    let name = text.strip_prefix('$')?;
    let numbered = |text: &str, end: u8| text.parse::<u8>().ok().filter(|number| *number < end);
    if let Some(number) = name.strip_prefix('f').and_then(|text| numbered(text, 32)) {
        return Some(Operand::Register(Register::Vector(number)));
    }
    let banked = |bank: char, end: u8| name.strip_prefix(bank).and_then(|text| numbered(text, end));
    let number = match name {
        "zero" | "0" => return Some(Operand::Constant(0)),
        "fcc0" => return Some(Operand::Register(FLAG)),
        "at" => 1,
        "t8" => 24,
        "t9" => 25,
        "gp" => 28,
        "sp" => 29,
        "fp" | "s8" => 30,
        "ra" => 31,
        _ => match (numbered(name, 32), banked('v', 2), banked('a', 4), banked('s', 8), banked('k', 2)) {
            (Some(number), ..) => number,
            (_, Some(number), ..) => 2 + number,
            (_, _, Some(number), ..) => 4 + number,
            (.., Some(number), _) => 16 + number,
            (.., Some(number)) => 26 + number,
            _ => return None,
        },
    };
    Some(Operand::Register(Register::General(number)))
}

/// A constant.
pub(super) fn constant(text: &str) -> Option<i64> {
    let (is_negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let value = number(digits)?;
    Some(if is_negative { value.wrapping_neg() } else { value })
}

/// The offset and the base of `8($4)`, `%lo(symbol)($1)`.
pub(super) fn memory(text: &str) -> Option<(&str, Register)> {
    let (offset, base) = text.strip_suffix(')')?.rsplit_once('(')?;
    Some((offset, operand(base)?.register()?))
}

/// Where the linker has put the address of a symbol: `%call16(wake)`.
const ENTRIES: [&str; 5] = ["%call16(", "%call_lo(", "%got(", "%got_disp(", "%got_lo("];

/// `8($4)`, `%lo(symbol)($1)`, `%call16(wake)($gp)`
pub(super) fn address(text: &str) -> Option<Address> {
    let (offset, base) = memory(text)?;
    let entry = ENTRIES.iter().find_map(|start| offset.strip_prefix(start)?.strip_suffix(')')).map(str::to_owned);
    let offset = if offset == "0" { String::new() } else { offset.to_owned() };
    Some(Address { base: Some(base), offset, entry, ..Address::default() })
}

/// A register; one of floating point has the form `f`. `$zero` is a constant, not a register.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    operand(word)?.register().map(with_form)
}

/// The name of a register, as compilers print it.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(number) => match number {
            0 => "$zero".to_owned(),
            28 => "$gp".to_owned(),
            29 => "$sp".to_owned(),
            30 => "$fp".to_owned(),
            31 => "$ra".to_owned(),
            HI => "hi".to_owned(),
            _ if number > HI => "lo".to_owned(),
            _ => format!("${number}"),
        },
        Register::Vector(number) | Register::Float(number) => format!("$f{number}"),
        Register::Condition(number) => format!("$fcc{number}"),
    }
}
