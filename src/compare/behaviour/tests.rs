//! Two versions of functions, as rustc printed them or with a named change.

mod copies;
mod interrupts;

use super::{Difference, Returns, difference};
use crate::compare::meaning::Meaning;
use crate::isa::asm::{self, Dialect, Syntax};
use crate::isa::decoded::Decoder;
use crate::isa::isa;
use crate::judge::trace::Machine;
use crate::model::Model;
use crate::read::matrix::Body;

fn body(isa_name: &str, text: &str) -> Body {
    let syntax = Syntax::of(isa_name, "");
    let dialect = if isa_name == "x86_64" { Dialect::Intel } else { Dialect::Default };
    let lines = text.lines().map(str::trim).map(|line| (line, asm::normalized(line, &syntax)));
    Body::new(lines, None, &mut Decoder::new(isa(isa_name), dialect))
}

fn compared(isa_name: &str, before: &str, after: &str) -> Option<Difference> {
    let machine = Machine::of(isa_name, &format!("{isa_name}-unknown-linux-gnu"), []).expect("it has a folder");
    let model = Model::named(machine.model).expect("it is built in");
    difference(&body(isa_name, before), &body(isa_name, after), &machine, &model, Returns::Unknown)
}

fn meaning(isa_name: &str, before: &str, after: &str) -> Option<Meaning> {
    compared(isa_name, before, after).map(|difference| difference.meaning)
}

const PUBLISH: &str = "mov dword ptr [rdi], edx\nmov byte ptr [rsi], 1\nmov dword ptr [rdi], 0\nret";
const REREAD: &str =
    "mov eax, dword ptr [rdi]\n.L1:\nmov ecx, dword ptr [rsi]\ntest ecx, ecx\nje .L1\nadd eax, dword ptr [rdi]\nret";
const WAIT: &str = ".L1:\nmov eax, dword ptr [rdi]\ntest eax, eax\nje .L1\nret";

#[test]
fn what_is_lost() {
    let publish = PUBLISH.replace("mov dword ptr [rdi], edx\n", "");
    assert_eq!(meaning("x86_64", PUBLISH, &publish), Some(Meaning::Weaker));
    let reread = ".L1:\nmov eax, dword ptr [rsi]\ntest eax, eax\nje .L1\nmov eax, dword ptr [rdi]\nadd eax, eax\nret";
    assert_eq!(meaning("x86_64", REREAD, reread), Some(Meaning::Weaker));
    let wait = "mov eax, dword ptr [rdi]\ntest eax, eax\nje .L1\nret\n.L1:\njmp .L1";
    assert_eq!(meaning("x86_64", WAIT, wait), Some(Meaning::Lost));
    let pulse = "mov dword ptr [rdi], 1\nmov dword ptr [rdi], 1\nret";
    assert_eq!(meaning("x86_64", pulse, "mov dword ptr [rdi], 1\nret"), Some(Meaning::Lost));
    let swap = "mov w8, #2\nswpl w8, w8, [x0]\ndmb ishld\nldr w0, [x1]\nret";
    assert_eq!(meaning("aarch64", swap, &swap.replace("w8, w8,", "w8, wzr,")), Some(Meaning::Weaker));
}

#[test]
fn what_is_the_same() {
    let rotated = "mov eax, dword ptr [rdi]\ntest eax, eax\nje .L1\n.L2:\nret\n.L1:\nmov eax, dword ptr [rdi]\ntest eax, eax\njne .L2\njmp .L1";
    assert_eq!(meaning("x86_64", WAIT, rotated), None);
    let spilled = "push rax\nmov qword ptr [rsp], rdi\n.L1:\nmov rcx, qword ptr [rsp]\nmov eax, dword ptr [rcx]\ncmp eax, 0\njne .L2\njmp .L1\n.L2:\npop rcx\nret";
    assert_eq!(meaning("x86_64", WAIT, spilled), None);
}

