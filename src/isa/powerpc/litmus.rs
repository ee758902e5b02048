//! Power in litmus tests: registers have an `r` before their number, and condition registers a `cr`.

mod execution;

use super::table::{Kind, find, signature};
use crate::isa::Class;
use crate::isa::asm::Dialect;
use crate::isa::effect::Register;
use crate::isa::notation::{Notation, Written, respelled};

pub(super) const NOTATION: Notation = Notation {
    name: "PPC",
    isas: &["powerpc", "powerpc64"],
    addresses: ["r14", "r15", "r16"],
    results: ["r17", "r18", "r19", "r20"],
    enter,
    keep: |register| format!("mr {register},r3"),
    instruction,
    jump: |label| format!("b {label}"),
    writer: Some(&execution::WRITER),
    reads: &["PPC"],
    dialect: |_| Dialect::Default,
    is_pc: |_| false,
    spelled,
    register,
};

fn enter(address: &str, value: Option<usize>) -> Vec<String> {
    let value = value.map(|value| format!("li r4,{value}"));
    [Some(format!("mr r3,{address}")), value].into_iter().flatten().collect()
}

/// The instructions that herd7 knows (`lib/PPCLexer.mll`), but for accesses and barriers, which it has all.
const KNOWN: &[&str] = &[
    "mr", "li", "addi", "add", "sub", "subf", "or", "ori", "xor", "xori", "and", "andi.", "cmpw", "cmpwi", "b", "beq",
    "bne", "blt", "bge", "bgt", "ble",
];

fn instruction(written: &Written<'_>) -> Result<Option<String>, String> {
    let mnemonic = written.decoded.mnemonic;
    let name = mnemonic.text();
    // It hints at which way a branch goes.
    let name = name.trim_end_matches(['+', '-']);
    let is_access = !matches!(written.decoded.class(), Class::Other | Class::Branch | Class::Call);
    if !is_access && !KNOWN.contains(&name) && name != "isync" {
        return Err(written.refused());
    }
    let (_, form) = find(&mnemonic.text()).ok_or_else(|| written.refused())?;
    let kinds = signature(mnemonic, form, written.operands.len()).ok_or_else(|| written.refused())?;
    let texts = kinds.iter().zip(written.operands).map(|(kind, text)| numbered(*kind, text));
    Ok(Some(format!("{name} {}", texts.collect::<Vec<_>>().join(",")).trim_end().to_owned()))
}

/// An operand with the letters of what its place says that it is.
fn numbered(kind: Kind, text: &str) -> String {
    match (kind, text.split_once('(')) {
        (Kind::To | Kind::From | Kind::Both | Kind::Base, _) => format!("r{text}"),
        (Kind::FieldTo | Kind::FieldFrom, _) => format!("cr{text}"),
        (Kind::Memory, Some((offset, base))) => format!("{offset}(r{base}"),
        _ => text.to_owned(),
    }
}

/// `lwz 3, 0(4)` for `lwz r3,0(r4)`, `beq 6, .L1` for `beq cr6,.L1`.
fn spelled(text: &str, _: Dialect) -> String {
    respelled(text, |word| {
        let small = word.to_lowercase();
        let number = small.strip_prefix("cr").or_else(|| small.strip_prefix('r'));
        number.filter(|number| number.parse::<u8>().is_ok()).map(str::to_owned).unwrap_or(small)
    })
}

/// `r1`
fn register(name: &str) -> Option<(Register, u16)> {
    let number = name.strip_prefix(['r', 'R'])?.parse::<u8>().ok().filter(|number| *number < 32)?;
    Some((Register::General(number), 64))
}
