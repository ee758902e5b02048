//! 32-bit Arm: what each instruction computes exactly.
//!
//! Follows the "Operation" of each instruction in chapter A8 of the manual. Registers have 32 bits, and the bits above are 0.

mod compute;
mod memory;
#[cfg(test)]
mod tests;
mod value;

use super::operand::{FLAGS, operand, register};
use super::table::Form;
use crate::isa::exact::terms::{arm_condition, test};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::is_local_target;
use crate::isa::mnemonic::Mnemonic;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    let letters = mnemonic.suffix("condition");
    let exact = match form {
        Form::Jump if is_local_target(operands.last()?) => {
            return Some(Exact { taken: Some(arm_condition(letters?, FLAGS)?), ..Exact::default() });
        }
        Form::TableJump => return None,
        // Without a condition there is nothing to say of these.
        Form::Jump | Form::Call | Form::Indirect => return executed(Exact::default(), letters?),
        _ if super::decode::writes_pc(form, operands) => return executed(Exact::default(), letters?),
        Form::LoadMany | Form::StoreMany if operands.len() == 1 => return executed(Exact::default(), letters?),
        Form::LoadMany | Form::StoreMany => memory::many(mnemonic, form, operands)?,
        Form::Load(_) | Form::Store(_) | Form::LoadExclusive(_) | Form::StoreExclusive(_) => {
            memory::exact(mnemonic, form, operands)?
        }
        Form::CompareAndBranch(equal) => {
            let value = Expression::Register(register(operands.first()?)?);
            let is_zero = test(Relation::Equal, 32, [value, Expression::Constant(0)]);
            let taken = if equal { is_zero } else { is_zero.not() };
            Exact { taken: Some(taken), ..Exact::default() }
        }
        Form::Barrier | Form::InstructionBarrier | Form::ToSystem | Form::Trap | Form::Nothing => Exact::default(),
        _ => Exact { values: compute::values(mnemonic, form, operands)?, ..Exact::default() },
    };
    match letters {
        Some(letters) => conditional(exact, letters, form),
        None => Some(exact),
    }
}

/// Under a condition: a computation leaves each register as it was otherwise, and what does more is executed or not.
fn conditional(exact: Exact, letters: &str, form: Form) -> Option<Exact> {
    let does_more = matches!(form, Form::Barrier | Form::InstructionBarrier | Form::ToSystem | Form::Trap);
    if exact.address.is_some() || does_more {
        return executed(exact, letters);
    }
    let holds = arm_condition(letters, FLAGS)?;
    let kept = |(register, value)| {
        let choice = [holds.clone(), value, Expression::Register(register)];
        (register, Expression::apply(Function::Select, 64, choice))
    };
    Some(Exact { values: exact.values.into_iter().map(kept).collect(), ..exact })
}

/// What is executed under a condition.
fn executed(exact: Exact, letters: &str) -> Option<Exact> {
    Some(Exact { taken: Some(arm_condition(letters, FLAGS)?), ..exact })
}
