//! SPARC: the results of computations, and the condition codes.

use super::value::{high, value};
use crate::isa::effect::Register;
use crate::isa::exact::terms::{complement, other, sign_extended, zero_extended};
use crate::isa::exact::{Expression, Function};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::sparc::operand::{ICC, XCC, operand, register};
use crate::isa::sparc::table::Form;

/// The registers that a computation writes, with their values.
pub(super) fn values(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Vec<(Register, Expression)>> {
    let (last, sources) = operands.split_last()?;
    operand(last)?;
    let result = |value: Expression| register(last).map(|to| (to, value)).into_iter().collect::<Vec<_>>();
    let of = match (form, sources) {
        (Form::SetHigh, [text]) => return Some(result(high(text)?)),
        _ => sources.iter().map(|text| value(text)).collect::<Option<Vec<_>>>()?,
    };
    if form == Form::WithCarry {
        let carry = [of.as_slice(), &[Expression::Register(ICC)]].concat();
        let value = other(mnemonic.base, 64, carry.clone());
        let mut values = result(value.clone());
        if mnemonic.suffix("codes").is_some() {
            values.extend(noted(mnemonic.base, &value, &carry));
        }
        return Some(values);
    }
    let wide = mnemonic.suffix("wide").is_some();
    let value = computed(mnemonic.base, wide, &of)?;
    let mut values = result(value.clone());
    if mnemonic.suffix("codes").is_some() {
        values.extend(match mnemonic.base {
            "sub" => compared(&of),
            // V9, A.31: both carry and overflow are cleared.
            "and" | "andn" | "or" | "orn" | "xor" | "xnor" => compared(&[value, Expression::Constant(0)]),
            name => noted(name, &value, &of),
        });
    }
    Some(values)
}

/// The condition codes behind a comparison: of the lower words, and of all.
pub(super) fn compared(of: &[Expression]) -> Vec<(Register, Expression)> {
    [(ICC, 32), (XCC, 64)].map(|(codes, width)| (codes, Expression::apply(Function::Compare, width, of))).to_vec()
}

/// The condition codes behind another computation.
fn noted(name: &str, result: &Expression, of: &[Expression]) -> Vec<(Register, Expression)> {
    let all = [std::slice::from_ref(result), of].concat();
    let flags = |width| Expression::apply(Function::Flags(format!("{name}cc").into()), width, all.as_slice());
    vec![(ICC, flags(32)), (XCC, flags(64))]
}

/// The result of a computation of these operands.
fn computed(name: &str, is_wide: bool, of: &[Expression]) -> Option<Expression> {
    let apply =
        |function: Function, a: &Expression, b: &Expression| Expression::apply(function, 64, [a.clone(), b.clone()]);
    let inverted = |of: &Expression| complement(64, of.clone());
    Some(match (name, of) {
        ("mov", [a]) => a.clone(),
        ("popc", [a]) => other(name, 64, [a.clone()]),
        ("add", [a, b]) => apply(Function::Add, a, b),
        ("sub", [a, b]) => apply(Function::Subtract, a, b),
        ("and", [a, b]) => apply(Function::And, a, b),
        ("or", [a, b]) => apply(Function::Or, a, b),
        ("xor", [a, b]) => apply(Function::Xor, a, b),
        ("andn", [a, b]) => apply(Function::And, a, &inverted(b)),
        ("orn", [a, b]) => apply(Function::Or, a, &inverted(b)),
        ("xnor", [a, b]) => inverted(&apply(Function::Xor, a, b)),
        ("mulx", [a, b]) => apply(Function::Multiply, a, b),
        ("udivx" | "sdivx", [a, b]) => other(name, 64, [a.clone(), b.clone()]),
        ("umul", [a, b]) => apply(Function::Multiply, &zero_extended(32, a.clone()), &zero_extended(32, b.clone())),
        ("smul", [a, b]) => {
            let signed = |of: &Expression| sign_extended(32, 64, of.clone());
            apply(Function::Multiply, &signed(a), &signed(b))
        }
        ("sll" | "srl" | "sra", [a, b]) => shifted(name, is_wide, a, b),
        _ => return None,
    })
}

/// A shift by as many bits as the lowest bits of a number say: five, or six of a wide one (V9, A.49). A shift up that is not wide
/// shifts the upper half too; one down has the lower half, with zeros or with its highest bit above.
fn shifted(name: &str, is_wide: bool, of: &Expression, by: &Expression) -> Expression {
    let least = if is_wide { 63 } else { 31 };
    let by = match by {
        Expression::Constant(by) => Expression::Constant(by & least),
        _ => Expression::apply(Function::And, 64, [by.clone(), Expression::Constant(least)]),
    };
    let apply = |function: Function, width: u16| Expression::apply(function, width, [of.clone(), by.clone()]);
    match (name, is_wide) {
        ("sll", _) => apply(Function::ShiftLeft, 64),
        ("srl", true) => apply(Function::ShiftRight, 64),
        ("srl", false) => apply(Function::ShiftRight, 32),
        (_, true) => apply(Function::ShiftRightSigned, 64),
        (_, false) => sign_extended(32, 64, apply(Function::ShiftRightSigned, 32)),
    }
}
