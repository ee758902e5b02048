//! Claims that do not hold, as findings.

use super::{Claims, Ruling};
use crate::judge::findings::{Finding, Rule, Severity, Witness};
use crate::read::matrix::Matrix;

impl Claims {
    /// A finding for each assertion that is expected to hold and does not, with its line in the file: that of the
    /// smallest cell that breaks it.
    #[must_use]
    pub fn findings(&self, rulings: &[Ruling<'_>], matrix: &Matrix) -> Vec<(Finding, u32)> {
        let broken = rulings.iter().filter(|ruling| ruling.is_unexpected());
        let of_ruling = |ruling: &Ruling<'_>| {
            let line = self.line(ruling);
            let found = ruling.findings.iter().filter_map(|finding| finding.counterexample.as_ref());
            let finding = |counterexample: &super::Counterexample| Finding {
                rule: Rule {
                    id: "assertion".to_owned(),
                    text: "What asm-matrix.toml asserts of a function.".to_owned(),
                },
                severity: Severity::Error,
                target: matrix.columns[counterexample.place.column].name.clone(),
                cells: vec![matrix.probes[counterexample.place.probe].name()],
                title: format!("an assertion does not hold: {}", ruling.claim.says.trim_end_matches('.')),
                explanation: counterexample.why.clone(),
                execution: Witness::default(),
                listing: matrix
                    .body(counterexample.place.column, counterexample.place.probe)
                    .map(|body| body.text.iter().map(ToString::to_string).collect())
                    .unwrap_or_default(),
                follows: Vec::new(),
                accepted: None,
            };
            found.map(|counterexample| (finding(counterexample), line)).collect::<Vec<_>>()
        };
        broken.flat_map(of_ruling).collect()
    }

    /// The line of a claim in its file, from 1.
    fn line(&self, ruling: &Ruling<'_>) -> u32 {
        let start = ruling.claim.checks.first().map_or(0, |check| check.span.start);
        let before = self.source.get(..start).unwrap_or_default();
        u32::try_from(before.matches('\n').count() + 1).unwrap_or(1)
    }
}
