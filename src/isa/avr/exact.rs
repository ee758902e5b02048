//! AVR: what each instruction computes exactly.
//!
//! Follows "Operation" and "Status Register" of each instruction in the manual. Registers have 8 bits, and the bits above are 0. What
//! needs the carry, and what is done to interrupts, is not here.

use super::effect::value;
use super::operand::{FLAGS, above, memory, register};
use super::table::Form;
use crate::isa::effect::Register;
use crate::isa::exact::terms::{complement, negation, sum, zero_extended};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    let of = |number: usize| operands.get(number).and_then(|text| value(text)).map(Expression::from);
    let own = || register(operands.first()?);
    let values = match form {
        Form::Load | Form::Store => return access(form, operands),
        Form::Move | Form::Constant => vec![(own()?, of(1)?)],
        Form::MovePair => {
            let (to, from) = (own()?, register(operands.get(1)?)?);
            vec![(to, Expression::Register(from)), (above(to)?, Expression::Register(above(from)?))]
        }
        Form::Clear => computed("eor", own()?, &[of(0)?, of(0)?])?,
        Form::Compute => computed(mnemonic.base, own()?, &[of(0)?, of(1)?])?,
        Form::Change => computed(mnemonic.base, own()?, &[of(0)?])?,
        Form::Compare => vec![(FLAGS, Expression::apply(Function::Compare, 8, [of(0)?, of(1)?]))],
        Form::Test => vec![(FLAGS, Expression::apply(Function::Compare, 8, [of(0)?, Expression::Constant(0)]))],
        Form::BranchIf(_) | Form::Branch => {
            return Some(Exact { taken: Some(taken(mnemonic.base)?), ..Exact::default() });
        }
        Form::Nothing if mnemonic.base == "nop" => Vec::new(),
        _ => return None,
    };
    Some(Exact { values, ..Exact::default() })
}

/// A result of 8 bits, and the flags, which are those of a comparison after a subtraction.
fn computed(name: &str, to: Register, of: &[Expression]) -> Option<Vec<(Register, Expression)>> {
    let apply = |function: Function| Expression::apply(function, 8, of);
    let result = match (name, of) {
        ("add", [_, _]) => apply(Function::Add),
        ("sub" | "subi", [_, _]) => apply(Function::Subtract),
        ("and" | "andi", [_, _]) => apply(Function::And),
        ("or" | "ori", [_, _]) => apply(Function::Or),
        ("eor", [a, b]) if a == b => Expression::Constant(0),
        ("eor", [_, _]) => apply(Function::Xor),
        ("com", [a]) => complement(8, a.clone()),
        ("neg", [a]) => negation(8, a.clone()),
        ("inc", [a]) => Expression::apply(Function::Add, 8, [a.clone(), Expression::Constant(1)]),
        ("dec", [a]) => Expression::apply(Function::Subtract, 8, [a.clone(), Expression::Constant(1)]),
        ("lsl", [a]) => Expression::apply(Function::ShiftLeft, 8, [a.clone(), Expression::Constant(1)]),
        ("lsr", [a]) => Expression::apply(Function::ShiftRight, 8, [a.clone(), Expression::Constant(1)]),
        ("asr", [a]) => Expression::apply(Function::ShiftRightSigned, 8, [a.clone(), Expression::Constant(1)]),
        _ => return None,
    };
    let flags = match name {
        "sub" | "subi" => apply(Function::Compare),
        // They leave some flags as they were.
        _ => {
            let all = [std::slice::from_ref(&result), of, &[Expression::Register(FLAGS)]].concat();
            Expression::apply(Function::Flags(name.into()), 8, all)
        }
    };
    Some(vec![(to, result), (FLAGS, flags)])
}

/// Whether a branch is taken, by the flags of a comparison.
fn taken(name: &str) -> Option<Expression> {
    let (relation, holds) = match name {
        "breq" => (Relation::Equal, true),
        "brne" => (Relation::Equal, false),
        "brlo" | "brcs" => (Relation::Below, true),
        "brsh" | "brcc" => (Relation::Below, false),
        "brlt" => (Relation::Less, true),
        "brge" => (Relation::Less, false),
        "brmi" => (Relation::Negative, true),
        "brpl" => (Relation::Negative, false),
        "brvs" => (Relation::Overflow, true),
        "brvc" => (Relation::Overflow, false),
        _ => return None,
    };
    let outcome = Expression::Outcome(relation, FLAGS);
    Some(if holds { outcome } else { outcome.not() })
}

/// A load or a store through a pair. The pair is as it was, or one byte further.
fn access(form: Form, operands: &[&str]) -> Option<Exact> {
    let (own, place) = match (form, operands) {
        (Form::Load, [own, place]) | (Form::Store, [place, own]) => (register(own)?, *place),
        _ => return None,
    };
    let (base, sign, offset) = memory(place)?;
    let high = above(base)?;
    let upper = Expression::apply(Function::ShiftLeft, 16, [Expression::Register(high), Expression::Constant(8)]);
    let pair = Expression::apply(Function::Or, 16, [upper, Expression::Register(base)]);
    let moved = |by: i64| Expression::apply(Function::Add, 16, [pair.clone(), Expression::Constant(by)]);
    let (address, after) = match sign {
        "+" => (pair.clone(), Some(moved(1))),
        "-" => (moved(-1), Some(moved(-1))),
        _ => (sum(pair.clone(), Expression::Constant(offset)), None),
    };
    let mut values = Vec::new();
    if let Some(after) = after {
        values.push((base, zero_extended(8, after.clone())));
        let upper = Expression::apply(Function::ShiftRight, 16, [after, Expression::Constant(8)]);
        values.push((high, zero_extended(8, upper)));
    }
    let mut exact = Exact { address: Some(address), ..Exact::default() };
    if form == Form::Load {
        values.push((own, Expression::Loaded(0)));
    } else {
        exact.stored = vec![zero_extended(8, Expression::Register(own))];
    }
    Some(Exact { values, ..exact })
}
