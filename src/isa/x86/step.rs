//! x86 and x86-64: what each instruction does to registers and memory, in Intel and in AT&T syntax.
//!
//! Follows the Intel Software Developer's Manual, volume 2 (the instructions).

use super::access::access;
use super::is_stack_fence;
use super::operand::{Place, RAX, RDX, place, value};
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::step::{Condition, Operand, Register, Step};
use crate::model::Fence;

/// What an instruction does, where this file knows it.
pub(super) fn step(instruction: &Instruction<'_>, dialect: Dialect) -> Option<Step> {
    if is_stack_fence(instruction) {
        return Some(Step::Fence(Fence::FULL));
    }
    let Instruction { prefix, mnemonic, .. } = *instruction;
    let mut texts = operands(instruction.operands);
    if dialect == Dialect::Att {
        texts.reverse();
    }
    match mnemonic {
        "mfence" => return Some(Step::Fence(Fence::FULL)),
        "ret" | "retq" | "retl" => return Some(Step::Return),
        "ud2" | "hlt" | "int3" => return Some(Step::Trap),
        "nop" | "pause" | "endbr64" | "endbr32" | "lfence" | "sfence" | "push" | "pushq" | "pushl" => {
            return Some(Step::Nothing);
        }
        _ => {}
    }
    if let Some(step) = control(mnemonic, &texts) {
        return Some(step);
    }
    let (name, suffix) = without_size(mnemonic, dialect);
    let places: Vec<Place> = texts.iter().map(|text| place(text, dialect)).collect::<Option<_>>()?;
    let is_memory = places.iter().any(|place| matches!(place, Place::Memory(..)));
    if is_memory && name != "lea" {
        return access(prefix, name, suffix, &places).map(Step::Access);
    }
    let values: Vec<Operand> = places.iter().filter_map(value).collect();
    computation(name, &values, &places)
}

/// Jumps and calls.
fn control(mnemonic: &str, texts: &[&str]) -> Option<Step> {
    let target = || texts.first().map(|target| (*target).to_owned());
    match mnemonic {
        "jmp" | "jmpq" | "jmpl" if texts.first().is_some_and(|target| target.starts_with(".L")) => {
            target().map(Step::Jump)
        }
        "jmp" | "jmpq" | "jmpl" => target().map(|name| Step::Call { name, is_tail: true }),
        "call" | "callq" | "calll" => target().map(|name| Step::Call { name, is_tail: false }),
        _ => {
            let condition = condition(mnemonic.strip_prefix('j')?);
            target().map(|target| Step::Branch(condition, target))
        }
    }
}

/// What the letters behind `j`, `set` or `cmov` ask for.
fn condition(letters: &str) -> Condition {
    match letters {
        "e" | "z" => Condition::Flags { equal: true },
        "ne" | "nz" => Condition::Flags { equal: false },
        _ => Condition::OtherFlags,
    }
}

/// AT&T mnemonics end in the size of the operand; some Intel ones end in the same letters.
fn without_size(mnemonic: &str, dialect: Dialect) -> (&str, Option<u16>) {
    // A mnemonic of its own too, for vector registers.
    if dialect == Dialect::Att && mnemonic == "movq" {
        return ("mov", Some(64));
    }
    if dialect != Dialect::Att
        || mnemonic.starts_with("set")
        || mnemonic.starts_with("cmov")
        || super::effect(mnemonic).is_some()
    {
        return (mnemonic, None);
    }
    let Some((name, letter)) = mnemonic.split_at_checked(mnemonic.len().saturating_sub(1)) else {
        return (mnemonic, None);
    };
    let width = match letter {
        "b" => 8,
        "w" => 16,
        "l" => 32,
        "q" => 64,
        _ => return (mnemonic, None),
    };
    (name, Some(width))
}

/// An instruction on registers.
fn computation(name: &str, values: &[Operand], places: &[Place]) -> Option<Step> {
    let destination = match values.first() {
        Some(Operand::Register(register)) => Some(*register),
        Some(Operand::Constant(_)) | None => None,
    };
    match (name, values) {
        ("mov" | "movabs", [_, source]) => Some(Step::Move(destination?, *source)),
        // A value extended is the value.
        (name, [_, source]) if name.starts_with("movz") || name.starts_with("movs") => {
            Some(Step::Move(destination?, *source))
        }
        ("xor" | "sub", [one, other]) if one == other => Some(Step::Move(destination?, Operand::Constant(0))),
        ("cmp", [one, other]) => Some(Step::Compare(*one, *other)),
        ("test", [one, other]) if one == other => Some(Step::Compare(*one, Operand::Constant(0))),
        ("test" | "bt", _) => Some(computed(name, &[Register::Flags], values)),
        ("xchg", [Operand::Register(one), Operand::Register(other)]) => Some(computed(name, &[*one, *other], values)),
        ("pop" | "popq" | "popl", _) => Some(computed(name, &[destination?], &[])),
        ("cdq" | "cqo" | "cwd" | "cbw" | "cwde" | "cdqe" | "cltq" | "cqto" | "cltd", []) => {
            Some(computed(name, &[RAX, RDX], &[Operand::Register(RAX)]))
        }
        ("lea", _) => Some(computed(&format!("lea {}", offset(places)), &[destination?], &addressed(places))),
        (name, [_]) if name.starts_with("set") => Some(Step::Select {
            to: destination?,
            condition: condition(&name[3..]),
            then: Operand::Constant(1),
            otherwise: Operand::Constant(0),
        }),
        (name, [old, new]) if name.starts_with("cmov") => {
            Some(Step::Select { to: destination?, condition: condition(&name[4..]), then: *new, otherwise: *old })
        }
        // The classes say that this computes; these leave the flags alone.
        ("not" | "bswap", _) => Some(computed(name, &[destination?], values)),
        _ => {
            let mut from = values.to_vec();
            from.push(Operand::Register(Register::Flags));
            Some(computed(name, &[destination?, Register::Flags], &from))
        }
    }
}

