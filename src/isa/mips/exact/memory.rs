//! MIPS: what loads, stores, and the linked ones read and write.

use super::value;
use crate::isa::exact::terms::{sign_extended, sum, zero_extended};
use crate::isa::exact::{Exact, Expression};
use crate::isa::mips::operand::{constant, memory, operand};
use crate::isa::mips::table::Form;

/// What an access computes, its address included.
pub(super) fn exact(form: Form, operands: &[&str]) -> Option<Exact> {
    let [register, place] = operands else { return None };
    let address = Some(address_of(place)?);
    let loaded = Expression::Loaded(0);
    let (result, stored) = match form {
        Form::Load(width, true) | Form::LoadLinked(width) => (Some(sign_extended(width, 64, loaded)), None),
        Form::Load(..) | Form::FloatLoad(64) => (Some(loaded), None),
        // What is above is not defined: it is of the register's other half, or of none.
        Form::FloatLoad(_) => return None,
        // 1 if it wrote.
        Form::StoreConditional(width) => (Some(Expression::Status.not()), Some(width)),
        Form::Store(width) | Form::FloatStore(width) => (None, Some(width)),
        _ => return None,
    };
    let stored = match stored {
        Some(width) => vec![zero_extended(width, value(register)?)],
        None => Vec::new(),
    };
    let values = match result {
        Some(result) => operand(register)?.register().map(|register| (register, result)).into_iter().collect(),
        None => Vec::new(),
    };
    Some(Exact { address, values, stored, ..Exact::default() })
}

/// `8($4)`, `%lo(symbol)($1)`
fn address_of(text: &str) -> Option<Expression> {
    let (offset, base) = memory(text)?;
    let offset = match offset {
        "" => Expression::Constant(0),
        text if text.starts_with('%') => Expression::Symbol(text.into()),
        text => Expression::Constant(constant(text)?),
    };
    Some(sum(Expression::Register(base), offset))
}
