//! LoongArch, with registers of 32 and of 64 bits.
//!
//! Follows the "LoongArch Reference Manual, Volume 1: Basic Architecture", version 1.10; pseudo-instructions and relocations as in the
//! "LoongArch ELF psABI".

mod abi;
mod decode;
mod effect;
mod exact;
mod operand;
mod table;
#[cfg(test)]
mod tests;

use super::{Guarantee, Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["loongarch32", "loongarch64"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: None,
    register: operand::name,
    abi: abi::abi,
    // "CPUCFG", LD_SEQ_SA: loads of one address are in order. That there are narrow exchanges and additions ("lam-bh") does not mean
    // that there are other narrow read-modify-writes.
    guarantees: &[("ld-seq-sa", Guarantee::Model("loongarch-ld-seq-sa"))],
    narrowest_modification: 32,
    only_exchange: None,
    atomics: Halves::OneEvent,
    helper: |_| None,
    threads: Threads::Many,
    model: "loongarch",
    models: &[],
    unstated: None,
    mapping: include_str!("loongarch/mapping.toml"),
    glossary: include_str!("loongarch/glossary.toml"),
    litmus: None,
};
