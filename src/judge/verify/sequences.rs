//! The findings about sequences: functions of two operations that show what Rust forbids for their source.

use super::rule;
use crate::judge::analysis::{self, Analysis};
use crate::judge::distinct;
use crate::judge::findings::{Finding, Judged, Severity, Witness};
use crate::judge::simulate::sequences::{self, Change, Programs, Verdict, Weaker};
use crate::read::matrix::{Body, Matrix};
use std::cell::LazyCell;
use std::collections::HashMap;

/// The name of the rule, and what stands before it.
pub(super) const SEQUENCE: &str = "sequence";

/// The sequences of a target, counted by their verdicts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// The target.
    pub target: String,
    /// They do what their operations do alone.
    pub as_parts: usize,
    /// They do not, and are right.
    pub changed: usize,
    /// They show something that is forbidden.
    pub weaker: usize,
    /// They have no verdict.
    pub unknown: usize,
    /// Why the first of these has none.
    pub reason: Option<String>,
    /// The programs of which some threads are sequences.
    pub programs: Programs,
    /// What was made of those that were changed: their operations, the change, and their names.
    pub changes: Vec<(String, Change, Vec<String>)>,
}

impl Tally {
    fn of(matrix: &Matrix, column: usize, verdicts: &[(usize, Verdict)], programs: Programs) -> Tally {
        let mut tally = Tally { target: matrix.columns[column].name.clone(), programs, ..Tally::default() };
        for (row, verdict) in verdicts {
            match verdict {
                Verdict::AsParts => tally.as_parts += 1,
                Verdict::Conforms(change) => {
                    tally.changed += 1;
                    tally.add(kinds(matrix, *row), change, matrix.probes[*row].name());
                }
                Verdict::Weaker(..) => tally.weaker += 1,
                Verdict::Unknown(reason) => {
                    tally.unknown += 1;
                    tally.reason.get_or_insert_with(|| reason.clone());
                }
            }
        }
        tally
    }

    fn add(&mut self, kinds: String, change: &Change, name: String) {
        match self.changes.iter_mut().find(|(known, other, _)| *known == kinds && other == change) {
            Some((_, _, names)) => names.push(name),
            None => self.changes.push((kinds, change.clone(), vec![name])),
        }
    }
}

/// Judges the sequences of a matrix, if it has any: the findings, and how many have which verdict. Those with one are added to
/// the cells that were judged.
#[must_use]
pub fn sequences(matrix: &Matrix, analysis: &Analysis, judged: &mut [Judged]) -> (Vec<Finding>, Vec<Tally>) {
    let (mut findings, mut tallies) = (Vec::new(), Vec::new());
    if !matrix.probes.iter().any(|probe| probe.sequence().is_some()) {
        return (findings, tallies);
    }
    let rows: LazyCell<HashMap<String, usize>, _> =
        LazyCell::new(|| matrix.probes.iter().enumerate().map(|(row, probe)| (probe.name(), row)).collect());
    let verdicts = sequences::judged(matrix, analysis);
    let programs = sequences::together(matrix, analysis, &verdicts);
    for (column, (verdicts, programs)) in verdicts.into_iter().zip(programs).enumerate() {
        let tally = Tally::of(matrix, column, &verdicts, programs);
        let is_weaker = |name: &str| {
            let judgement = rows.get(name).and_then(|row| analysis.judgement(column, *row));
            judgement.is_some_and(|judgement| matches!(judgement.verdict, analysis::Verdict::Weaker(_)))
        };
        findings.extend(single(matrix, column, &verdicts, &is_weaker));
        findings.extend(together(matrix, column, &tally.programs.weaker));
        if let Some(judged) = judged.get_mut(column) {
            judged.cells += verdicts.len() - tally.unknown;
            judged.unknown += tally.unknown;
            if judged.cells > 0 {
                judged.reason = None;
            }
        }
        tallies.push(tally);
    }
    (findings, tallies)
}

/// The findings about single sequences.
fn single(
    matrix: &Matrix,
    column: usize,
    verdicts: &[(usize, Verdict)],
    is_weaker: &dyn Fn(&str) -> bool,
) -> Vec<Finding> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (row, verdict) in verdicts {
        let Verdict::Weaker(change, witness) = verdict else { continue };
        // What is wrong on its own is wrong beside all.
        let wrong =
            || alone(matrix, *row).find(|name| is_weaker(name)).map_or_else(String::new, |name| operation(&name));
        let kinds = if *change == Change::None { wrong() } else { kinds(matrix, *row) };
        match groups.iter_mut().find(|group| (group.change, &group.kinds) == (change, &kinds)) {
            Some(group) => group.rows.push(*row),
            None => groups.push(Group { change, kinds, witness, rows: vec![*row] }),
        }
    }
    groups.into_iter().map(|group| group.finding(matrix, column, is_weaker)).collect()
}

