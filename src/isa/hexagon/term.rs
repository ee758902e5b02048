//! Hexagon: what stands right and left of an assignment, and conditions, as values.

use super::operand::{constant, is_predicate, pair, register};
use crate::isa::asm::operands;
use crate::isa::effect::{Condition, Operand, Register};
use crate::isa::exact::terms::{complement, other, test, zero_extended};
use crate::isa::exact::{Expression, Function, Relation};

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Term<'a> {
    /// `r1`, `p0`, `r1.new`
    Register(Register),
    /// `r1:0`, the lower first.
    Pair([Register; 2]),
    /// `r1.l`, `r1.h`: the half is in its text.
    Half(Register, &'a str),
    /// `#1`, `##65535`
    Constant(i64),
    /// `##symbol`
    Symbol(&'a str),
    /// `!p0`, `~r1`
    Not(Box<Term<'a>>),
    /// `add(r0,#1):sat`: the marks are behind the bracket.
    Call { name: &'a str, of: Vec<Term<'a>>, marks: &'a str },
}

/// Left, operator and right of an assignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Assignment<'a> {
    pub(super) to: &'a str,
    pub(super) operator: &'a str,
    pub(super) value: &'a str,
}

impl<'a> Assignment<'a> {
    /// `r0 = add(r1,r2)`, `r1 |= asl(r2,r3)`
    pub(super) fn of(text: &'a str) -> Option<Assignment<'a>> {
        let (to, rest) = text.split_once(' ')?;
        let (operator, value) = rest.split_once(' ')?;
        matches!(operator, "=" | "|=" | "&=" | "^=" | "+=" | "-=").then_some(Assignment { to, operator, value })
    }
}

/// The name, the arguments and the marks of `name(arguments):marks`.
pub(super) fn call(text: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = text.split_once('(')?;
    let end = rest.rfind(')')?;
    let is_name =
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_'));
    is_name.then_some((name, &rest[..end], &rest[end + 1..]))
}

/// A value has no more calls and negations in each other; compilers print three.
const DEEPEST: usize = 8;

/// A value, from its text.
pub(super) fn term(text: &str) -> Option<Term<'_>> {
    term_within(text, DEEPEST)
}

fn term_within(text: &str, depth: usize) -> Option<Term<'_>> {
    let term = |text| term_within(text, depth.checked_sub(1)?);
    if let Some(rest) = text.strip_prefix(['!', '~']) {
        return Some(Term::Not(Box::new(term(rest)?)));
    }
    if text.starts_with('#') {
        return Some(constant(text).map_or(Term::Symbol(text.trim_start_matches('#')), Term::Constant));
    }
    if let Some((name, of, marks)) = call(text) {
        let of = operands(of).into_iter().map(term).collect::<Option<_>>()?;
        return Some(Term::Call { name, of, marks });
    }
    if let Some(half) = text.strip_suffix(".l").or_else(|| text.strip_suffix(".h")) {
        return Some(Term::Half(register(half)?, &text[half.len()..]));
    }
    register(text).map(Term::Register).or_else(|| pair(text).map(Term::Pair))
}

impl Term<'_> {
    /// The registers and constants in it, in the order of the text.
    pub(super) fn operands(&self) -> Vec<Operand> {
        match self {
            Term::Register(register) | Term::Half(register, _) => vec![Operand::Register(*register)],
            Term::Pair(pair) => pair.map(Operand::Register).to_vec(),
            Term::Constant(value) => vec![Operand::Constant(*value)],
            Term::Symbol(_) => Vec::new(),
            Term::Not(of) => of.operands(),
            Term::Call { of, .. } => of.iter().flat_map(Term::operands).collect(),
        }
    }

    /// The register or the constant, if it is one.
    pub(super) fn operand(&self) -> Option<Operand> {
        match self {
            Term::Register(register) => Some(Operand::Register(*register)),
            Term::Constant(value) => Some(Operand::Constant(*value)),
            _ => None,
        }
    }

    /// Its text without registers and constants: equal computations have equal ones.
    pub(super) fn skeleton(&self) -> String {
        match self {
            Term::Register(_) | Term::Constant(_) => "%".to_owned(),
            Term::Pair(_) => "%%".to_owned(),
            Term::Half(_, half) => format!("%{half}"),
            Term::Symbol(symbol) => (*symbol).to_owned(),
            Term::Not(of) => format!("!{}", of.skeleton()),
            Term::Call { name, of, marks } => {
                let of: Vec<String> = of.iter().map(Term::skeleton).collect();
                format!("{name}({}){marks}", of.join(","))
            }
        }
    }

    /// What it is exactly, of 32 bits.
    pub(super) fn expression(&self) -> Option<Expression> {
        Some(match self {
            Term::Register(register) => Expression::Register(*register),
            Term::Constant(value) => zero_extended(32, Expression::Constant(*value)),
            Term::Symbol(symbol) => Expression::Symbol((*symbol).into()),
            Term::Not(of) => match &**of {
                Term::Register(one) if is_predicate(*one) => Expression::Register(*one).not(),
                Term::Call { name, of, .. } if condition(name, of).is_some() => condition(name, of)?.1.not(),
                of => complement(32, of.expression()?),
            },
            Term::Pair(_) | Term::Half(..) => return None,
            Term::Call { name, of, marks } => {
                if let Some((_, holds)) = condition(name, of) {
                    return Some(holds);
                }
                computed(name, of, marks)?
            }
        })
    }
}

