//! RISC-V: the registers of an instruction and what it does with them.
//!
//! Follows the Unprivileged ISA manual, and "RISC-V ABIs Specification", chapter "Register Convention".

use super::{class, step};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::registers::{Convention, Registers, Role, Use, Uses, scan};
use crate::isa::step::{Operand, Register};

pub(super) const REGISTERS: Registers = Registers { uses, convention };

/// The link register, the stack pointer, and those of the whole program and of the thread are reserved.
fn convention(_: &str) -> Convention {
    Convention {
        arguments: &[10, 11, 12, 13, 14, 15, 16, 17],
        results: &[10, 11],
        // Instructions of floating point are not understood.
        vector_arguments: &[],
        vector_results: &[],
        preserved: &[8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27],
        reserved: &[1, 2, 3, 4],
        count: 32,
    }
}

fn uses(instruction: &Instruction<'_>, dialect: Dialect) -> Option<Uses> {
    let mnemonic = instruction.mnemonic;
    let class = class(instruction, dialect);
    let operands = operands(instruction.operands);
    let role = |number: usize, in_address: bool| if in_address { Role::Reads } else { role(mnemonic, class, number) };
    let mut uses = scan(&operands, name, role);
    if mnemonic == "ret" {
        uses.list.push(Use::of(Register::General(1), Role::Reads));
    }
    // Pairs of registers are named by their first, and `jal` and the like have forms that name none.
    let has_implicit = mnemonic.starts_with("amocas.q") || matches!(mnemonic, "jal" | "jalr" | ".insn");
    let is_vector = matches!(class, Class::Unknown) || mnemonic.starts_with('f') && class != Class::Fence;
    (!is_vector && !has_implicit).then_some(uses)
}

/// What becomes of a register that is an operand of its own.
fn role(mnemonic: &str, class: Class, number: usize) -> Role {
    match class {
        Class::Store | Class::Branch | Class::Call => Role::Reads,
        // What is expected is replaced by what was there.
        Class::ReadModifyWrite if number == 0 && mnemonic.starts_with("amocas") => Role::Both,
        _ if number == 0 => Role::Writes,
        _ => Role::Reads,
    }
}

/// `zero` is no register but a constant.
fn name(word: &str) -> Option<(Register, String)> {
    match step::operand(word)? {
        Operand::Register(register) => Some((register, String::new())),
        Operand::Constant(_) => None,
    }
}
