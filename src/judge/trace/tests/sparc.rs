//! SPARC: windows of registers, delay slots, and both conventions, as rustc 1.95 prints them.

use super::{check, letters, walked};
use crate::isa::abi::InMemory;
use crate::isa::asm::Dialect;
use crate::judge::trace::{Machine, paths};
use crate::read::matrix::sample::body;

/// Of `sparc64-unknown-linux-gnu`, and of `-openbsd` with a window of registers of its own: the loop ends by a register that has 1
/// if the old value was the expected one.
#[test]
fn a_loop_ends_where_it_has_written() {
    let add = "membar #LoadStore | #StoreStore\nld [%o0], %o2\n.L1:\nmov %o2, %o3\nadd %o2, %o1, %o2\n\
               cas [%o0], %o3, %o2\nmov %g0, %o4\ncmp %o2, %o3\nmove %icc, 1, %o4\ncmp %o4, 1\nbne %icc, .L1\nnop\n\
               membar #LoadLoad | #LoadStore\nretl\nmov %o2, %o0\n";
    check("sparc64", add, &["FRMF", "FRRMF"]);
    check("sparc64", &add.replace("bne", "be"), &["FRMRF", "FRRF"]);
    let framed = add.replace("%o", "%i").replace("retl\nmov %i2, %i0", "ret\nrestore %g0, %i2, %o0");
    check("sparc64", &format!("save %sp, -176, %sp\n{framed}"), &["FRMF", "FRRMF"]);
    let swap = "swap [%o0], %o1\nretl\nmov %o1, %o0\n";
    check("sparc64", swap, &["M"]);
    check("sparc64", "retl\nst %o1, [%o0]\n", &["W"]);
}

/// Of `sparc-unknown-none-elf`: the arguments of the helper are set in the window of the caller, and the last one in the delay slot.
#[test]
fn helpers_are_called_from_a_window() {
    let exchange = |success: u8, failure: u8| {
        format!(
            "save %sp, -96, %sp\nmov %i2, %o2\nmov %i0, %o0\nstb %i1, [%fp+-1]\nadd %fp, -1, %o1\nmov {success}, %o3\n\
             call __atomic_compare_exchange_1\nmov {failure}, %o4\nldub [%fp+-1], %i0\ncmp %i0, 0\nbne .L1\n\
             xor %o0, 1, %i0\nret\nrestore %g0, %g0, %o1\n.L1:\nret\nrestore %g0, 1, %o1\n"
        )
    };
    check("sparc", &exchange(4, 2), &["FMF", "FRF"]);
    check("sparc", &exchange(3, 0), &["FM", "FR"]);
    // Behind `restore` the register of the window before is there again.
    let kept = "save %sp, -96, %sp\nrestore\nretl\nld [%o0], %o0\n";
    check("sparc", kept, &["R"]);
    let lost = "save %sp, -96, %sp\nmov %g0, %i0\nrestore\nretl\nld [%o0], %o0\n";
    assert!(walked("sparc", lost).is_err());
    // The new window has nothing of it.
    assert!(walked("sparc", "save %sp, -96, %sp\nld [%o0], %i0\nret\nrestore\n").is_err());
    check("sparc", "stbar\nldstub [%sp+-1], %g0\nretl\nnop\n", &["FF"]);
}

/// Of 32 bits, the address of a result in memory is on the stack, and the caller has a word behind its call that is skipped.
#[test]
fn results_through_memory() {
    let load =
        "ld [%sp+64], %o1\nld [%o0], %o2\nmembar #LoadLoad | #LoadStore\nst %o2, [%o1]\njmp %o7+12\nmov %o1, %o0\n";
    let machine = Machine::of("sparc", "sparc-unknown-linux-gnu", []).expect("it has a folder");
    let in_memory = InMemory { result: true, ..InMemory::default() };
    let paths = paths(&body("sparc", Dialect::Default, load), &machine, in_memory).expect("it is understood");
    assert_eq!(paths.iter().map(letters).collect::<Vec<_>>(), ["RF"]);
}
