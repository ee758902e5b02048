//! The executions of a litmus shape made of sequences: the reads-from relation, and the order of writes to each
//! location.

use super::sequence::Sequence;
use crate::model::{Does, Event, Execution, Order, Shape};

/// An execution under construction, access by access.
pub(super) struct Building<'a> {
    shape: &'a Shape,
    events: Vec<Event>,
    /// The shape's access that each event belongs to; none for events of fences.
    slots: Vec<Option<usize>>,
    /// The write of each access, if it has one.
    writes: Vec<Option<usize>>,
    /// Reads that may return an older value than the one their access reads.
    free: Vec<usize>,
}

impl<'a> Building<'a> {
    pub(super) fn new(shape: &'a Shape) -> Building<'a> {
        Building { shape, events: Vec::new(), slots: Vec::new(), writes: Vec::new(), free: Vec::new() }
    }

    /// The next access is a single event.
    pub(super) fn push(&mut self, event: Event) {
        self.writes.push(event.writes.then_some(self.events.len()));
        self.slots.push(Some(self.writes.len() - 1));
        self.events.push(event);
    }

    /// The next access is a sequence.
    pub(super) fn push_sequence(&mut self, sequence: &Sequence) {
        let start = self.events.len();
        let slot = self.shape.slots[self.writes.len()];
        // Writing back the old value is a write too, although the operation does not write.
        let puts_back = || sequence.events.iter().rposition(|event| event.writes);
        self.writes.push(sequence.write.or_else(puts_back).map(|write| start + write));
        self.free.extend(sequence.free.iter().map(|read| start + read));
        self.extend(sequence, slot.thread, slot.location, Some(self.writes.len() - 1));
    }

    /// A fence before the next access.
    pub(super) fn push_fence(&mut self, fence: &Event) {
        self.events.push(Event { thread: self.shape.slots[self.writes.len()].thread, ..fence.clone() });
        self.slots.push(None);
    }

    /// The target's sequence of a fence before the next access.
    pub(super) fn push_fence_sequence(&mut self, sequence: &Sequence) {
        let thread = self.shape.slots[self.writes.len()].thread;
        self.extend(sequence, thread, usize::MAX, None);
    }

    fn extend(&mut self, sequence: &Sequence, thread: usize, location: usize, slot: Option<usize>) {
        let start = self.events.len();
        for event in &sequence.events {
            self.events.push(Event {
                thread,
                location: if event.is_access() { location } else { event.location },
                partner: event.partner.map(|partner| partner + start),
                control: event.control << start,
                order: Order::RELAXED,
                ..event.clone()
            });
            self.slots.push(slot);
        }
    }

    /// The executions with the shape's outcome: more than one if it leaves something open.
    pub(super) fn executions(self) -> Vec<Execution> {
        let mut executions = Vec::new();
        for competitors_first in [false, true] {
            let Some(written) = self.written(competitors_first) else { continue };
            let mut execution = self.execution(&written);
            executions.push(execution.clone());
            for read in &self.free {
                let location = self.events[*read].location;
                for source in [None].into_iter().chain(written[location].iter().copied().map(Some)) {
                    if source != execution.reads_from[*read] {
                        execution.reads_from[*read] = source;
                        executions.push(execution.clone());
                    }
                }
            }
            if !self.shape.slots.iter().any(|slot| slot.does == Does::Compete) {
                break;
            }
        }
        executions
    }

    /// The writes to each location in order. Of competing writes, the first or the last comes first.
    fn written(&self, is_reversed: bool) -> Option<[Vec<usize>; 3]> {
        let mut written: [Vec<usize>; 3] = Default::default();
        let slots = self.shape.slots;
        let mut ranked: Vec<usize> =
            (0..slots.len()).filter(|slot| matches!(slots[*slot].does, Does::Write(_))).collect();
        ranked.sort_by_key(|slot| match slots[*slot].does {
            Does::Write(rank) => rank,
            Does::Read(_) | Does::Modify(_) | Does::Compete => usize::MAX,
        });
        for slot in ranked {
            written[slots[slot].location].extend(self.writes[slot]);
        }
        // A write of an access that reads comes directly after the write that it reads. Sources that are such writes
        // come first.
        let mut open: Vec<(usize, Option<usize>)> = (0..slots.len())
            .filter(|slot| self.writes[*slot].is_some())
            .filter_map(|slot| match slots[slot].does {
                Does::Read(source) | Does::Modify(source) => {
                    Some((slot, source.and_then(|source| self.source(source))))
                }
                Does::Write(_) | Does::Compete => None,
            })
            .collect();
        while !open.is_empty() {
            let is_placed = |(slot, source): &(usize, Option<usize>)| {
                source.is_none_or(|source| written[slots[*slot].location].contains(&source))
            };
            let (slot, source) = open.remove(open.iter().position(is_placed)?);
            let place = &mut written[slots[slot].location];
            let position =
                source.and_then(|source| place.iter().position(|write| *write == source)).map_or(0, |at| at + 1);
            place.insert(position, self.writes[slot]?);
        }
        let mut competing: Vec<usize> = (0..slots.len()).filter(|slot| slots[*slot].does == Does::Compete).collect();
        if is_reversed {
            competing.reverse();
        }
        for slot in competing {
            written[slots[slot].location].extend(self.writes[slot]);
        }
        Some(written)
    }

    /// The write of an access; if it should write and does not, the write that it read.
    fn source(&self, slot: usize) -> Option<usize> {
        self.writes[slot].or_else(|| match self.shape.slots[slot].does {
            Does::Read(source) | Does::Modify(source) => self.source(source?),
            Does::Write(_) | Does::Compete => None,
        })
    }

    fn execution(&self, written: &[Vec<usize>; 3]) -> Execution {
        let mut coherence = vec![0; self.events.len()];
        for (position, write) in written.iter().flat_map(|place| place.iter().enumerate()) {
            coherence[*write] = position + 1;
        }
        let read = |slot: usize| match self.shape.slots[slot].does {
            Does::Read(source) | Does::Modify(source) => source.and_then(|source| self.source(source)),
            // The write directly before its own.
            Does::Write(_) | Does::Compete => {
                let place = &written[self.shape.slots[slot].location];
                let own = place.iter().position(|write| Some(*write) == self.writes[slot]);
                own.map_or(place.last(), |own| place[..own].last()).copied()
            }
        };
        let reads_from = (0..self.events.len())
            .map(|event| if self.events[event].reads { self.slots[event].and_then(read) } else { None });
        Execution { reads_from: reads_from.collect(), events: self.events.clone(), coherence }
    }
}
