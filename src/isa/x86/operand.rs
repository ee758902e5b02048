//! x86 and x86-64: registers, constants and addresses, as Intel and AT&T syntax write them.

use crate::isa::asm::Dialect;
use crate::isa::effect::{Address, Operand, Register};

pub(super) const RAX: Register = Register::General(0);
pub(super) const RCX: Register = Register::General(1);
pub(super) const RDX: Register = Register::General(2);
pub(super) const RBX: Register = Register::General(3);
/// The stack pointer.
pub(super) const RSP: Register = Register::General(4);
/// The top of the x87 stack.
pub(super) const FLOAT: Register = Register::Float(0);
/// The flags.
pub(super) const FLAGS: Register = Register::Condition(0);

/// An operand: a value, or a memory location with its width, if that is written.
pub(super) enum Parsed {
    Value(Operand),
    Memory(Address, Option<u16>),
    /// The name of a location, or an unknown register.
    Other,
}

impl Parsed {
    /// The value of an operand, if it is one.
    pub(super) fn value(&self) -> Option<Operand> {
        match self {
            Parsed::Value(operand) => Some(*operand),
            Parsed::Memory(..) | Parsed::Other => None,
        }
    }

    /// The location of an operand, if it is one, with its width.
    pub(super) fn memory(&self) -> Option<(&Address, Option<u16>)> {
        match self {
            Parsed::Value(_) | Parsed::Other => None,
            Parsed::Memory(address, width) => Some((address, *width)),
        }
    }

    /// The location of an operand, if it is one.
    pub(super) fn address(&self) -> Option<&Address> {
        self.memory().map(|(address, _)| address)
    }
}

/// An operand of either syntax.
pub(super) fn parsed(text: &str, dialect: Dialect) -> Parsed {
    known(text, dialect).unwrap_or(Parsed::Other)
}

fn known(text: &str, dialect: Dialect) -> Option<Parsed> {
    if dialect == Dialect::Att {
        if let (Some(segment), rest) = segment(text) {
            return Some(Parsed::Memory(in_segment(Some(segment), att_address(rest)), None));
        }
        if let Some(name) = text.strip_prefix('%') {
            return value(name).map(Parsed::Value);
        }
        if let Some(constant) = text.strip_prefix('$') {
            return constant_value(constant).map(|constant| Parsed::Value(Operand::Constant(constant)));
        }
        return Some(Parsed::Memory(att_address(text), None));
    }
    if text.contains('[') {
        let (width, segment, inner) = intel_memory(text)?;
        return intel_address(inner).map(|address| Parsed::Memory(in_segment(segment, address), width));
    }
    match value(text) {
        Some(value) => Some(Parsed::Value(value)),
        None => constant_value(text).map(|constant| Parsed::Value(Operand::Constant(constant))),
    }
}

/// A location of Intel syntax: its width and its segment, if they are written, and its address.
pub(super) fn intel_memory(text: &str) -> Option<(Option<u16>, Option<&str>, &str)> {
    let (before, address) = text.split_once('[')?;
    let (size, segment) = match before.trim().strip_suffix(':') {
        Some(before) => before.rsplit_once(' ').map_or(("", Some(before)), |(size, segment)| (size, Some(segment))),
        None => (before, None),
    };
    let width = match size.trim().trim_end_matches("ptr").trim() {
        "byte" => Some(8),
        "word" => Some(16),
        "dword" => Some(32),
        "qword" => Some(64),
        "xmmword" => Some(128),
        _ => None,
    };
    Some((width, segment, address.strip_suffix(']')?))
}

/// The segment of an address in AT&T syntax, if it is written, and the rest: `%fs:0`.
pub(super) fn segment(text: &str) -> (Option<&str>, &str) {
    let segment = text.strip_prefix('%').and_then(|rest| rest.split_once(':'));
    segment.map_or((None, text), |(segment, rest)| (Some(segment), rest))
}

/// An address in a segment: its offset is of another base.
fn in_segment(segment: Option<&str>, address: Address) -> Address {
    let Some(segment) = segment else { return address };
    Address { offset: format!("{segment}:{}", address.offset), ..address }
}

/// The value of a register, by its name.
fn value(name: &str) -> Option<Operand> {
    let (register, _) = register(name)?;
    Some(if is_high(name) { Operand::Part(register) } else { Operand::Register(register) })
}

