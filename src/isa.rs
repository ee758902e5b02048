//! Instruction sets: a folder for each, with the decoder, the calling conventions, the published mappings, the glossary
//! and the notation of litmus tests; and the parser of assembly text, which needs no instruction set.
//!
//! A new instruction set is a folder beside these and a line in [`ISAS`].

mod aarch64;
pub mod abi;
mod amdgpu;
mod arm;
pub mod asm;
mod avr;
mod bpf;
pub mod contract;
mod csky;
pub mod decoded;
pub mod effect;
pub mod ends;
pub mod exact;
pub mod glossary;
mod hexagon;
mod loongarch;
mod m68k;
mod mips;
pub mod mnemonic;
mod msp430;
pub mod notation;
mod nvptx;
pub mod packet;
mod powerpc;
pub mod registers;
mod riscv;
mod s390x;
mod sparc;
pub mod stack;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod toy;
mod wasm;
mod x86;

use abi::Abi;
use asm::{Dialect, Instruction};
use decoded::Decoded;
use effect::{Helper, Register};
use mnemonic::Mnemonic;
use notation::Notation;
use packet::Packing;
use stack::Placing;

/// The class of an instruction.
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
    /// Reads memory and sets a reservation: the first half of an LL/SC pair.
    LoadExclusive,
    /// Writes memory if the reservation still holds: the second half.
    StoreExclusive,
    /// Orders memory accesses and does nothing else.
    Fence,
    /// Jumps within the function, or returns.
    Branch,
    /// Calls another function.
    Call,
    /// Computes.
    Other,
    /// Unknown to the decoder of its ISA, or of an ISA without one.
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
    /// Its names in matrix.json and targets.toml.
    pub names: &'static [&'static str],
    /// Splits a mnemonic, if it is one of this instruction set.
    pub mnemonic: fn(&str, Dialect) -> Option<&'static Mnemonic>,
    /// Decodes an instruction, if it is known.
    pub decode: fn(&Instruction<'_>, Dialect) -> Option<Decoded>,
    /// For a stack machine, the instructions of a body at their places: the decoder reads the operands that each has there.
    pub stack: Option<Placing>,
    /// Where instructions are executed together, the steps of a packet that can be read one after the other.
    pub packets: Option<Packing>,
    /// The name of a register, as in the manual.
    pub register: fn(Register) -> String,
    /// The calling convention of a triple, by the name of the instruction set and the triple.
    pub abi: fn(&str, &str) -> Abi,
    /// What features of a target guarantee beyond the instructions.
    pub guarantees: &'static [(&'static str, Guarantee)],
    /// The narrowest read-modify-write without any feature, in bits: below, compilers mask a word.
    pub narrowest_modification: u16,
    /// The only width of its instruction that exchanges a register with memory, in bits, where it has one of one width: of
    /// others an exchange is a loop.
    pub only_exchange: Option<u16>,
    /// The events of an atomic read-modify-write instruction in the model.
    pub atomics: Halves,
    /// The compiler's helper function of this name for an atomic operation, if it is one.
    pub helper: fn(&str) -> Option<Helper>,
    /// The threads of a program.
    pub threads: Threads,
    /// The name of the memory model.
    pub model: &'static str,
    /// The names of the models of some triples, by how these begin.
    pub models: &'static [(&'static str, &'static str)],
    /// If no document says in which order others see accesses that no barrier keeps apart, the reason why it is not known
    /// whether these are ordered.
    pub unstated: Option<&'static str>,
    /// The published mappings, as TOML.
    pub mapping: &'static str,
    /// The glossary, as TOML.
    pub glossary: &'static str,
    /// The notation of litmus tests, if there is one.
    pub litmus: Option<&'static Notation>,
}

/// The events of an atomic read-modify-write instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halves {
    /// One event that reads and writes.
    OneEvent,
    /// A read and a write, each with its own position in program order.
    TwoEvents,
}

/// The threads of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Threads {
    /// There can be many.
    Many,
    /// Only with this feature of the target is there more than one; without it nothing interrupts the program either.
    ManyWith(&'static str),
}

/// A guarantee of a target's feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guarantee {
    /// An aligned access of a pair of registers, or of 128 bits, is single-copy atomic.
    SingleCopyPairs,
    /// Loads acquire and stores release (`RCpc`).
    TotalStoreOrder,
    /// There are read-modify-writes of this many bits.
    NarrowModifications(u16),
    /// It is of another memory model, of this name.
    Model(&'static str),
}

