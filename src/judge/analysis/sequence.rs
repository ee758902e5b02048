//! A path through a body, with the events that are the operation of the source.

use super::operation::{Asked, Kind, order};
use super::repeated::shortened;
use super::verdict::Loss;
use crate::isa::contract::Document;
use crate::judge::trace::Path;
use crate::model::{Event, Order};

/// A sequence of events, and which of them are the operation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sequence {
    /// The events, of one thread and one location. Dependencies are left out: no ordering may depend on them.
    pub events: Vec<Event>,
    /// The read of the operation.
    pub read: Option<usize>,
    /// The write of the operation. For a read-modify-write that is one event, it is also the read.
    pub write: Option<usize>,
    /// Other reads, whose values the program sees too.
    pub others: Vec<usize>,
    /// Other reads, of a part of the location only: their values are discarded and may be older.
    pub free: Vec<usize>,
    /// Why it is not the requested operation, whatever its orderings. Its read and write are then the closest
    /// candidates.
    pub defect: Option<Defect>,
    /// What says what the functions give that it calls, if it calls any.
    pub contract: Option<&'static Document>,
    /// The ordering that the function with a contract was given that is the operation, if it is one.
    pub given: Option<Order>,
}

/// Why a path through a body is not the requested operation, whatever its orderings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Defect {
    /// It accesses the location in parts, or with another width.
    Torn,
    /// It is one step only for some threads.
    Partial,
    /// It ends without a read.
    NoRead,
    /// It ends without a write.
    NoWrite,
    /// Its read and its write are not atomic together.
    NotOneStep,
    /// It ends with a failure that the operation does not have.
    GivesUp,
    /// It leaves interrupts masked, or unmasked, that it found otherwise.
    Interrupts,
}

impl Defect {
    /// What is wrong, and its consequence.
    #[must_use]
    pub fn explained(self) -> &'static str {
        match self {
            Defect::Torn => {
                "the access is not one step at its width: another thread can see or write half of the value"
            }
            Defect::Partial => {
                "it is one step for some threads only: it is weak, or of a scope that leaves others out, and these can come between"
            }
            Defect::NoRead => "it does not read the location",
            Defect::NoWrite => {
                "it ends without a write: a read-modify-write of the same value is still a write, which other threads can read and synchronise with"
            }
            Defect::NotOneStep => {
                "its read and its write are not one step: another thread's write can come between them and be lost"
            }
            Defect::GivesUp => {
                "its store-exclusive can fail at any time and has no retry: the operation is lost, or fails although the value was the expected one"
            }
            Defect::Interrupts => {
                "it does not leave interrupts as it found them: they stay masked, or are taken where the caller had masked them"
            }
        }
    }
}

impl Sequence {
    /// Finds the operation in a path through a body.
    #[must_use]
    pub fn of(path: &Path, asked: Asked) -> Sequence {
        // A program has dependencies only within an operation, but for those of an instruction barrier: all behind it have them.
        let without = |event: &Event| {
            let control = if event.fence.is_some_and(|fence| fence.instruction) { event.control } else { 0 };
            Event { address: 0, data: 0, control, ..event.clone() }
        };
        let events: Vec<Event> = path.events.iter().map(without).collect();
        let found = Found::of(path, asked);
        let (defect, read, write) = match found.operation(path, asked) {
            Ok((read, write)) => (None, read, write),
            Err(defect) => (Some(defect), found.read, found.write),
        };
        let beside = |is_whole: bool| {
            let is_it = move |index: &usize| {
                path.events[*index].reads && Some(*index) != read && is_whole == is_whole_access(path, asked, *index)
            };
            (0..path.events.len()).filter(is_it).collect::<Vec<_>>()
        };
        let others = if matches!(asked.kind, Kind::Update { .. }) { beside(true) } else { Vec::new() };
        let given = write.or(read).and_then(|index| path.details[index].given);
        let (free, contract) = (beside(false), path.contract);
        shortened(Sequence { events, read, write, others, free, defect, contract, given })
    }

    /// A sequence of a single access, to put before or after another.
    #[must_use]
    pub fn of_event(event: Event) -> Sequence {
        let (read, write) = (event.reads.then_some(0), event.writes.then_some(0));
        Sequence {
            events: vec![event],
            read,
            write,
            others: Vec::new(),
            free: Vec::new(),
            defect: None,
            contract: None,
            given: None,
        }
    }

