//! What another ordering of one operation in user code would change: its functions with the one and with the other.
//!
//! This is a price, and no judgement: that a weaker ordering is cheaper does not say that it is enough.

use super::drift::{Drift, by_name, compare};
use super::meaning::{Class, Price};
use crate::isa::effect::Effect;
use crate::probe::Ordering;
use crate::probe::source::Place;
use crate::read::matrix::{Body, Matrix, Operation};

/// An operation of the source with another ordering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// The file, below the folder of the code.
    pub file: String,
    /// The ordering that stands there.
    pub place: Place,
    /// The functions that the operation is in, or is known to be inlined into, by their rows.
    pub functions: Vec<String>,
    /// The ordering that was tried.
    pub to: Ordering,
    /// Whether it is stronger.
    pub is_stronger: bool,
    /// What it changes; or why that is not known: `does not compile: …`.
    pub changes: Result<Vec<Change>, String>,
}

/// A function that changes on a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The target.
    pub target: String,
    /// The function, by its row.
    pub function: String,
    /// The class of the change.
    pub class: Class,
    /// The change in a few words.
    pub title: String,
    /// How many instructions there are now, and would be, without the return.
    pub instructions: [usize; 2],
}

impl Change {
    /// The price in words: `saves 1 instruction`, `costs more`.
    #[must_use]
    pub fn price(&self) -> String {
        let [now, then] = self.instructions;
        let count = match now.abs_diff(then) {
            1 => "1 instruction".to_owned(),
            count => format!("{count} instructions"),
        };
        match (self.class.price, now.cmp(&then)) {
            (Price::Better, std::cmp::Ordering::Greater) => format!("saves {count}"),
            (Price::Better, _) => "saves".to_owned(),
            (Price::Worse, std::cmp::Ordering::Less) => format!("costs {count}"),
            (Price::Worse, _) => "costs more".to_owned(),
            (Price::Equal, _) => "costs the same".to_owned(),
        }
    }
}

/// The functions that are not the same with another ordering.
#[must_use]
pub fn changes(now: &Matrix, then: &Matrix) -> Vec<Change> {
    let drift: Drift = compare(now, then, &by_name(now, then));
    let title = |cell: usize| {
        let group = drift.groups.iter().find(|group| group.cells.contains(&cell));
        group.map_or_else(String::new, |group| group.title.clone())
    };
    let change = |(index, cell): (usize, &super::drift::Cell)| Change {
        target: cell.after.target.clone(),
        function: cell.after.probe.clone(),
        class: cell.class,
        title: title(index),
        instructions: [(now, 0), (then, 1)].map(|(matrix, side)| {
            let side: usize = side;
            cell.bodies[side].map_or(0, |body| instructions(&matrix.bodies[body]))
        }),
    };
    drift.cells.iter().enumerate().map(change).collect()
}

/// How many instructions a body has, without the returns.
fn instructions(body: &Body) -> usize {
    let is_return = |operation: &&Operation| matches!(operation.effect(), Some(Effect::Return));
    body.operations().filter(|operation| !is_return(operation)).count()
}
