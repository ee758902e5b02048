//! The meaning of a change, which follows from strength and verdict, and its price, which follows from costs.

use super::strength::{Comparison, Relation};
use super::{Class, Meaning, Price};
use crate::isa::Class as Instruction;
use crate::judge::analysis::{Defect, Loss, Verdict};
use crate::read::matrix::Body;
use std::cmp::Ordering;

/// The cost of a body, as far as its text shows it, the most expensive part first: compared in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Cost {
    has_call: bool,
    has_loop: bool,
    barriers: usize,
    instructions: usize,
    /// 0 if it is not known on both sides, or padding before a loop counts.
    bytes: u64,
}

fn costs(before: &Body, after: &Body) -> (Cost, Cost) {
    let is_measured = before.size.is_some() && after.size.is_some() && !before.has_loop && !after.has_loop;
    let cost = |body: &Body| {
        let count = |class: Instruction| body.operations().filter(|operation| operation.class() == class).count();
        Cost {
            has_call: count(Instruction::Call) > 0,
            has_loop: body.has_loop,
            barriers: count(Instruction::Fence),
            instructions: body.operations().count(),
            bytes: body.size.filter(|_| is_measured).unwrap_or(0),
        }
    };
    (cost(before), cost(after))
}

/// One side of a cell.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) body: &'a Body,
    /// None if the source asks for no ordering.
    pub(super) verdict: Option<&'a Verdict>,
    /// Whether the ordering that it needs is unknown.
    pub(super) is_program: bool,
    /// Whether it may end without having done anything, as far as is known.
    pub(super) may_end: bool,
    /// Whether something is between a load-exclusive and its store-exclusive.
    pub(super) is_interrupted: bool,
}

/// The class of a change between two bodies with different canonical forms, and the reason. `comparison` compares their
/// strengths; `is_same_source` says whether both are compiled from one source.
pub(super) fn class(
    before: Known<'_>,
    after: Known<'_>,
    comparison: Comparison,
    is_same_source: bool,
) -> (Class, String) {
    let (meaning, why) = meaning(before, after, comparison, is_same_source);
    let (price, difference) = price(before.body, after.body);
    let reason = match difference {
        Some(difference) if why.is_empty() => difference.to_owned(),
        Some(difference) => format!("{why}; {difference}"),
        None if why.is_empty() => "equal in strength and cost".to_owned(),
        None => why,
    };
    (Class { meaning, price }, reason)
}

/// What a change means, and the reason; no reason if everything is kept.
fn meaning(
    before: Known<'_>,
    after: Known<'_>,
    Comparison { relation, is_turned }: Comparison,
    is_same_source: bool,
) -> (Meaning, String) {
    if let Some(verdict) = by_verdict(before.verdict, after.verdict) {
        return verdict;
    }
    if is_same_source && let Some(found) = without_verdict(before, after, relation) {
        return found;
    }
    let of = |meaning: Meaning, reason: &str| (meaning, reason.to_owned());
    let is_unknown = |verdict: Option<&Verdict>| matches!(verdict, Some(Verdict::Unknown(_)));
    let unknown = is_unknown(after.verdict);
    // Without a verdict the accesses are compared directly.
    if unknown && is_unknown(before.verdict) && matches!(relation, Some(Relation::Less | Relation::Mixed)) {
        return of(Meaning::Weaker, "its accesses order less");
    }
    if unknown && is_divided(before.body, after.body) {
        return of(Meaning::Weaker, "its read and its write are no longer one step");
    }
    if after.is_interrupted && !before.is_interrupted {
        return of(Meaning::Weaker, "its store-exclusive may never succeed: an access or a barrier is before it");
    }
    if is_turned && is_same_source {
        return of(Meaning::Changed, "its branches take other paths between the same instructions");
    }
    // A cell that is already weaker can lose ordering that no verdict names any more.
    if matches!(after.verdict, Some(Verdict::Weaker(_))) && !matches!(relation, Some(Relation::Equal | Relation::More))
    {
        return match relation {
            Some(_) => of(Meaning::Weaker, "it gave too little, and orders even less"),
            None => of(Meaning::Unknown, "it gives too little, and what else it lost is not known"),
        };
    }
    let is_as_before = is_unknown(before.verdict) && relation.is_some();
    if unknown && !is_as_before {
        return of(Meaning::Unknown, "its ordering is not known");
    }
    match relation {
        Some(Relation::More) => of(Meaning::Stronger, "it orders more"),
        Some(Relation::Less) if after.verdict.is_some() => of(Meaning::Kept, "it orders no more than it has to"),
        Some(Relation::Equal | Relation::Less | Relation::Mixed) | None => of(Meaning::Kept, ""),
    }
}

