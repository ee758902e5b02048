//! Instructions and what they compute.

use crate::isa::exact::printed::of;

fn check(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(of("csky", text), *expected, "{text}");
    }
}

#[test]
fn computations() {
    check(&[
        ("mov16 a0, l1", "r0 = r5"),
        ("movi16 a0, 5", "r0 = 5"),
        ("movih32 a2, 32768", "r2 = 2147483648"),
        ("lrw a1, [wake@PLT]", "r1 = `wake@PLT`"),
        ("lrw a1, [-2]", "r1 = 4294967294"),
        ("subi16 sp, sp, 8", "r14 = sub32(r14, 8)"),
        ("addi16 a1, 10", "r1 = add32(r1, 10)"),
        ("subu16 a1, l0", "r1 = sub32(r1, r4)"),
        ("zextb16 a0, a1", "r0 = zext8(r1)"),
        ("sexth16 a0, a1", "r0 = sext_32_16(r1)"),
        ("not16 a0", "r0 = xor32(r0, -1)"),
        ("andi32 a0, a0, 1", "r0 = and32(r0, 1)"),
        ("lsri16 a0, a0, 31", "r0 = shr32(r0, 31)"),
        ("rotl32 a1, a2, a1", "r1 = rotl_32(r2, r1)"),
        ("addc32 a2, a0, l0", "r2 = addc_32(r0, r4, flags); flags = compare64(0, carry of addc_32(r0, r4, flags))"),
    ]);
}

#[test]
fn conditions() {
    check(&[
        ("cmpne16 a0, l0", "flags = compare32(r0, r4)"),
        ("cmpnei16 a0, 0", "flags = compare32(r0, 0)"),
        ("cmphs16 l2, a0", "flags = compare64(0, equal64(below32(r6, r0), 0))"),
        ("cmplt16 l2, a0", "flags = compare64(0, less32(r6, r0))"),
        ("btsti16 a1, 0", "flags = compare64(0, and32(shr32(r1, 0), 1))"),
        ("clrc32", "flags = compare64(0, 0)"),
        ("mvc32 a0", "r0 = equal64(equal(flags), 0)"),
        ("mvcv16 a0", "r0 = equal(flags)"),
        ("movt32 a2, a1", "r2 = select64(equal64(equal(flags), 0), r1, r2)"),
        ("bf32 .L1", "taken = equal(flags)"),
        ("bez32 a0, .L1", "taken = equal32(r0, 0)"),
        ("bnez32 a0, .L1", "taken = equal64(equal32(r0, 0), 0)"),
        ("blz32 a0, .L1", "taken = less32(r0, 0)"),
        ("br32 .L1", "-"),
        ("jsr16 a2", "-"),
    ]);
}

#[test]
fn accesses() {
    check(&[
        ("ld16.w a1, (a0, 4)", "at = add64(r0, 4); r1 = loaded0"),
        ("ld32.bs a1, (a0, 0)", "at = r0; r1 = sext_32_8(loaded0)"),
        ("st32.h a1, (sp, 6)", "at = add64(r14, 6); stored = zext16(r1)"),
        ("ldr32.w a2, (rgb, a1 << 0)", "at = add64(r28, r1); r2 = loaded0"),
        ("ldr32.w a2, (a0, a1 << 2)", "at = add64(r0, shl32(r1, 2)); r2 = loaded0"),
    ]);
}
