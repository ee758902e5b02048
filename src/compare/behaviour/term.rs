//! Values as terms: the same computation of the same inputs is the same term, however it is spelled.
//!
//! Every term is a number of 64 bits. Sums are kept as constants times terms, and narrower results as sums of which only
//! the lowest bits count, so that sums, differences, products with constants, shifts up, negations and complements are
//! equal when they are. The other rules are those of [`Terms::apply`]; what they do not show is another value.

use crate::isa::effect::Register;
use crate::isa::exact::{Function, Relation};
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

/// The terms that are in use.
#[derive(Debug, Default)]
pub(super) struct Terms {
    nodes: Vec<Node>,
    /// Whether each has a variable in it.
    varies: Vec<bool>,
    numbers: HashMap<Node, Term>,
    fresh: u32,
    /// How many variables each pair of places has.
    varying: HashMap<usize, u32>,
}

/// The lowest bits.
fn mask(width: u16) -> i64 {
    if width >= 64 { -1 } else { (1_i64 << width) - 1 }
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
    pub(super) fn new(&mut self, node: Node) -> Term {
        if let Some(term) = self.numbers.get(&node) {
            return *term;
        }
        let term = Term(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
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
        self.new(Node::Fresh(self.fresh, width))
    }

    pub(super) fn constant(&mut self, value: i64) -> Term {
        self.new(Node::Constant(value))
    }

    pub(super) fn constant_of(&self, term: Term) -> Option<i64> {
        match self.node(term) {
            Node::Constant(value) => Some(*value),
            _ => None,
        }
    }

    /// How many of its lowest bits can be other than 0.
    fn bits(&self, term: Term) -> u16 {
        match self.node(term) {
            Node::Constant(value) => length(*value),
            Node::Fresh(_, width) | Node::Varying(_, _, width) => (*width).min(64),
            Node::Apply(Function::ZeroExtend, width, of) => (*width).min(self.bits(of[0])),
            Node::Apply(Function::Test(_), ..) | Node::Not(_) => 1,
            Node::Apply(Function::And, _, of) => of.iter().map(|one| self.bits(*one)).min().unwrap_or(64),
            Node::Apply(Function::Or | Function::Xor, _, of) => of.iter().map(|one| self.bits(*one)).max().unwrap_or(64),
            Node::Apply(Function::Select, _, of) => self.bits(of[1]).max(self.bits(of[2])),
            Node::Apply(Function::ShiftRight, _, of) => {
                let by = self.constant_of(of[1]).and_then(|by| u16::try_from(by).ok()).unwrap_or(0);
                self.bits(of[0]).saturating_sub(by)
            }
            Node::Apply(Function::Other(_) | Function::ShiftLeft | Function::ShiftRightSigned, width, _) => (*width).min(64),
            _ => 64,
        }
    }

    /// A term of which only the lowest bits count, without what only changes the others.
    fn low(&self, term: Term, width: u16) -> Term {
        match self.node(term) {
            Node::Apply(Function::ZeroExtend | Function::SignExtend(_), wide, of) if *wide >= width => self.low(of[0], width),
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
            let term = self.low(term, width);
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
        for (_, by) in &mut known {
            *by = signed(*by, width);
        }
        known.retain(|(_, by)| *by != 0);
        known.sort_unstable();
        let constant = signed(constant, width);
        match known.as_slice() {
            [] => self.constant(constant),
            [(term, 1)] if constant == 0 => *term,
            _ => self.new(Node::Sum(known, constant)),
        }
    }

    /// A sum of all bits.
    pub(super) fn plus(&mut self, term: Term, constant: i64) -> Term {
        self.sum(&[(term, 1)], constant, 64)
    }

    /// The lowest bits, and 0 above.
    pub(super) fn zero_extended(&mut self, term: Term, width: u16) -> Term {
        if width >= 64 {
            return term;
        }
        let term = self.low(term, width);
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
            Node::Apply(Function::ZeroExtend, narrow, of) => {
                let (narrow, inner) = ((*narrow).min(width), of[0]);
                self.new(Node::Apply(Function::ZeroExtend, narrow, vec![inner]))
            }
            _ => self.new(Node::Apply(Function::ZeroExtend, width, vec![term])),
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
            _ => self.new(Node::Apply(Function::SignExtend(64), width, vec![term])),
        }
    }

    /// An operation on single bits, of all bits.
    fn bitwise(&mut self, function: Function, of: &[Term]) -> Term {
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
            _ => self.new(Node::Apply(function, 64, known)),
        }
    }

    /// An operation on terms.
    pub(super) fn apply(&mut self, function: &Function, width: u16, of: &[Term]) -> Term {
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
                self.new(Node::Apply(Function::Insert, wide, vec![old, new]))
            }
            (Function::Test(relation), [one, other]) => self.test(*relation, wide, *one, *other),
            (Function::Select, [condition, then, otherwise]) => self.select(*condition, *then, *otherwise),
            (Function::Compare, _) => {
                let of: Vec<Term> = of.iter().map(|term| self.zero_extended(*term, wide)).collect();
                self.new(Node::Apply(Function::Compare, width, of))
            }
            _ => {
                let of: Vec<Term> = of.iter().map(|term| self.zero_extended(*term, wide)).collect();
                self.new(Node::Apply(function.clone(), width, of))
            }
        }
    }

    /// A shift by a number that is not known.
    fn shifted(&mut self, function: &Function, width: u16, one: Term, by: Term) -> Term {
        let one = self.zero_extended(one, width);
        let by = self.zero_extended(by, power(i64::from(width)).unwrap_or(6));
        self.new(Node::Apply(function.clone(), width, vec![one, by]))
    }

    fn product(&mut self, one: Term, other: Term, width: u16) -> Term {
        let product = match (self.constant_of(one), self.constant_of(other)) {
            (_, Some(by)) => self.sum(&[(one, by)], 0, width),
            (Some(by), _) => self.sum(&[(other, by)], 0, width),
            _ => {
                let mut of = vec![self.low(one, width), self.low(other, width)];
                of.sort_unstable();
                self.new(Node::Apply(Function::Multiply, 64, of))
            }
        };
        self.zero_extended(product, width)
    }

    /// Some bits of a term: those from a number on, of its lowest.
    fn shifted_down(&mut self, one: Term, by: u16, width: u16) -> Term {
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
        let shifted = self.new(Node::Apply(Function::ShiftRight, 64, vec![inner, shift]));
        self.zero_extended(shifted, width.saturating_sub(by))
    }

    fn shifted_down_signed(&mut self, one: Term, by: u16, width: u16) -> Term {
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
                        self.new(Node::Apply(Function::ShiftRightSigned, 64, vec![inner, by]))
                    }
                }
            }
        };
        self.zero_extended(term, width)
    }

    /// 1 if a value that is 0 or 1 is 0.
    pub(super) fn not(&mut self, term: Term) -> Term {
        match self.node(term) {
            Node::Constant(value) => {
                let value = i64::from(*value == 0);
                self.constant(value)
            }
            Node::Not(inner) => *inner,
            _ => self.new(Node::Not(term)),
        }
    }

    /// A value that is 0 or 1 without its negations, and whether there was an odd number of them.
    pub(super) fn without_not(&self, term: Term) -> (Term, bool) {
        match self.node(term) {
            Node::Not(inner) => (*inner, true),
            _ => (term, false),
        }
    }

    fn select(&mut self, condition: Term, then: Term, otherwise: Term) -> Term {
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
            _ => self.new(Node::Apply(Function::Select, 64, vec![condition, then, otherwise])),
        }
    }

    /// 1 if a term is not 0.
    pub(super) fn truth(&mut self, term: Term) -> Term {
        if self.bits(term) <= 1 {
            return term;
        }
        let zero = self.constant(0);
        let is_zero = self.test(Relation::Equal, 64, term, zero);
        self.not(is_zero)
    }

    /// 1 if a relation holds.
    fn test(&mut self, relation: Relation, width: u16, one: Term, other: Term) -> Term {
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
            Relation::Overflow | Relation::Parity => {
                self.new(Node::Apply(Function::Test(relation), width, vec![one, other]))
            }
        }
    }

    fn equal(&mut self, one: Term, other: Term, width: u16) -> Term {
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
        self.new(Node::Apply(Function::Test(Relation::Equal), width, vec![varying, value]))
    }

    fn below(&mut self, one: Term, other: Term) -> Term {
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
            _ => self.new(Node::Apply(Function::Test(Relation::Below), 64, vec![one, other])),
        }
    }

    fn less(&mut self, one: Term, other: Term, width: u16) -> Term {
        if self.bits(one) < width && self.bits(other) < width {
            return self.below(one, other);
        }
        let (one, other) = (self.sign_extended(one, width), self.sign_extended(other, width));
        match (self.constant_of(one), self.constant_of(other)) {
            (Some(one), Some(other)) => self.constant(i64::from(one < other)),
            _ if one == other => self.constant(0),
            (None, Some(0)) => self.shifted_down(one, width - 1, width),
            (Some(bound), None) if bound < i64::MAX => {
                let bound = self.constant(bound + 1);
                let less = self.less(other, bound, width);
                self.not(less)
            }
            _ => self.new(Node::Apply(Function::Test(Relation::Less), 64, vec![one, other])),
        }
    }

    /// 1 if a condition register has an outcome.
    pub(super) fn outcome(&mut self, relation: Relation, flags: Term) -> Term {
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
                    Relation::Parity => false,
                };
                self.constant(i64::from(holds))
            }
            _ => self.new(Node::Apply(Function::Test(relation), 0, vec![flags])),
        }
    }

    /// Whether a value that is 0 or 1 is 1, if that follows from another, about the same term and constants.
    pub(super) fn implied(&self, fact: Term, holds: bool, asked: Term) -> Option<bool> {
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
            (Relation::Below, true, Relation::Below) | (Relation::Less, true, Relation::Less) if !below(limit, bound) => {
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

    /// How many bits were inserted in a term, if they were.
    pub(super) fn inserted(&self, term: Term) -> Option<u16> {
        match self.node(term) {
            Node::Apply(Function::Insert, width, _) => Some(*width),
            _ => None,
        }
    }

    /// What terms are, now that these facts are known: to be used with [`Terms::replaced`].
    pub(super) fn settling(&mut self, facts: &[(Term, bool)]) -> HashMap<Term, Term> {
        let mut by = HashMap::new();
        for (fact, holds) in facts {
            let value = self.constant(i64::from(*holds));
            by.insert(*fact, value);
            let equal = match self.node(*fact) {
                Node::Apply(Function::Test(Relation::Equal), width, of) if *holds && of.len() == 2 => {
                    (self.bits(of[0]) <= *width).then(|| (of[0], of[1]))
                }
                _ => None,
            };
            by.extend(equal);
        }
        by
    }

    /// The relation of a term and a constant that a value is the truth of.
    fn bounded(&self, term: Term) -> Option<(Relation, Term, i64)> {
        match self.node(term) {
            Node::Apply(Function::Test(relation @ (Relation::Equal | Relation::Below | Relation::Less)), _, of)
                if of.len() == 2 =>
            {
                Some((*relation, of[0], self.constant_of(of[1])?))
            }
            _ => None,
        }
    }

    /// A term with each of these in the place of another.
    pub(super) fn replaced(&mut self, term: Term, by: &mut HashMap<Term, Term>) -> Term {
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

    fn rebuilt(&mut self, function: &Function, width: u16, of: &[Term]) -> Term {
        match (function, of) {
            (Function::Test(relation), [flags]) => self.outcome(*relation, *flags),
            _ => self.apply(function, width, of),
        }
    }

    /// Whether a term is a variable of this pair of places.
    pub(super) fn is_varying(&self, term: Term, number: usize) -> bool {
        matches!(self.node(term), Node::Varying(of, ..) if *of == number)
    }

    /// Whether one term is another with terms in the place of variables: those in `by`, which grows.
    pub(super) fn matches(&self, old: Term, now: Term, number: usize, by: &mut HashMap<Term, Term>) -> bool {
        if self.is_varying(old, number) {
            return self.bits(now) <= self.bits(old) && *by.entry(old).or_insert(now) == now;
        }
        if !self.varies[old.0 as usize] {
            return old == now;
        }
        match self.aligned(old, now) {
            Some(parts) => parts.into_iter().all(|(old, now)| self.matches(old, now, number, by)),
            None => old == now,
        }
    }

    /// A term that stands for both: made in the same way of what stands for both of their parts, or a variable.
    pub(super) fn generalised(
        &mut self,
        old: Term,
        now: Term,
        number: usize,
        varying: &mut HashMap<(Term, Term), Term>,
    ) -> Term {
        if let Some(known) = varying.get(&(old, now)) {
            return *known;
        }
        let parts = if self.is_varying(old, number) { None } else { self.aligned(old, now) };
        let term = match parts {
            Some(parts) => {
                let parts: Vec<Term> =
                    parts.into_iter().map(|(old, now)| self.generalised(old, now, number, varying)).collect();
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
            None if old == now => old,
            None => {
                let bits = self.bits(old).max(self.bits(now));
                let count = self.varying.entry(number).or_default();
                *count += 1;
                let node = Node::Varying(number, *count, bits);
                self.new(node)
            }
        };
        varying.insert((old, now), term);
        term
    }

    /// The pairs of terms that two terms are made of, if both are made of some in the same way.
    fn aligned(&self, one: Term, other: Term) -> Option<Vec<(Term, Term)>> {
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

    /// Whether a term is an address in the frame: its base, and the offset from there.
    pub(super) fn in_frame(&self, term: Term) -> Option<(Term, i64)> {
        match self.node(term) {
            Node::Frame => Some((term, 0)),
            Node::Sum(parts, constant) => match parts.as_slice() {
                [(base, 1)] if self.is_frame(*base) => Some((*base, *constant)),
                _ => None,
            },
            // An aligned stack pointer.
            Node::Apply(Function::And, ..) if self.is_frame(term) => Some((term, 0)),
            _ => None,
        }
    }

    /// Whether a term is an address in the frame, of which the offset is not known.
    pub(super) fn is_somewhere_in_frame(&self, term: Term) -> bool {
        match self.node(term) {
            Node::Sum(parts, _) => parts.iter().any(|(base, times)| *times == 1 && self.is_frame(*base)),
            _ => false,
        }
    }

    fn is_frame(&self, term: Term) -> bool {
        match self.node(term) {
            Node::Frame => true,
            Node::Apply(Function::And, _, of) => {
                of.len() == 2 && self.constant_of(of[1]).is_some_and(|mask| mask < 0) && self.in_frame(of[0]).is_some()
            }
            _ => false,
        }
    }
}
