//! The verdict on a cell, as every format shows it.

use crate::judge::analysis::{Analysis, Authority, Judgement, Kind, Row, Verdict};

/// The verdict on a cell, in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Said {
    /// `conforms`, `stronger`, `weaker`, `unknown`.
    pub(super) name: &'static str,
    /// What it rests on, and in words if that is not the memory model, or one that was not compared; none if it is not known.
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
        let caveat =
            || analysis.columns[target].model.as_ref().filter(|_| judgement.authority == Authority::Model)?.caveat();
        let rests_on = is_known.then(|| (judgement.authority.name(), judgement.authority.cited().or_else(caveat)));
        Some(Said { name: judgement.verdict.name(), rests_on, reasons, follows: follows(judgement) })
    }

    /// What it rests on, in words, if that is not the memory model, or one that was not compared.
    pub(super) fn basis(&self) -> Option<&str> {
        self.rests_on.as_ref()?.1.as_deref()
    }

    /// What it rests on, if there is something to say of it, and the reasons.
    pub(super) fn why(&self) -> String {
        let all = self.basis().into_iter().chain(self.reasons.iter().map(String::as_str));
        all.collect::<Vec<_>>().join("; ")
    }
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
