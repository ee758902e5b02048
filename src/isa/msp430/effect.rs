//! MSP430: the effects of instructions. What changes memory reads and writes it in one instruction, and no interrupt comes between:
//! the guide, "Interrupts", "Interrupt Acceptance".

use super::operand::{Place, STATUS, place};
use super::table::Form;
use crate::isa::Class;
use crate::isa::effect::{Access, AccessKind, Address, Condition, Effect, Interrupts, Operand, Register};
use crate::isa::mnemonic::Mnemonic;

/// The bit of the status register that says whether interrupts are taken, `GIE`.
const TAKEN: i64 = 8;

/// The effect of an instruction, if its operands are understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let width = if mnemonic.suffix("size").is_some() { 8 } else { 16 };
    let places: Vec<Place> = operands.iter().map(|text| place(text)).collect();
    let target = || operands.last().map(|target| (*target).to_owned());
    Some(match (form, places.as_slice()) {
        (Form::Move, [from, to]) => moved(from, to, width)?,
        (Form::Clear, [to]) => moved(&Place::Value(Operand::Constant(0)), to, width)?,
        (Form::Compute | Form::ComputeCarry, [from, to]) => computed(mnemonic, form, from, to, width)?,
        (Form::Compare | Form::Test, [one, other]) => compared(mnemonic, form, one, other, width)?,
        (Form::TestZero, [one]) => compared(mnemonic, Form::Compare, &Place::Value(Operand::Constant(0)), one, width)?,
        (Form::Carry, []) => {
            let from = vec![Operand::Register(STATUS)];
            Effect::Compute { to: vec![STATUS], how: mnemonic.text(), from, offset: None }
        }
        (Form::Change | Form::ChangeCarry, [to]) => changed(mnemonic, form, to, width)?,
        (Form::Push, [Place::Value(value)]) => Effect::Push(vec![*value]),
        (Form::Pop, [Place::Value(Operand::Register(to))]) if *to != STATUS => Effect::Pop(vec![*to]),
        (Form::BranchIf(equal), _) => Effect::Branch(Condition::Flags { register: STATUS, equal }, target()?),
        (Form::Branch, _) => Effect::Branch(Condition::OtherFlags(STATUS), target()?),
        (Form::Jump, _) => Effect::jump(operands.first()?),
        (Form::Indirect | Form::Call, [to]) => called(form, to)?,
        (Form::Return, []) => Effect::Return,
        (Form::Mask, []) => MASKED,
        (Form::Unmask, []) => Effect::Interrupts(Interrupts::Unmasked),
        (Form::Nothing, []) => Effect::Nothing,
        _ => return None,
    })
}

/// Interrupts are masked from the second instruction behind on (SLAU144, "DINT", Note): the one between is not followed.
const MASKED: Effect = Effect::Opaque(Class::Other);

/// A copy: of the status register, to it, or of memory.
fn moved(from: &Place, to: &Place, width: u16) -> Option<Effect> {
    let status = Operand::Register(STATUS);
    Some(match (from, to) {
        (Place::Value(from), Place::Value(Operand::Register(to))) if *from == status => {
            Effect::Interrupts(Interrupts::Saved { to: Some(*to).filter(|to| *to != STATUS)? })
        }
        (Place::Value(from), Place::Value(to)) if *to == status => {
            Effect::Interrupts(Interrupts::Restored { from: *from, flags: Some(STATUS) })
        }
        (Place::Value(from), Place::Value(Operand::Register(to))) => Effect::Move(*to, *from),
        (Place::Symbol(symbol), Place::Value(Operand::Register(to))) => {
            Effect::Compute { to: vec![*to], how: symbol.clone(), from: Vec::new(), offset: None }
        }
        (Place::Memory(address), Place::Value(Operand::Register(to))) if *to != STATUS => {
            Effect::Access(Access { to: vec![*to], ..Access::new(AccessKind::Load, address.clone(), width) })
        }
        (Place::Value(from), Place::Memory(address)) if *from != status => {
            Effect::Access(Access { from: vec![*from], ..Access::new(AccessKind::Store, address.clone(), width) })
        }
        _ => return None,
    })
}

