//! 32-bit Arm in litmus tests: the compiler's own syntax, in capitals.

mod execution;

use super::operand::register;
use crate::isa::Class;
use crate::isa::asm::Dialect;
use crate::isa::notation::{Notation, Written, respelled};

pub(super) const NOTATION: Notation = Notation {
    name: "ARM",
    isas: &["arm"],
    addresses: ["R8", "R9", "R10"],
    results: ["R4", "R5", "R6", "R7"],
    enter,
    keep: |register| format!("MOV {register},R0"),
    instruction,
    jump: |label| format!("B {label}"),
    writer: Some(&execution::WRITER),
    reads: &["ARM"],
    dialect: |_| Dialect::Default,
    is_pc: |_| false,
    spelled: |text, _| respelled(text, str::to_lowercase),
    register: |name| register(&name.to_lowercase()).map(|register| (register, 32)),
};

fn enter(address: &str, value: Option<usize>) -> Vec<String> {
    let value = value.map(|value| format!("MOV R1,#{value}"));
    [Some(format!("MOV R0,{address}")), value].into_iter().flatten().collect()
}

/// The instructions that herd7 knows (`lib/ARMLexer.mll`).
const KNOWN: &[&str] = &[
    "ldr", "str", "ldrex", "strex", "ldrd", "ldrexd", "strexd", "dmb", "dsb", "isb", "mov", "add", "sub", "and", "orr",
    "eor", "cmp", "b", "beq", "bne", "cbz", "cbnz", "moveq", "movne",
];

fn instruction(written: &Written<'_>) -> Result<Option<String>, String> {
    let mnemonic = written.decoded.mnemonic;
    // A reservation that is no longer used, and a condition that the next instructions say themselves.
    if mnemonic.base == "clrex" || mnemonic.base.starts_with("it") {
        return Ok(None);
    }
    let name = mnemonic.text();
    let name = name.split('.').next().unwrap_or(&name);
    // Armv6 has its barrier as a write to a coprocessor.
    if mnemonic.base == "mcr" && written.decoded.class() == Class::Fence {
        return Ok(Some("DMB".to_owned()));
    }
    if !KNOWN.contains(&name) {
        return Err(written.refused());
    }
    let is_label = |text: &str| matches!(name, "b" | "beq" | "bne" | "cbz" | "cbnz") && register(text).is_none();
    let texts = written.operands.iter().map(|text| if is_label(text) { text.clone() } else { text.to_uppercase() });
    Ok(Some(format!("{} {}", name.to_uppercase(), texts.collect::<Vec<_>>().join(",")).trim_end().to_owned()))
}
