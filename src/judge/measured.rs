//! What cells cost on a machine: estimates with intervals, made of samples, and kept in files.

mod estimate;
mod file;
mod relation;

pub use relation::{Relation, relations};

use crate::judge::measured::estimate::{Blocks, interval};
use crate::read::matrix::Matrix;
use crate::read::samples::{Launch, Sample, Scenario};
use crate::run::machine;
use crate::run::measure::Taken;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The version of the format. A changed meaning raises it.
pub const SCHEMA: u32 = 1;

/// An interval wider than this part of its median is noisy, unless it is narrower than a quarter of a nanosecond, which is a cycle.
const WIDE: f64 = 0.2;
const NARROW: f64 = 0.25;

/// The measurements of a machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Measurements {
    /// The version of this format: 1.
    pub schema: u32,
    /// The machine.
    pub machine: Machine,
    /// The instruction set of the cells, as `target_arch` says.
    pub isa: String,
    /// The compiler of the cells.
    pub compiler: String,
    /// How long samples were taken, in seconds.
    pub seconds: f64,
    /// In how many runs of the measuring program.
    pub launches: usize,
    /// How many samples there are of each cell and scenario.
    pub rounds: usize,
    /// What could not be done, and what was left out.
    pub notes: Vec<String>,
    /// The cells, by target, and then in the order of the catalogue.
    pub cells: Vec<Cell>,
}

/// A machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// Its processor, as that names itself.
    pub model: String,
    /// What tells it from others of this name.
    pub details: Option<String>,
    /// How many processors the program could use.
    pub cores: usize,
    /// How its frequency is chosen; none if that is not known.
    pub governor: Option<String>,
    /// Whether it is a virtual one.
    pub is_virtual: bool,
    /// How many programs ran in the minute before, on average.
    pub load_before: Option<f64>,
    /// And in the last minute of the measurement.
    pub load_after: Option<f64>,
}

/// A cell of the matrix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// The name of its column.
    pub target: String,
    /// The name of its probe.
    pub probe: String,
    /// The instructions.
    pub instructions: Vec<String>,
    /// The cycles of the instructions in a loop, as llvm-mca estimates them; none if it could not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimated_cycles: Option<f64>,
    /// The cell with the same code that was measured in its place, as `target/probe`.
    pub same_as: Option<String>,
    /// What a call takes, however it is made. In files those of `same_as` are left out: they are the same.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub results: BTreeMap<Scenario, Estimate>,
}

/// What a call takes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// In nanoseconds.
    pub nanoseconds: Interval,
    /// In cycles, if they could be counted.
    pub cycles: Option<Interval>,
    /// As a multiple of what a relaxed load of the same type takes in this scenario.
    pub of_load: Option<Interval>,
    /// As a multiple of what an addition that is not atomic takes in this scenario.
    pub of_add: Option<Interval>,
    /// Whether the interval in nanoseconds is too wide to say anything of it.
    pub is_noisy: bool,
}

/// A median, and the interval in which it is with a probability of 95 %.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Interval {
    /// The median.
    pub median: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Whether it is too wide to say anything of it.
    #[must_use]
    pub fn is_noisy(self) -> bool {
        let width = self.high - self.low;
        !width.is_finite() || width > WIDE * self.median.abs() && width > NARROW
    }

    /// Whether two have no value in common.
    #[must_use]
    pub fn is_apart_from(self, other: Interval) -> bool {
        self.high < other.low || other.high < self.low
    }
}

impl Machine {
    /// A machine, and how much ran on it before and after.
    #[must_use]
    pub fn of(known: &machine::Machine, load_before: Option<f64>, load_after: Option<f64>) -> Machine {
        let unknown = || known.details.clone().unwrap_or_else(|| "unknown processor".to_owned());
        Machine {
            model: known.model.clone().unwrap_or_else(unknown),
            details: known.details.clone(),
            cores: known.cores,
            governor: known.governor.clone(),
            is_virtual: known.is_virtual,
            load_before,
            load_after,
        }
    }
}

