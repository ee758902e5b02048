//! The stack during symbolic execution: no other thread sees it, and arguments and saved values come back from it.

use super::open_path::OpenPath;
use super::state::{Origin, State, Value};
use crate::isa::abi::Abi;
use crate::isa::effect::{Access, AccessKind, Operand, Register};

/// How far below an aligned frame is taken to be: nothing else is there.
const ALIGNED: i64 = 1 << 32;

impl State {
    /// The target of a value that is computed from others, if one of them is an address. With flipped bits it is elsewhere: so
    /// sanitizers find the shadow of a place.
    pub(super) fn origin_of(&self, how: &str, inputs: &[Value], offset: Option<i64>) -> Option<Origin> {
        let origin = inputs.iter().find_map(|value| self.values[*value].origin)?;
        match origin {
            Origin::Atomic if matches!(how.trim_end(), "xor" | "eor") => None,
            Origin::Stack(place) => {
                // Where a stack pointer is aligned, the frame is an area of its own: how far below is not known.
                let mask = inputs.get(1).and_then(|mask| self.constant_of(*mask));
                let is_aligned = how.trim_end() == "and" && mask.is_some_and(|mask| mask < 0);
                let offset = offset.or(is_aligned.then_some(-ALIGNED));
                Some(Origin::Stack(place.zip(offset).and_then(|(place, by)| place.checked_add(by))))
            }
            Origin::Atomic | Origin::Private | Origin::Return | Origin::Constants => Some(origin),
        }
    }

    /// The stack pointer, in bytes above its value at entry.
    pub(super) fn top(&mut self, stack: Register) -> Option<i64> {
        let value = self.get(Operand::Register(stack));
        match self.values[value].origin {
            Some(Origin::Stack(place)) => place,
            Some(Origin::Atomic | Origin::Private | Origin::Return | Origin::Constants) | None => None,
        }
    }

    /// Pushes a value.
    pub(super) fn push(&mut self, abi: &Abi, value: Value) {
        let top = self.top(abi.stack).and_then(|top| top.checked_sub(abi.stack_slot));
        let pointer = self.address(Origin::Stack(top));
        self.set(abi.stack, pointer);
        self.store(top, abi.slot_bits(), Some(value));
    }

    /// Pops a value.
    pub(super) fn pop(&mut self, abi: &Abi) -> Value {
        let top = self.top(abi.stack);
        let value = self.load(top, abi.slot_bits());
        let pointer = self.address(Origin::Stack(top.and_then(|top| top.checked_add(abi.stack_slot))));
        self.set(abi.stack, pointer);
        value
    }

    /// Stores a value on the stack; without a value, something unknown.
    pub(super) fn store(&mut self, place: Option<i64>, width: u16, value: Option<Value>) {
        let Some(place) = place else {
            self.stack.clear();
            return;
        };
        let end = |place: i64, width: u16| place.saturating_add(i64::from(width / 8).max(1));
        self.stack.retain(|(known, wide, _)| end(*known, *wide) <= place || *known >= end(place, width));
        self.stack.extend(value.map(|value| (place, width, value)));
    }

    /// Loads from the stack. A part of a value is that value: a narrow argument fills its slot.
    pub(super) fn load(&mut self, place: Option<i64>, width: u16) -> Value {
        let is_it = |(known, wide, _): &&(i64, u16, Value)| Some(*known) == place && *wide >= width;
        if let Some((_, _, value)) = self.stack.iter().find(is_it) {
            return *value;
        }
        let value = self.fresh(0);
        if let Some(place) = place {
            self.stack.push((place, width, value));
        }
        value
    }
}

/// The parts of an access of several registers, the lowest address first.
fn parts(place: Option<i64>, width: u16, count: usize) -> impl Iterator<Item = (Option<i64>, u16)> {
    let count = u16::try_from(count).unwrap_or(1).max(1);
    let width = width / count;
    (0..count).map(move |number| (place.and_then(|place| place.checked_add(i64::from(number * width / 8))), width))
}

impl OpenPath {
    /// Notes something between a load-exclusive and its store-exclusive.
    pub(super) fn interrupt(&mut self) {
        if let Some(reservation) = &mut self.reservation {
            reservation.is_interrupted = true;
        }
    }

    /// An access to the stack.
    pub(super) fn on_stack(&mut self, access: &Access, place: Option<i64>) {
        self.interrupt();
        match (access.kind, access.from.as_slice(), access.to.as_slice()) {
            // Each register takes its part of the loaded value.
            (AccessKind::Load, [], to) if !to.is_empty() => {
                let parts = parts(place, access.width, to.len());
                let values: Vec<Value> = parts.map(|(place, width)| self.state.load(place, width)).collect();
                self.take(access, &values, 0);
            }
            (AccessKind::Load | AccessKind::LoadExclusive, _, _) => self.take(access, &[], 0),
            (AccessKind::Store, values, _) if !values.is_empty() => {
                for ((place, width), value) in parts(place, access.width, values.len()).zip(values) {
                    let value = self.state.get(*value);
                    self.state.store(place, width, Some(value));
                }
            }
            _ => {
                self.state.store(place, access.width, None);
                self.take(access, &[], 0);
            }
        }
    }
}
