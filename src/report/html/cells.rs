//! The cells of the page: their outcomes and verdicts, every text once.

use crate::judge::analysis::Analysis;
use crate::read::matrix::{Matrix, Outcome};
use crate::report::table::{self, COLUMNS, Row};
use crate::report::verdict::Said;
use indexmap::IndexSet;
use serde::Serialize;
use std::collections::HashMap;

#[derive(Serialize)]
pub(super) struct DataVerdict {
    name: &'static str,
    /// What it rests on, and in words if that is not the memory model.
    authority: Option<&'static str>,
    basis: Option<String>,
    reasons: Vec<String>,
    /// The row of a published mapping that the cell follows.
    follows: Option<String>,
}

#[derive(Serialize, PartialEq, Eq, Hash)]
pub(super) struct DataReason {
    status: &'static str,
    text: String,
}

/// The verdicts on the cells in the table, each once; and for each target and cell the number of its verdict, from 1 on, or 0.
pub(super) fn verdicts(analysis: &Analysis, targets: usize, rows: &[Row<'_>]) -> (Vec<DataVerdict>, Vec<Vec<i64>>) {
    let (mut list, mut known): (Vec<DataVerdict>, HashMap<Said, usize>) = (Vec::new(), HashMap::new());
    let mut number = |said: Said| {
        *known.entry(said).or_insert_with_key(|said| {
            let Said { name, rests_on, reasons, follows } = said;
            let authority = rests_on.as_ref().map(|(authority, _)| *authority);
            let basis = said.basis().map(str::to_owned);
            list.push(DataVerdict { name, authority, basis, reasons: reasons.clone(), follows: follows.clone() });
            list.len()
        })
    };
    let mut number = |said: Said| i64::try_from(number(said)).unwrap_or_else(|_| unreachable!("there are not so many"));
    let probes = || rows.iter().flat_map(|row| row.probes);
    let judged = (0..targets)
        .map(|target| {
            let said = |probe: Option<usize>| Said::of(analysis, target, probe?);
            probes().map(|probe| said(probe).map_or(0, &mut number)).collect()
        })
        .collect();
    (list, judged)
}

/// The cells of one target, row by row: the number of a body, from 1 on, or of a reason, from -1 down; 0 if there is none.
pub(super) fn cells(matrix: &Matrix, target: usize, rows: &[Row<'_>], reasons: &mut Reasons) -> Vec<i64> {
    let number =
        |index: usize| i64::try_from(index + 1).unwrap_or_else(|_| unreachable!("there are not so many cells"));
    let triple = &matrix.columns[target].triple;
    let mut cell = |outcome: &Outcome| match outcome {
        Outcome::Ok(body) => number(*body),
        Outcome::Absent(reason) | Outcome::Rejected(reason) | Outcome::Failed(reason) => {
            -number(reasons.index(outcome.status(), reason, triple))
        }
    };
    let places = rows.iter().flat_map(|row| (0..COLUMNS.len()).map(move |column| (row, column)));
    places.map(|(row, column)| table::outcome(matrix, target, row, column).map_or(0, &mut cell)).collect()
}

/// What stands for the triple of the cell's target in a reason.
const TRIPLE: &str = "{triple}";

/// The reasons of empty cells, each once: targets differ in their triple alone, which is left open.
#[derive(Default)]
pub(super) struct Reasons {
    known: IndexSet<DataReason>,
}

impl Reasons {
    fn index(&mut self, status: &'static str, text: &str, triple: &str) -> usize {
        self.known.insert_full(DataReason { status, text: text.replace(triple, TRIPLE) }).0
    }

    /// All of them, by their indices.
    pub(super) fn into_list(self) -> Vec<DataReason> {
        self.known.into_iter().collect()
    }
}
