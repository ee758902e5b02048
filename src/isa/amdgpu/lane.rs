//! AMD's GPUs: what an instruction computes exactly in a lane that executes it.
//!
//! Whether a lane does is in a mask, so this is for paths that follow one lane and do not change which ones execute.

use super::effect::each;
use super::mask::copied;
use super::operand::{EXEC, EXEC_HIGH, constant};
use super::table::Form;
use crate::isa::effect::{Access, AccessKind, Effect, Operand, Register};
use crate::isa::exact::{Exact, Expression, Function};
use crate::isa::mnemonic::Mnemonic;

/// What an instruction computes, if all of it is known.
pub(super) fn in_lane(mnemonic: &Mnemonic, form: Form, operands: &[&str], effect: &Effect) -> Option<Exact> {
    match (form, effect) {
        (Form::Wait | Form::WaitLoads | Form::WaitStores | Form::Cache | Form::Nothing, _) => Some(Exact::default()),
        (Form::Move | Form::ScalarMove, _) => of_values(copied(operands)?),
        (Form::Dual | Form::Packed, _) => of_values(each(mnemonic, form, operands)),
        (Form::Load | Form::Store | Form::Modify | Form::CompareAndSwap, Effect::Access(access)) => {
            accessed(mnemonic, access)
        }
        _ => None,
    }
}

/// Copies, but of none to the mask itself.
fn of_values(values: Vec<(Register, Expression)>) -> Option<Exact> {
    let is_mask = |register: &Register| [EXEC, EXEC_HIGH].map(Register::General).contains(register);
    let is_known = !values.is_empty() && !values.iter().any(|(to, _)| is_mask(to));
    is_known.then(|| Exact { values, ..Exact::default() })
}

fn accessed(mnemonic: &Mnemonic, access: &Access) -> Option<Exact> {
    // Of narrower ones the upper bits are for the instruction to say.
    if !access.width.is_multiple_of(32) {
        return None;
    }
    let of = |operands: &[Operand]| -> Vec<Expression> { operands.iter().map(|one| Expression::from(*one)).collect() };
    let stored = match access.kind {
        AccessKind::Modify => modified(mnemonic.base, &of(&access.from))?,
        _ => of(&access.from),
    };
    let loaded = access.to.iter().enumerate().map(|(number, to)| (*to, Expression::Loaded(number)));
    Some(Exact {
        address: Some(address(access)?),
        values: loaded.collect(),
        stored,
        expected: of(&access.expected),
        taken: None,
    })
}

/// The address in two registers, and the offset: the manual, "FLAT".
fn address(access: &Access) -> Option<Expression> {
    let Register::General(low) = access.address.base? else { return None };
    let offset = if access.address.offset.is_empty() { 0 } else { constant(&access.address.offset)? };
    let [low, high] = [low, low + 1].map(|number| Expression::Register(Register::General(number)));
    let upper = Expression::apply(Function::ShiftLeft, 64, [high, Expression::Constant(32)]);
    let whole = Expression::apply(Function::Insert, 32, [upper, low]);
    Some(Expression::apply(Function::Add, 64, [whole, Expression::Constant(offset)]))
}

/// What a read-modify-write writes, of the value that it read.
fn modified(name: &str, from: &[Expression]) -> Option<Vec<Expression>> {
    let function = match name.strip_prefix("flat_atomic_")? {
        "swap" => return Some(from.to_vec()),
        "add" => Function::Add,
        "sub" => Function::Subtract,
        "and" => Function::And,
        "or" => Function::Or,
        "xor" => Function::Xor,
        _ => return None,
    };
    let is_bitwise = matches!(function, Function::And | Function::Or | Function::Xor);
    let each = from.iter().enumerate();
    let each =
        each.map(|(number, one)| Expression::apply(function.clone(), 32, [Expression::Loaded(number), one.clone()]));
    (is_bitwise || from.len() == 1).then(|| each.collect())
}
