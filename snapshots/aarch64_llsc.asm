; aarch64_llsc: aarch64-unknown-linux-musl, target-feature=-outline-atomics, opt-level=3, syntax default
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
    mov w8, w1
  .L1:
    ldxrb w9, [x0]
    stxrb w10, w8, [x0]
    cbnz w10, .L1
    cmp w9, #0
    cset w0, ne
    ret

swap::bool::acquire::used:
    mov w8, w1
  .L1:
    ldaxrb w9, [x0]
    stxrb w10, w8, [x0]
    cbnz w10, .L1
    cmp w9, #0
    cset w0, ne
    ret

swap::bool::release::used:
    mov w8, w1
  .L1:
    ldxrb w9, [x0]
    stlxrb w10, w8, [x0]
    cbnz w10, .L1
    cmp w9, #0
    cset w0, ne
    ret

swap::bool::acq_rel::used:
swap::bool::seq_cst::used:
    mov w8, w1
  .L1:
    ldaxrb w9, [x0]
    stlxrb w10, w8, [x0]
    cbnz w10, .L1
    cmp w9, #0
    cset w0, ne
    ret

swap::bool::plain::dropped:
    strb w1, [x0]
    ret

swap::bool::relaxed::dropped:
    mov w8, w1
  .L1:
    ldxrb wzr, [x0]
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::bool::acquire::dropped:
    mov w8, w1
  .L1:
    ldaxrb wzr, [x0]
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::bool::release::dropped:
    mov w8, w1
  .L1:
    ldxrb wzr, [x0]
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::bool::acq_rel::dropped:
swap::bool::seq_cst::dropped:
    mov w8, w1
  .L1:
    ldaxrb wzr, [x0]
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::ptr::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::ptr::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::ptr::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::ptr::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::ptr::acq_rel::used:
swap::ptr::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::ptr::plain::dropped:
    str x1, [x0]
    ret

swap::ptr::relaxed::dropped:
  .L1:
    ldxr xzr, [x0]
    stxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::ptr::acquire::dropped:
  .L1:
    ldaxr xzr, [x0]
    stxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::ptr::release::dropped:
  .L1:
    ldxr xzr, [x0]
    stlxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::ptr::acq_rel::dropped:
swap::ptr::seq_cst::dropped:
  .L1:
    ldaxr xzr, [x0]
    stlxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::i8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    strb w1, [x8]
    ret

swap::i8::relaxed::used:
    mov x8, x0
  .L1:
    ldxrb w0, [x8]
    stxrb w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i8::acquire::used:
    mov x8, x0
  .L1:
    ldaxrb w0, [x8]
    stxrb w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i8::release::used:
    mov x8, x0
  .L1:
    ldxrb w0, [x8]
    stlxrb w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i8::acq_rel::used:
swap::i8::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxrb w0, [x8]
    stlxrb w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i8::plain::dropped:
    strb w1, [x0]
    ret

swap::i8::relaxed::dropped:
  .L1:
    ldxrb wzr, [x0]
    stxrb w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i8::acquire::dropped:
  .L1:
    ldaxrb wzr, [x0]
    stxrb w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i8::release::dropped:
  .L1:
    ldxrb wzr, [x0]
    stlxrb w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i8::acq_rel::dropped:
swap::i8::seq_cst::dropped:
  .L1:
    ldaxrb wzr, [x0]
    stlxrb w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    strb w1, [x8]
    ret

swap::u8::relaxed::used:
    mov x8, x0
  .L1:
    ldxrb w0, [x8]
    stxrb w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u8::acquire::used:
    mov x8, x0
  .L1:
    ldaxrb w0, [x8]
    stxrb w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u8::release::used:
    mov x8, x0
  .L1:
    ldxrb w0, [x8]
    stlxrb w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u8::acq_rel::used:
swap::u8::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxrb w0, [x8]
    stlxrb w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u8::plain::dropped:
    strb w1, [x0]
    ret

swap::u8::relaxed::dropped:
  .L1:
    ldxrb wzr, [x0]
    stxrb w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u8::acquire::dropped:
  .L1:
    ldaxrb wzr, [x0]
    stxrb w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u8::release::dropped:
  .L1:
    ldxrb wzr, [x0]
    stlxrb w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u8::acq_rel::dropped:
swap::u8::seq_cst::dropped:
  .L1:
    ldaxrb wzr, [x0]
    stlxrb w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    strh w1, [x8]
    ret

swap::i16::relaxed::used:
    mov x8, x0
  .L1:
    ldxrh w0, [x8]
    stxrh w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i16::acquire::used:
    mov x8, x0
  .L1:
    ldaxrh w0, [x8]
    stxrh w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i16::release::used:
    mov x8, x0
  .L1:
    ldxrh w0, [x8]
    stlxrh w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i16::acq_rel::used:
swap::i16::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxrh w0, [x8]
    stlxrh w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i16::plain::dropped:
    strh w1, [x0]
    ret

swap::i16::relaxed::dropped:
  .L1:
    ldxrh wzr, [x0]
    stxrh w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i16::acquire::dropped:
  .L1:
    ldaxrh wzr, [x0]
    stxrh w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i16::release::dropped:
  .L1:
    ldxrh wzr, [x0]
    stlxrh w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i16::acq_rel::dropped:
swap::i16::seq_cst::dropped:
  .L1:
    ldaxrh wzr, [x0]
    stlxrh w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    strh w1, [x8]
    ret

swap::u16::relaxed::used:
    mov x8, x0
  .L1:
    ldxrh w0, [x8]
    stxrh w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u16::acquire::used:
    mov x8, x0
  .L1:
    ldaxrh w0, [x8]
    stxrh w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u16::release::used:
    mov x8, x0
  .L1:
    ldxrh w0, [x8]
    stlxrh w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u16::acq_rel::used:
swap::u16::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxrh w0, [x8]
    stlxrh w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u16::plain::dropped:
    strh w1, [x0]
    ret

swap::u16::relaxed::dropped:
  .L1:
    ldxrh wzr, [x0]
    stxrh w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u16::acquire::dropped:
  .L1:
    ldaxrh wzr, [x0]
    stxrh w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u16::release::dropped:
  .L1:
    ldxrh wzr, [x0]
    stlxrh w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u16::acq_rel::dropped:
swap::u16::seq_cst::dropped:
  .L1:
    ldaxrh wzr, [x0]
    stlxrh w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    str w1, [x8]
    ret

swap::i32::relaxed::used:
    mov x8, x0
  .L1:
    ldxr w0, [x8]
    stxr w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i32::acquire::used:
    mov x8, x0
  .L1:
    ldaxr w0, [x8]
    stxr w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i32::release::used:
    mov x8, x0
  .L1:
    ldxr w0, [x8]
    stlxr w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i32::acq_rel::used:
swap::i32::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr w0, [x8]
    stlxr w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::i32::plain::dropped:
    str w1, [x0]
    ret

swap::i32::relaxed::dropped:
  .L1:
    ldxr wzr, [x0]
    stxr w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i32::acquire::dropped:
  .L1:
    ldaxr wzr, [x0]
    stxr w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i32::release::dropped:
  .L1:
    ldxr wzr, [x0]
    stlxr w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::i32::acq_rel::dropped:
swap::i32::seq_cst::dropped:
  .L1:
    ldaxr wzr, [x0]
    stlxr w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    str w1, [x8]
    ret

swap::u32::relaxed::used:
    mov x8, x0
  .L1:
    ldxr w0, [x8]
    stxr w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u32::acquire::used:
    mov x8, x0
  .L1:
    ldaxr w0, [x8]
    stxr w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u32::release::used:
    mov x8, x0
  .L1:
    ldxr w0, [x8]
    stlxr w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u32::acq_rel::used:
swap::u32::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr w0, [x8]
    stlxr w9, w1, [x8]
    cbnz w9, .L1
    ret

swap::u32::plain::dropped:
    str w1, [x0]
    ret

swap::u32::relaxed::dropped:
  .L1:
    ldxr wzr, [x0]
    stxr w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u32::acquire::dropped:
  .L1:
    ldaxr wzr, [x0]
    stxr w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u32::release::dropped:
  .L1:
    ldxr wzr, [x0]
    stlxr w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u32::acq_rel::dropped:
swap::u32::seq_cst::dropped:
  .L1:
    ldaxr wzr, [x0]
    stlxr w8, w1, [x0]
    cbnz w8, .L1
    ret

swap::u32::relaxed::compared:
  .L1:
    ldxr w8, [x0]
    stxr w9, w1, [x0]
    cbnz w9, .L1
    cmp w8, w1
    cset w0, eq
    ret

swap::u32::acquire::compared:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w1, [x0]
    cbnz w9, .L1
    cmp w8, w1
    cset w0, eq
    ret

swap::u32::release::compared:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w1, [x0]
    cbnz w9, .L1
    cmp w8, w1
    cset w0, eq
    ret

swap::u32::acq_rel::compared:
swap::u32::seq_cst::compared:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w1, [x0]
    cbnz w9, .L1
    cmp w8, w1
    cset w0, eq
    ret

swap::u32::relaxed::used::const_1:
    mov w9, #1
  .L1:
    ldxr w8, [x0]
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

swap::u32::acquire::used::const_1:
    mov w9, #1
  .L1:
    ldaxr w8, [x0]
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

swap::u32::release::used::const_1:
    mov w9, #1
  .L1:
    ldxr w8, [x0]
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

swap::u32::acq_rel::used::const_1:
swap::u32::seq_cst::used::const_1:
    mov w9, #1
  .L1:
    ldaxr w8, [x0]
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

swap::u32::relaxed::dropped::const_1:
    mov w8, #1
  .L1:
    ldxr wzr, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::u32::acquire::dropped::const_1:
    mov w8, #1
  .L1:
    ldaxr wzr, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::u32::release::dropped::const_1:
    mov w8, #1
  .L1:
    ldxr wzr, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::u32::acq_rel::dropped::const_1:
swap::u32::seq_cst::dropped::const_1:
    mov w8, #1
  .L1:
    ldaxr wzr, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::u32::relaxed::compared::const_1:
    mov w8, #1
  .L1:
    ldxr w9, [x0]
    stxr w10, w8, [x0]
    cbnz w10, .L1
    cmp w9, #0
    cset w0, eq
    ret

swap::u32::acquire::compared::const_1:
    mov w8, #1
  .L1:
    ldaxr w9, [x0]
    stxr w10, w8, [x0]
    cbnz w10, .L1
    cmp w9, #0
    cset w0, eq
    ret

swap::u32::release::compared::const_1:
    mov w8, #1
  .L1:
    ldxr w9, [x0]
    stlxr w10, w8, [x0]
    cbnz w10, .L1
    cmp w9, #0
    cset w0, eq
    ret

swap::u32::acq_rel::compared::const_1:
swap::u32::seq_cst::compared::const_1:
    mov w8, #1
  .L1:
    ldaxr w9, [x0]
    stlxr w10, w8, [x0]
    cbnz w10, .L1
    cmp w9, #0
    cset w0, eq
    ret

swap::u32::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

swap::u32::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

swap::u32::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

swap::u32::acq_rel::used::const_10:
swap::u32::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

swap::u32::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr wzr, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::u32::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr wzr, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::u32::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr wzr, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::u32::acq_rel::dropped::const_10:
swap::u32::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr wzr, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

swap::i64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::i64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::i64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::i64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::i64::acq_rel::used:
swap::i64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::i64::plain::dropped:
    str x1, [x0]
    ret

swap::i64::relaxed::dropped:
  .L1:
    ldxr xzr, [x0]
    stxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::i64::acquire::dropped:
  .L1:
    ldaxr xzr, [x0]
    stxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::i64::release::dropped:
  .L1:
    ldxr xzr, [x0]
    stlxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::i64::acq_rel::dropped:
swap::i64::seq_cst::dropped:
  .L1:
    ldaxr xzr, [x0]
    stlxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::u64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::u64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::u64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::u64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::u64::acq_rel::used:
swap::u64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::u64::plain::dropped:
    str x1, [x0]
    ret

swap::u64::relaxed::dropped:
  .L1:
    ldxr xzr, [x0]
    stxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::u64::acquire::dropped:
  .L1:
    ldaxr xzr, [x0]
    stxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::u64::release::dropped:
  .L1:
    ldxr xzr, [x0]
    stlxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::u64::acq_rel::dropped:
swap::u64::seq_cst::dropped:
  .L1:
    ldaxr xzr, [x0]
    stlxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::u64::relaxed::compared:
  .L1:
    ldxr x8, [x0]
    stxr w9, x1, [x0]
    cbnz w9, .L1
    cmp x8, x1
    cset w0, eq
    ret

swap::u64::acquire::compared:
  .L1:
    ldaxr x8, [x0]
    stxr w9, x1, [x0]
    cbnz w9, .L1
    cmp x8, x1
    cset w0, eq
    ret

swap::u64::release::compared:
  .L1:
    ldxr x8, [x0]
    stlxr w9, x1, [x0]
    cbnz w9, .L1
    cmp x8, x1
    cset w0, eq
    ret

swap::u64::acq_rel::compared:
swap::u64::seq_cst::compared:
  .L1:
    ldaxr x8, [x0]
    stlxr w9, x1, [x0]
    cbnz w9, .L1
    cmp x8, x1
    cset w0, eq
    ret

swap::u64::relaxed::used::const_1:
    mov w9, #1
  .L1:
    ldxr x8, [x0]
    stxr w10, x9, [x0]
    cbnz w10, .L1
    mov x0, x8
    ret

swap::u64::acquire::used::const_1:
    mov w9, #1
  .L1:
    ldaxr x8, [x0]
    stxr w10, x9, [x0]
    cbnz w10, .L1
    mov x0, x8
    ret

swap::u64::release::used::const_1:
    mov w9, #1
  .L1:
    ldxr x8, [x0]
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    mov x0, x8
    ret

swap::u64::acq_rel::used::const_1:
swap::u64::seq_cst::used::const_1:
    mov w9, #1
  .L1:
    ldaxr x8, [x0]
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    mov x0, x8
    ret

swap::u64::relaxed::dropped::const_1:
    mov w8, #1
  .L1:
    ldxr xzr, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

swap::u64::acquire::dropped::const_1:
    mov w8, #1
  .L1:
    ldaxr xzr, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

swap::u64::release::dropped::const_1:
    mov w8, #1
  .L1:
    ldxr xzr, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

swap::u64::acq_rel::dropped::const_1:
swap::u64::seq_cst::dropped::const_1:
    mov w8, #1
  .L1:
    ldaxr xzr, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

swap::u64::relaxed::compared::const_1:
    mov w8, #1
  .L1:
    ldxr x9, [x0]
    stxr w10, x8, [x0]
    cbnz w10, .L1
    cmp x9, #0
    cset w0, eq
    ret

swap::u64::acquire::compared::const_1:
    mov w8, #1
  .L1:
    ldaxr x9, [x0]
    stxr w10, x8, [x0]
    cbnz w10, .L1
    cmp x9, #0
    cset w0, eq
    ret

swap::u64::release::compared::const_1:
    mov w8, #1
  .L1:
    ldxr x9, [x0]
    stlxr w10, x8, [x0]
    cbnz w10, .L1
    cmp x9, #0
    cset w0, eq
    ret

swap::u64::acq_rel::compared::const_1:
swap::u64::seq_cst::compared::const_1:
    mov w8, #1
  .L1:
    ldaxr x9, [x0]
    stlxr w10, x8, [x0]
    cbnz w10, .L1
    cmp x9, #0
    cset w0, eq
    ret

swap::u64::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    stxr w10, x9, [x0]
    cbnz w10, .L1
    mov x0, x8
    ret

swap::u64::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    stxr w10, x9, [x0]
    cbnz w10, .L1
    mov x0, x8
    ret

swap::u64::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    mov x0, x8
    ret

swap::u64::acq_rel::used::const_10:
swap::u64::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    mov x0, x8
    ret

swap::u64::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr xzr, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

swap::u64::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr xzr, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

swap::u64::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr xzr, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

swap::u64::acq_rel::dropped::const_10:
swap::u64::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr xzr, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

swap::isize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::isize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::isize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::isize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::isize::acq_rel::used:
swap::isize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::isize::plain::dropped:
    str x1, [x0]
    ret

swap::isize::relaxed::dropped:
  .L1:
    ldxr xzr, [x0]
    stxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::isize::acquire::dropped:
  .L1:
    ldaxr xzr, [x0]
    stxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::isize::release::dropped:
  .L1:
    ldxr xzr, [x0]
    stlxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::isize::acq_rel::dropped:
swap::isize::seq_cst::dropped:
  .L1:
    ldaxr xzr, [x0]
    stlxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::usize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::usize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::usize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::usize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::usize::acq_rel::used:
swap::usize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x1, [x8]
    cbnz w9, .L1
    ret

swap::usize::plain::dropped:
    str x1, [x0]
    ret

swap::usize::relaxed::dropped:
  .L1:
    ldxr xzr, [x0]
    stxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::usize::acquire::dropped:
  .L1:
    ldaxr xzr, [x0]
    stxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::usize::release::dropped:
  .L1:
    ldxr xzr, [x0]
    stlxr w8, x1, [x0]
    cbnz w8, .L1
    ret

swap::usize::acq_rel::dropped:
swap::usize::seq_cst::dropped:
  .L1:
    ldaxr xzr, [x0]
    stlxr w8, x1, [x0]
    cbnz w8, .L1
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
    mov w9, w2
  .L1:
    ldxrb w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w9, #1
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L2:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange::bool::acquire::relaxed::used:
    mov w9, w2
  .L1:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w9, #1
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L2:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange::bool::release::relaxed::used:
    mov w9, w2
  .L1:
    ldxrb w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w9, #1
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L2:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange::bool::acq_rel::relaxed::used:
compare_exchange::bool::seq_cst::relaxed::used:
    mov w9, w2
  .L1:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w9, #1
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L2:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange::bool::relaxed::acquire::used:
compare_exchange::bool::acquire::acquire::used:
    mov w9, w2
  .L1:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w9, #1
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L2:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange::bool::release::acquire::used:
compare_exchange::bool::acq_rel::acquire::used:
compare_exchange::bool::seq_cst::acquire::used:
compare_exchange::bool::relaxed::seq_cst::used:
compare_exchange::bool::acquire::seq_cst::used:
compare_exchange::bool::release::seq_cst::used:
compare_exchange::bool::acq_rel::seq_cst::used:
compare_exchange::bool::seq_cst::seq_cst::used:
    mov w9, w2
  .L1:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w9, #1
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L2:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange::bool::relaxed::relaxed::dropped:
    mov w8, w2
  .L1:
    ldxrb w9, [x0]
    cmp w9, w1
    b.ne .L2
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::bool::acquire::relaxed::dropped:
    mov w8, w2
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w1
    b.ne .L2
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::bool::release::relaxed::dropped:
    mov w8, w2
  .L1:
    ldxrb w9, [x0]
    cmp w9, w1
    b.ne .L2
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::bool::acq_rel::relaxed::dropped:
compare_exchange::bool::seq_cst::relaxed::dropped:
    mov w8, w2
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w1
    b.ne .L2
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::bool::relaxed::acquire::dropped:
compare_exchange::bool::acquire::acquire::dropped:
    mov w8, w2
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w1
    b.ne .L2
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::bool::release::acquire::dropped:
compare_exchange::bool::acq_rel::acquire::dropped:
compare_exchange::bool::seq_cst::acquire::dropped:
compare_exchange::bool::relaxed::seq_cst::dropped:
compare_exchange::bool::acquire::seq_cst::dropped:
compare_exchange::bool::release::seq_cst::dropped:
compare_exchange::bool::acq_rel::seq_cst::dropped:
compare_exchange::bool::seq_cst::seq_cst::dropped:
    mov w8, w2
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w1
    b.ne .L2
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::ptr::relaxed::relaxed::used:
    mov x8, x1
  .L1:
    ldxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::ptr::acquire::relaxed::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::ptr::release::relaxed::used:
    mov x8, x1
  .L1:
    ldxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::ptr::acq_rel::relaxed::used:
compare_exchange::ptr::seq_cst::relaxed::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::ptr::relaxed::acquire::used:
compare_exchange::ptr::acquire::acquire::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::ptr::release::acquire::used:
compare_exchange::ptr::acq_rel::acquire::used:
compare_exchange::ptr::seq_cst::acquire::used:
compare_exchange::ptr::relaxed::seq_cst::used:
compare_exchange::ptr::acquire::seq_cst::used:
compare_exchange::ptr::release::seq_cst::used:
compare_exchange::ptr::acq_rel::seq_cst::used:
compare_exchange::ptr::seq_cst::seq_cst::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::ptr::relaxed::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::ptr::acquire::relaxed::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::ptr::release::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::ptr::acq_rel::relaxed::dropped:
compare_exchange::ptr::seq_cst::relaxed::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::ptr::relaxed::acquire::dropped:
compare_exchange::ptr::acquire::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::ptr::release::acquire::dropped:
compare_exchange::ptr::acq_rel::acquire::dropped:
compare_exchange::ptr::seq_cst::acquire::dropped:
compare_exchange::ptr::relaxed::seq_cst::dropped:
compare_exchange::ptr::acquire::seq_cst::dropped:
compare_exchange::ptr::release::seq_cst::dropped:
compare_exchange::ptr::acq_rel::seq_cst::dropped:
compare_exchange::ptr::seq_cst::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i8::relaxed::relaxed::used:
    mov w8, w1
  .L1:
    ldxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i8::acquire::relaxed::used:
    mov w8, w1
  .L1:
    ldaxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i8::release::relaxed::used:
    mov w8, w1
  .L1:
    ldxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i8::acq_rel::relaxed::used:
compare_exchange::i8::seq_cst::relaxed::used:
    mov w8, w1
  .L1:
    ldaxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i8::relaxed::acquire::used:
compare_exchange::i8::acquire::acquire::used:
    mov w8, w1
  .L1:
    ldaxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i8::release::acquire::used:
compare_exchange::i8::acq_rel::acquire::used:
compare_exchange::i8::seq_cst::acquire::used:
compare_exchange::i8::relaxed::seq_cst::used:
compare_exchange::i8::acquire::seq_cst::used:
compare_exchange::i8::release::seq_cst::used:
compare_exchange::i8::acq_rel::seq_cst::used:
compare_exchange::i8::seq_cst::seq_cst::used:
    mov w8, w1
  .L1:
    ldaxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i8::relaxed::relaxed::dropped:
    and w8, w1, #0xff
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i8::acquire::relaxed::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i8::release::relaxed::dropped:
    and w8, w1, #0xff
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i8::acq_rel::relaxed::dropped:
compare_exchange::i8::seq_cst::relaxed::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i8::relaxed::acquire::dropped:
compare_exchange::i8::acquire::acquire::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i8::release::acquire::dropped:
compare_exchange::i8::acq_rel::acquire::dropped:
compare_exchange::i8::seq_cst::acquire::dropped:
compare_exchange::i8::relaxed::seq_cst::dropped:
compare_exchange::i8::acquire::seq_cst::dropped:
compare_exchange::i8::release::seq_cst::dropped:
compare_exchange::i8::acq_rel::seq_cst::dropped:
compare_exchange::i8::seq_cst::seq_cst::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u8::relaxed::relaxed::used:
    mov w8, w1
  .L1:
    ldxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u8::acquire::relaxed::used:
    mov w8, w1
  .L1:
    ldaxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u8::release::relaxed::used:
    mov w8, w1
  .L1:
    ldxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u8::acq_rel::relaxed::used:
compare_exchange::u8::seq_cst::relaxed::used:
    mov w8, w1
  .L1:
    ldaxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u8::relaxed::acquire::used:
compare_exchange::u8::acquire::acquire::used:
    mov w8, w1
  .L1:
    ldaxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u8::release::acquire::used:
compare_exchange::u8::acq_rel::acquire::used:
compare_exchange::u8::seq_cst::acquire::used:
compare_exchange::u8::relaxed::seq_cst::used:
compare_exchange::u8::acquire::seq_cst::used:
compare_exchange::u8::release::seq_cst::used:
compare_exchange::u8::acq_rel::seq_cst::used:
compare_exchange::u8::seq_cst::seq_cst::used:
    mov w8, w1
  .L1:
    ldaxrb w1, [x0]
    cmp w1, w8, uxtb
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u8::relaxed::relaxed::dropped:
    and w8, w1, #0xff
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u8::acquire::relaxed::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u8::release::relaxed::dropped:
    and w8, w1, #0xff
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u8::acq_rel::relaxed::dropped:
compare_exchange::u8::seq_cst::relaxed::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u8::relaxed::acquire::dropped:
compare_exchange::u8::acquire::acquire::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u8::release::acquire::dropped:
compare_exchange::u8::acq_rel::acquire::dropped:
compare_exchange::u8::seq_cst::acquire::dropped:
compare_exchange::u8::relaxed::seq_cst::dropped:
compare_exchange::u8::acquire::seq_cst::dropped:
compare_exchange::u8::release::seq_cst::dropped:
compare_exchange::u8::acq_rel::seq_cst::dropped:
compare_exchange::u8::seq_cst::seq_cst::dropped:
    and w8, w1, #0xff
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrb w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i16::relaxed::relaxed::used:
    mov w8, w1
  .L1:
    ldxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i16::acquire::relaxed::used:
    mov w8, w1
  .L1:
    ldaxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i16::release::relaxed::used:
    mov w8, w1
  .L1:
    ldxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i16::acq_rel::relaxed::used:
compare_exchange::i16::seq_cst::relaxed::used:
    mov w8, w1
  .L1:
    ldaxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i16::relaxed::acquire::used:
compare_exchange::i16::acquire::acquire::used:
    mov w8, w1
  .L1:
    ldaxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i16::release::acquire::used:
compare_exchange::i16::acq_rel::acquire::used:
compare_exchange::i16::seq_cst::acquire::used:
compare_exchange::i16::relaxed::seq_cst::used:
compare_exchange::i16::acquire::seq_cst::used:
compare_exchange::i16::release::seq_cst::used:
compare_exchange::i16::acq_rel::seq_cst::used:
compare_exchange::i16::seq_cst::seq_cst::used:
    mov w8, w1
  .L1:
    ldaxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i16::relaxed::relaxed::dropped:
    and w8, w1, #0xffff
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i16::acquire::relaxed::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i16::release::relaxed::dropped:
    and w8, w1, #0xffff
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i16::acq_rel::relaxed::dropped:
compare_exchange::i16::seq_cst::relaxed::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i16::relaxed::acquire::dropped:
compare_exchange::i16::acquire::acquire::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i16::release::acquire::dropped:
compare_exchange::i16::acq_rel::acquire::dropped:
compare_exchange::i16::seq_cst::acquire::dropped:
compare_exchange::i16::relaxed::seq_cst::dropped:
compare_exchange::i16::acquire::seq_cst::dropped:
compare_exchange::i16::release::seq_cst::dropped:
compare_exchange::i16::acq_rel::seq_cst::dropped:
compare_exchange::i16::seq_cst::seq_cst::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u16::relaxed::relaxed::used:
    mov w8, w1
  .L1:
    ldxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u16::acquire::relaxed::used:
    mov w8, w1
  .L1:
    ldaxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u16::release::relaxed::used:
    mov w8, w1
  .L1:
    ldxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u16::acq_rel::relaxed::used:
compare_exchange::u16::seq_cst::relaxed::used:
    mov w8, w1
  .L1:
    ldaxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u16::relaxed::acquire::used:
compare_exchange::u16::acquire::acquire::used:
    mov w8, w1
  .L1:
    ldaxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u16::release::acquire::used:
compare_exchange::u16::acq_rel::acquire::used:
compare_exchange::u16::seq_cst::acquire::used:
compare_exchange::u16::relaxed::seq_cst::used:
compare_exchange::u16::acquire::seq_cst::used:
compare_exchange::u16::release::seq_cst::used:
compare_exchange::u16::acq_rel::seq_cst::used:
compare_exchange::u16::seq_cst::seq_cst::used:
    mov w8, w1
  .L1:
    ldaxrh w1, [x0]
    cmp w1, w8, uxth
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u16::relaxed::relaxed::dropped:
    and w8, w1, #0xffff
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u16::acquire::relaxed::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u16::release::relaxed::dropped:
    and w8, w1, #0xffff
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u16::acq_rel::relaxed::dropped:
compare_exchange::u16::seq_cst::relaxed::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u16::relaxed::acquire::dropped:
compare_exchange::u16::acquire::acquire::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u16::release::acquire::dropped:
compare_exchange::u16::acq_rel::acquire::dropped:
compare_exchange::u16::seq_cst::acquire::dropped:
compare_exchange::u16::relaxed::seq_cst::dropped:
compare_exchange::u16::acquire::seq_cst::dropped:
compare_exchange::u16::release::seq_cst::dropped:
compare_exchange::u16::acq_rel::seq_cst::dropped:
compare_exchange::u16::seq_cst::seq_cst::dropped:
    and w8, w1, #0xffff
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8
    b.ne .L2
    stlxrh w9, w2, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i32::relaxed::relaxed::used:
    mov w8, w1
  .L1:
    ldxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i32::acquire::relaxed::used:
    mov w8, w1
  .L1:
    ldaxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i32::release::relaxed::used:
    mov w8, w1
  .L1:
    ldxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stlxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i32::acq_rel::relaxed::used:
compare_exchange::i32::seq_cst::relaxed::used:
    mov w8, w1
  .L1:
    ldaxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stlxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i32::relaxed::acquire::used:
compare_exchange::i32::acquire::acquire::used:
    mov w8, w1
  .L1:
    ldaxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i32::release::acquire::used:
compare_exchange::i32::acq_rel::acquire::used:
compare_exchange::i32::seq_cst::acquire::used:
compare_exchange::i32::relaxed::seq_cst::used:
compare_exchange::i32::acquire::seq_cst::used:
compare_exchange::i32::release::seq_cst::used:
compare_exchange::i32::acq_rel::seq_cst::used:
compare_exchange::i32::seq_cst::seq_cst::used:
    mov w8, w1
  .L1:
    ldaxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stlxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i32::relaxed::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i32::acquire::relaxed::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i32::release::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i32::acq_rel::relaxed::dropped:
