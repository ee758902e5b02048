//! m68k: what each instruction computes exactly.
//!
//! Follows the operation and the condition codes of each instruction in `PRM`, section 4. Registers have 32 bits, and the bits above
//! are 0. An instruction of 8 or 16 bits leaves the others of a data register as they are, and one on an address register extends
//! the sign (section 1.1). The extend flag, which no instruction here reads, is left out.

#[cfg(test)]
mod tests;

use super::effect::{is_zeroing, sets_codes};
use super::operand::{BETWEEN, CCR, Place, Word, is_for_addresses};
use super::table::{Form, width};
use crate::isa::effect::Register;
use crate::isa::exact::terms::{arm_condition, complement, negation, other, sign_extended, sum, zero_extended};
use crate::isa::exact::{Exact, Expression, Function};
use crate::isa::mnemonic::Mnemonic;

/// What an instruction computes, if all of it is known.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    let one =
        |register: Register, value: Expression| Some(Exact { values: vec![(register, value)], ..Exact::default() });
    match (form, words) {
        (Form::Nothing | Form::Trap, _) => Some(Exact::default()),
        (Form::BranchIf, _) => Some(Exact { taken: Some(holds(mnemonic)?), ..Exact::default() }),
        (Form::SetIf, [Word::Register(to)]) => {
            let choice = [holds(mnemonic)?, Expression::Constant(255), Expression::Constant(0)];
            one(*to, put(*to, 8, Expression::apply(Function::Select, 64, choice)))
        }
        (Form::Address, [place, Word::Register(to)]) => one(*to, address_of(place.place()?)?),
        (Form::CompareAndSwap | Form::TestAndSet, _) => atomic(mnemonic, form, words),
        (Form::Many, [from, to]) => many(from, to),
        (Form::Move | Form::Quick, [from, to]) if from.place().is_none() || to.place().is_none() => {
            computed(mnemonic, form, words)
        }
        // What is copied from memory to memory is read and written by two accesses: here are the condition codes.
        (Form::Move, _) => {
            let bits = width(mnemonic, form)?;
            one(CCR, compared(bits, [Expression::Register(BETWEEN), Expression::Constant(0)]))
        }
        (Form::Jump | Form::Call | Form::Return, _) => None,
        _ => computed(mnemonic, form, words),
    }
}

/// What `cas` and `tas` compute.
fn atomic(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    match (form, words) {
        (Form::CompareAndSwap, [Word::Register(old), Word::Register(new), place]) => {
            let bits = width(mnemonic, form)?;
            let value = |register: Register| zero_extended(bits, Expression::Register(register));
            let codes = compared(bits, [Expression::Loaded(0), Expression::Register(*old)]);
            Some(Exact {
                address: Some(address_of(place.place()?)?),
                values: vec![(*old, put(*old, bits, Expression::Loaded(0))), (CCR, codes)],
                stored: vec![value(*new)],
                expected: vec![value(*old)],
                ..Exact::default()
            })
        }
        (Form::TestAndSet, [place]) => {
            let set = Expression::apply(Function::Or, 8, [Expression::Loaded(0), Expression::Constant(128)]);
            let codes = compared(8, [Expression::Loaded(0), Expression::Constant(0)]);
            let address = Some(address_of(place.place()?)?);
            Some(Exact { address, values: vec![(CCR, codes)], stored: vec![set], ..Exact::default() })
        }
        _ => None,
    }
}

/// A load or a store of several registers.
fn many(from: &Word<'_>, to: &Word<'_>) -> Option<Exact> {
    let place = from.place().or_else(|| to.place())?;
    let address = Some(address_of(place)?);
    let read = |(number, register): (usize, &Register)| (*register, Expression::Loaded(number));
    Some(match (from.list(), to.list()) {
        (Some(list), None) => {
            Exact { address, stored: list.into_iter().map(Expression::Register).collect(), ..Exact::default() }
        }
        (None, Some(list)) => {
            Exact { address, values: list.iter().enumerate().map(read).collect(), ..Exact::default() }
        }
        _ => return None,
    })
}

/// A computation, of which one operand can be in memory.
fn computed(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    let bits = width(mnemonic, form)?;
    let place = words.iter().find_map(Word::place);
    let value = |word: &Word<'_>| match word {
        Word::Register(register) => Some(Expression::Register(*register)),
        Word::Number(number) => Some(Expression::Constant(*number)),
        Word::Symbol(name) => Some(Expression::Symbol((*name).into())),
        Word::Memory(_) | Word::Name(_) => Some(Expression::Loaded(0)),
        Word::Registers(_) => None,
    };
    let address = match place {
        Some(place) => Some(address_of(place)?),
        None => None,
    };
    let of = words.iter().map(value).collect::<Option<Vec<_>>>()?;
    let to = words.last()?;
    let (result, codes) = result(mnemonic, form, bits, words, &of)?;
    let codes = codes.filter(|_| sets_codes(form, words)).map(|codes| (CCR, codes));
    let mut exact = Exact { address, ..Exact::default() };
    match (to, result) {
        (Word::Register(to), Some(result)) => exact.values.push((*to, put(*to, bits, result))),
        (_, Some(result)) if to.place().is_some() => exact.stored.push(zero_extended(bits, result)),
        (_, None) => {}
        _ => return None,
    }
    exact.values.extend(codes);
    Some(exact)
}

/// A result, and the condition codes.
type Computed = (Option<Expression>, Option<Expression>);

