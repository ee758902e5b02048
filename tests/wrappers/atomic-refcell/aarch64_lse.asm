; aarch64_lse: aarch64-unknown-linux-musl, target-feature=+lse, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

cell_add:
    sub sp, sp, #48
    stp x29, x30, [sp, #32]
    add x29, sp, #32
    mov x9, xzr
    mov x10, #-9223372036854775808
    casa x9, x10, [x0]
    cmp x9, #0
    b.ne .L1
    ldr x9, [x0, #8]
    mov x8, x0
    add x0, x9, x1
    str x0, [x8, #8]
    stlr xzr, [x8]
    ldp x29, x30, [sp, #32]
    add sp, sp, #48
    ret
  .L1:
    mov w8, #24
    mov w9, #26
    adrp x10, .L2
    add x10, x10, :lo12:.L2
    adrp x11, .L3
    add x11, x11, :lo12:.L3
    csel x10, x11, x10, gt
    csel x8, x9, x8, gt
    adrp x9, <&str as core::fmt::Display>::fmt
    add x9, x9, :lo12:<&str as core::fmt::Display>::fmt
    stp x10, x8, [sp]
    mov x8, sp
    adrp x0, .L4
    add x0, x0, :lo12:.L4
    adrp x2, .L5
    add x2, x2, :lo12:.L5
    add x1, sp, #16
    stp x8, x9, [sp, #16]
    bl core::panicking::panic_fmt

cell_call:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    mov x19, x0
    ldadda x8, x8, [x0]
    adds x8, x8, #1
    b.mi .L1
    add x0, x19, #8
    blr x1
    mov x8, #-1
    ldaddl x8, x8, [x19]
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    mov x0, x19
    mov x1, x8
    bl <atomic_refcell::AtomicBorrowRef>::check_overflow
    mov x0, xzr
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

cell_exchange:
    mov x8, xzr
    mov x10, #-9223372036854775808
    mov x9, xzr
    casa x8, x10, [x0]
    casa x9, x10, [x1]
    cmp x8, #0
    cset w10, eq
    cmp x9, #0
    cset w9, eq
    and w8, w10, w9
    tbz w8, #0, .L1
    ldr x9, [x1, #8]
    ldr x10, [x0, #8]
    str x9, [x0, #8]
    str x10, [x1, #8]
    stlr xzr, [x1]
    mov x1, x0
    b .L2
  .L1:
    tbz w10, #0, .L3
    stlr xzr, [x0]
  .L3:
    tbz w9, #0, .L4
  .L2:
    stlr xzr, [x1]
  .L4:
    mov w0, w8
    ret

cell_read:
    mov w8, #1
    ldadda x8, x8, [x0]
    adds x1, x8, #1
    b.mi .L1
    ldr w8, [x0, #8]
    mov x9, #-1
    ldaddl x9, x9, [x0]
    mov w0, w8
    ret
  .L1:
    sub sp, sp, #48
    stp x29, x30, [sp, #32]
    add x29, sp, #32
    bl <atomic_refcell::AtomicBorrowRef>::check_overflow
    adrp x8, .L2
    add x8, x8, :lo12:.L2
    mov w9, #24
    stp x8, x9, [sp]
    mov x8, sp
    adrp x9, <&str as core::fmt::Display>::fmt
    add x9, x9, :lo12:<&str as core::fmt::Display>::fmt
    adrp x0, .L3
    add x0, x0, :lo12:.L3
    adrp x2, .L4
    add x2, x2, :lo12:.L4
    add x1, sp, #16
    stp x8, x9, [sp, #16]
    bl core::panicking::panic_fmt

cell_sum:
    sub sp, sp, #32
    stp x29, x30, [sp, #16]
    add x29, sp, #16
    mov w8, #1
    ldadda x8, x8, [x0]
    adds x1, x8, #1
    b.mi .L1
    mov w8, #1
    ldadda x8, x8, [x0]
    adds x1, x8, #1
    b.mi .L2
    mov x8, #-1
    ldp w9, w10, [x0, #8]
    ldaddl x8, x11, [x0]
    ldaddl x8, x8, [x0]
    add w0, w10, w9
    ldp x29, x30, [sp, #16]
    add sp, sp, #32
    ret
  .L1:
    bl <atomic_refcell::AtomicBorrowRef>::check_overflow
    mov w0, wzr
    ldp x29, x30, [sp, #16]
    add sp, sp, #32
    ret
  .L2:
    bl <atomic_refcell::AtomicBorrowRef>::check_overflow
    adrp x8, .L3
    add x8, x8, :lo12:.L3
    mov w9, #24
    mov x0, sp
    stp x8, x9, [sp]
    bl core::result::unwrap_failed

cell_try_read:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    ldadda x8, x8, [x0]
    adds x19, x8, #1
    b.mi .L1
    ldr x8, [x0, #8]
    str x8, [x1]
    mov x8, #-1
    ldaddl x8, x8, [x0]
    lsr x8, x19, #63
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    mov x1, x19
    bl <atomic_refcell::AtomicBorrowRef>::check_overflow
    lsr x8, x19, #63
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

cell_try_write:
    mov x8, xzr
    mov x9, #-9223372036854775808
    casa x8, x9, [x0]
    cmp x8, #0
    cset w8, eq
    b.ne .L1
    str x1, [x0, #8]
    stlr xzr, [x0]
  .L1:
    mov w0, w8
    ret
