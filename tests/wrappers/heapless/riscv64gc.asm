; riscv64gc: riscv64gc-unknown-linux-musl, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

mpmc_dequeue:
    li a6, 1
  .L1:
    ld a3, 0(a0)
    andi a2, a3, 15
    slli a2, a2, 4
    add a4, a0, a2
    addi a7, a3, 1
  .L2:
    ld a2, 16(a4)
    sub a2, a2, a7
    sgtz a5, a2
    srli a2, a2, 63
    sub a5, a5, a2
    zext.b a2, a5
    fence r, rw
    bnez a2, .L3
  .L4:
    lr.d a2, (a0)
    bne a2, a3, .L2
    sc.d a5, a7, (a0)
    bnez a5, .L4
    bne a2, a3, .L2
    j .L5
  .L3:
    beq a2, a6, .L1
    li a0, 0
    ret
  .L5:
    lw a0, 24(a4)
    addi a3, a3, 16
    fence rw, w
    sd a3, 16(a4)
    sw a0, 0(a1)
    li a0, 1
    ret

mpmc_drain:
    mv a7, a0
    li a0, 0
    li a6, 1
  .L1:
    ld a3, 0(a7)
    andi a2, a3, 63
    slli a2, a2, 4
    add a4, a7, a2
    addi a5, a3, 1
  .L2:
    ld a2, 24(a4)
    sub a2, a2, a5
    sgtz a1, a2
    srli a2, a2, 63
    sub a1, a1, a2
    zext.b a2, a1
    fence r, rw
    bnez a2, .L3
  .L4:
    lr.d a1, (a7)
    bne a1, a3, .L2
    sc.d a2, a5, (a7)
    bnez a2, .L4
    ld a1, 16(a4)
    addi a2, a3, 64
    fence rw, w
    sd a2, 24(a4)
    add a0, a0, a1
    j .L1
  .L3:
    beq a2, a6, .L1
    ret

mpmc_enqueue:
    addi a7, a0, 8
    li a6, 1
  .L1:
    ld a5, 8(a0)
    andi a2, a5, 15
    slli a2, a2, 4
    add a4, a0, a2
    addi t0, a5, 1
  .L2:
    ld a2, 16(a4)
    sub a2, a2, a5
    sgtz a3, a2
    srli a2, a2, 63
    sub a3, a3, a2
    zext.b a2, a3
    fence r, rw
    bnez a2, .L3
  .L4:
    lr.d a2, (a7)
    bne a2, a5, .L2
    sc.d a3, t0, (a7)
    bnez a3, .L4
    bne a2, a5, .L2
    j .L5
  .L3:
    beq a2, a6, .L1
    li a0, 0
    ret
  .L5:
    sw a1, 24(a4)
    fence rw, w
    sd t0, 16(a4)
    li a0, 1
    ret

mpmc_enqueue_pair:
    addi a7, a0, 8
    li a6, 1
  .L1:
    ld a5, 8(a0)
    andi a3, a5, 63
    slli a4, a3, 3
    slli a3, a3, 4
    add a3, a3, a4
    add t1, a0, a3
    addi t0, a5, 1
  .L2:
    ld a3, 32(t1)
    sub a3, a3, a5
    sgtz a4, a3
    srli a3, a3, 63
    sub a4, a4, a3
    zext.b a3, a4
    fence r, rw
    bnez a3, .L3
  .L4:
    lr.d a3, (a7)
    bne a3, a5, .L2
    sc.d a4, t0, (a7)
    bnez a4, .L4
    bne a3, a5, .L2
    j .L5
  .L3:
    beq a3, a6, .L1
    li a0, 0
    ret
  .L5:
    sd a1, 16(t1)
    sd a2, 24(t1)
    fence rw, w
    sd t0, 32(t1)
    li a0, 1
    ret

spsc_dequeue:
    ld a2, 0(a0)
    ld a4, 8(a0)
    ld a0, 0(a2)
    ld a3, 8(a2)
    fence r, rw
    beq a0, a3, .L1
    slli a5, a0, 3
    addi a6, a0, 1
    add a5, a5, a2
    sltu a7, a6, a4
    ld a5, 16(a5)
    addi a7, a7, -1
    and a4, a7, a4
    sub a4, a6, a4
    fence rw, w
    sd a4, 0(a2)
    sd a5, 0(a1)
  .L1:
    xor a0, a0, a3
    snez a0, a0
    ret

spsc_enqueue:
    ld a2, 0(a0)
    ld a4, 8(a0)
    ld a0, 8(a2)
    addi a6, a0, 1
    sltu a5, a6, a4
    ld a3, 0(a2)
    addi a5, a5, -1
    and a4, a4, a5
    sub a4, a6, a4
    fence r, rw
    beq a4, a3, .L1
    slli a0, a0, 3
    add a0, a0, a2
    sd a1, 16(a0)
    fence rw, w
    sd a4, 8(a2)
  .L1:
    xor a3, a3, a4
    snez a0, a3
    ret

spsc_forward:
    ld a2, 0(a1)
    ld t0, 8(a1)
    ld a3, 8(a2)
    addi a3, a3, 1
    sltu a4, a3, t0
    ld a5, 0(a2)
    addi a4, a4, -1
    and a4, a4, t0
    sub a3, a3, a4
    bne a3, a5, .L1
    li a0, 0
  .L2:
    ret
  .L1:
    ld a3, 0(a0)
    ld a6, 8(a0)
    li a0, 0
    j .L3
  .L4:
    ld a1, 8(a2)
    ld a4, 0(a2)
    addi a1, a1, 1
    sltu a5, a1, t0
    addi a5, a5, -1
    and a5, a5, t0
    sub a1, a1, a5
    addi a0, a0, 1
    beq a1, a4, .L2
  .L3:
    ld a4, 0(a3)
    ld a5, 8(a3)
    fence r, rw
    beq a4, a5, .L2
    slli a5, a4, 2
    addi a4, a4, 1
    add a5, a5, a3
    sltu a1, a4, a6
    lw a7, 16(a5)
    addi a1, a1, -1
    fence rw, w
    and a1, a1, a6
    sub a4, a4, a1
    sd a4, 0(a3)
    ld a4, 8(a2)
    addi t1, a4, 1
    sltu a5, t1, t0
    ld a1, 0(a2)
    addi a5, a5, -1
    and a5, a5, t0
    sub a5, t1, a5
    fence r, rw
    beq a5, a1, .L4
    slli a4, a4, 2
    add a4, a4, a2
    sw a7, 16(a4)
    fence rw, w
    sd a5, 8(a2)
    j .L4

spsc_is_ready:
    ld a1, 0(a0)
    ld a0, 8(a0)
    ld a2, 8(a1)
    addi a2, a2, 1
    sltu a3, a2, a0
    ld a1, 0(a1)
    addi a3, a3, -1
    and a0, a0, a3
    sub a2, a2, a0
    xor a1, a1, a2
    snez a0, a1
    ret

spsc_len:
    ld a1, 0(a0)
    ld a0, 8(a0)
    ld a2, 0(a1)
    ld a1, 8(a1)
    sltu a3, a1, a2
    neg a3, a3
    and a0, a0, a3
    sub a1, a1, a2
    add a0, a0, a1
    ret

spsc_peek:
    ld a0, 0(a0)
    ld a1, 0(a0)
    ld a2, 8(a0)
    fence r, rw
    bne a1, a2, .L1
    li a0, 0
    ret
  .L1:
    slli a1, a1, 3
    add a0, a0, a1
    ld a0, 16(a0)
    ret
