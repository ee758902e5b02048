//! The order in which the lines of a body are executed: what is in a delay slot comes before its jump.

use super::line::BodyLine;
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::Effect;

/// The positions of lines in the order of their execution. None if no such order means the same: what is in a delay slot writes
/// what the jump reads, or is executed only if the jump is taken.
pub(super) fn in_order(lines: &[BodyLine]) -> Option<Vec<usize>> {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    for position in 0..lines.len() {
        let Some(jump) = decoded(&lines[position]).filter(|jump| jump.delay != DelaySlot::None) else { continue };
        let slot = lines.get(position + 1).and_then(decoded)?;
        if !can_be_before(slot, jump) {
            return None;
        }
        order.swap(position, position + 1);
    }
    Some(order)
}

fn decoded(line: &BodyLine) -> Option<&Decoded> {
    if let BodyLine::Operation(operation) = line { operation.decoded.as_deref() } else { None }
}

/// Whether it means the same if what is in the delay slot of a jump stands before it.
fn can_be_before(slot: &Decoded, jump: &Decoded) -> bool {
    if slot.effect == Effect::Nothing {
        return true;
    }
    let (Some(slot), Some(own), DelaySlot::Always) = (&slot.uses, &jump.uses, jump.delay) else { return false };
    let written = slot.list.iter().filter(|one| one.role.writes());
    !written.into_iter().any(|one| own.list.iter().any(|other| other.register == one.register))
}

#[cfg(test)]
mod tests {
    use crate::isa::asm::Dialect;
    use crate::read::matrix::sample::body;

    #[test]
    fn delay_slots_come_first() {
        for (text, expected) in [
            ("ret\nst r4, 0(r3)", Some(vec![1, 0])),
            ("br.eq c0, .L1\nadd r4, r4, r5\n.L1:\nret\nnop", Some(vec![1, 0, 2, 4, 3])),
            // The condition is that of before.
            ("br.eq c0, .L1\ncmp c0, r4, r5\n.L1:\nret\nnop", None),
            ("brl.eq c0, .L1\nadd r4, r4, r5\n.L1:\nret\nnop", None),
            ("brl.eq c0, .L1\nnop\n.L1:\nret\nnop", Some(vec![1, 0, 2, 4, 3])),
        ] {
            assert_eq!(body("toy", Dialect::Default, text).in_order(), expected, "{text}");
        }
    }
}
