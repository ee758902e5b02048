//! What a function does to memory that others see, and to other functions: events, and which event of the other version is
//! the same.

use super::term::Term;
use crate::isa::Halves;
use crate::isa::effect::{Access, AccessKind};
use crate::judge::trace::Machine;
use crate::model::{self, Fence, Half};

/// The kind of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Load,
    Store,
    /// Reads and writes: in one step, if the other field says so.
    Modify,
    CompareAndSwap,
    LoadExclusive,
    StoreExclusive,
    Fence,
    Call,
}

impl Kind {
    /// The kind of an access. A compare-and-swap that is not one step is one nonetheless.
    pub(super) fn of(access: &Access) -> Kind {
        match access.kind {
            AccessKind::Load => Kind::Load,
            AccessKind::Store => Kind::Store,
            AccessKind::Modify | AccessKind::ModifyPlain => Kind::Modify,
            AccessKind::CompareAndSwap => Kind::CompareAndSwap,
            AccessKind::LoadExclusive => Kind::LoadExclusive,
            AccessKind::StoreExclusive(_) => Kind::StoreExclusive,
        }
    }

    pub(super) fn reads(self) -> bool {
        !matches!(self, Kind::Store | Kind::StoreExclusive | Kind::Fence)
    }

    pub(super) fn writes(self) -> bool {
        !matches!(self, Kind::Load | Kind::LoadExclusive | Kind::Fence)
    }

    /// Whether an access of one kind can be the other version's of another.
    fn meets(self, other: Kind) -> bool {
        let is_modification = |kind: Kind| matches!(kind, Kind::Modify | Kind::CompareAndSwap);
        self == other || is_modification(self) && is_modification(other)
    }
}

/// A register that a called function may read: its value, whether it was set for that, and what is in the frame where
/// it points.
pub(super) type Argument = (Term, bool, Vec<Term>);

/// One event.
#[derive(Debug, Clone)]
pub(super) struct Event {
    /// The line of its instruction.
    pub(super) line: usize,
    pub(super) kind: Kind,
    /// The address, or the called function; of a fence there is none.
    pub(super) address: Option<Term>,
    /// In bits.
    pub(super) width: u16,
    /// Whether its read and its write are one step.
    pub(super) is_one_step: bool,
    /// Whether others may see a part of it.
    pub(super) is_divided: bool,
    /// What it writes.
    pub(super) stored: Vec<Term>,
    pub(super) expected: Vec<Term>,
    /// What it gives.
    pub(super) loaded: Vec<Term>,
    pub(super) arguments: Vec<Argument>,
    /// The same in the model: one event, or a read and a write. Their locations are not set.
    pub(super) marks: Vec<model::Event>,
    /// The event of the other version that is the same.
    pub(super) twin: Option<usize>,
}

impl Event {
    fn new(line: usize, kind: Kind, address: Option<Term>, width: u16, marks: Vec<model::Event>) -> Event {
        Event {
            line,
            kind,
            address,
            width,
            is_one_step: true,
            is_divided: false,
            stored: Vec::new(),
            expected: Vec::new(),
            loaded: Vec::new(),
            arguments: Vec::new(),
            marks,
            twin: None,
        }
    }

    pub(super) fn fence(line: usize, fence: Fence) -> Event {
        Event::new(line, Kind::Fence, None, 0, vec![model::Event::fence(0, fence)])
    }

    /// A call. What the function does is not known: it may read and write.
    pub(super) fn call(line: usize, callee: Term) -> Event {
        Event::new(line, Kind::Call, Some(callee), 0, vec![model::Event::read(0, 0), model::Event::write(0, 0)])
    }

