//! The computations of general registers and of the flags.
//!
//! An instruction that leaves some flags as they were has the old flags as an argument of the new ones.

use super::Work;
use super::place::Place;
use crate::isa::exact::{Expression, Function, Relation};
use crate::isa::x86::operand::FLAGS;

/// What an instruction computes at a width: a result, if it has one, and the flags, if it writes them.
type Computed = (Option<Expression>, Option<Expression>);

const ZERO: Expression = Expression::Constant(0);
const ONE: Expression = Expression::Constant(1);
const OLD: Expression = Expression::Register(FLAGS);
const CARRY: Expression = Expression::Outcome(Relation::Below, FLAGS);

/// Computes the destination from the operands.
pub(super) fn arithmetic(work: &mut Work<'_>) -> Option<()> {
    if matches!(work.base(), "cmc" | "clc" | "stc") {
        return work.set_flags(flags(work.base(), 64, [OLD]));
    }
    let width = work.width()?;
    let (result, flags) = computed(work, width)?;
    if let Some(result) = result {
        work.put(0, width, result)?;
    }
    flags.map_or(Some(()), |flags| work.set_flags(flags))
}

/// A sum, and its flags.
pub(super) fn sum(width: u16, one: Expression, other: Expression) -> (Expression, Expression) {
    let sum = Expression::apply(Function::Add, width, [one.clone(), other.clone()]);
    (sum.clone(), flags("add", width, [sum, one, other]))
}

fn computed(work: &mut Work<'_>, width: u16) -> Option<Computed> {
    let base = work.base();
    let one = work.value(0)?;
    let other = work.value(1);
    let both = || Some([one.clone(), other.clone()?]);
    Some(match base {
        "add" => {
            let (sum, flags) = sum(width, one, other?);
            (Some(sum), Some(flags))
        }
        _ if work.reading.is_zero() => (Some(ZERO), Some(compare(width, ZERO, ZERO))),
        "sub" => (Some(Expression::apply(Function::Subtract, width, both()?)), Some(compare(width, one, other?))),
        "and" | "or" | "xor" => {
            let function = match base {
                "and" => Function::And,
                "or" => Function::Or,
                _ => Function::Xor,
            };
            let result = Expression::apply(function, width, both()?);
            (Some(result.clone()), Some(compare(width, result, ZERO)))
        }
        "cmp" => (None, Some(compare(width, one, other?))),
        "test" if work.reading.texts.first() == work.reading.texts.get(1) => (None, Some(compare(width, one, ZERO))),
        "test" => (None, Some(compare(width, Expression::apply(Function::And, width, both()?), ZERO))),
        "neg" => {
            (Some(Expression::apply(Function::Subtract, width, [ZERO, one.clone()])), Some(compare(width, ZERO, one)))
        }
        "not" => (Some(Expression::apply(Function::Xor, width, [one, Expression::Constant(-1)])), None),
        "inc" | "dec" => {
            let function = if base == "inc" { Function::Add } else { Function::Subtract };
            let result = Expression::apply(function, width, [one.clone(), ONE]);
            (Some(result.clone()), Some(flags(base, width, [result, one, OLD])))
        }
        "adc" | "sbb" => named(base, width, vec![one, other?, CARRY], false),
        "shl" | "sal" | "shr" | "sar" => shift(work, width)?,
        "rol" | "ror" => named(base, width, vec![one, count(work, 1, width)?], true),
        "rcl" | "rcr" => named(base, width, vec![one, count(work, 1, width)?, CARRY], true),
        "shld" | "shrd" => {
            let count = count(work, 2, width).filter(|_| work.places.len() == 3 && width >= 32)?;
            let may_keep = !matches!(count, Expression::Constant(1..));
            named(base, width, vec![one, other?, count], may_keep)
        }
        "bswap" if width >= 32 => (named(base, width, vec![one], false).0, None),
        "popcnt" | "tzcnt" | "lzcnt" => named(base, width, vec![other?], false),
        // `rep bsf` is `tzcnt` on a processor that has it, and compilers print it where both do the same.
        "bsf" if work.reading.is_repeated => named("tzcnt", width, vec![other?], false),
        // A source of 0 leaves the destination.
        "bsf" | "bsr" => named(base, width, vec![other?, one], true),
        "bt" | "bts" | "btr" | "btc" => bits(work, width)?,
        "imul" => {
            let factors = match work.places.len() {
                2 => both()?,
                3 => [other?, work.value(2)?],
                _ => return None,
            };
            let product = Expression::apply(Function::Multiply, width, factors.clone());
            let [one, other] = factors;
            (Some(product.clone()), Some(flags(base, width, [product, one, other])))
        }
        _ => return None,
    })
}

