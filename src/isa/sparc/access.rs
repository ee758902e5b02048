//! SPARC: the accesses of loads, stores and atomic instructions.

use super::operand::{address, operand, register};
use super::table::Form;
use crate::isa::effect::{Access, AccessKind, Operand, Register};
use crate::isa::mnemonic::Mnemonic;

/// The width of an access. Those of one size without a name are of words.
pub(super) fn width(mnemonic: &Mnemonic, form: Form) -> u16 {
    let is_wide = mnemonic.suffix("wide").is_some() || mnemonic.base == "casxa";
    match (form, mnemonic.suffix("size")) {
        (Form::TestAndSet, _) | (_, Some("ub" | "sb" | "b")) => 8,
        (_, Some("uh" | "sh" | "h")) => 16,
        (_, Some("x" | "d")) => 64,
        _ if is_wide => 64,
        _ => 32,
    }
}

/// The registers of an operand: of `ldd` and `std` the one that it names, which is even, and the next (V9, A.27 and A.54).
pub(super) fn registers(mnemonic: &Mnemonic, text: &str) -> Option<Vec<Operand>> {
    let first = operand(text)?;
    if mnemonic.suffix("size") != Some("d") {
        return Some(vec![first]);
    }
    let second = match first {
        Operand::Register(Register::General(number)) => Register::General(number + 1),
        // Of floating point it is one register.
        Operand::Register(_) => return Some(vec![first]),
        // `%g0` and `%g1`.
        _ => Register::General(1),
    };
    Some(vec![first, Operand::Register(second)])
}

/// The access of an instruction.
pub(super) fn access(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Access> {
    let new = |kind: AccessKind, place: &str| Some(Access::new(kind, address(place)?, width(mnemonic, form)));
    let written =
        |values: Vec<Operand>| -> Vec<Register> { values.into_iter().filter_map(Operand::register).collect() };
    Some(match (form, operands) {
        (Form::Load, [place, to]) => {
            let to = registers(mnemonic, to)?;
            // A double word of two registers is not promised to be one access (V9, A.27).
            Access { is_pair: to.len() > 1, to: written(to), ..new(AccessKind::Load, place)? }
        }
        (Form::Store, [from, place]) => {
            let from = registers(mnemonic, from)?;
            Access { is_pair: from.len() > 1, from, ..new(AccessKind::Store, place)? }
        }
        // V9, A.57: a register and a word are exchanged.
        (Form::Swap, [place, both]) => {
            let value = operand(both)?;
            Access { to: written(vec![value]), from: vec![value], ..new(AccessKind::Modify, place)? }
        }
        // V9, A.29: the byte becomes all ones.
        (Form::TestAndSet, [place, to]) => {
            let to = written(vec![operand(to)?]);
            Access { to, from: vec![Operand::Constant(0xff)], ..new(AccessKind::Modify, place)? }
        }
        // V9, A.9: what is compared with, and the register that is exchanged if it is equal and gets the old value anyway.
        (Form::CompareAndSwap, [place, expected, both]) => {
            let value = operand(both)?;
            Access {
                to: register(both).into_iter().collect(),
                from: vec![value],
                expected: vec![operand(expected)?],
                ..new(AccessKind::CompareAndSwap, place)?
            }
        }
        _ => return None,
    })
}
