//! Copies through vectors and the x87 stack, and vectors of zeros. Other computations of vectors are not known.

use super::Work;
use super::place::Place;
use super::{suffix, zero_extended};
use crate::isa::effect::Register;
use crate::isa::exact::{Expression, Function};

/// A copy to or from a vector.
pub(super) fn copy(work: &mut Work<'_>) -> Option<()> {
    let [to, from] = work.places.as_slice() else { return None };
    let general = [to, from].into_iter().find_map(|place| match place {
        Place::Register(Register::General(_), width) => Some(*width),
        _ => None,
    });
    let named = Some(work.reading.form.width).filter(|width| *width > 0);
    let width = general.or(named).or_else(|| suffix(work.reading))?;
    let is_part = |value: &Expression| match work.base() {
        "movlps" | "movlpd" => true,
        // These clear the rest of the vector if they load.
        "movss" | "movsd" => !matches!(value, Expression::Loaded(_)),
        _ => false,
    };
    let value = match from {
        Place::Register(register @ Register::Vector(_), _) if width < 128 => {
            Expression::apply(Function::ZeroExtend, width, [Expression::Register(*register)])
        }
        Place::Register(Register::General(_), _) => zero_extended(width, from.value()),
        Place::Register(..) | Place::Memory(..) => from.value(),
        Place::HighByte(_) | Place::Number(_) => return None,
    };
    match to {
        Place::Memory(..) => {
            work.exact.stored.push(value);
            Some(())
        }
        Place::Register(register @ Register::Vector(_), _) if is_part(&value) => {
            let arguments = [Expression::Register(*register), value];
            work.set(*register, Expression::apply(Function::Other(work.base().into()), 128, arguments))
        }
        Place::Register(register, _) => work.set(*register, value),
        Place::HighByte(_) | Place::Number(_) => None,
    }
}

/// A vector of zeros: `xorps xmm0, xmm0`.
pub(super) fn zero(work: &mut Work<'_>) -> Option<()> {
    let sources = match (work.base(), work.reading.texts.as_slice()) {
        ("xorps" | "pxor", [one, other]) | ("vxorps" | "vpxor", [_, one, other]) => [one, other],
        _ => return None,
    };
    let Some(Place::Register(register, _)) = work.places.first() else { return None };
    let register = *register;
    if sources[0] == sources[1] { work.set(register, Expression::Constant(0)) } else { None }
}

/// How many registers the x87 stack has. A pop leaves its register below all others.
const DEPTH: u8 = 8;

/// `fild`: pushes a number that it converts.
pub(super) fn float_load(work: &mut Work<'_>) -> Option<()> {
    let value = converted(work, Expression::Loaded(0))?;
    work.set(Register::Float(0), value)?;
    for number in 1..DEPTH {
        work.set(Register::Float(number), Expression::Register(Register::Float(number - 1)))?;
    }
    Some(())
}

/// `fistp`: pops a number that it converts.
pub(super) fn float_store(work: &mut Work<'_>) -> Option<()> {
    let value = converted(work, Expression::Register(Register::Float(0)))?;
    work.exact.stored.push(value);
    for number in 0..DEPTH {
        work.set(Register::Float(number), Expression::Register(Register::Float((number + 1) % DEPTH)))?;
    }
    Some(())
}

/// A number converted between memory, of this width, and the 80 bits of the stack.
fn converted(work: &Work<'_>, value: Expression) -> Option<Expression> {
    work.exact.address.as_ref()?;
    let width = work.width()?;
    Some(Expression::apply(Function::Other(format!("{}{width}", work.base()).into()), 80, [value]))
}
