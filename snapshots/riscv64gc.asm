; riscv64gc: riscv64gc-unknown-linux-musl, opt-level=3, syntax default
; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2

load::bool::plain::used:
    lbu a0, 0(a0)
    ret

load::bool::relaxed::used:
    lb a0, 0(a0)
    snez a0, a0
    ret

load::bool::acquire::used:
    lb a0, 0(a0)
    fence r, rw
    snez a0, a0
    ret

load::bool::seq_cst::used:
    fence rw, rw
    lb a0, 0(a0)
    snez a0, a0
    fence r, rw
    ret

load::bool::plain::dropped:
    ret

load::bool::relaxed::dropped:
    lb zero, 0(a0)
    ret

load::bool::acquire::dropped:
    lb zero, 0(a0)
    fence r, rw
    ret

load::bool::seq_cst::dropped:
    fence rw, rw
    lb zero, 0(a0)
    fence r, rw
    ret

load::ptr::plain::used:
load::ptr::relaxed::used:
    ld a0, 0(a0)
    ret

load::ptr::acquire::used:
    ld a0, 0(a0)
    fence r, rw
    ret

load::ptr::seq_cst::used:
    fence rw, rw
    ld a0, 0(a0)
    fence r, rw
    ret

load::ptr::plain::dropped:
    ret

load::ptr::relaxed::dropped:
    ld zero, 0(a0)
    ret

load::ptr::acquire::dropped:
    ld zero, 0(a0)
    fence r, rw
    ret

load::ptr::seq_cst::dropped:
    fence rw, rw
    ld zero, 0(a0)
    fence r, rw
    ret

load::i8::plain::used:
    lbu a0, 0(a0)
    ret

load::i8::relaxed::used:
    lb a0, 0(a0)
    ret

load::i8::acquire::used:
    lb a0, 0(a0)
    fence r, rw
    ret

load::i8::seq_cst::used:
    fence rw, rw
    lb a0, 0(a0)
    fence r, rw
    ret

load::i8::plain::dropped:
    ret

load::i8::relaxed::dropped:
    lb zero, 0(a0)
    ret

load::i8::acquire::dropped:
    lb zero, 0(a0)
    fence r, rw
    ret

load::i8::seq_cst::dropped:
    fence rw, rw
    lb zero, 0(a0)
    fence r, rw
    ret

load::u8::plain::used:
    lbu a0, 0(a0)
    ret

load::u8::relaxed::used:
    lb a0, 0(a0)
    ret

load::u8::acquire::used:
    lb a0, 0(a0)
    fence r, rw
    ret

load::u8::seq_cst::used:
    fence rw, rw
    lb a0, 0(a0)
    fence r, rw
    ret

load::u8::plain::dropped:
    ret

load::u8::relaxed::dropped:
    lb zero, 0(a0)
    ret

load::u8::acquire::dropped:
    lb zero, 0(a0)
    fence r, rw
    ret

load::u8::seq_cst::dropped:
    fence rw, rw
    lb zero, 0(a0)
    fence r, rw
    ret

load::i16::plain::used:
load::i16::relaxed::used:
    lh a0, 0(a0)
    ret

load::i16::acquire::used:
    lh a0, 0(a0)
    fence r, rw
    ret

load::i16::seq_cst::used:
    fence rw, rw
    lh a0, 0(a0)
    fence r, rw
    ret

load::i16::plain::dropped:
    ret

load::i16::relaxed::dropped:
    lh zero, 0(a0)
    ret

load::i16::acquire::dropped:
    lh zero, 0(a0)
    fence r, rw
    ret

load::i16::seq_cst::dropped:
    fence rw, rw
    lh zero, 0(a0)
    fence r, rw
    ret

load::u16::plain::used:
load::u16::relaxed::used:
    lh a0, 0(a0)
    ret

load::u16::acquire::used:
    lh a0, 0(a0)
    fence r, rw
    ret

load::u16::seq_cst::used:
    fence rw, rw
    lh a0, 0(a0)
    fence r, rw
    ret

load::u16::plain::dropped:
    ret

load::u16::relaxed::dropped:
    lh zero, 0(a0)
    ret

load::u16::acquire::dropped:
    lh zero, 0(a0)
    fence r, rw
    ret

load::u16::seq_cst::dropped:
    fence rw, rw
    lh zero, 0(a0)
    fence r, rw
    ret

load::i32::plain::used:
load::i32::relaxed::used:
    lw a0, 0(a0)
    ret

load::i32::acquire::used:
    lw a0, 0(a0)
    fence r, rw
    ret

load::i32::seq_cst::used:
    fence rw, rw
    lw a0, 0(a0)
    fence r, rw
    ret

load::i32::plain::dropped:
    ret

load::i32::relaxed::dropped:
    lw zero, 0(a0)
    ret

load::i32::acquire::dropped:
    lw zero, 0(a0)
    fence r, rw
    ret

load::i32::seq_cst::dropped:
    fence rw, rw
    lw zero, 0(a0)
    fence r, rw
    ret

load::u32::plain::used:
load::u32::relaxed::used:
    lw a0, 0(a0)
    ret

load::u32::acquire::used:
    lw a0, 0(a0)
    fence r, rw
    ret

load::u32::seq_cst::used:
    fence rw, rw
    lw a0, 0(a0)
    fence r, rw
    ret

load::u32::plain::dropped:
    ret

load::u32::relaxed::dropped:
    lw zero, 0(a0)
    ret

load::u32::acquire::dropped:
    lw zero, 0(a0)
    fence r, rw
    ret

load::u32::seq_cst::dropped:
    fence rw, rw
    lw zero, 0(a0)
    fence r, rw
    ret

