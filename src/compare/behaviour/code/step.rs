//! One instruction: what it does to registers.

use super::super::event::{Event, Window};
use super::super::term::{Node, Term, Terms};
use super::state::State;
use super::{BEHIND, Code};
use crate::isa::Class;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, Effect, Operand, Register};
use crate::isa::exact::{Exact, Expression, Function};
use crate::isa::registers::Use;
use crate::read::matrix::Operation;
use compact_str::{CompactString, format_compact};

/// One instruction.
pub(super) struct Step<'s, 'a> {
    pub(super) code: &'s Code<'a>,
    pub(super) side: usize,
    pub(super) state: &'s mut State,
    pub(super) window: &'s mut Window,
    pub(super) terms: &'s mut Terms,
    pub(super) operation: &'a Operation,
    pub(super) decoded: &'a Decoded,
}

impl Step<'_, '_> {
    /// An instruction after which the next one follows.
    pub(super) fn step(&mut self) -> Result<(), String> {
        match &self.decoded.effect {
            Effect::Push(values) => {
                for value in values {
                    let value = self.operand(*value);
                    self.push(value);
                }
            }
            Effect::Pop(to) => {
                for to in to {
                    let value = self.pop();
                    self.state.set(*to, value);
                }
            }
            Effect::Fence(fence) => {
                let mut event = Event::fence(self.state.line, *fence);
                // An instruction barrier orders accesses by a branch before it.
                for mark in event.marks.iter_mut().filter(|_| fence.instruction && self.state.has_branched) {
                    mark.control = 1;
                }
                self.window.push(self.side, event);
            }
            Effect::Interrupts(what) => self.interrupts(*what),
            Effect::Access(access) => self.access(access, self.decoded.exact.as_ref())?,
            Effect::MemoryCopy { read, write } => self.copy(read, write)?,
            Effect::Opaque(class) => {
                if !matches!(class, Class::Other) {
                    return Err(self.code.not_followed(self.state.line));
                }
                self.unknown_computation()?;
            }
            _ => match &self.decoded.exact {
                Some(exact) => self.computed(exact, &[], None),
                None => self.unknown_computation()?,
            },
        }
        Ok(())
    }

    /// A copy from memory to memory; and what the instruction says of the value.
    fn copy(&mut self, read: &Access, write: &Access) -> Result<(), String> {
        let values = read.to.iter().enumerate().map(|(number, to)| (*to, Expression::Loaded(number))).collect();
        self.access(read, Some(&Exact { values, ..Exact::default() }))?;
        let stored = write.from.iter().map(|from| Expression::from(*from)).collect();
        self.access(write, Some(&Exact { stored, ..Exact::default() }))?;
        if let Some(exact) = &self.decoded.exact {
            self.computed(exact, &[], None);
        }
        Ok(())
    }

    /// Whether it only computes, and under a predicate chooses between the new values and the old ones.
    pub(super) fn is_choice(&self) -> bool {
        let is_computation = matches!(
            self.decoded.effect,
            Effect::Nothing
                | Effect::Move(..)
                | Effect::Copies(_)
                | Effect::Window { .. }
                | Effect::Compute { .. }
                | Effect::Compare(..)
                | Effect::CompareMore(..)
                | Effect::CountDifference { .. }
                | Effect::Select { .. }
        );
        is_computation && self.decoded.exact.as_ref().is_some_and(|exact| exact.taken.is_none())
    }

    /// Writes what an instruction computes.
    pub(super) fn computed(&mut self, exact: &Exact, loaded: &[Term], status: Option<Term>) {
        let values: Vec<(Register, Term)> =
            exact.values.iter().map(|(register, value)| (*register, self.eval(value, loaded, status))).collect();
        for (register, value) in values {
            self.state.set(register, value);
        }
    }

    /// A computation that is known only by its text and its registers.
    pub(super) fn unknown_computation(&mut self) -> Result<(), String> {
        let uses = self.decoded.uses.as_ref().ok_or_else(|| self.code.not_followed(self.state.line))?;
        let inputs = self.inputs(&uses.list);
        for (slot, one) in uses.list.iter().enumerate().filter(|(_, one)| one.role.writes()) {
            let Operation { prefix, mnemonic, .. } = self.operation;
            let name = format_compact!("{prefix} {mnemonic} {} {slot}", uses.skeleton);
            let value = self.terms.node_of(Node::Apply(Function::Other(name), 64, inputs.clone()));
            self.state.set(one.register, value);
        }
        Ok(())
    }

    pub(super) fn inputs(&mut self, uses: &[Use]) -> Vec<Term> {
        uses.iter().filter(|one| one.role.reads()).map(|one| self.register(one.register)).collect()
    }

    pub(super) fn register(&mut self, register: Register) -> Term {
        self.state.note_read(register);
        self.state.get(register, self.terms)
    }

    pub(super) fn operand(&mut self, operand: Operand) -> Term {
        match operand {
            Operand::Register(register) => self.register(register),
            Operand::Part(register) => {
                let value = self.register(register);
                let by = self.terms.constant(8);
                let value = self.terms.apply(&Function::ShiftRight, 64, &[value, by]);
                self.terms.zero_extended(value, 8)
            }
            Operand::Constant(value) => self.terms.constant(value),
        }
    }

