//! What the source of a cell asks for: an operation and its orderings, in the terms of memory models.

use crate::model::Order;
use crate::probe::{Ordering, Probe};

/// What kind of operation a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Reads.
    Load,
    /// Writes.
    Store,
    /// Reads and writes.
    Modify,
    /// Reads, and writes if the value is the expected one; weakly, it may fail for no reason.
    CompareExchange {
        /// Whether it may.
        weak: bool,
    },
    /// A load, and compare-exchanges until one succeeds; it may end without one, if the closure says so.
    Update {
        /// Whether the closure can say so.
        may_end: bool,
    },
    /// Orders others.
    Fence,
    /// Nothing is asked of the processor: a compiler fence, a hint, the non-atomic baseline; or it is a program.
    Nothing,
}

/// What a cell asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Asked {
    /// The operation.
    pub kind: Kind,
    /// The ordering; for compare-exchange, that of success.
    pub success: Ordering,
    /// The ordering of failure; for others, that of the operation's read.
    pub failure: Ordering,
    /// The width of the access in bits.
    pub width: u16,
}

impl Asked {
    /// What a probe asks for on a target whose pointers are `pointer_width` bits wide.
    #[must_use]
    pub fn of(probe: &Probe, pointer_width: u16) -> Asked {
        let kind = match probe.line.operation {
            _ if probe.is_baseline() || probe.is_program() => Kind::Nothing,
            "load" => Kind::Load,
            "store" => Kind::Store,
            "compare_exchange" => Kind::CompareExchange { weak: false },
            "compare_exchange_weak" => Kind::CompareExchange { weak: true },
            "fetch_update" | "try_update" => Kind::Update { may_end: true },
            "update" => Kind::Update { may_end: false },
            "fence" => Kind::Fence,
            "compiler_fence" | "spin_loop" => Kind::Nothing,
            _ => Kind::Modify,
        };
        let success = probe.success.unwrap_or(Ordering::Relaxed);
        let width = probe.value_type.map_or(0, |value_type| value_type.width.bits(pointer_width));
        Asked { kind, success, failure: probe.failure.unwrap_or(read_half(success)), width }
    }
}

/// The ordering that the read of an operation has.
fn read_half(ordering: Ordering) -> Ordering {
    match ordering {
        Ordering::Relaxed | Ordering::Release => Ordering::Relaxed,
        Ordering::Acquire | Ordering::AcqRel => Ordering::Acquire,
        Ordering::SeqCst => Ordering::SeqCst,
    }
}

/// An ordering as the language's model has it.
#[must_use]
pub fn order(ordering: Ordering) -> Order {
    Order {
        acquire: matches!(ordering, Ordering::Acquire | Ordering::AcqRel | Ordering::SeqCst),
        release: matches!(ordering, Ordering::Release | Ordering::AcqRel | Ordering::SeqCst),
        seq_cst: ordering == Ordering::SeqCst,
    }
}
