//! x86 and x86-64: the computations of instructions without a memory operand.

use super::access::accumulators;
use super::operand::{FLAGS, Parsed, RAX, RDX};
use super::reading::Reading;
use super::table::Kind;
use crate::isa::effect::{Effect, Operand, Register};
use crate::isa::registers::{read, written};

/// An instruction on registers.
pub(super) fn computation(reading: &Reading<'_>) -> Option<Effect> {
    let values: Vec<Operand> = reading.operands.iter().filter_map(Parsed::value).collect();
    let destination = values.first().and_then(|first| first.register());
    let base = reading.mnemonic.base;
    // Changing a part of a register changes the register.
    if matches!(values.first(), Some(Operand::Part(_))) && reading.role(0).writes() {
        return Some(changed(reading));
    }
    Some(match (reading.form.kind, values.as_slice()) {
        // An extended value is the value.
        (Kind::Copy | Kind::CopyPart | Kind::Extend, [_, source]) => Effect::Move(destination?, *source),
        _ if reading.is_zero() => Effect::Move(destination?, Operand::Constant(0)),
        (Kind::Compare, [one, other]) if base == "cmp" => Effect::Compare(FLAGS, [*one, *other]),
        (Kind::Compare, [one, other]) if base == "test" && one == other => {
            Effect::Compare(FLAGS, [*one, Operand::Constant(0)])
        }
        (Kind::ExtendAccumulator, []) => computed(base, vec![RDX], vec![Operand::Register(RAX)]),
        (Kind::WidenAccumulator, []) => computed(base, vec![RAX], vec![Operand::Register(RAX)]),
        (Kind::MultiplyWide | Kind::Divide | Kind::Identify, _) => {
            let (mut to, mut from) = accumulators(reading)?;
            from.extend(&values);
            to.extend(reading.form.flags.map(|_| FLAGS));
            computed(base, to, from)
        }
        (Kind::Address, _) => address(&reading.operands, destination?)?,
        (Kind::Set, [_]) => Effect::Select {
            to: destination?,
            condition: reading.condition(),
            then: Operand::Constant(1),
            otherwise: Operand::Constant(0),
        },
        (Kind::CopyIf, [old, new]) => {
            Effect::Select { to: destination?, condition: reading.condition(), then: *new, otherwise: *old }
        }
        (Kind::Modify | Kind::Multiply | Kind::Compute | Kind::Exchange | Kind::Compare, _) => changed(reading),
        _ => return None,
    })
}

fn computed(how: &str, to: Vec<Register>, from: Vec<Operand>) -> Effect {
    Effect::Compute { to, how: how.to_owned(), from, offset: None }
}

/// The written registers are computed from the read ones.
fn changed(reading: &Reading<'_>) -> Effect {
    let arguments = reading.arguments();
    let (mut to, mut from) = (written(&arguments), read(&arguments));
    let offset = match (reading.mnemonic.base, from.as_slice()) {
        ("add", [_, Operand::Constant(by)]) => Some(*by),
        ("sub", [_, Operand::Constant(by)]) => by.checked_neg(),
        _ => None,
    };
    if let Some(role) = reading.form.flags {
        from.extend(role.reads().then_some(Operand::Register(FLAGS)));
        to.extend(role.writes().then_some(FLAGS));
    }
    // An operand that is not a value is part of the computation: the name of a location.
    let places: Vec<&str> = reading
        .operands
        .iter()
        .zip(&reading.texts)
        .filter(|(operand, _)| operand.value().is_none())
        .map(|(_, text)| *text)
        .collect();
    Effect::Compute { to, how: format!("{} {}", reading.mnemonic.base, places.join(" ")), from, offset }
}

/// The address that `lea` computes.
fn address(operands: &[Parsed], destination: Register) -> Option<Effect> {
    let (address, _) = operands.iter().find_map(Parsed::memory)?;
    let registers = [address.base, address.index].into_iter().flatten();
    Some(Effect::Compute {
        to: vec![destination],
        how: format!("lea {}", address.offset),
        from: registers.map(Operand::Register).collect(),
        offset: address.displacement().filter(|_| address.base.is_some()),
    })
}
