//! What one instruction does to registers and memory, as far as the order of memory accesses needs it.
//!
//! The values that are computed do not matter, only which of them depend on which. What an ISA's file does not understand
//! has no effect, and whoever asks has to say that he does not know.

use super::Class;
use crate::model::{Annotation, Fence};

/// A register. Parts of a register are the register; a zero register is the constant 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Register {
    /// For integers and addresses, by its number.
    General(u8),
    /// For vectors and floating point, by its number.
    Vector(u8),
    /// Of the x87 stack, by its number from the top.
    Float(u8),
    /// A condition register by its number: all flags of one.
    Condition(u8),
}

/// A value that an instruction takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operand {
    /// What a register holds.
    Register(Register),
    /// A part of what a register holds that does not begin at its lowest bit: `ah`.
    Part(Register),
    /// A constant.
    Constant(i64),
}

impl Operand {
    /// The register, or the register that it is a part of.
    #[must_use]
    pub fn register(self) -> Option<Register> {
        match self {
            Operand::Register(register) | Operand::Part(register) => Some(register),
            Operand::Constant(_) => None,
        }
    }
}

/// Where an access goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Address {
    /// The register that the address is built on; absent where it is a place in the program.
    pub base: Option<Register>,
    /// A register that is added, where there is one.
    pub index: Option<Register>,
    /// What else there is to it, as printed.
    pub offset: String,
    /// Whether the base register is changed by it: `[x0, #8]!`.
    pub writes_back: bool,
}

impl Address {
    /// Whether it is a constant of the function, by its label: a local one, or as LLVM names constants in COFF.
    #[must_use]
    pub fn is_constant(&self) -> bool {
        let is_label = [".L", "__real@", "__xmm@"].iter().any(|label| self.offset.starts_with(label));
        self.base.is_none() && self.index.is_none() && is_label
    }

    /// How many bytes from its base it is, where it is built on nothing else.
    #[must_use]
    pub fn displacement(&self) -> Option<i64> {
        let offset = self.offset.trim_start_matches('#');
        let bytes = if offset.is_empty() { Some(0) } else { offset.parse().ok() };
        bytes.filter(|_| self.index.is_none() && !self.writes_back)
    }
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
    /// Writes if nobody else did, and says so.
    StoreExclusive(Status),
}

/// How a store-exclusive says whether it wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// In a register.
    Register {
        /// The register.
        register: Register,
        /// What it holds if it wrote: 0 on Arm and RISC-V, 1 on MIPS and `LoongArch`.
        success: i64,
        /// What it holds if it did not.
        failure: i64,
    },
    /// In a condition register, which says "equal" if it wrote, or "different" (Power).
    Condition {
        /// The condition register.
        register: Register,
        /// Which of the two.
        equal: bool,
    },
    /// Nowhere: nobody wants to know.
    Unread,
}

impl Status {
    /// The register that it is in.
    #[must_use]
    pub fn register(self) -> Option<Register> {
        match self {
            Status::Register { register, .. } | Status::Condition { register, .. } => Some(register),
            Status::Unread => None,
        }
    }
}

/// One access.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    /// The registers that take what was read. Condition registers are not among them.
    pub to: Vec<Register>,
    /// Whether what was read goes to a zero register.
    pub is_discarded: bool,
    /// What is written, or what it is made of beside what was read.
    pub from: Vec<Operand>,
    /// For a compare-and-swap, what has to be there.
    pub expected: Vec<Operand>,
    /// The condition register that it sets, if it sets one. Of a compare-and-swap that says whether it succeeded.
    pub flags: Option<Register>,
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
            flags: None,
        }
    }
}

/// When a branch is taken, or a value selected.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Condition {
    /// A condition register says that a comparison found no difference, or that it found one.
    Flags {
        /// The condition register.
        register: Register,
        /// Which of the two.
        equal: bool,
    },
    /// A condition register says something else.
    OtherFlags(Register),
    /// Two values are equal, or they are not.
    Values(Operand, Operand, bool),
    /// A bit of a value is set, or it is not.
    Bit(Operand, u8, bool),
    /// Something else about these values.
    Other(Vec<Operand>),
}

/// What an instruction does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Effect {
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
        /// What it adds to the first value, where it is an addition of a constant and nothing else.
        offset: Option<i64>,
    },
    /// A condition register takes the comparison of two values.
    Compare(Register, [Operand; 2]),
    /// If a condition register says that the last comparison found no difference, it takes that of two more values; if it did,
    /// it still says so.
    CompareMore(Register, [Operand; 2]),
    /// A register takes a value, and one more if a condition register says that the last comparison found a difference.
    CountDifference {
        /// The register.
        to: Register,
        /// The value.
        from: Operand,
        /// The condition register.
        flags: Register,
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
    /// A value is put on the stack.
    Push(Operand),
    /// A register takes a value from the stack.
    Pop(Register),
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
        /// The register that holds its address, where no name says it.
        through: Option<Register>,
    },
    /// A call of a label of the same function, which takes its own address from the stack: how position-independent code of
    /// 32-bit x86 finds out where it is.
    CallHere(String),
    /// Back to the caller.
    Return,
    /// The end of the program.
    Trap,
    /// It is of this class, and more is not known of it.
    Opaque(Class),
}

/// A function that does an atomic operation for the compiler, as its name says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helper {
    /// The access that it makes. Its registers are where arguments and result are.
    pub access: Access,
    /// The registers that it may change.
    pub clobbers: Vec<Register>,
}
