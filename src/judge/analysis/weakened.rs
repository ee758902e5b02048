//! Weakened variants of a sequence: one thing left out at a time.

use super::repeated::without;
use super::sequence::Sequence;
use super::strength::Orders;
use crate::model::{Annotation, Event, Half, Model};

/// The variants of a sequence that order less, each with what is left out, in words.
pub(super) fn weakened(sequence: &Sequence, model: &Model) -> Vec<(Sequence, String)> {
    let mut weakened = Vec::new();
    // What a function gives by its contract is not the compiler's to leave out.
    if sequence.contract.is_some() {
        return weakened;
    }
    for (index, event) in sequence.events.iter().enumerate() {
        let with = |changed: Event| {
            let mut events = sequence.events.clone();
            events[index] = changed;
            Sequence { events, ..sequence.clone() }
        };
        let no_acquire = Event { acquire: Annotation::None, ..event.clone() };
        let no_release = Event { release: Annotation::None, ..event.clone() };
        let has_both = event.acquire != Annotation::None && event.release != Annotation::None;
        // Where one alone orders what both do, the instruction set has one word for both: `amadd_db`.
        let orders = |event: &Event| Orders::of(&with(event.clone()), model);
        let is_one = has_both && [&no_acquire, &no_release].iter().all(|one| orders(one) == orders(event));
        let without_it = |changed: Event| {
            with(if is_one { Event { acquire: Annotation::None, ..no_release.clone() } } else { changed })
        };
        if event.acquire != Annotation::None {
            weakened.push((without_it(no_acquire), "the acquire of its read".to_owned()));
        }
        if event.release != Annotation::None {
            let is_load = event.half == Half::Exclusive && event.reads;
            let what = if is_load { "the release of its load-exclusive" } else { "the release of its write" };
            weakened.push((without_it(no_release.clone()), what.to_owned()));
        }
        if event.fence.is_some_and(|fence| !fence.keeps.is_empty()) {
            let before = sequence.events[..index].iter().any(Event::is_access);
            let what = if before { "the barrier after it" } else { "the barrier before it" };
            weakened.push((without(sequence, &(index..index + 1)), what.to_owned()));
        }
    }
    weakened
}
