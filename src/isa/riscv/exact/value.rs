//! RISC-V: operands as expressions: registers, constants, and the parts of addresses that relocations give.

use crate::isa::asm::{number, relocation};
use crate::isa::exact::{Expression, Function};
use crate::isa::riscv::operand::operand;
use compact_str::{CompactString, format_compact};

/// A register, a constant, or the lower part of an address.
pub(super) fn value(text: &str) -> Option<Expression> {
    let constant = || number(text).map(Expression::Constant);
    operand(text).map(Expression::from).or_else(constant).or_else(|| low(text))
}

/// The lower part of an address relative to the program counter, of whatever symbol.
const PCREL_LO: &str = "%pcrel_lo";

/// The lower part of an address: what [`high`] or [`relative`] leave out.
fn low(text: &str) -> Option<Expression> {
    match relocation(text)?.0 {
        "lo" | "tprel_lo" => Some(Expression::Symbol(text.into())),
        // It names the label of the upper part, whose symbol is not known here.
        "pcrel_lo" => Some(Expression::Symbol(PCREL_LO.into())),
        "tlsdesc_load_lo" | "tlsdesc_add_lo" => Some(Expression::Constant(0)),
        _ => None,
    }
}

/// The operand of `lui`: a constant, or an address without its lower part.
pub(super) fn high(text: &str) -> Option<Expression> {
    if let Some(value) = number(text) {
        // The highest bit of the word is repeated above it.
        let word = u32::try_from(value).ok()?.checked_mul(1 << 12)?;
        return Some(Expression::Constant(word.cast_signed().into()));
    }
    let (kind, symbol) = relocation(text)?;
    let (whole, low): (CompactString, CompactString) = match kind {
        "hi" => (symbol.into(), format_compact!("%lo({symbol})")),
        "tprel_hi" => (format_compact!("%tprel({symbol})"), format_compact!("%tprel_lo({symbol})")),
        _ => return None,
    };
    Some(Expression::apply(Function::Subtract, 64, [whole, low].map(Expression::Symbol)))
}

/// The operand of `auipc`: the address of a symbol, or of its entry in a table, without its lower part.
pub(super) fn relative(text: &str) -> Option<Expression> {
    let (kind, symbol) = relocation(text)?;
    let whole = match kind.strip_suffix("_hi")? {
        "pcrel" => symbol.into(),
        "tlsdesc" => return Some(Expression::Symbol(format_compact!("%tlsdesc({symbol})"))),
        table => format_compact!("%{}({symbol})", table.trim_end_matches("_pcrel")),
    };
    Some(Expression::apply(Function::Subtract, 64, [whole, PCREL_LO.into()].map(Expression::Symbol)))
}
