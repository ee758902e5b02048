//! Terms that are 0 or 1: relations, conditions, what follows from one that is known.

use super::{Node, Term, Terms, mask, power, signed};
use crate::isa::exact::{Function, Relation};
use std::collections::HashMap;

impl Terms {
    /// 1 if a value that is 0 or 1 is 0.
    pub(in crate::compare::behaviour) fn not(&mut self, term: Term) -> Term {
        match self.node(term) {
            Node::Constant(value) => {
                let value = i64::from(*value == 0);
                self.constant(value)
            }
            Node::Not(inner) => *inner,
            _ => self.node_of(Node::Not(term)),
        }
    }

    /// A value that is 0 or 1 without its negations, and whether there was an odd number of them.
    pub(in crate::compare::behaviour) fn without_not(&self, term: Term) -> (Term, bool) {
        match self.node(term) {
            Node::Not(inner) => (*inner, true),
            _ => (term, false),
        }
    }

    pub(super) fn select(&mut self, condition: Term, then: Term, otherwise: Term) -> Term {
        let condition = self.truth(condition);
        match self.constant_of(condition) {
            Some(0) => return otherwise,
            Some(_) => return then,
            None if then == otherwise => return then,
            None => {}
        }
        let (inner, is_negated) = self.without_not(condition);
        if is_negated {
            return self.select(inner, otherwise, then);
        }
        match (self.constant_of(then), self.constant_of(otherwise)) {
            (Some(1), Some(0)) => condition,
            (Some(0), Some(1)) => self.not(condition),
            _ => self.node_of(Node::Apply(Function::Select, 64, vec![condition, then, otherwise])),
        }
    }

    /// 1 if a term is not 0.
    pub(in crate::compare::behaviour) fn truth(&mut self, term: Term) -> Term {
        if self.bits(term) <= 1 {
            return term;
        }
        let zero = self.constant(0);
        let is_zero = self.test(Relation::Equal, 64, term, zero);
        self.not(is_zero)
    }

    /// 1 if a relation holds.
    pub(super) fn test(&mut self, relation: Relation, width: u16, one: Term, other: Term) -> Term {
        let (one, other) = (self.zero_extended(one, width), self.zero_extended(other, width));
        match relation {
            Relation::Equal => self.equal(one, other, width),
            Relation::Below => self.below(one, other),
            Relation::BelowOrEqual => {
                let above = self.below(other, one);
                self.not(above)
            }
            Relation::Less => self.less(one, other, width),
            Relation::LessOrEqual => {
                let greater = self.less(other, one, width);
                self.not(greater)
            }
            Relation::Negative => {
                let difference = self.sum(&[(one, 1), (other, -1)], 0, width);
                self.shifted_down(difference, width - 1, width)
            }
            Relation::Unordered => self.constant(0),
            Relation::Overflow | Relation::Parity => {
                self.node_of(Node::Apply(Function::Test(relation), width, vec![one, other]))
            }
        }
    }

    pub(super) fn equal(&mut self, one: Term, other: Term, width: u16) -> Term {
        let width = width.min(self.bits(one).max(self.bits(other)).max(1));
        let difference = self.sum(&[(one, 1), (other, -1)], 0, width);
        let (mut parts, mut constant) = match self.node(difference) {
            Node::Constant(value) => {
                let value = i64::from(*value == 0);
                return self.constant(value);
            }
            Node::Sum(parts, constant) => (parts.clone(), *constant),
            _ => (vec![(difference, 1)], 0),
        };
        if let ([(only, 1 | -1)], 1) = (parts.as_slice(), width) {
            // Of one bit: it is the bit, or not.
            let only = self.zero_extended(*only, 1);
            return if constant == 0 { self.not(only) } else { only };
        }
        // Two words are equal if no bit is in one of them only.
        if let ([(only, 1 | -1)], 0) = (parts.as_slice(), constant)
            && let Node::Apply(Function::Xor, _, of) = self.node(*only)
            && let [one, other] = of[..]
        {
            return self.equal(one, other, width);
        }
        if parts[0].1 < 0 {
            for (_, times) in &mut parts {
                *times = signed(times.wrapping_neg(), width);
            }
            constant = signed(constant.wrapping_neg(), width);
        }
        let varying = self.sum(&parts, 0, width);
        let value = signed(constant.wrapping_neg(), width);
        let bit = match self.node(varying) {
            Node::Apply(Function::And, _, of) if value == 0 && of.len() == 2 => {
                self.constant_of(of[1]).and_then(power).map(|bit| (of[0], bit))
            }
            _ => None,
        };
        if let Some((inner, bit)) = bit {
            let bit = self.shifted_down(inner, bit, bit + 1);
            return self.not(bit);
        }
        let value = self.constant(value);
        self.node_of(Node::Apply(Function::Test(Relation::Equal), width, vec![varying, value]))
    }

    pub(super) fn below(&mut self, one: Term, other: Term) -> Term {
        match (self.constant_of(one), self.constant_of(other)) {
            (Some(one), Some(other)) => self.constant(i64::from(one.cast_unsigned() < other.cast_unsigned())),
            _ if one == other => self.constant(0),
            (_, Some(0)) => self.constant(0),
            (_, Some(1)) => {
                let zero = self.constant(0);
                self.equal(one, zero, 64)
            }
            (Some(-1), _) => self.constant(0),
            (Some(bound), _) => {
                let bound = self.constant(bound.wrapping_add(1));
                let below = self.below(other, bound);
                self.not(below)
            }
            (None, Some(bound)) if self.bits(one) < 64 && bound > mask(self.bits(one)) => self.constant(1),
            _ => self.node_of(Node::Apply(Function::Test(Relation::Below), 64, vec![one, other])),
        }
    }

