//! Whether what reads a place is in order with what reads the same place later, by models that do not see to that for all reads.

use super::sequence::Sequence;
use super::test::{Filling, Role, Test};
use crate::model::{Event, Model, Shape};
use crate::probe::Ordering;

/// Whether no later read of the place of a sequence, by the same thread, finds an older value than its read: the shape `CoRR`. And it
/// finds none that is older than what an earlier read found.
pub(super) fn is_in_order(sequence: &Sequence, model: &Model) -> bool {
    if model.is_coherent() || sequence.read.is_none() {
        return true;
    }
    // What reads it later, or read it before, is an atomic read too, past caches if there are any that others do not see.
    let other = Sequence::of_event(Event { is_coherent: true, ..Event::read(0, 0) });
    // Where such reads are in order by themselves, this one has to be behind them.
    let is_behind = sequence.write.is_some()
        || !is_before(&other, other.clone(), model)
        || is_before(&other, sequence.clone(), model);
    is_behind && is_before(sequence, other, model)
}

/// Whether a later read finds no older value than the read of a sequence.
fn is_before(sequence: &Sequence, later: Sequence, model: &Model) -> bool {
    let filling = |role: Role, sequence: Sequence| Filling { role, ordering: Ordering::Relaxed, sequence, probe: 0 };
    let role = if sequence.write.is_some() { Role::ReadWrite } else { Role::Read };
    let fillings = [
        filling(Role::Write, Sequence::of_event(Event::write(0, 0))),
        filling(role, sequence.clone()),
        filling(Role::Read, later),
    ];
    let Some(shape) = Shape::named("CoRR") else { unreachable!("the shape is built in") };
    let test = Test { shape, fillings: fillings.iter().collect(), fences: vec![None; 3] };
    !test.is_possible(model)
}
