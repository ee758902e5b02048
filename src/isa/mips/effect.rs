//! MIPS: the effects of instructions.
//!
//! Barriers follow the table of the types of "SYNC" in the manual: 0 is the completion barrier, 4 `SYNC_WMB`, 16 `SYNC_MB`, 17
//! `SYNC_ACQUIRE`, 18 `SYNC_RELEASE`, 19 `SYNC_RMB`. "SC" leaves 1 in its register if it wrote, else 0.

use super::decode::{is_quotient, role};
use super::operand::{FLAG, HI, address, constant, operand};
use super::table::Form;
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register, Status};
use crate::isa::mnemonic::Mnemonic;
use crate::model::{Fence, Pairs};

/// The effect of an instruction, if its operands are understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let value = |number: usize| value(operands.get(number)?);
    let zero = Operand::Constant(0);
    Some(match form {
        Form::Load(..)
        | Form::Store(_)
        | Form::LoadLinked(_)
        | Form::StoreConditional(_)
        | Form::FloatLoad(_)
        | Form::FloatStore(_) => Effect::Access(access(form, operands)?),
        Form::LoadPart | Form::StorePart => return None,
        Form::Sync => Effect::Fence(sync(operands)?),
        Form::Nothing => Effect::Nothing,
        Form::Trap => Effect::Trap,
        // If it does not trap, it does nothing.
        Form::TrapIf => Effect::Compute {
            to: Vec::new(),
            how: mnemonic.text(),
            from: operands.iter().filter_map(|text| operand(text)).collect(),
            offset: None,
        },
        Form::Jump | Form::Call | Form::Indirect | Form::IndirectCall => jump(form, operands)?,
        Form::BranchIf(equal) => branch(Condition::Values(value(0)?, value(1)?, equal), operands, 3)?,
        Form::BranchIfZero(equal) => branch(Condition::Values(value(0)?, zero, equal), operands, 2)?,
        Form::Branch => {
            let values = operands.split_last()?.1.iter().map(|text| operand(text)).collect::<Option<_>>()?;
            branch(Condition::Other(values), operands, operands.len())?
        }
        Form::BranchFlag | Form::BranchFloat | Form::Compare | Form::ToFloat | Form::ToUpperFloat => {
            floating(mnemonic, form, operands)?
        }
        _ => computed(mnemonic, form, operands)?,
    })
}

/// What copies to registers of floating point, compares them, and branches by them.
fn floating(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let first = operands.first().and_then(|text| operand(text));
    Some(match form {
        Form::BranchFlag => branch(Condition::OtherFlags(FLAG), operands, 1)?,
        Form::BranchFloat => branch(Condition::Other(vec![first?]), operands, 2)?,
        Form::Compare => {
            let [a, b] = operands else { return None };
            let from = vec![operand(a)?, operand(b)?];
            Effect::Compute { to: vec![FLAG], how: mnemonic.text(), from, offset: None }
        }
        Form::ToFloat | Form::ToUpperFloat => {
            let [from, to] = operands else { return None };
            let (from, to) = (operand(from)?, operand(to)?);
            let old = (form == Form::ToUpperFloat).then_some(to);
            let from = [from].into_iter().chain(old).collect();
            Effect::Compute { to: vec![to.register()?], how: mnemonic.text(), from, offset: None }
        }
        _ => return None,
    })
}

