//! What a body does to memory: the ways through it, each as a sequence of events with their dependencies.
//!
//! A body is walked from its beginning along every branch that can be taken. Values are not computed; what is known of them
//! is which read they depend on, which are equal, and the few that are constants, so that a branch on the success of a
//! store-exclusive or of a compare-and-swap is followed the right way. Of a loop one turn that succeeds is enough: a
//! store-exclusive that failed and is tried again is where it began. What is on the stack is nobody else's business.
//!
//! Whatever is not understood ends the walk with a reason.

mod access;
mod state;
mod walk;
mod way;

pub use walk::paths;

use crate::model::Event;

/// One way through a body.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Path {
    /// The events in program order, all of one thread and one place. Dependencies name them by their positions.
    pub events: Vec<Event>,
    /// What is known of each event beside that.
    pub details: Vec<Detail>,
    /// Whether a fence or another access stands between a load-exclusive and its store-exclusive, which then may never succeed:
    /// Arm Architecture Reference Manual (DDI 0487), B2.17 "Load-Exclusive and Store-Exclusive instruction usage restrictions";
    /// RISC-V unprivileged ISA, "Eventual Success of Store-Conditional Instructions".
    pub is_interrupted: bool,
    /// Whether it ends after a store-exclusive that failed and was not tried again, with nothing decided since.
    pub gives_up: bool,
}

/// What is known of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Detail {
    /// The position of its instruction among the lines of the body.
    pub line: usize,
    /// The width of the access in bits; 0 for fences.
    pub width: u16,
    /// Whether others see it as one step at its width.
    pub is_single_copy: bool,
    /// For a write, whether it puts back what was there.
    pub puts_back: bool,
}

/// What a target promises that its instructions do not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Promises {
    /// `AArch64`, `FEAT_LSE2`: an aligned pair is one access.
    pub single_copy_pairs: bool,
    /// RISC-V, Ztso: loads acquire and stores release, in the processor-consistent sense.
    pub total_store_order: bool,
}

impl Promises {
    /// Read off the features of a target, as the compiler reports them or as they are given to it (`+lse,+lse2`).
    #[must_use]
    pub fn of<'a>(features: impl IntoIterator<Item = &'a str>) -> Promises {
        let mut promises = Promises::default();
        for feature in features {
            match feature.trim_start_matches('+') {
                "lse2" => promises.single_copy_pairs = true,
                "ztso" => promises.total_store_order = true,
                _ => {}
            }
        }
        promises
    }
}

#[cfg(test)]
mod tests;
