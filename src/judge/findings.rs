//! Findings: what is wrong with the cells of a matrix.
//!
//! A finding says which cells, what, why, and what the instructions are. The commands that check something (`verify`
//! for weak orderings and broken laws, `check` for drift) make findings; all are printed in the same way.

mod witness;

pub use witness::{Arrow, Witness};

/// The severity of a finding, the most severe first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// It is wrong, or the user asked for it to fail.
    Error,
    /// It is not wrong, but worth knowing.
    Warning,
}

impl Severity {
    /// The name in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// What was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its name: `weaker-acquire`.
    pub id: String,
    /// The rule, in a sentence.
    pub text: String,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The broken rule.
    pub rule: Rule,
    /// Its severity.
    pub severity: Severity,
    /// The name of the target; of two, if two of them conflict.
    pub target: String,
    /// The affected cells, by their probes. The first one is the example.
    pub cells: Vec<String>,
    /// The problem: lower case, no full stop.
    pub title: String,
    /// The reason, in a sentence or two; may be empty.
    pub explanation: String,
    /// An execution that shows it, if there is one.
    pub execution: Witness,
    /// The instructions of the first cell, line by line; for a change, with diff marks.
    pub listing: Vec<String>,
    /// The cells of the same target whose own findings it follows from: it is accepted if these are.
    pub follows: Vec<String>,
    /// Why it is accepted, if it is.
    pub accepted: Option<Acceptance>,
}

/// Why a finding is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// The reason.
    pub reason: String,
    /// Where it is discussed.
    pub issue: String,
}

/// How many cells of a target were judged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Judged {
    /// Its name.
    pub target: String,
    /// How many cells have a verdict.
    pub cells: usize,
    /// How many of these rest on the contract of the functions that they call.
    pub by_contract: usize,
    /// How many of them rest on that the target has one thread.
    pub by_single_thread: usize,
    /// How many ask for an ordering, but have no verdict.
    pub unknown: usize,
    /// How many are functions of user code of which no ordering is required: they were judged by laws only.
    pub by_laws: usize,
    /// Why no cell was judged, if so.
    pub reason: Option<String>,
}

impl Judged {
    /// Of a target, with nothing judged so far.
    #[must_use]
    pub fn none(target: String) -> Judged {
        Judged { target, cells: 0, by_contract: 0, by_single_thread: 0, unknown: 0, by_laws: 0, reason: None }
    }

    /// The message for a target without a judged cell.
    #[must_use]
    pub fn nothing(&self) -> Option<String> {
        self.reason.as_ref().map(|reason| format!("no cell was judged: {reason}"))
    }
}

impl Finding {
    /// Whether it makes the check fail.
    #[must_use]
    pub fn is_failure(&self) -> bool {
        self.severity == Severity::Error && self.accepted.is_none()
    }
}
