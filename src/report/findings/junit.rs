//! Findings as `JUnit` XML: a suite per target and a case per finding, or per place of one. A target without findings has one
//! case that passes; a target without a judged cell has one that is an error.
//!
//! It is valid for the schema of Jenkins:
//! <https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd>.

use super::part::{Part, parts};
use super::{Finding, Head};
use crate::base::untrusted::visible;

/// A case: its name, and the element in it that says how it ended.
struct Case {
    name: String,
    end: Option<End>,
}

/// How a case ended that did not pass.
struct End {
    /// `failure`, `error` or `skipped`.
    element: &'static str,
    message: String,
    text: String,
}

pub(super) fn render(head: &Head<'_>, findings: &[Finding]) -> String {
    let mut targets: Vec<&str> = head.targets.iter().map(String::as_str).collect();
    // Findings about two targets are a separate suite.
    for finding in findings {
        if !targets.contains(&finding.target.as_str()) {
            targets.push(&finding.target);
        }
    }
    let suites: Vec<_> = targets.into_iter().map(|target| (target, cases(head, findings, target))).collect();
    // The schema has no number of skipped cases here, only in each suite.
    let total = |element| suites.iter().map(|(_, cases)| count(cases, element)).sum::<usize>();
    let tests: usize = suites.iter().map(|(_, cases)| cases.len()).sum();
    let (name, failures, errors) = (attribute(head.command), total("failure"), total("error"));
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"asm-matrix {name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\">\n"
    );
    for (target, cases) in suites {
        text += &suite(target, &cases);
    }
    text + "</testsuites>\n"
}

fn suite(target: &str, cases: &[Case]) -> String {
    let target = attribute(target);
    let mut text = format!(
        "    <testsuite name=\"{target}\" tests=\"{}\" skipped=\"{}\" errors=\"{}\" failures=\"{}\">\n",
        cases.len(),
        count(cases, "skipped"),
        count(cases, "error"),
        count(cases, "failure"),
    );
    for Case { name, end } in cases {
        let name = attribute(name);
        text += &format!("        <testcase name=\"{name}\" classname=\"{target}\">");
        if let Some(End { element, message, text: inside }) = end {
            let (message, inside) = (attribute(message), escaped(inside));
            text += &format!("\n            <{element} message=\"{message}\">{inside}</{element}>\n        ");
        }
        text += "</testcase>\n";
    }
    text + "    </testsuite>\n"
}

fn count(cases: &[Case], element: &str) -> usize {
    cases.iter().filter(|case| case.end.as_ref().is_some_and(|end| end.element == element)).count()
}

/// The cases of a target.
fn cases(head: &Head<'_>, findings: &[Finding], target: &str) -> Vec<Case> {
    let of_target = findings.iter().filter(|finding| finding.target == target);
    let mut cases: Vec<Case> = of_target.flat_map(|finding| parts(head, finding)).map(case).collect();
    let is_clean = cases.is_empty();
    match head.not_judged().find(|(name, _)| *name == target) {
        Some((_, reason)) => {
            let end = End { element: "error", message: reason, text: String::new() };
            cases.push(Case { name: format!("{} judges something", head.command), end: Some(end) });
        }
        None if is_clean => cases.push(Case { name: format!("{} finds nothing", head.command), end: None }),
        None => {}
    }
    cases
}

fn case(Part { finding, place }: Part) -> Case {
    let element = match &finding.accepted {
        _ if finding.is_failure() => Some("failure"),
        Some(_) => Some("skipped"),
        None => None,
    };
    let place = place.map(|place| format!("{}:{}\n\n", place.file, place.line)).unwrap_or_default();
    let text = format!("{place}{}", finding.message());
    let end = element.map(|element| End { element, message: finding.title.clone(), text });
    Case { name: format!("{} [{}]", finding.cells_abridged(), finding.rule.id), end }
}

/// A text in the quotes of an attribute, where a reader takes a plain end of a line for a blank.
fn attribute(text: &str) -> String {
    escaped(text).replace('\n', "&#10;").replace('\t', "&#9;")
}

/// A text in an element. What XML cannot hold is shown.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in visible(text).chars() {
        match character {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&apos;",
            '\u{fffe}' | '\u{ffff}' => escaped.push(char::REPLACEMENT_CHARACTER),
            other => escaped.push(other),
        }
    }
    escaped
}
