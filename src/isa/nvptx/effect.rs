//! PTX: the effects of instructions.
//!
//! What `ld`, `st`, `atom`, `fence` and `membar` order: PTX ISA, "Memory Consistency Model", and the descriptions of these
//! instructions. A program of ours asks for the scope of the system, so an access of a narrower one is not a step that all threads see,
//! and a narrower fence orders nothing for all of them.

use super::decode::value;
use super::operand::{STACK, address, register};
use super::table::{Form, bits, is_float};
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register};
use crate::isa::is_local_target;
use crate::isa::mnemonic::Mnemonic;
use crate::model::{Annotation, Fence, Pairs};

/// The effect of an instruction, if it is understood.
pub(super) fn effect(
    mnemonic: &Mnemonic,
    form: Form,
    operands: &[&str],
    predicate: Option<&Condition>,
) -> Option<Effect> {
    let to = || register(operands.first()?);
    Some(match form {
        Form::LoadParameter => Effect::Move(to()?, Operand::Register(parameter(operands.get(1)?)?)),
        Form::StoreParameter => Effect::Move(parameter(operands.first()?)?, value(operands, 1)?),
        Form::Load(_) | Form::Store(_) | Form::Modify => Effect::Access(access(mnemonic, form, operands)?),
        Form::Fence => Effect::Fence(fence(mnemonic)?),
        Form::Jump => match (operands, predicate) {
            ([label], _) if !is_local_target(label) => return None,
            ([label], Some(condition)) => Effect::Branch(condition.clone(), (*label).to_owned()),
            ([label], None) => Effect::Jump((*label).to_owned()),
            _ => return None,
        },
        Form::Call => call(operands)?,
        Form::Return => Effect::Return,
        Form::Trap => Effect::Trap,
        _ => computation(mnemonic, form, operands, to()?)?,
    })
}

/// The effect of an instruction that only writes a register.
fn computation(mnemonic: &Mnemonic, form: Form, operands: &[&str], to: Register) -> Option<Effect> {
    let is_predicate = mnemonic.suffix("type") == Some(".pred");
    Some(match form {
        Form::Move | Form::Address if to == Register::General(STACK) => Effect::Nothing,
        Form::Move if is_predicate => Effect::Move(to, truth(value(operands, 1)?)),
        Form::Move => match value(operands, 1) {
            Some(from) => Effect::Move(to, from),
            None => address_of(to, operands.get(1)?)?,
        },
        Form::Address => Effect::Move(to, value(operands, 1)?),
        // A longer value is taken for the same, where it is one; `exact` knows better.
        Form::Convert if is_integer(mnemonic) => Effect::Move(to, value(operands, 1)?),
        Form::Compute if is_cut(mnemonic, operands) => Effect::Move(to, value(operands, 1)?),
        Form::Compare => match (mnemonic.suffix("comparison")?, is_float(mnemonic)) {
            (".eq", false) => choice(to, Condition::Values(value(operands, 1)?, value(operands, 2)?, true)),
            (".ne", false) => choice(to, Condition::Values(value(operands, 1)?, value(operands, 2)?, false)),
            _ => compute(mnemonic, operands)?,
        },
        Form::Negate => choice(to, Condition::Values(value(operands, 1)?, Operand::Constant(0), true)),
        Form::Select => {
            let condition = Condition::Values(value(operands, 3)?, Operand::Constant(0), false);
            let (then, otherwise) = (value(operands, 1)?, value(operands, 2)?);
            Effect::Select { to, condition, then, otherwise }
        }
        _ => compute(mnemonic, operands)?,
    })
}

/// The register of a parameter: `[$arg.0]`.
fn parameter(text: &str) -> Option<Register> {
    register(text.strip_prefix('[')?.strip_suffix(']')?)
}

/// A constant predicate: true is printed as -1.
fn truth(value: Operand) -> Operand {
    match value {
        Operand::Constant(value) => Operand::Constant(i64::from(value != 0)),
        other => other,
    }
}

/// Whether both types are integers.
fn is_integer(mnemonic: &Mnemonic) -> bool {
    ["type", "from"].iter().all(|set| mnemonic.suffix(set).is_some_and(|name| !name.starts_with(".f")))
}

/// Whether a value is cut to a byte or to 16 bits.
fn is_cut(mnemonic: &Mnemonic, operands: &[&str]) -> bool {
    mnemonic.base == "and" && matches!(value(operands, 2), Some(Operand::Constant(0xff | 0xffff)))
}

/// 1 if a condition holds, else 0.
fn choice(to: Register, condition: Condition) -> Effect {
    Effect::Select { to, condition, then: Operand::Constant(1), otherwise: Operand::Constant(0) }
}

/// The address of a place that the linker knows, or a number of floating point.
fn address_of(to: Register, text: &str) -> Option<Effect> {
    let is_name = !text.contains(['%', '$', '{', '[']);
    let how = format!("mov {text}");
    is_name.then(|| Effect::Compute { to: vec![to], how, from: Vec::new(), offset: None })
}