/// An instruction in a delay slot is executed before its jump, and a window of registers is given back as it was.
#[test]
fn delay_slots_and_windows() {
    const BEFORE: &str = "st %o1, [%o0]\nmembar #StoreLoad\nretl\nld [%o2], %o0";
    let meaning = |after: &str| meaning("sparc64", BEFORE, after);
    assert_eq!(meaning("st %o1, [%o0]\nmembar #StoreLoad\nld [%o2], %o0\nretl\nnop"), None);
    let framed = "save %sp, -176, %sp\nst %i1, [%i0]\nmembar #StoreLoad\nld [%i2], %i0\nret\nrestore";
    assert_eq!(meaning(framed), None);
    assert_eq!(meaning(&framed.replace("restore", "restore %g0, %i1, %o0")), Some(Meaning::Changed));
    assert_eq!(meaning(&framed.replace("st %i1", "mov 1, %l0\nst %i1")), None);
    assert_eq!(meaning(&BEFORE.replace("st %o1", "mov 1, %l0\nst %o1")), Some(Meaning::Changed));
    assert_eq!(meaning("st %o1, [%o0]\nretl\nld [%o2], %o0"), Some(Meaning::Weaker));
    assert_eq!(meaning("st %o1, [%o0]\nmembar #StoreLoad\nretl\nld [%o3], %o0"), Some(Meaning::Changed));
    let calling = "save %sp, -176, %sp\nmov %i0, %o0\ncall wake\nnop\nret\nrestore";
    for other in [calling.replace("mov %i0", "mov %i1"), calling.replace("mov %i0, %o0\n", "")] {
        assert_eq!(compared("sparc64", calling, &other).map(|found| found.meaning), Some(Meaning::Changed));
    }
    // The line is the printed one.
    let difference = compared("sparc64", BEFORE, &BEFORE.replace("ld [%o2]", "ldub [%o2]")).expect("they differ");
    assert_eq!(difference.lines, [Some(3); 2], "{difference:?}");
    let branch = "cmp %o1, 0\nbe %icc, .L1\nst %o1, [%o0]\nst %o1, [%o2]\n.L1:\nretl\nnop";
    assert_eq!(compared("sparc64", branch, branch), None);
    let annulled = branch.replace("be %icc", "be,a %icc");
    assert_eq!(compared("sparc64", &annulled, &annulled).map(|found| found.meaning), Some(Meaning::Unknown));
}

/// Armv7 is not multi-copy atomic: barriers are compared place by place.
#[test]
fn barriers_of_armv7() {
    const STORE: &str = "movs r2, #0\ndmb ish\nstr r2, [r0]\ndmb ish\nbx lr";
    let with = |from: &str, to: &str| STORE.replacen(from, to, 1);
    for (after, expected) in [
        (with("str r2, [r0]\ndmb ish", "str r2, [r0]"), Some(Meaning::Weaker)),
        (with("dmb ish\nstr", "str"), Some(Meaning::Weaker)),
        (with("dmb ish\nstr", "dmb ishst\nstr"), Some(Meaning::Weaker)),
        (with("dmb ish\nstr r2, [r0]", "str r2, [r0]\ndmb ish"), Some(Meaning::Weaker)),
        (with("movs r2, #0\ndmb", "dmb ish\nmovs r2, #0\ndmb"), None),
        (with("dmb ish", "dsb sy"), None),
        (with("bx lr", "isb\nbx lr"), Some(Meaning::Stronger)),
        (with("#0", "#1"), Some(Meaning::Changed)),
    ] {
        assert_eq!(meaning("arm", STORE, &after), expected, "{after}");
    }
    assert_eq!(meaning("arm", &with("dmb ish\nstr", "str"), STORE), Some(Meaning::Stronger));
    let two = |[first, second]: [&str; 2]| format!("ldr r2, [{first}]\nldr r3, [{second}]\nadd r0, r2, r3\nbx lr");
    assert_eq!(meaning("arm", &two(["r0", "r1"]), &two(["r1", "r0"])), None);
    let stores = "str r2, [r0]\nstr r2, [r1]\nbx lr";
    let swapped = "str r2, [r1]\nstr r2, [r0]\nbx lr";
    assert_eq!(meaning("arm", stores, swapped), Some(Meaning::Moved));
}

/// What is executed under a condition is a branch around it.
#[test]
fn instructions_under_a_condition() {
    let chosen = "cmp r1, #0\nmoveq r0, #1\nmovne r0, #2\nbx lr";
    let jumped = "cmp r1, #0\nbne .L1\nmov r0, #1\nb .L2\n.L1:\nmov r0, #2\n.L2:\nbx lr";
    assert_eq!(meaning("arm", chosen, jumped), None);
    let stored = "cmp r1, #0\nstreq r2, [r0]\nbxeq lr\ndmbne ish\nldr r0, [r0]\nbx lr";
    let around = "cmp r1, #0\nbne .L1\nstr r2, [r0]\nbx lr\n.L1:\ndmb ish\nldr r0, [r0]\nbx lr";
    assert_eq!(meaning("arm", stored, around), None);
    assert_eq!(meaning("arm", stored, &stored.replace("dmbne ish\n", "")), Some(Meaning::Weaker));
    for other in ["strne", "str"] {
        assert!(meaning("arm", stored, &stored.replace("streq", other)).is_some(), "{other}");
    }
}

