//! The ends of paths: results, and what the caller relies on.

use super::super::code::Stop;
use super::super::term::Node;
use super::{Outcome, Pair, Walk};
use crate::compare::behaviour::Returns;
use crate::compare::meaning::Meaning;
use crate::isa::effect::Register;

impl Walk<'_> {
    /// Both have ended.
    pub(super) fn end(&mut self, pair: &mut Pair, one: Stop, other: Stop) {
        if !pair.window.is_whole() {
            pair.window.link_alike();
            if pair.window.is_whole() {
                self.close(pair);
            }
        }
        if !pair.window.is_whole() {
            self.tell_open(pair);
            return;
        }
        if one != other {
            let lines = [0, 1].map(|side| Some(pair.states[side].line));
            self.report(Meaning::Changed, "one version returns where the other does not", lines);
            return;
        }
        if one == Stop::Return {
            self.returned(pair);
        }
    }

    pub(super) fn returned(&mut self, pair: &Pair) {
        let abi = &self.machine.abi;
        let lines = [0, 1].map(|side| Some(pair.states[side].line));
        let general = abi.results.iter().map(|number| Register::General(*number));
        let vector = abi.vector_results.iter().map(|number| Register::Vector(*number));
        let registers: Vec<Register> = match self.returns {
            Returns::General { count, bits } => general.take(count * abi.registers_of(bits)).collect(),
            Returns::Unknown => general.chain(vector).collect(),
        };
        let mut outcomes = Vec::new();
        for register in registers {
            let values = [0, 1].map(|side| pair.states[side].get(register, &mut self.terms));
            let [one, other] = match self.returns {
                // Of a convention with fewer registers than that, one has all of it.
                Returns::General { count, .. } if count > abi.results.len() => values,
                Returns::General { bits, .. } => values.map(|value| self.terms.zero_extended(value, bits)),
                // A part of a register that was written shows how wide the value is at most.
                Returns::Unknown => {
                    let bits = values.iter().filter_map(|value| self.terms.inserted(*value)).min().unwrap_or(64);
                    values.map(|value| self.terms.zero_extended(value, bits))
                }
            };
            let [one_untouched, other_untouched] = [0, 1].map(|side| pair.states[side].is_untouched(register));
            let is_untouched = one_untouched || other_untouched;
            let is_set = [0, 1].map(|side| pair.states[side].is_for_others(register));
            // One version leaves there what its caller gave it, and the other something that it has used itself.
            let is_leftover = one_untouched && !is_set[1] || other_untouched && !is_set[0];
            outcomes.push(Outcome {
                is_leftover,
                is_same: self.is_equal(&[one], &[other], &pair.facts),
                is_set,
                is_untouched,
            });
        }
        self.results.push(outcomes);
        let kept: Vec<Register> = abi.preserved.iter().map(|number| Register::General(*number)).collect();
        for side in 0..2 {
            for register in &kept {
                let value = pair.states[side].get(*register, &mut self.terms);
                let entry = self.terms.node_of(Node::Entry(*register));
                let was = pair.states[1 - side].get(*register, &mut self.terms);
                if value != entry && value != was {
                    self.report(Meaning::Changed, "it does not restore a register of its caller", lines);
                }
            }
        }
    }

    /// Compares the results over all paths. A register behind the first is one if each path sets it, and nothing here reads it.
    pub(super) fn compare_results(&mut self) {
        let Some(first) = self.results.first() else { return };
        let arguments = self.machine.abi.arguments;
        for place in 0..first.len() {
            let mut outcomes = self.results.iter().filter_map(|outcomes| outcomes.get(place));
            if outcomes.clone().all(|outcome| outcome.is_same) {
                continue;
            }
            let is_result = match self.returns {
                Returns::General { .. } => true,
                Returns::Unknown if place == 0 => {
                    let number = self.machine.abi.results.first();
                    let is_argument = number.is_some_and(|number| arguments.contains(number));
                    if is_argument {
                        !outcomes.any(|outcome| outcome.is_leftover && !outcome.is_same)
                    } else {
                        !outcomes.any(|outcome| outcome.is_untouched)
                    }
                }
                Returns::Unknown => (0..2).any(|side| outcomes.clone().all(|outcome| outcome.is_set[side])),
            };
            if is_result {
                self.report(Meaning::Changed, "it returns another value", [None; 2]);
            }
        }
    }
}
