//! The walk itself: instruction by instruction, along every branch that can be taken.

use super::access::Place;
use super::state::{Origin, State};
use super::way::Way;
use super::{Detail, Machine, Path};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, Condition, Effect};
use crate::model::Event;
use crate::read::matrix::{Body, BodyLine, Operation};

/// So many ways are followed; a body with more is not understood.
const MOST_PATHS: usize = 256;

/// So often one instruction is come by on one way: a loop that goes on after a failed comparison is followed once more.
const MOST_VISITS: u8 = 2;

/// The ways through a body, each once; or why it is not understood. `in_memory`: whether its result comes back through memory.
pub fn paths(body: &Body, machine: &Machine, in_memory: bool) -> Result<Vec<Path>, String> {
    let lines = body.lines.iter().map(instruction).collect::<Result<Vec<_>, String>>()?;
    let mut walk = Walk { body, lines: &lines, machine, paths: Vec::new(), open: Vec::new() };
    walk.open.push(Way {
        line: 0,
        state: State::new(&machine.abi, in_memory),
        events: Vec::new(),
        details: Vec::new(),
        control: 0,
        visits: vec![0; lines.len()],
        watched: None,
        has_decided: false,
        is_interrupted: false,
        has_failed: false,
    });
    while let Some(way) = walk.open.pop() {
        walk.follow(way)?;
        if walk.paths.len() + walk.open.len() > MOST_PATHS {
            return Err(format!("there are more than {MOST_PATHS} paths through it"));
        }
    }
    if walk.paths.is_empty() { Err("no path through it comes to an end".to_owned()) } else { Ok(walk.paths) }
}

/// The instruction of a line; labels have none.
fn instruction(line: &BodyLine) -> Result<Option<&Decoded>, String> {
    let operation = match line {
        BodyLine::Label(_) => return Ok(None),
        BodyLine::Bracket(bracket) => return Err(format!("`{bracket}` is not followed")),
        BodyLine::Operation(operation) => operation,
    };
    let is_known = operation.effect().is_some();
    operation.decoded.as_deref().filter(|_| is_known).map(Some).ok_or_else(|| {
        let Operation { mnemonic, operands, .. } = operation;
        format!("`{}` is not understood", format!("{mnemonic} {}", operands.join(", ")).trim_end())
    })
}

/// The walk through a body.
pub(super) struct Walk<'a> {
    body: &'a Body,
    /// The instruction of each line; labels have none.
    pub(super) lines: &'a [Option<&'a Decoded>],
    pub(super) machine: &'a Machine,
    paths: Vec<Path>,
    /// The ways that are to be followed.
    pub(super) open: Vec<Way>,
}

impl Walk<'_> {
    /// Follows a way to its end, or to where it parts.
    fn follow(&mut self, mut way: Way) -> Result<(), String> {
        loop {
            let Some(instruction) = self.lines.get(way.line) else { return Err("it runs past its end".to_owned()) };
            if way.visits[way.line] == MOST_VISITS {
                return Ok(());
            }
            way.visits[way.line] += 1;
            let Some(decoded) = instruction else {
                way.line += 1;
                continue;
            };
            if let Some(predicate) = &decoded.predicate
                && !self.is_executed(&mut way, predicate)
            {
                return Ok(());
            }
            let is_control = matches!(
                decoded.effect,
                Effect::Branch(..)
                    | Effect::Jump(_)
                    | Effect::Call { .. }
                    | Effect::CallHere(_)
                    | Effect::Return
                    | Effect::Trap
            );
            if is_control {
                return self.leave(way, decoded);
            }
            let mut ways = self.done(way, &decoded.effect)?;
            for way in &mut ways {
                way.line += 1;
            }
            let Some(next) = ways.pop() else { return Ok(()) };
            self.open.extend(ways);
            way = next;
        }
    }

    /// Whether an instruction with a predicate can be executed; the way on which it is not is followed later.
    fn is_executed(&mut self, way: &mut Way, predicate: &Condition) -> bool {
        let (known, taint) = way.holds(predicate);
        way.control |= taint;
        way.has_decided |= known.is_none();
        if known != Some(true) {
            let mut other = way.clone();
            other.learn(predicate, false);
            other.line += 1;
            self.open.push(other);
        }
        way.learn(predicate, true);
        known != Some(false)
    }

    /// What a way is after an instruction that only goes on to the next: more than one, where an access can fail.
    pub(super) fn done(&mut self, mut way: Way, effect: &Effect) -> Result<Vec<Way>, String> {
        match effect {
            Effect::Nothing => {}
            Effect::Move(to, from) => {
                let value = way.state.get(*from);
                way.state.set(*to, value);
            }
            Effect::Compute { to, how, from, offset } => way.compute(to, how, from, *offset),
            Effect::Compare(to, values) => way.compare(*to, *values),
            Effect::CompareMore(to, values) => way.compare_more(*to, *values),
            Effect::CountDifference { to, from, flags } => {
                let from = way.state.get(*from);
                let value = way.state.counted(*flags, Some(from));
                way.state.set(*to, value);
            }
            Effect::Select { to, condition, then, otherwise } => way.select(*to, condition, *then, *otherwise),
            Effect::Fence(fence) => way.push(Event::fence(0, *fence), Detail::of(way.line, 0))?,
            Effect::Push(value) => {
                let value = way.state.get(*value);
                way.state.push(&self.machine.abi, value);
            }
            Effect::Pop(register) => {
                let value = way.state.pop(&self.machine.abi);
                way.state.set(*register, value);
            }
            Effect::Access(access) => return self.access(way, access),
            Effect::Branch(..)
            | Effect::Jump(_)
            | Effect::Call { .. }
            | Effect::CallHere(_)
            | Effect::Return
            | Effect::Trap
            | Effect::Opaque(_) => return Err("what stands in a delay slot is not understood".to_owned()),
        }
        Ok(vec![way])
    }

    pub(super) fn end(&mut self, way: Way) {
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

    pub(super) fn target(&self, label: &str) -> Result<usize, String> {
        let is_it = |line: &BodyLine| matches!(line, BodyLine::Label(known) if known == label);
        self.body.lines.iter().position(is_it).ok_or_else(|| format!("there is no label `{label}`"))
    }

    /// An access; where it can fail, both ways.
    pub(super) fn access(&mut self, mut way: Way, access: &Access) -> Result<Vec<Way>, String> {
        let (origin, address, values) = way.state.place(&access.address);
        let mut ways = match origin {
            Some(Origin::Atomic) => way.shared(access, Place { address, values }, self.machine)?,
            Some(Origin::Stack(place)) => {
                way.on_stack(access, place);
                vec![way]
            }
            // What is not shared is not followed: what is loaded from there may be anything.
            Some(Origin::Private | Origin::Constants) => {
                way.interrupt();
                way.take(access, &[], 0);
                vec![way]
            }
            Some(Origin::Return) | None => return Err(self.unknown(access)),
        };
        if let Some(base) = access.address.base.filter(|_| access.address.writes_back) {
            for way in &mut ways {
                way.state.write_back(base);
            }
        }
        Ok(ways)
    }

    /// Says that nobody knows where an access goes.
    fn unknown(&self, access: &Access) -> String {
        match access.address.base {
            Some(base) => format!("cannot tell where the address in `{}` points", (self.machine.isa.register)(base)),
            None => format!("cannot tell where `{}` points", access.address.offset),
        }
    }
}
