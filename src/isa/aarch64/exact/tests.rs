//! Instructions and what they compute.

use crate::isa::exact::printed::of;

fn check(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(of("aarch64", text), *expected, "{text}");
    }
}

#[test]
fn computations() {
    check(&[
        ("mov x0, x1", "r0 = r1"),
        ("mov w0, w1", "r0 = zext32(r1)"),
        ("mov x0, sp", "r0 = r31"),
        ("mov w0, wzr", "r0 = 0"),
        ("mov w0, #-1", "r0 = 4294967295"),
        ("mov x0, #-1", "r0 = -1"),
        ("mov xzr, x1", ""),
        ("movz x0, #5, lsl #16", "r0 = 327680"),
        ("movn x0, #1, lsl #16", "r0 = -65537"),
        ("movn w0, #0", "r0 = 4294967295"),
        ("movk x0, #5, lsl #32", "r0 = or64(and64(r0, -281470681743361), 21474836480)"),
        ("movk w0, #5", "r0 = or32(and32(r0, -65536), 5)"),
        ("add x0, x1, x2, lsl #3", "r0 = add64(r1, shl64(r2, 3))"),
        ("add x0, x1, w2, uxtw #2", "r0 = add64(r1, shl64(zext32(r2), 2))"),
        ("add x0, x1, w2, sxtw", "r0 = add64(r1, sext_64_32(r2))"),
        ("add w0, w1, w2, sxtb", "r0 = add32(r1, sext_32_8(r2))"),
        ("add x0, x1, #1, lsl #12", "r0 = add64(r1, 4096)"),
        ("sub sp, sp, #16", "r31 = sub64(r31, 16)"),
        ("neg w0, w1", "r0 = sub32(0, r1)"),
        ("neg x0, x1, lsl #2", "r0 = sub64(0, shl64(r1, 2))"),
        ("and w0, w1, w2, lsr #4", "r0 = and32(r1, shr32(r2, 4))"),
        ("and w0, w1, #0xff", "r0 = and32(r1, 255)"),
        ("bic x0, x1, x2", "r0 = and64(r1, xor64(r2, -1))"),
        ("orn w0, w1, w2", "r0 = or32(r1, xor32(r2, -1))"),
        ("eon x0, x1, x2, ror #3", "r0 = xor64(r1, xor64(ror_64(r2, 3), -1))"),
        ("mvn w0, w1", "r0 = xor32(r1, -1)"),
        ("asr w0, w1, w2", "r0 = sar32(r1, r2)"),
        ("ror x0, x1, #8", "r0 = ror_64(r1, 8)"),
        ("uxtb w0, w1", "r0 = zext8(r1)"),
        ("sxth w0, w1", "r0 = sext_32_16(r1)"),
        ("sxtw x0, w1", "r0 = sext_64_32(r1)"),
        ("madd w0, w1, w2, w3", "r0 = add32(r3, mul32(r1, r2))"),
        ("msub x0, x1, x2, x3", "r0 = sub64(r3, mul64(r1, r2))"),
        ("mneg w0, w1, w2", "r0 = sub32(0, mul32(r1, r2))"),
        ("smull x0, w1, w2", "r0 = mul64(sext_64_32(r1), sext_64_32(r2))"),
        ("umull x0, w1, w2", "r0 = mul64(zext32(r1), zext32(r2))"),
        ("udiv w0, w1, w2", "r0 = udiv_32(r1, r2)"),
        ("clz x0, x1", "r0 = clz_64(r1)"),
        ("extr x0, x1, x2, #8", "r0 = extr_64(r1, r2, 8)"),
        ("paciasp", "r30 = paciasp_64(r30, r31)"),
        ("hint #34", ""),
        ("hint #25", "-"),
        ("dmb ish", ""),
        ("add v0.2d, v1.2d, v2.2d", "v0 = add %v.2d, %v.2d, %v.2d_128(v1, v2)"),
        ("fmov d0, x1", "v0 = zext64(r1)"),
        ("fmov w0, s1", "r0 = zext32(v1)"),
    ]);
}

