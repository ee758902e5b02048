//! z/Architecture: the condition code, a number from 0 to 3, and the conditions on it.
//!
//! Follows `PoP`, appendix C, "Condition-Code Settings", and the descriptions of the instructions in chapter 7.

use super::operand::{CC, Kind, Word};
use super::table::Form;
use crate::isa::effect::{Comparison, Condition, Operand};
use crate::isa::mnemonic::Mnemonic;

/// What the condition code says behind an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    /// What it said before.
    Kept,
    /// 0 if the result is zero, else 1.
    Zero,
    /// 0 if the result is zero, 1 if it is negative, else 2.
    Sign,
    /// Another number for each of four outcomes, for which the values of the operands have to be known.
    Other,
}

/// What it says behind an instruction that computes registers, or changes memory.
pub(super) fn set(mnemonic: &Mnemonic, form: Form) -> Code {
    match (form, mnemonic.base) {
        (Form::Two | Form::WithMemory(_) | Form::Number, base) if base.starts_with('m') => Code::Kept,
        (Form::Two | Form::WithMemory(_), "n" | "o" | "x" | "nc" | "nn" | "no" | "nx" | "oc") => Code::Zero,
        (Form::Fetch, "lan" | "lao" | "lax") | (Form::Modify(8), _) => Code::Zero,
        (Form::Two | Form::WithMemory(_) | Form::Number | Form::NumberThree | Form::Fetch | Form::Modify(_), _) => {
            Code::Other
        }
        // Bytes are reversed, and nothing is said.
        (Form::One, "lrv") => Code::Kept,
        (Form::One | Form::WideOne | Form::Test(_) | Form::TestMemory, _) => Code::Other,
        (Form::LoadWhole, "lt") | (Form::CopyTest, _) => Code::Sign,
        (Form::Part(..), "iill" | "iilh" | "iihl" | "iihh" | "iilf" | "iihf") => Code::Kept,
        (Form::Part(..), _) => Code::Zero,
        (Form::Shift | Form::ShiftThree, "sra") => Code::Sign,
        (Form::Rotate, "risbg") => Code::Sign,
        (Form::Rotate, "rosbg" | "rnsbg" | "rxsbg") => Code::Zero,
        (Form::VectorCode | Form::VectorCompare, _) => Code::Other,
        _ => Code::Kept,
    }
}

/// The comparison with 0 that the condition code has behind a computation of all of a register.
pub(super) fn compares(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Comparison> {
    let is_all = matches!(form, Form::Two | Form::CopyTest | Form::Rotate | Form::Shift | Form::ShiftThree);
    if !is_all || !matches!(set(mnemonic, form), Code::Zero | Code::Sign) {
        return None;
    }
    let result = words.first().filter(|word| matches!(word.kind, Kind::To | Kind::Both))?.register()?;
    Some(Comparison { to: CC, of: [Operand::Register(result), Operand::Constant(0)], is_before: false })
}

/// The condition codes that satisfy a condition, as bits: the lowest for code 0.
pub(super) fn codes(letters: &str) -> Option<u8> {
    let (letters, is_not) = match letters.strip_prefix('n') {
        Some(rest) => (rest, true),
        None => (letters, false),
    };
    let codes = match letters {
        "e" => 0b0001,
        "l" => 0b0010,
        "h" => 0b0100,
        "o" => 0b1000,
        "le" => 0b0011,
        "he" => 0b0101,
        "lh" => 0b0110,
        _ => return None,
    };
    Some(if is_not { !codes & 0b1111 } else { codes })
}

/// The condition of an instruction that the condition code decides.
pub(super) fn condition(mnemonic: &Mnemonic) -> Option<Condition> {
    Some(Condition::Codes { register: CC, codes: codes(mnemonic.suffix("condition")?)? })
}

/// The condition of an instruction that compares two values and branches.
pub(super) fn compared(mnemonic: &Mnemonic, words: &[Word<'_>]) -> Option<Condition> {
    let [one, other, ..] = words else { return None };
    let (one, other) = (one.value()?, other.value()?);
    // A comparison never has the code 3.
    Some(match codes(mnemonic.suffix("condition")?)? & 0b0111 {
        0b0001 => Condition::Values(one, other, true),
        0b0110 => Condition::Values(one, other, false),
        _ => Condition::Other(vec![one, other]),
    })
}

/// Whether an instruction takes a carry from the condition code.
pub(super) fn takes_carry(mnemonic: &Mnemonic) -> bool {
    matches!(mnemonic.base, "alc" | "slb")
}
