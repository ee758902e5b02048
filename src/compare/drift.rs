//! The changes between two matrices, cell by cell, each with its meaning and its price; equal changes are grouped.
//!
//! ```text
//! Body ─ flow ─→ who takes whose value ─ canonical ─→ Canonical: equal ones are cosmetic
//! Body × Body ─ strength ─→ which orders more      ┬─→ Meaning ┐
//! Verdict × Verdict: what was asked for and is lost ┘           ├─ group ─→ Groups, the most severe first
//! Body × Body: calls, loops, barriers, instructions ───→ Price  ┘
//! ```
//!
//! What a change means and what it costs are two answers: neither hides the other. A cell is *weaker* when it lost
//! something that its source asks for, also if it is cheaper now. No code may rely on ordering beyond that: a cell that
//! gives less of it has *kept* what matters, and one that gives more is *stronger*.

mod align;
mod canonical;
mod class;
mod compare;
mod failing;
mod findings;
mod flow;
mod group;
mod pairs;
mod places;
mod strength;
mod title;

pub use super::behaviour::Returns;
pub use super::meaning::{Class, Meaning, Price, Word};
pub use align::{Marked, Row, aligned};
pub use canonical::Canonical;
pub use compare::compare;
pub use failing::{Failing, Failures};
pub use findings::findings;
pub use flow::Place;
pub use group::rows_of;
pub use pairs::{ColumnPair, align_rows, by_name, by_ordering};
pub use places::{SidePlaces, changed_lines};

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
    /// The cell after.
    pub after: Coordinate,
    /// The cell before: the same, unless other targets or other orderings were compared.
    pub before: Coordinate,
    /// The class of the change.
    pub class: Class,
    /// The index of its body in the first matrix, and in the second.
    pub bodies: [Option<usize>; 2],
}

/// Cells that changed in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Group {
    /// The class of the change.
    pub class: Class,
    /// The title: `lock xadd → CAS loop`.
    pub title: String,
    /// The reason for its class.
    pub reason: String,
    /// The cells, by their indices in [`Drift::cells`].
    pub cells: Vec<usize>,
    /// The cell whose listing is shown, by its index.
    pub example: usize,
    /// The listing: before and after, aligned.
    pub rows: Vec<Row>,
}

/// The changes between two matrices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Drift {
    /// The changed cells, target by target and in catalogue order.
    pub cells: Vec<Cell>,
    /// The changes, the most severe first, including the cosmetic ones at the end.
    pub groups: Vec<Group>,
    /// How many cells are the same.
    pub same: usize,
    /// How many changed cells are left out, since neither their meaning nor their price was selected.
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

    /// How many cells are of this meaning.
    #[must_use]
    pub fn count(&self, meaning: Meaning) -> usize {
        if meaning == Meaning::Same {
            return self.same;
        }
        self.cells.iter().filter(|cell| cell.class.meaning == meaning).count()
    }

    /// How many cells are of this price, whatever their meaning.
    #[must_use]
    pub fn count_price(&self, price: Price) -> usize {
        let same = if price == Price::Equal { self.same } else { 0 };
        same + self.cells.iter().filter(|cell| cell.class.price == price).count()
    }

    /// The counts in words, meaning and price apart: `2 weaker, 9 kept, 1200 same; price: 3 worse, 2 better`. Equal
    /// prices are not mentioned. Empty if there is nothing.
    #[must_use]
    pub fn counts(&self) -> String {
        let of = |(count, name): (usize, &str)| (count > 0).then(|| format!("{count} {name}"));
        let meanings = Meaning::ALL.into_iter().map(|meaning| (self.count(meaning), meaning.name()));
        let meanings: Vec<String> = meanings.filter_map(of).collect();
        let prices = [Price::Worse, Price::Better].map(|price| (self.count_price(price), price.name()));
        let prices: Vec<String> = prices.into_iter().filter_map(of).collect();
        let separator = if prices.is_empty() { "" } else { "; price: " };
        format!("{}{separator}{}", meanings.join(", "), prices.join(", "))
    }

    /// How many cells were compared, including those left out.
    #[must_use]
    pub fn compared(&self) -> usize {
        self.same + self.cells.len() + self.left_out
    }

    /// Only the changes whose meaning or price is named, with their groups unchanged; all if there is no word. The other
    /// changes are left out but counted. The pairs have already decided which rows are compared.
    #[must_use]
    pub fn only(self, words: &[Word]) -> Drift {
        let is_selected = |class: Class| words.iter().any(|word| word.selects(class));
        if words.is_empty() {
            return self;
        }
        let mut drift = Drift { same: self.same, left_out: self.left_out, ..Drift::default() };
        let mut places = vec![0; self.cells.len()];
        for (place, cell) in places.iter_mut().zip(self.cells) {
            if is_selected(cell.class) {
                *place = drift.cells.len();
                drift.cells.push(cell);
            } else {
                drift.left_out += 1;
            }
        }
        // The cells of a group are of one class.
        for group in self.groups.into_iter().filter(|group| is_selected(group.class)) {
            let cells = group.cells.iter().map(|cell| places[*cell]).collect();
            drift.groups.push(Group { cells, example: places[group.example], ..group });
        }
        drift
    }
}

#[cfg(test)]
mod tests;