/// A computation. By the names `and`, `or` and `xor` it is known what it does to addresses, and to values that may be equal.
fn compute(mnemonic: &Mnemonic, operands: &[&str]) -> Option<Effect> {
    let to = vec![register(operands.first()?)?];
    let from = (1..operands.len()).map(|number| value(operands, number)).collect::<Option<Vec<Operand>>>()?;
    let offset = match (mnemonic.base, from.as_slice()) {
        ("add", [_, Operand::Constant(by)]) => Some(*by),
        ("sub", [_, Operand::Constant(by)]) => by.checked_neg(),
        _ => None,
    };
    let is_known = matches!(mnemonic.base, "and" | "or" | "xor");
    let how = if is_known { mnemonic.base.to_owned() } else { mnemonic.text() };
    Some(Effect::Compute { to, how, from, offset })
}

/// A call: what is returned in brackets, the function, and what it is given in brackets: `(retval0), f, (param0, param1)`. One through a
/// register names its type at the end.
fn call(operands: &[&str]) -> Option<Effect> {
    let name = operands.iter().find(|operand| !operand.starts_with('('))?;
    // A register that has no place here is no name.
    let through = register(name);
    (through.is_some() || !name.starts_with('%')).then(|| Effect::Call {
        name: (*name).to_owned(),
        is_tail: false,
        through,
    })
}

/// What a fence keeps. PTX ISA, "membar, fence": since `sm_70`, `membar` is another name of `fence.sc`.
fn fence(mnemonic: &Mnemonic) -> Option<Fence> {
    let is_of_all = mnemonic.suffix("scope")? == ".sys";
    let releases = Pairs::READ_WRITE.and(Pairs::WRITE_WRITE);
    let keeps = match mnemonic.base {
        _ if !is_of_all => Pairs::NONE,
        "membar" | "fence.sc" => Pairs::ALL,
        "fence.acq_rel" => Pairs::READS.and(releases),
        "fence.acquire" => Pairs::READS,
        "fence.release" => releases,
        _ => return None,
    };
    Some(Fence::keeping(keeps))
}

/// Whether an access is not one step for all threads. PTX ISA, "Operation Types", "Strong operations": one without a qualifier is weak;
/// "Scope", "atom": that of an atomic operation is `.gpu` if it names none. A volatile one is like a relaxed one of the system.
fn is_partial(mnemonic: &Mnemonic, form: Form) -> bool {
    match (form, mnemonic.suffix("scope")) {
        (Form::Load(false) | Form::Store(false), _) => true,
        (_, Some(scope)) => scope != ".sys",
        (Form::Modify, None) => true,
        (_, None) => false,
    }
}

/// The access of an instruction: `ld.acquire.sys.b32 to, [address]`, `st.release.sys.b32 [address], value`,
/// `atom.add.u32 to, [address], value`, `atom.cas.b32 to, [address], expected, value`.
fn access(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Access> {
    let is_partial = is_partial(mnemonic, form);
    let order = mnemonic.suffix("order").unwrap_or(mnemonic.base);
    let annotation = |of: &[&str]| {
        let is_there = !is_partial && of.iter().any(|name| order.ends_with(name));
        if is_there { Annotation::Pc } else { Annotation::None }
    };
    let (acquire, release) = (annotation(&[".acquire", ".acq_rel"]), annotation(&[".release", ".acq_rel"]));
    let place = usize::from(!matches!(form, Form::Store(_)));
    let address = address(operands.get(place)?)?;
    let bits = bits(mnemonic);
    let new = |kind: AccessKind| Access { acquire, release, is_partial, ..Access::new(kind, address.clone(), bits) };
    let to = || {
        // "_" is a result that is thrown away: PTX ISA, "Sink Symbols".
        let first = operands.first().filter(|first| **first != "_");
        first.map_or(Some(Vec::new()), |first| Some(vec![register(first)?]))
    };
    Some(match (form, operands) {
        (Form::Load(_), [_, _]) => Access { to: to()?, ..new(AccessKind::Load) },
        (Form::Store(_), [_, _]) => Access { from: vec![value(operands, 1)?], ..new(AccessKind::Store) },
        (Form::Modify, [_, _, _]) if mnemonic.suffix("modification") != Some(".cas") => {
            Access { to: to()?, from: vec![value(operands, 2)?], ..new(AccessKind::Modify) }
        }
        (Form::Modify, [_, _, _, _]) if mnemonic.suffix("modification") == Some(".cas") => {
            let (expected, from) = (vec![value(operands, 2)?], vec![value(operands, 3)?]);
            Access { to: to()?, from, expected, ..new(AccessKind::CompareAndSwap) }
        }
        _ => return None,
    })
}
