//! What a path through a function orders, by the local order of a memory model.

use super::accesses::Accesses;
use crate::model::{Annotation, Event, Execution, Model, Relation};

/// A path between accesses before and after it, and what is ordered by the model.
pub(super) struct Orders<'a> {
    pub(super) path: &'a Accesses,
    order: Relation,
    events: Vec<Event>,
}

/// How many accesses there are before a path, and after it: a read and a write that are ordered with nothing by themselves,
/// and after it a read that acquires.
const BEFORE: usize = 2;
const AFTER: usize = 2;

impl<'a> Orders<'a> {
    pub(super) fn of(path: &'a Accesses, model: &Model) -> Orders<'a> {
        let length = path.events.len();
        let around = [Event::read(0, 0), Event::write(0, 0)];
        let acquire = Event { acquire: Annotation::Sc, ..Event::read(0, 0) };
        let mut events: Vec<Event> = Vec::new();
        for event in around.iter().chain(&path.events).chain(&around).chain([&acquire]) {
            let is_own = (BEFORE..BEFORE + length).contains(&events.len());
            // Every access is to a place of its own, but for the halves of one.
            let location = if is_own || !event.is_access() { event.location } else { length + events.len() };
            events.push(Event { location, partner: event.partner.map(|partner| partner + BEFORE), ..event.clone() });
        }
        let (reads_from, coherence) = (vec![None; events.len()], (0..events.len()).collect());
        let order = model.local_order(&Execution { events: events.clone(), reads_from, coherence }).closure();
        Orders { path, order, events }
    }

    /// The accesses of a kind, by their positions in the path.
    pub(super) fn accesses(&self, is_it: impl Fn(&Event) -> bool) -> impl Iterator<Item = usize> {
        (0..self.path.events.len()).filter(move |event| is_it(&self.path.events[*event]))
    }

    /// Whether all accesses before an event of the path are kept before it.
    pub(super) fn is_behind_all(&self, event: usize) -> bool {
        let own = event + BEFORE;
        (0..own).filter(|other| self.is_other(*other, own)).all(|other| self.order.has(other, own))
    }

    /// Whether all accesses after an event of the path are kept behind it.
    pub(super) fn is_before_all(&self, event: usize) -> bool {
        let own = event + BEFORE;
        let last = BEFORE + self.path.events.len() + AFTER;
        (own + 1..last).filter(|other| self.is_other(*other, own)).all(|other| self.order.has(own, other))
    }

    /// Whether an event of the path is kept before a read after it that acquires.
    pub(super) fn is_before_acquire(&self, event: usize) -> bool {
        self.order.has(event + BEFORE, self.events.len() - 1)
    }

    /// Whether an event is an access, and not the other half of this one.
    fn is_other(&self, other: usize, own: usize) -> bool {
        self.events[other].is_access() && self.events[own].partner != Some(other)
    }
}
