//! Findings for other programs, and the JSON Schema that describes them.
//!
//! The names here are an interface: additions keep them, and a changed meaning raises [`SCHEMA`].

use super::{Finding, Head};
use serde::Serialize;

/// The version of the format.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Document<'a> {
    /// The version of this format.
    #[cfg_attr(test, schemars(extend("const" = SCHEMA)))]
    schema: u32,
    /// The command that found them.
    command: &'a str,
    /// The targets that were checked.
    targets: &'a [String],
    /// How many cells of each target were judged.
    judged: Vec<Judged<'a>>,
    /// The findings, the most severe first.
    findings: Vec<Found<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Judged<'a> {
    /// The target, by its name.
    target: &'a str,
    /// How many cells have a verdict.
    cells: usize,
    /// How many of these rest on the contract of the functions that they call.
    by_contract: usize,
    /// How many of them rest on that the target has one thread.
    by_single_thread: usize,
    /// How many cells ask for an ordering but have no verdict.
    unknown: usize,
    /// How many functions of user code were judged by laws only, since no ordering is required of them.
    by_laws: usize,
    /// Why no cell was judged; null if some were.
    reason: Option<&'a str>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Found<'a> {
    /// The rule that it breaks.
    rule: &'a str,
    /// `error` or `warning`.
    #[cfg_attr(test, schemars(extend("enum" = ["error", "warning"])))]
    severity: &'a str,
    /// The target, by its name.
    target: &'a str,
    /// The affected cells, by their probes.
    cells: &'a [String],
    /// The problem.
    title: &'a str,
    /// The reason.
    explanation: &'a str,
    /// An execution that shows it, line by line.
    execution: Vec<String>,
    /// The instructions of the first cell.
    listing: &'a [String],
    /// Why it is accepted, if it is.
    accepted: Option<Accepted<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Accepted<'a> {
    /// The reason.
    reason: &'a str,
    /// Where it is discussed.
    issue: &'a str,
}

pub(super) fn render(head: &Head<'_>, findings: &[Finding]) -> String {
    let findings = findings
        .iter()
        .map(|finding| Found {
            rule: &finding.rule.id,
            severity: finding.severity.name(),
            target: &finding.target,
            cells: &finding.cells,
            title: &finding.title,
            explanation: &finding.explanation,
            execution: finding.execution.lines(),
            listing: &finding.listing,
            accepted: finding
                .accepted
                .as_ref()
                .map(|accepted| Accepted { reason: &accepted.reason, issue: &accepted.issue }),
        })
        .collect();
    let judged = head.judged.iter().map(judged).collect();
    let document = Document { schema: SCHEMA, command: head.command, targets: head.targets, judged, findings };
    pretty(&document)
}

fn judged(judged: &super::Judged) -> Judged<'_> {
    let super::Judged { target, cells, by_contract, by_single_thread, unknown, by_laws, reason } = judged;
    let (cells, by_contract, by_single_thread) = (*cells, *by_contract, *by_single_thread);
    let reason = reason.as_deref();
    Judged { target, cells, by_contract, by_single_thread, unknown: *unknown, by_laws: *by_laws, reason }
}

/// The JSON Schema of findings as JSON.
#[must_use]
pub fn schema() -> &'static str {
    include_str!("schema.json")
}

fn pretty(value: &impl Serialize) -> String {
    let text =
        serde_json::to_string_pretty(value).unwrap_or_else(|error| unreachable!("these are plain data: {error}"));
    format!("{text}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::schema::assert_describes;

    #[test]
    fn the_schema_describes_what_is_written() {
        assert_describes::<Document<'_>>("findings/schema.json", &format!("findings of asm-matrix, schema {SCHEMA}"));
    }
}
