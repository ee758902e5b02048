//! z/Architecture: the results of computations.

use super::{code, holds, rotate, value};
use crate::isa::effect::Register;
use crate::isa::exact::terms::{complement, negation, ones, other, sign_extended, zero_extended};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::s390x::code::takes_carry;
use crate::isa::s390x::operand::{CC, Kind, Word, constant, memory};
use crate::isa::s390x::signature::width;
use crate::isa::s390x::table::Form;

/// What a computation writes: its register, and the condition code.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    let width = width(mnemonic);
    if let Form::Test(up) = form {
        let [of, mask] = [value(words[0])?, Expression::Constant(constant(words[1].text)?.checked_shl(up.into())?)];
        let code = other(&format!("code of {}", mnemonic.text()), 64, [of, mask]);
        return Some(Exact { values: vec![(CC, code)], ..Exact::default() });
    }
    let to = words.first()?.register()?;
    let mut values = Vec::new();
    let result = match form {
        Form::Rotate => rotate::result(mnemonic, words)?,
        Form::Part(up, bits) => {
            let (part, whole) = part(mnemonic, [up, bits], to, constant(words[1].text)?)?;
            values.extend(code(mnemonic, form, bits, &part, Vec::new()).map(|code| (CC, code)));
            return Some(Exact { values: [vec![(to, whole)], values].concat(), ..Exact::default() });
        }
        _ => result(mnemonic, form, words)?,
    };
    let read = words.iter().filter(|word| word.kind != Kind::To).filter_map(|word| amount(*word));
    let of = read.chain(takes_carry(mnemonic).then_some(Expression::Register(CC))).collect();
    values.extend(code(mnemonic, form, width, &result, of).map(|code| (CC, code)));
    Some(Exact { values: [vec![(to, put(width, to, result))], values].concat(), ..Exact::default() })
}

/// A register with this result: an instruction of 32 bits leaves its upper half.
pub(super) fn put(width: u16, to: Register, result: Expression) -> Expression {
    if width >= 64 {
        return result;
    }
    Expression::apply(Function::Insert, width, [Expression::Register(to), result])
}

/// The second operand of an instruction of 64 bits that takes only 32 of it: `agfr`.
pub(super) fn lengthened(mnemonic: &Mnemonic, is_unsigned: bool, of: Expression) -> Expression {
    match mnemonic.suffix("from") {
        None => of,
        Some(_) if is_unsigned => zero_extended(32, of),
        Some(_) => sign_extended(32, 64, of),
    }
}

/// A register, a constant, or a number in the form of an address: only its lowest six bits count.
fn amount(word: Word<'_>) -> Option<Expression> {
    let Kind::Amount = word.kind else { return value(word) };
    let (offset, _, base) = memory(word.text)?;
    let offset = Expression::Constant(constant(offset)?);
    Some(match base {
        Some(base) => Expression::apply(Function::Add, 64, [Expression::Register(base), offset]),
        None => offset,
    })
}

