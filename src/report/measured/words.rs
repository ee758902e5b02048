//! Sentences about measurements. Each is computed; what is noisy is not ranked.

use super::targets;
use crate::judge::measured::{Cell, Estimate, Interval, Measurements, Relation, relations};
use crate::probe::catalogue;
use crate::read::samples::Scenario;

/// What the machine is, in a line.
#[must_use]
pub fn machine_line(measurements: &Measurements) -> String {
    let machine = &measurements.machine;
    let details = machine.details.as_ref().filter(|details| **details != machine.model);
    let details = details.map_or(String::new(), |details| format!(" ({details})"));
    let cores = if machine.cores == 1 { "1 core".to_owned() } else { format!("{} cores", machine.cores) };
    let kind = if machine.is_virtual { ", virtual" } else { "" };
    let governor = match &machine.governor {
        Some(governor) => format!("governor {governor}"),
        None => "governor not known".to_owned(),
    };
    let load = match (machine.load_before, machine.load_after) {
        (Some(before), Some(after)) => format!("load {before:.2} before and {after:.2} after"),
        _ => "load not known".to_owned(),
    };
    format!("{}{details}, {cores}{kind}, {governor}, {load}", machine.model)
}

/// How the cells of each operation compare, a sentence each.
#[must_use]
pub fn sentences(measurements: &Measurements) -> Vec<String> {
    let probes = catalogue();
    let all = targets(measurements).into_iter().map(|target| relations(measurements, target, &probes));
    let mut sentences: Vec<String> = Vec::new();
    for relation in all.flatten() {
        let sentence = of_relation(&relation, None);
        // Columns with the same code say the same.
        let about = sentence.split_once(": ").map(|(_, about)| about.to_owned()).unwrap_or_default();
        if !sentences.iter().any(|known| known.ends_with(&about)) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// How two compare, on the machine that is named.
#[must_use]
pub fn of_relation(relation: &Relation, machine: Option<&str>) -> String {
    let Relation { target, subject, base, multiples, noisy, .. } = relation;
    let on = machine.map_or_else(|| target.clone(), |machine| format!("{target} on {machine}"));
    let (mut more, mut equal) = (Vec::new(), Vec::new());
    for (scenario, multiple) in multiples {
        let Some(Interval { median, low, high }) = multiple else {
            equal.push(*scenario);
            continue;
        };
        let base = if more.is_empty() { format!(" {base}") } else { String::new() };
        more.push(format!("{median:.1} ×{base} ({low:.1} to {high:.1}){}", how_of(*scenario)));
    }
    let all = |scenarios: &[Option<Scenario>]| {
        scenarios.iter().map(|scenario| how_of(*scenario)).collect::<Vec<_>>().join(",")
    };
    let mut parts = Vec::new();
    if !more.is_empty() {
        parts.push(format!("takes {}", more.join(", ")));
    }
    if !equal.is_empty() {
        parts.push(format!("no difference from {base} was measured{}", all(&equal)));
    }
    if !noisy.is_empty() {
        parts.push(format!("too noisy to compare with {base}{}", all(noisy)));
    }
    format!("{on}: {subject}: {}", parts.join("; "))
}

/// How calls are made, if that is said.
fn how_of(scenario: Option<Scenario>) -> String {
    scenario.map_or(String::new(), |scenario| format!(" {}", how(scenario)))
}

/// What a call of a cell takes on a machine, in one line.
pub(super) fn of_cell(cell: &Cell, machine: &str) -> String {
    let of = |(scenario, estimate): (&Scenario, &Estimate)| {
        let Interval { median, low, high } = estimate.nanoseconds;
        let noisy = if estimate.is_noisy { ", noisy" } else { "" };
        format!("{median:.2} ns {} ({low:.2} to {high:.2}{noisy})", how(*scenario))
    };
    format!("measured on {machine}: {}", cell.results.iter().map(of).collect::<Vec<_>>().join("; "))
}

/// How calls are made, in a sentence.
fn how(scenario: Scenario) -> &'static str {
    match scenario {
        Scenario::Latency => "in a chain",
        Scenario::Throughput => "with independent calls",
        Scenario::Shared => "with two threads on one line",
        Scenario::All => "with all cores on one line",
        Scenario::Own => "with two threads on lines of their own",
        Scenario::Empty => "while no store waits",
        Scenario::Full => "behind stores",
    }
}
