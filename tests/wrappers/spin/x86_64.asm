; x86_64: x86_64-unknown-linux-musl, opt-level=3, syntax intel
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

barrier_wait:
    mov cl, 1
  .L1:
    xor eax, eax
    lock cmpxchg byte ptr [rdi], cl
    je .L2
    movzx eax, byte ptr [rdi]
    test al, al
    je .L1
  .L3:
    pause
    movzx eax, byte ptr [rdi]
    test al, al
    jne .L3
    jmp .L1
  .L2:
    mov rcx, qword ptr [rdi + 8]
    mov rdx, qword ptr [rdi + 24]
    inc rcx
    mov qword ptr [rdi + 8], rcx
    cmp rcx, rdx
    jb .L4
    mov qword ptr [rdi + 8], 0
    inc qword ptr [rdi + 16]
  .L5:
    cmp rcx, rdx
    setae al
    mov byte ptr [rdi], 0
    ret
  .L4:
    mov rsi, qword ptr [rdi + 16]
    mov r8b, 1
    jmp .L6
  .L7:
    cmp rsi, qword ptr [rdi + 16]
    jne .L5
  .L6:
    mov rax, qword ptr [rdi + 8]
    cmp rax, qword ptr [rdi + 24]
    jae .L5
    mov byte ptr [rdi], 0
    pause
  .L8:
    xor eax, eax
    lock cmpxchg byte ptr [rdi], r8b
    jne .L9
    jmp .L7
  .L10:
    pause
  .L9:
    movzx eax, byte ptr [rdi]
    test al, al
    jne .L10
    jmp .L8

mutex_add:
    mov cl, 1
  .L1:
    xor eax, eax
    lock cmpxchg byte ptr [rdi], cl
    jne .L2
    jmp .L3
  .L4:
    pause
  .L2:
    movzx eax, byte ptr [rdi]
    test al, al
    jne .L4
    jmp .L1
  .L3:
    add rsi, qword ptr [rdi + 8]
    mov qword ptr [rdi + 8], rsi
    mov byte ptr [rdi], 0
    mov rax, rsi
    ret

mutex_call:
    push rbx
    mov rbx, rdi
    mov cl, 1
    xor eax, eax
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    jmp .L2
  .L3:
    pause
  .L1:
    movzx eax, byte ptr [rbx]
    test al, al
    jne .L3
    xor eax, eax
    lock cmpxchg byte ptr [rbx], cl
    jne .L1
  .L2:
    lea rdi, [rbx + 8]
    call rsi
    mov byte ptr [rbx], 0
    pop rbx
    ret

mutex_is_locked:
    movzx eax, byte ptr [rdi]
    test al, al
    setne al
    ret

mutex_replace:
    mov cl, 1
  .L1:
    xor eax, eax
    lock cmpxchg byte ptr [rdi], cl
    jne .L2
    jmp .L3
  .L4:
    pause
  .L2:
    movzx eax, byte ptr [rdi]
    test al, al
    jne .L4
    jmp .L1
  .L3:
    mov eax, dword ptr [rdi + 4]
    mov dword ptr [rdi + 4], esi
    mov dword ptr [rdi + 8], edx
    mov byte ptr [rdi], 0
    ret

mutex_try_add:
    mov cl, 1
    xor eax, eax
    lock cmpxchg byte ptr [rdi], cl
    sete al
    jne .L1
    add qword ptr [rdi + 8], rsi
    mov byte ptr [rdi], 0
  .L1:
    ret

