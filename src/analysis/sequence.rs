//! A way through a body with the events in it that do what the source asked for, and what local order makes of them.

use super::operation::{Asked, Kind};
use crate::model::{Annotation, Event, Execution, Fence, Half, Model, Relation};
use crate::trace::Path;

/// A sequence of events, and which of them are the operation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sequence {
    /// The events, of one thread and one place. Dependencies are left out: no ordering may rest on them.
    pub events: Vec<Event>,
    /// The read of the operation.
    pub read: Option<usize>,
    /// The write of the operation. For a read-modify-write that is one event it is the read too.
    pub write: Option<usize>,
    /// Reads beside that, whose values the program sees too.
    pub others: Vec<usize>,
}

/// Why a way through a body is not the operation that was asked for, whatever its orderings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Defect {
    /// It accesses the place in parts, or not at its width.
    Torn,
    /// It ends without having read.
    NoRead,
    /// It ends without having written.
    NoWrite,
    /// Its read and its write are not one step.
    NotOneStep,
    /// It ends with a failure that the operation does not have.
    GivesUp,
}

impl Defect {
    /// What is wrong, and what can come of it.
    #[must_use]
    pub fn explained(self) -> &'static str {
        match self {
            Defect::Torn => {
                "the access is not one step at its width: another thread can see a half of the value, or leave one"
            }
            Defect::NoRead => "it does not read the place",
            Defect::NoWrite => {
                "it ends without having written: a read-modify-write of the same value is still a write, which others can read and release with"
            }
            Defect::NotOneStep => {
                "its read and its write are not one step: a write of another thread can come between them and be lost"
            }
            Defect::GivesUp => {
                "its store-exclusive can fail, as it may at any time, and is not tried again: the operation is lost, or fails though the value was the expected one"
            }
        }
    }
}

impl Sequence {
    /// Finds the operation in a way through a body.
    pub fn of(path: &Path, asked: Asked) -> Result<Sequence, Defect> {
        let without = |event: &Event| Event { address: 0, data: 0, control: 0, ..event.clone() };
        let events: Vec<Event> = path.events.iter().map(without).collect();
        let is_whole = |index: usize| path.details[index].width >= asked.width && path.details[index].is_single_copy;
        let last = |holds: &dyn Fn(usize, &Event) -> bool| {
            (0..events.len()).rev().find(|index| holds(*index, &events[*index]))
        };
        // What puts back what was there is a way to read; but for an operation that may change nothing.
        let is_exchange = matches!(asked.kind, Kind::CompareExchange { .. } | Kind::Update { .. });
        let (read, write) = (
            last(&|_, event| event.reads),
            last(&|index, event| event.writes && !(is_exchange && path.details[index].puts_back)),
        );
        let whole = |index: Option<usize>, missing: Defect| match index {
            Some(index) if is_whole(index) => Ok(index),
            Some(_) => Err(Defect::Torn),
            None => Err(missing),
        };
        // The read and the write of one read-modify-write.
        let pair = || -> Option<(usize, usize)> {
            let write = write?;
            if events[write].reads { Some((write, write)) } else { events[write].partner.map(|read| (read, write)) }
        };
        let (read, write) = match asked.kind {
            Kind::Load => (Some(whole(read, Defect::NoRead)?), None),
            Kind::Store => {
                let write = whole(write, Defect::NoWrite)?;
                let others = events.iter().enumerate().filter(|(index, event)| event.writes && *index != write);
                if path.gives_up || others.count() > 0 {
                    return Err(if path.gives_up { Defect::GivesUp } else { Defect::Torn });
                }
                (None, Some(write))
            }
            Kind::Modify | Kind::Update { may_end: false } => {
                if path.gives_up {
                    return Err(Defect::GivesUp);
                }
                whole(write, Defect::NoWrite)?;
                let (read, write) = pair().ok_or(Defect::NotOneStep)?;
                (Some(whole(Some(read), Defect::NoRead)?), Some(write))
            }
            Kind::CompareExchange { weak } => {
                if path.gives_up && !weak {
                    return Err(Defect::GivesUp);
                }
                let read = whole(read, Defect::NoRead)?;
                match pair().filter(|_| !path.details[write.unwrap_or(read)].puts_back) {
                    Some((read, write)) => {
                        (Some(whole(Some(read), Defect::NoRead)?), Some(whole(Some(write), Defect::NoWrite)?))
                    }
                    None if write.is_some_and(|write| !path.details[write].puts_back) => {
                        return Err(Defect::NotOneStep);
                    }
                    None => (Some(read), None),
                }
            }
            Kind::Update { may_end: true } => {
                let read = whole(read, Defect::NoRead)?;
                match pair() {
                    Some((read, write)) => (Some(read), Some(whole(Some(write), Defect::NoWrite)?)),
                    None if write.is_some() => return Err(Defect::NotOneStep),
                    None => (Some(read), None),
                }
            }
            Kind::Fence | Kind::Nothing => (None, None),
        };
        let is_other = |(index, event): &(usize, &Event)| event.reads && Some(*index) != read && is_whole(*index);
        let others = match asked.kind {
            Kind::Update { .. } => events.iter().enumerate().filter(is_other).map(|(index, _)| index).collect(),
            _ => Vec::new(),
        };
        Ok(Sequence { events, read, write, others })
    }

