//! The state of symbolic execution: the values in registers, and which of them are equal.

use super::Machine;
use super::flags::{Flags, UNKNOWN};
use super::linked::Named;
use crate::isa::abi::{Abi, InMemory, Place};
use crate::isa::effect::{Address, Operand, Register};

/// A value, by its number. Equal numbers are equal values.
pub(super) type Value = usize;

/// Pairs of values.
pub(super) type Pairs = Vec<(Value, Value)>;

/// What is known about a value.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Knowledge {
    /// The reads that it depends on, by the positions of their events.
    taint: u64,
    /// Its value, if it is a constant.
    pub(super) constant: Option<i64>,
    /// Its target, if it is known to be an address.
    pub(super) origin: Option<Origin>,
}

/// The base of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// The first argument: the atomic.
    Atomic,
    /// The location of the result, which no other thread sees.
    Private,
    /// Where the function returns to.
    Return,
    /// The code of the function and its constants, which nobody writes.
    Constants,
    /// The stack, which no other thread sees: this many bytes above the stack pointer at entry, if known.
    Stack(Option<i64>),
}

/// The registers and what is known of their values.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub(super) values: Vec<Knowledge>,
    registers: Vec<(Register, Value)>,
    /// The results of computations, by operation and operands.
    pub(super) computed: Vec<(String, Vec<Value>, Value)>,
    /// Values that are known to be equal, and values that are known to differ.
    pub(super) equal: Vec<(Value, Value)>,
    pub(super) different: Vec<(Value, Value)>,
    /// Values that are 0 if and only if all of these pairs are equal.
    pub(super) tests: Vec<(Value, Pairs)>,
    /// Values that are how many leading zeros a value has that is 0 if and only if all of these pairs are equal.
    pub(super) leading_zeros: Vec<(Value, Pairs)>,
    /// Values that are 1 if all of these pairs are equal, else 0.
    pub(super) equalities: Vec<(Value, Pairs)>,
    /// Values, and what they are the negation of.
    pub(super) negations: Vec<(Value, Value)>,
    /// Values, with a number of bits, and the values with only so many of them.
    pub(super) narrowed: Vec<(Value, u16, Value)>,
    /// Two pairs of values, at least one of which is known to differ.
    pub(super) one_differs: Vec<[(Value, Value); 2]>,
    /// What values are to the linker.
    pub(super) names: Vec<(Value, Named)>,
    /// Addresses, and what they are above which others.
    pub(super) moved: Vec<(Value, Value, i64)>,
    /// The outcomes in condition registers.
    flags: Vec<(Register, Flags)>,
    /// Values that are copies of a condition register, and what was known of it.
    copied: Vec<(Value, Flags)>,
    /// The stack: the offset, the width in bits, and the value.
    pub(super) stack: Vec<(i64, u16, Value)>,
}

impl State {
    /// The state at function entry.
    pub(super) fn new(machine: &Machine, in_memory: InMemory) -> State {
        let abi = &machine.abi;
        let mut state = State {
            values: Vec::new(),
            registers: Vec::new(),
            computed: Vec::new(),
            equal: Vec::new(),
            different: Vec::new(),
            tests: Vec::new(),
            leading_zeros: Vec::new(),
            equalities: Vec::new(),
            negations: Vec::new(),
            narrowed: Vec::new(),
            one_differs: Vec::new(),
            names: Vec::new(),
            moved: Vec::new(),
            flags: Vec::new(),
            copied: Vec::new(),
            stack: Vec::new(),
        };
        if let Some(lanes) = abi.lanes {
            let all = state.constant(-1);
            state.set(lanes, all);
        }
        let stack = state.address(Origin::Stack(Some(0)));
        state.set(abi.stack, stack);
        // Where a call leaves a return address on the stack, it is the first thing there.
        let value = state.address(Origin::Return);
        match abi.link {
            Some(link) => state.set(Register::General(link), value),
            None => state.stack.push((0, abi.slot_bits(), value)),
        }
        // Where an address takes several registers, all of them are it.
        let slots = abi.arguments_of(&[machine.pointer_width]).concat();
        for place in slots.into_iter().skip(1) {
            if let Place::Register(register) = place {
                let value = state.address(Origin::Atomic);
                state.set(register, value);
            }
        }
        let (atomic, result) = abi.first_argument(in_memory.result);
        let private = result.into_iter().chain(abi.operands_in_memory(in_memory));
        let places = private.map(|place| (place, Origin::Private)).chain([(atomic, Origin::Atomic)]);
        for (place, origin) in places {
            let value = state.address(origin);
            match place {
                Place::Register(register) => state.set(register, value),
                Place::Stack(offset) => state.stack.push((offset, abi.slot_bits(), value)),
            }
        }
        state
    }

    /// A value that is an address.
    pub(super) fn address(&mut self, origin: Origin) -> Value {
        self.value(Knowledge { origin: Some(origin), ..Knowledge::default() })
    }

    fn value(&mut self, knowledge: Knowledge) -> Value {
        self.values.push(knowledge);
        self.values.len() - 1
    }

