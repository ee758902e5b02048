//! The paths through one thread: which accesses it makes with which values, if each read has one of the values that it may have.

use super::access;
use super::memory::Memory;
use super::runs::Paths;
use super::stack::Private;
use super::value::{Content, Registers, Values};
use super::{Limits, gave_up};
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::{Condition, Effect, Register};
use crate::isa::exact::{Exact, Expression};
use crate::isa::{Class, Isa};
use crate::model::{Event, MOST};
use crate::read::litmus::{Code, Location, Stack};

/// What is said of an instruction that is known, and leads out of the test.
const NOT_SIMULATED: &str =
    "it is not simulated, since it calls, traps, uses the stack, or jumps to a label that is not there";

/// An access or a fence on a path.
#[derive(Debug, Clone)]
pub(in crate::judge) struct Made {
    /// Its properties. Its dependencies are on earlier ones of its path, as bits.
    pub(in crate::judge) event: Event,
    /// Where, and how many bytes; none for a fence.
    pub(in crate::judge) address: u64,
    pub(in crate::judge) bytes: u16,
    /// What it reads and writes.
    pub(in crate::judge) read: u128,
    pub(in crate::judge) written: u128,
    /// The step of its thread.
    pub(in crate::judge) step: usize,
    /// Which of the accesses of its thread it belongs to: those of one instruction that have no order.
    pub(in crate::judge) access: usize,
}

/// A whole path of a thread.
#[derive(Debug, Clone)]
pub(in crate::judge) struct Path {
    pub(in crate::judge) made: Vec<Made>,
    pub(in crate::judge) registers: Registers,
    pub(in crate::judge) private: Private,
}

/// The state in the middle of a path.
#[derive(Debug, Clone)]
pub(super) struct Open<'a> {
    pub(super) step: usize,
    pub(super) registers: Registers,
    locations: &'a [Location],
    pub(super) made: Vec<Made>,
    /// What the branches before depend on.
    pub(super) control: u64,
    /// The last load-exclusive: its position in `made`, if no store-exclusive came since.
    pub(super) reservation: Option<usize>,
    /// Its stack.
    pub(super) private: Private,
    /// How many jumps led back to where it had been.
    turns: usize,
    /// The steps that it was at, as bits; those above the width are not tracked, and count as if it had been there.
    visited: u128,
}

/// One thread, and what it runs with.
pub(super) struct Thread<'a> {
    pub(super) isa: &'static Isa,
    pub(super) number: usize,
    pub(super) code: &'a Code,
    pub(super) memory: &'a Memory<'a>,
    pub(super) limits: Limits,
    pub(super) stack: Option<&'a Stack>,
}

/// A fault of a thread: the line in its file, and what is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::judge) struct Fault {
    pub(in crate::judge) line: usize,
    pub(in crate::judge) text: String,
}

impl<'a> Thread<'a> {
    /// All paths, from these registers. Each instruction takes one of the steps that are left.
    pub(super) fn paths(&self, registers: Registers, private: Private, steps: &mut usize) -> Result<Paths, Fault> {
        let locations = self.memory.locations;
        let (made, reservation) = (Vec::new(), None);
        let begin =
            Open { step: 0, registers, locations, made, control: 0, reservation, private, turns: 0, visited: 0 };
        let mut paths = Paths::default();
        let (mut open, mut cut) = (vec![begin], 0);
        while let Some(mut path) = open.pop() {
            loop {
                let Some(step) = self.code.steps.get(path.step) else {
                    paths.whole.push(Path { made: path.made, registers: path.registers, private: path.private });
                    break;
                };
                let fault = |text: String| Fault { line: step.line, text: format!("`{}`: {text}", step.text) };
                let decoded =
                    step.decoded.as_deref().ok_or_else(|| fault("this instruction is not known".to_owned()))?;
                path.visited |= bit(path.step);
                *steps = steps.checked_sub(1).ok_or_else(|| fault(gave_up(self.limits.steps, "steps")))?;
                let mut next = self.step(path, decoded).map_err(fault)?;
                let Some(last) = next.pop() else { break };
                if last.made.len() + 2 > MOST {
                    return Err(fault(gave_up(MOST, "events in a thread")));
                }
                if last.turns > self.limits.turns {
                    paths.cut(&last.made);
                    cut += 1;
                    open.append(&mut next);
                    break;
                }
                open.append(&mut next);
                path = last;
            }
            if paths.whole.len() + cut + open.len() > self.limits.paths {
                let text = gave_up(self.limits.paths, "paths through one thread");
                return Err(Fault { line: self.code.steps.first().map_or(1, |step| step.line), text });
            }
        }
        Ok(paths)
    }

