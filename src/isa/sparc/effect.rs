//! SPARC: the effects of instructions.
//!
//! Barriers follow V9, 8.4.3 "The MEMBAR Instruction": each bit of `mmask` orders a pair of accesses; of `cmask`, `#MemIssue` and
//! `#Sync` order all. `#Lookaside` orders a store and a later load of its place, and is taken to order nothing.

use super::access::access;
use super::decode::MASK;
use super::operand::{CALLERS, FRAME, ICC, LINK, XCC, constant, operand, register};
use super::table::Form;
use crate::isa::effect::{Comparison, Condition, Effect, Operand, Register};
use crate::isa::is_local_target;
use crate::isa::mnemonic::Mnemonic;
use crate::model::{Fence, Pairs};

/// The effect of an instruction; none if its operands are not understood.
pub(super) fn effect(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let value = |number: usize| operand(operands.get(number)?);
    let to = || register(operands.last()?);
    Some(match form {
        Form::TestAndSet if is_own(operands) => Effect::Fence(Fence::FULL),
        Form::Load | Form::Store | Form::Swap | Form::TestAndSet | Form::CompareAndSwap => {
            Effect::Access(access(mnemonic, form, operands)?)
        }
        Form::Barrier => Effect::Fence(fence(operands)?),
        // V9, A.51: it is `membar #StoreStore`.
        Form::StoreBarrier => Effect::Fence(Fence::keeping(Pairs::WRITE_WRITE)),
        Form::Branch => branch(mnemonic, operands)?,
        Form::BranchRegister => {
            let [tested, target] = operands else { return None };
            Effect::Branch(of_register(mnemonic, operand(tested)?), (*target).to_owned())
        }
        Form::Call | Form::Jump | Form::Return | Form::RestoringReturn => control(form, operands)?,
        Form::Save | Form::Restore => window(form, operands)?,
        Form::Move => match (register(operands.get(1)?), value(0)) {
            (Some(to), Some(from)) => Effect::Move(to, from),
            // `mov %g1, %g0`
            (None, Some(_)) if operands[1] == "%g0" => Effect::Nothing,
            _ => return None,
        },
        Form::MoveIf | Form::MoveIfRegister => moved_if(mnemonic, form, operands)?,
        // Both condition codes are of one comparison; the other is in `Decoded::compares`.
        Form::Compare => Effect::Compare(ICC, [value(0)?, value(1)?]),
        Form::SetHigh => match constant(operands.first()?) {
            Some(constant) => Effect::moved(to(), Operand::Constant(constant << 10)),
            None => Effect::Compute { to: vec![to()?], how: how(mnemonic, operands), from: Vec::new(), offset: None },
        },
        Form::Compute | Form::WithCarry => compute(mnemonic, form, operands)?,
        Form::Nothing => Effect::Nothing,
        Form::Trap => Effect::Trap,
        Form::State => return None,
    })
}

/// Whether it sets a byte of the function's own frame and leaves the old one to nobody: what is a barrier where there is no
/// `membar` with a mask. In TSO, by which these processors are judged, an atomic instruction keeps the order of all before and all
/// behind it (V9, 8.4.4.3); compilers print it for no others.
fn is_own(operands: &[&str]) -> bool {
    matches!(operands, [place, "%g0"] if place.starts_with("[%sp"))
}

/// `#LoadLoad | #LoadStore`, or the mask as a number.
fn fence(operands: &[&str]) -> Option<Fence> {
    let [mask] = operands else { return None };
    if let Some(bits) = constant(mask) {
        let is_complete = bits & 0x60 != 0;
        let set = MASK.iter().enumerate().filter(|(number, _)| is_complete || bits >> number & 1 == 1);
        return Some(Fence::keeping(set.fold(Pairs::NONE, |all, (_, (_, pair))| all.and(*pair))));
    }
    let keeps = mask.split('|').try_fold(Pairs::NONE, |all, bit| {
        let pairs = match bit.trim() {
            "#MemIssue" | "#Sync" => Pairs::ALL,
            "#Lookaside" => Pairs::NONE,
            name => MASK.iter().find(|(known, _)| *known == name)?.1,
        };
        Some(all.and(pairs))
    });
    keeps.map(Fence::keeping)
}

