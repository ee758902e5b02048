//! The accesses of a path: their values, and the paths that split where a read has several or a store-exclusive can fail.

use super::memory::part;
use super::thread::{Open, Thread};
use super::value::Values;
use crate::isa::Halves;
use crate::isa::effect::{Access, AccessKind};
use crate::isa::exact::{Exact, Expression};
use crate::model::{Event, Half};

/// An access whose address is known.
struct Target<'a> {
    access: &'a Access,
    exact: &'a Exact,
    address: u64,
    /// What the address depends on.
    taint: u64,
    /// Its width in bytes.
    bytes: u16,
    /// In how many registers its value is.
    registers: u16,
}

/// The paths after an access.
pub(super) fn accessed<'a>(
    thread: &Thread<'a>,
    path: Open<'a>,
    access: &Access,
    exact: &Exact,
) -> Result<Vec<Open<'a>>, String> {
    let values = path.values();
    let address = exact.address.as_ref().ok_or("its address is not known")?;
    let (address, taint) = (values.number(address)?, values.taint(address));
    if access.width == 0 || access.width > 128 || !access.width.is_multiple_of(8) {
        return Err(format!("it accesses {} bits", access.width));
    }
    // Whatever is accessed is in a location, also what is only written.
    thread.memory.initial(address, access.width / 8)?;
    let target = Target { access, exact, address, taint, bytes: access.width / 8, registers: registers(access, exact) };
    match access.kind {
        AccessKind::Store => target.store(path),
        AccessKind::StoreExclusive(_) => target.store_exclusive(path),
        AccessKind::Load
        | AccessKind::LoadExclusive
        | AccessKind::Modify
        | AccessKind::ModifyPlain
        | AccessKind::CompareAndSwap => {
            let values = thread.memory.read_by(&path.made, address, target.bytes)?;
            values.into_iter().map(|value| target.read(thread, path.clone(), value)).collect()
        }
    }
}

/// In how many registers a value is.
fn registers(access: &Access, exact: &Exact) -> u16 {
    let expressions = exact.values.iter().map(|(_, value)| value).chain(&exact.stored).chain(&exact.expected);
    let loaded = expressions.map(highest).max().unwrap_or(0);
    let stored = exact.stored.len().max(exact.expected.len());
    let pair = if access.is_pair { 2 } else { 1 };
    u16::try_from(loaded.max(stored)).unwrap_or(u16::MAX).max(pair)
}

/// The number of registers' worth of what was read that an expression takes.
fn highest(expression: &Expression) -> usize {
    match expression {
        Expression::Loaded(part) => part + 1,
        Expression::Apply { of, .. } => of.iter().map(highest).max().unwrap_or(0),
        _ => 0,
    }
}

