//! RISC-V in litmus tests: base instructions only, and registers by their numbers.

use super::Notation;
use crate::read::matrix::Operation;

pub(super) const NOTATION: Notation = Notation {
    name: "RISCV",
    addresses: ["x18", "x19", "x20"],
    results: ["x21", "x22", "x23", "x24"],
    enter,
    keep: |register| format!("add {register},x10,x0"),
    instruction,
    jump: |label| format!("j {label}"),
};

fn enter(address: &str, value: Option<usize>) -> Vec<String> {
    let value = value.map(|value| format!("ori x11,x0,{value}"));
    [Some(format!("add x10,{address},x0")), value].into_iter().flatten().collect()
}

/// The base instructions that herd7 knows (`lib/RISCVLexer.mll`), but for those of the "A" extension.
const KNOWN: &[&str] = &[
    "addi",
    "slti",
    "sltiu",
    "andi",
    "ori",
    "xori",
    "slli",
    "srli",
    "srai",
    "addiw",
    "slliw",
    "srliw",
    "sraiw",
    "add",
    "slt",
    "sltu",
    "and",
    "or",
    "xor",
    "sll",
    "srl",
    "sub",
    "sra",
    "addw",
    "sllw",
    "srlw",
    "subw",
    "sraw",
    "j",
    "beq",
    "bne",
    "blt",
    "bltu",
    "bge",
    "bgeu",
    "lb",
    "lh",
    "lw",
    "ld",
    "lbu",
    "lhu",
    "lwu",
    "sb",
    "sh",
    "sw",
    "sd",
    "fence",
    "fence.tso",
];

fn instruction(operation: &Operation) -> Result<Option<String>, String> {
    let operands: Vec<String> = operation.operands.iter().map(|operand| written(operand)).collect();
    let names: Vec<&str> = operands.iter().map(String::as_str).collect();
    // The pseudo-instructions, as the manual expands them.
    let text = match (operation.mnemonic.as_str(), names.as_slice()) {
        ("bnez", [value, label]) => format!("bne {value},x0,{label}"),
        ("beqz", [value, label]) => format!("beq {value},x0,{label}"),
        ("mv", [to, from]) => format!("addi {to},{from},0"),
        ("li", [to, constant]) => format!("ori {to},x0,{constant}"),
        ("sext.w", [to, from]) => format!("addiw {to},{from},0"),
        ("snez", [to, from]) => format!("sltu {to},x0,{from}"),
        ("seqz", [to, from]) => format!("sltiu {to},{from},1"),
        ("not", [to, from]) => format!("xori {to},{from},-1"),
        ("neg", [to, from]) => format!("sub {to},x0,{from}"),
        (mnemonic, _) if KNOWN.contains(&mnemonic) || is_atomic(mnemonic) => {
            // Both annotations are two words here.
            format!("{} {}", mnemonic.replace(".aqrl", ".aq.rl"), names.join(","))
        }
        (mnemonic, _) => return Err(format!("it has no `{mnemonic}`")),
    };
    Ok(Some(text.trim_end().to_owned()))
}

/// LR, SC and AMOs of words and double words; of Zacas and Zabha nothing.
fn is_atomic(mnemonic: &str) -> bool {
    let Some((name, rest)) = mnemonic.split_once('.') else { return false };
    let is_known = matches!(name, "lr" | "sc") || (name.starts_with("amo") && name != "amocas");
    is_known && rest.starts_with(['w', 'd'])
}

/// A register by its number, also in the brackets of an address.
fn written(operand: &str) -> String {
    match operand.split_once('(') {
        Some((offset, base)) => format!("{offset}({})", register(base.trim_end_matches(')'))).replacen("0(", "(", 1),
        None => register(operand),
    }
}

fn register(name: &str) -> String {
    let number = |rest: &str| rest.parse::<u8>().ok();
    let found = match name {
        "zero" => Some(0),
        "ra" => Some(1),
        "sp" => Some(2),
        _ => match name.split_at_checked(1) {
            Some(("a", rest)) => number(rest).filter(|number| *number < 8).map(|number| number + 10),
            Some(("t", rest)) => number(rest).map(|number| if number < 3 { number + 5 } else { number + 25 }),
            Some(("s", rest)) => number(rest).map(|number| if number < 2 { number + 8 } else { number + 16 }),
            _ => None,
        },
    };
    found.map_or_else(|| name.to_owned(), |number| format!("x{number}"))
}
