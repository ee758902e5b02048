//! Instructions and what they compute.

use crate::isa::exact::printed::of;

fn check(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(of("loongarch64", text), *expected, "{text}");
    }
}

#[test]
fn computations() {
    check(&[
        ("move $a0, $a1", "r4 = r5"),
        ("ori $a4, $zero, 255", "r8 = or64(0, 255)"),
        ("addi.w $a1, $zero, -4", "r5 = sext_64_32(add32(0, -4))"),
        ("lu12i.w $a3, 15", "r7 = 61440"),
        ("lu12i.w $a3, -524288", "r7 = -2147483648"),
        ("lu32i.d $a0, 524287", "r4 = or64(zext32(r4), 2251795518717952)"),
        ("lu52i.d $a0, $a0, -1", "r4 = or64(zext52(r4), -4503599627370496)"),
        ("nor $a1, $a1, $zero", "r5 = xor64(or64(r5, 0), -1)"),
        ("andn $a6, $a2, $a4", "r10 = and64(r6, xor64(r8, -1))"),
        ("orn $a6, $a2, $a4", "r10 = or64(r6, xor64(r8, -1))"),
        ("xori $a3, $a3, 56", "r7 = xor64(r7, 56)"),
        ("sltu $a0, $zero, $a0", "r4 = below64(0, r4)"),
        ("sltui $a0, $a0, 1", "r4 = below64(r4, 1)"),
        ("slt $a0, $a1, $a2", "r4 = less64(r5, r6)"),
        ("sub.w $a0, $zero, $a1", "r4 = sext_64_32(sub32(0, r5))"),
        ("add.d $a0, $a1, $a2", "r4 = add64(r5, r6)"),
        ("sll.w $a4, $a4, $a3", "r8 = sext_64_32(shl32(r8, r7))"),
        ("slli.d $a3, $a0, 3", "r7 = shl64(r4, 3)"),
        ("slli.w $a0, $a0, 0", "r4 = sext_64_32(shl32(r4, 0))"),
        ("srl.w $a1, $a2, $a3", "r5 = sext_64_32(shr32(r6, r7))"),
        ("srai.w $a0, $a0, 24", "r4 = sext_64_32(sar32(r4, 24))"),
        ("ext.w.b $a0, $a0", "r4 = sext_64_8(r4)"),
        ("ext.w.h $a0, $a0", "r4 = sext_64_16(r4)"),
        ("bstrpick.d $a0, $a0, 15, 0", "r4 = zext16(r4)"),
        ("bstrpick.d $a0, $a0, 7, 3", "r4 = zext5(shr64(r4, 3))"),
        ("bstrpick.w $a0, $a0, 15, 0", "r4 = sext_64_32(zext16(r4))"),
        ("bstrins.d $a0, $zero, 1, 0", "r4 = and64(r4, -4)"),
        ("bstrins.w $a0, $zero, 1, 0", "r4 = sext_64_32(and64(r4, -4))"),
        ("bstrins.d $a0, $a1, 15, 8", "r4 = or64(and64(r4, -65281), shl64(zext8(r5), 8))"),
        ("maskeqz $a0, $a1, $a2", "r4 = select64(r6, r5, 0)"),
        ("masknez $a0, $a1, $a2", "r4 = select64(r6, 0, r5)"),
        ("alsl.d $a0, $a1, $a2, 3", "r4 = add64(shl64(r5, 3), r6)"),
        ("alsl.wu $a0, $a1, $a2, 2", "r4 = zext32(add32(shl32(r5, 2), r6))"),
        ("mul.w $a0, $a0, $a1", "r4 = sext_64_32(mul32(r4, r5))"),
        ("mod.wu $a0, $a1, $a2", "r4 = sext_64_32(modu_32(r5, r6))"),
        ("mulh.du $a0, $a1, $a2", "r4 = mulhu_64(r5, r6)"),
        ("revb.d $a0, $a1", "r4 = revb.d_64(r5)"),
        ("add.w $zero, $a0, $a1", ""),
        ("nop", ""),
        ("dbar 20", ""),
        ("ret", "-"),
        ("ertn", "-"),
    ]);
}

