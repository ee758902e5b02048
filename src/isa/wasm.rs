//! WebAssembly, with 32 and with 64 bits of address, with and without threads.
//!
//! Follows "WebAssembly Core Specification", version 2.0, and for atomic instructions the threads proposal
//! (<https://github.com/WebAssembly/threads/blob/main/proposals/threads/Overview.md>).
//!
//! It is a stack machine. `stack` follows the depth of the operand stack along a body and gives each instruction registers: its
//! locals, and a register for each depth. What reads it from there on is like that of any other instruction set. The notation is
//! `[s0 = s0, 8] 4`: results, operands, and what else the instruction has.

mod abi;
mod decode;
mod effect;
mod exact;
mod operand;
mod stack;
mod table;
#[cfg(test)]
mod tests;

use super::{Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["wasm32", "wasm64"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: Some(stack::placed),
    packets: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    narrowest_modification: 8,
    only_exchange: None,
    atomics: Halves::OneEvent,
    helper: |_| None,
    // Without them memory is not shared: threads proposal, "Shared Linear Memory".
    threads: Threads::ManyWith("atomics"),
    model: "wasm",
    models: &[],
    unstated: None,
    mapping: include_str!("wasm/mapping.toml"),
    glossary: include_str!("wasm/glossary.toml"),
    // herd7 does not know this instruction set.
    litmus: None,
};
