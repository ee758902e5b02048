//! What is known while a body is walked: the values in registers, and which of them are equal.

use crate::isa::step::{Address, Operand, Register};

/// A value, by its number. Equal numbers are equal values.
pub(super) type Value = usize;

/// What is known of a value.
#[derive(Debug, Clone, Copy, Default)]
struct Knowledge {
    /// The reads that it depends on, by the positions of their events.
    taint: u64,
    /// What it is, if it is a constant.
    constant: Option<i64>,
    /// What it points to, if it is known to be an address.
    origin: Option<Origin>,
}

/// What an address is built on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// The first argument: the atomic.
    Atomic,
    /// The stack, or the place for a result: nobody else looks there.
    Private,
}

/// Whether a comparison came out equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Equal,
    Different,
    Unknown,
}

impl Outcome {
    /// Whether a condition holds that asks for one of the two; nothing if that is not known.
    pub(super) fn is(self, equal: bool) -> Option<bool> {
        match self {
            Outcome::Equal => Some(equal),
            Outcome::Different => Some(!equal),
            Outcome::Unknown => None,
        }
    }
}

/// The registers and what is known of their values.
#[derive(Debug, Clone)]
pub(super) struct State {
    values: Vec<Knowledge>,
    registers: Vec<(Register, Value)>,
    /// Values that are known to differ.
    different: Vec<(Value, Value)>,
    /// What the flags say of the last comparison, and what that depends on.
    flags: Outcome,
    flags_taint: u64,
}

impl State {
    pub(super) fn new(pointer: Register, private: &[Register]) -> State {
        let mut state = State {
            values: Vec::new(),
            registers: Vec::new(),
            different: Vec::new(),
            flags: Outcome::Unknown,
            flags_taint: 0,
        };
        let address =
            |state: &mut State, origin| state.value(Knowledge { origin: Some(origin), ..Knowledge::default() });
        for register in private {
            let value = address(&mut state, Origin::Private);
            state.set(*register, value);
        }
        let value = address(&mut state, Origin::Atomic);
        state.set(pointer, value);
        state
    }

    fn value(&mut self, knowledge: Knowledge) -> Value {
        self.values.push(knowledge);
        self.values.len() - 1
    }

    /// A value of which nothing is known but what it depends on.
    pub(super) fn fresh(&mut self, taint: u64) -> Value {
        self.value(Knowledge { taint, ..Knowledge::default() })
    }

    fn constant(&mut self, constant: i64) -> Value {
        match self.values.iter().position(|known| known.constant == Some(constant)) {
            Some(value) => value,
            None => self.value(Knowledge { constant: Some(constant), ..Knowledge::default() }),
        }
    }

    /// The value of an operand.
    pub(super) fn get(&mut self, operand: Operand) -> Value {
        let register = match operand {
            Operand::Constant(constant) => return self.constant(constant),
            Operand::Register(register) => register,
        };
        match self.registers.iter().find(|(known, _)| *known == register) {
            Some((_, value)) => *value,
            None => {
                let taint = if register == Register::Flags { self.flags_taint } else { 0 };
                let value = self.fresh(taint);
                if register != Register::Flags {
                    self.set(register, value);
                }
                value
            }
        }
    }

    /// Puts a value into a register.
    pub(super) fn set(&mut self, register: Register, value: Value) {
        if register == Register::Flags {
            self.set_flags(Outcome::Unknown, self.values[value].taint);
            return;
        }
        match self.registers.iter_mut().find(|(known, _)| *known == register) {
            Some((_, known)) => *known = value,
            None => self.registers.push((register, value)),
        }
    }

    pub(super) fn set_flags(&mut self, outcome: Outcome, taint: u64) {
        self.flags = outcome;
        self.flags_taint = taint;
    }

    pub(super) fn flags(&self) -> (Outcome, u64) {
        (self.flags, self.flags_taint)
    }

    pub(super) fn taint(&self, value: Value) -> u64 {
        self.values[value].taint
    }

    pub(super) fn constant_of(&self, value: Value) -> Option<i64> {
        self.values[value].constant
    }

    /// What these depend on together.
    pub(super) fn taint_of(&mut self, operands: &[Operand]) -> u64 {
        operands.iter().fold(0, |taint, operand| {
            let value = self.get(*operand);
            taint | self.taint(value)
        })
    }

    /// A value computed of others. What is computed of an address is one.
    pub(super) fn computed(&mut self, from: &[Operand]) -> Value {
        let taint = self.taint_of(from);
        let origin = from.iter().find_map(|operand| {
            let value = self.get(*operand);
            self.values[value].origin
        });
        self.value(Knowledge { taint, origin, constant: None })
    }

    /// How two values compare.
    pub(super) fn compare(&self, one: Value, other: Value) -> Outcome {
        if one == other {
            return Outcome::Equal;
        }
        let constants = (self.values[one].constant, self.values[other].constant);
        let is_different = self.different.contains(&(one, other)) || self.different.contains(&(other, one));
        if is_different || matches!(constants, (Some(one), Some(other)) if one != other) {
            return Outcome::Different;
        }
        Outcome::Unknown
    }

    /// Two values are known to differ from now on.
    pub(super) fn tell_apart(&mut self, one: Value, other: Value) {
        self.different.push((one, other));
    }

    /// What an address points to, and what it depends on. Its values tell equal addresses.
    pub(super) fn place(&mut self, address: &Address) -> (Option<Origin>, u64, [Option<Value>; 2]) {
        let mut value = |register: Option<Register>| register.map(|register| self.get(Operand::Register(register)));
        let values = [value(address.base), value(address.index)];
        let taint = values.iter().flatten().fold(0, |taint, value| taint | self.values[*value].taint);
        let origin = values[0].and_then(|base| self.values[base].origin);
        (origin, taint, values)
    }
}
