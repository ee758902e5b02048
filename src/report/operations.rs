//! A page per operation in Markdown: the essence of what each instruction set makes of it, over all targets of a matrix.
//!
//! Targets of an instruction set with the same cells in all these tables are a kind, which has the name of its first target.
//! The first page lists the kinds, the others name them.

use super::Report;
use super::markdown::{code, escaped};
use super::table::{COLUMNS, Row, essence, rows};
use super::verdict::Said;
use crate::probe::{Operand, Ordering, ResultUse};
use crate::read::matrix::{Body, Outcome};
use indexmap::{IndexMap, IndexSet};

/// The types whose cells are told: one for each width that some instruction set has, but the widest, which few have.
const TYPES: [&str; 3] = ["u8", "u32", "u64"];

/// A cell names this many instructions; more are counted.
const NAMED: usize = 8;

/// A cell without instructions.
const NONE: &str = "–";

/// The folder of the pages.
const FOLDER: &str = "operations";

const ABOUT: &str = "What the compiler makes of each operation, on every target, in essence: the accesses, barriers and calls, in \
                     the order of the text. Computation, branches and returns are left out.\n\n\
                     `↻` is a loop, `←` the same as on the left, and **weaker** an ordering that is not what the source asks \
                     for. Only atomics of 8, 32 and 64 bits are here, with the operand in a register and the result used; \
                     `asm-matrix build` has all.\n";

/// The cells of a row on one target, in the order of [`COLUMNS`].
type Cells = Vec<String>;

/// Targets of one instruction set that have the same cells.
struct Kind<'a> {
    isa: &'a str,
    /// Each by its number; the first names the kind.
    targets: Vec<usize>,
    /// By row.
    cells: Vec<Cells>,
}

/// The pages, by their names.
pub(super) fn files(report: &Report<'_>) -> Vec<(String, String)> {
    let rows = wanted(report);
    let kinds = kinds(report, &rows);
    let operations: IndexSet<&str> = rows.iter().map(|row| row.operation).collect();
    let page = |operation: &&str| (format!("{FOLDER}/{operation}.md"), page(report, operation, &rows, &kinds));
    let first = (format!("{FOLDER}/README.md"), first(report, &operations, &kinds));
    std::iter::once(first).chain(operations.iter().map(page)).collect()
}

/// All pages as one document.
pub(super) fn render(report: &Report<'_>) -> String {
    files(report).into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n")
}

/// The rows that are told, in the order of the catalogue.
fn wanted<'a>(report: &Report<'a>) -> Vec<Row<'a>> {
    let is_told = |row: &Row<'_>| {
        // Idioms, listings and functions of user code are no operations.
        !row.probes.iter().flatten().any(|probe| report.matrix.probes[*probe].is_program())
            && row.value_type.is_none_or(|name| TYPES.contains(&name))
            && matches!(row.operand, Operand::None | Operand::Register)
            && row.result.is_none_or(|result| result == ResultUse::Used)
            && row.failure.is_none_or(|failure| matches!(failure, Ordering::Relaxed | Ordering::SeqCst))
    };
    let all = rows(&report.matrix.probes, report.is_wanted);
    all.into_iter().filter(is_told).collect()
}

fn kinds<'a>(report: &Report<'a>, rows: &[Row<'_>]) -> Vec<Kind<'a>> {
    let mut kinds: Vec<Kind<'a>> = Vec::new();
    for (target, column) in report.matrix.columns.iter().enumerate().filter(|(_, column)| column.failure.is_none()) {
        let cells: Vec<Cells> = rows.iter().map(|row| cells(report, target, row)).collect();
        match kinds.iter_mut().find(|kind| kind.isa == column.isa && kind.cells == cells) {
            Some(kind) => kind.targets.push(target),
            None => kinds.push(Kind { isa: &column.isa, targets: vec![target], cells }),
        }
    }
    // Each instruction set at the place of its first target.
    let places: IndexSet<&str> = kinds.iter().map(|kind| kind.isa).collect();
    kinds.sort_by_key(|kind| places.get_index_of(kind.isa));
    kinds
}

fn cells(report: &Report<'_>, target: usize, row: &Row<'_>) -> Cells {
    let cell = |probe: &Option<usize>| {
        let Some(probe) = *probe else { return String::new() };
        match &report.matrix.outcomes[target][probe] {
            Outcome::Ok(body) => {
                let is_weaker = Said::of(report.analysis, target, probe).is_some_and(|said| said.name == "weaker");
                let weaker = if is_weaker { " **weaker**" } else { "" };
                format!("{}{weaker}", told(&report.matrix.bodies[*body]))
            }
            Outcome::Absent(_) | Outcome::Rejected(_) => NONE.to_owned(),
            Outcome::Failed(_) => "refused".to_owned(),
        }
    };
    row.probes.iter().map(cell).collect()
}

fn told(body: &Body) -> String {
    let essence = essence(body);
    let more = essence.len().saturating_sub(NAMED);
    let shown = &essence[..essence.len() - more];
    let mut cell = if shown.is_empty() { "nothing".to_owned() } else { code(&shown.join("; ")) };
    if more > 0 {
        cell.push_str(&format!(" … {more} more"));
    }
    if body.has_loop {
        cell.push_str(" ↻");
    }
    cell
}

/// The page that lists the others, and the kinds.
fn first(report: &Report<'_>, operations: &IndexSet<&str>, kinds: &[Kind<'_>]) -> String {
    let name = |target: &usize| code(&report.matrix.columns[*target].name);
    let mut text = format!("# Operations\n\n{}\n{ABOUT}\n", compiler(report));
    for operation in operations {
        text.push_str(&format!("- [{}]({operation}.md)\n", code(operation)));
    }
    text.push_str(
        "\n## Kinds of targets\n\nTargets with the same cells in all these tables are a kind, and the first gives the name.\n\n\
         | instruction set | kind | also |\n|---|---|---|\n",
    );
    for Kind { isa, targets, .. } in kinds {
        let others: Vec<String> = targets[1..].iter().map(name).collect();
        text.push_str(&format!("| {} | {} | {} |\n", escaped(isa), name(&targets[0]), others.join(", ")));
    }
    text
}

