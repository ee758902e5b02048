//! Findings as text, for people and for programs. The formats do not depend on the command that found them.

mod github;
mod json;
mod junit;
mod part;
mod sarif;
mod text;

pub use json::schema;

use crate::base::untrusted::visible;
use crate::judge::findings::{Finding, Judged};
use crate::read::places::SourceLine;
use std::collections::BTreeMap;

/// The files of a report that names none.
static NO_FILES: BTreeMap<String, String> = BTreeMap::new();

/// The places of a report that names none.
static NO_PLACES: BTreeMap<(String, String), SourceLine> = BTreeMap::new();

// A new format is a file beside these and a line in each of the tables below.
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

/// The head of a report, and its totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Head<'a> {
    /// The command: `verify`.
    pub command: &'a str,
    /// The targets that were checked.
    pub targets: &'a [String],
    /// How many cells were judged, if the command judges cells.
    pub judged: &'a [Judged],
    /// The files with the instructions of targets, by target name, if there are any; with forward slashes.
    pub files: &'a BTreeMap<String, String>,
    /// The places of cells in the user's source, by target and cell, if they are known.
    pub places: &'a BTreeMap<(String, String), SourceLine>,
    /// Whether text names all cells of a finding.
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
        Head { command, targets, judged, files: &NO_FILES, places: &NO_PLACES, is_verbose: false }
    }

    /// The targets without a judged cell, each with its message.
    pub fn not_judged(&self) -> impl Iterator<Item = (&str, String)> {
        self.judged.iter().filter_map(|judged| Some((judged.target.as_str(), judged.nothing()?)))
    }
}

impl Finding {
    /// The cells in words: the first, and the number of others.
    fn cells_abridged(&self) -> String {
        match self.cells.as_slice() {
            [] => String::new(),
            [cell] => cell.clone(),
            [first, others @ ..] => format!("{first} and {} more", others.len()),
        }
    }

    /// The whole description, as plain text that is all seen.
    fn message(&self) -> String {
        let mut parts = vec![format!("{}: {}: {}", self.target, self.cells_abridged(), self.title)];
        parts.extend((!self.explanation.is_empty()).then(|| self.explanation.clone()));
        parts.extend((!self.execution.is_empty()).then(|| self.execution.lines().join("\n")));
        parts.extend((!self.listing.is_empty()).then(|| self.listing.join("\n")));
        parts.extend(
            self.accepted.as_ref().map(|accepted| format!("accepted: {} ({})", accepted.reason, accepted.issue)),
        );
        visible(&parts.join("\n\n")).into_owned()
    }
}

#[cfg(test)]
mod tests;
