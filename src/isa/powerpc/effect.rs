//! Power: the effects of instructions.
//!
//! Barriers follow book II, 1.7.1 "Storage access ordering" and 4.6.3 "Memory barrier instructions": `sync` orders every pair,
//! `lwsync` all but a store and a later load, `eieio` stores; all three are cumulative. That `eieio` is cumulative for the stores
//! that its thread has seen is how Alglave, Maranget, Tautschnig, "Herding Cats" (TOPLAS 2014), treat it: as an `lwsync` for two
//! writes.

use super::operand::{CARRY, CR0, Word, address, constant, memory};
use super::table::{CTR, Form, Kind};
use super::uses::records;
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register, Status};
use crate::isa::is_local_target;
use crate::isa::mnemonic::Mnemonic;
use crate::model::{Fence, Pairs};

/// `sync`
pub(super) const HEAVY: Fence = Fence { cumulative: true, ..Fence::FULL };
/// `lwsync`
pub(super) const LIGHT: Fence = Fence { cumulative: true, ..Fence::keeping(Pairs::ALL.without(Pairs::WRITE_READ)) };
/// `eieio`
pub(super) const STORES: Fence = Fence { cumulative: true, ..Fence::keeping(Pairs::WRITE_WRITE) };

/// The effect of an instruction, if its operands are understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Effect> {
    let to = || words.first()?.register();
    let value = |number: usize| words.get(number)?.value();
    Some(match form {
        Form::Load(..) | Form::Store(_) | Form::LoadReserved(_) | Form::StoreConditional(_) => {
            Effect::Access(access(mnemonic, form, words)?)
        }
        Form::Sync => Effect::Fence(sync(words)?),
        Form::LightSync => Effect::Fence(LIGHT),
        Form::StoreSync => Effect::Fence(STORES),
        Form::InstructionSync => Effect::Fence(Fence::INSTRUCTION),
        Form::Nothing => Effect::Nothing,
        // `tw 31` traps always.
        Form::Trap if mnemonic.base == "tw" && words.first()?.text != "31" => return None,
        Form::Trap => Effect::Trap,
        Form::FromSpecial(number) => Effect::Move(to()?, Operand::Register(Register::General(number))),
        Form::ToSpecial(number) => Effect::Move(Register::General(number), value(0)?),
        Form::Move | Form::MoveField => Effect::Move(to()?, value(1)?),
        Form::Extend if is_kept(mnemonic, words) => Effect::Move(to()?, value(1)?),
        Form::Constant => match loaded(mnemonic, words.get(1)?.text) {
            Some(value) => Effect::Move(to()?, Operand::Constant(value)),
            None => compute(mnemonic, form, words)?,
        },
        Form::Compare(..) | Form::CompareNumber(..) => {
            let [.., a, b] = words else { return None };
            let to = field(words, Kind::FieldTo)?;
            Effect::Compare(to, [a.value()?, b.value()?])
        }
        Form::Bits => bits(mnemonic, form, words)?,
        Form::Select => {
            let bit = words.get(3).map(|bit| of_bit(*bit, true));
            let condition = bit.unwrap_or_else(|| condition(mnemonic, &[]))?;
            Effect::Select { to: to()?, condition, then: value(1)?, otherwise: value(2)? }
        }
        _ => control(mnemonic, form, words).or_else(|| compute(mnemonic, form, words))?,
    })
}

