//! Where functions are run: two places, what stands beside them, a stack, and the arguments of a call.

use super::way::{BITS, way, without_status};
use crate::isa::abi::Place;
use crate::isa::effect::Register;
use crate::judge::simulate::Limits;
use crate::judge::simulate::memory::{Memory, Written};
use crate::judge::simulate::stack::Private;
use crate::judge::simulate::thread::{Path, Thread};
use crate::judge::simulate::value::{Content, Registers};
use crate::judge::trace::Machine;
use crate::read::litmus::{Code, Location, Stack, TOP, address};

/// The names of the places: the two of a sequence, and one before and one behind it.
pub(super) const PLACES: [&str; 4] = ["x", "y", "z", "w"];

/// How many bytes a value has.
pub(super) const BYTES: u16 = BITS / 8;

/// What a register holds that was not set.
const GARBAGE: u64 = 0x5bad_5bad;

/// Where results are left that no registers hold: above what a function takes of the stack.
const RESULTS: u64 = TOP + 0x100;

/// How far a function is followed. A store-exclusive that fails is tried again in the state of the beginning.
const LIMITS: Limits = Limits { turns: 0, paths: 2_000, executions: 0, steps: 0 };
const STEPS: usize = 200_000;

/// The place of this number.
pub(super) fn place(number: usize) -> u64 {
    address(number)
}

/// A machine, and what its memory has.
pub(super) struct Bench {
    pub(super) machine: Machine,
    /// The places.
    pub(super) locations: Vec<Location>,
}

impl Bench {
    pub(super) fn of(machine: Machine) -> Bench {
        Bench { machine, locations: locations() }
    }

    /// The ways through a function that is called with these arguments. `others` write to memory, if its reads know what its own
    /// writes left there.
    pub(super) fn ways(
        &self,
        code: &Code,
        arguments: &[u64],
        results: usize,
        others: Others<'_>,
    ) -> Result<Vec<Path>, String> {
        let (registers, stack) = self.entry(arguments, results);
        let (writes, is_kept) = match others {
            Others::Write(writes) => (writes, true),
            Others::Leave(writes) => (writes, false),
        };
        let memory = Memory::beside(&self.locations, writes, is_kept);
        let (isa, private) = (self.machine.isa, Private::of(&stack, 0));
        let thread = Thread { isa, number: 0, code, memory: &memory, limits: LIMITS, stack: Some(&stack) };
        let paths = thread.paths(registers, private, &mut STEPS.clone()).map_err(|fault| fault.text)?;
        if paths.whole.is_empty() {
            return Err("no path through it ends".to_owned());
        }
        let finished = paths.whole.into_iter().map(|path| {
            let values = self.returned(&path, results);
            way(without_status(path).made, &values)
        });
        Ok(finished.collect())
    }

    /// Where results are left that no registers hold.
    fn in_memory(&self, results: usize) -> Option<u64> {
        (results > self.machine.abi.results.len()).then_some(RESULTS)
    }

    /// The registers and the stack at the call of a function.
    fn entry(&self, arguments: &[u64], results: usize) -> (Registers, Stack) {
        let abi = &self.machine.abi;
        let in_memory = self.in_memory(results);
        let dedicated = in_memory.and_then(|at| Some((abi.result_address?, at)));
        // Without a place of its own, the address of the results is the first argument.
        let hidden = in_memory.filter(|_| dedicated.is_none());
        let all: Vec<u64> = hidden.into_iter().chain(arguments.iter().copied()).collect();
        let is_address =
            |value: u64| value == RESULTS || PLACES.iter().enumerate().any(|(number, _)| place(number) == value);
        let bits = |value: &u64| if is_address(*value) { self.machine.pointer_width } else { BITS };
        let slots = abi.arguments_of(&all.iter().map(bits).collect::<Vec<u16>>());
        let parts = slots.iter().zip(&all).flat_map(|(slots, value)| {
            // The lowest bits are in the first one.
            let part = |number: u32| value.checked_shr(number * u32::from(abi.slot_bits())).unwrap_or(0);
            (0..).zip(slots).map(move |(number, slot)| (*slot, part(number)))
        });
        let all: Vec<(Place, u64)> = parts.chain(dedicated).collect();
        let mut registers = Registers::default();
        // What a function leaves in a register that nobody set is no value of the program.
        for number in abi.results {
            registers.set(Register::General(*number), Content::Number(GARBAGE), 0);
        }
        registers.set(abi.stack, Content::Number(TOP), 0);
        let slot = u16::try_from(abi.stack_slot).unwrap_or_default();
        let mut stack = Stack { pointer: abi.stack, slot, begins: Vec::new() };
        for (place, value) in all {
            match place {
                Place::Register(register) => registers.set(register, Content::Number(value), 0),
                Place::Stack(offset) => stack.begins.push((0, TOP.wrapping_add_signed(offset), value)),
            }
        }
        (registers, stack)
    }

    /// What a function has returned at the end of a path.
    fn returned(&self, path: &Path, results: usize) -> Vec<u64> {
        if let Some(at) = self.in_memory(results) {
            let each = (0..results as u64).map(|number| path.private.load(at + number * u64::from(BYTES), BYTES).0);
            return each.filter_map(|value| u64::try_from(value).ok()).collect();
        }
        let registers = self.machine.abi.results.iter().take(results);
        registers.map(|number| path.registers.number(Register::General(*number))).collect()
    }
}

/// What is in memory beside what a function writes.
#[derive(Clone, Copy)]
pub(super) enum Others<'a> {
    /// Others write this at any time.
    Write(&'a [Written]),
    /// Each read finds the initial value or one of these, whatever the function wrote.
    Leave(&'a [Written]),
}

/// What a function is called with: its two places, and the two values that it writes or adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Role {
    pub(super) places: [usize; 2],
    /// Of different bits, so that sums are told apart.
    pub(super) values: [u64; 2],
}

impl Role {
    pub(super) const FIRST: Role = Role { places: [0, 1], values: [1, 2] };
    /// The same places the other way round.
    pub(super) const SECOND: Role = Role { places: [1, 0], values: [64, 128] };

    /// The arguments of a sequence.
    pub(super) fn arguments(self) -> [u64; 4] {
        let [one, other] = self.places.map(place);
        [one, other, self.values[0], self.values[1]]
    }
}

/// A write of a value to a place.
pub(super) fn written(number: usize, value: u64) -> Written {
    Written { address: place(number), bytes: BYTES, value: value.into() }
}

/// The places, which begin with 0.
fn locations() -> Vec<Location> {
    let location = |name: &str| Location { name: name.to_owned(), width: Some(BITS), initial: Vec::new() };
    PLACES.map(location).into()
}
