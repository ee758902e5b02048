//! z/Architecture: what instructions with an operand in memory read, write and compute.

use super::compute::{lengthened, put, two};
use super::{code, compared, value};
use crate::isa::effect::Register;
use crate::isa::exact::terms::{other, sign_extended, sum, test, zero_extended};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::s390x::code::takes_carry;
use crate::isa::s390x::operand::{CC, Kind, Word, between, constant, memory};
use crate::isa::s390x::signature::width;
use crate::isa::s390x::table::Form;

/// What an access computes, its address included.
pub(super) fn exact(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    let place = words.iter().find(|word| word.kind == Kind::Memory)?;
    let address = Some(address_of(*place)?);
    let first = *words.first()?;
    let own = width(mnemonic);
    let read = Expression::Loaded(0);
    let to = |result: Expression| Some(vec![(first.register()?, put(own, first.register()?, result))]);
    let exact = match form {
        Form::Load(bits, is_signed) => {
            let result = if is_signed { sign_extended(bits, own, read) } else { read };
            Exact { values: to(result)?, ..Exact::default() }
        }
        Form::LoadWhole if mnemonic.base == "lrv" => {
            Exact { values: to(other("lrv", own, [read]))?, ..Exact::default() }
        }
        Form::LoadWhole => {
            let code = code(mnemonic, form, own, &read, Vec::new()).map(|code| (CC, code));
            Exact { values: [to(read)?, code.into_iter().collect()].concat(), ..Exact::default() }
        }
        Form::LoadMany | Form::LoadPair => {
            let loaded = |(number, register): (usize, &Register)| {
                (*register, put(own_of(form, own), *register, Expression::Loaded(number)))
            };
            Exact { values: registers(words)?.iter().enumerate().map(loaded).collect(), ..Exact::default() }
        }
        Form::StoreMany | Form::StorePair => {
            let of = |register: &Register| zero_extended(own_of(form, own), Expression::Register(*register));
            Exact { stored: registers(words)?.iter().map(of).collect(), ..Exact::default() }
        }
        Form::StoreWhole if mnemonic.base == "strv" => {
            Exact { stored: vec![other("lrv", own, [value(first)?])], ..Exact::default() }
        }
        Form::StoreWhole => Exact { stored: vec![zero_extended(own, value(first)?)], ..Exact::default() },
        Form::Store(bits) => Exact { stored: vec![zero_extended(bits, value(first)?)], ..Exact::default() },
        Form::StoreConstant(bits) => {
            let stored = Expression::Constant(constant(words[1].text)?);
            Exact { stored: vec![zero_extended(bits, stored)], ..Exact::default() }
        }
        Form::CompareAndSwap | Form::CompareAndSwapPair => exchanged(form, own, words)?,
        Form::Fetch | Form::Modify(_) => modified(mnemonic, form, words)?,
        _ => with_memory(mnemonic, form, words)?,
    };
    Some(Exact { address, ..exact })
}

/// The width of each register of several: a pair is of 64 bits each.
fn own_of(form: Form, own: u16) -> u16 {
    if form == Form::LoadMany || form == Form::StoreMany { own } else { 64 }
}

/// The registers of an access of several, that of the lowest address first.
fn registers(words: &[Word<'_>]) -> Option<Vec<Register>> {
    match words {
        [pair, _] => pair.pair().map(Vec::from),
        [first, last, _] => between(*first, *last),
        _ => None,
    }
}

/// COMPARE AND SWAP: the first register has what was read, whether or not it was equal.
fn exchanged(form: Form, own: u16, words: &[Word<'_>]) -> Option<Exact> {
    let (old, new) = match form {
        Form::CompareAndSwap => (vec![words[0].register()?], vec![words[1].register()?]),
        _ => (Vec::from(words[0].pair()?), Vec::from(words[1].pair()?)),
    };
    let of = |registers: &[Register]| -> Vec<Expression> {
        registers.iter().map(|register| zero_extended(own, Expression::Register(*register))).collect()
    };
    let differs = |(number, register): (usize, &Register)| {
        test(Relation::Equal, own, [Expression::Loaded(number), Expression::Register(*register)]).not()
    };
    let differ: Vec<Expression> = old.iter().enumerate().map(differs).collect();
    let differ = match differ.as_slice() {
        [one] => one.clone(),
        _ => Expression::apply(Function::Or, 64, differ),
    };
    let code = Expression::apply(Function::Compare, 64, [Expression::Constant(0), differ]);
    let read = |(number, register): (usize, &Register)| (*register, put(own, *register, Expression::Loaded(number)));
    let mut values: Vec<(Register, Expression)> = old.iter().enumerate().map(read).collect();
    values.push((CC, code));
    Some(Exact { values, stored: of(&new), expected: of(&old), ..Exact::default() })
}

/// What LOAD AND ADD and the like store, and what an instruction stores that changes memory by a constant.
fn modified(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    let (name, bits) = match (form, mnemonic.base) {
        (Form::Modify(bits), "ni" | "oi" | "xi") => (&mnemonic.base[..1], bits),
        (Form::Modify(bits), _) => ("a", bits),
        (_, "laal") => ("al", width(mnemonic)),
        (_, base) => (base.strip_prefix("la")?, width(mnemonic)),
    };
    let by = value(words[1])?;
    let stored = two(name, bits, [Expression::Loaded(0), by.clone()])?;
    let code = code(mnemonic, form, bits, &stored, vec![Expression::Loaded(0), by]);
    let read = match form {
        Form::Fetch => {
            let to = words[0].register()?;
            Some((to, put(bits, to, Expression::Loaded(0))))
        }
        _ => None,
    };
    let values = read.into_iter().chain(code.map(|code| (CC, code))).collect();
    Some(Exact { values, stored: vec![stored], ..Exact::default() })
}

/// A computation or a comparison with what is read.
fn with_memory(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Exact> {
    let own = width(mnemonic);
    let read = Expression::Loaded(0);
    let values = match form {
        Form::WithMemory(bits) => {
            let to = words[0].register()?;
            let is_unsigned = matches!(mnemonic.base, "al" | "sl");
            let by = match bits {
                Some(16) => sign_extended(16, own, read),
                _ => lengthened(mnemonic, is_unsigned, read),
            };
            let result = two(mnemonic.base, own, [Expression::Register(to), by.clone()])?;
            let carry = takes_carry(mnemonic).then_some(Expression::Register(CC));
            let of = [Expression::Register(to), by].into_iter().chain(carry).collect();
            let code = code(mnemonic, form, own, &result, of).map(|code| (CC, code));
            [(to, put(own, to, result))].into_iter().chain(code).collect()
        }
        Form::CompareMemory(bits, is_signed) => {
            let by = match bits {
                Some(16) => sign_extended(16, own, read),
                _ => lengthened(mnemonic, !is_signed, read),
            };
            vec![(CC, compared(own, is_signed, [value(words[0])?, by]))]
        }
        Form::CompareStored(bits, is_signed) => vec![(CC, compared(bits, is_signed, [read, value(words[1])?]))],
        Form::TestMemory => vec![(CC, other("code of tm", 64, [read, value(words[1])?]))],
        _ => return None,
    };
    Some(Exact { values, ..Exact::default() })
}

/// `8(%r1,%r2)`
pub(super) fn address_of(word: Word<'_>) -> Option<Expression> {
    let (offset, index, base) = memory(word.text)?;
    let offset = Expression::Constant(constant(offset)?);
    let registers = [base, index].into_iter().flatten().map(Expression::Register);
    Some(registers.chain([offset]).reduce(sum).unwrap_or(Expression::Constant(0)))
}
