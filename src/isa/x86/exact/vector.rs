//! Vectors and the x87 stack: copies, constants, and computations by their names.

use super::Work;
use super::place::Place;
use super::{suffix, zero_extended};
use crate::isa::effect::Register;
use crate::isa::exact::{Expression, Function};
use crate::isa::x86::table::Kind;

/// How many bits a vector has.
const VECTOR: u16 = 128;

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
        "movlps" | "movlpd" | "movhps" | "movhpd" => true,
        // These clear the rest of the vector if they load.
        "movss" | "movsd" => !matches!(value, Expression::Loaded(_)),
        _ => false,
    };
    let value = match from {
        // The upper half is stored.
        Place::Register(register, _) if work.base().starts_with("movh") => {
            let high =
                Expression::apply(Function::Other(work.base().into()), VECTOR, [Expression::Register(*register)]);
            zero_extended(width, high)
        }
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

/// A computation of vectors. It has only a name, with the constants that it takes.
pub(super) fn computed(work: &mut Work<'_>) -> Option<()> {
    if work.reading.is_zero() || work.reading.is_ones() {
        let value = Expression::Constant(if work.reading.is_ones() { -1 } else { 0 });
        let Some(Place::Register(register, _)) = work.places.first() else { return None };
        let register = *register;
        return work.set(register, value);
    }
    let (kind, form_width) = (work.reading.form.kind, work.reading.form.width);
    let reads_first = matches!(kind, Kind::Modify | Kind::Compare);
    let (mut name, mut of) = (work.base().to_owned(), Vec::new());
    // The name of a conversion leaves the width of its integer out.
    let integer = match (name.starts_with("cvtsi2"), name.ends_with("2si")) {
        (true, _) => Some(work.places.get(1)?.width().or_else(|| suffix(work.reading)).unwrap_or(form_width)),
        (_, true) => Some(work.width()?),
        (false, false) => None,
    };
    name.extend(integer.map(|width| format!(" {width}")));
    for (number, place) in work.places.iter().enumerate() {
        match place {
            Place::Number(Expression::Constant(value)) => {
                name.push(' ');
                name.push_str(&value.to_string());
            }
            Place::Number(_) => return None,
            _ if number == 0 && !reads_first => {}
            // Only the lowest element of a source counts. Of the destination the others are kept.
            Place::Register(Register::Vector(_), _)
                if is_scalar(work.base()) && (number > 0 || kind == Kind::Compare) =>
            {
                of.push(Expression::apply(Function::ZeroExtend, form_width, [place.value()]));
            }
            Place::Register(Register::General(_), width) => of.push(zero_extended(*width, place.value())),
            Place::Register(..) | Place::HighByte(_) | Place::Memory(..) => of.push(place.value()),
        }
    }
    if kind == Kind::Compare {
        return work.set_flags(Expression::apply(Function::Flags(name.into()), form_width, of));
    }
    // The arguments are vectors, whatever is written.
    let name = name.trim_start_matches('v');
    let value = Expression::apply(Function::Other(name.into()), VECTOR, of);
    match work.places.first()? {
        Place::Register(register @ Register::Vector(_), _) => {
            let register = *register;
            work.set(register, value)
        }
        Place::Register(..) | Place::Memory(..) => work.put(0, work.width()?, value),
        Place::HighByte(_) | Place::Number(_) => None,
    }
}

/// Whether an instruction works on the lowest element of vectors: `addsd`, `cvttss2si`.
fn is_scalar(base: &str) -> bool {
    let is_of_integers = base.starts_with(['p', 'v']);
    !is_of_integers && ["ss", "sd", "ss2si", "sd2si", "ss2sd", "sd2ss"].iter().any(|end| base.ends_with(end))
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
