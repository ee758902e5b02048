//! 32-bit Arm: the memory accesses of loads and stores.

use super::operand::address;
use super::table::Form;
use crate::isa::effect::{Access, AccessKind, Status};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Argument, read, written};

/// The access of an instruction: the read value goes to the arguments that it writes, the written value comes from those that it
/// reads.
pub(super) fn access(mnemonic: &Mnemonic, form: Form, operands: &[&str], arguments: &[Argument]) -> Option<Access> {
    let place = address(operands)?;
    let values = operands.iter().take_while(|operand| !operand.starts_with('[')).count();
    let arguments = arguments.get(..values)?;
    let is_double = mnemonic.suffix("size") == Some("d");
    let wanted = 1 + usize::from(is_double) + usize::from(matches!(form, Form::StoreExclusive(_)));
    if values != wanted {
        return None;
    }
    let new = |kind: AccessKind| Access::new(kind, place.clone(), width(mnemonic));
    Some(match form {
        // Two words, unless the processor promises more.
        Form::Load(acquire) => Access { acquire, to: written(arguments), is_pair: is_double, ..new(AccessKind::Load) },
        Form::Store(release) => Access { release, from: read(arguments), is_pair: is_double, ..new(AccessKind::Store) },
        Form::LoadExclusive(acquire) => Access { acquire, to: written(arguments), ..new(AccessKind::LoadExclusive) },
        Form::StoreExclusive(release) => {
            let register = arguments.first()?.value.register()?;
            let status = Status::Register { register, success: 0, failure: 1 };
            Access { release, from: read(&arguments[1..]), ..new(AccessKind::StoreExclusive(status)) }
        }
        _ => return None,
    })
}

/// The width of an access.
pub(super) fn width(mnemonic: &Mnemonic) -> u16 {
    match mnemonic.suffix("size") {
        Some("b" | "sb") => 8,
        Some("h" | "sh") => 16,
        Some("d") => 64,
        _ => 32,
    }
}
