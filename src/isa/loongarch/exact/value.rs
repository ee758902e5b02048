//! LoongArch: operands as expressions: registers, constants, and the parts of addresses that relocations give.
//!
//! The relocations are those of the "LoongArch ELF psABI", "Relocations", by the names that assemblers have for them.

use crate::isa::asm::{number, relocation};
use crate::isa::exact::{Expression, Function};
use crate::isa::loongarch::operand::operand;
use compact_str::{CompactString, format_compact};

/// A register, a constant, or the lower part of an address.
pub(super) fn value(text: &str) -> Option<Expression> {
    let constant = || number(text).map(Expression::Constant);
    operand(text).map(Expression::from).or_else(constant).or_else(|| low(text))
}

/// The lower part of an address relative to the program counter whose upper part is at a label.
const PCADD_LO: &str = "%pcadd_lo12";

/// The lower part of an address: what [`high`] leaves out.
fn low(text: &str) -> Option<Expression> {
    match relocation(text)?.0 {
        "pc_lo12" | "got_pc_lo12" | "abs_lo12" | "le_lo12" | "ie_pc_lo12" => Some(Expression::Symbol(text.into())),
        // It names the label of the upper part, whose symbol is not known here.
        "pcadd_lo12" | "got_pcadd_lo12" => Some(Expression::Symbol(PCADD_LO.into())),
        _ => None,
    }
}

/// The result of an instruction for the upper part: a constant, a whole address, or one without its lower part.
pub(super) fn high(name: &str, text: &str) -> Option<Expression> {
    if let Some(value) = number(text) {
        // The highest bit of the word is repeated above it; the others add what is not known here.
        let word = i32::try_from(value).ok()?.wrapping_shl(12);
        return (name == "lu12i.w").then(|| Expression::Constant(word.into()));
    }
    let (kind, symbol) = relocation(text)?;
    let whole = |table: &str| if table.is_empty() { symbol.into() } else { format_compact!("%{table}({symbol})") };
    let (whole, low): (CompactString, CompactString) = match (name, kind) {
        // The jump behind it has the rest.
        ("pcaddu18i", "call36") | ("pcaddu12i", "call30") => return Some(Expression::Symbol(symbol.into())),
        ("pcalau12i", "pc_hi20") => (whole(""), format_compact!("%pc_lo12({symbol})")),
        ("pcalau12i", "got_pc_hi20") => (whole("got"), format_compact!("%got_pc_lo12({symbol})")),
        ("pcalau12i", "ie_pc_hi20") => (whole("ie"), format_compact!("%ie_pc_lo12({symbol})")),
        ("pcaddu12i", "pcadd_hi20") => (whole(""), PCADD_LO.into()),
        ("pcaddu12i", "got_pcadd_hi20") => (whole("got"), PCADD_LO.into()),
        ("lu12i.w", "abs_hi20") => (whole(""), format_compact!("%abs_lo12({symbol})")),
        ("lu12i.w", "le_hi20") => (whole("le"), format_compact!("%le_lo12({symbol})")),
        _ => return None,
    };
    Some(Expression::apply(Function::Subtract, 64, [whole, low].map(Expression::Symbol)))
}
