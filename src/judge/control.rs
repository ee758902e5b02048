//! Where control goes from a line of a body.

use crate::isa::decoded::DelaySlot;
use crate::isa::effect::Effect;
use crate::read::matrix::{Body, BodyLine};

/// The lines that can run next. Jumps through tables and calls that do not return are not known.
pub(super) fn successors(body: &Body, line: usize) -> impl Iterator<Item = usize> + use<> {
    let label =
        |label: &str| body.lines.iter().position(|line| matches!(line, BodyLine::Label(known) if known == label));
    let decoded = |line: usize| body.lines.get(line)?.operation().and_then(|operation| operation.decoded.as_ref());
    let delay = |line: usize| decoded(line).map_or(DelaySlot::None, |decoded| decoded.delay);
    // Behind a delay slot control goes where its jump leads.
    let before = line.checked_sub(1).filter(|jump| delay(*jump) != DelaySlot::None);
    let next = Some(line + 1).filter(|_| before.is_none_or(|jump| delay(jump) == DelaySlot::Always));
    let decoded = decoded(before.unwrap_or(line));
    let effect = decoded.map(|decoded| &decoded.effect);
    // What has a predicate may not be executed.
    let otherwise = next.filter(|_| decoded.is_some_and(|decoded| decoded.predicate.is_some()));
    let lines = match effect {
        _ if delay(line) == DelaySlot::Always => [None, next],
        _ if delay(line) == DelaySlot::IfTaken => [Some(line + 2), next],
        Some(Effect::Call { is_tail: true, .. } | Effect::Return | Effect::Trap) => [None, otherwise],
        Some(Effect::Jump(target) | Effect::CallHere(target)) => [label(target), otherwise],
        Some(Effect::Branch(_, target)) => [label(target), next],
        Some(_) | None => [None, next],
    };
    let end = body.lines.len();
    lines.into_iter().flatten().filter(move |line| *line < end)
}
