//! The answers of simulations, as text, CSV and JSON.

mod drawn;

pub use crate::judge::simulate::Undecided;
pub(super) use drawn::plain;
pub use drawn::{svg as witness_image, text as witness_text, witness_files};

use crate::base::untrusted::{in_line, visible};
use crate::judge::simulate::{Answer, State};
use crate::model::Model;
use crate::read::litmus::{Litmus, Quantifier, Term};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;

/// A test and its answer.
#[derive(Debug)]
pub struct Simulated {
    /// Its file, as it was named.
    pub file: String,
    /// What was read of it, if it could be read.
    pub litmus: Option<Litmus>,
    /// Its answer, or why there is none.
    pub answer: Result<Answer, Undecided>,
}

impl Simulated {
    /// `yes`, `no` or `unknown`: whether the statement holds, as it is quantified.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match &self.answer {
            Ok(Answer { holds: true, .. }) => "yes",
            Ok(Answer { holds: false, .. }) => "no",
            Err(_) => "unknown",
        }
    }

    /// What is to be said beside the answer.
    fn reason(&self) -> String {
        match &self.answer {
            Ok(Answer { is_cut: true, .. }) => "loops were cut".to_owned(),
            Ok(_) => String::new(),
            Err(Undecided { line: Some(line), reason }) => format!("line {line}: {reason}"),
            Err(Undecided { line: None, reason }) => reason.clone(),
        }
    }
}

/// How many tests have each answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// The statement holds.
    pub yes: usize,
    /// It does not.
    pub no: usize,
    /// It is not decided.
    pub unknown: usize,
}

impl Counts {
    /// Of some tests.
    #[must_use]
    pub fn of(all: &[Simulated]) -> Counts {
        let count = |name: &str| all.iter().filter(|test| test.name() == name).count();
        Counts { yes: count("yes"), no: count("no"), unknown: count("unknown") }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { yes, no, unknown } = self;
        let all = yes + no + unknown;
        let tests = if all == 1 { "test" } else { "tests" };
        write!(formatter, "{all} {tests}: {yes} yes, {no} no, {unknown} unknown")
    }
}

/// What is to be said of the built-in models that decided tests, each once.
#[must_use]
pub fn caveats(all: &[Simulated]) -> BTreeSet<String> {
    let decided = all.iter().filter(|test| test.answer.is_ok());
    let names: BTreeSet<&str> = decided.filter_map(|test| Some(test.litmus.as_ref()?.isa.model)).collect();
    names.into_iter().filter_map(|name| Model::named(name)?.caveat()).collect()
}

/// For people: a line for each test, behind its states if they were asked for.
#[must_use]
pub fn text(all: &[Simulated]) -> String {
    let mut text = String::new();
    for test in all {
        let file = in_line(&test.file);
        match &test.answer {
            Ok(answer) => {
                if let Some(litmus) = test.litmus.as_ref().filter(|_| !answer.states.is_empty()) {
                    text.push_str(&states(litmus, answer));
                }
                let note = if answer.is_cut { " (loops were cut)" } else { "" };
                text.push_str(&format!("{file}: {}{note}\n", test.name()));
            }
            Err(Undecided { line, reason }) => {
                let line = line.map_or(String::new(), |line| format!(":{line}"));
                text.push_str(&format!("{file}{line}: unknown: {}\n", in_line(reason)));
            }
        }
    }
    text
}

/// The final states, as herd7 prints them; but it counts executions, and here are states.
fn states(litmus: &Litmus, answer: &Answer) -> String {
    let kind = match litmus.quantifier {
        Quantifier::Exists => "Allowed",
        Quantifier::NotExists => "Forbidden",
        Quantifier::Forall => "Required",
    };
    let name = visible(&litmus.name);
    let mut text = format!("Test {name} {kind}\nStates {}\n", answer.states.len());
    for (State(values), _) in &answer.states {
        let values =
            values.iter().map(|(term, value)| format!("{}={};", litmus.spelled(*term), value_of(litmus, *value)));
        text.push_str(&format!("{}\n", values.collect::<Vec<_>>().join(" ")));
    }
    let positive = answer.states.iter().filter(|(_, holds)| *holds).count();
    let negative = answer.states.len() - positive;
    let often = match (positive, negative) {
        (0, _) => "Never",
        (_, 0) => "Always",
        _ => "Sometimes",
    };
    let holds = if answer.holds { "Ok" } else { "No" };
    text.push_str(&format!("{holds}\nObservation {name} {often} {positive} {negative}\n"));
    text
}

/// A value, which may be the address of a location.
fn value_of(litmus: &Litmus, value: u128) -> String {
    litmus.location_at(value).map_or_else(|| value.to_string(), |name| visible(name).into_owned())
}

/// For programs: the columns `file`, `answer` and `reason`.
#[must_use]
pub fn csv(all: &[Simulated]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let field = super::csv::text;
    let mut write = |fields: [&str; 3]| {
        for one in fields {
            writer.write_field(&*field(one)).unwrap_or_default();
        }
        writer.write_record(None::<&[u8]>).unwrap_or_default();
    };
    write(["file", "answer", "reason"]);
    for test in all {
        write([&test.file, test.name(), &test.reason()]);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A test in JSON.
#[derive(Serialize)]
struct Row<'a> {
    file: &'a str,
    name: Option<&'a str>,
    answer: &'static str,
    reason: Option<String>,
    line: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    states: Vec<serde_json::Map<String, serde_json::Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    witness: Option<String>,
}

/// For programs: a list of objects, a line each.
#[must_use]
pub fn json(all: &[Simulated]) -> String {
    let rows: Vec<String> = all.iter().map(|test| serde_json::to_string(&row(test)).unwrap_or_default()).collect();
    format!("[\n{}\n]\n", rows.join(",\n"))
}

fn row(test: &Simulated) -> Row<'_> {
    let (line, reason) = match &test.answer {
        Ok(_) => (None, Some(test.reason()).filter(|reason| !reason.is_empty())),
        Err(Undecided { line, reason }) => (*line, Some(reason.clone())),
    };
    let answer = test.answer.as_ref().ok();
    let states = test.litmus.as_ref().zip(answer).map_or(Vec::new(), |(litmus, answer)| {
        let state = |(State(values), _): &(State, bool)| {
            let value = |(term, value): &(Term, u128)| (litmus.spelled(*term), value_of(litmus, *value).into());
            values.iter().map(value).collect()
        };
        answer.states.iter().map(state).collect()
    });
    let witness = answer.and_then(|answer| answer.witness.as_ref()).map(drawn::text);
    let name = test.litmus.as_ref().map(|litmus| litmus.name.as_str());
    Row { file: &test.file, name, answer: test.name(), reason, line, states, witness }
}
