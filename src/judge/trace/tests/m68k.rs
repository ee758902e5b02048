//! m68k as rustc 1.95 compiles it: condition codes that a copy sets, copies from memory to memory, and arguments on the stack.

use super::check;

/// `compare_exchange::u32::relaxed::relaxed::dropped`, `store::u32::relaxed`, `store::u32::plain`
#[test]
fn accesses() {
    check(
        "m68k",
        "move.l (4,%sp), %a0\nmove.l (12,%sp), %d0\nmove.l (8,%sp), %d1\ncas.l %d1, %d0, (%a0)\nrts",
        &["M", "R"],
    );
    check("m68k", "move.l (8,%sp), %d0\nmove.l (4,%sp), %a0\nmove.l %d0, (%a0)\nrts", &["W"]);
    check("m68k", "move.l (4,%sp), %a0\nmove.l (8,%sp), (%a0)\nrts", &["W"]);
}

/// `fetch_add::u32::seq_cst::dropped`: the copy before the branch compares its value with 0, so the loop ends without a write, or
/// goes on after one. With the copy before the comparison it ends where it wrote.
#[test]
fn a_copy_before_the_branch() {
    let add = "suba.l #8, %sp\nmovem.l %d2-%d3, (0,%sp)\nmove.l (16,%sp), %d1\nmove.l (12,%sp), %a0\nmove.l (%a0), %d2\n\
               move.l %d2, %d0\n.LBB0_1:\nmove.l %d2, %d3\nadd.l %d1, %d3\ncas.l %d0, %d3, (%a0)\nmove.l %d0, %d3\n\
               sub.l %d2, %d3\nseq %d2\nand.b #1, %d2\ncmpi.b #0, %d2\nmove.l %d0, %d2\nbeq .LBB0_1\n\
               movem.l (0,%sp), %d2-%d3\nadda.l #8, %sp\nrts";
    check("m68k", add, &["RM", "RMR", "RR", "RRR"]);
    let before = add.replace("cmpi.b #0, %d2\nmove.l %d0, %d2", "move.b %d2, %d3\nmove.l %d0, %d2\ncmpi.b #0, %d3");
    check("m68k", &before, &["RM", "RRM"]);
}

/// `fetch_add::u32::relaxed::dropped` and `update::bool::relaxed::relaxed::dropped` before the 68020: by the contract of what they
/// call, whose arguments are on the stack.
#[test]
fn calls_of_the_runtime() {
    let add = "suba.l #12, %sp\nmove.l (20,%sp), (4,%sp)\nmove.l (16,%sp), (%sp)\njsr __sync_fetch_and_add_4\n\
               adda.l #12, %sp\nrts";
    check("m68k", add, &["FMF"]);
    let update = "suba.l #28, %sp\nmovem.l %d2-%d3/%a2, (16,%sp)\nmove.b (39,%sp), %d2\nmove.l (32,%sp), %a2\n\
                  move.b (%a2), %d0\n.LBB0_1:\nmove.l %a2, (%sp)\ncmpi.b #0, %d0\nsne %d3\nmove.b %d2, %d0\n\
                  eor.b %d3, %d0\nand.b #1, %d3\nmove.l %d3, %d1\nand.l #255, %d1\nmove.l %d1, (4,%sp)\nand.b #1, %d0\n\
                  and.l #255, %d0\nmove.l %d0, (8,%sp)\njsr __sync_val_compare_and_swap_1\nmove.b %d0, %d1\n\
                  sub.b %d3, %d1\nseq %d1\nand.b #1, %d1\ncmpi.b #0, %d1\nbeq .LBB0_1\nmovem.l (16,%sp), %d2-%d3/%a2\n\
                  adda.l #28, %sp\nrts";
    check("m68k", update, &["RFMF", "RFRFMF"]);
    // Another value is compared than the one that was expected.
    check(
        "m68k",
        &update.replace("sub.b %d3, %d1", "sub.b %d2, %d1"),
        &["RFMF", "RFMFMF", "RFMFRF", "RFRF", "RFRFMF", "RFRFRF"],
    );
}
