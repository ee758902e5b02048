//! LoongArch: what each instruction computes exactly.
//!
//! Follows the instructions' descriptions in the manual. The decoder does not know the width of the registers: everything is
//! of 64 bits, also for LA32, where this is good for comparing LA32 code with LA32 code. Computations of floating point have only a
//! name; the rounding mode is taken to stay as it is, and nobody reads the exceptions.

mod compute;
mod memory;
#[cfg(test)]
mod tests;
mod value;

use super::operand::operand;
use super::table::Form;
use crate::isa::exact::terms::test;
use crate::isa::exact::{Exact, Expression, Relation};
use crate::isa::mnemonic::Mnemonic;
use value::value;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    match form {
        Form::LoadLinked
        | Form::StoreConditional
        | Form::Modify
        | Form::CompareAndSwap
        | Form::Load
        | Form::Store
        | Form::OtherLoad(_)
        | Form::OtherStore(_) => memory::exact(mnemonic, form, operands),
        Form::Jump | Form::Call | Form::Indirect | Form::Linked | Form::Return => None,
        // A return from an exception is a jump.
        Form::Trap if mnemonic.base == "ertn" => None,
        Form::BranchIf(_) | Form::Branch => {
            let taken = Some(taken(mnemonic, operands)?);
            Some(Exact { taken, ..Exact::default() })
        }
        Form::Barrier | Form::InstructionBarrier | Form::Nothing | Form::Trap => Some(Exact::default()),
        Form::Move | Form::Upper | Form::Compute | Form::Insert | Form::Mask(_) => {
            let (to, rest) = operands.split_first()?;
            let value = compute::result(mnemonic, form, to, rest)?;
            let values = operand(to)?.register().map(|register| (register, value)).into_iter().collect();
            Some(Exact { values, ..Exact::default() })
        }
    }
}

/// Whether a branch is taken.
fn taken(mnemonic: &Mnemonic, operands: &[&str]) -> Option<Expression> {
    let (_, values) = operands.split_last()?;
    let mut values = values.iter().map(|text| value(text)).collect::<Option<Vec<_>>>()?;
    if mnemonic.suffix("zero").is_some() {
        values.push(Expression::Constant(0));
    }
    let [a, b] = <[Expression; 2]>::try_from(values).ok()?;
    let less = if mnemonic.suffix("unsigned").is_some() { Relation::Below } else { Relation::Less };
    Some(match mnemonic.base {
        "beq" | "bceq" => test(Relation::Equal, 64, [a, b]),
        "bne" | "bcne" => test(Relation::Equal, 64, [a, b]).not(),
        "blt" => test(less, 64, [a, b]),
        "bge" => test(less, 64, [a, b]).not(),
        "bgt" => test(less, 64, [b, a]),
        "ble" => test(less, 64, [b, a]).not(),
        _ => return None,
    })
}
