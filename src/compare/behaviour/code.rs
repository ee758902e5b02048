//! One function under symbolic execution: its registers and its frame, instruction by instruction, until a branch that
//! depends on what is not known, or its end.

mod access;
mod call;
mod interrupts;
mod parted;
mod state;
mod step;

pub(super) use state::{Slot, State, register};

use super::event::Window;
use super::term::{Node, Term, Terms};
use crate::isa::decoded::Decoded;
use crate::isa::effect::Effect;
use crate::isa::is_next;
use crate::judge::trace::Machine;
use crate::probe::{OPAQUE, OPAQUE_ENDS};
use crate::read::matrix::{Body, BodyLine, Operation};
use compact_str::{CompactString, format_compact};
use parted::Rounds;
use std::collections::{BTreeSet, HashMap};
use step::Step;

/// A body, ready to be executed.
pub(super) struct Code<'a> {
    pub(super) body: &'a Body,
    pub(super) machine: &'a Machine,
    /// The instruction of each line; a label has none.
    lines: Vec<Option<(&'a Operation, &'a Decoded)>>,
    labels: HashMap<&'a str, usize>,
    /// Whether the function that each line calls returns.
    returns: Vec<bool>,
}

/// Why the execution of a function stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// At a branch: 1 if it is taken, and where it leads if it is and if it is not. Without these, its condition depends on
    /// this one.
    Branch { condition: Term, ways: Option<(usize, usize)> },
    /// It returns.
    Return,
    /// It traps, or calls what does not return.
    Trap,
    /// It is where it was, with nothing decided since: at a label.
    Again,
}

/// The beginning of the name of a return address in the function itself, before its line.
pub(super) const BEHIND: &str = "behind ";

/// What is known to hold, or not: values that are 0 or 1.
pub(super) type Facts = Vec<(Term, bool)>;

/// Functions of the library that do not return: their paths, or what the paths of several begin with. Others that only sound
/// like it return, as `std::panicking::panic_count::is_zero_slow_path` does; what stands behind a call of them counts.
const DIVERGING: [&str; 14] = [
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "core::cell::panic_",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::panicking::",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_",
    "core::str::slice_error_fail",
    "std::panicking::begin_panic",
    "std::process::abort",
    "std::thread::local::panic_access_error",
];

/// Functions that do not return and have no path.
const DIVERGING_SYMBOLS: [&str; 2] = ["abort", "_Unwind_Resume"];

/// Whether a function is known not to return.
fn diverges(callee: &str) -> bool {
    DIVERGING.iter().any(|path| callee.starts_with(path))
        || DIVERGING_SYMBOLS.contains(&callee)
        || callee.strip_prefix(OPAQUE).is_some_and(|name| OPAQUE_ENDS.contains(&name))
}

