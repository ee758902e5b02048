//! m68k: the registers of an instruction and their uses.

use super::effect::{is_zeroing, sets_codes};
use super::operand::{CCR, Word, is_for_addresses};
use super::table::{Form, width};
use crate::isa::effect::Register;
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Use, Uses};

/// The registers.
pub(super) fn uses(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>]) -> Uses {
    let mut uses = Uses::default();
    for (number, word) in words.iter().enumerate() {
        if number > 0 {
            uses.skeleton.push_str(", ");
        }
        let role = role(mnemonic, form, words, number);
        match word {
            Word::Register(register) => {
                uses.skeleton.push('%');
                // Data and addresses are not in each other's registers.
                uses.skeleton.push(if is_for_addresses(*register) { 'a' } else { 'd' });
                uses.list.push(Use::of(*register, role));
            }
            Word::Registers(registers) => {
                uses.skeleton.push_str(&"%".repeat(registers.len()));
                uses.list.extend(registers.iter().map(|register| Use::of(*register, role)));
            }
            Word::Number(number) => uses.skeleton.push_str(&format!("#{number}")),
            Word::Symbol(name) => uses.skeleton.push_str(&format!("#{name}")),
            Word::Name(name) => uses.skeleton.push_str(name),
            Word::Memory(place) => {
                let mark = |register: Option<Register>| if register.is_some() { ",%" } else { "" };
                uses.skeleton.push_str(&format!("({}{}{})", place.offset, mark(place.base), mark(place.index)));
                let step = if place.steps { Role::Both } else { Role::Reads };
                uses.list.extend(place.base.map(|register| Use::of(register, step)));
                uses.list.extend(place.index.map(|register| Use::of(register, Role::Reads)));
            }
        }
    }
    uses.list.extend(of_codes(form, words));
    uses
}

/// The use of the register that is the operand of this number.
fn role(mnemonic: &Mnemonic, form: Form, words: &[Word<'_>], number: usize) -> Role {
    let is_last = number + 1 == words.len();
    let to = words[number].register();
    let is_whole = width(mnemonic, form) == Some(32) || to.is_some_and(is_for_addresses) || to == Some(CCR);
    match form {
        _ if is_zeroing(mnemonic, form, words) => Role::Writes,
        Form::CompareAndSwap if number == 0 => Role::Both,
        Form::Many if is_last => Role::Writes,
        Form::Move | Form::Quick | Form::Clear | Form::SetIf | Form::Address if is_last && is_whole => Role::Writes,
        Form::Move | Form::Clear | Form::SetIf if is_last => Role::Both,
        Form::Two | Form::TwoAddress | Form::One | Form::Shift if is_last => Role::Both,
        _ => Role::Reads,
    }
}

/// How an instruction uses the condition codes, where it does not name them.
fn of_codes(form: Form, words: &[Word<'_>]) -> Option<Use> {
    let role = match form {
        Form::SetIf | Form::BranchIf => Role::Reads,
        // It sets one of them.
        Form::TestBit => Role::Both,
        _ if sets_codes(form, words) => Role::Writes,
        _ => return None,
    };
    Some(Use::of(CCR, role))
}
