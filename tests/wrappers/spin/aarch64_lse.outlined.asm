; aarch64_lse: aarch64-unknown-linux-musl, target-feature=+lse, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25)

OUTLINED_FUNCTION_0:
    mov x8, #-4
    adrp x2, .L1
    add x2, x2, :lo12:.L1
    ldadd x8, x8, [x0]
    adrp x0, .L2
    add x0, x0, :lo12:.L2
    mov w1, #44
    b core::panicking::panic

OUTLINED_FUNCTION_1:
    mov w0, w8
    ret

barrier_wait:
    b <spin::barrier::Barrier>::wait

mutex_add:
    mov w10, wzr
    mov w9, #1
    mov x8, x0
    casab w10, w9, [x0]
  .L1:
    cmp w10, #0
    b.ne .L2
    b .L3
  .L4:
    isb
  .L2:
    ldrb w10, [x8]
    cbnz w10, .L4
    mov w10, wzr
    casab w10, w9, [x8]
    b .L1
  .L3:
    ldr x9, [x8, #8]
    add x0, x9, x1
    str x0, [x8, #8]
    stlrb wzr, [x8]
    ret

mutex_call:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w9, wzr
    mov w8, #1
    mov x19, x0
    casab w9, w8, [x0]
  .L1:
    cmp w9, #0
    b.ne .L2
    b .L3
  .L4:
    isb
  .L2:
    ldrb w9, [x19]
    cbnz w9, .L4
    mov w9, wzr
    casab w9, w8, [x19]
    b .L1
  .L3:
    add x0, x19, #8
    blr x1
    stlrb wzr, [x19]
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

mutex_is_locked:
    ldrb w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

mutex_replace:
    mov w10, wzr
    mov w9, #1
    mov x8, x0
    casab w10, w9, [x0]
  .L1:
    cmp w10, #0
    b.ne .L2
    b .L3
  .L4:
    isb
  .L2:
    ldrb w10, [x8]
    cbnz w10, .L4
    mov w10, wzr
    casab w10, w9, [x8]
    b .L1
  .L3:
    ldr w0, [x8, #4]
    stp w1, w2, [x8, #4]
    stlrb wzr, [x8]
    ret

mutex_try_add:
    mov w8, wzr
    mov w9, #1
    casab w8, w9, [x0]
    cmp w8, #0
    cset w8, eq
    b.ne .L1
    ldr x9, [x0, #8]
    add x9, x9, x1
    str x9, [x0, #8]
    stlrb wzr, [x0]
  .L1:
    b OUTLINED_FUNCTION_1

once_call:
    sub sp, sp, #32
    stp x29, x30, [sp, #16]
    add x29, sp, #16
    str x1, [sp, #8]
    add x8, x0, #8
    ldarb w8, [x8]
    cmp w8, #2
    b.ne .L1
  .L2:
    ldr x0, [x0]
    ldp x29, x30, [sp, #16]
    add sp, sp, #32
    ret
  .L1:
    add x1, sp, #8
    bl <spin::once::Once<u64>>::try_call_once_slow::<<spin::once::Once<u64>>::call_once<wrapped_spin::once_call::{closure#0}>::{closure#0}, core::convert::Infallible>
    b .L2

once_get:
    add x8, x0, #8
    ldarb w8, [x8]
    cmp w8, #2
    b.ne .L1
    ldr x0, [x0]
    ret
  .L1:
    mov x0, xzr
    ret

once_wait:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    bl <spin::once::Once<u64>>::wait
    ldr x0, [x0]
    ldp x29, x30, [sp], #16
    ret

rwlock_downgrade:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, xzr
    mov w9, #1
    casa x8, x9, [x0]
    cmp x8, #0
    b.eq .L1
    mov w8, #1
  .L2:
    isb
    mov x9, xzr
    casa x9, x8, [x0]
    cbnz x9, .L2
  .L1:
    str x1, [x0, #8]
    mov w8, #4
    mov x9, #-3
    ldadda x8, x8, [x0]
    movk x9, #32767, lsl #48
    cmp x8, x9
    b.hs .L3
    mov w8, #3
    mov x9, #-4
    ldclrl x8, x8, [x0]
    ldr x8, [x0, #8]
    ldaddl x9, x9, [x0]
    mov x0, x8
    ldp x29, x30, [sp], #16
    ret
  .L3:
    bl OUTLINED_FUNCTION_0

rwlock_read:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov w8, #4
    ldadda x8, x10, [x0]
    mov x8, #9223372036854775804
    cmp x10, x8
    b.hi .L1
    mov x9, #-4
    mov w11, #4
  .L2:
    tst x10, #0x3
    b.eq .L3
    ldaddl x9, x10, [x0]
    isb
    ldadda x11, x10, [x0]
    cmp x10, x8
    b.ls .L2
  .L1:
    bl OUTLINED_FUNCTION_0
  .L3:
    mov x9, #-4
    ldr x8, [x0, #8]
    ldaddl x9, x9, [x0]
    mov x0, x8
    ldp x29, x30, [sp], #16
    ret

rwlock_reader_count:
    ldr x8, [x0]
    ubfx x9, x8, #1, #1
    add x0, x9, x8, lsr #2
    ret

rwlock_try_read:
    mov w8, #4
    mov x9, #-3
    ldadda x8, x8, [x0]
    movk x9, #32767, lsl #48
    cmp x8, x9
    b.hs .L1
    ands x8, x8, #0x3
    b.ne .L2
    ldr x9, [x0, #8]
    str x9, [x1]
  .L2:
    cmp x8, #0
    mov x9, #-4
    cset w8, eq
    ldaddl x9, x9, [x0]
    b OUTLINED_FUNCTION_1
  .L1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    bl OUTLINED_FUNCTION_0

rwlock_try_write:
    mov x8, xzr
    mov w9, #1
    casa x8, x9, [x0]
    cmp x8, #0
    cset w8, eq
    b.ne .L1
    str x1, [x0, #8]
    mov w9, #3
    ldclrl x9, x9, [x0]
  .L1:
    b OUTLINED_FUNCTION_1

rwlock_upgrade:
    mov w8, #2
    ldseta x8, x8, [x0]
    tst x8, #0x3
    b.eq .L1
    mov w8, #2
  .L2:
    isb
    ldseta x8, x9, [x0]
    tst x9, #0x3
    b.ne .L2
  .L1:
    ldr x8, [x0, #8]
    cmp x8, x1
    b.hs .L3
    mov w9, #1
    mov w10, #2
    casa x10, x9, [x0]
    cmp x10, #2
    b.eq .L4
    mov w9, #1
  .L5:
    isb
    mov w10, #2
    casa x10, x9, [x0]
    cmp x10, #2
    b.ne .L5
  .L4:
    str x1, [x0, #8]
    mov w9, #3
    ldclrl x9, x9, [x0]
    b .L6
  .L3:
    mov x9, #-2
    ldaddal x9, x9, [x0]
  .L6:
    cmp x8, x1
    cset w0, lo
    ret

rwlock_write:
    mov x8, xzr
    mov w9, #1
    casa x8, x9, [x0]
    cmp x8, #0
    b.eq .L1
    mov w8, #1
  .L2:
    isb
    mov x9, xzr
    casa x9, x8, [x0]
    cbnz x9, .L2
  .L1:
    str x1, [x0, #8]
    mov w8, #3
    ldclrl x8, x8, [x0]
    ret

ticket_add:
    mov w8, #1
    add x9, x0, #8
    ldadd x8, x10, [x0]
    ldar x8, [x9]
  .L1:
    cmp x8, x10
    b.eq .L2
    isb
    add x8, x0, #8
    ldar x8, [x8]
    b .L1
  .L2:
    ldr x8, [x0, #16]
    add x10, x10, #1
    add x8, x8, x1
    str x8, [x0, #16]
    mov x0, x8
    stlr x10, [x9]
    ret

ticket_try_read:
    ldar x8, [x0]
  .L1:
    add x9, x0, #8
    ldar x9, [x9]
    cmp x9, x8
    b.ne .L2
    add x10, x8, #1
    mov x9, x8
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    ldr x8, [x0, #16]
    add x9, x9, #1
    add x10, x0, #8
    stlr x9, [x10]
    b .L3
  .L2:
    mov x8, xzr
  .L3:
    mov x0, x8
    ret
