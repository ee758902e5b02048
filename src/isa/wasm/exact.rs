//! WebAssembly: what each instruction computes exactly.
//!
//! Follows the core specification, "Execution", "Numerics", and for atomic instructions the threads proposal. A register has 64 bits;
//! those above a value of 32 bits are 0.

use super::operand::{Operands, STACK_POINTER};
use super::table::{Form, bits, width};
use crate::isa::effect::Register;
use crate::isa::exact::terms::{other, sign_extended, sum, test, zero_extended};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &Operands<'_>) -> Option<Exact> {
    let from: Vec<Expression> = operands.from.iter().map(|value| Expression::from(*value)).collect();
    let rest = operands.rest;
    let bits = bits(mnemonic);
    let value = match (form, from.as_slice()) {
        (Form::Load(_) | Form::Store(_) | Form::Modify, _) => return memory(mnemonic, form, operands, &from),
        (Form::Fence | Form::Drop | Form::Nothing | Form::Block | Form::Loop | Form::End | Form::Trap, _) => {
            return Some(Exact::default());
        }
        (Form::EndFunction | Form::Return, []) => return Some(Exact::default()),
        (Form::EndFunction | Form::Return, [value]) => value.clone(),
        (Form::Branch, [condition]) => {
            let is_zero = test(Relation::Equal, 32, [condition.clone(), Expression::Constant(0)]);
            return Some(Exact { taken: Some(is_zero.not()), ..Exact::default() });
        }
        (Form::LocalGet | Form::LocalSet | Form::LocalTee, [value]) => value.clone(),
        (Form::GlobalGet | Form::GlobalSet, [value]) if rest == STACK_POINTER => value.clone(),
        (Form::GlobalGet, []) => other("global", 64, [Expression::Symbol(rest.into())]),
        (Form::Constant, []) => match rest.parse() {
            Ok(value) if mnemonic.base.starts_with('i') => zero_extended(bits, Expression::Constant(value)),
            _ => Expression::Symbol(rest.into()),
        },
        (Form::Compute(_), _) => computed(mnemonic, &from),
        (Form::Compare, [one, two]) => compared(mnemonic.suffix("comparison")?, bits, one, two)?,
        (Form::IsZero, [value]) => test(Relation::Equal, bits, [value.clone(), Expression::Constant(0)]),
        (Form::Extend, [value]) => extended(mnemonic.suffix("extension")?, bits, value.clone())?,
        (Form::Select, [then, otherwise, condition]) => {
            let condition = zero_extended(32, condition.clone());
            Expression::apply(Function::Select, 64, [condition, then.clone(), otherwise.clone()])
        }
        _ => return None,
    };
    Some(Exact { values: written(&operands.to, value), ..Exact::default() })
}

fn written(to: &[Register], value: Expression) -> Vec<(Register, Expression)> {
    to.first().map(|register| (*register, value)).into_iter().collect()
}

/// What a load, a store or a read-modify-write does. An address that is too large is not accessed, so it does not wrap.
fn memory(mnemonic: &Mnemonic, form: Form, operands: &Operands<'_>, from: &[Expression]) -> Option<Exact> {
    let (base, values) = from.split_first()?;
    let offset = match operands.rest.parse() {
        Ok(offset) => Expression::Constant(offset),
        Err(_) => Expression::Symbol(operands.rest.into()),
    };
    let address = match (base, offset) {
        (Expression::Constant(0), offset) => offset,
        (base, offset) => sum(base.clone(), offset),
    };
    let (width, bits) = (width(mnemonic), bits(mnemonic));
    let is_signed = mnemonic.suffix("sign") == Some("_s");
    let loaded = if is_signed { sign_extended(width, bits, Expression::Loaded(0)) } else { Expression::Loaded(0) };
    let narrow = |value: &Expression| zero_extended(width, value.clone());
    let mut exact = Exact { address: Some(address), values: written(&operands.to, loaded), ..Exact::default() };
    match (form, values) {
        (Form::Load(_), []) => {}
        (Form::Store(_), [value]) => exact.stored = vec![narrow(value)],
        (Form::Modify, [expected, value]) => {
            exact.expected = vec![narrow(expected)];
            exact.stored = vec![narrow(value)];
        }
        (Form::Modify, [value]) => exact.stored = vec![modified(mnemonic.suffix("modification")?, width, value)?],
        _ => return None,
    }
    Some(exact)
}

/// What a read-modify-write stores.
fn modified(operation: &str, width: u16, value: &Expression) -> Option<Expression> {
    let function = match operation {
        ".add" => Function::Add,
        ".sub" => Function::Subtract,
        ".and" => Function::And,
        ".or" => Function::Or,
        ".xor" => Function::Xor,
        ".xchg" => return Some(zero_extended(width, value.clone())),
        _ => return None,
    };
    Some(Expression::apply(function, width, [Expression::Loaded(0), value.clone()]))
}

/// What a computation gives. A shift is by a number modulo the width.
fn computed(mnemonic: &Mnemonic, from: &[Expression]) -> Expression {
    let bits = bits(mnemonic);
    let Some(operation) = mnemonic.suffix("operation") else {
        return other(&mnemonic.text(), 64, from);
    };
    let function = match operation {
        ".add" => Function::Add,
        ".sub" => Function::Subtract,
        ".mul" => Function::Multiply,
        ".and" => Function::And,
        ".or" => Function::Or,
        ".xor" => Function::Xor,
        ".shl" => Function::ShiftLeft,
        ".shr_u" => Function::ShiftRight,
        ".shr_s" => Function::ShiftRightSigned,
        _ => return other(operation, bits, from),
    };
    Expression::apply(function, bits, from)
}

/// 1 if a comparison holds, else 0.
fn compared(comparison: &str, bits: u16, one: &Expression, two: &Expression) -> Option<Expression> {
    let holds = |relation: Relation| test(relation, bits, [one.clone(), two.clone()]);
    Some(match comparison {
        ".eq" => holds(Relation::Equal),
        ".ne" => holds(Relation::Equal).not(),
        ".lt_u" => holds(Relation::Below),
        ".le_u" => holds(Relation::BelowOrEqual),
        ".ge_u" => holds(Relation::Below).not(),
        ".gt_u" => holds(Relation::BelowOrEqual).not(),
        ".lt_s" => holds(Relation::Less),
        ".le_s" => holds(Relation::LessOrEqual),
        ".ge_s" => holds(Relation::Less).not(),
        ".gt_s" => holds(Relation::LessOrEqual).not(),
        _ => return None,
    })
}

/// A value of another width.
fn extended(extension: &str, bits: u16, value: Expression) -> Option<Expression> {
    Some(match extension {
        ".extend8_s" => sign_extended(8, bits, value),
        ".extend16_s" => sign_extended(16, bits, value),
        ".extend32_s" | ".extend_i32_s" => sign_extended(32, bits, value),
        ".extend_i32_u" | ".wrap_i64" => zero_extended(32, value),
        _ => return None,
    })
}
