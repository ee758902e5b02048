//! Which values are known to be equal or different: from comparisons, and from branches that were taken.

use super::flags::{Flags, Outcome};
use super::state::{Origin, Pairs, State, Value};
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
            // A negation carries if it is of 0, and a value with its negation is 0: what is left is the carry.
            ("adc", [one, other, ..]) => {
                let negated = [(*one, *other), (*other, *one)].into_iter().find(|pair| self.negations.contains(pair));
                let (tested, on) = self.flags(Register::Condition(0)).compared.unwrap_or((value, value));
                let is_its_carry = |(_, of): &(Value, Value)| tested == *of && self.constant_of(on) == Some(0);
                let pairs = negated.filter(is_its_carry).and_then(|(_, of)| self.test(of));
                self.equalities.extend(pairs.map(|pairs| (value, pairs)));
            }
            ("rsb", [of, zero]) if self.constant_of(*zero) == Some(0) => self.negations.push((value, *of)),
            _ => {}
        }
    }

    /// The constant that bits of two constants are put together to: `orr r7, r7, #65280` of 255.
    pub(super) fn folded(&self, how: &str, inputs: &[Value]) -> Option<i64> {
        let [one, other] = inputs else { return None };
        let (one, other) = self.constant_of(*one).zip(self.constant_of(*other))?;
        match how.trim_end() {
            "orr" | "or" => Some(one | other),
            "and" => Some(one & other),
            _ => None,
        }
    }

    /// A value of this many bits, as a called function gives and expects it: the bits above are 0.
    pub(super) fn narrow(&mut self, value: Value, bits: u16) -> Value {
        let is_it = |(from, width, to): &&(Value, u16, Value)| *width == bits && (*from == value || *to == value);
        if let Some((_, _, narrow)) = self.narrowed.iter().find(is_it) {
            return *narrow;
        }
        let narrow = self.fresh(self.taint(value));
        self.narrowed.push((value, bits, narrow));
        // The calling convention has it extended already.
        self.equal.extend(self.unextended(value, bits).into_iter().chain([value]).map(|value| (narrow, value)));
        narrow
    }

    /// The value that was extended to this one, which has this many bits of it: `and.l #255, %d0` before a call.
    pub(super) fn unextended(&self, value: Value, bits: u16) -> Option<Value> {
        let (how, inputs, _) = self.computed.iter().find(|(_, _, known)| *known == value)?;
        let [wide, mask] = inputs.as_slice() else { return None };
        let is_it = how.trim_end() == "and" && bits < 32 && self.constant_of(*mask) == Some((1 << bits) - 1);
        is_it.then_some(*wide)
    }

    /// The narrow value that a computation gives, if a called function has it too: `and r1, r6, #255`.
    pub(super) fn narrowed_by(&self, how: &str, inputs: &[Value]) -> Option<Value> {
        let bits = match (how.split_whitespace().next()?, inputs.get(1).and_then(|mask| self.constant_of(*mask))) {
            ("and", Some(0xff)) => 8,
            ("and", Some(0xffff)) => 16,
            _ => return None,
        };
        let is_it = |(from, width, _): &&(Value, u16, Value)| *width == bits && Some(from) == inputs.first();
        self.narrowed.iter().find(is_it).map(|(_, _, narrow)| *narrow)
    }

    /// The constant that a value is, or is known to be equal to.
    pub(super) fn known(&self, value: Value) -> Option<i64> {
        let equal = self.equal.iter().filter_map(|(one, other)| match value {
            value if value == *one => Some(*other),
            value if value == *other => Some(*one),
            _ => None,
        });
        std::iter::once(value).chain(equal).find_map(|value| self.constant_of(value))
    }

    /// Whether all of these pairs are equal.
    pub(super) fn are_equal(&self, pairs: &[(Value, Value)]) -> Outcome {
        let outcomes: Vec<Outcome> = pairs.iter().map(|(one, other)| self.compare(*one, *other)).collect();
        let is_in = |(one, other): &(Value, Value)| pairs.contains(&(*one, *other)) || pairs.contains(&(*other, *one));
        let one_differs = self.one_differs.iter().any(|both| both.iter().all(is_in));
        if one_differs || outcomes.contains(&Outcome::Different) {
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

    /// Whether a value that was computed from an address is one: that address, or it and a known constant.
    fn is_address(&self, value: Value) -> bool {
        !self.computed.iter().any(|(.., known)| *known == value) || self.moved.iter().any(|(known, ..)| *known == value)
    }

    /// The outcome of comparing two values.
    pub(super) fn compare(&self, one: Value, other: Value) -> Outcome {
        let is_in = |pairs: &[(Value, Value)]| pairs.contains(&(one, other)) || pairs.contains(&(other, one));
        if one == other || is_in(&self.equal) {
            return Outcome::Equal;
        }
        // Other threads see the atomic, and not this thread's stack.
        let origins = [one, other].map(|value| self.values[value].origin.filter(|_| self.is_address(value)));
        if let [Some(Origin::Atomic), Some(Origin::Stack(_))] | [Some(Origin::Stack(_)), Some(Origin::Atomic)] = origins
        {
            return Outcome::Different;
        }
        let constants = (self.values[one].constant, self.values[other].constant);
        if is_in(&self.different) || matches!(constants, (Some(one), Some(other)) if one != other) {
            return Outcome::Different;
        }
        match self.said(one, other) {
            Some((pairs, true)) => self.are_equal(&pairs),
            Some((pairs, false)) => self.are_equal(&pairs).inverse(),
            None => match self.in_place(one, other).or_else(|| self.in_place(other, one)) {
                Some((word, placed)) => self.compare(word, placed),
                None => Outcome::Unknown,
            },
        }
    }

    /// The word that a field was shifted down from, and the value in its place there, if nothing else is in the word: they are
    /// equal if and only if the field and the value are. `and $8, $7, $4; srlv $2, $8, $3`, where the mask `$4` is
    /// `sllv $4, $1, $3`, and the value `sllv $9, $5, $3`.
    fn in_place(&self, field: Value, value: Value) -> Option<(Value, Value)> {
        let of = |value: Value| {
            let (how, inputs, _) = self.computed.iter().find(|(_, _, known)| *known == value)?;
            Some((how.as_str(), inputs.as_slice()))
        };
        let ("srlv", [word, by]) = of(field)? else { return None };
        let ("and", masks) = of(*word)? else { return None };
        // The mask is of a byte or two. A value that is compared with them is of as many bits: what extends it is no other value.
        let is_field = |all: Value| self.constant_of(all).is_some_and(|all| [0xff, 0xffff].contains(&all));
        let is_mask = |mask: &Value| matches!(of(*mask), Some(("sllv", [all, shift])) if shift == by && is_field(*all));
        let is_placed = |(how, inputs, _): &&(String, Vec<Value>, Value)| how == "sllv" && *inputs == [value, *by];
        let placed = self.computed.iter().find(is_placed).filter(|_| masks.iter().any(is_mask))?;
        Some((*word, placed.2))
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
            self.learn_pairs(&pairs, if is_when_equal { outcome } else { outcome.inverse() });
        }
        match outcome {
            Outcome::Equal => self.equal.push((one, other)),
            Outcome::Different => self.different.push((one, other)),
            Outcome::Unknown => {}
        }
    }

    /// Records that pairs of values are all equal, or that at least one differs.
    pub(super) fn learn_pairs(&mut self, pairs: &[(Value, Value)], outcome: Outcome) {
        match (outcome, pairs) {
            (Outcome::Equal, pairs) => self.equal.extend(pairs),
            (Outcome::Different, [pair]) => self.different.push(*pair),
            (Outcome::Different, [left, right]) => self.one_differs.push([*left, *right]),
            (Outcome::Different | Outcome::Unknown, _) => {}
        }
    }

    /// Whether a comparison found one of these values, or one of a pair of them, to be different from another.
    pub(super) fn is_different(&self, values: &[Value]) -> bool {
        let is_it = |(one, other): &(Value, Value)| values.contains(one) || values.contains(other);
        self.different.iter().any(is_it) || self.one_differs.iter().flatten().any(is_it)
    }

    /// Records that at least one of two pairs is different.
    pub(super) fn learn_one_differs(&mut self, pairs: [(Value, Value); 2]) {
        self.one_differs.push(pairs);
    }
}