impl Target<'_> {
    /// The bits that one register takes.
    fn share(&self) -> u16 {
        self.access.width / self.registers
    }

    /// The value of some expressions, a register's worth each, and what it depends on.
    fn joined(&self, of: &[Expression], values: Values<'_>) -> Result<(u128, u64), String> {
        let (mut joined, mut taint) = (0, 0);
        for (index, one) in of.iter().enumerate() {
            let value = super::value::cut(self.share(), values.number(one)?);
            joined |= u128::from(value) << (u32::from(self.share()) * u32::try_from(index).unwrap_or(0));
            taint |= values.taint(one);
        }
        Ok((joined, taint))
    }

    fn reading(&self, path: &Open<'_>) -> Event {
        let Access { acquire, is_locked, is_discarded, is_coherent, .. } = *self.access;
        let (address, control) = (self.taint, path.control);
        Event { acquire, is_locked, is_discarded, is_coherent, address, control, ..Event::read(0, 0) }
    }

    fn writing(&self, path: &Open<'_>, data: u64) -> Event {
        let Access { release, is_locked, is_coherent, .. } = *self.access;
        let (address, control) = (self.taint, path.control);
        Event { release, is_locked, is_coherent, address, data, control, ..Event::write(0, 0) }
    }

    /// Adds an access. One of a pair of registers is two accesses without an order, unless it is one step.
    fn make(&self, path: &mut Open<'_>, event: &Event, read: u128, written: u128, is_one: bool) -> usize {
        let first = path.made.len();
        if self.access.is_pair && !is_one {
            let half = self.bytes / 2;
            for side in [0, half] {
                let of = |value: u128| part(value, u64::from(side), half);
                let address = self.address.wrapping_add(u64::from(side));
                path.make(event.clone(), address, half, of(read), of(written));
            }
            path.made[first + 1].access = first;
        } else {
            path.make(event.clone(), self.address, self.bytes, read, written);
        }
        first
    }

    fn store<'a>(&self, mut path: Open<'a>) -> Result<Vec<Open<'a>>, String> {
        let (value, taint) = self.joined(&self.exact.stored, path.values())?;
        let event = self.writing(&path, taint);
        self.make(&mut path, &event, 0, value, false);
        path.compute(self.exact, None, 0, None)?;
        Ok(vec![path])
    }

    /// What reads, with this value.
    fn read<'a>(&self, thread: &Thread<'a>, mut path: Open<'a>, value: u128) -> Result<Open<'a>, String> {
        let position = path.made.len();
        let is_pair = self.access.is_pair && self.access.kind == AccessKind::Load;
        let reader = 1 << position | u64::from(is_pair) << (position + 1);
        let loaded = Some((value, self.share()));
        let values = Values { loaded, reader, ..path.values() };
        match self.access.kind {
            AccessKind::Load => {
                let event = self.reading(&path);
                self.make(&mut path, &event, value, 0, false);
            }
            AccessKind::LoadExclusive => {
                let event = Event { half: Half::Exclusive, ..self.reading(&path) };
                path.reservation = Some(self.make(&mut path, &event, value, 0, true));
            }
            AccessKind::ModifyPlain => {
                let (written, data) = self.joined(&self.exact.stored, values)?;
                let (read, write) = (self.reading(&path), self.writing(&path, data));
                self.make(&mut path, &read, value, 0, true);
                self.make(&mut path, &write, 0, written, true);
            }
            AccessKind::CompareAndSwap if self.joined(&self.exact.expected, values)?.0 != value => {
                let event = self.reading(&path);
                self.make(&mut path, &event, value, 0, true);
            }
            _ => {
                let (written, data) = self.joined(&self.exact.stored, values)?;
                let (read, write) = (self.reading(&path), self.writing(&path, data));
                self.modify(thread, &mut path, [&read, &write], value, written);
            }
        }
        path.compute(self.exact, loaded, reader, None)?;
        Ok(path)
    }

    /// A read and a write in one step: one event, or two.
    fn modify(&self, thread: &Thread<'_>, path: &mut Open<'_>, [read, write]: [&Event; 2], value: u128, written: u128) {
        if self.access.is_partial {
            self.make(path, read, value, 0, true);
            self.make(path, write, 0, written, true);
            return;
        }
        let half = Half::Atomic;
        let next = path.made.len();
        if thread.isa.atomics == Halves::OneEvent {
            let (release, data) = (write.release, write.data & !(1 << next));
            let event = Event { half, writes: true, release, data, ..read.clone() };
            self.make(path, &event, value, written, true);
        } else {
            let (first, second) = (Some(next), Some(next + 1));
            self.make(path, &Event { half, partner: second, ..read.clone() }, value, 0, true);
            self.make(path, &Event { half, partner: first, ..write.clone() }, 0, written, true);
        }
    }

    /// It fails, which it may at any time; and it succeeds, if the last load-exclusive was of the same place.
    fn store_exclusive<'a>(&self, path: Open<'a>) -> Result<Vec<Open<'a>>, String> {
        let reservation = path.reservation.filter(|position| {
            let made = &path.made[*position];
            (made.address, made.bytes) == (self.address, self.bytes)
        });
        let (mut success, mut failure) = (path.clone(), path);
        failure.reservation = None;
        failure.compute(self.exact, None, 0, Some((false, 0)))?;
        let Some(reservation) = reservation else { return Ok(vec![failure]) };
        let (value, taint) = self.joined(&self.exact.stored, success.values())?;
        let event = Event { half: Half::Exclusive, partner: Some(reservation), ..self.writing(&success, taint) };
        let position = self.make(&mut success, &event, 0, value, true);
        success.made[reservation].event.partner = Some(position);
        success.reservation = None;
        success.compute(self.exact, None, 0, Some((true, 1 << position)))?;
        Ok(vec![failure, success])
    }
}
