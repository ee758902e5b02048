//! AVR: the effects of instructions.

use super::operand::{FLAGS, PORT_SPH, PORT_SPL, PORT_STATUS, SPH, SPL, above, address, constant, register};
use super::table::Form;
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Interrupts, Operand, Register};
use crate::isa::mnemonic::Mnemonic;

/// The effect of an instruction, if its operands are understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let own = |number: usize| register(operands.get(number)?);
    let value = |number: usize| value(operands.get(number)?);
    Some(match form {
        Form::Load | Form::Store => Effect::Access(access(form, operands)?),
        Form::Push => Effect::Push(vec![value(0)?]),
        Form::Pop => Effect::Pop(vec![own(0)?]),
        Form::In | Form::Out => port(form, operands)?,
        Form::Mask => Effect::Interrupts(Interrupts::Masked),
        Form::Unmask => Effect::Interrupts(Interrupts::Unmasked),
        Form::Move => Effect::Move(own(0)?, Operand::Register(own(1)?)),
        Form::MovePair => {
            let (to, from) = (own(0)?, own(1)?);
            Effect::Copies(vec![(to, Operand::Register(from)), (above(to)?, Operand::Register(above(from)?))])
        }
        Form::Constant => Effect::Move(own(0)?, Operand::Constant(constant(operands.get(1)?)? & 0xff)),
        Form::Clear => Effect::Move(own(0)?, Operand::Constant(0)),
        Form::Compare => Effect::Compare(FLAGS, [value(0)?, value(1)?]),
        Form::CompareCarry => Effect::CompareMore(FLAGS, [value(0)?, value(1)?]),
        Form::Test => Effect::Compare(FLAGS, [value(0)?, Operand::Constant(0)]),
        Form::BranchIf(equal) => branch(Condition::Flags { register: FLAGS, equal }, operands)?,
        Form::Branch => branch(Condition::OtherFlags(FLAGS), operands)?,
        Form::Jump | Form::Call => jump(form, operands)?,
        Form::Indirect | Form::IndirectCall => {
            let is_tail = form == Form::Indirect;
            Effect::Call { name: "Z".to_owned(), is_tail, through: Some(Register::General(30)) }
        }
        // It takes interrupts again, which is for handlers: they are not called.
        Form::Return if mnemonic.base == "reti" => return None,
        Form::Return => Effect::Return,
        Form::Nothing => Effect::Nothing,
        Form::Trap => Effect::Trap,
        Form::LoadProgram | Form::PortBit | Form::Skip | Form::BranchInterrupts => return None,
        _ => computed(mnemonic, form, operands)?,
    })
}

/// A register or a constant.
pub(super) fn value(text: &str) -> Option<Operand> {
    register(text).map(Operand::Register).or_else(|| constant(text).map(|number| Operand::Constant(number & 0xff)))
}

/// `ld r24, Z`, `ldd r25, Z+1`, `lds r24, symbol`, `st X+, r22`: of a byte each.
fn access(form: Form, operands: &[&str]) -> Option<Access> {
    match (form, operands) {
        (Form::Load, [to, place]) => {
            Some(Access { to: vec![register(to)?], ..Access::new(AccessKind::Load, address(place), 8) })
        }
        (Form::Store, [place, from]) => {
            let from = vec![Operand::Register(register(from)?)];
            Some(Access { from, ..Access::new(AccessKind::Store, address(place), 8) })
        }
        _ => None,
    }
}

/// The ports that are registers of the processor. Others are of devices: a load or a store, and not of memory.
fn port(form: Form, operands: &[&str]) -> Option<Effect> {
    let (place, own) = match (form, operands) {
        (Form::In, [own, place]) | (Form::Out, [place, own]) => (constant(place)?, register(own)?),
        _ => return None,
    };
    let half = match place {
        PORT_SPL => SPL,
        PORT_SPH => SPH,
        PORT_STATUS if form == Form::In => return Some(Effect::Interrupts(Interrupts::Saved { to: own })),
        PORT_STATUS => {
            let restored = Interrupts::Restored { from: Operand::Register(own), flags: Some(FLAGS) };
            return Some(Effect::Interrupts(restored));
        }
        _ => return None,
    };
    let half = Register::General(half);
    Some(if form == Form::In {
        Effect::Move(own, Operand::Register(half))
    } else {
        Effect::Move(half, Operand::Register(own))
    })
}

/// A computation. Of a pair the lower half has the address that it is, and the flags of more than a byte are not followed.
fn computed(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let flags = Operand::Register(FLAGS);
    if form == Form::Flag {
        return Some(Effect::Compute { to: vec![FLAGS], how: mnemonic.text(), from: vec![flags], offset: None });
    }
    let own = register(operands.first()?)?;
    let by = |sign: i64| operands.get(1).and_then(|text| constant(text)).and_then(|by| by.checked_mul(sign));
    let how = if matches!(mnemonic.base, "subi" | "andi" | "ori" | "sbci") {
        &mnemonic.base[..mnemonic.base.len() - 1]
    } else {
        mnemonic.base
    };
    let from = operands.iter().map(|text| value(text)).collect::<Option<Vec<_>>>()?;
    let compute = |to: Vec<Register>, from: Vec<Operand>, offset: Option<i64>| {
        Some(Effect::Compute { to, how: how.to_owned(), from, offset })
    };
    match form {
        // `eor r25, r25` clears.
        Form::Compute if mnemonic.base == "eor" && operands.first() == operands.get(1) => {
            Some(Effect::Move(own, Operand::Constant(0)))
        }
        Form::Compute if mnemonic.base == "subi" => compute(vec![own], from, subtracted(by(1))),
        Form::Compute | Form::Change | Form::Swap => compute(vec![own], from, None),
        Form::ComputeCarry | Form::ChangeCarry => compute(vec![own, FLAGS], [from, vec![flags]].concat(), None),
        Form::ChangePair => {
            let sign = if mnemonic.base == "adiw" { 1 } else { -1 };
            let (high, offset) = (above(own)?, by(sign));
            // The carry goes up: the upper half depends on both.
            let from = [from, vec![Operand::Register(high)]].concat();
            compute(vec![own, high, FLAGS], from, offset)
        }
        Form::Multiply => compute(vec![Register::General(0), Register::General(1), FLAGS], from, None),
        Form::StoreBit => compute(vec![FLAGS], [vec![Operand::Register(own)], vec![flags]].concat(), None),
        Form::LoadBit => compute(vec![own], [vec![Operand::Register(own)], vec![flags]].concat(), None),
        _ => None,
    }
}

/// What `subi` adds to a pair, of which it is the lower half: `subi r30, 255` adds one, if `sbci r31, 255` follows. Of most constants
/// that is not known without the upper half.
fn subtracted(by: Option<i64>) -> Option<i64> {
    match by? {
        by @ 0..128 => Some(-by),
        by @ 253..256 => Some(256 - by),
        _ => None,
    }
}

fn branch(condition: Condition, operands: &[&str]) -> Option<Effect> {
    let [target] = operands else { return None };
    Some(Effect::Branch(condition, (*target).to_owned()))
}

fn jump(form: Form, operands: &[&str]) -> Option<Effect> {
    let [target] = operands else { return None };
    Some(if form == Form::Jump { Effect::jump(target) } else { Effect::call(target) })
}
