//! How strong a body is, for comparison with others of its instruction set: read off its instructions from top to bottom.
//!
//! This is no judgement of the body: where branches lead is not looked at. It is enough to compare bodies that the compiler
//! makes the same way, and it needs no memory model.

use crate::isa::{Class, Halves, Isa};
use crate::judge::analysis::sequence::Sequence;
use crate::judge::analysis::strength::Orders;
use crate::judge::strength;
use crate::model::{Annotation, Event, Half, Model, Pairs};
use crate::read::matrix::{Body, Operation};

/// What begins with a read.
pub(super) const FROM_READ: Pairs = Pairs::READS;
/// What begins with a write.
const FROM_WRITE: Pairs = Pairs::WRITE_READ.and(Pairs::WRITE_WRITE);
/// What ends with a read.
const TO_READ: Pairs = Pairs::READ_READ.and(Pairs::WRITE_READ);
/// What ends with a write.
pub(super) const TO_WRITE: Pairs = Pairs::READ_WRITE.and(Pairs::WRITE_WRITE);

/// Whether a pair of load-exclusive and store-exclusive is by itself ordered with all around it, by a model.
pub(super) fn orders_pairs(model: &Model) -> bool {
    let half = |event: Event, partner: usize| Event { half: Half::Exclusive, partner: Some(partner), ..event };
    let events = vec![half(Event::read(0, 0), 1), half(Event::write(0, 0), 0)];
    let pair = Sequence { events, read: Some(0), write: Some(1), ..Sequence::of_event(Event::read(0, 0)) };
    Orders::of(&pair, model).has(Orders::ACQUIRE.and(Orders::RELEASE))
}

/// What a body orders around its operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Strength {
    /// What is kept before the operation.
    pub(super) before: Pairs,
    /// What is kept behind it.
    pub(super) behind: Pairs,
    /// How much its read acquires and its write releases.
    acquire: Annotation,
    release: Annotation,
    /// How much the loads acquire that come before the operation, where it is more than a load.
    first: Annotation,
}

impl Strength {
    /// Whether this orders all that another does.
    pub(super) fn covers(self, other: Strength) -> bool {
        self.lacks(other).is_empty()
    }

    /// What another orders and this does not, in plain words.
    pub(super) fn lacks(self, other: Strength) -> Vec<&'static str> {
        let Strength { before, behind, acquire, release, first } = self;
        // A barrier acquires or releases too, in the sense that the weaker of the two ranks has.
        let is_barred = |own: Pairs, part: Pairs, wanted: Annotation| own.has(part) && wanted == Annotation::Pc;
        let missing = |own: Pairs, others: Pairs, part: Pairs| !others.without(own).common(part).is_empty();
        [
            (missing(before, other.before, TO_READ), "to keep its read behind earlier accesses"),
            (missing(before, other.before, TO_WRITE), "to keep its write behind earlier accesses"),
            (missing(behind, other.behind, FROM_READ), "to keep its read before later accesses"),
            (missing(behind, other.behind, FROM_WRITE), "to keep its write before later accesses"),
            (acquire < other.acquire && !is_barred(behind, FROM_READ, other.acquire), "as strong an acquire"),
            (release < other.release && !is_barred(before, TO_WRITE, other.release), "as strong a release"),
            (first < other.first, "as strong an acquire of its first load"),
        ]
        .into_iter()
        .filter_map(|(is_missing, words)| is_missing.then_some(words))
        .collect()
    }

    /// The strength of a body; none if it has an instruction of which that is not known. `orders_pairs`: whether a pair of
    /// load-exclusive and store-exclusive is ordered with all around it.
    pub(super) fn of(body: &Body, isa: &Isa, orders_pairs: bool) -> Option<Strength> {
        let mut parts: Vec<Part> = Vec::new();
        for operation in body.operations() {
            parts.push(Part::of(operation, isa, orders_pairs)?);
        }
        let has_modification = parts.iter().any(|part| matches!(part, Part::Access(access) if access.is_atomic));
        let mut strength = Strength::default();
        let (mut reads, mut writes) = (Side::default(), Side::default());
        let mut firsts: Option<Annotation> = None;
        let mut last_first = usize::MAX;
        let is_one = isa.atomics == Halves::OneEvent;
        for (position, part) in parts.iter().enumerate() {
            let Part::Access(access) = part else { continue };
            if has_modification && !access.is_atomic {
                // What is stored beside a read-modify-write is its result.
                if access.reads {
                    firsts = Some(firsts.map_or(access.acquire, |least| least.min(access.acquire)));
                    last_first = position;
                }
                continue;
            }
            let Access { reads: is_read, writes: is_write, acquire, release, .. } = *access;
            let (acquires, releases) = (acquire != Annotation::None, release != Annotation::None);
            if is_read {
                reads.add(position, acquire, releases && (is_one || !is_write), acquires);
            }
            if is_write {
                writes.add(position, release, releases, acquires && (is_one || !is_read));
            }
        }
        strength.first = firsts.unwrap_or_default();
        (strength.acquire, strength.release) = (reads.rank, writes.rank);
        strength.before = reads.before.common(TO_READ).and(writes.before.common(TO_WRITE));
        strength.behind = reads.behind.common(FROM_READ).and(writes.behind.common(FROM_WRITE));
        for (position, part) in parts.iter().enumerate() {
            let Part::Barrier(pairs) = *part else { continue };
            // A barrier acquires too, in the sense of a load that later acquires may pass.
            if position > last_first && pairs.has(FROM_READ) {
                strength.first = strength.first.max(Annotation::Pc);
            }
            for (side, to, from) in [(&reads, TO_READ, FROM_READ), (&writes, TO_WRITE, FROM_WRITE)] {
                let Some((first, last)) = side.positions else { continue };
                if position < first {
                    strength.before = strength.before.and(pairs.common(to));
                }
                if position > last {
                    strength.behind = strength.behind.and(pairs.common(from));
                }
            }
        }
        // A body of barriers alone.
        if reads.positions.is_none() && writes.positions.is_none() {
            let barriers = parts.iter().fold(Pairs::NONE, |all, part| match part {
                Part::Barrier(pairs) => all.and(*pairs),
                Part::Access(_) | Part::Other => all,
            });
            (strength.before, strength.behind) = (barriers, barriers);
        }
        Some(strength)
    }
}

