//! C-SKY, version 2, as the triples `csky-unknown-linux-gnuabiv2` have it.
//!
//! Follows "C-SKY Architecture User Guide" (below, `CAUG`), chapter "Instructions", whose mnemonics say whether an instruction has 16
//! or 32 bits. What orders accesses is from Linux, `arch/csky/include/asm/barrier.h`, by C-SKY Microsystems. LLVM calls functions of
//! the runtime for all atomics, through the linker's table.

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
    names: &["csky"],
    mnemonic: |text, _| table::find(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    narrowest_modification: 8,
    only_exchange: None,
    atomics: Halves::TwoEvents,
    helper: |_| None,
    threads: Threads::Many,
    packets: None,
    unstated: None,
    model: "csky",
    models: &[],
    mapping: include_str!("csky/mapping.toml"),
    glossary: include_str!("csky/glossary.toml"),
    litmus: None,
};
