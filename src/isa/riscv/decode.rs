//! RISC-V: the decoder.
//!
//! All annotations of these instructions are `RCsc` (chapter "RVWMO", "preserved program order", rule 7). An AMO whose
//! result is not used is ordered like any other.

use super::exact::exact;
use super::operand::{SP, address, form as register_form, operand};
use super::table::{Form, TABLE};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register, Status};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Argument, Role, Use, Uses, read, scan, written};
use crate::model::{Accesses, Annotation, Fence, Pairs};
use compact_str::{CompactString, format_compact};

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = TABLE.get(instruction.mnemonic)?;
    let operands = operands(instruction.operands);
    let effect = effect(mnemonic, form, &operands).unwrap_or(Effect::Opaque(class(form)));
    let is_on_stack = match &effect {
        Effect::Access(access) => access.address.base == Some(SP),
        Effect::Opaque(Class::Load | Class::Store) => instruction.operands.contains("(sp)"),
        _ => false,
    };
    let family = family(mnemonic, form, &effect, &operands);
    // Pairs of registers are named by their first; `jal` has forms that name none.
    let has_implicit = mnemonic.suffix("size") == Some(".q")
        || form == Form::LinkedJump
        || matches!(effect, Effect::Opaque(Class::Call))
        || mnemonic.base == ".insn";
    let uses = (!has_implicit).then(|| uses(form, &operands));
    // What is not understood may do anything.
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, &operands) } else { None };
    Some(Decoded { exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// The class of an instruction whose operands are not understood.
fn class(form: Form) -> Class {
    match form {
        Form::LoadReserved => Class::LoadExclusive,
        Form::StoreConditional => Class::StoreExclusive,
        Form::Modify | Form::CompareAndSwap => Class::ReadModifyWrite,
        Form::Load(_) | Form::FloatLoad(_) => Class::Load,
        Form::Store(_) | Form::FloatStore(_) => Class::Store,
        Form::Fence | Form::TotalStoreOrder => Class::Fence,
        Form::Call | Form::IndirectCall | Form::LinkedJump | Form::Indirect => Class::Call,
        Form::Jump | Form::Tail | Form::Return | Form::BranchIf(_) | Form::Branch => Class::Branch,
        Form::InstructionFence
        | Form::Nothing
        | Form::Trap
        | Form::Move
        | Form::Constant
        | Form::SetIf(_)
        | Form::Extend
        | Form::Compute => Class::Other,
    }
}

/// The use of the register operand of this index.
fn role(form: Form, number: usize) -> Role {
    match form {
        Form::Store(_)
        | Form::FloatStore(_)
        | Form::Jump
        | Form::Tail
        | Form::Indirect
        | Form::Return
        | Form::BranchIf(_)
        | Form::Branch
        | Form::Call
        | Form::IndirectCall
        | Form::LinkedJump => Role::Reads,
        // The expected value is replaced by the old value.
        Form::CompareAndSwap if number == 0 => Role::Both,
        _ if number == 0 => Role::Writes,
        _ => Role::Reads,
    }
}

/// The operands that are register values.
fn arguments(form: Form, operands: &[&str]) -> Vec<Argument> {
    let argument = |(number, text): (usize, &&str)| Some(Argument { value: operand(text)?, role: role(form, number) });
    operands.iter().enumerate().filter_map(argument).collect()
}

fn uses(form: Form, operands: &[&str]) -> Uses {
    let links = form == Form::IndirectCall && operands.len() == 2;
    let role = |number: usize, in_address: bool| match (in_address, number) {
        (true, _) => Role::Reads,
        (false, 0) if links => Role::Writes,
        (false, _) => role(form, number),
    };
    let mut uses = scan(operands, register_form, role);
    if form == Form::Return {
        uses.list.push(Use::of(Register::General(1), Role::Reads));
    }
    uses
}

/// Its name in published mappings: `amo.aq`, `l`, `fence r, rw`.
fn family(mnemonic: &Mnemonic, form: Form, effect: &Effect, operands: &[&str]) -> Option<CompactString> {
    let order = mnemonic.suffix("order").unwrap_or_default();
    Some(match form {
        Form::LoadReserved | Form::StoreConditional | Form::CompareAndSwap => {
            format_compact!("{}{order}", mnemonic.base)
        }
        Form::Modify => format_compact!("amo{order}"),
        Form::Load(_) => format_compact!("l{order}"),
        Form::Store(_) => format_compact!("s{order}"),
        Form::FloatLoad(_) | Form::FloatStore(_) | Form::TotalStoreOrder => mnemonic.base.into(),
        Form::Fence if operands.is_empty() => mnemonic.base.into(),
        Form::Fence => format_compact!("{} {}", mnemonic.base, operands.join(", ")),
        _ => match effect {
            Effect::Call { name, .. } => called_family(name),
            Effect::Opaque(Class::Call) => operands.join(", ").into(),
            _ => return None,
        },
    })
}

fn effect(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let value = |number: usize| operand(operands.get(number)?);
    let to = || value(0).map(Operand::register);
    let target = || operands.last().map(|target| (*target).to_owned());
    Some(match form {
        Form::LoadReserved
        | Form::StoreConditional
        | Form::Modify
        | Form::CompareAndSwap
        | Form::Load(_)
        | Form::Store(_)
        | Form::FloatLoad(_)
        | Form::FloatStore(_) => Effect::Access(access(mnemonic, form, operands)?),
        Form::Indirect | Form::IndirectCall => through(form, operands)?,
        Form::LinkedJump => return None,
        Form::Fence => Effect::Fence(fence(operands)?),
        Form::TotalStoreOrder => Effect::Fence(Fence::keeping(Pairs::ALL.without(Pairs::WRITE_READ))),
        Form::InstructionFence => Effect::Fence(Fence::INSTRUCTION),
        Form::Nothing => Effect::Nothing,
        Form::Trap => Effect::Trap,
        Form::Jump | Form::Tail => Effect::jump(operands.first()?),
        Form::Call => Effect::call(operands.first()?),
        Form::Return => Effect::Return,
        Form::BranchIf(equal) => {
            let other = if mnemonic.suffix("zero").is_some() { Operand::Constant(0) } else { value(1)? };
            Effect::Branch(Condition::Values(value(0)?, other, equal), target()?)
        }
        Form::Branch => {
            let values = operands.split_last()?.1.iter().map(|text| operand(text)).collect::<Option<_>>()?;
            Effect::Branch(Condition::Other(values), target()?)
        }
        // A narrow value is the same, however it is extended in its register.
        Form::Move | Form::Extend => Effect::moved(to()?, value(1)?),
        Form::Constant => Effect::moved(to()?, Operand::Constant(operands.get(1)?.parse().ok()?)),
        Form::SetIf(equal) => {
            let condition = Condition::Values(value(1)?, Operand::Constant(0), equal);
            let (then, otherwise) = (Operand::Constant(1), Operand::Constant(0));
            Effect::Select { to: to()??, condition, then, otherwise }
        }
        Form::Compute => compute(mnemonic, form, operands)?,
    })
}

/// A jump or a call to the address in a register: `jr a5`, `jalr a1`, `jalr zero, 0(a5)`.
fn through(form: Form, operands: &[&str]) -> Option<Effect> {
    let (link, target) = match operands {
        [target] if form == Form::Indirect => ("zero", *target),
        [target] => ("ra", *target),
        [link, target] => (*link, *target),
        _ => return None,
    };
    let name = target.strip_prefix("0(").and_then(|rest| rest.strip_suffix(')')).unwrap_or(target);
    let register = operand(name)?.register()?;
    match (link, register) {
        ("zero", Register::General(1)) => Some(Effect::Return),
        ("zero" | "ra", _) => {
            Some(Effect::Call { name: name.to_owned(), is_tail: link == "zero", through: Some(register) })
        }
        _ => None,
    }
}

/// A computation. Constants are part of it.
fn compute(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let (_, rest) = operands.split_first()?;
    let arguments = arguments(form, operands);
    let constants: Vec<&str> = rest.iter().filter(|text| operand(text).is_none()).copied().collect();
    let how = format!("{} {}", mnemonic.without_width(), constants.join(" "));
    let is_addition = mnemonic.base == "add" && mnemonic.suffix("word").is_none();
    let offset = match constants.as_slice() {
        [by] if is_addition => by.parse().ok(),
        _ => None,
    };
    let to = written(&arguments);
    Some(if to.is_empty() { Effect::Nothing } else { Effect::Compute { to, how, from: read(&arguments), offset } })
}

/// Reads and writes in the sets of a fence. Devices do not matter here.
fn set(text: &str) -> Accesses {
    Accesses { reads: text.contains('r'), writes: text.contains('w') }
}

fn fence(operands: &[&str]) -> Option<Fence> {
    match operands {
        [] => Some(Fence::FULL),
        [before, after] => Some(Fence::keeping(Pairs::between(set(before), set(after)))),
        _ => None,
    }
}

/// `lr.w.aq rd, (rs1)`, `sc.w.rl rd, rs2, (rs1)`, `amoadd.w.aqrl rd, rs2, (rs1)`, `lw rd, 8(rs1)`, and Zalasr's loads and stores
/// with annotations.
fn access(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Access> {
    let (place, values) = operands.split_last()?;
    let arguments = arguments(form, values);
    let is_of_one =
        matches!(form, Form::LoadReserved | Form::Load(_) | Form::Store(_) | Form::FloatLoad(_) | Form::FloatStore(_));
    let wanted = if is_of_one { 1 } else { 2 };
    if arguments.len() != values.len() || values.len() != wanted {
        return None;
    }
    let width = match (form, mnemonic.suffix("size")) {
        (Form::Load(width) | Form::Store(width) | Form::FloatLoad(width) | Form::FloatStore(width), _) => width,
        (_, size) => width(size?)?,
    };
    let order = mnemonic.suffix("order").unwrap_or_default();
    let annotation = |is: bool| if is { Annotation::Sc } else { Annotation::None };
    let new = |kind: AccessKind| -> Option<Access> {
        let (acquire, release) = (annotation(order.contains("aq")), annotation(order.contains("rl")));
        Some(Access { acquire, release, ..Access::new(kind, address(place)?, width) })
    };
    let (to, from) = (written(&arguments), read(&arguments));
    Some(match form {
        Form::LoadReserved => Access { to, ..new(AccessKind::LoadExclusive)? },
        Form::Load(_) | Form::FloatLoad(_) => Access { to, ..new(AccessKind::Load)? },
        Form::Store(_) | Form::FloatStore(_) => Access { from, ..new(AccessKind::Store)? },
        Form::StoreConditional => {
            let status = match arguments[0].value.register() {
                Some(register) => Status::Register { register, success: 0, failure: 1 },
                None => Status::Unread,
            };
            Access { from, ..new(AccessKind::StoreExclusive(status))? }
        }
        Form::Modify => Access { to, from, ..new(AccessKind::Modify)? },
        Form::CompareAndSwap => {
            let (expected, from) = (vec![arguments[0].value], vec![arguments[1].value]);
            Access { to, from, expected, ..new(AccessKind::CompareAndSwap)? }
        }
        _ => return None,
    })
}

/// The width given by the suffix of a mnemonic.
fn width(size: &str) -> Option<u16> {
    Some(match size {
        ".b" => 8,
        ".h" => 16,
        ".w" => 32,
        ".d" => 64,
        ".q" => 128,
        _ => return None,
    })
}