/// The effect of a computation. The result in `$zero` is discarded.
fn computed(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let (to, rest) = operands.split_first()?;
    let own = operand(to)?;
    let Some(to) =
        own.register().or(matches!(form, Form::Product | Form::ToProduct(_)).then_some(Register::General(HI)))
    else {
        return Some(Effect::Nothing);
    };
    let value = |number: usize| value(rest.get(number)?);
    let zero = Operand::Constant(0);
    let select = |condition: Condition, then: Operand, otherwise: Operand| {
        Some(Effect::Select { to, condition, then, otherwise })
    };
    match (form, rest) {
        (Form::Move | Form::Extend, [_]) => return Some(Effect::Move(to, value(0)?)),
        (Form::Upper, [upper]) => {
            if let Some(upper) = constant(upper) {
                return Some(Effect::Move(to, Operand::Constant(super::exact::upper(upper))));
            }
        }
        (Form::MoveIf(equal), [_, _]) => return select(Condition::Values(value(1)?, zero, equal), value(0)?, own),
        // `seleqz` keeps the value if the other is zero.
        (Form::SelectIf(equal), [_, _]) => return select(Condition::Values(value(1)?, zero, equal), value(0)?, zero),
        // `andi $1, $1, 255`: a narrow value is the same, however it is extended in its register.
        (Form::Compute, [_, "255" | "65535"]) if mnemonic.base == "andi" => return Some(Effect::Move(to, value(0)?)),
        (Form::Compute, [_, _]) => {
            if let Some(effect) = known(mnemonic, to, [value(0), value(1)]) {
                return Some(effect);
            }
        }
        // What it leaves out are no bits of the value: it is of 32 bits, or of 8 or 16.
        (Form::Shift, [_, "0"]) if mnemonic.base == "sll" => return Some(Effect::Move(to, value(0)?)),
        (Form::Extract, [_, "0", "8" | "16" | "32"]) => return Some(Effect::Move(to, value(0)?)),
        _ => {}
    }
    compute(mnemonic, form, operands, to)
}

/// A computation that is a copy or a test: with a zero, or of the numbers 0 and 1.
fn known(mnemonic: &Mnemonic, to: Register, values: [Option<Operand>; 2]) -> Option<Effect> {
    let [a, b] = [values[0]?, values[1]?];
    let zero = Operand::Constant(0);
    let is_zero = |of: Operand, equal: bool| Effect::Select {
        to,
        condition: Condition::Values(of, zero, equal),
        then: Operand::Constant(1),
        otherwise: zero,
    };
    Some(match (mnemonic.base, a, b) {
        ("addu" | "daddu" | "or" | "xor", a, Operand::Constant(0)) => Effect::Move(to, a),
        ("addu" | "daddu" | "or" | "xor", Operand::Constant(0), b) => Effect::Move(to, b),
        ("addiu" | "daddiu" | "ori" | "xori", Operand::Constant(0), b) => Effect::Move(to, b),
        ("sltu", Operand::Constant(0), b) => is_zero(b, false),
        ("sltiu", a, Operand::Constant(1)) => is_zero(a, true),
        _ => return None,
    })
}

/// Another computation. Its name is that of what it does, whatever the width; constants that are no values are part of it.
fn compute(mnemonic: &Mnemonic, form: Form, operands: &[&str], to: Register) -> Option<Effect> {
    let mut from = Vec::new();
    let mut how = if mnemonic.suffixes.is_empty() { name(mnemonic.base).to_owned() } else { mnemonic.text() };
    let is_value = form == Form::Compute;
    for (number, text) in operands.iter().enumerate() {
        let is_read = match form {
            Form::Product => !is_quotient(operands) || number > 0,
            _ => role(form, number).reads(),
        };
        match (operand(text), constant(text)) {
            (Some(_), _) if form == Form::Hardware && number > 0 => how = format!("{how} {text}"),
            (Some(value), _) if is_read => from.push(value),
            (Some(_), _) => {}
            (None, Some(number)) if is_value => from.push(Operand::Constant(number)),
            (None, _) => how = format!("{how} {text}"),
        }
    }
    let product = [Register::General(HI), Register::General(HI + 1)];
    let to = match form {
        Form::Product if !is_quotient(operands) => product.to_vec(),
        Form::Multiply => [to].into_iter().chain(product).collect(),
        _ => vec![to],
    };
    match form {
        Form::FromProduct(number) => from.push(Operand::Register(Register::General(HI + number))),
        Form::ToProduct(number) => return Some(Effect::Move(Register::General(HI + number), *from.first()?)),
        _ => {}
    }
    let offset = match (mnemonic.base, from.as_slice()) {
        ("addiu" | "daddiu", [_, Operand::Constant(by)]) => Some(*by),
        _ => None,
    };
    Some(Effect::Compute { to, how, from, offset })
}

