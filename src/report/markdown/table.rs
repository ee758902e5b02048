//! The table of an operation in Markdown: a row per type, variant and ordering, a column per target. What is equal is one.

use super::pages::{Chapter, Notes, Piece, reference};
use super::text::{code, escaped};
use crate::compare::history::{Changes, History};
use crate::read::matrix::{Body, Outcome, Shape};
use crate::report::table::{COLUMNS, Row, essence};
use crate::report::verdict::Said;
use crate::report::{Report, history};

/// A piece of a longer table is at least this long, in bytes.
const LONG: usize = 100_000;

/// A cell names this many instructions; more are counted.
const NAMED: usize = 12;

/// A history, and its changes by cell.
type Past<'a> = Option<(&'a History, &'a Changes<'a>)>;

/// The orderings of one row that have the same cells.
#[derive(PartialEq)]
struct Line {
    orderings: Vec<&'static str>,
    /// A cell for each target.
    cells: Vec<String>,
}

/// The types of one variant whose lines are equal.
struct Variant {
    types: Vec<&'static str>,
    name: String,
    lines: Vec<Line>,
}

/// What the cells of a table need.
struct Cells<'a> {
    report: &'a Report<'a>,
    past: Past<'a>,
    notes: &'a mut Notes,
    /// The notes that were named.
    named: Vec<usize>,
}

