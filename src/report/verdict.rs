//! The verdict on a cell, as every format says it.

use crate::judge::analysis::{Analysis, Kind, Row, Verdict};

/// What is said of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Said {
    /// `conforms`, `stronger`, `weaker`, `unknown`.
    pub(super) name: &'static str,
    /// Why: what is superfluous, what is lost, what is not understood.
    pub(super) reasons: Vec<String>,
    /// The row of a published mapping that it follows.
    pub(super) follows: Option<String>,
}

impl Said {
    /// What is said of the cell of a probe on a target; nothing where nothing is asked of the processor.
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
        Some(Said { name: judgement.verdict.name(), reasons, follows: judgement.row.map(cited) })
    }
}

/// A row of a mapping, to cite.
fn cited(row: &Row) -> String {
    let orderings: Vec<&str> = row.orderings.iter().map(|ordering| ordering.variant()).collect();
    format!("{}: {} {}", row.source.citation(), row.operation.replace('_', "-"), orderings.join(", "))
}
