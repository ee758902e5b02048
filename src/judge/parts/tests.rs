//! Parts of real bodies, compiled by rustc 1.95.

use super::{Part, parts};
use crate::isa::asm::Dialect;
use crate::probe::catalogue;
use crate::read::matrix::Column;
use crate::read::matrix::sample::body;

/// The instructions of a program with their parts.
fn check(name: &str, isa_name: &str, dialect: Dialect, lines: &[(&str, &str)]) {
    let instructions: Vec<&str> = lines.iter().map(|(line, _)| *line).collect();
    let body = body(isa_name, dialect, &instructions.join("\n"));
    let column = Column::unknown("", "", isa_name, dialect, 64);
    let probe = catalogue().into_iter().find(|probe| probe.name() == name).unwrap();
    let found: Vec<String> = parts(probe.program().unwrap(), &body, &column).iter().map(Part::title).collect();
    let expected: Vec<&str> =
        lines.iter().filter(|(line, _)| !line.ends_with(':')).map(|(_, expected)| *expected).collect();
    assert_eq!(found, expected, "{name} on {isa_name}");
}

#[test]
fn the_call_divides() {
    check(
        "idiom::relaxed_lock_broken",
        "x86_64",
        Dialect::Intel,
        &[
            ("push rbx", ""),
            ("mov rbx, rdi", "lock"),
            ("mov al, 1", "lock"),
            ("xchg byte ptr [rdi], al", "lock, on locked"),
            ("test al, al", "lock"),
            ("je .L1", "lock"),
            (".L2:", ""),
            ("pause", "lock"),
            ("mov al, 1", "lock"),
            ("xchg byte ptr [rbx], al", "lock, on locked"),
            ("test al, al", "lock"),
            ("jne .L2", "lock"),
            (".L1:", ""),
            ("call qword ptr [rip + opaque_critical_section@GOTPCREL]", "critical section"),
            ("mov byte ptr [rbx], 0", "unlock, on locked"),
            ("pop rbx", ""),
            ("ret", ""),
        ],
    );
}

#[test]
fn helpers_access_what_they_are_given() {
    check(
        "idiom::relaxed_lock_broken",
        "aarch64",
        Dialect::Default,
        &[
            ("stp x29, x30, [sp, #-32]!", ""),
            ("str x19, [sp, #16]", ""),
            ("mov x29, sp", ""),
            ("mov x19, x0", "lock"),
            ("mov w0, #1", "lock"),
            ("mov x1, x19", "lock"),
            ("bl __aarch64_swp1_relax", "lock, on locked"),
            ("cbz w0, .L1", "lock"),
            (".L2:", ""),
            ("isb", "lock"),
            ("mov w0, #1", "lock"),
            ("mov x1, x19", "lock"),
            ("bl __aarch64_swp1_relax", "lock, on locked"),
            ("cbnz w0, .L2", "lock"),
            (".L1:", ""),
            ("bl opaque_critical_section", "critical section"),
            ("strb wzr, [x19]", "unlock, on locked"),
            ("ldr x19, [sp, #16]", ""),
            ("ldp x29, x30, [sp], #32", ""),
            ("ret", ""),
        ],
    );
}

#[test]
fn words_around_bytes_are_the_same() {
    check(
        "idiom::relaxed_lock_broken",
        "riscv64",
        Dialect::Default,
        &[
            ("addi sp, sp, -16", ""),
            ("sd ra, 8(sp)", ""),
            ("sd s0, 0(sp)", ""),
            ("mv s0, a0", "lock"),
            ("andi a0, a0, -4", "lock"),
            ("slli a1, s0, 3", "lock"),
            ("li a2, 1", "lock"),
            ("sllw a2, a2, a1", "lock"),
            ("amoor.w a3, a2, (a0)", "lock, on locked"),
            ("srlw a3, a3, a1", "lock"),
            ("zext.b a3, a3", "lock"),
            ("beqz a3, .L1", "lock"),
            (".L2:", ""),
            ("pause", "lock"),
            ("amoor.w a3, a2, (a0)", "lock, on locked"),
            ("srlw a3, a3, a1", "lock"),
            ("zext.b a3, a3", "lock"),
            ("bnez a3, .L2", "lock"),
            (".L1:", ""),
            ("call opaque_critical_section", "critical section"),
            ("sb zero, 0(s0)", "unlock, on locked"),
            ("ld ra, 8(sp)", ""),
            ("ld s0, 0(sp)", ""),
            ("addi sp, sp, 16", ""),
            ("ret", ""),
        ],
    );
}

/// A function's result is not one of its arguments.
#[test]
fn accesses_are_told_apart_by_what_they_are_to() {
    check(
        "idiom::channel_send",
        "x86_64",
        Dialect::Intel,
        &[
            ("mov al, 1", ""),
            ("xchg byte ptr [rdi], al", "on in_use"),
            ("test al, al", ""),
            ("jne .L1", ""),
            ("mov qword ptr [rdx], rcx", "on message"),
            ("mov byte ptr [rsi], 1", "on ready"),
            ("ret", ""),
            (".L1:", ""),
            ("push rax", ""),
            ("call qword ptr [rip + opaque_panic@GOTPCREL]", "panic"),
        ],
    );
    check(
        "idiom::lazy_init_racy",
        "x86_64",
        Dialect::Intel,
        &[
            ("mov rax, qword ptr [rdi]", "on cached"),
            ("test rax, rax", ""),
            ("je .L1", ""),
            ("ret", ""),
            (".L1:", ""),
            ("push rbx", ""),
            ("mov rbx, rdi", ""),
            ("call qword ptr [rip + opaque_compute@GOTPCREL]", "compute"),
            ("mov qword ptr [rbx], rax", "on cached"),
            ("pop rbx", ""),
            ("ret", ""),
        ],
    );
}

#[test]
fn functions_are_called_by_registers_too() {
    check(
        "idiom::mutex_lock_fast",
        "x86_64",
        Dialect::Intel,
        &[
            ("push r14", ""),
            ("push rbx", ""),
            ("push rax", ""),
            ("mov rbx, rdi", "lock"),
            ("mov eax, 2", "lock"),
            ("xchg dword ptr [rdi], eax", "lock, on state"),
            ("test eax, eax", "lock"),
            ("je .L2", "lock"),
            ("mov r14, qword ptr [rip + opaque_wait@GOTPCREL]", "lock"),
            (".L3:", ""),
            ("mov rdi, rbx", "lock"),
            ("mov esi, 2", "lock"),
            ("call r14", "wait"),
            ("mov eax, 2", "lock"),
            ("xchg dword ptr [rbx], eax", "lock, on state"),
            ("test eax, eax", "lock"),
            ("jne .L3", "lock"),
            (".L2:", ""),
            ("add rsp, 8", ""),
            ("pop rbx", ""),
            ("pop r14", ""),
            (".L1:", ""),
            ("ret", ""),
        ],
    );
}
