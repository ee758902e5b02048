//! 32-bit Arm: the comparison that the flag Z of a computation is.
//!
//! Follows the "Operation" of each instruction in chapter A8 of the manual: `APSR.Z = IsZeroBit(result)`.

use super::decode::takes_own;
use super::operand::{FLAGS, operand, register};
use super::table::Form;
use crate::isa::effect::{Comparison, Effect, Operand};
use crate::isa::mnemonic::Mnemonic;

/// The comparison of a computation that sets the flags; none where there is none, or where it has two results.
pub(super) fn compares(mnemonic: &Mnemonic, form: Form, operands: &[&str], effect: &Effect) -> Option<Comparison> {
    let is_one = matches!(effect, Effect::Move(..) | Effect::Compute { .. });
    if mnemonic.suffix("flags").is_none() || !is_one || matches!(form, Form::Wide | Form::WideMore) {
        return None;
    }
    let to = register(operands.first()?)?;
    let sources = if takes_own(mnemonic, operands.len()) { operands } else { &operands[1..] };
    let values = || Some([operand(sources.first()?)?, operand(sources.get(1)?)?]);
    // A difference is zero where two values are equal.
    let differed = if matches!(mnemonic.base, "sub" | "rsb") && sources.len() == 2 { values() } else { None };
    let of = differed.unwrap_or([Operand::Register(to), Operand::Constant(0)]);
    Some(Comparison { to: FLAGS, of, is_before: differed.is_some() })
}
