//! The toy: what each instruction is.

use super::operand::{SP, address, form as register_form, operand};
use super::table::{Form, TABLE};
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register, Status};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Argument, Role, read, scan, written};
use crate::model::{Fence, Pairs};
use compact_str::{CompactString, format_compact};

/// Decodes an instruction; nothing of one that is in no row of the table, or has other operands than it should.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    let all = operands(instruction.operands);
    // A condition comes first: that of a branch, or of an instruction that is executed only if it holds.
    let (condition, operands) = match mnemonic.suffix("predicate") {
        Some(which) => {
            let (first, rest) = all.split_first()?;
            let register = operand(first)?.register()?;
            (Some(Condition::Flags { register, equal: which == ".eq" }), rest)
        }
        None => (None, all.as_slice()),
    };
    let arguments = arguments(form, operands);
    let effect = effect(form, operands, &arguments, condition.clone())?;
    let is_on_stack = matches!(&effect, Effect::Access(access) if access.address.base == Some(SP));
    let family = family(mnemonic, &effect, operands);
    let is_conditional = condition.is_some();
    let uses = scan(&all, register_form, |number, in_address| match (is_conditional, number) {
        (true, 0) => Role::Reads,
        _ if in_address => Role::Reads,
        (true, number) => conditional(role(form, number - 1)),
        (false, number) => role(form, number),
    });
    let delay = match form {
        Form::Branch(delay) | Form::Jump(delay) | Form::Return(delay) => delay,
        _ => DelaySlot::None,
    };
    let predicate = condition.filter(|_| !matches!(form, Form::Branch(_)));
    Some(Decoded { predicate, delay, ..Decoded::of(mnemonic, effect, family, Some(uses), is_on_stack) })
}

/// What is written under a condition may also stay as it was.
fn conditional(role: Role) -> Role {
    if role == Role::Writes { Role::Both } else { role }
}

/// What is done with the operand of a number.
fn role(form: Form, number: usize) -> Role {
    match (form, number) {
        (Form::Store | Form::Branch(_) | Form::Jump(_) | Form::Return(_), _) => Role::Reads,
        (Form::LoadPair, 0 | 1) | (_, 0) => Role::Writes,
        _ => Role::Reads,
    }
}

/// The operands before an address that are values.
fn arguments(form: Form, operands: &[&str]) -> Vec<Argument> {
    let values = operands.iter().take_while(|text| !text.ends_with(')')).enumerate();
    values.filter_map(|(number, text)| Some(Argument { value: operand(text)?, role: role(form, number) })).collect()
}

fn effect(form: Form, operands: &[&str], arguments: &[Argument], condition: Option<Condition>) -> Option<Effect> {
    let label = || operands.last().map(|label| (*label).to_owned());
    let to = || written(arguments).first().copied();
    let access = |kind: AccessKind, width: u16| -> Option<Access> {
        let place = address(operands.last()?)?;
        Some(Access { to: written(arguments), from: read(arguments), ..Access::new(kind, place, width) })
    };
    Some(match form {
        Form::Load => Effect::Access(access(AccessKind::Load, 32)?),
        Form::LoadPair => Effect::Access(Access { is_pair: true, ..access(AccessKind::Load, 64)? }),
        Form::Store => Effect::Access(access(AccessKind::Store, 32)?),
        Form::LoadExclusive => Effect::Access(access(AccessKind::LoadExclusive, 32)?),
        Form::Swap => Effect::Access(access(AccessKind::Modify, 32)?),
        Form::StoreToCondition => exclusive(access, Status::Condition { register: to()?, equal: true })?,
        Form::StoreToRegister => exclusive(access, Status::Register { register: to()?, success: 1, failure: 0 })?,
        Form::Barrier => Effect::Fence(Fence::keeping(pairs(operands)?)),
        Form::Compare => Effect::Compare(to()?, [operand(operands.get(1)?)?, operand(operands.get(2)?)?]),
        Form::Branch(_) => Effect::Branch(condition?, label()?),
        Form::Jump(_) => Effect::Jump(label()?),
        Form::Return(_) => Effect::Return,
        Form::Move => Effect::Move(to()?, operand(operands.get(1)?)?),
        Form::Add => {
            Effect::Compute { to: vec![to()?], how: "add".to_owned(), from: read(arguments), offset: offset(arguments) }
        }
        Form::Nothing => Effect::Nothing,
    })
}

/// A store-exclusive: its first operand is where it says whether it wrote.
fn exclusive(access: impl Fn(AccessKind, u16) -> Option<Access>, status: Status) -> Option<Effect> {
    let access = access(AccessKind::StoreExclusive(status), 32)?;
    Some(Effect::Access(Access { to: Vec::<Register>::new(), ..access }))
}

/// What an addition of a constant adds.
fn offset(arguments: &[Argument]) -> Option<i64> {
    match read(arguments).as_slice() {
        [_, Operand::Constant(by)] => Some(*by),
        _ => None,
    }
}

/// `rr, ww`: the pairs of a barrier.
fn pairs(operands: &[&str]) -> Option<Pairs> {
    operands.iter().try_fold(Pairs::NONE, |pairs, text| {
        let pair = match *text {
            "rr" => Pairs::READ_READ,
            "rw" => Pairs::READ_WRITE,
            "wr" => Pairs::WRITE_READ,
            "ww" => Pairs::WRITE_WRITE,
            _ => return None,
        };
        Some(pairs.and(pair))
    })
}

/// What mappings call it.
fn family(mnemonic: &Mnemonic, effect: &Effect, operands: &[&str]) -> Option<CompactString> {
    match effect {
        Effect::Fence(_) => Some(format_compact!("{} {}", mnemonic.base, operands.join(", "))),
        Effect::Access(_) => Some(mnemonic.base.into()),
        _ => None,
    }
}
