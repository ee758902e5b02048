//! Tests of canonical forms and alignments on real bodies: rustc 1.95, or a named change of its output.

use super::{Canonical, Marked, Place, Returns, Row, aligned};
use crate::isa::asm::{self, Dialect, Syntax};
use crate::isa::decoded::Decoder;
use crate::isa::isa;
use crate::read::matrix::Body;

fn body(isa_name: &str, text: &str) -> Body {
    let syntax = Syntax::of(isa_name, "");
    let dialect = if isa_name == "x86_64" { Dialect::Intel } else { Dialect::Default };
    let lines = text.lines().map(str::trim).map(|line| (line, asm::normalized(line, &syntax)));
    Body::new(lines, None, &mut Decoder::new(isa(isa_name), dialect))
}

/// Whether two bodies are equal in canonical form, for a function that returns this many registers.
fn is_equal(isa_name: &str, results: usize, one: &str, other: &str) -> bool {
    let triple = format!("{isa_name}-unknown-linux-gnu");
    let place = Place { isa: isa_name, triple: &triple, returns: Returns::General { count: results, bits: 64 } };
    Canonical::of(&body(isa_name, one), place) == Canonical::of(&body(isa_name, other), place)
}

const NAND: &str =
    ".L1:\nldaxr w8, [x0]\nand w9, w8, w1\nmvn w9, w9\nstlxr w10, w9, [x0]\ncbnz w10, .L1\nmov w0, w8\nret";

#[test]
fn names_of_scratch_registers_and_labels_do_not_matter() {
    let renamed = NAND.replace("x8", "x11").replace("w8", "w11").replace("w10", "w8").replace(".L1", ".L7");
    assert!(is_equal("aarch64", 1, NAND, &renamed));
    // Each value has its own register.
    let split = ".L1:\nldaxr w8, [x0]\nand w9, w8, w1\nmvn w12, w9\nstlxr w9, w12, [x0]\ncbnz w9, .L1\nmov w0, w8\nret";
    assert!(is_equal("aarch64", 1, NAND, split));
}

#[test]
fn what_the_convention_gives_a_meaning_keeps_its_name() {
    for (from, to) in [
        // Arguments, the result, a preserved register, the zero register, a width.
        ("and w9, w8, w1", "and w9, w8, w2"),
        ("mov w0, w8", "mov w0, w9"),
        ("mov w0, w8", "mov w1, w8"),
        ("stlxr w10, w9", "stlxr w19, w9"),
        ("stlxr w10, w9", "stlxr wzr, w9"),
        ("and w9, w8, w1", "and x9, x8, x1"),
        ("stlxr w10, w9", "stxr w10, w9"),
    ] {
        assert!(!is_equal("aarch64", 1, NAND, &NAND.replace(from, to)), "{to}");
    }
    // If nothing is returned, the result register does not matter.
    let dropped = "ldaddal w1, w8, [x0]\nret";
    assert!(is_equal("aarch64", 0, dropped, &dropped.replace("w8", "w0")));
    assert!(!is_equal("aarch64", 1, dropped, &dropped.replace("w8", "w0")));
}

#[test]
fn independent_instructions_have_no_order_and_accesses_have() {
    let exchange =
        "mov eax, esi\nxor ecx, ecx\nlock cmpxchg dword ptr [rdi], edx\nmov edx, eax\nsetne cl\nmov eax, ecx\nret";
    let swapped = exchange.replace("mov eax, esi\nxor ecx, ecx\n", "xor ecx, ecx\nmov eax, esi\n");
    assert!(is_equal("x86_64", 2, exchange, &swapped));
    let later = exchange.replace("mov edx, eax\nsetne cl\n", "setne cl\nmov edx, eax\n");
    assert!(is_equal("x86_64", 2, exchange, &later));
    // The zero would overwrite the flags.
    let clobbered =
        "mov eax, esi\nlock cmpxchg dword ptr [rdi], edx\nmov edx, eax\nxor ecx, ecx\nsetne cl\nmov eax, ecx\nret";
    assert!(!is_equal("x86_64", 2, exchange, clobbered));
    let store = "fence rw, w\nsw a1, 0(a0)\nret";
    assert!(!is_equal("riscv64", 0, store, "sw a1, 0(a0)\nfence rw, w\nret"));
}

#[test]
fn saved_registers_are_saved_whichever_they_are() {
    let saved = "push rbx\nmov rbx, rdi\nmov rdi, rsi\nmov rsi, rbx\ncall __atomic_load_16@PLT\nmov qword ptr [rbx], rax\npop rbx\nret";
    assert!(is_equal("x86_64", 0, saved, &saved.replace("rbx", "r14")));
    assert!(!is_equal("x86_64", 0, saved, &saved.replace("pop rbx", "pop r14")));
}

#[test]
fn what_is_not_understood_is_its_text() {
    assert!(is_equal("aarch64", 0, "crc32w w0, w0, w1\nret", "crc32w w0, w0, w1\nret"));
    assert!(!is_equal("aarch64", 0, "mov w8, w1\ncrc32w w0, w0, w8\nret", "mov w9, w1\ncrc32w w0, w0, w9\nret"));
    assert!(!is_equal("xtensa", 0, "mov.n a2, a3\nretw.n", "mov.n a2, a4\nretw.n"));
}

#[test]
fn alignments_mark_what_changed() {
    let now = body("aarch64", &NAND.replace("ldaxr", "ldxr").replace("w9", "w11").replace("ret", "dmb ish\nret"));
    let rows = aligned(&body("aarch64", NAND), &now);
    let both = |line: &str| Row::Both(line.to_owned());
    // The marked words are in brackets.
    let marked = |text: &str| {
        let (mut plain, mut marks) = ("    ".to_owned(), Vec::new());
        for (index, part) in text.split(['<', '>']).enumerate() {
            if index % 2 == 1 {
                marks.push(plain.len()..plain.len() + part.len());
            }
            plain.push_str(part);
        }
        Marked { text: plain, marks }
    };
    let changed = |one: &str, other: &str| Row::Changed(marked(one), marked(other));
    assert_eq!(
        rows,
        [
            both("  .L1:"),
            changed("<ldaxr> w8, [x0]", "<ldxr> w8, [x0]"),
            changed("and <w9>, w8, w1", "and <w11>, w8, w1"),
            changed("mvn <w9>, <w9>", "mvn <w11>, <w11>"),
            changed("stlxr w10, <w9>, [x0]", "stlxr w10, <w11>, [x0]"),
            both("    cbnz w10, .L1"),
            both("    mov w0, w8"),
            Row::New("    dmb ish".to_owned()),
            both("    ret"),
        ]
    );
}
