//! Instructions and what they compute.

use crate::isa::exact::printed::of;

fn check(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(of("riscv64", text), *expected, "{text}");
    }
}

#[test]
fn computations() {
    check(&[
        ("mv a0, a1", "r10 = r11"),
        ("mv a0, zero", "r10 = 0"),
        ("li a0, -1", "r10 = -1"),
        ("lui a0, 16", "r10 = 65536"),
        ("lui a0, 524288", "r10 = -2147483648"),
        ("not a0, a1", "r10 = xor64(r11, -1)"),
        ("negw a0, a1", "r10 = sext_64_32(sub32(0, r11))"),
        ("seqz a0, a1", "r10 = equal64(r11, 0)"),
        ("snez a0, a1", "r10 = equal64(equal64(r11, 0), 0)"),
        ("sgtz a0, a1", "r10 = less64(0, r11)"),
        ("sltiu a0, a1, 1", "r10 = below64(r11, 1)"),
        ("slt a0, a1, a2", "r10 = less64(r11, r12)"),
        ("addi a0, a1, -1", "r10 = add64(r11, -1)"),
        ("addiw a0, a1, 1", "r10 = sext_64_32(add32(r11, 1))"),
        ("subw a0, a1, a2", "r10 = sext_64_32(sub32(r11, r12))"),
        ("srliw a0, a1, 4", "r10 = sext_64_32(shr32(r11, 4))"),
        ("sraw a0, a1, a2", "r10 = sext_64_32(sar32(r11, r12))"),
        ("slli a0, a1, 56", "r10 = shl64(r11, 56)"),
        ("sext.w a0, a1", "r10 = sext_64_32(r11)"),
        ("zext.h a0, a1", "r10 = zext16(r11)"),
        ("andn a0, a1, a2", "r10 = and64(r11, xor64(r12, -1))"),
        ("xnor a0, a1, a2", "r10 = xor64(xor64(r11, r12), -1)"),
        ("bclri a0, a1, 3", "r10 = and64(r11, xor64(shl64(1, 3), -1))"),
        ("bext a0, a1, a2", "r10 = and64(shr64(r11, r12), 1)"),
        ("mulw a0, a1, a2", "r10 = sext_64_32(mul32(r11, r12))"),
        ("remuw a0, a1, a2", "r10 = sext_64_32(remu_32(r11, r12))"),
        ("mulhu a0, a1, a2", "r10 = mulhu_64(r11, r12)"),
        ("maxu a0, a1, a2", "r10 = maxu_64(r11, r12)"),
        ("roriw a0, a1, 8", "r10 = sext_64_32(ror_32(r11, 8))"),
        ("rev8 a0, a1", "r10 = rev8_64(r11)"),
        ("czero.eqz a0, a1, a2", "r10 = select64(r12, r11, 0)"),
        ("czero.nez a0, a1, a2", "r10 = select64(r12, 0, r11)"),
        ("fence rw, w", ""),
        (".insn i 0x0F, 0, x0, x0, 0x010", "-"),
        ("ret", "-"),
    ]);
}

#[test]
fn symbols() {
    check(&[
        ("lui a0, %hi(sym)", "r10 = sub64(`sym`, `%lo(sym)`)"),
        ("addi a0, a0, %lo(sym)", "r10 = add64(r10, `%lo(sym)`)"),
        ("lw a0, %lo(sym+4)(a1)", "at = add64(r11, `%lo(sym+4)`); r10 = sext_64_32(loaded0)"),
        ("auipc a0, %pcrel_hi(sym)", "r10 = sub64(`sym`, `%pcrel_lo`)"),
        ("ld a0, %pcrel_lo(.L1)(a0)", "at = add64(r10, `%pcrel_lo`); r10 = loaded0"),
        ("auipc a0, %got_pcrel_hi(sym)", "r10 = sub64(`%got(sym)`, `%pcrel_lo`)"),
        ("auipc a0, %tls_ie_pcrel_hi(sym)", "r10 = sub64(`%tls_ie(sym)`, `%pcrel_lo`)"),
        ("lui a0, %tprel_hi(sym)", "r10 = sub64(`%tprel(sym)`, `%tprel_lo(sym)`)"),
        ("add a0, a0, tp, %tprel_add(sym)", "r10 = add64(r10, r4)"),
        ("lla a0, sym", "r10 = `sym`"),
    ]);
}

#[test]
fn accesses() {
    check(&[
        ("lb a0, 0(a1)", "at = r11; r10 = sext_64_8(loaded0)"),
        ("lhu a0, 6(a1)", "at = add64(r11, 6); r10 = loaded0"),
        ("lwu a0, 0(a1)", "at = r11; r10 = loaded0"),
        ("ld zero, -8(sp)", "at = add64(r2, -8)"),
        ("sw zero, 0(a0)", "at = r10; stored = 0"),
        ("sb a0, 1(a1)", "at = add64(r11, 1); stored = zext8(r10)"),
        ("lr.w.aq a3, (a0)", "at = r10; r13 = sext_64_32(loaded0)"),
        ("sc.w.rl a4, a2, (a0)", "at = r10; r14 = status; stored = zext32(r12)"),
        ("amoswap.b a0, a1, (a2)", "at = r12; r10 = sext_64_8(loaded0); stored = zext8(r11)"),
        ("amoadd.w.aqrl a0, a1, (a2)", "at = r12; r10 = sext_64_32(loaded0); stored = add32(loaded0, r11)"),
        ("amoand.d zero, a1, (a2)", "at = r12; stored = and64(loaded0, r11)"),
        ("amominu.h a0, a1, (a2)", "at = r12; r10 = sext_64_16(loaded0); stored = minu_16(loaded0, r11)"),
        ("amocas.w a0, a1, (a2)", "at = r12; r10 = sext_64_32(loaded0); stored = zext32(r11); expected = zext32(r10)"),
        ("amocas.q a0, a2, (a4)", "at = r14; r10 = loaded0; r11 = loaded1; stored = r12, r13; expected = r10, r11"),
        ("flw fa0, 0(a0)", "at = r10; v10 = or64(zext32(loaded0), -4294967296)"),
        ("fld fs1, 8(sp)", "at = add64(r2, 8); v9 = loaded0"),
        ("fsw ft8, 0(a0)", "at = r10; stored = zext32(v28)"),
        ("fsd fa5, 8(sp)", "at = add64(r2, 8); stored = v15"),
    ]);
}

#[test]
fn branches() {
    check(&[
        ("beq a0, a1, .L1", "taken = equal64(r10, r11)"),
        ("bnez a0, .L1", "taken = equal64(equal64(r10, 0), 0)"),
        ("bltu a0, a1, .L1", "taken = below64(r10, r11)"),
        ("bge a0, zero, .L1", "taken = equal64(less64(r10, 0), 0)"),
        ("bgtz a0, .L1", "taken = less64(0, r10)"),
        ("bleu a0, a1, .L1", "taken = equal64(below64(r11, r10), 0)"),
        ("j .L1", "-"),
    ]);
}

#[test]
fn floating_point() {
    check(&[
        ("fclass.d a2, fa5", "r12 = fclass.d_64(v15)"),
        ("fadd.d fa0, fa1, fa2", "v10 = fadd.d_64(v11, v12)"),
        ("fcvt.w.d a0, fa0, rtz", "r10 = fcvt.w.d rtz_64(v10)"),
        ("fmv.x.w a0, fa0", "r10 = sext_64_32(v10)"),
        ("fmv.w.x fa0, a0", "v10 = or64(zext32(r10), -4294967296)"),
        ("fmv.d fa0, fa1", "v10 = v11"),
    ]);
}
