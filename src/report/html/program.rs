//! Programs on the page: what they are for, their source, and what is said of each line of what they became.

use crate::read::matrix::{Matrix, Outcome};
use crate::report::table::{self, Row};
use serde::Serialize;

/// What the script shows of a program.
#[derive(Serialize)]
pub(super) struct Program {
    about: String,
    source: String,
    /// By target, what is said of each line of the body; nothing where there is no body.
    notes: Vec<Vec<String>>,
}

/// The program that a row is, if it is one.
pub(super) fn program(row: &Row<'_>, matrix: &Matrix) -> Option<Program> {
    let program = row.program?;
    let notes = |target: usize| match table::outcome(matrix, target, row, 0).and_then(Outcome::body) {
        Some(body) => table::notes(Some(program), &matrix.bodies[body], &matrix.columns[target]),
        None => Vec::new(),
    };
    let notes = (0..matrix.columns.len()).map(notes).collect();
    Some(Program { about: program.documentation(), source: program.source(), notes })
}
