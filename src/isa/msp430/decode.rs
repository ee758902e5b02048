//! MSP430: the decoder.

use super::effect::{effect, flags};
use super::operand::{Place, SP, STATUS, form as register_form, place, register};
use super::table::{Form, TABLE};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Effect, Interrupts};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Use, Uses, scan};
use compact_str::CompactString;

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    let operands = operands(instruction.operands);
    let effect = effect(mnemonic, form, &operands).unwrap_or(Effect::Opaque(class(form, &operands)));
    let is_on_stack = matches!(&effect, Effect::Access(access) if access.address.base == Some(SP));
    let family = family(&effect);
    let uses = Some(uses(mnemonic, form, &operands));
    Some(Decoded::of(mnemonic, effect, family, uses, is_on_stack))
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form, operands: &[&str]) -> Class {
    let is_memory = |text: &str| matches!(place(text), Place::Memory(_));
    match form {
        Form::Call | Form::Indirect => Class::Call,
        Form::BranchIf(_) | Form::Branch | Form::Jump | Form::Return => Class::Branch,
        Form::Push => Class::Store,
        Form::Pop => Class::Load,
        _ if operands.iter().any(|text| is_memory(text)) => Class::LoadStore,
        _ => Class::Other,
    }
}

/// The use of the register operand of this index: an address is read, and so is what is compared.
fn role(form: Form, number: usize, operands: &[&str]) -> Role {
    let text = operands.get(number).copied().unwrap_or_default();
    let is_last = number + 1 == operands.len();
    match form {
        _ if text.starts_with('@') && text.ends_with('+') => Role::Both,
        _ if register(text).is_none() || !is_last => Role::Reads,
        Form::Move | Form::Clear | Form::Pop => Role::Writes,
        Form::Compute | Form::ComputeCarry | Form::Change | Form::ChangeCarry => Role::Both,
        _ => Role::Reads,
    }
}

/// The registers. Behind those of the text are the stack pointer and the flags.
fn uses(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Uses {
    let mut uses = scan(operands, register_form, |number, _| role(form, number, operands));
    uses.list.extend(match form {
        Form::Push | Form::Pop => vec![Use::of(SP, Role::Both)],
        Form::Compare | Form::Test | Form::TestZero => vec![Use::of(STATUS, Role::Writes)],
        Form::Compute | Form::Change if flags(mnemonic).is_some() => vec![Use::of(STATUS, Role::Writes)],
        Form::ComputeCarry | Form::ChangeCarry | Form::Carry => vec![Use::of(STATUS, Role::Both)],
        Form::BranchIf(_) | Form::Branch => vec![Use::of(STATUS, Role::Reads)],
        _ => Vec::new(),
    });
    uses
}

/// Its name in published mappings.
fn family(effect: &Effect) -> Option<CompactString> {
    Some(match effect {
        Effect::Access(access) => match access.kind {
            AccessKind::Load => "load".into(),
            AccessKind::Store => "store".into(),
            _ => "modify".into(),
        },
        Effect::Interrupts(Interrupts::Saved { .. }) => "mov SR".into(),
        Effect::Interrupts(Interrupts::Unmasked) => "eint".into(),
        Effect::Interrupts(Interrupts::Restored { .. }) => "mov to SR".into(),
        Effect::Call { name, .. } => called_family(name),
        _ => return None,
    })
}
