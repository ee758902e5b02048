//! The published mappings: which sequences implement which operation with which ordering. Each instruction set has a
//! file of them, with its source.
//!
//! A cell that follows a row cites it; one that follows none is judged by what its instructions order.

use super::operation::{Asked, Kind};
use crate::isa::ISAS;
use crate::probe::Ordering::{self, AcqRel, Acquire, Relaxed, SeqCst};
use crate::read::matrix::{Body, Matrix, Operation};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A row of a published mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Row {
    /// The instruction sets, as `target_arch` names them.
    pub isas: &'static [&'static str],
    /// The document, to cite.
    pub citation: String,
    /// The operation: `load`, `store`, `modify`, `compare_exchange`, `fence`.
    pub operation: String,
    /// The orderings that it implements.
    pub orderings: Vec<Ordering>,
    /// The sequences, each as the families of its instructions.
    pub sequences: Vec<String>,
    /// Whether it is for 128 bits only.
    pub is_wide: bool,
}

/// A file of rows.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: String,
    #[serde(rename = "link")]
    _link: String,
    #[serde(rename = "row")]
    rows: Vec<Written>,
    /// Other mappings of the same instruction sets.
    #[serde(default)]
    also: Vec<File>,
}

/// A row as written in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    operation: String,
    orderings: Vec<String>,
    sequences: Vec<String>,
    #[serde(default)]
    wide: bool,
}

/// The operations of rows.
const OPERATIONS: [&str; 5] = ["load", "store", "modify", "compare_exchange", "fence"];

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let rows = ISAS.iter().flat_map(|isa| {
        let file: File = toml::from_str(isa.mapping)
            .unwrap_or_else(|error| unreachable!("the mapping of {:?} is inside the program: {error}", isa.names));
        rows_of(file, isa.names)
    });
    rows.collect()
});

/// The rows of a mapping, and of those beside it.
fn rows_of(file: File, isas: &'static [&'static str]) -> Vec<Row> {
    let source = file.source;
    let row = |Written { operation, orderings, sequences, wide }| {
        if !OPERATIONS.contains(&operation.as_str()) {
            unreachable!("the mapping of {isas:?} is inside the program: there is no operation {operation}");
        }
        let ordering = |name: &String| {
            let known = Ordering::ALL.into_iter().find(|known| known.name() == name);
            known.unwrap_or_else(|| {
                unreachable!("the mapping of {isas:?} is inside the program: there is no ordering {name}")
            })
        };
        let orderings = orderings.iter().map(ordering).collect();
        Row { isas, citation: source.clone(), operation, orderings, sequences, is_wide: wide }
    };
    let own = file.rows.into_iter().map(row);
    own.chain(file.also.into_iter().flat_map(|file| rows_of(file, isas))).collect()
}

/// The rows of all mappings.
#[must_use]
pub fn rows() -> &'static [Row] {
    &ROWS
}

/// The row that a cell follows, if one implements exactly its request, and what other mappings have for it.
#[must_use]
pub(super) fn followed(body: &Body, asked: Asked, isa: &str) -> (Option<&'static Row>, Vec<&'static Row>) {
    let skeleton = skeleton(body.operations());
    let row = row(&skeleton, asked, isa);
    (row, row.map(|row| others(&skeleton, asked, row)).unwrap_or_default())
}

/// The rows for the request of a cell that are not of its mapping, and that have other sequences: of each mapping the first.
fn others(skeleton: &str, asked: Asked, followed: &Row) -> Vec<&'static Row> {
    let is_same_request = |row: &&Row| {
        row.isas == followed.isas
            && row.operation == followed.operation
            && row.is_wide == followed.is_wide
            && row.orderings.contains(&asked.success)
    };
    let mut others: Vec<&Row> = Vec::new();
    for row in ROWS.iter().filter(is_same_request) {
        let is_known = others.iter().any(|other| other.citation == row.citation);
        if row.citation != followed.citation && !row.sequences.iter().any(|sequence| sequence == skeleton) && !is_known
        {
            others.push(row);
        }
    }
    others
}

/// The row of a skeleton, if one implements exactly the request.
fn row(skeleton: &str, asked: Asked, isa: &str) -> Option<&'static Row> {
    let operation = match asked.kind {
        Kind::Load => "load",
        Kind::Store => "store",
        Kind::Modify => "modify",
        Kind::CompareExchange { .. } => "compare_exchange",
        Kind::Fence => "fence",
        Kind::Update { .. } | Kind::Nothing => return None,
    };
    // A failure ordering that is stronger than the success ordering has no row.
    let is_plain = matches!(
        (asked.success, asked.failure),
        (_, Relaxed) | (Acquire | AcqRel | SeqCst, Acquire) | (SeqCst, SeqCst)
    );
    ROWS.iter().find(|row| {
        row.isas.contains(&isa)
            && row.operation == operation
            && row.is_wide == (asked.width == 128)
            && row.orderings.contains(&asked.success)
            && row.sequences.iter().any(|sequence| sequence == skeleton)
            && is_plain
    })
}

/// The instructions that access or order memory, without sizes, registers and the stack: `ldaxr; stlxr`, `amo.aq`.
#[must_use]
pub(super) fn skeleton<'a>(operations: impl Iterator<Item = &'a Operation>) -> String {
    let names: Vec<&str> = operations.filter_map(Operation::family).collect();
    names.join("; ")
}

/// The sequences of some cells of a column, each once, by their orderings.
#[must_use]
pub(super) fn together(matrix: &Matrix, column: usize, cells: &[(Ordering, usize)]) -> Vec<(Ordering, Vec<String>)> {
    let of = |ordering: Ordering| {
        let bodies =
            cells.iter().filter(|(of, _)| *of == ordering).filter_map(|(_, probe)| matrix.body(column, *probe));
        let sequences: BTreeSet<String> = bodies.map(|body| skeleton(body.operations())).collect();
        (ordering, sequences.into_iter().collect())
    };
    let orderings = Ordering::ALL.into_iter().filter(|ordering| cells.iter().any(|(of, _)| of == ordering));
    orderings.map(of).collect()
}
