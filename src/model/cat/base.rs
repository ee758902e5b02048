//! The base relations and sets of an execution, as rows of bits.

use super::program::{Base, Tag};
use crate::model::event::{Annotation, Event, Execution, Half, Part};
use crate::model::fence::{Fence, Pairs};
use crate::model::relation::bits;

/// The basis of most relations: for each event, those of its thread and those of its location.
#[derive(Clone, Copy)]
pub(super) struct Rows<'a> {
    pub(super) execution: &'a Execution,
    /// For each event, the events of its thread.
    pub(super) threads: &'a [u64],
    /// For each access, the accesses of its location; empty for other events.
    pub(super) places: &'a [u64],
}

/// Fills both: the events of each event's thread, and of its location.
pub(super) fn fill(events: &[Event], threads: &mut [u64], places: &mut [u64]) {
    for (one, event) in events.iter().enumerate() {
        threads[one] |= 1 << one;
        if event.is_access() {
            places[one] |= 1 << one;
        }
        for (other, earlier) in events[..one].iter().enumerate() {
            if earlier.thread == event.thread {
                threads[one] |= 1 << other;
                threads[other] |= 1 << one;
            }
            if earlier.location == event.location && earlier.is_access() && event.is_access() {
                places[one] |= 1 << other;
                places[other] |= 1 << one;
            }
        }
    }
}

/// The events with a property.
fn those(events: &[Event], holds: impl Fn(&Event) -> bool) -> u64 {
    events.iter().enumerate().fold(0, |set, (index, event)| set | u64::from(holds(event)) << index)
}

impl Rows<'_> {
    /// The events of a tag.
    pub(super) fn tagged(self, tag: Tag) -> u64 {
        let events = &self.execution.events;
        match tag {
            Tag::All => those(events, |_| true),
            Tag::Read => those(events, |event| event.reads),
            Tag::Write => those(events, |event| event.writes),
            Tag::Fence => those(events, |event| event.fence.is_some()),
            Tag::AcquireSc => those(events, |event| event.acquire == Annotation::Sc),
            Tag::AcquirePc => those(events, |event| event.acquire == Annotation::Pc),
            Tag::ReleaseSc => those(events, |event| event.release == Annotation::Sc),
            Tag::ReleasePc => those(events, |event| event.release == Annotation::Pc),
            Tag::Locked => those(events, |event| event.is_locked),
            Tag::Discarded => those(events, |event| event.is_discarded),
            Tag::Coherent => those(events, |event| event.is_coherent),
            Tag::Atomic => those(events, |event| event.half == Half::Atomic),
            Tag::Exclusive => those(events, |event| event.half == Half::Exclusive),
            Tag::Relaxed => those(events, |event| !event.order.acquire && !event.order.release && !event.order.seq_cst),
            Tag::Acquire => those(events, |event| event.order.acquire),
            Tag::Release => those(events, |event| event.order.release),
            Tag::SeqCst => those(events, |event| event.order.seq_cst),
            Tag::FenceReadRead => self.fences(|fence| fence.keeps.has(Pairs::READ_READ)),
            Tag::FenceReadWrite => self.fences(|fence| fence.keeps.has(Pairs::READ_WRITE)),
            Tag::FenceWriteRead => self.fences(|fence| fence.keeps.has(Pairs::WRITE_READ)),
            Tag::FenceWriteWrite => self.fences(|fence| fence.keeps.has(Pairs::WRITE_WRITE)),
            Tag::FenceInstruction => self.fences(|fence| fence.instruction),
            Tag::FenceNear => self.fences(|fence| fence.caches.near),
            Tag::FenceFar => self.fences(|fence| fence.caches.far),
            Tag::FenceWritten => self.fences(|fence| fence.caches.written),
            Tag::FenceCumulative => self.fences(|fence| fence.cumulative),
        }
    }

    fn fences(self, holds: impl Fn(Fence) -> bool) -> u64 {
        those(&self.execution.events, |event| event.fence.is_some_and(&holds))
    }

    /// Fills the rows of a relation, which are empty before.
    pub(super) fn relation(self, base: Base, rows: &mut [u64]) {
        let Rows { execution, threads, places } = self;
        let Execution { events, reads_from, .. } = execution;
        let all = those(events, |_| true);
        for (index, event) in events.iter().enumerate() {
            let same = 1 << index;
            // The later events, as a row. A shift by all bits gives none.
            let behind = || !(same | (same - 1));
            match base {
                Base::ProgramOrder => {
                    rows[index] = threads[index] & behind() & !self.together(index, |part| part.access);
                }
                Base::External => rows[index] = all & !threads[index],
                Base::Internal => rows[index] = threads[index],
                Base::SamePlace => rows[index] = places[index],
                Base::Same => rows[index] = same,
                Base::SameUnit => rows[index] = same | self.together(index, |part| part.unit),
                Base::ReadsFrom => {
                    if let Some(source) = reads_from[index] {
                        rows[source] |= same;
                    }
                }
                Base::Coherence if event.writes => rows[index] = self.overwriting(index, Some(index)),
                Base::FromReads if event.reads => rows[index] = self.overwriting(index, reads_from[index]),
                Base::Coherence | Base::FromReads => {}
                Base::ReadModifyWrite => rows[index] = written_back(index, event),
                Base::AtomicInstruction if event.half != Half::Exclusive => rows[index] = written_back(index, event),
                Base::ExclusivePair if event.half == Half::Exclusive => rows[index] = written_back(index, event),
                Base::AtomicInstruction | Base::ExclusivePair => {}
                Base::Address => self.depends(event.address, index, rows),
                Base::Data => self.depends(event.data, index, rows),
                Base::Control => self.depends(event.control, index, rows),
            }
        }
    }

    /// The parts of what an event is a part of.
    fn together(self, index: usize, of: impl Fn(Part) -> usize) -> u64 {
        let events = &self.execution.events;
        let Some(whole) = events[index].part.map(&of) else { return 0 };
        those(events, |event| event.part.map(&of) == Some(whole)) & self.threads[index]
    }

    /// The other writes to an event's location that come after a write in coherence order, or after the initial value.
    fn overwriting(self, index: usize, source: Option<usize>) -> u64 {
        let Execution { events, coherence, .. } = self.execution;
        let is_behind =
            |other: usize| events[other].writes && source.is_none_or(|source| coherence[source] < coherence[other]);
        bits(self.places[index] & !(1 << index))
            .filter(|other| is_behind(*other))
            .fold(0, |set, other| set | 1 << other)
    }

    /// From earlier events of its thread that an event depends on.
    fn depends(self, on: u64, index: usize, rows: &mut [u64]) {
        let earlier = (1 << index) - 1;
        for source in bits(on & self.threads[index] & earlier) {
            rows[source] |= 1 << index;
        }
    }
}

/// The write of a read-modify-write, given its read.
fn written_back(index: usize, event: &Event) -> u64 {
    match event.partner {
        _ if !event.reads => 0,
        _ if event.writes => 1 << index,
        Some(partner) => 1 << partner,
        None => 0,
    }
}
