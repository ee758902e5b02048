//! The figure of a matrix.

use super::printed::{Printed, PrintedRow, heading};
use crate::isa::Class;
use crate::isa::effect::Effect;
use crate::read::matrix::{Body, Matrix, Operation, Outcome};

/// The columns: their titles and their names in probes.
const COLUMNS: [(&str, &str); 6] = [
    ("non-atomic", "plain"),
    ("Relaxed", "relaxed"),
    ("Acquire", "acquire"),
    ("Release", "release"),
    ("AcqRel", "acq_rel"),
    ("SeqCst", "seq_cst"),
];

/// The figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The compiler.
    pub compiler: String,
    /// The six tables.
    pub tables: Vec<Table>,
    /// Why cells differ from the printed ones; cells refer to these by number, from 1.
    pub reasons: Vec<String>,
}

/// One table: an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The operation.
    pub title: String,
    /// The titles of the columns: the orderings that the operation takes.
    pub columns: Vec<&'static str>,
    /// The rows, by target.
    pub rows: Vec<Row>,
}

/// An operation on a target, in one of its cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The target.
    pub target: String,
    /// The row of the printed figure that it is compared with; none if there is none.
    pub heading: Option<&'static str>,
    /// The case: `add, result used`; empty if there is only one.
    pub case: String,
    /// A cell per column.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// The probe.
    pub probe: String,
    /// The relevant instructions, one each: accesses, fences, calls, computation between them, and branches. If there
    /// are none, `status` says why.
    pub words: Vec<String>,
    /// Whether there is a loop.
    pub is_loop: bool,
    /// `absent`, for example, if there is no code.
    pub status: Option<&'static str>,
    /// The printed words, if the figure has the cell; an empty list if nothing is printed.
    pub printed: Option<Vec<String>>,
    /// The number of the reason for a difference from the printed words, if any.
    pub reason: Option<usize>,
}

impl Figure {
    /// Draws the figure from a matrix, a row for each of its targets and cases.
    #[must_use]
    pub fn of(matrix: &Matrix, printed: &Printed) -> Figure {
        let mut figure = Figure { compiler: matrix.compiler.title(), tables: Vec::new(), reasons: Vec::new() };
        for table in &printed.table {
            let probes: Vec<Vec<Option<usize>>> = table.row.iter().map(|row| probes(matrix, row)).collect();
            // A column that no case has is left out.
            let has_probe = |column: &usize| {
                probes.iter().filter_map(|row| row[*column]).any(|probe| matrix.probes[probe].is_legal())
            };
            let columns: Vec<usize> = (0..COLUMNS.len()).filter(has_probe).collect();
            let mut rows = Vec::new();
            for (at, column) in matrix.columns.iter().enumerate() {
                for (row, probes) in table.row.iter().zip(&probes) {
                    let heading = heading(column);
                    let cell = |ordering: &usize| {
                        let (_, ordering_name) = COLUMNS[*ordering];
                        let Some(probe) = probes[*ordering] else { return Cell::default() };
                        let mut cell = cell(matrix, at, probe);
                        let text = heading.and_then(|heading| row.cell(heading, ordering_name));
                        if let Some(text) = text {
                            cell.printed = Some(text.split_whitespace().map(|word| word.replace('_', " ")).collect());
                            let found =
                                cell.words.iter().map(|word| word.replace(' ', "_")).collect::<Vec<_>>().join(" ");
                            if cell.status.is_none() && !printed.is_printed(text, &found) {
                                cell.reason = Some(figure.number(printed.reason(&found)));
                            }
                        }
                        cell
                    };
                    let cells = columns.iter().map(cell).collect();
                    rows.push(Row { target: column.name.clone(), heading, case: row.case.clone(), cells });
                }
            }
            let columns = columns.into_iter().map(|column| COLUMNS[column].0).collect();
            figure.tables.push(Table { title: table.title.clone(), columns, rows });
        }
        figure
    }

    fn number(&mut self, reason: &str) -> usize {
        let known = self.reasons.iter().position(|known| known == reason);
        known.unwrap_or_else(|| {
            self.reasons.push(reason.to_owned());
            self.reasons.len() - 1
        }) + 1
    }
}

/// The probe of each column.
fn probes(matrix: &Matrix, row: &PrintedRow) -> Vec<Option<usize>> {
    let name = |(_, ordering): &(&str, &str)| row.probe.replace("{}", ordering);
    let find = |name: String| matrix.probes.iter().position(|probe| probe.name() == name);
    COLUMNS.iter().map(name).map(find).collect()
}

fn cell(matrix: &Matrix, column: usize, probe: usize) -> Cell {
    let name = matrix.probes[probe].name();
    match &matrix.outcomes[column][probe] {
        Outcome::Ok(body) => {
            let body = &matrix.bodies[*body];
            let words = words(body);
            Cell { probe: name, words, is_loop: body.has_loop, ..Cell::default() }
        }
        outcome => Cell { probe: name, status: Some(outcome.status()), ..Cell::default() },
    }
}

/// The instruction that clears the reservation of a load-exclusive: not an access, but part of the figure.
const CLEAR_EXCLUSIVE: &str = "clrex";

/// The relevant instructions: from the first access to the last, without moves between registers and stack traffic; and
/// the branches.
fn words(body: &Body) -> Vec<String> {
    let is_return = |operation: &&Operation| matches!(operation.effect(), Some(Effect::Return));
    let operations: Vec<&Operation> = body.operations().filter(|operation| !is_return(operation)).collect();
    let first = operations.iter().position(|operation| is_access(operation)).unwrap_or(operations.len());
    let last = operations.iter().rposition(|operation| is_access(operation)).unwrap_or_default();
    let is_shown = |(at, operation): &(usize, &&Operation)| match operation.class() {
        _ if is_access(operation) => true,
        Class::Branch => *at > first,
        Class::Other if operation.mnemonic == CLEAR_EXCLUSIVE => true,
        Class::Other => (first..last).contains(at) && !matches!(operation.effect(), Some(Effect::Move(..))),
        Class::Unknown => true,
        _ => false,
    };
    operations.iter().enumerate().filter(is_shown).map(|(_, operation)| operation.name()).collect()
}

fn is_access(operation: &Operation) -> bool {
    match operation.class() {
        Class::Load | Class::Store => !operation.is_on_stack(),
        Class::LoadStore
        | Class::ReadModifyWrite
        | Class::LoadExclusive
        | Class::StoreExclusive
        | Class::Fence
        | Class::Call => true,
        Class::Branch | Class::Other | Class::Unknown => false,
    }
}
