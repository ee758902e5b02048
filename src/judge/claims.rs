//! Claims: sentences about the instructions, each with conditions that a matrix can decide.
//!
//! ```text
//! claims file ─ file ─→ Claim (checks: a selection of cells and what is asserted of them)
//! Claim + Matrix ─ ruling ─→ Ruling (which cells decide, how many break it, the smallest counterexample)
//! ```
//!
//! The language is data, and `docs/claims.md` describes it. Nothing is read or printed here.

mod assertion;
mod beside;
mod cells;
mod file;
mod findings;
mod pattern;
mod ruling;
mod selection;
mod toml_tree;

pub use assertion::Assertion;
pub use beside::EXPORTED;
pub use cells::{Place, summary};
pub use pattern::{Pattern, finder};
pub use ruling::{Counterexample, Finding, Ruling, Standing};
pub use selection::{Axis, Selection};

use std::ops::Range;

/// The claims that come with the program: what chapter 7 of "Rust Atomics and Locks" says, in our words.
pub const BOOK: &str = include_str!("claims/book.toml");

/// A sentence, and the conditions for it to hold.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Its name, unique in its file.
    pub id: String,
    /// The sentence, for readers.
    pub says: String,
    /// Whether it is an error if it does not hold.
    pub is_expected: bool,
    /// The conditions; all of them must hold.
    pub checks: Vec<Check>,
}

/// Assertions about some cells.
#[derive(Debug, Clone)]
pub struct Check {
    /// Which cells.
    pub selection: Selection,
    /// The assertions; all of them must hold.
    pub assertions: Vec<Assertion>,
    /// Its position in the file.
    span: Range<usize>,
}

/// The claims of a file, in its order.
#[derive(Debug, Clone)]
pub struct Claims {
    /// The claims.
    pub claims: Vec<Claim>,
    source: String,
    origin: String,
}

impl Claims {
    /// Whether a claim is about bytes, which must be measured.
    #[must_use]
    pub fn needs_sizes(&self) -> bool {
        self.assertions().any(|assertion| matches!(assertion, Assertion::MostBytes(_)))
    }

    /// Whether a claim is about verdicts.
    fn needs_verdicts(&self) -> bool {
        self.assertions().any(|assertion| matches!(assertion, Assertion::Verdict(_)))
    }

    fn assertions(&self) -> impl Iterator<Item = &Assertion> {
        self.claims.iter().flat_map(|claim| &claim.checks).flat_map(|check| &check.assertions)
    }
}

#[cfg(test)]
mod tests;
