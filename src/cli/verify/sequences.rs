//! `verify --sequences`: how many sequences have which verdict.

use crate::cli::terminal::visible;
use crate::judge::findings::Finding;
use crate::judge::simulate::sequences::{Change, Programs};
use crate::judge::verify::Tally;

/// A line for each target, and one for all with the number of findings.
pub(super) fn told(tallies: &[Tally], findings: &[Finding], is_verbose: bool) -> String {
    let width = tallies.iter().map(|tally| tally.target.len()).max().unwrap_or_default();
    let mut lines: Vec<String> = Vec::new();
    for tally in tallies {
        let Tally { target, reason, unknown, programs, .. } = tally;
        let reason = reason.as_ref().or(programs.reason.as_ref());
        let unknown = unknown + programs.unknown;
        let why = reason.map(|reason| format!(" ({}{reason})", if unknown > 1 { "the first: " } else { "" }));
        lines.push(format!("{:width$}  {}{}", visible(target), counts(tally), visible(&why.unwrap_or_default())));
        if is_verbose {
            lines.extend(tally.changes.iter().map(change));
        }
    }
    let sum = |count: fn(&Tally) -> usize| tallies.iter().map(count).sum::<usize>();
    let all = Tally {
        as_parts: sum(|tally| tally.as_parts),
        changed: sum(|tally| tally.changed),
        weaker: sum(|tally| tally.weaker),
        unknown: sum(|tally| tally.unknown),
        programs: Programs {
            decided: sum(|tally| tally.programs.decided),
            unknown: sum(|tally| tally.programs.unknown),
            weaker: tallies.iter().flat_map(|tally| tally.programs.weaker.clone()).collect(),
            ..Programs::default()
        },
        ..Tally::default()
    };
    let failures = findings.iter().filter(|finding| finding.is_failure()).count();
    let accepted = findings.iter().filter(|finding| finding.accepted.is_some()).count();
    let plural = if failures == 1 { "" } else { "s" };
    lines.push(format!("{}; {failures} finding{plural}, {accepted} accepted", counts(&all)));
    lines.join("\n")
}

/// Sequences of the same operations that were changed in the same way: how many, and one of them.
fn change((operations, change, names): &(String, Change, Vec<String>)) -> String {
    let first = names.first().map_or("", String::as_str);
    format!("  {} {operations}: {change} (`{first}`)", names.len())
}

fn counts(tally: &Tally) -> String {
    let Tally { target: _, as_parts, changed, weaker, unknown, reason: _, programs, changes: _ } = tally;
    let all = as_parts + changed + weaker + unknown;
    let mut counts = format!(
        "{all} sequences: {as_parts} as their operations alone, {changed} changed, {weaker} weaker, {unknown} unknown"
    );
    let Programs { decided, unknown, reason: _, weaker } = programs;
    if decided + unknown > 0 {
        let all = decided + unknown;
        counts += &format!("; {all} programs of them: {} weaker, {unknown} unknown", weaker.len());
    }
    counts
}
