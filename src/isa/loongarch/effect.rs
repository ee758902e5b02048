//! LoongArch: the effects of instructions.
//!
//! What orders what is said by the manual's "DBAR" (2.2.8.1), and "Atomic Memory Access Instructions" (2.2.7).

use super::decode::role;
use super::operand::{RA, address, operand, value};
use super::table::{Form, width};
use crate::isa::asm::number;
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register, Status};
use crate::isa::mnemonic::Mnemonic;
use crate::model::{Accesses, Annotation, Fence, Pairs};

/// The effect of an instruction, if its operands are understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let text = |number: usize| operands.get(number).copied();
    let target = || operands.last().map(|target| (*target).to_owned());
    Some(match form {
        Form::LoadLinked
        | Form::StoreConditional
        | Form::Modify
        | Form::CompareAndSwap
        | Form::Load
        | Form::Store
        | Form::OtherLoad(_)
        | Form::OtherStore(_) => Effect::Access(access(mnemonic, form, operands)?),
        Form::Barrier => Effect::Fence(fence(hint(operands)?)?),
        Form::InstructionBarrier => Effect::Fence(Fence::INSTRUCTION),
        Form::Nothing => Effect::Nothing,
        Form::Trap => Effect::Trap,
        Form::Jump => Effect::jump(text(0)?),
        Form::Call => Effect::call(text(0)?),
        Form::Indirect => through("$zero", text(0)?)?,
        Form::Linked if text(2)? == "0" => through(text(0)?, text(1)?)?,
        Form::Linked => return None,
        Form::Return => Effect::Return,
        Form::BranchIf(equal) => {
            let other = if mnemonic.suffix("zero").is_some() { Operand::Constant(0) } else { operand(text(1)?)? };
            Effect::Branch(Condition::Values(operand(text(0)?)?, other, equal), target()?)
        }
        Form::Branch => {
            let values = operands.split_last()?.1.iter().map(|text| operand(text)).collect::<Option<_>>()?;
            Effect::Branch(Condition::Other(values), target()?)
        }
        Form::Mask(keeps_if_zero) => {
            let condition = Condition::Values(operand(text(2)?)?, Operand::Constant(0), keeps_if_zero);
            let (to, then) = (operand(text(0)?)?.register()?, operand(text(1)?)?);
            Effect::Select { to, condition, then, otherwise: Operand::Constant(0) }
        }
        Form::Move | Form::Upper | Form::Compute | Form::Insert => compute(mnemonic, form, operands)?,
    })
}

/// A jump or a call to the address in a register.
fn through(link: &str, target: &str) -> Option<Effect> {
    let register = operand(target)?.register()?;
    let is_tail = match operand(link)? {
        Operand::Constant(_) if register == RA => return Some(Effect::Return),
        Operand::Constant(_) => true,
        link if link.register()? == RA => false,
        _ => return None,
    };
    Some(Effect::Call { name: target.to_owned(), is_tail, through: Some(register) })
}

/// The hint of a barrier.
pub(super) fn hint(operands: &[&str]) -> Option<i64> {
    match operands {
        [hint] => number(hint),
        _ => None,
    }
}

/// The hint for two loads of one address.
const SAME_ADDRESS: i64 = 0x700;

/// What a barrier with this hint keeps. Bit 4 is whether it orders accesses or waits until they are complete, which is no difference
/// here. A bit that is 0 means that an access is ordered: of earlier ones, bit 3 loads and bit 2 stores; of later ones, bit 1 loads
/// and bit 0 stores. Other hints have no meaning yet.
fn fence(hint: i64) -> Option<Fence> {
    let is = |bit: i64| hint & bit == 0;
    let earlier = Accesses { reads: is(8), writes: is(4) };
    let later = Accesses { reads: is(2), writes: is(1) };
    let keeps = Pairs::between(earlier, later);
    match hint {
        0..=31 if !keeps.is_empty() => Some(Fence::keeping(keeps)),
        SAME_ADDRESS => Some(Fence::keeping(Pairs::NONE)),
        _ => None,
    }
}

