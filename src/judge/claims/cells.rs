//! Cells by their position in a matrix, and many of them in few words.

use super::selection::Axis;
use crate::judge::distinct;
use crate::probe::Probe;
use crate::read::matrix::{Body, Matrix};

/// The position of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The target.
    pub column: usize,
    /// The probe.
    pub probe: usize,
}

impl Place {
    /// Its body, if it has one.
    #[must_use]
    pub fn body(self, matrix: &Matrix) -> Option<&Body> {
        matrix.body(self.column, self.probe)
    }

    /// The name of its probe.
    #[must_use]
    pub fn probe(self, matrix: &Matrix) -> String {
        matrix.probes[self.probe].name()
    }

    /// The name of its target.
    #[must_use]
    pub fn target(self, matrix: &Matrix) -> &str {
        &matrix.columns[self.column].name
    }
}

/// How many words of an axis are listed before they are counted.
const MANY: usize = 6;

/// The words that cells have on each axis, `load, store · i32 · relaxed · x86_64`: those of the axes that distinguish
/// them from other probes, and the targets.
#[must_use]
pub fn summary(matrix: &Matrix, places: &[Place]) -> String {
    let axes = [Axis::Operation, Axis::Type, Axis::Ordering, Axis::Failure, Axis::Result, Axis::Operand];
    let mut parts = Vec::new();
    for axis in axes {
        let words = distinct(places.iter().map(|place| axis.word(&matrix.probes[place.probe])));
        let is_usual = words.iter().all(|word| word == "none" || word == "register");
        if !is_usual || axis == Axis::Operation {
            parts.push(listed(axis, &words));
        }
    }
    let targets = distinct(places.iter().map(|place| matrix.columns[place.column].name.as_str()));
    parts.push(listed(Axis::Target, &targets));
    parts.join(" · ")
}

fn listed<T: AsRef<str>>(axis: Axis, words: &[T]) -> String {
    if words.len() > MANY {
        return format!("{} {}s", words.len(), axis.name());
    }
    words.iter().map(|word| word.as_ref().to_owned()).collect::<Vec<_>>().join(", ")
}

/// The coordinate of a probe without some axes and the target.
pub(super) fn rest<'a>(probe: &'a Probe, without: &[Axis]) -> Vec<std::borrow::Cow<'a, str>> {
    // The name repeats the other axes, and the group of the baseline is different.
    let is_kept = |axis: &Axis| {
        !without.contains(axis) && !matches!(axis, Axis::Probe | Axis::Function | Axis::Group | Axis::Target)
    };
    Axis::ALL.into_iter().filter(is_kept).map(|axis| axis.word(probe)).collect()
}
