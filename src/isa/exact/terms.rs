//! Expressions that several decoders build.

use super::{Expression, Function, Relation};
use crate::isa::effect::Register;

/// The lowest bits of a value; the bits above are 0.
pub(in crate::isa) fn zero_extended(width: u16, of: Expression) -> Expression {
    match of {
        _ if width >= 64 => of,
        Expression::Constant(value) => Expression::Constant(value & ones(width)),
        _ => Expression::apply(Function::ZeroExtend, width, [of]),
    }
}

/// The lowest `from` bits of a value, sign-extended to `to` bits; the bits above are 0.
pub(in crate::isa) fn sign_extended(from: u16, to: u16, of: Expression) -> Expression {
    match of {
        _ if from >= to => zero_extended(to, of),
        _ => Expression::apply(Function::SignExtend(to), from, [of]),
    }
}

/// A constant with this many of its lowest bits set.
pub(in crate::isa) fn ones(width: u16) -> i64 {
    if width >= 64 { -1 } else { (1 << width) - 1 }
}

/// A value with all bits inverted.
pub(in crate::isa) fn complement(width: u16, of: Expression) -> Expression {
    Expression::apply(Function::Xor, width, [of, Expression::Constant(-1)])
}

/// The negated value.
pub(in crate::isa) fn negation(width: u16, of: Expression) -> Expression {
    Expression::apply(Function::Subtract, width, [Expression::Constant(0), of])
}

/// An address plus an offset.
pub(in crate::isa) fn sum(base: Expression, offset: Expression) -> Expression {
    match offset {
        Expression::Constant(0) => base,
        _ => Expression::apply(Function::Add, 64, [base, offset]),
    }
}

/// 1 if the relation holds, else 0.
pub(in crate::isa) fn test(relation: Relation, width: u16, of: [Expression; 2]) -> Expression {
    Expression::apply(Function::Test(relation), width, of)
}

/// Another computation, by its name.
pub(in crate::isa) fn other(name: &str, width: u16, of: impl Into<Vec<Expression>>) -> Expression {
    Expression::apply(Function::Other(name.into()), width, of)
}

/// Whether a condition of Arm holds, by its letters: `eq`, `hs`. Both instruction sets have these.
pub(in crate::isa) fn arm_condition(letters: &str, flags: Register) -> Option<Expression> {
    let (relation, holds) = match letters {
        "eq" => (Relation::Equal, true),
        "ne" => (Relation::Equal, false),
        "lo" | "cc" => (Relation::Below, true),
        "hs" | "cs" => (Relation::Below, false),
        "ls" => (Relation::BelowOrEqual, true),
        "hi" => (Relation::BelowOrEqual, false),
        "lt" => (Relation::Less, true),
        "ge" => (Relation::Less, false),
        "le" => (Relation::LessOrEqual, true),
        "gt" => (Relation::LessOrEqual, false),
        "mi" => (Relation::Negative, true),
        "pl" => (Relation::Negative, false),
        "vs" => (Relation::Overflow, true),
        "vc" => (Relation::Overflow, false),
        _ => return None,
    };
    let outcome = Expression::Outcome(relation, flags);
    Some(if holds { outcome } else { outcome.not() })
}