load::u32::relaxed::compared:
    lw a0, 0(a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

load::u32::acquire::compared:
    lw a0, 0(a0)
    xor a0, a0, a1
    seqz a0, a0
    fence r, rw
    ret

load::u32::seq_cst::compared:
    fence rw, rw
    lw a0, 0(a0)
    xor a0, a0, a1
    seqz a0, a0
    fence r, rw
    ret

load::i64::plain::used:
load::i64::relaxed::used:
    ld a0, 0(a0)
    ret

load::i64::acquire::used:
    ld a0, 0(a0)
    fence r, rw
    ret

load::i64::seq_cst::used:
    fence rw, rw
    ld a0, 0(a0)
    fence r, rw
    ret

load::i64::plain::dropped:
    ret

load::i64::relaxed::dropped:
    ld zero, 0(a0)
    ret

load::i64::acquire::dropped:
    ld zero, 0(a0)
    fence r, rw
    ret

load::i64::seq_cst::dropped:
    fence rw, rw
    ld zero, 0(a0)
    fence r, rw
    ret

load::u64::plain::used:
load::u64::relaxed::used:
    ld a0, 0(a0)
    ret

load::u64::acquire::used:
    ld a0, 0(a0)
    fence r, rw
    ret

load::u64::seq_cst::used:
    fence rw, rw
    ld a0, 0(a0)
    fence r, rw
    ret

load::u64::plain::dropped:
    ret

load::u64::relaxed::dropped:
    ld zero, 0(a0)
    ret

load::u64::acquire::dropped:
    ld zero, 0(a0)
    fence r, rw
    ret

load::u64::seq_cst::dropped:
    fence rw, rw
    ld zero, 0(a0)
    fence r, rw
    ret

load::u64::relaxed::compared:
    ld a0, 0(a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

load::u64::acquire::compared:
    ld a0, 0(a0)
    xor a0, a0, a1
    seqz a0, a0
    fence r, rw
    ret

load::u64::seq_cst::compared:
    fence rw, rw
    ld a0, 0(a0)
    xor a0, a0, a1
    seqz a0, a0
    fence r, rw
    ret

load::isize::plain::used:
load::isize::relaxed::used:
    ld a0, 0(a0)
    ret

load::isize::acquire::used:
    ld a0, 0(a0)
    fence r, rw
    ret

load::isize::seq_cst::used:
    fence rw, rw
    ld a0, 0(a0)
    fence r, rw
    ret

load::isize::plain::dropped:
    ret

load::isize::relaxed::dropped:
    ld zero, 0(a0)
    ret

load::isize::acquire::dropped:
    ld zero, 0(a0)
    fence r, rw
    ret

load::isize::seq_cst::dropped:
    fence rw, rw
    ld zero, 0(a0)
    fence r, rw
    ret

load::usize::plain::used:
load::usize::relaxed::used:
    ld a0, 0(a0)
    ret

load::usize::acquire::used:
    ld a0, 0(a0)
    fence r, rw
    ret

load::usize::seq_cst::used:
    fence rw, rw
    ld a0, 0(a0)
    fence r, rw
    ret

load::usize::plain::dropped:
    ret

load::usize::relaxed::dropped:
    ld zero, 0(a0)
    ret

load::usize::acquire::dropped:
    ld zero, 0(a0)
    fence r, rw
    ret

load::usize::seq_cst::dropped:
    fence rw, rw
    ld zero, 0(a0)
    fence r, rw
    ret

store::bool::plain:
store::bool::relaxed:
    sb a1, 0(a0)
    ret

store::bool::release:
    fence rw, w
    sb a1, 0(a0)
    ret

store::bool::seq_cst:
    fence rw, w
    sb a1, 0(a0)
    fence rw, rw
    ret

store::ptr::plain:
store::ptr::relaxed:
    sd a1, 0(a0)
    ret

store::ptr::release:
    fence rw, w
    sd a1, 0(a0)
    ret

store::ptr::seq_cst:
    fence rw, w
    sd a1, 0(a0)
    fence rw, rw
    ret

store::i8::plain:
store::i8::relaxed:
    sb a1, 0(a0)
    ret

store::i8::release:
    fence rw, w
    sb a1, 0(a0)
    ret

store::i8::seq_cst:
    fence rw, w
    sb a1, 0(a0)
    fence rw, rw
    ret

store::u8::plain:
store::u8::relaxed:
    sb a1, 0(a0)
    ret

store::u8::release:
    fence rw, w
    sb a1, 0(a0)
    ret

store::u8::seq_cst:
    fence rw, w
    sb a1, 0(a0)
    fence rw, rw
    ret

store::i16::plain:
store::i16::relaxed:
    sh a1, 0(a0)
    ret

store::i16::release:
    fence rw, w
    sh a1, 0(a0)
    ret

store::i16::seq_cst:
    fence rw, w
    sh a1, 0(a0)
    fence rw, rw
    ret

store::u16::plain:
store::u16::relaxed:
    sh a1, 0(a0)
    ret

store::u16::release:
    fence rw, w
    sh a1, 0(a0)
    ret

store::u16::seq_cst:
    fence rw, w
    sh a1, 0(a0)
    fence rw, rw
    ret

store::i32::plain:
store::i32::relaxed:
    sw a1, 0(a0)
    ret

store::i32::release:
    fence rw, w
    sw a1, 0(a0)
    ret

store::i32::seq_cst:
    fence rw, w
    sw a1, 0(a0)
    fence rw, rw
    ret

store::u32::plain:
store::u32::relaxed:
    sw a1, 0(a0)
    ret

store::u32::release:
    fence rw, w
    sw a1, 0(a0)
    ret

store::u32::seq_cst:
    fence rw, w
    sw a1, 0(a0)
    fence rw, rw
    ret

store::u32::relaxed::const_1:
    li a1, 1
    sw a1, 0(a0)
    ret

store::u32::release::const_1:
    fence rw, w
    li a1, 1
    sw a1, 0(a0)
    ret

store::u32::seq_cst::const_1:
    fence rw, w
    li a1, 1
    sw a1, 0(a0)
    fence rw, rw
    ret

store::u32::relaxed::const_10:
    li a1, 10
    sw a1, 0(a0)
    ret

store::u32::release::const_10:
    fence rw, w
    li a1, 10
    sw a1, 0(a0)
    ret

store::u32::seq_cst::const_10:
    fence rw, w
    li a1, 10
    sw a1, 0(a0)
    fence rw, rw
    ret

store::i64::plain:
store::i64::relaxed:
    sd a1, 0(a0)
    ret

store::i64::release:
    fence rw, w
    sd a1, 0(a0)
    ret

store::i64::seq_cst:
    fence rw, w
    sd a1, 0(a0)
    fence rw, rw
    ret

store::u64::plain:
store::u64::relaxed:
    sd a1, 0(a0)
    ret

store::u64::release:
    fence rw, w
    sd a1, 0(a0)
    ret

store::u64::seq_cst:
    fence rw, w
    sd a1, 0(a0)
    fence rw, rw
    ret

store::u64::relaxed::const_1:
    li a1, 1
    sd a1, 0(a0)
    ret

store::u64::release::const_1:
    fence rw, w
    li a1, 1
    sd a1, 0(a0)
    ret

store::u64::seq_cst::const_1:
    fence rw, w
    li a1, 1
    sd a1, 0(a0)
    fence rw, rw
    ret

store::u64::relaxed::const_10:
    li a1, 10
    sd a1, 0(a0)
    ret

store::u64::release::const_10:
    fence rw, w
    li a1, 10
    sd a1, 0(a0)
    ret

store::u64::seq_cst::const_10:
    fence rw, w
    li a1, 10
    sd a1, 0(a0)
    fence rw, rw
    ret

store::isize::plain:
store::isize::relaxed:
    sd a1, 0(a0)
    ret

store::isize::release:
    fence rw, w
    sd a1, 0(a0)
    ret

store::isize::seq_cst:
    fence rw, w
    sd a1, 0(a0)
    fence rw, rw
    ret

store::usize::plain:
store::usize::relaxed:
    sd a1, 0(a0)
    ret

store::usize::release:
    fence rw, w
    sd a1, 0(a0)
    ret

store::usize::seq_cst:
    fence rw, w
    sd a1, 0(a0)
    fence rw, rw
    ret

swap::bool::plain::used:
    lbu a2, 0(a0)
    sb a1, 0(a0)
    mv a0, a2
    ret

swap::bool::relaxed::used:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 255
    sllw a2, a2, a0
    not a2, a2
    amoand.w a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

swap::bool::acquire::used:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w.aq a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 255
    sllw a2, a2, a0
    not a2, a2
    amoand.w.aq a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

swap::bool::release::used:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w.rl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 255
    sllw a2, a2, a0
    not a2, a2
    amoand.w.rl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

swap::bool::acq_rel::used:
swap::bool::seq_cst::used:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w.aqrl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 255
    sllw a2, a2, a0
    not a2, a2
    amoand.w.aqrl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

swap::bool::plain::dropped:
    sb a1, 0(a0)
    ret

swap::bool::relaxed::dropped:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoor.w zero, a0, (a1)
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w zero, a0, (a1)
    ret

swap::bool::acquire::dropped:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aq zero, a0, (a1)
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.aq zero, a0, (a1)
    ret

swap::bool::release::dropped:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoor.w.rl zero, a0, (a1)
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.rl zero, a0, (a1)
    ret

swap::bool::acq_rel::dropped:
swap::bool::seq_cst::dropped:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aqrl zero, a0, (a1)
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.aqrl zero, a0, (a1)
    ret

swap::ptr::plain::used:
    ld a2, 0(a0)
    sd a1, 0(a0)
    mv a0, a2
    ret

swap::ptr::relaxed::used:
    amoswap.d a0, a1, (a0)
    ret

swap::ptr::acquire::used:
    amoswap.d.aq a0, a1, (a0)
    ret

swap::ptr::release::used:
    amoswap.d.rl a0, a1, (a0)
    ret

swap::ptr::acq_rel::used:
swap::ptr::seq_cst::used:
    amoswap.d.aqrl a0, a1, (a0)
    ret

swap::ptr::plain::dropped:
    sd a1, 0(a0)
    ret

swap::ptr::relaxed::dropped:
    amoswap.d zero, a1, (a0)
    ret

swap::ptr::acquire::dropped:
    amoswap.d.aq zero, a1, (a0)
    ret

swap::ptr::release::dropped:
    amoswap.d.rl zero, a1, (a0)
    ret

swap::ptr::acq_rel::dropped:
swap::ptr::seq_cst::dropped:
    amoswap.d.aqrl zero, a1, (a0)
    ret

swap::i8::plain::used:
    lbu a2, 0(a0)
    sb a1, 0(a0)
    mv a0, a2
    ret

swap::i8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::i8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::i8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::i8::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::i8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::i8::plain::dropped:
    sb a1, 0(a0)
    ret

swap::i8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

swap::i8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

swap::i8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

swap::i8::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

swap::i8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

swap::u8::plain::used:
    lbu a2, 0(a0)
    sb a1, 0(a0)
    mv a0, a2
    ret

swap::u8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::u8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::u8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::u8::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::u8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::u8::plain::dropped:
    sb a1, 0(a0)
    ret

swap::u8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

swap::u8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

swap::u8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

swap::u8::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

swap::u8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

swap::i16::plain::used:
    lh a2, 0(a0)
    sh a1, 0(a0)
    mv a0, a2
    ret

swap::i16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w a3, (a2)
    mv a5, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

swap::i16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aq a3, (a2)
    mv a5, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

swap::i16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w a3, (a2)
    mv a5, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

swap::i16::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aq a3, (a2)
    mv a5, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

swap::i16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a3, (a2)
    mv a5, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

swap::i16::plain::dropped:
    sh a1, 0(a0)
    ret

swap::i16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    mv a3, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w a3, a3, (a2)
    bnez a3, .L1
    ret

swap::i16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    mv a3, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w a3, a3, (a2)
    bnez a3, .L1
    ret

swap::i16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    mv a3, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

swap::i16::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    mv a3, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

swap::i16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    mv a3, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

swap::u16::plain::used:
    lh a2, 0(a0)
    sh a1, 0(a0)
    mv a0, a2
    ret

swap::u16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::u16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::u16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::u16::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::u16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    mv a5, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

swap::u16::plain::dropped:
    sh a1, 0(a0)
    ret

swap::u16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

swap::u16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

swap::u16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

swap::u16::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

swap::u16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    mv a4, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

swap::i32::plain::used:
    lw a2, 0(a0)
    sw a1, 0(a0)
    mv a0, a2
    ret

swap::i32::relaxed::used:
    amoswap.w a0, a1, (a0)
    ret

swap::i32::acquire::used:
    amoswap.w.aq a0, a1, (a0)
    ret

swap::i32::release::used:
    amoswap.w.rl a0, a1, (a0)
    ret

swap::i32::acq_rel::used:
swap::i32::seq_cst::used:
    amoswap.w.aqrl a0, a1, (a0)
    ret

swap::i32::plain::dropped:
    sw a1, 0(a0)
    ret

swap::i32::relaxed::dropped:
    amoswap.w zero, a1, (a0)
    ret

swap::i32::acquire::dropped:
    amoswap.w.aq zero, a1, (a0)
    ret

swap::i32::release::dropped:
    amoswap.w.rl zero, a1, (a0)
    ret

swap::i32::acq_rel::dropped:
swap::i32::seq_cst::dropped:
    amoswap.w.aqrl zero, a1, (a0)
    ret

swap::u32::plain::used:
    lw a2, 0(a0)
    sw a1, 0(a0)
    mv a0, a2
    ret

swap::u32::relaxed::used:
    amoswap.w a0, a1, (a0)
    ret

swap::u32::acquire::used:
    amoswap.w.aq a0, a1, (a0)
    ret

swap::u32::release::used:
    amoswap.w.rl a0, a1, (a0)
    ret

swap::u32::acq_rel::used:
swap::u32::seq_cst::used:
    amoswap.w.aqrl a0, a1, (a0)
    ret

swap::u32::plain::dropped:
    sw a1, 0(a0)
    ret

swap::u32::relaxed::dropped:
    amoswap.w zero, a1, (a0)
    ret

swap::u32::acquire::dropped:
    amoswap.w.aq zero, a1, (a0)
    ret

swap::u32::release::dropped:
    amoswap.w.rl zero, a1, (a0)
    ret

swap::u32::acq_rel::dropped:
swap::u32::seq_cst::dropped:
    amoswap.w.aqrl zero, a1, (a0)
    ret

swap::u32::relaxed::compared:
    amoswap.w a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

swap::u32::acquire::compared:
    amoswap.w.aq a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

swap::u32::release::compared:
    amoswap.w.rl a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

swap::u32::acq_rel::compared:
swap::u32::seq_cst::compared:
    amoswap.w.aqrl a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

swap::u32::relaxed::used::const_1:
    li a1, 1
    amoswap.w a0, a1, (a0)
    ret

swap::u32::acquire::used::const_1:
    li a1, 1
    amoswap.w.aq a0, a1, (a0)
    ret

swap::u32::release::used::const_1:
    li a1, 1
    amoswap.w.rl a0, a1, (a0)
    ret

swap::u32::acq_rel::used::const_1:
swap::u32::seq_cst::used::const_1:
    li a1, 1
    amoswap.w.aqrl a0, a1, (a0)
    ret

swap::u32::relaxed::dropped::const_1:
    li a1, 1
    amoswap.w zero, a1, (a0)
    ret

swap::u32::acquire::dropped::const_1:
    li a1, 1
    amoswap.w.aq zero, a1, (a0)
    ret

swap::u32::release::dropped::const_1:
    li a1, 1
    amoswap.w.rl zero, a1, (a0)
    ret

swap::u32::acq_rel::dropped::const_1:
swap::u32::seq_cst::dropped::const_1:
    li a1, 1
    amoswap.w.aqrl zero, a1, (a0)
    ret

swap::u32::relaxed::compared::const_1:
    li a1, 1
    amoswap.w a0, a1, (a0)
    seqz a0, a0
    ret

swap::u32::acquire::compared::const_1:
    li a1, 1
    amoswap.w.aq a0, a1, (a0)
    seqz a0, a0
    ret

swap::u32::release::compared::const_1:
    li a1, 1
    amoswap.w.rl a0, a1, (a0)
    seqz a0, a0
    ret

swap::u32::acq_rel::compared::const_1:
swap::u32::seq_cst::compared::const_1:
    li a1, 1
    amoswap.w.aqrl a0, a1, (a0)
    seqz a0, a0
    ret

swap::u32::relaxed::used::const_10:
    li a1, 10
    amoswap.w a0, a1, (a0)
    ret

swap::u32::acquire::used::const_10:
    li a1, 10
    amoswap.w.aq a0, a1, (a0)
    ret

swap::u32::release::used::const_10:
    li a1, 10
    amoswap.w.rl a0, a1, (a0)
    ret

swap::u32::acq_rel::used::const_10:
swap::u32::seq_cst::used::const_10:
    li a1, 10
    amoswap.w.aqrl a0, a1, (a0)
    ret

swap::u32::relaxed::dropped::const_10:
    li a1, 10
    amoswap.w zero, a1, (a0)
    ret

swap::u32::acquire::dropped::const_10:
    li a1, 10
    amoswap.w.aq zero, a1, (a0)
    ret

swap::u32::release::dropped::const_10:
    li a1, 10
    amoswap.w.rl zero, a1, (a0)
    ret

swap::u32::acq_rel::dropped::const_10:
swap::u32::seq_cst::dropped::const_10:
    li a1, 10
    amoswap.w.aqrl zero, a1, (a0)
    ret

swap::i64::plain::used:
    ld a2, 0(a0)
    sd a1, 0(a0)
    mv a0, a2
    ret

swap::i64::relaxed::used:
    amoswap.d a0, a1, (a0)
    ret

swap::i64::acquire::used:
    amoswap.d.aq a0, a1, (a0)
    ret

swap::i64::release::used:
    amoswap.d.rl a0, a1, (a0)
    ret

swap::i64::acq_rel::used:
swap::i64::seq_cst::used:
    amoswap.d.aqrl a0, a1, (a0)
    ret

swap::i64::plain::dropped:
    sd a1, 0(a0)
    ret

swap::i64::relaxed::dropped:
    amoswap.d zero, a1, (a0)
    ret

swap::i64::acquire::dropped:
    amoswap.d.aq zero, a1, (a0)
    ret

swap::i64::release::dropped:
    amoswap.d.rl zero, a1, (a0)
    ret

swap::i64::acq_rel::dropped:
swap::i64::seq_cst::dropped:
    amoswap.d.aqrl zero, a1, (a0)
    ret

swap::u64::plain::used:
    ld a2, 0(a0)
    sd a1, 0(a0)
    mv a0, a2
    ret

swap::u64::relaxed::used:
    amoswap.d a0, a1, (a0)
    ret

swap::u64::acquire::used:
    amoswap.d.aq a0, a1, (a0)
    ret

swap::u64::release::used:
    amoswap.d.rl a0, a1, (a0)
    ret

swap::u64::acq_rel::used:
swap::u64::seq_cst::used:
    amoswap.d.aqrl a0, a1, (a0)
    ret

swap::u64::plain::dropped:
    sd a1, 0(a0)
    ret

swap::u64::relaxed::dropped:
    amoswap.d zero, a1, (a0)
    ret

swap::u64::acquire::dropped:
    amoswap.d.aq zero, a1, (a0)
    ret

swap::u64::release::dropped:
    amoswap.d.rl zero, a1, (a0)
    ret

swap::u64::acq_rel::dropped:
swap::u64::seq_cst::dropped:
    amoswap.d.aqrl zero, a1, (a0)
    ret

swap::u64::relaxed::compared:
    amoswap.d a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

swap::u64::acquire::compared:
    amoswap.d.aq a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

swap::u64::release::compared:
    amoswap.d.rl a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

swap::u64::acq_rel::compared:
swap::u64::seq_cst::compared:
    amoswap.d.aqrl a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

swap::u64::relaxed::used::const_1:
    li a1, 1
    amoswap.d a0, a1, (a0)
    ret

swap::u64::acquire::used::const_1:
    li a1, 1
    amoswap.d.aq a0, a1, (a0)
    ret

swap::u64::release::used::const_1:
    li a1, 1
    amoswap.d.rl a0, a1, (a0)
    ret

swap::u64::acq_rel::used::const_1:
swap::u64::seq_cst::used::const_1:
    li a1, 1
    amoswap.d.aqrl a0, a1, (a0)
    ret

swap::u64::relaxed::dropped::const_1:
    li a1, 1
    amoswap.d zero, a1, (a0)
    ret

swap::u64::acquire::dropped::const_1:
    li a1, 1
    amoswap.d.aq zero, a1, (a0)
    ret

swap::u64::release::dropped::const_1:
    li a1, 1
    amoswap.d.rl zero, a1, (a0)
    ret

swap::u64::acq_rel::dropped::const_1:
swap::u64::seq_cst::dropped::const_1:
    li a1, 1
    amoswap.d.aqrl zero, a1, (a0)
    ret

swap::u64::relaxed::compared::const_1:
    li a1, 1
    amoswap.d a0, a1, (a0)
    seqz a0, a0
    ret

swap::u64::acquire::compared::const_1:
    li a1, 1
    amoswap.d.aq a0, a1, (a0)
    seqz a0, a0
    ret

swap::u64::release::compared::const_1:
    li a1, 1
    amoswap.d.rl a0, a1, (a0)
    seqz a0, a0
    ret

swap::u64::acq_rel::compared::const_1:
swap::u64::seq_cst::compared::const_1:
    li a1, 1
    amoswap.d.aqrl a0, a1, (a0)
    seqz a0, a0
    ret

swap::u64::relaxed::used::const_10:
    li a1, 10
    amoswap.d a0, a1, (a0)
    ret

swap::u64::acquire::used::const_10:
    li a1, 10
    amoswap.d.aq a0, a1, (a0)
    ret

swap::u64::release::used::const_10:
    li a1, 10
    amoswap.d.rl a0, a1, (a0)
    ret

swap::u64::acq_rel::used::const_10:
swap::u64::seq_cst::used::const_10:
    li a1, 10
    amoswap.d.aqrl a0, a1, (a0)
    ret

swap::u64::relaxed::dropped::const_10:
    li a1, 10
    amoswap.d zero, a1, (a0)
    ret

swap::u64::acquire::dropped::const_10:
    li a1, 10
    amoswap.d.aq zero, a1, (a0)
    ret

swap::u64::release::dropped::const_10:
    li a1, 10
    amoswap.d.rl zero, a1, (a0)
    ret

swap::u64::acq_rel::dropped::const_10:
swap::u64::seq_cst::dropped::const_10:
    li a1, 10
    amoswap.d.aqrl zero, a1, (a0)
    ret

swap::isize::plain::used:
    ld a2, 0(a0)
    sd a1, 0(a0)
    mv a0, a2
    ret

swap::isize::relaxed::used:
    amoswap.d a0, a1, (a0)
    ret

swap::isize::acquire::used:
    amoswap.d.aq a0, a1, (a0)
    ret

swap::isize::release::used:
    amoswap.d.rl a0, a1, (a0)
    ret

swap::isize::acq_rel::used:
swap::isize::seq_cst::used:
    amoswap.d.aqrl a0, a1, (a0)
    ret

swap::isize::plain::dropped:
    sd a1, 0(a0)
    ret

swap::isize::relaxed::dropped:
    amoswap.d zero, a1, (a0)
    ret

swap::isize::acquire::dropped:
    amoswap.d.aq zero, a1, (a0)
    ret

swap::isize::release::dropped:
    amoswap.d.rl zero, a1, (a0)
    ret

swap::isize::acq_rel::dropped:
swap::isize::seq_cst::dropped:
    amoswap.d.aqrl zero, a1, (a0)
    ret

swap::usize::plain::used:
    ld a2, 0(a0)
    sd a1, 0(a0)
    mv a0, a2
    ret

swap::usize::relaxed::used:
    amoswap.d a0, a1, (a0)
    ret

swap::usize::acquire::used:
    amoswap.d.aq a0, a1, (a0)
    ret

swap::usize::release::used:
    amoswap.d.rl a0, a1, (a0)
    ret

swap::usize::acq_rel::used:
swap::usize::seq_cst::used:
    amoswap.d.aqrl a0, a1, (a0)
    ret

swap::usize::plain::dropped:
    sd a1, 0(a0)
    ret

swap::usize::relaxed::dropped:
    amoswap.d zero, a1, (a0)
    ret

swap::usize::acquire::dropped:
    amoswap.d.aq zero, a1, (a0)
    ret

swap::usize::release::dropped:
    amoswap.d.rl zero, a1, (a0)
    ret

swap::usize::acq_rel::dropped:
swap::usize::seq_cst::dropped:
    amoswap.d.aqrl zero, a1, (a0)
    ret

compare_exchange::bool::relaxed::relaxed::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange::bool::acquire::relaxed::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w.aq a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w.aq a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.aq a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange::bool::release::relaxed::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w.rl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w.rl a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.rl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange::bool::acq_rel::relaxed::used:
compare_exchange::bool::seq_cst::relaxed::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w.aqrl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w.aqrl a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.aqrl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange::bool::relaxed::acquire::used:
compare_exchange::bool::acquire::acquire::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w.aq a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w.aq a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.aq a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange::bool::release::acquire::used:
compare_exchange::bool::acq_rel::acquire::used:
compare_exchange::bool::seq_cst::acquire::used:
compare_exchange::bool::relaxed::seq_cst::used:
compare_exchange::bool::acquire::seq_cst::used:
compare_exchange::bool::release::seq_cst::used:
compare_exchange::bool::acq_rel::seq_cst::used:
compare_exchange::bool::seq_cst::seq_cst::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w.aqrl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w.aqrl a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.aqrl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange::bool::relaxed::relaxed::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w zero, a0, (a1)
    ret

compare_exchange::bool::acquire::relaxed::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aq zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w.aq zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.aq zero, a0, (a1)
    ret

compare_exchange::bool::release::relaxed::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w.rl zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w.rl zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.rl zero, a0, (a1)
    ret

compare_exchange::bool::acq_rel::relaxed::dropped:
compare_exchange::bool::seq_cst::relaxed::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aqrl zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w.aqrl zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.aqrl zero, a0, (a1)
    ret

compare_exchange::bool::relaxed::acquire::dropped:
compare_exchange::bool::acquire::acquire::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aq zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w.aq zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.aq zero, a0, (a1)
    ret

compare_exchange::bool::release::acquire::dropped:
compare_exchange::bool::acq_rel::acquire::dropped:
compare_exchange::bool::seq_cst::acquire::dropped:
compare_exchange::bool::relaxed::seq_cst::dropped:
compare_exchange::bool::acquire::seq_cst::dropped:
compare_exchange::bool::release::seq_cst::dropped:
compare_exchange::bool::acq_rel::seq_cst::dropped:
compare_exchange::bool::seq_cst::seq_cst::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aqrl zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w.aqrl zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.aqrl zero, a0, (a1)
    ret

compare_exchange::ptr::relaxed::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::ptr::acquire::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::ptr::release::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::ptr::acq_rel::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::ptr::seq_cst::relaxed::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::ptr::relaxed::acquire::used:
compare_exchange::ptr::acquire::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::ptr::release::acquire::used:
compare_exchange::ptr::acq_rel::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::ptr::seq_cst::acquire::used:
compare_exchange::ptr::relaxed::seq_cst::used:
compare_exchange::ptr::acquire::seq_cst::used:
compare_exchange::ptr::release::seq_cst::used:
compare_exchange::ptr::acq_rel::seq_cst::used:
compare_exchange::ptr::seq_cst::seq_cst::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::ptr::relaxed::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::ptr::acquire::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::ptr::release::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::ptr::acq_rel::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::ptr::seq_cst::relaxed::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::ptr::relaxed::acquire::dropped:
compare_exchange::ptr::acquire::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::ptr::release::acquire::dropped:
compare_exchange::ptr::acq_rel::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::ptr::seq_cst::acquire::dropped:
compare_exchange::ptr::relaxed::seq_cst::dropped:
compare_exchange::ptr::acquire::seq_cst::dropped:
compare_exchange::ptr::release::seq_cst::dropped:
compare_exchange::ptr::acq_rel::seq_cst::dropped:
compare_exchange::ptr::seq_cst::seq_cst::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i8::relaxed::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::i8::acquire::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::i8::release::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::i8::acq_rel::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::i8::seq_cst::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::i8::relaxed::acquire::used:
compare_exchange::i8::acquire::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::i8::release::acquire::used:
compare_exchange::i8::acq_rel::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::i8::seq_cst::acquire::used:
compare_exchange::i8::relaxed::seq_cst::used:
compare_exchange::i8::acquire::seq_cst::used:
compare_exchange::i8::release::seq_cst::used:
compare_exchange::i8::acq_rel::seq_cst::used:
compare_exchange::i8::seq_cst::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::i8::relaxed::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::i8::acquire::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::i8::release::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::i8::acq_rel::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::i8::seq_cst::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::i8::relaxed::acquire::dropped:
compare_exchange::i8::acquire::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::i8::release::acquire::dropped:
compare_exchange::i8::acq_rel::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::i8::seq_cst::acquire::dropped:
compare_exchange::i8::relaxed::seq_cst::dropped:
compare_exchange::i8::acquire::seq_cst::dropped:
compare_exchange::i8::release::seq_cst::dropped:
compare_exchange::i8::acq_rel::seq_cst::dropped:
compare_exchange::i8::seq_cst::seq_cst::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u8::relaxed::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u8::acquire::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u8::release::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u8::acq_rel::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u8::seq_cst::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u8::relaxed::acquire::used:
compare_exchange::u8::acquire::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u8::release::acquire::used:
compare_exchange::u8::acq_rel::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u8::seq_cst::acquire::used:
compare_exchange::u8::relaxed::seq_cst::used:
compare_exchange::u8::acquire::seq_cst::used:
compare_exchange::u8::release::seq_cst::used:
compare_exchange::u8::acq_rel::seq_cst::used:
compare_exchange::u8::seq_cst::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u8::relaxed::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u8::acquire::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u8::release::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u8::acq_rel::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u8::seq_cst::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u8::relaxed::acquire::dropped:
compare_exchange::u8::acquire::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u8::release::acquire::dropped:
compare_exchange::u8::acq_rel::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u8::seq_cst::acquire::dropped:
compare_exchange::u8::relaxed::seq_cst::dropped:
compare_exchange::u8::acquire::seq_cst::dropped:
compare_exchange::u8::release::seq_cst::dropped:
compare_exchange::u8::acq_rel::seq_cst::dropped:
compare_exchange::u8::seq_cst::seq_cst::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::i16::relaxed::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange::i16::acquire::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange::i16::release::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange::i16::acq_rel::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange::i16::seq_cst::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange::i16::relaxed::acquire::used:
compare_exchange::i16::acquire::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange::i16::release::acquire::used:
compare_exchange::i16::acq_rel::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange::i16::seq_cst::acquire::used:
compare_exchange::i16::relaxed::seq_cst::used:
compare_exchange::i16::acquire::seq_cst::used:
compare_exchange::i16::release::seq_cst::used:
compare_exchange::i16::acq_rel::seq_cst::used:
compare_exchange::i16::seq_cst::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange::i16::relaxed::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i16::acquire::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i16::release::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w.rl a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i16::acq_rel::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w.rl a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i16::seq_cst::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w.rl a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i16::relaxed::acquire::dropped:
compare_exchange::i16::acquire::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i16::release::acquire::dropped:
compare_exchange::i16::acq_rel::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w.rl a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i16::seq_cst::acquire::dropped:
compare_exchange::i16::relaxed::seq_cst::dropped:
compare_exchange::i16::acquire::seq_cst::dropped:
compare_exchange::i16::release::seq_cst::dropped:
compare_exchange::i16::acq_rel::seq_cst::dropped:
compare_exchange::i16::seq_cst::seq_cst::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w.rl a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u16::relaxed::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u16::acquire::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aq a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u16::release::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u16::acq_rel::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aq a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u16::seq_cst::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aqrl a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u16::relaxed::acquire::used:
compare_exchange::u16::acquire::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aq a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u16::release::acquire::used:
compare_exchange::u16::acq_rel::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aq a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u16::seq_cst::acquire::used:
compare_exchange::u16::relaxed::seq_cst::used:
compare_exchange::u16::acquire::seq_cst::used:
compare_exchange::u16::release::seq_cst::used:
compare_exchange::u16::acq_rel::seq_cst::used:
compare_exchange::u16::seq_cst::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aqrl a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange::u16::relaxed::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u16::acquire::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u16::release::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u16::acq_rel::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u16::seq_cst::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u16::relaxed::acquire::dropped:
compare_exchange::u16::acquire::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u16::release::acquire::dropped:
compare_exchange::u16::acq_rel::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::u16::seq_cst::acquire::dropped:
compare_exchange::u16::relaxed::seq_cst::dropped:
compare_exchange::u16::acquire::seq_cst::dropped:
compare_exchange::u16::release::seq_cst::dropped:
compare_exchange::u16::acq_rel::seq_cst::dropped:
compare_exchange::u16::seq_cst::seq_cst::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange::i32::relaxed::relaxed::used:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i32::acquire::relaxed::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i32::release::relaxed::used:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i32::acq_rel::relaxed::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i32::seq_cst::relaxed::used:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i32::relaxed::acquire::used:
compare_exchange::i32::acquire::acquire::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i32::release::acquire::used:
compare_exchange::i32::acq_rel::acquire::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i32::seq_cst::acquire::used:
compare_exchange::i32::relaxed::seq_cst::used:
compare_exchange::i32::acquire::seq_cst::used:
compare_exchange::i32::release::seq_cst::used:
compare_exchange::i32::acq_rel::seq_cst::used:
compare_exchange::i32::seq_cst::seq_cst::used:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i32::relaxed::relaxed::dropped:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i32::acquire::relaxed::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i32::release::relaxed::dropped:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i32::acq_rel::relaxed::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i32::seq_cst::relaxed::dropped:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i32::relaxed::acquire::dropped:
compare_exchange::i32::acquire::acquire::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i32::release::acquire::dropped:
compare_exchange::i32::acq_rel::acquire::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i32::seq_cst::acquire::dropped:
compare_exchange::i32::relaxed::seq_cst::dropped:
compare_exchange::i32::acquire::seq_cst::dropped:
compare_exchange::i32::release::seq_cst::dropped:
compare_exchange::i32::acq_rel::seq_cst::dropped:
compare_exchange::i32::seq_cst::seq_cst::dropped:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u32::relaxed::relaxed::used:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u32::acquire::relaxed::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u32::release::relaxed::used:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u32::acq_rel::relaxed::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u32::seq_cst::relaxed::used:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u32::relaxed::acquire::used:
compare_exchange::u32::acquire::acquire::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u32::release::acquire::used:
compare_exchange::u32::acq_rel::acquire::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u32::seq_cst::acquire::used:
compare_exchange::u32::relaxed::seq_cst::used:
compare_exchange::u32::acquire::seq_cst::used:
compare_exchange::u32::release::seq_cst::used:
compare_exchange::u32::acq_rel::seq_cst::used:
compare_exchange::u32::seq_cst::seq_cst::used:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u32::relaxed::relaxed::dropped:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u32::acquire::relaxed::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u32::release::relaxed::dropped:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u32::acq_rel::relaxed::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u32::seq_cst::relaxed::dropped:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u32::relaxed::acquire::dropped:
compare_exchange::u32::acquire::acquire::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u32::release::acquire::dropped:
compare_exchange::u32::acq_rel::acquire::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u32::seq_cst::acquire::dropped:
compare_exchange::u32::relaxed::seq_cst::dropped:
compare_exchange::u32::acquire::seq_cst::dropped:
compare_exchange::u32::release::seq_cst::dropped:
compare_exchange::u32::acq_rel::seq_cst::dropped:
compare_exchange::u32::seq_cst::seq_cst::dropped:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u32::relaxed::relaxed::compared:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u32::acquire::relaxed::compared:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u32::release::relaxed::compared:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u32::acq_rel::relaxed::compared:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u32::seq_cst::relaxed::compared:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u32::relaxed::acquire::compared:
compare_exchange::u32::acquire::acquire::compared:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u32::release::acquire::compared:
compare_exchange::u32::acq_rel::acquire::compared:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u32::seq_cst::acquire::compared:
compare_exchange::u32::relaxed::seq_cst::compared:
compare_exchange::u32::acquire::seq_cst::compared:
compare_exchange::u32::release::seq_cst::compared:
compare_exchange::u32::acq_rel::seq_cst::compared:
compare_exchange::u32::seq_cst::seq_cst::compared:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::i64::relaxed::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i64::acquire::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i64::release::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i64::acq_rel::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i64::seq_cst::relaxed::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i64::relaxed::acquire::used:
compare_exchange::i64::acquire::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i64::release::acquire::used:
compare_exchange::i64::acq_rel::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i64::seq_cst::acquire::used:
compare_exchange::i64::relaxed::seq_cst::used:
compare_exchange::i64::acquire::seq_cst::used:
compare_exchange::i64::release::seq_cst::used:
compare_exchange::i64::acq_rel::seq_cst::used:
compare_exchange::i64::seq_cst::seq_cst::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::i64::relaxed::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i64::acquire::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i64::release::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i64::acq_rel::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i64::seq_cst::relaxed::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i64::relaxed::acquire::dropped:
compare_exchange::i64::acquire::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i64::release::acquire::dropped:
compare_exchange::i64::acq_rel::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::i64::seq_cst::acquire::dropped:
compare_exchange::i64::relaxed::seq_cst::dropped:
compare_exchange::i64::acquire::seq_cst::dropped:
compare_exchange::i64::release::seq_cst::dropped:
compare_exchange::i64::acq_rel::seq_cst::dropped:
compare_exchange::i64::seq_cst::seq_cst::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u64::relaxed::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u64::acquire::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u64::release::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u64::acq_rel::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u64::seq_cst::relaxed::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u64::relaxed::acquire::used:
compare_exchange::u64::acquire::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u64::release::acquire::used:
compare_exchange::u64::acq_rel::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u64::seq_cst::acquire::used:
compare_exchange::u64::relaxed::seq_cst::used:
compare_exchange::u64::acquire::seq_cst::used:
compare_exchange::u64::release::seq_cst::used:
compare_exchange::u64::acq_rel::seq_cst::used:
compare_exchange::u64::seq_cst::seq_cst::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::u64::relaxed::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u64::acquire::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u64::release::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u64::acq_rel::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u64::seq_cst::relaxed::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u64::relaxed::acquire::dropped:
compare_exchange::u64::acquire::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u64::release::acquire::dropped:
compare_exchange::u64::acq_rel::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u64::seq_cst::acquire::dropped:
compare_exchange::u64::relaxed::seq_cst::dropped:
compare_exchange::u64::acquire::seq_cst::dropped:
compare_exchange::u64::release::seq_cst::dropped:
compare_exchange::u64::acq_rel::seq_cst::dropped:
compare_exchange::u64::seq_cst::seq_cst::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::u64::relaxed::relaxed::compared:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u64::acquire::relaxed::compared:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u64::release::relaxed::compared:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u64::acq_rel::relaxed::compared:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u64::seq_cst::relaxed::compared:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u64::relaxed::acquire::compared:
compare_exchange::u64::acquire::acquire::compared:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u64::release::acquire::compared:
compare_exchange::u64::acq_rel::acquire::compared:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::u64::seq_cst::acquire::compared:
compare_exchange::u64::relaxed::seq_cst::compared:
compare_exchange::u64::acquire::seq_cst::compared:
compare_exchange::u64::release::seq_cst::compared:
compare_exchange::u64::acq_rel::seq_cst::compared:
compare_exchange::u64::seq_cst::seq_cst::compared:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange::isize::relaxed::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::isize::acquire::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::isize::release::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::isize::acq_rel::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::isize::seq_cst::relaxed::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::isize::relaxed::acquire::used:
compare_exchange::isize::acquire::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::isize::release::acquire::used:
compare_exchange::isize::acq_rel::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::isize::seq_cst::acquire::used:
compare_exchange::isize::relaxed::seq_cst::used:
compare_exchange::isize::acquire::seq_cst::used:
compare_exchange::isize::release::seq_cst::used:
compare_exchange::isize::acq_rel::seq_cst::used:
compare_exchange::isize::seq_cst::seq_cst::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::isize::relaxed::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::isize::acquire::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::isize::release::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::isize::acq_rel::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::isize::seq_cst::relaxed::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::isize::relaxed::acquire::dropped:
compare_exchange::isize::acquire::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::isize::release::acquire::dropped:
compare_exchange::isize::acq_rel::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::isize::seq_cst::acquire::dropped:
compare_exchange::isize::relaxed::seq_cst::dropped:
compare_exchange::isize::acquire::seq_cst::dropped:
compare_exchange::isize::release::seq_cst::dropped:
compare_exchange::isize::acq_rel::seq_cst::dropped:
compare_exchange::isize::seq_cst::seq_cst::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::usize::relaxed::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::usize::acquire::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::usize::release::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::usize::acq_rel::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::usize::seq_cst::relaxed::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::usize::relaxed::acquire::used:
compare_exchange::usize::acquire::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::usize::release::acquire::used:
compare_exchange::usize::acq_rel::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::usize::seq_cst::acquire::used:
compare_exchange::usize::relaxed::seq_cst::used:
compare_exchange::usize::acquire::seq_cst::used:
compare_exchange::usize::release::seq_cst::used:
compare_exchange::usize::acq_rel::seq_cst::used:
compare_exchange::usize::seq_cst::seq_cst::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange::usize::relaxed::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::usize::acquire::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::usize::release::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::usize::acq_rel::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::usize::seq_cst::relaxed::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::usize::relaxed::acquire::dropped:
compare_exchange::usize::acquire::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::usize::release::acquire::dropped:
compare_exchange::usize::acq_rel::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange::usize::seq_cst::acquire::dropped:
compare_exchange::usize::relaxed::seq_cst::dropped:
compare_exchange::usize::acquire::seq_cst::dropped:
compare_exchange::usize::release::seq_cst::dropped:
compare_exchange::usize::acq_rel::seq_cst::dropped:
compare_exchange::usize::seq_cst::seq_cst::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::bool::relaxed::relaxed::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange_weak::bool::acquire::relaxed::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w.aq a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w.aq a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.aq a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange_weak::bool::release::relaxed::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w.rl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w.rl a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.rl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange_weak::bool::acq_rel::relaxed::used:
compare_exchange_weak::bool::seq_cst::relaxed::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w.aqrl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w.aqrl a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.aqrl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange_weak::bool::relaxed::acquire::used:
compare_exchange_weak::bool::acquire::acquire::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w.aq a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w.aq a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.aq a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange_weak::bool::release::acquire::used:
compare_exchange_weak::bool::acq_rel::acquire::used:
compare_exchange_weak::bool::seq_cst::acquire::used:
compare_exchange_weak::bool::relaxed::seq_cst::used:
compare_exchange_weak::bool::acquire::seq_cst::used:
compare_exchange_weak::bool::release::seq_cst::used:
compare_exchange_weak::bool::acq_rel::seq_cst::used:
compare_exchange_weak::bool::seq_cst::seq_cst::used:
    beq a1, a2, .L1
    beqz a2, .L2
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 1
    sllw a3, a3, a0
    amoor.w.aqrl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L1:
    andi a2, a0, -4
    amoor.w.aqrl a2, zero, (a2)
    slli a0, a0, 3
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret
  .L2:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.aqrl a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    snez a2, a0
    xor a0, a1, a2
    mv a1, a2
    ret

compare_exchange_weak::bool::relaxed::relaxed::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w zero, a0, (a1)
    ret

compare_exchange_weak::bool::acquire::relaxed::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aq zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w.aq zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.aq zero, a0, (a1)
    ret

compare_exchange_weak::bool::release::relaxed::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w.rl zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w.rl zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.rl zero, a0, (a1)
    ret

compare_exchange_weak::bool::acq_rel::relaxed::dropped:
compare_exchange_weak::bool::seq_cst::relaxed::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aqrl zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w.aqrl zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.aqrl zero, a0, (a1)
    ret

compare_exchange_weak::bool::relaxed::acquire::dropped:
compare_exchange_weak::bool::acquire::acquire::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aq zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w.aq zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.aq zero, a0, (a1)
    ret

compare_exchange_weak::bool::release::acquire::dropped:
compare_exchange_weak::bool::acq_rel::acquire::dropped:
compare_exchange_weak::bool::seq_cst::acquire::dropped:
compare_exchange_weak::bool::relaxed::seq_cst::dropped:
compare_exchange_weak::bool::acquire::seq_cst::dropped:
compare_exchange_weak::bool::release::seq_cst::dropped:
compare_exchange_weak::bool::acq_rel::seq_cst::dropped:
compare_exchange_weak::bool::seq_cst::seq_cst::dropped:
    beq a1, a2, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    beqz a2, .L2
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aqrl zero, a0, (a1)
    ret
  .L1:
    andi a0, a0, -4
    amoor.w.aqrl zero, zero, (a0)
    ret
  .L2:
    li a2, 255
    sllw a0, a2, a0
    not a0, a0
    amoand.w.aqrl zero, a0, (a1)
    ret

compare_exchange_weak::ptr::relaxed::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::ptr::acquire::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::ptr::release::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::ptr::acq_rel::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::ptr::seq_cst::relaxed::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::ptr::relaxed::acquire::used:
compare_exchange_weak::ptr::acquire::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::ptr::release::acquire::used:
compare_exchange_weak::ptr::acq_rel::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::ptr::seq_cst::acquire::used:
compare_exchange_weak::ptr::relaxed::seq_cst::used:
compare_exchange_weak::ptr::acquire::seq_cst::used:
compare_exchange_weak::ptr::release::seq_cst::used:
compare_exchange_weak::ptr::acq_rel::seq_cst::used:
compare_exchange_weak::ptr::seq_cst::seq_cst::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::ptr::relaxed::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::ptr::acquire::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::ptr::release::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::ptr::acq_rel::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::ptr::seq_cst::relaxed::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::ptr::relaxed::acquire::dropped:
compare_exchange_weak::ptr::acquire::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::ptr::release::acquire::dropped:
compare_exchange_weak::ptr::acq_rel::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::ptr::seq_cst::acquire::dropped:
compare_exchange_weak::ptr::relaxed::seq_cst::dropped:
compare_exchange_weak::ptr::acquire::seq_cst::dropped:
compare_exchange_weak::ptr::release::seq_cst::dropped:
compare_exchange_weak::ptr::acq_rel::seq_cst::dropped:
compare_exchange_weak::ptr::seq_cst::seq_cst::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i8::relaxed::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::i8::acquire::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::i8::release::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::i8::acq_rel::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::i8::seq_cst::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::i8::relaxed::acquire::used:
compare_exchange_weak::i8::acquire::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::i8::release::acquire::used:
compare_exchange_weak::i8::acq_rel::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::i8::seq_cst::acquire::used:
compare_exchange_weak::i8::relaxed::seq_cst::used:
compare_exchange_weak::i8::acquire::seq_cst::used:
compare_exchange_weak::i8::release::seq_cst::used:
compare_exchange_weak::i8::acq_rel::seq_cst::used:
compare_exchange_weak::i8::seq_cst::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::i8::relaxed::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::i8::acquire::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::i8::release::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::i8::acq_rel::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::i8::seq_cst::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::i8::relaxed::acquire::dropped:
compare_exchange_weak::i8::acquire::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::i8::release::acquire::dropped:
compare_exchange_weak::i8::acq_rel::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::i8::seq_cst::acquire::dropped:
compare_exchange_weak::i8::relaxed::seq_cst::dropped:
compare_exchange_weak::i8::acquire::seq_cst::dropped:
compare_exchange_weak::i8::release::seq_cst::dropped:
compare_exchange_weak::i8::acq_rel::seq_cst::dropped:
compare_exchange_weak::i8::seq_cst::seq_cst::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    zext.b a1, a1
    zext.b a2, a2
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u8::relaxed::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u8::acquire::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u8::release::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u8::acq_rel::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u8::seq_cst::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u8::relaxed::acquire::used:
compare_exchange_weak::u8::acquire::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u8::release::acquire::used:
compare_exchange_weak::u8::acq_rel::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u8::seq_cst::acquire::used:
compare_exchange_weak::u8::relaxed::seq_cst::used:
compare_exchange_weak::u8::acquire::seq_cst::used:
compare_exchange_weak::u8::release::seq_cst::used:
compare_exchange_weak::u8::acq_rel::seq_cst::used:
compare_exchange_weak::u8::seq_cst::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u8::relaxed::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u8::acquire::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u8::release::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u8::acq_rel::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u8::seq_cst::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u8::relaxed::acquire::dropped:
compare_exchange_weak::u8::acquire::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u8::release::acquire::dropped:
compare_exchange_weak::u8::acq_rel::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u8::seq_cst::acquire::dropped:
compare_exchange_weak::u8::relaxed::seq_cst::dropped:
compare_exchange_weak::u8::acquire::seq_cst::dropped:
compare_exchange_weak::u8::release::seq_cst::dropped:
compare_exchange_weak::u8::acq_rel::seq_cst::dropped:
compare_exchange_weak::u8::seq_cst::seq_cst::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::i16::relaxed::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange_weak::i16::acquire::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange_weak::i16::release::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange_weak::i16::acq_rel::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange_weak::i16::seq_cst::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange_weak::i16::relaxed::acquire::used:
compare_exchange_weak::i16::acquire::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange_weak::i16::release::acquire::used:
compare_exchange_weak::i16::acq_rel::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aq a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange_weak::i16::seq_cst::acquire::used:
compare_exchange_weak::i16::relaxed::seq_cst::used:
compare_exchange_weak::i16::acquire::seq_cst::used:
compare_exchange_weak::i16::release::seq_cst::used:
compare_exchange_weak::i16::acq_rel::seq_cst::used:
compare_exchange_weak::i16::seq_cst::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a4, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a5
    bne a3, a4, .L2
    xor a3, a2, a1
    and a3, a3, a5
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a5
    xor a2, a2, a4
    snez a0, a2
    ret

compare_exchange_weak::i16::relaxed::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i16::acquire::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i16::release::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w.rl a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i16::acq_rel::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w.rl a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i16::seq_cst::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w.rl a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i16::relaxed::acquire::dropped:
compare_exchange_weak::i16::acquire::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i16::release::acquire::dropped:
compare_exchange_weak::i16::acq_rel::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w.rl a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i16::seq_cst::acquire::dropped:
compare_exchange_weak::i16::relaxed::seq_cst::dropped:
compare_exchange_weak::i16::acquire::seq_cst::dropped:
compare_exchange_weak::i16::release::seq_cst::dropped:
compare_exchange_weak::i16::acq_rel::seq_cst::dropped:
compare_exchange_weak::i16::seq_cst::seq_cst::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a4, a0
    and a1, a1, a4
    and a2, a2, a4
    sllw a1, a1, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a4, a2, a5
    bne a4, a1, .L2
    xor a4, a2, a0
    and a4, a4, a5
    xor a4, a4, a2
    sc.w.rl a4, a4, (a3)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u16::relaxed::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u16::acquire::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aq a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u16::release::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u16::acq_rel::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aq a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u16::seq_cst::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aqrl a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u16::relaxed::acquire::used:
compare_exchange_weak::u16::acquire::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aq a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u16::release::acquire::used:
compare_exchange_weak::u16::acq_rel::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aq a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u16::seq_cst::acquire::used:
compare_exchange_weak::u16::relaxed::seq_cst::used:
compare_exchange_weak::u16::acquire::seq_cst::used:
compare_exchange_weak::u16::release::seq_cst::used:
compare_exchange_weak::u16::acq_rel::seq_cst::used:
compare_exchange_weak::u16::seq_cst::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a5, a1, a0
    sllw a1, a2, a0
    sllw a2, a4, a0
  .L1:
    lr.w.aqrl a4, (a6)
    and a3, a4, a2
    bne a3, a5, .L2
    xor a3, a4, a1
    and a3, a3, a2
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a4, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

compare_exchange_weak::u16::relaxed::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u16::acquire::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u16::release::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u16::acq_rel::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u16::seq_cst::relaxed::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u16::relaxed::acquire::dropped:
compare_exchange_weak::u16::acquire::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u16::release::acquire::dropped:
compare_exchange_weak::u16::acq_rel::acquire::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aq a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::u16::seq_cst::acquire::dropped:
compare_exchange_weak::u16::relaxed::seq_cst::dropped:
compare_exchange_weak::u16::acquire::seq_cst::dropped:
compare_exchange_weak::u16::release::seq_cst::dropped:
compare_exchange_weak::u16::acq_rel::seq_cst::dropped:
compare_exchange_weak::u16::seq_cst::seq_cst::dropped:
    andi a3, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw a1, a1, a0
    sllw a4, a4, a0
    sllw a0, a2, a0
  .L1:
    lr.w.aqrl a2, (a3)
    and a5, a2, a4
    bne a5, a1, .L2
    xor a5, a2, a0
    and a5, a5, a4
    xor a5, a5, a2
    sc.w.rl a5, a5, (a3)
    bnez a5, .L1
  .L2:
    ret

compare_exchange_weak::i32::relaxed::relaxed::used:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i32::acquire::relaxed::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i32::release::relaxed::used:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i32::acq_rel::relaxed::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i32::seq_cst::relaxed::used:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i32::relaxed::acquire::used:
compare_exchange_weak::i32::acquire::acquire::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i32::release::acquire::used:
compare_exchange_weak::i32::acq_rel::acquire::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i32::seq_cst::acquire::used:
compare_exchange_weak::i32::relaxed::seq_cst::used:
compare_exchange_weak::i32::acquire::seq_cst::used:
compare_exchange_weak::i32::release::seq_cst::used:
compare_exchange_weak::i32::acq_rel::seq_cst::used:
compare_exchange_weak::i32::seq_cst::seq_cst::used:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i32::relaxed::relaxed::dropped:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i32::acquire::relaxed::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i32::release::relaxed::dropped:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i32::acq_rel::relaxed::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i32::seq_cst::relaxed::dropped:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i32::relaxed::acquire::dropped:
compare_exchange_weak::i32::acquire::acquire::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i32::release::acquire::dropped:
compare_exchange_weak::i32::acq_rel::acquire::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i32::seq_cst::acquire::dropped:
compare_exchange_weak::i32::relaxed::seq_cst::dropped:
compare_exchange_weak::i32::acquire::seq_cst::dropped:
compare_exchange_weak::i32::release::seq_cst::dropped:
compare_exchange_weak::i32::acq_rel::seq_cst::dropped:
compare_exchange_weak::i32::seq_cst::seq_cst::dropped:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u32::relaxed::relaxed::used:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u32::acquire::relaxed::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u32::release::relaxed::used:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u32::acq_rel::relaxed::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u32::seq_cst::relaxed::used:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u32::relaxed::acquire::used:
compare_exchange_weak::u32::acquire::acquire::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u32::release::acquire::used:
compare_exchange_weak::u32::acq_rel::acquire::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u32::seq_cst::acquire::used:
compare_exchange_weak::u32::relaxed::seq_cst::used:
compare_exchange_weak::u32::acquire::seq_cst::used:
compare_exchange_weak::u32::release::seq_cst::used:
compare_exchange_weak::u32::acq_rel::seq_cst::used:
compare_exchange_weak::u32::seq_cst::seq_cst::used:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u32::relaxed::relaxed::dropped:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u32::acquire::relaxed::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u32::release::relaxed::dropped:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u32::acq_rel::relaxed::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u32::seq_cst::relaxed::dropped:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u32::relaxed::acquire::dropped:
compare_exchange_weak::u32::acquire::acquire::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u32::release::acquire::dropped:
compare_exchange_weak::u32::acq_rel::acquire::dropped:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u32::seq_cst::acquire::dropped:
compare_exchange_weak::u32::relaxed::seq_cst::dropped:
compare_exchange_weak::u32::acquire::seq_cst::dropped:
compare_exchange_weak::u32::release::seq_cst::dropped:
compare_exchange_weak::u32::acq_rel::seq_cst::dropped:
compare_exchange_weak::u32::seq_cst::seq_cst::dropped:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u32::relaxed::relaxed::compared:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u32::acquire::relaxed::compared:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u32::release::relaxed::compared:
  .L1:
    lr.w a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u32::acq_rel::relaxed::compared:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u32::seq_cst::relaxed::compared:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u32::relaxed::acquire::compared:
compare_exchange_weak::u32::acquire::acquire::compared:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u32::release::acquire::compared:
compare_exchange_weak::u32::acq_rel::acquire::compared:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u32::seq_cst::acquire::compared:
compare_exchange_weak::u32::relaxed::seq_cst::compared:
compare_exchange_weak::u32::acquire::seq_cst::compared:
compare_exchange_weak::u32::release::seq_cst::compared:
compare_exchange_weak::u32::acq_rel::seq_cst::compared:
compare_exchange_weak::u32::seq_cst::seq_cst::compared:
  .L1:
    lr.w.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::i64::relaxed::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i64::acquire::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i64::release::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i64::acq_rel::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i64::seq_cst::relaxed::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i64::relaxed::acquire::used:
compare_exchange_weak::i64::acquire::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i64::release::acquire::used:
compare_exchange_weak::i64::acq_rel::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i64::seq_cst::acquire::used:
compare_exchange_weak::i64::relaxed::seq_cst::used:
compare_exchange_weak::i64::acquire::seq_cst::used:
compare_exchange_weak::i64::release::seq_cst::used:
compare_exchange_weak::i64::acq_rel::seq_cst::used:
compare_exchange_weak::i64::seq_cst::seq_cst::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::i64::relaxed::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i64::acquire::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i64::release::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i64::acq_rel::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i64::seq_cst::relaxed::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i64::relaxed::acquire::dropped:
compare_exchange_weak::i64::acquire::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i64::release::acquire::dropped:
compare_exchange_weak::i64::acq_rel::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::i64::seq_cst::acquire::dropped:
compare_exchange_weak::i64::relaxed::seq_cst::dropped:
compare_exchange_weak::i64::acquire::seq_cst::dropped:
compare_exchange_weak::i64::release::seq_cst::dropped:
compare_exchange_weak::i64::acq_rel::seq_cst::dropped:
compare_exchange_weak::i64::seq_cst::seq_cst::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u64::relaxed::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u64::acquire::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u64::release::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u64::acq_rel::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u64::seq_cst::relaxed::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u64::relaxed::acquire::used:
compare_exchange_weak::u64::acquire::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u64::release::acquire::used:
compare_exchange_weak::u64::acq_rel::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u64::seq_cst::acquire::used:
compare_exchange_weak::u64::relaxed::seq_cst::used:
compare_exchange_weak::u64::acquire::seq_cst::used:
compare_exchange_weak::u64::release::seq_cst::used:
compare_exchange_weak::u64::acq_rel::seq_cst::used:
compare_exchange_weak::u64::seq_cst::seq_cst::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u64::relaxed::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u64::acquire::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u64::release::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u64::acq_rel::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u64::seq_cst::relaxed::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u64::relaxed::acquire::dropped:
compare_exchange_weak::u64::acquire::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u64::release::acquire::dropped:
compare_exchange_weak::u64::acq_rel::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u64::seq_cst::acquire::dropped:
compare_exchange_weak::u64::relaxed::seq_cst::dropped:
compare_exchange_weak::u64::acquire::seq_cst::dropped:
compare_exchange_weak::u64::release::seq_cst::dropped:
compare_exchange_weak::u64::acq_rel::seq_cst::dropped:
compare_exchange_weak::u64::seq_cst::seq_cst::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::u64::relaxed::relaxed::compared:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u64::acquire::relaxed::compared:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u64::release::relaxed::compared:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u64::acq_rel::relaxed::compared:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u64::seq_cst::relaxed::compared:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u64::relaxed::acquire::compared:
compare_exchange_weak::u64::acquire::acquire::compared:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u64::release::acquire::compared:
compare_exchange_weak::u64::acq_rel::acquire::compared:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::u64::seq_cst::acquire::compared:
compare_exchange_weak::u64::relaxed::seq_cst::compared:
compare_exchange_weak::u64::acquire::seq_cst::compared:
compare_exchange_weak::u64::release::seq_cst::compared:
compare_exchange_weak::u64::acq_rel::seq_cst::compared:
compare_exchange_weak::u64::seq_cst::seq_cst::compared:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    seqz a0, a1
    ret

compare_exchange_weak::isize::relaxed::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::isize::acquire::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::isize::release::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::isize::acq_rel::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::isize::seq_cst::relaxed::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::isize::relaxed::acquire::used:
compare_exchange_weak::isize::acquire::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::isize::release::acquire::used:
compare_exchange_weak::isize::acq_rel::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::isize::seq_cst::acquire::used:
compare_exchange_weak::isize::relaxed::seq_cst::used:
compare_exchange_weak::isize::acquire::seq_cst::used:
compare_exchange_weak::isize::release::seq_cst::used:
compare_exchange_weak::isize::acq_rel::seq_cst::used:
compare_exchange_weak::isize::seq_cst::seq_cst::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::isize::relaxed::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::isize::acquire::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::isize::release::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::isize::acq_rel::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::isize::seq_cst::relaxed::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::isize::relaxed::acquire::dropped:
compare_exchange_weak::isize::acquire::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::isize::release::acquire::dropped:
compare_exchange_weak::isize::acq_rel::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::isize::seq_cst::acquire::dropped:
compare_exchange_weak::isize::relaxed::seq_cst::dropped:
compare_exchange_weak::isize::acquire::seq_cst::dropped:
compare_exchange_weak::isize::release::seq_cst::dropped:
compare_exchange_weak::isize::acq_rel::seq_cst::dropped:
compare_exchange_weak::isize::seq_cst::seq_cst::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::usize::relaxed::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::usize::acquire::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::usize::release::relaxed::used:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::usize::acq_rel::relaxed::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::usize::seq_cst::relaxed::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::usize::relaxed::acquire::used:
compare_exchange_weak::usize::acquire::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::usize::release::acquire::used:
compare_exchange_weak::usize::acq_rel::acquire::used:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::usize::seq_cst::acquire::used:
compare_exchange_weak::usize::relaxed::seq_cst::used:
compare_exchange_weak::usize::acquire::seq_cst::used:
compare_exchange_weak::usize::release::seq_cst::used:
compare_exchange_weak::usize::acq_rel::seq_cst::used:
compare_exchange_weak::usize::seq_cst::seq_cst::used:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::usize::relaxed::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::usize::acquire::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::usize::release::relaxed::dropped:
  .L1:
    lr.d a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::usize::acq_rel::relaxed::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::usize::seq_cst::relaxed::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::usize::relaxed::acquire::dropped:
compare_exchange_weak::usize::acquire::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::usize::release::acquire::dropped:
compare_exchange_weak::usize::acq_rel::acquire::dropped:
  .L1:
    lr.d.aq a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

compare_exchange_weak::usize::seq_cst::acquire::dropped:
compare_exchange_weak::usize::relaxed::seq_cst::dropped:
compare_exchange_weak::usize::acquire::seq_cst::dropped:
compare_exchange_weak::usize::release::seq_cst::dropped:
compare_exchange_weak::usize::acq_rel::seq_cst::dropped:
compare_exchange_weak::usize::seq_cst::seq_cst::dropped:
  .L1:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L2
    sc.d.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    ret

fetch_add::i8::plain::used:
    lbu a2, 0(a0)
    add a1, a1, a2
    sb a1, 0(a0)
    mv a0, a2
    ret

fetch_add::i8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::i8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::i8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::i8::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::i8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::i8::plain::dropped:
    lbu a2, 0(a0)
    add a1, a1, a2
    sb a1, 0(a0)
    ret

fetch_add::i8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::i8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::i8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::i8::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::i8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::u8::plain::used:
    lbu a2, 0(a0)
    add a1, a1, a2
    sb a1, 0(a0)
    mv a0, a2
    ret

fetch_add::u8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u8::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u8::plain::dropped:
    lbu a2, 0(a0)
    add a1, a1, a2
    sb a1, 0(a0)
    ret

fetch_add::u8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::u8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::u8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::u8::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::u8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::i16::plain::used:
    lh a2, 0(a0)
    add a1, a1, a2
    sh a1, 0(a0)
    mv a0, a2
    ret

fetch_add::i16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w a3, (a2)
    add a5, a3, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_add::i16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aq a3, (a2)
    add a5, a3, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_add::i16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w a3, (a2)
    add a5, a3, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_add::i16::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aq a3, (a2)
    add a5, a3, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_add::i16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a3, (a2)
    add a5, a3, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_add::i16::plain::dropped:
    lh a2, 0(a0)
    add a1, a1, a2
    sh a1, 0(a0)
    ret

fetch_add::i16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    add a3, a1, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_add::i16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    add a3, a1, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_add::i16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    add a3, a1, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_add::i16::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    add a3, a1, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_add::i16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    add a3, a1, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_add::u16::plain::used:
    lh a2, 0(a0)
    add a1, a1, a2
    sh a1, 0(a0)
    mv a0, a2
    ret

fetch_add::u16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u16::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u16::plain::dropped:
    lh a2, 0(a0)
    add a1, a1, a2
    sh a1, 0(a0)
    ret

fetch_add::u16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::u16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::u16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::u16::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::u16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    add a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_add::i32::plain::used:
    lw a2, 0(a0)
    add a1, a1, a2
    sw a1, 0(a0)
    mv a0, a2
    ret

fetch_add::i32::relaxed::used:
    amoadd.w a0, a1, (a0)
    ret

fetch_add::i32::acquire::used:
    amoadd.w.aq a0, a1, (a0)
    ret

fetch_add::i32::release::used:
    amoadd.w.rl a0, a1, (a0)
    ret

fetch_add::i32::acq_rel::used:
fetch_add::i32::seq_cst::used:
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_add::i32::plain::dropped:
    lw a2, 0(a0)
    add a1, a1, a2
    sw a1, 0(a0)
    ret

fetch_add::i32::relaxed::dropped:
    amoadd.w zero, a1, (a0)
    ret

fetch_add::i32::acquire::dropped:
    amoadd.w.aq zero, a1, (a0)
    ret

fetch_add::i32::release::dropped:
    amoadd.w.rl zero, a1, (a0)
    ret

fetch_add::i32::acq_rel::dropped:
fetch_add::i32::seq_cst::dropped:
    amoadd.w.aqrl zero, a1, (a0)
    ret

fetch_add::u32::plain::used:
    lw a2, 0(a0)
    add a1, a1, a2
    sw a1, 0(a0)
    mv a0, a2
    ret

fetch_add::u32::relaxed::used:
    amoadd.w a0, a1, (a0)
    ret

fetch_add::u32::acquire::used:
    amoadd.w.aq a0, a1, (a0)
    ret

fetch_add::u32::release::used:
    amoadd.w.rl a0, a1, (a0)
    ret

fetch_add::u32::acq_rel::used:
fetch_add::u32::seq_cst::used:
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_add::u32::plain::dropped:
    lw a2, 0(a0)
    add a1, a1, a2
    sw a1, 0(a0)
    ret

fetch_add::u32::relaxed::dropped:
    amoadd.w zero, a1, (a0)
    ret

fetch_add::u32::acquire::dropped:
    amoadd.w.aq zero, a1, (a0)
    ret

fetch_add::u32::release::dropped:
    amoadd.w.rl zero, a1, (a0)
    ret

fetch_add::u32::acq_rel::dropped:
fetch_add::u32::seq_cst::dropped:
    amoadd.w.aqrl zero, a1, (a0)
    ret

fetch_add::u32::relaxed::compared:
    amoadd.w a0, a1, (a0)
    negw a1, a1
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_add::u32::acquire::compared:
    amoadd.w.aq a0, a1, (a0)
    negw a1, a1
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_add::u32::release::compared:
    amoadd.w.rl a0, a1, (a0)
    negw a1, a1
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_add::u32::acq_rel::compared:
fetch_add::u32::seq_cst::compared:
    amoadd.w.aqrl a0, a1, (a0)
    negw a1, a1
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_add::u32::relaxed::used::const_1:
    li a1, 1
    amoadd.w a0, a1, (a0)
    ret

fetch_add::u32::acquire::used::const_1:
    li a1, 1
    amoadd.w.aq a0, a1, (a0)
    ret

fetch_add::u32::release::used::const_1:
    li a1, 1
    amoadd.w.rl a0, a1, (a0)
    ret

fetch_add::u32::acq_rel::used::const_1:
fetch_add::u32::seq_cst::used::const_1:
    li a1, 1
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_add::u32::relaxed::dropped::const_1:
    li a1, 1
    amoadd.w zero, a1, (a0)
    ret

fetch_add::u32::acquire::dropped::const_1:
    li a1, 1
    amoadd.w.aq zero, a1, (a0)
    ret

fetch_add::u32::release::dropped::const_1:
    li a1, 1
    amoadd.w.rl zero, a1, (a0)
    ret

fetch_add::u32::acq_rel::dropped::const_1:
fetch_add::u32::seq_cst::dropped::const_1:
    li a1, 1
    amoadd.w.aqrl zero, a1, (a0)
    ret

fetch_add::u32::relaxed::compared::const_1:
    li a1, 1
    amoadd.w a0, a1, (a0)
    seqz a0, a0
    ret

fetch_add::u32::acquire::compared::const_1:
    li a1, 1
    amoadd.w.aq a0, a1, (a0)
    seqz a0, a0
    ret

fetch_add::u32::release::compared::const_1:
    li a1, 1
    amoadd.w.rl a0, a1, (a0)
    seqz a0, a0
    ret

fetch_add::u32::acq_rel::compared::const_1:
fetch_add::u32::seq_cst::compared::const_1:
    li a1, 1
    amoadd.w.aqrl a0, a1, (a0)
    seqz a0, a0
    ret

fetch_add::u32::relaxed::used::const_10:
    li a1, 10
    amoadd.w a0, a1, (a0)
    ret

fetch_add::u32::acquire::used::const_10:
    li a1, 10
    amoadd.w.aq a0, a1, (a0)
    ret

fetch_add::u32::release::used::const_10:
    li a1, 10
    amoadd.w.rl a0, a1, (a0)
    ret

fetch_add::u32::acq_rel::used::const_10:
fetch_add::u32::seq_cst::used::const_10:
    li a1, 10
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_add::u32::relaxed::dropped::const_10:
    li a1, 10
    amoadd.w zero, a1, (a0)
    ret

fetch_add::u32::acquire::dropped::const_10:
    li a1, 10
    amoadd.w.aq zero, a1, (a0)
    ret

fetch_add::u32::release::dropped::const_10:
    li a1, 10
    amoadd.w.rl zero, a1, (a0)
    ret

fetch_add::u32::acq_rel::dropped::const_10:
fetch_add::u32::seq_cst::dropped::const_10:
    li a1, 10
    amoadd.w.aqrl zero, a1, (a0)
    ret

fetch_add::u32::relaxed::used::negated:
    negw a1, a1
    amoadd.w a0, a1, (a0)
    ret

fetch_add::u32::acquire::used::negated:
    negw a1, a1
    amoadd.w.aq a0, a1, (a0)
    ret

fetch_add::u32::release::used::negated:
    negw a1, a1
    amoadd.w.rl a0, a1, (a0)
    ret

fetch_add::u32::acq_rel::used::negated:
fetch_add::u32::seq_cst::used::negated:
    negw a1, a1
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_add::u32::relaxed::dropped::negated:
    negw a1, a1
    amoadd.w zero, a1, (a0)
    ret

fetch_add::u32::acquire::dropped::negated:
    negw a1, a1
    amoadd.w.aq zero, a1, (a0)
    ret

fetch_add::u32::release::dropped::negated:
    negw a1, a1
    amoadd.w.rl zero, a1, (a0)
    ret

fetch_add::u32::acq_rel::dropped::negated:
fetch_add::u32::seq_cst::dropped::negated:
    negw a1, a1
    amoadd.w.aqrl zero, a1, (a0)
    ret

fetch_add::u32::relaxed::used::idempotent:
    amoor.w a0, zero, (a0)
    ret

fetch_add::u32::acquire::used::idempotent:
    amoor.w.aq a0, zero, (a0)
    ret

fetch_add::u32::release::used::idempotent:
    amoor.w.rl a0, zero, (a0)
    ret

fetch_add::u32::acq_rel::used::idempotent:
fetch_add::u32::seq_cst::used::idempotent:
    amoor.w.aqrl a0, zero, (a0)
    ret

fetch_add::u32::relaxed::dropped::idempotent:
    amoor.w zero, zero, (a0)
    ret

fetch_add::u32::acquire::dropped::idempotent:
    amoor.w.aq zero, zero, (a0)
    ret

fetch_add::u32::release::dropped::idempotent:
    amoor.w.rl zero, zero, (a0)
    ret

fetch_add::u32::acq_rel::dropped::idempotent:
fetch_add::u32::seq_cst::dropped::idempotent:
    amoor.w.aqrl zero, zero, (a0)
    ret

fetch_add::i64::plain::used:
    ld a2, 0(a0)
    add a1, a1, a2
    sd a1, 0(a0)
    mv a0, a2
    ret

fetch_add::i64::relaxed::used:
    amoadd.d a0, a1, (a0)
    ret

fetch_add::i64::acquire::used:
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_add::i64::release::used:
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_add::i64::acq_rel::used:
fetch_add::i64::seq_cst::used:
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_add::i64::plain::dropped:
    ld a2, 0(a0)
    add a1, a1, a2
    sd a1, 0(a0)
    ret

fetch_add::i64::relaxed::dropped:
    amoadd.d zero, a1, (a0)
    ret

fetch_add::i64::acquire::dropped:
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_add::i64::release::dropped:
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_add::i64::acq_rel::dropped:
fetch_add::i64::seq_cst::dropped:
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_add::u64::plain::used:
    ld a2, 0(a0)
    add a1, a1, a2
    sd a1, 0(a0)
    mv a0, a2
    ret

fetch_add::u64::relaxed::used:
    amoadd.d a0, a1, (a0)
    ret

fetch_add::u64::acquire::used:
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_add::u64::release::used:
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_add::u64::acq_rel::used:
fetch_add::u64::seq_cst::used:
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_add::u64::plain::dropped:
    ld a2, 0(a0)
    add a1, a1, a2
    sd a1, 0(a0)
    ret

fetch_add::u64::relaxed::dropped:
    amoadd.d zero, a1, (a0)
    ret

fetch_add::u64::acquire::dropped:
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_add::u64::release::dropped:
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_add::u64::acq_rel::dropped:
fetch_add::u64::seq_cst::dropped:
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_add::u64::relaxed::compared:
    amoadd.d a0, a1, (a0)
    neg a1, a1
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_add::u64::acquire::compared:
    amoadd.d.aq a0, a1, (a0)
    neg a1, a1
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_add::u64::release::compared:
    amoadd.d.rl a0, a1, (a0)
    neg a1, a1
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_add::u64::acq_rel::compared:
fetch_add::u64::seq_cst::compared:
    amoadd.d.aqrl a0, a1, (a0)
    neg a1, a1
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_add::u64::relaxed::used::const_1:
    li a1, 1
    amoadd.d a0, a1, (a0)
    ret

fetch_add::u64::acquire::used::const_1:
    li a1, 1
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_add::u64::release::used::const_1:
    li a1, 1
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_add::u64::acq_rel::used::const_1:
fetch_add::u64::seq_cst::used::const_1:
    li a1, 1
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_add::u64::relaxed::dropped::const_1:
    li a1, 1
    amoadd.d zero, a1, (a0)
    ret

fetch_add::u64::acquire::dropped::const_1:
    li a1, 1
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_add::u64::release::dropped::const_1:
    li a1, 1
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_add::u64::acq_rel::dropped::const_1:
fetch_add::u64::seq_cst::dropped::const_1:
    li a1, 1
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_add::u64::relaxed::compared::const_1:
    li a1, 1
    amoadd.d a0, a1, (a0)
    seqz a0, a0
    ret

fetch_add::u64::acquire::compared::const_1:
    li a1, 1
    amoadd.d.aq a0, a1, (a0)
    seqz a0, a0
    ret

fetch_add::u64::release::compared::const_1:
    li a1, 1
    amoadd.d.rl a0, a1, (a0)
    seqz a0, a0
    ret

fetch_add::u64::acq_rel::compared::const_1:
fetch_add::u64::seq_cst::compared::const_1:
    li a1, 1
    amoadd.d.aqrl a0, a1, (a0)
    seqz a0, a0
    ret

fetch_add::u64::relaxed::used::const_10:
    li a1, 10
    amoadd.d a0, a1, (a0)
    ret

fetch_add::u64::acquire::used::const_10:
    li a1, 10
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_add::u64::release::used::const_10:
    li a1, 10
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_add::u64::acq_rel::used::const_10:
fetch_add::u64::seq_cst::used::const_10:
    li a1, 10
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_add::u64::relaxed::dropped::const_10:
    li a1, 10
    amoadd.d zero, a1, (a0)
    ret

fetch_add::u64::acquire::dropped::const_10:
    li a1, 10
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_add::u64::release::dropped::const_10:
    li a1, 10
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_add::u64::acq_rel::dropped::const_10:
fetch_add::u64::seq_cst::dropped::const_10:
    li a1, 10
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_add::u64::relaxed::used::negated:
    neg a1, a1
    amoadd.d a0, a1, (a0)
    ret

fetch_add::u64::acquire::used::negated:
    neg a1, a1
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_add::u64::release::used::negated:
    neg a1, a1
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_add::u64::acq_rel::used::negated:
fetch_add::u64::seq_cst::used::negated:
    neg a1, a1
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_add::u64::relaxed::dropped::negated:
    neg a1, a1
    amoadd.d zero, a1, (a0)
    ret

fetch_add::u64::acquire::dropped::negated:
    neg a1, a1
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_add::u64::release::dropped::negated:
    neg a1, a1
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_add::u64::acq_rel::dropped::negated:
fetch_add::u64::seq_cst::dropped::negated:
    neg a1, a1
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_add::u64::relaxed::used::idempotent:
    amoor.d a0, zero, (a0)
    ret

fetch_add::u64::acquire::used::idempotent:
    amoor.d.aq a0, zero, (a0)
    ret

fetch_add::u64::release::used::idempotent:
    amoor.d.rl a0, zero, (a0)
    ret

fetch_add::u64::acq_rel::used::idempotent:
fetch_add::u64::seq_cst::used::idempotent:
    amoor.d.aqrl a0, zero, (a0)
    ret

fetch_add::u64::relaxed::dropped::idempotent:
    amoor.d zero, zero, (a0)
    ret

fetch_add::u64::acquire::dropped::idempotent:
    amoor.d.aq zero, zero, (a0)
    ret

fetch_add::u64::release::dropped::idempotent:
    amoor.d.rl zero, zero, (a0)
    ret

fetch_add::u64::acq_rel::dropped::idempotent:
fetch_add::u64::seq_cst::dropped::idempotent:
    amoor.d.aqrl zero, zero, (a0)
    ret

fetch_add::isize::plain::used:
    ld a2, 0(a0)
    add a1, a1, a2
    sd a1, 0(a0)
    mv a0, a2
    ret

fetch_add::isize::relaxed::used:
    amoadd.d a0, a1, (a0)
    ret

fetch_add::isize::acquire::used:
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_add::isize::release::used:
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_add::isize::acq_rel::used:
fetch_add::isize::seq_cst::used:
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_add::isize::plain::dropped:
    ld a2, 0(a0)
    add a1, a1, a2
    sd a1, 0(a0)
    ret

fetch_add::isize::relaxed::dropped:
    amoadd.d zero, a1, (a0)
    ret

fetch_add::isize::acquire::dropped:
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_add::isize::release::dropped:
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_add::isize::acq_rel::dropped:
fetch_add::isize::seq_cst::dropped:
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_add::usize::plain::used:
    ld a2, 0(a0)
    add a1, a1, a2
    sd a1, 0(a0)
    mv a0, a2
    ret

fetch_add::usize::relaxed::used:
    amoadd.d a0, a1, (a0)
    ret

fetch_add::usize::acquire::used:
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_add::usize::release::used:
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_add::usize::acq_rel::used:
fetch_add::usize::seq_cst::used:
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_add::usize::plain::dropped:
    ld a2, 0(a0)
    add a1, a1, a2
    sd a1, 0(a0)
    ret

fetch_add::usize::relaxed::dropped:
    amoadd.d zero, a1, (a0)
    ret

fetch_add::usize::acquire::dropped:
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_add::usize::release::dropped:
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_add::usize::acq_rel::dropped:
fetch_add::usize::seq_cst::dropped:
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_sub::i8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::i8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::i8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::i8::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::i8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::i8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::i8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::i8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::i8::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::i8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::u8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::u8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::u8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::u8::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::u8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::u8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::u8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::u8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::u8::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::u8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::i16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w a3, (a2)
    sub a5, a3, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_sub::i16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aq a3, (a2)
    sub a5, a3, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_sub::i16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w a3, (a2)
    sub a5, a3, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_sub::i16::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aq a3, (a2)
    sub a5, a3, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_sub::i16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a3, (a2)
    sub a5, a3, a1
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_sub::i16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    sub a3, a1, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_sub::i16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    sub a3, a1, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_sub::i16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    sub a3, a1, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_sub::i16::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    sub a3, a1, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_sub::i16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    sub a3, a1, a0
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_sub::u16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::u16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::u16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::u16::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::u16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    sub a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_sub::u16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::u16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::u16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::u16::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::u16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    sub a4, a1, a0
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_sub::i32::relaxed::used:
    neg a1, a1
    amoadd.w a0, a1, (a0)
    ret

fetch_sub::i32::acquire::used:
    neg a1, a1
    amoadd.w.aq a0, a1, (a0)
    ret

fetch_sub::i32::release::used:
    neg a1, a1
    amoadd.w.rl a0, a1, (a0)
    ret

fetch_sub::i32::acq_rel::used:
fetch_sub::i32::seq_cst::used:
    neg a1, a1
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_sub::i32::relaxed::dropped:
    neg a1, a1
    amoadd.w zero, a1, (a0)
    ret

fetch_sub::i32::acquire::dropped:
    neg a1, a1
    amoadd.w.aq zero, a1, (a0)
    ret

fetch_sub::i32::release::dropped:
    neg a1, a1
    amoadd.w.rl zero, a1, (a0)
    ret

fetch_sub::i32::acq_rel::dropped:
fetch_sub::i32::seq_cst::dropped:
    neg a1, a1
    amoadd.w.aqrl zero, a1, (a0)
    ret

fetch_sub::u32::relaxed::used:
    neg a1, a1
    amoadd.w a0, a1, (a0)
    ret

fetch_sub::u32::acquire::used:
    neg a1, a1
    amoadd.w.aq a0, a1, (a0)
    ret

fetch_sub::u32::release::used:
    neg a1, a1
    amoadd.w.rl a0, a1, (a0)
    ret

fetch_sub::u32::acq_rel::used:
fetch_sub::u32::seq_cst::used:
    neg a1, a1
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_sub::u32::relaxed::dropped:
    neg a1, a1
    amoadd.w zero, a1, (a0)
    ret

fetch_sub::u32::acquire::dropped:
    neg a1, a1
    amoadd.w.aq zero, a1, (a0)
    ret

fetch_sub::u32::release::dropped:
    neg a1, a1
    amoadd.w.rl zero, a1, (a0)
    ret

fetch_sub::u32::acq_rel::dropped:
fetch_sub::u32::seq_cst::dropped:
    neg a1, a1
    amoadd.w.aqrl zero, a1, (a0)
    ret

fetch_sub::u32::relaxed::compared:
    neg a2, a1
    amoadd.w a0, a2, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_sub::u32::acquire::compared:
    neg a2, a1
    amoadd.w.aq a0, a2, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_sub::u32::release::compared:
    neg a2, a1
    amoadd.w.rl a0, a2, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_sub::u32::acq_rel::compared:
fetch_sub::u32::seq_cst::compared:
    neg a2, a1
    amoadd.w.aqrl a0, a2, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_sub::u32::relaxed::used::const_1:
    li a1, -1
    amoadd.w a0, a1, (a0)
    ret

fetch_sub::u32::acquire::used::const_1:
    li a1, -1
    amoadd.w.aq a0, a1, (a0)
    ret

fetch_sub::u32::release::used::const_1:
    li a1, -1
    amoadd.w.rl a0, a1, (a0)
    ret

fetch_sub::u32::acq_rel::used::const_1:
fetch_sub::u32::seq_cst::used::const_1:
    li a1, -1
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_sub::u32::relaxed::dropped::const_1:
    li a1, -1
    amoadd.w zero, a1, (a0)
    ret

fetch_sub::u32::acquire::dropped::const_1:
    li a1, -1
    amoadd.w.aq zero, a1, (a0)
    ret

fetch_sub::u32::release::dropped::const_1:
    li a1, -1
    amoadd.w.rl zero, a1, (a0)
    ret

fetch_sub::u32::acq_rel::dropped::const_1:
fetch_sub::u32::seq_cst::dropped::const_1:
    li a1, -1
    amoadd.w.aqrl zero, a1, (a0)
    ret

fetch_sub::u32::relaxed::compared::const_1:
    li a1, -1
    amoadd.w a0, a1, (a0)
    addi a0, a0, -1
    seqz a0, a0
    ret

fetch_sub::u32::acquire::compared::const_1:
    li a1, -1
    amoadd.w.aq a0, a1, (a0)
    addi a0, a0, -1
    seqz a0, a0
    ret

fetch_sub::u32::release::compared::const_1:
    li a1, -1
    amoadd.w.rl a0, a1, (a0)
    addi a0, a0, -1
    seqz a0, a0
    ret

fetch_sub::u32::acq_rel::compared::const_1:
fetch_sub::u32::seq_cst::compared::const_1:
    li a1, -1
    amoadd.w.aqrl a0, a1, (a0)
    addi a0, a0, -1
    seqz a0, a0
    ret

fetch_sub::u32::relaxed::used::const_10:
    li a1, -10
    amoadd.w a0, a1, (a0)
    ret

fetch_sub::u32::acquire::used::const_10:
    li a1, -10
    amoadd.w.aq a0, a1, (a0)
    ret

fetch_sub::u32::release::used::const_10:
    li a1, -10
    amoadd.w.rl a0, a1, (a0)
    ret

fetch_sub::u32::acq_rel::used::const_10:
fetch_sub::u32::seq_cst::used::const_10:
    li a1, -10
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_sub::u32::relaxed::dropped::const_10:
    li a1, -10
    amoadd.w zero, a1, (a0)
    ret

fetch_sub::u32::acquire::dropped::const_10:
    li a1, -10
    amoadd.w.aq zero, a1, (a0)
    ret

fetch_sub::u32::release::dropped::const_10:
    li a1, -10
    amoadd.w.rl zero, a1, (a0)
    ret

fetch_sub::u32::acq_rel::dropped::const_10:
fetch_sub::u32::seq_cst::dropped::const_10:
    li a1, -10
    amoadd.w.aqrl zero, a1, (a0)
    ret

fetch_sub::u32::relaxed::used::negated:
    amoadd.w a0, a1, (a0)
    ret

fetch_sub::u32::acquire::used::negated:
    amoadd.w.aq a0, a1, (a0)
    ret

fetch_sub::u32::release::used::negated:
    amoadd.w.rl a0, a1, (a0)
    ret

fetch_sub::u32::acq_rel::used::negated:
fetch_sub::u32::seq_cst::used::negated:
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_sub::u32::relaxed::dropped::negated:
    amoadd.w zero, a1, (a0)
    ret

fetch_sub::u32::acquire::dropped::negated:
    amoadd.w.aq zero, a1, (a0)
    ret

fetch_sub::u32::release::dropped::negated:
    amoadd.w.rl zero, a1, (a0)
    ret

fetch_sub::u32::acq_rel::dropped::negated:
fetch_sub::u32::seq_cst::dropped::negated:
    amoadd.w.aqrl zero, a1, (a0)
    ret

fetch_sub::u32::relaxed::used::idempotent:
    amoor.w a0, zero, (a0)
    ret

fetch_sub::u32::acquire::used::idempotent:
    amoor.w.aq a0, zero, (a0)
    ret

fetch_sub::u32::release::used::idempotent:
    amoor.w.rl a0, zero, (a0)
    ret

fetch_sub::u32::acq_rel::used::idempotent:
fetch_sub::u32::seq_cst::used::idempotent:
    amoor.w.aqrl a0, zero, (a0)
    ret

fetch_sub::u32::relaxed::dropped::idempotent:
    amoor.w zero, zero, (a0)
    ret

fetch_sub::u32::acquire::dropped::idempotent:
    amoor.w.aq zero, zero, (a0)
    ret

fetch_sub::u32::release::dropped::idempotent:
    amoor.w.rl zero, zero, (a0)
    ret

fetch_sub::u32::acq_rel::dropped::idempotent:
fetch_sub::u32::seq_cst::dropped::idempotent:
    amoor.w.aqrl zero, zero, (a0)
    ret

fetch_sub::i64::relaxed::used:
    neg a1, a1
    amoadd.d a0, a1, (a0)
    ret

fetch_sub::i64::acquire::used:
    neg a1, a1
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_sub::i64::release::used:
    neg a1, a1
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_sub::i64::acq_rel::used:
fetch_sub::i64::seq_cst::used:
    neg a1, a1
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_sub::i64::relaxed::dropped:
    neg a1, a1
    amoadd.d zero, a1, (a0)
    ret

fetch_sub::i64::acquire::dropped:
    neg a1, a1
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_sub::i64::release::dropped:
    neg a1, a1
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_sub::i64::acq_rel::dropped:
fetch_sub::i64::seq_cst::dropped:
    neg a1, a1
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_sub::u64::relaxed::used:
    neg a1, a1
    amoadd.d a0, a1, (a0)
    ret

fetch_sub::u64::acquire::used:
    neg a1, a1
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_sub::u64::release::used:
    neg a1, a1
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_sub::u64::acq_rel::used:
fetch_sub::u64::seq_cst::used:
    neg a1, a1
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_sub::u64::relaxed::dropped:
    neg a1, a1
    amoadd.d zero, a1, (a0)
    ret

fetch_sub::u64::acquire::dropped:
    neg a1, a1
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_sub::u64::release::dropped:
    neg a1, a1
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_sub::u64::acq_rel::dropped:
fetch_sub::u64::seq_cst::dropped:
    neg a1, a1
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_sub::u64::relaxed::compared:
    neg a2, a1
    amoadd.d a0, a2, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_sub::u64::acquire::compared:
    neg a2, a1
    amoadd.d.aq a0, a2, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_sub::u64::release::compared:
    neg a2, a1
    amoadd.d.rl a0, a2, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_sub::u64::acq_rel::compared:
fetch_sub::u64::seq_cst::compared:
    neg a2, a1
    amoadd.d.aqrl a0, a2, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_sub::u64::relaxed::used::const_1:
    li a1, -1
    amoadd.d a0, a1, (a0)
    ret

fetch_sub::u64::acquire::used::const_1:
    li a1, -1
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_sub::u64::release::used::const_1:
    li a1, -1
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_sub::u64::acq_rel::used::const_1:
fetch_sub::u64::seq_cst::used::const_1:
    li a1, -1
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_sub::u64::relaxed::dropped::const_1:
    li a1, -1
    amoadd.d zero, a1, (a0)
    ret

fetch_sub::u64::acquire::dropped::const_1:
    li a1, -1
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_sub::u64::release::dropped::const_1:
    li a1, -1
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_sub::u64::acq_rel::dropped::const_1:
fetch_sub::u64::seq_cst::dropped::const_1:
    li a1, -1
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_sub::u64::relaxed::compared::const_1:
    li a1, -1
    amoadd.d a0, a1, (a0)
    addi a0, a0, -1
    seqz a0, a0
    ret

fetch_sub::u64::acquire::compared::const_1:
    li a1, -1
    amoadd.d.aq a0, a1, (a0)
    addi a0, a0, -1
    seqz a0, a0
    ret

fetch_sub::u64::release::compared::const_1:
    li a1, -1
    amoadd.d.rl a0, a1, (a0)
    addi a0, a0, -1
    seqz a0, a0
    ret

fetch_sub::u64::acq_rel::compared::const_1:
fetch_sub::u64::seq_cst::compared::const_1:
    li a1, -1
    amoadd.d.aqrl a0, a1, (a0)
    addi a0, a0, -1
    seqz a0, a0
    ret

fetch_sub::u64::relaxed::used::const_10:
    li a1, -10
    amoadd.d a0, a1, (a0)
    ret

fetch_sub::u64::acquire::used::const_10:
    li a1, -10
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_sub::u64::release::used::const_10:
    li a1, -10
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_sub::u64::acq_rel::used::const_10:
fetch_sub::u64::seq_cst::used::const_10:
    li a1, -10
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_sub::u64::relaxed::dropped::const_10:
    li a1, -10
    amoadd.d zero, a1, (a0)
    ret

fetch_sub::u64::acquire::dropped::const_10:
    li a1, -10
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_sub::u64::release::dropped::const_10:
    li a1, -10
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_sub::u64::acq_rel::dropped::const_10:
fetch_sub::u64::seq_cst::dropped::const_10:
    li a1, -10
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_sub::u64::relaxed::used::negated:
    amoadd.d a0, a1, (a0)
    ret

fetch_sub::u64::acquire::used::negated:
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_sub::u64::release::used::negated:
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_sub::u64::acq_rel::used::negated:
fetch_sub::u64::seq_cst::used::negated:
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_sub::u64::relaxed::dropped::negated:
    amoadd.d zero, a1, (a0)
    ret

fetch_sub::u64::acquire::dropped::negated:
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_sub::u64::release::dropped::negated:
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_sub::u64::acq_rel::dropped::negated:
fetch_sub::u64::seq_cst::dropped::negated:
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_sub::u64::relaxed::used::idempotent:
    amoor.d a0, zero, (a0)
    ret

fetch_sub::u64::acquire::used::idempotent:
    amoor.d.aq a0, zero, (a0)
    ret

fetch_sub::u64::release::used::idempotent:
    amoor.d.rl a0, zero, (a0)
    ret

fetch_sub::u64::acq_rel::used::idempotent:
fetch_sub::u64::seq_cst::used::idempotent:
    amoor.d.aqrl a0, zero, (a0)
    ret

fetch_sub::u64::relaxed::dropped::idempotent:
    amoor.d zero, zero, (a0)
    ret

fetch_sub::u64::acquire::dropped::idempotent:
    amoor.d.aq zero, zero, (a0)
    ret

fetch_sub::u64::release::dropped::idempotent:
    amoor.d.rl zero, zero, (a0)
    ret

fetch_sub::u64::acq_rel::dropped::idempotent:
fetch_sub::u64::seq_cst::dropped::idempotent:
    amoor.d.aqrl zero, zero, (a0)
    ret

fetch_sub::isize::relaxed::used:
    neg a1, a1
    amoadd.d a0, a1, (a0)
    ret

fetch_sub::isize::acquire::used:
    neg a1, a1
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_sub::isize::release::used:
    neg a1, a1
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_sub::isize::acq_rel::used:
fetch_sub::isize::seq_cst::used:
    neg a1, a1
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_sub::isize::relaxed::dropped:
    neg a1, a1
    amoadd.d zero, a1, (a0)
    ret

fetch_sub::isize::acquire::dropped:
    neg a1, a1
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_sub::isize::release::dropped:
    neg a1, a1
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_sub::isize::acq_rel::dropped:
fetch_sub::isize::seq_cst::dropped:
    neg a1, a1
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_sub::usize::relaxed::used:
    neg a1, a1
    amoadd.d a0, a1, (a0)
    ret

fetch_sub::usize::acquire::used:
    neg a1, a1
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_sub::usize::release::used:
    neg a1, a1
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_sub::usize::acq_rel::used:
fetch_sub::usize::seq_cst::used:
    neg a1, a1
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_sub::usize::relaxed::dropped:
    neg a1, a1
    amoadd.d zero, a1, (a0)
    ret

fetch_sub::usize::acquire::dropped:
    neg a1, a1
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_sub::usize::release::dropped:
    neg a1, a1
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_sub::usize::acq_rel::dropped:
fetch_sub::usize::seq_cst::dropped:
    neg a1, a1
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_and::bool::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_and::bool::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_and::bool::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_and::bool::acq_rel::used:
fetch_and::bool::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_and::bool::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w zero, a0, (a2)
    ret

fetch_and::bool::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.aq zero, a0, (a2)
    ret

fetch_and::bool::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.rl zero, a0, (a2)
    ret

fetch_and::bool::acq_rel::dropped:
fetch_and::bool::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.aqrl zero, a0, (a2)
    ret

fetch_and::ptr::relaxed::used:
    amoand.d a0, a1, (a0)
    ret

fetch_and::ptr::acquire::used:
    amoand.d.aq a0, a1, (a0)
    ret

fetch_and::ptr::release::used:
    amoand.d.rl a0, a1, (a0)
    ret

fetch_and::ptr::acq_rel::used:
fetch_and::ptr::seq_cst::used:
    amoand.d.aqrl a0, a1, (a0)
    ret

fetch_and::ptr::relaxed::dropped:
    amoand.d zero, a1, (a0)
    ret

fetch_and::ptr::acquire::dropped:
    amoand.d.aq zero, a1, (a0)
    ret

fetch_and::ptr::release::dropped:
    amoand.d.rl zero, a1, (a0)
    ret

fetch_and::ptr::acq_rel::dropped:
fetch_and::ptr::seq_cst::dropped:
    amoand.d.aqrl zero, a1, (a0)
    ret

fetch_and::i8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::i8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::i8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::i8::acq_rel::used:
fetch_and::i8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::i8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w zero, a0, (a2)
    ret

fetch_and::i8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.aq zero, a0, (a2)
    ret

fetch_and::i8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.rl zero, a0, (a2)
    ret

fetch_and::i8::acq_rel::dropped:
fetch_and::i8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.aqrl zero, a0, (a2)
    ret

fetch_and::u8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::u8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::u8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::u8::acq_rel::used:
fetch_and::u8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::u8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w zero, a0, (a2)
    ret

fetch_and::u8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.aq zero, a0, (a2)
    ret

fetch_and::u8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.rl zero, a0, (a2)
    ret

fetch_and::u8::acq_rel::dropped:
fetch_and::u8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.aqrl zero, a0, (a2)
    ret

fetch_and::i16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    not a3, a4
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::i16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    not a3, a4
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::i16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    not a3, a4
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::i16::acq_rel::used:
fetch_and::i16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    not a3, a4
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::i16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    not a3, a4
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w zero, a0, (a2)
    ret

fetch_and::i16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    not a3, a4
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.aq zero, a0, (a2)
    ret

fetch_and::i16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    not a3, a4
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.rl zero, a0, (a2)
    ret

fetch_and::i16::acq_rel::dropped:
fetch_and::i16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    not a3, a4
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.aqrl zero, a0, (a2)
    ret

fetch_and::u16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::u16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::u16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::u16::acq_rel::used:
fetch_and::u16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    not a3, a3
    sllw a1, a1, a0
    or a1, a1, a3
    amoand.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_and::u16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w zero, a0, (a2)
    ret

fetch_and::u16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.aq zero, a0, (a2)
    ret

fetch_and::u16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.rl zero, a0, (a2)
    ret

fetch_and::u16::acq_rel::dropped:
fetch_and::u16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    not a3, a3
    sllw a0, a1, a0
    or a0, a0, a3
    amoand.w.aqrl zero, a0, (a2)
    ret

fetch_and::i32::relaxed::used:
    amoand.w a0, a1, (a0)
    ret

fetch_and::i32::acquire::used:
    amoand.w.aq a0, a1, (a0)
    ret

fetch_and::i32::release::used:
    amoand.w.rl a0, a1, (a0)
    ret

fetch_and::i32::acq_rel::used:
fetch_and::i32::seq_cst::used:
    amoand.w.aqrl a0, a1, (a0)
    ret

fetch_and::i32::relaxed::dropped:
    amoand.w zero, a1, (a0)
    ret

fetch_and::i32::acquire::dropped:
    amoand.w.aq zero, a1, (a0)
    ret

fetch_and::i32::release::dropped:
    amoand.w.rl zero, a1, (a0)
    ret

fetch_and::i32::acq_rel::dropped:
fetch_and::i32::seq_cst::dropped:
    amoand.w.aqrl zero, a1, (a0)
    ret

fetch_and::u32::relaxed::used:
    amoand.w a0, a1, (a0)
    ret

fetch_and::u32::acquire::used:
    amoand.w.aq a0, a1, (a0)
    ret

fetch_and::u32::release::used:
    amoand.w.rl a0, a1, (a0)
    ret

fetch_and::u32::acq_rel::used:
fetch_and::u32::seq_cst::used:
    amoand.w.aqrl a0, a1, (a0)
    ret

fetch_and::u32::relaxed::dropped:
    amoand.w zero, a1, (a0)
    ret

fetch_and::u32::acquire::dropped:
    amoand.w.aq zero, a1, (a0)
    ret

fetch_and::u32::release::dropped:
    amoand.w.rl zero, a1, (a0)
    ret

fetch_and::u32::acq_rel::dropped:
fetch_and::u32::seq_cst::dropped:
    amoand.w.aqrl zero, a1, (a0)
    ret

fetch_and::u32::relaxed::compared:
    amoand.w a0, a1, (a0)
    and a0, a0, a1
    seqz a0, a0
    ret

fetch_and::u32::acquire::compared:
    amoand.w.aq a0, a1, (a0)
    and a0, a0, a1
    seqz a0, a0
    ret

fetch_and::u32::release::compared:
    amoand.w.rl a0, a1, (a0)
    and a0, a0, a1
    seqz a0, a0
    ret

fetch_and::u32::acq_rel::compared:
fetch_and::u32::seq_cst::compared:
    amoand.w.aqrl a0, a1, (a0)
    and a0, a0, a1
    seqz a0, a0
    ret

fetch_and::u32::relaxed::used::const_1:
    li a1, 1
    amoand.w a0, a1, (a0)
    ret

fetch_and::u32::acquire::used::const_1:
    li a1, 1
    amoand.w.aq a0, a1, (a0)
    ret

fetch_and::u32::release::used::const_1:
    li a1, 1
    amoand.w.rl a0, a1, (a0)
    ret

fetch_and::u32::acq_rel::used::const_1:
fetch_and::u32::seq_cst::used::const_1:
    li a1, 1
    amoand.w.aqrl a0, a1, (a0)
    ret

fetch_and::u32::relaxed::dropped::const_1:
    li a1, 1
    amoand.w zero, a1, (a0)
    ret

fetch_and::u32::acquire::dropped::const_1:
    li a1, 1
    amoand.w.aq zero, a1, (a0)
    ret

fetch_and::u32::release::dropped::const_1:
    li a1, 1
    amoand.w.rl zero, a1, (a0)
    ret

fetch_and::u32::acq_rel::dropped::const_1:
fetch_and::u32::seq_cst::dropped::const_1:
    li a1, 1
    amoand.w.aqrl zero, a1, (a0)
    ret

fetch_and::u32::relaxed::used::const_10:
    li a1, 10
    amoand.w a0, a1, (a0)
    ret

fetch_and::u32::acquire::used::const_10:
    li a1, 10
    amoand.w.aq a0, a1, (a0)
    ret

fetch_and::u32::release::used::const_10:
    li a1, 10
    amoand.w.rl a0, a1, (a0)
    ret

fetch_and::u32::acq_rel::used::const_10:
fetch_and::u32::seq_cst::used::const_10:
    li a1, 10
    amoand.w.aqrl a0, a1, (a0)
    ret

fetch_and::u32::relaxed::dropped::const_10:
    li a1, 10
    amoand.w zero, a1, (a0)
    ret

fetch_and::u32::acquire::dropped::const_10:
    li a1, 10
    amoand.w.aq zero, a1, (a0)
    ret

fetch_and::u32::release::dropped::const_10:
    li a1, 10
    amoand.w.rl zero, a1, (a0)
    ret

fetch_and::u32::acq_rel::dropped::const_10:
fetch_and::u32::seq_cst::dropped::const_10:
    li a1, 10
    amoand.w.aqrl zero, a1, (a0)
    ret

fetch_and::u32::relaxed::used::single_bit:
    li a1, -33
    amoand.w a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_and::u32::acquire::used::single_bit:
    li a1, -33
    amoand.w.aq a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_and::u32::release::used::single_bit:
    li a1, -33
    amoand.w.rl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_and::u32::acq_rel::used::single_bit:
fetch_and::u32::seq_cst::used::single_bit:
    li a1, -33
    amoand.w.aqrl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_and::u32::relaxed::dropped::single_bit:
    li a1, -33
    amoand.w zero, a1, (a0)
    ret

fetch_and::u32::acquire::dropped::single_bit:
    li a1, -33
    amoand.w.aq zero, a1, (a0)
    ret

fetch_and::u32::release::dropped::single_bit:
    li a1, -33
    amoand.w.rl zero, a1, (a0)
    ret

fetch_and::u32::acq_rel::dropped::single_bit:
fetch_and::u32::seq_cst::dropped::single_bit:
    li a1, -33
    amoand.w.aqrl zero, a1, (a0)
    ret

fetch_and::u32::relaxed::compared::bit_0:
    li a1, -2
    amoand.w a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_and::u32::acquire::compared::bit_0:
    li a1, -2
    amoand.w.aq a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_and::u32::release::compared::bit_0:
    li a1, -2
    amoand.w.rl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_and::u32::acq_rel::compared::bit_0:
fetch_and::u32::seq_cst::compared::bit_0:
    li a1, -2
    amoand.w.aqrl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_and::u32::relaxed::compared::top_bit:
    lui a1, 524288
    addiw a1, a1, -1
    amoand.w a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_and::u32::acquire::compared::top_bit:
    lui a1, 524288
    addiw a1, a1, -1
    amoand.w.aq a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_and::u32::release::compared::top_bit:
    lui a1, 524288
    addiw a1, a1, -1
    amoand.w.rl a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_and::u32::acq_rel::compared::top_bit:
fetch_and::u32::seq_cst::compared::top_bit:
    lui a1, 524288
    addiw a1, a1, -1
    amoand.w.aqrl a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_and::u32::relaxed::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    not a2, a1
    amoand.w a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u32::acquire::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    not a2, a1
    amoand.w.aq a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u32::release::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    not a2, a1
    amoand.w.rl a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u32::acq_rel::compared::variable_bit:
fetch_and::u32::seq_cst::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    not a2, a1
    amoand.w.aqrl a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u32::relaxed::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    not a2, a1
    amoand.w a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u32::acquire::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    not a2, a1
    amoand.w.aq a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u32::release::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    not a2, a1
    amoand.w.rl a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u32::acq_rel::compared::shifted_mask:
fetch_and::u32::seq_cst::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    not a2, a1
    amoand.w.aqrl a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u32::relaxed::used::negated:
    not a1, a1
    amoand.w a0, a1, (a0)
    ret

fetch_and::u32::acquire::used::negated:
    not a1, a1
    amoand.w.aq a0, a1, (a0)
    ret

fetch_and::u32::release::used::negated:
    not a1, a1
    amoand.w.rl a0, a1, (a0)
    ret

fetch_and::u32::acq_rel::used::negated:
fetch_and::u32::seq_cst::used::negated:
    not a1, a1
    amoand.w.aqrl a0, a1, (a0)
    ret

fetch_and::u32::relaxed::dropped::negated:
    not a1, a1
    amoand.w zero, a1, (a0)
    ret

fetch_and::u32::acquire::dropped::negated:
    not a1, a1
    amoand.w.aq zero, a1, (a0)
    ret

fetch_and::u32::release::dropped::negated:
    not a1, a1
    amoand.w.rl zero, a1, (a0)
    ret

fetch_and::u32::acq_rel::dropped::negated:
fetch_and::u32::seq_cst::dropped::negated:
    not a1, a1
    amoand.w.aqrl zero, a1, (a0)
    ret

fetch_and::u32::relaxed::used::idempotent:
    amoor.w a0, zero, (a0)
    ret

fetch_and::u32::acquire::used::idempotent:
    amoor.w.aq a0, zero, (a0)
    ret

fetch_and::u32::release::used::idempotent:
    amoor.w.rl a0, zero, (a0)
    ret

fetch_and::u32::acq_rel::used::idempotent:
fetch_and::u32::seq_cst::used::idempotent:
    amoor.w.aqrl a0, zero, (a0)
    ret

fetch_and::u32::relaxed::dropped::idempotent:
    amoor.w zero, zero, (a0)
    ret

fetch_and::u32::acquire::dropped::idempotent:
    amoor.w.aq zero, zero, (a0)
    ret

fetch_and::u32::release::dropped::idempotent:
    amoor.w.rl zero, zero, (a0)
    ret

fetch_and::u32::acq_rel::dropped::idempotent:
fetch_and::u32::seq_cst::dropped::idempotent:
    amoor.w.aqrl zero, zero, (a0)
    ret

fetch_and::i64::relaxed::used:
    amoand.d a0, a1, (a0)
    ret

fetch_and::i64::acquire::used:
    amoand.d.aq a0, a1, (a0)
    ret

fetch_and::i64::release::used:
    amoand.d.rl a0, a1, (a0)
    ret

fetch_and::i64::acq_rel::used:
fetch_and::i64::seq_cst::used:
    amoand.d.aqrl a0, a1, (a0)
    ret

fetch_and::i64::relaxed::dropped:
    amoand.d zero, a1, (a0)
    ret

fetch_and::i64::acquire::dropped:
    amoand.d.aq zero, a1, (a0)
    ret

fetch_and::i64::release::dropped:
    amoand.d.rl zero, a1, (a0)
    ret

fetch_and::i64::acq_rel::dropped:
fetch_and::i64::seq_cst::dropped:
    amoand.d.aqrl zero, a1, (a0)
    ret

fetch_and::u64::relaxed::used:
    amoand.d a0, a1, (a0)
    ret

fetch_and::u64::acquire::used:
    amoand.d.aq a0, a1, (a0)
    ret

fetch_and::u64::release::used:
    amoand.d.rl a0, a1, (a0)
    ret

fetch_and::u64::acq_rel::used:
fetch_and::u64::seq_cst::used:
    amoand.d.aqrl a0, a1, (a0)
    ret

fetch_and::u64::relaxed::dropped:
    amoand.d zero, a1, (a0)
    ret

fetch_and::u64::acquire::dropped:
    amoand.d.aq zero, a1, (a0)
    ret

fetch_and::u64::release::dropped:
    amoand.d.rl zero, a1, (a0)
    ret

fetch_and::u64::acq_rel::dropped:
fetch_and::u64::seq_cst::dropped:
    amoand.d.aqrl zero, a1, (a0)
    ret

fetch_and::u64::relaxed::compared:
    amoand.d a0, a1, (a0)
    and a0, a0, a1
    seqz a0, a0
    ret

fetch_and::u64::acquire::compared:
    amoand.d.aq a0, a1, (a0)
    and a0, a0, a1
    seqz a0, a0
    ret

fetch_and::u64::release::compared:
    amoand.d.rl a0, a1, (a0)
    and a0, a0, a1
    seqz a0, a0
    ret

fetch_and::u64::acq_rel::compared:
fetch_and::u64::seq_cst::compared:
    amoand.d.aqrl a0, a1, (a0)
    and a0, a0, a1
    seqz a0, a0
    ret

fetch_and::u64::relaxed::used::const_1:
    li a1, 1
    amoand.d a0, a1, (a0)
    ret

fetch_and::u64::acquire::used::const_1:
    li a1, 1
    amoand.d.aq a0, a1, (a0)
    ret

fetch_and::u64::release::used::const_1:
    li a1, 1
    amoand.d.rl a0, a1, (a0)
    ret

fetch_and::u64::acq_rel::used::const_1:
fetch_and::u64::seq_cst::used::const_1:
    li a1, 1
    amoand.d.aqrl a0, a1, (a0)
    ret

fetch_and::u64::relaxed::dropped::const_1:
    li a1, 1
    amoand.d zero, a1, (a0)
    ret

fetch_and::u64::acquire::dropped::const_1:
    li a1, 1
    amoand.d.aq zero, a1, (a0)
    ret

fetch_and::u64::release::dropped::const_1:
    li a1, 1
    amoand.d.rl zero, a1, (a0)
    ret

fetch_and::u64::acq_rel::dropped::const_1:
fetch_and::u64::seq_cst::dropped::const_1:
    li a1, 1
    amoand.d.aqrl zero, a1, (a0)
    ret

fetch_and::u64::relaxed::used::const_10:
    li a1, 10
    amoand.d a0, a1, (a0)
    ret

fetch_and::u64::acquire::used::const_10:
    li a1, 10
    amoand.d.aq a0, a1, (a0)
    ret

fetch_and::u64::release::used::const_10:
    li a1, 10
    amoand.d.rl a0, a1, (a0)
    ret

fetch_and::u64::acq_rel::used::const_10:
fetch_and::u64::seq_cst::used::const_10:
    li a1, 10
    amoand.d.aqrl a0, a1, (a0)
    ret

fetch_and::u64::relaxed::dropped::const_10:
    li a1, 10
    amoand.d zero, a1, (a0)
    ret

fetch_and::u64::acquire::dropped::const_10:
    li a1, 10
    amoand.d.aq zero, a1, (a0)
    ret

fetch_and::u64::release::dropped::const_10:
    li a1, 10
    amoand.d.rl zero, a1, (a0)
    ret

fetch_and::u64::acq_rel::dropped::const_10:
fetch_and::u64::seq_cst::dropped::const_10:
    li a1, 10
    amoand.d.aqrl zero, a1, (a0)
    ret

fetch_and::u64::relaxed::used::single_bit:
    li a1, -33
    amoand.d a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_and::u64::acquire::used::single_bit:
    li a1, -33
    amoand.d.aq a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_and::u64::release::used::single_bit:
    li a1, -33
    amoand.d.rl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_and::u64::acq_rel::used::single_bit:
fetch_and::u64::seq_cst::used::single_bit:
    li a1, -33
    amoand.d.aqrl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_and::u64::relaxed::dropped::single_bit:
    li a1, -33
    amoand.d zero, a1, (a0)
    ret

fetch_and::u64::acquire::dropped::single_bit:
    li a1, -33
    amoand.d.aq zero, a1, (a0)
    ret

fetch_and::u64::release::dropped::single_bit:
    li a1, -33
    amoand.d.rl zero, a1, (a0)
    ret

fetch_and::u64::acq_rel::dropped::single_bit:
fetch_and::u64::seq_cst::dropped::single_bit:
    li a1, -33
    amoand.d.aqrl zero, a1, (a0)
    ret

fetch_and::u64::relaxed::compared::bit_0:
    li a1, -2
    amoand.d a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_and::u64::acquire::compared::bit_0:
    li a1, -2
    amoand.d.aq a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_and::u64::release::compared::bit_0:
    li a1, -2
    amoand.d.rl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_and::u64::acq_rel::compared::bit_0:
fetch_and::u64::seq_cst::compared::bit_0:
    li a1, -2
    amoand.d.aqrl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_and::u64::relaxed::compared::top_bit:
    li a1, -1
    srli a1, a1, 1
    amoand.d a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_and::u64::acquire::compared::top_bit:
    li a1, -1
    srli a1, a1, 1
    amoand.d.aq a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_and::u64::release::compared::top_bit:
    li a1, -1
    srli a1, a1, 1
    amoand.d.rl a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_and::u64::acq_rel::compared::top_bit:
fetch_and::u64::seq_cst::compared::top_bit:
    li a1, -1
    srli a1, a1, 1
    amoand.d.aqrl a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_and::u64::relaxed::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    not a2, a1
    amoand.d a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u64::acquire::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    not a2, a1
    amoand.d.aq a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u64::release::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    not a2, a1
    amoand.d.rl a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u64::acq_rel::compared::variable_bit:
fetch_and::u64::seq_cst::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    not a2, a1
    amoand.d.aqrl a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u64::relaxed::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    not a2, a1
    amoand.d a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u64::acquire::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    not a2, a1
    amoand.d.aq a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u64::release::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    not a2, a1
    amoand.d.rl a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u64::acq_rel::compared::shifted_mask:
fetch_and::u64::seq_cst::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    not a2, a1
    amoand.d.aqrl a0, a2, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_and::u64::relaxed::used::negated:
    not a1, a1
    amoand.d a0, a1, (a0)
    ret

fetch_and::u64::acquire::used::negated:
    not a1, a1
    amoand.d.aq a0, a1, (a0)
    ret

fetch_and::u64::release::used::negated:
    not a1, a1
    amoand.d.rl a0, a1, (a0)
    ret

fetch_and::u64::acq_rel::used::negated:
fetch_and::u64::seq_cst::used::negated:
    not a1, a1
    amoand.d.aqrl a0, a1, (a0)
    ret

fetch_and::u64::relaxed::dropped::negated:
    not a1, a1
    amoand.d zero, a1, (a0)
    ret

fetch_and::u64::acquire::dropped::negated:
    not a1, a1
    amoand.d.aq zero, a1, (a0)
    ret

fetch_and::u64::release::dropped::negated:
    not a1, a1
    amoand.d.rl zero, a1, (a0)
    ret

fetch_and::u64::acq_rel::dropped::negated:
fetch_and::u64::seq_cst::dropped::negated:
    not a1, a1
    amoand.d.aqrl zero, a1, (a0)
    ret

fetch_and::u64::relaxed::used::idempotent:
    amoor.d a0, zero, (a0)
    ret

fetch_and::u64::acquire::used::idempotent:
    amoor.d.aq a0, zero, (a0)
    ret

fetch_and::u64::release::used::idempotent:
    amoor.d.rl a0, zero, (a0)
    ret

fetch_and::u64::acq_rel::used::idempotent:
fetch_and::u64::seq_cst::used::idempotent:
    amoor.d.aqrl a0, zero, (a0)
    ret

fetch_and::u64::relaxed::dropped::idempotent:
    amoor.d zero, zero, (a0)
    ret

fetch_and::u64::acquire::dropped::idempotent:
    amoor.d.aq zero, zero, (a0)
    ret

fetch_and::u64::release::dropped::idempotent:
    amoor.d.rl zero, zero, (a0)
    ret

fetch_and::u64::acq_rel::dropped::idempotent:
fetch_and::u64::seq_cst::dropped::idempotent:
    amoor.d.aqrl zero, zero, (a0)
    ret

fetch_and::isize::relaxed::used:
    amoand.d a0, a1, (a0)
    ret

fetch_and::isize::acquire::used:
    amoand.d.aq a0, a1, (a0)
    ret

fetch_and::isize::release::used:
    amoand.d.rl a0, a1, (a0)
    ret

fetch_and::isize::acq_rel::used:
fetch_and::isize::seq_cst::used:
    amoand.d.aqrl a0, a1, (a0)
    ret

fetch_and::isize::relaxed::dropped:
    amoand.d zero, a1, (a0)
    ret

fetch_and::isize::acquire::dropped:
    amoand.d.aq zero, a1, (a0)
    ret

fetch_and::isize::release::dropped:
    amoand.d.rl zero, a1, (a0)
    ret

fetch_and::isize::acq_rel::dropped:
fetch_and::isize::seq_cst::dropped:
    amoand.d.aqrl zero, a1, (a0)
    ret

fetch_and::usize::relaxed::used:
    amoand.d a0, a1, (a0)
    ret

fetch_and::usize::acquire::used:
    amoand.d.aq a0, a1, (a0)
    ret

fetch_and::usize::release::used:
    amoand.d.rl a0, a1, (a0)
    ret

fetch_and::usize::acq_rel::used:
fetch_and::usize::seq_cst::used:
    amoand.d.aqrl a0, a1, (a0)
    ret

fetch_and::usize::relaxed::dropped:
    amoand.d zero, a1, (a0)
    ret

fetch_and::usize::acquire::dropped:
    amoand.d.aq zero, a1, (a0)
    ret

fetch_and::usize::release::dropped:
    amoand.d.rl zero, a1, (a0)
    ret

fetch_and::usize::acq_rel::dropped:
fetch_and::usize::seq_cst::dropped:
    amoand.d.aqrl zero, a1, (a0)
    ret

fetch_nand::bool::relaxed::used:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoxor.w a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_nand::bool::acquire::used:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoxor.w.aq a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w.aq a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_nand::bool::release::used:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoxor.w.rl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w.rl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_nand::bool::acq_rel::used:
fetch_nand::bool::seq_cst::used:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoxor.w.aqrl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w.aqrl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_nand::bool::relaxed::dropped:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoxor.w zero, a0, (a1)
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoor.w zero, a0, (a1)
    ret

fetch_nand::bool::acquire::dropped:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoxor.w.aq zero, a0, (a1)
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aq zero, a0, (a1)
    ret

fetch_nand::bool::release::dropped:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoxor.w.rl zero, a0, (a1)
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoor.w.rl zero, a0, (a1)
    ret

fetch_nand::bool::acq_rel::dropped:
fetch_nand::bool::seq_cst::dropped:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoxor.w.aqrl zero, a0, (a1)
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoor.w.aqrl zero, a0, (a1)
    ret

fetch_nand::i8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::i8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::i8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::i8::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::i8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::i8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::i8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::i8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::i8::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::i8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    zext.b a1, a1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::u8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::u8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::u8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::u8::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::u8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::u8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::u8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::u8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::u8::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::u8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::i16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w a3, (a2)
    and a5, a3, a1
    not a5, a5
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_nand::i16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aq a3, (a2)
    and a5, a3, a1
    not a5, a5
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_nand::i16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w a3, (a2)
    and a5, a3, a1
    not a5, a5
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_nand::i16::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aq a3, (a2)
    and a5, a3, a1
    not a5, a5
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_nand::i16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a3, (a2)
    and a5, a3, a1
    not a5, a5
    xor a5, a5, a3
    and a5, a5, a4
    xor a5, a5, a3
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a3, a0
    ret

fetch_nand::i16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a3, a1, a0
    not a3, a3
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_nand::i16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a3, a1, a0
    not a3, a3
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_nand::i16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a3, a1, a0
    not a3, a3
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_nand::i16::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a3, a1, a0
    not a3, a3
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_nand::i16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a4, a3, a0
    and a1, a1, a3
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    and a3, a1, a0
    not a3, a3
    xor a3, a3, a1
    and a3, a3, a4
    xor a3, a3, a1
    sc.w.rl a3, a3, (a2)
    bnez a3, .L1
    ret

fetch_nand::u16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::u16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::u16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::u16::acq_rel::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::u16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    and a5, a4, a1
    not a5, a5
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_nand::u16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::u16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::u16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::u16::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::u16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    and a4, a1, a0
    not a4, a4
    xor a4, a4, a1
    and a4, a4, a3
    xor a4, a4, a1
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_nand::i32::relaxed::used:
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::i32::acquire::used:
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::i32::release::used:
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::i32::acq_rel::used:
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::i32::seq_cst::used:
  .L1:
    lr.w.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::i32::relaxed::dropped:
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::i32::acquire::dropped:
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::i32::release::dropped:
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::i32::acq_rel::dropped:
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::i32::seq_cst::dropped:
  .L1:
    lr.w.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::relaxed::used:
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::u32::acquire::used:
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::u32::release::used:
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::u32::acq_rel::used:
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::u32::seq_cst::used:
  .L1:
    lr.w.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::u32::relaxed::dropped:
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::acquire::dropped:
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::release::dropped:
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::acq_rel::dropped:
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::seq_cst::dropped:
  .L1:
    lr.w.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::relaxed::used::const_1:
    li a2, 1
  .L1:
    lr.w a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u32::acquire::used::const_1:
    li a2, 1
  .L1:
    lr.w.aq a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u32::release::used::const_1:
    li a2, 1
  .L1:
    lr.w a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u32::acq_rel::used::const_1:
    li a2, 1
  .L1:
    lr.w.aq a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u32::seq_cst::used::const_1:
    li a2, 1
  .L1:
    lr.w.aqrl a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u32::relaxed::dropped::const_1:
    li a1, 1
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::acquire::dropped::const_1:
    li a1, 1
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::release::dropped::const_1:
    li a1, 1
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::acq_rel::dropped::const_1:
    li a1, 1
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::seq_cst::dropped::const_1:
    li a1, 1
  .L1:
    lr.w.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::relaxed::used::const_10:
    li a2, 10
  .L1:
    lr.w a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u32::acquire::used::const_10:
    li a2, 10
  .L1:
    lr.w.aq a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u32::release::used::const_10:
    li a2, 10
  .L1:
    lr.w a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u32::acq_rel::used::const_10:
    li a2, 10
  .L1:
    lr.w.aq a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u32::seq_cst::used::const_10:
    li a2, 10
  .L1:
    lr.w.aqrl a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u32::relaxed::dropped::const_10:
    li a1, 10
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::acquire::dropped::const_10:
    li a1, 10
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::release::dropped::const_10:
    li a1, 10
  .L1:
    lr.w a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::acq_rel::dropped::const_10:
    li a1, 10
  .L1:
    lr.w.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u32::seq_cst::dropped::const_10:
    li a1, 10
  .L1:
    lr.w.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.w.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::i64::relaxed::used:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::i64::acquire::used:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::i64::release::used:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::i64::acq_rel::used:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::i64::seq_cst::used:
  .L1:
    lr.d.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::i64::relaxed::dropped:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::i64::acquire::dropped:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::i64::release::dropped:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::i64::acq_rel::dropped:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::i64::seq_cst::dropped:
  .L1:
    lr.d.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::relaxed::used:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::u64::acquire::used:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::u64::release::used:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::u64::acq_rel::used:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::u64::seq_cst::used:
  .L1:
    lr.d.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::u64::relaxed::dropped:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::acquire::dropped:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::release::dropped:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::acq_rel::dropped:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::seq_cst::dropped:
  .L1:
    lr.d.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::relaxed::used::const_1:
    li a2, 1
  .L1:
    lr.d a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u64::acquire::used::const_1:
    li a2, 1
  .L1:
    lr.d.aq a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u64::release::used::const_1:
    li a2, 1
  .L1:
    lr.d a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u64::acq_rel::used::const_1:
    li a2, 1
  .L1:
    lr.d.aq a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u64::seq_cst::used::const_1:
    li a2, 1
  .L1:
    lr.d.aqrl a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u64::relaxed::dropped::const_1:
    li a1, 1
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::acquire::dropped::const_1:
    li a1, 1
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::release::dropped::const_1:
    li a1, 1
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::acq_rel::dropped::const_1:
    li a1, 1
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::seq_cst::dropped::const_1:
    li a1, 1
  .L1:
    lr.d.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::relaxed::used::const_10:
    li a2, 10
  .L1:
    lr.d a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u64::acquire::used::const_10:
    li a2, 10
  .L1:
    lr.d.aq a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u64::release::used::const_10:
    li a2, 10
  .L1:
    lr.d a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u64::acq_rel::used::const_10:
    li a2, 10
  .L1:
    lr.d.aq a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u64::seq_cst::used::const_10:
    li a2, 10
  .L1:
    lr.d.aqrl a1, (a0)
    and a3, a1, a2
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a1
    ret

fetch_nand::u64::relaxed::dropped::const_10:
    li a1, 10
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::acquire::dropped::const_10:
    li a1, 10
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::release::dropped::const_10:
    li a1, 10
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::acq_rel::dropped::const_10:
    li a1, 10
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::u64::seq_cst::dropped::const_10:
    li a1, 10
  .L1:
    lr.d.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::isize::relaxed::used:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::isize::acquire::used:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::isize::release::used:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::isize::acq_rel::used:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::isize::seq_cst::used:
  .L1:
    lr.d.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::isize::relaxed::dropped:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::isize::acquire::dropped:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::isize::release::dropped:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::isize::acq_rel::dropped:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::isize::seq_cst::dropped:
  .L1:
    lr.d.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::usize::relaxed::used:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::usize::acquire::used:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::usize::release::used:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::usize::acq_rel::used:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::usize::seq_cst::used:
  .L1:
    lr.d.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    mv a0, a2
    ret

fetch_nand::usize::relaxed::dropped:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::usize::acquire::dropped:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::usize::release::dropped:
  .L1:
    lr.d a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::usize::acq_rel::dropped:
  .L1:
    lr.d.aq a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_nand::usize::seq_cst::dropped:
  .L1:
    lr.d.aqrl a2, (a0)
    and a3, a2, a1
    not a3, a3
    sc.d.rl a3, a3, (a0)
    bnez a3, .L1
    ret

fetch_or::bool::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_or::bool::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_or::bool::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_or::bool::acq_rel::used:
fetch_or::bool::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_or::bool::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w zero, a0, (a2)
    ret

fetch_or::bool::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aq zero, a0, (a2)
    ret

fetch_or::bool::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.rl zero, a0, (a2)
    ret

fetch_or::bool::acq_rel::dropped:
fetch_or::bool::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

fetch_or::ptr::relaxed::used:
    amoor.d a0, a1, (a0)
    ret

fetch_or::ptr::acquire::used:
    amoor.d.aq a0, a1, (a0)
    ret

fetch_or::ptr::release::used:
    amoor.d.rl a0, a1, (a0)
    ret

fetch_or::ptr::acq_rel::used:
fetch_or::ptr::seq_cst::used:
    amoor.d.aqrl a0, a1, (a0)
    ret

fetch_or::ptr::relaxed::dropped:
    amoor.d zero, a1, (a0)
    ret

fetch_or::ptr::acquire::dropped:
    amoor.d.aq zero, a1, (a0)
    ret

fetch_or::ptr::release::dropped:
    amoor.d.rl zero, a1, (a0)
    ret

fetch_or::ptr::acq_rel::dropped:
fetch_or::ptr::seq_cst::dropped:
    amoor.d.aqrl zero, a1, (a0)
    ret

fetch_or::i8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a1, a1, a0
    amoor.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::i8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a1, a1, a0
    amoor.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::i8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a1, a1, a0
    amoor.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::i8::acq_rel::used:
fetch_or::i8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a1, a1, a0
    amoor.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::i8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a0, a1, a0
    amoor.w zero, a0, (a2)
    ret

fetch_or::i8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a0, a1, a0
    amoor.w.aq zero, a0, (a2)
    ret

fetch_or::i8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a0, a1, a0
    amoor.w.rl zero, a0, (a2)
    ret

fetch_or::i8::acq_rel::dropped:
fetch_or::i8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

fetch_or::u8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::u8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::u8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::u8::acq_rel::used:
fetch_or::u8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::u8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w zero, a0, (a2)
    ret

fetch_or::u8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aq zero, a0, (a2)
    ret

fetch_or::u8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.rl zero, a0, (a2)
    ret

fetch_or::u8::acq_rel::dropped:
fetch_or::u8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

fetch_or::i16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a1, a1, a0
    amoor.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::i16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a1, a1, a0
    amoor.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::i16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a1, a1, a0
    amoor.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::i16::acq_rel::used:
fetch_or::i16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a1, a1, a0
    amoor.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::i16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a0, a1, a0
    amoor.w zero, a0, (a2)
    ret

fetch_or::i16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a0, a1, a0
    amoor.w.aq zero, a0, (a2)
    ret

fetch_or::i16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a0, a1, a0
    amoor.w.rl zero, a0, (a2)
    ret

fetch_or::i16::acq_rel::dropped:
fetch_or::i16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

fetch_or::u16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::u16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::u16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::u16::acq_rel::used:
fetch_or::u16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoor.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_or::u16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w zero, a0, (a2)
    ret

fetch_or::u16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aq zero, a0, (a2)
    ret

fetch_or::u16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.rl zero, a0, (a2)
    ret

fetch_or::u16::acq_rel::dropped:
fetch_or::u16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

fetch_or::i32::relaxed::used:
    amoor.w a0, a1, (a0)
    ret

fetch_or::i32::acquire::used:
    amoor.w.aq a0, a1, (a0)
    ret

fetch_or::i32::release::used:
    amoor.w.rl a0, a1, (a0)
    ret

fetch_or::i32::acq_rel::used:
fetch_or::i32::seq_cst::used:
    amoor.w.aqrl a0, a1, (a0)
    ret

fetch_or::i32::relaxed::dropped:
    amoor.w zero, a1, (a0)
    ret

fetch_or::i32::acquire::dropped:
    amoor.w.aq zero, a1, (a0)
    ret

fetch_or::i32::release::dropped:
    amoor.w.rl zero, a1, (a0)
    ret

fetch_or::i32::acq_rel::dropped:
fetch_or::i32::seq_cst::dropped:
    amoor.w.aqrl zero, a1, (a0)
    ret

fetch_or::u32::relaxed::used:
    amoor.w a0, a1, (a0)
    ret

fetch_or::u32::acquire::used:
    amoor.w.aq a0, a1, (a0)
    ret

fetch_or::u32::release::used:
    amoor.w.rl a0, a1, (a0)
    ret

fetch_or::u32::acq_rel::used:
fetch_or::u32::seq_cst::used:
    amoor.w.aqrl a0, a1, (a0)
    ret

fetch_or::u32::relaxed::dropped:
    amoor.w zero, a1, (a0)
    ret

fetch_or::u32::acquire::dropped:
    amoor.w.aq zero, a1, (a0)
    ret

fetch_or::u32::release::dropped:
    amoor.w.rl zero, a1, (a0)
    ret

fetch_or::u32::acq_rel::dropped:
fetch_or::u32::seq_cst::dropped:
    amoor.w.aqrl zero, a1, (a0)
    ret

fetch_or::u32::relaxed::compared:
    amoor.w a0, a1, (a0)
    or a0, a0, a1
    seqz a0, a0
    ret

fetch_or::u32::acquire::compared:
    amoor.w.aq a0, a1, (a0)
    or a0, a0, a1
    seqz a0, a0
    ret

fetch_or::u32::release::compared:
    amoor.w.rl a0, a1, (a0)
    or a0, a0, a1
    seqz a0, a0
    ret

fetch_or::u32::acq_rel::compared:
fetch_or::u32::seq_cst::compared:
    amoor.w.aqrl a0, a1, (a0)
    or a0, a0, a1
    seqz a0, a0
    ret

fetch_or::u32::relaxed::used::const_1:
    li a1, 1
    amoor.w a0, a1, (a0)
    ret

fetch_or::u32::acquire::used::const_1:
    li a1, 1
    amoor.w.aq a0, a1, (a0)
    ret

fetch_or::u32::release::used::const_1:
    li a1, 1
    amoor.w.rl a0, a1, (a0)
    ret

fetch_or::u32::acq_rel::used::const_1:
fetch_or::u32::seq_cst::used::const_1:
    li a1, 1
    amoor.w.aqrl a0, a1, (a0)
    ret

fetch_or::u32::relaxed::dropped::const_1:
    li a1, 1
    amoor.w zero, a1, (a0)
    ret

fetch_or::u32::acquire::dropped::const_1:
    li a1, 1
    amoor.w.aq zero, a1, (a0)
    ret

fetch_or::u32::release::dropped::const_1:
    li a1, 1
    amoor.w.rl zero, a1, (a0)
    ret

fetch_or::u32::acq_rel::dropped::const_1:
fetch_or::u32::seq_cst::dropped::const_1:
    li a1, 1
    amoor.w.aqrl zero, a1, (a0)
    ret

fetch_or::u32::relaxed::used::const_10:
    li a1, 10
    amoor.w a0, a1, (a0)
    ret

fetch_or::u32::acquire::used::const_10:
    li a1, 10
    amoor.w.aq a0, a1, (a0)
    ret

fetch_or::u32::release::used::const_10:
    li a1, 10
    amoor.w.rl a0, a1, (a0)
    ret

fetch_or::u32::acq_rel::used::const_10:
fetch_or::u32::seq_cst::used::const_10:
    li a1, 10
    amoor.w.aqrl a0, a1, (a0)
    ret

fetch_or::u32::relaxed::dropped::const_10:
    li a1, 10
    amoor.w zero, a1, (a0)
    ret

fetch_or::u32::acquire::dropped::const_10:
    li a1, 10
    amoor.w.aq zero, a1, (a0)
    ret

fetch_or::u32::release::dropped::const_10:
    li a1, 10
    amoor.w.rl zero, a1, (a0)
    ret

fetch_or::u32::acq_rel::dropped::const_10:
fetch_or::u32::seq_cst::dropped::const_10:
    li a1, 10
    amoor.w.aqrl zero, a1, (a0)
    ret

fetch_or::u32::relaxed::used::single_bit:
    li a1, 32
    amoor.w a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_or::u32::acquire::used::single_bit:
    li a1, 32
    amoor.w.aq a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_or::u32::release::used::single_bit:
    li a1, 32
    amoor.w.rl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_or::u32::acq_rel::used::single_bit:
fetch_or::u32::seq_cst::used::single_bit:
    li a1, 32
    amoor.w.aqrl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_or::u32::relaxed::dropped::single_bit:
    li a1, 32
    amoor.w zero, a1, (a0)
    ret

fetch_or::u32::acquire::dropped::single_bit:
    li a1, 32
    amoor.w.aq zero, a1, (a0)
    ret

fetch_or::u32::release::dropped::single_bit:
    li a1, 32
    amoor.w.rl zero, a1, (a0)
    ret

fetch_or::u32::acq_rel::dropped::single_bit:
fetch_or::u32::seq_cst::dropped::single_bit:
    li a1, 32
    amoor.w.aqrl zero, a1, (a0)
    ret

fetch_or::u32::relaxed::compared::bit_0:
    li a1, 1
    amoor.w a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_or::u32::acquire::compared::bit_0:
    li a1, 1
    amoor.w.aq a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_or::u32::release::compared::bit_0:
    li a1, 1
    amoor.w.rl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_or::u32::acq_rel::compared::bit_0:
fetch_or::u32::seq_cst::compared::bit_0:
    li a1, 1
    amoor.w.aqrl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_or::u32::relaxed::compared::top_bit:
    lui a1, 524288
    amoor.w a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_or::u32::acquire::compared::top_bit:
    lui a1, 524288
    amoor.w.aq a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_or::u32::release::compared::top_bit:
    lui a1, 524288
    amoor.w.rl a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_or::u32::acq_rel::compared::top_bit:
fetch_or::u32::seq_cst::compared::top_bit:
    lui a1, 524288
    amoor.w.aqrl a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_or::u32::relaxed::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    amoor.w a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u32::acquire::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    amoor.w.aq a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u32::release::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    amoor.w.rl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u32::acq_rel::compared::variable_bit:
fetch_or::u32::seq_cst::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    amoor.w.aqrl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u32::relaxed::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    amoor.w a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u32::acquire::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    amoor.w.aq a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u32::release::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    amoor.w.rl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u32::acq_rel::compared::shifted_mask:
fetch_or::u32::seq_cst::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    amoor.w.aqrl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u32::relaxed::used::idempotent:
    amoor.w a0, zero, (a0)
    ret

fetch_or::u32::acquire::used::idempotent:
    amoor.w.aq a0, zero, (a0)
    ret

fetch_or::u32::release::used::idempotent:
    amoor.w.rl a0, zero, (a0)
    ret

fetch_or::u32::acq_rel::used::idempotent:
fetch_or::u32::seq_cst::used::idempotent:
    amoor.w.aqrl a0, zero, (a0)
    ret

fetch_or::u32::relaxed::dropped::idempotent:
    amoor.w zero, zero, (a0)
    ret

fetch_or::u32::acquire::dropped::idempotent:
    amoor.w.aq zero, zero, (a0)
    ret

fetch_or::u32::release::dropped::idempotent:
    amoor.w.rl zero, zero, (a0)
    ret

fetch_or::u32::acq_rel::dropped::idempotent:
fetch_or::u32::seq_cst::dropped::idempotent:
    amoor.w.aqrl zero, zero, (a0)
    ret

fetch_or::i64::relaxed::used:
    amoor.d a0, a1, (a0)
    ret

fetch_or::i64::acquire::used:
    amoor.d.aq a0, a1, (a0)
    ret

fetch_or::i64::release::used:
    amoor.d.rl a0, a1, (a0)
    ret

fetch_or::i64::acq_rel::used:
fetch_or::i64::seq_cst::used:
    amoor.d.aqrl a0, a1, (a0)
    ret

fetch_or::i64::relaxed::dropped:
    amoor.d zero, a1, (a0)
    ret

fetch_or::i64::acquire::dropped:
    amoor.d.aq zero, a1, (a0)
    ret

fetch_or::i64::release::dropped:
    amoor.d.rl zero, a1, (a0)
    ret

fetch_or::i64::acq_rel::dropped:
fetch_or::i64::seq_cst::dropped:
    amoor.d.aqrl zero, a1, (a0)
    ret

fetch_or::u64::relaxed::used:
    amoor.d a0, a1, (a0)
    ret

fetch_or::u64::acquire::used:
    amoor.d.aq a0, a1, (a0)
    ret

fetch_or::u64::release::used:
    amoor.d.rl a0, a1, (a0)
    ret

fetch_or::u64::acq_rel::used:
fetch_or::u64::seq_cst::used:
    amoor.d.aqrl a0, a1, (a0)
    ret

fetch_or::u64::relaxed::dropped:
    amoor.d zero, a1, (a0)
    ret

fetch_or::u64::acquire::dropped:
    amoor.d.aq zero, a1, (a0)
    ret

fetch_or::u64::release::dropped:
    amoor.d.rl zero, a1, (a0)
    ret

fetch_or::u64::acq_rel::dropped:
fetch_or::u64::seq_cst::dropped:
    amoor.d.aqrl zero, a1, (a0)
    ret

fetch_or::u64::relaxed::compared:
    amoor.d a0, a1, (a0)
    or a0, a0, a1
    seqz a0, a0
    ret

fetch_or::u64::acquire::compared:
    amoor.d.aq a0, a1, (a0)
    or a0, a0, a1
    seqz a0, a0
    ret

fetch_or::u64::release::compared:
    amoor.d.rl a0, a1, (a0)
    or a0, a0, a1
    seqz a0, a0
    ret

fetch_or::u64::acq_rel::compared:
fetch_or::u64::seq_cst::compared:
    amoor.d.aqrl a0, a1, (a0)
    or a0, a0, a1
    seqz a0, a0
    ret

fetch_or::u64::relaxed::used::const_1:
    li a1, 1
    amoor.d a0, a1, (a0)
    ret

fetch_or::u64::acquire::used::const_1:
    li a1, 1
    amoor.d.aq a0, a1, (a0)
    ret

fetch_or::u64::release::used::const_1:
    li a1, 1
    amoor.d.rl a0, a1, (a0)
    ret

fetch_or::u64::acq_rel::used::const_1:
fetch_or::u64::seq_cst::used::const_1:
    li a1, 1
    amoor.d.aqrl a0, a1, (a0)
    ret

fetch_or::u64::relaxed::dropped::const_1:
    li a1, 1
    amoor.d zero, a1, (a0)
    ret

fetch_or::u64::acquire::dropped::const_1:
    li a1, 1
    amoor.d.aq zero, a1, (a0)
    ret

fetch_or::u64::release::dropped::const_1:
    li a1, 1
    amoor.d.rl zero, a1, (a0)
    ret

fetch_or::u64::acq_rel::dropped::const_1:
fetch_or::u64::seq_cst::dropped::const_1:
    li a1, 1
    amoor.d.aqrl zero, a1, (a0)
    ret

fetch_or::u64::relaxed::used::const_10:
    li a1, 10
    amoor.d a0, a1, (a0)
    ret

fetch_or::u64::acquire::used::const_10:
    li a1, 10
    amoor.d.aq a0, a1, (a0)
    ret

fetch_or::u64::release::used::const_10:
    li a1, 10
    amoor.d.rl a0, a1, (a0)
    ret

fetch_or::u64::acq_rel::used::const_10:
fetch_or::u64::seq_cst::used::const_10:
    li a1, 10
    amoor.d.aqrl a0, a1, (a0)
    ret

fetch_or::u64::relaxed::dropped::const_10:
    li a1, 10
    amoor.d zero, a1, (a0)
    ret

fetch_or::u64::acquire::dropped::const_10:
    li a1, 10
    amoor.d.aq zero, a1, (a0)
    ret

fetch_or::u64::release::dropped::const_10:
    li a1, 10
    amoor.d.rl zero, a1, (a0)
    ret

fetch_or::u64::acq_rel::dropped::const_10:
fetch_or::u64::seq_cst::dropped::const_10:
    li a1, 10
    amoor.d.aqrl zero, a1, (a0)
    ret

fetch_or::u64::relaxed::used::single_bit:
    li a1, 32
    amoor.d a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_or::u64::acquire::used::single_bit:
    li a1, 32
    amoor.d.aq a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_or::u64::release::used::single_bit:
    li a1, 32
    amoor.d.rl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_or::u64::acq_rel::used::single_bit:
fetch_or::u64::seq_cst::used::single_bit:
    li a1, 32
    amoor.d.aqrl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_or::u64::relaxed::dropped::single_bit:
    li a1, 32
    amoor.d zero, a1, (a0)
    ret

fetch_or::u64::acquire::dropped::single_bit:
    li a1, 32
    amoor.d.aq zero, a1, (a0)
    ret

fetch_or::u64::release::dropped::single_bit:
    li a1, 32
    amoor.d.rl zero, a1, (a0)
    ret

fetch_or::u64::acq_rel::dropped::single_bit:
fetch_or::u64::seq_cst::dropped::single_bit:
    li a1, 32
    amoor.d.aqrl zero, a1, (a0)
    ret

fetch_or::u64::relaxed::compared::bit_0:
    li a1, 1
    amoor.d a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_or::u64::acquire::compared::bit_0:
    li a1, 1
    amoor.d.aq a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_or::u64::release::compared::bit_0:
    li a1, 1
    amoor.d.rl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_or::u64::acq_rel::compared::bit_0:
fetch_or::u64::seq_cst::compared::bit_0:
    li a1, 1
    amoor.d.aqrl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_or::u64::relaxed::compared::top_bit:
    li a1, -1
    slli a1, a1, 63
    amoor.d a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_or::u64::acquire::compared::top_bit:
    li a1, -1
    slli a1, a1, 63
    amoor.d.aq a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_or::u64::release::compared::top_bit:
    li a1, -1
    slli a1, a1, 63
    amoor.d.rl a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_or::u64::acq_rel::compared::top_bit:
fetch_or::u64::seq_cst::compared::top_bit:
    li a1, -1
    slli a1, a1, 63
    amoor.d.aqrl a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_or::u64::relaxed::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    amoor.d a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u64::acquire::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    amoor.d.aq a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u64::release::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    amoor.d.rl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u64::acq_rel::compared::variable_bit:
fetch_or::u64::seq_cst::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    amoor.d.aqrl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u64::relaxed::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    amoor.d a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u64::acquire::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    amoor.d.aq a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u64::release::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    amoor.d.rl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u64::acq_rel::compared::shifted_mask:
fetch_or::u64::seq_cst::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    amoor.d.aqrl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_or::u64::relaxed::used::idempotent:
    amoor.d a0, zero, (a0)
    ret

fetch_or::u64::acquire::used::idempotent:
    amoor.d.aq a0, zero, (a0)
    ret

fetch_or::u64::release::used::idempotent:
    amoor.d.rl a0, zero, (a0)
    ret

fetch_or::u64::acq_rel::used::idempotent:
fetch_or::u64::seq_cst::used::idempotent:
    amoor.d.aqrl a0, zero, (a0)
    ret

fetch_or::u64::relaxed::dropped::idempotent:
    amoor.d zero, zero, (a0)
    ret

fetch_or::u64::acquire::dropped::idempotent:
    amoor.d.aq zero, zero, (a0)
    ret

fetch_or::u64::release::dropped::idempotent:
    amoor.d.rl zero, zero, (a0)
    ret

fetch_or::u64::acq_rel::dropped::idempotent:
fetch_or::u64::seq_cst::dropped::idempotent:
    amoor.d.aqrl zero, zero, (a0)
    ret

fetch_or::isize::relaxed::used:
    amoor.d a0, a1, (a0)
    ret

fetch_or::isize::acquire::used:
    amoor.d.aq a0, a1, (a0)
    ret

fetch_or::isize::release::used:
    amoor.d.rl a0, a1, (a0)
    ret

fetch_or::isize::acq_rel::used:
fetch_or::isize::seq_cst::used:
    amoor.d.aqrl a0, a1, (a0)
    ret

fetch_or::isize::relaxed::dropped:
    amoor.d zero, a1, (a0)
    ret

fetch_or::isize::acquire::dropped:
    amoor.d.aq zero, a1, (a0)
    ret

fetch_or::isize::release::dropped:
    amoor.d.rl zero, a1, (a0)
    ret

fetch_or::isize::acq_rel::dropped:
fetch_or::isize::seq_cst::dropped:
    amoor.d.aqrl zero, a1, (a0)
    ret

fetch_or::usize::relaxed::used:
    amoor.d a0, a1, (a0)
    ret

fetch_or::usize::acquire::used:
    amoor.d.aq a0, a1, (a0)
    ret

fetch_or::usize::release::used:
    amoor.d.rl a0, a1, (a0)
    ret

fetch_or::usize::acq_rel::used:
fetch_or::usize::seq_cst::used:
    amoor.d.aqrl a0, a1, (a0)
    ret

fetch_or::usize::relaxed::dropped:
    amoor.d zero, a1, (a0)
    ret

fetch_or::usize::acquire::dropped:
    amoor.d.aq zero, a1, (a0)
    ret

fetch_or::usize::release::dropped:
    amoor.d.rl zero, a1, (a0)
    ret

fetch_or::usize::acq_rel::dropped:
fetch_or::usize::seq_cst::dropped:
    amoor.d.aqrl zero, a1, (a0)
    ret

fetch_xor::bool::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_xor::bool::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_xor::bool::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_xor::bool::acq_rel::used:
fetch_xor::bool::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_xor::bool::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w zero, a0, (a2)
    ret

fetch_xor::bool::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w.aq zero, a0, (a2)
    ret

fetch_xor::bool::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w.rl zero, a0, (a2)
    ret

fetch_xor::bool::acq_rel::dropped:
fetch_xor::bool::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w.aqrl zero, a0, (a2)
    ret

fetch_xor::ptr::relaxed::used:
    amoxor.d a0, a1, (a0)
    ret

fetch_xor::ptr::acquire::used:
    amoxor.d.aq a0, a1, (a0)
    ret

fetch_xor::ptr::release::used:
    amoxor.d.rl a0, a1, (a0)
    ret

fetch_xor::ptr::acq_rel::used:
fetch_xor::ptr::seq_cst::used:
    amoxor.d.aqrl a0, a1, (a0)
    ret

fetch_xor::ptr::relaxed::dropped:
    amoxor.d zero, a1, (a0)
    ret

fetch_xor::ptr::acquire::dropped:
    amoxor.d.aq zero, a1, (a0)
    ret

fetch_xor::ptr::release::dropped:
    amoxor.d.rl zero, a1, (a0)
    ret

fetch_xor::ptr::acq_rel::dropped:
fetch_xor::ptr::seq_cst::dropped:
    amoxor.d.aqrl zero, a1, (a0)
    ret

fetch_xor::i8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a1, a1, a0
    amoxor.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::i8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a1, a1, a0
    amoxor.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::i8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a1, a1, a0
    amoxor.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::i8::acq_rel::used:
fetch_xor::i8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a1, a1, a0
    amoxor.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::i8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a0, a1, a0
    amoxor.w zero, a0, (a2)
    ret

fetch_xor::i8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a0, a1, a0
    amoxor.w.aq zero, a0, (a2)
    ret

fetch_xor::i8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a0, a1, a0
    amoxor.w.rl zero, a0, (a2)
    ret

fetch_xor::i8::acq_rel::dropped:
fetch_xor::i8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    zext.b a1, a1
    sllw a0, a1, a0
    amoxor.w.aqrl zero, a0, (a2)
    ret

fetch_xor::u8::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::u8::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::u8::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::u8::acq_rel::used:
fetch_xor::u8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::u8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w zero, a0, (a2)
    ret

fetch_xor::u8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w.aq zero, a0, (a2)
    ret

fetch_xor::u8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w.rl zero, a0, (a2)
    ret

fetch_xor::u8::acq_rel::dropped:
fetch_xor::u8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w.aqrl zero, a0, (a2)
    ret

fetch_xor::i16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a1, a1, a0
    amoxor.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::i16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a1, a1, a0
    amoxor.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::i16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a1, a1, a0
    amoxor.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::i16::acq_rel::used:
fetch_xor::i16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a1, a1, a0
    amoxor.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::i16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a0, a1, a0
    amoxor.w zero, a0, (a2)
    ret

fetch_xor::i16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a0, a1, a0
    amoxor.w.aq zero, a0, (a2)
    ret

fetch_xor::i16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a0, a1, a0
    amoxor.w.rl zero, a0, (a2)
    ret

fetch_xor::i16::acq_rel::dropped:
fetch_xor::i16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    slli a1, a1, 48
    srli a1, a1, 48
    sllw a0, a1, a0
    amoxor.w.aqrl zero, a0, (a2)
    ret

fetch_xor::u16::relaxed::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::u16::acquire::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w.aq a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::u16::release::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w.rl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::u16::acq_rel::used:
fetch_xor::u16::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a1, a1, a0
    amoxor.w.aqrl a1, a1, (a2)
    srlw a0, a1, a0
    ret

fetch_xor::u16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w zero, a0, (a2)
    ret

fetch_xor::u16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w.aq zero, a0, (a2)
    ret

fetch_xor::u16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w.rl zero, a0, (a2)
    ret

fetch_xor::u16::acq_rel::dropped:
fetch_xor::u16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoxor.w.aqrl zero, a0, (a2)
    ret

fetch_xor::i32::relaxed::used:
    amoxor.w a0, a1, (a0)
    ret

fetch_xor::i32::acquire::used:
    amoxor.w.aq a0, a1, (a0)
    ret

fetch_xor::i32::release::used:
    amoxor.w.rl a0, a1, (a0)
    ret

fetch_xor::i32::acq_rel::used:
fetch_xor::i32::seq_cst::used:
    amoxor.w.aqrl a0, a1, (a0)
    ret

fetch_xor::i32::relaxed::dropped:
    amoxor.w zero, a1, (a0)
    ret

fetch_xor::i32::acquire::dropped:
    amoxor.w.aq zero, a1, (a0)
    ret

fetch_xor::i32::release::dropped:
    amoxor.w.rl zero, a1, (a0)
    ret

fetch_xor::i32::acq_rel::dropped:
fetch_xor::i32::seq_cst::dropped:
    amoxor.w.aqrl zero, a1, (a0)
    ret

fetch_xor::u32::relaxed::used:
    amoxor.w a0, a1, (a0)
    ret

fetch_xor::u32::acquire::used:
    amoxor.w.aq a0, a1, (a0)
    ret

fetch_xor::u32::release::used:
    amoxor.w.rl a0, a1, (a0)
    ret

fetch_xor::u32::acq_rel::used:
fetch_xor::u32::seq_cst::used:
    amoxor.w.aqrl a0, a1, (a0)
    ret

fetch_xor::u32::relaxed::dropped:
    amoxor.w zero, a1, (a0)
    ret

fetch_xor::u32::acquire::dropped:
    amoxor.w.aq zero, a1, (a0)
    ret

fetch_xor::u32::release::dropped:
    amoxor.w.rl zero, a1, (a0)
    ret

fetch_xor::u32::acq_rel::dropped:
fetch_xor::u32::seq_cst::dropped:
    amoxor.w.aqrl zero, a1, (a0)
    ret

fetch_xor::u32::relaxed::compared:
    amoxor.w a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_xor::u32::acquire::compared:
    amoxor.w.aq a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_xor::u32::release::compared:
    amoxor.w.rl a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_xor::u32::acq_rel::compared:
fetch_xor::u32::seq_cst::compared:
    amoxor.w.aqrl a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_xor::u32::relaxed::used::const_1:
    li a1, 1
    amoxor.w a0, a1, (a0)
    ret

fetch_xor::u32::acquire::used::const_1:
    li a1, 1
    amoxor.w.aq a0, a1, (a0)
    ret

fetch_xor::u32::release::used::const_1:
    li a1, 1
    amoxor.w.rl a0, a1, (a0)
    ret

fetch_xor::u32::acq_rel::used::const_1:
fetch_xor::u32::seq_cst::used::const_1:
    li a1, 1
    amoxor.w.aqrl a0, a1, (a0)
    ret

fetch_xor::u32::relaxed::dropped::const_1:
    li a1, 1
    amoxor.w zero, a1, (a0)
    ret

fetch_xor::u32::acquire::dropped::const_1:
    li a1, 1
    amoxor.w.aq zero, a1, (a0)
    ret

fetch_xor::u32::release::dropped::const_1:
    li a1, 1
    amoxor.w.rl zero, a1, (a0)
    ret

fetch_xor::u32::acq_rel::dropped::const_1:
fetch_xor::u32::seq_cst::dropped::const_1:
    li a1, 1
    amoxor.w.aqrl zero, a1, (a0)
    ret

fetch_xor::u32::relaxed::used::const_10:
    li a1, 10
    amoxor.w a0, a1, (a0)
    ret

fetch_xor::u32::acquire::used::const_10:
    li a1, 10
    amoxor.w.aq a0, a1, (a0)
    ret

fetch_xor::u32::release::used::const_10:
    li a1, 10
    amoxor.w.rl a0, a1, (a0)
    ret

fetch_xor::u32::acq_rel::used::const_10:
fetch_xor::u32::seq_cst::used::const_10:
    li a1, 10
    amoxor.w.aqrl a0, a1, (a0)
    ret

fetch_xor::u32::relaxed::dropped::const_10:
    li a1, 10
    amoxor.w zero, a1, (a0)
    ret

fetch_xor::u32::acquire::dropped::const_10:
    li a1, 10
    amoxor.w.aq zero, a1, (a0)
    ret

fetch_xor::u32::release::dropped::const_10:
    li a1, 10
    amoxor.w.rl zero, a1, (a0)
    ret

fetch_xor::u32::acq_rel::dropped::const_10:
fetch_xor::u32::seq_cst::dropped::const_10:
    li a1, 10
    amoxor.w.aqrl zero, a1, (a0)
    ret

fetch_xor::u32::relaxed::used::single_bit:
    li a1, 32
    amoxor.w a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_xor::u32::acquire::used::single_bit:
    li a1, 32
    amoxor.w.aq a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_xor::u32::release::used::single_bit:
    li a1, 32
    amoxor.w.rl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_xor::u32::acq_rel::used::single_bit:
fetch_xor::u32::seq_cst::used::single_bit:
    li a1, 32
    amoxor.w.aqrl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_xor::u32::relaxed::dropped::single_bit:
    li a1, 32
    amoxor.w zero, a1, (a0)
    ret

fetch_xor::u32::acquire::dropped::single_bit:
    li a1, 32
    amoxor.w.aq zero, a1, (a0)
    ret

fetch_xor::u32::release::dropped::single_bit:
    li a1, 32
    amoxor.w.rl zero, a1, (a0)
    ret

fetch_xor::u32::acq_rel::dropped::single_bit:
fetch_xor::u32::seq_cst::dropped::single_bit:
    li a1, 32
    amoxor.w.aqrl zero, a1, (a0)
    ret

fetch_xor::u32::relaxed::compared::bit_0:
    li a1, 1
    amoxor.w a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_xor::u32::acquire::compared::bit_0:
    li a1, 1
    amoxor.w.aq a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_xor::u32::release::compared::bit_0:
    li a1, 1
    amoxor.w.rl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_xor::u32::acq_rel::compared::bit_0:
fetch_xor::u32::seq_cst::compared::bit_0:
    li a1, 1
    amoxor.w.aqrl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_xor::u32::relaxed::compared::top_bit:
    lui a1, 524288
    amoxor.w a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_xor::u32::acquire::compared::top_bit:
    lui a1, 524288
    amoxor.w.aq a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_xor::u32::release::compared::top_bit:
    lui a1, 524288
    amoxor.w.rl a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_xor::u32::acq_rel::compared::top_bit:
fetch_xor::u32::seq_cst::compared::top_bit:
    lui a1, 524288
    amoxor.w.aqrl a0, a1, (a0)
    srliw a0, a0, 31
    ret

fetch_xor::u32::relaxed::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    amoxor.w a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u32::acquire::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    amoxor.w.aq a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u32::release::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    amoxor.w.rl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u32::acq_rel::compared::variable_bit:
fetch_xor::u32::seq_cst::compared::variable_bit:
    li a2, 1
    sllw a1, a2, a1
    amoxor.w.aqrl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u32::relaxed::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    amoxor.w a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u32::acquire::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    amoxor.w.aq a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u32::release::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    amoxor.w.rl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u32::acq_rel::compared::shifted_mask:
fetch_xor::u32::seq_cst::compared::shifted_mask:
    lui a2, 524288
    srlw a1, a2, a1
    amoxor.w.aqrl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u32::relaxed::used::idempotent:
    amoor.w a0, zero, (a0)
    ret

fetch_xor::u32::acquire::used::idempotent:
    amoor.w.aq a0, zero, (a0)
    ret

fetch_xor::u32::release::used::idempotent:
    amoor.w.rl a0, zero, (a0)
    ret

fetch_xor::u32::acq_rel::used::idempotent:
fetch_xor::u32::seq_cst::used::idempotent:
    amoor.w.aqrl a0, zero, (a0)
    ret

fetch_xor::u32::relaxed::dropped::idempotent:
    amoor.w zero, zero, (a0)
    ret

fetch_xor::u32::acquire::dropped::idempotent:
    amoor.w.aq zero, zero, (a0)
    ret

fetch_xor::u32::release::dropped::idempotent:
    amoor.w.rl zero, zero, (a0)
    ret

fetch_xor::u32::acq_rel::dropped::idempotent:
fetch_xor::u32::seq_cst::dropped::idempotent:
    amoor.w.aqrl zero, zero, (a0)
    ret

fetch_xor::i64::relaxed::used:
    amoxor.d a0, a1, (a0)
    ret

fetch_xor::i64::acquire::used:
    amoxor.d.aq a0, a1, (a0)
    ret

fetch_xor::i64::release::used:
    amoxor.d.rl a0, a1, (a0)
    ret

fetch_xor::i64::acq_rel::used:
fetch_xor::i64::seq_cst::used:
    amoxor.d.aqrl a0, a1, (a0)
    ret

fetch_xor::i64::relaxed::dropped:
    amoxor.d zero, a1, (a0)
    ret

fetch_xor::i64::acquire::dropped:
    amoxor.d.aq zero, a1, (a0)
    ret

fetch_xor::i64::release::dropped:
    amoxor.d.rl zero, a1, (a0)
    ret

fetch_xor::i64::acq_rel::dropped:
fetch_xor::i64::seq_cst::dropped:
    amoxor.d.aqrl zero, a1, (a0)
    ret

fetch_xor::u64::relaxed::used:
    amoxor.d a0, a1, (a0)
    ret

fetch_xor::u64::acquire::used:
    amoxor.d.aq a0, a1, (a0)
    ret

fetch_xor::u64::release::used:
    amoxor.d.rl a0, a1, (a0)
    ret

fetch_xor::u64::acq_rel::used:
fetch_xor::u64::seq_cst::used:
    amoxor.d.aqrl a0, a1, (a0)
    ret

fetch_xor::u64::relaxed::dropped:
    amoxor.d zero, a1, (a0)
    ret

fetch_xor::u64::acquire::dropped:
    amoxor.d.aq zero, a1, (a0)
    ret

fetch_xor::u64::release::dropped:
    amoxor.d.rl zero, a1, (a0)
    ret

fetch_xor::u64::acq_rel::dropped:
fetch_xor::u64::seq_cst::dropped:
    amoxor.d.aqrl zero, a1, (a0)
    ret

fetch_xor::u64::relaxed::compared:
    amoxor.d a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_xor::u64::acquire::compared:
    amoxor.d.aq a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_xor::u64::release::compared:
    amoxor.d.rl a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_xor::u64::acq_rel::compared:
fetch_xor::u64::seq_cst::compared:
    amoxor.d.aqrl a0, a1, (a0)
    xor a0, a0, a1
    seqz a0, a0
    ret

fetch_xor::u64::relaxed::used::const_1:
    li a1, 1
    amoxor.d a0, a1, (a0)
    ret

fetch_xor::u64::acquire::used::const_1:
    li a1, 1
    amoxor.d.aq a0, a1, (a0)
    ret

fetch_xor::u64::release::used::const_1:
    li a1, 1
    amoxor.d.rl a0, a1, (a0)
    ret

fetch_xor::u64::acq_rel::used::const_1:
fetch_xor::u64::seq_cst::used::const_1:
    li a1, 1
    amoxor.d.aqrl a0, a1, (a0)
    ret

fetch_xor::u64::relaxed::dropped::const_1:
    li a1, 1
    amoxor.d zero, a1, (a0)
    ret

fetch_xor::u64::acquire::dropped::const_1:
    li a1, 1
    amoxor.d.aq zero, a1, (a0)
    ret

fetch_xor::u64::release::dropped::const_1:
    li a1, 1
    amoxor.d.rl zero, a1, (a0)
    ret

fetch_xor::u64::acq_rel::dropped::const_1:
fetch_xor::u64::seq_cst::dropped::const_1:
    li a1, 1
    amoxor.d.aqrl zero, a1, (a0)
    ret

fetch_xor::u64::relaxed::used::const_10:
    li a1, 10
    amoxor.d a0, a1, (a0)
    ret

fetch_xor::u64::acquire::used::const_10:
    li a1, 10
    amoxor.d.aq a0, a1, (a0)
    ret

fetch_xor::u64::release::used::const_10:
    li a1, 10
    amoxor.d.rl a0, a1, (a0)
    ret

fetch_xor::u64::acq_rel::used::const_10:
fetch_xor::u64::seq_cst::used::const_10:
    li a1, 10
    amoxor.d.aqrl a0, a1, (a0)
    ret

fetch_xor::u64::relaxed::dropped::const_10:
    li a1, 10
    amoxor.d zero, a1, (a0)
    ret

fetch_xor::u64::acquire::dropped::const_10:
    li a1, 10
    amoxor.d.aq zero, a1, (a0)
    ret

fetch_xor::u64::release::dropped::const_10:
    li a1, 10
    amoxor.d.rl zero, a1, (a0)
    ret

fetch_xor::u64::acq_rel::dropped::const_10:
fetch_xor::u64::seq_cst::dropped::const_10:
    li a1, 10
    amoxor.d.aqrl zero, a1, (a0)
    ret

fetch_xor::u64::relaxed::used::single_bit:
    li a1, 32
    amoxor.d a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_xor::u64::acquire::used::single_bit:
    li a1, 32
    amoxor.d.aq a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_xor::u64::release::used::single_bit:
    li a1, 32
    amoxor.d.rl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_xor::u64::acq_rel::used::single_bit:
fetch_xor::u64::seq_cst::used::single_bit:
    li a1, 32
    amoxor.d.aqrl a0, a1, (a0)
    slli a0, a0, 58
    srli a0, a0, 63
    ret

fetch_xor::u64::relaxed::dropped::single_bit:
    li a1, 32
    amoxor.d zero, a1, (a0)
    ret

fetch_xor::u64::acquire::dropped::single_bit:
    li a1, 32
    amoxor.d.aq zero, a1, (a0)
    ret

fetch_xor::u64::release::dropped::single_bit:
    li a1, 32
    amoxor.d.rl zero, a1, (a0)
    ret

fetch_xor::u64::acq_rel::dropped::single_bit:
fetch_xor::u64::seq_cst::dropped::single_bit:
    li a1, 32
    amoxor.d.aqrl zero, a1, (a0)
    ret

fetch_xor::u64::relaxed::compared::bit_0:
    li a1, 1
    amoxor.d a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_xor::u64::acquire::compared::bit_0:
    li a1, 1
    amoxor.d.aq a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_xor::u64::release::compared::bit_0:
    li a1, 1
    amoxor.d.rl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_xor::u64::acq_rel::compared::bit_0:
fetch_xor::u64::seq_cst::compared::bit_0:
    li a1, 1
    amoxor.d.aqrl a0, a1, (a0)
    andi a0, a0, 1
    ret

fetch_xor::u64::relaxed::compared::top_bit:
    li a1, -1
    slli a1, a1, 63
    amoxor.d a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_xor::u64::acquire::compared::top_bit:
    li a1, -1
    slli a1, a1, 63
    amoxor.d.aq a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_xor::u64::release::compared::top_bit:
    li a1, -1
    slli a1, a1, 63
    amoxor.d.rl a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_xor::u64::acq_rel::compared::top_bit:
fetch_xor::u64::seq_cst::compared::top_bit:
    li a1, -1
    slli a1, a1, 63
    amoxor.d.aqrl a0, a1, (a0)
    srli a0, a0, 63
    ret

fetch_xor::u64::relaxed::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    amoxor.d a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u64::acquire::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    amoxor.d.aq a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u64::release::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    amoxor.d.rl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u64::acq_rel::compared::variable_bit:
fetch_xor::u64::seq_cst::compared::variable_bit:
    li a2, 1
    sll a1, a2, a1
    amoxor.d.aqrl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u64::relaxed::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    amoxor.d a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u64::acquire::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    amoxor.d.aq a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u64::release::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    amoxor.d.rl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u64::acq_rel::compared::shifted_mask:
fetch_xor::u64::seq_cst::compared::shifted_mask:
    li a2, -1
    slli a2, a2, 63
    srl a1, a2, a1
    amoxor.d.aqrl a0, a1, (a0)
    and a0, a0, a1
    snez a0, a0
    ret

fetch_xor::u64::relaxed::used::idempotent:
    amoor.d a0, zero, (a0)
    ret

fetch_xor::u64::acquire::used::idempotent:
    amoor.d.aq a0, zero, (a0)
    ret

fetch_xor::u64::release::used::idempotent:
    amoor.d.rl a0, zero, (a0)
    ret

fetch_xor::u64::acq_rel::used::idempotent:
fetch_xor::u64::seq_cst::used::idempotent:
    amoor.d.aqrl a0, zero, (a0)
    ret

fetch_xor::u64::relaxed::dropped::idempotent:
    amoor.d zero, zero, (a0)
    ret

fetch_xor::u64::acquire::dropped::idempotent:
    amoor.d.aq zero, zero, (a0)
    ret

fetch_xor::u64::release::dropped::idempotent:
    amoor.d.rl zero, zero, (a0)
    ret

fetch_xor::u64::acq_rel::dropped::idempotent:
fetch_xor::u64::seq_cst::dropped::idempotent:
    amoor.d.aqrl zero, zero, (a0)
    ret

fetch_xor::isize::relaxed::used:
    amoxor.d a0, a1, (a0)
    ret

fetch_xor::isize::acquire::used:
    amoxor.d.aq a0, a1, (a0)
    ret

fetch_xor::isize::release::used:
    amoxor.d.rl a0, a1, (a0)
    ret

fetch_xor::isize::acq_rel::used:
fetch_xor::isize::seq_cst::used:
    amoxor.d.aqrl a0, a1, (a0)
    ret

fetch_xor::isize::relaxed::dropped:
    amoxor.d zero, a1, (a0)
    ret

fetch_xor::isize::acquire::dropped:
    amoxor.d.aq zero, a1, (a0)
    ret

fetch_xor::isize::release::dropped:
    amoxor.d.rl zero, a1, (a0)
    ret

fetch_xor::isize::acq_rel::dropped:
fetch_xor::isize::seq_cst::dropped:
    amoxor.d.aqrl zero, a1, (a0)
    ret

fetch_xor::usize::relaxed::used:
    amoxor.d a0, a1, (a0)
    ret

fetch_xor::usize::acquire::used:
    amoxor.d.aq a0, a1, (a0)
    ret

fetch_xor::usize::release::used:
    amoxor.d.rl a0, a1, (a0)
    ret

fetch_xor::usize::acq_rel::used:
fetch_xor::usize::seq_cst::used:
    amoxor.d.aqrl a0, a1, (a0)
    ret

fetch_xor::usize::relaxed::dropped:
    amoxor.d zero, a1, (a0)
    ret

fetch_xor::usize::acquire::dropped:
    amoxor.d.aq zero, a1, (a0)
    ret

fetch_xor::usize::release::dropped:
    amoxor.d.rl zero, a1, (a0)
    ret

fetch_xor::usize::acq_rel::dropped:
fetch_xor::usize::seq_cst::dropped:
    amoxor.d.aqrl zero, a1, (a0)
    ret

fetch_max::i8::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a7, a3, a0
    sllw a1, a1, a0
    xori a4, a4, 56
  .L1:
    lr.w a5, (a6)
    and a3, a5, a7
    mv a2, a5
    sll a3, a3, a4
    sra a3, a3, a4
    bge a3, a1, .L2
    xor a2, a5, a1
    and a2, a2, a7
    xor a2, a2, a5
  .L2:
    sc.w a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_max::i8::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a7, a3, a0
    sllw a1, a1, a0
    xori a4, a4, 56
  .L1:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    mv a2, a5
    sll a3, a3, a4
    sra a3, a3, a4
    bge a3, a1, .L2
    xor a2, a5, a1
    and a2, a2, a7
    xor a2, a2, a5
  .L2:
    sc.w a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_max::i8::release::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a7, a3, a0
    sllw a1, a1, a0
    xori a4, a4, 56
  .L1:
    lr.w a5, (a6)
    and a3, a5, a7
    mv a2, a5
    sll a3, a3, a4
    sra a3, a3, a4
    bge a3, a1, .L2
    xor a2, a5, a1
    and a2, a2, a7
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_max::i8::acq_rel::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a7, a3, a0
    sllw a1, a1, a0
    xori a4, a4, 56
  .L1:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    mv a2, a5
    sll a3, a3, a4
    sra a3, a3, a4
    bge a3, a1, .L2
    xor a2, a5, a1
    and a2, a2, a7
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_max::i8::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a7, a3, a0
    sllw a1, a1, a0
    xori a4, a4, 56
  .L1:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    mv a2, a5
    sll a3, a3, a4
    sra a3, a3, a4
    bge a3, a1, .L2
    xor a2, a5, a1
    and a2, a2, a7
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_max::i8::relaxed::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a3, a3, a0
    sllw a0, a1, a0
    xori a1, a4, 56
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    sll a2, a2, a1
    sra a2, a2, a1
    bge a2, a0, .L2
    xor a5, a4, a0
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_max::i8::acquire::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a3, a3, a0
    sllw a0, a1, a0
    xori a1, a4, 56
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    sll a2, a2, a1
    sra a2, a2, a1
    bge a2, a0, .L2
    xor a5, a4, a0
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_max::i8::release::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a3, a3, a0
    sllw a0, a1, a0
    xori a1, a4, 56
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    sll a2, a2, a1
    sra a2, a2, a1
    bge a2, a0, .L2
    xor a5, a4, a0
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_max::i8::acq_rel::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a3, a3, a0
    sllw a0, a1, a0
    xori a1, a4, 56
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    sll a2, a2, a1
    sra a2, a2, a1
    bge a2, a0, .L2
    xor a5, a4, a0
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_max::i8::seq_cst::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a3, a3, a0
    sllw a0, a1, a0
    xori a1, a4, 56
  .L1:
    lr.w.aqrl a4, (a6)
    and a2, a4, a3
    mv a5, a4
    sll a2, a2, a1
    sra a2, a2, a1
    bge a2, a0, .L2
    xor a5, a4, a0
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_max::u8::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_max::u8::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_max::u8::release::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_max::u8::acq_rel::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_max::u8::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_max::u8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a5, a0, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_max::u8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a5, a0, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_max::u8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a5, a0, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_max::u8::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a5, a0, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_max::u8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a5, a0, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_max::i16::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    andi a5, a0, 24
    addi a3, a3, -1
    sllw a7, a1, a0
    sllw a3, a3, a0
    sub a4, a4, a5
  .L1:
    lr.w a5, (a6)
    and a1, a5, a3
    mv a2, a5
    sll a1, a1, a4
    sra a1, a1, a4
    bge a1, a7, .L2
    xor a2, a5, a7
    and a2, a2, a3
    xor a2, a2, a5
  .L2:
    sc.w a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_max::i16::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    andi a5, a0, 24
    addi a3, a3, -1
    sllw a7, a1, a0
    sllw a3, a3, a0
    sub a4, a4, a5
  .L1:
    lr.w.aq a5, (a6)
    and a1, a5, a3
    mv a2, a5
    sll a1, a1, a4
    sra a1, a1, a4
    bge a1, a7, .L2
    xor a2, a5, a7
    and a2, a2, a3
    xor a2, a2, a5
  .L2:
    sc.w a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_max::i16::release::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    andi a5, a0, 24
    addi a3, a3, -1
    sllw a7, a1, a0
    sllw a3, a3, a0
    sub a4, a4, a5
  .L1:
    lr.w a5, (a6)
    and a1, a5, a3
    mv a2, a5
    sll a1, a1, a4
    sra a1, a1, a4
    bge a1, a7, .L2
    xor a2, a5, a7
    and a2, a2, a3
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_max::i16::acq_rel::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    andi a5, a0, 24
    addi a3, a3, -1
    sllw a7, a1, a0
    sllw a3, a3, a0
    sub a4, a4, a5
  .L1:
    lr.w.aq a5, (a6)
    and a1, a5, a3
    mv a2, a5
    sll a1, a1, a4
    sra a1, a1, a4
    bge a1, a7, .L2
    xor a2, a5, a7
    and a2, a2, a3
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_max::i16::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    andi a5, a0, 24
    addi a3, a3, -1
    sllw a7, a1, a0
    sllw a3, a3, a0
    sub a4, a4, a5
  .L1:
    lr.w.aqrl a5, (a6)
    and a1, a5, a3
    mv a2, a5
    sll a1, a1, a4
    sra a1, a1, a4
    bge a1, a7, .L2
    xor a2, a5, a7
    and a2, a2, a3
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_max::i16::relaxed::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    addi a3, a3, -1
    sllw a1, a1, a0
    sllw a3, a3, a0
    andi a0, a0, 24
    sub a4, a4, a0
  .L1:
    lr.w a0, (a6)
    and a2, a0, a3
    mv a5, a0
    sll a2, a2, a4
    sra a2, a2, a4
    bge a2, a1, .L2
    xor a5, a0, a1
    and a5, a5, a3
    xor a5, a5, a0
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_max::i16::acquire::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    addi a3, a3, -1
    sllw a1, a1, a0
    sllw a3, a3, a0
    andi a0, a0, 24
    sub a4, a4, a0
  .L1:
    lr.w.aq a0, (a6)
    and a2, a0, a3
    mv a5, a0
    sll a2, a2, a4
    sra a2, a2, a4
    bge a2, a1, .L2
    xor a5, a0, a1
    and a5, a5, a3
    xor a5, a5, a0
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_max::i16::release::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    addi a3, a3, -1
    sllw a1, a1, a0
    sllw a3, a3, a0
    andi a0, a0, 24
    sub a4, a4, a0
  .L1:
    lr.w a0, (a6)
    and a2, a0, a3
    mv a5, a0
    sll a2, a2, a4
    sra a2, a2, a4
    bge a2, a1, .L2
    xor a5, a0, a1
    and a5, a5, a3
    xor a5, a5, a0
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_max::i16::acq_rel::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    addi a3, a3, -1
    sllw a1, a1, a0
    sllw a3, a3, a0
    andi a0, a0, 24
    sub a4, a4, a0
  .L1:
    lr.w.aq a0, (a6)
    and a2, a0, a3
    mv a5, a0
    sll a2, a2, a4
    sra a2, a2, a4
    bge a2, a1, .L2
    xor a5, a0, a1
    and a5, a5, a3
    xor a5, a5, a0
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_max::i16::seq_cst::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    addi a3, a3, -1
    sllw a1, a1, a0
    sllw a3, a3, a0
    andi a0, a0, 24
    sub a4, a4, a0
  .L1:
    lr.w.aqrl a0, (a6)
    and a2, a0, a3
    mv a5, a0
    sll a2, a2, a4
    sra a2, a2, a4
    bge a2, a1, .L2
    xor a5, a0, a1
    and a5, a5, a3
    xor a5, a5, a0
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_max::u16::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_max::u16::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_max::u16::release::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_max::u16::acq_rel::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_max::u16::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_max::u16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a5, a0, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_max::u16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a5, a0, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_max::u16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a5, a0, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_max::u16::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a5, a0, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_max::u16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a5, a0, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_max::i32::relaxed::used:
    amomax.w a0, a1, (a0)
    ret

fetch_max::i32::acquire::used:
    amomax.w.aq a0, a1, (a0)
    ret

fetch_max::i32::release::used:
    amomax.w.rl a0, a1, (a0)
    ret

fetch_max::i32::acq_rel::used:
fetch_max::i32::seq_cst::used:
    amomax.w.aqrl a0, a1, (a0)
    ret

fetch_max::i32::relaxed::dropped:
    amomax.w zero, a1, (a0)
    ret

fetch_max::i32::acquire::dropped:
    amomax.w.aq zero, a1, (a0)
    ret

fetch_max::i32::release::dropped:
    amomax.w.rl zero, a1, (a0)
    ret

fetch_max::i32::acq_rel::dropped:
fetch_max::i32::seq_cst::dropped:
    amomax.w.aqrl zero, a1, (a0)
    ret

fetch_max::u32::relaxed::used:
    amomaxu.w a0, a1, (a0)
    ret

fetch_max::u32::acquire::used:
    amomaxu.w.aq a0, a1, (a0)
    ret

fetch_max::u32::release::used:
    amomaxu.w.rl a0, a1, (a0)
    ret

fetch_max::u32::acq_rel::used:
fetch_max::u32::seq_cst::used:
    amomaxu.w.aqrl a0, a1, (a0)
    ret

fetch_max::u32::relaxed::dropped:
    amomaxu.w zero, a1, (a0)
    ret

fetch_max::u32::acquire::dropped:
    amomaxu.w.aq zero, a1, (a0)
    ret

fetch_max::u32::release::dropped:
    amomaxu.w.rl zero, a1, (a0)
    ret

fetch_max::u32::acq_rel::dropped:
fetch_max::u32::seq_cst::dropped:
    amomaxu.w.aqrl zero, a1, (a0)
    ret

fetch_max::u32::relaxed::used::const_1:
    li a1, 1
    amomaxu.w a0, a1, (a0)
    ret

fetch_max::u32::acquire::used::const_1:
    li a1, 1
    amomaxu.w.aq a0, a1, (a0)
    ret

fetch_max::u32::release::used::const_1:
    li a1, 1
    amomaxu.w.rl a0, a1, (a0)
    ret

fetch_max::u32::acq_rel::used::const_1:
fetch_max::u32::seq_cst::used::const_1:
    li a1, 1
    amomaxu.w.aqrl a0, a1, (a0)
    ret

fetch_max::u32::relaxed::dropped::const_1:
    li a1, 1
    amomaxu.w zero, a1, (a0)
    ret

fetch_max::u32::acquire::dropped::const_1:
    li a1, 1
    amomaxu.w.aq zero, a1, (a0)
    ret

fetch_max::u32::release::dropped::const_1:
    li a1, 1
    amomaxu.w.rl zero, a1, (a0)
    ret

fetch_max::u32::acq_rel::dropped::const_1:
fetch_max::u32::seq_cst::dropped::const_1:
    li a1, 1
    amomaxu.w.aqrl zero, a1, (a0)
    ret

fetch_max::u32::relaxed::used::const_10:
    li a1, 10
    amomaxu.w a0, a1, (a0)
    ret

fetch_max::u32::acquire::used::const_10:
    li a1, 10
    amomaxu.w.aq a0, a1, (a0)
    ret

fetch_max::u32::release::used::const_10:
    li a1, 10
    amomaxu.w.rl a0, a1, (a0)
    ret

fetch_max::u32::acq_rel::used::const_10:
fetch_max::u32::seq_cst::used::const_10:
    li a1, 10
    amomaxu.w.aqrl a0, a1, (a0)
    ret

fetch_max::u32::relaxed::dropped::const_10:
    li a1, 10
    amomaxu.w zero, a1, (a0)
    ret

fetch_max::u32::acquire::dropped::const_10:
    li a1, 10
    amomaxu.w.aq zero, a1, (a0)
    ret

fetch_max::u32::release::dropped::const_10:
    li a1, 10
    amomaxu.w.rl zero, a1, (a0)
    ret

fetch_max::u32::acq_rel::dropped::const_10:
fetch_max::u32::seq_cst::dropped::const_10:
    li a1, 10
    amomaxu.w.aqrl zero, a1, (a0)
    ret

fetch_max::u32::relaxed::used::idempotent:
    amoor.w a0, zero, (a0)
    ret

fetch_max::u32::acquire::used::idempotent:
    amoor.w.aq a0, zero, (a0)
    ret

fetch_max::u32::release::used::idempotent:
    amoor.w.rl a0, zero, (a0)
    ret

fetch_max::u32::acq_rel::used::idempotent:
fetch_max::u32::seq_cst::used::idempotent:
    amoor.w.aqrl a0, zero, (a0)
    ret

fetch_max::u32::relaxed::dropped::idempotent:
    amoor.w zero, zero, (a0)
    ret

fetch_max::u32::acquire::dropped::idempotent:
    amoor.w.aq zero, zero, (a0)
    ret

fetch_max::u32::release::dropped::idempotent:
    amoor.w.rl zero, zero, (a0)
    ret

fetch_max::u32::acq_rel::dropped::idempotent:
fetch_max::u32::seq_cst::dropped::idempotent:
    amoor.w.aqrl zero, zero, (a0)
    ret

fetch_max::i64::relaxed::used:
    amomax.d a0, a1, (a0)
    ret

fetch_max::i64::acquire::used:
    amomax.d.aq a0, a1, (a0)
    ret

fetch_max::i64::release::used:
    amomax.d.rl a0, a1, (a0)
    ret

fetch_max::i64::acq_rel::used:
fetch_max::i64::seq_cst::used:
    amomax.d.aqrl a0, a1, (a0)
    ret

fetch_max::i64::relaxed::dropped:
    amomax.d zero, a1, (a0)
    ret

fetch_max::i64::acquire::dropped:
    amomax.d.aq zero, a1, (a0)
    ret

fetch_max::i64::release::dropped:
    amomax.d.rl zero, a1, (a0)
    ret

fetch_max::i64::acq_rel::dropped:
fetch_max::i64::seq_cst::dropped:
    amomax.d.aqrl zero, a1, (a0)
    ret

fetch_max::u64::relaxed::used:
    amomaxu.d a0, a1, (a0)
    ret

fetch_max::u64::acquire::used:
    amomaxu.d.aq a0, a1, (a0)
    ret

fetch_max::u64::release::used:
    amomaxu.d.rl a0, a1, (a0)
    ret

fetch_max::u64::acq_rel::used:
fetch_max::u64::seq_cst::used:
    amomaxu.d.aqrl a0, a1, (a0)
    ret

fetch_max::u64::relaxed::dropped:
    amomaxu.d zero, a1, (a0)
    ret

fetch_max::u64::acquire::dropped:
    amomaxu.d.aq zero, a1, (a0)
    ret

fetch_max::u64::release::dropped:
    amomaxu.d.rl zero, a1, (a0)
    ret

fetch_max::u64::acq_rel::dropped:
fetch_max::u64::seq_cst::dropped:
    amomaxu.d.aqrl zero, a1, (a0)
    ret

fetch_max::u64::relaxed::used::const_1:
    li a1, 1
    amomaxu.d a0, a1, (a0)
    ret

fetch_max::u64::acquire::used::const_1:
    li a1, 1
    amomaxu.d.aq a0, a1, (a0)
    ret

fetch_max::u64::release::used::const_1:
    li a1, 1
    amomaxu.d.rl a0, a1, (a0)
    ret

fetch_max::u64::acq_rel::used::const_1:
fetch_max::u64::seq_cst::used::const_1:
    li a1, 1
    amomaxu.d.aqrl a0, a1, (a0)
    ret

fetch_max::u64::relaxed::dropped::const_1:
    li a1, 1
    amomaxu.d zero, a1, (a0)
    ret

fetch_max::u64::acquire::dropped::const_1:
    li a1, 1
    amomaxu.d.aq zero, a1, (a0)
    ret

fetch_max::u64::release::dropped::const_1:
    li a1, 1
    amomaxu.d.rl zero, a1, (a0)
    ret

fetch_max::u64::acq_rel::dropped::const_1:
fetch_max::u64::seq_cst::dropped::const_1:
    li a1, 1
    amomaxu.d.aqrl zero, a1, (a0)
    ret

fetch_max::u64::relaxed::used::const_10:
    li a1, 10
    amomaxu.d a0, a1, (a0)
    ret

fetch_max::u64::acquire::used::const_10:
    li a1, 10
    amomaxu.d.aq a0, a1, (a0)
    ret

fetch_max::u64::release::used::const_10:
    li a1, 10
    amomaxu.d.rl a0, a1, (a0)
    ret

fetch_max::u64::acq_rel::used::const_10:
fetch_max::u64::seq_cst::used::const_10:
    li a1, 10
    amomaxu.d.aqrl a0, a1, (a0)
    ret

fetch_max::u64::relaxed::dropped::const_10:
    li a1, 10
    amomaxu.d zero, a1, (a0)
    ret

fetch_max::u64::acquire::dropped::const_10:
    li a1, 10
    amomaxu.d.aq zero, a1, (a0)
    ret

fetch_max::u64::release::dropped::const_10:
    li a1, 10
    amomaxu.d.rl zero, a1, (a0)
    ret

fetch_max::u64::acq_rel::dropped::const_10:
fetch_max::u64::seq_cst::dropped::const_10:
    li a1, 10
    amomaxu.d.aqrl zero, a1, (a0)
    ret

fetch_max::u64::relaxed::used::idempotent:
    amoor.d a0, zero, (a0)
    ret

fetch_max::u64::acquire::used::idempotent:
    amoor.d.aq a0, zero, (a0)
    ret

fetch_max::u64::release::used::idempotent:
    amoor.d.rl a0, zero, (a0)
    ret

fetch_max::u64::acq_rel::used::idempotent:
fetch_max::u64::seq_cst::used::idempotent:
    amoor.d.aqrl a0, zero, (a0)
    ret

fetch_max::u64::relaxed::dropped::idempotent:
    amoor.d zero, zero, (a0)
    ret

fetch_max::u64::acquire::dropped::idempotent:
    amoor.d.aq zero, zero, (a0)
    ret

fetch_max::u64::release::dropped::idempotent:
    amoor.d.rl zero, zero, (a0)
    ret

fetch_max::u64::acq_rel::dropped::idempotent:
fetch_max::u64::seq_cst::dropped::idempotent:
    amoor.d.aqrl zero, zero, (a0)
    ret

fetch_max::isize::relaxed::used:
    amomax.d a0, a1, (a0)
    ret

fetch_max::isize::acquire::used:
    amomax.d.aq a0, a1, (a0)
    ret

fetch_max::isize::release::used:
    amomax.d.rl a0, a1, (a0)
    ret

fetch_max::isize::acq_rel::used:
fetch_max::isize::seq_cst::used:
    amomax.d.aqrl a0, a1, (a0)
    ret

fetch_max::isize::relaxed::dropped:
    amomax.d zero, a1, (a0)
    ret

fetch_max::isize::acquire::dropped:
    amomax.d.aq zero, a1, (a0)
    ret

fetch_max::isize::release::dropped:
    amomax.d.rl zero, a1, (a0)
    ret

fetch_max::isize::acq_rel::dropped:
fetch_max::isize::seq_cst::dropped:
    amomax.d.aqrl zero, a1, (a0)
    ret

fetch_max::usize::relaxed::used:
    amomaxu.d a0, a1, (a0)
    ret

fetch_max::usize::acquire::used:
    amomaxu.d.aq a0, a1, (a0)
    ret

fetch_max::usize::release::used:
    amomaxu.d.rl a0, a1, (a0)
    ret

fetch_max::usize::acq_rel::used:
fetch_max::usize::seq_cst::used:
    amomaxu.d.aqrl a0, a1, (a0)
    ret

fetch_max::usize::relaxed::dropped:
    amomaxu.d zero, a1, (a0)
    ret

fetch_max::usize::acquire::dropped:
    amomaxu.d.aq zero, a1, (a0)
    ret

fetch_max::usize::release::dropped:
    amomaxu.d.rl zero, a1, (a0)
    ret

fetch_max::usize::acq_rel::dropped:
fetch_max::usize::seq_cst::dropped:
    amomaxu.d.aqrl zero, a1, (a0)
    ret

fetch_min::i8::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a7, a3, a0
    sllw a1, a1, a0
    xori a4, a4, 56
  .L1:
    lr.w a5, (a6)
    and a3, a5, a7
    mv a2, a5
    sll a3, a3, a4
    sra a3, a3, a4
    bge a1, a3, .L2
    xor a2, a5, a1
    and a2, a2, a7
    xor a2, a2, a5
  .L2:
    sc.w a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_min::i8::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a7, a3, a0
    sllw a1, a1, a0
    xori a4, a4, 56
  .L1:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    mv a2, a5
    sll a3, a3, a4
    sra a3, a3, a4
    bge a1, a3, .L2
    xor a2, a5, a1
    and a2, a2, a7
    xor a2, a2, a5
  .L2:
    sc.w a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_min::i8::release::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a7, a3, a0
    sllw a1, a1, a0
    xori a4, a4, 56
  .L1:
    lr.w a5, (a6)
    and a3, a5, a7
    mv a2, a5
    sll a3, a3, a4
    sra a3, a3, a4
    bge a1, a3, .L2
    xor a2, a5, a1
    and a2, a2, a7
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_min::i8::acq_rel::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a7, a3, a0
    sllw a1, a1, a0
    xori a4, a4, 56
  .L1:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    mv a2, a5
    sll a3, a3, a4
    sra a3, a3, a4
    bge a1, a3, .L2
    xor a2, a5, a1
    and a2, a2, a7
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_min::i8::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a7, a3, a0
    sllw a1, a1, a0
    xori a4, a4, 56
  .L1:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    mv a2, a5
    sll a3, a3, a4
    sra a3, a3, a4
    bge a1, a3, .L2
    xor a2, a5, a1
    and a2, a2, a7
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_min::i8::relaxed::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a3, a3, a0
    sllw a0, a1, a0
    xori a1, a4, 56
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    sll a2, a2, a1
    sra a2, a2, a1
    bge a0, a2, .L2
    xor a5, a4, a0
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_min::i8::acquire::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a3, a3, a0
    sllw a0, a1, a0
    xori a1, a4, 56
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    sll a2, a2, a1
    sra a2, a2, a1
    bge a0, a2, .L2
    xor a5, a4, a0
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_min::i8::release::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a3, a3, a0
    sllw a0, a1, a0
    xori a1, a4, 56
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    sll a2, a2, a1
    sra a2, a2, a1
    bge a0, a2, .L2
    xor a5, a4, a0
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_min::i8::acq_rel::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a3, a3, a0
    sllw a0, a1, a0
    xori a1, a4, 56
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    sll a2, a2, a1
    sra a2, a2, a1
    bge a0, a2, .L2
    xor a5, a4, a0
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_min::i8::seq_cst::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    andi a4, a0, 24
    sllw a3, a3, a0
    sllw a0, a1, a0
    xori a1, a4, 56
  .L1:
    lr.w.aqrl a4, (a6)
    and a2, a4, a3
    mv a5, a4
    sll a2, a2, a1
    sra a2, a2, a1
    bge a0, a2, .L2
    xor a5, a4, a0
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_min::u8::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a1, a2, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_min::u8::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a1, a2, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_min::u8::release::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a1, a2, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_min::u8::acq_rel::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a1, a2, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_min::u8::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a1, a2, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_min::u8::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a0, a5, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_min::u8::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a0, a5, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_min::u8::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a0, a5, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_min::u8::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a0, a5, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_min::u8::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a0, a5, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_min::i16::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    andi a5, a0, 24
    addi a3, a3, -1
    sllw a7, a1, a0
    sllw a3, a3, a0
    sub a4, a4, a5
  .L1:
    lr.w a5, (a6)
    and a1, a5, a3
    mv a2, a5
    sll a1, a1, a4
    sra a1, a1, a4
    bge a7, a1, .L2
    xor a2, a5, a7
    and a2, a2, a3
    xor a2, a2, a5
  .L2:
    sc.w a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_min::i16::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    andi a5, a0, 24
    addi a3, a3, -1
    sllw a7, a1, a0
    sllw a3, a3, a0
    sub a4, a4, a5
  .L1:
    lr.w.aq a5, (a6)
    and a1, a5, a3
    mv a2, a5
    sll a1, a1, a4
    sra a1, a1, a4
    bge a7, a1, .L2
    xor a2, a5, a7
    and a2, a2, a3
    xor a2, a2, a5
  .L2:
    sc.w a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_min::i16::release::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    andi a5, a0, 24
    addi a3, a3, -1
    sllw a7, a1, a0
    sllw a3, a3, a0
    sub a4, a4, a5
  .L1:
    lr.w a5, (a6)
    and a1, a5, a3
    mv a2, a5
    sll a1, a1, a4
    sra a1, a1, a4
    bge a7, a1, .L2
    xor a2, a5, a7
    and a2, a2, a3
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_min::i16::acq_rel::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    andi a5, a0, 24
    addi a3, a3, -1
    sllw a7, a1, a0
    sllw a3, a3, a0
    sub a4, a4, a5
  .L1:
    lr.w.aq a5, (a6)
    and a1, a5, a3
    mv a2, a5
    sll a1, a1, a4
    sra a1, a1, a4
    bge a7, a1, .L2
    xor a2, a5, a7
    and a2, a2, a3
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_min::i16::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    andi a5, a0, 24
    addi a3, a3, -1
    sllw a7, a1, a0
    sllw a3, a3, a0
    sub a4, a4, a5
  .L1:
    lr.w.aqrl a5, (a6)
    and a1, a5, a3
    mv a2, a5
    sll a1, a1, a4
    sra a1, a1, a4
    bge a7, a1, .L2
    xor a2, a5, a7
    and a2, a2, a3
    xor a2, a2, a5
  .L2:
    sc.w.rl a2, a2, (a6)
    bnez a2, .L1
    srlw a0, a5, a0
    ret

fetch_min::i16::relaxed::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    addi a3, a3, -1
    sllw a1, a1, a0
    sllw a3, a3, a0
    andi a0, a0, 24
    sub a4, a4, a0
  .L1:
    lr.w a0, (a6)
    and a2, a0, a3
    mv a5, a0
    sll a2, a2, a4
    sra a2, a2, a4
    bge a1, a2, .L2
    xor a5, a0, a1
    and a5, a5, a3
    xor a5, a5, a0
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_min::i16::acquire::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    addi a3, a3, -1
    sllw a1, a1, a0
    sllw a3, a3, a0
    andi a0, a0, 24
    sub a4, a4, a0
  .L1:
    lr.w.aq a0, (a6)
    and a2, a0, a3
    mv a5, a0
    sll a2, a2, a4
    sra a2, a2, a4
    bge a1, a2, .L2
    xor a5, a0, a1
    and a5, a5, a3
    xor a5, a5, a0
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_min::i16::release::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    addi a3, a3, -1
    sllw a1, a1, a0
    sllw a3, a3, a0
    andi a0, a0, 24
    sub a4, a4, a0
  .L1:
    lr.w a0, (a6)
    and a2, a0, a3
    mv a5, a0
    sll a2, a2, a4
    sra a2, a2, a4
    bge a1, a2, .L2
    xor a5, a0, a1
    and a5, a5, a3
    xor a5, a5, a0
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_min::i16::acq_rel::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    addi a3, a3, -1
    sllw a1, a1, a0
    sllw a3, a3, a0
    andi a0, a0, 24
    sub a4, a4, a0
  .L1:
    lr.w.aq a0, (a6)
    and a2, a0, a3
    mv a5, a0
    sll a2, a2, a4
    sra a2, a2, a4
    bge a1, a2, .L2
    xor a5, a0, a1
    and a5, a5, a3
    xor a5, a5, a0
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_min::i16::seq_cst::dropped:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    li a4, 48
    addi a3, a3, -1
    sllw a1, a1, a0
    sllw a3, a3, a0
    andi a0, a0, 24
    sub a4, a4, a0
  .L1:
    lr.w.aqrl a0, (a6)
    and a2, a0, a3
    mv a5, a0
    sll a2, a2, a4
    sra a2, a2, a4
    bge a1, a2, .L2
    xor a5, a0, a1
    and a5, a5, a3
    xor a5, a5, a0
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    ret

fetch_min::u16::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a1, a2, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_min::u16::acquire::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a1, a2, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_min::u16::release::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a1, a2, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_min::u16::acq_rel::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aq a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a1, a2, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_min::u16::seq_cst::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a1, a2, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_min::u16::relaxed::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a0, a5, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_min::u16::acquire::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a0, a5, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_min::u16::release::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a0, a5, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_min::u16::acq_rel::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aq a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a0, a5, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_min::u16::seq_cst::dropped:
    andi a2, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a0, a1, a0
  .L1:
    lr.w.aqrl a1, (a2)
    and a5, a1, a3
    mv a4, a1
    bgeu a0, a5, .L2
    xor a4, a1, a0
    and a4, a4, a3
    xor a4, a4, a1
  .L2:
    sc.w.rl a4, a4, (a2)
    bnez a4, .L1
    ret

fetch_min::i32::relaxed::used:
    amomin.w a0, a1, (a0)
    ret

fetch_min::i32::acquire::used:
    amomin.w.aq a0, a1, (a0)
    ret

fetch_min::i32::release::used:
    amomin.w.rl a0, a1, (a0)
    ret

fetch_min::i32::acq_rel::used:
fetch_min::i32::seq_cst::used:
    amomin.w.aqrl a0, a1, (a0)
    ret

fetch_min::i32::relaxed::dropped:
    amomin.w zero, a1, (a0)
    ret

fetch_min::i32::acquire::dropped:
    amomin.w.aq zero, a1, (a0)
    ret

fetch_min::i32::release::dropped:
    amomin.w.rl zero, a1, (a0)
    ret

fetch_min::i32::acq_rel::dropped:
fetch_min::i32::seq_cst::dropped:
    amomin.w.aqrl zero, a1, (a0)
    ret

fetch_min::u32::relaxed::used:
    amominu.w a0, a1, (a0)
    ret

fetch_min::u32::acquire::used:
    amominu.w.aq a0, a1, (a0)
    ret

fetch_min::u32::release::used:
    amominu.w.rl a0, a1, (a0)
    ret

fetch_min::u32::acq_rel::used:
fetch_min::u32::seq_cst::used:
    amominu.w.aqrl a0, a1, (a0)
    ret

fetch_min::u32::relaxed::dropped:
    amominu.w zero, a1, (a0)
    ret

fetch_min::u32::acquire::dropped:
    amominu.w.aq zero, a1, (a0)
    ret

fetch_min::u32::release::dropped:
    amominu.w.rl zero, a1, (a0)
    ret

fetch_min::u32::acq_rel::dropped:
fetch_min::u32::seq_cst::dropped:
    amominu.w.aqrl zero, a1, (a0)
    ret

fetch_min::u32::relaxed::used::const_1:
    li a1, 1
    amominu.w a0, a1, (a0)
    ret

fetch_min::u32::acquire::used::const_1:
    li a1, 1
    amominu.w.aq a0, a1, (a0)
    ret

fetch_min::u32::release::used::const_1:
    li a1, 1
    amominu.w.rl a0, a1, (a0)
    ret

fetch_min::u32::acq_rel::used::const_1:
fetch_min::u32::seq_cst::used::const_1:
    li a1, 1
    amominu.w.aqrl a0, a1, (a0)
    ret

fetch_min::u32::relaxed::dropped::const_1:
    li a1, 1
    amominu.w zero, a1, (a0)
    ret

fetch_min::u32::acquire::dropped::const_1:
    li a1, 1
    amominu.w.aq zero, a1, (a0)
    ret

fetch_min::u32::release::dropped::const_1:
    li a1, 1
    amominu.w.rl zero, a1, (a0)
    ret

fetch_min::u32::acq_rel::dropped::const_1:
fetch_min::u32::seq_cst::dropped::const_1:
    li a1, 1
    amominu.w.aqrl zero, a1, (a0)
    ret

fetch_min::u32::relaxed::used::const_10:
    li a1, 10
    amominu.w a0, a1, (a0)
    ret

fetch_min::u32::acquire::used::const_10:
    li a1, 10
    amominu.w.aq a0, a1, (a0)
    ret

fetch_min::u32::release::used::const_10:
    li a1, 10
    amominu.w.rl a0, a1, (a0)
    ret

fetch_min::u32::acq_rel::used::const_10:
fetch_min::u32::seq_cst::used::const_10:
    li a1, 10
    amominu.w.aqrl a0, a1, (a0)
    ret

fetch_min::u32::relaxed::dropped::const_10:
    li a1, 10
    amominu.w zero, a1, (a0)
    ret

fetch_min::u32::acquire::dropped::const_10:
    li a1, 10
    amominu.w.aq zero, a1, (a0)
    ret

fetch_min::u32::release::dropped::const_10:
    li a1, 10
    amominu.w.rl zero, a1, (a0)
    ret

fetch_min::u32::acq_rel::dropped::const_10:
fetch_min::u32::seq_cst::dropped::const_10:
    li a1, 10
    amominu.w.aqrl zero, a1, (a0)
    ret

fetch_min::u32::relaxed::used::idempotent:
    amoor.w a0, zero, (a0)
    ret

fetch_min::u32::acquire::used::idempotent:
    amoor.w.aq a0, zero, (a0)
    ret

fetch_min::u32::release::used::idempotent:
    amoor.w.rl a0, zero, (a0)
    ret

fetch_min::u32::acq_rel::used::idempotent:
fetch_min::u32::seq_cst::used::idempotent:
    amoor.w.aqrl a0, zero, (a0)
    ret

fetch_min::u32::relaxed::dropped::idempotent:
    amoor.w zero, zero, (a0)
    ret

fetch_min::u32::acquire::dropped::idempotent:
    amoor.w.aq zero, zero, (a0)
    ret

fetch_min::u32::release::dropped::idempotent:
    amoor.w.rl zero, zero, (a0)
    ret

fetch_min::u32::acq_rel::dropped::idempotent:
fetch_min::u32::seq_cst::dropped::idempotent:
    amoor.w.aqrl zero, zero, (a0)
    ret

fetch_min::i64::relaxed::used:
    amomin.d a0, a1, (a0)
    ret

fetch_min::i64::acquire::used:
    amomin.d.aq a0, a1, (a0)
    ret

fetch_min::i64::release::used:
    amomin.d.rl a0, a1, (a0)
    ret

fetch_min::i64::acq_rel::used:
fetch_min::i64::seq_cst::used:
    amomin.d.aqrl a0, a1, (a0)
    ret

fetch_min::i64::relaxed::dropped:
    amomin.d zero, a1, (a0)
    ret

fetch_min::i64::acquire::dropped:
    amomin.d.aq zero, a1, (a0)
    ret

fetch_min::i64::release::dropped:
    amomin.d.rl zero, a1, (a0)
    ret

fetch_min::i64::acq_rel::dropped:
fetch_min::i64::seq_cst::dropped:
    amomin.d.aqrl zero, a1, (a0)
    ret

fetch_min::u64::relaxed::used:
    amominu.d a0, a1, (a0)
    ret

fetch_min::u64::acquire::used:
    amominu.d.aq a0, a1, (a0)
    ret

fetch_min::u64::release::used:
    amominu.d.rl a0, a1, (a0)
    ret

fetch_min::u64::acq_rel::used:
fetch_min::u64::seq_cst::used:
    amominu.d.aqrl a0, a1, (a0)
    ret

fetch_min::u64::relaxed::dropped:
    amominu.d zero, a1, (a0)
    ret

fetch_min::u64::acquire::dropped:
    amominu.d.aq zero, a1, (a0)
    ret

fetch_min::u64::release::dropped:
    amominu.d.rl zero, a1, (a0)
    ret

fetch_min::u64::acq_rel::dropped:
fetch_min::u64::seq_cst::dropped:
    amominu.d.aqrl zero, a1, (a0)
    ret

fetch_min::u64::relaxed::used::const_1:
    li a1, 1
    amominu.d a0, a1, (a0)
    ret

fetch_min::u64::acquire::used::const_1:
    li a1, 1
    amominu.d.aq a0, a1, (a0)
    ret

fetch_min::u64::release::used::const_1:
    li a1, 1
    amominu.d.rl a0, a1, (a0)
    ret

fetch_min::u64::acq_rel::used::const_1:
fetch_min::u64::seq_cst::used::const_1:
    li a1, 1
    amominu.d.aqrl a0, a1, (a0)
    ret

fetch_min::u64::relaxed::dropped::const_1:
    li a1, 1
    amominu.d zero, a1, (a0)
    ret

fetch_min::u64::acquire::dropped::const_1:
    li a1, 1
    amominu.d.aq zero, a1, (a0)
    ret

fetch_min::u64::release::dropped::const_1:
    li a1, 1
    amominu.d.rl zero, a1, (a0)
    ret

fetch_min::u64::acq_rel::dropped::const_1:
fetch_min::u64::seq_cst::dropped::const_1:
    li a1, 1
    amominu.d.aqrl zero, a1, (a0)
    ret

fetch_min::u64::relaxed::used::const_10:
    li a1, 10
    amominu.d a0, a1, (a0)
    ret

fetch_min::u64::acquire::used::const_10:
    li a1, 10
    amominu.d.aq a0, a1, (a0)
    ret

fetch_min::u64::release::used::const_10:
    li a1, 10
    amominu.d.rl a0, a1, (a0)
    ret

fetch_min::u64::acq_rel::used::const_10:
fetch_min::u64::seq_cst::used::const_10:
    li a1, 10
    amominu.d.aqrl a0, a1, (a0)
    ret

fetch_min::u64::relaxed::dropped::const_10:
    li a1, 10
    amominu.d zero, a1, (a0)
    ret

fetch_min::u64::acquire::dropped::const_10:
    li a1, 10
    amominu.d.aq zero, a1, (a0)
    ret

fetch_min::u64::release::dropped::const_10:
    li a1, 10
    amominu.d.rl zero, a1, (a0)
    ret

fetch_min::u64::acq_rel::dropped::const_10:
fetch_min::u64::seq_cst::dropped::const_10:
    li a1, 10
    amominu.d.aqrl zero, a1, (a0)
    ret

fetch_min::u64::relaxed::used::idempotent:
    amoor.d a0, zero, (a0)
    ret

fetch_min::u64::acquire::used::idempotent:
    amoor.d.aq a0, zero, (a0)
    ret

fetch_min::u64::release::used::idempotent:
    amoor.d.rl a0, zero, (a0)
    ret

fetch_min::u64::acq_rel::used::idempotent:
fetch_min::u64::seq_cst::used::idempotent:
    amoor.d.aqrl a0, zero, (a0)
    ret

fetch_min::u64::relaxed::dropped::idempotent:
    amoor.d zero, zero, (a0)
    ret

fetch_min::u64::acquire::dropped::idempotent:
    amoor.d.aq zero, zero, (a0)
    ret

fetch_min::u64::release::dropped::idempotent:
    amoor.d.rl zero, zero, (a0)
    ret

fetch_min::u64::acq_rel::dropped::idempotent:
fetch_min::u64::seq_cst::dropped::idempotent:
    amoor.d.aqrl zero, zero, (a0)
    ret

fetch_min::isize::relaxed::used:
    amomin.d a0, a1, (a0)
    ret

fetch_min::isize::acquire::used:
    amomin.d.aq a0, a1, (a0)
    ret

fetch_min::isize::release::used:
    amomin.d.rl a0, a1, (a0)
    ret

fetch_min::isize::acq_rel::used:
fetch_min::isize::seq_cst::used:
    amomin.d.aqrl a0, a1, (a0)
    ret

fetch_min::isize::relaxed::dropped:
    amomin.d zero, a1, (a0)
    ret

fetch_min::isize::acquire::dropped:
    amomin.d.aq zero, a1, (a0)
    ret

fetch_min::isize::release::dropped:
    amomin.d.rl zero, a1, (a0)
    ret

fetch_min::isize::acq_rel::dropped:
fetch_min::isize::seq_cst::dropped:
    amomin.d.aqrl zero, a1, (a0)
    ret

fetch_min::usize::relaxed::used:
    amominu.d a0, a1, (a0)
    ret

fetch_min::usize::acquire::used:
    amominu.d.aq a0, a1, (a0)
    ret

fetch_min::usize::release::used:
    amominu.d.rl a0, a1, (a0)
    ret

fetch_min::usize::acq_rel::used:
fetch_min::usize::seq_cst::used:
    amominu.d.aqrl a0, a1, (a0)
    ret

fetch_min::usize::relaxed::dropped:
    amominu.d zero, a1, (a0)
    ret

fetch_min::usize::acquire::dropped:
    amominu.d.aq zero, a1, (a0)
    ret

fetch_min::usize::release::dropped:
    amominu.d.rl zero, a1, (a0)
    ret

fetch_min::usize::acq_rel::dropped:
fetch_min::usize::seq_cst::dropped:
    amominu.d.aqrl zero, a1, (a0)
    ret

fetch_not::bool::relaxed::used:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoxor.w a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_not::bool::acquire::used:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoxor.w.aq a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_not::bool::release::used:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoxor.w.rl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_not::bool::acq_rel::used:
fetch_not::bool::seq_cst::used:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoxor.w.aqrl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

fetch_not::bool::relaxed::dropped:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoxor.w zero, a0, (a1)
    ret

fetch_not::bool::acquire::dropped:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoxor.w.aq zero, a0, (a1)
    ret

fetch_not::bool::release::dropped:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoxor.w.rl zero, a0, (a1)
    ret

fetch_not::bool::acq_rel::dropped:
fetch_not::bool::seq_cst::dropped:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a0, a2, a0
    amoxor.w.aqrl zero, a0, (a1)
    ret

fetch_ptr_add::ptr::relaxed::used:
    slli a1, a1, 2
    amoadd.d a0, a1, (a0)
    ret

fetch_ptr_add::ptr::acquire::used:
    slli a1, a1, 2
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_ptr_add::ptr::release::used:
    slli a1, a1, 2
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_ptr_add::ptr::acq_rel::used:
fetch_ptr_add::ptr::seq_cst::used:
    slli a1, a1, 2
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_ptr_add::ptr::relaxed::dropped:
    slli a1, a1, 2
    amoadd.d zero, a1, (a0)
    ret

fetch_ptr_add::ptr::acquire::dropped:
    slli a1, a1, 2
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_ptr_add::ptr::release::dropped:
    slli a1, a1, 2
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_ptr_add::ptr::acq_rel::dropped:
fetch_ptr_add::ptr::seq_cst::dropped:
    slli a1, a1, 2
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_ptr_sub::ptr::relaxed::used:
    slli a1, a1, 2
    neg a1, a1
    amoadd.d a0, a1, (a0)
    ret

fetch_ptr_sub::ptr::acquire::used:
    slli a1, a1, 2
    neg a1, a1
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_ptr_sub::ptr::release::used:
    slli a1, a1, 2
    neg a1, a1
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_ptr_sub::ptr::acq_rel::used:
fetch_ptr_sub::ptr::seq_cst::used:
    slli a1, a1, 2
    neg a1, a1
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_ptr_sub::ptr::relaxed::dropped:
    slli a1, a1, 2
    neg a1, a1
    amoadd.d zero, a1, (a0)
    ret

fetch_ptr_sub::ptr::acquire::dropped:
    slli a1, a1, 2
    neg a1, a1
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_ptr_sub::ptr::release::dropped:
    slli a1, a1, 2
    neg a1, a1
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_ptr_sub::ptr::acq_rel::dropped:
fetch_ptr_sub::ptr::seq_cst::dropped:
    slli a1, a1, 2
    neg a1, a1
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_byte_add::ptr::plain::used:
    ld a2, 0(a0)
    add a1, a1, a2
    sd a1, 0(a0)
    mv a0, a2
    ret

fetch_byte_add::ptr::relaxed::used:
    amoadd.d a0, a1, (a0)
    ret

fetch_byte_add::ptr::acquire::used:
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_byte_add::ptr::release::used:
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_byte_add::ptr::acq_rel::used:
fetch_byte_add::ptr::seq_cst::used:
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_byte_add::ptr::plain::dropped:
    ld a2, 0(a0)
    add a1, a1, a2
    sd a1, 0(a0)
    ret

fetch_byte_add::ptr::relaxed::dropped:
    amoadd.d zero, a1, (a0)
    ret

fetch_byte_add::ptr::acquire::dropped:
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_byte_add::ptr::release::dropped:
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_byte_add::ptr::acq_rel::dropped:
fetch_byte_add::ptr::seq_cst::dropped:
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_byte_sub::ptr::relaxed::used:
    neg a1, a1
    amoadd.d a0, a1, (a0)
    ret

fetch_byte_sub::ptr::acquire::used:
    neg a1, a1
    amoadd.d.aq a0, a1, (a0)
    ret

fetch_byte_sub::ptr::release::used:
    neg a1, a1
    amoadd.d.rl a0, a1, (a0)
    ret

fetch_byte_sub::ptr::acq_rel::used:
fetch_byte_sub::ptr::seq_cst::used:
    neg a1, a1
    amoadd.d.aqrl a0, a1, (a0)
    ret

fetch_byte_sub::ptr::relaxed::dropped:
    neg a1, a1
    amoadd.d zero, a1, (a0)
    ret

fetch_byte_sub::ptr::acquire::dropped:
    neg a1, a1
    amoadd.d.aq zero, a1, (a0)
    ret

fetch_byte_sub::ptr::release::dropped:
    neg a1, a1
    amoadd.d.rl zero, a1, (a0)
    ret

fetch_byte_sub::ptr::acq_rel::dropped:
fetch_byte_sub::ptr::seq_cst::dropped:
    neg a1, a1
    amoadd.d.aqrl zero, a1, (a0)
    ret

fetch_update::bool::relaxed::relaxed::used:
    mv a2, a0
    lb a3, 0(a0)
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

fetch_update::bool::acquire::relaxed::used:
    mv a2, a0
    lb a3, 0(a0)
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.aq a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

fetch_update::bool::release::relaxed::used:
    mv a2, a0
    lb a3, 0(a0)
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.rl a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

fetch_update::bool::acq_rel::relaxed::used:
fetch_update::bool::seq_cst::relaxed::used:
    mv a2, a0
    lb a3, 0(a0)
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.aqrl a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

fetch_update::bool::relaxed::acquire::used:
fetch_update::bool::acquire::acquire::used:
    mv a2, a0
    lb a3, 0(a0)
    fence r, rw
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.aq a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

fetch_update::bool::release::acquire::used:
fetch_update::bool::acq_rel::acquire::used:
fetch_update::bool::seq_cst::acquire::used:
    mv a2, a0
    lb a3, 0(a0)
    fence r, rw
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.aqrl a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

fetch_update::bool::relaxed::seq_cst::used:
fetch_update::bool::acquire::seq_cst::used:
fetch_update::bool::release::seq_cst::used:
fetch_update::bool::acq_rel::seq_cst::used:
fetch_update::bool::seq_cst::seq_cst::used:
    mv a2, a0
    fence rw, rw
    lb a3, 0(a0)
    fence r, rw
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.aqrl a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

fetch_update::bool::relaxed::relaxed::dropped:
    lb a2, 0(a0)
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w zero, a0, (a2)
    ret

fetch_update::bool::acquire::relaxed::dropped:
    lb a2, 0(a0)
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aq zero, a0, (a2)
    ret

fetch_update::bool::release::relaxed::dropped:
    lb a2, 0(a0)
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.rl zero, a0, (a2)
    ret

fetch_update::bool::acq_rel::relaxed::dropped:
fetch_update::bool::seq_cst::relaxed::dropped:
    lb a2, 0(a0)
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

fetch_update::bool::relaxed::acquire::dropped:
fetch_update::bool::acquire::acquire::dropped:
    lb a2, 0(a0)
    fence r, rw
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aq zero, a0, (a2)
    ret

fetch_update::bool::release::acquire::dropped:
fetch_update::bool::acq_rel::acquire::dropped:
fetch_update::bool::seq_cst::acquire::dropped:
    lb a2, 0(a0)
    fence r, rw
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

fetch_update::bool::relaxed::seq_cst::dropped:
fetch_update::bool::acquire::seq_cst::dropped:
fetch_update::bool::release::seq_cst::dropped:
fetch_update::bool::acq_rel::seq_cst::dropped:
fetch_update::bool::seq_cst::seq_cst::dropped:
    fence rw, rw
    lb a2, 0(a0)
    fence r, rw
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

fetch_update::ptr::relaxed::relaxed::used:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d a2, (a0)
    bnez a2, .L1
    sc.d a3, a1, (a0)
    bnez a3, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::ptr::acquire::relaxed::used:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d a3, a1, (a0)
    bnez a3, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::ptr::release::relaxed::used:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::ptr::acq_rel::relaxed::used:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::ptr::seq_cst::relaxed::used:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aqrl a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::ptr::relaxed::acquire::used:
fetch_update::ptr::acquire::acquire::used:
    mv a2, a1
    ld a1, 0(a0)
    fence r, rw
  .L1:
    bnez a1, .L2
  .L3:
    lr.d.aq a1, (a0)
    bnez a1, .L1
    sc.d a3, a2, (a0)
    bnez a3, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::ptr::release::acquire::used:
fetch_update::ptr::acq_rel::acquire::used:
    mv a2, a1
    ld a1, 0(a0)
    fence r, rw
  .L1:
    bnez a1, .L2
  .L3:
    lr.d.aq a1, (a0)
    bnez a1, .L1
    sc.d.rl a3, a2, (a0)
    bnez a3, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::ptr::seq_cst::acquire::used:
    mv a2, a1
    ld a1, 0(a0)
    fence r, rw
  .L1:
    bnez a1, .L2
  .L3:
    lr.d.aqrl a1, (a0)
    bnez a1, .L1
    sc.d.rl a3, a2, (a0)
    bnez a3, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::ptr::relaxed::seq_cst::used:
fetch_update::ptr::acquire::seq_cst::used:
fetch_update::ptr::release::seq_cst::used:
fetch_update::ptr::acq_rel::seq_cst::used:
fetch_update::ptr::seq_cst::seq_cst::used:
    mv a2, a1
    fence rw, rw
    ld a1, 0(a0)
    fence r, rw
  .L1:
    bnez a1, .L2
  .L3:
    lr.d.aqrl a1, (a0)
    bnez a1, .L1
    sc.d.rl a3, a2, (a0)
    bnez a3, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::ptr::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d a2, (a0)
    bnez a2, .L1
    sc.d a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

fetch_update::ptr::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

fetch_update::ptr::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

fetch_update::ptr::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

fetch_update::ptr::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aqrl a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

fetch_update::ptr::relaxed::acquire::dropped:
fetch_update::ptr::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

fetch_update::ptr::release::acquire::dropped:
fetch_update::ptr::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

fetch_update::ptr::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aqrl a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

fetch_update::ptr::relaxed::seq_cst::dropped:
fetch_update::ptr::acquire::seq_cst::dropped:
fetch_update::ptr::release::seq_cst::dropped:
fetch_update::ptr::acq_rel::seq_cst::dropped:
fetch_update::ptr::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aqrl a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

fetch_update::i8::relaxed::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

fetch_update::i8::acquire::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aq a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

fetch_update::i8::release::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

fetch_update::i8::acq_rel::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aq a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

fetch_update::i8::seq_cst::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aqrl a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

fetch_update::i8::relaxed::acquire::used:
fetch_update::i8::acquire::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aq a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

fetch_update::i8::release::acquire::used:
fetch_update::i8::acq_rel::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aq a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

fetch_update::i8::seq_cst::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aqrl a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

fetch_update::i8::relaxed::seq_cst::used:
fetch_update::i8::acquire::seq_cst::used:
fetch_update::i8::release::seq_cst::used:
fetch_update::i8::acq_rel::seq_cst::used:
fetch_update::i8::seq_cst::seq_cst::used:
    fence rw, rw
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aqrl a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

fetch_update::i8::relaxed::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

fetch_update::i8::acquire::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aq a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

fetch_update::i8::release::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

fetch_update::i8::acq_rel::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aq a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

fetch_update::i8::seq_cst::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aqrl a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

fetch_update::i8::relaxed::acquire::dropped:
fetch_update::i8::acquire::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aq a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

fetch_update::i8::release::acquire::dropped:
fetch_update::i8::acq_rel::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aq a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

fetch_update::i8::seq_cst::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aqrl a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

fetch_update::i8::relaxed::seq_cst::dropped:
fetch_update::i8::acquire::seq_cst::dropped:
fetch_update::i8::release::seq_cst::dropped:
fetch_update::i8::acq_rel::seq_cst::dropped:
fetch_update::i8::seq_cst::seq_cst::dropped:
    fence rw, rw
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aqrl a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

fetch_update::u8::relaxed::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

fetch_update::u8::acquire::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aq a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

fetch_update::u8::release::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

fetch_update::u8::acq_rel::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aq a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

fetch_update::u8::seq_cst::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aqrl a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

fetch_update::u8::relaxed::acquire::used:
fetch_update::u8::acquire::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aq a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

fetch_update::u8::release::acquire::used:
fetch_update::u8::acq_rel::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aq a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

fetch_update::u8::seq_cst::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aqrl a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

fetch_update::u8::relaxed::seq_cst::used:
fetch_update::u8::acquire::seq_cst::used:
fetch_update::u8::release::seq_cst::used:
fetch_update::u8::acq_rel::seq_cst::used:
fetch_update::u8::seq_cst::seq_cst::used:
    fence rw, rw
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aqrl a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

fetch_update::u8::relaxed::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::u8::acquire::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::u8::release::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::u8::acq_rel::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::u8::seq_cst::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::u8::relaxed::acquire::dropped:
fetch_update::u8::acquire::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::u8::release::acquire::dropped:
fetch_update::u8::acq_rel::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::u8::seq_cst::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::u8::relaxed::seq_cst::dropped:
fetch_update::u8::acquire::seq_cst::dropped:
fetch_update::u8::release::seq_cst::dropped:
fetch_update::u8::acq_rel::seq_cst::dropped:
fetch_update::u8::seq_cst::seq_cst::dropped:
    fence rw, rw
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::i16::relaxed::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i16::acquire::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aq a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i16::release::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i16::acq_rel::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aq a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i16::seq_cst::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aqrl a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i16::relaxed::acquire::used:
fetch_update::i16::acquire::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aq a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i16::release::acquire::used:
fetch_update::i16::acq_rel::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aq a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i16::seq_cst::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aqrl a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i16::relaxed::seq_cst::used:
fetch_update::i16::acquire::seq_cst::used:
fetch_update::i16::release::seq_cst::used:
fetch_update::i16::acq_rel::seq_cst::used:
fetch_update::i16::seq_cst::seq_cst::used:
    mv a6, a1
    fence rw, rw
    lh a1, 0(a0)
    fence r, rw
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aqrl a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i16::relaxed::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::i16::acquire::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::i16::release::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::i16::acq_rel::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::i16::seq_cst::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::i16::relaxed::acquire::dropped:
fetch_update::i16::acquire::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::i16::release::acquire::dropped:
fetch_update::i16::acq_rel::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::i16::seq_cst::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::i16::relaxed::seq_cst::dropped:
fetch_update::i16::acquire::seq_cst::dropped:
fetch_update::i16::release::seq_cst::dropped:
fetch_update::i16::acq_rel::seq_cst::dropped:
fetch_update::i16::seq_cst::seq_cst::dropped:
    fence rw, rw
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

fetch_update::u16::relaxed::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u16::acquire::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aq a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u16::release::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u16::acq_rel::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aq a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u16::seq_cst::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aqrl a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u16::relaxed::acquire::used:
fetch_update::u16::acquire::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aq a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u16::release::acquire::used:
fetch_update::u16::acq_rel::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aq a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u16::seq_cst::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aqrl a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u16::relaxed::seq_cst::used:
fetch_update::u16::acquire::seq_cst::used:
fetch_update::u16::release::seq_cst::used:
fetch_update::u16::acq_rel::seq_cst::used:
fetch_update::u16::seq_cst::seq_cst::used:
    mv a6, a1
    fence rw, rw
    lh a1, 0(a0)
    fence r, rw
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aqrl a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u16::relaxed::relaxed::dropped:
    lh a5, 0(a0)
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

fetch_update::u16::acquire::relaxed::dropped:
    lh a5, 0(a0)
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aq a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

fetch_update::u16::release::relaxed::dropped:
    lh a5, 0(a0)
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

fetch_update::u16::acq_rel::relaxed::dropped:
    lh a5, 0(a0)
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aq a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

fetch_update::u16::seq_cst::relaxed::dropped:
    lh a5, 0(a0)
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aqrl a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

fetch_update::u16::relaxed::acquire::dropped:
fetch_update::u16::acquire::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aq a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

fetch_update::u16::release::acquire::dropped:
fetch_update::u16::acq_rel::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aq a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

fetch_update::u16::seq_cst::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aqrl a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

fetch_update::u16::relaxed::seq_cst::dropped:
fetch_update::u16::acquire::seq_cst::dropped:
fetch_update::u16::release::seq_cst::dropped:
fetch_update::u16::acq_rel::seq_cst::dropped:
fetch_update::u16::seq_cst::seq_cst::dropped:
    fence rw, rw
    lh a5, 0(a0)
    fence r, rw
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aqrl a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

fetch_update::i32::relaxed::relaxed::used:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a5, a3, a1
    addw a4, a3, a1
    bne a4, a5, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::i32::acquire::relaxed::used:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a5, a3, a1
    addw a4, a3, a1
    bne a4, a5, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::i32::release::relaxed::used:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a5, a3, a1
    addw a4, a3, a1
    bne a4, a5, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::i32::acq_rel::relaxed::used:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a5, a3, a1
    addw a4, a3, a1
    bne a4, a5, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::i32::seq_cst::relaxed::used:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a5, a3, a1
    addw a4, a3, a1
    bne a4, a5, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::i32::relaxed::acquire::used:
fetch_update::i32::acquire::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a1
    add a5, a3, a2
    addw a4, a3, a2
    bne a4, a5, .L2
  .L3:
    lr.w.aq a1, (a0)
    bne a1, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i32::release::acquire::used:
fetch_update::i32::acq_rel::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a1
    add a5, a3, a2
    addw a4, a3, a2
    bne a4, a5, .L2
  .L3:
    lr.w.aq a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i32::seq_cst::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a1
    add a5, a3, a2
    addw a4, a3, a2
    bne a4, a5, .L2
  .L3:
    lr.w.aqrl a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i32::relaxed::seq_cst::used:
fetch_update::i32::acquire::seq_cst::used:
fetch_update::i32::release::seq_cst::used:
fetch_update::i32::acq_rel::seq_cst::used:
fetch_update::i32::seq_cst::seq_cst::used:
    mv a2, a1
    fence rw, rw
    lw a1, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a1
    add a5, a3, a2
    addw a4, a3, a2
    bne a4, a5, .L2
  .L3:
    lr.w.aqrl a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i32::relaxed::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::i32::acquire::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::i32::release::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::i32::acq_rel::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::i32::seq_cst::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::i32::relaxed::acquire::dropped:
fetch_update::i32::acquire::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::i32::release::acquire::dropped:
fetch_update::i32::acq_rel::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::i32::seq_cst::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::i32::relaxed::seq_cst::dropped:
fetch_update::i32::acquire::seq_cst::dropped:
fetch_update::i32::release::seq_cst::dropped:
fetch_update::i32::acq_rel::seq_cst::dropped:
fetch_update::i32::seq_cst::seq_cst::dropped:
    fence rw, rw
    lw a2, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u32::relaxed::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::u32::acquire::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::u32::release::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::u32::acq_rel::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::u32::seq_cst::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

fetch_update::u32::relaxed::acquire::used:
fetch_update::u32::acquire::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    addw a4, a1, a2
    sext.w a3, a1
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a1, (a0)
    bne a1, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u32::release::acquire::used:
fetch_update::u32::acq_rel::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    addw a4, a1, a2
    sext.w a3, a1
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u32::seq_cst::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    addw a4, a1, a2
    sext.w a3, a1
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u32::relaxed::seq_cst::used:
fetch_update::u32::acquire::seq_cst::used:
fetch_update::u32::release::seq_cst::used:
fetch_update::u32::acq_rel::seq_cst::used:
fetch_update::u32::seq_cst::seq_cst::used:
    mv a2, a1
    fence rw, rw
    lw a1, 0(a0)
    fence r, rw
  .L1:
    addw a4, a1, a2
    sext.w a3, a1
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u32::relaxed::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u32::acquire::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u32::release::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u32::acq_rel::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u32::seq_cst::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u32::relaxed::acquire::dropped:
fetch_update::u32::acquire::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u32::release::acquire::dropped:
fetch_update::u32::acq_rel::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u32::seq_cst::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u32::relaxed::seq_cst::dropped:
fetch_update::u32::acquire::seq_cst::dropped:
fetch_update::u32::release::seq_cst::dropped:
fetch_update::u32::acq_rel::seq_cst::dropped:
fetch_update::u32::seq_cst::seq_cst::dropped:
    fence rw, rw
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::i64::relaxed::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i64::acquire::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i64::release::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i64::acq_rel::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i64::seq_cst::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i64::relaxed::acquire::used:
fetch_update::i64::acquire::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i64::release::acquire::used:
fetch_update::i64::acq_rel::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i64::seq_cst::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i64::relaxed::seq_cst::used:
fetch_update::i64::acquire::seq_cst::used:
fetch_update::i64::release::seq_cst::used:
fetch_update::i64::acq_rel::seq_cst::used:
fetch_update::i64::seq_cst::seq_cst::used:
    mv a6, a1
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::i64::relaxed::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::i64::acquire::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::i64::release::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::i64::acq_rel::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::i64::seq_cst::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::i64::relaxed::acquire::dropped:
fetch_update::i64::acquire::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::i64::release::acquire::dropped:
fetch_update::i64::acq_rel::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::i64::seq_cst::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::i64::relaxed::seq_cst::dropped:
fetch_update::i64::acquire::seq_cst::dropped:
fetch_update::i64::release::seq_cst::dropped:
fetch_update::i64::acq_rel::seq_cst::dropped:
fetch_update::i64::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::u64::relaxed::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u64::acquire::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u64::release::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u64::acq_rel::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u64::seq_cst::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u64::relaxed::acquire::used:
fetch_update::u64::acquire::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u64::release::acquire::used:
fetch_update::u64::acq_rel::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u64::seq_cst::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u64::relaxed::seq_cst::used:
fetch_update::u64::acquire::seq_cst::used:
fetch_update::u64::release::seq_cst::used:
fetch_update::u64::acq_rel::seq_cst::used:
fetch_update::u64::seq_cst::seq_cst::used:
    mv a2, a1
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::u64::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u64::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u64::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u64::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u64::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u64::relaxed::acquire::dropped:
fetch_update::u64::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u64::release::acquire::dropped:
fetch_update::u64::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u64::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::u64::relaxed::seq_cst::dropped:
fetch_update::u64::acquire::seq_cst::dropped:
fetch_update::u64::release::seq_cst::dropped:
fetch_update::u64::acq_rel::seq_cst::dropped:
fetch_update::u64::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::isize::relaxed::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::isize::acquire::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::isize::release::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::isize::acq_rel::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::isize::seq_cst::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::isize::relaxed::acquire::used:
fetch_update::isize::acquire::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::isize::release::acquire::used:
fetch_update::isize::acq_rel::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::isize::seq_cst::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::isize::relaxed::seq_cst::used:
fetch_update::isize::acquire::seq_cst::used:
fetch_update::isize::release::seq_cst::used:
fetch_update::isize::acq_rel::seq_cst::used:
fetch_update::isize::seq_cst::seq_cst::used:
    mv a6, a1
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::isize::relaxed::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::isize::acquire::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::isize::release::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::isize::acq_rel::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::isize::seq_cst::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::isize::relaxed::acquire::dropped:
fetch_update::isize::acquire::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::isize::release::acquire::dropped:
fetch_update::isize::acq_rel::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::isize::seq_cst::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::isize::relaxed::seq_cst::dropped:
fetch_update::isize::acquire::seq_cst::dropped:
fetch_update::isize::release::seq_cst::dropped:
fetch_update::isize::acq_rel::seq_cst::dropped:
fetch_update::isize::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

fetch_update::usize::relaxed::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::usize::acquire::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::usize::release::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::usize::acq_rel::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::usize::seq_cst::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::usize::relaxed::acquire::used:
fetch_update::usize::acquire::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::usize::release::acquire::used:
fetch_update::usize::acq_rel::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::usize::seq_cst::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::usize::relaxed::seq_cst::used:
fetch_update::usize::acquire::seq_cst::used:
fetch_update::usize::release::seq_cst::used:
fetch_update::usize::acq_rel::seq_cst::used:
fetch_update::usize::seq_cst::seq_cst::used:
    mv a2, a1
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

fetch_update::usize::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::usize::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::usize::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::usize::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::usize::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::usize::relaxed::acquire::dropped:
fetch_update::usize::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::usize::release::acquire::dropped:
fetch_update::usize::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::usize::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

fetch_update::usize::relaxed::seq_cst::dropped:
fetch_update::usize::acquire::seq_cst::dropped:
fetch_update::usize::release::seq_cst::dropped:
fetch_update::usize::acq_rel::seq_cst::dropped:
fetch_update::usize::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::bool::relaxed::relaxed::used:
    mv a2, a0
    lb a3, 0(a0)
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

try_update::bool::acquire::relaxed::used:
    mv a2, a0
    lb a3, 0(a0)
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.aq a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

try_update::bool::release::relaxed::used:
    mv a2, a0
    lb a3, 0(a0)
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.rl a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

try_update::bool::acq_rel::relaxed::used:
try_update::bool::seq_cst::relaxed::used:
    mv a2, a0
    lb a3, 0(a0)
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.aqrl a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

try_update::bool::relaxed::acquire::used:
try_update::bool::acquire::acquire::used:
    mv a2, a0
    lb a3, 0(a0)
    fence r, rw
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.aq a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

try_update::bool::release::acquire::used:
try_update::bool::acq_rel::acquire::used:
try_update::bool::seq_cst::acquire::used:
    mv a2, a0
    lb a3, 0(a0)
    fence r, rw
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.aqrl a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

try_update::bool::relaxed::seq_cst::used:
try_update::bool::acquire::seq_cst::used:
try_update::bool::release::seq_cst::used:
try_update::bool::acq_rel::seq_cst::used:
try_update::bool::seq_cst::seq_cst::used:
    mv a2, a0
    fence rw, rw
    lb a3, 0(a0)
    fence r, rw
    li a0, 1
    beqz a3, .L1
    mv a1, a0
    ret
  .L1:
    andi a0, a2, -4
    slli a2, a2, 3
    sllw a1, a1, a2
    amoor.w.aqrl a0, a1, (a0)
    srlw a0, a0, a2
    zext.b a0, a0
    snez a0, a0
    mv a1, a0
    ret

try_update::bool::relaxed::relaxed::dropped:
    lb a2, 0(a0)
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w zero, a0, (a2)
    ret

try_update::bool::acquire::relaxed::dropped:
    lb a2, 0(a0)
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aq zero, a0, (a2)
    ret

try_update::bool::release::relaxed::dropped:
    lb a2, 0(a0)
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.rl zero, a0, (a2)
    ret

try_update::bool::acq_rel::relaxed::dropped:
try_update::bool::seq_cst::relaxed::dropped:
    lb a2, 0(a0)
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

try_update::bool::relaxed::acquire::dropped:
try_update::bool::acquire::acquire::dropped:
    lb a2, 0(a0)
    fence r, rw
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aq zero, a0, (a2)
    ret

try_update::bool::release::acquire::dropped:
try_update::bool::acq_rel::acquire::dropped:
try_update::bool::seq_cst::acquire::dropped:
    lb a2, 0(a0)
    fence r, rw
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

try_update::bool::relaxed::seq_cst::dropped:
try_update::bool::acquire::seq_cst::dropped:
try_update::bool::release::seq_cst::dropped:
try_update::bool::acq_rel::seq_cst::dropped:
try_update::bool::seq_cst::seq_cst::dropped:
    fence rw, rw
    lb a2, 0(a0)
    fence r, rw
    beqz a2, .L1
    ret
  .L1:
    andi a2, a0, -4
    slli a0, a0, 3
    sllw a0, a1, a0
    amoor.w.aqrl zero, a0, (a2)
    ret

try_update::ptr::relaxed::relaxed::used:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d a2, (a0)
    bnez a2, .L1
    sc.d a3, a1, (a0)
    bnez a3, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::ptr::acquire::relaxed::used:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d a3, a1, (a0)
    bnez a3, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::ptr::release::relaxed::used:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::ptr::acq_rel::relaxed::used:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::ptr::seq_cst::relaxed::used:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aqrl a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::ptr::relaxed::acquire::used:
try_update::ptr::acquire::acquire::used:
    mv a2, a1
    ld a1, 0(a0)
    fence r, rw
  .L1:
    bnez a1, .L2
  .L3:
    lr.d.aq a1, (a0)
    bnez a1, .L1
    sc.d a3, a2, (a0)
    bnez a3, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::ptr::release::acquire::used:
try_update::ptr::acq_rel::acquire::used:
    mv a2, a1
    ld a1, 0(a0)
    fence r, rw
  .L1:
    bnez a1, .L2
  .L3:
    lr.d.aq a1, (a0)
    bnez a1, .L1
    sc.d.rl a3, a2, (a0)
    bnez a3, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::ptr::seq_cst::acquire::used:
    mv a2, a1
    ld a1, 0(a0)
    fence r, rw
  .L1:
    bnez a1, .L2
  .L3:
    lr.d.aqrl a1, (a0)
    bnez a1, .L1
    sc.d.rl a3, a2, (a0)
    bnez a3, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::ptr::relaxed::seq_cst::used:
try_update::ptr::acquire::seq_cst::used:
try_update::ptr::release::seq_cst::used:
try_update::ptr::acq_rel::seq_cst::used:
try_update::ptr::seq_cst::seq_cst::used:
    mv a2, a1
    fence rw, rw
    ld a1, 0(a0)
    fence r, rw
  .L1:
    bnez a1, .L2
  .L3:
    lr.d.aqrl a1, (a0)
    bnez a1, .L1
    sc.d.rl a3, a2, (a0)
    bnez a3, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::ptr::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d a2, (a0)
    bnez a2, .L1
    sc.d a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

try_update::ptr::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

try_update::ptr::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

try_update::ptr::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

try_update::ptr::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aqrl a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

try_update::ptr::relaxed::acquire::dropped:
try_update::ptr::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

try_update::ptr::release::acquire::dropped:
try_update::ptr::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aq a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

try_update::ptr::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aqrl a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

try_update::ptr::relaxed::seq_cst::dropped:
try_update::ptr::acquire::seq_cst::dropped:
try_update::ptr::release::seq_cst::dropped:
try_update::ptr::acq_rel::seq_cst::dropped:
try_update::ptr::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    bnez a2, .L2
  .L3:
    lr.d.aqrl a2, (a0)
    bnez a2, .L1
    sc.d.rl a3, a1, (a0)
    bnez a3, .L3
  .L2:
    ret

try_update::i8::relaxed::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

try_update::i8::acquire::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aq a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

try_update::i8::release::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

try_update::i8::acq_rel::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aq a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

try_update::i8::seq_cst::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aqrl a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

try_update::i8::relaxed::acquire::used:
try_update::i8::acquire::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aq a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

try_update::i8::release::acquire::used:
try_update::i8::acq_rel::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aq a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

try_update::i8::seq_cst::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aqrl a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

try_update::i8::relaxed::seq_cst::used:
try_update::i8::acquire::seq_cst::used:
try_update::i8::release::seq_cst::used:
try_update::i8::acq_rel::seq_cst::used:
try_update::i8::seq_cst::seq_cst::used:
    fence rw, rw
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    slli a3, a2, 56
    srai a3, a3, 56
    add a5, a3, a1
    slli a3, a5, 56
    srai a3, a3, 56
    bne a3, a5, .L2
    zext.b a2, a2
    zext.b a4, a5
    sllw t1, a2, t0
    sllw a2, a4, t0
  .L3:
    lr.w.aqrl a4, (a6)
    and a0, a4, a7
    bne a0, t1, .L4
    xor a0, a4, a2
    and a0, a0, a7
    xor a0, a0, a4
    sc.w.rl a0, a0, (a6)
    bnez a0, .L3
  .L4:
    and a0, a4, a7
    srlw a2, a4, t0
    bne t1, a0, .L1
  .L2:
    xor a3, a3, a5
    snez a0, a3
    mv a1, a2
    ret

try_update::i8::relaxed::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

try_update::i8::acquire::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aq a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

try_update::i8::release::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

try_update::i8::acq_rel::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aq a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

try_update::i8::seq_cst::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aqrl a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

try_update::i8::relaxed::acquire::dropped:
try_update::i8::acquire::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aq a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

try_update::i8::release::acquire::dropped:
try_update::i8::acq_rel::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aq a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

try_update::i8::seq_cst::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aqrl a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

try_update::i8::relaxed::seq_cst::dropped:
try_update::i8::acquire::seq_cst::dropped:
try_update::i8::release::seq_cst::dropped:
try_update::i8::acq_rel::seq_cst::dropped:
try_update::i8::seq_cst::seq_cst::dropped:
    fence rw, rw
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    slli a5, a4, 56
    srai a5, a5, 56
    add a2, a5, a1
    slli a5, a2, 56
    srai a5, a5, 56
    bne a5, a2, .L2
    zext.b a4, a4
    zext.b a2, a2
    sllw a5, a4, a0
    sllw a2, a2, a0
  .L3:
    lr.w.aqrl a4, (a6)
    and a3, a4, a7
    bne a3, a5, .L4
    xor a3, a4, a2
    and a3, a3, a7
    xor a3, a3, a4
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a2, a4, a7
    srlw a4, a4, a0
    bne a5, a2, .L1
  .L2:
    ret

try_update::u8::relaxed::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

try_update::u8::acquire::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aq a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

try_update::u8::release::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

try_update::u8::acq_rel::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aq a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

try_update::u8::seq_cst::relaxed::used:
    lb a2, 0(a0)
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aqrl a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

try_update::u8::relaxed::acquire::used:
try_update::u8::acquire::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aq a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

try_update::u8::release::acquire::used:
try_update::u8::acq_rel::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aq a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

try_update::u8::seq_cst::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aqrl a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

try_update::u8::relaxed::seq_cst::used:
try_update::u8::acquire::seq_cst::used:
try_update::u8::release::seq_cst::used:
try_update::u8::acq_rel::seq_cst::used:
try_update::u8::seq_cst::seq_cst::used:
    fence rw, rw
    lb a2, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli t0, a0, 3
    li a3, 255
    sllw a7, a3, t0
  .L1:
    add a3, a2, a1
    zext.b a5, a3
    zext.b a3, a2
    bltu a5, a3, .L2
    sllw t1, a3, t0
    sllw a2, a5, t0
  .L3:
    lr.w.aqrl a0, (a6)
    and a4, a0, a7
    bne a4, t1, .L4
    xor a4, a0, a2
    and a4, a4, a7
    xor a4, a4, a0
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a0, a7
    srlw a2, a0, t0
    bne t1, a4, .L1
  .L2:
    sltu a0, a5, a3
    mv a1, a2
    ret

try_update::u8::relaxed::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::u8::acquire::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::u8::release::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::u8::acq_rel::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::u8::seq_cst::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::u8::relaxed::acquire::dropped:
try_update::u8::acquire::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::u8::release::acquire::dropped:
try_update::u8::acq_rel::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::u8::seq_cst::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::u8::relaxed::seq_cst::dropped:
try_update::u8::acquire::seq_cst::dropped:
try_update::u8::release::seq_cst::dropped:
try_update::u8::acq_rel::seq_cst::dropped:
try_update::u8::seq_cst::seq_cst::dropped:
    fence rw, rw
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a5, a5
    zext.b a4, a4
    bltu a5, a4, .L2
    sllw a2, a4, a0
    sllw a4, a5, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::i16::relaxed::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i16::acquire::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aq a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i16::release::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i16::acq_rel::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aq a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i16::seq_cst::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aqrl a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i16::relaxed::acquire::used:
try_update::i16::acquire::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aq a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i16::release::acquire::used:
try_update::i16::acq_rel::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aq a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i16::seq_cst::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aqrl a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i16::relaxed::seq_cst::used:
try_update::i16::acquire::seq_cst::used:
try_update::i16::release::seq_cst::used:
try_update::i16::acq_rel::seq_cst::used:
try_update::i16::seq_cst::seq_cst::used:
    mv a6, a1
    fence rw, rw
    lh a1, 0(a0)
    fence r, rw
    andi a7, a0, -4
    slli a0, a0, 3
    lui a4, 16
    addi a4, a4, -1
    sllw t0, a4, a0
  .L1:
    slli a2, a1, 48
    srai a2, a2, 48
    add a3, a2, a6
    slli a2, a3, 48
    srai a2, a2, 48
    bne a2, a3, .L2
    and a1, a1, a4
    and a3, a3, a4
    sllw a2, a1, a0
    sllw a1, a3, a0
  .L3:
    lr.w.aqrl a3, (a7)
    and a5, a3, t0
    bne a5, a2, .L4
    xor a5, a3, a1
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a7)
    bnez a5, .L3
  .L4:
    and a5, a3, t0
    srlw a1, a3, a0
    bne a2, a5, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i16::relaxed::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::i16::acquire::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::i16::release::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::i16::acq_rel::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::i16::seq_cst::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::i16::relaxed::acquire::dropped:
try_update::i16::acquire::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::i16::release::acquire::dropped:
try_update::i16::acq_rel::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::i16::seq_cst::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::i16::relaxed::seq_cst::dropped:
try_update::i16::acquire::seq_cst::dropped:
try_update::i16::release::seq_cst::dropped:
try_update::i16::acq_rel::seq_cst::dropped:
try_update::i16::seq_cst::seq_cst::dropped:
    fence rw, rw
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi t0, a3, -1
    sllw a7, t0, a0
  .L1:
    slli a2, a5, 48
    srai a2, a2, 48
    add a4, a2, a1
    slli a2, a4, 48
    srai a2, a2, 48
    bne a2, a4, .L2
    and a5, a5, t0
    and a4, a4, t0
    sllw a2, a5, a0
    sllw a4, a4, a0
  .L3:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L4
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L3
  .L4:
    and a3, a5, a7
    srlw a5, a5, a0
    bne a2, a3, .L1
  .L2:
    ret

try_update::u16::relaxed::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u16::acquire::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aq a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u16::release::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u16::acq_rel::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aq a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u16::seq_cst::relaxed::used:
    mv a6, a1
    lh a1, 0(a0)
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aqrl a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u16::relaxed::acquire::used:
try_update::u16::acquire::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aq a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u16::release::acquire::used:
try_update::u16::acq_rel::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aq a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u16::seq_cst::acquire::used:
    mv a6, a1
    lh a1, 0(a0)
    fence r, rw
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aqrl a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u16::relaxed::seq_cst::used:
try_update::u16::acquire::seq_cst::used:
try_update::u16::release::seq_cst::used:
try_update::u16::acq_rel::seq_cst::used:
try_update::u16::seq_cst::seq_cst::used:
    mv a6, a1
    fence rw, rw
    lh a1, 0(a0)
    fence r, rw
    lui a2, 16
    addi t0, a2, -1
    andi a7, a0, -4
    slli a0, a0, 3
    sllw a5, t0, a0
  .L1:
    and a3, a1, t0
    add a4, a1, a6
    and a4, a4, t0
    bltu a4, a3, .L2
    sllw a3, a3, a0
    sllw a1, a4, a0
  .L3:
    lr.w.aqrl a4, (a7)
    and a2, a4, a5
    bne a2, a3, .L4
    xor a2, a4, a1
    and a2, a2, a5
    xor a2, a2, a4
    sc.w.rl a2, a2, (a7)
    bnez a2, .L3
  .L4:
    and a2, a4, a5
    srlw a1, a4, a0
    bne a3, a2, .L1
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u16::relaxed::relaxed::dropped:
    lh a5, 0(a0)
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

try_update::u16::acquire::relaxed::dropped:
    lh a5, 0(a0)
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aq a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

try_update::u16::release::relaxed::dropped:
    lh a5, 0(a0)
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

try_update::u16::acq_rel::relaxed::dropped:
    lh a5, 0(a0)
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aq a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

try_update::u16::seq_cst::relaxed::dropped:
    lh a5, 0(a0)
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aqrl a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

try_update::u16::relaxed::acquire::dropped:
try_update::u16::acquire::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aq a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

try_update::u16::release::acquire::dropped:
try_update::u16::acq_rel::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aq a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

try_update::u16::seq_cst::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aqrl a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

try_update::u16::relaxed::seq_cst::dropped:
try_update::u16::acquire::seq_cst::dropped:
try_update::u16::release::seq_cst::dropped:
try_update::u16::acq_rel::seq_cst::dropped:
try_update::u16::seq_cst::seq_cst::dropped:
    fence rw, rw
    lh a5, 0(a0)
    fence r, rw
    lui a3, 16
    addi a7, a3, -1
    andi a6, a0, -4
    slli a0, a0, 3
    sllw t0, a7, a0
  .L1:
    and a2, a5, a7
    add a5, a5, a1
    and a5, a5, a7
    bltu a5, a2, .L2
    sllw a2, a2, a0
    sllw a5, a5, a0
  .L3:
    lr.w.aqrl a3, (a6)
    and a4, a3, t0
    bne a4, a2, .L4
    xor a4, a3, a5
    and a4, a4, t0
    xor a4, a4, a3
    sc.w.rl a4, a4, (a6)
    bnez a4, .L3
  .L4:
    and a4, a3, t0
    srlw a5, a3, a0
    bne a2, a4, .L1
  .L2:
    ret

try_update::i32::relaxed::relaxed::used:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a5, a3, a1
    addw a4, a3, a1
    bne a4, a5, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::i32::acquire::relaxed::used:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a5, a3, a1
    addw a4, a3, a1
    bne a4, a5, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::i32::release::relaxed::used:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a5, a3, a1
    addw a4, a3, a1
    bne a4, a5, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::i32::acq_rel::relaxed::used:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a5, a3, a1
    addw a4, a3, a1
    bne a4, a5, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::i32::seq_cst::relaxed::used:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a5, a3, a1
    addw a4, a3, a1
    bne a4, a5, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::i32::relaxed::acquire::used:
try_update::i32::acquire::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a1
    add a5, a3, a2
    addw a4, a3, a2
    bne a4, a5, .L2
  .L3:
    lr.w.aq a1, (a0)
    bne a1, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i32::release::acquire::used:
try_update::i32::acq_rel::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a1
    add a5, a3, a2
    addw a4, a3, a2
    bne a4, a5, .L2
  .L3:
    lr.w.aq a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i32::seq_cst::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a1
    add a5, a3, a2
    addw a4, a3, a2
    bne a4, a5, .L2
  .L3:
    lr.w.aqrl a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i32::relaxed::seq_cst::used:
try_update::i32::acquire::seq_cst::used:
try_update::i32::release::seq_cst::used:
try_update::i32::acq_rel::seq_cst::used:
try_update::i32::seq_cst::seq_cst::used:
    mv a2, a1
    fence rw, rw
    lw a1, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a1
    add a5, a3, a2
    addw a4, a3, a2
    bne a4, a5, .L2
  .L3:
    lr.w.aqrl a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::i32::relaxed::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::i32::acquire::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::i32::release::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::i32::acq_rel::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::i32::seq_cst::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::i32::relaxed::acquire::dropped:
try_update::i32::acquire::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::i32::release::acquire::dropped:
try_update::i32::acq_rel::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::i32::seq_cst::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::i32::relaxed::seq_cst::dropped:
try_update::i32::acquire::seq_cst::dropped:
try_update::i32::release::seq_cst::dropped:
try_update::i32::acq_rel::seq_cst::dropped:
try_update::i32::seq_cst::seq_cst::dropped:
    fence rw, rw
    lw a2, 0(a0)
    fence r, rw
  .L1:
    sext.w a3, a2
    add a2, a3, a1
    addw a4, a3, a1
    bne a4, a2, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u32::relaxed::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::u32::acquire::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::u32::release::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::u32::acq_rel::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::u32::seq_cst::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a2
    ret
  .L2:
    li a0, 1
    mv a1, a2
    ret

try_update::u32::relaxed::acquire::used:
try_update::u32::acquire::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    addw a4, a1, a2
    sext.w a3, a1
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a1, (a0)
    bne a1, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u32::release::acquire::used:
try_update::u32::acq_rel::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    addw a4, a1, a2
    sext.w a3, a1
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u32::seq_cst::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    addw a4, a1, a2
    sext.w a3, a1
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u32::relaxed::seq_cst::used:
try_update::u32::acquire::seq_cst::used:
try_update::u32::release::seq_cst::used:
try_update::u32::acq_rel::seq_cst::used:
try_update::u32::seq_cst::seq_cst::used:
    mv a2, a1
    fence rw, rw
    lw a1, 0(a0)
    fence r, rw
  .L1:
    addw a4, a1, a2
    sext.w a3, a1
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

try_update::u32::relaxed::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u32::acquire::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u32::release::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u32::acq_rel::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u32::seq_cst::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u32::relaxed::acquire::dropped:
try_update::u32::acquire::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u32::release::acquire::dropped:
try_update::u32::acq_rel::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u32::seq_cst::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u32::relaxed::seq_cst::dropped:
try_update::u32::acquire::seq_cst::dropped:
try_update::u32::release::seq_cst::dropped:
try_update::u32::acq_rel::seq_cst::dropped:
try_update::u32::seq_cst::seq_cst::dropped:
    fence rw, rw
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a4, a2, a1
    sext.w a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.w.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::i64::relaxed::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::i64::acquire::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::i64::release::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::i64::acq_rel::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::i64::seq_cst::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::i64::relaxed::acquire::used:
try_update::i64::acquire::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::i64::release::acquire::used:
try_update::i64::acq_rel::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::i64::seq_cst::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::i64::relaxed::seq_cst::used:
try_update::i64::acquire::seq_cst::used:
try_update::i64::release::seq_cst::used:
try_update::i64::acq_rel::seq_cst::used:
try_update::i64::seq_cst::seq_cst::used:
    mv a6, a1
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::i64::relaxed::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::i64::acquire::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::i64::release::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::i64::acq_rel::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::i64::seq_cst::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::i64::relaxed::acquire::dropped:
try_update::i64::acquire::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::i64::release::acquire::dropped:
try_update::i64::acq_rel::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::i64::seq_cst::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::i64::relaxed::seq_cst::dropped:
try_update::i64::acquire::seq_cst::dropped:
try_update::i64::release::seq_cst::dropped:
try_update::i64::acq_rel::seq_cst::dropped:
try_update::i64::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::u64::relaxed::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::u64::acquire::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::u64::release::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::u64::acq_rel::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::u64::seq_cst::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::u64::relaxed::acquire::used:
try_update::u64::acquire::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::u64::release::acquire::used:
try_update::u64::acq_rel::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::u64::seq_cst::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::u64::relaxed::seq_cst::used:
try_update::u64::acquire::seq_cst::used:
try_update::u64::release::seq_cst::used:
try_update::u64::acq_rel::seq_cst::used:
try_update::u64::seq_cst::seq_cst::used:
    mv a2, a1
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::u64::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u64::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u64::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u64::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u64::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u64::relaxed::acquire::dropped:
try_update::u64::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u64::release::acquire::dropped:
try_update::u64::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u64::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::u64::relaxed::seq_cst::dropped:
try_update::u64::acquire::seq_cst::dropped:
try_update::u64::release::seq_cst::dropped:
try_update::u64::acq_rel::seq_cst::dropped:
try_update::u64::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::isize::relaxed::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::isize::acquire::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::isize::release::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::isize::acq_rel::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::isize::seq_cst::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
    srli a6, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a2
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a4, a5, (a0)
    bnez a4, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::isize::relaxed::acquire::used:
try_update::isize::acquire::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::isize::release::acquire::used:
try_update::isize::acq_rel::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::isize::seq_cst::acquire::used:
    mv a6, a1
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::isize::relaxed::seq_cst::used:
try_update::isize::acquire::seq_cst::used:
try_update::isize::release::seq_cst::used:
try_update::isize::acq_rel::seq_cst::used:
try_update::isize::seq_cst::seq_cst::used:
    mv a6, a1
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
    srli a4, a1, 63
  .L1:
    mv a1, a3
    add a5, a3, a6
    slt a3, a5, a3
    bne a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::isize::relaxed::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::isize::acquire::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::isize::release::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::isize::acq_rel::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::isize::seq_cst::relaxed::dropped:
    ld a3, 0(a0)
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::isize::relaxed::acquire::dropped:
try_update::isize::acquire::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::isize::release::acquire::dropped:
try_update::isize::acq_rel::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::isize::seq_cst::acquire::dropped:
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::isize::relaxed::seq_cst::dropped:
try_update::isize::acquire::seq_cst::dropped:
try_update::isize::release::seq_cst::dropped:
try_update::isize::acq_rel::seq_cst::dropped:
try_update::isize::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
    srli a6, a1, 63
  .L1:
    mv a4, a3
    add a5, a3, a1
    slt a3, a5, a3
    bne a6, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a4, .L1
    sc.d.rl a2, a5, (a0)
    bnez a2, .L3
  .L2:
    ret

try_update::usize::relaxed::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::usize::acquire::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::usize::release::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::usize::acq_rel::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::usize::seq_cst::relaxed::used:
    ld a3, 0(a0)
    mv a2, a1
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::usize::relaxed::acquire::used:
try_update::usize::acquire::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::usize::release::acquire::used:
try_update::usize::acq_rel::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aq a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::usize::seq_cst::acquire::used:
    mv a2, a1
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::usize::relaxed::seq_cst::used:
try_update::usize::acquire::seq_cst::used:
try_update::usize::release::seq_cst::used:
try_update::usize::acq_rel::seq_cst::used:
try_update::usize::seq_cst::seq_cst::used:
    mv a2, a1
    fence rw, rw
    ld a3, 0(a0)
    fence r, rw
  .L1:
    mv a1, a3
    add a4, a3, a2
    bltu a4, a3, .L2
  .L3:
    lr.d.aqrl a3, (a0)
    bne a3, a1, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    mv a1, a3
    ret
  .L2:
    li a0, 1
    ret

try_update::usize::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::usize::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::usize::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::usize::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::usize::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::usize::relaxed::acquire::dropped:
try_update::usize::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::usize::release::acquire::dropped:
try_update::usize::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::usize::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

try_update::usize::relaxed::seq_cst::dropped:
try_update::usize::acquire::seq_cst::dropped:
try_update::usize::release::seq_cst::dropped:
try_update::usize::acq_rel::seq_cst::dropped:
try_update::usize::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    add a4, a2, a1
    bltu a4, a2, .L2
    mv a3, a2
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L3
  .L2:
    ret

update::bool::relaxed::relaxed::used:
    lb a2, 0(a0)
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w a3, zero, (a1)
    mv a4, a2
    srlw a2, a3, a0
    zext.b a2, a2
    snez a2, a2
    xor a4, a4, a2
    andi a4, a4, 1
    bnez a4, .L6
  .L4:
    andi a0, a2, 1
    ret

update::bool::acquire::relaxed::used:
    lb a2, 0(a0)
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.aq a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.aq a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.aq a3, zero, (a1)
    mv a4, a2
    srlw a2, a3, a0
    zext.b a2, a2
    snez a2, a2
    xor a4, a4, a2
    andi a4, a4, 1
    bnez a4, .L6
  .L4:
    andi a0, a2, 1
    ret

update::bool::release::relaxed::used:
    lb a2, 0(a0)
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.rl a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.rl a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.rl a3, zero, (a1)
    mv a4, a2
    srlw a2, a3, a0
    zext.b a2, a2
    snez a2, a2
    xor a4, a4, a2
    andi a4, a4, 1
    bnez a4, .L6
  .L4:
    andi a0, a2, 1
    ret

update::bool::acq_rel::relaxed::used:
update::bool::seq_cst::relaxed::used:
    lb a2, 0(a0)
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.aqrl a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.aqrl a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.aqrl a3, zero, (a1)
    mv a4, a2
    srlw a2, a3, a0
    zext.b a2, a2
    snez a2, a2
    xor a4, a4, a2
    andi a4, a4, 1
    bnez a4, .L6
  .L4:
    andi a0, a2, 1
    ret

update::bool::relaxed::acquire::used:
update::bool::acquire::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.aq a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.aq a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.aq a3, zero, (a1)
    mv a4, a2
    srlw a2, a3, a0
    zext.b a2, a2
    snez a2, a2
    xor a4, a4, a2
    andi a4, a4, 1
    bnez a4, .L6
  .L4:
    andi a0, a2, 1
    ret

update::bool::release::acquire::used:
update::bool::acq_rel::acquire::used:
update::bool::seq_cst::acquire::used:
    lb a2, 0(a0)
    fence r, rw
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.aqrl a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.aqrl a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.aqrl a3, zero, (a1)
    mv a4, a2
    srlw a2, a3, a0
    zext.b a2, a2
    snez a2, a2
    xor a4, a4, a2
    andi a4, a4, 1
    bnez a4, .L6
  .L4:
    andi a0, a2, 1
    ret

update::bool::relaxed::seq_cst::used:
update::bool::acquire::seq_cst::used:
update::bool::release::seq_cst::used:
update::bool::acq_rel::seq_cst::used:
update::bool::seq_cst::seq_cst::used:
    fence rw, rw
    lb a2, 0(a0)
    fence r, rw
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.aqrl a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.aqrl a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.aqrl a3, zero, (a1)
    mv a4, a2
    srlw a2, a3, a0
    zext.b a2, a2
    snez a2, a2
    xor a4, a4, a2
    andi a4, a4, 1
    bnez a4, .L6
  .L4:
    andi a0, a2, 1
    ret

update::bool::relaxed::relaxed::dropped:
    lb a2, 0(a0)
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w a3, zero, (a1)
    srlw a3, a3, a0
    zext.b a3, a3
    snez a3, a3
    xor a2, a2, a3
    andi a4, a2, 1
    mv a2, a3
    bnez a4, .L6
  .L4:
    ret

update::bool::acquire::relaxed::dropped:
    lb a2, 0(a0)
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.aq a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.aq a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.aq a3, zero, (a1)
    srlw a3, a3, a0
    zext.b a3, a3
    snez a3, a3
    xor a2, a2, a3
    andi a4, a2, 1
    mv a2, a3
    bnez a4, .L6
  .L4:
    ret

update::bool::release::relaxed::dropped:
    lb a2, 0(a0)
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.rl a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.rl a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.rl a3, zero, (a1)
    srlw a3, a3, a0
    zext.b a3, a3
    snez a3, a3
    xor a2, a2, a3
    andi a4, a2, 1
    mv a2, a3
    bnez a4, .L6
  .L4:
    ret

update::bool::acq_rel::relaxed::dropped:
update::bool::seq_cst::relaxed::dropped:
    lb a2, 0(a0)
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.aqrl a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.aqrl a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.aqrl a3, zero, (a1)
    srlw a3, a3, a0
    zext.b a3, a3
    snez a3, a3
    xor a2, a2, a3
    andi a4, a2, 1
    mv a2, a3
    bnez a4, .L6
  .L4:
    ret

update::bool::relaxed::acquire::dropped:
update::bool::acquire::acquire::dropped:
    lb a2, 0(a0)
    fence r, rw
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.aq a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.aq a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.aq a3, zero, (a1)
    srlw a3, a3, a0
    zext.b a3, a3
    snez a3, a3
    xor a2, a2, a3
    andi a4, a2, 1
    mv a2, a3
    bnez a4, .L6
  .L4:
    ret

update::bool::release::acquire::dropped:
update::bool::acq_rel::acquire::dropped:
update::bool::seq_cst::acquire::dropped:
    lb a2, 0(a0)
    fence r, rw
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.aqrl a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.aqrl a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.aqrl a3, zero, (a1)
    srlw a3, a3, a0
    zext.b a3, a3
    snez a3, a3
    xor a2, a2, a3
    andi a4, a2, 1
    mv a2, a3
    bnez a4, .L6
  .L4:
    ret

update::bool::relaxed::seq_cst::dropped:
update::bool::acquire::seq_cst::dropped:
update::bool::release::seq_cst::dropped:
update::bool::acq_rel::seq_cst::dropped:
update::bool::seq_cst::seq_cst::dropped:
    fence rw, rw
    lb a2, 0(a0)
    fence r, rw
    snez a2, a2
    beqz a1, .L1
    andi a1, a0, -4
    slli a4, a0, 3
    li a3, 255
    li a5, 1
    andi a0, a4, 24
    sllw a3, a3, a4
    not a3, a3
    sllw a4, a5, a4
    j .L2
  .L3:
    amoand.w.aqrl a5, a3, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L4
  .L5:
    xori a2, a2, 1
  .L2:
    andi a5, a2, 1
    bnez a5, .L3
    amoor.w.aqrl a5, a4, (a1)
    srlw a5, a5, a0
    zext.b a5, a5
    bnez a5, .L5
    j .L4
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
  .L6:
    amoor.w.aqrl a3, zero, (a1)
    srlw a3, a3, a0
    zext.b a3, a3
    snez a3, a3
    xor a2, a2, a3
    andi a4, a2, 1
    mv a2, a3
    bnez a4, .L6
  .L4:
    ret

update::ptr::relaxed::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::ptr::acquire::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::ptr::release::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::ptr::acq_rel::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::ptr::seq_cst::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::ptr::relaxed::acquire::used:
update::ptr::acquire::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::ptr::release::acquire::used:
update::ptr::acq_rel::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::ptr::seq_cst::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::ptr::relaxed::seq_cst::used:
update::ptr::acquire::seq_cst::used:
update::ptr::release::seq_cst::used:
update::ptr::acq_rel::seq_cst::used:
update::ptr::seq_cst::seq_cst::used:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::ptr::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::ptr::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::ptr::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::ptr::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::ptr::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::ptr::relaxed::acquire::dropped:
update::ptr::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::ptr::release::acquire::dropped:
update::ptr::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::ptr::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::ptr::relaxed::seq_cst::dropped:
update::ptr::acquire::seq_cst::dropped:
update::ptr::release::seq_cst::dropped:
update::ptr::acq_rel::seq_cst::dropped:
update::ptr::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::i8::relaxed::relaxed::used:
    mv a2, a0
    lb a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::i8::acquire::relaxed::used:
    mv a2, a0
    lb a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::i8::release::relaxed::used:
    mv a2, a0
    lb a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::i8::acq_rel::relaxed::used:
    mv a2, a0
    lb a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::i8::seq_cst::relaxed::used:
    mv a2, a0
    lb a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::i8::relaxed::acquire::used:
update::i8::acquire::acquire::used:
    mv a2, a0
    lb a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::i8::release::acquire::used:
update::i8::acq_rel::acquire::used:
    mv a2, a0
    lb a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::i8::seq_cst::acquire::used:
    mv a2, a0
    lb a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::i8::relaxed::seq_cst::used:
update::i8::acquire::seq_cst::used:
update::i8::release::seq_cst::used:
update::i8::acq_rel::seq_cst::used:
update::i8::seq_cst::seq_cst::used:
    mv a2, a0
    fence rw, rw
    lb a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::i8::relaxed::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::i8::acquire::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::i8::release::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::i8::acq_rel::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::i8::seq_cst::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::i8::relaxed::acquire::dropped:
update::i8::acquire::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::i8::release::acquire::dropped:
update::i8::acq_rel::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::i8::seq_cst::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::i8::relaxed::seq_cst::dropped:
update::i8::acquire::seq_cst::dropped:
update::i8::release::seq_cst::dropped:
update::i8::acq_rel::seq_cst::dropped:
update::i8::seq_cst::seq_cst::dropped:
    fence rw, rw
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::u8::relaxed::relaxed::used:
    mv a2, a0
    lb a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::u8::acquire::relaxed::used:
    mv a2, a0
    lb a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::u8::release::relaxed::used:
    mv a2, a0
    lb a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::u8::acq_rel::relaxed::used:
    mv a2, a0
    lb a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::u8::seq_cst::relaxed::used:
    mv a2, a0
    lb a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::u8::relaxed::acquire::used:
update::u8::acquire::acquire::used:
    mv a2, a0
    lb a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::u8::release::acquire::used:
update::u8::acq_rel::acquire::used:
    mv a2, a0
    lb a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::u8::seq_cst::acquire::used:
    mv a2, a0
    lb a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::u8::relaxed::seq_cst::used:
update::u8::acquire::seq_cst::used:
update::u8::release::seq_cst::used:
update::u8::acq_rel::seq_cst::used:
update::u8::seq_cst::seq_cst::used:
    mv a2, a0
    fence rw, rw
    lb a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    li a4, 255
    sllw a7, a4, a2
  .L1:
    add a5, a0, a1
    zext.b a0, a0
    sllw a3, a0, a2
    zext.b a0, a5
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, a7
    bne a4, a3, .L3
    xor a4, a5, a0
    and a4, a4, a7
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a4, a5, a7
    srlw a0, a5, a2
    bne a3, a4, .L1
    ret

update::u8::relaxed::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::u8::acquire::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::u8::release::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::u8::acq_rel::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::u8::seq_cst::relaxed::dropped:
    lb a4, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::u8::relaxed::acquire::dropped:
update::u8::acquire::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::u8::release::acquire::dropped:
update::u8::acq_rel::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aq a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::u8::seq_cst::acquire::dropped:
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::u8::relaxed::seq_cst::dropped:
update::u8::acquire::seq_cst::dropped:
update::u8::release::seq_cst::dropped:
update::u8::acq_rel::seq_cst::dropped:
update::u8::seq_cst::seq_cst::dropped:
    fence rw, rw
    lb a4, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a7, a3, a0
  .L1:
    add a5, a4, a1
    zext.b a4, a4
    sllw a2, a4, a0
    zext.b a4, a5
    sllw a4, a4, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a3, a5, a7
    bne a3, a2, .L3
    xor a3, a5, a4
    and a3, a3, a7
    xor a3, a3, a5
    sc.w.rl a3, a3, (a6)
    bnez a3, .L2
  .L3:
    and a3, a5, a7
    srlw a4, a5, a0
    bne a2, a3, .L1
    ret

update::i16::relaxed::relaxed::used:
    mv a2, a0
    lh a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::i16::acquire::relaxed::used:
    mv a2, a0
    lh a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aq a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::i16::release::relaxed::used:
    mv a2, a0
    lh a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::i16::acq_rel::relaxed::used:
    mv a2, a0
    lh a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aq a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::i16::seq_cst::relaxed::used:
    mv a2, a0
    lh a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::i16::relaxed::acquire::used:
update::i16::acquire::acquire::used:
    mv a2, a0
    lh a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aq a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::i16::release::acquire::used:
update::i16::acq_rel::acquire::used:
    mv a2, a0
    lh a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aq a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::i16::seq_cst::acquire::used:
    mv a2, a0
    lh a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::i16::relaxed::seq_cst::used:
update::i16::acquire::seq_cst::used:
update::i16::release::seq_cst::used:
update::i16::acq_rel::seq_cst::used:
update::i16::seq_cst::seq_cst::used:
    mv a2, a0
    fence rw, rw
    lh a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::i16::relaxed::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::i16::acquire::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::i16::release::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::i16::acq_rel::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::i16::seq_cst::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::i16::relaxed::acquire::dropped:
update::i16::acquire::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::i16::release::acquire::dropped:
update::i16::acq_rel::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::i16::seq_cst::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::i16::relaxed::seq_cst::dropped:
update::i16::acquire::seq_cst::dropped:
update::i16::release::seq_cst::dropped:
update::i16::acq_rel::seq_cst::dropped:
update::i16::seq_cst::seq_cst::dropped:
    fence rw, rw
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::u16::relaxed::relaxed::used:
    mv a2, a0
    lh a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::u16::acquire::relaxed::used:
    mv a2, a0
    lh a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aq a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::u16::release::relaxed::used:
    mv a2, a0
    lh a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::u16::acq_rel::relaxed::used:
    mv a2, a0
    lh a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aq a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::u16::seq_cst::relaxed::used:
    mv a2, a0
    lh a0, 0(a0)
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::u16::relaxed::acquire::used:
update::u16::acquire::acquire::used:
    mv a2, a0
    lh a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aq a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::u16::release::acquire::used:
update::u16::acq_rel::acquire::used:
    mv a2, a0
    lh a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aq a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::u16::seq_cst::acquire::used:
    mv a2, a0
    lh a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::u16::relaxed::seq_cst::used:
update::u16::acquire::seq_cst::used:
update::u16::release::seq_cst::used:
update::u16::acq_rel::seq_cst::used:
update::u16::seq_cst::seq_cst::used:
    mv a2, a0
    fence rw, rw
    lh a0, 0(a0)
    fence r, rw
    andi a6, a2, -4
    slli a2, a2, 3
    lui a4, 16
    addi a7, a4, -1
    sllw t0, a7, a2
  .L1:
    add a3, a0, a1
    and a0, a0, a7
    sllw a4, a0, a2
    and a0, a3, a7
    sllw a0, a0, a2
  .L2:
    lr.w.aqrl a3, (a6)
    and a5, a3, t0
    bne a5, a4, .L3
    xor a5, a3, a0
    and a5, a5, t0
    xor a5, a5, a3
    sc.w.rl a5, a5, (a6)
    bnez a5, .L2
  .L3:
    and a5, a3, t0
    srlw a0, a3, a2
    bne a4, a5, .L1
    ret

update::u16::relaxed::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::u16::acquire::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::u16::release::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::u16::acq_rel::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::u16::seq_cst::relaxed::dropped:
    lh a5, 0(a0)
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::u16::relaxed::acquire::dropped:
update::u16::acquire::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::u16::release::acquire::dropped:
update::u16::acq_rel::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aq a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::u16::seq_cst::acquire::dropped:
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::u16::relaxed::seq_cst::dropped:
update::u16::acquire::seq_cst::dropped:
update::u16::release::seq_cst::dropped:
update::u16::acq_rel::seq_cst::dropped:
update::u16::seq_cst::seq_cst::dropped:
    fence rw, rw
    lh a5, 0(a0)
    fence r, rw
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a7, a3, -1
    sllw t0, a7, a0
  .L1:
    add a2, a5, a1
    and a5, a5, a7
    sllw a3, a5, a0
    and a2, a2, a7
    sllw a2, a2, a0
  .L2:
    lr.w.aqrl a5, (a6)
    and a4, a5, t0
    bne a4, a3, .L3
    xor a4, a5, a2
    and a4, a4, t0
    xor a4, a4, a5
    sc.w.rl a4, a4, (a6)
    bnez a4, .L2
  .L3:
    and a2, a5, t0
    srlw a5, a5, a0
    bne a3, a2, .L1
    ret

update::i32::relaxed::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i32::acquire::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i32::release::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i32::acq_rel::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i32::seq_cst::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i32::relaxed::acquire::used:
update::i32::acquire::acquire::used:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i32::release::acquire::used:
update::i32::acq_rel::acquire::used:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i32::seq_cst::acquire::used:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i32::relaxed::seq_cst::used:
update::i32::acquire::seq_cst::used:
update::i32::release::seq_cst::used:
update::i32::acq_rel::seq_cst::used:
update::i32::seq_cst::seq_cst::used:
    fence rw, rw
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i32::relaxed::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    ret

update::i32::acquire::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    ret

update::i32::release::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::i32::acq_rel::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::i32::seq_cst::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::i32::relaxed::acquire::dropped:
update::i32::acquire::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    ret

update::i32::release::acquire::dropped:
update::i32::acq_rel::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::i32::seq_cst::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::i32::relaxed::seq_cst::dropped:
update::i32::acquire::seq_cst::dropped:
update::i32::release::seq_cst::dropped:
update::i32::acq_rel::seq_cst::dropped:
update::i32::seq_cst::seq_cst::dropped:
    fence rw, rw
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::u32::relaxed::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u32::acquire::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u32::release::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u32::acq_rel::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u32::seq_cst::relaxed::used:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u32::relaxed::acquire::used:
update::u32::acquire::acquire::used:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u32::release::acquire::used:
update::u32::acq_rel::acquire::used:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u32::seq_cst::acquire::used:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u32::relaxed::seq_cst::used:
update::u32::acquire::seq_cst::used:
update::u32::release::seq_cst::used:
update::u32::acq_rel::seq_cst::used:
update::u32::seq_cst::seq_cst::used:
    fence rw, rw
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u32::relaxed::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    ret

update::u32::acquire::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    ret

update::u32::release::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::u32::acq_rel::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::u32::seq_cst::relaxed::dropped:
    lw a2, 0(a0)
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::u32::relaxed::acquire::dropped:
update::u32::acquire::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L2
    ret

update::u32::release::acquire::dropped:
update::u32::acq_rel::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aq a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::u32::seq_cst::acquire::dropped:
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::u32::relaxed::seq_cst::dropped:
update::u32::acquire::seq_cst::dropped:
update::u32::release::seq_cst::dropped:
update::u32::acq_rel::seq_cst::dropped:
update::u32::seq_cst::seq_cst::dropped:
    fence rw, rw
    lw a2, 0(a0)
    fence r, rw
  .L1:
    addw a3, a2, a1
    sext.w a4, a2
  .L2:
    lr.w.aqrl a2, (a0)
    bne a2, a4, .L1
    sc.w.rl a5, a3, (a0)
    bnez a5, .L2
    ret

update::i64::relaxed::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i64::acquire::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i64::release::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i64::acq_rel::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i64::seq_cst::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i64::relaxed::acquire::used:
update::i64::acquire::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i64::release::acquire::used:
update::i64::acq_rel::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i64::seq_cst::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i64::relaxed::seq_cst::used:
update::i64::acquire::seq_cst::used:
update::i64::release::seq_cst::used:
update::i64::acq_rel::seq_cst::used:
update::i64::seq_cst::seq_cst::used:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::i64::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::i64::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::i64::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::i64::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::i64::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::i64::relaxed::acquire::dropped:
update::i64::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::i64::release::acquire::dropped:
update::i64::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::i64::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::i64::relaxed::seq_cst::dropped:
update::i64::acquire::seq_cst::dropped:
update::i64::release::seq_cst::dropped:
update::i64::acq_rel::seq_cst::dropped:
update::i64::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::u64::relaxed::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u64::acquire::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u64::release::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u64::acq_rel::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u64::seq_cst::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u64::relaxed::acquire::used:
update::u64::acquire::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u64::release::acquire::used:
update::u64::acq_rel::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u64::seq_cst::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u64::relaxed::seq_cst::used:
update::u64::acquire::seq_cst::used:
update::u64::release::seq_cst::used:
update::u64::acq_rel::seq_cst::used:
update::u64::seq_cst::seq_cst::used:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::u64::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::u64::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::u64::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::u64::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::u64::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::u64::relaxed::acquire::dropped:
update::u64::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::u64::release::acquire::dropped:
update::u64::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::u64::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::u64::relaxed::seq_cst::dropped:
update::u64::acquire::seq_cst::dropped:
update::u64::release::seq_cst::dropped:
update::u64::acq_rel::seq_cst::dropped:
update::u64::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::isize::relaxed::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::isize::acquire::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::isize::release::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::isize::acq_rel::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::isize::seq_cst::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::isize::relaxed::acquire::used:
update::isize::acquire::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::isize::release::acquire::used:
update::isize::acq_rel::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::isize::seq_cst::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::isize::relaxed::seq_cst::used:
update::isize::acquire::seq_cst::used:
update::isize::release::seq_cst::used:
update::isize::acq_rel::seq_cst::used:
update::isize::seq_cst::seq_cst::used:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::isize::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::isize::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::isize::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::isize::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::isize::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::isize::relaxed::acquire::dropped:
update::isize::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::isize::release::acquire::dropped:
update::isize::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::isize::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::isize::relaxed::seq_cst::dropped:
update::isize::acquire::seq_cst::dropped:
update::isize::release::seq_cst::dropped:
update::isize::acq_rel::seq_cst::dropped:
update::isize::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::usize::relaxed::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::usize::acquire::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::usize::release::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::usize::acq_rel::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::usize::seq_cst::relaxed::used:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::usize::relaxed::acquire::used:
update::usize::acquire::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::usize::release::acquire::used:
update::usize::acq_rel::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::usize::seq_cst::acquire::used:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::usize::relaxed::seq_cst::used:
update::usize::acquire::seq_cst::used:
update::usize::release::seq_cst::used:
update::usize::acq_rel::seq_cst::used:
update::usize::seq_cst::seq_cst::used:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    mv a0, a2
    ret

update::usize::relaxed::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::usize::acquire::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::usize::release::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::usize::acq_rel::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::usize::seq_cst::relaxed::dropped:
    ld a2, 0(a0)
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::usize::relaxed::acquire::dropped:
update::usize::acquire::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d a5, a4, (a0)
    bnez a5, .L2
    ret

update::usize::release::acquire::dropped:
update::usize::acq_rel::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aq a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::usize::seq_cst::acquire::dropped:
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

update::usize::relaxed::seq_cst::dropped:
update::usize::acquire::seq_cst::dropped:
update::usize::release::seq_cst::dropped:
update::usize::acq_rel::seq_cst::dropped:
update::usize::seq_cst::seq_cst::dropped:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    mv a3, a2
    add a4, a2, a1
  .L2:
    lr.d.aqrl a2, (a0)
    bne a2, a3, .L1
    sc.d.rl a5, a4, (a0)
    bnez a5, .L2
    ret

fence::acquire:
    fence r, rw
    ret

fence::release:
    fence rw, w
    ret

fence::acq_rel:
    fence.tso
    ret

fence::seq_cst:
    fence rw, rw
    ret

compiler_fence::acquire:
compiler_fence::release:
compiler_fence::acq_rel:
compiler_fence::seq_cst:
    ret

spin_loop:
    pause
    ret

idiom::stop_flag_poll:
    lb a0, 0(a0)
    snez a0, a0
    ret

idiom::stop_flag_poll_acquire:
    lb a0, 0(a0)
    fence r, rw
    snez a0, a0
    ret

idiom::stop_flag_set:
    li a1, 1
    sb a1, 0(a0)
    ret

idiom::stop_flag_set_release:
    fence rw, w
    li a1, 1
    sb a1, 0(a0)
    ret

idiom::progress_report:
    addi a1, a1, 1
    sd a1, 0(a0)
    ret

idiom::progress_read:
    ld a0, 0(a0)
    ret

idiom::progress_from_threads:
    li a1, 1
    amoadd.d zero, a1, (a0)
    ret

idiom::progress_from_threads_seq_cst:
    li a1, 1
    amoadd.d.aqrl zero, a1, (a0)
    ret

idiom::statistics:
    li a4, 1
    amoadd.d zero, a4, (a0)
    amoadd.d zero, a3, (a1)
    amomaxu.d zero, a3, (a2)
    ret

idiom::lazy_init_racy:
    addi sp, sp, -16
    sd ra, 8(sp)
    sd s0, 0(sp)
    mv s0, a0
    ld a0, 0(a0)
    beqz a0, .L1
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret
  .L1:
    call opaque_compute
    sd a0, 0(s0)
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret

idiom::id_wrapping:
    li a1, 1
    amoadd.w a0, a1, (a0)
    ret

idiom::id_assert:
    li a1, 1
    amoadd.w a0, a1, (a0)
    li a1, 999
    bltu a1, a0, .L1
    ret
  .L1:
    addi sp, sp, -16
    sd ra, 8(sp)
    call opaque_panic

idiom::id_undo:
    li a1, 1
    amoadd.w a1, a1, (a0)
    li a2, 999
    bltu a2, a1, .L1
    mv a0, a1
    ret
  .L1:
    addi sp, sp, -16
    sd ra, 8(sp)
    li a1, -1
    amoadd.w zero, a1, (a0)
    call opaque_panic

idiom::id_cas_loop:
    lw a3, 0(a0)
    li a6, 999
  .L1:
    sext.w a4, a3
    bltu a6, a4, .L2
    mv a1, a3
    addiw a5, a3, 1
  .L3:
    lr.w a3, (a0)
    bne a3, a4, .L1
    sc.w a2, a5, (a0)
    bnez a2, .L3
    mv a0, a1
    ret
  .L2:
    addi sp, sp, -16
    sd ra, 8(sp)
    call opaque_panic

idiom::id_fetch_update:
    lw a1, 0(a0)
  .L1:
    addiw a2, a1, 1
    beqz a2, .L2
    sext.w a3, a1
  .L3:
    lr.w a1, (a0)
    bne a1, a3, .L1
    sc.w a4, a2, (a0)
    bnez a4, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    li a1, -1
    ret

idiom::increment_by_cas:
    lw a1, 0(a0)
  .L1:
    addiw a2, a1, 1
    sext.w a3, a1
  .L2:
    lr.w a1, (a0)
    bne a1, a3, .L1
    sc.w a4, a2, (a0)
    bnez a4, .L2
    ret

idiom::one_time_key:
    addi sp, sp, -16
    sd ra, 8(sp)
    sd s0, 0(sp)
    mv s0, a0
    ld a0, 0(a0)
    beqz a0, .L1
  .L2:
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret
  .L1:
    call opaque_compute
  .L3:
    lr.d a1, (s0)
    bnez a1, .L4
    sc.d a2, a0, (s0)
    bnez a2, .L3
  .L4:
    beqz a1, .L2
    mv a0, a1
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret

idiom::max_by_cas:
    ld a2, 0(a0)
  .L1:
    bgeu a2, a1, .L2
    mv a3, a2
  .L3:
    lr.d a2, (a0)
    bne a2, a3, .L1
    sc.d a4, a1, (a0)
    bnez a4, .L3
  .L2:
    ret

idiom::max_by_fetch_max:
    amomaxu.d zero, a1, (a0)
    ret

idiom::once_flag:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w.aqrl a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    seqz a0, a0
    ret

idiom::worker_record_bytes:
    amoadd.d zero, a1, (a0)
    ret

idiom::publish:
    sd a2, 0(a0)
    fence rw, w
    li a0, 1
    sb a0, 0(a1)
    ret

idiom::consume:
    lb a1, 0(a1)
    fence r, rw
    beqz a1, .L1
    ld a1, 0(a0)
    li a0, 1
    ret
  .L1:
    li a0, 0
    ret

idiom::fence_publish:
    sd a2, 0(a0)
    fence rw, w
    li a0, 1
    sb a0, 0(a1)
    ret

idiom::fence_consume:
    lb a1, 0(a1)
    beqz a1, .L1
    fence r, rw
    ld a1, 0(a0)
    li a0, 1
    ret
  .L1:
    li a0, 0
    ret

idiom::store_buffer_seqcst:
    fence rw, w
    li a2, 1
    sb a2, 0(a0)
    fence rw, rw
    fence rw, rw
    lb a0, 0(a1)
    snez a0, a0
    fence r, rw
    ret

idiom::lazy_box:
    addi sp, sp, -32
    sd ra, 24(sp)
    sd s0, 16(sp)
    sd s1, 8(sp)
    mv s0, a0
    ld a0, 0(a0)
    fence r, rw
    beqz a0, .L1
  .L2:
    ld ra, 24(sp)
    ld s0, 16(sp)
    ld s1, 8(sp)
    addi sp, sp, 32
    ret
  .L1:
    call opaque_allocate
  .L3:
    lr.d.aq s1, (s0)
    bnez s1, .L4
    sc.d.rl a1, a0, (s0)
    bnez a1, .L3
  .L4:
    beqz s1, .L2
    call opaque_free
    mv a0, s1
    ld ra, 24(sp)
    ld s0, 16(sp)
    ld s1, 8(sp)
    addi sp, sp, 32
    ret

idiom::spin_lock_swap:
idiom::spin_lock_cas_weak:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w.aq a3, a2, (a1)
    srlw a3, a3, a0
    zext.b a3, a3
    beqz a3, .L1
  .L2:
    pause
    amoor.w.aq a3, a2, (a1)
    srlw a3, a3, a0
    zext.b a3, a3
    bnez a3, .L2
  .L1:
    ret

idiom::spin_lock_ttas:
    andi a1, a0, -4
    slli a3, a0, 3
    li a4, 1
    andi a2, a3, 24
    sllw a3, a4, a3
    j .L1
  .L2:
    pause
  .L1:
    lb a4, 0(a0)
    bnez a4, .L2
    amoor.w.aq a4, a3, (a1)
    srlw a4, a4, a2
    zext.b a4, a4
    bnez a4, .L1
    ret

idiom::spin_unlock:
    fence rw, w
    sb zero, 0(a0)
    ret

idiom::spin_lock_section:
    addi sp, sp, -16
    sd ra, 8(sp)
    sd s0, 0(sp)
    mv s0, a0
    andi a0, a0, -4
    slli a1, s0, 3
    li a2, 1
    sllw a2, a2, a1
    amoor.w.aq a3, a2, (a0)
    srlw a3, a3, a1
    zext.b a3, a3
    beqz a3, .L1
  .L2:
    pause
    amoor.w.aq a3, a2, (a0)
    srlw a3, a3, a1
    zext.b a3, a3
    bnez a3, .L2
  .L1:
    call opaque_critical_section
    fence rw, w
    sb zero, 0(s0)
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret

idiom::relaxed_lock_broken:
    addi sp, sp, -16
    sd ra, 8(sp)
    sd s0, 0(sp)
    mv s0, a0
    andi a0, a0, -4
    slli a1, s0, 3
    li a2, 1
    sllw a2, a2, a1
    amoor.w a3, a2, (a0)
    srlw a3, a3, a1
    zext.b a3, a3
    beqz a3, .L1
  .L2:
    pause
    amoor.w a3, a2, (a0)
    srlw a3, a3, a1
    zext.b a3, a3
    bnez a3, .L2
  .L1:
    call opaque_critical_section
    sb zero, 0(s0)
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret

idiom::channel_send:
    andi a4, a0, -4
    slli a5, a0, 3
    li a6, 1
    sllw a0, a6, a5
    amoor.w a0, a0, (a4)
    srlw a0, a0, a5
    zext.b a0, a0
    bnez a0, .L1
    sd a3, 0(a2)
    fence rw, w
    sb a6, 0(a1)
    ret
  .L1:
    addi sp, sp, -16
    sd ra, 8(sp)
    call opaque_panic

idiom::channel_receive:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    not a3, a3
    amoand.w.aq a2, a3, (a2)
    srlw a0, a2, a0
    zext.b a0, a0
    beqz a0, .L1
    ld a0, 0(a1)
    ret
  .L1:
    addi sp, sp, -16
    sd ra, 8(sp)
    call opaque_panic

idiom::arc_clone:
    li a1, 1
    amoadd.d a0, a1, (a0)
    bltz a0, .L1
    ret
  .L1:
    addi sp, sp, -16
    sd ra, 8(sp)
    call opaque_abort

idiom::arc_drop:
    li a1, -1
    amoadd.d.rl a0, a1, (a0)
    li a1, 1
    bne a0, a1, .L1
    fence r, rw
    tail opaque_drop
  .L1:
    ret

idiom::arc_get_mut:
    ld a0, 0(a0)
    li a1, 1
    bne a0, a1, .L1
    fence r, rw
  .L1:
    addi a0, a0, -1
    seqz a0, a0
    ret

idiom::arc_is_unique:
    li a3, -1
    li a2, 1
  .L1:
    lr.d.aq a4, (a0)
    bne a4, a2, .L2
    sc.d a5, a3, (a0)
    bnez a5, .L1
    ld a1, 0(a1)
    fence r, rw
    fence rw, w
    sd a2, 0(a0)
    addi a1, a1, -1
    seqz a0, a1
    ret
  .L2:
    li a0, 0
    ret

idiom::weak_upgrade:
    ld a2, 0(a0)
  .L1:
    mv a1, a2
    beqz a2, .L2
    addi a3, a1, 1
  .L3:
    lr.d a2, (a0)
    bne a2, a1, .L1
    sc.d a4, a3, (a0)
    bnez a4, .L3
  .L2:
    snez a0, a1
    ret

idiom::weak_downgrade:
    j .L1
  .L2:
    pause
  .L1:
    ld a2, 0(a0)
  .L3:
    addi a3, a2, 1
    beqz a3, .L2
    mv a1, a2
  .L4:
    lr.d.aq a2, (a0)
    bne a2, a1, .L3
    sc.d a4, a3, (a0)
    bnez a4, .L4
    ret

idiom::mutex_lock_fast:
    addi sp, sp, -32
    sd ra, 24(sp)
    sd s0, 16(sp)
    sd s1, 8(sp)
    mv s0, a0
    li a0, 1
  .L1:
    lr.w.aq a1, (s0)
    bnez a1, .L2
    sc.w a2, a0, (s0)
    bnez a2, .L1
  .L3:
    ld ra, 24(sp)
    ld s0, 16(sp)
    ld s1, 8(sp)
    addi sp, sp, 32
    ret
  .L2:
    li s1, 2
    amoswap.w.aq a0, s1, (s0)
    beqz a0, .L3
  .L4:
    li a1, 2
    mv a0, s0
    call opaque_wait
    amoswap.w.aq a0, s1, (s0)
    bnez a0, .L4
    j .L3

idiom::mutex_unlock:
    amoswap.w.rl a1, zero, (a0)
    li a2, 2
    bne a1, a2, .L1
    tail opaque_wake
  .L1:
    ret

idiom::mutex_section:
    addi sp, sp, -32
    sd ra, 24(sp)
    sd s0, 16(sp)
    sd s1, 8(sp)
    mv s0, a0
    li a0, 1
  .L1:
    lr.w.aq a1, (s0)
    bnez a1, .L2
    sc.w a2, a0, (s0)
    bnez a2, .L1
  .L3:
    call opaque_critical_section
    amoswap.w.rl a0, zero, (s0)
    li a1, 2
    bne a0, a1, .L4
    mv a0, s0
    ld ra, 24(sp)
    ld s0, 16(sp)
    ld s1, 8(sp)
    addi sp, sp, 32
    tail opaque_wake
  .L2:
    li s1, 2
    amoswap.w.aq a0, s1, (s0)
    beqz a0, .L3
  .L5:
    li a1, 2
    mv a0, s0
    call opaque_wait
    amoswap.w.aq a0, s1, (s0)
    bnez a0, .L5
    j .L3
  .L4:
    ld ra, 24(sp)
    ld s0, 16(sp)
    ld s1, 8(sp)
    addi sp, sp, 32
    ret

idiom::condvar_notify:
    li a1, 1
    amoadd.w zero, a1, (a0)
    tail opaque_wake

idiom::rwlock_read:
    lw a1, 0(a0)
  .L1:
    andi a2, a1, 1
    bnez a2, .L2
    addiw a3, a1, 2
    sext.w a4, a1
  .L3:
    lr.w.aq a1, (a0)
    bne a1, a4, .L1
    sc.w a5, a3, (a0)
    bnez a5, .L3
  .L2:
    seqz a0, a2
    ret

idiom::rwlock_write:
    li a1, -1
  .L1:
    lr.w.aq a2, (a0)
    bnez a2, .L2
    sc.w a3, a1, (a0)
    bnez a3, .L1
  .L2:
    seqz a0, a2
    ret

idiom::rwlock_unlock_read:
    li a1, -2
    amoadd.w.rl zero, a1, (a0)
    ret

idiom::seqlock_read:
    ld a4, 0(a0)
    fence r, rw
    ld a1, 0(a1)
    ld a2, 0(a2)
    xori a5, a4, 1
    sd a1, 0(a3)
    sd a2, 8(a3)
    fence r, rw
    ld a0, 0(a0)
    xor a0, a0, a4
    seqz a0, a0
    and a0, a0, a5
    ret

listing::store_plain:
listing::store_relaxed:
    sw zero, 0(a0)
    ret

listing::store_release:
    fence rw, w
    sw zero, 0(a0)
    ret

listing::store_seq_cst:
    fence rw, w
    sw zero, 0(a0)
    fence rw, rw
    ret

listing::load_plain:
listing::load_relaxed:
    lw a0, 0(a0)
    ret

listing::load_acquire:
    lw a0, 0(a0)
    fence r, rw
    ret

listing::load_seq_cst:
    fence rw, rw
    lw a0, 0(a0)
    fence r, rw
    ret

listing::add_plain:
    lw a1, 0(a0)
    addi a1, a1, 10
    sw a1, 0(a0)
    ret

listing::fetch_add_relaxed:
    li a1, 10
    amoadd.w zero, a1, (a0)
    ret

listing::fetch_add_acq_rel:
listing::fetch_add_seq_cst:
    li a1, 10
    amoadd.w.aqrl zero, a1, (a0)
    ret

listing::fetch_add_used:
    li a1, 10
    amoadd.w a0, a1, (a0)
    ret

listing::fetch_or_used:
    li a1, 10
    amoor.w a0, a1, (a0)
    ret

listing::fetch_or_loop:
    lw a1, 0(a0)
  .L1:
    ori a2, a1, 10
    sext.w a3, a1
  .L2:
    lr.w a1, (a0)
    bne a1, a3, .L1
    sc.w a4, a2, (a0)
    bnez a4, .L2
    mv a0, a1
    ret

listing::compare_exchange_weak:
listing::compare_exchange:
    li a1, 6
    li a2, 5
  .L1:
    lr.w a3, (a0)
    bne a3, a2, .L2
    sc.w a4, a1, (a0)
    bnez a4, .L1
  .L2:
    ret

listing::fence_acquire:
    fence r, rw
    ret

listing::fence_release:
    fence rw, w
    ret

listing::fence_acq_rel:
    fence.tso
    ret

listing::fence_seq_cst:
    fence rw, rw
    ret
