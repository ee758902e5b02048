; aarch64_rcpc: aarch64-unknown-linux-musl, target-feature=+lse,+rcpc, opt-level=3, syntax default
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
    ldaprb w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

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
    ldaprb wzr, [x0]
    ret

load::bool::seq_cst::dropped:
    ldarb wzr, [x0]
    ret

load::ptr::plain::used:
load::ptr::relaxed::used:
    ldr x0, [x0]
    ret

load::ptr::acquire::used:
    ldapr x0, [x0]
    ret

load::ptr::seq_cst::used:
    ldar x0, [x0]
    ret

load::ptr::plain::dropped:
    ret

load::ptr::relaxed::dropped:
    ldr xzr, [x0]
    ret

load::ptr::acquire::dropped:
    ldapr xzr, [x0]
    ret

load::ptr::seq_cst::dropped:
    ldar xzr, [x0]
    ret

load::i8::plain::used:
load::i8::relaxed::used:
    ldrb w0, [x0]
    ret

load::i8::acquire::used:
    ldaprb w0, [x0]
    ret

load::i8::seq_cst::used:
    ldarb w0, [x0]
    ret

load::i8::plain::dropped:
    ret

load::i8::relaxed::dropped:
    ldrb wzr, [x0]
    ret

load::i8::acquire::dropped:
    ldaprb wzr, [x0]
    ret

load::i8::seq_cst::dropped:
    ldarb wzr, [x0]
    ret

load::u8::plain::used:
load::u8::relaxed::used:
    ldrb w0, [x0]
    ret

load::u8::acquire::used:
    ldaprb w0, [x0]
    ret

load::u8::seq_cst::used:
    ldarb w0, [x0]
    ret

load::u8::plain::dropped:
    ret

load::u8::relaxed::dropped:
    ldrb wzr, [x0]
    ret

load::u8::acquire::dropped:
    ldaprb wzr, [x0]
    ret

load::u8::seq_cst::dropped:
    ldarb wzr, [x0]
    ret

load::i16::plain::used:
load::i16::relaxed::used:
    ldrh w0, [x0]
    ret

load::i16::acquire::used:
    ldaprh w0, [x0]
    ret

load::i16::seq_cst::used:
    ldarh w0, [x0]
    ret

load::i16::plain::dropped:
    ret

load::i16::relaxed::dropped:
    ldrh wzr, [x0]
    ret

load::i16::acquire::dropped:
    ldaprh wzr, [x0]
    ret

load::i16::seq_cst::dropped:
    ldarh wzr, [x0]
    ret

load::u16::plain::used:
load::u16::relaxed::used:
    ldrh w0, [x0]
    ret

load::u16::acquire::used:
    ldaprh w0, [x0]
    ret

load::u16::seq_cst::used:
    ldarh w0, [x0]
    ret

load::u16::plain::dropped:
    ret

load::u16::relaxed::dropped:
    ldrh wzr, [x0]
    ret

load::u16::acquire::dropped:
    ldaprh wzr, [x0]
    ret

load::u16::seq_cst::dropped:
    ldarh wzr, [x0]
    ret

load::i32::plain::used:
load::i32::relaxed::used:
    ldr w0, [x0]
    ret

load::i32::acquire::used:
    ldapr w0, [x0]
    ret

load::i32::seq_cst::used:
    ldar w0, [x0]
    ret

load::i32::plain::dropped:
    ret

load::i32::relaxed::dropped:
    ldr wzr, [x0]
    ret

load::i32::acquire::dropped:
    ldapr wzr, [x0]
    ret

load::i32::seq_cst::dropped:
    ldar wzr, [x0]
    ret

load::u32::plain::used:
load::u32::relaxed::used:
    ldr w0, [x0]
    ret

load::u32::acquire::used:
    ldapr w0, [x0]
    ret

load::u32::seq_cst::used:
    ldar w0, [x0]
    ret

load::u32::plain::dropped:
    ret

load::u32::relaxed::dropped:
    ldr wzr, [x0]
    ret

load::u32::acquire::dropped:
    ldapr wzr, [x0]
    ret

load::u32::seq_cst::dropped:
    ldar wzr, [x0]
    ret

load::u32::relaxed::compared:
    ldr w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

load::u32::acquire::compared:
    ldapr w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

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
    ldapr x0, [x0]
    ret

load::i64::seq_cst::used:
    ldar x0, [x0]
    ret

load::i64::plain::dropped:
    ret

load::i64::relaxed::dropped:
    ldr xzr, [x0]
    ret

load::i64::acquire::dropped:
    ldapr xzr, [x0]
    ret

load::i64::seq_cst::dropped:
    ldar xzr, [x0]
    ret

load::u64::plain::used:
load::u64::relaxed::used:
    ldr x0, [x0]
    ret

load::u64::acquire::used:
    ldapr x0, [x0]
    ret

load::u64::seq_cst::used:
    ldar x0, [x0]
    ret

load::u64::plain::dropped:
    ret

load::u64::relaxed::dropped:
    ldr xzr, [x0]
    ret

load::u64::acquire::dropped:
    ldapr xzr, [x0]
    ret

load::u64::seq_cst::dropped:
    ldar xzr, [x0]
    ret

load::u64::relaxed::compared:
    ldr x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

load::u64::acquire::compared:
    ldapr x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

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
    ldapr x0, [x0]
    ret

load::isize::seq_cst::used:
    ldar x0, [x0]
    ret

load::isize::plain::dropped:
    ret

load::isize::relaxed::dropped:
    ldr xzr, [x0]
    ret

load::isize::acquire::dropped:
    ldapr xzr, [x0]
    ret

load::isize::seq_cst::dropped:
    ldar xzr, [x0]
    ret

load::usize::plain::used:
load::usize::relaxed::used:
    ldr x0, [x0]
    ret

load::usize::acquire::used:
    ldapr x0, [x0]
    ret

load::usize::seq_cst::used:
    ldar x0, [x0]
    ret

load::usize::plain::dropped:
    ret

load::usize::relaxed::dropped:
    ldr xzr, [x0]
    ret

load::usize::acquire::dropped:
    ldapr xzr, [x0]
    ret

load::usize::seq_cst::dropped:
    ldar xzr, [x0]
    ret

load::i128::plain::used:
    ldp x8, x1, [x0]
    mov x0, x8
    ret

load::i128::relaxed::used:
    mov x2, xzr
    mov x3, xzr
    casp x2, x3, x2, x3, [x0]
    mov x0, x2
    mov x1, x3
    ret

load::i128::acquire::used:
    mov x2, xzr
    mov x3, xzr
    caspa x2, x3, x2, x3, [x0]
    mov x0, x2
    mov x1, x3
    ret

load::i128::seq_cst::used:
    mov x2, xzr
    mov x3, xzr
    caspal x2, x3, x2, x3, [x0]
    mov x0, x2
    mov x1, x3
    ret

load::i128::plain::dropped:
    ret

load::i128::relaxed::dropped:
    mov x2, xzr
    mov x3, xzr
    casp x2, x3, x2, x3, [x0]
    ret

load::i128::acquire::dropped:
    mov x2, xzr
    mov x3, xzr
    caspa x2, x3, x2, x3, [x0]
    ret

load::i128::seq_cst::dropped:
    mov x2, xzr
    mov x3, xzr
    caspal x2, x3, x2, x3, [x0]
    ret

load::u128::plain::used:
    ldp x8, x1, [x0]
    mov x0, x8
    ret

load::u128::relaxed::used:
    mov x2, xzr
    mov x3, xzr
    casp x2, x3, x2, x3, [x0]
    mov x0, x2
    mov x1, x3
    ret

load::u128::acquire::used:
    mov x2, xzr
    mov x3, xzr
    caspa x2, x3, x2, x3, [x0]
    mov x0, x2
    mov x1, x3
    ret

load::u128::seq_cst::used:
    mov x2, xzr
    mov x3, xzr
    caspal x2, x3, x2, x3, [x0]
    mov x0, x2
    mov x1, x3
    ret

load::u128::plain::dropped:
    ret

load::u128::relaxed::dropped:
    mov x2, xzr
    mov x3, xzr
    casp x2, x3, x2, x3, [x0]
    ret

load::u128::acquire::dropped:
    mov x2, xzr
    mov x3, xzr
    caspa x2, x3, x2, x3, [x0]
    ret

load::u128::seq_cst::dropped:
    mov x2, xzr
    mov x3, xzr
    caspal x2, x3, x2, x3, [x0]
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
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    casp x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

store::i128::release:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    caspl x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

store::i128::seq_cst:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    caspal x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

store::u128::plain:
    stp x2, x3, [x0]
    ret

store::u128::relaxed:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    casp x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

store::u128::release:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    caspl x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

store::u128::seq_cst:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    caspal x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

swap::bool::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    strb w1, [x8]
    ret

swap::bool::relaxed::used:
    swpb w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

swap::bool::acquire::used:
    swpab w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

swap::bool::release::used:
    swplb w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

swap::bool::acq_rel::used:
swap::bool::seq_cst::used:
    swpalb w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

swap::bool::plain::dropped:
    strb w1, [x0]
    ret

swap::bool::relaxed::dropped:
    swpb w1, w8, [x0]
    ret

swap::bool::acquire::dropped:
    swpab w1, w8, [x0]
    ret

swap::bool::release::dropped:
    swplb w1, w8, [x0]
    ret

swap::bool::acq_rel::dropped:
swap::bool::seq_cst::dropped:
    swpalb w1, w8, [x0]
    ret

swap::ptr::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::ptr::relaxed::used:
    swp x1, x0, [x0]
    ret

swap::ptr::acquire::used:
    swpa x1, x0, [x0]
    ret

swap::ptr::release::used:
    swpl x1, x0, [x0]
    ret

swap::ptr::acq_rel::used:
swap::ptr::seq_cst::used:
    swpal x1, x0, [x0]
    ret

swap::ptr::plain::dropped:
    str x1, [x0]
    ret

swap::ptr::relaxed::dropped:
    swp x1, x8, [x0]
    ret

swap::ptr::acquire::dropped:
    swpa x1, x8, [x0]
    ret

swap::ptr::release::dropped:
    swpl x1, x8, [x0]
    ret

swap::ptr::acq_rel::dropped:
swap::ptr::seq_cst::dropped:
    swpal x1, x8, [x0]
    ret

swap::i8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    strb w1, [x8]
    ret

swap::i8::relaxed::used:
    swpb w1, w0, [x0]
    ret

swap::i8::acquire::used:
    swpab w1, w0, [x0]
    ret

swap::i8::release::used:
    swplb w1, w0, [x0]
    ret

swap::i8::acq_rel::used:
swap::i8::seq_cst::used:
    swpalb w1, w0, [x0]
    ret

swap::i8::plain::dropped:
    strb w1, [x0]
    ret

swap::i8::relaxed::dropped:
    swpb w1, w8, [x0]
    ret

swap::i8::acquire::dropped:
    swpab w1, w8, [x0]
    ret

swap::i8::release::dropped:
    swplb w1, w8, [x0]
    ret

swap::i8::acq_rel::dropped:
swap::i8::seq_cst::dropped:
    swpalb w1, w8, [x0]
    ret

swap::u8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    strb w1, [x8]
    ret

swap::u8::relaxed::used:
    swpb w1, w0, [x0]
    ret

swap::u8::acquire::used:
    swpab w1, w0, [x0]
    ret

swap::u8::release::used:
    swplb w1, w0, [x0]
    ret

swap::u8::acq_rel::used:
swap::u8::seq_cst::used:
    swpalb w1, w0, [x0]
    ret

swap::u8::plain::dropped:
    strb w1, [x0]
    ret

swap::u8::relaxed::dropped:
    swpb w1, w8, [x0]
    ret

swap::u8::acquire::dropped:
    swpab w1, w8, [x0]
    ret

swap::u8::release::dropped:
    swplb w1, w8, [x0]
    ret

swap::u8::acq_rel::dropped:
swap::u8::seq_cst::dropped:
    swpalb w1, w8, [x0]
    ret

swap::i16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    strh w1, [x8]
    ret

swap::i16::relaxed::used:
    swph w1, w0, [x0]
    ret

swap::i16::acquire::used:
    swpah w1, w0, [x0]
    ret

swap::i16::release::used:
    swplh w1, w0, [x0]
    ret

swap::i16::acq_rel::used:
swap::i16::seq_cst::used:
    swpalh w1, w0, [x0]
    ret

swap::i16::plain::dropped:
    strh w1, [x0]
    ret

swap::i16::relaxed::dropped:
    swph w1, w8, [x0]
    ret

swap::i16::acquire::dropped:
    swpah w1, w8, [x0]
    ret

swap::i16::release::dropped:
    swplh w1, w8, [x0]
    ret

swap::i16::acq_rel::dropped:
swap::i16::seq_cst::dropped:
    swpalh w1, w8, [x0]
    ret

swap::u16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    strh w1, [x8]
    ret

swap::u16::relaxed::used:
    swph w1, w0, [x0]
    ret

swap::u16::acquire::used:
    swpah w1, w0, [x0]
    ret

swap::u16::release::used:
    swplh w1, w0, [x0]
    ret

swap::u16::acq_rel::used:
swap::u16::seq_cst::used:
    swpalh w1, w0, [x0]
    ret

swap::u16::plain::dropped:
    strh w1, [x0]
    ret

swap::u16::relaxed::dropped:
    swph w1, w8, [x0]
    ret

swap::u16::acquire::dropped:
    swpah w1, w8, [x0]
    ret

swap::u16::release::dropped:
    swplh w1, w8, [x0]
    ret

swap::u16::acq_rel::dropped:
swap::u16::seq_cst::dropped:
    swpalh w1, w8, [x0]
    ret

swap::i32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    str w1, [x8]
    ret

swap::i32::relaxed::used:
    swp w1, w0, [x0]
    ret

swap::i32::acquire::used:
    swpa w1, w0, [x0]
    ret

swap::i32::release::used:
    swpl w1, w0, [x0]
    ret

swap::i32::acq_rel::used:
swap::i32::seq_cst::used:
    swpal w1, w0, [x0]
    ret

swap::i32::plain::dropped:
    str w1, [x0]
    ret

swap::i32::relaxed::dropped:
    swp w1, w8, [x0]
    ret

swap::i32::acquire::dropped:
    swpa w1, w8, [x0]
    ret

swap::i32::release::dropped:
    swpl w1, w8, [x0]
    ret

swap::i32::acq_rel::dropped:
swap::i32::seq_cst::dropped:
    swpal w1, w8, [x0]
    ret

swap::u32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    str w1, [x8]
    ret

swap::u32::relaxed::used:
    swp w1, w0, [x0]
    ret

swap::u32::acquire::used:
    swpa w1, w0, [x0]
    ret

swap::u32::release::used:
    swpl w1, w0, [x0]
    ret

swap::u32::acq_rel::used:
swap::u32::seq_cst::used:
    swpal w1, w0, [x0]
    ret

swap::u32::plain::dropped:
    str w1, [x0]
    ret

swap::u32::relaxed::dropped:
    swp w1, w8, [x0]
    ret

swap::u32::acquire::dropped:
    swpa w1, w8, [x0]
    ret

swap::u32::release::dropped:
    swpl w1, w8, [x0]
    ret

swap::u32::acq_rel::dropped:
swap::u32::seq_cst::dropped:
    swpal w1, w8, [x0]
    ret

swap::u32::relaxed::compared:
    swp w1, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

swap::u32::acquire::compared:
    swpa w1, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

swap::u32::release::compared:
    swpl w1, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

swap::u32::acq_rel::compared:
swap::u32::seq_cst::compared:
    swpal w1, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

swap::u32::relaxed::used::const_1:
    mov w8, #1
    swp w8, w0, [x0]
    ret

swap::u32::acquire::used::const_1:
    mov w8, #1
    swpa w8, w0, [x0]
    ret

swap::u32::release::used::const_1:
    mov w8, #1
    swpl w8, w0, [x0]
    ret

swap::u32::acq_rel::used::const_1:
swap::u32::seq_cst::used::const_1:
    mov w8, #1
    swpal w8, w0, [x0]
    ret

swap::u32::relaxed::dropped::const_1:
    mov w8, #1
    swp w8, w8, [x0]
    ret

swap::u32::acquire::dropped::const_1:
    mov w8, #1
    swpa w8, w8, [x0]
    ret

swap::u32::release::dropped::const_1:
    mov w8, #1
    swpl w8, w8, [x0]
    ret

swap::u32::acq_rel::dropped::const_1:
swap::u32::seq_cst::dropped::const_1:
    mov w8, #1
    swpal w8, w8, [x0]
    ret

swap::u32::relaxed::compared::const_1:
    mov w8, #1
    swp w8, w8, [x0]
    cmp w8, #0
    cset w0, eq
    ret

swap::u32::acquire::compared::const_1:
    mov w8, #1
    swpa w8, w8, [x0]
    cmp w8, #0
    cset w0, eq
    ret

swap::u32::release::compared::const_1:
    mov w8, #1
    swpl w8, w8, [x0]
    cmp w8, #0
    cset w0, eq
    ret

swap::u32::acq_rel::compared::const_1:
swap::u32::seq_cst::compared::const_1:
    mov w8, #1
    swpal w8, w8, [x0]
    cmp w8, #0
    cset w0, eq
    ret

swap::u32::relaxed::used::const_10:
    mov w8, #10
    swp w8, w0, [x0]
    ret

swap::u32::acquire::used::const_10:
    mov w8, #10
    swpa w8, w0, [x0]
    ret

swap::u32::release::used::const_10:
    mov w8, #10
    swpl w8, w0, [x0]
    ret

swap::u32::acq_rel::used::const_10:
swap::u32::seq_cst::used::const_10:
    mov w8, #10
    swpal w8, w0, [x0]
    ret

swap::u32::relaxed::dropped::const_10:
    mov w8, #10
    swp w8, w8, [x0]
    ret

swap::u32::acquire::dropped::const_10:
    mov w8, #10
    swpa w8, w8, [x0]
    ret

swap::u32::release::dropped::const_10:
    mov w8, #10
    swpl w8, w8, [x0]
    ret

swap::u32::acq_rel::dropped::const_10:
swap::u32::seq_cst::dropped::const_10:
    mov w8, #10
    swpal w8, w8, [x0]
    ret

swap::i64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::i64::relaxed::used:
    swp x1, x0, [x0]
    ret

swap::i64::acquire::used:
    swpa x1, x0, [x0]
    ret

swap::i64::release::used:
    swpl x1, x0, [x0]
    ret

swap::i64::acq_rel::used:
swap::i64::seq_cst::used:
    swpal x1, x0, [x0]
    ret

swap::i64::plain::dropped:
    str x1, [x0]
    ret

swap::i64::relaxed::dropped:
    swp x1, x8, [x0]
    ret

swap::i64::acquire::dropped:
    swpa x1, x8, [x0]
    ret

swap::i64::release::dropped:
    swpl x1, x8, [x0]
    ret

swap::i64::acq_rel::dropped:
swap::i64::seq_cst::dropped:
    swpal x1, x8, [x0]
    ret

swap::u64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::u64::relaxed::used:
    swp x1, x0, [x0]
    ret

swap::u64::acquire::used:
    swpa x1, x0, [x0]
    ret

swap::u64::release::used:
    swpl x1, x0, [x0]
    ret

swap::u64::acq_rel::used:
swap::u64::seq_cst::used:
    swpal x1, x0, [x0]
    ret

swap::u64::plain::dropped:
    str x1, [x0]
    ret

swap::u64::relaxed::dropped:
    swp x1, x8, [x0]
    ret

swap::u64::acquire::dropped:
    swpa x1, x8, [x0]
    ret

swap::u64::release::dropped:
    swpl x1, x8, [x0]
    ret

swap::u64::acq_rel::dropped:
swap::u64::seq_cst::dropped:
    swpal x1, x8, [x0]
    ret

swap::u64::relaxed::compared:
    swp x1, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

swap::u64::acquire::compared:
    swpa x1, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

swap::u64::release::compared:
    swpl x1, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

swap::u64::acq_rel::compared:
swap::u64::seq_cst::compared:
    swpal x1, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

swap::u64::relaxed::used::const_1:
    mov w8, #1
    swp x8, x0, [x0]
    ret

swap::u64::acquire::used::const_1:
    mov w8, #1
    swpa x8, x0, [x0]
    ret

swap::u64::release::used::const_1:
    mov w8, #1
    swpl x8, x0, [x0]
    ret

swap::u64::acq_rel::used::const_1:
swap::u64::seq_cst::used::const_1:
    mov w8, #1
    swpal x8, x0, [x0]
    ret

swap::u64::relaxed::dropped::const_1:
    mov w8, #1
    swp x8, x8, [x0]
    ret

swap::u64::acquire::dropped::const_1:
    mov w8, #1
    swpa x8, x8, [x0]
    ret

swap::u64::release::dropped::const_1:
    mov w8, #1
    swpl x8, x8, [x0]
    ret

swap::u64::acq_rel::dropped::const_1:
swap::u64::seq_cst::dropped::const_1:
    mov w8, #1
    swpal x8, x8, [x0]
    ret

swap::u64::relaxed::compared::const_1:
    mov w8, #1
    swp x8, x8, [x0]
    cmp x8, #0
    cset w0, eq
    ret

swap::u64::acquire::compared::const_1:
    mov w8, #1
    swpa x8, x8, [x0]
    cmp x8, #0
    cset w0, eq
    ret

swap::u64::release::compared::const_1:
    mov w8, #1
    swpl x8, x8, [x0]
    cmp x8, #0
    cset w0, eq
    ret

swap::u64::acq_rel::compared::const_1:
swap::u64::seq_cst::compared::const_1:
    mov w8, #1
    swpal x8, x8, [x0]
    cmp x8, #0
    cset w0, eq
    ret

swap::u64::relaxed::used::const_10:
    mov w8, #10
    swp x8, x0, [x0]
    ret

swap::u64::acquire::used::const_10:
    mov w8, #10
    swpa x8, x0, [x0]
    ret

swap::u64::release::used::const_10:
    mov w8, #10
    swpl x8, x0, [x0]
    ret

swap::u64::acq_rel::used::const_10:
swap::u64::seq_cst::used::const_10:
    mov w8, #10
    swpal x8, x0, [x0]
    ret

swap::u64::relaxed::dropped::const_10:
    mov w8, #10
    swp x8, x8, [x0]
    ret

swap::u64::acquire::dropped::const_10:
    mov w8, #10
    swpa x8, x8, [x0]
    ret

swap::u64::release::dropped::const_10:
    mov w8, #10
    swpl x8, x8, [x0]
    ret

swap::u64::acq_rel::dropped::const_10:
swap::u64::seq_cst::dropped::const_10:
    mov w8, #10
    swpal x8, x8, [x0]
    ret

swap::isize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::isize::relaxed::used:
    swp x1, x0, [x0]
    ret

swap::isize::acquire::used:
    swpa x1, x0, [x0]
    ret

swap::isize::release::used:
    swpl x1, x0, [x0]
    ret

swap::isize::acq_rel::used:
swap::isize::seq_cst::used:
    swpal x1, x0, [x0]
    ret

swap::isize::plain::dropped:
    str x1, [x0]
    ret

swap::isize::relaxed::dropped:
    swp x1, x8, [x0]
    ret

swap::isize::acquire::dropped:
    swpa x1, x8, [x0]
    ret

swap::isize::release::dropped:
    swpl x1, x8, [x0]
    ret

swap::isize::acq_rel::dropped:
swap::isize::seq_cst::dropped:
    swpal x1, x8, [x0]
    ret

swap::usize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    str x1, [x8]
    ret

swap::usize::relaxed::used:
    swp x1, x0, [x0]
    ret

swap::usize::acquire::used:
    swpa x1, x0, [x0]
    ret

swap::usize::release::used:
    swpl x1, x0, [x0]
    ret

swap::usize::acq_rel::used:
swap::usize::seq_cst::used:
    swpal x1, x0, [x0]
    ret

swap::usize::plain::dropped:
    str x1, [x0]
    ret

swap::usize::relaxed::dropped:
    swp x1, x8, [x0]
    ret

swap::usize::acquire::dropped:
    swpa x1, x8, [x0]
    ret

swap::usize::release::dropped:
    swpl x1, x8, [x0]
    ret

swap::usize::acq_rel::dropped:
swap::usize::seq_cst::dropped:
    swpal x1, x8, [x0]
    ret

swap::i128::plain::used:
    mov x8, x0
    ldr x0, [x0]
    ldr x1, [x8, #8]
    stp x2, x3, [x8]
    ret

swap::i128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    mov x6, x4
    mov x5, x7
    casp x4, x5, x2, x3, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

swap::i128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    mov x6, x4
    mov x5, x7
    caspa x4, x5, x2, x3, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

swap::i128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    mov x6, x4
    mov x5, x7
    caspl x4, x5, x2, x3, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

swap::i128::acq_rel::used:
swap::i128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    mov x6, x4
    mov x5, x7
    caspal x4, x5, x2, x3, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

swap::i128::plain::dropped:
    stp x2, x3, [x0]
    ret

swap::i128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    casp x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

swap::i128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    caspa x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

swap::i128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    caspl x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

swap::i128::acq_rel::dropped:
swap::i128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    caspal x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

swap::u128::plain::used:
    mov x8, x0
    ldr x0, [x0]
    ldr x1, [x8, #8]
    stp x2, x3, [x8]
    ret

swap::u128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    mov x6, x4
    mov x5, x7
    casp x4, x5, x2, x3, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

swap::u128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    mov x6, x4
    mov x5, x7
    caspa x4, x5, x2, x3, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

swap::u128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    mov x6, x4
    mov x5, x7
    caspl x4, x5, x2, x3, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

swap::u128::acq_rel::used:
swap::u128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    mov x6, x4
    mov x5, x7
    caspal x4, x5, x2, x3, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

swap::u128::plain::dropped:
    stp x2, x3, [x0]
    ret

swap::u128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    casp x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

swap::u128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    caspa x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

swap::u128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    caspl x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

swap::u128::acq_rel::dropped:
swap::u128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    mov x6, x4
    mov x7, x5
    caspal x6, x7, x2, x3, [x0]
    cmp x7, x5
    ccmp x6, x4, #0, eq
    mov x4, x6
    mov x5, x7
    b.ne .L1
    ret

compare_exchange::bool::relaxed::relaxed::used:
    mov w8, w1
    casb w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange::bool::acquire::relaxed::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange::bool::release::relaxed::used:
    mov w8, w1
    caslb w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange::bool::acq_rel::relaxed::used:
compare_exchange::bool::seq_cst::relaxed::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange::bool::relaxed::acquire::used:
compare_exchange::bool::acquire::acquire::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange::bool::release::acquire::used:
compare_exchange::bool::acq_rel::acquire::used:
compare_exchange::bool::seq_cst::acquire::used:
compare_exchange::bool::relaxed::seq_cst::used:
compare_exchange::bool::acquire::seq_cst::used:
compare_exchange::bool::release::seq_cst::used:
compare_exchange::bool::acq_rel::seq_cst::used:
compare_exchange::bool::seq_cst::seq_cst::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange::bool::relaxed::relaxed::dropped:
    casb w1, w2, [x0]
    ret

compare_exchange::bool::acquire::relaxed::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange::bool::release::relaxed::dropped:
    caslb w1, w2, [x0]
    ret

compare_exchange::bool::acq_rel::relaxed::dropped:
compare_exchange::bool::seq_cst::relaxed::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange::bool::relaxed::acquire::dropped:
compare_exchange::bool::acquire::acquire::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange::bool::release::acquire::dropped:
compare_exchange::bool::acq_rel::acquire::dropped:
compare_exchange::bool::seq_cst::acquire::dropped:
compare_exchange::bool::relaxed::seq_cst::dropped:
compare_exchange::bool::acquire::seq_cst::dropped:
compare_exchange::bool::release::seq_cst::dropped:
compare_exchange::bool::acq_rel::seq_cst::dropped:
compare_exchange::bool::seq_cst::seq_cst::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange::ptr::relaxed::relaxed::used:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::ptr::acquire::relaxed::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::ptr::release::relaxed::used:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::ptr::acq_rel::relaxed::used:
compare_exchange::ptr::seq_cst::relaxed::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::ptr::relaxed::acquire::used:
compare_exchange::ptr::acquire::acquire::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
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
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::ptr::relaxed::relaxed::dropped:
    cas x1, x2, [x0]
    ret

compare_exchange::ptr::acquire::relaxed::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange::ptr::release::relaxed::dropped:
    casl x1, x2, [x0]
    ret

compare_exchange::ptr::acq_rel::relaxed::dropped:
compare_exchange::ptr::seq_cst::relaxed::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange::ptr::relaxed::acquire::dropped:
compare_exchange::ptr::acquire::acquire::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange::ptr::release::acquire::dropped:
compare_exchange::ptr::acq_rel::acquire::dropped:
compare_exchange::ptr::seq_cst::acquire::dropped:
compare_exchange::ptr::relaxed::seq_cst::dropped:
compare_exchange::ptr::acquire::seq_cst::dropped:
compare_exchange::ptr::release::seq_cst::dropped:
compare_exchange::ptr::acq_rel::seq_cst::dropped:
compare_exchange::ptr::seq_cst::seq_cst::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange::i8::relaxed::relaxed::used:
    mov w8, w1
    casb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i8::acquire::relaxed::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i8::release::relaxed::used:
    mov w8, w1
    caslb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i8::acq_rel::relaxed::used:
compare_exchange::i8::seq_cst::relaxed::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i8::relaxed::acquire::used:
compare_exchange::i8::acquire::acquire::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
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
    casalb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i8::relaxed::relaxed::dropped:
    casb w1, w2, [x0]
    ret

compare_exchange::i8::acquire::relaxed::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange::i8::release::relaxed::dropped:
    caslb w1, w2, [x0]
    ret

compare_exchange::i8::acq_rel::relaxed::dropped:
compare_exchange::i8::seq_cst::relaxed::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange::i8::relaxed::acquire::dropped:
compare_exchange::i8::acquire::acquire::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange::i8::release::acquire::dropped:
compare_exchange::i8::acq_rel::acquire::dropped:
compare_exchange::i8::seq_cst::acquire::dropped:
compare_exchange::i8::relaxed::seq_cst::dropped:
compare_exchange::i8::acquire::seq_cst::dropped:
compare_exchange::i8::release::seq_cst::dropped:
compare_exchange::i8::acq_rel::seq_cst::dropped:
compare_exchange::i8::seq_cst::seq_cst::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange::u8::relaxed::relaxed::used:
    mov w8, w1
    casb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u8::acquire::relaxed::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u8::release::relaxed::used:
    mov w8, w1
    caslb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u8::acq_rel::relaxed::used:
compare_exchange::u8::seq_cst::relaxed::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u8::relaxed::acquire::used:
compare_exchange::u8::acquire::acquire::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
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
    casalb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u8::relaxed::relaxed::dropped:
    casb w1, w2, [x0]
    ret

compare_exchange::u8::acquire::relaxed::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange::u8::release::relaxed::dropped:
    caslb w1, w2, [x0]
    ret

compare_exchange::u8::acq_rel::relaxed::dropped:
compare_exchange::u8::seq_cst::relaxed::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange::u8::relaxed::acquire::dropped:
compare_exchange::u8::acquire::acquire::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange::u8::release::acquire::dropped:
compare_exchange::u8::acq_rel::acquire::dropped:
compare_exchange::u8::seq_cst::acquire::dropped:
compare_exchange::u8::relaxed::seq_cst::dropped:
compare_exchange::u8::acquire::seq_cst::dropped:
compare_exchange::u8::release::seq_cst::dropped:
compare_exchange::u8::acq_rel::seq_cst::dropped:
compare_exchange::u8::seq_cst::seq_cst::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange::i16::relaxed::relaxed::used:
    mov w8, w1
    cash w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i16::acquire::relaxed::used:
    mov w8, w1
    casah w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i16::release::relaxed::used:
    mov w8, w1
    caslh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i16::acq_rel::relaxed::used:
compare_exchange::i16::seq_cst::relaxed::used:
    mov w8, w1
    casalh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i16::relaxed::acquire::used:
compare_exchange::i16::acquire::acquire::used:
    mov w8, w1
    casah w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
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
    casalh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i16::relaxed::relaxed::dropped:
    cash w1, w2, [x0]
    ret

compare_exchange::i16::acquire::relaxed::dropped:
    casah w1, w2, [x0]
    ret

compare_exchange::i16::release::relaxed::dropped:
    caslh w1, w2, [x0]
    ret

compare_exchange::i16::acq_rel::relaxed::dropped:
compare_exchange::i16::seq_cst::relaxed::dropped:
    casalh w1, w2, [x0]
    ret

compare_exchange::i16::relaxed::acquire::dropped:
compare_exchange::i16::acquire::acquire::dropped:
    casah w1, w2, [x0]
    ret

compare_exchange::i16::release::acquire::dropped:
compare_exchange::i16::acq_rel::acquire::dropped:
compare_exchange::i16::seq_cst::acquire::dropped:
compare_exchange::i16::relaxed::seq_cst::dropped:
compare_exchange::i16::acquire::seq_cst::dropped:
compare_exchange::i16::release::seq_cst::dropped:
compare_exchange::i16::acq_rel::seq_cst::dropped:
compare_exchange::i16::seq_cst::seq_cst::dropped:
    casalh w1, w2, [x0]
    ret

compare_exchange::u16::relaxed::relaxed::used:
    mov w8, w1
    cash w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u16::acquire::relaxed::used:
    mov w8, w1
    casah w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u16::release::relaxed::used:
    mov w8, w1
    caslh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u16::acq_rel::relaxed::used:
compare_exchange::u16::seq_cst::relaxed::used:
    mov w8, w1
    casalh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u16::relaxed::acquire::used:
compare_exchange::u16::acquire::acquire::used:
    mov w8, w1
    casah w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
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
    casalh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u16::relaxed::relaxed::dropped:
    cash w1, w2, [x0]
    ret

compare_exchange::u16::acquire::relaxed::dropped:
    casah w1, w2, [x0]
    ret

compare_exchange::u16::release::relaxed::dropped:
    caslh w1, w2, [x0]
    ret

compare_exchange::u16::acq_rel::relaxed::dropped:
compare_exchange::u16::seq_cst::relaxed::dropped:
    casalh w1, w2, [x0]
    ret

compare_exchange::u16::relaxed::acquire::dropped:
compare_exchange::u16::acquire::acquire::dropped:
    casah w1, w2, [x0]
    ret

compare_exchange::u16::release::acquire::dropped:
compare_exchange::u16::acq_rel::acquire::dropped:
compare_exchange::u16::seq_cst::acquire::dropped:
compare_exchange::u16::relaxed::seq_cst::dropped:
compare_exchange::u16::acquire::seq_cst::dropped:
compare_exchange::u16::release::seq_cst::dropped:
compare_exchange::u16::acq_rel::seq_cst::dropped:
compare_exchange::u16::seq_cst::seq_cst::dropped:
    casalh w1, w2, [x0]
    ret

compare_exchange::i32::relaxed::relaxed::used:
    mov w8, w1
    cas w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i32::acquire::relaxed::used:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i32::release::relaxed::used:
    mov w8, w1
    casl w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i32::acq_rel::relaxed::used:
compare_exchange::i32::seq_cst::relaxed::used:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i32::relaxed::acquire::used:
compare_exchange::i32::acquire::acquire::used:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
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
    casal w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i32::relaxed::relaxed::dropped:
    cas w1, w2, [x0]
    ret

compare_exchange::i32::acquire::relaxed::dropped:
    casa w1, w2, [x0]
    ret

compare_exchange::i32::release::relaxed::dropped:
    casl w1, w2, [x0]
    ret

compare_exchange::i32::acq_rel::relaxed::dropped:
compare_exchange::i32::seq_cst::relaxed::dropped:
    casal w1, w2, [x0]
    ret

compare_exchange::i32::relaxed::acquire::dropped:
compare_exchange::i32::acquire::acquire::dropped:
    casa w1, w2, [x0]
    ret

compare_exchange::i32::release::acquire::dropped:
compare_exchange::i32::acq_rel::acquire::dropped:
compare_exchange::i32::seq_cst::acquire::dropped:
compare_exchange::i32::relaxed::seq_cst::dropped:
compare_exchange::i32::acquire::seq_cst::dropped:
compare_exchange::i32::release::seq_cst::dropped:
compare_exchange::i32::acq_rel::seq_cst::dropped:
compare_exchange::i32::seq_cst::seq_cst::dropped:
    casal w1, w2, [x0]
    ret

compare_exchange::u32::relaxed::relaxed::used:
    mov w8, w1
    cas w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u32::acquire::relaxed::used:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u32::release::relaxed::used:
    mov w8, w1
    casl w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u32::acq_rel::relaxed::used:
compare_exchange::u32::seq_cst::relaxed::used:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u32::relaxed::acquire::used:
compare_exchange::u32::acquire::acquire::used:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
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
    casal w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u32::relaxed::relaxed::dropped:
    cas w1, w2, [x0]
    ret

compare_exchange::u32::acquire::relaxed::dropped:
    casa w1, w2, [x0]
    ret

compare_exchange::u32::release::relaxed::dropped:
    casl w1, w2, [x0]
    ret

compare_exchange::u32::acq_rel::relaxed::dropped:
compare_exchange::u32::seq_cst::relaxed::dropped:
    casal w1, w2, [x0]
    ret

compare_exchange::u32::relaxed::acquire::dropped:
compare_exchange::u32::acquire::acquire::dropped:
    casa w1, w2, [x0]
    ret

compare_exchange::u32::release::acquire::dropped:
compare_exchange::u32::acq_rel::acquire::dropped:
compare_exchange::u32::seq_cst::acquire::dropped:
compare_exchange::u32::relaxed::seq_cst::dropped:
compare_exchange::u32::acquire::seq_cst::dropped:
compare_exchange::u32::release::seq_cst::dropped:
compare_exchange::u32::acq_rel::seq_cst::dropped:
compare_exchange::u32::seq_cst::seq_cst::dropped:
    casal w1, w2, [x0]
    ret

compare_exchange::u32::relaxed::relaxed::compared:
    mov w8, w1
    cas w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange::u32::acquire::relaxed::compared:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange::u32::release::relaxed::compared:
    mov w8, w1
    casl w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange::u32::acq_rel::relaxed::compared:
compare_exchange::u32::seq_cst::relaxed::compared:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange::u32::relaxed::acquire::compared:
compare_exchange::u32::acquire::acquire::compared:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange::u32::release::acquire::compared:
compare_exchange::u32::acq_rel::acquire::compared:
compare_exchange::u32::seq_cst::acquire::compared:
compare_exchange::u32::relaxed::seq_cst::compared:
compare_exchange::u32::acquire::seq_cst::compared:
compare_exchange::u32::release::seq_cst::compared:
compare_exchange::u32::acq_rel::seq_cst::compared:
compare_exchange::u32::seq_cst::seq_cst::compared:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange::i64::relaxed::relaxed::used:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i64::acquire::relaxed::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i64::release::relaxed::used:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i64::acq_rel::relaxed::used:
compare_exchange::i64::seq_cst::relaxed::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i64::relaxed::acquire::used:
compare_exchange::i64::acquire::acquire::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
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
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::i64::relaxed::relaxed::dropped:
    cas x1, x2, [x0]
    ret

compare_exchange::i64::acquire::relaxed::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange::i64::release::relaxed::dropped:
    casl x1, x2, [x0]
    ret

compare_exchange::i64::acq_rel::relaxed::dropped:
compare_exchange::i64::seq_cst::relaxed::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange::i64::relaxed::acquire::dropped:
compare_exchange::i64::acquire::acquire::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange::i64::release::acquire::dropped:
compare_exchange::i64::acq_rel::acquire::dropped:
compare_exchange::i64::seq_cst::acquire::dropped:
compare_exchange::i64::relaxed::seq_cst::dropped:
compare_exchange::i64::acquire::seq_cst::dropped:
compare_exchange::i64::release::seq_cst::dropped:
compare_exchange::i64::acq_rel::seq_cst::dropped:
compare_exchange::i64::seq_cst::seq_cst::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange::u64::relaxed::relaxed::used:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u64::acquire::relaxed::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u64::release::relaxed::used:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u64::acq_rel::relaxed::used:
compare_exchange::u64::seq_cst::relaxed::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u64::relaxed::acquire::used:
compare_exchange::u64::acquire::acquire::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
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
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::u64::relaxed::relaxed::dropped:
    cas x1, x2, [x0]
    ret

compare_exchange::u64::acquire::relaxed::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange::u64::release::relaxed::dropped:
    casl x1, x2, [x0]
    ret

compare_exchange::u64::acq_rel::relaxed::dropped:
compare_exchange::u64::seq_cst::relaxed::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange::u64::relaxed::acquire::dropped:
compare_exchange::u64::acquire::acquire::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange::u64::release::acquire::dropped:
compare_exchange::u64::acq_rel::acquire::dropped:
compare_exchange::u64::seq_cst::acquire::dropped:
compare_exchange::u64::relaxed::seq_cst::dropped:
compare_exchange::u64::acquire::seq_cst::dropped:
compare_exchange::u64::release::seq_cst::dropped:
compare_exchange::u64::acq_rel::seq_cst::dropped:
compare_exchange::u64::seq_cst::seq_cst::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange::u64::relaxed::relaxed::compared:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange::u64::acquire::relaxed::compared:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange::u64::release::relaxed::compared:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange::u64::acq_rel::relaxed::compared:
compare_exchange::u64::seq_cst::relaxed::compared:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange::u64::relaxed::acquire::compared:
compare_exchange::u64::acquire::acquire::compared:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange::u64::release::acquire::compared:
compare_exchange::u64::acq_rel::acquire::compared:
compare_exchange::u64::seq_cst::acquire::compared:
compare_exchange::u64::relaxed::seq_cst::compared:
compare_exchange::u64::acquire::seq_cst::compared:
compare_exchange::u64::release::seq_cst::compared:
compare_exchange::u64::acq_rel::seq_cst::compared:
compare_exchange::u64::seq_cst::seq_cst::compared:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange::isize::relaxed::relaxed::used:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::isize::acquire::relaxed::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::isize::release::relaxed::used:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::isize::acq_rel::relaxed::used:
compare_exchange::isize::seq_cst::relaxed::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::isize::relaxed::acquire::used:
compare_exchange::isize::acquire::acquire::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
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
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::isize::relaxed::relaxed::dropped:
    cas x1, x2, [x0]
    ret

compare_exchange::isize::acquire::relaxed::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange::isize::release::relaxed::dropped:
    casl x1, x2, [x0]
    ret

compare_exchange::isize::acq_rel::relaxed::dropped:
compare_exchange::isize::seq_cst::relaxed::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange::isize::relaxed::acquire::dropped:
compare_exchange::isize::acquire::acquire::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange::isize::release::acquire::dropped:
compare_exchange::isize::acq_rel::acquire::dropped:
compare_exchange::isize::seq_cst::acquire::dropped:
compare_exchange::isize::relaxed::seq_cst::dropped:
compare_exchange::isize::acquire::seq_cst::dropped:
compare_exchange::isize::release::seq_cst::dropped:
compare_exchange::isize::acq_rel::seq_cst::dropped:
compare_exchange::isize::seq_cst::seq_cst::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange::usize::relaxed::relaxed::used:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::usize::acquire::relaxed::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::usize::release::relaxed::used:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::usize::acq_rel::relaxed::used:
compare_exchange::usize::seq_cst::relaxed::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::usize::relaxed::acquire::used:
compare_exchange::usize::acquire::acquire::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
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
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange::usize::relaxed::relaxed::dropped:
    cas x1, x2, [x0]
    ret

compare_exchange::usize::acquire::relaxed::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange::usize::release::relaxed::dropped:
    casl x1, x2, [x0]
    ret

compare_exchange::usize::acq_rel::relaxed::dropped:
compare_exchange::usize::seq_cst::relaxed::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange::usize::relaxed::acquire::dropped:
compare_exchange::usize::acquire::acquire::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange::usize::release::acquire::dropped:
compare_exchange::usize::acq_rel::acquire::dropped:
compare_exchange::usize::seq_cst::acquire::dropped:
compare_exchange::usize::relaxed::seq_cst::dropped:
compare_exchange::usize::acquire::seq_cst::dropped:
compare_exchange::usize::release::seq_cst::dropped:
compare_exchange::usize::acq_rel::seq_cst::dropped:
compare_exchange::usize::seq_cst::seq_cst::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange::i128::relaxed::relaxed::used:
    mov x6, x2
    mov x7, x3
    casp x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::acquire::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspa x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::release::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspl x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::acq_rel::relaxed::used:
compare_exchange::i128::seq_cst::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspal x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::relaxed::acquire::used:
compare_exchange::i128::acquire::acquire::used:
    mov x6, x2
    mov x7, x3
    caspa x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
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
    mov x6, x2
    mov x7, x3
    caspal x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::i128::relaxed::relaxed::dropped:
    casp x2, x3, x4, x5, [x0]
    ret

compare_exchange::i128::acquire::relaxed::dropped:
    caspa x2, x3, x4, x5, [x0]
    ret

compare_exchange::i128::release::relaxed::dropped:
    caspl x2, x3, x4, x5, [x0]
    ret

compare_exchange::i128::acq_rel::relaxed::dropped:
compare_exchange::i128::seq_cst::relaxed::dropped:
    caspal x2, x3, x4, x5, [x0]
    ret

compare_exchange::i128::relaxed::acquire::dropped:
compare_exchange::i128::acquire::acquire::dropped:
    caspa x2, x3, x4, x5, [x0]
    ret

compare_exchange::i128::release::acquire::dropped:
compare_exchange::i128::acq_rel::acquire::dropped:
compare_exchange::i128::seq_cst::acquire::dropped:
compare_exchange::i128::relaxed::seq_cst::dropped:
compare_exchange::i128::acquire::seq_cst::dropped:
compare_exchange::i128::release::seq_cst::dropped:
compare_exchange::i128::acq_rel::seq_cst::dropped:
compare_exchange::i128::seq_cst::seq_cst::dropped:
    caspal x2, x3, x4, x5, [x0]
    ret

compare_exchange::u128::relaxed::relaxed::used:
    mov x6, x2
    mov x7, x3
    casp x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::acquire::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspa x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::release::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspl x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::acq_rel::relaxed::used:
compare_exchange::u128::seq_cst::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspal x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::relaxed::acquire::used:
compare_exchange::u128::acquire::acquire::used:
    mov x6, x2
    mov x7, x3
    caspa x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
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
    mov x6, x2
    mov x7, x3
    caspal x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange::u128::relaxed::relaxed::dropped:
    casp x2, x3, x4, x5, [x0]
    ret

compare_exchange::u128::acquire::relaxed::dropped:
    caspa x2, x3, x4, x5, [x0]
    ret

compare_exchange::u128::release::relaxed::dropped:
    caspl x2, x3, x4, x5, [x0]
    ret

compare_exchange::u128::acq_rel::relaxed::dropped:
compare_exchange::u128::seq_cst::relaxed::dropped:
    caspal x2, x3, x4, x5, [x0]
    ret

compare_exchange::u128::relaxed::acquire::dropped:
compare_exchange::u128::acquire::acquire::dropped:
    caspa x2, x3, x4, x5, [x0]
    ret

compare_exchange::u128::release::acquire::dropped:
compare_exchange::u128::acq_rel::acquire::dropped:
compare_exchange::u128::seq_cst::acquire::dropped:
compare_exchange::u128::relaxed::seq_cst::dropped:
compare_exchange::u128::acquire::seq_cst::dropped:
compare_exchange::u128::release::seq_cst::dropped:
compare_exchange::u128::acq_rel::seq_cst::dropped:
compare_exchange::u128::seq_cst::seq_cst::dropped:
    caspal x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::bool::relaxed::relaxed::used:
    mov w8, w1
    casb w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange_weak::bool::acquire::relaxed::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange_weak::bool::release::relaxed::used:
    mov w8, w1
    caslb w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange_weak::bool::acq_rel::relaxed::used:
compare_exchange_weak::bool::seq_cst::relaxed::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange_weak::bool::relaxed::acquire::used:
compare_exchange_weak::bool::acquire::acquire::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange_weak::bool::release::acquire::used:
compare_exchange_weak::bool::acq_rel::acquire::used:
compare_exchange_weak::bool::seq_cst::acquire::used:
compare_exchange_weak::bool::relaxed::seq_cst::used:
compare_exchange_weak::bool::acquire::seq_cst::used:
compare_exchange_weak::bool::release::seq_cst::used:
compare_exchange_weak::bool::acq_rel::seq_cst::used:
compare_exchange_weak::bool::seq_cst::seq_cst::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1
    cset w9, eq
    cmp w8, #0
    cset w1, ne
    eor w0, w9, #0x1
    ret

compare_exchange_weak::bool::relaxed::relaxed::dropped:
    casb w1, w2, [x0]
    ret

compare_exchange_weak::bool::acquire::relaxed::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange_weak::bool::release::relaxed::dropped:
    caslb w1, w2, [x0]
    ret

compare_exchange_weak::bool::acq_rel::relaxed::dropped:
compare_exchange_weak::bool::seq_cst::relaxed::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange_weak::bool::relaxed::acquire::dropped:
compare_exchange_weak::bool::acquire::acquire::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange_weak::bool::release::acquire::dropped:
compare_exchange_weak::bool::acq_rel::acquire::dropped:
compare_exchange_weak::bool::seq_cst::acquire::dropped:
compare_exchange_weak::bool::relaxed::seq_cst::dropped:
compare_exchange_weak::bool::acquire::seq_cst::dropped:
compare_exchange_weak::bool::release::seq_cst::dropped:
compare_exchange_weak::bool::acq_rel::seq_cst::dropped:
compare_exchange_weak::bool::seq_cst::seq_cst::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange_weak::ptr::relaxed::relaxed::used:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::ptr::acquire::relaxed::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::ptr::release::relaxed::used:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::ptr::acq_rel::relaxed::used:
compare_exchange_weak::ptr::seq_cst::relaxed::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::ptr::relaxed::acquire::used:
compare_exchange_weak::ptr::acquire::acquire::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::ptr::release::acquire::used:
compare_exchange_weak::ptr::acq_rel::acquire::used:
compare_exchange_weak::ptr::seq_cst::acquire::used:
compare_exchange_weak::ptr::relaxed::seq_cst::used:
compare_exchange_weak::ptr::acquire::seq_cst::used:
compare_exchange_weak::ptr::release::seq_cst::used:
compare_exchange_weak::ptr::acq_rel::seq_cst::used:
compare_exchange_weak::ptr::seq_cst::seq_cst::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::ptr::relaxed::relaxed::dropped:
    cas x1, x2, [x0]
    ret

compare_exchange_weak::ptr::acquire::relaxed::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange_weak::ptr::release::relaxed::dropped:
    casl x1, x2, [x0]
    ret

compare_exchange_weak::ptr::acq_rel::relaxed::dropped:
compare_exchange_weak::ptr::seq_cst::relaxed::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange_weak::ptr::relaxed::acquire::dropped:
compare_exchange_weak::ptr::acquire::acquire::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange_weak::ptr::release::acquire::dropped:
compare_exchange_weak::ptr::acq_rel::acquire::dropped:
compare_exchange_weak::ptr::seq_cst::acquire::dropped:
compare_exchange_weak::ptr::relaxed::seq_cst::dropped:
compare_exchange_weak::ptr::acquire::seq_cst::dropped:
compare_exchange_weak::ptr::release::seq_cst::dropped:
compare_exchange_weak::ptr::acq_rel::seq_cst::dropped:
compare_exchange_weak::ptr::seq_cst::seq_cst::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange_weak::i8::relaxed::relaxed::used:
    mov w8, w1
    casb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i8::acquire::relaxed::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i8::release::relaxed::used:
    mov w8, w1
    caslb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i8::acq_rel::relaxed::used:
compare_exchange_weak::i8::seq_cst::relaxed::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i8::relaxed::acquire::used:
compare_exchange_weak::i8::acquire::acquire::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i8::release::acquire::used:
compare_exchange_weak::i8::acq_rel::acquire::used:
compare_exchange_weak::i8::seq_cst::acquire::used:
compare_exchange_weak::i8::relaxed::seq_cst::used:
compare_exchange_weak::i8::acquire::seq_cst::used:
compare_exchange_weak::i8::release::seq_cst::used:
compare_exchange_weak::i8::acq_rel::seq_cst::used:
compare_exchange_weak::i8::seq_cst::seq_cst::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i8::relaxed::relaxed::dropped:
    casb w1, w2, [x0]
    ret

compare_exchange_weak::i8::acquire::relaxed::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange_weak::i8::release::relaxed::dropped:
    caslb w1, w2, [x0]
    ret

compare_exchange_weak::i8::acq_rel::relaxed::dropped:
compare_exchange_weak::i8::seq_cst::relaxed::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange_weak::i8::relaxed::acquire::dropped:
compare_exchange_weak::i8::acquire::acquire::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange_weak::i8::release::acquire::dropped:
compare_exchange_weak::i8::acq_rel::acquire::dropped:
compare_exchange_weak::i8::seq_cst::acquire::dropped:
compare_exchange_weak::i8::relaxed::seq_cst::dropped:
compare_exchange_weak::i8::acquire::seq_cst::dropped:
compare_exchange_weak::i8::release::seq_cst::dropped:
compare_exchange_weak::i8::acq_rel::seq_cst::dropped:
compare_exchange_weak::i8::seq_cst::seq_cst::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange_weak::u8::relaxed::relaxed::used:
    mov w8, w1
    casb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u8::acquire::relaxed::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u8::release::relaxed::used:
    mov w8, w1
    caslb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u8::acq_rel::relaxed::used:
compare_exchange_weak::u8::seq_cst::relaxed::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u8::relaxed::acquire::used:
compare_exchange_weak::u8::acquire::acquire::used:
    mov w8, w1
    casab w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u8::release::acquire::used:
compare_exchange_weak::u8::acq_rel::acquire::used:
compare_exchange_weak::u8::seq_cst::acquire::used:
compare_exchange_weak::u8::relaxed::seq_cst::used:
compare_exchange_weak::u8::acquire::seq_cst::used:
compare_exchange_weak::u8::release::seq_cst::used:
compare_exchange_weak::u8::acq_rel::seq_cst::used:
compare_exchange_weak::u8::seq_cst::seq_cst::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u8::relaxed::relaxed::dropped:
    casb w1, w2, [x0]
    ret

compare_exchange_weak::u8::acquire::relaxed::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange_weak::u8::release::relaxed::dropped:
    caslb w1, w2, [x0]
    ret

compare_exchange_weak::u8::acq_rel::relaxed::dropped:
compare_exchange_weak::u8::seq_cst::relaxed::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange_weak::u8::relaxed::acquire::dropped:
compare_exchange_weak::u8::acquire::acquire::dropped:
    casab w1, w2, [x0]
    ret

compare_exchange_weak::u8::release::acquire::dropped:
compare_exchange_weak::u8::acq_rel::acquire::dropped:
compare_exchange_weak::u8::seq_cst::acquire::dropped:
compare_exchange_weak::u8::relaxed::seq_cst::dropped:
compare_exchange_weak::u8::acquire::seq_cst::dropped:
compare_exchange_weak::u8::release::seq_cst::dropped:
compare_exchange_weak::u8::acq_rel::seq_cst::dropped:
compare_exchange_weak::u8::seq_cst::seq_cst::dropped:
    casalb w1, w2, [x0]
    ret

compare_exchange_weak::i16::relaxed::relaxed::used:
    mov w8, w1
    cash w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i16::acquire::relaxed::used:
    mov w8, w1
    casah w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i16::release::relaxed::used:
    mov w8, w1
    caslh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i16::acq_rel::relaxed::used:
compare_exchange_weak::i16::seq_cst::relaxed::used:
    mov w8, w1
    casalh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i16::relaxed::acquire::used:
compare_exchange_weak::i16::acquire::acquire::used:
    mov w8, w1
    casah w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i16::release::acquire::used:
compare_exchange_weak::i16::acq_rel::acquire::used:
compare_exchange_weak::i16::seq_cst::acquire::used:
compare_exchange_weak::i16::relaxed::seq_cst::used:
compare_exchange_weak::i16::acquire::seq_cst::used:
compare_exchange_weak::i16::release::seq_cst::used:
compare_exchange_weak::i16::acq_rel::seq_cst::used:
compare_exchange_weak::i16::seq_cst::seq_cst::used:
    mov w8, w1
    casalh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i16::relaxed::relaxed::dropped:
    cash w1, w2, [x0]
    ret

compare_exchange_weak::i16::acquire::relaxed::dropped:
    casah w1, w2, [x0]
    ret

compare_exchange_weak::i16::release::relaxed::dropped:
    caslh w1, w2, [x0]
    ret

compare_exchange_weak::i16::acq_rel::relaxed::dropped:
compare_exchange_weak::i16::seq_cst::relaxed::dropped:
    casalh w1, w2, [x0]
    ret

compare_exchange_weak::i16::relaxed::acquire::dropped:
compare_exchange_weak::i16::acquire::acquire::dropped:
    casah w1, w2, [x0]
    ret

compare_exchange_weak::i16::release::acquire::dropped:
compare_exchange_weak::i16::acq_rel::acquire::dropped:
compare_exchange_weak::i16::seq_cst::acquire::dropped:
compare_exchange_weak::i16::relaxed::seq_cst::dropped:
compare_exchange_weak::i16::acquire::seq_cst::dropped:
compare_exchange_weak::i16::release::seq_cst::dropped:
compare_exchange_weak::i16::acq_rel::seq_cst::dropped:
compare_exchange_weak::i16::seq_cst::seq_cst::dropped:
    casalh w1, w2, [x0]
    ret

compare_exchange_weak::u16::relaxed::relaxed::used:
    mov w8, w1
    cash w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u16::acquire::relaxed::used:
    mov w8, w1
    casah w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u16::release::relaxed::used:
    mov w8, w1
    caslh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u16::acq_rel::relaxed::used:
compare_exchange_weak::u16::seq_cst::relaxed::used:
    mov w8, w1
    casalh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u16::relaxed::acquire::used:
compare_exchange_weak::u16::acquire::acquire::used:
    mov w8, w1
    casah w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u16::release::acquire::used:
compare_exchange_weak::u16::acq_rel::acquire::used:
compare_exchange_weak::u16::seq_cst::acquire::used:
compare_exchange_weak::u16::relaxed::seq_cst::used:
compare_exchange_weak::u16::acquire::seq_cst::used:
compare_exchange_weak::u16::release::seq_cst::used:
compare_exchange_weak::u16::acq_rel::seq_cst::used:
compare_exchange_weak::u16::seq_cst::seq_cst::used:
    mov w8, w1
    casalh w8, w2, [x0]
    cmp w8, w1, uxth
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u16::relaxed::relaxed::dropped:
    cash w1, w2, [x0]
    ret

compare_exchange_weak::u16::acquire::relaxed::dropped:
    casah w1, w2, [x0]
    ret

compare_exchange_weak::u16::release::relaxed::dropped:
    caslh w1, w2, [x0]
    ret

compare_exchange_weak::u16::acq_rel::relaxed::dropped:
compare_exchange_weak::u16::seq_cst::relaxed::dropped:
    casalh w1, w2, [x0]
    ret

compare_exchange_weak::u16::relaxed::acquire::dropped:
compare_exchange_weak::u16::acquire::acquire::dropped:
    casah w1, w2, [x0]
    ret

compare_exchange_weak::u16::release::acquire::dropped:
compare_exchange_weak::u16::acq_rel::acquire::dropped:
compare_exchange_weak::u16::seq_cst::acquire::dropped:
compare_exchange_weak::u16::relaxed::seq_cst::dropped:
compare_exchange_weak::u16::acquire::seq_cst::dropped:
compare_exchange_weak::u16::release::seq_cst::dropped:
compare_exchange_weak::u16::acq_rel::seq_cst::dropped:
compare_exchange_weak::u16::seq_cst::seq_cst::dropped:
    casalh w1, w2, [x0]
    ret

compare_exchange_weak::i32::relaxed::relaxed::used:
    mov w8, w1
    cas w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i32::acquire::relaxed::used:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i32::release::relaxed::used:
    mov w8, w1
    casl w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i32::acq_rel::relaxed::used:
compare_exchange_weak::i32::seq_cst::relaxed::used:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i32::relaxed::acquire::used:
compare_exchange_weak::i32::acquire::acquire::used:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i32::release::acquire::used:
compare_exchange_weak::i32::acq_rel::acquire::used:
compare_exchange_weak::i32::seq_cst::acquire::used:
compare_exchange_weak::i32::relaxed::seq_cst::used:
compare_exchange_weak::i32::acquire::seq_cst::used:
compare_exchange_weak::i32::release::seq_cst::used:
compare_exchange_weak::i32::acq_rel::seq_cst::used:
compare_exchange_weak::i32::seq_cst::seq_cst::used:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i32::relaxed::relaxed::dropped:
    cas w1, w2, [x0]
    ret

compare_exchange_weak::i32::acquire::relaxed::dropped:
    casa w1, w2, [x0]
    ret

compare_exchange_weak::i32::release::relaxed::dropped:
    casl w1, w2, [x0]
    ret

compare_exchange_weak::i32::acq_rel::relaxed::dropped:
compare_exchange_weak::i32::seq_cst::relaxed::dropped:
    casal w1, w2, [x0]
    ret

compare_exchange_weak::i32::relaxed::acquire::dropped:
compare_exchange_weak::i32::acquire::acquire::dropped:
    casa w1, w2, [x0]
    ret

compare_exchange_weak::i32::release::acquire::dropped:
compare_exchange_weak::i32::acq_rel::acquire::dropped:
compare_exchange_weak::i32::seq_cst::acquire::dropped:
compare_exchange_weak::i32::relaxed::seq_cst::dropped:
compare_exchange_weak::i32::acquire::seq_cst::dropped:
compare_exchange_weak::i32::release::seq_cst::dropped:
compare_exchange_weak::i32::acq_rel::seq_cst::dropped:
compare_exchange_weak::i32::seq_cst::seq_cst::dropped:
    casal w1, w2, [x0]
    ret

compare_exchange_weak::u32::relaxed::relaxed::used:
    mov w8, w1
    cas w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u32::acquire::relaxed::used:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u32::release::relaxed::used:
    mov w8, w1
    casl w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u32::acq_rel::relaxed::used:
compare_exchange_weak::u32::seq_cst::relaxed::used:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u32::relaxed::acquire::used:
compare_exchange_weak::u32::acquire::acquire::used:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u32::release::acquire::used:
compare_exchange_weak::u32::acq_rel::acquire::used:
compare_exchange_weak::u32::seq_cst::acquire::used:
compare_exchange_weak::u32::relaxed::seq_cst::used:
compare_exchange_weak::u32::acquire::seq_cst::used:
compare_exchange_weak::u32::release::seq_cst::used:
compare_exchange_weak::u32::acq_rel::seq_cst::used:
compare_exchange_weak::u32::seq_cst::seq_cst::used:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u32::relaxed::relaxed::dropped:
    cas w1, w2, [x0]
    ret

compare_exchange_weak::u32::acquire::relaxed::dropped:
    casa w1, w2, [x0]
    ret

compare_exchange_weak::u32::release::relaxed::dropped:
    casl w1, w2, [x0]
    ret

compare_exchange_weak::u32::acq_rel::relaxed::dropped:
compare_exchange_weak::u32::seq_cst::relaxed::dropped:
    casal w1, w2, [x0]
    ret

compare_exchange_weak::u32::relaxed::acquire::dropped:
compare_exchange_weak::u32::acquire::acquire::dropped:
    casa w1, w2, [x0]
    ret

compare_exchange_weak::u32::release::acquire::dropped:
compare_exchange_weak::u32::acq_rel::acquire::dropped:
compare_exchange_weak::u32::seq_cst::acquire::dropped:
compare_exchange_weak::u32::relaxed::seq_cst::dropped:
compare_exchange_weak::u32::acquire::seq_cst::dropped:
compare_exchange_weak::u32::release::seq_cst::dropped:
compare_exchange_weak::u32::acq_rel::seq_cst::dropped:
compare_exchange_weak::u32::seq_cst::seq_cst::dropped:
    casal w1, w2, [x0]
    ret

compare_exchange_weak::u32::relaxed::relaxed::compared:
    mov w8, w1
    cas w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange_weak::u32::acquire::relaxed::compared:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange_weak::u32::release::relaxed::compared:
    mov w8, w1
    casl w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange_weak::u32::acq_rel::relaxed::compared:
compare_exchange_weak::u32::seq_cst::relaxed::compared:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange_weak::u32::relaxed::acquire::compared:
compare_exchange_weak::u32::acquire::acquire::compared:
    mov w8, w1
    casa w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange_weak::u32::release::acquire::compared:
compare_exchange_weak::u32::acq_rel::acquire::compared:
compare_exchange_weak::u32::seq_cst::acquire::compared:
compare_exchange_weak::u32::relaxed::seq_cst::compared:
compare_exchange_weak::u32::acquire::seq_cst::compared:
compare_exchange_weak::u32::release::seq_cst::compared:
compare_exchange_weak::u32::acq_rel::seq_cst::compared:
compare_exchange_weak::u32::seq_cst::seq_cst::compared:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    cset w0, eq
    ret

compare_exchange_weak::i64::relaxed::relaxed::used:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i64::acquire::relaxed::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i64::release::relaxed::used:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i64::acq_rel::relaxed::used:
compare_exchange_weak::i64::seq_cst::relaxed::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i64::relaxed::acquire::used:
compare_exchange_weak::i64::acquire::acquire::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i64::release::acquire::used:
compare_exchange_weak::i64::acq_rel::acquire::used:
compare_exchange_weak::i64::seq_cst::acquire::used:
compare_exchange_weak::i64::relaxed::seq_cst::used:
compare_exchange_weak::i64::acquire::seq_cst::used:
compare_exchange_weak::i64::release::seq_cst::used:
compare_exchange_weak::i64::acq_rel::seq_cst::used:
compare_exchange_weak::i64::seq_cst::seq_cst::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::i64::relaxed::relaxed::dropped:
    cas x1, x2, [x0]
    ret

compare_exchange_weak::i64::acquire::relaxed::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange_weak::i64::release::relaxed::dropped:
    casl x1, x2, [x0]
    ret

compare_exchange_weak::i64::acq_rel::relaxed::dropped:
compare_exchange_weak::i64::seq_cst::relaxed::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange_weak::i64::relaxed::acquire::dropped:
compare_exchange_weak::i64::acquire::acquire::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange_weak::i64::release::acquire::dropped:
compare_exchange_weak::i64::acq_rel::acquire::dropped:
compare_exchange_weak::i64::seq_cst::acquire::dropped:
compare_exchange_weak::i64::relaxed::seq_cst::dropped:
compare_exchange_weak::i64::acquire::seq_cst::dropped:
compare_exchange_weak::i64::release::seq_cst::dropped:
compare_exchange_weak::i64::acq_rel::seq_cst::dropped:
compare_exchange_weak::i64::seq_cst::seq_cst::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange_weak::u64::relaxed::relaxed::used:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u64::acquire::relaxed::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u64::release::relaxed::used:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u64::acq_rel::relaxed::used:
compare_exchange_weak::u64::seq_cst::relaxed::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u64::relaxed::acquire::used:
compare_exchange_weak::u64::acquire::acquire::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u64::release::acquire::used:
compare_exchange_weak::u64::acq_rel::acquire::used:
compare_exchange_weak::u64::seq_cst::acquire::used:
compare_exchange_weak::u64::relaxed::seq_cst::used:
compare_exchange_weak::u64::acquire::seq_cst::used:
compare_exchange_weak::u64::release::seq_cst::used:
compare_exchange_weak::u64::acq_rel::seq_cst::used:
compare_exchange_weak::u64::seq_cst::seq_cst::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::u64::relaxed::relaxed::dropped:
    cas x1, x2, [x0]
    ret

compare_exchange_weak::u64::acquire::relaxed::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange_weak::u64::release::relaxed::dropped:
    casl x1, x2, [x0]
    ret

compare_exchange_weak::u64::acq_rel::relaxed::dropped:
compare_exchange_weak::u64::seq_cst::relaxed::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange_weak::u64::relaxed::acquire::dropped:
compare_exchange_weak::u64::acquire::acquire::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange_weak::u64::release::acquire::dropped:
compare_exchange_weak::u64::acq_rel::acquire::dropped:
compare_exchange_weak::u64::seq_cst::acquire::dropped:
compare_exchange_weak::u64::relaxed::seq_cst::dropped:
compare_exchange_weak::u64::acquire::seq_cst::dropped:
compare_exchange_weak::u64::release::seq_cst::dropped:
compare_exchange_weak::u64::acq_rel::seq_cst::dropped:
compare_exchange_weak::u64::seq_cst::seq_cst::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange_weak::u64::relaxed::relaxed::compared:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange_weak::u64::acquire::relaxed::compared:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange_weak::u64::release::relaxed::compared:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange_weak::u64::acq_rel::relaxed::compared:
compare_exchange_weak::u64::seq_cst::relaxed::compared:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange_weak::u64::relaxed::acquire::compared:
compare_exchange_weak::u64::acquire::acquire::compared:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange_weak::u64::release::acquire::compared:
compare_exchange_weak::u64::acq_rel::acquire::compared:
compare_exchange_weak::u64::seq_cst::acquire::compared:
compare_exchange_weak::u64::relaxed::seq_cst::compared:
compare_exchange_weak::u64::acquire::seq_cst::compared:
compare_exchange_weak::u64::release::seq_cst::compared:
compare_exchange_weak::u64::acq_rel::seq_cst::compared:
compare_exchange_weak::u64::seq_cst::seq_cst::compared:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    cset w0, eq
    ret

compare_exchange_weak::isize::relaxed::relaxed::used:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::isize::acquire::relaxed::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::isize::release::relaxed::used:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::isize::acq_rel::relaxed::used:
compare_exchange_weak::isize::seq_cst::relaxed::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::isize::relaxed::acquire::used:
compare_exchange_weak::isize::acquire::acquire::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::isize::release::acquire::used:
compare_exchange_weak::isize::acq_rel::acquire::used:
compare_exchange_weak::isize::seq_cst::acquire::used:
compare_exchange_weak::isize::relaxed::seq_cst::used:
compare_exchange_weak::isize::acquire::seq_cst::used:
compare_exchange_weak::isize::release::seq_cst::used:
compare_exchange_weak::isize::acq_rel::seq_cst::used:
compare_exchange_weak::isize::seq_cst::seq_cst::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::isize::relaxed::relaxed::dropped:
    cas x1, x2, [x0]
    ret

compare_exchange_weak::isize::acquire::relaxed::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange_weak::isize::release::relaxed::dropped:
    casl x1, x2, [x0]
    ret

compare_exchange_weak::isize::acq_rel::relaxed::dropped:
compare_exchange_weak::isize::seq_cst::relaxed::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange_weak::isize::relaxed::acquire::dropped:
compare_exchange_weak::isize::acquire::acquire::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange_weak::isize::release::acquire::dropped:
compare_exchange_weak::isize::acq_rel::acquire::dropped:
compare_exchange_weak::isize::seq_cst::acquire::dropped:
compare_exchange_weak::isize::relaxed::seq_cst::dropped:
compare_exchange_weak::isize::acquire::seq_cst::dropped:
compare_exchange_weak::isize::release::seq_cst::dropped:
compare_exchange_weak::isize::acq_rel::seq_cst::dropped:
compare_exchange_weak::isize::seq_cst::seq_cst::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange_weak::usize::relaxed::relaxed::used:
    mov x8, x1
    cas x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::usize::acquire::relaxed::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::usize::release::relaxed::used:
    mov x8, x1
    casl x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::usize::acq_rel::relaxed::used:
compare_exchange_weak::usize::seq_cst::relaxed::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::usize::relaxed::acquire::used:
compare_exchange_weak::usize::acquire::acquire::used:
    mov x8, x1
    casa x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::usize::release::acquire::used:
compare_exchange_weak::usize::acq_rel::acquire::used:
compare_exchange_weak::usize::seq_cst::acquire::used:
compare_exchange_weak::usize::relaxed::seq_cst::used:
compare_exchange_weak::usize::acquire::seq_cst::used:
compare_exchange_weak::usize::release::seq_cst::used:
compare_exchange_weak::usize::acq_rel::seq_cst::used:
compare_exchange_weak::usize::seq_cst::seq_cst::used:
    mov x8, x1
    casal x8, x2, [x0]
    cmp x8, x1
    mov x1, x8
    cset w9, eq
    eor w0, w9, #0x1
    ret

compare_exchange_weak::usize::relaxed::relaxed::dropped:
    cas x1, x2, [x0]
    ret

compare_exchange_weak::usize::acquire::relaxed::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange_weak::usize::release::relaxed::dropped:
    casl x1, x2, [x0]
    ret

compare_exchange_weak::usize::acq_rel::relaxed::dropped:
compare_exchange_weak::usize::seq_cst::relaxed::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange_weak::usize::relaxed::acquire::dropped:
compare_exchange_weak::usize::acquire::acquire::dropped:
    casa x1, x2, [x0]
    ret

compare_exchange_weak::usize::release::acquire::dropped:
compare_exchange_weak::usize::acq_rel::acquire::dropped:
compare_exchange_weak::usize::seq_cst::acquire::dropped:
compare_exchange_weak::usize::relaxed::seq_cst::dropped:
compare_exchange_weak::usize::acquire::seq_cst::dropped:
compare_exchange_weak::usize::release::seq_cst::dropped:
compare_exchange_weak::usize::acq_rel::seq_cst::dropped:
compare_exchange_weak::usize::seq_cst::seq_cst::dropped:
    casal x1, x2, [x0]
    ret

compare_exchange_weak::i128::relaxed::relaxed::used:
    mov x6, x2
    mov x7, x3
    casp x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::acquire::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspa x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::release::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspl x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::acq_rel::relaxed::used:
compare_exchange_weak::i128::seq_cst::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspal x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::relaxed::acquire::used:
compare_exchange_weak::i128::acquire::acquire::used:
    mov x6, x2
    mov x7, x3
    caspa x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
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
    mov x6, x2
    mov x7, x3
    caspal x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::i128::relaxed::relaxed::dropped:
    casp x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::i128::acquire::relaxed::dropped:
    caspa x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::i128::release::relaxed::dropped:
    caspl x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::i128::acq_rel::relaxed::dropped:
compare_exchange_weak::i128::seq_cst::relaxed::dropped:
    caspal x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::i128::relaxed::acquire::dropped:
compare_exchange_weak::i128::acquire::acquire::dropped:
    caspa x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::i128::release::acquire::dropped:
compare_exchange_weak::i128::acq_rel::acquire::dropped:
compare_exchange_weak::i128::seq_cst::acquire::dropped:
compare_exchange_weak::i128::relaxed::seq_cst::dropped:
compare_exchange_weak::i128::acquire::seq_cst::dropped:
compare_exchange_weak::i128::release::seq_cst::dropped:
compare_exchange_weak::i128::acq_rel::seq_cst::dropped:
compare_exchange_weak::i128::seq_cst::seq_cst::dropped:
    caspal x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::u128::relaxed::relaxed::used:
    mov x6, x2
    mov x7, x3
    casp x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::acquire::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspa x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::release::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspl x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::acq_rel::relaxed::used:
compare_exchange_weak::u128::seq_cst::relaxed::used:
    mov x6, x2
    mov x7, x3
    caspal x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::relaxed::acquire::used:
compare_exchange_weak::u128::acquire::acquire::used:
    mov x6, x2
    mov x7, x3
    caspa x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
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
    mov x6, x2
    mov x7, x3
    caspal x6, x7, x4, x5, [x0]
    cmp x6, x2
    stp x6, x7, [x8, #16]
    ccmp x7, x3, #0, eq
    cset w9, ne
    stp x9, xzr, [x8]
    ret

compare_exchange_weak::u128::relaxed::relaxed::dropped:
    casp x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::u128::acquire::relaxed::dropped:
    caspa x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::u128::release::relaxed::dropped:
    caspl x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::u128::acq_rel::relaxed::dropped:
compare_exchange_weak::u128::seq_cst::relaxed::dropped:
    caspal x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::u128::relaxed::acquire::dropped:
compare_exchange_weak::u128::acquire::acquire::dropped:
    caspa x2, x3, x4, x5, [x0]
    ret

compare_exchange_weak::u128::release::acquire::dropped:
compare_exchange_weak::u128::acq_rel::acquire::dropped:
compare_exchange_weak::u128::seq_cst::acquire::dropped:
compare_exchange_weak::u128::relaxed::seq_cst::dropped:
compare_exchange_weak::u128::acquire::seq_cst::dropped:
compare_exchange_weak::u128::release::seq_cst::dropped:
compare_exchange_weak::u128::acq_rel::seq_cst::dropped:
compare_exchange_weak::u128::seq_cst::seq_cst::dropped:
    caspal x2, x3, x4, x5, [x0]
    ret

fetch_add::i8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    add w9, w0, w1
    strb w9, [x8]
    ret

fetch_add::i8::relaxed::used:
    ldaddb w1, w0, [x0]
    ret

fetch_add::i8::acquire::used:
    ldaddab w1, w0, [x0]
    ret

fetch_add::i8::release::used:
    ldaddlb w1, w0, [x0]
    ret

fetch_add::i8::acq_rel::used:
fetch_add::i8::seq_cst::used:
    ldaddalb w1, w0, [x0]
    ret

fetch_add::i8::plain::dropped:
    ldrb w8, [x0]
    add w8, w8, w1
    strb w8, [x0]
    ret

fetch_add::i8::relaxed::dropped:
    ldaddb w1, w8, [x0]
    ret

fetch_add::i8::acquire::dropped:
    ldaddab w1, w8, [x0]
    ret

fetch_add::i8::release::dropped:
    ldaddlb w1, w8, [x0]
    ret

fetch_add::i8::acq_rel::dropped:
fetch_add::i8::seq_cst::dropped:
    ldaddalb w1, w8, [x0]
    ret

fetch_add::u8::plain::used:
    mov x8, x0
    ldrb w0, [x0]
    add w9, w0, w1
    strb w9, [x8]
    ret

fetch_add::u8::relaxed::used:
    ldaddb w1, w0, [x0]
    ret

fetch_add::u8::acquire::used:
    ldaddab w1, w0, [x0]
    ret

fetch_add::u8::release::used:
    ldaddlb w1, w0, [x0]
    ret

fetch_add::u8::acq_rel::used:
fetch_add::u8::seq_cst::used:
    ldaddalb w1, w0, [x0]
    ret

fetch_add::u8::plain::dropped:
    ldrb w8, [x0]
    add w8, w8, w1
    strb w8, [x0]
    ret

fetch_add::u8::relaxed::dropped:
    ldaddb w1, w8, [x0]
    ret

fetch_add::u8::acquire::dropped:
    ldaddab w1, w8, [x0]
    ret

fetch_add::u8::release::dropped:
    ldaddlb w1, w8, [x0]
    ret

fetch_add::u8::acq_rel::dropped:
fetch_add::u8::seq_cst::dropped:
    ldaddalb w1, w8, [x0]
    ret

fetch_add::i16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    add w9, w0, w1
    strh w9, [x8]
    ret

fetch_add::i16::relaxed::used:
    ldaddh w1, w0, [x0]
    ret

fetch_add::i16::acquire::used:
    ldaddah w1, w0, [x0]
    ret

fetch_add::i16::release::used:
    ldaddlh w1, w0, [x0]
    ret

fetch_add::i16::acq_rel::used:
fetch_add::i16::seq_cst::used:
    ldaddalh w1, w0, [x0]
    ret

fetch_add::i16::plain::dropped:
    ldrh w8, [x0]
    add w8, w8, w1
    strh w8, [x0]
    ret

fetch_add::i16::relaxed::dropped:
    ldaddh w1, w8, [x0]
    ret

fetch_add::i16::acquire::dropped:
    ldaddah w1, w8, [x0]
    ret

fetch_add::i16::release::dropped:
    ldaddlh w1, w8, [x0]
    ret

fetch_add::i16::acq_rel::dropped:
fetch_add::i16::seq_cst::dropped:
    ldaddalh w1, w8, [x0]
    ret

fetch_add::u16::plain::used:
    mov x8, x0
    ldrh w0, [x0]
    add w9, w0, w1
    strh w9, [x8]
    ret

fetch_add::u16::relaxed::used:
    ldaddh w1, w0, [x0]
    ret

fetch_add::u16::acquire::used:
    ldaddah w1, w0, [x0]
    ret

fetch_add::u16::release::used:
    ldaddlh w1, w0, [x0]
    ret

fetch_add::u16::acq_rel::used:
fetch_add::u16::seq_cst::used:
    ldaddalh w1, w0, [x0]
    ret

fetch_add::u16::plain::dropped:
    ldrh w8, [x0]
    add w8, w8, w1
    strh w8, [x0]
    ret

fetch_add::u16::relaxed::dropped:
    ldaddh w1, w8, [x0]
    ret

fetch_add::u16::acquire::dropped:
    ldaddah w1, w8, [x0]
    ret

fetch_add::u16::release::dropped:
    ldaddlh w1, w8, [x0]
    ret

fetch_add::u16::acq_rel::dropped:
fetch_add::u16::seq_cst::dropped:
    ldaddalh w1, w8, [x0]
    ret

fetch_add::i32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    add w9, w0, w1
    str w9, [x8]
    ret

fetch_add::i32::relaxed::used:
    ldadd w1, w0, [x0]
    ret

fetch_add::i32::acquire::used:
    ldadda w1, w0, [x0]
    ret

fetch_add::i32::release::used:
    ldaddl w1, w0, [x0]
    ret

fetch_add::i32::acq_rel::used:
fetch_add::i32::seq_cst::used:
    ldaddal w1, w0, [x0]
    ret

fetch_add::i32::plain::dropped:
    ldr w8, [x0]
    add w8, w8, w1
    str w8, [x0]
    ret

fetch_add::i32::relaxed::dropped:
    ldadd w1, w8, [x0]
    ret

fetch_add::i32::acquire::dropped:
    ldadda w1, w8, [x0]
    ret

fetch_add::i32::release::dropped:
    ldaddl w1, w8, [x0]
    ret

fetch_add::i32::acq_rel::dropped:
fetch_add::i32::seq_cst::dropped:
    ldaddal w1, w8, [x0]
    ret

fetch_add::u32::plain::used:
    mov x8, x0
    ldr w0, [x0]
    add w9, w0, w1
    str w9, [x8]
    ret

fetch_add::u32::relaxed::used:
    ldadd w1, w0, [x0]
    ret

fetch_add::u32::acquire::used:
    ldadda w1, w0, [x0]
    ret

fetch_add::u32::release::used:
    ldaddl w1, w0, [x0]
    ret

fetch_add::u32::acq_rel::used:
fetch_add::u32::seq_cst::used:
    ldaddal w1, w0, [x0]
    ret

fetch_add::u32::plain::dropped:
    ldr w8, [x0]
    add w8, w8, w1
    str w8, [x0]
    ret

fetch_add::u32::relaxed::dropped:
    ldadd w1, w8, [x0]
    ret

fetch_add::u32::acquire::dropped:
    ldadda w1, w8, [x0]
    ret

fetch_add::u32::release::dropped:
    ldaddl w1, w8, [x0]
    ret

fetch_add::u32::acq_rel::dropped:
fetch_add::u32::seq_cst::dropped:
    ldaddal w1, w8, [x0]
    ret

fetch_add::u32::relaxed::compared:
    ldadd w1, w8, [x0]
    cmn w8, w1
    cset w0, eq
    ret

fetch_add::u32::acquire::compared:
    ldadda w1, w8, [x0]
    cmn w8, w1
    cset w0, eq
    ret

fetch_add::u32::release::compared:
    ldaddl w1, w8, [x0]
    cmn w8, w1
    cset w0, eq
    ret

fetch_add::u32::acq_rel::compared:
fetch_add::u32::seq_cst::compared:
    ldaddal w1, w8, [x0]
    cmn w8, w1
    cset w0, eq
    ret

fetch_add::u32::relaxed::used::const_1:
    mov w8, #1
    ldadd w8, w0, [x0]
    ret

fetch_add::u32::acquire::used::const_1:
    mov w8, #1
    ldadda w8, w0, [x0]
    ret

fetch_add::u32::release::used::const_1:
    mov w8, #1
    ldaddl w8, w0, [x0]
    ret

fetch_add::u32::acq_rel::used::const_1:
fetch_add::u32::seq_cst::used::const_1:
    mov w8, #1
    ldaddal w8, w0, [x0]
    ret

fetch_add::u32::relaxed::dropped::const_1:
    mov w8, #1
    ldadd w8, w8, [x0]
    ret

fetch_add::u32::acquire::dropped::const_1:
    mov w8, #1
    ldadda w8, w8, [x0]
    ret

fetch_add::u32::release::dropped::const_1:
    mov w8, #1
    ldaddl w8, w8, [x0]
    ret

fetch_add::u32::acq_rel::dropped::const_1:
fetch_add::u32::seq_cst::dropped::const_1:
    mov w8, #1
    ldaddal w8, w8, [x0]
    ret

fetch_add::u32::relaxed::compared::const_1:
    mov w8, #1
    ldadd w8, w8, [x0]
    cmp w8, #0
    cset w0, eq
    ret

fetch_add::u32::acquire::compared::const_1:
    mov w8, #1
    ldadda w8, w8, [x0]
    cmp w8, #0
    cset w0, eq
    ret

fetch_add::u32::release::compared::const_1:
    mov w8, #1
    ldaddl w8, w8, [x0]
    cmp w8, #0
    cset w0, eq
    ret

fetch_add::u32::acq_rel::compared::const_1:
fetch_add::u32::seq_cst::compared::const_1:
    mov w8, #1
    ldaddal w8, w8, [x0]
    cmp w8, #0
    cset w0, eq
    ret

fetch_add::u32::relaxed::used::const_10:
    mov w8, #10
    ldadd w8, w0, [x0]
    ret

fetch_add::u32::acquire::used::const_10:
    mov w8, #10
    ldadda w8, w0, [x0]
    ret

fetch_add::u32::release::used::const_10:
    mov w8, #10
    ldaddl w8, w0, [x0]
    ret

fetch_add::u32::acq_rel::used::const_10:
fetch_add::u32::seq_cst::used::const_10:
    mov w8, #10
    ldaddal w8, w0, [x0]
    ret

fetch_add::u32::relaxed::dropped::const_10:
    mov w8, #10
    ldadd w8, w8, [x0]
    ret

fetch_add::u32::acquire::dropped::const_10:
    mov w8, #10
    ldadda w8, w8, [x0]
    ret

fetch_add::u32::release::dropped::const_10:
    mov w8, #10
    ldaddl w8, w8, [x0]
    ret

fetch_add::u32::acq_rel::dropped::const_10:
fetch_add::u32::seq_cst::dropped::const_10:
    mov w8, #10
    ldaddal w8, w8, [x0]
    ret

fetch_add::u32::relaxed::used::negated:
    neg w8, w1
    ldadd w8, w0, [x0]
    ret

fetch_add::u32::acquire::used::negated:
    neg w8, w1
    ldadda w8, w0, [x0]
    ret

fetch_add::u32::release::used::negated:
    neg w8, w1
    ldaddl w8, w0, [x0]
    ret

fetch_add::u32::acq_rel::used::negated:
fetch_add::u32::seq_cst::used::negated:
    neg w8, w1
    ldaddal w8, w0, [x0]
    ret

fetch_add::u32::relaxed::dropped::negated:
    neg w8, w1
    ldadd w8, w8, [x0]
    ret

fetch_add::u32::acquire::dropped::negated:
    neg w8, w1
    ldadda w8, w8, [x0]
    ret

fetch_add::u32::release::dropped::negated:
    neg w8, w1
    ldaddl w8, w8, [x0]
    ret

fetch_add::u32::acq_rel::dropped::negated:
fetch_add::u32::seq_cst::dropped::negated:
    neg w8, w1
    ldaddal w8, w8, [x0]
    ret

fetch_add::u32::relaxed::used::idempotent:
    ldset wzr, w0, [x0]
    ret

fetch_add::u32::acquire::used::idempotent:
    ldseta wzr, w0, [x0]
    ret

fetch_add::u32::release::used::idempotent:
    ldsetl wzr, w0, [x0]
    ret

fetch_add::u32::acq_rel::used::idempotent:
fetch_add::u32::seq_cst::used::idempotent:
    ldsetal wzr, w0, [x0]
    ret

fetch_add::u32::relaxed::dropped::idempotent:
    ldset wzr, w8, [x0]
    ret

fetch_add::u32::acquire::dropped::idempotent:
    ldseta wzr, w8, [x0]
    ret

fetch_add::u32::release::dropped::idempotent:
    ldsetl wzr, w8, [x0]
    ret

fetch_add::u32::acq_rel::dropped::idempotent:
fetch_add::u32::seq_cst::dropped::idempotent:
    ldsetal wzr, w8, [x0]
    ret

fetch_add::i64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::i64::relaxed::used:
    ldadd x1, x0, [x0]
    ret

fetch_add::i64::acquire::used:
    ldadda x1, x0, [x0]
    ret

fetch_add::i64::release::used:
    ldaddl x1, x0, [x0]
    ret

fetch_add::i64::acq_rel::used:
fetch_add::i64::seq_cst::used:
    ldaddal x1, x0, [x0]
    ret

fetch_add::i64::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::i64::relaxed::dropped:
    ldadd x1, x8, [x0]
    ret

fetch_add::i64::acquire::dropped:
    ldadda x1, x8, [x0]
    ret

fetch_add::i64::release::dropped:
    ldaddl x1, x8, [x0]
    ret

fetch_add::i64::acq_rel::dropped:
fetch_add::i64::seq_cst::dropped:
    ldaddal x1, x8, [x0]
    ret

fetch_add::u64::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::u64::relaxed::used:
    ldadd x1, x0, [x0]
    ret

fetch_add::u64::acquire::used:
    ldadda x1, x0, [x0]
    ret

fetch_add::u64::release::used:
    ldaddl x1, x0, [x0]
    ret

fetch_add::u64::acq_rel::used:
fetch_add::u64::seq_cst::used:
    ldaddal x1, x0, [x0]
    ret

fetch_add::u64::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::u64::relaxed::dropped:
    ldadd x1, x8, [x0]
    ret

fetch_add::u64::acquire::dropped:
    ldadda x1, x8, [x0]
    ret

fetch_add::u64::release::dropped:
    ldaddl x1, x8, [x0]
    ret

fetch_add::u64::acq_rel::dropped:
fetch_add::u64::seq_cst::dropped:
    ldaddal x1, x8, [x0]
    ret

fetch_add::u64::relaxed::compared:
    ldadd x1, x8, [x0]
    cmn x8, x1
    cset w0, eq
    ret

fetch_add::u64::acquire::compared:
    ldadda x1, x8, [x0]
    cmn x8, x1
    cset w0, eq
    ret

fetch_add::u64::release::compared:
    ldaddl x1, x8, [x0]
    cmn x8, x1
    cset w0, eq
    ret

fetch_add::u64::acq_rel::compared:
fetch_add::u64::seq_cst::compared:
    ldaddal x1, x8, [x0]
    cmn x8, x1
    cset w0, eq
    ret

fetch_add::u64::relaxed::used::const_1:
    mov w8, #1
    ldadd x8, x0, [x0]
    ret

fetch_add::u64::acquire::used::const_1:
    mov w8, #1
    ldadda x8, x0, [x0]
    ret

fetch_add::u64::release::used::const_1:
    mov w8, #1
    ldaddl x8, x0, [x0]
    ret

fetch_add::u64::acq_rel::used::const_1:
fetch_add::u64::seq_cst::used::const_1:
    mov w8, #1
    ldaddal x8, x0, [x0]
    ret

fetch_add::u64::relaxed::dropped::const_1:
    mov w8, #1
    ldadd x8, x8, [x0]
    ret

fetch_add::u64::acquire::dropped::const_1:
    mov w8, #1
    ldadda x8, x8, [x0]
    ret

fetch_add::u64::release::dropped::const_1:
    mov w8, #1
    ldaddl x8, x8, [x0]
    ret

fetch_add::u64::acq_rel::dropped::const_1:
fetch_add::u64::seq_cst::dropped::const_1:
    mov w8, #1
    ldaddal x8, x8, [x0]
    ret

fetch_add::u64::relaxed::compared::const_1:
    mov w8, #1
    ldadd x8, x8, [x0]
    cmp x8, #0
    cset w0, eq
    ret

fetch_add::u64::acquire::compared::const_1:
    mov w8, #1
    ldadda x8, x8, [x0]
    cmp x8, #0
    cset w0, eq
    ret

fetch_add::u64::release::compared::const_1:
    mov w8, #1
    ldaddl x8, x8, [x0]
    cmp x8, #0
    cset w0, eq
    ret

fetch_add::u64::acq_rel::compared::const_1:
fetch_add::u64::seq_cst::compared::const_1:
    mov w8, #1
    ldaddal x8, x8, [x0]
    cmp x8, #0
    cset w0, eq
    ret

fetch_add::u64::relaxed::used::const_10:
    mov w8, #10
    ldadd x8, x0, [x0]
    ret

fetch_add::u64::acquire::used::const_10:
    mov w8, #10
    ldadda x8, x0, [x0]
    ret

fetch_add::u64::release::used::const_10:
    mov w8, #10
    ldaddl x8, x0, [x0]
    ret

fetch_add::u64::acq_rel::used::const_10:
fetch_add::u64::seq_cst::used::const_10:
    mov w8, #10
    ldaddal x8, x0, [x0]
    ret

fetch_add::u64::relaxed::dropped::const_10:
    mov w8, #10
    ldadd x8, x8, [x0]
    ret

fetch_add::u64::acquire::dropped::const_10:
    mov w8, #10
    ldadda x8, x8, [x0]
    ret

fetch_add::u64::release::dropped::const_10:
    mov w8, #10
    ldaddl x8, x8, [x0]
    ret

fetch_add::u64::acq_rel::dropped::const_10:
fetch_add::u64::seq_cst::dropped::const_10:
    mov w8, #10
    ldaddal x8, x8, [x0]
    ret

fetch_add::u64::relaxed::used::negated:
    neg x8, x1
    ldadd x8, x0, [x0]
    ret

fetch_add::u64::acquire::used::negated:
    neg x8, x1
    ldadda x8, x0, [x0]
    ret

fetch_add::u64::release::used::negated:
    neg x8, x1
    ldaddl x8, x0, [x0]
    ret

fetch_add::u64::acq_rel::used::negated:
fetch_add::u64::seq_cst::used::negated:
    neg x8, x1
    ldaddal x8, x0, [x0]
    ret

fetch_add::u64::relaxed::dropped::negated:
    neg x8, x1
    ldadd x8, x8, [x0]
    ret

fetch_add::u64::acquire::dropped::negated:
    neg x8, x1
    ldadda x8, x8, [x0]
    ret

fetch_add::u64::release::dropped::negated:
    neg x8, x1
    ldaddl x8, x8, [x0]
    ret

fetch_add::u64::acq_rel::dropped::negated:
fetch_add::u64::seq_cst::dropped::negated:
    neg x8, x1
    ldaddal x8, x8, [x0]
    ret

fetch_add::u64::relaxed::used::idempotent:
    ldset xzr, x0, [x0]
    ret

fetch_add::u64::acquire::used::idempotent:
    ldseta xzr, x0, [x0]
    ret

fetch_add::u64::release::used::idempotent:
    ldsetl xzr, x0, [x0]
    ret

fetch_add::u64::acq_rel::used::idempotent:
fetch_add::u64::seq_cst::used::idempotent:
    ldsetal xzr, x0, [x0]
    ret

fetch_add::u64::relaxed::dropped::idempotent:
    ldset xzr, x8, [x0]
    ret

fetch_add::u64::acquire::dropped::idempotent:
    ldseta xzr, x8, [x0]
    ret

fetch_add::u64::release::dropped::idempotent:
    ldsetl xzr, x8, [x0]
    ret

fetch_add::u64::acq_rel::dropped::idempotent:
fetch_add::u64::seq_cst::dropped::idempotent:
    ldsetal xzr, x8, [x0]
    ret

fetch_add::isize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::isize::relaxed::used:
    ldadd x1, x0, [x0]
    ret

fetch_add::isize::acquire::used:
    ldadda x1, x0, [x0]
    ret

fetch_add::isize::release::used:
    ldaddl x1, x0, [x0]
    ret

fetch_add::isize::acq_rel::used:
fetch_add::isize::seq_cst::used:
    ldaddal x1, x0, [x0]
    ret

fetch_add::isize::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::isize::relaxed::dropped:
    ldadd x1, x8, [x0]
    ret

fetch_add::isize::acquire::dropped:
    ldadda x1, x8, [x0]
    ret

fetch_add::isize::release::dropped:
    ldaddl x1, x8, [x0]
    ret

fetch_add::isize::acq_rel::dropped:
fetch_add::isize::seq_cst::dropped:
    ldaddal x1, x8, [x0]
    ret

fetch_add::usize::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_add::usize::relaxed::used:
    ldadd x1, x0, [x0]
    ret

fetch_add::usize::acquire::used:
    ldadda x1, x0, [x0]
    ret

fetch_add::usize::release::used:
    ldaddl x1, x0, [x0]
    ret

fetch_add::usize::acq_rel::used:
fetch_add::usize::seq_cst::used:
    ldaddal x1, x0, [x0]
    ret

fetch_add::usize::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_add::usize::relaxed::dropped:
    ldadd x1, x8, [x0]
    ret

fetch_add::usize::acquire::dropped:
    ldadda x1, x8, [x0]
    ret

fetch_add::usize::release::dropped:
    ldaddl x1, x8, [x0]
    ret

fetch_add::usize::acq_rel::dropped:
fetch_add::usize::seq_cst::dropped:
    ldaddal x1, x8, [x0]
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
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_add::i128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_add::i128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_add::i128::acq_rel::used:
fetch_add::i128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_add::i128::plain::dropped:
    ldp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stp x8, x9, [x0]
    ret

fetch_add::i128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_add::i128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_add::i128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_add::i128::acq_rel::dropped:
fetch_add::i128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
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
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_add::u128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_add::u128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_add::u128::acq_rel::used:
fetch_add::u128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_add::u128::plain::dropped:
    ldp x8, x9, [x0]
    adds x8, x8, x2
    adc x9, x9, x3
    stp x8, x9, [x0]
    ret

fetch_add::u128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_add::u128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_add::u128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_add::u128::acq_rel::dropped:
fetch_add::u128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_sub::i8::relaxed::used:
    neg w8, w1
    ldaddb w8, w0, [x0]
    ret

fetch_sub::i8::acquire::used:
    neg w8, w1
    ldaddab w8, w0, [x0]
    ret

fetch_sub::i8::release::used:
    neg w8, w1
    ldaddlb w8, w0, [x0]
    ret

fetch_sub::i8::acq_rel::used:
fetch_sub::i8::seq_cst::used:
    neg w8, w1
    ldaddalb w8, w0, [x0]
    ret

fetch_sub::i8::relaxed::dropped:
    neg w8, w1
    ldaddb w8, w8, [x0]
    ret

fetch_sub::i8::acquire::dropped:
    neg w8, w1
    ldaddab w8, w8, [x0]
    ret

fetch_sub::i8::release::dropped:
    neg w8, w1
    ldaddlb w8, w8, [x0]
    ret

fetch_sub::i8::acq_rel::dropped:
fetch_sub::i8::seq_cst::dropped:
    neg w8, w1
    ldaddalb w8, w8, [x0]
    ret

fetch_sub::u8::relaxed::used:
    neg w8, w1
    ldaddb w8, w0, [x0]
    ret

fetch_sub::u8::acquire::used:
    neg w8, w1
    ldaddab w8, w0, [x0]
    ret

fetch_sub::u8::release::used:
    neg w8, w1
    ldaddlb w8, w0, [x0]
    ret

fetch_sub::u8::acq_rel::used:
fetch_sub::u8::seq_cst::used:
    neg w8, w1
    ldaddalb w8, w0, [x0]
    ret

fetch_sub::u8::relaxed::dropped:
    neg w8, w1
    ldaddb w8, w8, [x0]
    ret

fetch_sub::u8::acquire::dropped:
    neg w8, w1
    ldaddab w8, w8, [x0]
    ret

fetch_sub::u8::release::dropped:
    neg w8, w1
    ldaddlb w8, w8, [x0]
    ret

fetch_sub::u8::acq_rel::dropped:
fetch_sub::u8::seq_cst::dropped:
    neg w8, w1
    ldaddalb w8, w8, [x0]
    ret

fetch_sub::i16::relaxed::used:
    neg w8, w1
    ldaddh w8, w0, [x0]
    ret

fetch_sub::i16::acquire::used:
    neg w8, w1
    ldaddah w8, w0, [x0]
    ret

fetch_sub::i16::release::used:
    neg w8, w1
    ldaddlh w8, w0, [x0]
    ret

fetch_sub::i16::acq_rel::used:
fetch_sub::i16::seq_cst::used:
    neg w8, w1
    ldaddalh w8, w0, [x0]
    ret

fetch_sub::i16::relaxed::dropped:
    neg w8, w1
    ldaddh w8, w8, [x0]
    ret

fetch_sub::i16::acquire::dropped:
    neg w8, w1
    ldaddah w8, w8, [x0]
    ret

fetch_sub::i16::release::dropped:
    neg w8, w1
    ldaddlh w8, w8, [x0]
    ret

fetch_sub::i16::acq_rel::dropped:
fetch_sub::i16::seq_cst::dropped:
    neg w8, w1
    ldaddalh w8, w8, [x0]
    ret

fetch_sub::u16::relaxed::used:
    neg w8, w1
    ldaddh w8, w0, [x0]
    ret

fetch_sub::u16::acquire::used:
    neg w8, w1
    ldaddah w8, w0, [x0]
    ret

fetch_sub::u16::release::used:
    neg w8, w1
    ldaddlh w8, w0, [x0]
    ret

fetch_sub::u16::acq_rel::used:
fetch_sub::u16::seq_cst::used:
    neg w8, w1
    ldaddalh w8, w0, [x0]
    ret

fetch_sub::u16::relaxed::dropped:
    neg w8, w1
    ldaddh w8, w8, [x0]
    ret

fetch_sub::u16::acquire::dropped:
    neg w8, w1
    ldaddah w8, w8, [x0]
    ret

fetch_sub::u16::release::dropped:
    neg w8, w1
    ldaddlh w8, w8, [x0]
    ret

fetch_sub::u16::acq_rel::dropped:
fetch_sub::u16::seq_cst::dropped:
    neg w8, w1
    ldaddalh w8, w8, [x0]
    ret

fetch_sub::i32::relaxed::used:
    neg w8, w1
    ldadd w8, w0, [x0]
    ret

fetch_sub::i32::acquire::used:
    neg w8, w1
    ldadda w8, w0, [x0]
    ret

fetch_sub::i32::release::used:
    neg w8, w1
    ldaddl w8, w0, [x0]
    ret

fetch_sub::i32::acq_rel::used:
fetch_sub::i32::seq_cst::used:
    neg w8, w1
    ldaddal w8, w0, [x0]
    ret

fetch_sub::i32::relaxed::dropped:
    neg w8, w1
    ldadd w8, w8, [x0]
    ret

fetch_sub::i32::acquire::dropped:
    neg w8, w1
    ldadda w8, w8, [x0]
    ret

fetch_sub::i32::release::dropped:
    neg w8, w1
    ldaddl w8, w8, [x0]
    ret

fetch_sub::i32::acq_rel::dropped:
fetch_sub::i32::seq_cst::dropped:
    neg w8, w1
    ldaddal w8, w8, [x0]
    ret

fetch_sub::u32::relaxed::used:
    neg w8, w1
    ldadd w8, w0, [x0]
    ret

fetch_sub::u32::acquire::used:
    neg w8, w1
    ldadda w8, w0, [x0]
    ret

fetch_sub::u32::release::used:
    neg w8, w1
    ldaddl w8, w0, [x0]
    ret

fetch_sub::u32::acq_rel::used:
fetch_sub::u32::seq_cst::used:
    neg w8, w1
    ldaddal w8, w0, [x0]
    ret

fetch_sub::u32::relaxed::dropped:
    neg w8, w1
    ldadd w8, w8, [x0]
    ret

fetch_sub::u32::acquire::dropped:
    neg w8, w1
    ldadda w8, w8, [x0]
    ret

fetch_sub::u32::release::dropped:
    neg w8, w1
    ldaddl w8, w8, [x0]
    ret

fetch_sub::u32::acq_rel::dropped:
fetch_sub::u32::seq_cst::dropped:
    neg w8, w1
    ldaddal w8, w8, [x0]
    ret

fetch_sub::u32::relaxed::compared:
    neg w8, w1
    ldadd w8, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

fetch_sub::u32::acquire::compared:
    neg w8, w1
    ldadda w8, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

fetch_sub::u32::release::compared:
    neg w8, w1
    ldaddl w8, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

fetch_sub::u32::acq_rel::compared:
fetch_sub::u32::seq_cst::compared:
    neg w8, w1
    ldaddal w8, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

fetch_sub::u32::relaxed::used::const_1:
    mov w8, #-1
    ldadd w8, w0, [x0]
    ret

fetch_sub::u32::acquire::used::const_1:
    mov w8, #-1
    ldadda w8, w0, [x0]
    ret

fetch_sub::u32::release::used::const_1:
    mov w8, #-1
    ldaddl w8, w0, [x0]
    ret

fetch_sub::u32::acq_rel::used::const_1:
fetch_sub::u32::seq_cst::used::const_1:
    mov w8, #-1
    ldaddal w8, w0, [x0]
    ret

fetch_sub::u32::relaxed::dropped::const_1:
    mov w8, #-1
    ldadd w8, w8, [x0]
    ret

fetch_sub::u32::acquire::dropped::const_1:
    mov w8, #-1
    ldadda w8, w8, [x0]
    ret

fetch_sub::u32::release::dropped::const_1:
    mov w8, #-1
    ldaddl w8, w8, [x0]
    ret

fetch_sub::u32::acq_rel::dropped::const_1:
fetch_sub::u32::seq_cst::dropped::const_1:
    mov w8, #-1
    ldaddal w8, w8, [x0]
    ret

fetch_sub::u32::relaxed::compared::const_1:
    mov w8, #-1
    ldadd w8, w8, [x0]
    cmp w8, #1
    cset w0, eq
    ret

fetch_sub::u32::acquire::compared::const_1:
    mov w8, #-1
    ldadda w8, w8, [x0]
    cmp w8, #1
    cset w0, eq
    ret

fetch_sub::u32::release::compared::const_1:
    mov w8, #-1
    ldaddl w8, w8, [x0]
    cmp w8, #1
    cset w0, eq
    ret

fetch_sub::u32::acq_rel::compared::const_1:
fetch_sub::u32::seq_cst::compared::const_1:
    mov w8, #-1
    ldaddal w8, w8, [x0]
    cmp w8, #1
    cset w0, eq
    ret

fetch_sub::u32::relaxed::used::const_10:
    mov w8, #-10
    ldadd w8, w0, [x0]
    ret

fetch_sub::u32::acquire::used::const_10:
    mov w8, #-10
    ldadda w8, w0, [x0]
    ret

fetch_sub::u32::release::used::const_10:
    mov w8, #-10
    ldaddl w8, w0, [x0]
    ret

fetch_sub::u32::acq_rel::used::const_10:
fetch_sub::u32::seq_cst::used::const_10:
    mov w8, #-10
    ldaddal w8, w0, [x0]
    ret

fetch_sub::u32::relaxed::dropped::const_10:
    mov w8, #-10
    ldadd w8, w8, [x0]
    ret

fetch_sub::u32::acquire::dropped::const_10:
    mov w8, #-10
    ldadda w8, w8, [x0]
    ret

fetch_sub::u32::release::dropped::const_10:
    mov w8, #-10
    ldaddl w8, w8, [x0]
    ret

fetch_sub::u32::acq_rel::dropped::const_10:
fetch_sub::u32::seq_cst::dropped::const_10:
    mov w8, #-10
    ldaddal w8, w8, [x0]
    ret

fetch_sub::u32::relaxed::used::negated:
    ldadd w1, w0, [x0]
    ret

fetch_sub::u32::acquire::used::negated:
    ldadda w1, w0, [x0]
    ret

fetch_sub::u32::release::used::negated:
    ldaddl w1, w0, [x0]
    ret

fetch_sub::u32::acq_rel::used::negated:
fetch_sub::u32::seq_cst::used::negated:
    ldaddal w1, w0, [x0]
    ret

fetch_sub::u32::relaxed::dropped::negated:
    ldadd w1, w8, [x0]
    ret

fetch_sub::u32::acquire::dropped::negated:
    ldadda w1, w8, [x0]
    ret

fetch_sub::u32::release::dropped::negated:
    ldaddl w1, w8, [x0]
    ret

fetch_sub::u32::acq_rel::dropped::negated:
fetch_sub::u32::seq_cst::dropped::negated:
    ldaddal w1, w8, [x0]
    ret

fetch_sub::u32::relaxed::used::idempotent:
    ldset wzr, w0, [x0]
    ret

fetch_sub::u32::acquire::used::idempotent:
    ldseta wzr, w0, [x0]
    ret

fetch_sub::u32::release::used::idempotent:
    ldsetl wzr, w0, [x0]
    ret

fetch_sub::u32::acq_rel::used::idempotent:
fetch_sub::u32::seq_cst::used::idempotent:
    ldsetal wzr, w0, [x0]
    ret

fetch_sub::u32::relaxed::dropped::idempotent:
    ldset wzr, w8, [x0]
    ret

fetch_sub::u32::acquire::dropped::idempotent:
    ldseta wzr, w8, [x0]
    ret

fetch_sub::u32::release::dropped::idempotent:
    ldsetl wzr, w8, [x0]
    ret

fetch_sub::u32::acq_rel::dropped::idempotent:
fetch_sub::u32::seq_cst::dropped::idempotent:
    ldsetal wzr, w8, [x0]
    ret

fetch_sub::i64::relaxed::used:
    neg x8, x1
    ldadd x8, x0, [x0]
    ret

fetch_sub::i64::acquire::used:
    neg x8, x1
    ldadda x8, x0, [x0]
    ret

fetch_sub::i64::release::used:
    neg x8, x1
    ldaddl x8, x0, [x0]
    ret

fetch_sub::i64::acq_rel::used:
fetch_sub::i64::seq_cst::used:
    neg x8, x1
    ldaddal x8, x0, [x0]
    ret

fetch_sub::i64::relaxed::dropped:
    neg x8, x1
    ldadd x8, x8, [x0]
    ret

fetch_sub::i64::acquire::dropped:
    neg x8, x1
    ldadda x8, x8, [x0]
    ret

fetch_sub::i64::release::dropped:
    neg x8, x1
    ldaddl x8, x8, [x0]
    ret

fetch_sub::i64::acq_rel::dropped:
fetch_sub::i64::seq_cst::dropped:
    neg x8, x1
    ldaddal x8, x8, [x0]
    ret

fetch_sub::u64::relaxed::used:
    neg x8, x1
    ldadd x8, x0, [x0]
    ret

fetch_sub::u64::acquire::used:
    neg x8, x1
    ldadda x8, x0, [x0]
    ret

fetch_sub::u64::release::used:
    neg x8, x1
    ldaddl x8, x0, [x0]
    ret

fetch_sub::u64::acq_rel::used:
fetch_sub::u64::seq_cst::used:
    neg x8, x1
    ldaddal x8, x0, [x0]
    ret

fetch_sub::u64::relaxed::dropped:
    neg x8, x1
    ldadd x8, x8, [x0]
    ret

fetch_sub::u64::acquire::dropped:
    neg x8, x1
    ldadda x8, x8, [x0]
    ret

fetch_sub::u64::release::dropped:
    neg x8, x1
    ldaddl x8, x8, [x0]
    ret

fetch_sub::u64::acq_rel::dropped:
fetch_sub::u64::seq_cst::dropped:
    neg x8, x1
    ldaddal x8, x8, [x0]
    ret

fetch_sub::u64::relaxed::compared:
    neg x8, x1
    ldadd x8, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

fetch_sub::u64::acquire::compared:
    neg x8, x1
    ldadda x8, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

fetch_sub::u64::release::compared:
    neg x8, x1
    ldaddl x8, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

fetch_sub::u64::acq_rel::compared:
fetch_sub::u64::seq_cst::compared:
    neg x8, x1
    ldaddal x8, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

fetch_sub::u64::relaxed::used::const_1:
    mov x8, #-1
    ldadd x8, x0, [x0]
    ret

fetch_sub::u64::acquire::used::const_1:
    mov x8, #-1
    ldadda x8, x0, [x0]
    ret

fetch_sub::u64::release::used::const_1:
    mov x8, #-1
    ldaddl x8, x0, [x0]
    ret

fetch_sub::u64::acq_rel::used::const_1:
fetch_sub::u64::seq_cst::used::const_1:
    mov x8, #-1
    ldaddal x8, x0, [x0]
    ret

fetch_sub::u64::relaxed::dropped::const_1:
    mov x8, #-1
    ldadd x8, x8, [x0]
    ret

fetch_sub::u64::acquire::dropped::const_1:
    mov x8, #-1
    ldadda x8, x8, [x0]
    ret

fetch_sub::u64::release::dropped::const_1:
    mov x8, #-1
    ldaddl x8, x8, [x0]
    ret

fetch_sub::u64::acq_rel::dropped::const_1:
fetch_sub::u64::seq_cst::dropped::const_1:
    mov x8, #-1
    ldaddal x8, x8, [x0]
    ret

fetch_sub::u64::relaxed::compared::const_1:
    mov x8, #-1
    ldadd x8, x8, [x0]
    cmp x8, #1
    cset w0, eq
    ret

fetch_sub::u64::acquire::compared::const_1:
    mov x8, #-1
    ldadda x8, x8, [x0]
    cmp x8, #1
    cset w0, eq
    ret

fetch_sub::u64::release::compared::const_1:
    mov x8, #-1
    ldaddl x8, x8, [x0]
    cmp x8, #1
    cset w0, eq
    ret

fetch_sub::u64::acq_rel::compared::const_1:
fetch_sub::u64::seq_cst::compared::const_1:
    mov x8, #-1
    ldaddal x8, x8, [x0]
    cmp x8, #1
    cset w0, eq
    ret

fetch_sub::u64::relaxed::used::const_10:
    mov x8, #-10
    ldadd x8, x0, [x0]
    ret

fetch_sub::u64::acquire::used::const_10:
    mov x8, #-10
    ldadda x8, x0, [x0]
    ret

fetch_sub::u64::release::used::const_10:
    mov x8, #-10
    ldaddl x8, x0, [x0]
    ret

fetch_sub::u64::acq_rel::used::const_10:
fetch_sub::u64::seq_cst::used::const_10:
    mov x8, #-10
    ldaddal x8, x0, [x0]
    ret

fetch_sub::u64::relaxed::dropped::const_10:
    mov x8, #-10
    ldadd x8, x8, [x0]
    ret

fetch_sub::u64::acquire::dropped::const_10:
    mov x8, #-10
    ldadda x8, x8, [x0]
    ret

fetch_sub::u64::release::dropped::const_10:
    mov x8, #-10
    ldaddl x8, x8, [x0]
    ret

fetch_sub::u64::acq_rel::dropped::const_10:
fetch_sub::u64::seq_cst::dropped::const_10:
    mov x8, #-10
    ldaddal x8, x8, [x0]
    ret

fetch_sub::u64::relaxed::used::negated:
    ldadd x1, x0, [x0]
    ret

fetch_sub::u64::acquire::used::negated:
    ldadda x1, x0, [x0]
    ret

fetch_sub::u64::release::used::negated:
    ldaddl x1, x0, [x0]
    ret

fetch_sub::u64::acq_rel::used::negated:
fetch_sub::u64::seq_cst::used::negated:
    ldaddal x1, x0, [x0]
    ret

fetch_sub::u64::relaxed::dropped::negated:
    ldadd x1, x8, [x0]
    ret

fetch_sub::u64::acquire::dropped::negated:
    ldadda x1, x8, [x0]
    ret

fetch_sub::u64::release::dropped::negated:
    ldaddl x1, x8, [x0]
    ret

fetch_sub::u64::acq_rel::dropped::negated:
fetch_sub::u64::seq_cst::dropped::negated:
    ldaddal x1, x8, [x0]
    ret

fetch_sub::u64::relaxed::used::idempotent:
    ldset xzr, x0, [x0]
    ret

fetch_sub::u64::acquire::used::idempotent:
    ldseta xzr, x0, [x0]
    ret

fetch_sub::u64::release::used::idempotent:
    ldsetl xzr, x0, [x0]
    ret

fetch_sub::u64::acq_rel::used::idempotent:
fetch_sub::u64::seq_cst::used::idempotent:
    ldsetal xzr, x0, [x0]
    ret

fetch_sub::u64::relaxed::dropped::idempotent:
    ldset xzr, x8, [x0]
    ret

fetch_sub::u64::acquire::dropped::idempotent:
    ldseta xzr, x8, [x0]
    ret

fetch_sub::u64::release::dropped::idempotent:
    ldsetl xzr, x8, [x0]
    ret

fetch_sub::u64::acq_rel::dropped::idempotent:
fetch_sub::u64::seq_cst::dropped::idempotent:
    ldsetal xzr, x8, [x0]
    ret

fetch_sub::isize::relaxed::used:
    neg x8, x1
    ldadd x8, x0, [x0]
    ret

fetch_sub::isize::acquire::used:
    neg x8, x1
    ldadda x8, x0, [x0]
    ret

fetch_sub::isize::release::used:
    neg x8, x1
    ldaddl x8, x0, [x0]
    ret

fetch_sub::isize::acq_rel::used:
fetch_sub::isize::seq_cst::used:
    neg x8, x1
    ldaddal x8, x0, [x0]
    ret

fetch_sub::isize::relaxed::dropped:
    neg x8, x1
    ldadd x8, x8, [x0]
    ret

fetch_sub::isize::acquire::dropped:
    neg x8, x1
    ldadda x8, x8, [x0]
    ret

fetch_sub::isize::release::dropped:
    neg x8, x1
    ldaddl x8, x8, [x0]
    ret

fetch_sub::isize::acq_rel::dropped:
fetch_sub::isize::seq_cst::dropped:
    neg x8, x1
    ldaddal x8, x8, [x0]
    ret

fetch_sub::usize::relaxed::used:
    neg x8, x1
    ldadd x8, x0, [x0]
    ret

fetch_sub::usize::acquire::used:
    neg x8, x1
    ldadda x8, x0, [x0]
    ret

fetch_sub::usize::release::used:
    neg x8, x1
    ldaddl x8, x0, [x0]
    ret

fetch_sub::usize::acq_rel::used:
fetch_sub::usize::seq_cst::used:
    neg x8, x1
    ldaddal x8, x0, [x0]
    ret

fetch_sub::usize::relaxed::dropped:
    neg x8, x1
    ldadd x8, x8, [x0]
    ret

fetch_sub::usize::acquire::dropped:
    neg x8, x1
    ldadda x8, x8, [x0]
    ret

fetch_sub::usize::release::dropped:
    neg x8, x1
    ldaddl x8, x8, [x0]
    ret

fetch_sub::usize::acq_rel::dropped:
fetch_sub::usize::seq_cst::dropped:
    neg x8, x1
    ldaddal x8, x8, [x0]
    ret

fetch_sub::i128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    subs x8, x4, x2
    mov x6, x4
    sbc x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_sub::i128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    subs x8, x4, x2
    mov x6, x4
    sbc x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_sub::i128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    subs x8, x4, x2
    mov x6, x4
    sbc x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_sub::i128::acq_rel::used:
fetch_sub::i128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    subs x8, x4, x2
    mov x6, x4
    sbc x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_sub::i128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    subs x6, x4, x2
    mov x8, x4
    mov x9, x5
    sbc x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_sub::i128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    subs x6, x4, x2
    mov x8, x4
    mov x9, x5
    sbc x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_sub::i128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    subs x6, x4, x2
    mov x8, x4
    mov x9, x5
    sbc x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_sub::i128::acq_rel::dropped:
fetch_sub::i128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    subs x6, x4, x2
    mov x8, x4
    mov x9, x5
    sbc x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_sub::u128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    subs x8, x4, x2
    mov x6, x4
    sbc x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_sub::u128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    subs x8, x4, x2
    mov x6, x4
    sbc x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_sub::u128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    subs x8, x4, x2
    mov x6, x4
    sbc x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_sub::u128::acq_rel::used:
fetch_sub::u128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    subs x8, x4, x2
    mov x6, x4
    sbc x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_sub::u128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    subs x6, x4, x2
    mov x8, x4
    mov x9, x5
    sbc x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_sub::u128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    subs x6, x4, x2
    mov x8, x4
    mov x9, x5
    sbc x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_sub::u128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    subs x6, x4, x2
    mov x8, x4
    mov x9, x5
    sbc x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_sub::u128::acq_rel::dropped:
fetch_sub::u128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    subs x6, x4, x2
    mov x8, x4
    mov x9, x5
    sbc x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_and::bool::relaxed::used:
    mvn w8, w1
    ldclrb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_and::bool::acquire::used:
    mvn w8, w1
    ldclrab w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_and::bool::release::used:
    mvn w8, w1
    ldclrlb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_and::bool::acq_rel::used:
fetch_and::bool::seq_cst::used:
    mvn w8, w1
    ldclralb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_and::bool::relaxed::dropped:
    mvn w8, w1
    ldclrb w8, w8, [x0]
    ret

fetch_and::bool::acquire::dropped:
    mvn w8, w1
    ldclrab w8, w8, [x0]
    ret

fetch_and::bool::release::dropped:
    mvn w8, w1
    ldclrlb w8, w8, [x0]
    ret

fetch_and::bool::acq_rel::dropped:
fetch_and::bool::seq_cst::dropped:
    mvn w8, w1
    ldclralb w8, w8, [x0]
    ret

fetch_and::ptr::relaxed::used:
    mvn x8, x1
    ldclr x8, x0, [x0]
    ret

fetch_and::ptr::acquire::used:
    mvn x8, x1
    ldclra x8, x0, [x0]
    ret

fetch_and::ptr::release::used:
    mvn x8, x1
    ldclrl x8, x0, [x0]
    ret

fetch_and::ptr::acq_rel::used:
fetch_and::ptr::seq_cst::used:
    mvn x8, x1
    ldclral x8, x0, [x0]
    ret

fetch_and::ptr::relaxed::dropped:
    mvn x8, x1
    ldclr x8, x8, [x0]
    ret

fetch_and::ptr::acquire::dropped:
    mvn x8, x1
    ldclra x8, x8, [x0]
    ret

fetch_and::ptr::release::dropped:
    mvn x8, x1
    ldclrl x8, x8, [x0]
    ret

fetch_and::ptr::acq_rel::dropped:
fetch_and::ptr::seq_cst::dropped:
    mvn x8, x1
    ldclral x8, x8, [x0]
    ret

fetch_and::i8::relaxed::used:
    mvn w8, w1
    ldclrb w8, w0, [x0]
    ret

fetch_and::i8::acquire::used:
    mvn w8, w1
    ldclrab w8, w0, [x0]
    ret

fetch_and::i8::release::used:
    mvn w8, w1
    ldclrlb w8, w0, [x0]
    ret

fetch_and::i8::acq_rel::used:
fetch_and::i8::seq_cst::used:
    mvn w8, w1
    ldclralb w8, w0, [x0]
    ret

fetch_and::i8::relaxed::dropped:
    mvn w8, w1
    ldclrb w8, w8, [x0]
    ret

fetch_and::i8::acquire::dropped:
    mvn w8, w1
    ldclrab w8, w8, [x0]
    ret

fetch_and::i8::release::dropped:
    mvn w8, w1
    ldclrlb w8, w8, [x0]
    ret

fetch_and::i8::acq_rel::dropped:
fetch_and::i8::seq_cst::dropped:
    mvn w8, w1
    ldclralb w8, w8, [x0]
    ret

fetch_and::u8::relaxed::used:
    mvn w8, w1
    ldclrb w8, w0, [x0]
    ret

fetch_and::u8::acquire::used:
    mvn w8, w1
    ldclrab w8, w0, [x0]
    ret

fetch_and::u8::release::used:
    mvn w8, w1
    ldclrlb w8, w0, [x0]
    ret

fetch_and::u8::acq_rel::used:
fetch_and::u8::seq_cst::used:
    mvn w8, w1
    ldclralb w8, w0, [x0]
    ret

fetch_and::u8::relaxed::dropped:
    mvn w8, w1
    ldclrb w8, w8, [x0]
    ret

fetch_and::u8::acquire::dropped:
    mvn w8, w1
    ldclrab w8, w8, [x0]
    ret

fetch_and::u8::release::dropped:
    mvn w8, w1
    ldclrlb w8, w8, [x0]
    ret

fetch_and::u8::acq_rel::dropped:
fetch_and::u8::seq_cst::dropped:
    mvn w8, w1
    ldclralb w8, w8, [x0]
    ret

fetch_and::i16::relaxed::used:
    mvn w8, w1
    ldclrh w8, w0, [x0]
    ret

fetch_and::i16::acquire::used:
    mvn w8, w1
    ldclrah w8, w0, [x0]
    ret

fetch_and::i16::release::used:
    mvn w8, w1
    ldclrlh w8, w0, [x0]
    ret

fetch_and::i16::acq_rel::used:
fetch_and::i16::seq_cst::used:
    mvn w8, w1
    ldclralh w8, w0, [x0]
    ret

fetch_and::i16::relaxed::dropped:
    mvn w8, w1
    ldclrh w8, w8, [x0]
    ret

fetch_and::i16::acquire::dropped:
    mvn w8, w1
    ldclrah w8, w8, [x0]
    ret

fetch_and::i16::release::dropped:
    mvn w8, w1
    ldclrlh w8, w8, [x0]
    ret

fetch_and::i16::acq_rel::dropped:
fetch_and::i16::seq_cst::dropped:
    mvn w8, w1
    ldclralh w8, w8, [x0]
    ret

fetch_and::u16::relaxed::used:
    mvn w8, w1
    ldclrh w8, w0, [x0]
    ret

fetch_and::u16::acquire::used:
    mvn w8, w1
    ldclrah w8, w0, [x0]
    ret

fetch_and::u16::release::used:
    mvn w8, w1
    ldclrlh w8, w0, [x0]
    ret

fetch_and::u16::acq_rel::used:
fetch_and::u16::seq_cst::used:
    mvn w8, w1
    ldclralh w8, w0, [x0]
    ret

fetch_and::u16::relaxed::dropped:
    mvn w8, w1
    ldclrh w8, w8, [x0]
    ret

fetch_and::u16::acquire::dropped:
    mvn w8, w1
    ldclrah w8, w8, [x0]
    ret

fetch_and::u16::release::dropped:
    mvn w8, w1
    ldclrlh w8, w8, [x0]
    ret

fetch_and::u16::acq_rel::dropped:
fetch_and::u16::seq_cst::dropped:
    mvn w8, w1
    ldclralh w8, w8, [x0]
    ret

fetch_and::i32::relaxed::used:
    mvn w8, w1
    ldclr w8, w0, [x0]
    ret

fetch_and::i32::acquire::used:
    mvn w8, w1
    ldclra w8, w0, [x0]
    ret

fetch_and::i32::release::used:
    mvn w8, w1
    ldclrl w8, w0, [x0]
    ret

fetch_and::i32::acq_rel::used:
fetch_and::i32::seq_cst::used:
    mvn w8, w1
    ldclral w8, w0, [x0]
    ret

fetch_and::i32::relaxed::dropped:
    mvn w8, w1
    ldclr w8, w8, [x0]
    ret

fetch_and::i32::acquire::dropped:
    mvn w8, w1
    ldclra w8, w8, [x0]
    ret

fetch_and::i32::release::dropped:
    mvn w8, w1
    ldclrl w8, w8, [x0]
    ret

fetch_and::i32::acq_rel::dropped:
fetch_and::i32::seq_cst::dropped:
    mvn w8, w1
    ldclral w8, w8, [x0]
    ret

fetch_and::u32::relaxed::used:
    mvn w8, w1
    ldclr w8, w0, [x0]
    ret

fetch_and::u32::acquire::used:
    mvn w8, w1
    ldclra w8, w0, [x0]
    ret

fetch_and::u32::release::used:
    mvn w8, w1
    ldclrl w8, w0, [x0]
    ret

fetch_and::u32::acq_rel::used:
fetch_and::u32::seq_cst::used:
    mvn w8, w1
    ldclral w8, w0, [x0]
    ret

fetch_and::u32::relaxed::dropped:
    mvn w8, w1
    ldclr w8, w8, [x0]
    ret

fetch_and::u32::acquire::dropped:
    mvn w8, w1
    ldclra w8, w8, [x0]
    ret

fetch_and::u32::release::dropped:
    mvn w8, w1
    ldclrl w8, w8, [x0]
    ret

fetch_and::u32::acq_rel::dropped:
fetch_and::u32::seq_cst::dropped:
    mvn w8, w1
    ldclral w8, w8, [x0]
    ret

fetch_and::u32::relaxed::compared:
    mvn w8, w1
    ldclr w8, w8, [x0]
    tst w8, w1
    cset w0, eq
    ret

fetch_and::u32::acquire::compared:
    mvn w8, w1
    ldclra w8, w8, [x0]
    tst w8, w1
    cset w0, eq
    ret

fetch_and::u32::release::compared:
    mvn w8, w1
    ldclrl w8, w8, [x0]
    tst w8, w1
    cset w0, eq
    ret

fetch_and::u32::acq_rel::compared:
fetch_and::u32::seq_cst::compared:
    mvn w8, w1
    ldclral w8, w8, [x0]
    tst w8, w1
    cset w0, eq
    ret

fetch_and::u32::relaxed::used::const_1:
    mov w8, #-2
    ldclr w8, w0, [x0]
    ret

fetch_and::u32::acquire::used::const_1:
    mov w8, #-2
    ldclra w8, w0, [x0]
    ret

fetch_and::u32::release::used::const_1:
    mov w8, #-2
    ldclrl w8, w0, [x0]
    ret

fetch_and::u32::acq_rel::used::const_1:
fetch_and::u32::seq_cst::used::const_1:
    mov w8, #-2
    ldclral w8, w0, [x0]
    ret

fetch_and::u32::relaxed::dropped::const_1:
    mov w8, #-2
    ldclr w8, w8, [x0]
    ret

fetch_and::u32::acquire::dropped::const_1:
    mov w8, #-2
    ldclra w8, w8, [x0]
    ret

fetch_and::u32::release::dropped::const_1:
    mov w8, #-2
    ldclrl w8, w8, [x0]
    ret

fetch_and::u32::acq_rel::dropped::const_1:
fetch_and::u32::seq_cst::dropped::const_1:
    mov w8, #-2
    ldclral w8, w8, [x0]
    ret

fetch_and::u32::relaxed::used::const_10:
    mov w8, #-11
    ldclr w8, w0, [x0]
    ret

fetch_and::u32::acquire::used::const_10:
    mov w8, #-11
    ldclra w8, w0, [x0]
    ret

fetch_and::u32::release::used::const_10:
    mov w8, #-11
    ldclrl w8, w0, [x0]
    ret

fetch_and::u32::acq_rel::used::const_10:
fetch_and::u32::seq_cst::used::const_10:
    mov w8, #-11
    ldclral w8, w0, [x0]
    ret

fetch_and::u32::relaxed::dropped::const_10:
    mov w8, #-11
    ldclr w8, w8, [x0]
    ret

fetch_and::u32::acquire::dropped::const_10:
    mov w8, #-11
    ldclra w8, w8, [x0]
    ret

fetch_and::u32::release::dropped::const_10:
    mov w8, #-11
    ldclrl w8, w8, [x0]
    ret

fetch_and::u32::acq_rel::dropped::const_10:
fetch_and::u32::seq_cst::dropped::const_10:
    mov w8, #-11
    ldclral w8, w8, [x0]
    ret

fetch_and::u32::relaxed::used::single_bit:
    mov w8, #32
    ldclr w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_and::u32::acquire::used::single_bit:
    mov w8, #32
    ldclra w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_and::u32::release::used::single_bit:
    mov w8, #32
    ldclrl w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_and::u32::acq_rel::used::single_bit:
fetch_and::u32::seq_cst::used::single_bit:
    mov w8, #32
    ldclral w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_and::u32::relaxed::dropped::single_bit:
    mov w8, #32
    ldclr w8, w8, [x0]
    ret

fetch_and::u32::acquire::dropped::single_bit:
    mov w8, #32
    ldclra w8, w8, [x0]
    ret

fetch_and::u32::release::dropped::single_bit:
    mov w8, #32
    ldclrl w8, w8, [x0]
    ret

fetch_and::u32::acq_rel::dropped::single_bit:
fetch_and::u32::seq_cst::dropped::single_bit:
    mov w8, #32
    ldclral w8, w8, [x0]
    ret

fetch_and::u32::relaxed::compared::bit_0:
    mov w8, #1
    ldclr w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_and::u32::acquire::compared::bit_0:
    mov w8, #1
    ldclra w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_and::u32::release::compared::bit_0:
    mov w8, #1
    ldclrl w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_and::u32::acq_rel::compared::bit_0:
fetch_and::u32::seq_cst::compared::bit_0:
    mov w8, #1
    ldclral w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_and::u32::relaxed::compared::top_bit:
    mov w8, #-2147483648
    ldclr w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_and::u32::acquire::compared::top_bit:
    mov w8, #-2147483648
    ldclra w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_and::u32::release::compared::top_bit:
    mov w8, #-2147483648
    ldclrl w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_and::u32::acq_rel::compared::top_bit:
fetch_and::u32::seq_cst::compared::top_bit:
    mov w8, #-2147483648
    ldclral w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_and::u32::relaxed::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldclr w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_and::u32::acquire::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldclra w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_and::u32::release::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldclrl w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_and::u32::acq_rel::compared::variable_bit:
fetch_and::u32::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldclral w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_and::u32::relaxed::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldclr w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_and::u32::acquire::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldclra w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_and::u32::release::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldclrl w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_and::u32::acq_rel::compared::shifted_mask:
fetch_and::u32::seq_cst::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldclral w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_and::u32::relaxed::used::negated:
    ldclr w1, w0, [x0]
    ret

fetch_and::u32::acquire::used::negated:
    ldclra w1, w0, [x0]
    ret

fetch_and::u32::release::used::negated:
    ldclrl w1, w0, [x0]
    ret

fetch_and::u32::acq_rel::used::negated:
fetch_and::u32::seq_cst::used::negated:
    ldclral w1, w0, [x0]
    ret

fetch_and::u32::relaxed::dropped::negated:
    ldclr w1, w8, [x0]
    ret

fetch_and::u32::acquire::dropped::negated:
    ldclra w1, w8, [x0]
    ret

fetch_and::u32::release::dropped::negated:
    ldclrl w1, w8, [x0]
    ret

fetch_and::u32::acq_rel::dropped::negated:
fetch_and::u32::seq_cst::dropped::negated:
    ldclral w1, w8, [x0]
    ret

fetch_and::u32::relaxed::used::idempotent:
    ldset wzr, w0, [x0]
    ret

fetch_and::u32::acquire::used::idempotent:
    ldseta wzr, w0, [x0]
    ret

fetch_and::u32::release::used::idempotent:
    ldsetl wzr, w0, [x0]
    ret

fetch_and::u32::acq_rel::used::idempotent:
fetch_and::u32::seq_cst::used::idempotent:
    ldsetal wzr, w0, [x0]
    ret

fetch_and::u32::relaxed::dropped::idempotent:
    ldset wzr, w8, [x0]
    ret

fetch_and::u32::acquire::dropped::idempotent:
    ldseta wzr, w8, [x0]
    ret

fetch_and::u32::release::dropped::idempotent:
    ldsetl wzr, w8, [x0]
    ret

fetch_and::u32::acq_rel::dropped::idempotent:
fetch_and::u32::seq_cst::dropped::idempotent:
    ldsetal wzr, w8, [x0]
    ret

fetch_and::i64::relaxed::used:
    mvn x8, x1
    ldclr x8, x0, [x0]
    ret

fetch_and::i64::acquire::used:
    mvn x8, x1
    ldclra x8, x0, [x0]
    ret

fetch_and::i64::release::used:
    mvn x8, x1
    ldclrl x8, x0, [x0]
    ret

fetch_and::i64::acq_rel::used:
fetch_and::i64::seq_cst::used:
    mvn x8, x1
    ldclral x8, x0, [x0]
    ret

fetch_and::i64::relaxed::dropped:
    mvn x8, x1
    ldclr x8, x8, [x0]
    ret

fetch_and::i64::acquire::dropped:
    mvn x8, x1
    ldclra x8, x8, [x0]
    ret

fetch_and::i64::release::dropped:
    mvn x8, x1
    ldclrl x8, x8, [x0]
    ret

fetch_and::i64::acq_rel::dropped:
fetch_and::i64::seq_cst::dropped:
    mvn x8, x1
    ldclral x8, x8, [x0]
    ret

fetch_and::u64::relaxed::used:
    mvn x8, x1
    ldclr x8, x0, [x0]
    ret

fetch_and::u64::acquire::used:
    mvn x8, x1
    ldclra x8, x0, [x0]
    ret

fetch_and::u64::release::used:
    mvn x8, x1
    ldclrl x8, x0, [x0]
    ret

fetch_and::u64::acq_rel::used:
fetch_and::u64::seq_cst::used:
    mvn x8, x1
    ldclral x8, x0, [x0]
    ret

fetch_and::u64::relaxed::dropped:
    mvn x8, x1
    ldclr x8, x8, [x0]
    ret

fetch_and::u64::acquire::dropped:
    mvn x8, x1
    ldclra x8, x8, [x0]
    ret

fetch_and::u64::release::dropped:
    mvn x8, x1
    ldclrl x8, x8, [x0]
    ret

fetch_and::u64::acq_rel::dropped:
fetch_and::u64::seq_cst::dropped:
    mvn x8, x1
    ldclral x8, x8, [x0]
    ret

fetch_and::u64::relaxed::compared:
    mvn x8, x1
    ldclr x8, x8, [x0]
    tst x8, x1
    cset w0, eq
    ret

fetch_and::u64::acquire::compared:
    mvn x8, x1
    ldclra x8, x8, [x0]
    tst x8, x1
    cset w0, eq
    ret

fetch_and::u64::release::compared:
    mvn x8, x1
    ldclrl x8, x8, [x0]
    tst x8, x1
    cset w0, eq
    ret

fetch_and::u64::acq_rel::compared:
fetch_and::u64::seq_cst::compared:
    mvn x8, x1
    ldclral x8, x8, [x0]
    tst x8, x1
    cset w0, eq
    ret

fetch_and::u64::relaxed::used::const_1:
    mov x8, #-2
    ldclr x8, x0, [x0]
    ret

fetch_and::u64::acquire::used::const_1:
    mov x8, #-2
    ldclra x8, x0, [x0]
    ret

fetch_and::u64::release::used::const_1:
    mov x8, #-2
    ldclrl x8, x0, [x0]
    ret

fetch_and::u64::acq_rel::used::const_1:
fetch_and::u64::seq_cst::used::const_1:
    mov x8, #-2
    ldclral x8, x0, [x0]
    ret

fetch_and::u64::relaxed::dropped::const_1:
    mov x8, #-2
    ldclr x8, x8, [x0]
    ret

fetch_and::u64::acquire::dropped::const_1:
    mov x8, #-2
    ldclra x8, x8, [x0]
    ret

fetch_and::u64::release::dropped::const_1:
    mov x8, #-2
    ldclrl x8, x8, [x0]
    ret

fetch_and::u64::acq_rel::dropped::const_1:
fetch_and::u64::seq_cst::dropped::const_1:
    mov x8, #-2
    ldclral x8, x8, [x0]
    ret

fetch_and::u64::relaxed::used::const_10:
    mov x8, #-11
    ldclr x8, x0, [x0]
    ret

fetch_and::u64::acquire::used::const_10:
    mov x8, #-11
    ldclra x8, x0, [x0]
    ret

fetch_and::u64::release::used::const_10:
    mov x8, #-11
    ldclrl x8, x0, [x0]
    ret

fetch_and::u64::acq_rel::used::const_10:
fetch_and::u64::seq_cst::used::const_10:
    mov x8, #-11
    ldclral x8, x0, [x0]
    ret

fetch_and::u64::relaxed::dropped::const_10:
    mov x8, #-11
    ldclr x8, x8, [x0]
    ret

fetch_and::u64::acquire::dropped::const_10:
    mov x8, #-11
    ldclra x8, x8, [x0]
    ret

fetch_and::u64::release::dropped::const_10:
    mov x8, #-11
    ldclrl x8, x8, [x0]
    ret

fetch_and::u64::acq_rel::dropped::const_10:
fetch_and::u64::seq_cst::dropped::const_10:
    mov x8, #-11
    ldclral x8, x8, [x0]
    ret

fetch_and::u64::relaxed::used::single_bit:
    mov w8, #32
    ldclr x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_and::u64::acquire::used::single_bit:
    mov w8, #32
    ldclra x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_and::u64::release::used::single_bit:
    mov w8, #32
    ldclrl x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_and::u64::acq_rel::used::single_bit:
fetch_and::u64::seq_cst::used::single_bit:
    mov w8, #32
    ldclral x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_and::u64::relaxed::dropped::single_bit:
    mov w8, #32
    ldclr x8, x8, [x0]
    ret

fetch_and::u64::acquire::dropped::single_bit:
    mov w8, #32
    ldclra x8, x8, [x0]
    ret

fetch_and::u64::release::dropped::single_bit:
    mov w8, #32
    ldclrl x8, x8, [x0]
    ret

fetch_and::u64::acq_rel::dropped::single_bit:
fetch_and::u64::seq_cst::dropped::single_bit:
    mov w8, #32
    ldclral x8, x8, [x0]
    ret

fetch_and::u64::relaxed::compared::bit_0:
    mov w8, #1
    ldclr x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_and::u64::acquire::compared::bit_0:
    mov w8, #1
    ldclra x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_and::u64::release::compared::bit_0:
    mov w8, #1
    ldclrl x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_and::u64::acq_rel::compared::bit_0:
fetch_and::u64::seq_cst::compared::bit_0:
    mov w8, #1
    ldclral x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_and::u64::relaxed::compared::top_bit:
    mov x8, #-9223372036854775808
    ldclr x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_and::u64::acquire::compared::top_bit:
    mov x8, #-9223372036854775808
    ldclra x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_and::u64::release::compared::top_bit:
    mov x8, #-9223372036854775808
    ldclrl x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_and::u64::acq_rel::compared::top_bit:
fetch_and::u64::seq_cst::compared::top_bit:
    mov x8, #-9223372036854775808
    ldclral x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_and::u64::relaxed::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldclr x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_and::u64::acquire::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldclra x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_and::u64::release::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldclrl x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_and::u64::acq_rel::compared::variable_bit:
fetch_and::u64::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldclral x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_and::u64::relaxed::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldclr x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_and::u64::acquire::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldclra x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_and::u64::release::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldclrl x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_and::u64::acq_rel::compared::shifted_mask:
fetch_and::u64::seq_cst::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldclral x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_and::u64::relaxed::used::negated:
    ldclr x1, x0, [x0]
    ret

fetch_and::u64::acquire::used::negated:
    ldclra x1, x0, [x0]
    ret

fetch_and::u64::release::used::negated:
    ldclrl x1, x0, [x0]
    ret

fetch_and::u64::acq_rel::used::negated:
fetch_and::u64::seq_cst::used::negated:
    ldclral x1, x0, [x0]
    ret

fetch_and::u64::relaxed::dropped::negated:
    ldclr x1, x8, [x0]
    ret

fetch_and::u64::acquire::dropped::negated:
    ldclra x1, x8, [x0]
    ret

fetch_and::u64::release::dropped::negated:
    ldclrl x1, x8, [x0]
    ret

fetch_and::u64::acq_rel::dropped::negated:
fetch_and::u64::seq_cst::dropped::negated:
    ldclral x1, x8, [x0]
    ret

fetch_and::u64::relaxed::used::idempotent:
    ldset xzr, x0, [x0]
    ret

fetch_and::u64::acquire::used::idempotent:
    ldseta xzr, x0, [x0]
    ret

fetch_and::u64::release::used::idempotent:
    ldsetl xzr, x0, [x0]
    ret

fetch_and::u64::acq_rel::used::idempotent:
fetch_and::u64::seq_cst::used::idempotent:
    ldsetal xzr, x0, [x0]
    ret

fetch_and::u64::relaxed::dropped::idempotent:
    ldset xzr, x8, [x0]
    ret

fetch_and::u64::acquire::dropped::idempotent:
    ldseta xzr, x8, [x0]
    ret

fetch_and::u64::release::dropped::idempotent:
    ldsetl xzr, x8, [x0]
    ret

fetch_and::u64::acq_rel::dropped::idempotent:
fetch_and::u64::seq_cst::dropped::idempotent:
    ldsetal xzr, x8, [x0]
    ret

fetch_and::isize::relaxed::used:
    mvn x8, x1
    ldclr x8, x0, [x0]
    ret

fetch_and::isize::acquire::used:
    mvn x8, x1
    ldclra x8, x0, [x0]
    ret

fetch_and::isize::release::used:
    mvn x8, x1
    ldclrl x8, x0, [x0]
    ret

fetch_and::isize::acq_rel::used:
fetch_and::isize::seq_cst::used:
    mvn x8, x1
    ldclral x8, x0, [x0]
    ret

fetch_and::isize::relaxed::dropped:
    mvn x8, x1
    ldclr x8, x8, [x0]
    ret

fetch_and::isize::acquire::dropped:
    mvn x8, x1
    ldclra x8, x8, [x0]
    ret

fetch_and::isize::release::dropped:
    mvn x8, x1
    ldclrl x8, x8, [x0]
    ret

fetch_and::isize::acq_rel::dropped:
fetch_and::isize::seq_cst::dropped:
    mvn x8, x1
    ldclral x8, x8, [x0]
    ret

fetch_and::usize::relaxed::used:
    mvn x8, x1
    ldclr x8, x0, [x0]
    ret

fetch_and::usize::acquire::used:
    mvn x8, x1
    ldclra x8, x0, [x0]
    ret

fetch_and::usize::release::used:
    mvn x8, x1
    ldclrl x8, x0, [x0]
    ret

fetch_and::usize::acq_rel::used:
fetch_and::usize::seq_cst::used:
    mvn x8, x1
    ldclral x8, x0, [x0]
    ret

fetch_and::usize::relaxed::dropped:
    mvn x8, x1
    ldclr x8, x8, [x0]
    ret

fetch_and::usize::acquire::dropped:
    mvn x8, x1
    ldclra x8, x8, [x0]
    ret

fetch_and::usize::release::dropped:
    mvn x8, x1
    ldclrl x8, x8, [x0]
    ret

fetch_and::usize::acq_rel::dropped:
fetch_and::usize::seq_cst::dropped:
    mvn x8, x1
    ldclral x8, x8, [x0]
    ret

fetch_and::i128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_and::i128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_and::i128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_and::i128::acq_rel::used:
fetch_and::i128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_and::i128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x6, x4, x2
    mov x8, x4
    mov x9, x5
    and x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_and::i128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x6, x4, x2
    mov x8, x4
    mov x9, x5
    and x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_and::i128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x6, x4, x2
    mov x8, x4
    mov x9, x5
    and x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_and::i128::acq_rel::dropped:
fetch_and::i128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x6, x4, x2
    mov x8, x4
    mov x9, x5
    and x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_and::u128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_and::u128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_and::u128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_and::u128::acq_rel::used:
fetch_and::u128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_and::u128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x6, x4, x2
    mov x8, x4
    mov x9, x5
    and x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_and::u128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x6, x4, x2
    mov x8, x4
    mov x9, x5
    and x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_and::u128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x6, x4, x2
    mov x8, x4
    mov x9, x5
    and x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_and::u128::acq_rel::dropped:
fetch_and::u128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x6, x4, x2
    mov x8, x4
    mov x9, x5
    and x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_nand::bool::relaxed::used:
    mov w8, #1
    tbz w1, #0, .L1
    ldeorb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret
  .L1:
    swpb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_nand::bool::acquire::used:
    mov w8, #1
    tbz w1, #0, .L1
    ldeorab w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret
  .L1:
    swpab w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_nand::bool::release::used:
    mov w8, #1
    tbz w1, #0, .L1
    ldeorlb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret
  .L1:
    swplb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_nand::bool::acq_rel::used:
fetch_nand::bool::seq_cst::used:
    mov w8, #1
    tbz w1, #0, .L1
    ldeoralb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret
  .L1:
    swpalb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_nand::bool::relaxed::dropped:
    mov w8, #1
    tbz w1, #0, .L1
    ldeorb w8, w8, [x0]
    ret
  .L1:
    swpb w8, w8, [x0]
    ret

fetch_nand::bool::acquire::dropped:
    mov w8, #1
    tbz w1, #0, .L1
    ldeorab w8, w8, [x0]
    ret
  .L1:
    swpab w8, w8, [x0]
    ret

fetch_nand::bool::release::dropped:
    mov w8, #1
    tbz w1, #0, .L1
    ldeorlb w8, w8, [x0]
    ret
  .L1:
    swplb w8, w8, [x0]
    ret

fetch_nand::bool::acq_rel::dropped:
fetch_nand::bool::seq_cst::dropped:
    mov w8, #1
    tbz w1, #0, .L1
    ldeoralb w8, w8, [x0]
    ret
  .L1:
    swpalb w8, w8, [x0]
    ret

fetch_nand::i8::relaxed::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i8::acquire::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casab w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i8::release::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    caslb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i8::acq_rel::used:
fetch_nand::i8::seq_cst::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casalb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i8::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i8::acquire::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casab w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i8::release::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    caslb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i8::acq_rel::dropped:
fetch_nand::i8::seq_cst::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u8::relaxed::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u8::acquire::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casab w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u8::release::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    caslb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u8::acq_rel::used:
fetch_nand::u8::seq_cst::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casalb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u8::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u8::acquire::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casab w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u8::release::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    caslb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u8::acq_rel::dropped:
fetch_nand::u8::seq_cst::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i16::relaxed::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    cash w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i16::acquire::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casah w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i16::release::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    caslh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i16::acq_rel::used:
fetch_nand::i16::seq_cst::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casalh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i16::relaxed::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    cash w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i16::acquire::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casah w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i16::release::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    caslh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i16::acq_rel::dropped:
fetch_nand::i16::seq_cst::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casalh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u16::relaxed::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    cash w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u16::acquire::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casah w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u16::release::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    caslh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u16::acq_rel::used:
fetch_nand::u16::seq_cst::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casalh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u16::relaxed::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    cash w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u16::acquire::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casah w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u16::release::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    caslh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u16::acq_rel::dropped:
fetch_nand::u16::seq_cst::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casalh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i32::relaxed::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    cas w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i32::acquire::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casa w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i32::release::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casl w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i32::acq_rel::used:
fetch_nand::i32::seq_cst::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casal w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::i32::relaxed::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    cas w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i32::acquire::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casa w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i32::release::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casl w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::i32::acq_rel::dropped:
fetch_nand::i32::seq_cst::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casal w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u32::relaxed::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    cas w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::acquire::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casa w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::release::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casl w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::acq_rel::used:
fetch_nand::u32::seq_cst::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    and w10, w8, w1
    mvn w10, w10
    casal w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::relaxed::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    cas w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u32::acquire::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casa w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u32::release::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casl w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u32::acq_rel::dropped:
fetch_nand::u32::seq_cst::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    and w10, w9, w1
    mvn w10, w10
    casal w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u32::relaxed::used::const_1:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    mvn w10, w8
    orr w10, w10, #0xfffffffe
    cas w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::acquire::used::const_1:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    mvn w10, w8
    orr w10, w10, #0xfffffffe
    casa w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::release::used::const_1:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    mvn w10, w8
    orr w10, w10, #0xfffffffe
    casl w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::acq_rel::used::const_1:
fetch_nand::u32::seq_cst::used::const_1:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    mvn w10, w8
    orr w10, w10, #0xfffffffe
    casal w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::relaxed::dropped::const_1:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    mvn w10, w9
    orr w10, w10, #0xfffffffe
    cas w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u32::acquire::dropped::const_1:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    mvn w10, w9
    orr w10, w10, #0xfffffffe
    casa w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u32::release::dropped::const_1:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    mvn w10, w9
    orr w10, w10, #0xfffffffe
    casl w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u32::acq_rel::dropped::const_1:
fetch_nand::u32::seq_cst::dropped::const_1:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    mvn w10, w9
    orr w10, w10, #0xfffffffe
    casal w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

fetch_nand::u32::relaxed::used::const_10:
    ldr w8, [x0]
    mov w9, #-11
    mov w10, w8
  .L1:
    orn w11, w9, w8
    cas w10, w11, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::acquire::used::const_10:
    ldr w8, [x0]
    mov w9, #-11
    mov w10, w8
  .L1:
    orn w11, w9, w8
    casa w10, w11, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::release::used::const_10:
    ldr w8, [x0]
    mov w9, #-11
    mov w10, w8
  .L1:
    orn w11, w9, w8
    casl w10, w11, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::acq_rel::used::const_10:
fetch_nand::u32::seq_cst::used::const_10:
    ldr w8, [x0]
    mov w9, #-11
    mov w10, w8
  .L1:
    orn w11, w9, w8
    casal w10, w11, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, w8
    ret

fetch_nand::u32::relaxed::dropped::const_10:
    ldr w9, [x0]
    mov w8, #-11
    mov w10, w9
  .L1:
    orn w11, w8, w9
    cas w10, w11, [x0]
    cmp w10, w9
    mov w9, w10
    b.ne .L1
    ret

fetch_nand::u32::acquire::dropped::const_10:
    ldr w9, [x0]
    mov w8, #-11
    mov w10, w9
  .L1:
    orn w11, w8, w9
    casa w10, w11, [x0]
    cmp w10, w9
    mov w9, w10
    b.ne .L1
    ret

fetch_nand::u32::release::dropped::const_10:
    ldr w9, [x0]
    mov w8, #-11
    mov w10, w9
  .L1:
    orn w11, w8, w9
    casl w10, w11, [x0]
    cmp w10, w9
    mov w9, w10
    b.ne .L1
    ret

fetch_nand::u32::acq_rel::dropped::const_10:
fetch_nand::u32::seq_cst::dropped::const_10:
    ldr w9, [x0]
    mov w8, #-11
    mov w10, w9
  .L1:
    orn w11, w8, w9
    casal w10, w11, [x0]
    cmp w10, w9
    mov w9, w10
    b.ne .L1
    ret

fetch_nand::i64::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    cas x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::i64::acquire::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::i64::release::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casl x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::i64::acq_rel::used:
fetch_nand::i64::seq_cst::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::i64::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    cas x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::i64::acquire::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::i64::release::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casl x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::i64::acq_rel::dropped:
fetch_nand::i64::seq_cst::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::u64::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    cas x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::acquire::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::release::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casl x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::acq_rel::used:
fetch_nand::u64::seq_cst::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    cas x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::u64::acquire::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::u64::release::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casl x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::u64::acq_rel::dropped:
fetch_nand::u64::seq_cst::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::u64::relaxed::used::const_1:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    mvn w10, w8
    orr x10, x10, #0xfffffffffffffffe
    cas x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::acquire::used::const_1:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    mvn w10, w8
    orr x10, x10, #0xfffffffffffffffe
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::release::used::const_1:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    mvn w10, w8
    orr x10, x10, #0xfffffffffffffffe
    casl x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::acq_rel::used::const_1:
fetch_nand::u64::seq_cst::used::const_1:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    mvn w10, w8
    orr x10, x10, #0xfffffffffffffffe
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::relaxed::dropped::const_1:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    mvn w10, w9
    orr x10, x10, #0xfffffffffffffffe
    cas x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::u64::acquire::dropped::const_1:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    mvn w10, w9
    orr x10, x10, #0xfffffffffffffffe
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::u64::release::dropped::const_1:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    mvn w10, w9
    orr x10, x10, #0xfffffffffffffffe
    casl x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::u64::acq_rel::dropped::const_1:
fetch_nand::u64::seq_cst::dropped::const_1:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    mvn w10, w9
    orr x10, x10, #0xfffffffffffffffe
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::u64::relaxed::used::const_10:
    ldr x8, [x0]
    mov x9, #-11
    mov x10, x8
  .L1:
    mvn w11, w8
    orr x11, x11, x9
    cas x10, x11, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::acquire::used::const_10:
    ldr x8, [x0]
    mov x9, #-11
    mov x10, x8
  .L1:
    mvn w11, w8
    orr x11, x11, x9
    casa x10, x11, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::release::used::const_10:
    ldr x8, [x0]
    mov x9, #-11
    mov x10, x8
  .L1:
    mvn w11, w8
    orr x11, x11, x9
    casl x10, x11, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::acq_rel::used::const_10:
fetch_nand::u64::seq_cst::used::const_10:
    ldr x8, [x0]
    mov x9, #-11
    mov x10, x8
  .L1:
    mvn w11, w8
    orr x11, x11, x9
    casal x10, x11, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::u64::relaxed::dropped::const_10:
    ldr x9, [x0]
    mov x8, #-11
    mov x10, x9
  .L1:
    mvn w11, w9
    orr x11, x11, x8
    cas x10, x11, [x0]
    cmp x10, x9
    mov x9, x10
    b.ne .L1
    ret

fetch_nand::u64::acquire::dropped::const_10:
    ldr x9, [x0]
    mov x8, #-11
    mov x10, x9
  .L1:
    mvn w11, w9
    orr x11, x11, x8
    casa x10, x11, [x0]
    cmp x10, x9
    mov x9, x10
    b.ne .L1
    ret

fetch_nand::u64::release::dropped::const_10:
    ldr x9, [x0]
    mov x8, #-11
    mov x10, x9
  .L1:
    mvn w11, w9
    orr x11, x11, x8
    casl x10, x11, [x0]
    cmp x10, x9
    mov x9, x10
    b.ne .L1
    ret

fetch_nand::u64::acq_rel::dropped::const_10:
fetch_nand::u64::seq_cst::dropped::const_10:
    ldr x9, [x0]
    mov x8, #-11
    mov x10, x9
  .L1:
    mvn w11, w9
    orr x11, x11, x8
    casal x10, x11, [x0]
    cmp x10, x9
    mov x9, x10
    b.ne .L1
    ret

fetch_nand::isize::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    cas x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::isize::acquire::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::isize::release::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casl x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::isize::acq_rel::used:
fetch_nand::isize::seq_cst::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::isize::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    cas x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::isize::acquire::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::isize::release::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casl x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::isize::acq_rel::dropped:
fetch_nand::isize::seq_cst::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::usize::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    cas x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::usize::acquire::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::usize::release::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casl x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::usize::acq_rel::used:
fetch_nand::usize::seq_cst::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    and x10, x8, x1
    mvn x10, x10
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

fetch_nand::usize::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    cas x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::usize::acquire::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::usize::release::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casl x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::usize::acq_rel::dropped:
fetch_nand::usize::seq_cst::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    and x10, x9, x1
    mvn x10, x10
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

fetch_nand::i128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mvn x10, x8
    mvn x11, x9
    mov x5, x7
    casp x4, x5, x10, x11, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_nand::i128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mvn x10, x8
    mvn x11, x9
    mov x5, x7
    caspa x4, x5, x10, x11, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_nand::i128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mvn x10, x8
    mvn x11, x9
    mov x5, x7
    caspl x4, x5, x10, x11, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_nand::i128::acq_rel::used:
fetch_nand::i128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mvn x10, x8
    mvn x11, x9
    mov x5, x7
    caspal x4, x5, x10, x11, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_nand::i128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x8, x4, x2
    and x9, x5, x3
    mvn x6, x8
    mov x8, x4
    mvn x7, x9
    mov x9, x5
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_nand::i128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x8, x4, x2
    and x9, x5, x3
    mvn x6, x8
    mov x8, x4
    mvn x7, x9
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_nand::i128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x8, x4, x2
    and x9, x5, x3
    mvn x6, x8
    mov x8, x4
    mvn x7, x9
    mov x9, x5
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_nand::i128::acq_rel::dropped:
fetch_nand::i128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x8, x4, x2
    and x9, x5, x3
    mvn x6, x8
    mov x8, x4
    mvn x7, x9
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_nand::u128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mvn x10, x8
    mvn x11, x9
    mov x5, x7
    casp x4, x5, x10, x11, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_nand::u128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mvn x10, x8
    mvn x11, x9
    mov x5, x7
    caspa x4, x5, x10, x11, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_nand::u128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mvn x10, x8
    mvn x11, x9
    mov x5, x7
    caspl x4, x5, x10, x11, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_nand::u128::acq_rel::used:
fetch_nand::u128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    and x8, x4, x2
    mov x6, x4
    and x9, x7, x3
    mvn x10, x8
    mvn x11, x9
    mov x5, x7
    caspal x4, x5, x10, x11, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_nand::u128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x8, x4, x2
    and x9, x5, x3
    mvn x6, x8
    mov x8, x4
    mvn x7, x9
    mov x9, x5
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_nand::u128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x8, x4, x2
    and x9, x5, x3
    mvn x6, x8
    mov x8, x4
    mvn x7, x9
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_nand::u128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x8, x4, x2
    and x9, x5, x3
    mvn x6, x8
    mov x8, x4
    mvn x7, x9
    mov x9, x5
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_nand::u128::acq_rel::dropped:
fetch_nand::u128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    and x8, x4, x2
    and x9, x5, x3
    mvn x6, x8
    mov x8, x4
    mvn x7, x9
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_or::bool::relaxed::used:
    ldsetb w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_or::bool::acquire::used:
    ldsetab w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_or::bool::release::used:
    ldsetlb w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_or::bool::acq_rel::used:
fetch_or::bool::seq_cst::used:
    ldsetalb w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_or::bool::relaxed::dropped:
    ldsetb w1, w8, [x0]
    ret

fetch_or::bool::acquire::dropped:
    ldsetab w1, w8, [x0]
    ret

fetch_or::bool::release::dropped:
    ldsetlb w1, w8, [x0]
    ret

fetch_or::bool::acq_rel::dropped:
fetch_or::bool::seq_cst::dropped:
    ldsetalb w1, w8, [x0]
    ret

fetch_or::ptr::relaxed::used:
    ldset x1, x0, [x0]
    ret

fetch_or::ptr::acquire::used:
    ldseta x1, x0, [x0]
    ret

fetch_or::ptr::release::used:
    ldsetl x1, x0, [x0]
    ret

fetch_or::ptr::acq_rel::used:
fetch_or::ptr::seq_cst::used:
    ldsetal x1, x0, [x0]
    ret

fetch_or::ptr::relaxed::dropped:
    ldset x1, x8, [x0]
    ret

fetch_or::ptr::acquire::dropped:
    ldseta x1, x8, [x0]
    ret

fetch_or::ptr::release::dropped:
    ldsetl x1, x8, [x0]
    ret

fetch_or::ptr::acq_rel::dropped:
fetch_or::ptr::seq_cst::dropped:
    ldsetal x1, x8, [x0]
    ret

fetch_or::i8::relaxed::used:
    ldsetb w1, w0, [x0]
    ret

fetch_or::i8::acquire::used:
    ldsetab w1, w0, [x0]
    ret

fetch_or::i8::release::used:
    ldsetlb w1, w0, [x0]
    ret

fetch_or::i8::acq_rel::used:
fetch_or::i8::seq_cst::used:
    ldsetalb w1, w0, [x0]
    ret

fetch_or::i8::relaxed::dropped:
    ldsetb w1, w8, [x0]
    ret

fetch_or::i8::acquire::dropped:
    ldsetab w1, w8, [x0]
    ret

fetch_or::i8::release::dropped:
    ldsetlb w1, w8, [x0]
    ret

fetch_or::i8::acq_rel::dropped:
fetch_or::i8::seq_cst::dropped:
    ldsetalb w1, w8, [x0]
    ret

fetch_or::u8::relaxed::used:
    ldsetb w1, w0, [x0]
    ret

fetch_or::u8::acquire::used:
    ldsetab w1, w0, [x0]
    ret

fetch_or::u8::release::used:
    ldsetlb w1, w0, [x0]
    ret

fetch_or::u8::acq_rel::used:
fetch_or::u8::seq_cst::used:
    ldsetalb w1, w0, [x0]
    ret

fetch_or::u8::relaxed::dropped:
    ldsetb w1, w8, [x0]
    ret

fetch_or::u8::acquire::dropped:
    ldsetab w1, w8, [x0]
    ret

fetch_or::u8::release::dropped:
    ldsetlb w1, w8, [x0]
    ret

fetch_or::u8::acq_rel::dropped:
fetch_or::u8::seq_cst::dropped:
    ldsetalb w1, w8, [x0]
    ret

fetch_or::i16::relaxed::used:
    ldseth w1, w0, [x0]
    ret

fetch_or::i16::acquire::used:
    ldsetah w1, w0, [x0]
    ret

fetch_or::i16::release::used:
    ldsetlh w1, w0, [x0]
    ret

fetch_or::i16::acq_rel::used:
fetch_or::i16::seq_cst::used:
    ldsetalh w1, w0, [x0]
    ret

fetch_or::i16::relaxed::dropped:
    ldseth w1, w8, [x0]
    ret

fetch_or::i16::acquire::dropped:
    ldsetah w1, w8, [x0]
    ret

fetch_or::i16::release::dropped:
    ldsetlh w1, w8, [x0]
    ret

fetch_or::i16::acq_rel::dropped:
fetch_or::i16::seq_cst::dropped:
    ldsetalh w1, w8, [x0]
    ret

fetch_or::u16::relaxed::used:
    ldseth w1, w0, [x0]
    ret

fetch_or::u16::acquire::used:
    ldsetah w1, w0, [x0]
    ret

fetch_or::u16::release::used:
    ldsetlh w1, w0, [x0]
    ret

fetch_or::u16::acq_rel::used:
fetch_or::u16::seq_cst::used:
    ldsetalh w1, w0, [x0]
    ret

fetch_or::u16::relaxed::dropped:
    ldseth w1, w8, [x0]
    ret

fetch_or::u16::acquire::dropped:
    ldsetah w1, w8, [x0]
    ret

fetch_or::u16::release::dropped:
    ldsetlh w1, w8, [x0]
    ret

fetch_or::u16::acq_rel::dropped:
fetch_or::u16::seq_cst::dropped:
    ldsetalh w1, w8, [x0]
    ret

fetch_or::i32::relaxed::used:
    ldset w1, w0, [x0]
    ret

fetch_or::i32::acquire::used:
    ldseta w1, w0, [x0]
    ret

fetch_or::i32::release::used:
    ldsetl w1, w0, [x0]
    ret

fetch_or::i32::acq_rel::used:
fetch_or::i32::seq_cst::used:
    ldsetal w1, w0, [x0]
    ret

fetch_or::i32::relaxed::dropped:
    ldset w1, w8, [x0]
    ret

fetch_or::i32::acquire::dropped:
    ldseta w1, w8, [x0]
    ret

fetch_or::i32::release::dropped:
    ldsetl w1, w8, [x0]
    ret

fetch_or::i32::acq_rel::dropped:
fetch_or::i32::seq_cst::dropped:
    ldsetal w1, w8, [x0]
    ret

fetch_or::u32::relaxed::used:
    ldset w1, w0, [x0]
    ret

fetch_or::u32::acquire::used:
    ldseta w1, w0, [x0]
    ret

fetch_or::u32::release::used:
    ldsetl w1, w0, [x0]
    ret

fetch_or::u32::acq_rel::used:
fetch_or::u32::seq_cst::used:
    ldsetal w1, w0, [x0]
    ret

fetch_or::u32::relaxed::dropped:
    ldset w1, w8, [x0]
    ret

fetch_or::u32::acquire::dropped:
    ldseta w1, w8, [x0]
    ret

fetch_or::u32::release::dropped:
    ldsetl w1, w8, [x0]
    ret

fetch_or::u32::acq_rel::dropped:
fetch_or::u32::seq_cst::dropped:
    ldsetal w1, w8, [x0]
    ret

fetch_or::u32::relaxed::compared:
    ldset w1, w8, [x0]
    orr w8, w8, w1
    cmp w8, #0
    cset w0, eq
    ret

fetch_or::u32::acquire::compared:
    ldseta w1, w8, [x0]
    orr w8, w8, w1
    cmp w8, #0
    cset w0, eq
    ret

fetch_or::u32::release::compared:
    ldsetl w1, w8, [x0]
    orr w8, w8, w1
    cmp w8, #0
    cset w0, eq
    ret

fetch_or::u32::acq_rel::compared:
fetch_or::u32::seq_cst::compared:
    ldsetal w1, w8, [x0]
    orr w8, w8, w1
    cmp w8, #0
    cset w0, eq
    ret

fetch_or::u32::relaxed::used::const_1:
    mov w8, #1
    ldset w8, w0, [x0]
    ret

fetch_or::u32::acquire::used::const_1:
    mov w8, #1
    ldseta w8, w0, [x0]
    ret

fetch_or::u32::release::used::const_1:
    mov w8, #1
    ldsetl w8, w0, [x0]
    ret

fetch_or::u32::acq_rel::used::const_1:
fetch_or::u32::seq_cst::used::const_1:
    mov w8, #1
    ldsetal w8, w0, [x0]
    ret

fetch_or::u32::relaxed::dropped::const_1:
    mov w8, #1
    ldset w8, w8, [x0]
    ret

fetch_or::u32::acquire::dropped::const_1:
    mov w8, #1
    ldseta w8, w8, [x0]
    ret

fetch_or::u32::release::dropped::const_1:
    mov w8, #1
    ldsetl w8, w8, [x0]
    ret

fetch_or::u32::acq_rel::dropped::const_1:
fetch_or::u32::seq_cst::dropped::const_1:
    mov w8, #1
    ldsetal w8, w8, [x0]
    ret

fetch_or::u32::relaxed::used::const_10:
    mov w8, #10
    ldset w8, w0, [x0]
    ret

fetch_or::u32::acquire::used::const_10:
    mov w8, #10
    ldseta w8, w0, [x0]
    ret

fetch_or::u32::release::used::const_10:
    mov w8, #10
    ldsetl w8, w0, [x0]
    ret

fetch_or::u32::acq_rel::used::const_10:
fetch_or::u32::seq_cst::used::const_10:
    mov w8, #10
    ldsetal w8, w0, [x0]
    ret

fetch_or::u32::relaxed::dropped::const_10:
    mov w8, #10
    ldset w8, w8, [x0]
    ret

fetch_or::u32::acquire::dropped::const_10:
    mov w8, #10
    ldseta w8, w8, [x0]
    ret

fetch_or::u32::release::dropped::const_10:
    mov w8, #10
    ldsetl w8, w8, [x0]
    ret

fetch_or::u32::acq_rel::dropped::const_10:
fetch_or::u32::seq_cst::dropped::const_10:
    mov w8, #10
    ldsetal w8, w8, [x0]
    ret

fetch_or::u32::relaxed::used::single_bit:
    mov w8, #32
    ldset w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_or::u32::acquire::used::single_bit:
    mov w8, #32
    ldseta w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_or::u32::release::used::single_bit:
    mov w8, #32
    ldsetl w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_or::u32::acq_rel::used::single_bit:
fetch_or::u32::seq_cst::used::single_bit:
    mov w8, #32
    ldsetal w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_or::u32::relaxed::dropped::single_bit:
    mov w8, #32
    ldset w8, w8, [x0]
    ret

fetch_or::u32::acquire::dropped::single_bit:
    mov w8, #32
    ldseta w8, w8, [x0]
    ret

fetch_or::u32::release::dropped::single_bit:
    mov w8, #32
    ldsetl w8, w8, [x0]
    ret

fetch_or::u32::acq_rel::dropped::single_bit:
fetch_or::u32::seq_cst::dropped::single_bit:
    mov w8, #32
    ldsetal w8, w8, [x0]
    ret

fetch_or::u32::relaxed::compared::bit_0:
    mov w8, #1
    ldset w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_or::u32::acquire::compared::bit_0:
    mov w8, #1
    ldseta w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_or::u32::release::compared::bit_0:
    mov w8, #1
    ldsetl w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_or::u32::acq_rel::compared::bit_0:
fetch_or::u32::seq_cst::compared::bit_0:
    mov w8, #1
    ldsetal w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_or::u32::relaxed::compared::top_bit:
    mov w8, #-2147483648
    ldset w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_or::u32::acquire::compared::top_bit:
    mov w8, #-2147483648
    ldseta w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_or::u32::release::compared::top_bit:
    mov w8, #-2147483648
    ldsetl w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_or::u32::acq_rel::compared::top_bit:
fetch_or::u32::seq_cst::compared::top_bit:
    mov w8, #-2147483648
    ldsetal w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_or::u32::relaxed::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldset w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::acquire::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldseta w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::release::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldsetl w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::acq_rel::compared::variable_bit:
fetch_or::u32::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldsetal w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::relaxed::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldset w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::acquire::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldseta w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::release::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldsetl w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::acq_rel::compared::shifted_mask:
fetch_or::u32::seq_cst::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldsetal w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_or::u32::relaxed::used::idempotent:
    ldset wzr, w0, [x0]
    ret

fetch_or::u32::acquire::used::idempotent:
    ldseta wzr, w0, [x0]
    ret

fetch_or::u32::release::used::idempotent:
    ldsetl wzr, w0, [x0]
    ret

fetch_or::u32::acq_rel::used::idempotent:
fetch_or::u32::seq_cst::used::idempotent:
    ldsetal wzr, w0, [x0]
    ret

fetch_or::u32::relaxed::dropped::idempotent:
    ldset wzr, w8, [x0]
    ret

fetch_or::u32::acquire::dropped::idempotent:
    ldseta wzr, w8, [x0]
    ret

fetch_or::u32::release::dropped::idempotent:
    ldsetl wzr, w8, [x0]
    ret

fetch_or::u32::acq_rel::dropped::idempotent:
fetch_or::u32::seq_cst::dropped::idempotent:
    ldsetal wzr, w8, [x0]
    ret

fetch_or::i64::relaxed::used:
    ldset x1, x0, [x0]
    ret

fetch_or::i64::acquire::used:
    ldseta x1, x0, [x0]
    ret

fetch_or::i64::release::used:
    ldsetl x1, x0, [x0]
    ret

fetch_or::i64::acq_rel::used:
fetch_or::i64::seq_cst::used:
    ldsetal x1, x0, [x0]
    ret

fetch_or::i64::relaxed::dropped:
    ldset x1, x8, [x0]
    ret

fetch_or::i64::acquire::dropped:
    ldseta x1, x8, [x0]
    ret

fetch_or::i64::release::dropped:
    ldsetl x1, x8, [x0]
    ret

fetch_or::i64::acq_rel::dropped:
fetch_or::i64::seq_cst::dropped:
    ldsetal x1, x8, [x0]
    ret

fetch_or::u64::relaxed::used:
    ldset x1, x0, [x0]
    ret

fetch_or::u64::acquire::used:
    ldseta x1, x0, [x0]
    ret

fetch_or::u64::release::used:
    ldsetl x1, x0, [x0]
    ret

fetch_or::u64::acq_rel::used:
fetch_or::u64::seq_cst::used:
    ldsetal x1, x0, [x0]
    ret

fetch_or::u64::relaxed::dropped:
    ldset x1, x8, [x0]
    ret

fetch_or::u64::acquire::dropped:
    ldseta x1, x8, [x0]
    ret

fetch_or::u64::release::dropped:
    ldsetl x1, x8, [x0]
    ret

fetch_or::u64::acq_rel::dropped:
fetch_or::u64::seq_cst::dropped:
    ldsetal x1, x8, [x0]
    ret

fetch_or::u64::relaxed::compared:
    ldset x1, x8, [x0]
    orr x8, x8, x1
    cmp x8, #0
    cset w0, eq
    ret

fetch_or::u64::acquire::compared:
    ldseta x1, x8, [x0]
    orr x8, x8, x1
    cmp x8, #0
    cset w0, eq
    ret

fetch_or::u64::release::compared:
    ldsetl x1, x8, [x0]
    orr x8, x8, x1
    cmp x8, #0
    cset w0, eq
    ret

fetch_or::u64::acq_rel::compared:
fetch_or::u64::seq_cst::compared:
    ldsetal x1, x8, [x0]
    orr x8, x8, x1
    cmp x8, #0
    cset w0, eq
    ret

fetch_or::u64::relaxed::used::const_1:
    mov w8, #1
    ldset x8, x0, [x0]
    ret

fetch_or::u64::acquire::used::const_1:
    mov w8, #1
    ldseta x8, x0, [x0]
    ret

fetch_or::u64::release::used::const_1:
    mov w8, #1
    ldsetl x8, x0, [x0]
    ret

fetch_or::u64::acq_rel::used::const_1:
fetch_or::u64::seq_cst::used::const_1:
    mov w8, #1
    ldsetal x8, x0, [x0]
    ret

fetch_or::u64::relaxed::dropped::const_1:
    mov w8, #1
    ldset x8, x8, [x0]
    ret

fetch_or::u64::acquire::dropped::const_1:
    mov w8, #1
    ldseta x8, x8, [x0]
    ret

fetch_or::u64::release::dropped::const_1:
    mov w8, #1
    ldsetl x8, x8, [x0]
    ret

fetch_or::u64::acq_rel::dropped::const_1:
fetch_or::u64::seq_cst::dropped::const_1:
    mov w8, #1
    ldsetal x8, x8, [x0]
    ret

fetch_or::u64::relaxed::used::const_10:
    mov w8, #10
    ldset x8, x0, [x0]
    ret

fetch_or::u64::acquire::used::const_10:
    mov w8, #10
    ldseta x8, x0, [x0]
    ret

fetch_or::u64::release::used::const_10:
    mov w8, #10
    ldsetl x8, x0, [x0]
    ret

fetch_or::u64::acq_rel::used::const_10:
fetch_or::u64::seq_cst::used::const_10:
    mov w8, #10
    ldsetal x8, x0, [x0]
    ret

fetch_or::u64::relaxed::dropped::const_10:
    mov w8, #10
    ldset x8, x8, [x0]
    ret

fetch_or::u64::acquire::dropped::const_10:
    mov w8, #10
    ldseta x8, x8, [x0]
    ret

fetch_or::u64::release::dropped::const_10:
    mov w8, #10
    ldsetl x8, x8, [x0]
    ret

fetch_or::u64::acq_rel::dropped::const_10:
fetch_or::u64::seq_cst::dropped::const_10:
    mov w8, #10
    ldsetal x8, x8, [x0]
    ret

fetch_or::u64::relaxed::used::single_bit:
    mov w8, #32
    ldset x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_or::u64::acquire::used::single_bit:
    mov w8, #32
    ldseta x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_or::u64::release::used::single_bit:
    mov w8, #32
    ldsetl x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_or::u64::acq_rel::used::single_bit:
fetch_or::u64::seq_cst::used::single_bit:
    mov w8, #32
    ldsetal x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_or::u64::relaxed::dropped::single_bit:
    mov w8, #32
    ldset x8, x8, [x0]
    ret

fetch_or::u64::acquire::dropped::single_bit:
    mov w8, #32
    ldseta x8, x8, [x0]
    ret

fetch_or::u64::release::dropped::single_bit:
    mov w8, #32
    ldsetl x8, x8, [x0]
    ret

fetch_or::u64::acq_rel::dropped::single_bit:
fetch_or::u64::seq_cst::dropped::single_bit:
    mov w8, #32
    ldsetal x8, x8, [x0]
    ret

fetch_or::u64::relaxed::compared::bit_0:
    mov w8, #1
    ldset x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_or::u64::acquire::compared::bit_0:
    mov w8, #1
    ldseta x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_or::u64::release::compared::bit_0:
    mov w8, #1
    ldsetl x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_or::u64::acq_rel::compared::bit_0:
fetch_or::u64::seq_cst::compared::bit_0:
    mov w8, #1
    ldsetal x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_or::u64::relaxed::compared::top_bit:
    mov x8, #-9223372036854775808
    ldset x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_or::u64::acquire::compared::top_bit:
    mov x8, #-9223372036854775808
    ldseta x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_or::u64::release::compared::top_bit:
    mov x8, #-9223372036854775808
    ldsetl x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_or::u64::acq_rel::compared::top_bit:
fetch_or::u64::seq_cst::compared::top_bit:
    mov x8, #-9223372036854775808
    ldsetal x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_or::u64::relaxed::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldset x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::acquire::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldseta x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::release::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldsetl x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::acq_rel::compared::variable_bit:
fetch_or::u64::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldsetal x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::relaxed::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldset x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::acquire::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldseta x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::release::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldsetl x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::acq_rel::compared::shifted_mask:
fetch_or::u64::seq_cst::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldsetal x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_or::u64::relaxed::used::idempotent:
    ldset xzr, x0, [x0]
    ret

fetch_or::u64::acquire::used::idempotent:
    ldseta xzr, x0, [x0]
    ret

fetch_or::u64::release::used::idempotent:
    ldsetl xzr, x0, [x0]
    ret

fetch_or::u64::acq_rel::used::idempotent:
fetch_or::u64::seq_cst::used::idempotent:
    ldsetal xzr, x0, [x0]
    ret

fetch_or::u64::relaxed::dropped::idempotent:
    ldset xzr, x8, [x0]
    ret

fetch_or::u64::acquire::dropped::idempotent:
    ldseta xzr, x8, [x0]
    ret

fetch_or::u64::release::dropped::idempotent:
    ldsetl xzr, x8, [x0]
    ret

fetch_or::u64::acq_rel::dropped::idempotent:
fetch_or::u64::seq_cst::dropped::idempotent:
    ldsetal xzr, x8, [x0]
    ret

fetch_or::isize::relaxed::used:
    ldset x1, x0, [x0]
    ret

fetch_or::isize::acquire::used:
    ldseta x1, x0, [x0]
    ret

fetch_or::isize::release::used:
    ldsetl x1, x0, [x0]
    ret

fetch_or::isize::acq_rel::used:
fetch_or::isize::seq_cst::used:
    ldsetal x1, x0, [x0]
    ret

fetch_or::isize::relaxed::dropped:
    ldset x1, x8, [x0]
    ret

fetch_or::isize::acquire::dropped:
    ldseta x1, x8, [x0]
    ret

fetch_or::isize::release::dropped:
    ldsetl x1, x8, [x0]
    ret

fetch_or::isize::acq_rel::dropped:
fetch_or::isize::seq_cst::dropped:
    ldsetal x1, x8, [x0]
    ret

fetch_or::usize::relaxed::used:
    ldset x1, x0, [x0]
    ret

fetch_or::usize::acquire::used:
    ldseta x1, x0, [x0]
    ret

fetch_or::usize::release::used:
    ldsetl x1, x0, [x0]
    ret

fetch_or::usize::acq_rel::used:
fetch_or::usize::seq_cst::used:
    ldsetal x1, x0, [x0]
    ret

fetch_or::usize::relaxed::dropped:
    ldset x1, x8, [x0]
    ret

fetch_or::usize::acquire::dropped:
    ldseta x1, x8, [x0]
    ret

fetch_or::usize::release::dropped:
    ldsetl x1, x8, [x0]
    ret

fetch_or::usize::acq_rel::dropped:
fetch_or::usize::seq_cst::dropped:
    ldsetal x1, x8, [x0]
    ret

fetch_or::i128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    orr x8, x4, x2
    mov x6, x4
    orr x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_or::i128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    orr x8, x4, x2
    mov x6, x4
    orr x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_or::i128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    orr x8, x4, x2
    mov x6, x4
    orr x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_or::i128::acq_rel::used:
fetch_or::i128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    orr x8, x4, x2
    mov x6, x4
    orr x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_or::i128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    orr x6, x4, x2
    mov x8, x4
    mov x9, x5
    orr x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_or::i128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    orr x6, x4, x2
    mov x8, x4
    mov x9, x5
    orr x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_or::i128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    orr x6, x4, x2
    mov x8, x4
    mov x9, x5
    orr x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_or::i128::acq_rel::dropped:
fetch_or::i128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    orr x6, x4, x2
    mov x8, x4
    mov x9, x5
    orr x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_or::u128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    orr x8, x4, x2
    mov x6, x4
    orr x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_or::u128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    orr x8, x4, x2
    mov x6, x4
    orr x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_or::u128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    orr x8, x4, x2
    mov x6, x4
    orr x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_or::u128::acq_rel::used:
fetch_or::u128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    orr x8, x4, x2
    mov x6, x4
    orr x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_or::u128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    orr x6, x4, x2
    mov x8, x4
    mov x9, x5
    orr x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_or::u128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    orr x6, x4, x2
    mov x8, x4
    mov x9, x5
    orr x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_or::u128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    orr x6, x4, x2
    mov x8, x4
    mov x9, x5
    orr x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_or::u128::acq_rel::dropped:
fetch_or::u128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    orr x6, x4, x2
    mov x8, x4
    mov x9, x5
    orr x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_xor::bool::relaxed::used:
    ldeorb w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_xor::bool::acquire::used:
    ldeorab w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_xor::bool::release::used:
    ldeorlb w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_xor::bool::acq_rel::used:
fetch_xor::bool::seq_cst::used:
    ldeoralb w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_xor::bool::relaxed::dropped:
    ldeorb w1, w8, [x0]
    ret

fetch_xor::bool::acquire::dropped:
    ldeorab w1, w8, [x0]
    ret

fetch_xor::bool::release::dropped:
    ldeorlb w1, w8, [x0]
    ret

fetch_xor::bool::acq_rel::dropped:
fetch_xor::bool::seq_cst::dropped:
    ldeoralb w1, w8, [x0]
    ret

fetch_xor::ptr::relaxed::used:
    ldeor x1, x0, [x0]
    ret

fetch_xor::ptr::acquire::used:
    ldeora x1, x0, [x0]
    ret

fetch_xor::ptr::release::used:
    ldeorl x1, x0, [x0]
    ret

fetch_xor::ptr::acq_rel::used:
fetch_xor::ptr::seq_cst::used:
    ldeoral x1, x0, [x0]
    ret

fetch_xor::ptr::relaxed::dropped:
    ldeor x1, x8, [x0]
    ret

fetch_xor::ptr::acquire::dropped:
    ldeora x1, x8, [x0]
    ret

fetch_xor::ptr::release::dropped:
    ldeorl x1, x8, [x0]
    ret

fetch_xor::ptr::acq_rel::dropped:
fetch_xor::ptr::seq_cst::dropped:
    ldeoral x1, x8, [x0]
    ret

fetch_xor::i8::relaxed::used:
    ldeorb w1, w0, [x0]
    ret

fetch_xor::i8::acquire::used:
    ldeorab w1, w0, [x0]
    ret

fetch_xor::i8::release::used:
    ldeorlb w1, w0, [x0]
    ret

fetch_xor::i8::acq_rel::used:
fetch_xor::i8::seq_cst::used:
    ldeoralb w1, w0, [x0]
    ret

fetch_xor::i8::relaxed::dropped:
    ldeorb w1, w8, [x0]
    ret

fetch_xor::i8::acquire::dropped:
    ldeorab w1, w8, [x0]
    ret

fetch_xor::i8::release::dropped:
    ldeorlb w1, w8, [x0]
    ret

fetch_xor::i8::acq_rel::dropped:
fetch_xor::i8::seq_cst::dropped:
    ldeoralb w1, w8, [x0]
    ret

fetch_xor::u8::relaxed::used:
    ldeorb w1, w0, [x0]
    ret

fetch_xor::u8::acquire::used:
    ldeorab w1, w0, [x0]
    ret

fetch_xor::u8::release::used:
    ldeorlb w1, w0, [x0]
    ret

fetch_xor::u8::acq_rel::used:
fetch_xor::u8::seq_cst::used:
    ldeoralb w1, w0, [x0]
    ret

fetch_xor::u8::relaxed::dropped:
    ldeorb w1, w8, [x0]
    ret

fetch_xor::u8::acquire::dropped:
    ldeorab w1, w8, [x0]
    ret

fetch_xor::u8::release::dropped:
    ldeorlb w1, w8, [x0]
    ret

fetch_xor::u8::acq_rel::dropped:
fetch_xor::u8::seq_cst::dropped:
    ldeoralb w1, w8, [x0]
    ret

fetch_xor::i16::relaxed::used:
    ldeorh w1, w0, [x0]
    ret

fetch_xor::i16::acquire::used:
    ldeorah w1, w0, [x0]
    ret

fetch_xor::i16::release::used:
    ldeorlh w1, w0, [x0]
    ret

fetch_xor::i16::acq_rel::used:
fetch_xor::i16::seq_cst::used:
    ldeoralh w1, w0, [x0]
    ret

fetch_xor::i16::relaxed::dropped:
    ldeorh w1, w8, [x0]
    ret

fetch_xor::i16::acquire::dropped:
    ldeorah w1, w8, [x0]
    ret

fetch_xor::i16::release::dropped:
    ldeorlh w1, w8, [x0]
    ret

fetch_xor::i16::acq_rel::dropped:
fetch_xor::i16::seq_cst::dropped:
    ldeoralh w1, w8, [x0]
    ret

fetch_xor::u16::relaxed::used:
    ldeorh w1, w0, [x0]
    ret

fetch_xor::u16::acquire::used:
    ldeorah w1, w0, [x0]
    ret

fetch_xor::u16::release::used:
    ldeorlh w1, w0, [x0]
    ret

fetch_xor::u16::acq_rel::used:
fetch_xor::u16::seq_cst::used:
    ldeoralh w1, w0, [x0]
    ret

fetch_xor::u16::relaxed::dropped:
    ldeorh w1, w8, [x0]
    ret

fetch_xor::u16::acquire::dropped:
    ldeorah w1, w8, [x0]
    ret

fetch_xor::u16::release::dropped:
    ldeorlh w1, w8, [x0]
    ret

fetch_xor::u16::acq_rel::dropped:
fetch_xor::u16::seq_cst::dropped:
    ldeoralh w1, w8, [x0]
    ret

fetch_xor::i32::relaxed::used:
    ldeor w1, w0, [x0]
    ret

fetch_xor::i32::acquire::used:
    ldeora w1, w0, [x0]
    ret

fetch_xor::i32::release::used:
    ldeorl w1, w0, [x0]
    ret

fetch_xor::i32::acq_rel::used:
fetch_xor::i32::seq_cst::used:
    ldeoral w1, w0, [x0]
    ret

fetch_xor::i32::relaxed::dropped:
    ldeor w1, w8, [x0]
    ret

fetch_xor::i32::acquire::dropped:
    ldeora w1, w8, [x0]
    ret

fetch_xor::i32::release::dropped:
    ldeorl w1, w8, [x0]
    ret

fetch_xor::i32::acq_rel::dropped:
fetch_xor::i32::seq_cst::dropped:
    ldeoral w1, w8, [x0]
    ret

fetch_xor::u32::relaxed::used:
    ldeor w1, w0, [x0]
    ret

fetch_xor::u32::acquire::used:
    ldeora w1, w0, [x0]
    ret

fetch_xor::u32::release::used:
    ldeorl w1, w0, [x0]
    ret

fetch_xor::u32::acq_rel::used:
fetch_xor::u32::seq_cst::used:
    ldeoral w1, w0, [x0]
    ret

fetch_xor::u32::relaxed::dropped:
    ldeor w1, w8, [x0]
    ret

fetch_xor::u32::acquire::dropped:
    ldeora w1, w8, [x0]
    ret

fetch_xor::u32::release::dropped:
    ldeorl w1, w8, [x0]
    ret

fetch_xor::u32::acq_rel::dropped:
fetch_xor::u32::seq_cst::dropped:
    ldeoral w1, w8, [x0]
    ret

fetch_xor::u32::relaxed::compared:
    ldeor w1, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

fetch_xor::u32::acquire::compared:
    ldeora w1, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

fetch_xor::u32::release::compared:
    ldeorl w1, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

fetch_xor::u32::acq_rel::compared:
fetch_xor::u32::seq_cst::compared:
    ldeoral w1, w8, [x0]
    cmp w8, w1
    cset w0, eq
    ret

fetch_xor::u32::relaxed::used::const_1:
    mov w8, #1
    ldeor w8, w0, [x0]
    ret

fetch_xor::u32::acquire::used::const_1:
    mov w8, #1
    ldeora w8, w0, [x0]
    ret

fetch_xor::u32::release::used::const_1:
    mov w8, #1
    ldeorl w8, w0, [x0]
    ret

fetch_xor::u32::acq_rel::used::const_1:
fetch_xor::u32::seq_cst::used::const_1:
    mov w8, #1
    ldeoral w8, w0, [x0]
    ret

fetch_xor::u32::relaxed::dropped::const_1:
    mov w8, #1
    ldeor w8, w8, [x0]
    ret

fetch_xor::u32::acquire::dropped::const_1:
    mov w8, #1
    ldeora w8, w8, [x0]
    ret

fetch_xor::u32::release::dropped::const_1:
    mov w8, #1
    ldeorl w8, w8, [x0]
    ret

fetch_xor::u32::acq_rel::dropped::const_1:
fetch_xor::u32::seq_cst::dropped::const_1:
    mov w8, #1
    ldeoral w8, w8, [x0]
    ret

fetch_xor::u32::relaxed::used::const_10:
    mov w8, #10
    ldeor w8, w0, [x0]
    ret

fetch_xor::u32::acquire::used::const_10:
    mov w8, #10
    ldeora w8, w0, [x0]
    ret

fetch_xor::u32::release::used::const_10:
    mov w8, #10
    ldeorl w8, w0, [x0]
    ret

fetch_xor::u32::acq_rel::used::const_10:
fetch_xor::u32::seq_cst::used::const_10:
    mov w8, #10
    ldeoral w8, w0, [x0]
    ret

fetch_xor::u32::relaxed::dropped::const_10:
    mov w8, #10
    ldeor w8, w8, [x0]
    ret

fetch_xor::u32::acquire::dropped::const_10:
    mov w8, #10
    ldeora w8, w8, [x0]
    ret

fetch_xor::u32::release::dropped::const_10:
    mov w8, #10
    ldeorl w8, w8, [x0]
    ret

fetch_xor::u32::acq_rel::dropped::const_10:
fetch_xor::u32::seq_cst::dropped::const_10:
    mov w8, #10
    ldeoral w8, w8, [x0]
    ret

fetch_xor::u32::relaxed::used::single_bit:
    mov w8, #32
    ldeor w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_xor::u32::acquire::used::single_bit:
    mov w8, #32
    ldeora w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_xor::u32::release::used::single_bit:
    mov w8, #32
    ldeorl w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_xor::u32::acq_rel::used::single_bit:
fetch_xor::u32::seq_cst::used::single_bit:
    mov w8, #32
    ldeoral w8, w8, [x0]
    ubfx w0, w8, #5, #1
    ret

fetch_xor::u32::relaxed::dropped::single_bit:
    mov w8, #32
    ldeor w8, w8, [x0]
    ret

fetch_xor::u32::acquire::dropped::single_bit:
    mov w8, #32
    ldeora w8, w8, [x0]
    ret

fetch_xor::u32::release::dropped::single_bit:
    mov w8, #32
    ldeorl w8, w8, [x0]
    ret

fetch_xor::u32::acq_rel::dropped::single_bit:
fetch_xor::u32::seq_cst::dropped::single_bit:
    mov w8, #32
    ldeoral w8, w8, [x0]
    ret

fetch_xor::u32::relaxed::compared::bit_0:
    mov w8, #1
    ldeor w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_xor::u32::acquire::compared::bit_0:
    mov w8, #1
    ldeora w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_xor::u32::release::compared::bit_0:
    mov w8, #1
    ldeorl w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_xor::u32::acq_rel::compared::bit_0:
fetch_xor::u32::seq_cst::compared::bit_0:
    mov w8, #1
    ldeoral w8, w8, [x0]
    and w0, w8, #0x1
    ret

fetch_xor::u32::relaxed::compared::top_bit:
    mov w8, #-2147483648
    ldeor w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_xor::u32::acquire::compared::top_bit:
    mov w8, #-2147483648
    ldeora w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_xor::u32::release::compared::top_bit:
    mov w8, #-2147483648
    ldeorl w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_xor::u32::acq_rel::compared::top_bit:
fetch_xor::u32::seq_cst::compared::top_bit:
    mov w8, #-2147483648
    ldeoral w8, w8, [x0]
    lsr w0, w8, #31
    ret

fetch_xor::u32::relaxed::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldeor w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::acquire::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldeora w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::release::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldeorl w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::acq_rel::compared::variable_bit:
fetch_xor::u32::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl w8, w8, w1
    ldeoral w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::relaxed::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldeor w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::acquire::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldeora w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::release::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldeorl w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::acq_rel::compared::shifted_mask:
fetch_xor::u32::seq_cst::compared::shifted_mask:
    mov w8, #-2147483648
    lsr w8, w8, w1
    ldeoral w8, w9, [x0]
    tst w9, w8
    cset w0, ne
    ret

fetch_xor::u32::relaxed::used::idempotent:
    ldset wzr, w0, [x0]
    ret

fetch_xor::u32::acquire::used::idempotent:
    ldseta wzr, w0, [x0]
    ret

fetch_xor::u32::release::used::idempotent:
    ldsetl wzr, w0, [x0]
    ret

fetch_xor::u32::acq_rel::used::idempotent:
fetch_xor::u32::seq_cst::used::idempotent:
    ldsetal wzr, w0, [x0]
    ret

fetch_xor::u32::relaxed::dropped::idempotent:
    ldset wzr, w8, [x0]
    ret

fetch_xor::u32::acquire::dropped::idempotent:
    ldseta wzr, w8, [x0]
    ret

fetch_xor::u32::release::dropped::idempotent:
    ldsetl wzr, w8, [x0]
    ret

fetch_xor::u32::acq_rel::dropped::idempotent:
fetch_xor::u32::seq_cst::dropped::idempotent:
    ldsetal wzr, w8, [x0]
    ret

fetch_xor::i64::relaxed::used:
    ldeor x1, x0, [x0]
    ret

fetch_xor::i64::acquire::used:
    ldeora x1, x0, [x0]
    ret

fetch_xor::i64::release::used:
    ldeorl x1, x0, [x0]
    ret

fetch_xor::i64::acq_rel::used:
fetch_xor::i64::seq_cst::used:
    ldeoral x1, x0, [x0]
    ret

fetch_xor::i64::relaxed::dropped:
    ldeor x1, x8, [x0]
    ret

fetch_xor::i64::acquire::dropped:
    ldeora x1, x8, [x0]
    ret

fetch_xor::i64::release::dropped:
    ldeorl x1, x8, [x0]
    ret

fetch_xor::i64::acq_rel::dropped:
fetch_xor::i64::seq_cst::dropped:
    ldeoral x1, x8, [x0]
    ret

fetch_xor::u64::relaxed::used:
    ldeor x1, x0, [x0]
    ret

fetch_xor::u64::acquire::used:
    ldeora x1, x0, [x0]
    ret

fetch_xor::u64::release::used:
    ldeorl x1, x0, [x0]
    ret

fetch_xor::u64::acq_rel::used:
fetch_xor::u64::seq_cst::used:
    ldeoral x1, x0, [x0]
    ret

fetch_xor::u64::relaxed::dropped:
    ldeor x1, x8, [x0]
    ret

fetch_xor::u64::acquire::dropped:
    ldeora x1, x8, [x0]
    ret

fetch_xor::u64::release::dropped:
    ldeorl x1, x8, [x0]
    ret

fetch_xor::u64::acq_rel::dropped:
fetch_xor::u64::seq_cst::dropped:
    ldeoral x1, x8, [x0]
    ret

fetch_xor::u64::relaxed::compared:
    ldeor x1, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

fetch_xor::u64::acquire::compared:
    ldeora x1, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

fetch_xor::u64::release::compared:
    ldeorl x1, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

fetch_xor::u64::acq_rel::compared:
fetch_xor::u64::seq_cst::compared:
    ldeoral x1, x8, [x0]
    cmp x8, x1
    cset w0, eq
    ret

fetch_xor::u64::relaxed::used::const_1:
    mov w8, #1
    ldeor x8, x0, [x0]
    ret

fetch_xor::u64::acquire::used::const_1:
    mov w8, #1
    ldeora x8, x0, [x0]
    ret

fetch_xor::u64::release::used::const_1:
    mov w8, #1
    ldeorl x8, x0, [x0]
    ret

fetch_xor::u64::acq_rel::used::const_1:
fetch_xor::u64::seq_cst::used::const_1:
    mov w8, #1
    ldeoral x8, x0, [x0]
    ret

fetch_xor::u64::relaxed::dropped::const_1:
    mov w8, #1
    ldeor x8, x8, [x0]
    ret

fetch_xor::u64::acquire::dropped::const_1:
    mov w8, #1
    ldeora x8, x8, [x0]
    ret

fetch_xor::u64::release::dropped::const_1:
    mov w8, #1
    ldeorl x8, x8, [x0]
    ret

fetch_xor::u64::acq_rel::dropped::const_1:
fetch_xor::u64::seq_cst::dropped::const_1:
    mov w8, #1
    ldeoral x8, x8, [x0]
    ret

fetch_xor::u64::relaxed::used::const_10:
    mov w8, #10
    ldeor x8, x0, [x0]
    ret

fetch_xor::u64::acquire::used::const_10:
    mov w8, #10
    ldeora x8, x0, [x0]
    ret

fetch_xor::u64::release::used::const_10:
    mov w8, #10
    ldeorl x8, x0, [x0]
    ret

fetch_xor::u64::acq_rel::used::const_10:
fetch_xor::u64::seq_cst::used::const_10:
    mov w8, #10
    ldeoral x8, x0, [x0]
    ret

fetch_xor::u64::relaxed::dropped::const_10:
    mov w8, #10
    ldeor x8, x8, [x0]
    ret

fetch_xor::u64::acquire::dropped::const_10:
    mov w8, #10
    ldeora x8, x8, [x0]
    ret

fetch_xor::u64::release::dropped::const_10:
    mov w8, #10
    ldeorl x8, x8, [x0]
    ret

fetch_xor::u64::acq_rel::dropped::const_10:
fetch_xor::u64::seq_cst::dropped::const_10:
    mov w8, #10
    ldeoral x8, x8, [x0]
    ret

fetch_xor::u64::relaxed::used::single_bit:
    mov w8, #32
    ldeor x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_xor::u64::acquire::used::single_bit:
    mov w8, #32
    ldeora x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_xor::u64::release::used::single_bit:
    mov w8, #32
    ldeorl x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_xor::u64::acq_rel::used::single_bit:
fetch_xor::u64::seq_cst::used::single_bit:
    mov w8, #32
    ldeoral x8, x8, [x0]
    ubfx x0, x8, #5, #1
    ret

fetch_xor::u64::relaxed::dropped::single_bit:
    mov w8, #32
    ldeor x8, x8, [x0]
    ret

fetch_xor::u64::acquire::dropped::single_bit:
    mov w8, #32
    ldeora x8, x8, [x0]
    ret

fetch_xor::u64::release::dropped::single_bit:
    mov w8, #32
    ldeorl x8, x8, [x0]
    ret

fetch_xor::u64::acq_rel::dropped::single_bit:
fetch_xor::u64::seq_cst::dropped::single_bit:
    mov w8, #32
    ldeoral x8, x8, [x0]
    ret

fetch_xor::u64::relaxed::compared::bit_0:
    mov w8, #1
    ldeor x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_xor::u64::acquire::compared::bit_0:
    mov w8, #1
    ldeora x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_xor::u64::release::compared::bit_0:
    mov w8, #1
    ldeorl x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_xor::u64::acq_rel::compared::bit_0:
fetch_xor::u64::seq_cst::compared::bit_0:
    mov w8, #1
    ldeoral x8, x8, [x0]
    and w0, w8, #0x1
    ret

fetch_xor::u64::relaxed::compared::top_bit:
    mov x8, #-9223372036854775808
    ldeor x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_xor::u64::acquire::compared::top_bit:
    mov x8, #-9223372036854775808
    ldeora x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_xor::u64::release::compared::top_bit:
    mov x8, #-9223372036854775808
    ldeorl x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_xor::u64::acq_rel::compared::top_bit:
fetch_xor::u64::seq_cst::compared::top_bit:
    mov x8, #-9223372036854775808
    ldeoral x8, x8, [x0]
    lsr x0, x8, #63
    ret

fetch_xor::u64::relaxed::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldeor x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::acquire::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldeora x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::release::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldeorl x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::acq_rel::compared::variable_bit:
fetch_xor::u64::seq_cst::compared::variable_bit:
    mov w8, #1
    lsl x8, x8, x1
    ldeoral x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::relaxed::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldeor x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::acquire::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldeora x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::release::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldeorl x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::acq_rel::compared::shifted_mask:
fetch_xor::u64::seq_cst::compared::shifted_mask:
    mov x8, #-9223372036854775808
    lsr x8, x8, x1
    ldeoral x8, x9, [x0]
    tst x9, x8
    cset w0, ne
    ret

fetch_xor::u64::relaxed::used::idempotent:
    ldset xzr, x0, [x0]
    ret

fetch_xor::u64::acquire::used::idempotent:
    ldseta xzr, x0, [x0]
    ret

fetch_xor::u64::release::used::idempotent:
    ldsetl xzr, x0, [x0]
    ret

fetch_xor::u64::acq_rel::used::idempotent:
fetch_xor::u64::seq_cst::used::idempotent:
    ldsetal xzr, x0, [x0]
    ret

fetch_xor::u64::relaxed::dropped::idempotent:
    ldset xzr, x8, [x0]
    ret

fetch_xor::u64::acquire::dropped::idempotent:
    ldseta xzr, x8, [x0]
    ret

fetch_xor::u64::release::dropped::idempotent:
    ldsetl xzr, x8, [x0]
    ret

fetch_xor::u64::acq_rel::dropped::idempotent:
fetch_xor::u64::seq_cst::dropped::idempotent:
    ldsetal xzr, x8, [x0]
    ret

fetch_xor::isize::relaxed::used:
    ldeor x1, x0, [x0]
    ret

fetch_xor::isize::acquire::used:
    ldeora x1, x0, [x0]
    ret

fetch_xor::isize::release::used:
    ldeorl x1, x0, [x0]
    ret

fetch_xor::isize::acq_rel::used:
fetch_xor::isize::seq_cst::used:
    ldeoral x1, x0, [x0]
    ret

fetch_xor::isize::relaxed::dropped:
    ldeor x1, x8, [x0]
    ret

fetch_xor::isize::acquire::dropped:
    ldeora x1, x8, [x0]
    ret

fetch_xor::isize::release::dropped:
    ldeorl x1, x8, [x0]
    ret

fetch_xor::isize::acq_rel::dropped:
fetch_xor::isize::seq_cst::dropped:
    ldeoral x1, x8, [x0]
    ret

fetch_xor::usize::relaxed::used:
    ldeor x1, x0, [x0]
    ret

fetch_xor::usize::acquire::used:
    ldeora x1, x0, [x0]
    ret

fetch_xor::usize::release::used:
    ldeorl x1, x0, [x0]
    ret

fetch_xor::usize::acq_rel::used:
fetch_xor::usize::seq_cst::used:
    ldeoral x1, x0, [x0]
    ret

fetch_xor::usize::relaxed::dropped:
    ldeor x1, x8, [x0]
    ret

fetch_xor::usize::acquire::dropped:
    ldeora x1, x8, [x0]
    ret

fetch_xor::usize::release::dropped:
    ldeorl x1, x8, [x0]
    ret

fetch_xor::usize::acq_rel::dropped:
fetch_xor::usize::seq_cst::dropped:
    ldeoral x1, x8, [x0]
    ret

fetch_xor::i128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    eor x8, x4, x2
    mov x6, x4
    eor x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_xor::i128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    eor x8, x4, x2
    mov x6, x4
    eor x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_xor::i128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    eor x8, x4, x2
    mov x6, x4
    eor x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_xor::i128::acq_rel::used:
fetch_xor::i128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    eor x8, x4, x2
    mov x6, x4
    eor x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_xor::i128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    eor x6, x4, x2
    mov x8, x4
    mov x9, x5
    eor x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_xor::i128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    eor x6, x4, x2
    mov x8, x4
    mov x9, x5
    eor x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_xor::i128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    eor x6, x4, x2
    mov x8, x4
    mov x9, x5
    eor x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_xor::i128::acq_rel::dropped:
fetch_xor::i128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    eor x6, x4, x2
    mov x8, x4
    mov x9, x5
    eor x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_xor::u128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    eor x8, x4, x2
    mov x6, x4
    eor x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_xor::u128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    eor x8, x4, x2
    mov x6, x4
    eor x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_xor::u128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    eor x8, x4, x2
    mov x6, x4
    eor x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_xor::u128::acq_rel::used:
fetch_xor::u128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    eor x8, x4, x2
    mov x6, x4
    eor x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_xor::u128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    eor x6, x4, x2
    mov x8, x4
    mov x9, x5
    eor x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_xor::u128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    eor x6, x4, x2
    mov x8, x4
    mov x9, x5
    eor x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_xor::u128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    eor x6, x4, x2
    mov x8, x4
    mov x9, x5
    eor x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_xor::u128::acq_rel::dropped:
fetch_xor::u128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    eor x6, x4, x2
    mov x8, x4
    mov x9, x5
    eor x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_max::i8::relaxed::used:
    ldsmaxb w1, w0, [x0]
    ret

fetch_max::i8::acquire::used:
    ldsmaxab w1, w0, [x0]
    ret

fetch_max::i8::release::used:
    ldsmaxlb w1, w0, [x0]
    ret

fetch_max::i8::acq_rel::used:
fetch_max::i8::seq_cst::used:
    ldsmaxalb w1, w0, [x0]
    ret

fetch_max::i8::relaxed::dropped:
    ldsmaxb w1, w8, [x0]
    ret

fetch_max::i8::acquire::dropped:
    ldsmaxab w1, w8, [x0]
    ret

fetch_max::i8::release::dropped:
    ldsmaxlb w1, w8, [x0]
    ret

fetch_max::i8::acq_rel::dropped:
fetch_max::i8::seq_cst::dropped:
    ldsmaxalb w1, w8, [x0]
    ret

fetch_max::u8::relaxed::used:
    ldumaxb w1, w0, [x0]
    ret

fetch_max::u8::acquire::used:
    ldumaxab w1, w0, [x0]
    ret

fetch_max::u8::release::used:
    ldumaxlb w1, w0, [x0]
    ret

fetch_max::u8::acq_rel::used:
fetch_max::u8::seq_cst::used:
    ldumaxalb w1, w0, [x0]
    ret

fetch_max::u8::relaxed::dropped:
    ldumaxb w1, w8, [x0]
    ret

fetch_max::u8::acquire::dropped:
    ldumaxab w1, w8, [x0]
    ret

fetch_max::u8::release::dropped:
    ldumaxlb w1, w8, [x0]
    ret

fetch_max::u8::acq_rel::dropped:
fetch_max::u8::seq_cst::dropped:
    ldumaxalb w1, w8, [x0]
    ret

fetch_max::i16::relaxed::used:
    ldsmaxh w1, w0, [x0]
    ret

fetch_max::i16::acquire::used:
    ldsmaxah w1, w0, [x0]
    ret

fetch_max::i16::release::used:
    ldsmaxlh w1, w0, [x0]
    ret

fetch_max::i16::acq_rel::used:
fetch_max::i16::seq_cst::used:
    ldsmaxalh w1, w0, [x0]
    ret

fetch_max::i16::relaxed::dropped:
    ldsmaxh w1, w8, [x0]
    ret

fetch_max::i16::acquire::dropped:
    ldsmaxah w1, w8, [x0]
    ret

fetch_max::i16::release::dropped:
    ldsmaxlh w1, w8, [x0]
    ret

fetch_max::i16::acq_rel::dropped:
fetch_max::i16::seq_cst::dropped:
    ldsmaxalh w1, w8, [x0]
    ret

fetch_max::u16::relaxed::used:
    ldumaxh w1, w0, [x0]
    ret

fetch_max::u16::acquire::used:
    ldumaxah w1, w0, [x0]
    ret

fetch_max::u16::release::used:
    ldumaxlh w1, w0, [x0]
    ret

fetch_max::u16::acq_rel::used:
fetch_max::u16::seq_cst::used:
    ldumaxalh w1, w0, [x0]
    ret

fetch_max::u16::relaxed::dropped:
    ldumaxh w1, w8, [x0]
    ret

fetch_max::u16::acquire::dropped:
    ldumaxah w1, w8, [x0]
    ret

fetch_max::u16::release::dropped:
    ldumaxlh w1, w8, [x0]
    ret

fetch_max::u16::acq_rel::dropped:
fetch_max::u16::seq_cst::dropped:
    ldumaxalh w1, w8, [x0]
    ret

fetch_max::i32::relaxed::used:
    ldsmax w1, w0, [x0]
    ret

fetch_max::i32::acquire::used:
    ldsmaxa w1, w0, [x0]
    ret

fetch_max::i32::release::used:
    ldsmaxl w1, w0, [x0]
    ret

fetch_max::i32::acq_rel::used:
fetch_max::i32::seq_cst::used:
    ldsmaxal w1, w0, [x0]
    ret

fetch_max::i32::relaxed::dropped:
    ldsmax w1, w8, [x0]
    ret

fetch_max::i32::acquire::dropped:
    ldsmaxa w1, w8, [x0]
    ret

fetch_max::i32::release::dropped:
    ldsmaxl w1, w8, [x0]
    ret

fetch_max::i32::acq_rel::dropped:
fetch_max::i32::seq_cst::dropped:
    ldsmaxal w1, w8, [x0]
    ret

fetch_max::u32::relaxed::used:
    ldumax w1, w0, [x0]
    ret

fetch_max::u32::acquire::used:
    ldumaxa w1, w0, [x0]
    ret

fetch_max::u32::release::used:
    ldumaxl w1, w0, [x0]
    ret

fetch_max::u32::acq_rel::used:
fetch_max::u32::seq_cst::used:
    ldumaxal w1, w0, [x0]
    ret

fetch_max::u32::relaxed::dropped:
    ldumax w1, w8, [x0]
    ret

fetch_max::u32::acquire::dropped:
    ldumaxa w1, w8, [x0]
    ret

fetch_max::u32::release::dropped:
    ldumaxl w1, w8, [x0]
    ret

fetch_max::u32::acq_rel::dropped:
fetch_max::u32::seq_cst::dropped:
    ldumaxal w1, w8, [x0]
    ret

fetch_max::u32::relaxed::used::const_1:
    mov w8, #1
    ldumax w8, w0, [x0]
    ret

fetch_max::u32::acquire::used::const_1:
    mov w8, #1
    ldumaxa w8, w0, [x0]
    ret

fetch_max::u32::release::used::const_1:
    mov w8, #1
    ldumaxl w8, w0, [x0]
    ret

fetch_max::u32::acq_rel::used::const_1:
fetch_max::u32::seq_cst::used::const_1:
    mov w8, #1
    ldumaxal w8, w0, [x0]
    ret

fetch_max::u32::relaxed::dropped::const_1:
    mov w8, #1
    ldumax w8, w8, [x0]
    ret

fetch_max::u32::acquire::dropped::const_1:
    mov w8, #1
    ldumaxa w8, w8, [x0]
    ret

fetch_max::u32::release::dropped::const_1:
    mov w8, #1
    ldumaxl w8, w8, [x0]
    ret

fetch_max::u32::acq_rel::dropped::const_1:
fetch_max::u32::seq_cst::dropped::const_1:
    mov w8, #1
    ldumaxal w8, w8, [x0]
    ret

fetch_max::u32::relaxed::used::const_10:
    mov w8, #10
    ldumax w8, w0, [x0]
    ret

fetch_max::u32::acquire::used::const_10:
    mov w8, #10
    ldumaxa w8, w0, [x0]
    ret

fetch_max::u32::release::used::const_10:
    mov w8, #10
    ldumaxl w8, w0, [x0]
    ret

fetch_max::u32::acq_rel::used::const_10:
fetch_max::u32::seq_cst::used::const_10:
    mov w8, #10
    ldumaxal w8, w0, [x0]
    ret

fetch_max::u32::relaxed::dropped::const_10:
    mov w8, #10
    ldumax w8, w8, [x0]
    ret

fetch_max::u32::acquire::dropped::const_10:
    mov w8, #10
    ldumaxa w8, w8, [x0]
    ret

fetch_max::u32::release::dropped::const_10:
    mov w8, #10
    ldumaxl w8, w8, [x0]
    ret

fetch_max::u32::acq_rel::dropped::const_10:
fetch_max::u32::seq_cst::dropped::const_10:
    mov w8, #10
    ldumaxal w8, w8, [x0]
    ret

fetch_max::u32::relaxed::used::idempotent:
    ldset wzr, w0, [x0]
    ret

fetch_max::u32::acquire::used::idempotent:
    ldseta wzr, w0, [x0]
    ret

fetch_max::u32::release::used::idempotent:
    ldsetl wzr, w0, [x0]
    ret

fetch_max::u32::acq_rel::used::idempotent:
fetch_max::u32::seq_cst::used::idempotent:
    ldsetal wzr, w0, [x0]
    ret

fetch_max::u32::relaxed::dropped::idempotent:
    ldset wzr, w8, [x0]
    ret

fetch_max::u32::acquire::dropped::idempotent:
    ldseta wzr, w8, [x0]
    ret

fetch_max::u32::release::dropped::idempotent:
    ldsetl wzr, w8, [x0]
    ret

fetch_max::u32::acq_rel::dropped::idempotent:
fetch_max::u32::seq_cst::dropped::idempotent:
    ldsetal wzr, w8, [x0]
    ret

fetch_max::i64::relaxed::used:
    ldsmax x1, x0, [x0]
    ret

fetch_max::i64::acquire::used:
    ldsmaxa x1, x0, [x0]
    ret

fetch_max::i64::release::used:
    ldsmaxl x1, x0, [x0]
    ret

fetch_max::i64::acq_rel::used:
fetch_max::i64::seq_cst::used:
    ldsmaxal x1, x0, [x0]
    ret

fetch_max::i64::relaxed::dropped:
    ldsmax x1, x8, [x0]
    ret

fetch_max::i64::acquire::dropped:
    ldsmaxa x1, x8, [x0]
    ret

fetch_max::i64::release::dropped:
    ldsmaxl x1, x8, [x0]
    ret

fetch_max::i64::acq_rel::dropped:
fetch_max::i64::seq_cst::dropped:
    ldsmaxal x1, x8, [x0]
    ret

fetch_max::u64::relaxed::used:
    ldumax x1, x0, [x0]
    ret

fetch_max::u64::acquire::used:
    ldumaxa x1, x0, [x0]
    ret

fetch_max::u64::release::used:
    ldumaxl x1, x0, [x0]
    ret

fetch_max::u64::acq_rel::used:
fetch_max::u64::seq_cst::used:
    ldumaxal x1, x0, [x0]
    ret

fetch_max::u64::relaxed::dropped:
    ldumax x1, x8, [x0]
    ret

fetch_max::u64::acquire::dropped:
    ldumaxa x1, x8, [x0]
    ret

fetch_max::u64::release::dropped:
    ldumaxl x1, x8, [x0]
    ret

fetch_max::u64::acq_rel::dropped:
fetch_max::u64::seq_cst::dropped:
    ldumaxal x1, x8, [x0]
    ret

fetch_max::u64::relaxed::used::const_1:
    mov w8, #1
    ldumax x8, x0, [x0]
    ret

fetch_max::u64::acquire::used::const_1:
    mov w8, #1
    ldumaxa x8, x0, [x0]
    ret

fetch_max::u64::release::used::const_1:
    mov w8, #1
    ldumaxl x8, x0, [x0]
    ret

fetch_max::u64::acq_rel::used::const_1:
fetch_max::u64::seq_cst::used::const_1:
    mov w8, #1
    ldumaxal x8, x0, [x0]
    ret

fetch_max::u64::relaxed::dropped::const_1:
    mov w8, #1
    ldumax x8, x8, [x0]
    ret

fetch_max::u64::acquire::dropped::const_1:
    mov w8, #1
    ldumaxa x8, x8, [x0]
    ret

fetch_max::u64::release::dropped::const_1:
    mov w8, #1
    ldumaxl x8, x8, [x0]
    ret

fetch_max::u64::acq_rel::dropped::const_1:
fetch_max::u64::seq_cst::dropped::const_1:
    mov w8, #1
    ldumaxal x8, x8, [x0]
    ret

fetch_max::u64::relaxed::used::const_10:
    mov w8, #10
    ldumax x8, x0, [x0]
    ret

fetch_max::u64::acquire::used::const_10:
    mov w8, #10
    ldumaxa x8, x0, [x0]
    ret

fetch_max::u64::release::used::const_10:
    mov w8, #10
    ldumaxl x8, x0, [x0]
    ret

fetch_max::u64::acq_rel::used::const_10:
fetch_max::u64::seq_cst::used::const_10:
    mov w8, #10
    ldumaxal x8, x0, [x0]
    ret

fetch_max::u64::relaxed::dropped::const_10:
    mov w8, #10
    ldumax x8, x8, [x0]
    ret

fetch_max::u64::acquire::dropped::const_10:
    mov w8, #10
    ldumaxa x8, x8, [x0]
    ret

fetch_max::u64::release::dropped::const_10:
    mov w8, #10
    ldumaxl x8, x8, [x0]
    ret

fetch_max::u64::acq_rel::dropped::const_10:
fetch_max::u64::seq_cst::dropped::const_10:
    mov w8, #10
    ldumaxal x8, x8, [x0]
    ret

fetch_max::u64::relaxed::used::idempotent:
    ldset xzr, x0, [x0]
    ret

fetch_max::u64::acquire::used::idempotent:
    ldseta xzr, x0, [x0]
    ret

fetch_max::u64::release::used::idempotent:
    ldsetl xzr, x0, [x0]
    ret

fetch_max::u64::acq_rel::used::idempotent:
fetch_max::u64::seq_cst::used::idempotent:
    ldsetal xzr, x0, [x0]
    ret

fetch_max::u64::relaxed::dropped::idempotent:
    ldset xzr, x8, [x0]
    ret

fetch_max::u64::acquire::dropped::idempotent:
    ldseta xzr, x8, [x0]
    ret

fetch_max::u64::release::dropped::idempotent:
    ldsetl xzr, x8, [x0]
    ret

fetch_max::u64::acq_rel::dropped::idempotent:
fetch_max::u64::seq_cst::dropped::idempotent:
    ldsetal xzr, x8, [x0]
    ret

fetch_max::isize::relaxed::used:
    ldsmax x1, x0, [x0]
    ret

fetch_max::isize::acquire::used:
    ldsmaxa x1, x0, [x0]
    ret

fetch_max::isize::release::used:
    ldsmaxl x1, x0, [x0]
    ret

fetch_max::isize::acq_rel::used:
fetch_max::isize::seq_cst::used:
    ldsmaxal x1, x0, [x0]
    ret

fetch_max::isize::relaxed::dropped:
    ldsmax x1, x8, [x0]
    ret

fetch_max::isize::acquire::dropped:
    ldsmaxa x1, x8, [x0]
    ret

fetch_max::isize::release::dropped:
    ldsmaxl x1, x8, [x0]
    ret

fetch_max::isize::acq_rel::dropped:
fetch_max::isize::seq_cst::dropped:
    ldsmaxal x1, x8, [x0]
    ret

fetch_max::usize::relaxed::used:
    ldumax x1, x0, [x0]
    ret

fetch_max::usize::acquire::used:
    ldumaxa x1, x0, [x0]
    ret

fetch_max::usize::release::used:
    ldumaxl x1, x0, [x0]
    ret

fetch_max::usize::acq_rel::used:
fetch_max::usize::seq_cst::used:
    ldumaxal x1, x0, [x0]
    ret

fetch_max::usize::relaxed::dropped:
    ldumax x1, x8, [x0]
    ret

fetch_max::usize::acquire::dropped:
    ldumaxa x1, x8, [x0]
    ret

fetch_max::usize::release::dropped:
    ldumaxl x1, x8, [x0]
    ret

fetch_max::usize::acq_rel::dropped:
fetch_max::usize::seq_cst::dropped:
    ldumaxal x1, x8, [x0]
    ret

fetch_max::i128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, lt
    csel x8, x4, x2, lt
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_max::i128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, lt
    csel x8, x4, x2, lt
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_max::i128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, lt
    csel x8, x4, x2, lt
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_max::i128::acq_rel::used:
fetch_max::i128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, lt
    csel x8, x4, x2, lt
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_max::i128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, lt
    csel x6, x4, x2, lt
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_max::i128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, lt
    csel x6, x4, x2, lt
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_max::i128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, lt
    csel x6, x4, x2, lt
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_max::i128::acq_rel::dropped:
fetch_max::i128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, lt
    csel x6, x4, x2, lt
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_max::u128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, lo
    csel x8, x4, x2, lo
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_max::u128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, lo
    csel x8, x4, x2, lo
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_max::u128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, lo
    csel x8, x4, x2, lo
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_max::u128::acq_rel::used:
fetch_max::u128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, lo
    csel x8, x4, x2, lo
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_max::u128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, lo
    csel x6, x4, x2, lo
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_max::u128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, lo
    csel x6, x4, x2, lo
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_max::u128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, lo
    csel x6, x4, x2, lo
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_max::u128::acq_rel::dropped:
fetch_max::u128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, lo
    csel x6, x4, x2, lo
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_min::i8::relaxed::used:
    ldsminb w1, w0, [x0]
    ret

fetch_min::i8::acquire::used:
    ldsminab w1, w0, [x0]
    ret

fetch_min::i8::release::used:
    ldsminlb w1, w0, [x0]
    ret

fetch_min::i8::acq_rel::used:
fetch_min::i8::seq_cst::used:
    ldsminalb w1, w0, [x0]
    ret

fetch_min::i8::relaxed::dropped:
    ldsminb w1, w8, [x0]
    ret

fetch_min::i8::acquire::dropped:
    ldsminab w1, w8, [x0]
    ret

fetch_min::i8::release::dropped:
    ldsminlb w1, w8, [x0]
    ret

fetch_min::i8::acq_rel::dropped:
fetch_min::i8::seq_cst::dropped:
    ldsminalb w1, w8, [x0]
    ret

fetch_min::u8::relaxed::used:
    lduminb w1, w0, [x0]
    ret

fetch_min::u8::acquire::used:
    lduminab w1, w0, [x0]
    ret

fetch_min::u8::release::used:
    lduminlb w1, w0, [x0]
    ret

fetch_min::u8::acq_rel::used:
fetch_min::u8::seq_cst::used:
    lduminalb w1, w0, [x0]
    ret

fetch_min::u8::relaxed::dropped:
    lduminb w1, w8, [x0]
    ret

fetch_min::u8::acquire::dropped:
    lduminab w1, w8, [x0]
    ret

fetch_min::u8::release::dropped:
    lduminlb w1, w8, [x0]
    ret

fetch_min::u8::acq_rel::dropped:
fetch_min::u8::seq_cst::dropped:
    lduminalb w1, w8, [x0]
    ret

fetch_min::i16::relaxed::used:
    ldsminh w1, w0, [x0]
    ret

fetch_min::i16::acquire::used:
    ldsminah w1, w0, [x0]
    ret

fetch_min::i16::release::used:
    ldsminlh w1, w0, [x0]
    ret

fetch_min::i16::acq_rel::used:
fetch_min::i16::seq_cst::used:
    ldsminalh w1, w0, [x0]
    ret

fetch_min::i16::relaxed::dropped:
    ldsminh w1, w8, [x0]
    ret

fetch_min::i16::acquire::dropped:
    ldsminah w1, w8, [x0]
    ret

fetch_min::i16::release::dropped:
    ldsminlh w1, w8, [x0]
    ret

fetch_min::i16::acq_rel::dropped:
fetch_min::i16::seq_cst::dropped:
    ldsminalh w1, w8, [x0]
    ret

fetch_min::u16::relaxed::used:
    lduminh w1, w0, [x0]
    ret

fetch_min::u16::acquire::used:
    lduminah w1, w0, [x0]
    ret

fetch_min::u16::release::used:
    lduminlh w1, w0, [x0]
    ret

fetch_min::u16::acq_rel::used:
fetch_min::u16::seq_cst::used:
    lduminalh w1, w0, [x0]
    ret

fetch_min::u16::relaxed::dropped:
    lduminh w1, w8, [x0]
    ret

fetch_min::u16::acquire::dropped:
    lduminah w1, w8, [x0]
    ret

fetch_min::u16::release::dropped:
    lduminlh w1, w8, [x0]
    ret

fetch_min::u16::acq_rel::dropped:
fetch_min::u16::seq_cst::dropped:
    lduminalh w1, w8, [x0]
    ret

fetch_min::i32::relaxed::used:
    ldsmin w1, w0, [x0]
    ret

fetch_min::i32::acquire::used:
    ldsmina w1, w0, [x0]
    ret

fetch_min::i32::release::used:
    ldsminl w1, w0, [x0]
    ret

fetch_min::i32::acq_rel::used:
fetch_min::i32::seq_cst::used:
    ldsminal w1, w0, [x0]
    ret

fetch_min::i32::relaxed::dropped:
    ldsmin w1, w8, [x0]
    ret

fetch_min::i32::acquire::dropped:
    ldsmina w1, w8, [x0]
    ret

fetch_min::i32::release::dropped:
    ldsminl w1, w8, [x0]
    ret

fetch_min::i32::acq_rel::dropped:
fetch_min::i32::seq_cst::dropped:
    ldsminal w1, w8, [x0]
    ret

fetch_min::u32::relaxed::used:
    ldumin w1, w0, [x0]
    ret

fetch_min::u32::acquire::used:
    ldumina w1, w0, [x0]
    ret

fetch_min::u32::release::used:
    lduminl w1, w0, [x0]
    ret

fetch_min::u32::acq_rel::used:
fetch_min::u32::seq_cst::used:
    lduminal w1, w0, [x0]
    ret

fetch_min::u32::relaxed::dropped:
    ldumin w1, w8, [x0]
    ret

fetch_min::u32::acquire::dropped:
    ldumina w1, w8, [x0]
    ret

fetch_min::u32::release::dropped:
    lduminl w1, w8, [x0]
    ret

fetch_min::u32::acq_rel::dropped:
fetch_min::u32::seq_cst::dropped:
    lduminal w1, w8, [x0]
    ret

fetch_min::u32::relaxed::used::const_1:
    mov w8, #1
    ldumin w8, w0, [x0]
    ret

fetch_min::u32::acquire::used::const_1:
    mov w8, #1
    ldumina w8, w0, [x0]
    ret

fetch_min::u32::release::used::const_1:
    mov w8, #1
    lduminl w8, w0, [x0]
    ret

fetch_min::u32::acq_rel::used::const_1:
fetch_min::u32::seq_cst::used::const_1:
    mov w8, #1
    lduminal w8, w0, [x0]
    ret

fetch_min::u32::relaxed::dropped::const_1:
    mov w8, #1
    ldumin w8, w8, [x0]
    ret

fetch_min::u32::acquire::dropped::const_1:
    mov w8, #1
    ldumina w8, w8, [x0]
    ret

fetch_min::u32::release::dropped::const_1:
    mov w8, #1
    lduminl w8, w8, [x0]
    ret

fetch_min::u32::acq_rel::dropped::const_1:
fetch_min::u32::seq_cst::dropped::const_1:
    mov w8, #1
    lduminal w8, w8, [x0]
    ret

fetch_min::u32::relaxed::used::const_10:
    mov w8, #10
    ldumin w8, w0, [x0]
    ret

fetch_min::u32::acquire::used::const_10:
    mov w8, #10
    ldumina w8, w0, [x0]
    ret

fetch_min::u32::release::used::const_10:
    mov w8, #10
    lduminl w8, w0, [x0]
    ret

fetch_min::u32::acq_rel::used::const_10:
fetch_min::u32::seq_cst::used::const_10:
    mov w8, #10
    lduminal w8, w0, [x0]
    ret

fetch_min::u32::relaxed::dropped::const_10:
    mov w8, #10
    ldumin w8, w8, [x0]
    ret

fetch_min::u32::acquire::dropped::const_10:
    mov w8, #10
    ldumina w8, w8, [x0]
    ret

fetch_min::u32::release::dropped::const_10:
    mov w8, #10
    lduminl w8, w8, [x0]
    ret

fetch_min::u32::acq_rel::dropped::const_10:
fetch_min::u32::seq_cst::dropped::const_10:
    mov w8, #10
    lduminal w8, w8, [x0]
    ret

fetch_min::u32::relaxed::used::idempotent:
    ldset wzr, w0, [x0]
    ret

fetch_min::u32::acquire::used::idempotent:
    ldseta wzr, w0, [x0]
    ret

fetch_min::u32::release::used::idempotent:
    ldsetl wzr, w0, [x0]
    ret

fetch_min::u32::acq_rel::used::idempotent:
fetch_min::u32::seq_cst::used::idempotent:
    ldsetal wzr, w0, [x0]
    ret

fetch_min::u32::relaxed::dropped::idempotent:
    ldset wzr, w8, [x0]
    ret

fetch_min::u32::acquire::dropped::idempotent:
    ldseta wzr, w8, [x0]
    ret

fetch_min::u32::release::dropped::idempotent:
    ldsetl wzr, w8, [x0]
    ret

fetch_min::u32::acq_rel::dropped::idempotent:
fetch_min::u32::seq_cst::dropped::idempotent:
    ldsetal wzr, w8, [x0]
    ret

fetch_min::i64::relaxed::used:
    ldsmin x1, x0, [x0]
    ret

fetch_min::i64::acquire::used:
    ldsmina x1, x0, [x0]
    ret

fetch_min::i64::release::used:
    ldsminl x1, x0, [x0]
    ret

fetch_min::i64::acq_rel::used:
fetch_min::i64::seq_cst::used:
    ldsminal x1, x0, [x0]
    ret

fetch_min::i64::relaxed::dropped:
    ldsmin x1, x8, [x0]
    ret

fetch_min::i64::acquire::dropped:
    ldsmina x1, x8, [x0]
    ret

fetch_min::i64::release::dropped:
    ldsminl x1, x8, [x0]
    ret

fetch_min::i64::acq_rel::dropped:
fetch_min::i64::seq_cst::dropped:
    ldsminal x1, x8, [x0]
    ret

fetch_min::u64::relaxed::used:
    ldumin x1, x0, [x0]
    ret

fetch_min::u64::acquire::used:
    ldumina x1, x0, [x0]
    ret

fetch_min::u64::release::used:
    lduminl x1, x0, [x0]
    ret

fetch_min::u64::acq_rel::used:
fetch_min::u64::seq_cst::used:
    lduminal x1, x0, [x0]
    ret

fetch_min::u64::relaxed::dropped:
    ldumin x1, x8, [x0]
    ret

fetch_min::u64::acquire::dropped:
    ldumina x1, x8, [x0]
    ret

fetch_min::u64::release::dropped:
    lduminl x1, x8, [x0]
    ret

fetch_min::u64::acq_rel::dropped:
fetch_min::u64::seq_cst::dropped:
    lduminal x1, x8, [x0]
    ret

fetch_min::u64::relaxed::used::const_1:
    mov w8, #1
    ldumin x8, x0, [x0]
    ret

fetch_min::u64::acquire::used::const_1:
    mov w8, #1
    ldumina x8, x0, [x0]
    ret

fetch_min::u64::release::used::const_1:
    mov w8, #1
    lduminl x8, x0, [x0]
    ret

fetch_min::u64::acq_rel::used::const_1:
fetch_min::u64::seq_cst::used::const_1:
    mov w8, #1
    lduminal x8, x0, [x0]
    ret

fetch_min::u64::relaxed::dropped::const_1:
    mov w8, #1
    ldumin x8, x8, [x0]
    ret

fetch_min::u64::acquire::dropped::const_1:
    mov w8, #1
    ldumina x8, x8, [x0]
    ret

fetch_min::u64::release::dropped::const_1:
    mov w8, #1
    lduminl x8, x8, [x0]
    ret

fetch_min::u64::acq_rel::dropped::const_1:
fetch_min::u64::seq_cst::dropped::const_1:
    mov w8, #1
    lduminal x8, x8, [x0]
    ret

fetch_min::u64::relaxed::used::const_10:
    mov w8, #10
    ldumin x8, x0, [x0]
    ret

fetch_min::u64::acquire::used::const_10:
    mov w8, #10
    ldumina x8, x0, [x0]
    ret

fetch_min::u64::release::used::const_10:
    mov w8, #10
    lduminl x8, x0, [x0]
    ret

fetch_min::u64::acq_rel::used::const_10:
fetch_min::u64::seq_cst::used::const_10:
    mov w8, #10
    lduminal x8, x0, [x0]
    ret

fetch_min::u64::relaxed::dropped::const_10:
    mov w8, #10
    ldumin x8, x8, [x0]
    ret

fetch_min::u64::acquire::dropped::const_10:
    mov w8, #10
    ldumina x8, x8, [x0]
    ret

fetch_min::u64::release::dropped::const_10:
    mov w8, #10
    lduminl x8, x8, [x0]
    ret

fetch_min::u64::acq_rel::dropped::const_10:
fetch_min::u64::seq_cst::dropped::const_10:
    mov w8, #10
    lduminal x8, x8, [x0]
    ret

fetch_min::u64::relaxed::used::idempotent:
    ldset xzr, x0, [x0]
    ret

fetch_min::u64::acquire::used::idempotent:
    ldseta xzr, x0, [x0]
    ret

fetch_min::u64::release::used::idempotent:
    ldsetl xzr, x0, [x0]
    ret

fetch_min::u64::acq_rel::used::idempotent:
fetch_min::u64::seq_cst::used::idempotent:
    ldsetal xzr, x0, [x0]
    ret

fetch_min::u64::relaxed::dropped::idempotent:
    ldset xzr, x8, [x0]
    ret

fetch_min::u64::acquire::dropped::idempotent:
    ldseta xzr, x8, [x0]
    ret

fetch_min::u64::release::dropped::idempotent:
    ldsetl xzr, x8, [x0]
    ret

fetch_min::u64::acq_rel::dropped::idempotent:
fetch_min::u64::seq_cst::dropped::idempotent:
    ldsetal xzr, x8, [x0]
    ret

fetch_min::isize::relaxed::used:
    ldsmin x1, x0, [x0]
    ret

fetch_min::isize::acquire::used:
    ldsmina x1, x0, [x0]
    ret

fetch_min::isize::release::used:
    ldsminl x1, x0, [x0]
    ret

fetch_min::isize::acq_rel::used:
fetch_min::isize::seq_cst::used:
    ldsminal x1, x0, [x0]
    ret

fetch_min::isize::relaxed::dropped:
    ldsmin x1, x8, [x0]
    ret

fetch_min::isize::acquire::dropped:
    ldsmina x1, x8, [x0]
    ret

fetch_min::isize::release::dropped:
    ldsminl x1, x8, [x0]
    ret

fetch_min::isize::acq_rel::dropped:
fetch_min::isize::seq_cst::dropped:
    ldsminal x1, x8, [x0]
    ret

fetch_min::usize::relaxed::used:
    ldumin x1, x0, [x0]
    ret

fetch_min::usize::acquire::used:
    ldumina x1, x0, [x0]
    ret

fetch_min::usize::release::used:
    lduminl x1, x0, [x0]
    ret

fetch_min::usize::acq_rel::used:
fetch_min::usize::seq_cst::used:
    lduminal x1, x0, [x0]
    ret

fetch_min::usize::relaxed::dropped:
    ldumin x1, x8, [x0]
    ret

fetch_min::usize::acquire::dropped:
    ldumina x1, x8, [x0]
    ret

fetch_min::usize::release::dropped:
    lduminl x1, x8, [x0]
    ret

fetch_min::usize::acq_rel::dropped:
fetch_min::usize::seq_cst::dropped:
    lduminal x1, x8, [x0]
    ret

fetch_min::i128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, ge
    csel x8, x4, x2, ge
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_min::i128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, ge
    csel x8, x4, x2, ge
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_min::i128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, ge
    csel x8, x4, x2, ge
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_min::i128::acq_rel::used:
fetch_min::i128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, ge
    csel x8, x4, x2, ge
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_min::i128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, ge
    csel x6, x4, x2, ge
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_min::i128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, ge
    csel x6, x4, x2, ge
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_min::i128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, ge
    csel x6, x4, x2, ge
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_min::i128::acq_rel::dropped:
fetch_min::i128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, ge
    csel x6, x4, x2, ge
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_min::u128::relaxed::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, hs
    csel x8, x4, x2, hs
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_min::u128::acquire::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, hs
    csel x8, x4, x2, hs
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_min::u128::release::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, hs
    csel x8, x4, x2, hs
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_min::u128::acq_rel::used:
fetch_min::u128::seq_cst::used:
    ldp x4, x5, [x0]
  .L1:
    mov x7, x5
    cmp x2, x4
    mov x6, x4
    sbcs xzr, x3, x7
    mov x5, x7
    csel x9, x7, x3, hs
    csel x8, x4, x2, hs
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

fetch_min::u128::relaxed::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, hs
    csel x6, x4, x2, hs
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_min::u128::acquire::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, hs
    csel x6, x4, x2, hs
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_min::u128::release::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, hs
    csel x6, x4, x2, hs
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_min::u128::acq_rel::dropped:
fetch_min::u128::seq_cst::dropped:
    ldp x4, x5, [x0]
  .L1:
    cmp x2, x4
    mov x8, x4
    mov x9, x5
    sbcs xzr, x3, x5
    csel x7, x5, x3, hs
    csel x6, x4, x2, hs
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

fetch_not::bool::relaxed::used:
    mov w8, #1
    ldeorb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_not::bool::acquire::used:
    mov w8, #1
    ldeorab w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_not::bool::release::used:
    mov w8, #1
    ldeorlb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_not::bool::acq_rel::used:
fetch_not::bool::seq_cst::used:
    mov w8, #1
    ldeoralb w8, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

fetch_not::bool::relaxed::dropped:
    mov w8, #1
    ldeorb w8, w8, [x0]
    ret

fetch_not::bool::acquire::dropped:
    mov w8, #1
    ldeorab w8, w8, [x0]
    ret

fetch_not::bool::release::dropped:
    mov w8, #1
    ldeorlb w8, w8, [x0]
    ret

fetch_not::bool::acq_rel::dropped:
fetch_not::bool::seq_cst::dropped:
    mov w8, #1
    ldeoralb w8, w8, [x0]
    ret

fetch_ptr_add::ptr::relaxed::used:
    lsl x8, x1, #2
    ldadd x8, x0, [x0]
    ret

fetch_ptr_add::ptr::acquire::used:
    lsl x8, x1, #2
    ldadda x8, x0, [x0]
    ret

fetch_ptr_add::ptr::release::used:
    lsl x8, x1, #2
    ldaddl x8, x0, [x0]
    ret

fetch_ptr_add::ptr::acq_rel::used:
fetch_ptr_add::ptr::seq_cst::used:
    lsl x8, x1, #2
    ldaddal x8, x0, [x0]
    ret

fetch_ptr_add::ptr::relaxed::dropped:
    lsl x8, x1, #2
    ldadd x8, x8, [x0]
    ret

fetch_ptr_add::ptr::acquire::dropped:
    lsl x8, x1, #2
    ldadda x8, x8, [x0]
    ret

fetch_ptr_add::ptr::release::dropped:
    lsl x8, x1, #2
    ldaddl x8, x8, [x0]
    ret

fetch_ptr_add::ptr::acq_rel::dropped:
fetch_ptr_add::ptr::seq_cst::dropped:
    lsl x8, x1, #2
    ldaddal x8, x8, [x0]
    ret

fetch_ptr_sub::ptr::relaxed::used:
    neg x8, x1, lsl #2
    ldadd x8, x0, [x0]
    ret

fetch_ptr_sub::ptr::acquire::used:
    neg x8, x1, lsl #2
    ldadda x8, x0, [x0]
    ret

fetch_ptr_sub::ptr::release::used:
    neg x8, x1, lsl #2
    ldaddl x8, x0, [x0]
    ret

fetch_ptr_sub::ptr::acq_rel::used:
fetch_ptr_sub::ptr::seq_cst::used:
    neg x8, x1, lsl #2
    ldaddal x8, x0, [x0]
    ret

fetch_ptr_sub::ptr::relaxed::dropped:
    neg x8, x1, lsl #2
    ldadd x8, x8, [x0]
    ret

fetch_ptr_sub::ptr::acquire::dropped:
    neg x8, x1, lsl #2
    ldadda x8, x8, [x0]
    ret

fetch_ptr_sub::ptr::release::dropped:
    neg x8, x1, lsl #2
    ldaddl x8, x8, [x0]
    ret

fetch_ptr_sub::ptr::acq_rel::dropped:
fetch_ptr_sub::ptr::seq_cst::dropped:
    neg x8, x1, lsl #2
    ldaddal x8, x8, [x0]
    ret

fetch_byte_add::ptr::plain::used:
    mov x8, x0
    ldr x0, [x0]
    add x9, x0, x1
    str x9, [x8]
    ret

fetch_byte_add::ptr::relaxed::used:
    ldadd x1, x0, [x0]
    ret

fetch_byte_add::ptr::acquire::used:
    ldadda x1, x0, [x0]
    ret

fetch_byte_add::ptr::release::used:
    ldaddl x1, x0, [x0]
    ret

fetch_byte_add::ptr::acq_rel::used:
fetch_byte_add::ptr::seq_cst::used:
    ldaddal x1, x0, [x0]
    ret

fetch_byte_add::ptr::plain::dropped:
    ldr x8, [x0]
    add x8, x8, x1
    str x8, [x0]
    ret

fetch_byte_add::ptr::relaxed::dropped:
    ldadd x1, x8, [x0]
    ret

fetch_byte_add::ptr::acquire::dropped:
    ldadda x1, x8, [x0]
    ret

fetch_byte_add::ptr::release::dropped:
    ldaddl x1, x8, [x0]
    ret

fetch_byte_add::ptr::acq_rel::dropped:
fetch_byte_add::ptr::seq_cst::dropped:
    ldaddal x1, x8, [x0]
    ret

fetch_byte_sub::ptr::relaxed::used:
    neg x8, x1
    ldadd x8, x0, [x0]
    ret

fetch_byte_sub::ptr::acquire::used:
    neg x8, x1
    ldadda x8, x0, [x0]
    ret

fetch_byte_sub::ptr::release::used:
    neg x8, x1
    ldaddl x8, x0, [x0]
    ret

fetch_byte_sub::ptr::acq_rel::used:
fetch_byte_sub::ptr::seq_cst::used:
    neg x8, x1
    ldaddal x8, x0, [x0]
    ret

fetch_byte_sub::ptr::relaxed::dropped:
    neg x8, x1
    ldadd x8, x8, [x0]
    ret

fetch_byte_sub::ptr::acquire::dropped:
    neg x8, x1
    ldadda x8, x8, [x0]
    ret

fetch_byte_sub::ptr::release::dropped:
    neg x8, x1
    ldaddl x8, x8, [x0]
    ret

fetch_byte_sub::ptr::acq_rel::dropped:
fetch_byte_sub::ptr::seq_cst::dropped:
    neg x8, x1
    ldaddal x8, x8, [x0]
    ret

fetch_update::bool::relaxed::relaxed::used:
    ldrb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casb w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

fetch_update::bool::acquire::relaxed::used:
    ldrb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casab w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

fetch_update::bool::release::relaxed::used:
    ldrb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    caslb w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

fetch_update::bool::acq_rel::relaxed::used:
fetch_update::bool::seq_cst::relaxed::used:
    ldrb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casalb w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

fetch_update::bool::relaxed::acquire::used:
fetch_update::bool::acquire::acquire::used:
    ldaprb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casab w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

fetch_update::bool::release::acquire::used:
fetch_update::bool::acq_rel::acquire::used:
fetch_update::bool::seq_cst::acquire::used:
    ldaprb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casalb w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

fetch_update::bool::relaxed::seq_cst::used:
fetch_update::bool::acquire::seq_cst::used:
fetch_update::bool::release::seq_cst::used:
fetch_update::bool::acq_rel::seq_cst::used:
fetch_update::bool::seq_cst::seq_cst::used:
    ldarb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casalb w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

fetch_update::bool::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casb w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

fetch_update::bool::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casab w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

fetch_update::bool::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    caslb w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

fetch_update::bool::acq_rel::relaxed::dropped:
fetch_update::bool::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casalb w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

fetch_update::bool::relaxed::acquire::dropped:
fetch_update::bool::acquire::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casab w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

fetch_update::bool::release::acquire::dropped:
fetch_update::bool::acq_rel::acquire::dropped:
fetch_update::bool::seq_cst::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casalb w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

fetch_update::bool::relaxed::seq_cst::dropped:
fetch_update::bool::acquire::seq_cst::dropped:
fetch_update::bool::release::seq_cst::dropped:
fetch_update::bool::acq_rel::seq_cst::dropped:
fetch_update::bool::seq_cst::seq_cst::dropped:
    ldarb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casalb w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

fetch_update::ptr::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    cas x1, x8, [x9]
    cbnz x1, .L1
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
    casa x1, x8, [x9]
    cbnz x1, .L1
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
    casl x1, x8, [x9]
    cbnz x1, .L1
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
    casal x1, x8, [x9]
    cbnz x1, .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::ptr::relaxed::acquire::used:
fetch_update::ptr::acquire::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    casa x1, x8, [x9]
    cbnz x1, .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::ptr::release::acquire::used:
fetch_update::ptr::acq_rel::acquire::used:
fetch_update::ptr::seq_cst::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    casal x1, x8, [x9]
    cbnz x1, .L1
    mov x0, xzr
  .L2:
    ret

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
    casal x1, x8, [x9]
    cbnz x1, .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::ptr::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    cas x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

fetch_update::ptr::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    casa x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

fetch_update::ptr::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    casl x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

fetch_update::ptr::acq_rel::relaxed::dropped:
fetch_update::ptr::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    casal x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

fetch_update::ptr::relaxed::acquire::dropped:
fetch_update::ptr::acquire::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    cbnz x8, .L2
    casa x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

fetch_update::ptr::release::acquire::dropped:
fetch_update::ptr::acq_rel::acquire::dropped:
fetch_update::ptr::seq_cst::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    cbnz x8, .L2
    casal x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

fetch_update::ptr::relaxed::seq_cst::dropped:
fetch_update::ptr::acquire::seq_cst::dropped:
fetch_update::ptr::release::seq_cst::dropped:
fetch_update::ptr::acq_rel::seq_cst::dropped:
fetch_update::ptr::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    cbnz x8, .L2
    casal x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

fetch_update::i8::relaxed::relaxed::used:
    ldrb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casb w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

fetch_update::i8::acquire::relaxed::used:
    ldrb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casab w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

fetch_update::i8::release::relaxed::used:
    ldrb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    caslb w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

fetch_update::i8::acq_rel::relaxed::used:
fetch_update::i8::seq_cst::relaxed::used:
    ldrb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casalb w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

fetch_update::i8::relaxed::acquire::used:
fetch_update::i8::acquire::acquire::used:
    ldaprb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casab w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

fetch_update::i8::release::acquire::used:
fetch_update::i8::acq_rel::acquire::used:
fetch_update::i8::seq_cst::acquire::used:
    ldaprb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casalb w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

fetch_update::i8::relaxed::seq_cst::used:
fetch_update::i8::acquire::seq_cst::used:
fetch_update::i8::release::seq_cst::used:
fetch_update::i8::acq_rel::seq_cst::used:
fetch_update::i8::seq_cst::seq_cst::used:
    ldarb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casalb w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

fetch_update::i8::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    casab w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    caslb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i8::relaxed::acquire::dropped:
fetch_update::i8::acquire::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casab w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i8::release::acquire::dropped:
fetch_update::i8::acq_rel::acquire::dropped:
fetch_update::i8::seq_cst::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

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
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u8::relaxed::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    mov w8, w9
    casb w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
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
    mov w8, w9
    casab w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
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
    mov w8, w9
    caslb w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
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
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

fetch_update::u8::relaxed::acquire::used:
fetch_update::u8::acquire::acquire::used:
    ldaprb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    mov w8, w9
    casab w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

fetch_update::u8::release::acquire::used:
fetch_update::u8::acq_rel::acquire::used:
fetch_update::u8::seq_cst::acquire::used:
    ldaprb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

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
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
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
    mov w10, w8
    casb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u8::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    mov w10, w8
    casab w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u8::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    mov w10, w8
    caslb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u8::acq_rel::relaxed::dropped:
fetch_update::u8::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u8::relaxed::acquire::dropped:
fetch_update::u8::acquire::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    mov w10, w8
    casab w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u8::release::acquire::dropped:
fetch_update::u8::acq_rel::acquire::dropped:
fetch_update::u8::seq_cst::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

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
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i16::relaxed::relaxed::used:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    cash w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i16::acquire::relaxed::used:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i16::release::relaxed::used:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    caslh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i16::acq_rel::relaxed::used:
fetch_update::i16::seq_cst::relaxed::used:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i16::relaxed::acquire::used:
fetch_update::i16::acquire::acquire::used:
    ldaprh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i16::release::acquire::used:
fetch_update::i16::acq_rel::acquire::used:
fetch_update::i16::seq_cst::acquire::used:
    ldaprh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i16::relaxed::seq_cst::used:
fetch_update::i16::acquire::seq_cst::used:
fetch_update::i16::release::seq_cst::used:
fetch_update::i16::acq_rel::seq_cst::used:
fetch_update::i16::seq_cst::seq_cst::used:
    ldarh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i16::relaxed::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    cash w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    caslh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i16::relaxed::acquire::dropped:
fetch_update::i16::acquire::acquire::dropped:
    ldaprh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i16::release::acquire::dropped:
fetch_update::i16::acq_rel::acquire::dropped:
fetch_update::i16::seq_cst::acquire::dropped:
    ldaprh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

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
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u16::relaxed::relaxed::used:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    cash w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u16::acquire::relaxed::used:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u16::release::relaxed::used:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    caslh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u16::acq_rel::relaxed::used:
fetch_update::u16::seq_cst::relaxed::used:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u16::relaxed::acquire::used:
fetch_update::u16::acquire::acquire::used:
    ldaprh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u16::release::acquire::used:
fetch_update::u16::acq_rel::acquire::used:
fetch_update::u16::seq_cst::acquire::used:
    ldaprh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u16::relaxed::seq_cst::used:
fetch_update::u16::acquire::seq_cst::used:
fetch_update::u16::release::seq_cst::used:
fetch_update::u16::acq_rel::seq_cst::used:
fetch_update::u16::seq_cst::seq_cst::used:
    ldarh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u16::relaxed::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    cash w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u16::acquire::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u16::release::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    caslh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u16::acq_rel::relaxed::dropped:
fetch_update::u16::seq_cst::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u16::relaxed::acquire::dropped:
fetch_update::u16::acquire::acquire::dropped:
    ldaprh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u16::release::acquire::dropped:
fetch_update::u16::acq_rel::acquire::dropped:
fetch_update::u16::seq_cst::acquire::dropped:
    ldaprh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

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
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i32::relaxed::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    cas w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i32::acquire::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i32::release::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casl w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i32::acq_rel::relaxed::used:
fetch_update::i32::seq_cst::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i32::relaxed::acquire::used:
fetch_update::i32::acquire::acquire::used:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i32::release::acquire::used:
fetch_update::i32::acq_rel::acquire::used:
fetch_update::i32::seq_cst::acquire::used:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i32::relaxed::seq_cst::used:
fetch_update::i32::acquire::seq_cst::used:
fetch_update::i32::release::seq_cst::used:
fetch_update::i32::acq_rel::seq_cst::used:
fetch_update::i32::seq_cst::seq_cst::used:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::i32::relaxed::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    cas w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i32::acquire::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i32::release::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casl w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i32::acq_rel::relaxed::dropped:
fetch_update::i32::seq_cst::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i32::relaxed::acquire::dropped:
fetch_update::i32::acquire::acquire::dropped:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i32::release::acquire::dropped:
fetch_update::i32::acq_rel::acquire::dropped:
fetch_update::i32::seq_cst::acquire::dropped:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i32::relaxed::seq_cst::dropped:
fetch_update::i32::acquire::seq_cst::dropped:
fetch_update::i32::release::seq_cst::dropped:
fetch_update::i32::acq_rel::seq_cst::dropped:
fetch_update::i32::seq_cst::seq_cst::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u32::relaxed::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    cas w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u32::acquire::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u32::release::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casl w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u32::acq_rel::relaxed::used:
fetch_update::u32::seq_cst::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u32::relaxed::acquire::used:
fetch_update::u32::acquire::acquire::used:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u32::release::acquire::used:
fetch_update::u32::acq_rel::acquire::used:
fetch_update::u32::seq_cst::acquire::used:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u32::relaxed::seq_cst::used:
fetch_update::u32::acquire::seq_cst::used:
fetch_update::u32::release::seq_cst::used:
fetch_update::u32::acq_rel::seq_cst::used:
fetch_update::u32::seq_cst::seq_cst::used:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

fetch_update::u32::relaxed::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    cas w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u32::acquire::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u32::release::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casl w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u32::acq_rel::relaxed::dropped:
fetch_update::u32::seq_cst::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u32::relaxed::acquire::dropped:
fetch_update::u32::acquire::acquire::dropped:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u32::release::acquire::dropped:
fetch_update::u32::acq_rel::acquire::dropped:
fetch_update::u32::seq_cst::acquire::dropped:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::u32::relaxed::seq_cst::dropped:
fetch_update::u32::acquire::seq_cst::dropped:
fetch_update::u32::release::seq_cst::dropped:
fetch_update::u32::acq_rel::seq_cst::dropped:
fetch_update::u32::seq_cst::seq_cst::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

fetch_update::i64::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    cas x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::i64::acquire::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::i64::release::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casl x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::i64::acq_rel::relaxed::used:
fetch_update::i64::seq_cst::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::i64::relaxed::acquire::used:
fetch_update::i64::acquire::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::i64::release::acquire::used:
fetch_update::i64::acq_rel::acquire::used:
fetch_update::i64::seq_cst::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::i64::relaxed::seq_cst::used:
fetch_update::i64::acquire::seq_cst::used:
fetch_update::i64::release::seq_cst::used:
fetch_update::i64::acq_rel::seq_cst::used:
fetch_update::i64::seq_cst::seq_cst::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::i64::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    cas x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::i64::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::i64::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casl x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::i64::acq_rel::relaxed::dropped:
fetch_update::i64::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::i64::relaxed::acquire::dropped:
fetch_update::i64::acquire::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::i64::release::acquire::dropped:
fetch_update::i64::acq_rel::acquire::dropped:
fetch_update::i64::seq_cst::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::i64::relaxed::seq_cst::dropped:
fetch_update::i64::acquire::seq_cst::dropped:
fetch_update::i64::release::seq_cst::dropped:
fetch_update::i64::acq_rel::seq_cst::dropped:
fetch_update::i64::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::u64::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    cas x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::u64::acquire::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::u64::release::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casl x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::u64::acq_rel::relaxed::used:
fetch_update::u64::seq_cst::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::u64::relaxed::acquire::used:
fetch_update::u64::acquire::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::u64::release::acquire::used:
fetch_update::u64::acq_rel::acquire::used:
fetch_update::u64::seq_cst::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::u64::relaxed::seq_cst::used:
fetch_update::u64::acquire::seq_cst::used:
fetch_update::u64::release::seq_cst::used:
fetch_update::u64::acq_rel::seq_cst::used:
fetch_update::u64::seq_cst::seq_cst::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::u64::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    cas x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::u64::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::u64::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casl x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::u64::acq_rel::relaxed::dropped:
fetch_update::u64::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::u64::relaxed::acquire::dropped:
fetch_update::u64::acquire::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::u64::release::acquire::dropped:
fetch_update::u64::acq_rel::acquire::dropped:
fetch_update::u64::seq_cst::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::u64::relaxed::seq_cst::dropped:
fetch_update::u64::acquire::seq_cst::dropped:
fetch_update::u64::release::seq_cst::dropped:
fetch_update::u64::acq_rel::seq_cst::dropped:
fetch_update::u64::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::isize::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    cas x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::isize::acquire::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::isize::release::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casl x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::isize::acq_rel::relaxed::used:
fetch_update::isize::seq_cst::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::isize::relaxed::acquire::used:
fetch_update::isize::acquire::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::isize::release::acquire::used:
fetch_update::isize::acq_rel::acquire::used:
fetch_update::isize::seq_cst::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::isize::relaxed::seq_cst::used:
fetch_update::isize::acquire::seq_cst::used:
fetch_update::isize::release::seq_cst::used:
fetch_update::isize::acq_rel::seq_cst::used:
fetch_update::isize::seq_cst::seq_cst::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::isize::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    cas x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::isize::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::isize::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casl x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::isize::acq_rel::relaxed::dropped:
fetch_update::isize::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::isize::relaxed::acquire::dropped:
fetch_update::isize::acquire::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::isize::release::acquire::dropped:
fetch_update::isize::acq_rel::acquire::dropped:
fetch_update::isize::seq_cst::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::isize::relaxed::seq_cst::dropped:
fetch_update::isize::acquire::seq_cst::dropped:
fetch_update::isize::release::seq_cst::dropped:
fetch_update::isize::acq_rel::seq_cst::dropped:
fetch_update::isize::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::usize::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    cas x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::usize::acquire::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::usize::release::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casl x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::usize::acq_rel::relaxed::used:
fetch_update::usize::seq_cst::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::usize::relaxed::acquire::used:
fetch_update::usize::acquire::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::usize::release::acquire::used:
fetch_update::usize::acq_rel::acquire::used:
fetch_update::usize::seq_cst::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::usize::relaxed::seq_cst::used:
fetch_update::usize::acquire::seq_cst::used:
fetch_update::usize::release::seq_cst::used:
fetch_update::usize::acq_rel::seq_cst::used:
fetch_update::usize::seq_cst::seq_cst::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

fetch_update::usize::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    cas x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::usize::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::usize::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casl x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::usize::acq_rel::relaxed::dropped:
fetch_update::usize::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::usize::relaxed::acquire::dropped:
fetch_update::usize::acquire::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::usize::release::acquire::dropped:
fetch_update::usize::acq_rel::acquire::dropped:
fetch_update::usize::seq_cst::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::usize::relaxed::seq_cst::dropped:
fetch_update::usize::acquire::seq_cst::dropped:
fetch_update::usize::release::seq_cst::dropped:
fetch_update::usize::acq_rel::seq_cst::dropped:
fetch_update::usize::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

fetch_update::i128::relaxed::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    casp x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

fetch_update::i128::acquire::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspa x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::i128::release::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspl x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::i128::acq_rel::relaxed::used:
fetch_update::i128::seq_cst::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::i128::relaxed::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    caspa x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

fetch_update::i128::acquire::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspa x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::i128::release::acquire::used:
fetch_update::i128::acq_rel::acquire::used:
fetch_update::i128::seq_cst::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::i128::relaxed::seq_cst::used:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    caspal x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

fetch_update::i128::acquire::seq_cst::used:
fetch_update::i128::release::seq_cst::used:
fetch_update::i128::acq_rel::seq_cst::used:
fetch_update::i128::seq_cst::seq_cst::used:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::i128::relaxed::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    casp x8, x9, x6, x7, [x0]
    eor x10, x9, x5
    eor x11, x8, x4
    orr x10, x11, x10
    cbz x10, .L1
    adds x6, x8, x2
    mov x4, x8
    adcs x7, x9, x3
    mov x5, x9
    cset w10, vs
    tbz w10, #0, .L2
  .L1:
    ret

fetch_update::i128::acquire::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::i128::release::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::i128::acq_rel::relaxed::dropped:
fetch_update::i128::seq_cst::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::i128::relaxed::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    eor x10, x9, x5
    eor x11, x8, x4
    orr x10, x11, x10
    cbz x10, .L1
    adds x6, x8, x2
    mov x4, x8
    adcs x7, x9, x3
    mov x5, x9
    cset w10, vs
    tbz w10, #0, .L2
  .L1:
    ret

fetch_update::i128::acquire::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::i128::release::acquire::dropped:
fetch_update::i128::acq_rel::acquire::dropped:
fetch_update::i128::seq_cst::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::i128::relaxed::seq_cst::dropped:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    eor x10, x9, x5
    eor x11, x8, x4
    orr x10, x11, x10
    cbz x10, .L1
    adds x6, x8, x2
    mov x4, x8
    adcs x7, x9, x3
    mov x5, x9
    cset w10, vs
    tbz w10, #0, .L2
  .L1:
    ret

fetch_update::i128::acquire::seq_cst::dropped:
fetch_update::i128::release::seq_cst::dropped:
fetch_update::i128::acq_rel::seq_cst::dropped:
fetch_update::i128::seq_cst::seq_cst::dropped:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::u128::relaxed::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    casp x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

fetch_update::u128::acquire::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspa x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::u128::release::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspl x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::u128::acq_rel::relaxed::used:
fetch_update::u128::seq_cst::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::u128::relaxed::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    caspa x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

fetch_update::u128::acquire::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspa x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::u128::release::acquire::used:
fetch_update::u128::acq_rel::acquire::used:
fetch_update::u128::seq_cst::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::u128::relaxed::seq_cst::used:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    caspal x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

fetch_update::u128::acquire::seq_cst::used:
fetch_update::u128::release::seq_cst::used:
fetch_update::u128::acq_rel::seq_cst::used:
fetch_update::u128::seq_cst::seq_cst::used:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

fetch_update::u128::relaxed::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    casp x8, x9, x6, x7, [x0]
    adds x6, x8, x2
    adcs x7, x9, x3
    cset w10, hs
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    ccmp w10, #0, #0, ne
    mov x5, x9
    b.eq .L2
  .L1:
    ret

fetch_update::u128::acquire::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::u128::release::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::u128::acq_rel::relaxed::dropped:
fetch_update::u128::seq_cst::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::u128::relaxed::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    adds x6, x8, x2
    adcs x7, x9, x3
    cset w10, hs
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    ccmp w10, #0, #0, ne
    mov x5, x9
    b.eq .L2
  .L1:
    ret

fetch_update::u128::acquire::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::u128::release::acquire::dropped:
fetch_update::u128::acq_rel::acquire::dropped:
fetch_update::u128::seq_cst::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

fetch_update::u128::relaxed::seq_cst::dropped:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    adds x6, x8, x2
    adcs x7, x9, x3
    cset w10, hs
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    ccmp w10, #0, #0, ne
    mov x5, x9
    b.eq .L2
  .L1:
    ret

fetch_update::u128::acquire::seq_cst::dropped:
fetch_update::u128::release::seq_cst::dropped:
fetch_update::u128::acq_rel::seq_cst::dropped:
fetch_update::u128::seq_cst::seq_cst::dropped:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::bool::relaxed::relaxed::used:
    ldrb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casb w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

try_update::bool::acquire::relaxed::used:
    ldrb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casab w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

try_update::bool::release::relaxed::used:
    ldrb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    caslb w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

try_update::bool::acq_rel::relaxed::used:
try_update::bool::seq_cst::relaxed::used:
    ldrb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casalb w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

try_update::bool::relaxed::acquire::used:
try_update::bool::acquire::acquire::used:
    ldaprb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casab w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

try_update::bool::release::acquire::used:
try_update::bool::acq_rel::acquire::used:
try_update::bool::seq_cst::acquire::used:
    ldaprb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casalb w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

try_update::bool::relaxed::seq_cst::used:
try_update::bool::acquire::seq_cst::used:
try_update::bool::release::seq_cst::used:
try_update::bool::acq_rel::seq_cst::used:
try_update::bool::seq_cst::seq_cst::used:
    ldarb w9, [x0]
  .L1:
    mov w8, w9
    tst w9, #0xff
    b.ne .L2
    mov w9, wzr
    casalb w9, w1, [x0]
    cbnz w9, .L1
    cmp w9, #0
    cset w1, ne
    tst w8, #0xff
    cset w0, ne
    ret
  .L2:
    mov w1, #1
    tst w8, #0xff
    cset w0, ne
    ret

try_update::bool::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casb w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

try_update::bool::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casab w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

try_update::bool::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    caslb w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

try_update::bool::acq_rel::relaxed::dropped:
try_update::bool::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casalb w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

try_update::bool::relaxed::acquire::dropped:
try_update::bool::acquire::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casab w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

try_update::bool::release::acquire::dropped:
try_update::bool::acq_rel::acquire::dropped:
try_update::bool::seq_cst::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casalb w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

try_update::bool::relaxed::seq_cst::dropped:
try_update::bool::acquire::seq_cst::dropped:
try_update::bool::release::seq_cst::dropped:
try_update::bool::acq_rel::seq_cst::dropped:
try_update::bool::seq_cst::seq_cst::dropped:
    ldarb w8, [x0]
  .L1:
    tst w8, #0xff
    b.ne .L2
    mov w8, wzr
    casalb w8, w1, [x0]
    cbnz w8, .L1
  .L2:
    ret

try_update::ptr::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    cas x1, x8, [x9]
    cbnz x1, .L1
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
    casa x1, x8, [x9]
    cbnz x1, .L1
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
    casl x1, x8, [x9]
    cbnz x1, .L1
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
    casal x1, x8, [x9]
    cbnz x1, .L1
    mov x0, xzr
  .L2:
    ret

try_update::ptr::relaxed::acquire::used:
try_update::ptr::acquire::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    casa x1, x8, [x9]
    cbnz x1, .L1
    mov x0, xzr
  .L2:
    ret

try_update::ptr::release::acquire::used:
try_update::ptr::acq_rel::acquire::used:
try_update::ptr::seq_cst::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    cbnz x1, .L2
    casal x1, x8, [x9]
    cbnz x1, .L1
    mov x0, xzr
  .L2:
    ret

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
    casal x1, x8, [x9]
    cbnz x1, .L1
    mov x0, xzr
  .L2:
    ret

try_update::ptr::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    cas x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

try_update::ptr::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    casa x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

try_update::ptr::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    casl x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

try_update::ptr::acq_rel::relaxed::dropped:
try_update::ptr::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    cbnz x8, .L2
    casal x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

try_update::ptr::relaxed::acquire::dropped:
try_update::ptr::acquire::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    cbnz x8, .L2
    casa x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

try_update::ptr::release::acquire::dropped:
try_update::ptr::acq_rel::acquire::dropped:
try_update::ptr::seq_cst::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    cbnz x8, .L2
    casal x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

try_update::ptr::relaxed::seq_cst::dropped:
try_update::ptr::acquire::seq_cst::dropped:
try_update::ptr::release::seq_cst::dropped:
try_update::ptr::acq_rel::seq_cst::dropped:
try_update::ptr::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    cbnz x8, .L2
    casal x8, x1, [x0]
    cbnz x8, .L1
  .L2:
    ret

try_update::i8::relaxed::relaxed::used:
    ldrb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casb w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

try_update::i8::acquire::relaxed::used:
    ldrb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casab w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

try_update::i8::release::relaxed::used:
    ldrb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    caslb w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

try_update::i8::acq_rel::relaxed::used:
try_update::i8::seq_cst::relaxed::used:
    ldrb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casalb w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

try_update::i8::relaxed::acquire::used:
try_update::i8::acquire::acquire::used:
    ldaprb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casab w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

try_update::i8::release::acquire::used:
try_update::i8::acq_rel::acquire::used:
try_update::i8::seq_cst::acquire::used:
    ldaprb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casalb w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

try_update::i8::relaxed::seq_cst::used:
try_update::i8::acquire::seq_cst::used:
try_update::i8::release::seq_cst::used:
try_update::i8::acq_rel::seq_cst::used:
try_update::i8::seq_cst::seq_cst::used:
    ldarb w10, [x0]
  .L1:
    sxtb w8, w10
    add w11, w8, w1, sxtb
    sxtb w8, w11
    cmp w8, w11
    cset w8, ne
    b.ne .L2
    mov w9, w10
    casalb w9, w11, [x0]
    cmp w9, w10, uxtb
    mov w10, w9
    b.ne .L1
    mov w0, w8
    mov w1, w9
    ret
  .L2:
    mov w9, w10
    mov w0, w8
    mov w1, w9
    ret

try_update::i8::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    casab w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    caslb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i8::relaxed::acquire::dropped:
try_update::i8::acquire::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casab w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i8::release::acquire::dropped:
try_update::i8::acq_rel::acquire::dropped:
try_update::i8::seq_cst::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    sxtb w9, w8
    add w9, w9, w1, sxtb
    sxtb w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

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
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u8::relaxed::relaxed::used:
    ldrb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    mov w8, w9
    casb w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
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
    mov w8, w9
    casab w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
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
    mov w8, w9
    caslb w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
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
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

try_update::u8::relaxed::acquire::used:
try_update::u8::acquire::acquire::used:
    ldaprb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    mov w8, w9
    casab w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

try_update::u8::release::acquire::used:
try_update::u8::acq_rel::acquire::used:
try_update::u8::seq_cst::acquire::used:
    ldaprb w8, [x0]
  .L1:
    mov w9, w8
    and w8, w8, #0xff
    add w10, w8, w1, uxtb
    tbnz w10, #8, .L2
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret

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
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    b.ne .L1
    and w10, w10, #0xff
    mov w1, w8
    cmp w10, w9, uxtb
    cset w0, lo
    ret
  .L2:
    mov w8, w9
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
    mov w10, w8
    casb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u8::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    mov w10, w8
    casab w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u8::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    mov w10, w8
    caslb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u8::acq_rel::relaxed::dropped:
try_update::u8::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u8::relaxed::acquire::dropped:
try_update::u8::acquire::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    mov w10, w8
    casab w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u8::release::acquire::dropped:
try_update::u8::acq_rel::acquire::dropped:
try_update::u8::seq_cst::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    and w9, w8, #0xff
    add w9, w9, w1, uxtb
    tbnz w9, #8, .L2
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

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
    mov w10, w8
    casalb w10, w9, [x0]
    cmp w10, w8, uxtb
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i16::relaxed::relaxed::used:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    cash w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i16::acquire::relaxed::used:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i16::release::relaxed::used:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    caslh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i16::acq_rel::relaxed::used:
try_update::i16::seq_cst::relaxed::used:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i16::relaxed::acquire::used:
try_update::i16::acquire::acquire::used:
    ldaprh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i16::release::acquire::used:
try_update::i16::acq_rel::acquire::used:
try_update::i16::seq_cst::acquire::used:
    ldaprh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i16::relaxed::seq_cst::used:
try_update::i16::acquire::seq_cst::used:
try_update::i16::release::seq_cst::used:
try_update::i16::acq_rel::seq_cst::used:
try_update::i16::seq_cst::seq_cst::used:
    ldarh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i16::relaxed::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    cash w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    caslh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
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
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i16::relaxed::acquire::dropped:
try_update::i16::acquire::acquire::dropped:
    ldaprh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i16::release::acquire::dropped:
try_update::i16::acq_rel::acquire::dropped:
try_update::i16::seq_cst::acquire::dropped:
    ldaprh w8, [x0]
  .L1:
    sxth w9, w8
    add w9, w9, w1, sxth
    sxth w10, w9
    cmp w10, w9
    b.ne .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

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
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u16::relaxed::relaxed::used:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    cash w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u16::acquire::relaxed::used:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u16::release::relaxed::used:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    caslh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u16::acq_rel::relaxed::used:
try_update::u16::seq_cst::relaxed::used:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u16::relaxed::acquire::used:
try_update::u16::acquire::acquire::used:
    ldaprh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u16::release::acquire::used:
try_update::u16::acq_rel::acquire::used:
try_update::u16::seq_cst::acquire::used:
    ldaprh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u16::relaxed::seq_cst::used:
try_update::u16::acquire::seq_cst::used:
try_update::u16::release::seq_cst::used:
try_update::u16::acq_rel::seq_cst::used:
try_update::u16::seq_cst::seq_cst::used:
    ldarh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u16::relaxed::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    cash w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u16::acquire::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u16::release::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    caslh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u16::acq_rel::relaxed::dropped:
try_update::u16::seq_cst::relaxed::dropped:
    ldrh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u16::relaxed::acquire::dropped:
try_update::u16::acquire::acquire::dropped:
    ldaprh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casah w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u16::release::acquire::dropped:
try_update::u16::acq_rel::acquire::dropped:
try_update::u16::seq_cst::acquire::dropped:
    ldaprh w8, [x0]
  .L1:
    and w9, w8, #0xffff
    add w9, w9, w1, uxth
    tbnz w9, #16, .L2
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

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
    mov w10, w8
    casalh w10, w9, [x0]
    cmp w10, w8, uxth
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i32::relaxed::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    cas w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i32::acquire::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i32::release::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casl w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i32::acq_rel::relaxed::used:
try_update::i32::seq_cst::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i32::relaxed::acquire::used:
try_update::i32::acquire::acquire::used:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i32::release::acquire::used:
try_update::i32::acq_rel::acquire::used:
try_update::i32::seq_cst::acquire::used:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i32::relaxed::seq_cst::used:
try_update::i32::acquire::seq_cst::used:
try_update::i32::release::seq_cst::used:
try_update::i32::acq_rel::seq_cst::used:
try_update::i32::seq_cst::seq_cst::used:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::i32::relaxed::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    cas w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i32::acquire::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i32::release::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casl w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i32::acq_rel::relaxed::dropped:
try_update::i32::seq_cst::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i32::relaxed::acquire::dropped:
try_update::i32::acquire::acquire::dropped:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i32::release::acquire::dropped:
try_update::i32::acq_rel::acquire::dropped:
try_update::i32::seq_cst::acquire::dropped:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i32::relaxed::seq_cst::dropped:
try_update::i32::acquire::seq_cst::dropped:
try_update::i32::release::seq_cst::dropped:
try_update::i32::acq_rel::seq_cst::dropped:
try_update::i32::seq_cst::seq_cst::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.vs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u32::relaxed::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    cas w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u32::acquire::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u32::release::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casl w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u32::acq_rel::relaxed::used:
try_update::u32::seq_cst::relaxed::used:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u32::relaxed::acquire::used:
try_update::u32::acquire::acquire::used:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u32::release::acquire::used:
try_update::u32::acq_rel::acquire::used:
try_update::u32::seq_cst::acquire::used:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u32::relaxed::seq_cst::used:
try_update::u32::acquire::seq_cst::used:
try_update::u32::release::seq_cst::used:
try_update::u32::acq_rel::seq_cst::used:
try_update::u32::seq_cst::seq_cst::used:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, wzr
    mov w1, w8
    ret
  .L2:
    mov w0, #1
    mov w1, w8
    ret

try_update::u32::relaxed::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    cas w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u32::acquire::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u32::release::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casl w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u32::acq_rel::relaxed::dropped:
try_update::u32::seq_cst::relaxed::dropped:
    ldr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u32::relaxed::acquire::dropped:
try_update::u32::acquire::acquire::dropped:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casa w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u32::release::acquire::dropped:
try_update::u32::acq_rel::acquire::dropped:
try_update::u32::seq_cst::acquire::dropped:
    ldapr w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::u32::relaxed::seq_cst::dropped:
try_update::u32::acquire::seq_cst::dropped:
try_update::u32::release::seq_cst::dropped:
try_update::u32::acq_rel::seq_cst::dropped:
try_update::u32::seq_cst::seq_cst::dropped:
    ldar w8, [x0]
  .L1:
    adds w9, w8, w1
    b.hs .L2
    mov w10, w8
    casal w10, w9, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
  .L2:
    ret

try_update::i64::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    cas x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::i64::acquire::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::i64::release::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casl x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::i64::acq_rel::relaxed::used:
try_update::i64::seq_cst::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::i64::relaxed::acquire::used:
try_update::i64::acquire::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::i64::release::acquire::used:
try_update::i64::acq_rel::acquire::used:
try_update::i64::seq_cst::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::i64::relaxed::seq_cst::used:
try_update::i64::acquire::seq_cst::used:
try_update::i64::release::seq_cst::used:
try_update::i64::acq_rel::seq_cst::used:
try_update::i64::seq_cst::seq_cst::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::i64::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    cas x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::i64::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::i64::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casl x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::i64::acq_rel::relaxed::dropped:
try_update::i64::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::i64::relaxed::acquire::dropped:
try_update::i64::acquire::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::i64::release::acquire::dropped:
try_update::i64::acq_rel::acquire::dropped:
try_update::i64::seq_cst::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::i64::relaxed::seq_cst::dropped:
try_update::i64::acquire::seq_cst::dropped:
try_update::i64::release::seq_cst::dropped:
try_update::i64::acq_rel::seq_cst::dropped:
try_update::i64::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::u64::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    cas x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::u64::acquire::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::u64::release::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casl x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::u64::acq_rel::relaxed::used:
try_update::u64::seq_cst::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::u64::relaxed::acquire::used:
try_update::u64::acquire::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::u64::release::acquire::used:
try_update::u64::acq_rel::acquire::used:
try_update::u64::seq_cst::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::u64::relaxed::seq_cst::used:
try_update::u64::acquire::seq_cst::used:
try_update::u64::release::seq_cst::used:
try_update::u64::acq_rel::seq_cst::used:
try_update::u64::seq_cst::seq_cst::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::u64::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    cas x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::u64::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::u64::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casl x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::u64::acq_rel::relaxed::dropped:
try_update::u64::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::u64::relaxed::acquire::dropped:
try_update::u64::acquire::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::u64::release::acquire::dropped:
try_update::u64::acq_rel::acquire::dropped:
try_update::u64::seq_cst::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::u64::relaxed::seq_cst::dropped:
try_update::u64::acquire::seq_cst::dropped:
try_update::u64::release::seq_cst::dropped:
try_update::u64::acq_rel::seq_cst::dropped:
try_update::u64::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::isize::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    cas x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::isize::acquire::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::isize::release::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casl x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::isize::acq_rel::relaxed::used:
try_update::isize::seq_cst::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::isize::relaxed::acquire::used:
try_update::isize::acquire::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::isize::release::acquire::used:
try_update::isize::acq_rel::acquire::used:
try_update::isize::seq_cst::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::isize::relaxed::seq_cst::used:
try_update::isize::acquire::seq_cst::used:
try_update::isize::release::seq_cst::used:
try_update::isize::acq_rel::seq_cst::used:
try_update::isize::seq_cst::seq_cst::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.vs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::isize::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    cas x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::isize::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::isize::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casl x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::isize::acq_rel::relaxed::dropped:
try_update::isize::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::isize::relaxed::acquire::dropped:
try_update::isize::acquire::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::isize::release::acquire::dropped:
try_update::isize::acq_rel::acquire::dropped:
try_update::isize::seq_cst::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::isize::relaxed::seq_cst::dropped:
try_update::isize::acquire::seq_cst::dropped:
try_update::isize::release::seq_cst::dropped:
try_update::isize::acq_rel::seq_cst::dropped:
try_update::isize::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.vs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::usize::relaxed::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    cas x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::usize::acquire::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::usize::release::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casl x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::usize::acq_rel::relaxed::used:
try_update::usize::seq_cst::relaxed::used:
    mov x8, x1
    ldr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::usize::relaxed::acquire::used:
try_update::usize::acquire::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casa x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::usize::release::acquire::used:
try_update::usize::acq_rel::acquire::used:
try_update::usize::seq_cst::acquire::used:
    mov x8, x1
    ldapr x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::usize::relaxed::seq_cst::used:
try_update::usize::acquire::seq_cst::used:
try_update::usize::release::seq_cst::used:
try_update::usize::acq_rel::seq_cst::used:
try_update::usize::seq_cst::seq_cst::used:
    mov x8, x1
    ldar x1, [x0]
    mov x9, x0
    mov w0, #1
  .L1:
    adds x10, x1, x8
    b.hs .L2
    mov x11, x1
    casal x11, x10, [x9]
    cmp x11, x1
    mov x1, x11
    b.ne .L1
    mov x0, xzr
  .L2:
    ret

try_update::usize::relaxed::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    cas x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::usize::acquire::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::usize::release::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casl x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::usize::acq_rel::relaxed::dropped:
try_update::usize::seq_cst::relaxed::dropped:
    ldr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::usize::relaxed::acquire::dropped:
try_update::usize::acquire::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::usize::release::acquire::dropped:
try_update::usize::acq_rel::acquire::dropped:
try_update::usize::seq_cst::acquire::dropped:
    ldapr x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::usize::relaxed::seq_cst::dropped:
try_update::usize::acquire::seq_cst::dropped:
try_update::usize::release::seq_cst::dropped:
try_update::usize::acq_rel::seq_cst::dropped:
try_update::usize::seq_cst::seq_cst::dropped:
    ldar x8, [x0]
  .L1:
    adds x9, x8, x1
    b.hs .L2
    mov x10, x8
    casal x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L1
  .L2:
    ret

try_update::i128::relaxed::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    casp x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

try_update::i128::acquire::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspa x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::i128::release::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspl x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::i128::acq_rel::relaxed::used:
try_update::i128::seq_cst::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::i128::relaxed::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    caspa x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

try_update::i128::acquire::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspa x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::i128::release::acquire::used:
try_update::i128::acq_rel::acquire::used:
try_update::i128::seq_cst::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::i128::relaxed::seq_cst::used:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    caspal x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

try_update::i128::acquire::seq_cst::used:
try_update::i128::release::seq_cst::used:
try_update::i128::acq_rel::seq_cst::used:
try_update::i128::seq_cst::seq_cst::used:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, vs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::i128::relaxed::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    casp x8, x9, x6, x7, [x0]
    eor x10, x9, x5
    eor x11, x8, x4
    orr x10, x11, x10
    cbz x10, .L1
    adds x6, x8, x2
    mov x4, x8
    adcs x7, x9, x3
    mov x5, x9
    cset w10, vs
    tbz w10, #0, .L2
  .L1:
    ret

try_update::i128::acquire::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::i128::release::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::i128::acq_rel::relaxed::dropped:
try_update::i128::seq_cst::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::i128::relaxed::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    eor x10, x9, x5
    eor x11, x8, x4
    orr x10, x11, x10
    cbz x10, .L1
    adds x6, x8, x2
    mov x4, x8
    adcs x7, x9, x3
    mov x5, x9
    cset w10, vs
    tbz w10, #0, .L2
  .L1:
    ret

try_update::i128::acquire::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::i128::release::acquire::dropped:
try_update::i128::acq_rel::acquire::dropped:
try_update::i128::seq_cst::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::i128::relaxed::seq_cst::dropped:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    eor x10, x9, x5
    eor x11, x8, x4
    orr x10, x11, x10
    cbz x10, .L1
    adds x6, x8, x2
    mov x4, x8
    adcs x7, x9, x3
    mov x5, x9
    cset w10, vs
    tbz w10, #0, .L2
  .L1:
    ret

try_update::i128::acquire::seq_cst::dropped:
try_update::i128::release::seq_cst::dropped:
try_update::i128::acq_rel::seq_cst::dropped:
try_update::i128::seq_cst::seq_cst::dropped:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, vs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::u128::relaxed::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    casp x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

try_update::u128::acquire::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspa x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::u128::release::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspl x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::u128::acq_rel::relaxed::used:
try_update::u128::seq_cst::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::u128::relaxed::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    caspa x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

try_update::u128::acquire::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspa x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::u128::release::acquire::used:
try_update::u128::acq_rel::acquire::used:
try_update::u128::seq_cst::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::u128::relaxed::seq_cst::used:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x11, x5
    mov x10, x4
    mov x5, x11
    caspal x4, x5, x6, x7, [x0]
    cmp x5, x11
    ccmp x4, x10, #0, eq
    b.ne .L1
    stp x4, x5, [x8, #16]
    stp xzr, xzr, [x8]
    ret
  .L2:
    stp x4, x5, [x8, #16]
    mov w9, #1
    stp x9, xzr, [x8]
    ret

try_update::u128::acquire::seq_cst::used:
try_update::u128::release::seq_cst::used:
try_update::u128::acq_rel::seq_cst::used:
try_update::u128::seq_cst::seq_cst::used:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w9, hs
    tbnz w9, #0, .L2
    mov x10, x4
    mov x11, x5
    caspal x10, x11, x6, x7, [x0]
    eor x9, x11, x5
    eor x12, x10, x4
    mov x4, x10
    orr x9, x12, x9
    mov x5, x11
    stp x10, x11, [x8, #16]
    cmp x9, #0
    cset w12, ne
    stp x12, xzr, [x8]
    cbnz x9, .L1
    ret
  .L2:
    mov w9, #1
    stp x4, x5, [x8, #16]
    stp x9, xzr, [x8]
    ret

try_update::u128::relaxed::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    casp x8, x9, x6, x7, [x0]
    adds x6, x8, x2
    adcs x7, x9, x3
    cset w10, hs
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    ccmp w10, #0, #0, ne
    mov x5, x9
    b.eq .L2
  .L1:
    ret

try_update::u128::acquire::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::u128::release::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::u128::acq_rel::relaxed::dropped:
try_update::u128::seq_cst::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::u128::relaxed::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    adds x6, x8, x2
    adcs x7, x9, x3
    cset w10, hs
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    ccmp w10, #0, #0, ne
    mov x5, x9
    b.eq .L2
  .L1:
    ret

try_update::u128::acquire::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::u128::release::acquire::dropped:
try_update::u128::acq_rel::acquire::dropped:
try_update::u128::seq_cst::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

try_update::u128::relaxed::seq_cst::dropped:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L1
  .L2:
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    adds x6, x8, x2
    adcs x7, x9, x3
    cset w10, hs
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    ccmp w10, #0, #0, ne
    mov x5, x9
    b.eq .L2
  .L1:
    ret

try_update::u128::acquire::seq_cst::dropped:
try_update::u128::release::seq_cst::dropped:
try_update::u128::acq_rel::seq_cst::dropped:
try_update::u128::seq_cst::seq_cst::dropped:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    adcs x7, x5, x3
    cset w8, hs
    tbnz w8, #0, .L2
    mov x8, x4
    mov x9, x5
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
  .L2:
    ret

update::bool::relaxed::relaxed::used:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casb w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    cmp w8, #0
    cset w0, ne
    ret

update::bool::acquire::relaxed::used:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casab w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    cmp w8, #0
    cset w0, ne
    ret

update::bool::release::relaxed::used:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    caslb w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    cmp w8, #0
    cset w0, ne
    ret

update::bool::acq_rel::relaxed::used:
update::bool::seq_cst::relaxed::used:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    cmp w8, #0
    cset w0, ne
    ret

update::bool::relaxed::acquire::used:
update::bool::acquire::acquire::used:
    ldaprb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casab w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    cmp w8, #0
    cset w0, ne
    ret

update::bool::release::acquire::used:
update::bool::acq_rel::acquire::used:
update::bool::seq_cst::acquire::used:
    ldaprb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    cmp w8, #0
    cset w0, ne
    ret

update::bool::relaxed::seq_cst::used:
update::bool::acquire::seq_cst::used:
update::bool::release::seq_cst::used:
update::bool::acq_rel::seq_cst::used:
update::bool::seq_cst::seq_cst::used:
    ldarb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    cmp w8, #0
    cset w0, ne
    ret

update::bool::relaxed::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casb w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    ret

update::bool::acquire::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casab w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    ret

update::bool::release::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    caslb w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    ret

update::bool::acq_rel::relaxed::dropped:
update::bool::seq_cst::relaxed::dropped:
    ldrb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    ret

update::bool::relaxed::acquire::dropped:
update::bool::acquire::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casab w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    ret

update::bool::release::acquire::dropped:
update::bool::acq_rel::acquire::dropped:
update::bool::seq_cst::acquire::dropped:
    ldaprb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    ret

update::bool::relaxed::seq_cst::dropped:
update::bool::acquire::seq_cst::dropped:
update::bool::release::seq_cst::dropped:
update::bool::acq_rel::seq_cst::dropped:
update::bool::seq_cst::seq_cst::dropped:
    ldarb w8, [x0]
  .L1:
    tst w8, #0xff
    cset w9, ne
    eor w10, w1, w9
    mov w8, w9
    casalb w8, w10, [x0]
    cmp w8, w9
    b.ne .L1
    ret

update::ptr::relaxed::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    cas x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::ptr::acquire::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::ptr::release::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casl x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::ptr::acq_rel::relaxed::used:
update::ptr::seq_cst::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::ptr::relaxed::acquire::used:
update::ptr::acquire::acquire::used:
    ldapr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::ptr::release::acquire::used:
update::ptr::acq_rel::acquire::used:
update::ptr::seq_cst::acquire::used:
    ldapr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::ptr::relaxed::seq_cst::used:
update::ptr::acquire::seq_cst::used:
update::ptr::release::seq_cst::used:
update::ptr::acq_rel::seq_cst::used:
update::ptr::seq_cst::seq_cst::used:
    ldar x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::ptr::relaxed::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    cas x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::ptr::acquire::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::ptr::release::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casl x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::ptr::acq_rel::relaxed::dropped:
update::ptr::seq_cst::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::ptr::relaxed::acquire::dropped:
update::ptr::acquire::acquire::dropped:
    ldapr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::ptr::release::acquire::dropped:
update::ptr::acq_rel::acquire::dropped:
update::ptr::seq_cst::acquire::dropped:
    ldapr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::ptr::relaxed::seq_cst::dropped:
update::ptr::acquire::seq_cst::dropped:
update::ptr::release::seq_cst::dropped:
update::ptr::acq_rel::seq_cst::dropped:
update::ptr::seq_cst::seq_cst::dropped:
    ldar x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::i8::relaxed::relaxed::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i8::acquire::relaxed::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casab w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i8::release::relaxed::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    caslb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i8::acq_rel::relaxed::used:
update::i8::seq_cst::relaxed::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i8::relaxed::acquire::used:
update::i8::acquire::acquire::used:
    ldaprb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casab w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i8::release::acquire::used:
update::i8::acq_rel::acquire::used:
update::i8::seq_cst::acquire::used:
    ldaprb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i8::relaxed::seq_cst::used:
update::i8::acquire::seq_cst::used:
update::i8::release::seq_cst::used:
update::i8::acq_rel::seq_cst::used:
update::i8::seq_cst::seq_cst::used:
    ldarb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i8::relaxed::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::i8::acquire::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casab w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::i8::release::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    caslb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::i8::acq_rel::relaxed::dropped:
update::i8::seq_cst::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::i8::relaxed::acquire::dropped:
update::i8::acquire::acquire::dropped:
    ldaprb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casab w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::i8::release::acquire::dropped:
update::i8::acq_rel::acquire::dropped:
update::i8::seq_cst::acquire::dropped:
    ldaprb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::i8::relaxed::seq_cst::dropped:
update::i8::acquire::seq_cst::dropped:
update::i8::release::seq_cst::dropped:
update::i8::acq_rel::seq_cst::dropped:
update::i8::seq_cst::seq_cst::dropped:
    ldarb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::u8::relaxed::relaxed::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u8::acquire::relaxed::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casab w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u8::release::relaxed::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    caslb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u8::acq_rel::relaxed::used:
update::u8::seq_cst::relaxed::used:
    ldrb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u8::relaxed::acquire::used:
update::u8::acquire::acquire::used:
    ldaprb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casab w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u8::release::acquire::used:
update::u8::acq_rel::acquire::used:
update::u8::seq_cst::acquire::used:
    ldaprb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u8::relaxed::seq_cst::used:
update::u8::acquire::seq_cst::used:
update::u8::release::seq_cst::used:
update::u8::acq_rel::seq_cst::used:
update::u8::seq_cst::seq_cst::used:
    ldarb w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalb w9, w10, [x0]
    cmp w9, w8, uxtb
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u8::relaxed::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::u8::acquire::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casab w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::u8::release::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    caslb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::u8::acq_rel::relaxed::dropped:
update::u8::seq_cst::relaxed::dropped:
    ldrb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::u8::relaxed::acquire::dropped:
update::u8::acquire::acquire::dropped:
    ldaprb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casab w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::u8::release::acquire::dropped:
update::u8::acq_rel::acquire::dropped:
update::u8::seq_cst::acquire::dropped:
    ldaprb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::u8::relaxed::seq_cst::dropped:
update::u8::acquire::seq_cst::dropped:
update::u8::release::seq_cst::dropped:
update::u8::acq_rel::seq_cst::dropped:
update::u8::seq_cst::seq_cst::dropped:
    ldarb w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalb w8, w10, [x0]
    cmp w8, w9, uxtb
    mov w9, w8
    b.ne .L1
    ret

update::i16::relaxed::relaxed::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    cash w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i16::acquire::relaxed::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casah w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i16::release::relaxed::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    caslh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i16::acq_rel::relaxed::used:
update::i16::seq_cst::relaxed::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i16::relaxed::acquire::used:
update::i16::acquire::acquire::used:
    ldaprh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casah w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i16::release::acquire::used:
update::i16::acq_rel::acquire::used:
update::i16::seq_cst::acquire::used:
    ldaprh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i16::relaxed::seq_cst::used:
update::i16::acquire::seq_cst::used:
update::i16::release::seq_cst::used:
update::i16::acq_rel::seq_cst::used:
update::i16::seq_cst::seq_cst::used:
    ldarh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i16::relaxed::relaxed::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    cash w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::i16::acquire::relaxed::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casah w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::i16::release::relaxed::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    caslh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::i16::acq_rel::relaxed::dropped:
update::i16::seq_cst::relaxed::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::i16::relaxed::acquire::dropped:
update::i16::acquire::acquire::dropped:
    ldaprh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casah w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::i16::release::acquire::dropped:
update::i16::acq_rel::acquire::dropped:
update::i16::seq_cst::acquire::dropped:
    ldaprh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::i16::relaxed::seq_cst::dropped:
update::i16::acquire::seq_cst::dropped:
update::i16::release::seq_cst::dropped:
update::i16::acq_rel::seq_cst::dropped:
update::i16::seq_cst::seq_cst::dropped:
    ldarh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::u16::relaxed::relaxed::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    cash w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u16::acquire::relaxed::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casah w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u16::release::relaxed::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    caslh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u16::acq_rel::relaxed::used:
update::u16::seq_cst::relaxed::used:
    ldrh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u16::relaxed::acquire::used:
update::u16::acquire::acquire::used:
    ldaprh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casah w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u16::release::acquire::used:
update::u16::acq_rel::acquire::used:
update::u16::seq_cst::acquire::used:
    ldaprh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u16::relaxed::seq_cst::used:
update::u16::acquire::seq_cst::used:
update::u16::release::seq_cst::used:
update::u16::acq_rel::seq_cst::used:
update::u16::seq_cst::seq_cst::used:
    ldarh w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casalh w9, w10, [x0]
    cmp w9, w8, uxth
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u16::relaxed::relaxed::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    cash w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::u16::acquire::relaxed::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casah w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::u16::release::relaxed::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    caslh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::u16::acq_rel::relaxed::dropped:
update::u16::seq_cst::relaxed::dropped:
    ldrh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::u16::relaxed::acquire::dropped:
update::u16::acquire::acquire::dropped:
    ldaprh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casah w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::u16::release::acquire::dropped:
update::u16::acq_rel::acquire::dropped:
update::u16::seq_cst::acquire::dropped:
    ldaprh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::u16::relaxed::seq_cst::dropped:
update::u16::acquire::seq_cst::dropped:
update::u16::release::seq_cst::dropped:
update::u16::acq_rel::seq_cst::dropped:
update::u16::seq_cst::seq_cst::dropped:
    ldarh w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casalh w8, w10, [x0]
    cmp w8, w9, uxth
    mov w9, w8
    b.ne .L1
    ret

update::i32::relaxed::relaxed::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    cas w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i32::acquire::relaxed::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casa w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i32::release::relaxed::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casl w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i32::acq_rel::relaxed::used:
update::i32::seq_cst::relaxed::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casal w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i32::relaxed::acquire::used:
update::i32::acquire::acquire::used:
    ldapr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casa w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i32::release::acquire::used:
update::i32::acq_rel::acquire::used:
update::i32::seq_cst::acquire::used:
    ldapr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casal w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i32::relaxed::seq_cst::used:
update::i32::acquire::seq_cst::used:
update::i32::release::seq_cst::used:
update::i32::acq_rel::seq_cst::used:
update::i32::seq_cst::seq_cst::used:
    ldar w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casal w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::i32::relaxed::relaxed::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    cas w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::i32::acquire::relaxed::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casa w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::i32::release::relaxed::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casl w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::i32::acq_rel::relaxed::dropped:
update::i32::seq_cst::relaxed::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casal w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::i32::relaxed::acquire::dropped:
update::i32::acquire::acquire::dropped:
    ldapr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casa w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::i32::release::acquire::dropped:
update::i32::acq_rel::acquire::dropped:
update::i32::seq_cst::acquire::dropped:
    ldapr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casal w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::i32::relaxed::seq_cst::dropped:
update::i32::acquire::seq_cst::dropped:
update::i32::release::seq_cst::dropped:
update::i32::acq_rel::seq_cst::dropped:
update::i32::seq_cst::seq_cst::dropped:
    ldar w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casal w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::u32::relaxed::relaxed::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    cas w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u32::acquire::relaxed::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casa w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u32::release::relaxed::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casl w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u32::acq_rel::relaxed::used:
update::u32::seq_cst::relaxed::used:
    ldr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casal w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u32::relaxed::acquire::used:
update::u32::acquire::acquire::used:
    ldapr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casa w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u32::release::acquire::used:
update::u32::acq_rel::acquire::used:
update::u32::seq_cst::acquire::used:
    ldapr w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casal w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u32::relaxed::seq_cst::used:
update::u32::acquire::seq_cst::used:
update::u32::release::seq_cst::used:
update::u32::acq_rel::seq_cst::used:
update::u32::seq_cst::seq_cst::used:
    ldar w8, [x0]
    mov w9, w8
  .L1:
    add w10, w8, w1
    casal w9, w10, [x0]
    cmp w9, w8
    mov w8, w9
    b.ne .L1
    mov w0, w8
    ret

update::u32::relaxed::relaxed::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    cas w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::u32::acquire::relaxed::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casa w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::u32::release::relaxed::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casl w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::u32::acq_rel::relaxed::dropped:
update::u32::seq_cst::relaxed::dropped:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casal w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::u32::relaxed::acquire::dropped:
update::u32::acquire::acquire::dropped:
    ldapr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casa w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::u32::release::acquire::dropped:
update::u32::acq_rel::acquire::dropped:
update::u32::seq_cst::acquire::dropped:
    ldapr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casal w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::u32::relaxed::seq_cst::dropped:
update::u32::acquire::seq_cst::dropped:
update::u32::release::seq_cst::dropped:
update::u32::acq_rel::seq_cst::dropped:
update::u32::seq_cst::seq_cst::dropped:
    ldar w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, w1
    casal w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
    ret

update::i64::relaxed::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    cas x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::i64::acquire::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::i64::release::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casl x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::i64::acq_rel::relaxed::used:
update::i64::seq_cst::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::i64::relaxed::acquire::used:
update::i64::acquire::acquire::used:
    ldapr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::i64::release::acquire::used:
update::i64::acq_rel::acquire::used:
update::i64::seq_cst::acquire::used:
    ldapr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::i64::relaxed::seq_cst::used:
update::i64::acquire::seq_cst::used:
update::i64::release::seq_cst::used:
update::i64::acq_rel::seq_cst::used:
update::i64::seq_cst::seq_cst::used:
    ldar x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::i64::relaxed::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    cas x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::i64::acquire::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::i64::release::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casl x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::i64::acq_rel::relaxed::dropped:
update::i64::seq_cst::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::i64::relaxed::acquire::dropped:
update::i64::acquire::acquire::dropped:
    ldapr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::i64::release::acquire::dropped:
update::i64::acq_rel::acquire::dropped:
update::i64::seq_cst::acquire::dropped:
    ldapr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::i64::relaxed::seq_cst::dropped:
update::i64::acquire::seq_cst::dropped:
update::i64::release::seq_cst::dropped:
update::i64::acq_rel::seq_cst::dropped:
update::i64::seq_cst::seq_cst::dropped:
    ldar x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::u64::relaxed::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    cas x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::u64::acquire::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::u64::release::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casl x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::u64::acq_rel::relaxed::used:
update::u64::seq_cst::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::u64::relaxed::acquire::used:
update::u64::acquire::acquire::used:
    ldapr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::u64::release::acquire::used:
update::u64::acq_rel::acquire::used:
update::u64::seq_cst::acquire::used:
    ldapr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::u64::relaxed::seq_cst::used:
update::u64::acquire::seq_cst::used:
update::u64::release::seq_cst::used:
update::u64::acq_rel::seq_cst::used:
update::u64::seq_cst::seq_cst::used:
    ldar x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::u64::relaxed::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    cas x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::u64::acquire::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::u64::release::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casl x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::u64::acq_rel::relaxed::dropped:
update::u64::seq_cst::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::u64::relaxed::acquire::dropped:
update::u64::acquire::acquire::dropped:
    ldapr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::u64::release::acquire::dropped:
update::u64::acq_rel::acquire::dropped:
update::u64::seq_cst::acquire::dropped:
    ldapr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::u64::relaxed::seq_cst::dropped:
update::u64::acquire::seq_cst::dropped:
update::u64::release::seq_cst::dropped:
update::u64::acq_rel::seq_cst::dropped:
update::u64::seq_cst::seq_cst::dropped:
    ldar x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::isize::relaxed::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    cas x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::isize::acquire::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::isize::release::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casl x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::isize::acq_rel::relaxed::used:
update::isize::seq_cst::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::isize::relaxed::acquire::used:
update::isize::acquire::acquire::used:
    ldapr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::isize::release::acquire::used:
update::isize::acq_rel::acquire::used:
update::isize::seq_cst::acquire::used:
    ldapr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::isize::relaxed::seq_cst::used:
update::isize::acquire::seq_cst::used:
update::isize::release::seq_cst::used:
update::isize::acq_rel::seq_cst::used:
update::isize::seq_cst::seq_cst::used:
    ldar x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::isize::relaxed::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    cas x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::isize::acquire::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::isize::release::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casl x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::isize::acq_rel::relaxed::dropped:
update::isize::seq_cst::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::isize::relaxed::acquire::dropped:
update::isize::acquire::acquire::dropped:
    ldapr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::isize::release::acquire::dropped:
update::isize::acq_rel::acquire::dropped:
update::isize::seq_cst::acquire::dropped:
    ldapr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::isize::relaxed::seq_cst::dropped:
update::isize::acquire::seq_cst::dropped:
update::isize::release::seq_cst::dropped:
update::isize::acq_rel::seq_cst::dropped:
update::isize::seq_cst::seq_cst::dropped:
    ldar x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::usize::relaxed::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    cas x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::usize::acquire::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::usize::release::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casl x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::usize::acq_rel::relaxed::used:
update::usize::seq_cst::relaxed::used:
    ldr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::usize::relaxed::acquire::used:
update::usize::acquire::acquire::used:
    ldapr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casa x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::usize::release::acquire::used:
update::usize::acq_rel::acquire::used:
update::usize::seq_cst::acquire::used:
    ldapr x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::usize::relaxed::seq_cst::used:
update::usize::acquire::seq_cst::used:
update::usize::release::seq_cst::used:
update::usize::acq_rel::seq_cst::used:
update::usize::seq_cst::seq_cst::used:
    ldar x8, [x0]
    mov x9, x8
  .L1:
    add x10, x8, x1
    casal x9, x10, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
    mov x0, x8
    ret

update::usize::relaxed::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    cas x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::usize::acquire::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::usize::release::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casl x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::usize::acq_rel::relaxed::dropped:
update::usize::seq_cst::relaxed::dropped:
    ldr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::usize::relaxed::acquire::dropped:
update::usize::acquire::acquire::dropped:
    ldapr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casa x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::usize::release::acquire::dropped:
update::usize::acq_rel::acquire::dropped:
update::usize::seq_cst::acquire::dropped:
    ldapr x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::usize::relaxed::seq_cst::dropped:
update::usize::acquire::seq_cst::dropped:
update::usize::release::seq_cst::dropped:
update::usize::acq_rel::seq_cst::dropped:
update::usize::seq_cst::seq_cst::dropped:
    ldar x9, [x0]
    mov x8, x9
  .L1:
    add x10, x9, x1
    casal x8, x10, [x0]
    cmp x8, x9
    mov x9, x8
    b.ne .L1
    ret

update::i128::relaxed::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::i128::acquire::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::i128::release::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::i128::acq_rel::relaxed::used:
update::i128::seq_cst::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::i128::relaxed::acquire::used:
update::i128::acquire::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::i128::release::acquire::used:
update::i128::acq_rel::acquire::used:
update::i128::seq_cst::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::i128::relaxed::seq_cst::used:
update::i128::acquire::seq_cst::used:
update::i128::release::seq_cst::used:
update::i128::acq_rel::seq_cst::used:
update::i128::seq_cst::seq_cst::used:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::i128::relaxed::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::i128::acquire::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::i128::release::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::i128::acq_rel::relaxed::dropped:
update::i128::seq_cst::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::i128::relaxed::acquire::dropped:
update::i128::acquire::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::i128::release::acquire::dropped:
update::i128::acq_rel::acquire::dropped:
update::i128::seq_cst::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::i128::relaxed::seq_cst::dropped:
update::i128::acquire::seq_cst::dropped:
update::i128::release::seq_cst::dropped:
update::i128::acq_rel::seq_cst::dropped:
update::i128::seq_cst::seq_cst::dropped:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::u128::relaxed::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    casp x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::u128::acquire::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::u128::release::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspl x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::u128::acq_rel::relaxed::used:
update::u128::seq_cst::relaxed::used:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::u128::relaxed::acquire::used:
update::u128::acquire::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspa x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::u128::release::acquire::used:
update::u128::acq_rel::acquire::used:
update::u128::seq_cst::acquire::used:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::u128::relaxed::seq_cst::used:
update::u128::acquire::seq_cst::used:
update::u128::release::seq_cst::used:
update::u128::acq_rel::seq_cst::used:
update::u128::seq_cst::seq_cst::used:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    mov x7, x5
    adds x8, x4, x2
    mov x6, x4
    adc x9, x7, x3
    mov x5, x7
    caspal x4, x5, x8, x9, [x0]
    cmp x5, x7
    ccmp x4, x6, #0, eq
    b.ne .L1
    mov x0, x4
    mov x1, x5
    ret

update::u128::relaxed::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    casp x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::u128::acquire::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::u128::release::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspl x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::u128::acq_rel::relaxed::dropped:
update::u128::seq_cst::relaxed::dropped:
    mov x4, xzr
    mov x5, xzr
    casp x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::u128::relaxed::acquire::dropped:
update::u128::acquire::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspa x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::u128::release::acquire::dropped:
update::u128::acq_rel::acquire::dropped:
update::u128::seq_cst::acquire::dropped:
    mov x4, xzr
    mov x5, xzr
    caspa x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
    ret

update::u128::relaxed::seq_cst::dropped:
update::u128::acquire::seq_cst::dropped:
update::u128::release::seq_cst::dropped:
update::u128::acq_rel::seq_cst::dropped:
update::u128::seq_cst::seq_cst::dropped:
    mov x4, xzr
    mov x5, xzr
    caspal x4, x5, x4, x5, [x0]
  .L1:
    adds x6, x4, x2
    mov x8, x4
    mov x9, x5
    adc x7, x5, x3
    caspal x8, x9, x6, x7, [x0]
    cmp x9, x5
    ccmp x8, x4, #0, eq
    mov x4, x8
    mov x5, x9
    b.ne .L1
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
    ldaprb w8, [x0]
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
    mov w8, #1
    ldadd x8, x8, [x0]
    ret

idiom::progress_from_threads_seq_cst:
    mov w8, #1
    ldaddal x8, x8, [x0]
    ret

idiom::statistics:
    mov w8, #1
    ldadd x8, x8, [x0]
    ldadd x3, x8, [x1]
    ldumax x3, x8, [x2]
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
    mov w8, #1
    ldadd w8, w0, [x0]
    ret

idiom::id_assert:
    mov w8, #1
    ldadd w8, w0, [x0]
    cmp w0, #999
    b.hi .L1
    ret
  .L1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    bl opaque_panic

idiom::id_undo:
    mov w8, #1
    ldadd w8, w8, [x0]
    cmp w8, #999
    b.hi .L1
    mov w0, w8
    ret
  .L1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    mov w8, #-1
    ldadd w8, w8, [x0]
    bl opaque_panic

idiom::id_cas_loop:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    ldr w9, [x0]
  .L1:
    cmp w9, #999
    b.hi .L2
    add w10, w9, #1
    mov w8, w9
    cas w9, w10, [x0]
    cmp w9, w8
    b.ne .L1
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
    add w8, w1, #1
    mov w9, w1
    cas w9, w8, [x0]
    cmp w9, w1
    mov w1, w9
    b.ne .L1
    mov w0, wzr
    ret
  .L2:
    mov w0, #1
    ret

idiom::increment_by_cas:
    ldr w9, [x0]
    mov w8, w9
  .L1:
    add w10, w9, #1
    cas w8, w10, [x0]
    cmp w8, w9
    mov w9, w8
    b.ne .L1
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
    mov x8, xzr
    cas x8, x0, [x19]
    cmp x8, #0
    csel x0, x0, x8, eq
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::max_by_cas:
    ldr x8, [x0]
  .L1:
    cmp x1, x8
    b.ls .L2
    mov x9, x8
    cas x9, x1, [x0]
    cmp x9, x8
    mov x8, x9
    b.ne .L1
  .L2:
    ret

idiom::max_by_fetch_max:
    ldumax x1, x8, [x0]
    ret

idiom::once_flag:
    mov w8, wzr
    mov w9, #1
    casalb w8, w9, [x0]
    cmp w8, #0
    cset w0, eq
    ret

idiom::worker_record_bytes:
    ldadd x1, x8, [x0]
    ret

idiom::publish:
    mov w8, #1
    str x2, [x0]
    stlrb w8, [x1]
    ret

idiom::consume:
    ldaprb w8, [x1]
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
    ldapr x0, [x0]
    cbz x0, .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    bl opaque_allocate
    mov x20, xzr
    casal x20, x0, [x19]
    cmp x20, #0
    b.eq .L2
    bl opaque_free
    mov x0, x20
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::spin_lock_swap:
    mov w8, #1
    swpab w8, w9, [x0]
    cbz w9, .L1
  .L2:
    isb
    swpab w8, w9, [x0]
    cbnz w9, .L2
  .L1:
    ret

idiom::spin_lock_cas_weak:
    mov w9, wzr
    mov w8, #1
    casab w9, w8, [x0]
    cmp w9, #0
    b.eq .L1
  .L2:
    isb
    mov w9, wzr
    casab w9, w8, [x0]
    cbnz w9, .L2
  .L1:
    ret

idiom::spin_lock_ttas:
    mov w8, #1
    b .L1
  .L2:
    isb
  .L1:
    ldrb w9, [x0]
    cbnz w9, .L2
    casab w9, w8, [x0]
    cmp w9, #0
    b.ne .L1
    ret

idiom::spin_unlock:
    stlrb wzr, [x0]
    ret

idiom::spin_lock_section:
    stp x29, x30, [sp, #-32]!
    str x19, [sp, #16]
    mov x29, sp
    mov w8, #1
    mov x19, x0
    swpab w8, w9, [x0]
    cbz w9, .L1
  .L2:
    isb
    swpab w8, w9, [x19]
    cbnz w9, .L2
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
    mov w8, #1
    mov x19, x0
    swpb w8, w9, [x0]
    cbz w9, .L1
  .L2:
    isb
    swpb w8, w9, [x19]
    cbnz w9, .L2
  .L1:
    bl opaque_critical_section
    strb wzr, [x19]
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::channel_send:
    mov w8, #1
    swpb w8, w9, [x0]
    cbnz w9, .L1
    str x3, [x2]
    stlrb w8, [x1]
    ret
  .L1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    bl opaque_panic

idiom::channel_receive:
    swpab wzr, w8, [x0]
    cbz w8, .L1
    ldr x0, [x1]
    ret
  .L1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    bl opaque_panic

idiom::arc_clone:
    mov w8, #1
    ldadd x8, x8, [x0]
    tbnz x8, #63, .L1
    ret
  .L1:
    stp x29, x30, [sp, #-16]!
    mov x29, sp
    bl opaque_abort

idiom::arc_drop:
    mov x8, #-1
    ldaddl x8, x8, [x0]
    cmp x8, #1
    b.ne .L1
    dmb ishld
    b opaque_drop
  .L1:
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
    mov w8, #1
    mov x9, #-1
    casa x8, x9, [x0]
    cmp x8, #1
    b.ne .L1
    ldapr x8, [x1]
    mov w9, #1
    stlr x9, [x0]
    cmp x8, #1
    cset w8, eq
    mov w0, w8
    ret
  .L1:
    mov w0, wzr
    ret

idiom::weak_upgrade:
    ldr x9, [x0]
  .L1:
    mov x8, x9
    cbz x9, .L2
    add x10, x8, #1
    mov x9, x8
    cas x9, x10, [x0]
    cmp x9, x8
    b.ne .L1
  .L2:
    cmp x8, #0
    cset w0, ne
    ret

idiom::weak_downgrade:
    b .L1
  .L2:
    isb
  .L1:
    ldr x8, [x0]
  .L3:
    cmn x8, #1
    b.eq .L2
    add x9, x8, #1
    mov x10, x8
    casa x10, x9, [x0]
    cmp x10, x8
    mov x8, x10
    b.ne .L3
    ret

idiom::mutex_lock_fast:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov w8, wzr
    mov w9, #1
    casa w8, w9, [x0]
    cmp w8, #0
    b.ne .L1
  .L2:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret
  .L1:
    mov x19, x0
    mov w20, #2
    swpa w20, w8, [x0]
    cbz w8, .L2
  .L3:
    mov x0, x19
    mov w1, #2
    bl opaque_wait
    swpa w20, w8, [x19]
    cbnz w8, .L3
    b .L2

idiom::mutex_unlock:
    swpl wzr, w8, [x0]
    cmp w8, #2
    b.ne .L1
    b opaque_wake
  .L1:
    ret

idiom::mutex_section:
    stp x29, x30, [sp, #-32]!
    stp x20, x19, [sp, #16]
    mov x29, sp
    mov w8, wzr
    mov w9, #1
    mov x19, x0
    casa w8, w9, [x0]
    cmp w8, #0
    b.ne .L1
  .L2:
    bl opaque_critical_section
    swpl wzr, w8, [x19]
    cmp w8, #2
    b.ne .L3
    mov x0, x19
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    b opaque_wake
  .L1:
    mov w20, #2
    swpa w20, w8, [x19]
    cbz w8, .L2
  .L4:
    mov x0, x19
    mov w1, #2
    bl opaque_wait
    swpa w20, w8, [x19]
    cbnz w8, .L4
    b .L2
  .L3:
    ldp x20, x19, [sp, #16]
    ldp x29, x30, [sp], #32
    ret

idiom::condvar_notify:
    mov w8, #1
    ldadd w8, w8, [x0]
    b opaque_wake

idiom::rwlock_read:
    ldr w9, [x0]
  .L1:
    mov w8, w9
    tbnz w9, #0, .L2
    add w10, w8, #2
    mov w9, w8
    casa w9, w10, [x0]
    cmp w9, w8
    b.ne .L1
  .L2:
    tst w8, #0x1
    cset w0, eq
    ret

idiom::rwlock_write:
    mov w8, wzr
    mov w9, #-1
    casa w8, w9, [x0]
    cmp w8, #0
    cset w0, eq
    ret

idiom::rwlock_unlock_read:
    mov w8, #-2
    ldaddl w8, w8, [x0]
    ret

idiom::seqlock_read:
    ldapr x8, [x0]
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
    ldapr w0, [x0]
    ret

listing::load_seq_cst:
    ldar w0, [x0]
    ret

listing::add_plain:
    ldr w8, [x0]
    add w8, w8, #10
    str w8, [x0]
    ret

listing::fetch_add_relaxed:
    mov w8, #10
    ldadd w8, w8, [x0]
    ret

listing::fetch_add_acq_rel:
listing::fetch_add_seq_cst:
    mov w8, #10
    ldaddal w8, w8, [x0]
    ret

listing::fetch_add_used:
    mov w8, #10
    ldadd w8, w0, [x0]
    ret

listing::fetch_or_used:
    mov w8, #10
    ldset w8, w0, [x0]
    ret

listing::fetch_or_loop:
    ldr w8, [x0]
    mov w9, #10
    mov w10, w8
  .L1:
    orr w11, w8, w9
    cas w10, w11, [x0]
    cmp w10, w8
    mov w8, w10
    b.ne .L1
    mov w0, w8
    ret

listing::compare_exchange_weak:
listing::compare_exchange:
    mov w8, #6
    mov w9, #5
    cas w9, w8, [x0]
    ret

listing::fence_acquire:
    dmb ishld
    ret

listing::fence_release:
listing::fence_acq_rel:
listing::fence_seq_cst:
    dmb ish
    ret
