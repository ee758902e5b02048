//! What the analyses say, for the page: findings, the claims of the book, and its figure.

use crate::judge::analysis::Analysis;
use crate::judge::claims::{BOOK, Claims, Finding as Decided, Ruling, summary};
use crate::judge::figure::{Cell, Figure, Printed, Row, Table};
use crate::judge::findings::{Arrow, Finding, Witness};
use crate::judge::verify::{self, AcceptedFile, DEFAULT_FILE};
use crate::read::matrix::Matrix;
use crate::report::claims::word;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct DataFinding {
    rule: String,
    severity: &'static str,
    target: String,
    cells: Vec<String>,
    title: String,
    explanation: String,
    execution: Option<DataExecution>,
    /// Why it is accepted, and where that is discussed, if it is.
    accepted: Option<String>,
    issue: Option<String>,
}

/// A relation, and the thread and the position of both of its ends.
type DataArrow = (&'static str, (usize, usize), (usize, usize));

/// An execution, to be drawn.
#[derive(Serialize)]
struct DataExecution {
    heading: String,
    threads: Vec<Vec<String>>,
    arrows: Vec<DataArrow>,
}

impl DataExecution {
    fn of(witness: Witness) -> DataExecution {
        let Witness { heading, threads, arrows, .. } = witness;
        let arrow = |Arrow { relation, from, to }: Arrow| (relation, from, to);
        DataExecution { heading, threads, arrows: arrows.into_iter().map(arrow).collect() }
    }
}

#[derive(Serialize)]
pub(super) struct DataClaim {
    id: String,
    says: String,
    standing: &'static str,
    is_unexpected: bool,
    parts: Vec<ClaimPart>,
}

/// An assertion of a claim.
#[derive(Serialize)]
struct ClaimPart {
    said: String,
    cells: usize,
    broken: usize,
    /// The cells in words, and some of them: the target and the probe.
    summary: String,
    examples: Vec<[String; 2]>,
    /// The smallest cell that breaks it, and why.
    counterexample: Option<[String; 3]>,
}

/// The figure, table by table.
#[derive(Serialize)]
pub(super) struct DrawnFigure {
    pub(super) tables: Vec<DrawnTable>,
    reasons: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct DrawnTable {
    title: String,
    columns: Vec<&'static str>,
    rows: Vec<DrawnRow>,
}

#[derive(Serialize)]
struct DrawnRow {
    target: String,
    heading: Option<&'static str>,
    case: String,
    cells: Vec<DrawnCell>,
}

#[derive(Serialize)]
struct DrawnCell {
    probe: String,
    words: Vec<String>,
    is_loop: bool,
    status: Option<&'static str>,
    /// What is printed, if that is something else, and the number of the reason.
    printed: Option<Vec<String>>,
    reason: Option<usize>,
}

/// The findings of `verify`. What is accepted of the probes says nothing of user code.
pub(super) fn findings(matrix: &Matrix, analysis: &Analysis, is_of_probes: bool) -> Vec<DataFinding> {
    let file = if is_of_probes { DEFAULT_FILE } else { "" };
    let accepted = AcceptedFile::parse(file, "accepted.toml (built in)")
        .unwrap_or_else(|error| unreachable!("the built-in file is read: {error}"));
    let found = accepted.applied(matrix, analysis, verify::findings(matrix, analysis));
    found.into_iter().map(finding).collect()
}

fn finding(finding: Finding) -> DataFinding {
    let Finding { rule, severity, target, cells, title, explanation, execution, listing: _, follows: _, accepted } =
        finding;
    let (accepted, issue) = accepted.map(|accepted| (accepted.reason, accepted.issue)).unzip();
    let severity = severity.name();
    let execution = (!execution.is_empty()).then(|| DataExecution::of(execution));
    DataFinding { rule: rule.id, severity, target, cells, title, explanation, execution, accepted, issue }
}

/// The claims of the book, decided by the matrix; those about other targets are not asked.
pub(super) fn claims(matrix: &Matrix) -> Vec<DataClaim> {
    let claims = Claims::parse(BOOK, "book.toml (built in)")
        .unwrap_or_else(|error| unreachable!("the built-in claims are read: {error}"));
    // Narrowed: the matrix need not have the targets that a claim is about. A part of the catalogue decides nothing.
    let rulings = claims.decide(matrix, true).unwrap_or_default();
    rulings.iter().map(|ruling| claim(matrix, ruling)).collect()
}

fn claim(matrix: &Matrix, ruling: &Ruling<'_>) -> DataClaim {
    DataClaim {
        id: ruling.claim.id.clone(),
        says: ruling.claim.says.clone(),
        standing: word(ruling.standing()),
        is_unexpected: ruling.is_unexpected(),
        parts: ruling.findings.iter().map(|finding| part(matrix, finding)).collect(),
    }
}

/// How many cells of an assertion the page names.
const EXAMPLES: usize = 6;

fn part(matrix: &Matrix, finding: &Decided<'_>) -> ClaimPart {
    let Decided { assertion, cells, broken, counterexample } = finding;
    ClaimPart {
        said: assertion.said(),
        cells: cells.len(),
        broken: *broken,
        summary: summary(matrix, cells),
        examples: cells
            .iter()
            .take(EXAMPLES)
            .map(|place| [place.target(matrix).to_owned(), place.probe(matrix)])
            .collect(),
        counterexample: counterexample
            .as_ref()
            .map(|found| [found.place.target(matrix).to_owned(), found.place.probe(matrix), found.why.clone()]),
    }
}

/// The figure of the book, drawn from the matrix.
pub(super) fn figure(matrix: &Matrix) -> DrawnFigure {
    let Figure { tables, reasons, .. } = Figure::of(matrix, &Printed::book());
    DrawnFigure { tables: tables.into_iter().map(table).collect(), reasons }
}

fn table(table: Table) -> DrawnTable {
    let Table { title, columns, rows } = table;
    DrawnTable { title, columns, rows: rows.into_iter().map(row).collect() }
}

fn row(row: Row) -> DrawnRow {
    let Row { target, heading, case, cells } = row;
    DrawnRow { target, heading, case, cells: cells.into_iter().map(cell).collect() }
}

fn cell(cell: Cell) -> DrawnCell {
    let Cell { probe, words, is_loop, status, printed, reason } = cell;
    DrawnCell { probe, words, is_loop, status, printed: printed.filter(|_| reason.is_some()), reason }
}
