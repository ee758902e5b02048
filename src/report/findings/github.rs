//! Findings as workflow commands of GitHub Actions: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use super::part::{Part, parts};
use super::{Finding, Head};
use crate::base::untrusted::visible;
use crate::judge::findings::Severity;
use std::fmt::Write as _;

pub(super) fn render(head: &Head<'_>, findings: &[Finding]) -> String {
    let mut text = String::new();
    for Part { finding, place } in findings.iter().flat_map(|finding| parts(head, finding)) {
        let command = match (&finding.accepted, finding.severity) {
            (Some(_), _) => "notice",
            (None, Severity::Error) => "error",
            (None, Severity::Warning) => "warning",
        };
        let title = format!("{}: {}", finding.rule.id, finding.target);
        let place = match (&place, head.files.get(&finding.target)) {
            (Some(place), _) => format!("file={},line={},", property(&place.file), place.line),
            (None, Some(file)) => format!("file={},", property(file)),
            (None, None) => String::new(),
        };
        let _ = writeln!(text, "::{command} {place}title={}::{}", property(&title), data(&finding.message()));
    }
    for (target, nothing) in head.not_judged() {
        let title = format!("{}: {target}", head.command);
        let _ = writeln!(text, "::error title={}::{}", property(&title), data(&format!("{target}: {nothing}")));
    }
    text
}

/// A message: characters that would end it are percent-encoded.
fn data(text: &str) -> String {
    visible(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property: property separators are percent-encoded too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
