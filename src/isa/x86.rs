//! x86 and x86-64, in Intel and in AT&T syntax: which instruction is which class.
//!
//! Follows the "Intel 64 and IA-32 Architectures Software Developer's Manual", volume 2 (instruction set reference) and
//! volume 3, section "Locked Atomic Operations": an instruction with the prefix `lock` is atomic, and so is `xchg` with
//! memory without it. Here the operands decide: `mov` is a load, a store or neither.

mod access;
mod operand;
mod registers;
mod step;

use super::step::Register;
use super::{Class, Halves, Isa, Memory, is_local_target};
use crate::isa::asm::{Dialect, Instruction, operands};

pub(super) const ISA: Isa = Isa {
    names: &["x86", "x86_64"],
    class,
    is_return: |instruction| matches!(instruction.mnemonic, "ret" | "retq" | "retl"),
    // As x86-64 has it. On x86-32 arguments are elsewhere, and its probes are not followed.
    memory: Some(Memory {
        model: "x86-tso",
        atomics: Halves::OneEvent,
        step: step::step,
        helper: |_| None,
        pointer: Register::General(7),
        arguments: &[Register::General(7), Register::General(6), Register::General(2), Register::General(1)],
        result: None,
        stack: Register::General(4),
    }),
    registers: Some(&registers::REGISTERS),
};

/// What an instruction does with its destination, which is where it matters whether that is memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// Written: `mov`.
    Writes,
    /// Read and written: `add`.
    Modifies,
    /// Read: `cmp`.
    Reads,
    /// Read and written, atomically if it is memory: `xchg`.
    Exchanges,
    /// Neither operand is accessed: `lea`.
    Nothing,
}

fn class(instruction: &Instruction, dialect: Dialect) -> Class {
    let mnemonic = instruction.mnemonic;
    match mnemonic {
        "mfence" | "lfence" | "sfence" => return Class::Fence,
        "call" | "callq" | "calll" => return Class::Call,
        "ret" | "retq" | "retl" => return Class::Branch,
        "push" | "pushq" | "pushl" | "pushfq" | "pushfl" => return Class::Store,
        "pop" | "popq" | "popl" | "popfq" | "popfl" => return Class::Load,
        // A jump out of the function is a call that does not return here.
        "jmp" | "jmpq" | "jmpl" if !is_local_target(instruction.operands) => return Class::Call,
        jump if jump.starts_with('j') => return Class::Branch,
        _ => {}
    }
    if is_stack_fence(instruction) {
        return Class::Fence;
    }
    let Some(effect) = effect(mnemonic).or_else(|| effect(without_size(mnemonic, dialect)?)) else {
        return Class::Unknown;
    };
    let (destination, source) = memory_operands(instruction.operands, dialect);
    match (effect, destination, source) {
        (Effect::Exchanges, _, _) if destination || source => Class::ReadModifyWrite,
        (Effect::Modifies, true, _) if instruction.prefix == "lock" => Class::ReadModifyWrite,
        (Effect::Modifies, true, _) => Class::LoadStore,
        (Effect::Writes, true, _) => Class::Store,
        (Effect::Reads, true, _) | (Effect::Writes | Effect::Modifies | Effect::Reads, false, true) => Class::Load,
        (Effect::Reads | Effect::Writes | Effect::Modifies, false, false) => Class::Other,
        (Effect::Exchanges | Effect::Nothing, _, _) => Class::Other,
    }
}

/// `lock or dword ptr [rsp - 64], 0`: a locked instruction that changes nothing, on memory that nobody else has. LLVM
/// writes it in the place of `mfence`, since it is faster (<https://github.com/llvm/llvm-project/pull/106555>).
fn is_stack_fence(instruction: &Instruction) -> bool {
    let is_or = matches!(instruction.mnemonic, "or" | "orb" | "orw" | "orl" | "orq");
    let operands = operands(instruction.operands);
    let is_on_stack = |operand: &str| ["[rsp", "[esp", "(%rsp", "(%esp"].iter().any(|stack| operand.contains(stack));
    instruction.prefix == "lock"
        && is_or
        && operands.iter().any(|operand| is_on_stack(operand))
        && operands.iter().any(|operand| matches!(*operand, "0" | "$0"))
}

/// What the instruction does with its destination; nothing where it is not known.
fn effect(mnemonic: &str) -> Option<Effect> {
    Some(match mnemonic {
        "mov" | "movabs" | "movzx" | "movsx" | "movsxd" | "movzb" | "movzw" | "movsb" | "movsw" | "movsl"
        | "movaps" | "movups" | "movapd" | "movupd" | "movdqa" | "movdqu" | "movss" | "movsd" | "movd" | "movq"
        | "movlps" | "movlpd" | "vmovaps" | "vmovups" | "vmovdqa" | "vmovdqu" | "vmovd" | "vmovq" | "movntdq"
        | "movnti" => Effect::Writes,
        set if set.starts_with("set") => Effect::Writes,
        // A conditional move reads its source whether it moves or not, and never writes memory.
        conditional if conditional.starts_with("cmov") => Effect::Writes,
        "add" | "sub" | "adc" | "sbb" | "and" | "or" | "xor" | "inc" | "dec" | "neg" | "not" | "shl" | "sal"
        | "shr" | "sar" | "rol" | "ror" | "rcl" | "rcr" | "shld" | "shrd" | "xadd" | "cmpxchg" | "cmpxchg8b"
        | "cmpxchg16b" | "bts" | "btr" | "btc" | "imul" => Effect::Modifies,
        "cmp" | "test" | "bt" | "mul" | "div" | "idiv" | "bsf" | "bsr" | "tzcnt" | "lzcnt" | "popcnt" => Effect::Reads,
        "xchg" => Effect::Exchanges,
        "lea" | "nop" | "pause" | "cdq" | "cqo" | "cwd" | "cbw" | "cwde" | "cdqe" | "cltq" | "cqto" | "cltd"
        | "bswap" | "ud2" | "hlt" | "int3" | "endbr64" | "endbr32" | "leave" | "xorps" | "pxor" | "punpcklqdq"
        | "punpckldq" | "pshufd" | "pinsrd" | "pinsrq" | "pextrd" | "pextrq" | "por" | "pand" | "cmc" | "clc"
        | "stc" => Effect::Nothing,
        _ => return None,
    })
}

