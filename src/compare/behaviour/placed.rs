//! The order among accesses where the model is not multi-copy atomic: what one thread keeps in order is not all there is to order,
//! so barriers are compared place by place.

use super::difference::Difference;
use super::event::{Event, Window};
use super::order::MOVED;
use crate::compare::meaning::Meaning;
use crate::compare::placement::compared;
use crate::model;

/// How the order of a stretch changed, if it did. Its events have their twins.
pub(super) fn change(window: &Window) -> Option<Difference> {
    let [before, after] = &window.events;
    if !window.is_whole() {
        return None;
    }
    let difference = |meaning: Meaning, rule: &str, lines| Some(Difference { meaning, rule: rule.to_owned(), lines });
    let twins = before.iter().filter_map(|event| event.twin);
    if !twins.is_sorted() {
        let is_free = |event: &Event| !event.is_strong() && event.kind.reads() && !event.kind.writes();
        let may_move = before.iter().chain(after).all(is_free);
        return if may_move { None } else { difference(Meaning::Moved, MOVED, [None; 2]) };
    }
    let Some(placement) = compared(&marks(before), &marks(after)) else {
        let rule = "what orders accesses of another kind cannot be compared on this target";
        return difference(Meaning::Unknown, rule, [None; 2]);
    };
    match placement.lost {
        Some(lost) => {
            let number = owners(before).nth(lost)?;
            let event = &before[number];
            let rule = if event.address.is_none() { "a barrier is gone, or weaker" } else { "an access orders less" };
            difference(Meaning::Weaker, rule, [Some(event.line), event.twin.map(|twin| after[twin].line)])
        }
        None if placement.has_gained => difference(Meaning::Stronger, "it orders more", [None; 2]),
        None => None,
    }
}

fn marks(events: &[Event]) -> Vec<model::Event> {
    events.iter().flat_map(|event| event.marks.iter().cloned()).collect()
}

/// For each mark, the number of its event.
fn owners(events: &[Event]) -> impl Iterator<Item = usize> {
    events.iter().enumerate().flat_map(|(number, event)| event.marks.iter().map(move |_| number))
}
