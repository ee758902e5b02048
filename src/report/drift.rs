//! The changes between two matrices, for people and for programs: a file per format.

mod beside;
mod json;
mod markdown;
mod review;
mod sources;
mod text;

pub use review::Question;
pub use sources::{CellSource, Quoted, Sources};

use crate::compare::drift::{Drift, Failing, Failures, Group, Meaning};
use crate::read::matrix::Matrix;
use crate::read::snapshot::settings;
use std::collections::BTreeSet;

/// A format of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftFormat {
    /// For the terminal, styled by ANSI sequences.
    Text,
    /// For a comment on a forge.
    Markdown,
    /// For programs.
    Json,
}

/// One of the two matrices that were compared.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Side {
    /// The user's name for it: `+nightly`, `snapshots`, `aarch64_lse`.
    pub name: String,
    /// The compiler, as [`crate::target::Compiler::title`] names it.
    pub compiler: String,
    /// The name and compilation settings of each column, as in snapshots.
    pub targets: Vec<String>,
}

/// The content of a report.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct DriftReport<'a> {
    /// The side before, and the side after.
    pub sides: &'a [Side; 2],
    /// The changes.
    pub drift: &'a Drift,
    /// Which changes fail.
    pub failing: &'a Failing,
    /// This many cells of a group are named and listings shown; the others are counted.
    pub most: usize,
    /// The source of the changed cells, as far as it is known.
    pub sources: &'a Sources,
    /// The width of the terminal; 0 if there is none.
    pub width: usize,
    /// The command that accepts the changes, if there is one.
    pub accept: Option<&'a str>,
}

impl Side {
    /// The side that a matrix of one compiler is.
    #[must_use]
    pub fn of(name: &str, matrix: &Matrix) -> Side {
        let targets = matrix.columns.iter().map(settings).collect();
        Side { name: name.to_owned(), compiler: matrix.compiler.title(), targets }
    }
}

impl<'a> DriftReport<'a> {
    /// The report of all that changed.
    #[must_use]
    pub fn new(sides: &'a [Side; 2], drift: &'a Drift, failing: &'a Failing) -> DriftReport<'a> {
        DriftReport { sides, drift, failing, most: usize::MAX, sources: &sources::NONE, width: 0, accept: None }
    }

    /// The report in a format.
    #[must_use]
    pub fn render(&self, format: DriftFormat) -> String {
        match format {
            DriftFormat::Text => text::render(self),
            DriftFormat::Markdown => markdown::render(self),
            DriftFormat::Json => json::render(self),
        }
    }

    /// The groups to show: cosmetic ones only if they fail.
    fn groups(&self) -> impl Iterator<Item = &Group> {
        let is_shown = |group: &&Group| group.class.meaning != Meaning::Cosmetic || self.failing.fails(group.class);
        self.drift.groups.iter().filter(is_shown)
    }

    /// The names of a group's cells (probes, with targets if there are several), and the number of cells that are not
    /// named.
    fn names(&self, group: &Group) -> (Vec<String>, usize) {
        let cells: Vec<_> = group.cells.iter().map(|cell| &self.drift.cells[*cell]).collect();
        let is_single = cells.iter().all(|cell| cell.after.target == cells[0].after.target);
        let names = cells.iter().take(self.most).map(|cell| {
            let (before, after) = (&cell.before.probe, &cell.after.probe);
            let probe = if before == after { after.clone() } else { format!("{before} → {after}") };
            if is_single { probe } else { format!("{probe} on {}", cell.after.target) }
        });
        (names.collect(), cells.len().saturating_sub(self.most))
    }

    /// How many cells a group has, and where: `40 cells on 3 targets`.
    fn extent(&self, group: &Group) -> String {
        let targets: BTreeSet<&str> =
            group.cells.iter().map(|cell| self.drift.cells[*cell].after.target.as_str()).collect();
        let place = match targets.first() {
            Some(target) if targets.len() == 1 => (*target).to_owned(),
            _ => format!("{} targets", targets.len()),
        };
        format!("{} on {place}", cells(group.cells.len()))
    }

    /// The summary line: meaning and price apart.
    fn summary(&self) -> String {
        let left_out = match self.drift.left_out {
            0 => String::new(),
            count => format!("{count} not selected"),
        };
        let parts: Vec<String> = [self.drift.counts(), left_out].into_iter().filter(|part| !part.is_empty()).collect();
        let parts = if parts.is_empty() { "nothing to compare".to_owned() } else { parts.join("; ") };
        format!("{} compared: {parts}", cells(self.drift.compared()))
    }

    /// How many cells fail, and why; none if no cell fails.
    fn failures(&self) -> Option<String> {
        let failures = self.failing.count(self.drift);
        let Failures { by_meaning, by_price_only } = failures;
        let verb = if by_meaning + by_price_only == 1 { "fails" } else { "fail" };
        let all = cells(by_meaning + by_price_only);
        let why = format!("{by_meaning} by meaning, {by_price_only} by price only (--fail-on)");
        failures.is_any().then(|| format!("{all} {verb}: {why}"))
    }
}

/// The JSON Schema of the JSON format.
#[must_use]
pub fn drift_schema() -> &'static str {
    json::schema()
}

/// `1 cell`, `40 cells`
fn cells(count: usize) -> String {
    if count == 1 { "1 cell".to_owned() } else { format!("{count} cells") }
}

/// The lines that describe the two sides; what both have in common appears once.
fn heading(sides: &[Side; 2]) -> Vec<(&'static str, String)> {
    let [before, after] = sides;
    let sorted = |side: &Side| {
        let mut targets = side.targets.clone();
        targets.sort();
        targets
    };
    let is_equal = sorted(before) == sorted(after);
    let mut lines = Vec::new();
    for (word, side) in [("before", before), ("after", after)] {
        let Side { name, compiler, targets } = side;
        lines.push((word, format!("{name}: {compiler}")));
        if !is_equal {
            lines.extend(targets.iter().map(|target| ("", target.clone())));
        }
    }
    if is_equal {
        lines.extend(
            after
                .targets
                .iter()
                .enumerate()
                .map(|(place, target)| (if place == 0 { "both" } else { "" }, target.clone())),
        );
    }
    lines
}

#[cfg(test)]
mod tests;
