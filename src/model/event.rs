//! What a thread does to memory, as events, and a whole execution of several threads.

use super::relation::Relation;

/// How far an acquire or a release goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Annotation {
    /// There is none.
    #[default]
    None,
    /// In the processor-consistent sense: a later acquire may pass an earlier release (`ldapr`).
    Pc,
    /// In the sequentially consistent sense: among them, program order holds (`ldar`, `stlr`).
    Sc,
}

/// A barrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fence {
    /// Orders what stands before it and what stands behind it, by reads and writes: `fence r, rw`, `dmb ishld`, `mfence`.
    Between {
        /// Whether earlier reads, and earlier writes, are kept before it.
        before: Accesses,
        /// Whether later reads, and later writes, are kept behind it.
        after: Accesses,
    },
    /// Everything but earlier writes before later reads: `fence.tso`.
    Tso,
    /// `isb`: later reads behind earlier branches.
    Instruction,
}

/// Reads, writes, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Accesses {
    /// Reads.
    pub reads: bool,
    /// Writes.
    pub writes: bool,
}

impl Accesses {
    /// Both.
    pub const ALL: Accesses = Accesses { reads: true, writes: true };
    /// Reads only.
    pub const READS: Accesses = Accesses { reads: true, writes: false };
    /// Writes only.
    pub const WRITES: Accesses = Accesses { reads: false, writes: true };
}

impl Fence {
    /// Orders everything before it and everything behind it.
    pub const FULL: Fence = Fence::Between { before: Accesses::ALL, after: Accesses::ALL };
}

/// The orderings of the language, as events have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Order {
    /// Acquire, or more.
    pub acquire: bool,
    /// Release, or more.
    pub release: bool,
    /// Sequentially consistent.
    pub seq_cst: bool,
}

impl Order {
    /// No more than atomic.
    pub const RELAXED: Order = Order { acquire: false, release: false, seq_cst: false };
}

/// One access or fence of a thread. What an ISA does not have is never set.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "they are independent facts of an instruction")]
pub struct Event {
    /// The thread.
    pub thread: usize,
    /// The place in memory; meaningless for fences.
    pub location: usize,
    /// Whether it reads.
    pub reads: bool,
    /// Whether it writes. A read-modify-write that is one step for everybody is one event that does both.
    pub writes: bool,
    /// What it is, if it is a fence.
    pub fence: Option<Fence>,
    /// What an acquiring instruction adds to its read.
    pub acquire: Annotation,
    /// What a releasing instruction adds to its write.
    pub release: Annotation,
    /// x86: of an instruction with the prefix `lock`, or with memory that it exchanges.
    pub is_locked: bool,
    /// `AArch64`: the read of an atomic instruction whose result goes to the zero register.
    pub is_discarded: bool,
    /// The event that is the other half of the read-modify-write, where there are two.
    pub partner: Option<usize>,
    /// Of an instruction that reads and writes, or of a pair of load-exclusive and store-exclusive.
    pub half: Half,
    /// The earlier reads that the address depends on, as bits.
    pub address: u64,
    /// The earlier reads that the written value depends on.
    pub data: u64,
    /// The earlier reads that a branch before this event depends on.
    pub control: u64,
    /// The ordering that the language asks for.
    pub order: Order,
}

/// Which kind of read-modify-write an event belongs to.
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
    /// A read of a place.
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
            partner: None,
            half: Half::None,
            address: 0,
            data: 0,
            control: 0,
            order: Order::RELAXED,
        }
    }

    /// A write to a place.
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

/// An execution: what happened, who read from whom, and in which order places were written.
///
/// Events of one thread stand in program order. A place that a read finds unwritten had its initial value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Execution {
    /// The events.
    pub events: Vec<Event>,
    /// For each event, the write that it reads from; nothing for the initial value, and for what reads nothing.
    pub reads_from: Vec<Option<usize>>,
    /// For each event that writes, its place in the order of the writes to its location.
    pub coherence: Vec<usize>,
}

impl Execution {
    /// The number of events.
    #[must_use]
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether nothing happened.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// Program order.
    #[must_use]
    pub fn program_order(&self) -> Relation {
        self.pairs(|one, other| one < other && self.events[one].thread == self.events[other].thread)
    }

    /// Whether two events are accesses of one place.
    #[must_use]
    pub fn is_same_place(&self, one: usize, other: usize) -> bool {
        let (one, other) = (&self.events[one], &self.events[other]);
        one.is_access() && other.is_access() && one.location == other.location
    }

    /// Whether two events are of different threads.
    #[must_use]
    pub fn is_external(&self, one: usize, other: usize) -> bool {
        self.events[one].thread != self.events[other].thread
    }

    /// From a write to the reads of its value.
    #[must_use]
    pub fn reads_from(&self) -> Relation {
        self.pairs(|one, other| self.reads_from[other] == Some(one))
    }

    /// The order of the writes to each place.
    #[must_use]
    pub fn coherence(&self) -> Relation {
        self.pairs(|one, other| {
            self.events[one].writes
                && self.events[other].writes
                && self.is_same_place(one, other)
                && self.coherence[one] < self.coherence[other]
        })
    }

    /// From a read to the writes that overwrite what it read.
    #[must_use]
    pub fn from_reads(&self) -> Relation {
        self.pairs(|one, other| {
            let (read, write) = (&self.events[one], &self.events[other]);
            read.reads
                && write.writes
                && one != other
                && self.is_same_place(one, other)
                && self.reads_from[one].is_none_or(|source| self.coherence[source] < self.coherence[other])
                && self.reads_from[one] != Some(other)
        })
    }

    /// Per location, program order agrees with what is read and overwritten.
    #[must_use]
    pub fn is_coherent(&self) -> bool {
        let order = self.program_order().filter(|one, other| self.is_same_place(one, other));
        order.or(&self.communication()).is_acyclic()
    }

    /// Nothing of another thread comes between what a read-modify-write read and what it wrote.
    #[must_use]
    pub fn is_atomic(&self) -> bool {
        (0..self.len()).all(|read| {
            let event = &self.events[read];
            let write = if event.writes { Some(read) } else { event.partner.filter(|_| event.reads) };
            let Some(write) = write.filter(|_| event.reads) else { return true };
            let start = self.reads_from[read].map(|source| self.coherence[source]);
            let is_between = |other: usize| {
                self.events[other].writes
                    && self.is_same_place(write, other)
                    && self.is_external(write, other)
                    && start.is_none_or(|start| self.coherence[other] > start)
                    && self.coherence[other] < self.coherence[write]
            };
            !(0..self.len()).any(is_between)
        })
    }

    /// Reads-from, coherence and from-reads together.
    #[must_use]
    pub fn communication(&self) -> Relation {
        self.reads_from().or(&self.coherence()).or(&self.from_reads())
    }

    /// The pairs of events for which something holds.
    pub(super) fn pairs(&self, holds: impl Fn(usize, usize) -> bool) -> Relation {
        Relation::of(self.len(), holds)
    }
}