/// A computation. What it keeps of the register that it writes is its first value.
fn compute(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let (to, rest) = operands.split_first()?;
    let to = operand(to)?;
    if let Some(value) = moves(mnemonic, rest) {
        return Some(Effect::moved(to.register(), value));
    }
    let names: Vec<&str> = rest.iter().filter(|text| value(text).is_none()).copied().collect();
    let mut from: Vec<Operand> = rest.iter().filter_map(|text| value(text)).collect();
    let size = mnemonic.suffix("size").unwrap_or_default();
    let how = match (form, mnemonic.base, rest) {
        // Its lowest bits are cleared.
        (Form::Insert, "bstrins", ["$zero", high, "0"]) => {
            let mask = (-1_i64).checked_shl(u32::try_from(number(high)? + 1).ok()?)?;
            from = vec![to, Operand::Constant(mask)];
            "and".to_owned()
        }
        (Form::Insert, ..) => {
            from.insert(0, to);
            [mnemonic.base, size, &names.join(" ")].join(" ")
        }
        _ => [mnemonic.base, size, &names.join(" ")].join(" "),
    };
    let how = how.trim_end().to_owned();
    let offset = match (mnemonic.base, from.as_slice()) {
        ("add", [_, Operand::Constant(by)]) => Some(*by),
        _ => None,
    };
    let to: Vec<Register> = to.register().into_iter().collect();
    Some(if to.is_empty() { Effect::Nothing } else { Effect::Compute { to, how, from, offset } })
}

/// The value that a computation only copies: a constant, or a value that is extended in its register. A narrow value is the same,
/// however it is extended.
fn moves(mnemonic: &Mnemonic, rest: &[&str]) -> Option<Operand> {
    let zero = Operand::Constant(0);
    match (mnemonic.base, rest) {
        ("move" | "ext.w.b" | "ext.w.h", [of]) => operand(of),
        ("lu12i.w", [upper]) => {
            let upper = i32::try_from(number(upper)?).ok()?;
            Some(Operand::Constant(i64::from(upper.wrapping_shl(12))))
        }
        ("or" | "add", [one, by]) if operand(one)? == zero => number(by).map(Operand::Constant),
        ("or" | "add" | "sll", [one, by]) if value(by)? == zero => operand(one),
        ("and", [one, "255"]) | ("bstrpick", [one, "7" | "15" | "31", "0"]) => operand(one),
        _ => None,
    }
}

/// `ll.w rd, rj, 0`, `sc.w rd, rj, 0`, `amadd_db.w rd, rk, rj`, `ld.w rd, rj, 8`, `ldx.w rd, rj, rk`.
fn access(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Access> {
    let values = if matches!(form, Form::Modify | Form::CompareAndSwap) { 2 } else { 1 };
    let (values, place) = operands.split_at_checked(values)?;
    let is_of_base = matches!(form, Form::Modify | Form::CompareAndSwap) || ["llacq", "screl"].contains(&mnemonic.base);
    if place.len() != if is_of_base { 1 } else { 2 } {
        return None;
    }
    let values = values.iter().map(|text| operand(text)).collect::<Option<Vec<_>>>()?;
    let width = match form {
        Form::OtherLoad(width) | Form::OtherStore(width) => width,
        _ => width(mnemonic.suffix("size")?)?.0,
    };
    // "AM*_DB" waits for earlier accesses, and later ones wait for it.
    let is_ordered = |half: &str| mnemonic.suffix("barrier").is_some() || mnemonic.base == half;
    let annotation = |is: bool| if is { Annotation::Sc } else { Annotation::None };
    let kind = match form {
        Form::LoadLinked => AccessKind::LoadExclusive,
        Form::StoreConditional => AccessKind::StoreExclusive(status(values[0])),
        Form::Modify => AccessKind::Modify,
        Form::CompareAndSwap => AccessKind::CompareAndSwap,
        Form::Load | Form::OtherLoad(_) => AccessKind::Load,
        Form::Store | Form::OtherStore(_) => AccessKind::Store,
        _ => return None,
    };
    let writes = role(form, 0).writes() && form != Form::StoreConditional;
    let from = match form {
        Form::Store | Form::OtherStore(_) | Form::StoreConditional => vec![values[0]],
        _ => values[1..].to_vec(),
    };
    let expected = if form == Form::CompareAndSwap { vec![values[0]] } else { Vec::new() };
    Some(Access {
        acquire: annotation(is_ordered("llacq")),
        release: annotation(is_ordered("screl")),
        to: values[0].register().filter(|_| writes).into_iter().collect(),
        from,
        expected,
        ..Access::new(kind, address(place)?, width)
    })
}

/// How a store-conditional reports: 1 if it stored, else 0, in the register of the value.
fn status(value: Operand) -> Status {
    value.register().map_or(Status::Unread, |register| Status::Register { register, success: 1, failure: 0 })
}
