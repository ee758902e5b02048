//! MIPS, with registers of 32 and of 64 bits, up to release 6.
//!
//! Follows "MIPS Architecture For Programmers, Volume II-A: The MIPS32 Instruction Set Reference Manual" (MD00086) and "… The MIPS64
//! Instruction Set Reference Manual" (MD00087), of release 5 and of release 6, which has other branches.

mod abi;
mod decode;
mod effect;
mod exact;
mod operand;
mod table;
#[cfg(test)]
mod tests;

use super::{Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["mips", "mips64", "mips32r6", "mips64r6"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    // `ll` and `sc` are of words and double-words.
    narrowest_modification: 32,
    only_exchange: None,
    atomics: Halves::TwoEvents,
    helper: |_| None,
    threads: Threads::Many,
    model: "mips",
    models: &[],
    unstated: None,
    mapping: include_str!("mips/mapping.toml"),
    glossary: include_str!("mips/glossary.toml"),
    litmus: None,
};
