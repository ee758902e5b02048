//! `matrix.md`: the matrix in Markdown, as GitHub shows it: a table per operation, in which the targets stand side by side.
//!
//! GitHub shows no file above 512 KB. A report that is longer becomes several files, and `matrix.md` an index of them.

mod pages;
mod program;
mod table;
mod text;

pub(super) use text::{code, escaped, said};

use super::Report;
use super::history::{self, Step, StepGroup};
use super::table::{options, rows};
use super::verdict::Said;
use crate::compare::history::History;
use crate::probe::{Group, OperationKind, Probe};
use crate::read::matrix::Column;
use minijinja::Environment;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use pages::{Chapter, Notes, Piece};
use serde::Serialize;

const HEAD: &str = include_str!("../../templates/matrix.md");
const STEP: &str = include_str!("../../templates/matrix-step.md");

/// The chapters, in the order of the report.
const CHAPTERS: [Chapter; 8] = [
    Chapter { name: "changes", title: "What changed between compilers", about: CHANGES },
    Chapter { name: "access", title: "Loads, stores and fences", about: "" },
    Chapter { name: "modify", title: "Read-modify-writes", about: "" },
    Chapter { name: "compare", title: "Compare-exchanges and updates", about: "" },
    Chapter { name: "idioms", title: "Idioms", about: "" },
    Chapter { name: "listings", title: "Listings of \"Rust Atomics and Locks\"", about: "" },
    Chapter { name: "sequences", title: "Sequences", about: "" },
    Chapter { name: "functions", title: "Your functions", about: "" },
];

const CHANGES: &str = "`Δ 1.95.0 kept, better price` in a cell: from the compiler before 1.95.0 to 1.95.0 it kept what it \
                       does to memory, and costs less.";

#[derive(Serialize)]
struct Head {
    compiler: String,
    version: &'static str,
    ok: usize,
    cells: usize,
    targets: Vec<TargetHead>,
}

#[derive(Serialize)]
struct TargetHead {
    name: String,
    triple: String,
    isa: String,
    options: String,
    core: String,
    failure: String,
    ok: usize,
    conforms: usize,
    stronger: usize,
    weaker: usize,
    unknown: usize,
}

/// The whole report as one document, of whatever length.
pub(super) fn render(report: &Report<'_>) -> String {
    let (head, pieces, notes) = parts(report);
    pages::whole(&head, &pieces, &notes)
}

/// The report as files, by their names: one, or an index and as many as it takes.
pub(super) fn files(report: &Report<'_>) -> Vec<(String, String)> {
    let (head, pieces, notes) = parts(report);
    pages::files(&head, &pieces, &notes, pages::MOST)
}

fn parts(report: &Report<'_>) -> (String, Vec<Piece>, Notes) {
    let mut notes = Notes::default();
    let mut pieces = changes(report.history);
    let changes = report.history.map(History::changes).unwrap_or_default();
    let past = report.history.map(|history| (history, &changes));
    let rows = rows(&report.matrix.probes, report.is_wanted);
    let mut operations: Vec<Piece> = Vec::new();
    for rows in rows.chunk_by(|one, other| one.operation == other.operation) {
        let chapter = &CHAPTERS[chapter(rows[0].probes.iter().flatten().map(|probe| &report.matrix.probes[*probe]))];
        match program::piece(report.matrix, &rows[0], chapter, &mut notes) {
            Some(piece) => operations.push(piece),
            None => operations.extend(table::pieces(report, rows, past, chapter, &mut notes)),
        }
    }
    let place = |piece: &Piece| CHAPTERS.iter().position(|chapter| chapter.name == piece.chapter.name);
    operations.sort_by_key(place);
    pieces.extend(operations);
    (head(report), pieces, notes)
}

