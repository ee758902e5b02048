//! Which values are known to be equal or different: from comparisons, and from branches that were taken.

use super::state::{Flags, Outcome, State, Value};
use crate::isa::effect::Register;

impl State {
    /// The pairs whose equality a value tests, if any.
    pub(super) fn test(&self, value: Value) -> Option<Vec<(Value, Value)>> {
        self.tests.iter().find(|(known, _)| *known == value).map(|(_, pairs)| pairs.clone())
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

    /// The pairs whose equality a value of 1 says: only of 0 all 32 bits are leading zeros, and a shift leaves that as one bit.
    pub(super) fn as_one(&self, how: &str, inputs: &[Value]) -> Option<Vec<(Value, Value)>> {
        let [zeros, by] = inputs else { return None };
        let is_it = how.trim_end() == "lsr" && self.constant_of(*by) == Some(5);
        let (_, of, _) = self.computed.iter().find(|(how, _, value)| value == zeros && how.trim_end() == "clz32")?;
        self.test(*of.first()?).filter(|_| is_it)
    }

    /// The outcome of comparing a value that tests others for equality with a constant.
    fn tested(&self, value: Value, constant: Option<i64>) -> Outcome {
        let all = |pairs: &[(Value, Value)]| {
            let outcomes: Vec<Outcome> = pairs.iter().map(|(one, other)| self.compare(*one, *other)).collect();
            match () {
                () if outcomes.contains(&Outcome::Different) => Outcome::Different,
                () if outcomes.contains(&Outcome::Unknown) => Outcome::Unknown,
                () => Outcome::Equal,
            }
        };
        let one = self.ones.iter().find(|(known, _)| *known == value).map(|(_, pairs)| all(pairs));
        match (constant, one) {
            (Some(1), Some(outcome)) => outcome,
            (Some(0), Some(Outcome::Equal)) => Outcome::Different,
            (Some(0), Some(Outcome::Different)) => Outcome::Equal,
            (Some(0), None) => self.test(value).map_or(Outcome::Unknown, |pairs| all(&pairs)),
            _ => Outcome::Unknown,
        }
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
        self.tested(one, constants.1)
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
        let known = self.ones.iter().find(|(known, _)| *known == one).map(|(_, pairs)| pairs.clone());
        match (self.values[other].constant, known, outcome) {
            (Some(0), None, _) => self.learn_all(self.test(one), outcome),
            (Some(1), pairs, _) | (Some(0), pairs, Outcome::Unknown) => self.learn_all(pairs, outcome),
            (Some(0), pairs, Outcome::Equal) => self.learn_all(pairs, Outcome::Different),
            (Some(0), pairs, Outcome::Different) => self.learn_all(pairs, Outcome::Equal),
            _ => {}
        }
        match outcome {
            Outcome::Equal => self.equal.push((one, other)),
            Outcome::Different => self.different.push((one, other)),
            Outcome::Unknown => {}
        }
    }

    /// Records that all of some pairs are equal, or that one of them is different.
    fn learn_all(&mut self, pairs: Option<Vec<(Value, Value)>>, outcome: Outcome) {
        match (outcome, pairs.unwrap_or_default().as_slice()) {
            (Outcome::Equal, pairs) => self.equal.extend(pairs),
            (Outcome::Different, [pair]) => self.different.push(*pair),
            (Outcome::Different, [left, right]) => self.one_differs.push([*left, *right]),
            (Outcome::Different | Outcome::Unknown, _) => {}
        }
    }

    /// Records that at least one of two pairs is different.
    pub(super) fn learn_one_differs(&mut self, pairs: [(Value, Value); 2]) {
        self.one_differs.push(pairs);
    }
}