/// What an instruction computes, in the words that say of others whether two values are equal.
fn name(base: &str) -> &str {
    match base {
        "addu" | "daddu" | "addiu" | "daddiu" => "add",
        "subu" | "dsubu" => "sub",
        "andi" => "and",
        "ori" => "or",
        "xori" => "xor",
        "sll" => "slli",
        "srl" => "srli",
        "sra" => "srai",
        _ => base,
    }
}

/// A register or a constant.
fn value(text: &str) -> Option<Operand> {
    operand(text).or_else(|| constant(text).map(Operand::Constant))
}

fn branch(condition: Condition, operands: &[&str], count: usize) -> Option<Effect> {
    let target = operands.last().filter(|_| operands.len() == count)?;
    Some(Effect::Branch(condition, (*target).to_owned()))
}

/// A jump, a call, or a return. A jump out of the function is a call that does not return here.
fn jump(form: Form, operands: &[&str]) -> Option<Effect> {
    let (link, target) = match operands {
        [target] => (None, *target),
        [link, target] if form == Form::IndirectCall => (Some(*link), *target),
        _ => return None,
    };
    let is_jump = matches!(form, Form::Jump | Form::Indirect) || link == Some("$zero");
    let name = target.to_owned();
    match form {
        Form::Jump => return Some(Effect::jump(target)),
        Form::Call => return Some(Effect::call(target)),
        _ => {}
    }
    let through = operand(target)?.register()?;
    match (is_jump, through, link) {
        (true, Register::General(31), _) => Some(Effect::Return),
        (_, _, None | Some("$zero" | "$ra")) => Some(Effect::Call { name, is_tail: is_jump, through: Some(through) }),
        _ => None,
    }
}

/// What a `sync` of a type keeps. A type that is not in the manual's table may be anything of an implementation.
fn sync(operands: &[&str]) -> Option<Fence> {
    let number = match operands {
        [] => 0,
        [text] => constant(text)?,
        _ => return None,
    };
    let reads = Pairs::READ_READ.and(Pairs::READ_WRITE);
    Some(match number {
        0 | 16 => Fence::FULL,
        4 => Fence::keeping(Pairs::WRITE_WRITE),
        17 => Fence::keeping(reads),
        18 => Fence::keeping(Pairs::READ_WRITE.and(Pairs::WRITE_WRITE)),
        19 => Fence::keeping(Pairs::READ_READ),
        _ => return None,
    })
}

/// `lw $2, 8($4)`, `ll $2, 0($4)`, `sc $1, 0($4)`
fn access(form: Form, operands: &[&str]) -> Option<Access> {
    let [value, place] = operands else { return None };
    let value = operand(value)?;
    let address = address(place)?;
    let (to, from) = (value.register().into_iter().collect(), vec![value]);
    let is_discarded = value.register().is_none();
    Some(match form {
        Form::Load(width, _) | Form::FloatLoad(width) => {
            Access { to, is_discarded, ..Access::new(AccessKind::Load, address, width) }
        }
        Form::LoadLinked(width) => {
            Access { to, is_discarded, ..Access::new(AccessKind::LoadExclusive, address, width) }
        }
        Form::Store(width) | Form::FloatStore(width) => {
            Access { from, ..Access::new(AccessKind::Store, address, width) }
        }
        Form::StoreConditional(width) => {
            let status = match value.register() {
                Some(register) => Status::Register { register, success: 1, failure: 0 },
                None => Status::Unread,
            };
            Access { from, ..Access::new(AccessKind::StoreExclusive(status), address, width) }
        }
        _ => return None,
    })
}
