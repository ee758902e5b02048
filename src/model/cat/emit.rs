//! Instructions under construction; equal instructions are emitted once.

use super::names::{Function, Known};
use super::program::{Base, Instruction, Kind, Recursion, Register, Tag};
use super::syntax::Postfix;
use std::collections::HashMap;

/// The instructions so far.
#[derive(Debug, Default)]
pub(super) struct Emitter {
    pub(super) instructions: Vec<Instruction>,
    pub(super) kinds: Vec<Kind>,
    pub(super) recursions: Vec<Recursion>,
    /// For each register, whether it depends on recursive definitions that are not complete.
    is_open: Vec<bool>,
    known: HashMap<Instruction, Register>,
    variables: usize,
}

impl Emitter {
    /// The register that an instruction fills.
    pub(super) fn emit(&mut self, instruction: Instruction) -> Register {
        if let Some(register) = self.known.get(&instruction) {
            return *register;
        }
        let kind = self.kind_of(instruction);
        let is_open = matches!(instruction, Instruction::Variable(_))
            || instruction.operands().any(|operand| self.is_open(operand));
        self.instructions.push(instruction);
        self.kinds.push(kind);
        self.is_open.push(is_open);
        let register = self.instructions.len() - 1;
        self.known.insert(instruction, register);
        register
    }

    fn kind_of(&self, instruction: Instruction) -> Kind {
        match instruction {
            Instruction::Tag(_) | Instruction::Domain(_) | Instruction::Range(_) => Kind::Set,
            Instruction::Empty(kind) => kind,
            Instruction::Or(one, _)
            | Instruction::And(one, _)
            | Instruction::Without(one, _)
            | Instruction::Complement(one) => self.kinds[one],
            Instruction::Base(_)
            | Instruction::Then(..)
            | Instruction::From(..)
            | Instruction::Into(..)
            | Instruction::Inverse(_)
            | Instruction::Closure(_)
            | Instruction::OrSame(_)
            | Instruction::Identity(_)
            | Instruction::Product(..)
            | Instruction::Variable(_)
            | Instruction::Recursion(_) => Kind::Relation,
        }
    }

    /// The kind of a register.
    pub(super) fn kind(&self, register: Register) -> Kind {
        self.kinds[register]
    }

    /// Whether a register depends on recursive definitions that are not complete.
    pub(super) fn is_open(&self, register: Register) -> bool {
        self.is_open[register]
    }

    /// The value of a built-in name.
    pub(super) fn known(&mut self, known: Known) -> Register {
        let (base, other) = match known {
            Known::Base(base) => return self.emit(Instruction::Base(base)),
            Known::Internal(base) => (base, Base::Internal),
            Known::External(base) => (base, Base::External),
            Known::SamePlace(base) => (base, Base::SamePlace),
            Known::Nothing => return self.emit(Instruction::Empty(Kind::Relation)),
            Known::NoEvents => return self.emit(Instruction::Empty(Kind::Set)),
            Known::Tag(tag) => return self.emit(Instruction::Tag(tag)),
            Known::Accesses => {
                let (reads, writes) = (self.emit(Instruction::Tag(Tag::Read)), self.emit(Instruction::Tag(Tag::Write)));
                return self.emit(Instruction::Or(reads, writes));
            }
        };
        let (one, other) = (self.emit(Instruction::Base(base)), self.emit(Instruction::Base(other)));
        self.emit(Instruction::And(one, other))
    }

    /// The value of a built-in function.
    pub(super) fn function(&mut self, function: Function, of: Register) -> Register {
        match function {
            Function::Domain => self.emit(Instruction::Domain(of)),
            Function::Range => self.emit(Instruction::Range(of)),
            Function::Fenced => {
                let order = self.emit(Instruction::Base(Base::ProgramOrder));
                let before = self.emit(Instruction::Into(order, of));
                self.then(before, order)
            }
        }
    }

    /// The composition of two relations. Restricting one to a set is cheaper.
    pub(super) fn then(&mut self, one: Register, other: Register) -> Register {
        match (self.instructions[one], self.instructions[other]) {
            (Instruction::Identity(set), _) => self.emit(Instruction::From(set, other)),
            (_, Instruction::Identity(set)) => self.emit(Instruction::Into(one, set)),
            _ => self.emit(Instruction::Then(one, other)),
        }
    }

    /// The value of a relation with a postfix operator.
    pub(super) fn postfix(&mut self, sign: Postfix, of: Register) -> Register {
        match sign {
            Postfix::Closure => self.emit(Instruction::Closure(of)),
            Postfix::OrSame => self.emit(Instruction::OrSame(of)),
            Postfix::Inverse => self.emit(Instruction::Inverse(of)),
            Postfix::ClosureOrSame => {
                let closure = self.emit(Instruction::Closure(of));
                self.emit(Instruction::OrSame(closure))
            }
        }
    }

    /// The current position, to return to.
    pub(super) fn mark(&self) -> usize {
        self.instructions.len()
    }

    /// Discards what was emitted after a position.
    pub(super) fn reset(&mut self, mark: usize) {
        self.instructions.truncate(mark);
        self.kinds.truncate(mark);
        self.is_open.truncate(mark);
        self.known.retain(|_, register| *register < mark);
    }

    /// Begins recursive definitions: a register for each.
    pub(super) fn open(&mut self, definitions: usize) -> Vec<Register> {
        let numbers = self.variables..self.variables + definitions;
        self.variables = numbers.end;
        numbers.map(|number| self.emit(Instruction::Variable(number))).collect()
    }

    /// Completes recursive definitions with their values.
    pub(super) fn close(&mut self, start: Register, definitions: Vec<(Register, Register)>) {
        self.recursions.push(Recursion { body: start..self.instructions.len(), definitions });
        self.emit(Instruction::Recursion(self.recursions.len() - 1));
        self.is_open.fill(false);
    }
}
