//! Symbolic execution: instruction by instruction, along every branch that can be taken.

use super::access::Place;
use super::linked::with_entries;
use super::masking::Masking;
use super::open_path::OpenPath;
use super::state::{Origin, State};
use super::{Detail, Machine, Path};
use crate::isa::abi::InMemory;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, AccessKind, Comparison, Condition, Effect};
use crate::isa::is_next;
use crate::model::{Event, Fence, Half};
use crate::read::matrix::{Body, BodyLine, Operation};
use std::collections::HashSet;

/// The limit on paths; a body with more is not understood.
const MOST_PATHS: usize = 256;

/// The limit on visits of one instruction on a path: a loop that continues after a failed comparison is followed once
/// more.
const MOST_VISITS: u8 = 2;

/// The paths through a body, each once; or why it is not understood.
pub fn paths(body: &Body, machine: &Machine, in_memory: InMemory) -> Result<Vec<Path>, String> {
    let Some(ordered) = body.in_steps() else { return walked(body, machine, in_memory) };
    let mut paths = walked(&ordered.body, machine, in_memory)?;
    for detail in paths.iter_mut().flat_map(|path| &mut path.details) {
        detail.line = ordered.printed(detail.line);
    }
    Ok(paths)
}

/// The paths through a body without packets.
fn walked(body: &Body, machine: &Machine, in_memory: InMemory) -> Result<Vec<Path>, String> {
    let lines = body.lines.iter().map(instruction).collect::<Result<Vec<_>, String>>()?;
    let mut walk = Walk { body, lines: &lines, machine, paths: Vec::new(), open: Vec::new(), retries: HashSet::new() };
    walk.open.push(OpenPath {
        line: 0,
        state: State::new(machine, in_memory),
        events: Vec::new(),
        details: Vec::new(),
        control: 0,
        visits: vec![0; lines.len()],
        reservation: None,
        has_decided: false,
        is_interrupted: false,
        has_failed: false,
        failed_swap: None,
        contract: None,
        masking: Masking::default(),
    });
    while let Some(path) = walk.open.pop() {
        walk.follow(path)?;
        if walk.paths.len() + walk.open.len() > MOST_PATHS {
            return Err(format!("more than {MOST_PATHS} paths"));
        }
    }
    if walk.paths.is_empty() { Err("no path through it ends".to_owned()) } else { Ok(walk.paths) }
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
        let Operation { mnemonic, operands, .. } = &**operation;
        format!("`{}` is not understood", format!("{mnemonic} {}", operands.join(", ")).trim_end())
    })
}

/// The symbolic execution of a body.
pub(super) struct Walk<'a> {
    body: &'a Body,
    /// The instruction of each line; labels have none.
    pub(super) lines: &'a [Option<&'a Decoded>],
    pub(super) machine: &'a Machine,
    paths: Vec<Path>,
    /// The paths still to follow.
    pub(super) open: Vec<OpenPath>,
    /// The load-exclusives that were followed as retries, with the barriers since the last one.
    retries: HashSet<(usize, Vec<Fence>)>,
}

