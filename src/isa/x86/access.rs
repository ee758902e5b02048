//! x86 and x86-64: the effects of instructions with a memory operand.
//!
//! A `cmpxchg` that fails writes back the value that it read, under the lock: it orders like any locked instruction
//! (Intel Software Developer's Manual, volume 3, "Locked Atomic Operations").

use super::operand::{FLAGS, FLOAT, Parsed, RAX, RBX, RCX, RDX};
use super::reading::Reading;
use super::table::Kind;
use crate::isa::effect::{Access, AccessKind, Operand, Register};
use crate::isa::registers::{Role, read, written};

/// An instruction with a memory operand. The destination is first.
pub(super) fn access(reading: &Reading<'_>) -> Option<Access> {
    let (address, width) = reading.operands.iter().find_map(Parsed::memory)?;
    let is_destination = reading.is_memory().0;
    let arguments = reading.arguments();
    let is_locked = reading.is_locked || reading.mnemonic.base == "xchg";
    let flags = reading.form.flags.filter(|role| role.writes()).map(|_| FLAGS);
    let width = width.or(suffix(reading)).unwrap_or(reading.form.width);
    // Only locked instructions are one step at any width, and moves of vectors where there is AVX.
    let is_pair = width > 64 && !is_locked;
    let new = |kind: AccessKind| Access { is_locked, is_pair, flags, ..Access::new(kind, address.clone(), width) };
    let wide = [RBX, RCX].map(Operand::Register).to_vec();
    Some(match (reading.form.kind, is_destination) {
        (Kind::Copy | Kind::CopyPart, true) => Access { from: read(&arguments), ..new(AccessKind::Store) },
        (Kind::Set, true) => Access { from: vec![Operand::Register(FLAGS)], ..new(AccessKind::Store) },
        (Kind::FloatStore, _) => Access { from: vec![Operand::Register(FLOAT)], ..new(AccessKind::Store) },
        (Kind::FloatLoad, _) => Access { to: vec![FLOAT], ..new(AccessKind::Load) },
        (Kind::Compare, _) => new(AccessKind::Load),
        // Of a vector: `pextrq`.
        (Kind::Compute, true) => Access { from: read(&arguments), ..new(AccessKind::Store) },
        (Kind::MultiplyWide | Kind::Divide, _) => {
            let (to, from) = accumulators(reading)?;
            Access { to, from, ..new(AccessKind::Load) }
        }
        // Both operands are exchanged.
        (Kind::Exchange, _) => {
            let kind = if is_locked { AccessKind::Modify } else { AccessKind::ModifyPlain };
            Access { from: read(&arguments), to: written(&arguments), ..new(kind) }
        }
        (Kind::CompareExchange, true) if is_locked => Access {
            to: vec![RAX],
            expected: vec![Operand::Register(RAX)],
            from: read(&arguments),
            ..new(AccessKind::CompareAndSwap)
        },
        (Kind::CompareExchangeWide, true) if is_locked => Access {
            to: vec![RAX, RDX],
            expected: [RAX, RDX].map(Operand::Register).to_vec(),
            from: wide,
            ..new(AccessKind::CompareAndSwap)
        },
        // Without the lock other threads can come between.
        (Kind::CompareExchange, true) => {
            Access { to: vec![RAX], from: read(&arguments), ..new(AccessKind::ModifyPlain) }
        }
        (Kind::CompareExchangeWide, true) => Access { to: vec![RAX, RDX], from: wide, ..new(AccessKind::ModifyPlain) },
        (Kind::Modify, true) => Access { from: read(&arguments), ..new(reading.modification()) },
        // The read value becomes the destination, or a part of it.
        (
            Kind::Copy | Kind::CopyPart | Kind::Extend | Kind::CopyIf | Kind::Modify | Kind::Multiply | Kind::Compute,
            false,
        ) => {
            let to = arguments.first().filter(|first| first.role != Role::Reads)?.value.register();
            // The other operand: then the register does not hold the read value.
            let is_mixed = matches!(reading.form.kind, Kind::CopyIf | Kind::Modify | Kind::Multiply);
            let from = if is_mixed { read(&arguments) } else { Vec::new() };
            Access { to: to.into_iter().collect(), from, ..new(AccessKind::Load) }
        }
        _ => return None,
    })
}

/// The registers that `mul` or `div` writes without naming them, and those that it reads.
pub(super) fn accumulators(reading: &Reading<'_>) -> Option<(Vec<Register>, Vec<Operand>)> {
    let uses = reading.implicit()?;
    let from = uses.iter().filter(|one| one.role.reads()).map(|one| Operand::Register(one.register));
    Some((uses.iter().filter(|one| one.role.writes()).map(|one| one.register).collect(), from.collect()))
}

/// The width given by a suffix of AT&T syntax.
pub(super) fn suffix(reading: &Reading<'_>) -> Option<u16> {
    let is_float = matches!(reading.form.kind, Kind::FloatLoad | Kind::FloatStore);
    // The width of the destination: that of the source is in the name.
    if reading.form.kind == Kind::Extend {
        return None;
    }
    let is_real = matches!(reading.mnemonic.base, "fld" | "fstp");
    Some(match reading.mnemonic.suffix("size")? {
        // `flds` is of single precision, `filds` of a short integer.
        "s" if is_real => 32,
        "l" if is_real => 64,
        "b" => 8,
        "w" | "s" => 16,
        "l" => 32,
        "ll" if is_float => 64,
        _ => 64,
    })
}
