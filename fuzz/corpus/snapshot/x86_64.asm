; x86_64: x86_64-unknown-linux-musl, opt-level=3, syntax intel
; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2

load::u32::acquire::used:
    mov eax, dword ptr [rdi]
    ret

store::u32::release:
    mov dword ptr [rdi], esi
    ret

store::u64::seq_cst:
    xchg qword ptr [rdi], rsi
    ret

swap::bool::acquire::used:
    xchg byte ptr [rdi], sil
    test sil, sil
    setne al
    ret

compare_exchange::u32::acq_rel::acquire::used:
    mov eax, esi
    xor ecx, ecx
    lock cmpxchg dword ptr [rdi], edx
    mov edx, eax
    setne cl
    mov eax, ecx
    ret

compare_exchange_weak::u8::seq_cst::relaxed::used:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    mov edx, eax
    setne al
    ret

fetch_add::u8::seq_cst::used:
    mov eax, esi
    lock xadd byte ptr [rdi], al
    ret

fetch_add::u32::acq_rel::used:
    mov eax, esi
    lock xadd dword ptr [rdi], eax
    ret

fetch_add::u32::relaxed::dropped:
    lock add dword ptr [rdi], esi
    ret

fetch_max::u16::release::used:
    movzx eax, word ptr [rdi]
  .L1:
    cmp ax, si
    mov ecx, esi
    cmova ecx, eax
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_update::u32::acq_rel::acquire::used:
    mov edx, dword ptr [rdi]
  .L1:
    mov ecx, edx
    add ecx, esi
    jb .L2
    mov eax, edx
    lock cmpxchg dword ptr [rdi], ecx
    mov edx, eax
    jne .L1
    xor eax, eax
    ret
  .L2:
    mov eax, 1
    ret

fence::acquire:
    ret

fence::seq_cst:
    lock or dword ptr [rsp - 64], 0
    ret

spin_loop:
    pause
    ret