/// What sets a single bit: `creqv 20, 20, 20`, which sets it, `crxor 20, 20, 20`, which clears it, or a computation. A bit that is
/// set counts as "equal".
fn bits(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Effect> {
    let to = words.first()?;
    let constant = constant_bit(mnemonic, words).filter(|_| to.is_single());
    match constant {
        Some(set) => Some(Effect::Compare(to.register()?, [0, i64::from(!set)].map(Operand::Constant))),
        None => compute(mnemonic, form, words),
    }
}

/// The bit that an instruction gives, whatever was there: a bit is like itself.
pub(super) fn constant_bit(mnemonic: &Mnemonic, words: &[Word<'_>]) -> Option<bool> {
    match (mnemonic.base, words) {
        ("creqv", [_, one, other]) if one.text == other.text => Some(true),
        ("crxor", [_, one, other]) if one.text == other.text => Some(false),
        _ => None,
    }
}

/// The effect of a jump, a call or a return.
fn control(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Effect> {
    let label = || words.last().map(|word| word.text.to_owned());
    let is_local = || words.last().is_some_and(|word| is_local_target(word.text));
    Some(match form {
        Form::Jump => Effect::jump(&label()?),
        Form::Call => Effect::call(&label()?),
        Form::CallHere => {
            let is_always = matches!(words, [Word { text: "20", .. }, Word { text: "31", .. }, _]);
            Effect::CallHere(label().filter(|_| is_always && is_local())?)
        }
        Form::Return => Effect::Return,
        Form::ToCount | Form::CallCount => {
            let through = Some(Register::General(CTR));
            Effect::Call { name: "ctr".to_owned(), is_tail: form == Form::ToCount, through }
        }
        Form::Branch if mnemonic.suffix("link").is_some() => Effect::Return,
        Form::ReturnBit => Effect::Return,
        Form::Branch | Form::BranchBit => Effect::Branch(condition(mnemonic, words)?, label()?),
        _ => return None,
    })
}

/// The condition register that an instruction names, or the first.
pub(super) fn field(words: &[Word<'_>], kind: Kind) -> Option<Register> {
    words.iter().find(|word| word.kind == kind).map_or(Some(CR0), |field| field.register())
}

/// Whether the bits that an access of 8, 16 or 32 bits has are kept: `clrlwi 3, 3, 24`.
fn is_kept(mnemonic: &Mnemonic, words: &[Word<'_>]) -> bool {
    match mnemonic.base {
        "clrlwi" => matches!(words.get(2), Some(Word { text: "16" | "24", .. })),
        "clrldi" => matches!(words.get(2), Some(Word { text: "32" | "48" | "56", .. })),
        _ => true,
    }
}

/// The constant of `li` and `lis`.
pub(super) fn loaded(mnemonic: &Mnemonic, text: &str) -> Option<i64> {
    let value = constant(text)?;
    Some(if mnemonic.base == "lis" {
        i64::from(u16::try_from(value & 0xffff).ok()?.cast_signed()) << 16
    } else {
        value
    })
}

/// `sync`, `sync 0`; `sync 1` is `lwsync`.
fn sync(words: &[Word<'_>]) -> Option<Fence> {
    match words.first().map(|word| word.text) {
        None | Some("0") => Some(HEAVY),
        Some("1") => Some(LIGHT),
        Some(_) => None,
    }
}

/// The condition of a branch: its letters and its condition register, or its bit and whether that has to be set.
pub(super) fn condition(mnemonic: &Mnemonic, words: &[Word<'_>]) -> Option<Condition> {
    if let [number, bit, ..] = words
        && number.kind == Kind::Number
    {
        // `bc 12` branches if the bit is set, `bc 4` if it is not; 13, 14, 15 and 5, 6, 7 add a hint.
        let set = match number.text {
            "12" | "13" | "14" | "15" => true,
            "4" | "5" | "6" | "7" => false,
            _ => return None,
        };
        return of_bit(*bit, set);
    }
    let register = field(words, Kind::FieldFrom)?;
    Some(match mnemonic.suffix("condition")? {
        "eq" => Condition::Flags { register, equal: true },
        "ne" => Condition::Flags { register, equal: false },
        _ => Condition::OtherFlags(register),
    })
}

/// The condition that a bit of a condition register is set, or that it is not.
fn of_bit(word: Word<'_>, set: bool) -> Option<Condition> {
    let register = word.register()?;
    Some(match word.bit()? {
        _ if word.is_single() => Condition::Flags { register, equal: set },
        2 => Condition::Flags { register, equal: set },
        _ => Condition::OtherFlags(register),
    })
}

/// `lwz 3, 8(4)`, `lwzx 3, 4, 5`, `lwarx 3, 0, 4`, `stwcx. 3, 0, 4`
fn access(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Access> {
    let (value, place) = words.split_first()?;
    let place = if matches!(form, Form::LoadReserved(_)) { place.get(..2)? } else { place };
    let (to, from) = match value.kind {
        Kind::To => (vec![value.register()?], Vec::new()),
        _ => (Vec::new(), vec![value.value()?]),
    };
    let (kind, width) = match form {
        Form::Load(width, _) => (AccessKind::Load, width),
        Form::Store(width) => (AccessKind::Store, width),
        Form::LoadReserved(width) => (AccessKind::LoadExclusive, width),
        Form::StoreConditional(width) => {
            (AccessKind::StoreExclusive(Status::Condition { register: CR0, equal: true }), width)
        }
        _ => return None,
    };
    let address = address(place, mnemonic.suffix("update").is_some())?;
    Some(Access { to, from, ..Access::new(kind, address, width) })
}

/// A computation. Constants are part of it.
fn compute(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Effect> {
    let mut to: Vec<Register> = Vec::new();
    let mut from: Vec<Operand> = Vec::new();
    let mut constants: Vec<String> = Vec::new();
    for word in words {
        match word.kind {
            Kind::To => to.push(word.register()?),
            Kind::Number => constants.push(word.text.to_owned()),
            Kind::Memory => {
                let (offset, base) = memory(word.text)?;
                from.extend(base.map(Operand::Register));
                constants.push(offset.to_owned());
            }
            Kind::From | Kind::Base | Kind::FieldFrom => from.push(word.value()?),
            Kind::BitTo if word.is_single() => to.push(word.register()?),
            Kind::Both | Kind::BitTo | Kind::FieldTo => {
                to.push(word.register()?);
                from.push(word.value()?);
            }
            Kind::BitFrom => from.push(word.value()?),
            // A jump that is not understood.
            Kind::Label => return None,
        }
        if matches!(word.kind, Kind::BitTo | Kind::BitFrom) && !word.is_single() {
            constants.push(format!("bit {}", word.bit()?));
        }
    }
    if matches!(form, Form::CarryOne | Form::CarryTwo | Form::CarryNumber) {
        to.push(CARRY);
        from.push(Operand::Register(CARRY));
    }
    to.extend(records(mnemonic).then_some(CR0));
    let is_addition = form == Form::AddNumber || form == Form::Address;
    let offset = match constants.as_slice() {
        [by] if is_addition && mnemonic.base != "addis" => constant(by),
        _ => None,
    };
    let how = format!("{} {}", mnemonic.text(), constants.join(" "));
    Some(Effect::Compute { to, how, from, offset })
}
