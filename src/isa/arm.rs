//! 32-bit Arm: the instruction sets A32 and T32.
//!
//! Follows "Arm Architecture Reference Manual, Armv7-A and Armv7-R edition" (DDI 0406), chapter A8, and, for what Armv8 added,
//! "Arm Architecture Reference Manual for A-profile architecture" (DDI 0487), part F.

mod abi;
mod access;
mod decode;
mod effect;
mod exact;
mod flags;
mod litmus;
mod operand;
mod table;
#[cfg(test)]
mod tests;

use super::{Guarantee, Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["arm"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: None,
    register: operand::name,
    abi: abi::abi,
    // A processor of Armv8, whatever its triple is called.
    guarantees: &[("v8", Guarantee::Model("armv8"))],
    narrowest_modification: 8,
    only_exchange: None,
    atomics: Halves::TwoEvents,
    helper: |_| None,
    threads: Threads::Many,
    model: "armv7",
    // Armv8, in both states, and Armv8-M are multi-copy atomic: DDI 0487, B2.3; DDI 0553, B7.3.
    models: &[("armv8", "armv8"), ("thumbv8", "armv8")],
    unstated: None,
    mapping: include_str!("arm/mapping.toml"),
    glossary: include_str!("arm/glossary.toml"),
    litmus: Some(&litmus::NOTATION),
};
