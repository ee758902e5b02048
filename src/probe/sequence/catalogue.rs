//! All sequences, in the order of output.

use super::act::{Act, Plain};
use super::{Sequence, Step};
use crate::probe::line::{Line, Probe, Source};
use crate::probe::operand::Operand;
use crate::probe::operation::OperationKind;
use crate::probe::ordering::Ordering;
use crate::probe::types::{Type, Types};
use std::borrow::Cow;
use std::sync::LazyLock;

/// The success and failure orderings of compare-exchanges.
const EXCHANGES: [(Ordering, Ordering); 5] = [
    (Ordering::Relaxed, Ordering::Relaxed),
    (Ordering::Acquire, Ordering::Acquire),
    (Ordering::Release, Ordering::Relaxed),
    (Ordering::AcqRel, Ordering::Acquire),
    (Ordering::SeqCst, Ordering::SeqCst),
];

/// All sequences as probes: pairs of atomic operations, of these and fences, of accesses that are not atomic and both, and
/// of accesses with a fence between them.
#[must_use]
pub fn sequences() -> Vec<Probe> {
    LINES.iter().map(probe).collect()
}

/// The sequence of this name.
pub(in crate::probe) fn sequence(name: &str) -> Option<Probe> {
    // Every sequence has two operations.
    let line = if name.contains('+') { LINES.iter().find(|line| line.operation == name) } else { None };
    line.map(probe)
}

static SEQUENCES: LazyLock<Vec<Sequence>> = LazyLock::new(|| all().into_iter().filter_map(Sequence::of).collect());

static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    let line = |sequence: &'static Sequence| Line {
        operation: Cow::Borrowed(&sequence.name),
        kind: OperationKind::Sequence(sequence),
        types: Types::One(Type::U32),
        operand: Operand::None,
        parameters: &sequence.parameters,
        result: sequence.result.as_deref(),
        uses: &[],
        body: &sequence.body,
        since: None,
    };
    SEQUENCES.iter().map(line).collect()
});

fn probe(line: &'static Line) -> Probe {
    Probe { line: Source::Listed(line), value_type: Some(Type::U32), success: None, failure: None, result: None }
}

/// The atomic accesses.
fn atomics() -> Vec<Act> {
    use Ordering::{Acquire, Relaxed, Release, SeqCst};
    let mut acts = vec![Act::Load(Relaxed), Act::Load(Acquire), Act::Load(SeqCst)];
    acts.extend([Act::Store(Relaxed), Act::Store(Release), Act::Store(SeqCst)]);
    let uses = [true, false];
    acts.extend(Ordering::ALL.iter().flat_map(|order| uses.map(|is_used| Act::Swap(*order, is_used))));
    acts.extend(Ordering::ALL.iter().flat_map(|order| uses.map(|is_used| Act::FetchAdd(*order, is_used))));
    acts.extend(EXCHANGES.map(|(success, failure)| Act::CompareExchange(success, failure)));
    acts
}

fn fences() -> Vec<Act> {
    let orders = &Ordering::ALL[1..];
    orders.iter().map(|order| Act::Fence(*order)).chain(orders.iter().map(|order| Act::CompilerFence(*order))).collect()
}

/// The accesses that are not atomic.
fn plains() -> Vec<Act> {
    Plain::ALL.iter().flat_map(|plain| [Act::Read(*plain), Act::Write(*plain)]).collect()
}

/// The operations of all sequences. Two on one place that do not go together are among them.
fn all() -> Vec<Vec<Step>> {
    let (atomics, fences, plains) = (atomics(), fences(), plains());
    let accesses = [atomics.as_slice(), plains.as_slice()].concat();
    let mut all = Vec::new();
    for first in &accesses {
        for second in &accesses {
            all.extend([1, 0].map(|place| steps(*first, None, *second, place)));
        }
        for fence in &fences {
            all.push(steps(*first, None, *fence, 0));
        }
    }
    for fence in &fences {
        for second in accesses.iter().chain(&fences) {
            all.push(steps(*fence, None, *second, 0));
        }
    }
    // Between accesses without an order of their own.
    let is_relaxed = |act: &&Act| match act {
        Act::Load(order) | Act::Store(order) | Act::Swap(order, _) | Act::FetchAdd(order, _) => {
            *order == Ordering::Relaxed
        }
        _ => act.plain().is_some_and(|plain| plain != Plain::Cell),
    };
    let around: Vec<Act> = accesses.iter().filter(is_relaxed).copied().collect();
    for fence in fences.iter().filter(|fence| matches!(fence, Act::Fence(_))) {
        for first in &around {
            for second in &around {
                all.extend([1, 0].map(|place| steps(*first, Some(*fence), *second, place)));
            }
        }
    }
    // Beside what shows that one was there.
    let beside = [Act::Load(Ordering::Relaxed), Act::Store(Ordering::Relaxed)];
    for one in Ordering::ALL.iter().flat_map(|order| [true, false].map(|is_used| Act::Idempotent(*order, is_used))) {
        for other in beside {
            all.extend(
                [1, 0].into_iter().flat_map(|place| [steps(one, None, other, place), steps(other, None, one, place)]),
            );
        }
        for fence in fences.iter().filter(|fence| matches!(fence, Act::Fence(_))) {
            all.extend([steps(one, None, *fence, 0), steps(*fence, None, one, 0)]);
        }
    }
    all.retain(|steps| is_one_kind(steps));
    all
}

fn steps(first: Act, between: Option<Act>, second: Act, place: usize) -> Vec<Step> {
    let between = between.map(|act| Step { act, place: 0 });
    let second = Step { act: second, place: if second.is_fence() { 0 } else { place } };
    [Step { act: first, place: 0 }].into_iter().chain(between).chain([second]).collect()
}

/// Whether accesses that are not atomic are all of one kind.
fn is_one_kind(steps: &[Step]) -> bool {
    let mut plain = steps.iter().filter_map(|step| step.act.plain());
    let first = plain.next();
    plain.all(|other| Some(other) == first)
}
