//! Accesses to the atomic: the events that they add to a path, and the paths that split where an access can fail.

use super::flags::{Flags, Outcome};
use super::open_path::{OpenPath, Reservation};
use super::state::Value;
use super::{Detail, Machine};
use crate::isa::effect::{Access, AccessKind, Operand, Status};
use crate::isa::{Guarantee, Halves};
use crate::model::{Annotation, Event, Half};

/// The target of an access.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The reads that the address depends on.
    pub(super) address: u64,
    pub(super) values: [Option<Value>; 2],
}

impl Machine {
    /// The read of an access, whose address depends on these reads.
    #[must_use]
    pub fn reading(&self, access: &Access, address: u64) -> Event {
        let acquire =
            if self.has(Guarantee::TotalStoreOrder) { access.acquire.max(Annotation::Pc) } else { access.acquire };
        // Of RISC-V: `lr.w.aqrl`. What also writes releases by its write.
        let only_reads = matches!(access.kind, AccessKind::Load | AccessKind::LoadExclusive);
        let release = if only_reads { access.release } else { Annotation::None };
        Event {
            acquire,
            release,
            address,
            is_locked: access.is_locked,
            is_discarded: access.is_discarded,
            is_coherent: access.is_coherent,
            ..Event::read(0, 0)
        }
    }

    /// The write of an access, whose address and value depend on these reads.
    #[must_use]
    pub fn writing(&self, access: &Access, address: u64, data: u64) -> Event {
        let release =
            if self.has(Guarantee::TotalStoreOrder) { access.release.max(Annotation::Pc) } else { access.release };
        let only_writes = matches!(access.kind, AccessKind::Store | AccessKind::StoreExclusive(_));
        let acquire = if only_writes { access.acquire } else { Annotation::None };
        let (is_locked, is_coherent) = (access.is_locked, access.is_coherent);
        Event { acquire, release, is_locked, is_coherent, address, data, ..Event::write(0, 0) }
    }
}

impl OpenPath {
    /// An access to the atomic.
    pub(super) fn shared(mut self, access: &Access, place: Place, machine: &Machine) -> Result<Vec<OpenPath>, String> {
        let Access { kind, width, is_pair, is_partial, .. } = *access;
        let is_single_copy = !is_partial && (!is_pair || machine.has(Guarantee::SingleCopyPairs));
        let detail = Detail { is_single_copy, is_partial, ..Detail::of(self.line, width) };
        let data = self.state.taint_of(&access.from);
        match kind {
            AccessKind::Load => {
                let event = machine.reading(access, place.address);
                self.push_plain((event, detail), access, place, machine)?;
                self.loaded(access);
                Ok(vec![self])
            }
            AccessKind::Store => {
                let event = machine.writing(access, place.address, data);
                self.push_plain((event, detail), access, place, machine)?;
                Ok(vec![self])
            }
            AccessKind::ModifyPlain => {
                let read = machine.reading(access, place.address);
                self.push(read, detail)?;
                let taint = 1 << (self.events.len() - 1);
                let write = machine.writing(access, place.address, data | taint);
                self.push(write, detail)?;
                self.take(access, &[], taint);
                Ok(vec![self])
            }
            AccessKind::Modify => {
                self.modify(access, place, detail, machine)?;
                let taint = self.last_read();
                self.take(access, &[], taint);
                self.has_failed = false;
                Ok(vec![self])
            }
            AccessKind::CompareAndSwap => self.compare_and_swap(access, place, detail, machine),
            AccessKind::LoadExclusive => {
                self.has_failed = false;
                let event = Event { half: Half::Exclusive, ..machine.reading(access, place.address) };
                // A pair is read in one step, if its store-exclusive can write it back.
                self.push(event, detail)?;
                let loaded = self.loaded(access);
                let offset = access.address.offset.clone();
                let event = self.events.len() - 1;
                self.reservation =
                    Some(Reservation { event, values: place.values, offset, width, loaded, is_interrupted: false });
                Ok(vec![self])
            }
            AccessKind::StoreExclusive(status) => self.store_exclusive(access, place, status, machine),
        }
    }

    /// The last read, as a dependency.
    fn last_read(&self) -> u64 {
        self.events.iter().rposition(|event| event.reads).map_or(0, |position| 1 << position)
    }

    /// Fresh values for the last read, in the registers of the access.
    fn loaded(&mut self, access: &Access) -> Vec<Value> {
        let taint = self.last_read();
        let loaded: Vec<Value> = access.to.iter().map(|_| self.state.fresh(taint)).collect();
        self.take(access, &loaded, taint);
        loaded
    }