fn compiler(report: &Report<'_>) -> String {
    format!("By {}.\n", escaped(&report.matrix.compiler.title()))
}

/// The page of an operation: a table for each type.
fn page(report: &Report<'_>, operation: &str, rows: &[Row<'_>], kinds: &[Kind<'_>]) -> String {
    let mut text = format!(
        "# {}\n\n{}[How to read it, and the kinds of targets](README.md).\n",
        code(operation),
        compiler(report)
    );
    for (number, row) in rows.iter().enumerate().filter(|(_, row)| row.operation == operation) {
        let failure = row.failure.map(|failure| format!(", failure {}", failure.variant())).unwrap_or_default();
        if let Some(name) = row.value_type {
            text.push_str(&format!("\n## {name}{failure}\n"));
        }
        text.push_str(&table(report, row, number, kinds));
    }
    text
}

/// One row of the matrix as a table: a line for kinds of one instruction set that have the same cells.
fn table(report: &Report<'_>, row: &Row<'_>, number: usize, kinds: &[Kind<'_>]) -> String {
    let columns: Vec<usize> = (0..COLUMNS.len()).filter(|column| row.probes[*column].is_some()).collect();
    let is_hint =
        |column: usize| column == 0 && row.probes[0].is_some_and(|probe| !report.matrix.probes[probe].is_baseline());
    let mut lines: IndexMap<(&str, &Cells), Vec<&Kind<'_>>> = IndexMap::new();
    for kind in kinds {
        lines.entry((kind.isa, &kind.cells[number])).or_default().push(kind);
    }
    let is_nothing = |cells: &Cells| columns.iter().all(|column| cells[*column] == NONE || cells[*column].is_empty());
    let heads = columns.iter().map(|column| if is_hint(*column) { "" } else { COLUMNS[*column].0 });
    let head: Vec<&str> = ["instruction set", "kinds"].into_iter().chain(heads).collect();
    let mut text = format!("\n| {} |\n|{}\n", head.join(" | "), "---|".repeat(head.len()));
    let mut without: Vec<String> = Vec::new();
    for ((isa, cells), of) in &lines {
        let is_all = kinds.iter().filter(|kind| kind.isa == *isa).count() == of.len();
        let name = |kind: &&Kind<'_>| code(&report.matrix.columns[kind.targets[0]].name);
        let names = if is_all { "all".to_owned() } else { of.iter().map(name).collect::<Vec<_>>().join(", ") };
        if is_nothing(cells) {
            without.push(if is_all { escaped(isa) } else { format!("{} ({names})", escaped(isa)) });
            continue;
        }
        let fields = [escaped(isa), names].into_iter().chain(short(&columns, cells)).collect::<Vec<_>>();
        text.push_str(&format!("| {} |\n", fields.join(" | ")));
    }
    if !without.is_empty() {
        text.push_str(&format!("\nWithout it: {}.\n", without.join(", ")));
    }
    text
}

/// The cells, with an arrow for what is the same as on the left.
fn short(columns: &[usize], cells: &Cells) -> Vec<String> {
    let mut left: Option<&str> = None;
    let cell = |column: &usize| {
        let cell = cells[*column].as_str();
        if left.replace(cell) == Some(cell) && cell != NONE { "←".to_owned() } else { cell.to_owned() }
    };
    columns.iter().map(cell).collect()
}
