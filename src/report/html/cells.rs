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
    text: String,
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
            let mut text = vec![said.name.to_owned()];
            text.extend(said.reasons.iter().cloned());
            text.extend(said.follows.iter().map(|row| format!("as in {row}")));
            list.push(DataVerdict { name: said.name, text: text.join("; ") });
            list.len() - 1
        })
    };
    let probes = || rows.iter().flat_map(|row| row.probes);
    let judged = (0..targets)
        .map(|target| probes().map(|probe| Said::of(analysis, target, probe?).map(&mut number)).collect())
        .collect();
    (list, judged)
}

/// The cells of one target, row by row.
pub(super) fn cells<'a>(
    matrix: &'a Matrix,
    target: usize,
    rows: &[Row<'_>],
    reasons: &mut Reasons<'a>,
) -> Vec<Option<i32>> {
    let index = |index: usize| i32::try_from(index).unwrap_or_else(|_| unreachable!("there are not so many cells"));
    let mut cells = Vec::with_capacity(rows.len() * COLUMNS.len());
    for row in rows {
        for column in 0..COLUMNS.len() {
            cells.push(table::outcome(matrix, target, row, column).map(|outcome| match outcome {
                Outcome::Ok(body) => index(*body),
                Outcome::Absent(reason) | Outcome::Rejected(reason) | Outcome::Failed(reason) => {
                    !index(reasons.index(outcome.status(), reason))
                }
            }));
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
