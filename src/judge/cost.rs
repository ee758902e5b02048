//! What is missing or expensive: how each cell makes progress under contention, and where operations fall off a cliff.
//!
//! Pure functions of the matrix. Programs are not considered: whether a lock can wait does not depend on its
//! instructions.

mod cliff;

pub use cliff::{Cliff, Kind, cliffs};

use crate::isa::effect::Effect;
use crate::isa::{Class, Isa, callee, isa};
use crate::read::matrix::{Body, Matrix, Outcome, Shape};

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

    /// The progress of instructions on an ISA.
    #[must_use]
    pub fn of_body(body: &Body, isa_name: &str) -> Progress {
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
            Shape::HelperCall if calls_helpers_only(body, isa(isa_name)) => Progress::Helper,
            Shape::HelperCall => Progress::Library,
            Shape::Unknown => Progress::Unknown,
        }
    }

    /// The progress of a cell; none for programs, and for rejected and failed cells.
    #[must_use]
    pub fn of(matrix: &Matrix, column: usize, probe: usize) -> Option<Progress> {
        if matrix.probes[probe].program().is_some() {
            return None;
        }
        let target = &matrix.columns[column];
        match &matrix.outcomes[column][probe] {
            Outcome::Ok(body) => Some(Progress::of_body(&matrix.bodies[*body], &target.isa)),
            Outcome::Absent(_) => Some(Progress::Absent),
            Outcome::Rejected(_) | Outcome::Failed(_) => None,
        }
    }
}

/// Whether every called function is lock-free by its name.
fn calls_helpers_only(body: &Body, isa: Option<&Isa>) -> bool {
    body.operations().filter(|operation| operation.class() == Class::Call).all(|operation| match operation.effect() {
        Some(Effect::Call { name, .. }) => is_lock_free(name, isa),
        _ => false,
    })
}

/// Whether a called helper is lock-free by its name.
pub(super) fn is_lock_free(name: &str, isa: Option<&Isa>) -> bool {
    name.starts_with("__sync_") || isa.is_some_and(|isa| isa.helper_called(name).is_some())
}

/// Whether a called function is one of the runtime that may take a lock.
pub(super) fn may_lock(name: &str, isa: Option<&Isa>) -> bool {
    callee(name).is_some_and(|callee| callee.starts_with("__atomic_")) && !is_lock_free(name, isa)
}

#[cfg(test)]
mod tests;
