//! Evaluates a model on an execution: the value of each register, on demand.

use super::base::{self, Rows};
use super::program::{Instruction, Kind, Program, Recursion, Register};
use super::rows::{self, each, every, is_acyclic};
use super::syntax::Test;
use crate::model::event::Execution;
use crate::model::relation::{MOST, Relation};

/// The registers of a model for one execution. A relation has a row of bits for each event, a set one row.
pub(in crate::model) struct Evaluation<'model, 'execution> {
    program: &'model Program,
    execution: &'execution Execution,
    /// The number of words of each register.
    stride: usize,
    /// The rows of threads and locations, followed by those of the registers.
    words: Vec<u64>,
}

/// The number of relations before the registers.
const BEFORE: usize = 2;

impl<'model, 'execution> Evaluation<'model, 'execution> {
    /// Nothing is evaluated yet.
    ///
    /// # Panics
    ///
    /// If there are more than [`MOST`] events.
    pub(in crate::model) fn of(
        program: &'model Program,
        execution: &'execution Execution,
    ) -> Evaluation<'model, 'execution> {
        assert!(execution.len() <= MOST, "an execution has at most {MOST} events");
        let stride = execution.len().max(1);
        let mut words = vec![0; stride * (BEFORE + program.instructions.len())];
        let (threads, places) = words[..BEFORE * stride].split_at_mut(stride);
        base::fill(&execution.events, threads, places);
        Evaluation { program, execution, stride, words }
    }

    /// Whether every axiom holds.
    pub(in crate::model) fn allows(mut self) -> bool {
        let program = self.program;
        program.plan.iter().all(|(axiom, registers)| {
            self.fill(registers);
            self.holds(*axiom)
        })
    }

    /// The first axiom of the text that does not hold.
    pub(in crate::model) fn forbidding(mut self) -> Option<&'model str> {
        let program = self.program;
        for (_, registers) in &program.plan {
            self.fill(registers);
        }
        let mut axioms = program.axioms.iter().enumerate().filter(|(_, axiom)| !axiom.is_flag);
        axioms.find(|(index, _)| !self.holds(*index)).map(|(_, axiom)| axiom.name.as_str())
    }

    /// The ordering within a thread; none if the model does not define it.
    pub(in crate::model) fn local(mut self) -> Option<Relation> {
        let local = self.program.local?;
        self.fill(&self.program.local_plan);
        let events = self.execution.len();
        Some(Relation::from_rows(&self.register(local)[..events]))
    }

    fn start(&self, register: Register) -> usize {
        (BEFORE + register) * self.stride
    }

    fn register(&self, register: Register) -> &[u64] {
        let start = self.start(register);
        &self.words[start..start + self.stride]
    }

    /// Whether an axiom holds, given its register.
    fn holds(&self, axiom: usize) -> bool {
        let axiom = &self.program.axioms[axiom];
        let rows = self.register(axiom.of);
        let holds = match axiom.test {
            Test::Acyclic => is_acyclic(rows),
            Test::Irreflexive => rows.iter().enumerate().all(|(event, row)| row >> event & 1 == 0),
            Test::Empty => rows.iter().all(|row| *row == 0),
        };
        holds != axiom.is_negated
    }

    fn fill(&mut self, registers: &[Register]) {
        for register in registers {
            self.fill_one(*register);
        }
    }

    fn fill_one(&mut self, register: Register) {
        let program = self.program;
        if let Instruction::Recursion(number) = program.instructions[register] {
            self.solve(&program.recursions[number]);
            return;
        }
        let (start, stride) = (self.start(register), self.stride);
        let (before, rest) = self.words.split_at_mut(start);
        let out = match program.kinds[register] {
            Kind::Relation => &mut rest[..self.execution.len()],
            Kind::Set => &mut rest[..1],
        };
        let of = |register: Register| &before[(BEFORE + register) * stride..][..out.len().max(1)];
        match program.instructions[register] {
            Instruction::Base(base) => {
                let (threads, places) = before[..BEFORE * stride].split_at(stride);
                out.fill(0);
                Rows { execution: self.execution, threads, places }.relation(base, out);
            }
            Instruction::Tag(tag) => {
                let (threads, places) = before[..BEFORE * stride].split_at(stride);
                out[0] = Rows { execution: self.execution, threads, places }.tagged(tag);
            }
            Instruction::Or(one, other) => each(out, of(one), of(other), |one, other| one | other),
            Instruction::And(one, other) => each(out, of(one), of(other), |one, other| one & other),
            Instruction::Without(one, other) => each(out, of(one), of(other), |one, other| one & !other),
            Instruction::Complement(one) => {
                let all = every(self.execution.len());
                each(out, of(one), of(one), |one, _| all & !one);
            }
            Instruction::Into(one, set) => {
                let set = before[(BEFORE + set) * stride];
                each(out, of(one), of(one), |one, _| one & set);
            }
            instruction => moved(instruction, out, before, stride),
        }
    }

    /// Evaluates recursive definitions until nothing changes. They only grow, so this ends.
    fn solve(&mut self, recursion: &Recursion) {
        let Recursion { body, definitions } = recursion;
        for (variable, _) in definitions {
            let start = self.start(*variable);
            self.words[start..start + self.stride].fill(0);
        }
        loop {
            for register in body.clone() {
                self.fill_one(register);
            }
            let mut has_changed = false;
            for (variable, result) in definitions {
                if self.register(*variable) != self.register(*result) {
                    has_changed = true;
                    let (from, to) = (self.start(*result), self.start(*variable));
                    self.words.copy_within(from..from + self.stride, to);
                }
            }
            if !has_changed {
                return;
            }
        }
    }
}

/// Computes rows from rows of other registers.
fn moved(instruction: Instruction, out: &mut [u64], before: &[u64], stride: usize) {
    let of = |register: Register| &before[(BEFORE + register) * stride..][..stride];
    match instruction {
        Instruction::Then(one, other) => rows::then(out, of(one), of(other)),
        Instruction::From(set, other) => rows::from(out, of(set)[0], of(other)),
        Instruction::Inverse(one) => rows::inverse(out, of(one)),
        Instruction::Closure(one) => rows::closure(out, of(one)),
        Instruction::OrSame(one) => rows::or_same(out, of(one)),
        Instruction::Identity(set) => rows::identity(out, of(set)[0]),
        Instruction::Product(one, other) => rows::product(out, of(one)[0], of(other)[0]),
        Instruction::Domain(one) => out[0] = rows::domain(of(one)),
        Instruction::Range(one) => out[0] = rows::range(of(one)),
        Instruction::Empty(_) => out.fill(0),
        // The current value of a recursive definition is unchanged.
        Instruction::Variable(_) => {}
        Instruction::Base(_)
        | Instruction::Tag(_)
        | Instruction::Or(..)
        | Instruction::And(..)
        | Instruction::Without(..)
        | Instruction::Complement(_)
        | Instruction::Into(..)
        | Instruction::Recursion(_) => unreachable!("they are filled row by row"),
    }
}
