//! Weakened variants of a sequence: one thing left out at a time.

use super::repeated::without;
use super::sequence::Sequence;
use crate::model::{Annotation, Event, Half};

/// The variants of a sequence that order less, each with what is left out, in words.
pub(super) fn weakened(sequence: &Sequence) -> Vec<(Sequence, String)> {
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
        if event.acquire != Annotation::None {
            weakened.push((
                with(Event { acquire: Annotation::None, ..event.clone() }),
                "the acquire of its read".to_owned(),
            ));
        }
        if event.release != Annotation::None {
            let is_load = event.half == Half::Exclusive && event.reads;
            let what = if is_load { "the release of its load-exclusive" } else { "the release of its write" };
            weakened.push((with(Event { release: Annotation::None, ..event.clone() }), what.to_owned()));
        }
        if event.fence.is_some_and(|fence| !fence.keeps.is_empty()) {
            let before = sequence.events[..index].iter().any(Event::is_access);
            let what = if before { "the barrier after it" } else { "the barrier before it" };
            weakened.push((without(sequence, &(index..index + 1)), what.to_owned()));
        }
    }
    weakened
}
