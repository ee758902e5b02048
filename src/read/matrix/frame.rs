//! Accesses through a frame pointer: where a register was computed from the stack pointer and constants, what it points at is
//! the function's frame. One instruction does not tell that, the body does.

use super::line::BodyLine;
use super::operation::Operation;
use super::slots::order;
use crate::isa::Class;
use crate::isa::abi::Abi;
use crate::isa::effect::{Effect, Operand, Register};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The registers that point into the frame.
type Frames = Vec<Register>;

/// Marks the accesses of a body that go through a frame pointer.
pub(super) fn find_frames(lines: &mut [BodyLine], abi: &Abi) {
    let starts = |line: &BodyLine| line.operation().is_some_and(|one| !derived(one, &[abi.stack]).is_empty());
    if !lines.iter().any(starts) {
        return;
    }
    let Ok(order) = order(lines) else { return };
    let mut ways = Ways { abi, at_labels: BTreeMap::new(), has_changed: true };
    // At a label that is jumped back to, fewer registers may be left than seemed at first.
    let mut found = Vec::new();
    while std::mem::take(&mut ways.has_changed) {
        found = ways.follow(lines, &order);
    }
    for position in found {
        if let Some(operation) = lines[position].operation_mut() {
            operation.decoded = operation.decoded.as_ref().map(|decoded| Arc::new(decoded.on_stack()));
        }
    }
}

/// The registers that an instruction sets to a place in the frame.
fn derived(operation: &Operation, frames: &[Register]) -> Vec<Register> {
    let is_frame = |value: &Operand| matches!(value, Operand::Register(register) if frames.contains(register));
    let is_fixed = |value: &Operand| is_frame(value) || matches!(value, Operand::Constant(_));
    let is_always = operation.decoded.as_ref().is_some_and(|decoded| decoded.predicate.is_none());
    let is_place =
        |from: &[Operand]| from.iter().filter(|value| is_frame(value)).count() == 1 && from.iter().all(is_fixed);
    let to: Vec<Register> = match operation.effect() {
        Some(Effect::Move(to, from)) if is_always && is_frame(from) => vec![*to],
        Some(Effect::Compute { to, from, .. }) if is_always && is_place(from) => {
            to.first().copied().into_iter().collect()
        }
        Some(Effect::Window { moves, to, of }) if is_always => {
            let copied = moves.iter().filter(|(_, from)| frames.contains(from)).map(|(to, _)| *to);
            copied.chain(to.filter(|_| is_place(of))).collect()
        }
        _ => Vec::new(),
    };
    to.into_iter().filter(|to| matches!(to, Register::General(_))).collect()
}

/// The ways through a body.
struct Ways<'a> {
    abi: &'a Abi,
    /// The registers that point into the frame on every way to a label.
    at_labels: BTreeMap<String, Frames>,
    has_changed: bool,
}

impl Ways<'_> {
    /// The positions of the accesses through a frame pointer.
    fn follow(&mut self, lines: &[BodyLine], order: &[usize]) -> Vec<usize> {
        let mut found = Vec::new();
        // Nothing is known behind an instruction that does not continue.
        let mut frames = Some(vec![self.abi.stack]);
        for position in order {
            match &lines[*position] {
                BodyLine::Label(label) => {
                    if let Some(frames) = &frames {
                        self.reach(label, frames);
                    }
                    frames = self.at_labels.get(label).cloned();
                }
                BodyLine::Bracket(_) => {}
                BodyLine::Operation(operation) => {
                    let Some(known) = &mut frames else { continue };
                    if accesses(operation, known) {
                        found.push(*position);
                    }
                    self.step(operation, known);
                    let continues = operation.decoded.as_ref().is_some_and(|decoded| {
                        matches!(decoded.effect, Effect::Call { is_tail: false, .. }) || !decoded.leaves()
                    });
                    frames = frames.filter(|_| continues);
                }
            }
        }
        found
    }

    /// The registers after an instruction; where it jumps, they reach the label.
    fn step(&mut self, operation: &Operation, frames: &mut Frames) {
        let places = derived(operation, frames);
        let stack = self.abi.stack;
        match operation.effect() {
            Some(Effect::Branch(_, label) | Effect::Jump(label) | Effect::CallHere(label)) => self.reach(label, frames),
            Some(Effect::Call { .. }) => {
                let changed: Frames = self.abi.changed().collect();
                frames.retain(|register| !changed.contains(register) || *register == stack);
            }
            _ => {}
        }
        let uses = operation.decoded.as_ref().and_then(|decoded| decoded.uses.as_ref());
        match uses {
            Some(uses) => {
                let is_written = |one: Register| uses.list.iter().any(|it| it.register == one && it.role.writes());
                frames.retain(|register| *register == stack || !is_written(*register));
            }
            None if operation.class() == Class::Store => {}
            None => frames.retain(|register| *register == stack),
        }
        for place in places {
            if !frames.contains(&place) {
                frames.push(place);
            }
        }
    }

    /// A way to a label.
    fn reach(&mut self, label: &str, frames: &[Register]) {
        let Some(known) = self.at_labels.get_mut(label) else {
            self.at_labels.insert(label.to_owned(), frames.to_vec());
            self.has_changed = true;
            return;
        };
        let before = known.len();
        known.retain(|register| frames.contains(register));
        self.has_changed |= known.len() < before;
    }
}

