; aarch64_lse: aarch64-unknown-linux-musl, target-feature=+lse, opt-level=3, syntax default
; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2

read_begin::u32::acquire:
    ldar w0, [x0]
    ret

try_lock::acquire:
    mov w8, #1
    swpab w8, w8, [x0]
    cmp w8, #0
    cset w0, eq
    ret

unlock::release:
    stlrb wzr, [x0]
    ret

write_begin::u32::acq_rel:
    mov w8, #1
    ldaddal w8, w8, [x0]
    ret