#[test]
fn bit_fields() {
    check(&[
        ("ubfx w0, w1, #8, #5", "r0 = zext5(shr32(r1, 8))"),
        ("sbfx x0, x1, #8, #5", "r0 = sext_64_5(shr64(r1, 8))"),
        ("ubfiz x0, x1, #3, #8", "r0 = shl64(zext8(r1), 3)"),
        ("sbfiz w0, w1, #3, #8", "r0 = shl32(sext_32_8(r1), 3)"),
        ("ubfm w0, w1, #29, #7", "r0 = shl32(zext8(r1), 3)"),
        ("bfi w0, w1, #8, #8", "r0 = or32(and32(r0, -65281), shl32(zext8(r1), 8))"),
        ("bfxil x0, x1, #8, #4", "r0 = or64(and64(r0, -16), zext4(shr64(r1, 8)))"),
        ("bfi x0, x1, #60, #8", "-"),
    ]);
}

#[test]
fn symbols() {
    check(&[
        ("adrp x8, sym", "r8 = sub64(`sym`, `:lo12:sym`)"),
        ("add x8, x8, :lo12:sym", "r8 = add64(r8, `:lo12:sym`)"),
        ("add x8, x8, :lo12:sym<a, b>", "r8 = add64(r8, `:lo12:sym<a, b>`)"),
        ("ldr w0, [x8, :lo12:sym]", "at = add64(r8, `:lo12:sym`); r0 = loaded0"),
        ("adrp x8, :got:sym", "r8 = sub64(`:got:sym`, `:got_lo12:sym`)"),
        ("ldr x8, [x8, :got_lo12:sym]", "at = add64(r8, `:got_lo12:sym`); r8 = loaded0"),
        ("add x8, x8, :tprel_hi12:sym, lsl #12", "r8 = add64(r8, shl64(`:tprel_hi12:sym`, 12))"),
        ("adrp x8, _sym@PAGE", "r8 = sub64(`_sym`, `_sym@PAGEOFF`)"),
        ("add x8, x8, _sym@PAGEOFF", "r8 = add64(r8, `_sym@PAGEOFF`)"),
        ("adrp x8, _sym@GOTPAGE", "r8 = sub64(`_sym@GOT`, `_sym@GOTPAGEOFF`)"),
        ("ldr x8, [x8, _sym@GOTPAGEOFF]", "at = add64(r8, `_sym@GOTPAGEOFF`); r8 = loaded0"),
        ("adr x0, .L1", "r0 = `.L1`"),
    ]);
}

#[test]
fn conditions() {
    check(&[
        ("cmp w0, w1, uxtb", "flags = compare32(r0, zext8(r1))"),
        ("subs x0, x1, #1", "r0 = sub64(r1, 1); flags = compare64(r1, 1)"),
        ("cmn x0, #1", "flags = compare64(r0, -1)"),
        ("cmn w0, w1", "flags = cmn_flags32(add32(r0, r1), r0, r1)"),
        ("tst w0, #0xff", "flags = compare32(and32(r0, 255), 0)"),
        ("ands x0, x1, x2", "r0 = and64(r1, r2); flags = compare64(and64(r1, r2), 0)"),
        ("adds w0, w1, w2", "r0 = add32(r1, r2); flags = adds_flags32(add32(r1, r2), r1, r2)"),
        ("negs w0, w1", "r0 = sub32(0, r1); flags = compare32(0, r1)"),
        ("adc x0, x1, x2", "r0 = adc_64(r1, r2, flags)"),
        ("ngc x0, x1", "r0 = sbc_64(0, r1, flags)"),
        ("sbcs xzr, x1, x2", "flags = sbcs_flags64(sbc_64(r1, r2, flags), r1, r2, flags)"),
        ("ccmp x0, x1, #0, eq", "flags = select64(equal(flags), compare64(r0, r1), nzcv_64(0))"),
        ("ccmn w0, #1, #4, lo", "flags = select64(below(flags), compare32(r0, -1), nzcv_64(4))"),
        ("cset w0, ne", "r0 = select32(equal64(equal(flags), 0), 1, 0)"),
        ("csetm x0, mi", "r0 = select64(negative(flags), -1, 0)"),
        ("csel w0, w1, wzr, ls", "r0 = select32(below_or_equal(flags), r1, 0)"),
        ("csinc x0, x1, xzr, lt", "r0 = select64(less(flags), r1, add64(0, 1))"),
        ("csinv w0, w1, w2, le", "r0 = select32(less_or_equal(flags), r1, xor32(r2, -1))"),
        ("cinc w0, w1, vs", "r0 = select32(overflow(flags), add32(r1, 1), r1)"),
        ("cneg x0, x1, eq", "r0 = select64(equal(flags), sub64(0, r1), r1)"),
        ("b.hi .L1", "taken = equal64(below_or_equal(flags), 0)"),
        ("b.gt .L1", "taken = equal64(less_or_equal(flags), 0)"),
        ("b.hs .L1", "taken = equal64(below(flags), 0)"),
        ("cbz w0, .L1", "taken = equal32(r0, 0)"),
        ("cbnz x0, .L1", "taken = equal64(equal64(r0, 0), 0)"),
        ("tbnz w0, #5, .L1", "taken = and64(shr64(r0, 5), 1)"),
        ("tbz x0, #63, .L1", "taken = equal64(and64(shr64(r0, 63), 1), 0)"),
        ("b .L1", "-"),
        ("ret", "-"),
    ]);
}