/// A branch to a label, or out of the function.
fn branch(mnemonic: &Mnemonic, operands: &[&str]) -> Option<Effect> {
    let (target, codes) = operands.split_last()?;
    let name = (*target).to_owned();
    let register = match codes {
        [] | ["%icc"] => ICC,
        ["%xcc"] => XCC,
        _ => return None,
    };
    Some(match mnemonic.suffix("condition") {
        Some("n") => Effect::Nothing,
        None | Some("a") => Effect::jump(target),
        Some(letters) if is_local_target(target) => Effect::Branch(condition(letters, register), name),
        Some(_) => return None,
    })
}

/// The outcome that the letters of a condition ask for (V9, table 20).
fn condition(letters: &str, register: Register) -> Condition {
    match letters {
        "e" | "z" => Condition::Flags { register, equal: true },
        "ne" | "nz" => Condition::Flags { register, equal: false },
        _ => Condition::OtherFlags(register),
    }
}

/// The condition of a register (V9, table 21).
fn of_register(mnemonic: &Mnemonic, tested: Operand) -> Condition {
    let zero = Operand::Constant(0);
    match mnemonic.suffix("sign") {
        Some("z") => Condition::Values(tested, zero, true),
        Some("nz") => Condition::Values(tested, zero, false),
        _ => Condition::Other(vec![tested]),
    }
}

/// `call f`, `call %o1`, `jmp %o7+8`, `ret`, `retl`. A jump to where the function was called, plus its own size and that of
/// the instruction in its slot, returns; a function that returns a structure also skips a word behind (V8, D.6).
fn control(form: Form, operands: &[&str]) -> Option<Effect> {
    let link =
        |number: u8| register(operands.first()?.split('+').next()?).filter(|of| *of == Register::General(number));
    Some(match (form, operands) {
        (Form::Return, []) => Effect::Return,
        (Form::Call, [target]) if is_local_target(target) => Effect::CallHere((*target).to_owned()),
        (Form::Call, [target, ..]) => {
            let through = register(target);
            // An address of two parts.
            if through.is_none() && target.starts_with('%') {
                return None;
            }
            Effect::Call { name: (*target).to_owned(), is_tail: false, through }
        }
        (Form::Jump, [target]) => match target.split_once('+') {
            Some((_, "8" | "12")) if link(LINK).or(link(FRAME + 1)).is_some() => Effect::Return,
            Some(_) => return None,
            None => Effect::Call { name: (*target).to_owned(), is_tail: true, through: Some(register(target)?) },
        },
        // It also does what `restore` does: the window in which the result is stays what it was for the slot behind it.
        (Form::RestoringReturn, _) => return None,
        _ => return None,
    })
}

/// A step to the next window of registers, or back (V9, A.46 "SAVE and RESTORE"): what one window has as its outgoing registers
/// the next has as its incoming ones. The sum is of the values before, and goes to a register of the window behind.
fn window(form: Form, operands: &[&str]) -> Option<Effect> {
    let (of, to) = match operands {
        [] => ([Operand::Constant(0); 2], None),
        [one, other, to] => {
            operand(to)?;
            ([operand(one)?, operand(other)?], register(to))
        }
        _ => return None,
    };
    let moves = if form == Form::Save { saved() } else { restored() };
    Some(Effect::Window { moves, to, of })
}

/// The registers that `save` changes, with what is in each behind it. The new local registers have nothing.
pub(super) fn saved() -> Vec<(Register, Register)> {
    let callers = (0..16).map(|number| (CALLERS + number, 16 + number));
    let incoming = (0..8).map(|number| (24 + number, 8 + number));
    callers.chain(incoming).map(|(to, from)| (Register::General(to), Register::General(from))).collect()
}

