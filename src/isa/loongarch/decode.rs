//! LoongArch: the decoder.

use super::effect::effect;
use super::exact::exact;
use super::operand::{RA, SP, form as register_form};
use super::table::{Form, TABLE};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::Effect;
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Use, Uses, scan};
use compact_str::{CompactString, format_compact};

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    let operands = operands(instruction.operands);
    let effect = effect(mnemonic, form, &operands).unwrap_or(Effect::Opaque(class(form)));
    let is_on_stack = match &effect {
        Effect::Access(access) => access.address.base == Some(SP),
        Effect::Opaque(Class::Load | Class::Store) => instruction.operands.contains("$sp"),
        _ => false,
    };
    let family = family(mnemonic, form, &effect, &operands);
    // What is not understood may do anything.
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, &operands) } else { None };
    Some(Decoded { exact, ..Decoded::of(mnemonic, effect, family, Some(uses(form, &operands)), is_on_stack) })
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form) -> Class {
    match form {
        Form::LoadLinked => Class::LoadExclusive,
        Form::StoreConditional => Class::StoreExclusive,
        Form::Modify | Form::CompareAndSwap => Class::ReadModifyWrite,
        Form::Load | Form::OtherLoad(_) => Class::Load,
        Form::Store | Form::OtherStore(_) => Class::Store,
        Form::Barrier => Class::Fence,
        Form::Call | Form::Indirect | Form::Linked => Class::Call,
        Form::Jump | Form::Return | Form::BranchIf(_) | Form::Branch => Class::Branch,
        Form::InstructionBarrier
        | Form::Nothing
        | Form::Trap
        | Form::Move
        | Form::Upper
        | Form::Compute
        | Form::Insert
        | Form::Mask(_) => Class::Other,
    }
}

/// The use of the register operand of this index.
pub(super) fn role(form: Form, number: usize) -> Role {
    match form {
        Form::Store
        | Form::OtherStore(_)
        | Form::Jump
        | Form::Call
        | Form::Indirect
        | Form::Return
        | Form::BranchIf(_)
        | Form::Branch => Role::Reads,
        // The value is replaced by whether it was stored; the expected value by the old value.
        Form::StoreConditional | Form::CompareAndSwap | Form::Insert if number == 0 => Role::Both,
        _ if number == 0 => Role::Writes,
        _ => Role::Reads,
    }
}

/// The registers that an instruction names, and those that it does not: a call's link, a return's address.
fn uses(form: Form, operands: &[&str]) -> Uses {
    let mut uses = scan(operands, register_form, |number, _| role(form, number));
    let link = match form {
        Form::Return => Some(Role::Reads),
        Form::Call => Some(Role::Writes),
        _ => None,
    };
    uses.list.extend(link.map(|role| Use::of(RA, role)));
    uses
}

/// Its name in published mappings: `am_db`, `ld`, `dbar 20`.
fn family(mnemonic: &Mnemonic, form: Form, effect: &Effect, operands: &[&str]) -> Option<CompactString> {
    let barrier = mnemonic.suffix("barrier").unwrap_or_default();
    Some(match form {
        Form::LoadLinked | Form::StoreConditional => mnemonic.base.into(),
        Form::CompareAndSwap => format_compact!("{}{barrier}", mnemonic.base),
        Form::Modify => format_compact!("am{barrier}"),
        Form::Load => "ld".into(),
        Form::Store => "st".into(),
        Form::OtherLoad(_) | Form::OtherStore(_) => mnemonic.base.into(),
        Form::Barrier => match super::effect::hint(operands) {
            Some(hint) => format_compact!("dbar {hint}"),
            None => format_compact!("dbar {}", operands.join(", ")),
        },
        _ => match effect {
            Effect::Call { name, .. } => called_family(name),
            Effect::Opaque(Class::Call) => operands.join(", ").into(),
            _ => return None,
        },
    })
}
