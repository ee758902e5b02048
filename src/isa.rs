//! Instruction sets: one folder each, with the decoder, the calling conventions, the published mappings, the glossary and how
//! litmus tests are written; and the reader of assembly text, which needs no instruction set.
//!
//! Another instruction set is a folder beside these and a line in [`ISAS`].

mod aarch64;
pub mod abi;
pub mod asm;
pub mod decoded;
pub mod effect;
pub mod ends;
pub mod glossary;
pub mod mnemonic;
pub mod notation;
pub mod registers;
mod riscv;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod toy;
mod x86;

use abi::Abi;
use asm::{Dialect, Instruction};
use decoded::Decoded;
use effect::{Helper, Register};
use mnemonic::Mnemonic;
use notation::Notation;

/// What one instruction is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Class {
    /// Reads memory.
    Load,
    /// Writes memory.
    Store,
    /// Reads memory and writes it back in one instruction that is not atomic: `add dword ptr [rdi], esi`.
    LoadStore,
    /// Reads and writes memory as one atomic step.
    ReadModifyWrite,
    /// Reads memory and watches it: the first half of an LL/SC pair.
    LoadExclusive,
    /// Writes memory if nobody else did: the second half.
    StoreExclusive,
    /// Orders memory accesses and does nothing else.
    Fence,
    /// Goes elsewhere within the function, or back to the caller.
    Branch,
    /// Enters another function.
    Call,
    /// Computes.
    Other,
    /// Not known to the decoder of its ISA, or of an ISA that has none.
    Unknown,
}

impl Class {
    /// All classes.
    pub const ALL: [Class; 11] = [
        Class::Load,
        Class::Store,
        Class::LoadStore,
        Class::ReadModifyWrite,
        Class::LoadExclusive,
        Class::StoreExclusive,
        Class::Fence,
        Class::Branch,
        Class::Call,
        Class::Other,
        Class::Unknown,
    ];

    /// The name in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Class::Load => "load",
            Class::Store => "store",
            Class::LoadStore => "load_store",
            Class::ReadModifyWrite => "read_modify_write",
            Class::LoadExclusive => "load_exclusive",
            Class::StoreExclusive => "store_exclusive",
            Class::Fence => "fence",
            Class::Branch => "branch",
            Class::Call => "call",
            Class::Other => "other",
            Class::Unknown => "unknown",
        }
    }
}

/// One instruction set.
#[derive(Debug)]
pub struct Isa {
    /// The names that matrix.json and targets.toml have for it.
    pub names: &'static [&'static str],
    /// A mnemonic taken apart, if it is one of this instruction set.
    pub mnemonic: fn(&str, Dialect) -> Option<&'static Mnemonic>,
    /// What an instruction is; nothing of one that is not known.
    pub decode: fn(&Instruction<'_>, Dialect) -> Option<Decoded>,
    /// The name of a register, as the manual has it.
    pub register: fn(Register) -> String,
    /// The calling convention of a triple, by the name of the instruction set and the triple.
    pub abi: fn(&str, &str) -> Abi,
    /// What features of a target promise that its instructions do not say.
    pub guarantees: &'static [(&'static str, Guarantee)],
    /// The narrowest read-modify-write that it has without any feature, in bits: below, compilers mask a word.
    pub narrowest_modification: u16,
    /// What an atomic read-modify-write in one instruction is in that model.
    pub atomics: Halves,
    /// The function of this name that does an atomic operation for the compiler, if it is one.
    pub helper: fn(&str) -> Option<Helper>,
    /// The memory model, by its name.
    pub model: &'static str,
    /// The published mappings, as TOML.
    pub mapping: &'static str,
    /// What each instruction does, in words, as TOML.
    pub glossary: &'static str,
    /// How its instructions are written in litmus tests, where that is known.
    pub litmus: Option<&'static Notation>,
}

/// What an atomic read-modify-write in one instruction is for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halves {
    /// One event that reads and writes.
    OneEvent,
    /// A read and a write, each with its own place in the order of its thread.
    TwoEvents,
}

/// What a feature of a target promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guarantee {
    /// An aligned access of a pair of registers, or of 128 bits, is one step for others.
    SingleCopyPairs,
    /// Loads acquire and stores release, in the processor-consistent sense.
    TotalStoreOrder,
    /// There are read-modify-writes of so few bits.
    NarrowModifications(u16),
}

impl Isa {
    /// What is promised by the features of a target, as the compiler reports them or as they are given to it (`+lse,+lse2`).
    pub fn guaranteed<'a>(&self, features: impl IntoIterator<Item = &'a str>) -> Vec<Guarantee> {
        let names = features.into_iter().filter(|feature| !feature.starts_with('-'));
        let names = names.map(|feature| feature.trim_start_matches('+'));
        names.filter_map(|name| self.guarantees.iter().find(|(known, _)| *known == name)).map(|(_, one)| *one).collect()
    }

    /// The helper that a call calls, if it is one.
    #[must_use]
    pub fn helper_called(&self, name: &str) -> Option<Helper> {
        (self.helper)(called(name))
    }
}

/// The function that a call names: how it is referred to stands behind its name, as in `memcpy@PLT`.
#[must_use]
pub fn called(name: &str) -> &str {
    name.split('@').next().unwrap_or(name)
}

/// The instruction sets that have a folder.
pub const ISAS: &[&Isa] = &[
    &aarch64::ISA,
    &riscv::ISA,
    &x86::ISA,
    #[cfg(test)]
    &toy::ISA,
];

/// The instruction set of this name, where it has a folder.
#[must_use]
pub fn isa(name: &str) -> Option<&'static Isa> {
    ISAS.iter().find(|isa| isa.names.contains(&name)).copied()
}

/// Whether a jump goes to a label of its own function. Normalised text calls these `.L1`, `.L2`, …
fn is_local_target(operands: &str) -> bool {
    operands.rsplit([',', ' ']).next().is_some_and(|target| target.starts_with(".L"))
}
