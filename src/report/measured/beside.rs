//! Measurements beside the cells of a matrix: a table with a column for each machine and scenario, and how its cells compare.

use super::words::{of_cell, of_relation};
use super::{Alike, alike};
use crate::base::untrusted::visible;
use crate::judge::measured::{Measurements, relations};
use crate::probe::Probe;
use crate::read::matrix::Matrix;
use crate::read::samples::Scenario;
use crate::report::markdown::escaped;
use serde::Serialize;
use std::collections::BTreeMap;

/// The scenarios of the table.
const SHOWN: [Scenario; 3] = [Scenario::Latency, Scenario::Throughput, Scenario::Shared];

/// The measurements of several machines that are of the cells of a matrix.
#[derive(Debug, Default)]
pub struct Beside {
    /// The names of the machines, and what was measured there.
    machines: Vec<(String, Measurements)>,
    /// The probes that are shown.
    probes: Vec<Probe>,
    /// The columns.
    targets: Vec<String>,
}

/// What a machine says, for programs.
#[derive(Debug, Serialize)]
pub struct JsonMeasured {
    machine: String,
    sentences: Vec<String>,
}

impl Beside {
    /// The measurements of the wanted cells. Cells with other instructions than those that were measured have none.
    #[must_use]
    pub fn of(all: &[Measurements], matrix: &Matrix, is_wanted: &(dyn Fn(&Probe) -> bool + Sync)) -> Beside {
        let probes: Vec<Probe> = matrix.probes.iter().filter(|probe| is_wanted(probe)).cloned().collect();
        let wanted = |measurements: &Measurements| {
            let mut fitting = measurements.fitting(matrix);
            fitting.cells.retain(|cell| probes.iter().any(|probe| probe.name() == cell.probe));
            fitting
        };
        let mut machines: Vec<(String, Measurements)> = Vec::new();
        for measurements in all {
            let model = &measurements.machine.model;
            let count = machines.iter().filter(|(_, known)| known.machine.model == *model).count();
            let name = if count == 0 { model.clone() } else { format!("{model} ({})", count + 1) };
            machines.push((name, wanted(measurements)));
        }
        let targets = matrix.columns.iter().map(|column| column.name.clone()).collect();
        Beside { machines, probes, targets }
    }

    /// The rows of a target: the head, and one for the cells with the same code.
    fn rows(&self, target: &str) -> Vec<Vec<String>> {
        let heads =
            self.machines.iter().flat_map(|(name, _)| SHOWN.map(|scenario| format!("{name}: {}", scenario.title())));
        let mut rows = vec![std::iter::once(format!("{target}, nanoseconds")).chain(heads).collect::<Vec<_>>()];
        // Each cell as the first machine has it that has it.
        let mut first: Option<Measurements> = None;
        for (_, measurements) in &self.machines {
            match &mut first {
                None => first = Some(measurements.clone()),
                Some(first) => {
                    let is_new = |cell: &&crate::judge::measured::Cell| first.cell(&cell.target, &cell.probe).is_none();
                    let new: Vec<_> = measurements.cells.iter().filter(is_new).cloned().collect();
                    first.cells.extend(new);
                }
            }
        }
        let Some(first) = first else { return Vec::new() };
        for Alike { operation, orderings, cell } in alike(&first, target) {
            let mut row = vec![format!("{operation} {orderings}")];
            for (_, measurements) in &self.machines {
                let own = measurements.cell(target, &cell.probe);
                row.extend(SHOWN.map(|scenario| {
                    let estimate = own.and_then(|own| own.results.get(&scenario));
                    estimate.map_or_else(String::new, |estimate| super::value(estimate.nanoseconds, estimate.is_noisy))
                }));
            }
            rows.push(row);
        }
        if rows.len() == 1 { Vec::new() } else { rows }
    }

    /// How the cells compare, and which machines say nothing of them.
    fn sentences(&self) -> Vec<String> {
        self.machines.iter().flat_map(|(name, measurements)| self.of_machine(name, measurements)).collect()
    }

    fn of_machine(&self, name: &str, measurements: &Measurements) -> Vec<String> {
        let all = self.targets.iter().flat_map(|target| relations(measurements, target, &self.probes));
        let sentences: Vec<String> = all.map(|relation| of_relation(&relation, Some(name))).collect();
        if measurements.cells.is_empty() {
            return vec![format!("{name}: nothing of this code was measured there")];
        }
        sentences
    }

    /// For the terminal; nothing if no machine is given.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for target in &self.targets {
            let rows = self.rows(target);
            if let Some(head) = rows.first() {
                let width =
                    |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
                let widths: Vec<usize> = (0..head.len()).map(width).collect();
                text.push('\n');
                for row in &rows {
                    let padded = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
                    text.push_str(&format!("{}\n", padded.collect::<Vec<_>>().join("  ").trim_end()));
                }
            }
        }
        let sentences = self.sentences();
        if !sentences.is_empty() {
            text.push_str(&format!("\n{}\n", sentences.join("\n")));
        }
        visible(&text).into_owned()
    }

    /// In Markdown; nothing if no machine is given.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        for target in &self.targets {
            let rows = self.rows(target);
            for (index, row) in rows.iter().enumerate() {
                let cells: Vec<String> = row.iter().map(|cell| escaped(cell)).collect();
                let before = if index == 0 { "\n" } else { "" };
                text.push_str(&format!("{before}| {} |\n", cells.join(" | ")));
                if index == 0 {
                    text.push_str(&format!("|{}\n", "---|".repeat(row.len())));
                }
            }
        }
        let sentences = self.sentences();
        if !sentences.is_empty() {
            text.push('\n');
        }
        for sentence in sentences {
            text.push_str(&format!("* {}\n", escaped(&sentence)));
        }
        text
    }

    /// What is said of each cell, by its name, `target/probe`: a line for each machine, and how it compares with others.
    #[must_use]
    pub(in crate::report) fn by_cell(&self) -> BTreeMap<String, Vec<String>> {
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (machine, measurements) in &self.machines {
            for cell in &measurements.cells {
                all.entry(format!("{}/{}", cell.target, cell.probe)).or_default().push(of_cell(cell, machine));
            }
            for target in &self.targets {
                for relation in relations(measurements, target, &self.probes) {
                    let name = format!("{target}/{}", relation.probe);
                    all.entry(name).or_default().push(of_relation(&relation, Some(machine)));
                }
            }
        }
        all
    }

    /// For programs.
    #[must_use]
    pub fn json(&self) -> Vec<JsonMeasured> {
        let of = |(name, measurements): &(String, Measurements)| JsonMeasured {
            machine: name.clone(),
            sentences: self.of_machine(name, measurements),
        };
        self.machines.iter().map(of).collect()
    }
}
