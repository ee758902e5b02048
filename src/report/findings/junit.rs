//! Findings as `JUnit` XML: a suite per target and a case per finding, or per place of one. A target without findings has one
//! case that passes; a target without a judged cell has one that is skipped.
//!
//! It is valid for the schema of Jenkins:
//! <https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd>.

use super::part::{Part, parts};
use super::{Finding, Head};
use crate::base::untrusted::visible;
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

pub(super) fn render(head: &Head<'_>, findings: &[Finding]) -> String {
    let mut report = Report::new(format!("asm-matrix {}", head.command));
    let mut targets: Vec<&str> = head.targets.iter().map(String::as_str).collect();
    // Findings about two targets are a separate suite.
    for finding in findings {
        if !targets.contains(&finding.target.as_str()) {
            targets.push(&finding.target);
        }
    }
    for target in targets {
        let mut suite = TestSuite::new(&*visible(target));
        let of_target: Vec<&Finding> = findings.iter().filter(|finding| finding.target == target).collect();
        for Part { finding, place } in of_target.iter().flat_map(|finding| parts(head, finding)) {
            let mut status = if finding.is_failure() {
                TestCaseStatus::non_success(NonSuccessKind::Failure)
            } else if finding.accepted.is_some() {
                TestCaseStatus::skipped()
            } else {
                TestCaseStatus::success()
            };
            if !matches!(status, TestCaseStatus::Success { .. }) {
                let place = place.map(|place| format!("{}:{}\n\n", place.file, place.line)).unwrap_or_default();
                status.set_message(&*visible(&finding.title));
                status.set_description(format!("{}{}", visible(&place), finding.message()));
            }
            let name = format!("{} [{}]", finding.cells_abridged(), finding.rule.id);
            let mut case = TestCase::new(&*visible(&name), status);
            case.set_classname(&*visible(target));
            suite.add_test_case(case);
        }
        let nothing = head.not_judged().find(|(name, _)| *name == target);
        if let Some((_, nothing)) = &nothing {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
            status.set_message(&*visible(nothing));
            let mut case = TestCase::new(format!("{} judges something", head.command), status);
            case.set_classname(&*visible(target));
            suite.add_test_case(case);
        }
        if of_target.is_empty() && nothing.is_none() {
            let mut case = TestCase::new(format!("{} finds nothing", head.command), TestCaseStatus::success());
            case.set_classname(&*visible(target));
            suite.add_test_case(case);
        }
        report.add_test_suite(suite);
    }
    let text = report.to_string().unwrap_or_else(|error| unreachable!("text becomes XML: {error}"));
    without_total_of_skipped(&text)
}

/// The text without the number of skipped cases in the outermost element, where the schema has none. Each suite has its own.
fn without_total_of_skipped(text: &str) -> String {
    let parts = text.split_once("<testsuites ").and_then(|(before, rest)| {
        let (tag, behind) = rest.split_once('>')?;
        let (start, rest) = tag.split_once(" skipped=\"")?;
        let (_, end) = rest.split_once('"')?;
        Some(format!("{before}<testsuites {start}{end}>{behind}"))
    });
    parts.unwrap_or_else(|| text.to_owned())
}
