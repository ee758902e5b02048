//! Barriers, by the pairs of accesses that they keep in order.

/// Pairs of an access before a barrier and one behind it: any of read and read, read and write, write and read, write and
/// write.
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
    /// A read and whatever is later.
    pub const READS: Pairs = Pairs::READ_READ.and(Pairs::READ_WRITE);
    /// Each of them.
    pub const EACH: [Pairs; 4] = [Pairs::READ_READ, Pairs::READ_WRITE, Pairs::WRITE_READ, Pairs::WRITE_WRITE];

    /// All of one set of accesses with all of another.
    #[must_use]
    pub const fn between(before: Accesses, after: Accesses) -> Pairs {
        let row = after.reads as u8 | (after.writes as u8) << 1;
        Pairs(row * (before.reads as u8 | (before.writes as u8) << 2))
    }

    /// What is in one or in the other.
    #[must_use]
    pub const fn and(self, other: Pairs) -> Pairs {
        Pairs(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub const fn common(self, other: Pairs) -> Pairs {
        Pairs(self.0 & other.0)
    }

    /// What is in this and not in the other.
    #[must_use]
    pub const fn without(self, other: Pairs) -> Pairs {
        Pairs(self.0 & !other.0)
    }

    /// Whether all of the other is in this.
    #[must_use]
    pub const fn has(self, other: Pairs) -> bool {
        other.0 & !self.0 == 0
    }

    /// Whether there is none.
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

/// A barrier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fence {
    /// The pairs that it keeps in order.
    pub keeps: Pairs,
    /// Whether what other threads did and this one saw is kept before it too. Where models are multi-copy atomic, that is so
    /// for all barriers, and none says it.
    pub cumulative: bool,
    /// Whether it keeps later instructions behind it until earlier branches are decided: `isb`.
    pub instruction: bool,
}

impl Fence {
    /// Orders everything before it and everything behind it.
    pub const FULL: Fence = Fence::keeping(Pairs::ALL);
    /// Orders no accesses, but instructions behind earlier branches.
    pub const INSTRUCTION: Fence = Fence { instruction: true, ..Fence::keeping(Pairs::NONE) };

    /// A barrier that keeps these pairs, and is nothing else.
    #[must_use]
    pub const fn keeping(keeps: Pairs) -> Fence {
        Fence { keeps, cumulative: false, instruction: false }
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
