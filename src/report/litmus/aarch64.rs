//! `AArch64` in litmus tests: the compiler's own syntax, in capitals.

use super::Notation;
use crate::isa::Class;
use crate::read::matrix::Operation;

pub(super) const NOTATION: Notation = Notation {
    name: "AArch64",
    addresses: ["X19", "X20", "X21"],
    results: ["X22", "X23", "X24", "X25"],
    enter,
    keep: |register| format!("MOV {register},X0"),
    instruction,
    jump: |label| format!("B {label}"),
};

fn enter(address: &str, value: Option<usize>) -> Vec<String> {
    let value = value.map(|value| format!("MOV X1,#{value}"));
    [Some(format!("MOV X0,{address}")), value].into_iter().flatten().collect()
}

/// The mnemonics that herd7 knows (`lib/AArch64Lexer.mll`), but for the atomic instructions, of which it has all.
const KNOWN: &[&str] = &[
    "ldr", "ldrb", "ldrh", "ldar", "ldarb", "ldarh", "ldapr", "ldaprb", "ldaprh", "str", "strb", "strh", "stlr",
    "stlrb", "stlrh", "ldxr", "ldxrb", "ldxrh", "ldaxr", "ldaxrb", "ldaxrh", "stxr", "stxrb", "stxrh", "stlxr",
    "stlxrb", "stlxrh", "dmb", "dsb", "isb", "b", "b.eq", "b.ne", "cbz", "cbnz", "tbz", "tbnz", "mov", "add", "sub",
    "and", "orr", "eor", "cmp", "cset",
];

fn instruction(operation: &Operation) -> Result<Option<String>, String> {
    let mnemonic = operation.mnemonic.as_str();
    // It ends the watch over a place that nothing stores to exclusively any more: herd7 has no need of it, and no word.
    if mnemonic == "clrex" {
        return Ok(None);
    }
    let is_atomic = operation.class == Class::ReadModifyWrite;
    if !KNOWN.contains(&mnemonic) && !is_atomic {
        return Err(format!("it has no `{mnemonic}`"));
    }
    let operands: Result<Vec<String>, String> = operation.operands.iter().map(|operand| written(operand)).collect();
    Ok(Some(format!("{} {}", mnemonic.to_uppercase(), operands?.join(","))))
}

/// Registers and barriers in capitals, constants in decimal, labels as they are.
fn written(operand: &str) -> Result<String, String> {
    if operand.starts_with('C') {
        return Ok(operand.to_owned());
    }
    match operand.strip_prefix("#0x") {
        Some(digits) => {
            let value = u64::from_str_radix(digits, 16).map_err(|_| format!("`{operand}` is no constant"))?;
            Ok(format!("#{value}"))
        }
        None => Ok(operand.to_uppercase()),
    }
}
