//! Whether a weaker ordering pays: how the code changes.

use super::group::{Group, Parting, parting};
use crate::probe::{Operand, Ordering};
use crate::read::matrix::Matrix;
use std::cmp::Ordering as Comparison;

/// The effect of replacing one ordering by another on a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Downgrade<'a> {
    /// The target, by its column.
    pub column: usize,
    /// How many groups have both orderings.
    pub groups: usize,
    /// The operations with changed code, in catalogue order.
    pub changed: Vec<Changed<'a>>,
}

/// An operation whose code changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<'a> {
    /// The operation.
    pub operation: &'a str,
    /// How many of its groups have both orderings.
    pub groups: usize,
    /// The operand of all groups with changed code, if it is the same, and a special one.
    pub operand: Option<Operand>,
    /// The number of groups with changed code.
    pub other: usize,
    /// The number of those with fewer instructions.
    pub shorter: usize,
    /// The number of those with more.
    pub longer: usize,
    /// The first difference in the first of them: the first word is of the ordering in the source.
    pub example: Parting,
}

impl Downgrade<'_> {
    /// The number of groups with changed code.
    #[must_use]
    pub fn other(&self) -> usize {
        self.changed.iter().map(|changed| changed.other).sum()
    }
}

/// The effect of `to` instead of `from` on each target. For a load, acquire-release is acquire; for a store it is
/// release. Groups that have only one of the two are not counted.
#[must_use]
pub fn downgrades<'a>(matrix: &Matrix, groups: &[Group<'a>], from: Ordering, to: Ordering) -> Vec<Downgrade<'a>> {
    let mut downgrades: Vec<Downgrade<'a>> =
        (0..matrix.columns.len()).map(|column| Downgrade { column, groups: 0, changed: Vec::new() }).collect();
    for of_operation in groups.chunk_by(|one, other| (one.column, one.operation) == (other.column, other.operation)) {
        let downgrade = &mut downgrades[of_operation[0].column];
        let mut count = 0;
        let mut found: Option<Changed<'a>> = None;
        for group in of_operation {
            let (from, to) = (group.taken(from), group.taken(to));
            let (Some(before), Some(after)) = (group.body(matrix, from), group.body(matrix, to)) else { continue };
            if from == to {
                continue;
            }
            count += 1;
            let Some(example) = parting(before, after) else { continue };
            let operation = group.operation;
            let operand = Some(group.operand).filter(|operand| !matches!(operand, Operand::None | Operand::Register));
            let changed = found.get_or_insert(Changed {
                operation,
                groups: 0,
                operand,
                other: 0,
                shorter: 0,
                longer: 0,
                example,
            });
            changed.other += 1;
            changed.operand = changed.operand.filter(|known| Some(*known) == operand);
            match after.operations().count().cmp(&before.operations().count()) {
                Comparison::Less => changed.shorter += 1,
                Comparison::Greater => changed.longer += 1,
                Comparison::Equal => {}
            }
        }
        downgrade.groups += count;
        downgrade.changed.extend(found.map(|changed| Changed { groups: count, ..changed }));
    }
    downgrades
}