    pub(super) fn access(line: usize, kind: Kind, access: &Access, address: Term, machine: &Machine) -> Event {
        let (reads, writes) = (kind.reads(), kind.writes());
        let half = match access.kind {
            AccessKind::LoadExclusive | AccessKind::StoreExclusive(_) => Half::Exclusive,
            _ if access.is_partial => Half::None,
            AccessKind::Modify | AccessKind::CompareAndSwap => Half::Atomic,
            AccessKind::Load | AccessKind::Store | AccessKind::ModifyPlain => Half::None,
        };
        let read = model::Event { half, ..machine.reading(access, 0) };
        let write = model::Event { half, ..machine.writing(access, 0, 0) };
        let is_one_event = machine.isa.atomics == Halves::OneEvent && half == Half::Atomic;
        let marks = match (reads, writes) {
            (true, true) if is_one_event => vec![model::Event { writes: true, release: write.release, ..read }],
            (true, true) => vec![read, write],
            (true, false) => vec![read],
            _ => vec![write],
        };
        let is_one_step = access.kind != AccessKind::ModifyPlain && !access.is_partial;
        Event { is_one_step, ..Event::new(line, kind, Some(address), access.width, marks) }
    }

    /// Whether the other version has not had it. A fence is compared by what it orders.
    pub(super) fn is_open(&self) -> bool {
        self.twin.is_none() && self.kind != Kind::Fence
    }

    /// Whether it orders other accesses: a fence, or an access with an annotation or a lock.
    pub(super) fn is_strong(&self) -> bool {
        let is_strong = |mark: &model::Event| {
            mark.fence.is_some()
                || mark.is_locked
                || mark.acquire != model::Annotation::None
                || mark.release != model::Annotation::None
        };
        self.marks.iter().any(is_strong)
    }

    /// Whether an event of the other version has the same place and kind.
    pub(super) fn is_like(&self, other: &Event) -> bool {
        self.kind.meets(other.kind) && self.address == other.address && self.width == other.width
    }
}

/// The events of both versions since they were last the same.
#[derive(Debug, Clone, Default)]
pub(super) struct Window {
    pub(super) events: [Vec<Event>; 2],
}

impl Window {
    /// Finds the event of the other version that is the same as one that reads or calls, before its values are used: the
    /// first of the same place and kind. They give the same.
    pub(super) fn meet(&mut self, side: usize, event: &mut Event) {
        if event.kind == Kind::Store {
            return;
        }
        let own = self.events[side].len();
        let others = &mut self.events[1 - side];
        let found = others.iter_mut().enumerate().find(|(_, other)| other.twin.is_none() && other.is_like(event));
        if let Some((place, other)) = found {
            other.twin = Some(own);
            event.twin = Some(place);
            event.loaded.clone_from(&other.loaded);
        }
    }

    /// Adds an event. A store that nothing met finds the first of the same place and value.
    pub(super) fn push(&mut self, side: usize, mut event: Event) {
        let own = self.events[side].len();
        if event.kind == Kind::Store {
            let is_it = |other: &Event| other.twin.is_none() && other.is_like(&event) && other.stored == event.stored;
            if let Some(place) = self.events[1 - side].iter().position(is_it) {
                self.events[1 - side][place].twin = Some(own);
                event.twin = Some(place);
            }
        }
        self.events[side].push(event);
    }

    /// Takes a store and a read-modify-write of the same value for the same, where nothing else is.
    pub(super) fn link_alike(&mut self) {
        let [before, after] = &mut self.events;
        for (one, event) in before.iter_mut().enumerate().filter(|(_, event)| event.is_open()) {
            let is_it = |other: &Event| {
                let is_pair =
                    matches!((event.kind, other.kind), (Kind::Store, Kind::Modify) | (Kind::Modify, Kind::Store));
                let is_same = event.address == other.address && event.width == other.width;
                other.is_open() && is_pair && is_same && event.stored == other.stored
            };
            if let Some(other) = after.iter().position(is_it) {
                event.twin = Some(other);
                after[other].twin = Some(one);
            }
        }
    }

    /// Whether each event but fences has one of the other version.
    pub(super) fn is_whole(&self) -> bool {
        !self.events.iter().flatten().any(Event::is_open)
    }

    /// The events of one version that the other has not had.
    pub(super) fn open(&self, side: usize) -> impl Iterator<Item = &Event> {
        self.events[side].iter().filter(|event| event.is_open())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.events.iter().all(Vec::is_empty)
    }
}