/// AT&T mnemonics end in the size of the operand.
fn without_size(mnemonic: &str, dialect: Dialect) -> Option<&str> {
    match dialect {
        Dialect::Att => mnemonic.strip_suffix(['b', 'w', 'l', 'q']),
        Dialect::Intel | Dialect::Default => None,
    }
}

/// Whether the destination is memory, and whether a source is.
fn memory_operands(text: &str, dialect: Dialect) -> (bool, bool) {
    let operands = operands(text);
    let is_memory = |operand: &&str| match dialect {
        Dialect::Att => !operand.starts_with(['%', '$']),
        Dialect::Intel | Dialect::Default => operand.contains('['),
    };
    let destination = match dialect {
        Dialect::Att => operands.len().saturating_sub(1),
        Dialect::Intel | Dialect::Default => 0,
    };
    let is_destination = operands.get(destination).is_some_and(is_memory);
    let is_source =
        operands.iter().enumerate().any(|(position, operand)| position != destination && is_memory(operand));
    (is_destination, is_source)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes() {
        for (intel, att, expected) in [
            (("", "mov", "eax, dword ptr [rdi]"), ("", "movl", "(%rdi), %eax"), Class::Load),
            (("", "mov", "dword ptr [rdi], esi"), ("", "movl", "%esi, (%rdi)"), Class::Store),
            (("", "mov", "eax, esi"), ("", "movl", "%esi, %eax"), Class::Other),
            (("", "movzx", "eax, byte ptr [rdi]"), ("", "movzbl", "(%rdi), %eax"), Class::Load),
            (("", "xchg", "dword ptr [rdi], esi"), ("", "xchgl", "%esi, (%rdi)"), Class::ReadModifyWrite),
            (("", "xchg", "eax, esi"), ("", "xchgl", "%esi, %eax"), Class::Other),
            (("lock", "xadd", "dword ptr [rdi], eax"), ("lock", "xaddl", "%eax, (%rdi)"), Class::ReadModifyWrite),
            (("lock", "inc", "dword ptr [rdi]"), ("lock", "incl", "(%rdi)"), Class::ReadModifyWrite),
            (("lock", "or", "dword ptr [rsp - 64], 0"), ("lock", "orl", "$0, -64(%rsp)"), Class::Fence),
            (("lock", "or", "dword ptr [rsp - 64], 1"), ("lock", "orl", "$1, -64(%rsp)"), Class::ReadModifyWrite),
            (("lock", "or", "dword ptr [rdi], 0"), ("lock", "orl", "$0, (%rdi)"), Class::ReadModifyWrite),
            (("lock", "cmpxchg16b", "xmmword ptr [rdi]"), ("lock", "cmpxchg16b", "(%rdi)"), Class::ReadModifyWrite),
            (("", "add", "dword ptr [rdi], esi"), ("", "addl", "%esi, (%rdi)"), Class::LoadStore),
            (("", "add", "eax, dword ptr [rdi]"), ("", "addl", "(%rdi), %eax"), Class::Load),
            (("", "cmp", "dword ptr [rdi], 1"), ("", "cmpl", "$1, (%rdi)"), Class::Load),
            (("", "lea", "eax, [rdi + 1]"), ("", "leal", "1(%rdi), %eax"), Class::Other),
            (("", "sete", "al"), ("", "sete", "%al"), Class::Other),
            (("", "mfence", ""), ("", "mfence", ""), Class::Fence),
            (("", "pause", ""), ("", "pause", ""), Class::Other),
            (("", "jne", ".L1"), ("", "jne", ".L1"), Class::Branch),
            (("", "jmp", ".L1"), ("", "jmp", ".L1"), Class::Branch),
            (("", "jmp", "__atomic_load_16"), ("", "jmp", "__atomic_load_16"), Class::Call),
            (("", "call", "__atomic_load_16@PLT"), ("", "callq", "__atomic_load_16@PLT"), Class::Call),
            (("", "ret", ""), ("", "retq", ""), Class::Branch),
            (("", "push", "rbx"), ("", "pushq", "%rbx"), Class::Store),
            (("", "vfoo", "eax"), ("", "vfoo", "%eax"), Class::Unknown),
        ] {
            for ((prefix, mnemonic, operands), dialect) in [(intel, Dialect::Intel), (att, Dialect::Att)] {
                let instruction = Instruction { prefix, mnemonic, operands };
                assert_eq!(class(&instruction, dialect), expected, "{dialect:?} {mnemonic} {operands}");
            }
        }
    }
}
