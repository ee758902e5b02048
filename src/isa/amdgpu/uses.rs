//! AMD's GPUs: the registers of an instruction and what is done with each.

use super::decode::is_masked;
use super::operand::{EXEC, VCC, half, is_lower, registers};
use super::table::Form;
use crate::isa::effect::Register;
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Use, Uses};
use std::fmt::Write as _;

/// The registers of an instruction.
pub(super) fn uses(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Uses {
    let mut uses = Uses::default();
    for (number, operand) in operands.iter().enumerate() {
        if number > 0 {
            uses.skeleton.push_str(", ");
        }
        // The second of two instructions begins with what it writes.
        let mut is_second = false;
        for (place, word) in operand.split(' ').enumerate() {
            if place > 0 {
                uses.skeleton.push(' ');
            }
            let role = if is_second { Role::Writes } else { role(mnemonic, form, (number, operands.len())) };
            add(&mut uses, word, role);
            is_second = word.starts_with("v_dual_");
        }
    }
    uses.list.extend(unnamed(mnemonic, form));
    uses
}

/// A word of an operand: a register is replaced by how many it is.
fn add(uses: &mut Uses, word: &str, role: Role) {
    let inner = word.strip_prefix("sext(").and_then(|rest| rest.strip_suffix(')'));
    let text = inner.unwrap_or(word);
    let upper = half(text).map(|register| vec![register]);
    let is_part = upper.is_some() || is_lower(text);
    let Some(named) = upper.clone().or_else(|| registers(text)) else {
        uses.skeleton.push_str(word);
        return;
    };
    let form = match (inner.is_some(), upper.is_some(), is_part) {
        (true, _, _) => "s",
        (_, true, _) => "h",
        (_, _, true) => "l",
        _ => "",
    };
    // Writing to a string does not fail.
    let _ = write!(uses.skeleton, "%{}{form}", named.len());
    let role = if is_part && role == Role::Writes { Role::Both } else { role };
    uses.list.extend(named.into_iter().map(|register| Use::of(register, role)));
}

/// The use of the registers in the operand of this place, of so many.
fn role(mnemonic: &Mnemonic, form: Form, (number, count): (usize, usize)) -> Role {
    let is_16_bits = mnemonic.suffix("size").is_some_and(|size| size.starts_with("_d16"));
    match form {
        Form::Store | Form::PrivateStore | Form::Jump | Form::JumpIf(_) | Form::JumpTo | Form::CompareToExec => {
            Role::Reads
        }
        Form::Wait | Form::WaitLoads | Form::WaitStores | Form::Cache | Form::Nothing => Role::Reads,
        // Without a result the address comes first.
        Form::Modify | Form::CompareAndSwap if count < 3 => Role::Reads,
        Form::Carry if number == 1 => Role::Writes,
        _ if number > 0 => Role::Reads,
        _ if is_16_bits || matches!(mnemonic.base, "v_writelane" | "s_addk") => Role::Both,
        _ => Role::Writes,
    }
}

/// What the text does not name: the lanes that execute, and the mask that a choice is by.
fn unnamed(mnemonic: &Mnemonic, form: Form) -> Vec<Use> {
    let both =
        |first: u8, role: Role| [first, first + 1].map(|number| Use::of(Register::General(number), role)).to_vec();
    let mut all = match form {
        Form::BitsSaved | Form::CompareToExec => both(EXEC, Role::Both),
        Form::JumpIf(_) if mnemonic.base.contains("vcc") => both(VCC, Role::Reads),
        Form::JumpIf(_) | Form::Compare => both(EXEC, Role::Reads),
        _ if is_masked(mnemonic, form) => both(EXEC, Role::Reads),
        _ => Vec::new(),
    };
    if form == Form::Dual {
        all.extend(both(VCC, Role::Reads));
    }
    all
}
