//! Findings as SARIF 2.1.0 (OASIS standard), for code scanning.

use super::{Finding, Head};
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
    let results: Vec<Value> = findings.iter().map(|finding| result(head, finding)).collect();
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
    let notification = |(target, nothing): (&str, String)| json!({ "level": "error", "message": { "text": format!("{target}: {nothing}") } });
    let notifications: Vec<Value> = head.not_judged().map(notification).collect();
    json!({ "executionSuccessful": notifications.is_empty(), "toolExecutionNotifications": notifications })
}

fn result(head: &Head<'_>, finding: &Finding) -> Value {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let logical: Vec<Value> = finding
        .cells
        .iter()
        .map(|cell| json!({ "fullyQualifiedName": format!("{}/{cell}", finding.target), "kind": "function" }))
        .collect();
    let mut location = json!({ "logicalLocations": logical });
    // Code scanning shows results that have a file: the one with the target's instructions.
    if let Some(file) = head.files.get(&finding.target) {
        location["physicalLocation"] = json!({ "artifactLocation": { "uri": uri(file) } });
    }
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
