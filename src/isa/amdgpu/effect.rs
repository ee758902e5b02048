//! AMD's GPUs: the effects of instructions.

use super::mask::{Each, bits, copied, packed, saved};
use super::memory::{access, fence};
use super::operand::{EXEC, SCALARS, SP, VCC, constant, half, is_lower, registers, values, with_modifiers};
use super::table::Form;
use crate::isa::effect::{Condition, Effect, Operand, Register};
use crate::isa::mnemonic::Mnemonic;

/// Where a function returns to, `s30`.
const LINK: Register = Register::General(SCALARS + 30);

/// The effect of an instruction; none if its operands are not understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    Some(match form {
        Form::Load
        | Form::Store
        | Form::Modify
        | Form::CompareAndSwap
        | Form::PrivateLoad
        | Form::PrivateStore
        | Form::ScalarLoad => Effect::Access(access(mnemonic, form, operands)?),
        Form::Wait | Form::WaitLoads | Form::WaitStores | Form::Cache => {
            fence(mnemonic, form, operands).map_or(Effect::Nothing, Effect::Fence)
        }
        Form::Nothing => Effect::Nothing,
        Form::Jump | Form::JumpIf(_) | Form::JumpTo | Form::Call => control(mnemonic, form, operands)?,
        Form::Compare | Form::CompareToExec => compare(mnemonic, form, operands)?,
        Form::Choose => choose(operands)?,
        Form::ScalarMove | Form::Move => moved(operands)?,
        Form::Dual => dual(operands)?,
        Form::Scalar if mnemonic.base == "s_getpc" => {
            Effect::Compute { to: registers(operands.first()?)?, how: "s_getpc".to_owned(), from: vec![], offset: None }
        }
        Form::Packed | Form::Bits | Form::BitsSaved | Form::Scalar | Form::Compute | Form::Carry | Form::Lane => {
            compute(mnemonic, form, operands)?
        }
    })
}

/// What each register gets, where an instruction sets several.
pub(super) fn each(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Each {
    let each = match form {
        Form::Bits => bits(mnemonic, operands),
        Form::BitsSaved => saved(mnemonic, operands),
        Form::ScalarMove | Form::Move => copied(operands).filter(|each| each.len() > 1),
        Form::Packed => packed(operands),
        Form::Dual => halves(operands).and_then(|[one, other]| {
            let is_move = other.0 == "v_dual_mov_b32";
            is_move.then(|| Some([copied(&one.1)?, copied(&other.1)?].concat())).flatten()
        }),
        _ => None,
    };
    each.unwrap_or_default()
}

/// Jumps, calls and returns.
fn control(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let target = (*operands.last()?).to_owned();
    Some(match form {
        Form::Jump => Effect::jump(&target),
        Form::JumpIf(is_zero) => {
            let mask = Register::General(if mnemonic.base.starts_with("s_cbranch_exec") { EXEC } else { VCC });
            Effect::Branch(Condition::Values(Operand::Register(mask), Operand::Constant(0), is_zero), target)
        }
        _ => {
            let through = registers(&target)?.first().copied()?;
            match form {
                Form::JumpTo if through == LINK => Effect::Return,
                Form::JumpTo => Effect::Call { name: target, is_tail: true, through: Some(through) },
                Form::Call if registers(operands.first()?)?.first() == Some(&LINK) => {
                    Effect::Call { name: target, is_tail: false, through: Some(through) }
                }
                _ => return None,
            }
        }
    })
}

/// A comparison: the bit of a lane that does not execute becomes 0 (the manual, "VOPC").
fn compare(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let (firsts, modifiers) = with_modifiers(operands);
    let (to, compared) = match (form, firsts.as_slice()) {
        (Form::Compare, [to, one, other]) => (*registers(to)?.first()?, [*one, *other]),
        (_, [one, other]) => (Register::General(EXEC), [*one, *other]),
        _ => return None,
    };
    let is_wide = mnemonic.suffix("type").is_some_and(|name| name.ends_with("64"));
    let count = if is_wide { 2 } else { 1 };
    let [one, other] = compared.map(|text| values(text, count));
    let (one, other) = (one?, other?);
    if one.len() != other.len() {
        return None;
    }
    // What is selected from a register is another value than all of it.
    let is_whole = modifiers.is_empty();
    let condition = match mnemonic.suffix("relation")? {
        name @ ("_eq" | "_ne") if is_whole => match (one.as_slice(), other.as_slice()) {
            ([one], [other]) => Condition::Values(*one, *other, name == "_eq"),
            _ => Condition::Pairs(one.iter().zip(&other).map(|(one, other)| [*one, *other]).collect(), name == "_eq"),
        },
        _ => Condition::Other([one, other].concat()),
    };
    let then = Operand::Register(Register::General(EXEC));
    Some(Effect::Select { to, condition, then, otherwise: Operand::Constant(0) })
}

/// `v_cndmask_b32_e64 v0, 0, 1, vcc`: the second value where the mask is set, else the first.
fn choose(operands: &[&str]) -> Option<Effect> {
    let (firsts, modifiers) = with_modifiers(operands);
    let [to, otherwise, then, mask] = firsts.as_slice() else { return None };
    let one = |text: &str| values(text, 1)?.first().copied();
    let mask = Operand::Register(*registers(mask)?.first()?);
    let condition = Condition::Values(mask, Operand::Constant(0), false);
    let to = *registers(to).filter(|to| to.len() == 1 && modifiers.is_empty())?.first()?;
    Some(Effect::Select { to, condition, then: one(then)?, otherwise: one(otherwise)? })
}

/// A copy; where the thread's private memory begins in the generic address space points there.
fn moved(operands: &[&str]) -> Option<Effect> {
    let [to, from] = operands else { return None };
    if let Some(register) = half(to) {
        let from = [vec![Operand::Register(register)], values(from, 1)?].concat();
        return Some(Effect::Compute { to: vec![register], how: "upper half".to_owned(), from, offset: None });
    }
    let to = registers(to)?;
    if *from == "src_private_base" {
        let from = vec![Operand::Register(Register::General(SP))];
        return Some(Effect::Compute { to, how: "src_private_base".to_owned(), from, offset: None });
    }
    let from = values(from, to.len())?;
    match (to.as_slice(), from.as_slice()) {
        ([to], [from]) => Some(Effect::Move(*to, *from)),
        _ if from.len() == to.len() => Some(Effect::Compute { to, how: "copy".to_owned(), from, offset: None }),
        _ => None,
    }
}

/// The two instructions of `v_dual_mov_b32 v1, v2 :: v_dual_and_b32 v3, 1, v4`: the name of the second, and the operands of both.
fn halves<'a>(operands: &[&'a str]) -> Option<[(&'a str, Vec<&'a str>); 2]> {
    let middle = operands.iter().position(|text| text.contains(" :: "))?;
    let (last, second) = operands[middle].split_once(" :: ")?;
    let (name, first) = second.split_once(' ')?;
    let one = [&operands[..middle], &[last]].concat();
    let other = [&[first], &operands[middle + 1..]].concat();
    Some([("", one), (name, other)])
}

