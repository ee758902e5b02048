//! Reports: the matrix as bytes, a file per format. Nothing is written here.

mod json;

use crate::matrix::Matrix;

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// For programs.
    Json,
}

/// A file of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: &'static str,
    /// Its content.
    pub content: String,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 1] = [Format::Json];

    /// The files of this format; the first is the report itself.
    #[must_use]
    pub fn files(self, matrix: &Matrix) -> Vec<File> {
        match self {
            Format::Json => vec![
                File { name: "matrix.json", content: json::render(matrix) },
                File { name: "matrix.schema.json", content: json::schema() },
            ],
        }
    }
}
