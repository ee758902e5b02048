//! MIPS: the results of computations.

use super::{upper, value};
use crate::isa::effect::{Operand, Register};
use crate::isa::exact::terms::{complement, negation, ones, other, sign_extended, test, zero_extended};
use crate::isa::exact::{Expression, Function, Relation};
use crate::isa::mips::operand::{HI, SP, constant, operand};
use crate::isa::mips::table::Form;
use crate::isa::mnemonic::Mnemonic;

/// The global pointer.
const GP: Register = Register::General(28);

/// The result of an instruction in the register that it names first.
pub(super) fn result(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Expression> {
    let (to, rest) = operands.split_first()?;
    if let Form::FromProduct(number) = form {
        return Some(Expression::Register(Register::General(HI + number)));
    }
    if let (Form::Hardware, [number]) = (form, rest) {
        return Some(other(&format!("rdhwr {number}"), 64, []));
    }
    if let Some(linked) = linked(mnemonic, rest) {
        return Some(linked);
    }
    let of = rest.iter().map(|text| value(text)).collect::<Option<Vec<_>>>()?;
    match (form, of.as_slice()) {
        (Form::Upper, [Expression::Constant(number)]) => Some(Expression::Constant(upper(*number))),
        (Form::Extract | Form::Insert, [from, Expression::Constant(at), Expression::Constant(bits)]) => {
            let old = value(to)?;
            field(mnemonic, form, [old, from.clone()], [u16::try_from(*at).ok()?, u16::try_from(*bits).ok()?])
        }
        (Form::MoveIf(equal), [then, tested]) => Some(selected(tested, equal, then.clone(), value(to)?)),
        (Form::SelectIf(equal), [then, tested]) => Some(selected(tested, equal, then.clone(), Expression::Constant(0))),
        (_, [a]) => converted(mnemonic.base, a.clone()),
        // `cmp.lt.s`
        (_, [a, b]) if !mnemonic.suffixes.is_empty() => Some(other(&mnemonic.text(), 64, [a.clone(), b.clone()])),
        (_, [a, b]) => computed(mnemonic.base, &[a.clone(), b.clone()], rest),
        (_, [a, b, Expression::Constant(by)]) => scaled(mnemonic.base, a.clone(), b.clone(), *by),
        _ => None,
    }
}

/// One of two values: the first if another is zero, or if it is not.
fn selected(tested: &Expression, equal: bool, then: Expression, otherwise: Expression) -> Expression {
    let (first, second) = if equal { (otherwise, then) } else { (then, otherwise) };
    Expression::apply(Function::Select, 64, [tested.clone(), first, second])
}

/// A part of an address that the linker knows: `lui $2, %hi(x)`, `addiu $2, $2, %lo(x)`.
fn linked(mnemonic: &Mnemonic, rest: &[&str]) -> Option<Expression> {
    match (mnemonic.base, rest) {
        ("lui", [part]) if part.starts_with('%') => Some(Expression::Symbol((*part).into())),
        ("addiu" | "daddiu", [from, part]) if part.starts_with('%') => {
            let part = Expression::Symbol((*part).into());
            Some(Expression::apply(Function::Add, 64, [value(from)?, part]))
        }
        _ => None,
    }
}

/// The result of an instruction with one operand.
fn converted(name: &str, of: Expression) -> Option<Expression> {
    Some(match name {
        "move" | "mov.s" | "mov.d" => of,
        "not" => complement(64, of),
        "negu" => sign_extended(32, 64, negation(32, of)),
        "dnegu" => negation(64, of),
        "seb" => sign_extended(8, 64, of),
        "seh" => sign_extended(16, 64, of),
        "clz" | "clo" | "dclz" | "dclo" | "wsbh" | "dsbh" | "dshd" | "bitswap" | "dbitswap" => other(name, 64, [of]),
        _ => return None,
    })
}

/// The result of an instruction with two operands, of 64 or of 32 bits.
fn computed(name: &str, of: &[Expression; 2], rest: &[&str]) -> Option<Expression> {
    let [a, b] = of.clone();
    let wide = |function: Function| Expression::apply(function, 64, of.clone());
    let word = |function: Function| sign_extended(32, 64, Expression::apply(function, 32, of.clone()));
    // The shifts behind 32 bits.
    let far = |function: Function| -> Option<Expression> {
        let Expression::Constant(by) = &b else { return None };
        Some(Expression::apply(function, 64, [a.clone(), Expression::Constant(by + 32)]))
    };
    Some(match name {
        "addiu" if is_pointer(rest) => wide(Function::Add),
        "addu" | "addiu" => word(Function::Add),
        "subu" => word(Function::Subtract),
        "daddu" | "daddiu" => wide(Function::Add),
        "dsubu" => wide(Function::Subtract),
        "and" | "andi" => wide(Function::And),
        "or" | "ori" => wide(Function::Or),
        "xor" | "xori" => wide(Function::Xor),
        "nor" => complement(64, wide(Function::Or)),
        "sll" | "sllv" => word(Function::ShiftLeft),
        "srl" | "srlv" => word(Function::ShiftRight),
        "sra" | "srav" => word(Function::ShiftRightSigned),
        "dsll" | "dsllv" => wide(Function::ShiftLeft),
        "dsrl" | "dsrlv" => wide(Function::ShiftRight),
        "dsra" | "dsrav" => wide(Function::ShiftRightSigned),
        "dsll32" => far(Function::ShiftLeft)?,
        "dsrl32" => far(Function::ShiftRight)?,
        "dsra32" => far(Function::ShiftRightSigned)?,
        "slt" | "slti" => test(Relation::Less, 64, [a, b]),
        "sltu" | "sltiu" => test(Relation::Below, 64, [a, b]),
        "mul" => word(Function::Multiply),
        "dmul" => wide(Function::Multiply),
        "aui" | "daui" => return None,
        _ => other(name, 64, [a, b]),
    })
}

/// `lsa`: a sum of a shifted register and another.
fn scaled(name: &str, a: Expression, b: Expression, by: i64) -> Option<Expression> {
    let width = match name {
        "lsa" => 32,
        "dlsa" => 64,
        _ => return None,
    };
    let shifted = Expression::apply(Function::ShiftLeft, width, [a, Expression::Constant(by)]);
    let sum = Expression::apply(Function::Add, width, [shifted, b]);
    Some(if width == 32 { sign_extended(32, 64, sum) } else { sum })
}

/// Whether a sum is an address in the frame or near the global pointer.
fn is_pointer(rest: &[&str]) -> bool {
    let base = rest.first().and_then(|text| operand(text)).and_then(Operand::register);
    base.is_some_and(|base| [SP, GP, Register::General(30)].contains(&base))
        && rest.get(1).is_some_and(|by| constant(by).is_some())
}

/// Bits of a register, from this one on, so many: taken out, or put into another register.
fn field(mnemonic: &Mnemonic, form: Form, [old, from]: [Expression; 2], [at, bits]: [u16; 2]) -> Option<Expression> {
    let constant = |value: i64| Expression::Constant(value);
    let by = constant(at.into());
    if form == Form::Extract {
        return Some(zero_extended(bits, Expression::apply(Function::ShiftRight, 64, [from, by])));
    }
    if at + bits > 64 {
        return None;
    }
    let mask = ones(bits);
    let placed = Expression::apply(Function::ShiftLeft, 64, [zero_extended(bits, from), by]);
    let kept = Expression::apply(Function::And, 64, [old, constant(!(mask << at))]);
    let whole = Expression::apply(Function::Or, 64, [kept, placed]);
    Some(if mnemonic.base == "ins" { sign_extended(32, 64, whole) } else { whole })
}
