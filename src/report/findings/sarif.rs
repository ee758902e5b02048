//! Findings as SARIF 2.1.0 (OASIS standard), for code scanning.

use super::part::{Part, parts};
use super::{Finding, Head};
use crate::base::untrusted::visible;
use crate::judge::findings::Severity;
use serde_json::{Value, json};
use std::fmt::Write as _;

pub(super) fn render(head: &Head<'_>, findings: &[Finding]) -> String {
    let mut rules: Vec<Value> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for Finding { rule, .. } in findings {
        if !seen.contains(&rule.id.as_str()) {
            seen.push(&rule.id);
            rules.push(json!({ "id": rule.id, "shortDescription": { "text": rule.text } }));
        }
    }
    let results: Vec<Value> =
        findings.iter().flat_map(|finding| parts(head, finding)).map(|part| result(head, &part)).collect();
    let mut run = json!({
        "tool": { "driver": {
            "name": env!("CARGO_PKG_NAME"),
            "version": env!("CARGO_PKG_VERSION"),
            "rules": rules,
        } },
        "results": results,
    });
    if !head.judged.is_empty() {
        run["invocations"] = json!([invocation(head)]);
    }
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    let text = serde_json::to_string_pretty(&log).unwrap_or_else(|error| unreachable!("these are plain data: {error}"));
    format!("{text}\n")
}

/// Whether everything that was asked for was judged, and what was not.
fn invocation(head: &Head<'_>) -> Value {
    let notification = |(target, nothing): (&str, String)| json!({ "level": "error", "message": { "text": visible(&format!("{target}: {nothing}")) } });
    let notifications: Vec<Value> = head.not_judged().map(notification).collect();
    json!({ "executionSuccessful": notifications.is_empty(), "toolExecutionNotifications": notifications })
}

/// The file of a result that is about no other: the one that names its target.
const TARGETS: &str = "targets.toml";

fn result(head: &Head<'_>, Part { finding, place }: &Part) -> Value {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let logical: Vec<Value> = finding
        .cells
        .iter()
        .map(|cell| json!({ "fullyQualifiedName": format!("{}/{cell}", finding.target), "kind": "function" }))
        .collect();
    // Code scanning takes only results that have a file and a line: those of the source, or else the file with the target's
    // instructions.
    let (file, line) = match place {
        Some(place) => (place.file.as_str(), place.line),
        None => (head.files.get(&finding.target).map_or(TARGETS, String::as_str), 1),
    };
    let physical = json!({ "artifactLocation": { "uri": uri(file) }, "region": { "startLine": line } });
    let location = json!({ "logicalLocations": logical, "physicalLocation": physical });
    let mut result = json!({
        "ruleId": finding.rule.id,
        "level": level,
        "message": { "text": finding.message() },
        "locations": [location],
        "partialFingerprints": {
            "cell/v1": format!("{}/{}/{}", finding.rule.id, finding.target, finding.cells.first().map_or("", String::as_str)),
        },
    });
    if let Some(accepted) = &finding.accepted {
        let why = format!("{} ({})", accepted.reason, accepted.issue);
        result["suppressions"] = json!([{ "kind": "external", "justification": why }]);
    }
    result
}

/// A path as a URI: reserved and non-ASCII characters are percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
