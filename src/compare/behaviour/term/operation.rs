//! Operations on terms, and the rules by which different spellings of a value are one term.

use super::{Node, Term, Terms, length, mask, power};
use crate::isa::exact::Function;

impl Terms {
    /// An operation on terms.
    pub(in crate::compare::behaviour) fn apply(&mut self, function: &Function, width: u16, of: &[Term]) -> Term {
        let wide = width.min(64);
        match (function, of) {
            (Function::Add, _) => {
                let parts: Vec<(Term, i64)> = of.iter().map(|term| (*term, 1)).collect();
                let sum = self.sum(&parts, 0, wide);
                self.zero_extended(sum, wide)
            }
            (Function::Subtract, [one, other]) => {
                let sum = self.sum(&[(*one, 1), (*other, -1)], 0, wide);
                self.zero_extended(sum, wide)
            }
            (Function::Multiply, [one, other]) => self.product(*one, *other, wide),
            (Function::And | Function::Or | Function::Xor, _) => {
                let of: Vec<Term> = of.iter().map(|term| self.low(*term, wide)).collect();
                let term = self.bitwise(function.clone(), &of);
                self.zero_extended(term, wide)
            }
            (Function::ShiftLeft, [one, by]) => match self.constant_of(*by) {
                Some(by) => {
                    let sum = self.sum(&[(*one, 1_i64 << (by & i64::from(wide - 1)))], 0, wide);
                    self.zero_extended(sum, wide)
                }
                None => self.shifted(function, wide, *one, *by),
            },
            (Function::ShiftRight, [one, by]) => match self.constant_of(*by) {
                Some(by) => self.shifted_down(*one, u16::try_from(by & i64::from(wide - 1)).unwrap_or(0), wide),
                None => self.shifted(function, wide, *one, *by),
            },
            (Function::ShiftRightSigned, [one, by]) => match self.constant_of(*by) {
                Some(by) => self.shifted_down_signed(*one, u16::try_from(by & i64::from(wide - 1)).unwrap_or(0), wide),
                None => self.shifted(function, wide, *one, *by),
            },
            (Function::ZeroExtend, [one]) => self.zero_extended(*one, wide),
            (Function::SignExtend(to), [one]) => {
                let term = self.sign_extended(*one, wide);
                self.zero_extended(term, *to)
            }
            (Function::Insert, [old, new]) => {
                let new = self.low(*new, wide);
                if self.bits(*old) <= wide {
                    return self.zero_extended(new, wide);
                }
                // What was inserted before is replaced.
                let old = match self.node(*old) {
                    Node::Apply(Function::Insert, narrow, of) if *narrow <= wide => of[0],
                    _ => *old,
                };
                self.node_of(Node::Apply(Function::Insert, wide, vec![old, new]))
            }
            (Function::Test(relation), [one, other]) => self.test(*relation, wide, *one, *other),
            (Function::Select, [condition, then, otherwise]) => self.select(*condition, *then, *otherwise),
            (Function::Compare, _) => {
                let of: Vec<Term> = of.iter().map(|term| self.zero_extended(*term, wide)).collect();
                self.node_of(Node::Apply(Function::Compare, width, of))
            }
            _ => {
                let of: Vec<Term> = of.iter().map(|term| self.zero_extended(*term, wide)).collect();
                self.node_of(Node::Apply(function.clone(), width, of))
            }
        }
    }

    /// A shift by a number that is not known.
    pub(super) fn shifted(&mut self, function: &Function, width: u16, one: Term, by: Term) -> Term {
        let one = self.zero_extended(one, width);
        let by = self.zero_extended(by, power(i64::from(width)).unwrap_or(6));
        self.node_of(Node::Apply(function.clone(), width, vec![one, by]))
    }

    pub(super) fn product(&mut self, one: Term, other: Term, width: u16) -> Term {
        let product = match (self.constant_of(one), self.constant_of(other)) {
            (_, Some(by)) => self.sum(&[(one, by)], 0, width),
            (Some(by), _) => self.sum(&[(other, by)], 0, width),
            _ => {
                let mut of = vec![self.low(one, width), self.low(other, width)];
                of.sort_unstable();
                self.node_of(Node::Apply(Function::Multiply, 64, of))
            }
        };
        self.zero_extended(product, width)
    }

