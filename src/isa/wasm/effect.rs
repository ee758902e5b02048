//! WebAssembly: the effects of instructions.
//!
//! Every atomic instruction is sequentially consistent: threads proposal, "Atomic Memory Accesses". The fence is said to keep what
//! fences of languages keep: "Fence operator".

use super::operand::{Operands, STACK_POINTER};
use super::stack::typed;
use super::table::{Form, width};
use crate::isa::effect::{Access, AccessKind, Address, Condition, Effect, Operand, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::model::{Annotation, Fence};

/// The effect of an instruction, if it is understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, operands: &Operands<'_>) -> Option<Effect> {
    let Operands { to, from, rest, .. } = operands;
    let one = || to.first().copied();
    Some(match form {
        Form::LocalGet | Form::LocalSet | Form::LocalTee => Effect::Move(one()?, *from.first()?),
        Form::GlobalGet | Form::GlobalSet if *rest == STACK_POINTER => Effect::Move(one()?, *from.first()?),
        // A longer value is taken for the same, where it is one; `exact` knows better.
        Form::Extend => Effect::Move(one()?, *from.first()?),
        Form::Compute(_) if is_cut(mnemonic, from) => Effect::Move(one()?, *from.first()?),
        Form::Constant => constant(mnemonic, one()?, rest),
        Form::Load(_) | Form::Store(_) | Form::Modify => Effect::Access(access(mnemonic, form, operands)?),
        Form::Fence => Effect::Fence(Fence::FULL),
        Form::GlobalGet | Form::Compute(_) | Form::MemorySize => compute(mnemonic, operands),
        Form::Compare => match (mnemonic.suffix("comparison"), from.as_slice()) {
            (Some(".eq" | ".ne"), [left, right]) => {
                truth(one()?, *left, *right, mnemonic.suffix("comparison") == Some(".eq"))
            }
            _ => compute(mnemonic, operands),
        },
        Form::IsZero => truth(one()?, *from.first()?, Operand::Constant(0), true),
        Form::Select => match from.as_slice() {
            [then, otherwise, condition] => {
                let condition = Condition::Values(*condition, Operand::Constant(0), false);
                Effect::Select { to: one()?, condition, then: *then, otherwise: *otherwise }
            }
            _ => return None,
        },
        Form::Drop | Form::Nothing | Form::Block | Form::Loop | Form::End => Effect::Nothing,
        Form::EndFunction | Form::Return => Effect::Return,
        Form::Jump => Effect::Jump((*rest).to_owned()),
        Form::Branch => {
            Effect::Branch(Condition::Values(*from.first()?, Operand::Constant(0), false), (*rest).to_owned())
        }
        Form::Trap => Effect::Trap,
        Form::Call | Form::TailCall => {
            let name = typed(rest).0.to_owned();
            Effect::Call { name, is_tail: form == Form::TailCall, through: None }
        }
        Form::CallIndirect => {
            Effect::Call { name: (*rest).to_owned(), is_tail: false, through: from.last()?.register() }
        }
        Form::GlobalSet | Form::TableJump | Form::Many | Form::Wait | Form::Notify | Form::MemoryGrow => return None,
    })
}

/// Whether a value is cut to a byte or to 16 bits.
fn is_cut(mnemonic: &Mnemonic, from: &[Operand]) -> bool {
    mnemonic.suffix("operation") == Some(".and") && matches!(from, [_, Operand::Constant(0xff | 0xffff)])
}

/// A number, or an address that the linker knows.
fn constant(mnemonic: &Mnemonic, to: Register, text: &str) -> Effect {
    match text.parse() {
        Ok(value) if mnemonic.base.starts_with('i') => Effect::Move(to, Operand::Constant(value)),
        _ => Effect::Compute { to: vec![to], how: format!("{} {text}", mnemonic.base), from: Vec::new(), offset: None },
    }
}

/// 1 if two values are equal, or if they are not, else 0.
fn truth(to: Register, left: Operand, right: Operand, equal: bool) -> Effect {
    let condition = Condition::Values(left, right, equal);
    Effect::Select { to, condition, then: Operand::Constant(1), otherwise: Operand::Constant(0) }
}

fn compute(mnemonic: &Mnemonic, operands: &Operands<'_>) -> Effect {
    let Operands { to, from, rest, .. } = operands;
    let operation = mnemonic.suffix("operation");
    let offset = match (operation, from.as_slice()) {
        (Some(".add"), [_, Operand::Constant(by)]) => Some(*by),
        (Some(".sub"), [_, Operand::Constant(by)]) => by.checked_neg(),
        _ => None,
    };
    // By these names it is known what they do to addresses, and to values that may be equal.
    let how = match operation {
        Some(".and") => "and".to_owned(),
        Some(".or") => "or".to_owned(),
        Some(".xor") => "xor".to_owned(),
        _ => format!("{} {rest}", mnemonic.text()),
    };
    Effect::Compute { to: to.clone(), how, from: from.clone(), offset }
}

/// The access of an instruction. What it takes from the stack begins with the address.
fn access(mnemonic: &Mnemonic, form: Form, operands: &Operands<'_>) -> Option<Access> {
    let Operands { to, from, rest, .. } = operands;
    let (base, values) = from.split_first()?;
    let address = address(*base, rest)?;
    let width = width(mnemonic);
    let new = |kind: AccessKind| Access { to: to.clone(), ..Access::new(kind, address.clone(), width) };
    Some(match (form, values) {
        (Form::Load(acquire), []) => Access { acquire, ..new(AccessKind::Load) },
        (Form::Store(release), [_]) => Access { release, from: values.to_vec(), ..new(AccessKind::Store) },
        (Form::Modify, _) => {
            let (acquire, release) = (Annotation::Sc, Annotation::Sc);
            match values {
                [value] => Access { acquire, release, from: vec![*value], ..new(AccessKind::Modify) },
                [expected, value] => {
                    let (from, expected) = (vec![*value], vec![*expected]);
                    Access { acquire, release, from, expected, ..new(AccessKind::CompareAndSwap) }
                }
                _ => return None,
            }
        }
        _ => return None,
    })
}

/// An address on the stack, and the constant that is added to it. A constant address is a place of the program.
fn address(base: Operand, rest: &str) -> Option<Address> {
    let (base, offset) = match base {
        Operand::Register(register) => (Some(register), rest.to_owned()),
        Operand::Constant(0) => (None, rest.to_owned()),
        Operand::Constant(start) => (None, format!("{rest}+{start}")),
        Operand::Part(_) => return None,
    };
    Some(Address { base, offset, ..Address::default() })
}
