//! How what a function does differs from what it did.

use crate::compare::meaning::Meaning;

/// A difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What it means.
    pub meaning: Meaning,
    /// The rule that is broken, in words.
    pub rule: String,
    /// Where: the line of each body.
    pub lines: [Option<usize>; 2],
}

/// The result of a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Returns {
    /// A value in general registers.
    General {
        /// How many registers.
        count: usize,
        /// How many bits of each belong to the value.
        bits: u16,
    },
    /// Unknown: any result register of the calling convention.
    Unknown,
}