#[test]
fn accesses() {
    check(&[
        ("ldr x0, [x1, #8]", "at = add64(r1, 8); r0 = loaded0"),
        ("ldr x0, [x1, #8]!", "at = add64(r1, 8); r0 = loaded0; r1 = add64(r1, 8)"),
        ("ldr x0, [x1], #8", "at = r1; r0 = loaded0; r1 = add64(r1, 8)"),
        ("ldr x0, [x1, x2, lsl #3]", "at = add64(r1, shl64(r2, 3)); r0 = loaded0"),
        ("ldrb w0, [x1, w2, uxtw]", "at = add64(r1, zext32(r2)); r0 = loaded0"),
        ("ldrsb w0, [x1, w2, sxtw #1]", "at = add64(r1, shl64(sext_64_32(r2), 1)); r0 = sext_32_8(loaded0)"),
        ("ldrsh x0, [x1]", "at = r1; r0 = sext_64_16(loaded0)"),
        ("ldursw x0, [x1, #-4]", "at = add64(r1, -4); r0 = sext_64_32(loaded0)"),
        ("ldar wzr, [x0]", "at = r0"),
        ("ldp w0, w1, [x2]", "at = r2; r0 = loaded0; r1 = loaded1"),
        ("ldpsw x0, x1, [x2]", "at = r2; r0 = sext_64_32(loaded0); r1 = sext_64_32(loaded1)"),
        ("ldp q0, q1, [x2]", "at = r2; v0 = loaded0; v1 = loaded1"),
        ("str s0, [x2]", "at = r2; stored = zext32(v0)"),
        ("strb w0, [x1]", "at = r1; stored = zext8(r0)"),
        ("str w0, [x1]", "at = r1; stored = zext32(r0)"),
        ("stp x29, x30, [sp, #-16]!", "at = add64(r31, -16); r31 = add64(r31, -16); stored = r29, r30"),
        ("stp x0, xzr, [x1]", "at = r1; stored = r0, 0"),
        ("ldaxrh w0, [x1]", "at = r1; r0 = loaded0"),
        ("stlxrh w9, w8, [x0]", "at = r0; r9 = status; stored = zext16(r8)"),
        ("stxp wzr, x1, x2, [x0]", "at = r0; stored = r1, r2"),
        ("casalb w8, w2, [x0]", "at = r0; r8 = loaded0; stored = zext8(r2); expected = zext8(r8)"),
        ("cas x8, x2, [x0]", "at = r0; r8 = loaded0; stored = r2; expected = r8"),
        ("caspal x0, x1, x2, x3, [x4]", "at = r4; r0 = loaded0; r1 = loaded1; stored = r2, r3; expected = r0, r1"),
        ("swpal w1, w0, [x2]", "at = r2; r0 = loaded0; stored = zext32(r1)"),
        ("ldaddb w1, w0, [x2]", "at = r2; r0 = loaded0; stored = add8(loaded0, zext8(r1))"),
        ("ldclr x1, xzr, [x2]", "at = r2; stored = and64(loaded0, xor64(r1, -1))"),
        ("stumax w1, [x2]", "at = r2; stored = umax_32(loaded0, zext32(r1))"),
        ("ldsmin x1, x0, [x2]", "at = r2; r0 = loaded0; stored = smin_64(loaded0, r1)"),
        ("steor x1, [x2]", "at = r2; stored = xor64(loaded0, r1)"),
        ("ldsetpal x1, x2, [x0]", "at = r0; r1 = loaded0; r2 = loaded1; stored = or64(loaded0, r1), or64(loaded1, r2)"),
        ("swpp x1, x2, [x0]", "at = r0; r1 = loaded0; r2 = loaded1; stored = r1, r2"),
        // The literal is not known.
        ("ldr x0, .L1", "-"),
    ]);
}

