//! Instructions and what they compute.

use crate::isa::exact::printed::of;

fn check(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(of("mips", text), *expected, "{text}");
    }
}

#[test]
fn computations() {
    check(&[
        ("move $2, $6", "r2 = r6"),
        ("addiu $1, $zero, -4", "r1 = sext_64_32(add32(0, -4))"),
        ("addiu $sp, $sp, -24", "r29 = add64(r29, -24)"),
        ("addu $1, $2, $5", "r1 = sext_64_32(add32(r2, r5))"),
        ("daddu $1, $2, $5", "r1 = add64(r2, r5)"),
        ("subu $1, $2, $5", "r1 = sext_64_32(sub32(r2, r5))"),
        ("negu $1, $5", "r1 = sext_64_32(sub32(0, r5))"),
        ("nor $4, $zero, $3", "r4 = xor64(or64(0, r3), -1)"),
        ("not $2, $1", "r2 = xor64(r1, -1)"),
        ("andi $1, $4, 3", "r1 = and64(r4, 3)"),
        ("xori $2, $2, 3", "r2 = xor64(r2, 3)"),
        ("lui $1, 32768", "r1 = -2147483648"),
        ("sll $1, $4, 3", "r1 = sext_64_32(shl32(r4, 3))"),
        ("srlv $1, $4, $5", "r1 = sext_64_32(shr32(r4, r5))"),
        ("sra $1, $4, 24", "r1 = sext_64_32(sar32(r4, 24))"),
        ("dsll $1, $4, 3", "r1 = shl64(r4, 3)"),
        ("dsrl32 $1, $4, 31", "r1 = shr64(r4, 63)"),
        ("seb $1, $4", "r1 = sext_64_8(r4)"),
        ("sltu $3, $zero, $1", "r3 = below64(0, r1)"),
        ("slti $2, $5, 0", "r2 = less64(r5, 0)"),
        ("sltiu $2, $1, 1", "r2 = below64(r1, 1)"),
        ("movz $8, $5, $10", "r8 = select64(r10, r8, r5)"),
        ("movn $8, $5, $10", "r8 = select64(r10, r5, r8)"),
        ("seleqz $8, $9, $10", "r8 = select64(r10, 0, r9)"),
        ("selnez $8, $9, $10", "r8 = select64(r10, r9, 0)"),
        ("dext $2, $1, 0, 32", "r2 = zext32(shr64(r1, 0))"),
        ("ext $2, $1, 8, 8", "r2 = zext8(shr64(r1, 8))"),
        ("ins $2, $1, 8, 8", "r2 = sext_64_32(or64(and64(r2, -65281), shl64(zext8(r1), 8)))"),
        ("mult $4, $5", "r32 = mult hi_64(r4, r5); r33 = mult lo_64(r4, r5)"),
        ("mflo $2", "r2 = r33"),
        ("mul $2, $4, $5", "r2 = sext_64_32(mul32(r4, r5)); r32 = mul hi_64(r4, r5); r33 = mul lo_64(r4, r5)"),
        ("clz $2, $4", "r2 = clz_64(r4)"),
        ("lsa $2, $4, $5, 2", "r2 = sext_64_32(add32(shl32(r4, 2), r5))"),
        ("lui $2, %hi(_gp_disp)", "r2 = `%hi(_gp_disp)`"),
        ("addiu $2, $2, %lo(_gp_disp)", "r2 = add64(r2, `%lo(_gp_disp)`)"),
        ("rdhwr $3, $29", "r3 = rdhwr $29_64()"),
        ("add.s $f0, $f12, $f14", "v0 = add.s_64(v12, v14)"),
        ("cmp.lt.s $f0, $f12, $f14", "v0 = cmp.lt.s_64(v12, v14)"),
        ("mov.d $f0, $f12", "v0 = v12"),
        ("addu $zero, $4, $5", ""),
        ("sync", ""),
        ("nop", ""),
        ("jr $ra", "-"),
        ("teq $5, $zero, 7", "-"),
    ]);
}

#[test]
fn accesses() {
    check(&[
        ("lb $2, 0($4)", "at = r4; r2 = sext_64_8(loaded0)"),
        ("lbu $2, 1($4)", "at = add64(r4, 1); r2 = loaded0"),
        ("lw $2, 0($4)", "at = r4; r2 = sext_64_32(loaded0)"),
        ("lwu $2, 0($4)", "at = r4; r2 = loaded0"),
        ("ld $2, 8($4)", "at = add64(r4, 8); r2 = loaded0"),
        ("sb $5, 0($4)", "at = r4; stored = zext8(r5)"),
        ("sd $5, -8($sp)", "at = add64(r29, -8); stored = r5"),
        ("sw $zero, 0($4)", "at = r4; stored = 0"),
        ("ll $2, 0($4)", "at = r4; r2 = sext_64_32(loaded0)"),
        ("sc $1, 0($4)", "at = r4; r1 = equal64(status, 0); stored = zext32(r1)"),
        ("lw $25, %call16(wake)($gp)", "at = add64(r28, `%call16(wake)`); r25 = sext_64_32(loaded0)"),
        ("ldc1 $f20, 8($sp)", "at = add64(r29, 8); v20 = loaded0"),
        ("lwc1 $f20, 8($sp)", "-"),
        ("lwl $2, 0($4)", "-"),
    ]);
}

#[test]
fn branches() {
    check(&[
        ("beq $2, $3, .L1", "taken = equal64(r2, r3)"),
        ("bnec $3, $5, .L1", "taken = equal64(equal64(r3, r5), 0)"),
        ("beqz $1, .L1", "taken = equal64(r1, 0)"),
        ("bnezc $1, .L1", "taken = equal64(equal64(r1, 0), 0)"),
        ("bltz $2, .L1", "taken = less64(r2, 0)"),
        ("blez $2, .L1", "taken = equal64(less64(0, r2), 0)"),
        ("bltuc $6, $3, .L1", "taken = below64(r6, r3)"),
        ("bgeuc $3, $5, .L1", "taken = equal64(below64(r3, r5), 0)"),
        ("j .L1", "-"),
    ]);
}
