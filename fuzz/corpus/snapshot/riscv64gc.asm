; riscv64gc: riscv64gc-unknown-linux-musl, opt-level=3, syntax default
; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2

load::u32::acquire::used:
    lw a0, 0(a0)
    fence r, rw
    ret

store::u32::release:
    fence rw, w
    sw a1, 0(a0)
    ret

store::u64::seq_cst:
    fence rw, w
    sd a1, 0(a0)
    fence rw, rw
    ret

swap::bool::acquire::used:
    beqz a1, .L1
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 1
    sllw a2, a2, a0
    amoor.w.aq a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret
  .L1:
    andi a1, a0, -4
    slli a0, a0, 3
    li a2, 255
    sllw a2, a2, a0
    not a2, a2
    amoand.w.aq a1, a2, (a1)
    srlw a0, a1, a0
    zext.b a0, a0
    snez a0, a0
    ret

compare_exchange::u32::acq_rel::acquire::used:
  .L1:
    lr.w.aq a3, (a0)
    bne a3, a1, .L2
    sc.w.rl a4, a2, (a0)
    bnez a4, .L1
  .L2:
    xor a1, a1, a3
    snez a0, a1
    mv a1, a3
    ret

compare_exchange_weak::u8::seq_cst::relaxed::used:
    andi a6, a0, -4
    slli a0, a0, 3
    li a4, 255
    sllw a4, a4, a0
    sllw a5, a1, a0
    sllw a1, a2, a0
  .L1:
    lr.w.aqrl a2, (a6)
    and a3, a2, a4
    bne a3, a5, .L2
    xor a3, a2, a1
    and a3, a3, a4
    xor a3, a3, a2
    sc.w.rl a3, a3, (a6)
    bnez a3, .L1
  .L2:
    srlw a1, a2, a0
    and a2, a2, a4
    xor a2, a2, a5
    snez a0, a2
    ret

fetch_add::u8::seq_cst::used:
    andi a2, a0, -4
    slli a0, a0, 3
    li a3, 255
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w.aqrl a4, (a2)
    add a5, a4, a1
    xor a5, a5, a4
    and a5, a5, a3
    xor a5, a5, a4
    sc.w.rl a5, a5, (a2)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_add::u32::acq_rel::used:
    amoadd.w.aqrl a0, a1, (a0)
    ret

fetch_add::u32::relaxed::dropped:
    amoadd.w zero, a1, (a0)
    ret

fetch_max::u16::release::used:
    andi a6, a0, -4
    slli a0, a0, 3
    lui a3, 16
    addi a3, a3, -1
    sllw a3, a3, a0
    sllw a1, a1, a0
  .L1:
    lr.w a4, (a6)
    and a2, a4, a3
    mv a5, a4
    bgeu a2, a1, .L2
    xor a5, a4, a1
    and a5, a5, a3
    xor a5, a5, a4
  .L2:
    sc.w.rl a5, a5, (a6)
    bnez a5, .L1
    srlw a0, a4, a0
    ret

fetch_update::u32::acq_rel::acquire::used:
    mv a2, a1
    lw a1, 0(a0)
    fence r, rw
  .L1:
    addw a4, a1, a2
    sext.w a3, a1
    bltu a4, a3, .L2
  .L3:
    lr.w.aq a1, (a0)
    bne a1, a3, .L1
    sc.w.rl a5, a4, (a0)
    bnez a5, .L3
    li a0, 0
    ret
  .L2:
    li a0, 1
    ret

fence::acquire:
    fence r, rw
    ret

fence::seq_cst:
    fence rw, rw
    ret

spin_loop:
    pause
    ret