/// A computation, whose flags are not followed but for what a comparison says.
fn computed(mnemonic: &Mnemonic, form: Form, from: &Place, to: &Place, width: u16) -> Option<Effect> {
    let carry = (form == Form::ComputeCarry).then_some(Operand::Register(STATUS));
    match (from, to) {
        (Place::Value(Operand::Constant(TAKEN)), Place::Value(Operand::Register(STATUS))) => match mnemonic.base {
            "bic" => Some(MASKED),
            "bis" => Some(Effect::Interrupts(Interrupts::Unmasked)),
            _ => None,
        },
        // Other bits of the status register are not only flags.
        (_, Place::Value(Operand::Register(STATUS))) => None,
        (Place::Value(by), Place::Value(Operand::Register(to))) => {
            let offset = match (mnemonic.base, by) {
                ("add", Operand::Constant(by)) => Some(*by),
                ("sub", Operand::Constant(by)) => by.checked_neg(),
                _ => None,
            };
            let from = [Operand::Register(*to), *by].into_iter().chain(carry).collect();
            Some(Effect::Compute { to: written(mnemonic, *to), how: mnemonic.base.to_owned(), from, offset })
        }
        (Place::Memory(address), Place::Value(Operand::Register(to))) => {
            let from = [Operand::Register(*to)].into_iter().chain(carry).collect();
            let access = Access::new(AccessKind::Load, address.clone(), width);
            Some(Effect::Access(Access { to: vec![*to], from, flags: flags(mnemonic), ..access }))
        }
        (Place::Value(by), Place::Memory(address)) => {
            Some(modified(mnemonic, address, [*by].into_iter().chain(carry), width))
        }
        _ => None,
    }
}

/// What a computation writes: `bis`, `bic` and `swpb` leave the flags as they are.
fn written(mnemonic: &Mnemonic, to: Register) -> Vec<Register> {
    [to].into_iter().chain(flags(mnemonic)).collect()
}

/// The flags, if an instruction sets them.
pub(super) fn flags(mnemonic: &Mnemonic) -> Option<Register> {
    (!matches!(mnemonic.base, "bis" | "bic" | "swpb" | "mov" | "clr")).then_some(STATUS)
}

/// A change of memory.
fn modified(mnemonic: &Mnemonic, address: &Address, from: impl Iterator<Item = Operand>, width: u16) -> Effect {
    let access = Access::new(AccessKind::Modify, address.clone(), width);
    Effect::Access(Access { from: from.collect(), flags: flags(mnemonic), ..access })
}

fn compared(mnemonic: &Mnemonic, form: Form, one: &Place, other: &Place, width: u16) -> Option<Effect> {
    match (one, other) {
        (Place::Value(one), Place::Value(other)) if form == Form::Compare => {
            Some(Effect::Compare(STATUS, [*other, *one]))
        }
        (Place::Value(one), Place::Value(other)) => {
            let from = vec![*one, *other];
            Some(Effect::Compute { to: vec![STATUS], how: mnemonic.base.to_owned(), from, offset: None })
        }
        (Place::Value(value), Place::Memory(address)) | (Place::Memory(address), Place::Value(value)) => {
            let access = Access::new(AccessKind::Load, address.clone(), width);
            Some(Effect::Access(Access { from: vec![*value], flags: Some(STATUS), ..access }))
        }
        _ => None,
    }
}

fn changed(mnemonic: &Mnemonic, form: Form, to: &Place, width: u16) -> Option<Effect> {
    let carry = (form == Form::ChangeCarry).then_some(Operand::Register(STATUS));
    match to {
        Place::Value(Operand::Register(to)) if *to != STATUS => {
            let offset = match mnemonic.base {
                "inc" => Some(1),
                "incd" => Some(2),
                "dec" => Some(-1),
                "decd" => Some(-2),
                _ => None,
            };
            let from = [Operand::Register(*to)].into_iter().chain(carry).collect();
            Some(Effect::Compute { to: written(mnemonic, *to), how: mnemonic.base.to_owned(), from, offset })
        }
        Place::Memory(address) => Some(modified(mnemonic, address, carry.into_iter(), width)),
        _ => None,
    }
}

/// `call #wake`, `call r12`, `br #wake`
fn called(form: Form, to: &Place) -> Option<Effect> {
    let is_tail = form == Form::Indirect;
    match to {
        Place::Symbol(name) if is_tail => Some(Effect::jump(name)),
        Place::Symbol(name) => Some(Effect::Call { name: name.clone(), is_tail, through: None }),
        Place::Value(Operand::Register(through)) if *through != STATUS => {
            let name = super::operand::name(*through);
            Some(Effect::Call { name, is_tail, through: Some(*through) })
        }
        _ => None,
    }
}
