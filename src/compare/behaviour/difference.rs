//! How what a function does differs from what it did.

/// The kind of a difference, the most severe first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An access, a call or a retry is gone.
    Lost,
    /// Order or atomicity is gone.
    Weaker,
    /// It is not known what it does.
    Unknown,
    /// Accesses are in another order, and it is not known whether they may be.
    Moved,
    /// It computes, accesses or decides something else.
    Changed,
    /// It orders more.
    Stronger,
}

/// A difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its kind.
    pub kind: Kind,
    /// The rule that is broken, in words.
    pub rule: String,
    /// Where: the line of each body.
    pub lines: [Option<usize>; 2],
}
