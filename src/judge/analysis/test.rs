//! One test: a litmus shape with an operation for each access, and whether the language and the processor allow its
//! outcome.

use super::execution::Building;
use super::operation::{Asked, Kind, order};
use super::sequence::Sequence;
use crate::model::{Does, Event, Execution, Fence, Model, Shape, language_allows};
use crate::probe::Ordering;

/// The role of an operation in a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Reads only: a load, or a compare-exchange that does not exchange.
    Read,
    /// Writes only.
    Write,
    /// Reads and writes.
    ReadWrite,
    /// Orders others.
    Fence,
}

/// An operation for a shape: its request in the source, and its sequence on a target.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Filling {
    /// Its role.
    pub role: Role,
    /// The ordering in the source.
    pub ordering: Ordering,
    /// The sequence.
    pub sequence: Sequence,
    /// The probe of a cell that it is from.
    pub probe: usize,
}

impl Filling {
    /// A sequence with the role of its request; none if it asks for no ordering.
    #[must_use]
    pub fn of(asked: Asked, sequence: Sequence, probe: usize) -> Option<Filling> {
        let (role, ordering) = match asked.kind {
            Kind::Load => (Role::Read, asked.success),
            Kind::Store => (Role::Write, asked.success),
            Kind::Modify => (Role::ReadWrite, asked.success),
            // A compare-exchange that fails, or an update that ends, is a read.
            Kind::CompareExchange { .. } | Kind::Update { .. } if sequence.write.is_none() => {
                (Role::Read, asked.failure)
            }
            Kind::CompareExchange { .. } | Kind::Update { .. } => (Role::ReadWrite, asked.success),
            Kind::Fence => (Role::Fence, asked.success),
            Kind::Nothing => return None,
        };
        Some(Filling { role, ordering, sequence, probe })
    }

    /// Whether it can be this access of a shape. A read-modify-write without a write is noticed only if another comes after it: the
    /// value itself was there before.
    #[must_use]
    pub fn fits(&self, shape: &Shape, slot: usize) -> bool {
        let writes = self.sequence.write.is_some();
        let is_followed = || shape.slots.iter().any(|other| other.does == Does::Modify(Some(slot)));
        match shape.slots[slot].does {
            Does::Read(_) => self.role == Role::Read || self.role == Role::ReadWrite && writes,
            Does::Write(_) => self.role == Role::Write || self.role == Role::ReadWrite && writes,
            Does::Modify(None) => self.role == Role::ReadWrite && (writes || is_followed()),
            Does::Modify(Some(_)) | Does::Compete => self.role == Role::ReadWrite,
        }
    }
}

/// A shape with an operation for each access, and fences before some of them.
#[derive(Debug, Clone)]
pub struct Test<'a> {
    /// The shape.
    pub shape: &'static Shape,
    /// The operation of each access.
    pub fillings: Vec<&'a Filling>,
    /// The fence before each access, if there is one.
    pub fences: Vec<Option<&'a Filling>>,
}

/// The test in the language: its shape, and each operation and fence as in the source.
pub(super) type Source = (&'static str, Vec<(Role, Ordering, Option<Ordering>)>);

impl Test<'_> {
    /// The test in the language.
    pub(super) fn source(&self) -> Source {
        let written = self
            .fillings
            .iter()
            .zip(&self.fences)
            .map(|(filling, fence)| (filling.role, filling.ordering, fence.map(|fence| fence.ordering)));
        (self.shape.name, written.collect())
    }

    /// Whether the language forbids the outcome in every execution.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        !self.language().iter().any(language_allows)
    }

    /// Whether the processor allows it.
    #[must_use]
    pub fn is_possible(&self, model: &Model) -> bool {
        self.hardware().iter().any(|execution| model.allows(execution))
    }

    /// The executions in the language: an event for each operation.
    pub(super) fn language(&self) -> Vec<Execution> {
        let mut building = Building::new(self.shape);
        for ((slot, filling), fence) in self.shape.slots.iter().zip(&self.fillings).zip(&self.fences) {
            if let Some(fence) = fence {
                building.push_fence(&Event { order: order(fence.ordering), ..Event::fence(0, Fence::FULL) });
            }
            building.push(Event {
                reads: filling.role != Role::Write,
                writes: filling.role != Role::Read,
                order: order(filling.ordering),
                ..Event::read(slot.thread, slot.location)
            });
        }
        building.executions()
    }

    /// The executions on the processor: the sequences one after the other.
    #[must_use]
    pub fn hardware(&self) -> Vec<Execution> {
        let mut building = Building::new(self.shape);
        for (filling, fence) in self.fillings.iter().zip(&self.fences) {
            if let Some(fence) = fence {
                building.push_fence_sequence(&fence.sequence);
            }
            building.push_sequence(&filling.sequence);
        }
        building.executions()
    }
}
