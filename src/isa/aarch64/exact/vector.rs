//! `AArch64`: computations of vectors and of floating point. A computation has only a name: its text without the numbers of
//! its registers, so that the arrangement of the elements and the constants are part of it.

use super::FLAGS;
use super::value::{condition, constant, place};
use crate::isa::aarch64::decode::keeps_part;
use crate::isa::aarch64::operand;
use crate::isa::aarch64::table::Form;
use crate::isa::effect::{Operand, Register};
use crate::isa::exact::terms::{other, zero_extended};
use crate::isa::exact::{Expression, Function};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, scan};

/// How many bits a vector has.
const VECTOR: u16 = 128;

/// Whether an operand is a vector register, a part of one, or a list of them.
pub(super) fn has_vector(operands: &[&str]) -> bool {
    operands.iter().any(|text| vectors(text).next().is_some())
}

/// The vector registers of an operand, each as it is written.
fn vectors(text: &str) -> impl Iterator<Item = (Register, &str)> {
    let words = text.trim_matches(['{', '}']).split(',').map(str::trim);
    words.filter_map(|word| match operand::operand(word.trim_matches(['{', '}', ' ']))? {
        Operand::Register(register @ Register::Vector(_)) => Some((register, word)),
        _ => None,
    })
}

/// The bits of a register that an operand names; all for an element. Those above are 0 after a write.
fn width(text: &str) -> Option<u16> {
    if text.ends_with(']') {
        return Some(VECTOR);
    }
    if let Some((_, lanes)) = text.split_once('.') {
        let (count, element) = lanes.split_at(lanes.len().checked_sub(1)?);
        return Some(count.parse::<u16>().ok()? * bits(element.as_bytes()[0])?);
    }
    bits(*text.as_bytes().first()?)
}

/// The bits of an element, or of a register of floating point, by its letter.
fn bits(letter: u8) -> Option<u16> {
    Some(match letter {
        b'b' => 8,
        b'h' => 16,
        b's' => 32,
        b'd' => 64,
        b'q' => 128,
        _ => return None,
    })
}

/// What an instruction writes.
pub(super) fn values(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Vec<(Register, Expression)>> {
    let (first, rest) = operands.split_first()?;
    let name = format!("{} {}", mnemonic.text(), scan(operands, operand::form, |_, _| Role::Reads).skeleton);
    let is_kept = form == Form::Insert || keeps_part(mnemonic, operands);
    let reads_first = is_kept || form == Form::Test;
    let (mut of, widest) = inputs(if reads_first { operands } else { rest })?;
    if form == Form::Test {
        return Some(vec![(FLAGS, Expression::apply(Function::Flags(name.into()), widest, of))]);
    }
    if form == Form::WithFlags {
        of.push(condition(operands.last()?)?);
    }
    let (to, width) = match place(first) {
        Some(place) => (place.register, place.width),
        None => (Some(vectors(first).next()?.0), width(first)?),
    };
    let value = match constant_of(mnemonic, operands) {
        Some(value) => value,
        None if widest <= width => other(&name, width, of),
        // It takes all bits of its arguments.
        None => Expression::apply(Function::ZeroExtend, width, [other(&name, widest, of)]),
    };
    Some(to.map(|to| (to, value)).into_iter().collect())
}

/// A vector whose bits are all the same: `movi v0.2d, #0`.
fn constant_of(mnemonic: &Mnemonic, operands: &[&str]) -> Option<Expression> {
    let [to, value] = operands else { return None };
    let value = constant(value).filter(|_| mnemonic.base == "movi")?;
    let is_ones = value == -1 && to.split_once('.').is_some_and(|(_, lanes)| lanes == "2d");
    (value == 0 || is_ones).then_some(Expression::Constant(value))
}

/// The values of operands, and the bits of the widest; constants and conditions are part of the name.
fn inputs(operands: &[&str]) -> Option<(Vec<Expression>, u16)> {
    let (mut inputs, mut widest) = (Vec::new(), 0);
    for text in operands {
        if let Some(place) = place(text) {
            inputs.push(zero_extended(place.width, place.value()));
            widest = widest.max(place.width);
            continue;
        }
        let before = inputs.len();
        for (register, written) in vectors(text) {
            let value = Expression::Register(register);
            // A list may end in the element that is meant.
            let width = if text.ends_with(']') { VECTOR } else { width(written)? };
            widest = widest.max(width);
            inputs.push(if width < VECTOR { Expression::apply(Function::ZeroExtend, width, [value]) } else { value });
        }
        let is_word = text.starts_with('#') || condition(text).is_some() || super::value::modifier(text).is_some();
        if inputs.len() == before && !is_word && !text.starts_with("msl ") {
            return None;
        }
    }
    Some((inputs, widest))
}