compare_exchange::i32::seq_cst::relaxed::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i32::relaxed::acquire::dropped:
compare_exchange::i32::acquire::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i32::release::acquire::dropped:
compare_exchange::i32::acq_rel::acquire::dropped:
compare_exchange::i32::seq_cst::acquire::dropped:
compare_exchange::i32::relaxed::seq_cst::dropped:
compare_exchange::i32::acquire::seq_cst::dropped:
compare_exchange::i32::release::seq_cst::dropped:
compare_exchange::i32::acq_rel::seq_cst::dropped:
compare_exchange::i32::seq_cst::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u32::relaxed::relaxed::used:
    mov w8, w1
  .L1:
    ldxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u32::acquire::relaxed::used:
    mov w8, w1
  .L1:
    ldaxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u32::release::relaxed::used:
    mov w8, w1
  .L1:
    ldxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stlxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u32::acq_rel::relaxed::used:
compare_exchange::u32::seq_cst::relaxed::used:
    mov w8, w1
  .L1:
    ldaxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stlxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u32::relaxed::acquire::used:
compare_exchange::u32::acquire::acquire::used:
    mov w8, w1
  .L1:
    ldaxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u32::release::acquire::used:
compare_exchange::u32::acq_rel::acquire::used:
compare_exchange::u32::seq_cst::acquire::used:
compare_exchange::u32::relaxed::seq_cst::used:
compare_exchange::u32::acquire::seq_cst::used:
compare_exchange::u32::release::seq_cst::used:
compare_exchange::u32::acq_rel::seq_cst::used:
compare_exchange::u32::seq_cst::seq_cst::used:
    mov w8, w1
  .L1:
    ldaxr w1, [x0]
    cmp w1, w8
    b.ne .L2
    stlxr w9, w2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u32::relaxed::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u32::acquire::relaxed::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u32::release::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u32::acq_rel::relaxed::dropped:
compare_exchange::u32::seq_cst::relaxed::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u32::relaxed::acquire::dropped:
compare_exchange::u32::acquire::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u32::release::acquire::dropped:
compare_exchange::u32::acq_rel::acquire::dropped:
compare_exchange::u32::seq_cst::acquire::dropped:
compare_exchange::u32::relaxed::seq_cst::dropped:
compare_exchange::u32::acquire::seq_cst::dropped:
compare_exchange::u32::release::seq_cst::dropped:
compare_exchange::u32::acq_rel::seq_cst::dropped:
compare_exchange::u32::seq_cst::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxr w8, w2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u32::relaxed::relaxed::compared:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxr w8, w2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::u32::acquire::relaxed::compared:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxr w8, w2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::u32::release::relaxed::compared:
  .L1:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxr w8, w2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::u32::acq_rel::relaxed::compared:
compare_exchange::u32::seq_cst::relaxed::compared:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxr w8, w2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::u32::relaxed::acquire::compared:
compare_exchange::u32::acquire::acquire::compared:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stxr w8, w2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::u32::release::acquire::compared:
compare_exchange::u32::acq_rel::acquire::compared:
compare_exchange::u32::seq_cst::acquire::compared:
compare_exchange::u32::relaxed::seq_cst::compared:
compare_exchange::u32::acquire::seq_cst::compared:
compare_exchange::u32::release::seq_cst::compared:
compare_exchange::u32::acq_rel::seq_cst::compared:
compare_exchange::u32::seq_cst::seq_cst::compared:
  .L1:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L2
    stlxr w8, w2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::i64::relaxed::relaxed::used:
    mov x8, x1
  .L1:
    ldxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i64::acquire::relaxed::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i64::release::relaxed::used:
    mov x8, x1
  .L1:
    ldxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i64::acq_rel::relaxed::used:
compare_exchange::i64::seq_cst::relaxed::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i64::relaxed::acquire::used:
compare_exchange::i64::acquire::acquire::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i64::release::acquire::used:
compare_exchange::i64::acq_rel::acquire::used:
compare_exchange::i64::seq_cst::acquire::used:
compare_exchange::i64::relaxed::seq_cst::used:
compare_exchange::i64::acquire::seq_cst::used:
compare_exchange::i64::release::seq_cst::used:
compare_exchange::i64::acq_rel::seq_cst::used:
compare_exchange::i64::seq_cst::seq_cst::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::i64::relaxed::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i64::acquire::relaxed::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i64::release::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i64::acq_rel::relaxed::dropped:
compare_exchange::i64::seq_cst::relaxed::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i64::relaxed::acquire::dropped:
compare_exchange::i64::acquire::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i64::release::acquire::dropped:
compare_exchange::i64::acq_rel::acquire::dropped:
compare_exchange::i64::seq_cst::acquire::dropped:
compare_exchange::i64::relaxed::seq_cst::dropped:
compare_exchange::i64::acquire::seq_cst::dropped:
compare_exchange::i64::release::seq_cst::dropped:
compare_exchange::i64::acq_rel::seq_cst::dropped:
compare_exchange::i64::seq_cst::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u64::relaxed::relaxed::used:
    mov x8, x1
  .L1:
    ldxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u64::acquire::relaxed::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u64::release::relaxed::used:
    mov x8, x1
  .L1:
    ldxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u64::acq_rel::relaxed::used:
compare_exchange::u64::seq_cst::relaxed::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u64::relaxed::acquire::used:
compare_exchange::u64::acquire::acquire::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u64::release::acquire::used:
compare_exchange::u64::acq_rel::acquire::used:
compare_exchange::u64::seq_cst::acquire::used:
compare_exchange::u64::relaxed::seq_cst::used:
compare_exchange::u64::acquire::seq_cst::used:
compare_exchange::u64::release::seq_cst::used:
compare_exchange::u64::acq_rel::seq_cst::used:
compare_exchange::u64::seq_cst::seq_cst::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::u64::relaxed::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u64::acquire::relaxed::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u64::release::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u64::acq_rel::relaxed::dropped:
compare_exchange::u64::seq_cst::relaxed::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u64::relaxed::acquire::dropped:
compare_exchange::u64::acquire::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u64::release::acquire::dropped:
compare_exchange::u64::acq_rel::acquire::dropped:
compare_exchange::u64::seq_cst::acquire::dropped:
compare_exchange::u64::relaxed::seq_cst::dropped:
compare_exchange::u64::acquire::seq_cst::dropped:
compare_exchange::u64::release::seq_cst::dropped:
compare_exchange::u64::acq_rel::seq_cst::dropped:
compare_exchange::u64::seq_cst::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::u64::relaxed::relaxed::compared:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::u64::acquire::relaxed::compared:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::u64::release::relaxed::compared:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::u64::acq_rel::relaxed::compared:
compare_exchange::u64::seq_cst::relaxed::compared:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::u64::relaxed::acquire::compared:
compare_exchange::u64::acquire::acquire::compared:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::u64::release::acquire::compared:
compare_exchange::u64::acq_rel::acquire::compared:
compare_exchange::u64::seq_cst::acquire::compared:
compare_exchange::u64::relaxed::seq_cst::compared:
compare_exchange::u64::acquire::seq_cst::compared:
compare_exchange::u64::release::seq_cst::compared:
compare_exchange::u64::acq_rel::seq_cst::compared:
compare_exchange::u64::seq_cst::seq_cst::compared:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

compare_exchange::isize::relaxed::relaxed::used:
    mov x8, x1
  .L1:
    ldxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::isize::acquire::relaxed::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::isize::release::relaxed::used:
    mov x8, x1
  .L1:
    ldxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::isize::acq_rel::relaxed::used:
compare_exchange::isize::seq_cst::relaxed::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::isize::relaxed::acquire::used:
compare_exchange::isize::acquire::acquire::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::isize::release::acquire::used:
compare_exchange::isize::acq_rel::acquire::used:
compare_exchange::isize::seq_cst::acquire::used:
compare_exchange::isize::relaxed::seq_cst::used:
compare_exchange::isize::acquire::seq_cst::used:
compare_exchange::isize::release::seq_cst::used:
compare_exchange::isize::acq_rel::seq_cst::used:
compare_exchange::isize::seq_cst::seq_cst::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::isize::relaxed::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::isize::acquire::relaxed::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::isize::release::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::isize::acq_rel::relaxed::dropped:
compare_exchange::isize::seq_cst::relaxed::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::isize::relaxed::acquire::dropped:
compare_exchange::isize::acquire::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::isize::release::acquire::dropped:
compare_exchange::isize::acq_rel::acquire::dropped:
compare_exchange::isize::seq_cst::acquire::dropped:
compare_exchange::isize::relaxed::seq_cst::dropped:
compare_exchange::isize::acquire::seq_cst::dropped:
compare_exchange::isize::release::seq_cst::dropped:
compare_exchange::isize::acq_rel::seq_cst::dropped:
compare_exchange::isize::seq_cst::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::usize::relaxed::relaxed::used:
    mov x8, x1
  .L1:
    ldxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::usize::acquire::relaxed::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::usize::release::relaxed::used:
    mov x8, x1
  .L1:
    ldxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::usize::acq_rel::relaxed::used:
compare_exchange::usize::seq_cst::relaxed::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::usize::relaxed::acquire::used:
compare_exchange::usize::acquire::acquire::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::usize::release::acquire::used:
compare_exchange::usize::acq_rel::acquire::used:
compare_exchange::usize::seq_cst::acquire::used:
compare_exchange::usize::relaxed::seq_cst::used:
compare_exchange::usize::acquire::seq_cst::used:
compare_exchange::usize::release::seq_cst::used:
compare_exchange::usize::acq_rel::seq_cst::used:
compare_exchange::usize::seq_cst::seq_cst::used:
    mov x8, x1
  .L1:
    ldaxr x1, [x0]
    cmp x1, x8
    b.ne .L2
    stlxr w9, x2, [x0]
    cbnz w9, .L1
    mov w8, #1
    eor w0, w8, #0x1
    ret
  .L2:
    eor w0, wzr, #0x1
    clrex
    ret

compare_exchange::usize::relaxed::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::usize::acquire::relaxed::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::usize::release::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::usize::acq_rel::relaxed::dropped:
compare_exchange::usize::seq_cst::relaxed::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::usize::relaxed::acquire::dropped:
compare_exchange::usize::acquire::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::usize::release::acquire::dropped:
compare_exchange::usize::acq_rel::acquire::dropped:
compare_exchange::usize::seq_cst::acquire::dropped:
compare_exchange::usize::relaxed::seq_cst::dropped:
compare_exchange::usize::acquire::seq_cst::dropped:
compare_exchange::usize::release::seq_cst::dropped:
compare_exchange::usize::acq_rel::seq_cst::dropped:
compare_exchange::usize::seq_cst::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L2
    stlxr w8, x2, [x0]
    cbnz w8, .L1
    ret
  .L2:
    clrex
    ret

compare_exchange::i128::relaxed::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::acquire::relaxed::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::release::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::acq_rel::relaxed::used:
compare_exchange::i128::seq_cst::relaxed::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::relaxed::acquire::used:
compare_exchange::i128::acquire::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::release::acquire::used:
compare_exchange::i128::acq_rel::acquire::used:
compare_exchange::i128::seq_cst::acquire::used:
compare_exchange::i128::relaxed::seq_cst::used:
compare_exchange::i128::acquire::seq_cst::used:
compare_exchange::i128::release::seq_cst::used:
compare_exchange::i128::acq_rel::seq_cst::used:
compare_exchange::i128::seq_cst::seq_cst::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::relaxed::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::i128::acquire::relaxed::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::i128::release::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::i128::acq_rel::relaxed::dropped:
compare_exchange::i128::seq_cst::relaxed::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::i128::relaxed::acquire::dropped:
compare_exchange::i128::acquire::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::i128::release::acquire::dropped:
compare_exchange::i128::acq_rel::acquire::dropped:
compare_exchange::i128::seq_cst::acquire::dropped:
compare_exchange::i128::relaxed::seq_cst::dropped:
compare_exchange::i128::acquire::seq_cst::dropped:
compare_exchange::i128::release::seq_cst::dropped:
compare_exchange::i128::acq_rel::seq_cst::dropped:
compare_exchange::i128::seq_cst::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::u128::relaxed::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::acquire::relaxed::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::release::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::acq_rel::relaxed::used:
compare_exchange::u128::seq_cst::relaxed::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::relaxed::acquire::used:
compare_exchange::u128::acquire::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::release::acquire::used:
compare_exchange::u128::acq_rel::acquire::used:
compare_exchange::u128::seq_cst::acquire::used:
compare_exchange::u128::relaxed::seq_cst::used:
compare_exchange::u128::acquire::seq_cst::used:
compare_exchange::u128::release::seq_cst::used:
compare_exchange::u128::acq_rel::seq_cst::used:
compare_exchange::u128::seq_cst::seq_cst::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::relaxed::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::u128::acquire::relaxed::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::u128::release::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::u128::acq_rel::relaxed::dropped:
compare_exchange::u128::seq_cst::relaxed::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::u128::relaxed::acquire::dropped:
compare_exchange::u128::acquire::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange::u128::release::acquire::dropped:
compare_exchange::u128::acq_rel::acquire::dropped:
compare_exchange::u128::seq_cst::acquire::dropped:
compare_exchange::u128::relaxed::seq_cst::dropped:
compare_exchange::u128::acquire::seq_cst::dropped:
compare_exchange::u128::release::seq_cst::dropped:
compare_exchange::u128::acq_rel::seq_cst::dropped:
compare_exchange::u128::seq_cst::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::bool::relaxed::relaxed::used:
    ldxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w9, w2
    stxrb w10, w9, [x0]
    cmp w10, #0
    cset w9, eq
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L1:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange_weak::bool::acquire::relaxed::used:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w9, w2
    stxrb w10, w9, [x0]
    cmp w10, #0
    cset w9, eq
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L1:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange_weak::bool::release::relaxed::used:
    ldxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w9, w2
    stlxrb w10, w9, [x0]
    cmp w10, #0
    cset w9, eq
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L1:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange_weak::bool::acq_rel::relaxed::used:
compare_exchange_weak::bool::seq_cst::relaxed::used:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w9, w2
    stlxrb w10, w9, [x0]
    cmp w10, #0
    cset w9, eq
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L1:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange_weak::bool::relaxed::acquire::used:
compare_exchange_weak::bool::acquire::acquire::used:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w9, w2
    stxrb w10, w9, [x0]
    cmp w10, #0
    cset w9, eq
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L1:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange_weak::bool::release::acquire::used:
compare_exchange_weak::bool::acq_rel::acquire::used:
compare_exchange_weak::bool::seq_cst::acquire::used:
compare_exchange_weak::bool::relaxed::seq_cst::used:
compare_exchange_weak::bool::acquire::seq_cst::used:
compare_exchange_weak::bool::release::seq_cst::used:
compare_exchange_weak::bool::acq_rel::seq_cst::used:
compare_exchange_weak::bool::seq_cst::seq_cst::used:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w9, w2
    stlxrb w10, w9, [x0]
    cmp w10, #0
    cset w9, eq
    cmp w8, #0
    eor w0, w9, #0x1
    cset w1, ne
    ret
  .L1:
    clrex
    cmp w8, #0
    eor w0, wzr, #0x1
    cset w1, ne
    ret

compare_exchange_weak::bool::relaxed::relaxed::dropped:
    ldxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w8, w2
    stxrb wzr, w8, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::bool::acquire::relaxed::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w8, w2
    stxrb wzr, w8, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::bool::release::relaxed::dropped:
    ldxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w8, w2
    stlxrb wzr, w8, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::bool::acq_rel::relaxed::dropped:
compare_exchange_weak::bool::seq_cst::relaxed::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w8, w2
    stlxrb wzr, w8, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::bool::relaxed::acquire::dropped:
compare_exchange_weak::bool::acquire::acquire::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w8, w2
    stxrb wzr, w8, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::bool::release::acquire::dropped:
compare_exchange_weak::bool::acq_rel::acquire::dropped:
compare_exchange_weak::bool::seq_cst::acquire::dropped:
compare_exchange_weak::bool::relaxed::seq_cst::dropped:
compare_exchange_weak::bool::acquire::seq_cst::dropped:
compare_exchange_weak::bool::release::seq_cst::dropped:
compare_exchange_weak::bool::acq_rel::seq_cst::dropped:
compare_exchange_weak::bool::seq_cst::seq_cst::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1
    b.ne .L1
    mov w8, w2
    stlxrb wzr, w8, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::ptr::relaxed::relaxed::used:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::ptr::acquire::relaxed::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::ptr::release::relaxed::used:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::ptr::acq_rel::relaxed::used:
compare_exchange_weak::ptr::seq_cst::relaxed::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::ptr::relaxed::acquire::used:
compare_exchange_weak::ptr::acquire::acquire::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::ptr::release::acquire::used:
compare_exchange_weak::ptr::acq_rel::acquire::used:
compare_exchange_weak::ptr::seq_cst::acquire::used:
compare_exchange_weak::ptr::relaxed::seq_cst::used:
compare_exchange_weak::ptr::acquire::seq_cst::used:
compare_exchange_weak::ptr::release::seq_cst::used:
compare_exchange_weak::ptr::acq_rel::seq_cst::used:
compare_exchange_weak::ptr::seq_cst::seq_cst::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::ptr::relaxed::relaxed::dropped:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::ptr::acquire::relaxed::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::ptr::release::relaxed::dropped:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::ptr::acq_rel::relaxed::dropped:
compare_exchange_weak::ptr::seq_cst::relaxed::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::ptr::relaxed::acquire::dropped:
compare_exchange_weak::ptr::acquire::acquire::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::ptr::release::acquire::dropped:
compare_exchange_weak::ptr::acq_rel::acquire::dropped:
compare_exchange_weak::ptr::seq_cst::acquire::dropped:
compare_exchange_weak::ptr::relaxed::seq_cst::dropped:
compare_exchange_weak::ptr::acquire::seq_cst::dropped:
compare_exchange_weak::ptr::release::seq_cst::dropped:
compare_exchange_weak::ptr::acq_rel::seq_cst::dropped:
compare_exchange_weak::ptr::seq_cst::seq_cst::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i8::relaxed::relaxed::used:
    ldxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i8::acquire::relaxed::used:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i8::release::relaxed::used:
    ldxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i8::acq_rel::relaxed::used:
compare_exchange_weak::i8::seq_cst::relaxed::used:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i8::relaxed::acquire::used:
compare_exchange_weak::i8::acquire::acquire::used:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i8::release::acquire::used:
compare_exchange_weak::i8::acq_rel::acquire::used:
compare_exchange_weak::i8::seq_cst::acquire::used:
compare_exchange_weak::i8::relaxed::seq_cst::used:
compare_exchange_weak::i8::acquire::seq_cst::used:
compare_exchange_weak::i8::release::seq_cst::used:
compare_exchange_weak::i8::acq_rel::seq_cst::used:
compare_exchange_weak::i8::seq_cst::seq_cst::used:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i8::relaxed::relaxed::dropped:
    ldxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i8::acquire::relaxed::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i8::release::relaxed::dropped:
    ldxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i8::acq_rel::relaxed::dropped:
compare_exchange_weak::i8::seq_cst::relaxed::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i8::relaxed::acquire::dropped:
compare_exchange_weak::i8::acquire::acquire::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i8::release::acquire::dropped:
compare_exchange_weak::i8::acq_rel::acquire::dropped:
compare_exchange_weak::i8::seq_cst::acquire::dropped:
compare_exchange_weak::i8::relaxed::seq_cst::dropped:
compare_exchange_weak::i8::acquire::seq_cst::dropped:
compare_exchange_weak::i8::release::seq_cst::dropped:
compare_exchange_weak::i8::acq_rel::seq_cst::dropped:
compare_exchange_weak::i8::seq_cst::seq_cst::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u8::relaxed::relaxed::used:
    ldxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u8::acquire::relaxed::used:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u8::release::relaxed::used:
    ldxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u8::acq_rel::relaxed::used:
compare_exchange_weak::u8::seq_cst::relaxed::used:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u8::relaxed::acquire::used:
compare_exchange_weak::u8::acquire::acquire::used:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u8::release::acquire::used:
compare_exchange_weak::u8::acq_rel::acquire::used:
compare_exchange_weak::u8::seq_cst::acquire::used:
compare_exchange_weak::u8::relaxed::seq_cst::used:
compare_exchange_weak::u8::acquire::seq_cst::used:
compare_exchange_weak::u8::release::seq_cst::used:
compare_exchange_weak::u8::acq_rel::seq_cst::used:
compare_exchange_weak::u8::seq_cst::seq_cst::used:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u8::relaxed::relaxed::dropped:
    ldxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u8::acquire::relaxed::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u8::release::relaxed::dropped:
    ldxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u8::acq_rel::relaxed::dropped:
compare_exchange_weak::u8::seq_cst::relaxed::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u8::relaxed::acquire::dropped:
compare_exchange_weak::u8::acquire::acquire::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u8::release::acquire::dropped:
compare_exchange_weak::u8::acq_rel::acquire::dropped:
compare_exchange_weak::u8::seq_cst::acquire::dropped:
compare_exchange_weak::u8::relaxed::seq_cst::dropped:
compare_exchange_weak::u8::acquire::seq_cst::dropped:
compare_exchange_weak::u8::release::seq_cst::dropped:
compare_exchange_weak::u8::acq_rel::seq_cst::dropped:
compare_exchange_weak::u8::seq_cst::seq_cst::dropped:
    ldaxrb w8, [x0]
    cmp w8, w1, uxtb
    b.ne .L1
    stlxrb wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i16::relaxed::relaxed::used:
    ldxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i16::acquire::relaxed::used:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i16::release::relaxed::used:
    ldxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i16::acq_rel::relaxed::used:
compare_exchange_weak::i16::seq_cst::relaxed::used:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i16::relaxed::acquire::used:
compare_exchange_weak::i16::acquire::acquire::used:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i16::release::acquire::used:
compare_exchange_weak::i16::acq_rel::acquire::used:
compare_exchange_weak::i16::seq_cst::acquire::used:
compare_exchange_weak::i16::relaxed::seq_cst::used:
compare_exchange_weak::i16::acquire::seq_cst::used:
compare_exchange_weak::i16::release::seq_cst::used:
compare_exchange_weak::i16::acq_rel::seq_cst::used:
compare_exchange_weak::i16::seq_cst::seq_cst::used:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i16::relaxed::relaxed::dropped:
    ldxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i16::acquire::relaxed::dropped:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i16::release::relaxed::dropped:
    ldxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i16::acq_rel::relaxed::dropped:
compare_exchange_weak::i16::seq_cst::relaxed::dropped:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i16::relaxed::acquire::dropped:
compare_exchange_weak::i16::acquire::acquire::dropped:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i16::release::acquire::dropped:
compare_exchange_weak::i16::acq_rel::acquire::dropped:
compare_exchange_weak::i16::seq_cst::acquire::dropped:
compare_exchange_weak::i16::relaxed::seq_cst::dropped:
compare_exchange_weak::i16::acquire::seq_cst::dropped:
compare_exchange_weak::i16::release::seq_cst::dropped:
compare_exchange_weak::i16::acq_rel::seq_cst::dropped:
compare_exchange_weak::i16::seq_cst::seq_cst::dropped:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u16::relaxed::relaxed::used:
    ldxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u16::acquire::relaxed::used:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u16::release::relaxed::used:
    ldxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u16::acq_rel::relaxed::used:
compare_exchange_weak::u16::seq_cst::relaxed::used:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u16::relaxed::acquire::used:
compare_exchange_weak::u16::acquire::acquire::used:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u16::release::acquire::used:
compare_exchange_weak::u16::acq_rel::acquire::used:
compare_exchange_weak::u16::seq_cst::acquire::used:
compare_exchange_weak::u16::relaxed::seq_cst::used:
compare_exchange_weak::u16::acquire::seq_cst::used:
compare_exchange_weak::u16::release::seq_cst::used:
compare_exchange_weak::u16::acq_rel::seq_cst::used:
compare_exchange_weak::u16::seq_cst::seq_cst::used:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u16::relaxed::relaxed::dropped:
    ldxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u16::acquire::relaxed::dropped:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u16::release::relaxed::dropped:
    ldxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u16::acq_rel::relaxed::dropped:
compare_exchange_weak::u16::seq_cst::relaxed::dropped:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u16::relaxed::acquire::dropped:
compare_exchange_weak::u16::acquire::acquire::dropped:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u16::release::acquire::dropped:
compare_exchange_weak::u16::acq_rel::acquire::dropped:
compare_exchange_weak::u16::seq_cst::acquire::dropped:
compare_exchange_weak::u16::relaxed::seq_cst::dropped:
compare_exchange_weak::u16::acquire::seq_cst::dropped:
compare_exchange_weak::u16::release::seq_cst::dropped:
compare_exchange_weak::u16::acq_rel::seq_cst::dropped:
compare_exchange_weak::u16::seq_cst::seq_cst::dropped:
    ldaxrh w8, [x0]
    cmp w8, w1, uxth
    b.ne .L1
    stlxrh wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i32::relaxed::relaxed::used:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i32::acquire::relaxed::used:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i32::release::relaxed::used:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i32::acq_rel::relaxed::used:
compare_exchange_weak::i32::seq_cst::relaxed::used:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i32::relaxed::acquire::used:
compare_exchange_weak::i32::acquire::acquire::used:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i32::release::acquire::used:
compare_exchange_weak::i32::acq_rel::acquire::used:
compare_exchange_weak::i32::seq_cst::acquire::used:
compare_exchange_weak::i32::relaxed::seq_cst::used:
compare_exchange_weak::i32::acquire::seq_cst::used:
compare_exchange_weak::i32::release::seq_cst::used:
compare_exchange_weak::i32::acq_rel::seq_cst::used:
compare_exchange_weak::i32::seq_cst::seq_cst::used:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::i32::relaxed::relaxed::dropped:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i32::acquire::relaxed::dropped:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i32::release::relaxed::dropped:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i32::acq_rel::relaxed::dropped:
compare_exchange_weak::i32::seq_cst::relaxed::dropped:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i32::relaxed::acquire::dropped:
compare_exchange_weak::i32::acquire::acquire::dropped:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i32::release::acquire::dropped:
compare_exchange_weak::i32::acq_rel::acquire::dropped:
compare_exchange_weak::i32::seq_cst::acquire::dropped:
compare_exchange_weak::i32::relaxed::seq_cst::dropped:
compare_exchange_weak::i32::acquire::seq_cst::dropped:
compare_exchange_weak::i32::release::seq_cst::dropped:
compare_exchange_weak::i32::acq_rel::seq_cst::dropped:
compare_exchange_weak::i32::seq_cst::seq_cst::dropped:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u32::relaxed::relaxed::used:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u32::acquire::relaxed::used:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u32::release::relaxed::used:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u32::acq_rel::relaxed::used:
compare_exchange_weak::u32::seq_cst::relaxed::used:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u32::relaxed::acquire::used:
compare_exchange_weak::u32::acquire::acquire::used:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u32::release::acquire::used:
compare_exchange_weak::u32::acq_rel::acquire::used:
compare_exchange_weak::u32::seq_cst::acquire::used:
compare_exchange_weak::u32::relaxed::seq_cst::used:
compare_exchange_weak::u32::acquire::seq_cst::used:
compare_exchange_weak::u32::release::seq_cst::used:
compare_exchange_weak::u32::acq_rel::seq_cst::used:
compare_exchange_weak::u32::seq_cst::seq_cst::used:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr w9, w2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov w1, w8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov w1, w8
    ret

compare_exchange_weak::u32::relaxed::relaxed::dropped:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u32::acquire::relaxed::dropped:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u32::release::relaxed::dropped:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u32::acq_rel::relaxed::dropped:
compare_exchange_weak::u32::seq_cst::relaxed::dropped:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u32::relaxed::acquire::dropped:
compare_exchange_weak::u32::acquire::acquire::dropped:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u32::release::acquire::dropped:
compare_exchange_weak::u32::acq_rel::acquire::dropped:
compare_exchange_weak::u32::seq_cst::acquire::dropped:
compare_exchange_weak::u32::relaxed::seq_cst::dropped:
compare_exchange_weak::u32::acquire::seq_cst::dropped:
compare_exchange_weak::u32::release::seq_cst::dropped:
compare_exchange_weak::u32::acq_rel::seq_cst::dropped:
compare_exchange_weak::u32::seq_cst::seq_cst::dropped:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr wzr, w2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u32::relaxed::relaxed::compared:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr w8, w2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::u32::acquire::relaxed::compared:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr w8, w2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::u32::release::relaxed::compared:
    ldxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr w8, w2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::u32::acq_rel::relaxed::compared:
compare_exchange_weak::u32::seq_cst::relaxed::compared:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr w8, w2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::u32::relaxed::acquire::compared:
compare_exchange_weak::u32::acquire::acquire::compared:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stxr w8, w2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::u32::release::acquire::compared:
compare_exchange_weak::u32::acq_rel::acquire::compared:
compare_exchange_weak::u32::seq_cst::acquire::compared:
compare_exchange_weak::u32::relaxed::seq_cst::compared:
compare_exchange_weak::u32::acquire::seq_cst::compared:
compare_exchange_weak::u32::release::seq_cst::compared:
compare_exchange_weak::u32::acq_rel::seq_cst::compared:
compare_exchange_weak::u32::seq_cst::seq_cst::compared:
    ldaxr w8, [x0]
    cmp w8, w1
    b.ne .L1
    stlxr w8, w2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::i64::relaxed::relaxed::used:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::i64::acquire::relaxed::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::i64::release::relaxed::used:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::i64::acq_rel::relaxed::used:
