//! What a body does to memory: the paths through it, each as a sequence of events with their dependencies.
//!
//! A body is walked from its beginning along every branch that can be taken. Values are not computed; what is known of them
//! is which read they depend on, which are equal, and the few that are constants, so that a branch on the success of a
//! store-exclusive or of a compare-and-swap is followed the right way. Of a loop one turn that succeeds is enough: a
//! store-exclusive that failed and is tried again is where it began. What is on the stack is nobody else's business.
//!
//! Whatever is not understood ends the walk with a reason.

mod access;
mod control;
mod equality;
mod open_path;
mod stack;
mod state;
mod walk;

pub use walk::paths;

use crate::isa::abi::Abi;
use crate::isa::{Guarantee, Isa, isa};
use crate::model::Event;

/// One path through a body.
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

/// What is needed to follow bodies: where they were compiled for, and what they are called with.
#[derive(Debug, Clone)]
pub struct Machine {
    /// The instruction set.
    pub isa: &'static Isa,
    /// The calling convention.
    pub abi: Abi,
    /// What the features of the target promise.
    pub guarantees: Vec<Guarantee>,
}

impl Machine {
    /// That of a triple of an instruction set, by their names, with these features; nothing for one without a folder.
    pub fn of<'a>(name: &str, triple: &str, features: impl IntoIterator<Item = &'a str>) -> Option<Machine> {
        let isa = isa(name)?;
        Some(Machine { isa, abi: (isa.abi)(name, triple), guarantees: isa.guaranteed(features) })
    }

    fn has(&self, guarantee: Guarantee) -> bool {
        self.guarantees.contains(&guarantee)
    }
}

#[cfg(test)]
mod tests;
