; aarch64_llsc: aarch64-unknown-linux-musl, target-feature=-outline-atomics, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

cell_add:
    sub sp, sp, #48
    stp x29, x30, [sp, #32]
    add x29, sp, #32
    mov x8, x0
    mov x9, #-9223372036854775808
  .L1:
    ldaxr x10, [x8]
    cbnz x10, .L2
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ldr x9, [x8, #8]
    add x0, x9, x1
    str x0, [x8, #8]
    stlr xzr, [x8]
    ldp x29, x30, [sp, #32]
    add sp, sp, #48
    ret
  .L2:
    cmp x10, #0
    mov w8, #24
    mov w9, #26
    adrp x10, .L3
    add x10, x10, :lo12:.L3
    adrp x11, .L4
    add x11, x11, :lo12:.L4
    csel x8, x9, x8, gt
    clrex
    csel x10, x11, x10, gt
    adrp x9, <&str as core::fmt::Display>::fmt
    add x9, x9, :lo12:<&str as core::fmt::Display>::fmt
    stp x10, x8, [sp]
    mov x8, sp
    adrp x0, .L5
    add x0, x0, :lo12:.L5
    adrp x2, .L6
    add x2, x2, :lo12:.L6
    add x1, sp, #16
    stp x8, x9, [sp, #16]
    bl core::panicking::panic_fmt

cell_call:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
  .L1:
    ldaxr x8, [x19]
    add x9, x8, #1
    stxr w10, x9, [x19]
    cbnz w10, .L1
    adds x8, x8, #1
    b.mi .L2
    add x0, x19, #8
    blr x1
  .L3:
    ldxr x8, [x19]
    sub x8, x8, #1
    stlxr w9, x8, [x19]
    cbnz w9, .L3
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L2:
    mov x0, x19
    mov x1, x8
    bl <atomic_refcell::AtomicBorrowRef>::check_overflow
    mov x0, xzr
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

cell_exchange:
    mov x8, #-9223372036854775808
  .L1:
    ldaxr x9, [x0]
    cbnz x9, .L2
    stxr w9, x8, [x0]
    cbnz w9, .L1
    mov w9, #1
  .L3:
    mov x8, #-9223372036854775808
  .L4:
    ldaxr x10, [x1]
    cbnz x10, .L5
    stxr w10, x8, [x1]
    cbnz w10, .L4
    mov w10, #1
    and w8, w9, w10
    tbz w8, #0, .L6
  .L7:
    ldr x9, [x1, #8]
    ldr x10, [x0, #8]
    str x9, [x0, #8]
    str x10, [x1, #8]
    stlr xzr, [x1]
    mov x1, x0
    b .L8
  .L2:
    mov w9, wzr
    clrex
    b .L3
  .L5:
    mov w10, wzr
    clrex
    and w8, w9, wzr
    tbnz w8, #0, .L7
  .L6:
    tbz w9, #0, .L9
    stlr xzr, [x0]
  .L9:
    tbz w10, #0, .L10
  .L8:
    stlr xzr, [x1]
  .L10:
    mov w0, w8
    ret

cell_read:
    sub sp, sp, #48
    stp x29, x30, [sp, #32]
    add x29, sp, #32
  .L1:
    ldaxr x8, [x0]
    add x9, x8, #1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    adds x1, x8, #1
    b.mi .L2
    ldr w8, [x0, #8]
  .L3:
    ldxr x9, [x0]
    sub x9, x9, #1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w0, w8
    ldp x29, x30, [sp, #32]
    add sp, sp, #48
    ret
  .L2:
    bl <atomic_refcell::AtomicBorrowRef>::check_overflow
    adrp x8, .L4
    add x8, x8, :lo12:.L4
    mov w9, #24
    stp x8, x9, [sp]
    mov x8, sp
    adrp x9, <&str as core::fmt::Display>::fmt
    add x9, x9, :lo12:<&str as core::fmt::Display>::fmt
    adrp x0, .L5
    add x0, x0, :lo12:.L5
    adrp x2, .L6
    add x2, x2, :lo12:.L6
    add x1, sp, #16
    stp x8, x9, [sp, #16]
    bl core::panicking::panic_fmt

cell_sum:
    sub sp, sp, #32
    stp x29, x30, [sp, #16]
    add x29, sp, #16
  .L1:
    ldaxr x8, [x0]
    add x9, x8, #1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    adds x1, x8, #1
    b.mi .L2
  .L3:
    ldaxr x8, [x0]
    add x9, x8, #1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    adds x1, x8, #1
    b.mi .L4
    ldp w8, w9, [x0, #8]
    add w8, w9, w8
  .L5:
    ldxr x9, [x0]
    sub x9, x9, #1
    stlxr w10, x9, [x0]
    cbnz w10, .L5
  .L6:
    ldxr x9, [x0]
    sub x9, x9, #1
    stlxr w10, x9, [x0]
    cbnz w10, .L6
    mov w0, w8
    ldp x29, x30, [sp, #16]
    add sp, sp, #32
    ret
  .L2:
    bl <atomic_refcell::AtomicBorrowRef>::check_overflow
    mov w8, wzr
    mov w0, w8
    ldp x29, x30, [sp, #16]
    add sp, sp, #32
    ret
  .L4:
    bl <atomic_refcell::AtomicBorrowRef>::check_overflow
    adrp x8, .L7
    add x8, x8, :lo12:.L7
    mov w9, #24
    mov x0, sp
    stp x8, x9, [sp]
    bl core::result::unwrap_failed

cell_try_read:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
  .L1:
    ldaxr x8, [x0]
    add x9, x8, #1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    adds x19, x8, #1
    b.mi .L2
    ldr x8, [x0, #8]
    str x8, [x1]
  .L3:
    ldxr x8, [x0]
    sub x8, x8, #1
    stlxr w9, x8, [x0]
    cbnz w9, .L3
    lsr x8, x19, #63
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L2:
    mov x1, x19
    bl <atomic_refcell::AtomicBorrowRef>::check_overflow
    lsr x8, x19, #63
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

cell_try_write:
    mov x8, #-9223372036854775808
  .L1:
    ldaxr x9, [x0]
    cbnz x9, .L2
    stxr w9, x8, [x0]
    cbnz w9, .L1
    mov w8, #1
    cbz w8, .L3
    str x1, [x0, #8]
    stlr xzr, [x0]
  .L3:
    mov w0, w8
    ret
  .L2:
    mov w8, wzr
    clrex
    b .L3
