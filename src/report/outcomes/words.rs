//! The cells of a table, and what is to be said of it, in words.

use crate::judge::outcomes::{Held, Outcome, Seen, Side, Surprise, Table};
use crate::read::program::{Claim, Kind, Name, Scalar};

/// The head and the rows of a table. Without results and places there is one outcome, which has no values.
pub(super) fn cells(table: &Table) -> Vec<Vec<String>> {
    let names = table.shown.iter().map(|name| table.program.title(*name));
    let sides = || table.sides();
    let seen = || table.seen.as_ref();
    let head = names.chain(sides().map(|side| side.name.clone()));
    let head = head.chain(seen().map(|_| SEEN.to_owned())).collect();
    let row = |outcome: &Outcome| {
        let values = table.shown.iter().zip(&outcome.0).map(|(name, value)| value_of(table, *name, *value));
        let answers = sides().map(|side| table.answered(side, outcome).name().to_owned());
        values.chain(answers).chain(seen().map(|seen| count(seen, outcome).to_string())).collect()
    };
    std::iter::once(head).chain(table.rows.iter().map(row)).collect()
}

/// The head of the column with what was seen.
const SEEN: &str = "seen here";

/// How often an outcome was seen.
pub(super) fn count(seen: &Seen, outcome: &Outcome) -> u64 {
    seen.counts.get(outcome).copied().unwrap_or_default()
}

/// A value as the language writes it.
pub(super) fn value_of(table: &Table, name: Name, value: i128) -> String {
    match table.program.scalar(name) {
        Scalar::Bool => (value != 0).to_string(),
        Scalar::Integer { .. } => value.to_string(),
    }
}

/// An outcome in one line: `thread_0 == 0, thread_1 == 1`.
pub(super) fn outcome(table: &Table, outcome: &Outcome) -> String {
    let value =
        |(name, value): (&Name, &i128)| format!("{} == {}", table.program.title(*name), value_of(table, *name, *value));
    table.shown.iter().zip(&outcome.0).map(value).collect::<Vec<_>>().join(", ")
}

/// What is to be said: of each claim, of outcomes that a target gained, and of what is not known.
pub(super) fn sentences(table: &Table) -> Vec<String> {
    let mut sentences: Vec<String> = table.program.claims.iter().map(|claim| of_claim(table, claim)).collect();
    for side in &table.targets {
        for gained in table.gained(side) {
            let outcome = outcome(table, gained);
            sentences.push(format!("error: {} allows {outcome}, and Rust does not", side.name));
        }
    }
    sentences.extend(of_seen(table));
    let is_cut = |side: &&Side| side.answers.as_ref().is_ok_and(|answers| answers.is_cut);
    let cut: Vec<&str> = table.sides().filter(is_cut).map(|side| side.name.as_str()).collect();
    if !cut.is_empty() {
        sentences.push(format!("longer loops were left out (--turns): {}", cut.join(", ")));
    }
    sentences.extend(table.sides().filter_map(unknown));
    sentences
}

/// What is to be said of what was seen.
fn of_seen(table: &Table) -> Vec<String> {
    let Some(seen) = &table.seen else { return Vec::new() };
    let Seen { target, rounds, notes, .. } = seen;
    let mut sentences = Vec::new();
    for (of, surprises) in table.surprises() {
        let times = count(seen, of);
        let what = outcome(table, of);
        for surprise in surprises {
            sentences.push(match surprise {
                Surprise::Wrong => format!("error: {what} was seen {times} times, and Rust does not allow it: the code of {target} is wrong"),
                Surprise::Impossible => format!(
                    "error: {what} was seen {times} times, and the model of {target} forbids it: an error of ours or of the processor"
                ),
            });
        }
    }
    sentences.push(format!("seen here: {rounds} rounds of the code of {target} on this machine"));
    sentences.extend(notes.iter().map(|note| format!("seen here: {note}")));
    sentences
}

/// Why a side is not known, in a line.
fn unknown(side: &Side) -> Option<String> {
    let unknown = side.answers.as_ref().err()?;
    let line = unknown.line.map_or(String::new(), |line| format!("line {line}: "));
    let reason = unknown.reason.lines().next().unwrap_or_default();
    Some(format!("{} is not known: {line}{reason}", side.name))
}

fn of_claim(table: &Table, claim: &Claim) -> String {
    let word = match claim.kind {
        Kind::Forbids => "forbids",
        Kind::Allows => "allows",
    };
    let holds = match table.held(claim) {
        Held::Yes => "holds",
        Held::No => "does not hold",
        Held::Unknown => "is not known",
    };
    let names = |wanted: Option<bool>| {
        let sides = table.sides().filter(|side| side.allows_any(claim, &table.shown) == wanted);
        sides.map(|side| side.name.as_str()).collect::<Vec<_>>()
    };
    let mut parts = Vec::new();
    for (wanted, what) in [(Some(true), "allowed by"), (Some(false), "not by"), (None, "not known of")] {
        let names = names(wanted);
        match (names.as_slice(), wanted) {
            ([], _) => {}
            (names, Some(false)) if parts.is_empty() => parts.push(format!("not allowed by {}", names.join(", "))),
            (names, _) => parts.push(format!("{what} {}", names.join(", "))),
        }
    }
    format!("{word} {}: {holds} ({})", claim.text, parts.join("; "))
}
