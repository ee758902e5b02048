//! What one instruction orders, read off its effect alone. Bodies are compared by it where no memory model is asked: in laws
//! across cells, and in drift where the paths of a body are not known.

use crate::isa::Isa;
use crate::isa::effect::{Access, AccessKind, Effect};
use crate::model::{Annotation, Caches, Fence, Pairs};

/// What one instruction orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Strength {
    /// How far its read acquires.
    pub acquire: Annotation,
    /// How far its write releases.
    pub release: Annotation,
    /// The pairs of accesses that it keeps in order as a barrier.
    pub keeps: Pairs,
    /// What it does to caches as a barrier.
    pub caches: Caches,
    /// Whether it is locked: then it orders all that stands around it.
    pub is_locked: bool,
    /// Whether its read and its write are one step.
    pub is_one_step: bool,
}

impl Strength {
    /// That of an access.
    #[must_use]
    pub fn of_access(access: &Access) -> Strength {
        let Access { kind, acquire, release, is_locked, is_partial, .. } = *access;
        let is_one_step = kind != AccessKind::ModifyPlain && !is_partial;
        Strength { acquire, release, is_locked, is_one_step, ..Strength::default() }
    }

    /// That of a barrier.
    #[must_use]
    pub fn of_fence(fence: Fence) -> Strength {
        Strength { keeps: fence.keeps, caches: fence.caches, is_one_step: true, ..Strength::default() }
    }

    /// That of an instruction that accesses or orders memory, or calls a helper that does; nothing of others.
    #[must_use]
    pub fn of(effect: &Effect, isa: &Isa) -> Option<Strength> {
        match effect {
            Effect::Access(access) => Some(Strength::of_access(access)),
            Effect::Fence(fence) => Some(Strength::of_fence(*fence)),
            Effect::Call { name, .. } => isa.helper_called(name).map(|helper| Strength::of_access(&helper.access)),
            _ => None,
        }
    }

    /// The same where nothing is sequentially consistent: there both kinds of acquire and release are as good as each other.
    #[must_use]
    pub fn without_sequential_consistency(self) -> Strength {
        let least = |annotation: Annotation| annotation.min(Annotation::Pc);
        Strength { acquire: least(self.acquire), release: least(self.release), ..self }
    }

    /// Whether this orders something that another does not.
    #[must_use]
    pub fn exceeds(self, other: Strength) -> bool {
        self.acquire > other.acquire
            || self.release > other.release
            || !other.keeps.has(self.keeps)
            || self.caches.exceed(other.caches)
            || self.is_locked && !other.is_locked
            || self.is_one_step && !other.is_one_step
    }

    /// Whether it orders anything.
    #[must_use]
    pub fn is_some(self) -> bool {
        self.exceeds(Strength::default())
    }
}
