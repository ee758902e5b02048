//! C-SKY: the decoder.

use super::effect::effect;
use super::exact::exact;
use super::operand::{C, LINK, SP, register};
use super::table::{Form, find};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::Effect;
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Use, Uses, scan};
use compact_str::CompactString;

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = find(instruction.mnemonic)?;
    let texts = operands(instruction.operands);
    let effect = effect(mnemonic, form, &texts).unwrap_or(Effect::Opaque(class(form)));
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, &texts) } else { None };
    let is_on_stack = match &effect {
        Effect::Access(access) => access.address.base == Some(SP),
        _ => false,
    };
    let family = family(mnemonic, &effect);
    let uses = Some(uses(form, &texts));
    Some(Decoded { exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form) -> Class {
    match form {
        Form::Load => Class::Load,
        Form::Store => Class::Store,
        Form::Sync => Class::Fence,
        Form::Call => Class::Call,
        Form::BranchIf(_) | Form::BranchZero(_) | Form::BranchSign | Form::Branch | Form::Jump | Form::Return => {
            Class::Branch
        }
        _ => Class::Other,
    }
}

/// Its name in published mappings.
fn family(mnemonic: &Mnemonic, effect: &Effect) -> Option<CompactString> {
    match effect {
        Effect::Access(_) => Some(mnemonic.base[..2].into()),
        Effect::Fence(_) => Some(mnemonic.base.into()),
        Effect::Call { name, .. } => Some(called_family(name)),
        _ => None,
    }
}

/// The registers and their uses.
fn uses(form: Form, texts: &[&str]) -> Uses {
    let named = |text: &str| register(text).map(|register| (register, String::new()));
    let mut uses = scan(texts, named, |number, in_address| match (number, form) {
        _ if in_address => Role::Reads,
        (0, Form::Load | Form::Constant | Form::Move | Form::Number(_) | Form::Condition(_)) => Role::Writes,
        (0, Form::Two | Form::Carry) if texts.len() == 3 => Role::Writes,
        (0, Form::One) if texts.len() == 2 => Role::Writes,
        (0, Form::One | Form::Two | Form::Carry | Form::MoveIf(_)) => Role::Both,
        _ => Role::Reads,
    });
    let condition = match form {
        Form::Differ | Form::Compare | Form::TestBit | Form::Clear => Some(Role::Writes),
        Form::Carry => Some(Role::Both),
        Form::Condition(_) | Form::MoveIf(_) | Form::BranchIf(_) => Some(Role::Reads),
        _ => None,
    };
    uses.list.extend(condition.map(|role| Use::of(C, role)));
    uses.list.extend((form == Form::Call).then_some(Use::of(LINK, Role::Writes)));
    uses.list.extend((form == Form::Return).then_some(Use::of(LINK, Role::Reads)));
    uses
}
