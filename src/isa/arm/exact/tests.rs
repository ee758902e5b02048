//! Instructions and what they compute.

use crate::isa::exact::printed::of;

fn check(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(of("arm", text), *expected, "{text}");
    }
}

#[test]
fn computations() {
    check(&[
        ("mov r0, #1", "r0 = 1"),
        ("mov r0, r1", "r0 = r1"),
        ("mvn r0, #0", "r0 = xor32(0, -1)"),
        ("movw r0, #65535", "r0 = 65535"),
        ("movt r0, #1", "r0 = or32(zext16(r0), 65536)"),
        ("movw r0, :lower16:x", "-"),
        ("add r0, r1, r2, lsl #2", "r0 = add32(r1, shl32(r2, 2))"),
        ("add r0, r1", "r0 = add32(r0, r1)"),
        ("sub r0, r1, #4", "r0 = sub32(r1, 4)"),
        ("rsb r0, r1, #0", "r0 = sub32(0, r1)"),
        ("and r0, r1, #255", "r0 = and32(r1, 255)"),
        ("bic r0, r1, r2", "r0 = and32(r1, xor32(r2, -1))"),
        ("eor.w r2, r0, r0", "r2 = xor32(r0, r0)"),
        ("lsl r0, r1, #3", "r0 = shl32(r1, 3)"),
        ("lsl r0, r1, r2", "r0 = select32(and32(r2, 224), 0, shl32(r1, r2))"),
        ("lsr r0, r1, #32", "r0 = 0"),
        ("asr r0, r1, #32", "r0 = sar32(r1, 31)"),
        ("uxtb r0, r1", "r0 = zext8(r1)"),
        ("mov r0, r1, lsl #2", "r0 = shl32(r1, 2)"),
        ("sxth r0, r1", "r0 = sext_32_16(r1)"),
        ("mla r0, r1, r2, r3", "r0 = add32(r3, mul32(r1, r2))"),
        ("clz r0, r1", "r0 = clz_32(r1)"),
        ("bfi r0, r1, #8, #8", "r0 = or32(and32(r0, 4294902015), and32(shl32(r1, 8), 65280))"),
        ("adc r0, r1, r2", "r0 = adc_32(r1, r2, flags)"),
        ("add r0, pc, #8", "-"),
        ("push {r4, lr}", "-"),
        ("mov pc, lr", "-"),
        ("ldr pc, [sp], #4", "-"),
        ("nop", ""),
        ("it eq", ""),
    ]);
}

#[test]
fn flags() {
    check(&[
        ("cmp r0, #1", "flags = compare32(r0, 1)"),
        ("subs r0, r0, r1", "r0 = sub32(r0, r1); flags = compare32(r0, r1)"),
        ("rsbs r0, r1, #0", "r0 = sub32(0, r1); flags = compare32(0, r1)"),
        ("movs r0, #0", "r0 = 0; flags = movs_flags32(0, 0, flags)"),
        ("eors r0, r1", "r0 = xor32(r0, r1); flags = eors_flags32(xor32(r0, r1), r0, r1, flags)"),
        ("adds r0, r1, r2", "r0 = add32(r1, r2); flags = adds_flags32(add32(r1, r2), r1, r2, flags)"),
        ("tst r0, #1", "flags = tst_flags32(and32(r0, 1), r0, 1, flags)"),
    ]);
}

#[test]
fn conditions() {
    check(&[
        ("beq .L1", "taken = equal(flags)"),
        ("bhs .L1", "taken = equal64(below(flags), 0)"),
        ("ble.w .L1", "taken = less_or_equal(flags)"),
        ("bls .L1", "taken = below_or_equal(flags)"),
        ("cbnz r0, .L1", "taken = equal64(equal32(r0, 0), 0)"),
        ("moveq r0, #1", "r0 = select64(equal(flags), 1, r0)"),
        ("ldrne r0, [r1]", "at = r1; r0 = loaded0; taken = equal64(equal(flags), 0)"),
        ("dmbeq ish", "taken = equal(flags)"),
        ("bxeq lr", "taken = equal(flags)"),
        ("popeq {r4, pc}", "taken = equal(flags)"),
        ("b .L1", "-"),
        ("bl wake", "-"),
    ]);
}

#[test]
fn accesses() {
    check(&[
        ("ldr r0, [r1]", "at = r1; r0 = loaded0"),
        ("ldr r0, [r1, #4]", "at = add32(r1, 4); r0 = loaded0"),
        ("ldr r0, [r1, #-4]", "at = add32(r1, 4294967292); r0 = loaded0"),
        ("ldr r0, [r1, r2, lsl #2]", "at = add32(r1, shl32(r2, 2)); r0 = loaded0"),
        ("ldr r0, [r1, -r2]", "at = sub32(r1, r2); r0 = loaded0"),
        ("ldrsb r0, [r1]", "at = r1; r0 = sext_32_8(loaded0)"),
        ("ldr r0, [r1], #4", "at = r1; r0 = loaded0; r1 = add32(r1, 4)"),
        ("str r0, [r1, #8]!", "at = add32(r1, 8); r1 = add32(r1, 8); stored = zext32(r0)"),
        ("strh r0, [r1]", "at = r1; stored = zext16(r0)"),
        ("ldrd r0, r1, [r2]", "at = r2; r0 = loaded0; r1 = loaded1"),
        ("stm r0, {r1, r2}", "at = r0; stored = r1, r2"),
        ("stmib r0, {r1, r2}", "at = add32(r0, 4); stored = r1, r2"),
        ("stmdb r0!, {r1, r2}", "at = add32(r0, -8); r0 = add32(r0, -8); stored = r1, r2"),
        ("ldm r0!, {r1, r2}", "at = r0; r1 = loaded0; r2 = loaded1; r0 = add32(r0, 8)"),
        ("ldrexd r0, r1, [r2]", "at = r2; r0 = loaded0; r1 = loaded1"),
        ("strexd r0, r2, r3, [r1]", "at = r1; r0 = status; stored = zext32(r2), zext32(r3)"),
        ("strex r2, r1, [r0]", "at = r0; r2 = status; stored = zext32(r1)"),
        ("ldr r0, [pc, #8]", "-"),
        ("dmb ish", ""),
        ("mcr p15, #0, r1, c7, c10, #5", ""),
    ]);
}
