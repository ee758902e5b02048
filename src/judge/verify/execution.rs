//! An execution of a litmus shape, in words and arrows.

use crate::judge::analysis::{Filling, Test};
use crate::judge::findings::{Arrow, Witness};
use crate::model::{Does, Model, Slot};
use crate::read::matrix::Matrix;

/// The names of the locations.
const PLACES: [&str; 3] = ["x", "y", "z"];

/// What each thread does, and what is read from what.
#[must_use]
pub(super) fn witness(matrix: &Matrix, test: &Test<'_>, model: &Model) -> Witness {
    let name = |filling: &Filling| matrix.probes[filling.probe].name();
    let heading = format!("{}, forbidden by Rust, allowed by the processor:", test.shape.name);
    let mut threads = vec![Vec::new(); test.shape.threads()];
    // Where each access is, among the fences.
    let mut places = Vec::new();
    for ((slot, filling), fence) in test.shape.slots.iter().zip(&test.fillings).zip(&test.fences) {
        let thread: &mut Vec<String> = &mut threads[slot.thread];
        thread.extend(fence.map(name));
        places.push((slot.thread, thread.len()));
        thread.push(format!("{} {}", name(filling), outcome(slot, test.shape.slots)));
    }
    let arrows = related(test.shape.slots).into_iter();
    let arrow = |(relation, from, to): (_, usize, usize)| Arrow { relation, from: places[from], to: places[to] };
    let execution = test.hardware().into_iter().find(|execution| model.allows(execution));
    let program = super::program::program(matrix, test);
    Witness { heading, threads, arrows: arrows.map(arrow).collect(), execution, program }
}

/// The pairs of accesses of different threads that are related: reads from, coherence, from read.
fn related(slots: &[Slot]) -> Vec<(&'static str, usize, usize)> {
    let rank = |slot: &Slot| match slot.does {
        Does::Write(rank) => Some(rank),
        _ => None,
    };
    let mut pairs = Vec::new();
    for (at, slot) in slots.iter().enumerate() {
        let read = match slot.does {
            Does::Read(source) | Does::Modify(source) => Some(source),
            Does::Write(_) | Does::Compete => None,
        };
        if let Some(Some(source)) = read {
            pairs.push(("rf", source, at));
        }
        for (other, theirs) in slots.iter().enumerate().filter(|(_, theirs)| theirs.location == slot.location) {
            let (Some(later), false) = (rank(theirs), theirs.thread == slot.thread) else { continue };
            let is_overwritten = match read {
                Some(None) => Some("fr"),
                Some(Some(source)) => rank(&slots[source]).filter(|rank| *rank < later).map(|_| "fr"),
                None => rank(slot).filter(|rank| *rank < later).map(|_| "co"),
            };
            pairs.extend(is_overwritten.map(|relation| (relation, at, other)));
        }
    }
    pairs
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
