//! The walk itself: instruction by instruction, along every branch that can be taken.

use super::access::{Machine, Place};
use super::state::{Origin, State};
use super::way::Way;
use super::{Detail, Path, Promises};
use crate::isa::asm::Dialect;
use crate::isa::step::{Access, Address, Condition, Register, Step};
use crate::isa::{Memory, called};
use crate::model::Event;
use crate::read::matrix::{Body, BodyLine, Operation};

/// So many ways are followed; a body with more is not understood.
const MOST_PATHS: usize = 256;

/// So often one instruction is come by on one way: a loop that goes on after a failed comparison is followed once more.
const MOST_VISITS: u8 = 2;

/// The ways through a body, each once; or why it is not understood.
pub fn paths(body: &Body, memory: &Memory, dialect: Dialect, promises: Promises) -> Result<Vec<Path>, String> {
    let steps = body.lines.iter().map(|line| step(line, memory, dialect)).collect::<Result<Vec<_>, String>>()?;
    let private: Vec<Register> = [Some(memory.stack), memory.result].into_iter().flatten().collect();
    let machine = Machine { atomics: memory.atomics, promises };
    let mut walk = Walk { body, steps: &steps, memory, machine, paths: Vec::new(), open: Vec::new() };
    walk.open.push(Way {
        line: 0,
        state: State::new(memory.pointer, &private),
        events: Vec::new(),
        details: Vec::new(),
        control: 0,
        visits: vec![0; steps.len()],
        watched: None,
        has_decided: false,
        is_interrupted: false,
        has_failed: false,
    });
    while let Some(way) = walk.open.pop() {
        walk.follow(way)?;
        if walk.paths.len() + walk.open.len() > MOST_PATHS {
            return Err(format!("there are more than {MOST_PATHS} ways through it"));
        }
    }
    if walk.paths.is_empty() { Err("no way through it comes to an end".to_owned()) } else { Ok(walk.paths) }
}

/// What a line does; labels do nothing.
fn step(line: &BodyLine, memory: &Memory, dialect: Dialect) -> Result<Step, String> {
    let operation = match line {
        BodyLine::Label(_) => return Ok(Step::Nothing),
        BodyLine::Bracket(bracket) => return Err(format!("`{bracket}` is not followed")),
        BodyLine::Operation(operation) => operation,
    };
    operation.step(memory, dialect).ok_or_else(|| {
        let Operation { mnemonic, operands, .. } = operation;
        format!("`{mnemonic} {}` is not understood", operands.join(", "))
    })
}

struct Walk<'a> {
    body: &'a Body,
    steps: &'a [Step],
    memory: &'a Memory,
    machine: Machine,
    paths: Vec<Path>,
    open: Vec<Way>,
}

impl Walk<'_> {
    /// Follows a way to its end, or to where it parts.
    fn follow(&mut self, mut way: Way) -> Result<(), String> {
        loop {
            let Some(step) = self.steps.get(way.line) else { return Err("it runs past its end".to_owned()) };
            if way.visits[way.line] == MOST_VISITS {
                return Ok(());
            }
            way.visits[way.line] += 1;
            match step {
                Step::Nothing => {}
                Step::Move(to, from) => {
                    let value = way.state.get(*from);
                    way.state.set(*to, value);
                }
                Step::Compute { to, how, from } => way.compute(to, how, from),
                Step::Compare(one, other) => way.compare(*one, *other),
                Step::CompareMore(one, other) => way.compare_more(*one, *other),
                Step::CountDifference { to, from } => {
                    let from = way.state.get(*from);
                    let value = way.state.counted(Some(from));
                    way.state.set(*to, value);
                }
                Step::Select { to, condition, then, otherwise } => way.select(*to, condition, *then, *otherwise),
                Step::Fence(fence) => way.push(Event::fence(0, *fence), Detail::of(way.line, 0))?,
                Step::Jump(target) => {
                    way.line = self.target(target)?;
                    continue;
                }
                Step::Branch(condition, target) => return self.part(way, condition, target),
                Step::Access(access) => return self.access(way, access, false),
                Step::Call { name, is_tail } => return self.call(way, name, *is_tail),
                Step::Return => {
                    self.end(way);
                    return Ok(());
                }
                Step::Trap => return Ok(()),
            }
            way.line += 1;
        }
    }

    fn end(&mut self, way: Way) {
        let path = Path {
            events: way.events,
            details: way.details,
            is_interrupted: way.is_interrupted,
            gives_up: way.has_failed && !way.has_decided,
        };
        if !self.paths.contains(&path) {
            self.paths.push(path);
        }
    }

    fn target(&self, label: &str) -> Result<usize, String> {
        let is_it = |line: &BodyLine| matches!(line, BodyLine::Label(known) if known == label);
        self.body.lines.iter().position(is_it).ok_or_else(|| format!("there is no label `{label}`"))
    }

    /// Both ways of a branch, as far as they can be taken.
    fn part(&mut self, mut way: Way, condition: &Condition, target: &str) -> Result<(), String> {
        let (known, taint) = way.holds(condition);
        way.control |= taint;
        way.has_decided |= known.is_none();
        let target = self.target(target)?;
        for taken in [true, false] {
            if known.is_none_or(|known| known == taken) {
                let mut way = way.clone();
                way.learn(condition, taken);
                way.line = if taken { target } else { way.line + 1 };
                self.open.push(way);
            }
        }
        Ok(())
    }

    /// A call is an access, if the function is a helper that does one.
    fn call(&mut self, mut way: Way, name: &str, is_tail: bool) -> Result<(), String> {
        let helper = self.memory.helper_called(name).ok_or_else(|| format!("it calls `{}`", called(name)))?;
        let access = helper.access;
        let changed: Vec<Register> =
            helper.clobbers.into_iter().filter(|register| !access.to.contains(register)).collect();
        // What it takes has to be looked at before it is overwritten: the access itself reads the registers.
        let before = self.open.len();
        way.watched = None;
        self.access(way, &access, is_tail)?;
        for way in &mut self.open[before..] {
            for register in &changed {
                let value = way.state.fresh(0);
                way.state.set(*register, value);
            }
        }
        Ok(())
    }

    /// An access; where it can fail, both ways.
    fn access(&mut self, mut way: Way, access: &Access, is_last: bool) -> Result<(), String> {
        let (origin, address, values) = way.state.place(&access.address);
        let mut ways = match origin {
            // What is not shared is not followed: what is loaded from there may be anything.
            Some(Origin::Private) => {
                if let Some(watched) = &mut way.watched {
                    watched.is_interrupted = true;
                }
                way.take(access, &[], 0);
                vec![way]
            }
            Some(Origin::Atomic) => way.shared(access, Place { address, values }, self.machine)?,
            None => return Err(format!("where `{}` is, is not known", shown(&access.address))),
        };
        for way in &mut ways {
            way.line += 1;
        }
        if is_last {
            for way in ways {
                self.end(way);
            }
        } else {
            self.open.extend(ways);
        }
        Ok(())
    }
}

/// An address, for messages.
fn shown(address: &Address) -> String {
    let base = address.base.map(|register| format!("{register:?}")).unwrap_or_default();
    format!("{base} {}", address.offset).trim().to_owned()
}
