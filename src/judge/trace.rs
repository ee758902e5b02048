//! The memory accesses of a body: the paths through it, each as a sequence of events with their dependencies.
//!
//! Symbolic execution follows a body from its beginning along every branch that can be taken. Values are not computed.
//! What is tracked is which reads they depend on, which are equal, and the few that are constants, so that a branch on
//! the success of a store-exclusive or of a compare-and-swap is followed the right way. One successful iteration of a
//! loop is enough: after a failed store-exclusive, a retry is in the same state as at the beginning. No other thread
//! sees the stack.
//!
//! An instruction that is not understood ends it with a reason.

mod access;
mod contract;
mod control;
mod equality;
mod flags;
mod lanes;
mod linked;
mod masking;
mod open_path;
mod stack;
mod state;
mod walk;

pub use walk::paths;

use crate::isa::abi::Abi;
use crate::isa::contract::Document;
use crate::isa::{Guarantee, Isa, isa};
use crate::model::{Event, Order};
use crate::read::matrix::Column;
use crate::target::pointer_width_of;

/// One path through a body.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Path {
    /// The events in program order, all of one thread and one location. Dependencies name them by their positions.
    pub events: Vec<Event>,
    /// More about each event.
    pub details: Vec<Detail>,
    /// Whether a fence or another access is between a load-exclusive and its store-exclusive, which then may never succeed:
    /// Arm Architecture Reference Manual (DDI 0487), B2.17 "Load-Exclusive and Store-Exclusive instruction usage restrictions";
    /// RISC-V unprivileged ISA, "Eventual Success of Store-Conditional Instructions".
    pub is_interrupted: bool,
    /// Whether it ends after a failed store-exclusive without a retry, and with nothing decided since.
    pub gives_up: bool,
    /// The width in bits of a compare-and-swap that it ends after in the same way: if that is wider than what the operation asks
    /// for, another thread's write beside it can be why it failed.
    pub gives_up_of: Option<u16>,
    /// Whether interrupts are taken, where it ends, as they were where it began.
    pub keeps_interrupts: bool,
    /// What says what the functions give that it calls, if it calls any: its events stand for what they give.
    pub contract: Option<&'static Document>,
}

/// More about an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "they are independent facts of an access")]
pub struct Detail {
    /// The position of its instruction among the lines of the body.
    pub line: usize,
    /// The width of the access in bits; 0 for fences.
    pub width: u16,
    /// Whether other threads see it as one step of its width.
    pub is_single_copy: bool,
    /// Whether it is one step only for some threads ([`crate::isa::effect::Access::is_partial`]).
    pub is_partial: bool,
    /// For a write, whether it writes back the old value.
    pub puts_back: bool,
    /// Whether it is an exclusive write behind a comparison that found what was read to be another value.
    pub is_after_mismatch: bool,
    /// Of a called function with a contract: the ordering that it was given.
    pub given: Option<Order>,
}

/// What is needed to follow bodies: the target and the calling convention.
#[derive(Debug, Clone)]
pub struct Machine {
    /// The instruction set.
    pub isa: &'static Isa,
    /// The calling convention.
    pub abi: Abi,
    /// How many bits an address has.
    pub pointer_width: u16,
    /// What the features of the target guarantee.
    pub guarantees: Vec<Guarantee>,
    /// The name of its memory model.
    pub model: &'static str,
    /// Whether its programs have one thread, which nothing interrupts.
    pub has_one_thread: bool,
}

impl Machine {
    /// The machine of a triple and an instruction set, with these features; none for an instruction set without a
    /// folder.
    pub fn of<'a>(name: &str, triple: &str, features: impl IntoIterator<Item = &'a str>) -> Option<Machine> {
        let isa = isa(name)?;
        let features: Vec<&str> = features.into_iter().collect();
        let (abi, has_one_thread) = ((isa.abi)(name, triple), isa.has_one_thread(features.iter().copied()));
        let guarantees = isa.guaranteed(features);
        let model = guarantees.iter().find_map(|one| if let Guarantee::Model(name) = one { Some(*name) } else { None });
        let model = model.unwrap_or_else(|| isa.model_of(triple));
        let pointer_width = pointer_width_of(name, triple);
        Some(Machine { isa, abi, pointer_width, guarantees, model, has_one_thread })
    }

    /// Whether another one does the same with the same instructions.
    #[must_use]
    pub(crate) fn is_alike(&self, other: &Machine) -> bool {
        let Machine { isa, abi, pointer_width, guarantees, model, has_one_thread } = self;
        std::ptr::eq(*isa, other.isa)
            && (abi, pointer_width, guarantees, model, has_one_thread)
                == (&other.abi, &other.pointer_width, &other.guarantees, &other.model, &other.has_one_thread)
    }

    /// The machine of a column, if its instruction set has a folder.
    #[must_use]
    pub fn of_column(column: &Column) -> Option<Machine> {
        let features = column.effective_features.iter().map(String::as_str).chain(column.features.split(','));
        // The generations of some processors are told apart by their names alone.
        let features = features.chain([column.cpu.as_str()]);
        Machine::of(&column.isa, &column.triple, features)
    }

    /// Whether one core runs all threads: what it does without interrupts is one step.
    #[must_use]
    pub fn has_one_core(&self) -> bool {
        self.model == "one-core"
    }

    /// Whether a feature of the target guarantees this.
    #[must_use]
    pub fn has(&self, guarantee: Guarantee) -> bool {
        self.guarantees.contains(&guarantee)
    }
}

#[cfg(test)]
mod tests;
