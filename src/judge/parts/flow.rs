//! The ways through a program: what can run before and behind a call, and which parameters the registers point to.

use super::opaque;
use crate::isa::step::{Access, AccessKind, Operand, Register, Step};
use crate::isa::{Class, Memory};
use crate::read::matrix::{Body, BodyLine, is_register};
use std::collections::BTreeMap;

/// Functions that do not come back.
const ENDS: [&str; 2] = ["panic", "abort"];

/// When a line can run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Only before the call.
    Before,
    /// Only behind it.
    Behind,
    /// Both.
    Both,
    /// Never, as far as is known.
    Neither,
}

/// What a register points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target<'a> {
    /// What a parameter points to, by the parameter's number.
    Parameter(usize),
    /// An opaque function.
    Function(&'a str),
}

/// What is known when a line begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct State<'a> {
    is_before: bool,
    is_behind: bool,
    /// What registers point to.
    pointers: BTreeMap<Register, Target<'a>>,
}

/// What is known of each line.
pub(super) struct Flow<'a> {
    phases: Vec<Phase>,
    /// The opaque function that a line calls.
    calls: Vec<Option<&'a str>>,
    /// The parameter whose target a line accesses.
    accesses: Vec<Option<usize>>,
}

impl<'a> Flow<'a> {
    /// Follows every way, until nothing new is learned.
    pub(super) fn of(
        body: &'a Body,
        steps: &[Option<Step>],
        divider: Option<&str>,
        memory: Option<&Memory>,
    ) -> Flow<'a> {
        let arguments = memory.map_or(&[][..], |memory| memory.arguments);
        let pointers = arguments.iter().copied().zip((0..).map(Target::Parameter)).collect();
        let mut states: Vec<Option<State>> = vec![None; steps.len()];
        let mut open = vec![(0, State { is_before: true, is_behind: false, pointers })];
        while let Some((line, incoming)) = open.pop() {
            let Some(known) = states.get_mut(line) else { continue };
            let joined = match known.as_ref() {
                Some(known) => known.join(&incoming),
                None => incoming,
            };
            if known.as_ref() == Some(&joined) {
                continue;
            }
            *known = Some(joined.clone());
            let called = joined.called(&body.lines[line]);
            let loaded = loaded(&body.lines[line]);
            let after = joined.after(steps[line].as_ref(), Names { called, loaded, divider }, memory);
            open.extend(successors(body, line, steps[line].as_ref(), called).map(|next| (next, after.clone())));
        }
        let states: Vec<State> = states.into_iter().map(Option::unwrap_or_default).collect();
        let accesses = states.iter().zip(steps).map(|(state, step)| {
            match state.pointers.get(&accessed(step.as_ref(), memory)?)? {
                Target::Parameter(number) => Some(*number),
                Target::Function(_) => None,
            }
        });
        Flow {
            phases: states.iter().map(State::phase).collect(),
            calls: states.iter().zip(&body.lines).map(|(state, line)| state.called(line)).collect(),
            accesses: accesses.collect(),
        }
    }

    /// When a line can run.
    pub(super) fn phase(&self, line: usize) -> Phase {
        self.phases[line]
    }

    /// The opaque function that a line calls.
    pub(super) fn called(&self, line: usize) -> Option<&'a str> {
        self.calls[line]
    }

    /// The number of the parameter whose target a line accesses.
    pub(super) fn parameter(&self, line: usize) -> Option<usize> {
        self.accesses[line]
    }
}

/// The opaque functions that matter at a line.
#[derive(Clone, Copy)]
struct Names<'a, 'd> {
    called: Option<&'a str>,
    loaded: Option<&'a str>,
    divider: Option<&'d str>,
}

impl<'a> State<'a> {
    fn phase(&self) -> Phase {
        match (self.is_before, self.is_behind) {
            (true, true) => Phase::Both,
            (true, false) => Phase::Before,
            (false, true) => Phase::Behind,
            (false, false) => Phase::Neither,
        }
    }

