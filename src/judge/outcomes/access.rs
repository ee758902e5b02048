//! The accesses and fences of the source: the events of the language, and the ways that they can turn out.

use super::evaluate::{Evaluated, Run, Stop};
use super::source::POINTER;
use super::value::{self, Value};
use crate::judge::analysis::order;
use crate::judge::simulate::{Made, gave_up};
use crate::model::{Event, Fence, Half, MOST, Order};
use crate::probe::Ordering;
use crate::read::litmus::address;
use crate::read::program::Scalar;
use crate::read::program::code::{Access, AccessKind, Variant};

/// The place of an access.
#[derive(Clone, Copy)]
struct Place {
    position: usize,
    scalar: Scalar,
    /// Its step.
    step: usize,
}

impl Place {
    fn address(self) -> u64 {
        address(self.position)
    }

    fn bits(self) -> u16 {
        self.scalar.bits(POINTER)
    }

    /// What memory has of a value.
    fn stored(self, number: i128) -> u128 {
        self.scalar.wrap(number).cast_unsigned() & (u128::MAX >> (128 - self.bits()))
    }

    /// A value that memory has.
    fn loaded(self, value: u128) -> Value {
        Value::Number(self.scalar.wrap(value.cast_signed()), Some(self.scalar))
    }
}

impl<'a> Run<'a> {
    pub(super) fn fence(&mut self, ordering: Ordering, step: usize) -> Evaluated {
        self.line = self.code.steps[step].line;
        if ordering == Ordering::Relaxed {
            return Err(self.fault("there is no fence with this ordering"));
        }
        // The language's model looks at the ordering only.
        let event = Event { order: order(ordering), ..Event::fence(0, Fence::FULL) };
        self.make(Made { event, address: 0, bytes: 0, read: 0, written: 0, step, access: 0 })?;
        Ok(Value::UNIT)
    }

    pub(super) fn access(&mut self, access: &'a Access) -> Evaluated {
        let place = self.value(&access.place)?;
        let arguments = access.arguments.iter().map(|one| self.value(one)).collect::<Result<Vec<Value>, Stop>>()?;
        self.line = self.code.steps[access.step].line;
        let Value::Place(position) = place else {
            return Err(self.fault("only a parameter of a thread is accessed in the subset"));
        };
        let place = Place { position, scalar: self.program.places[position].scalar, step: access.step };
        if !is_legal(access) {
            return Err(self.fault("this operation has no such ordering"));
        }
        match (access.kind, arguments.as_slice()) {
            (AccessKind::Load, []) => {
                let value = self.choose(place)?;
                self.read(place, value, access.success)?;
                Ok(place.loaded(value))
            }
            (AccessKind::Store, [value]) => {
                let (number, _) = self.known(value.number())?;
                let event = Event { order: releasing(access.success), ..Event::write(0, 0) };
                self.event(place, event, 0, place.stored(number))?;
                Ok(Value::UNIT)
            }
            (AccessKind::Swap, [new]) => {
                let (value, (new, _)) = (self.choose(place)?, self.known(new.number())?);
                self.modify(place, value, place.stored(new), access.success)?;
                Ok(place.loaded(value))
            }
            (AccessKind::Fetch(fetch), [operand]) => {
                let value = self.choose(place)?;
                let (new, _) =
                    self.known(value::fetched(fetch, &place.loaded(value), operand).and_then(|new| new.number()))?;
                self.modify(place, value, place.stored(new), access.success)?;
                Ok(place.loaded(value))
            }
            (AccessKind::CompareExchange { is_weak }, [expected, new]) => {
                let ((expected, _), (new, _)) = (self.known(expected.number())?, self.known(new.number())?);
                let value = self.choose(place)?;
                let is_equal = value == place.stored(expected);
                // A weak one may fail whatever it reads.
                let fails = !is_equal || is_weak && self.choices.choose(2) == 1;
                if fails {
                    self.read(place, value, access.failure)?;
                    return Ok(Value::Variant(Variant::Err, Box::new(place.loaded(value))));
                }
                self.modify(place, value, place.stored(new), access.success)?;
                Ok(Value::Variant(Variant::Ok, Box::new(place.loaded(value))))
            }
            _ => Err(self.fault("this operation has another number of arguments")),
        }
    }

    /// One of the values that a read may have.
    fn choose(&mut self, place: Place) -> Result<u128, Stop> {
        let values = self.known(self.memory.values_in(self.thread, &self.made, place.address(), place.bits() / 8))?;
        Ok(values[self.choices.choose(values.len())])
    }

    fn read(&mut self, place: Place, value: u128, ordering: Ordering) -> Result<(), Stop> {
        let event = Event { order: acquiring(ordering), ..Event::read(0, 0) };
        self.event(place, event, value, 0)
    }

    /// A read and a write in one step.
    fn modify(&mut self, place: Place, value: u128, written: u128, ordering: Ordering) -> Result<(), Stop> {
        let next = self.made.len();
        let (half, reading, writing) = (Half::Atomic, acquiring(ordering), releasing(ordering));
        let read = Event { half, partner: Some(next + 1), order: reading, ..Event::read(0, 0) };
        let write = Event { half, partner: Some(next), order: writing, ..Event::write(0, 0) };
        self.event(place, read, value, 0)?;
        self.event(place, write, 0, written)
    }

    fn event(&mut self, place: Place, event: Event, read: u128, written: u128) -> Result<(), Stop> {
        let (address, bytes, step) = (place.address(), place.bits() / 8, place.step);
        self.make(Made { event, address, bytes, read, written, step, access: 0 })
    }

    fn make(&mut self, made: Made) -> Result<(), Stop> {
        if self.made.len() + 2 > MOST {
            return Err(self.fault(gave_up(MOST, "events in a thread")));
        }
        let access = self.made.len();
        self.made.push(Made { access, ..made });
        Ok(())
    }
}

/// The ordering of a read.
fn acquiring(ordering: Ordering) -> Order {
    Order { release: false, ..order(ordering) }
}

/// The ordering of a write.
fn releasing(ordering: Ordering) -> Order {
    Order { acquire: false, ..order(ordering) }
}

/// Whether the operation has these orderings.
fn is_legal(access: &Access) -> bool {
    let reads = |ordering: Ordering| !order(ordering).release || ordering == Ordering::SeqCst;
    let writes = |ordering: Ordering| !order(ordering).acquire || ordering == Ordering::SeqCst;
    match access.kind {
        AccessKind::Load => reads(access.success),
        AccessKind::Store => writes(access.success),
        AccessKind::CompareExchange { .. } => reads(access.failure),
        AccessKind::Swap | AccessKind::Fetch(_) => true,
    }
}