impl Isa {
    /// The guarantees of a target's features, as the compiler reports them or as requested (`+lse,+lse2`).
    pub fn guaranteed<'a>(&self, features: impl IntoIterator<Item = &'a str>) -> Vec<Guarantee> {
        let names = features.into_iter().filter(|feature| !feature.starts_with('-'));
        let names = names.map(|feature| feature.trim_start_matches('+'));
        names.filter_map(|name| self.guarantees.iter().find(|(known, _)| *known == name)).map(|(_, one)| *one).collect()
    }

    /// Whether a program of a target with these features has one thread, which nothing interrupts.
    pub fn has_one_thread<'a>(&self, features: impl IntoIterator<Item = &'a str>) -> bool {
        match self.threads {
            Threads::Many => false,
            Threads::ManyWith(wanted) => {
                !features.into_iter().any(|feature| feature.strip_prefix('+').unwrap_or(feature) == wanted)
            }
        }
    }

    /// The name of the memory model of a triple.
    #[must_use]
    pub fn model_of(&self, triple: &str) -> &'static str {
        self.models.iter().find(|(beginning, _)| triple.starts_with(beginning)).map_or(self.model, |(_, model)| model)
    }

    /// The helper that a call names, if it is one.
    #[must_use]
    pub fn helper_called(&self, name: &str) -> Option<Helper> {
        (self.helper)(called(name))
    }
}

/// The function that a call names: a relocation suffix follows the name, as in `memcpy@PLT`.
#[must_use]
pub fn called(name: &str) -> &str {
    name.split('@').next().unwrap_or(name)
}

/// The symbol of the function that a call names, if it names one: not if it calls through a register or memory. A call
/// through the linker's table of addresses names its function: `qword ptr [rip + wake@GOTPCREL]`, `*wake@GOTPCREL(%rip)`.
#[must_use]
pub fn callee(name: &str) -> Option<&str> {
    let table = name.strip_prefix('*').or_else(|| name.split_once(" ptr [").map(|(_, address)| address));
    let symbol = match table {
        Some(address) => {
            let symbol = address.split_once(" + ").map_or(address, |(_, symbol)| symbol);
            let end =
                symbol.find("@GOT").or_else(|| symbol.find([']', '(']).filter(|_| symbol.starts_with("__imp_")))?;
            symbol[..end].trim_start_matches("__imp_")
        }
        None => called(name),
    };
    let is_address = symbol.is_empty() || symbol.starts_with(['[', '(', '%', '.', '$']);
    (!is_address).then_some(symbol)
}

/// Whether a function is part of the compiler's runtime: a helper for an atomic operation, or one that memory is copied
/// with. Names that begin with two underscores are reserved for it.
#[must_use]
pub fn is_helper(symbol: &str) -> bool {
    let copies = ["memcpy", "memmove", "memset", "memcmp", "bcmp"];
    symbol.starts_with("__") || copies.contains(&symbol) || ISAS.iter().any(|isa| (isa.helper)(symbol).is_some())
}

/// The instruction sets that have a folder.
pub const ISAS: &[&Isa] = &[
    &aarch64::ISA,
    &amdgpu::ISA,
    &arm::ISA,
    &avr::ISA,
    &bpf::ISA,
    &csky::ISA,
    &hexagon::ISA,
    &loongarch::ISA,
    &m68k::ISA,
    &mips::ISA,
    &msp430::ISA,
    &nvptx::ISA,
    &powerpc::ISA,
    &riscv::ISA,
    &s390x::ISA,
    &sparc::ISA,
    &wasm::ISA,
    &x86::ISA,
    #[cfg(test)]
    &toy::ISA,
];

/// The instruction set of this name, if it has a folder.
#[must_use]
pub fn isa(name: &str) -> Option<&'static Isa> {
    ISAS.iter().find(|isa| isa.names.contains(&name)).copied()
}

/// The instruction set of litmus tests that begin with this word, and their notation, if one reads them.
#[must_use]
pub fn of_test(word: &str) -> Option<(&'static Isa, &'static Notation)> {
    let notations = ISAS.iter().filter_map(|isa| Some((*isa, isa.litmus?)));
    notations.into_iter().find(|(_, notation)| notation.reads.contains(&word))
}

/// Whether a jump is to the instruction behind it, which is there for the order that a branch gives: `bne- 7, .+4` of Power.
pub(crate) fn is_next(target: &str) -> bool {
    matches!(target, ".+4" | "$+4")
}

/// Whether a jump is to a label of its own function. Normalised text calls these `.L1`, `.L2`, …
pub(crate) fn is_local_target(operands: &str) -> bool {
    operands.rsplit([',', ' ']).next().is_some_and(|target| target.starts_with(".L"))
}
