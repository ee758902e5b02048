//! Copies from memory to memory, as m68k has them.

use super::meaning;

/// A store of m68k whose value comes from memory, and the same by a register.
#[test]
fn copies_from_memory_to_memory() {
    let by_register =
        "move.l (8,%sp), %d0\nmove.l (4,%sp), %a0\nmove.l %d0, (%a0)\nmoveq #0, %d0\nmove.l %d0, %a0\nrts";
    let copied = "move.l (4,%sp), %a0\nmove.l (8,%sp), (%a0)\nmoveq #0, %d0\nmove.l %d0, %a0\nrts";
    assert_eq!(meaning("m68k", by_register, copied), None);
    for (from, to) in [("(8,%sp)", "(12,%sp)"), ("move.l (8,%sp), (%a0)", "move.l (%a0), (8,%sp)"), (".l (8", ".w (8")]
    {
        assert!(meaning("m68k", by_register, &copied.replace(from, to)).is_some(), "{to}");
    }
}