/// Whether a register is the second byte of another.
pub(super) fn is_high(name: &str) -> bool {
    matches!(name, "ah" | "bh" | "ch" | "dh")
}

/// A constant, as printed.
pub(super) fn constant_value(text: &str) -> Option<i64> {
    text.parse::<i64>().ok().or_else(|| text.parse::<u64>().ok().map(u64::cast_signed))
}

/// The registers with names, by their numbers.
const NAMES: [&str; 8] = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"];

/// A register by its name, and its width.
pub(super) fn register(name: &str) -> Option<(Register, u16)> {
    if let Some(number) = name.strip_prefix("xmm") {
        return number.parse().ok().map(|number| (Register::Vector(number), 128));
    }
    if name == "rip" {
        return None;
    }
    if let Some(rest) = name.strip_prefix('r')
        && rest.starts_with(|first: char| first.is_ascii_digit())
    {
        let (digits, width) = match rest.as_bytes().last()? {
            b'b' => (&rest[..rest.len() - 1], 8),
            b'w' => (&rest[..rest.len() - 1], 16),
            b'd' => (&rest[..rest.len() - 1], 32),
            _ => (rest, 64),
        };
        return digits.parse().ok().map(|number| (Register::General(number), width));
    }
    let (stem, width) = match name {
        "al" | "cl" | "dl" | "bl" | "ah" | "ch" | "dh" | "bh" => {
            let number = ["a", "c", "d", "b"].iter().position(|letter| name.starts_with(letter))?;
            return Some((Register::General(u8::try_from(number).ok()?), 8));
        }
        "spl" | "bpl" | "sil" | "dil" => (&name[..2], 8),
        _ => match name.as_bytes().first()? {
            b'e' => (&name[1..], 32),
            b'r' => (&name[1..], 64),
            _ => (name, 16),
        },
    };
    let number = NAMES.iter().position(|known| *known == stem)?;
    Some((Register::General(u8::try_from(number).ok()?), width))
}

/// `rdi + 8*rcx - 4`
fn intel_address(text: &str) -> Option<Address> {
    let terms = text.replace(" - ", " + -");
    let mut address = Address::default();
    for term in terms.split(" + ") {
        // A star can also be a part of a name: `<*const u8>`.
        let scaled = term
            .split_once('*')
            .map(|(scale, name)| if register(scale).is_some() { (name, scale) } else { (scale, name) })
            .filter(|(scale, _)| scale.bytes().all(|byte| byte.is_ascii_digit()));
        match (register(term), scaled) {
            (Some((register, _)), _) if address.base.is_none() => address.base = Some(register),
            (Some((register, _)), _) => address.index = Some(register),
            (None, Some((scale, name))) => {
                address.index = Some(register(name)?.0);
                address.offset.push_str(scale);
                address.offset.push('*');
            }
            (None, None) => address.offset.push_str(term),
        }
    }
    Some(address)
}

/// `-4(%rdi,%rcx,8)`
fn att_address(text: &str) -> Address {
    let Some((offset, inner)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) else {
        return Address { offset: text.to_owned(), ..Address::default() };
    };
    let mut parts = inner.split(',').map(str::trim);
    let name = |part: Option<&str>| {
        part.and_then(|part| part.strip_prefix('%')).and_then(register).map(|(register, _)| register)
    };
    let (base, index) = (name(parts.next()), name(parts.next()));
    let scale = parts.next().map(|scale| format!("{scale}*")).unwrap_or_default();
    Address { base, index, offset: format!("{scale}{offset}"), ..Address::default() }
}

/// A register with its form: its width, and which byte.
pub(super) fn form_of(word: &str) -> Option<(Register, String)> {
    let (register, width) = register(word)?;
    Some((register, if is_high(word) { "high".to_owned() } else { width.to_string() }))
}

/// Registers of other files: x87, MMX, wider vectors, masks.
pub(super) fn is_other_register(word: &str) -> bool {
    word == "st"
        || ["mm", "ymm", "zmm"].iter().any(|bank| {
            word.strip_prefix(bank).is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
        })
}

/// The name of a register, as in the manual.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(number) => match NAMES.get(usize::from(number)) {
            Some(name) => format!("r{name}"),
            None => format!("r{number}"),
        },
        Register::Vector(number) => format!("xmm{number}"),
        Register::Float(number) => format!("st({number})"),
        Register::Condition(_) => "eflags".to_owned(),
    }
}
