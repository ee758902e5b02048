//! The rules that memory models are made of.

/// A rule of a model, that can be left out to see whether anything depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Coherence: per location, everything agrees.
    Coherence,
    /// Read-modify-writes are atomic.
    Atomicity,
    /// Program order, as far as the model keeps it without annotations: x86's, and RISC-V's to the same address.
    ProgramOrder,
    /// Fences.
    Fences,
    /// Locked instructions order like fences, those that fail to exchange too (x86).
    Locked,
    /// Acquires before what follows.
    Acquire,
    /// Releases behind what precedes.
    Release,
    /// A release before a later acquire, both in the sequentially consistent sense.
    ReleaseAcquire,
    /// Address, data and control dependencies.
    Dependencies,
    /// The halves of a read-modify-write, and what reads from them.
    ReadModifyWrite,
    /// The write of an acquiring and releasing atomic instruction before what follows (Armv8).
    AtomicAcquireRelease,
    /// Reads whose result is discarded are not ordered by a fence for reads (Armv8). The one rule that takes away.
    Discarded,
}

impl Rule {
    /// All rules.
    pub const ALL: [Rule; 12] = [
        Rule::Coherence,
        Rule::Atomicity,
        Rule::ProgramOrder,
        Rule::Fences,
        Rule::Locked,
        Rule::Acquire,
        Rule::Release,
        Rule::ReleaseAcquire,
        Rule::Dependencies,
        Rule::ReadModifyWrite,
        Rule::AtomicAcquireRelease,
        Rule::Discarded,
    ];
}
