//! SPARC: operands as expressions: registers, constants, and the parts of addresses that relocations give.

use crate::isa::asm::relocation;
use crate::isa::exact::{Expression, Function};
use crate::isa::sparc::operand::{constant, operand};
use compact_str::{CompactString, format_compact};

/// A register, a constant, or the lower part of an address.
pub(super) fn value(text: &str) -> Option<Expression> {
    operand(text)
        .map(Expression::from)
        .or_else(|| relocation(text).filter(|(kind, _)| *kind == "lo").map(|_| Expression::Symbol(text.into())))
}

/// The operand of `sethi`: a constant, or an address without its ten lowest bits.
pub(super) fn high(text: &str) -> Option<Expression> {
    if let Some(value) = constant(text) {
        return Some(Expression::Constant(value.checked_mul(1 << 10)?));
    }
    let (_, symbol) = relocation(text).filter(|(kind, _)| *kind == "hi")?;
    let parts: [CompactString; 2] = [symbol.into(), format_compact!("%lo({symbol})")];
    Some(Expression::apply(Function::Subtract, 64, parts.map(Expression::Symbol)))
}
