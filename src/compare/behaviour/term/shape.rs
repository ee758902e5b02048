//! How terms are made: other terms in the place of their parts, and what two of them have in common.

use super::{Node, Term, Terms, Variables};
use crate::isa::exact::Function;
use std::collections::HashMap;

impl Terms {
    /// A term with each of these in the place of another.
    pub(in crate::compare::behaviour) fn replaced(&mut self, term: Term, by: &mut HashMap<Term, Term>) -> Term {
        if let Some(known) = by.get(&term) {
            return *known;
        }
        let new = match self.node(term).clone() {
            Node::Sum(parts, constant) => {
                let parts: Vec<(Term, i64)> =
                    parts.iter().map(|(term, times)| (self.replaced(*term, by), *times)).collect();
                self.sum(&parts, constant, 64)
            }
            Node::Apply(function, width, of) => {
                let new: Vec<Term> = of.iter().map(|one| self.replaced(*one, by)).collect();
                if new == of { term } else { self.rebuilt(&function, width, &new) }
            }
            Node::Not(inner) => {
                let inner = self.replaced(inner, by);
                self.not(inner)
            }
            _ => term,
        };
        by.insert(term, new);
        new
    }

    pub(super) fn rebuilt(&mut self, function: &Function, width: u16, of: &[Term]) -> Term {
        match (function, of) {
            (Function::Test(relation), [flags]) => self.outcome(*relation, *flags),
            _ => self.apply(function, width, of),
        }
    }

    /// Whether a term is a variable of this pair of places.
    pub(in crate::compare::behaviour) fn is_varying(&self, term: Term, number: usize) -> bool {
        matches!(self.node(term), Node::Varying(of, ..) if *of == number)
    }

    /// Whether one term is another with terms in the place of variables: those in `by`, which grows if it is.
    pub(in crate::compare::behaviour) fn is_instance(
        &mut self,
        old: Term,
        now: Term,
        number: usize,
        by: &mut HashMap<Term, Term>,
    ) -> bool {
        if !self.varies[old.0 as usize] {
            return old == now;
        }
        let mut bound = by.clone();
        let is_instance = self.matches(old, now, number, &mut bound);
        if is_instance {
            *by = bound;
        }
        is_instance
    }

    /// The same, where `by` may have grown if it is not.
    fn matches(&mut self, old: Term, now: Term, number: usize, by: &mut HashMap<Term, Term>) -> bool {
        if self.is_varying(old, number) {
            return self.bits(now) <= self.bits(old) && *by.entry(old).or_insert(now) == now;
        }
        if !self.varies[old.0 as usize] {
            return old == now;
        }
        let (base, offset) = self.without_constant(old);
        if offset != 0 {
            let now = self.plus(now, offset.wrapping_neg());
            return self.matches(base, now, number, by);
        }
        // A term with variables stands for one term only.
        if let Some(known) = by.get(&old) {
            return *known == now;
        }
        let is_match = match self.aligned(old, now) {
            Some(parts) => parts.into_iter().all(|(old, now)| self.matches(old, now, number, by)),
            None => old == now,
        };
        if is_match {
            by.insert(old, now);
        }
        is_match
    }

    /// A sum without its constant, and the constant.
    fn without_constant(&mut self, term: Term) -> (Term, i64) {
        match self.node(term).clone() {
            Node::Sum(parts, constant) if constant != 0 => (self.sum(&parts, 0, 64), constant),
            _ => (term, 0),
        }
    }

    /// A term that stands for both: made in the same way of what stands for both of their parts, or a variable.
    pub(in crate::compare::behaviour) fn generalised(
        &mut self,
        old: Term,
        now: Term,
        variables: Variables,
        varying: &mut HashMap<(Term, Term), Term>,
    ) -> Term {
        if let Some(known) = varying.get(&(old, now)) {
            return *known;
        }
        let Variables { number, are_parts } = variables;
        // What is counted: the variable is where it began, so that all that is counted with it is told by it.
        let ((base, offset), (other, after)) = (self.without_constant(old), self.without_constant(now));
        if are_parts && base == other && offset != after && offset != 0 {
            let other = self.plus(base, after.wrapping_sub(offset));
            let variable = self.generalised(base, other, variables, varying);
            return self.plus(variable, offset);
        }
        let is_whole = !are_parts || self.is_varying(old, number);
        let parts = if is_whole && old != now { None } else { self.aligned(old, now) };
        let term = match parts {
            Some(parts) => {
                let parts: Vec<Term> =
                    parts.into_iter().map(|(old, now)| self.generalised(old, now, variables, varying)).collect();
                match self.node(old).clone() {
                    Node::Sum(old, constant) => {
                        let parts: Vec<(Term, i64)> =
                            parts.into_iter().zip(old).map(|(part, (_, times))| (part, times)).collect();
                        self.sum(&parts, constant, 64)
                    }
                    Node::Apply(function, width, _) => self.rebuilt(&function, width, &parts),
                    Node::Not(_) => self.not(parts[0]),
                    _ => old,
                }
            }
            // A variable that is here is bound to something else.
            None if old == now && !self.is_varying(old, number) => old,
            None => {
                let bits = self.bits(old).max(self.bits(now));
                let count = self.varying.entry(number).or_default();
                *count += 1;
                let node = Node::Varying(number, *count, bits);
                self.node_of(node)
            }
        };
        varying.insert((old, now), term);
        term
    }

    /// The pairs of terms that two terms are made of, if both are made of some in the same way.
    pub(super) fn aligned(&self, one: Term, other: Term) -> Option<Vec<(Term, Term)>> {
        match (self.node(one), self.node(other)) {
            (Node::Sum(parts, constant), Node::Sum(others, plus))
                if constant == plus
                    && parts.len() == others.len()
                    && parts.iter().zip(others).all(|((_, one), (_, other))| one == other) =>
            {
                Some(parts.iter().zip(others).map(|((one, _), (other, _))| (*one, *other)).collect())
            }
            (Node::Apply(function, width, of), Node::Apply(same, wide, others))
                if function == same && width == wide && of.len() == others.len() =>
            {
                Some(of.iter().copied().zip(others.iter().copied()).collect())
            }
            (Node::Not(one), Node::Not(other)) => Some(vec![(*one, *other)]),
            _ => None,
        }
    }

    /// How many bits were inserted in a term, if they were.
    pub(in crate::compare::behaviour) fn inserted(&self, term: Term) -> Option<u16> {
        match self.node(term) {
            Node::Apply(Function::Insert, width, _) => Some(*width),
            _ => None,
        }
    }
}
