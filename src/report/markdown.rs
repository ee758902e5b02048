//! `matrix.md`: the table in Markdown, as GitHub shows it.

mod program;

use super::history::{self, Step, StepGroup};
use super::table::{COLUMNS, Row, essence, options, outcome, rows};
use crate::base::untrusted::visible;
use crate::compare::history::{Changes, History};
use crate::read::matrix::{Body, Column, Matrix, Outcome, Shape};
use minijinja::Environment;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

const TEMPLATE: &str = include_str!("../../templates/matrix.md");

#[derive(Serialize)]
struct Document {
    compiler: String,
    version: &'static str,
    ok: usize,
    cells: usize,
    heads: Vec<&'static str>,
    targets: Vec<TargetHead>,
    steps: Vec<Step>,
    sections: Vec<Section>,
    reasons: Vec<String>,
}

#[derive(Serialize)]
struct Section {
    operation: String,
    program: Option<program::Section>,
    targets: Vec<TargetTable>,
}

#[derive(Serialize)]
struct TargetTable {
    name: String,
    rows: Vec<TableRow>,
}

#[derive(Serialize, PartialEq)]
struct TableRow {
    types: String,
    variant: String,
    cells: Vec<String>,
}

#[derive(Serialize)]
struct TargetHead {
    name: String,
    triple: String,
    isa: String,
    options: String,
    core: String,
    failure: String,
}

/// The matrix as Markdown.
pub(super) fn render(matrix: &Matrix, history: Option<&History>) -> String {
    let mut reasons = Reasons::default();
    let changes = history.map(History::changes).unwrap_or_default();
    let past = history.map(|history| (history, &changes));
    let sections = sections(matrix, past, &mut reasons);
    let document = Document {
        compiler: escaped(&matrix.compiler.title()),
        version: env!("CARGO_PKG_VERSION"),
        ok: matrix.count("ok"),
        cells: matrix.outcomes.iter().map(Vec::len).sum(),
        heads: COLUMNS.iter().map(|(head, _)| *head).collect(),
        targets: matrix.columns.iter().map(head).collect(),
        steps: history.map(history::steps).unwrap_or_default().into_iter().map(escaped_step).collect(),
        sections,
        reasons: reasons.texts(),
    };
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.unwrap_or_else(|error| unreachable!("the delimiters are the usual ones: {error}")));
    environment
        .render_str(TEMPLATE, Serde(document))
        .unwrap_or_else(|error| unreachable!("the built-in template renders: {error}"))
}

fn head(column: &Column) -> TargetHead {
    let Column { name, triple, isa, core, failure, .. } = column;
    TargetHead {
        name: escaped(name),
        triple: escaped(triple),
        isa: escaped(isa),
        options: escaped(&options(column)),
        core: escaped(core.as_deref().unwrap_or("unknown")),
        failure: escaped(failure.as_deref().unwrap_or_default()),
    }
}

/// Titles contain instructions, and reasons arbitrary text of the compiler.
fn escaped_step(step: Step) -> Step {
    let group = |group: StepGroup| StepGroup {
        title: escaped(&group.title),
        reason: escaped(&group.reason),
        targets: group.targets.iter().map(|target| escaped(target)).collect(),
        example: escaped(&group.example),
        ..group
    };
    Step { name: escaped(&step.name), groups: step.groups.into_iter().map(group).collect(), ..step }
}

/// A history, and its changes by cell.
type Past<'a> = Option<(&'a History, &'a Changes<'a>)>;

fn sections(matrix: &Matrix, past: Past<'_>, reasons: &mut Reasons) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let rows = rows(&matrix.probes, |_| true);
    for rows in rows.chunk_by(|one, other| one.operation == other.operation) {
        // For user code it is a path: `<example::Ring>::len` would be taken for HTML.
        let operation = escaped(rows[0].operation);
        if let Some(program) = program::section(matrix, &rows[0], reasons) {
            sections.push(Section { operation, program: Some(program), targets: Vec::new() });
            continue;
        }
        let targets = (0..matrix.columns.len())
            .map(|target| TargetTable {
                name: escaped(&matrix.columns[target].name),
                rows: table(matrix, target, rows, past, reasons),
            })
            .collect();
        sections.push(Section { operation, program: None, targets });
    }
    sections
}

