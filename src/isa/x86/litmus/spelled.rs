//! Instructions of litmus tests as the compiler writes them.
//!
//! Tests leave out what has one answer there: the width of a location is that of the register beside it, and of 32 bits
//! without one; a location is named without a base register.

use crate::isa::asm::{Dialect, operands};
use crate::isa::notation::respelled;
use crate::isa::x86::operand::register;
use crate::isa::x86::table::table;

/// `MOV [x],$1` becomes `mov dword ptr [x], 1`, and `movl $1,(x)` becomes `movl $1, x`.
pub(super) fn spelled(text: &str, dialect: Dialect) -> String {
    let text = text.trim();
    let (prefix, rest) = match text.split_once(|one: char| one.is_whitespace() || one == ';') {
        Some((prefix, rest)) if prefix.eq_ignore_ascii_case("lock") => ("lock ", rest),
        _ => ("", text),
    };
    let spaced = if dialect == Dialect::Att { rest.to_owned() } else { rest.replace('+', " + ") };
    let line = respelled(&spaced, word);
    let (mnemonic, rest) = line.split_once(' ').unwrap_or((&line, ""));
    let operands = operands(rest);
    if dialect == Dialect::Att {
        let all: Vec<String> = operands.iter().map(|text| att(text)).collect();
        return format!("{prefix}{mnemonic} {}", all.join(", ")).trim_end().to_owned();
    }
    let (mnemonic, size) = sized(mnemonic);
    let width = size.unwrap_or_else(|| width(&operands));
    let all: Vec<String> = operands.iter().map(|text| intel(text, width)).collect();
    format!("{prefix}{mnemonic} {}", all.join(", ")).trim_end().to_owned()
}

/// A mnemonic without the size of AT&T syntax, and that size: `MOVB [x],$1`.
fn sized(mnemonic: &str) -> (&str, Option<&'static str>) {
    let table = table(Dialect::Intel);
    let stem = mnemonic.get(..mnemonic.len().saturating_sub(1)).unwrap_or_default();
    if table.get(mnemonic).is_some() || table.get(stem).is_none() {
        return (mnemonic, None);
    }
    match mnemonic.as_bytes().last() {
        Some(b'b') => (stem, Some("byte")),
        Some(b'w') => (stem, Some("word")),
        Some(b'l') => (stem, Some("dword")),
        Some(b'q') => (stem, Some("qword")),
        _ => (mnemonic, None),
    }
}

/// Registers and the words of widths in lower case; names of locations as they are.
fn word(word: &str) -> String {
    let small = word.to_lowercase();
    let is_register = register(small.trim_start_matches('%')).is_some();
    let is_width = matches!(small.as_str(), "byte" | "word" | "dword" | "qword" | "ptr");
    if is_register || is_width { small } else { word.to_owned() }
}

/// The width of the first register among the operands.
fn width(operands: &[&str]) -> &'static str {
    match operands.iter().find_map(|text| register(text)) {
        Some((_, 8)) => "byte",
        Some((_, 16)) => "word",
        Some((_, 64)) => "qword",
        _ => "dword",
    }
}

fn intel(operand: &str, width: &str) -> String {
    match operand.strip_prefix('$') {
        Some(constant) => constant.to_owned(),
        // The width can be written.
        None if operand.starts_with('[') => format!("{width} ptr {operand}"),
        None => operand.to_owned(),
    }
}

/// The assembler takes a location without parentheses.
fn att(operand: &str) -> String {
    let name = operand.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    name.filter(|name| !name.starts_with('%')).unwrap_or(operand).to_owned()
}
