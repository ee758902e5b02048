//! The values of the language, and how they are computed.

use crate::read::program::Scalar;
use crate::read::program::code::{Binary, Fetch, Variant};

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// A number, or 0 and 1 of a bool, with its type if the program says it.
    Number(i128, Option<Scalar>),
    /// Several.
    Tuple(Vec<Value>),
    /// Of a `Result` or an `Option`.
    Variant(Variant, Box<Value>),
    /// A place, by its position.
    Place(usize),
}

impl Value {
    /// What says nothing.
    pub(super) const UNIT: Value = Value::Tuple(Vec::new());

    pub(super) fn flag(is: bool) -> Value {
        Value::Number(i128::from(is), Some(Scalar::Bool))
    }

    /// The number, and its type.
    pub(super) fn number(&self) -> Result<(i128, Option<Scalar>), String> {
        match self {
            Value::Number(number, scalar) => Ok((*number, *scalar)),
            Value::Tuple(_) | Value::Variant(..) | Value::Place(_) => Err("a number is needed here".to_owned()),
        }
    }

    /// Whether a condition is true.
    pub(super) fn is_true(&self) -> Result<bool, String> {
        Ok(self.number()?.0 != 0)
    }
}

/// A number of a type, if that is known: arithmetic wraps, as in code that is compiled with optimization.
fn wrapped(number: i128, scalar: Option<Scalar>) -> Value {
    Value::Number(scalar.map_or(number, |scalar| scalar.wrap(number)), scalar)
}

/// `!`.
pub(super) fn not(value: &Value) -> Result<Value, String> {
    let (number, scalar) = value.number()?;
    Ok(wrapped(!number, scalar))
}

/// `-`.
pub(super) fn negated(value: &Value) -> Result<Value, String> {
    let (number, scalar) = value.number()?;
    Ok(wrapped(number.wrapping_neg(), scalar))
}

/// An operation on two values.
pub(super) fn binary(binary: Binary, one: &Value, other: &Value) -> Result<Value, String> {
    if let (Value::Tuple(_) | Value::Variant(..), Binary::Equal | Binary::Different) = (one, binary) {
        return Ok(Value::flag(is_equal(one, other)? == (binary == Binary::Equal)));
    }
    let ((a, left), (b, right)) = (one.number()?, other.number()?);
    // The type of a shift is that of what is shifted.
    let scalar = if matches!(binary, Binary::ShiftLeft | Binary::ShiftRight) { left } else { left.or(right) };
    let number = match binary {
        Binary::Add => a.wrapping_add(b),
        Binary::Subtract => a.wrapping_sub(b),
        Binary::Multiply => a.wrapping_mul(b),
        Binary::Divide => a.checked_div(b).ok_or("it divides by zero")?,
        Binary::Remainder => a.checked_rem(b).ok_or("it divides by zero")?,
        Binary::And => a & b,
        Binary::Or => a | b,
        Binary::Xor => a ^ b,
        Binary::ShiftLeft | Binary::ShiftRight => {
            let bits = scalar.map_or(32, |scalar| scalar.bits(64));
            let by = u32::try_from(b & i128::from(bits - 1)).unwrap_or_default();
            if binary == Binary::ShiftLeft { a.wrapping_shl(by) } else { a.wrapping_shr(by) }
        }
        Binary::Equal => return Ok(Value::flag(a == b)),
        Binary::Different => return Ok(Value::flag(a != b)),
        Binary::Less => return Ok(Value::flag(a < b)),
        Binary::LessOrEqual => return Ok(Value::flag(a <= b)),
        Binary::Greater => return Ok(Value::flag(a > b)),
        Binary::GreaterOrEqual => return Ok(Value::flag(a >= b)),
        Binary::Min => a.min(b),
        Binary::Max => a.max(b),
    };
    Ok(wrapped(number, scalar))
}

/// What a read-modify-write writes.
pub(super) fn fetched(fetch: Fetch, old: &Value, value: &Value) -> Result<Value, String> {
    match fetch {
        Fetch::By(by) => binary(by, old, value),
        Fetch::Nand => not(&binary(Binary::And, old, value)?),
    }
}

fn is_equal(one: &Value, other: &Value) -> Result<bool, String> {
    match (one, other) {
        (Value::Number(one, _), Value::Number(other, _)) => Ok(one == other),
        (Value::Tuple(ones), Value::Tuple(others)) if ones.len() == others.len() => {
            let pairs = ones.iter().zip(others).map(|(one, other)| is_equal(one, other));
            Ok(pairs.collect::<Result<Vec<bool>, String>>()?.into_iter().all(|is| is))
        }
        (Value::Variant(one, of_one), Value::Variant(other, of_other)) => {
            Ok(one == other && (*one == Variant::None || is_equal(of_one, of_other)?))
        }
        _ => Err("values of different kinds are compared".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(name: &str, number: i128) -> Value {
        Value::Number(number, Scalar::named(name))
    }

    #[test]
    fn numbers_wrap_in_their_type() {
        for (of, one, other, expected) in [
            (Binary::Add, typed("u8", 255), Value::Number(2, None), typed("u8", 1)),
            (Binary::Subtract, typed("u32", 0), typed("u32", 1), typed("u32", i128::from(u32::MAX))),
            (Binary::Add, typed("i8", 127), typed("i8", 1), typed("i8", -128)),
            (Binary::ShiftLeft, typed("u16", 1), typed("u8", 15), typed("u16", 0x8000)),
            (Binary::ShiftRight, typed("i8", -2), typed("u32", 1), typed("i8", -1)),
            (Binary::Less, typed("i8", -1), typed("i8", 0), Value::flag(true)),
            (Binary::Max, typed("u8", 1), typed("u8", 200), typed("u8", 200)),
        ] {
            assert_eq!(binary(of, &one, &other), Ok(expected), "{of:?} {one:?} {other:?}");
        }
        assert_eq!(fetched(Fetch::Nand, &typed("u8", 0b11), &typed("u8", 0b01)), Ok(typed("u8", 0b1111_1110)));
        assert_eq!(not(&Value::flag(true)), Ok(Value::flag(false)));
        assert!(binary(Binary::Divide, &typed("u8", 1), &typed("u8", 0)).is_err());
    }
}
