//! Instructions and what they compute.

use crate::isa::exact::printed::of;

fn check(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(of("s390x", text), *expected, "{text}");
    }
}

#[test]
fn computations() {
    check(&[
        ("lgr %r2, %r3", "r2 = r3"),
        ("lr %r2, %r3", "r2 = insert32(r2, r3)"),
        ("lgfr %r2, %r3", "r2 = sext_64_32(r3)"),
        ("llgfr %r2, %r3", "r2 = zext32(r3)"),
        ("llcr %r2, %r3", "r2 = insert32(r2, zext8(r3))"),
        ("lhi %r2, -1", "r2 = insert32(r2, -1)"),
        ("lghi %r2, -1", "r2 = -1"),
        ("llilh %r2, 32768", "r2 = 2147483648"),
        ("la %r2, 8(%r3)", "r2 = add64(r3, 8)"),
        ("lay %r2, -1(%r3,%r4)", "r2 = add64(add64(r4, r3), -1)"),
        ("larl %r2, x", "r2 = `x`"),
        ("ltgr %r2, %r3", "r2 = r3; flags = compare64(r3, 0)"),
        ("lcr %r2, %r3", "r2 = insert32(r2, sub32(0, r3)); flags = code of lcr_64(r3)"),
        ("agr %r2, %r3", "r2 = add64(r2, r3); flags = code of agr_64(r2, r3)"),
        ("agfr %r2, %r3", "r2 = add64(r2, sext_64_32(r3)); flags = code of agfr_64(r2, r3)"),
        ("ahik %r2, %r3, 1", "r2 = insert32(r2, add32(r3, 1)); flags = code of ahik_64(r3, 1)"),
        ("alcgr %r2, %r3", "r2 = alc_64(r2, r3, flags); flags = code of alcgr_64(r2, r3, flags)"),
        ("ngr %r2, %r3", "r2 = and64(r2, r3); flags = compare64(0, equal64(equal64(and64(r2, r3), 0), 0))"),
        ("nngrk %r2, %r3, %r4", {
            "r2 = xor64(and64(r3, r4), -1); flags = compare64(0, equal64(equal64(xor64(and64(r3, r4), -1), 0), 0))"
        }),
        ("msgr %r2, %r3", "r2 = mul64(r2, r3)"),
        ("srlg %r2, %r3, 63", "r2 = shr64(r3, 63)"),
        ("sll %r2, 3", "r2 = insert32(r2, shl32(r2, 3))"),
        ("sllg %r2, %r3, 0(%r4)", "r2 = shl64(r3, add64(r4, 0))"),
        ("rll %r2, %r3, -8(%r4)", "r2 = insert32(r2, rotate_32(r3, add64(r4, -8)))"),
        ("ipm %r2", {
            "r2 = insert32(r2, or32(and32(r2, 16777215), or32(shl32(select64(equal(flags), 0, select64(less(flags), 1, \
             select64(unordered(flags), 3, 2))), 28), shl32(program mask_4(), 24))))"
        }),
    ]);
}

#[test]
fn parts() {
    check(&[
        ("nill %r2, 65534", {
            "r2 = and64(r2, -2); flags = compare64(0, equal64(equal16(zext16(and64(r2, -2)), 0), 0))"
        }),
        ("oihh %r2, 32768", {
            "r2 = or64(r2, -9223372036854775808); flags = compare64(0, \
             equal64(equal16(zext16(shr64(or64(r2, -9223372036854775808), 48)), 0), 0))"
        }),
        ("xilf %r2, 1", "r2 = xor64(r2, 1); flags = compare64(0, equal64(equal32(zext32(xor64(r2, 1)), 0), 0))"),
        ("iilf %r2, 7", "r2 = or64(and64(r2, -4294967296), 7)"),
        ("iihf %r2, 1", "r2 = or64(and64(r2, 4294967295), 4294967296)"),
        ("risbgn %r1, %r2, 0, 189, 0", "r1 = and64(r2, -4)"),
        ("risbg %r1, %r2, 63, 191, 35", {
            "r1 = and64(shr64(r2, 29), 1); flags = compare64(and64(shr64(r2, 29), 1), 0)"
        }),
        ("risbgn %r1, %r2, 32, 39, 24", "r1 = or64(and64(r1, -4278190081), and64(shl64(r2, 24), 4278190080))"),
        (
            "risbgn %r1, %r2, 60, 3, 4",
            "r1 = or64(and64(r1, 1152921504606846960), and64(rotate_64(r2, 4), -1152921504606846961))",
        ),
        ("risblg %r1, %r2, 0, 159, 32", "r1 = or64(and64(r1, -4294967296), and64(shr64(r2, 32), 4294967295))"),
    ]);
}

