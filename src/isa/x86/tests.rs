//! Decoded instructions in both syntaxes.

use super::decode::decode;
use super::operand::{FLAGS, RAX, RCX};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register};
use crate::model::Fence;

#[test]
fn classes() {
    for (intel, att, expected) in [
        (("", "mov", "eax, dword ptr [rdi]"), ("", "movl", "(%rdi), %eax"), Class::Load),
        (("", "mov", "dword ptr [rdi], esi"), ("", "movl", "%esi, (%rdi)"), Class::Store),
        (("", "mov", "eax, esi"), ("", "movl", "%esi, %eax"), Class::Other),
        (("", "movzx", "eax, byte ptr [rdi]"), ("", "movzbl", "(%rdi), %eax"), Class::Load),
        (("", "xchg", "dword ptr [rdi], esi"), ("", "xchgl", "%esi, (%rdi)"), Class::ReadModifyWrite),
        (("", "xchg", "eax, esi"), ("", "xchgl", "%esi, %eax"), Class::Other),
        (("lock", "xadd", "dword ptr [rdi], eax"), ("lock", "xaddl", "%eax, (%rdi)"), Class::ReadModifyWrite),
        (("lock", "inc", "dword ptr [rdi]"), ("lock", "incl", "(%rdi)"), Class::ReadModifyWrite),
        (("lock", "or", "dword ptr [rsp - 64], 0"), ("lock", "orl", "$0, -64(%rsp)"), Class::Fence),
        (("lock", "or", "dword ptr [rsp - 64], 1"), ("lock", "orl", "$1, -64(%rsp)"), Class::ReadModifyWrite),
        (("lock", "or", "dword ptr [rdi], 0"), ("lock", "orl", "$0, (%rdi)"), Class::ReadModifyWrite),
        (("lock", "cmpxchg16b", "xmmword ptr [rdi]"), ("lock", "cmpxchg16b", "(%rdi)"), Class::ReadModifyWrite),
        (("", "add", "dword ptr [rdi], esi"), ("", "addl", "%esi, (%rdi)"), Class::LoadStore),
        (("", "add", "eax, dword ptr [rdi]"), ("", "addl", "(%rdi), %eax"), Class::Load),
        (("", "cmp", "dword ptr [rdi], 1"), ("", "cmpl", "$1, (%rdi)"), Class::Load),
        (("", "lea", "eax, [rdi + 1]"), ("", "leal", "1(%rdi), %eax"), Class::Other),
        (("", "shrx", "ecx, eax, esi"), ("", "shrxl", "%esi, %eax, %ecx"), Class::Other),
        (("", "bzhi", "rdx, rax, rcx"), ("", "bzhiq", "%rcx, %rax, %rdx"), Class::Other),
        (("", "shrx", "ecx, dword ptr [rdi], esi"), ("", "shrxl", "%esi, (%rdi), %ecx"), Class::Load),
        (("", "sete", "al"), ("", "sete", "%al"), Class::Other),
        (("", "mfence", ""), ("", "mfence", ""), Class::Fence),
        (("", "pause", ""), ("", "pause", ""), Class::Other),
        (("", "jne", ".L1"), ("", "jne", ".L1"), Class::Branch),
        (("", "jmp", ".L1"), ("", "jmp", ".L1"), Class::Branch),
        (("", "jmp", "__atomic_load_16"), ("", "jmp", "__atomic_load_16"), Class::Call),
        (("", "call", "__atomic_load_16@PLT"), ("", "callq", "__atomic_load_16@PLT"), Class::Call),
        (("", "ret", ""), ("", "retq", ""), Class::Branch),
        (("rep", "movsq", "es:[rdi], [rsi]"), ("rep", "movsq", "(%rsi), %es:(%rdi)"), Class::LoadStore),
        (("rep", "stosb", "es:[rdi], al"), ("rep", "stosb", "%al, %es:(%rdi)"), Class::Store),
        (("", "mul", "qword ptr [rdi]"), ("", "mulq", "(%rdi)"), Class::Load),
        (("", "pcmpeqb", "xmm0, xmmword ptr [rdi]"), ("", "pcmpeqb", "(%rdi), %xmm0"), Class::Load),
        (("", "pextrq", "qword ptr [rdi], xmm0, 1"), ("", "pextrq", "$1, %xmm0, (%rdi)"), Class::Store),
        (("", "push", "rbx"), ("", "pushq", "%rbx"), Class::Store),
        (("", "vfoo", "eax"), ("", "vfoo", "%eax"), Class::Unknown),
    ] {
        for ((prefix, mnemonic, operands), dialect) in [(intel, Dialect::Intel), (att, Dialect::Att)] {
            let instruction = Instruction { prefix, mnemonic, operands };
            let class = decode(&instruction, dialect).as_ref().map_or(Class::Unknown, Decoded::class);
            assert_eq!(class, expected, "{dialect:?} {mnemonic} {operands}");
        }
    }
}

