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
    /// A single bit, neither the lowest nor the highest, tested in the result. Compilers match each kind of bit by a pattern of
    /// its own: <https://github.com/llvm/llvm-project/issues/197156> broke the lowest one alone.
    SingleBit,
    /// The lowest bit, tested in the result.
    Bit0,
    /// The highest bit, tested in the result.
    TopBit,
    /// A bit whose number is known at run time only, tested in the result.
    VariableBit,
    /// The highest bit shifted right by a number known at run time only, tested in the result:
    /// <https://github.com/rust-lang/rust/issues/114541>.
    ShiftedMask,
    /// The negation or the complement of a value known at run time only.
    Negated,
    /// A value that changes nothing: `+ 0`, `| 0`, `& !0`.
    Idempotent,
}

impl Operand {
    /// All of them, in the order of all output.
    pub const ALL: [Operand; 11] = [
        Operand::None,
        Operand::Register,
        Operand::Const1,
        Operand::Const10,
        Operand::SingleBit,
        Operand::Bit0,
        Operand::TopBit,
        Operand::VariableBit,
        Operand::ShiftedMask,
        Operand::Negated,
        Operand::Idempotent,
    ];

    /// The name, in the list and in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Operand::None => "none",
            Operand::Register => "register",
            Operand::Const1 => "const_1",
            Operand::Const10 => "const_10",
            Operand::SingleBit => "single_bit",
            Operand::Bit0 => "bit_0",
            Operand::TopBit => "top_bit",
            Operand::VariableBit => "variable_bit",
            Operand::ShiftedMask => "shifted_mask",
            Operand::Negated => "negated",
            Operand::Idempotent => "idempotent",
        }
    }

    /// The last part of a probe's name, if the operand is not the default one.
    pub(super) fn suffix(self) -> Option<&'static str> {
        match self {
            Operand::None | Operand::Register => None,
            _ => Some(self.name()),
        }
    }
}
