//! Instructions and what they compute.

use crate::isa::exact::printed::of;

fn check(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(of("sparc64", text), *expected, "{text}");
    }
}

#[test]
fn computations() {
    check(&[
        ("mov %o1, %o0", "r8 = r9"),
        ("mov %g0, %o0", "r8 = 0"),
        ("mov -1, %o0", "r8 = -1"),
        ("sethi 63, %o0", "r8 = 64512"),
        ("add %o1, -8, %o0", "r8 = add64(r9, -8)"),
        ("sub %g0, %o1, %o0", "r8 = sub64(0, r9)"),
        ("andn %o1, %o2, %o0", "r8 = and64(r9, xor64(r10, -1))"),
        ("orn %g0, %o1, %o0", "r8 = or64(0, xor64(r9, -1))"),
        ("xnor %o1, %o2, %o0", "r8 = xor64(xor64(r9, r10), -1)"),
        ("sll %o1, 3, %o0", "r8 = shl64(r9, 3)"),
        ("sll %o1, %o2, %o0", "r8 = shl64(r9, and64(r10, 31))"),
        ("srl %o1, 0, %o0", "r8 = shr32(r9, 0)"),
        ("sra %o1, 24, %o0", "r8 = sext_64_32(sar32(r9, 24))"),
        ("srlx %o1, 32, %o0", "r8 = shr64(r9, 32)"),
        ("sllx %o1, %o2, %o0", "r8 = shl64(r9, and64(r10, 63))"),
        ("umul %o1, %o2, %o0", "r8 = mul64(zext32(r9), zext32(r10))"),
        ("add %o1, %o2, %g0", ""),
        ("subcc %o1, %o2, %o0", "r8 = sub64(r9, r10); flags = compare32(r9, r10); flags1 = compare64(r9, r10)"),
        ("andcc %o1, 1, %g0", "flags = compare32(and64(r9, 1), 0); flags1 = compare64(and64(r9, 1), 0)"),
        ("addcc %o1, %o2, %g0", {
            "flags = addcc_flags32(add64(r9, r10), r9, r10); flags1 = addcc_flags64(add64(r9, r10), r9, r10)"
        }),
        ("addx %o1, %o2, %o0", "r8 = addx_64(r9, r10, flags)"),
        ("cmp %o0, 1", "flags = compare32(r8, 1); flags1 = compare64(r8, 1)"),
        ("nop", ""),
        ("membar #StoreLoad", ""),
        ("rd %y, %o0", "-"),
    ]);
}

#[test]
fn symbols() {
    check(&[
        ("sethi %hi(x), %o0", "r8 = sub64(`x`, `%lo(x)`)"),
        ("add %o0, %lo(x), %o0", "r8 = add64(r8, `%lo(x)`)"),
        ("ld [%o0+%lo(x)], %o1", "at = add64(r8, `%lo(x)`); r9 = loaded0"),
        ("sethi %tle_hix22(x), %o0", "-"),
    ]);
}

#[test]
fn accesses() {
    check(&[
        ("ld [%o0], %o1", "at = r8; r9 = loaded0"),
        ("ldsb [%o0+1], %o1", "at = add64(r8, 1); r9 = sext_64_8(loaded0)"),
        ("ldx [%o0+%o1], %o2", "at = add64(r8, r9); r10 = loaded0"),
        ("ldd [%o2], %o0", "at = r10; r8 = loaded0; r9 = loaded1"),
        ("std %o0, [%o2]", "at = r10; stored = zext32(r8), zext32(r9)"),
        ("stb %o1, [%fp+-1]", "at = add64(r30, -1); stored = zext8(r9)"),
        ("stx %g0, [%o0]", "at = r8; stored = 0"),
        ("swap [%o0], %o1", "at = r8; r9 = loaded0; stored = zext32(r9)"),
        ("ldstub [%o0], %o1", "at = r8; r9 = loaded0; stored = 255"),
        ("cas [%o0], %o1, %o2", "at = r8; r10 = loaded0; stored = zext32(r10); expected = zext32(r9)"),
        ("casx [%o0], %g0, %o2", "at = r8; r10 = loaded0; stored = r10; expected = 0"),
    ]);
}

#[test]
fn conditions() {
    check(&[
        ("be %icc, .L1", "taken = equal(flags)"),
        ("bne .L1", "taken = equal64(equal(flags), 0)"),
        ("bgu %xcc, .L1", "taken = equal64(below_or_equal(flags1), 0)"),
        ("bcs .L1", "taken = below(flags)"),
        ("ble %xcc, .L1", "taken = less_or_equal(flags1)"),
        ("brz %o0, .L1", "taken = equal64(r8, 0)"),
        ("brgez %o0, .L1", "taken = equal64(less64(r8, 0), 0)"),
        ("move %icc, 1, %o0", "r8 = select64(equal(flags), 1, r8)"),
        ("movrnz %o1, %o2, %o0", "r8 = select64(equal64(equal64(r9, 0), 0), r10, r8)"),
        ("ba .L1", "-"),
        ("ret", "-"),
    ]);
}

#[test]
fn windows() {
    let restored = of("sparc64", "restore %g0, 1, %o1");
    for part in ["r8 = r24", "r9 = add64(0, 1)", "r14 = r30", "r16 = r32", "r31 = r47"] {
        assert!(restored.split("; ").any(|one| one == part), "{part} is not in {restored}");
    }
    let saved = of("sparc64", "save %sp, -176, %sp");
    for part in ["r24 = r8", "r30 = r14", "r31 = r15", "r32 = r16", "r47 = r31", "r14 = add64(r14, -176)"] {
        assert!(saved.split("; ").any(|one| one == part), "{part} is not in {saved}");
    }
}
