//! Outcomes for programs, and the JSON Schema that describes them.

use super::words::{count, value_of};
use crate::base::untrusted::visible_in_json;
#[cfg(test)]
use crate::judge::outcomes::Answered;
use crate::judge::outcomes::{Held, Outcome, Side, Surprise, Table};
use crate::read::program::{Claim, Kind, Scalar};
use crate::report::simulated::witness_text;
use serde::Serialize;
use serde_json::{Map, Value};

/// The outcomes of a program.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Report<'a> {
    /// The name of the program: that of its file.
    program: &'a str,
    /// What it shows, by its first line.
    about: Option<&'a str>,
    /// The language, and then the targets.
    columns: Vec<Column<'a>>,
    /// The outcomes that one of them allows.
    outcomes: Vec<Row>,
    /// What the program forbids and allows.
    claims: Vec<Said<'a>>,
    /// What was run on this machine, if that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Option<Ran<'a>>,
}

/// What was run on this machine.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Ran<'a> {
    /// The column whose code was run.
    target: &'a str,
    /// How many rounds.
    rounds: u64,
    /// What could not be done.
    notes: &'a [String],
}

/// The language, or a target.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Column<'a> {
    /// `Rust`, or the name of the target.
    name: &'a str,
    /// The memory model that decides, if there is one.
    model: Option<&'a str>,
    /// Whether its outcomes are known.
    is_known: bool,
    /// Whether longer loops were left out.
    is_cut: bool,
    /// Why they are not known.
    reason: Option<&'a str>,
    /// The line of the program that this is about, from 1.
    line: Option<usize>,
}

/// An outcome.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Row {
    /// The results and the places, by their names; an integer of more than 64 bits is a string.
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Value>"))]
    values: Map<String, Value>,
    /// What each column says, by its name.
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, String>"))]
    #[cfg_attr(test, schemars(extend("additionalProperties" = serde_json::json!({ "enum": Answered::ALL.map(Answered::name) }))))]
    answers: Map<String, Value>,
    /// How often it was seen, if it was looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Option<u64>,
    /// What it says that it was seen: `wrong`, Rust does not allow it; `impossible`, the model of this machine forbids it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, schemars(default))]
    surprises: Vec<&'static str>,
    /// An execution for each column, as text, if that was asked for.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(test, schemars(default, with = "std::collections::BTreeMap<String, String>"))]
    witnesses: Map<String, Value>,
}

/// What the program says.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Said<'a> {
    /// `forbids` or `allows`.
    #[cfg_attr(test, schemars(extend("enum" = ["forbids", "allows"])))]
    kind: &'static str,
    /// The condition, as it is written.
    condition: &'a str,
    /// Its line, from 1.
    line: usize,
    /// Whether it holds; null if that is not known.
    holds: Option<bool>,
    /// The columns that allow such an outcome.
    allowed_by: Vec<&'a str>,
}

/// For programs: an object.
#[must_use]
pub fn json(table: &Table) -> String {
    let report = Report {
        program: &table.program.name,
        about: table.program.about.as_deref(),
        columns: table.sides().map(column).collect(),
        outcomes: table.rows.iter().map(|outcome| row(table, outcome)).collect(),
        claims: table.program.claims.iter().map(|claim| said(table, claim)).collect(),
        seen: table.seen.as_ref().map(|seen| Ran { target: &seen.target, rounds: seen.rounds, notes: &seen.notes }),
    };
    let text = serde_json::to_string_pretty(&report).unwrap_or_default();
    format!("{}\n", visible_in_json(&text))
}

fn column(side: &Side) -> Column<'_> {
    let unknown = side.answers.as_ref().err();
    Column {
        name: &side.name,
        model: side.model.as_deref(),
        is_known: unknown.is_none(),
        is_cut: side.answers.as_ref().is_ok_and(|answers| answers.is_cut),
        reason: unknown.map(|unknown| unknown.reason.as_str()),
        line: unknown.and_then(|unknown| unknown.line),
    }
}

fn row(table: &Table, outcome: &Outcome) -> Row {
    let value = |(name, value): (&crate::read::program::Name, &i128)| {
        let json = match table.program.scalar(*name) {
            Scalar::Bool => Value::Bool(*value != 0),
            Scalar::Integer { .. } => i64::try_from(*value)
                .map(Value::from)
                .or_else(|_| u64::try_from(*value).map(Value::from))
                .unwrap_or_else(|_| Value::from(value_of(table, *name, *value))),
        };
        (table.program.title(*name), json)
    };
    let answer = |side: &Side| (side.name.clone(), Value::from(table.answered(side, outcome).name()));
    let witness = |side: &Side| {
        let witness = side.answers.as_ref().ok()?.outcomes.get(outcome)?.as_ref()?;
        Some((side.name.clone(), Value::from(witness_text(witness))))
    };
    let surprises = table.surprises().into_iter().filter(|(known, _)| *known == outcome).flat_map(|(_, all)| all);
    Row {
        values: table.shown.iter().zip(&outcome.0).map(value).collect(),
        answers: table.sides().map(answer).collect(),
        seen: table.seen.as_ref().map(|seen| count(seen, outcome)),
        surprises: surprises.map(Surprise::name).collect(),
        witnesses: table.sides().filter_map(witness).collect(),
    }
}

fn said<'a>(table: &'a Table, claim: &'a Claim) -> Said<'a> {
    let allows = |side: &&Side| side.allows_any(claim, &table.shown) == Some(true);
    Said {
        kind: match claim.kind {
            Kind::Forbids => "forbids",
            Kind::Allows => "allows",
        },
        condition: &claim.text,
        line: claim.line,
        holds: match table.held(claim) {
            Held::Yes => Some(true),
            Held::No => Some(false),
            Held::Unknown => None,
        },
        allowed_by: table.sides().filter(allows).map(|side| side.name.as_str()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::schema::assert_describes;

    #[test]
    fn the_schema_describes_what_is_written() {
        assert_describes::<Report<'_>>("outcomes/schema.json", "outcomes of asm-matrix");
    }
}
