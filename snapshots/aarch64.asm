; aarch64: aarch64-unknown-linux-musl, opt-level=3, syntax default
; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2

load::bool::plain::used:
    ldrb w0, [x0]
    ret

load::bool::relaxed::used:
    ldrb w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

load::bool::acquire::used:
load::bool::seq_cst::used:
    ldarb w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

load::bool::plain::dropped:
    ret

load::bool::relaxed::dropped:
    ldrb wzr, [x0]
    ret

load::bool::acquire::dropped:
load::bool::seq_cst::dropped:
    ldarb wzr, [x0]
    ret

load::ptr::plain::used:
load::ptr::relaxed::used:
    ldr x0, [x0]
    ret

load::ptr::acquire::used:
load::ptr::seq_cst::used:
    ldar x0, [x0]
    ret

load::ptr::plain::dropped:
    ret

load::ptr::relaxed::dropped:
    ldr xzr, [x0]
    ret

load::ptr::acquire::dropped:
load::ptr::seq_cst::dropped:
    ldar xzr, [x0]
    ret

load::i8::plain::used:
load::i8::relaxed::used:
    ldrb w0, [x0]
    ret

load::i8::acquire::used:
load::i8::seq_cst::used:
    ldarb w0, [x0]
    ret

load::i8::plain::dropped:
    ret

load::i8::relaxed::dropped:
    ldrb wzr, [x0]
    ret

load::i8::acquire::dropped:
load::i8::seq_cst::dropped:
    ldarb wzr, [x0]
    ret

load::u8::plain::used:
load::u8::relaxed::used:
    ldrb w0, [x0]
    ret

load::u8::acquire::used:
load::u8::seq_cst::used:
    ldarb w0, [x0]
    ret

load::u8::plain::dropped:
    ret

load::u8::relaxed::dropped:
    ldrb wzr, [x0]
    ret

load::u8::acquire::dropped:
load::u8::seq_cst::dropped:
    ldarb wzr, [x0]
    ret

load::i16::plain::used:
load::i16::relaxed::used:
    ldrh w0, [x0]
    ret

load::i16::acquire::used:
load::i16::seq_cst::used:
    ldarh w0, [x0]
    ret

load::i16::plain::dropped:
    ret

load::i16::relaxed::dropped:
    ldrh wzr, [x0]
    ret

load::i16::acquire::dropped:
load::i16::seq_cst::dropped:
    ldarh wzr, [x0]
    ret

load::u16::plain::used:
load::u16::relaxed::used:
    ldrh w0, [x0]
    ret

load::u16::acquire::used:
load::u16::seq_cst::used:
    ldarh w0, [x0]
    ret

load::u16::plain::dropped:
    ret

load::u16::relaxed::dropped:
    ldrh wzr, [x0]
    ret

load::u16::acquire::dropped:
load::u16::seq_cst::dropped:
    ldarh wzr, [x0]
    ret

load::i32::plain::used:
load::i32::relaxed::used:
    ldr w0, [x0]
    ret

load::i32::acquire::used:
load::i32::seq_cst::used:
    ldar w0, [x0]
    ret

load::i32::plain::dropped:
    ret

load::i32::relaxed::dropped:
    ldr wzr, [x0]
    ret

load::i32::acquire::dropped:
load::i32::seq_cst::dropped:
    ldar wzr, [x0]
    ret

load::u32::plain::used:
load::u32::relaxed::used:
    ldr w0, [x0]
    ret

load::u32::acquire::used:
load::u32::seq_cst::used:
    ldar w0, [x0]
    ret

load::u32::plain::dropped:
    ret

load::u32::relaxed::dropped:
    ldr wzr, [x0]
    ret

load::u32::acquire::dropped:
load::u32::seq_cst::dropped:
    ldar wzr, [x0]
    ret

load::u32::relaxed::compared:
    ldr w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

load::u32::acquire::compared:
load::u32::seq_cst::compared:
    ldar w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

load::i64::plain::used:
load::i64::relaxed::used:
    ldr x0, [x0]
    ret

load::i64::acquire::used:
load::i64::seq_cst::used:
    ldar x0, [x0]
    ret

load::i64::plain::dropped:
    ret

load::i64::relaxed::dropped:
    ldr xzr, [x0]
    ret

load::i64::acquire::dropped:
load::i64::seq_cst::dropped:
    ldar xzr, [x0]
    ret

load::u64::plain::used:
load::u64::relaxed::used:
    ldr x0, [x0]
    ret

load::u64::acquire::used:
load::u64::seq_cst::used:
    ldar x0, [x0]
    ret

load::u64::plain::dropped:
    ret

load::u64::relaxed::dropped:
    ldr xzr, [x0]
    ret

load::u64::acquire::dropped:
load::u64::seq_cst::dropped:
    ldar xzr, [x0]
    ret

load::u64::relaxed::compared:
    ldr x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

load::u64::acquire::compared:
load::u64::seq_cst::compared:
    ldar x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

load::isize::plain::used:
load::isize::relaxed::used:
    ldr x0, [x0]
    ret

load::isize::acquire::used:
load::isize::seq_cst::used:
    ldar x0, [x0]
    ret

load::isize::plain::dropped:
    ret

load::isize::relaxed::dropped:
    ldr xzr, [x0]
    ret

load::isize::acquire::dropped:
load::isize::seq_cst::dropped:
    ldar xzr, [x0]
    ret

load::usize::plain::used:
load::usize::relaxed::used:
    ldr x0, [x0]
    ret

load::usize::acquire::used:
load::usize::seq_cst::used:
    ldar x0, [x0]
    ret

load::usize::plain::dropped:
    ret

load::usize::relaxed::dropped:
    ldr xzr, [x0]
    ret

load::usize::acquire::dropped:
load::usize::seq_cst::dropped:
    ldar xzr, [x0]
    ret

load::i128::plain::used:
    ldp x8, x1, [x0]
    mov x0, x8
    ret

load::i128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    stxp w9, x0, x1, [x8]
    cbnz w9, .L1
    ret

load::i128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    stxp w9, x0, x1, [x8]
    cbnz w9, .L1
    ret

load::i128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    stlxp w9, x0, x1, [x8]
    cbnz w9, .L1
    ret

load::i128::plain::dropped:
    ret

load::i128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

load::i128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

load::i128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

load::u128::plain::used:
    ldp x8, x1, [x0]
    mov x0, x8
    ret

load::u128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    stxp w9, x0, x1, [x8]
    cbnz w9, .L1
    ret

load::u128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    stxp w9, x0, x1, [x8]
    cbnz w9, .L1
    ret

load::u128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    stlxp w9, x0, x1, [x8]
    cbnz w9, .L1
    ret

load::u128::plain::dropped:
    ret

load::u128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

load::u128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

load::u128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

store::bool::plain:
store::bool::relaxed:
    strb w1, [x0]
    ret

store::bool::release:
store::bool::seq_cst:
    stlrb w1, [x0]
    ret

store::ptr::plain:
store::ptr::relaxed:
    str x1, [x0]
    ret

store::ptr::release:
store::ptr::seq_cst:
    stlr x1, [x0]
    ret

store::i8::plain:
store::i8::relaxed:
    strb w1, [x0]
    ret

store::i8::release:
store::i8::seq_cst:
    stlrb w1, [x0]
    ret

store::u8::plain:
store::u8::relaxed:
    strb w1, [x0]
    ret

store::u8::release:
store::u8::seq_cst:
    stlrb w1, [x0]
    ret

store::i16::plain:
store::i16::relaxed:
    strh w1, [x0]
    ret

store::i16::release:
store::i16::seq_cst:
    stlrh w1, [x0]
    ret

store::u16::plain:
store::u16::relaxed:
    strh w1, [x0]
    ret

store::u16::release:
store::u16::seq_cst:
    stlrh w1, [x0]
    ret

store::i32::plain:
store::i32::relaxed:
    str w1, [x0]
    ret

store::i32::release:
store::i32::seq_cst:
    stlr w1, [x0]
    ret

store::u32::plain:
store::u32::relaxed:
    str w1, [x0]
    ret

store::u32::release:
store::u32::seq_cst:
    stlr w1, [x0]
    ret

store::u32::relaxed::const_1:
    mov w8, #1
    str w8, [x0]
    ret

store::u32::release::const_1:
store::u32::seq_cst::const_1:
    mov w8, #1
    stlr w8, [x0]
    ret

store::u32::relaxed::const_10:
    mov w8, #10
    str w8, [x0]
    ret

store::u32::release::const_10:
store::u32::seq_cst::const_10:
    mov w8, #10
    stlr w8, [x0]
    ret

store::i64::plain:
store::i64::relaxed:
    str x1, [x0]
    ret

store::i64::release:
store::i64::seq_cst:
    stlr x1, [x0]
    ret

store::u64::plain:
store::u64::relaxed:
    str x1, [x0]
    ret

store::u64::release:
store::u64::seq_cst:
    stlr x1, [x0]
    ret

store::u64::relaxed::const_1:
    mov w8, #1
    str x8, [x0]
    ret

store::u64::release::const_1:
store::u64::seq_cst::const_1:
    mov w8, #1
    stlr x8, [x0]
    ret

store::u64::relaxed::const_10:
    mov w8, #10
    str x8, [x0]
    ret

store::u64::release::const_10:
store::u64::seq_cst::const_10:
    mov w8, #10
    stlr x8, [x0]
    ret

store::isize::plain:
store::isize::relaxed:
    str x1, [x0]
    ret

store::isize::release:
store::isize::seq_cst:
    stlr x1, [x0]
    ret

store::usize::plain:
store::usize::relaxed:
    str x1, [x0]
    ret

store::usize::release:
store::usize::seq_cst:
    stlr x1, [x0]
    ret

store::i128::plain:
    stp x2, x3, [x0]
    ret

store::i128::relaxed:
  .L1:
    ldxp xzr, x8, [x0]
    stxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

store::i128::release:
  .L1:
    ldxp xzr, x8, [x0]
    stlxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

store::i128::seq_cst:
  .L1:
    ldaxp xzr, x8, [x0]
    stlxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

store::u128::plain:
    stp x2, x3, [x0]
    ret

store::u128::relaxed:
  .L1:
    ldxp xzr, x8, [x0]
    stxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

store::u128::release:
  .L1:
    ldxp xzr, x8, [x0]
    stlxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

store::u128::seq_cst:
  .L1:
    ldaxp xzr, x8, [x0]
    stlxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

swap::bool::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    strb w1, [x8]
    ret

swap::bool::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_relax
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

swap::bool::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

swap::bool::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_rel
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

swap::bool::acq_rel::used:
swap::bool::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq_rel
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

swap::bool::plain::dropped:
    strb w1, [x0]
    ret

swap::bool::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_relax
    ldp x29, x30, [sp], #16
    ret

swap::bool::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq
    ldp x29, x30, [sp], #16
    ret

swap::bool::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_rel
    ldp x29, x30, [sp], #16
    ret

swap::bool::acq_rel::dropped:
swap::bool::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::ptr::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::ptr::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::ptr::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::ptr::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::ptr::acq_rel::used:
swap::ptr::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::ptr::plain::dropped:
    str x1, [x0]
    ret

swap::ptr::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::ptr::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::ptr::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::ptr::acq_rel::dropped:
swap::ptr::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::i8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    strb w1, [x8]
    ret

swap::i8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_relax
    ldp x29, x30, [sp], #16
    ret

swap::i8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq
    ldp x29, x30, [sp], #16
    ret

swap::i8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_rel
    ldp x29, x30, [sp], #16
    ret

swap::i8::acq_rel::used:
swap::i8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::i8::plain::dropped:
    strb w1, [x0]
    ret

swap::i8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_relax
    ldp x29, x30, [sp], #16
    ret

swap::i8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq
    ldp x29, x30, [sp], #16
    ret

swap::i8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_rel
    ldp x29, x30, [sp], #16
    ret

swap::i8::acq_rel::dropped:
swap::i8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    strb w1, [x8]
    ret

swap::u8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_relax
    ldp x29, x30, [sp], #16
    ret

swap::u8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq
    ldp x29, x30, [sp], #16
    ret

swap::u8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_rel
    ldp x29, x30, [sp], #16
    ret

swap::u8::acq_rel::used:
swap::u8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u8::plain::dropped:
    strb w1, [x0]
    ret

swap::u8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_relax
    ldp x29, x30, [sp], #16
    ret

swap::u8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq
    ldp x29, x30, [sp], #16
    ret

swap::u8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_rel
    ldp x29, x30, [sp], #16
    ret

swap::u8::acq_rel::dropped:
swap::u8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp1_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::i16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    strh w1, [x8]
    ret

swap::i16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_relax
    ldp x29, x30, [sp], #16
    ret

swap::i16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_acq
    ldp x29, x30, [sp], #16
    ret

swap::i16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_rel
    ldp x29, x30, [sp], #16
    ret

swap::i16::acq_rel::used:
swap::i16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::i16::plain::dropped:
    strh w1, [x0]
    ret

swap::i16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_relax
    ldp x29, x30, [sp], #16
    ret

swap::i16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_acq
    ldp x29, x30, [sp], #16
    ret

swap::i16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_rel
    ldp x29, x30, [sp], #16
    ret

swap::i16::acq_rel::dropped:
swap::i16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    strh w1, [x8]
    ret

swap::u16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_relax
    ldp x29, x30, [sp], #16
    ret

swap::u16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_acq
    ldp x29, x30, [sp], #16
    ret

swap::u16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_rel
    ldp x29, x30, [sp], #16
    ret

swap::u16::acq_rel::used:
swap::u16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u16::plain::dropped:
    strh w1, [x0]
    ret

swap::u16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_relax
    ldp x29, x30, [sp], #16
    ret

swap::u16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_acq
    ldp x29, x30, [sp], #16
    ret

swap::u16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_rel
    ldp x29, x30, [sp], #16
    ret

swap::u16::acq_rel::dropped:
swap::u16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp2_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::i32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    str w1, [x8]
    ret

swap::i32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_relax
    ldp x29, x30, [sp], #16
    ret

swap::i32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_acq
    ldp x29, x30, [sp], #16
    ret

swap::i32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_rel
    ldp x29, x30, [sp], #16
    ret

swap::i32::acq_rel::used:
swap::i32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::i32::plain::dropped:
    str w1, [x0]
    ret

swap::i32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_relax
    ldp x29, x30, [sp], #16
    ret

swap::i32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_acq
    ldp x29, x30, [sp], #16
    ret

swap::i32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_rel
    ldp x29, x30, [sp], #16
    ret

swap::i32::acq_rel::dropped:
swap::i32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    str w1, [x8]
    ret

swap::u32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_relax
    ldp x29, x30, [sp], #16
    ret

swap::u32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_acq
    ldp x29, x30, [sp], #16
    ret

swap::u32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::acq_rel::used:
swap::u32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::plain::dropped:
    str w1, [x0]
    ret

swap::u32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_relax
    ldp x29, x30, [sp], #16
    ret

swap::u32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_acq
    ldp x29, x30, [sp], #16
    ret

swap::u32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::acq_rel::dropped:
swap::u32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_swp4_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_swp4_relax
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

swap::u32::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_swp4_acq
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

swap::u32::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_swp4_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

swap::u32::acq_rel::compared:
swap::u32::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_swp4_acq_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

swap::u32::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_relax
    ldp x29, x30, [sp], #16
    ret

swap::u32::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_acq
    ldp x29, x30, [sp], #16
    ret

swap::u32::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::acq_rel::used::const_1:
swap::u32::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_relax
    ldp x29, x30, [sp], #16
    ret

swap::u32::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_acq
    ldp x29, x30, [sp], #16
    ret

swap::u32::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::acq_rel::dropped::const_1:
swap::u32::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::relaxed::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_relax
    cmp w0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

swap::u32::acquire::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_acq
    cmp w0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

swap::u32::release::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_rel
    cmp w0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

swap::u32::acq_rel::compared::const_1:
swap::u32::seq_cst::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp4_acq_rel
    cmp w0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

swap::u32::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp4_relax
    ldp x29, x30, [sp], #16
    ret

swap::u32::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp4_acq
    ldp x29, x30, [sp], #16
    ret

swap::u32::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp4_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::acq_rel::used::const_10:
swap::u32::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp4_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp4_relax
    ldp x29, x30, [sp], #16
    ret

swap::u32::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp4_acq
    ldp x29, x30, [sp], #16
    ret

swap::u32::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp4_rel
    ldp x29, x30, [sp], #16
    ret

swap::u32::acq_rel::dropped::const_10:
swap::u32::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp4_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::i64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::i64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::i64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::i64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::i64::acq_rel::used:
swap::i64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::i64::plain::dropped:
    str x1, [x0]
    ret

swap::i64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::i64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::i64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::i64::acq_rel::dropped:
swap::i64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::u64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::u64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::u64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::acq_rel::used:
swap::u64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::plain::dropped:
    str x1, [x0]
    ret

swap::u64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::u64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::u64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::acq_rel::dropped:
swap::u64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_swp8_relax
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

swap::u64::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_swp8_acq
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

swap::u64::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_swp8_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

swap::u64::acq_rel::compared:
swap::u64::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_swp8_acq_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

swap::u64::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::u64::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::u64::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::acq_rel::used::const_1:
swap::u64::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::u64::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::u64::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::acq_rel::dropped::const_1:
swap::u64::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::relaxed::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_relax
    cmp x0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

swap::u64::acquire::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_acq
    cmp x0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

swap::u64::release::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_rel
    cmp x0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

swap::u64::acq_rel::compared::const_1:
swap::u64::seq_cst::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_swp8_acq_rel
    cmp x0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

swap::u64::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::u64::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::u64::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::acq_rel::used::const_10:
swap::u64::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::u64::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::u64::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::u64::acq_rel::dropped::const_10:
swap::u64::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::isize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::isize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::isize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::isize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::isize::acq_rel::used:
swap::isize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::isize::plain::dropped:
    str x1, [x0]
    ret

swap::isize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::isize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::isize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::isize::acq_rel::dropped:
swap::isize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::usize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::usize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::usize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::usize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::usize::acq_rel::used:
swap::usize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::usize::plain::dropped:
    str x1, [x0]
    ret

swap::usize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_relax
    ldp x29, x30, [sp], #16
    ret

swap::usize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq
    ldp x29, x30, [sp], #16
    ret

swap::usize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_rel
    ldp x29, x30, [sp], #16
    ret

swap::usize::acq_rel::dropped:
swap::usize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_swp8_acq_rel
    ldp x29, x30, [sp], #16
    ret

