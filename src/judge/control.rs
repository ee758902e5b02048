//! Where control goes from a line of a body. What is in a delay slot runs before its jump.

use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::Effect;
use crate::read::matrix::{Body, BodyLine, Operation};

/// The instruction of a line, if it has one.
pub(super) fn operation(line: &BodyLine) -> Option<&Operation> {
    match line {
        BodyLine::Operation(operation) => Some(operation),
        BodyLine::Label(_) | BodyLine::Bracket(_) => None,
    }
}

/// The line that runs first.
pub(super) fn first(body: &Body) -> usize {
    entered(body, 0)
}

/// The lines that can run next. Jumps through tables and calls that do not return are not known.
pub(super) fn successors(body: &Body, line: usize) -> impl Iterator<Item = usize> + use<> {
    let jump = line.checked_sub(1).map(|jump| (jump, delay(body, jump)));
    let enter = |to: Option<usize>| to.map(|line| entered(body, line));
    let lines = match (jump, delay(body, line)) {
        (Some((jump, DelaySlot::Always)), _) => [Some(jump), None],
        // It runs only if the jump is taken.
        (Some((jump, DelaySlot::IfTaken)), _) => [enter(leads(body, jump, line + 1)[0]), None],
        (_, DelaySlot::None) => leads(body, line, line + 1).map(enter),
        (_, DelaySlot::Always) => leads(body, line, line + 2).map(enter),
        (_, DelaySlot::IfTaken) => [Some(line + 1), enter(leads(body, line, line + 2)[1])],
    };
    let end = body.lines.len();
    lines.into_iter().flatten().filter(move |line| *line < end)
}

/// Where an instruction leads: where it jumps, and where it goes otherwise.
fn leads(body: &Body, line: usize, next: usize) -> [Option<usize>; 2] {
    let label =
        |label: &str| body.lines.iter().position(|line| matches!(line, BodyLine::Label(known) if known == label));
    let decoded = decoded(body, line);
    // What has a predicate may not be executed.
    let otherwise = Some(next).filter(|_| decoded.is_some_and(|decoded| decoded.predicate.is_some()));
    match decoded.map(|decoded| &decoded.effect) {
        Some(Effect::Call { is_tail: true, .. } | Effect::Return | Effect::Trap) => [None, otherwise],
        Some(Effect::Jump(target) | Effect::CallHere(target)) => [label(target), otherwise],
        Some(Effect::Branch(_, target)) => [label(target), Some(next)],
        Some(_) | None => [None, Some(next)],
    }
}

/// The line that runs where control comes to one: of a jump, what is in its delay slot.
fn entered(body: &Body, line: usize) -> usize {
    if delay(body, line) == DelaySlot::Always { line + 1 } else { line }
}

fn decoded(body: &Body, line: usize) -> Option<&Decoded> {
    operation(body.lines.get(line)?)?.decoded.as_deref()
}

fn delay(body: &Body, line: usize) -> DelaySlot {
    decoded(body, line).map_or(DelaySlot::None, |decoded| decoded.delay)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::isa::asm::Dialect;
    use crate::read::matrix::sample::body;

    /// The lines in the order of a walk, each once.
    fn walked(text: &str) -> Vec<usize> {
        let body = body("toy", Dialect::Default, text);
        let (mut seen, mut open) = (Vec::new(), vec![first(&body)]);
        while let Some(line) = open.pop() {
            if !seen.contains(&line) {
                seen.push(line);
                open.extend(successors(&body, line));
            }
        }
        seen
    }

    #[test]
    fn a_delay_slot_runs_before_its_jump() {
        assert_eq!(walked("ret\nst r4, 0(r3)\nnop"), [1, 0]);
        let branch = "nop\nbr.eq c0, .L1\nst r4, 0(r3)\nld r5, 0(r3)\n.L1:\nret\nnop";
        assert_eq!(walked(branch), [0, 2, 1, 3, 4, 6, 5]);
        // Only where the branch is taken.
        let likely = branch.replace("br.eq", "brl.eq");
        assert_eq!(walked(&likely), [0, 1, 3, 4, 6, 5, 2]);
    }
}
