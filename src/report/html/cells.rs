//! The cells of the page: their outcomes and verdicts, every text once.

use crate::judge::analysis::Analysis;
use crate::read::matrix::{Matrix, Outcome};
use crate::report::table::{self, COLUMNS, Row};
use crate::report::verdict::Said;
use serde::Serialize;
use std::collections::HashMap;

#[derive(Serialize)]
pub(super) struct DataVerdict {
    name: &'static str,
    reasons: Vec<String>,
    /// The row of a published mapping that the cell follows.
    follows: Option<String>,
}

#[derive(Serialize)]
pub(super) struct DataReason<'a> {
    status: &'static str,
    text: &'a str,
}

/// The verdicts on the cells in the table.
pub(super) fn verdicts(
    analysis: &Analysis,
    targets: usize,
    rows: &[Row<'_>],
) -> (Vec<DataVerdict>, Vec<Vec<Option<usize>>>) {
    let (mut list, mut known): (Vec<DataVerdict>, HashMap<Said, usize>) = (Vec::new(), HashMap::new());
    let mut number = |said: Said| {
        *known.entry(said).or_insert_with_key(|said| {
            let Said { name, reasons, follows } = said;
            list.push(DataVerdict { name, reasons: reasons.clone(), follows: follows.clone() });
            list.len() - 1
        })
    };
    let probes = || rows.iter().flat_map(|row| row.probes);
    let judged = (0..targets)
        .map(|target| probes().map(|probe| Said::of(analysis, target, probe?).map(&mut number)).collect())
        .collect();
    (list, judged)
}

/// The cells of one target, row by row, each as the difference from the one before.
pub(super) fn cells<'a>(matrix: &'a Matrix, target: usize, rows: &[Row<'_>], reasons: &mut Reasons<'a>) -> Vec<i32> {
    let number =
        |index: usize| i32::try_from(index + 1).unwrap_or_else(|_| unreachable!("there are not so many cells"));
    let mut before = 0;
    let mut cells = Vec::with_capacity(rows.len() * COLUMNS.len());
    for row in rows {
        for column in 0..COLUMNS.len() {
            let cell = table::outcome(matrix, target, row, column).map_or(0, |outcome| match outcome {
                Outcome::Ok(body) => number(*body),
                Outcome::Absent(reason) | Outcome::Rejected(reason) | Outcome::Failed(reason) => {
                    -number(reasons.index(outcome.status(), reason))
                }
            });
            cells.push(cell - before);
            before = cell;
        }
    }
    cells
}

/// The reasons of empty cells, each once.
#[derive(Default)]
pub(super) struct Reasons<'a> {
    pub(super) list: Vec<DataReason<'a>>,
    known: HashMap<(&'static str, &'a str), usize>,
}

impl<'a> Reasons<'a> {
    fn index(&mut self, status: &'static str, text: &'a str) -> usize {
        *self.known.entry((status, text)).or_insert_with(|| {
            self.list.push(DataReason { status, text });
            self.list.len() - 1
        })
    }
}