/// What a change costs, and what is more or less of it.
fn price(before: &Body, after: &Body) -> (Price, Option<&'static str>) {
    let (before, after) = costs(before, after);
    match after.cmp(&before) {
        Ordering::Greater => (Price::Worse, Some(dearer(before, after))),
        Ordering::Equal => (Price::Equal, None),
        Ordering::Less => (Price::Better, Some(cheaper(after, before))),
    }
}

/// What a change means without reliable verdicts: whatever is lost may have been needed.
fn without_verdict(before: Known<'_>, after: Known<'_>, relation: Option<Relation>) -> Option<(Meaning, String)> {
    let of = |meaning: Meaning, reason: &str| Some((meaning, reason.to_owned()));
    if before.may_end && after.may_end && gives_up(before.body, after.body) {
        return of(Meaning::Lost, "it is no longer retried");
    }
    if !before.is_program || !after.is_program {
        return None;
    }
    match relation {
        Some(Relation::Less) => of(Meaning::Weaker, "its accesses order less, which may be too little"),
        Some(Relation::Mixed) | None => of(Meaning::Unknown, "its ordering is not known"),
        Some(Relation::Equal | Relation::More) => None,
    }
}

/// Whether the same atomic instructions were retried until they succeeded, and no longer are.
fn gives_up(before: &Body, after: &Body) -> bool {
    let tried = |body: &Body| -> Vec<String> {
        let is_tried = |class: Instruction| {
            matches!(class, Instruction::ReadModifyWrite | Instruction::LoadExclusive | Instruction::StoreExclusive)
        };
        let operations = body.operations().filter(|operation| is_tried(operation.class()));
        operations.map(|operation| operation.mnemonic.to_string()).collect()
    };
    let atomic = tried(before);
    before.has_loop && !after.has_loop && !atomic.is_empty() && atomic == tried(after)
}

/// Whether an atomic step became a read and a write that other threads can come between, as without a `lock`.
fn is_divided(before: &Body, after: &Body) -> bool {
    let count =
        |body: &Body, class: Instruction| body.operations().filter(|operation| operation.class() == class).count();
    let [one, other] = [Instruction::ReadModifyWrite, Instruction::LoadStore];
    count(after, one) < count(before, one) && count(after, other) > count(before, other)
}

/// Whether something requested was lost, or is now given.
pub(super) fn by_verdict(before: Option<&Verdict>, after: Option<&Verdict>) -> Option<(Meaning, String)> {
    let losses = |verdict: Option<&Verdict>| match verdict {
        Some(Verdict::Weaker(losses)) => losses.clone(),
        Some(Verdict::Conforms | Verdict::Stronger(_) | Verdict::Unknown(_)) | None => Vec::new(),
    };
    let is_known = |verdict: Option<&Verdict>| !matches!(verdict, Some(Verdict::Unknown(_)));
    let (old, new) = (losses(before), losses(after));
    if let Some(loss) = new.iter().find(|loss| !old.iter().any(|known| covers(known, loss))) {
        return Some(match loss {
            Loss::Defect(Defect::NoRead | Defect::NoWrite | Defect::GivesUp) => (Meaning::Lost, loss.explained()),
            loss => (Meaning::Weaker, format!("{} is lost: {}", loss.name(), loss.explained())),
        });
    }
    let repaired = old.iter().find(|loss| !new.iter().any(|known| covers(known, loss)))?;
    is_known(after).then(|| (Meaning::Stronger, format!("{} was missing, and is now given", repaired.name())))
}

/// Whether one loss includes another. The other operation of a conflict does not matter.
fn covers(one: &Loss, other: &Loss) -> bool {
    match (one, other) {
        (Loss::Acquire(one), Loss::Acquire(other))
        | (Loss::Release(one), Loss::Release(other))
        | (Loss::FirstRead(one), Loss::FirstRead(other))
        | (Loss::Fence(one), Loss::Fence(other)) => one.has(*other),
        (Loss::BesideFence { .. }, Loss::BesideFence { .. }) | (Loss::SeqCst { .. }, Loss::SeqCst { .. }) => true,
        (one, other) => one == other,
    }
}

/// What the more expensive of two costs has more.
fn dearer(cheap: Cost, dear: Cost) -> &'static str {
    if dear.has_call != cheap.has_call {
        "a call"
    } else if dear.has_loop != cheap.has_loop {
        "a loop"
    } else if dear.barriers != cheap.barriers {
        "an additional barrier"
    } else if dear.instructions != cheap.instructions {
        "more instructions"
    } else {
        "more bytes"
    }
}

/// What the less expensive of two costs has less.
fn cheaper(cheap: Cost, dear: Cost) -> &'static str {
    match dearer(cheap, dear) {
        "a call" => "no call",
        "a loop" => "no loop",
        "an additional barrier" => "fewer barriers",
        "more instructions" => "fewer instructions",
        _ => "fewer bytes",
    }
}