    /// The paths that one instruction leads to.
    fn step(&self, mut path: Open<'a>, decoded: &Decoded) -> Result<Vec<Open<'a>>, String> {
        if decoded.delay != DelaySlot::None {
            return Err("delay slots are not simulated".to_owned());
        }
        if let Some(condition) = &decoded.predicate {
            let (is_executed, taint) = self.executed(&path, decoded, condition)?;
            path.control |= taint;
            if !is_executed {
                path.step += 1;
                return Ok(vec![path]);
            }
        }
        match &decoded.effect {
            Effect::Fence(fence) => {
                let event = Event { control: path.control, ..Event::fence(0, *fence) };
                path.make(event, 0, 0, 0, 0);
                path.step += 1;
                Ok(vec![path])
            }
            Effect::Jump(label) => {
                self.jump(&mut path, label)?;
                Ok(vec![path])
            }
            Effect::Branch(_, label) => {
                let taken = exact(decoded)?.taken.as_ref().ok_or("when it branches is not known")?;
                let values = path.values();
                let (is_taken, taint) = (values.number(taken)? != 0, values.taint(taken));
                path.control |= taint;
                if is_taken {
                    self.jump(&mut path, label)?;
                } else {
                    path.step += 1;
                }
                Ok(vec![path])
            }
            Effect::Access(access) => {
                let mut paths = access::accessed(self, path, access, exact(decoded)?)?;
                for path in &mut paths {
                    path.step += 1;
                }
                Ok(paths)
            }
            Effect::Return => {
                // Where results are on a stack of values, the return puts them into their place.
                if let Some(exact) = decoded.followed().filter(|exact| exact.address.is_none()) {
                    path.compute(exact, None, 0, None)?;
                }
                path.step = self.code.steps.len();
                Ok(vec![path])
            }
            Effect::Nothing if decoded.followed().is_none() => {
                path.step += 1;
                Ok(vec![path])
            }
            Effect::Nothing
            | Effect::Move(..)
            | Effect::Copies(_)
            | Effect::Compute { .. }
            | Effect::Compare(..)
            | Effect::CompareMore(..)
            | Effect::Window { .. }
            | Effect::CountDifference { .. }
            | Effect::Select { .. } => {
                path.compute(exact(decoded)?, None, 0, None)?;
                path.step += 1;
                Ok(vec![path])
            }
            Effect::Push(values) => {
                Thread::push(&mut path, self.stack.ok_or(NOT_SIMULATED)?, values);
                path.step += 1;
                Ok(vec![path])
            }
            Effect::Pop(registers) => {
                Thread::pop(&mut path, self.stack.ok_or(NOT_SIMULATED)?, registers);
                path.step += 1;
                Ok(vec![path])
            }
            Effect::Call { name, is_tail, .. } => {
                let helper = self.isa.helper_called(name).filter(|_| self.stack.is_some()).ok_or(NOT_SIMULATED)?;
                let mut paths = access::accessed(self, path, &helper.access, &helper.exact)?;
                for path in &mut paths {
                    path.step = if *is_tail { self.code.steps.len() } else { path.step + 1 };
                }
                Ok(paths)
            }
            Effect::MemoryCopy { .. }
            | Effect::CallHere(_)
            | Effect::Trap
            | Effect::Interrupts(_)
            | Effect::Opaque(_) => Err(NOT_SIMULATED.to_owned()),
        }
    }

    /// Whether an instruction with a condition is executed, and what that depends on. What only computes selects by itself.
    fn executed(&self, path: &Open<'_>, decoded: &Decoded, condition: &Condition) -> Result<(bool, u64), String> {
        let values = path.values();
        match decoded.followed() {
            Some(Exact { taken: Some(taken), .. }) => Ok((values.number(taken)? != 0, values.taint(taken))),
            Some(_) if self.stack.is_some() && decoded.class() == Class::Other => Ok((true, 0)),
            _ => values.is_executed(condition),
        }
    }

    fn jump(&self, path: &mut Open<'_>, label: &str) -> Result<(), String> {
        let target = self
            .code
            .target(label)
            .ok_or_else(|| format!("there is no label `{}`", label.strip_prefix(".L").unwrap_or(label)))?;
        let was_there = bit(target) == 0 || path.visited & bit(target) != 0;
        path.turns += usize::from(target <= path.step && was_there);
        path.step = target;
        Ok(())
    }
}

/// The bit of a step; 0 if it is not tracked.
fn bit(step: usize) -> u128 {
    u32::try_from(step).ok().and_then(|step| 1_u128.checked_shl(step)).unwrap_or(0)
}

/// What an instruction computes, which has to be known.
fn exact(decoded: &Decoded) -> Result<&Exact, String> {
    decoded.followed().ok_or_else(|| "what it computes is not known".to_owned())
}

impl Open<'_> {
    /// Where an instruction without an access takes its values from.
    pub(super) fn values(&self) -> Values<'_> {
        Values { registers: &self.registers, locations: self.locations, loaded: None, reader: 0, status: None }
    }

    /// Sets the registers that an instruction computes.
    pub(super) fn compute(
        &mut self,
        exact: &Exact,
        loaded: Option<(u128, u16)>,
        reader: u64,
        status: Option<(bool, u64)>,
    ) -> Result<(), String> {
        let values = Values { registers: &self.registers, locations: self.locations, loaded, reader, status };
        let content = |register: Register, of: &Expression| match values.content(of) {
            // Flags that nothing reads need not be known.
            Err(_) if matches!(register, Register::Condition(_)) => Ok(Content::Unknown),
            content => content,
        };
        let results =
            exact.values.iter().map(|(register, of)| Ok((*register, content(*register, of)?, values.taint(of))));
        for (register, content, taint) in results.collect::<Result<Vec<_>, String>>()? {
            self.registers.set(register, content, taint);
        }
        Ok(())
    }

    /// Adds an access or a fence. Returns its position.
    pub(super) fn make(&mut self, event: Event, address: u64, bytes: u16, read: u128, written: u128) -> usize {
        let access = self.made.len();
        self.made.push(Made { event, address, bytes, read, written, step: self.step, access });
        access
    }
}
