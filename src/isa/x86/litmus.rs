//! x86-64 in litmus tests: AT&T syntax, regardless of the compiler's. Tests of 32-bit x86, which are only read, have Intel
//! syntax.

mod execution;
mod spelled;

use super::operand::{Parsed, name, parsed};
use crate::isa::Class;
use crate::isa::asm::Dialect;
use crate::isa::effect::{Address, Operand, Register};
use crate::isa::notation::{Notation, Written};

use execution::WRITER;

pub(super) const NOTATION: Notation = Notation {
    name: "X86_64",
    isas: &["x86_64"],
    addresses: ["r12", "r13", "r14"],
    results: ["rbx", "rbp", "r8", "r9"],
    enter,
    keep: |register| format!("movq %rax,%{register}"),
    instruction,
    jump: |label| format!("jmp {label}"),
    writer: Some(&WRITER),
    reads: &["X86_64", "X86"],
    dialect: |word| if word == "X86" { Dialect::Intel } else { Dialect::Att },
    spelled: spelled::spelled,
    is_pc: |_| false,
    register: |name| super::operand::register(name.trim_start_matches('%').to_lowercase().as_str()),
};

fn enter(address: &str, value: Option<usize>) -> Vec<String> {
    let value = value.map(|value| format!("movq ${value},%rsi"));
    [Some(format!("movq %{address},%rdi")), value].into_iter().flatten().collect()
}

/// The instructions that herd7 knows (`lib/X86_64Lexer.mll`). `xadd` and `cmpxchg` are missing: herd7 does not know the
/// first, and takes the operands of the second in another order than assemblers.
const KNOWN: &[&str] = &["mov", "xchg", "add", "or", "xor", "inc", "dec", "cmp"];

fn instruction(written: &Written<'_>) -> Result<Option<String>, String> {
    let mnemonic = written.decoded.mnemonic;
    // `lock or dword ptr [rsp - 64], 0` is LLVM's MFENCE; the stack is not a location in a test.
    if written.decoded.class() == Class::Fence {
        return Ok(Some("mfence".to_owned()));
    }
    if matches!(mnemonic.text().as_str(), "jmp" | "je" | "jne") {
        return Ok(Some(format!("{} {}", mnemonic.text(), written.operands.join(","))));
    }
    let (size, mut operands) = operands(written).ok_or_else(|| written.refused())?;
    if !KNOWN.contains(&mnemonic.base) {
        return Err(written.refused());
    }
    // The destination is last.
    if written.dialect != Dialect::Att {
        operands.reverse();
    }
    let text = format!("{}{size} {}", mnemonic.base, operands.join(","));
    Ok(Some(if written.prefix.is_empty() { text } else { format!("{} {text}", written.prefix) }))
}

/// The size of an instruction, and its operands, in the order of the compiler; none if the format does not have it.
fn operands(written: &Written<'_>) -> Option<(&'static str, Vec<String>)> {
    let mut size = written.decoded.mnemonic.suffix("size").filter(|size| matches!(*size, "l" | "q"));
    let mut texts = Vec::new();
    for text in written.operands {
        let (width, text) = match parsed(text, written.dialect) {
            Parsed::Memory(Address { base: Some(base), index: None, offset, .. }, width) if offset.is_empty() => {
                (width, format!("(%{})", name(base)))
            }
            Parsed::Value(Operand::Constant(value)) => (None, format!("${value}")),
            Parsed::Value(Operand::Register(Register::General(_))) => {
                let plain = text.trim_start_matches('%');
                (super::operand::register(plain).map(|(_, width)| width), format!("%{plain}"))
            }
            Parsed::Value(Operand::Register(_) | Operand::Part(_)) | Parsed::Memory(..) | Parsed::Other => return None,
        };
        size = size.or(match width {
            Some(32) => Some("l"),
            Some(64) => Some("q"),
            _ => None,
        });
        texts.push(text);
    }
    Some((size?, texts))
}
