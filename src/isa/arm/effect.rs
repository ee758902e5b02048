//! 32-bit Arm: the effects of instructions.
//!
//! Barriers follow DDI 0406, A3.8.3 "Memory barriers": `dmb` and `dsb` order every pair, those of the kind `st` two stores; Armv8
//! added the kind `ld` (DDI 0487, B2.3). They are cumulative: what their thread has seen of others is before them too. Armv6 has
//! them as writes to coprocessor 15 (DDI 0406, B6.2.3).

use super::access::access;
use super::decode::{condition, writes_pc};
use super::operand::{FLAGS, LR, PC, operand, register};
use super::table::Form;
use crate::isa::effect::{Access, AccessKind, Address, Condition, Effect, Operand, Register};
use crate::isa::is_local_target;
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Argument, read, written};
use crate::model::{Fence, Pairs};

/// The effect of an instruction where its condition, if it has one, holds.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, operands: &[&str], arguments: &[Argument]) -> Option<Effect> {
    let value = |number: usize| operand(operands.get(number)?);
    let to = || register(operands.first()?);
    let target = || operands.last().map(|target| (*target).to_owned());
    Some(match form {
        Form::Load(_) | Form::LoadMany | Form::Move | Form::Compute if writes_pc(form, operands) => {
            return returned(mnemonic, operands);
        }
        Form::LoadMany | Form::StoreMany => return many(mnemonic, form, operands),
        Form::TableJump => return None,
        // A constant from beside the code: normalised text has the constant itself there.
        Form::Load(_) if operands.len() == 2 && !operands[1].starts_with('[') => {
            compute(mnemonic, form, operands, arguments)
        }
        Form::Load(_) | Form::Store(_) | Form::LoadExclusive(_) | Form::StoreExclusive(_) => {
            Effect::Access(access(mnemonic, form, operands, arguments)?)
        }
        Form::Barrier => Effect::Fence(fence(operands)?),
        Form::InstructionBarrier => Effect::Fence(Fence::INSTRUCTION),
        Form::ToSystem => Effect::Fence(of_coprocessor(operands)?),
        Form::Jump | Form::Call | Form::Indirect => control(mnemonic, form, operands)?,
        Form::CompareAndBranch(equal) => {
            Effect::Branch(Condition::Values(value(0)?, Operand::Constant(0), equal), target()?)
        }
        Form::Trap => Effect::Trap,
        Form::Nothing => Effect::Nothing,
        Form::Move | Form::Extend if operands.len() == 2 && value(1).is_some() => Effect::Move(to()?, value(1)?),
        // `teq`: two values differ in no bit.
        Form::Compare | Form::Differ if operands.len() == 2 => Effect::Compare(FLAGS, [value(0)?, value(1)?]),
        _ => compute(mnemonic, form, operands, arguments),
    })
}

/// The effect of a jump, a call or a return.
fn control(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let [target] = operands else { return None };
    let name = (*target).to_owned();
    Some(match (form, mnemonic.suffix("condition")) {
        (Form::Jump, Some(letters)) if is_local_target(target) => Effect::Branch(condition(letters), name),
        (Form::Jump, _) => Effect::jump(target),
        (Form::Call, _) => Effect::call(target),
        _ => match (mnemonic.base, register(target)) {
            ("bx", Some(Register::General(LR))) => Effect::Return,
            (base, through) => Effect::Call { name, is_tail: base == "bx", through },
        },
    })
}

/// `mov pc, lr` returns, and so does what takes the return address from the stack: `pop {r7, pc}`. Another write of the program
/// counter jumps somewhere.
fn returned(mnemonic: &Mnemonic, operands: &[&str]) -> Option<Effect> {
    let is_return = matches!(
        (mnemonic.base, operands),
        ("mov", [_, "lr"]) | ("pop", _) | ("ldm", ["sp!", _]) | ("ldr", [_, "[sp]", _])
    );
    is_return.then_some(Effect::Return)
}

