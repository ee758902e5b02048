//! x86 and x86-64: what instructions with a memory operand do.
//!
//! A `cmpxchg` that fails writes back what it read, under the lock: it orders like any locked instruction (Intel Software
//! Developer's Manual, volume 3, "Locked Atomic Operations").

use super::operand::{Place, RAX, RBX, RCX, RDX, value};
use crate::isa::step::{Access, AccessKind, Operand, Register};

/// An instruction with a memory operand. The destination stands first.
pub(super) fn access(prefix: &str, name: &str, suffix: Option<u16>, places: &[Place]) -> Option<Access> {
    let (address, width) = places.iter().find_map(|place| match place {
        Place::Memory(address, width) => Some((address.clone(), *width)),
        Place::Value(_) => None,
    })?;
    let is_destination = matches!(places.first(), Some(Place::Memory(..)));
    let values: Vec<Operand> = places.iter().filter_map(value).collect();
    let wide = match name {
        "cmpxchg16b" => Some(128),
        "cmpxchg8b" => Some(64),
        // AT&T's extending moves name the width of the source, then that of the destination.
        "movzb" | "movsb" => Some(8),
        "movzw" | "movsw" => Some(16),
        _ => None,
    };
    let width = wide.or(width).or(suffix).unwrap_or(0);
    let is_locked = prefix == "lock" || name == "xchg";
    let plain = |kind: AccessKind| Access { is_locked, sets_flags: true, ..Access::new(kind, address.clone(), width) };
    let modify = if is_locked { AccessKind::Modify } else { AccessKind::ModifyPlain };
    Some(match name {
        "mov" | "movabs" | "movnti" if is_destination => {
            Access { from: values, sets_flags: false, ..plain(AccessKind::Store) }
        }
        name if name.starts_with("set") && is_destination => {
            Access { from: vec![Operand::Register(Register::Flags)], sets_flags: false, ..plain(AccessKind::Store) }
        }
        name if name.starts_with("mov") && !is_destination => {
            Access { sets_flags: false, is_discarded: false, ..plain(AccessKind::Load).into(&values) }
        }
        "cmp" | "test" | "bt" => Access { from: Vec::new(), ..plain(AccessKind::Load) },
        // Both operands change places.
        "xchg" | "xadd" => Access {
            from: values.clone(),
            sets_flags: name == "xadd",
            is_discarded: false,
            ..plain(modify).into(&values)
        },
        "cmpxchg" if is_locked => Access {
            to: vec![RAX],
            expected: vec![Operand::Register(RAX)],
            from: values,
            ..plain(AccessKind::CompareAndSwap)
        },
        "cmpxchg8b" | "cmpxchg16b" if is_locked => Access {
            to: vec![RAX, RDX],
            expected: [RAX, RDX].map(Operand::Register).to_vec(),
            from: [RBX, RCX].map(Operand::Register).to_vec(),
            ..plain(AccessKind::CompareAndSwap)
        },
        // Without the lock others can come between.
        "cmpxchg" => Access { to: vec![RAX], from: values, ..plain(AccessKind::ModifyPlain) },
        "cmpxchg8b" | "cmpxchg16b" => Access {
            to: vec![RAX, RDX],
            from: [RBX, RCX].map(Operand::Register).to_vec(),
            ..plain(AccessKind::ModifyPlain)
        },
        "add" | "sub" | "adc" | "sbb" | "and" | "or" | "xor" | "inc" | "dec" | "neg" | "not" | "bts" | "btr"
        | "btc" | "shl" | "shr" | "sar" | "rol" | "ror"
            if is_destination =>
        {
            Access { from: values, ..plain(modify) }
        }
        // A source in memory: what is read becomes a part of the destination.
        "add" | "sub" | "adc" | "sbb" | "and" | "or" | "xor" | "imul" => {
            Access { is_discarded: false, ..plain(AccessKind::Load).into(&values) }
        }
        name if name.starts_with("cmov") => {
            Access { sets_flags: false, is_discarded: false, ..plain(AccessKind::Load).into(&values) }
        }
        _ => return None,
    })
}
