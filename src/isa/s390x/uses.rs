//! z/Architecture: the registers of an instruction and their uses.

use super::code::{Code, set, takes_carry};
use super::effect::clears;
use super::operand::{CC, Kind, Word, between, memory};
use super::table::Form;
use crate::isa::effect::Register;
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Use, Uses};

/// The registers; nothing if not all are known.
pub(super) fn uses(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Option<Uses> {
    let mut uses = Uses::default();
    let mut unnamed: Vec<Use> = Vec::new();
    for (number, word) in words.iter().enumerate() {
        if number > 0 {
            uses.skeleton.push_str(", ");
        }
        if let Kind::Memory | Kind::Amount = word.kind {
            let (offset, index, base) = memory(word.text)?;
            let mark = |register: Option<Register>| if register.is_some() { "%" } else { "0" };
            uses.skeleton.push_str(&format!("{offset}({},{})", mark(index), mark(base)));
            uses.list.extend([index, base].into_iter().flatten().map(|register| Use::of(register, Role::Reads)));
            continue;
        }
        let Some(register) = word.register() else {
            uses.skeleton.push_str(word.text);
            continue;
        };
        let role = role(mnemonic, form, word.kind, words);
        uses.skeleton.push('%');
        uses.list.push(Use::of(register, role));
        if let Kind::ToPair | Kind::FromPair | Kind::BothPair = word.kind {
            unnamed.push(Use::of(word.pair()?[1], role));
        }
    }
    if let [first, last, _] = words
        && matches!(first.kind, Kind::ManyTo | Kind::ManyFrom)
    {
        let all = between(*first, *last)?;
        let inner = all.get(1..all.len() - 1).unwrap_or_default();
        unnamed.extend(inner.iter().map(|register| Use::of(*register, role(mnemonic, form, first.kind, words))));
    }
    uses.list.extend(unnamed);
    uses.list.extend(of_code(mnemonic, form));
    Some(uses)
}

/// The use of a register in an operand of this kind.
fn role(mnemonic: &Mnemonic, form: Form, kind: Kind, words: &[Word<'_>]) -> Role {
    match kind {
        Kind::Both | Kind::BothPair => {
            if form == Form::Rotate && clears(mnemonic, words) {
                Role::Writes
            } else {
                Role::Both
            }
        }
        // What stays of a register above a number of 32 bits is no part of a value.
        Kind::To | Kind::ManyTo | Kind::ToPair | Kind::VectorTo => Role::Writes,
        _ => Role::Reads,
    }
}

/// How an instruction uses the condition code.
fn of_code(mnemonic: &Mnemonic, form: Form) -> Option<Use> {
    let reads = matches!(
        form,
        Form::JumpIf | Form::ReturnIf | Form::TakeIf | Form::TakeNumberIf | Form::Select | Form::Program
    );
    let compares = matches!(
        form,
        Form::Compare(_)
            | Form::CompareNumber(_)
            | Form::CompareMemory(..)
            | Form::CompareStored(..)
            | Form::CompareAndSwap
            | Form::CompareAndSwapPair
    );
    match (reads, compares || set(mnemonic, form) != Code::Kept) {
        (true, _) => Some(Use::of(CC, Role::Reads)),
        (false, true) => Some(Use::of(CC, if takes_carry(mnemonic) { Role::Both } else { Role::Writes })),
        (false, false) => None,
    }
}
