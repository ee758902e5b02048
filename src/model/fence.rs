//! Barriers, by the pairs of accesses that they keep in order.

/// Pairs of an access before a barrier and one after it: any of read and read, read and write, write and read, write
/// and write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pairs(u8);

impl Pairs {
    /// None.
    pub const NONE: Pairs = Pairs(0);
    /// A read and a later read.
    pub const READ_READ: Pairs = Pairs(1);
    /// A read and a later write.
    pub const READ_WRITE: Pairs = Pairs(1 << 1);
    /// A write and a later read.
    pub const WRITE_READ: Pairs = Pairs(1 << 2);
    /// A write and a later write.
    pub const WRITE_WRITE: Pairs = Pairs(1 << 3);
    /// All.
    pub const ALL: Pairs = Pairs::READS.and(Pairs::WRITE_READ).and(Pairs::WRITE_WRITE);
    /// A read and any later access.
    pub const READS: Pairs = Pairs::READ_READ.and(Pairs::READ_WRITE);
    /// Each of them.
    pub const EACH: [Pairs; 4] = [Pairs::READ_READ, Pairs::READ_WRITE, Pairs::WRITE_READ, Pairs::WRITE_WRITE];

    /// Each access of one set with each of another.
    #[must_use]
    pub const fn between(before: Accesses, after: Accesses) -> Pairs {
        let row = after.reads as u8 | (after.writes as u8) << 1;
        Pairs(row * (before.reads as u8 | (before.writes as u8) << 2))
    }

    /// The union.
    #[must_use]
    pub const fn and(self, other: Pairs) -> Pairs {
        Pairs(self.0 | other.0)
    }

    /// The intersection.
    #[must_use]
    pub const fn common(self, other: Pairs) -> Pairs {
        Pairs(self.0 & other.0)
    }

    /// The difference.
    #[must_use]
    pub const fn without(self, other: Pairs) -> Pairs {
        Pairs(self.0 & !other.0)
    }

    /// Whether it contains all of the other.
    #[must_use]
    pub const fn has(self, other: Pairs) -> bool {
        other.0 & !self.0 == 0
    }

    /// Whether it is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
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

/// What a cache operation does to the caches between a thread and memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Caches {
    /// It invalidates the nearest cache: later reads do not find there what was read before.
    pub near: bool,
    /// It invalidates the caches behind that one.
    pub far: bool,
    /// It writes back what earlier writes left in caches; when that is done, a wait says.
    pub written: bool,
}

impl Caches {
    /// Whether this does something that another does not.
    #[must_use]
    pub fn exceed(self, other: Caches) -> bool {
        self.near && !other.near || self.far && !other.far || self.written && !other.written
    }
}

/// A barrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fence {
    /// The pairs that it keeps in order.
    pub keeps: Pairs,
    /// Whether it is cumulative: it also orders what other threads did and this thread has seen. In multi-copy-atomic
    /// models all barriers are, and this is not set.
    pub cumulative: bool,
    /// Whether later instructions wait until earlier branches are resolved: `isb`.
    pub instruction: bool,
    /// What it does to caches.
    pub caches: Caches,
}

impl Fence {
    /// Orders everything before it and everything after it.
    pub const FULL: Fence = Fence::keeping(Pairs::ALL);
    /// Orders no accesses, but later instructions after earlier branches.
    pub const INSTRUCTION: Fence = Fence { instruction: true, ..Fence::keeping(Pairs::NONE) };

    /// A barrier that only keeps these pairs.
    #[must_use]
    pub const fn keeping(keeps: Pairs) -> Fence {
        Fence {
            keeps,
            cumulative: false,
            instruction: false,
            caches: Caches { near: false, far: false, written: false },
        }
    }

    /// A cache operation, which keeps no pairs by itself.
    #[must_use]
    pub const fn of_caches(caches: Caches) -> Fence {
        Fence { caches, ..Fence::keeping(Pairs::NONE) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_accesses() {
        assert_eq!(Pairs::between(Accesses::ALL, Accesses::ALL), Pairs::ALL);
        assert_eq!(Pairs::between(Accesses::READS, Accesses::ALL), Pairs::READS);
        assert_eq!(Pairs::between(Accesses::WRITES, Accesses::READS), Pairs::WRITE_READ);
        assert_eq!(Pairs::between(Accesses::ALL, Accesses::WRITES), Pairs::READ_WRITE.and(Pairs::WRITE_WRITE));
        let total = Pairs::ALL.without(Pairs::WRITE_READ);
        assert!(Pairs::ALL.has(total) && !total.has(Pairs::ALL) && Pairs::NONE.is_empty());
        assert_eq!(total.common(Pairs::READS), Pairs::READS);
    }
}
