; riscv64gc: riscv64gc-unknown-linux-musl, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

waker_register:
    tail <atomic_waker::AtomicWaker>::register

waker_take:
    addi a1, a0, 16
    li a2, 2
    amoor.d.aqrl a2, a2, (a1)
    beqz a2, .L1
  .L2:
    li a0, 0
    ret
  .L1:
    ld a2, 0(a0)
    mv a3, a0
    ld a0, 8(a0)
    sd zero, 0(a3)
    li a3, -3
    amoand.d.rl zero, a3, (a1)
    beqz a2, .L2
    addi sp, sp, -16
    sd ra, 8(sp)
    ld a1, 24(a2)
    jalr a1
    li a0, 1
    ld ra, 8(sp)
    addi sp, sp, 16
    ret

waker_wake:
    tail <atomic_waker::AtomicWaker>::wake
