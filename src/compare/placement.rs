//! Two lists of events with the same accesses: which of them has more between these. What a barrier or an annotation orders
//! depends, where writes do not reach all threads at once, on the rest of the program; that one more never allows more does not.

use crate::model::{Event, Fence};

/// How the second of two lists differs from the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Placement {
    /// The first event of the first list that orders more than what stands in its place in the second.
    pub(super) lost: Option<usize>,
    /// Whether an event of the second list orders more than what stands in its place in the first.
    pub(super) has_gained: bool,
}

/// Compares two lists, if they have the same accesses in the same order.
pub(super) fn compared(before: &[Event], after: &[Event]) -> Option<Placement> {
    let (one, other) = (Places::of(before), Places::of(after));
    let kind = |event: &Event| (event.reads, event.writes, event.half);
    let is_same = |(one, other): (&usize, &usize)| kind(&before[*one]) == kind(&after[*other]);
    if one.accesses.len() != other.accesses.len() || !one.accesses.iter().zip(&other.accesses).all(is_same) {
        return None;
    }
    Some(Placement { lost: one.more_than(&other), has_gained: other.more_than(&one).is_some() })
}

/// A list of events, by place: an access, or what is between two.
struct Places<'a> {
    events: &'a [Event],
    accesses: Vec<usize>,
    /// The barriers before each access, and those behind the last; whether each has a branch before it that it orders by.
    barriers: Vec<Vec<(usize, Fence, bool)>>,
}

impl Places<'_> {
    fn of(events: &[Event]) -> Places<'_> {
        let mut places = Places { events, accesses: Vec::new(), barriers: vec![Vec::new()] };
        for (position, event) in events.iter().enumerate() {
            if event.is_access() {
                places.accesses.push(position);
                places.barriers.push(Vec::new());
            } else if let (Some(fence), Some(barriers)) = (event.fence, places.barriers.last_mut()) {
                barriers.push((position, fence, event.control != 0));
            }
        }
        places
    }

    /// The first event that orders more than what another list has in its place.
    fn more_than(&self, other: &Places<'_>) -> Option<usize> {
        let annotations = |event: &Event| (event.acquire, event.release, event.is_locked);
        let accesses = self.accesses.iter().zip(&other.accesses).filter(|(one, other_one)| {
            let (own, theirs) = (annotations(&self.events[**one]), annotations(&other.events[**other_one]));
            own.0 > theirs.0 || own.1 > theirs.1 || own.2 && !theirs.2
        });
        let barriers = self.barriers.iter().zip(&other.barriers).flat_map(|(own, theirs)| {
            let is_kept =
                |own: &(usize, Fence, bool)| theirs.iter().any(|their| their.2 >= own.2 && covers(their.1, own.1));
            own.iter().filter(move |own| !is_kept(own))
        });
        accesses.map(|(one, _)| *one).chain(barriers.map(|(position, ..)| *position)).min()
    }
}

/// Whether a barrier orders all that another does.
fn covers(one: Fence, other: Fence) -> bool {
    one.keeps.has(other.keeps) && one.cumulative >= other.cumulative && one.instruction >= other.instruction
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Annotation, Pairs};

    const FULL: Fence = Fence { cumulative: true, ..Fence::FULL };

    fn events(text: &str) -> Vec<Event> {
        let event = |letter: char| match letter {
            'R' => Event::read(0, 0),
            'A' => Event { acquire: Annotation::Sc, ..Event::read(0, 0) },
            'W' => Event::write(0, 0),
            'f' => Event::fence(0, FULL),
            's' => Event::fence(0, Fence { keeps: Pairs::WRITE_WRITE, ..FULL }),
            _ => Event::fence(0, Fence::INSTRUCTION),
        };
        text.chars().map(event).collect()
    }

    #[test]
    fn barriers_are_compared_place_by_place() {
        for (before, after, expected) in [
            ("fWf", "fW", Some((Some(2), false))),
            ("RW", "fRW", Some((None, true))),
            ("fRW", "RfW", Some((Some(0), true))),
            ("ffR", "fR", Some((None, false))),
            ("fW", "sW", Some((Some(0), false))),
            ("sW", "fW", Some((None, true))),
            ("Ri", "R", Some((Some(1), false))),
            ("Rs", "Ri", Some((Some(1), true))),
            ("A", "R", Some((Some(0), false))),
            ("R", "A", Some((None, true))),
            ("RW", "RW", Some((None, false))),
            ("R", "W", None),
            ("RW", "R", None),
        ] {
            let found = compared(&events(before), &events(after)).map(|found| (found.lost, found.has_gained));
            assert_eq!(found, expected, "{before} {after}");
        }
    }
}