fn read(text: &str, dialect: Dialect) -> Option<Effect> {
    let (prefix, rest) = text.strip_prefix("lock ").map_or(("", text), |rest| ("lock", rest));
    let (mnemonic, operands) = rest.split_once(' ').unwrap_or((rest, ""));
    decode(&Instruction { prefix, mnemonic, operands }, dialect).map(|decoded| decoded.effect)
}

const RDI: Register = Register::General(7);
const RSI: Register = Register::General(6);

/// The same in both syntaxes.
fn both(intel: &str, att: &str) -> Effect {
    let (one, other) = (read(intel, Dialect::Intel), read(att, Dialect::Att));
    assert_eq!(one, other, "{intel} / {att}");
    one.unwrap_or_else(|| panic!("{intel} is not known"))
}

fn access(intel: &str, att: &str) -> Access {
    match both(intel, att) {
        Effect::Access(access) => access,
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
    let Some(Effect::Access(access)) = read("movzx eax, byte ptr [rdi + 8*rcx - 4]", Dialect::Intel) else { panic!() };
    assert_eq!((access.width, access.address.index), (8, Some(RCX)));
}

#[test]
fn the_rest() {
    assert_eq!(both("xor ecx, ecx", "xorl %ecx, %ecx"), Effect::Move(RCX, Operand::Constant(0)));
    assert_eq!(both("mov eax, esi", "movl %esi, %eax"), Effect::Move(RAX, Operand::Register(RSI)));
    assert_eq!(both("lock or dword ptr [rsp - 64], 0", "lock orl $0, -64(%rsp)"), Effect::Fence(Fence::FULL));
    let not_equal = Condition::Flags { register: FLAGS, equal: false };
    assert_eq!(both("jne .L1", "jne .L1"), Effect::Branch(not_equal.clone(), ".L1".to_owned()));
    let (then, otherwise) = (Operand::Constant(1), Operand::Constant(0));
    assert_eq!(both("setne cl", "setne %cl"), Effect::Select { to: RCX, condition: not_equal, then, otherwise });
    let Effect::Compute { to, .. } = both("and eax, 223", "andl $223, %eax") else { panic!() };
    assert_eq!(to, [RAX, FLAGS]);
    assert_eq!(
        both("test al, al", "testb %al, %al"),
        Effect::Compare(FLAGS, [Operand::Register(RAX), Operand::Constant(0)])
    );
}

/// `ah` is a part of `eax`, not the value of `al`.
#[test]
fn high_bytes_are_parts() {
    let exchange = access("lock cmpxchg byte ptr [rdi], ah", "lock cmpxchgb %ah, (%rdi)");
    assert_eq!((exchange.from, exchange.expected), (vec![Operand::Part(RAX)], vec![Operand::Register(RAX)]));
    let Effect::Compute { to, .. } = both("mov ah, cl", "movb %cl, %ah") else { panic!() };
    assert_eq!(to, [RAX]);
}

/// 32-bit x86 moves 64 bits at once through the x87 stack and through vectors.
#[test]
fn wide_accesses_of_narrow_targets() {
    use AccessKind::{Load, Store};
    for (intel, att, kind, width) in [
        ("fild qword ptr [rdi]", "fildll (%rdi)", Load, 64),
        ("fistp qword ptr [rdi]", "fistpll (%rdi)", Store, 64),
        ("movq xmm0, qword ptr [rdi]", "movq (%rdi), %xmm0", Load, 64),
        ("movlps qword ptr [rdi], xmm0", "movlps %xmm0, (%rdi)", Store, 64),
        ("movss xmm0, dword ptr [rdi]", "movss (%rdi), %xmm0", Load, 32),
        ("fld qword ptr [rdi]", "fldl (%rdi)", Load, 64),
        ("fild word ptr [rdi]", "filds (%rdi)", Load, 16),
        ("fstp dword ptr [rdi]", "fstps (%rdi)", Store, 32),
    ] {
        let access = access(intel, att);
        assert_eq!((access.kind, access.width, access.address.base), (kind, width, Some(RDI)), "{intel}");
    }
}

/// An address in a segment is not the address without it.
#[test]
fn segments() {
    let access = access("mov rax, qword ptr fs:[rdi + 8]", "movq %fs:8(%rdi), %rax");
    assert_eq!((access.width, access.address.base), (64, Some(RDI)));
    assert_eq!((access.address.offset.as_str(), access.address.displacement()), ("fs:8", None));
}
