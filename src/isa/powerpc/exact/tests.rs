//! Instructions and what they compute.

use crate::isa::exact::printed::of;

fn check(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(of("powerpc64", text), *expected, "{text}");
    }
}

#[test]
fn computations() {
    check(&[
        ("li 3, -1", "r3 = -1"),
        ("lis 3, 1", "r3 = 65536"),
        ("lis 3, 0x8000", "r3 = -2147483648"),
        ("mr 3, 4", "r3 = r4"),
        ("addi 3, 4, -8", "r3 = add64(r4, -8)"),
        ("addi 3, 0, 5", "r3 = 5"),
        ("addis 3, 4, 1", "r3 = add64(r4, 65536)"),
        ("la 3, 8(4)", "r3 = add64(r4, 8)"),
        ("add 3, 4, 5", "r3 = add64(r4, r5)"),
        ("sub 3, 4, 5", "r3 = sub64(r4, r5)"),
        ("subf 3, 4, 5", "r3 = sub64(r5, r4)"),
        ("neg 3, 4", "r3 = sub64(0, r4)"),
        ("and 3, 4, 5", "r3 = and64(r4, r5)"),
        ("andc 3, 4, 5", "r3 = and64(r4, xor64(r5, -1))"),
        ("nor 3, 4, 5", "r3 = xor64(or64(r4, r5), -1)"),
        ("xori 3, 4, 1", "r3 = xor64(r4, 1)"),
        ("oris 3, 4, 1", "r3 = or64(r4, 65536)"),
        ("andi. 3, 4, 255", "r3 = and64(r4, 255); flags = compare64(and64(r4, 255), 0)"),
        ("add. 3, 4, 5", "r3 = add64(r4, r5); flags = compare64(add64(r4, r5), 0)"),
        ("extsb 3, 4", "r3 = sext_64_8(r4)"),
        ("clrlwi 3, 4, 24", "r3 = zext8(r4)"),
        ("clrldi 3, 4, 32", "r3 = zext32(r4)"),
        ("slwi 3, 4, 2", "r3 = shl32(r4, 2)"),
        ("srdi 3, 4, 2", "r3 = shr64(r4, 2)"),
        ("slw 3, 4, 5", "r3 = select64(and64(r5, 32), 0, shl32(r4, r5))"),
        ("srawi 3, 4, 1", {
            "r3 = sext_64_32(sar32(r4, 1)); flags8 = srawi_flags64(sext_64_32(sar32(r4, 1)), r4, 1, flags8)"
        }),
        ("subfic 3, 4, 1", "r3 = sub64(1, r4); flags8 = subfic_flags64(sub64(1, r4), r4, 1, flags8)"),
        ("addze 3, 4", "r3 = addze_64(r4, flags8); flags8 = addze_flags64(addze_64(r4, flags8), r4, flags8)"),
        ("mullw 3, 4, 5", "r3 = mul64(sext_64_32(r4), sext_64_32(r5))"),
        ("isel 3, 0, 4, 2", "r3 = select64(equal(flags), 0, r4)"),
        ("isel 3, 5, 4, 20", "r3 = select64(flags16, r5, r4)"),
        ("iseleq 3, 4, 5", "r3 = select64(equal(flags), r4, r5)"),
        ("mcrf 6, 0", "flags6 = flags"),
        ("rotlw 3, 4, 5", "r3 = rotlw_32(r4, r5)"),
        ("mflr 0", "r0 = r32"),
        ("mtctr 12", "r33 = r12"),
        ("crxor 20, 20, 20", "flags16 = 0"),
        ("creqv 21, 21, 21", "flags17 = 1"),
        ("crmove 20, 1", "flags16 = equal64(less_or_equal(flags), 0)"),
        ("crnot 21, 2", "flags17 = equal64(equal(flags), 0)"),
        ("crxor 21, 20, 2", "flags17 = xor64(flags16, equal(flags))"),
        ("crxor 2, 20, 21", "-"),
    ]);
}

