//! What a sequence orders by the local order of its memory model: the accesses around it, before and behind its own.

use super::sequence::Sequence;
use crate::model::{Annotation, Event, Execution, Model, Relation};

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
    pub fn of(sequences: &[&Sequence], model: &Model) -> Thread {
        let mut starts = Vec::new();
        let mut events: Vec<Event> = Vec::new();
        for (place, sequence) in sequences.iter().enumerate() {
            let start = events.len();
            starts.push(start);
            events.extend(sequence.events.iter().map(|event| Event {
                location: if event.is_access() { place } else { event.location },
                partner: event.partner.map(|partner| partner + start),
                control: event.control << start,
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
    #[doc(hidden)]
    #[must_use]
    pub fn of(sequence: &Sequence, model: &Model) -> Orders {
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
