//! A compiled model: instructions over registers, each a relation or a set of events.

use super::syntax::Test;
use std::ops::Range;

/// The number of a register, which is that of the instruction that computes it.
pub(super) type Register = usize;

/// The kind of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// A set of events.
    Set,
    /// A relation.
    Relation,
}

/// A base relation of an execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Base {
    /// `po`
    ProgramOrder,
    /// `rf`
    ReadsFrom,
    /// `co`
    Coherence,
    /// `fr`
    FromReads,
    /// `ext`: between events of different threads.
    External,
    /// `int`: between events of one thread.
    Internal,
    /// `loc`: between accesses of one location.
    SamePlace,
    /// `id`
    Same,
    /// `si`: between the parts of a single-copy-atomic unit, and of an event and itself.
    SameUnit,
    /// `rmw`: from the read of a read-modify-write to its write, which may be the same event.
    ReadModifyWrite,
    /// `amo`: those of single instructions.
    AtomicInstruction,
    /// `lxsx`: those of exclusive pairs.
    ExclusivePair,
    /// `addr`
    Address,
    /// `data`
    Data,
    /// `ctrl`
    Control,
}

/// A base set of events of an execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Tag {
    /// `_`
    All,
    /// `R`
    Read,
    /// `W`
    Write,
    /// `F`
    Fence,
    /// `A`
    AcquireSc,
    /// `Q`
    AcquirePc,
    /// `L`
    ReleaseSc,
    /// `Lpc`
    ReleasePc,
    /// `LOCKED`
    Locked,
    /// `NoRet`
    Discarded,
    /// `COH`
    Coherent,
    /// `AMO`
    Atomic,
    /// `X`
    Exclusive,
    /// `RLX`
    Relaxed,
    /// `ACQ`
    Acquire,
    /// `REL`
    Release,
    /// `SC`
    SeqCst,
    /// `F.RR`
    FenceReadRead,
    /// `F.RW`
    FenceReadWrite,
    /// `F.WR`
    FenceWriteRead,
    /// `F.WW`
    FenceWriteWrite,
    /// `F.I`
    FenceInstruction,
    /// `F.NEAR`
    FenceNear,
    /// `F.FAR`
    FenceFar,
    /// `F.WB`
    FenceWritten,
    /// `F.CUM`
    FenceCumulative,
}

/// How a register is computed from earlier ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Instruction {
    /// A relation of the execution.
    Base(Base),
    /// A set of its events.
    Tag(Tag),
    /// Empty.
    Empty(Kind),
    /// `a | b`
    Or(Register, Register),
    /// `a & b`
    And(Register, Register),
    /// `a \ b`
    Without(Register, Register),
    /// `~a`
    Complement(Register),
    /// `a ; b`
    Then(Register, Register),
    /// `[s] ; a`
    From(Register, Register),
    /// `a ; [s]`
    Into(Register, Register),
    /// `a^-1`
    Inverse(Register),
    /// `a^+`
    Closure(Register),
    /// `a^?`
    OrSame(Register),
    /// `[s]`
    Identity(Register),
    /// `s * t`
    Product(Register, Register),
    /// `domain(a)`
    Domain(Register),
    /// `range(a)`
    Range(Register),
    /// The current value of a recursive definition.
    Variable(usize),
    /// The least solution of recursive definitions, by their number.
    Recursion(usize),
}

impl Instruction {
    /// The registers that it takes.
    pub(super) fn operands(self) -> impl Iterator<Item = Register> {
        let (one, other) = match self {
            Instruction::Base(_)
            | Instruction::Tag(_)
            | Instruction::Empty(_)
            | Instruction::Variable(_)
            | Instruction::Recursion(_) => (None, None),
            Instruction::Complement(one)
            | Instruction::Inverse(one)
            | Instruction::Closure(one)
            | Instruction::OrSame(one)
            | Instruction::Identity(one)
            | Instruction::Domain(one)
            | Instruction::Range(one) => (Some(one), None),
            Instruction::Or(one, other)
            | Instruction::And(one, other)
            | Instruction::Without(one, other)
            | Instruction::Then(one, other)
            | Instruction::From(one, other)
            | Instruction::Into(one, other)
            | Instruction::Product(one, other) => (Some(one), Some(other)),
        };
        one.into_iter().chain(other)
    }
}

