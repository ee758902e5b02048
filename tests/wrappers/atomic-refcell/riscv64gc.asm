; riscv64gc: riscv64gc-unknown-linux-musl, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

cell_add:
    li a2, -1
    slli a3, a2, 63
  .L1:
    lr.d.aq a2, (a0)
    bnez a2, .L2
    sc.d a4, a3, (a0)
    bnez a4, .L1
    ld a2, 8(a0)
    add a1, a1, a2
    sd a1, 8(a0)
    fence rw, w
    sd zero, 0(a0)
    mv a0, a1
    ret
  .L2:
    bgtz a2, .L3
    li a0, 24
  .L4:
    auipc a1, %pcrel_hi(.L5)
    addi a1, a1, %pcrel_lo(.L4)
    j .L6
  .L3:
    li a0, 26
  .L7:
    auipc a1, %pcrel_hi(.L8)
    addi a1, a1, %pcrel_lo(.L7)
  .L6:
    addi sp, sp, -48
    sd ra, 40(sp)
    sd a1, 8(sp)
    sd a0, 16(sp)
    addi a0, sp, 8
  .L9:
    auipc a1, %pcrel_hi(<&str as core::fmt::Display>::fmt)
    addi a1, a1, %pcrel_lo(.L9)
    sd a0, 24(sp)
    sd a1, 32(sp)
  .L10:
    auipc a0, %pcrel_hi(.L11)
  .L12:
    auipc a1, %pcrel_hi(.L13)
    addi a0, a0, %pcrel_lo(.L10)
    addi a2, a1, %pcrel_lo(.L12)
    addi a1, sp, 24
    call core::panicking::panic_fmt

cell_call:
    addi sp, sp, -16
    sd ra, 8(sp)
    sd s0, 0(sp)
    mv s0, a0
    li a0, 1
    amoadd.d.aq a2, a0, (s0)
    addi a2, a2, 1
    bltz a2, .L1
    addi a0, s0, 8
    jalr a1
    li a1, -1
    amoadd.d.rl zero, a1, (s0)
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret
  .L1:
    mv a0, s0
    mv a1, a2
    call <atomic_refcell::AtomicBorrowRef>::check_overflow
    li a0, 0
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret

cell_exchange:
    mv a2, a0
    li a0, -1
    slli a0, a0, 63
  .L1:
    lr.d.aq a3, (a2)
    bnez a3, .L2
    sc.d a4, a0, (a2)
    bnez a4, .L1
  .L2:
  .L3:
    lr.d.aq a4, (a1)
    bnez a4, .L4
    sc.d a5, a0, (a1)
    bnez a5, .L3
  .L4:
    or a5, a3, a4
    seqz a0, a5
    bnez a5, .L5
    ld a3, 8(a1)
    ld a4, 8(a2)
    sd a3, 8(a2)
    sd a4, 8(a1)
    fence rw, w
    sd zero, 0(a1)
    fence rw, w
    sd zero, 0(a2)
    ret
  .L5:
    seqz a5, a3
    seqz a3, a4
    beqz a5, .L6
    fence rw, w
    sd zero, 0(a2)
  .L6:
    beqz a3, .L7
    fence rw, w
    sd zero, 0(a1)
  .L7:
    ret

cell_read:
    li a1, 1
    amoadd.d.aq a1, a1, (a0)
    addi a1, a1, 1
    bltz a1, .L1
    lw a1, 8(a0)
    li a2, -1
    amoadd.d.rl zero, a2, (a0)
    mv a0, a1
    ret
  .L1:
    addi sp, sp, -48
    sd ra, 40(sp)
    call <atomic_refcell::AtomicBorrowRef>::check_overflow
  .L2:
    auipc a0, %pcrel_hi(.L3)
    li a1, 24
    addi a2, sp, 8
    addi a0, a0, %pcrel_lo(.L2)
    sd a0, 8(sp)
    sd a1, 16(sp)
  .L4:
    auipc a0, %pcrel_hi(<&str as core::fmt::Display>::fmt)
    addi a0, a0, %pcrel_lo(.L4)
    sd a2, 24(sp)
    sd a0, 32(sp)
  .L5:
    auipc a0, %pcrel_hi(.L6)
  .L7:
    auipc a1, %pcrel_hi(.L8)
    addi a0, a0, %pcrel_lo(.L5)
    addi a2, a1, %pcrel_lo(.L7)
    addi a1, sp, 24
    call core::panicking::panic_fmt

cell_sum:
    addi sp, sp, -32
    sd ra, 24(sp)
    li a2, 1
    amoadd.d.aq a1, a2, (a0)
    addi a1, a1, 1
    bltz a1, .L1
    amoadd.d.aq a1, a2, (a0)
    addi a1, a1, 1
    bltz a1, .L2
    lw a1, 8(a0)
    lw a2, 12(a0)
    li a3, -1
    amoadd.d.rl zero, a3, (a0)
    amoadd.d.rl zero, a3, (a0)
    addw a0, a2, a1
    ld ra, 24(sp)
    addi sp, sp, 32
    ret
  .L1:
    call <atomic_refcell::AtomicBorrowRef>::check_overflow
    li a0, 0
    ld ra, 24(sp)
    addi sp, sp, 32
    ret
  .L2:
    call <atomic_refcell::AtomicBorrowRef>::check_overflow
  .L3:
    auipc a0, %pcrel_hi(.L4)
    li a1, 24
    addi a0, a0, %pcrel_lo(.L3)
    sd a0, 8(sp)
    sd a1, 16(sp)
    addi a0, sp, 8
    call core::result::unwrap_failed

cell_try_read:
    addi sp, sp, -16
    sd ra, 8(sp)
    sd s0, 0(sp)
    li a2, 1
    amoadd.d.aq s0, a2, (a0)
    addi s0, s0, 1
    bltz s0, .L1
    ld a2, 8(a0)
    sd a2, 0(a1)
    li a1, -1
    amoadd.d.rl zero, a1, (a0)
    not a0, s0
    srli a0, a0, 63
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret
  .L1:
    mv a1, s0
    call <atomic_refcell::AtomicBorrowRef>::check_overflow
    not a0, s0
    srli a0, a0, 63
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret

cell_try_write:
    li a2, -1
    slli a2, a2, 63
  .L1:
    lr.d.aq a3, (a0)
    bnez a3, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    seqz a2, a3
    bnez a3, .L3
    sd a1, 8(a0)
    fence rw, w
    sd zero, 0(a0)
  .L3:
    mv a0, a2
    ret
