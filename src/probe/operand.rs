//! The operand of an operation.

/// The operand of an operation.
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
    /// A single bit, tested in the result.
    SingleBit,
    /// A value that changes nothing: `+ 0`, `| 0`, `& !0`.
    Idempotent,
}

impl Operand {
    /// The name, in the list and in output.
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

    /// The last part of a probe's name, if the operand is not the default one.
    pub(super) fn suffix(self) -> Option<&'static str> {
        match self {
            Operand::None | Operand::Register => None,
            Operand::Const1 | Operand::Const10 | Operand::SingleBit | Operand::Idempotent => Some(self.name()),
        }
    }
}
