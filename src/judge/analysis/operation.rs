//! What the source of a cell asks for: an operation and its orderings, in the terms of memory models.

use crate::isa::abi::{Abi, InMemory};
use crate::model::Order;
use crate::probe::{OperationKind, Ordering, Probe, ResultUse};

/// The kind of operation of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Reads.
    Load,
    /// Writes.
    Store,
    /// Reads and writes.
    Modify,
    /// Reads, and writes if the value is the expected one; a weak one may fail spuriously.
    CompareExchange {
        /// Whether it is weak.
        weak: bool,
    },
    /// A load, and compare-exchanges until one succeeds; it may end without one, if the closure decides so.
    Update {
        /// Whether the closure can decide so.
        may_end: bool,
    },
    /// Orders other accesses.
    Fence,
    /// Asks for no ordering: a compiler fence, a hint, the non-atomic baseline, or a program.
    Nothing,
}

/// The request of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Asked {
    /// The operation.
    pub kind: Kind,
    /// The ordering; for compare-exchange, the success ordering.
    pub success: Ordering,
    /// The failure ordering; for others, that of the operation's read.
    pub failure: Ordering,
    /// The width of the access in bits.
    pub width: u16,
    /// Whether its result is a tag and a value.
    pub is_pair: bool,
    /// Whether its result is too long for two registers, and returned in memory.
    pub is_in_memory: bool,
    /// Whether its result is one value, wider than a pointer.
    pub is_wide: bool,
}

impl Asked {
    /// The request of a probe on a target whose pointers are `pointer_width` bits wide.
    #[must_use]
    pub fn of(probe: &Probe, pointer_width: u16) -> Asked {
        let kind = match probe.kind() {
            OperationKind::Load => Kind::Load,
            OperationKind::Store => Kind::Store,
            OperationKind::ReadModifyWrite(_) => Kind::Modify,
            OperationKind::CompareExchange { weak } => Kind::CompareExchange { weak },
            OperationKind::Update { may_end } => Kind::Update { may_end },
            OperationKind::Fence => Kind::Fence,
            OperationKind::CompilerFence
            | OperationKind::Hint
            | OperationKind::Plain
            | OperationKind::Program(_)
            | OperationKind::Sequence(_)
            | OperationKind::User => Kind::Nothing,
        };
        let success = probe.success.unwrap_or(Ordering::Relaxed);
        let width = probe.value_type.map_or(0, |value_type| value_type.width.bits(pointer_width));
        // A `Result` is a tag and a value.
        let is_result = matches!(kind, Kind::CompareExchange { .. } | Kind::Update { may_end: true });
        let is_result = is_result && probe.result == Some(ResultUse::Used);
        let bits = u32::from(width) * if is_result { 2 } else { 1 };
        let failure = probe.failure.unwrap_or(read_half(success));
        let is_value = !is_result && probe.result == Some(ResultUse::Used);
        let is_in_memory = (is_result || is_value) && Abi::is_in_memory(bits, pointer_width);
        let is_wide = is_value && width > pointer_width;
        Asked { kind, success, failure, width, is_pair: is_result, is_in_memory, is_wide }
    }

    /// What is passed in memory under a convention: so is the result that is a pair, where there is one register for results.
    #[must_use]
    pub fn in_memory(self, abi: &Abi) -> InMemory {
        let is_long = abi.is_longer(self.width);
        let result = self.is_in_memory || (self.is_pair && abi.results.len() == 1) || (self.is_wide && is_long);
        InMemory { result, operands: is_long }
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

/// An ordering in the language's model.
#[must_use]
pub fn order(ordering: Ordering) -> Order {
    Order {
        acquire: matches!(ordering, Ordering::Acquire | Ordering::AcqRel | Ordering::SeqCst),
        release: matches!(ordering, Ordering::Release | Ordering::AcqRel | Ordering::SeqCst),
        seq_cst: ordering == Ordering::SeqCst,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::catalogue;

    /// The request depends on the kind of an operation, not on its name: a new line of the list is judged as its kind.
    #[test]
    fn the_name_of_an_operation_says_nothing() {
        for probe in catalogue() {
            for name in ["peek", "fence", "load", "fetch_add"] {
                assert_eq!(Asked::of(&probe.renamed(name), 64), Asked::of(&probe, 64), "{} as {name}", probe.name());
            }
        }
    }

    #[test]
    fn kinds_follow_from_the_list() {
        for (name, kind) in [
            ("load::u32::acquire::used", Kind::Load),
            ("store::u32::release", Kind::Store),
            ("swap::u32::acq_rel::used", Kind::Modify),
            ("fetch_not::bool::relaxed::used", Kind::Modify),
            ("compare_exchange::u8::relaxed::relaxed::used", Kind::CompareExchange { weak: false }),
            ("compare_exchange_weak::u8::relaxed::relaxed::used", Kind::CompareExchange { weak: true }),
            ("fetch_update::u8::relaxed::relaxed::used", Kind::Update { may_end: true }),
            ("try_update::u8::relaxed::relaxed::used", Kind::Update { may_end: true }),
            ("update::u8::relaxed::relaxed::used", Kind::Update { may_end: false }),
            ("fence::seq_cst", Kind::Fence),
            ("compiler_fence::seq_cst", Kind::Nothing),
            ("spin_loop", Kind::Nothing),
            ("load::u32::plain::used", Kind::Nothing),
            ("idiom::spin_unlock", Kind::Nothing),
        ] {
            let probe = catalogue().into_iter().find(|probe| probe.name() == name).unwrap();
            assert_eq!(Asked::of(&probe, 64).kind, kind, "{name}");
        }
    }
}
