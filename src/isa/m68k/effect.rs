//! m68k: the effects of instructions on registers and on what is executed next.
//!
//! Nearly all set the condition codes, a copy too: each by what `PRM` says of it, section 3.2, "Integer Unit Condition Code
//! Computation".

use super::operand::{BETWEEN, CCR, Word, is_for_addresses};
use super::table::{Form, width};
use crate::isa::effect::{Comparison, Condition, Effect, Operand, Register};
use crate::isa::is_local_target;
use crate::isa::mnemonic::Mnemonic;

/// Whether an instruction sets the condition codes: not if its result is an address.
pub(super) fn sets_codes(form: Form, words: &[Word<'_>]) -> bool {
    let to = words.last().and_then(Word::register);
    let is_of_codes = words.iter().any(|word| word.register() == Some(CCR));
    match form {
        Form::Move => !is_of_codes && !to.is_some_and(is_for_addresses),
        Form::Two => !to.is_some_and(is_for_addresses),
        Form::Quick | Form::One | Form::Clear | Form::Shift | Form::Compare | Form::Test | Form::TestBit => true,
        Form::CompareAndSwap | Form::TestAndSet => true,
        _ => false,
    }
}

/// What a comparison with memory or a computation leaves in the condition codes beside its result.
pub(super) fn compares(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Comparison> {
    if !sets_codes(form, words) {
        return None;
    }
    let zero = Operand::Constant(0);
    let result = |register: Register| ([Operand::Register(register), zero], false);
    let (of, is_before) = match (form, words) {
        (Form::Move | Form::Quick, [from, _]) if from.value().is_some() => ([from.value()?, zero], true),
        (Form::Move, [from, Word::Register(to)]) if from.place().is_some() => result(*to),
        (Form::Move, [_, to]) if to.place().is_some() => result(BETWEEN),
        (Form::Clear, [_]) => ([zero, zero], true),
        // A difference is zero if what is subtracted was equal.
        (Form::Two, [from, Word::Register(to)]) if mnemonic.base.starts_with("sub") && from.value().is_some() => {
            ([Operand::Register(*to), from.value()?], true)
        }
        (Form::Two | Form::Shift, [_, Word::Register(to)]) | (Form::One, [Word::Register(to)]) => result(*to),
        _ => return None,
    };
    Some(Comparison { to: CCR, of, is_before })
}

/// The condition of an instruction that has one.
fn condition(mnemonic: &Mnemonic) -> Option<Condition> {
    Some(match mnemonic.suffix("condition")? {
        "eq" => Condition::Flags { register: CCR, equal: true },
        "ne" => Condition::Flags { register: CCR, equal: false },
        _ => Condition::OtherFlags(CCR),
    })
}

/// Whether an instruction makes a register 0: it subtracts it from itself.
pub(super) fn is_zeroing(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> bool {
    let is_of_itself = matches!(words, [Word::Register(one), Word::Register(other)] if one == other);
    is_of_itself
        && matches!((form, mnemonic.base), (Form::Two | Form::TwoAddress, "sub" | "suba" | "eor"))
        && mnemonic.suffix("size") == Some(".l")
}

/// The effect of an instruction without an access, if its operands are understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Effect> {
    Some(match (form, words) {
        (Form::Move | Form::Quick, [Word::Symbol(name), Word::Register(to)]) => {
            Effect::Compute { to: vec![*to], how: format!("address {name}"), from: Vec::new(), offset: None }
        }
        (Form::Move | Form::Quick, [from, Word::Register(to)]) => Effect::Move(*to, from.value()?),
        (Form::Clear, [Word::Register(to)]) => Effect::Move(*to, Operand::Constant(0)),
        (_, [_, Word::Register(to)]) if is_zeroing(mnemonic, form, words) => Effect::Move(*to, Operand::Constant(0)),
        (Form::Two | Form::TwoAddress | Form::Shift, [by, Word::Register(to)]) => two(mnemonic, form, by, *to)?,
        (Form::One, [Word::Register(to)]) => {
            let from = vec![Operand::Register(*to)];
            Effect::Compute { to: vec![*to, CCR], how: mnemonic.text(), from, offset: None }
        }
        (Form::Compare, [one, other]) => Effect::Compare(CCR, [other.value()?, one.value()?]),
        (Form::Test, [one]) => Effect::Compare(CCR, [one.value()?, Operand::Constant(0)]),
        (Form::TestBit, [bit, of]) => {
            let from = vec![of.value()?, bit.value()?];
            Effect::Compute { to: vec![CCR], how: "btst".to_owned(), from, offset: None }
        }
        (Form::SetIf, [Word::Register(to)]) => Effect::Select {
            to: *to,
            condition: condition(mnemonic)?,
            then: Operand::Constant(-1),
            otherwise: Operand::Constant(0),
        },
        (Form::Address, [place, Word::Register(to)]) => {
            let place = place.place()?;
            let address = place.address()?;
            let from: Vec<Operand> =
                [address.base, address.index].into_iter().flatten().map(Operand::Register).collect();
            let offset = address.displacement().filter(|_| !from.is_empty());
            Effect::Compute { to: vec![*to], how: format!("lea {}", place.offset), from, offset }
        }
        (Form::Trap, _) => Effect::Trap,
        (Form::Nothing, []) => Effect::Nothing,
        (Form::Return, []) => Effect::Return,
        (Form::BranchIf, [Word::Name(label)]) if is_local_target(label) => {
            Effect::Branch(condition(mnemonic)?, (*label).to_owned())
        }
        (Form::Jump, [Word::Name(label)]) if is_local_target(label) => Effect::Jump((*label).to_owned()),
        (Form::Jump | Form::Call, [to]) => called(to, form == Form::Jump)?,
        _ => return None,
    })
}

/// A call, or a jump out of the function.
fn called(to: &Word<'_>, is_tail: bool) -> Option<Effect> {
    let place = to.place()?;
    let (name, through) = match (place.base, place.index, place.offset) {
        (Some(base), None, "0") => (super::operand::name(base), Some(base)),
        (None, None, name) if name.parse::<i64>().is_err() => (name.to_owned(), None),
        _ => return None,
    };
    (!place.steps).then_some(Effect::Call { name, is_tail, through })
}

/// A computation of a register from itself and another value.
fn two(mnemonic: &Mnemonic, form: Form, by: &Word<'_>, to: Register) -> Option<Effect> {
    let value = by.value()?;
    let is_whole = width(mnemonic, form) == Some(32) || form == Form::TwoAddress;
    let (name, sign) = match mnemonic.base {
        base if base.starts_with("add") => ("add", Some(1)),
        base if base.starts_with("sub") => ("sub", Some(-1)),
        base if base.starts_with("and") => ("and", None),
        base if base.starts_with("eor") => ("xor", None),
        base if base.starts_with("or") => ("or", None),
        base => (base, None),
    };
    let offset = match value {
        Operand::Constant(by) if is_whole => sign.and_then(|sign| by.checked_mul(sign)),
        _ => None,
    };
    let codes = (form != Form::TwoAddress && !is_for_addresses(to)).then_some(CCR);
    let to_all: Vec<Register> = [to].into_iter().chain(codes).collect();
    let from = vec![Operand::Register(to), value];
    Some(Effect::Compute { to: to_all, how: name.to_owned(), from, offset })
}
