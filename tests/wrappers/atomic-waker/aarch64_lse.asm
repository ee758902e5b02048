; aarch64_lse: aarch64-unknown-linux-musl, target-feature=+lse, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

waker_register:
    b <atomic_waker::AtomicWaker>::register

waker_take:
    mov w8, #2
    add x9, x0, #16
    ldsetal x8, x8, [x9]
    cbz x8, .L1
  .L2:
    mov w0, wzr
    ret
  .L1:
    ldp x10, x8, [x0]
    mov w11, #2
    str xzr, [x0]
    ldclrl x11, x9, [x9]
    cbz x10, .L2
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    ldr x9, [x10, #24]
    mov x0, x8
    blr x9
    mov w0, #1
    ldp x29, x30, [sp], #16
    ret

waker_wake:
    b <atomic_waker::AtomicWaker>::wake
