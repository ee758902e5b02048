//! What programs of several threads can do: by the language, and as compiled.
//!
//! The threads are run by what their source says, under the model of the language, or by what their instructions do, under that of
//! the target. Both come to outcomes: the results of the threads, and final values of places.

mod access;
mod bind;
mod compiled;
mod convention;
mod evaluate;
mod seen;
mod source;
mod table;
#[cfg(test)]
mod tests;
mod value;

pub use compiled::of_bodies;
pub use seen::{Seen, Surprise};
pub use source::of_language;
pub use table::{Answered, Held, Side, Table};

use crate::judge::simulate::{Limits, Witness};
use crate::read::litmus::Location;
use crate::read::program::{Condition, Name, Program};
use std::collections::BTreeMap;

/// How a run of a program ends: the values of [`Program::shown`], in its order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Outcome(pub Vec<i128>);

impl Outcome {
    /// Whether a condition of the program holds of it.
    #[must_use]
    pub fn satisfies(&self, condition: &Condition, shown: &[Name]) -> bool {
        let value = |name: Name| {
            let position = shown.iter().position(|known| *known == name);
            position.and_then(|position| self.0.get(position)).copied().unwrap_or_default()
        };
        condition.holds(&value)
    }
}

/// The outcomes that are allowed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// Each with an execution, if that was asked for.
    pub outcomes: BTreeMap<Outcome, Option<Witness>>,
    /// Whether loops were left out, after so many turns.
    pub is_cut: bool,
}

impl Answers {
    /// These; or why there are none: every run of some thread goes through a loop more often than it is followed.
    fn of(outcomes: BTreeMap<Outcome, Option<Witness>>, is_cut: bool, limits: Limits) -> Result<Answers, Unknown> {
        if outcomes.is_empty() {
            let turns = limits.turns;
            return Err(Unknown::new(format!("no run ends before a thread jumps backwards {turns} times (--turns)")));
        }
        Ok(Answers { outcomes, is_cut })
    }
}

/// A program whose outcomes are not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The line of the program, from 1, if it is about one.
    pub line: Option<usize>,
    /// Why not.
    pub reason: String,
}

impl Unknown {
    fn new(reason: impl Into<String>) -> Unknown {
        Unknown { line: None, reason: reason.into() }
    }
}

/// The locations of a program in memory, where a pointer has so many bits.
fn locations(program: &Program, pointer: u16) -> Vec<Location> {
    let places = program.places.iter().map(|place| {
        let width = place.scalar.bits(pointer);
        let initial = place.initial.to_le_bytes()[..usize::from(width / 8)].to_vec();
        Location { name: place.name.clone(), width: Some(width), initial }
    });
    places.collect()
}
