//! Final states: the values of registers and of memory at the end of an execution.

use super::Test;
use super::search::Found;
use super::split::Cell;
use super::thread::Path;
use super::value::{Registers, cut};
use crate::isa::effect::Register;
use crate::read::litmus::{Condition, Location, Term, address};

/// The values of the terms that a test shows, in their order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct State(pub Vec<(Term, u128)>);

/// How final values are read.
pub(super) struct Final<'a> {
    locations: &'a [Location],
    /// For each location, the bits of an element.
    widths: Vec<u16>,
    cells: Vec<Cell>,
    shown: Vec<Term>,
}

/// What an element is, if neither a type nor an access says it.
const USUAL: u16 = 32;

impl<'a> Final<'a> {
    /// For a test. An element of a location without a type is as wide as the widest access to its beginning.
    pub(super) fn of(test: &Test<'a>, paths: &[Vec<Path>], cells: &[Cell]) -> Final<'a> {
        let widest = |location: usize| {
            let made = paths.iter().flatten().flat_map(|path| &path.made);
            let widths = made.filter(|made| made.address == address(location)).map(|made| made.bytes * 8);
            widths.max().unwrap_or(USUAL).max(USUAL)
        };
        let widths = test.locations.iter().enumerate();
        let widths = widths.map(|(index, location)| location.width.unwrap_or_else(|| widest(index))).collect();
        let mut shown = test.shown.to_vec();
        terms(test.condition, &mut shown);
        shown.sort_unstable();
        shown.dedup();
        Final { locations: test.locations, widths, cells: cells.to_vec(), shown }
    }

    /// Whether a condition holds at the end of an execution.
    pub(super) fn holds(&self, condition: &Condition, found: &Found<'_>) -> bool {
        match condition {
            Condition::Is(term, value) => is(self.value(*term, found), self.width(*term), *value),
            Condition::Same(one, other) => self.value(*one, found) == self.value(*other, found),
            Condition::Not(condition) => !self.holds(condition, found),
            Condition::All(all) => all.iter().all(|condition| self.holds(condition, found)),
            Condition::Any(any) => any.iter().any(|condition| self.holds(condition, found)),
        }
    }

    /// The values of the terms that the test shows.
    pub(super) fn state(&self, found: &Found<'_>) -> State {
        State(self.shown.iter().map(|term| (*term, self.value(*term, found))).collect())
    }

    fn width(&self, term: Term) -> u16 {
        match term {
            Term::Register { width, .. } => width,
            Term::Memory(location, _) => self.widths[location],
            Term::Private { width, .. } => width,
        }
    }

    fn value(&self, term: Term, found: &Found<'_>) -> u128 {
        match term {
            Term::Register { thread, register, width } => {
                u128::from(cut(width, found.paths[thread].path.registers.number(register)))
            }
            Term::Private { thread, address, width } => found.paths[thread].path.private.load(address, width / 8).0,
            Term::Memory(location, element) => {
                let bytes = usize::from(self.widths[location] / 8);
                let byte = |at: usize| self.byte(location, element * bytes + at, found);
                (0..bytes).rev().fold(0, |value, at| value << 8 | u128::from(byte(at)))
            }
        }
    }

    /// The last value of a byte of a location.
    fn byte(&self, location: usize, offset: usize, found: &Found<'_>) -> u8 {
        let at = address(location) + offset as u64;
        let covers = |cell: &Cell| cell.address <= at && at < cell.address + u64::from(cell.bytes);
        let Some(position) = self.cells.iter().position(covers) else {
            return self.locations[location].initial.get(offset).copied().unwrap_or(0);
        };
        let cell = self.cells[position];
        let value = found.last[position].map_or(cell.initial, |write| found.pieces[write].piece.written);
        value.to_le_bytes()[usize::try_from(at - cell.address).unwrap_or(0) % 16]
    }
}

/// Whether a value of so many bits is this number. A negative one may be written for a value of 32 bits.
fn is(value: u128, width: u16, number: i128) -> bool {
    let cut =
        |width: u16| if width >= 128 { number.cast_unsigned() } else { number.cast_unsigned() & ((1 << width) - 1) };
    value == cut(width) || (number < 0 && width > 32 && value == cut(32))
}

/// The terms of a condition.
fn terms(condition: &Condition, into: &mut Vec<Term>) {
    match condition {
        Condition::Is(term, _) => into.push(*term),
        Condition::Same(one, other) => into.extend([*one, *other]),
        Condition::Not(condition) => terms(condition, into),
        Condition::All(all) | Condition::Any(all) => all.iter().for_each(|condition| terms(condition, into)),
    }
}

/// Whether a condition may hold if a thread ends with these registers. What depends on anything else may.
pub(super) fn may_hold(condition: &Condition, thread: usize, registers: &Registers) -> bool {
    let value = |register: Register, width: u16| u128::from(cut(width, registers.number(register)));
    match condition {
        Condition::Is(Term::Register { thread: of, register, width }, number) if *of == thread => {
            is(value(*register, *width), *width, *number)
        }
        Condition::All(all) => all.iter().all(|condition| may_hold(condition, thread, registers)),
        Condition::Any(any) => any.iter().any(|condition| may_hold(condition, thread, registers)),
        Condition::Is(..) | Condition::Same(..) | Condition::Not(_) => true,
    }
}
