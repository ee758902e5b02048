//! SPARC: the decoder.

use super::effect::{compares, effect};
use super::exact::exact;
use super::operand::{FRAME, SP, parts};
use super::table::{Form, TABLE};
use super::uses::uses;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::{Effect, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::model::Pairs;
use compact_str::{CompactString, format_compact};

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    let operands = operands(instruction.operands);
    let effect = effect(mnemonic, form, &operands).unwrap_or(Effect::Opaque(class(form)));
    let is_on_stack = match &effect {
        Effect::Access(access) => {
            [SP, FRAME].iter().any(|number| access.address.base == Some(Register::General(*number)))
        }
        Effect::Opaque(Class::Load | Class::Store) => {
            operands.iter().any(|text| matches!(parts(text), Some(("%sp" | "%fp", _))))
        }
        _ => false,
    };
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, &operands) } else { None };
    let family = family(mnemonic, form, &effect);
    let uses = uses(mnemonic, form, &operands);
    let compares = compares(mnemonic, form, &operands);
    let delay = delay(mnemonic, form);
    Some(Decoded { compares, delay, exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// When the instruction behind it is executed (V9, 6.3.4 "Control-Transfer Instructions", and A.3 to A.8): behind an annulled
/// branch only if that is taken, and behind one that is annulled and has no condition never.
fn delay(mnemonic: &Mnemonic, form: Form) -> DelaySlot {
    let is_annulled = mnemonic.suffix("annul").is_some();
    match form {
        Form::Branch if is_annulled && is_always(mnemonic) => DelaySlot::None,
        Form::Branch | Form::BranchRegister if is_annulled => DelaySlot::IfTaken,
        Form::Branch | Form::BranchRegister | Form::Call | Form::Jump | Form::Return | Form::RestoringReturn => {
            DelaySlot::Always
        }
        _ => DelaySlot::None,
    }
}

/// Whether a branch is always taken.
pub(super) fn is_always(mnemonic: &Mnemonic) -> bool {
    matches!(mnemonic.suffix("condition"), None | Some("a"))
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form) -> Class {
    match form {
        Form::Load => Class::Load,
        Form::Store => Class::Store,
        Form::Swap | Form::TestAndSet | Form::CompareAndSwap => Class::ReadModifyWrite,
        Form::Barrier | Form::StoreBarrier => Class::Fence,
        Form::Branch | Form::BranchRegister | Form::Jump | Form::Return | Form::RestoringReturn => Class::Branch,
        Form::Call => Class::Call,
        _ => Class::Other,
    }
}

/// Its name in published mappings. The mask of a barrier is in the order of its bits.
fn family(mnemonic: &Mnemonic, form: Form, effect: &Effect) -> Option<CompactString> {
    Some(match (form, effect) {
        (Form::Barrier, Effect::Fence(fence)) => {
            let names = MASK.iter().filter(|(_, pair)| fence.keeps.has(*pair)).map(|(name, _)| *name);
            format_compact!("membar {}", names.collect::<Vec<_>>().join(" | "))
        }
        (Form::CompareAndSwap, _) => "cas".into(),
        (Form::Load | Form::Store | Form::Swap | Form::TestAndSet | Form::StoreBarrier, _) => mnemonic.base.into(),
        (_, Effect::Call { name, .. }) => called_family(name),
        _ => return None,
    })
}

/// The bits of a barrier's mask (V9, table 17 "MEMBAR mmask Encodings"), the lowest first.
pub(super) const MASK: [(&str, Pairs); 4] = [
    ("#LoadLoad", Pairs::READ_READ),
    ("#StoreLoad", Pairs::WRITE_READ),
    ("#LoadStore", Pairs::READ_WRITE),
    ("#StoreStore", Pairs::WRITE_WRITE),
];
