//! Values as terms: the same computation of the same inputs is the same term, however it is spelled.
//!
//! Every term is a number of 64 bits. Sums are kept as constants times terms, and narrower results as sums of which only
//! the lowest bits count, so that sums, differences, products with constants, shifts up, negations and complements are
//! equal when they are. The other rules are those of [`Terms::apply`]; what they do not show is another value.

mod frame;
mod operation;
mod shape;
mod truth;

use crate::isa::effect::Register;
use crate::isa::exact::Function;
use compact_str::CompactString;
use std::collections::HashMap;

/// A term, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Term(u32);

/// What a term is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Node {
    Constant(i64),
    /// A number that the linker knows.
    Symbol(CompactString),
    /// A register at the entry of the function.
    Entry(Register),
    /// The stack pointer at the entry.
    Frame,
    /// What memory or a called function gave: a number of its own, with this many bits.
    Fresh(u32, u16),
    /// What differs from visit to visit of a pair of places, by their number: a number of its own, with this many bits.
    Varying(usize, u32, u16),
    /// Terms times constants, and a constant: at least one term, in order, none times 0; not one term times 1 plus 0.
    Sum(Vec<(Term, i64)>, i64),
    /// An operation.
    Apply(Function, u16, Vec<Term>),
    /// 1 if a term that is 0 or 1 is 0.
    Not(Term),
}

/// The variables of a pair of places.
#[derive(Debug, Clone, Copy)]
pub(super) struct Variables {
    /// The number of the pair.
    pub(super) number: usize,
    /// Whether they stand for parts of terms.
    pub(super) are_parts: bool,
}

/// The terms that are in use.
#[derive(Debug, Default)]
pub(super) struct Terms {
    nodes: Vec<Node>,
    /// Whether each has a variable in it.
    varies: Vec<bool>,
    /// How many of the lowest bits of each can be other than 0.
    widths: Vec<u16>,
    numbers: HashMap<Node, Term>,
    fresh: u32,
    /// How many variables each pair of places has.
    varying: HashMap<usize, u32>,
}

/// The lowest bits.
fn mask(width: u16) -> i64 {
    if width >= 64 { -1 } else { !(-1_i64 << width) }
}

/// A constant of this many bits, its highest bit repeated above.
fn signed(value: i64, width: u16) -> i64 {
    if width >= 64 { value } else { value << (64 - width) >> (64 - width) }
}

/// How many bits a constant has.
fn length(value: i64) -> u16 {
    u16::try_from(64 - value.leading_zeros()).unwrap_or(64)
}

/// The logarithm of a power of two.
fn power(value: i64) -> Option<u16> {
    let bits = value.cast_unsigned();
    bits.is_power_of_two().then(|| u16::try_from(bits.trailing_zeros()).unwrap_or_default())
}

