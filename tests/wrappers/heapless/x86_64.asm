; x86_64: x86_64-unknown-linux-musl, opt-level=3, syntax intel
; rustc 1.96.0 (ac68faa20 2026-05-25), LLVM 22.1.8

mpmc_dequeue:
    lea rdx, [rdi + 16]
  .L1:
    mov rcx, qword ptr [rdi]
    mov r8d, ecx
    and r8d, 15
    shl r8d, 4
    add r8, rdx
    lea r9, [rcx + 1]
  .L2:
    mov rax, qword ptr [r8]
    sub rax, r9
    test rax, rax
    sets r10b
    setg al
    sub al, r10b
    jne .L3
    mov rax, rcx
    lock cmpxchg qword ptr [rdi], r9
    jne .L2
    jmp .L4
  .L3:
    movzx eax, al
    cmp eax, 1
    je .L1
    xor eax, eax
    ret
  .L4:
    mov eax, dword ptr [r8 + 8]
    add rcx, 16
    mov qword ptr [r8], rcx
    mov dword ptr [rsi], eax
    mov al, 1
    ret

mpmc_drain:
    lea rsi, [rdi + 16]
    xor ecx, ecx
  .L1:
    mov rdx, qword ptr [rdi]
    mov r8d, edx
    and r8d, 63
    shl r8d, 4
    add r8, rsi
    lea r9, [rdx + 1]
  .L2:
    mov rax, qword ptr [r8 + 8]
    sub rax, r9
    test rax, rax
    sets r10b
    setg al
    sub al, r10b
    jne .L3
    mov rax, rdx
    lock cmpxchg qword ptr [rdi], r9
    jne .L2
    add rdx, 64
    add rcx, qword ptr [r8]
    mov qword ptr [r8 + 8], rdx
    jmp .L1
  .L3:
    movzx eax, al
    cmp eax, 1
    je .L1
    mov rax, rcx
    ret

mpmc_enqueue:
    lea rdx, [rdi + 16]
  .L1:
    mov rcx, qword ptr [rdi + 8]
    mov r8d, ecx
    and r8d, 15
    shl r8d, 4
    add r8, rdx
    lea r9, [rcx + 1]
  .L2:
    mov rax, qword ptr [r8]
    sub rax, rcx
    test rax, rax
    sets r10b
    setg al
    sub al, r10b
    jne .L3
    mov rax, rcx
    lock cmpxchg qword ptr [rdi + 8], r9
    jne .L2
    jmp .L4
  .L3:
    movzx eax, al
    cmp eax, 1
    je .L1
    xor eax, eax
    ret
  .L4:
    mov dword ptr [r8 + 8], esi
    mov qword ptr [r8], r9
    mov al, 1
    ret

mpmc_enqueue_pair:
    lea r8, [rdi + 16]
  .L1:
    mov rcx, qword ptr [rdi + 8]
    mov eax, ecx
    and eax, 63
    lea rax, [rax + 2*rax]
    lea r9, [r8 + 8*rax]
    lea r10, [rcx + 1]
  .L2:
    mov rax, qword ptr [r9 + 16]
    sub rax, rcx
    test rax, rax
    sets r11b
    setg al
    sub al, r11b
    jne .L3
    mov rax, rcx
    lock cmpxchg qword ptr [rdi + 8], r10
    jne .L2
    jmp .L4
  .L3:
    movzx eax, al
    cmp eax, 1
    je .L1
    xor eax, eax
    ret
  .L4:
    mov qword ptr [r9], rsi
    mov qword ptr [r9 + 8], rdx
    mov qword ptr [r9 + 16], r10
    mov al, 1
    ret