compare_exchange_weak::i64::seq_cst::relaxed::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::i64::relaxed::acquire::used:
compare_exchange_weak::i64::acquire::acquire::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::i64::release::acquire::used:
compare_exchange_weak::i64::acq_rel::acquire::used:
compare_exchange_weak::i64::seq_cst::acquire::used:
compare_exchange_weak::i64::relaxed::seq_cst::used:
compare_exchange_weak::i64::acquire::seq_cst::used:
compare_exchange_weak::i64::release::seq_cst::used:
compare_exchange_weak::i64::acq_rel::seq_cst::used:
compare_exchange_weak::i64::seq_cst::seq_cst::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::i64::relaxed::relaxed::dropped:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i64::acquire::relaxed::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i64::release::relaxed::dropped:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i64::acq_rel::relaxed::dropped:
compare_exchange_weak::i64::seq_cst::relaxed::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i64::relaxed::acquire::dropped:
compare_exchange_weak::i64::acquire::acquire::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i64::release::acquire::dropped:
compare_exchange_weak::i64::acq_rel::acquire::dropped:
compare_exchange_weak::i64::seq_cst::acquire::dropped:
compare_exchange_weak::i64::relaxed::seq_cst::dropped:
compare_exchange_weak::i64::acquire::seq_cst::dropped:
compare_exchange_weak::i64::release::seq_cst::dropped:
compare_exchange_weak::i64::acq_rel::seq_cst::dropped:
compare_exchange_weak::i64::seq_cst::seq_cst::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u64::relaxed::relaxed::used:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::u64::acquire::relaxed::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::u64::release::relaxed::used:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::u64::acq_rel::relaxed::used:
compare_exchange_weak::u64::seq_cst::relaxed::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::u64::relaxed::acquire::used:
compare_exchange_weak::u64::acquire::acquire::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::u64::release::acquire::used:
compare_exchange_weak::u64::acq_rel::acquire::used:
compare_exchange_weak::u64::seq_cst::acquire::used:
compare_exchange_weak::u64::relaxed::seq_cst::used:
compare_exchange_weak::u64::acquire::seq_cst::used:
compare_exchange_weak::u64::release::seq_cst::used:
compare_exchange_weak::u64::acq_rel::seq_cst::used:
compare_exchange_weak::u64::seq_cst::seq_cst::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::u64::relaxed::relaxed::dropped:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u64::acquire::relaxed::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u64::release::relaxed::dropped:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u64::acq_rel::relaxed::dropped:
compare_exchange_weak::u64::seq_cst::relaxed::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u64::relaxed::acquire::dropped:
compare_exchange_weak::u64::acquire::acquire::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u64::release::acquire::dropped:
compare_exchange_weak::u64::acq_rel::acquire::dropped:
compare_exchange_weak::u64::seq_cst::acquire::dropped:
compare_exchange_weak::u64::relaxed::seq_cst::dropped:
compare_exchange_weak::u64::acquire::seq_cst::dropped:
compare_exchange_weak::u64::release::seq_cst::dropped:
compare_exchange_weak::u64::acq_rel::seq_cst::dropped:
compare_exchange_weak::u64::seq_cst::seq_cst::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::u64::relaxed::relaxed::compared:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w8, x2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::u64::acquire::relaxed::compared:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w8, x2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::u64::release::relaxed::compared:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w8, x2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::u64::acq_rel::relaxed::compared:
compare_exchange_weak::u64::seq_cst::relaxed::compared:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w8, x2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::u64::relaxed::acquire::compared:
compare_exchange_weak::u64::acquire::acquire::compared:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w8, x2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::u64::release::acquire::compared:
compare_exchange_weak::u64::acq_rel::acquire::compared:
compare_exchange_weak::u64::seq_cst::acquire::compared:
compare_exchange_weak::u64::relaxed::seq_cst::compared:
compare_exchange_weak::u64::acquire::seq_cst::compared:
compare_exchange_weak::u64::release::seq_cst::compared:
compare_exchange_weak::u64::acq_rel::seq_cst::compared:
compare_exchange_weak::u64::seq_cst::seq_cst::compared:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w8, x2, [x0]
    cmp w8, #0
    cset w0, eq
    ret
  .L1:
    mov w0, wzr
    clrex
    ret

compare_exchange_weak::isize::relaxed::relaxed::used:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::isize::acquire::relaxed::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::isize::release::relaxed::used:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::isize::acq_rel::relaxed::used:
compare_exchange_weak::isize::seq_cst::relaxed::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::isize::relaxed::acquire::used:
compare_exchange_weak::isize::acquire::acquire::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::isize::release::acquire::used:
compare_exchange_weak::isize::acq_rel::acquire::used:
compare_exchange_weak::isize::seq_cst::acquire::used:
compare_exchange_weak::isize::relaxed::seq_cst::used:
compare_exchange_weak::isize::acquire::seq_cst::used:
compare_exchange_weak::isize::release::seq_cst::used:
compare_exchange_weak::isize::acq_rel::seq_cst::used:
compare_exchange_weak::isize::seq_cst::seq_cst::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::isize::relaxed::relaxed::dropped:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::isize::acquire::relaxed::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::isize::release::relaxed::dropped:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::isize::acq_rel::relaxed::dropped:
compare_exchange_weak::isize::seq_cst::relaxed::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::isize::relaxed::acquire::dropped:
compare_exchange_weak::isize::acquire::acquire::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::isize::release::acquire::dropped:
compare_exchange_weak::isize::acq_rel::acquire::dropped:
compare_exchange_weak::isize::seq_cst::acquire::dropped:
compare_exchange_weak::isize::relaxed::seq_cst::dropped:
compare_exchange_weak::isize::acquire::seq_cst::dropped:
compare_exchange_weak::isize::release::seq_cst::dropped:
compare_exchange_weak::isize::acq_rel::seq_cst::dropped:
compare_exchange_weak::isize::seq_cst::seq_cst::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::usize::relaxed::relaxed::used:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::usize::acquire::relaxed::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::usize::release::relaxed::used:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::usize::acq_rel::relaxed::used:
compare_exchange_weak::usize::seq_cst::relaxed::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::usize::relaxed::acquire::used:
compare_exchange_weak::usize::acquire::acquire::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::usize::release::acquire::used:
compare_exchange_weak::usize::acq_rel::acquire::used:
compare_exchange_weak::usize::seq_cst::acquire::used:
compare_exchange_weak::usize::relaxed::seq_cst::used:
compare_exchange_weak::usize::acquire::seq_cst::used:
compare_exchange_weak::usize::release::seq_cst::used:
compare_exchange_weak::usize::acq_rel::seq_cst::used:
compare_exchange_weak::usize::seq_cst::seq_cst::used:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr w9, x2, [x0]
    cmp w9, #0
    cset w9, eq
    eor w0, w9, #0x1
    mov x1, x8
    ret
  .L1:
    clrex
    eor w0, wzr, #0x1
    mov x1, x8
    ret

compare_exchange_weak::usize::relaxed::relaxed::dropped:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::usize::acquire::relaxed::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::usize::release::relaxed::dropped:
    ldxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::usize::acq_rel::relaxed::dropped:
compare_exchange_weak::usize::seq_cst::relaxed::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::usize::relaxed::acquire::dropped:
compare_exchange_weak::usize::acquire::acquire::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::usize::release::acquire::dropped:
compare_exchange_weak::usize::acq_rel::acquire::dropped:
compare_exchange_weak::usize::seq_cst::acquire::dropped:
compare_exchange_weak::usize::relaxed::seq_cst::dropped:
compare_exchange_weak::usize::acquire::seq_cst::dropped:
compare_exchange_weak::usize::release::seq_cst::dropped:
compare_exchange_weak::usize::acq_rel::seq_cst::dropped:
compare_exchange_weak::usize::seq_cst::seq_cst::dropped:
    ldaxr x8, [x0]
    cmp x8, x1
    b.ne .L1
    stlxr wzr, x2, [x0]
    ret
  .L1:
    clrex
    ret