once_call:
    movzx eax, byte ptr [rdi + 8]
    cmp al, 2
    jne .L1
    mov rax, qword ptr [rdi]
    ret
  .L1:
    push rbx
    mov rbx, rdi
    call <spin::once::Once<u64>>::try_call_once_slow::<<spin::once::Once<u64>>::call_once<wrapped_spin::once_call::{closure#0}>::{closure#0}, core::convert::Infallible>
    mov rdi, rbx
    pop rbx
    mov rax, qword ptr [rdi]
    ret

once_get:
    movzx eax, byte ptr [rdi + 8]
    cmp al, 2
    jne .L1
    mov rax, qword ptr [rdi]
    ret
  .L1:
    xor eax, eax
    ret

once_wait:
    push rax
    movzx eax, byte ptr [rdi + 8]
    movzx ecx, al
    lea rax, [rip + .L1]
    movsxd rcx, dword ptr [rax + 4*rcx]
    add rcx, rax
    jmp rcx
    pause
    movzx ecx, byte ptr [rdi + 8]
    movzx ecx, cl
    movsxd rcx, dword ptr [rax + 4*rcx]
    add rcx, rax
    jmp rcx
    pause
    movzx ecx, byte ptr [rdi + 8]
    movzx ecx, cl
    movsxd rcx, dword ptr [rax + 4*rcx]
    add rcx, rax
    jmp rcx
    mov rax, qword ptr [rdi]
    pop rcx
    ret
    lea rdi, [rip + .L2]
    lea rdx, [rip + .L3]
    mov esi, 38
    call core::panicking::panic

rwlock_downgrade:
    push rax
    mov ecx, 1
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rcx
    je .L1
  .L2:
    pause
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L2
  .L1:
    mov qword ptr [rdi + 8], rsi
    mov eax, 4
    lock xadd qword ptr [rdi], rax
    movabs rcx, 9223372036854775805
    cmp rax, rcx
    jae .L3
    lock and qword ptr [rdi], -4
    mov rax, qword ptr [rdi + 8]
    lock sub qword ptr [rdi], 4
    pop rcx
    ret
  .L3:
    lock sub qword ptr [rdi], 4
    lea rdi, [rip + .L4]
    lea rdx, [rip + .L5]
    mov esi, 44
    call core::panicking::panic

rwlock_read:
    push rax
    movabs rax, 9223372036854775804
    mov ecx, 4
    lock xadd qword ptr [rdi], rcx
    cmp rcx, rax
    ja .L1
  .L2:
    test cl, 3
    je .L3
    lock sub qword ptr [rdi], 4
    pause
    mov ecx, 4
    lock xadd qword ptr [rdi], rcx
    cmp rcx, rax
    jbe .L2
  .L1:
    lock sub qword ptr [rdi], 4
    lea rdi, [rip + .L4]
    lea rdx, [rip + .L5]
    mov esi, 44
    call core::panicking::panic
  .L3:
    mov rax, qword ptr [rdi + 8]
    lock sub qword ptr [rdi], 4
    pop rcx
    ret

rwlock_reader_count:
    mov rcx, qword ptr [rdi]
    mov rax, rcx
    shr rax, 2
    bt ecx, 1
    adc rax, 0
    ret

rwlock_try_read:
    mov eax, 4
    lock xadd qword ptr [rdi], rax
    movabs rcx, 9223372036854775805
    cmp rax, rcx
    jae .L1
    test al, 3
    je .L2
    test al, 3
    sete al
    lock sub qword ptr [rdi], 4
    ret
  .L2:
    mov rcx, qword ptr [rdi + 8]
    mov qword ptr [rsi], rcx
    test al, 3
    sete al
    lock sub qword ptr [rdi], 4
    ret
  .L1:
    push rax
    lock sub qword ptr [rdi], 4
    lea rdi, [rip + .L3]
    lea rdx, [rip + .L4]
    mov esi, 44
    call core::panicking::panic

rwlock_try_write:
    mov ecx, 1
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rcx
    sete al
    jne .L1
    mov qword ptr [rdi + 8], rsi
    lock and qword ptr [rdi], -4
  .L1:
    ret

rwlock_upgrade:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    or rcx, 2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    jmp .L2
  .L3:
    pause
    mov rax, qword ptr [rdi]
  .L4:
    mov rcx, rax
    or rcx, 2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L4
  .L2:
    test al, 3
    jne .L3
    mov rcx, qword ptr [rdi + 8]
    cmp rcx, rsi
    jae .L5
    mov edx, 1
    mov eax, 2
    lock cmpxchg qword ptr [rdi], rdx
    je .L6
  .L7:
    pause
    mov eax, 2
    lock cmpxchg qword ptr [rdi], rdx
    jne .L7
  .L6:
    mov qword ptr [rdi + 8], rsi
    lock and qword ptr [rdi], -4
    cmp rcx, rsi
    setb al
    ret
  .L5:
    lock sub qword ptr [rdi], 2
    cmp rcx, rsi
    setb al
    ret

rwlock_write:
    mov ecx, 1
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rcx
    je .L1
  .L2:
    pause
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L2
  .L1:
    mov qword ptr [rdi + 8], rsi
    lock and qword ptr [rdi], -4
    ret

ticket_add:
    mov ecx, 1
    lock xadd qword ptr [rdi], rcx
    mov rax, rsi
    mov rdx, qword ptr [rdi + 8]
    cmp rdx, rcx
    je .L1
  .L2:
    pause
    mov rdx, qword ptr [rdi + 8]
    cmp rdx, rcx
    jne .L2
  .L1:
    add rax, qword ptr [rdi + 16]
    mov qword ptr [rdi + 16], rax
    inc rcx
    mov qword ptr [rdi + 8], rcx
    ret

ticket_try_read:
    mov rax, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    mov rdx, qword ptr [rdi + 8]
    cmp rdx, rax
    jne .L2
    lea rdx, [rax + 1]
    lock cmpxchg qword ptr [rdi], rdx
    jne .L1
    mov rcx, qword ptr [rdi + 16]
    inc rax
    mov qword ptr [rdi + 8], rax
  .L2:
    mov rax, rcx
    ret
