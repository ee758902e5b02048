//! PTX: what each instruction computes exactly.
//!
//! Follows the descriptions of the instructions in the PTX ISA, "Instruction Set". A register has 64 bits here; those above the type of
//! the program's are 0, and a predicate is 1 or 0. "Operand Size Exceeding Instruction-Type Size": an instruction takes the lowest
//! bits of a longer register, and a load fills up a longer one, with the sign if its type has one.

use super::operand::{STACK, operand, register};
use super::table::{Form, bits, is_float, is_signed, width};
use crate::isa::asm::number;
use crate::isa::effect::Register;
use crate::isa::exact::terms::{complement, negation, other, sign_extended, sum, test, zero_extended};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, whole: &str, operands: &[&str]) -> Option<Exact> {
    let value = match form {
        Form::Load(_) | Form::Store(_) | Form::Modify => return memory(mnemonic, form, operands),
        Form::Fence | Form::Return | Form::Trap => return Some(conditional(Exact::default(), whole)),
        Form::Jump => return whole.starts_with('@').then(|| conditional(Exact::default(), whole)),
        Form::Call => return None,
        Form::LoadParameter => zero_extended(bits(mnemonic), register_in(operands.get(1)?)?),
        Form::StoreParameter => {
            let value = zero_extended(bits(mnemonic), value(operands, 1)?);
            return Some(written(place(operands.first()?)?, value));
        }
        Form::Move | Form::Address if register(operands.first()?)? == Register::General(STACK) => {
            return Some(Exact::default());
        }
        Form::Address => value(operands, 1)?,
        Form::Move => moved(mnemonic, operands.get(1)?)?,
        Form::Convert => converted(mnemonic, value(operands, 1)?)?,
        Form::Compare => compared(mnemonic, value(operands, 1)?, value(operands, 2)?)?,
        Form::Negate => value(operands, 1)?.not(),
        Form::Select => {
            let (then, otherwise) = (value(operands, 1)?, value(operands, 2)?);
            let chosen =
                [value(operands, 3)?, zero_extended(bits(mnemonic), then), zero_extended(bits(mnemonic), otherwise)];
            Expression::apply(Function::Select, 64, chosen)
        }
        Form::Compute => {
            let from = (1..operands.len()).map(|number| value(operands, number)).collect::<Option<Vec<_>>>()?;
            computed(mnemonic, &from)?
        }
    };
    Some(written(register(operands.first()?)?, value))
}

/// The same, under the predicate that the operands begin with, if it does more than compute.
fn conditional(exact: Exact, whole: &str) -> Exact {
    let predicate = whole.strip_prefix('@').and_then(|rest| rest.split(' ').next());
    let taken = predicate.and_then(|word| match word.strip_prefix('!') {
        Some(word) => register(word).map(|register| Expression::Register(register).not()),
        None => register(word).map(Expression::Register),
    });
    Exact { taken, ..exact }
}

fn written(to: Register, value: Expression) -> Exact {
    Exact { values: vec![(to, value)], ..Exact::default() }
}

fn value(operands: &[&str], number: usize) -> Option<Expression> {
    operand(operands.get(number)?).map(Expression::from)
}

/// The register of a parameter: `[$arg.0]`.
fn place(text: &str) -> Option<Register> {
    register(text.strip_prefix('[')?.strip_suffix(']')?)
}

fn register_in(text: &str) -> Option<Expression> {
    place(text).map(Expression::Register)
}

/// What `mov` copies: a value, the address of a place, or a number of floating point, as printed.
fn moved(mnemonic: &Mnemonic, text: &str) -> Option<Expression> {
    if text.contains(['{', '[', '%']) {
        return None;
    }
    Some(match (operand(text), number(text)) {
        (_, Some(value)) if mnemonic.suffix("type") == Some(".pred") => Expression::Constant(i64::from(value != 0)),
        (Some(value), _) => zero_extended(bits(mnemonic), Expression::from(value)),
        (None, _) => Expression::Symbol(text.into()),
    })
}

/// "cvt": the value of the second type, cut to or extended to the first.
fn converted(mnemonic: &Mnemonic, value: Expression) -> Option<Expression> {
    let from = mnemonic.suffix("from")?;
    if is_float(mnemonic) || from.starts_with(".f") {
        return None;
    }
    let (source, target) = (width(Some(from)), bits(mnemonic));
    let (kept, has_sign) = (source.min(target), from.starts_with(".s"));
    let value = if has_sign { sign_extended(kept, target, value) } else { zero_extended(kept, value) };
    // "cvt": a result narrower than its register is extended to it, with the sign if its type has one. The narrowest have 16 bits.
    let is_extended = target < 16 && is_signed(mnemonic);
    Some(if is_extended { sign_extended(target, 16, value) } else { value })
}

/// 1 if a comparison holds, else 0.
fn compared(mnemonic: &Mnemonic, one: Expression, two: Expression) -> Option<Expression> {
    if is_float(mnemonic) {
        return None;
    }
    let (less, less_or_equal) = if is_signed(mnemonic) {
        (Relation::Less, Relation::LessOrEqual)
    } else {
        (Relation::Below, Relation::BelowOrEqual)
    };
    let holds = |relation: Relation| test(relation, bits(mnemonic), [one, two]);
    Some(match mnemonic.suffix("comparison")? {
        ".eq" => holds(Relation::Equal),
        ".ne" => holds(Relation::Equal).not(),
        ".lt" => holds(less),
        ".le" => holds(less_or_equal),
        ".ge" => holds(less).not(),
        ".gt" => holds(less_or_equal).not(),
        ".lo" => holds(Relation::Below),
        ".ls" => holds(Relation::BelowOrEqual),
        ".hs" => holds(Relation::Below).not(),
        ".hi" => holds(Relation::BelowOrEqual).not(),
        _ => return None,
    })
}

