//! `AArch64`: what each instruction computes exactly.
//!
//! Follows the "Operation" of each instruction in chapter C6 of the manual. A result of 32 bits clears the upper half of its
//! register (B1.2.1). Computations of vectors and of floating point have only a name; the rounding mode is taken to stay as
//! it is, and nobody reads the exceptions.

mod compute;
mod memory;
#[cfg(test)]
mod tests;
mod value;
mod vector;

use super::operand::FLAGS;
use super::table::Form;
use crate::isa::effect::Register;
use crate::isa::exact::terms::{other, test};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;
use value::{condition, constant, place};

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    match form {
        Form::Load(..)
        | Form::Store(..)
        | Form::LoadExclusive(..)
        | Form::StoreExclusive(..)
        | Form::CompareAndSwap
        | Form::Modify
        | Form::Discard => memory::exact(mnemonic, form, operands),
        Form::Branch => Some(branch(condition(mnemonic.suffix("condition")?.trim_start_matches('.'))?)),
        Form::CompareAndBranch(equal) => {
            let place = place(operands.first()?)?;
            let is_zero = test(Relation::Equal, place.width, [place.value(), Expression::Constant(0)]);
            Some(branch(negated(!equal, is_zero)))
        }
        Form::TestAndBranch(set) => {
            let [value, bit] = [place(operands.first()?)?.value(), Expression::Constant(constant(operands.get(1)?)?)];
            let shifted = Expression::apply(Function::ShiftRight, 64, [value, bit]);
            let is_set = Expression::apply(Function::And, 64, [shifted, Expression::Constant(1)]);
            Some(branch(negated(!set, is_set)))
        }
        Form::Jump | Form::Call | Form::Indirect | Form::Return => None,
        Form::Barrier | Form::InstructionBarrier | Form::Trap => Some(Exact::default()),
        Form::Nothing => does_nothing(mnemonic, operands).then(Exact::default),
        Form::System => {
            let (name, to) = (operands.get(1)?, place(operands.first()?)?.register);
            let value = other(&format!("mrs {name}"), 64, []);
            Some(Exact { values: to.map(|to| (to, value)).into_iter().collect(), ..Exact::default() })
        }
        Form::Sign => {
            let link = Register::General(30);
            let of = [link, super::operand::SP].map(Expression::Register);
            Some(Exact { values: vec![(link, other(mnemonic.base, 64, of))], ..Exact::default() })
        }
        Form::Move
        | Form::Extend
        | Form::And
        | Form::Compare
        | Form::Test
        | Form::ConditionalCompare
        | Form::Insert
        | Form::Set
        | Form::Select
        | Form::Increment
        | Form::WithFlags
        | Form::Compute => Some(Exact { values: compute::values(mnemonic, form, operands)?, ..Exact::default() }),
    }
}

/// Whether an instruction without a result has none indeed: `.inst` may be anything, and some hints sign an address.
fn does_nothing(mnemonic: &Mnemonic, operands: &[&str]) -> bool {
    match mnemonic.base {
        ".inst" => false,
        // NOP, YIELD, WFE, WFI, SEV, SEVL, DGH; BTI.
        "hint" => operands
            .first()
            .and_then(|text| constant(text))
            .is_some_and(|hint| matches!(hint, 0..=6 | 32 | 34 | 36 | 38)),
        _ => true,
    }
}

fn branch(taken: Expression) -> Exact {
    Exact { taken: Some(taken), ..Exact::default() }
}

/// A value that is 0 or 1, or its negation.
fn negated(is_negated: bool, value: Expression) -> Expression {
    if is_negated { value.not() } else { value }
}