/// Mutually recursive definitions.
#[derive(Debug, Clone)]
pub(super) struct Recursion {
    /// The instructions that are evaluated until nothing changes.
    pub(super) body: Range<Register>,
    /// Each definition: its current value, and its next value.
    pub(super) definitions: Vec<(Register, Register)>,
}

/// An axiom.
#[derive(Debug, Clone)]
pub(super) struct Axiom {
    pub(super) name: String,
    pub(super) test: Test,
    pub(super) is_negated: bool,
    pub(super) is_flag: bool,
    pub(super) of: Register,
}

/// A compiled model.
#[derive(Debug, Clone, Default)]
pub(in crate::model) struct Program {
    pub(super) instructions: Vec<Instruction>,
    pub(super) kinds: Vec<Kind>,
    pub(super) recursions: Vec<Recursion>,
    /// In the order of the text.
    pub(super) axioms: Vec<Axiom>,
    pub(super) local: Option<Register>,
    /// The axioms that forbid, the cheapest first, with the registers that each needs in addition to those of the
    /// axioms before.
    pub(super) plan: Vec<(usize, Vec<Register>)>,
    /// The registers that `local` needs.
    pub(super) local_plan: Vec<Register>,
    /// The names of axioms and definitions, in the order of the text.
    pub(in crate::model) parts: Vec<String>,
    pub(in crate::model) title: Option<String>,
}

impl Program {
    /// Whether the model defines the ordering within a thread.
    pub(in crate::model) fn has_local(&self) -> bool {
        self.local.is_some()
    }

    /// The names of the axioms that forbid, in the order of the text.
    pub(in crate::model) fn axioms(&self) -> impl Iterator<Item = &str> {
        self.axioms.iter().filter(|axiom| !axiom.is_flag).map(|axiom| axiom.name.as_str())
    }

    /// Plans the order of evaluation.
    pub(super) fn planned(mut self) -> Program {
        let axioms = self.axioms.iter().enumerate().filter(|(_, axiom)| !axiom.is_flag);
        let mut needs: Vec<(usize, Vec<Register>)> =
            axioms.map(|(index, axiom)| (index, self.needed(axiom.of))).collect();
        needs.sort_by_key(|(_, registers)| registers.len());
        let mut is_done = vec![false; self.instructions.len()];
        for (_, registers) in &mut needs {
            registers.retain(|register| !std::mem::replace(&mut is_done[*register], true));
        }
        self.plan = needs;
        self.local_plan = self.local.map(|local| self.needed(local)).unwrap_or_default();
        self
    }

    /// The registers needed for one, in order. A recursion's registers are computed by its instruction.
    fn needed(&self, register: Register) -> Vec<Register> {
        let mut is_needed = vec![false; self.instructions.len()];
        is_needed[register] = true;
        let mut needed = Vec::new();
        // A register in the body of a recursion is computed by the instruction after it.
        let filled_by = |register: Register| {
            let recursion = self.recursions.iter().find(|recursion| recursion.body.contains(&register));
            recursion.map(|recursion| recursion.body.end)
        };
        if let Some(recursion) = filled_by(register) {
            is_needed[recursion] = true;
        }
        for register in (0..self.instructions.len()).rev() {
            if !is_needed[register] || filled_by(register).is_some() {
                continue;
            }
            needed.push(register);
            let mut operands: Vec<Register> = self.instructions[register].operands().collect();
            if let Instruction::Recursion(number) = self.instructions[register] {
                let Recursion { body, definitions } = &self.recursions[number];
                operands.extend(body.clone().flat_map(|inside| self.instructions[inside].operands()));
                operands.extend(definitions.iter().map(|(_, result)| *result));
                operands.retain(|operand| !body.contains(operand));
            }
            for operand in operands {
                is_needed[operand] = true;
                if let Some(recursion) = filled_by(operand) {
                    is_needed[recursion] = true;
                }
            }
        }
        needed.reverse();
        needed
    }
}