/// Those that `restore` changes.
pub(super) fn restored() -> Vec<(Register, Register)> {
    let outgoing = (0..8).map(|number| (8 + number, 24 + number));
    let own = (0..16).map(|number| (16 + number, CALLERS + number));
    outgoing.chain(own).map(|(to, from)| (Register::General(to), Register::General(from))).collect()
}

/// A move if a condition holds: else the register keeps its value.
fn moved_if(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let [tested, then, to] = operands else { return None };
    let (Some(to), Some(then)) = (register(to), operand(then)) else { return None };
    let otherwise = Operand::Register(to);
    let condition = match (form, *tested) {
        (Form::MoveIfRegister, _) => of_register(mnemonic, operand(tested)?),
        (_, "%icc") => condition(mnemonic.suffix("condition")?, ICC),
        (_, "%xcc") => condition(mnemonic.suffix("condition")?, XCC),
        _ => return None,
    };
    Some(match mnemonic.suffix("condition") {
        Some("a") => Effect::Move(to, then),
        Some("n") => Effect::Nothing,
        _ => Effect::Select { to, condition, then, otherwise },
    })
}

/// The value that a computation with nothing leaves as it is: a word too, as in `srl %o0, 0, %o0`.
fn copied(name: &str, from: &[Operand]) -> Option<Operand> {
    match (name, from) {
        ("add" | "or" | "xor" | "sub" | "sll" | "srl" | "sra", [only, Operand::Constant(0)])
        | ("add" | "or" | "xor", [Operand::Constant(0), only]) => Some(*only),
        _ => None,
    }
}

/// The name of a computation, with its operands that are neither registers nor constants.
fn how(mnemonic: &Mnemonic, operands: &[&str]) -> String {
    let words = operands.iter().filter(|text| operand(text).is_none()).copied();
    let name = mnemonic.base;
    let wide = mnemonic.suffix("wide").unwrap_or_default();
    [format!("{name}{wide}").as_str()].into_iter().chain(words).collect::<Vec<_>>().join(" ")
}

/// A computation of the last operand from the others.
fn compute(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Effect> {
    let (last, sources) = operands.split_last()?;
    operand(last)?;
    let mut from: Vec<Operand> = sources.iter().filter_map(|text| operand(text)).collect();
    let sets_codes = mnemonic.suffix("codes").is_some();
    let offset = match (mnemonic.base, from.as_slice(), sources.len()) {
        ("add", [_, Operand::Constant(by)], 2) => Some(*by),
        ("sub", [_, Operand::Constant(by)], 2) => by.checked_neg(),
        _ => None,
    };
    if let Some(only) = copied(mnemonic.base, &from).filter(|_| !sets_codes && sources.len() == 2) {
        return Some(Effect::moved(register(last), only));
    }
    from.extend((form == Form::WithCarry).then_some(Operand::Register(ICC)));
    let codes = if sets_codes { vec![ICC, XCC] } else { Vec::new() };
    let to: Vec<Register> = register(last).into_iter().chain(codes).collect();
    Some(if to.is_empty() {
        Effect::Nothing
    } else {
        Effect::Compute { to, how: how(mnemonic, operands), from, offset }
    })
}

/// The comparison that an instruction sets a condition code to beside its effect.
pub(super) fn compares(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Comparison> {
    let value = |number: usize| operand(operands.get(number)?);
    if form == Form::Compare {
        return Some(Comparison { to: XCC, of: [value(0)?, value(1)?], is_before: true });
    }
    if mnemonic.suffix("codes").is_none() || form != Form::Compute {
        return None;
    }
    // A difference is zero where two values are equal.
    if matches!(mnemonic.base, "sub" | "xor") {
        return Some(Comparison { to: ICC, of: [value(0)?, value(1)?], is_before: true });
    }
    let result = register(operands.last()?)?;
    Some(Comparison { to: ICC, of: [Operand::Register(result), Operand::Constant(0)], is_before: false })
}
