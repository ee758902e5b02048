//! The data and control flow of a program: what can run before and after a call, and which parameters the registers
//! point to.

use super::opaque;
use crate::isa::Class;
use crate::isa::abi::{Abi, Place};
use crate::isa::effect::{Access, AccessKind, Effect, Interrupts, Operand, Register, emptied};
use crate::judge::control;
use crate::judge::trace::Machine;
use crate::probe::OPAQUE_ENDS;
use crate::read::matrix::{Body, BodyLine, is_register};
use std::collections::BTreeMap;

/// When a line can run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Only before the call.
    Before,
    /// Only after it.
    Behind,
    /// Both.
    Both,
    /// Never, as far as known.
    Neither,
}

/// The target of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target<'a> {
    /// The target of a parameter, by the parameter's index.
    Parameter(usize),
    /// An opaque function.
    Function(&'a str),
}

/// The state at the beginning of a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct State<'a> {
    is_before: bool,
    is_behind: bool,
    /// The targets of registers.
    pointers: BTreeMap<Register, Target<'a>>,
}

/// The results for each line.
pub(super) struct Flow<'a> {
    phases: Vec<Phase>,
    /// The opaque function that a line calls.
    calls: Vec<Option<&'a str>>,
    /// The parameter whose target a line accesses.
    accesses: Vec<Option<usize>>,
}