/// `push {r4, lr}`, `pop {r4, lr}`, `stm r0, {r1, r2}`: the lowest register has the lowest address. For other threads a word of
/// several is an access of its own (DDI 0406, A3.5.3).
pub(super) fn many(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let (list, base) = operands.split_last()?;
    let names = list.strip_prefix('{')?.strip_suffix('}')?.split(',');
    let registers: Vec<Register> = names.map(|name| register(name.trim())).collect::<Option<_>>()?;
    let values = || registers.iter().copied().map(Operand::Register);
    match (mnemonic.base, base) {
        ("push", []) | ("stmdb", ["sp!"]) => Some(Effect::Push(values().rev().collect())),
        ("pop", []) | ("ldm", ["sp!"]) => Some(Effect::Pop(registers)),
        (name, [base]) => {
            let bytes = 4 * i64::try_from(registers.len()).ok()?;
            let lowest = match name.get(3..)? {
                "" => 0,
                "ib" => 4,
                "da" => 4 - bytes,
                "db" => -bytes,
                _ => return None,
            };
            let offset = if lowest == 0 { String::new() } else { format!("#{lowest}") };
            let (writes_back, base) = (base.ends_with('!'), register(base.trim_end_matches('!')));
            let address = Address { base: Some(base?), offset, writes_back, ..Address::default() };
            let kind = if form == Form::StoreMany { AccessKind::Store } else { AccessKind::Load };
            let access = Access::new(kind, address, u16::try_from(8 * bytes).ok()?);
            let is_pair = registers.len() > 1;
            Some(Effect::Access(match form {
                Form::StoreMany => Access { from: values().collect(), is_pair, ..access },
                _ => Access { to: registers, is_pair, ..access },
            }))
        }
        _ => None,
    }
}

/// The barrier of a word: `ish`, `st`; a barrier without a word is full.
fn fence(operands: &[&str]) -> Option<Fence> {
    let keeps = match operands {
        [] | ["sy" | "ish" | "nsh" | "un" | "osh"] => Pairs::ALL,
        ["st" | "ishst" | "nshst" | "unst" | "oshst"] => Pairs::WRITE_WRITE,
        ["ld" | "ishld" | "nshld" | "oshld"] => Pairs::READS,
        _ => return None,
    };
    Some(Fence { cumulative: true, ..Fence::keeping(keeps) })
}

/// `mcr p15, #0, r0, c7, c10, #5`
fn of_coprocessor(operands: &[&str]) -> Option<Fence> {
    let plain: Vec<&str> = operands.iter().map(|text| text.trim_start_matches('#')).collect();
    match plain.as_slice() {
        ["p15", "0", _, "c7", "c10", "4" | "5"] => Some(Fence { cumulative: true, ..Fence::FULL }),
        ["p15", "0", _, "c7", "c5", "4"] => Some(Fence::INSTRUCTION),
        _ => None,
    }
}

/// A computation of the written registers from the read ones. Operands that are not registers are part of it.
fn compute(mnemonic: &Mnemonic, form: Form, operands: &[&str], arguments: &[Argument]) -> Effect {
    let words: Vec<&str> = operands.iter().filter(|text| operand(text).is_none()).copied().collect();
    let (mut to, mut from) = (written(arguments), read(arguments));
    let sets_flags = mnemonic.suffix("flags").is_some();
    let offset = match (mnemonic.base, from.as_slice(), words.as_slice()) {
        ("add" | "addw", [_, Operand::Constant(by)], []) if !sets_flags => Some(*by),
        ("sub" | "subw", [_, Operand::Constant(by)], []) if !sets_flags => by.checked_neg(),
        _ => None,
    };
    let how = format!("{} {}", mnemonic.base, words.join(" "));
    // It is computed with the carry, or leaves it in the flags.
    from.extend(matches!(form, Form::WithCarry | Form::Wide | Form::WideMore).then_some(Operand::Register(FLAGS)));
    to.extend((sets_flags || matches!(form, Form::Compare | Form::Differ | Form::Test)).then_some(FLAGS));
    // What follows from where the instruction is depends on nothing that is read.
    from.retain(|value| *value != Operand::Register(Register::General(PC)));
    Effect::Compute { to, how, from, offset }
}
