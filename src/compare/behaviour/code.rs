//! One function under symbolic execution: its registers and its frame, instruction by instruction, until a branch that
//! depends on what is not known, or its end.

use super::event::{Event, Kind, Window};
use super::term::{Node, Term, Terms};
use crate::isa::called;
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::{Access, AccessKind, Address, Effect, Operand, Register};
use crate::isa::exact::{Exact, Expression, Function};
use crate::isa::registers::Use;
use crate::judge::trace::Machine;
use crate::read::matrix::{Body, BodyLine, Operation};
use compact_str::{CompactString, format_compact};
use std::collections::HashMap;

/// How many registers there are: general, vector, float, condition.
const REGISTERS: usize = 32 + 32 + 8 + 8;

/// The place of a register among all.
fn index(register: Register) -> usize {
    let (start, number, count) = match register {
        Register::General(number) => (0, number, 32),
        Register::Vector(number) => (32, number, 32),
        Register::Float(number) => (64, number, 8),
        Register::Condition(number) => (72, number, 8),
    };
    start + usize::from(number) % count
}

/// The register of a place.
pub(super) fn register(index: usize) -> Register {
    let number = |start: usize| u8::try_from(index - start).unwrap_or_default();
    match index {
        0..32 => Register::General(number(0)),
        32..64 => Register::Vector(number(32)),
        64..72 => Register::Float(number(64)),
        _ => Register::Condition(number(72)),
    }
}

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

/// A part of the frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    /// The address: a base, and bytes from there.
    pub(super) base: Term,
    pub(super) offset: i64,
    /// In bits.
    pub(super) width: u16,
    pub(super) value: Term,
}

/// Where a function is, and what it knows.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub(super) line: usize,
    /// The values of registers; of those that were never written there is none.
    pub(super) registers: Vec<Option<Term>>,
    pub(super) slots: Vec<Slot>,
    /// Addresses in the frame that others know, in the order in which they learnt them.
    pub(super) escaped: Vec<(Term, i64)>,
    /// The registers that were written since the last call, and of these, those that nothing has read since.
    pub(super) written: u128,
    pub(super) unread: u128,
    /// What the last call gave.
    pub(super) last_call: Option<Term>,
}

/// Why the execution of a function stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// At a branch: 1 if it is taken, and where it leads if it is and if it is not.
    Branch { condition: Term, taken: usize, next: usize },
    /// It returns.
    Return,
    /// It traps, or calls what does not return.
    Trap,
    /// It is where it was, with nothing decided since: at a label.
    Again,
}

/// What is known to hold, or not: values that are 0 or 1.
pub(super) type Facts = Vec<(Term, bool)>;

impl State {
    pub(super) fn new(machine: &Machine, terms: &mut Terms) -> State {
        let mut registers = vec![None; REGISTERS];
        registers[index(machine.abi.stack)] = Some(terms.new(Node::Frame));
        let (slots, escaped) = (Vec::new(), Vec::new());
        State { line: 0, registers, slots, escaped, written: 0, unread: 0, last_call: None }
    }

    /// The value of a register.
    pub(super) fn get(&self, register: Register, terms: &mut Terms) -> Term {
        self.registers[index(register)].unwrap_or_else(|| terms.new(Node::Entry(register)))
    }

    fn set(&mut self, register: Register, value: Term) {
        let index = index(register);
        self.registers[index] = Some(value);
        self.written |= 1 << index;
        self.unread |= 1 << index;
    }

    fn note_read(&mut self, register: Register) {
        self.unread &= !(1 << index(register));
    }

    /// Whether a register was written since the last call, or the entry.
    pub(super) fn is_written(&self, register: Register) -> bool {
        self.written & 1 << index(register) != 0
    }

    /// Whether a register was written for others: nothing here has read it since.
    pub(super) fn is_for_others(&self, register: Register) -> bool {
        self.unread & 1 << index(register) != 0
    }

