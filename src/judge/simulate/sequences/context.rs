//! What stands beside a sequence to show its order: an access before it, one behind it, and a thread of two accesses.
//!
//! The order of two accesses is seen by a thread that accesses the same places the other way round, as in the litmus shapes of
//! two threads. Its accesses are relaxed, with a fence between them. What is sequentially consistent is ordered with what is
//! too: then a store before the sequence and a load behind it can be.

use crate::judge::analysis::order;
use crate::probe::Ordering;
use crate::probe::sequence::{Act, Plain, Step};
use std::collections::BTreeSet;

/// An access or a fence beside a sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Simple {
    /// A load, a store, a swap or a fence.
    pub(super) act: Act,
    pub(super) place: usize,
    /// What it writes, if it does.
    pub(super) value: u64,
}

impl Simple {
    /// A relaxed access, or a sequentially consistent one.
    pub(super) fn access(writes: bool, is_sequential: bool, place: usize, value: u64) -> Simple {
        let ordering = if is_sequential { Ordering::SeqCst } else { Ordering::Relaxed };
        Simple { act: if writes { Act::Store(ordering) } else { Act::Load(ordering) }, place, value }
    }

    pub(super) fn fence(ordering: Ordering) -> Simple {
        Simple { act: Act::Fence(ordering), place: 0, value: 0 }
    }

    /// A read-modify-write that acquires and releases.
    fn exchange(place: usize, value: u64) -> Simple {
        Simple { act: Act::Swap(Ordering::AcqRel, true), place, value }
    }

    pub(super) fn writes(self) -> bool {
        matches!(self.act, Act::Store(_) | Act::Swap(..))
    }

    pub(super) fn reads(self) -> bool {
        matches!(self.act, Act::Load(_) | Act::Swap(..))
    }
}

/// What stands beside a sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Context {
    /// In its thread, before and behind it.
    pub(super) before: Option<Simple>,
    pub(super) behind: Option<Simple>,
    /// The other thread.
    pub(super) partner: Option<[Simple; 2]>,
    /// A third access of it: it reads once more what it overwrote.
    pub(super) again: Option<Simple>,
    /// What orders its accesses: a fence, or a read-modify-write of what the sequence writes too.
    pub(super) between: Option<Simple>,
    /// Whether the other thread makes its second access only if its first one read a write of the sequence: without that, the
    /// program would have a data race.
    pub(super) is_conditional: bool,
}

/// An access whose order is looked at.
#[derive(Debug, Clone, Copy)]
struct Item {
    /// Its position among the accesses and fences: those of the sequence from 1.
    at: usize,
    place: usize,
    writes: bool,
    plain: Option<Plain>,
    releases: bool,
}

/// The values that are written beside a sequence: by the other thread, and before and behind it.
pub(super) const OTHERS: [u64; 2] = [4, 8];
const AROUND: [u64; 2] = [16, 32];

/// All contexts of a sequence, the smallest first.
pub(super) fn contexts(steps: &[Step]) -> Vec<Context> {
    let alone =
        Context { before: None, behind: None, partner: None, again: None, between: None, is_conditional: false };
    let mut contexts = vec![alone];
    // A place holds what its own thread wrote there before.
    for place in 0..2 {
        if steps.iter().any(|step| step.place == place && !step.act.is_fence()) {
            let before = Simple::access(true, false, place, OTHERS[0]);
            contexts.push(Context { before: Some(before), ..alone });
        }
    }
    let items: Vec<Item> = steps.iter().enumerate().filter_map(|(at, step)| Item::of(at + 1, *step)).collect();
    let is_sequential = steps.iter().any(|step| is_sequential(step.act));
    for before in [None].into_iter().chain(around(0, is_sequential).map(Some)) {
        for behind in [None].into_iter().chain(around(1, is_sequential).map(Some)) {
            let around = [before, behind];
            let [first, last] = [around[0].map(|one| one.item(0)), around[1].map(|one| one.item(steps.len() + 1))];
            let pairs: Vec<(Item, Item)> = match (first, last) {
                (None, None) => ordered(&items),
                (Some(first), None) => items.iter().map(|item| (first, *item)).collect(),
                (None, Some(last)) => items.iter().map(|item| (*item, last)).collect(),
                (Some(first), Some(last)) => vec![(first, last)],
            };
            for pair in pairs {
                contexts.extend(partners(pair, steps, &items, around));
            }
            if let (Some(first), Some(last)) = (first, last) {
                contexts.extend(exchanging([first, last], &items, around));
            }
        }
    }
    contexts
}

/// The pairs of accesses in program order, and each with itself.
fn ordered(items: &[Item]) -> Vec<(Item, Item)> {
    let behind = |at: usize| items[at..].iter().map(move |other| (items[at], *other));
    (0..items.len()).flat_map(behind).collect()
}

/// What can stand before a sequence, or behind it.
fn around(number: usize, may_be_sequential: bool) -> impl Iterator<Item = Simple> {
    let simple = move |(writes, is_sequential)| Simple::access(writes, is_sequential, 2 + number, AROUND[number]);
    let sequential = may_be_sequential.then_some((number == 0, true));
    [(false, false), (true, false)].into_iter().chain(sequential).map(simple)
}

fn is_sequential(act: Act) -> bool {
    !act.is_fence() && act.orderings().iter().any(|ordering| order(*ordering).seq_cst)
}

impl Simple {
    fn item(self, at: usize) -> Item {
        Item { at, place: self.place, writes: self.writes(), plain: None, releases: false }
    }
}

impl Item {
    fn of(at: usize, Step { act, place }: Step) -> Option<Item> {
        let writes = !matches!(act, Act::Load(_) | Act::Read(_));
        let releases = writes && act.orderings().first().is_some_and(|success| order(*success).release);
        if act.is_fence() {
            return None;
        }
        Some(Item { at, place, writes, plain: act.plain(), releases })
    }

