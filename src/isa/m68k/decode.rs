//! m68k: the decoder.

use super::access::access;
use super::effect::{compares, effect};
use super::exact::exact;
use super::operand::{SP, Word};
use super::table::{Form, find};
use super::uses::uses;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::Effect;
use crate::isa::mnemonic::Mnemonic;
use compact_str::CompactString;

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = find(instruction.mnemonic)?;
    let texts = operands(instruction.operands);
    let words = texts.iter().map(|text| Word::of(text)).collect::<Option<Vec<Word<'_>>>>();
    let words = words.as_deref().unwrap_or_default();
    let is_whole = words.len() == texts.len();
    let accessed = || access(mnemonic, form, words);
    let known = if is_whole { accessed().or_else(|| effect(mnemonic, form, words)) } else { None };
    let effect = known.unwrap_or(Effect::Opaque(class(form, words)));
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, words) } else { None };
    let compares = if is_understood { compares(mnemonic, form, words) } else { None };
    let uses = is_whole.then(|| uses(mnemonic, form, words));
    let family = family(mnemonic, &effect);
    let is_on_stack = is_on_stack(&effect, form, words);
    Some(Decoded { compares, exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// Whether all that it accesses is in the frame.
fn is_on_stack(effect: &Effect, form: Form, words: &[Word<'_>]) -> bool {
    let of_frame = |word: &Word<'_>| word.place().map(|place| place.base == Some(SP));
    let is_access =
        matches!(effect, Effect::Access(_) | Effect::MemoryCopy { .. } | Effect::Opaque(Class::Load | Class::Store));
    let mut places = words.iter().filter_map(of_frame).peekable();
    is_access && form != Form::Address && places.peek().is_some() && places.all(|is_it| is_it)
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form, words: &[Word<'_>]) -> Class {
    let is_place = |word: Option<&Word<'_>>| word.is_none_or(|word| word.place().is_some());
    match form {
        Form::Move | Form::Many | Form::Clear | Form::SetIf if is_place(words.last()) => Class::Store,
        Form::Move | Form::Many => Class::Load,
        Form::Two | Form::TwoAddress | Form::One | Form::Shift if is_place(words.last()) => Class::LoadStore,
        Form::Two | Form::TwoAddress if is_place(words.first()) => Class::Load,
        Form::Compare | Form::Test | Form::TestBit if words.iter().any(|word| word.place().is_some()) => Class::Load,
        Form::CompareAndSwap | Form::TestAndSet => Class::ReadModifyWrite,
        Form::BranchIf | Form::Jump | Form::Return => Class::Branch,
        Form::Call => Class::Call,
        _ => Class::Other,
    }
}

/// Its name in published mappings.
fn family(mnemonic: &Mnemonic, effect: &Effect) -> Option<CompactString> {
    match effect {
        Effect::Access(_) | Effect::MemoryCopy { .. } => Some(mnemonic.base.into()),
        Effect::Call { name, .. } => Some(called_family(name)),
        _ => None,
    }
}
