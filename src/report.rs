//! Reports: the matrix as bytes, a file per format. Nothing is written here.

mod annotated;
pub mod claims;
pub mod costs;
mod csv;
mod drift;
pub mod figure;
pub mod findings;
pub mod functions;
mod history;
mod html;
mod json;
mod listing;
pub mod litmus;
mod markdown;
pub mod reordered;
mod table;
mod verdict;

pub use annotated::{Annotations, annotated};
pub use drift::{CellSource, DriftFormat, DriftReport, Question, Quoted, Side, Sources, drift_schema};

use crate::compare::history::History;
use crate::judge::analysis::Analysis;
use crate::probe::Probe;
use crate::read::matrix::Matrix;

// A new format is a file beside this one and a line in each of the tables below.
/// A format of a matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// For browsing.
    Html,
    /// For programs, with its JSON Schema.
    Json,
    /// For reading on a forge.
    Markdown,
    /// For spreadsheets.
    Csv,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 4] = [Format::Html, Format::Json, Format::Markdown, Format::Csv];

    /// The matrix in this format, with the verdicts on its cells.
    #[must_use]
    pub fn render(self, matrix: &Matrix, analysis: &Analysis) -> String {
        self.render_history(matrix, analysis, None)
    }

    /// The matrix in this format, with its history over earlier compilers. CSV omits the history.
    #[doc(hidden)]
    #[must_use]
    pub fn render_history(self, matrix: &Matrix, analysis: &Analysis, history: Option<&History>) -> String {
        match self {
            Format::Html => html::render(matrix, analysis, history),
            Format::Json => json::render(matrix, analysis, history),
            Format::Markdown => markdown::render(matrix, history),
            Format::Csv => csv::render(matrix),
        }
    }

    /// The name of the file.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Format::Html => "index.html",
            Format::Json => "matrix.json",
            Format::Markdown => "matrix.md",
            Format::Csv => "matrix.csv",
        }
    }
}

/// The JSON Schema of `matrix.json`, and its file name.
#[must_use]
pub fn schema() -> (&'static str, String) {
    ("matrix.schema.json", json::schema())
}

/// The cells of some of the probes with all their instructions, for the terminal, styled by ANSI sequences. Each
/// instruction is explained if that is wanted.
#[must_use]
pub fn listing(matrix: &Matrix, analysis: &Analysis, is_wanted: impl Fn(&Probe) -> bool, is_explained: bool) -> String {
    listing::render(matrix, analysis, &table::rows(&matrix.probes, is_wanted), is_explained)
}

#[cfg(test)]
mod tests;
