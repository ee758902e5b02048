//! What stands in the place of an operation's value.

/// What stands in the place of the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Operand {
    /// The operation takes no value.
    None,
    /// A value known at run time only.
    Register,
    /// The constant 1.
    Const1,
    /// The constant 10.
    Const10,
    /// One bit, tested in the result.
    SingleBit,
    /// A value that changes nothing: `+ 0`, `| 0`, `& !0`.
    Idempotent,
}

impl Operand {
    /// The name, in the list as in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Operand::None => "none",
            Operand::Register => "register",
            Operand::Const1 => "const_1",
            Operand::Const10 => "const_10",
            Operand::SingleBit => "single_bit",
            Operand::Idempotent => "idempotent",
        }
    }

    /// The last part of a probe's name, where the operand is not the usual one.
    pub(super) fn suffix(self) -> Option<&'static str> {
        match self {
            Operand::None | Operand::Register => None,
            Operand::Const1 | Operand::Const10 | Operand::SingleBit | Operand::Idempotent => Some(self.name()),
        }
    }
}
