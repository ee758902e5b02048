//! LoongArch: what loads, stores and atomic instructions read, write and compute.

use super::value::value;
use crate::isa::exact::terms::{other, sign_extended, sum, zero_extended};
use crate::isa::exact::{Exact, Expression, Function};
use crate::isa::loongarch::operand::operand;
use crate::isa::loongarch::table::{Form, width};
use crate::isa::mnemonic::Mnemonic;

/// What an access computes, its address included. A value of more than 64 bits has none.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    let (to, rest) = operands.split_first()?;
    let (bits, is_unsigned) = match form {
        Form::OtherLoad(width) | Form::OtherStore(width) => (width, true),
        _ => width(mnemonic.suffix("size")?)?,
    };
    if bits > 64 {
        return None;
    }
    let (from, place) = match form {
        Form::Modify | Form::CompareAndSwap => {
            let (from, place) = rest.split_first()?;
            (Some(value(from)?), place)
        }
        Form::Store | Form::OtherStore(_) | Form::StoreConditional => (Some(value(to)?), rest),
        _ => (None, rest),
    };
    // The comparison of "AMMAX" and "AMMIN" has a sign or none; the old value is extended by its sign.
    let read = match form {
        Form::Load | Form::OtherLoad(_) if is_unsigned => Expression::Loaded(0),
        _ => sign_extended(bits, 64, Expression::Loaded(0)),
    };
    let result = match form {
        Form::Store | Form::OtherStore(_) => None,
        // 1 if it stored.
        Form::StoreConditional => Some(Expression::Status.not()),
        _ => Some(read),
    };
    let to = result.zip(operand(to)?.register()).map(|(result, register)| (register, result));
    let expected =
        if form == Form::CompareAndSwap { vec![zero_extended(bits, value(operands[0])?)] } else { Vec::new() };
    Some(Exact {
        address: Some(address(place)?),
        values: to.into_iter().collect(),
        stored: from.map(|from| stored(mnemonic, bits, is_unsigned, from)).into_iter().collect(),
        expected,
        taken: None,
    })
}

/// What an access stores, computed from what it read and its operand.
fn stored(mnemonic: &Mnemonic, width: u16, is_unsigned: bool, by: Expression) -> Expression {
    let old = Expression::Loaded(0);
    let function = match mnemonic.base {
        "amadd" => Function::Add,
        "amand" => Function::And,
        "amor" => Function::Or,
        "amxor" => Function::Xor,
        "ammax" | "ammin" => {
            let unsigned = if is_unsigned { "u" } else { "" };
            return other(&format!("{}{unsigned}", mnemonic.base.trim_start_matches("am")), width, [old, by]);
        }
        // Stores, `sc`, `amswap`, `amcas`.
        _ => return zero_extended(width, by),
    };
    Expression::apply(function, width, [old, by])
}

/// `rj`, `rj, 8`, `rj, rk`, `rj, %pc_lo12(symbol)`
fn address(place: &[&str]) -> Option<Expression> {
    match place {
        [base] => value(base),
        [base, offset] => Some(sum(value(base)?, value(offset)?)),
        _ => None,
    }
}
