//! z/Architecture, as the triples `s390x` have it.
//!
//! Follows "z/Architecture Principles of Operation" (SA22-7832-13; below, `PoP`): chapter 5, "Program Execution", chapter 7, "General
//! Instructions", chapter 22, "Vector Integer Instructions"; extended mnemonics as in appendix J. Its bits are counted from the
//! highest.

mod abi;
mod code;
mod decode;
mod effect;
mod exact;
mod operand;
mod signature;
mod table;
#[cfg(test)]
mod tests;
mod uses;

use super::{Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["s390x"],
    mnemonic: |text, _| table::find(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    narrowest_modification: 32,
    only_exchange: None,
    // What LOAD AND ADD orders behind it, it orders by its fetch, and not by its store.
    atomics: Halves::TwoEvents,
    helper: |_| None,
    threads: Threads::Many,
    model: "s390x",
    models: &[],
    unstated: None,
    mapping: include_str!("s390x/mapping.toml"),
    glossary: include_str!("s390x/glossary.toml"),
    litmus: None,
};
