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
pub mod measured;
mod operations;
pub mod outcomes;
pub mod reordered;
#[cfg(test)]
mod schema;
pub mod simulated;
mod table;
pub mod triples;
mod verdict;

pub use annotated::{Annotations, annotated};
pub use drift::{CellSource, DriftFormat, DriftReport, Question, Quoted, Side, Sources, drift_schema};
pub use listing::Look;

use crate::compare::history::History;
use crate::judge::analysis::Analysis;
use crate::judge::measured::Measurements;
use crate::probe::Probe;
use crate::read::matrix::{Matrix, Spellings};
use crate::target::Shard;
use flate2::Compression;
use flate2::write::GzEncoder;
use outcomes::OnPage;
use std::io::{self, BufWriter};

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
    /// For reading what all instruction sets make of one operation.
    Operations,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 5] = [Format::Html, Format::Json, Format::Markdown, Format::Csv, Format::Operations];

    /// The formats of a report, if none is named.
    pub const USUAL: [Format; 4] = [Format::Html, Format::Json, Format::Markdown, Format::Csv];

    /// The matrix in this format, with the verdicts on its cells.
    #[must_use]
    pub fn render(self, matrix: &Matrix, analysis: &Analysis) -> String {
        Report::new(matrix, analysis, None).render(self)
    }

    /// The name of the file.
    #[must_use]
    pub fn file_name(self) -> &'static str {
        match self {
            Format::Html => "index.html",
            Format::Json => "matrix.json",
            Format::Markdown => "matrix.md",
            Format::Csv => "matrix.csv",
            Format::Operations => "operations/README.md",
        }
    }
}

/// What a report tells, in any format.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// The matrix.
    pub matrix: &'a Matrix,
    /// The verdicts on its cells.
    pub analysis: &'a Analysis,
    /// Its history over earlier compilers; CSV omits it.
    pub history: Option<&'a History>,
    /// Which rows are told of; the page has all.
    pub is_wanted: &'a (dyn Fn(&Probe) -> bool + Sync),
    /// Whether CSV has the listing of each cell; the other formats have it anyway, or nowhere.
    pub has_listings: bool,
    /// How x86 is spelled in the other syntax, which the page shows too.
    pub spellings: Option<&'a Spellings>,
    /// The shard that the matrix is, for `matrix.json`.
    pub shard: Option<Shard>,
    /// What was measured of its cells, which the page shows.
    pub measured: &'a [Measurements],
    /// What programs of several threads can do, which the page shows.
    pub programs: &'a [OnPage],
}

impl<'a> Report<'a> {
    /// All rows, and no listings in CSV.
    #[must_use]
    pub fn new(matrix: &'a Matrix, analysis: &'a Analysis, history: Option<&'a History>) -> Report<'a> {
        Report {
            matrix,
            analysis,
            history,
            is_wanted: &|_| true,
            has_listings: false,
            spellings: None,
            shard: None,
            measured: &[],
            programs: &[],
        }
    }

    /// The report as one document.
    #[must_use]
    pub fn render(&self, format: Format) -> String {
        let mut bytes = Vec::new();
        self.write(format, &mut bytes).unwrap_or_else(|error| unreachable!("memory can be written: {error}"));
        String::from_utf8(bytes).unwrap_or_else(|error| unreachable!("only strings were written: {error}"))
    }

    /// Writes the report as one document. JSON and CSV are never in memory as a whole.
    pub fn write(&self, format: Format, out: &mut dyn io::Write) -> io::Result<()> {
        match format {
            Format::Html => out.write_all(html::render(self).as_bytes()),
            Format::Json => json::write(self, out),
            Format::Markdown => out.write_all(markdown::render(self).as_bytes()),
            Format::Csv => csv::write(self, out),
            Format::Operations => out.write_all(operations::render(self).as_bytes()),
        }
    }

    /// The report in Markdown as files, by their names. None is longer than a forge shows.
    #[must_use]
    pub fn markdown_files(&self) -> Vec<(String, String)> {
        markdown::files(self)
    }

    /// The pages of the operations, by their names.
    #[must_use]
    pub fn operation_files(&self) -> Vec<(String, String)> {
        operations::files(self)
    }

    /// Writes JSON, packed by gzip. There is no date in it.
    pub fn write_packed(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let mut packed = BufWriter::new(GzEncoder::new(out, Compression::best()));
        json::write(self, &mut packed)?;
        packed.into_inner()?.finish().map(|_| ())
    }
}

/// The JSON Schema of `matrix.json`, and its file name.
#[must_use]
pub fn schema() -> (&'static str, &'static str) {
    ("matrix.schema.json", json::schema())
}

/// The cells of some of the probes with their instructions, for the terminal, styled by ANSI sequences.
#[must_use]
pub fn listing(matrix: &Matrix, analysis: &Analysis, is_wanted: impl Fn(&Probe) -> bool, look: Look) -> String {
    listing::render(matrix, analysis, &table::rows(&matrix.probes, is_wanted), look)
}

#[cfg(test)]
mod tests;
