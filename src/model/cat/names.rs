//! The built-in names: relations, sets of events, and functions.

use super::program::{Base, Tag};

/// The meaning of a built-in name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// A relation of an execution.
    Base(Base),
    /// Its part between events of one thread.
    Internal(Base),
    /// Its part between events of different threads.
    External(Base),
    /// Its part between accesses of one location.
    SamePlace(Base),
    /// The empty relation.
    Nothing,
    /// A set of events.
    Tag(Tag),
    /// The events that read or write.
    Accesses,
    /// No event.
    NoEvents,
}

/// The built-in names, with their meanings. `docs/models.md` explains them.
pub(super) const KNOWN: &[(&str, Known)] = &[
    ("po", Known::Base(Base::ProgramOrder)),
    ("rf", Known::Base(Base::ReadsFrom)),
    ("co", Known::Base(Base::Coherence)),
    ("fr", Known::Base(Base::FromReads)),
    ("ext", Known::Base(Base::External)),
    ("int", Known::Base(Base::Internal)),
    ("loc", Known::Base(Base::SamePlace)),
    ("id", Known::Base(Base::Same)),
    ("si", Known::Base(Base::SameUnit)),
    ("rmw", Known::Base(Base::ReadModifyWrite)),
    ("amo", Known::Base(Base::AtomicInstruction)),
    ("lxsx", Known::Base(Base::ExclusivePair)),
    ("addr", Known::Base(Base::Address)),
    ("data", Known::Base(Base::Data)),
    ("ctrl", Known::Base(Base::Control)),
    ("po-loc", Known::SamePlace(Base::ProgramOrder)),
    ("rfi", Known::Internal(Base::ReadsFrom)),
    ("rfe", Known::External(Base::ReadsFrom)),
    ("coi", Known::Internal(Base::Coherence)),
    ("coe", Known::External(Base::Coherence)),
    ("fri", Known::Internal(Base::FromReads)),
    ("fre", Known::External(Base::FromReads)),
    ("0", Known::Nothing),
    ("_", Known::Tag(Tag::All)),
    ("R", Known::Tag(Tag::Read)),
    ("W", Known::Tag(Tag::Write)),
    ("M", Known::Accesses),
    ("F", Known::Tag(Tag::Fence)),
    ("emptyset", Known::NoEvents),
    ("A", Known::Tag(Tag::AcquireSc)),
    ("Q", Known::Tag(Tag::AcquirePc)),
    ("L", Known::Tag(Tag::ReleaseSc)),
    ("Lpc", Known::Tag(Tag::ReleasePc)),
    ("LOCKED", Known::Tag(Tag::Locked)),
    ("NoRet", Known::Tag(Tag::Discarded)),
    ("COH", Known::Tag(Tag::Coherent)),
    ("AMO", Known::Tag(Tag::Atomic)),
    ("X", Known::Tag(Tag::Exclusive)),
    ("RLX", Known::Tag(Tag::Relaxed)),
    ("ACQ", Known::Tag(Tag::Acquire)),
    ("REL", Known::Tag(Tag::Release)),
    ("SC", Known::Tag(Tag::SeqCst)),
    ("F.RR", Known::Tag(Tag::FenceReadRead)),
    ("F.RW", Known::Tag(Tag::FenceReadWrite)),
    ("F.WR", Known::Tag(Tag::FenceWriteRead)),
    ("F.WW", Known::Tag(Tag::FenceWriteWrite)),
    ("F.I", Known::Tag(Tag::FenceInstruction)),
    ("F.NEAR", Known::Tag(Tag::FenceNear)),
    ("F.FAR", Known::Tag(Tag::FenceFar)),
    ("F.WB", Known::Tag(Tag::FenceWritten)),
    ("F.CUM", Known::Tag(Tag::FenceCumulative)),
];

/// The meaning of a built-in name.
pub(super) fn known(name: &str) -> Option<Known> {
    KNOWN.iter().find(|(known, _)| *known == name).map(|(_, known)| *known)
}

/// A built-in function of one argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    /// The domain of a relation.
    Domain,
    /// The range of a relation.
    Range,
    /// Program order through an event of a set.
    Fenced,
}

/// The built-in functions.
pub(super) const FUNCTIONS: [(&str, Function); 3] =
    [("domain", Function::Domain), ("range", Function::Range), ("fencerel", Function::Fenced)];
