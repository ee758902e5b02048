; aarch64_llsc: aarch64-unknown-linux-musl, target-feature=-outline-atomics, opt-level=3, syntax default
; rustc 1.96.0 (ac68faa20 2026-05-25)

mpmc_dequeue:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    add x8, x0, #16
  .L1:
    ldr x9, [x0]
    and x10, x9, #0xf
    add x11, x9, #1
    add x10, x8, x10, lsl #4
  .L2:
    ldar x12, [x10]
    sub x12, x12, x11
    cmp x12, #0
    cset w12, gt
    csinv w12, w12, wzr, pl
    ands w12, w12, #0xff
    b.ne .L3
    ldxr x12, [x0]
    cmp x12, x9
    b.ne .L4
    stxr w12, x11, [x0]
    cbz w12, .L5
    b .L2
  .L4:
    clrex
    b .L2
  .L3:
    cmp w12, #1
    b.eq .L1
    cmp w12, #255
    b.ne .L6
    mov w0, wzr
    ldp x29, x30, [sp], #16
    ret
  .L5:
    ldr w8, [x10, #8]
    add x9, x9, #16
    stlr x9, [x10]
    str w8, [x1]
    mov w0, #1
    ldp x29, x30, [sp], #16
    ret
  .L6:
    bl mpmc_dequeue.cold.1

mpmc_dequeue.cold.1:
    brk #0x1

mpmc_drain:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, xzr
    add x9, x8, #16
    b .L1
  .L2:
    add x13, x11, #8
    ldar x13, [x13]
    sub x13, x13, x12
    cmp x13, #0
    cset w13, gt
    csinv w13, w13, wzr, pl
    ands w13, w13, #0xff
    b.ne .L3
    ldxr x13, [x8]
    cmp x13, x10
    b.ne .L4
    stxr w13, x12, [x8]
    cbz w13, .L5
    b .L2
  .L4:
    clrex
    b .L2
  .L5:
    ldr x12, [x11], #8
    add x10, x10, #64
    stlr x10, [x11]
    add x0, x12, x0
  .L1:
    ldr x10, [x8]
    and x11, x10, #0x3f
    add x12, x10, #1
    add x11, x9, x11, lsl #4
    b .L2
  .L3:
    cmp w13, #1
    b.eq .L1
    cmp w13, #255
    b.ne .L6
    ldp x29, x30, [sp], #16
    ret
  .L6:
    bl mpmc_dequeue.cold.1

mpmc_enqueue:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    add x8, x0, #16
    add x9, x0, #8
  .L1:
    ldr x12, [x9]
    and x10, x12, #0xf
    add x11, x12, #1
    add x10, x8, x10, lsl #4
  .L2:
    ldar x13, [x10]
    sub x13, x13, x12
    cmp x13, #0
    cset w13, gt
    csinv w13, w13, wzr, pl
    ands w13, w13, #0xff
    b.ne .L3
    ldxr x13, [x9]
    cmp x13, x12
    b.ne .L4
    stxr w13, x11, [x9]
    cbz w13, .L5
    b .L2
  .L4:
    clrex
    b .L2
  .L3:
    cmp w13, #1
    b.eq .L1
    cmp w13, #255
    b.ne .L6
    mov w0, wzr
    ldp x29, x30, [sp], #16
    ret
  .L5:
    str w1, [x10, #8]
    mov w0, #1
    stlr x11, [x10]
    ldp x29, x30, [sp], #16
    ret
  .L6:
    bl mpmc_dequeue.cold.1

mpmc_enqueue_pair:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    add x8, x0, #16
    add x9, x0, #8
    mov w10, #24
  .L1:
    ldr x13, [x9]
    and x11, x13, #0x3f
    umaddl x12, w11, w10, x8
    add x11, x13, #1
  .L2:
    add x14, x12, #16
    ldar x14, [x14]
    sub x14, x14, x13
    cmp x14, #0
    cset w14, gt
    csinv w14, w14, wzr, pl
    ands w14, w14, #0xff
    b.ne .L3
    ldxr x14, [x9]
    cmp x14, x13
    b.ne .L4
    stxr w14, x11, [x9]
    cbz w14, .L5
    b .L2
  .L4:
    clrex
    b .L2
  .L3:
    cmp w14, #1
    b.eq .L1
    cmp w14, #255
    b.ne .L6
    mov w0, wzr
    ldp x29, x30, [sp], #16
    ret
  .L5:
    add x8, x12, #16
    stp x1, x2, [x12]
    mov w0, #1
    stlr x11, [x8]
    ldp x29, x30, [sp], #16
    ret
  .L6:
    bl mpmc_dequeue.cold.1

spsc_dequeue:
    ldp x8, x11, [x0]
    add x10, x8, #8
    ldr x9, [x8]
    ldar x10, [x10]
    cmp x9, x10
    b.eq .L1
    add x12, x9, #1
    add x13, x8, x9, lsl #3
    cmp x12, x11
    csel x11, xzr, x11, lo
    ldr x13, [x13, #16]
    sub x11, x12, x11
    stlr x11, [x8]
    str x13, [x1]
  .L1:
    cmp x9, x10
    cset w0, ne
    ret

spsc_enqueue:
    ldp x8, x10, [x0]
    ldr x9, [x8, #8]
    add x11, x9, #1
    cmp x11, x10
    csel x12, xzr, x10, lo
    ldar x10, [x8]
    sub x11, x11, x12
    cmp x11, x10
    b.eq .L1
    add x9, x8, x9, lsl #3
    add x8, x8, #8
    str x1, [x9, #16]
    stlr x11, [x8]
  .L1:
    cmp x11, x10
    cset w0, ne
    ret

spsc_forward:
    ldp x9, x10, [x1]
    mov x8, x0
    mov x0, xzr
    ldr x11, [x9, #8]
    ldr x13, [x9]
    add x11, x11, #1
    cmp x11, x10
    csel x12, xzr, x10, lo
    sub x11, x11, x12
    cmp x11, x13
    b.ne .L1
  .L2:
    ret
  .L1:
    ldp x11, x8, [x8]
    mov x0, xzr
    add x13, x9, #16
    add x12, x11, #16
    b .L3
  .L4:
    ldr x14, [x9, #8]
    ldr x15, [x9]
    add x0, x0, #1
    add x14, x14, #1
    cmp x14, x10
    csel x16, xzr, x10, lo
    sub x14, x14, x16
    cmp x14, x15
    b.eq .L2
  .L3:
    add x15, x11, #8
    ldr x14, [x11]
    ldar x15, [x15]
    cmp x14, x15
    b.eq .L2
    add x15, x14, #1
    ldr w14, [x12, x14, lsl #2]
    cmp x15, x8
    csel x16, xzr, x8, lo
    sub x15, x15, x16
    stlr x15, [x11]
    ldr x15, [x9, #8]
    ldar x18, [x9]
    add x16, x15, #1
    cmp x16, x10
    csel x17, xzr, x10, lo
    sub x16, x16, x17
    cmp x16, x18
    b.eq .L4
    str w14, [x13, x15, lsl #2]
    add x14, x9, #8
    stlr x16, [x14]
    b .L4

spsc_is_ready:
    ldp x8, x9, [x0]
    ldr x10, [x8, #8]
    ldr x8, [x8]
    add x10, x10, #1
    cmp x10, x9
    csel x9, xzr, x9, lo
    sub x9, x10, x9
    cmp x9, x8
    cset w0, ne
    ret

spsc_len:
    ldp x8, x9, [x0]
    ldr x10, [x8]
    ldr x8, [x8, #8]
    subs x8, x8, x10
    csel x9, x9, xzr, lo
    add x0, x8, x9
    ret

spsc_peek:
    ldr x8, [x0]
    add x10, x8, #8
    ldr x9, [x8]
    ldar x10, [x10]
    cmp x9, x10
    b.ne .L1
    mov x0, xzr
    ret
  .L1:
    add x8, x8, x9, lsl #3
    ldr x0, [x8, #16]
    ret
