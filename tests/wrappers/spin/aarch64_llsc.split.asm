; aarch64_llsc: aarch64-unknown-linux-musl, target-feature=-outline-atomics, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25)

OUTLINED_FUNCTION_0:
    adrp x0, .L1
    add x0, x0, :lo12:.L1
    adrp x2, .L2
    add x2, x2, :lo12:.L2
    mov w1, #38
    b core::panicking::panic

barrier_wait:
    ldaxrb w9, [x0]
    mov x8, x0
    cbnz w9, .L1
    mov w9, #1
    stxrb w10, w9, [x8]
    cbnz w10, .L2
  .L3:
    ldr x10, [x8, #8]
    ldr x9, [x8, #24]
    add x10, x10, #1
    cmp x10, x9
    str x10, [x8, #8]
    b.lo .L4
    ldr x11, [x8, #16]
    add x11, x11, #1
    stp xzr, x11, [x8, #8]
  .L5:
    cmp x10, x9
    stlrb wzr, [x8]
    cset w0, hs
    ret
  .L4:
    ldr x11, [x8, #16]
    mov w12, #1
    b .L6
  .L7:
    ldaxrb w13, [x8]
    cbnz w13, .L8
    stxrb w13, w12, [x8]
    cbz w13, .L9
    b .L10
  .L8:
    clrex
    b .L10
  .L11:
    isb
  .L10:
    ldrb w13, [x8]
    cbnz w13, .L11
    b .L7
  .L9:
    ldr x13, [x8, #16]
    cmp x11, x13
    b.ne .L5
  .L6:
    ldr x13, [x8, #8]
    ldr x14, [x8, #24]
    cmp x13, x14
    b.hs .L5
    stlrb wzr, [x8]
    isb
    b .L7
  .L12:
    ldrb w10, [x8]
    cbz w10, .L13
    isb
    b .L12
  .L13:
    ldaxrb w10, [x8]
    cbnz w10, .L1
    stxrb w10, w9, [x8]
    cbz w10, .L3
    b .L12
  .L1:
    clrex
  .L2:
    mov w9, #1
    b .L12

mutex_add:
    ldaxrb w9, [x0]
    mov x8, x0
    cbnz w9, .L1
    mov w9, #1
    stxrb w10, w9, [x8]
    cbnz w10, .L2
  .L3:
    ldr x9, [x8, #8]
    add x0, x9, x1
    str x0, [x8, #8]
    stlrb wzr, [x8]
    ret
  .L4:
    ldrb w10, [x8]
    cbz w10, .L5
    isb
    b .L4
  .L5:
    ldaxrb w10, [x8]
    cbnz w10, .L1
    stxrb w10, w9, [x8]
    cbz w10, .L3
    b .L4
  .L1:
    clrex
  .L2:
    mov w9, #1
    b .L4

mutex_call:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    ldaxrb w8, [x0]
    mov x19, x0
    cbnz w8, .L1
    mov w8, #1
    stxrb w9, w8, [x19]
    cbnz w9, .L2
  .L3:
    add x0, x19, #8
    blr x1
    stlrb wzr, [x19]
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L4:
    ldrb w9, [x19]
    cbz w9, .L5
    isb
    b .L4
  .L5:
    ldaxrb w9, [x19]
    cbnz w9, .L1
    stxrb w9, w8, [x19]
    cbz w9, .L3
    b .L4
  .L1:
    clrex
  .L2:
    mov w8, #1
    b .L4

mutex_is_locked:
    ldrb w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

mutex_replace:
    ldaxrb w9, [x0]
    mov x8, x0
    cbnz w9, .L1
    mov w9, #1
    stxrb w10, w9, [x8]
    cbnz w10, .L2
  .L3:
    ldr w0, [x8, #4]
    stp w1, w2, [x8, #4]
    stlrb wzr, [x8]
    ret
  .L4:
    ldrb w10, [x8]
    cbz w10, .L5
    isb
    b .L4
  .L5:
    ldaxrb w10, [x8]
    cbnz w10, .L1
    stxrb w10, w9, [x8]
    cbz w10, .L3
    b .L4
  .L1:
    clrex
  .L2:
    mov w9, #1
    b .L4

mutex_try_add:
  .L1:
    ldaxrb w8, [x0]
    cbnz w8, .L2
    mov w8, #1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    cbnz w8, .L3
  .L4:
    mov w0, w8
    ret
  .L2:
    mov w8, wzr
    clrex
    cbz w8, .L4
  .L3:
    ldr x9, [x0, #8]
    add x9, x9, x1
    str x9, [x0, #8]
    stlrb wzr, [x0]
    mov w0, w8
    ret

once_call:
    add x8, x0, #8
    ldarb w8, [x8]
    cmp w8, #2
    b.ne .L1
    ldr x0, [x0]
    ret
  .L1:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    bl once_call.cold.1
    mov x0, x19
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ldr x0, [x0]
    ret

once_call.cold.1:
    b <spin::once::Once<u64>>::try_call_once_slow::<<spin::once::Once<u64>>::call_once<wrapped_spin::once_call::{closure#0}>::{closure#0}, core::convert::Infallible>

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
    add x8, x0, #8
    ldarb w8, [x8]
    cmp w8, #2
    b.hs .L1
  .L2:
    isb
    add x8, x0, #8
    ldarb w8, [x8]
    cmp w8, #2
    b.lo .L2
  .L1:
    b.ne .L3
    ldr x0, [x0]
    ldp x29, x30, [sp], #16
    ret
  .L3:
    bl once_wait.cold.1

once_wait.cold.1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    bl OUTLINED_FUNCTION_0

once_wait.cold.2:
    brk #0x1

rwlock_downgrade:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    ldaxr x8, [x0]
    cbnz x8, .L1
    mov w8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L2
  .L3:
    str x1, [x0, #8]
  .L4:
    ldaxr x8, [x0]
    add x9, x8, #4
    stxr w10, x9, [x0]
    cbnz w10, .L4
    mov x9, #9223372036854775804
    cmp x8, x9
    b.hi .L5
  .L6:
    ldxr x8, [x0]
    and x8, x8, #0xfffffffffffffffc
    stlxr w9, x8, [x0]
    cbnz w9, .L6
    ldr x8, [x0, #8]
  .L7:
    ldxr x9, [x0]
    sub x9, x9, #4
    stlxr w10, x9, [x0]
    cbnz w10, .L7
    mov x0, x8
    ldp x29, x30, [sp], #16
    ret
  .L5:
    bl rwlock_downgrade.cold.1
  .L1:
    clrex
  .L2:
    mov w8, #1
  .L8:
    isb
    ldaxr x9, [x0]
    cbnz x9, .L1
    stxr w9, x8, [x0]
    cbz w9, .L3
    b .L8

rwlock_downgrade.cold.1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
  .L1:
    ldxr x8, [x0]
    sub x8, x8, #4
    stxr w9, x8, [x0]
    cbnz w9, .L1
    adrp x0, .L2
    add x0, x0, :lo12:.L2
    adrp x2, .L3
    add x2, x2, :lo12:.L3
    mov w1, #44
    bl core::panicking::panic

rwlock_read:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
  .L1:
    ldaxr x9, [x0]
    add x8, x9, #4
    stxr w10, x8, [x0]
    cbnz w10, .L1
    mov x8, #9223372036854775804
  .L2:
    cmp x9, x8
    b.hi .L3
    tst x9, #0x3
    b.eq .L4
  .L5:
    ldxr x9, [x0]
    sub x9, x9, #4
    stlxr w10, x9, [x0]
    cbnz w10, .L5
    isb
  .L6:
    ldaxr x9, [x0]
    add x10, x9, #4
    stxr w11, x10, [x0]
    cbnz w11, .L6
    b .L2
  .L4:
    ldr x8, [x0, #8]
  .L7:
    ldxr x9, [x0]
    sub x9, x9, #4
    stlxr w10, x9, [x0]
    cbnz w10, .L7
    mov x0, x8
    ldp x29, x30, [sp], #16
    ret
  .L3:
    bl rwlock_downgrade.cold.1

rwlock_reader_count:
    ldr x8, [x0]
    ubfx x9, x8, #1, #1
    add x0, x9, x8, lsr #2
    ret

rwlock_try_read:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
  .L1:
    ldaxr x8, [x0]
    add x9, x8, #4
    stxr w10, x9, [x0]
    cbnz w10, .L1
    mov x9, #-3
    movk x9, #32767, lsl #48
    cmp x8, x9
    b.hs .L2
    ands x8, x8, #0x3
    b.ne .L3
    ldr x9, [x0, #8]
    str x9, [x1]
  .L3:
    ldxr x9, [x0]
    sub x9, x9, #4
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    cmp x8, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret
  .L2:
    bl rwlock_downgrade.cold.1

rwlock_try_write:
  .L1:
    ldaxr x8, [x0]
    cbnz x8, .L2
    mov w8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    cbz w8, .L3
  .L4:
    str x1, [x0, #8]
  .L5:
    ldxr x9, [x0]
    and x9, x9, #0xfffffffffffffffc
    stlxr w10, x9, [x0]
    cbnz w10, .L5
  .L3:
    mov w0, w8
    ret
  .L2:
    mov w8, wzr
    clrex
    cbnz w8, .L4
    b .L3

rwlock_upgrade:
  .L1:
    ldaxr x8, [x0]
    orr x9, x8, #0x2
    stxr w10, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    isb
  .L4:
    ldaxr x8, [x0]
    orr x9, x8, #0x2
    stxr w10, x9, [x0]
    cbnz w10, .L4
  .L2:
    tst x8, #0x3
    b.ne .L3
    ldr x8, [x0, #8]
    cmp x8, x1
    b.hs .L5
    ldaxr x9, [x0]
    cmp x9, #2
    b.ne .L6
    mov w9, #1
    stxr w10, x9, [x0]
    cbnz w10, .L7
  .L8:
    str x1, [x0, #8]
  .L9:
    ldxr x9, [x0]
    and x9, x9, #0xfffffffffffffffc
    stlxr w10, x9, [x0]
    cbnz w10, .L9
    b .L10
  .L5:
    ldaxr x9, [x0]
    sub x9, x9, #2
    stlxr w10, x9, [x0]
    cbnz w10, .L5
  .L10:
    cmp x8, x1
    cset w0, lo
    ret
  .L6:
    clrex
  .L7:
    mov w9, #1
  .L11:
    isb
    ldaxr x10, [x0]
    cmp x10, #2
    b.ne .L6
    stxr w10, x9, [x0]
    cbz w10, .L8
    b .L11

rwlock_write:
    ldaxr x8, [x0]
    cbnz x8, .L1
    mov w8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L2
  .L3:
    str x1, [x0, #8]
  .L4:
    ldxr x8, [x0]
    and x8, x8, #0xfffffffffffffffc
    stlxr w9, x8, [x0]
    cbnz w9, .L4
    ret
  .L1:
    clrex
  .L2:
    mov w8, #1
  .L5:
    isb
    ldaxr x9, [x0]
    cbnz x9, .L1
    stxr w9, x8, [x0]
    cbz w9, .L3
    b .L5

ticket_add:
  .L1:
    ldxr x9, [x0]
    add x8, x9, #1
    stxr w10, x8, [x0]
    cbnz w10, .L1
    add x10, x0, #8
    ldar x8, [x10]
    cmp x8, x9
    b.eq .L2
  .L3:
    isb
    add x8, x0, #8
    ldar x8, [x8]
    cmp x8, x9
    b.ne .L3
  .L2:
    ldr x8, [x0, #16]
    add x9, x9, #1
    add x8, x8, x1
    str x8, [x0, #16]
    mov x0, x8
    stlr x9, [x10]
    ret

ticket_try_read:
    ldar x8, [x0]
  .L1:
    add x9, x0, #8
    ldar x9, [x9]
    cmp x9, x8
    b.ne .L2
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L3
    add x8, x8, #1
    stlxr w10, x8, [x0]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    mov x8, x9
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L2:
    mov x0, xzr
    ret
  .L6:
    ldr x8, [x0, #16]
    add x9, x9, #1
    add x10, x0, #8
    stlr x9, [x10]
    mov x0, x8
    ret
