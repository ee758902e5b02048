//! z/Architecture: the decoder.

use super::code::{compared, compares, condition};
use super::effect::effect;
use super::exact::exact;
use super::operand::{Kind, SP, Word, memory};
use super::signature::signature;
use super::table::{Form, find};
use super::uses::uses;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Condition, Effect};
use crate::isa::mnemonic::Mnemonic;
use compact_str::CompactString;

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = find(instruction.mnemonic)?;
    let texts = operands(instruction.operands);
    let kinds = signature(mnemonic, form, texts.len()).unwrap_or_default();
    let words: Vec<Word<'_>> = kinds.iter().zip(&texts).map(|(kind, text)| Word { kind: *kind, text }).collect();
    let is_whole = words.len() == texts.len();
    let effect = if is_whole { effect(mnemonic, form, &words) } else { None };
    let effect = effect.unwrap_or(Effect::Opaque(class(form)));
    let is_on_stack = match &effect {
        Effect::Access(access) => access.address.base == Some(SP),
        Effect::Opaque(Class::Load | Class::Store) => words
            .iter()
            .any(|word| word.kind == Kind::Memory && memory(word.text).is_some_and(|(_, _, base)| base == Some(SP))),
        _ => false,
    };
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, &words) } else { None };
    let uses = if is_whole { uses(mnemonic, form, &words) } else { None };
    let predicate = predicate(mnemonic, form, &words, &effect);
    let compares = if is_understood { compares(mnemonic, form, &words) } else { None };
    let family = family(mnemonic, form, &effect);
    Some(Decoded { compares, predicate, exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// The condition of a return, a trap or a jump out of the function that has one: `ber %r14`, `jge wake`, `cgiblh %r1, 1, 0(%r14)`.
fn predicate(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>], effect: &Effect) -> Option<Condition> {
    match (form, effect) {
        (Form::ReturnIf, Effect::Return) => condition(mnemonic),
        (Form::JumpIf, Effect::Call { .. } | Effect::Trap) => condition(mnemonic),
        (Form::CompareReturn(_) | Form::CompareNumberReturn(_), Effect::Return) => compared(mnemonic, words),
        _ => None,
    }
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form) -> Class {
    match form {
        Form::Load(..)
        | Form::LoadWhole
        | Form::LoadMany
        | Form::LoadPair
        | Form::LoadVector(_)
        | Form::WithMemory(_)
        | Form::CompareMemory(..)
        | Form::CompareStored(..)
        | Form::TestMemory => Class::Load,
        Form::Store(_)
        | Form::StoreWhole
        | Form::StoreMany
        | Form::StorePair
        | Form::StoreConstant(_)
        | Form::StoreVector(_) => Class::Store,
        Form::CompareAndSwap | Form::CompareAndSwapPair | Form::Fetch => Class::ReadModifyWrite,
        Form::Modify(_) => Class::LoadStore,
        Form::Serialize => Class::Fence,
        Form::Jump
        | Form::Through
        | Form::JumpIf
        | Form::ReturnIf
        | Form::CompareJump(_)
        | Form::CompareNumberJump(_)
        | Form::CompareReturn(_)
        | Form::CompareNumberReturn(_)
        | Form::CountDown => Class::Branch,
        Form::Call | Form::CallThrough => Class::Call,
        _ => Class::Other,
    }
}

/// Its name in published mappings.
fn family(mnemonic: &Mnemonic, form: Form, effect: &Effect) -> Option<CompactString> {
    Some(match (form, effect) {
        (Form::LoadPair | Form::StorePair | Form::CompareAndSwap | Form::CompareAndSwapPair, _) => mnemonic.base.into(),
        (Form::Fetch | Form::Modify(_), _) => mnemonic.base.into(),
        (_, Effect::Fence(_)) => "bcr".into(),
        (_, Effect::Call { name, .. }) => called_family(name),
        _ => match class(form) {
            Class::Load => "l".into(),
            Class::Store => "st".into(),
            _ => return None,
        },
    })
}
