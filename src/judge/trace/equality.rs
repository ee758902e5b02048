//! Which values are known to be equal or different: from comparisons, and from branches that were taken.

use super::state::{Flags, Outcome, Pairs, State, Value};
use crate::isa::effect::Register;

impl State {
    /// The pairs whose equality a value tests, if any.
    pub(super) fn test(&self, value: Value) -> Option<Pairs> {
        self.tests.iter().find(|(known, _)| *known == value).map(|(_, pairs)| pairs.clone())
    }

    /// Notes what a computed value says about the equality of others.
    pub(super) fn note_test(&mut self, value: Value, how: &str, inputs: &[Value]) {
        let mut words = how.split_whitespace();
        let (name, constant) = (words.next().unwrap_or_default(), words.next());
        match (name, inputs) {
            ("eor" | "xor" | "sub", [one, other]) => self.tests.push((value, vec![(*one, *other)])),
            ("orr" | "or", [one, other]) => {
                let pairs = self.test(*one).zip(self.test(*other));
                self.tests.extend(pairs.map(|(one, other)| (value, [one, other].concat())));
            }
            // A word has 32 leading zeros if it is 0, and then only: `clz; lsr #5`, `cntlzw; srwi 5`.
            ("clz" | "cntlzw", [tested]) => {
                let pairs = self.test(*tested);
                self.leading_zeros.extend(pairs.map(|pairs| (value, pairs)));
            }
            ("lsr" | "srwi", [count, ..]) => {
                let amount = inputs.get(1).and_then(|amount| self.constant_of(*amount));
                let amount = amount.or_else(|| constant?.trim_start_matches('#').parse().ok());
                let pairs = self.leading_zeros.iter().find(|(known, _)| known == count).map(|(_, pairs)| pairs.clone());
                self.equalities.extend(pairs.filter(|_| amount == Some(5)).map(|pairs| (value, pairs)));
            }
            _ => {}
        }
    }

    /// Whether all of these pairs are equal.
    fn are_equal(&self, pairs: &[(Value, Value)]) -> Outcome {
        let outcomes: Vec<Outcome> = pairs.iter().map(|(one, other)| self.compare(*one, *other)).collect();
        if outcomes.contains(&Outcome::Different) {
            return Outcome::Different;
        }
        if outcomes.iter().all(|outcome| *outcome == Outcome::Equal) { Outcome::Equal } else { Outcome::Unknown }
    }

    /// The pairs that a value says something about if it is compared with a constant, and whether they are all equal if it equals
    /// that; none if it says nothing.
    fn said(&self, value: Value, constant: Value) -> Option<(Pairs, bool)> {
        let constant = self.values[constant].constant?;
        if constant == 0
            && let Some(pairs) = self.test(value)
        {
            return Some((pairs, true));
        }
        let (_, pairs) = self.equalities.iter().find(|(known, _)| *known == value)?;
        matches!(constant, 0 | 1).then(|| (pairs.clone(), constant == 1))
    }

    /// A value that is 0 if a comparison found no difference and its base value, if any, is 0 too.
    pub(super) fn counted(&mut self, flags: Register, on: Option<Value>) -> Value {
        let Flags { taint, compared, .. } = self.flags(flags);
        let before = on.map_or(Some(Vec::new()), |value| self.test(value));
        let value = self.fresh(taint | on.map_or(0, |value| self.taint(value)));
        if let (Some(mut pairs), Some(compared)) = (before, compared) {
            pairs.push(compared);
            self.tests.push((value, pairs));
        }
        value
    }

    /// The value before a left shift by the same amount, of which this is a right shift.
    pub(super) fn shifted_back(&self, how: &str, inputs: &[Value]) -> Option<Value> {
        let amount = how.strip_prefix("srai ").or_else(|| how.strip_prefix("srli "))?;
        let [shifted] = inputs else { return None };
        let (up, values, _) = self.computed.iter().find(|(_, _, value)| value == shifted)?;
        (up.strip_prefix("slli ")? == amount).then(|| values.first().copied()).flatten()
    }

    /// The outcome of comparing two values.
    pub(super) fn compare(&self, one: Value, other: Value) -> Outcome {
        let is_in = |pairs: &[(Value, Value)]| pairs.contains(&(one, other)) || pairs.contains(&(other, one));
        if one == other || is_in(&self.equal) {
            return Outcome::Equal;
        }
        let constants = (self.values[one].constant, self.values[other].constant);
        if is_in(&self.different) || matches!(constants, (Some(one), Some(other)) if one != other) {
            return Outcome::Different;
        }
        match self.said(one, other) {
            Some((pairs, true)) => self.are_equal(&pairs),
            Some((pairs, false)) => self.are_equal(&pairs).inverse(),
            None => Outcome::Unknown,
        }
    }

    /// The outcome of comparing two pairs of values, when a condition register has the outcome of the first halves.
    pub(super) fn compare_more(&self, flags: Register, one: Value, other: Value) -> Outcome {
        let second = self.compare(one, other);
        let flags = self.flags(flags);
        match (flags.outcome, second) {
            (Outcome::Different, _) | (_, Outcome::Different) => Outcome::Different,
            (Outcome::Equal, _) => second,
            (Outcome::Unknown, _) => {
                let is_pair = |known: (Value, Value), pair: (Value, Value)| known == pair || known == (pair.1, pair.0);
                let differs = flags.compared.is_some_and(|first| {
                    self.one_differs.iter().any(|[left, right]| {
                        (is_pair(*left, first) && is_pair(*right, (one, other)))
                            || (is_pair(*right, first) && is_pair(*left, (one, other)))
                    })
                });
                if differs { Outcome::Different } else { Outcome::Unknown }
            }
        }
    }

    /// Records that two values are equal, or different.
    pub(super) fn learn(&mut self, one: Value, other: Value, outcome: Outcome) {
        if let Some((pairs, is_when_equal)) = self.said(one, other) {
            match (if is_when_equal { outcome } else { outcome.inverse() }, pairs.as_slice()) {
                (Outcome::Equal, pairs) => self.equal.extend(pairs),
                (Outcome::Different, [pair]) => self.different.push(*pair),
                (Outcome::Different, [left, right]) => self.one_differs.push([*left, *right]),
                (Outcome::Different | Outcome::Unknown, _) => {}
            }
        }
        match outcome {
            Outcome::Equal => self.equal.push((one, other)),
            Outcome::Different => self.different.push((one, other)),
            Outcome::Unknown => {}
        }
    }

    /// Records that at least one of two pairs is different.
    pub(super) fn learn_one_differs(&mut self, pairs: [(Value, Value); 2]) {
        self.one_differs.push(pairs);
    }
}
