; aarch64_lse: aarch64-unknown-linux-musl, target-feature=+lse, opt-level=3, syntax default
; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2

load::u32::acquire::used:
    ldar w0, [x0]
    ret

load::u128::seq_cst::used:
    mov x2, xzr
    mov x3, xzr
    caspal x2, x3, x2, x3, [x0]
    mov x0, x2
    mov x1, x3
    ret

store::u32::release:
    stlr w1, [x0]
    ret

store::u64::seq_cst:
    stlr x1, [x0]
    ret

swap::bool::acquire::used:
    swpab w1, w8, [x0]
    cmp w8, #0
    cset w0, ne
    ret

compare_exchange::u32::acq_rel::acquire::used:
    mov w8, w1
    casal w8, w2, [x0]
    cmp w8, w1
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

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

compare_exchange_weak::u8::seq_cst::relaxed::used:
    mov w8, w1
    casalb w8, w2, [x0]
    cmp w8, w1, uxtb
    mov w1, w8
    cset w9, eq
    eor w0, w9, #0x1
    ret

fetch_add::u8::seq_cst::used:
    ldaddalb w1, w0, [x0]
    ret

fetch_add::u32::acq_rel::used:
    ldaddal w1, w0, [x0]
    ret

fetch_add::u32::relaxed::dropped:
    ldadd w1, w8, [x0]
    ret

fetch_max::u16::release::used:
    ldumaxlh w1, w0, [x0]
    ret

fetch_update::u32::acq_rel::acquire::used:
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

fence::acquire:
    dmb ishld
    ret

fence::seq_cst:
    dmb ish
    ret

spin_loop:
    isb
    ret