/// The place in [`CHAPTERS`] of an operation. Its baseline does not count, unless there is nothing else.
fn chapter<'a>(probes: impl Iterator<Item = &'a Probe>) -> usize {
    let mut chapter = 1;
    for probe in probes {
        chapter = match probe.kind() {
            OperationKind::Plain => continue,
            OperationKind::Load
            | OperationKind::Store
            | OperationKind::Fence
            | OperationKind::CompilerFence
            | OperationKind::Hint => 1,
            OperationKind::ReadModifyWrite(_) => 2,
            OperationKind::CompareExchange { .. } | OperationKind::Update { .. } => 3,
            OperationKind::Program(_) if probe.group() == Group::Idiom => 4,
            OperationKind::Program(_) => 5,
            OperationKind::Sequence(_) => 6,
            OperationKind::User => 7,
        };
    }
    chapter
}

fn head(report: &Report<'_>) -> String {
    let matrix = report.matrix;
    let targets = matrix.columns.iter().enumerate();
    let document = Head {
        compiler: escaped(&matrix.compiler.title()),
        version: env!("CARGO_PKG_VERSION"),
        ok: matrix.count("ok"),
        cells: matrix.outcomes.iter().map(Vec::len).sum(),
        targets: targets.map(|(target, column)| target_head(report, target, column)).collect(),
    };
    rendered(HEAD, document)
}

fn target_head(report: &Report<'_>, target: usize, column: &Column) -> TargetHead {
    let Column { name, triple, isa, core, failure, .. } = column;
    let outcomes = &report.matrix.outcomes[target];
    let said = (0..outcomes.len()).filter_map(|probe| Said::of(report.analysis, target, probe));
    let verdicts: Vec<&str> = said.map(|said| said.name).collect();
    let count = |verdict: &str| verdicts.iter().filter(|known| **known == verdict).count();
    TargetHead {
        name: escaped(name),
        triple: escaped(triple),
        isa: escaped(isa),
        options: escaped(&options(column)),
        core: escaped(core.as_deref().unwrap_or("unknown")),
        failure: escaped(&pages::abridged(failure.as_deref().unwrap_or_default())),
        ok: outcomes.iter().filter(|outcome| outcome.body().is_some()).count(),
        conforms: count("conforms"),
        stronger: count("stronger"),
        weaker: count("weaker"),
        unknown: count("unknown"),
    }
}

/// A piece for each step of a history, or several of one with many groups.
fn changes(history: Option<&History>) -> Vec<Piece> {
    /// This many groups are one piece.
    const GROUPS: usize = 100;
    let mut pieces = Vec::new();
    for Step { name, counts, groups } in history.map(history::steps).unwrap_or_default() {
        let mut groups = groups.iter().map(escaped_group).peekable();
        let mut part = 1;
        while part == 1 || groups.peek().is_some() {
            let title = if part == 1 { name.clone() } else { format!("{name} ({part})") };
            let groups: Vec<StepGroup> = groups.by_ref().take(GROUPS).collect();
            let counts = if part == 1 { counts.clone() } else { String::new() };
            let text = rendered(STEP, Step { name: escaped(&title), counts, groups });
            pieces.push(Piece { chapter: &CHAPTERS[0], title, text, notes: Vec::new() });
            part += 1;
        }
    }
    pieces
}

/// Titles contain instructions, and reasons arbitrary text of the compiler.
fn escaped_group(group: &StepGroup) -> StepGroup {
    let StepGroup { index, meaning, price, title, reason, cells, targets, example } = group;
    StepGroup {
        index: *index,
        meaning,
        price,
        title: escaped(&pages::abridged(title)),
        reason: escaped(&pages::abridged(reason)),
        cells: *cells,
        targets: targets.iter().map(|target| escaped(target)).collect(),
        example: escaped(example),
    }
}

fn rendered(template: &str, document: impl Serialize) -> String {
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.unwrap_or_else(|error| unreachable!("the delimiters are the usual ones: {error}")));
    environment
        .render_str(template, Serde(document))
        .unwrap_or_else(|error| unreachable!("the built-in template renders: {error}"))
}