    /// A read-modify-write in one instruction: two events if the model has it so, else one.
    fn modify(&mut self, access: &Access, place: Place, detail: Detail, machine: &Machine) -> Result<(), String> {
        let data = self.state.taint_of(&access.from);
        let (read, write) = (machine.reading(access, place.address), machine.writing(access, place.address, data));
        if access.is_partial {
            let next = self.events.len();
            self.push(read, detail)?;
            return self.push(Event { data: data | 1 << next, ..write }, detail);
        }
        // An atomic instruction makes its parts one step.
        let detail = Detail { is_single_copy: true, ..detail };
        let half = Half::Atomic;
        if machine.isa.atomics == Halves::OneEvent {
            return self.push(Event { half, writes: true, release: write.release, data, ..read }, detail);
        }
        let next = self.events.len();
        self.push(Event { half, partner: Some(next + 1), ..read }, detail)?;
        self.push(Event { half, partner: Some(next), data: data | 1 << next, ..write }, detail)
    }

    /// Two paths: the expected value was there and was replaced, or it was not.
    fn compare_and_swap(
        self,
        access: &Access,
        place: Place,
        detail: Detail,
        machine: &Machine,
    ) -> Result<Vec<OpenPath>, String> {
        let (mut success, mut failure) = (self.clone(), self);
        success.failed_swap = None;
        failure.failed_swap = Some(access.width);
        failure.has_decided = false;
        let expected: Vec<Value> = access.expected.iter().map(|operand| success.state.get(*operand)).collect();
        let stored: Vec<Value> = access.from.iter().map(|operand| success.state.get(*operand)).collect();
        success.modify(access, place, Detail { puts_back: expected == stored, ..detail }, machine)?;
        success.has_failed = false;
        let taint = success.last_read();
        // The old value equals the expected one, but it is a read.
        success.take(access, &expected, taint);
        success.succeed(access, Outcome::Equal, taint);
        // An access without a write releases nothing: on RISC-V too, psABI issue 444.
        let event = machine.reading(access, place.address);
        failure.push(event, Detail { is_single_copy: !access.is_partial, ..detail })?;
        let taint = failure.last_read();
        let expected: Vec<Value> = access.expected.iter().map(|operand| failure.state.get(*operand)).collect();
        let loaded = failure.loaded(access);
        match (loaded.as_slice(), expected.as_slice()) {
            ([loaded], [expected]) => failure.state.learn(*loaded, *expected, Outcome::Different),
            ([low, high], [expected_low, expected_high]) => {
                failure.state.learn_one_differs([(*low, *expected_low), (*high, *expected_high)]);
            }
            _ => {}
        }
        failure.succeed(access, Outcome::Different, taint);
        Ok(vec![success, failure])
    }

    /// A condition register says whether a compare-and-swap succeeded, if it sets one.
    fn succeed(&mut self, access: &Access, outcome: Outcome, taint: u64) {
        if let Some(flags) = access.flags {
            self.state.set_flags(flags, Flags::of_swap(outcome, taint));
        }
    }

    /// Two paths: it succeeds, if no other thread wrote; or it fails, which it may at any time.
    fn store_exclusive(
        self,
        access: &Access,
        place: Place,
        status: Status,
        machine: &Machine,
    ) -> Result<Vec<OpenPath>, String> {
        let Some(reservation) = self.reservation.clone() else {
            return Err("a store-exclusive has no load-exclusive before it".to_owned());
        };
        let is_same = reservation.values == place.values && reservation.offset == access.address.offset;
        if !is_same || reservation.width != access.width {
            return Err("a store-exclusive is not to the location of its load-exclusive".to_owned());
        }
        let (mut success, mut failure) = (self.clone(), self);
        success.is_interrupted |= reservation.is_interrupted || success.events.len() > reservation.event + 1;
        let data = success.state.taint_of(&access.from);
        let stored: Vec<Value> = access.from.iter().map(|operand| success.state.get(*operand)).collect();
        let partner = Some(reservation.event);
        let event = Event { half: Half::Exclusive, partner, ..machine.writing(access, place.address, data) };
        let puts_back = stored == reservation.loaded;
        let is_after_mismatch = success.state.is_different(&reservation.loaded);
        let detail = Detail { puts_back, is_after_mismatch, ..Detail::of(success.line, access.width) };
        success.push(event, detail)?;
        success.events[reservation.event].partner = Some(success.events.len() - 1);
        success.details[reservation.event].is_single_copy = true;
        success.has_failed = false;
        // One that puts back what was there only gives up the reservation: nothing is lost if it fails.
        failure.has_failed = !puts_back;
        failure.has_decided = false;
        for (path, has_written) in [(&mut success, true), (&mut failure, false)] {
            path.reservation = None;
            let taint = if has_written { 1 << (path.events.len() - 1) } else { 0 };
            path.report(status, has_written, taint);
        }
        Ok(vec![success, failure])
    }

    /// Reports whether a store-exclusive wrote. That it did depends on its write: an architecture says whether such a
    /// dependency orders anything.
    fn report(&mut self, status: Status, has_written: bool, taint: u64) {
        match status {
            Status::Register { register, success, failure } => {
                let value = self.state.get(Operand::Constant(if has_written { success } else { failure }));
                self.state.set(register, value);
            }
            Status::Condition { register, equal } => {
                let outcome = if equal == has_written { Outcome::Equal } else { Outcome::Different };
                self.state.set_flags(register, Flags::of(outcome, taint, None));
            }
            Status::Unread => {}
        }
    }
}
