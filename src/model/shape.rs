//! The classic litmus shapes: a few accesses of two to four threads, and an outcome that distinguishes models.
//!
//! Names and outcomes follow Alglave, Maranget, Tautschnig, "Herding Cats" (TOPLAS 2014), and Maranget, Sarkar, Sewell, "A
//! tutorial introduction to the ARM and POWER relaxed memory models" (2012).

/// A litmus shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shape {
    /// Its name: `SB`, `IRIW`, …
    pub name: &'static str,
    /// The accesses, thread by thread, in program order.
    pub slots: &'static [Slot],
}

/// One access of a shape. Any operation that makes it can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Slot {
    /// The thread.
    pub thread: usize,
    /// The location: 0 is x, 1 is y, 2 is z.
    pub location: usize,
    /// Its kind, and its outcome.
    pub does: Does,
}

/// The kind and the outcome of an access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Does {
    /// Reads the write of this access, or the initial value.
    Read(Option<usize>),
    /// Writes, and has this position among the writes to its location.
    Write(usize),
    /// Reads the write of this access, or the initial value, and writes directly after it.
    Modify(Option<usize>),
    /// Reads and writes; the order of those that compete for the location is open.
    Compete,
}

impl Shape {
    /// The number of threads.
    #[must_use]
    pub fn threads(&self) -> usize {
        self.slots.iter().map(|slot| slot.thread + 1).max().unwrap_or_default()
    }

    /// The shape of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Shape> {
        SHAPES.iter().find(|shape| shape.name.eq_ignore_ascii_case(name))
    }
}

const X: usize = 0;
const Y: usize = 1;
const Z: usize = 2;

/// A read from an access.
const fn sees(thread: usize, location: usize, source: usize) -> Slot {
    Slot { thread, location, does: Does::Read(Some(source)) }
}

/// A read of the initial value.
const fn misses(thread: usize, location: usize) -> Slot {
    Slot { thread, location, does: Does::Read(None) }
}

/// A read-modify-write that reads from an access.
const fn modifies(thread: usize, location: usize, source: usize) -> Slot {
    Slot { thread, location, does: Does::Modify(Some(source)) }
}

/// A read-modify-write of the initial value.
const fn takes(thread: usize, location: usize) -> Slot {
    Slot { thread, location, does: Does::Modify(None) }
}

/// One of several consecutive read-modify-writes of the initial value.
const fn competes(thread: usize, location: usize) -> Slot {
    Slot { thread, location, does: Does::Compete }
}

/// The only write to its location.
const fn writes(thread: usize, location: usize) -> Slot {
    ranked(thread, location, 0)
}

/// One of several writes to its location.
const fn ranked(thread: usize, location: usize, rank: usize) -> Slot {
    Slot { thread, location, does: Does::Write(rank) }
}

/// All shapes, those with fewer threads first.
pub const SHAPES: &[Shape] = &[
    // One location: coherence.
    Shape { name: "CoRR", slots: &[writes(0, X), sees(1, X, 0), misses(1, X)] },
    Shape { name: "CoWW", slots: &[ranked(0, X, 1), ranked(0, X, 0)] },
    Shape { name: "CoWR", slots: &[writes(0, X), misses(0, X)] },
    Shape { name: "CoRW", slots: &[sees(0, X, 1), writes(0, X)] },
    Shape { name: "2RMW", slots: &[takes(0, X), takes(1, X)] },
    // Two threads.
    Shape { name: "MP", slots: &[writes(0, X), writes(0, Y), sees(1, Y, 1), misses(1, X)] },
    Shape { name: "SB", slots: &[writes(0, X), misses(0, Y), writes(1, Y), misses(1, X)] },
    Shape { name: "LB", slots: &[sees(0, X, 3), writes(0, Y), sees(1, Y, 1), writes(1, X)] },
    Shape { name: "S", slots: &[ranked(0, X, 1), writes(0, Y), sees(1, Y, 1), ranked(1, X, 0)] },
    Shape { name: "R", slots: &[writes(0, X), ranked(0, Y, 0), ranked(1, Y, 1), misses(1, X)] },
    Shape { name: "2+2W", slots: &[ranked(0, X, 1), ranked(0, Y, 0), ranked(1, Y, 1), ranked(1, X, 0)] },
    // Read-modify-writes instead of fences: the later one sees what comes before the other, also if that leaves the value as it is.
    Shape {
        name: "SB+RMWs",
        slots: &[writes(0, Y), competes(0, X), misses(0, Z), writes(1, Z), competes(1, X), misses(1, Y)],
    },
    Shape { name: "MP+RMWs", slots: &[writes(0, X), takes(0, Y), modifies(1, Y, 1), misses(1, X)] },
    // Three threads.
    Shape { name: "MP+RMW", slots: &[writes(0, X), writes(0, Y), modifies(1, Y, 1), sees(2, Y, 2), misses(2, X)] },
    Shape { name: "WRC", slots: &[writes(0, X), sees(1, X, 0), writes(1, Y), sees(2, Y, 2), misses(2, X)] },
    Shape { name: "RWC", slots: &[writes(0, X), sees(1, X, 0), misses(1, Y), writes(2, Y), misses(2, X)] },
    Shape {
        name: "ISA2",
        slots: &[writes(0, X), writes(0, Y), sees(1, Y, 1), writes(1, Z), sees(2, Z, 3), misses(2, X)],
    },
    Shape {
        name: "W+RWC",
        slots: &[writes(0, X), writes(0, Y), sees(1, Y, 1), misses(1, Z), writes(2, Z), misses(2, X)],
    },
    // Four threads.
    Shape {
        name: "IRIW",
        slots: &[writes(0, X), sees(1, X, 0), misses(1, Y), writes(2, Y), sees(3, Y, 3), misses(3, X)],
    },
];
