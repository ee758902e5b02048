//! 32-bit Arm: what loads and stores read and write.

use super::register;
use super::value::{sources, value};
use crate::isa::arm::access::width;
use crate::isa::arm::effect;
use crate::isa::arm::operand::PC;
use crate::isa::arm::table::Form;
use crate::isa::effect::{Effect, Register};
use crate::isa::exact::terms::{sign_extended, zero_extended};
use crate::isa::exact::{Exact, Expression, Function};
use crate::isa::mnemonic::Mnemonic;

/// A register and its new value.
type Written = (Register, Expression);

/// What an access computes, its address and the new value of the base register included.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    let position = operands.iter().position(|operand| operand.starts_with('['))?;
    let (registers, place) = operands.split_at(position);
    let (address, written_back) = address(place)?;
    // Of two registers each has a half.
    let one = if mnemonic.suffix("size") == Some("d") { 32 } else { width(mnemonic) };
    let stored = |texts: &[&str]| -> Option<Vec<Expression>> {
        texts.iter().map(|text| value(text).map(|value| zero_extended(one, value))).collect()
    };
    let mut exact = match form {
        Form::Load(_) | Form::LoadExclusive(_) => {
            let is_signed = mnemonic.suffix("size").is_some_and(|size| size.starts_with('s'));
            let loaded = |number: usize| {
                let read = Expression::Loaded(number);
                if is_signed { sign_extended(one, 32, read) } else { read }
            };
            let values = registers.iter().enumerate().map(|(number, text)| Some((register(text)?, loaded(number))));
            Exact { values: values.collect::<Option<Vec<Written>>>()?, ..Exact::default() }
        }
        Form::Store(_) => Exact { stored: stored(registers)?, ..Exact::default() },
        Form::StoreExclusive(_) => {
            let (status, registers) = registers.split_first()?;
            let values = vec![(register(status)?, Expression::Status)];
            Exact { values, stored: stored(registers)?, ..Exact::default() }
        }
        _ => return None,
    };
    exact.address = Some(address);
    exact.values.extend(written_back);
    Some(exact)
}

/// What an access of several registers computes: each has a word, the lowest register that with the lowest address.
pub(super) fn many(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Exact> {
    let [base, list] = operands else { return None };
    let Effect::Access(access) = effect::many(mnemonic, form, operands)? else { return None };
    let base = register(base.trim_end_matches('!'))?;
    let count = access.from.len() + access.to.len();
    let at = |by: i64| Expression::apply(Function::Add, 32, [Expression::Register(base), Expression::Constant(by)]);
    let lowest = match access.address.offset.trim_start_matches('#') {
        "" => 0,
        by => by.parse().ok()?,
    };
    let names = list.trim_matches(['{', '}']).split(',').map(str::trim);
    let mut exact = if form == Form::StoreMany {
        Exact { stored: names.map(value).collect::<Option<_>>()?, ..Exact::default() }
    } else {
        let loaded = access.to.iter().enumerate().map(|(number, to)| (*to, Expression::Loaded(number)));
        Exact { values: loaded.collect(), ..Exact::default() }
    };
    exact.address = Some(if lowest == 0 { Expression::Register(base) } else { at(lowest) });
    if access.address.writes_back {
        let bytes = 4 * i64::try_from(count).ok()?;
        let is_down = mnemonic.base.ends_with("da") || mnemonic.base.ends_with("db");
        exact.values.push((base, at(if is_down { -bytes } else { bytes })));
    }
    Some(exact)
}

/// The effective address, and the base register with its new value if it is written back: `[r0, #8]!` is accessed at the sum,
/// `[r0], #8` at the base.
fn address(place: &[&str]) -> Option<(Expression, Option<Written>)> {
    let (inside, behind) = place.split_first()?;
    let is_before = inside.ends_with('!');
    let inner = inside.trim_end_matches('!').strip_prefix('[')?.strip_suffix(']')?;
    let parts: Vec<&str> = inner.split(',').map(str::trim).collect();
    let (base, offset) = parts.split_first()?;
    let register = register(base).filter(|base| *base != Register::General(PC))?;
    let base = Expression::Register(register);
    match (is_before, behind) {
        (false, []) => Some((moved(&base, offset)?, None)),
        (true, []) => {
            let address = moved(&base, offset)?;
            Some((address.clone(), Some((register, address))))
        }
        (false, _) if offset.is_empty() => Some((base.clone(), Some((register, moved(&base, behind)?)))),
        _ => None,
    }
}

/// A base with an offset: `#8`, `r1, lsl #2`, `-r1`.
fn moved(base: &Expression, offset: &[&str]) -> Option<Expression> {
    let is_minus = offset.first().is_some_and(|text| text.starts_with("-r"));
    let plain: Vec<&str> = offset.iter().map(|text| text.strip_prefix('-').unwrap_or(text)).collect();
    match sources(&plain)?.as_slice() {
        [] | [Expression::Constant(0)] => Some(base.clone()),
        [by] => {
            let function = if is_minus { Function::Subtract } else { Function::Add };
            Some(Expression::apply(function, 32, [base.clone(), by.clone()]))
        }
        _ => None,
    }
}
