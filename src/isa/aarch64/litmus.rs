//! `AArch64` in litmus tests: the compiler's own syntax, in capitals.

mod execution;

use super::operand::operand;
use crate::isa::Class;
use crate::isa::asm::Dialect;
use crate::isa::effect::{Operand, Register};
use crate::isa::notation::{Notation, Written, respelled};

use execution::WRITER;

pub(super) const NOTATION: Notation = Notation {
    name: "AArch64",
    isas: &["aarch64"],
    addresses: ["X19", "X20", "X21"],
    results: ["X22", "X23", "X24", "X25"],
    enter,
    keep: |register| format!("MOV {register},X0"),
    instruction,
    jump: |label| format!("B {label}"),
    writer: Some(&WRITER),
    reads: &["AArch64"],
    dialect: |_| Dialect::Default,
    is_pc: |_| false,
    spelled: |text, _| respelled(text, str::to_lowercase),
    register,
};

/// `X1`, `W1`
fn register(name: &str) -> Option<(Register, u16)> {
    let name = name.to_lowercase();
    let width = match name.as_bytes().first()? {
        b'w' => 32,
        b'x' | b's' => 64,
        _ => return None,
    };
    match operand(&name)? {
        Operand::Register(register @ Register::General(_)) => Some((register, width)),
        _ => None,
    }
}

fn enter(address: &str, value: Option<usize>) -> Vec<String> {
    let value = value.map(|value| format!("MOV X1,#{value}"));
    [Some(format!("MOV X0,{address}")), value].into_iter().flatten().collect()
}

/// The instructions that herd7 knows (`lib/AArch64Lexer.mll`), except for the atomic ones, which it has all.
const KNOWN: &[&str] = &[
    "ldr", "ldar", "ldapr", "str", "stlr", "ldxr", "ldaxr", "stxr", "stlxr", "dmb", "dsb", "isb", "b", "cbz", "cbnz",
    "tbz", "tbnz", "mov", "add", "sub", "and", "orr", "eor", "cmp", "cset",
];

fn instruction(written: &Written<'_>) -> Result<Option<String>, String> {
    let mnemonic = written.decoded.mnemonic;
    // `clrex` clears a reservation that is no longer used: herd7 has no such instruction, and does not need it.
    if mnemonic.base == "clrex" {
        return Ok(None);
    }
    let is_plain = mnemonic.suffixes.iter().all(|suffix| suffix.of.is_width || matches!(suffix.text, ".eq" | ".ne"));
    let is_known = KNOWN.contains(&mnemonic.base) && is_plain;
    if !is_known && written.decoded.class() != Class::ReadModifyWrite {
        return Err(format!("it has no `{}`", mnemonic.text()));
    }
    let operands: Result<Vec<String>, String> = written.operands.iter().map(|operand| capital(operand)).collect();
    Ok(Some(format!("{} {}", mnemonic.text().to_uppercase(), operands?.join(","))))
}

/// Registers and barriers in capitals, constants in decimal, labels as they are.
fn capital(operand: &str) -> Result<String, String> {
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
