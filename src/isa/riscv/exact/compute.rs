//! RISC-V: the results of computations.

use super::value::{high, relative, value};
use crate::isa::exact::terms::{complement, negation, other, sign_extended, test, zero_extended};
use crate::isa::exact::{Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;

/// The result of an instruction with these operands behind the register that it writes.
pub(super) fn result(mnemonic: &Mnemonic, rest: &[&str]) -> Option<Expression> {
    match (mnemonic.base, rest) {
        ("lui", [text]) => return high(text),
        ("auipc", [text]) => return relative(text),
        ("la" | "lla", [_, ..]) => return Some(Expression::Symbol(rest.join(", ").into())),
        _ => {}
    }
    if mnemonic.base.starts_with('f') {
        return floating(mnemonic, rest);
    }
    let rest = match (mnemonic.base, rest) {
        // It marks the instruction for the linker.
        ("add", [values @ .., mark]) if mark.starts_with("%tprel_add(") => values,
        _ => rest,
    };
    let of = rest.iter().map(|text| value(text)).collect::<Option<Vec<_>>>()?;
    let is_word = mnemonic.suffix("word").is_some();
    let width = if is_word { 32 } else { 64 };
    let is_unsigned = mnemonic.suffix("unsigned").is_some();
    let result = match of.as_slice() {
        [a] => converted(mnemonic.base, width, a.clone())?,
        [a, b] => computed(mnemonic.base, is_unsigned, width, [a.clone(), b.clone()])?,
        _ => return None,
    };
    Some(if is_word { sign_extended(32, 64, result) } else { result })
}

/// A number of 32 bits in a register of floating point: all bits above are set.
pub(super) fn boxed(of: Expression) -> Expression {
    Expression::apply(Function::Or, 64, [zero_extended(32, of), Expression::Constant(-1 << 32)])
}

/// A computation of floating point. A rounding mode is part of its name.
fn floating(mnemonic: &Mnemonic, rest: &[&str]) -> Option<Expression> {
    let text = mnemonic.text();
    let of = rest.iter().filter_map(|text| value(text)).collect::<Vec<_>>();
    let words: Vec<&str> = rest.iter().filter(|text| value(text).is_none()).copied().collect();
    let is_mode = |word: &&str| matches!(*word, "rne" | "rtz" | "rdn" | "rup" | "rmm" | "dyn");
    Some(match (text.as_str(), of.as_slice()) {
        ("fmv.d" | "fmv.s" | "fmv.x.d" | "fmv.d.x", [of]) => of.clone(),
        ("fmv.x.w", [of]) => sign_extended(32, 64, of.clone()),
        ("fmv.w.x", [of]) => boxed(of.clone()),
        _ if words.iter().all(is_mode) => {
            other([&[text.as_str()], words.as_slice()].concat().join(" ").as_str(), 64, of)
        }
        _ => return None,
    })
}

/// The result of an instruction with one operand.
fn converted(name: &str, width: u16, of: Expression) -> Option<Expression> {
    let zero = Expression::Constant(0);
    Some(match name {
        "mv" | "li" => of,
        "not" => complement(64, of),
        "neg" => negation(width, of),
        "seqz" => test(Relation::Equal, 64, [of, zero]),
        "snez" => test(Relation::Equal, 64, [of, zero]).not(),
        "sltz" => test(Relation::Less, 64, [of, zero]),
        "sgtz" => test(Relation::Less, 64, [zero, of]),
        "sext.b" => sign_extended(8, 64, of),
        "sext.h" => sign_extended(16, 64, of),
        "sext.w" => sign_extended(32, 64, of),
        "zext.b" => zero_extended(8, of),
        "zext.h" => zero_extended(16, of),
        "zext.w" => zero_extended(32, of),
        "rev8" | "orc.b" => other(name, 64, [of]),
        _ => return None,
    })
}

/// The result of an instruction with two operands.
fn computed(name: &str, is_unsigned: bool, width: u16, [a, b]: [Expression; 2]) -> Option<Expression> {
    let apply = |function: Function, a: Expression, b: Expression| Expression::apply(function, width, [a, b]);
    let bit = |number: Expression| apply(Function::ShiftLeft, Expression::Constant(1), number);
    let less = if is_unsigned { Relation::Below } else { Relation::Less };
    let (zero, one) = (Expression::Constant(0), Expression::Constant(1));
    Some(match name {
        "add" => apply(Function::Add, a, b),
        "sub" => apply(Function::Subtract, a, b),
        "mul" => apply(Function::Multiply, a, b),
        "and" => apply(Function::And, a, b),
        "or" => apply(Function::Or, a, b),
        "xor" => apply(Function::Xor, a, b),
        "andn" => apply(Function::And, a, complement(width, b)),
        "orn" => apply(Function::Or, a, complement(width, b)),
        "xnor" => complement(width, apply(Function::Xor, a, b)),
        "sll" => apply(Function::ShiftLeft, a, b),
        "srl" => apply(Function::ShiftRight, a, b),
        "sra" => apply(Function::ShiftRightSigned, a, b),
        "bset" => apply(Function::Or, a, bit(b)),
        "bclr" => apply(Function::And, a, complement(width, bit(b))),
        "binv" => apply(Function::Xor, a, bit(b)),
        "bext" => apply(Function::And, apply(Function::ShiftRight, a, b), one),
        "slt" => test(less, 64, [a, b]),
        "czero.eqz" => Expression::apply(Function::Select, 64, [b, a, zero]),
        "czero.nez" => Expression::apply(Function::Select, 64, [b, zero, a]),
        "rol" | "ror" | "mulhsu" => other(name, width, [a, b]),
        "div" | "rem" | "min" | "max" | "mulh" => {
            let unsigned = if is_unsigned { "u" } else { "" };
            other(&format!("{name}{unsigned}"), width, [a, b])
        }
        _ => return None,
    })
}