    /// Some bits of a term: those from a number on, of its lowest.
    pub(super) fn shifted_down(&mut self, one: Term, by: u16, width: u16) -> Term {
        let inner = self.low(one, width);
        if by == 0 {
            return self.zero_extended(inner, width);
        }
        if let Some(value) = self.constant_of(inner) {
            let bits = value.cast_unsigned() & mask(width).cast_unsigned();
            return self.constant((bits >> by).cast_signed());
        }
        let (inner, by) = match self.node(inner) {
            Node::Apply(Function::ZeroExtend, narrow, _) if *narrow <= by => return self.constant(0),
            Node::Apply(Function::ZeroExtend, narrow, of) => {
                let (narrow, inner) = (*narrow, of[0]);
                return self.shifted_down(inner, by, narrow.min(width));
            }
            // What was shifted up.
            Node::Sum(parts, 0) if parts.len() == 1 && parts[0].1 == 1_i64.wrapping_shl(u32::from(by)) => {
                return self.zero_extended(parts[0].0, width - by);
            }
            Node::Apply(Function::ShiftRight, 64, of) => match self.constant_of(of[1]) {
                Some(before) => (of[0], by.saturating_add(u16::try_from(before).unwrap_or(64)).min(63)),
                None => (inner, by),
            },
            _ => (inner, by),
        };
        let shift = self.constant(i64::from(by));
        let shifted = self.node_of(Node::Apply(Function::ShiftRight, 64, vec![inner, shift]));
        self.zero_extended(shifted, width.saturating_sub(by))
    }

    pub(super) fn shifted_down_signed(&mut self, one: Term, by: u16, width: u16) -> Term {
        let inner = self.low(one, width);
        let term = match self.node(inner) {
            Node::Sum(parts, 0) if parts.len() == 1 && parts[0].1 == 1_i64.wrapping_shl(u32::from(by)) => {
                let inner = parts[0].0;
                self.sign_extended(inner, width - by)
            }
            _ => {
                let inner = self.sign_extended(inner, width);
                match self.constant_of(inner) {
                    Some(value) => self.constant(value >> by),
                    None if by == 0 => inner,
                    None => {
                        let by = self.constant(i64::from(by));
                        self.node_of(Node::Apply(Function::ShiftRightSigned, 64, vec![inner, by]))
                    }
                }
            }
        };
        self.zero_extended(term, width)
    }

    /// An operation on single bits, of all bits.
    pub(super) fn bitwise(&mut self, function: Function, of: &[Term]) -> Term {
        let mut open: Vec<Term> = of.to_vec();
        let mut known: Vec<Term> = Vec::new();
        let mut constant: i64 = if function == Function::And { -1 } else { 0 };
        while let Some(term) = open.pop() {
            match self.node(term) {
                Node::Constant(value) => match function {
                    Function::And => constant &= value,
                    Function::Or => constant |= value,
                    _ => constant ^= value,
                },
                Node::Apply(same, _, inner) if *same == function => open.extend(inner.iter().copied()),
                _ => known.push(term),
            }
        }
        known.sort_unstable();
        if function == Function::Xor {
            let mut odd: Vec<Term> = Vec::new();
            for term in known {
                if odd.last() == Some(&term) {
                    odd.pop();
                } else {
                    odd.push(term);
                }
            }
            known = odd;
        } else {
            known.dedup();
        }
        match (&function, constant) {
            (Function::And, 0) => return self.constant(0),
            (Function::Or, -1) => return self.constant(-1),
            (Function::Xor, -1) if known.len() == 1 => return self.sum(&[(known[0], -1)], -1, 64),
            (Function::And, value) if known.len() == 1 && value > 0 && power(value.wrapping_add(1)).is_some() => {
                return self.zero_extended(known[0], length(value));
            }
            _ => {}
        }
        let neutral = if function == Function::And { -1 } else { 0 };
        if constant != neutral || known.is_empty() {
            let constant = self.constant(constant);
            known.push(constant);
        }
        match known.as_slice() {
            [only] => *only,
            _ => self.node_of(Node::Apply(function, 64, known)),
        }
    }
}