/// What a computation gives.
fn computed(mnemonic: &Mnemonic, from: &[Expression]) -> Option<Expression> {
    let width = bits(mnemonic);
    let plain = |function: Function| Some(Expression::apply(function, width, from));
    match (mnemonic.base, from) {
        _ if is_float(mnemonic) => None,
        ("add", _) => plain(Function::Add),
        ("sub", _) => plain(Function::Subtract),
        ("and", _) => plain(Function::And),
        ("or", _) => plain(Function::Or),
        ("xor", _) => plain(Function::Xor),
        ("mul", _) if mnemonic.suffix("half") == Some(".lo") => plain(Function::Multiply),
        ("not", [value]) => Some(complement(width, value.clone())),
        ("neg", [value]) => Some(negation(width, value.clone())),
        ("shl" | "shr", [value, by]) => Some(shifted(mnemonic, value, by)),
        ("min" | "max", [one, two]) => Some(extreme(mnemonic, one, two)),
        _ => Some(other(&mnemonic.text(), width, from)),
    }
}

/// A shift. "shl", "shr": one by more than the width is one by the width.
fn shifted(mnemonic: &Mnemonic, value: &Expression, by: &Expression) -> Expression {
    let width = bits(mnemonic);
    let function = match mnemonic.base {
        "shl" => Function::ShiftLeft,
        _ if is_signed(mnemonic) => Function::ShiftRightSigned,
        _ => Function::ShiftRight,
    };
    let most = i64::from(width);
    let shifted = |by: Expression| Expression::apply(function.clone(), width, [value.clone(), by]);
    let beyond = if function == Function::ShiftRightSigned {
        shifted(Expression::Constant(most - 1))
    } else {
        Expression::Constant(0)
    };
    match by {
        Expression::Constant(number) if (0..most).contains(number) => shifted(by.clone()),
        Expression::Constant(_) => beyond,
        _ => {
            let is_within = test(Relation::Below, 32, [by.clone(), Expression::Constant(most)]);
            Expression::apply(Function::Select, 64, [is_within, shifted(by.clone()), beyond])
        }
    }
}

/// The smaller or the larger of two values.
fn extreme(mnemonic: &Mnemonic, one: &Expression, two: &Expression) -> Expression {
    let width = bits(mnemonic);
    let less = if is_signed(mnemonic) { Relation::Less } else { Relation::Below };
    let is_less = test(less, width, [one.clone(), two.clone()]);
    let is_minimum = mnemonic.base == "min" || mnemonic.suffix("modification") == Some(".min");
    let (then, otherwise) = if is_minimum { (one, two) } else { (two, one) };
    let chosen = [is_less, zero_extended(width, then.clone()), zero_extended(width, otherwise.clone())];
    Expression::apply(Function::Select, 64, chosen)
}

/// What a load, a store or a read-modify-write does.
fn memory(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    let width = bits(mnemonic);
    let at = usize::from(!matches!(form, Form::Store(_)));
    let address = Some(location(operands.get(at)?)?);
    if let Form::Store(_) = form {
        let stored = vec![zero_extended(width, value(operands, 1)?)];
        return Some(Exact { address, stored, ..Exact::default() });
    }
    let has_sign = is_signed(mnemonic) && matches!(form, Form::Load(_));
    let loaded =
        if has_sign { sign_extended(width, width.max(16), Expression::Loaded(0)) } else { Expression::Loaded(0) };
    let values = register(operands.first()?).map(|to| (to, loaded)).into_iter().collect();
    let exact = Exact { address, values, ..Exact::default() };
    if let Form::Load(_) = form {
        return Some(exact);
    }
    let operation = mnemonic.suffix("modification")?;
    if operation == ".cas" {
        let cut = |number: usize| value(operands, number).map(|value| zero_extended(width, value));
        return Some(Exact { expected: vec![cut(2)?], stored: vec![cut(3)?], ..exact });
    }
    Some(Exact { stored: vec![modified(mnemonic, operation, &value(operands, 2)?)?], ..exact })
}

/// What a read-modify-write stores: PTX ISA, "atom".
fn modified(mnemonic: &Mnemonic, operation: &str, by: &Expression) -> Option<Expression> {
    let width = bits(mnemonic);
    let function = match operation {
        _ if is_float(mnemonic) => return None,
        ".add" => Function::Add,
        ".and" => Function::And,
        ".or" => Function::Or,
        ".xor" => Function::Xor,
        ".exch" => return Some(zero_extended(width, by.clone())),
        ".min" | ".max" => return Some(extreme(mnemonic, &Expression::Loaded(0), by)),
        _ => return None,
    };
    Some(Expression::apply(function, width, [Expression::Loaded(0), by.clone()]))
}

/// An address: `[$rd.41+8]`, `[place]`.
fn location(text: &str) -> Option<Expression> {
    let inside = text.strip_prefix('[')?.strip_suffix(']')?;
    let (base, offset) = inside.split_once('+').unwrap_or((inside, "0"));
    match register(base) {
        Some(base) => Some(sum(Expression::Register(base), Expression::Constant(number(offset)?))),
        None => (!inside.starts_with('%')).then(|| Expression::Symbol(inside.into())),
    }
}