    /// What the function that is the operation was not told to give, though the source asks for it.
    pub(super) fn not_passed(&self, asked: Asked) -> Option<Loss> {
        let given = self.given?;
        let asked = order(if self.write.is_some() { asked.success } else { asked.failure });
        // A write alone does not acquire, and a read alone does not release.
        let lost = [
            ("acquire", asked.acquire && !given.acquire && self.read.is_some()),
            ("release", asked.release && !given.release && self.write.is_some()),
            ("seq_cst", asked.seq_cst && !given.seq_cst),
        ];
        lost.iter().find(|(_, is_lost)| *is_lost).map(|(name, _)| Loss::Passed(name))
    }

    /// The last event of the operation: its write, if it has one.
    #[must_use]
    pub fn last(&self) -> Option<usize> {
        self.write.or(self.read)
    }
}

/// The closest candidates for the operation in a path: its last read, and its last write that changes something.
struct Found {
    read: Option<usize>,
    write: Option<usize>,
}

/// Whether an access is one step for other threads, and has the requested width.
fn is_whole_access(path: &Path, asked: Asked, index: usize) -> bool {
    path.details[index].width >= asked.width && path.details[index].is_single_copy
}

impl Found {
    fn of(path: &Path, asked: Asked) -> Found {
        // Writing back the old value is a form of reading, except for an operation that may change nothing, and for an update that
        // does not end without a write: its closure may have returned the old value. Behind a comparison that failed, and before
        // another read, it is one there too.
        let read = (0..path.events.len()).rev().find(|index| path.events[*index].reads);
        let is_last = |index: usize| Some(path.events[index].partner.unwrap_or(index)) == read;
        let is_read = |index: usize| {
            path.details[index].puts_back
                && match asked.kind {
                    Kind::CompareExchange { .. } | Kind::Update { may_end: true } => true,
                    Kind::Update { may_end: false } => path.details[index].is_after_mismatch || !is_last(index),
                    _ => false,
                }
        };
        let counts = |index: &usize| path.events[*index].writes && !is_read(*index);
        Found { read, write: (0..path.events.len()).rev().find(counts) }
    }

    /// The read and the write of the operation, or why this is not it.
    fn operation(&self, path: &Path, asked: Asked) -> Result<(Option<usize>, Option<usize>), Defect> {
        if !path.keeps_interrupts {
            return Err(Defect::Interrupts);
        }
        let whole = |index: Option<usize>, missing: Defect| match index {
            Some(index) if is_whole_access(path, asked, index) => Ok(index),
            Some(index) if path.details[index].is_partial => Err(Defect::Partial),
            Some(_) => Err(Defect::Torn),
            None => Err(missing),
        };
        // The read of the read-modify-write that a write belongs to.
        let read_of = |write: usize| {
            let event = &path.events[write];
            if event.reads { Ok(write) } else { event.partner.ok_or(Defect::NotOneStep) }
        };
        let changed = self.write.filter(|write| !path.details[*write].puts_back);
        let gives_up = path.gives_up || path.gives_up_of.is_some_and(|width| width > asked.width);
        let (is_write_needed, written, may_give_up) = match asked.kind {
            Kind::Fence | Kind::Nothing => return Ok((None, None)),
            Kind::Load => return Ok((Some(whole(self.read, Defect::NoRead)?), None)),
            Kind::Store if gives_up => return Err(Defect::GivesUp),
            Kind::Store => {
                let write = whole(self.write, Defect::NoWrite)?;
                let is_another = |index: usize| path.events[index].writes && index != write;
                let is_alone = !(0..path.events.len()).any(is_another);
                return if is_alone { Ok((None, Some(write))) } else { Err(Defect::Torn) };
            }
            Kind::Modify | Kind::Update { may_end: false } => (true, self.write, false),
            Kind::CompareExchange { weak } => (false, changed, weak),
            Kind::Update { may_end: true } => (false, self.write, false),
        };
        if gives_up && !may_give_up {
            return Err(Defect::GivesUp);
        }
        match written {
            None if is_write_needed => Err(Defect::NoWrite),
            None => Ok((Some(whole(self.read, Defect::NoRead)?), None)),
            Some(_) => {
                let write = whole(written, Defect::NoWrite)?;
                Ok((Some(whole(Some(read_of(write)?), Defect::NoRead)?), Some(write)))
            }
        }
    }
}
