//! RISC-V: which mnemonic is which class.
//!
//! Follows "The RISC-V Instruction Set Manual, Volume I: Unprivileged Architecture": chapters RV32I and RV64I, "A" (with
//! Zalrsc and Zaamo), Zabha, Zacas, Zalasr, Zihintpause, B; pseudo-instructions as in the RISC-V assembly programmer's
//! manual. Orderings (`.aq`, `.rl`) stay in the mnemonic.

mod registers;
mod step;

use super::step::Register;
use super::{Class, Halves, Isa, Memory, is_local_target};
use crate::isa::asm::{Dialect, Instruction};

pub(super) const ISA: Isa = Isa {
    names: &["riscv32", "riscv64"],
    class,
    is_return: |instruction| instruction.mnemonic == "ret",
    memory: Some(Memory {
        model: "rvwmo",
        atomics: Halves::OneEvent,
        step: step::step,
        helper: |_| None,
        pointer: Register::General(10),
        arguments: &[Register::General(10), Register::General(11), Register::General(12), Register::General(13)],
        result: None,
        stack: Register::General(2),
    }),
    registers: Some(&registers::REGISTERS),
};

fn class(instruction: &Instruction, _: Dialect) -> Class {
    let base = instruction.mnemonic.split('.').next().unwrap_or_default();
    match instruction.mnemonic {
        "fence" | "fence.tso" => return Class::Fence,
        // FENCE.I orders instruction fetches, PAUSE is a hint that shares an encoding with FENCE.
        "fence.i" | "pause" | ".insn" => return Class::Other,
        _ => {}
    }
    match base {
        "lr" => Class::LoadExclusive,
        "sc" => Class::StoreExclusive,
        amo if amo.starts_with("amo") => Class::ReadModifyWrite,
        "lb" | "lbu" | "lh" | "lhu" | "lw" | "lwu" | "ld" | "flw" | "fld" => Class::Load,
        "sb" | "sh" | "sw" | "sd" | "fsw" | "fsd" => Class::Store,
        "call" | "jal" | "jalr" => Class::Call,
        // A jump out of the function is a call that does not return here.
        "tail" | "j" if !is_local_target(instruction.operands) => Class::Call,
        "j" | "jr" | "ret" | "tail" | "beq" | "bne" | "blt" | "bge" | "bltu" | "bgeu" | "beqz" | "bnez" | "blez"
        | "bgez" | "bltz" | "bgtz" | "bgt" | "ble" | "bgtu" | "bleu" => Class::Branch,
        "add" | "addi" | "addw" | "addiw" | "sub" | "subw" | "neg" | "negw" | "and" | "andi" | "or" | "ori" | "xor"
        | "xori" | "not" | "sll" | "slli" | "sllw" | "slliw" | "srl" | "srli" | "srlw" | "srliw" | "sra" | "srai"
        | "sraw" | "sraiw" | "slt" | "slti" | "sltu" | "sltiu" | "seqz" | "snez" | "sltz" | "sgtz" | "li" | "lui"
        | "auipc" | "la" | "lla" | "mv" | "nop" | "sext" | "zext" | "mul" | "mulh" | "mulhu" | "mulhsu" | "mulw"
        | "div" | "divu" | "divw" | "divuw" | "rem" | "remu" | "remw" | "remuw" | "andn" | "orn" | "xnor" | "min"
        | "minu" | "max" | "maxu" | "bset" | "bseti" | "bclr" | "bclri" | "binv" | "binvi" | "bext" | "bexti"
        | "rol" | "rolw" | "ror" | "rori" | "rorw" | "roriw" | "rev8" | "orc" | "czero" | "unimp" | "ebreak" => {
            Class::Other
        }
        _ => Class::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes() {
        for (mnemonic, operands, expected) in [
            ("lr.w.aq", "a3, (a0)", Class::LoadExclusive),
            ("sc.w.rl", "a4, a2, (a0)", Class::StoreExclusive),
            ("amoadd.w.aqrl", "a0, a1, (a0)", Class::ReadModifyWrite),
            ("amocas.q", "a0, a2, (a4)", Class::ReadModifyWrite),
            ("lw", "a0, 0(a0)", Class::Load),
            ("lb.aq", "a0, (a0)", Class::Load),
            ("sd.rl", "a1, (a0)", Class::Store),
            ("fence", "rw, w", Class::Fence),
            ("fence.tso", "", Class::Fence),
            ("fence.i", "", Class::Other),
            ("pause", "", Class::Other),
            (".insn", "i 0x0F, 0, x0, x0, 0x010", Class::Other),
            ("bnez", "a4, .L1", Class::Branch),
            ("j", ".L1", Class::Branch),
            ("ret", "", Class::Branch),
            ("call", "__sync_fetch_and_add_4", Class::Call),
            ("tail", "__atomic_load_4", Class::Call),
            ("sext.w", "a0, a0", Class::Other),
            ("vadd.vv", "v0, v1, v2", Class::Unknown),
        ] {
            let instruction = Instruction { prefix: "", mnemonic, operands };
            assert_eq!(class(&instruction, Dialect::Default), expected, "{mnemonic} {operands}");
        }
    }
}