fn computed(how: &str, to: &[Register], from: &[Operand]) -> Step {
    Step::Compute { to: to.to_vec(), how: how.to_owned(), from: from.to_vec() }
}

/// What stands beside the registers of the address that `lea` computes.
fn offset(places: &[Place]) -> &str {
    let mut offsets = places.iter().filter_map(|place| match place {
        Place::Memory(address, _) => Some(address.offset.as_str()),
        Place::Value(_) => None,
    });
    offsets.next_back().unwrap_or_default()
}

/// The registers of the address that `lea` computes.
fn addressed(places: &[Place]) -> Vec<Operand> {
    let address = places.iter().find_map(|place| match place {
        Place::Memory(address, _) => Some(address),
        Place::Value(_) => None,
    });
    let registers = address.into_iter().flat_map(|address| [address.base, address.index]);
    registers.flatten().map(Operand::Register).collect()
}

#[cfg(test)]
mod tests {
    use super::super::operand::RCX;
    use super::*;
    use crate::isa::step::{Access, AccessKind};

    fn read(text: &str, dialect: Dialect) -> Option<Step> {
        let (prefix, rest) = text.strip_prefix("lock ").map_or(("", text), |rest| ("lock", rest));
        let (mnemonic, operands) = rest.split_once(' ').unwrap_or((rest, ""));
        step(&Instruction { prefix, mnemonic, operands }, dialect)
    }

    const RDI: Register = Register::General(7);
    const RSI: Register = Register::General(6);

    /// The same in both syntaxes.
    fn both(intel: &str, att: &str) -> Step {
        let (one, other) = (read(intel, Dialect::Intel), read(att, Dialect::Att));
        assert_eq!(one, other, "{intel} / {att}");
        one.unwrap_or_else(|| panic!("{intel} is not known"))
    }

    fn access(intel: &str, att: &str) -> Access {
        match both(intel, att) {
            Step::Access(access) => access,
            other => panic!("{intel}: {other:?}"),
        }
    }

    #[test]
    fn accesses() {
        use AccessKind::{CompareAndSwap, Load, Modify, ModifyPlain, Store};
        for (intel, att, kind, width, is_locked) in [
            ("mov eax, dword ptr [rdi]", "movl (%rdi), %eax", Load, 32, false),
            ("mov qword ptr [rdi], rsi", "movq %rsi, (%rdi)", Store, 64, false),
            ("xchg byte ptr [rdi], sil", "xchgb %sil, (%rdi)", Modify, 8, true),
            ("lock xadd dword ptr [rdi], eax", "lock xaddl %eax, (%rdi)", Modify, 32, true),
            ("lock inc qword ptr [rdi]", "lock incq (%rdi)", Modify, 64, true),
            ("lock cmpxchg word ptr [rdi], cx", "lock cmpxchgw %cx, (%rdi)", CompareAndSwap, 16, true),
            ("lock cmpxchg16b xmmword ptr [rdi]", "lock cmpxchg16b (%rdi)", CompareAndSwap, 128, true),
            ("add dword ptr [rdi], esi", "addl %esi, (%rdi)", ModifyPlain, 32, false),
            ("mov dword ptr [rdi], 1", "movl $1, (%rdi)", Store, 32, false),
            ("movzx eax, byte ptr [rdi]", "movzbl (%rdi), %eax", Load, 8, false),
        ] {
            let access = access(intel, att);
            assert_eq!((access.kind, access.width, access.is_locked), (kind, width, is_locked), "{intel}");
            assert_eq!(access.address.base, Some(RDI), "{intel}");
        }
        let exchange = access("xchg dword ptr [rdi], esi", "xchgl %esi, (%rdi)");
        assert_eq!((exchange.to, exchange.from), (vec![RSI], vec![Operand::Register(RSI)]));
        let Some(Step::Access(access)) = read("movzx eax, byte ptr [rdi + 8*rcx - 4]", Dialect::Intel) else {
            panic!()
        };
        assert_eq!((access.width, access.address.index), (8, Some(RCX)));
    }

    #[test]
    fn the_rest() {
        assert_eq!(both("xor ecx, ecx", "xorl %ecx, %ecx"), Step::Move(RCX, Operand::Constant(0)));
        assert_eq!(both("mov eax, esi", "movl %esi, %eax"), Step::Move(RAX, Operand::Register(RSI)));
        assert_eq!(both("lock or dword ptr [rsp - 64], 0", "lock orl $0, -64(%rsp)"), Step::Fence(Fence::FULL));
        let not_equal = Condition::Flags { equal: false };
        assert_eq!(both("jne .L1", "jne .L1"), Step::Branch(not_equal.clone(), ".L1".to_owned()));
        let (then, otherwise) = (Operand::Constant(1), Operand::Constant(0));
        assert_eq!(both("setne cl", "setne %cl"), Step::Select { to: RCX, condition: not_equal, then, otherwise });
        let Step::Compute { to, .. } = both("and eax, 223", "andl $223, %eax") else { panic!() };
        assert_eq!(to, [RAX, Register::Flags]);
        assert_eq!(both("test al, al", "testb %al, %al"), Step::Compare(Operand::Register(RAX), Operand::Constant(0)));
    }
}
