//! Claims and their rulings: for the terminal and in Markdown.

use super::markdown::{code, escaped, said};
use crate::base::untrusted::visible;
use crate::judge::claims::{Claim, Counterexample, Finding, Place, Ruling, Standing, summary};
use crate::read::matrix::{Body, Matrix};
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use std::fmt::Write as _;

const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();
const FAINT: Style = Style::new().dimmed();
const TARGET: Style = AnsiColor::Cyan.on_default();

/// The word for the result of a claim.
pub(super) fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Holds => "holds",
        Standing::Broken => "does not hold",
        Standing::Elsewhere => "not asked",
    }
}

/// For the terminal, styled by ANSI sequences. `is_whole` lists all deciding cells.
#[must_use]
pub fn text(matrix: &Matrix, rulings: &[Ruling<'_>], is_whole: bool) -> String {
    let mut text = String::new();
    for ruling in rulings {
        let standing = ruling.standing();
        let style = match standing {
            Standing::Holds => GOOD,
            Standing::Broken => BAD,
            Standing::Elsewhere => FAINT,
        };
        let unexpected = if ruling.is_unexpected() { ", and is expected to" } else { "" };
        let _ = writeln!(text, "{style}{}{style:#}  {}{unexpected}", word(standing), visible(&ruling.claim.id));
        let _ = writeln!(text, "  {}", visible(&ruling.claim.says));
        let mut shown = None;
        for finding in &ruling.findings {
            let count = counted(finding);
            let cells = summary(matrix, &finding.cells);
            let _ =
                writeln!(text, "  {FAINT}{count}: {} {}{FAINT:#}", visible(&cells), visible(&finding.assertion.said()));
            if is_whole {
                for place in &finding.cells {
                    let _ = writeln!(text, "    {FAINT}{}{FAINT:#}", visible(&named(matrix, *place)));
                }
            }
            if let Some(counterexample) = &finding.counterexample {
                let cells = Some((counterexample.place, counterexample.other));
                push_counterexample(&mut text, matrix, counterexample, shown == cells);
                shown = cells;
            }
        }
    }
    let _ = writeln!(text, "\n{}", conclusion(rulings));
    text
}

/// Why a cell breaks a claim, and the cell, unless it was just shown.
fn push_counterexample(text: &mut String, matrix: &Matrix, counterexample: &Counterexample, is_shown: bool) {
    let Counterexample { place, other, why } = counterexample;
    let _ = writeln!(text, "    {}{}", visible(why), if is_shown { ", the same cell" } else { "" });
    if is_shown {
        return;
    }
    for place in [Some(*place), *other].into_iter().flatten() {
        let (probe, target) = (place.probe(matrix), place.target(matrix));
        let _ = writeln!(text, "    {} on {TARGET}{}{TARGET:#}", visible(&probe), visible(target));
        for line in listing(matrix, place) {
            let _ = writeln!(text, "      {}", visible(&line));
        }
    }
}

/// In Markdown: a row per claim, and then the counterexamples.
#[must_use]
pub fn markdown(matrix: &Matrix, rulings: &[Ruling<'_>]) -> String {
    let mut text = String::from("| claim | | cells |\n|---|---|---|\n");
    for ruling in rulings {
        let cells: usize = ruling.findings.iter().map(|finding| finding.cells.len()).sum();
        let broken: usize = ruling.findings.iter().map(|finding| finding.broken).sum();
        let cells = if broken > 0 { format!("{broken} of {cells} do not") } else { cells.to_string() };
        let standing = word(ruling.standing());
        let standing =
            if ruling.standing() == Standing::Broken { format!("**{standing}**") } else { standing.to_owned() };
        let (id, says) = (code(&ruling.claim.id), said(&ruling.claim.says));
        let _ = writeln!(text, "| {id}: {says} | {standing} | {cells} |");
    }
    let _ = writeln!(text, "\n{}", conclusion(rulings));
    for ruling in rulings.iter().filter(|ruling| ruling.standing() == Standing::Broken) {
        let _ = write!(text, "\n### {}\n\n{}\n", code(&ruling.claim.id), said(&ruling.claim.says));
        let mut shown = None;
        for finding in &ruling.findings {
            let cells = escaped(&summary(matrix, &finding.cells));
            let _ = writeln!(text, "\n* {}: {cells} {}", counted(finding), said(&finding.assertion.said()));
            if let Some(Counterexample { place, other, why }) = &finding.counterexample {
                let is_shown = shown == Some((*place, *other));
                let same = if is_shown { ", the same cell" } else { "" };
                let _ = writeln!(text, "\n  The smallest that does not: {}{same}.", said(why));
                if is_shown {
                    continue;
                }
                shown = Some((*place, *other));
                for place in [Some(*place), *other].into_iter().flatten() {
                    let _ = writeln!(text, "\n  {}:\n", code(&named(matrix, place)));
                    for line in listing(matrix, place) {
                        let _ = writeln!(text, "      {}", visible(&line));
                    }
                }
            }
        }
    }
    text
}

/// How many cells satisfy an assertion: `3 of 4 cells`.
fn counted(finding: &Finding<'_>) -> String {
    let (all, broken) = (finding.cells.len(), finding.broken);
    let noun = if all == 1 { "cell" } else { "cells" };
    if broken == 0 { format!("{all} {noun}") } else { format!("{} of {all} {noun}", all - broken) }
}

fn named(matrix: &Matrix, place: Place) -> String {
    format!("{} on {}", place.probe(matrix), place.target(matrix))
}

/// The lines of a cell, indented below their labels.
fn listing(matrix: &Matrix, place: Place) -> Vec<String> {
    let lines = place.body(matrix).map(|body| body.text.as_slice()).unwrap_or_default();
    lines.iter().map(|line| if line.ends_with(':') { line.to_string() } else { format!("  {line}") }).collect()
}

fn conclusion(rulings: &[Ruling<'_>]) -> String {
    let count = |standing| rulings.iter().filter(|ruling| ruling.standing() == standing).count();
    let (holds, broken, elsewhere) = (count(Standing::Holds), count(Standing::Broken), count(Standing::Elsewhere));
    let mut text = format!("{holds} of {} claims hold", holds + broken);
    if elsewhere > 0 {
        let _ = write!(text, "; {elsewhere} are about other targets");
    }
    text.push('.');
    text
}

#[derive(Serialize)]
struct Document<'a> {
    compiler: String,
    claims: Vec<JsonClaim<'a>>,
}

#[derive(Serialize)]
struct JsonClaim<'a> {
    id: &'a str,
    says: &'a str,
    expected: bool,
    standing: &'static str,
    findings: Vec<JsonFinding>,
}

#[derive(Serialize)]
struct JsonFinding {
    assertion: String,
    cells: Vec<JsonPlace>,
    broken: usize,
    counterexample: Option<JsonCounterexample>,
}

#[derive(Serialize)]
struct JsonPlace {
    target: String,
    probe: String,
}

#[derive(Serialize)]
struct JsonCounterexample {
    why: String,
    cells: Vec<JsonCell>,
}

#[derive(Serialize)]
struct JsonCell {
    #[serde(flatten)]
    place: JsonPlace,
    text: Vec<String>,
}

/// As JSON, for programs.
#[must_use]
pub fn json(matrix: &Matrix, rulings: &[Ruling<'_>]) -> String {
    let place = |place: Place| JsonPlace { target: place.target(matrix).to_owned(), probe: place.probe(matrix) };
    let cell = |at: Place| {
        let text = at.body(matrix).map(Body::listing).unwrap_or_default();
        JsonCell { place: place(at), text }
    };
    let counterexample = |Counterexample { place, other, why }: &Counterexample| JsonCounterexample {
        why: why.clone(),
        cells: [Some(*place), *other].into_iter().flatten().map(cell).collect(),
    };
    let finding = |finding: &Finding<'_>| {
        let Finding { assertion, cells, broken, counterexample: example } = finding;
        let cells = cells.iter().copied().map(place).collect();
        let counterexample = example.as_ref().map(counterexample);
        JsonFinding { assertion: assertion.said(), cells, broken: *broken, counterexample }
    };
    let mut claims = Vec::new();
    for ruling in rulings {
        let Claim { id, says, is_expected, checks: _ } = ruling.claim;
        let findings = ruling.findings.iter().map(finding).collect();
        claims.push(JsonClaim { id, says, expected: *is_expected, standing: word(ruling.standing()), findings });
    }
    let document = Document { compiler: matrix.compiler.title(), claims };
    let mut text = serde_json::to_string_pretty(&document)
        .unwrap_or_else(|error| unreachable!("texts and numbers are JSON: {error}"));
    text.push('\n');
    text
}
