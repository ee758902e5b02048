//! MIPS: what each instruction computes exactly.
//!
//! Follows the operations in the manual, for registers of 64 bits: a result of 32 bits has its sign in all bits above. Registers of
//! 32 bits are taken for such registers; an address that is computed from the stack or the global pointer does not overflow
//! there. Computations of floating point have only a name, if that.

mod compute;
mod memory;
#[cfg(test)]
mod tests;

use super::decode::is_quotient;
use super::operand::{HI, constant, operand};
use super::table::Form;
use crate::isa::effect::Register;
use crate::isa::exact::terms::{other, test};
use crate::isa::exact::{Exact, Expression, Relation};
use crate::isa::mnemonic::Mnemonic;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    match form {
        Form::Load(..)
        | Form::Store(_)
        | Form::LoadLinked(_)
        | Form::StoreConditional(_)
        | Form::FloatLoad(_)
        | Form::FloatStore(_) => memory::exact(form, operands),
        Form::LoadPart | Form::StorePart | Form::TrapIf => None,
        Form::ToFloat | Form::ToUpperFloat | Form::Compare | Form::MoveIfFlag => None,
        Form::BranchFlag | Form::BranchFloat => None,
        Form::Sync | Form::Nothing | Form::Trap => Some(Exact::default()),
        Form::Jump | Form::Call | Form::Indirect | Form::IndirectCall => None,
        Form::BranchIf(_) | Form::BranchIfZero(_) | Form::Branch => {
            let taken = Some(taken(mnemonic, operands)?);
            Some(Exact { taken, ..Exact::default() })
        }
        Form::Product if !is_quotient(operands) => product(mnemonic, operands),
        Form::ToProduct(number) => {
            let values = vec![(Register::General(HI + number), value(operands.first()?)?)];
            Some(Exact { values, ..Exact::default() })
        }
        _ => {
            let (to, _) = operands.split_first()?;
            let result = compute::result(mnemonic, form, operands)?;
            let mut values: Vec<(Register, Expression)> =
                operand(to)?.register().map(|register| (register, result)).into_iter().collect();
            if form == Form::Multiply {
                values.extend(undefined(operands)?);
            }
            Some(Exact { values, ..Exact::default() })
        }
    }
}

/// The constant of `lui`.
pub(super) fn upper(constant: i64) -> i64 {
    let word = u32::try_from(constant & 0xffff).unwrap_or_default() << 16;
    word.cast_signed().into()
}

/// A register or a constant.
fn value(text: &str) -> Option<Expression> {
    operand(text).map(Expression::from).or_else(|| constant(text).map(Expression::Constant))
}

/// Whether a branch is taken.
fn taken(mnemonic: &Mnemonic, operands: &[&str]) -> Option<Expression> {
    let (_, values) = operands.split_last()?;
    let mut values = values.iter().map(|text| value(text)).collect::<Option<Vec<_>>>()?;
    if mnemonic.base.ends_with('z') {
        values.push(Expression::Constant(0));
    }
    let [a, b] = <[Expression; 2]>::try_from(values).ok()?;
    Some(match mnemonic.base {
        "beq" | "beqz" => test(Relation::Equal, 64, [a, b]),
        "bne" | "bnez" => test(Relation::Equal, 64, [a, b]).not(),
        "blt" | "bltz" => test(Relation::Less, 64, [a, b]),
        "bge" | "bgez" => test(Relation::Less, 64, [a, b]).not(),
        "bgtz" => test(Relation::Less, 64, [b, a]),
        "blez" => test(Relation::Less, 64, [b, a]).not(),
        "bltu" => test(Relation::Below, 64, [a, b]),
        "bgeu" => test(Relation::Below, 64, [a, b]).not(),
        _ => return None,
    })
}

/// What is left where products are.
fn product(mnemonic: &Mnemonic, operands: &[&str]) -> Option<Exact> {
    // Of a division there can be three, the first of which is `$zero`.
    let of = operands.iter().rev().take(2).rev().map(|text| value(text)).collect::<Option<Vec<_>>>()?;
    let part = |name: &str| other(&format!("{} {name}", mnemonic.text()), 64, of.clone());
    let values = vec![(Register::General(HI), part("hi")), (Register::General(HI + 1), part("lo"))];
    Some(Exact { values, ..Exact::default() })
}

/// `mul` may leave anything there before release 6.
fn undefined(operands: &[&str]) -> Option<Vec<(Register, Expression)>> {
    let of = operands.iter().skip(1).map(|text| value(text)).collect::<Option<Vec<_>>>()?;
    let part = |number: u8, name: &str| (Register::General(HI + number), other(name, 64, of.clone()));
    Some(vec![part(0, "mul hi"), part(1, "mul lo")])
}
