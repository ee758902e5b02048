//! Measurements, as text, JSON, sentences and a drawing.

mod beside;
mod plot;
mod words;

pub use beside::{Beside, JsonMeasured};
pub use plot::html;
pub use words::{machine_line, of_relation, sentences};

use crate::base::untrusted::{visible, visible_in_json};
use crate::judge::measured::{Cell, Estimate, Interval, Measurements};
use crate::probe::Type;
use crate::read::samples::Scenario;

/// The names of the formats' schema.
const SCHEMA: &str = include_str!("measured/schema.json");

/// The JSON Schema of files of measurements.
#[must_use]
pub fn schema() -> &'static str {
    SCHEMA
}

/// For files and programs.
#[must_use]
pub fn json(measurements: &Measurements) -> String {
    let text = serde_json::to_string_pretty(&measurements.clone().for_file()).unwrap_or_default();
    format!("{}\n", visible_in_json(&text))
}

/// What a table shows of an estimate.
type Shown = fn(&Estimate) -> Option<Interval>;

/// The tables, with their titles.
const TABLES: [(&str, Shown); 4] = [
    ("nanoseconds", |estimate| Some(estimate.nanoseconds)),
    ("cycles", |estimate| estimate.cycles),
    ("as a multiple of a relaxed load", |estimate| estimate.of_load),
    ("as a multiple of an addition that is not atomic", |estimate| estimate.of_add),
];

/// Cells of one operation and type with the same code.
pub(super) struct Alike<'a> {
    /// The operation, and its type.
    pub(super) operation: String,
    /// Their orderings.
    pub(super) orderings: String,
    /// The first of them.
    pub(super) cell: &'a Cell,
}

/// The cells of a target, those with the same code together, in the order of the file.
pub(super) fn alike<'a>(measurements: &'a Measurements, target: &str) -> Vec<Alike<'a>> {
    let mut groups: Vec<(String, Vec<(String, &Cell)>)> = Vec::new();
    for cell in measurements.cells.iter().filter(|cell| cell.target == target) {
        let (operation, ordering) = coordinate(&cell.probe);
        let known = groups.iter_mut().find(|(name, cells)| {
            *name == operation && cells.first().is_some_and(|(_, first)| first.instructions == cell.instructions)
        });
        match known {
            Some((_, cells)) => cells.push((ordering, cell)),
            None => groups.push((operation, vec![(ordering, cell)])),
        }
    }
    let all = |operation: &str| {
        let cells = groups.iter().filter(|(name, _)| name == operation).flat_map(|(_, cells)| cells);
        cells.filter(|(ordering, _)| ordering != PLAIN).count()
    };
    let of = |(operation, cells): &(String, Vec<(String, &'a Cell)>)| {
        let atomic: Vec<&str> =
            cells.iter().map(|(ordering, _)| ordering.as_str()).filter(|name| *name != PLAIN).collect();
        let is_all = atomic.len() > 2 && atomic.len() == all(operation);
        let mut names = if is_all { vec!["all orderings"] } else { atomic.clone() };
        if atomic.len() < cells.len() {
            names.insert(0, "not atomic");
        }
        let cell = cells.first().map(|(_, cell)| *cell);
        cell.map(|cell| Alike { operation: operation.clone(), orderings: names.join(", "), cell })
    };
    groups.iter().filter_map(of).collect()
}

/// The word of a name for what is not atomic.
const PLAIN: &str = "plain";

/// The operation of a probe with its type, and its orderings, by its name.
pub(super) fn coordinate(probe: &str) -> (String, String) {
    let mut words = probe.split("::").filter(|word| *word != "used").peekable();
    let mut operation = words.next().unwrap_or_default().to_owned();
    if let Some(value) = words.next_if(|word| Type::ALL.iter().any(|known| known.name == *word)) {
        operation = format!("{operation}::{value}");
    }
    (operation, words.collect::<Vec<_>>().join("/"))
}

/// The targets of measurements, each once.
pub(super) fn targets(measurements: &Measurements) -> Vec<&str> {
    let mut targets: Vec<&str> = Vec::new();
    for cell in &measurements.cells {
        if !targets.contains(&cell.target.as_str()) {
            targets.push(&cell.target);
        }
    }
    targets
}

/// For people: what the machine is, what was not done, the tables of each target, and how its cells compare.
#[must_use]
pub fn text(measurements: &Measurements) -> String {
    let mut text = format!("{}\n", machine_line(measurements));
    let Measurements { compiler, launches, rounds, seconds, notes, .. } = measurements;
    text.push_str(&format!("{compiler}; {rounds} samples of each in {launches} runs, {seconds} s\n"));
    for note in notes {
        text.push_str(&format!("note: {note}\n"));
    }
    for target in targets(measurements) {
        let cells = alike(measurements, target);
        if is_other(target, &cells) {
            text.push_str(&format!("\n{target} has the code of other columns, and so their numbers\n"));
            continue;
        }
        for (title, shown) in TABLES {
            text.push_str(&table(target, title, &cells, shown));
        }
    }
    let sentences = sentences(measurements);
    if !sentences.is_empty() {
        text.push('\n');
    }
    for sentence in sentences {
        text.push_str(&format!("{sentence}\n"));
    }
    visible(&text).into_owned()
}

/// Whether all cells of a target have the code of other columns.
pub(super) fn is_other(target: &str, cells: &[Alike<'_>]) -> bool {
    let own = format!("{target}/");
    cells.iter().all(|alike| alike.cell.same_as.as_ref().is_some_and(|same| !same.starts_with(&own)))
}

/// A table, if it has anything.
fn table(target: &str, title: &str, cells: &[Alike<'_>], shown: Shown) -> String {
    let is_there = |scenario: &Scenario| {
        cells.iter().filter_map(|alike| alike.cell.results.get(scenario)).any(|estimate| shown(estimate).is_some())
    };
    let scenarios: Vec<Scenario> = Scenario::ALL.into_iter().filter(is_there).collect();
    if scenarios.is_empty() {
        return String::new();
    }
    let has_estimates = cells.iter().any(|alike| alike.cell.estimated_cycles.is_some());
    let mut rows = vec![vec![String::new(), "instructions".to_owned()]];
    rows[0].extend(has_estimates.then(|| "llvm-mca, cycles".to_owned()));
    rows[0].extend(scenarios.iter().map(|scenario| scenario.title().to_owned()));
    for Alike { operation, orderings, cell } in cells {
        let count = cell.instructions.iter().filter(|line| !line.ends_with(':')).count();
        let mut row = vec![format!("{operation} {orderings}"), count.to_string()];
        let estimated = || cell.estimated_cycles.map_or_else(String::new, |cycles| format!("{cycles:.2}"));
        row.extend(has_estimates.then(estimated));
        row.extend(scenarios.iter().map(|scenario| {
            match cell.results.get(scenario) {
                Some(estimate) => shown(estimate)
                    .map_or_else(String::new, |interval| value(interval, estimate.is_noisy || interval.is_noisy())),
                None => String::new(),
            }
        }));
        rows.push(row);
    }
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    let mut text = format!("\n{target}, {title}\n");
    for row in &rows {
        let padded = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
        text.push_str(&format!("{}\n", padded.collect::<Vec<_>>().join("  ").trim_end()));
    }
    text
}

/// An interval in a table.
fn value(Interval { median, low, high }: Interval, is_noisy: bool) -> String {
    let noisy = if is_noisy { " noisy" } else { "" };
    format!("{median:.2} ({low:.2} to {high:.2}){noisy}")
}

#[cfg(test)]
mod tests;
