; aarch64_llsc: aarch64-unknown-linux-musl, target-feature=-outline-atomics, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

waker_register:
    b <atomic_waker::AtomicWaker>::register

waker_take:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    add x9, x0, #16
  .L1:
    ldaxr x8, [x9]
    orr x10, x8, #0x2
    stlxr w11, x10, [x9]
    cbnz w11, .L1
    cbz x8, .L2
  .L3:
    mov w0, wzr
    ldp x29, x30, [sp], #16
    ret
  .L2:
    ldp x10, x8, [x0]
    str xzr, [x0]
  .L4:
    ldxr x11, [x9]
    and x11, x11, #0xfffffffffffffffd
    stlxr w12, x11, [x9]
    cbnz w12, .L4
    cbz x10, .L3
    ldr x9, [x10, #24]
    mov x0, x8
    blr x9
    mov w0, #1
    ldp x29, x30, [sp], #16
    ret

waker_wake:
    b <atomic_waker::AtomicWaker>::wake
