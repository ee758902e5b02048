//! AMD's GPUs: the decoder.

use super::effect::{each, effect};
use super::lane::in_lane;
use super::operand::with_modifiers;
use super::table::{Form, TABLE};
use super::uses::uses;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::Effect;
use crate::isa::mnemonic::Mnemonic;
use compact_str::{CompactString, format_compact};

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    let operands = operands(instruction.operands);
    let effect = effect(mnemonic, form, &operands).unwrap_or(Effect::Opaque(class(form)));
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let each = if is_understood { each(mnemonic, form, &operands) } else { Vec::new() };
    let in_lane = in_lane(mnemonic, form, &operands, &effect);
    let is_on_stack = matches!(form, Form::PrivateLoad | Form::PrivateStore);
    let family = family(mnemonic, form, &effect, &operands);
    let uses = Some(uses(mnemonic, form, &operands));
    let is_masked = is_masked(mnemonic, form);
    Some(Decoded { in_lane, is_masked, each, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// Whether only the lanes execute it that the mask has (the manual, "Program State", EXEC). A comparison writes the others' bits
/// too, and a move of one lane does not ask.
pub(super) fn is_masked(mnemonic: &Mnemonic, form: Form) -> bool {
    let is_vector = matches!(form, Form::Choose | Form::Move | Form::Packed | Form::Compute | Form::Carry | Form::Dual);
    let is_access = matches!(
        form,
        Form::Load | Form::Store | Form::Modify | Form::CompareAndSwap | Form::PrivateLoad | Form::PrivateStore
    );
    is_access || is_vector && mnemonic.base.starts_with("v_")
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form) -> Class {
    match form {
        Form::Load | Form::PrivateLoad | Form::ScalarLoad => Class::Load,
        Form::Store | Form::PrivateStore => Class::Store,
        Form::Modify | Form::CompareAndSwap => Class::ReadModifyWrite,
        Form::Wait | Form::WaitStores | Form::WaitLoads | Form::Cache => Class::Fence,
        Form::Jump | Form::JumpIf(_) | Form::JumpTo => Class::Branch,
        Form::Call => Class::Call,
        _ => Class::Other,
    }
}

/// Its name in published mappings: with what says how far an access or an operation on caches goes. Of a wait for several
/// counters only that of the accesses to global memory is named.
fn family(mnemonic: &Mnemonic, form: Form, effect: &Effect, operands: &[&str]) -> Option<CompactString> {
    let (_, modifiers) = with_modifiers(operands);
    // What an atomic instruction of these returns is not for its order.
    let is_atomic = matches!(form, Form::Modify | Form::CompareAndSwap);
    let says = |word: &&&str| match **word {
        "glc" | "sc0" => !is_atomic,
        "dlc" | "sc1" => true,
        word => word.starts_with("scope:"),
    };
    let with = |name: &str| {
        let words: Vec<&str> = [name].into_iter().chain(modifiers.iter().filter(says).copied()).collect();
        CompactString::from(words.join(" "))
    };
    Some(match (form, effect) {
        (Form::Load, _) => with("load"),
        (Form::Store, _) => with("store"),
        (Form::Modify, _) => with("atomic"),
        (Form::CompareAndSwap, _) => with("atomic_cmpswap"),
        (Form::ScalarLoad, _) => "s_load".into(),
        (Form::Wait, Effect::Fence(_)) => "s_waitcnt vmcnt(0)".into(),
        (Form::WaitLoads | Form::WaitStores, Effect::Fence(_)) => mnemonic.base.trim_end_matches("_dscnt").into(),
        (Form::Cache, _) => format_compact!("{} {}", mnemonic.base, operands.join(" ")).trim_end().into(),
        (_, Effect::Call { name, .. }) => called_family(name),
        _ => return None,
    })
}
