//! One path through a body under execution: its events so far, and what is known about registers, flags and branches.

use super::Detail;
use super::flags::{Flags, Outcome, UNKNOWN};
use super::masking::Masking;
use super::state::{State, Value};
use crate::isa::contract::Document;
use crate::isa::effect::{Access, AccessKind, Condition, Operand, Register, emptied};
use crate::model::{Event, MOST};

/// A path that is being followed.
#[derive(Clone)]
pub(super) struct OpenPath {
    pub(super) line: usize,
    pub(super) state: State,
    pub(super) events: Vec<Event>,
    pub(super) details: Vec<Detail>,
    /// The reads that a branch so far depends on.
    pub(super) control: u64,
    pub(super) visits: Vec<u8>,
    /// The reservation of the last load-exclusive.
    pub(super) reservation: Option<Reservation>,
    /// Whether a branch on an unknown condition was taken since.
    pub(super) has_decided: bool,
    /// Whether something is between a load-exclusive and its store-exclusive.
    pub(super) is_interrupted: bool,
    /// Whether a store-exclusive failed, without a retry since.
    pub(super) has_failed: bool,
    /// The width of a compare-and-swap that failed, without a retry since.
    pub(super) failed_swap: Option<u16>,
    /// The contract of the functions that it called.
    pub(super) contract: Option<&'static Document>,
    /// Whether interrupts are taken.
    pub(super) masking: Masking,
}

/// An open load-exclusive.
#[derive(Clone)]
pub(super) struct Reservation {
    pub(super) event: usize,
    pub(super) values: [Option<Value>; 2],
    pub(super) offset: String,
    pub(super) width: u16,
    pub(super) loaded: Vec<Value>,
    /// Whether an access that is not to the atomic came since.
    pub(super) is_interrupted: bool,
}

impl Detail {
    pub(super) fn of(line: usize, width: u16) -> Detail {
        Detail {
            line,
            width,
            is_single_copy: true,
            is_partial: false,
            puts_back: false,
            is_after_mismatch: false,
            given: None,
        }
    }
}

impl OpenPath {
    pub(super) fn push(&mut self, mut event: Event, detail: Detail) -> Result<(), String> {
        // Leaves room for the events before and after, when several threads are combined.
        if self.events.len() + 8 > MOST {
            return Err("it has too many events".to_owned());
        }
        event.control = self.control;
        self.events.push(event);
        self.details.push(detail);
        Ok(())
    }

    pub(super) fn compute(&mut self, to: &[Register], how: &str, from: &[Operand], offset: Option<i64>) {
        // Of several results each is another value.
        let value = |index: usize, path: &mut OpenPath| match index {
            0 => path.state.computed(how, from, offset),
            _ => path.state.computed(&format!("result {index} of {how}"), from, None),
        };
        let values: Vec<Value> = (0..to.len()).map(|index| value(index, self)).collect();
        self.state.set_all(to.iter().copied().zip(values));
    }

    /// Copies values to registers, all at once.
    pub(super) fn copy(&mut self, copies: &[(Register, Operand)]) {
        let values: Vec<Value> = copies.iter().map(|(_, from)| self.state.get(*from)).collect();
        self.state.set_all(copies.iter().map(|(register, _)| *register).zip(values));
    }

    /// Copies registers, all at once, and adds two values as they were before.
    pub(super) fn step_window(&mut self, moves: &[(Register, Register)], to: Option<Register>, of: [Operand; 2]) {
        let offset = match of {
            [_, Operand::Constant(by)] => Some(by),
            _ => None,
        };
        let sum = match of {
            [value, Operand::Constant(0)] | [Operand::Constant(0), value] => self.state.get(value),
            _ => self.state.computed("add", &of, offset),
        };
        let values = moves.iter().map(|(to, from)| (*to, self.state.get(Operand::Register(*from))));
        let values: Vec<(Register, Value)> = values.collect();
        for register in emptied(moves) {
            let nothing = self.state.fresh(0);
            self.state.set(register, nothing);
        }
        self.state.set_all(values.into_iter().chain(to.map(|to| (to, sum))));
    }

    pub(super) fn compare(&mut self, to: Register, values: [Operand; 2]) {
        let values = values.map(|value| self.state.get(value));
        self.compare_values(to, values, 0);
    }

    /// Sets a condition register to a comparison; what else it says depends on the reads of `taint`.
    pub(super) fn compare_values(&mut self, to: Register, [one, other]: [Value; 2], taint: u64) {
        let taint = taint | self.state.taint(one) | self.state.taint(other);
        let outcome = self.state.compare(one, other);
        self.state.set_flags(to, Flags::of(outcome, taint, Some((one, other))));
    }

