//! Verdicts where a program has one thread, which nothing interrupts.

use super::sequence::{Defect, Sequence};
use super::verdict::{Loss, Verdict};
use crate::probe::{Operand, Probe, ResultUse};

/// The verdict where one thread is all there is, and nothing interrupts it: its accesses are in the order of its program, and
/// no other comes between them. They still have to be the operation, of a probe if it is known: without a read whose value nobody
/// wants, and without a write that changes nothing, it is the same.
pub(super) fn of_one_thread(sequences: Result<Vec<&Sequence>, String>, probe: Option<&Probe>) -> Verdict {
    let sequences = match sequences {
        Ok(sequences) => sequences,
        Err(reason) => return Verdict::Unknown(reason),
    };
    let defects = sequences.iter().filter_map(|sequence| sequence.defect);
    let is_seen = |defect: &Defect| match defect {
        Defect::NotOneStep | Defect::Torn | Defect::Partial => false,
        Defect::NoRead => probe.is_none_or(|probe| probe.result != Some(ResultUse::Dropped)),
        Defect::NoWrite => probe.is_none_or(|probe| probe.operand() != Operand::Idempotent),
        Defect::GivesUp | Defect::Interrupts => true,
    };
    let wrong = defects.filter(is_seen);
    Verdict::without(wrong.map(Loss::Defect).collect()).unwrap_or(Verdict::Conforms)
}
