//! What a search looks for: an execution that decides, and the final states.

use super::search::{Ask, Found};
use super::state::{Final, State};
use super::witness::Witness;
use super::{Test, Wanted};
use crate::read::litmus::Condition;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// Looks for an execution that decides.
pub(super) struct Decision<'a> {
    pub(super) test: &'a Test<'a>,
    /// What the condition comes to in an execution that decides.
    pub(super) is_wanted: bool,
    pub(super) final_of: Final<'a>,
    pub(super) wanted: Wanted,
    /// Whether there is one.
    pub(super) is_found: bool,
    /// What it is, if that was asked for.
    pub(super) witness: Option<Witness>,
    pub(super) states: BTreeSet<(State, bool)>,
    pub(super) each: BTreeMap<State, Witness>,
}

impl Decision<'_> {
    fn holds(&self, condition: &Condition, found: &Found<'_>) -> bool {
        self.final_of.holds(condition, found)
    }
}

impl Ask for Decision<'_> {
    fn is_wanted(&mut self, found: &Found<'_>) -> bool {
        if self.test.filter.is_some_and(|filter| !self.holds(filter, found)) {
            return false;
        }
        let holds = self.holds(self.test.condition, found);
        let decides = holds == self.is_wanted && !self.is_found;
        decides || self.wanted.states && !self.states.contains(&(self.final_of.state(found), holds))
    }

    fn allowed(&mut self, found: &Found<'_>) -> ControlFlow<()> {
        let holds = self.holds(self.test.condition, found);
        if holds == self.is_wanted && !self.is_found {
            self.is_found = true;
            self.witness = self.wanted.witness.then(|| Witness::of(self.test, found));
        }
        if !self.wanted.states {
            return ControlFlow::Break(());
        }
        let state = self.final_of.state(found);
        if self.wanted.each {
            self.each.insert(state.clone(), Witness::of(self.test, found));
        }
        self.states.insert((state, holds));
        ControlFlow::Continue(())
    }
}