impl Terms {
    /// The term that is this.
    pub(super) fn node_of(&mut self, node: Node) -> Term {
        if let Some(term) = self.numbers.get(&node) {
            return *term;
        }
        let term = Term(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.widths.push(self.bits_of(&node));
        self.varies.push(match &node {
            Node::Varying(..) => true,
            Node::Not(term) => self.varies[term.0 as usize],
            Node::Sum(parts, _) => parts.iter().any(|(part, _)| self.varies[part.0 as usize]),
            Node::Apply(_, _, of) => of.iter().any(|one| self.varies[one.0 as usize]),
            _ => false,
        });
        self.nodes.push(node.clone());
        self.numbers.insert(node, term);
        term
    }

    pub(super) fn node(&self, term: Term) -> &Node {
        &self.nodes[term.0 as usize]
    }

    /// A term of its own, of this many bits.
    pub(super) fn fresh(&mut self, width: u16) -> Term {
        self.fresh += 1;
        self.node_of(Node::Fresh(self.fresh, width))
    }

    pub(super) fn constant(&mut self, value: i64) -> Term {
        self.node_of(Node::Constant(value))
    }

    pub(super) fn constant_of(&self, term: Term) -> Option<i64> {
        match self.node(term) {
            Node::Constant(value) => Some(*value),
            _ => None,
        }
    }

    /// How many of its lowest bits can be other than 0.
    fn bits(&self, term: Term) -> u16 {
        self.widths[term.0 as usize]
    }

    fn bits_of(&self, node: &Node) -> u16 {
        match node {
            Node::Constant(value) => length(*value),
            Node::Fresh(_, width) | Node::Varying(_, _, width) => (*width).min(64),
            Node::Apply(Function::ZeroExtend, width, of) => (*width).min(self.bits(of[0])),
            Node::Apply(Function::Test(_), ..) | Node::Not(_) => 1,
            Node::Apply(Function::And, _, of) => of.iter().map(|one| self.bits(*one)).min().unwrap_or(64),
            Node::Apply(Function::Or | Function::Xor, _, of) => {
                of.iter().map(|one| self.bits(*one)).max().unwrap_or(64)
            }
            Node::Apply(Function::Select, _, of) => self.bits(of[1]).max(self.bits(of[2])),
            Node::Apply(Function::ShiftRight, _, of) => {
                let by = self.constant_of(of[1]).and_then(|by| u16::try_from(by).ok()).unwrap_or(0);
                self.bits(of[0]).saturating_sub(by)
            }
            Node::Apply(Function::Other(_) | Function::ShiftLeft | Function::ShiftRightSigned, width, _) => {
                (*width).min(64)
            }
            _ => 64,
        }
    }

    /// A term of which only the lowest bits count, without what only changes the others.
    fn low(&self, term: Term, width: u16) -> Term {
        match self.node(term) {
            Node::Apply(Function::ZeroExtend | Function::SignExtend(_), wide, of) if *wide >= width => {
                self.low(of[0], width)
            }
            Node::Apply(Function::Insert, wide, of) if *wide >= width => self.low(of[1], width),
            _ => term,
        }
    }

    /// The sum of terms times constants and a constant, of which the lowest bits count; the bits above are anything.
    fn sum(&mut self, parts: &[(Term, i64)], constant: i64, width: u16) -> Term {
        let mut open: Vec<(Term, i64)> = parts.to_vec();
        let mut known: Vec<(Term, i64)> = Vec::new();
        let mut constant = constant;
        while let Some((term, times)) = open.pop() {
            let term = self.narrowed(term, width);
            match self.node(term) {
                Node::Constant(value) => constant = constant.wrapping_add(value.wrapping_mul(times)),
                Node::Sum(inner, plus) => {
                    constant = constant.wrapping_add(plus.wrapping_mul(times));
                    open.extend(inner.iter().map(|(term, by)| (*term, by.wrapping_mul(times))));
                }
                _ => match known.iter_mut().find(|(one, _)| *one == term) {
                    Some((_, by)) => *by = by.wrapping_add(times),
                    None => known.push((term, times)),
                },
            }
        }
        // Of one bit there is no sign.
        let reduced = |value: i64| if width == 1 { value & 1 } else { signed(value, width) };
        for (_, by) in &mut known {
            *by = reduced(*by);
        }
        known.retain(|(_, by)| *by != 0);
        known.sort_unstable();
        let constant = reduced(constant);
        match known.as_slice() {
            [] => self.constant(constant),
            [(term, 1)] if constant == 0 => *term,
            _ => self.node_of(Node::Sum(known, constant)),
        }
    }

    /// A sum of all bits.
    pub(super) fn plus(&mut self, term: Term, constant: i64) -> Term {
        self.sum(&[(term, 1)], constant, 64)
    }

    /// A term of which only the lowest bits count, chosen between constants of so many bits if it is between constants.
    fn narrowed(&mut self, term: Term, width: u16) -> Term {
        let term = self.low(term, width);
        let (condition, then, otherwise) = match self.node(term) {
            Node::Apply(Function::Select, _, of) => (of[0], self.constant_of(of[1]), self.constant_of(of[2])),
            _ => return term,
        };
        let (Some(then), Some(otherwise)) = (then, otherwise) else { return term };
        let [then, otherwise] = [then, otherwise].map(|value| self.constant(value & mask(width)));
        self.select(condition, then, otherwise)
    }

    /// The lowest bits, and 0 above.
    pub(super) fn zero_extended(&mut self, term: Term, width: u16) -> Term {
        if width >= 64 {
            return term;
        }
        let term = self.narrowed(term, width);
        if let Some(value) = self.constant_of(term) {
            return self.constant(value & mask(width));
        }
        let term = match self.node(term).clone() {
            Node::Sum(parts, constant) => self.sum(&parts, constant, width),
            Node::Apply(function @ (Function::And | Function::Or | Function::Xor), _, of) => {
                let of: Vec<Term> = of.iter().map(|one| self.zero_extended_constant(*one, width)).collect();
                self.bitwise(function, &of)
            }
            _ => term,
        };
        match self.node(term) {
            _ if self.bits(term) <= width => term,
            // The lowest bit of a truth and one is the opposite.
            Node::Sum(parts, 1) if width == 1 && parts.len() == 1 && parts[0].1 == 1 && self.bits(parts[0].0) <= 1 => {
                let truth = parts[0].0;
                self.not(truth)
            }
            Node::Apply(Function::ZeroExtend, narrow, of) => {
                let (narrow, inner) = ((*narrow).min(width), of[0]);
                self.node_of(Node::Apply(Function::ZeroExtend, narrow, vec![inner]))
            }
            _ => self.node_of(Node::Apply(Function::ZeroExtend, width, vec![term])),
        }
    }

    fn zero_extended_constant(&mut self, term: Term, width: u16) -> Term {
        match self.constant_of(term) {
            Some(value) => self.constant(value & mask(width)),
            None => self.low(term, width),
        }
    }

    /// The lowest bits, and the highest of these above.
    fn sign_extended(&mut self, term: Term, width: u16) -> Term {
        if width >= 64 {
            return term;
        }
        let term = self.low(term, width);
        if let Some(value) = self.constant_of(term) {
            return self.constant(signed(value, width));
        }
        let term = match self.node(term).clone() {
            Node::Sum(parts, constant) => self.sum(&parts, constant, width),
            _ => term,
        };
        match self.node(term) {
            _ if self.bits(term) < width => term,
            Node::Apply(Function::SignExtend(_), narrow, _) if *narrow <= width => term,
            _ => self.node_of(Node::Apply(Function::SignExtend(64), width, vec![term])),
        }
    }
}