/// A result that the condition codes compare with 0.
fn compared_with_zero(bits: u16, result: Expression) -> Computed {
    (Some(result.clone()), Some(compared(bits, [result, Expression::Constant(0)])))
}

/// A result with condition codes for which the values that it is computed from have to be known.
fn named(mnemonic: &Mnemonic, bits: u16, result: Expression, of: Vec<Expression>) -> Computed {
    let all = [vec![result.clone()], of].concat();
    (Some(result), Some(Expression::apply(Function::Flags(mnemonic.base.into()), bits, all)))
}

/// The result of a computation from two values.
fn two(mnemonic: &Mnemonic, bits: u16, to: &Expression, by: &Expression) -> Option<Computed> {
    let of = || [to.clone(), by.clone()];
    let apply = |function: Function| Expression::apply(function, bits, of());
    Some(match mnemonic.base.get(..2)? {
        "ad" => named(mnemonic, bits, apply(Function::Add), of().to_vec()),
        "su" => (Some(apply(Function::Subtract)), Some(compared(bits, of()))),
        "an" => compared_with_zero(bits, apply(Function::And)),
        "or" => compared_with_zero(bits, apply(Function::Or)),
        "eo" => compared_with_zero(bits, apply(Function::Xor)),
        _ => return None,
    })
}

/// The result of a computation, if it has one, and the condition codes.
fn result(mnemonic: &Mnemonic, form: Form, bits: u16, words: &[Word<'_>], of: &[Expression]) -> Option<Computed> {
    let zero = || Expression::Constant(0);
    let with_zero = |result: Expression| compared_with_zero(bits, result);
    if is_zeroing(mnemonic, form, words) {
        return Some(with_zero(zero()));
    }
    Some(match (form, of) {
        (Form::Move | Form::Quick, [from, _]) => with_zero(from.clone()),
        (Form::Clear, [_]) => with_zero(zero()),
        (Form::Two | Form::TwoAddress, [by, to]) => {
            let is_address = words.last()?.register().is_some_and(is_for_addresses);
            let by = if is_address { sign_extended(bits, 32, by.clone()) } else { by.clone() };
            return two(mnemonic, if is_address { 32 } else { bits }, to, &by);
        }
        (Form::One, [value]) if mnemonic.base == "not" => with_zero(complement(bits, value.clone())),
        (Form::One, [value]) => (Some(negation(bits, value.clone())), Some(compared(bits, [zero(), value.clone()]))),
        (Form::Shift, [by, to]) => {
            named(mnemonic, bits, shifted(mnemonic.base, bits, to.clone(), by.clone()), of.to_vec())
        }
        (Form::Compare, [one, other]) if mnemonic.base == "cmpa" => {
            (None, Some(compared(32, [other.clone(), sign_extended(bits, 32, one.clone())])))
        }
        (Form::Compare, [one, other]) => (None, Some(compared(bits, [other.clone(), one.clone()]))),
        (Form::Test, [value]) => (None, Some(compared(bits, [value.clone(), zero()]))),
        // The others stay as they were.
        (Form::TestBit, [bit, value]) => {
            let bits = if words.last()?.register().is_some() { 32 } else { 8 };
            let down = Expression::apply(Function::ShiftRight, bits, [value.clone(), bit.clone()]);
            let is_set = Expression::apply(Function::And, bits, [down, Expression::Constant(1)]);
            let codes = [is_set, Expression::Register(CCR)];
            (None, Some(Expression::apply(Function::Flags("btst".into()), bits, codes)))
        }
        _ => return None,
    })
}

/// A value shifted or rotated. The count of a register is taken modulo 64: one of more than the width is another computation.
fn shifted(name: &str, bits: u16, of: Expression, by: Expression) -> Expression {
    let is_small = matches!(by, Expression::Constant(by) if (0..i64::from(bits)).contains(&by));
    let function = match name {
        "lsl" | "asl" if is_small => Function::ShiftLeft,
        "lsr" if is_small => Function::ShiftRight,
        "asr" if is_small => Function::ShiftRightSigned,
        _ => return other(name, bits, [of, by]),
    };
    Expression::apply(function, bits, [of, by])
}

/// The condition codes after a comparison.
fn compared(bits: u16, of: [Expression; 2]) -> Expression {
    Expression::apply(Function::Compare, bits, of)
}

/// A register after its lowest bits are written.
fn put(to: Register, bits: u16, value: Expression) -> Expression {
    match to {
        CCR => value,
        _ if bits == 32 => zero_extended(32, value),
        _ if is_for_addresses(to) => sign_extended(bits, 32, value),
        _ => Expression::apply(Function::Insert, bits, [Expression::Register(to), value]),
    }
}

/// 1 if the condition codes have the outcome of an instruction, else 0.
fn holds(mnemonic: &Mnemonic) -> Option<Expression> {
    // The letters are those of Arm, whose carry is set where nothing is borrowed.
    let letters = match mnemonic.suffix("condition")? {
        "cs" => "lo",
        "cc" => "hs",
        letters => letters,
    };
    arm_condition(letters, CCR)
}

/// The address of a location.
fn address_of(place: Place<'_>) -> Option<Expression> {
    if place.steps {
        return None;
    }
    let registers = [place.base, place.index].into_iter().flatten().map(Expression::Register);
    let offset = match place.offset.parse() {
        Ok(number) => Expression::Constant(number),
        Err(_) => Expression::Symbol(place.offset.into()),
    };
    registers.chain([offset]).reduce(sum)
}
