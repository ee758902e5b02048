//! The verdict on a cell, as every format shows it.

use crate::judge::analysis::{Analysis, Kind, Row, Verdict};
use crate::probe::Ordering;

/// The verdict on a cell, in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Said {
    /// `conforms`, `stronger`, `weaker`, `unknown`.
    pub(super) name: &'static str,
    /// What it rests on, and in words if that is not the memory model alone: a contract, or the sequences that it goes together with.
    /// None if it is not known.
    pub(super) rests_on: Option<(&'static str, Option<String>)>,
    /// The reason: what is superfluous, what is lost, or what is not understood.
    pub(super) reasons: Vec<String>,
    /// The row of a published mapping that it follows.
    pub(super) follows: Option<String>,
}

impl Said {
    /// The verdict on the cell of a probe on a target; none if the probe asks for no ordering.
    pub(super) fn of(analysis: &Analysis, target: usize, probe: usize) -> Option<Said> {
        let judgement = analysis.judgement(target, probe).filter(|judgement| judgement.asked.kind != Kind::Nothing)?;
        let reasons = match &judgement.verdict {
            Verdict::Conforms => Vec::new(),
            Verdict::Stronger(superfluous) => {
                superfluous.iter().map(|what| format!("{what} could be left out")).collect()
            }
            Verdict::Weaker(losses) => {
                losses.iter().map(|loss| format!("{} is lost: {}", loss.name(), loss.explained())).collect()
            }
            Verdict::Unknown(reason) => vec![reason.clone()],
        };
        let is_known = !matches!(judgement.verdict, Verdict::Unknown(_));
        let is_right = matches!(judgement.verdict, Verdict::Conforms | Verdict::Stronger(_));
        let together = || analysis.columns[target].together(judgement.asked);
        let beside = || is_right.then(together).and_then(|together| beside(&together));
        let rests_on = is_known.then(|| (judgement.authority.name(), judgement.authority.cited().or_else(beside)));
        Some(Said { name: judgement.verdict.name(), rests_on, reasons, follows: judgement.row.map(cited) })
    }

    /// What it rests on, in words, if that is not the memory model alone.
    pub(super) fn basis(&self) -> Option<&str> {
        self.rests_on.as_ref()?.1.as_deref()
    }

    /// What it rests on, if that is not the memory model alone, and the reasons.
    pub(super) fn why(&self) -> String {
        let all = self.basis().into_iter().chain(self.reasons.iter().map(String::as_str));
        all.collect::<Vec<_>>().join("; ")
    }
}

/// What a cell goes together with: "beside `lwsync; st`, `lwsync` (`Release`)".
fn beside(together: &[(Ordering, &[String])]) -> Option<String> {
    let all = together.iter().map(|(ordering, all)| format!("`{}` ({})", all.join("`, `"), ordering.variant()));
    (!together.is_empty()).then(|| format!("beside {}", all.collect::<Vec<_>>().join(", ")))
}

/// A row of a mapping, to cite.
fn cited(row: &Row) -> String {
    let orderings: Vec<&str> = row.orderings.iter().map(|ordering| ordering.variant()).collect();
    format!("{}: {} {}", row.citation, row.operation.replace('_', "-"), orderings.join(", "))
}
