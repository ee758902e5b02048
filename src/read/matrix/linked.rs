//! Calls through a register into which the function's address was loaded from the linker's table, as in position-independent code
//! of MIPS. One instruction does not tell which function is called, the body does.

use super::line::BodyLine;
use super::operation::Operation;
use crate::isa::Class;
use crate::isa::decoded::DelaySlot;
use crate::isa::effect::{Effect, Register};
use std::sync::Arc;

/// Names the functions that a body calls through the linker's table.
pub(super) fn name_calls(lines: &mut [BodyLine]) {
    for position in 0..lines.len() {
        let Some(through) = lines[position].operation().and_then(through) else { continue };
        let Some(name) = loaded(&lines[..position], through) else { continue };
        if let BodyLine::Operation(operation) = &mut lines[position] {
            operation.decoded = operation.decoded.as_ref().map(|decoded| Arc::new(decoded.calling(&name)));
        }
    }
}

/// The register that a call finds the function in.
fn through(operation: &Operation) -> Option<Register> {
    match operation.effect()? {
        Effect::Call { through, .. } => *through,
        _ => None,
    }
}

/// The symbol whose address a register holds at the end of these lines, on every way there: nothing else can be known behind a
/// label, a call, or what is not understood.
fn loaded(before: &[BodyLine], register: Register) -> Option<String> {
    for (position, line) in before.iter().enumerate().rev() {
        let decoded = line.operation()?.decoded.as_ref().filter(|decoded| decoded.class() != Class::Call)?;
        let uses = decoded.uses.as_ref()?;
        if uses.list.iter().any(|one| one.register == register && one.role.writes()) {
            // What is in a delay slot is executed before its jump, which may be a call, or on one way only.
            let jump = position.checked_sub(1).and_then(|jump| before[jump].operation()?.decoded.as_ref());
            let is_in_slot = jump.is_some_and(|jump| jump.delay != DelaySlot::None);
            let Effect::Access(access) = &decoded.effect else { return None };
            return access.address.entry.clone().filter(|_| decoded.class() == Class::Load && !is_in_slot);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::isa::asm::Dialect;
    use crate::isa::effect::Effect;
    use crate::read::matrix::sample::body;

    /// The function that the only call of a body names.
    fn called(text: &str) -> Option<String> {
        let body = body("mips", Dialect::Default, text);
        let call = body.operations().find_map(|one| match one.effect() {
            Some(effect @ Effect::Call { .. }) => Some(effect.callee().map(str::to_owned)),
            _ => None,
        });
        call.expect("it calls")
    }

    #[test]
    fn functions_of_the_linkers_table() {
        for (text, expected) in [
            ("lw $25, %call16(__atomic_load_8)($gp)\njalr $25\nnop", Some("__atomic_load_8")),
            (
                "lw $25, %call16(wake)($gp)\nmove $5, $6\nbeqz $5, .L1\nnop\njalr $25\nnop\n.L1:\njr $ra\nnop",
                Some("wake"),
            ),
            ("ld $25, %call_lo(wake)($1)\njalrc $25", Some("wake")),
            // It may come from elsewhere, or be another one.
            ("lw $25, %call16(wake)($gp)\n.L1:\nbeqz $4, .L1\nnop\njalr $25\nnop", None),
            ("lw $25, %call16(wake)($gp)\nlw $25, 0($4)\njalr $25\nnop", None),
            ("lw $25, 4($4)\njalr $25\nnop", None),
            ("beql $4, $5, .L1\nlw $25, %call16(wake)($gp)\njalr $25\nnop\n.L1:\njr $ra\nnop", None),
        ] {
            assert_eq!(called(text).as_deref(), expected, "{text}");
        }
    }
}