/// Several registers are as many accesses.
#[test]
fn accesses_of_several_registers() {
    let many = "stm r0, {r1, r2, r3}\nbx lr";
    let moved = "mov r12, r2\nstm r0, {r1, r12, lr}\nbx lr";
    assert_eq!(meaning("arm", "mov lr, r3\nstm r0, {r1, r2, lr}\nbx lr", &format!("mov lr, r3\n{moved}")), None);
    for other in ["stm r0, {r1, r3}\nbx lr", "stmib r0, {r1, r2, r3}\nbx lr", "stm r0, {r1, r2, r4}\nbx lr"] {
        assert!(meaning("arm", many, other).is_some(), "{other}");
    }
}

/// A change of the order of two loads is no change on `AArch64`, and may be one on x86-64, where any load may acquire.
#[test]
fn assembly_alone_cannot_tell() {
    let loads = "mov rax, qword ptr [rdi]\nadd rax, qword ptr [rsi]\nret";
    let swapped = "mov rax, qword ptr [rsi]\nadd rax, qword ptr [rdi]\nret";
    assert_eq!(meaning("x86_64", loads, swapped), Some(Meaning::Moved));
    let loads = "ldr x8, [x0]\nldr x9, [x1]\nadd x0, x8, x9\nret";
    let swapped = "ldr x9, [x1]\nldr x8, [x0]\nadd x0, x8, x9\nret";
    assert_eq!(meaning("aarch64", loads, swapped), None);
    assert_eq!(meaning("aarch64", loads, &swapped.replace("ldr x8, [x0]", "ldr x8, [x0, #8]")), Some(Meaning::Changed));
    let stores = "str x2, [x0]\nstr x3, [x1]\nret";
    assert_eq!(meaning("aarch64", stores, "str x3, [x1]\nstr x2, [x0]\nret"), Some(Meaning::Moved));
    let acquiring = "ldar x8, [x0]\nldr x0, [x1]\nadd x0, x8, x0\nret";
    let hoisted = "ldr x9, [x1]\nldar x8, [x0]\nadd x0, x8, x9\nret";
    assert_eq!(meaning("aarch64", acquiring, hoisted), Some(Meaning::Weaker));
    assert_eq!(meaning("aarch64", hoisted, acquiring), Some(Meaning::Stronger));
}

