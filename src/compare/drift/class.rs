//! The meaning of a change, which follows from strength and verdict, and its price, which follows from costs.

use super::strength::Relation;
use super::{Class, Meaning, Price};
use crate::compare::behaviour::Difference;
use crate::isa::Class as Instruction;
use crate::judge::analysis::{Defect, Loss, Verdict};
use crate::read::matrix::{Body, Operation};
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
    /// Whether something is between a load-exclusive and its store-exclusive.
    pub(super) is_interrupted: bool,
}

/// How two bodies compare.
#[derive(Debug, Clone, Default)]
pub(super) struct Comparison {
    /// In what they order, where that is known for what their sources ask for.
    pub(super) relation: Option<Relation>,
    /// In what they do; nothing where that was not compared.
    pub(super) behaviour: Option<Result<(), Difference>>,
}

/// The class of a change between two bodies with different canonical forms, and the reason.
pub(super) fn class(before: Known<'_>, after: Known<'_>, comparison: &Comparison) -> (Class, String) {
    let (meaning, why) = meaning(before, after, comparison);
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
fn meaning(before: Known<'_>, after: Known<'_>, comparison: &Comparison) -> (Meaning, String) {
    if let Some(verdict) = by_verdict(before.verdict, after.verdict) {
        return verdict;
    }
    let of = |meaning: Meaning, reason: &str| (meaning, reason.to_owned());
    if after.is_interrupted && !before.is_interrupted {
        return of(Meaning::Weaker, "its store-exclusive may never succeed: an access or a barrier is before it");
    }
    let is_judged = |known: Known<'_>| {
        !known.is_program && matches!(known.verdict, Some(verdict) if !matches!(verdict, Verdict::Unknown(_)))
    };
    let difference = match &comparison.behaviour {
        None => None,
        Some(Ok(())) => return of(Meaning::Kept, ""),
        Some(Err(difference)) => Some(difference),
    };
    if !is_judged(before) || !is_judged(after) {
        return match difference {
            Some(difference) => said(difference, before.body, after.body),
            None => of(Meaning::Unknown, "its ordering is not known"),
        };
    }
    let is_order =
        |difference: &&Difference| matches!(difference.meaning, Meaning::Weaker | Meaning::Moved | Meaning::Stronger);
    // Where other instructions do it, the verdicts say whether it is still done.
    let is_alike = || means(before.body) == means(after.body);
    if let Some(difference) = difference.filter(|difference| !is_order(difference)).filter(|_| is_alike()) {
        return said(difference, before.body, after.body);
    }
    let relation = comparison.relation;
    // A cell that is already weaker can lose ordering that no verdict names any more.
    if matches!(after.verdict, Some(Verdict::Weaker(_))) && !matches!(relation, Some(Relation::Equal | Relation::More))
    {
        return match relation {
            Some(_) => of(Meaning::Weaker, "it gave too little, and orders even less"),
            None => of(Meaning::Unknown, "it gives too little, and what else it lost is not known"),
        };
    }
    match relation {
        Some(Relation::More) => of(Meaning::Stronger, "it orders more"),
        Some(Relation::Less) => of(Meaning::Kept, "it orders no more than it has to"),
        Some(Relation::Equal | Relation::Mixed) | None => of(Meaning::Kept, ""),
    }
}

/// A difference of behaviour as a meaning, with the places in both bodies.
fn said(difference: &Difference, before: &Body, after: &Body) -> (Meaning, String) {
    let place = |body: &Body, line: Option<usize>| line.and_then(|line| body.text.get(line).cloned());
    let rule = &difference.rule;
    let reason = match [place(before, difference.lines[0]), place(after, difference.lines[1])] {
        [Some(before), Some(after)] => format!("{rule}: before `{before}`, after `{after}`"),
        [Some(before), None] => format!("{rule}: before `{before}`"),
        [None, Some(after)] => format!("{rule}: after `{after}`"),
        [None, None] => rule.clone(),
    };
    (difference.meaning, reason)
}

/// The kinds of instruction that access memory for a body, apart from its frame, or call others.
fn means(body: &Body) -> Vec<Instruction> {
    let is_meant = |class: &Instruction| {
        use Instruction::{Call, Load, LoadExclusive, LoadStore, ReadModifyWrite, Store, StoreExclusive};
        matches!(class, Load | Store | LoadStore | ReadModifyWrite | LoadExclusive | StoreExclusive | Call)
    };
    let operations = body.operations().filter(|operation| !operation.is_on_stack());
    let mut classes: Vec<Instruction> = operations.map(Operation::class).filter(is_meant).collect();
    classes.sort_unstable();
    classes.dedup();
    classes
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
            Loss::Defect(Defect::NoRead | Defect::NoWrite | Defect::GivesUp | Defect::Interrupts) => {
                (Meaning::Lost, loss.explained())
            }
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
