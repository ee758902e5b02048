//! The memory orderings, and the uses of a probe's result.

/// The memory orderings, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ordering {
    /// Atomic, without ordering.
    Relaxed,
    /// Later accesses stay after it.
    Acquire,
    /// Earlier accesses stay before it.
    Release,
    /// Both.
    AcqRel,
    /// Both, and a single order of all such operations.
    SeqCst,
}

impl Ordering {
    /// All five, in the order of all output.
    pub const ALL: [Ordering; 5] =
        [Ordering::Relaxed, Ordering::Acquire, Ordering::Release, Ordering::AcqRel, Ordering::SeqCst];

    /// The name in a probe's coordinate.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Ordering::Relaxed => "relaxed",
            Ordering::Acquire => "acquire",
            Ordering::Release => "release",
            Ordering::AcqRel => "acq_rel",
            Ordering::SeqCst => "seq_cst",
        }
    }

    /// The variant of `core::sync::atomic::Ordering`.
    #[must_use]
    pub fn variant(self) -> &'static str {
        match self {
            Ordering::Relaxed => "Relaxed",
            Ordering::Acquire => "Acquire",
            Ordering::Release => "Release",
            Ordering::AcqRel => "AcqRel",
            Ordering::SeqCst => "SeqCst",
        }
    }
}

/// The use of an operation's result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResultUse {
    /// Returned.
    Used,
    /// Dropped.
    Dropped,
    /// Compared with a value, tested, or used as a flag: what is returned is a bool.
    Compared,
}

impl ResultUse {
    /// All three, in the order of all output.
    pub const ALL: [ResultUse; 3] = [ResultUse::Used, ResultUse::Dropped, ResultUse::Compared];

    /// The name in a probe's coordinate.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ResultUse::Used => "used",
            ResultUse::Dropped => "dropped",
            ResultUse::Compared => "compared",
        }
    }
}
