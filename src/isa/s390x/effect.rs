//! z/Architecture: the effects of instructions.
//!
//! Orders follow `PoP`, chapter 5, "Serialization": BRANCH ON CONDITION with the masks 15 and 14 and COMPARE AND SWAP serialize the
//! CPU ("CPU Serialization"); LOAD AND ADD and the like complete what is before them, and do not hold back what is behind them until
//! other CPUs see their store ("Specific-Operand Serialization"). Access in one step: "Block-Concurrent References".

use super::code::{Code, compared, condition, set, takes_carry};
use super::operand::{CC, Kind, LINK, Word, address, between, constant, memory};
use super::signature::{is_control, width};
use super::table::Form;
use crate::isa::effect::{Access, AccessKind, Effect, Operand, Register};
use crate::isa::is_local_target;
use crate::isa::mnemonic::Mnemonic;
use crate::model::Fence;

/// The effect of an instruction, if its operands are understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Effect> {
    let to = || words.first()?.register();
    let value = |number: usize| words.get(number)?.value();
    if let Some(access) = access(mnemonic, form, words) {
        return Some(Effect::Access(access));
    }
    Some(match form {
        Form::Serialize => match (constant(words[0].text)?, words[1].text) {
            // 14 does with the fast-BCR-serialization facility what 15 does, and nothing else without it.
            (14 | 15, "%r0") => Effect::Fence(Fence::FULL),
            (_, "%r0") | (0, _) => Effect::Nothing,
            _ => return None,
        },
        Form::Nothing => Effect::Nothing,
        // What stays of the register below the condition code is no part of a value.
        Form::Program => Effect::Move(to()?, Operand::Register(CC)),
        // These two bits are where INSERT PROGRAM MASK has the condition code, and each of their values gives that code.
        Form::Test(16) if constant(words[1].text) == Some(0x3000) => Effect::Move(CC, value(0)?),
        Form::Copy(..) | Form::CopyWhole | Form::CopyTest => Effect::Move(to()?, value(1)?),
        Form::Constant(up) => Effect::Move(to()?, Operand::Constant(constant(words[1].text)?.checked_shl(up.into())?)),
        Form::Part(..) if mnemonic.base == "iilf" => Effect::Move(to()?, value(1)?),
        Form::Compare(_) | Form::CompareNumber(_) => Effect::Compare(CC, [value(0)?, value(1)?]),
        Form::TakeIf | Form::TakeNumberIf => {
            Effect::Select { to: to()?, condition: condition(mnemonic)?, then: value(1)?, otherwise: value(0)? }
        }
        Form::Select => {
            Effect::Select { to: to()?, condition: condition(mnemonic)?, then: value(1)?, otherwise: value(2)? }
        }
        _ if is_control(form) => control(mnemonic, form, words)?,
        _ => compute(mnemonic, form, words)?,
    })
}