#[test]
fn comparisons_and_branches() {
    check(&[
        ("cr %r2, %r3", "flags = compare32(r2, r3)"),
        ("cgfr %r2, %r3", "flags = compare64(r2, sext_64_32(r3))"),
        ("clgfr %r2, %r3", {
            "flags = compare64(xor64(r2, -9223372036854775808), xor64(zext32(r3), -9223372036854775808))"
        }),
        ("clfi %r2, 999", "flags = compare32(xor32(r2, 2147483648), 2147484647)"),
        ("tmll %r2, 255", "flags = code of tmll_64(r2, 255)"),
        ("je .L1", "taken = equal(flags)"),
        ("jlh .L1", "taken = select64(unordered(flags), 0, equal64(equal(flags), 0))"),
        ("jne .L1", "taken = equal64(equal(flags), 0)"),
        ("jl .L1", "taken = less(flags)"),
        ("jnle .L1", "taken = equal64(less_or_equal(flags), 0)"),
        ("jh .L1", "taken = select64(unordered(flags), 0, equal64(less_or_equal(flags), 0))"),
        ("jo .L1", "taken = unordered(flags)"),
        ("ber %r14", "taken = equal(flags)"),
        ("cgijl %r2, 0, .L1", "taken = less64(r2, 0)"),
        ("clrjhe %r2, %r3, .L1", "taken = equal64(below32(r2, r3), 0)"),
        ("cgiblh %r1, 1, 0(%r14)", "taken = equal64(equal64(r1, 1), 0)"),
        ("locghil %r2, 1", "r2 = select64(less(flags), 1, r2)"),
        ("locre %r2, %r3", "r2 = insert32(r2, select64(equal(flags), r3, r2))"),
        (
            "selgrh %r2, %r3, %r4",
            "r2 = select64(select64(unordered(flags), 0, equal64(less_or_equal(flags), 0)), r3, r4)",
        ),
        ("j .L1", "-"),
        ("bcr 15, %r0", ""),
    ]);
}

#[test]
fn accesses() {
    check(&[
        ("lg %r2, 8(%r3)", "at = add64(r3, 8); r2 = loaded0"),
        ("l %r2, 0(%r3)", "at = r3; r2 = insert32(r2, loaded0)"),
        ("lb %r2, 0(%r3)", "at = r3; r2 = insert32(r2, sext_32_8(loaded0))"),
        ("llgc %r2, 0(%r3)", "at = r3; r2 = loaded0"),
        ("lgf %r2, 0(%r3)", "at = r3; r2 = sext_64_32(loaded0)"),
        ("ltg %r2, 0(%r3)", "at = r3; r2 = loaded0; flags = compare64(loaded0, 0)"),
        ("lpq %r4, 0(%r3)", "at = r3; r4 = loaded0; r5 = loaded1"),
        ("lmg %r14, %r15, 112(%r15)", "at = add64(r15, 112); r14 = loaded0; r15 = loaded1"),
        ("stmg %r14, %r15, 112(%r15)", "at = add64(r15, 112); stored = r14, r15"),
        ("st %r2, 0(%r3)", "at = r3; stored = zext32(r2)"),
        ("stpq %r0, 0(%r3)", "at = r3; stored = r0, r1"),
        ("mvhi 0(%r3), -1", "at = r3; stored = 4294967295"),
        ("cs %r2, %r4, 0(%r3)", {
            "at = r3; r2 = insert32(r2, loaded0); flags = compare64(0, equal64(equal32(loaded0, r2), 0)); \
             stored = zext32(r4); expected = zext32(r2)"
        }),
        ("cdsg %r0, %r4, 0(%r3)", {
            "at = r3; r0 = loaded0; r1 = loaded1; flags = compare64(0, or64(equal64(equal64(loaded0, r0), 0), \
             equal64(equal64(loaded1, r1), 0))); stored = r4, r5; expected = r0, r1"
        }),
        ("laag %r2, %r4, 0(%r3)", {
            "at = r3; r2 = loaded0; flags = code of laag_64(loaded0, r4); stored = add64(loaded0, r4)"
        }),
        ("lao %r2, %r4, 0(%r3)", {
            "at = r3; r2 = insert32(r2, loaded0); flags = compare64(0, equal64(equal32(or32(loaded0, r4), 0), 0)); \
             stored = or32(loaded0, r4)"
        }),
        ("asi 0(%r3), 10", "at = r3; flags = code of asi_64(loaded0, 10); stored = add32(loaded0, 10)"),
        ("xi 0(%r3), 1", {
            "at = r3; flags = compare64(0, equal64(equal8(xor8(loaded0, 1), 0), 0)); stored = xor8(loaded0, 1)"
        }),
        ("alg %r2, 0(%r3)", "at = r3; r2 = add64(r2, loaded0); flags = code of alg_64(r2, loaded0)"),
        ("ah %r2, 0(%r3)", {
            "at = r3; r2 = insert32(r2, add32(r2, sext_32_16(loaded0))); flags = code of ah_64(r2, sext_32_16(loaded0))"
        }),
        ("c %r2, 0(%r3)", "at = r3; flags = compare32(r2, loaded0)"),
        ("cghsi 0(%r3), 1", "at = r3; flags = compare64(loaded0, 1)"),
        ("tm 0(%r3), 255", "at = r3; flags = code of tm_64(loaded0, 255)"),
        ("vl %v0, 0(%r3)", "-"),
    ]);
}