#[test]
fn rotations() {
    check(&[
        ("rlwinm 3, 4, 3, 0, 28", "r3 = and32(shl32(r4, 3), 4294967288)"),
        ("rlwinm 3, 4, 24, 24, 31", "r3 = and32(shr32(r4, 8), 255)"),
        ("rlwinm 3, 4, 0, 16, 23", "r3 = and32(r4, 65280)"),
        ("rlwinm 3, 4, 4, 8, 31", "r3 = and32(rotlw_32(r4, 4), 16777215)"),
        ("rlwnm 3, 4, 5, 31, 31", "r3 = and32(rotlw_32(r4, r5), 1)"),
        ("rlwinm 3, 4, 0, 24, 7", "-"),
        ("rlwimi 3, 4, 8, 16, 23", "-"),
    ]);
}

#[test]
fn comparisons_and_branches() {
    check(&[
        ("cmpw 3, 4", "flags = compare32(r3, r4)"),
        ("cmpwi 6, 3, -1", "flags6 = compare32(r3, -1)"),
        ("cmpd 7, 3, 3", "flags7 = compare64(r3, r3)"),
        ("cmplw 3, 4", "flags = compare32(xor32(r3, 2147483648), xor32(r4, 2147483648))"),
        ("cmplwi 3, 1", "flags = compare32(xor32(r3, 2147483648), 2147483649)"),
        ("beq- 7, .L1", "taken = equal(flags7)"),
        ("bne .L1", "taken = equal64(equal(flags), 0)"),
        ("bge 6, .L1", "taken = equal64(less(flags6), 0)"),
        ("bgt .L1", "taken = equal64(less_or_equal(flags), 0)"),
        ("ble+ 0, .L1", "taken = less_or_equal(flags)"),
        ("bc 12, 20, .L1", "taken = flags16"),
        ("bc 4, 2, .L1", "taken = equal64(equal(flags), 0)"),
        ("bso .L1", "-"),
        ("b .L1", "-"),
    ]);
}

#[test]
fn accesses() {
    check(&[
        ("lwz 3, 0(4)", "at = r4; r3 = loaded0"),
        ("lbz 3, 7(0)", "at = 7; r3 = loaded0"),
        ("lha 3, -2(4)", "at = add64(r4, -2); r3 = sext_64_16(loaded0)"),
        ("lwax 3, 4, 5", "at = add64(r4, r5); r3 = sext_64_32(loaded0)"),
        ("lwzx 3, 0, 4", "at = r4; r3 = loaded0"),
        ("lwzu 3, 4(5)", "at = add64(r5, 4); r3 = loaded0; r5 = add64(r5, 4)"),
        ("stb 3, 1(4)", "at = add64(r4, 1); stored = zext8(r3)"),
        ("stdx 3, 4, 5", "at = add64(r4, r5); stored = r3"),
        ("stwu 1, -16(1)", "at = add64(r1, -16); r1 = add64(r1, -16); stored = zext32(r1)"),
        ("lwarx 3, 0, 4", "at = r4; r3 = loaded0"),
        ("stwcx. 3, 0, 4", "at = r4; flags = compare64(status, 0); stored = zext32(r3)"),
        ("sync", ""),
        ("isync", ""),
    ]);
}

#[test]
fn symbols() {
    check(&[
        ("lis 3, x@ha", "r3 = sub64(`x`, `x@l`)"),
        ("addi 3, 3, x@l", "r3 = add64(r3, `x@l`)"),
        ("addis 3, 2, x@toc@ha", "r3 = add64(r2, sub64(`x@toc`, `x@toc@l`))"),
        ("lwz 3, x@toc@l(3)", "at = add64(r3, `x@toc@l`); r3 = loaded0"),
        ("ld 3, x@got(2)", "-"),
    ]);
}
