//! Power, with registers of 32 and of 64 bits.
//!
//! Follows "Power ISA", version 3.1B, book I (user instructions) and book II (the virtual environment: storage model,
//! reservations, barriers); extended mnemonics as in its appendix "Assembler Extended Mnemonics".

mod abi;
mod decode;
mod effect;
mod exact;
mod litmus;
mod operand;
mod table;
#[cfg(test)]
mod tests;
mod uses;

use super::{Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["powerpc", "powerpc64"],
    mnemonic: |text, _| table::find(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    narrowest_modification: 32,
    only_exchange: None,
    atomics: Halves::TwoEvents,
    helper: |_| None,
    threads: Threads::Many,
    model: "power",
    models: &[],
    unstated: None,
    mapping: include_str!("powerpc/mapping.toml"),
    glossary: include_str!("powerpc/glossary.toml"),
    litmus: Some(&litmus::NOTATION),
};
