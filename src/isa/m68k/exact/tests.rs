//! Instructions and what they compute.

use crate::isa::exact::printed::of;

fn check(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(of("m68k", text), *expected, "{text}");
    }
}

#[test]
fn computations() {
    check(&[
        ("move.l %d1, %d2", "r2 = zext32(r1); flags = compare32(r1, 0)"),
        ("move.b %d1, %d2", "r2 = insert8(r2, r1); flags = compare8(r1, 0)"),
        ("move.l %d1, %a0", "r8 = zext32(r1)"),
        ("move.w %d1, %a0", "r8 = sext_32_16(r1)"),
        ("moveq #-2, %d0", "r0 = 4294967294; flags = compare32(-2, 0)"),
        ("add.l %d1, %d0", "r0 = zext32(add32(r0, r1)); flags = add_flags32(add32(r0, r1), r0, r1)"),
        ("sub.b %d1, %d0", "r0 = insert8(r0, sub8(r0, r1)); flags = compare8(r0, r1)"),
        ("and.l #255, %d0", "r0 = zext32(and32(r0, 255)); flags = compare32(and32(r0, 255), 0)"),
        ("eori.b #1, %d0", "r0 = insert8(r0, xor8(r0, 1)); flags = compare8(xor8(r0, 1), 0)"),
        ("not.l %d0", "r0 = zext32(xor32(r0, -1)); flags = compare32(xor32(r0, -1), 0)"),
        ("neg.l %d0", "r0 = zext32(sub32(0, r0)); flags = compare32(0, r0)"),
        ("suba.l #4, %sp", "r15 = zext32(sub32(r15, 4))"),
        ("suba.l %a1, %a1", "r9 = 0"),
        ("lsl.l #3, %d0", "r0 = zext32(shl32(r0, 3)); flags = lsl_flags32(shl32(r0, 3), 3, r0)"),
        ("lsr.l %d1, %d0", "r0 = zext32(lsr_32(r0, r1)); flags = lsr_flags32(lsr_32(r0, r1), r1, r0)"),
        ("lea (8,%a0), %a1", "r9 = add64(r8, 8)"),
    ]);
}

#[test]
fn conditions() {
    check(&[
        ("cmpi.b #0, %d2", "flags = compare8(r2, 0)"),
        ("cmp.l %d1, %d0", "flags = compare32(r0, r1)"),
        ("btst %d2, %d0", "flags = btst_flags32(and32(shr32(r0, r2), 1), flags)"),
        ("seq %d0", "r0 = insert8(r0, select64(equal(flags), 255, 0))"),
        ("beq .L1", "taken = equal(flags)"),
        ("bne .L1", "taken = equal64(equal(flags), 0)"),
        ("bcs .L1", "taken = below(flags)"),
        ("bhi .L1", "taken = equal64(below_or_equal(flags), 0)"),
        ("bvs .L1", "taken = overflow(flags)"),
        ("bra .L1", "-"),
    ]);
}

#[test]
fn accesses() {
    check(&[
        ("move.l (%a0), %d0", "at = r8; r0 = zext32(loaded0); flags = compare32(loaded0, 0)"),
        ("move.b (15,%sp), %d1", "at = add64(r15, 15); r1 = insert8(r1, loaded0); flags = compare8(loaded0, 0)"),
        ("move.l (8,%sp), %a0", "at = add64(r15, 8); r8 = zext32(loaded0)"),
        ("move.b %d0, (%a0)", "at = r8; flags = compare8(r0, 0); stored = zext8(r0)"),
        ("move.l (4,%sp), (%a0)", "flags = compare32(r16, 0)"),
        ("movem.l %d2-%d3, (0,%sp)", "at = r15; stored = r2, r3"),
        ("movem.l (4,%sp), %d2/%a2", "at = add64(r15, 4); r2 = loaded0; r10 = loaded1"),
        ("add.l #10, (%a0)", {
            "at = r8; flags = add_flags32(add32(loaded0, 10), loaded0, 10); stored = zext32(add32(loaded0, 10))"
        }),
        ("sub.l (8,%sp), %d0", {
            "at = add64(r15, 8); r0 = zext32(sub32(r0, loaded0)); flags = compare32(r0, loaded0)"
        }),
        ("cas.l %d1, %d0, (%a0)", {
            "at = r8; r1 = zext32(loaded0); flags = compare32(loaded0, r1); stored = zext32(r0); expected = zext32(r1)"
        }),
        ("tas (%a0)", "at = r8; flags = compare8(loaded0, 0); stored = or8(loaded0, 128)"),
    ]);
}
