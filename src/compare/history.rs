//! A matrix over compilers: the cells of the last one, and between which of them each changed, and how.
//!
//! Every compiler is compared with the one before it. A target that one of them cannot compile for begins with the next.

use crate::compare::drift::{self, Class, Drift};
use crate::read::matrix::Matrix;
use crate::target::Compiler;
use compact_str::CompactString;
use std::collections::HashMap;

/// What several compilers made of the same probes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    /// The matrices before the last one, in the order asked for.
    pub earlier: Vec<Matrix>,
    /// The names of all compilers, the last one's too: their releases, or more where that is not enough.
    pub names: Vec<String>,
    /// What changed from each to the next.
    pub steps: Vec<Drift>,
}

/// One change of one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<'a> {
    /// Between which compilers: this one and the next, by their place in [`History::names`].
    pub step: usize,
    /// What kind of change it is.
    pub class: Class,
    /// What it was before; absent where it had no instructions.
    pub before: Option<&'a [CompactString]>,
}

/// The changes of the cells, by target and probe, the oldest first. Cells that never changed are not in it.
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
            for cell in &drift.cells {
                let before = cell.bodies[0].map(|body| self.earlier[step].bodies[body].text.as_slice());
                let key = (cell.after.target.as_str(), cell.after.probe.as_str());
                changes.entry(key).or_default().push(Change { step, class: cell.class, before });
            }
        }
        changes
    }

    /// A line for each step: how many cells are of which class.
    #[must_use]
    pub fn summary(&self) -> Vec<String> {
        let line = |(step, drift): (usize, &Drift)| {
            let counts = Class::ALL.into_iter().map(|class| (drift.count(class), class.name()));
            let counts: Vec<String> =
                counts.filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}")).collect();
            format!("{}: {}", self.step(step), counts.join(", "))
        };
        self.steps.iter().enumerate().map(line).collect()
    }

    /// Between which compilers a step is: `1.85.0 → 1.95.0`.
    #[must_use]
    pub fn step(&self, step: usize) -> String {
        format!("{} → {}", self.names[step], self.names[step + 1])
    }
}

/// The releases; the whole title where two compilers have the same one, or none.
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
