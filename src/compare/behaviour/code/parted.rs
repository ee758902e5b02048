//! Branches: which way is taken, if that follows from what is known, and when a loop is where it was.

use super::state::State;
use super::step::Step;
use super::{Facts, Stop};
use crate::compare::behaviour::term::{Node, Term, Terms};
use crate::isa::exact::Function;
use std::collections::HashMap;

/// The labels that were passed since it last stopped.
pub(super) struct Rounds {
    /// For each line, how many branches were decided when it was passed.
    passed: Vec<Option<usize>>,
    /// How many branches were decided.
    decided: usize,
    /// The registers at labels that were passed more than once.
    known: HashMap<usize, Vec<Option<Term>>>,
}

/// How many branches of a loop that counts are followed.
const MOST_ROUNDS: usize = 64;

impl Rounds {
    pub(super) fn new(lines: usize) -> Rounds {
        Rounds { passed: vec![None; lines], decided: 0, known: HashMap::new() }
    }

    /// Whether a label was passed in the same state: then it will be, again and again.
    pub(super) fn is_again(&mut self, state: &State) -> bool {
        match self.passed[state.line].replace(self.decided) {
            None => false,
            Some(decided) if decided == self.decided || self.decided > MOST_ROUNDS => true,
            Some(_) => {
                let before = self.known.insert(state.line, state.registers.clone());
                before.is_some_and(|before| before == state.registers)
            }
        }
    }
}

impl Step<'_, '_> {
    /// Which of two lines is next: the first, if the condition of the instruction holds; or where it stops, if that is not known.
    pub(super) fn parted(&mut self, facts: &Facts, rounds: &mut Rounds, ways: (usize, usize)) -> Result<usize, Stop> {
        let condition = self.condition();
        // A condition that depends on another one: that first.
        let (condition, first) = first_of(condition, facts, self.terms);
        if let Some(condition) = first {
            return Err(Stop::Branch { condition, ways: None });
        }
        let Some(holds) = decided(condition, facts, self.terms) else {
            return Err(Stop::Branch { condition, ways: Some(ways) });
        };
        rounds.decided += 1;
        self.state.decided = 0;
        Ok(if holds { ways.0 } else { ways.1 })
    }
}

/// A condition with what is known of the conditions that it depends on; and the first of these that is not known.
fn first_of(condition: Term, facts: &Facts, terms: &mut Terms) -> (Term, Option<Term>) {
    let mut condition = condition;
    loop {
        let (inner, is_negated) = terms.without_not(condition);
        let Node::Apply(Function::Select, _, of) = terms.node(inner) else { return (condition, None) };
        let (first, then, otherwise) = (of[0], of[1], of[2]);
        match decided(first, facts, terms) {
            None => return (condition, Some(first)),
            Some(holds) => {
                let value = terms.truth(if holds { then } else { otherwise });
                condition = if is_negated { terms.not(value) } else { value };
            }
        }
    }
}

/// Whether a value that is 0 or 1 is 1, if that follows from what is known.
fn decided(condition: Term, facts: &Facts, terms: &Terms) -> Option<bool> {
    if let Some(value) = terms.constant_of(condition) {
        return Some(value != 0);
    }
    let (inner, is_negated) = terms.without_not(condition);
    let known = |holds: bool| holds != is_negated;
    if let Some((_, holds)) = facts.iter().find(|(fact, _)| *fact == inner) {
        return Some(known(*holds));
    }
    facts.iter().find_map(|(fact, holds)| terms.implied(*fact, *holds, inner)).map(known)
}