    /// The accesses of another thread that can tell something of it: writes, and of what writes also reads.
    fn seen_by(self) -> impl Iterator<Item = bool> {
        [false, true].into_iter().filter(move |writes| *writes || self.writes)
    }
}

/// The contexts that show the order of two accesses.
fn partners(
    (first, second): (Item, Item),
    steps: &[Step],
    items: &[Item],
    [before, behind]: [Option<Simple>; 2],
) -> Vec<Context> {
    let is_of_other = |item: &Item| {
        let is_seen = item.place == first.place || item.place == second.place;
        is_seen && item.plain.is_some() && item.at != first.at
    };
    // What is not atomic is seen by who was told that it is done, and by nobody else.
    let is_told = first.at < second.at && second.writes && is_released(first, second, steps);
    let may_be_plain =
        first.plain.is_none() || first.plain != Some(Plain::Unique) && first.place != second.place && is_told;
    if !may_be_plain || second.plain.is_some() || items.iter().any(is_of_other) {
        return Vec::new();
    }
    let is_conditional = first.plain.is_some();
    let kinds = second.seen_by().filter(|writes| !(is_conditional && *writes));
    let all = kinds.flat_map(|one| first.seen_by().map(move |other| [one, other]));
    let context = |[one, other]: [bool; 2]| {
        let access =
            |number: usize, writes: bool, item: Item| Simple::access(writes, false, item.place, OTHERS[number]);
        let partner = Some([access(0, one, second), access(1, other, first)]);
        // What is written twice is there again.
        let is_overwritten = first.at == second.at && !one && other;
        let again = is_overwritten.then(|| access(1, false, first));
        let between = Some(Simple::fence(Ordering::SeqCst));
        Context { before, behind, partner, again, between, is_conditional }
    };
    all.map(context).collect()
}

/// The contexts that show whether an access of the sequence is a read-modify-write or a write at all: of two on one place, the
/// second one acquires what was before the first one.
fn exchanging(
    [first, last]: [Item; 2],
    items: &[Item],
    [before, behind]: [Option<Simple>; 2],
) -> impl Iterator<Item = Context> {
    let kinds: Vec<[bool; 2]> = last.seen_by().flat_map(|one| first.seen_by().map(move |other| [one, other])).collect();
    // Beside what is not atomic it would be a data race.
    let is_plain = |place: usize| items.iter().any(|item| item.place == place && item.plain.is_some());
    let written = items.iter().filter(|item| item.writes).map(|item| item.place);
    let places: BTreeSet<usize> = written.filter(|place| !is_plain(*place)).collect();
    places.into_iter().flat_map(move |place| {
        let context = move |[one, other]: [bool; 2]| Context {
            before,
            behind,
            partner: Some([
                Simple::access(one, false, last.place, OTHERS[1]),
                Simple::access(other, false, first.place, OTHERS[1]),
            ]),
            again: None,
            between: Some(Simple::exchange(place, OTHERS[0])),
            is_conditional: false,
        };
        kinds.clone().into_iter().map(context)
    })
}

/// Whether who reads the second one's write knows that the first one is done: that is a release, or behind one.
fn is_released(first: Item, second: Item, steps: &[Step]) -> bool {
    let is_fence = |(at, step): (usize, &Step)| {
        let is_between = first.at < at + 1 && at + 1 < second.at;
        is_between && matches!(step.act, Act::Fence(ordering) if order(ordering).release)
    };
    second.releases || steps.iter().enumerate().any(is_fence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::sequences;

    fn of(name: &str) -> Vec<Context> {
        let probe = sequences().into_iter().find(|probe| probe.name() == name).expect("it is a sequence");
        contexts(&probe.sequence().expect("it is one").steps)
    }

    #[test]
    fn the_other_thread_goes_the_other_way() {
        let all = of("store::relaxed+load::relaxed::other");
        let access = |writes, place, value| Simple::access(writes, false, place, value);
        // Store buffering.
        assert!(all.iter().any(|one| one.partner == Some([access(true, 1, 4), access(false, 0, 8)])));
        // Who reads what only the sequence reads sees nothing.
        assert!(!all.iter().any(|one| one.partner.is_some_and(|partner| partner.contains(&access(false, 1, 4)))));
        let around = all.iter().filter(|one| one.before.is_some() && one.behind.is_some());
        assert_eq!(around.clone().filter(|one| one.between == Some(Simple::fence(Ordering::SeqCst))).count(), 9);
        assert_eq!(around.filter(|one| one.between == Some(Simple::exchange(0, 4))).count(), 9);
        let sequential =
            |name: &str| of(name).iter().filter_map(|one| one.before).any(|before| is_sequential(before.act));
        assert_eq!(
            [sequential("load::seq_cst+store::relaxed::same"), sequential("load::acquire+store::relaxed::same")],
            [true, false]
        );
    }

    #[test]
    fn what_is_not_atomic_is_seen_behind_a_release_only() {
        let with_partner = |name: &str| {
            of(name)
                .into_iter()
                .filter(|one| one.partner.is_some_and(|partner| partner.iter().any(|one| one.place == 0)))
                .count()
        };
        assert_eq!(with_partner("raw_write+store::relaxed::other"), 0);
        assert_eq!(with_partner("mut_write+store::release::other"), 0);
        assert_eq!(with_partner("raw_write+load::acquire::other"), 0);
        assert_eq!(with_partner("raw_write+store::release::other"), 2);
        assert_eq!(with_partner("raw_read+store::release::other"), 1);
        assert!(of("raw_write+store::release::other").iter().filter(|one| one.is_conditional).count() == 2);
    }
}
