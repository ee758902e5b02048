//! Calls through a register into which the function's address was loaded from the linker's table, as in position-independent code
//! of MIPS. One instruction does not tell which function is called, the body does. Where an entry is, can be in a register too: the
//! one for which C-SKY has `name@PLT` or `name@GOT` among its constants.

use super::line::BodyLine;
use super::operation::Operation;
use crate::isa::Class;
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::{AccessKind, Effect, Register};
use std::sync::Arc;

/// Names the functions that a body calls through the linker's table.
pub(super) fn name_calls(lines: &mut [BodyLine]) {
    for position in 0..lines.len() {
        let Some(through) = lines[position].operation().and_then(through) else { continue };
        let Some(name) = loaded(&lines[..position], through) else { continue };
        if let Some(operation) = lines[position].operation_mut() {
            operation.decoded = operation.decoded.as_ref().map(|decoded| Arc::new(decoded.calling(&name)));
        }
    }
}

/// Names the entries of the linker's table that a body loads from a place that is in a register.
pub(super) fn name_entries(lines: &mut [BodyLine]) {
    for position in 0..lines.len() {
        let Some(index) = lines[position].operation().and_then(index) else { continue };
        let Some(name) = place_of(&lines[..position], index) else { continue };
        if let Some(operation) = lines[position].operation_mut() {
            operation.decoded = operation.decoded.as_ref().map(|decoded| Arc::new(decoded.of_entry(&name)));
        }
    }
}

/// The index register of a load.
fn index(operation: &Operation) -> Option<Register> {
    match operation.effect()? {
        Effect::Access(access) if access.kind == AccessKind::Load => access.address.index,
        _ => None,
    }
}

/// The symbol for whose entry a register has the place in the linker's table, at the end of these lines.
fn place_of(before: &[BodyLine], register: Register) -> Option<String> {
    let (_, decoded) = writer(before, register)?;
    let (_, value) = decoded.exact.as_ref()?.values.iter().find(|(to, _)| *to == register)?;
    value.entry().map(str::to_owned)
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
    let (position, decoded) = writer(before, register)?;
    // What is in a delay slot is executed before its jump, which may be a call, or on one way only.
    let jump = position.checked_sub(1).and_then(|jump| before[jump].operation()?.decoded.as_ref());
    let is_in_slot = jump.is_some_and(|jump| jump.delay != DelaySlot::None);
    let Effect::Access(access) = &decoded.effect else { return None };
    access.address.entry.clone().filter(|_| decoded.class() == Class::Load && !is_in_slot)
}

/// The last instruction that writes a register, and its line, if it does on every way to the end of these lines.
fn writer(before: &[BodyLine], register: Register) -> Option<(usize, &Decoded)> {
    for (position, line) in before.iter().enumerate().rev() {
        let decoded = line.operation()?.decoded.as_ref().filter(|decoded| decoded.class() != Class::Call)?;
        let uses = decoded.uses.as_ref()?;
        if uses.list.iter().any(|one| one.register == register && one.role.writes()) {
            return Some((position, decoded));
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
        called_on("mips", text)
    }

    fn called_on(isa: &str, text: &str) -> Option<String> {
        let body = body(isa, Dialect::Default, text);
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

    /// Where the entry of the linker's table is, is in a register too.
    #[test]
    fn entries_whose_place_is_in_a_register() {
        for (text, expected) in [
            ("lrw a1, [wake@PLT]\nldr32.w a2, (rgb, a1 << 0)\nmovi16 a1, 5\njsr16 a2", Some("wake")),
            ("lrw a1, [wake@GOT]\nldr32.w a1, (rgb, a1 << 0)\njsr16 a1", Some("wake")),
            // It may be another place, or no place in the table.
            ("lrw a1, [wake@PLT]\n.L1:\nldr32.w a2, (rgb, a1 << 0)\nbez32 a2, .L1\njsr16 a2", None),
            ("lrw a1, [wake@PLT]\nmov16 a1, a0\nldr32.w a2, (rgb, a1 << 0)\njsr16 a2", None),
            ("lrw a1, [wake]\nldr32.w a2, (rgb, a1 << 0)\njsr16 a2", None),
        ] {
            assert_eq!(called_on("csky", text).as_deref(), expected, "{text}");
        }
    }
}
