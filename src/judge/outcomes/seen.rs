//! What was seen of a program on this machine, beside what its model and the language allow.

use super::{Outcome, Side, Table};
use std::collections::BTreeMap;

/// What was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The target whose code was run.
    pub target: String,
    /// How many rounds there were.
    pub rounds: u64,
    /// How often there was each outcome.
    pub counts: BTreeMap<Outcome, u64>,
    /// What could not be done.
    pub notes: Vec<String>,
}

/// What an outcome that was seen says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surprise {
    /// The language does not allow it: the code is wrong, and is seen to be.
    Wrong,
    /// The model of the machine forbids it: that is an error of ours or of the processor.
    Impossible,
}

impl Surprise {
    /// Its name in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Surprise::Wrong => "wrong",
            Surprise::Impossible => "impossible",
        }
    }
}

impl Table {
    /// The table with what was seen; an outcome that nobody allows has a row too.
    #[must_use]
    pub fn with_seen(mut self, seen: Seen) -> Table {
        for outcome in seen.counts.keys() {
            if let Err(place) = self.rows.binary_search(outcome) {
                self.rows.insert(place, outcome.clone());
            }
        }
        self.seen = Some(seen);
        self
    }

    /// The outcomes that were seen and should not have been, with what each says.
    #[must_use]
    pub fn surprises(&self) -> Vec<(&Outcome, Vec<Surprise>)> {
        let Some(seen) = &self.seen else { return Vec::new() };
        let is_here = |side: &&Side| side.name == seen.target;
        let here = self.targets.iter().find(is_here);
        // What is behind loops that were left out may be allowed.
        let forbids = |side: &Side, outcome: &Outcome| {
            side.answers.as_ref().is_ok_and(|answers| !answers.is_cut && !answers.outcomes.contains_key(outcome))
        };
        let of = |outcome| {
            let wrong = forbids(&self.language, outcome).then_some(Surprise::Wrong);
            let impossible = here.is_some_and(|side| forbids(side, outcome)).then_some(Surprise::Impossible);
            let all: Vec<Surprise> = [wrong, impossible].into_iter().flatten().collect();
            (!all.is_empty()).then_some((outcome, all))
        };
        seen.counts.keys().filter_map(of).collect()
    }
}
