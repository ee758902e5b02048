//! SPARC, with registers of 32 and of 64 bits.
//!
//! Follows "The SPARC Architecture Manual, Version 9", appendix A "Instruction Definitions" (below, V9), and, for what it does
//! not say of processors of 32 bits, "The SPARC Architecture Manual, Version 8" (below, V8). Synthetic instructions are those
//! of V9, G.3.

mod abi;
mod access;
mod decode;
mod effect;
mod exact;
mod operand;
mod table;
#[cfg(test)]
mod tests;
mod uses;

use super::{Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["sparc", "sparc64"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    // The atomic instructions of bytes only set one: `ldstub`.
    narrowest_modification: 32,
    // V9, A.57: `swap` is of a word.
    only_exchange: Some(32),
    atomics: Halves::OneEvent,
    helper: |_| None,
    threads: Threads::Many,
    // V9, 8.4.4: a program is in one of three models, of which RMO is the weakest.
    model: "sparc-rmo",
    models: &[
        // V9, 8.1: every processor provides TSO, so that programs for V8 go on to be right. They are in PSO only if they ask for it.
        ("sparc-", "sparc-tso"),
        // "This operating system sets PSTATE.MM to the TSO memory model": GCC's `gcc/config/sparc/tso.h`, which is for Linux and
        // Solaris. Of others GCC takes the weakest that the processor has, and NetBSD sets what the program's file asks for.
        ("sparc64-unknown-linux", "sparc-tso"),
        ("sparcv9-sun-solaris", "sparc-tso"),
    ],
    unstated: None,
    mapping: include_str!("sparc/mapping.toml"),
    glossary: include_str!("sparc/glossary.toml"),
    litmus: None,
};
