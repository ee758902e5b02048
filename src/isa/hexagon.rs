//! Hexagon.
//!
//! Follows the "Qualcomm Hexagon V67 Programmer's Reference Manual" (80-N2040-45; below, the manual): sections 3.3 "Instruction
//! packets", 5.5 "Memory operations in a packet", 5.11 "Memory ordering", 5.12 "Atomic operations", and chapter 11 "Instruction set".
//!
//! Instructions between brackets are a packet: they are executed together ([`packet`]).

mod abi;
mod access;
mod decode;
mod effect;
mod exact;
mod operand;
mod packet;
mod pieces;
mod table;
mod term;
#[cfg(test)]
mod tests;
mod uses;

use super::{Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["hexagon"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: Some(packet::packed),
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    // Only words and double words can be locked.
    narrowest_modification: 32,
    only_exchange: None,
    atomics: Halves::TwoEvents,
    helper: |_| None,
    threads: Threads::Many,
    model: "hexagon",
    models: &[],
    // The manual, 5.11 "Memory ordering", has `barrier`, `syncht` and `isync`, and 5.12 "Atomic operations" says of locked
    // accesses only that nobody wrote between them.
    unstated: Some("the manual of Hexagon orders accesses by `barrier` and `syncht`, and says nothing of others"),
    mapping: include_str!("hexagon/mapping.toml"),
    glossary: include_str!("hexagon/glossary.toml"),
    litmus: None,
};
