//! The memory accesses of a thread as events, and a whole execution of several threads.

use super::fence::Fence;

/// The strength of an acquire or a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Annotation {
    /// There is none.
    #[default]
    None,
    /// `RCpc`: a later acquire may pass an earlier release (`ldapr`).
    Pc,
    /// `RCsc`: among these, program order is kept (`ldar`, `stlr`).
    Sc,
}

/// The orderings of the language, as events have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Order {
    /// Acquire or stronger.
    pub acquire: bool,
    /// Release or stronger.
    pub release: bool,
    /// Sequentially consistent.
    pub seq_cst: bool,
}

impl Order {
    /// Atomic only.
    pub const RELAXED: Order = Order { acquire: false, release: false, seq_cst: false };
}

/// One access or fence of a thread. Properties that an ISA does not have are never set.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "they are independent facts of an instruction")]
pub struct Event {
    /// The thread.
    pub thread: usize,
    /// The location in memory; meaningless for fences.
    pub location: usize,
    /// Whether it reads.
    pub reads: bool,
    /// Whether it writes. A read-modify-write that is a single step is one event that does both.
    pub writes: bool,
    /// The barrier, if it is a fence.
    pub fence: Option<Fence>,
    /// What an acquiring instruction adds to its read.
    pub acquire: Annotation,
    /// What a releasing instruction adds to its write.
    pub release: Annotation,
    /// x86: whether the instruction has the prefix `lock`, or exchanges with memory.
    pub is_locked: bool,
    /// `AArch64`: the read of an atomic instruction whose result goes to the zero register.
    pub is_discarded: bool,
    /// Whether it goes past caches that other threads do not see: it reads what all see, and all see what it writes.
    pub is_coherent: bool,
    /// The event that is the other half of the read-modify-write, if there are two.
    pub partner: Option<usize>,
    /// Whether it is of a single instruction, or of a pair of load-exclusive and store-exclusive.
    pub half: Half,
    /// The earlier reads that the address depends on, as bits.
    pub address: u64,
    /// The earlier reads that the written value depends on.
    pub data: u64,
    /// The earlier reads that a branch before this event depends on.
    pub control: u64,
    /// The ordering in the source.
    pub order: Order,
    /// Which part of an access it is, if the access is split: where accesses of several sizes overlap.
    pub part: Option<Part>,
}

/// What a part of an access belongs to, by numbers within its thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Part {
    /// The access. Program order does not relate its parts.
    pub access: usize,
    /// Its single-copy-atomic unit: other threads see these parts at once.
    pub unit: usize,
}

/// The kind of read-modify-write that an event belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Half {
    /// None.
    #[default]
    None,
    /// A single instruction.
    Atomic,
    /// A load-exclusive or a store-exclusive.
    Exclusive,
}

impl Event {
    /// A read of a location.
    #[must_use]
    pub fn read(thread: usize, location: usize) -> Event {
        Event {
            thread,
            location,
            reads: true,
            writes: false,
            fence: None,
            acquire: Annotation::None,
            release: Annotation::None,
            is_locked: false,
            is_discarded: false,
            is_coherent: false,
            partner: None,
            half: Half::None,
            address: 0,
            data: 0,
            control: 0,
            order: Order::RELAXED,
            part: None,
        }
    }

    /// A write to a location.
    #[must_use]
    pub fn write(thread: usize, location: usize) -> Event {
        Event { reads: false, writes: true, ..Event::read(thread, location) }
    }

    /// A fence.
    #[must_use]
    pub fn fence(thread: usize, fence: Fence) -> Event {
        Event { reads: false, fence: Some(fence), ..Event::read(thread, usize::MAX) }
    }

    /// Whether it is a read or a write.
    #[must_use]
    pub fn is_access(&self) -> bool {
        self.reads || self.writes
    }
}

/// An execution: the events, the reads-from relation, and the order of writes to each location.
///
/// Events of one thread are in program order. A read without a write returns the initial value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Execution {
    /// The events.
    pub events: Vec<Event>,
    /// For each event, the write that it reads from; none for the initial value, and for events that do not read.
    pub reads_from: Vec<Option<usize>>,
    /// For each event that writes, its position in the order of the writes to its location.
    pub coherence: Vec<usize>,
}

impl Execution {
    /// The number of events.
    #[must_use]
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether there are no events.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }
}
