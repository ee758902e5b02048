//! The changes, as JSON for other programs, and the JSON Schema that describes it.
//!
//! The names here are an interface: additions keep them, and a changed meaning raises [`SCHEMA`].

use super::{DriftReport, Side};
use crate::compare::drift::{Cell, Class, Coordinate, Group, Marked, Row};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// The version of the format.
const SCHEMA: u32 = 1;

/// The changes between two matrices.
#[derive(Serialize, JsonSchema)]
struct Document<'a> {
    /// The version of this format: 1.
    schema: u32,
    /// The program that wrote it.
    generator: Generator<'a>,
    /// The side before.
    before: Origin<'a>,
    /// The side after.
    after: Origin<'a>,
    /// How many cells are of each class, including empty classes.
    counts: BTreeMap<&'a str, usize>,
    /// The classes that count as a failure.
    failing: Vec<&'a str>,
    /// Equal changes together, the most severe first.
    groups: Vec<Change<'a>>,
}

/// The program that wrote it.
#[derive(Serialize, JsonSchema)]
struct Generator<'a> {
    name: &'a str,
    version: &'a str,
}

/// One of the two sides.
#[derive(Serialize, JsonSchema)]
struct Origin<'a> {
    /// The user's name for it.
    name: &'a str,
    /// The compiler.
    compiler: &'a str,
    /// Each target, with its compilation settings.
    targets: &'a [String],
}

/// Cells that changed in the same way.
#[derive(Serialize, JsonSchema)]
struct Change<'a> {
    /// The class of the change.
    #[schemars(extend("enum" = Class::ALL.map(Class::name)))]
    class: &'a str,
    /// A summary of the change.
    title: &'a str,
    /// The reason for its class.
    reason: &'a str,
    /// The cells.
    cells: Vec<Pair<'a>>,
    /// The index in `cells` of the cell whose listing is in `rows`.
    example: usize,
    /// Before and after, aligned.
    rows: Vec<Line<'a>>,
}

/// A cell. The names before differ from those after if different targets or orderings were compared.
#[derive(Serialize, JsonSchema)]
struct Pair<'a> {
    /// The target.
    target: &'a str,
    /// The probe.
    probe: &'a str,
    /// The target before.
    target_before: &'a str,
    /// The probe before.
    probe_before: &'a str,
}

/// A row of a listing.
#[derive(Serialize, JsonSchema)]
struct Line<'a> {
    /// The line before; null if it is new.
    before: Option<&'a str>,
    /// The line after; null if it was removed.
    after: Option<&'a str>,
    /// The changed parts of the line before, as pairs of byte offsets: the first byte, and the byte after the last.
    marks_before: Vec<[usize; 2]>,
    /// The changed parts of the line after.
    marks_after: Vec<[usize; 2]>,
}

pub(super) fn render(report: &DriftReport<'_>) -> String {
    let DriftReport { sides: [before, after], drift, failing, most: _ } = report;
    let document = Document {
        schema: SCHEMA,
        generator: Generator { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
        before: origin(before),
        after: origin(after),
        counts: Class::ALL.into_iter().map(|class| (class.name(), drift.count(class))).collect(),
        failing: failing.iter().map(|class| class.name()).collect(),
        groups: drift.groups.iter().map(|group| change(group, &drift.cells)).collect(),
    };
    pretty(&document)
}

/// The JSON Schema.
#[must_use]
pub(super) fn schema() -> String {
    let mut schema = schemars::schema_for!(Document<'static>);
    schema.insert("title".to_owned(), "changes reported by asm-matrix diff and check, schema 1".into());
    pretty(&schema)
}

fn pretty(value: &impl Serialize) -> String {
    let text =
        serde_json::to_string_pretty(value).unwrap_or_else(|error| unreachable!("these are plain data: {error}"));
    format!("{text}\n")
}

fn origin(side: &Side) -> Origin<'_> {
    let Side { name, compiler, targets } = side;
    Origin { name, compiler, targets }
}

fn change<'a>(group: &'a Group, all: &'a [Cell]) -> Change<'a> {
    let Group { class, title, reason, cells, example, rows } = group;
    Change {
        class: class.name(),
        title,
        reason,
        cells: cells.iter().map(|cell| pair(&all[*cell])).collect(),
        example: cells.iter().position(|cell| cell == example).unwrap_or_default(),
        rows: rows.iter().map(line).collect(),
    }
}

fn pair(cell: &Cell) -> Pair<'_> {
    let Cell { after, before, class: _, bodies: _ } = cell;
    let Coordinate { target, probe } = after;
    Pair { target, probe, target_before: &before.target, probe_before: &before.probe }
}

fn line(row: &Row) -> Line<'_> {
    let marks = |marked: &Marked| marked.marks.iter().map(|mark| [mark.start, mark.end]).collect();
    let of = |before, after| Line { before, after, marks_before: Vec::new(), marks_after: Vec::new() };
    match row {
        Row::Both(text) => of(Some(text), Some(text)),
        Row::Gone(text) => of(Some(text), None),
        Row::New(text) => of(None, Some(text)),
        Row::Changed(before, after) => {
            Line { marks_before: marks(before), marks_after: marks(after), ..of(Some(&before.text), Some(&after.text)) }
        }
    }
}
