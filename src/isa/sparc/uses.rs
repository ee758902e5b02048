//! SPARC: the registers of an instruction and what is done with each.

use super::effect::{restored, saved};
use super::operand::{FRAME, ICC, LINK, XCC, form as register_form};
use super::table::Form;
use crate::isa::effect::Register;
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Use, Uses, scan};

/// The registers of an instruction; none if not all are known.
pub(super) fn uses(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Uses> {
    if matches!(form, Form::State | Form::RestoringReturn) {
        return None;
    }
    let last = operands.len().saturating_sub(1);
    let role = |number: usize, in_address: bool| {
        if in_address || number < last { Role::Reads } else { role_of_last(form) }
    };
    // The sign before a register is a part of its name here, and would be none to the scan.
    let texts: Vec<String> = operands.iter().map(|text| text.replace('%', "$")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut uses = scan(&texts, |word| register_form(&word.replace('$', "%")), role);
    uses.skeleton = uses.skeleton.replace('$', "%");
    uses.list.extend(second(mnemonic, form, operands));
    match form {
        Form::Save => uses.list.extend(of_window(&saved())),
        Form::Restore => uses.list.extend(of_window(&restored())),
        Form::Call => uses.list.push(Use::of(Register::General(LINK), Role::Writes)),
        Form::Return => {
            let link = if mnemonic.base == "ret" { FRAME + 1 } else { LINK };
            uses.list.push(Use::of(Register::General(link), Role::Reads));
        }
        _ => uses.list.extend(codes(mnemonic, form, operands)),
    }
    Some(uses)
}

fn role_of_last(form: Form) -> Role {
    match form {
        Form::Store | Form::Compare | Form::Branch | Form::BranchRegister | Form::Call | Form::Jump => Role::Reads,
        // What is not moved stays as it was.
        Form::Swap | Form::CompareAndSwap | Form::MoveIf | Form::MoveIfRegister => Role::Both,
        _ => Role::Writes,
    }
}

/// The second register of `ldd` and `std`.
fn second(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Use> {
    let (text, role) = match form {
        Form::Load => (operands.last()?, Role::Writes),
        Form::Store => (operands.first()?, Role::Reads),
        _ => return None,
    };
    let all = super::access::registers(mnemonic, text)?;
    all.get(1)?.register().map(|register| Use::of(register, role))
}

/// The registers that a step to another window reads and changes.
fn of_window(moves: &[(Register, Register)]) -> Vec<Use> {
    let reads = moves.iter().map(|(_, from)| Use::of(*from, Role::Reads));
    reads.chain(moves.iter().map(|(to, _)| Use::of(*to, Role::Writes))).collect()
}

/// The condition codes that it sets or reads.
fn codes(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Vec<Use> {
    let both = |role| [ICC, XCC].map(|codes| Use::of(codes, role)).to_vec();
    match form {
        Form::Compare => both(Role::Writes),
        Form::WithCarry if mnemonic.suffix("codes").is_none() => vec![Use::of(ICC, Role::Reads)],
        Form::WithCarry => both(Role::Both),
        _ if mnemonic.suffix("codes").is_some() => both(Role::Writes),
        Form::Branch | Form::MoveIf if !matches!(mnemonic.suffix("condition"), None | Some("a" | "n")) => {
            let is_wide = operands.first() == Some(&"%xcc");
            vec![Use::of(if is_wide { XCC } else { ICC }, Role::Reads)]
        }
        _ => Vec::new(),
    }
}
