//! The values that a read may have: those that something writes, and the initial one.

use super::thread::Made;
use crate::read::litmus::{Location, place};
use std::collections::HashMap;

/// A write that some path makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::judge) struct Written {
    pub(super) address: u64,
    /// Its width in bytes.
    pub(super) bytes: u16,
    pub(super) value: u128,
}

/// What is in memory, at first and later.
#[derive(Debug)]
pub(in crate::judge) struct Memory<'a> {
    pub(super) locations: &'a [Location],
    pub(super) writes: Vec<Written>,
    /// The same, to be found: each with the threads that make it, as bits.
    known: HashMap<Written, u64>,
    /// Whether the model forbids that a thread reads what it has overwritten.
    is_coherent: bool,
}

/// How many values one read may have, at most.
const MOST_VALUES: usize = 256;

impl<'a> Memory<'a> {
    pub(super) fn new(locations: &'a [Location], is_coherent: bool) -> Memory<'a> {
        Memory { locations, writes: Vec::new(), known: HashMap::new(), is_coherent }
    }

    /// What thread 0 reads beside others that write these. Where `is_kept`, it does not find what it has overwritten.
    pub(super) fn beside(locations: &'a [Location], others: &[Written], is_kept: bool) -> Memory<'a> {
        let mut memory = Memory::new(locations, is_kept);
        for write in others {
            memory.add(*write, 1);
        }
        memory
    }

    /// Adds a write of a thread. Whether it is new.
    pub(super) fn add(&mut self, write: Written, thread: usize) -> bool {
        let bit = 1_u64.checked_shl(u32::try_from(thread).unwrap_or(u32::MAX)).unwrap_or(0);
        let threads = self.known.entry(write).or_default();
        if *threads == 0 {
            self.writes.push(write);
        }
        let is_new = *threads & bit == 0;
        *threads |= bit;
        is_new && bit != 0
    }

    /// The values that a read of so many bytes may have in a thread that has made these accesses: of its own writes to the place it
    /// finds the last one only.
    pub(in crate::judge) fn values_in(
        &self,
        thread: usize,
        made: &[Made],
        address: u64,
        bytes: u16,
    ) -> Result<Vec<u128>, String> {
        let end = address + u64::from(bytes);
        let is_whole = |at: u64, of: u16| (at, of) == (address, bytes);
        let is_simple = self
            .writes
            .iter()
            .filter(|write| write.overlaps(address, end))
            .all(|write| is_whole(write.address, write.bytes));
        if !self.is_coherent || !is_simple || thread >= 64 {
            return self.values(address, bytes);
        }
        let own = made.iter().rev().find(|made| made.event.writes && is_whole(made.address, made.bytes));
        let mut values = vec![match own {
            Some(made) => made.written,
            None => self.initial(address, bytes)?,
        }];
        let others = self
            .known
            .iter()
            .filter(|(write, threads)| is_whole(write.address, write.bytes) && **threads & !(1 << thread) != 0);
        values.extend(others.map(|(write, _)| write.value));
        let values = distinct(values);
        if values.len() > MOST_VALUES { Err(too_many()) } else { Ok(values) }
    }

    /// The initial value of so many bytes; an error if an address is in no location.
    pub(super) fn initial(&self, address: u64, bytes: u16) -> Result<u128, String> {
        let Some((location, offset)) = place(address, self.locations.len()) else {
            return Err(format!("the address {address:#x} is in no location"));
        };
        let initial = &self.locations[location].initial;
        let byte = |at: usize| initial.get(offset + at).copied().unwrap_or(0);
        Ok((0..usize::from(bytes)).rev().fold(0, |value, at| value << 8 | u128::from(byte(at))))
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