/// Whether an instruction accesses memory through one of these registers.
fn accesses(operation: &Operation, frames: &[Register]) -> bool {
    let base = match operation.effect() {
        Some(Effect::Access(access)) => access.address.base,
        _ => None,
    };
    base.is_some_and(|base| frames.contains(&base)) && !operation.is_on_stack()
}

#[cfg(test)]
mod tests {
    use super::Operation;
    use crate::isa::asm::Dialect;
    use crate::read::matrix::sample::body;

    /// The instructions that access the frame.
    fn found(isa: &str, text: &str) -> Vec<String> {
        let dialect = if isa == "x86_64" { Dialect::Intel } else { Dialect::Default };
        let body = body(isa, dialect, text);
        body.operations().filter(|one| one.is_on_stack()).map(Operation::text).collect()
    }

    #[test]
    fn frame_pointers_of_any_instruction_set() {
        let arm = "push {r11, lr}\nadd r11, sp, #8\nldr r0, [r11, #8]\nldr r1, [r0]\npop {r11, pc}";
        assert_eq!(found("arm", arm)[1..], ["ldr r0, [r11, #8]", "pop {r11, pc}"]);
        let x86 = "push rbp\nmov rbp, rsp\nmov rax, qword ptr [rbp + 16]\nmov rax, qword ptr [rdi]\npop rbp\nret";
        assert!(found("x86_64", x86).contains(&"mov rax, qword ptr [rbp + 16]".to_owned()));
        assert!(!found("x86_64", x86).contains(&"mov rax, qword ptr [rdi]".to_owned()));
        assert_eq!(found("aarch64", "mov x29, sp\nldr x0, [x29, #16]\nret"), ["ldr x0, [x29, #16]"]);
        let mips = "addiu $sp, $sp, -24\nmove $fp, $sp\nlw $2, 16($fp)\njr $ra\nlw $3, 20($fp)";
        assert_eq!(found("mips", mips), ["lw $2, 16($fp)", "lw $3, 20($fp)"]);
        let sparc = "save %sp, -192, %sp\nadd %fp, 2039, %o1\nst %i1, [%o1]\nld [%i0], %i0\nret\nrestore";
        assert_eq!(found("sparc64", sparc), ["st %i1, [%o1]"]);
        assert_eq!(found("riscv64", "addi s0, sp, 32\nlw a0, 8(s0)\nlw a1, 0(a0)\nret"), ["lw a0, 8(s0)"]);
    }

    /// A register that has another value on one way to the access is no frame pointer there.
    #[test]
    fn what_may_be_something_else_is_not_the_frame() {
        let load = "ldr r2, [r4]".to_owned();
        for (text, is_frame) in [
            ("add r4, sp, #8\nldr r2, [r4]\nbx lr", true),
            ("add r4, sp, r1\nldr r2, [r4]\nbx lr", false),
            ("add r4, sp, #8\nmov r4, r0\nldr r2, [r4]\nbx lr", false),
            ("add r4, sp, #8\nmoveq r4, r0\nldr r2, [r4]\nbx lr", false),
            ("addeq r4, sp, #8\nldr r2, [r4]\nbx lr", false),
            ("cmp r0, #0\nbeq .LBB0_1\nadd r4, sp, #8\n.LBB0_1:\nldr r2, [r4]\nbx lr", false),
            ("add r4, sp, #8\n.LBB0_1:\nldr r2, [r4]\nldr r4, [r0]\ncmp r4, #0\nbne .LBB0_1\nbx lr", false),
            ("add r4, sp, #8\n.LBB0_1:\nldr r2, [r4]\ncmp r2, #0\nbne .LBB0_1\nbx lr", true),
            ("add r4, sp, #8\nbl wake\nldr r2, [r4]\nbx lr", true),
            ("add r4, sp, #8\ncmp r0, #0\nbeq .LBB0_1\npop {r4, pc}\n.LBB0_1:\nldr r2, [r4]\nbx lr", true),
        ] {
            assert_eq!(found("arm", text).contains(&load), is_frame, "{text}");
        }
        assert!(!found("arm", "add r2, sp, #8\nbl wake\nldr r3, [r2]\nbx lr").contains(&"ldr r3, [r2]".to_owned()));
    }
}
