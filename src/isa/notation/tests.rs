//! Instructions and registers of tests, read.

use super::Notation;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::Register;
use crate::isa::{ISAS, Isa, of_test};
use std::collections::BTreeSet;

fn of(word: &str) -> (&'static Isa, &'static Notation) {
    of_test(word).expect("a notation reads it")
}

#[test]
fn a_test_has_one_notation() {
    let words: Vec<&str> =
        ISAS.iter().filter_map(|isa| isa.litmus).flat_map(|notation| notation.reads).copied().collect();
    let unique: BTreeSet<&str> = words.iter().copied().collect();
    assert_eq!(unique.len(), words.len(), "two notations read the same tests: {words:?}");
    assert!(of_test("MIPS").is_none());
}

fn decoded(word: &str, text: &str) -> (String, Option<Decoded>) {
    let (isa, notation) = of(word);
    let dialect = (notation.dialect)(word);
    let spelled = (notation.spelled)(text, dialect);
    let (prefix, rest) = if let Some(rest) = spelled.strip_prefix("lock ") { ("lock", rest) } else { ("", &*spelled) };
    let (mnemonic, operands) = rest.split_once(' ').unwrap_or((rest, ""));
    let decoded = (isa.decode)(&Instruction { prefix, mnemonic, operands }, dialect);
    (spelled, decoded)
}

#[test]
fn instructions_as_the_compiler_writes_them() {
    for (word, text, expected) in [
        ("X86", "MOV [x],$1", "mov dword ptr [x], 1"),
        ("X86", "mov EAX, [X]", "mov eax, dword ptr [X]"),
        ("X86", "MOV AL,[x + 4]", "mov al, byte ptr [x + 4]"),
        ("X86", "XCHG [EBX+4],ECX", "xchg dword ptr [ebx + 4], ecx"),
        ("X86", "MFENCE", "mfence"),
        ("X86", "MOVB [x],$1", "mov byte ptr [x], 1"),
        ("X86", "LOCK INC [x]", "lock inc dword ptr [x]"),
        ("X86_64", "movl $1,(x)", "movl $1, x"),
        ("X86_64", "movq (%rdi),%rax", "movq (%rdi), %rax"),
        ("X86_64", "lock xaddl %eax,(x)", "lock xaddl %eax, x"),
        ("AArch64", "LDR W0,[X1,W2,SXTW]", "ldr w0, [x1, w2, sxtw]"),
        ("AArch64", "MOV  W0, #1", "mov w0, #1"),
        ("AArch64", "ADD X0, X1, X2, LSL #2", "add x0, x1, x2, lsl #2"),
        ("AArch64", "STR W0,[X1],#4", "str w0, [x1], #4"),
        ("AArch64", "DMB  ISH", "dmb ish"),
        ("AArch64", "CBNZ W0,.L1", "cbnz w0, .L1"),
        ("RISCV", "amoadd.w.aq.rl x1,x0,(x3)", "amoadd.w.aqrl ra, zero, (gp)"),
        ("RISCV", "lw x5,0(x6)", "lw t0, 0(t1)"),
        ("RISCV", "fence rw,w", "fence rw, w"),
        ("RISCV", "bne x5,x0,.L1", "bne t0, zero, .L1"),
        ("PPC", "lwz r1,0(r2)", "lwz 1, 0(2)"),
        ("PPC", "cmpw cr6,r1,r2", "cmpw 6, 1, 2"),
        ("PPC", "beq  .L1", "beq .L1"),
        ("PPC", "bne- cr6,.L1", "bne- 6, .L1"),
        ("PPC", "stwcx. r1,r0,r2", "stwcx. 1, 0, 2"),
        ("PPC", "lwsync", "lwsync"),
        ("ARM", "LDR R0,[R1]", "ldr r0, [r1]"),
        ("ARM", "MOV R0, #1", "mov r0, #1"),
        ("ARM", "LDR R3,[R1,R2]", "ldr r3, [r1, r2]"),
        ("ARM", "STREX R1,R2,[R3]", "strex r1, r2, [r3]"),
        ("ARM", "DMB ST", "dmb st"),
        ("ARM", "DMB", "dmb"),
        ("ARM", "BNE .L1", "bne .L1"),
    ] {
        let (spelled, decoded) = decoded(word, text);
        assert_eq!(spelled, expected, "{text}");
        assert!(decoded.is_some_and(|decoded| decoded.exact.is_some()), "{text}");
    }
}

#[test]
fn registers_by_name() {
    for (word, name, expected) in [
        ("X86", "EAX", Some((0, 32))),
        ("X86_64", "rax", Some((0, 64))),
        ("X86_64", "%r9d", Some((9, 32))),
        ("AArch64", "X1", Some((1, 64))),
        ("AArch64", "w30", Some((30, 32))),
        ("AArch64", "XZR", None),
        ("RISCV", "x5", Some((5, 64))),
        ("RISCV", "a0", Some((10, 64))),
        ("RISCV", "x0", None),
        ("RISCV", "y", None),
        ("PPC", "r31", Some((31, 64))),
        ("PPC", "cr0", None),
        ("ARM", "R12", Some((12, 32))),
        ("ARM", "R16", None),
    ] {
        let found = (of(word).1.register)(name);
        assert_eq!(found, expected.map(|(number, width)| (Register::General(number), width)), "{word} {name}");
    }
    let is_intel = |word: &str| (of(word).1.dialect)(word) == Dialect::Intel;
    assert!(is_intel("X86") && !is_intel("X86_64"));
}
