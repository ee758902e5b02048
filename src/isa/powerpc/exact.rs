//! Power: what each instruction computes exactly.
//!
//! Follows the descriptions in book I, chapters 2 and 3, and book II, chapter 4. Everything is of 64 bits, also where registers
//! have 32: this is good for comparing code of such a target with code of such a target. The carry has only a name.

mod compute;
mod memory;
#[cfg(test)]
mod tests;

use super::effect::{constant_bit, field};
use super::operand::{CARRY, CR0, Word, constant};
use super::table::{Form, Kind};
use super::uses::records;
use crate::isa::effect::Register;
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    match form {
        Form::Load(..) | Form::Store(_) | Form::LoadReserved(_) | Form::StoreConditional(_) => {
            memory::exact(mnemonic, form, words)
        }
        Form::Sync | Form::LightSync | Form::StoreSync | Form::InstructionSync => Some(Exact::default()),
        Form::Nothing | Form::Trap => Some(Exact::default()),
        Form::Branch if mnemonic.suffix("link").is_some() => None,
        Form::Branch => {
            let register = field(words, Kind::FieldFrom)?;
            Some(Exact { taken: Some(outcome(mnemonic.suffix("condition")?, register)?), ..Exact::default() })
        }
        Form::BranchBit => {
            let bit = of_bit(*words.get(1)?)?;
            let taken = if words.first()?.text.starts_with('1') { bit } else { bit.not() };
            Some(Exact { taken: Some(taken), ..Exact::default() })
        }
        Form::Jump | Form::Call | Form::CallHere | Form::Return => None,
        Form::ToCount | Form::CallCount | Form::BranchCount | Form::ReturnBit => None,
        Form::Compare(width, is_signed) | Form::CompareNumber(width, is_signed) => {
            let register = field(words, Kind::FieldTo)?;
            let [.., a, b] = words else { return None };
            let compared = compared(width, is_signed, [value(*a)?, value(*b)?]);
            Some(Exact { values: vec![(register, compared)], ..Exact::default() })
        }
        Form::Bits => {
            let to = words.first().filter(|to| to.is_single())?.register()?;
            Some(Exact { values: vec![(to, bit(mnemonic, words)?)], ..Exact::default() })
        }
        _ => computed(mnemonic, form, words),
    }
}

/// What a computation writes.
fn computed(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    let value = compute::result(mnemonic, form, words)?;
    let to = match form {
        Form::ToSpecial(number) => Register::General(number),
        _ => words.first()?.register()?,
    };
    let mut values = vec![(to, value.clone())];
    if matches!(form, Form::CarryOne | Form::CarryTwo | Form::CarryNumber) {
        values.push((CARRY, compute::carry(mnemonic, words, value.clone())?));
    }
    if records(mnemonic) {
        values.push((CR0, compared(64, true, [value, Expression::Constant(0)])));
    }
    Some(Exact { values, ..Exact::default() })
}

/// A register or a constant.
fn value(word: Word<'_>) -> Option<Expression> {
    match word.kind {
        Kind::Number => constant(word.text).map(Expression::Constant),
        Kind::Base if word.text == "0" => Some(Expression::Constant(0)),
        _ => word.register().map(Expression::Register),
    }
}

/// A condition register after a comparison. Its outcomes are those with signs, whatever the comparison was: two numbers without
/// signs compare as they do with signs when the highest bit of each is inverted.
fn compared(width: u16, is_signed: bool, of: [Expression; 2]) -> Expression {
    let highest = 1_i64.wrapping_shl(u32::from(width) - 1);
    let of = if is_signed {
        of
    } else {
        of.map(|value| match value {
            Expression::Constant(value) => Expression::Constant(value ^ highest),
            value => Expression::apply(Function::Xor, width, [value, Expression::Constant(highest)]),
        })
    };
    Expression::apply(Function::Compare, width, of)
}

/// 1 if a condition register has the outcome of these letters, else 0.
fn outcome(letters: &str, register: Register) -> Option<Expression> {
    let (relation, holds) = match letters {
        "eq" => (Relation::Equal, true),
        "ne" => (Relation::Equal, false),
        "lt" => (Relation::Less, true),
        "ge" | "nl" => (Relation::Less, false),
        "le" | "ng" => (Relation::LessOrEqual, true),
        "gt" => (Relation::LessOrEqual, false),
        _ => return None,
    };
    let outcome = Expression::Outcome(relation, register);
    Some(if holds { outcome } else { outcome.not() })
}

/// The bit that an instruction computes from others, as 1 or 0.
fn bit(mnemonic: &Mnemonic, words: &[Word<'_>]) -> Option<Expression> {
    if let Some(set) = constant_bit(mnemonic, words) {
        return Some(Expression::Constant(i64::from(set)));
    }
    let from = words.get(1..)?.iter().map(|word| of_bit(*word)).collect::<Option<Vec<_>>>()?;
    let apply =
        |function: Function, a: &Expression, b: &Expression| Expression::apply(function, 64, [a.clone(), b.clone()]);
    Some(match (mnemonic.base, from.as_slice()) {
        ("crmove", [a]) => a.clone(),
        ("crnot", [a]) => a.clone().not(),
        ("crand", [a, b]) => apply(Function::And, a, b),
        ("cror", [a, b]) => apply(Function::Or, a, b),
        ("crxor", [a, b]) => apply(Function::Xor, a, b),
        ("crnand", [a, b]) => apply(Function::And, a, b).not(),
        ("crnor", [a, b]) => apply(Function::Or, a, b).not(),
        ("creqv", [a, b]) => apply(Function::Xor, a, b).not(),
        ("crandc", [a, b]) => apply(Function::And, a, &b.clone().not()),
        ("crorc", [a, b]) => apply(Function::Or, a, &b.clone().not()),
        _ => return None,
    })
}

/// 1 if a bit of a condition register is set, else 0.
fn of_bit(word: Word<'_>) -> Option<Expression> {
    if word.is_single() {
        return word.register().map(Expression::Register);
    }
    let letters = ["lt", "gt", "eq", "so"].get(usize::from(word.bit()?))?;
    outcome(letters, word.register()?)
}
