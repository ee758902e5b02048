//! Threads of whatever kind: what makes their paths.

use super::Limits;
use super::memory::Memory;
use super::stack::Private;
use super::thread::{Fault, Paths, Thread};
use super::value::Registers;
use crate::isa::Isa;
use crate::read::litmus::{Code, Stack};

/// A thread of whatever kind: what makes its paths.
pub(in crate::judge) trait Runs {
    /// All paths, if each read has one of the values that memory may have. Each step of the thread is one of those that are left.
    fn paths(&self, memory: &Memory<'_>, limits: Limits, steps: &mut usize) -> Result<Paths, Fault>;

    /// A step as its source has it.
    fn text(&self, step: usize) -> &str;
}

/// The instructions of a thread, and what its registers begin with.
pub(super) struct Instructions<'a> {
    pub(super) isa: &'static Isa,
    /// Its number.
    pub(super) number: usize,
    pub(super) code: &'a Code,
    pub(super) registers: Registers,
    pub(super) stack: Option<&'a Stack>,
    pub(super) private: Private,
}

impl Runs for Instructions<'_> {
    fn paths(&self, memory: &Memory<'_>, limits: Limits, steps: &mut usize) -> Result<Paths, Fault> {
        let Instructions { isa, number, code, registers, stack, private } = self;
        Thread { isa, number: *number, code, memory, limits, stack: *stack }.paths(
            registers.clone(),
            private.clone(),
            steps,
        )
    }

    fn text(&self, step: usize) -> &str {
        self.code.steps.get(step).map_or("", |step| &step.text)
    }
}
