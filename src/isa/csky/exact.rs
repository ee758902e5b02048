//! C-SKY: what each instruction computes exactly.
//!
//! Follows the operations in `CAUG`, chapter "Instructions". Registers have 32 bits, and the bits above are 0. The condition bit is 0
//! where a comparison has the outcome "equal", and 1 where it has another.

#[cfg(test)]
mod tests;

use super::effect::sources;
use super::operand::{C, content, number, place, register, value};
use super::table::{Form, width};
use crate::isa::effect::Register;
use crate::isa::exact::terms::{complement, other, sign_extended, sum, test, zero_extended};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, texts: &[&str]) -> Option<Exact> {
    let one =
        |register: Register, value: Expression| Some(Exact { values: vec![(register, value)], ..Exact::default() });
    let taken = |taken: Expression| Some(Exact { taken: Some(taken), ..Exact::default() });
    let of = |number: usize| value(texts.get(number)?).map(Expression::from);
    let to = || register(texts.first()?);
    match form {
        Form::Load | Form::Store => access(mnemonic, form, texts),
        Form::Constant => {
            let content = content(texts.get(1)?)?;
            let value = number(content).map(|number| zero_extended(32, Expression::Constant(number)));
            one(to()?, value.unwrap_or_else(|| Expression::Symbol(content.into())))
        }
        Form::Move => one(to()?, of(1)?),
        Form::Number(up) => one(to()?, Expression::Constant(number(texts.get(1)?)? << up)),
        Form::One | Form::Two => {
            let of: Vec<Expression> = sources(form, texts)
                .into_iter()
                .map(|text| value(text).map(Expression::from))
                .collect::<Option<_>>()?;
            one(to()?, result(mnemonic, &of)?)
        }
        Form::Carry => {
            let sources = sources(form, texts).into_iter().map(|text| value(text).map(Expression::from));
            let of: Vec<Expression> = sources.chain([Some(Expression::Register(C))]).collect::<Option<_>>()?;
            let carry = other(&format!("carry of {}", mnemonic.base), 32, of.clone());
            let values = vec![(to()?, other(mnemonic.base, 32, of)), (C, bit(carry))];
            Some(Exact { values, ..Exact::default() })
        }
        Form::Differ => one(C, Expression::apply(Function::Compare, 32, [of(0)?, of(1)?])),
        Form::Compare => one(C, bit(compared(mnemonic, of(0)?, of(1)?)?)),
        Form::TestBit => {
            let down = Expression::apply(Function::ShiftRight, 32, [of(0)?, of(1)?]);
            one(C, bit(Expression::apply(Function::And, 32, [down, Expression::Constant(1)])))
        }
        Form::Clear => one(C, bit(Expression::Constant(0))),
        Form::Condition(is_set) => one(to()?, holds(is_set)),
        Form::MoveIf(is_set) => one(to()?, Expression::apply(Function::Select, 64, [holds(is_set), of(1)?, of(0)?])),
        Form::BranchIf(is_set) => taken(holds(is_set)),
        Form::BranchZero(equal) => {
            let is_zero = test(Relation::Equal, 32, [of(0)?, Expression::Constant(0)]);
            taken(if equal { is_zero } else { is_zero.not() })
        }
        Form::BranchSign => taken(sign(mnemonic, of(0)?)?),
        Form::Trap | Form::Sync | Form::Nothing => Some(Exact::default()),
        Form::Branch | Form::Call | Form::Jump | Form::Return => None,
    }
}

/// The condition register with a bit.
fn bit(of: Expression) -> Expression {
    Expression::apply(Function::Compare, 64, [Expression::Constant(0), of])
}

/// 1 if the condition bit is set, or if it is not.
fn holds(is_set: bool) -> Expression {
    let is_clear = Expression::Outcome(Relation::Equal, C);
    if is_set { is_clear.not() } else { is_clear }
}

/// What a comparison finds, 1 or 0.
fn compared(mnemonic: &Mnemonic, one: Expression, other: Expression) -> Option<Expression> {
    Some(match mnemonic.base {
        "cmphs" | "cmphsi" => test(Relation::Below, 32, [one, other]).not(),
        "cmplt" | "cmplti" => test(Relation::Less, 32, [one, other]),
        _ => return None,
    })
}

/// 1 if a register is as a branch asks.
fn sign(mnemonic: &Mnemonic, of: Expression) -> Option<Expression> {
    let zero = Expression::Constant(0);
    Some(match mnemonic.base {
        "blz" => test(Relation::Less, 32, [of, zero]),
        "bhsz" => test(Relation::Less, 32, [of, zero]).not(),
        "blsz" => test(Relation::LessOrEqual, 32, [of, zero]),
        "bhz" => test(Relation::LessOrEqual, 32, [of, zero]).not(),
        _ => return None,
    })
}

/// A load or a store.
fn access(mnemonic: &Mnemonic, form: Form, texts: &[&str]) -> Option<Exact> {
    let (register, place) = (register(texts.first()?)?, place(texts.get(1)?)?);
    let bits = width(mnemonic)?;
    let base = Expression::Register(place.base);
    let address = match place.index {
        Some((index, 0)) => sum(base, Expression::Register(index)),
        Some((index, by)) => {
            let index = [Expression::Register(index), Expression::Constant(by)];
            sum(base, Expression::apply(Function::ShiftLeft, 32, index))
        }
        None => sum(base, Expression::Constant(number(place.offset)?)),
    };
    let exact = Exact { address: Some(address), ..Exact::default() };
    if form == Form::Store {
        return Some(Exact { stored: vec![zero_extended(bits, Expression::Register(register))], ..exact });
    }
    let read = Expression::Loaded(0);
    let read = if mnemonic.suffix("sign").is_some() { sign_extended(bits, 32, read) } else { read };
    Some(Exact { values: vec![(register, read)], ..exact })
}

/// The result of a computation.
fn result(mnemonic: &Mnemonic, of: &[Expression]) -> Option<Expression> {
    let apply = |function: Function, one: &Expression, other: &Expression| {
        Expression::apply(function, 32, [one.clone(), other.clone()])
    };
    Some(match (mnemonic.base, of) {
        ("zextb", [one]) => zero_extended(8, one.clone()),
        ("zexth", [one]) => zero_extended(16, one.clone()),
        ("sextb", [one]) => sign_extended(8, 32, one.clone()),
        ("sexth", [one]) => sign_extended(16, 32, one.clone()),
        ("not", [one]) => complement(32, one.clone()),
        ("addu" | "addi", [one, two]) => apply(Function::Add, one, two),
        ("subu" | "subi", [one, two]) => apply(Function::Subtract, one, two),
        ("and" | "andi", [one, two]) => apply(Function::And, one, two),
        ("or" | "ori", [one, two]) => apply(Function::Or, one, two),
        ("xor" | "xori", [one, two]) => apply(Function::Xor, one, two),
        ("nor", [one, two]) => complement(32, apply(Function::Or, one, two)),
        ("mult", [one, two]) => apply(Function::Multiply, one, two),
        ("lsli", [one, two]) => apply(Function::ShiftLeft, one, two),
        ("lsri", [one, two]) => apply(Function::ShiftRight, one, two),
        ("asri", [one, two]) => apply(Function::ShiftRightSigned, one, two),
        // A register can say more than 31.
        ("lsl" | "lsr" | "asr" | "rotl" | "rotli", of) => other(mnemonic.base, 32, of),
        _ => return None,
    })
}
