//! AVR, with registers of 8 bits.
//!
//! Follows "AVR Instruction Set Manual" (Microchip, DS40002198): below, the manual. One core runs the program and the handlers of
//! interrupts, and it has no instruction that reads or writes more than a byte of memory. Compilers make accesses of more bytes one
//! step by masking interrupts: `in r0, 63; cli; …; out 63, r0`, where 63 is the status register.

mod abi;
mod decode;
mod effect;
mod exact;
mod operand;
mod table;
#[cfg(test)]
mod tests;

use super::{Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["avr"],
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
    mapping: include_str!("avr/mapping.toml"),
    glossary: include_str!("avr/glossary.toml"),
    // herd7 does not know this instruction set.
    litmus: None,
};