/// The rows of one operation on one target. Types with equal rows share one.
fn table(matrix: &Matrix, target: usize, rows: &[Row<'_>], past: Past<'_>, reasons: &mut Reasons) -> Vec<TableRow> {
    let mut table: Vec<TableRow> = Vec::new();
    for row in rows {
        let next = TableRow {
            types: row.value_type.unwrap_or("–").to_owned(),
            variant: row.variant(),
            cells: cells(matrix, target, row, past, reasons),
        };
        match table.iter_mut().find(|known| known.variant == next.variant && known.cells == next.cells) {
            Some(known) => {
                known.types.push(' ');
                known.types.push_str(&next.types);
            }
            None => table.push(next),
        }
    }
    table
}

/// The cells of a row. A cell that is equal to its left neighbour is an arrow.
fn cells(matrix: &Matrix, target: usize, row: &Row<'_>, past: Past<'_>, reasons: &mut Reasons) -> Vec<String> {
    let mut cells = Vec::new();
    let mut left: Option<(&Outcome, String)> = None;
    for column in 0..COLUMNS.len() {
        let probe = row.probes[column].map(|probe| &matrix.probes[probe]);
        let mark = probe.map(|probe| history::mark(past, &matrix.columns[target].name, probe)).unwrap_or_default();
        let outcome = outcome(matrix, target, row, column).map(|outcome| (outcome, mark));
        cells.push(match &outcome {
            None => String::new(),
            Some(_) if left == outcome => "←".to_owned(),
            Some((Outcome::Ok(body), mark)) => format!("{}{mark}", body_cell(&matrix.bodies[*body])),
            Some((Outcome::Absent(reason), mark)) => format!("absent[^{}]{mark}", reasons.number(reason)),
            Some((Outcome::Rejected(reason), mark)) => format!("rejected[^{}]{mark}", reasons.number(reason)),
            Some((Outcome::Failed(reason), mark)) => format!("**failed**[^{}]{mark}", reasons.number(reason)),
        });
        left = outcome;
    }
    cells
}

fn body_cell(body: &Body) -> String {
    let essence = essence(body);
    if essence.is_empty() {
        return "nothing".to_owned();
    }
    // A code span: only its delimiter, the cell delimiter and control characters have to be escaped.
    let code: String = essence.join("; ").chars().filter(|character| !character.is_control()).collect();
    let mut cell = format!("`{}`", code.replace('`', "'").replace('|', "\\|"));
    if body.has_loop {
        cell.push_str(" ↻");
    }
    if body.shape == Shape::HelperCall || !body.calls.is_empty() {
        cell.push_str(" ↗");
    }
    if let Some(size) = body.size {
        cell.push_str(&format!(" {size} B"));
    }
    cell
}

/// The reasons for empty cells, each once, numbered in order of appearance.
#[derive(Default)]
struct Reasons {
    numbers: BTreeMap<Arc<str>, usize>,
}

impl Reasons {
    fn number(&mut self, reason: &Arc<str>) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(reason.clone()).or_insert(next)
    }

    fn texts(&self) -> Vec<String> {
        let mut reasons: Vec<(&usize, &Arc<str>)> =
            self.numbers.iter().map(|(reason, number)| (number, reason)).collect();
        reasons.sort();
        reasons.into_iter().map(|(_, reason)| escaped(reason)).collect()
    }
}

/// A text from asm-matrix or a claim, in which backquotes mark code.
pub(super) fn said(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return escaped(text);
    }
    let shown = |(at, part): (usize, &&str)| if at % 2 == 1 { code(part) } else { escaped(part) };
    parts.iter().enumerate().map(shown).collect()
}

/// A text as code, inside or outside a table.
pub(super) fn code(text: &str) -> String {
    format!("`{}`", visible(text).replace('`', "'").replace('|', "\\|"))
}

/// Text shown literally: nothing in it is taken as Markdown or HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '~' | '!' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            control if control.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}
