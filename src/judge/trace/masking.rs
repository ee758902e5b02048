//! Interrupts along a path. Where one core runs all threads, the accesses that it makes while it takes none are one step: bytes
//! beside each other are one access, and a read with a write behind it is a read-modify-write.

use super::access::Place;
use super::flags::UNKNOWN;
use super::open_path::OpenPath;
use super::state::{State, Value};
use super::walk::Walk;
use super::{Detail, Machine};
use crate::isa::effect::{Access, Interrupts, Register};
use crate::model::{Event, Half};

/// Whether interrupts are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Taken {
    /// As at function entry.
    #[default]
    AsFound,
    Always,
    Never,
}

/// What is known of interrupts.
#[derive(Debug, Clone, Default)]
pub(super) struct Masking {
    taken: Taken,
    /// Values that are copies of the register that says so, and what it said.
    saved: Vec<(Value, Taken)>,
    /// While they are masked, the first event since.
    start: usize,
    /// The access that more bytes can be parts of.
    step: Option<Step>,
}

impl Masking {
    /// Whether they are taken as at function entry.
    pub(super) fn is_as_found(&self) -> bool {
        self.taken == Taken::AsFound
    }
}

/// An access made of parts.
#[derive(Debug, Clone)]
struct Step {
    event: usize,
    /// Where it is, and which bytes of that it has.
    base: Value,
    bytes: Vec<i64>,
}

impl Step {
    /// Its width in bits, if its bytes are beside each other.
    fn width(&self) -> Option<u16> {
        let (first, last) = (self.bytes.iter().min()?, self.bytes.iter().max()?);
        let count = i64::try_from(self.bytes.len()).ok()?;
        (last - first + 1 == count).then(|| u16::try_from(count * 8).ok()).flatten()
    }
}

impl Walk<'_> {
    /// Masks or unmasks interrupts, or saves whether they are.
    pub(super) fn interrupts(&self, path: &mut OpenPath, what: Interrupts) -> Result<(), String> {
        match what {
            Interrupts::Saved { to } => {
                let value = path.state.fresh(0);
                path.masking.saved.push((value, path.masking.taken));
                path.state.set(to, value);
            }
            Interrupts::Masked => path.take_interrupts(Taken::Never),
            Interrupts::Unmasked => path.take_interrupts(Taken::Always),
            Interrupts::Restored { from, flags } => {
                let value = path.state.get(from);
                let saved = path.masking.saved.iter().find(|(known, _)| *known == value).map(|(_, taken)| *taken);
                let unknown =
                    || format!("`{}` sets interrupts as a value says that is not known", self.text(path.line));
                path.take_interrupts(saved.ok_or_else(unknown)?);
                if let Some(flags) = flags {
                    path.state.set_flags(flags, UNKNOWN);
                }
            }
        }
        Ok(())
    }
}

impl OpenPath {
    fn take_interrupts(&mut self, taken: Taken) {
        if self.masking.taken != taken {
            self.masking.taken = taken;
            self.masking.start = self.events.len();
            self.masking.step = None;
        }
    }

    /// A load of the atomic, or a store: an event, or without interrupts a part of the one before it.
    pub(super) fn push_plain(
        &mut self,
        (mut event, detail): (Event, Detail),
        access: &Access,
        place: Place,
        machine: &Machine,
    ) -> Result<(), String> {
        if self.masking.taken != Taken::Never || !machine.has_one_core() {
            return self.push(event, detail);
        }
        let next = self.events.len();
        let (base, bytes) =
            self.state.bytes(access, place).ok_or("cannot tell which bytes are accessed without interrupts")?;
        if let Some(step) = self.masking.step.as_mut().filter(|step| step.event + 1 == next) {
            let last = &mut self.events[step.event];
            if step.base != base {
                return Err("cannot tell whether two accesses without interrupts are of one place".to_owned());
            }
            let is_part = last.writes == event.writes && !bytes.iter().any(|byte| step.bytes.contains(byte));
            if is_part {
                last.data |= event.data;
                last.address |= event.address;
                step.bytes.extend(bytes);
                self.details[step.event].width = step.width().unwrap_or(detail.width);
                return Ok(());
            }
        }
        let read = (self.masking.start..next).rev().find(|index| self.events[*index].reads);
        if let Some(read) = read.filter(|read| event.writes && self.events[*read].partner.is_none()) {
            (event.half, event.partner) = (Half::Atomic, Some(read));
            (self.events[read].half, self.events[read].partner) = (Half::Atomic, Some(next));
        }
        self.masking.step = Some(Step { event: next, base, bytes });
        self.push(event, detail)
    }

    /// An access changed its base register: `Z+`, `-X`.
    pub(super) fn write_back(&mut self, base: Register, access: &Access) {
        let step = access.address.step(i64::from(access.width / 8));
        self.state.write_back(base, step.map(|(_, by)| by));
    }
}

impl State {
    /// The bytes of an access: the value that its address is based on, and their offsets from that.
    fn bytes(&self, access: &Access, place: Place) -> Option<(Value, Vec<i64>)> {
        let [Some(base), None] = place.values else { return None };
        let size = i64::from(access.width / 8).max(1);
        let offset = match access.address.step(size) {
            Some((offset, _)) => offset,
            None => access.address.displacement()?,
        };
        let (base, moved) = self.root(base);
        let start = moved.checked_add(offset)?;
        Some((base, (start..start.checked_add(size)?).collect()))
    }

    /// The value that an address was computed from by adding constants, and their sum.
    fn root(&self, mut value: Value) -> (Value, i64) {
        let mut sum = 0i64;
        while let Some((_, from, by)) = self.moved.iter().find(|(moved, ..)| *moved == value) {
            (value, sum) = (*from, sum.saturating_add(*by));
        }
        (value, sum)
    }
}