swap::i128::plain::used:
    mov x8, x0
    ldr x0, [x0]
    ldr x1, [x8, #8]
    stp x2, x3, [x8]
    ret

swap::i128::relaxed::used:
  .L1:
    ldxp x8, x1, [x0]
    stxp w9, x2, x3, [x0]
    cbnz w9, .L1
    mov x0, x8
    ret

swap::i128::acquire::used:
  .L1:
    ldaxp x8, x1, [x0]
    stxp w9, x2, x3, [x0]
    cbnz w9, .L1
    mov x0, x8
    ret

swap::i128::release::used:
  .L1:
    ldxp x8, x1, [x0]
    stlxp w9, x2, x3, [x0]
    cbnz w9, .L1
    mov x0, x8
    ret

swap::i128::acq_rel::used:
swap::i128::seq_cst::used:
  .L1:
    ldaxp x8, x1, [x0]
    stlxp w9, x2, x3, [x0]
    cbnz w9, .L1
    mov x0, x8
    ret

swap::i128::plain::dropped:
    stp x2, x3, [x0]
    ret

swap::i128::relaxed::dropped:
  .L1:
    ldxp xzr, x8, [x0]
    stxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

swap::i128::acquire::dropped:
  .L1:
    ldaxp xzr, x8, [x0]
    stxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

swap::i128::release::dropped:
  .L1:
    ldxp xzr, x8, [x0]
    stlxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

swap::i128::acq_rel::dropped:
swap::i128::seq_cst::dropped:
  .L1:
    ldaxp xzr, x8, [x0]
    stlxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

swap::u128::plain::used:
    mov x8, x0
    ldr x0, [x0]
    ldr x1, [x8, #8]
    stp x2, x3, [x8]
    ret

swap::u128::relaxed::used:
  .L1:
    ldxp x8, x1, [x0]
    stxp w9, x2, x3, [x0]
    cbnz w9, .L1
    mov x0, x8
    ret

swap::u128::acquire::used:
  .L1:
    ldaxp x8, x1, [x0]
    stxp w9, x2, x3, [x0]
    cbnz w9, .L1
    mov x0, x8
    ret

swap::u128::release::used:
  .L1:
    ldxp x8, x1, [x0]
    stlxp w9, x2, x3, [x0]
    cbnz w9, .L1
    mov x0, x8
    ret

swap::u128::acq_rel::used:
swap::u128::seq_cst::used:
  .L1:
    ldaxp x8, x1, [x0]
    stlxp w9, x2, x3, [x0]
    cbnz w9, .L1
    mov x0, x8
    ret

swap::u128::plain::dropped:
    stp x2, x3, [x0]
    ret

swap::u128::relaxed::dropped:
  .L1:
    ldxp xzr, x8, [x0]
    stxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

swap::u128::acquire::dropped:
  .L1:
    ldaxp xzr, x8, [x0]
    stxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

swap::u128::release::dropped:
  .L1:
    ldxp xzr, x8, [x0]
    stlxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

swap::u128::acq_rel::dropped:
swap::u128::seq_cst::dropped:
  .L1:
    ldaxp xzr, x8, [x0]
    stlxp w8, x2, x3, [x0]
    cbnz w8, .L1
    ret

compare_exchange::bool::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::bool::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::bool::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::bool::acq_rel::relaxed::used:
compare_exchange::bool::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::bool::relaxed::acquire::used:
compare_exchange::bool::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::bool::release::acquire::used:
compare_exchange::bool::acq_rel::acquire::used:
compare_exchange::bool::seq_cst::acquire::used:
compare_exchange::bool::relaxed::seq_cst::used:
compare_exchange::bool::acquire::seq_cst::used:
compare_exchange::bool::release::seq_cst::used:
compare_exchange::bool::acq_rel::seq_cst::used:
compare_exchange::bool::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::bool::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::bool::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::bool::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::bool::acq_rel::relaxed::dropped:
compare_exchange::bool::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::bool::relaxed::acquire::dropped:
compare_exchange::bool::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::bool::release::acquire::dropped:
compare_exchange::bool::acq_rel::acquire::dropped:
compare_exchange::bool::seq_cst::acquire::dropped:
compare_exchange::bool::relaxed::seq_cst::dropped:
compare_exchange::bool::acquire::seq_cst::dropped:
compare_exchange::bool::release::seq_cst::dropped:
compare_exchange::bool::acq_rel::seq_cst::dropped:
compare_exchange::bool::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::ptr::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::ptr::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::ptr::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::ptr::acq_rel::relaxed::used:
compare_exchange::ptr::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::ptr::relaxed::acquire::used:
compare_exchange::ptr::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::ptr::release::acquire::used:
compare_exchange::ptr::acq_rel::acquire::used:
compare_exchange::ptr::seq_cst::acquire::used:
compare_exchange::ptr::relaxed::seq_cst::used:
compare_exchange::ptr::acquire::seq_cst::used:
compare_exchange::ptr::release::seq_cst::used:
compare_exchange::ptr::acq_rel::seq_cst::used:
compare_exchange::ptr::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::ptr::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::ptr::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::ptr::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::ptr::acq_rel::relaxed::dropped:
compare_exchange::ptr::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::ptr::relaxed::acquire::dropped:
compare_exchange::ptr::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::ptr::release::acquire::dropped:
compare_exchange::ptr::acq_rel::acquire::dropped:
compare_exchange::ptr::seq_cst::acquire::dropped:
compare_exchange::ptr::relaxed::seq_cst::dropped:
compare_exchange::ptr::acquire::seq_cst::dropped:
compare_exchange::ptr::release::seq_cst::dropped:
compare_exchange::ptr::acq_rel::seq_cst::dropped:
compare_exchange::ptr::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i8::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i8::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i8::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i8::acq_rel::relaxed::used:
compare_exchange::i8::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i8::relaxed::acquire::used:
compare_exchange::i8::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i8::release::acquire::used:
compare_exchange::i8::acq_rel::acquire::used:
compare_exchange::i8::seq_cst::acquire::used:
compare_exchange::i8::relaxed::seq_cst::used:
compare_exchange::i8::acquire::seq_cst::used:
compare_exchange::i8::release::seq_cst::used:
compare_exchange::i8::acq_rel::seq_cst::used:
compare_exchange::i8::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i8::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i8::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i8::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i8::acq_rel::relaxed::dropped:
compare_exchange::i8::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i8::relaxed::acquire::dropped:
compare_exchange::i8::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i8::release::acquire::dropped:
compare_exchange::i8::acq_rel::acquire::dropped:
compare_exchange::i8::seq_cst::acquire::dropped:
compare_exchange::i8::relaxed::seq_cst::dropped:
compare_exchange::i8::acquire::seq_cst::dropped:
compare_exchange::i8::release::seq_cst::dropped:
compare_exchange::i8::acq_rel::seq_cst::dropped:
compare_exchange::i8::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u8::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u8::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u8::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u8::acq_rel::relaxed::used:
compare_exchange::u8::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u8::relaxed::acquire::used:
compare_exchange::u8::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u8::release::acquire::used:
compare_exchange::u8::acq_rel::acquire::used:
compare_exchange::u8::seq_cst::acquire::used:
compare_exchange::u8::relaxed::seq_cst::used:
compare_exchange::u8::acquire::seq_cst::used:
compare_exchange::u8::release::seq_cst::used:
compare_exchange::u8::acq_rel::seq_cst::used:
compare_exchange::u8::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u8::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u8::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u8::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u8::acq_rel::relaxed::dropped:
compare_exchange::u8::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u8::relaxed::acquire::dropped:
compare_exchange::u8::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u8::release::acquire::dropped:
compare_exchange::u8::acq_rel::acquire::dropped:
compare_exchange::u8::seq_cst::acquire::dropped:
compare_exchange::u8::relaxed::seq_cst::dropped:
compare_exchange::u8::acquire::seq_cst::dropped:
compare_exchange::u8::release::seq_cst::dropped:
compare_exchange::u8::acq_rel::seq_cst::dropped:
compare_exchange::u8::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i16::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_relax
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i16::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i16::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i16::acq_rel::relaxed::used:
compare_exchange::i16::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i16::relaxed::acquire::used:
compare_exchange::i16::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i16::release::acquire::used:
compare_exchange::i16::acq_rel::acquire::used:
compare_exchange::i16::seq_cst::acquire::used:
compare_exchange::i16::relaxed::seq_cst::used:
compare_exchange::i16::acquire::seq_cst::used:
compare_exchange::i16::release::seq_cst::used:
compare_exchange::i16::acq_rel::seq_cst::used:
compare_exchange::i16::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i16::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i16::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i16::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i16::acq_rel::relaxed::dropped:
compare_exchange::i16::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i16::relaxed::acquire::dropped:
compare_exchange::i16::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i16::release::acquire::dropped:
compare_exchange::i16::acq_rel::acquire::dropped:
compare_exchange::i16::seq_cst::acquire::dropped:
compare_exchange::i16::relaxed::seq_cst::dropped:
compare_exchange::i16::acquire::seq_cst::dropped:
compare_exchange::i16::release::seq_cst::dropped:
compare_exchange::i16::acq_rel::seq_cst::dropped:
compare_exchange::i16::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u16::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_relax
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u16::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u16::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u16::acq_rel::relaxed::used:
compare_exchange::u16::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u16::relaxed::acquire::used:
compare_exchange::u16::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u16::release::acquire::used:
compare_exchange::u16::acq_rel::acquire::used:
compare_exchange::u16::seq_cst::acquire::used:
compare_exchange::u16::relaxed::seq_cst::used:
compare_exchange::u16::acquire::seq_cst::used:
compare_exchange::u16::release::seq_cst::used:
compare_exchange::u16::acq_rel::seq_cst::used:
compare_exchange::u16::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u16::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u16::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u16::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u16::acq_rel::relaxed::dropped:
compare_exchange::u16::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u16::relaxed::acquire::dropped:
compare_exchange::u16::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u16::release::acquire::dropped:
compare_exchange::u16::acq_rel::acquire::dropped:
compare_exchange::u16::seq_cst::acquire::dropped:
compare_exchange::u16::relaxed::seq_cst::dropped:
compare_exchange::u16::acquire::seq_cst::dropped:
compare_exchange::u16::release::seq_cst::dropped:
compare_exchange::u16::acq_rel::seq_cst::dropped:
compare_exchange::u16::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i32::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_relax
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i32::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i32::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i32::acq_rel::relaxed::used:
compare_exchange::i32::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i32::relaxed::acquire::used:
compare_exchange::i32::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i32::release::acquire::used:
compare_exchange::i32::acq_rel::acquire::used:
compare_exchange::i32::seq_cst::acquire::used:
compare_exchange::i32::relaxed::seq_cst::used:
compare_exchange::i32::acquire::seq_cst::used:
compare_exchange::i32::release::seq_cst::used:
compare_exchange::i32::acq_rel::seq_cst::used:
compare_exchange::i32::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i32::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i32::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i32::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i32::acq_rel::relaxed::dropped:
compare_exchange::i32::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i32::relaxed::acquire::dropped:
compare_exchange::i32::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i32::release::acquire::dropped:
compare_exchange::i32::acq_rel::acquire::dropped:
compare_exchange::i32::seq_cst::acquire::dropped:
compare_exchange::i32::relaxed::seq_cst::dropped:
compare_exchange::i32::acquire::seq_cst::dropped:
compare_exchange::i32::release::seq_cst::dropped:
compare_exchange::i32::acq_rel::seq_cst::dropped:
compare_exchange::i32::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u32::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_relax
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::acq_rel::relaxed::used:
compare_exchange::u32::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::relaxed::acquire::used:
compare_exchange::u32::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::release::acquire::used:
compare_exchange::u32::acq_rel::acquire::used:
compare_exchange::u32::seq_cst::acquire::used:
compare_exchange::u32::relaxed::seq_cst::used:
compare_exchange::u32::acquire::seq_cst::used:
compare_exchange::u32::release::seq_cst::used:
compare_exchange::u32::acq_rel::seq_cst::used:
compare_exchange::u32::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u32::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u32::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u32::acq_rel::relaxed::dropped:
compare_exchange::u32::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u32::relaxed::acquire::dropped:
compare_exchange::u32::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u32::release::acquire::dropped:
compare_exchange::u32::acq_rel::acquire::dropped:
compare_exchange::u32::seq_cst::acquire::dropped:
compare_exchange::u32::relaxed::seq_cst::dropped:
compare_exchange::u32::acquire::seq_cst::dropped:
compare_exchange::u32::release::seq_cst::dropped:
compare_exchange::u32::acq_rel::seq_cst::dropped:
compare_exchange::u32::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u32::relaxed::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_relax
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::acquire::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::release::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::acq_rel::relaxed::compared:
compare_exchange::u32::seq_cst::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::relaxed::acquire::compared:
compare_exchange::u32::acquire::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u32::release::acquire::compared:
compare_exchange::u32::acq_rel::acquire::compared:
compare_exchange::u32::seq_cst::acquire::compared:
compare_exchange::u32::relaxed::seq_cst::compared:
compare_exchange::u32::acquire::seq_cst::compared:
compare_exchange::u32::release::seq_cst::compared:
compare_exchange::u32::acq_rel::seq_cst::compared:
compare_exchange::u32::seq_cst::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i64::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i64::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i64::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i64::acq_rel::relaxed::used:
compare_exchange::i64::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i64::relaxed::acquire::used:
compare_exchange::i64::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i64::release::acquire::used:
compare_exchange::i64::acq_rel::acquire::used:
compare_exchange::i64::seq_cst::acquire::used:
compare_exchange::i64::relaxed::seq_cst::used:
compare_exchange::i64::acquire::seq_cst::used:
compare_exchange::i64::release::seq_cst::used:
compare_exchange::i64::acq_rel::seq_cst::used:
compare_exchange::i64::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::i64::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i64::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i64::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i64::acq_rel::relaxed::dropped:
compare_exchange::i64::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i64::relaxed::acquire::dropped:
compare_exchange::i64::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i64::release::acquire::dropped:
compare_exchange::i64::acq_rel::acquire::dropped:
compare_exchange::i64::seq_cst::acquire::dropped:
compare_exchange::i64::relaxed::seq_cst::dropped:
compare_exchange::i64::acquire::seq_cst::dropped:
compare_exchange::i64::release::seq_cst::dropped:
compare_exchange::i64::acq_rel::seq_cst::dropped:
compare_exchange::i64::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u64::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::acq_rel::relaxed::used:
compare_exchange::u64::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::relaxed::acquire::used:
compare_exchange::u64::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::release::acquire::used:
compare_exchange::u64::acq_rel::acquire::used:
compare_exchange::u64::seq_cst::acquire::used:
compare_exchange::u64::relaxed::seq_cst::used:
compare_exchange::u64::acquire::seq_cst::used:
compare_exchange::u64::release::seq_cst::used:
compare_exchange::u64::acq_rel::seq_cst::used:
compare_exchange::u64::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u64::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u64::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u64::acq_rel::relaxed::dropped:
compare_exchange::u64::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u64::relaxed::acquire::dropped:
compare_exchange::u64::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u64::release::acquire::dropped:
compare_exchange::u64::acq_rel::acquire::dropped:
compare_exchange::u64::seq_cst::acquire::dropped:
compare_exchange::u64::relaxed::seq_cst::dropped:
compare_exchange::u64::acquire::seq_cst::dropped:
compare_exchange::u64::release::seq_cst::dropped:
compare_exchange::u64::acq_rel::seq_cst::dropped:
compare_exchange::u64::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u64::relaxed::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::acquire::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::release::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::acq_rel::relaxed::compared:
compare_exchange::u64::seq_cst::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::relaxed::acquire::compared:
compare_exchange::u64::acquire::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::u64::release::acquire::compared:
compare_exchange::u64::acq_rel::acquire::compared:
compare_exchange::u64::seq_cst::acquire::compared:
compare_exchange::u64::relaxed::seq_cst::compared:
compare_exchange::u64::acquire::seq_cst::compared:
compare_exchange::u64::release::seq_cst::compared:
compare_exchange::u64::acq_rel::seq_cst::compared:
compare_exchange::u64::seq_cst::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::isize::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::isize::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::isize::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::isize::acq_rel::relaxed::used:
compare_exchange::isize::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::isize::relaxed::acquire::used:
compare_exchange::isize::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::isize::release::acquire::used:
compare_exchange::isize::acq_rel::acquire::used:
compare_exchange::isize::seq_cst::acquire::used:
compare_exchange::isize::relaxed::seq_cst::used:
compare_exchange::isize::acquire::seq_cst::used:
compare_exchange::isize::release::seq_cst::used:
compare_exchange::isize::acq_rel::seq_cst::used:
compare_exchange::isize::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::isize::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::isize::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::isize::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::isize::acq_rel::relaxed::dropped:
compare_exchange::isize::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::isize::relaxed::acquire::dropped:
compare_exchange::isize::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::isize::release::acquire::dropped:
compare_exchange::isize::acq_rel::acquire::dropped:
compare_exchange::isize::seq_cst::acquire::dropped:
compare_exchange::isize::relaxed::seq_cst::dropped:
compare_exchange::isize::acquire::seq_cst::dropped:
compare_exchange::isize::release::seq_cst::dropped:
compare_exchange::isize::acq_rel::seq_cst::dropped:
compare_exchange::isize::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::usize::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::usize::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::usize::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::usize::acq_rel::relaxed::used:
compare_exchange::usize::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::usize::relaxed::acquire::used:
compare_exchange::usize::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::usize::release::acquire::used:
compare_exchange::usize::acq_rel::acquire::used:
compare_exchange::usize::seq_cst::acquire::used:
compare_exchange::usize::relaxed::seq_cst::used:
compare_exchange::usize::acquire::seq_cst::used:
compare_exchange::usize::release::seq_cst::used:
compare_exchange::usize::acq_rel::seq_cst::used:
compare_exchange::usize::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange::usize::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::usize::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::usize::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::usize::acq_rel::relaxed::dropped:
compare_exchange::usize::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::usize::relaxed::acquire::dropped:
compare_exchange::usize::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::usize::release::acquire::dropped:
compare_exchange::usize::acq_rel::acquire::dropped:
compare_exchange::usize::seq_cst::acquire::dropped:
compare_exchange::usize::relaxed::seq_cst::dropped:
compare_exchange::usize::acquire::seq_cst::dropped:
compare_exchange::usize::release::seq_cst::dropped:
compare_exchange::usize::acq_rel::seq_cst::dropped:
compare_exchange::usize::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i128::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_relax
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::i128::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::i128::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::i128::acq_rel::relaxed::used:
compare_exchange::i128::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::i128::relaxed::acquire::used:
compare_exchange::i128::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::i128::release::acquire::used:
compare_exchange::i128::acq_rel::acquire::used:
compare_exchange::i128::seq_cst::acquire::used:
compare_exchange::i128::relaxed::seq_cst::used:
compare_exchange::i128::acquire::seq_cst::used:
compare_exchange::i128::release::seq_cst::used:
compare_exchange::i128::acq_rel::seq_cst::used:
compare_exchange::i128::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::i128::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i128::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i128::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i128::acq_rel::relaxed::dropped:
compare_exchange::i128::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i128::relaxed::acquire::dropped:
compare_exchange::i128::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::i128::release::acquire::dropped:
compare_exchange::i128::acq_rel::acquire::dropped:
compare_exchange::i128::seq_cst::acquire::dropped:
compare_exchange::i128::relaxed::seq_cst::dropped:
compare_exchange::i128::acquire::seq_cst::dropped:
compare_exchange::i128::release::seq_cst::dropped:
compare_exchange::i128::acq_rel::seq_cst::dropped:
compare_exchange::i128::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u128::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_relax
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::u128::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::u128::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::u128::acq_rel::relaxed::used:
compare_exchange::u128::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::u128::relaxed::acquire::used:
compare_exchange::u128::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::u128::release::acquire::used:
compare_exchange::u128::acq_rel::acquire::used:
compare_exchange::u128::seq_cst::acquire::used:
compare_exchange::u128::relaxed::seq_cst::used:
compare_exchange::u128::acquire::seq_cst::used:
compare_exchange::u128::release::seq_cst::used:
compare_exchange::u128::acq_rel::seq_cst::used:
compare_exchange::u128::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange::u128::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u128::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u128::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u128::acq_rel::relaxed::dropped:
compare_exchange::u128::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u128::relaxed::acquire::dropped:
compare_exchange::u128::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange::u128::release::acquire::dropped:
compare_exchange::u128::acq_rel::acquire::dropped:
compare_exchange::u128::seq_cst::acquire::dropped:
compare_exchange::u128::relaxed::seq_cst::dropped:
compare_exchange::u128::acquire::seq_cst::dropped:
compare_exchange::u128::release::seq_cst::dropped:
compare_exchange::u128::acq_rel::seq_cst::dropped:
compare_exchange::u128::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::bool::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::bool::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::bool::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::bool::acq_rel::relaxed::used:
compare_exchange_weak::bool::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::bool::relaxed::acquire::used:
compare_exchange_weak::bool::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::bool::release::acquire::used:
compare_exchange_weak::bool::acq_rel::acquire::used:
compare_exchange_weak::bool::seq_cst::acquire::used:
compare_exchange_weak::bool::relaxed::seq_cst::used:
compare_exchange_weak::bool::acquire::seq_cst::used:
compare_exchange_weak::bool::release::seq_cst::used:
compare_exchange_weak::bool::acq_rel::seq_cst::used:
compare_exchange_weak::bool::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19
    cset w8, eq
    cmp w0, #0
    cset w1, ne
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::bool::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::bool::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::bool::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::bool::acq_rel::relaxed::dropped:
compare_exchange_weak::bool::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::bool::relaxed::acquire::dropped:
compare_exchange_weak::bool::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::bool::release::acquire::dropped:
compare_exchange_weak::bool::acq_rel::acquire::dropped:
compare_exchange_weak::bool::seq_cst::acquire::dropped:
compare_exchange_weak::bool::relaxed::seq_cst::dropped:
compare_exchange_weak::bool::acquire::seq_cst::dropped:
compare_exchange_weak::bool::release::seq_cst::dropped:
compare_exchange_weak::bool::acq_rel::seq_cst::dropped:
compare_exchange_weak::bool::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::ptr::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::ptr::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::ptr::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::ptr::acq_rel::relaxed::used:
compare_exchange_weak::ptr::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::ptr::relaxed::acquire::used:
compare_exchange_weak::ptr::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::ptr::release::acquire::used:
compare_exchange_weak::ptr::acq_rel::acquire::used:
compare_exchange_weak::ptr::seq_cst::acquire::used:
compare_exchange_weak::ptr::relaxed::seq_cst::used:
compare_exchange_weak::ptr::acquire::seq_cst::used:
compare_exchange_weak::ptr::release::seq_cst::used:
compare_exchange_weak::ptr::acq_rel::seq_cst::used:
compare_exchange_weak::ptr::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::ptr::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::ptr::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::ptr::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::ptr::acq_rel::relaxed::dropped:
compare_exchange_weak::ptr::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::ptr::relaxed::acquire::dropped:
compare_exchange_weak::ptr::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::ptr::release::acquire::dropped:
compare_exchange_weak::ptr::acq_rel::acquire::dropped:
compare_exchange_weak::ptr::seq_cst::acquire::dropped:
compare_exchange_weak::ptr::relaxed::seq_cst::dropped:
compare_exchange_weak::ptr::acquire::seq_cst::dropped:
compare_exchange_weak::ptr::release::seq_cst::dropped:
compare_exchange_weak::ptr::acq_rel::seq_cst::dropped:
compare_exchange_weak::ptr::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i8::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i8::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i8::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i8::acq_rel::relaxed::used:
compare_exchange_weak::i8::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i8::relaxed::acquire::used:
compare_exchange_weak::i8::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i8::release::acquire::used:
compare_exchange_weak::i8::acq_rel::acquire::used:
compare_exchange_weak::i8::seq_cst::acquire::used:
compare_exchange_weak::i8::relaxed::seq_cst::used:
compare_exchange_weak::i8::acquire::seq_cst::used:
compare_exchange_weak::i8::release::seq_cst::used:
compare_exchange_weak::i8::acq_rel::seq_cst::used:
compare_exchange_weak::i8::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i8::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i8::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i8::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i8::acq_rel::relaxed::dropped:
compare_exchange_weak::i8::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i8::relaxed::acquire::dropped:
compare_exchange_weak::i8::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i8::release::acquire::dropped:
compare_exchange_weak::i8::acq_rel::acquire::dropped:
compare_exchange_weak::i8::seq_cst::acquire::dropped:
compare_exchange_weak::i8::relaxed::seq_cst::dropped:
compare_exchange_weak::i8::acquire::seq_cst::dropped:
compare_exchange_weak::i8::release::seq_cst::dropped:
compare_exchange_weak::i8::acq_rel::seq_cst::dropped:
compare_exchange_weak::i8::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u8::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u8::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u8::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u8::acq_rel::relaxed::used:
compare_exchange_weak::u8::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u8::relaxed::acquire::used:
compare_exchange_weak::u8::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u8::release::acquire::used:
compare_exchange_weak::u8::acq_rel::acquire::used:
compare_exchange_weak::u8::seq_cst::acquire::used:
compare_exchange_weak::u8::relaxed::seq_cst::used:
compare_exchange_weak::u8::acquire::seq_cst::used:
compare_exchange_weak::u8::release::seq_cst::used:
compare_exchange_weak::u8::acq_rel::seq_cst::used:
compare_exchange_weak::u8::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u8::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u8::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u8::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u8::acq_rel::relaxed::dropped:
compare_exchange_weak::u8::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u8::relaxed::acquire::dropped:
compare_exchange_weak::u8::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u8::release::acquire::dropped:
compare_exchange_weak::u8::acq_rel::acquire::dropped:
compare_exchange_weak::u8::seq_cst::acquire::dropped:
compare_exchange_weak::u8::relaxed::seq_cst::dropped:
compare_exchange_weak::u8::acquire::seq_cst::dropped:
compare_exchange_weak::u8::release::seq_cst::dropped:
compare_exchange_weak::u8::acq_rel::seq_cst::dropped:
compare_exchange_weak::u8::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas1_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i16::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_relax
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i16::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i16::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i16::acq_rel::relaxed::used:
compare_exchange_weak::i16::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i16::relaxed::acquire::used:
compare_exchange_weak::i16::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i16::release::acquire::used:
compare_exchange_weak::i16::acq_rel::acquire::used:
compare_exchange_weak::i16::seq_cst::acquire::used:
compare_exchange_weak::i16::relaxed::seq_cst::used:
compare_exchange_weak::i16::acquire::seq_cst::used:
compare_exchange_weak::i16::release::seq_cst::used:
compare_exchange_weak::i16::acq_rel::seq_cst::used:
compare_exchange_weak::i16::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i16::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i16::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i16::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i16::acq_rel::relaxed::dropped:
compare_exchange_weak::i16::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i16::relaxed::acquire::dropped:
compare_exchange_weak::i16::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i16::release::acquire::dropped:
compare_exchange_weak::i16::acq_rel::acquire::dropped:
compare_exchange_weak::i16::seq_cst::acquire::dropped:
compare_exchange_weak::i16::relaxed::seq_cst::dropped:
compare_exchange_weak::i16::acquire::seq_cst::dropped:
compare_exchange_weak::i16::release::seq_cst::dropped:
compare_exchange_weak::i16::acq_rel::seq_cst::dropped:
compare_exchange_weak::i16::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u16::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_relax
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u16::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u16::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u16::acq_rel::relaxed::used:
compare_exchange_weak::u16::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u16::relaxed::acquire::used:
compare_exchange_weak::u16::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u16::release::acquire::used:
compare_exchange_weak::u16::acq_rel::acquire::used:
compare_exchange_weak::u16::seq_cst::acquire::used:
compare_exchange_weak::u16::relaxed::seq_cst::used:
compare_exchange_weak::u16::acquire::seq_cst::used:
compare_exchange_weak::u16::release::seq_cst::used:
compare_exchange_weak::u16::acq_rel::seq_cst::used:
compare_exchange_weak::u16::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u16::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u16::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u16::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u16::acq_rel::relaxed::dropped:
compare_exchange_weak::u16::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u16::relaxed::acquire::dropped:
compare_exchange_weak::u16::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u16::release::acquire::dropped:
compare_exchange_weak::u16::acq_rel::acquire::dropped:
compare_exchange_weak::u16::seq_cst::acquire::dropped:
compare_exchange_weak::u16::relaxed::seq_cst::dropped:
compare_exchange_weak::u16::acquire::seq_cst::dropped:
compare_exchange_weak::u16::release::seq_cst::dropped:
compare_exchange_weak::u16::acq_rel::seq_cst::dropped:
compare_exchange_weak::u16::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas2_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i32::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_relax
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i32::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i32::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i32::acq_rel::relaxed::used:
compare_exchange_weak::i32::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i32::relaxed::acquire::used:
compare_exchange_weak::i32::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i32::release::acquire::used:
compare_exchange_weak::i32::acq_rel::acquire::used:
compare_exchange_weak::i32::seq_cst::acquire::used:
compare_exchange_weak::i32::relaxed::seq_cst::used:
compare_exchange_weak::i32::acquire::seq_cst::used:
compare_exchange_weak::i32::release::seq_cst::used:
compare_exchange_weak::i32::acq_rel::seq_cst::used:
compare_exchange_weak::i32::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i32::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i32::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i32::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i32::acq_rel::relaxed::dropped:
compare_exchange_weak::i32::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i32::relaxed::acquire::dropped:
compare_exchange_weak::i32::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i32::release::acquire::dropped:
compare_exchange_weak::i32::acq_rel::acquire::dropped:
compare_exchange_weak::i32::seq_cst::acquire::dropped:
compare_exchange_weak::i32::relaxed::seq_cst::dropped:
compare_exchange_weak::i32::acquire::seq_cst::dropped:
compare_exchange_weak::i32::release::seq_cst::dropped:
compare_exchange_weak::i32::acq_rel::seq_cst::dropped:
compare_exchange_weak::i32::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u32::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_relax
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::acq_rel::relaxed::used:
compare_exchange_weak::u32::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::relaxed::acquire::used:
compare_exchange_weak::u32::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::release::acquire::used:
compare_exchange_weak::u32::acq_rel::acquire::used:
compare_exchange_weak::u32::seq_cst::acquire::used:
compare_exchange_weak::u32::relaxed::seq_cst::used:
compare_exchange_weak::u32::acquire::seq_cst::used:
compare_exchange_weak::u32::release::seq_cst::used:
compare_exchange_weak::u32::acq_rel::seq_cst::used:
compare_exchange_weak::u32::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w1, w0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u32::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u32::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u32::acq_rel::relaxed::dropped:
compare_exchange_weak::u32::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u32::relaxed::acquire::dropped:
compare_exchange_weak::u32::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u32::release::acquire::dropped:
compare_exchange_weak::u32::acq_rel::acquire::dropped:
compare_exchange_weak::u32::seq_cst::acquire::dropped:
compare_exchange_weak::u32::relaxed::seq_cst::dropped:
compare_exchange_weak::u32::acquire::seq_cst::dropped:
compare_exchange_weak::u32::release::seq_cst::dropped:
compare_exchange_weak::u32::acq_rel::seq_cst::dropped:
compare_exchange_weak::u32::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u32::relaxed::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_relax
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::acquire::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::release::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::acq_rel::relaxed::compared:
compare_exchange_weak::u32::seq_cst::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::relaxed::acquire::compared:
compare_exchange_weak::u32::acquire::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u32::release::acquire::compared:
compare_exchange_weak::u32::acq_rel::acquire::compared:
compare_exchange_weak::u32::seq_cst::acquire::compared:
compare_exchange_weak::u32::relaxed::seq_cst::compared:
compare_exchange_weak::u32::acquire::seq_cst::compared:
compare_exchange_weak::u32::release::seq_cst::compared:
compare_exchange_weak::u32::acq_rel::seq_cst::compared:
compare_exchange_weak::u32::seq_cst::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov w19, w1
    mov w0, w1
    mov w1, w2
    mov x2, x8
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i64::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i64::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i64::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i64::acq_rel::relaxed::used:
compare_exchange_weak::i64::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i64::relaxed::acquire::used:
compare_exchange_weak::i64::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i64::release::acquire::used:
compare_exchange_weak::i64::acq_rel::acquire::used:
compare_exchange_weak::i64::seq_cst::acquire::used:
compare_exchange_weak::i64::relaxed::seq_cst::used:
compare_exchange_weak::i64::acquire::seq_cst::used:
compare_exchange_weak::i64::release::seq_cst::used:
compare_exchange_weak::i64::acq_rel::seq_cst::used:
compare_exchange_weak::i64::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::i64::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i64::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i64::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i64::acq_rel::relaxed::dropped:
compare_exchange_weak::i64::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i64::relaxed::acquire::dropped:
compare_exchange_weak::i64::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i64::release::acquire::dropped:
compare_exchange_weak::i64::acq_rel::acquire::dropped:
compare_exchange_weak::i64::seq_cst::acquire::dropped:
compare_exchange_weak::i64::relaxed::seq_cst::dropped:
compare_exchange_weak::i64::acquire::seq_cst::dropped:
compare_exchange_weak::i64::release::seq_cst::dropped:
compare_exchange_weak::i64::acq_rel::seq_cst::dropped:
compare_exchange_weak::i64::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u64::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::acq_rel::relaxed::used:
compare_exchange_weak::u64::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::relaxed::acquire::used:
compare_exchange_weak::u64::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::release::acquire::used:
compare_exchange_weak::u64::acq_rel::acquire::used:
compare_exchange_weak::u64::seq_cst::acquire::used:
compare_exchange_weak::u64::relaxed::seq_cst::used:
compare_exchange_weak::u64::acquire::seq_cst::used:
compare_exchange_weak::u64::release::seq_cst::used:
compare_exchange_weak::u64::acq_rel::seq_cst::used:
compare_exchange_weak::u64::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u64::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u64::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u64::acq_rel::relaxed::dropped:
compare_exchange_weak::u64::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u64::relaxed::acquire::dropped:
compare_exchange_weak::u64::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u64::release::acquire::dropped:
compare_exchange_weak::u64::acq_rel::acquire::dropped:
compare_exchange_weak::u64::seq_cst::acquire::dropped:
compare_exchange_weak::u64::relaxed::seq_cst::dropped:
compare_exchange_weak::u64::acquire::seq_cst::dropped:
compare_exchange_weak::u64::release::seq_cst::dropped:
compare_exchange_weak::u64::acq_rel::seq_cst::dropped:
compare_exchange_weak::u64::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u64::relaxed::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::acquire::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::release::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::acq_rel::relaxed::compared:
compare_exchange_weak::u64::seq_cst::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::relaxed::acquire::compared:
compare_exchange_weak::u64::acquire::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::u64::release::acquire::compared:
compare_exchange_weak::u64::acq_rel::acquire::compared:
compare_exchange_weak::u64::seq_cst::acquire::compared:
compare_exchange_weak::u64::relaxed::seq_cst::compared:
compare_exchange_weak::u64::acquire::seq_cst::compared:
compare_exchange_weak::u64::release::seq_cst::compared:
compare_exchange_weak::u64::acq_rel::seq_cst::compared:
compare_exchange_weak::u64::seq_cst::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::isize::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::isize::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::isize::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::isize::acq_rel::relaxed::used:
compare_exchange_weak::isize::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::isize::relaxed::acquire::used:
compare_exchange_weak::isize::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::isize::release::acquire::used:
compare_exchange_weak::isize::acq_rel::acquire::used:
compare_exchange_weak::isize::seq_cst::acquire::used:
compare_exchange_weak::isize::relaxed::seq_cst::used:
compare_exchange_weak::isize::acquire::seq_cst::used:
compare_exchange_weak::isize::release::seq_cst::used:
compare_exchange_weak::isize::acq_rel::seq_cst::used:
compare_exchange_weak::isize::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::isize::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::isize::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::isize::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::isize::acq_rel::relaxed::dropped:
compare_exchange_weak::isize::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::isize::relaxed::acquire::dropped:
compare_exchange_weak::isize::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::isize::release::acquire::dropped:
compare_exchange_weak::isize::acq_rel::acquire::dropped:
compare_exchange_weak::isize::seq_cst::acquire::dropped:
compare_exchange_weak::isize::relaxed::seq_cst::dropped:
compare_exchange_weak::isize::acquire::seq_cst::dropped:
compare_exchange_weak::isize::release::seq_cst::dropped:
compare_exchange_weak::isize::acq_rel::seq_cst::dropped:
compare_exchange_weak::isize::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::usize::relaxed::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::usize::acquire::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::usize::release::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::usize::acq_rel::relaxed::used:
compare_exchange_weak::usize::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::usize::relaxed::acquire::used:
compare_exchange_weak::usize::acquire::acquire::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::usize::release::acquire::used:
compare_exchange_weak::usize::acq_rel::acquire::used:
compare_exchange_weak::usize::seq_cst::acquire::used:
compare_exchange_weak::usize::relaxed::seq_cst::used:
compare_exchange_weak::usize::acquire::seq_cst::used:
compare_exchange_weak::usize::release::seq_cst::used:
compare_exchange_weak::usize::acq_rel::seq_cst::used:
compare_exchange_weak::usize::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, x0
    mov x19, x1
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x1, x0
    cset w8, eq
    eor w0, w8, #0x1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

compare_exchange_weak::usize::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::usize::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::usize::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::usize::acq_rel::relaxed::dropped:
compare_exchange_weak::usize::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::usize::relaxed::acquire::dropped:
compare_exchange_weak::usize::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::usize::release::acquire::dropped:
compare_exchange_weak::usize::acq_rel::acquire::dropped:
compare_exchange_weak::usize::seq_cst::acquire::dropped:
compare_exchange_weak::usize::relaxed::seq_cst::dropped:
compare_exchange_weak::usize::acquire::seq_cst::dropped:
compare_exchange_weak::usize::release::seq_cst::dropped:
compare_exchange_weak::usize::acq_rel::seq_cst::dropped:
compare_exchange_weak::usize::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x2
    mov x2, x8
    bl __aarch64_cas8_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i128::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_relax
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::i128::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::i128::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::i128::acq_rel::relaxed::used:
compare_exchange_weak::i128::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::i128::relaxed::acquire::used:
compare_exchange_weak::i128::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::i128::release::acquire::used:
compare_exchange_weak::i128::acq_rel::acquire::used:
compare_exchange_weak::i128::seq_cst::acquire::used:
compare_exchange_weak::i128::relaxed::seq_cst::used:
compare_exchange_weak::i128::acquire::seq_cst::used:
compare_exchange_weak::i128::release::seq_cst::used:
compare_exchange_weak::i128::acq_rel::seq_cst::used:
compare_exchange_weak::i128::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::i128::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i128::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i128::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i128::acq_rel::relaxed::dropped:
compare_exchange_weak::i128::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i128::relaxed::acquire::dropped:
compare_exchange_weak::i128::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::i128::release::acquire::dropped:
compare_exchange_weak::i128::acq_rel::acquire::dropped:
compare_exchange_weak::i128::seq_cst::acquire::dropped:
compare_exchange_weak::i128::relaxed::seq_cst::dropped:
compare_exchange_weak::i128::acquire::seq_cst::dropped:
compare_exchange_weak::i128::release::seq_cst::dropped:
compare_exchange_weak::i128::acq_rel::seq_cst::dropped:
compare_exchange_weak::i128::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u128::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_relax
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::u128::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::u128::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::u128::acq_rel::relaxed::used:
compare_exchange_weak::u128::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::u128::relaxed::acquire::used:
compare_exchange_weak::u128::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::u128::release::acquire::used:
compare_exchange_weak::u128::acq_rel::acquire::used:
compare_exchange_weak::u128::seq_cst::acquire::used:
compare_exchange_weak::u128::relaxed::seq_cst::used:
compare_exchange_weak::u128::acquire::seq_cst::used:
compare_exchange_weak::u128::release::seq_cst::used:
compare_exchange_weak::u128::acq_rel::seq_cst::used:
compare_exchange_weak::u128::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x9, x0
    mov x19, x3
    mov x20, x2
    mov x0, x2
    mov x1, x3
    mov x2, x4
    mov x3, x5
    mov x4, x9
    mov x21, x8
    bl __aarch64_cas16_acq_rel
    cmp x0, x20
    stp x0, x1, [x21, #16]
    ccmp x1, x19, #0, eq
    cset w8, ne
    stp x8, xzr, [x21]
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

compare_exchange_weak::u128::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_relax
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u128::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u128::release::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u128::acq_rel::relaxed::dropped:
compare_exchange_weak::u128::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq_rel
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u128::relaxed::acquire::dropped:
compare_exchange_weak::u128::acquire::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq
    ldp x29, x30, [sp], #16
    ret

compare_exchange_weak::u128::release::acquire::dropped:
compare_exchange_weak::u128::acq_rel::acquire::dropped:
compare_exchange_weak::u128::seq_cst::acquire::dropped:
compare_exchange_weak::u128::relaxed::seq_cst::dropped:
compare_exchange_weak::u128::acquire::seq_cst::dropped:
compare_exchange_weak::u128::release::seq_cst::dropped:
compare_exchange_weak::u128::acq_rel::seq_cst::dropped:
compare_exchange_weak::u128::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x1, x3
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x8
    bl __aarch64_cas16_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    add w9, w0, w1
    strb w9, [x8]
    ret

fetch_add::i8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::i8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::i8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i8::acq_rel::used:
fetch_add::i8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i8::plain::dropped:
    ldrb w8, [x0]
    add w8, w8, w1
    strb w8, [x0]
    ret

fetch_add::i8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::i8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::i8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i8::acq_rel::dropped:
fetch_add::i8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    add w9, w0, w1
    strb w9, [x8]
    ret

fetch_add::u8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u8::acq_rel::used:
fetch_add::u8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u8::plain::dropped:
    ldrb w8, [x0]
    add w8, w8, w1
    strb w8, [x0]
    ret

fetch_add::u8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u8::acq_rel::dropped:
fetch_add::u8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    add w9, w0, w1
    strh w9, [x8]
    ret

fetch_add::i16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::i16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::i16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i16::acq_rel::used:
fetch_add::i16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i16::plain::dropped:
    ldrh w8, [x0]
    add w8, w8, w1
    strh w8, [x0]
    ret

fetch_add::i16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::i16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::i16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i16::acq_rel::dropped:
fetch_add::i16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    add w9, w0, w1
    strh w9, [x8]
    ret

fetch_add::u16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u16::acq_rel::used:
fetch_add::u16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u16::plain::dropped:
    ldrh w8, [x0]
    add w8, w8, w1
    strh w8, [x0]
    ret

fetch_add::u16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u16::acq_rel::dropped:
fetch_add::u16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    add w9, w0, w1
    str w9, [x8]
    ret

fetch_add::i32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::i32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::i32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i32::acq_rel::used:
fetch_add::i32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i32::plain::dropped:
    ldr w8, [x0]
    add w8, w8, w1
    str w8, [x0]
    ret

fetch_add::i32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::i32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::i32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i32::acq_rel::dropped:
fetch_add::i32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    add w9, w0, w1
    str w9, [x8]
    ret

fetch_add::u32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::used:
fetch_add::u32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::plain::dropped:
    ldr w8, [x0]
    add w8, w8, w1
    str w8, [x0]
    ret

fetch_add::u32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::dropped:
fetch_add::u32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldadd4_relax
    cmn w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_add::u32::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldadd4_acq
    cmn w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_add::u32::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldadd4_rel
    cmn w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_add::u32::acq_rel::compared:
fetch_add::u32::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldadd4_acq_rel
    cmn w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_add::u32::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::used::const_1:
fetch_add::u32::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::dropped::const_1:
fetch_add::u32::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::relaxed::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_relax
    cmp w0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_acq
    cmp w0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_rel
    cmp w0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::compared::const_1:
fetch_add::u32::seq_cst::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_acq_rel
    cmp w0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::used::const_10:
fetch_add::u32::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::dropped::const_10:
fetch_add::u32::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::relaxed::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::used::negated:
fetch_add::u32::seq_cst::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::relaxed::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::dropped::negated:
fetch_add::u32::seq_cst::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::used::idempotent:
fetch_add::u32::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u32::acq_rel::dropped::idempotent:
fetch_add::u32::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::i64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::i64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::i64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i64::acq_rel::used:
fetch_add::i64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i64::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::i64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::i64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::i64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i64::acq_rel::dropped:
fetch_add::i64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::u64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::used:
fetch_add::u64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::u64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::dropped:
fetch_add::u64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldadd8_relax
    cmn x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_add::u64::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldadd8_acq
    cmn x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_add::u64::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldadd8_rel
    cmn x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_add::u64::acq_rel::compared:
fetch_add::u64::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldadd8_acq_rel
    cmn x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_add::u64::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::used::const_1:
fetch_add::u64::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::dropped::const_1:
fetch_add::u64::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::relaxed::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_relax
    cmp x0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_acq
    cmp x0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_rel
    cmp x0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::compared::const_1:
fetch_add::u64::seq_cst::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_acq_rel
    cmp x0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::used::const_10:
fetch_add::u64::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::dropped::const_10:
fetch_add::u64::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::relaxed::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::used::negated:
fetch_add::u64::seq_cst::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::relaxed::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::dropped::negated:
fetch_add::u64::seq_cst::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::used::idempotent:
fetch_add::u64::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::u64::acq_rel::dropped::idempotent:
fetch_add::u64::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::isize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::isize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::isize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::isize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::isize::acq_rel::used:
fetch_add::isize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::isize::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::isize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::isize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::isize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::isize::acq_rel::dropped:
fetch_add::isize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::usize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::usize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::usize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::usize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::usize::acq_rel::used:
fetch_add::usize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::usize::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::usize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_add::usize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_add::usize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::usize::acq_rel::dropped:
fetch_add::usize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_add::i128::plain::used:
    mov x8, x0
    ldr x0, [x0]
    ldr x1, [x8, #8]
    adds x9, x0, x2
    adc x10, x1, x3
    stp x9, x10, [x8]
    ret

fetch_add::i128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    adds x9, x0, x2
    adc x10, x1, x3
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_add::i128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    adds x9, x0, x2
    adc x10, x1, x3
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_add::i128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    adds x9, x0, x2
    adc x10, x1, x3
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_add::i128::acq_rel::used:
fetch_add::i128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    adds x9, x0, x2
    adc x10, x1, x3
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_add::i128::plain::dropped:
    ldp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stp x8, x9, [x0]
    ret

fetch_add::i128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::i128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::i128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::i128::acq_rel::dropped:
fetch_add::i128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u128::plain::used:
    mov x8, x0
    ldr x0, [x0]
    ldr x1, [x8, #8]
    adds x9, x0, x2
    adc x10, x1, x3
    stp x9, x10, [x8]
    ret

fetch_add::u128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    adds x9, x0, x2
    adc x10, x1, x3
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_add::u128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    adds x9, x0, x2
    adc x10, x1, x3
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_add::u128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    adds x9, x0, x2
    adc x10, x1, x3
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_add::u128::acq_rel::used:
fetch_add::u128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    adds x9, x0, x2
    adc x10, x1, x3
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_add::u128::plain::dropped:
    ldp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stp x8, x9, [x0]
    ret

fetch_add::u128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u128::acq_rel::dropped:
fetch_add::u128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::i8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i8::acq_rel::used:
fetch_sub::i8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i8::acq_rel::dropped:
fetch_sub::i8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u8::acq_rel::used:
fetch_sub::u8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u8::acq_rel::dropped:
fetch_sub::u8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i16::acq_rel::used:
fetch_sub::i16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i16::acq_rel::dropped:
fetch_sub::i16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u16::acq_rel::used:
fetch_sub::u16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u16::acq_rel::dropped:
fetch_sub::u16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i32::acq_rel::used:
fetch_sub::i32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i32::acq_rel::dropped:
fetch_sub::i32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::used:
fetch_sub::u32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::dropped:
fetch_sub::u32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    neg w0, w19
    bl __aarch64_ldadd4_relax
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_sub::u32::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    neg w0, w19
    bl __aarch64_ldadd4_acq
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_sub::u32::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    neg w0, w19
    bl __aarch64_ldadd4_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_sub::u32::acq_rel::compared:
fetch_sub::u32::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    neg w0, w19
    bl __aarch64_ldadd4_acq_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_sub::u32::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::used::const_1:
fetch_sub::u32::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::dropped::const_1:
fetch_sub::u32::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_relax
    cmp w0, #1
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_acq
    cmp w0, #1
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_rel
    cmp w0, #1
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::compared::const_1:
fetch_sub::u32::seq_cst::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-1
    bl __aarch64_ldadd4_acq_rel
    cmp w0, #1
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-10
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-10
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-10
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::used::const_10:
fetch_sub::u32::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-10
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-10
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-10
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-10
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::dropped::const_10:
fetch_sub::u32::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-10
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::used::negated:
fetch_sub::u32::seq_cst::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::dropped::negated:
fetch_sub::u32::seq_cst::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::used::idempotent:
fetch_sub::u32::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u32::acq_rel::dropped::idempotent:
fetch_sub::u32::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i64::acq_rel::used:
fetch_sub::i64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i64::acq_rel::dropped:
fetch_sub::i64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::used:
fetch_sub::u64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::dropped:
fetch_sub::u64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    neg x0, x19
    bl __aarch64_ldadd8_relax
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_sub::u64::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    neg x0, x19
    bl __aarch64_ldadd8_acq
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_sub::u64::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    neg x0, x19
    bl __aarch64_ldadd8_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_sub::u64::acq_rel::compared:
fetch_sub::u64::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    neg x0, x19
    bl __aarch64_ldadd8_acq_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_sub::u64::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::used::const_1:
fetch_sub::u64::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::dropped::const_1:
fetch_sub::u64::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_relax
    cmp x0, #1
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_acq
    cmp x0, #1
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_rel
    cmp x0, #1
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::compared::const_1:
fetch_sub::u64::seq_cst::compared::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_acq_rel
    cmp x0, #1
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-10
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-10
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-10
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::used::const_10:
fetch_sub::u64::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-10
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-10
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-10
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-10
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::dropped::const_10:
fetch_sub::u64::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-10
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::used::negated:
fetch_sub::u64::seq_cst::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::dropped::negated:
fetch_sub::u64::seq_cst::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::used::idempotent:
fetch_sub::u64::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::u64::acq_rel::dropped::idempotent:
fetch_sub::u64::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::isize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::isize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::isize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::isize::acq_rel::used:
fetch_sub::isize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::isize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::isize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::isize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::isize::acq_rel::dropped:
fetch_sub::isize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::usize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::usize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::usize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::usize::acq_rel::used:
fetch_sub::usize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::usize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_sub::usize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_sub::usize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::usize::acq_rel::dropped:
fetch_sub::usize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_sub::i128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    subs x9, x0, x2
    sbc x10, x1, x3
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_sub::i128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    subs x9, x0, x2
    sbc x10, x1, x3
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_sub::i128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    subs x9, x0, x2
    sbc x10, x1, x3
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_sub::i128::acq_rel::used:
fetch_sub::i128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    subs x9, x0, x2
    sbc x10, x1, x3
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_sub::i128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    subs x8, x8, x2
    sbc x9, x9, x3
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::i128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    subs x8, x8, x2
    sbc x9, x9, x3
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::i128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    subs x8, x8, x2
    sbc x9, x9, x3
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::i128::acq_rel::dropped:
fetch_sub::i128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    subs x8, x8, x2
    sbc x9, x9, x3
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    subs x9, x0, x2
    sbc x10, x1, x3
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_sub::u128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    subs x9, x0, x2
    sbc x10, x1, x3
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_sub::u128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    subs x9, x0, x2
    sbc x10, x1, x3
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_sub::u128::acq_rel::used:
fetch_sub::u128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    subs x9, x0, x2
    sbc x10, x1, x3
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_sub::u128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    subs x8, x8, x2
    sbc x9, x9, x3
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    subs x8, x8, x2
    sbc x9, x9, x3
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    subs x8, x8, x2
    sbc x9, x9, x3
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u128::acq_rel::dropped:
fetch_sub::u128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    subs x8, x8, x2
    sbc x9, x9, x3
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::bool::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_relax
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_and::bool::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_and::bool::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_rel
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_and::bool::acq_rel::used:
fetch_and::bool::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq_rel
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_and::bool::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::bool::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::bool::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::bool::acq_rel::dropped:
fetch_and::bool::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::ptr::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::ptr::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::ptr::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::ptr::acq_rel::used:
fetch_and::ptr::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::ptr::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::ptr::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::ptr::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::ptr::acq_rel::dropped:
fetch_and::ptr::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::i8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::i8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i8::acq_rel::used:
fetch_and::i8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::i8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::i8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i8::acq_rel::dropped:
fetch_and::i8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u8::acq_rel::used:
fetch_and::u8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u8::acq_rel::dropped:
fetch_and::u8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::i16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::i16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i16::acq_rel::used:
fetch_and::i16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::i16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::i16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i16::acq_rel::dropped:
fetch_and::i16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u16::acq_rel::used:
fetch_and::u16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u16::acq_rel::dropped:
fetch_and::u16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::i32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::i32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i32::acq_rel::used:
fetch_and::i32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::i32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::i32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i32::acq_rel::dropped:
fetch_and::i32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::used:
fetch_and::u32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::dropped:
fetch_and::u32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mvn w0, w19
    bl __aarch64_ldclr4_relax
    tst w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mvn w0, w19
    bl __aarch64_ldclr4_acq
    tst w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mvn w0, w19
    bl __aarch64_ldclr4_rel
    tst w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::acq_rel::compared:
fetch_and::u32::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mvn w0, w19
    bl __aarch64_ldclr4_acq_rel
    tst w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::used::const_1:
fetch_and::u32::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::dropped::const_1:
fetch_and::u32::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-11
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-11
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-11
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::used::const_10:
fetch_and::u32::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-11
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-11
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-11
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-11
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::dropped::const_10:
fetch_and::u32::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-11
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr4_relax
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr4_acq
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr4_rel
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::used::single_bit:
fetch_and::u32::seq_cst::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr4_acq_rel
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::dropped::single_bit:
fetch_and::u32::seq_cst::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldclr4_relax
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldclr4_acq
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldclr4_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::compared::bit_0:
fetch_and::u32::seq_cst::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldclr4_acq_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldclr4_relax
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldclr4_acq
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldclr4_rel
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::compared::top_bit:
fetch_and::u32::seq_cst::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldclr4_acq_rel
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldclr4_relax
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::acquire::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldclr4_acq
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::release::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldclr4_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::acq_rel::compared::variable_bit:
fetch_and::u32::seq_cst::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldclr4_acq_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::relaxed::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldclr4_relax
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::acquire::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldclr4_acq
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::release::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldclr4_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::acq_rel::compared::shifted_mask:
fetch_and::u32::seq_cst::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldclr4_acq_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u32::relaxed::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::used::negated:
fetch_and::u32::seq_cst::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::dropped::negated:
fetch_and::u32::seq_cst::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldclr4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::used::idempotent:
fetch_and::u32::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u32::acq_rel::dropped::idempotent:
fetch_and::u32::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::i64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::i64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i64::acq_rel::used:
fetch_and::i64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::i64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::i64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i64::acq_rel::dropped:
fetch_and::i64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::used:
fetch_and::u64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::dropped:
fetch_and::u64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mvn x0, x19
    bl __aarch64_ldclr8_relax
    tst x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mvn x0, x19
    bl __aarch64_ldclr8_acq
    tst x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mvn x0, x19
    bl __aarch64_ldclr8_rel
    tst x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::acq_rel::compared:
fetch_and::u64::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mvn x0, x19
    bl __aarch64_ldclr8_acq_rel
    tst x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-2
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-2
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-2
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::used::const_1:
fetch_and::u64::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-2
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-2
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-2
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-2
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::dropped::const_1:
fetch_and::u64::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-2
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-11
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-11
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-11
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::used::const_10:
fetch_and::u64::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-11
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-11
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-11
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-11
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::dropped::const_10:
fetch_and::u64::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-11
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr8_relax
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr8_acq
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr8_rel
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::used::single_bit:
fetch_and::u64::seq_cst::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr8_acq_rel
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::dropped::single_bit:
fetch_and::u64::seq_cst::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldclr8_relax
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldclr8_acq
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldclr8_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::compared::bit_0:
fetch_and::u64::seq_cst::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldclr8_acq_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldclr8_relax
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldclr8_acq
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldclr8_rel
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::compared::top_bit:
fetch_and::u64::seq_cst::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldclr8_acq_rel
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldclr8_relax
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::acquire::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldclr8_acq
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::release::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldclr8_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::acq_rel::compared::variable_bit:
fetch_and::u64::seq_cst::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldclr8_acq_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::relaxed::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldclr8_relax
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::acquire::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldclr8_acq
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::release::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldclr8_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::acq_rel::compared::shifted_mask:
fetch_and::u64::seq_cst::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldclr8_acq_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_and::u64::relaxed::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::used::negated:
fetch_and::u64::seq_cst::used::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::dropped::negated:
fetch_and::u64::seq_cst::dropped::negated:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::used::idempotent:
fetch_and::u64::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::u64::acq_rel::dropped::idempotent:
fetch_and::u64::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::isize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::isize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::isize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::isize::acq_rel::used:
fetch_and::isize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::isize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::isize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::isize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::isize::acq_rel::dropped:
fetch_and::isize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::usize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::usize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::usize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::usize::acq_rel::used:
fetch_and::usize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::usize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_and::usize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_and::usize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::usize::acq_rel::dropped:
fetch_and::usize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mvn x0, x1
    mov x1, x8
    bl __aarch64_ldclr8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_and::i128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    and x9, x1, x3
    and x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_and::i128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    and x9, x1, x3
    and x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_and::i128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    and x9, x1, x3
    and x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_and::i128::acq_rel::used:
fetch_and::i128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    and x9, x1, x3
    and x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_and::i128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    and x9, x9, x3
    and x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::i128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    and x9, x9, x3
    and x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::i128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    and x9, x9, x3
    and x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::i128::acq_rel::dropped:
fetch_and::i128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    and x9, x9, x3
    and x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    and x9, x1, x3
    and x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_and::u128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    and x9, x1, x3
    and x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_and::u128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    and x9, x1, x3
    and x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_and::u128::acq_rel::used:
fetch_and::u128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    and x9, x1, x3
    and x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_and::u128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    and x9, x9, x3
    and x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    and x9, x9, x3
    and x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    and x9, x9, x3
    and x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u128::acq_rel::dropped:
fetch_and::u128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    and x9, x9, x3
    and x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::bool::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, #1
    tbz w1, #0, .L1
    mov x1, x8
    bl __aarch64_ldeor1_relax
    tst w0, #0xff
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret
  .L1:
    mov x1, x8
    bl __aarch64_swp1_relax
    tst w0, #0xff
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_nand::bool::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, #1
    tbz w1, #0, .L1
    mov x1, x8
    bl __aarch64_ldeor1_acq
    tst w0, #0xff
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret
  .L1:
    mov x1, x8
    bl __aarch64_swp1_acq
    tst w0, #0xff
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_nand::bool::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, #1
    tbz w1, #0, .L1
    mov x1, x8
    bl __aarch64_ldeor1_rel
    tst w0, #0xff
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret
  .L1:
    mov x1, x8
    bl __aarch64_swp1_rel
    tst w0, #0xff
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_nand::bool::acq_rel::used:
fetch_nand::bool::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, #1
    tbz w1, #0, .L1
    mov x1, x8
    bl __aarch64_ldeor1_acq_rel
    tst w0, #0xff
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret
  .L1:
    mov x1, x8
    bl __aarch64_swp1_acq_rel
    tst w0, #0xff
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_nand::bool::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, #1
    tbz w1, #0, .L1
    mov x1, x8
    bl __aarch64_ldeor1_relax
    ldp x29, x30, [sp], #16
    ret
  .L1:
    mov x1, x8
    bl __aarch64_swp1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_nand::bool::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, #1
    tbz w1, #0, .L1
    mov x1, x8
    bl __aarch64_ldeor1_acq
    ldp x29, x30, [sp], #16
    ret
  .L1:
    mov x1, x8
    bl __aarch64_swp1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_nand::bool::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, #1
    tbz w1, #0, .L1
    mov x1, x8
    bl __aarch64_ldeor1_rel
    ldp x29, x30, [sp], #16
    ret
  .L1:
    mov x1, x8
    bl __aarch64_swp1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_nand::bool::acq_rel::dropped:
fetch_nand::bool::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, #1
    tbz w1, #0, .L1
    mov x1, x8
    bl __aarch64_ldeor1_acq_rel
    ldp x29, x30, [sp], #16
    ret
  .L1:
    mov x1, x8
    bl __aarch64_swp1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_nand::i8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i8::release::used:
  .L1:
    ldxrb w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i8::acq_rel::used:
fetch_nand::i8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i8::acq_rel::dropped:
fetch_nand::i8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u8::release::used:
  .L1:
    ldxrb w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u8::acq_rel::used:
fetch_nand::u8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u8::acq_rel::dropped:
fetch_nand::u8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i16::release::used:
  .L1:
    ldxrh w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i16::acq_rel::used:
fetch_nand::i16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i16::acq_rel::dropped:
fetch_nand::i16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u16::release::used:
  .L1:
    ldxrh w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u16::acq_rel::used:
fetch_nand::u16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u16::acq_rel::dropped:
fetch_nand::u16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i32::release::used:
  .L1:
    ldxr w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i32::acq_rel::used:
fetch_nand::i32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::i32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i32::release::dropped:
  .L1:
    ldxr w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i32::acq_rel::dropped:
fetch_nand::i32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u32::release::used:
  .L1:
    ldxr w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u32::acq_rel::used:
fetch_nand::u32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, w1
    mvn w9, w9
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u32::release::dropped:
  .L1:
    ldxr w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u32::acq_rel::dropped:
fetch_nand::u32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, w1
    mvn w8, w8
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u32::relaxed::used::const_1:
  .L1:
    ldxr w8, [x0]
    mvn w9, w8
    orr w9, w9, #0xfffffffe
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u32::acquire::used::const_1:
  .L1:
    ldaxr w8, [x0]
    mvn w9, w8
    orr w9, w9, #0xfffffffe
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u32::release::used::const_1:
  .L1:
    ldxr w8, [x0]
    mvn w9, w8
    orr w9, w9, #0xfffffffe
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u32::acq_rel::used::const_1:
fetch_nand::u32::seq_cst::used::const_1:
  .L1:
    ldaxr w8, [x0]
    mvn w9, w8
    orr w9, w9, #0xfffffffe
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_nand::u32::relaxed::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    mvn w8, w8
    orr w8, w8, #0xfffffffe
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u32::acquire::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    mvn w8, w8
    orr w8, w8, #0xfffffffe
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u32::release::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    mvn w8, w8
    orr w8, w8, #0xfffffffe
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u32::acq_rel::dropped::const_1:
fetch_nand::u32::seq_cst::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    mvn w8, w8
    orr w8, w8, #0xfffffffe
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u32::relaxed::used::const_10:
    mov w9, #-11
  .L1:
    ldxr w8, [x0]
    orn w10, w9, w8
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_nand::u32::acquire::used::const_10:
    mov w9, #-11
  .L1:
    ldaxr w8, [x0]
    orn w10, w9, w8
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_nand::u32::release::used::const_10:
    mov w9, #-11
  .L1:
    ldxr w8, [x0]
    orn w10, w9, w8
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_nand::u32::acq_rel::used::const_10:
fetch_nand::u32::seq_cst::used::const_10:
    mov w9, #-11
  .L1:
    ldaxr w8, [x0]
    orn w10, w9, w8
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_nand::u32::relaxed::dropped::const_10:
    mov w8, #-11
  .L1:
    ldxr w9, [x0]
    orn w9, w8, w9
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::u32::acquire::dropped::const_10:
    mov w8, #-11
  .L1:
    ldaxr w9, [x0]
    orn w9, w8, w9
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::u32::release::dropped::const_10:
    mov w8, #-11
  .L1:
    ldxr w9, [x0]
    orn w9, w8, w9
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::u32::acq_rel::dropped::const_10:
fetch_nand::u32::seq_cst::dropped::const_10:
    mov w8, #-11
  .L1:
    ldaxr w9, [x0]
    orn w9, w8, w9
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::i64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::i64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::i64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::i64::acq_rel::used:
fetch_nand::i64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::i64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i64::release::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i64::acq_rel::dropped:
fetch_nand::i64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::u64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::u64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::u64::acq_rel::used:
fetch_nand::u64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::u64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u64::release::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u64::acq_rel::dropped:
fetch_nand::u64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u64::relaxed::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    mvn w9, w0
    orr x9, x9, #0xfffffffffffffffe
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::u64::acquire::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    mvn w9, w0
    orr x9, x9, #0xfffffffffffffffe
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::u64::release::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    mvn w9, w0
    orr x9, x9, #0xfffffffffffffffe
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::u64::acq_rel::used::const_1:
fetch_nand::u64::seq_cst::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    mvn w9, w0
    orr x9, x9, #0xfffffffffffffffe
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::u64::relaxed::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    mvn w8, w8
    orr x8, x8, #0xfffffffffffffffe
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u64::acquire::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    mvn w8, w8
    orr x8, x8, #0xfffffffffffffffe
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u64::release::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    mvn w8, w8
    orr x8, x8, #0xfffffffffffffffe
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u64::acq_rel::dropped::const_1:
fetch_nand::u64::seq_cst::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    mvn w8, w8
    orr x8, x8, #0xfffffffffffffffe
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::u64::relaxed::used::const_10:
    mov x9, #-11
  .L1:
    ldxr x8, [x0]
    mvn w10, w8
    orr x10, x10, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_nand::u64::acquire::used::const_10:
    mov x9, #-11
  .L1:
    ldaxr x8, [x0]
    mvn w10, w8
    orr x10, x10, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_nand::u64::release::used::const_10:
    mov x9, #-11
  .L1:
    ldxr x8, [x0]
    mvn w10, w8
    orr x10, x10, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_nand::u64::acq_rel::used::const_10:
fetch_nand::u64::seq_cst::used::const_10:
    mov x9, #-11
  .L1:
    ldaxr x8, [x0]
    mvn w10, w8
    orr x10, x10, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_nand::u64::relaxed::dropped::const_10:
    mov x8, #-11
  .L1:
    ldxr x9, [x0]
    mvn w9, w9
    orr x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::u64::acquire::dropped::const_10:
    mov x8, #-11
  .L1:
    ldaxr x9, [x0]
    mvn w9, w9
    orr x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::u64::release::dropped::const_10:
    mov x8, #-11
  .L1:
    ldxr x9, [x0]
    mvn w9, w9
    orr x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::u64::acq_rel::dropped::const_10:
fetch_nand::u64::seq_cst::dropped::const_10:
    mov x8, #-11
  .L1:
    ldaxr x9, [x0]
    mvn w9, w9
    orr x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::isize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::isize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::isize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::isize::acq_rel::used:
fetch_nand::isize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::isize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::isize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::isize::release::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::isize::acq_rel::dropped:
fetch_nand::isize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::usize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::usize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::usize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::usize::acq_rel::used:
fetch_nand::usize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    mvn x9, x9
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_nand::usize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::usize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::usize::release::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::usize::acq_rel::dropped:
fetch_nand::usize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    mvn x8, x8
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_nand::i128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    and x9, x0, x2
    and x10, x1, x3
    mvn x10, x10
    mvn x9, x9
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_nand::i128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    and x9, x0, x2
    and x10, x1, x3
    mvn x10, x10
    mvn x9, x9
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_nand::i128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    and x9, x0, x2
    and x10, x1, x3
    mvn x10, x10
    mvn x9, x9
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_nand::i128::acq_rel::used:
fetch_nand::i128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    and x9, x0, x2
    and x10, x1, x3
    mvn x10, x10
    mvn x9, x9
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_nand::i128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    and x8, x8, x2
    and x9, x9, x3
    mvn x9, x9
    mvn x8, x8
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::i128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    and x8, x8, x2
    and x9, x9, x3
    mvn x9, x9
    mvn x8, x8
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::i128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    and x8, x8, x2
    and x9, x9, x3
    mvn x9, x9
    mvn x8, x8
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::i128::acq_rel::dropped:
fetch_nand::i128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    and x8, x8, x2
    and x9, x9, x3
    mvn x9, x9
    mvn x8, x8
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::u128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    and x9, x0, x2
    and x10, x1, x3
    mvn x10, x10
    mvn x9, x9
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_nand::u128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    and x9, x0, x2
    and x10, x1, x3
    mvn x10, x10
    mvn x9, x9
    stxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_nand::u128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    and x9, x0, x2
    and x10, x1, x3
    mvn x10, x10
    mvn x9, x9
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_nand::u128::acq_rel::used:
fetch_nand::u128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    and x9, x0, x2
    and x10, x1, x3
    mvn x10, x10
    mvn x9, x9
    stlxp w11, x9, x10, [x8]
    cbnz w11, .L1
    ret

fetch_nand::u128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    and x8, x8, x2
    and x9, x9, x3
    mvn x9, x9
    mvn x8, x8
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::u128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    and x8, x8, x2
    and x9, x9, x3
    mvn x9, x9
    mvn x8, x8
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::u128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    and x8, x8, x2
    and x9, x9, x3
    mvn x9, x9
    mvn x8, x8
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_nand::u128::acq_rel::dropped:
fetch_nand::u128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    and x8, x8, x2
    and x9, x9, x3
    mvn x9, x9
    mvn x8, x8
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::bool::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_relax
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_or::bool::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_or::bool::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_rel
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_or::bool::acq_rel::used:
fetch_or::bool::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq_rel
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_or::bool::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::bool::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::bool::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::bool::acq_rel::dropped:
fetch_or::bool::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::ptr::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::ptr::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::ptr::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::ptr::acq_rel::used:
fetch_or::ptr::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::ptr::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::ptr::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::ptr::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::ptr::acq_rel::dropped:
fetch_or::ptr::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::i8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::i8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i8::acq_rel::used:
fetch_or::i8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::i8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::i8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i8::acq_rel::dropped:
fetch_or::i8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u8::acq_rel::used:
fetch_or::u8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u8::acq_rel::dropped:
fetch_or::u8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::i16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::i16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i16::acq_rel::used:
fetch_or::i16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::i16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::i16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i16::acq_rel::dropped:
fetch_or::i16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u16::acq_rel::used:
fetch_or::u16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u16::acq_rel::dropped:
fetch_or::u16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::i32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::i32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i32::acq_rel::used:
fetch_or::i32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::i32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::i32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i32::acq_rel::dropped:
fetch_or::i32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::used:
fetch_or::u32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::dropped:
fetch_or::u32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_relax
    orr w8, w0, w19
    cmp w8, #0
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_acq
    orr w8, w0, w19
    cmp w8, #0
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_rel
    orr w8, w0, w19
    cmp w8, #0
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::acq_rel::compared:
fetch_or::u32::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_acq_rel
    orr w8, w0, w19
    cmp w8, #0
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::used::const_1:
fetch_or::u32::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::dropped::const_1:
fetch_or::u32::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::used::const_10:
fetch_or::u32::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::dropped::const_10:
fetch_or::u32::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset4_relax
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset4_acq
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset4_rel
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::used::single_bit:
fetch_or::u32::seq_cst::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset4_acq_rel
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::dropped::single_bit:
fetch_or::u32::seq_cst::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_relax
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_acq
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::compared::bit_0:
fetch_or::u32::seq_cst::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset4_acq_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldset4_relax
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldset4_acq
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldset4_rel
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::compared::top_bit:
fetch_or::u32::seq_cst::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldset4_acq_rel
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_relax
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::acquire::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_acq
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::release::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::acq_rel::compared::variable_bit:
fetch_or::u32::seq_cst::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_acq_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::relaxed::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_relax
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::acquire::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_acq
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::release::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::acq_rel::compared::shifted_mask:
fetch_or::u32::seq_cst::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldset4_acq_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u32::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::used::idempotent:
fetch_or::u32::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u32::acq_rel::dropped::idempotent:
fetch_or::u32::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::i64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::i64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i64::acq_rel::used:
fetch_or::i64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::i64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::i64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i64::acq_rel::dropped:
fetch_or::i64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::used:
fetch_or::u64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::dropped:
fetch_or::u64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_relax
    orr x8, x0, x19
    cmp x8, #0
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_acq
    orr x8, x0, x19
    cmp x8, #0
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_rel
    orr x8, x0, x19
    cmp x8, #0
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::acq_rel::compared:
fetch_or::u64::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_acq_rel
    orr x8, x0, x19
    cmp x8, #0
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::used::const_1:
fetch_or::u64::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::dropped::const_1:
fetch_or::u64::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::used::const_10:
fetch_or::u64::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::dropped::const_10:
fetch_or::u64::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset8_relax
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset8_acq
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset8_rel
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::used::single_bit:
fetch_or::u64::seq_cst::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset8_acq_rel
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::dropped::single_bit:
fetch_or::u64::seq_cst::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_relax
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_acq
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::compared::bit_0:
fetch_or::u64::seq_cst::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldset8_acq_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldset8_relax
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldset8_acq
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldset8_rel
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::compared::top_bit:
fetch_or::u64::seq_cst::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldset8_acq_rel
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_relax
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::acquire::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_acq
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::release::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::acq_rel::compared::variable_bit:
fetch_or::u64::seq_cst::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_acq_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::relaxed::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_relax
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::acquire::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_acq
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::release::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::acq_rel::compared::shifted_mask:
fetch_or::u64::seq_cst::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldset8_acq_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_or::u64::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::used::idempotent:
fetch_or::u64::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::u64::acq_rel::dropped::idempotent:
fetch_or::u64::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::isize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::isize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::isize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::isize::acq_rel::used:
fetch_or::isize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::isize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::isize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::isize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::isize::acq_rel::dropped:
fetch_or::isize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::usize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::usize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::usize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::usize::acq_rel::used:
fetch_or::usize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::usize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_or::usize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_or::usize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::usize::acq_rel::dropped:
fetch_or::usize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_or::i128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    orr x9, x1, x3
    orr x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_or::i128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    orr x9, x1, x3
    orr x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_or::i128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    orr x9, x1, x3
    orr x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_or::i128::acq_rel::used:
fetch_or::i128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    orr x9, x1, x3
    orr x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_or::i128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    orr x9, x9, x3
    orr x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::i128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    orr x9, x9, x3
    orr x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::i128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    orr x9, x9, x3
    orr x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::i128::acq_rel::dropped:
fetch_or::i128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    orr x9, x9, x3
    orr x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    orr x9, x1, x3
    orr x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_or::u128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    orr x9, x1, x3
    orr x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_or::u128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    orr x9, x1, x3
    orr x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_or::u128::acq_rel::used:
fetch_or::u128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    orr x9, x1, x3
    orr x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_or::u128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    orr x9, x9, x3
    orr x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    orr x9, x9, x3
    orr x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    orr x9, x9, x3
    orr x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u128::acq_rel::dropped:
fetch_or::u128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    orr x9, x9, x3
    orr x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::bool::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_relax
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_xor::bool::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_xor::bool::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_rel
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_xor::bool::acq_rel::used:
fetch_xor::bool::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq_rel
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_xor::bool::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::bool::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::bool::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::bool::acq_rel::dropped:
fetch_xor::bool::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::ptr::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::ptr::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::ptr::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::ptr::acq_rel::used:
fetch_xor::ptr::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::ptr::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::ptr::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::ptr::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::ptr::acq_rel::dropped:
fetch_xor::ptr::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i8::acq_rel::used:
fetch_xor::i8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i8::acq_rel::dropped:
fetch_xor::i8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u8::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u8::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u8::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u8::acq_rel::used:
fetch_xor::u8::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u8::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u8::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u8::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u8::acq_rel::dropped:
fetch_xor::u8::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i16::acq_rel::used:
fetch_xor::i16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i16::acq_rel::dropped:
fetch_xor::i16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u16::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u16::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u16::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u16::acq_rel::used:
fetch_xor::u16::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u16::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u16::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u16::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u16::acq_rel::dropped:
fetch_xor::u16::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor2_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i32::acq_rel::used:
fetch_xor::i32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i32::acq_rel::dropped:
fetch_xor::i32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::used:
fetch_xor::u32::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::dropped:
fetch_xor::u32::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov w0, w1
    mov x1, x8
    bl __aarch64_ldeor4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_relax
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_acq
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::acq_rel::compared:
fetch_xor::u32::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w19, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_acq_rel
    cmp w0, w19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::used::const_1:
fetch_xor::u32::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::dropped::const_1:
fetch_xor::u32::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::used::const_10:
fetch_xor::u32::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::dropped::const_10:
fetch_xor::u32::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor4_relax
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor4_acq
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor4_rel
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::used::single_bit:
fetch_xor::u32::seq_cst::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor4_acq_rel
    ubfx w0, w0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::dropped::single_bit:
fetch_xor::u32::seq_cst::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_relax
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_acq
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::compared::bit_0:
fetch_xor::u32::seq_cst::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor4_acq_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldeor4_relax
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldeor4_acq
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldeor4_rel
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::compared::top_bit:
fetch_xor::u32::seq_cst::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2147483648
    bl __aarch64_ldeor4_acq_rel
    lsr w0, w0, #31
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_relax
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::acquire::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_acq
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::release::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::acq_rel::compared::variable_bit:
fetch_xor::u32::seq_cst::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_acq_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::relaxed::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_relax
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::acquire::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_acq
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::release::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::acq_rel::compared::shifted_mask:
fetch_xor::u32::seq_cst::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #-2147483648
    lsr w19, w8, w1
    mov x1, x0
    mov w0, w19
    bl __aarch64_ldeor4_acq_rel
    tst w0, w19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u32::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::used::idempotent:
fetch_xor::u32::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u32::acq_rel::dropped::idempotent:
fetch_xor::u32::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i64::acq_rel::used:
fetch_xor::i64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i64::acq_rel::dropped:
fetch_xor::i64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::used:
fetch_xor::u64::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::dropped:
fetch_xor::u64::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_relax
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::acquire::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_acq
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::release::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::acq_rel::compared:
fetch_xor::u64::seq_cst::compared:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_acq_rel
    cmp x0, x19
    cset w0, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::relaxed::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::used::const_1:
fetch_xor::u64::seq_cst::used::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::dropped::const_1:
fetch_xor::u64::seq_cst::dropped::const_1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::used::const_10:
fetch_xor::u64::seq_cst::used::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::dropped::const_10:
fetch_xor::u64::seq_cst::dropped::const_10:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor8_relax
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor8_acq
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor8_rel
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::used::single_bit:
fetch_xor::u64::seq_cst::used::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor8_acq_rel
    ubfx x0, x0, #5, #1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::dropped::single_bit:
fetch_xor::u64::seq_cst::dropped::single_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #32
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_relax
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_acq
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::compared::bit_0:
fetch_xor::u64::seq_cst::compared::bit_0:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor8_acq_rel
    and w0, w0, #0x1
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldeor8_relax
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldeor8_acq
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldeor8_rel
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::compared::top_bit:
fetch_xor::u64::seq_cst::compared::top_bit:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-9223372036854775808
    bl __aarch64_ldeor8_acq_rel
    lsr x0, x0, #63
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_relax
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::acquire::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_acq
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::release::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::acq_rel::compared::variable_bit:
fetch_xor::u64::seq_cst::compared::variable_bit:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    lsl x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_acq_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::relaxed::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_relax
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::acquire::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_acq
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::release::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::acq_rel::compared::shifted_mask:
fetch_xor::u64::seq_cst::compared::shifted_mask:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x8, #-9223372036854775808
    lsr x19, x8, x1
    mov x1, x0
    mov x0, x19
    bl __aarch64_ldeor8_acq_rel
    tst x0, x19
    cset w0, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_xor::u64::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::used::idempotent:
fetch_xor::u64::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::u64::acq_rel::dropped::idempotent:
fetch_xor::u64::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::isize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::isize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::isize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::isize::acq_rel::used:
fetch_xor::isize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::isize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::isize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::isize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::isize::acq_rel::dropped:
fetch_xor::isize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::usize::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::usize::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::usize::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::usize::acq_rel::used:
fetch_xor::usize::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::usize::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_xor::usize::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_xor::usize::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::usize::acq_rel::dropped:
fetch_xor::usize::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldeor8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_xor::i128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    eor x9, x1, x3
    eor x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_xor::i128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    eor x9, x1, x3
    eor x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_xor::i128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    eor x9, x1, x3
    eor x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_xor::i128::acq_rel::used:
fetch_xor::i128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    eor x9, x1, x3
    eor x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_xor::i128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    eor x9, x9, x3
    eor x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::i128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    eor x9, x9, x3
    eor x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::i128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    eor x9, x9, x3
    eor x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::i128::acq_rel::dropped:
fetch_xor::i128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    eor x9, x9, x3
    eor x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    eor x9, x1, x3
    eor x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_xor::u128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    eor x9, x1, x3
    eor x10, x0, x2
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_xor::u128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    eor x9, x1, x3
    eor x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_xor::u128::acq_rel::used:
fetch_xor::u128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    eor x9, x1, x3
    eor x10, x0, x2
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_xor::u128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    eor x9, x9, x3
    eor x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    eor x9, x9, x3
    eor x8, x8, x2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    eor x9, x9, x3
    eor x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u128::acq_rel::dropped:
fetch_xor::u128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    eor x9, x9, x3
    eor x8, x8, x2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::i8::relaxed::used:
  .L1:
    ldxrb w9, [x0]
    sxtb w8, w9
    cmp w8, w1, sxtb
    csel w9, w9, w1, gt
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i8::acquire::used:
  .L1:
    ldaxrb w9, [x0]
    sxtb w8, w9
    cmp w8, w1, sxtb
    csel w9, w9, w1, gt
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i8::release::used:
  .L1:
    ldxrb w9, [x0]
    sxtb w8, w9
    cmp w8, w1, sxtb
    csel w9, w9, w1, gt
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i8::acq_rel::used:
fetch_max::i8::seq_cst::used:
  .L1:
    ldaxrb w9, [x0]
    sxtb w8, w9
    cmp w8, w1, sxtb
    csel w9, w9, w1, gt
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    sxtb w9, w8
    cmp w9, w1, sxtb
    csel w8, w8, w1, gt
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    sxtb w9, w8
    cmp w9, w1, sxtb
    csel w8, w8, w1, gt
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    sxtb w9, w8
    cmp w9, w1, sxtb
    csel w8, w8, w1, gt
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i8::acq_rel::dropped:
fetch_max::i8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    sxtb w9, w8
    cmp w9, w1, sxtb
    csel w8, w8, w1, gt
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u8::relaxed::used:
    and w9, w1, #0xff
  .L1:
    ldxrb w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, hi
    stxrb w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u8::acquire::used:
    and w9, w1, #0xff
  .L1:
    ldaxrb w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, hi
    stxrb w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u8::release::used:
    and w9, w1, #0xff
  .L1:
    ldxrb w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, hi
    stlxrb w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u8::acq_rel::used:
fetch_max::u8::seq_cst::used:
    and w9, w1, #0xff
  .L1:
    ldaxrb w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, hi
    stlxrb w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u8::relaxed::dropped:
    and w8, w1, #0xff
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, hi
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u8::acquire::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, hi
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u8::release::dropped:
    and w8, w1, #0xff
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, hi
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u8::acq_rel::dropped:
fetch_max::u8::seq_cst::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, hi
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::i16::relaxed::used:
  .L1:
    ldxrh w9, [x0]
    sxth w8, w9
    cmp w8, w1, sxth
    csel w9, w9, w1, gt
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i16::acquire::used:
  .L1:
    ldaxrh w9, [x0]
    sxth w8, w9
    cmp w8, w1, sxth
    csel w9, w9, w1, gt
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i16::release::used:
  .L1:
    ldxrh w9, [x0]
    sxth w8, w9
    cmp w8, w1, sxth
    csel w9, w9, w1, gt
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i16::acq_rel::used:
fetch_max::i16::seq_cst::used:
  .L1:
    ldaxrh w9, [x0]
    sxth w8, w9
    cmp w8, w1, sxth
    csel w9, w9, w1, gt
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    sxth w9, w8
    cmp w9, w1, sxth
    csel w8, w8, w1, gt
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    sxth w9, w8
    cmp w9, w1, sxth
    csel w8, w8, w1, gt
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    sxth w9, w8
    cmp w9, w1, sxth
    csel w8, w8, w1, gt
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i16::acq_rel::dropped:
fetch_max::i16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    sxth w9, w8
    cmp w9, w1, sxth
    csel w8, w8, w1, gt
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u16::relaxed::used:
    and w9, w1, #0xffff
  .L1:
    ldxrh w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, hi
    stxrh w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u16::acquire::used:
    and w9, w1, #0xffff
  .L1:
    ldaxrh w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, hi
    stxrh w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u16::release::used:
    and w9, w1, #0xffff
  .L1:
    ldxrh w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, hi
    stlxrh w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u16::acq_rel::used:
fetch_max::u16::seq_cst::used:
    and w9, w1, #0xffff
  .L1:
    ldaxrh w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, hi
    stlxrh w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u16::relaxed::dropped:
    and w8, w1, #0xffff
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, hi
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u16::acquire::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, hi
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u16::release::dropped:
    and w8, w1, #0xffff
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, hi
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u16::acq_rel::dropped:
fetch_max::u16::seq_cst::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, hi
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::i32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, gt
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, gt
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i32::release::used:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, gt
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i32::acq_rel::used:
fetch_max::i32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, gt
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::i32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, gt
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, gt
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i32::release::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, gt
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i32::acq_rel::dropped:
fetch_max::i32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, gt
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, hi
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::u32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, hi
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::u32::release::used:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, hi
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::u32::acq_rel::used:
fetch_max::u32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, hi
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::u32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, hi
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, hi
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::release::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, hi
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::acq_rel::dropped:
fetch_max::u32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, hi
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::relaxed::used::const_1:
  .L1:
    ldxr w8, [x0]
    cmp w8, #1
    csinc w9, w8, wzr, hi
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::u32::acquire::used::const_1:
  .L1:
    ldaxr w8, [x0]
    cmp w8, #1
    csinc w9, w8, wzr, hi
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::u32::release::used::const_1:
  .L1:
    ldxr w8, [x0]
    cmp w8, #1
    csinc w9, w8, wzr, hi
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::u32::acq_rel::used::const_1:
fetch_max::u32::seq_cst::used::const_1:
  .L1:
    ldaxr w8, [x0]
    cmp w8, #1
    csinc w9, w8, wzr, hi
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_max::u32::relaxed::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    cmp w8, #1
    csinc w8, w8, wzr, hi
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::acquire::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    cmp w8, #1
    csinc w8, w8, wzr, hi
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::release::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    cmp w8, #1
    csinc w8, w8, wzr, hi
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::acq_rel::dropped::const_1:
fetch_max::u32::seq_cst::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    cmp w8, #1
    csinc w8, w8, wzr, hi
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    cmp w8, #10
    csel w10, w8, w9, hi
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u32::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    cmp w8, #10
    csel w10, w8, w9, hi
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u32::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    cmp w8, #10
    csel w10, w8, w9, hi
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u32::acq_rel::used::const_10:
fetch_max::u32::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    cmp w8, #10
    csel w10, w8, w9, hi
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_max::u32::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr w9, [x0]
    cmp w9, #10
    csel w9, w9, w8, hi
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u32::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr w9, [x0]
    cmp w9, #10
    csel w9, w9, w8, hi
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u32::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr w9, [x0]
    cmp w9, #10
    csel w9, w9, w8, hi
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u32::acq_rel::dropped::const_10:
fetch_max::u32::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr w9, [x0]
    cmp w9, #10
    csel w9, w9, w8, hi
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u32::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_max::u32::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_max::u32::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_max::u32::acq_rel::used::idempotent:
fetch_max::u32::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_max::u32::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_max::u32::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_max::u32::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_max::u32::acq_rel::dropped::idempotent:
fetch_max::u32::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_max::i64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, gt
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::i64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, gt
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::i64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, gt
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::i64::acq_rel::used:
fetch_max::i64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, gt
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::i64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, gt
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, gt
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i64::release::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, gt
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i64::acq_rel::dropped:
fetch_max::i64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, gt
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, hi
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::u64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, hi
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::u64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, hi
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::u64::acq_rel::used:
fetch_max::u64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, hi
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::u64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, hi
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, hi
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::release::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, hi
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::acq_rel::dropped:
fetch_max::u64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, hi
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::relaxed::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, #1
    csinc x9, x0, xzr, hi
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::u64::acquire::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, #1
    csinc x9, x0, xzr, hi
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::u64::release::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, #1
    csinc x9, x0, xzr, hi
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::u64::acq_rel::used::const_1:
fetch_max::u64::seq_cst::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, #1
    csinc x9, x0, xzr, hi
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::u64::relaxed::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    cmp x8, #1
    csinc x8, x8, xzr, hi
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::acquire::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    cmp x8, #1
    csinc x8, x8, xzr, hi
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::release::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    cmp x8, #1
    csinc x8, x8, xzr, hi
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::acq_rel::dropped::const_1:
fetch_max::u64::seq_cst::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    cmp x8, #1
    csinc x8, x8, xzr, hi
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    cmp x8, #10
    csel x10, x8, x9, hi
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_max::u64::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    cmp x8, #10
    csel x10, x8, x9, hi
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_max::u64::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    cmp x8, #10
    csel x10, x8, x9, hi
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_max::u64::acq_rel::used::const_10:
fetch_max::u64::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    cmp x8, #10
    csel x10, x8, x9, hi
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_max::u64::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr x9, [x0]
    cmp x9, #10
    csel x9, x9, x8, hi
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u64::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr x9, [x0]
    cmp x9, #10
    csel x9, x9, x8, hi
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u64::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr x9, [x0]
    cmp x9, #10
    csel x9, x9, x8, hi
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u64::acq_rel::dropped::const_10:
fetch_max::u64::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr x9, [x0]
    cmp x9, #10
    csel x9, x9, x8, hi
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u64::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_max::u64::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_max::u64::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_max::u64::acq_rel::used::idempotent:
fetch_max::u64::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_max::u64::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_max::u64::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_max::u64::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_max::u64::acq_rel::dropped::idempotent:
fetch_max::u64::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_max::isize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, gt
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::isize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, gt
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::isize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, gt
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::isize::acq_rel::used:
fetch_max::isize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, gt
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::isize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, gt
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::isize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, gt
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::isize::release::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, gt
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::isize::acq_rel::dropped:
fetch_max::isize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, gt
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::usize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, hi
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::usize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, hi
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::usize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, hi
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::usize::acq_rel::used:
fetch_max::usize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, hi
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_max::usize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, hi
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::usize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, hi
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::usize::release::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, hi
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::usize::acq_rel::dropped:
fetch_max::usize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, hi
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::i128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, lt
    csel x10, x0, x2, lt
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_max::i128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, lt
    csel x10, x0, x2, lt
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_max::i128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, lt
    csel x10, x0, x2, lt
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_max::i128::acq_rel::used:
fetch_max::i128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, lt
    csel x10, x0, x2, lt
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_max::i128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, lt
    csel x8, x8, x2, lt
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::i128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, lt
    csel x8, x8, x2, lt
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::i128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, lt
    csel x8, x8, x2, lt
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::i128::acq_rel::dropped:
fetch_max::i128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, lt
    csel x8, x8, x2, lt
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, lo
    csel x10, x0, x2, lo
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_max::u128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, lo
    csel x10, x0, x2, lo
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_max::u128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, lo
    csel x10, x0, x2, lo
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_max::u128::acq_rel::used:
fetch_max::u128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, lo
    csel x10, x0, x2, lo
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_max::u128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, lo
    csel x8, x8, x2, lo
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, lo
    csel x8, x8, x2, lo
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, lo
    csel x8, x8, x2, lo
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_max::u128::acq_rel::dropped:
fetch_max::u128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, lo
    csel x8, x8, x2, lo
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::i8::relaxed::used:
  .L1:
    ldxrb w9, [x0]
    sxtb w8, w9
    cmp w8, w1, sxtb
    csel w9, w9, w1, le
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i8::acquire::used:
  .L1:
    ldaxrb w9, [x0]
    sxtb w8, w9
    cmp w8, w1, sxtb
    csel w9, w9, w1, le
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i8::release::used:
  .L1:
    ldxrb w9, [x0]
    sxtb w8, w9
    cmp w8, w1, sxtb
    csel w9, w9, w1, le
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i8::acq_rel::used:
fetch_min::i8::seq_cst::used:
  .L1:
    ldaxrb w9, [x0]
    sxtb w8, w9
    cmp w8, w1, sxtb
    csel w9, w9, w1, le
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    sxtb w9, w8
    cmp w9, w1, sxtb
    csel w8, w8, w1, le
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    sxtb w9, w8
    cmp w9, w1, sxtb
    csel w8, w8, w1, le
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    sxtb w9, w8
    cmp w9, w1, sxtb
    csel w8, w8, w1, le
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i8::acq_rel::dropped:
fetch_min::i8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    sxtb w9, w8
    cmp w9, w1, sxtb
    csel w8, w8, w1, le
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u8::relaxed::used:
    and w9, w1, #0xff
  .L1:
    ldxrb w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, ls
    stxrb w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u8::acquire::used:
    and w9, w1, #0xff
  .L1:
    ldaxrb w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, ls
    stxrb w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u8::release::used:
    and w9, w1, #0xff
  .L1:
    ldxrb w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, ls
    stlxrb w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u8::acq_rel::used:
fetch_min::u8::seq_cst::used:
    and w9, w1, #0xff
  .L1:
    ldaxrb w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, ls
    stlxrb w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u8::relaxed::dropped:
    and w8, w1, #0xff
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, ls
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u8::acquire::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, ls
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u8::release::dropped:
    and w8, w1, #0xff
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, ls
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u8::acq_rel::dropped:
fetch_min::u8::seq_cst::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, ls
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::i16::relaxed::used:
  .L1:
    ldxrh w9, [x0]
    sxth w8, w9
    cmp w8, w1, sxth
    csel w9, w9, w1, le
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i16::acquire::used:
  .L1:
    ldaxrh w9, [x0]
    sxth w8, w9
    cmp w8, w1, sxth
    csel w9, w9, w1, le
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i16::release::used:
  .L1:
    ldxrh w9, [x0]
    sxth w8, w9
    cmp w8, w1, sxth
    csel w9, w9, w1, le
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i16::acq_rel::used:
fetch_min::i16::seq_cst::used:
  .L1:
    ldaxrh w9, [x0]
    sxth w8, w9
    cmp w8, w1, sxth
    csel w9, w9, w1, le
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    sxth w9, w8
    cmp w9, w1, sxth
    csel w8, w8, w1, le
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    sxth w9, w8
    cmp w9, w1, sxth
    csel w8, w8, w1, le
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    sxth w9, w8
    cmp w9, w1, sxth
    csel w8, w8, w1, le
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i16::acq_rel::dropped:
fetch_min::i16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    sxth w9, w8
    cmp w9, w1, sxth
    csel w8, w8, w1, le
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u16::relaxed::used:
    and w9, w1, #0xffff
  .L1:
    ldxrh w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, ls
    stxrh w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u16::acquire::used:
    and w9, w1, #0xffff
  .L1:
    ldaxrh w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, ls
    stxrh w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u16::release::used:
    and w9, w1, #0xffff
  .L1:
    ldxrh w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, ls
    stlxrh w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u16::acq_rel::used:
fetch_min::u16::seq_cst::used:
    and w9, w1, #0xffff
  .L1:
    ldaxrh w8, [x0]
    cmp w8, w9
    csel w10, w8, w9, ls
    stlxrh w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u16::relaxed::dropped:
    and w8, w1, #0xffff
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, ls
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u16::acquire::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, ls
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u16::release::dropped:
    and w8, w1, #0xffff
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, ls
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u16::acq_rel::dropped:
fetch_min::u16::seq_cst::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    csel w9, w9, w8, ls
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::i32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, le
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, le
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i32::release::used:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, le
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i32::acq_rel::used:
fetch_min::i32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, le
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::i32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, le
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, le
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i32::release::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, le
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i32::acq_rel::dropped:
fetch_min::i32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, le
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, ls
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::u32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, ls
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::u32::release::used:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, ls
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::u32::acq_rel::used:
fetch_min::u32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w9, w8, w1, ls
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::u32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, ls
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, ls
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::release::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, ls
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::acq_rel::dropped:
fetch_min::u32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    csel w8, w8, w1, ls
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::relaxed::used::const_1:
  .L1:
    ldxr w8, [x0]
    cmp w8, #2
    csinc w9, w8, wzr, lo
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::u32::acquire::used::const_1:
  .L1:
    ldaxr w8, [x0]
    cmp w8, #2
    csinc w9, w8, wzr, lo
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::u32::release::used::const_1:
  .L1:
    ldxr w8, [x0]
    cmp w8, #2
    csinc w9, w8, wzr, lo
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::u32::acq_rel::used::const_1:
fetch_min::u32::seq_cst::used::const_1:
  .L1:
    ldaxr w8, [x0]
    cmp w8, #2
    csinc w9, w8, wzr, lo
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_min::u32::relaxed::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    cmp w8, #2
    csinc w8, w8, wzr, lo
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::acquire::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    cmp w8, #2
    csinc w8, w8, wzr, lo
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::release::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    cmp w8, #2
    csinc w8, w8, wzr, lo
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::acq_rel::dropped::const_1:
fetch_min::u32::seq_cst::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    cmp w8, #2
    csinc w8, w8, wzr, lo
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    cmp w8, #11
    csel w10, w8, w9, lo
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u32::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    cmp w8, #11
    csel w10, w8, w9, lo
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u32::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    cmp w8, #11
    csel w10, w8, w9, lo
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u32::acq_rel::used::const_10:
fetch_min::u32::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    cmp w8, #11
    csel w10, w8, w9, lo
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_min::u32::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr w9, [x0]
    cmp w9, #11
    csel w9, w9, w8, lo
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u32::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr w9, [x0]
    cmp w9, #11
    csel w9, w9, w8, lo
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u32::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr w9, [x0]
    cmp w9, #11
    csel w9, w9, w8, lo
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u32::acq_rel::dropped::const_10:
fetch_min::u32::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr w9, [x0]
    cmp w9, #11
    csel w9, w9, w8, lo
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u32::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_min::u32::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_min::u32::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_min::u32::acq_rel::used::idempotent:
fetch_min::u32::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_min::u32::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

fetch_min::u32::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq
    ldp x29, x30, [sp], #16
    ret

fetch_min::u32::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_rel
    ldp x29, x30, [sp], #16
    ret

fetch_min::u32::acq_rel::dropped::idempotent:
fetch_min::u32::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, wzr
    bl __aarch64_ldset4_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_min::i64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, le
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::i64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, le
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::i64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, le
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::i64::acq_rel::used:
fetch_min::i64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, le
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::i64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, le
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, le
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i64::release::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, le
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i64::acq_rel::dropped:
fetch_min::i64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, le
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, ls
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::u64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, ls
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::u64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, ls
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::u64::acq_rel::used:
fetch_min::u64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, ls
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::u64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, ls
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, ls
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::release::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, ls
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::acq_rel::dropped:
fetch_min::u64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, ls
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::relaxed::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, #2
    csinc x9, x0, xzr, lo
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::u64::acquire::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, #2
    csinc x9, x0, xzr, lo
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::u64::release::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, #2
    csinc x9, x0, xzr, lo
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::u64::acq_rel::used::const_1:
fetch_min::u64::seq_cst::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, #2
    csinc x9, x0, xzr, lo
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::u64::relaxed::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    cmp x8, #2
    csinc x8, x8, xzr, lo
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::acquire::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    cmp x8, #2
    csinc x8, x8, xzr, lo
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::release::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    cmp x8, #2
    csinc x8, x8, xzr, lo
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::acq_rel::dropped::const_1:
fetch_min::u64::seq_cst::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    cmp x8, #2
    csinc x8, x8, xzr, lo
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    cmp x8, #11
    csel x10, x8, x9, lo
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_min::u64::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    cmp x8, #11
    csel x10, x8, x9, lo
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_min::u64::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    cmp x8, #11
    csel x10, x8, x9, lo
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_min::u64::acq_rel::used::const_10:
fetch_min::u64::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    cmp x8, #11
    csel x10, x8, x9, lo
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_min::u64::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr x9, [x0]
    cmp x9, #11
    csel x9, x9, x8, lo
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u64::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr x9, [x0]
    cmp x9, #11
    csel x9, x9, x8, lo
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u64::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr x9, [x0]
    cmp x9, #11
    csel x9, x9, x8, lo
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u64::acq_rel::dropped::const_10:
fetch_min::u64::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr x9, [x0]
    cmp x9, #11
    csel x9, x9, x8, lo
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u64::relaxed::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_min::u64::acquire::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_min::u64::release::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_min::u64::acq_rel::used::idempotent:
fetch_min::u64::seq_cst::used::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_min::u64::relaxed::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_min::u64::acquire::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_min::u64::release::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_min::u64::acq_rel::dropped::idempotent:
fetch_min::u64::seq_cst::dropped::idempotent:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, xzr
    bl __aarch64_ldset8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_min::isize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, le
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::isize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, le
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::isize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, le
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::isize::acq_rel::used:
fetch_min::isize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, le
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::isize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, le
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::isize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, le
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::isize::release::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, le
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::isize::acq_rel::dropped:
fetch_min::isize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, le
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::usize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, ls
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::usize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, ls
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::usize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, ls
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::usize::acq_rel::used:
fetch_min::usize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    cmp x0, x1
    csel x9, x0, x1, ls
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_min::usize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, ls
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::usize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, ls
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::usize::release::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, ls
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::usize::acq_rel::dropped:
fetch_min::usize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, ls
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::i128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, ge
    csel x10, x0, x2, ge
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_min::i128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, ge
    csel x10, x0, x2, ge
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_min::i128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, ge
    csel x10, x0, x2, ge
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_min::i128::acq_rel::used:
fetch_min::i128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, ge
    csel x10, x0, x2, ge
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_min::i128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, ge
    csel x8, x8, x2, ge
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::i128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, ge
    csel x8, x8, x2, ge
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::i128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, ge
    csel x8, x8, x2, ge
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::i128::acq_rel::dropped:
fetch_min::i128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, ge
    csel x8, x8, x2, ge
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u128::relaxed::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, hs
    csel x10, x0, x2, hs
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_min::u128::acquire::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, hs
    csel x10, x0, x2, hs
    stxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_min::u128::release::used:
    mov x8, x0
  .L1:
    ldxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, hs
    csel x10, x0, x2, hs
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_min::u128::acq_rel::used:
fetch_min::u128::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxp x0, x1, [x8]
    cmp x2, x0
    sbcs xzr, x3, x1
    csel x9, x1, x3, hs
    csel x10, x0, x2, hs
    stlxp w11, x10, x9, [x8]
    cbnz w11, .L1
    ret

fetch_min::u128::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, hs
    csel x8, x8, x2, hs
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u128::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, hs
    csel x8, x8, x2, hs
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u128::release::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, hs
    csel x8, x8, x2, hs
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_min::u128::acq_rel::dropped:
fetch_min::u128::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x2, x8
    sbcs xzr, x3, x9
    csel x9, x9, x3, hs
    csel x8, x8, x2, hs
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    ret

fetch_not::bool::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor1_relax
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_not::bool::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor1_acq
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_not::bool::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor1_rel
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_not::bool::acq_rel::used:
fetch_not::bool::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor1_acq_rel
    cmp w0, #0
    cset w0, ne
    ldp x29, x30, [sp], #16
    ret

fetch_not::bool::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor1_relax
    ldp x29, x30, [sp], #16
    ret

fetch_not::bool::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor1_acq
    ldp x29, x30, [sp], #16
    ret

fetch_not::bool::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor1_rel
    ldp x29, x30, [sp], #16
    ret

fetch_not::bool::acq_rel::dropped:
fetch_not::bool::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldeor1_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_add::ptr::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    lsl x8, x1, #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_add::ptr::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    lsl x8, x1, #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_add::ptr::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    lsl x8, x1, #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_add::ptr::acq_rel::used:
fetch_ptr_add::ptr::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    lsl x8, x1, #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_add::ptr::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    lsl x8, x1, #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_add::ptr::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    lsl x8, x1, #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_add::ptr::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    lsl x8, x1, #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_add::ptr::acq_rel::dropped:
fetch_ptr_add::ptr::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    lsl x8, x1, #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_sub::ptr::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    neg x8, x1, lsl #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_sub::ptr::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    neg x8, x1, lsl #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_sub::ptr::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    neg x8, x1, lsl #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_sub::ptr::acq_rel::used:
fetch_ptr_sub::ptr::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    neg x8, x1, lsl #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_sub::ptr::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    neg x8, x1, lsl #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_sub::ptr::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    neg x8, x1, lsl #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_sub::ptr::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    neg x8, x1, lsl #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_ptr_sub::ptr::acq_rel::dropped:
fetch_ptr_sub::ptr::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    neg x8, x1, lsl #2
    mov x1, x0
    mov x0, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_byte_add::ptr::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_byte_add::ptr::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_byte_add::ptr::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_byte_add::ptr::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_byte_add::ptr::acq_rel::used:
fetch_byte_add::ptr::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_byte_add::ptr::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_byte_add::ptr::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_byte_add::ptr::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_byte_add::ptr::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_byte_add::ptr::acq_rel::dropped:
fetch_byte_add::ptr::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_byte_sub::ptr::relaxed::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_byte_sub::ptr::acquire::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_byte_sub::ptr::release::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_byte_sub::ptr::acq_rel::used:
fetch_byte_sub::ptr::seq_cst::used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_byte_sub::ptr::relaxed::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

fetch_byte_sub::ptr::acquire::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq
    ldp x29, x30, [sp], #16
    ret

fetch_byte_sub::ptr::release::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_rel
    ldp x29, x30, [sp], #16
    ret

fetch_byte_sub::ptr::acq_rel::dropped:
fetch_byte_sub::ptr::seq_cst::dropped:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    neg x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

fetch_update::bool::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_relax
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::bool::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::bool::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_rel
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::bool::acq_rel::relaxed::used:
fetch_update::bool::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::bool::relaxed::acquire::used:
fetch_update::bool::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::bool::release::acquire::used:
fetch_update::bool::acq_rel::acquire::used:
fetch_update::bool::seq_cst::acquire::used:
fetch_update::bool::relaxed::seq_cst::used:
fetch_update::bool::acquire::seq_cst::used:
fetch_update::bool::release::seq_cst::used:
fetch_update::bool::acq_rel::seq_cst::used:
fetch_update::bool::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::bool::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_relax
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::bool::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::bool::release::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_rel
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::bool::acq_rel::relaxed::dropped:
fetch_update::bool::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::bool::relaxed::acquire::dropped:
fetch_update::bool::acquire::acquire::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::bool::release::acquire::dropped:
fetch_update::bool::acq_rel::acquire::dropped:
fetch_update::bool::seq_cst::acquire::dropped:
fetch_update::bool::relaxed::seq_cst::dropped:
fetch_update::bool::acquire::seq_cst::dropped:
fetch_update::bool::release::seq_cst::dropped:
fetch_update::bool::acq_rel::seq_cst::dropped:
fetch_update::bool::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::ptr::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldr x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_relax
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::ptr::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldr x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_acq
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::ptr::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldr x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_rel
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::ptr::acq_rel::relaxed::used:
fetch_update::ptr::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldr x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_acq_rel
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::ptr::relaxed::acquire::used:
fetch_update::ptr::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldar x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_acq
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::ptr::release::acquire::used:
fetch_update::ptr::acq_rel::acquire::used:
fetch_update::ptr::seq_cst::acquire::used:
fetch_update::ptr::relaxed::seq_cst::used:
fetch_update::ptr::acquire::seq_cst::used:
fetch_update::ptr::release::seq_cst::used:
fetch_update::ptr::acq_rel::seq_cst::used:
fetch_update::ptr::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldar x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_acq_rel
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::ptr::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_relax
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::ptr::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::ptr::release::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_rel
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::ptr::acq_rel::relaxed::dropped:
fetch_update::ptr::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::ptr::relaxed::acquire::dropped:
fetch_update::ptr::acquire::acquire::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldar x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::ptr::release::acquire::dropped:
fetch_update::ptr::acq_rel::acquire::dropped:
fetch_update::ptr::seq_cst::acquire::dropped:
fetch_update::ptr::relaxed::seq_cst::dropped:
fetch_update::ptr::acquire::seq_cst::dropped:
fetch_update::ptr::release::seq_cst::dropped:
fetch_update::ptr::acq_rel::seq_cst::dropped:
fetch_update::ptr::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldar x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

fetch_update::i8::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_relax
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_rel
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::acq_rel::relaxed::used:
fetch_update::i8::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::relaxed::acquire::used:
fetch_update::i8::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::release::acquire::used:
fetch_update::i8::acq_rel::acquire::used:
fetch_update::i8::seq_cst::acquire::used:
fetch_update::i8::relaxed::seq_cst::used:
fetch_update::i8::acquire::seq_cst::used:
fetch_update::i8::release::seq_cst::used:
fetch_update::i8::acq_rel::seq_cst::used:
fetch_update::i8::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_relax
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::acq_rel::relaxed::dropped:
fetch_update::i8::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::relaxed::acquire::dropped:
fetch_update::i8::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i8::release::acquire::dropped:
fetch_update::i8::acq_rel::acquire::dropped:
fetch_update::i8::seq_cst::acquire::dropped:
fetch_update::i8::relaxed::seq_cst::dropped:
fetch_update::i8::acquire::seq_cst::dropped:
fetch_update::i8::release::seq_cst::dropped:
fetch_update::i8::acq_rel::seq_cst::dropped:
fetch_update::i8::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldrb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_relax
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldrb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldrb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_rel
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::acq_rel::relaxed::used:
fetch_update::u8::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldrb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::relaxed::acquire::used:
fetch_update::u8::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldarb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::release::acquire::used:
fetch_update::u8::acq_rel::acquire::used:
fetch_update::u8::seq_cst::acquire::used:
fetch_update::u8::relaxed::seq_cst::used:
fetch_update::u8::acquire::seq_cst::used:
fetch_update::u8::release::seq_cst::used:
fetch_update::u8::acq_rel::seq_cst::used:
fetch_update::u8::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldarb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_relax
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::acq_rel::relaxed::dropped:
fetch_update::u8::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::relaxed::acquire::dropped:
fetch_update::u8::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u8::release::acquire::dropped:
fetch_update::u8::acq_rel::acquire::dropped:
fetch_update::u8::seq_cst::acquire::dropped:
fetch_update::u8::relaxed::seq_cst::dropped:
fetch_update::u8::acquire::seq_cst::dropped:
fetch_update::u8::release::seq_cst::dropped:
fetch_update::u8::acq_rel::seq_cst::dropped:
fetch_update::u8::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_relax
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::acq_rel::relaxed::used:
fetch_update::i16::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::relaxed::acquire::used:
fetch_update::i16::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::release::acquire::used:
fetch_update::i16::acq_rel::acquire::used:
fetch_update::i16::seq_cst::acquire::used:
fetch_update::i16::relaxed::seq_cst::used:
fetch_update::i16::acquire::seq_cst::used:
fetch_update::i16::release::seq_cst::used:
fetch_update::i16::acq_rel::seq_cst::used:
fetch_update::i16::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_relax
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::acq_rel::relaxed::dropped:
fetch_update::i16::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::relaxed::acquire::dropped:
fetch_update::i16::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i16::release::acquire::dropped:
fetch_update::i16::acq_rel::acquire::dropped:
fetch_update::i16::seq_cst::acquire::dropped:
fetch_update::i16::relaxed::seq_cst::dropped:
fetch_update::i16::acquire::seq_cst::dropped:
fetch_update::i16::release::seq_cst::dropped:
fetch_update::i16::acq_rel::seq_cst::dropped:
fetch_update::i16::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_relax
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::acq_rel::relaxed::used:
fetch_update::u16::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::relaxed::acquire::used:
fetch_update::u16::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::release::acquire::used:
fetch_update::u16::acq_rel::acquire::used:
fetch_update::u16::seq_cst::acquire::used:
fetch_update::u16::relaxed::seq_cst::used:
fetch_update::u16::acquire::seq_cst::used:
fetch_update::u16::release::seq_cst::used:
fetch_update::u16::acq_rel::seq_cst::used:
fetch_update::u16::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_relax
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::acq_rel::relaxed::dropped:
fetch_update::u16::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::relaxed::acquire::dropped:
fetch_update::u16::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u16::release::acquire::dropped:
fetch_update::u16::acq_rel::acquire::dropped:
fetch_update::u16::seq_cst::acquire::dropped:
fetch_update::u16::relaxed::seq_cst::dropped:
fetch_update::u16::acquire::seq_cst::dropped:
fetch_update::u16::release::seq_cst::dropped:
fetch_update::u16::acq_rel::seq_cst::dropped:
fetch_update::u16::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_relax
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::acq_rel::relaxed::used:
fetch_update::i32::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::relaxed::acquire::used:
fetch_update::i32::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::release::acquire::used:
fetch_update::i32::acq_rel::acquire::used:
fetch_update::i32::seq_cst::acquire::used:
fetch_update::i32::relaxed::seq_cst::used:
fetch_update::i32::acquire::seq_cst::used:
fetch_update::i32::release::seq_cst::used:
fetch_update::i32::acq_rel::seq_cst::used:
fetch_update::i32::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_relax
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::acq_rel::relaxed::dropped:
fetch_update::i32::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::relaxed::acquire::dropped:
fetch_update::i32::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i32::release::acquire::dropped:
fetch_update::i32::acq_rel::acquire::dropped:
fetch_update::i32::seq_cst::acquire::dropped:
fetch_update::i32::relaxed::seq_cst::dropped:
fetch_update::i32::acquire::seq_cst::dropped:
fetch_update::i32::release::seq_cst::dropped:
fetch_update::i32::acq_rel::seq_cst::dropped:
fetch_update::i32::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_relax
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::acq_rel::relaxed::used:
fetch_update::u32::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::relaxed::acquire::used:
fetch_update::u32::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::release::acquire::used:
fetch_update::u32::acq_rel::acquire::used:
fetch_update::u32::seq_cst::acquire::used:
fetch_update::u32::relaxed::seq_cst::used:
fetch_update::u32::acquire::seq_cst::used:
fetch_update::u32::release::seq_cst::used:
fetch_update::u32::acq_rel::seq_cst::used:
fetch_update::u32::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_relax
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::acq_rel::relaxed::dropped:
fetch_update::u32::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::relaxed::acquire::dropped:
fetch_update::u32::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u32::release::acquire::dropped:
fetch_update::u32::acq_rel::acquire::dropped:
fetch_update::u32::seq_cst::acquire::dropped:
fetch_update::u32::relaxed::seq_cst::dropped:
fetch_update::u32::acquire::seq_cst::dropped:
fetch_update::u32::release::seq_cst::dropped:
fetch_update::u32::acq_rel::seq_cst::dropped:
fetch_update::u32::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::acq_rel::relaxed::used:
fetch_update::i64::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::relaxed::acquire::used:
fetch_update::i64::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::release::acquire::used:
fetch_update::i64::acq_rel::acquire::used:
fetch_update::i64::seq_cst::acquire::used:
fetch_update::i64::relaxed::seq_cst::used:
fetch_update::i64::acquire::seq_cst::used:
fetch_update::i64::release::seq_cst::used:
fetch_update::i64::acq_rel::seq_cst::used:
fetch_update::i64::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::acq_rel::relaxed::dropped:
fetch_update::i64::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::relaxed::acquire::dropped:
fetch_update::i64::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i64::release::acquire::dropped:
fetch_update::i64::acq_rel::acquire::dropped:
fetch_update::i64::seq_cst::acquire::dropped:
fetch_update::i64::relaxed::seq_cst::dropped:
fetch_update::i64::acquire::seq_cst::dropped:
fetch_update::i64::release::seq_cst::dropped:
fetch_update::i64::acq_rel::seq_cst::dropped:
fetch_update::i64::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::acq_rel::relaxed::used:
fetch_update::u64::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::relaxed::acquire::used:
fetch_update::u64::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::release::acquire::used:
fetch_update::u64::acq_rel::acquire::used:
fetch_update::u64::seq_cst::acquire::used:
fetch_update::u64::relaxed::seq_cst::used:
fetch_update::u64::acquire::seq_cst::used:
fetch_update::u64::release::seq_cst::used:
fetch_update::u64::acq_rel::seq_cst::used:
fetch_update::u64::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::acq_rel::relaxed::dropped:
fetch_update::u64::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::relaxed::acquire::dropped:
fetch_update::u64::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::u64::release::acquire::dropped:
fetch_update::u64::acq_rel::acquire::dropped:
fetch_update::u64::seq_cst::acquire::dropped:
fetch_update::u64::relaxed::seq_cst::dropped:
fetch_update::u64::acquire::seq_cst::dropped:
fetch_update::u64::release::seq_cst::dropped:
fetch_update::u64::acq_rel::seq_cst::dropped:
fetch_update::u64::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::acq_rel::relaxed::used:
fetch_update::isize::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::relaxed::acquire::used:
fetch_update::isize::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::release::acquire::used:
fetch_update::isize::acq_rel::acquire::used:
fetch_update::isize::seq_cst::acquire::used:
fetch_update::isize::relaxed::seq_cst::used:
fetch_update::isize::acquire::seq_cst::used:
fetch_update::isize::release::seq_cst::used:
fetch_update::isize::acq_rel::seq_cst::used:
fetch_update::isize::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::acq_rel::relaxed::dropped:
fetch_update::isize::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::relaxed::acquire::dropped:
fetch_update::isize::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::isize::release::acquire::dropped:
fetch_update::isize::acq_rel::acquire::dropped:
fetch_update::isize::seq_cst::acquire::dropped:
fetch_update::isize::relaxed::seq_cst::dropped:
fetch_update::isize::acquire::seq_cst::dropped:
fetch_update::isize::release::seq_cst::dropped:
fetch_update::isize::acq_rel::seq_cst::dropped:
fetch_update::isize::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::acq_rel::relaxed::used:
fetch_update::usize::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::relaxed::acquire::used:
fetch_update::usize::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::release::acquire::used:
fetch_update::usize::acq_rel::acquire::used:
fetch_update::usize::seq_cst::acquire::used:
fetch_update::usize::relaxed::seq_cst::used:
fetch_update::usize::acquire::seq_cst::used:
fetch_update::usize::release::seq_cst::used:
fetch_update::usize::acq_rel::seq_cst::used:
fetch_update::usize::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::acq_rel::relaxed::dropped:
fetch_update::usize::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::relaxed::acquire::dropped:
fetch_update::usize::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::usize::release::acquire::dropped:
fetch_update::usize::acq_rel::acquire::dropped:
fetch_update::usize::seq_cst::acquire::dropped:
fetch_update::usize::relaxed::seq_cst::dropped:
fetch_update::usize::acquire::seq_cst::dropped:
fetch_update::usize::release::seq_cst::dropped:
fetch_update::usize::acq_rel::seq_cst::dropped:
fetch_update::usize::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

fetch_update::i128::relaxed::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x0, x1, [x22]
    stxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_relax
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

fetch_update::i128::acquire::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::release::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::acq_rel::relaxed::used:
fetch_update::i128::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::relaxed::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x0, x1, [x22]
    stxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_acq
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

fetch_update::i128::acquire::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::release::acquire::used:
fetch_update::i128::acq_rel::acquire::used:
fetch_update::i128::seq_cst::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::relaxed::seq_cst::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x0, x1, [x22]
    stlxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

fetch_update::i128::acquire::seq_cst::used:
fetch_update::i128::release::seq_cst::used:
fetch_update::i128::acq_rel::seq_cst::used:
fetch_update::i128::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stlxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_relax
    eor x8, x1, x23
    eor x9, x0, x22
    orr x8, x9, x8
    cbz x8, .L2
    adds x2, x0, x20
    mov x22, x0
    mov x23, x1
    adcs x3, x1, x19
    cset w8, vs
    tbz w8, #0, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::release::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::acq_rel::relaxed::dropped:
fetch_update::i128::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::relaxed::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    eor x8, x1, x23
    eor x9, x0, x22
    orr x8, x9, x8
    cbz x8, .L2
    adds x2, x0, x20
    mov x22, x0
    mov x23, x1
    adcs x3, x1, x19
    cset w8, vs
    tbz w8, #0, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::acquire::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::release::acquire::dropped:
fetch_update::i128::acq_rel::acquire::dropped:
fetch_update::i128::seq_cst::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::relaxed::seq_cst::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stlxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x23
    eor x9, x0, x22
    orr x8, x9, x8
    cbz x8, .L2
    adds x2, x0, x20
    mov x22, x0
    mov x23, x1
    adcs x3, x1, x19
    cset w8, vs
    tbz w8, #0, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::i128::acquire::seq_cst::dropped:
fetch_update::i128::release::seq_cst::dropped:
fetch_update::i128::acq_rel::seq_cst::dropped:
fetch_update::i128::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stlxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::relaxed::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x0, x1, [x22]
    stxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_relax
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

fetch_update::u128::acquire::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::release::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::acq_rel::relaxed::used:
fetch_update::u128::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::relaxed::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x0, x1, [x22]
    stxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_acq
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

fetch_update::u128::acquire::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::release::acquire::used:
fetch_update::u128::acq_rel::acquire::used:
fetch_update::u128::seq_cst::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::relaxed::seq_cst::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x0, x1, [x22]
    stlxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

fetch_update::u128::acquire::seq_cst::used:
fetch_update::u128::release::seq_cst::used:
fetch_update::u128::acq_rel::seq_cst::used:
fetch_update::u128::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stlxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_relax
    adds x2, x0, x20
    adcs x3, x1, x19
    cset w8, hs
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.eq .L2
    mov x22, x0
    mov x23, x1
    cbz w8, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::release::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::acq_rel::relaxed::dropped:
fetch_update::u128::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::relaxed::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    adds x2, x0, x20
    adcs x3, x1, x19
    cset w8, hs
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.eq .L2
    mov x22, x0
    mov x23, x1
    cbz w8, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::acquire::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::release::acquire::dropped:
fetch_update::u128::acq_rel::acquire::dropped:
fetch_update::u128::seq_cst::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::relaxed::seq_cst::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stlxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    adds x2, x0, x20
    adcs x3, x1, x19
    cset w8, hs
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.eq .L2
    mov x22, x0
    mov x23, x1
    cbz w8, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fetch_update::u128::acquire::seq_cst::dropped:
fetch_update::u128::release::seq_cst::dropped:
fetch_update::u128::acq_rel::seq_cst::dropped:
fetch_update::u128::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stlxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::bool::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_relax
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::bool::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::bool::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_rel
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::bool::acq_rel::relaxed::used:
try_update::bool::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::bool::relaxed::acquire::used:
try_update::bool::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::bool::release::acquire::used:
try_update::bool::acq_rel::acquire::used:
try_update::bool::seq_cst::acquire::used:
try_update::bool::relaxed::seq_cst::used:
try_update::bool::acquire::seq_cst::used:
try_update::bool::release::seq_cst::used:
try_update::bool::acq_rel::seq_cst::used:
try_update::bool::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    mov w21, w0
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cbnz w0, .L1
    cmp w0, #0
    cset w1, ne
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, #1
    tst w21, #0xff
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::bool::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_relax
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::bool::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::bool::release::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_rel
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::bool::acq_rel::relaxed::dropped:
try_update::bool::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::bool::relaxed::acquire::dropped:
try_update::bool::acquire::acquire::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::bool::release::acquire::dropped:
try_update::bool::acq_rel::acquire::dropped:
try_update::bool::seq_cst::acquire::dropped:
try_update::bool::relaxed::seq_cst::dropped:
try_update::bool::acquire::seq_cst::dropped:
try_update::bool::release::seq_cst::dropped:
try_update::bool::acq_rel::seq_cst::dropped:
try_update::bool::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    b.ne .L2
    mov w0, wzr
    mov w1, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cbnz w0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::ptr::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldr x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_relax
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::ptr::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldr x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_acq
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::ptr::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldr x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_rel
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::ptr::acq_rel::relaxed::used:
try_update::ptr::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldr x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_acq_rel
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::ptr::relaxed::acquire::used:
try_update::ptr::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldar x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_acq
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::ptr::release::acquire::used:
try_update::ptr::acq_rel::acquire::used:
try_update::ptr::seq_cst::acquire::used:
try_update::ptr::relaxed::seq_cst::used:
try_update::ptr::acquire::seq_cst::used:
try_update::ptr::release::seq_cst::used:
try_update::ptr::acq_rel::seq_cst::used:
try_update::ptr::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    ldar x1, [x0]
    mov x21, x0
    mov w19, #1
  .L1:
    cbnz x1, .L2
    mov x0, xzr
    mov x1, x20
    mov x2, x21
    bl __aarch64_cas8_acq_rel
    mov x1, x0
    cbnz x0, .L1
    mov x19, xzr
  .L2:
    mov x0, x19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::ptr::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_relax
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::ptr::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::ptr::release::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_rel
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::ptr::acq_rel::relaxed::dropped:
try_update::ptr::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::ptr::relaxed::acquire::dropped:
try_update::ptr::acquire::acquire::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldar x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::ptr::release::acquire::dropped:
try_update::ptr::acq_rel::acquire::dropped:
try_update::ptr::seq_cst::acquire::dropped:
try_update::ptr::relaxed::seq_cst::dropped:
try_update::ptr::acquire::seq_cst::dropped:
try_update::ptr::release::seq_cst::dropped:
try_update::ptr::acq_rel::seq_cst::dropped:
try_update::ptr::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldar x0, [x0]
    mov x20, x1
  .L1:
    cbnz x0, .L2
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cbnz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

try_update::i8::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_relax
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_rel
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::acq_rel::relaxed::used:
try_update::i8::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::relaxed::acquire::used:
try_update::i8::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::release::acquire::used:
try_update::i8::acq_rel::acquire::used:
try_update::i8::seq_cst::acquire::used:
try_update::i8::relaxed::seq_cst::used:
try_update::i8::acquire::seq_cst::used:
try_update::i8::release::seq_cst::used:
try_update::i8::acq_rel::seq_cst::used:
try_update::i8::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    sxtb w8, w20
    add w1, w8, w21, sxtb
    sxtb w8, w1
    cmp w8, w1
    cset w22, ne
    b.ne .L2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    mov w1, w0
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w1, w20
    mov w0, w22
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_relax
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::acq_rel::relaxed::dropped:
try_update::i8::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::relaxed::acquire::dropped:
try_update::i8::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i8::release::acquire::dropped:
try_update::i8::acq_rel::acquire::dropped:
try_update::i8::seq_cst::acquire::dropped:
try_update::i8::relaxed::seq_cst::dropped:
try_update::i8::acquire::seq_cst::dropped:
try_update::i8::release::seq_cst::dropped:
try_update::i8::acq_rel::seq_cst::dropped:
try_update::i8::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxtb w8, w21
    add w1, w8, w20, sxtb
    sxtb w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldrb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_relax
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldrb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldrb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_rel
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::acq_rel::relaxed::used:
try_update::u8::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldrb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::relaxed::acquire::used:
try_update::u8::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldarb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_acq
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::release::acquire::used:
try_update::u8::acq_rel::acquire::used:
try_update::u8::seq_cst::acquire::used:
try_update::u8::relaxed::seq_cst::used:
try_update::u8::acquire::seq_cst::used:
try_update::u8::release::seq_cst::used:
try_update::u8::acq_rel::seq_cst::used:
try_update::u8::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x0
    ldarb w0, [x0]
    mov w21, w1
  .L1:
    and w8, w0, #0xff
    mov w19, w0
    add w22, w8, w21, uxtb
    tbnz w22, #8, .L2
    mov w1, w22
    mov x2, x20
    bl __aarch64_cas1_acq_rel
    cmp w0, w19, uxtb
    b.ne .L1
  .L2:
    and w8, w22, #0xff
    mov w1, w0
    cmp w8, w19, uxtb
    cset w8, lo
    mov w0, w8
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_relax
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::acq_rel::relaxed::dropped:
try_update::u8::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::relaxed::acquire::dropped:
try_update::u8::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u8::release::acquire::dropped:
try_update::u8::acq_rel::acquire::dropped:
try_update::u8::seq_cst::acquire::dropped:
try_update::u8::relaxed::seq_cst::dropped:
try_update::u8::acquire::seq_cst::dropped:
try_update::u8::release::seq_cst::dropped:
try_update::u8::acq_rel::seq_cst::dropped:
try_update::u8::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xff
    add w1, w8, w20, uxtb
    tbnz w1, #8, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_relax
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::acq_rel::relaxed::used:
try_update::i16::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::relaxed::acquire::used:
try_update::i16::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::release::acquire::used:
try_update::i16::acq_rel::acquire::used:
try_update::i16::seq_cst::acquire::used:
try_update::i16::relaxed::seq_cst::used:
try_update::i16::acquire::seq_cst::used:
try_update::i16::release::seq_cst::used:
try_update::i16::acq_rel::seq_cst::used:
try_update::i16::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    sxth w8, w19
    add w1, w8, w21, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_relax
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::acq_rel::relaxed::dropped:
try_update::i16::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::relaxed::acquire::dropped:
try_update::i16::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i16::release::acquire::dropped:
try_update::i16::acq_rel::acquire::dropped:
try_update::i16::seq_cst::acquire::dropped:
try_update::i16::relaxed::seq_cst::dropped:
try_update::i16::acquire::seq_cst::dropped:
try_update::i16::release::seq_cst::dropped:
try_update::i16::acq_rel::seq_cst::dropped:
try_update::i16::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    sxth w8, w21
    add w1, w8, w20, sxth
    sxth w8, w1
    cmp w8, w1
    b.ne .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_relax
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::acq_rel::relaxed::used:
try_update::u16::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::relaxed::acquire::used:
try_update::u16::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::release::acquire::used:
try_update::u16::acq_rel::acquire::used:
try_update::u16::seq_cst::acquire::used:
try_update::u16::relaxed::seq_cst::used:
try_update::u16::acquire::seq_cst::used:
try_update::u16::release::seq_cst::used:
try_update::u16::acq_rel::seq_cst::used:
try_update::u16::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    and w8, w19, #0xffff
    add w1, w8, w21, uxth
    tbnz w1, #16, .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas2_acq_rel
    cmp w0, w19, uxth
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_relax
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::acq_rel::relaxed::dropped:
try_update::u16::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::relaxed::acquire::dropped:
try_update::u16::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u16::release::acquire::dropped:
try_update::u16::acq_rel::acquire::dropped:
try_update::u16::seq_cst::acquire::dropped:
try_update::u16::relaxed::seq_cst::dropped:
try_update::u16::acquire::seq_cst::dropped:
try_update::u16::release::seq_cst::dropped:
try_update::u16::acq_rel::seq_cst::dropped:
try_update::u16::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    and w8, w21, #0xffff
    add w1, w8, w20, uxth
    tbnz w1, #16, .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_relax
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::acq_rel::relaxed::used:
try_update::i32::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::relaxed::acquire::used:
try_update::i32::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::release::acquire::used:
try_update::i32::acq_rel::acquire::used:
try_update::i32::seq_cst::acquire::used:
try_update::i32::relaxed::seq_cst::used:
try_update::i32::acquire::seq_cst::used:
try_update::i32::release::seq_cst::used:
try_update::i32::acq_rel::seq_cst::used:
try_update::i32::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.vs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_relax
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::acq_rel::relaxed::dropped:
try_update::i32::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::relaxed::acquire::dropped:
try_update::i32::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i32::release::acquire::dropped:
try_update::i32::acq_rel::acquire::dropped:
try_update::i32::seq_cst::acquire::dropped:
try_update::i32::relaxed::seq_cst::dropped:
try_update::i32::acquire::seq_cst::dropped:
try_update::i32::release::seq_cst::dropped:
try_update::i32::acq_rel::seq_cst::dropped:
try_update::i32::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.vs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_relax
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::acq_rel::relaxed::used:
try_update::u32::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::relaxed::acquire::used:
try_update::u32::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::release::acquire::used:
try_update::u32::acq_rel::acquire::used:
try_update::u32::seq_cst::acquire::used:
try_update::u32::relaxed::seq_cst::used:
try_update::u32::acquire::seq_cst::used:
try_update::u32::release::seq_cst::used:
try_update::u32::acq_rel::seq_cst::used:
try_update::u32::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w19, [x0]
    mov x20, x0
    mov w21, w1
  .L1:
    adds w1, w19, w21
    b.hs .L2
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_acq_rel
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_relax
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::acq_rel::relaxed::dropped:
try_update::u32::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::relaxed::acquire::dropped:
try_update::u32::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u32::release::acquire::dropped:
try_update::u32::acq_rel::acquire::dropped:
try_update::u32::seq_cst::acquire::dropped:
try_update::u32::relaxed::seq_cst::dropped:
try_update::u32::acquire::seq_cst::dropped:
try_update::u32::release::seq_cst::dropped:
try_update::u32::acq_rel::seq_cst::dropped:
try_update::u32::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    adds w1, w21, w20
    b.hs .L2
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::acq_rel::relaxed::used:
try_update::i64::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::relaxed::acquire::used:
try_update::i64::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::release::acquire::used:
try_update::i64::acq_rel::acquire::used:
try_update::i64::seq_cst::acquire::used:
try_update::i64::relaxed::seq_cst::used:
try_update::i64::acquire::seq_cst::used:
try_update::i64::release::seq_cst::used:
try_update::i64::acq_rel::seq_cst::used:
try_update::i64::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::acq_rel::relaxed::dropped:
try_update::i64::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::relaxed::acquire::dropped:
try_update::i64::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i64::release::acquire::dropped:
try_update::i64::acq_rel::acquire::dropped:
try_update::i64::seq_cst::acquire::dropped:
try_update::i64::relaxed::seq_cst::dropped:
try_update::i64::acquire::seq_cst::dropped:
try_update::i64::release::seq_cst::dropped:
try_update::i64::acq_rel::seq_cst::dropped:
try_update::i64::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::acq_rel::relaxed::used:
try_update::u64::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::relaxed::acquire::used:
try_update::u64::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::release::acquire::used:
try_update::u64::acq_rel::acquire::used:
try_update::u64::seq_cst::acquire::used:
try_update::u64::relaxed::seq_cst::used:
try_update::u64::acquire::seq_cst::used:
try_update::u64::release::seq_cst::used:
try_update::u64::acq_rel::seq_cst::used:
try_update::u64::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::acq_rel::relaxed::dropped:
try_update::u64::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::relaxed::acquire::dropped:
try_update::u64::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::u64::release::acquire::dropped:
try_update::u64::acq_rel::acquire::dropped:
try_update::u64::seq_cst::acquire::dropped:
try_update::u64::relaxed::seq_cst::dropped:
try_update::u64::acquire::seq_cst::dropped:
try_update::u64::release::seq_cst::dropped:
try_update::u64::acq_rel::seq_cst::dropped:
try_update::u64::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::acq_rel::relaxed::used:
try_update::isize::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::relaxed::acquire::used:
try_update::isize::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::release::acquire::used:
try_update::isize::acq_rel::acquire::used:
try_update::isize::seq_cst::acquire::used:
try_update::isize::relaxed::seq_cst::used:
try_update::isize::acquire::seq_cst::used:
try_update::isize::release::seq_cst::used:
try_update::isize::acq_rel::seq_cst::used:
try_update::isize::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.vs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::acq_rel::relaxed::dropped:
try_update::isize::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::relaxed::acquire::dropped:
try_update::isize::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::isize::release::acquire::dropped:
try_update::isize::acq_rel::acquire::dropped:
try_update::isize::seq_cst::acquire::dropped:
try_update::isize::relaxed::seq_cst::dropped:
try_update::isize::acquire::seq_cst::dropped:
try_update::isize::release::seq_cst::dropped:
try_update::isize::acq_rel::seq_cst::dropped:
try_update::isize::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.vs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_relax
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::acq_rel::relaxed::used:
try_update::usize::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::relaxed::acquire::used:
try_update::usize::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::release::acquire::used:
try_update::usize::acq_rel::acquire::used:
try_update::usize::seq_cst::acquire::used:
try_update::usize::relaxed::seq_cst::used:
try_update::usize::acquire::seq_cst::used:
try_update::usize::release::seq_cst::used:
try_update::usize::acq_rel::seq_cst::used:
try_update::usize::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x19, [x0]
    mov x21, x1
    mov x22, x0
    mov w20, #1
  .L1:
    adds x1, x19, x21
    b.hs .L2
    mov x0, x19
    mov x2, x22
    bl __aarch64_cas8_acq_rel
    cmp x0, x19
    mov x19, x0
    b.ne .L1
    mov x20, xzr
  .L2:
    mov x0, x20
    mov x1, x19
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::acq_rel::relaxed::dropped:
try_update::usize::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::relaxed::acquire::dropped:
try_update::usize::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::usize::release::acquire::dropped:
try_update::usize::acq_rel::acquire::dropped:
try_update::usize::seq_cst::acquire::dropped:
try_update::usize::relaxed::seq_cst::dropped:
try_update::usize::acquire::seq_cst::dropped:
try_update::usize::release::seq_cst::dropped:
try_update::usize::acq_rel::seq_cst::dropped:
try_update::usize::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    adds x1, x21, x20
    b.hs .L2
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

try_update::i128::relaxed::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x0, x1, [x22]
    stxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_relax
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

try_update::i128::acquire::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::release::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::acq_rel::relaxed::used:
try_update::i128::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::relaxed::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x0, x1, [x22]
    stxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_acq
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

try_update::i128::acquire::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::release::acquire::used:
try_update::i128::acq_rel::acquire::used:
try_update::i128::seq_cst::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::relaxed::seq_cst::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x0, x1, [x22]
    stlxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

try_update::i128::acquire::seq_cst::used:
try_update::i128::release::seq_cst::used:
try_update::i128::acq_rel::seq_cst::used:
try_update::i128::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stlxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_relax
    eor x8, x1, x23
    eor x9, x0, x22
    orr x8, x9, x8
    cbz x8, .L2
    adds x2, x0, x20
    mov x22, x0
    mov x23, x1
    adcs x3, x1, x19
    cset w8, vs
    tbz w8, #0, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::release::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::acq_rel::relaxed::dropped:
try_update::i128::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::relaxed::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    eor x8, x1, x23
    eor x9, x0, x22
    orr x8, x9, x8
    cbz x8, .L2
    adds x2, x0, x20
    mov x22, x0
    mov x23, x1
    adcs x3, x1, x19
    cset w8, vs
    tbz w8, #0, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::acquire::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::release::acquire::dropped:
try_update::i128::acq_rel::acquire::dropped:
try_update::i128::seq_cst::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::relaxed::seq_cst::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stlxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x23
    eor x9, x0, x22
    orr x8, x9, x8
    cbz x8, .L2
    adds x2, x0, x20
    mov x22, x0
    mov x23, x1
    adcs x3, x1, x19
    cset w8, vs
    tbz w8, #0, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::i128::acquire::seq_cst::dropped:
try_update::i128::release::seq_cst::dropped:
try_update::i128::acq_rel::seq_cst::dropped:
try_update::i128::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stlxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, vs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::relaxed::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x0, x1, [x22]
    stxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_relax
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

try_update::u128::acquire::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::release::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::acq_rel::relaxed::used:
try_update::u128::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::relaxed::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x0, x1, [x22]
    stxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_acq
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

try_update::u128::acquire::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::release::acquire::used:
try_update::u128::acq_rel::acquire::used:
try_update::u128::seq_cst::acquire::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::relaxed::seq_cst::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x0, x1, [x22]
    stlxp w8, x0, x1, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x21
    adcs x3, x1, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x4, x22
    mov x23, x1
    mov x24, x0
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    ccmp x0, x24, #0, eq
    b.ne .L2
    mov x8, xzr
    str x0, [x19, #16]
  .L4:
    str x1, [x19, #24]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    str x0, [x19, #16]
    mov w8, #1
    b .L4

try_update::u128::acquire::seq_cst::used:
try_update::u128::release::seq_cst::used:
try_update::u128::acq_rel::seq_cst::used:
try_update::u128::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-64]!
    stp x24, x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x20, x3
    mov x21, x2
    mov x22, x0
    mov x19, x8
  .L1:
    ldaxp x23, x24, [x22]
    stlxp w8, x23, x24, [x22]
    cbnz w8, .L1
  .L2:
    adds x2, x23, x21
    adcs x3, x24, x20
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x23
    mov x1, x24
    mov x4, x22
    bl __aarch64_cas16_acq_rel
    eor x8, x1, x24
    eor x9, x0, x23
    mov x23, x0
    orr x8, x9, x8
    mov x24, x1
    stp x0, x1, [x19, #16]
    cmp x8, #0
    cset w9, ne
    stp x9, xzr, [x19]
    cbnz x8, .L2
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret
  .L3:
    mov w8, #1
    stp x23, x24, [x19, #16]
    stp x8, xzr, [x19]
    ldp x20, x19, [sp, #48]
    ldp x22, x21, [sp, #32]
    ldp x24, x23, [sp, #16]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_relax
    adds x2, x0, x20
    adcs x3, x1, x19
    cset w8, hs
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.eq .L2
    mov x22, x0
    mov x23, x1
    cbz w8, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::release::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::acq_rel::relaxed::dropped:
try_update::u128::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::relaxed::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    adds x2, x0, x20
    adcs x3, x1, x19
    cset w8, hs
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.eq .L2
    mov x22, x0
    mov x23, x1
    cbz w8, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::acquire::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::release::acquire::dropped:
try_update::u128::acq_rel::acquire::dropped:
try_update::u128::seq_cst::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::relaxed::seq_cst::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stlxp w8, x22, x23, [x21]
    cbnz w8, .L1
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L2
  .L3:
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    adds x2, x0, x20
    adcs x3, x1, x19
    cset w8, hs
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.eq .L2
    mov x22, x0
    mov x23, x1
    cbz w8, .L3
  .L2:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

try_update::u128::acquire::seq_cst::dropped:
try_update::u128::release::seq_cst::dropped:
try_update::u128::acq_rel::seq_cst::dropped:
try_update::u128::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stlxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    adcs x3, x23, x19
    cset w8, hs
    tbnz w8, #0, .L3
    mov x0, x22
    mov x1, x23
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
  .L3:
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::bool::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_relax
    cmp w0, w21
    b.ne .L1
    cmp w0, #0
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_acq
    cmp w0, w21
    b.ne .L1
    cmp w0, #0
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_rel
    cmp w0, w21
    b.ne .L1
    cmp w0, #0
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::acq_rel::relaxed::used:
update::bool::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_acq_rel
    cmp w0, w21
    b.ne .L1
    cmp w0, #0
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::relaxed::acquire::used:
update::bool::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_acq
    cmp w0, w21
    b.ne .L1
    cmp w0, #0
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::release::acquire::used:
update::bool::acq_rel::acquire::used:
update::bool::seq_cst::acquire::used:
update::bool::relaxed::seq_cst::used:
update::bool::acquire::seq_cst::used:
update::bool::release::seq_cst::used:
update::bool::acq_rel::seq_cst::used:
update::bool::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_acq_rel
    cmp w0, w21
    b.ne .L1
    cmp w0, #0
    cset w0, ne
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_relax
    cmp w0, w21
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_acq
    cmp w0, w21
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_rel
    cmp w0, w21
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::acq_rel::relaxed::dropped:
update::bool::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldrb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_acq_rel
    cmp w0, w21
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::relaxed::acquire::dropped:
update::bool::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_acq
    cmp w0, w21
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::bool::release::acquire::dropped:
update::bool::acq_rel::acquire::dropped:
update::bool::seq_cst::acquire::dropped:
update::bool::relaxed::seq_cst::dropped:
update::bool::acquire::seq_cst::dropped:
update::bool::release::seq_cst::dropped:
update::bool::acq_rel::seq_cst::dropped:
update::bool::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x19, x0
    ldarb w0, [x0]
    mov w20, w1
  .L1:
    tst w0, #0xff
    mov x2, x19
    cset w21, ne
    eor w1, w20, w21
    mov w0, w21
    bl __aarch64_cas1_acq_rel
    cmp w0, w21
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::acq_rel::relaxed::used:
update::ptr::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::relaxed::acquire::used:
update::ptr::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::release::acquire::used:
update::ptr::acq_rel::acquire::used:
update::ptr::seq_cst::acquire::used:
update::ptr::relaxed::seq_cst::used:
update::ptr::acquire::seq_cst::used:
update::ptr::release::seq_cst::used:
update::ptr::acq_rel::seq_cst::used:
update::ptr::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::acq_rel::relaxed::dropped:
update::ptr::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::relaxed::acquire::dropped:
update::ptr::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::ptr::release::acquire::dropped:
update::ptr::acq_rel::acquire::dropped:
update::ptr::seq_cst::acquire::dropped:
update::ptr::relaxed::seq_cst::dropped:
update::ptr::acquire::seq_cst::dropped:
update::ptr::release::seq_cst::dropped:
update::ptr::acq_rel::seq_cst::dropped:
update::ptr::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_relax
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_rel
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::acq_rel::relaxed::used:
update::i8::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::relaxed::acquire::used:
update::i8::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::release::acquire::used:
update::i8::acq_rel::acquire::used:
update::i8::seq_cst::acquire::used:
update::i8::relaxed::seq_cst::used:
update::i8::acquire::seq_cst::used:
update::i8::release::seq_cst::used:
update::i8::acq_rel::seq_cst::used:
update::i8::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_relax
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::acq_rel::relaxed::dropped:
update::i8::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::relaxed::acquire::dropped:
update::i8::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i8::release::acquire::dropped:
update::i8::acq_rel::acquire::dropped:
update::i8::seq_cst::acquire::dropped:
update::i8::relaxed::seq_cst::dropped:
update::i8::acquire::seq_cst::dropped:
update::i8::release::seq_cst::dropped:
update::i8::acq_rel::seq_cst::dropped:
update::i8::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_relax
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_rel
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::acq_rel::relaxed::used:
update::u8::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::relaxed::acquire::used:
update::u8::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::release::acquire::used:
update::u8::acq_rel::acquire::used:
update::u8::seq_cst::acquire::used:
update::u8::relaxed::seq_cst::used:
update::u8::acquire::seq_cst::used:
update::u8::release::seq_cst::used:
update::u8::acq_rel::seq_cst::used:
update::u8::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w20, uxtb
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_relax
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::acq_rel::relaxed::dropped:
update::u8::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::relaxed::acquire::dropped:
update::u8::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u8::release::acquire::dropped:
update::u8::acq_rel::acquire::dropped:
update::u8::seq_cst::acquire::dropped:
update::u8::relaxed::seq_cst::dropped:
update::u8::acquire::seq_cst::dropped:
update::u8::release::seq_cst::dropped:
update::u8::acq_rel::seq_cst::dropped:
update::u8::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarb w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas1_acq_rel
    cmp w0, w21, uxtb
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_relax
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_rel
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::acq_rel::relaxed::used:
update::i16::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::relaxed::acquire::used:
update::i16::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::release::acquire::used:
update::i16::acq_rel::acquire::used:
update::i16::seq_cst::acquire::used:
update::i16::relaxed::seq_cst::used:
update::i16::acquire::seq_cst::used:
update::i16::release::seq_cst::used:
update::i16::acq_rel::seq_cst::used:
update::i16::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_relax
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::acq_rel::relaxed::dropped:
update::i16::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::relaxed::acquire::dropped:
update::i16::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i16::release::acquire::dropped:
update::i16::acq_rel::acquire::dropped:
update::i16::seq_cst::acquire::dropped:
update::i16::relaxed::seq_cst::dropped:
update::i16::acquire::seq_cst::dropped:
update::i16::release::seq_cst::dropped:
update::i16::acq_rel::seq_cst::dropped:
update::i16::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_relax
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_rel
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::acq_rel::relaxed::used:
update::u16::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::relaxed::acquire::used:
update::u16::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::release::acquire::used:
update::u16::acq_rel::acquire::used:
update::u16::seq_cst::acquire::used:
update::u16::relaxed::seq_cst::used:
update::u16::acquire::seq_cst::used:
update::u16::release::seq_cst::used:
update::u16::acq_rel::seq_cst::used:
update::u16::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w20, uxth
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_relax
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::acq_rel::relaxed::dropped:
update::u16::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldrh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::relaxed::acquire::dropped:
update::u16::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u16::release::acquire::dropped:
update::u16::acq_rel::acquire::dropped:
update::u16::seq_cst::acquire::dropped:
update::u16::relaxed::seq_cst::dropped:
update::u16::acquire::seq_cst::dropped:
update::u16::release::seq_cst::dropped:
update::u16::acq_rel::seq_cst::dropped:
update::u16::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldarh w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas2_acq_rel
    cmp w0, w21, uxth
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_relax
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_rel
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::acq_rel::relaxed::used:
update::i32::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::relaxed::acquire::used:
update::i32::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::release::acquire::used:
update::i32::acq_rel::acquire::used:
update::i32::seq_cst::acquire::used:
update::i32::relaxed::seq_cst::used:
update::i32::acquire::seq_cst::used:
update::i32::release::seq_cst::used:
update::i32::acq_rel::seq_cst::used:
update::i32::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_relax
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::acq_rel::relaxed::dropped:
update::i32::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::relaxed::acquire::dropped:
update::i32::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i32::release::acquire::dropped:
update::i32::acq_rel::acquire::dropped:
update::i32::seq_cst::acquire::dropped:
update::i32::relaxed::seq_cst::dropped:
update::i32::acquire::seq_cst::dropped:
update::i32::release::seq_cst::dropped:
update::i32::acq_rel::seq_cst::dropped:
update::i32::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_relax
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_rel
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::acq_rel::relaxed::used:
update::u32::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::relaxed::acquire::used:
update::u32::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::release::acquire::used:
update::u32::acq_rel::acquire::used:
update::u32::seq_cst::acquire::used:
update::u32::relaxed::seq_cst::used:
update::u32::acquire::seq_cst::used:
update::u32::release::seq_cst::used:
update::u32::acq_rel::seq_cst::used:
update::u32::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w20, [x0]
    mov x19, x0
    mov w21, w1
  .L1:
    add w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_relax
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::acq_rel::relaxed::dropped:
update::u32::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::relaxed::acquire::dropped:
update::u32::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u32::release::acquire::dropped:
update::u32::acq_rel::acquire::dropped:
update::u32::seq_cst::acquire::dropped:
update::u32::relaxed::seq_cst::dropped:
update::u32::acquire::seq_cst::dropped:
update::u32::release::seq_cst::dropped:
update::u32::acq_rel::seq_cst::dropped:
update::u32::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar w21, [x0]
    mov x19, x0
    mov w20, w1
  .L1:
    add w1, w21, w20
    mov w0, w21
    mov x2, x19
    bl __aarch64_cas4_acq_rel
    cmp w0, w21
    mov w21, w0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::acq_rel::relaxed::used:
update::i64::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::relaxed::acquire::used:
update::i64::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::release::acquire::used:
update::i64::acq_rel::acquire::used:
update::i64::seq_cst::acquire::used:
update::i64::relaxed::seq_cst::used:
update::i64::acquire::seq_cst::used:
update::i64::release::seq_cst::used:
update::i64::acq_rel::seq_cst::used:
update::i64::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::acq_rel::relaxed::dropped:
update::i64::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::relaxed::acquire::dropped:
update::i64::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i64::release::acquire::dropped:
update::i64::acq_rel::acquire::dropped:
update::i64::seq_cst::acquire::dropped:
update::i64::relaxed::seq_cst::dropped:
update::i64::acquire::seq_cst::dropped:
update::i64::release::seq_cst::dropped:
update::i64::acq_rel::seq_cst::dropped:
update::i64::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::acq_rel::relaxed::used:
update::u64::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::relaxed::acquire::used:
update::u64::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::release::acquire::used:
update::u64::acq_rel::acquire::used:
update::u64::seq_cst::acquire::used:
update::u64::relaxed::seq_cst::used:
update::u64::acquire::seq_cst::used:
update::u64::release::seq_cst::used:
update::u64::acq_rel::seq_cst::used:
update::u64::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::acq_rel::relaxed::dropped:
update::u64::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::relaxed::acquire::dropped:
update::u64::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::u64::release::acquire::dropped:
update::u64::acq_rel::acquire::dropped:
update::u64::seq_cst::acquire::dropped:
update::u64::relaxed::seq_cst::dropped:
update::u64::acquire::seq_cst::dropped:
update::u64::release::seq_cst::dropped:
update::u64::acq_rel::seq_cst::dropped:
update::u64::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::acq_rel::relaxed::used:
update::isize::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::relaxed::acquire::used:
update::isize::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::release::acquire::used:
update::isize::acq_rel::acquire::used:
update::isize::seq_cst::acquire::used:
update::isize::relaxed::seq_cst::used:
update::isize::acquire::seq_cst::used:
update::isize::release::seq_cst::used:
update::isize::acq_rel::seq_cst::used:
update::isize::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::acq_rel::relaxed::dropped:
update::isize::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::relaxed::acquire::dropped:
update::isize::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::isize::release::acquire::dropped:
update::isize::acq_rel::acquire::dropped:
update::isize::seq_cst::acquire::dropped:
update::isize::relaxed::seq_cst::dropped:
update::isize::acquire::seq_cst::dropped:
update::isize::release::seq_cst::dropped:
update::isize::acq_rel::seq_cst::dropped:
update::isize::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::relaxed::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::acquire::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::release::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::acq_rel::relaxed::used:
update::usize::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::relaxed::acquire::used:
update::usize::acquire::acquire::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::release::acquire::used:
update::usize::acq_rel::acquire::used:
update::usize::seq_cst::acquire::used:
update::usize::relaxed::seq_cst::used:
update::usize::acquire::seq_cst::used:
update::usize::release::seq_cst::used:
update::usize::acq_rel::seq_cst::used:
update::usize::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x20, [x0]
    mov x19, x0
    mov x21, x1
  .L1:
    add x1, x20, x21
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x20
    mov x20, x0
    b.ne .L1
    mov x0, x20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::release::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::acq_rel::relaxed::dropped:
update::usize::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::relaxed::acquire::dropped:
update::usize::acquire::acquire::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::usize::release::acquire::dropped:
update::usize::acq_rel::acquire::dropped:
update::usize::seq_cst::acquire::dropped:
update::usize::relaxed::seq_cst::dropped:
update::usize::acquire::seq_cst::dropped:
update::usize::release::seq_cst::dropped:
update::usize::acq_rel::seq_cst::dropped:
update::usize::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldar x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    add x1, x21, x20
    mov x0, x21
    mov x2, x19
    bl __aarch64_cas8_acq_rel
    cmp x0, x21
    mov x21, x0
    b.ne .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

update::i128::relaxed::relaxed::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_relax
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::acquire::relaxed::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_acq
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::release::relaxed::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_rel
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::acq_rel::relaxed::used:
update::i128::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::relaxed::acquire::used:
update::i128::acquire::acquire::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_acq
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::release::acquire::used:
update::i128::acq_rel::acquire::used:
update::i128::seq_cst::acquire::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::relaxed::seq_cst::used:
update::i128::acquire::seq_cst::used:
update::i128::release::seq_cst::used:
update::i128::acq_rel::seq_cst::used:
update::i128::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x0, x1, [x21]
    stlxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_relax
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::release::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::acq_rel::relaxed::dropped:
update::i128::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::relaxed::acquire::dropped:
update::i128::acquire::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::release::acquire::dropped:
update::i128::acq_rel::acquire::dropped:
update::i128::seq_cst::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::i128::relaxed::seq_cst::dropped:
update::i128::acquire::seq_cst::dropped:
update::i128::release::seq_cst::dropped:
update::i128::acq_rel::seq_cst::dropped:
update::i128::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stlxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::relaxed::relaxed::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_relax
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::acquire::relaxed::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_acq
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::release::relaxed::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_rel
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::acq_rel::relaxed::used:
update::u128::seq_cst::relaxed::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::relaxed::acquire::used:
update::u128::acquire::acquire::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_acq
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::release::acquire::used:
update::u128::acq_rel::acquire::used:
update::u128::seq_cst::acquire::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x0, x1, [x21]
    stxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::relaxed::seq_cst::used:
update::u128::acquire::seq_cst::used:
update::u128::release::seq_cst::used:
update::u128::acq_rel::seq_cst::used:
update::u128::seq_cst::seq_cst::used:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x0, x1, [x21]
    stlxp w8, x0, x1, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x0, x20
    mov x4, x21
    mov x22, x0
    adc x3, x1, x19
    mov x23, x1
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    ccmp x0, x22, #0, eq
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::relaxed::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_relax
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::acquire::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::release::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::acq_rel::relaxed::dropped:
update::u128::seq_cst::relaxed::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::relaxed::acquire::dropped:
update::u128::acquire::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_acq
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::release::acquire::dropped:
update::u128::acq_rel::acquire::dropped:
update::u128::seq_cst::acquire::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

update::u128::relaxed::seq_cst::dropped:
update::u128::acquire::seq_cst::dropped:
update::u128::release::seq_cst::dropped:
update::u128::acq_rel::seq_cst::dropped:
update::u128::seq_cst::seq_cst::dropped:
    stp x29, x30, [sp, #-64]!
    str x23, [sp, #16]
    stp x22, x21, [sp, #32]
    stp x20, x19, [sp, #48]
    mov x29, sp
    mov x19, x3
    mov x20, x2
    mov x21, x0
  .L1:
    ldaxp x22, x23, [x21]
    stlxp w8, x22, x23, [x21]
    cbnz w8, .L1
  .L2:
    adds x2, x22, x20
    mov x0, x22
    mov x1, x23
    adc x3, x23, x19
    mov x4, x21
    bl __aarch64_cas16_acq_rel
    cmp x1, x23
    mov x23, x1
    ccmp x0, x22, #0, eq
    mov x22, x0
    b.ne .L2
    ldp x20, x19, [sp, #48]
    ldr x23, [sp, #16]
    ldp x22, x21, [sp, #32]
    ldp x29, x30, [sp], #64
    ret

fence::acquire:
    dmb ishld
    ret

fence::release:
fence::acq_rel:
fence::seq_cst:
    dmb ish
    ret

compiler_fence::acquire:
compiler_fence::release:
compiler_fence::acq_rel:
compiler_fence::seq_cst:
    ret

spin_loop:
    isb
    ret

idiom::stop_flag_poll:
    ldrb w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

idiom::stop_flag_poll_acquire:
    ldarb w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

idiom::stop_flag_set:
    mov w8, #1
    strb w8, [x0]
    ret

idiom::stop_flag_set_release:
    mov w8, #1
    stlrb w8, [x0]
    ret

idiom::progress_report:
    add x8, x1, #1
    str x8, [x0]
    ret

idiom::progress_read:
    ldr x0, [x0]
    ret

idiom::progress_from_threads:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

idiom::progress_from_threads_seq_cst:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_acq_rel
    ldp x29, x30, [sp], #16
    ret

idiom::statistics:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x21, x1
    mov x1, x0
    mov w0, #1
    mov x19, x3
    mov x20, x2
    bl __aarch64_ldadd8_relax
    mov x0, x19
    mov x1, x21
    bl __aarch64_ldadd8_relax
  .L1:
    ldxr x8, [x20]
    cmp x8, x19
    csel x8, x8, x19, hi
    stxr w9, x8, [x20]
    cbnz w9, .L1
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

idiom::lazy_init_racy:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
    cbz x0, .L1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    bl opaque_compute
    str x0, [x19]
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::id_wrapping:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

idiom::id_assert:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd4_relax
    cmp w0, #999
    b.hi .L1
    ldp x29, x30, [sp], #16
    ret
  .L1:
    bl opaque_panic

idiom::id_undo:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w0, #1
    mov x1, x19
    bl __aarch64_ldadd4_relax
    cmp w0, #999
    b.hi .L1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    mov w0, #-1
    mov x1, x19
    bl __aarch64_ldadd4_relax
    bl opaque_panic

idiom::id_cas_loop:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr w0, [x0]
  .L1:
    cmp w0, #999
    b.hi .L2
    add w1, w0, #1
    mov x2, x19
    mov w20, w0
    bl __aarch64_cas4_relax
    cmp w0, w20
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L2:
    bl opaque_panic

idiom::id_fetch_update:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    ldr w19, [x0]
    mov x20, x0
  .L1:
    cmn w19, #1
    b.eq .L2
    add w1, w19, #1
    mov w0, w19
    mov x2, x20
    bl __aarch64_cas4_relax
    cmp w0, w19
    mov w19, w0
    b.ne .L1
    mov w0, wzr
    mov w1, w19
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L2:
    mov w0, #1
    mov w1, w19
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::increment_by_cas:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    ldr w20, [x0]
    mov x19, x0
  .L1:
    add w1, w20, #1
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_relax
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::one_time_key:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
    cbz x0, .L1
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    bl opaque_compute
    mov x20, x0
    mov x0, xzr
    mov x2, x19
    mov x1, x20
    bl __aarch64_cas8_relax
    cmp x0, #0
    csel x0, x20, x0, eq
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::max_by_cas:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr x21, [x0]
    mov x19, x0
    mov x20, x1
  .L1:
    cmp x20, x21
    b.ls .L2
    mov x0, x21
    mov x1, x20
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x21
    mov x21, x0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

idiom::max_by_fetch_max:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    csel x8, x8, x1, hi
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

idiom::once_flag:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x2, x0
    mov w0, wzr
    mov w1, #1
    bl __aarch64_cas1_acq_rel
    cmp w0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

idiom::worker_record_bytes:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
    mov x0, x1
    mov x1, x8
    bl __aarch64_ldadd8_relax
    ldp x29, x30, [sp], #16
    ret

idiom::publish:
    mov w8, #1
    str x2, [x0]
    stlrb w8, [x1]
    ret

idiom::consume:
    ldarb w8, [x1]
    cbz w8, .L1
    ldr x1, [x0]
    mov w0, #1
    ret
  .L1:
    mov x0, xzr
    ret

idiom::fence_publish:
    str x2, [x0]
    mov w8, #1
    dmb ish
    strb w8, [x1]
    ret

idiom::fence_consume:
    ldrb w8, [x1]
    cbz w8, .L1
    dmb ishld
    ldr x1, [x0]
    mov w0, #1
    ret
  .L1:
    mov x0, xzr
    ret

idiom::store_buffer_seqcst:
    mov w8, #1
    stlrb w8, [x0]
    ldarb w8, [x1]
    cmp w8, #0
    cset w0, ne
    ret

idiom::lazy_box:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldar x0, [x0]
    cbz x0, .L1
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    bl opaque_allocate
    mov x1, x0
    mov x0, xzr
    mov x2, x19
    mov x20, x1
    bl __aarch64_cas8_acq_rel
    cmp x0, #0
    b.ne .L2
    mov x0, x20
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L2:
    mov x19, x0
    mov x0, x20
    bl opaque_free
    mov x0, x19
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::spin_lock_swap:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w0, #1
    mov x1, x19
    bl __aarch64_swp1_acq
    cbz w0, .L1
  .L2:
    isb
    mov w0, #1
    mov x1, x19
    bl __aarch64_swp1_acq
    cbnz w0, .L2
  .L1:
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::spin_lock_cas_weak:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w0, wzr
    mov w1, #1
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, #0
    b.eq .L1
  .L2:
    isb
    mov w0, wzr
    mov w1, #1
    mov x2, x19
    bl __aarch64_cas1_acq
    cbnz w0, .L2
  .L1:
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::spin_lock_ttas:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    b .L1
  .L2:
    isb
  .L1:
    ldrb w8, [x19]
    cbnz w8, .L2
    mov w0, wzr
    mov w1, #1
    mov x2, x19
    bl __aarch64_cas1_acq
    cmp w0, #0
    b.ne .L1
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::spin_unlock:
    stlrb wzr, [x0]
    ret

idiom::spin_lock_section:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w0, #1
    mov x1, x19
    bl __aarch64_swp1_acq
    cbz w0, .L1
  .L2:
    isb
    mov w0, #1
    mov x1, x19
    bl __aarch64_swp1_acq
    cbnz w0, .L2
  .L1:
    bl opaque_critical_section
    stlrb wzr, [x19]
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::relaxed_lock_broken:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w0, #1
    mov x1, x19
    bl __aarch64_swp1_relax
    cbz w0, .L1
  .L2:
    isb
    mov w0, #1
    mov x1, x19
    bl __aarch64_swp1_relax
    cbnz w0, .L2
  .L1:
    bl opaque_critical_section
    strb wzr, [x19]
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::channel_send:
    stp x29, x30, [sp, #-48]!
    stp x22, x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    mov x20, x1
    mov x1, x0
    mov w0, #1
    mov x19, x3
    mov x21, x2
    mov w22, #1
    bl __aarch64_swp1_relax
    cbnz w0, .L1
    str x19, [x21]
    stlrb w22, [x20]
    ldp x20, x19, [sp, #32]
    ldp x22, x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret
  .L1:
    bl opaque_panic

idiom::channel_receive:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x1
    mov x1, x0
    mov w0, wzr
    bl __aarch64_swp1_acq
    cbz w0, .L1
    ldr x0, [x19]
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    bl opaque_panic

idiom::arc_clone:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #1
    bl __aarch64_ldadd8_relax
    tbnz x0, #63, .L1
    ldp x29, x30, [sp], #16
    ret
  .L1:
    bl opaque_abort

idiom::arc_drop:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov x0, #-1
    bl __aarch64_ldadd8_rel
    cmp x0, #1
    b.ne .L1
    dmb ishld
    ldp x29, x30, [sp], #16
    b opaque_drop
  .L1:
    ldp x29, x30, [sp], #16
    ret

idiom::arc_get_mut:
    ldr x8, [x0]
    cmp x8, #1
    b.ne .L1
    dmb ishld
  .L1:
    cmp x8, #1
    cset w0, eq
    ret

idiom::arc_is_unique:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov x20, x1
    mov w0, #1
    mov x1, #-1
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, #1
    b.ne .L1
    ldar x8, [x20]
    cmp x8, #1
    mov w8, #1
    cset w0, eq
    stlr x8, [x19]
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    mov w0, wzr
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::weak_upgrade:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr x0, [x0]
  .L1:
    mov x20, x0
    cbz x0, .L2
    add x1, x20, #1
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_relax
    cmp x0, x20
    b.ne .L1
  .L2:
    cmp x20, #0
    cset w0, ne
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::weak_downgrade:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    b .L1
  .L2:
    isb
  .L1:
    ldr x20, [x19]
  .L3:
    cmn x20, #1
    b.eq .L2
    add x1, x20, #1
    mov x0, x20
    mov x2, x19
    bl __aarch64_cas8_acq
    cmp x0, x20
    mov x20, x0
    b.ne .L3
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::mutex_lock_fast:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w0, wzr
    mov w1, #1
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, #0
    b.ne .L1
  .L2:
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    mov w0, #2
    mov x1, x19
    bl __aarch64_swp4_acq
    cbz w0, .L2
    mov x0, x19
    mov w1, #2
    bl opaque_wait
    b .L1

idiom::mutex_unlock:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w0, wzr
    mov x1, x19
    bl __aarch64_swp4_rel
    cmp w0, #2
    b.ne .L1
    mov x0, x19
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    b opaque_wake
  .L1:
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::mutex_section:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w0, wzr
    mov w1, #1
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, #0
    b.ne .L1
  .L2:
    bl opaque_critical_section
    mov w0, wzr
    mov x1, x19
    bl __aarch64_swp4_rel
    cmp w0, #2
    b.ne .L3
    mov x0, x19
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    b opaque_wake
  .L1:
    mov w0, #2
    mov x1, x19
    bl __aarch64_swp4_acq
    cbz w0, .L2
    mov x0, x19
    mov w1, #2
    bl opaque_wait
    b .L1
  .L3:
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::condvar_notify:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w0, #1
    mov x1, x19
    bl __aarch64_ldadd4_relax
    mov x0, x19
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    b opaque_wake

idiom::rwlock_read:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    ldr w0, [x0]
  .L1:
    mov w20, w0
    tbnz w0, #0, .L2
    add w1, w20, #2
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_acq
    cmp w0, w20
    b.ne .L1
  .L2:
    tst w20, #0x1
    cset w0, eq
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::rwlock_write:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x2, x0
    mov w0, wzr
    mov w1, #-1
    bl __aarch64_cas4_acq
    cmp w0, #0
    cset w0, eq
    ldp x29, x30, [sp], #16
    ret

idiom::rwlock_unlock_read:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #-2
    bl __aarch64_ldadd4_rel
    ldp x29, x30, [sp], #16
    ret

idiom::seqlock_read:
    ldar x8, [x0]
    ldr x9, [x1]
    ldr x10, [x2]
    stp x9, x10, [x3]
    dmb ishld
    ldr x9, [x0]
    cmp x9, x8
    eor w8, w8, #0x1
    cset w9, eq
    and w0, w9, w8
    ret

listing::store_plain:
listing::store_relaxed:
    str wzr, [x0]
    ret

listing::store_release:
listing::store_seq_cst:
    stlr wzr, [x0]
    ret

listing::load_plain:
listing::load_relaxed:
    ldr w0, [x0]
    ret

listing::load_acquire:
listing::load_seq_cst:
    ldar w0, [x0]
    ret

listing::add_plain:
    ldr w8, [x0]
    add w8, w8, #10
    str w8, [x0]
    ret

listing::fetch_add_relaxed:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

listing::fetch_add_acq_rel:
listing::fetch_add_seq_cst:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_acq_rel
    ldp x29, x30, [sp], #16
    ret

listing::fetch_add_used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldadd4_relax
    ldp x29, x30, [sp], #16
    ret

listing::fetch_or_used:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x1, x0
    mov w0, #10
    bl __aarch64_ldset4_relax
    ldp x29, x30, [sp], #16
    ret

listing::fetch_or_loop:
    stp x29, x30, [sp, #-48]!
    str x21, [sp, #16]
    stp x20, x19, [sp, #32]
    mov x29, sp
    ldr w20, [x0]
    mov x19, x0
    mov w21, #10
  .L1:
    orr w1, w20, w21
    mov w0, w20
    mov x2, x19
    bl __aarch64_cas4_relax
    cmp w0, w20
    mov w20, w0
    b.ne .L1
    mov w0, w20
    ldp x20, x19, [sp, #32]
    ldr x21, [sp, #16]
    ldp x29, x30, [sp], #48
    ret

listing::compare_exchange_weak:
listing::compare_exchange:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x2, x0
    mov w0, #5
    mov w1, #6
    bl __aarch64_cas4_relax
    ldp x29, x30, [sp], #16
    ret

listing::fence_acquire:
    dmb ishld
    ret

listing::fence_release:
listing::fence_acq_rel:
listing::fence_seq_cst:
    dmb ish
    ret
