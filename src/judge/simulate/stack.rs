//! Memory that one thread has for itself: its stack, and where it is told to leave results. Nobody else sees it, so it makes no
//! events; what is loaded depends on what the stored value depended on.

use super::access::Target;
use super::memory::part;
use super::thread::{Open, Thread};
use crate::isa::effect::{AccessKind, Operand, Register};
use crate::read::litmus::{Stack, TOP};

/// How far from the top an address is one of the stack.
const REACH: u64 = 1 << 20;

/// What was stored there, the last at the end.
#[derive(Debug, Clone, Default)]
pub(in crate::judge) struct Private(Vec<Slot>);

#[derive(Debug, Clone, Copy)]
struct Slot {
    address: u64,
    bytes: u16,
    value: u128,
    /// The events that it depends on.
    taint: u64,
}

impl Slot {
    fn covers(&self, at: u64) -> bool {
        self.address <= at && at < self.address + u64::from(self.bytes)
    }
}

/// Whether an address is one of the stack.
pub(super) fn is_private(address: u64) -> bool {
    address.abs_diff(TOP) < REACH
}

impl Private {
    /// What a thread finds there.
    pub(super) fn of(stack: &Stack, thread: usize) -> Private {
        let mut private = Private::default();
        for (_, address, value) in stack.begins.iter().filter(|(of, _, _)| *of == thread) {
            private.store(*address, stack.slot, u128::from(*value), 0);
        }
        private
    }

    pub(super) fn store(&mut self, address: u64, bytes: u16, value: u128, taint: u64) {
        self.0.retain(|slot| (slot.address, slot.bytes) != (address, bytes));
        self.0.push(Slot { address, bytes, value, taint });
    }

    /// The value of so many bytes, and what it depends on. What was not stored is 0.
    pub(super) fn load(&self, address: u64, bytes: u16) -> (u128, u64) {
        let (mut value, mut taint) = (0, 0);
        for byte in 0..u64::from(bytes) {
            if let Some(slot) = self.0.iter().rev().find(|slot| slot.covers(address + byte)) {
                value |= part(slot.value, address + byte - slot.address, 1) << (byte * 8);
                taint |= slot.taint;
            }
        }
        (value, taint)
    }
}

impl Target<'_> {
    /// An access to the stack.
    pub(super) fn private<'a>(&self, mut path: Open<'a>) -> Result<Vec<Open<'a>>, String> {
        let (loaded, reader) = path.private.load(self.address, self.bytes);
        match self.access.kind {
            AccessKind::Load => path.compute(self.exact, Some((loaded, self.share())), reader, None)?,
            AccessKind::Store => {
                let (value, taint) = self.joined(&self.exact.stored, path.values())?;
                path.private.store(self.address, self.bytes, value, taint);
                path.compute(self.exact, None, 0, None)?;
            }
            AccessKind::ModifyPlain => {
                let mut values = path.values();
                values.loaded = Some((loaded, self.share()));
                values.reader = reader;
                let (value, taint) = self.joined(&self.exact.stored, values)?;
                path.private.store(self.address, self.bytes, value, taint);
                path.compute(self.exact, Some((loaded, self.share())), reader, None)?;
            }
            AccessKind::Modify
            | AccessKind::CompareAndSwap
            | AccessKind::LoadExclusive
            | AccessKind::StoreExclusive(_) => return Err("atomic accesses of the stack are not simulated".to_owned()),
        }
        Ok(vec![path])
    }
}

impl Thread<'_> {
    /// Pushes values, one after the other.
    pub(super) fn push(path: &mut Open<'_>, stack: &Stack, values: &[Operand]) {
        for value in values {
            let (number, taint) = match value {
                Operand::Register(register) | Operand::Part(register) => {
                    (path.registers.number(*register), path.registers.get(*register).1)
                }
                Operand::Constant(number) => (number.cast_unsigned(), 0),
            };
            let top = Self::moved(path, stack, -i64::from(stack.slot));
            path.private.store(top, stack.slot, u128::from(number), taint);
        }
    }

    /// Pops values into registers, one after the other.
    pub(super) fn pop(path: &mut Open<'_>, stack: &Stack, registers: &[Register]) {
        for register in registers {
            let top = path.registers.number(stack.pointer);
            let (value, taint) = path.private.load(top, stack.slot);
            Self::moved(path, stack, i64::from(stack.slot));
            path.registers.set(*register, super::Content::Number(u64::try_from(value).unwrap_or(0)), taint);
        }
    }

    /// Moves the stack pointer, and returns where it is then.
    fn moved(path: &mut Open<'_>, stack: &Stack, by: i64) -> u64 {
        let top = path.registers.number(stack.pointer).wrapping_add_signed(by);
        path.registers.set(stack.pointer, super::Content::Number(top), 0);
        top
    }
}
