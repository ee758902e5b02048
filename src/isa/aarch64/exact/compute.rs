//! `AArch64`: the results and the flags of computations.

use super::FLAGS;
use super::value::{Place, condition, constant, modifier, page, place, sources};
use super::vector;
use crate::isa::aarch64::operand::operand;
use crate::isa::aarch64::table::Form;
use crate::isa::effect::{Operand, Register};
use crate::isa::exact::terms::{complement, negation, ones, other, sign_extended, zero_extended};
use crate::isa::exact::{Expression, Function};
use crate::isa::mnemonic::Mnemonic;

/// The registers that an instruction writes, with their values. A result in a zero register is discarded.
pub(super) fn values(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Vec<(Register, Expression)>> {
    let (first, rest) = operands.split_first()?;
    if vector::has_vector(operands) {
        let is_copy = mnemonic.base == "fmov" || form == Form::Move;
        return is_copy.then(|| copied(first, rest)).flatten().or_else(|| vector::values(mnemonic, form, operands));
    }
    let to = place(first)?;
    let written = |value: Expression| to.register.map(|register| (register, value)).into_iter().collect::<Vec<_>>();
    match form {
        Form::Compare | Form::Test => {
            let of = sources(operands, to.width)?;
            Some(vec![(FLAGS, flags(mnemonic.base, to.width, &of)?)])
        }
        Form::ConditionalCompare => Some(vec![(FLAGS, compared_if(mnemonic.base, to.width, operands)?)]),
        Form::Insert => Some(written(inserted(mnemonic.base, to, rest)?)),
        Form::Set | Form::Select | Form::Increment => Some(written(selected(mnemonic.base, to.width, rest)?)),
        Form::WithFlags if !matches!(mnemonic.base, "adc" | "sbc" | "ngc") => {
            Some(written(selected(mnemonic.base, to.width, rest)?))
        }
        _ if mnemonic.base == "adrp" => Some(written(page(&rest.join(", "))?)),
        // `#8` is an offset from the program counter.
        _ if mnemonic.base == "adr" => {
            let symbol = rest.join(", ");
            (!symbol.starts_with('#')).then(|| written(Expression::Symbol(symbol.into())))
        }
        _ => {
            let of = sources(rest, to.width)?;
            let value = result(mnemonic.base, to.width, &of)?;
            let mut values = written(value);
            if mnemonic.suffix("flags").is_some() {
                values.push((FLAGS, flags(&mnemonic.text(), to.width, &of)?));
            }
            Some(values)
        }
    }
}

/// Copies of vector registers, and between them and general registers; the bits above are 0.
fn copied(to: &str, from: &[&str]) -> Option<Vec<(Register, Expression)>> {
    let [from] = from else { return None };
    let register = |text: &str| match operand(text)? {
        Operand::Register(register) => Some(Expression::Register(register)),
        Operand::Constant(_) if !text.starts_with('#') => Some(Expression::Constant(0)),
        Operand::Part(_) | Operand::Constant(_) => None,
    };
    let (value, target) = (register(from)?, register(to)?);
    let width = |text: &str| match text.as_bytes().first()? {
        b'w' | b's' => Some(32),
        b'x' | b'd' => Some(64),
        b'v' if text.split_once('.').is_some_and(|(_, lanes)| lanes == "16b") => Some(128),
        _ => None,
    };
    let width = width(to).filter(|known| width(from) == Some(*known))?;
    let value = if width == 128 { value } else { Expression::apply(Function::ZeroExtend, width, [value]) };
    Some(match target {
        Expression::Register(register) => vec![(register, value)],
        _ => Vec::new(),
    })
}

/// The result of a computation of these operands.
fn result(name: &str, width: u16, of: &[Expression]) -> Option<Expression> {
    let apply = |function: Function, a: &Expression, b: Expression| Expression::apply(function, width, [a.clone(), b]);
    Some(match (name, of) {
        ("add", [a, b]) => apply(Function::Add, a, b.clone()),
        ("sub", [a, b]) => apply(Function::Subtract, a, b.clone()),
        ("and", [a, b]) => apply(Function::And, a, b.clone()),
        ("orr", [a, b]) => apply(Function::Or, a, b.clone()),
        ("eor", [a, b]) => apply(Function::Xor, a, b.clone()),
        ("bic", [a, b]) => apply(Function::And, a, complement(width, b.clone())),
        ("orn", [a, b]) => apply(Function::Or, a, complement(width, b.clone())),
        ("eon", [a, b]) => apply(Function::Xor, a, complement(width, b.clone())),
        ("lsl", [a, b]) => apply(Function::ShiftLeft, a, b.clone()),
        ("lsr", [a, b]) => apply(Function::ShiftRight, a, b.clone()),
        ("asr", [a, b]) => apply(Function::ShiftRightSigned, a, b.clone()),
        ("mul", [a, b]) => apply(Function::Multiply, a, b.clone()),
        ("mneg", [a, b]) => negation(width, apply(Function::Multiply, a, b.clone())),
        ("madd", [a, b, to]) => apply(Function::Add, to, apply(Function::Multiply, a, b.clone())),
        ("msub", [a, b, to]) => apply(Function::Subtract, to, apply(Function::Multiply, a, b.clone())),
        ("umull", [a, b]) => apply(Function::Multiply, &zero_extended(32, a.clone()), zero_extended(32, b.clone())),
        ("smull", [a, b]) => {
            apply(Function::Multiply, &sign_extended(32, 64, a.clone()), sign_extended(32, 64, b.clone()))
        }
        ("umaddl" | "umsubl" | "umnegl" | "smaddl" | "smsubl" | "smnegl", [a, b, to @ ..]) => {
            let product =
                result(if name.starts_with('u') { "umull" } else { "smull" }, width, &[a.clone(), b.clone()])?;
            match (&name[1..], to) {
                ("maddl", [to]) => apply(Function::Add, to, product),
                ("msubl", [to]) => apply(Function::Subtract, to, product),
                ("mnegl", []) => negation(width, product),
                _ => return None,
            }
        }
        ("ubfx" | "ubfiz" | "ubfm" | "sbfx" | "sbfiz" | "sbfm", [a, by @ ..]) => {
            let field = Field::of(name, width, by)?;
            field.placed(width, field.taken(name.starts_with('s'), width, a.clone()))
        }
        ("adc" | "sbc", [a, b]) => other(name, width, [a.clone(), b.clone(), Expression::Register(FLAGS)]),
        ("ngc", [b]) => return result("sbc", width, &[Expression::Constant(0), b.clone()]),
        ("udiv" | "sdiv" | "umulh" | "smulh" | "smax" | "smin" | "umax" | "umin" | "ror", [_, _])
        | ("clz" | "cls" | "rbit" | "rev" | "rev16" | "rev32", [_])
        | ("extr", [_, _, _]) => other(name, width, of),
        (_, [a]) => return converted(name, width, a.clone()),
        _ => return None,
    })
}

/// The result of an instruction with one operand.
fn converted(name: &str, width: u16, of: Expression) -> Option<Expression> {
    Some(match (name, of) {
        ("mov" | "movz", of @ Expression::Constant(_)) | ("mov", of) => zero_extended(width, of),
        ("movn", Expression::Constant(value)) => zero_extended(width, Expression::Constant(!value)),
        ("mvn", of) => complement(width, of),
        ("neg", of) => negation(width, of),
        ("uxtb", of) => zero_extended(8, of),
        ("uxth", of) => zero_extended(16, of),
        ("sxtb", of) => sign_extended(8, width, of),
        ("sxth", of) => sign_extended(16, width, of),
        ("sxtw", of) => sign_extended(32, width, of),
        _ => return None,
    })
}

/// The flags of a computation of these operands.
fn flags(name: &str, width: u16, of: &[Expression]) -> Option<Expression> {
    let compared = |a: Expression, b: Expression| Expression::apply(Function::Compare, width, [a, b]);
    let carry = Expression::Register(FLAGS);
    let flags = |value: Expression, more: &[Expression]| {
        Expression::apply(Function::Flags(name.into()), width, [&[value], of, more].concat())
    };
    Some(match (name, of) {
        ("cmp" | "subs", [a, b]) => compared(a.clone(), b.clone()),
        ("negs", [a]) => compared(Expression::Constant(0), a.clone()),
        // The carry of `a + c` is that of `a - (-c)`, unless `c` is 0.
        ("cmn" | "adds", [a, Expression::Constant(by)]) if *by != 0 => {
            compared(a.clone(), Expression::Constant(by.checked_neg()?))
        }
        ("cmn" | "adds", [_, _]) => flags(result("add", width, of)?, &[]),
        ("tst" | "ands", [_, _]) => compared(result("and", width, of)?, Expression::Constant(0)),
        ("bics", [_, _]) => compared(result("bic", width, of)?, Expression::Constant(0)),
        ("adcs", [_, _]) => flags(result("adc", width, of)?, &[carry]),
        ("sbcs", [_, _]) => flags(result("sbc", width, of)?, &[carry]),
        _ => return None,
    })
}

/// `ccmp a, b, #nzcv, cond`: the flags of a comparison if the condition holds, else those that it gives.
fn compared_if(name: &str, width: u16, operands: &[&str]) -> Option<Expression> {
    let [a, b, otherwise, letters] = operands else { return None };
    let of = sources(&[a, b], width)?;
    let compared = flags(if name == "ccmn" { "cmn" } else { "cmp" }, width, &of)?;
    let otherwise = other("nzcv", 64, [Expression::Constant(constant(otherwise)?)]);
    Some(Expression::apply(Function::Select, 64, [condition(letters)?, compared, otherwise]))
}

/// `csel a, b, cond` and those like it: one of two values.
fn selected(name: &str, width: u16, rest: &[&str]) -> Option<Expression> {
    let (letters, of) = rest.split_last()?;
    let increment = |of: &Expression| Expression::apply(Function::Add, width, [of.clone(), Expression::Constant(1)]);
    let of = sources(of, width)?;
    let (then, otherwise) = match (name, of.as_slice()) {
        ("cset", []) => (Expression::Constant(1), Expression::Constant(0)),
        ("csetm", []) => (Expression::Constant(-1), Expression::Constant(0)),
        ("csel", [a, b]) => (a.clone(), b.clone()),
        ("csinc", [a, b]) => (a.clone(), increment(b)),
        ("csinv", [a, b]) => (a.clone(), complement(width, b.clone())),
        ("csneg", [a, b]) => (a.clone(), negation(width, b.clone())),
        ("cinc", [a]) => (increment(a), a.clone()),
        ("cinv", [a]) => (complement(width, a.clone()), a.clone()),
        ("cneg", [a]) => (negation(width, a.clone()), a.clone()),
        _ => return None,
    };
    Some(Expression::apply(Function::Select, width, [condition(letters)?, then, otherwise]))
}

/// A bit field that is moved: it is taken from one position, and placed at another. One of the two is 0.
struct Field {
    from: u16,
    to: u16,
    bits: u16,
}

impl Field {
    /// `ubfx #lsb, #width`, `bfi #lsb, #width`, `bfm #immr, #imms`
    fn of(name: &str, width: u16, by: &[Expression]) -> Option<Field> {
        let [Expression::Constant(first), Expression::Constant(second)] = by else { return None };
        let number = |value: i64| u16::try_from(value).ok().filter(|value| *value <= width);
        let (first, second) = (number(*first)?, number(*second)?);
        let field = match name {
            "ubfx" | "sbfx" | "bfxil" => Field { from: first, to: 0, bits: second },
            "ubfiz" | "sbfiz" | "bfi" => Field { from: 0, to: first, bits: second },
            _ if second >= first => Field { from: first, to: 0, bits: second - first + 1 },
            _ => Field { from: 0, to: width.checked_sub(first)?, bits: second + 1 },
        };
        (field.bits > 0 && field.bits + field.from.max(field.to) <= width).then_some(field)
    }

    /// The field of a value, extended.
    fn taken(&self, is_signed: bool, width: u16, of: Expression) -> Expression {
        let moved = match self.from {
            0 => of,
            from => Expression::apply(Function::ShiftRight, width, [of, Expression::Constant(from.into())]),
        };
        if is_signed { sign_extended(self.bits, width, moved) } else { zero_extended(self.bits, moved) }
    }

    /// A field at its new position.
    fn placed(&self, width: u16, field: Expression) -> Expression {
        match self.to {
            0 => field,
            to => Expression::apply(Function::ShiftLeft, width, [field, Expression::Constant(to.into())]),
        }
    }
}

/// The old value with a bit field replaced.
fn inserted(name: &str, to: Place, rest: &[&str]) -> Option<Expression> {
    let width = to.width;
    let kept = |mask: i64| Expression::apply(Function::And, width, [to.value(), Expression::Constant(!mask)]);
    let (mask, field) = if name == "movk" {
        let shift = rest.get(1).map_or(Some(("lsl", 0)), |text| modifier(text))?.1;
        let of = sources(rest, width)?;
        let [field @ Expression::Constant(_)] = of.as_slice() else { return None };
        (0xffff << shift, field.clone())
    } else {
        let of = sources(rest, width)?;
        let (from, by) = of.split_first()?;
        let field = Field::of(name, width, by)?;
        (ones(field.bits) << field.to, field.placed(width, field.taken(false, width, from.clone())))
    };
    Some(Expression::apply(Function::Or, width, [kept(mask), field]))
}
