//! SPARC: what each instruction computes exactly.
//!
//! Follows the instructions' descriptions in V9, appendix A. The decoder does not know the width of the registers: everything is of
//! 64 bits, also for processors of 32 bits, where this is good for comparing their code with their code.

mod compute;
mod memory;
#[cfg(test)]
mod tests;
mod value;

use super::effect::{restored, saved};
use super::operand::{ICC, XCC, register};
use super::table::Form;
use crate::isa::effect::{Register, emptied};
use crate::isa::exact::terms::{other, test};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;
use value::value;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    let of_values = |values: Vec<(Register, Expression)>| Exact { values, ..Exact::default() };
    match form {
        Form::Load | Form::Store | Form::Swap | Form::TestAndSet | Form::CompareAndSwap => {
            memory::exact(mnemonic, form, operands)
        }
        Form::Call | Form::Jump | Form::Return | Form::RestoringReturn | Form::State => None,
        Form::Branch | Form::BranchRegister => {
            let (_, tested) = operands.split_last()?;
            let taken = holds(mnemonic, form, tested.first().copied());
            taken.map(|taken| Exact { taken: Some(taken), ..Exact::default() })
        }
        Form::Barrier | Form::StoreBarrier | Form::Nothing | Form::Trap => Some(Exact::default()),
        Form::Save | Form::Restore => window(form, operands).map(of_values),
        Form::MoveIf | Form::MoveIfRegister => {
            let [tested, then, to] = operands else { return None };
            let (holds, to) = (holds(mnemonic, form, Some(tested))?, register(to)?);
            let select = Expression::apply(Function::Select, 64, [holds, value(then)?, Expression::Register(to)]);
            Some(of_values(vec![(to, select)]))
        }
        Form::Compare => {
            let [one, other] = operands else { return None };
            Some(of_values(compute::compared(&[value(one)?, value(other)?])))
        }
        Form::Move | Form::SetHigh | Form::Compute | Form::WithCarry => {
            compute::values(mnemonic, form, operands).map(of_values)
        }
    }
}

/// What a step to another window of registers leaves in each.
fn window(form: Form, operands: &[&str]) -> Option<Vec<(Register, Expression)>> {
    let moves = if form == Form::Save { saved() } else { restored() };
    let nothing = |register: Register| (register, other("nothing", 64, [Expression::Register(register)]));
    let mut values: Vec<_> = emptied(&moves).map(nothing).collect();
    values.extend(moves.iter().map(|(to, from)| (*to, Expression::Register(*from))));
    match operands {
        [] => {}
        [one, other, to] => {
            let sum = Expression::apply(Function::Add, 64, [value(one)?, value(other)?]);
            if let Some(to) = register(to) {
                values.retain(|(known, _)| *known != to);
                values.push((to, sum));
            }
        }
        _ => return None,
    }
    Some(values)
}

/// Whether a condition holds: of a condition code, or of a register (V9, tables 20 and 21).
fn holds(mnemonic: &Mnemonic, form: Form, tested: Option<&str>) -> Option<Expression> {
    if matches!(form, Form::BranchRegister | Form::MoveIfRegister) {
        return of_register(mnemonic.suffix("sign")?, value(tested?)?);
    }
    let codes = match tested {
        None | Some("%icc") => ICC,
        Some("%xcc") => XCC,
        _ => return None,
    };
    let (relation, holds) = match mnemonic.suffix("condition")? {
        "e" | "z" => (Relation::Equal, true),
        "ne" | "nz" => (Relation::Equal, false),
        "l" => (Relation::Less, true),
        "ge" => (Relation::Less, false),
        "le" => (Relation::LessOrEqual, true),
        "g" => (Relation::LessOrEqual, false),
        "cs" | "lu" => (Relation::Below, true),
        "cc" | "geu" => (Relation::Below, false),
        "leu" => (Relation::BelowOrEqual, true),
        "gu" => (Relation::BelowOrEqual, false),
        "neg" => (Relation::Negative, true),
        "pos" => (Relation::Negative, false),
        "vs" => (Relation::Overflow, true),
        "vc" => (Relation::Overflow, false),
        _ => return None,
    };
    let outcome = Expression::Outcome(relation, codes);
    Some(if holds { outcome } else { outcome.not() })
}

/// Whether a register is zero, negative, …: all 64 bits of it.
fn of_register(sign: &str, of: Expression) -> Option<Expression> {
    let zero = || Expression::Constant(0);
    Some(match sign {
        "z" => test(Relation::Equal, 64, [of, zero()]),
        "nz" => test(Relation::Equal, 64, [of, zero()]).not(),
        "lz" => test(Relation::Less, 64, [of, zero()]),
        "gez" => test(Relation::Less, 64, [of, zero()]).not(),
        "gz" => test(Relation::Less, 64, [zero(), of]),
        "lez" => test(Relation::Less, 64, [zero(), of]).not(),
        _ => return None,
    })
}