impl Measurements {
    /// The measurement of a cell, if there is one.
    #[must_use]
    pub fn cell(&self, target: &str, probe: &str) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.target == target && cell.probe == probe)
    }

    /// The measurements of the cells of a matrix, whatever their targets are called: those of the same instructions.
    #[must_use]
    pub fn fitting(&self, matrix: &Matrix) -> Measurements {
        let mut known: HashMap<(&str, &[String]), &Cell> = HashMap::new();
        for cell in &self.cells {
            known.entry((&cell.probe, &cell.instructions)).or_insert(cell);
        }
        let mut cells = Vec::new();
        for (column, of) in matrix.columns.iter().enumerate().filter(|(_, column)| column.isa == self.isa) {
            for (row, probe) in matrix.probes.iter().enumerate() {
                let Some(body) = matrix.body(column, row) else { continue };
                let instructions: Vec<String> = body.text.iter().map(ToString::to_string).collect();
                if let Some(cell) = known.get(&(probe.name().as_str(), instructions.as_slice())) {
                    cells.push(Cell { target: of.name.clone(), ..(*cell).clone() });
                }
            }
        }
        Measurements { cells, ..self.clone() }
    }

    /// What samples come to.
    #[must_use]
    pub fn of(matrix: &Matrix, taken: &Taken, machine: Machine, seconds: f64) -> Measurements {
        let estimates: Vec<BTreeMap<Scenario, Blocked>> =
            taken.cells.iter().map(|cell| blocked(&cell.symbol, taken)).collect();
        let mut cells = Vec::new();
        for (column, of) in matrix.columns.iter().enumerate() {
            let index = |name: &str| {
                let row = matrix.probes.iter().position(|probe| probe.name() == name)?;
                taken.of.get(&(column, row)).copied()
            };
            for (row, probe) in matrix.probes.iter().enumerate() {
                let Some(known) = taken.of.get(&(column, row)) else { continue };
                let value = probe.value_type.map_or("u32", |value| value.name);
                let base = |name: String| index(&name).map(|index| &estimates[index]);
                let bases =
                    [base(format!("load::{value}::relaxed::used")), base(format!("fetch_add::{value}::plain::used"))];
                let measured = &taken.cells[*known];
                let own = (measured.column, measured.row) == (column, row);
                let (target, name) = (&matrix.columns[measured.column].name, matrix.probes[measured.row].name());
                let body = matrix.outcomes[column][row].body().map(|body| &matrix.bodies[body]);
                cells.push(Cell {
                    target: of.name.clone(),
                    probe: probe.name(),
                    instructions: body.iter().flat_map(|body| &body.text).map(ToString::to_string).collect(),
                    estimated_cycles: None,
                    same_as: (!own).then(|| format!("{target}/{name}")),
                    results: results(&estimates[*known], bases),
                });
            }
        }
        let launches = &taken.launches;
        let said: BTreeSet<&String> = launches.iter().flat_map(|launch| &launch.notes).collect();
        let left_out = taken.left_out.iter().map(|(name, reason)| format!("{name} is left out: {reason}"));
        Measurements {
            schema: SCHEMA,
            machine,
            isa: matrix.columns.first().map(|column| column.isa.clone()).unwrap_or_default(),
            compiler: matrix.compiler.title(),
            seconds,
            launches: launches.len(),
            rounds: launches.iter().map(|launch| launch.rounds).sum(),
            notes: said.into_iter().cloned().chain(left_out).collect(),
            cells,
        }
    }
}

/// The samples of a cell and a scenario: nanoseconds, and cycles if every one has them.
struct Blocked {
    nanoseconds: Blocks,
    cycles: Option<Blocks>,
}

/// The samples of a function, by scenario.
fn blocked(symbol: &str, taken: &Taken) -> BTreeMap<Scenario, Blocked> {
    let of = |scenario: Scenario| {
        let samples = |launch: &Launch| launch.samples.get(&(symbol.to_owned(), scenario)).cloned().unwrap_or_default();
        let all: Vec<Vec<Sample>> = taken.launches.iter().map(samples).filter(|samples| !samples.is_empty()).collect();
        let of =
            |value: &dyn Fn(&Sample) -> f64| Blocks::of(all.iter().map(|launch| launch.iter().map(value).collect()));
        let has_cycles = all.iter().flatten().all(|sample| sample.cycles.is_some());
        let cycles = has_cycles.then(|| of(&|sample| sample.cycles.unwrap_or_default()));
        (!all.is_empty()).then(|| (scenario, Blocked { nanoseconds: of(&|sample| sample.nanoseconds), cycles }))
    };
    Scenario::ALL.into_iter().filter_map(of).collect()
}

/// The estimates of a function, with those that it is compared with: a load and an addition.
fn results(
    own: &BTreeMap<Scenario, Blocked>,
    bases: [Option<&BTreeMap<Scenario, Blocked>>; 2],
) -> BTreeMap<Scenario, Estimate> {
    let estimate = |(scenario, blocked): (&Scenario, &Blocked)| {
        let nanoseconds = interval(&blocked.nanoseconds, None);
        // A difference can be of about nothing.
        let ratio = |base: Option<&BTreeMap<Scenario, Blocked>>| {
            let base = base.filter(|_| !scenario.is_difference())?.get(scenario)?;
            Some(interval(&blocked.nanoseconds, Some(&base.nanoseconds)))
        };
        let estimate = Estimate {
            nanoseconds,
            cycles: blocked.cycles.as_ref().map(|cycles| interval(cycles, None)),
            of_load: ratio(bases[0]),
            of_add: ratio(bases[1]),
            is_noisy: nanoseconds.is_noisy(),
        };
        (*scenario, estimate)
    };
    own.iter().map(estimate).collect()
}

#[cfg(test)]
mod tests;
