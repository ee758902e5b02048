//! Bodies as compilers print them, and the paths through them.

mod amdgpu;
mod contracts;
mod conventions;
mod csky;
mod m68k;
mod masking;
mod mips;
mod sparc;
mod toy;
mod wasm;

use super::{Machine, Path, paths};
use crate::isa::abi::InMemory;
use crate::isa::asm::Dialect;
use crate::model::Annotation;
use crate::read::matrix::sample::body;

fn walked(name: &str, text: &str) -> Result<Vec<Path>, String> {
    let dialect = if name == "x86_64" { Dialect::Intel } else { Dialect::Default };
    paths(&body(name, dialect, text), &Machine::of(name, "", []).expect("it has a folder"), InMemory::default())
}

/// A path in letters: `R`, `W`, `M` for one that is both, `F`; `a` and `l` for annotations, `?` if it gives up.
fn letters(path: &Path) -> String {
    let mut letters = String::new();
    for event in &path.events {
        letters.push(match (event.reads, event.writes) {
            (true, true) => 'M',
            (true, false) => 'R',
            (false, true) => 'W',
            (false, false) => 'F',
        });
        letters.push_str(if event.acquire == Annotation::None { "" } else { "a" });
        letters.push_str(if event.release == Annotation::None { "" } else { "l" });
    }
    if path.gives_up {
        letters.push('?');
    }
    letters
}