    pub(super) fn eval(&mut self, expression: &Expression, loaded: &[Term], status: Option<Term>) -> Term {
        match expression {
            Expression::Register(register) => self.register(*register),
            Expression::Constant(value) => self.terms.constant(*value),
            Expression::Symbol(name) => self.terms.node_of(Node::Symbol(symbol(name))),
            Expression::Loaded(number) => match loaded.get(*number) {
                Some(term) => *term,
                None => self.terms.fresh(64),
            },
            Expression::Status => status.unwrap_or_else(|| self.terms.constant(0)),
            Expression::Apply { function, width, of } => {
                let of: Vec<Term> = of.iter().map(|one| self.eval(one, loaded, status)).collect();
                self.terms.apply(function, *width, &of)
            }
            Expression::Outcome(relation, register) => {
                let flags = self.register(*register);
                self.terms.outcome(*relation, flags)
            }
        }
    }

    /// 1 if the branch is taken.
    pub(super) fn condition(&mut self) -> Term {
        if let Some(taken) = self.decoded.exact.as_ref().and_then(|exact| exact.taken.as_ref()) {
            let taken = self.eval(taken, &[], None);
            return self.terms.truth(taken);
        }
        let inputs = match &self.decoded.uses {
            Some(uses) => self.inputs(&uses.list),
            None => Vec::new(),
        };
        let name = format_compact!("{}", self.operation.mnemonic);
        self.terms.node_of(Node::Apply(Function::Other(name), 1, inputs))
    }

    pub(super) fn stack(&mut self) -> Term {
        self.state.get(self.code.machine.abi.stack, self.terms)
    }

    pub(super) fn push(&mut self, value: Term) {
        let abi = &self.code.machine.abi;
        let stack = self.stack();
        let top = self.terms.plus(stack, -abi.stack_slot);
        self.state.set(abi.stack, top);
        if let Some((base, offset)) = self.terms.in_frame(top) {
            self.state.store(base, offset, abi.slot_bits(), value);
        }
    }

    /// Leaves the return address of a call where the convention says.
    pub(super) fn push_return(&mut self, address: Term) {
        match self.code.machine.abi.link {
            Some(link) => self.state.set(Register::General(link), address),
            None => self.push(address),
        }
    }

    /// Where a return goes in the function itself: behind this line; none if it leaves it.
    pub(super) fn pop_return(&mut self) -> Option<usize> {
        let abi = &self.code.machine.abi;
        let address = if let Some(link) = abi.link {
            self.state.get(Register::General(link), self.terms)
        } else {
            let stack = self.stack();
            let (base, offset) = self.terms.in_frame(stack)?;
            self.state.load(base, offset, abi.slot_bits(), self.terms)
        };
        let Node::Symbol(name) = self.terms.node(address) else { return None };
        let line = name.strip_prefix(BEHIND)?.parse().ok()?;
        if abi.link.is_none() {
            self.pop();
        }
        Some(line)
    }

    pub(super) fn pop(&mut self) -> Term {
        let abi = &self.code.machine.abi;
        let stack = self.stack();
        let value = match self.terms.in_frame(stack) {
            Some((base, offset)) => self.state.load(base, offset, abi.slot_bits(), self.terms),
            None => self.terms.fresh(64),
        };
        let top = self.terms.plus(stack, abi.stack_slot);
        self.state.set(abi.stack, top);
        value
    }
}

/// Names that the library changed: the newer and the older one.
const RENAMED: [(&str, &str); 14] = [
    ("ptr::drop_glue", "ptr::drop_in_place"),
    ("Atomic<bool>", "AtomicBool"),
    ("Atomic<i8>", "AtomicI8"),
    ("Atomic<i16>", "AtomicI16"),
    ("Atomic<i32>", "AtomicI32"),
    ("Atomic<i64>", "AtomicI64"),
    ("Atomic<i128>", "AtomicI128"),
    ("Atomic<isize>", "AtomicIsize"),
    ("Atomic<u8>", "AtomicU8"),
    ("Atomic<u16>", "AtomicU16"),
    ("Atomic<u32>", "AtomicU32"),
    ("Atomic<u64>", "AtomicU64"),
    ("Atomic<u128>", "AtomicU128"),
    ("Atomic<usize>", "AtomicUsize"),
];

/// The name of a symbol without what differs from build to build.
pub(super) fn symbol(name: &str) -> CompactString {
    // Constants of the compiler are numbered over the whole crate.
    if let Some(start) = name.find("anon.").filter(|start| name[..*start].trim_end_matches(".L").len() < 12) {
        return format_compact!("{}anon", &name[..start]);
    }
    if name.contains("ptr::drop_glue") || name.contains("Atomic<") {
        let older = RENAMED.iter().fold(name.to_owned(), |name, (newer, older)| name.replace(newer, older));
        return older.into();
    }
    let Some(start) = name.rfind("17h").filter(|start| name.len() >= start + 20) else { return name.into() };
    let hash = &name[start + 3..start + 19];
    if hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        format_compact!("{}{}", &name[..start], &name[start + 19..])
    } else {
        name.into()
    }
}