impl Walk<'_> {
    /// Follows a path to its end, or to where it splits.
    fn follow(&mut self, mut path: OpenPath) -> Result<(), String> {
        loop {
            let Some(instruction) = self.lines.get(path.line) else { return Err("it runs past its end".to_owned()) };
            if path.visits[path.line] == MOST_VISITS {
                return Ok(());
            }
            path.visits[path.line] += 1;
            let Some(decoded) = instruction else {
                path.line += 1;
                continue;
            };
            if decoded.is_masked && !self.is_in_lane(&mut path)? {
                path.line += 1;
                continue;
            }
            if let Some(predicate) = &decoded.predicate
                && !self.is_executed(&mut path, predicate)
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
                return self.leave(path, decoded);
            }
            let mut paths = self.compared(path, decoded)?;
            for path in &mut paths {
                path.line += 1;
            }
            let Some(next) = paths.pop() else { return Ok(()) };
            self.open.extend(paths);
            path = next;
        }
    }

    /// Whether a predicated instruction can be executed; the path on which it is not is followed later.
    fn is_executed(&mut self, path: &mut OpenPath, predicate: &Condition) -> bool {
        let (known, taint) = path.holds(predicate);
        path.control |= taint;
        path.has_decided |= known.is_none();
        if known != Some(true) {
            let mut other = path.clone();
            other.learn(predicate, false);
            other.line += 1;
            self.open.push(other);
        }
        path.learn(predicate, true);
        known != Some(false)
    }

    /// The paths after an instruction without a jump, with what a condition register says beside its result.
    pub(super) fn compared(&mut self, mut path: OpenPath, decoded: &Decoded) -> Result<Vec<OpenPath>, String> {
        if !decoded.each.is_empty() {
            path.set_each(&decoded.each);
            return Ok(self.parted_by_lanes(path));
        }
        let Some(Comparison { to, of, is_before }) = decoded.compares else {
            return Ok(with_entries(self.done(path, &decoded.effect)?, decoded));
        };
        let values = |path: &mut OpenPath| of.map(|value| path.state.get(value));
        let before = is_before.then(|| values(&mut path));
        // What it leaves of other flags is as it was.
        let kept = if is_before { 0 } else { path.state.flags(to).taint };
        let mut paths = self.done(path, &decoded.effect)?;
        for path in &mut paths {
            let values = before.unwrap_or_else(|| values(path));
            path.compare_values(to, values, kept);
        }
        Ok(paths)
    }

    /// The paths after an instruction without a jump: more than one if an access can fail.
    pub(super) fn done(&mut self, mut path: OpenPath, effect: &Effect) -> Result<Vec<OpenPath>, String> {
        match effect {
            Effect::Nothing => {}
            Effect::Move(to, from) => {
                let value = path.state.get(*from);
                path.state.set(*to, value);
            }
            Effect::Copies(copies) => path.copy(copies),
            Effect::Window { moves, to, of } => path.step_window(moves, *to, *of),
            Effect::Compute { to, how, from, offset } => path.compute(to, how, from, *offset),
            Effect::Compare(to, values) => path.compare(*to, *values),
            Effect::CompareMore(to, values) => path.compare_more(*to, *values),
            Effect::CountDifference { to, from, flags } => {
                let from = path.state.get(*from);
                let value = path.state.counted(*flags, Some(from));
                path.state.set(*to, value);
            }
            Effect::Select { to, condition, then, otherwise } if self.is_mask(*then) => {
                return Ok(Walk::parted(path, *to, condition, [*then, *otherwise]));
            }
            Effect::Select { to, condition, then, otherwise } => path.select(*to, condition, *then, *otherwise),
            Effect::Fence(fence) => path.push(Event::fence(0, *fence), Detail::of(path.line, 0))?,
            Effect::Interrupts(interrupts) => self.interrupts(&mut path, *interrupts)?,
            Effect::Push(values) => {
                for value in values {
                    let value = path.state.get(*value);
                    path.state.push(&self.machine.abi, value);
                }
            }
            Effect::Pop(registers) => {
                for register in registers {
                    let value = path.state.pop(&self.machine.abi);
                    path.state.set(*register, value);
                }
            }
            Effect::Access(access) => return self.access(path, access),
            Effect::MemoryCopy { read, write } => {
                let loaded = self.access(path, read)?.into_iter();
                let stored = loaded.map(|path| self.access(path, write)).collect::<Result<Vec<_>, String>>()?;
                return Ok(stored.concat());
            }
            Effect::Branch(..)
            | Effect::Jump(_)
            | Effect::Call { .. }
            | Effect::CallHere(_)
            | Effect::Return
            | Effect::Trap
            | Effect::Opaque(_) => return Err("the instruction in a delay slot is not understood".to_owned()),
        }
        Ok(vec![path])
    }

    pub(super) fn end(&mut self, path: OpenPath) {
        let path = Path {
            events: path.events,
            details: path.details,
            is_interrupted: path.is_interrupted,
            keeps_interrupts: path.masking.is_as_found(),
            gives_up: path.has_failed && !path.has_decided,
            gives_up_of: path.failed_swap.filter(|_| !path.has_decided),
            contract: path.contract,
        };
        if !self.paths.contains(&path) {
            self.paths.push(path);
        }
    }

    /// The text of a line.
    pub(super) fn text(&self, line: usize) -> &str {
        &self.body.text[line]
    }

    /// The line that a jump leads to; behind it is `next`.
    pub(super) fn target(&self, label: &str, next: usize) -> Result<usize, String> {
        if is_next(label) {
            return Ok(next);
        }
        let is_it = |line: &BodyLine| matches!(line, BodyLine::Label(known) if known == label);
        self.body.lines.iter().position(is_it).ok_or_else(|| format!("there is no label `{label}`"))
    }

    /// An access; if it can fail, both paths.
    pub(super) fn access(&mut self, mut path: OpenPath, access: &Access) -> Result<Vec<OpenPath>, String> {
        let (origin, address, values) = path.state.place(&access.address);
        let mut paths = match origin {
            Some(Origin::Atomic) if access.kind == AccessKind::LoadExclusive && !self.is_followed(&path) => Vec::new(),
            Some(Origin::Atomic) => path.shared(access, Place { address, values }, self.machine)?,
            // Where memory of a lane's own is told from others' by its address, it would be its own, where the atomic is not.
            Some(Origin::Stack(_)) if self.machine.abi.lanes.is_some() && path.state.is_at_atomic(values[1]) => {
                Vec::new()
            }
            Some(Origin::Stack(place)) => {
                path.on_stack(access, place);
                vec![path]
            }
            // Other memory is not tracked: a load from there may return anything.
            Some(Origin::Private | Origin::Constants) => {
                let function = path.state.loaded_entry(access);
                path.interrupt();
                path.take(access, &[], 0);
                path.state.name_function(&access.to, function);
                vec![path]
            }
            Some(Origin::Return) | None => return Err(self.unknown(access)),
        };
        if let Some(base) = access.address.base.filter(|_| access.address.writes_back) {
            for path in &mut paths {
                path.write_back(base, access);
            }
        }
        Ok(paths)
    }

    /// Whether a load-exclusive is followed. A retry after a failed store-exclusive begins in the same state, if the instruction is
    /// the same one; of a loop that the compiler unrolled it is another one, and each is followed once, behind the same barriers.
    fn is_followed(&mut self, path: &OpenPath) -> bool {
        let is_first = |event: &&Event| !(event.half == Half::Exclusive && event.reads);
        let barriers = path.events.iter().rev().take_while(is_first).filter_map(|event| event.fence);
        let is_again = path.visits[path.line] > 1;
        !path.has_failed || !is_again && self.retries.insert((path.line, barriers.collect()))
    }

    /// The error for an access with an unknown target.
    fn unknown(&self, access: &Access) -> String {
        match access.address.base {
            Some(base) => format!("cannot tell where the address in `{}` points", (self.machine.isa.register)(base)),
            None => format!("cannot tell where `{}` points", access.address.offset),
        }
    }
}
