//! PTX: the decoder.

use super::effect::effect;
use super::exact::exact;
use super::operand::{STACK, form as register_form, register};
use super::table::{Form, known};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::contract::called_family;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Condition, Effect, Operand, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::isa::registers::{Role, Uses, scan};
use compact_str::{CompactString, format_compact};

/// Decodes an instruction with the registers that `placed` gave it; none if it is in no row of the table. Without registers, only the
/// class of most is known.
pub(super) fn decode(instruction: &Instruction<'_>, _: Dialect) -> Option<Decoded> {
    let (mnemonic, form) = known(instruction.mnemonic)?;
    let (predicate, text) = predicate(instruction);
    let operands = operands(text);
    let understood = effect(mnemonic, form, &operands, predicate.as_ref());
    let effect = understood.unwrap_or(Effect::Opaque(class(form)));
    // A branch has its predicate as condition.
    let predicate = predicate.filter(|_| !matches!(effect, Effect::Branch(..)));
    let is_on_stack = match &effect {
        Effect::Access(access) => access.address.base == Some(Register::General(STACK)),
        _ => false,
    };
    let is_understood = !matches!(effect, Effect::Opaque(_));
    let exact = if is_understood { exact(mnemonic, form, instruction.operands, &operands) } else { None };
    let family = family(mnemonic, form, &effect);
    let uses = is_understood.then(|| uses(form, instruction.operands, &operands));
    Some(Decoded { predicate, exact, ..Decoded::of(mnemonic, effect, family, uses, is_on_stack) })
}

/// The predicate of an instruction and its operands: `@$p.40 .L1`, `@!$p.40 .L1`. A predicate without a register of ours may be
/// anything.
fn predicate<'a>(instruction: &Instruction<'a>) -> (Option<Condition>, &'a str) {
    let Some(rest) = instruction.operands.strip_prefix('@') else {
        let unknown = (!instruction.prefix.is_empty()).then(|| Condition::Other(Vec::new()));
        return (unknown, instruction.operands);
    };
    let (word, text) = rest.split_once(' ').unwrap_or((rest, ""));
    let (is_negated, word) = word.strip_prefix('!').map_or((false, word), |word| (true, word));
    let condition = match register(word) {
        Some(register) => Condition::Values(Operand::Register(register), Operand::Constant(0), is_negated),
        None => Condition::Other(Vec::new()),
    };
    (Some(condition), text)
}

/// The class of an instruction that is not understood in full.
fn class(form: Form) -> Class {
    match form {
        Form::Load(_) => Class::Load,
        Form::Store(_) => Class::Store,
        Form::Modify => Class::ReadModifyWrite,
        Form::Fence => Class::Fence,
        Form::Jump | Form::Return => Class::Branch,
        Form::Call => Class::Call,
        _ => Class::Other,
    }
}

/// The name in mappings, which is without types and operations, but for the compare-and-swap: `atom.acquire.sys`. What the ISA takes
/// where nothing is written is written here: "atom".
fn family(mnemonic: &Mnemonic, form: Form, effect: &Effect) -> Option<CompactString> {
    let scope = mnemonic.suffix("scope");
    Some(match (form, effect) {
        (Form::Load(_) | Form::Store(_) | Form::Fence, _) => {
            // "membar, fence": it is another name.
            let base = if mnemonic.base == "membar" { "fence.sc" } else { mnemonic.base };
            let scope = if scope == Some(".gl") { ".gpu" } else { scope.unwrap_or_default() };
            format_compact!("{base}{scope}")
        }
        (Form::Modify, _) => {
            let order = mnemonic.suffix("order").unwrap_or(".relaxed");
            let swap = mnemonic.suffix("modification").filter(|operation| *operation == ".cas").unwrap_or_default();
            format_compact!("atom{order}{}{swap}", scope.unwrap_or(".gpu"))
        }
        (_, Effect::Call { name, .. }) => called_family(name),
        _ => return None,
    })
}

/// The registers, and the operands without them.
fn uses(form: Form, whole: &str, operands: &[&str]) -> Uses {
    // With its predicate, which it reads, an instruction has one word more.
    let predicate = whole.strip_prefix('@').and_then(|rest| rest.split(' ').next());
    let first = usize::from(predicate.is_some());
    let words: Vec<&str> = predicate.into_iter().chain(operands.iter().copied()).collect();
    let role = |number: usize, in_address: bool| {
        let is_first = number == first;
        let writes = match form {
            Form::StoreParameter => is_first,
            // What it returns is in brackets, before the function.
            Form::Call => is_first && operands.len() > 1 && operands[0].starts_with('('),
            Form::Store(_) | Form::Fence | Form::Jump | Form::Return | Form::Trap => false,
            _ => is_first && !in_address,
        };
        if writes { Role::Writes } else { Role::Reads }
    };
    scan(&words, register_form, role)
}

/// A register or a constant of the operands.
pub(super) fn value(operands: &[&str], number: usize) -> Option<Operand> {
    super::operand::operand(operands.get(number)?)
}
