//! An access to memory: what it reads and writes, where, and how ordered.

use super::{Address, Operand, Register};
use crate::model::Annotation;

/// The kind of an access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AccessKind {
    /// Reads.
    Load,
    /// Writes.
    Store,
    /// Reads and writes in one atomic step.
    Modify,
    /// Reads and writes, not atomically.
    ModifyPlain,
    /// Reads, and writes if the expected value was read, in one atomic step.
    CompareAndSwap,
    /// Reads, and sets a reservation.
    LoadExclusive,
    /// Writes if the reservation still holds, and reports whether it did.
    StoreExclusive(Status),
}

/// How a store-exclusive reports success.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// In a register.
    Register {
        /// The register.
        register: Register,
        /// Its value on success: 0 on Arm and RISC-V, 1 on MIPS and `LoongArch`.
        success: i64,
        /// Its value on failure.
        failure: i64,
    },
    /// In a condition register, which is "equal" on success, or "different" (Power).
    Condition {
        /// The condition register.
        register: Register,
        /// Which of the two.
        equal: bool,
    },
    /// It is not reported: the status goes to a zero register.
    Unread,
}

impl Status {
    /// The register of the status.
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
#[expect(clippy::struct_excessive_bools, reason = "they are independent facts of an instruction")]
pub struct Access {
    /// Its kind.
    pub kind: AccessKind,
    /// Its address.
    pub address: Address,
    /// Its width, in bits.
    pub width: u16,
    /// The ordering of its read.
    pub acquire: Annotation,
    /// The ordering of its write.
    pub release: Annotation,
    /// Whether it is locked (x86), or serializes the processor (z/Architecture).
    pub is_locked: bool,
    /// Whether it goes past caches that other threads do not see.
    pub is_coherent: bool,
    /// Whether it is two accesses for other threads, unless the target guarantees one (`ldp`, `stp`).
    pub is_pair: bool,
    /// The registers that receive the read value, without condition registers.
    pub to: Vec<Register>,
    /// Whether the read value goes to a zero register.
    pub is_discarded: bool,
    /// The written value, or its operands besides the read value.
    pub from: Vec<Operand>,
    /// For a compare-and-swap, the expected value.
    pub expected: Vec<Operand>,
    /// The condition register that it sets, if any. For a compare-and-swap it reports success.
    pub flags: Option<Register>,
}

impl Access {
    /// A plain access of this kind.
    #[must_use]
    pub fn new(kind: AccessKind, address: Address, width: u16) -> Access {
        Access {
            kind,
            address,
            width,
            acquire: Annotation::None,
            release: Annotation::None,
            is_locked: false,
            is_coherent: false,
            is_pair: false,
            to: Vec::new(),
            is_discarded: false,
            from: Vec::new(),
            expected: Vec::new(),
            flags: None,
        }
    }
}
