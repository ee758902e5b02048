//! Sequentially consistent code is right only as a whole: every two such operations of a program must be in one order, so all
//! cells that can come together must follow one convention. The same is true of fences and what stands beside them.

use super::sequence::{Sequence, Thread};
use crate::model::Model;

/// Whether one sequentially consistent operation is kept before another that follows it: the last event of the first before
/// the read or the write of the second. For a read-modify-write as the second its write is enough.
#[must_use]
pub(super) fn is_in_order(first: &Sequence, second: &Sequence, model: Model) -> bool {
    let (Some(one), Some(other)) = (first.last(), second.last()) else { return true };
    Thread::of(&[first, second], model).is_ordered((0, one), (1, other))
}

/// Who is to blame for pairs that are not in order: the fewest that, taken away, leave none. Of the two sides of a pair it is
/// the one that is at odds with more others, counted by their weights.
#[must_use]
pub(super) fn blamed(weights: &[usize], mut pairs: Vec<(usize, usize)>) -> Vec<usize> {
    let mut blamed = Vec::new();
    while !pairs.is_empty() {
        let trouble = |one: usize| -> (usize, usize) {
            let against = pairs.iter().filter_map(|(first, second)| match (first == &one, second == &one) {
                (true, _) => Some(*second),
                (_, true) => Some(*first),
                _ => None,
            });
            // With equally many at odds, the rarer one.
            (against.map(|other| weights[other]).sum(), usize::MAX - weights[one])
        };
        let candidates = pairs.iter().flat_map(|(first, second)| [*first, *second]);
        let Some(worst) = candidates.max_by_key(|candidate| trouble(*candidate)) else { break };
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
        // One load against fourteen stores, and one store among them in two signatures.
        assert_eq!(blamed(&[14, 14, 1], vec![(0, 2), (1, 2)]), [2]);
        assert_eq!(blamed(&[1, 14], vec![(1, 0)]), [0]);
        assert_eq!(blamed(&[3, 3], vec![(0, 0)]), [0]);
        assert_eq!(blamed(&[3, 3], Vec::new()), [0usize; 0]);
    }
}