/// Two instructions, each of which reads before the other writes.
fn dual(operands: &[&str]) -> Option<Effect> {
    let [(_, one), (name, other)] = halves(operands)?;
    let (mut to, mut from) = (Vec::new(), Vec::new());
    for operands in [&one, &other] {
        let (first, rest) = operands.split_first()?;
        to.extend(registers(first)?);
        for text in rest {
            from.extend(values(text, 1)?);
        }
    }
    // A choice reads a mask that the text does not name.
    from.push(Operand::Register(Register::General(VCC)));
    Some(Effect::Compute { to, how: name.to_owned(), from, offset: None })
}

/// Another computation. What is selected of an operand is a part of it, and constants come last.
fn compute(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let (firsts, modifiers) = with_modifiers(operands);
    let (to_text, rest) = firsts.split_first()?;
    let mut to = match half(to_text) {
        Some(register) => vec![register],
        None => registers(to_text)?,
    };
    let is_partly = half(to_text).is_some() || is_lower(to_text) || mnemonic.base == "v_writelane";
    let mut rest = rest.to_vec();
    if form == Form::Carry && !rest.is_empty() {
        to.extend(registers(rest.remove(0)).unwrap_or_default());
    }
    let mut from = Vec::new();
    for text in &rest {
        // An address of the linker is a constant that is not known.
        from.extend(values(text, 1).or_else(|| text.contains('@').then(Vec::new))?);
    }
    if is_partly || mnemonic.base == "s_addk" {
        from.extend(to.first().map(|register| Operand::Register(*register)));
    }
    from.sort_by_key(|value| matches!(value, Operand::Constant(_)));
    let name = mnemonic.base.trim_start_matches("v_").trim_start_matches("s_");
    let is_plain =
        mnemonic.suffix("type").is_some_and(|name| name.ends_with("32")) && modifiers.is_empty() && !is_partly;
    // Only those of whole registers are known by the names of what they do.
    let name = if is_plain { name.to_owned() } else { mnemonic.text() };
    // Which constant is which operand.
    let order: Vec<&str> = rest.iter().copied().filter(|text| constant(text).is_some() || text.contains('@')).collect();
    let is_symmetric = matches!(name.as_str(), "and" | "or" | "xor");
    let how = if is_symmetric { name } else { format!("{name} {} {}", order.join(" "), modifiers.join(" ")) };
    if form == Form::BitsSaved {
        to.push(Register::General(EXEC));
        from.push(Operand::Register(Register::General(EXEC)));
    }
    let offset = match (mnemonic.base, from.as_slice()) {
        ("s_add" | "s_addk" | "s_add_co", [_, Operand::Constant(by)] | [Operand::Constant(by), _]) => Some(*by),
        _ => None,
    };
    Some(Effect::Compute { to, how, from, offset })
}