/// Sequences of the same operations, whatever their orderings, with the same change; or of one operation that is wrong on its own.
struct Group<'a> {
    change: &'a Change,
    kinds: String,
    witness: &'a Witness,
    rows: Vec<usize>,
}

/// The operations of a sequence without their orderings, and whether they are of one place.
fn kinds(matrix: &Matrix, row: usize) -> String {
    let name = matrix.probes[row].name();
    let operations: Vec<&str> = name.split('+').map(|one| one.split("::").next().unwrap_or(one)).collect();
    format!("{} {}", operations.join("+"), name.rsplit("::").next().unwrap_or_default())
}

impl Group<'_> {
    fn finding(self, matrix: &Matrix, column: usize, is_weaker: &dyn Fn(&str) -> bool) -> Finding {
        let Group { change, kinds: _, witness, rows } = self;
        let follows = match change {
            Change::None => {
                let alone = rows.iter().flat_map(|row| alone(matrix, *row));
                distinct(alone.filter(|name| is_weaker(name)))
            }
            _ => Vec::new(),
        };
        Finding {
            rule: rule(SEQUENCE),
            severity: Severity::Error,
            target: matrix.columns[column].name.clone(),
            cells: rows.iter().map(|row| matrix.probes[*row].name()).collect(),
            title: "several operations show together what Rust forbids for them".to_owned(),
            explanation: match change {
                Change::None => {
                    format!("each is what it is alone, and {} is weaker than Rust asks for", named(&follows))
                }
                change => format!("beside what each operation is alone: {change}"),
            },
            execution: witness.clone(),
            listing: matrix.body(column, rows[0]).map(Body::listing).unwrap_or_default(),
            follows,
            accepted: None,
        }
    }
}

/// The cells of the operations of a sequence.
fn alone(matrix: &Matrix, row: usize) -> impl Iterator<Item = String> {
    let steps = matrix.probes[row].sequence().map(|sequence| sequence.steps.as_slice());
    steps.unwrap_or_default().iter().filter_map(|step| step.act.alone())
}

/// The operation of a cell: what its name begins with.
fn operation(name: &str) -> String {
    name.split("::").next().unwrap_or_default().to_owned()
}

/// The first of some names, and how many there are more.
fn named(names: &[String]) -> String {
    match names {
        [] => "one".to_owned(),
        [one] => format!("`{one}`"),
        [one, more @ ..] => format!("`{one}`, as {} more,", more.len()),
    }
}

/// The programs of one shape that show what is forbidden are one finding.
fn together(matrix: &Matrix, column: usize, weaker: &[Weaker]) -> Vec<Finding> {
    let mut shapes: Vec<(&str, Vec<&Weaker>)> = Vec::new();
    for program in weaker {
        match shapes.iter_mut().find(|(shape, _)| *shape == program.shape) {
            Some((_, programs)) => programs.push(program),
            None => shapes.push((program.shape, vec![program])),
        }
    }
    let finding = |(shape, programs): (&str, Vec<&Weaker>)| {
        let name = |row: &usize| matrix.probes[*row].name();
        let first = programs[0];
        let threads: Vec<String> = first.rows.iter().map(|row| format!("`{}`", name(row))).collect();
        let listing = first.rows.iter().filter_map(|row| matrix.body(column, *row)).map(Body::listing);
        Finding {
            rule: rule(SEQUENCE),
            severity: Severity::Error,
            target: matrix.columns[column].name.clone(),
            cells: distinct(programs.iter().flat_map(|program| &program.rows).map(name)),
            title: "threads of several operations show together what Rust forbids for them".to_owned(),
            explanation: format!(
                "each is right on its own, but not as threads of one program ({shape}), as {} are",
                threads.join(" and ")
            ),
            execution: first.witness.clone(),
            listing: listing.flatten().collect(),
            follows: Vec::new(),
            accepted: None,
        }
    };
    shapes.into_iter().map(finding).collect()
}
