//! `AArch64`: the memory accesses of loads, stores and atomic instructions.
//!
//! An atomic instruction whose result goes to the zero register does not acquire (Arm Architecture Reference Manual, C6,
//! "`LDADD`": "if the destination register is not one of WZR or XZR"), and a barrier for loads does not order its read (B2.3).

use super::operand::address;
use super::table::{Form, Pair};
use crate::isa::effect::{Access, AccessKind, Status};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Argument, Role, read, written};
use crate::model::Annotation;

/// The access of an instruction: the read value goes to the arguments that it writes, the written value comes from
/// those that it reads.
pub(super) fn access(mnemonic: &Mnemonic, form: Form, operands: &[&str], arguments: &[Argument]) -> Option<Access> {
    let place = address(operands)?;
    let values = operands.iter().take_while(|operand| !operand.starts_with('[')).count();
    if arguments.len() != values {
        return None;
    }
    let annotation = |is: bool| if is { Annotation::Sc } else { Annotation::None };
    let order = mnemonic.suffix("order").unwrap_or_default();
    let (acquires, releases) = (annotation(order.starts_with('a')), annotation(order.ends_with('l')));
    let has_pair = mnemonic.suffix("pair").is_some();
    // The value register gives the width of an access without a width suffix.
    let width =
        |value: usize, pair: bool| width(mnemonic, operands.get(value)?).map(|one| one * if pair { 2 } else { 1 });
    let new = |kind: AccessKind, width: u16| Access::new(kind, place.clone(), width);
    Some(match form {
        Form::Load(acquire, pair, wide) => {
            let is_pair = pair == Pair::Two;
            let width = wide.or_else(|| width(0, is_pair))?;
            Access { acquire, is_pair, to: written(arguments), ..new(AccessKind::Load, width) }
        }
        Form::Store(release, pair) => {
            let is_pair = pair == Pair::Two;
            Access { release, is_pair, from: read(arguments), ..new(AccessKind::Store, width(0, is_pair)?) }
        }
        Form::LoadExclusive(acquire, pair) => {
            let access = new(AccessKind::LoadExclusive, width(0, pair == Pair::Two)?);
            Access { acquire, to: written(arguments), ..access }
        }
        Form::StoreExclusive(release, pair) => {
            let status = match arguments.first()?.value.register() {
                Some(register) => Status::Register { register, success: 0, failure: 1 },
                None => Status::Unread,
            };
            let access = new(AccessKind::StoreExclusive(status), width(1, pair == Pair::Two)?);
            Access { release, from: read(&arguments[1..]), ..access }
        }
        Form::CompareAndSwap => {
            let expected =
                arguments.iter().filter(|argument| argument.role == Role::Both).map(|argument| argument.value);
            let from = arguments.iter().filter(|argument| argument.role == Role::Reads).map(|argument| argument.value);
            let access = new(AccessKind::CompareAndSwap, width(0, has_pair)?);
            Access {
                expected: expected.collect(),
                from: from.collect(),
                ..taken(access, arguments, acquires, releases)
            }
        }
        Form::Modify | Form::Discard => {
            let access = new(AccessKind::Modify, width(0, has_pair)?);
            Access { from: read(arguments), ..taken(access, arguments, acquires, releases) }
        }
        _ => return None,
    })
}

/// An atomic access with its orderings: without a register for the old value it does not acquire.
fn taken(access: Access, arguments: &[Argument], acquire: Annotation, release: Annotation) -> Access {
    let to = written(arguments);
    let is_discarded = to.is_empty();
    let acquire = if is_discarded { Annotation::None } else { acquire };
    Access { acquire, release, to, is_discarded, ..access }
}

/// The width of an access of one register: by the suffix of the mnemonic, or by the register.
fn width(mnemonic: &Mnemonic, register: &str) -> Option<u16> {
    Some(match mnemonic.suffix("size") {
        Some("b") => 8,
        Some(_) => 16,
        None => match register.as_bytes().first()? {
            b'b' => 8,
            b'h' => 16,
            b'w' | b's' => 32,
            b'q' => 128,
            _ => 64,
        },
    })
}