spsc_dequeue:
    mov rcx, qword ptr [rdi]
    mov rdi, qword ptr [rdi + 8]
    mov rax, qword ptr [rcx]
    mov rdx, qword ptr [rcx + 8]
    cmp rax, rdx
    je .L1
    mov r8, qword ptr [rcx + 8*rax + 16]
    lea r9, [rax + 1]
    xor r10d, r10d
    cmp r9, rdi
    cmovae r10, rdi
    neg r10
    lea rdi, [rax + r10]
    inc rdi
    mov qword ptr [rcx], rdi
    mov qword ptr [rsi], r8
  .L1:
    cmp rax, rdx
    setne al
    ret

spsc_enqueue:
    mov rax, qword ptr [rdi]
    mov rdx, qword ptr [rdi + 8]
    mov rcx, qword ptr [rax + 8]
    lea rdi, [rcx + 1]
    xor r8d, r8d
    cmp rdi, rdx
    cmovae r8, rdx
    neg r8
    lea rdx, [rcx + r8]
    inc rdx
    mov rdi, qword ptr [rax]
    cmp rdx, rdi
    je .L1
    mov qword ptr [rax + 8*rcx + 16], rsi
    mov qword ptr [rax + 8], rdx
  .L1:
    cmp rdx, rdi
    setne al
    ret

spsc_forward:
    push rbx
    mov rcx, qword ptr [rsi]
    mov rdx, qword ptr [rsi + 8]
    mov rsi, qword ptr [rcx + 8]
    lea r8, [rsi + 1]
    xor eax, eax
    cmp r8, rdx
    mov r8, rdx
    cmovb r8, rax
    neg r8
    add rsi, r8
    inc rsi
    mov r8, qword ptr [rcx]
    cmp rsi, r8
    jne .L1
  .L2:
    pop rbx
    ret
  .L1:
    mov rsi, qword ptr [rdi]
    mov rdi, qword ptr [rdi + 8]
    xor r8d, r8d
    xor eax, eax
    jmp .L3
  .L4:
    inc rax
    mov r9, qword ptr [rcx + 8]
    lea r10, [r9 + 1]
    cmp r10, rdx
    mov r10d, 0
    cmovae r10, rdx
    neg r10
    add r9, r10
    inc r9
    mov r10, qword ptr [rcx]
    cmp r9, r10
    je .L2
  .L3:
    mov r10, qword ptr [rsi]
    mov r9, qword ptr [rsi + 8]
    cmp r10, r9
    je .L2
    mov r9d, dword ptr [rsi + 4*r10 + 16]
    lea r11, [r10 + 1]
    cmp r11, rdi
    mov r11, rdi
    cmovb r11, r8
    neg r11
    add r10, r11
    inc r10
    mov qword ptr [rsi], r10
    mov r10, qword ptr [rcx + 8]
    lea r11, [r10 + 1]
    cmp r11, rdx
    mov r11, rdx
    cmovb r11, r8
    neg r11
    add r11, r10
    inc r11
    mov rbx, qword ptr [rcx]
    cmp r11, rbx
    je .L4
    mov dword ptr [rcx + 4*r10 + 16], r9d
    mov qword ptr [rcx + 8], r11
    jmp .L4

spsc_is_ready:
    mov rax, qword ptr [rdi]
    mov rcx, qword ptr [rdi + 8]
    mov rdx, qword ptr [rax + 8]
    lea rsi, [rdx + 1]
    xor edi, edi
    cmp rsi, rcx
    cmovae rdi, rcx
    neg rdi
    lea rcx, [rdx + rdi]
    inc rcx
    mov rax, qword ptr [rax]
    cmp rcx, rax
    setne al
    ret

spsc_len:
    mov rax, qword ptr [rdi]
    mov rcx, qword ptr [rax]
    mov rax, qword ptr [rax + 8]
    xor edx, edx
    sub rax, rcx
    cmovb rdx, qword ptr [rdi + 8]
    add rax, rdx
    ret

spsc_peek:
    mov rax, qword ptr [rdi]
    mov rcx, qword ptr [rax]
    mov rdx, qword ptr [rax + 8]
    cmp rcx, rdx
    jne .L1
    xor eax, eax
    ret
  .L1:
    mov rax, qword ptr [rax + 8*rcx + 16]
    ret
