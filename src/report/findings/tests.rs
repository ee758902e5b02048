//! Findings in every format, including hostile text.

use super::{Finding, Format, Head, Judged};
use crate::judge::findings::{Acceptance, Rule, Severity, Witness};
use serde_json::Value;

fn findings() -> Vec<Finding> {
    let rule = |id: &str| Rule { id: id.to_owned(), text: "A rule".to_owned() };
    let wrong = Finding {
        rule: rule("weaker-acquire"),
        severity: Severity::Error,
        target: "aarch64".to_owned(),
        cells: vec!["load::u8::acquire::used".to_owned(), "load::i8::acquire::used".to_owned()],
        title: "weaker: 100%, <b>\u{1b}[31m".to_owned(),
        explanation: "why".to_owned(),
        execution: Witness::sentence("thread 1"),
        listing: vec!["ldrb w0, [x0]".to_owned(), "ret".to_owned()],
        follows: Vec::new(),
        accepted: None,
    };
    let acceptance = Acceptance { reason: "known".to_owned(), issue: "https://issue".to_owned() };
    let known =
        Finding { rule: rule("linked"), target: "a with b".to_owned(), accepted: Some(acceptance), ..wrong.clone() };
    let warning = Finding { rule: rule("stale"), severity: Severity::Warning, ..wrong.clone() };
    vec![wrong, known, warning]
}

fn rendered(format: Format) -> String {
    let targets = ["x86_64".to_owned(), "aarch64".to_owned()];
    let files = [("aarch64".to_owned(), "my code/snapshots/aarch64.asm".to_owned())].into();
    let head = Head { files: &files, ..Head::new("verify", &targets, &[]) };
    format.render(&head, &findings())
}

/// A report of two targets without findings, one of which could not be judged.
fn without_verdicts(format: Format) -> String {
    let names = ["x86_64", "s390x"].map(str::to_owned);
    let of = |target: &str, cells, unknown, reason: Option<&str>| Judged {
        cells,
        unknown,
        reason: reason.map(str::to_owned),
        ..Judged::none(target.to_owned())
    };
    let judged = [of("x86_64", 7, 0, None), of("s390x", 0, 9, Some("no model: 100%"))];
    let head = Head::new("verify", &names, &judged);
    format.render(&head, &[])
}

#[test]
fn nothing_judged_is_not_nothing_wrong() {
    let json: Value = serde_json::from_str(&without_verdicts(Format::Json)).unwrap();
    let of = |index: usize| json["judged"][index].clone();
    assert_eq!(
        of(0),
        serde_json::json!({ "target": "x86_64", "cells": 7, "by_contract": 0, "by_single_thread": 0, "unknown": 0, "by_laws": 0, "reason": null })
    );
    assert_eq!(
        of(1),
        serde_json::json!({ "target": "s390x", "cells": 0, "by_contract": 0, "by_single_thread": 0, "unknown": 9, "by_laws": 0, "reason": "no model: 100%" })
    );
    let sarif: Value = serde_json::from_str(&without_verdicts(Format::Sarif)).unwrap();
    let invocation = &sarif["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let text = &invocation["toolExecutionNotifications"][0]["message"]["text"];
    assert_eq!(text, "s390x: no cell was judged: no model: 100%");
    let junit = without_verdicts(Format::Junit);
    assert!(junit.contains("tests=\"2\" failures=\"0\" errors=\"1\""), "{junit}");
    let github = without_verdicts(Format::Github);
    assert_eq!(github, "::error title=verify%3A s390x::s390x: no cell was judged: no model: 100%25\n");
}

#[test]
fn text_names_what_and_where() {
    let text = rendered(Format::Text);
    for part in
        ["error", "[weaker-acquire]", "accepted", "warning", "known (https://issue)", "ldrb w0, [x0]", "\\u{1b}[31m"]
    {
        assert!(text.contains(part), "no {part:?} in {text}");
    }
}

#[test]
fn json_and_sarif_are_json() {
    let json: Value = serde_json::from_str(&rendered(Format::Json)).unwrap();
    assert_eq!(json["findings"][1]["accepted"]["issue"], "https://issue");
    assert_eq!(json["findings"][0]["cells"][1], "load::i8::acquire::used");
    let schema: Value = serde_json::from_str(super::schema()).unwrap();
    assert!(schema["properties"]["findings"].is_object());
    let sarif: Value = serde_json::from_str(&rendered(Format::Sarif)).unwrap();
    let results = &sarif["runs"][0]["results"];
    assert_eq!(results[0]["level"], "error");
    let file = |result: usize| results[result]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str();
    assert_eq!(file(0), Some("my%20code/snapshots/aarch64.asm"));
    // It is unknown whether everything was judged if the report does not say it.
    assert_eq!(sarif["runs"][0]["invocations"], Value::Null);
    // Two targets have no common file; but every result has one.
    assert_eq!(file(1), Some("targets.toml"));
    assert!(
        results
            .as_array()
            .unwrap()
            .iter()
            .all(|result| result["locations"][0]["physicalLocation"]["region"]["startLine"] == 1)
    );
    assert_eq!(
        results[1]["locations"][0]["logicalLocations"][0]["fullyQualifiedName"],
        "a with b/load::u8::acquire::used"
    );
    assert_eq!(results[1]["suppressions"][0]["justification"], "known (https://issue)");
    assert_eq!(results[2]["level"], "warning");
    assert_eq!(sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap().len(), 3);
}

#[test]
fn junit_fails_what_fails() {
    let junit = rendered(Format::Junit);
    // One fails, one is skipped; the warning passes, and so does the target with nothing.
    assert!(junit.contains("tests=\"4\" failures=\"1\" errors=\"0\""), "{junit}");
    assert_eq!(junit.matches("skipped=\"1\"").count(), 1, "{junit}");
    assert!(junit.contains("&lt;b&gt;") && !junit.contains('\u{1b}'), "{junit}");
}

#[test]
fn github_commands_stand_on_one_line() {
    let github = rendered(Format::Github);
    let lines: Vec<&str> = github.lines().collect();
    assert_eq!(lines.len(), 3, "{github}");
    assert!(
        lines[0].starts_with("::error file=my code/snapshots/aarch64.asm,title=weaker-acquire%3A aarch64::aarch64: "),
        "{github}"
    );
    assert!(lines[0].contains("100%25") && lines[0].contains("%0A"), "{github}");
    assert!(
        lines[1].starts_with("::notice title=linked%3A a with b::") && lines[2].starts_with("::warning "),
        "{github}"
    );
}
