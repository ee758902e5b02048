//! 32-bit Arm: the decoder.

use super::effect::effect;
use super::exact::exact;
use super::flags::compares;
use super::operand::{FLAGS, SP, form as register_form, operand, register};
use super::table::{Form, TABLE};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Condition, Effect, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Argument, Role, Use, Uses, scan};
use crate::model::{Annotation, Pairs};
use compact_str::CompactString;

/// Decodes an instruction; none if it is in no row of the table.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let name = if is_undefined(instruction) { "udf" } else { instruction.mnemonic };
    let (mnemonic, form) = TABLE.get(name)?;
    let operands = operands(instruction.operands);
    let arguments = arguments(mnemonic, form, &operands);
    let effect = effect(mnemonic, form, &operands, &arguments).unwrap_or(Effect::Opaque(class(form, &operands)));
    let stack = Register::General(SP);
    let is_on_stack = match &effect {
        Effect::Access(access) => access.address.base == Some(stack),
        Effect::Push(_) | Effect::Pop(_) => true,
        Effect::Opaque(_) | Effect::Return if matches!(mnemonic.base, "push" | "pop" | "vpush" | "vpop") => true,
        Effect::Opaque(Class::Load | Class::Store) => {
            operands.iter().any(|text| text.starts_with("[sp") || *text == "sp!")
        }
        _ => false,
    };
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, &operands) } else { None };
    // The condition of a jump to a label is a part of its effect.
    let is_branch = matches!(effect, Effect::Branch(..));
    let predicate = mnemonic.suffix("condition").filter(|_| !is_branch).map(condition);
    let uses = uses(mnemonic, form, &operands);
    let family = family(mnemonic, form, &effect).filter(|_| !is_on_stack);
    let compares = compares(mnemonic, form, &operands, &effect);
    Some(Decoded { compares, predicate, exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// Whether it is an encoding of UDF, which LLVM prints as a number for Windows: `.inst.n 0xdefe`. The encodings T1, T2 and A1 are in the
/// Architecture Reference Manual for Armv7-A, DDI 0406C, section A8.8, "UDF".
fn is_undefined(instruction: &Instruction<'_>) -> bool {
    let number = instruction.operands.trim().strip_prefix("0x").and_then(|digits| u32::from_str_radix(digits, 16).ok());
    number.is_some_and(|number| match instruction.mnemonic {
        ".inst.n" => number & 0xffff_ff00 == 0xde00,
        ".inst.w" => number & 0xfff0_f000 == 0xf7f0_a000,
        ".inst" => number & 0xfff0_00f0 == 0xe7f0_00f0,
        _ => false,
    })
}

/// The outcome that the letters of a condition ask for.
pub(super) fn condition(letters: &str) -> Condition {
    match letters {
        "eq" => Condition::Flags { register: FLAGS, equal: true },
        "ne" => Condition::Flags { register: FLAGS, equal: false },
        _ => Condition::OtherFlags(FLAGS),
    }
}

/// The class of an instruction that is not understood in full.
fn class(form: Form, operands: &[&str]) -> Class {
    match form {
        // It returns or jumps.
        Form::LoadMany | Form::Load(_) | Form::Move | Form::Compute if writes_pc(form, operands) => Class::Branch,
        Form::LoadMany | Form::Load(_) => Class::Load,
        Form::StoreMany | Form::Store(_) => Class::Store,
        Form::LoadExclusive(_) => Class::LoadExclusive,
        Form::StoreExclusive(_) => Class::StoreExclusive,
        Form::Barrier => Class::Fence,
        Form::Jump | Form::CompareAndBranch(_) | Form::TableJump => Class::Branch,
        Form::Indirect | Form::Call => Class::Call,
        // It may be a barrier that is not known.
        Form::ToSystem => Class::Unknown,
        _ => Class::Other,
    }
}

/// Whether it writes the program counter.
pub(super) fn writes_pc(form: Form, operands: &[&str]) -> bool {
    match form {
        Form::LoadMany => operands.last().is_some_and(|list| list.ends_with("pc}")),
        _ => operands.first() == Some(&"pc"),
    }
}

/// The use of the register operand of this index.
fn role(mnemonic: &Mnemonic, form: Form, count: usize, number: usize) -> Role {
    match form {
        Form::Store(_)
        | Form::StoreMany
        | Form::ToSystem
        | Form::Jump
        | Form::Indirect
        | Form::Call
        | Form::CompareAndBranch(_)
        | Form::TableJump
        | Form::Compare
        | Form::Differ
        | Form::Test => Role::Reads,
        Form::Load(_) | Form::LoadExclusive(_) if mnemonic.suffix("size") == Some("d") && number < 2 => Role::Writes,
        Form::Insert if number == 0 => Role::Both,
        Form::Wide if number < 2 => Role::Writes,
        Form::WideMore if number < 2 => Role::Both,
        Form::LoadMany if count == 1 || number == 1 => Role::Writes,
        Form::LoadMany => Role::Reads,
        // `eors r0, r1`: the first source is the destination too.
        Form::Compute | Form::WithCarry if number == 0 && takes_own(mnemonic, count) => Role::Both,
        _ if number == 0 => Role::Writes,
        _ => Role::Reads,
    }
}

/// Whether a computation with this many operands has its destination for its first source.
pub(super) fn takes_own(mnemonic: &Mnemonic, count: usize) -> bool {
    let is_of_one = matches!(mnemonic.base, "mvn" | "neg" | "clz" | "rbit" | "rev" | "rev16" | "adr" | "rrx");
    count == 2 && !is_of_one
}

/// The operands before an address that are values.
fn arguments(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Vec<Argument> {
    let values = operands.iter().take_while(|text| !text.starts_with(['[', '{'])).enumerate();
    let argument = |(number, text): (usize, &&str)| {
        let value = operand(text).or_else(|| shifted(text).map(crate::isa::effect::Operand::Register))?;
        Some(Argument { value, role: role(mnemonic, form, operands.len(), number) })
    };
    values.filter_map(argument).collect()
}

/// The register that a shift is by: `lsl r3`.
fn shifted(text: &str) -> Option<Register> {
    register(text.split_once(' ')?.1)
}

fn uses(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Uses> {
    // It has forms with registers of its own.
    if matches!(mnemonic.base, "vpush" | "vpop" | "vldmia" | "vstmia") {
        return None;
    }
    let is_conditional = mnemonic.suffix("condition").is_some();
    let count = operands.len();
    let writes_back = |number: usize| {
        let text = operands[number];
        text.ends_with('!') || (text.starts_with('[') && number + 1 < count)
    };
    let role = |number: usize, in_address: bool| {
        let role = match in_address {
            true if writes_back(number) => Role::Both,
            true => Role::Reads,
            false if operands[number].ends_with('!') => Role::Both,
            // A register behind the address is added to its base.
            false if operands[..number].iter().any(|text| text.starts_with('[')) => Role::Reads,
            false => role(mnemonic, form, count, number),
        };
        // What is written under a condition may also stay as it was.
        if is_conditional && role == Role::Writes { Role::Both } else { role }
    };
    let mut uses = scan(operands, register_form, role);
    let stack = Register::General(SP);
    uses.list.extend(matches!(mnemonic.base, "push" | "pop").then_some(Use::of(stack, Role::Both)));
    let flags = match form {
        Form::Compare | Form::Differ | Form::Test => Some(Role::Writes),
        Form::WithCarry => Some(if mnemonic.suffix("flags").is_some() { Role::Both } else { Role::Reads }),
        _ if mnemonic.suffix("flags").is_some() => Some(Role::Both),
        _ => None,
    };
    let flags = if is_conditional { Some(flags.map_or(Role::Reads, |_| Role::Both)) } else { flags };
    uses.list.extend(flags.map(|role| Use::of(FLAGS, role)));
    Some(uses)
}

/// Its name in published mappings.
fn family(mnemonic: &Mnemonic, form: Form, effect: &Effect) -> Option<CompactString> {
    Some(match (form, effect) {
        (_, Effect::Fence(fence)) if fence.instruction => "isb".into(),
        (_, Effect::Fence(fence)) if fence.keeps == Pairs::ALL => "dmb".into(),
        (_, Effect::Fence(fence)) if fence.keeps == Pairs::WRITE_WRITE => "dmb ishst".into(),
        (_, Effect::Fence(_)) => "dmb ishld".into(),
        (Form::Load(_), Effect::Compute { .. }) => return None,
        (Form::Load(Annotation::None) | Form::LoadMany, _) => "ldr".into(),
        (Form::Store(Annotation::None) | Form::StoreMany, _) => "str".into(),
        (Form::Load(_) | Form::Store(_) | Form::LoadExclusive(_) | Form::StoreExclusive(_), _) => mnemonic.base.into(),
        (_, Effect::Call { name, .. }) => called_family(name),
        _ => return None,
    })
}
