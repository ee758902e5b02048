; x86_64: x86_64-unknown-linux-musl, opt-level=3, syntax intel
; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2

read_begin::u32::acquire:
    mov eax, dword ptr [rdi]
    ret

try_lock::acquire:
    mov al, 1
    xchg byte ptr [rdi], al
    test al, al
    sete al
    ret

unlock::release:
    mov byte ptr [rdi], 0
    ret

write_begin::u32::acq_rel:
    lock inc dword ptr [rdi]
    ret
