//! `AArch64`.
//!
//! Follows the "Arm Architecture Reference Manual for A-profile architecture" (DDI 0487), chapters C6 (the instructions) and B2
//! (what acquire, release and barriers mean): base instructions, `FEAT_LSE`, `FEAT_LSE2`, `FEAT_LSE128`, `FEAT_LRCPC` to
//! `FEAT_LRCPC3`, `FEAT_LSFE` excluded.

mod abi;
mod access;
mod decode;
mod exact;
mod helper;
mod litmus;
mod operand;
mod table;
#[cfg(test)]
mod tests;

use super::{Guarantee, Halves, Isa, Threads};

pub(super) const ISA: Isa = Isa {
    names: &["aarch64", "arm64ec"],
    mnemonic: |text, _| table::TABLE.get(text).map(|(mnemonic, _)| mnemonic),
    decode: decode::decode,
    stack: None,
    packets: None,
    register: operand::name,
    abi: abi::abi,
    // `ldp` and `stp` of aligned pairs: FEAT_LSE2, B2.2.1 "Requirements for single-copy atomicity".
    guarantees: &[("lse2", Guarantee::SingleCopyPairs)],
    narrowest_modification: 8,
    only_exchange: None,
    atomics: Halves::TwoEvents,
    helper: helper::helper,
    threads: Threads::Many,
    model: "armv8",
    models: &[],
    unstated: None,
    mapping: include_str!("aarch64/mapping.toml"),
    glossary: include_str!("aarch64/glossary.toml"),
    litmus: Some(&litmus::NOTATION),
};