impl<'a> Code<'a> {
    pub(super) fn of(body: &'a Body, machine: &'a Machine) -> Result<Code<'a>, String> {
        let (mut lines, mut labels) = (Vec::new(), HashMap::new());
        for (number, line) in body.lines.iter().enumerate() {
            lines.push(match line {
                BodyLine::Label(label) => {
                    labels.insert(label.as_str(), number);
                    None
                }
                BodyLine::Bracket(bracket) => return Err(format!("`{bracket}` is not followed")),
                BodyLine::Operation(operation) => match operation.decoded.as_deref() {
                    Some(decoded) => Some((&**operation, decoded)),
                    None => return Err(format!("`{}` is not understood", body.text[number])),
                },
            });
        }
        let returns = vec![true; lines.len()];
        Ok(Code { body, machine, lines, labels, returns })
    }

    /// The function that a line calls by its name, if it is a call behind which the function goes on.
    fn callee(&self, line: usize) -> Option<&'a str> {
        let (_, decoded) = (*self.lines.get(line)?)?;
        let is_tail = matches!(decoded.effect, Effect::Call { is_tail: true, .. });
        decoded.effect.callee().filter(|_| !is_tail)
    }

    /// The functions that are called by their names, and how many accesses there are.
    pub(super) fn called(&self) -> (BTreeSet<&'a str>, usize) {
        let mut names = BTreeSet::new();
        let mut accesses = 0;
        for (_, decoded) in self.lines.iter().flatten() {
            names.extend(decoded.effect.callee());
            accesses += usize::from(matches!(decoded.effect, Effect::Access(_) | Effect::MemoryCopy { .. }));
        }
        (names, accesses)
    }

    /// The function that is called at the end of a body: it does not return.
    pub(super) fn last_callee(&self) -> Option<&'a str> {
        self.callee(self.lines.len().checked_sub(1)?)
    }

    /// Notes which calls do not return: of these functions, and of those that are known for it.
    pub(super) fn note_diverging(&mut self, diverging: &[&str]) {
        for line in 0..self.lines.len() {
            self.returns[line] = self.callee(line).is_none_or(|name| !diverging.contains(&name) && !diverges(name));
        }
    }

    /// Executes until it stops.
    pub(super) fn run(
        &self,
        side: usize,
        state: &mut State,
        facts: &Facts,
        window: &mut Window,
        terms: &mut Terms,
    ) -> Result<Stop, String> {
        let mut rounds = Rounds::new(self.lines.len());
        loop {
            let Some(line) = self.lines.get(state.line) else { return Ok(Stop::Trap) };
            let Some((operation, decoded)) = *line else {
                if rounds.is_again(state) {
                    return Ok(Stop::Again);
                }
                state.line += 1;
                continue;
            };
            let mut step = Step { code: self, side, state, window, terms, operation, decoded };
            // What is computed under a predicate is a choice; all else is a branch around it.
            if decoded.predicate.is_some() && !step.is_choice() {
                if decoded.exact.as_ref().is_none_or(|exact| exact.taken.is_none()) {
                    return Err(self.not_followed(step.state.line));
                }
                let line = step.state.line;
                match step.parted(facts, &mut rounds, (line, line + 1)) {
                    Ok(next) if next == line => {}
                    Ok(next) => {
                        step.state.line = next;
                        continue;
                    }
                    Err(end) => return Ok(end),
                }
            }
            match &decoded.effect {
                Effect::Branch(_, label) => {
                    step.state.has_branched = true;
                    let ways = (self.target(label, step.state.line)?, step.state.line + 1);
                    match step.parted(facts, &mut rounds, ways) {
                        Ok(next) => step.state.line = next,
                        Err(end) => return Ok(end),
                    }
                }
                Effect::Jump(label) => state.line = self.target(label, state.line)?,
                Effect::CallHere(label) => {
                    let target = self.target(label, step.state.line)?;
                    // The next instruction finds its own address this way; what else is called goes back behind it.
                    let name = if target == step.state.line + 1 {
                        CompactString::from("here")
                    } else {
                        format_compact!("{BEHIND}{}", step.state.line)
                    };
                    let behind = step.terms.node_of(Node::Symbol(name));
                    step.push_return(behind);
                    state.line = target;
                }
                Effect::Return => {
                    // Of a stack machine it says which value is the result.
                    if let Some(exact) = decoded.exact.as_ref().filter(|_| self.machine.abi.has_own_registers) {
                        step.computed(exact, &[], None);
                    }
                    match step.pop_return() {
                        Some(line) => state.line = line + 1,
                        None => return Ok(Stop::Return),
                    }
                }
                Effect::Trap => return Ok(Stop::Trap),
                Effect::Call { name, is_tail, through } => {
                    step.call(name, *through)?;
                    if *is_tail {
                        return Ok(Stop::Return);
                    }
                    if !self.returns[state.line] {
                        return Ok(Stop::Trap);
                    }
                    state.line += 1;
                }
                _ => {
                    step.step()?;
                    state.line += 1;
                }
            }
        }
    }

    /// The line that a jump from this one leads to.
    fn target(&self, label: &str, line: usize) -> Result<usize, String> {
        if is_next(label) {
            return Ok(line + 1);
        }
        self.labels.get(label).copied().ok_or_else(|| format!("there is no label `{label}`"))
    }

    fn not_followed(&self, line: usize) -> String {
        format!("`{}` is not followed", self.body.text[line])
    }
}
