//! Attempts that failed again and again: a loop that the compiler unrolled makes the same accesses several times in a row on one
//! way through it. Of equal runs, what is before and behind sees the first and the last: a third one adds nothing to be ordered.

use super::sequence::Sequence;
use crate::model::Event;
use std::ops::Range;

/// A sequence with at most two of equal runs that only read.
pub(super) fn shortened(mut sequence: Sequence) -> Sequence {
    while let Some(run) = third(&sequence) {
        sequence = without(&sequence, &run);
    }
    sequence
}

/// A run of events that two equal ones follow, none of which is the operation or writes.
fn third(sequence: &Sequence) -> Option<Range<usize>> {
    let Sequence { events, read, write, .. } = sequence;
    let is_free = |run: &Range<usize>| {
        let is_own = [read, write].into_iter().flatten().any(|own| run.contains(own));
        !is_own && events[run.clone()].iter().all(|event| !event.writes && event.partner.is_none())
    };
    let has_access = |run: &Range<usize>| events[run.clone()].iter().any(Event::is_access);
    let runs = (1..=events.len() / 3)
        .flat_map(|length| (0..=events.len() - 3 * length).map(move |start| (start..start + length, length)));
    runs.filter(|(run, _)| is_free(run) && has_access(run)).find_map(|(run, length)| {
        let [one, two, three] = [0, length, 2 * length].map(|by| &events[run.start + by..run.end + by]);
        (one == two && two == three).then_some(run)
    })
}

/// A sequence without a run of its events, which is not the operation.
pub(super) fn without(sequence: &Sequence, run: &Range<usize>) -> Sequence {
    let moved = |position: usize| if position < run.start { position } else { position - run.len() };
    let kept = |positions: &[usize]| -> Vec<usize> {
        positions.iter().filter(|position| !run.contains(position)).map(|position| moved(*position)).collect()
    };
    // Positions as bits.
    let moved_bits = |bits: u64| bits & ((1 << run.start) - 1) | (bits >> run.end) << run.start;
    let rest = sequence.events.iter().enumerate().filter(|(position, _)| !run.contains(position));
    let events = rest.map(|(_, event)| Event {
        partner: event.partner.filter(|partner| !run.contains(partner)).map(moved),
        control: moved_bits(event.control),
        ..event.clone()
    });
    Sequence {
        events: events.collect(),
        read: sequence.read.map(moved),
        write: sequence.write.map(moved),
        others: kept(&sequence.others),
        free: kept(&sequence.free),
        ..sequence.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fence, Half};

    /// A load, this many failed attempts with a fence behind each, and one that succeeds.
    fn attempts(failed: usize) -> Sequence {
        let read = Event::read(0, 0);
        let fence = Event::fence(0, Fence::FULL);
        let mut events = vec![read.clone()];
        for _ in 0..failed {
            events.extend([Event { half: Half::Exclusive, ..read.clone() }, fence.clone()]);
        }
        let own = events.len();
        events.push(Event { half: Half::Exclusive, partner: Some(own + 1), ..read });
        events.push(Event { half: Half::Exclusive, partner: Some(own), ..Event::write(0, 0) });
        events.push(Event { control: 1 << own, ..Event::fence(0, Fence::INSTRUCTION) });
        let others = (0..own).filter(|position| events[*position].reads).collect();
        let (read, write) = (Some(own), Some(own + 1));
        Sequence { events, read, write, others, free: Vec::new(), defect: None, contract: None, given: None }
    }

    #[test]
    fn two_of_equal_runs_are_left() {
        for failed in 0..3 {
            assert_eq!(shortened(attempts(failed)), attempts(failed));
        }
        for failed in 3..9 {
            assert_eq!(shortened(attempts(failed)), attempts(2), "{failed}");
        }
    }

    /// What is left has its positions, and no partner in what is gone.
    #[test]
    fn positions_are_moved() {
        let less = without(&attempts(1), &(1..3));
        assert_eq!(less, attempts(0));
        let odd = without(&attempts(0), &(1..2));
        assert_eq!((odd.events.len(), odd.events[1].partner), (3, None));
    }

    /// One that differs, and what writes, stays.
    #[test]
    fn what_differs_is_left() {
        let mut sequence = attempts(3);
        sequence.events[4] = Event::fence(0, Fence::INSTRUCTION);
        assert_eq!(shortened(sequence.clone()), sequence);
        let write = Event::write(0, 0);
        let stores = Sequence { write: Some(2), ..Sequence::of_event(write.clone()) };
        let stores = Sequence { events: vec![write; 3], ..stores };
        assert_eq!(shortened(stores.clone()), stores);
        let reads = Sequence { read: Some(2), ..Sequence::of_event(Event::read(0, 0)) };
        let reads = Sequence { events: vec![Event::read(0, 0); 3], ..reads };
        assert_eq!(shortened(reads).events.len(), 2);
    }
}
