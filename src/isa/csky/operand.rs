//! C-SKY: operands.
//!
//! Registers have the names of the calling convention, as LLVM prints them.

use crate::isa::effect::{Address, Operand, Register};

/// The stack pointer, `r14`.
pub(super) const SP: Register = Register::General(14);
/// The register for the return address, `r15`.
pub(super) const LINK: Register = Register::General(15);
/// The condition bit: "equal" if it is 0, "different" if it is 1.
pub(super) const C: Register = Register::Condition(0);

/// The names of the registers, by their numbers.
#[rustfmt::skip]
const NAMES: [&str; 32] = [
    "a0", "a1", "a2", "a3", "l0", "l1", "l2", "l3", "l4", "l5", "l6", "l7", "t0", "t1", "sp", "lr", "l8", "l9", "t2", "t3", "t4", "t5",
    "t6", "t7", "t8", "t9", "r26", "r27", "rgb", "r29", "svbr", "tls",
];

/// A register by its name.
pub(super) fn register(text: &str) -> Option<Register> {
    let number = NAMES.iter().position(|name| *name == text)?;
    u8::try_from(number).ok().map(Register::General)
}

/// A number.
pub(super) fn number(text: &str) -> Option<i64> {
    text.parse().ok()
}

/// A register or a number.
pub(super) fn value(text: &str) -> Option<Operand> {
    register(text).map(Operand::Register).or_else(|| number(text).map(Operand::Constant))
}

/// A location: `(sp, 4)`, or `(rgb, a1 << 0)` with an index that is shifted up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place<'a> {
    pub(super) base: Register,
    pub(super) index: Option<(Register, i64)>,
    /// The rest, as printed.
    pub(super) offset: &'a str,
}

/// A location by its text.
pub(super) fn place(text: &str) -> Option<Place<'_>> {
    let (base, rest) = text.strip_prefix('(')?.strip_suffix(')')?.split_once(", ")?;
    let base = register(base)?;
    match rest.split_once(" << ") {
        Some((index, by)) => Some(Place { base, index: Some((register(index)?, number(by)?)), offset: by }),
        None => number(rest).map(|_| Place { base, index: None, offset: rest }),
    }
}

impl Place<'_> {
    /// The address of an access.
    pub(super) fn address(self) -> Address {
        let offset = match (self.index, self.offset) {
            (Some((_, 0)), _) | (None, "0") => String::new(),
            (Some((_, by)), _) => format!("<< {by}"),
            (None, offset) => offset.to_owned(),
        };
        let index = self.index.map(|(index, _)| index);
        Address { base: Some(self.base), index, offset, writes_back: false, entry: None }
    }
}

/// What is in the pool of constants behind the function, of which the text has the content: `[wake@PLT]`.
pub(super) fn content(text: &str) -> Option<&str> {
    text.strip_prefix('[')?.strip_suffix(']')
}

/// The name of a register, as in the convention.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(number) => NAMES.get(usize::from(number)).map_or_else(String::new, |name| (*name).to_owned()),
        Register::Vector(number) | Register::Float(number) => format!("vr{number}"),
        Register::Condition(_) => "c".to_owned(),
    }
}
