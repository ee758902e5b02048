//! Threads of whatever kind: what makes their paths.

use super::Limits;
use super::memory::{Memory, Written};
use super::stack::Private;
use super::thread::{Fault, Made, Path, Thread};
use super::value::Registers;
use crate::isa::Isa;
use crate::read::litmus::{Code, Stack};
use std::collections::BTreeSet;

/// The paths of a thread.
#[derive(Debug, Default)]
pub(in crate::judge) struct Paths {
    pub(in crate::judge) whole: Vec<Path>,
    /// Whether a loop was left out after so many turns.
    pub(in crate::judge) is_cut: bool,
    /// What is written before such loops, which others may read; and how many writes one of these paths has, at most.
    begun: BTreeSet<Written>,
    most: usize,
}

impl Paths {
    /// A path that is left out, with what it has done so far.
    pub(in crate::judge) fn cut(&mut self, made: &[Made]) {
        let before = written(made).count();
        self.is_cut = true;
        self.begun.extend(written(made));
        self.most = self.most.max(before);
    }

    /// All that is written.
    pub(super) fn writes(&self) -> impl Iterator<Item = Written> {
        self.whole.iter().flat_map(|path| written(&path.made)).chain(self.begun.iter().copied())
    }

    /// How many writes one path has, at most.
    pub(super) fn most_writes(&self) -> usize {
        self.whole.iter().map(|path| written(&path.made).count()).max().unwrap_or(0).max(self.most)
    }
}

/// What some accesses write.
fn written(made: &[Made]) -> impl Iterator<Item = Written> {
    let writes = made.iter().filter(|made| made.event.writes);
    writes.map(|made| Written { address: made.address, bytes: made.bytes, value: made.written })
}

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
