//! The effect of an instruction on registers and memory, as far as the order of memory accesses depends on it.
//!
//! Computed values do not matter, only their dependencies. An instruction that an ISA's file does not understand has no
//! effect, and callers must treat that as unknown.

mod access;
mod address;
mod interrupts;

pub use access::{Access, AccessKind, Status};
pub use address::Address;
pub use interrupts::Interrupts;

use super::exact::Exact;
use super::{Class, callee, is_local_target};
use crate::model::Fence;

/// A register. Parts of a register are the register; a zero register is the constant 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Register {
    /// For integers and addresses, by its number.
    General(u8),
    /// For vectors and floating point, by its number.
    Vector(u8),
    /// Of the x87 stack, by its number from the top.
    Float(u8),
    /// A condition register by its number: all flags of one.
    Condition(u8),
}

/// An operand value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operand {
    /// The value of a register.
    Register(Register),
    /// A part of a register that does not begin at its lowest bit: `ah`.
    Part(Register),
    /// A constant.
    Constant(i64),
}

impl Operand {
    /// The register, or the register that this is a part of.
    #[must_use]
    pub fn register(self) -> Option<Register> {
        match self {
            Operand::Register(register) | Operand::Part(register) => Some(register),
            Operand::Constant(_) => None,
        }
    }
}

/// When a branch is taken, or a value selected.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Condition {
    /// A condition register has the outcome "equal" of a comparison, or "different".
    Flags {
        /// The condition register.
        register: Register,
        /// Which of the two.
        equal: bool,
    },
    /// A condition register has another outcome.
    OtherFlags(Register),
    /// A condition register that holds a number from 0 to 3 has one of these, as bits, the lowest for 0. After a comparison it
    /// is 0 if the values are equal, else 1 or 2; after a compare-and-swap it is 0 if that wrote, else 1.
    Codes {
        /// The condition register.
        register: Register,
        /// The numbers.
        codes: u8,
    },
    /// Two values are equal, or they are not.
    Values(Operand, Operand, bool),
    /// All of these pairs are equal, or not all are.
    Pairs(Vec<[Operand; 2]>, bool),
    /// A bit of a value is set, or it is not.
    Bit(Operand, u8, bool),
    /// Something else about these values.
    Other(Vec<Operand>),
}

/// What a condition register says beside the effect of an instruction: the comparison that has its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Comparison {
    /// The condition register.
    pub to: Register,
    /// The values.
    pub of: [Operand; 2],
    /// Whether they are compared before they can be overwritten: `subs`. Else it is the result that is compared: `ands`.
    pub is_before: bool,
}

/// The effect of an instruction.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Nothing relevant here.
    Nothing,
    /// Copies a value to a register.
    Move(Register, Operand),
    /// Copies values to registers, all at once.
    Copies(Vec<(Register, Operand)>),
    /// A step to another window of registers (SPARC): copies registers, all at once, and adds two values as they were before.
    Window {
        /// The copies: to which register, from which.
        moves: Vec<(Register, Register)>,
        /// The register that gets the sum, if one does.
        to: Option<Register>,
        /// What is added.
        of: [Operand; 2],
    },
    /// Computes registers from these values.
    Compute {
        /// The registers.
        to: Vec<Register>,
        /// The computation: equal computations of equal values are equal.
        how: String,
        /// The values.
        from: Vec<Operand>,
        /// The constant that it adds to the first value, if it does nothing else.
        offset: Option<i64>,
    },
    /// Sets a condition register to the comparison of two values.
    Compare(Register, [Operand; 2]),
    /// If a condition register has the outcome "equal", sets it to the comparison of two more values; otherwise leaves
    /// it.
    CompareMore(Register, [Operand; 2]),
    /// Copies a value to a register, plus one if a condition register has the outcome "different".
    CountDifference {
        /// The register.
        to: Register,
        /// The value.
        from: Operand,
        /// The condition register.
        flags: Register,
    },
    /// Copies one of two values to a register.
    Select {
        /// The register.
        to: Register,
        /// The condition for the first.
        condition: Condition,
        /// The first.
        then: Operand,
        /// The second.
        otherwise: Operand,
    },
    /// An access.
    Access(Access),
    /// Copies from memory to memory: a load, and a store of what it loaded, which is in a register that nothing else uses.
    MemoryCopy {
        /// The load.
        read: Access,
        /// The store.
        write: Access,
    },
    /// Pushes values on the stack, one after the other.
    Push(Vec<Operand>),
    /// Pops values from the stack into these registers, one after the other.
    Pop(Vec<Register>),
    /// A barrier.
    Fence(Fence),
    /// Sets whether interrupts are taken, or asks for it.
    Interrupts(Interrupts),
    /// A conditional jump to a label.
    Branch(Condition, String),
    /// A jump to a label.
    Jump(String),
    /// A call; with `is_tail`, of a function that does not return here.
    Call {
        /// The function.
        name: String,
        /// Whether it is a tail call.
        is_tail: bool,
        /// The register that holds its address, where no name says it.
        through: Option<Register>,
    },
    /// A call to a label of the same function: a part of it that the compiler put elsewhere, or the next instruction, which
    /// pops its own address from the stack (position-independent code of 32-bit x86).
    CallHere(String),
    /// A return to the caller.
    Return,
    /// A trap.
    Trap,
    /// Unknown, except for its class.
    Opaque(Class),
}

impl Effect {
    /// A move to a register; to none, where a zero register discards it, it does nothing.
    #[must_use]
    pub fn moved(to: Option<Register>, from: Operand) -> Effect {
        to.map_or(Effect::Nothing, |to| Effect::Move(to, from))
    }

    /// A jump to a label of the function, or out of it: that is a call that does not return here.
    #[must_use]
    pub fn jump(target: &str) -> Effect {
        let name = target.to_owned();
        if is_local_target(target) { Effect::Jump(name) } else { Effect::Call { name, is_tail: true, through: None } }
    }

    /// A call of a function by its name, or of a label of the same function.
    #[must_use]
    pub fn call(target: &str) -> Effect {
        let name = target.to_owned();
        if is_local_target(target) {
            Effect::CallHere(name)
        } else {
            Effect::Call { name, is_tail: false, through: None }
        }
    }

    /// The symbol of the function that it calls; none if it calls none, or through a register or memory.
    #[must_use]
    pub fn callee(&self) -> Option<&str> {
        match self {
            Effect::Call { name, through: None, .. } => callee(name),
            _ => None,
        }
    }
}

/// A helper function that does an atomic operation for the compiler, recognised by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helper {
    /// Its access. The registers are those of arguments and result.
    pub access: Access,
    /// The registers that it may change.
    pub clobbers: Vec<Register>,
    /// What it computes: the registers before are those of its arguments.
    pub exact: Exact,
}

/// The registers that copies, all done at once, leave with nothing: those that are copied, and have nothing copied to them.
pub fn emptied(moves: &[(Register, Register)]) -> impl Iterator<Item = Register> {
    let is_set = |register: Register| moves.iter().any(|(to, _)| *to == register);
    moves.iter().map(|(_, from)| *from).filter(move |from| !is_set(*from))
}