/// The same result of the same argument, computed in two ways.
#[test]
fn one_value_has_one_term() {
    for (isa, one, other) in [
        ("x86_64", "lea rax, [rdi + 2*rdi]", "imul rax, rdi, 3"),
        ("x86_64", "mov eax, edi\nadd eax, 5", "lea eax, [rdi + 5]"),
        ("x86_64", "mov eax, edi\nsub eax, -128", "lea eax, [rdi + 128]"),
        ("x86_64", "xor eax, eax", "mov eax, 0"),
        ("x86_64", "mov rax, rdi\nnot rax\ninc rax", "mov rax, rdi\nneg rax"),
        ("x86_64", "movzx eax, dil", "mov eax, edi\nand eax, 255"),
        ("x86_64", "mov rax, rdi\nshl rax, 4", "mov rax, rdi\nadd rax, rax\nlea rax, [8*rax]"),
        ("x86_64", "xor eax, eax\ncmp rdi, rsi\nsetb al", "xor eax, eax\ncmp rsi, rdi\nseta al"),
        ("x86_64", "xor eax, eax\ncmp rdi, 4\nsetbe al", "xor eax, eax\ncmp rdi, 5\nsetb al"),
        ("x86_64", "xor eax, eax\ntest edi, edi\nsets al", "mov eax, edi\nshr eax, 31"),
        ("x86_64", "mov eax, edi\nshr eax, 3\nand eax, 1", "xor eax, eax\ntest dil, 8\nsetne al"),
        ("aarch64", "mov w0, #65536", "mov w0, #1\nlsl w0, w0, #16"),
        ("aarch64", "and x0, x0, #0xff", "uxtb w0, w0"),
        ("aarch64", "add x0, x1, x2, lsl #3", "lsl x2, x2, #3\nadd x0, x2, x1"),
        ("aarch64", "lsr x8, x0, #4\nand x0, x8, #0xf", "ubfx x0, x0, #4, #4"),
        ("aarch64", "cmp w0, w1\ncset w0, hi", "cmp w1, w0\ncset w0, lo"),
        ("aarch64", "cmp w0, #0\ncsetm w0, eq\nand w0, w0, #1", "cmp w0, #0\ncset w0, eq"),
        ("aarch64", "cmp w0, #0\ncsetm w8, eq\nmvn w8, w8\nand w0, w8, #1", "cmp w0, #0\ncset w0, ne"),
        ("aarch64", "mvn x0, x0", "neg x0, x0\nsub x0, x0, #1"),
        ("riscv64", "slli a0, a0, 48\nsrli a0, a0, 48", "lui a1, 16\naddiw a1, a1, -1\nand a0, a0, a1"),
        ("riscv64", "addiw a0, a0, 1", "addi a0, a0, 1\nsext.w a0, a0"),
        ("riscv64", "not a0, a0", "neg a0, a0\naddi a0, a0, -1"),
    ] {
        let [one, other] = [one, other].map(|text| format!("{text}\nret"));
        assert_eq!(compared(isa, &one, &other), None, "{isa}: {one} / {other}");
    }
    for (isa, one, other) in [
        ("x86_64", "lea eax, [rdi + 5]", "lea rax, [rdi + 5]"),
        ("x86_64", "xor eax, eax\ncmp rdi, rsi\nsetb al", "xor eax, eax\ncmp rdi, rsi\nsetl al"),
        ("x86_64", "movzx eax, dil", "movsx eax, dil"),
        ("x86_64", "xor eax, eax\ncmp dil, 127\nsetg al", "xor eax, eax\ncmp dil, -128\nsetge al"),
        ("aarch64", "lsr x0, x0, #4", "asr x0, x0, #4"),
        ("aarch64", "cmp w0, w1\ncset w0, hi", "cmp x0, x1\ncset w0, hi"),
        ("riscv64", "addiw a0, a0, 1", "addi a0, a0, 1"),
    ] {
        let [one, other] = [one, other].map(|text| format!("{text}\nret"));
        assert_eq!(meaning(isa, &one, &other), Some(Meaning::Changed), "{isa}: {one} / {other}");
    }
}

/// A condition of two: what stands behind its branch is compared.
#[test]
fn both_ways_of_a_condition_of_two_are_followed() {
    let before = "cmp x1, #5\nccmp x2, x3, #0, eq\nb.ne .L2\nldar x1, [x0]\nldr x0, [x4]\n.L2:\nret";
    assert_eq!(meaning("aarch64", before, before), None);
    assert_eq!(meaning("aarch64", before, &before.replace("ldar", "ldr")), Some(Meaning::Weaker));
    let two = "cmp x1, #5\nb.ne .L2\ncmp x2, x3\nb.ne .L2\nldar x1, [x0]\nldr x0, [x4]\n.L2:\nret";
    assert_eq!(meaning("aarch64", before, two), None);
    let chosen = "cmp x1, x3\ncset w8, lo\ncmp x2, x3\ncset w7, lo\ncmp x3, #0\ncsel w8, w8, w7, eq\ncbnz w8, .L2\nstlr x1, [x0]\n.L2:\nret";
    assert_eq!(meaning("aarch64", chosen, &chosen.replace("stlr", "str")), Some(Meaning::Weaker));
    assert_eq!(meaning("aarch64", chosen, &chosen.replace("stlr x1, [x0]\n", "")), Some(Meaning::Lost));
}

#[test]
fn what_cannot_be_followed_is_unknown() {
    let table = "adrp x8, .L1\nadd x8, x8, :lo12:.L1\nldr x8, [x8, x0, lsl #3]\nbr x8";
    let other = table.replace("#3", "#2");
    assert_eq!(meaning("aarch64", table, &other), Some(Meaning::Unknown));
    let local = "mov qword ptr [rsp + 8*rdi - 24], rsi\nmov rax, qword ptr [rsp - 24]\nret";
    assert_eq!(meaning("x86_64", local, &local.replace("rsi", "rdx")), Some(Meaning::Unknown));
}

