//! How cells compare on a machine: one ordering with the next weaker one whose code is another, an operation with what is not
//! atomic, and a line that threads share with lines of their own.

use super::{Cell, Interval, Measurements};
use crate::probe::{Ordering, Probe};
use crate::read::samples::Scenario;

/// The scenarios in which cells are compared.
const COMPARED: [Scenario; 5] =
    [Scenario::Latency, Scenario::Throughput, Scenario::Own, Scenario::Shared, Scenario::All];

/// How much more one takes than another.
#[derive(Debug, Clone, PartialEq)]
pub struct Relation {
    /// The target.
    pub target: String,
    /// The probe.
    pub probe: String,
    /// Which takes more.
    pub subject: String,
    /// What it is compared with.
    pub base: String,
    /// The multiple, by scenario if there are several; none where the intervals overlap, so that no difference was measured.
    pub multiples: Vec<(Option<Scenario>, Option<Interval>)>,
    /// Where one of the two is too noisy.
    pub noisy: Vec<Option<Scenario>>,
}

/// The relations between the cells of some probes on a target, in the order of the probes.
#[must_use]
pub fn relations(measurements: &Measurements, target: &str, probes: &[Probe]) -> Vec<Relation> {
    let measured: Vec<(&Probe, &Cell)> =
        probes.iter().filter_map(|probe| Some((probe, measurements.cell(target, &probe.name())?))).collect();
    let mut found = Vec::new();
    for (position, (probe, cell)) in measured.iter().enumerate() {
        // What has the same code as one before says nothing new.
        let of_operation = |(other, _): &&(&Probe, &Cell)| is_alike(probe, other);
        let before = || measured[..position].iter().filter(of_operation);
        if !is_compared(probe) || before().any(|(_, other)| other.instructions == cell.instructions) {
            continue;
        }
        if let Some((other, weaker)) = before().rev().find(|(other, _)| is_compared(other)) {
            found.push(relation(target, (probe, cell), (word(other), weaker)));
        }
        let plain = measured.iter().find(|(other, _)| other.is_baseline() && is_alike(probe, other));
        if let Some((_, plain)) = plain {
            found.push(relation(target, (probe, cell), ("what is not atomic".to_owned(), plain)));
        }
        found.extend(of_lines(target, probe, cell));
    }
    found
}

/// Whether probes are of one operation, type and use of the result.
fn is_alike(one: &Probe, other: &Probe) -> bool {
    one.operation() == other.operation() && one.value_type == other.value_type && one.result == other.result
}

/// Whether a probe is atomic, and has one ordering or two that go together.
fn is_compared(probe: &Probe) -> bool {
    !probe.is_baseline() && probe.success.is_some() && probe.failure.is_none_or(|failure| failure == Ordering::Relaxed)
}

/// The ordering as the source has it.
fn word(probe: &Probe) -> String {
    probe.success.map(|ordering| ordering.variant().to_owned()).unwrap_or_default()
}

/// The operation with its type and ordering.
fn name(probe: &Probe) -> String {
    let value = probe.value_type.map_or(String::new(), |value| format!("::{}", value.name));
    format!("{}{value} {}", probe.operation(), word(probe))
}

/// How a cell compares with another one, in each scenario that both have.
fn relation(target: &str, (probe, cell): (&Probe, &Cell), (base, other): (String, &Cell)) -> Relation {
    let (mut multiples, mut noisy) = (Vec::new(), Vec::new());
    for scenario in COMPARED {
        let (Some(own), Some(other)) = (cell.results.get(&scenario), other.results.get(&scenario)) else { continue };
        if own.is_noisy || other.is_noisy {
            noisy.push(Some(scenario));
        } else {
            multiples.push((Some(scenario), multiple(own.nanoseconds, other.nanoseconds)));
        }
    }
    Relation { target: target.to_owned(), probe: probe.name(), subject: name(probe), base, multiples, noisy }
}

/// How a line that two threads share compares with lines of their own.
fn of_lines(target: &str, probe: &Probe, cell: &Cell) -> Option<Relation> {
    let (shared, own) = (cell.results.get(&Scenario::Shared)?, cell.results.get(&Scenario::Own)?);
    let is_noisy = shared.is_noisy || own.is_noisy;
    Some(Relation {
        target: target.to_owned(),
        probe: probe.name(),
        subject: format!("{} by two threads on one line", name(probe)),
        base: "what it takes on lines of their own".to_owned(),
        multiples: if is_noisy { Vec::new() } else { vec![(None, multiple(shared.nanoseconds, own.nanoseconds))] },
        noisy: if is_noisy { vec![None] } else { Vec::new() },
    })
}

/// The quotient, if the two are apart.
fn multiple(own: Interval, other: Interval) -> Option<Interval> {
    let quotient =
        Interval { median: own.median / other.median, low: own.low / other.high, high: own.high / other.low };
    own.is_apart_from(other).then_some(quotient)
}
