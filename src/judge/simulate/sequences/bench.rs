//! Where functions are run: two places, what stands beside them, a stack, and the arguments of a call.

use super::way::{BITS, way, without_stack, without_status};
use crate::isa::abi::Place;
use crate::isa::effect::Register;
use crate::judge::simulate::Limits;
use crate::judge::simulate::memory::{Memory, STACK, Written};
use crate::judge::simulate::stack::Private;
use crate::judge::simulate::thread::{Path, Thread};
use crate::judge::simulate::value::{Content, Registers};
use crate::judge::trace::Machine;
use crate::read::litmus::{Code, Location, address};

/// The names of the places: the two of a sequence, and one before and one behind it.
pub(super) const PLACES: [&str; 4] = ["x", "y", "z", "w"];

/// How many bytes a value has.
pub(super) const BYTES: u16 = BITS / 8;

/// Where the stack pointer points: half of a location is above it.
const STACK_POINTER: u64 = 0x8000;

/// What a register holds that was not set.
const GARBAGE: u64 = 0x5bad_5bad;

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
    /// What memory has, without arguments.
    pub(super) locations: Vec<Location>,
}

impl Bench {
    pub(super) fn of(machine: Machine) -> Bench {
        Bench { machine, locations: locations(&[]) }
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
        let places = (0..arguments.len()).map(|number| self.machine.abi.argument(number));
        let mut registers = Registers::default();
        // What a function leaves in a register that nobody set is no value of the program.
        for number in self.machine.abi.results {
            registers.set(Register::General(*number), Content::Number(GARBAGE), 0);
        }
        let stack = place(PLACES.len()) + STACK_POINTER;
        registers.set(self.machine.abi.stack, Content::Number(stack), 0);
        let mut on_stack: Vec<(i64, u64)> = Vec::new();
        for (place, value) in places.zip(arguments) {
            match place {
                Place::Register(register) => registers.set(register, Content::Number(*value), 0),
                Place::Stack(offset) => on_stack.push((offset, *value)),
            }
        }
        let own;
        let locations = if on_stack.is_empty() {
            &self.locations
        } else {
            own = locations(&on_stack);
            &own
        };
        let (writes, is_kept) = match others {
            Others::Write(writes) => (writes, true),
            Others::Leave(writes) => (writes, false),
        };
        let memory = Memory::beside(locations, writes, is_kept);
        let thread = Thread { isa: self.machine.isa, number: 0, code, memory: &memory, limits: LIMITS, stack: None };
        let paths = thread.paths(registers, Private::default(), &mut STEPS.clone()).map_err(|fault| fault.text)?;
        if paths.whole.is_empty() {
            return Err("no path through it ends".to_owned());
        }
        let registers = self.machine.abi.results.get(..results).ok_or("its results are not in registers")?;
        let finished = paths.whole.into_iter().map(|path| {
            let values = registers.iter().map(|number| path.registers.number(Register::General(*number)));
            let values: Vec<u64> = values.collect();
            let path = without_status(without_stack(path, &memory));
            way(path.made, &values)
        });
        Ok(finished.collect())
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

/// The arguments of a sequence: two places, and two values to write.
pub(super) fn arguments() -> [u64; 4] {
    [place(0), place(1), super::source::value(0), super::source::value(1)]
}

/// A write of a value to a place.
pub(super) fn written(number: usize, value: u64) -> Written {
    Written { address: place(number), bytes: BYTES, value: value.into() }
}

/// Memory with these values above the stack pointer.
fn locations(on_stack: &[(i64, u64)]) -> Vec<Location> {
    let location = |name: &str, initial: Vec<u8>| Location { name: name.to_owned(), width: Some(BITS), initial };
    let mut stack = Vec::new();
    for (offset, value) in on_stack {
        let at = usize::try_from(STACK_POINTER).unwrap_or(0) + usize::try_from(*offset).unwrap_or(0);
        stack.resize(stack.len().max(at + usize::from(BYTES)), 0);
        let bytes = value.to_le_bytes();
        stack[at..at + usize::from(BYTES)].copy_from_slice(&bytes[..usize::from(BYTES)]);
    }
    let places = PLACES.map(|name| location(name, Vec::new())).into_iter();
    places.chain([location(STACK, stack)]).collect()
}
