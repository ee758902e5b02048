//! Delay slots and packets: the order in which instructions are executed. What follows a body line by line follows it in that
//! order: the instruction behind a jump is executed before the jump is taken, and a packet is its steps ([`super::packets`]).

use super::body::Body;
use super::line::BodyLine;
use super::operation::Operation;
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::Effect;
use std::borrow::Cow;
use std::sync::Arc;

/// A body with its instructions in the order in which they are executed, none of which has a delay slot.
#[derive(Debug, Clone)]
pub(crate) struct Ordered<'a> {
    /// The body: the printed one, if it has no delay slots.
    pub(crate) body: Cow<'a, Body>,
    /// The printed line of each line; none if they are the same.
    lines: Vec<usize>,
}

impl Ordered<'_> {
    /// The printed line of a line.
    pub(crate) fn printed(&self, line: usize) -> usize {
        self.lines.get(line).copied().unwrap_or(line)
    }

    /// The line of the last step of a printed line.
    pub(crate) fn executed(&self, printed: usize) -> usize {
        self.lines.iter().rposition(|line| *line == printed).unwrap_or(printed)
    }
}

impl Body {
    /// The body in the order of execution; or why there is none: what is in a delay slot is executed on one way only, or changes
    /// what its jump reads.
    pub(crate) fn in_order(&self) -> Result<Ordered<'_>, String> {
        if let Some(ordered) = self.in_steps() {
            return Ok(ordered);
        }
        let order = order(&self.lines).map_err(|line| format!("`{}` is not followed", self.text[line]))?;
        if order.iter().enumerate().all(|(line, printed)| line == *printed)
            && self.lines.iter().all(|line| !has_slot(line))
        {
            return Ok(Ordered { body: Cow::Borrowed(self), lines: Vec::new() });
        }
        let lines = order.iter().map(|line| without_slot(&self.lines[*line])).collect();
        let text = order.iter().map(|line| self.text[*line].clone()).collect();
        let body = Body { lines, text, calls: self.calls.clone(), shape: self.shape, steps: None, ..*self };
        Ok(Ordered { body: Cow::Owned(body), lines: order })
    }
}

impl Body {
    /// The body with its packets as steps, if it has packets.
    pub(crate) fn in_steps(&self) -> Option<Ordered<'_>> {
        let (body, lines) = self.steps.as_ref()?.body(self);
        Some(Ordered { body: Cow::Owned(body), lines })
    }
}

/// The lines of a body in the order of execution: of a jump and its delay slot each has the place of the other. The line of a jump
/// for which there is no such order is an error.
pub(super) fn order(lines: &[BodyLine]) -> Result<Vec<usize>, usize> {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    for (place, line) in lines.iter().enumerate() {
        let Some(jump) = decoded(line).filter(|jump| jump.delay != DelaySlot::None) else { continue };
        let slot = lines.get(place + 1).and_then(decoded).ok_or(place)?;
        let is_idle = slot.effect == Effect::Nothing && slot.delay == DelaySlot::None;
        if !is_idle && (jump.delay != DelaySlot::Always || is_jump(slot) || changes(slot, jump)) {
            return Err(place);
        }
        order.swap(place, place + 1);
    }
    Ok(order)
}

fn decoded(line: &BodyLine) -> Option<&Decoded> {
    line.operation()?.decoded.as_deref()
}

fn has_slot(line: &BodyLine) -> bool {
    decoded(line).is_some_and(|decoded| decoded.delay != DelaySlot::None)
}

/// The same line, whose jump has no delay slot.
fn without_slot(line: &BodyLine) -> BodyLine {
    match line {
        BodyLine::Operation(operation) if has_slot(line) => {
            let decoded = operation.decoded.as_deref().cloned();
            let decoded = decoded.map(|decoded| Arc::new(Decoded { delay: DelaySlot::None, ..decoded }));
            BodyLine::Operation(Arc::new(Operation { decoded, ..Operation::clone(operation) }))
        }
        _ => line.clone(),
    }
}

/// Whether an instruction in a delay slot goes elsewhere itself, or is not understood.
fn is_jump(slot: &Decoded) -> bool {
    let goes = matches!(slot.effect, Effect::Branch(..) | Effect::CallHere(_) | Effect::Opaque(_));
    goes || slot.leaves() || slot.delay != DelaySlot::None
}

/// Whether an instruction changes a register that its jump reads, or touches one that the jump changes, as that for the way back. A
/// return goes to the caller, whatever is in its register.
fn changes(slot: &Decoded, jump: &Decoded) -> bool {
    let reads_none = match &jump.effect {
        Effect::Return | Effect::Jump(_) | Effect::CallHere(_) => true,
        Effect::Call { through, .. } => through.is_none(),
        _ => false,
    };
    let is_window = matches!(slot.effect, Effect::Window { .. });
    let Some((slot, jump)) = slot.uses.as_ref().zip(jump.uses.as_ref()) else { return !reads_none };
    let is_written = |register| slot.list.iter().any(|one| one.register == register && one.role.writes());
    let is_touched = |register| slot.list.iter().any(|one| one.register == register);
    // What gives the window of registers back gives back the register for the way back, too.
    !reads_none && jump.list.iter().any(|one| one.role.reads() && is_written(one.register))
        || !is_window && jump.list.iter().any(|one| one.role.writes() && is_touched(one.register))
}

#[cfg(test)]
mod tests {
    use crate::isa::asm::Dialect;
    use crate::read::matrix::sample::body;

    /// The lines of a body of the toy in the order of execution.
    fn ordered(text: &str) -> Result<Vec<String>, String> {
        let body = body("toy", Dialect::Default, text);
        let ordered = body.in_order()?;
        let printed: Vec<String> =
            (0..body.lines.len()).map(|line| body.text[ordered.printed(line)].to_string()).collect();
        let text: Vec<String> = ordered.body.text.iter().map(ToString::to_string).collect();
        assert_eq!(text, printed);
        Ok(printed)
    }

    #[test]
    fn what_is_in_a_delay_slot_comes_first() {
        assert_eq!(ordered("ret\nst r4, 0(r3)\n").unwrap(), ["st r4, 0(r3)", "ret"]);
        let branch = "cmp c0, r4, r0\nbr.eq c0, .L1\nst r4, 0(r3)\n.L1:\nret\nnop\n";
        assert_eq!(ordered(branch).unwrap()[1..3], ["st r4, 0(r3)", "br.eq c0, .L1"]);
        assert_eq!(ordered("ld r4, 0(r3)\n").unwrap(), ["ld r4, 0(r3)"]);
    }

    /// What is executed on one way only, and what changes the condition, has no place before its jump.
    #[test]
    fn what_cannot_come_first() {
        for slot in ["brl.eq c0, .L1\nst r4, 0(r3)", "br.eq c0, .L1\ncmp c0, r3, r0", "ret\nret", "ret"] {
            let reason = ordered(&format!(".L1:\ncmp c0, r4, r0\n{slot}\n")).unwrap_err();
            assert_eq!(reason, format!("`{}` is not followed", slot.lines().next().unwrap()));
        }
        assert!(ordered(".L1:\ncmp c0, r4, r0\nbrl.eq c0, .L1\nnop\nret\nnop\n").is_ok());
    }
}
