//! MSP430: registers, constants and places in memory: the guide, "Addressing Modes".

use crate::isa::asm::number;
use crate::isa::effect::{Address, Operand, Register};

/// The stack pointer.
pub(super) const SP: Register = Register::General(1);

/// The status register, `r2`, has the flags; the bit that says whether interrupts are taken is beside them.
pub(super) const STATUS: Register = Register::Condition(0);

/// An operand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A register, or a constant.
    Value(Operand),
    /// In memory.
    Memory(Address),
    /// The address of a symbol.
    Symbol(String),
}

/// A register; `r2` is the status register.
pub(super) fn register(text: &str) -> Option<Register> {
    let number = text.strip_prefix('r')?.parse::<u8>().ok().filter(|number| *number < 16)?;
    Some(if number == 2 { STATUS } else { Register::General(number) })
}

/// `r12`, `#1`, `#symbol`, `@r12`, `@r12+`, `2(r12)`, `&symbol`
pub(super) fn place(text: &str) -> Place {
    let based = |base: Register, offset: &str, writes_back: bool| {
        let offset = if offset == "0" { String::new() } else { offset.to_owned() };
        Place::Memory(Address { base: Some(base), offset, writes_back, ..Address::default() })
    };
    if let Some(register) = register(text) {
        return Place::Value(Operand::Register(register));
    }
    if let Some(constant) = text.strip_prefix('#') {
        return match number(constant) {
            Some(constant) => Place::Value(Operand::Constant(constant)),
            None => Place::Symbol(constant.to_owned()),
        };
    }
    if let Some(base) = text.strip_prefix('@') {
        let (name, writes_back) = base.strip_suffix('+').map_or((base, false), |name| (name, true));
        if let Some(base) = register(name) {
            return based(base, if writes_back { "+" } else { "" }, writes_back);
        }
    }
    let indexed = text.strip_suffix(')').and_then(|text| text.rsplit_once('('));
    match indexed.and_then(|(offset, base)| Some((offset, register(base)?))) {
        Some((offset, base)) => based(base, offset, false),
        None => Place::Memory(Address { offset: text.to_owned(), ..Address::default() }),
    }
}

/// A register, which has one form.
pub(super) fn form(word: &str) -> Option<(Register, String)> {
    register(word).map(|register| (register, String::new()))
}

/// The name of a register, as in the guide.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(0) => "PC".to_owned(),
        Register::General(1) => "SP".to_owned(),
        Register::General(number) | Register::Vector(number) | Register::Float(number) => format!("r{number}"),
        Register::Condition(_) => "SR".to_owned(),
    }
}