/// What a computation of 32 bits gives. A shift by a register is by a signed number, and has only a name.
fn computed(name: &str, of: &[Term<'_>], marks: &str) -> Option<Expression> {
    let is_plain = marks.is_empty();
    let whole = || Term::Call { name: "", of: of.to_vec(), marks }.skeleton();
    let values = || of.iter().map(Term::expression).collect::<Option<Vec<_>>>();
    let named = |values| other(&format!("{name}{}", whole()), 32, values);
    if of.iter().any(|one| matches!(one, Term::Half(..) | Term::Pair(_))) {
        let of = of.iter().flat_map(Term::operands).map(Expression::from).collect::<Vec<_>>();
        return Some(named(of));
    }
    let is_by_constant = matches!(of.get(1), Some(Term::Constant(0..=31)));
    let function = match name {
        "add" => Function::Add,
        "sub" => Function::Subtract,
        "and" => Function::And,
        "or" => Function::Or,
        "xor" => Function::Xor,
        "mpyi" => Function::Multiply,
        "asl" if is_by_constant => Function::ShiftLeft,
        "lsr" if is_by_constant => Function::ShiftRight,
        "asr" if is_by_constant => Function::ShiftRightSigned,
        "sxtb" => return Some(Expression::apply(Function::SignExtend(32), 8, values()?)),
        "sxth" => return Some(Expression::apply(Function::SignExtend(32), 16, values()?)),
        "zxtb" => return Some(Expression::apply(Function::ZeroExtend, 8, values()?)),
        "zxth" => return Some(Expression::apply(Function::ZeroExtend, 16, values()?)),
        "not" => match of {
            [Term::Register(one)] if is_predicate(*one) => return Some(Expression::Register(*one).not()),
            [one] => return Some(complement(32, one.expression()?)),
            _ => return None,
        },
        _ => return Some(named(values()?)),
    };
    let is_known = is_plain && of.len() == 2;
    Some(if is_known { Expression::apply(function, 32, values()?) } else { named(values()?) })
}

/// When a test of these values holds, and 1 if it does, else 0; none if it is no test that is known.
pub(super) fn condition(name: &str, of: &[Term<'_>]) -> Option<(Condition, Expression)> {
    let (name, holds) = name.strip_prefix('!').map_or((name, true), |name| (name, false));
    let [one, two] = of else { return None };
    let values = [one.expression()?, two.expression()?];
    let operands = [one.operand()?, two.operand()?];
    let anything = Condition::Other(operands.to_vec());
    let and = || Expression::apply(Function::And, 32, values.clone());
    let zero = Expression::Constant(0);
    let [first, second] = values.clone();
    let bits = if name.starts_with("cmpb.") {
        8
    } else if name.starts_with("cmph.") {
        16
    } else {
        32
    };
    let relation = |relation, of| (anything.clone(), test(relation, bits, of));
    let (condition, value) = match name {
        "cmp.eq" => (Condition::Values(operands[0], operands[1], holds), test(Relation::Equal, 32, values.clone())),
        "cmpb.eq" | "cmph.eq" => relation(Relation::Equal, [first, second]),
        "cmp.gt" | "cmpb.gt" | "cmph.gt" => relation(Relation::Less, [second, first]),
        "cmp.gtu" | "cmpb.gtu" | "cmph.gtu" => relation(Relation::Below, [second, first]),
        "bitsclr" => (anything, test(Relation::Equal, 32, [and(), zero])),
        "bitsset" => (anything, test(Relation::Equal, 32, [and(), second])),
        "tstbit" => {
            let Term::Constant(bit @ 0..=31) = two else { return None };
            let bit = u8::try_from(*bit).ok()?;
            let shifted = Expression::apply(Function::ShiftRight, 32, values.clone());
            let is_set = Expression::apply(Function::And, 32, [shifted, Expression::Constant(1)]);
            (Condition::Bit(operands[0], bit, holds), is_set)
        }
        _ => return None,
    };
    Some((condition, if holds { value } else { value.not() }))
}

/// The condition of `if (!p0.new)`, `if (cmp.eq(r1.new,r2))`, and 1 if it holds, else 0.
pub(super) fn predicate(prefix: &str) -> Option<(Condition, Expression)> {
    let text = prefix.strip_prefix("if (")?.strip_suffix(')')?;
    let (word, holds) = text.strip_prefix('!').map_or((text, true), |word| (word, false));
    if let Some(register) = register(word) {
        let value = Expression::Register(register);
        let condition = Condition::Values(Operand::Register(register), Operand::Constant(0), !holds);
        return Some((condition, if holds { value } else { value.not() }));
    }
    let Some(Term::Call { of, marks: "", .. }) = term(word) else { return None };
    let name = &text[..text.find('(')?];
    condition(name, &of)
}
