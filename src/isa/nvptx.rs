//! PTX, the virtual instruction set of NVIDIA's GPUs.
//!
//! Follows NVIDIA, "Parallel Thread Execution ISA" (<https://docs.nvidia.com/cuda/parallel-thread-execution/>).
//!
//! Its registers are variables of the function, as many as it likes, and what it is given and gives back is in memory of its own,
//! the state space `.param`. `placed` gives all of these registers of ours, so that the rest reads it as any other instruction set.

mod abi;
mod decode;
mod effect;
mod exact;
mod operand;
mod placed;
mod table;
#[cfg(test)]
mod tests;

use super::{Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["nvptx64"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: Some(placed::placed),
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    // "atom": the types of its operations but `.cas` and `.exch` have 32 bits or more, and LLVM masks a word for all.
    narrowest_modification: 32,
    only_exchange: None,
    atomics: Halves::TwoEvents,
    helper: |_| None,
    threads: Threads::Many,
    packets: None,
    unstated: None,
    model: "ptx",
    models: &[],
    mapping: include_str!("nvptx/mapping.toml"),
    glossary: include_str!("nvptx/glossary.toml"),
    // herd7 has no notation of it that is stable.
    litmus: None,
};
