//! WebAssembly: registers, and operands in the notation of `stack`.

use crate::isa::effect::{Operand, Register};

/// Locals are the registers below this, by their numbers, and what is on the stack is in those from here to [`RETURN`], by its depth.
pub(super) const SLOTS: u8 = 192;
/// The return address, which no instruction can read.
pub(super) const RETURN: u8 = 252;
/// What the function returns.
pub(super) const RESULT: u8 = 253;
/// The global `__stack_pointer`.
pub(super) const STACK: u8 = 254;
/// How many registers there are.
pub(super) const COUNT: u8 = 255;

/// The name of the global that is the pointer of the program's own stack.
pub(super) const STACK_POINTER: &str = "__stack_pointer";

/// A local, if it has a register.
pub(super) fn local(number: usize) -> Option<Register> {
    u8::try_from(number).ok().filter(|number| *number < SLOTS).map(Register::General)
}

/// What is on the stack at a depth, counted from its bottom, if it has a register.
pub(super) fn slot(depth: usize) -> Option<Register> {
    let number = u8::try_from(depth).ok()?.checked_add(SLOTS)?;
    (number < RETURN).then_some(Register::General(number))
}

/// The name of a register in reports.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(RETURN) => "return address".to_owned(),
        Register::General(RESULT) => "result".to_owned(),
        Register::General(STACK) => STACK_POINTER.to_owned(),
        Register::General(number) if number >= SLOTS => format!("stack {}", number - SLOTS),
        Register::General(number)
        | Register::Vector(number)
        | Register::Float(number)
        | Register::Condition(number) => {
            format!("local {number}")
        }
    }
}

/// A register in the notation: `l0`, `s0`, `sp`, `result`.
pub(super) fn written(register: Register) -> String {
    match register {
        Register::General(RESULT) => "result".to_owned(),
        Register::General(STACK) => "sp".to_owned(),
        Register::General(number) if number >= SLOTS => format!("s{}", number - SLOTS),
        Register::General(number)
        | Register::Vector(number)
        | Register::Float(number)
        | Register::Condition(number) => {
            format!("l{number}")
        }
    }
}

/// The operands of an instruction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Operands<'a> {
    /// The registers that it writes.
    pub(super) to: Vec<Register>,
    /// The values that it takes, the one at the top of the stack last.
    pub(super) from: Vec<Operand>,
    /// Whether the first of these is an address in the frame.
    pub(super) is_frame: bool,
    /// What else it has, as printed.
    pub(super) rest: &'a str,
}

/// Reads `[s0 = frame s0, 8] 4`; none of what the compiler prints is written so.
pub(super) fn operands(text: &str) -> Option<Operands<'_>> {
    let (inside, rest) = text.strip_prefix('[')?.split_once(']')?;
    let (to, from) = inside.split_once('=')?;
    let words = |text: &'_ str| -> Vec<String> {
        text.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    };
    let (to, mut from) = (words(to), words(from));
    let is_frame = from.first().is_some_and(|first| first.starts_with("frame "));
    if let Some(first) = from.first_mut().filter(|_| is_frame) {
        first.drain(.."frame ".len());
    }
    let to = to.iter().map(|word| register(word)).collect::<Option<Vec<Register>>>()?;
    let operand = |word: &String| match register(word) {
        Some(register) => Some(Operand::Register(register)),
        None => word.parse().ok().map(Operand::Constant),
    };
    let from = from.iter().map(operand).collect::<Option<Vec<Operand>>>()?;
    Some(Operands { to, from, is_frame, rest: rest.trim() })
}

fn register(word: &str) -> Option<Register> {
    match word {
        "sp" => Some(Register::General(STACK)),
        "result" => Some(Register::General(RESULT)),
        _ => match word.split_at_checked(1)? {
            ("l", number) => local(number.parse().ok()?),
            ("s", number) => slot(number.parse().ok()?),
            _ => None,
        },
    }
}
