//! AMD's GPUs: GCN, CDNA and RDNA.
//!
//! Follows LLVM's "User Guide for AMDGPU Backend" (below, the guide), and, of what an instruction computes, the "Instruction Set
//! Architecture" reference guides that AMD publishes for each generation (below, the manual).
//!
//! An instruction on vector registers is of many lanes at once. Here it is followed for one: see [`crate::isa::abi::Abi::lanes`].

mod abi;
mod cpus;
mod decode;
mod effect;
mod lane;
mod mask;
mod memory;
mod operand;
mod table;
#[cfg(test)]
mod tests;
mod uses;

use super::{Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["amdgpu"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: cpus::GUARANTEES,
    // The guide, "Memory Model": atomic instructions are of 32 and of 64 bits.
    narrowest_modification: 32,
    only_exchange: None,
    atomics: Halves::OneEvent,
    helper: |_| None,
    threads: Threads::Many,
    packets: None,
    unstated: None,
    model: "amdgpu",
    models: &[],
    mapping: include_str!("amdgpu/mapping.toml"),
    glossary: include_str!("amdgpu/glossary.toml"),
    litmus: None,
};
