//! x86 and x86-64: the registers of an instruction and what it does with them, in Intel and in AT&T syntax.
//!
//! Follows the Intel Software Developer's Manual, volume 2; "System V Application Binary Interface, AMD64 Architecture
//! Processor Supplement", section 3.2.1; and "x64 calling convention" of Microsoft.

use super::{class, is_stack_fence, operand, without_size};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::registers::{Convention, Registers, Role, Use, Uses, scan};
use crate::isa::step::Register;

pub(super) const REGISTERS: Registers = Registers { uses, convention };

const RAX: Register = Register::General(0);
const RCX: Register = Register::General(1);
const RDX: Register = Register::General(2);
const RBX: Register = Register::General(3);
const RSP: Register = Register::General(4);

fn convention(triple: &str) -> Convention {
    let (arguments, preserved): (&[u8], &[u8]) = match triple {
        // Arguments are on the stack.
        _ if !triple.starts_with("x86_64") => (&[], &[3, 5, 6, 7]),
        _ if triple.contains("windows") || triple.contains("uefi") => (&[1, 2, 8, 9], &[3, 5, 6, 7, 12, 13, 14, 15]),
        _ => (&[7, 6, 2, 1, 8, 9], &[3, 5, 12, 13, 14, 15]),
    };
    Convention {
        arguments,
        results: &[0, 2],
        vector_arguments: &[0, 1, 2, 3, 4, 5, 6, 7],
        vector_results: &[0, 1],
        preserved,
        reserved: &[4],
        count: 16,
    }
}

fn uses(instruction: &Instruction<'_>, dialect: Dialect) -> Option<Uses> {
    let class = class(instruction, dialect);
    let Instruction { prefix, mnemonic, .. } = *instruction;
    let mut operands = operands(instruction.operands);
    // Whatever the syntax, the destination stands first here.
    if dialect == Dialect::Att {
        operands.reverse();
    }
    // The barrier changes nothing but the flags.
    if is_stack_fence(instruction) {
        let skeleton = instruction.operands.to_owned();
        let list = vec![Use::of(RSP, Role::Reads), Use::of(Register::Flags, Role::Writes)];
        return Some(Uses { skeleton, list });
    }
    if class == Class::Unknown || !matches!(prefix, "" | "lock") {
        return None;
    }
    let is_known = super::effect(mnemonic).is_some();
    let name = match without_size(mnemonic, dialect) {
        Some(name) if !is_known => name,
        _ => mnemonic,
    };
    let is_same = operands.len() == 2 && operands[0] == operands[1];
    let is_zero = is_same && matches!(name, "xor" | "sub");
    let width =
        operands.first().and_then(|first| operand::register(first.trim_start_matches('%'))).map(|known| known.1);
    let role = |number: usize, in_address: bool| match role(name, number, operands.len()) {
        _ if in_address => Role::Reads,
        // What is subtracted from itself may have been anything.
        Role::Both | Role::Reads if is_zero => Role::Writes,
        // The rest of the register stays as it was.
        Role::Writes if width.is_some_and(|width| width < 32) => Role::Both,
        role => role,
    };
    let mut uses = scan(&operands, name_of, role);
    // A word of an address or a jump is none of the registers that are not known here.
    if uses.skeleton.split(|character: char| !character.is_ascii_alphanumeric()).any(is_other_register) {
        return None;
    }
    uses.list.extend(implicit(name)?);
    Some(uses)
}

/// What becomes of a register that is an operand of its own.
fn role(name: &str, number: usize, count: usize) -> Role {
    match name {
        "xchg" | "xadd" => Role::Both,
        "cmp" | "test" | "bt" | "push" | "mul" | "div" | "idiv" | "call" => Role::Reads,
        jump if jump.starts_with('j') => Role::Reads,
        _ if number > 0 => Role::Reads,
        "imul" if count == 1 => Role::Reads,
        "imul" if count == 3 => Role::Writes,
        // These leave a part of their destination, or all of it, as it was.
        "movlps" | "movlpd" | "movss" | "movsd" | "bsf" | "bsr" => Role::Both,
        "lea" | "pop" | "tzcnt" | "lzcnt" | "popcnt" => Role::Writes,
        name if name.starts_with("mov") || name.starts_with("vmov") || name.starts_with("set") => Role::Writes,
        _ => Role::Both,
    }
}

/// Registers that stand nowhere, and the flags; nothing where that is not known.
fn implicit(name: &str) -> Option<Vec<Use>> {
    use Role::{Both, Reads, Writes};
    let mut list = match name {
        "cmpxchg" => vec![Use::of(RAX, Both)],
        "cmpxchg8b" | "cmpxchg16b" => {
            vec![Use::of(RAX, Both), Use::of(RDX, Both), Use::of(RBX, Reads), Use::of(RCX, Reads)]
        }
        "cdq" | "cqo" | "cltd" | "cqto" => vec![Use::of(RAX, Reads), Use::of(RDX, Writes)],
        "cbw" | "cwde" | "cdqe" | "cltq" => vec![Use::of(RAX, Both)],
        "push" | "pop" | "call" | "ret" | "retq" | "retl" => vec![Use::of(RSP, Both)],
        "mul" | "div" | "idiv" | "cwd" | "leave" | "pushfq" | "pushfl" | "popfq" | "popfl" => return None,
        _ => Vec::new(),
    };
    if let Some(role) = flags(name) {
        list.push(Use::of(Register::Flags, role));
    }
    Some(list)
}

/// What is done with the flags. What changes some of them, or may leave them, needs what they were.
fn flags(name: &str) -> Option<Role> {
    let keeps = ["mov", "vmov", "lea", "push", "pop", "call", "ret"];
    match name {
        "not" | "bswap" | "xchg" | "nop" | "pause" | "cdq" | "cqo" | "cltd" | "cqto" | "cbw" | "cwde" | "cdqe"
        | "cltq" | "mfence" | "lfence" | "sfence" | "ud2" | "hlt" | "int3" | "endbr64" | "endbr32" | "jmp"
        | "xorps" | "pxor" | "punpcklqdq" | "punpckldq" | "pshufd" | "pinsrd" | "pinsrq" | "pextrd" | "pextrq"
        | "por" | "pand" => None,
        name if keeps.iter().any(|prefix| name.starts_with(prefix)) => None,
        name if name.starts_with('j') || name.starts_with("set") || name.starts_with("cmov") => Some(Role::Reads),
        "add" | "sub" | "and" | "or" | "xor" | "neg" | "cmp" | "test" | "xadd" | "cmpxchg" => Some(Role::Writes),
        _ => Some(Role::Both),
    }
}

/// A register with its form: its width, and which byte.
fn name_of(word: &str) -> Option<(Register, String)> {
    let (register, width) = operand::register(word)?;
    let is_high = matches!(word, "ah" | "bh" | "ch" | "dh");
    Some((register, if is_high { "high".to_owned() } else { width.to_string() }))
}

/// Registers of other files: x87, MMX, wider vectors, masks.
fn is_other_register(word: &str) -> bool {
    word == "st"
        || ["mm", "ymm", "zmm"].iter().any(|bank| {
            word.strip_prefix(bank).is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
        })
}
