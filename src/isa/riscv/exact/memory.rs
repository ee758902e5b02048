//! RISC-V: what loads, stores and atomic instructions read, write and compute.

use super::compute::boxed;
use super::value::value;
use crate::isa::effect::Register;
use crate::isa::exact::terms::{other, sign_extended, sum, zero_extended};
use crate::isa::exact::{Exact, Expression, Function};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::riscv::operand::operand;
use crate::isa::riscv::table::Form;

/// What an access computes, its address included.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    let (address, values) = operands.split_last()?;
    let address = Some(address_of(address)?);
    let width = match (form, mnemonic.suffix("size")) {
        (Form::Load(width) | Form::Store(width) | Form::FloatLoad(width) | Form::FloatStore(width), _) => width,
        (_, Some(".b")) => 8,
        (_, Some(".h")) => 16,
        (_, Some(".w")) => 32,
        (_, Some(".d")) => 64,
        (_, Some(".q")) => return Some(Exact { address, ..exchanged_pair(form, values)? }),
        _ => return None,
    };
    let (to, from) = match (form, values) {
        (Form::Load(_) | Form::FloatLoad(_) | Form::LoadReserved, [to]) => (Some(to), None),
        (Form::Store(_) | Form::FloatStore(_), [from]) => (None, Some(from)),
        (Form::StoreConditional | Form::Modify | Form::CompareAndSwap, [to, from]) => (Some(to), Some(from)),
        _ => return None,
    };
    let stored = match from {
        Some(from) => vec![stored(mnemonic, width, value(from)?)],
        None => Vec::new(),
    };
    let expected = match (form, to) {
        (Form::CompareAndSwap, Some(to)) => vec![zero_extended(width, value(to)?)],
        _ => Vec::new(),
    };
    let result = match form {
        Form::StoreConditional => Expression::Status,
        Form::FloatLoad(32) => boxed(Expression::Loaded(0)),
        Form::FloatLoad(_) => Expression::Loaded(0),
        Form::Load(_) if mnemonic.suffix("unsigned").is_some() => Expression::Loaded(0),
        _ => sign_extended(width, 64, Expression::Loaded(0)),
    };
    let values = match to {
        Some(to) => operand(to)?.register().map(|register| (register, result)).into_iter().collect(),
        None => Vec::new(),
    };
    Some(Exact { address, values, stored, expected, taken: None })
}

/// What an access stores, computed from what it read and its operand.
fn stored(mnemonic: &Mnemonic, width: u16, by: Expression) -> Expression {
    let old = Expression::Loaded(0);
    let function = match mnemonic.base {
        "amoadd" => Function::Add,
        "amoand" => Function::And,
        "amoor" => Function::Or,
        "amoxor" => Function::Xor,
        "amomax" | "amomin" => {
            let name = mnemonic.base.trim_start_matches("amo");
            let unsigned = mnemonic.suffix("unsigned").unwrap_or_default();
            return other(&format!("{name}{unsigned}"), width, [old, by]);
        }
        // Stores, `sc`, `amoswap`, `amocas`.
        _ => return zero_extended(width, by),
    };
    Expression::apply(function, width, [old, by])
}

/// `amocas.q`: of pairs of registers that are named by their first. `zero` names a pair of zeros.
fn exchanged_pair(form: Form, values: &[&str]) -> Option<Exact> {
    let ([to, from], Form::CompareAndSwap) = (values, form) else { return None };
    let [to, from] = [pair(to)?, pair(from)?];
    let value = |register: Option<Register>| register.map_or(Expression::Constant(0), Expression::Register);
    let written = to.into_iter().enumerate();
    let written = written.filter_map(|(number, register)| Some((register?, Expression::Loaded(number))));
    Some(Exact {
        values: written.collect(),
        stored: from.map(value).to_vec(),
        expected: to.map(value).to_vec(),
        ..Exact::default()
    })
}

fn pair(text: &str) -> Option<[Option<Register>; 2]> {
    match operand(text)?.register() {
        Some(Register::General(number)) => Some([number, number + 1].map(|number| Some(Register::General(number)))),
        Some(_) => None,
        None => Some([None, None]),
    }
}

/// `8(a0)`, `(a0)`, `%lo(symbol)(a0)`
fn address_of(text: &str) -> Option<Expression> {
    let (offset, base) = text.strip_suffix(')')?.rsplit_once('(')?;
    let offset = if offset.is_empty() { Expression::Constant(0) } else { value(offset)? };
    Some(sum(Expression::Register(operand(base)?.register()?), offset))
}
