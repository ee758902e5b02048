//! SPARC: what loads, stores and atomic instructions read and write.

use super::value::value;
use crate::isa::exact::terms::{sign_extended, sum, zero_extended};
use crate::isa::exact::{Exact, Expression};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::sparc::access::{registers, width};
use crate::isa::sparc::operand::{parts, register};
use crate::isa::sparc::table::Form;

/// What an access computes, its address included.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    let place = operands.iter().find(|text| text.starts_with('['))?;
    let (base, rest) = parts(place)?;
    let offset = if rest.is_empty() { Expression::Constant(0) } else { value(rest)? };
    let address = Some(sum(value(base)?, offset));
    let width = width(mnemonic, form);
    let read = || match mnemonic.suffix("size") {
        Some("sb" | "sh" | "sw") => sign_extended(width, 64, Expression::Loaded(0)),
        _ => Expression::Loaded(0),
    };
    let mut exact = Exact { address, ..Exact::default() };
    match (form, operands) {
        (Form::Load, [_, to]) => {
            let to = registers(mnemonic, to)?;
            let is_one = to.len() == 1;
            let written = to.into_iter().enumerate();
            let value = |number| if is_one { read() } else { Expression::Loaded(number) };
            exact.values = written.filter_map(|(number, to)| Some((to.register()?, value(number)))).collect();
        }
        (Form::Store, [from, _]) => exact.stored = stored(mnemonic, width, from)?,
        (Form::Swap | Form::TestAndSet, [_, to]) => {
            let stored = if form == Form::Swap { value(to)? } else { Expression::Constant(0xff) };
            exact.stored = vec![zero_extended(width, stored)];
            exact.values = register(to).map(|to| (to, read())).into_iter().collect();
        }
        (Form::CompareAndSwap, [_, expected, to]) => {
            exact.stored = vec![zero_extended(width, value(to)?)];
            exact.expected = vec![zero_extended(width, value(expected)?)];
            exact.values = register(to).map(|to| (to, read())).into_iter().collect();
        }
        _ => return None,
    }
    Some(exact)
}

/// What a store writes, a value for each of its registers.
fn stored(mnemonic: &Mnemonic, width: u16, from: &str) -> Option<Vec<Expression>> {
    let from = registers(mnemonic, from)?;
    let one = if from.len() == 1 { width } else { 32 };
    let values = from.iter().map(|operand| match operand.register() {
        Some(register) => zero_extended(one, Expression::Register(register)),
        None => Expression::Constant(0),
    });
    Some(values.collect())
}