fn compare(width: u16, one: Expression, other: Expression) -> Expression {
    Expression::apply(Function::Compare, width, [one, other])
}

fn flags(name: &str, width: u16, of: impl Into<Vec<Expression>>) -> Expression {
    Expression::apply(Function::Flags(name.into()), width, of)
}

/// A computation that only has a name, and its flags.
fn named(name: &str, width: u16, arguments: Vec<Expression>, keeps_flags: bool) -> Computed {
    let result = Expression::apply(Function::Other(name.into()), width, arguments.clone());
    let of: Vec<Expression> = [result.clone()].into_iter().chain(arguments).chain(keeps_flags.then_some(OLD)).collect();
    (Some(result), Some(flags(name, width, of)))
}

/// The count of a shift or a rotation, in the operand of this number: 1 if there is none. The processor takes its lowest
/// 5 bits, or 6 for a width of 64.
fn count(work: &Work<'_>, number: usize, width: u16) -> Option<Expression> {
    let mask = if width == 64 { 63 } else { 31 };
    match work.places.get(number) {
        None => Some(ONE),
        Some(Place::Number(Expression::Constant(count))) => Some(Expression::Constant(count & mask)),
        Some(Place::Register(register, 8)) => {
            Some(Expression::apply(Function::ZeroExtend, 8, [Expression::Register(*register)]))
        }
        Some(_) => None,
    }
}

/// A shift. A count of 0 leaves the flags.
fn shift(work: &Work<'_>, width: u16) -> Option<Computed> {
    let (name, function) = match work.base() {
        "shr" => ("shr", Function::ShiftRight),
        "sar" => ("sar", Function::ShiftRightSigned),
        _ => ("shl", Function::ShiftLeft),
    };
    // The count of a narrow shift is not taken modulo its width.
    let function = if width < 32 { Function::Other(name.into()) } else { function };
    let (value, count) = (work.value(0)?, count(work, 1, width)?);
    let result = Expression::apply(function, width, [value.clone(), count.clone()]);
    let old = match count {
        Expression::Constant(0) => return Some((Some(result), None)),
        Expression::Constant(_) => None,
        _ => Some(OLD),
    };
    let of: Vec<Expression> = [result.clone(), value, count].into_iter().chain(old).collect();
    Some((Some(result), Some(flags(name, width, of))))
}

/// `bt`, `bts`, `btr`, `btc`: they change only the carry. In memory, a register counts bits from the address; a constant
/// counts within the operand.
fn bits(work: &mut Work<'_>, width: u16) -> Option<Computed> {
    let bit = match work.places.get(1)? {
        Place::Number(Expression::Constant(bit)) => Expression::Constant(bit & i64::from(width - 1)),
        Place::Register(register, _) => Expression::Register(*register),
        Place::HighByte(_) | Place::Memory(..) | Place::Number(_) => return None,
    };
    if let (Some(address), Expression::Register(_)) = (&work.exact.address, &bit) {
        let address_width = match address {
            Expression::Apply { width: 32, .. } => 32,
            _ => 64,
        };
        let shifted = |function: Function, value: Expression, count: u32| {
            Expression::apply(function, 64, [value, Expression::Constant(i64::from(count))])
        };
        let signed = Expression::apply(Function::SignExtend(64), width, [bit.clone()]);
        let words = shifted(Function::ShiftRightSigned, signed, width.ilog2());
        let bytes = shifted(Function::ShiftLeft, words, width.ilog2() - 3);
        work.exact.address = Some(Expression::apply(Function::Add, address_width, [address.clone(), bytes]));
    }
    let value = work.value(0)?;
    if work.base() == "bt" {
        return Some((None, Some(flags("bt", width, [value, bit, OLD]))));
    }
    Some(named(work.base(), width, vec![value, bit], true))
}