#[test]
fn symbols() {
    check(&[
        ("pcalau12i $a0, %pc_hi20(sym)", "r4 = sub64(`sym`, `%pc_lo12(sym)`)"),
        ("addi.d $a0, $a0, %pc_lo12(sym)", "r4 = add64(r4, `%pc_lo12(sym)`)"),
        ("ld.w $a0, $a0, %pc_lo12(sym)", "at = add64(r4, `%pc_lo12(sym)`); r4 = sext_64_32(loaded0)"),
        ("pcalau12i $a0, %got_pc_hi20(sym)", "r4 = sub64(`%got(sym)`, `%got_pc_lo12(sym)`)"),
        ("pcaddu12i $a0, %pcadd_hi20(sym)", "r4 = sub64(`sym`, `%pcadd_lo12`)"),
        ("addi.w $a0, $a0, %pcadd_lo12(.L1)", "r4 = sext_64_32(add32(r4, `%pcadd_lo12`))"),
        ("pcaddu18i $ra, %call36(wake)", "r1 = `wake`"),
        ("pcaddu12i $a0, 16", "-"),
    ]);
}

#[test]
fn accesses() {
    check(&[
        ("ld.b $a0, $a1, 0", "at = r5; r4 = sext_64_8(loaded0)"),
        ("ld.hu $a0, $a1, 6", "at = add64(r5, 6); r4 = loaded0"),
        ("ldx.w $a0, $a1, $a2", "at = add64(r5, r6); r4 = sext_64_32(loaded0)"),
        ("ld.d $zero, $sp, -8", "at = add64(r3, -8)"),
        ("st.w $zero, $a0, 0", "at = r4; stored = 0"),
        ("st.b $a0, $a1, 1", "at = add64(r5, 1); stored = zext8(r4)"),
        ("ll.w $a2, $a1, 0", "at = r5; r6 = sext_64_32(loaded0)"),
        ("sc.w $a6, $a0, 0", "at = r4; r10 = equal64(status, 0); stored = zext32(r10)"),
        ("sc.d $zero, $a0, 0", "at = r4; stored = 0"),
        ("amswap_db.w $zero, $a1, $a0", "at = r4; stored = zext32(r5)"),
        ("amadd_db.w $a2, $a1, $a0", "at = r4; r6 = sext_64_32(loaded0); stored = add32(loaded0, r5)"),
        ("amor.d $a2, $a1, $a0", "at = r4; r6 = loaded0; stored = or64(loaded0, r5)"),
        ("ammin_db.wu $a2, $a1, $a0", "at = r4; r6 = sext_64_32(loaded0); stored = minu_32(loaded0, r5)"),
        ("amcas_db.b $a3, $a2, $a0", "at = r4; r7 = sext_64_8(loaded0); stored = zext8(r6); expected = zext8(r7)"),
        ("fld.d $fa0, $a0, 8", "at = add64(r4, 8); v0 = loaded0"),
        ("fst.s $fs0, $a0, 0", "at = r4; stored = zext32(v24)"),
        ("vld $vr0, $a0, 0", "-"),
    ]);
}

#[test]
fn branches() {
    check(&[
        ("beq $a0, $a1, .L1", "taken = equal64(r4, r5)"),
        ("beq $a6, $zero, .L1", "taken = equal64(r10, 0)"),
        ("bnez $a0, .L1", "taken = equal64(equal64(r4, 0), 0)"),
        ("bltu $a0, $a1, .L1", "taken = below64(r4, r5)"),
        ("bge $a0, $a1, .L1", "taken = equal64(less64(r4, r5), 0)"),
        ("bltz $a0, .L1", "taken = less64(r4, 0)"),
        ("b .L1", "-"),
    ]);
}
