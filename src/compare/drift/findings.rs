//! The changes as findings, for their formats: one for each group and target.

use super::{Class, Drift, Group, Row};
use crate::judge::findings::{Finding, Rule, Severity};

impl Class {
    /// The class in a sentence.
    fn explained(self) -> &'static str {
        match self {
            Class::Weaker => "A cell lost ordering or atomicity that its source asks for.",
            Class::Failed => "A cell no longer compiles.",
            Class::Vanished => "A cell no longer has instructions.",
            Class::Worse => {
                "A cell has more instructions, loops, calls or barriers, or its ordering can no longer be determined."
            }
            Class::Stronger => "A cell orders more than before.",
            Class::Appeared => "A cell has instructions now.",
            Class::Neutral => "A cell has another sequence of equal strength and cost.",
            Class::Better => "A cell costs less, or no longer orders what its source does not ask for.",
            Class::Cosmetic => {
                "A cell differs only in the names of registers and labels and the order of instructions."
            }
            Class::Same => "A cell is unchanged.",
        }
    }
}

/// The changes as findings. Classes that fail are errors; the others are warnings, without cosmetic changes.
#[must_use]
pub fn findings(drift: &Drift, failing: &[Class]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for group in &drift.groups {
        let is_failing = failing.contains(&group.class);
        if group.class == Class::Cosmetic && !is_failing {
            continue;
        }
        let severity = if is_failing { Severity::Error } else { Severity::Warning };
        let mut targets: Vec<&str> = Vec::new();
        for cell in &group.cells {
            let target = drift.cells[*cell].after.target.as_str();
            if !targets.contains(&target) {
                targets.push(target);
            }
        }
        findings.extend(targets.into_iter().map(|target| finding(drift, group, target, severity)));
    }
    findings
}

fn finding(drift: &Drift, group: &Group, target: &str, severity: Severity) -> Finding {
    let Group { class, title, reason, cells, example, rows } = group;
    let mut of_target: Vec<usize> =
        cells.iter().copied().filter(|cell| drift.cells[*cell].after.target == target).collect();
    // The listing is that of the first cell.
    let has_listing = of_target.contains(example);
    of_target.sort_by_key(|cell| (*cell != *example, *cell));
    Finding {
        rule: Rule { id: format!("drift-{}", class.name()), text: class.explained().to_owned() },
        severity,
        target: target.to_owned(),
        cells: of_target.iter().map(|cell| drift.cells[*cell].after.probe.clone()).collect(),
        title: format!("{}: {title}", class.name()),
        explanation: reason.clone(),
        execution: Vec::new(),
        listing: if has_listing { rows.iter().flat_map(lines).collect() } else { Vec::new() },
        accepted: None,
    }
}

/// The lines of a row, each with its mark.
fn lines(row: &Row) -> Vec<String> {
    match row {
        Row::Both(line) => vec![format!("  {line}")],
        Row::Gone(line) => vec![format!("- {line}")],
        Row::New(line) => vec![format!("+ {line}")],
        Row::Changed(before, after) => vec![format!("- {}", before.text), format!("+ {}", after.text)],
    }
}
