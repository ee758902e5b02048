//! MIPS: the decoder.

use super::effect::effect;
use super::exact::exact;
use super::operand::{FLAG, HI, SP, form as register_form, memory, operand};
use super::table::{Form, TABLE, delay};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Effect, Register};
use crate::isa::registers::{Role, Use, Uses, scan};
use compact_str::{CompactString, format_compact};

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    // A comparison of floating point says which, and of what: `c.olt.s`.
    if matches!(mnemonic.base, "c" | "cmp") && mnemonic.suffixes.len() < 2 {
        return None;
    }
    let operands = operands(instruction.operands);
    let effect = effect(mnemonic, form, &operands).unwrap_or(Effect::Opaque(class(form)));
    let is_on_stack = match &effect {
        Effect::Access(access) => access.address.base == Some(SP),
        Effect::Opaque(Class::Load | Class::Store) => {
            operands.last().and_then(|place| memory(place)).is_some_and(|(_, base)| base == SP)
        }
        _ => false,
    };
    // What is not understood may do anything.
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, &operands) } else { None };
    let family = family(form, &effect, &operands);
    let uses = Some(uses(form, &operands));
    let delay = delay(mnemonic, form);
    Some(Decoded { delay, exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form) -> Class {
    match form {
        Form::Load(..) | Form::LoadPart | Form::FloatLoad(_) => Class::Load,
        Form::Store(_) | Form::StorePart | Form::FloatStore(_) => Class::Store,
        Form::LoadLinked(_) => Class::LoadExclusive,
        Form::StoreConditional(_) => Class::StoreExclusive,
        Form::Sync => Class::Fence,
        Form::Call | Form::Indirect | Form::IndirectCall => Class::Call,
        Form::Jump | Form::BranchIf(_) | Form::BranchIfZero(_) | Form::Branch => Class::Branch,
        Form::BranchFlag | Form::BranchFloat => Class::Branch,
        _ => Class::Other,
    }
}

/// The use of the register operand of this index.
pub(super) fn role(form: Form, number: usize) -> Role {
    match form {
        Form::Store(_) | Form::StorePart | Form::FloatStore(_) | Form::TrapIf | Form::ToProduct(_) => Role::Reads,
        Form::Jump | Form::Call | Form::Indirect | Form::BranchIf(_) | Form::BranchIfZero(_) | Form::Branch => {
            Role::Reads
        }
        Form::Compare | Form::BranchFlag | Form::BranchFloat => Role::Reads,
        Form::ToFloat | Form::ToUpperFloat if number == 0 => Role::Reads,
        Form::ToFloat => Role::Writes,
        Form::ToUpperFloat => Role::Both,
        Form::StoreConditional(_) | Form::LoadPart | Form::MoveIf(_) | Form::MoveIfFlag | Form::Insert
            if number == 0 =>
        {
            Role::Both
        }
        _ if number == 0 => Role::Writes,
        _ => Role::Reads,
    }
}

fn uses(form: Form, operands: &[&str]) -> Uses {
    let names_link = operands.len() == 2;
    // The number of a register of the hardware is no register of the program.
    let names = if form == Form::Hardware { operands.get(..1).unwrap_or_default() } else { operands };
    let mut uses = scan(names, register_form, |number, in_address| match (in_address, form) {
        (true, _) => Role::Reads,
        (false, Form::IndirectCall) if !names_link => Role::Reads,
        // Two operands are factors, of three the first is a quotient of release 6.
        (false, Form::Product) if operands.len() == 2 => Role::Reads,
        _ => role(form, number),
    });
    let implicit = |numbers: &[u8], role: Role| -> Vec<Use> {
        numbers.iter().map(|number| Use::of(Register::General(*number), role)).collect()
    };
    for number in &operands[names.len()..] {
        uses.skeleton = format!("{}, {number}", uses.skeleton);
    }
    uses.list.extend(match form {
        Form::Product if is_quotient(operands) => Vec::new(),
        Form::Product | Form::Multiply => implicit(&[HI, HI + 1], Role::Writes),
        Form::Compare => vec![Use::of(FLAG, Role::Writes)],
        // The others name it.
        Form::BranchFlag => vec![Use::of(FLAG, Role::Reads)],
        // The way back.
        Form::Call => implicit(&[31], Role::Writes),
        Form::IndirectCall if !names_link => implicit(&[31], Role::Writes),
        Form::FromProduct(number) => implicit(&[HI + number], Role::Reads),
        Form::ToProduct(number) => implicit(&[HI + number], Role::Writes),
        _ => Vec::new(),
    });
    uses
}

/// Whether the result of a division is in a register that it names: release 6. Before, the first of three is `$zero`.
pub(super) fn is_quotient(operands: &[&str]) -> bool {
    matches!(operands, [to, _, _] if operand(to).is_some_and(|to| to.register().is_some()))
}

/// Its name in published mappings.
fn family(form: Form, effect: &Effect, operands: &[&str]) -> Option<CompactString> {
    Some(match (form, effect) {
        (Form::Load(..) | Form::FloatLoad(_), Effect::Access(access)) if access.address.entry.is_some() => return None,
        (Form::Load(..) | Form::LoadPart | Form::FloatLoad(_), _) => "l".into(),
        (Form::Store(_) | Form::StorePart | Form::FloatStore(_), _) => "s".into(),
        (Form::LoadLinked(_), _) => "ll".into(),
        (Form::StoreConditional(_), _) => "sc".into(),
        (Form::Sync, _) if matches!(operands, [] | ["0"]) => "sync".into(),
        (Form::Sync, _) => format_compact!("sync {}", operands.join(", ")),
        (_, Effect::Call { name, .. }) => called_family(name),
        _ => return None,
    })
}
