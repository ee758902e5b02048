; riscv64gc: riscv64gc-unknown-linux-musl, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

barrier_wait:
    andi a1, a0, -4
    li a2, 1
  .L1:
    amoor.w.aq a3, a2, (a1)
    zext.b a3, a3
    beqz a3, .L2
    lb a3, 0(a0)
    beqz a3, .L1
  .L3:
    pause
    lb a3, 0(a0)
    bnez a3, .L3
    j .L1
  .L2:
    ld a3, 8(a0)
    ld a6, 24(a0)
    addi a7, a3, 1
    sd a7, 8(a0)
    bltu a7, a6, .L4
    ld a1, 16(a0)
    addi a1, a1, 1
    sd zero, 8(a0)
    sd a1, 16(a0)
  .L5:
    sltu a1, a7, a6
    xori a1, a1, 1
    fence rw, w
    sb zero, 0(a0)
    mv a0, a1
    ret
  .L4:
    ld a4, 16(a0)
    li a5, 1
    j .L6
  .L7:
    ld a2, 16(a0)
    bne a4, a2, .L5
  .L6:
    ld a2, 8(a0)
    ld a3, 24(a0)
    bgeu a2, a3, .L5
    fence rw, w
    sb zero, 0(a0)
    pause
  .L8:
    amoor.w.aq a2, a5, (a1)
    zext.b a2, a2
    bnez a2, .L9
    j .L7
  .L10:
    pause
  .L9:
    lb a2, 0(a0)
    bnez a2, .L10
    j .L8

mutex_add:
    andi a2, a0, -4
    li a3, 1
  .L1:
    amoor.w.aq a4, a3, (a2)
    zext.b a4, a4
    bnez a4, .L2
    j .L3
  .L4:
    pause
  .L2:
    lb a4, 0(a0)
    bnez a4, .L4
    j .L1
  .L3:
    ld a2, 8(a0)
    add a1, a1, a2
    sd a1, 8(a0)
    fence rw, w
    sb zero, 0(a0)
    mv a0, a1
    ret

mutex_call:
    addi sp, sp, -16
    sd ra, 8(sp)
    sd s0, 0(sp)
    mv s0, a0
    andi a0, a0, -4
    li a2, 1
  .L1:
    amoor.w.aq a3, a2, (a0)
    zext.b a3, a3
    bnez a3, .L2
    j .L3
  .L4:
    pause
  .L2:
    lb a3, 0(s0)
    bnez a3, .L4
    j .L1
  .L3:
    addi a0, s0, 8
    jalr a1
    fence rw, w
    sb zero, 0(s0)
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ret

mutex_is_locked:
    lb a0, 0(a0)
    snez a0, a0
    ret

mutex_replace:
    andi a3, a0, -4
    li a4, 1
  .L1:
    amoor.w.aq a5, a4, (a3)
    zext.b a5, a5
    bnez a5, .L2
    j .L3
  .L4:
    pause
  .L2:
    lb a5, 0(a0)
    bnez a5, .L4
    j .L1
  .L3:
    lw a3, 4(a0)
    sw a1, 4(a0)
    sw a2, 8(a0)
    fence rw, w
    sb zero, 0(a0)
    mv a0, a3
    ret

mutex_try_add:
    andi a2, a0, -4
    li a3, 1
    amoor.w.aq a2, a3, (a2)
    zext.b a2, a2
    beqz a2, .L1
    seqz a0, a2
    ret
  .L1:
    ld a3, 8(a0)
    add a1, a1, a3
    sd a1, 8(a0)
    fence rw, w
    sb zero, 0(a0)
    seqz a0, a2
    ret

