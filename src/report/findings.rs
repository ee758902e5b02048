//! Findings as text, for people and for programs. The formats are the same for whoever finds something.

mod github;
mod json;
mod junit;
mod sarif;
mod text;

pub use json::schema;

use crate::judge::findings::{Finding, Judged};
use std::collections::BTreeMap;

/// The files of a report that names none.
static NO_FILES: BTreeMap<String, String> = BTreeMap::new();

// Another format is a file beside these and a line in each of the tables below.
/// A format of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
#[non_exhaustive]
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

impl<'a> Head<'a> {
    /// The head of a report that names no files and is abridged.
    #[must_use]
    pub fn new(command: &'a str, targets: &'a [String], judged: &'a [Judged]) -> Head<'a> {
        Head { command, targets, judged, files: &NO_FILES, is_verbose: false }
    }

    /// The targets of which nothing was judged, each with what is said of it.
    pub fn not_judged(&self) -> impl Iterator<Item = (&str, String)> {
        self.judged.iter().filter_map(|judged| Some((judged.target.as_str(), judged.nothing()?)))
    }
}

impl Finding {
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
