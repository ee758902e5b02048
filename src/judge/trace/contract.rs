//! Calls of functions with a contract: the accesses and barriers that stand for what their document says they give.
//!
//! A release is a full barrier before the access, an acquire one behind it, and what is sequentially consistent has both: no
//! published mapping needs more.

use super::Detail;
use super::flags::Outcome;
use super::open_path::OpenPath;
use super::state::{Origin, State, Value};
use super::walk::Walk;
use crate::isa::abi::{Abi, Place};
use crate::isa::contract::{Contract, Operation, Parameter};
use crate::isa::effect::{Access, AccessKind, Address, Operand, Register};
use crate::model::{Event, Fence, Order};

/// The barrier of a contract.
const BARRIER: Fence = Fence { cumulative: true, ..Fence::FULL };

/// The first of the registers that stand for the arguments and the result of a call. No processor has so many.
const FIRST: u8 = 192;

/// How many bits an address, and C's `int`, have at least.
const LEAST: u16 = 16;

impl Walk<'_> {
    /// The paths after a call of a function with a contract. `is_tail`: whether it returns to the caller of this one.
    pub(super) fn by_contract(
        &mut self,
        mut path: OpenPath,
        contract: &Contract,
        name: &str,
        is_tail: bool,
    ) -> Result<Vec<OpenPath>, String> {
        let abi = &self.machine.abi;
        let arguments = Arguments::of(&mut path.state, abi, contract, is_tail);
        let [success, failure] = arguments
            .orders(&path.state, contract)
            .ok_or_else(|| format!("the ordering that it passes to `{name}` is not known"))?;
        path.contract = Some(contract.document);
        path.reservation = None;
        path.state.call(abi);
        if success.release || failure.seq_cst {
            path.fence()?;
        }
        if contract.operation == Operation::Fence {
            return Ok(vec![path]);
        }
        let access = arguments.access(&mut path.state, contract);
        if path.state.place(&access.address).0 != Some(Origin::Atomic) {
            return Err(format!("cannot tell where the first argument of `{name}` points"));
        }
        let expected_at = arguments.values(Parameter::ExpectedAt).first().and_then(|at| path.state.stack_place(*at));
        let line = path.line;
        // Of two paths, the second is the one without a write.
        let paths = self.access(path, &access)?.into_iter().zip([(success, true), (failure, false)]);
        let expected = arguments.values(Parameter::Expected);
        let ended = paths.map(|(mut path, (order, is_done))| {
            if let ([expected], [loaded], false) = (expected, access.to.as_slice(), is_done) {
                let loaded = path.state.get(Operand::Register(*loaded));
                let unextended = path.state.unextended(*expected, contract.width);
                for expected in unextended.into_iter().chain([*expected]) {
                    path.state.learn(loaded, expected, Outcome::Different);
                }
            }
            let made = path.details.iter_mut().rev().take_while(|detail| detail.line == line && detail.width > 0);
            made.for_each(|detail| detail.given = Some(order));
            if order.acquire {
                path.fence()?;
            }
            path.state.give(contract, &access, expected_at, is_done, &self.machine.abi);
            Ok(path)
        });
        ended.collect()
    }
}

impl OpenPath {
    /// A barrier of the called function; two in a row are one.
    fn fence(&mut self) -> Result<(), String> {
        if self.events.last().is_some_and(|event| event.fence == Some(BARRIER)) {
            return Ok(());
        }
        self.push(Event::fence(0, BARRIER), Detail::of(self.line, 0))
    }
}

/// The arguments of a call, each with the slots of its value.
struct Arguments(Vec<(Parameter, Vec<Value>)>);

impl Arguments {
    fn of(state: &mut State, abi: &Abi, contract: &Contract, is_tail: bool) -> Arguments {
        let parameters = contract.parameters();
        let bits = parameters.iter().map(|parameter| match parameter {
            Parameter::Expected | Parameter::Value => contract.width,
            Parameter::Atomic | Parameter::ExpectedAt | Parameter::Ordering => abi.slot_bits().max(LEAST),
        });
        let places = abi.arguments_of(&bits.collect::<Vec<_>>());
        // A call puts its return address on the stack, where no register is for it; a jump leaves it there.
        let pushed = if abi.link.is_none() && !is_tail { abi.stack_slot } else { 0 };
        let mut value = |place: Place| match place {
            Place::Register(register) => state.get(Operand::Register(register)),
            Place::Stack(offset) => {
                let place = state.top(abi.stack).and_then(|top| top.checked_add(offset - pushed));
                state.load(place, abi.slot_bits())
            }
        };
        let list = parameters.into_iter().zip(places);
        Arguments(list.map(|(parameter, places)| (parameter, places.into_iter().map(&mut value).collect())).collect())
    }

