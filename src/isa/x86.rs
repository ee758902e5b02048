//! x86 and x86-64, in Intel and in AT&T syntax.
//!
//! Follows the "Intel 64 and IA-32 Architectures Software Developer's Manual", volume 2 (the instructions) and volume 3, section
//! "Locked Atomic Operations": an instruction with the prefix `lock` is atomic, and so is `xchg` with memory without it. The
//! operands decide what an instruction does: `mov` is a load, a store or neither.

mod abi;
mod access;
mod compute;
mod decode;
mod exact;
mod litmus;
mod operand;
mod reading;
mod table;
#[cfg(test)]
mod tests;

use super::{Guarantee, Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["x86", "x86_64"],
    mnemonic: |text, dialect| table::table(dialect).get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: None,
    register: operand::name,
    abi: abi::abi,
    // Aligned moves of 16 bytes: Intel SDM volume 3, "Guaranteed Atomic Operations"; AMD says the same of its processors.
    guarantees: &[("avx", Guarantee::SingleCopyPairs)],
    narrowest_modification: 8,
    only_exchange: None,
    atomics: Halves::OneEvent,
    helper: |_| None,
    threads: Threads::Many,
    model: "x86-tso",
    models: &[],
    unstated: None,
    mapping: include_str!("x86/mapping.toml"),
    glossary: include_str!("x86/glossary.toml"),
    litmus: Some(&litmus::NOTATION),
};
