//! What instructions are: a class for each, decided by the file of its ISA.
//!
//! A class says what an instruction does with memory and control at a glance. Orderings are not read here; the suffixes
//! that carry them stay in the text.

mod aarch64;
pub mod asm;
pub mod ends;
pub mod glossary;
pub mod registers;
mod riscv;
pub mod step;
mod x86;

use crate::isa::asm::{Dialect, Instruction};
use registers::Registers;
use step::{Helper, Register, Step};

/// What one instruction is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// Not known to the file of its ISA, or of an ISA without a file.
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
    /// The class of an instruction.
    pub class: fn(&Instruction, Dialect) -> Class,
    /// Whether an instruction returns to the caller.
    pub is_return: fn(&Instruction) -> bool,
    /// How its instructions access memory, where its file says that.
    pub memory: Option<Memory>,
    /// What its instructions do with registers, where its file says that.
    pub registers: Option<&'static Registers>,
}

/// The function that a call names: how it is referred to stands behind its name, as in `memcpy@PLT`.
#[must_use]
pub fn called(name: &str) -> &str {
    name.split('@').next().unwrap_or(name)
}

/// How the instructions of an ISA access memory.
#[derive(Debug)]
pub struct Memory {
    /// The memory model, by its name.
    pub model: &'static str,
    /// What an atomic read-modify-write in one instruction is in that model.
    pub atomics: Halves,
    /// What an instruction does.
    pub step: fn(&Instruction, Dialect) -> Option<Step>,
    /// The helper function of this name.
    pub helper: fn(&str) -> Option<Helper>,
    /// Where the first argument of a function is: for a probe, the address of the atomic.
    pub pointer: Register,
    /// Where the first arguments are that are integers or addresses, the first among them.
    pub arguments: &'static [Register],
    /// Where the address of a result is that does not fit into registers, if it has a register of its own.
    pub result: Option<Register>,
    /// The stack pointer.
    pub stack: Register,
}

/// What an atomic read-modify-write in one instruction is for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halves {
    /// One event that reads and writes.
    OneEvent,
    /// A read and a write, each with its own place in the order of its thread.
    TwoEvents,
}

impl Memory {
    /// The helper that a call calls, if it is one.
    #[must_use]
    pub fn helper_called(&self, name: &str) -> Option<Helper> {
        (self.helper)(called(name))
    }
}

/// The instruction sets that have a file. Another one is a file beside these and a line here.
pub const ISAS: &[&Isa] = &[&aarch64::ISA, &riscv::ISA, &x86::ISA];

/// The instruction set of this name, where it has a file.
#[must_use]
pub fn isa(name: &str) -> Option<&'static Isa> {
    ISAS.iter().find(|isa| isa.names.contains(&name)).copied()
}

/// Whether an access is to the stack: what a function keeps for itself, and nobody else sees.
#[must_use]
pub fn is_on_stack(mnemonic: &str, operands: &str) -> bool {
    const ADDRESSES: [&str; 6] = ["[sp", "(sp)", "[rsp", "[esp", "(%rsp", "(%esp"];
    matches!(mnemonic, "push" | "pushq" | "pushl" | "pop" | "popq" | "popl")
        || ADDRESSES.iter().any(|address| operands.contains(address))
}

/// Whether a jump goes to a label of its own function. Normalised text calls these `.L1`, `.L2`, …
fn is_local_target(operands: &str) -> bool {
    operands.rsplit([',', ' ']).next().is_some_and(|target| target.starts_with(".L"))
}
