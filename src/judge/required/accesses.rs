//! The paths through a function as sequences of accesses and fences, whatever they are of.
//!
//! Unlike [`crate::judge::trace`], values are not followed: each access is to a place of its own, each branch can go both
//! ways, and a call of an unknown function can read and write anything. So nothing is ordered that the instructions do not
//! order by themselves.

use crate::isa::effect::{Access, AccessKind, Effect};
use crate::isa::{Halves, callee};
use crate::judge::control::successors;
use crate::judge::trace::Machine;
use crate::model::{Event, Half, MOST};
use crate::read::matrix::Body;
use std::collections::HashSet;

/// The limit on states of a walk; a body with more is not judged.
const MOST_STATES: usize = 20_000;

/// How often an access is made on one path: a loop is followed once more.
const MOST_VISITS: usize = 2;

/// Parts of the names of functions that do not return.
const ENDS: [&str; 5] = ["panic", "unwrap_failed", "expect_failed", "abort", "_fail"];

/// One path through a function.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(super) struct Accesses {
    /// The events in program order. The halves of a read-modify-write are partners.
    pub(super) events: Vec<Event>,
    /// The line of the instruction of each.
    pub(super) lines: Vec<usize>,
    /// Whether it has a read-modify-write that succeeds.
    pub(super) modifies: bool,
    /// A function that it calls and that is not known.
    pub(super) calls: Option<String>,
}

/// The paths through a body from its beginning to a return, each once; or why they are not known.
pub(super) fn paths(body: &Body, machine: &Machine) -> Result<Vec<Accesses>, String> {
    let ordered = body.in_order()?;
    let body = &*ordered.body;
    let mut paths: Vec<Accesses> = Vec::new();
    let mut seen: HashSet<(usize, Accesses)> = HashSet::new();
    let mut open = vec![(0, Accesses::default())];
    while let Some((line, path)) = open.pop() {
        if seen.len() > MOST_STATES {
            return Err("it has too many paths".to_owned());
        }
        if !seen.insert((line, path.clone())) {
            continue;
        }
        let Some(after) = path.after(body, line, machine)? else { continue };
        let is_end = body.lines[line]
            .operation()
            .and_then(|operation| operation.effect())
            .is_some_and(|effect| matches!(effect, Effect::Return | Effect::Call { is_tail: true, .. }));
        if is_end && !paths.contains(&after) {
            paths.push(after.clone());
        }
        open.extend(successors(body, line).map(|next| (next, after.clone())));
    }
    for line in paths.iter_mut().flat_map(|path| &mut path.lines) {
        *line = ordered.printed(*line);
    }
    if paths.is_empty() { Err("no path through it returns".to_owned()) } else { Ok(paths) }
}

impl Accesses {
    /// The path after a line; none if it ends there without a return, or repeats itself.
    fn after(mut self, body: &Body, line: usize, machine: &Machine) -> Result<Option<Accesses>, String> {
        let Some(operation) = body.lines[line].operation() else { return Ok(Some(self)) };
        let effect = operation.effect().ok_or_else(|| format!("`{}` is not understood", operation.text()))?;
        match effect {
            Effect::Access(_) if operation.is_on_stack() => {}
            Effect::Access(access) => self.access(access, line, machine)?,
            Effect::MemoryCopy { .. } if operation.is_on_stack() => {}
            Effect::MemoryCopy { read, write } => {
                for access in [read, write].into_iter().filter(|access| access.address.base != Some(machine.abi.stack))
                {
                    self.access(access, line, machine)?;
                }
            }
            Effect::Fence(fence) => self.push(Event::fence(0, *fence), line)?,
            Effect::Call { name, .. } => match machine.isa.helper_called(name) {
                Some(helper) => self.access(&helper.access, line, machine)?,
                None if is_end(name) => return Ok(None),
                None => self.call(name, line)?,
            },
            Effect::Trap => return Ok(None),
            _ => {}
        }
        Ok(self.is_new(line).then_some(self))
    }

    /// Whether the access of a line was not made too often.
    fn is_new(&self, line: usize) -> bool {
        let count = self.lines.iter().filter(|known| **known == line).count();
        // The halves of one access are two events.
        let own = self.lines.iter().rev().take_while(|known| **known == line).count().clamp(1, 2);
        count <= MOST_VISITS * own
    }

    fn push(&mut self, event: Event, line: usize) -> Result<(), String> {
        // Leaves room for the accesses before and after.
        if self.events.len() + 8 > MOST {
            return Err("it has too many accesses".to_owned());
        }
        let location = self.events.len();
        self.events.push(if event.is_access() { Event { location, ..event } } else { event });
        self.lines.push(line);
        Ok(())
    }

    fn access(&mut self, access: &Access, line: usize, machine: &Machine) -> Result<(), String> {
        let (read, write) = (machine.reading(access, 0), machine.writing(access, 0, 0));
        match access.kind {
            AccessKind::Load => self.push(read, line),
            AccessKind::LoadExclusive => self.push(Event { half: Half::Exclusive, ..read }, line),
            AccessKind::Store => self.push(write, line),
            AccessKind::Modify | AccessKind::CompareAndSwap if access.is_partial => {
                self.push(read, line)?;
                self.push(write, line)
            }
            AccessKind::ModifyPlain => {
                self.push(read, line)?;
                self.push(write, line)
            }
            AccessKind::Modify | AccessKind::CompareAndSwap => {
                self.modifies = true;
                let half = Half::Atomic;
                if machine.isa.atomics == Halves::OneEvent {
                    return self.push(Event { half, writes: true, release: write.release, ..read }, line);
                }
                self.push(Event { half, ..read }, line)?;
                self.push(Event { half, ..write }, line)?;
                self.pair(self.events.len() - 2);
                Ok(())
            }
            AccessKind::StoreExclusive(_) => {
                self.modifies = true;
                self.push(Event { half: Half::Exclusive, ..write }, line)?;
                let is_open = |event: &Event| event.half == Half::Exclusive && event.reads && event.partner.is_none();
                if let Some(read) = self.events.iter().rposition(is_open) {
                    self.pair(read);
                }
                Ok(())
            }
        }
    }

    /// Makes an event and the last one the halves of one access.
    fn pair(&mut self, read: usize) {
        let write = self.events.len() - 1;
        self.events[read].partner = Some(write);
        self.events[write].partner = Some(read);
        self.events[write].location = self.events[read].location;
    }

    /// A call of a function that is not known: it may read and write.
    fn call(&mut self, name: &str, line: usize) -> Result<(), String> {
        self.calls = self.calls.take().or_else(|| Some(callee(name).unwrap_or("a function by its address").to_owned()));
        self.push(Event::read(0, 0), line)?;
        self.push(Event::write(0, 0), line)
    }
}

/// Whether a called function does not return.
fn is_end(name: &str) -> bool {
    callee(name).is_some_and(|symbol| ENDS.iter().any(|part| symbol.contains(part)))
}