    /// A sequence of nothing but an access, to put before or behind another.
    #[must_use]
    pub fn of_event(event: Event) -> Sequence {
        let (read, write) = (event.reads.then_some(0), event.writes.then_some(0));
        Sequence { events: vec![event], read, write, others: Vec::new() }
    }

    /// What comes last of the operation: its write, if it has one.
    #[must_use]
    pub fn last(&self) -> Option<usize> {
        self.write.or(self.read)
    }
}

/// Sequences of one thread one after the other, each on a place of its own, and what local order there is between their
/// events.
#[derive(Debug)]
pub struct Thread {
    starts: Vec<usize>,
    order: Relation,
}

impl Thread {
    /// Puts sequences together.
    #[must_use]
    pub fn of(sequences: &[&Sequence], model: Model) -> Thread {
        let mut starts = Vec::new();
        let mut events: Vec<Event> = Vec::new();
        for (place, sequence) in sequences.iter().enumerate() {
            let start = events.len();
            starts.push(start);
            events.extend(sequence.events.iter().map(|event| Event {
                location: if event.is_access() { place } else { event.location },
                partner: event.partner.map(|partner| partner + start),
                ..event.clone()
            }));
        }
        let (reads_from, coherence) = (vec![None; events.len()], (0..events.len()).collect());
        let order = model.local_order(&Execution { events, reads_from, coherence }).closure();
        Thread { starts, order }
    }

    /// Whether an event of one sequence is kept before an event of another, both by their positions in their own.
    #[must_use]
    pub fn is_ordered(&self, one: (usize, usize), other: (usize, usize)) -> bool {
        self.order.has(self.starts[one.0] + one.1, self.starts[other.0] + other.1)
    }
}

/// What a sequence orders, as bits: which accesses around it are kept before or behind its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Orders(pub u16);

/// The single orders. `Earlier` and `later` are other accesses of the same thread.
impl Orders {
    /// Earlier reads before its read.
    pub const READ_READ: Orders = Orders(1);
    /// Earlier writes before its read.
    pub const WRITE_READ: Orders = Orders(1 << 1);
    /// Earlier releasing writes before its read: what `ldar` gives, and `ldapr` does not.
    pub const RELEASE_READ: Orders = Orders(1 << 2);
    /// Earlier reads before its write.
    pub const READ_WRITE: Orders = Orders(1 << 3);
    /// Earlier writes before its write.
    pub const WRITE_WRITE: Orders = Orders(1 << 4);
    /// Its read before later reads.
    pub const READ_LATER_READ: Orders = Orders(1 << 5);
    /// Its read before later writes.
    pub const READ_LATER_WRITE: Orders = Orders(1 << 6);
    /// Its write before later reads.
    pub const WRITE_LATER_READ: Orders = Orders(1 << 7);
    /// Its write before later writes.
    pub const WRITE_LATER_WRITE: Orders = Orders(1 << 8);
    /// Its write before later acquiring reads.
    pub const WRITE_LATER_ACQUIRE: Orders = Orders(1 << 9);
    /// Earlier reads before later reads, through it.
    pub const READ_THROUGH_READ: Orders = Orders(1 << 10);
    /// Earlier reads before later writes, through it.
    pub const READ_THROUGH_WRITE: Orders = Orders(1 << 11);
    /// Earlier writes before later reads, through it.
    pub const WRITE_THROUGH_READ: Orders = Orders(1 << 12);
    /// Earlier writes before later writes, through it.
    pub const WRITE_THROUGH_WRITE: Orders = Orders(1 << 13);

