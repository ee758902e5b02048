//! What functions publish and acquire, on the output of rustc 1.95 and with one ordering taken from it.

use super::*;
use crate::isa::asm::Dialect;
use crate::probe::Ordering;
use crate::read::matrix::sample;

/// The ruling in a word: `conforms`, the part that is lost, or `unknown`.
fn ruled(isa: &str, text: &str, required: Required) -> String {
    let dialect = if isa == "x86_64" { Dialect::Intel } else { Dialect::Default };
    let body = sample::body(isa, dialect, text);
    let machine = Machine::of(isa, &format!("{isa}-unknown-linux-gnu"), []).expect("it has a folder");
    let model = Model::named(machine.model).expect("it has a model");
    match ruling(&body, required, &machine, &model) {
        Ruling::Conforms => "conforms".to_owned(),
        Ruling::Weaker(part, _) => part.to_owned(),
        Ruling::Unknown(why) => format!("unknown: {why}"),
    }
}

fn check(isa: &str, ordering: Ordering, text: &str, expected: &str) {
    assert_eq!(ruled(isa, text, Required::of(ordering)), expected, "{isa} {ordering:?}\n{text}");
}

/// The data, and then the index of a ring's head.
#[test]
fn a_write_publishes() {
    let push = "ldr x8, [x0]\nand x9, x8, #15\nadd x10, x0, x9, lsl #3\nstr x1, [x10, #16]\nadd x8, x8, #1\nstlr x8, [x0]\nret";
    check("aarch64", Ordering::Release, push, "conforms");
    check("aarch64", Ordering::Release, &push.replace("stlr", "str"), "release");
    check("aarch64", Ordering::Release, &push.replace("stlr x8", "dmb ish\nstr x8"), "conforms");
    check("aarch64", Ordering::Release, &push.replace("stlr x8", "dmb ishld\nstr x8"), "release");
    // A counter behind it is not published.
    check("aarch64", Ordering::Release, &push.replace("\nret", "\nstr wzr, [x2]\nret"), "conforms");
    let fenced = "sd a1, 16(a0)\nfence rw, w\nsd a2, 0(a0)\nret";
    check("riscv64", Ordering::Release, fenced, "conforms");
    check("riscv64", Ordering::Release, &fenced.replace("rw, w", "r, r"), "release");
    check("x86_64", Ordering::Release, "mov qword ptr [rdi + 16], rsi\nmov qword ptr [rdi], rdx\nret", "conforms");
    check("aarch64", Ordering::Release, "ldar w0, [x0]\nret", "release");
}

#[test]
fn a_read_acquires() {
    let lock = ".LBB0_1:\nldaxr w8, [x0]\ncbnz w8, .LBB0_2\nmov w9, #1\nstxr w10, w9, [x0]\ncbnz w10, .LBB0_1\nret\n.LBB0_2:\nclrex\nret";
    check("aarch64", Ordering::Acquire, lock, "conforms");
    check("aarch64", Ordering::Acquire, &lock.replace("ldaxr", "ldxr"), "acquire");
    check("aarch64", Ordering::AcqRel, lock, "release");
    check("aarch64", Ordering::AcqRel, &lock.replace("stxr", "stlxr"), "conforms");
    // Only the path that finds something acquires.
    let take = "ldr x8, [x0]\ncbz x8, .LBB0_1\ndmb ishld\nldr x0, [x8]\nret\n.LBB0_1:\nmov x0, xzr\nret";
    check("aarch64", Ordering::Acquire, take, "conforms");
    check("aarch64", Ordering::Acquire, &take.replace("dmb ishld\n", ""), "acquire");
    check("aarch64", Ordering::Acquire, "swpa w8, w0, [x0]\nret", "conforms");
    check("aarch64", Ordering::Acquire, "swp w8, w0, [x0]\nret", "acquire");
    check("riscv64", Ordering::Acquire, "amoadd.w.aq a0, a1, (a0)\nret", "conforms");
    check("riscv64", Ordering::Acquire, "amoadd.w.rl a0, a1, (a0)\nret", "acquire");
    // A spin loop ends with a read that acquires.
    check("aarch64", Ordering::Acquire, ".LBB0_1:\nldar w8, [x0]\ncbnz w8, .LBB0_1\nret", "conforms");
    check("x86_64", Ordering::Acquire, "mov eax, dword ptr [rdi]\nret", "conforms");
}

#[test]
fn sequential_consistency_is_store_buffering() {
    check("x86_64", Ordering::SeqCst, "xchg dword ptr [rdi], esi\nret", "conforms");
    check("x86_64", Ordering::SeqCst, "mov dword ptr [rdi], esi\nret", "seq_cst");
    check("x86_64", Ordering::SeqCst, "mov eax, dword ptr [rdi]\nret", "conforms");
    check("aarch64", Ordering::SeqCst, "stlr w1, [x0]\nret", "conforms");
    check("aarch64", Ordering::SeqCst, "str w1, [x0]\nret", "release");
    check("aarch64", Ordering::Relaxed, "str w1, [x0]\nret", "conforms");
}

/// What is not understood is not judged; a function that ends the program is no path.
#[test]
fn calls_and_unknown_instructions() {
    let call = "stp x29, x30, [sp, #-16]!\nstr w1, [x0]\nbl wake\nldp x29, x30, [sp], #16\nret";
    check("aarch64", Ordering::Release, call, "unknown: it calls `wake`, whose accesses are not known");
    check("aarch64", Ordering::Release, &call.replace("str w1", "stlr w1"), "conforms");
    check("aarch64", Ordering::Release, "bogus x0\nret", "unknown: `bogus x0` is not understood");
    let panics =
        "cbz x1, .LBB0_1\nstlr x1, [x0]\nret\n.LBB0_1:\nstr x1, [x2]\nbl _RNvNtCs_4core9panicking5panic\nbrk #1";
    check("aarch64", Ordering::Release, panics, "conforms");
}
