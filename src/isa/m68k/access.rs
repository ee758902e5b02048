//! m68k: the effects of instructions on memory.
//!
//! `cas` and `tas` keep the bus locked from their read to their write (`PRM`, "Multiprocessor Instructions").

use super::effect::sets_codes;
use super::operand::{BETWEEN, CCR, Word};
use super::table::{Form, width};
use crate::isa::effect::{Access, AccessKind, Effect, Operand, Register};
use crate::isa::mnemonic::Mnemonic;

/// The effect of an instruction that accesses memory, if its operands are understood.
pub(super) fn access(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Effect> {
    let (bits, flags) = (width(mnemonic, form)?, sets_codes(form, words).then_some(CCR));
    let new = |kind: AccessKind, word: &Word<'_>| Some(Access::new(kind, word.place()?.address()?, bits));
    let access = match (form, words) {
        (Form::Move, [from @ (Word::Memory(_) | Word::Name(_)), to @ (Word::Memory(_) | Word::Name(_))]) => {
            let read = Access { to: vec![BETWEEN], ..new(AccessKind::Load, from)? };
            let write = Access { from: vec![Operand::Register(BETWEEN)], flags, ..new(AccessKind::Store, to)? };
            return Some(Effect::MemoryCopy { read, write });
        }
        (Form::Move, [from, Word::Register(to)]) => Access { to: vec![*to], flags, ..new(AccessKind::Load, from)? },
        (Form::Move, [from, to]) => Access { from: vec![from.value()?], flags, ..new(AccessKind::Store, to)? },
        (Form::Clear, [to]) => Access { from: vec![Operand::Constant(0)], flags, ..new(AccessKind::Store, to)? },
        (Form::Many, [from, to]) if bits == 32 => many(from, to)?,
        (Form::Two | Form::TwoAddress, [from, Word::Register(to)]) => {
            // The register does not hold the read value, but what is computed with it.
            let of = vec![Operand::Register(*to)];
            Access { to: vec![*to], from: of, flags, ..new(AccessKind::Load, from)? }
        }
        (Form::Two, [by, to]) => Access { from: vec![by.value()?], flags, ..new(AccessKind::ModifyPlain, to)? },
        (Form::One, [to]) => Access { flags, ..new(AccessKind::ModifyPlain, to)? },
        (Form::Compare, [from, Word::Register(_) | Word::Number(_)]) | (Form::Test, [from]) => {
            Access { flags, ..new(AccessKind::Load, from)? }
        }
        (Form::Compare, [Word::Number(_), from]) => Access { flags, ..new(AccessKind::Load, from)? },
        (Form::CompareAndSwap, [Word::Register(old), Word::Register(new_value), place]) => Access {
            to: vec![*old],
            expected: vec![Operand::Register(*old)],
            from: vec![Operand::Register(*new_value)],
            flags,
            is_locked: true,
            ..new(AccessKind::CompareAndSwap, place)?
        },
        (Form::TestAndSet, [place]) => {
            let from = vec![Operand::Constant(128)];
            Access { from, flags, is_locked: true, ..new(AccessKind::Modify, place)? }
        }
        _ => return None,
    };
    Some(Effect::Access(access))
}

/// A load or a store of several registers.
fn many(from: &Word<'_>, to: &Word<'_>) -> Option<Access> {
    let new = |kind: AccessKind, word: &Word<'_>, count: usize| {
        let bits = 32 * u16::try_from(count).ok()?;
        Some(Access { is_pair: count > 1, ..Access::new(kind, word.place()?.address()?, bits) })
    };
    match (from.list(), to.list()) {
        (None, Some(to)) => Some(Access { to: to.clone(), ..new(AccessKind::Load, from, to.len())? }),
        (Some(list), None) => {
            let values: Vec<Operand> = list.iter().copied().map(|one: Register| Operand::Register(one)).collect();
            Some(Access { from: values, ..new(AccessKind::Store, to, list.len())? })
        }
        _ => None,
    }
}