/// A function that sounds like a panic and returns: what stands behind its call is compared.
#[test]
fn what_stands_behind_a_call_is_compared() {
    for callee in ["std::panicking::panic_count::is_zero_slow_path", "shop::abort_order", "shop::handle_error"] {
        for call in [format!("call {callee}"), format!("call qword ptr [rip + {callee}@GOTPCREL]")] {
            let before = format!("push rbx\nmov rbx, rdi\n{call}\nmov dword ptr [rbx], 1\npop rbx\nret");
            assert_eq!(meaning("x86_64", &before, &before), None);
            assert_eq!(
                meaning("x86_64", &before, &before.replace("mov dword ptr [rbx], 1\n", "")),
                Some(Meaning::Lost),
                "{call}"
            );
        }
    }
    for callee in ["core::panicking::panic_fmt", "abort", "opaque_panic", "alloc::raw_vec::handle_error"] {
        for call in [format!("call {callee}"), format!("call qword ptr [rip + {callee}@GOTPCREL]")] {
            let before = format!("test edi, edi\nje .L1\nret\n.L1:\n{call}\nmov dword ptr [rsi], 1\nret");
            assert_eq!(meaning("x86_64", &before, &before.replace("mov dword ptr [rsi], 1\n", "")), None, "{call}");
        }
    }
}

/// A function whose address is in memory is told apart by where that is, whatever the register.
#[test]
fn functions_are_those_that_are_called() {
    let before =
        "push rax\nmov rax, qword ptr [rdi]\nmov rcx, qword ptr [rsi]\ncall qword ptr [rax + 24]\npop rcx\nret";
    let renamed = before.replace("mov rax,", "mov rdx,").replace("[rax + 24]", "[rdx + 24]");
    assert_eq!(meaning("x86_64", before, &renamed), None);
    assert_eq!(meaning("x86_64", before, &before.replace("[rax + 24]", "[rcx + 24]")), Some(Meaning::Changed));
    assert_eq!(meaning("x86_64", before, &before.replace("+ 24", "+ 32")), Some(Meaning::Changed));
    let direct = "push rax\ncall wake\npop rcx\nret";
    assert_eq!(meaning("x86_64", direct, &direct.replace("wake", "qword ptr [rip + wake@GOTPCREL]")), None);
}

/// What the same places of the stack hold depends on what stands before; a call names its arguments and its result.
#[test]
fn stack_machines_are_followed() {
    let machine = Machine::of("wasm32", "wasm32-unknown-unknown", []).expect("it has a folder");
    let model = Model::named("one-core").expect("it is built in");
    let meaning = |before: &str, after: &str| {
        let [before, after] = [before, after].map(|text| body("wasm32", &format!("{text}\nend_function")));
        difference(&before, &after, &machine, &model, Returns::Unknown).map(|difference| difference.meaning)
    };
    let add = "local.get 0\ni32.load 0\nlocal.get 1\ni32.add";
    assert_eq!(meaning(add, "local.get 1\nlocal.get 0\ni32.load 0\nlocal.set 3\nlocal.get 3\ni32.add"), None);
    assert_eq!(meaning(add, &add.replace("local.get 1", "local.get 2")), Some(Meaning::Changed));
    assert_eq!(meaning(add, &add.replace("i32.load 0", "i32.load 4")), Some(Meaning::Changed));
    assert_eq!(meaning(add, &add.replace("i32.add", "i32.sub")), Some(Meaning::Changed));
    // What lies below the arguments stays there.
    let call = "local.get 0\nlocal.get 1\ncall f (i32) -> (i32)\ni32.store 0";
    assert_eq!(
        meaning(call, "local.get 1\ncall f (i32) -> (i32)\nlocal.set 2\nlocal.get 0\nlocal.get 2\ni32.store 0"),
        None
    );
    assert_eq!(meaning(call, &call.replace("local.get 1", "local.get 2")), Some(Meaning::Changed));
    assert_eq!(meaning(call, &call.replace("local.get 0", "local.get 2")), Some(Meaning::Changed));
    let wait = "loop\nlocal.get 0\ni32.load 0\ni32.eqz\nbr_if 0\nend_loop";
    let turned = "block\nloop\nlocal.get 0\ni32.load 0\nbr_if 1\nbr 0\nend_loop\nend_block";
    assert_eq!(meaning(wait, turned), None);
    assert_eq!(meaning(wait, &wait.replace("i32.eqz\n", "")), Some(Meaning::Lost));
}

/// LoongArch has a barrier for two loads of one place, which its model does not keep in order otherwise.
#[test]
fn loads_of_one_place() {
    const LOAD: &str = "ld.w $a0, $a0, 0\ndbar 1792\nret";
    let without = LOAD.replace("dbar 1792\n", "");
    assert_eq!(meaning("loongarch64", LOAD, &without), Some(Meaning::Weaker));
    assert_eq!(meaning("loongarch64", &without, LOAD), Some(Meaning::Stronger));
}