    /// The slots of the argument for a parameter; none if the function does not have it.
    fn values(&self, wanted: Parameter) -> &[Value] {
        self.0.iter().find(|(parameter, _)| *parameter == wanted).map_or(&[], |(_, values)| values)
    }

    /// The orderings of success and of failure, if they are known. Without one that fails, the second is the same.
    fn orders(&self, state: &State, contract: &Contract) -> Option<[Order; 2]> {
        let strongest = Order { acquire: true, release: true, seq_cst: true };
        if !contract.takes_ordering {
            return Some([strongest; 2]);
        }
        let given = self.0.iter().filter(|(parameter, _)| *parameter == Parameter::Ordering);
        let mut given = given.map(|(_, values)| state.known(*values.first()?).and_then(order));
        let success = given.next()??;
        Some([success, given.next().unwrap_or(Some(success))?])
    }

    /// The access, on registers that stand for its arguments and what it gives.
    fn access(&self, state: &mut State, contract: &Contract) -> Access {
        let narrow = |value: &Value| if contract.width < 32 { state.narrow(*value, contract.width) } else { *value };
        let expected: Vec<Value> = self.values(Parameter::Expected).iter().map(narrow).collect();
        let mut next = FIRST;
        let mut register = |value: Option<Value>| {
            let register = Register::General(next);
            next += 1;
            if let Some(value) = value {
                state.set(register, value);
            }
            register
        };
        let base = self.values(Parameter::Atomic).first().map(|value| register(Some(*value)));
        let from: Vec<Register> = self.values(Parameter::Value).iter().map(|value| register(Some(*value))).collect();
        let expected: Vec<Register> = expected.into_iter().map(|value| register(Some(value))).collect();
        let kind = match contract.operation {
            Operation::Load | Operation::Fence => AccessKind::Load,
            Operation::Store => AccessKind::Store,
            Operation::Modify => AccessKind::Modify,
            Operation::CompareAndSwap | Operation::CompareExchange => AccessKind::CompareAndSwap,
        };
        let slots = from.len().max(1);
        let to = if kind == AccessKind::Store { Vec::new() } else { (0..slots).map(|_| register(None)).collect() };
        let operands = |registers: Vec<Register>| registers.into_iter().map(Operand::Register).collect();
        let (from, expected) = (operands(from), operands(expected));
        let address = Address { base, ..Address::default() };
        Access { to, from, expected, is_locked: true, ..Access::new(kind, address, contract.width) }
    }
}

/// The ordering of a value of C's `memory_order`; consume is acquire for every compiler.
fn order(value: i64) -> Option<Order> {
    let (acquire, release, seq_cst) = match value {
        0 => (false, false, false),
        1 | 2 => (true, false, false),
        3 => (false, true, false),
        4 => (true, true, false),
        5 => (true, true, true),
        _ => return None,
    };
    Some(Order { acquire, release, seq_cst })
}

impl State {
    /// Where on the stack a value points.
    fn stack_place(&self, value: Value) -> Option<i64> {
        match self.values[value].origin {
            Some(Origin::Stack(place)) => place,
            _ => None,
        }
    }

    /// What a function gives back. `is_done`: whether a compare-exchange replaced the value.
    fn give(&mut self, contract: &Contract, access: &Access, expected_at: Option<i64>, is_done: bool, abi: &Abi) {
        let loaded: Vec<Value> = access.to.iter().map(|register| self.get(Operand::Register(*register))).collect();
        let given = if contract.operation == Operation::CompareExchange {
            if !is_done {
                let value = loaded.first().copied().filter(|_| loaded.len() == 1);
                self.store(expected_at, contract.width, value);
            }
            vec![self.get(Operand::Constant(is_done.into()))]
        } else {
            loaded
        };
        for (number, value) in abi.results.iter().zip(given) {
            self.set(Register::General(*number), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orderings_of_c() {
        let told = |value| order(value).map(|order| (order.acquire, order.release, order.seq_cst));
        assert_eq!(told(0), Some((false, false, false)));
        assert_eq!(told(1), told(2));
        assert_eq!(told(4), Some((true, true, false)));
        assert_eq!([told(-1), told(6)], [None, None]);
    }
}