compare_exchange_weak::i128::relaxed::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::acquire::relaxed::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::release::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::acq_rel::relaxed::used:
compare_exchange_weak::i128::seq_cst::relaxed::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::relaxed::acquire::used:
compare_exchange_weak::i128::acquire::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::release::acquire::used:
compare_exchange_weak::i128::acq_rel::acquire::used:
compare_exchange_weak::i128::seq_cst::acquire::used:
compare_exchange_weak::i128::relaxed::seq_cst::used:
compare_exchange_weak::i128::acquire::seq_cst::used:
compare_exchange_weak::i128::release::seq_cst::used:
compare_exchange_weak::i128::acq_rel::seq_cst::used:
compare_exchange_weak::i128::seq_cst::seq_cst::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::relaxed::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::i128::acquire::relaxed::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::i128::release::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::i128::acq_rel::relaxed::dropped:
compare_exchange_weak::i128::seq_cst::relaxed::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::i128::relaxed::acquire::dropped:
compare_exchange_weak::i128::acquire::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::i128::release::acquire::dropped:
compare_exchange_weak::i128::acq_rel::acquire::dropped:
compare_exchange_weak::i128::seq_cst::acquire::dropped:
compare_exchange_weak::i128::relaxed::seq_cst::dropped:
compare_exchange_weak::i128::acquire::seq_cst::dropped:
compare_exchange_weak::i128::release::seq_cst::dropped:
compare_exchange_weak::i128::acq_rel::seq_cst::dropped:
compare_exchange_weak::i128::seq_cst::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::u128::relaxed::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::acquire::relaxed::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::release::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::acq_rel::relaxed::used:
compare_exchange_weak::u128::seq_cst::relaxed::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::relaxed::acquire::used:
compare_exchange_weak::u128::acquire::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::release::acquire::used:
compare_exchange_weak::u128::acq_rel::acquire::used:
compare_exchange_weak::u128::seq_cst::acquire::used:
compare_exchange_weak::u128::relaxed::seq_cst::used:
compare_exchange_weak::u128::acquire::seq_cst::used:
compare_exchange_weak::u128::release::seq_cst::used:
compare_exchange_weak::u128::acq_rel::seq_cst::used:
compare_exchange_weak::u128::seq_cst::seq_cst::used:
  .L1:
    ldaxp x9, x10, [x0]
    cmp x9, x2
    cset w11, ne
    cmp x10, x3
    cinc w11, w11, ne
    cbz w11, .L2
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L3
  .L2:
    stlxp w11, x4, x5, [x0]
    cbnz w11, .L1
  .L3:
    cmp x9, x2
    stp x9, x10, [x8, #16]
    ccmp x10, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::relaxed::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::u128::acquire::relaxed::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::u128::release::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::u128::acq_rel::relaxed::dropped:
compare_exchange_weak::u128::seq_cst::relaxed::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::u128::relaxed::acquire::dropped:
compare_exchange_weak::u128::acquire::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

compare_exchange_weak::u128::release::acquire::dropped:
compare_exchange_weak::u128::acq_rel::acquire::dropped:
compare_exchange_weak::u128::seq_cst::acquire::dropped:
compare_exchange_weak::u128::relaxed::seq_cst::dropped:
compare_exchange_weak::u128::acquire::seq_cst::dropped:
compare_exchange_weak::u128::release::seq_cst::dropped:
compare_exchange_weak::u128::acq_rel::seq_cst::dropped:
compare_exchange_weak::u128::seq_cst::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    cmp x8, x2
    cset w10, ne
    cmp x9, x3
    cinc w10, w10, ne
    cbz w10, .L2
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L3
  .L2:
    stlxp w10, x4, x5, [x0]
    cbnz w10, .L1
  .L3:
    ret

fetch_add::i8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    add w9, w0, w1
    strb w9, [x8]
    ret

fetch_add::i8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    add w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    add w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i8::release::used:
  .L1:
    ldxrb w8, [x0]
    add w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i8::acq_rel::used:
fetch_add::i8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    add w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i8::plain::dropped:
    ldrb w8, [x0]
    add w8, w8, w1
    strb w8, [x0]
    ret

fetch_add::i8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    add w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    add w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    add w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i8::acq_rel::dropped:
fetch_add::i8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    add w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    add w9, w0, w1
    strb w9, [x8]
    ret

fetch_add::u8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    add w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    add w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u8::release::used:
  .L1:
    ldxrb w8, [x0]
    add w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u8::acq_rel::used:
fetch_add::u8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    add w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u8::plain::dropped:
    ldrb w8, [x0]
    add w8, w8, w1
    strb w8, [x0]
    ret

fetch_add::u8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    add w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    add w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    add w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u8::acq_rel::dropped:
fetch_add::u8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    add w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    add w9, w0, w1
    strh w9, [x8]
    ret

fetch_add::i16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    add w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    add w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i16::release::used:
  .L1:
    ldxrh w8, [x0]
    add w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i16::acq_rel::used:
fetch_add::i16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    add w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i16::plain::dropped:
    ldrh w8, [x0]
    add w8, w8, w1
    strh w8, [x0]
    ret

fetch_add::i16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    add w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    add w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    add w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i16::acq_rel::dropped:
fetch_add::i16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    add w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    add w9, w0, w1
    strh w9, [x8]
    ret

fetch_add::u16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    add w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    add w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u16::release::used:
  .L1:
    ldxrh w8, [x0]
    add w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u16::acq_rel::used:
fetch_add::u16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    add w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u16::plain::dropped:
    ldrh w8, [x0]
    add w8, w8, w1
    strh w8, [x0]
    ret

fetch_add::u16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    add w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    add w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    add w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u16::acq_rel::dropped:
fetch_add::u16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    add w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    add w9, w0, w1
    str w9, [x8]
    ret

fetch_add::i32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    add w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i32::release::used:
  .L1:
    ldxr w8, [x0]
    add w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i32::acq_rel::used:
fetch_add::i32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::i32::plain::dropped:
    ldr w8, [x0]
    add w8, w8, w1
    str w8, [x0]
    ret

fetch_add::i32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    add w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    add w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i32::release::dropped:
  .L1:
    ldxr w8, [x0]
    add w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i32::acq_rel::dropped:
fetch_add::i32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    add w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    add w9, w0, w1
    str w9, [x8]
    ret

fetch_add::u32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    add w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::release::used:
  .L1:
    ldxr w8, [x0]
    add w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::acq_rel::used:
fetch_add::u32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::plain::dropped:
    ldr w8, [x0]
    add w8, w8, w1
    str w8, [x0]
    ret

fetch_add::u32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    add w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    add w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::release::dropped:
  .L1:
    ldxr w8, [x0]
    add w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::acq_rel::dropped:
fetch_add::u32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    add w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::relaxed::compared:
  .L1:
    ldxr w8, [x0]
    add w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    cmn w8, w1
    cset w0, eq
    ret

fetch_add::u32::acquire::compared:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    cmn w8, w1
    cset w0, eq
    ret

fetch_add::u32::release::compared:
  .L1:
    ldxr w8, [x0]
    add w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    cmn w8, w1
    cset w0, eq
    ret

fetch_add::u32::acq_rel::compared:
fetch_add::u32::seq_cst::compared:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    cmn w8, w1
    cset w0, eq
    ret

fetch_add::u32::relaxed::used::const_1:
  .L1:
    ldxr w8, [x0]
    add w9, w8, #1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::acquire::used::const_1:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, #1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::release::used::const_1:
  .L1:
    ldxr w8, [x0]
    add w9, w8, #1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::acq_rel::used::const_1:
fetch_add::u32::seq_cst::used::const_1:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, #1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::relaxed::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    add w8, w8, #1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::acquire::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    add w8, w8, #1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::release::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    add w8, w8, #1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::acq_rel::dropped::const_1:
fetch_add::u32::seq_cst::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    add w8, w8, #1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::relaxed::compared::const_1:
  .L1:
    ldxr w8, [x0]
    add w9, w8, #1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, eq
    ret

fetch_add::u32::acquire::compared::const_1:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, #1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, eq
    ret

fetch_add::u32::release::compared::const_1:
  .L1:
    ldxr w8, [x0]
    add w9, w8, #1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, eq
    ret

fetch_add::u32::acq_rel::compared::const_1:
fetch_add::u32::seq_cst::compared::const_1:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, #1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, eq
    ret

fetch_add::u32::relaxed::used::const_10:
  .L1:
    ldxr w8, [x0]
    add w9, w8, #10
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::acquire::used::const_10:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, #10
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::release::used::const_10:
  .L1:
    ldxr w8, [x0]
    add w9, w8, #10
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::acq_rel::used::const_10:
fetch_add::u32::seq_cst::used::const_10:
  .L1:
    ldaxr w8, [x0]
    add w9, w8, #10
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_add::u32::relaxed::dropped::const_10:
  .L1:
    ldxr w8, [x0]
    add w8, w8, #10
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::acquire::dropped::const_10:
  .L1:
    ldaxr w8, [x0]
    add w8, w8, #10
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::release::dropped::const_10:
  .L1:
    ldxr w8, [x0]
    add w8, w8, #10
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::acq_rel::dropped::const_10:
fetch_add::u32::seq_cst::dropped::const_10:
  .L1:
    ldaxr w8, [x0]
    add w8, w8, #10
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::relaxed::used::negated:
    neg w9, w1
  .L1:
    ldxr w8, [x0]
    add w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_add::u32::acquire::used::negated:
    neg w9, w1
  .L1:
    ldaxr w8, [x0]
    add w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_add::u32::release::used::negated:
    neg w9, w1
  .L1:
    ldxr w8, [x0]
    add w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_add::u32::acq_rel::used::negated:
fetch_add::u32::seq_cst::used::negated:
    neg w9, w1
  .L1:
    ldaxr w8, [x0]
    add w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_add::u32::relaxed::dropped::negated:
    neg w8, w1
  .L1:
    ldxr w9, [x0]
    add w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u32::acquire::dropped::negated:
    neg w8, w1
  .L1:
    ldaxr w9, [x0]
    add w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u32::release::dropped::negated:
    neg w8, w1
  .L1:
    ldxr w9, [x0]
    add w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u32::acq_rel::dropped::negated:
fetch_add::u32::seq_cst::dropped::negated:
    neg w8, w1
  .L1:
    ldaxr w9, [x0]
    add w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u32::relaxed::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_add::u32::acquire::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_add::u32::release::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_add::u32::acq_rel::used::idempotent:
fetch_add::u32::seq_cst::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_add::u32::relaxed::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::acquire::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::release::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u32::acq_rel::dropped::idempotent:
fetch_add::u32::seq_cst::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::i64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::i64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::i64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::i64::acq_rel::used:
fetch_add::i64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::i64::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::i64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i64::release::dropped:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::i64::acq_rel::dropped:
fetch_add::i64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::u64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::acq_rel::used:
fetch_add::u64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::u64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::release::dropped:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::acq_rel::dropped:
fetch_add::u64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::relaxed::compared:
  .L1:
    ldxr x8, [x0]
    add x9, x8, x1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    cmn x8, x1
    cset w0, eq
    ret

fetch_add::u64::acquire::compared:
  .L1:
    ldaxr x8, [x0]
    add x9, x8, x1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    cmn x8, x1
    cset w0, eq
    ret

fetch_add::u64::release::compared:
  .L1:
    ldxr x8, [x0]
    add x9, x8, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    cmn x8, x1
    cset w0, eq
    ret

fetch_add::u64::acq_rel::compared:
fetch_add::u64::seq_cst::compared:
  .L1:
    ldaxr x8, [x0]
    add x9, x8, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    cmn x8, x1
    cset w0, eq
    ret

fetch_add::u64::relaxed::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, #1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::acquire::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, #1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::release::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, #1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::acq_rel::used::const_1:
fetch_add::u64::seq_cst::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, #1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::relaxed::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    add x8, x8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::acquire::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::release::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    add x8, x8, #1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::acq_rel::dropped::const_1:
fetch_add::u64::seq_cst::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, #1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::relaxed::compared::const_1:
  .L1:
    ldxr x8, [x0]
    add x9, x8, #1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    cmp x8, #0
    cset w0, eq
    ret

fetch_add::u64::acquire::compared::const_1:
  .L1:
    ldaxr x8, [x0]
    add x9, x8, #1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    cmp x8, #0
    cset w0, eq
    ret

fetch_add::u64::release::compared::const_1:
  .L1:
    ldxr x8, [x0]
    add x9, x8, #1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    cmp x8, #0
    cset w0, eq
    ret

fetch_add::u64::acq_rel::compared::const_1:
fetch_add::u64::seq_cst::compared::const_1:
  .L1:
    ldaxr x8, [x0]
    add x9, x8, #1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    cmp x8, #0
    cset w0, eq
    ret

fetch_add::u64::relaxed::used::const_10:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, #10
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::acquire::used::const_10:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, #10
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::release::used::const_10:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, #10
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::acq_rel::used::const_10:
fetch_add::u64::seq_cst::used::const_10:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, #10
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::u64::relaxed::dropped::const_10:
  .L1:
    ldxr x8, [x0]
    add x8, x8, #10
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::acquire::dropped::const_10:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, #10
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::release::dropped::const_10:
  .L1:
    ldxr x8, [x0]
    add x8, x8, #10
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::acq_rel::dropped::const_10:
fetch_add::u64::seq_cst::dropped::const_10:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, #10
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::relaxed::used::negated:
    neg x9, x1
  .L1:
    ldxr x8, [x0]
    add x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_add::u64::acquire::used::negated:
    neg x9, x1
  .L1:
    ldaxr x8, [x0]
    add x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_add::u64::release::used::negated:
    neg x9, x1
  .L1:
    ldxr x8, [x0]
    add x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_add::u64::acq_rel::used::negated:
fetch_add::u64::seq_cst::used::negated:
    neg x9, x1
  .L1:
    ldaxr x8, [x0]
    add x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_add::u64::relaxed::dropped::negated:
    neg x8, x1
  .L1:
    ldxr x9, [x0]
    add x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u64::acquire::dropped::negated:
    neg x8, x1
  .L1:
    ldaxr x9, [x0]
    add x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u64::release::dropped::negated:
    neg x8, x1
  .L1:
    ldxr x9, [x0]
    add x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u64::acq_rel::dropped::negated:
fetch_add::u64::seq_cst::dropped::negated:
    neg x8, x1
  .L1:
    ldaxr x9, [x0]
    add x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_add::u64::relaxed::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_add::u64::acquire::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_add::u64::release::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_add::u64::acq_rel::used::idempotent:
fetch_add::u64::seq_cst::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_add::u64::relaxed::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::acquire::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::release::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::u64::acq_rel::dropped::idempotent:
fetch_add::u64::seq_cst::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::isize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::isize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::isize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::isize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::isize::acq_rel::used:
fetch_add::isize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::isize::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::isize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::isize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::isize::release::dropped:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::isize::acq_rel::dropped:
fetch_add::isize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::usize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::usize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::usize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::usize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::usize::acq_rel::used:
fetch_add::usize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_add::usize::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::usize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::usize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::usize::release::dropped:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_add::usize::acq_rel::dropped:
fetch_add::usize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
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
  .L1:
    ldxrb w8, [x0]
    sub w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    sub w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i8::release::used:
  .L1:
    ldxrb w8, [x0]
    sub w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i8::acq_rel::used:
fetch_sub::i8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    sub w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    sub w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    sub w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    sub w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i8::acq_rel::dropped:
fetch_sub::i8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    sub w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    sub w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    sub w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u8::release::used:
  .L1:
    ldxrb w8, [x0]
    sub w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u8::acq_rel::used:
fetch_sub::u8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    sub w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    sub w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    sub w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    sub w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u8::acq_rel::dropped:
fetch_sub::u8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    sub w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    sub w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    sub w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i16::release::used:
  .L1:
    ldxrh w8, [x0]
    sub w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i16::acq_rel::used:
fetch_sub::i16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    sub w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    sub w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    sub w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    sub w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i16::acq_rel::dropped:
fetch_sub::i16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    sub w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    sub w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    sub w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u16::release::used:
  .L1:
    ldxrh w8, [x0]
    sub w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u16::acq_rel::used:
fetch_sub::u16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    sub w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    sub w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    sub w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    sub w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u16::acq_rel::dropped:
fetch_sub::u16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    sub w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    sub w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    sub w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i32::release::used:
  .L1:
    ldxr w8, [x0]
    sub w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i32::acq_rel::used:
fetch_sub::i32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    sub w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::i32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    sub w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    sub w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i32::release::dropped:
  .L1:
    ldxr w8, [x0]
    sub w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i32::acq_rel::dropped:
fetch_sub::i32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    sub w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    sub w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    sub w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::release::used:
  .L1:
    ldxr w8, [x0]
    sub w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::acq_rel::used:
fetch_sub::u32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    sub w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    sub w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    sub w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::release::dropped:
  .L1:
    ldxr w8, [x0]
    sub w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::acq_rel::dropped:
fetch_sub::u32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    sub w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::relaxed::compared:
  .L1:
    ldxr w8, [x0]
    subs w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u32::acquire::compared:
  .L1:
    ldaxr w8, [x0]
    subs w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u32::release::compared:
  .L1:
    ldxr w8, [x0]
    subs w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u32::acq_rel::compared:
fetch_sub::u32::seq_cst::compared:
  .L1:
    ldaxr w8, [x0]
    subs w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u32::relaxed::used::const_1:
  .L1:
    ldxr w8, [x0]
    sub w9, w8, #1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::acquire::used::const_1:
  .L1:
    ldaxr w8, [x0]
    sub w9, w8, #1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::release::used::const_1:
  .L1:
    ldxr w8, [x0]
    sub w9, w8, #1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::acq_rel::used::const_1:
fetch_sub::u32::seq_cst::used::const_1:
  .L1:
    ldaxr w8, [x0]
    sub w9, w8, #1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::relaxed::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    sub w8, w8, #1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::acquire::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    sub w8, w8, #1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::release::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    sub w8, w8, #1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::acq_rel::dropped::const_1:
fetch_sub::u32::seq_cst::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    sub w8, w8, #1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::relaxed::compared::const_1:
  .L1:
    ldxr w8, [x0]
    subs w8, w8, #1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u32::acquire::compared::const_1:
  .L1:
    ldaxr w8, [x0]
    subs w8, w8, #1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u32::release::compared::const_1:
  .L1:
    ldxr w8, [x0]
    subs w8, w8, #1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u32::acq_rel::compared::const_1:
fetch_sub::u32::seq_cst::compared::const_1:
  .L1:
    ldaxr w8, [x0]
    subs w8, w8, #1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u32::relaxed::used::const_10:
  .L1:
    ldxr w8, [x0]
    sub w9, w8, #10
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::acquire::used::const_10:
  .L1:
    ldaxr w8, [x0]
    sub w9, w8, #10
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::release::used::const_10:
  .L1:
    ldxr w8, [x0]
    sub w9, w8, #10
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::acq_rel::used::const_10:
fetch_sub::u32::seq_cst::used::const_10:
  .L1:
    ldaxr w8, [x0]
    sub w9, w8, #10
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_sub::u32::relaxed::dropped::const_10:
  .L1:
    ldxr w8, [x0]
    sub w8, w8, #10
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::acquire::dropped::const_10:
  .L1:
    ldaxr w8, [x0]
    sub w8, w8, #10
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::release::dropped::const_10:
  .L1:
    ldxr w8, [x0]
    sub w8, w8, #10
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::acq_rel::dropped::const_10:
fetch_sub::u32::seq_cst::dropped::const_10:
  .L1:
    ldaxr w8, [x0]
    sub w8, w8, #10
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::relaxed::used::negated:
    neg w9, w1
  .L1:
    ldxr w8, [x0]
    sub w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_sub::u32::acquire::used::negated:
    neg w9, w1
  .L1:
    ldaxr w8, [x0]
    sub w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_sub::u32::release::used::negated:
    neg w9, w1
  .L1:
    ldxr w8, [x0]
    sub w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_sub::u32::acq_rel::used::negated:
fetch_sub::u32::seq_cst::used::negated:
    neg w9, w1
  .L1:
    ldaxr w8, [x0]
    sub w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_sub::u32::relaxed::dropped::negated:
    neg w8, w1
  .L1:
    ldxr w9, [x0]
    sub w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u32::acquire::dropped::negated:
    neg w8, w1
  .L1:
    ldaxr w9, [x0]
    sub w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u32::release::dropped::negated:
    neg w8, w1
  .L1:
    ldxr w9, [x0]
    sub w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u32::acq_rel::dropped::negated:
fetch_sub::u32::seq_cst::dropped::negated:
    neg w8, w1
  .L1:
    ldaxr w9, [x0]
    sub w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u32::relaxed::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_sub::u32::acquire::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_sub::u32::release::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_sub::u32::acq_rel::used::idempotent:
fetch_sub::u32::seq_cst::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_sub::u32::relaxed::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::acquire::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::release::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u32::acq_rel::dropped::idempotent:
fetch_sub::u32::seq_cst::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::i64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::i64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::i64::acq_rel::used:
fetch_sub::i64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::i64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i64::release::dropped:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::i64::acq_rel::dropped:
fetch_sub::i64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::acq_rel::used:
fetch_sub::u64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::release::dropped:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::acq_rel::dropped:
fetch_sub::u64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::relaxed::compared:
  .L1:
    ldxr x8, [x0]
    subs x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u64::acquire::compared:
  .L1:
    ldaxr x8, [x0]
    subs x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u64::release::compared:
  .L1:
    ldxr x8, [x0]
    subs x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u64::acq_rel::compared:
fetch_sub::u64::seq_cst::compared:
  .L1:
    ldaxr x8, [x0]
    subs x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u64::relaxed::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, #1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::acquire::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, #1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::release::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, #1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::acq_rel::used::const_1:
fetch_sub::u64::seq_cst::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, #1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::relaxed::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::acquire::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::release::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, #1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::acq_rel::dropped::const_1:
fetch_sub::u64::seq_cst::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, #1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::relaxed::compared::const_1:
  .L1:
    ldxr x8, [x0]
    subs x8, x8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u64::acquire::compared::const_1:
  .L1:
    ldaxr x8, [x0]
    subs x8, x8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u64::release::compared::const_1:
  .L1:
    ldxr x8, [x0]
    subs x8, x8, #1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u64::acq_rel::compared::const_1:
fetch_sub::u64::seq_cst::compared::const_1:
  .L1:
    ldaxr x8, [x0]
    subs x8, x8, #1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    cset w0, eq
    ret

fetch_sub::u64::relaxed::used::const_10:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, #10
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::acquire::used::const_10:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, #10
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::release::used::const_10:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, #10
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::acq_rel::used::const_10:
fetch_sub::u64::seq_cst::used::const_10:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, #10
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::u64::relaxed::dropped::const_10:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, #10
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::acquire::dropped::const_10:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, #10
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::release::dropped::const_10:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, #10
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::acq_rel::dropped::const_10:
fetch_sub::u64::seq_cst::dropped::const_10:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, #10
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::relaxed::used::negated:
    neg x9, x1
  .L1:
    ldxr x8, [x0]
    sub x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_sub::u64::acquire::used::negated:
    neg x9, x1
  .L1:
    ldaxr x8, [x0]
    sub x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_sub::u64::release::used::negated:
    neg x9, x1
  .L1:
    ldxr x8, [x0]
    sub x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_sub::u64::acq_rel::used::negated:
fetch_sub::u64::seq_cst::used::negated:
    neg x9, x1
  .L1:
    ldaxr x8, [x0]
    sub x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_sub::u64::relaxed::dropped::negated:
    neg x8, x1
  .L1:
    ldxr x9, [x0]
    sub x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u64::acquire::dropped::negated:
    neg x8, x1
  .L1:
    ldaxr x9, [x0]
    sub x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u64::release::dropped::negated:
    neg x8, x1
  .L1:
    ldxr x9, [x0]
    sub x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u64::acq_rel::dropped::negated:
fetch_sub::u64::seq_cst::dropped::negated:
    neg x8, x1
  .L1:
    ldaxr x9, [x0]
    sub x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_sub::u64::relaxed::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_sub::u64::acquire::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_sub::u64::release::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_sub::u64::acq_rel::used::idempotent:
fetch_sub::u64::seq_cst::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_sub::u64::relaxed::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::acquire::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::release::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::u64::acq_rel::dropped::idempotent:
fetch_sub::u64::seq_cst::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::isize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::isize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::isize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::isize::acq_rel::used:
fetch_sub::isize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::isize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::isize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::isize::release::dropped:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::isize::acq_rel::dropped:
fetch_sub::isize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::usize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::usize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::usize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::usize::acq_rel::used:
fetch_sub::usize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_sub::usize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::usize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::usize::release::dropped:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_sub::usize::acq_rel::dropped:
fetch_sub::usize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
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
  .L1:
    ldxrb w8, [x0]
    and w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_and::bool::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    and w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_and::bool::release::used:
  .L1:
    ldxrb w8, [x0]
    and w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_and::bool::acq_rel::used:
fetch_and::bool::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    and w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_and::bool::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    and w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::bool::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    and w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::bool::release::dropped:
  .L1:
    ldxrb w8, [x0]
    and w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::bool::acq_rel::dropped:
fetch_and::bool::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    and w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::ptr::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::ptr::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::ptr::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::ptr::acq_rel::used:
fetch_and::ptr::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::ptr::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::ptr::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::ptr::release::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::ptr::acq_rel::dropped:
fetch_and::ptr::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    and w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    and w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i8::release::used:
  .L1:
    ldxrb w8, [x0]
    and w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i8::acq_rel::used:
fetch_and::i8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    and w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    and w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    and w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    and w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i8::acq_rel::dropped:
fetch_and::i8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    and w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    and w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    and w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u8::release::used:
  .L1:
    ldxrb w8, [x0]
    and w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u8::acq_rel::used:
fetch_and::u8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    and w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    and w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    and w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    and w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u8::acq_rel::dropped:
fetch_and::u8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    and w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    and w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    and w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i16::release::used:
  .L1:
    ldxrh w8, [x0]
    and w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i16::acq_rel::used:
fetch_and::i16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    and w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    and w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    and w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    and w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i16::acq_rel::dropped:
fetch_and::i16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    and w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    and w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    and w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u16::release::used:
  .L1:
    ldxrh w8, [x0]
    and w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u16::acq_rel::used:
fetch_and::u16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    and w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    and w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    and w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    and w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u16::acq_rel::dropped:
fetch_and::u16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    and w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    and w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i32::release::used:
  .L1:
    ldxr w8, [x0]
    and w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i32::acq_rel::used:
fetch_and::i32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::i32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    and w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i32::release::dropped:
  .L1:
    ldxr w8, [x0]
    and w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i32::acq_rel::dropped:
fetch_and::i32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    and w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u32::release::used:
  .L1:
    ldxr w8, [x0]
    and w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u32::acq_rel::used:
fetch_and::u32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    and w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::release::dropped:
  .L1:
    ldxr w8, [x0]
    and w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::acq_rel::dropped:
fetch_and::u32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::relaxed::compared:
  .L1:
    ldxr w8, [x0]
    and w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    tst w8, w1
    cset w0, eq
    ret

fetch_and::u32::acquire::compared:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    tst w8, w1
    cset w0, eq
    ret

fetch_and::u32::release::compared:
  .L1:
    ldxr w8, [x0]
    and w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    tst w8, w1
    cset w0, eq
    ret

fetch_and::u32::acq_rel::compared:
fetch_and::u32::seq_cst::compared:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    tst w8, w1
    cset w0, eq
    ret

fetch_and::u32::relaxed::used::const_1:
  .L1:
    ldxr w8, [x0]
    and w9, w8, #0x1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u32::acquire::used::const_1:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, #0x1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u32::release::used::const_1:
  .L1:
    ldxr w8, [x0]
    and w9, w8, #0x1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u32::acq_rel::used::const_1:
fetch_and::u32::seq_cst::used::const_1:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, #0x1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_and::u32::relaxed::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    and w8, w8, #0x1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::acquire::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, #0x1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::release::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    and w8, w8, #0x1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::acq_rel::dropped::const_1:
fetch_and::u32::seq_cst::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, #0x1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    and w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_and::u32::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    and w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_and::u32::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    and w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_and::u32::acq_rel::used::const_10:
fetch_and::u32::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    and w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_and::u32::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr w9, [x0]
    and w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u32::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr w9, [x0]
    and w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u32::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr w9, [x0]
    and w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u32::acq_rel::dropped::const_10:
fetch_and::u32::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr w9, [x0]
    and w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u32::relaxed::used::single_bit:
  .L1:
    ldxr w8, [x0]
    and w9, w8, #0xffffffdf
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_and::u32::acquire::used::single_bit:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, #0xffffffdf
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_and::u32::release::used::single_bit:
  .L1:
    ldxr w8, [x0]
    and w9, w8, #0xffffffdf
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_and::u32::acq_rel::used::single_bit:
fetch_and::u32::seq_cst::used::single_bit:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, #0xffffffdf
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_and::u32::relaxed::dropped::single_bit:
  .L1:
    ldxr w8, [x0]
    and w8, w8, #0xffffffdf
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::acquire::dropped::single_bit:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, #0xffffffdf
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::release::dropped::single_bit:
  .L1:
    ldxr w8, [x0]
    and w8, w8, #0xffffffdf
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::acq_rel::dropped::single_bit:
fetch_and::u32::seq_cst::dropped::single_bit:
  .L1:
    ldaxr w8, [x0]
    and w8, w8, #0xffffffdf
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::relaxed::compared::bit_0:
  .L1:
    ldxr w8, [x0]
    and w9, w8, #0xfffffffe
    stxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_and::u32::acquire::compared::bit_0:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, #0xfffffffe
    stxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_and::u32::release::compared::bit_0:
  .L1:
    ldxr w8, [x0]
    and w9, w8, #0xfffffffe
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_and::u32::acq_rel::compared::bit_0:
fetch_and::u32::seq_cst::compared::bit_0:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, #0xfffffffe
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_and::u32::relaxed::compared::top_bit:
  .L1:
    ldxr w8, [x0]
    and w9, w8, #0x7fffffff
    stxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_and::u32::acquire::compared::top_bit:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, #0x7fffffff
    stxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_and::u32::release::compared::top_bit:
  .L1:
    ldxr w8, [x0]
    and w9, w8, #0x7fffffff
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_and::u32::acq_rel::compared::top_bit:
fetch_and::u32::seq_cst::compared::top_bit:
  .L1:
    ldaxr w8, [x0]
    and w9, w8, #0x7fffffff
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_and::u32::relaxed::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    mvn w9, w8
  .L1:
    ldxr w10, [x0]
    and w11, w10, w9
    stxr w12, w11, [x0]
    cbnz w12, .L1
    tst w10, w8
    cset w0, ne
    ret

fetch_and::u32::acquire::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    mvn w9, w8
  .L1:
    ldaxr w10, [x0]
    and w11, w10, w9
    stxr w12, w11, [x0]
    cbnz w12, .L1
    tst w10, w8
    cset w0, ne
    ret

fetch_and::u32::release::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    mvn w9, w8
  .L1:
    ldxr w10, [x0]
    and w11, w10, w9
    stlxr w12, w11, [x0]
    cbnz w12, .L1
    tst w10, w8
    cset w0, ne
    ret

fetch_and::u32::acq_rel::compared::variable_bit:
fetch_and::u32::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    mvn w9, w8
  .L1:
    ldaxr w10, [x0]
    and w11, w10, w9
    stlxr w12, w11, [x0]
    cbnz w12, .L1
    tst w10, w8
    cset w0, ne
    ret

fetch_and::u32::relaxed::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    mvn w9, w8
  .L1:
    ldxr w10, [x0]
    and w11, w10, w9
    stxr w12, w11, [x0]
    cbnz w12, .L1
    tst w10, w8
    cset w0, ne
    ret

fetch_and::u32::acquire::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    mvn w9, w8
  .L1:
    ldaxr w10, [x0]
    and w11, w10, w9
    stxr w12, w11, [x0]
    cbnz w12, .L1
    tst w10, w8
    cset w0, ne
    ret

fetch_and::u32::release::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    mvn w9, w8
  .L1:
    ldxr w10, [x0]
    and w11, w10, w9
    stlxr w12, w11, [x0]
    cbnz w12, .L1
    tst w10, w8
    cset w0, ne
    ret

fetch_and::u32::acq_rel::compared::shifted_mask:
fetch_and::u32::seq_cst::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    mvn w9, w8
  .L1:
    ldaxr w10, [x0]
    and w11, w10, w9
    stlxr w12, w11, [x0]
    cbnz w12, .L1
    tst w10, w8
    cset w0, ne
    ret

fetch_and::u32::relaxed::used::negated:
    mvn w9, w1
  .L1:
    ldxr w8, [x0]
    and w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_and::u32::acquire::used::negated:
    mvn w9, w1
  .L1:
    ldaxr w8, [x0]
    and w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_and::u32::release::used::negated:
    mvn w9, w1
  .L1:
    ldxr w8, [x0]
    and w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_and::u32::acq_rel::used::negated:
fetch_and::u32::seq_cst::used::negated:
    mvn w9, w1
  .L1:
    ldaxr w8, [x0]
    and w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_and::u32::relaxed::dropped::negated:
    mvn w8, w1
  .L1:
    ldxr w9, [x0]
    and w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u32::acquire::dropped::negated:
    mvn w8, w1
  .L1:
    ldaxr w9, [x0]
    and w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u32::release::dropped::negated:
    mvn w8, w1
  .L1:
    ldxr w9, [x0]
    and w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u32::acq_rel::dropped::negated:
fetch_and::u32::seq_cst::dropped::negated:
    mvn w8, w1
  .L1:
    ldaxr w9, [x0]
    and w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u32::relaxed::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_and::u32::acquire::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_and::u32::release::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_and::u32::acq_rel::used::idempotent:
fetch_and::u32::seq_cst::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_and::u32::relaxed::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::acquire::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::release::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u32::acq_rel::dropped::idempotent:
fetch_and::u32::seq_cst::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::i64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::i64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::i64::acq_rel::used:
fetch_and::i64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::i64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i64::release::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::i64::acq_rel::dropped:
fetch_and::i64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::u64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::u64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::u64::acq_rel::used:
fetch_and::u64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::u64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::release::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::acq_rel::dropped:
fetch_and::u64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::relaxed::compared:
  .L1:
    ldxr x8, [x0]
    and x9, x8, x1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    tst x8, x1
    cset w0, eq
    ret

fetch_and::u64::acquire::compared:
  .L1:
    ldaxr x8, [x0]
    and x9, x8, x1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    tst x8, x1
    cset w0, eq
    ret

fetch_and::u64::release::compared:
  .L1:
    ldxr x8, [x0]
    and x9, x8, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    tst x8, x1
    cset w0, eq
    ret

fetch_and::u64::acq_rel::compared:
fetch_and::u64::seq_cst::compared:
  .L1:
    ldaxr x8, [x0]
    and x9, x8, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    tst x8, x1
    cset w0, eq
    ret

fetch_and::u64::relaxed::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, #0x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::u64::acquire::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, #0x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::u64::release::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, #0x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::u64::acq_rel::used::const_1:
fetch_and::u64::seq_cst::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, #0x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::u64::relaxed::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    and x8, x8, #0x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::acquire::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, #0x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::release::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    and x8, x8, #0x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::acq_rel::dropped::const_1:
fetch_and::u64::seq_cst::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, #0x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    and x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_and::u64::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    and x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_and::u64::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    and x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_and::u64::acq_rel::used::const_10:
fetch_and::u64::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    and x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_and::u64::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr x9, [x0]
    and x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u64::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr x9, [x0]
    and x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u64::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr x9, [x0]
    and x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u64::acq_rel::dropped::const_10:
fetch_and::u64::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr x9, [x0]
    and x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u64::relaxed::used::single_bit:
  .L1:
    ldxr x8, [x0]
    and x9, x8, #0xffffffffffffffdf
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_and::u64::acquire::used::single_bit:
  .L1:
    ldaxr x8, [x0]
    and x9, x8, #0xffffffffffffffdf
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_and::u64::release::used::single_bit:
  .L1:
    ldxr x8, [x0]
    and x9, x8, #0xffffffffffffffdf
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_and::u64::acq_rel::used::single_bit:
fetch_and::u64::seq_cst::used::single_bit:
  .L1:
    ldaxr x8, [x0]
    and x9, x8, #0xffffffffffffffdf
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_and::u64::relaxed::dropped::single_bit:
  .L1:
    ldxr x8, [x0]
    and x8, x8, #0xffffffffffffffdf
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::acquire::dropped::single_bit:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, #0xffffffffffffffdf
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::release::dropped::single_bit:
  .L1:
    ldxr x8, [x0]
    and x8, x8, #0xffffffffffffffdf
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::acq_rel::dropped::single_bit:
fetch_and::u64::seq_cst::dropped::single_bit:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, #0xffffffffffffffdf
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::relaxed::compared::bit_0:
  .L1:
    ldxr x8, [x0]
    and x9, x8, #0xfffffffffffffffe
    stxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_and::u64::acquire::compared::bit_0:
  .L1:
    ldaxr x8, [x0]
    and x9, x8, #0xfffffffffffffffe
    stxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_and::u64::release::compared::bit_0:
  .L1:
    ldxr x8, [x0]
    and x9, x8, #0xfffffffffffffffe
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_and::u64::acq_rel::compared::bit_0:
fetch_and::u64::seq_cst::compared::bit_0:
  .L1:
    ldaxr x8, [x0]
    and x9, x8, #0xfffffffffffffffe
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_and::u64::relaxed::compared::top_bit:
  .L1:
    ldxr x8, [x0]
    and x9, x8, #0x7fffffffffffffff
    stxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_and::u64::acquire::compared::top_bit:
  .L1:
    ldaxr x8, [x0]
    and x9, x8, #0x7fffffffffffffff
    stxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_and::u64::release::compared::top_bit:
  .L1:
    ldxr x8, [x0]
    and x9, x8, #0x7fffffffffffffff
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_and::u64::acq_rel::compared::top_bit:
fetch_and::u64::seq_cst::compared::top_bit:
  .L1:
    ldaxr x8, [x0]
    and x9, x8, #0x7fffffffffffffff
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_and::u64::relaxed::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    mvn x9, x8
  .L1:
    ldxr x10, [x0]
    and x11, x10, x9
    stxr w12, x11, [x0]
    cbnz w12, .L1
    tst x10, x8
    cset w0, ne
    ret

fetch_and::u64::acquire::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    mvn x9, x8
  .L1:
    ldaxr x10, [x0]
    and x11, x10, x9
    stxr w12, x11, [x0]
    cbnz w12, .L1
    tst x10, x8
    cset w0, ne
    ret

fetch_and::u64::release::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    mvn x9, x8
  .L1:
    ldxr x10, [x0]
    and x11, x10, x9
    stlxr w12, x11, [x0]
    cbnz w12, .L1
    tst x10, x8
    cset w0, ne
    ret

fetch_and::u64::acq_rel::compared::variable_bit:
fetch_and::u64::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    mvn x9, x8
  .L1:
    ldaxr x10, [x0]
    and x11, x10, x9
    stlxr w12, x11, [x0]
    cbnz w12, .L1
    tst x10, x8
    cset w0, ne
    ret

fetch_and::u64::relaxed::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    mvn x9, x8
  .L1:
    ldxr x10, [x0]
    and x11, x10, x9
    stxr w12, x11, [x0]
    cbnz w12, .L1
    tst x10, x8
    cset w0, ne
    ret

fetch_and::u64::acquire::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    mvn x9, x8
  .L1:
    ldaxr x10, [x0]
    and x11, x10, x9
    stxr w12, x11, [x0]
    cbnz w12, .L1
    tst x10, x8
    cset w0, ne
    ret

fetch_and::u64::release::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    mvn x9, x8
  .L1:
    ldxr x10, [x0]
    and x11, x10, x9
    stlxr w12, x11, [x0]
    cbnz w12, .L1
    tst x10, x8
    cset w0, ne
    ret

fetch_and::u64::acq_rel::compared::shifted_mask:
fetch_and::u64::seq_cst::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    mvn x9, x8
  .L1:
    ldaxr x10, [x0]
    and x11, x10, x9
    stlxr w12, x11, [x0]
    cbnz w12, .L1
    tst x10, x8
    cset w0, ne
    ret

fetch_and::u64::relaxed::used::negated:
    mvn x9, x1
  .L1:
    ldxr x8, [x0]
    and x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_and::u64::acquire::used::negated:
    mvn x9, x1
  .L1:
    ldaxr x8, [x0]
    and x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_and::u64::release::used::negated:
    mvn x9, x1
  .L1:
    ldxr x8, [x0]
    and x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_and::u64::acq_rel::used::negated:
fetch_and::u64::seq_cst::used::negated:
    mvn x9, x1
  .L1:
    ldaxr x8, [x0]
    and x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_and::u64::relaxed::dropped::negated:
    mvn x8, x1
  .L1:
    ldxr x9, [x0]
    and x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u64::acquire::dropped::negated:
    mvn x8, x1
  .L1:
    ldaxr x9, [x0]
    and x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u64::release::dropped::negated:
    mvn x8, x1
  .L1:
    ldxr x9, [x0]
    and x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u64::acq_rel::dropped::negated:
fetch_and::u64::seq_cst::dropped::negated:
    mvn x8, x1
  .L1:
    ldaxr x9, [x0]
    and x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_and::u64::relaxed::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_and::u64::acquire::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_and::u64::release::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_and::u64::acq_rel::used::idempotent:
fetch_and::u64::seq_cst::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_and::u64::relaxed::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::acquire::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::release::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::u64::acq_rel::dropped::idempotent:
fetch_and::u64::seq_cst::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::isize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::isize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::isize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::isize::acq_rel::used:
fetch_and::isize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::isize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::isize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::isize::release::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::isize::acq_rel::dropped:
fetch_and::isize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::usize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::usize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::usize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    and x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::usize::acq_rel::used:
fetch_and::usize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    and x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_and::usize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::usize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::usize::release::dropped:
  .L1:
    ldxr x8, [x0]
    and x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_and::usize::acq_rel::dropped:
fetch_and::usize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    and x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
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
    tbz w1, #0, .L1
  .L2:
    ldxrb w8, [x0]
    eor w9, w8, #0x1
    stxrb w10, w9, [x0]
    cbnz w10, .L2
    cmp w8, #0
    cset w0, ne
    ret
  .L1:
    mov w8, #1
  .L3:
    ldxrb w9, [x0]
    stxrb w10, w8, [x0]
    cbnz w10, .L3
    mov w8, w9
    cmp w8, #0
    cset w0, ne
    ret

fetch_nand::bool::acquire::used:
    tbz w1, #0, .L1
  .L2:
    ldaxrb w8, [x0]
    eor w9, w8, #0x1
    stxrb w10, w9, [x0]
    cbnz w10, .L2
    cmp w8, #0
    cset w0, ne
    ret
  .L1:
    mov w8, #1
  .L3:
    ldaxrb w9, [x0]
    stxrb w10, w8, [x0]
    cbnz w10, .L3
    mov w8, w9
    cmp w8, #0
    cset w0, ne
    ret

fetch_nand::bool::release::used:
    tbz w1, #0, .L1
  .L2:
    ldxrb w8, [x0]
    eor w9, w8, #0x1
    stlxrb w10, w9, [x0]
    cbnz w10, .L2
    cmp w8, #0
    cset w0, ne
    ret
  .L1:
    mov w8, #1
  .L3:
    ldxrb w9, [x0]
    stlxrb w10, w8, [x0]
    cbnz w10, .L3
    mov w8, w9
    cmp w8, #0
    cset w0, ne
    ret

fetch_nand::bool::acq_rel::used:
fetch_nand::bool::seq_cst::used:
    tbz w1, #0, .L1
  .L2:
    ldaxrb w8, [x0]
    eor w9, w8, #0x1
    stlxrb w10, w9, [x0]
    cbnz w10, .L2
    cmp w8, #0
    cset w0, ne
    ret
  .L1:
    mov w8, #1
  .L3:
    ldaxrb w9, [x0]
    stlxrb w10, w8, [x0]
    cbnz w10, .L3
    mov w8, w9
    cmp w8, #0
    cset w0, ne
    ret

fetch_nand::bool::relaxed::dropped:
    tbz w1, #0, .L1
  .L2:
    ldxrb w8, [x0]
    eor w8, w8, #0x1
    stxrb w9, w8, [x0]
    cbnz w9, .L2
    b .L3
  .L1:
    mov w8, #1
  .L4:
    ldxrb wzr, [x0]
    stxrb w9, w8, [x0]
    cbnz w9, .L4
  .L3:
    ret

fetch_nand::bool::acquire::dropped:
    tbz w1, #0, .L1
  .L2:
    ldaxrb w8, [x0]
    eor w8, w8, #0x1
    stxrb w9, w8, [x0]
    cbnz w9, .L2
    b .L3
  .L1:
    mov w8, #1
  .L4:
    ldaxrb wzr, [x0]
    stxrb w9, w8, [x0]
    cbnz w9, .L4
  .L3:
    ret

fetch_nand::bool::release::dropped:
    tbz w1, #0, .L1
  .L2:
    ldxrb w8, [x0]
    eor w8, w8, #0x1
    stlxrb w9, w8, [x0]
    cbnz w9, .L2
    b .L3
  .L1:
    mov w8, #1
  .L4:
    ldxrb wzr, [x0]
    stlxrb w9, w8, [x0]
    cbnz w9, .L4
  .L3:
    ret

fetch_nand::bool::acq_rel::dropped:
fetch_nand::bool::seq_cst::dropped:
    tbz w1, #0, .L1
  .L2:
    ldaxrb w8, [x0]
    eor w8, w8, #0x1
    stlxrb w9, w8, [x0]
    cbnz w9, .L2
    b .L3
  .L1:
    mov w8, #1
  .L4:
    ldaxrb wzr, [x0]
    stlxrb w9, w8, [x0]
    cbnz w9, .L4
  .L3:
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
  .L1:
    ldxrb w8, [x0]
    orr w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_or::bool::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    orr w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_or::bool::release::used:
  .L1:
    ldxrb w8, [x0]
    orr w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_or::bool::acq_rel::used:
fetch_or::bool::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    orr w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_or::bool::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    orr w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::bool::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    orr w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::bool::release::dropped:
  .L1:
    ldxrb w8, [x0]
    orr w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::bool::acq_rel::dropped:
fetch_or::bool::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    orr w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::ptr::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::ptr::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::ptr::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::ptr::acq_rel::used:
fetch_or::ptr::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::ptr::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::ptr::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::ptr::release::dropped:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::ptr::acq_rel::dropped:
fetch_or::ptr::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    orr w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    orr w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i8::release::used:
  .L1:
    ldxrb w8, [x0]
    orr w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i8::acq_rel::used:
fetch_or::i8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    orr w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    orr w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    orr w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    orr w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i8::acq_rel::dropped:
fetch_or::i8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    orr w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    orr w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    orr w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u8::release::used:
  .L1:
    ldxrb w8, [x0]
    orr w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u8::acq_rel::used:
fetch_or::u8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    orr w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    orr w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    orr w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    orr w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u8::acq_rel::dropped:
fetch_or::u8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    orr w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    orr w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    orr w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i16::release::used:
  .L1:
    ldxrh w8, [x0]
    orr w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i16::acq_rel::used:
fetch_or::i16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    orr w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    orr w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    orr w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    orr w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i16::acq_rel::dropped:
fetch_or::i16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    orr w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    orr w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    orr w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u16::release::used:
  .L1:
    ldxrh w8, [x0]
    orr w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u16::acq_rel::used:
fetch_or::u16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    orr w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    orr w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    orr w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    orr w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u16::acq_rel::dropped:
fetch_or::u16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    orr w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i32::release::used:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i32::acq_rel::used:
fetch_or::i32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::i32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    orr w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    orr w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i32::release::dropped:
  .L1:
    ldxr w8, [x0]
    orr w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i32::acq_rel::dropped:
fetch_or::i32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    orr w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u32::release::used:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u32::acq_rel::used:
fetch_or::u32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    orr w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    orr w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::release::dropped:
  .L1:
    ldxr w8, [x0]
    orr w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::acq_rel::dropped:
fetch_or::u32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    orr w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::relaxed::compared:
  .L1:
    ldxr w8, [x0]
    orr w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    cmp w8, #0
    cset w0, eq
    ret

fetch_or::u32::acquire::compared:
  .L1:
    ldaxr w8, [x0]
    orr w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    cmp w8, #0
    cset w0, eq
    ret

fetch_or::u32::release::compared:
  .L1:
    ldxr w8, [x0]
    orr w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    cmp w8, #0
    cset w0, eq
    ret

fetch_or::u32::acq_rel::compared:
fetch_or::u32::seq_cst::compared:
  .L1:
    ldaxr w8, [x0]
    orr w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    cmp w8, #0
    cset w0, eq
    ret

fetch_or::u32::relaxed::used::const_1:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, #0x1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u32::acquire::used::const_1:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, #0x1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u32::release::used::const_1:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, #0x1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u32::acq_rel::used::const_1:
fetch_or::u32::seq_cst::used::const_1:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, #0x1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_or::u32::relaxed::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    orr w8, w8, #0x1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::acquire::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    orr w8, w8, #0x1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::release::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    orr w8, w8, #0x1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::acq_rel::dropped::const_1:
fetch_or::u32::seq_cst::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    orr w8, w8, #0x1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    orr w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_or::u32::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    orr w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_or::u32::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    orr w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_or::u32::acq_rel::used::const_10:
fetch_or::u32::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    orr w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_or::u32::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr w9, [x0]
    orr w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u32::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr w9, [x0]
    orr w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u32::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr w9, [x0]
    orr w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u32::acq_rel::dropped::const_10:
fetch_or::u32::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr w9, [x0]
    orr w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u32::relaxed::used::single_bit:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, #0x20
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_or::u32::acquire::used::single_bit:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, #0x20
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_or::u32::release::used::single_bit:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, #0x20
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_or::u32::acq_rel::used::single_bit:
fetch_or::u32::seq_cst::used::single_bit:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, #0x20
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_or::u32::relaxed::dropped::single_bit:
  .L1:
    ldxr w8, [x0]
    orr w8, w8, #0x20
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::acquire::dropped::single_bit:
  .L1:
    ldaxr w8, [x0]
    orr w8, w8, #0x20
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::release::dropped::single_bit:
  .L1:
    ldxr w8, [x0]
    orr w8, w8, #0x20
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::acq_rel::dropped::single_bit:
fetch_or::u32::seq_cst::dropped::single_bit:
  .L1:
    ldaxr w8, [x0]
    orr w8, w8, #0x20
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::relaxed::compared::bit_0:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, #0x1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_or::u32::acquire::compared::bit_0:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, #0x1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_or::u32::release::compared::bit_0:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, #0x1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_or::u32::acq_rel::compared::bit_0:
fetch_or::u32::seq_cst::compared::bit_0:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, #0x1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_or::u32::relaxed::compared::top_bit:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, #0x80000000
    stxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_or::u32::acquire::compared::top_bit:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, #0x80000000
    stxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_or::u32::release::compared::top_bit:
  .L1:
    ldxr w8, [x0]
    orr w9, w8, #0x80000000
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_or::u32::acq_rel::compared::top_bit:
fetch_or::u32::seq_cst::compared::top_bit:
  .L1:
    ldaxr w8, [x0]
    orr w9, w8, #0x80000000
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_or::u32::relaxed::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
  .L1:
    ldxr w9, [x0]
    orr w10, w9, w8
    stxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::acquire::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
  .L1:
    ldaxr w9, [x0]
    orr w10, w9, w8
    stxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::release::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
  .L1:
    ldxr w9, [x0]
    orr w10, w9, w8
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::acq_rel::compared::variable_bit:
fetch_or::u32::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
  .L1:
    ldaxr w9, [x0]
    orr w10, w9, w8
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::relaxed::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
  .L1:
    ldxr w9, [x0]
    orr w10, w9, w8
    stxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::acquire::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
  .L1:
    ldaxr w9, [x0]
    orr w10, w9, w8
    stxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::release::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
  .L1:
    ldxr w9, [x0]
    orr w10, w9, w8
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::acq_rel::compared::shifted_mask:
fetch_or::u32::seq_cst::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
  .L1:
    ldaxr w9, [x0]
    orr w10, w9, w8
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::relaxed::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_or::u32::acquire::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_or::u32::release::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_or::u32::acq_rel::used::idempotent:
fetch_or::u32::seq_cst::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_or::u32::relaxed::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::acquire::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::release::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u32::acq_rel::dropped::idempotent:
fetch_or::u32::seq_cst::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::i64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::i64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::i64::acq_rel::used:
fetch_or::i64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::i64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i64::release::dropped:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::i64::acq_rel::dropped:
fetch_or::i64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::u64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::u64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::u64::acq_rel::used:
fetch_or::u64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::u64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::release::dropped:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::acq_rel::dropped:
fetch_or::u64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::relaxed::compared:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    cmp x8, #0
    cset w0, eq
    ret

fetch_or::u64::acquire::compared:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    cmp x8, #0
    cset w0, eq
    ret

fetch_or::u64::release::compared:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    cmp x8, #0
    cset w0, eq
    ret

fetch_or::u64::acq_rel::compared:
fetch_or::u64::seq_cst::compared:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    cmp x8, #0
    cset w0, eq
    ret

fetch_or::u64::relaxed::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, #0x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::u64::acquire::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, #0x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::u64::release::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, #0x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::u64::acq_rel::used::const_1:
fetch_or::u64::seq_cst::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, #0x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::u64::relaxed::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, #0x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::acquire::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, #0x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::release::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, #0x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::acq_rel::dropped::const_1:
fetch_or::u64::seq_cst::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, #0x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    orr x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_or::u64::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    orr x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_or::u64::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    orr x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_or::u64::acq_rel::used::const_10:
fetch_or::u64::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    orr x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_or::u64::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr x9, [x0]
    orr x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u64::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr x9, [x0]
    orr x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u64::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr x9, [x0]
    orr x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u64::acq_rel::dropped::const_10:
fetch_or::u64::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr x9, [x0]
    orr x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_or::u64::relaxed::used::single_bit:
  .L1:
    ldxr x8, [x0]
    orr x9, x8, #0x20
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_or::u64::acquire::used::single_bit:
  .L1:
    ldaxr x8, [x0]
    orr x9, x8, #0x20
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_or::u64::release::used::single_bit:
  .L1:
    ldxr x8, [x0]
    orr x9, x8, #0x20
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_or::u64::acq_rel::used::single_bit:
fetch_or::u64::seq_cst::used::single_bit:
  .L1:
    ldaxr x8, [x0]
    orr x9, x8, #0x20
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_or::u64::relaxed::dropped::single_bit:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, #0x20
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::acquire::dropped::single_bit:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, #0x20
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::release::dropped::single_bit:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, #0x20
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::acq_rel::dropped::single_bit:
fetch_or::u64::seq_cst::dropped::single_bit:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, #0x20
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::relaxed::compared::bit_0:
  .L1:
    ldxr x8, [x0]
    orr x9, x8, #0x1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_or::u64::acquire::compared::bit_0:
  .L1:
    ldaxr x8, [x0]
    orr x9, x8, #0x1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_or::u64::release::compared::bit_0:
  .L1:
    ldxr x8, [x0]
    orr x9, x8, #0x1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_or::u64::acq_rel::compared::bit_0:
fetch_or::u64::seq_cst::compared::bit_0:
  .L1:
    ldaxr x8, [x0]
    orr x9, x8, #0x1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_or::u64::relaxed::compared::top_bit:
  .L1:
    ldxr x8, [x0]
    orr x9, x8, #0x8000000000000000
    stxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_or::u64::acquire::compared::top_bit:
  .L1:
    ldaxr x8, [x0]
    orr x9, x8, #0x8000000000000000
    stxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_or::u64::release::compared::top_bit:
  .L1:
    ldxr x8, [x0]
    orr x9, x8, #0x8000000000000000
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_or::u64::acq_rel::compared::top_bit:
fetch_or::u64::seq_cst::compared::top_bit:
  .L1:
    ldaxr x8, [x0]
    orr x9, x8, #0x8000000000000000
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_or::u64::relaxed::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
  .L1:
    ldxr x9, [x0]
    orr x10, x9, x8
    stxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::acquire::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
  .L1:
    ldaxr x9, [x0]
    orr x10, x9, x8
    stxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::release::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
  .L1:
    ldxr x9, [x0]
    orr x10, x9, x8
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::acq_rel::compared::variable_bit:
fetch_or::u64::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
  .L1:
    ldaxr x9, [x0]
    orr x10, x9, x8
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::relaxed::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
  .L1:
    ldxr x9, [x0]
    orr x10, x9, x8
    stxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::acquire::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
  .L1:
    ldaxr x9, [x0]
    orr x10, x9, x8
    stxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::release::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
  .L1:
    ldxr x9, [x0]
    orr x10, x9, x8
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::acq_rel::compared::shifted_mask:
fetch_or::u64::seq_cst::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
  .L1:
    ldaxr x9, [x0]
    orr x10, x9, x8
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::relaxed::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_or::u64::acquire::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_or::u64::release::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_or::u64::acq_rel::used::idempotent:
fetch_or::u64::seq_cst::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_or::u64::relaxed::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::acquire::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::release::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::u64::acq_rel::dropped::idempotent:
fetch_or::u64::seq_cst::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::isize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::isize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::isize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::isize::acq_rel::used:
fetch_or::isize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::isize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::isize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::isize::release::dropped:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::isize::acq_rel::dropped:
fetch_or::isize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::usize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::usize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::usize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    orr x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::usize::acq_rel::used:
fetch_or::usize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    orr x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_or::usize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::usize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::usize::release::dropped:
  .L1:
    ldxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_or::usize::acq_rel::dropped:
fetch_or::usize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    orr x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
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
  .L1:
    ldxrb w8, [x0]
    eor w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_xor::bool::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    eor w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_xor::bool::release::used:
  .L1:
    ldxrb w8, [x0]
    eor w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_xor::bool::acq_rel::used:
fetch_xor::bool::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    eor w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_xor::bool::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    eor w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::bool::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    eor w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::bool::release::dropped:
  .L1:
    ldxrb w8, [x0]
    eor w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::bool::acq_rel::dropped:
fetch_xor::bool::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    eor w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::ptr::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::ptr::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::ptr::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::ptr::acq_rel::used:
fetch_xor::ptr::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::ptr::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::ptr::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::ptr::release::dropped:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::ptr::acq_rel::dropped:
fetch_xor::ptr::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    eor w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    eor w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i8::release::used:
  .L1:
    ldxrb w8, [x0]
    eor w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i8::acq_rel::used:
fetch_xor::i8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    eor w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    eor w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    eor w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    eor w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i8::acq_rel::dropped:
fetch_xor::i8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    eor w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u8::relaxed::used:
  .L1:
    ldxrb w8, [x0]
    eor w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u8::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    eor w9, w8, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u8::release::used:
  .L1:
    ldxrb w8, [x0]
    eor w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u8::acq_rel::used:
fetch_xor::u8::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    eor w9, w8, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u8::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    eor w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u8::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    eor w8, w8, w1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u8::release::dropped:
  .L1:
    ldxrb w8, [x0]
    eor w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u8::acq_rel::dropped:
fetch_xor::u8::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    eor w8, w8, w1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    eor w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    eor w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i16::release::used:
  .L1:
    ldxrh w8, [x0]
    eor w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i16::acq_rel::used:
fetch_xor::i16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    eor w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    eor w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    eor w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    eor w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i16::acq_rel::dropped:
fetch_xor::i16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    eor w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u16::relaxed::used:
  .L1:
    ldxrh w8, [x0]
    eor w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u16::acquire::used:
  .L1:
    ldaxrh w8, [x0]
    eor w9, w8, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u16::release::used:
  .L1:
    ldxrh w8, [x0]
    eor w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u16::acq_rel::used:
fetch_xor::u16::seq_cst::used:
  .L1:
    ldaxrh w8, [x0]
    eor w9, w8, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u16::relaxed::dropped:
  .L1:
    ldxrh w8, [x0]
    eor w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u16::acquire::dropped:
  .L1:
    ldaxrh w8, [x0]
    eor w8, w8, w1
    stxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u16::release::dropped:
  .L1:
    ldxrh w8, [x0]
    eor w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u16::acq_rel::dropped:
fetch_xor::u16::seq_cst::dropped:
  .L1:
    ldaxrh w8, [x0]
    eor w8, w8, w1
    stlxrh w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i32::release::used:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i32::acq_rel::used:
fetch_xor::i32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::i32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    eor w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    eor w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i32::release::dropped:
  .L1:
    ldxr w8, [x0]
    eor w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i32::acq_rel::dropped:
fetch_xor::i32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    eor w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::relaxed::used:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u32::acquire::used:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u32::release::used:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u32::acq_rel::used:
fetch_xor::u32::seq_cst::used:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u32::relaxed::dropped:
  .L1:
    ldxr w8, [x0]
    eor w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::acquire::dropped:
  .L1:
    ldaxr w8, [x0]
    eor w8, w8, w1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::release::dropped:
  .L1:
    ldxr w8, [x0]
    eor w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::acq_rel::dropped:
fetch_xor::u32::seq_cst::dropped:
  .L1:
    ldaxr w8, [x0]
    eor w8, w8, w1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::relaxed::compared:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, w1
    cset w0, eq
    ret

fetch_xor::u32::acquire::compared:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, w1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, w1
    cset w0, eq
    ret

fetch_xor::u32::release::compared:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, w1
    cset w0, eq
    ret

fetch_xor::u32::acq_rel::compared:
fetch_xor::u32::seq_cst::compared:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, w1
    cset w0, eq
    ret

fetch_xor::u32::relaxed::used::const_1:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, #0x1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u32::acquire::used::const_1:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, #0x1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u32::release::used::const_1:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, #0x1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u32::acq_rel::used::const_1:
fetch_xor::u32::seq_cst::used::const_1:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, #0x1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

fetch_xor::u32::relaxed::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    eor w8, w8, #0x1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::acquire::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    eor w8, w8, #0x1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::release::dropped::const_1:
  .L1:
    ldxr w8, [x0]
    eor w8, w8, #0x1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::acq_rel::dropped::const_1:
fetch_xor::u32::seq_cst::dropped::const_1:
  .L1:
    ldaxr w8, [x0]
    eor w8, w8, #0x1
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    eor w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_xor::u32::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    eor w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_xor::u32::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    eor w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_xor::u32::acq_rel::used::const_10:
fetch_xor::u32::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr w8, [x0]
    eor w10, w8, w9
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

fetch_xor::u32::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr w9, [x0]
    eor w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u32::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr w9, [x0]
    eor w9, w9, w8
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u32::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr w9, [x0]
    eor w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u32::acq_rel::dropped::const_10:
fetch_xor::u32::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr w9, [x0]
    eor w9, w9, w8
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u32::relaxed::used::single_bit:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, #0x20
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_xor::u32::acquire::used::single_bit:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, #0x20
    stxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_xor::u32::release::used::single_bit:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, #0x20
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_xor::u32::acq_rel::used::single_bit:
fetch_xor::u32::seq_cst::used::single_bit:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, #0x20
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    ubfx w0, w8, #5, #1
    ret

fetch_xor::u32::relaxed::dropped::single_bit:
  .L1:
    ldxr w8, [x0]
    eor w8, w8, #0x20
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::acquire::dropped::single_bit:
  .L1:
    ldaxr w8, [x0]
    eor w8, w8, #0x20
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::release::dropped::single_bit:
  .L1:
    ldxr w8, [x0]
    eor w8, w8, #0x20
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::acq_rel::dropped::single_bit:
fetch_xor::u32::seq_cst::dropped::single_bit:
  .L1:
    ldaxr w8, [x0]
    eor w8, w8, #0x20
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::relaxed::compared::bit_0:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, #0x1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_xor::u32::acquire::compared::bit_0:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, #0x1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_xor::u32::release::compared::bit_0:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, #0x1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_xor::u32::acq_rel::compared::bit_0:
fetch_xor::u32::seq_cst::compared::bit_0:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, #0x1
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_xor::u32::relaxed::compared::top_bit:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, #0x80000000
    stxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_xor::u32::acquire::compared::top_bit:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, #0x80000000
    stxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_xor::u32::release::compared::top_bit:
  .L1:
    ldxr w8, [x0]
    eor w9, w8, #0x80000000
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_xor::u32::acq_rel::compared::top_bit:
fetch_xor::u32::seq_cst::compared::top_bit:
  .L1:
    ldaxr w8, [x0]
    eor w9, w8, #0x80000000
    stlxr w10, w9, [x0]
    cbnz w10, .L1
    lsr w0, w8, #31
    ret

fetch_xor::u32::relaxed::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
  .L1:
    ldxr w9, [x0]
    eor w10, w9, w8
    stxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::acquire::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
  .L1:
    ldaxr w9, [x0]
    eor w10, w9, w8
    stxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::release::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
  .L1:
    ldxr w9, [x0]
    eor w10, w9, w8
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::acq_rel::compared::variable_bit:
fetch_xor::u32::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
  .L1:
    ldaxr w9, [x0]
    eor w10, w9, w8
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::relaxed::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
  .L1:
    ldxr w9, [x0]
    eor w10, w9, w8
    stxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::acquire::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
  .L1:
    ldaxr w9, [x0]
    eor w10, w9, w8
    stxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::release::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
  .L1:
    ldxr w9, [x0]
    eor w10, w9, w8
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::acq_rel::compared::shifted_mask:
fetch_xor::u32::seq_cst::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
  .L1:
    ldaxr w9, [x0]
    eor w10, w9, w8
    stlxr w11, w10, [x0]
    cbnz w11, .L1
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::relaxed::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_xor::u32::acquire::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_xor::u32::release::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_xor::u32::acq_rel::used::idempotent:
fetch_xor::u32::seq_cst::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_xor::u32::relaxed::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::acquire::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::release::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u32::acq_rel::dropped::idempotent:
fetch_xor::u32::seq_cst::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::i64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::i64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::i64::acq_rel::used:
fetch_xor::i64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::i64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i64::release::dropped:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::i64::acq_rel::dropped:
fetch_xor::i64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::u64::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::u64::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::u64::acq_rel::used:
fetch_xor::u64::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::u64::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::release::dropped:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::acq_rel::dropped:
fetch_xor::u64::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::relaxed::compared:
  .L1:
    ldxr x8, [x0]
    eor x9, x8, x1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    cmp x8, x1
    cset w0, eq
    ret

fetch_xor::u64::acquire::compared:
  .L1:
    ldaxr x8, [x0]
    eor x9, x8, x1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    cmp x8, x1
    cset w0, eq
    ret

fetch_xor::u64::release::compared:
  .L1:
    ldxr x8, [x0]
    eor x9, x8, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    cmp x8, x1
    cset w0, eq
    ret

fetch_xor::u64::acq_rel::compared:
fetch_xor::u64::seq_cst::compared:
  .L1:
    ldaxr x8, [x0]
    eor x9, x8, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    cmp x8, x1
    cset w0, eq
    ret

fetch_xor::u64::relaxed::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, #0x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::u64::acquire::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, #0x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::u64::release::used::const_1:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, #0x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::u64::acq_rel::used::const_1:
fetch_xor::u64::seq_cst::used::const_1:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, #0x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::u64::relaxed::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, #0x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::acquire::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, #0x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::release::dropped::const_1:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, #0x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::acq_rel::dropped::const_1:
fetch_xor::u64::seq_cst::dropped::const_1:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, #0x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::relaxed::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    eor x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_xor::u64::acquire::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    eor x10, x8, x9
    stxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_xor::u64::release::used::const_10:
    mov w9, #10
  .L1:
    ldxr x8, [x0]
    eor x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_xor::u64::acq_rel::used::const_10:
fetch_xor::u64::seq_cst::used::const_10:
    mov w9, #10
  .L1:
    ldaxr x8, [x0]
    eor x10, x8, x9
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    mov x0, x8
    ret

fetch_xor::u64::relaxed::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr x9, [x0]
    eor x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u64::acquire::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr x9, [x0]
    eor x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u64::release::dropped::const_10:
    mov w8, #10
  .L1:
    ldxr x9, [x0]
    eor x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u64::acq_rel::dropped::const_10:
fetch_xor::u64::seq_cst::dropped::const_10:
    mov w8, #10
  .L1:
    ldaxr x9, [x0]
    eor x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_xor::u64::relaxed::used::single_bit:
  .L1:
    ldxr x8, [x0]
    eor x9, x8, #0x20
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_xor::u64::acquire::used::single_bit:
  .L1:
    ldaxr x8, [x0]
    eor x9, x8, #0x20
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_xor::u64::release::used::single_bit:
  .L1:
    ldxr x8, [x0]
    eor x9, x8, #0x20
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_xor::u64::acq_rel::used::single_bit:
fetch_xor::u64::seq_cst::used::single_bit:
  .L1:
    ldaxr x8, [x0]
    eor x9, x8, #0x20
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ubfx x0, x8, #5, #1
    ret

fetch_xor::u64::relaxed::dropped::single_bit:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, #0x20
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::acquire::dropped::single_bit:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, #0x20
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::release::dropped::single_bit:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, #0x20
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::acq_rel::dropped::single_bit:
fetch_xor::u64::seq_cst::dropped::single_bit:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, #0x20
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::relaxed::compared::bit_0:
  .L1:
    ldxr x8, [x0]
    eor x9, x8, #0x1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_xor::u64::acquire::compared::bit_0:
  .L1:
    ldaxr x8, [x0]
    eor x9, x8, #0x1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_xor::u64::release::compared::bit_0:
  .L1:
    ldxr x8, [x0]
    eor x9, x8, #0x1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_xor::u64::acq_rel::compared::bit_0:
fetch_xor::u64::seq_cst::compared::bit_0:
  .L1:
    ldaxr x8, [x0]
    eor x9, x8, #0x1
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    and w0, w8, #0x1
    ret

fetch_xor::u64::relaxed::compared::top_bit:
  .L1:
    ldxr x8, [x0]
    eor x9, x8, #0x8000000000000000
    stxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_xor::u64::acquire::compared::top_bit:
  .L1:
    ldaxr x8, [x0]
    eor x9, x8, #0x8000000000000000
    stxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_xor::u64::release::compared::top_bit:
  .L1:
    ldxr x8, [x0]
    eor x9, x8, #0x8000000000000000
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_xor::u64::acq_rel::compared::top_bit:
fetch_xor::u64::seq_cst::compared::top_bit:
  .L1:
    ldaxr x8, [x0]
    eor x9, x8, #0x8000000000000000
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    lsr x0, x8, #63
    ret

fetch_xor::u64::relaxed::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
  .L1:
    ldxr x9, [x0]
    eor x10, x9, x8
    stxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::acquire::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
  .L1:
    ldaxr x9, [x0]
    eor x10, x9, x8
    stxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::release::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
  .L1:
    ldxr x9, [x0]
    eor x10, x9, x8
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::acq_rel::compared::variable_bit:
fetch_xor::u64::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
  .L1:
    ldaxr x9, [x0]
    eor x10, x9, x8
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::relaxed::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
  .L1:
    ldxr x9, [x0]
    eor x10, x9, x8
    stxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::acquire::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
  .L1:
    ldaxr x9, [x0]
    eor x10, x9, x8
    stxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::release::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
  .L1:
    ldxr x9, [x0]
    eor x10, x9, x8
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::acq_rel::compared::shifted_mask:
fetch_xor::u64::seq_cst::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
  .L1:
    ldaxr x9, [x0]
    eor x10, x9, x8
    stlxr w11, x10, [x0]
    cbnz w11, .L1
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::relaxed::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_xor::u64::acquire::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_xor::u64::release::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_xor::u64::acq_rel::used::idempotent:
fetch_xor::u64::seq_cst::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_xor::u64::relaxed::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::acquire::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::release::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::u64::acq_rel::dropped::idempotent:
fetch_xor::u64::seq_cst::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::isize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::isize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::isize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::isize::acq_rel::used:
fetch_xor::isize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::isize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::isize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::isize::release::dropped:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::isize::acq_rel::dropped:
fetch_xor::isize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::usize::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::usize::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::usize::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    eor x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::usize::acq_rel::used:
fetch_xor::usize::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    eor x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_xor::usize::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::usize::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::usize::release::dropped:
  .L1:
    ldxr x8, [x0]
    eor x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_xor::usize::acq_rel::dropped:
fetch_xor::usize::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    eor x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
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
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_max::u32::acquire::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_max::u32::release::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_max::u32::acq_rel::used::idempotent:
fetch_max::u32::seq_cst::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_max::u32::relaxed::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::acquire::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::release::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u32::acq_rel::dropped::idempotent:
fetch_max::u32::seq_cst::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
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
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_max::u64::acquire::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_max::u64::release::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_max::u64::acq_rel::used::idempotent:
fetch_max::u64::seq_cst::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_max::u64::relaxed::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::acquire::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::release::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_max::u64::acq_rel::dropped::idempotent:
fetch_max::u64::seq_cst::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
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
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_min::u32::acquire::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_min::u32::release::used::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_min::u32::acq_rel::used::idempotent:
fetch_min::u32::seq_cst::used::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret

fetch_min::u32::relaxed::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::acquire::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::release::dropped::idempotent:
  .L1:
    ldxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u32::acq_rel::dropped::idempotent:
fetch_min::u32::seq_cst::dropped::idempotent:
  .L1:
    ldaxr w8, [x0]
    stlxr w9, w8, [x0]
    cbnz w9, .L1
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
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_min::u64::acquire::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_min::u64::release::used::idempotent:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_min::u64::acq_rel::used::idempotent:
fetch_min::u64::seq_cst::used::idempotent:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    stlxr w9, x0, [x8]
    cbnz w9, .L1
    ret

fetch_min::u64::relaxed::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::acquire::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::release::dropped::idempotent:
  .L1:
    ldxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_min::u64::acq_rel::dropped::idempotent:
fetch_min::u64::seq_cst::dropped::idempotent:
  .L1:
    ldaxr x8, [x0]
    stlxr w9, x8, [x0]
    cbnz w9, .L1
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
  .L1:
    ldxrb w8, [x0]
    eor w9, w8, #0x1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_not::bool::acquire::used:
  .L1:
    ldaxrb w8, [x0]
    eor w9, w8, #0x1
    stxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_not::bool::release::used:
  .L1:
    ldxrb w8, [x0]
    eor w9, w8, #0x1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_not::bool::acq_rel::used:
fetch_not::bool::seq_cst::used:
  .L1:
    ldaxrb w8, [x0]
    eor w9, w8, #0x1
    stlxrb w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #0
    cset w0, ne
    ret

fetch_not::bool::relaxed::dropped:
  .L1:
    ldxrb w8, [x0]
    eor w8, w8, #0x1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_not::bool::acquire::dropped:
  .L1:
    ldaxrb w8, [x0]
    eor w8, w8, #0x1
    stxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_not::bool::release::dropped:
  .L1:
    ldxrb w8, [x0]
    eor w8, w8, #0x1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_not::bool::acq_rel::dropped:
fetch_not::bool::seq_cst::dropped:
  .L1:
    ldaxrb w8, [x0]
    eor w8, w8, #0x1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    ret

fetch_ptr_add::ptr::relaxed::used:
    lsl x9, x1, #2
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x10, x0, x9
    stxr w11, x10, [x8]
    cbnz w11, .L1
    ret

fetch_ptr_add::ptr::acquire::used:
    lsl x9, x1, #2
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x10, x0, x9
    stxr w11, x10, [x8]
    cbnz w11, .L1
    ret

fetch_ptr_add::ptr::release::used:
    lsl x9, x1, #2
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x10, x0, x9
    stlxr w11, x10, [x8]
    cbnz w11, .L1
    ret

fetch_ptr_add::ptr::acq_rel::used:
fetch_ptr_add::ptr::seq_cst::used:
    lsl x9, x1, #2
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x10, x0, x9
    stlxr w11, x10, [x8]
    cbnz w11, .L1
    ret

fetch_ptr_add::ptr::relaxed::dropped:
    lsl x8, x1, #2
  .L1:
    ldxr x9, [x0]
    add x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_ptr_add::ptr::acquire::dropped:
    lsl x8, x1, #2
  .L1:
    ldaxr x9, [x0]
    add x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_ptr_add::ptr::release::dropped:
    lsl x8, x1, #2
  .L1:
    ldxr x9, [x0]
    add x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_ptr_add::ptr::acq_rel::dropped:
fetch_ptr_add::ptr::seq_cst::dropped:
    lsl x8, x1, #2
  .L1:
    ldaxr x9, [x0]
    add x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_ptr_sub::ptr::relaxed::used:
    lsl x9, x1, #2
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x10, x0, x9
    stxr w11, x10, [x8]
    cbnz w11, .L1
    ret

fetch_ptr_sub::ptr::acquire::used:
    lsl x9, x1, #2
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x10, x0, x9
    stxr w11, x10, [x8]
    cbnz w11, .L1
    ret

fetch_ptr_sub::ptr::release::used:
    lsl x9, x1, #2
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x10, x0, x9
    stlxr w11, x10, [x8]
    cbnz w11, .L1
    ret

fetch_ptr_sub::ptr::acq_rel::used:
fetch_ptr_sub::ptr::seq_cst::used:
    lsl x9, x1, #2
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x10, x0, x9
    stlxr w11, x10, [x8]
    cbnz w11, .L1
    ret

fetch_ptr_sub::ptr::relaxed::dropped:
    lsl x8, x1, #2
  .L1:
    ldxr x9, [x0]
    sub x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_ptr_sub::ptr::acquire::dropped:
    lsl x8, x1, #2
  .L1:
    ldaxr x9, [x0]
    sub x9, x9, x8
    stxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_ptr_sub::ptr::release::dropped:
    lsl x8, x1, #2
  .L1:
    ldxr x9, [x0]
    sub x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_ptr_sub::ptr::acq_rel::dropped:
fetch_ptr_sub::ptr::seq_cst::dropped:
    lsl x8, x1, #2
  .L1:
    ldaxr x9, [x0]
    sub x9, x9, x8
    stlxr w10, x9, [x0]
    cbnz w10, .L1
    ret

fetch_byte_add::ptr::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_byte_add::ptr::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_byte_add::ptr::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_byte_add::ptr::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    add x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_byte_add::ptr::acq_rel::used:
fetch_byte_add::ptr::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    add x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_byte_add::ptr::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_byte_add::ptr::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_byte_add::ptr::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_byte_add::ptr::release::dropped:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_byte_add::ptr::acq_rel::dropped:
fetch_byte_add::ptr::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_byte_sub::ptr::relaxed::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_byte_sub::ptr::acquire::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, x1
    stxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_byte_sub::ptr::release::used:
    mov x8, x0
  .L1:
    ldxr x0, [x8]
    sub x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_byte_sub::ptr::acq_rel::used:
fetch_byte_sub::ptr::seq_cst::used:
    mov x8, x0
  .L1:
    ldaxr x0, [x8]
    sub x9, x0, x1
    stlxr w10, x9, [x8]
    cbnz w10, .L1
    ret

fetch_byte_sub::ptr::relaxed::dropped:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_byte_sub::ptr::acquire::dropped:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_byte_sub::ptr::release::dropped:
  .L1:
    ldxr x8, [x0]
    sub x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_byte_sub::ptr::acq_rel::dropped:
fetch_byte_sub::ptr::seq_cst::dropped:
  .L1:
    ldaxr x8, [x0]
    sub x8, x8, x1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

fetch_update::bool::relaxed::relaxed::used:
    ldrb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldxrb w9, [x0]
    cbnz w9, .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

fetch_update::bool::acquire::relaxed::used:
    ldrb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

fetch_update::bool::release::relaxed::used:
    ldrb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

fetch_update::bool::acq_rel::relaxed::used:
fetch_update::bool::seq_cst::relaxed::used:
    ldrb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

fetch_update::bool::relaxed::acquire::used:
fetch_update::bool::acquire::acquire::used:
    ldarb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

fetch_update::bool::release::acquire::used:
fetch_update::bool::acq_rel::acquire::used:
fetch_update::bool::seq_cst::acquire::used:
fetch_update::bool::relaxed::seq_cst::used:
fetch_update::bool::acquire::seq_cst::used:
fetch_update::bool::release::seq_cst::used:
fetch_update::bool::acq_rel::seq_cst::used:
fetch_update::bool::seq_cst::seq_cst::used:
    ldarb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

fetch_update::bool::relaxed::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldxrb w9, [x0]
    cbnz w9, .L3
    stxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

fetch_update::bool::acquire::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

fetch_update::bool::release::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

fetch_update::bool::acq_rel::relaxed::dropped:
fetch_update::bool::seq_cst::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

fetch_update::bool::relaxed::acquire::dropped:
fetch_update::bool::acquire::acquire::dropped:
    ldarb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

fetch_update::bool::release::acquire::dropped:
fetch_update::bool::acq_rel::acquire::dropped:
fetch_update::bool::seq_cst::acquire::dropped:
fetch_update::bool::relaxed::seq_cst::dropped:
fetch_update::bool::acquire::seq_cst::dropped:
fetch_update::bool::release::seq_cst::dropped:
fetch_update::bool::acq_rel::seq_cst::dropped:
fetch_update::bool::seq_cst::seq_cst::dropped:
    ldarb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

fetch_update::ptr::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldxr x1, [x9]
    cbnz x1, .L3
    stxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

fetch_update::ptr::acquire::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldaxr x1, [x9]
    cbnz x1, .L3
    stxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

fetch_update::ptr::release::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldxr x1, [x9]
    cbnz x1, .L3
    stlxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

fetch_update::ptr::acq_rel::relaxed::used:
fetch_update::ptr::seq_cst::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldaxr x1, [x9]
    cbnz x1, .L3
    stlxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

fetch_update::ptr::relaxed::acquire::used:
fetch_update::ptr::acquire::acquire::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldaxr x1, [x9]
    cbnz x1, .L3
    stxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

fetch_update::ptr::release::acquire::used:
fetch_update::ptr::acq_rel::acquire::used:
fetch_update::ptr::seq_cst::acquire::used:
fetch_update::ptr::relaxed::seq_cst::used:
fetch_update::ptr::acquire::seq_cst::used:
fetch_update::ptr::release::seq_cst::used:
fetch_update::ptr::acq_rel::seq_cst::used:
fetch_update::ptr::seq_cst::seq_cst::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldaxr x1, [x9]
    cbnz x1, .L3
    stlxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

fetch_update::ptr::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    ldxr x8, [x0]
    cbnz x8, .L3
    stxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

fetch_update::ptr::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    ldaxr x8, [x0]
    cbnz x8, .L3
    stxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

fetch_update::ptr::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    ldxr x8, [x0]
    cbnz x8, .L3
    stlxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

fetch_update::ptr::acq_rel::relaxed::dropped:
fetch_update::ptr::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    ldaxr x8, [x0]
    cbnz x8, .L3
    stlxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

fetch_update::ptr::relaxed::acquire::dropped:
fetch_update::ptr::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    cbnz x8, .L2
    ldaxr x8, [x0]
    cbnz x8, .L3
    stxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

fetch_update::ptr::release::acquire::dropped:
fetch_update::ptr::acq_rel::acquire::dropped:
fetch_update::ptr::seq_cst::acquire::dropped:
fetch_update::ptr::relaxed::seq_cst::dropped:
fetch_update::ptr::acquire::seq_cst::dropped:
fetch_update::ptr::release::seq_cst::dropped:
fetch_update::ptr::acq_rel::seq_cst::dropped:
fetch_update::ptr::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    cbnz x8, .L2
    ldaxr x8, [x0]
    cbnz x8, .L3
    stlxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

fetch_update::i8::relaxed::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

fetch_update::i8::acquire::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldaxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

fetch_update::i8::release::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

fetch_update::i8::acq_rel::relaxed::used:
fetch_update::i8::seq_cst::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldaxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

fetch_update::i8::relaxed::acquire::used:
fetch_update::i8::acquire::acquire::used:
    ldarb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldaxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

fetch_update::i8::release::acquire::used:
fetch_update::i8::acq_rel::acquire::used:
fetch_update::i8::seq_cst::acquire::used:
fetch_update::i8::relaxed::seq_cst::used:
fetch_update::i8::acquire::seq_cst::used:
fetch_update::i8::release::seq_cst::used:
fetch_update::i8::acq_rel::seq_cst::used:
fetch_update::i8::seq_cst::seq_cst::used:
    ldarb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldaxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

fetch_update::i8::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i8::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i8::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i8::acq_rel::relaxed::dropped:
fetch_update::i8::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i8::relaxed::acquire::dropped:
fetch_update::i8::acquire::acquire::dropped:
    ldarb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i8::release::acquire::dropped:
fetch_update::i8::acq_rel::acquire::dropped:
fetch_update::i8::seq_cst::acquire::dropped:
fetch_update::i8::relaxed::seq_cst::dropped:
fetch_update::i8::acquire::seq_cst::dropped:
fetch_update::i8::release::seq_cst::dropped:
fetch_update::i8::acq_rel::seq_cst::dropped:
fetch_update::i8::seq_cst::seq_cst::dropped:
    ldarb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u8::relaxed::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

fetch_update::u8::acquire::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

fetch_update::u8::release::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

fetch_update::u8::acq_rel::relaxed::used:
fetch_update::u8::seq_cst::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

fetch_update::u8::relaxed::acquire::used:
fetch_update::u8::acquire::acquire::used:
    ldarb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

fetch_update::u8::release::acquire::used:
fetch_update::u8::acq_rel::acquire::used:
fetch_update::u8::seq_cst::acquire::used:
fetch_update::u8::relaxed::seq_cst::used:
fetch_update::u8::acquire::seq_cst::used:
fetch_update::u8::release::seq_cst::used:
fetch_update::u8::acq_rel::seq_cst::used:
fetch_update::u8::seq_cst::seq_cst::used:
    ldarb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

fetch_update::u8::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u8::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u8::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u8::acq_rel::relaxed::dropped:
fetch_update::u8::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u8::relaxed::acquire::dropped:
fetch_update::u8::acquire::acquire::dropped:
    ldarb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u8::release::acquire::dropped:
fetch_update::u8::acq_rel::acquire::dropped:
fetch_update::u8::seq_cst::acquire::dropped:
fetch_update::u8::relaxed::seq_cst::dropped:
fetch_update::u8::acquire::seq_cst::dropped:
fetch_update::u8::release::seq_cst::dropped:
fetch_update::u8::acq_rel::seq_cst::dropped:
fetch_update::u8::seq_cst::seq_cst::dropped:
    ldarb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i16::relaxed::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i16::acquire::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i16::release::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i16::acq_rel::relaxed::used:
fetch_update::i16::seq_cst::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i16::relaxed::acquire::used:
fetch_update::i16::acquire::acquire::used:
    ldarh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i16::release::acquire::used:
fetch_update::i16::acq_rel::acquire::used:
fetch_update::i16::seq_cst::acquire::used:
fetch_update::i16::relaxed::seq_cst::used:
fetch_update::i16::acquire::seq_cst::used:
fetch_update::i16::release::seq_cst::used:
fetch_update::i16::acq_rel::seq_cst::used:
fetch_update::i16::seq_cst::seq_cst::used:
    ldarh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i16::relaxed::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i16::acquire::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i16::release::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i16::acq_rel::relaxed::dropped:
fetch_update::i16::seq_cst::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i16::relaxed::acquire::dropped:
fetch_update::i16::acquire::acquire::dropped:
    ldarh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i16::release::acquire::dropped:
fetch_update::i16::acq_rel::acquire::dropped:
fetch_update::i16::seq_cst::acquire::dropped:
fetch_update::i16::relaxed::seq_cst::dropped:
fetch_update::i16::acquire::seq_cst::dropped:
fetch_update::i16::release::seq_cst::dropped:
fetch_update::i16::acq_rel::seq_cst::dropped:
fetch_update::i16::seq_cst::seq_cst::dropped:
    ldarh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u16::relaxed::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u16::acquire::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u16::release::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u16::acq_rel::relaxed::used:
fetch_update::u16::seq_cst::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u16::relaxed::acquire::used:
fetch_update::u16::acquire::acquire::used:
    ldarh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u16::release::acquire::used:
fetch_update::u16::acq_rel::acquire::used:
fetch_update::u16::seq_cst::acquire::used:
fetch_update::u16::relaxed::seq_cst::used:
fetch_update::u16::acquire::seq_cst::used:
fetch_update::u16::release::seq_cst::used:
fetch_update::u16::acq_rel::seq_cst::used:
fetch_update::u16::seq_cst::seq_cst::used:
    ldarh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u16::relaxed::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u16::acquire::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u16::release::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u16::acq_rel::relaxed::dropped:
fetch_update::u16::seq_cst::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u16::relaxed::acquire::dropped:
fetch_update::u16::acquire::acquire::dropped:
    ldarh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u16::release::acquire::dropped:
fetch_update::u16::acq_rel::acquire::dropped:
fetch_update::u16::seq_cst::acquire::dropped:
fetch_update::u16::relaxed::seq_cst::dropped:
fetch_update::u16::acquire::seq_cst::dropped:
fetch_update::u16::release::seq_cst::dropped:
fetch_update::u16::acq_rel::seq_cst::dropped:
fetch_update::u16::seq_cst::seq_cst::dropped:
    ldarh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i32::relaxed::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i32::acquire::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i32::release::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i32::acq_rel::relaxed::used:
fetch_update::i32::seq_cst::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i32::relaxed::acquire::used:
fetch_update::i32::acquire::acquire::used:
    ldar w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i32::release::acquire::used:
fetch_update::i32::acq_rel::acquire::used:
fetch_update::i32::seq_cst::acquire::used:
fetch_update::i32::relaxed::seq_cst::used:
fetch_update::i32::acquire::seq_cst::used:
fetch_update::i32::release::seq_cst::used:
fetch_update::i32::acq_rel::seq_cst::used:
fetch_update::i32::seq_cst::seq_cst::used:
    ldar w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::i32::relaxed::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i32::acquire::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i32::release::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i32::acq_rel::relaxed::dropped:
fetch_update::i32::seq_cst::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i32::relaxed::acquire::dropped:
fetch_update::i32::acquire::acquire::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i32::release::acquire::dropped:
fetch_update::i32::acq_rel::acquire::dropped:
fetch_update::i32::seq_cst::acquire::dropped:
fetch_update::i32::relaxed::seq_cst::dropped:
fetch_update::i32::acquire::seq_cst::dropped:
fetch_update::i32::release::seq_cst::dropped:
fetch_update::i32::acq_rel::seq_cst::dropped:
fetch_update::i32::seq_cst::seq_cst::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u32::relaxed::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u32::acquire::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u32::release::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u32::acq_rel::relaxed::used:
fetch_update::u32::seq_cst::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u32::relaxed::acquire::used:
fetch_update::u32::acquire::acquire::used:
    ldar w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u32::release::acquire::used:
fetch_update::u32::acq_rel::acquire::used:
fetch_update::u32::seq_cst::acquire::used:
fetch_update::u32::relaxed::seq_cst::used:
fetch_update::u32::acquire::seq_cst::used:
fetch_update::u32::release::seq_cst::used:
fetch_update::u32::acq_rel::seq_cst::used:
fetch_update::u32::seq_cst::seq_cst::used:
    ldar w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

fetch_update::u32::relaxed::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u32::acquire::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u32::release::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u32::acq_rel::relaxed::dropped:
fetch_update::u32::seq_cst::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u32::relaxed::acquire::dropped:
fetch_update::u32::acquire::acquire::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::u32::release::acquire::dropped:
fetch_update::u32::acq_rel::acquire::dropped:
fetch_update::u32::seq_cst::acquire::dropped:
fetch_update::u32::relaxed::seq_cst::dropped:
fetch_update::u32::acquire::seq_cst::dropped:
fetch_update::u32::release::seq_cst::dropped:
fetch_update::u32::acq_rel::seq_cst::dropped:
fetch_update::u32::seq_cst::seq_cst::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

fetch_update::i64::relaxed::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::i64::acquire::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::i64::release::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::i64::acq_rel::relaxed::used:
fetch_update::i64::seq_cst::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::i64::relaxed::acquire::used:
fetch_update::i64::acquire::acquire::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::i64::release::acquire::used:
fetch_update::i64::acq_rel::acquire::used:
fetch_update::i64::seq_cst::acquire::used:
fetch_update::i64::relaxed::seq_cst::used:
fetch_update::i64::acquire::seq_cst::used:
fetch_update::i64::release::seq_cst::used:
fetch_update::i64::acq_rel::seq_cst::used:
fetch_update::i64::seq_cst::seq_cst::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::i64::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::i64::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::i64::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::i64::acq_rel::relaxed::dropped:
fetch_update::i64::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::i64::relaxed::acquire::dropped:
fetch_update::i64::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::i64::release::acquire::dropped:
fetch_update::i64::acq_rel::acquire::dropped:
fetch_update::i64::seq_cst::acquire::dropped:
fetch_update::i64::relaxed::seq_cst::dropped:
fetch_update::i64::acquire::seq_cst::dropped:
fetch_update::i64::release::seq_cst::dropped:
fetch_update::i64::acq_rel::seq_cst::dropped:
fetch_update::i64::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::u64::relaxed::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::u64::acquire::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::u64::release::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::u64::acq_rel::relaxed::used:
fetch_update::u64::seq_cst::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::u64::relaxed::acquire::used:
fetch_update::u64::acquire::acquire::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::u64::release::acquire::used:
fetch_update::u64::acq_rel::acquire::used:
fetch_update::u64::seq_cst::acquire::used:
fetch_update::u64::relaxed::seq_cst::used:
fetch_update::u64::acquire::seq_cst::used:
fetch_update::u64::release::seq_cst::used:
fetch_update::u64::acq_rel::seq_cst::used:
fetch_update::u64::seq_cst::seq_cst::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::u64::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::u64::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::u64::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::u64::acq_rel::relaxed::dropped:
fetch_update::u64::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::u64::relaxed::acquire::dropped:
fetch_update::u64::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::u64::release::acquire::dropped:
fetch_update::u64::acq_rel::acquire::dropped:
fetch_update::u64::seq_cst::acquire::dropped:
fetch_update::u64::relaxed::seq_cst::dropped:
fetch_update::u64::acquire::seq_cst::dropped:
fetch_update::u64::release::seq_cst::dropped:
fetch_update::u64::acq_rel::seq_cst::dropped:
fetch_update::u64::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::isize::relaxed::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::isize::acquire::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::isize::release::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::isize::acq_rel::relaxed::used:
fetch_update::isize::seq_cst::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::isize::relaxed::acquire::used:
fetch_update::isize::acquire::acquire::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::isize::release::acquire::used:
fetch_update::isize::acq_rel::acquire::used:
fetch_update::isize::seq_cst::acquire::used:
fetch_update::isize::relaxed::seq_cst::used:
fetch_update::isize::acquire::seq_cst::used:
fetch_update::isize::release::seq_cst::used:
fetch_update::isize::acq_rel::seq_cst::used:
fetch_update::isize::seq_cst::seq_cst::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::isize::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::isize::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::isize::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::isize::acq_rel::relaxed::dropped:
fetch_update::isize::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::isize::relaxed::acquire::dropped:
fetch_update::isize::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::isize::release::acquire::dropped:
fetch_update::isize::acq_rel::acquire::dropped:
fetch_update::isize::seq_cst::acquire::dropped:
fetch_update::isize::relaxed::seq_cst::dropped:
fetch_update::isize::acquire::seq_cst::dropped:
fetch_update::isize::release::seq_cst::dropped:
fetch_update::isize::acq_rel::seq_cst::dropped:
fetch_update::isize::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::usize::relaxed::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::usize::acquire::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::usize::release::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::usize::acq_rel::relaxed::used:
fetch_update::usize::seq_cst::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::usize::relaxed::acquire::used:
fetch_update::usize::acquire::acquire::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::usize::release::acquire::used:
fetch_update::usize::acq_rel::acquire::used:
fetch_update::usize::seq_cst::acquire::used:
fetch_update::usize::relaxed::seq_cst::used:
fetch_update::usize::acquire::seq_cst::used:
fetch_update::usize::release::seq_cst::used:
fetch_update::usize::acq_rel::seq_cst::used:
fetch_update::usize::seq_cst::seq_cst::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

fetch_update::usize::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::usize::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::usize::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::usize::acq_rel::relaxed::dropped:
fetch_update::usize::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::usize::relaxed::acquire::dropped:
fetch_update::usize::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::usize::release::acquire::dropped:
fetch_update::usize::acq_rel::acquire::dropped:
fetch_update::usize::seq_cst::acquire::dropped:
fetch_update::usize::relaxed::seq_cst::dropped:
fetch_update::usize::acquire::seq_cst::dropped:
fetch_update::usize::release::seq_cst::dropped:
fetch_update::usize::acq_rel::seq_cst::dropped:
fetch_update::usize::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

fetch_update::i128::relaxed::relaxed::used:
  .L1:
    ldxp x10, x9, [x0]
    stxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, vs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

fetch_update::i128::acquire::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::i128::release::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::i128::acq_rel::relaxed::used:
fetch_update::i128::seq_cst::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::i128::relaxed::acquire::used:
  .L1:
    ldaxp x10, x9, [x0]
    stxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, vs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldaxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

fetch_update::i128::acquire::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::i128::release::acquire::used:
fetch_update::i128::acq_rel::acquire::used:
fetch_update::i128::seq_cst::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::i128::relaxed::seq_cst::used:
  .L1:
    ldaxp x10, x9, [x0]
    stlxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, vs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldaxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

fetch_update::i128::acquire::seq_cst::used:
fetch_update::i128::release::seq_cst::used:
fetch_update::i128::acq_rel::seq_cst::used:
fetch_update::i128::seq_cst::seq_cst::used:
  .L1:
    ldaxp x9, x10, [x0]
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::i128::relaxed::relaxed::dropped:
  .L1:
    ldxp x9, x11, [x0]
    stxp w8, x9, x11, [x0]
    cbnz w8, .L1
    adds x8, x9, x2
    adcs x10, x11, x3
    cset w12, vs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldxp x13, x12, [x0]
    cmp x13, x9
    cset w14, ne
    cmp x12, x11
    cinc w14, w14, ne
    cbz w14, .L5
    stxp w14, x13, x12, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stxp w14, x8, x10, [x0]
    cbnz w14, .L4
  .L6:
    eor x8, x12, x11
    eor x9, x13, x9
    orr x8, x9, x8
    cbz x8, .L2
    adds x8, x13, x2
    mov x9, x13
    mov x11, x12
    adcs x10, x12, x3
    cset w14, vs
    tbz w14, #0, .L3
  .L2:
    ret

fetch_update::i128::acquire::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::i128::release::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::i128::acq_rel::relaxed::dropped:
fetch_update::i128::seq_cst::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::i128::relaxed::acquire::dropped:
  .L1:
    ldaxp x9, x11, [x0]
    stxp w8, x9, x11, [x0]
    cbnz w8, .L1
    adds x8, x9, x2
    adcs x10, x11, x3
    cset w12, vs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldaxp x13, x12, [x0]
    cmp x13, x9
    cset w14, ne
    cmp x12, x11
    cinc w14, w14, ne
    cbz w14, .L5
    stxp w14, x13, x12, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stxp w14, x8, x10, [x0]
    cbnz w14, .L4
  .L6:
    eor x8, x12, x11
    eor x9, x13, x9
    orr x8, x9, x8
    cbz x8, .L2
    adds x8, x13, x2
    mov x9, x13
    mov x11, x12
    adcs x10, x12, x3
    cset w14, vs
    tbz w14, #0, .L3
  .L2:
    ret

fetch_update::i128::acquire::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::i128::release::acquire::dropped:
fetch_update::i128::acq_rel::acquire::dropped:
fetch_update::i128::seq_cst::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::i128::relaxed::seq_cst::dropped:
  .L1:
    ldaxp x9, x11, [x0]
    stlxp w8, x9, x11, [x0]
    cbnz w8, .L1
    adds x8, x9, x2
    adcs x10, x11, x3
    cset w12, vs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldaxp x13, x12, [x0]
    cmp x13, x9
    cset w14, ne
    cmp x12, x11
    cinc w14, w14, ne
    cbz w14, .L5
    stlxp w14, x13, x12, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stlxp w14, x8, x10, [x0]
    cbnz w14, .L4
  .L6:
    eor x8, x12, x11
    eor x9, x13, x9
    orr x8, x9, x8
    cbz x8, .L2
    adds x8, x13, x2
    mov x9, x13
    mov x11, x12
    adcs x10, x12, x3
    cset w14, vs
    tbz w14, #0, .L3
  .L2:
    ret

fetch_update::i128::acquire::seq_cst::dropped:
fetch_update::i128::release::seq_cst::dropped:
fetch_update::i128::acq_rel::seq_cst::dropped:
fetch_update::i128::seq_cst::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::u128::relaxed::relaxed::used:
  .L1:
    ldxp x10, x9, [x0]
    stxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, hs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

fetch_update::u128::acquire::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::u128::release::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::u128::acq_rel::relaxed::used:
fetch_update::u128::seq_cst::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::u128::relaxed::acquire::used:
  .L1:
    ldaxp x10, x9, [x0]
    stxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, hs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldaxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

fetch_update::u128::acquire::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::u128::release::acquire::used:
fetch_update::u128::acq_rel::acquire::used:
fetch_update::u128::seq_cst::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::u128::relaxed::seq_cst::used:
  .L1:
    ldaxp x10, x9, [x0]
    stlxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, hs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldaxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

fetch_update::u128::acquire::seq_cst::used:
fetch_update::u128::release::seq_cst::used:
fetch_update::u128::acq_rel::seq_cst::used:
fetch_update::u128::seq_cst::seq_cst::used:
  .L1:
    ldaxp x9, x10, [x0]
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

fetch_update::u128::relaxed::relaxed::dropped:
  .L1:
    ldxp x11, x8, [x0]
    stxp w9, x11, x8, [x0]
    cbnz w9, .L1
    adds x9, x11, x2
    adcs x10, x8, x3
    cset w12, hs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldxp x12, x13, [x0]
    cmp x12, x11
    cset w14, ne
    cmp x13, x8
    cinc w14, w14, ne
    cbz w14, .L5
    stxp w14, x12, x13, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stxp w14, x9, x10, [x0]
    cbnz w14, .L4
  .L6:
    adds x9, x12, x2
    adcs x10, x13, x3
    cset w14, hs
    cmp x13, x8
    mov x8, x13
    ccmp x12, x11, #0, eq
    mov x11, x12
    ccmp w14, #0, #0, ne
    b.eq .L3
  .L2:
    ret

fetch_update::u128::acquire::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::u128::release::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::u128::acq_rel::relaxed::dropped:
fetch_update::u128::seq_cst::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::u128::relaxed::acquire::dropped:
  .L1:
    ldaxp x11, x8, [x0]
    stxp w9, x11, x8, [x0]
    cbnz w9, .L1
    adds x9, x11, x2
    adcs x10, x8, x3
    cset w12, hs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldaxp x12, x13, [x0]
    cmp x12, x11
    cset w14, ne
    cmp x13, x8
    cinc w14, w14, ne
    cbz w14, .L5
    stxp w14, x12, x13, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stxp w14, x9, x10, [x0]
    cbnz w14, .L4
  .L6:
    adds x9, x12, x2
    adcs x10, x13, x3
    cset w14, hs
    cmp x13, x8
    mov x8, x13
    ccmp x12, x11, #0, eq
    mov x11, x12
    ccmp w14, #0, #0, ne
    b.eq .L3
  .L2:
    ret

fetch_update::u128::acquire::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::u128::release::acquire::dropped:
fetch_update::u128::acq_rel::acquire::dropped:
fetch_update::u128::seq_cst::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

fetch_update::u128::relaxed::seq_cst::dropped:
  .L1:
    ldaxp x11, x8, [x0]
    stlxp w9, x11, x8, [x0]
    cbnz w9, .L1
    adds x9, x11, x2
    adcs x10, x8, x3
    cset w12, hs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldaxp x12, x13, [x0]
    cmp x12, x11
    cset w14, ne
    cmp x13, x8
    cinc w14, w14, ne
    cbz w14, .L5
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stlxp w14, x9, x10, [x0]
    cbnz w14, .L4
  .L6:
    adds x9, x12, x2
    adcs x10, x13, x3
    cset w14, hs
    cmp x13, x8
    mov x8, x13
    ccmp x12, x11, #0, eq
    mov x11, x12
    ccmp w14, #0, #0, ne
    b.eq .L3
  .L2:
    ret

fetch_update::u128::acquire::seq_cst::dropped:
fetch_update::u128::release::seq_cst::dropped:
fetch_update::u128::acq_rel::seq_cst::dropped:
fetch_update::u128::seq_cst::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::bool::relaxed::relaxed::used:
    ldrb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldxrb w9, [x0]
    cbnz w9, .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

try_update::bool::acquire::relaxed::used:
    ldrb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

try_update::bool::release::relaxed::used:
    ldrb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

try_update::bool::acq_rel::relaxed::used:
try_update::bool::seq_cst::relaxed::used:
    ldrb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

try_update::bool::relaxed::acquire::used:
try_update::bool::acquire::acquire::used:
    ldarb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

try_update::bool::release::acquire::used:
try_update::bool::acq_rel::acquire::used:
try_update::bool::seq_cst::acquire::used:
try_update::bool::relaxed::seq_cst::used:
try_update::bool::acquire::seq_cst::used:
try_update::bool::release::seq_cst::used:
try_update::bool::acq_rel::seq_cst::used:
try_update::bool::seq_cst::seq_cst::used:
    ldarb w9, [x0]
    mov w10, w1
  .L1:
    mov w8, w9
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w1, #1
    cmp w8, #0
    cset w0, ne
    ret
  .L6:
    cmp w9, #0
    cset w1, ne
    cmp w8, #0
    cset w0, ne
    ret

try_update::bool::relaxed::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldxrb w9, [x0]
    cbnz w9, .L3
    stxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

try_update::bool::acquire::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

try_update::bool::release::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

try_update::bool::acq_rel::relaxed::dropped:
try_update::bool::seq_cst::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

try_update::bool::relaxed::acquire::dropped:
try_update::bool::acquire::acquire::dropped:
    ldarb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

try_update::bool::release::acquire::dropped:
try_update::bool::acq_rel::acquire::dropped:
try_update::bool::seq_cst::acquire::dropped:
try_update::bool::relaxed::seq_cst::dropped:
try_update::bool::acquire::seq_cst::dropped:
try_update::bool::release::seq_cst::dropped:
try_update::bool::acq_rel::seq_cst::dropped:
try_update::bool::seq_cst::seq_cst::dropped:
    ldarb w9, [x0]
    mov w8, w1
  .L1:
    cbnz w9, .L2
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stlxrb w10, w8, [x0]
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    ret

try_update::ptr::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldxr x1, [x9]
    cbnz x1, .L3
    stxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

try_update::ptr::acquire::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldaxr x1, [x9]
    cbnz x1, .L3
    stxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

try_update::ptr::release::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldxr x1, [x9]
    cbnz x1, .L3
    stlxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

try_update::ptr::acq_rel::relaxed::used:
try_update::ptr::seq_cst::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldaxr x1, [x9]
    cbnz x1, .L3
    stlxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

try_update::ptr::relaxed::acquire::used:
try_update::ptr::acquire::acquire::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldaxr x1, [x9]
    cbnz x1, .L3
    stxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

try_update::ptr::release::acquire::used:
try_update::ptr::acq_rel::acquire::used:
try_update::ptr::seq_cst::acquire::used:
try_update::ptr::relaxed::seq_cst::used:
try_update::ptr::acquire::seq_cst::used:
try_update::ptr::release::seq_cst::used:
try_update::ptr::acq_rel::seq_cst::used:
try_update::ptr::seq_cst::seq_cst::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    ldaxr x1, [x9]
    cbnz x1, .L3
    stlxr w10, x8, [x9]
    cbnz w10, .L4
    mov w10, #1
  .L5:
    cbz w10, .L1
    b .L6
  .L3:
    mov w10, wzr
    clrex
    b .L5
  .L4:
    mov w10, wzr
    b .L5
  .L6:
    mov x0, xzr
  .L2:
    ret

try_update::ptr::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    ldxr x8, [x0]
    cbnz x8, .L3
    stxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

try_update::ptr::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    ldaxr x8, [x0]
    cbnz x8, .L3
    stxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

try_update::ptr::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    ldxr x8, [x0]
    cbnz x8, .L3
    stlxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

try_update::ptr::acq_rel::relaxed::dropped:
try_update::ptr::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    ldaxr x8, [x0]
    cbnz x8, .L3
    stlxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

try_update::ptr::relaxed::acquire::dropped:
try_update::ptr::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    cbnz x8, .L2
    ldaxr x8, [x0]
    cbnz x8, .L3
    stxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

try_update::ptr::release::acquire::dropped:
try_update::ptr::acq_rel::acquire::dropped:
try_update::ptr::seq_cst::acquire::dropped:
try_update::ptr::relaxed::seq_cst::dropped:
try_update::ptr::acquire::seq_cst::dropped:
try_update::ptr::release::seq_cst::dropped:
try_update::ptr::acq_rel::seq_cst::dropped:
try_update::ptr::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    cbnz x8, .L2
    ldaxr x8, [x0]
    cbnz x8, .L3
    stlxr w9, x1, [x0]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L2
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L2:
    ret

try_update::i8::relaxed::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

try_update::i8::acquire::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldaxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

try_update::i8::release::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

try_update::i8::acq_rel::relaxed::used:
try_update::i8::seq_cst::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldaxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

try_update::i8::relaxed::acquire::used:
try_update::i8::acquire::acquire::used:
    ldarb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldaxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

try_update::i8::release::acquire::used:
try_update::i8::acq_rel::acquire::used:
try_update::i8::seq_cst::acquire::used:
try_update::i8::relaxed::seq_cst::used:
try_update::i8::acquire::seq_cst::used:
try_update::i8::release::seq_cst::used:
try_update::i8::acq_rel::seq_cst::used:
try_update::i8::seq_cst::seq_cst::used:
    ldarb w8, [x0]
  .L1:
    mov w11, w8
    sxtb w8, w8
    add w10, w8, w1, sxtb
    sxtb w8, w10
    cmp w8, w10
    cset w9, ne
    b.ne .L2
    ldaxrb w8, [x0]
    cmp w8, w11, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w10, #1
  .L5:
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
    mov w8, w11
  .L6:
    mov w0, w9
    mov w1, w8
    ret

try_update::i8::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i8::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i8::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i8::acq_rel::relaxed::dropped:
try_update::i8::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i8::relaxed::acquire::dropped:
try_update::i8::acquire::acquire::dropped:
    ldarb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i8::release::acquire::dropped:
try_update::i8::acq_rel::acquire::dropped:
try_update::i8::seq_cst::acquire::dropped:
try_update::i8::relaxed::seq_cst::dropped:
try_update::i8::acquire::seq_cst::dropped:
try_update::i8::release::seq_cst::dropped:
try_update::i8::acq_rel::seq_cst::dropped:
try_update::i8::seq_cst::seq_cst::dropped:
    ldarb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u8::relaxed::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

try_update::u8::acquire::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

try_update::u8::release::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

try_update::u8::acq_rel::relaxed::used:
try_update::u8::seq_cst::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

try_update::u8::relaxed::acquire::used:
try_update::u8::acquire::acquire::used:
    ldarb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

try_update::u8::release::acquire::used:
try_update::u8::acq_rel::acquire::used:
try_update::u8::seq_cst::acquire::used:
try_update::u8::relaxed::seq_cst::used:
try_update::u8::acquire::seq_cst::used:
try_update::u8::release::seq_cst::used:
try_update::u8::acq_rel::seq_cst::used:
try_update::u8::seq_cst::seq_cst::used:
    ldarb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L3
    stlxrb w11, w10, [x0]
    cbnz w11, .L4
    mov w11, #1
  .L5:
    cbz w11, .L1
    b .L6
  .L3:
    mov w11, wzr
    clrex
    b .L5
  .L4:
    mov w11, wzr
    b .L5
  .L2:
    mov w8, w9
  .L6:
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

try_update::u8::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u8::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u8::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u8::acq_rel::relaxed::dropped:
try_update::u8::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u8::relaxed::acquire::dropped:
try_update::u8::acquire::acquire::dropped:
    ldarb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u8::release::acquire::dropped:
try_update::u8::acq_rel::acquire::dropped:
try_update::u8::seq_cst::acquire::dropped:
try_update::u8::relaxed::seq_cst::dropped:
try_update::u8::acquire::seq_cst::dropped:
try_update::u8::release::seq_cst::dropped:
try_update::u8::acq_rel::seq_cst::dropped:
try_update::u8::seq_cst::seq_cst::dropped:
    ldarb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    ldaxrb w10, [x0]
    cmp w10, w8, uxtb
    b.ne .L3
    stlxrb w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i16::relaxed::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i16::acquire::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i16::release::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i16::acq_rel::relaxed::used:
try_update::i16::seq_cst::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i16::relaxed::acquire::used:
try_update::i16::acquire::acquire::used:
    ldarh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i16::release::acquire::used:
try_update::i16::acq_rel::acquire::used:
try_update::i16::seq_cst::acquire::used:
try_update::i16::relaxed::seq_cst::used:
try_update::i16::acquire::seq_cst::used:
try_update::i16::release::seq_cst::used:
try_update::i16::acq_rel::seq_cst::used:
try_update::i16::seq_cst::seq_cst::used:
    ldarh w9, [x0]
  .L1:
    mov w8, w9
    sxth w9, w9
    add w10, w9, w1, sxth
    sxth w9, w10
    cmp w9, w10
    b.ne .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i16::relaxed::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i16::acquire::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i16::release::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i16::acq_rel::relaxed::dropped:
try_update::i16::seq_cst::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i16::relaxed::acquire::dropped:
try_update::i16::acquire::acquire::dropped:
    ldarh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i16::release::acquire::dropped:
try_update::i16::acq_rel::acquire::dropped:
try_update::i16::seq_cst::acquire::dropped:
try_update::i16::relaxed::seq_cst::dropped:
try_update::i16::acquire::seq_cst::dropped:
try_update::i16::release::seq_cst::dropped:
try_update::i16::acq_rel::seq_cst::dropped:
try_update::i16::seq_cst::seq_cst::dropped:
    ldarh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u16::relaxed::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u16::acquire::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u16::release::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u16::acq_rel::relaxed::used:
try_update::u16::seq_cst::relaxed::used:
    ldrh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u16::relaxed::acquire::used:
try_update::u16::acquire::acquire::used:
    ldarh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u16::release::acquire::used:
try_update::u16::acq_rel::acquire::used:
try_update::u16::seq_cst::acquire::used:
try_update::u16::relaxed::seq_cst::used:
try_update::u16::acquire::seq_cst::used:
try_update::u16::release::seq_cst::used:
try_update::u16::acq_rel::seq_cst::used:
try_update::u16::seq_cst::seq_cst::used:
    ldarh w9, [x0]
  .L1:
    mov w8, w9
    and w9, w9, #0xffff
    add w10, w9, w1, uxth
    tbnz w10, #16, .L2
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L3
    stlxrh w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u16::relaxed::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u16::acquire::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u16::release::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u16::acq_rel::relaxed::dropped:
try_update::u16::seq_cst::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u16::relaxed::acquire::dropped:
try_update::u16::acquire::acquire::dropped:
    ldarh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u16::release::acquire::dropped:
try_update::u16::acq_rel::acquire::dropped:
try_update::u16::seq_cst::acquire::dropped:
try_update::u16::relaxed::seq_cst::dropped:
try_update::u16::acquire::seq_cst::dropped:
try_update::u16::release::seq_cst::dropped:
try_update::u16::acq_rel::seq_cst::dropped:
try_update::u16::seq_cst::seq_cst::dropped:
    ldarh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    ldaxrh w10, [x0]
    cmp w10, w8, uxth
    b.ne .L3
    stlxrh w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i32::relaxed::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i32::acquire::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i32::release::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i32::acq_rel::relaxed::used:
try_update::i32::seq_cst::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i32::relaxed::acquire::used:
try_update::i32::acquire::acquire::used:
    ldar w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i32::release::acquire::used:
try_update::i32::acq_rel::acquire::used:
try_update::i32::seq_cst::acquire::used:
try_update::i32::relaxed::seq_cst::used:
try_update::i32::acquire::seq_cst::used:
try_update::i32::release::seq_cst::used:
try_update::i32::acq_rel::seq_cst::used:
try_update::i32::seq_cst::seq_cst::used:
    ldar w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.vs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::i32::relaxed::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i32::acquire::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i32::release::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i32::acq_rel::relaxed::dropped:
try_update::i32::seq_cst::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i32::relaxed::acquire::dropped:
try_update::i32::acquire::acquire::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i32::release::acquire::dropped:
try_update::i32::acq_rel::acquire::dropped:
try_update::i32::seq_cst::acquire::dropped:
try_update::i32::relaxed::seq_cst::dropped:
try_update::i32::acquire::seq_cst::dropped:
try_update::i32::release::seq_cst::dropped:
try_update::i32::acq_rel::seq_cst::dropped:
try_update::i32::seq_cst::seq_cst::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u32::relaxed::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u32::acquire::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u32::release::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u32::acq_rel::relaxed::used:
try_update::u32::seq_cst::relaxed::used:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u32::relaxed::acquire::used:
try_update::u32::acquire::acquire::used:
    ldar w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u32::release::acquire::used:
try_update::u32::acq_rel::acquire::used:
try_update::u32::seq_cst::acquire::used:
try_update::u32::relaxed::seq_cst::used:
try_update::u32::acquire::seq_cst::used:
try_update::u32::release::seq_cst::used:
try_update::u32::acq_rel::seq_cst::used:
try_update::u32::seq_cst::seq_cst::used:
    ldar w9, [x0]
  .L1:
    mov w8, w9
    adds w10, w9, w1
    b.hs .L2
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    stlxr w8, w10, [x0]
    cbnz w8, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, w8
    ret
  .L6:
    mov w0, wzr
    mov w1, w9
    ret

try_update::u32::relaxed::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u32::acquire::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u32::release::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u32::acq_rel::relaxed::dropped:
try_update::u32::seq_cst::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u32::relaxed::acquire::dropped:
try_update::u32::acquire::acquire::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::u32::release::acquire::dropped:
try_update::u32::acq_rel::acquire::dropped:
try_update::u32::seq_cst::acquire::dropped:
try_update::u32::relaxed::seq_cst::dropped:
try_update::u32::acquire::seq_cst::dropped:
try_update::u32::release::seq_cst::dropped:
try_update::u32::acq_rel::seq_cst::dropped:
try_update::u32::seq_cst::seq_cst::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    ldaxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stlxr w11, w9, [x0]
    mov w8, w10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L2:
    ret

try_update::i64::relaxed::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::i64::acquire::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::i64::release::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::i64::acq_rel::relaxed::used:
try_update::i64::seq_cst::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::i64::relaxed::acquire::used:
try_update::i64::acquire::acquire::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::i64::release::acquire::used:
try_update::i64::acq_rel::acquire::used:
try_update::i64::seq_cst::acquire::used:
try_update::i64::relaxed::seq_cst::used:
try_update::i64::acquire::seq_cst::used:
try_update::i64::release::seq_cst::used:
try_update::i64::acq_rel::seq_cst::used:
try_update::i64::seq_cst::seq_cst::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::i64::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::i64::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::i64::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::i64::acq_rel::relaxed::dropped:
try_update::i64::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::i64::relaxed::acquire::dropped:
try_update::i64::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::i64::release::acquire::dropped:
try_update::i64::acq_rel::acquire::dropped:
try_update::i64::seq_cst::acquire::dropped:
try_update::i64::relaxed::seq_cst::dropped:
try_update::i64::acquire::seq_cst::dropped:
try_update::i64::release::seq_cst::dropped:
try_update::i64::acq_rel::seq_cst::dropped:
try_update::i64::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::u64::relaxed::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::u64::acquire::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::u64::release::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::u64::acq_rel::relaxed::used:
try_update::u64::seq_cst::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::u64::relaxed::acquire::used:
try_update::u64::acquire::acquire::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::u64::release::acquire::used:
try_update::u64::acq_rel::acquire::used:
try_update::u64::seq_cst::acquire::used:
try_update::u64::relaxed::seq_cst::used:
try_update::u64::acquire::seq_cst::used:
try_update::u64::release::seq_cst::used:
try_update::u64::acq_rel::seq_cst::used:
try_update::u64::seq_cst::seq_cst::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::u64::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::u64::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::u64::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::u64::acq_rel::relaxed::dropped:
try_update::u64::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::u64::relaxed::acquire::dropped:
try_update::u64::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::u64::release::acquire::dropped:
try_update::u64::acq_rel::acquire::dropped:
try_update::u64::seq_cst::acquire::dropped:
try_update::u64::relaxed::seq_cst::dropped:
try_update::u64::acquire::seq_cst::dropped:
try_update::u64::release::seq_cst::dropped:
try_update::u64::acq_rel::seq_cst::dropped:
try_update::u64::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::isize::relaxed::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::isize::acquire::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::isize::release::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::isize::acq_rel::relaxed::used:
try_update::isize::seq_cst::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::isize::relaxed::acquire::used:
try_update::isize::acquire::acquire::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::isize::release::acquire::used:
try_update::isize::acq_rel::acquire::used:
try_update::isize::seq_cst::acquire::used:
try_update::isize::relaxed::seq_cst::used:
try_update::isize::acquire::seq_cst::used:
try_update::isize::release::seq_cst::used:
try_update::isize::acq_rel::seq_cst::used:
try_update::isize::seq_cst::seq_cst::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.vs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::isize::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::isize::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::isize::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::isize::acq_rel::relaxed::dropped:
try_update::isize::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::isize::relaxed::acquire::dropped:
try_update::isize::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::isize::release::acquire::dropped:
try_update::isize::acq_rel::acquire::dropped:
try_update::isize::seq_cst::acquire::dropped:
try_update::isize::relaxed::seq_cst::dropped:
try_update::isize::acquire::seq_cst::dropped:
try_update::isize::release::seq_cst::dropped:
try_update::isize::acq_rel::seq_cst::dropped:
try_update::isize::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::usize::relaxed::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::usize::acquire::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::usize::release::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::usize::acq_rel::relaxed::used:
try_update::usize::seq_cst::relaxed::used:
    ldr x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::usize::relaxed::acquire::used:
try_update::usize::acquire::acquire::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::usize::release::acquire::used:
try_update::usize::acq_rel::acquire::used:
try_update::usize::seq_cst::acquire::used:
try_update::usize::relaxed::seq_cst::used:
try_update::usize::acquire::seq_cst::used:
try_update::usize::release::seq_cst::used:
try_update::usize::acq_rel::seq_cst::used:
try_update::usize::seq_cst::seq_cst::used:
    ldar x10, [x0]
    mov x8, x0
    mov w0, #1
  .L1:
    mov x9, x10
    adds x11, x10, x1
    b.hs .L2
    ldaxr x10, [x8]
    cmp x10, x9
    b.ne .L3
    stlxr w9, x11, [x8]
    cbnz w9, .L4
    mov w9, #1
  .L5:
    cbz w9, .L1
    b .L6
  .L3:
    mov w9, wzr
    clrex
    b .L5
  .L4:
    mov w9, wzr
    b .L5
  .L6:
    mov x0, xzr
    mov x9, x10
  .L2:
    mov x1, x9
    ret

try_update::usize::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::usize::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::usize::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::usize::acq_rel::relaxed::dropped:
try_update::usize::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::usize::relaxed::acquire::dropped:
try_update::usize::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::usize::release::acquire::dropped:
try_update::usize::acq_rel::acquire::dropped:
try_update::usize::seq_cst::acquire::dropped:
try_update::usize::relaxed::seq_cst::dropped:
try_update::usize::acquire::seq_cst::dropped:
try_update::usize::release::seq_cst::dropped:
try_update::usize::acq_rel::seq_cst::dropped:
try_update::usize::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    ldaxr x10, [x0]
    cmp x10, x8
    b.ne .L3
    stlxr w11, x9, [x0]
    mov x8, x10
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    mov x8, x10
    b .L1
  .L2:
    ret

try_update::i128::relaxed::relaxed::used:
  .L1:
    ldxp x10, x9, [x0]
    stxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, vs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

try_update::i128::acquire::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::i128::release::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::i128::acq_rel::relaxed::used:
try_update::i128::seq_cst::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::i128::relaxed::acquire::used:
  .L1:
    ldaxp x10, x9, [x0]
    stxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, vs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldaxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

try_update::i128::acquire::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::i128::release::acquire::used:
try_update::i128::acq_rel::acquire::used:
try_update::i128::seq_cst::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::i128::relaxed::seq_cst::used:
  .L1:
    ldaxp x10, x9, [x0]
    stlxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, vs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldaxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

try_update::i128::acquire::seq_cst::used:
try_update::i128::release::seq_cst::used:
try_update::i128::acq_rel::seq_cst::used:
try_update::i128::seq_cst::seq_cst::used:
  .L1:
    ldaxp x9, x10, [x0]
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, vs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::i128::relaxed::relaxed::dropped:
  .L1:
    ldxp x9, x11, [x0]
    stxp w8, x9, x11, [x0]
    cbnz w8, .L1
    adds x8, x9, x2
    adcs x10, x11, x3
    cset w12, vs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldxp x13, x12, [x0]
    cmp x13, x9
    cset w14, ne
    cmp x12, x11
    cinc w14, w14, ne
    cbz w14, .L5
    stxp w14, x13, x12, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stxp w14, x8, x10, [x0]
    cbnz w14, .L4
  .L6:
    eor x8, x12, x11
    eor x9, x13, x9
    orr x8, x9, x8
    cbz x8, .L2
    adds x8, x13, x2
    mov x9, x13
    mov x11, x12
    adcs x10, x12, x3
    cset w14, vs
    tbz w14, #0, .L3
  .L2:
    ret

try_update::i128::acquire::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::i128::release::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::i128::acq_rel::relaxed::dropped:
try_update::i128::seq_cst::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::i128::relaxed::acquire::dropped:
  .L1:
    ldaxp x9, x11, [x0]
    stxp w8, x9, x11, [x0]
    cbnz w8, .L1
    adds x8, x9, x2
    adcs x10, x11, x3
    cset w12, vs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldaxp x13, x12, [x0]
    cmp x13, x9
    cset w14, ne
    cmp x12, x11
    cinc w14, w14, ne
    cbz w14, .L5
    stxp w14, x13, x12, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stxp w14, x8, x10, [x0]
    cbnz w14, .L4
  .L6:
    eor x8, x12, x11
    eor x9, x13, x9
    orr x8, x9, x8
    cbz x8, .L2
    adds x8, x13, x2
    mov x9, x13
    mov x11, x12
    adcs x10, x12, x3
    cset w14, vs
    tbz w14, #0, .L3
  .L2:
    ret

try_update::i128::acquire::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::i128::release::acquire::dropped:
try_update::i128::acq_rel::acquire::dropped:
try_update::i128::seq_cst::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::i128::relaxed::seq_cst::dropped:
  .L1:
    ldaxp x9, x11, [x0]
    stlxp w8, x9, x11, [x0]
    cbnz w8, .L1
    adds x8, x9, x2
    adcs x10, x11, x3
    cset w12, vs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldaxp x13, x12, [x0]
    cmp x13, x9
    cset w14, ne
    cmp x12, x11
    cinc w14, w14, ne
    cbz w14, .L5
    stlxp w14, x13, x12, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stlxp w14, x8, x10, [x0]
    cbnz w14, .L4
  .L6:
    eor x8, x12, x11
    eor x9, x13, x9
    orr x8, x9, x8
    cbz x8, .L2
    adds x8, x13, x2
    mov x9, x13
    mov x11, x12
    adcs x10, x12, x3
    cset w14, vs
    tbz w14, #0, .L3
  .L2:
    ret

try_update::i128::acquire::seq_cst::dropped:
try_update::i128::release::seq_cst::dropped:
try_update::i128::acq_rel::seq_cst::dropped:
try_update::i128::seq_cst::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, vs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::u128::relaxed::relaxed::used:
  .L1:
    ldxp x10, x9, [x0]
    stxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, hs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

try_update::u128::acquire::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::u128::release::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::u128::acq_rel::relaxed::used:
try_update::u128::seq_cst::relaxed::used:
  .L1:
    ldxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::u128::relaxed::acquire::used:
  .L1:
    ldaxp x10, x9, [x0]
    stxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, hs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldaxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

try_update::u128::acquire::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::u128::release::acquire::used:
try_update::u128::acq_rel::acquire::used:
try_update::u128::seq_cst::acquire::used:
  .L1:
    ldaxp x9, x10, [x0]
    stxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::u128::relaxed::seq_cst::used:
  .L1:
    ldaxp x10, x9, [x0]
    stlxp w11, x10, x9, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    cmp x9, x13
    ccmp x10, x14, #0, eq
    b.eq .L4
  .L2:
    adds x11, x10, x2
    adcs x12, x9, x3
    cset w13, hs
    tbnz w13, #0, .L5
    mov x13, x9
    mov x14, x10
  .L6:
    ldaxp x10, x9, [x0]
    cmp x10, x14
    cset w15, ne
    cmp x9, x13
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x10, x9, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L4:
    stp x10, x9, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L5:
    stp x10, x9, [x8, #16]
    mov w11, #1
    stp x11, xzr, [x8]
    ret

try_update::u128::acquire::seq_cst::used:
try_update::u128::release::seq_cst::used:
try_update::u128::acq_rel::seq_cst::used:
try_update::u128::seq_cst::seq_cst::used:
  .L1:
    ldaxp x9, x10, [x0]
    stlxp w11, x9, x10, [x0]
    cbnz w11, .L1
    b .L2
  .L3:
    eor x10, x14, x10
    eor x9, x13, x9
    stp x13, x14, [x8, #16]
    orr x11, x9, x10
    mov x10, x14
    cmp x11, #0
    cset w9, ne
    stp x9, xzr, [x8]
    mov x9, x13
    cbz x11, .L4
  .L2:
    adds x11, x9, x2
    adcs x12, x10, x3
    cset w13, hs
    tbnz w13, #0, .L5
  .L6:
    ldaxp x13, x14, [x0]
    cmp x13, x9
    cset w15, ne
    cmp x14, x10
    cinc w15, w15, ne
    cbz w15, .L7
    stlxp w15, x13, x14, [x0]
    cbnz w15, .L6
    b .L3
  .L7:
    stlxp w15, x11, x12, [x0]
    cbnz w15, .L6
    b .L3
  .L5:
    stp x9, x10, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
  .L4:
    ret

try_update::u128::relaxed::relaxed::dropped:
  .L1:
    ldxp x11, x8, [x0]
    stxp w9, x11, x8, [x0]
    cbnz w9, .L1
    adds x9, x11, x2
    adcs x10, x8, x3
    cset w12, hs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldxp x12, x13, [x0]
    cmp x12, x11
    cset w14, ne
    cmp x13, x8
    cinc w14, w14, ne
    cbz w14, .L5
    stxp w14, x12, x13, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stxp w14, x9, x10, [x0]
    cbnz w14, .L4
  .L6:
    adds x9, x12, x2
    adcs x10, x13, x3
    cset w14, hs
    cmp x13, x8
    mov x8, x13
    ccmp x12, x11, #0, eq
    mov x11, x12
    ccmp w14, #0, #0, ne
    b.eq .L3
  .L2:
    ret

try_update::u128::acquire::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::u128::release::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::u128::acq_rel::relaxed::dropped:
try_update::u128::seq_cst::relaxed::dropped:
  .L1:
    ldxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::u128::relaxed::acquire::dropped:
  .L1:
    ldaxp x11, x8, [x0]
    stxp w9, x11, x8, [x0]
    cbnz w9, .L1
    adds x9, x11, x2
    adcs x10, x8, x3
    cset w12, hs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldaxp x12, x13, [x0]
    cmp x12, x11
    cset w14, ne
    cmp x13, x8
    cinc w14, w14, ne
    cbz w14, .L5
    stxp w14, x12, x13, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stxp w14, x9, x10, [x0]
    cbnz w14, .L4
  .L6:
    adds x9, x12, x2
    adcs x10, x13, x3
    cset w14, hs
    cmp x13, x8
    mov x8, x13
    ccmp x12, x11, #0, eq
    mov x11, x12
    ccmp w14, #0, #0, ne
    b.eq .L3
  .L2:
    ret

try_update::u128::acquire::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::u128::release::acquire::dropped:
try_update::u128::acq_rel::acquire::dropped:
try_update::u128::seq_cst::acquire::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

try_update::u128::relaxed::seq_cst::dropped:
  .L1:
    ldaxp x11, x8, [x0]
    stlxp w9, x11, x8, [x0]
    cbnz w9, .L1
    adds x9, x11, x2
    adcs x10, x8, x3
    cset w12, hs
    tbnz w12, #0, .L2
  .L3:
  .L4:
    ldaxp x12, x13, [x0]
    cmp x12, x11
    cset w14, ne
    cmp x13, x8
    cinc w14, w14, ne
    cbz w14, .L5
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L4
    b .L6
  .L5:
    stlxp w14, x9, x10, [x0]
    cbnz w14, .L4
  .L6:
    adds x9, x12, x2
    adcs x10, x13, x3
    cset w14, hs
    cmp x13, x8
    mov x8, x13
    ccmp x12, x11, #0, eq
    mov x11, x12
    ccmp w14, #0, #0, ne
    b.eq .L3
  .L2:
    ret

try_update::u128::acquire::seq_cst::dropped:
try_update::u128::release::seq_cst::dropped:
try_update::u128::acq_rel::seq_cst::dropped:
try_update::u128::seq_cst::seq_cst::dropped:
  .L1:
    ldaxp x8, x9, [x0]
    stlxp w10, x8, x9, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x13, x9
    mov x9, x13
    ccmp x12, x8, #0, eq
    mov x8, x12
    b.eq .L4
  .L2:
    adds x10, x8, x2
    adcs x11, x9, x3
    cset w12, hs
    tbnz w12, #0, .L4
  .L5:
    ldaxp x12, x13, [x0]
    cmp x12, x8
    cset w14, ne
    cmp x13, x9
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x10, x11, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::bool::relaxed::relaxed::used:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    ldxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    cmp w8, #0
    cset w0, ne
    ret

update::bool::acquire::relaxed::used:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    ldaxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    cmp w8, #0
    cset w0, ne
    ret

update::bool::release::relaxed::used:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    ldxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stlxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    cmp w8, #0
    cset w0, ne
    ret

update::bool::acq_rel::relaxed::used:
update::bool::seq_cst::relaxed::used:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    ldaxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stlxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    cmp w8, #0
    cset w0, ne
    ret

update::bool::relaxed::acquire::used:
update::bool::acquire::acquire::used:
    ldarb w8, [x0]
  .L1:
    tst w8, #0xff
    ldaxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    cmp w8, #0
    cset w0, ne
    ret

update::bool::release::acquire::used:
update::bool::acq_rel::acquire::used:
update::bool::seq_cst::acquire::used:
update::bool::relaxed::seq_cst::used:
update::bool::acquire::seq_cst::used:
update::bool::release::seq_cst::used:
update::bool::acq_rel::seq_cst::used:
update::bool::seq_cst::seq_cst::used:
    ldarb w8, [x0]
  .L1:
    tst w8, #0xff
    ldaxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stlxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    cmp w8, #0
    cset w0, ne
    ret

update::bool::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    ldxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stxrb w10, w9, [x0]
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    b .L1
  .L3:
    ret

update::bool::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    ldaxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stxrb w10, w9, [x0]
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    b .L1
  .L3:
    ret

update::bool::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    ldxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stlxrb w10, w9, [x0]
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    b .L1
  .L3:
    ret

update::bool::acq_rel::relaxed::dropped:
update::bool::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    ldaxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stlxrb w10, w9, [x0]
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    b .L1
  .L3:
    ret

update::bool::relaxed::acquire::dropped:
update::bool::acquire::acquire::dropped:
    ldarb w8, [x0]
  .L1:
    tst w8, #0xff
    ldaxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stxrb w10, w9, [x0]
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    b .L1
  .L3:
    ret

update::bool::release::acquire::dropped:
update::bool::acq_rel::acquire::dropped:
update::bool::seq_cst::acquire::dropped:
update::bool::relaxed::seq_cst::dropped:
update::bool::acquire::seq_cst::dropped:
update::bool::release::seq_cst::dropped:
update::bool::acq_rel::seq_cst::dropped:
update::bool::seq_cst::seq_cst::dropped:
    ldarb w8, [x0]
  .L1:
    tst w8, #0xff
    ldaxrb w8, [x0]
    cset w9, ne
    cmp w8, w9
    b.ne .L2
    eor w9, w1, w9
    stlxrb w10, w9, [x0]
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    b .L1
  .L3:
    ret

update::ptr::relaxed::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::ptr::acquire::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::ptr::release::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::ptr::acq_rel::relaxed::used:
update::ptr::seq_cst::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::ptr::relaxed::acquire::used:
update::ptr::acquire::acquire::used:
    ldar x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::ptr::release::acquire::used:
update::ptr::acq_rel::acquire::used:
update::ptr::seq_cst::acquire::used:
update::ptr::relaxed::seq_cst::used:
update::ptr::acquire::seq_cst::used:
update::ptr::release::seq_cst::used:
update::ptr::acq_rel::seq_cst::used:
update::ptr::seq_cst::seq_cst::used:
    ldar x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::ptr::relaxed::relaxed::dropped:
    ldr x10, [x0]
  .L1:
    ldxr x8, [x0]
    cmp x8, x10
    b.ne .L2
    add x9, x10, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    mov x10, x8
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    ret

update::ptr::acquire::relaxed::dropped:
    ldr x10, [x0]
  .L1:
    ldaxr x8, [x0]
    cmp x8, x10
    b.ne .L2
    add x9, x10, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    mov x10, x8
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    ret

update::ptr::release::relaxed::dropped:
    ldr x10, [x0]
  .L1:
    ldxr x8, [x0]
    cmp x8, x10
    b.ne .L2
    add x9, x10, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    mov x10, x8
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    ret

update::ptr::acq_rel::relaxed::dropped:
update::ptr::seq_cst::relaxed::dropped:
    ldr x10, [x0]
  .L1:
    ldaxr x8, [x0]
    cmp x8, x10
    b.ne .L2
    add x9, x10, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    mov x10, x8
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    ret

update::ptr::relaxed::acquire::dropped:
update::ptr::acquire::acquire::dropped:
    ldar x10, [x0]
  .L1:
    ldaxr x8, [x0]
    cmp x8, x10
    b.ne .L2
    add x9, x10, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    mov x10, x8
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    ret

update::ptr::release::acquire::dropped:
update::ptr::acq_rel::acquire::dropped:
update::ptr::seq_cst::acquire::dropped:
update::ptr::relaxed::seq_cst::dropped:
update::ptr::acquire::seq_cst::dropped:
update::ptr::release::seq_cst::dropped:
update::ptr::acq_rel::seq_cst::dropped:
update::ptr::seq_cst::seq_cst::dropped:
    ldar x10, [x0]
  .L1:
    ldaxr x8, [x0]
    cmp x8, x10
    b.ne .L2
    add x9, x10, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    mov x10, x8
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    ret

update::i8::relaxed::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    ldxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i8::acquire::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i8::release::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    ldxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i8::acq_rel::relaxed::used:
update::i8::seq_cst::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i8::relaxed::acquire::used:
update::i8::acquire::acquire::used:
    ldarb w8, [x0]
  .L1:
    mov w9, w8
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i8::release::acquire::used:
update::i8::acq_rel::acquire::used:
update::i8::seq_cst::acquire::used:
update::i8::relaxed::seq_cst::used:
update::i8::acquire::seq_cst::used:
update::i8::release::seq_cst::used:
update::i8::acq_rel::seq_cst::used:
update::i8::seq_cst::seq_cst::used:
    ldarb w8, [x0]
  .L1:
    mov w9, w8
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i8::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i8::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i8::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stlxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i8::acq_rel::relaxed::dropped:
update::i8::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stlxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i8::relaxed::acquire::dropped:
update::i8::acquire::acquire::dropped:
    ldarb w8, [x0]
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i8::release::acquire::dropped:
update::i8::acq_rel::acquire::dropped:
update::i8::seq_cst::acquire::dropped:
update::i8::relaxed::seq_cst::dropped:
update::i8::acquire::seq_cst::dropped:
update::i8::release::seq_cst::dropped:
update::i8::acq_rel::seq_cst::dropped:
update::i8::seq_cst::seq_cst::dropped:
    ldarb w8, [x0]
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stlxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u8::relaxed::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    ldxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u8::acquire::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u8::release::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    ldxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u8::acq_rel::relaxed::used:
update::u8::seq_cst::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u8::relaxed::acquire::used:
update::u8::acquire::acquire::used:
    ldarb w8, [x0]
  .L1:
    mov w9, w8
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u8::release::acquire::used:
update::u8::acq_rel::acquire::used:
update::u8::seq_cst::acquire::used:
update::u8::relaxed::seq_cst::used:
update::u8::acquire::seq_cst::used:
update::u8::release::seq_cst::used:
update::u8::acq_rel::seq_cst::used:
update::u8::seq_cst::seq_cst::used:
    ldarb w8, [x0]
  .L1:
    mov w9, w8
    ldaxrb w8, [x0]
    cmp w8, w9, uxtb
    b.ne .L2
    add w9, w9, w1
    stlxrb w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u8::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u8::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u8::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    ldxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stlxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u8::acq_rel::relaxed::dropped:
update::u8::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stlxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u8::relaxed::acquire::dropped:
update::u8::acquire::acquire::dropped:
    ldarb w8, [x0]
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u8::release::acquire::dropped:
update::u8::acq_rel::acquire::dropped:
update::u8::seq_cst::acquire::dropped:
update::u8::relaxed::seq_cst::dropped:
update::u8::acquire::seq_cst::dropped:
update::u8::release::seq_cst::dropped:
update::u8::acq_rel::seq_cst::dropped:
update::u8::seq_cst::seq_cst::dropped:
    ldarb w8, [x0]
  .L1:
    ldaxrb w9, [x0]
    cmp w9, w8, uxtb
    b.ne .L2
    add w8, w8, w1
    stlxrb w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i16::relaxed::relaxed::used:
    ldrh w8, [x0]
  .L1:
    mov w9, w8
    ldxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i16::acquire::relaxed::used:
    ldrh w8, [x0]
  .L1:
    mov w9, w8
    ldaxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i16::release::relaxed::used:
    ldrh w8, [x0]
  .L1:
    mov w9, w8
    ldxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i16::acq_rel::relaxed::used:
update::i16::seq_cst::relaxed::used:
    ldrh w8, [x0]
  .L1:
    mov w9, w8
    ldaxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i16::relaxed::acquire::used:
update::i16::acquire::acquire::used:
    ldarh w8, [x0]
  .L1:
    mov w9, w8
    ldaxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i16::release::acquire::used:
update::i16::acq_rel::acquire::used:
update::i16::seq_cst::acquire::used:
update::i16::relaxed::seq_cst::used:
update::i16::acquire::seq_cst::used:
update::i16::release::seq_cst::used:
update::i16::acq_rel::seq_cst::used:
update::i16::seq_cst::seq_cst::used:
    ldarh w8, [x0]
  .L1:
    mov w9, w8
    ldaxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i16::relaxed::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i16::acquire::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i16::release::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stlxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i16::acq_rel::relaxed::dropped:
update::i16::seq_cst::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stlxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i16::relaxed::acquire::dropped:
update::i16::acquire::acquire::dropped:
    ldarh w8, [x0]
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i16::release::acquire::dropped:
update::i16::acq_rel::acquire::dropped:
update::i16::seq_cst::acquire::dropped:
update::i16::relaxed::seq_cst::dropped:
update::i16::acquire::seq_cst::dropped:
update::i16::release::seq_cst::dropped:
update::i16::acq_rel::seq_cst::dropped:
update::i16::seq_cst::seq_cst::dropped:
    ldarh w8, [x0]
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stlxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u16::relaxed::relaxed::used:
    ldrh w8, [x0]
  .L1:
    mov w9, w8
    ldxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u16::acquire::relaxed::used:
    ldrh w8, [x0]
  .L1:
    mov w9, w8
    ldaxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u16::release::relaxed::used:
    ldrh w8, [x0]
  .L1:
    mov w9, w8
    ldxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u16::acq_rel::relaxed::used:
update::u16::seq_cst::relaxed::used:
    ldrh w8, [x0]
  .L1:
    mov w9, w8
    ldaxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u16::relaxed::acquire::used:
update::u16::acquire::acquire::used:
    ldarh w8, [x0]
  .L1:
    mov w9, w8
    ldaxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u16::release::acquire::used:
update::u16::acq_rel::acquire::used:
update::u16::seq_cst::acquire::used:
update::u16::relaxed::seq_cst::used:
update::u16::acquire::seq_cst::used:
update::u16::release::seq_cst::used:
update::u16::acq_rel::seq_cst::used:
update::u16::seq_cst::seq_cst::used:
    ldarh w8, [x0]
  .L1:
    mov w9, w8
    ldaxrh w8, [x0]
    cmp w8, w9, uxth
    b.ne .L2
    add w9, w9, w1
    stlxrh w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u16::relaxed::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u16::acquire::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u16::release::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    ldxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stlxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u16::acq_rel::relaxed::dropped:
update::u16::seq_cst::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stlxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u16::relaxed::acquire::dropped:
update::u16::acquire::acquire::dropped:
    ldarh w8, [x0]
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u16::release::acquire::dropped:
update::u16::acq_rel::acquire::dropped:
update::u16::seq_cst::acquire::dropped:
update::u16::relaxed::seq_cst::dropped:
update::u16::acquire::seq_cst::dropped:
update::u16::release::seq_cst::dropped:
update::u16::acq_rel::seq_cst::dropped:
update::u16::seq_cst::seq_cst::dropped:
    ldarh w8, [x0]
  .L1:
    ldaxrh w9, [x0]
    cmp w9, w8, uxth
    b.ne .L2
    add w8, w8, w1
    stlxrh w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i32::relaxed::relaxed::used:
    ldr w8, [x0]
  .L1:
    mov w9, w8
    ldxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i32::acquire::relaxed::used:
    ldr w8, [x0]
  .L1:
    mov w9, w8
    ldaxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i32::release::relaxed::used:
    ldr w8, [x0]
  .L1:
    mov w9, w8
    ldxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i32::acq_rel::relaxed::used:
update::i32::seq_cst::relaxed::used:
    ldr w8, [x0]
  .L1:
    mov w9, w8
    ldaxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i32::relaxed::acquire::used:
update::i32::acquire::acquire::used:
    ldar w8, [x0]
  .L1:
    mov w9, w8
    ldaxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i32::release::acquire::used:
update::i32::acq_rel::acquire::used:
update::i32::seq_cst::acquire::used:
update::i32::relaxed::seq_cst::used:
update::i32::acquire::seq_cst::used:
update::i32::release::seq_cst::used:
update::i32::acq_rel::seq_cst::used:
update::i32::seq_cst::seq_cst::used:
    ldar w8, [x0]
  .L1:
    mov w9, w8
    ldaxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::i32::relaxed::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i32::acquire::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i32::release::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stlxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i32::acq_rel::relaxed::dropped:
update::i32::seq_cst::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stlxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i32::relaxed::acquire::dropped:
update::i32::acquire::acquire::dropped:
    ldar w8, [x0]
  .L1:
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i32::release::acquire::dropped:
update::i32::acq_rel::acquire::dropped:
update::i32::seq_cst::acquire::dropped:
update::i32::relaxed::seq_cst::dropped:
update::i32::acquire::seq_cst::dropped:
update::i32::release::seq_cst::dropped:
update::i32::acq_rel::seq_cst::dropped:
update::i32::seq_cst::seq_cst::dropped:
    ldar w8, [x0]
  .L1:
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stlxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u32::relaxed::relaxed::used:
    ldr w8, [x0]
  .L1:
    mov w9, w8
    ldxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u32::acquire::relaxed::used:
    ldr w8, [x0]
  .L1:
    mov w9, w8
    ldaxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u32::release::relaxed::used:
    ldr w8, [x0]
  .L1:
    mov w9, w8
    ldxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u32::acq_rel::relaxed::used:
update::u32::seq_cst::relaxed::used:
    ldr w8, [x0]
  .L1:
    mov w9, w8
    ldaxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u32::relaxed::acquire::used:
update::u32::acquire::acquire::used:
    ldar w8, [x0]
  .L1:
    mov w9, w8
    ldaxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u32::release::acquire::used:
update::u32::acq_rel::acquire::used:
update::u32::seq_cst::acquire::used:
update::u32::relaxed::seq_cst::used:
update::u32::acquire::seq_cst::used:
update::u32::release::seq_cst::used:
update::u32::acq_rel::seq_cst::used:
update::u32::seq_cst::seq_cst::used:
    ldar w8, [x0]
  .L1:
    mov w9, w8
    ldaxr w8, [x0]
    cmp w8, w9
    b.ne .L2
    add w9, w9, w1
    stlxr w10, w9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov w0, w8
    ret

update::u32::relaxed::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u32::acquire::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u32::release::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stlxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u32::acq_rel::relaxed::dropped:
update::u32::seq_cst::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stlxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u32::relaxed::acquire::dropped:
update::u32::acquire::acquire::dropped:
    ldar w8, [x0]
  .L1:
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::u32::release::acquire::dropped:
update::u32::acq_rel::acquire::dropped:
update::u32::seq_cst::acquire::dropped:
update::u32::relaxed::seq_cst::dropped:
update::u32::acquire::seq_cst::dropped:
update::u32::release::seq_cst::dropped:
update::u32::acq_rel::seq_cst::dropped:
update::u32::seq_cst::seq_cst::dropped:
    ldar w8, [x0]
  .L1:
    ldaxr w9, [x0]
    cmp w9, w8
    b.ne .L2
    add w8, w8, w1
    stlxr w10, w8, [x0]
    mov w8, w9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov w8, w9
    b .L1
  .L3:
    ret

update::i64::relaxed::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::i64::acquire::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::i64::release::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::i64::acq_rel::relaxed::used:
update::i64::seq_cst::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::i64::relaxed::acquire::used:
update::i64::acquire::acquire::used:
    ldar x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::i64::release::acquire::used:
update::i64::acq_rel::acquire::used:
update::i64::seq_cst::acquire::used:
update::i64::relaxed::seq_cst::used:
update::i64::acquire::seq_cst::used:
update::i64::release::seq_cst::used:
update::i64::acq_rel::seq_cst::used:
update::i64::seq_cst::seq_cst::used:
    ldar x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::i64::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::i64::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::i64::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::i64::acq_rel::relaxed::dropped:
update::i64::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::i64::relaxed::acquire::dropped:
update::i64::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::i64::release::acquire::dropped:
update::i64::acq_rel::acquire::dropped:
update::i64::seq_cst::acquire::dropped:
update::i64::relaxed::seq_cst::dropped:
update::i64::acquire::seq_cst::dropped:
update::i64::release::seq_cst::dropped:
update::i64::acq_rel::seq_cst::dropped:
update::i64::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::u64::relaxed::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::u64::acquire::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::u64::release::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::u64::acq_rel::relaxed::used:
update::u64::seq_cst::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::u64::relaxed::acquire::used:
update::u64::acquire::acquire::used:
    ldar x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::u64::release::acquire::used:
update::u64::acq_rel::acquire::used:
update::u64::seq_cst::acquire::used:
update::u64::relaxed::seq_cst::used:
update::u64::acquire::seq_cst::used:
update::u64::release::seq_cst::used:
update::u64::acq_rel::seq_cst::used:
update::u64::seq_cst::seq_cst::used:
    ldar x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::u64::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::u64::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::u64::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::u64::acq_rel::relaxed::dropped:
update::u64::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::u64::relaxed::acquire::dropped:
update::u64::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::u64::release::acquire::dropped:
update::u64::acq_rel::acquire::dropped:
update::u64::seq_cst::acquire::dropped:
update::u64::relaxed::seq_cst::dropped:
update::u64::acquire::seq_cst::dropped:
update::u64::release::seq_cst::dropped:
update::u64::acq_rel::seq_cst::dropped:
update::u64::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::isize::relaxed::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::isize::acquire::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::isize::release::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::isize::acq_rel::relaxed::used:
update::isize::seq_cst::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::isize::relaxed::acquire::used:
update::isize::acquire::acquire::used:
    ldar x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::isize::release::acquire::used:
update::isize::acq_rel::acquire::used:
update::isize::seq_cst::acquire::used:
update::isize::relaxed::seq_cst::used:
update::isize::acquire::seq_cst::used:
update::isize::release::seq_cst::used:
update::isize::acq_rel::seq_cst::used:
update::isize::seq_cst::seq_cst::used:
    ldar x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::isize::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::isize::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::isize::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::isize::acq_rel::relaxed::dropped:
update::isize::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::isize::relaxed::acquire::dropped:
update::isize::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::isize::release::acquire::dropped:
update::isize::acq_rel::acquire::dropped:
update::isize::seq_cst::acquire::dropped:
update::isize::relaxed::seq_cst::dropped:
update::isize::acquire::seq_cst::dropped:
update::isize::release::seq_cst::dropped:
update::isize::acq_rel::seq_cst::dropped:
update::isize::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::usize::relaxed::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::usize::acquire::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::usize::release::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::usize::acq_rel::relaxed::used:
update::usize::seq_cst::relaxed::used:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::usize::relaxed::acquire::used:
update::usize::acquire::acquire::used:
    ldar x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::usize::release::acquire::used:
update::usize::acq_rel::acquire::used:
update::usize::seq_cst::acquire::used:
update::usize::relaxed::seq_cst::used:
update::usize::acquire::seq_cst::used:
update::usize::release::seq_cst::used:
update::usize::acq_rel::seq_cst::used:
update::usize::seq_cst::seq_cst::used:
    ldar x8, [x0]
  .L1:
    mov x9, x8
    ldaxr x8, [x0]
    cmp x8, x9
    b.ne .L2
    add x9, x9, x1
    stlxr w10, x9, [x0]
    cbnz w10, .L3
    mov w9, #1
  .L4:
    cbz w9, .L1
    b .L5
  .L2:
    mov w9, wzr
    clrex
    b .L4
  .L3:
    mov w9, wzr
    b .L4
  .L5:
    mov x0, x8
    ret

update::usize::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::usize::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::usize::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::usize::acq_rel::relaxed::dropped:
update::usize::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::usize::relaxed::acquire::dropped:
update::usize::acquire::acquire::dropped:
    ldar x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::usize::release::acquire::dropped:
update::usize::acq_rel::acquire::dropped:
update::usize::seq_cst::acquire::dropped:
update::usize::relaxed::seq_cst::dropped:
update::usize::acquire::seq_cst::dropped:
update::usize::release::seq_cst::dropped:
update::usize::acq_rel::seq_cst::dropped:
update::usize::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L2
    add x8, x8, x1
    stlxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L3
    b .L1
  .L2:
    clrex
    mov x8, x9
    b .L1
  .L3:
    ret

update::i128::relaxed::relaxed::used:
  .L1:
    ldxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::i128::acquire::relaxed::used:
  .L1:
    ldxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldaxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::i128::release::relaxed::used:
  .L1:
    ldxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stlxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stlxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::i128::acq_rel::relaxed::used:
update::i128::seq_cst::relaxed::used:
  .L1:
    ldxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldaxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stlxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stlxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::i128::relaxed::acquire::used:
update::i128::acquire::acquire::used:
  .L1:
    ldaxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldaxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::i128::release::acquire::used:
update::i128::acq_rel::acquire::used:
update::i128::seq_cst::acquire::used:
  .L1:
    ldaxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldaxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stlxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stlxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::i128::relaxed::seq_cst::used:
update::i128::acquire::seq_cst::used:
update::i128::release::seq_cst::used:
update::i128::acq_rel::seq_cst::used:
update::i128::seq_cst::seq_cst::used:
  .L1:
    ldaxp x8, x1, [x0]
    stlxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldaxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stlxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stlxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::i128::relaxed::relaxed::dropped:
  .L1:
    ldxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::i128::acquire::relaxed::dropped:
  .L1:
    ldxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldaxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::i128::release::relaxed::dropped:
  .L1:
    ldxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::i128::acq_rel::relaxed::dropped:
update::i128::seq_cst::relaxed::dropped:
  .L1:
    ldxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldaxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::i128::relaxed::acquire::dropped:
update::i128::acquire::acquire::dropped:
  .L1:
    ldaxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldaxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::i128::release::acquire::dropped:
update::i128::acq_rel::acquire::dropped:
update::i128::seq_cst::acquire::dropped:
  .L1:
    ldaxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldaxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::i128::relaxed::seq_cst::dropped:
update::i128::acquire::seq_cst::dropped:
update::i128::release::seq_cst::dropped:
update::i128::acq_rel::seq_cst::dropped:
update::i128::seq_cst::seq_cst::dropped:
  .L1:
    ldaxp x9, x8, [x0]
    stlxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldaxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::u128::relaxed::relaxed::used:
  .L1:
    ldxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::u128::acquire::relaxed::used:
  .L1:
    ldxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldaxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::u128::release::relaxed::used:
  .L1:
    ldxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stlxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stlxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::u128::acq_rel::relaxed::used:
update::u128::seq_cst::relaxed::used:
  .L1:
    ldxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldaxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stlxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stlxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::u128::relaxed::acquire::used:
update::u128::acquire::acquire::used:
  .L1:
    ldaxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldaxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::u128::release::acquire::used:
update::u128::acq_rel::acquire::used:
update::u128::seq_cst::acquire::used:
  .L1:
    ldaxp x8, x1, [x0]
    stxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldaxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stlxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stlxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::u128::relaxed::seq_cst::used:
update::u128::acquire::seq_cst::used:
update::u128::release::seq_cst::used:
update::u128::acq_rel::seq_cst::used:
update::u128::seq_cst::seq_cst::used:
  .L1:
    ldaxp x8, x1, [x0]
    stlxp w9, x8, x1, [x0]
    cbnz w9, .L1
    b .L2
  .L3:
    cmp x1, x10
    ccmp x8, x9, #0, eq
    b.eq .L4
  .L2:
    adds x11, x8, x2
    mov x9, x8
    mov x10, x1
    adc x12, x1, x3
  .L5:
    ldaxp x8, x1, [x0]
    cmp x8, x9
    cset w13, ne
    cmp x1, x10
    cinc w13, w13, ne
    cbz w13, .L6
    stlxp w13, x8, x1, [x0]
    cbnz w13, .L5
    b .L3
  .L6:
    stlxp w13, x11, x12, [x0]
    cbnz w13, .L5
    b .L3
  .L4:
    mov x0, x8
    ret

update::u128::relaxed::relaxed::dropped:
  .L1:
    ldxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::u128::acquire::relaxed::dropped:
  .L1:
    ldxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldaxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::u128::release::relaxed::dropped:
  .L1:
    ldxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::u128::acq_rel::relaxed::dropped:
update::u128::seq_cst::relaxed::dropped:
  .L1:
    ldxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldaxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::u128::relaxed::acquire::dropped:
update::u128::acquire::acquire::dropped:
  .L1:
    ldaxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldaxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::u128::release::acquire::dropped:
update::u128::acq_rel::acquire::dropped:
update::u128::seq_cst::acquire::dropped:
  .L1:
    ldaxp x9, x8, [x0]
    stxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldaxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
    ret

update::u128::relaxed::seq_cst::dropped:
update::u128::acquire::seq_cst::dropped:
update::u128::release::seq_cst::dropped:
update::u128::acq_rel::seq_cst::dropped:
update::u128::seq_cst::seq_cst::dropped:
  .L1:
    ldaxp x9, x8, [x0]
    stlxp w10, x9, x8, [x0]
    cbnz w10, .L1
    b .L2
  .L3:
    cmp x8, x11
    ccmp x9, x10, #0, eq
    b.eq .L4
  .L2:
    adds x12, x9, x2
    mov x10, x9
    mov x11, x8
    adc x13, x8, x3
  .L5:
    ldaxp x9, x8, [x0]
    cmp x9, x10
    cset w14, ne
    cmp x8, x11
    cinc w14, w14, ne
    cbz w14, .L6
    stlxp w14, x9, x8, [x0]
    cbnz w14, .L5
    b .L3
  .L6:
    stlxp w14, x12, x13, [x0]
    cbnz w14, .L5
    b .L3
  .L4:
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
  .L1:
    ldxr x8, [x0]
    add x8, x8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ret

idiom::progress_from_threads_seq_cst:
  .L1:
    ldaxr x8, [x0]
    add x8, x8, #1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    ret

idiom::statistics:
  .L1:
    ldxr x8, [x0]
    add x8, x8, #1
    stxr w9, x8, [x0]
    cbnz w9, .L1
  .L2:
    ldxr x8, [x1]
    add x8, x8, x3
    stxr w9, x8, [x1]
    cbnz w9, .L2
  .L3:
    ldxr x8, [x2]
    cmp x8, x3
    csel x8, x8, x3, hi
    stxr w9, x8, [x2]
    cbnz w9, .L3
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
  .L1:
    ldxr w8, [x0]
    add w9, w8, #1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

idiom::id_assert:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov x8, x0
  .L1:
    ldxr w0, [x8]
    add w9, w0, #1
    stxr w10, w9, [x8]
    cbnz w10, .L1
    cmp w0, #999
    b.hi .L2
    ldp x29, x30, [sp], #16
    ret
  .L2:
    bl opaque_panic

idiom::id_undo:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
  .L1:
    ldxr w8, [x0]
    add w9, w8, #1
    stxr w10, w9, [x0]
    cbnz w10, .L1
    cmp w8, #1000
    b.hs .L2
    mov w0, w8
    ldp x29, x30, [sp], #16
    ret
  .L2:
    ldxr w8, [x0]
    sub w8, w8, #1
    stxr w9, w8, [x0]
    cbnz w9, .L2
    bl opaque_panic

idiom::id_cas_loop:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    ldr w9, [x0]
  .L1:
    cmp w9, #999
    b.hi .L2
    mov w8, w9
    ldxr w9, [x0]
    cmp w9, w8
    b.ne .L3
    add w10, w8, #1
    stxr w11, w10, [x0]
    cbz w11, .L4
    b .L1
  .L3:
    clrex
    b .L1
  .L4:
    mov w0, w8
    ldp x29, x30, [sp], #16
    ret
  .L2:
    bl opaque_panic

idiom::id_fetch_update:
    ldr w1, [x0]
  .L1:
    cmn w1, #1
    b.eq .L2
    mov w8, w1
    ldxr w1, [x0]
    cmp w1, w8
    b.ne .L3
    add w8, w8, #1
    stxr w9, w8, [x0]
    cbnz w9, .L4
    mov w8, #1
  .L5:
    cbz w8, .L1
    b .L6
  .L3:
    mov w8, wzr
    clrex
    b .L5
  .L4:
    mov w8, wzr
    b .L5
  .L2:
    mov w0, #1
    mov w1, #-1
    ret
  .L6:
    mov w0, wzr
    ret

idiom::increment_by_cas:
    ldr w8, [x0]
  .L1:
    add w9, w8, #1
  .L2:
    ldxr w10, [x0]
    cmp w10, w8
    b.ne .L3
    stxr w10, w9, [x0]
    cbz w10, .L4
    b .L2
  .L3:
    clrex
    mov w8, w10
    b .L1
  .L4:
    ret

idiom::one_time_key:
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
  .L2:
    ldxr x8, [x19]
    cbnz x8, .L3
    stxr w9, x0, [x19]
    cbnz w9, .L2
    mov w9, #1
    cmp w9, #0
    csel x0, x0, x8, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L3:
    mov w9, wzr
    clrex
    cmp w9, #0
    csel x0, x0, x8, ne
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::max_by_cas:
    ldr x8, [x0]
  .L1:
    cmp x1, x8
    b.ls .L2
    ldxr x9, [x0]
    cmp x9, x8
    b.ne .L3
    stxr w10, x1, [x0]
    mov x8, x9
    cbz w10, .L2
    b .L1
  .L3:
    clrex
    mov x8, x9
    b .L1
  .L2:
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
  .L1:
    ldaxrb w8, [x0]
    cbnz w8, .L2
    mov w8, #1
    stlxrb w9, w8, [x0]
    cbnz w9, .L1
    mov w0, w8
    ret
  .L2:
    mov w8, wzr
    clrex
    mov w0, w8
    ret

idiom::worker_record_bytes:
  .L1:
    ldxr x8, [x0]
    add x8, x8, x1
    stxr w9, x8, [x0]
    cbnz w9, .L1
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
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    bl opaque_allocate
  .L3:
    ldaxr x20, [x19]
    cbnz x20, .L4
    stlxr w8, x0, [x19]
    cbnz w8, .L3
    mov w8, #1
    cbnz w8, .L2
  .L5:
    bl opaque_free
    mov x0, x20
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L4:
    clrex
    b .L5

idiom::spin_lock_swap:
    mov w8, #1
  .L1:
    ldaxrb w9, [x0]
    stxrb w10, w8, [x0]
    cbnz w10, .L1
    cbz w9, .L2
    mov w8, #1
  .L3:
    isb
  .L4:
    ldaxrb w9, [x0]
    stxrb w10, w8, [x0]
    cbnz w10, .L4
    cbnz w9, .L3
  .L2:
    ret

idiom::spin_lock_cas_weak:
    ldaxrb w8, [x0]
    cbnz w8, .L1
    mov w8, #1
    stxrb w9, w8, [x0]
    cbnz w9, .L2
  .L3:
    ret
  .L1:
    clrex
  .L2:
    mov w8, #1
  .L4:
    isb
    ldaxrb w9, [x0]
    cbnz w9, .L1
    stxrb w9, w8, [x0]
    cbz w9, .L3
    b .L4

idiom::spin_lock_ttas:
    mov w8, #1
    ldrb w9, [x0]
    cbz w9, .L1
  .L2:
    isb
    ldrb w9, [x0]
    cbnz w9, .L2
  .L1:
    ldaxrb w9, [x0]
    cbnz w9, .L3
    stxrb w9, w8, [x0]
    cbz w9, .L4
    b .L1
  .L3:
    clrex
    ldrb w9, [x0]
    cbnz w9, .L2
    b .L1
  .L4:
    ret

idiom::spin_unlock:
    stlrb wzr, [x0]
    ret

idiom::spin_lock_section:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w8, #1
  .L1:
    ldaxrb w9, [x19]
    stxrb w10, w8, [x19]
    cbnz w10, .L1
    cbz w9, .L2
    mov w8, #1
  .L3:
    isb
  .L4:
    ldaxrb w9, [x19]
    stxrb w10, w8, [x19]
    cbnz w10, .L4
    cbnz w9, .L3
  .L2:
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
    mov w8, #1
  .L1:
    ldxrb w9, [x19]
    stxrb w10, w8, [x19]
    cbnz w10, .L1
    cbz w9, .L2
    mov w8, #1
  .L3:
    isb
  .L4:
    ldxrb w9, [x19]
    stxrb w10, w8, [x19]
    cbnz w10, .L4
    cbnz w9, .L3
  .L2:
    bl opaque_critical_section
    strb wzr, [x19]
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::channel_send:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov w8, #1
  .L1:
    ldxrb w9, [x0]
    stxrb w10, w8, [x0]
    cbnz w10, .L1
    cbnz w9, .L2
    mov w8, #1
    str x3, [x2]
    stlrb w8, [x1]
    ldp x29, x30, [sp], #16
    ret
  .L2:
    bl opaque_panic

idiom::channel_receive:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
  .L1:
    ldaxrb w8, [x0]
    stxrb w9, wzr, [x0]
    cbnz w9, .L1
    cbz w8, .L2
    ldr x0, [x1]
    ldp x29, x30, [sp], #16
    ret
  .L2:
    bl opaque_panic

idiom::arc_clone:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
  .L1:
    ldxr x8, [x0]
    add x9, x8, #1
    stxr w10, x9, [x0]
    cbnz w10, .L1
    tbnz x8, #63, .L2
    ldp x29, x30, [sp], #16
    ret
  .L2:
    bl opaque_abort

idiom::arc_drop:
  .L1:
    ldxr x8, [x0]
    subs x8, x8, #1
    stlxr w9, x8, [x0]
    cbnz w9, .L1
    b.ne .L2
    dmb ishld
    b opaque_drop
  .L2:
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
    mov x8, #-1
  .L1:
    ldaxr x9, [x0]
    cmp x9, #1
    b.ne .L2
    stxr w9, x8, [x0]
    cbnz w9, .L1
    ldar x8, [x1]
    mov w9, #1
    stlr x9, [x0]
    cmp x8, #1
    cset w8, eq
    mov w0, w8
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

idiom::weak_upgrade:
    ldr x8, [x0]
  .L1:
    mov x9, x8
    cbz x8, .L2
    ldxr x8, [x0]
    cmp x8, x9
    b.ne .L3
    add x10, x9, #1
    stxr w11, x10, [x0]
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    cmp x9, #0
    cset w0, ne
    ret

idiom::weak_downgrade:
  .L1:
    ldr x8, [x0]
  .L2:
    cmn x8, #1
    b.eq .L3
    ldaxr x9, [x0]
    cmp x9, x8
    b.ne .L4
    add x8, x8, #1
    stxr w10, x8, [x0]
    mov x8, x9
    cbz w10, .L5
    b .L2
  .L4:
    clrex
    mov x8, x9
    b .L2
  .L3:
    isb
    b .L1
  .L5:
    ret

idiom::mutex_lock_fast:
    sub sp, sp, #32
    stp x29, x30, [sp, #16]
    add x29, sp, #16
    mov w8, #1
  .L1:
    ldaxr w9, [x0]
    cbnz w9, .L2
    stxr w9, w8, [x0]
    cbnz w9, .L1
  .L3:
    ldp x29, x30, [sp, #16]
    add sp, sp, #32
    ret
  .L2:
    str x0, [sp, #8]
    mov w8, #2
    clrex
    ldr x10, [sp, #8]
  .L4:
    ldaxr w9, [x10]
    stxr w11, w8, [x10]
    cbnz w11, .L4
    cbz w9, .L3
  .L5:
    ldr x0, [sp, #8]
    mov w1, #2
    bl opaque_wait
    ldr x9, [sp, #8]
    mov w10, #2
  .L6:
    ldaxr w8, [x9]
    stxr w11, w10, [x9]
    cbnz w11, .L6
    cbnz w8, .L5
    b .L3

idiom::mutex_unlock:
  .L1:
    ldxr w8, [x0]
    stlxr w9, wzr, [x0]
    cbnz w9, .L1
    cmp w8, #2
    b.ne .L2
    b opaque_wake
  .L2:
    ret

idiom::mutex_section:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov x19, x0
    mov w8, #1
  .L1:
    ldaxr w9, [x19]
    cbnz w9, .L2
    stxr w9, w8, [x19]
    cbnz w9, .L1
  .L3:
    bl opaque_critical_section
  .L4:
    ldxr w8, [x19]
    stlxr w9, wzr, [x19]
    cbnz w9, .L4
    cmp w8, #2
    b.ne .L5
    mov x0, x19
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    b opaque_wake
  .L5:
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L2:
    mov w8, #2
    clrex
  .L6:
    ldaxr w9, [x19]
    stxr w10, w8, [x19]
    cbnz w10, .L6
    cbz w9, .L3
  .L7:
    mov x0, x19
    mov w1, #2
    bl opaque_wait
    mov w9, #2
  .L8:
    ldaxr w8, [x19]
    stxr w10, w9, [x19]
    cbnz w10, .L8
    cbnz w8, .L7
    b .L3

idiom::condvar_notify:
  .L1:
    ldxr w8, [x0]
    add w8, w8, #1
    stxr w9, w8, [x0]
    cbnz w9, .L1
    b opaque_wake

idiom::rwlock_read:
    ldr w8, [x0]
  .L1:
    mov w9, w8
    tbnz w8, #0, .L2
    ldaxr w8, [x0]
    cmp w8, w9
    b.ne .L3
    add w10, w9, #2
    stxr w11, w10, [x0]
    cbz w11, .L2
    b .L1
  .L3:
    clrex
    b .L1
  .L2:
    tst w9, #0x1
    cset w0, eq
    ret

idiom::rwlock_write:
    mov w8, #-1
  .L1:
    ldaxr w9, [x0]
    cbnz w9, .L2
    stxr w9, w8, [x0]
    cbnz w9, .L1
    mov w0, #1
    ret
  .L2:
    mov w0, wzr
    clrex
    ret

idiom::rwlock_unlock_read:
  .L1:
    ldxr w8, [x0]
    sub w8, w8, #2
    stlxr w9, w8, [x0]
    cbnz w9, .L1
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
  .L1:
    ldxr w8, [x0]
    add w8, w8, #10
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret

listing::fetch_add_acq_rel:
listing::fetch_add_seq_cst:
  .L1:
    ldaxr w8, [x0]
    add w8, w8, #10
    stlxr w9, w8, [x0]
    cbnz w9, .L1
    ret

listing::fetch_add_used:
  .L1:
    ldxr w8, [x0]
    add w9, w8, #10
    stxr w10, w9, [x0]
    cbnz w10, .L1
    mov w0, w8
    ret

listing::fetch_or_used:
    mov w9, #10
  .L1:
    ldxr w8, [x0]
    orr w10, w8, w9
    stxr w11, w10, [x0]
    cbnz w11, .L1
    mov w0, w8
    ret

listing::fetch_or_loop:
    ldr w8, [x0]
    mov w9, #10
  .L1:
    mov w10, w8
    orr w11, w8, w9
  .L2:
    ldxr w8, [x0]
    cmp w8, w10
    b.ne .L3
    stxr w12, w11, [x0]
    cbnz w12, .L2
    mov w10, #1
    cbz w10, .L1
    b .L4
  .L3:
    clrex
    b .L1
  .L4:
    mov w0, w8
    ret

listing::compare_exchange_weak:
    ldxr w8, [x0]
    cmp w8, #5
    b.ne .L1
    mov w8, #6
    stxr wzr, w8, [x0]
    ret
  .L1:
    clrex
    ret

listing::compare_exchange:
    mov w8, #6
  .L1:
    ldxr w9, [x0]
    cmp w9, #5
    b.ne .L2
    stxr w9, w8, [x0]
    cbnz w9, .L1
    ret
  .L2:
    clrex
    ret

listing::fence_acquire:
    dmb ishld
    ret

listing::fence_release:
listing::fence_acq_rel:
listing::fence_seq_cst:
    dmb ish
    ret
