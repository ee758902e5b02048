//! The instructions of a function, one step each: calls of helpers are the accesses that these make, and what pushes or pops
//! several registers is a step for each.

use crate::isa::abi::Abi;
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, AccessKind, Address, Effect, Operand, Register};
use crate::isa::exact::{Exact, Expression, Function};
use crate::judge::trace::Machine;
use crate::read::litmus::{Code, Step};
use crate::read::matrix::{Body, BodyLine};
use std::sync::Arc;

/// The instructions of a body, or which of them is not followed.
pub(super) fn code(body: &Body, machine: &Machine) -> Result<Code, String> {
    let ordered = body.in_order()?;
    let mut code = Code::default();
    for (line, text) in ordered.body.lines.iter().zip(&ordered.body.text) {
        let operation = match line {
            BodyLine::Label(label) => {
                code.labels.push((label.clone(), code.steps.len()));
                continue;
            }
            BodyLine::Bracket(bracket) => return Err(format!("`{bracket}` is not followed")),
            BodyLine::Operation(operation) => operation,
        };
        let Some(decoded) = &operation.decoded else { return Err(format!("`{text}` is not understood")) };
        let steps = steps(decoded, machine).ok_or_else(|| format!("`{text}` is not followed"))?;
        code.steps.extend(steps.into_iter().map(|decoded| Step {
            text: text.to_string(),
            line: 0,
            decoded: Some(decoded),
        }));
    }
    Ok(code)
}

/// The steps of an instruction; none if it calls what is no helper.
fn steps(decoded: &Arc<Decoded>, machine: &Machine) -> Option<Vec<Arc<Decoded>>> {
    let with = |effect: Effect, exact: Option<Exact>| Arc::new(Decoded { effect, exact, ..Decoded::clone(decoded) });
    Some(match &decoded.effect {
        Effect::Call { name, is_tail, .. } => {
            let helper = machine.isa.helper_called(name)?;
            let access = with(Effect::Access(helper.access), Some(helper.exact));
            let back = is_tail.then(|| with(Effect::Return, None));
            [access].into_iter().chain(back).collect()
        }
        Effect::Push(values) => {
            let pushed = |value: &Operand| {
                let (access, exact) = pushed(*value, &machine.abi);
                with(Effect::Access(access), Some(exact))
            };
            values.iter().map(pushed).collect()
        }
        Effect::Pop(registers) => {
            let popped = |register: &Register| {
                let (access, exact) = popped(*register, &machine.abi);
                with(Effect::Access(access), Some(exact))
            };
            registers.iter().map(popped).collect()
        }
        _ => vec![Arc::clone(decoded)],
    })
}

/// The stack pointer, moved by so many slots.
fn moved(abi: &Abi, slots: i64) -> Expression {
    let by = Expression::Constant(slots * abi.stack_slot);
    Expression::apply(Function::Add, 64, [Expression::Register(abi.stack), by])
}

fn on_stack(kind: AccessKind, abi: &Abi) -> Access {
    Access::new(kind, Address { base: Some(abi.stack), ..Address::default() }, abi.slot_bits())
}

fn pushed(value: Operand, abi: &Abi) -> (Access, Exact) {
    let address = moved(abi, -1);
    let values = vec![(abi.stack, address.clone())];
    let exact = Exact { address: Some(address), values, stored: vec![value.into()], ..Exact::default() };
    (Access { from: vec![value], ..on_stack(AccessKind::Store, abi) }, exact)
}

fn popped(register: Register, abi: &Abi) -> (Access, Exact) {
    let address = Some(Expression::Register(abi.stack));
    let values = vec![(register, Expression::Loaded(0)), (abi.stack, moved(abi, 1))];
    let exact = Exact { address, values, ..Exact::default() };
    (Access { to: vec![register], ..on_stack(AccessKind::Load, abi) }, exact)
}
