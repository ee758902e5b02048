//! RISC-V in litmus tests: base instructions only, and registers by their numbers.

mod execution;

use super::operand::{self, operand};
use crate::isa::Class;
use crate::isa::asm::Dialect;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Operand, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::notation::{Notation, Written, respelled};

use execution::WRITER;

pub(super) const NOTATION: Notation = Notation {
    name: "RISCV",
    isas: &["riscv64"],
    addresses: ["x18", "x19", "x20"],
    results: ["x21", "x22", "x23", "x24"],
    enter,
    keep: |register| format!("add {register},x10,x0"),
    instruction,
    jump: |label| format!("j {label}"),
    writer: Some(&WRITER),
    reads: &["RISCV"],
    dialect: |_| Dialect::Default,
    is_pc,
    spelled,
    register: read,
};

/// Both annotations are one suffix for the assembler, registers have their names of the ABI, and a jump that leaves no address is
/// `j`.
fn spelled(text: &str, _: Dialect) -> String {
    let text = respelled(text, by_abi).replacen(".aq.rl", ".aqrl", 1);
    text.strip_prefix("jal zero, ").map(|label| format!("j {label}")).unwrap_or(text)
}

/// A word of an instruction: `t0` for `x5`.
fn by_abi(word: &str) -> String {
    let number = word.strip_prefix('x').and_then(|number| number.parse::<u8>().ok()).filter(|number| *number < 32);
    number.map_or_else(|| word.to_owned(), |number| operand::name(Register::General(number)))
}

/// `x5`, `t0`
fn read(name: &str) -> Option<(Register, u16)> {
    match operand(&by_abi(name))? {
        Operand::Register(register @ Register::General(_)) => Some((register, 64)),
        _ => None,
    }
}

fn enter(address: &str, value: Option<usize>) -> Vec<String> {
    let value = value.map(|value| format!("ori x11,x0,{value}"));
    [Some(format!("add x10,{address},x0")), value].into_iter().flatten().collect()
}

/// The base instructions that herd7 knows (`lib/RISCVLexer.mll`), without those of the "A" extension.
#[rustfmt::skip]
const KNOWN: &[&str] = &[
    "addi", "slti", "sltiu", "andi", "ori", "xori", "slli", "srli", "srai", "addiw", "slliw", "srliw", "sraiw", "add", "slt",
    "sltu", "and", "or", "xor", "sll", "srl", "sub", "sra", "addw", "sllw", "srlw", "subw", "sraw", "j", "beq", "bne", "blt",
    "bltu", "bge", "bgeu", "lb", "lh", "lw", "ld", "lbu", "lhu", "lwu", "sb", "sh", "sw", "sd", "fence", "fence.tso",
];

fn instruction(written: &Written<'_>) -> Result<Option<String>, String> {
    let mnemonic = written.decoded.mnemonic;
    let operands: Vec<String> = written.operands.iter().map(|operand| numbered(operand)).collect();
    let names: Vec<&str> = operands.iter().map(String::as_str).collect();
    let text = mnemonic.text();
    // The pseudo-instructions, as the manual expands them.
    let written = match (text.as_str(), names.as_slice()) {
        ("bnez", [value, label]) => format!("bne {value},x0,{label}"),
        ("beqz", [value, label]) => format!("beq {value},x0,{label}"),
        ("mv", [to, from]) => format!("addi {to},{from},0"),
        ("li", [to, constant]) => format!("ori {to},x0,{constant}"),
        ("sext.w", [to, from]) => format!("addiw {to},{from},0"),
        ("snez", [to, from]) => format!("sltu {to},x0,{from}"),
        ("seqz", [to, from]) => format!("sltiu {to},{from},1"),
        ("not", [to, from]) => format!("xori {to},{from},-1"),
        ("neg", [to, from]) => format!("sub {to},x0,{from}"),
        (name, _) if KNOWN.contains(&name) || is_atomic(mnemonic) => {
            // Both annotations are separate words here.
            format!("{} {}", name.replace(".aqrl", ".aq.rl"), names.join(","))
        }
        (name, _) => return Err(format!("it has no `{name}`")),
    };
    Ok(Some(written.trim_end().to_owned()))
}

/// LR, SC and AMOs of words and double words; none of Zacas and Zabha.
fn is_atomic(mnemonic: &Mnemonic) -> bool {
    mnemonic.base != "amocas" && matches!(mnemonic.suffix("size"), Some(".w" | ".d"))
}

/// A register by its number, also in the brackets of an address.
fn numbered(operand: &str) -> String {
    match operand.split_once('(') {
        Some((offset, base)) => format!("{offset}({})", register(base.trim_end_matches(')'))).replacen("0(", "(", 1),
        None => register(operand),
    }
}

fn register(name: &str) -> String {
    match operand(name) {
        Some(Operand::Register(Register::General(number))) => format!("x{number}"),
        Some(Operand::Constant(0)) if name == "zero" => "x0".to_owned(),
        _ => name.to_owned(),
    }
}

/// Tests are older than Zalasr, in which `lw.aq` and `sw.rl` are `RCsc`; with both annotations, they are so in tests too.
fn is_pc(decoded: &Decoded) -> bool {
    let is_plain = matches!(decoded.class(), Class::Load | Class::Store);
    is_plain && matches!(decoded.mnemonic.suffix("order"), Some(".aq" | ".rl"))
}
