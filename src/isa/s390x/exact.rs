//! z/Architecture: what each instruction computes exactly.
//!
//! Follows the descriptions in `PoP`, chapter 7. An instruction of 32 bits leaves the upper half of its register as it is. Vectors and
//! floating point have only their text.

mod compute;
mod memory;
mod rotate;
#[cfg(test)]
mod tests;

use super::code::{Code, codes, set};
use super::operand::{CC, Kind, Word, constant};
use super::signature::width;
use super::table::Form;
use crate::isa::exact::terms::{other, test};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    if words.iter().any(|word| matches!(word.kind, Kind::VectorTo | Kind::VectorFrom)) {
        return None;
    }
    let taken = |taken: Expression| Some(Exact { taken: Some(taken), ..Exact::default() });
    match form {
        Form::Serialize | Form::Nothing => Some(Exact::default()),
        Form::JumpIf | Form::ReturnIf => taken(holds(mnemonic)?),
        Form::CompareJump(is_signed) | Form::CompareReturn(is_signed) => {
            taken(compared_holds(mnemonic, is_signed, words)?)
        }
        Form::CompareNumberJump(is_signed) | Form::CompareNumberReturn(is_signed) => {
            taken(compared_holds(mnemonic, is_signed, words)?)
        }
        Form::Jump | Form::Through | Form::Call | Form::CallThrough | Form::CountDown => None,
        Form::Compare(is_signed) | Form::CompareNumber(is_signed) => {
            let of = of_comparison(mnemonic, words)?;
            Some(Exact { values: vec![(CC, compared(width(mnemonic), is_signed, of))], ..Exact::default() })
        }
        _ if words.iter().any(|word| word.kind == Kind::Memory) && form != Form::Address => {
            memory::exact(mnemonic, form, words)
        }
        _ => compute::exact(mnemonic, form, words),
    }
}

/// A register or a constant.
fn value(word: Word<'_>) -> Option<Expression> {
    match word.kind {
        Kind::Number => constant(word.text).map(Expression::Constant),
        _ => word.register().map(Expression::Register),
    }
}

/// The operands of a comparison, of which the second can be shorter than the first.
fn of_comparison(mnemonic: &Mnemonic, words: &[Word<'_>]) -> Option<[Expression; 2]> {
    let [one, two, ..] = words else { return None };
    let (one, two) = (value(*one)?, value(*two)?);
    let is_unsigned = mnemonic.base == "cl";
    Some([one, compute::lengthened(mnemonic, is_unsigned, two)])
}

/// A condition code after a comparison. Its outcomes are those with signs, whatever the comparison was: two numbers without signs
/// compare as they do with signs when the highest bit of each is inverted.
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

/// The condition code that is 0 if this value of so many bits is 0, and else 1.
fn zero_or_not(width: u16, of: Expression) -> Expression {
    let is_not = test(Relation::Equal, width, [of, Expression::Constant(0)]).not();
    Expression::apply(Function::Compare, 64, [Expression::Constant(0), is_not])
}

/// The condition code behind an instruction with a result of so many bits, computed from these values; none if it keeps it.
fn code(mnemonic: &Mnemonic, form: Form, width: u16, result: &Expression, of: Vec<Expression>) -> Option<Expression> {
    Some(match set(mnemonic, form) {
        Code::Kept => return None,
        Code::Zero => zero_or_not(width, result.clone()),
        Code::Sign => compared(width, true, [result.clone(), Expression::Constant(0)]),
        Code::Other => other(&format!("code of {}", mnemonic.text()), 64, of),
    })
}

/// 1 if the condition code has the outcome of an instruction, else 0. After a comparison code 0 is "equal", 1 "less" and 2 "greater",
/// and 3 does not occur: it is that two values have no order.
fn holds(mnemonic: &Mnemonic) -> Option<Expression> {
    let codes = codes(mnemonic.suffix("condition")?)?;
    let outcome = |relation: Relation| Expression::Outcome(relation, CC);
    let unless_unordered = |relation: Relation| {
        let of = [outcome(Relation::Unordered), Expression::Constant(0), outcome(relation).not()];
        Expression::apply(Function::Select, 64, of)
    };
    Some(match codes {
        0b0001 => outcome(Relation::Equal),
        0b0010 => outcome(Relation::Less),
        0b0011 => outcome(Relation::LessOrEqual),
        0b1000 => outcome(Relation::Unordered),
        0b0100 => unless_unordered(Relation::LessOrEqual),
        0b0101 => unless_unordered(Relation::Less),
        0b0110 => unless_unordered(Relation::Equal),
        0b1110 => outcome(Relation::Equal).not(),
        0b1101 => outcome(Relation::Less).not(),
        0b1100 => outcome(Relation::LessOrEqual).not(),
        0b0111 => outcome(Relation::Unordered).not(),
        0b1011 => unless_unordered(Relation::LessOrEqual).not(),
        0b1010 => unless_unordered(Relation::Less).not(),
        0b1001 => unless_unordered(Relation::Equal).not(),
        _ => return None,
    })
}

/// 1 if two values compare as an instruction asks that compares them itself, else 0.
fn compared_holds(mnemonic: &Mnemonic, is_signed: bool, words: &[Word<'_>]) -> Option<Expression> {
    let [one, two, ..] = words else { return None };
    let of = [value(*one)?, value(*two)?];
    let width = width(mnemonic);
    let (less, less_or_equal) =
        if is_signed { (Relation::Less, Relation::LessOrEqual) } else { (Relation::Below, Relation::BelowOrEqual) };
    let holds = |relation: Relation| test(relation, width, of.clone());
    Some(match codes(mnemonic.suffix("condition")?)? & 0b0111 {
        0b001 => holds(Relation::Equal),
        0b010 => holds(less),
        0b011 => holds(less_or_equal),
        0b100 => holds(less_or_equal).not(),
        0b101 => holds(less).not(),
        0b110 => holds(Relation::Equal).not(),
        _ => return None,
    })
}