/// The table of one operation, in as many pieces as it takes.
pub(super) fn pieces(
    report: &Report<'_>,
    rows: &[Row<'_>],
    past: Past<'_>,
    chapter: &'static Chapter,
    notes: &mut Notes,
) -> Vec<Piece> {
    let mut cells = Cells { report, past, notes, named: Vec::new() };
    let variants = variants(rows, &mut cells);
    let named = cells.named;
    let columns = columns(&variants, report.matrix.columns.len());
    let parts = Parts::of(&variants);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut lines =
        variants.iter().flat_map(|variant| variant.lines.iter().map(move |line| (variant, line))).peekable();
    while lines.peek().is_some() {
        let title = match pieces.len() {
            0 => rows[0].operation.to_owned(),
            known => format!("{} ({})", rows[0].operation, known + 1),
        };
        let mut text = format!("### {}\n\n{}", escaped(&title), parts.head(report, &columns));
        while text.len() < LONG
            && let Some((variant, line)) = lines.next()
        {
            text.push_str(&parts.row(variant, line, &columns));
        }
        let is_in = |number: &&usize| text.contains(&reference(**number));
        let mut notes: Vec<usize> = named.iter().filter(is_in).copied().collect();
        notes.sort_unstable();
        notes.dedup();
        pieces.push(Piece { chapter, title, text, notes });
    }
    pieces
}

fn variants(rows: &[Row<'_>], cells: &mut Cells<'_>) -> Vec<Variant> {
    let mut variants: Vec<Variant> = Vec::new();
    for row in rows {
        let mut lines: Vec<Line> = Vec::new();
        for (column, probe) in row.probes.iter().enumerate() {
            let Some(probe) = *probe else { continue };
            let line: Vec<String> =
                (0..cells.report.matrix.columns.len()).map(|target| cells.cell(target, probe)).collect();
            // A hint or a function is in the column for probes without an ordering, and is no baseline.
            let is_hint = column == 0 && !cells.report.matrix.probes[probe].is_baseline();
            let ordering = if is_hint { "" } else { COLUMNS[column].0 };
            match lines.iter_mut().find(|known| known.cells == line) {
                Some(known) => known.orderings.push(ordering),
                None => lines.push(Line { orderings: vec![ordering], cells: line }),
            }
        }
        let (value_type, name) = (row.value_type.unwrap_or_default(), row.variant());
        match variants.iter_mut().find(|known| known.name == name && known.lines == lines) {
            Some(known) => known.types.push(value_type),
            None => variants.push(Variant { types: vec![value_type], name, lines }),
        }
    }
    variants
}

/// The targets, those with equal cells in all lines together.
fn columns(variants: &[Variant], targets: usize) -> Vec<Vec<usize>> {
    let mut columns: Vec<Vec<usize>> = Vec::new();
    let lines = || variants.iter().flat_map(|variant| &variant.lines);
    for target in 0..targets {
        let is_same = |column: &&mut Vec<usize>| lines().all(|line| line.cells[column[0]] == line.cells[target]);
        match columns.iter_mut().find(is_same) {
            Some(column) => column.push(target),
            None => columns.push(vec![target]),
        }
    }
    columns
}

/// Which parts of a coordinate a table has.
struct Parts {
    types: bool,
    variant: bool,
    orderings: bool,
}

impl Parts {
    fn of(variants: &[Variant]) -> Parts {
        let is_any = |names: &[&str]| names.iter().any(|name| !name.is_empty());
        let mut lines = variants.iter().flat_map(|variant| &variant.lines);
        Parts {
            types: variants.iter().any(|variant| is_any(&variant.types)),
            variant: variants.iter().any(|variant| !variant.name.is_empty()),
            orderings: lines.any(|line| is_any(&line.orderings)),
        }
    }

    /// The parts of a coordinate that are shown, of all.
    fn shown(&self, all: [String; 3]) -> impl Iterator<Item = String> {
        let is_shown = [self.types, self.variant, self.orderings];
        all.into_iter().zip(is_shown).filter(|(_, is_shown)| *is_shown).map(|(part, _)| part)
    }

    fn head(&self, report: &Report<'_>, columns: &[Vec<usize>]) -> String {
        let name = |target: &usize| escaped(&report.matrix.columns[*target].name);
        let names = columns.iter().map(|column| column.iter().map(name).collect::<Vec<_>>().join(", "));
        let parts = ["type", "variant", "ordering"].map(str::to_owned);
        let heads: Vec<String> = self.shown(parts).chain(names).collect();
        format!("| {} |\n|{}\n", heads.join(" | "), "---|".repeat(heads.len()))
    }

    fn row(&self, variant: &Variant, line: &Line, columns: &[Vec<usize>]) -> String {
        let parts = [variant.types.join(" "), variant.name.clone(), line.orderings.join(" ")];
        let mut left: Option<&str> = None;
        let cells = columns.iter().map(|column| {
            let cell = line.cells[column[0]].as_str();
            let is_same = left.replace(cell) == Some(cell);
            if is_same { "←".to_owned() } else { cell.to_owned() }
        });
        let fields: Vec<String> = self.shown(parts).chain(cells).collect();
        format!("| {} |\n", fields.join(" | "))
    }
}

impl Cells<'_> {
    fn note(&mut self, note: &str) -> String {
        let number = self.notes.number(note);
        self.named.push(number);
        reference(number)
    }

    fn cell(&mut self, target: usize, probe: usize) -> String {
        let Report { matrix, analysis, .. } = *self.report;
        let mark = history::mark(self.past, &matrix.columns[target].name, &matrix.probes[probe]);
        let cell = match &matrix.outcomes[target][probe] {
            Outcome::Ok(body) => {
                let said = Said::of(analysis, target, probe);
                let verdict = said.map(|said| self.verdict(&said)).unwrap_or_default();
                format!("{}{verdict}", body_cell(&matrix.bodies[*body]))
            }
            Outcome::Absent(reason) => format!("absent{}", self.note(reason)),
            Outcome::Rejected(reason) => format!("rejected{}", self.note(reason)),
            Outcome::Failed(reason) => format!("**failed**{}", self.note(reason)),
        };
        format!("{cell}{}", escaped(&mark))
    }

    fn verdict(&mut self, said: &Said) -> String {
        match said.name {
            "conforms" => format!(" ✓{}", said.basis().map(|basis| self.note(basis)).unwrap_or_default()),
            "weaker" => format!(" **weaker**{}", self.note(&said.why())),
            other => format!(" {other}{}", self.note(&said.why())),
        }
    }
}

fn body_cell(body: &Body) -> String {
    let essence = essence(body);
    if essence.is_empty() {
        return "nothing".to_owned();
    }
    let mut cell = match essence.len() {
        known if known > NAMED => format!("{} … {} more", code(&essence[..NAMED].join("; ")), known - NAMED),
        _ => code(&essence.join("; ")),
    };
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
