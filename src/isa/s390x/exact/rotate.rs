//! z/Architecture: what ROTATE THEN INSERT SELECTED BITS and the like compute (`PoP`, chapter 7).

use super::value;
use crate::isa::exact::terms::{complement, ones, other};
use crate::isa::exact::{Expression, Function};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::s390x::operand::{Word, constant};

/// The register after the instruction: bits of the second one, rotated up, in it. Bits are counted from the highest.
pub(super) fn result(mnemonic: &Mnemonic, words: &[Word<'_>]) -> Option<Expression> {
    let [to, from, first, last, up] = words else { return None };
    let (to, from) = (value(*to)?, value(*from)?);
    let (first, last, up) = (constant(first.text)?, constant(last.text)?, constant(up.text)?);
    // Of the lower half, whose bits are counted from its own highest.
    let is_half = mnemonic.base == "risblg";
    let (clears, offset) = (last & 128 != 0, if is_half { 32 } else { 0 });
    let places = if is_half { 31 } else { 63 };
    // The highest bit says that only the condition code is set.
    if mnemonic.base.starts_with('r') && !mnemonic.base.starts_with("ris") && first & 128 != 0 {
        return None;
    }
    let (first, last) = ((first & places) + offset, (last & places) + offset);
    let selected = mask(first, last, is_half);
    let moved = moved(from, up & 63, first, last);
    let of = |function: Function, of: [Expression; 2]| Expression::apply(function, 64, of);
    let bits = of(Function::And, [moved, Expression::Constant(selected)]);
    Some(match mnemonic.base {
        "risbg" | "risbgn" if clears => bits,
        "risblg" if clears => {
            let upper = of(Function::And, [to, Expression::Constant(!ones(32))]);
            of(Function::Or, [upper, bits])
        }
        "risbg" | "risbgn" | "risblg" => {
            let kept = of(Function::And, [to, Expression::Constant(!selected)]);
            of(Function::Or, [kept, bits])
        }
        "rosbg" => of(Function::Or, [to, bits]),
        "rxsbg" => of(Function::Xor, [to, bits]),
        "rnsbg" => {
            let kept = complement(64, of(Function::And, [complement(64, bits), Expression::Constant(selected)]));
            of(Function::And, [to, kept])
        }
        _ => return None,
    })
}

/// A mask from one bit to another. Behind the last bit comes the first one; of a half, its own.
fn mask(first: i64, last: i64, is_half: bool) -> i64 {
    let up_to = |last: i64| !(u64::MAX.checked_shr(u32::try_from(last + 1).unwrap_or(0)).unwrap_or(0));
    let from = |first: i64| u64::MAX >> first;
    let whole = if is_half { u64::MAX >> 32 } else { u64::MAX };
    let all = if first <= last { from(first) & up_to(last) } else { from(first) | up_to(last) };
    (all & whole).cast_signed()
}

/// A value rotated up, of which the bits of a mask are taken. It is a shift, if none of these comes around.
fn moved(of: Expression, up: i64, first: i64, last: i64) -> Expression {
    let by =
        |function: Function, by: i64, of: Expression| Expression::apply(function, 64, [of, Expression::Constant(by)]);
    if up == 0 {
        of
    } else if first <= last && last <= 63 - up {
        by(Function::ShiftLeft, up, of)
    } else if first <= last && first >= 64 - up {
        by(Function::ShiftRight, 64 - up, of)
    } else {
        other("rotate", 64, [of, Expression::Constant(up)])
    }
}
