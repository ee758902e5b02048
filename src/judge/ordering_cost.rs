//! The cost of an ordering: which orderings of an operation are the same code, and where the others first differ.
//!
//! ```text
//! Matrix ─ group ─→ Group (one operation, type, operand and use of the result on a target, with all its orderings)
//! Group ─→ classes (orderings that are the same code) and Parting (the first step that is not the same, and what it is)
//! Groups ─ sentence ─→ sentences, counted          Groups ─ downgrade ─→ what a weaker ordering changes
//! ```
//!
//! Time is not measured: different code may be equally fast, and equal code is. For compare-exchange the ordering is
//! the success ordering, and operations are compared with the same failure ordering.

mod downgrade;
mod group;
mod sentence;

pub use downgrade::{Changed, Downgrade, downgrades};
pub use group::{Group, Parting, groups, joined};
pub use sentence::{Fact, Sentence, sentences};

use crate::probe::Ordering;
use crate::read::matrix::Matrix;

/// How the groups of one operation on one target divide into classes; equal divisions are counted together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern<'a> {
    /// The target, by its column.
    pub column: usize,
    /// The operation.
    pub operation: &'a str,
    /// The classes, that of the weakest ordering first.
    pub classes: Vec<Vec<Ordering>>,
    /// Where each class first differs from the next.
    pub partings: Vec<Parting>,
    /// The number of groups.
    pub groups: usize,
    /// The first probe of the first of them.
    pub example: usize,
}

/// The patterns of a matrix, by target and operation, the most frequent first.
#[must_use]
pub fn patterns<'a>(matrix: &Matrix, groups: &[Group<'a>]) -> Vec<Pattern<'a>> {
    let mut patterns: Vec<Pattern<'a>> = Vec::new();
    for group in groups {
        let classes = group.classes(matrix);
        let partings = group.partings(matrix, &classes);
        let classes: Vec<Vec<Ordering>> =
            classes.into_iter().map(|class| class.into_iter().map(|(ordering, _)| ordering).collect()).collect();
        let (column, operation) = (group.column, group.operation);
        // Those of one operation on one target are adjacent at the end.
        let known = patterns
            .iter_mut()
            .rev()
            .take_while(|known| (known.column, known.operation) == (column, operation))
            .find(|known| known.classes == classes && known.partings == partings);
        if let Some(known) = known {
            known.groups += 1;
        } else {
            let example = group.members[0].1;
            patterns.push(Pattern { column, operation, classes, partings, groups: 1, example });
        }
    }
    let same = |one: &Pattern<'_>, other: &Pattern<'_>| (one.column, one.operation) == (other.column, other.operation);
    let chunks = patterns.chunk_by_mut(same);
    chunks.for_each(|chunk| chunk.sort_by_key(|pattern| std::cmp::Reverse(pattern.groups)));
    patterns
}

#[cfg(test)]
mod tests;