    /// A value with known dependencies only.
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
            Operand::Part(register) => return self.computed("part", &[Operand::Register(register)], None),
            Operand::Register(register) => register,
        };
        if let Some((_, value)) = self.registers.iter().find(|(known, _)| *known == register) {
            return *value;
        }
        if matches!(register, Register::Condition(_)) {
            let flags = self.flags(register);
            let value = self.fresh(flags.taint);
            self.copied.push((value, flags));
            return value;
        }
        let value = self.fresh(0);
        self.set(register, value);
        value
    }

    /// Sets a register.
    pub(super) fn set(&mut self, register: Register, value: Value) {
        if matches!(register, Register::Condition(_)) {
            let copied = self.copied.iter().find(|(known, _)| *known == value).map(|(_, flags)| *flags);
            self.set_flags(register, copied.unwrap_or(Flags { taint: self.values[value].taint, ..UNKNOWN }));
            return;
        }
        match self.registers.iter_mut().find(|(known, _)| *known == register) {
            Some((_, known)) => *known = value,
            None => self.registers.push((register, value)),
        }
    }

    /// Sets registers to values that were found before any of them changed.
    pub(super) fn set_all(&mut self, values: impl IntoIterator<Item = (Register, Value)>) {
        values.into_iter().for_each(|(register, value)| self.set(register, value));
    }

    /// Registers that have one value get another.
    pub(super) fn replace(&mut self, from: Value, to: Value) {
        for (_, value) in self.registers.iter_mut().filter(|(_, value)| *value == from) {
            *value = to;
        }
    }

    /// A called function may change all registers but those that it has to keep.
    pub(super) fn call(&mut self, abi: &Abi) {
        self.registers.retain(|(register, _)| abi.keeps(*register));
        self.flags.clear();
    }

    /// Sets a condition register.
    pub(super) fn set_flags(&mut self, register: Register, flags: Flags) {
        match self.flags.iter_mut().find(|(known, _)| *known == register) {
            Some((_, known)) => *known = flags,
            None => self.flags.push((register, flags)),
        }
    }

    /// The outcome in a condition register.
    pub(super) fn flags(&self, register: Register) -> Flags {
        self.flags.iter().find(|(known, _)| *known == register).map_or(UNKNOWN, |(_, flags)| *flags)
    }

    pub(super) fn taint(&self, value: Value) -> u64 {
        self.values[value].taint
    }

    pub(super) fn constant_of(&self, value: Value) -> Option<i64> {
        self.values[value].constant
    }

    /// The combined dependencies.
    pub(super) fn taint_of(&mut self, operands: &[Operand]) -> u64 {
        operands.iter().fold(0, |taint, operand| {
            let value = self.get(*operand);
            taint | self.taint(value)
        })
    }

    /// A value computed from others: the same value for the same computation of the same operands. A value computed
    /// from an address is an address. Shifting a narrow value up and down again leaves it unchanged. `offset` is what
    /// it adds to the first operand, if it does nothing else.
    pub(super) fn computed(&mut self, how: &str, from: &[Operand], offset: Option<i64>) -> Value {
        let inputs: Vec<Value> = from.iter().map(|operand| self.get(*operand)).collect();
        self.computed_from(how, inputs, offset)
    }

    /// The same of values.
    pub(super) fn computed_from(&mut self, how: &str, inputs: Vec<Value>, offset: Option<i64>) -> Value {
        if let Some((_, _, value)) = self.computed.iter().find(|(known, values, _)| known == how && *values == inputs) {
            return *value;
        }
        if let Some(value) = self.shifted_back(how, &inputs).or_else(|| self.narrowed_by(how, &inputs)) {
            return value;
        }
        if let Some(constant) = self.folded(how, &inputs) {
            return self.constant(constant);
        }
        let taint = inputs.iter().fold(0, |taint, value| taint | self.taint(*value));
        let origin = self.origin_of(how, &inputs, offset);
        let value = self.value(Knowledge { taint, origin, constant: None });
        self.note_test(value, how, &inputs);
        if let (Some(Origin::Atomic), Some(by), Some(from)) = (origin, offset, inputs.first()) {
            self.moved.push((value, *from, by));
        }
        self.computed.push((how.to_owned(), inputs, value));
        value
    }

    /// The target of an address, and what it depends on. Equal values mean equal addresses.
    pub(super) fn place(&mut self, address: &Address) -> (Option<Origin>, u64, [Option<Value>; 2]) {
        let mut value = |register: Option<Register>| register.map(|register| self.get(Operand::Register(register)));
        let values = [value(address.base), value(address.index)];
        let taint = values.iter().flatten().fold(0, |taint, value| taint | self.values[*value].taint);
        let origin = values[0].and_then(|base| self.values[base].origin).map(|origin| match origin {
            Origin::Stack(place) => {
                let there = place.zip(address.displacement()).and_then(|(place, by)| place.checked_add(by));
                Origin::Stack(there)
            }
            Origin::Atomic | Origin::Private | Origin::Return | Origin::Constants => origin,
        });
        let is_entry = address.is_constant() || values[1].is_some_and(|index| self.entry_of(index).is_some());
        (origin.or(is_entry.then_some(Origin::Constants)), taint, values)
    }

    /// An access changed its base register, by so much if that is known.
    pub(super) fn write_back(&mut self, base: Register, by: Option<i64>) {
        let from = self.get(Operand::Register(base));
        let Knowledge { taint, origin, .. } = self.values[from];
        let origin = origin.map(|origin| if let Origin::Stack(_) = origin { Origin::Stack(None) } else { origin });
        let value = self.value(Knowledge { taint, origin, constant: None });
        self.moved.extend(by.map(|by| (value, from, by)));
        self.set(base, value);
    }
}
