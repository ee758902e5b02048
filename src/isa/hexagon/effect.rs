//! Hexagon: the effect of each instruction.
//!
//! An instruction that does several things, one after the other, has here the effect of all; its pieces are in
//! [`super::pieces`].

use super::access::{access, registers};
use super::operand::{FP, LR, is_predicate, register};
use super::table::Form;
use super::term::{Assignment, Term, condition, predicate, term};
use crate::isa::asm::Instruction;
use crate::isa::effect::{Condition, Effect, Operand, Register};
use crate::isa::is_local_target;
use crate::model::Fence;

/// The effect of an instruction, whatever its condition; of a conditional jump to a label it is part of the effect.
pub(super) fn effect(form: Form, instruction: &Instruction<'_>) -> Option<Effect> {
    let text = instruction.operands;
    Some(match form {
        Form::Memory | Form::Locked => access(form, text)?,
        Form::Barrier => Effect::Fence(Fence::FULL),
        Form::InstructionBarrier => Effect::Fence(Fence::INSTRUCTION),
        Form::Nothing => Effect::Nothing,
        Form::Trap => Effect::Trap,
        Form::Jump if is_local_target(text) && !instruction.prefix.is_empty() => {
            Effect::Branch(predicate(instruction.prefix)?.0, text.to_owned())
        }
        Form::Jump => Effect::jump(text),
        Form::JumpRegister if register(text) == Some(LR) => Effect::Return,
        Form::JumpRegister => Effect::Call { name: text.to_owned(), is_tail: true, through: Some(register(text)?) },
        Form::Call => Effect::call(text),
        Form::CallRegister => Effect::Call { name: text.to_owned(), is_tail: false, through: Some(register(text)?) },
        // The manual, `allocframe`: the link register above the frame pointer.
        Form::Allocate => Effect::Push(vec![Operand::Register(LR), Operand::Register(FP)]),
        Form::Deallocate(false) => Effect::Pop(vec![FP, LR]),
        Form::Deallocate(true) => Effect::Return,
        Form::Test if text.contains(';') => jump_behind(text)?,
        Form::Move | Form::Combine | Form::Test | Form::Select | Form::Extend | Form::Compute => assigned(form, text)?,
    })
}

/// `p0 = cmp.eq(r1,r2); if (!p0.new) jump:nt .L1`: the jump, by what it compares.
fn jump_behind(text: &str) -> Option<Effect> {
    let (compared, jump) = text.split_once("; ")?;
    let (prefix, target) = jump.rsplit_once(" jump")?;
    let target = target.split_once(' ')?.1;
    let assignment = Assignment::of(compared)?;
    let Term::Call { name, of, .. } = term(assignment.value)? else { return None };
    let name = if prefix.contains('!') { format!("!{name}") } else { name.to_owned() };
    let is_of_it = predicate(prefix)?.0 == predicate(&prefix.replace(".new", ""))?.0 && prefix.contains(assignment.to);
    let (condition, _) = condition(&name, &of).filter(|_| is_of_it)?;
    Some(Effect::Branch(condition, target.to_owned()))
}

/// What is assigned to a register or a pair.
fn assigned(form: Form, text: &str) -> Option<Effect> {
    let assignment = Assignment::of(text)?;
    let to = registers(assignment.to)?;
    let value = term(assignment.value)?;
    if let ("=", [to]) = (assignment.operator, to.as_slice())
        && let Some(effect) = of_one(form, *to, &value)
    {
        return Some(effect);
    }
    let old = if assignment.operator == "=" { Vec::new() } else { to.clone() };
    let from = old.into_iter().map(Operand::Register).chain(value.operands()).collect();
    let how = format!("{} {}", assignment.operator, value.skeleton());
    Some(Effect::Compute { to, how, from, offset: None })
}

/// What is assigned to one register.
fn of_one(form: Form, to: Register, value: &Term<'_>) -> Option<Effect> {
    if let Some(from) = value.operand().filter(|_| form == Form::Move) {
        // A predicate is copied to a register as all of its bits, which are not followed.
        let is_alike = from.register().is_some_and(is_predicate) == is_predicate(to);
        return is_alike.then_some(Effect::Move(to, from));
    }
    let (value, is_negated) = match value {
        Term::Not(value) => (&**value, true),
        value => (value, false),
    };
    let Term::Call { name, of, marks: "" } = value else { return None };
    let chosen = |condition, [then, otherwise]: [Operand; 2]| Effect::Select { to, condition, then, otherwise };
    let truth = [1, 0].map(Operand::Constant);
    match (form, of.as_slice()) {
        (Form::Test, of) => {
            let name = if is_negated { format!("!{name}") } else { (*name).to_owned() };
            Some(chosen(condition(&name, of)?.0, truth))
        }
        (Form::Select, [Term::Register(which), then, otherwise]) => {
            let condition = Condition::Values(Operand::Register(*which), Operand::Constant(0), false);
            Some(chosen(condition, [then.operand()?, otherwise.operand()?]))
        }
        (Form::Extend, [Term::Register(from)]) => Some(Effect::Move(to, Operand::Register(*from))),
        _ if is_negated => None,
        (Form::Compute, of) => computed(to, name, of, value),
        _ => None,
    }
}

/// A computation, by the names that all instruction sets share where it is followed further: what is shifted by a register is
/// `sllv` and `srlv`.
fn computed(to: Register, name: &str, of: &[Term<'_>], value: &Term<'_>) -> Option<Effect> {
    let constant = |value| Some(Effect::Move(to, Operand::Constant(value)));
    let is_predicate = is_predicate(to);
    match (name, of) {
        ("or" | "and", [one, two]) if one == two => return Some(Effect::Move(to, one.operand()?)),
        ("and", [one, Term::Not(two)]) if *one == **two => return constant(0),
        ("or", [one, Term::Not(two)]) if *one == **two && is_predicate => return constant(1),
        ("not", [one]) if is_predicate => {
            let condition = Condition::Values(one.operand()?, Operand::Constant(0), true);
            let (then, otherwise) = (Operand::Constant(1), Operand::Constant(0));
            return Some(Effect::Select { to, condition, then, otherwise });
        }
        _ => {}
    }
    let are_plain = of.iter().all(|one| one.operand().is_some());
    let (how, from) = match (name, of) {
        ("asl", [Term::Register(_), Term::Register(_)]) => ("sllv".to_owned(), value.operands()),
        ("lsr", [Term::Register(_), Term::Register(_)]) => ("srlv".to_owned(), value.operands()),
        ("add" | "sub" | "and" | "or" | "xor", [_, _]) if are_plain => (name.to_owned(), value.operands()),
        _ => (value.skeleton(), value.operands()),
    };
    let offset = match (name, of) {
        ("add", [Term::Register(_), Term::Constant(by)]) => Some(*by),
        _ => None,
    };
    Some(Effect::Compute { to: vec![to], how, from, offset })
}
