//! An execution of a litmus shape, in words.

use crate::judge::analysis::{Filling, Test};
use crate::model::{Does, Slot};
use crate::read::matrix::Matrix;

/// The names of the locations.
const PLACES: [&str; 3] = ["x", "y", "z"];

/// A heading, and a line for each operation of each thread.
#[must_use]
pub(super) fn rendered(matrix: &Matrix, test: &Test<'_>) -> Vec<String> {
    let name = |filling: &Filling| matrix.probes[filling.probe].name();
    let mut lines = vec![format!("{}, forbidden by Rust, allowed by the processor:", test.shape.name)];
    let mut thread = usize::MAX;
    for ((slot, filling), fence) in test.shape.slots.iter().zip(&test.fillings).zip(&test.fences) {
        if slot.thread != thread {
            thread = slot.thread;
            lines.push(format!("thread {}", thread + 1));
        }
        if let Some(fence) = fence {
            lines.push(format!("  {}", name(fence)));
        }
        lines.push(format!("  {} {}", name(filling), outcome(slot, test.shape.slots)));
    }
    lines
}

/// The result of an operation.
fn outcome(slot: &Slot, slots: &[Slot]) -> String {
    let place = PLACES[slot.location];
    let by = |source: usize| format!("the write of thread {}", slots[source].thread + 1);
    match slot.does {
        Does::Read(Some(source)) => format!("reads {place}: {}", by(source)),
        Does::Read(None) => format!("reads {place}: its initial value"),
        Does::Write(rank) => {
            let is_ranked = slots.iter().any(|other| {
                other.location == slot.location && matches!(other.does, Does::Write(theirs) if theirs != rank)
            });
            match (is_ranked, rank) {
                (false, _) => format!("writes {place}"),
                (true, 0) => format!("writes {place}, before the other"),
                (true, _) => format!("writes {place}, after the other"),
            }
        }
        Does::Modify(Some(source)) => format!("changes {place}: {}", by(source)),
        Does::Modify(None) => format!("changes {place}: its initial value"),
        Does::Compete => format!("changes {place}, before or after the other"),
    }
}
