//! Sequentially consistent code is correct only as a whole: every two such operations of a program must be in one
//! order, so all cells that can meet must follow one convention. The same holds for fences and the accesses beside
//! them.

use super::operation::order;
use super::sequence::Sequence;
use super::strength::Thread;
use super::{Column, Judgement, Verdict};
use crate::model::{Event, Model};
use crate::probe::Ordering;
use std::collections::HashSet;

/// Whether one sequentially consistent operation is ordered before another that follows it: the last event of the first
/// before the read or the write of the second. For a read-modify-write as the second, its write is enough.
#[must_use]
pub(super) fn is_in_order(first: &Sequence, second: &Sequence, model: &Model) -> bool {
    let (Some(one), Some(other)) = (first.last(), second.last()) else { return true };
    Thread::of(&[first, second], model).is_ordered((0, one), (1, other))
}

/// A fence that orders all plain accesses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RightFence {
    /// Its sequence on the target.
    pub(super) sequence: Sequence,
    /// Its ordering in the source.
    pub(super) ordering: Ordering,
    /// The first cell that has it.
    pub(super) probe: usize,
}

/// The first fence that fails to order a sequence beside it.
#[must_use]
pub(super) fn unordered_by<'a>(sequence: &Sequence, fences: &'a [RightFence], model: &Model) -> Option<&'a RightFence> {
    let before = Sequence::of_event(Event::read(0, 0));
    let behind = Sequence::of_event(Event::write(0, 0));
    fences.iter().find(|fence| {
        let asked = order(fence.ordering);
        let read_is_kept = || {
            sequence.read.is_none_or(|read| {
                let thread = Thread::of(&[sequence, &fence.sequence, &before, &behind], model);
                thread.is_ordered((0, read), (2, 0)) && thread.is_ordered((0, read), (3, 0))
            })
        };
        let write_is_kept = || {
            sequence.write.is_none_or(|write| {
                let thread = Thread::of(&[&before, &behind, &fence.sequence, sequence], model);
                thread.is_ordered((0, 0), (3, write)) && thread.is_ordered((1, 0), (3, write))
            })
        };
        (asked.acquire && !read_is_kept()) || (asked.release && !write_is_kept())
    })
}

/// Two operations of two columns that are not in one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict {
    /// The cell of one column, by its probe.
    pub one: usize,
    /// The cell of the other column.
    pub other: usize,
    /// Whether the other is a fence, which fails to order the first.
    pub is_fence: bool,
}

/// What conflicts if the code of two columns is linked into one program: the sequentially consistent operations of each,
/// in both directions, and the accesses of each with the fences of the other. The first of each kind.
#[must_use]
pub fn conflicts(one: &Column, other: &Column) -> Vec<Conflict> {
    let (Some(model), true) = (&one.model, one.model == other.model) else { return Vec::new() };
    let mut conflicts = Vec::new();
    // Operations of one column were already compared with each other.
    let sequential = |column: &Column| -> HashSet<Sequence> {
        column.sequential.iter().map(|(number, _)| column.sequences[*number].clone()).collect()
    };
    let (ours, others) = (sequential(one), sequential(other));
    for (own, probe) in &one.sequential {
        let own = &one.sequences[*own];
        let found = other.sequential.iter().filter(|_| !others.contains(own)).find(|(theirs, _)| {
            let theirs = &other.sequences[*theirs];
            !ours.contains(theirs) && (!is_in_order(own, theirs, model) || !is_in_order(theirs, own, model))
        });
        conflicts.extend(found.map(|(_, theirs)| Conflict { one: *probe, other: *theirs, is_fence: false }));
    }
    for (first, second, is_swapped) in [(one, other, false), (other, one, true)] {
        let is_known = |fence: &&RightFence| {
            let is_same = |own: &RightFence| own.sequence == fence.sequence && own.ordering == fence.ordering;
            first.fences.iter().any(is_same)
        };
        let foreign: Vec<RightFence> = second.fences.iter().filter(|fence| !is_known(fence)).cloned().collect();
        for (number, sequence) in first.sequences.iter().enumerate() {
            let Some(fence) = unordered_by(sequence, &foreign, model) else { continue };
            let is_it = |judgement: &&Judgement| {
                judgement.sequences.contains(&number) && !matches!(judgement.verdict, Verdict::Weaker(_))
            };
            let Some(judgement) = first.judgements.iter().find(is_it) else { continue };
            let (one, other) = if is_swapped { (fence.probe, judgement.probe) } else { (judgement.probe, fence.probe) };
            conflicts.push(Conflict { one, other, is_fence: true });
        }
    }
    conflicts
}

/// One of the operations that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Member {
    /// The number of cells with this sequence.
    pub(super) cells: usize,
    /// Whether a published mapping has it.
    pub(super) is_published: bool,
}

/// The culprits among pairs that are not in order: a few members that, when removed, leave no such pair. Of a pair it is
/// the one that no published mapping has; else the one that is in conflict with more others, counted by their cells.
#[must_use]
pub(super) fn culprits(members: &[Member], mut pairs: Vec<(usize, usize)>) -> Vec<usize> {
    let mut culprits = Vec::new();
    while !pairs.is_empty() {
        let trouble = |one: usize| -> usize {
            let against = pairs.iter().filter_map(|(first, second)| match (first == &one, second == &one) {
                (true, _) => Some(*second),
                (_, true) => Some(*first),
                _ => None,
            });
            against.map(|other| members[other].cells).sum()
        };
        let candidates = pairs.iter().flat_map(|(first, second)| [*first, *second]);
        // With equally many conflicts, the rarer one.
        let rank = |one: &usize| (!members[*one].is_published, trouble(*one), usize::MAX - members[*one].cells);
        let Some(worst) = candidates.max_by_key(rank) else { break };
        pairs.retain(|(first, second)| *first != worst && *second != worst);
        culprits.push(worst);
    }
    culprits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_odd_one_is_the_culprit() {
        let members = |cells: &[usize]| -> Vec<Member> {
            cells.iter().map(|cells| Member { cells: *cells, is_published: false }).collect()
        };
        // One load against fourteen stores, and one store among them in two signatures.
        assert_eq!(culprits(&members(&[14, 14, 1]), vec![(0, 2), (1, 2)]), [2]);
        assert_eq!(culprits(&members(&[1, 14]), vec![(1, 0)]), [0]);
        assert_eq!(culprits(&members(&[3, 3]), vec![(0, 0)]), [0]);
        assert_eq!(culprits(&members(&[3, 3]), Vec::new()), [0usize; 0]);
        // A published mapping is never the culprit, however few use it.
        let published = Member { cells: 1, is_published: true };
        assert_eq!(culprits(&[published, Member { cells: 9, is_published: false }], vec![(1, 0)]), [1]);
    }
}
