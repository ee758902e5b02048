//! LoongArch: the results of computations.

use super::value::{high, value};
use crate::isa::asm::number;
use crate::isa::exact::terms::{complement, ones, other, sign_extended, test, zero_extended};
use crate::isa::exact::{Expression, Function, Relation};
use crate::isa::loongarch::table::{Form, width};
use crate::isa::mnemonic::Mnemonic;

/// The result of an instruction that writes `to`, with these operands behind it.
pub(super) fn result(mnemonic: &Mnemonic, form: Form, to: &str, rest: &[&str]) -> Option<Expression> {
    if let (Form::Upper, [text]) = (form, rest) {
        return high(mnemonic.base, text);
    }
    if form == Form::Insert {
        return inserted(mnemonic, value(to)?, rest);
    }
    let of = rest.iter().map(|text| value(text)).collect::<Option<Vec<_>>>()?;
    let (width, is_unsigned) = mnemonic.suffix("size").and_then(width).unwrap_or((64, false));
    let is_unsigned = is_unsigned || mnemonic.suffix("unsigned").is_some();
    let zero = Expression::Constant(0);
    let result = match (mnemonic.base, of.as_slice()) {
        (name, _) if name.starts_with('f') || name.contains("fr") || name.contains("cf") => {
            return Some(other(&mnemonic.text(), 64, of));
        }
        ("move", [of]) => of.clone(),
        ("ext.w.b", [of]) => sign_extended(8, 64, of.clone()),
        ("ext.w.h", [of]) => sign_extended(16, 64, of.clone()),
        ("maskeqz", [of, by]) => Expression::apply(Function::Select, 64, [by.clone(), of.clone(), zero]),
        ("masknez", [of, by]) => Expression::apply(Function::Select, 64, [by.clone(), zero, of.clone()]),
        ("lu52i.d", [of, Expression::Constant(by)]) => {
            let upper = Expression::Constant(by << 52);
            Expression::apply(Function::Or, 64, [zero_extended(52, of.clone()), upper])
        }
        ("alsl", [of, term, by]) => {
            let shifted = Expression::apply(Function::ShiftLeft, width, [of.clone(), by.clone()]);
            Expression::apply(Function::Add, width, [shifted, term.clone()])
        }
        ("bstrpick", [of, Expression::Constant(high), Expression::Constant(low)]) => {
            let bits = u16::try_from(high - low + 1).ok()?;
            let shifted = match low {
                0 => of.clone(),
                _ => Expression::apply(Function::ShiftRight, width, [of.clone(), Expression::Constant(*low)]),
            };
            zero_extended(bits, shifted)
        }
        (name, [a, b]) => computed(name, is_unsigned, width, [a.clone(), b.clone()])?,
        (name, _) => other(name, width, of),
    };
    // A word is extended by its sign, also a product or a quotient of words without sign.
    Some(match (width, mnemonic.base, is_unsigned) {
        (32, "alsl", true) => zero_extended(32, result),
        (32, ..) => sign_extended(32, 64, result),
        _ => result,
    })
}

/// The bits of a value replaced by those of another, where the rest is kept.
fn inserted(mnemonic: &Mnemonic, old: Expression, rest: &[&str]) -> Option<Expression> {
    let or = |one: Expression, other: Expression| Expression::apply(Function::Or, 64, [one, other]);
    match (mnemonic.base, rest) {
        ("lu32i.d", [upper]) => {
            Some(or(zero_extended(32, old), Expression::Constant(number(upper)?.checked_mul(1 << 32)?)))
        }
        ("bstrins", [of, high, low]) => {
            let (high, low) = (u16::try_from(number(high)?).ok()?, u16::try_from(number(low)?).ok()?);
            let bits = (high + 1).checked_sub(low)?;
            let mask = ones(bits).checked_shl(low.into())?;
            let kept = Expression::apply(Function::And, 64, [old, Expression::Constant(!mask)]);
            let result = match value(of)? {
                Expression::Constant(0) => kept,
                of => {
                    let moved = zero_extended(bits, of);
                    let amount = Expression::Constant(low.into());
                    let moved =
                        if low == 0 { moved } else { Expression::apply(Function::ShiftLeft, 64, [moved, amount]) };
                    or(kept, moved)
                }
            };
            Some(if mnemonic.suffix("size") == Some(".w") { sign_extended(32, 64, result) } else { result })
        }
        ("movgr2frh.w", [of]) => Some(other(mnemonic.base, 64, [old, value(of)?])),
        _ => None,
    }
}

/// The result of an instruction with two operands.
fn computed(name: &str, is_unsigned: bool, width: u16, [a, b]: [Expression; 2]) -> Option<Expression> {
    let apply = |function: Function, a: Expression, b: Expression| Expression::apply(function, width, [a, b]);
    let less = if is_unsigned { Relation::Below } else { Relation::Less };
    Some(match name {
        "add" => apply(Function::Add, a, b),
        "sub" => apply(Function::Subtract, a, b),
        "mul" => apply(Function::Multiply, a, b),
        "and" => apply(Function::And, a, b),
        "or" => apply(Function::Or, a, b),
        "xor" => apply(Function::Xor, a, b),
        "nor" => complement(width, apply(Function::Or, a, b)),
        "andn" => apply(Function::And, a, complement(width, b)),
        "orn" => apply(Function::Or, a, complement(width, b)),
        "sll" => apply(Function::ShiftLeft, a, b),
        "srl" => apply(Function::ShiftRight, a, b),
        "sra" => apply(Function::ShiftRightSigned, a, b),
        "slt" => test(less, 64, [a, b]),
        "rotr" | "mulw.d.w" | "mulw.d.wu" => other(name, width, [a, b]),
        "div" | "mod" | "mulh" => {
            let unsigned = if is_unsigned { "u" } else { "" };
            other(&format!("{name}{unsigned}"), width, [a, b])
        }
        _ => return None,
    })
}