    /// Whether a register was never written.
    pub(super) fn is_untouched(&self, register: Register) -> bool {
        self.registers[index(register)].is_none()
    }

    fn store(&mut self, base: Term, offset: i64, width: u16, value: Term) {
        let end = |offset: i64, width: u16| offset.saturating_add(i64::from(width.max(8) / 8));
        self.slots.retain(|slot| {
            slot.base != base || end(slot.offset, slot.width) <= offset || slot.offset >= end(offset, width)
        });
        self.slots.push(Slot { base, offset, width, value });
    }

    fn load(&self, base: Term, offset: i64, width: u16, terms: &mut Terms) -> Term {
        let end = |offset: i64, width: u16| offset.saturating_add(i64::from(width.max(8) / 8));
        let mut parts: Vec<(i64, u16, Term)> = Vec::new();
        for slot in self.slots.iter().filter(|slot| slot.base == base) {
            if slot.offset == offset && slot.width == width {
                return slot.value;
            }
            if slot.offset == offset && slot.width > width && slot.width <= 64 {
                return terms.zero_extended(slot.value, width);
            }
            if end(slot.offset, slot.width) > offset && slot.offset < end(offset, width) {
                parts.push((slot.offset - offset, slot.width, slot.value));
            }
        }
        if !parts.is_empty() {
            parts.sort_unstable();
            let name = parts.iter().map(|(offset, width, _)| format!("{offset}:{width} ")).collect::<String>();
            let values: Vec<Term> = parts.iter().map(|(_, _, value)| *value).collect();
            return terms.new(Node::Apply(Function::Other(format_compact!("frame {name}")), width, values));
        }
        // What a called function may have written.
        let known = self.escaped.iter().enumerate().filter(|(_, (known, at))| *known == base && *at <= offset);
        if let (Some((number, (_, at))), Some(call)) = (known.max_by_key(|(_, (_, at))| *at), self.last_call) {
            let name = format_compact!("written by a call {number} {}", offset - at);
            return terms.new(Node::Apply(Function::Other(name), width, vec![call]));
        }
        let (place, bits) = (terms.constant(offset), terms.constant(i64::from(width)));
        terms.new(Node::Apply(Function::Other("stack".into()), width, vec![base, place, bits]))
    }
}

