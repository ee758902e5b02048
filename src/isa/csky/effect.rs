//! C-SKY: the effects of instructions.

use super::operand::{C, LINK, content, number, place, register, value};
use super::table::{Form, width};
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::model::Fence;

/// The effect of an instruction, if its operands are understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, texts: &[&str]) -> Option<Effect> {
    let to = || register(texts.first()?);
    let flags = |equal: bool| Condition::Flags { register: C, equal };
    Some(match (form, texts) {
        (Form::Load, [_, from]) => {
            let access = Access::new(AccessKind::Load, place(from)?.address(), width(mnemonic)?);
            Effect::Access(Access { to: vec![to()?], ..access })
        }
        (Form::Store, [_, at]) => {
            let access = Access::new(AccessKind::Store, place(at)?.address(), width(mnemonic)?);
            Effect::Access(Access { from: vec![Operand::Register(to()?)], ..access })
        }
        (Form::Constant, [_, text]) => constant(to()?, content(text)?),
        (Form::Move, [_, from]) => Effect::Move(to()?, Operand::Register(register(from)?)),
        (Form::Number(up), [_, text]) => Effect::Move(to()?, Operand::Constant(number(text)? << up)),
        (Form::One | Form::Two | Form::Carry, _) => compute(mnemonic, form, texts)?,
        (Form::Differ, [one, other]) => Effect::Compare(C, [value(one)?, value(other)?]),
        (Form::Compare | Form::TestBit, [one, other]) => computed(mnemonic, vec![C], vec![value(one)?, value(other)?]),
        (Form::Clear, []) => Effect::Compare(C, [Operand::Constant(0); 2]),
        (Form::Condition(is_set), [_]) => Effect::Select {
            to: to()?,
            condition: flags(!is_set),
            then: Operand::Constant(1),
            otherwise: Operand::Constant(0),
        },
        (Form::MoveIf(is_set), [_, from]) => Effect::Select {
            to: to()?,
            condition: flags(!is_set),
            then: Operand::Register(register(from)?),
            otherwise: Operand::Register(to()?),
        },
        (Form::Sync, []) => Effect::Fence(Fence::FULL),
        (Form::Trap, []) => Effect::Trap,
        (Form::Nothing, []) => Effect::Nothing,
        _ => control(mnemonic, form, texts)?,
    })
}

/// The effect of a jump, a call or a return.
fn control(mnemonic: &Mnemonic, form: Form, texts: &[&str]) -> Option<Effect> {
    let label = |condition: Condition, label: &str| Some(Effect::Branch(condition, label.to_owned()));
    let through = |text: &str, is_tail: bool| {
        Some(Effect::Call { name: text.to_owned(), is_tail, through: Some(register(text)?) })
    };
    match (form, texts) {
        (Form::BranchIf(is_set), [to]) => label(Condition::Flags { register: C, equal: !is_set }, to),
        (Form::BranchZero(equal), [of, to]) => {
            label(Condition::Values(Operand::Register(register(of)?), Operand::Constant(0), equal), to)
        }
        (Form::BranchSign, [of, to]) => label(Condition::Other(vec![Operand::Register(register(of)?)]), to),
        (Form::Branch, [to]) => Some(Effect::jump(to)),
        (Form::Call, [to]) if mnemonic.base == "jsr" => through(to, false),
        (Form::Call, [to]) => Some(Effect::Call { name: (*to).to_owned(), is_tail: false, through: None }),
        (Form::Return, []) => Some(Effect::Return),
        (Form::Jump, [to]) if register(to) == Some(LINK) => Some(Effect::Return),
        (Form::Jump, [to]) => through(to, true),
        _ => None,
    }
}

/// What is in the pool of constants: a number, or one that the linker knows.
fn constant(to: Register, content: &str) -> Effect {
    match number(content) {
        Some(number) => Effect::Move(to, Operand::Constant(number)),
        None => Effect::Compute { to: vec![to], how: format!("constant {content}"), from: Vec::new(), offset: None },
    }
}

/// A computation of these values.
fn computed(mnemonic: &Mnemonic, to: Vec<Register>, from: Vec<Operand>) -> Effect {
    Effect::Compute { to, how: mnemonic.base.to_owned(), from, offset: None }
}

/// What the result of a computation is computed from: with fewer operands, from the register itself.
pub(super) fn sources<'a>(form: Form, texts: &[&'a str]) -> Vec<&'a str> {
    let own = match form {
        Form::One => texts.len() == 1,
        _ => texts.len() == 2,
    };
    if own { texts.to_vec() } else { texts.get(1..).unwrap_or_default().to_vec() }
}

/// A computation of a register.
fn compute(mnemonic: &Mnemonic, form: Form, texts: &[&str]) -> Option<Effect> {
    let to = register(texts.first()?)?;
    let mut from = sources(form, texts).into_iter().map(value).collect::<Option<Vec<_>>>()?;
    let (how, sign) = match mnemonic.base {
        "addi" | "addu" => ("add", 1),
        "subi" | "subu" => ("sub", -1),
        "andi" => ("and", 0),
        "ori" => ("or", 0),
        "xori" => ("xor", 0),
        base => (base, 0),
    };
    // Of a whole number of bytes it is what a mask leaves.
    let how = match mnemonic.base {
        "zextb" | "zexth" => {
            from.push(Operand::Constant(if mnemonic.base == "zextb" { 0xff } else { 0xffff }));
            "and"
        }
        _ => how,
    };
    let offset = match from.as_slice() {
        [_, Operand::Constant(by)] if sign != 0 => by.checked_mul(sign),
        _ => None,
    };
    let carry = (form == Form::Carry).then_some(C);
    from.extend(carry.map(Operand::Register));
    let to = [to].into_iter().chain(carry).collect();
    Some(Effect::Compute { to, how: how.to_owned(), from, offset })
}
