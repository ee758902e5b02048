//! RISC-V, with registers of 32 and of 64 bits.
//!
//! Follows "The RISC-V Instruction Set Manual, Volume I: Unprivileged Architecture": chapters RV32I and RV64I, "A" (with
//! Zalrsc and Zaamo), Zabha, Zacas, Zalasr, Zihintpause, B; pseudo-instructions as in the RISC-V assembly programmer's manual.

mod abi;
mod decode;
mod exact;
mod litmus;
mod operand;
mod table;
#[cfg(test)]
mod tests;

use super::{Guarantee, Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["riscv32", "riscv64"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[
        // Chapter "Ztso": loads acquire and stores release (`RCpc`).
        ("ztso", Guarantee::TotalStoreOrder),
        // Chapter "Zabha": read-modify-writes of bytes and half-words.
        ("zabha", Guarantee::NarrowModifications(8)),
    ],
    narrowest_modification: 32,
    only_exchange: None,
    atomics: Halves::OneEvent,
    helper: |_| None,
    threads: Threads::Many,
    model: "rvwmo",
    models: &[],
    unstated: None,
    mapping: include_str!("riscv/mapping.toml"),
    glossary: include_str!("riscv/glossary.toml"),
    litmus: Some(&litmus::NOTATION),
};