    /// What a read has to give to acquire.
    pub const ACQUIRE: Orders = Orders::READ_LATER_READ.and(Orders::READ_LATER_WRITE);
    /// What a write has to give to release.
    pub const RELEASE: Orders = Orders::READ_WRITE.and(Orders::WRITE_WRITE);

    /// Both.
    #[must_use]
    pub const fn and(self, other: Orders) -> Orders {
        Orders(self.0 | other.0)
    }

    /// Only what is in both.
    #[must_use]
    pub const fn common(self, other: Orders) -> Orders {
        Orders(self.0 & other.0)
    }

    /// What is in this and not in the other.
    #[must_use]
    pub const fn without(self, other: Orders) -> Orders {
        Orders(self.0 & !other.0)
    }

    /// Whether all of the other is in this.
    #[must_use]
    pub const fn has(self, other: Orders) -> bool {
        other.0 & !self.0 == 0
    }

    /// What a sequence orders.
    #[must_use]
    pub fn of(sequence: &Sequence, model: Model) -> Orders {
        let before = Sequence::of_event(Event::read(0, 0));
        let behind = Sequence::of_event(Event::write(0, 0));
        // A read and a write that are ordered with nothing by themselves, before and behind.
        let plain = Thread::of(&[&before, &behind, sequence, &before, &behind], model);
        let release = Sequence::of_event(Event { release: Annotation::Sc, ..Event::write(0, 0) });
        let acquire = Sequence::of_event(Event { acquire: Annotation::Sc, ..Event::read(0, 0) });
        let (released, acquired) = (Thread::of(&[&release, sequence], model), Thread::of(&[sequence, &acquire], model));
        let mut orders = Orders::default();
        let mut note = |order: Orders, is: bool| {
            if is {
                orders = orders.and(order);
            }
        };
        if let Some(read) = sequence.read {
            note(Orders::READ_READ, plain.is_ordered((0, 0), (2, read)));
            note(Orders::WRITE_READ, plain.is_ordered((1, 0), (2, read)));
            note(Orders::RELEASE_READ, released.is_ordered((0, 0), (1, read)));
            note(Orders::READ_LATER_READ, plain.is_ordered((2, read), (3, 0)));
            note(Orders::READ_LATER_WRITE, plain.is_ordered((2, read), (4, 0)));
        }
        if let Some(write) = sequence.write {
            note(Orders::READ_WRITE, plain.is_ordered((0, 0), (2, write)));
            note(Orders::WRITE_WRITE, plain.is_ordered((1, 0), (2, write)));
            note(Orders::WRITE_LATER_READ, plain.is_ordered((2, write), (3, 0)));
            note(Orders::WRITE_LATER_WRITE, plain.is_ordered((2, write), (4, 0)));
            note(Orders::WRITE_LATER_ACQUIRE, acquired.is_ordered((0, write), (1, 0)));
        }
        note(Orders::READ_THROUGH_READ, plain.is_ordered((0, 0), (3, 0)));
        note(Orders::READ_THROUGH_WRITE, plain.is_ordered((0, 0), (4, 0)));
        note(Orders::WRITE_THROUGH_READ, plain.is_ordered((1, 0), (3, 0)));
        note(Orders::WRITE_THROUGH_WRITE, plain.is_ordered((1, 0), (4, 0)));
        orders
    }
}

/// Ways in which a sequence could order less, each with what would be lost from it, in words.
pub(super) fn weakened(sequence: &Sequence) -> Vec<(Sequence, String)> {
    let mut weakened = Vec::new();
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
        if matches!(event.fence, Some(Fence::Between { .. } | Fence::Tso)) {
            // A fence that orders nothing in the place of one that does.
            let nothing = Event { fence: Some(Fence::Instruction), ..event.clone() };
            let before = sequence.events[..index].iter().any(Event::is_access);
            let what = if before { "the barrier behind it" } else { "the barrier before it" };
            weakened.push((with(nothing), what.to_owned()));
        }
    }
    weakened
}
