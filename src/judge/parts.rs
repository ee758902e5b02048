//! Which part of a program each instruction belongs to, derived from the instructions.
//!
//! Two things are derived. The calls of opaque functions divide a program: code that can run only before the critical
//! section is the lock, code that can run only after it is the unlock. And addresses are followed from the arguments of
//! the function to the accesses: each access is to the target of one parameter. If neither is known, there is no note.
//! Instructions that belong to the function and not to the program (the stack, the return) belong to no part.

mod flow;

use crate::judge::trace::Machine;
use crate::probe::{OPAQUE, Program};
use crate::read::matrix::{Body, BodyLine, Column, Operation};
use flow::{Flow, Phase};

/// The purpose of one instruction of a program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Part {
    /// The part: `lock`, `critical_section`, `unlock`, or the opaque function that is called: `wait`.
    pub part: Option<String>,
    /// The parameter whose target is accessed.
    pub on: Option<&'static str>,
}

impl Part {
    /// In words, empty if nothing is known: `unlock, on locked`.
    #[must_use]
    pub fn title(&self) -> String {
        let part = self.part.as_ref().map(|part| part.replace('_', " "));
        let on = self.on.map(|on| format!("on {on}"));
        [part, on].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// The parts of a program's instructions on a target, one for each instruction of the body.
#[must_use]
pub fn parts(program: &Program, body: &Body, column: &Column) -> Vec<Part> {
    // On other ISAs an argument may take several registers.
    let machine = Machine::of(&column.isa, &column.triple, []).filter(|_| column.pointer_width == 64);
    let divider = match program.parts {
        [_, divider, _] => Some(*divider),
        _ => None,
    };
    let ordered = body.in_order();
    let executed = ordered.as_ref().map_or(body, |ordered| &ordered.body);
    let flow = Flow::of(executed, divider, machine.as_ref());
    let mut parts = Vec::new();
    let stack = machine.as_ref().map(|machine| machine.abi.stack);
    for (printed, line) in body.lines.iter().enumerate() {
        let BodyLine::Operation(operation) = line else { continue };
        let index = ordered.as_ref().map_or(printed, |ordered| ordered.executed(printed));
        let is_own = !stack.is_some_and(|stack| operation.is_for_frame(stack));
        let part = match (flow.called(index), program.parts) {
            (Some(called), _) => Some(called.to_owned()),
            (None, [only]) if is_own => Some((*only).to_owned()),
            (None, [before, _, behind]) if is_own => match flow.phase(index) {
                Phase::Before => Some((*before).to_owned()),
                Phase::Behind => Some((*behind).to_owned()),
                Phase::Both | Phase::Neither => None,
            },
            (None, _) => None,
        };
        let on = flow.parameter(index).and_then(|number| program.parameters().get(number).copied());
        parts.push(Part { part, on });
    }
    parts
}

/// The opaque function that an instruction calls, or whose address it loads: `wait`.
fn opaque(operation: &Operation) -> Option<&str> {
    let called = operation.operands.iter().find_map(|operand| operand.split_once(OPAQUE))?.1;
    let end = called.find(|letter: char| !letter.is_ascii_lowercase() && letter != '_').unwrap_or(called.len());
    Some(&called[..end])
}

#[cfg(test)]
mod tests;
