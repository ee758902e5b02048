//! What one instruction does to registers and memory, as far as the order of memory accesses needs it.
//!
//! The values that are computed do not matter, only which of them depend on which. What an ISA's file does not understand
//! has no step, and whoever asks has to say that he does not know.

use crate::model::{Annotation, Fence};

/// A register. Parts of a register are the register; a zero register is the constant 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Register {
    /// For integers and addresses, by its number.
    General(u8),
    /// For vectors and floating point, by its number.
    Vector(u8),
    /// The condition flags, all of them.
    Flags,
}

/// A value that an instruction takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operand {
    /// What a register holds.
    Register(Register),
    /// A constant.
    Constant(i64),
}

/// Where an access goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address {
    /// The register that the address is built on; absent where it is a place in the program.
    pub base: Option<Register>,
    /// A register that is added, where there is one.
    pub index: Option<Register>,
    /// What else there is to it, as printed.
    pub offset: String,
}

/// What an access does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccessKind {
    /// Reads.
    Load,
    /// Writes.
    Store,
    /// Reads and writes in one atomic step.
    Modify,
    /// Reads and writes, and others can come between.
    ModifyPlain,
    /// Reads, and writes if it read what was expected, in one atomic step.
    CompareAndSwap,
    /// Reads, and watches.
    LoadExclusive,
    /// Writes if nobody else did, and says so in this register; in none, if nobody wants to know.
    StoreExclusive(Option<Register>),
}

/// One access.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "they are independent facts of an instruction")]
pub struct Access {
    /// What it does.
    pub kind: AccessKind,
    /// Where.
    pub address: Address,
    /// How wide it is, in bits.
    pub width: u16,
    /// What it adds to its read.
    pub acquire: Annotation,
    /// What it adds to its write.
    pub release: Annotation,
    /// x86: whether it is locked.
    pub is_locked: bool,
    /// Whether it is two halves for the eyes of others, unless the target promises one step (`ldp`, `stp`).
    pub is_pair: bool,
    /// The registers that take what was read. The flags, where it sets them, are not among them.
    pub to: Vec<Register>,
    /// Whether what was read goes to a zero register.
    pub is_discarded: bool,
    /// What is written, or what it is made of beside what was read.
    pub from: Vec<Operand>,
    /// For a compare-and-swap, what has to be there.
    pub expected: Vec<Operand>,
    /// Whether it sets the flags, and for a compare-and-swap whether they say that it succeeded.
    pub sets_flags: bool,
}

impl Access {
    /// A plain one of this kind.
    #[must_use]
    pub fn new(kind: AccessKind, address: Address, width: u16) -> Access {
        Access {
            kind,
            address,
            width,
            acquire: Annotation::None,
            release: Annotation::None,
            is_locked: false,
            is_pair: false,
            to: Vec::new(),
            is_discarded: false,
            from: Vec::new(),
            expected: Vec::new(),
            sets_flags: false,
        }
    }

    /// A load into these operands: zero registers take nothing.
    #[must_use]
    pub fn into(self, operands: &[Operand]) -> Access {
        let to = operands.iter().filter_map(|operand| match operand {
            Operand::Register(register) => Some(*register),
            Operand::Constant(_) => None,
        });
        let to: Vec<Register> = to.collect();
        Access { is_discarded: to.is_empty(), to, ..self }
    }
}

/// When a branch is taken, or a value selected.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Condition {
    /// The flags say that a comparison found no difference, or that it found one.
    Flags {
        /// Which of the two.
        equal: bool,
    },
    /// The flags say something else.
    OtherFlags,
    /// Two values are equal, or they are not.
    Values(Operand, Operand, bool),
    /// A bit of a value is set, or it is not.
    Bit(Operand, u8, bool),
    /// Something else about these values.
    Other(Vec<Operand>),
}

/// What an instruction does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// Nothing that matters here.
    Nothing,
    /// A register takes a value as it is.
    Move(Register, Operand),
    /// Registers take what is computed of these values.
    Compute {
        /// The registers.
        to: Vec<Register>,
        /// How: the same of the same values is the same.
        how: String,
        /// The values.
        from: Vec<Operand>,
    },
    /// The flags take the comparison of two values.
    Compare(Operand, Operand),
    /// If the flags say that the last comparison found no difference, they take that of two more values; if it did, they
    /// still say so.
    CompareMore(Operand, Operand),
    /// A register takes a value, and one more if the flags say that the last comparison found a difference.
    CountDifference {
        /// The register.
        to: Register,
        /// The value.
        from: Operand,
    },
    /// A register takes one of two values.
    Select {
        /// The register.
        to: Register,
        /// When it takes the first.
        condition: Condition,
        /// The first.
        then: Operand,
        /// The second.
        otherwise: Operand,
    },
    /// An access.
    Access(Access),
    /// A barrier.
    Fence(Fence),
    /// A jump that may be taken, to a label.
    Branch(Condition, String),
    /// A jump to a label.
    Jump(String),
    /// A call; of a function that does not come back here, if it is the last thing done.
    Call {
        /// The function.
        name: String,
        /// Whether it is the last thing.
        is_tail: bool,
    },
    /// Back to the caller.
    Return,
    /// The end of the program.
    Trap,
}

/// A function that does an atomic operation for the compiler, as its name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helper {
    /// The access that it makes. Its registers are where arguments and result are.
    pub access: Access,
    /// The registers that it may change.
    pub clobbers: Vec<Register>,
}