/// The effect of a jump, a call or a return.
fn control(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Effect> {
    let label = || words.last().map(|word| word.text.to_owned());
    let is_local = || words.last().is_some_and(|word| is_local_target(word.text));
    let through = |number: usize, is_tail: bool| {
        let register = words.get(number)?.register()?;
        Some(Effect::Call { name: words[number].text.to_owned(), is_tail, through: Some(register) })
    };
    Some(match form {
        // It is in the middle of itself, where no instruction begins.
        Form::Jump | Form::JumpIf if words[0].text == ".+2" => Effect::Trap,
        Form::Jump if is_local() => Effect::Jump(label()?),
        Form::JumpIf if is_local() => Effect::Branch(condition(mnemonic)?, label()?),
        // A jump out of the function is a call that does not return here. Of one that is conditional, the condition is its
        // predicate.
        Form::Jump | Form::JumpIf => Effect::Call { name: label()?, is_tail: true, through: None },
        Form::Through | Form::ReturnIf if words[0].register()? == LINK => Effect::Return,
        Form::Through => through(0, true)?,
        Form::Call if words[0].register()? == LINK => Effect::Call { name: label()?, is_tail: false, through: None },
        Form::CallThrough if words[0].register()? == LINK => through(1, false)?,
        Form::CompareJump(_) | Form::CompareNumberJump(_) => Effect::Branch(compared(mnemonic, words)?, label()?),
        Form::CompareReturn(_) | Form::CompareNumberReturn(_) => {
            let is_return = memory(words[2].text)? == ("0", None, Some(LINK));
            is_return.then_some(Effect::Return)?
        }
        _ => return None,
    })
}

/// The effect on memory, and its registers.
fn access(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Access> {
    let place = words.iter().find(|word| matches!(word.kind, Kind::Memory | Kind::Label))?;
    let first = *words.first()?;
    let own = width(mnemonic);
    let registers = |words: &[Word<'_>]| -> Option<Vec<Register>> {
        match words {
            [one, ..] if matches!(one.kind, Kind::ToPair | Kind::FromPair | Kind::BothPair) => {
                one.pair().map(Vec::from)
            }
            [one, other, ..] if matches!(one.kind, Kind::ManyTo | Kind::ManyFrom) => between(*one, *other),
            [one, ..] => one.register().map(|register| vec![register]),
            [] => None,
        }
    };
    let read = || registers(words);
    let values = |words: &[Word<'_>]| Some(registers(words)?.into_iter().map(Operand::Register).collect::<Vec<_>>());
    let many = |count: usize| Some(own * u16::try_from(count).ok()?);
    let new = |kind: AccessKind, width: u16| Some(Access::new(kind, address(*place)?, width));
    let flags = (set(mnemonic, form) != Code::Kept).then_some(CC);
    Some(match form {
        Form::Load(width, _) => Access { to: read()?, ..new(AccessKind::Load, width)? },
        Form::LoadVector(width) => Access { to: read()?, is_pair: width > 64, ..new(AccessKind::Load, width)? },
        Form::LoadWhole => Access { to: read()?, flags, ..new(AccessKind::Load, own)? },
        Form::LoadMany => Access { to: read()?, is_pair: true, ..new(AccessKind::Load, many(read()?.len())?)? },
        Form::StoreMany => {
            Access { from: values(words)?, is_pair: true, ..new(AccessKind::Store, many(read()?.len())?)? }
        }
        Form::LoadPair => Access { to: read()?, ..new(AccessKind::Load, 128)? },
        Form::StorePair => Access { from: values(words)?, ..new(AccessKind::Store, 128)? },
        Form::Store(width) | Form::StoreVector(width) => {
            Access { from: values(words)?, is_pair: width > 64, ..new(AccessKind::Store, width)? }
        }
        Form::StoreWhole => Access { from: values(words)?, ..new(AccessKind::Store, own)? },
        Form::StoreConstant(width) => Access { from: vec![words[1].value()?], ..new(AccessKind::Store, width)? },
        Form::CompareAndSwap | Form::CompareAndSwapPair => Access {
            to: read()?,
            expected: values(words)?,
            from: values(&words[1..])?,
            flags: Some(CC),
            is_locked: true,
            ..new(AccessKind::CompareAndSwap, if form == Form::CompareAndSwap { own } else { 2 * own })?
        },
        Form::Fetch => Access { to: read()?, from: values(&words[1..])?, flags, ..new(AccessKind::Modify, own)? },
        // It is one step with the interlocked-access facilities only, of which the instruction does not say whether they are there.
        Form::Modify(width) => Access { from: vec![words[1].value()?], flags, ..new(AccessKind::ModifyPlain, width)? },
        // The register does not hold the read value, but what is computed with it.
        Form::WithMemory(width) => {
            let of = vec![first.value()?];
            Access { to: read()?, from: of, flags, ..new(AccessKind::Load, width.unwrap_or(own))? }
        }
        Form::CompareMemory(width, _) => Access { flags: Some(CC), ..new(AccessKind::Load, width.unwrap_or(own))? },
        Form::CompareStored(width, _) => Access { flags: Some(CC), ..new(AccessKind::Load, width)? },
        Form::TestMemory => Access { flags: Some(CC), ..new(AccessKind::Load, 8)? },
        _ => return None,
    })
}

/// Whether a rotation clears the bits that it does not insert: the highest bit of its fourth operand says so.
pub(super) fn clears(mnemonic: &Mnemonic, words: &[Word<'_>]) -> bool {
    let last = words.get(3).and_then(|word| constant(word.text));
    mnemonic.base.starts_with("ris") && last.is_some_and(|last| last & 128 != 0)
}

/// A computation. Constants are part of it.
fn compute(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Effect> {
    let mut to: Vec<Register> = Vec::new();
    let mut from: Vec<Operand> = Vec::new();
    let mut constants: Vec<&str> = Vec::new();
    for word in words {
        match word.kind {
            Kind::To | Kind::VectorTo => to.push(word.register()?),
            Kind::ToPair => to.extend(word.pair()?),
            Kind::BothPair => {
                to.extend(word.pair()?);
                from.extend(word.pair()?.map(Operand::Register));
            }
            Kind::From | Kind::Access | Kind::VectorFrom => from.push(word.value()?),
            Kind::Both => {
                to.push(word.register()?);
                let is_read = !(form == Form::Rotate && clears(mnemonic, words));
                from.extend(if is_read { word.value() } else { None });
            }
            Kind::Number => constants.push(word.text),
            Kind::Memory | Kind::Amount => {
                let (offset, index, base) = memory(word.text)?;
                constants.push(offset);
                from.extend([base, index].into_iter().flatten().map(Operand::Register));
            }
            Kind::Label if form == Form::Address => constants.push(word.text),
            // A jump that is not understood, or an access.
            _ => return None,
        }
    }
    from.extend(takes_carry(mnemonic).then_some(Operand::Register(CC)));
    let sets_code = set(mnemonic, form) != Code::Kept || form == Form::VectorCompare;
    to.extend(sets_code.then_some(CC));
    let offset = match (form, constants.as_slice(), from.as_slice()) {
        (Form::Address, [by], [_]) => constant(by),
        (Form::Number | Form::NumberThree, [by], _) if mnemonic.base.starts_with('a') => constant(by),
        _ => None,
    };
    let how = format!("{} {}", name(mnemonic, form), constants.join(" "));
    Some(Effect::Compute { to, how, from, offset })
}

/// The name of a computation: one that other instruction sets have, if it is that.
fn name(mnemonic: &Mnemonic, form: Form) -> String {
    let name = match (form, mnemonic.base) {
        (Form::Two, "x") => "xor",
        (Form::Two, "o") => "or",
        (Form::Two, "n") => "and",
        (Form::Two, "s" | "sl") if mnemonic.suffix("from").is_none() => "sub",
        _ => return mnemonic.text(),
    };
    name.to_owned()
}
