//! Power: the decoder.

use super::effect::effect;
use super::exact::exact;
use super::operand::{SP, Word, memory};
use super::table::{Form, Kind, find, signature};
use super::uses::uses;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Condition, Effect};
use crate::isa::is_next;
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
            .any(|word| word.kind == Kind::Memory && memory(word.text).is_some_and(|(_, at)| at == Some(SP))),
        _ => false,
    };
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, &words) } else { None };
    let uses = if is_whole { uses(mnemonic, form, &words) } else { None };
    let predicate = returns_if(mnemonic, form, &words);
    let family = family(form, &effect);
    Some(Decoded { predicate, exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// The condition of a return that has one: `bnelr`, `bclr 12, 20`.
fn returns_if(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Condition> {
    let is_return = form == Form::ReturnBit || (form == Form::Branch && mnemonic.suffix("link").is_some());
    is_return.then(|| super::effect::condition(mnemonic, words)).flatten()
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form) -> Class {
    match form {
        Form::Load(..) => Class::Load,
        Form::Store(_) => Class::Store,
        Form::LoadReserved(_) => Class::LoadExclusive,
        Form::StoreConditional(_) => Class::StoreExclusive,
        Form::Sync | Form::LightSync | Form::StoreSync => Class::Fence,
        Form::Jump | Form::Branch | Form::BranchBit | Form::BranchCount | Form::Return | Form::ReturnBit => {
            Class::Branch
        }
        Form::ToCount | Form::Call | Form::CallCount | Form::CallHere => Class::Call,
        _ => Class::Other,
    }
}

/// Its name in published mappings. A branch to the instruction behind it is there for the order that it gives.
fn family(form: Form, effect: &Effect) -> Option<CompactString> {
    Some(match (form, effect) {
        (Form::Load(..), _) => "ld".into(),
        (Form::Store(_), _) => "st".into(),
        (Form::LoadReserved(_), _) => "larx".into(),
        (Form::StoreConditional(_), _) => "stcx".into(),
        (_, Effect::Fence(fence)) if fence.instruction => "isync".into(),
        (Form::Sync, Effect::Fence(fence)) => if *fence == super::effect::LIGHT { "lwsync" } else { "sync" }.into(),
        (Form::LightSync, _) => "lwsync".into(),
        (Form::StoreSync, _) => "eieio".into(),
        (_, Effect::Branch(_, target)) if is_next(target) => "bc".into(),
        (_, Effect::Call { name, .. }) => called_family(name),
        _ => return None,
    })
}
