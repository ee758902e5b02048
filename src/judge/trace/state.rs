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
    /// What was computed how of which values.
    computed: Vec<(String, Vec<Value>, Value)>,
    /// Values that are known to be equal, and others that are known to differ.
    equal: Vec<(Value, Value)>,
    different: Vec<(Value, Value)>,
    /// Values that are 0 if all of these pairs are equal, and something else if not.
    tests: Vec<(Value, Vec<(Value, Value)>)>,
    /// Two pairs of values of which at least one is known to differ.
    one_differs: Vec<[(Value, Value); 2]>,
    flags: Flags,
}

/// The last comparison.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flags {
    /// What it said.
    pub(super) outcome: Outcome,
    /// What it depends on.
    pub(super) taint: u64,
    /// What was compared, if that is known.
    pub(super) compared: Option<(Value, Value)>,
}

impl State {
    pub(super) fn new(pointer: Register, private: &[Register]) -> State {
        let mut state = State {
            values: Vec::new(),
            registers: Vec::new(),
            computed: Vec::new(),
            equal: Vec::new(),
            different: Vec::new(),
            tests: Vec::new(),
            one_differs: Vec::new(),
            flags: Flags { outcome: Outcome::Unknown, taint: 0, compared: None },
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
        if let Some((_, value)) = self.registers.iter().find(|(known, _)| *known == register) {
            return *value;
        }
        let taint = if register == Register::Flags { self.flags.taint } else { 0 };
        let value = self.fresh(taint);
        if register != Register::Flags {
            self.set(register, value);
        }
        value
    }

    /// Puts a value into a register.
    pub(super) fn set(&mut self, register: Register, value: Value) {
        if register == Register::Flags {
            self.set_flags(Flags { outcome: Outcome::Unknown, taint: self.values[value].taint, compared: None });
            return;
        }
        match self.registers.iter_mut().find(|(known, _)| *known == register) {
            Some((_, known)) => *known = value,
            None => self.registers.push((register, value)),
        }
    }

    pub(super) fn set_flags(&mut self, flags: Flags) {
        self.flags = flags;
    }

    pub(super) fn flags(&self) -> Flags {
        self.flags
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

    /// A value computed of others: the same value, if the same was computed of the same before. What is computed of an address
    /// is one. Shifting a narrow value up and down again leaves it.
    pub(super) fn computed(&mut self, how: &str, from: &[Operand]) -> Value {
        let inputs: Vec<Value> = from.iter().map(|operand| self.get(*operand)).collect();
        if let Some((_, _, value)) = self.computed.iter().find(|(known, values, _)| known == how && *values == inputs) {
            return *value;
        }
        if let Some(value) = self.shifted_back(how, &inputs) {
            return value;
        }
        let taint = inputs.iter().fold(0, |taint, value| taint | self.taint(*value));
        let origin = inputs.iter().find_map(|value| self.values[*value].origin);
        let value = self.value(Knowledge { taint, origin, constant: None });
        let pairs = match (how.trim_end(), inputs.as_slice()) {
            ("eor" | "xor", [one, other]) => Some(vec![(*one, *other)]),
            ("orr" | "or", [one, other]) => {
                self.test(*one).zip(self.test(*other)).map(|(one, other)| [one, other].concat())
            }
            _ => None,
        };
        if let Some(pairs) = pairs {
            self.tests.push((value, pairs));
        }
        self.computed.push((how.to_owned(), inputs, value));
        value
    }

    /// The pairs whose equality a value tests, if it does.
    fn test(&self, value: Value) -> Option<Vec<(Value, Value)>> {
        self.tests.iter().find(|(known, _)| *known == value).map(|(_, pairs)| pairs.clone())
    }

    /// A value that is 0 if a comparison found no difference and the value it counts on, if there is one, is 0 too.
    pub(super) fn counted(&mut self, on: Option<Value>) -> Value {
        let Flags { taint, compared, .. } = self.flags;
        let before = on.map_or(Some(Vec::new()), |value| self.test(value));
        let value = self.fresh(taint | on.map_or(0, |value| self.taint(value)));
        if let (Some(mut pairs), Some(compared)) = (before, compared) {
            pairs.push(compared);
            self.tests.push((value, pairs));
        }
        value
    }

    /// What `slli` by as much made of a value, before `srai` or `srli` undoes it.
    fn shifted_back(&self, how: &str, inputs: &[Value]) -> Option<Value> {
        let amount = how.strip_prefix("srai ").or_else(|| how.strip_prefix("srli "))?;
        let [shifted] = inputs else { return None };
        let (up, values, _) = self.computed.iter().find(|(_, _, value)| value == shifted)?;
        (up.strip_prefix("slli ")? == amount).then(|| values.first().copied()).flatten()
    }

    /// How two values compare.
    pub(super) fn compare(&self, one: Value, other: Value) -> Outcome {
        let is_in = |pairs: &[(Value, Value)]| pairs.contains(&(one, other)) || pairs.contains(&(other, one));
        if one == other || is_in(&self.equal) {
            return Outcome::Equal;
        }
        let constants = (self.values[one].constant, self.values[other].constant);
        if is_in(&self.different) || matches!(constants, (Some(one), Some(other)) if one != other) {
            return Outcome::Different;
        }
        Outcome::Unknown
    }

    /// How a pair of values compares with another, when a comparison of the first halves is what the flags say.
    pub(super) fn compare_more(&self, one: Value, other: Value) -> Outcome {
        let second = self.compare(one, other);
        match (self.flags.outcome, second) {
            (Outcome::Different, _) | (_, Outcome::Different) => Outcome::Different,
            (Outcome::Equal, _) => second,
            (Outcome::Unknown, _) => {
                let is_pair = |known: (Value, Value), pair: (Value, Value)| known == pair || known == (pair.1, pair.0);
                let differs = self.flags.compared.is_some_and(|first| {
                    self.one_differs.iter().any(|[left, right]| {
                        (is_pair(*left, first) && is_pair(*right, (one, other)))
                            || (is_pair(*right, first) && is_pair(*left, (one, other)))
                    })
                });
                if differs { Outcome::Different } else { Outcome::Unknown }
            }
        }
    }

    /// Two values are known to be equal, or to differ, from now on.
    pub(super) fn learn(&mut self, one: Value, other: Value, outcome: Outcome) {
        if self.values[other].constant == Some(0)
            && let Some(pairs) = self.test(one)
        {
            match (outcome, pairs.as_slice()) {
                (Outcome::Equal, pairs) => self.equal.extend(pairs),
                (Outcome::Different, [pair]) => self.different.push(*pair),
                (Outcome::Different, [left, right]) => self.one_differs.push([*left, *right]),
                (Outcome::Different | Outcome::Unknown, _) => {}
            }
        }
        match outcome {
            Outcome::Equal => self.equal.push((one, other)),
            Outcome::Different => self.different.push((one, other)),
            Outcome::Unknown => {}
        }
    }

    /// At least one of two pairs is known to differ from now on.
    pub(super) fn learn_one_differs(&mut self, pairs: [(Value, Value); 2]) {
        self.one_differs.push(pairs);
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
