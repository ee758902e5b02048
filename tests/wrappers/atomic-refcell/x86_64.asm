; x86_64: x86_64-unknown-linux-musl, opt-level=3, syntax intel
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

cell_add:
    movabs rcx, -9223372036854775808
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    add rsi, qword ptr [rdi + 8]
    mov qword ptr [rdi + 8], rsi
    mov qword ptr [rdi], 0
    mov rax, rsi
    ret
  .L1:
    sub rsp, 40
    xor ecx, ecx
    test rax, rax
    setg cl
    lea rax, [rcx + rcx + 24]
    lea rcx, [rip + .L2]
    lea rdx, [rip + .L3]
    cmovg rdx, rcx
    mov qword ptr [rsp + 8], rdx
    mov qword ptr [rsp + 16], rax
    lea rax, [rsp + 8]
    mov qword ptr [rsp + 24], rax
    lea rax, [rip + <&str as core::fmt::Display>::fmt]
    mov qword ptr [rsp + 32], rax
    lea rdi, [rip + .L4]
    lea rdx, [rip + .L5]
    lea rsi, [rsp + 24]
    call core::panicking::panic_fmt

cell_call:
    push rbx
    mov rbx, rdi
    mov eax, 1
    lock xadd qword ptr [rdi], rax
    inc rax
    js .L1
    lea rdi, [rbx + 8]
    call rsi
    lock dec qword ptr [rbx]
    pop rbx
    ret
  .L1:
    mov rdi, rbx
    mov rsi, rax
    call qword ptr [rip + <atomic_refcell::AtomicBorrowRef>::check_overflow@GOTPCREL]
    xor eax, eax
    pop rbx
    ret

cell_exchange:
    movabs rcx, -9223372036854775808
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rcx
    sete dl
    xor eax, eax
    lock cmpxchg qword ptr [rsi], rcx
    sete cl
    mov eax, edx
    and al, cl
    je .L1
    mov rcx, qword ptr [rdi + 8]
    mov rdx, qword ptr [rsi + 8]
    mov qword ptr [rdi + 8], rdx
    mov qword ptr [rsi + 8], rcx
    mov qword ptr [rsi], 0
    mov rsi, rdi
    mov qword ptr [rsi], 0
    ret
  .L1:
    test dl, dl
    je .L2
    mov qword ptr [rdi], 0
  .L2:
    test cl, 1
    je .L3
    mov qword ptr [rsi], 0
  .L3:
    ret

cell_read:
    mov esi, 1
    lock xadd qword ptr [rdi], rsi
    inc rsi
    js .L1
    mov eax, dword ptr [rdi + 8]
    lock dec qword ptr [rdi]
    ret
  .L1:
    sub rsp, 40
    call qword ptr [rip + <atomic_refcell::AtomicBorrowRef>::check_overflow@GOTPCREL]
    lea rax, [rip + .L2]
    mov qword ptr [rsp + 8], rax
    mov qword ptr [rsp + 16], 24
    lea rax, [rsp + 8]
    mov qword ptr [rsp + 24], rax
    lea rax, [rip + <&str as core::fmt::Display>::fmt]
    mov qword ptr [rsp + 32], rax
    lea rdi, [rip + .L3]
    lea rdx, [rip + .L4]
    lea rsi, [rsp + 24]
    call core::panicking::panic_fmt

cell_sum:
    sub rsp, 24
    mov esi, 1
    mov eax, 1
    lock xadd qword ptr [rdi], rax
    inc rax
    js .L1
    lock xadd qword ptr [rdi], rsi
    inc rsi
    js .L2
    mov eax, dword ptr [rdi + 12]
    add eax, dword ptr [rdi + 8]
    lock dec qword ptr [rdi]
    lock dec qword ptr [rdi]
    add rsp, 24
    ret
  .L1:
    mov rsi, rax
    call qword ptr [rip + <atomic_refcell::AtomicBorrowRef>::check_overflow@GOTPCREL]
    xor eax, eax
    add rsp, 24
    ret
  .L2:
    call qword ptr [rip + <atomic_refcell::AtomicBorrowRef>::check_overflow@GOTPCREL]
    lea rax, [rip + .L3]
    mov qword ptr [rsp + 8], rax
    mov qword ptr [rsp + 16], 24
    lea rdi, [rsp + 8]
    call core::result::unwrap_failed

cell_try_read:
    push rbx
    mov ebx, 1
    lock xadd qword ptr [rdi], rbx
    inc rbx
    js .L1
    mov rax, qword ptr [rdi + 8]
    mov qword ptr [rsi], rax
    lock dec qword ptr [rdi]
    test rbx, rbx
    setns al
    pop rbx
    ret
  .L1:
    mov rsi, rbx
    call qword ptr [rip + <atomic_refcell::AtomicBorrowRef>::check_overflow@GOTPCREL]
    test rbx, rbx
    setns al
    pop rbx
    ret

cell_try_write:
    movabs rcx, -9223372036854775808
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rcx
    sete al
    jne .L1
    mov qword ptr [rdi + 8], rsi
    mov qword ptr [rdi], 0
  .L1:
    ret
