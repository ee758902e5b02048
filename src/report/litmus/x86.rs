//! x86-64 in litmus tests: AT&T syntax, whatever the compiler wrote.

use super::Notation;
use crate::isa::Class;
use crate::read::matrix::Operation;
use compact_str::CompactString;

pub(super) const NOTATION: Notation = Notation {
    name: "X86_64",
    addresses: ["r12", "r13", "r14"],
    results: ["rbx", "rbp", "r8", "r9"],
    enter,
    keep: |register| format!("movq %rax,%{register}"),
    instruction,
    jump: |label| format!("jmp {label}"),
};

fn enter(address: &str, value: Option<usize>) -> Vec<String> {
    let value = value.map(|value| format!("movq ${value},%rsi"));
    [Some(format!("movq %{address},%rdi")), value].into_iter().flatten().collect()
}

/// The mnemonics that herd7 knows (`lib/X86_64Lexer.mll`), without their sizes. `xadd` and `cmpxchg` are not here: the one is
/// unknown to it, and of the other it takes the operands in another order than assemblers do.
const KNOWN: &[&str] = &["mov", "xchg", "add", "or", "xor", "inc", "dec", "cmp"];

fn instruction(operation: &Operation) -> Result<Option<String>, String> {
    let Operation { prefix, mnemonic, operands, class } = operation;
    // `lock or dword ptr [rsp - 64], 0` is what LLVM writes for MFENCE; the stack is no place in a test.
    if *class == Class::Fence {
        return Ok(Some("mfence".to_owned()));
    }
    let name = mnemonic.as_str();
    if matches!(name, "jmp" | "je" | "jne") {
        return Ok(Some(format!("{name} {}", operands.join(","))));
    }
    let is_intel = !operands.iter().any(|operand| operand.contains('%'));
    let text = if is_intel { intel(name, operands)? } else { att(name, operands)? };
    Ok(Some(if prefix.is_empty() { text } else { format!("{prefix} {text}") }))
}

/// An instruction in Intel syntax, the other way round and with its size.
fn intel(name: &str, operands: &[CompactString]) -> Result<String, String> {
    let refused = || format!("it has no `{name} {}`", operands.join(", "));
    if !KNOWN.contains(&name) {
        return Err(refused());
    }
    let mut size = None;
    let mut written = Vec::new();
    for operand in operands {
        if let Some((width, place)) = operand.split_once(" ptr [") {
            size = size.or(match width {
                "dword" => Some('l'),
                "qword" => Some('q'),
                _ => None,
            });
            let base = place.strip_suffix(']').filter(|base| base.bytes().all(|byte| byte.is_ascii_alphanumeric()));
            written.push(format!("(%{})", base.ok_or_else(refused)?));
        } else if operand.parse::<i64>().is_ok() {
            written.push(format!("${operand}"));
        } else {
            size = size.or(match operand.as_bytes() {
                [b'e', ..] | [b'r', .., b'd'] => Some('l'),
                [b'r', ..] => Some('q'),
                _ => None,
            });
            written.push(format!("%{operand}"));
        }
    }
    written.reverse();
    Ok(format!("{name}{} {}", size.ok_or_else(refused)?, written.join(",")))
}

fn att(name: &str, operands: &[CompactString]) -> Result<String, String> {
    let stem = name.strip_suffix(['l', 'q']).unwrap_or(name);
    if KNOWN.contains(&stem) && stem != name {
        return Ok(format!("{name} {}", operands.join(",")));
    }
    Err(format!("it has no `{name} {}`", operands.join(", ")))
}
