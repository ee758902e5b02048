//! A matrix over compilers: the cells of the last one, and for each the changes from compiler to compiler.
//!
//! Every compiler is compared with the one before it. A target that fails with one of them begins with the next.

use crate::compare::drift::{self, Class, Drift};
use crate::read::matrix::Matrix;
use crate::target::Compiler;
use compact_str::CompactString;
use std::collections::HashMap;

/// The matrices of the same probes by several compilers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// The matrices before the last one, in the order asked for.
    pub earlier: Vec<Matrix>,
    /// The names of all compilers, including the last: their releases, or more if that is ambiguous.
    pub names: Vec<String>,
    /// The changes from each to the next.
    pub steps: Vec<Drift>,
}

/// One change of one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<'a> {
    /// The step: from this compiler to the next, as an index of [`History::names`].
    pub step: usize,
    /// The class of the change.
    pub class: Class,
    /// The group of the step that it is in, as an index of [`Drift::groups`].
    pub group: usize,
    /// The body before; none if it had no instructions.
    pub before: Option<&'a [CompactString]>,
}

/// The changes of the cells, by target and probe, the oldest first. Cells that never changed are left out.
pub type Changes<'a> = HashMap<(&'a str, &'a str), Vec<Change<'a>>>;

impl History {
    /// The history that ends with `last`.
    #[must_use]
    pub fn of(earlier: Vec<Matrix>, last: &Matrix) -> History {
        let matrices: Vec<&Matrix> = earlier.iter().chain([last]).collect();
        let compare = |pair: &[&Matrix]| drift::compare(pair[0], pair[1], &drift::by_name(pair[0], pair[1]));
        let steps = matrices.windows(2).map(compare).collect();
        let compilers: Vec<&Compiler> = matrices.iter().map(|matrix| &matrix.compiler).collect();
        History { names: names(&compilers), steps, earlier }
    }

    /// The changes of all cells.
    #[must_use]
    pub fn changes(&self) -> Changes<'_> {
        let mut changes = Changes::new();
        for (step, drift) in self.steps.iter().enumerate() {
            let mut groups = vec![0; drift.cells.len()];
            for (number, group) in drift.groups.iter().enumerate() {
                group.cells.iter().for_each(|cell| groups[*cell] = number);
            }
            for (cell, group) in drift.cells.iter().zip(groups) {
                let before = cell.bodies[0].map(|body| self.earlier[step].bodies[body].text.as_slice());
                let key = (cell.after.target.as_str(), cell.after.probe.as_str());
                changes.entry(key).or_default().push(Change { step, class: cell.class, group, before });
            }
        }
        changes
    }

    /// A line for each step: how many cells are of each meaning and price.
    #[must_use]
    pub fn summary(&self) -> Vec<String> {
        let line = |(step, drift): (usize, &Drift)| format!("{}: {}", self.step(step), drift.counts());
        self.steps.iter().enumerate().map(line).collect()
    }

    /// The compilers of a step: `1.85.0 → 1.95.0`.
    #[must_use]
    pub fn step(&self, step: usize) -> String {
        format!("{} → {}", self.names[step], self.names[step + 1])
    }
}

/// The releases; the whole title if two compilers have the same release, or none.
fn names(compilers: &[&Compiler]) -> Vec<String> {
    let is_alone =
        |release: &String| compilers.iter().filter(|other| other.release.as_ref() == Some(release)).count() == 1;
    compilers
        .iter()
        .map(|compiler| compiler.release.clone().filter(is_alone).unwrap_or_else(|| compiler.title()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compilers_have_different_names() {
        let compiler = |release: &str, commit: &str| Compiler {
            release: Some(release.to_owned()),
            commit: Some(commit.to_owned()),
            ..Compiler::default()
        };
        let (old, one, other) =
            (compiler("1.63.0", "a"), compiler("1.97.0-nightly", "b"), compiler("1.97.0-nightly", "c"));
        assert_eq!(names(&[&old, &one, &other]), ["1.63.0", "rustc 1.97.0-nightly (b)", "rustc 1.97.0-nightly (c)"]);
    }
}
