//! What an instruction computes exactly: each register that it writes, and what it stores, as an expression of what it
//! reads.
//!
//! [`super::effect`] says what the order of memory accesses depends on, and leaves widths and values out. Here nothing is left
//! out: two functions are compared by what they compute. An instruction without this is compared by its text and the
//! values of its registers.

#[cfg(test)]
pub(super) mod printed;
pub(super) mod terms;

use super::effect::{Operand, Register};
use compact_str::CompactString;

/// An operation on the lowest `width` bits of its arguments. Its result has as many bits, and the bits above are 0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Function {
    /// The sum of the arguments.
    Add,
    /// The first argument without the second.
    Subtract,
    /// The product of the arguments.
    Multiply,
    /// The bits that both have.
    And,
    /// The bits that one has.
    Or,
    /// The bits that only one has.
    Xor,
    /// The first, shifted up by the second modulo the width.
    ShiftLeft,
    /// The first, shifted down by the second modulo the width; bits that come in are 0.
    ShiftRight,
    /// The first, shifted down by the second modulo the width; bits that come in are its highest.
    ShiftRightSigned,
    /// The lowest `width` bits of one argument; the bits above are 0.
    ZeroExtend,
    /// The lowest `width` bits of one argument; the bits above, up to this many, are its highest.
    SignExtend(u16),
    /// The first of 64 bits, with its lowest `width` bits replaced by those of the second.
    Insert,
    /// 1 if the relation holds between the two arguments, else 0.
    Test(Relation),
    /// The second argument if the first is not 0, else the third.
    Select,
    /// The condition register after the second argument was subtracted from the first.
    Compare,
    /// The condition register after another computation: its result, followed by its arguments. Its name tells
    /// computations apart.
    Flags(CompactString),
    /// Another computation, by a name that tells it apart from all others.
    Other(CompactString),
}

/// A relation of two values, or of the two values whose comparison a condition register has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// They are equal.
    Equal,
    /// The first is less, unsigned.
    Below,
    /// The first is less or equal, unsigned.
    BelowOrEqual,
    /// The first is less, signed.
    Less,
    /// The first is less or equal, signed.
    LessOrEqual,
    /// Their difference is negative.
    Negative,
    /// Their signed difference overflows.
    Overflow,
    /// The lowest byte of their difference has an even number of bits.
    Parity,
    /// They have no order. Integers always have one; a condition register can say this after another computation.
    Unordered,
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Expression {
    /// All of a register before the instruction.
    Register(Register),
    /// A constant; its highest bit is repeated above.
    Constant(i64),
    /// A number that the linker knows, as printed: the address of a location, or a part of one.
    Symbol(CompactString),
    /// What the access of the instruction read: the registers' worth of this number, and the bits above are 0.
    Loaded(usize),
    /// What the store-exclusive of the instruction reports: 0 if it wrote, else 1.
    Status,
    /// An operation.
    Apply {
        /// The operation.
        function: Function,
        /// How many bits of its arguments it takes.
        width: u16,
        /// Its arguments.
        of: Vec<Expression>,
    },
    /// 1 if a condition register has this outcome of its comparison, else 0.
    Outcome(Relation, Register),
}

impl From<Operand> for Expression {
    fn from(operand: Operand) -> Expression {
        match operand {
            Operand::Register(register) | Operand::Part(register) => Expression::Register(register),
            Operand::Constant(value) => Expression::Constant(value),
        }
    }
}

impl Expression {
    /// An operation on arguments.
    #[must_use]
    pub fn apply(function: Function, width: u16, of: impl Into<Vec<Expression>>) -> Expression {
        Expression::Apply { function, width, of: of.into() }
    }

    /// The symbol for whose entry this is the place in the linker's table: `wake@PLT`, `wake@GOT`.
    #[must_use]
    pub fn entry(&self) -> Option<&str> {
        let Expression::Symbol(name) = self else { return None };
        ["@PLT", "@GOT"].iter().find_map(|table| name.strip_suffix(table))
    }

    /// 1 if this is 0, else 0: for a value that is 0 or 1, its negation.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "it negates a condition, not the bits")]
    pub fn not(self) -> Expression {
        Expression::apply(Function::Test(Relation::Equal), 64, [self, Expression::Constant(0)])
    }
}

/// What an instruction computes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Exact {
    /// The address of its access.
    pub address: Option<Expression>,
    /// What it writes to registers, all of each, from the values before it. Registers that are not here keep theirs.
    pub values: Vec<(Register, Expression)>,
    /// What its access writes, a value for each register's worth: for a read-modify-write, computed from what it read.
    pub stored: Vec<Expression>,
    /// What its access compares with before it writes.
    pub expected: Vec<Expression>,
    /// Not 0 if its branch is taken; of another instruction under a condition that does more than compute, if it is executed.
    pub taken: Option<Expression>,
}
