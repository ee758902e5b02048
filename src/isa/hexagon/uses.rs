//! Hexagon: the registers of an instruction, and how it uses each.

use super::access::memory;
use super::operand::{FP, LR, SP, form, register};
use super::table::Form;
use super::term::Assignment;
use crate::isa::asm::Instruction;
use crate::isa::effect::Register;
use crate::isa::registers::{Role, Use, Uses, scan};

/// The registers of an instruction. What a condition reads is behind the others.
pub(super) fn uses(instruction: &Instruction<'_>, form: Form) -> Uses {
    let text = spread(instruction.operands);
    let assignment = Assignment::of(&text);
    let is_memory = assignment.is_some_and(|one| memory(one.to).is_some());
    let has_condition = !instruction.prefix.is_empty();
    let parts: Vec<&str> = match assignment {
        Some(one) => vec![one.to, one.value],
        None => vec![&text],
    };
    let is_partly = has_condition || assignment.is_some_and(|one| one.operator != "=");
    let role = |number: usize, _: bool| match (number, assignment) {
        (0, Some(_)) if !is_memory => {
            if is_partly {
                Role::Both
            } else {
                Role::Writes
            }
        }
        _ => Role::Reads,
    };
    let mut uses = scan(&parts, self::form, role);
    if let Some(operator) = assignment.map(|one| one.operator).filter(|operator| *operator != "=") {
        uses.skeleton = format!("{operator} {}", uses.skeleton);
    }
    if form == Form::Locked && is_memory {
        // The predicate behind the address.
        uses.list.iter_mut().skip(1).take(1).for_each(|one| one.role = Role::Writes);
    }
    if assignment.is_some_and(|one| one.value.contains(';')) {
        // The jump behind it reads what was just written.
        uses.list.pop();
    }
    uses.list.extend(implicit(form));
    let conditions = instruction.prefix.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.');
    uses.list.extend(conditions.filter_map(register).map(|register| Use::of(register, Role::Reads)));
    uses
}

/// Registers that the text does not name, or that are named for the reader only.
fn implicit(form: Form) -> Vec<Use> {
    let all = |role, registers: &[Register]| registers.iter().map(|one| Use::of(*one, role)).collect::<Vec<_>>();
    match form {
        Form::Allocate => [all(Role::Both, &[SP, FP]), all(Role::Reads, &[LR])].concat(),
        Form::Deallocate(_) => [all(Role::Both, &[FP]), all(Role::Writes, &[SP, LR])].concat(),
        Form::Call | Form::CallRegister => all(Role::Writes, &[LR]),
        _ => Vec::new(),
    }
}

/// The text with both registers of each pair: `r17:16` is `r17:r16`.
fn spread(text: &str) -> String {
    let mut spread = String::with_capacity(text.len());
    let mut words = text.split(':').peekable();
    while let Some(word) = words.next() {
        spread.push_str(word);
        let Some(next) = words.peek() else { break };
        spread.push(':');
        let last = word.rsplit(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        if last.starts_with('r') && register(last).is_some() && next.starts_with(|letter: char| letter.is_ascii_digit())
        {
            spread.push('r');
        }
    }
    spread
}