/// The result, of as many bits as the instruction has.
fn result(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Expression> {
    let width = width(mnemonic);
    let at = |number: usize| amount(*words.get(number)?);
    Some(match form {
        Form::CopyWhole | Form::CopyTest => lengthened(mnemonic, false, at(1)?),
        Form::Copy(bits, true) => sign_extended(bits, width, at(1)?),
        Form::Copy(bits, false) => zero_extended(bits, at(1)?),
        Form::Constant(up) => Expression::Constant(constant(words[1].text)?.checked_shl(up.into())?),
        Form::Address => address(*words.get(1)?)?,
        Form::One => one(mnemonic.base, width, at(1)?)?,
        Form::Two if words.len() == 3 => two(mnemonic.base, width, [at(1)?, at(2)?])?,
        Form::Two => {
            let is_unsigned = matches!(mnemonic.base, "al" | "sl");
            two(mnemonic.base, width, [at(0)?, lengthened(mnemonic, is_unsigned, at(1)?)])?
        }
        Form::Number => with_number(mnemonic.base, width, at(0)?, at(1)?)?,
        Form::NumberThree => Expression::apply(Function::Add, width, [at(1)?, at(2)?]),
        Form::Shift => shifted(mnemonic.base, width, at(0)?, at(1)?)?,
        Form::ShiftThree => shifted(mnemonic.base, width, at(1)?, at(2)?)?,
        Form::TakeIf | Form::TakeNumberIf => {
            Expression::apply(Function::Select, 64, [holds(mnemonic)?, at(1)?, at(0)?])
        }
        Form::Select => Expression::apply(Function::Select, 64, [holds(mnemonic)?, at(1)?, at(2)?]),
        Form::Program => program(at(0)?),
        Form::FromAccess => at(1)?,
        _ => return None,
    })
}

/// The address that an instruction computes.
fn address(word: Word<'_>) -> Option<Expression> {
    match word.kind {
        Kind::Label => Some(Expression::Symbol(word.text.into())),
        _ => super::memory::address_of(word),
    }
}

/// The result of an instruction with one operand.
fn one(name: &str, width: u16, of: Expression) -> Option<Expression> {
    Some(match name {
        "lc" => negation(width, of),
        "lp" | "ln" | "lrv" => other(name, width, [of]),
        _ => return None,
    })
}

/// The result of an instruction with two operands.
pub(super) fn two(name: &str, width: u16, [a, b]: [Expression; 2]) -> Option<Expression> {
    let apply = |function: Function, a: Expression, b: Expression| Expression::apply(function, width, [a, b]);
    Some(match name {
        "a" | "al" | "ah" | "agh" => apply(Function::Add, a, b),
        "s" | "sl" | "sh" | "sgh" => apply(Function::Subtract, a, b),
        "ms" | "mh" | "mgh" => apply(Function::Multiply, a, b),
        "n" => apply(Function::And, a, b),
        "o" => apply(Function::Or, a, b),
        "x" => apply(Function::Xor, a, b),
        "nc" => apply(Function::And, a, complement(width, b)),
        "oc" => apply(Function::Or, a, complement(width, b)),
        "nn" => complement(width, apply(Function::And, a, b)),
        "no" => complement(width, apply(Function::Or, a, b)),
        "nx" => complement(width, apply(Function::Xor, a, b)),
        "alc" | "slb" => other(name, width, [a, b, Expression::Register(CC)]),
        _ => return None,
    })
}

/// The result of an instruction with a register and a constant.
fn with_number(name: &str, width: u16, of: Expression, by: Expression) -> Option<Expression> {
    let function = match name {
        "ahi" | "aghi" | "afi" | "agfi" | "alfi" | "algfi" => Function::Add,
        "slfi" | "slgfi" => Function::Subtract,
        "mhi" | "mghi" | "msfi" | "msgfi" => Function::Multiply,
        _ => return None,
    };
    Some(Expression::apply(function, width, [of, by]))
}

/// A shift. Only the lowest six bits of the number of places count: in 32 bits it gives 0, or signs, for 32 and more.
fn shifted(name: &str, width: u16, of: Expression, by: Expression) -> Option<Expression> {
    let function = match name {
        "sll" => Function::ShiftLeft,
        "srl" => Function::ShiftRight,
        "sra" => Function::ShiftRightSigned,
        "rll" => {
            let by = match by {
                Expression::Constant(by) => Expression::Constant(by & i64::from(width - 1)),
                by => by,
            };
            return Some(other("rotate", width, [of, by]));
        }
        _ => return None,
    };
    let is_known = |by: i64| (0..i64::from(width)).contains(&(by & 63));
    match by {
        Expression::Constant(by) if is_known(by) => {
            Some(Expression::apply(function, width, [of, Expression::Constant(by & 63)]))
        }
        Expression::Constant(_) => None,
        by if width == 64 => Some(Expression::apply(function, 64, [of, by])),
        by if name == "sra" => Some(other(name, width, [of, by])),
        by => {
            let is_all = Expression::apply(Function::And, 64, [by.clone(), Expression::Constant(32)]);
            let shifted = Expression::apply(function, width, [of, by]);
            Some(Expression::apply(Function::Select, 64, [is_all, Expression::Constant(0), shifted]))
        }
    }
}

/// A part of a register after an instruction changed it by a constant, and the register.
fn part(mnemonic: &Mnemonic, [up, bits]: [u16; 2], to: Register, by: i64) -> Option<(Expression, Expression)> {
    let here = ones(bits).checked_shl(up.into())?;
    let of = Expression::Register(to);
    let apply = |function: Function, by: i64| Expression::apply(function, 64, [of.clone(), Expression::Constant(by)]);
    let by = (by & ones(bits)).checked_shl(up.into())?;
    let whole = match mnemonic.base.chars().next()? {
        'n' => apply(Function::And, by | !here),
        'o' => apply(Function::Or, by),
        'x' => apply(Function::Xor, by),
        'i' => Expression::apply(Function::Or, 64, [apply(Function::And, !here), Expression::Constant(by)]),
        _ => return None,
    };
    let shifted = Expression::apply(Function::ShiftRight, 64, [whole.clone(), Expression::Constant(up.into())]);
    let part = zero_extended(bits, if up == 0 { whole.clone() } else { shifted });
    Some((part, whole))
}

/// INSERT PROGRAM MASK: two bits that are 0, the condition code, and the program mask, in the highest byte of 32 bits.
fn program(of: Expression) -> Expression {
    let apply = |function: Function, of: Vec<Expression>| Expression::apply(function, 32, of);
    let select = |relation: Relation, then: Expression, otherwise: Expression| {
        Expression::apply(Function::Select, 64, [Expression::Outcome(relation, CC), then, otherwise])
    };
    let [zero, one, two, three] = [0, 1, 2, 3].map(Expression::Constant);
    let code = select(Relation::Equal, zero, select(Relation::Less, one, select(Relation::Unordered, three, two)));
    let kept = apply(Function::And, vec![of, Expression::Constant(ones(24))]);
    let up = |value: Expression, by: i64| apply(Function::ShiftLeft, vec![value, Expression::Constant(by)]);
    let highest = apply(Function::Or, vec![up(code, 28), up(other("program mask", 4, []), 24)]);
    apply(Function::Or, vec![kept, highest])
}
