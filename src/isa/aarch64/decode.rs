//! `AArch64`: the decoder.

use super::access;
use super::exact::exact;
use super::operand::{self, FLAGS, SP, address, operand};
use super::table::{Form, TABLE};
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Condition, Effect, Operand, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Argument, Role, Use, Uses, read, scan, written};
use crate::isa::{Class, called, is_local_target};
use crate::model::{Fence, Pairs};
use compact_str::{CompactString, format_compact};

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    let operands = operands(instruction.operands);
    let arguments = arguments(mnemonic, form, &operands);
    let effect = effect(mnemonic, form, &operands, &arguments).unwrap_or(Effect::Opaque(class(form)));
    let is_on_stack = matches!(&effect, Effect::Access(access) if access.address.base == Some(SP))
        || (matches!(effect, Effect::Opaque(_)) && instruction.operands.contains("[sp"));
    let family = family(mnemonic, form, &effect, &operands);
    let has_all = match form {
        Form::Sign => false,
        Form::System => is_steady(&operands),
        _ => true,
    };
    let uses = has_all.then(|| uses(mnemonic, form, &operands));
    // What is not understood may do anything.
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, &operands) } else { None };
    Some(Decoded { exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// Whether a register of the system has one value as long as a function runs.
fn is_steady(operands: &[&str]) -> bool {
    let names = ["TPIDR", "MIDR_", "MPIDR_", "REVIDR_", "ID_", "CTR_", "DCZID_"];
    operands.last().is_some_and(|name| names.iter().any(|known| name.starts_with(known)))
}

/// Whether an instruction writes only a part of its first operand, which is a vector: `mov v0.d[0], x8`, and
/// `orr v0.4s, #1`, where the vector is its own source.
pub(super) fn keeps_part(mnemonic: &Mnemonic, operands: &[&str]) -> bool {
    let Some(first) = operands.first().filter(|first| first.starts_with(['v', '{'])) else { return false };
    let is_own_source =
        matches!(mnemonic.base, "orr" | "bic") && operands.get(1).is_some_and(|text| text.starts_with('#'));
    first.ends_with(']') || is_own_source
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form) -> Class {
    match form {
        Form::Load(..) => Class::Load,
        Form::Store(..) => Class::Store,
        Form::LoadExclusive(..) => Class::LoadExclusive,
        Form::StoreExclusive(..) => Class::StoreExclusive,
        Form::CompareAndSwap | Form::Modify | Form::Discard => Class::ReadModifyWrite,
        Form::Barrier => Class::Fence,
        Form::Jump | Form::Branch | Form::CompareAndBranch(_) | Form::TestAndBranch(_) | Form::Return => Class::Branch,
        Form::Call | Form::Indirect => Class::Call,
        _ => Class::Other,
    }
}

/// The use of the register operand of this index; there are `values` operands before an address.
fn role(mnemonic: &Mnemonic, form: Form, number: usize, operands: &[&str], values: usize) -> Role {
    let is_first = number == 0;
    match form {
        Form::Load(..) | Form::Move | Form::Compute if is_first && keeps_part(mnemonic, operands) => Role::Both,
        Form::Load(..) | Form::LoadExclusive(..) => Role::Writes,
        Form::StoreExclusive(..) if is_first => Role::Writes,
        Form::Store(..) | Form::StoreExclusive(..) => Role::Reads,
        // The expected value is replaced by the old value.
        Form::CompareAndSwap if number < values / 2 => Role::Both,
        Form::CompareAndSwap | Form::Discard => Role::Reads,
        // The pair forms take their values in the registers of the old value.
        Form::Modify if mnemonic.suffix("pair").is_some() => Role::Both,
        Form::Modify if is_first => Role::Reads,
        Form::Modify => Role::Writes,
        Form::Jump
        | Form::Branch
        | Form::CompareAndBranch(_)
        | Form::TestAndBranch(_)
        | Form::Call
        | Form::Indirect
        | Form::Return
        | Form::Compare
        | Form::Test
        | Form::ConditionalCompare => Role::Reads,
        Form::Insert if is_first => Role::Both,
        _ if is_first => Role::Writes,
        _ => Role::Reads,
    }
}

/// Whether the flags are read, and whether they are written.
fn flags(mnemonic: &Mnemonic, form: Form) -> Option<Role> {
    let reads = matches!(
        form,
        Form::Branch | Form::ConditionalCompare | Form::Set | Form::Select | Form::Increment | Form::WithFlags
    );
    let writes =
        mnemonic.suffix("flags").is_some() || matches!(form, Form::Compare | Form::Test | Form::ConditionalCompare);
    match (reads, writes) {
        (true, true) => Some(Role::Both),
        (true, false) => Some(Role::Reads),
        (false, true) => Some(Role::Writes),
        (false, false) => None,
    }
}

/// The value operands before an address.
fn arguments(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Vec<Argument> {
    let values: Vec<&&str> = operands.iter().take_while(|operand| !operand.starts_with('[')).collect();
    let argument = |(number, text): (usize, &&&str)| {
        Some(Argument { value: operand(text)?, role: role(mnemonic, form, number, operands, values.len()) })
    };
    values.iter().enumerate().filter_map(argument).collect()
}

fn uses(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Uses {
    let writes_back = address(operands).is_some_and(|address| address.writes_back);
    let values = operands.iter().take_while(|operand| !operand.starts_with('[')).count();
    let role = |number: usize, in_address: bool| match (in_address, writes_back) {
        (true, true) => Role::Both,
        (true, false) => Role::Reads,
        (false, _) => role(mnemonic, form, number, operands, values),
    };
    let mut uses = scan(operands, operand::form, role);
    uses.list.extend(flags(mnemonic, form).map(|role| Use::of(FLAGS, role)));
    if form == Form::Return {
        uses.list.push(Use::of(Register::General(30), Role::Reads));
    }
    uses
}

/// Its name in published mappings: without sizes, and for `FEAT_LSE` without the operation.
fn family(mnemonic: &Mnemonic, form: Form, effect: &Effect, operands: &[&str]) -> Option<CompactString> {
    let order = || [mnemonic.suffix("pair"), mnemonic.suffix("order")].into_iter().flatten().collect::<String>();
    Some(match (form, effect) {
        (Form::Barrier, _) => format_compact!("{} {}", mnemonic.base, operands.join(", ")),
        (_, Effect::Call { name, .. }) => {
            match called(name).strip_prefix("__aarch64_").and_then(|rest| rest.split_once('_')) {
                // Only its ordering counts.
                Some((_, order)) => format_compact!("helper {order}"),
                None => called_family(name),
            }
        }
        (Form::Modify, _) if mnemonic.base != "swp" => format_compact!("ldop{}", order()),
        (Form::Discard, _) => format_compact!("stop{}", order()),
        (Form::Modify | Form::CompareAndSwap, _) => format_compact!("{}{}", mnemonic.base, order()),
        (Form::Load(..) | Form::Store(..) | Form::LoadExclusive(..) | Form::StoreExclusive(..), _) => {
            mnemonic.base.into()
        }
        _ => return None,
    })
}

fn effect(mnemonic: &Mnemonic, form: Form, operands: &[&str], arguments: &[Argument]) -> Option<Effect> {
    let value = |number: usize| operand(operands.get(number)?);
    let to = || value(0).map(Operand::register);
    let target = || operands.last().map(|target| (*target).to_owned());
    Some(match form {
        Form::Load(..)
        | Form::Store(..)
        | Form::LoadExclusive(..)
        | Form::StoreExclusive(..)
        | Form::CompareAndSwap
        | Form::Modify
        | Form::Discard => Effect::Access(access::access(mnemonic, form, operands, arguments)?),
        Form::Barrier => Effect::Fence(fence(operands)?),
        Form::InstructionBarrier => Effect::Fence(Fence::INSTRUCTION),
        Form::Jump => Effect::jump(operands.first()?),
        Form::Call if is_local_target(operands.first()?) => Effect::CallHere(target()?),
        Form::Call => {
            let through = to().flatten().filter(|_| mnemonic.base == "blr");
            Effect::Call { name: target()?, is_tail: false, through }
        }
        Form::Branch => Effect::Branch(condition(mnemonic.suffix("condition")?.trim_start_matches('.')), target()?),
        Form::CompareAndBranch(equal) => {
            Effect::Branch(Condition::Values(value(0)?, Operand::Constant(0), equal), target()?)
        }
        Form::TestAndBranch(set) => {
            let Operand::Constant(bit) = value(1)? else { return None };
            Effect::Branch(Condition::Bit(value(0)?, u8::try_from(bit).ok()?, set), target()?)
        }
        Form::Return => Effect::Return,
        Form::Trap => Effect::Trap,
        Form::Nothing | Form::Sign => Effect::Nothing,
        Form::Move if operands.iter().any(|text| text.ends_with(']')) => compute(mnemonic, form, operands, arguments),
        Form::Move | Form::Extend => Effect::moved(to()?, value(1)?),
        // A narrow value is the same, however it is extended in its register.
        Form::And if matches!(operands.get(2), Some(&("#0xff" | "#0xffff"))) && mnemonic.suffixes.is_empty() => {
            Effect::moved(to()?, value(1)?)
        }
        Form::Compare => Effect::Compare(FLAGS, [value(0)?, value(1)?]),
        Form::ConditionalCompare if matches!((mnemonic.base, operands), ("ccmp", [_, _, "#0", "eq"])) => {
            Effect::CompareMore(FLAGS, [value(0)?, value(1)?])
        }
        Form::Increment if operands.get(2) == Some(&"ne") => {
            Effect::CountDifference { to: to()??, from: value(1)?, flags: FLAGS }
        }
        Form::Set => Effect::Select {
            to: to()??,
            condition: condition(operands.get(1)?),
            then: Operand::Constant(1),
            otherwise: Operand::Constant(0),
        },
        Form::Select => {
            Effect::Select { to: to()??, condition: condition(operands.get(3)?), then: value(1)?, otherwise: value(2)? }
        }
        Form::Indirect => match to()?? {
            Register::General(30) => Effect::Return,
            register => Effect::Call { name: target()?, is_tail: true, through: Some(register) },
        },
        Form::System if !is_steady(operands) => return None,
        Form::Test
        | Form::ConditionalCompare
        | Form::Insert
        | Form::Increment
        | Form::WithFlags
        | Form::And
        | Form::System
        | Form::Compute => compute(mnemonic, form, operands, arguments),
    })
}

fn condition(letters: &str) -> Condition {
    match letters {
        "eq" => Condition::Flags { register: FLAGS, equal: true },
        "ne" => Condition::Flags { register: FLAGS, equal: false },
        _ => Condition::OtherFlags(FLAGS),
    }
}

fn fence(operands: &[&str]) -> Option<Fence> {
    let [kind] = operands else { return None };
    Some(match *kind {
        "ishld" | "ld" | "nshld" | "oshld" => Fence::keeping(Pairs::READS),
        "ishst" | "st" | "nshst" | "oshst" => Fence::keeping(Pairs::WRITE_WRITE),
        "ish" | "sy" | "nsh" | "osh" => Fence::FULL,
        _ => return None,
    })
}

/// A computation of the written registers from the read ones. Operands that are not registers are part of the
/// computation: `lsl #2`, `ne`.
fn compute(mnemonic: &Mnemonic, form: Form, operands: &[&str], arguments: &[Argument]) -> Effect {
    let words: Vec<&str> = operands.iter().filter(|text| operand(text).is_none()).copied().collect();
    let lanes: Vec<&str> =
        operands.iter().filter_map(|text| text.strip_prefix('v')?.split_once('.')).map(|(_, lanes)| lanes).collect();
    let how = format!("{} {}", mnemonic.without_width(), [words.as_slice(), &lanes].concat().join(" "));
    let (mut to, mut from) = (written(arguments), read(arguments));
    let offset = match (mnemonic.base, from.as_slice(), words.as_slice()) {
        ("add", [_, Operand::Constant(by)], []) => Some(*by),
        ("sub", [_, Operand::Constant(by)], []) => by.checked_neg(),
        _ => None,
    };
    if let Some(role) = flags(mnemonic, form) {
        from.extend(role.reads().then_some(Operand::Register(FLAGS)));
        to.extend(role.writes().then_some(FLAGS));
    }
    if to.is_empty() { Effect::Nothing } else { Effect::Compute { to, how, from, offset } }
}