    pub(super) fn compare_more(&mut self, to: Register, [one, other]: [Operand; 2]) {
        let (one, other) = (self.state.get(one), self.state.get(other));
        let taint = self.state.flags(to).taint | self.state.taint(one) | self.state.taint(other);
        let outcome = self.state.compare_more(to, one, other);
        self.state.set_flags(to, Flags::of(outcome, taint, None));
    }

    pub(super) fn select(&mut self, to: Register, condition: &Condition, then: Operand, otherwise: Operand) {
        let (known, taint) = self.holds(condition);
        let value = match known {
            Some(true) => self.state.get(then),
            Some(false) => self.state.get(otherwise),
            None => match condition {
                // `cset …, ne`
                Condition::Flags { register, equal: false }
                    if (then, otherwise) == (Operand::Constant(1), Operand::Constant(0)) =>
                {
                    self.state.counted(*register, None)
                }
                // The value says whether the two are equal.
                Condition::Values(one, other, equal) if let Some(is_of_equal) = truth(then, otherwise) => {
                    let pair = (self.state.get(*one), self.state.get(*other));
                    let value = self.state.fresh(taint);
                    if *equal == is_of_equal {
                        self.state.equalities.push((value, vec![pair]));
                    } else {
                        self.state.tests.push((value, vec![pair]));
                    }
                    value
                }
                _ => {
                    let taint = taint | self.state.taint_of(&[then, otherwise]);
                    self.state.fresh(taint)
                }
            },
        };
        self.state.set(to, value);
    }

    fn values_of(&mut self, pairs: &[[Operand; 2]]) -> Vec<(Value, Value)> {
        pairs.iter().map(|[one, other]| (self.state.get(*one), self.state.get(*other))).collect()
    }

    /// Whether a condition holds, if that is known, and what it depends on.
    pub(super) fn holds(&mut self, condition: &Condition) -> (Option<bool>, u64) {
        match condition {
            Condition::Flags { register, equal } => {
                let Flags { outcome, taint, .. } = self.state.flags(*register);
                (outcome.is(*equal), taint)
            }
            Condition::OtherFlags(register) => (None, self.state.flags(*register).taint),
            Condition::Codes { register, codes } => {
                let flags = self.state.flags(*register);
                (flags.is_one_of(*codes), flags.taint)
            }
            Condition::Values(one, other, equal) => {
                let (one, other) = (self.state.get(*one), self.state.get(*other));
                let taint = self.state.taint(one) | self.state.taint(other);
                (self.state.compare(one, other).is(*equal), taint)
            }
            Condition::Pairs(pairs, equal) => {
                let pairs = self.values_of(pairs);
                let taint = pairs
                    .iter()
                    .fold(0, |taint, (one, other)| taint | self.state.taint(*one) | self.state.taint(*other));
                (self.state.are_equal(&pairs).is(*equal), taint)
            }
            Condition::Bit(value, bit, set) => {
                let value = self.state.get(*value);
                let known = self.state.constant_of(value).map(|constant| (constant >> bit & 1 == 1) == *set);
                (known, self.state.taint(value))
            }
            Condition::Other(values) => (None, self.state.taint_of(values)),
        }
    }

    /// Records what follows from taking a branch.
    pub(super) fn learn(&mut self, condition: &Condition, taken: bool) {
        let outcome = |equal: bool| if taken == equal { Outcome::Equal } else { Outcome::Different };
        match condition {
            Condition::Flags { register, equal } => self.learn_outcome(*register, outcome(*equal)),
            Condition::Codes { register, codes } => self.learn_codes(*register, *codes, taken),
            Condition::Values(one, other, equal) => {
                let (one, other) = (self.state.get(*one), self.state.get(*other));
                self.state.learn(one, other, outcome(*equal));
            }
            Condition::Pairs(pairs, equal) => {
                let pairs = self.values_of(pairs);
                self.state.learn_pairs(&pairs, outcome(*equal));
            }
            Condition::OtherFlags(_) | Condition::Bit(..) | Condition::Other(_) => {}
        }
    }

    /// Writes the read values to the registers of the access.
    pub(super) fn take(&mut self, access: &Access, loaded: &[Value], taint: u64) {
        for (index, register) in access.to.iter().enumerate() {
            let value = loaded.get(index).copied().unwrap_or_else(|| self.state.fresh(taint));
            self.state.set(*register, value);
        }
        if let Some(flags) = access.flags.filter(|_| access.kind != AccessKind::CompareAndSwap) {
            self.state.set_flags(flags, Flags { taint, ..UNKNOWN });
        }
    }
}

/// Whether the first of two values that are 1 and 0 is the 1; none if they are others.
fn truth(then: Operand, otherwise: Operand) -> Option<bool> {
    match (then, otherwise) {
        (Operand::Constant(1), Operand::Constant(0)) => Some(true),
        (Operand::Constant(0), Operand::Constant(1)) => Some(false),
        _ => None,
    }
}
