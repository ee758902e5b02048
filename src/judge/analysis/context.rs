//! The other cells of a column that a verdict depends on. If only some cells are made, these must be made with them;
//! then the verdicts are those of the whole column.
//!
//! Accesses are judged beside the column's fences. Sequentially consistent operations are judged against each other: there
//! [`context`] has one of each kind, and a cell that is found to be in conflict with one of them is judged again with
//! [`everything`] that counts, since the culprit of the two depends on how many cells are on each side.

use super::operation::{Asked, Kind};
use super::{Analysis, Loss, Verdict};
use crate::probe::{Modification, Operand, OperationKind, Ordering, Probe, ResultUse, Type, catalogue};

/// The probes that verdicts on these depend on, in a column where no sequentially consistent operations are in conflict.
#[must_use]
pub fn context(probes: &[Probe]) -> Vec<Probe> {
    let is_judged = probes.iter().any(|probe| kind(probe) != Kind::Nothing);
    let is_sequential = probes.iter().any(is_sequential);
    let is_needed = |probe: &Probe| match kind(probe) {
        Kind::Fence => is_judged,
        Kind::Nothing => false,
        _ => is_sequential && is_of_convention(probe),
    };
    legal().filter(is_needed).collect()
}

/// The types of a word: of the accesses that stand beside others the first counts that a target has.
pub(super) const WORDS: [Type; 2] = [Type::U32, Type::U64];

/// The probes that stand beside others in litmus shapes: on targets whose memory model is not multi-copy atomic, every verdict
/// depends on them.
#[must_use]
pub fn partners() -> Vec<Probe> {
    legal().filter(|probe| WORDS.iter().any(|word| is_partner(probe, *word))).collect()
}

/// Whether it is one of these: fences, and the loads, stores and exchanges of a word in all orderings.
pub(super) fn is_partner(probe: &Probe, word: Type) -> bool {
    const KINDS: [OperationKind; 3] =
        [OperationKind::Load, OperationKind::Store, OperationKind::ReadModifyWrite(Modification::Exchange)];
    let is_word = KINDS.contains(&probe.kind())
        && probe.value_type == Some(word)
        && !probe.is_baseline()
        && matches!(probe.operand(), Operand::None | Operand::Register)
        && probe.result.is_none_or(|result| result == ResultUse::Used);
    is_word || kind(probe) == Kind::Fence
}

/// All probes that verdicts on others can depend on.
#[must_use]
pub fn everything() -> Vec<Probe> {
    legal().filter(|probe| kind(probe) == Kind::Fence || is_sequential(probe)).collect()
}

impl Analysis {
    /// Whether a cell is in conflict with another sequentially consistent operation.
    #[must_use]
    pub fn is_in_conflict(&self, column: usize, probe: usize) -> bool {
        let judgement = self.judgement(column, probe);
        judgement.is_some_and(|judgement| match &judgement.verdict {
            Verdict::Weaker(losses) => losses.iter().any(|loss| matches!(loss, Loss::SeqCst { .. })),
            Verdict::Conforms | Verdict::Stronger(_) | Verdict::Unknown(_) => false,
        })
    }
}

fn legal() -> impl Iterator<Item = Probe> {
    catalogue().into_iter().filter(Probe::is_legal)
}

fn kind(probe: &Probe) -> Kind {
    // The width of a pointer does not matter here.
    Asked::of(probe, 0).kind
}

/// Whether a probe can contain a sequentially consistent operation.
fn is_sequential(probe: &Probe) -> bool {
    let is = |ordering| ordering == Some(Ordering::SeqCst);
    !matches!(kind(probe), Kind::Nothing | Kind::Fence) && (is(probe.success) || is(probe.failure))
}

/// Whether it is one of the probes that show a target's convention: loads, stores, exchanges and compare-exchanges, for
/// each width and for the types with special code.
fn is_of_convention(probe: &Probe) -> bool {
    const TYPES: [Type; 7] = [Type::BOOL, Type::I8, Type::I16, Type::I32, Type::I64, Type::I128, Type::PTR];
    const KINDS: [OperationKind; 4] = [
        OperationKind::Load,
        OperationKind::Store,
        OperationKind::ReadModifyWrite(Modification::Exchange),
        OperationKind::CompareExchange { weak: false },
    ];
    KINDS.contains(&probe.kind())
        && probe.value_type.is_some_and(|value_type| TYPES.contains(&value_type))
        && probe.success == Some(Ordering::SeqCst)
        && probe.failure.is_none_or(|failure| failure == Ordering::SeqCst)
        && probe.result.is_none_or(|result| result == ResultUse::Used)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(operation: &str, ordering: Option<Ordering>) -> Vec<String> {
        let is = |probe: &Probe| probe.operation() == operation && probe.success == ordering && !probe.is_baseline();
        let probes: Vec<Probe> = legal().filter(is).collect();
        assert!(!probes.is_empty(), "{operation}");
        context(&probes).iter().map(Probe::name).collect()
    }

    #[test]
    fn a_context_is_no_larger_than_it_has_to_be() {
        let fences = ["fence::acquire", "fence::release", "fence::acq_rel", "fence::seq_cst"];
        assert_eq!(names("load", Some(Ordering::Acquire)), fences);
        assert_eq!(names("idiom::spin_lock_swap", None), [""; 0]);
        assert_eq!(names("spin_loop", None), [""; 0]);
        let sequential = names("fetch_add", Some(Ordering::SeqCst));
        assert_eq!(sequential.len(), 4 + 4 * 7);
        for name in fences.into_iter().chain(["load::i128::seq_cst::used", "store::ptr::seq_cst"]) {
            assert!(sequential.iter().any(|known| known == name), "{name}");
        }
        assert!(everything().len() > 1_000);
    }
}
