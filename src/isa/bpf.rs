//! BPF, the virtual machine of the Linux kernel.
//!
//! Follows RFC 9669, "BPF Instruction Set Architecture (ISA)" (<https://www.rfc-editor.org/rfc/rfc9669>), and for what it does not
//! have, loads that acquire and stores that release, the kernel's commit 880442305a39, "bpf: Introduce load-acquire and store-release
//! instructions". Instructions are written as assignments: `r0 = *(u64 *)(r1 + 0)`.

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
    names: &["bpf"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    register: operand::name,
    abi: abi::abi,
    guarantees: &[],
    // RFC 9669, section 5.3: atomic operations are of 32 and 64 bits.
    narrowest_modification: 32,
    only_exchange: None,
    atomics: Halves::TwoEvents,
    helper: |_| None,
    threads: Threads::Many,
    packets: None,
    unstated: None,
    model: "bpf",
    models: &[],
    mapping: include_str!("bpf/mapping.toml"),
    glossary: include_str!("bpf/glossary.toml"),
    litmus: None,
};
