//! Programs on the page: their purpose, their source, and a note on each line of their bodies.

use crate::read::matrix::{Matrix, Outcome};
use crate::report::table::{self, Row};
use serde::Serialize;

/// The data of a program for the script.
#[derive(Serialize)]
pub(super) struct Program {
    about: String,
    source: String,
    /// By target, the note on each line of the body; empty if there is no body.
    notes: Vec<Vec<String>>,
}

/// The program of a row, if it is one.
pub(super) fn program(row: &Row<'_>, matrix: &Matrix) -> Option<Program> {
    let program = row.program?;
    let notes = |target: usize| match table::outcome(matrix, target, row, 0).and_then(Outcome::body) {
        Some(body) => table::notes(Some(program), &matrix.bodies[body], &matrix.columns[target]),
        None => Vec::new(),
    };
    let notes = (0..matrix.columns.len()).map(notes).collect();
    Some(Program { about: program.documentation(), source: program.source(), notes })
}