once_call:
    lb a2, 8(a0)
    li a3, 2
    fence r, rw
    bne a2, a3, .L1
    ld a0, 0(a0)
    ret
  .L1:
    addi sp, sp, -16
    sd ra, 8(sp)
    sd s0, 0(sp)
    mv s0, a0
    call <spin::once::Once<u64>>::try_call_once_slow::<<spin::once::Once<u64>>::call_once<wrapped_spin::once_call::{closure#0}>::{closure#0}, core::convert::Infallible>
    mv a0, s0
    ld ra, 8(sp)
    ld s0, 0(sp)
    addi sp, sp, 16
    ld a0, 0(a0)
    ret

once_get:
    lb a1, 8(a0)
    li a2, 2
    fence r, rw
    bne a1, a2, .L1
    ld a0, 0(a0)
    ret
  .L1:
    li a0, 0
    ret

once_wait:
    li a1, 1
  .L1:
    lbu a2, 8(a0)
    fence r, rw
    blt a1, a2, .L2
    bnez a2, .L3
    pause
    j .L1
  .L3:
    pause
    j .L1
  .L2:
    li a1, 2
    bne a2, a1, .L4
    ld a0, 0(a0)
    ret
  .L4:
    addi sp, sp, -16
    sd ra, 8(sp)
  .L5:
    auipc a0, %pcrel_hi(.L6)
  .L7:
    auipc a1, %pcrel_hi(.L8)
    addi a0, a0, %pcrel_lo(.L5)
    addi a2, a1, %pcrel_lo(.L7)
    li a1, 38
    call core::panicking::panic

rwlock_downgrade:
    li a2, 1
  .L1:
    lr.d.aq a3, (a0)
    bnez a3, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    beqz a3, .L3
  .L4:
    pause
  .L5:
    lr.d.aq a3, (a0)
    bnez a3, .L4
    sc.d a4, a2, (a0)
    bnez a4, .L5
  .L3:
    sd a1, 8(a0)
    li a1, 4
    amoadd.d.aq a1, a1, (a0)
    li a2, -5
    srli a2, a2, 1
    bgeu a1, a2, .L6
    li a2, -4
    amoand.d.rl zero, a2, (a0)
    ld a1, 8(a0)
    amoadd.d.rl zero, a2, (a0)
    mv a0, a1
    ret
  .L6:
    addi sp, sp, -16
    sd ra, 8(sp)
    li a1, -4
    amoadd.d zero, a1, (a0)
  .L7:
    auipc a0, %pcrel_hi(.L8)
  .L9:
    auipc a1, %pcrel_hi(.L10)
    addi a0, a0, %pcrel_lo(.L7)
    addi a2, a1, %pcrel_lo(.L9)
    li a1, 44
    call core::panicking::panic

rwlock_read:
    li a1, 4
    amoadd.d.aq a4, a1, (a0)
    li a2, -7
    srli a2, a2, 1
    bltu a2, a4, .L1
    li a3, -4
  .L2:
    andi a4, a4, 3
    beqz a4, .L3
    amoadd.d.rl zero, a3, (a0)
    pause
    amoadd.d.aq a4, a1, (a0)
    bgeu a2, a4, .L2
  .L1:
    addi sp, sp, -16
    sd ra, 8(sp)
    li a1, -4
    amoadd.d zero, a1, (a0)
  .L4:
    auipc a0, %pcrel_hi(.L5)
  .L6:
    auipc a1, %pcrel_hi(.L7)
    addi a0, a0, %pcrel_lo(.L4)
    addi a2, a1, %pcrel_lo(.L6)
    li a1, 44
    call core::panicking::panic
  .L3:
    ld a1, 8(a0)
    li a2, -4
    amoadd.d.rl zero, a2, (a0)
    mv a0, a1
    ret

rwlock_reader_count:
    ld a0, 0(a0)
    srli a1, a0, 2
    slli a0, a0, 62
    srli a0, a0, 63
    add a0, a0, a1
    ret

rwlock_try_read:
    li a2, 4
    amoadd.d.aq a2, a2, (a0)
    li a3, -5
    srli a3, a3, 1
    bgeu a2, a3, .L1
    andi a2, a2, 3
    beqz a2, .L2
    li a1, -4
    amoadd.d.rl zero, a1, (a0)
    seqz a0, a2
    ret
  .L2:
    ld a3, 8(a0)
    sd a3, 0(a1)
    li a1, -4
    amoadd.d.rl zero, a1, (a0)
    seqz a0, a2
    ret
  .L1:
    addi sp, sp, -16
    sd ra, 8(sp)
    li a1, -4
    amoadd.d zero, a1, (a0)
  .L3:
    auipc a0, %pcrel_hi(.L4)
  .L5:
    auipc a1, %pcrel_hi(.L6)
    addi a0, a0, %pcrel_lo(.L3)
    addi a2, a1, %pcrel_lo(.L5)
    li a1, 44
    call core::panicking::panic

rwlock_try_write:
    li a2, 1
  .L1:
    lr.d.aq a3, (a0)
    bnez a3, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    seqz a2, a3
    bnez a3, .L3
    sd a1, 8(a0)
    li a1, -4
    amoand.d.rl zero, a1, (a0)
  .L3:
    mv a0, a2
    ret

rwlock_upgrade:
    li a2, 2
    amoor.d.aq a3, a2, (a0)
    andi a3, a3, 3
    beqz a3, .L1
  .L2:
    pause
    amoor.d.aq a3, a2, (a0)
    andi a3, a3, 3
    bnez a3, .L2
  .L1:
    ld a6, 8(a0)
    bgeu a6, a1, .L3
    li a3, 1
    li a4, 2
  .L4:
    lr.d.aq a5, (a0)
    bne a5, a4, .L5
    sc.d a2, a3, (a0)
    bnez a2, .L4
  .L5:
    beq a5, a4, .L6
  .L7:
    pause
  .L8:
    lr.d.aq a2, (a0)
    bne a2, a4, .L7
    sc.d a5, a3, (a0)
    bnez a5, .L8
  .L6:
    sd a1, 8(a0)
    li a2, -4
    amoand.d.rl zero, a2, (a0)
    sltu a0, a6, a1
    ret
  .L3:
    li a2, -2
    amoadd.d.aqrl zero, a2, (a0)
    sltu a0, a6, a1
    ret

rwlock_write:
    li a2, 1
  .L1:
    lr.d.aq a3, (a0)
    bnez a3, .L2
    sc.d a4, a2, (a0)
    bnez a4, .L1
  .L2:
    beqz a3, .L3
  .L4:
    pause
  .L5:
    lr.d.aq a3, (a0)
    bnez a3, .L4
    sc.d a4, a2, (a0)
    bnez a4, .L5
  .L3:
    sd a1, 8(a0)
    li a1, -4
    amoand.d.rl zero, a1, (a0)
    ret

ticket_add:
    li a2, 1
    amoadd.d a2, a2, (a0)
    ld a3, 8(a0)
    fence r, rw
    beq a3, a2, .L1
  .L2:
    pause
    ld a3, 8(a0)
    fence r, rw
    bne a3, a2, .L2
  .L1:
    ld a3, 16(a0)
    addi a2, a2, 1
    add a1, a1, a3
    sd a1, 16(a0)
    fence rw, w
    sd a2, 8(a0)
    mv a0, a1
    ret

ticket_try_read:
    fence rw, rw
    ld a2, 0(a0)
    fence r, rw
  .L1:
    ld a3, 8(a0)
    fence r, rw
    bne a3, a2, .L2
    mv a1, a2
    addi a3, a2, 1
  .L3:
    lr.d.aqrl a2, (a0)
    bne a2, a1, .L1
    sc.d.rl a4, a3, (a0)
    bnez a4, .L3
    ld a1, 16(a0)
    addi a2, a2, 1
    fence rw, w
    sd a2, 8(a0)
    mv a0, a1
    ret
  .L2:
    li a0, 0
    ret
