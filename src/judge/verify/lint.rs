//! Lints: code with the right ordering that is a trap for other reasons.

use crate::judge::analysis::{Analysis, Column, Judgement, Kind};
use crate::judge::findings::{Finding, Rule, Severity, Witness};
use crate::read::matrix::Matrix;

/// A lint.
struct Lint {
    id: &'static str,
    text: &'static str,
    title: &'static str,
    explanation: &'static str,
    holds: fn(&Column, &Judgement) -> bool,
}

const LINTS: [Lint; 2] = [
    Lint {
        id: "exclusive-interrupted",
        text: "Nothing is between a load-exclusive and its store-exclusive",
        title: "something is between a load-exclusive and its store-exclusive",
        explanation: "a fence or another access there can make the store-exclusive always fail",
        holds: |_, judgement| judgement.is_interrupted,
    },
    Lint {
        id: "load-writes",
        text: "A load does not write",
        title: "a load that writes",
        explanation: "it needs memory that can be written, and takes the cache line from other readers: on read-only memory it \
                      faults",
        holds: |column, judgement| {
            let mut sequences = judgement.sequences.iter().map(|number| &column.sequences[*number]);
            judgement.asked.kind == Kind::Load
                && sequences.any(|sequence| sequence.events.iter().any(|event| event.writes))
        },
    },
];

/// The names of the lints.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    LINTS.iter().map(|lint| lint.id)
}

/// The lints of a column, one finding for each.
pub(super) fn findings(matrix: &Matrix, analysis: &Analysis, index: usize) -> Vec<Finding> {
    let column = &analysis.columns[index];
    let found = LINTS.iter().filter_map(|lint| {
        let is_it = |probe: &usize| column.judgement(*probe).is_some_and(|judgement| (lint.holds)(column, judgement));
        let probes: Vec<usize> = (0..matrix.probes.len()).filter(is_it).collect();
        let body = matrix.body(index, *probes.first()?)?;
        Some(Finding {
            rule: Rule { id: lint.id.to_owned(), text: lint.text.to_owned() },
            severity: Severity::Warning,
            target: matrix.columns[index].name.clone(),
            cells: probes.iter().map(|probe| matrix.probes[*probe].name()).collect(),
            title: lint.title.to_owned(),
            explanation: lint.explanation.to_owned(),
            execution: Witness::default(),
            listing: body.listing(),
            follows: Vec::new(),
            accepted: None,
        })
    });
    found.collect()
}
