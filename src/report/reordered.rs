//! What another ordering of an operation would cost or save in user code: for the terminal, in Markdown and as JSON.

use super::markdown::{code, escaped};
use crate::base::untrusted::visible;
use crate::compare::reordered::{Change, Trial};
use crate::probe::source::Place;
use crate::read::matrix::Matrix;
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use std::fmt::Write as _;

const HEADING: Style = Style::new().bold();
const TARGET: Style = AnsiColor::Cyan.on_default();
const FAINT: Style = Style::new().dimmed();

/// What the reader must not take it for.
const CAUTION: &str = "This is what another ordering would cost. It does not say that a weaker one is correct: that is for the algorithm.";

/// The trials of a matrix.
#[derive(Debug)]
pub struct Reordered<'a> {
    /// The matrix as it is now.
    pub matrix: &'a Matrix,
    /// The trials.
    pub trials: &'a [Trial],
}

/// A trial as one function sees it on one target.
struct Seen<'a> {
    trial: &'a Trial,
    /// What changes; nothing, or why that is not known.
    result: Result<Option<&'a Change>, &'a str>,
}

impl<'a> Reordered<'a> {
    /// The functions with an operation: those that a trial changes, and those that it is in.
    fn functions(&self) -> Vec<String> {
        let rows = self.matrix.probes.iter().map(crate::probe::Probe::name);
        rows.filter(|row| self.trials.iter().any(|trial| is_of(trial, row))).collect()
    }

    /// The trials of a function on a target.
    fn seen(&self, function: &str, target: &str) -> Vec<Seen<'a>> {
        let trials = self.trials.iter().filter(|trial| is_of(trial, function));
        let seen = trials.map(|trial| Seen {
            trial,
            result: match &trial.changes {
                Ok(changes) => Ok(changes.iter().find(|change| change.function == function && change.target == target)),
                Err(reason) => Err(reason.as_str()),
            },
        });
        seen.collect()
    }

    /// The targets that were compiled.
    fn targets(&self) -> impl Iterator<Item = &'a str> {
        let columns = self.matrix.columns.iter().filter(|column| column.failure.is_none());
        columns.map(|column| column.name.as_str())
    }

    /// For the terminal, styled by ANSI sequences.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        for function in self.functions() {
            let _ = writeln!(text, "{HEADING}{}{HEADING:#}", visible(&function));
            for target in self.targets() {
                let _ = writeln!(text, "  {TARGET}{}{TARGET:#}", visible(target));
                let mut last: Option<&Place> = None;
                for seen in self.seen(&function, target) {
                    let place = &seen.trial.place;
                    if last != Some(place) {
                        let _ = writeln!(text, "    {}", visible(&named(seen.trial)));
                        last = Some(place);
                    }
                    let (mark, to) = (direction(seen.trial), seen.trial.to.variant());
                    let _ = writeln!(text, "      {FAINT}{mark:8}{FAINT:#} {to:8} {}", visible(&said(&seen)));
                }
            }
            text.push('\n');
        }
        if text.is_empty() {
            return "no ordering of an atomic operation is written in the functions that were compiled\n".to_owned();
        }
        let _ = writeln!(text, "{CAUTION}");
        text
    }

    /// In Markdown: a table per function.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!("# What orderings cost\n\n{CAUTION}\n");
        for function in self.functions() {
            let _ = writeln!(text, "\n## {}\n", code(&function));
            text.push_str("| target | operation | instead | |\n|---|---|---|---|\n");
            for target in self.targets() {
                for seen in self.seen(&function, target) {
                    let (place, to) = (code(&named(seen.trial)), seen.trial.to.variant());
                    let side = direction(seen.trial);
                    let _ =
                        writeln!(text, "| {} | {place} | {side} {to} | {} |", escaped(target), escaped(&said(&seen)));
                }
            }
        }
        text
    }

    /// As JSON, for programs.
    #[must_use]
    pub fn json(&self) -> String {
        let trial = |trial: &'a Trial| JsonTrial {
            file: &trial.file,
            line: trial.place.line,
            operation: &trial.place.operation,
            failure: trial.place.is_failure,
            ordering: trial.place.ordering.name(),
            instead: trial.to.name(),
            side: direction(trial),
            functions: &trial.functions,
            changes: trial.changes.as_ref().ok().map(|changes| changes.iter().map(JsonChange::of).collect()),
            error: trial.changes.as_ref().err().map(String::as_str),
        };
        let trials = self.trials.iter().map(trial).collect();
        let document = Document { compiler: self.matrix.compiler.title(), targets: self.targets().collect(), trials };
        let mut text = serde_json::to_string_pretty(&document)
            .unwrap_or_else(|error| unreachable!("texts and numbers are JSON: {error}"));
        text.push('\n');
        text
    }
}

/// Whether a trial is about a function.
fn is_of(trial: &Trial, function: &str) -> bool {
    let changes = trial.changes.iter().flatten();
    trial.functions.iter().any(|own| own == function) || changes.into_iter().any(|change| change.function == function)
}

/// `src/lib.rs:26 compare_exchange, failure Acquire`
fn named(trial: &Trial) -> String {
    let Place { line, operation, ordering, is_failure, .. } = &trial.place;
    let failure = if *is_failure { ", failure" } else { "" };
    format!("{}:{line} {operation}{failure} {}", trial.file, ordering.variant())
}

fn direction(trial: &Trial) -> &'static str {
    if trial.is_stronger { "stronger" } else { "weaker" }
}

/// What a trial changes, in words.
fn said(seen: &Seen<'_>) -> String {
    match seen.result {
        Ok(None) => "no difference".to_owned(),
        Ok(Some(change)) => format!("{}: {} ({})", change.price(), change.title, change.class.meaning.name()),
        Err(reason) => reason.to_owned(),
    }
}

#[derive(Serialize)]
struct Document<'a> {
    compiler: String,
    targets: Vec<&'a str>,
    trials: Vec<JsonTrial<'a>>,
}

#[derive(Serialize)]
struct JsonTrial<'a> {
    file: &'a str,
    line: usize,
    operation: &'a str,
    failure: bool,
    ordering: &'static str,
    instead: &'static str,
    side: &'static str,
    functions: &'a [String],
    changes: Option<Vec<JsonChange<'a>>>,
    error: Option<&'a str>,
}

#[derive(Serialize)]
struct JsonChange<'a> {
    target: &'a str,
    function: &'a str,
    meaning: &'static str,
    price: &'static str,
    title: &'a str,
    instructions: [usize; 2],
}

impl<'a> JsonChange<'a> {
    fn of(change: &'a Change) -> JsonChange<'a> {
        let Change { target, function, class, title, instructions } = change;
        let (meaning, price) = (class.meaning.name(), class.price.name());
        JsonChange { target, function, meaning, price, title, instructions: *instructions }
    }
}
