//! Hexagon: the decoder.

use super::access::{family as family_of_access, is_on_stack};
use super::effect::effect;
use super::exact::exact;
use super::operand::SP;
use super::table::{Form, TABLE};
use super::term::{Assignment, predicate};
use super::uses::uses;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::Effect;
use crate::isa::mnemonic::Mnemonic;
use compact_str::CompactString;

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    let condition = match instruction.prefix {
        "" => Some(None),
        prefix => predicate(prefix).map(|(condition, _)| Some(condition)),
    };
    let read = condition.as_ref().and_then(|_| effect(form, instruction));
    let effect = read.unwrap_or(Effect::Opaque(class(form, instruction.operands)));
    // The condition of a jump to a label is part of its effect.
    let predicate = condition.flatten().filter(|_| !matches!(effect, Effect::Branch(..)));
    let is_on_stack = is_on_stack(&effect)
        || form == Form::Deallocate(true)
        || matches!(effect, Effect::Opaque(Class::Load | Class::Store)) && names_stack(instruction.operands);
    let family = family(mnemonic, form, &effect, instruction.operands);
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(form, instruction) } else { None };
    let uses = Some(uses(instruction, form));
    Some(Decoded { predicate, exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// Whether an access names the stack pointer.
fn names_stack(text: &str) -> bool {
    text.contains(&format!("({}", super::operand::name(SP)))
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form, text: &str) -> Class {
    let is_store = Assignment::of(text).is_some_and(|one| one.to.contains('('));
    match form {
        Form::Memory if is_store => Class::Store,
        Form::Memory => Class::Load,
        Form::Locked if is_store => Class::StoreExclusive,
        Form::Locked => Class::LoadExclusive,
        Form::Barrier => Class::Fence,
        Form::Jump | Form::JumpRegister | Form::Deallocate(true) => Class::Branch,
        Form::Test if text.contains(';') => Class::Branch,
        Form::Call | Form::CallRegister => Class::Call,
        Form::Allocate => Class::Store,
        Form::Deallocate(false) => Class::Load,
        Form::InstructionBarrier
        | Form::Nothing
        | Form::Trap
        | Form::Move
        | Form::Combine
        | Form::Test
        | Form::Select
        | Form::Extend
        | Form::Compute => Class::Other,
    }
}

/// Its name in published mappings: `mem_locked`, `mem =`, `barrier`.
fn family(mnemonic: &Mnemonic, form: Form, effect: &Effect, text: &str) -> Option<CompactString> {
    Some(match form {
        Form::Memory | Form::Locked => family_of_access(mnemonic, text).into(),
        Form::Barrier => mnemonic.base.into(),
        _ => match effect {
            Effect::Call { name, .. } => called_family(name),
            Effect::Opaque(Class::Call) => text.into(),
            _ => return None,
        },
    })
}
