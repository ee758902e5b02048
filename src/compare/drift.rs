//! Did it change, and does it matter: two matrices cell by cell, each change with its class, and equal changes together.
//!
//! ```text
//! Body ─ flow ─→ who takes whose value ─ canonical ─→ Canonical: equal ones are cosmetic
//! Body × Body ─ strength ─→ which orders more      ┐
//! Verdict × Verdict: what was asked for and is lost ├─ class ─→ Class ─ group ─→ Groups, the gravest first
//! Body × Body: calls, loops, barriers, instructions ┘
//! ```
//!
//! A cell is *weaker* when it lost what its source asks for. What it orders beyond that is no strength that anybody may count
//! on: to give less of it at the same cost is *better*, to give more of it is *stronger*, at a cost it is *worse*.

mod align;
mod canonical;
mod class;
mod compare;
mod findings;
mod flow;
mod group;
mod pairs;
mod strength;
mod title;

pub use align::{Marked, Row, aligned};
pub use canonical::Canonical;
pub use class::Class;
pub use compare::compare;
pub use findings::findings;
pub use flow::{Place, Returns};
pub use pairs::{ColumnPair, align_rows, by_name, by_ordering};

use crate::read::matrix::Matrix;
use std::borrow::Cow;

/// A cell by its names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Coordinate {
    /// The name of the target.
    pub target: String,
    /// The name of the probe.
    pub probe: String,
}

/// A cell that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cell {
    /// What it is now.
    pub after: Coordinate,
    /// What it was: the same, unless other targets or other orderings were compared.
    pub before: Coordinate,
    /// What kind of change it is.
    pub class: Class,
    /// The index of its body in the first matrix, and in the second.
    pub bodies: [Option<usize>; 2],
}

/// Cells that changed in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Group {
    /// What kind of change it is.
    pub class: Class,
    /// What became what: `lock xadd → CAS loop`.
    pub title: String,
    /// Why it is of its class.
    pub reason: String,
    /// The cells, by their indices in [`Drift::cells`].
    pub cells: Vec<usize>,
    /// The cell whose listing is shown, by its index.
    pub example: usize,
    /// The listing: before and now, aligned.
    pub rows: Vec<Row>,
}

/// All that changed between two matrices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Drift {
    /// The cells that are not the same, target by target and in catalogue order.
    pub cells: Vec<Cell>,
    /// The changes, the gravest first. The cosmetic ones are among them, last.
    pub groups: Vec<Group>,
    /// How many cells are the same.
    pub same: usize,
    /// How many cells changed and are left out, since nobody asked for their class.
    pub left_out: usize,
}

impl Drift {
    /// What changed between the cells of the same name, in the targets of the same name; the targets are paired whatever
    /// they are called where both matrices have one. What only one has vanished or appeared.
    #[must_use]
    pub fn between(before: &Matrix, after: &Matrix) -> Drift {
        let (mut before, mut after) = (Cow::Borrowed(before), Cow::Borrowed(after));
        if before.probes != after.probes {
            align_rows(&mut [before.to_mut(), after.to_mut()]);
        }
        compare(&before, &after, &by_name(&before, &after))
    }

    /// How many cells are of this class.
    #[must_use]
    pub fn count(&self, class: Class) -> usize {
        if class == Class::Same {
            return self.same;
        }
        self.cells.iter().filter(|cell| cell.class == class).count()
    }

    /// How many cells were compared, those that were left out too.
    #[must_use]
    pub fn compared(&self) -> usize {
        self.same + self.cells.len() + self.left_out
    }

    /// Only the changes of these classes, with their groups as they are; all of them where no class is named. The other
    /// changes are left out and stay counted. Which rows are compared at all is decided before, by the pairs.
    #[must_use]
    pub fn only(self, classes: &[Class]) -> Drift {
        if classes.is_empty() {
            return self;
        }
        let mut drift = Drift { same: self.same, left_out: self.left_out, ..Drift::default() };
        let mut places = vec![0; self.cells.len()];
        for (place, cell) in places.iter_mut().zip(self.cells) {
            if classes.contains(&cell.class) {
                *place = drift.cells.len();
                drift.cells.push(cell);
            } else {
                drift.left_out += 1;
            }
        }
        // The cells of a group are of one class.
        for group in self.groups.into_iter().filter(|group| classes.contains(&group.class)) {
            let cells = group.cells.iter().map(|cell| places[*cell]).collect();
            drift.groups.push(Group { cells, example: places[group.example], ..group });
        }
        drift
    }
}

#[cfg(test)]
mod tests;