fn check(isa: &str, text: &str, expected: &[&str]) {
    let mut found: Vec<String> = walked(isa, text).unwrap().iter().map(letters).collect();
    found.sort();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn single_instructions() {
    check("x86_64", "mov eax, esi\nlock xadd dword ptr [rdi], eax\nret\n", &["M"]);
    check("x86_64", "xchg dword ptr [rdi], esi\nret\n", &["M"]);
    check("aarch64", "ldaddal w1, w0, [x0]\nret\n", &["RaWl"]);
    check("aarch64", "ldaddal w1, wzr, [x0]\nret\n", &["RWl"]);
    check("riscv64", "amoadd.w.aqrl a0, a1, (a0)\nret\n", &["Mal"]);
    check("riscv64", "lw.aqrl a0, (a0)\nret\n", &["Ral"]);
    check("riscv64", "sw.aqrl a1, (a0)\nret\n", &["Wal"]);
    check("riscv64", "fence rw, w\nsw a1, 0(a0)\nfence rw, rw\nret\n", &["FWF"]);
    check("aarch64", "ldar w8, [x0]\ncmp w8, #0\ncset w0, ne\nret\n", &["Ra"]);
}

/// A compare-and-swap has two ends, and its success or failure goes the right way.
#[test]
fn compare_and_swap() {
    let strong = "mov eax, esi\nlock cmpxchg dword ptr [rdi], edx\nret\n";
    check("x86_64", strong, &["M", "R"]);
    // A loop of compare-and-swaps is followed once more after a failure.
    let nand = "mov eax, dword ptr [rdi]\n.LBB0_1:\nmov ecx, eax\nand ecx, esi\nnot ecx\n\
                lock cmpxchg dword ptr [rdi], ecx\njne .LBB0_1\nret\n";
    check("x86_64", nand, &["RM", "RRM"]);
    let loop_of_cas = "ldr w8, [x0]\n.LBB0_1:\nmov w9, w8\nadd w10, w8, w1\ncasal w8, w10, [x0]\ncmp w8, w9\nb.ne .LBB0_1\nmov w0, w8\nret\n";
    check("aarch64", loop_of_cas, &["RRaRaWl", "RRaWl"]);
}

#[test]
fn exclusive_pairs() {
    let add = ".LBB0_1:\nldaxr w8, [x0]\nadd w9, w8, w1\nstlxr w10, w9, [x0]\ncbnz w10, .LBB0_1\nmov w0, w8\nret\n";
    check("aarch64", add, &["RaWl"]);
    let no_retry = "ldaxr w8, [x0]\nadd w9, w8, w1\nstlxr w10, w9, [x0]\nmov w0, w8\nret\n";
    check("aarch64", no_retry, &["Ra?", "RaWl"]);
    let ignored = "ldaxr w8, [x0]\nstlxr wzr, w1, [x0]\nmov w0, w8\nret\n";
    check("aarch64", ignored, &["Ra?", "RaWl"]);
    let strong = ".LBB0_1:\nldaxr w8, [x0]\ncmp w8, w1\nb.ne .LBB0_3\nstlxr w9, w2, [x0]\ncbnz w9, .LBB0_1\n\
                  mov w0, wzr\nret\n.LBB0_3:\nclrex\nmov w0, #1\nret\n";
    check("aarch64", strong, &["Ra", "RaWl"]);
    let riscv = ".LBB0_1:\nlr.w.aq a3, (a0)\nbne a3, a1, .LBB0_3\nsc.w.rl a4, a2, (a0)\nbnez a4, .LBB0_1\n.LBB0_3:\nxor a0, a3, a1\nsnez a0, a0\nret\n";
    check("riscv64", riscv, &["Ra", "RaWl"]);
}

/// What a computation leaves in the flags is known: a constant that is not 0, a difference of equal values, halves that differ.
#[test]
fn flags_of_computations_are_followed() {
    let one = "push {r7, lr}\nldrb r1, [r0]\n.LBB0_1:\nldrexb r1, [r0]\ncbnz r1, .LBB0_3\nstrexb r3, r2, [r0]\ncbnz r3, .LBB0_3\n\
               movs r3, #1\ncmp r3, #0\nbeq .LBB0_1\nb .LBB0_4\n.LBB0_3:\nmovs r3, #0\ncmp r3, #0\nbeq .LBB0_1\n\
               .LBB0_4:\npop {r7, pc}\n";
    check("arm", one, &["RRRW", "RRW"]);
    let equal = "mov r2, r1\nsubs r3, r1, r2\nbne .LBB0_1\nldr r0, [r0]\n.LBB0_1:\nbx lr\n";
    check("arm", equal, &["R"]);
    let wide = "ldrexd r4, r5, [r0]\neor r6, r4, r2\neor r7, r5, r3\norrs r6, r6, r7\nbne .LBB0_1\n\
                eor r6, r4, r2\neor r7, r5, r3\norrs r6, r6, r7\nbeq .LBB0_2\nstr r1, [r0]\n.LBB0_2:\n\
                strexd r6, r2, r3, [r0]\n.LBB0_1:\nbx lr\n";
    check("arm", wide, &["R", "R?", "RW"]);
}

/// A retry at the same instruction adds nothing; one at another, of an unrolled loop, has barriers of its own.
#[test]
fn retries_of_unrolled_loops() {
    let unrolled = ".LBB0_1:\nldrex r2, [r0]\nstrex r3, r1, [r0]\ncbz r3, .LBB0_2\nldrex r2, [r0]\ndmb ish\nstrex r3, r1, [r0]\n\
                    cmp r3, #0\nbne .LBB0_1\n.LBB0_2:\nbx lr\n";
    check("arm", unrolled, &["RRFW", "RW"]);
    check("arm", &unrolled.replace("dmb ish\n", ""), &["RRW", "RW"]);
}

/// What several registers save on the stack comes back, and the result in memory is no access that others see.
#[test]
fn several_registers() {
    let saved = "sub sp, sp, #8\nstm sp, {r0, r1}\nldr r3, [sp]\nstr r2, [r3]\nbx lr\n";
    check("arm", saved, &["W"]);
    let loaded = "push {r0, r1}\nldm sp, {r2, r3}\nldr r1, [r2]\nbx lr\n";
    check("arm", loaded, &["R"]);
    let torn = &walked("arm", "stm r0, {r2, r3}\nbx lr\n").unwrap()[0];
    assert_eq!((torn.details[0].width, torn.details[0].is_single_copy), (64, false));
}

/// The success of a store-exclusive goes through registers and booleans before the branch on it.
#[test]
fn booleans_are_followed() {
    let update = "ldr w9, [x0]\n.LBB0_1:\nmov w8, w9\nadds w10, w9, w1\nb.hs .LBB0_7\nldaxr w9, [x0]\ncmp w9, w8\nb.ne .LBB0_4\n\
                  stlxr w8, w10, [x0]\ncbnz w8, .LBB0_5\nmov w8, #1\n.LBB0_2:\ncbz w8, .LBB0_1\nb .LBB0_8\n\
                  .LBB0_4:\nmov w8, wzr\nclrex\nb .LBB0_2\n.LBB0_5:\nmov w8, wzr\nb .LBB0_2\n\
                  .LBB0_7:\nmov w0, wzr\nret\n.LBB0_8:\nmov w0, #1\nret\n";
    // The first load only; success; a failed comparison or store, and then either: it ends since the sum overflows.
    check("aarch64", update, &["R", "RRa", "RRaRaWl", "RRaWl"]);
}

#[test]
fn dependencies() {
    let path = &walked("aarch64", "ldr w8, [x0]\nadd w8, w8, w1\nstr w8, [x0]\nret\n").unwrap()[0];
    assert_eq!((path.events[1].data, path.events[1].control), (1, 0));
    let strong = "ldxr w8, [x0]\ncmp w8, w1\nb.ne .LBB0_3\nstxr w9, w2, [x0]\n.LBB0_3:\nret\n";
    let paths = walked("aarch64", strong).unwrap();
    let success = paths.iter().find(|path| path.events.len() == 2).unwrap();
    assert_eq!((success.events[1].control, success.events[1].partner), (1, Some(0)));
}

#[test]
fn helpers() {
    let add = "stp x29, x30, [sp, #-16]!\nmov x29, sp\nmov x8, x0\nmov w0, w1\nmov x1, x8\nbl __aarch64_ldadd4_acq_rel\n\
               ldp x29, x30, [sp], #16\nret\n";
    check("aarch64", add, &["RaWl"]);
    let swap = "mov x8, x0\nmov w0, w1\nmov w1, w2\nmov x2, x8\nb __aarch64_cas4_acq\n";
    check("aarch64", swap, &["Ra", "RaW"]);
}

#[test]
fn what_is_not_understood_has_a_reason() {
    let reason = |isa: &str, text: &str| walked(isa, text).unwrap_err();
    assert_eq!(reason("x86_64", "jmp wake_one\n"), "it calls `wake_one`");
    assert_eq!(reason("x86_64", "vfoo xmm0, xmm1\nret\n"), "`vfoo xmm0, xmm1` is not understood");
    assert!(reason("riscv64", "lw a0, 0(a5)\nret\n").contains("cannot tell where the address in `a5` points"));
    assert!(reason("aarch64", "stxr w9, w1, [x0]\nret\n").contains("no load-exclusive"));
    assert!(reason("aarch64", "ldxr w8, [x0]\nstxr w9, w1, [x0, #4]\nret\n").contains("not to the location"));
    assert_eq!(reason("aarch64", "b .L5\n"), "there is no label `.L1`");
}
