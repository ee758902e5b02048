//! Power: the results of computations.

use super::memory::{added, address_of};
use super::{of_bit, outcome, value};
use crate::isa::effect::Register;
use crate::isa::exact::terms::{complement, negation, other, sign_extended, zero_extended};
use crate::isa::exact::{Expression, Function};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::powerpc::effect::loaded;
use crate::isa::powerpc::operand::{CARRY, CR0, Word, constant};
use crate::isa::powerpc::table::Form;
use compact_str::format_compact;

/// The result of an instruction, which is in its first operand.
pub(super) fn result(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Expression> {
    let at = |number: usize| value(*words.get(number)?);
    let number = |place: usize| constant(words.get(place)?.text);
    Some(match form {
        Form::FromSpecial(number) => Expression::Register(Register::General(number)),
        Form::ToSpecial(_) => at(0)?,
        Form::Constant => match loaded(mnemonic, words.get(1)?.text) {
            Some(value) => Expression::Constant(value),
            None if mnemonic.base == "lis" => high(words.get(1)?.text)?,
            None => low(words.get(1)?.text)?,
        },
        Form::Address => address_of(words.get(1..)?)?.1,
        Form::AddNumber => {
            let text = words.get(2)?.text;
            let by = if mnemonic.base == "addis" { shifted(text)? } else { low(text)? };
            added(at(1)?, by)
        }
        Form::Move | Form::MoveField => at(1)?,
        Form::Extend if words.len() == 2 => extended(mnemonic.base, at(1)?)?,
        Form::One => one(mnemonic.base, at(1)?)?,
        Form::Two => two(mnemonic.base, [at(1)?, at(2)?])?,
        Form::CarryOne | Form::CarryTwo | Form::CarryNumber => with_carry(mnemonic.base, sources(words)?),
        Form::Number | Form::Extend => with_number(mnemonic.base, at(1)?, number(2)?)?,
        Form::MaskBy => {
            let mask = mask_of([number(3)?, number(4)?])?;
            let rotated = other("rotlw", 32, [at(1)?, at(2)?]);
            Expression::apply(Function::And, 32, [rotated, Expression::Constant(mask)])
        }
        Form::Mask if mnemonic.base == "rlwinm" => masked(at(1)?, [number(2)?, number(3)?, number(4)?])?,
        Form::Select => {
            let holds = match words.get(3) {
                Some(bit) => of_bit(*bit)?,
                None => outcome(mnemonic.suffix("condition")?, CR0)?,
            };
            Expression::apply(Function::Select, 64, [holds, at(1)?, at(2)?])
        }
        _ => return None,
    })
}

/// A constant, or the lower part of an address.
pub(super) fn low(text: &str) -> Option<Expression> {
    if let Some(value) = constant(text) {
        return Some(Expression::Constant(value));
    }
    text.ends_with("@l").then(|| Expression::Symbol(text.into()))
}

/// An address without its lower part: `symbol@ha`.
fn high(text: &str) -> Option<Expression> {
    let symbol = text.strip_suffix("@ha")?;
    let parts = [symbol.into(), format_compact!("{symbol}@l")].map(Expression::Symbol);
    Some(Expression::apply(Function::Subtract, 64, parts))
}

/// A constant in the upper half of a word, or an address without its lower part.
fn shifted(text: &str) -> Option<Expression> {
    match constant(text) {
        Some(value) => Some(Expression::Constant(value.wrapping_shl(16))),
        None => high(text),
    }
}

fn extended(name: &str, of: Expression) -> Option<Expression> {
    Some(match name {
        "extsb" => sign_extended(8, 64, of),
        "extsh" => sign_extended(16, 64, of),
        "extsw" => sign_extended(32, 64, of),
        _ => return None,
    })
}

/// The result of an instruction with one operand.
fn one(name: &str, of: Expression) -> Option<Expression> {
    Some(match name {
        "neg" => negation(64, of),
        "not" => complement(64, of),
        "mr" => of,
        "cntlzw" => other(name, 32, [of]),
        "cntlzd" => other(name, 64, [of]),
        _ => return extended(name, of),
    })
}

/// The result of an instruction with two operands.
fn two(name: &str, [a, b]: [Expression; 2]) -> Option<Expression> {
    let apply = |function: Function, a: Expression, b: Expression| Expression::apply(function, 64, [a, b]);
    Some(match name {
        "add" => apply(Function::Add, a, b),
        "sub" => apply(Function::Subtract, a, b),
        "subf" => apply(Function::Subtract, b, a),
        "and" => apply(Function::And, a, b),
        "or" => apply(Function::Or, a, b),
        "xor" => apply(Function::Xor, a, b),
        "nor" => complement(64, apply(Function::Or, a, b)),
        "nand" => complement(64, apply(Function::And, a, b)),
        "eqv" => complement(64, apply(Function::Xor, a, b)),
        "andc" => apply(Function::And, a, complement(64, b)),
        "orc" => apply(Function::Or, a, complement(64, b)),
        "slw" => moved(32, Function::ShiftLeft, a, b),
        "srw" => moved(32, Function::ShiftRight, a, b),
        "sld" => moved(64, Function::ShiftLeft, a, b),
        "srd" => moved(64, Function::ShiftRight, a, b),
        "rotlw" => other(name, 32, [a, b]),
        "rotld" => other(name, 64, [a, b]),
        "mulld" => apply(Function::Multiply, a, b),
        // A product of two words with signs has 64 bits.
        "mullw" => apply(Function::Multiply, sign_extended(32, 64, a), sign_extended(32, 64, b)),
        _ => return None,
    })
}

/// A shift by a register: by as many bits as the number has, or by more, it gives 0.
fn moved(width: u16, function: Function, of: Expression, by: Expression) -> Expression {
    let is_all = Expression::apply(Function::And, 64, [by.clone(), Expression::Constant(i64::from(width))]);
    let shifted = Expression::apply(function, width, [of, by]);
    Expression::apply(Function::Select, 64, [is_all, Expression::Constant(0), shifted])
}

/// The operands behind the result.
fn sources(words: &[Word<'_>]) -> Option<Vec<Expression>> {
    words.get(1..)?.iter().map(|word| value(*word)).collect()
}

/// The result of an instruction that sets the carry, or reads it.
fn with_carry(name: &str, of: Vec<Expression>) -> Expression {
    let apply =
        |function: Function, a: &Expression, b: &Expression| Expression::apply(function, 64, [a.clone(), b.clone()]);
    match (name, of.as_slice()) {
        ("addc" | "addic", [a, b]) => apply(Function::Add, a, b),
        ("subc", [a, b]) | ("subfc" | "subfic", [b, a]) => apply(Function::Subtract, a, b),
        ("srawi", [a, by]) => {
            sign_extended(32, 64, Expression::apply(Function::ShiftRightSigned, 32, [a.clone(), by.clone()]))
        }
        ("sradi", [a, by]) => apply(Function::ShiftRightSigned, a, by),
        ("sraw" | "srad", _) => other(name, 64, of),
        _ => other(name, 64, [of.as_slice(), &[Expression::Register(CARRY)]].concat()),
    }
}

/// The carry behind an instruction with this result.
pub(super) fn carry(mnemonic: &Mnemonic, words: &[Word<'_>], result: Expression) -> Option<Expression> {
    let of = [vec![result], sources(words)?, vec![Expression::Register(CARRY)]].concat();
    Some(Expression::apply(Function::Flags(mnemonic.base.into()), 64, of))
}

/// The result of an instruction with a register and a constant.
fn with_number(name: &str, of: Expression, by: i64) -> Option<Expression> {
    let constant = Expression::Constant(by);
    let upper = Expression::Constant(by.wrapping_shl(16));
    Some(match name {
        "andi." => Expression::apply(Function::And, 64, [of, constant]),
        "andis." => Expression::apply(Function::And, 64, [of, upper]),
        "ori" => Expression::apply(Function::Or, 64, [of, constant]),
        "oris" => Expression::apply(Function::Or, 64, [of, upper]),
        "xori" => Expression::apply(Function::Xor, 64, [of, constant]),
        "xoris" => Expression::apply(Function::Xor, 64, [of, upper]),
        "mulli" => Expression::apply(Function::Multiply, 64, [of, constant]),
        "slwi" => Expression::apply(Function::ShiftLeft, 32, [of, constant]),
        "srwi" => Expression::apply(Function::ShiftRight, 32, [of, constant]),
        "sldi" => Expression::apply(Function::ShiftLeft, 64, [of, constant]),
        "srdi" => Expression::apply(Function::ShiftRight, 64, [of, constant]),
        "rotlwi" => other("rotlw", 32, [of, constant]),
        "rotldi" => other("rotld", 64, [of, constant]),
        "clrlwi" => zero_extended(32_u16.checked_sub(u16::try_from(by).ok()?)?, of),
        "clrldi" => zero_extended(64_u16.checked_sub(u16::try_from(by).ok()?)?, of),
        _ => return None,
    })
}

/// A mask of a word, by its first and last bit, counted from the highest. One that goes around would also show in the upper half
/// of the register.
fn mask_of([first, last]: [i64; 2]) -> Option<i64> {
    let is_plain = (0..=last).contains(&first) && last < 32;
    is_plain.then(|| ((1 << (last - first + 1)) - 1) << (31 - last))
}

/// `rlwinm`: a word rotated up, and of it the bits of a mask.
fn masked(of: Expression, [by, first, last]: [i64; 3]) -> Option<Expression> {
    let mask = mask_of([first, last]).filter(|_| (0..32).contains(&by))?;
    let rotated = if by == 0 { of } else { other("rotlw", 32, [of, Expression::Constant(by)]) };
    // What comes in from above is not in the mask.
    let is_shift_up = last <= 31 - by;
    let is_shift_down = by > 0 && first >= 32 - by;
    let of = match rotated {
        Expression::Apply { of, .. } if by > 0 && (is_shift_up || is_shift_down) => {
            let of = of.into_iter().next()?;
            let (function, by) = if is_shift_up { (Function::ShiftLeft, by) } else { (Function::ShiftRight, 32 - by) };
            Expression::apply(function, 32, [of, Expression::Constant(by)])
        }
        rotated => rotated,
    };
    Some(Expression::apply(Function::And, 32, [of, Expression::Constant(mask)]))
}
