//! Sequentially consistent code is right only as a whole: every two such operations of a program must be in one order, so all
//! cells that can come together must follow one convention. The same is true of fences and what stands beside them.

use super::sequence::Sequence;
use super::strength::Thread;
use crate::model::Model;

/// Whether one sequentially consistent operation is kept before another that follows it: the last event of the first before
/// the read or the write of the second. For a read-modify-write as the second its write is enough.
#[must_use]
pub(super) fn is_in_order(first: &Sequence, second: &Sequence, model: Model) -> bool {
    let (Some(one), Some(other)) = (first.last(), second.last()) else { return true };
    Thread::of(&[first, second], model).is_ordered((0, one), (1, other))
}

/// One of the operations that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Member {
    /// How many cells do it in this way.
    pub(super) cells: usize,
    /// Whether a published mapping has it.
    pub(super) is_published: bool,
}

/// Who is to blame for pairs that are not in order: a few that, taken away, leave none. Of the two sides of a pair it is the
/// one that no published mapping has; else the one that is at odds with more others, counted by their cells.
#[must_use]
pub(super) fn blamed(members: &[Member], mut pairs: Vec<(usize, usize)>) -> Vec<usize> {
    let mut blamed = Vec::new();
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
        // With equally many at odds, the rarer one.
        let rank = |one: &usize| (!members[*one].is_published, trouble(*one), usize::MAX - members[*one].cells);
        let Some(worst) = candidates.max_by_key(rank) else { break };
        pairs.retain(|(first, second)| *first != worst && *second != worst);
        blamed.push(worst);
    }
    blamed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_odd_one_is_to_blame() {
        let members = |cells: &[usize]| -> Vec<Member> {
            cells.iter().map(|cells| Member { cells: *cells, is_published: false }).collect()
        };
        // One load against fourteen stores, and one store among them in two signatures.
        assert_eq!(blamed(&members(&[14, 14, 1]), vec![(0, 2), (1, 2)]), [2]);
        assert_eq!(blamed(&members(&[1, 14]), vec![(1, 0)]), [0]);
        assert_eq!(blamed(&members(&[3, 3]), vec![(0, 0)]), [0]);
        assert_eq!(blamed(&members(&[3, 3]), Vec::new()), [0usize; 0]);
        // What is published is not to blame, however few do it.
        let published = Member { cells: 1, is_published: true };
        assert_eq!(blamed(&[published, Member { cells: 9, is_published: false }], vec![(1, 0)]), [1]);
    }
}
