//! `AArch64`: which mnemonic is which class.
//!
//! Follows the "Arm Architecture Reference Manual for A-profile architecture" (DDI 0487), chapter C6: base instructions,
//! `FEAT_LSE`, `FEAT_LSE2`, `FEAT_LSE128`, `FEAT_LRCPC` to `FEAT_LRCPC3`, `FEAT_LSFE` excluded. Orderings (`a`, `l`, `al`) stay in the
//! mnemonic.

mod access;
mod helper;
mod operand;
mod registers;
mod step;

use super::step::Register;
use super::{Class, Halves, Isa, Memory, is_local_target};
use crate::isa::asm::{Dialect, Instruction};

pub(super) const ISA: Isa = Isa {
    names: &["aarch64", "arm64ec"],
    class,
    is_return: |instruction| instruction.mnemonic == "ret",
    memory: Some(Memory {
        model: "armv8",
        atomics: Halves::TwoEvents,
        step: step::step,
        helper: helper::helper,
        pointer: Register::General(0),
        arguments: &[Register::General(0), Register::General(1), Register::General(2), Register::General(3)],
        result: Some(Register::General(8)),
        stack: Register::General(31),
    }),
    registers: Some(&registers::REGISTERS),
};

fn class(instruction: &Instruction, _: Dialect) -> Class {
    let mnemonic = instruction.mnemonic;
    if let Some(class) = memory(mnemonic) {
        return class;
    }
    match mnemonic {
        "dmb" | "dsb" => Class::Fence,
        "bl" | "blr" => Class::Call,
        // A jump out of the function is a call that does not return here.
        "b" if !is_local_target(instruction.operands) => Class::Call,
        "b" | "br" | "ret" | "cbz" | "cbnz" | "tbz" | "tbnz" => Class::Branch,
        conditional if conditional.starts_with("b.") || conditional.starts_with("bc.") => Class::Branch,
        "mov" | "movz" | "movn" | "movk" | "mvn" | "adr" | "adrp" | "add" | "adds" | "adc" | "adcs" | "sub"
        | "subs" | "sbc" | "sbcs" | "neg" | "negs" | "ngc" | "and" | "ands" | "bic" | "bics" | "orr" | "orn"
        | "eor" | "eon" | "tst" | "cmp" | "cmn" | "ccmp" | "ccmn" | "csel" | "cset" | "csetm" | "csinc" | "cinc"
        | "csinv" | "cinv" | "csneg" | "cneg" | "lsl" | "lsr" | "asr" | "ror" | "sxtb" | "sxth" | "sxtw" | "uxtb"
        | "uxth" | "ubfx" | "ubfiz" | "ubfm" | "sbfx" | "sbfiz" | "sbfm" | "bfi" | "bfxil" | "bfm" | "extr" | "mul"
        | "madd" | "msub" | "mneg" | "udiv" | "sdiv" | "umulh" | "smulh" | "umull" | "smull" | "clz" | "rbit"
        | "rev" | "smax" | "smin" | "umax" | "umin" | "fmov" | "nop" | "hint" | "yield" | "wfe" | "sev" | "bti"
        | "paciasp" | "autiasp" | "clrex" | "brk" | "udf" => Class::Other,
        // ISB synchronises the instruction stream. Alone it orders no memory access against another.
        "isb" => Class::Other,
        ".inst" => Class::Other,
        _ => Class::Unknown,
    }
}

/// The class of an instruction that accesses memory.
fn memory(mnemonic: &str) -> Option<Class> {
    let class = match mnemonic {
        "ldr" | "ldrb" | "ldrh" | "ldrsb" | "ldrsh" | "ldrsw" | "ldur" | "ldurb" | "ldurh" | "ldursb" | "ldursh"
        | "ldursw" | "ldp" | "ldnp" | "ldpsw" | "ldar" | "ldarb" | "ldarh" | "ldlar" | "ldlarb" | "ldlarh"
        | "ldapr" | "ldaprb" | "ldaprh" | "ldapur" | "ldapurb" | "ldapurh" | "ldapursb" | "ldapursh" | "ldapursw"
        | "ldiapp" => Class::Load,
        "str" | "strb" | "strh" | "stur" | "sturb" | "sturh" | "stp" | "stnp" | "stlr" | "stlrb" | "stlrh"
        | "stllr" | "stllrb" | "stllrh" | "stlur" | "stlurb" | "stlurh" | "stilp" => Class::Store,
        "ldxr" | "ldxrb" | "ldxrh" | "ldaxr" | "ldaxrb" | "ldaxrh" | "ldxp" | "ldaxp" => Class::LoadExclusive,
        "stxr" | "stxrb" | "stxrh" | "stlxr" | "stlxrb" | "stlxrh" | "stxp" | "stlxp" => Class::StoreExclusive,
        _ if atomic(mnemonic).is_some() => Class::ReadModifyWrite,
        _ => return None,
    };
    Some(class)
}