/// The reads of an operation, or its writes: what all of them have.
#[derive(Default)]
struct Side {
    positions: Option<(usize, usize)>,
    before: Pairs,
    behind: Pairs,
    rank: Annotation,
}

impl Side {
    fn add(&mut self, position: usize, rank: Annotation, before: bool, behind: bool) {
        let pairs = |is: bool| if is { Pairs::ALL } else { Pairs::NONE };
        let (before, behind) = (pairs(before), pairs(behind));
        match &mut self.positions {
            None => *self = Side { positions: Some((position, position)), before, behind, rank },
            Some((_, last)) => {
                *last = position;
                self.before = self.before.common(before);
                self.behind = self.behind.common(behind);
                self.rank = self.rank.min(rank);
            }
        }
    }
}

/// An instruction.
enum Part {
    Barrier(Pairs),
    Access(Access),
    /// It neither accesses nor orders what others see.
    Other,
}

/// An access.
struct Access {
    reads: bool,
    writes: bool,
    /// Whether it is a read-modify-write, or a half of one.
    is_atomic: bool,
    acquire: Annotation,
    release: Annotation,
}

impl Part {
    /// What an instruction is; none if that is not known.
    fn of(operation: &Operation, isa: &Isa, orders_pairs: bool) -> Option<Part> {
        let class = operation.class();
        let (reads, writes, is_atomic) = match class {
            Class::Branch | Class::Other => return Some(Part::Other),
            Class::Load | Class::Store if operation.is_on_stack() => return Some(Part::Other),
            Class::Unknown => return None,
            Class::Fence => (false, false, false),
            Class::Load => (true, false, false),
            Class::Store => (false, true, false),
            Class::LoadStore => (true, true, false),
            Class::LoadExclusive => (true, false, true),
            Class::StoreExclusive => (false, true, true),
            Class::ReadModifyWrite | Class::Call => (true, true, true),
        };
        let strength::Strength { acquire, release, keeps, is_locked, .. } =
            strength::Strength::of(operation.effect()?, isa)?;
        if class == Class::Fence {
            return Some(Part::Barrier(keeps));
        }
        // A locked read-modify-write orders all that stands around it, and so do exclusive pairs of some.
        let is_full = is_locked && class == Class::ReadModifyWrite
            || orders_pairs && matches!(class, Class::LoadExclusive | Class::StoreExclusive);
        let (acquire, release) = if is_full { (Annotation::Sc, Annotation::Sc) } else { (acquire, release) };
        Some(Part::Access(Access { reads, writes, is_atomic, acquire, release }))
    }
}
