//! Columns that are judged alike: they have the same bodies, and machines that differ in nothing that a verdict depends on. Of
//! all triples of a compiler that is nearly half of them.

use crate::judge::trace::Machine;
use crate::read::matrix::{Column, Matrix, Outcome};

/// For each column the first one that is judged as it is: itself, or one before it.
pub(super) fn firsts(matrix: &Matrix) -> Vec<usize> {
    let machines: Vec<Option<Machine>> = matrix.columns.iter().map(Machine::of_column).collect();
    let is_alike = |one: usize, other: usize| {
        let is_same = |one: &Column, other: &Column| one.isa == other.isa && one.pointer_width == other.pointer_width;
        is_same(&matrix.columns[one], &matrix.columns[other])
            && match (&machines[one], &machines[other]) {
                (Some(one), Some(other)) => one.is_alike(other),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            }
            && matrix.outcomes[one].iter().map(Outcome::body).eq(matrix.outcomes[other].iter().map(Outcome::body))
    };
    (0..machines.len()).map(|index| (0..index).find(|first| is_alike(*first, index)).unwrap_or(index)).collect()
}
