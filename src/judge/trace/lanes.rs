//! Of processors whose instructions are of many lanes: a path follows one lane, and the masks that say whether it executes.
//!
//! A mask has a bit for each lane. The followed one's bit stands for all: a mask is -1 where it is set, and 0 where it is not. A
//! comparison sets a mask, and a jump that depends on it can come much later: so the path splits where it compares.

use super::open_path::OpenPath;
use super::state::{Origin, State, Value};
use super::walk::Walk;
use crate::isa::effect::{Condition, Operand, Register};
use crate::isa::exact::{Expression, Function};

impl Walk<'_> {
    /// Whether the lane that is followed executes an instruction that is masked.
    pub(super) fn is_in_lane(&self, path: &mut OpenPath) -> Result<bool, String> {
        let Some(lanes) = self.machine.abi.lanes else { return Ok(true) };
        let mask = path.state.get(Operand::Register(lanes));
        let mask = path.state.constant_of(mask).ok_or("which lanes execute is not known")?;
        Ok(mask != 0)
    }

    /// The path, or the two, where what the mask of the lanes became is not known: the lane goes on or does not.
    pub(super) fn parted_by_lanes(&self, mut path: OpenPath) -> Vec<OpenPath> {
        let Some(lanes) = self.machine.abi.lanes else { return vec![path] };
        let mask = path.state.get(Operand::Register(lanes));
        if path.state.constant_of(mask).is_some() {
            return vec![path];
        }
        path.control |= path.state.taint(mask);
        path.has_decided = true;
        let paths = [-1, 0].map(|constant| {
            let mut path = path.clone();
            path.state.settle(mask, constant);
            path
        });
        paths.to_vec()
    }

    /// Whether a value is the mask of the lanes that execute.
    pub(super) fn is_mask(&self, value: Operand) -> bool {
        self.machine.abi.lanes.is_some_and(|lanes| value == Operand::Register(lanes))
    }

    /// The paths behind a comparison that sets a mask: to the first value if it holds, else to the second.
    pub(super) fn parted(
        mut path: OpenPath,
        to: Register,
        condition: &Condition,
        values: [Operand; 2],
    ) -> Vec<OpenPath> {
        let (known, taint) = path.holds(condition);
        let [then, otherwise] = values.map(|value| path.state.get(value));
        let known = if then == otherwise { Some(true) } else { known };
        path.control |= taint;
        path.has_decided |= known.is_none();
        let outcomes = [true, false].into_iter().filter(|holds| known.is_none_or(|known| known == *holds));
        let paths = outcomes.map(|holds| {
            let mut path = path.clone();
            if then != otherwise {
                path.learn(condition, holds);
            }
            path.state.set(to, if holds { then } else { otherwise });
            path
        });
        paths.collect()
    }
}

impl OpenPath {
    /// Sets registers, all at once.
    pub(super) fn set_each(&mut self, each: &[(Register, Expression)]) {
        let values: Vec<Value> = each.iter().map(|(_, expression)| self.state.evaluated(expression)).collect();
        self.state.set_all(each.iter().map(|(register, _)| *register).zip(values));
    }
}

impl State {
    /// Whether a value is the address of the atomic, or computed from it.
    pub(super) fn is_at_atomic(&self, value: Option<Value>) -> bool {
        value.is_some_and(|value| self.values[value].origin == Some(Origin::Atomic))
    }

    /// A value is known to be a constant: what has it has that.
    fn settle(&mut self, value: Value, constant: i64) {
        let constant = self.get(Operand::Constant(constant));
        self.replace(value, constant);
    }

    /// The value of an expression. Of masks, which are constants, it is a constant.
    fn evaluated(&mut self, expression: &Expression) -> Value {
        let Expression::Apply { function, of, .. } = expression else {
            return match expression {
                Expression::Register(register) => self.get(Operand::Register(*register)),
                Expression::Constant(value) => self.get(Operand::Constant(*value)),
                _ => self.fresh(0),
            };
        };
        let values: Vec<Value> = of.iter().map(|one| self.evaluated(one)).collect();
        if let Some(value) = self.folded_bits(function, &values) {
            return value;
        }
        self.computed_from(&format!("{function:?}"), values, None)
    }

    /// What bits of two values are put together to, where that is a constant or one of the two.
    fn folded_bits(&mut self, function: &Function, values: &[Value]) -> Option<Value> {
        let [one, other] = *values else { return None };
        let constants = [one, other].map(|value| self.constant_of(value));
        let constant = match (function, constants) {
            (Function::And, [Some(one), Some(other)]) => one & other,
            (Function::Or, [Some(one), Some(other)]) => one | other,
            (Function::Xor, [Some(one), Some(other)]) => one ^ other,
            (Function::And, [Some(0), _] | [_, Some(0)]) => 0,
            (Function::Or, [Some(-1), _] | [_, Some(-1)]) => -1,
            (Function::And, [Some(-1), _]) | (Function::Or | Function::Xor, [Some(0), _]) => return Some(other),
            (Function::And, [_, Some(-1)]) | (Function::Or | Function::Xor, [_, Some(0)]) => return Some(one),
            _ => return None,
        };
        Some(self.get(Operand::Constant(constant)))
    }
}
