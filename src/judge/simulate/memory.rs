//! The values that a read may have: those that something writes, and the initial one.

use super::thread::Made;
use crate::read::litmus::{Litmus, Location, place};
use std::collections::HashSet;

/// A write that some path makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Written {
    pub(super) address: u64,
    /// Its width in bytes.
    pub(super) bytes: u16,
    pub(super) value: u128,
}

/// What is in memory, at first and later.
#[derive(Debug)]
pub(super) struct Memory<'a> {
    litmus: &'a Litmus,
    pub(super) writes: Vec<Written>,
    /// The same, to be found.
    known: HashSet<Written>,
    /// The location that a thread alone sees, if there is one.
    stack: Option<usize>,
    /// Whether these are what others write: then a read finds one of them, or what its own thread left there.
    is_of_others: bool,
}

/// The name of the location that a thread alone sees.
pub(super) const STACK: &str = "the stack";

/// How many values one read may have, at most.
const MOST_VALUES: usize = 256;

impl<'a> Memory<'a> {
    pub(super) fn new(litmus: &'a Litmus) -> Memory<'a> {
        let stack = litmus.locations.iter().position(|location| location.name == STACK);
        Memory { litmus, writes: Vec::new(), known: HashSet::new(), stack, is_of_others: false }
    }

    /// What a thread reads beside others that write these.
    pub(super) fn beside(litmus: &'a Litmus, others: impl IntoIterator<Item = Written>) -> Memory<'a> {
        let mut memory = Memory { is_of_others: true, ..Memory::new(litmus) };
        for write in others {
            memory.add(write);
        }
        memory
    }

    /// The locations of the test.
    pub(super) fn locations(&self) -> &'a [Location] {
        &self.litmus.locations
    }

    /// Adds a write. Whether it is new.
    pub(super) fn add(&mut self, write: Written) -> bool {
        let is_new = self.known.insert(write);
        if is_new {
            self.writes.push(write);
        }
        is_new
    }

    /// The initial value of so many bytes; an error if an address is in no location.
    pub(super) fn initial(&self, address: u64, bytes: u16) -> Result<u128, String> {
        let Some((location, offset)) = place(address, self.litmus.locations.len()) else {
            return Err(format!("the address {address:#x} is in no location"));
        };
        let initial = &self.litmus.locations[location].initial;
        let byte = |at: usize| initial.get(offset + at).copied().unwrap_or(0);
        Ok((0..usize::from(bytes)).rev().fold(0, |value, at| value << 8 | u128::from(byte(at))))
    }

    /// The values that a read may have on a path that did this before.
    pub(super) fn read_by(&self, path: &[Made], address: u64, bytes: u16) -> Result<Vec<u128>, String> {
        let is_own = self.is_on_stack(address);
        if !is_own && !self.is_of_others {
            return self.values(address, bytes);
        }
        let mut values = vec![self.left_by(path, address, bytes)?];
        if !is_own {
            let is_here = |write: &&Written| (write.address, write.bytes) == (address, bytes);
            values.extend(self.writes.iter().filter(is_here).map(|write| write.value));
        }
        Ok(distinct(values))
    }

    /// Whether an address is on the stack of a thread.
    pub(super) fn is_on_stack(&self, address: u64) -> bool {
        self.stack.is_some() && place(address, self.litmus.locations.len()).map(|(location, _)| location) == self.stack
    }

    /// What a path left in memory; where it wrote nothing, the initial value.
    fn left_by(&self, path: &[Made], address: u64, bytes: u16) -> Result<u128, String> {
        let byte = |at: u64| {
            let is_there =
                |made: &&Made| made.event.writes && made.address <= at && at < made.address + u64::from(made.bytes);
            let last = path.iter().rev().find(is_there);
            last.map_or_else(|| self.initial(at, 1), |made| Ok(part(made.written, at - made.address, 1)))
        };
        (0..u64::from(bytes)).rev().try_fold(0, |value, at| Ok(value << 8 | byte(address + at)?))
    }

    /// The values that a read of so many bytes may have.
    pub(super) fn values(&self, address: u64, bytes: u16) -> Result<Vec<u128>, String> {
        let initial = self.initial(address, bytes)?;
        let end = address + u64::from(bytes);
        let overlapping: Vec<Written> =
            self.writes.iter().copied().filter(|write| write.overlaps(address, end)).collect();
        if overlapping.iter().all(|write| write.address == address && write.bytes == bytes) {
            let mut values = vec![initial];
            values.extend(overlapping.iter().map(|write| write.value).filter(|value| *value != initial));
            let values = distinct(values);
            if values.len() > MOST_VALUES {
                return Err(too_many());
            }
            return Ok(values);
        }
        self.composed(address, end, &overlapping)
    }

    /// The values that are put together of parts of several writes.
    fn composed(&self, address: u64, end: u64, overlapping: &[Written]) -> Result<Vec<u128>, String> {
        let ends = overlapping.iter().flat_map(|write| [write.address, write.end()]);
        let mut cuts: Vec<u64> = ends.filter(|cut| (address..end).contains(cut)).chain([address, end]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let mut values = vec![0_u128];
        for part in cuts.windows(2) {
            let (from, to) = (part[0], part[1]);
            let bytes = u16::try_from(to - from).unwrap_or(u16::MAX);
            let covering = overlapping.iter().filter(|write| write.address <= from && to <= write.end());
            let mut choices = vec![self.initial(from, bytes)?];
            choices.extend(covering.map(|write| write.part(from, bytes)));
            let choices = distinct(choices);
            let shift = u32::try_from((from - address) * 8).unwrap_or(0);
            values = values.iter().flat_map(|value| choices.iter().map(move |part| value | part << shift)).collect();
            if values.len() > MOST_VALUES {
                return Err(too_many());
            }
        }
        Ok(distinct(values))
    }
}

fn too_many() -> String {
    super::gave_up(MOST_VALUES, "values of one read")
}

fn distinct(mut values: Vec<u128>) -> Vec<u128> {
    values.sort_unstable();
    values.dedup();
    values
}

impl Written {
    pub(super) fn end(self) -> u64 {
        self.address + u64::from(self.bytes)
    }

    fn overlaps(self, address: u64, end: u64) -> bool {
        self.address < end && address < self.end()
    }

    /// The bytes from an address.
    pub(super) fn part(self, address: u64, bytes: u16) -> u128 {
        part(self.value, address - self.address, bytes)
    }
}

/// So many bytes of a value, from this one.
pub(super) fn part(value: u128, from: u64, bytes: u16) -> u128 {
    let value = value.checked_shr(u32::try_from(from * 8).unwrap_or(u32::MAX)).unwrap_or(0);
    if bytes >= 16 { value } else { value & ((1 << (u32::from(bytes) * 8)) - 1) }
}