    /// The opaque function that a line calls, by its name or by a register.
    fn called(&self, line: &'a BodyLine) -> Option<&'a str> {
        let BodyLine::Operation(operation) = line else { return None };
        if operation.class != Class::Call {
            return None;
        }
        // Which register it is, is not asked: if there is one function in registers at all, it is that.
        let by_register = || {
            let mut functions = self.pointers.values().filter_map(|target| match target {
                Target::Function(name) => Some(*name),
                Target::Parameter(_) => None,
            });
            let only = functions.next().filter(|_| functions.next().is_none());
            only.filter(|_| operation.operands.iter().all(|operand| is_register(operand)))
        };
        opaque(operation).or_else(by_register)
    }

    /// What is known where two ways meet.
    fn join(&self, other: &State<'a>) -> State<'a> {
        let pointers = self.pointers.iter().filter(|(register, target)| other.pointers.get(register) == Some(target));
        State {
            is_before: self.is_before || other.is_before,
            is_behind: self.is_behind || other.is_behind,
            pointers: pointers.map(|(register, target)| (*register, *target)).collect(),
        }
    }

    /// What is known behind a line.
    fn after(mut self, step: Option<&Step>, names: Names<'a, '_>, memory: Option<&Memory>) -> State<'a> {
        let Names { called, loaded, divider } = names;
        if let Some(called) = called {
            if divider == Some(called) {
                (self.is_before, self.is_behind) = (false, true);
            }
            // It may change the registers of arguments and of results; all others are not read behind a call, or kept.
            let arguments = memory.map_or(&[][..], |memory| memory.arguments);
            self.pointers.retain(|register, _| !arguments.contains(register) && *register != Register::General(0));
            return self;
        }
        let target = |operand: &Operand| match operand {
            Operand::Register(register) => self.pointers.get(register).copied(),
            Operand::Constant(_) => None,
        };
        let (to, value): (Vec<Register>, Option<Target>) = match step {
            Some(Step::Move(to, from)) => (vec![*to], target(from)),
            // An address that something constant was done to is still one: the word around a byte, for example.
            Some(Step::Compute { to, from, .. }) => {
                let is_one = from.iter().all(|from| target(from).is_some() || matches!(from, Operand::Constant(_)));
                (to.clone(), from.iter().find_map(target).filter(|_| is_one))
            }
            Some(Step::CountDifference { to, .. } | Step::Select { to, .. }) => (vec![*to], None),
            Some(Step::Access(access)) => (written(access), loaded.map(Target::Function)),
            Some(Step::Call { name, .. }) => match memory.and_then(|memory| memory.helper_called(name)) {
                Some(helper) => ([written(&helper.access), helper.clobbers].concat(), None),
                None => (self.pointers.keys().copied().collect(), None),
            },
            Some(Step::Nothing | Step::Compare(..) | Step::CompareMore(..) | Step::Fence(_)) => (Vec::new(), None),
            Some(Step::Branch(..) | Step::Jump(_) | Step::Return | Step::Trap) => (Vec::new(), None),
            // What is not understood may change anything.
            None => (self.pointers.keys().copied().collect(), None),
        };
        for register in to {
            match value {
                Some(value) => self.pointers.insert(register, value),
                None => self.pointers.remove(&register),
            };
        }
        self
    }
}

/// The registers that an access changes.
fn written(access: &Access) -> Vec<Register> {
    let status = match access.kind {
        AccessKind::StoreExclusive(status) => status,
        _ => None,
    };
    access.to.iter().copied().chain(status).collect()
}

/// The register that the address of an access is built on.
fn accessed(step: Option<&Step>, memory: Option<&Memory>) -> Option<Register> {
    match step? {
        Step::Access(access) => access.address.base,
        Step::Call { name, .. } => memory?.helper_called(name)?.access.address.base,
        _ => None,
    }
}

/// The opaque function whose address a line loads.
fn loaded(line: &BodyLine) -> Option<&str> {
    match line {
        BodyLine::Operation(operation) if operation.class != Class::Call => opaque(operation),
        BodyLine::Operation(_) | BodyLine::Label(_) | BodyLine::Bracket(_) => None,
    }
}

/// The lines that can run next.
fn successors<'a>(
    body: &'a Body,
    line: usize,
    step: Option<&Step>,
    called: Option<&str>,
) -> impl Iterator<Item = usize> + use<'a> {
    let next = Some(line + 1);
    let label =
        |label: &str| body.lines.iter().position(|line| matches!(line, BodyLine::Label(known) if known == label));
    let lines = match (step, called) {
        (_, Some(called)) if ENDS.contains(&called) => [None, None],
        (Some(Step::Call { is_tail: true, .. } | Step::Return | Step::Trap), _) => [None, None],
        (Some(Step::Jump(target)), _) => [label(target), None],
        (Some(Step::Branch(_, target)), _) => [label(target), next],
        (Some(_) | None, _) => [next, None],
    };
    lines.into_iter().flatten()
}
