//! BPF: registers, constants and places in memory, as LLVM writes them.

use crate::isa::asm::number;
use crate::isa::effect::{Address, Operand, Register};

/// The pointer to the frame.
pub(super) const FRAME: u8 = 10;
/// Where a function returns to, which is in no register of the program.
pub(super) const BACK: u8 = 11;

/// A register, and whether only its lower half is named: `w1`.
pub(super) fn register(text: &str) -> Option<(Register, bool)> {
    let (number, is_half) = match text.strip_prefix('w') {
        Some(number) => (number, true),
        None => (text.strip_prefix('r')?, false),
    };
    let number = number.parse::<u8>().ok().filter(|number| *number <= FRAME)?;
    Some((Register::General(number), is_half))
}

/// A constant: `1`, `-4`, `0x10`.
pub(super) fn constant(text: &str) -> Option<i64> {
    match text.strip_prefix('-') {
        Some(digits) => number(digits).map(i64::wrapping_neg),
        None => number(text),
    }
}

/// A register or a constant.
pub(super) fn value(text: &str) -> Option<Operand> {
    let named = register(text).map(|(register, _)| Operand::Register(register));
    named.or_else(|| constant(text).map(Operand::Constant))
}

/// A place in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// How many bits are accessed.
    pub(super) width: u16,
    /// Whether a load extends the sign.
    pub(super) is_signed: bool,
    pub(super) base: Register,
    pub(super) offset: i64,
}

impl Place {
    /// The same as an address.
    pub(super) fn address(self) -> Address {
        let offset = if self.offset == 0 { String::new() } else { self.offset.to_string() };
        Address { base: Some(self.base), offset, ..Address::default() }
    }

    /// Whether it is in the frame.
    pub(super) fn is_frame(self) -> bool {
        self.base == Register::General(FRAME)
    }
}

/// The register and the offset of `r1 + 0`, `r10 - 8`.
fn sum(text: &str) -> Option<(Register, i64)> {
    let mut words = text.split(' ');
    let (base, sign, offset) = (words.next()?, words.next()?, words.next()?);
    let offset = constant(offset)?;
    let offset = match sign {
        "+" => offset,
        "-" => offset.checked_neg()?,
        _ => return None,
    };
    let (base, is_half) = register(base)?;
    (words.next().is_none() && !is_half).then_some((base, offset))
}

/// `*(u64 *)(r1 + 0)`, and without the star as functions have it.
pub(super) fn memory(text: &str) -> Option<Place> {
    let text = text.strip_prefix('*').unwrap_or(text);
    let (cast, rest) = text.strip_prefix('(')?.split_once(" *)(")?;
    let (is_signed, bits) = match cast.split_at_checked(1)? {
        ("u", bits) => (false, bits),
        ("s", bits) => (true, bits),
        _ => return None,
    };
    let width = bits.parse().ok().filter(|width| [8, 16, 32, 64].contains(width))?;
    let (base, offset) = sum(rest.strip_suffix(')')?)?;
    Some(Place { width, is_signed, base, offset })
}

/// The place of an exchange, which has its width in the name of the function: `r1 + 0`.
pub(super) fn bare(text: &str, width: u16) -> Option<Place> {
    let (base, offset) = sum(text)?;
    Some(Place { width, is_signed: false, base, offset })
}

/// A register; the lower half has the form `w`.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    register(word).map(|(register, is_half)| (register, if is_half { "w".to_owned() } else { String::new() }))
}

/// The name of a register.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(number) | Register::Vector(number) | Register::Float(number) => format!("r{number}"),
        Register::Condition(_) => "flags".to_owned(),
    }
}