impl<'a> Flow<'a> {
    /// Follows every path, until a fixed point is reached.
    pub(super) fn of(body: &'a Body, divider: Option<&str>, machine: Option<&Machine>) -> Flow<'a> {
        let pointers = machine.map(|machine| arguments(&machine.abi)).unwrap_or_default();
        let pointers = pointers.into_iter().zip((0..).map(Target::Parameter)).collect();
        let steps: Vec<Option<&Effect>> = body.lines.iter().map(effect).collect();
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
            let mut after = joined.after(steps[line], Names { called, loaded, divider }, machine);
            if called.is_some() {
                // Where a call names its result, that is none of the pointers before it.
                after.pointers.retain(|register, _| !names_result(&body.lines[line], *register));
            }
            open.extend(successors(body, line, called).map(|next| (next, after.clone())));
        }
        let states: Vec<State> = states.into_iter().map(Option::unwrap_or_default).collect();
        let accesses =
            states.iter().zip(&steps).map(|(state, step)| match state.pointers.get(&accessed(*step, machine)?)? {
                Target::Parameter(number) => Some(*number),
                Target::Function(_) => None,
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

/// The argument registers, if each argument has one.
fn arguments(abi: &Abi) -> Vec<Register> {
    let places = (0..abi.arguments.len()).map(|number| abi.argument(number));
    let registers = places.filter_map(|place| match place {
        Place::Register(register) => Some(register),
        Place::Stack(_) => None,
    });
    registers.collect()
}

/// The effect of a line; none if it is not known. Labels have no effect.
fn effect(line: &BodyLine) -> Option<&Effect> {
    match line {
        BodyLine::Label(_) => Some(&Effect::Nothing),
        BodyLine::Bracket(_) => None,
        BodyLine::Operation(operation) => operation.effect(),
    }
}

/// The opaque functions that are relevant at a line.
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
        if operation.class() != Class::Call {
            return None;
        }
        // The register is not compared: if there is one function in any register, it is that one.
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

    /// The state where two paths meet.
    fn join(&self, other: &State<'a>) -> State<'a> {
        let pointers = self.pointers.iter().filter(|(register, target)| other.pointers.get(register) == Some(target));
        State {
            is_before: self.is_before || other.is_before,
            is_behind: self.is_behind || other.is_behind,
            pointers: pointers.map(|(register, target)| (*register, *target)).collect(),
        }
    }

    /// The state after a line.
    fn after(mut self, step: Option<&Effect>, names: Names<'a, '_>, machine: Option<&Machine>) -> State<'a> {
        let Names { called, loaded, divider } = names;
        if let Some(called) = called {
            if divider == Some(called) {
                (self.is_before, self.is_behind) = (false, true);
            }
            // It may change these; all others are preserved.
            let changed: Vec<Register> = machine.map(|machine| machine.abi.changed().collect()).unwrap_or_default();
            self.pointers.retain(|register, _| !changed.contains(register));
            return self;
        }
        let target = |operand: &Operand| match operand {
            Operand::Register(register) => self.pointers.get(register).copied(),
            Operand::Part(_) | Operand::Constant(_) => None,
        };
        let (to, value): (Vec<Register>, Option<Target>) = match step {
            Some(Effect::Move(to, from)) => (vec![*to], target(from)),
            // An address stays one after an operation with a constant: the word around a byte, for example.
            Some(Effect::Compute { to, from, .. }) => {
                let is_one = from.iter().all(|from| target(from).is_some() || matches!(from, Operand::Constant(_)));
                (to.clone(), from.iter().find_map(target).filter(|_| is_one))
            }
            Some(Effect::Copies(copies)) => {
                let known: Vec<_> = copies.iter().map(|(to, from)| (*to, target(from))).collect();
                for (register, value) in known {
                    self.pointers.remove(&register);
                    self.pointers.extend(value.map(|value| (register, value)));
                }
                return self;
            }
            Some(Effect::Window { moves, to, .. }) => {
                let known = moves.iter().map(|(to, from)| (*to, self.pointers.get(from).copied()));
                let nothing = emptied(moves).chain(*to).map(|register| (register, None));
                let known: Vec<(Register, Option<Target>)> = known.chain(nothing).collect();
                for (register, value) in known {
                    self.pointers.remove(&register);
                    self.pointers.extend(value.map(|value| (register, value)));
                }
                return self;
            }
            Some(Effect::CountDifference { to, .. } | Effect::Select { to, .. }) => (vec![*to], None),
            Some(Effect::MemoryCopy { read, write }) => ([written(read), written(write)].concat(), None),
            Some(Effect::Access(access)) => (written(access), loaded.map(Target::Function)),
            Some(Effect::Call { name, .. }) => match machine.and_then(|machine| machine.isa.helper_called(name)) {
                Some(helper) => ([written(&helper.access), helper.clobbers].concat(), None),
                None => (self.pointers.keys().copied().collect(), None),
            },
            Some(Effect::Interrupts(Interrupts::Saved { to })) => (vec![*to], None),
            Some(Effect::Pop(to)) => (to.clone(), None),
            Some(
                Effect::Nothing
                | Effect::Compare(..)
                | Effect::CompareMore(..)
                | Effect::Fence(_)
                | Effect::Interrupts(Interrupts::Masked | Interrupts::Unmasked | Interrupts::Restored { .. })
                | Effect::Push(_)
                | Effect::CallHere(_),
            ) => (Vec::new(), None),
            Some(Effect::Branch(..) | Effect::Jump(_) | Effect::Return | Effect::Trap) => (Vec::new(), None),
            // An unknown instruction may change anything.
            Some(Effect::Opaque(_)) | None => (self.pointers.keys().copied().collect(), None),
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

/// Whether an instruction names a register as one that it writes.
fn names_result(line: &BodyLine, register: Register) -> bool {
    let BodyLine::Operation(operation) = line else { return false };
    let uses = operation.decoded.as_ref().and_then(|decoded| decoded.uses.as_ref());
    uses.is_some_and(|uses| uses.list.iter().any(|one| one.register == register && one.role.writes()))
}

/// The registers that an access changes.
fn written(access: &Access) -> Vec<Register> {
    let status = match access.kind {
        AccessKind::StoreExclusive(status) => status.register(),
        _ => None,
    };
    access.to.iter().copied().chain(status).collect()
}

/// The base register of the address of an access.
fn accessed(step: Option<&Effect>, machine: Option<&Machine>) -> Option<Register> {
    match step? {
        Effect::Access(access) => access.address.base,
        Effect::Call { name, .. } => machine?.isa.helper_called(name)?.access.address.base,
        _ => None,
    }
}

/// The opaque function whose address a line loads.
fn loaded(line: &BodyLine) -> Option<&str> {
    match line {
        BodyLine::Operation(operation) if operation.class() != Class::Call => opaque(operation),
        BodyLine::Operation(_) | BodyLine::Label(_) | BodyLine::Bracket(_) => None,
    }
}

/// The lines that can run next.
fn successors(body: &Body, line: usize, called: Option<&str>) -> impl Iterator<Item = usize> + use<> {
    let ends = called.is_some_and(|called| OPAQUE_ENDS.contains(&called));
    control::successors(body, line).filter(move |_| !ends)
}
