; riscv64gc: riscv64gc-unknown-linux-musl, opt-level=3, syntax default
; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2

read_begin::u32::acquire:
    lw a0, 0(a0)
    fence r, rw
    ret

try_lock::acquire:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w.aq a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    seqz a0, a0
    ret

unlock::release:
    fence rw, w
    sb zero, 0(a0)
    ret

write_begin::u32::acq_rel:
    li a1, 1
    amoadd.w.aqrl zero, a1, (a0)
    ret
