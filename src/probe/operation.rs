//! The kinds of operations, and the properties derived from them: their orderings, and what a target must support.

use super::ordering::Ordering;
use super::program::Program;
use super::sequence::Sequence;

/// The kind of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OperationKind {
    /// It reads.
    Load,
    /// It writes.
    Store,
    /// It reads and writes, in one step.
    ReadModifyWrite(Modification),
    /// It reads, and writes if it read the expected value.
    CompareExchange {
        /// Whether it may fail spuriously.
        weak: bool,
    },
    /// It loads, then repeats compare-exchanges until one succeeds.
    Update {
        /// Whether a closure may end it early.
        may_end: bool,
    },
    /// It orders other accesses.
    Fence,
    /// It orders other accesses for the compiler only.
    CompilerFence,
    /// It accesses nothing and orders nothing.
    Hint,
    /// The non-atomic baseline of operations.
    Plain,
    /// A program of several operations.
    Program(&'static Program),
    /// Several operations in one function.
    Sequence(&'static Sequence),
    /// A user function.
    User,
}

/// How a read-modify-write computes the value that it writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Modification {
    /// It is the operand.
    Exchange,
    /// It is the sum of the old value and the operand.
    Add,
    /// It is the smaller or the larger of the old value and the operand. Signed and unsigned values have different
    /// instructions.
    MinMax,
    /// It is computed differently.
    Other,
}

/// What a target must support for a probe to exist there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Requirement {
    /// Nothing: the function compiles for every target.
    Nothing,
    /// Atomic loads and stores of the type's width (`target_has_atomic_load_store`).
    LoadStore,
    /// All atomic operations of the type's width (`target_has_atomic`).
    All,
}

/// Probes that are listed together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Group {
    /// Atomic operations, fences and hints.
    Operation,
    /// The non-atomic baseline of operations.
    Baseline,
    /// The programs of `probes/src/idioms.rs`.
    Idiom,
    /// The programs of `probes/src/listings.rs`.
    Listing,
    /// Two operations in one function.
    Sequence,
    /// User functions.
    User,
}

impl Group {
    /// The name in output, and for programs in their list.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Group::Operation => "operation",
            Group::Baseline => "baseline",
            Group::Idiom => "idiom",
            Group::Listing => "listing",
            Group::Sequence => "sequence",
            Group::User => "user",
        }
    }
}

/// The success and failure orderings.
pub(super) type Orders = (Option<Ordering>, Option<Ordering>);

impl OperationKind {
    /// The orderings that can be written, whether or not the language allows them.
    pub(super) fn orders(self) -> Vec<Orders> {
        match self {
            OperationKind::Load
            | OperationKind::Store
            | OperationKind::ReadModifyWrite(_)
            | OperationKind::Fence
            | OperationKind::CompilerFence => Ordering::ALL.iter().map(|success| (Some(*success), None)).collect(),
            OperationKind::CompareExchange { .. } | OperationKind::Update { .. } => {
                let pairs = |success| Ordering::ALL.iter().map(move |failure| (Some(success), Some(*failure)));
                Ordering::ALL.into_iter().flat_map(pairs).collect()
            }
            OperationKind::Hint
            | OperationKind::Plain
            | OperationKind::Program(_)
            | OperationKind::Sequence(_)
            | OperationKind::User => {
                vec![(None, None)]
            }
        }
    }

    /// Whether the language allows these orderings.
    pub(super) fn allows(self, (success, failure): Orders) -> bool {
        use Ordering::{AcqRel, Acquire, Relaxed, Release};
        match self {
            OperationKind::Load => !matches!(success, Some(Release | AcqRel)),
            OperationKind::Store => !matches!(success, Some(Acquire | AcqRel)),
            OperationKind::CompareExchange { .. } | OperationKind::Update { .. } => {
                !matches!(failure, Some(Release | AcqRel))
            }
            OperationKind::Fence | OperationKind::CompilerFence => success != Some(Relaxed),
            OperationKind::ReadModifyWrite(_)
            | OperationKind::Hint
            | OperationKind::Plain
            | OperationKind::Program(_)
            | OperationKind::Sequence(_)
            | OperationKind::User => true,
        }
    }

    /// The part of an ordering that the operation can have: a load has the acquire half and a store the release half.
    #[must_use]
    pub fn half(self, ordering: Ordering) -> Ordering {
        match (self, ordering) {
            (_, Ordering::Relaxed | Ordering::SeqCst) => ordering,
            (OperationKind::Load, Ordering::Acquire | Ordering::Release | Ordering::AcqRel) => Ordering::Acquire,
            (OperationKind::Store, Ordering::Acquire | Ordering::Release | Ordering::AcqRel) => Ordering::Release,
            (
                OperationKind::ReadModifyWrite(_)
                | OperationKind::CompareExchange { .. }
                | OperationKind::Update { .. }
                | OperationKind::Fence
                | OperationKind::CompilerFence
                | OperationKind::Hint
                | OperationKind::Plain
                | OperationKind::Program(_)
                | OperationKind::Sequence(_)
                | OperationKind::User,
                Ordering::Acquire | Ordering::Release | Ordering::AcqRel,
            ) => ordering,
        }
    }

    /// What a target must support for the type.
    pub(super) fn requirement(self) -> Requirement {
        match self {
            // The baseline exists where the atomic that it is compared with does.
            OperationKind::Load | OperationKind::Store | OperationKind::Plain => Requirement::LoadStore,
            OperationKind::ReadModifyWrite(_)
            | OperationKind::CompareExchange { .. }
            | OperationKind::Update { .. } => Requirement::All,
            OperationKind::Fence | OperationKind::CompilerFence | OperationKind::Hint | OperationKind::User => {
                Requirement::Nothing
            }
            OperationKind::Program(program) => program.needs,
            OperationKind::Sequence(sequence) => sequence.requirement(),
        }
    }

    /// The group in output.
    pub(super) fn group(self) -> Group {
        match self {
            OperationKind::Load
            | OperationKind::Store
            | OperationKind::ReadModifyWrite(_)
            | OperationKind::CompareExchange { .. }
            | OperationKind::Update { .. }
            | OperationKind::Fence
            | OperationKind::CompilerFence
            | OperationKind::Hint => Group::Operation,
            OperationKind::Plain => Group::Baseline,
            OperationKind::Program(program) => program.group,
            OperationKind::Sequence(_) => Group::Sequence,
            OperationKind::User => Group::User,
        }
    }
}
