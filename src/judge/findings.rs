//! What is wrong with the cells of a matrix.
//!
//! A finding says which cells, what, why, and what the instructions are. Whoever looks for something (`verify` for weak
//! orderings and broken laws, `check` for drift) makes findings; how they are printed is the same for all.

/// How grave a finding is. The gravest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// It is wrong, or was asked to fail.
    Error,
    /// It is not wrong, and somebody wants to know.
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
    /// What it says, in a sentence.
    pub text: String,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What it goes against.
    pub rule: Rule,
    /// How grave it is.
    pub severity: Severity,
    /// The name of the target; of two, if two of them do not go together.
    pub target: String,
    /// The cells that have it, by their probes. The first one stands for them all.
    pub cells: Vec<String>,
    /// What is wrong: lower case, no full stop.
    pub title: String,
    /// Why, in a sentence or two; may be empty.
    pub explanation: String,
    /// An execution that shows it, line by line, where there is one.
    pub execution: Vec<String>,
    /// The instructions of the first cell, line by line; of a change with the lines' marks.
    pub listing: Vec<String>,
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

/// How much of a target was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Judged {
    /// Its name.
    pub target: String,
    /// How many cells have a verdict.
    pub cells: usize,
    /// How many ask for an ordering, and have none.
    pub unknown: usize,
    /// Why nothing was judged, where that is so.
    pub reason: Option<String>,
}

impl Judged {
    /// What is said of a target of which nothing was judged.
    #[must_use]
    pub fn nothing(&self) -> Option<String> {
        self.reason.as_ref().map(|reason| format!("no cell was judged: {reason}"))
    }
}

impl Finding {
    /// Whether it makes a check fail.
    #[must_use]
    pub fn is_failure(&self) -> bool {
        self.severity == Severity::Error && self.accepted.is_none()
    }
}
