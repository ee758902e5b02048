//! How rustc passes places to a thread, and how a thread returns its results.
//!
//! Two results are two numbers, each in a register of its own, where a function can return two. More are one number, if a register
//! has room for all, or else they are in memory, whose address is an argument.

use super::Unknown;
use crate::isa::abi::Place;
use crate::isa::effect::Register;
use crate::judge::trace::Machine;
use crate::read::litmus::{TOP, Term, address};
use crate::read::program::Scalar;

/// A part of a value: where it is, and at which bit of the value it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) term: Term,
    pub(super) from: u16,
    /// At which bit of the term.
    pub(super) shift: u16,
    pub(super) width: u16,
}

/// The results of a thread.
#[derive(Debug)]
pub(super) struct Results {
    /// For each, its parts.
    pub(super) values: Vec<Vec<Part>>,
    /// Whether the thread is given an address to leave them at.
    pub(super) is_in_memory: bool,
}

/// Where results are left in memory.
const RESULTS: u64 = TOP + (1 << 19);

/// The convention of one thread.
pub(super) struct Convention<'a> {
    pub(super) thread: usize,
    pub(super) machine: &'a Machine,
    pub(super) is_big: bool,
}

impl Convention<'_> {
    /// What registers and the stack begin with: the addresses of places, and of the results.
    pub(super) fn begin(
        &self,
        parameters: &[usize],
        is_in_memory: bool,
        registers: &mut Vec<(usize, Register, u64)>,
        stack: &mut Vec<(usize, u64, u64)>,
    ) -> Result<(), Unknown> {
        let Machine { abi, pointer_width, .. } = self.machine;
        if *pointer_width < 32 {
            return Err(Unknown::new(format!("addresses of {pointer_width} bits are not simulated")));
        }
        let mut values: Vec<u64> = parameters.iter().map(|place| address(*place)).collect();
        let mut places = Vec::new();
        match abi.result_address.filter(|_| is_in_memory) {
            Some(place) => places.push((place, RESULTS)),
            None if is_in_memory => values.insert(0, RESULTS),
            None => {}
        }
        let arguments = abi.arguments_of(&vec![*pointer_width; values.len()]);
        places.extend(arguments.iter().filter_map(|slots| slots.first().copied()).zip(values));
        registers.push((self.thread, abi.stack, TOP));
        for (place, value) in places {
            match place {
                Place::Register(register) => registers.push((self.thread, register, value)),
                Place::Stack(offset) => stack.push((self.thread, TOP.wrapping_add_signed(offset), value)),
            }
        }
        Ok(())
    }

    /// Where the results are at the end.
    pub(super) fn results(&self, types: &[Scalar]) -> Result<Results, Unknown> {
        let bits: Vec<u16> = types.iter().map(|scalar| scalar.bits(self.machine.pointer_width)).collect();
        let abi = &self.machine.abi;
        let (slot, count) = (abi.slot_bits(), abi.results.len());
        let fit = bits.iter().all(|bits| *bits <= slot);
        let in_registers = |values| Ok(Results { values, is_in_memory: false });
        match types {
            [] => in_registers(Vec::new()),
            [one] if fit || abi.has_own_registers => in_registers(vec![self.whole(0, *one)?]),
            [_] if bits[0] <= 2 * slot && count >= 2 => in_registers(vec![self.two(slot)?]),
            [one, other] if fit && count >= 2 => in_registers(vec![self.whole(0, *one)?, self.whole(1, *other)?]),
            [_, _] if fit => Ok(self.in_memory(&bits)),
            all => {
                let is_alike = all.iter().all(|one| (*one == Scalar::Bool) == (all[0] == Scalar::Bool));
                if all.len() < 3 || !is_alike || bits.iter().any(|width| *width != bits[0]) {
                    let thread = self.thread;
                    return Err(Unknown::new(format!("how thread_{thread} returns its results is not known here")));
                }
                if bits.iter().sum::<u16>() <= self.machine.pointer_width {
                    return in_registers(self.packed(&bits)?);
                }
                Ok(self.in_memory(&bits))
            }
        }
    }

    fn register(&self, index: usize, width: u16) -> Result<Term, Unknown> {
        let number = self.machine.abi.results.get(index);
        let number = number.ok_or_else(|| Unknown::new("there is no register for a result".to_owned()))?;
        Ok(Term::Register { thread: self.thread, register: Register::General(*number), width })
    }

    /// A result in a register. What the bits of a register above a bool are is not said.
    fn whole(&self, index: usize, scalar: Scalar) -> Result<Vec<Part>, Unknown> {
        let width = if scalar == Scalar::Bool { 1 } else { scalar.bits(self.machine.pointer_width) };
        Ok(vec![Part { term: self.register(index, width)?, from: 0, shift: 0, width }])
    }

    /// A result in two registers.
    fn two(&self, slot: u16) -> Result<Vec<Part>, Unknown> {
        let [low, high] = if self.is_big { [1, 0] } else { [0, 1] };
        let part =
            |index: usize, from: u16| Ok(Part { term: self.register(index, slot)?, from, shift: 0, width: slot });
        Ok(vec![part(low, 0)?, part(high, slot)?])
    }

    /// Results in the bits of one register.
    fn packed(&self, bits: &[u16]) -> Result<Vec<Vec<Part>>, Unknown> {
        let term = self.register(0, self.machine.abi.slot_bits())?;
        let total: u16 = bits.iter().sum();
        let mut before = 0;
        let part = |width: &u16| {
            let shift = if self.is_big { total - before - width } else { before };
            before += width;
            vec![Part { term, from: 0, shift, width: *width }]
        };
        Ok(bits.iter().map(part).collect())
    }

    /// Results in memory, each behind the one before where its width allows it.
    fn in_memory(&self, bits: &[u16]) -> Results {
        let mut next = RESULTS;
        let part = |width: &u16| {
            let address = next.next_multiple_of(u64::from(width / 8));
            next = address + u64::from(width / 8);
            vec![Part {
                term: Term::Private { thread: self.thread, address, width: *width },
                from: 0,
                shift: 0,
                width: *width,
            }]
        };
        Results { values: bits.iter().map(part).collect(), is_in_memory: true }
    }
}
