//! The same operations as rustc 1.95 compiles them under each calling convention of x86.

use super::letters;
use crate::isa::abi::InMemory;
use crate::isa::asm::Dialect;
use crate::judge::trace::{Machine, paths};
use crate::read::matrix::sample::body;
use std::collections::BTreeSet;

fn check(isa: &str, triple: &str, in_memory: bool, text: &str, expected: &[&str]) {
    let machine = Machine::of(isa, triple, []).expect("it has a folder");
    let found =
        paths(&body(isa, Dialect::Intel, text), &machine, InMemory { result: in_memory, ..InMemory::default() });
    let mut found: Vec<String> = found.unwrap_or_else(|why| panic!("{text}: {why}")).iter().map(letters).collect();
    found.sort();
    assert_eq!(found, expected, "{triple}: {text}");
}

/// `compare_exchange::u64`: the result comes back through memory where registers have 32 bits.
#[test]
fn results_through_memory() {
    let i686 = "push ebx\npush esi\nmov eax, dword ptr [esp + 20]\nmov edx, dword ptr [esp + 24]\n\
                mov ebx, dword ptr [esp + 28]\nmov ecx, dword ptr [esp + 32]\nmov esi, dword ptr [esp + 16]\n\
                lock cmpxchg8b qword ptr [esi]\nmov ecx, dword ptr [esp + 12]\nmov ebx, 0\nsetne bl\n\
                mov dword ptr [ecx + 4], eax\nmov dword ptr [ecx + 8], edx\nmov eax, ecx\nmov dword ptr [ecx], ebx\n\
                pop esi\npop ebx\nret 4\n";
    check("x86", "i686-unknown-linux-gnu", true, i686, &["M", "R"]);
    let x32 = "mov rax, rdx\nxor edx, edx\nlock cmpxchg qword ptr [esi], rcx\nsetne dl\n\
               mov qword ptr [edi + 8], rax\nmov qword ptr [edi], rdx\nmov eax, edi\nret\n";
    check("x86_64", "x86_64-unknown-linux-gnux32", true, x32, &["M", "R"]);
    // `compare_exchange::u128`, whose new value is on the stack.
    let windows = "push rbx\nmov rax, r8\nmov r8, rdx\nmov r10, rcx\nmov rbx, qword ptr [rsp + 48]\n\
                   mov rcx, qword ptr [rsp + 56]\nxor r11d, r11d\nmov rdx, r9\nlock cmpxchg16b xmmword ptr [r8]\n\
                   setne r11b\nmov qword ptr [r10 + 16], rax\nmov qword ptr [r10 + 24], rdx\nmov qword ptr [r10], r11\n\
                   mov qword ptr [r10 + 8], 0\nmov rax, r10\npop rbx\nret\n";
    check("x86_64", "x86_64-pc-windows-msvc", true, windows, &["M", "R"]);
}

/// Integers of 128 bits are passed and returned through memory on z/Architecture; the first argument is then where the result goes.
#[test]
fn wide_integers_through_memory() {
    let swap = "lg %r0, 8(%r4)\nlg %r1, 0(%r4)\nlg %r5, 8(%r3)\nlg %r4, 0(%r3)\n.L1:\nlgr %r12, %r4\nlgr %r13, %r5\n\
                lgr %r10, %r1\nlgr %r11, %r0\ncdsg %r12, %r10, 0(%r3)\nlgr %r5, %r13\nlgr %r4, %r12\njl .L1\n\
                stg %r5, 8(%r2)\nstg %r4, 0(%r2)\nbr %r14\n";
    let machine = Machine::of("s390x", "s390x-unknown-linux-gnu", []).expect("it has a folder");
    let body = body("s390x", Dialect::Default, swap);
    let found = paths(&body, &machine, InMemory { result: true, operands: true }).expect("it is understood");
    // The first guess of what is there is read in two halves.
    assert_eq!(found.iter().map(letters).collect::<BTreeSet<String>>(), ["RRRW", "RRRRW"].map(str::to_owned).into());
    let why = paths(&body, &machine, InMemory { result: true, operands: false });
    assert_eq!(why.expect_err("it is not known what %r4 is"), "cannot tell where the address in `r4` points");
}

/// Arguments in the registers of Windows, which UEFI and Cygwin share, and on the stack.
#[test]
fn arguments() {
    for system in ["pc-windows-gnu", "unknown-uefi", "pc-cygwin"] {
        check("x86_64", &format!("x86_64-{system}"), false, "xchg qword ptr [rcx], rdx\nret\n", &["M"]);
    }
    let framed = "push rbp\nmov rbp, rsp\nxchg dword ptr [rdi], esi\npop rbp\nret\n";
    check("x86_64", "x86_64-apple-darwin", false, framed, &["M"]);
    let on_stack = "mov eax, dword ptr [esp + 4]\nmovzx eax, byte ptr [eax]\nret\n";
    check("x86", "i686-pc-windows-msvc", false, on_stack, &["R"]);
    // The first register of another convention points nowhere.
    let machine = Machine::of("x86_64", "x86_64-pc-windows-gnu", []).expect("it has a folder");
    let why = paths(&body("x86_64", Dialect::Intel, "mov eax, dword ptr [rdi]\nret\n"), &machine, InMemory::default());
    assert_eq!(why, Err("cannot tell where the address in `rdi` points".to_owned()));
}

