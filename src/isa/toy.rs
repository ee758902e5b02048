//! A toy instruction set, for tests alone. It has what the real ones with a folder do not: condition registers of which there
//! are several, a store-exclusive that says in one of them whether it wrote or that gives 1 for success, barriers for any of
//! the four pairs, conditional execution, and delay slots.
//!
//! It is also the shortest example of a folder. `docs/architecture.md` goes through it.

mod abi;
mod decode;
mod operand;
mod table;

use super::{Guarantee, Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["toy"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[("wide", Guarantee::SingleCopyPairs)],
    narrowest_modification: 32,
    only_exchange: None,
    atomics: Halves::TwoEvents,
    helper: |_| None,
    threads: Threads::Many,
    model: "rvwmo",
    models: &[],
    unstated: None,
    mapping: include_str!("toy/mapping.toml"),
    glossary: include_str!("toy/glossary.toml"),
    litmus: None,
};
