//! Jumps through tables of addresses, as compilers make of a `match`.
//!
//! One instruction does not tell such a jump from a tail call, and decoders take it for the latter. The body tells: the
//! function of a tail call comes from memory or from an argument as it is, and nothing follows. An entry of a table is added
//! to a base, or the table is a local label, and the code behind the jump has no label that an instruction names.

use super::line::BodyLine;
use crate::isa::decoded::DelaySlot;
use crate::isa::effect::{Effect, Register};
use crate::isa::{callee, is_local_target};
use std::cell::OnceCell;
use std::collections::HashSet;
use std::sync::Arc;

/// Marks the jumps of a body that go through a table.
pub(super) fn find_tables(lines: &mut [BodyLine]) {
    // Whether an instruction names a label elsewhere is known once it is asked.
    let elsewhere = OnceCell::new();
    for position in 0..lines.len() {
        let is_table = goes_anywhere(&lines[position])
            .is_some_and(|(name, through)| is_of_table(lines, position, &name, through, &elsewhere));
        if is_table && let Some(operation) = lines[position].operation_mut() {
            operation.decoded = operation.decoded.as_ref().map(|decoded| Arc::new(decoded.through_table()));
        }
    }
}

/// The operand of a jump to an address that is computed, and its register if it is in one.
fn goes_anywhere(line: &BodyLine) -> Option<(String, Option<Register>)> {
    match line.operation()?.effect()? {
        Effect::Call { name, is_tail: true, through } if through.is_some() || callee(name).is_none() => {
            Some((name.clone(), *through))
        }
        _ => None,
    }
}

fn is_of_table(
    lines: &[BodyLine],
    position: usize,
    name: &str,
    through: Option<Register>,
    elsewhere: &OnceCell<bool>,
) -> bool {
    let is_sum = || through.is_some_and(|register| is_added(&lines[..position], register));
    let names_table = || words(name).any(is_local_target);
    let decoded = lines[position].operation().and_then(|jump| jump.decoded.as_ref());
    let has_slot = decoded.is_some_and(|decoded| decoded.delay != DelaySlot::None);
    let is_followed = || matches!(lines.get(position + 1 + usize::from(has_slot)), Some(BodyLine::Operation(_)));
    names_table() || is_sum() || (is_followed() && *elsewhere.get_or_init(|| names_elsewhere(lines)))
}

/// Whether a register holds a sum at the end of these lines.
fn is_added(before: &[BodyLine], register: Register) -> bool {
    let writer = before.iter().rev().filter_map(BodyLine::operation).find(|operation| {
        let uses = operation.decoded.as_ref().and_then(|decoded| decoded.uses.as_ref());
        uses.is_some_and(|uses| uses.list.iter().any(|one| one.register == register && one.role.writes()))
    });
    writer.is_some_and(|writer| match writer.effect() {
        Some(Effect::Compute { how, .. }) => writer.mnemonic.starts_with("add") || how.starts_with("add"),
        _ => false,
    })
}

/// Whether an instruction names a local label that is not in the body: a constant, or a table.
fn names_elsewhere<'a>(lines: &'a [BodyLine]) -> bool {
    let label = |line: &'a BodyLine| if let BodyLine::Label(label) = line { Some(label.as_str()) } else { None };
    let labels: HashSet<&str> = lines.iter().filter_map(label).collect();
    let operands = lines.iter().filter_map(BodyLine::operation).flat_map(|operation| &operation.operands);
    operands.flat_map(|operand| words(operand)).any(|word| is_local_target(word) && !labels.contains(word))
}

/// The words of an operand.
fn words(operand: &str) -> impl Iterator<Item = &str> {
    operand.split(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '.' | '_' | '$'))
}

#[cfg(test)]
mod tests {
    use crate::isa::Class;
    use crate::isa::asm::{Assembly, Dialect, Normalizer, Syntax};
    use crate::isa::decoded::Decoder;
    use crate::read::matrix::Body;

    /// The class of the only jump of a body that is not to a label.
    fn check(isa: &str, lines: &str, expected: Class) {
        let syntax = Syntax::of(isa, "");
        let text = format!("f:\n{lines}\n");
        let assembly = Assembly::parse(&text, syntax);
        let mut normalizer = Normalizer::new(syntax);
        normalizer.text(assembly.body("f").expect("the function is there"));
        let mut decoder = Decoder::new(crate::isa::isa(isa), Dialect::Intel);
        let body = Body::new(normalizer.lines(), None, &mut decoder);
        let is_jump = |mnemonic: &str| matches!(mnemonic, "jmp" | "br" | "jr");
        let jump = body.operations().find(|operation| is_jump(&operation.mnemonic)).expect("it jumps");
        assert_eq!(jump.class(), expected, "{lines}");
    }

    #[test]
    fn tables_and_tail_calls() {
        check("aarch64", "ldr x1, [x1, #32]\nbr x1", Class::Call);
        check("aarch64", "ldr x1, [x1, #32]\ncbz x0, .LBB0_1\nbr x1\n.LBB0_1:\nret", Class::Call);
        check("riscv64", "ld a5, 32(a1)\njr a5", Class::Call);
        check("x86_64", "mov rax, qword ptr [rsi + 24]\nlea rdi, [rip + .Lanon.1]\njmp rax", Class::Call);
        check("x86_64", "mov rax, qword ptr [rsi + 24]\njmp rax\nmov rdi, rax\ncall resume", Class::Call);
        check(
            "aarch64",
            "adrp x9, .LJTI0_0\nadd x9, x9, :lo12:.LJTI0_0\nadr x10, .LBB0_1\nldrb w11, [x9, x8]\n\
             add x10, x10, x11, lsl #2\nbr x10\n.LBB0_1:\nret",
            Class::Branch,
        );
        check("riscv64", "lw a2, 0(a2)\nadd a2, a2, a3\njr a2\n.LBB0_1:\nret", Class::Branch);
        check("riscv64", "lui a0, %hi(.LJTI0_0)\nlw a0, %lo(.LJTI0_0)(a0)\njr a0\n.LBB0_1:\nret", Class::Branch);
        check("mips", "lw $25, 16($5)\njr $25\nmove $4, $5", Class::Call);
        let table = "lw $1, %lo($JTI0_0)($1)\naddu $1, $1, $gp\njr $1\nnop\n$BB0_1:\njr $ra\nnop";
        check("mips", table, Class::Branch);
        check("mips64", "ld $1, %lo(.LJTI0_0)($1)\ndaddu $1, $1, $3\njr $1\nnop\n.LBB0_1:\njr $ra\nnop", Class::Branch);
        check("x86_64", "movsxd rax, dword ptr [rcx + 4*rax]\nadd rax, rcx\njmp rax\n.LBB0_1:\nret", Class::Branch);
        check("x86_64", "jmp qword ptr [8*rax + .LJTI0_0]\n.LBB0_1:\nret", Class::Branch);
    }
}