/// A frame that was aligned, and a loop that changes `ah` beside `al`.
#[test]
fn frames_and_high_bytes() {
    let aligned = "push ebp\nmov ebp, esp\nand esp, -8\nsub esp, 16\nmov eax, dword ptr [ebp + 8]\nfild qword ptr [eax]\n\
                   fistp qword ptr [esp]\nmov ecx, dword ptr [ebp + 8]\nmov eax, dword ptr [ecx]\nmov esp, ebp\n\
                   pop ebp\nret\n";
    check("x86", "i586-unknown-netbsd", false, aligned, &["RR"]);
    let not = "mov edx, dword ptr [esp + 4]\nmovzx ecx, byte ptr [esp + 8]\nmovzx eax, byte ptr [edx]\n.LBB0_1:\n\
               test al, al\nmov ah, cl\nsetne al\nxor ah, al\nlock cmpxchg byte ptr [edx], ah\njne .LBB0_1\nret\n";
    check("x86", "i686-unknown-linux-gnu", false, not, &["RM", "RRM"]);
}

/// Position-independent code calls the next instruction to find itself; SGX returns by a jump to what it took from the stack.
#[test]
fn calls_and_jumps_that_are_none() {
    let thunk = "call .LBB0_1\n.LBB0_1:\npop eax\nmov ecx, dword ptr [esp + 4]\n\
                 movss xmm0, dword ptr [eax + .LCPI0_0-.LBB0_1]\nmovlps qword ptr [ecx], xmm0\nret\n";
    check("x86", "i686-unknown-linux-gnu", false, thunk, &["W"]);
    let sgx = "mov eax, dword ptr [rdi]\nlfence\npop rcx\nlfence\njmp rcx\n";
    check("x86_64", "x86_64-fortanix-unknown-sgx", false, sgx, &["RFF"]);
}

/// Without AVX an access of 16 bytes is no single step.
#[test]
fn vectors_are_one_step_where_the_target_promises_it() {
    let text = "vmovdqa xmm0, xmmword ptr [rdi]\nvmovq rax, xmm0\nvpextrq rdx, xmm0, 1\nret\n";
    for (features, expected) in [(vec!["avx"], true), (Vec::new(), false)] {
        let machine = Machine::of("x86_64", "x86_64h-apple-darwin", features).expect("it has a folder");
        let found =
            paths(&body("x86_64", Dialect::Intel, text), &machine, InMemory::default()).expect("it is understood");
        assert_eq!(found[0].details[0].is_single_copy, expected);
    }
}

/// `compare_exchange::bool` exchanges the word around a byte: that fails too if another byte changed, and is tried again. Without the
/// retry the path says so.
#[test]
fn a_wider_word_is_exchanged_again() {
    let exchange = "risbg %r1, %r2, 0, 189, 0\nl %r0, 0(%r1)\nsll %r2, 3\nlcr %r5, %r2\n.L1:\nrll %r14, %r0, 8(%r2)\n\
                    risbg %r4, %r14, 32, 55, 0\nllcr %r14, %r14\ncr %r14, %r3\njlh .L2\nrll %r13, %r4, -8(%r5)\n\
                    cs %r0, %r13, 0(%r1)\njl .L1\n.L2:\nipm %r2\nbr %r6\n";
    let exchange =
        exchange.replace("br %r6", "lgr %r14, %r6\nbr %r14").replace("risbg %r1,", "lgr %r6, %r14\nrisbg %r1,");
    let machine = Machine::of("s390x", "s390x-unknown-linux-gnu", []).expect("it has a folder");
    let given_up = |text: &str| {
        let found = paths(&body("s390x", Dialect::Default, text), &machine, InMemory::default());
        found.expect("it is understood").iter().any(|path| path.gives_up_of == Some(32))
    };
    assert!(!given_up(&exchange));
    assert!(given_up(&exchange.replace("jl .L1\n", "")));
    assert!(given_up(&exchange.replace("jl .L1", "je .L1")));
}

/// `store::bool::relaxed` for `x86_64-unknown-linux-gnumsan`, by rustc 1.96: the shadow of a place is no part of it.
#[test]
fn shadows_are_elsewhere() {
    let store = "movabs rax, 87960930222080\nxor rax, rdi\nmov byte ptr [rax], 0\nmov byte ptr [rdi], sil\nret\n";
    let machine = Machine::of("x86_64", "x86_64-unknown-linux-gnumsan", []).expect("it has a folder");
    let why = paths(&body("x86_64", Dialect::Intel, store), &machine, InMemory::default());
    assert_eq!(why, Err("cannot tell where the address in `rax` points".to_owned()));
}
