//! WebAssembly: the decoder.

use super::effect::effect;
use super::exact::exact;
use super::operand::{Operands, operands};
use super::table::{Form, known};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Effect, Operand};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Use, Uses};
use compact_str::{CompactString, format_compact};

/// Decodes an instruction with the registers that `stack` gave it; none if it is in no row of the table. Without registers, only
/// the class of most is known.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = known(instruction.mnemonic)?;
    let operands = operands(instruction.operands);
    let understood = operands.as_ref().and_then(|operands| effect(mnemonic, form, operands));
    let effect = understood.unwrap_or_else(|| without_registers(form));
    let family = family(mnemonic, form);
    let is_frame = operands.as_ref().is_some_and(|operands| operands.is_frame);
    let uses = operands.as_ref().map(uses);
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = operands.as_ref().filter(|_| is_understood).and_then(|operands| exact(mnemonic, form, operands));
    Some(Decoded { exact, ..Decoded::of(mnemonic, effect, family, uses, is_frame) })
}

/// What is known of an instruction whose place on the stack is not.
fn without_registers(form: Form) -> Effect {
    match form {
        Form::Nothing | Form::Block | Form::Loop | Form::End | Form::Drop => Effect::Nothing,
        Form::EndFunction | Form::Return => Effect::Return,
        Form::Trap => Effect::Trap,
        _ => Effect::Opaque(class(form)),
    }
}

/// The class of an instruction that is not understood in full.
fn class(form: Form) -> Class {
    match form {
        Form::Load(_) | Form::Wait => Class::Load,
        Form::Store(_) => Class::Store,
        Form::Many => Class::LoadStore,
        Form::Modify => Class::ReadModifyWrite,
        Form::Fence => Class::Fence,
        Form::Jump | Form::Branch | Form::TableJump => Class::Branch,
        Form::Call | Form::CallIndirect | Form::TailCall => Class::Call,
        _ => Class::Other,
    }
}

/// The name in mappings: without types and sizes, and of all read-modify-writes but the compare-and-swap the same.
fn family(mnemonic: &Mnemonic, form: Form) -> Option<CompactString> {
    let name = match form {
        Form::Load(_) | Form::Store(_) => mnemonic.base.split_once('.')?.1,
        Form::Modify if mnemonic.suffix("modification") == Some(".cmpxchg") => "atomic.rmw.cmpxchg",
        Form::Modify => "atomic.rmw",
        Form::Fence | Form::Many | Form::Wait | Form::Notify => mnemonic.base,
        _ => return None,
    };
    Some(name.into())
}

/// The registers, and the operands without them.
fn uses(operands: &Operands<'_>) -> Uses {
    let Operands { to, from, rest, .. } = operands;
    let mut words: Vec<CompactString> = to.iter().map(|_| "%".into()).collect();
    words.push("=".into());
    let mut list: Vec<Use> = to.iter().map(|register| Use::of(*register, Role::Writes)).collect();
    for value in from {
        words.push(match value {
            Operand::Register(register) | Operand::Part(register) => {
                list.push(Use::of(*register, Role::Reads));
                "%".into()
            }
            Operand::Constant(value) => format_compact!("{value}"),
        });
    }
    words.push((*rest).into());
    Uses { skeleton: words.join(" "), list }
}
