//! Power: what loads and stores read and write.

use super::compute::low;
use super::value;
use crate::isa::exact::terms::{sign_extended, sum, zero_extended};
use crate::isa::exact::{Exact, Expression, Function};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::powerpc::operand::{CR0, Word, memory};
use crate::isa::powerpc::table::Form;

/// What an access computes, its address and the new value of its base register included.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    let (first, place) = words.split_first()?;
    let (base, address) = address_of(place)?;
    let mut exact = Exact { address: Some(address.clone()), ..Exact::default() };
    match form {
        Form::Load(width, is_signed) => {
            let read = Expression::Loaded(0);
            let read = if is_signed { sign_extended(width, 64, read) } else { read };
            exact.values.push((first.register()?, read));
        }
        Form::LoadReserved(_) => exact.values.push((first.register()?, Expression::Loaded(0))),
        Form::Store(width) => exact.stored.push(zero_extended(width, value(*first)?)),
        Form::StoreConditional(width) => {
            exact.stored.push(zero_extended(width, value(*first)?));
            // It is "equal" if it wrote.
            let compared = [Expression::Status, Expression::Constant(0)];
            exact.values.push((CR0, Expression::apply(Function::Compare, 64, compared)));
        }
        _ => return None,
    }
    if mnemonic.suffix("update").is_some() {
        let Expression::Register(base) = base else { return None };
        // A load into its base register is invalid.
        if exact.values.iter().any(|(to, _)| *to == base) {
            return None;
        }
        exact.values.push((base, address));
    }
    Some(exact)
}

/// The base of an address, and the address: `8(3)`, `symbol@l(3)`, `3, 4`.
pub(super) fn address_of(place: &[Word<'_>]) -> Option<(Expression, Expression)> {
    match place {
        [word] => {
            let (offset, base) = memory(word.text)?;
            let base = base.map_or(Expression::Constant(0), Expression::Register);
            Some((base.clone(), added(base, low(offset)?)))
        }
        [base, index, ..] => {
            let (base, index) = (value(*base)?, value(*index)?);
            Some((base.clone(), added(base, index)))
        }
        [] => None,
    }
}

/// A sum; the number 0 adds nothing.
pub(super) fn added(base: Expression, offset: Expression) -> Expression {
    if base == Expression::Constant(0) { offset } else { sum(base, offset) }
}
