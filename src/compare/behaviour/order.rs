//! The order among accesses: what one version keeps in order and the other does not, by the local order of the model.

use super::difference::Difference;
use super::event::{Event, Kind, Window};
use super::placed;
use super::term::Term;
use crate::compare::meaning::Meaning;
use crate::model::{self, Annotation, Execution, Half, MOST, Model, Relation};

/// One version of a stretch of code in the model: other accesses before and behind it, and its own between them.
struct Stretch {
    events: Vec<model::Event>,
    /// For each, the event of the window that it belongs to; of the others around it there is none.
    of: Vec<Option<usize>>,
    order: Relation,
}

/// How many accesses are before a stretch, and how many behind it: a read, a write, one that releases or acquires, and a read of one
/// place, the same before and behind.
const AROUND: usize = 4;

impl Stretch {
    fn of(events: &[Event], places: &mut Vec<Term>, model: &Model) -> Stretch {
        let mut own: Vec<model::Event> = Vec::new();
        let mut of: Vec<Option<usize>> = vec![None; AROUND];
        let mut exclusive = None;
        let mut location = |address: Term| {
            let known = places.iter().position(|known| *known == address);
            2 * AROUND
                + known.unwrap_or_else(|| {
                    places.push(address);
                    places.len() - 1
                })
        };
        for (number, event) in events.iter().enumerate() {
            let location = event.address.map_or(usize::MAX, &mut location);
            let start = own.len() + AROUND;
            for (part, mark) in event.marks.iter().enumerate() {
                let location = if mark.is_access() { location } else { usize::MAX };
                let mut mark = model::Event { location, ..mark.clone() };
                if event.marks.len() == 2 && mark.half == Half::Atomic {
                    mark.partner = Some(start + 1 - part);
                }
                match event.kind {
                    Kind::LoadExclusive => exclusive = Some(start),
                    Kind::StoreExclusive => {
                        if let Some(load) = exclusive.take() {
                            mark.partner = Some(load);
                            own[load - AROUND].partner = Some(start);
                        }
                    }
                    _ => {}
                }
                own.push(mark);
                of.push(Some(number));
            }
        }
        let plain = |first: usize| [model::Event::read(0, first), model::Event::write(0, first + 1)];
        let release = model::Event { release: Annotation::Sc, ..model::Event::write(0, 2) };
        let acquire = model::Event { acquire: Annotation::Sc, ..model::Event::read(0, AROUND + 2) };
        // These order nothing among the others where they stand.
        let (before, behind) = ([release].into_iter().chain(plain(0)), plain(AROUND).into_iter().chain([acquire]));
        // Not every model keeps two reads of one place in order.
        let again = || [model::Event::read(0, AROUND - 1)];
        let all: Vec<model::Event> = before.chain(again()).chain(own).chain(again()).chain(behind).collect();
        of.resize(all.len(), None);
        let (reads_from, coherence) = (vec![None; all.len()], (0..all.len()).collect());
        let execution = Execution { events: all, reads_from, coherence };
        let order = model.local_order(&execution).closure();
        Stretch { events: execution.events, of, order }
    }

    /// The events that are the same as one of the other version: for an access, those that read and write as it does.
    fn same(&self, other: &Stretch, place: usize, twins: &[Event]) -> Option<usize> {
        let mark = &other.events[place];
        match other.of[place] {
            None if place < AROUND => Some(place),
            None => Some(self.events.len() + place - other.events.len()),
            Some(number) => {
                let twin = twins[number].twin?;
                (0..self.events.len()).find(|one| {
                    let own = &self.events[*one];
                    self.of[*one] == Some(twin) && (own.reads && mark.reads || own.writes && mark.writes)
                })
            }
        }
    }
}

/// The rule that two accesses changed places.
pub(super) const MOVED: &str =
    "two accesses are in another order; assembly alone cannot tell whether the source allows that";

/// How the order of a stretch changed, if it did. Its events have their twins.
pub(super) fn change(window: &Window, model: &Model) -> Option<Difference> {
    let [before, after] = &window.events;
    if is_same(before, after) {
        return None;
    }
    if !model.has_local() {
        return placed::change(window);
    }
    let marks = |events: &[Event]| events.iter().map(|event| event.marks.len()).sum::<usize>();
    if marks(before).max(marks(after)) > MOST - 2 * AROUND {
        let rule = "there are too many accesses without a branch to compare their order".to_owned();
        return Some(Difference { meaning: Meaning::Unknown, rule, lines: [None; 2] });
    }
    let mut places = Vec::new();
    let [one, other] = [before, after].map(|events| Stretch::of(events, &mut places, model));
    let lines = |place: usize| one.of[place].map(|number| (before[number].line, before[number].twin));
    let difference = |meaning: Meaning, rule: &str, (first, second): (usize, usize)| {
        let place = lines(second).or(lines(first));
        let after_line = place.and_then(|(_, twin)| twin).map(|twin| after[twin].line);
        Difference { meaning, rule: rule.to_owned(), lines: [place.map(|(line, _)| line), after_line] }
    };
    // The accesses that both versions have, each with its place in both.
    let accesses = (0..one.events.len()).filter(|place| one.events[*place].is_access());
    let both: Vec<(usize, usize)> =
        accesses.filter_map(|place| Some((place, other.same(&one, place, before)?))).collect();
    let pairs = || both.iter().flat_map(|first| both.iter().map(move |second| (*first, *second)));
    let mut moved = None;
    for ((first, to), (second, from)) in pairs() {
        if one.order.has(first, second) && !other.order.has(to, from) {
            let mut between = one.of[first.min(second)..=first.max(second)].iter().flatten().copied();
            let is_meant = between.any(|number| before[number].is_strong());
            let is_around = one.of[first].is_none() || one.of[second].is_none();
            if is_meant || is_around && to < from {
                let rule = format!("{} is no longer before {}", said(&one, first), said(&one, second));
                return Some(difference(Meaning::Weaker, &rule, (first, second)));
            }
        }
        // What comes first and then second, and was the other way round.
        if first < second && to > from && one.of[first] != one.of[second] {
            let is_free = |place: usize| one.events[place].reads && !one.events[place].writes;
            let may_move = is_free(first) && is_free(second) && !one.order.has(first, second);
            if !may_move && moved.is_none() {
                moved = Some(difference(Meaning::Moved, MOVED, (first, second)));
            }
        }
    }
    if moved.is_some() {
        return moved;
    }
    let is_more =
        pairs().any(|((first, to), (second, from))| !one.order.has(first, second) && other.order.has(to, from));
    is_more.then(|| Difference { meaning: Meaning::Stronger, rule: "it orders more".to_owned(), lines: [None; 2] })
}

/// An event in words.
fn said(stretch: &Stretch, place: usize) -> String {
    let event = &stretch.events[place];
    let what = match (event.reads, event.writes) {
        (true, true) => "the read-modify-write",
        (true, false) => "the read",
        _ => "the write",
    };
    match stretch.of[place] {
        Some(_) => what.to_owned(),
        None if place < AROUND => format!("an earlier {}", what.trim_start_matches("the ")),
        None => format!("a later {}", what.trim_start_matches("the ")),
    }
}

/// Whether both versions have the same events in the same order, with the same annotations.
fn is_same(before: &[Event], after: &[Event]) -> bool {
    before.len() == after.len()
        && before.iter().zip(after).enumerate().all(|(place, (one, other))| {
            let is_twin = match one.kind {
                Kind::Fence => other.kind == Kind::Fence,
                _ => one.twin == Some(place),
            };
            is_twin && one.marks == other.marks
        })
}