#[test]
fn wide_products_and_the_system() {
    check(&[
        ("umaddl x10, w19, w9, x10", "r10 = add64(r10, mul64(zext32(r19), zext32(r9)))"),
        ("smsubl x0, w1, w2, x3", "r0 = sub64(r3, mul64(sext_64_32(r1), sext_64_32(r2)))"),
        ("smnegl x0, w1, w2", "r0 = sub64(0, mul64(sext_64_32(r1), sext_64_32(r2)))"),
        ("rev16 w0, w1", "r0 = rev16_32(r1)"),
        ("mrs x8, TPIDR_EL0", "r8 = mrs TPIDR_EL0_64()"),
    ]);
}

#[test]
fn vectors() {
    check(&[
        ("movi v0.2d, #0000000000000000", "v0 = 0"),
        ("movi v1.2d, #0xffffffffffffffff", "v1 = -1"),
        ("movi v0.8b, #128", "v0 = movi %v.8b, #128_64()"),
        ("dup v0.8b, w10", "v0 = dup %v.8b, %w_64(zext32(r10))"),
        ("dup v0.2d, x8", "v0 = dup %v.2d, %x_128(r8)"),
        ("cmlt v3.8b, v2.8b, #0", "v3 = cmlt %v.8b, %v.8b, #0_64(zext64(v2))"),
        ("cmeq v0.16b, v1.16b, v2.16b", "v0 = cmeq %v.16b, %v.16b, %v.16b_128(v1, v2)"),
        ("orr v1.8b, v1.8b, v0.8b", "v1 = orr %v.8b, %v.8b, %v.8b_64(zext64(v1), zext64(v0))"),
        ("orr v1.4s, #1", "v1 = orr %v.4s, #1_128(v1)"),
        ("umaxv b2, v2.8b", "v2 = zext8(umaxv %b, %v.8b_64(zext64(v2)))"),
        ("mov v0.d[0], x8", "v0 = mov %v.d[0], %x_128(v0, r8)"),
        ("mov v0.d[1], v1.d[0]", "v0 = mov %v.d[1], %v.d[0]_128(v0, v1)"),
        ("mov w8, v0.s[1]", "r8 = zext32(mov %w, %v.s[1]_128(v0))"),
        ("bsl v0.16b, v1.16b, v2.16b", "v0 = bsl %v.16b, %v.16b, %v.16b_128(v0, v1, v2)"),
        ("ext v0.16b, v1.16b, v2.16b, #8", "v0 = ext %v.16b, %v.16b, %v.16b, #8_128(v1, v2)"),
        ("tbl v0.16b, { v1.16b, v2.16b }, v3.16b", "v0 = tbl %v.16b, { %v.16b, %v.16b }, %v.16b_128(v1, v2, v3)"),
        ("fadd d0, d1, d2", "v0 = fadd %d, %d, %d_64(zext64(v1), zext64(v2))"),
        ("fcvtzs x0, d0", "r0 = fcvtzs %x, %d_64(zext64(v0))"),
        ("scvtf s0, w1", "v0 = scvtf %s, %w_32(zext32(r1))"),
        ("fcmp d0, #0.0", "flags = fcmp %d, #0.0_flags64(zext64(v0))"),
        (
            "fcsel d0, d1, d2, gt",
            "v0 = fcsel %d, %d, %d, gt_64(zext64(v1), zext64(v2), equal64(less_or_equal(flags), 0))",
        ),
        ("str h0, [x0]", "at = r0; stored = zext16(v0)"),
        ("ld1 { v0.16b }, [x0]", "-"),
    ]);
}
