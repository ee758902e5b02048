//! MSP430, with registers of 16 bits.
//!
//! Follows "`MSP430x2xx` Family User's Guide" (Texas Instruments, SLAU144), chapter 3, "CPU": below, the guide. One core runs the program
//! and the handlers of interrupts, and takes an interrupt between two instructions only. rustc has no atomics there.

mod abi;
mod decode;
mod effect;
mod operand;
mod table;
#[cfg(test)]
mod tests;

use super::{Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["msp430"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    narrowest_modification: 8,
    only_exchange: None,
    atomics: Halves::TwoEvents,
    helper: |_| None,
    // Handlers of interrupts are threads.
    threads: Threads::Many,
    packets: None,
    unstated: None,
    model: "one-core",
    models: &[],
    mapping: include_str!("msp430/mapping.toml"),
    glossary: include_str!("msp430/glossary.toml"),
    // herd7 does not know this instruction set.
    litmus: None,
};
