//! Findings as `JUnit` XML: a suite per target and a case per finding. A target without findings has one case that
//! passes; a target without a judged cell has one that is skipped.

use super::{Finding, Head};
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
        let mut suite = TestSuite::new(target);
        let of_target: Vec<&Finding> = findings.iter().filter(|finding| finding.target == target).collect();
        for finding in &of_target {
            let mut status = if finding.is_failure() {
                TestCaseStatus::non_success(NonSuccessKind::Failure)
            } else if finding.accepted.is_some() {
                TestCaseStatus::skipped()
            } else {
                TestCaseStatus::success()
            };
            if !matches!(status, TestCaseStatus::Success { .. }) {
                status.set_message(finding.title.clone()).set_description(finding.message());
            }
            let mut case = TestCase::new(format!("{} [{}]", finding.cells_abridged(), finding.rule.id), status);
            case.set_classname(target);
            suite.add_test_case(case);
        }
        let nothing = head.not_judged().find(|(name, _)| *name == target);
        if let Some((_, nothing)) = &nothing {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
            status.set_message(nothing.clone());
            let mut case = TestCase::new(format!("{} judges something", head.command), status);
            case.set_classname(target);
            suite.add_test_case(case);
        }
        if of_target.is_empty() && nothing.is_none() {
            let mut case = TestCase::new(format!("{} finds nothing", head.command), TestCaseStatus::success());
            case.set_classname(target);
            suite.add_test_case(case);
        }
        report.add_test_suite(suite);
    }
    report.to_string().unwrap_or_else(|error| unreachable!("text becomes XML: {error}"))
}
