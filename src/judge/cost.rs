//! What is missing or expensive: how each cell makes progress under contention, and where operations fall off a cliff.
//!
//! Pure functions of the matrix. Programs are not considered: whether a lock can wait does not depend on its
//! instructions.

mod cliff;

pub use cliff::{Cliff, Kind, cliffs};

use crate::isa::contract::Document;
use crate::isa::effect::Effect;
use crate::isa::{Class, callee};
use crate::read::matrix::{Body, Matrix, Operation, Outcome, Shape};

/// How a cell makes progress under contention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Progress {
    /// It ends after a bounded number of instructions: there is no retry.
    Bounded,
    /// It retries until no other thread interferes between load-exclusive and store-exclusive. Some thread always makes
    /// progress, if the processor gives its forward-progress guarantee.
    LlScLoop,
    /// It retries until no other thread changed the value: some thread always makes progress.
    CasLoop,
    /// A helper that is lock-free by its name: `__aarch64_ldadd4_acq` (`-moutline-atomics`), or `__sync_…`, which LLVM
    /// calls only where the target promises that they are (LLVM Atomic Instructions and Concurrency Guide, "Libcalls:
    /// `__sync_*`").
    Helper,
    /// A function of the compiler's runtime that may take a lock: `__atomic_…` ("Libcalls: `__atomic_*`" of the same
    /// guide).
    Library,
    /// The target has no such atomic.
    Absent,
    /// There are instructions that are not understood, or it calls a function that is not of the compiler's runtime.
    Unknown,
}

impl Progress {
    /// All of them.
    pub const ALL: [Progress; 7] = [
        Progress::Bounded,
        Progress::LlScLoop,
        Progress::CasLoop,
        Progress::Helper,
        Progress::Library,
        Progress::Absent,
        Progress::Unknown,
    ];

    /// The name in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Progress::Bounded => "bounded",
            Progress::LlScLoop => "ll_sc_loop",
            Progress::CasLoop => "cas_loop",
            Progress::Helper => "lock_free_helper",
            Progress::Library => "may_lock",
            Progress::Absent => "absent",
            Progress::Unknown => "unknown",
        }
    }

    /// The display name.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Progress::Bounded => "no retry",
            Progress::LlScLoop => "lock-free: LL/SC loop",
            Progress::CasLoop => "lock-free: CAS loop",
            Progress::Helper => "lock-free: helper",
            Progress::Library => "may lock: library call",
            Progress::Absent => "absent",
            Progress::Unknown => "unknown",
        }
    }

    /// The progress of instructions.
    #[must_use]
    pub fn of_body(body: &Body) -> Progress {
        match body.shape {
            // What other functions do is not known; a helper beside them may lock anyway.
            _ if !body.calls.is_empty() && body.shape != Shape::HelperCall => Progress::Unknown,
            Shape::Nothing
            | Shape::Plain
            | Shape::Fenced
            | Shape::SingleInstruction
            | Shape::SeveralInstructions
            | Shape::LlSc => Progress::Bounded,
            Shape::LlScLoop => Progress::LlScLoop,
            Shape::CasLoop => Progress::CasLoop,
            Shape::HelperCall => of_calls(body),
            Shape::Unknown => Progress::Unknown,
        }
    }

    /// The progress of a cell; none for programs, and for rejected and failed cells.
    #[must_use]
    pub fn of(matrix: &Matrix, column: usize, probe: usize) -> Option<Progress> {
        if matrix.probes[probe].program().is_some() {
            return None;
        }
        match &matrix.outcomes[column][probe] {
            Outcome::Ok(body) => Some(Progress::of_body(&matrix.bodies[*body])),
            Outcome::Absent(_) => Some(Progress::Absent),
            Outcome::Rejected(_) | Outcome::Failed(_) => None,
        }
    }
}

/// How the called functions make progress, by their documents.
fn of_calls(body: &Body) -> Progress {
    // What goes through a register only returns: other such calls are in [`Body::calls`].
    let is_call = |operation: &&Operation| {
        operation.class() == Class::Call && !matches!(operation.effect(), Some(Effect::Call { through: Some(_), .. }))
    };
    let calls = || body.operations().filter(is_call).map(Operation::effect);
    let is_every = |is_it: fn(&str) -> bool| {
        calls().all(|effect| matches!(effect, Some(Effect::Call { name, .. }) if is_it(name)))
    };
    if is_every(is_lock_free) {
        Progress::Helper
    } else if is_every(|name| is_lock_free(name) || may_lock(name)) {
        Progress::Library
    } else {
        Progress::Unknown
    }
}

/// Whether a called function takes no lock, by its document.
pub(super) fn is_lock_free(name: &str) -> bool {
    document(name).is_some_and(|document| document.is_lock_free)
}

/// Whether a called function may take a lock, by its document.
pub(super) fn may_lock(name: &str) -> bool {
    document(name).is_some_and(|document| !document.is_lock_free)
}

/// What says what a called function gives.
fn document(name: &str) -> Option<&'static Document> {
    callee(name).and_then(Document::of)
}

#[cfg(test)]
mod tests;