/// Functions that do not return, by a part of their names.
const DIVERGING: [&str; 16] = [
    "panic",
    "abort",
    "unwrap_failed",
    "expect_failed",
    "handle_alloc_error",
    "handle_error",
    "capacity_overflow",
    "slice_start_index_len_fail",
    "slice_end_index_len_fail",
    "slice_index_order_fail",
    "slice_index_fail",
    "assert_failed",
    "_Unwind_Resume",
    "copy_from_slice_impl",
    "len_mismatch_fail",
    "cold_fail",
];

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
                    Some(decoded) => Some((operation, decoded)),
                    None => return Err(format!("`{}` is not understood", body.text[number])),
                },
            });
        }
        let returns = vec![true; lines.len()];
        Ok(Code { body, machine, lines, labels, returns })
    }

    /// The function that a line calls, if it is a call behind which the function goes on.
    fn callee(&self, line: usize) -> Option<&'a str> {
        match self.lines.get(line)? {
            Some((_, Decoded { effect: Effect::Call { name, is_tail: false, .. }, .. })) => Some(name.as_str()),
            _ => None,
        }
    }

    /// The function that is called at the end of a body: it does not return.
    pub(super) fn last_callee(&self) -> Option<&'a str> {
        self.callee(self.lines.len().checked_sub(1)?)
    }

    /// Notes which calls do not return: of these functions, and of those that are known for it.
    pub(super) fn note_diverging(&mut self, diverging: &[&str]) {
        for line in 0..self.lines.len() {
            self.returns[line] = self.callee(line).is_none_or(|name| {
                !diverging.contains(&name) && !DIVERGING.iter().any(|part| name.contains(part))
            });
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
        let mut seen = vec![false; self.lines.len()];
        loop {
            let Some(line) = self.lines.get(state.line) else { return Ok(Stop::Trap) };
            let Some((operation, decoded)) = *line else {
                if std::mem::replace(&mut seen[state.line], true) {
                    return Ok(Stop::Again);
                }
                state.line += 1;
                continue;
            };
            if decoded.predicate.is_some() || decoded.delay != DelaySlot::None {
                return Err(self.not_followed(state.line));
            }
            let mut step = Step { code: self, side, state, window, terms, operation, decoded };
            match &decoded.effect {
                Effect::Branch(_, label) => {
                    let condition = step.condition();
                    let (taken, next) = (self.target(label)?, state.line + 1);
                    match decided(condition, facts, terms) {
                        Some(is_taken) => state.line = if is_taken { taken } else { next },
                        None => return Ok(Stop::Branch { condition, taken, next }),
                    }
                }
                Effect::Jump(label) => state.line = self.target(label)?,
                Effect::CallHere(label) => {
                    let here = step.terms.new(Node::Symbol("here".into()));
                    step.push(here);
                    state.line = self.target(label)?;
                }
                Effect::Return => return Ok(Stop::Return),
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

    fn target(&self, label: &str) -> Result<usize, String> {
        self.labels.get(label).copied().ok_or_else(|| format!("there is no label `{label}`"))
    }

    fn not_followed(&self, line: usize) -> String {
        format!("`{}` is not followed", self.body.text[line])
    }
}

/// Whether a value that is 0 or 1 is 1, if that follows from what is known.
pub(super) fn decided(condition: Term, facts: &Facts, terms: &Terms) -> Option<bool> {
    if let Some(value) = terms.constant_of(condition) {
        return Some(value != 0);
    }
    let (inner, is_negated) = terms.without_not(condition);
    let known = |holds: bool| holds != is_negated;
    if let Some((_, holds)) = facts.iter().find(|(fact, _)| *fact == inner) {
        return Some(known(*holds));
    }
    facts.iter().find_map(|(fact, holds)| terms.implied(*fact, *holds, inner)).map(known)
}

/// One instruction.
struct Step<'s, 'a> {
    code: &'s Code<'a>,
    side: usize,
    state: &'s mut State,
    window: &'s mut Window,
    terms: &'s mut Terms,
    operation: &'a Operation,
    decoded: &'a Decoded,
}

impl Step<'_, '_> {
    /// An instruction after which the next one follows.
    fn step(&mut self) -> Result<(), String> {
        match &self.decoded.effect {
            Effect::Push(value) => {
                let value = self.operand(*value);
                self.push(value);
            }
            Effect::Pop(to) => {
                let value = self.pop();
                self.state.set(*to, value);
            }
            Effect::Fence(fence) => {
                let event = Event::fence(self.state.line, *fence);
                self.window.push(self.side, event);
            }
            Effect::Access(access) => self.access(access, self.decoded.exact.as_ref())?,
            Effect::Opaque(class) => {
                if !matches!(class, crate::isa::Class::Other) {
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

    /// Writes what an instruction computes.
    fn computed(&mut self, exact: &Exact, loaded: &[Term], status: Option<Term>) {
        let values: Vec<(Register, Term)> =
            exact.values.iter().map(|(register, value)| (*register, self.eval(value, loaded, status))).collect();
        for (register, value) in values {
            self.state.set(register, value);
        }
    }

    /// A computation that is known only by its text and its registers.
    fn unknown_computation(&mut self) -> Result<(), String> {
        let uses = self.decoded.uses.as_ref().ok_or_else(|| self.code.not_followed(self.state.line))?;
        let inputs = self.inputs(&uses.list);
        for (slot, one) in uses.list.iter().enumerate().filter(|(_, one)| one.role.writes()) {
            let Operation { prefix, mnemonic, .. } = self.operation;
            let name = format_compact!("{prefix} {mnemonic} {} {slot}", uses.skeleton);
            let value = self.terms.new(Node::Apply(Function::Other(name), 64, inputs.clone()));
            self.state.set(one.register, value);
        }
        Ok(())
    }

    fn inputs(&mut self, uses: &[Use]) -> Vec<Term> {
        uses.iter().filter(|one| one.role.reads()).map(|one| self.register(one.register)).collect()
    }

    fn register(&mut self, register: Register) -> Term {
        self.state.note_read(register);
        self.state.get(register, self.terms)
    }

    fn operand(&mut self, operand: Operand) -> Term {
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

    fn eval(&mut self, expression: &Expression, loaded: &[Term], status: Option<Term>) -> Term {
        match expression {
            Expression::Register(register) => self.register(*register),
            Expression::Constant(value) => self.terms.constant(*value),
            Expression::Symbol(name) => self.terms.new(Node::Symbol(symbol(name))),
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
    fn condition(&mut self) -> Term {
        if let Some(taken) = self.decoded.exact.as_ref().and_then(|exact| exact.taken.as_ref()) {
            let taken = self.eval(taken, &[], None);
            return self.terms.truth(taken);
        }
        let inputs = match &self.decoded.uses {
            Some(uses) => self.inputs(&uses.list),
            None => Vec::new(),
        };
        let name = format_compact!("{}", self.operation.mnemonic);
        self.terms.new(Node::Apply(Function::Other(name), 1, inputs))
    }

    fn stack(&mut self) -> Term {
        self.state.get(self.code.machine.abi.stack, self.terms)
    }

    fn push(&mut self, value: Term) {
        let abi = &self.code.machine.abi;
        let stack = self.stack();
        let top = self.terms.plus(stack, -abi.stack_slot);
        self.state.set(abi.stack, top);
        if let Some((base, offset)) = self.terms.in_frame(top) {
            self.state.store(base, offset, abi.slot_bits(), value);
        }
    }

    fn pop(&mut self) -> Term {
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

    /// The address of an access of which not all is known.
    fn address(&mut self, address: &Address) -> Term {
        let registers: Vec<Term> =
            [address.base, address.index].into_iter().flatten().map(|register| self.register(register)).collect();
        match (address.displacement(), registers.as_slice()) {
            (Some(by), [base]) => self.terms.plus(*base, by),
            _ => self.terms.new(Node::Apply(Function::Other(symbol(&address.offset)), 64, registers)),
        }
    }

    /// An access, by an instruction or by a helper of the compiler.
    fn access(&mut self, access: &Access, exact: Option<&Exact>) -> Result<(), String> {
        let address = match exact.and_then(|exact| exact.address.as_ref()) {
            Some(expression) => self.eval(expression, &[], None),
            None => self.address(&access.address),
        };
        let parts = if access.is_pair || access.width > 64 { 2 } else { 1 };
        if let Some((base, offset)) = self.terms.in_frame(address) {
            return self.on_frame(access, exact, (base, offset), parts);
        }
        if self.terms.is_somewhere_in_frame(address) {
            return Err(format!("`{}` is somewhere in the frame", self.code.body.text[self.state.line]));
        }
        if let Some(value) = self.constant(access, address) {
            return self.taken(access, exact, &[value, value], None);
        }
        let kind = Kind::of(access);
        let mut event = Event::access(self.state.line, kind.clone(), access, address, self.code.machine);
        let bits = (access.width / parts).min(64);
        if kind.reads() {
            event.loaded = (0..parts).map(|_| self.terms.fresh(bits)).collect();
        }
        if kind == Kind::StoreExclusive {
            event.loaded = vec![self.terms.fresh(1)];
        }
        self.window.meet(self.side, &mut event);
        let (loaded, status) = if kind == Kind::StoreExclusive {
            (Vec::new(), Some(event.loaded[0]))
        } else {
            (event.loaded.clone(), None)
        };
        match exact {
            Some(exact) => {
                event.stored = exact.stored.iter().map(|one| self.eval(one, &loaded, status)).collect();
                event.expected = exact.expected.iter().map(|one| self.eval(one, &loaded, status)).collect();
                for stored in &mut event.stored {
                    *stored = self.terms.zero_extended(*stored, bits);
                }
                for expected in &mut event.expected {
                    *expected = self.terms.zero_extended(*expected, bits);
                }
            }
            None => {
                event.stored = access.from.iter().map(|one| self.operand(*one)).collect();
                event.expected = access.expected.iter().map(|one| self.operand(*one)).collect();
                if !matches!(access.kind, AccessKind::Store | AccessKind::StoreExclusive(_)) {
                    let name = format_compact!("{}", self.decoded.mnemonic.base);
                    let stored = self.terms.new(Node::Apply(Function::Other(name), 64, event.stored.clone()));
                    event.stored = vec![stored];
                }
            }
        }
        // An address in the frame that others can read from now on.
        for stored in event.stored.clone() {
            self.escape(stored);
        }
        self.window.push(self.side, event);
        self.taken(access, exact, &loaded, status)
    }

    /// Writes the registers of an access that read these values.
    fn taken(
        &mut self,
        access: &Access,
        exact: Option<&Exact>,
        loaded: &[Term],
        status: Option<Term>,
    ) -> Result<(), String> {
        if let Some(exact) = exact {
            self.computed(exact, loaded, status);
            return Ok(());
        }
        if access.address.writes_back {
            return Err(self.code.not_followed(self.state.line));
        }
        let name = format_compact!("{}", self.operation.mnemonic);
        let from: Vec<Term> = access.from.iter().map(|one| self.operand(*one)).collect();
        for (number, register) in access.to.iter().chain(&access.flags).enumerate() {
            let part = self.terms.constant(i64::try_from(number).unwrap_or_default());
            let inputs = [loaded, &from, &[part]].concat();
            let value = self.terms.new(Node::Apply(Function::Other(name.clone()), 64, inputs));
            self.state.set(*register, value);
        }
        if let (Some(register), Some(status)) = (
            match access.kind {
                AccessKind::StoreExclusive(status) => status.register(),
                _ => None,
            },
            status,
        ) {
            self.state.set(register, status);
        }
        Ok(())
    }

    /// The value of what nobody writes: an entry of the linker's table, or a constant of the program.
    fn constant(&mut self, access: &Access, address: Term) -> Option<Term> {
        let parts = ["got", "GOT", "__imp_"];
        let is_unwritten = match self.terms.node(address) {
            Node::Symbol(name) => {
                let beginnings = [".L", "__real@", "__xmm@"];
                parts.iter().any(|part| name.contains(part)) || beginnings.iter().any(|part| name.starts_with(part))
            }
            _ => false,
        };
        let is_constant = access.kind == AccessKind::Load && (is_unwritten || access.address.is_constant());
        is_constant.then(|| {
            let name = format_compact!("constant {}", access.width);
            self.terms.new(Node::Apply(Function::Other(name), access.width, vec![address]))
        })
    }

    /// An access of the function's own frame.
    fn on_frame(
        &mut self,
        access: &Access,
        exact: Option<&Exact>,
        (base, offset): (Term, i64),
        parts: u16,
    ) -> Result<(), String> {
        let bits = access.width / parts;
        let step = i64::from(bits / 8);
        let places: Vec<i64> = (0..parts).map(|part| offset + i64::from(part) * step).collect();
        let kind = Kind::of(access);
        let loaded: Vec<Term> = if kind.reads() {
            places.iter().map(|place| self.state.load(base, *place, bits, self.terms)).collect()
        } else {
            Vec::new()
        };
        let status = (kind == Kind::StoreExclusive).then(|| self.terms.constant(0));
        let stored: Vec<Term> = match exact {
            Some(exact) => exact.stored.iter().map(|one| self.eval(one, &loaded, status)).collect(),
            None => access.from.iter().map(|one| self.operand(*one)).collect(),
        };
        self.taken(access, exact, &loaded, status)?;
        if kind.writes() {
            if stored.len() == places.len() {
                for (place, value) in places.iter().zip(&stored) {
                    self.state.store(base, *place, bits, *value);
                }
            } else {
                let name = format_compact!("{}", self.operation.mnemonic);
                let value = self.terms.new(Node::Apply(Function::Other(name), access.width, stored));
                self.state.store(base, offset, access.width, value);
            }
        }
        Ok(())
    }

    /// Others know a value: if it is an address in the frame, they may write there.
    fn escape(&mut self, value: Term) {
        if let Some(place) = self.terms.in_frame(value)
            && !self.state.escaped.contains(&place)
        {
            self.state.escaped.push(place);
        }
    }

    fn call(&mut self, name: &str, through: Option<Register>) -> Result<(), String> {
        let machine = self.code.machine;
        if let Some(helper) = machine.isa.helper_called(name) {
            self.access(&helper.access, Some(&helper.exact))?;
            let changed = helper.clobbers.into_iter().filter(|register| !helper.access.to.contains(register));
            for (number, register) in changed.enumerate() {
                let number = self.terms.constant(i64::try_from(number).unwrap_or_default());
                let value = self.terms.new(Node::Apply(Function::Other("clobbered".into()), 64, vec![number]));
                self.state.set(register, value);
            }
            return Ok(());
        }
        let callee = match through {
            Some(register) => self.register(register),
            None => self.terms.new(Node::Symbol(symbol(called(name)))),
        };
        let abi = &machine.abi;
        let general = abi.arguments.iter().map(|number| Register::General(*number));
        let vectors = abi.vector_arguments.iter().map(|number| Register::Vector(*number));
        let mut event = Event::call(self.state.line, callee);
        for register in general.chain(vectors) {
            let value = self.state.get(register, self.terms);
            let is_meant = self.state.is_for_others(register);
            event.arguments.push((value, is_meant, self.contents(value)));
            if is_meant {
                self.escape(value);
            }
        }
        event.loaded = vec![self.terms.fresh(64)];
        self.window.meet(self.side, &mut event);
        let result = event.loaded[0];
        self.window.push(self.side, event);
        self.state.last_call = Some(result);
        let changed = abi.changed().chain((0..32).map(Register::Vector)).chain([Register::Condition(0)]);
        for register in changed {
            let number = self.terms.constant(i64::try_from(index(register)).unwrap_or_default());
            let value = self.terms.new(Node::Apply(Function::Other("result".into()), 64, vec![result, number]));
            self.state.set(register, value);
        }
        (self.state.written, self.state.unread) = (0, 0);
        Ok(())
    }

    /// What is in the frame at an address and directly behind it.
    fn contents(&self, address: Term) -> Vec<Term> {
        let Some((base, start)) = self.terms.in_frame(address) else { return Vec::new() };
        let mut offset = start;
        let mut values = Vec::new();
        while let Some(slot) = self.state.slots.iter().find(|slot| slot.base == base && slot.offset == offset) {
            values.push(slot.value);
            offset += i64::from(slot.width.max(8) / 8);
        }
        values
    }
}

/// The name of a symbol without what differs from build to build.
fn symbol(name: &str) -> CompactString {
    // Constants of the compiler are numbered over the whole crate.
    if let Some(start) = name.find("anon.").filter(|start| name[..*start].trim_end_matches(".L").len() < 12) {
        return format_compact!("{}anon", &name[..start]);
    }
    let Some(start) = name.rfind("17h").filter(|start| name.len() >= start + 20) else { return name.into() };
    let hash = &name[start + 3..start + 19];
    if hash.bytes().all(|byte| byte.is_ascii_hexdigit()) { format_compact!("{}{}", &name[..start], &name[start + 19..]) } else { name.into() }
}
