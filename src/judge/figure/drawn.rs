//! The figure as a matrix has it.

use super::printed::{Printed, PrintedRow, heading};
use crate::isa::asm::Instruction;
use crate::isa::{Class, Isa, is_on_stack, isa};
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
    /// Why cells differ from the printed ones, by the numbers that the cells have, from 1.
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

/// What an operation is on a target, in one of its cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The target.
    pub target: String,
    /// The row of the printed figure that it is compared with; none if there is none.
    pub heading: Option<&'static str>,
    /// The case: `add, result used`; empty where there is one only.
    pub case: String,
    /// A cell per column.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// The probe.
    pub probe: String,
    /// The instructions that matter, one each: accesses, fences, calls, what is computed between them, and branches.
    /// Why there are none stands in `status`.
    pub words: Vec<String>,
    /// Whether some of them are done again.
    pub is_loop: bool,
    /// `absent`, for example, where there is no code at all.
    pub status: Option<&'static str>,
    /// What is printed, where something is; nothing printed is an empty list.
    pub printed: Option<Vec<String>>,
    /// The number of the reason why it differs from what is printed, if it does.
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
            let words = words(body, isa(&matrix.columns[column].isa));
            Cell { probe: name, words, is_loop: body.has_loop, ..Cell::default() }
        }
        outcome => Cell { probe: name, status: Some(outcome.status()), ..Cell::default() },
    }
}

/// The instruction that gives up what a load-exclusive watches: no access, and yet part of the figure.
const CLEAR_EXCLUSIVE: &str = "clrex";

/// The instructions that matter: from the first access to the last, without moves between registers and without what a
/// function keeps on its stack; and the branches.
fn words(body: &Body, isa: Option<&Isa>) -> Vec<String> {
    let is_return = |operation: &Operation| {
        let Operation { prefix, mnemonic, operands, class: _ } = operation;
        let operands = operands.join(", ");
        let instruction = Instruction { prefix, mnemonic, operands: &operands };
        isa.is_some_and(|isa| (isa.is_return)(&instruction))
    };
    let operations: Vec<&Operation> = body.operations().filter(|operation| !is_return(operation)).collect();
    let first = operations.iter().position(|operation| is_access(operation)).unwrap_or(operations.len());
    let last = operations.iter().rposition(|operation| is_access(operation)).unwrap_or_default();
    let is_shown = |(at, operation): &(usize, &&Operation)| match operation.class {
        _ if is_access(operation) => true,
        Class::Branch => *at > first,
        Class::Other if operation.mnemonic == CLEAR_EXCLUSIVE => true,
        Class::Other => (first..last).contains(at) && !operation.mnemonic.starts_with("mov"),
        Class::Unknown => true,
        _ => false,
    };
    operations.iter().enumerate().filter(is_shown).map(|(_, operation)| word(operation)).collect()
}

fn is_access(operation: &Operation) -> bool {
    let Operation { mnemonic, operands, class, .. } = operation;
    match class {
        Class::Load | Class::Store => {
            !is_on_stack(mnemonic, "") && !operands.iter().any(|operand| is_on_stack(mnemonic, operand))
        }
        Class::LoadStore
        | Class::ReadModifyWrite
        | Class::LoadExclusive
        | Class::StoreExclusive
        | Class::Fence
        | Class::Call => true,
        Class::Branch | Class::Other | Class::Unknown => false,
    }
}

/// The name of an instruction; what a fence orders and a call calls belong to it.
fn word(operation: &Operation) -> String {
    let Operation { prefix, mnemonic, operands, class } = operation;
    let name = format!("{prefix} {mnemonic}").trim_start().to_owned();
    let is_whole = match class {
        // Where a fence is an access to the stack, which place that is does not matter.
        Class::Fence => prefix.is_empty(),
        Class::Call => true,
        _ => false,
    };
    if is_whole { format!("{name} {}", operands.join(", ")).trim_end().to_owned() } else { name }
}