/// An atomic instruction of `FEAT_LSE` or `FEAT_LSE128`, taken apart: an operation, for the pair forms `p`, then the ordering,
/// then the size.
struct Atomic {
    /// `cas`, `swp`, `ld` for those that add, clear and so on; `st` for the same with the zero register as destination.
    operation: &'static str,
    is_pair: bool,
    acquires: bool,
    releases: bool,
}

/// Takes a mnemonic apart, if it is one of an atomic instruction.
fn atomic(mnemonic: &str) -> Option<Atomic> {
    let (operation, rest) = if let Some(rest) = mnemonic.strip_prefix("cas") {
        ("cas", rest)
    } else if let Some(rest) = mnemonic.strip_prefix("swp") {
        ("swp", rest)
    } else {
        let operation = if mnemonic.starts_with("ld") { "ld" } else { "st" };
        let names = ["add", "smax", "smin", "umax", "umin", "clr", "set", "eor"];
        let rest = mnemonic.strip_prefix(operation)?;
        let name = names.iter().find(|name| rest.starts_with(*name))?;
        (operation, &rest[name.len()..])
    };
    // Exchanges, and those that clear and set, have forms for a pair; these have no size.
    let pair = rest.strip_prefix('p').filter(|_| operation != "st" && !rest.starts_with("pp"));
    let is_pair = pair.is_some();
    let order = match pair {
        Some(order) => order,
        None => rest.strip_suffix(['b', 'h']).unwrap_or(rest),
    };
    let (acquires, releases) = match order {
        "" => (false, false),
        "a" => (true, false),
        "l" => (false, true),
        "al" => (true, true),
        _ => return None,
    };
    let has_pair_form =
        matches!(operation, "cas" | "swp") || ["ldclr", "ldset"].iter().any(|name| mnemonic.starts_with(name));
    (!is_pair || has_pair_form).then_some(Atomic { operation, is_pair, acquires, releases })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes() {
        for (mnemonic, operands, expected) in [
            ("ldr", "w0, [x0]", Class::Load),
            ("ldar", "w0, [x0]", Class::Load),
            ("ldapr", "w0, [x0]", Class::Load),
            ("ldiapp", "x0, x1, [x0]", Class::Load),
            ("stlr", "w1, [x0]", Class::Store),
            ("stilp", "x2, x3, [x0]", Class::Store),
            ("ldaxp", "x0, x1, [x8]", Class::LoadExclusive),
            ("stlxrb", "w10, w9, [x8]", Class::StoreExclusive),
            ("ldaddal", "w1, w0, [x0]", Class::ReadModifyWrite),
            ("ldclralb", "w1, w0, [x0]", Class::ReadModifyWrite),
            ("staddl", "w1, [x0]", Class::ReadModifyWrite),
            ("casalh", "w8, w2, [x0]", Class::ReadModifyWrite),
            ("caspal", "x2, x3, x4, x5, [x0]", Class::ReadModifyWrite),
            ("swppal", "x2, x3, [x0]", Class::ReadModifyWrite),
            ("ldsetpal", "x2, x3, [x0]", Class::ReadModifyWrite),
            ("dmb", "ishld", Class::Fence),
            ("isb", "", Class::Other),
            ("b", ".L1", Class::Branch),
            ("b", "__aarch64_swp4_acq", Class::Call),
            ("b.ne", ".L1", Class::Branch),
            ("bl", "__aarch64_cas4_acq_rel", Class::Call),
            ("ret", "", Class::Branch),
            ("clrex", "", Class::Other),
            ("brk", "#0x1", Class::Other),
            ("ldadd2", "x0", Class::Unknown),
            ("stxrq", "x0", Class::Unknown),
        ] {
            let instruction = Instruction { prefix: "", mnemonic, operands };
            assert_eq!(class(&instruction, Dialect::Default), expected, "{mnemonic} {operands}");
        }
    }
}
