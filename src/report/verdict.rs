//! The verdict on a cell, as every format shows it.

use crate::judge::analysis::{Analysis, Authority, Judgement, Kind, Row, Verdict};
use crate::probe::Ordering;

/// The verdict on a cell, in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Said {
    /// `conforms`, `stronger`, `weaker`, `unknown`.
    pub(super) name: &'static str,
    /// What it rests on, and in words if that is not the memory model alone: a contract, the sequences that it goes together with, a
    /// model that was not compared. None if it is not known.
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
        let rests_on = is_known.then(|| (judgement.authority.name(), basis(analysis, target, judgement)));
        Some(Said { name: judgement.verdict.name(), rests_on, reasons, follows: follows(judgement) })
    }

    /// What it rests on, in words, if that is not the memory model alone.
    pub(super) fn basis(&self) -> Option<&str> {
        self.rests_on.as_ref()?.1.as_deref()
    }

    /// What it rests on, if there is something to say of it, and the reasons.
    pub(super) fn why(&self) -> String {
        let all = self.basis().into_iter().chain(self.reasons.iter().map(String::as_str));
        all.collect::<Vec<_>>().join("; ")
    }
}

/// What a verdict rests on, in words: a contract; or what a right cell goes together with, and that its model was not compared.
fn basis(analysis: &Analysis, target: usize, judgement: &Judgement) -> Option<String> {
    let column = &analysis.columns[target];
    let is_right = matches!(judgement.verdict, Verdict::Conforms | Verdict::Stronger(_));
    let beside = || beside(&column.together(judgement.asked)).filter(|_| is_right);
    let model =
        || column.model.as_ref().filter(|model| judgement.authority == Authority::Model && !model.is_validated());
    let caveat = || Some(format!("by the model {}, which was not compared with published verdicts", model()?.name()));
    judgement.authority.cited().or_else(|| {
        let words: Vec<String> = [beside(), caveat()].into_iter().flatten().collect();
        (!words.is_empty()).then(|| words.join(", "))
    })
}

/// What a cell goes together with: "beside `lwsync; st`, `lwsync` (`Release`)".
fn beside(together: &[(Ordering, &[String])]) -> Option<String> {
    let all = together.iter().map(|(ordering, all)| format!("`{}` ({})", all.join("`, `"), ordering.variant()));
    (!together.is_empty()).then(|| format!("beside {}", all.collect::<Vec<_>>().join(", ")))
}

/// The row of a mapping that a cell follows, and what other mappings have instead.
fn follows(judgement: &Judgement) -> Option<String> {
    let others = judgement.other_rows.iter().map(|row| {
        let sequences: Vec<String> = row.sequences.iter().map(|sequence| format!("`{sequence}`")).collect();
        format!("; {} has {}", row.citation, sequences.join(" or "))
    });
    Some(cited(judgement.row?) + &others.collect::<String>())
}

/// A row of a mapping, to cite.
fn cited(row: &Row) -> String {
    let orderings: Vec<&str> = row.orderings.iter().map(|ordering| ordering.variant()).collect();
    format!("{}: {} {}", row.citation, row.operation.replace('_', "-"), orderings.join(", "))
}
