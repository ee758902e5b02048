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
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    // The atomic instructions of bytes only set one: `ldstub`.
    narrowest_modification: 32,
    atomics: Halves::OneEvent,
    helper: |_| None,
    threads: Threads::Many,
    // V9, 8.2: which model a processor is in is a field of its state, and the weakest of them is RMO.
    model: "sparc-rmo",
    models: &[
        // V8, 6: TSO is the model that every processor has, and in which it is unless a program asks for PSO.
        ("sparc-", "sparc-tso"),
        // Linux runs every program in TSO, and so does Solaris: GCC's `SUBTARGET_DEFAULT_MEMORY_MODEL` of both, in
        // `gcc/config/sparc/linux64.h` and `sol2.h`. Others set no default there: their programs are of RMO.
        ("sparc64-unknown-linux", "sparc-tso"),
        ("sparcv9-sun-solaris", "sparc-tso"),
    ],
    mapping: include_str!("sparc/mapping.toml"),
    glossary: include_str!("sparc/glossary.toml"),
    litmus: None,
};
