//! 32-bit Arm: the results and the flags of computations.

use super::value::{shift, sources, value};
use super::{FLAGS, operand, register};
use crate::isa::arm::decode::takes_own;
use crate::isa::arm::table::Form;
use crate::isa::effect::{Operand, Register};
use crate::isa::exact::terms::{complement, negation, other, sign_extended, zero_extended};
use crate::isa::exact::{Expression, Function};
use crate::isa::mnemonic::Mnemonic;

/// The registers that an instruction writes, with their values.
pub(super) fn values(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Vec<(Register, Expression)>> {
    let (first, rest) = operands.split_first()?;
    let to = register(first)?;
    let of = match form {
        Form::Compare | Form::Differ | Form::Test => {
            return Some(vec![(FLAGS, flags(mnemonic.base, &sources(operands)?)?)]);
        }
        Form::Insert => return Some(vec![(to, inserted(mnemonic.base, to, rest)?)]),
        Form::Wide | Form::WideMore => return None,
        _ if takes_own(mnemonic, operands.len()) && !matches!(form, Form::Move | Form::Extend) => sources(operands)?,
        _ => sources(rest)?,
    };
    let mut values = vec![(to, result(mnemonic.base, &of)?)];
    if mnemonic.suffix("flags").is_some() {
        values.push((FLAGS, flags(&format!("{}s", mnemonic.base), &of)?));
    }
    Some(values)
}

/// The result of a computation of these operands.
fn result(name: &str, of: &[Expression]) -> Option<Expression> {
    let apply =
        |function: Function, a: &Expression, b: &Expression| Expression::apply(function, 32, [a.clone(), b.clone()]);
    let inverted = |of: &Expression| complement(32, of.clone());
    Some(match (name, of) {
        ("mov" | "movw", [a]) => a.clone(),
        ("mvn", [a]) => inverted(a),
        ("neg", [a]) => negation(32, a.clone()),
        ("uxtb", [a]) => zero_extended(8, a.clone()),
        ("uxth", [a]) => zero_extended(16, a.clone()),
        ("sxtb", [a]) => sign_extended(8, 32, a.clone()),
        ("sxth", [a]) => sign_extended(16, 32, a.clone()),
        ("clz" | "rbit" | "rev" | "rev16", [a]) => other(name, 32, [a.clone()]),
        ("add" | "addw", [a, b]) => apply(Function::Add, a, b),
        ("sub" | "subw", [a, b]) => apply(Function::Subtract, a, b),
        ("rsb", [a, b]) => apply(Function::Subtract, b, a),
        ("and", [a, b]) => apply(Function::And, a, b),
        ("orr", [a, b]) => apply(Function::Or, a, b),
        ("eor", [a, b]) => apply(Function::Xor, a, b),
        ("orn", [a, b]) => apply(Function::Or, a, &inverted(b)),
        ("bic", [a, b]) => apply(Function::And, a, &inverted(b)),
        ("mul", [a, b]) => apply(Function::Multiply, a, b),
        ("lsl" | "lsr" | "asr" | "ror", [a, b]) => shift(name, a.clone(), b.clone())?,
        ("adc" | "sbc" | "rsc", [a, b]) => other(name, 32, [a.clone(), b.clone(), Expression::Register(FLAGS)]),
        ("mla", [a, b, to]) => apply(Function::Add, to, &apply(Function::Multiply, a, b)),
        ("mls", [a, b, from]) => apply(Function::Subtract, from, &apply(Function::Multiply, a, b)),
        ("udiv" | "sdiv", [a, b]) => other(name, 32, [a.clone(), b.clone()]),
        ("ubfx", [a, Expression::Constant(from), Expression::Constant(count)]) => {
            let shifted = Expression::apply(Function::ShiftRight, 32, [a.clone(), Expression::Constant(*from)]);
            zero_extended(u16::try_from(*count).ok()?, shifted)
        }
        _ => return None,
    })
}

/// The flags of a computation. Where bits are combined, the carry is that of a shift, or stays as it was.
fn flags(name: &str, of: &[Expression]) -> Option<Expression> {
    let compared = |a: &Expression, b: &Expression| Expression::apply(Function::Compare, 32, [a.clone(), b.clone()]);
    let flags = |value: Expression| {
        let all = [&[value], of, &[Expression::Register(FLAGS)]].concat();
        Expression::apply(Function::Flags(name.into()), 32, all)
    };
    Some(match (name, of) {
        ("cmp" | "subs", [a, b]) => compared(a, b),
        ("rsbs", [a, b]) => compared(b, a),
        ("cmn", [_, _]) => flags(result("add", of)?),
        ("tst", [_, _]) => flags(result("and", of)?),
        ("teq", [_, _]) => flags(result("eor", of)?),
        _ => flags(result(name.strip_suffix('s')?, of)?),
    })
}

/// The result of an instruction that keeps a part of its destination.
fn inserted(name: &str, to: Register, rest: &[&str]) -> Option<Expression> {
    let old = Expression::Register(to);
    let number = |text: &str| match operand(text)? {
        Operand::Constant(value) => Some(value),
        _ => None,
    };
    match (name, rest) {
        ("movt", [upper]) => {
            let low = zero_extended(16, old);
            let upper = Expression::Constant(number(upper)? << 16);
            Some(Expression::apply(Function::Or, 32, [low, upper]))
        }
        ("bfi", [from, at, count]) => placed(old, &value(from)?, number(at)?, number(count)?),
        ("bfc", [at, count]) => placed(old, &Expression::Constant(0), number(at)?, number(count)?),
        _ => None,
    }
}

/// A value with some of its bits replaced.
fn placed(old: Expression, new: &Expression, at: i64, count: i64) -> Option<Expression> {
    if !(0..32).contains(&at) || !(1..=32 - at).contains(&count) {
        return None;
    }
    let mask = ((1_i64 << count) - 1) << at;
    let apply = |function: Function, a: Expression, b: Expression| Expression::apply(function, 32, [a, b]);
    let kept = apply(Function::And, old, Expression::Constant(!mask & 0xffff_ffff));
    let moved = apply(Function::ShiftLeft, new.clone(), Expression::Constant(at));
    Some(apply(Function::Or, kept, apply(Function::And, moved, Expression::Constant(mask))))
}
