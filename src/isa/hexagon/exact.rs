//! Hexagon: what each instruction computes exactly.
//!
//! Follows the descriptions of the instructions in the manual. Registers have 32 bits, and the bits above are 0; predicates are 1
//! or 0.

use super::access::{address, memory, registers, values, width};
use super::operand::{is_predicate, register};
use super::table::Form;
use super::term::{Assignment, Term, predicate, term};
use crate::isa::asm::Instruction;
use crate::isa::effect::{Operand, Register};
use crate::isa::exact::terms::{ones, other, sign_extended, zero_extended};
use crate::isa::exact::{Exact, Expression, Function};

/// What an instruction computes, if all of it is known.
pub(super) fn exact(form: Form, instruction: &Instruction<'_>) -> Option<Exact> {
    let text = instruction.operands;
    let exact = match form {
        // A trap.
        Form::Memory if text.starts_with("memd(##3134984174) = ") => Exact::default(),
        Form::Memory | Form::Locked => access(form, text)?,
        Form::Barrier | Form::InstructionBarrier | Form::Nothing | Form::Trap => Exact::default(),
        Form::Jump | Form::JumpRegister if !instruction.prefix.is_empty() => Exact::default(),
        Form::Jump | Form::JumpRegister | Form::Call | Form::CallRegister | Form::Allocate | Form::Deallocate(_) => {
            return None;
        }
        Form::Test if text.contains(';') => jump_behind(text)?,
        _ => Exact { values: assigned(form, text)?, ..Exact::default() },
    };
    if instruction.prefix.is_empty() { Some(exact) } else { conditional(exact, form, instruction.prefix) }
}

/// `p0 = cmp.eq(r1,r2); if (!p0.new) jump:nt .L1`: the predicate, and whether it jumps.
fn jump_behind(text: &str) -> Option<Exact> {
    let (compared, jump) = text.split_once("; ")?;
    let values = assigned(Form::Test, compared)?;
    let (_, holds) = values.first()?.clone();
    let taken = Some(if jump.starts_with("if (!") { holds.not() } else { holds });
    Some(Exact { values, taken, ..Exact::default() })
}

/// Under a condition: a computation leaves each register as it was otherwise, and what does more is executed or not.
fn conditional(exact: Exact, form: Form, prefix: &str) -> Option<Exact> {
    let (_, holds) = predicate(prefix)?;
    let computes = matches!(
        form,
        Form::Move | Form::Combine | Form::Test | Form::Select | Form::Extend | Form::Compute | Form::Nothing
    );
    if !computes {
        return Some(Exact { taken: Some(holds), ..exact });
    }
    let kept = |(register, value)| {
        let choice = [holds.clone(), value, Expression::Register(register)];
        (register, Expression::apply(Function::Select, 64, choice))
    };
    Some(Exact { values: exact.values.into_iter().map(kept).collect(), ..exact })
}

/// What an access reads, writes and computes.
fn access(form: Form, text: &str) -> Option<Exact> {
    let Assignment { to, operator, value } = Assignment::of(text)?;
    let Some((size, inside)) = memory(to) else {
        let (size, inside) = memory(value)?;
        let loaded = |number: usize| match size {
            "b" | "h" => sign_extended(width(size), 32, Expression::Loaded(number)),
            _ => Expression::Loaded(number),
        };
        let values = registers(to)?.into_iter().enumerate().map(|(number, to)| (to, loaded(number))).collect();
        return Some(Exact { address: Some(address(inside)?.1), values, ..Exact::default() });
    };
    let (place, status) = match (form, inside.split_once(',')) {
        (Form::Locked, Some((place, status))) => (place, Some(register(status)?)),
        _ => (inside, None),
    };
    let bits = width(size).min(32);
    let stored = match values(value).filter(|_| operator == "=") {
        Some(values) => values.into_iter().map(|value| zero_extended(bits, Expression::from(value))).collect(),
        None => vec![in_memory(operator, bits, value)?],
    };
    let values = status.map(|status| (status, Expression::Status.not())).into_iter().collect();
    Some(Exact { address: Some(address(place)?.1), values, stored, ..Exact::default() })
}

/// What a computation in memory writes: `memw(r0+#0) += r1`, `memw(r0+#0) = setbit(#3)`.
fn in_memory(operator: &str, bits: u16, value: &str) -> Option<Expression> {
    let old = Expression::Loaded(0);
    let value = term(value)?;
    match (function(operator), value) {
        (Some(function), value) => Some(Expression::apply(function, bits, [old, value.expression()?])),
        (None, Term::Call { name, of, marks: "" }) => {
            let of = of.iter().map(Term::expression).collect::<Option<Vec<_>>>()?;
            Some(other(name, bits, [vec![old], of].concat()))
        }
        (None, _) => None,
    }
}

/// The function of an operator.
fn function(operator: &str) -> Option<Function> {
    Some(match operator {
        "+=" => Function::Add,
        "-=" => Function::Subtract,
        "&=" => Function::And,
        "|=" => Function::Or,
        "^=" => Function::Xor,
        _ => return None,
    })
}

/// What is assigned to a register or a pair.
fn assigned(form: Form, text: &str) -> Option<Vec<(Register, Expression)>> {
    let Assignment { to, operator, value } = Assignment::of(text)?;
    let to = registers(to)?;
    let value = term(value)?;
    if let [low, high] = to.as_slice() {
        return pair([*low, *high], &value).filter(|_| operator == "=");
    }
    let to = *to.first()?;
    if form == Form::Move && is_predicate(to) != matches!(value, Term::Register(one) if is_predicate(one)) {
        return None;
    }
    let result = match (function(operator), &value) {
        (Some(function), value) => Expression::apply(function, 32, [Expression::Register(to), value.expression()?]),
        (None, Term::Call { name: "mux", of, marks: "" }) => {
            let [which, then, otherwise] = of.as_slice() else { return None };
            let choice = [which.expression()?, then.expression()?, otherwise.expression()?];
            Expression::apply(Function::Select, 64, choice)
        }
        (None, value) => value.expression()?,
    };
    Some(vec![(to, result)])
}

/// What is assigned to a pair: `combine(r1,#0)` has its higher half first.
fn pair([low, high]: [Register; 2], value: &Term<'_>) -> Option<Vec<(Register, Expression)>> {
    let halves = match value {
        Term::Pair(of) => of.map(Expression::Register),
        Term::Constant(value) => {
            [*value, *value >> 32].map(|half| zero_extended(32, Expression::Constant(half & ones(32))))
        }
        Term::Call { name: "combine", of, marks: "" } => {
            let [upper, lower] = of.as_slice() else { return None };
            [lower.expression()?, upper.expression()?]
        }
        Term::Call { name: "bitsplit", of, marks: "" } => {
            let [Term::Register(of), Term::Constant(at @ 0..=31)] = of.as_slice() else { return None };
            let (of, mask) = (Expression::Register(*of), ones(u16::try_from(*at).ok()?));
            let lower = Expression::apply(Function::And, 32, [of.clone(), Expression::Constant(mask)]);
            [lower, Expression::apply(Function::ShiftRight, 32, [of, Expression::Constant(*at)])]
        }
        Term::Call { .. } => {
            let of: Vec<Expression> = value.operands().into_iter().map(|one: Operand| one.into()).collect();
            ["lower", "upper"].map(|half| other(&format!("{} {half}", value.skeleton()), 32, of.clone()))
        }
        _ => return None,
    };
    let [lower, upper] = halves;
    Some(vec![(low, lower), (high, upper)])
}
