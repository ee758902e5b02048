; x86_64: x86_64-unknown-linux-musl, opt-level=3, syntax intel
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

waker_register:
    jmp qword ptr [rip + <atomic_waker::AtomicWaker>::register@GOTPCREL]

waker_take:
    mov rax, qword ptr [rdi + 16]
  .L1:
    mov rcx, rax
    or rcx, 2
    lock cmpxchg qword ptr [rdi + 16], rcx
    jne .L1
    test rax, rax
    je .L2
  .L3:
    xor eax, eax
    ret
  .L2:
    mov rcx, qword ptr [rdi]
    mov rax, qword ptr [rdi + 8]
    mov qword ptr [rdi], 0
    lock and qword ptr [rdi + 16], -3
    test rcx, rcx
    je .L3
    push rax
    mov rdi, rax
    call qword ptr [rcx + 24]
    mov al, 1
    add rsp, 8
    ret

waker_wake:
    jmp qword ptr [rip + <atomic_waker::AtomicWaker>::wake@GOTPCREL]
