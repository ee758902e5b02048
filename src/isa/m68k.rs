//! The 68000 family (m68k), up to the 68060.
//!
//! Follows "M68000 Family Programmer's Reference Manual" (M68000PM/AD Rev. 1; below, `PRM`): section 2, "Addressing Capabilities", section
//! 3, "Instruction Set Summary", section 4, "Integer Instructions", of which each names the condition codes that it sets. `cas` is
//! there from the 68020 on; before, compilers call functions of the runtime.

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
    names: &["m68k"],
    mnemonic: |text, _| table::find(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    narrowest_modification: 8,
    only_exchange: None,
    atomics: Halves::OneEvent,
    helper: |_| None,
    threads: Threads::Many,
    packets: None,
    unstated: None,
    model: "one-core",
    models: &[],
    mapping: include_str!("m68k/mapping.toml"),
    glossary: include_str!("m68k/glossary.toml"),
    litmus: None,
};
