//! Instructions of litmus tests as the compiler writes them.
//!
//! Tests leave out what has one answer there: the width of a location is that of the register beside it, and of 32 bits
//! without one; a location is named without a base register.

use crate::isa::asm::{Dialect, operands};
use crate::isa::notation::respelled;
use crate::isa::x86::operand::register;

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
    let all: Vec<String> = match dialect {
        Dialect::Att => operands.iter().map(|text| att(text)).collect(),
        _ => operands.iter().map(|text| intel(text, width(&operands))).collect(),
    };
    format!("{prefix}{mnemonic} {}", all.join(", ")).trim_end().to_owned()
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
        None if operand.starts_with('[') => format!("{width} ptr {operand}"),
        None => operand.to_owned(),
    }
}

/// The assembler takes a location without parentheses.
fn att(operand: &str) -> String {
    let name = operand.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    name.filter(|name| !name.starts_with('%')).unwrap_or(operand).to_owned()
}