    pub(super) fn less(&mut self, one: Term, other: Term, width: u16) -> Term {
        if self.bits(one) < width && self.bits(other) < width {
            return self.below(one, other);
        }
        let (one, other) = (self.sign_extended(one, width), self.sign_extended(other, width));
        match (self.constant_of(one), self.constant_of(other)) {
            (Some(one), Some(other)) => self.constant(i64::from(one < other)),
            _ if one == other => self.constant(0),
            (None, Some(0)) => self.shifted_down(one, width - 1, width),
            // Nothing of this width is greater than its greatest value.
            (Some(bound), None) if bound == mask(width - 1) => self.constant(0),
            (Some(bound), None) => {
                let bound = self.constant(bound + 1);
                let less = self.less(other, bound, width);
                self.not(less)
            }
            _ => self.node_of(Node::Apply(Function::Test(Relation::Less), 64, vec![one, other])),
        }
    }

    /// 1 if a condition register has an outcome.
    pub(in crate::compare::behaviour) fn outcome(&mut self, relation: Relation, flags: Term) -> Term {
        match self.node(flags).clone() {
            Node::Apply(Function::Compare, width, of) if of.len() == 2 => self.test(relation, width, of[0], of[1]),
            Node::Apply(Function::Flags(_), width, of) if relation == Relation::Equal => {
                let zero = self.constant(0);
                self.test(relation, width, of[0], zero)
            }
            Node::Apply(Function::Flags(_), width, of) if relation == Relation::Negative => {
                self.shifted_down(of[0], width - 1, width)
            }
            Node::Apply(Function::Select, _, of) => {
                let (then, otherwise) = (self.outcome(relation, of[1]), self.outcome(relation, of[2]));
                self.select(of[0], then, otherwise)
            }
            Node::Apply(Function::Other(name), _, of) if name == "nzcv" && of.len() == 1 => {
                let bits = self.constant_of(of[0]).unwrap_or(0);
                let [overflow, carry, zero, negative] = [1, 2, 4, 8].map(|bit| bits & bit != 0);
                let holds = match relation {
                    Relation::Equal => zero,
                    Relation::Below => !carry,
                    Relation::BelowOrEqual => !carry || zero,
                    Relation::Less => negative != overflow,
                    Relation::LessOrEqual => zero || negative != overflow,
                    Relation::Negative => negative,
                    Relation::Overflow => overflow,
                    Relation::Parity | Relation::Unordered => false,
                };
                self.constant(i64::from(holds))
            }
            _ => self.node_of(Node::Apply(Function::Test(relation), 0, vec![flags])),
        }
    }

    /// Whether a value that is 0 or 1 is 1, if that follows from another, about the same term and constants.
    pub(in crate::compare::behaviour) fn implied(&self, fact: Term, holds: bool, asked: Term) -> Option<bool> {
        let (relation, one, bound) = self.bounded(fact)?;
        let (other, same, limit) = self.bounded(asked)?;
        if one != same {
            return None;
        }
        let is_signed = relation == Relation::Less;
        let below = |one: i64, other: i64| {
            if is_signed { one < other } else { one.cast_unsigned() < other.cast_unsigned() }
        };
        match (relation, holds, other) {
            (Relation::Equal, true, Relation::Equal) if bound != limit => Some(false),
            (Relation::Equal, true, Relation::Below) => Some(bound.cast_unsigned() < limit.cast_unsigned()),
            (Relation::Equal, true, Relation::Less) => Some(bound < limit),
            (Relation::Below, true, Relation::Equal) if !below(limit, bound) => Some(false),
            (Relation::Below, false, Relation::Equal) if below(limit, bound) => Some(false),
            (Relation::Below, true, Relation::Below) | (Relation::Less, true, Relation::Less)
                if !below(limit, bound) =>
            {
                Some(true)
            }
            (Relation::Below, false, Relation::Below) | (Relation::Less, false, Relation::Less)
                if !below(bound, limit) =>
            {
                Some(false)
            }
            _ => None,
        }
    }

    /// What terms are, now that these facts are known: to be used with [`Terms::replaced`].
    pub(in crate::compare::behaviour) fn settling(&mut self, facts: &[(Term, bool)]) -> HashMap<Term, Term> {
        let mut by = HashMap::new();
        for (fact, holds) in facts {
            let value = self.constant(i64::from(*holds));
            by.insert(*fact, value);
            let Node::Apply(Function::Test(Relation::Equal), width, of) = self.node(*fact) else { continue };
            let [term, value] = of[..] else { continue };
            if !holds {
                continue;
            }
            if self.bits(term) <= *width {
                by.insert(term, value);
            }
            // Two equal terms: the later is the earlier.
            if let (Node::Sum(parts, 0), Some(0)) = (self.node(term), self.constant_of(value))
                && let [(one, 1), (other, -1)] | [(one, -1), (other, 1)] = parts.as_slice()
                && self.bits(*one).max(self.bits(*other)) <= *width
            {
                by.entry(*one.max(other)).or_insert(*one.min(other));
            }
        }
        by
    }

    /// The relation of a term and a constant that a value is the truth of.
    pub(super) fn bounded(&self, term: Term) -> Option<(Relation, Term, i64)> {
        match self.node(term) {
            Node::Apply(Function::Test(relation @ (Relation::Equal | Relation::Below | Relation::Less)), _, of)
                if of.len() == 2 =>
            {
                Some((*relation, of[0], self.constant_of(of[1])?))
            }
            _ => None,
        }
    }
}
