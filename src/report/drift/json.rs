//! The changes, as JSON for other programs, and the JSON Schema that describes it.
//!
//! The names here are an interface: additions keep them, and a changed meaning raises [`SCHEMA`].

use super::{DriftReport, Side, Sources};
use crate::compare::drift::{Cell, Class, Coordinate, Failures, Group, Marked, Meaning, Price, Row};
use crate::read::places::SourceLine;
use serde::Serialize;
use std::collections::BTreeMap;

/// The version of the format.
const SCHEMA: u32 = 2;

/// The changes between two matrices.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Document<'a> {
    /// The version of this format: 2.
    schema: u32,
    /// The program that wrote it.
    generator: Generator<'a>,
    /// The side before.
    before: Origin<'a>,
    /// The side after.
    after: Origin<'a>,
    /// How many cells are of each meaning and of each price, including zeros.
    counts: Counts<'a>,
    /// Which changes count as a failure.
    failing: Failing<'a>,
    /// How many cells fail.
    failures: Failed,
    /// Equal changes together, the most severe first.
    groups: Vec<Change<'a>>,
}

/// How many cells there are of each kind.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Counts<'a> {
    /// By what the change means.
    meaning: BTreeMap<&'a str, usize>,
    /// By what it costs; cells that are the same are of equal price.
    price: BTreeMap<&'a str, usize>,
}

/// A change fails if its meaning or its price is named here.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Failing<'a> {
    /// The meanings that fail, whatever the price.
    #[cfg_attr(test, schemars(extend("items" = serde_json::json!({ "enum": Meaning::ALL.map(Meaning::name) }))))]
    meaning: Vec<&'a str>,
    /// The prices that fail, whatever the meaning.
    #[cfg_attr(test, schemars(extend("items" = serde_json::json!({ "enum": Price::ALL.map(Price::name) }))))]
    price: Vec<&'a str>,
}

/// How many cells fail.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Failed {
    /// By their meaning, whatever their price.
    by_meaning: usize,
    /// Only by their price.
    by_price_only: usize,
}

/// The program that wrote it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Generator<'a> {
    name: &'a str,
    version: &'a str,
}

/// One of the two sides.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Origin<'a> {
    /// The user's name for it.
    name: &'a str,
    /// The compiler.
    compiler: &'a str,
    /// Each target, with its compilation settings.
    targets: &'a [String],
}

/// Cells that changed in the same way.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Change<'a> {
    /// What the change means: `lost`: an access or a retry is gone; `weaker`: ordering or atomicity is gone; `failed`: it
    /// no longer compiles; `vanished`: it has no instructions now; `unknown`: what it does cannot be told; `moved`: its
    /// accesses are in another order; `changed`: it computes something else, accesses another place or branches
    /// otherwise; `stronger`: it orders more; `appeared`: it has instructions now; `kept`: it does the same to memory with
    /// other instructions; `cosmetic`: only names, and the order of independent instructions; `same`.
    #[cfg_attr(test, schemars(extend("enum" = Meaning::ALL.map(Meaning::name))))]
    meaning: &'a str,
    /// What it costs in calls, loops, barriers, instructions and bytes: `worse`, `equal` or `better`. It is `equal` where
    /// there are no two bodies to compare.
    #[cfg_attr(test, schemars(extend("enum" = Price::ALL.map(Price::name))))]
    price: &'a str,
    /// A summary of the change.
    title: &'a str,
    /// The reason for its meaning and its price.
    reason: &'a str,
    /// The cells.
    cells: Vec<Pair<'a>>,
    /// The index in `cells` of the cell whose listing is in `rows`.
    example: usize,
    /// Before and after, aligned.
    rows: Vec<Line<'a>>,
}

/// A cell. The names before differ from those after if different targets or orderings were compared.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Pair<'a> {
    /// The target.
    target: &'a str,
    /// The probe.
    probe: &'a str,
    /// What the change means: that of its group.
    meaning: &'a str,
    /// What it costs: that of its group.
    price: &'a str,
    /// The target before.
    target_before: &'a str,
    /// The probe before.
    probe_before: &'a str,
    /// The place in the user's source that the change is about; null if it is unknown, and for everything but user code.
    place: Option<Place>,
}

/// A line of the user's source.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Place {
    /// The file, relative to the folder that the command ran in if the code is below it, or else to the package.
    file: String,
    /// The line, from 1.
    line: u32,
}

/// A row of a listing.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
    let DriftReport { sides: [before, after], drift, failing, most: _, sources, width: _, accept: _ } = report;
    let Failures { by_meaning, by_price_only } = failing.count(drift);
    let document = Document {
        schema: SCHEMA,
        generator: Generator { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
        before: origin(before),
        after: origin(after),
        counts: Counts {
            meaning: Meaning::ALL.into_iter().map(|meaning| (meaning.name(), drift.count(meaning))).collect(),
            price: Price::ALL.into_iter().map(|price| (price.name(), drift.count_price(price))).collect(),
        },
        failing: Failing {
            meaning: failing.meanings().iter().map(|meaning| meaning.name()).collect(),
            price: failing.prices().iter().map(|price| price.name()).collect(),
        },
        failures: Failed { by_meaning, by_price_only },
        groups: drift.groups.iter().map(|group| change(group, &drift.cells, sources)).collect(),
    };
    pretty(&document)
}

/// The JSON Schema.
pub(super) fn schema() -> &'static str {
    include_str!("schema.json")
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

fn change<'a>(group: &'a Group, all: &'a [Cell], sources: &Sources) -> Change<'a> {
    let Group { class: Class { meaning, price }, title, reason, cells, example, rows } = group;
    Change {
        meaning: meaning.name(),
        price: price.name(),
        title,
        reason,
        cells: cells.iter().map(|cell| pair(&all[*cell], place(sources, *cell))).collect(),
        example: cells.iter().position(|cell| cell == example).unwrap_or_default(),
        rows: rows.iter().map(line).collect(),
    }
}

fn place(sources: &Sources, cell: usize) -> Option<Place> {
    let place = sources.cells.get(&cell)?.place.as_ref()?;
    let SourceLine { file, line } = sources.found_from_outside(place);
    Some(Place { file, line })
}

fn pair(cell: &Cell, place: Option<Place>) -> Pair<'_> {
    let Cell { after, before, class: Class { meaning, price }, bodies: _ } = cell;
    let Coordinate { target, probe } = after;
    let (meaning, price) = (meaning.name(), price.name());
    Pair { target, probe, meaning, price, target_before: &before.target, probe_before: &before.probe, place }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::schema::assert_describes;

    #[test]
    fn the_schema_describes_what_is_written() {
        assert_describes::<Document<'_>>(
            "drift/schema.json",
            "changes reported by asm-matrix diff and check, schema 2",
        );
    }
}
