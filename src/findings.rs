//! What is wrong with the cells of a matrix, and how it is printed for people and for programs.
//!
//! A finding says which cells, what, why, and what the instructions are. Whoever looks for something (`verify` for weak
//! orderings and broken laws, `check` for drift) makes findings; the formats are the same for all.

mod github;
mod json;
mod junit;
mod sarif;
mod text;

pub use json::schema;

use std::collections::BTreeMap;

/// How grave a finding is. The gravest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
pub struct Rule {
    /// Its name: `weaker-acquire`.
    pub id: String,
    /// What it says, in a sentence.
    pub text: String,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Why it is let pass, if it is.
    pub accepted: Option<Acceptance>,
}

/// Why a finding is let pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// The reason.
    pub reason: String,
    /// Where it is discussed.
    pub issue: String,
}

/// How much of a target was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// A format of findings. Another one is a file beside these and a line in each of the tables below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// For the terminal, styled by ANSI sequences.
    Text,
    /// For programs, with its JSON Schema.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// `JUnit` XML, for test reports.
    Junit,
    /// Workflow commands of GitHub Actions, shown beside a pull request.
    Github,
}

/// How a report begins, and what it says of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head<'a> {
    /// The command: `verify`.
    pub command: &'a str,
    /// The targets that were looked at.
    pub targets: &'a [String],
    /// How much of them was judged, where cells are judged.
    pub judged: &'a [Judged],
    /// The files that hold the instructions of targets, by their names, where there are such files; with forward slashes.
    pub files: &'a BTreeMap<String, String>,
    /// Whether all cells of a finding are named in text.
    pub is_verbose: bool,
}

impl Format {
    /// The findings in this format.
    #[must_use]
    pub fn render(self, head: &Head<'_>, findings: &[Finding]) -> String {
        match self {
            Format::Text => text::render(head, findings),
            Format::Json => json::render(head, findings),
            Format::Sarif => sarif::render(head, findings),
            Format::Junit => junit::render(head, findings),
            Format::Github => github::render(head, findings),
        }
    }
}

impl Head<'_> {
    /// The targets of which nothing was judged, each with what is said of it.
    pub fn not_judged(&self) -> impl Iterator<Item = (&str, String)> {
        self.judged.iter().filter_map(|judged| Some((judged.target.as_str(), judged.nothing()?)))
    }
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

    /// The cells in words: the first, and how many others.
    fn cells_abridged(&self) -> String {
        match self.cells.as_slice() {
            [] => String::new(),
            [cell] => cell.clone(),
            [first, others @ ..] => format!("{first} and {} more", others.len()),
        }
    }

    /// All that is said of it, as plain text.
    fn message(&self) -> String {
        let mut parts = vec![format!("{}: {}: {}", self.target, self.cells_abridged(), self.title)];
        parts.extend((!self.explanation.is_empty()).then(|| self.explanation.clone()));
        parts.extend((!self.execution.is_empty()).then(|| self.execution.join("\n")));
        parts.extend((!self.listing.is_empty()).then(|| self.listing.join("\n")));
        parts.extend(
            self.accepted.as_ref().map(|accepted| format!("accepted: {} ({})", accepted.reason, accepted.issue)),
        );
        parts.join("\n\n")
    }
}

#[cfg(test)]
mod tests;
