//! The changes as findings, for their formats: one for each group and target.

use super::{Class, Drift, Failing, Group, Meaning, Price, Row};
use crate::judge::findings::{Finding, Rule, Severity, Witness};

/// The rule that a class of changes breaks: that of its meaning, or of its price if it does the same to memory.
fn rule(Class { meaning, price }: Class) -> Rule {
    let word = match (meaning, price) {
        (Meaning::Kept, Price::Worse | Price::Better) => price.name(),
        (meaning, _) => meaning.name(),
    };
    let text = match meaning {
        Meaning::Lost => "A cell lost an access or a retry.",
        Meaning::Weaker => "A cell lost ordering or atomicity that its source asks for.",
        Meaning::Failed => "A cell no longer compiles.",
        Meaning::Vanished => "A cell no longer has instructions.",
        Meaning::Unknown => "What a cell does can no longer be told.",
        Meaning::Moved => "A cell makes its accesses in another order, which its source may not allow.",
        Meaning::Changed => "A cell computes something else, accesses another place or branches otherwise.",
        Meaning::Stronger => "A cell orders more than before.",
        Meaning::Appeared => "A cell has instructions now.",
        Meaning::Kept => match price {
            Price::Worse => "A cell does the same to memory, with more calls, loops, barriers, instructions or bytes.",
            Price::Equal => "A cell does the same to memory with other instructions, at the same price.",
            Price::Better => {
                "A cell does the same to memory, with fewer calls, loops, barriers, instructions or bytes."
            }
        },
        Meaning::Cosmetic => "A cell differs only in the names of registers and labels and the order of instructions.",
        Meaning::Same => "A cell is unchanged.",
    };
    Rule { id: format!("drift-{word}"), text: text.to_owned() }
}

/// The changes as findings. What fails is an error; other changes are warnings, without cosmetic ones.
#[must_use]
pub fn findings(drift: &Drift, failing: &Failing) -> Vec<Finding> {
    let mut findings = Vec::new();
    for group in &drift.groups {
        let is_failing = failing.fails(group.class);
        if group.class.meaning == Meaning::Cosmetic && !is_failing {
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
        rule: rule(*class),
        severity,
        target: target.to_owned(),
        cells: of_target.iter().map(|cell| drift.cells[*cell].after.probe.clone()).collect(),
        title: format!("{}: {title}", class.title()),
        explanation: reason.clone(),
        execution: Witness::default(),
        listing: if has_listing { rows.iter().flat_map(lines).collect() } else { Vec::new() },
        follows: Vec::new(),
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
