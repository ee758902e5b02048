//! 32-bit Arm: operands as expressions: registers, constants, shifted registers.

use super::{operand, register};
use crate::isa::arm::operand::PC;
use crate::isa::effect::{Operand, Register};
use crate::isa::exact::terms::{other, zero_extended};
use crate::isa::exact::{Expression, Function};

/// A register or a constant. Where the instruction is itself is not known.
pub(super) fn value(text: &str) -> Option<Expression> {
    match operand(text)? {
        Operand::Register(Register::General(PC)) | Operand::Part(_) => None,
        Operand::Register(register) => Some(Expression::Register(register)),
        Operand::Constant(value) => Some(zero_extended(32, Expression::Constant(value))),
    }
}

/// The operands behind the result: a shift belongs to the operand before it.
pub(super) fn sources(texts: &[&str]) -> Option<Vec<Expression>> {
    let mut sources: Vec<Expression> = Vec::new();
    for text in texts {
        match text.split_once(' ') {
            Some((kind, by)) => {
                let last = sources.pop()?;
                sources.push(shifted(last, kind, by)?);
            }
            None => sources.push(value(text)?),
        }
    }
    Some(sources)
}

/// An operand with a shift: `lsl #2`, `ror r3`.
fn shifted(of: Expression, kind: &str, by: &str) -> Option<Expression> {
    if let Some(by) = register(by) {
        return shift(kind, of, Expression::Register(by));
    }
    match operand(by)? {
        Operand::Constant(by) => shift(kind, of, Expression::Constant(by)),
        _ => None,
    }
}

/// A shift; by a register, it is by the number in its lowest byte, and the result of one by 32 or more is 0.
pub(super) fn shift(kind: &str, of: Expression, by: Expression) -> Option<Expression> {
    let bits = match by {
        Expression::Constant(bits) => Some(bits),
        _ => None,
    };
    match (kind, bits) {
        ("lsr", Some(32)) => return Some(Expression::Constant(0)),
        ("asr", Some(32)) => return shift(kind, of, Expression::Constant(31)),
        (_, Some(bits)) if !(0..32).contains(&bits) => return None,
        _ => {}
    }
    let function = match kind {
        "lsl" => Function::ShiftLeft,
        "lsr" => Function::ShiftRight,
        "asr" => Function::ShiftRightSigned,
        "ror" => return Some(other("ror", 32, [of, by])),
        _ => return None,
    };
    if bits.is_some() {
        return Some(Expression::apply(function, 32, [of, by]));
    }
    // Then all bits of the result are the sign.
    if function == Function::ShiftRightSigned {
        return Some(other("asr", 32, [of, by]));
    }
    let is_all = Expression::apply(Function::And, 32, [by.clone(), Expression::Constant(0xe0)]);
    let shifted = Expression::apply(function, 32, [of, by]);
    Some(Expression::apply(Function::Select, 32, [is_all, Expression::Constant(0), shifted]))
}
