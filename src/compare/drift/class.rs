//! The classes of changes, and how one follows from cost, strength and verdict.

use super::strength::{Comparison, Relation};
use crate::isa::Class as Instruction;
use crate::judge::analysis::{Loss, Verdict};
use crate::read::matrix::Body;

/// The class of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Class {
    /// It lost ordering or atomicity that its source asks for, or lost any when it already gave too little.
    Weaker,
    /// It compiled before, and does not now.
    Failed,
    /// It had instructions before, and has none now.
    Vanished,
    /// More instructions, a new loop or call, an additional barrier; or its ordering can no longer be determined.
    Worse,
    /// It orders more, at the same cost; or it now gives what its source asks for.
    Stronger,
    /// It has instructions now.
    Appeared,
    /// Another sequence of equal strength and cost.
    Neutral,
    /// It costs less, or no longer orders what its source does not ask for, and gives all that its source asks for.
    Better,
    /// The same except for the names of registers and labels and the order of independent instructions.
    Cosmetic,
    /// The same text.
    Same,
}

impl Class {
    /// All classes, the most severe first.
    pub const ALL: [Class; 10] = [
        Class::Weaker,
        Class::Failed,
        Class::Vanished,
        Class::Worse,
        Class::Stronger,
        Class::Appeared,
        Class::Neutral,
        Class::Better,
        Class::Cosmetic,
        Class::Same,
    ];

    /// The classes that fail a check by default.
    pub const GRAVE: [Class; 4] = [Class::Weaker, Class::Failed, Class::Vanished, Class::Worse];

    /// The name in output and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Class::Weaker => "weaker",
            Class::Failed => "failed",
            Class::Vanished => "vanished",
            Class::Worse => "worse",
            Class::Stronger => "stronger",
            Class::Appeared => "appeared",
            Class::Neutral => "neutral",
            Class::Better => "better",
            Class::Cosmetic => "cosmetic",
            Class::Same => "same",
        }
    }

    /// The class of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Class> {
        Class::ALL.into_iter().find(|class| class.name() == name)
    }
}

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
    Comparison { relation, is_turned }: Comparison,
    is_same_source: bool,
) -> (Class, String) {
    if let Some(verdict) = by_verdict(before.verdict, after.verdict) {
        return verdict;
    }
    if is_same_source && let Some(found) = without_verdict(before, after, relation) {
        return found;
    }
    let is_unknown = |verdict: Option<&Verdict>| matches!(verdict, Some(Verdict::Unknown(_)));
    let (cost_before, cost_after) = costs(before.body, after.body);
    let unknown = is_unknown(after.verdict);
    // Without a verdict the accesses are compared directly.
    if unknown && is_unknown(before.verdict) && matches!(relation, Some(Relation::Less | Relation::Mixed)) {
        return (Class::Weaker, "its accesses order less".to_owned());
    }
    if unknown && is_divided(before.body, after.body) {
        return (Class::Weaker, "its read and its write are no longer one step".to_owned());
    }
    if after.is_interrupted && !before.is_interrupted {
        return (Class::Worse, "its store-exclusive may never succeed: an access or a barrier is before it".to_owned());
    }
    if is_turned && is_same_source {
        return (Class::Worse, "its branches take other paths between the same instructions".to_owned());
    }
    if cost_after > cost_before {
        return (Class::Worse, dearer(cost_before, cost_after).to_owned());
    }
    // A cell that is already weaker can lose ordering that no verdict names any more.
    if matches!(after.verdict, Some(Verdict::Weaker(_))) && !matches!(relation, Some(Relation::Equal | Relation::More))
    {
        return match relation {
            Some(_) => (Class::Weaker, "it gave too little, and orders even less".to_owned()),
            None => (Class::Worse, "it gives too little, and what else it lost is not known".to_owned()),
        };
    }
    let is_as_before = is_unknown(before.verdict) && relation.is_some();
    if unknown && !is_as_before {
        return (Class::Worse, "its ordering is not known".to_owned());
    }
    if cost_after < cost_before {
        return (Class::Better, cheaper(cost_after, cost_before).to_owned());
    }
    match relation {
        Some(Relation::More) => (Class::Stronger, "it orders more".to_owned()),
        Some(Relation::Less) if after.verdict.is_some() => {
            (Class::Better, "it orders no more than it has to".to_owned())
        }
        Some(Relation::Equal | Relation::Less | Relation::Mixed) | None => {
            (Class::Neutral, "equal in strength and cost".to_owned())
        }
    }
}

/// The class of a change without reliable verdicts: whatever is lost may have been needed.
fn without_verdict(before: Known<'_>, after: Known<'_>, relation: Option<Relation>) -> Option<(Class, String)> {
    let weaker = |reason: &str| Some((Class::Weaker, reason.to_owned()));
    if before.may_end && after.may_end && gives_up(before.body, after.body) {
        return weaker("it is no longer retried");
    }
    if !before.is_program || !after.is_program {
        return None;
    }
    match relation {
        Some(Relation::Less) => weaker("its accesses order less, which may be too little"),
        Some(Relation::Mixed) | None => Some((Class::Worse, "its ordering is not known".to_owned())),
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
pub(super) fn by_verdict(before: Option<&Verdict>, after: Option<&Verdict>) -> Option<(Class, String)> {
    let losses = |verdict: Option<&Verdict>| match verdict {
        Some(Verdict::Weaker(losses)) => losses.clone(),
        Some(Verdict::Conforms | Verdict::Stronger(_) | Verdict::Unknown(_)) | None => Vec::new(),
    };
    let is_known = |verdict: Option<&Verdict>| !matches!(verdict, Some(Verdict::Unknown(_)));
    let (old, new) = (losses(before), losses(after));
    if let Some(loss) = new.iter().find(|loss| !old.iter().any(|known| covers(known, loss))) {
        return Some((Class::Weaker, format!("{} is lost: {}", loss.name(), loss.explained())));
    }
    let repaired = old.iter().find(|loss| !new.iter().any(|known| covers(known, loss)))?;
    is_known(after).then(|| (Class::Stronger, format!("{} was missing, and is now given", repaired.name())))
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
