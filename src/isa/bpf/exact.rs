//! BPF: what each instruction computes exactly.
//!
//! Follows RFC 9669, sections 4 and 5. Registers have 64 bits; what is written to the lower half of one leaves 0 above. Division has only a
//! name: by zero it gives zero.

use super::decode::Parts;
use super::operand::{Place, register, value};
use super::table::Form;
use crate::isa::exact::terms::{negation, other, sign_extended, sum, test, zero_extended};
use crate::isa::exact::{Exact, Expression, Function, Relation};

/// What an instruction computes, if all of it is known.
pub(super) fn exact(form: Form, parts: Parts<'_>) -> Option<Exact> {
    match parts {
        Parts::Register(operator, to, from) => {
            let (to, is_half) = register(to)?;
            let result = match operator {
                "=" => assigned(from)?,
                _ => changed(operator, is_half, &[Expression::Register(to), expression(from)?])?,
            };
            let result = if is_half { zero_extended(32, result) } else { result };
            Some(Exact { values: vec![(to, result)], ..Exact::default() })
        }
        Parts::Load(to, place) => Some(loaded(to, place)?),
        Parts::Store(place, from) => Some(stored(place, expression(from)?)),
        Parts::Locked(operator, place, from) => {
            let name = match operator {
                "+=" => "atomic_fetch_add",
                "&=" => "atomic_fetch_and",
                "|=" => "atomic_fetch_or",
                "^=" => "atomic_fetch_xor",
                _ => return None,
            };
            Some(stored(place, fetched(name, place.width, expression(from)?)?))
        }
        Parts::Function(to, name, place, [one, two]) => match form {
            Form::LoadAcquire => loaded(to, place),
            Form::StoreRelease => Some(stored(place, expression(one?)?)),
            _ => {
                let (written, expected) = match form {
                    Form::Fetch => (fetched(name, place.width, expression(one?)?)?, Vec::new()),
                    Form::CompareExchange(width) => (expression(two?)?, vec![zero_extended(width, expression(one?)?)]),
                    _ => (expression(one?)?, Vec::new()),
                };
                let values = loaded(to, place)?.values;
                Some(Exact { values, expected, ..stored(place, written) })
            }
        },
        Parts::If(values, operator, _) => Some(Exact { taken: Some(taken(values, operator)?), ..Exact::default() }),
        Parts::To(_) | Parts::Nothing => None,
    }
}

/// A register or a constant; of the lower half the bits above are 0.
fn expression(text: &str) -> Option<Expression> {
    let is_half = register(text).is_some_and(|(_, is_half)| is_half);
    let value = Expression::from(value(text)?);
    Some(if is_half { zero_extended(32, value) } else { value })
}

fn assigned(from: &str) -> Option<Expression> {
    if let Some((width, narrow)) = from.strip_prefix("(s").and_then(|rest| rest.split_once(')')) {
        return Some(sign_extended(width.parse().ok()?, 64, expression(narrow)?));
    }
    if let Some(symbol) = from.strip_suffix(" ll") {
        return Some(Expression::Symbol(symbol.into()));
    }
    if let Some(of) = expression(from) {
        return Some(of);
    }
    if let Some(negated) = from.strip_prefix('-') {
        return Some(negation(64, expression(negated)?));
    }
    let (name, of) = from.split_once(' ')?;
    Some(other(name, 64, [expression(of)?]))
}

fn changed(operator: &str, is_half: bool, of: &[Expression; 2]) -> Option<Expression> {
    let width = if is_half { 32 } else { 64 };
    let apply = |function: Function| Expression::apply(function, width, of.clone());
    Some(match operator {
        "+=" => apply(Function::Add),
        "-=" => apply(Function::Subtract),
        "*=" => apply(Function::Multiply),
        "&=" => apply(Function::And),
        "|=" => apply(Function::Or),
        "^=" => apply(Function::Xor),
        "<<=" => apply(Function::ShiftLeft),
        ">>=" => apply(Function::ShiftRight),
        "s>>=" => apply(Function::ShiftRightSigned),
        "/=" | "%=" | "s/=" | "s%=" => other(operator, width, of.clone()),
        _ => return None,
    })
}

fn address(place: Place) -> Expression {
    sum(Expression::Register(place.base), Expression::Constant(place.offset))
}

fn loaded(to: &str, place: Place) -> Option<Exact> {
    let (to, _) = register(to)?;
    let loaded = Expression::Loaded(0);
    let value = if place.is_signed { sign_extended(place.width, 64, loaded) } else { loaded };
    Some(Exact { address: Some(address(place)), values: vec![(to, value)], ..Exact::default() })
}

fn stored(place: Place, value: Expression) -> Exact {
    Exact { address: Some(address(place)), stored: vec![zero_extended(place.width, value)], ..Exact::default() }
}

/// What a fetching operation writes.
fn fetched(name: &str, width: u16, by: Expression) -> Option<Expression> {
    let function = match name {
        "atomic_fetch_add" => Function::Add,
        "atomic_fetch_and" => Function::And,
        "atomic_fetch_or" => Function::Or,
        "atomic_fetch_xor" => Function::Xor,
        _ => return None,
    };
    Some(Expression::apply(function, width, [Expression::Loaded(0), by]))
}

fn taken([one, other]: [&str; 2], operator: &str) -> Option<Expression> {
    let width = if one.starts_with('w') { 32 } else { 64 };
    let (a, b) = (expression(one)?, expression(other)?);
    Some(match operator {
        "==" => test(Relation::Equal, width, [a, b]),
        "!=" => test(Relation::Equal, width, [a, b]).not(),
        "<" => test(Relation::Below, width, [a, b]),
        ">=" => test(Relation::Below, width, [a, b]).not(),
        ">" => test(Relation::Below, width, [b, a]),
        "<=" => test(Relation::Below, width, [b, a]).not(),
        "s<" => test(Relation::Less, width, [a, b]),
        "s>=" => test(Relation::Less, width, [a, b]).not(),
        "s>" => test(Relation::Less, width, [b, a]),
        "s<=" => test(Relation::Less, width, [b, a]).not(),
        "&" => {
            test(Relation::Equal, 64, [Expression::apply(Function::And, width, [a, b]), Expression::Constant(0)]).not()
        }
        _ => return None,
    })
}
