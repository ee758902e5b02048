//! AVR: the decoder.

use super::effect::effect;
use super::exact::exact;
use super::operand::{
    FLAGS, PORT_SPH, PORT_SPL, PORT_STATUS, SPH, SPL, above, constant, form as register_form, memory, register,
};
use super::table::{Form, TABLE};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Comparison, Effect, Interrupts, Operand, Register};
use crate::isa::registers::{Role, Use, Uses, scan};
use compact_str::CompactString;

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    let operands = operands(instruction.operands);
    let effect = effect(mnemonic, form, &operands).unwrap_or(Effect::Opaque(class(form)));
    // What is not understood may do anything.
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, &operands) } else { None };
    let (family, compares) = (family(&effect), compares(form, &operands));
    let uses = Some(uses(form, &operands));
    Some(Decoded { compares, exact, ..Decoded::of(mnemonic, effect, family, uses, false) })
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form) -> Class {
    match form {
        Form::Load | Form::LoadProgram | Form::In => Class::Load,
        Form::Store | Form::Out => Class::Store,
        Form::PortBit => Class::LoadStore,
        Form::Call | Form::IndirectCall | Form::Indirect => Class::Call,
        Form::Jump | Form::Return | Form::Skip | Form::BranchIf(_) | Form::Branch | Form::BranchInterrupts => {
            Class::Branch
        }
        _ => Class::Other,
    }
}

/// The comparison that the flags have beside a result: of that with zero. A flag of more than a byte is not followed.
fn compares(form: Form, operands: &[&str]) -> Option<Comparison> {
    let is_byte = matches!(form, Form::Compute | Form::Change | Form::Clear);
    let own = Operand::Register(register(operands.first()?).filter(|_| is_byte)?);
    Some(Comparison { to: FLAGS, of: [own, Operand::Constant(0)], is_before: false })
}

/// The use of the register operand of this index.
fn role(form: Form, number: usize, operands: &[&str]) -> Role {
    let is_changed = |text: &&str| text.starts_with('-') || text.ends_with('+');
    let place = operands.get(number).filter(|text| memory(text).is_some());
    match form {
        _ if place.is_some_and(is_changed) => Role::Both,
        Form::Load | Form::LoadProgram | Form::Pop | Form::In | Form::Move | Form::MovePair if number == 0 => {
            Role::Writes
        }
        Form::Constant | Form::Clear => Role::Writes,
        // A register that is changed with itself is cleared.
        Form::Compute if operands.first() == operands.get(1) && number == 0 => Role::Both,
        Form::Compute
        | Form::ComputeCarry
        | Form::Change
        | Form::ChangeCarry
        | Form::Swap
        | Form::ChangePair
        | Form::LoadBit
            if number == 0 =>
        {
            Role::Both
        }
        _ => Role::Reads,
    }
}

/// The registers. Behind those of the text are the upper halves of pairs, the stack pointer and the flags.
fn uses(form: Form, operands: &[&str]) -> Uses {
    let mut uses = scan(operands, register_form, |number, _| role(form, number, operands));
    let pairs = operands.iter().enumerate().filter_map(|(number, text)| {
        let base = match form {
            Form::MovePair => register(text),
            Form::ChangePair if number == 0 => register(text),
            _ => memory(text).map(|(base, ..)| base),
        };
        Some(Use::of(above(base?)?, role(form, number, operands)))
    });
    let halves: Vec<Use> = pairs.collect();
    uses.list.extend(halves);
    uses.list.extend(unnamed(form, operands));
    uses
}

/// The registers that the text does not name.
fn unnamed(form: Form, operands: &[&str]) -> Vec<Use> {
    let general = |number: u8, role: Role| Use::of(Register::General(number), role);
    let port = operands.iter().find_map(|text| constant(text));
    match form {
        Form::In | Form::Out => {
            let role = if form == Form::In { Role::Reads } else { Role::Writes };
            match port {
                Some(PORT_SPL) => vec![general(SPL, role)],
                Some(PORT_SPH) => vec![general(SPH, role)],
                Some(PORT_STATUS) => vec![Use::of(FLAGS, role)],
                _ => Vec::new(),
            }
        }
        Form::Push | Form::Pop => vec![general(SPL, Role::Both), general(SPH, Role::Both)],
        Form::Compute | Form::Change | Form::Clear | Form::ChangePair | Form::Compare | Form::Test => {
            vec![Use::of(FLAGS, Role::Writes)]
        }
        Form::ComputeCarry | Form::ChangeCarry | Form::CompareCarry | Form::StoreBit | Form::Flag => {
            vec![Use::of(FLAGS, Role::Both)]
        }
        Form::LoadBit | Form::BranchIf(_) | Form::Branch => vec![Use::of(FLAGS, Role::Reads)],
        Form::Multiply => vec![general(0, Role::Writes), general(1, Role::Writes), Use::of(FLAGS, Role::Writes)],
        Form::Indirect | Form::IndirectCall => vec![general(30, Role::Reads), general(31, Role::Reads)],
        _ => Vec::new(),
    }
}

/// Its name in published mappings: that of all loads and of all stores is one, whatever the address.
fn family(effect: &Effect) -> Option<CompactString> {
    Some(match effect {
        Effect::Access(access) if access.to.is_empty() => "st".into(),
        Effect::Access(_) | Effect::Opaque(Class::Load) => "ld".into(),
        Effect::Opaque(Class::Store) => "st".into(),
        Effect::Interrupts(Interrupts::Saved { .. }) => "in SREG".into(),
        Effect::Interrupts(Interrupts::Masked) => "cli".into(),
        Effect::Interrupts(Interrupts::Unmasked) => "sei".into(),
        Effect::Interrupts(Interrupts::Restored { .. }) => "out SREG".into(),
        Effect::Call { name, .. } => called_family(name),
        _ => return None,
    })
}
