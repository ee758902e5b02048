; x86_64_cx16: x86_64-unknown-linux-musl, target-feature=+cmpxchg16b, opt-level=3, syntax intel
; rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2

load::bool::plain::used:
    movzx eax, byte ptr [rdi]
    ret

load::bool::relaxed::used:
load::bool::acquire::used:
load::bool::seq_cst::used:
    movzx eax, byte ptr [rdi]
    test al, al
    setne al
    ret

load::bool::plain::dropped:
    ret

load::bool::relaxed::dropped:
load::bool::acquire::dropped:
load::bool::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
    ret

load::ptr::plain::used:
load::ptr::relaxed::used:
load::ptr::acquire::used:
load::ptr::seq_cst::used:
    mov rax, qword ptr [rdi]
    ret

load::ptr::plain::dropped:
    ret

load::ptr::relaxed::dropped:
load::ptr::acquire::dropped:
load::ptr::seq_cst::dropped:
    mov rax, qword ptr [rdi]
    ret

load::i8::plain::used:
load::i8::relaxed::used:
load::i8::acquire::used:
load::i8::seq_cst::used:
    movzx eax, byte ptr [rdi]
    ret

load::i8::plain::dropped:
    ret

load::i8::relaxed::dropped:
load::i8::acquire::dropped:
load::i8::seq_cst::dropped:
load::u8::plain::used:
load::u8::relaxed::used:
load::u8::acquire::used:
load::u8::seq_cst::used:
    movzx eax, byte ptr [rdi]
    ret

load::u8::plain::dropped:
    ret

load::u8::relaxed::dropped:
load::u8::acquire::dropped:
load::u8::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
    ret

load::i16::plain::used:
load::i16::relaxed::used:
load::i16::acquire::used:
load::i16::seq_cst::used:
    movzx eax, word ptr [rdi]
    ret

load::i16::plain::dropped:
    ret

load::i16::relaxed::dropped:
load::i16::acquire::dropped:
load::i16::seq_cst::dropped:
load::u16::plain::used:
load::u16::relaxed::used:
load::u16::acquire::used:
load::u16::seq_cst::used:
    movzx eax, word ptr [rdi]
    ret

load::u16::plain::dropped:
    ret

load::u16::relaxed::dropped:
load::u16::acquire::dropped:
load::u16::seq_cst::dropped:
    movzx eax, word ptr [rdi]
    ret

load::i32::plain::used:
load::i32::relaxed::used:
load::i32::acquire::used:
load::i32::seq_cst::used:
    mov eax, dword ptr [rdi]
    ret

load::i32::plain::dropped:
    ret

load::i32::relaxed::dropped:
load::i32::acquire::dropped:
load::i32::seq_cst::dropped:
load::u32::plain::used:
load::u32::relaxed::used:
load::u32::acquire::used:
load::u32::seq_cst::used:
    mov eax, dword ptr [rdi]
    ret

load::u32::plain::dropped:
    ret

load::u32::relaxed::dropped:
load::u32::acquire::dropped:
load::u32::seq_cst::dropped:
    mov eax, dword ptr [rdi]
    ret

load::u32::relaxed::compared:
load::u32::acquire::compared:
load::u32::seq_cst::compared:
    mov eax, dword ptr [rdi]
    cmp eax, esi
    sete al
    ret

load::i64::plain::used:
load::i64::relaxed::used:
load::i64::acquire::used:
load::i64::seq_cst::used:
    mov rax, qword ptr [rdi]
    ret

load::i64::plain::dropped:
    ret

load::i64::relaxed::dropped:
load::i64::acquire::dropped:
load::i64::seq_cst::dropped:
load::u64::plain::used:
load::u64::relaxed::used:
load::u64::acquire::used:
load::u64::seq_cst::used:
    mov rax, qword ptr [rdi]
    ret

load::u64::plain::dropped:
    ret

load::u64::relaxed::dropped:
load::u64::acquire::dropped:
load::u64::seq_cst::dropped:
    mov rax, qword ptr [rdi]
    ret

load::u64::relaxed::compared:
load::u64::acquire::compared:
load::u64::seq_cst::compared:
    mov rax, qword ptr [rdi]
    cmp rax, rsi
    sete al
    ret

load::isize::plain::used:
load::isize::relaxed::used:
load::isize::acquire::used:
load::isize::seq_cst::used:
    mov rax, qword ptr [rdi]
    ret

load::isize::plain::dropped:
    ret

load::isize::relaxed::dropped:
load::isize::acquire::dropped:
load::isize::seq_cst::dropped:
load::usize::plain::used:
load::usize::relaxed::used:
load::usize::acquire::used:
load::usize::seq_cst::used:
    mov rax, qword ptr [rdi]
    ret

load::usize::plain::dropped:
    ret

load::usize::relaxed::dropped:
load::usize::acquire::dropped:
load::usize::seq_cst::dropped:
    mov rax, qword ptr [rdi]
    ret

store::bool::plain:
store::bool::relaxed:
store::bool::release:
    mov byte ptr [rdi], sil
    ret

store::bool::seq_cst:
    xchg byte ptr [rdi], sil
    ret

store::ptr::plain:
store::ptr::relaxed:
store::ptr::release:
    mov qword ptr [rdi], rsi
    ret

store::ptr::seq_cst:
    xchg qword ptr [rdi], rsi
    ret

store::i8::plain:
store::i8::relaxed:
store::i8::release:
    mov byte ptr [rdi], sil
    ret

store::i8::seq_cst:
    xchg byte ptr [rdi], sil
    ret

store::u8::plain:
store::u8::relaxed:
store::u8::release:
    mov byte ptr [rdi], sil
    ret

store::u8::seq_cst:
    xchg byte ptr [rdi], sil
    ret

store::i16::plain:
store::i16::relaxed:
store::i16::release:
    mov word ptr [rdi], si
    ret

store::i16::seq_cst:
    xchg word ptr [rdi], si
    ret

store::u16::plain:
store::u16::relaxed:
store::u16::release:
    mov word ptr [rdi], si
    ret

store::u16::seq_cst:
    xchg word ptr [rdi], si
    ret

store::i32::plain:
store::i32::relaxed:
store::i32::release:
    mov dword ptr [rdi], esi
    ret

store::i32::seq_cst:
    xchg dword ptr [rdi], esi
    ret

store::u32::plain:
store::u32::relaxed:
store::u32::release:
    mov dword ptr [rdi], esi
    ret

store::u32::seq_cst:
    xchg dword ptr [rdi], esi
    ret

store::u32::relaxed::const_1:
store::u32::release::const_1:
    mov dword ptr [rdi], 1
    ret

store::u32::seq_cst::const_1:
    mov eax, 1
    xchg dword ptr [rdi], eax
    ret

store::u32::relaxed::const_10:
store::u32::release::const_10:
    mov dword ptr [rdi], 10
    ret

store::u32::seq_cst::const_10:
    mov eax, 10
    xchg dword ptr [rdi], eax
    ret

store::i64::plain:
store::i64::relaxed:
store::i64::release:
    mov qword ptr [rdi], rsi
    ret

store::i64::seq_cst:
    xchg qword ptr [rdi], rsi
    ret

store::u64::plain:
store::u64::relaxed:
store::u64::release:
    mov qword ptr [rdi], rsi
    ret

store::u64::seq_cst:
    xchg qword ptr [rdi], rsi
    ret

store::u64::relaxed::const_1:
store::u64::release::const_1:
    mov qword ptr [rdi], 1
    ret

store::u64::seq_cst::const_1:
    mov eax, 1
    xchg qword ptr [rdi], rax
    ret

store::u64::relaxed::const_10:
store::u64::release::const_10:
    mov qword ptr [rdi], 10
    ret

store::u64::seq_cst::const_10:
    mov eax, 10
    xchg qword ptr [rdi], rax
    ret

store::isize::plain:
store::isize::relaxed:
store::isize::release:
    mov qword ptr [rdi], rsi
    ret

store::isize::seq_cst:
    xchg qword ptr [rdi], rsi
    ret

store::usize::plain:
store::usize::relaxed:
store::usize::release:
    mov qword ptr [rdi], rsi
    ret

store::usize::seq_cst:
    xchg qword ptr [rdi], rsi
    ret

swap::bool::plain::used:
    movzx eax, byte ptr [rdi]
    mov byte ptr [rdi], sil
    ret

swap::bool::relaxed::used:
swap::bool::acquire::used:
swap::bool::release::used:
swap::bool::acq_rel::used:
swap::bool::seq_cst::used:
    xchg byte ptr [rdi], sil
    test sil, sil
    setne al
    ret

swap::bool::plain::dropped:
    mov byte ptr [rdi], sil
    ret

swap::bool::relaxed::dropped:
swap::bool::acquire::dropped:
swap::bool::release::dropped:
swap::bool::acq_rel::dropped:
swap::bool::seq_cst::dropped:
    xchg byte ptr [rdi], sil
    ret

swap::ptr::plain::used:
    mov rax, qword ptr [rdi]
    mov qword ptr [rdi], rsi
    ret

swap::ptr::relaxed::used:
swap::ptr::acquire::used:
swap::ptr::release::used:
swap::ptr::acq_rel::used:
swap::ptr::seq_cst::used:
    mov rax, rsi
    xchg qword ptr [rdi], rax
    ret

swap::ptr::plain::dropped:
    mov qword ptr [rdi], rsi
    ret

swap::ptr::relaxed::dropped:
swap::ptr::acquire::dropped:
swap::ptr::release::dropped:
swap::ptr::acq_rel::dropped:
swap::ptr::seq_cst::dropped:
    xchg qword ptr [rdi], rsi
    ret

swap::i8::plain::used:
    movzx eax, byte ptr [rdi]
    mov byte ptr [rdi], sil
    ret

swap::i8::relaxed::used:
swap::i8::acquire::used:
swap::i8::release::used:
swap::i8::acq_rel::used:
swap::i8::seq_cst::used:
    mov eax, esi
    xchg byte ptr [rdi], al
    ret

swap::i8::plain::dropped:
    mov byte ptr [rdi], sil
    ret

swap::i8::relaxed::dropped:
swap::i8::acquire::dropped:
swap::i8::release::dropped:
swap::i8::acq_rel::dropped:
swap::i8::seq_cst::dropped:
    xchg byte ptr [rdi], sil
    ret

swap::u8::plain::used:
    movzx eax, byte ptr [rdi]
    mov byte ptr [rdi], sil
    ret

swap::u8::relaxed::used:
swap::u8::acquire::used:
swap::u8::release::used:
swap::u8::acq_rel::used:
swap::u8::seq_cst::used:
    mov eax, esi
    xchg byte ptr [rdi], al
    ret

swap::u8::plain::dropped:
    mov byte ptr [rdi], sil
    ret

swap::u8::relaxed::dropped:
swap::u8::acquire::dropped:
swap::u8::release::dropped:
swap::u8::acq_rel::dropped:
swap::u8::seq_cst::dropped:
    xchg byte ptr [rdi], sil
    ret

swap::i16::plain::used:
    movzx eax, word ptr [rdi]
    mov word ptr [rdi], si
    ret

swap::i16::relaxed::used:
swap::i16::acquire::used:
swap::i16::release::used:
swap::i16::acq_rel::used:
swap::i16::seq_cst::used:
    mov eax, esi
    xchg word ptr [rdi], ax
    ret

swap::i16::plain::dropped:
    mov word ptr [rdi], si
    ret

swap::i16::relaxed::dropped:
swap::i16::acquire::dropped:
swap::i16::release::dropped:
swap::i16::acq_rel::dropped:
swap::i16::seq_cst::dropped:
    xchg word ptr [rdi], si
    ret

swap::u16::plain::used:
    movzx eax, word ptr [rdi]
    mov word ptr [rdi], si
    ret

swap::u16::relaxed::used:
swap::u16::acquire::used:
swap::u16::release::used:
swap::u16::acq_rel::used:
swap::u16::seq_cst::used:
    mov eax, esi
    xchg word ptr [rdi], ax
    ret

swap::u16::plain::dropped:
    mov word ptr [rdi], si
    ret

swap::u16::relaxed::dropped:
swap::u16::acquire::dropped:
swap::u16::release::dropped:
swap::u16::acq_rel::dropped:
swap::u16::seq_cst::dropped:
    xchg word ptr [rdi], si
    ret

swap::i32::plain::used:
    mov eax, dword ptr [rdi]
    mov dword ptr [rdi], esi
    ret

swap::i32::relaxed::used:
swap::i32::acquire::used:
swap::i32::release::used:
swap::i32::acq_rel::used:
swap::i32::seq_cst::used:
    mov eax, esi
    xchg dword ptr [rdi], eax
    ret

swap::i32::plain::dropped:
    mov dword ptr [rdi], esi
    ret

swap::i32::relaxed::dropped:
swap::i32::acquire::dropped:
swap::i32::release::dropped:
swap::i32::acq_rel::dropped:
swap::i32::seq_cst::dropped:
    xchg dword ptr [rdi], esi
    ret

swap::u32::plain::used:
    mov eax, dword ptr [rdi]
    mov dword ptr [rdi], esi
    ret

swap::u32::relaxed::used:
swap::u32::acquire::used:
swap::u32::release::used:
swap::u32::acq_rel::used:
swap::u32::seq_cst::used:
    mov eax, esi
    xchg dword ptr [rdi], eax
    ret

swap::u32::plain::dropped:
    mov dword ptr [rdi], esi
    ret

swap::u32::relaxed::dropped:
swap::u32::acquire::dropped:
swap::u32::release::dropped:
swap::u32::acq_rel::dropped:
swap::u32::seq_cst::dropped:
    xchg dword ptr [rdi], esi
    ret

swap::u32::relaxed::compared:
swap::u32::acquire::compared:
swap::u32::release::compared:
swap::u32::acq_rel::compared:
swap::u32::seq_cst::compared:
    mov eax, esi
    xchg dword ptr [rdi], eax
    cmp eax, esi
    sete al
    ret

swap::u32::relaxed::used::const_1:
swap::u32::acquire::used::const_1:
swap::u32::release::used::const_1:
swap::u32::acq_rel::used::const_1:
swap::u32::seq_cst::used::const_1:
swap::u32::relaxed::dropped::const_1:
swap::u32::acquire::dropped::const_1:
swap::u32::release::dropped::const_1:
swap::u32::acq_rel::dropped::const_1:
swap::u32::seq_cst::dropped::const_1:
    mov eax, 1
    xchg dword ptr [rdi], eax
    ret

swap::u32::relaxed::compared::const_1:
swap::u32::acquire::compared::const_1:
swap::u32::release::compared::const_1:
swap::u32::acq_rel::compared::const_1:
swap::u32::seq_cst::compared::const_1:
    mov eax, 1
    xchg dword ptr [rdi], eax
    test eax, eax
    sete al
    ret

swap::u32::relaxed::used::const_10:
swap::u32::acquire::used::const_10:
swap::u32::release::used::const_10:
swap::u32::acq_rel::used::const_10:
swap::u32::seq_cst::used::const_10:
swap::u32::relaxed::dropped::const_10:
swap::u32::acquire::dropped::const_10:
swap::u32::release::dropped::const_10:
swap::u32::acq_rel::dropped::const_10:
swap::u32::seq_cst::dropped::const_10:
    mov eax, 10
    xchg dword ptr [rdi], eax
    ret

swap::i64::plain::used:
    mov rax, qword ptr [rdi]
    mov qword ptr [rdi], rsi
    ret

swap::i64::relaxed::used:
swap::i64::acquire::used:
swap::i64::release::used:
swap::i64::acq_rel::used:
swap::i64::seq_cst::used:
    mov rax, rsi
    xchg qword ptr [rdi], rax
    ret

swap::i64::plain::dropped:
    mov qword ptr [rdi], rsi
    ret

swap::i64::relaxed::dropped:
swap::i64::acquire::dropped:
swap::i64::release::dropped:
swap::i64::acq_rel::dropped:
swap::i64::seq_cst::dropped:
    xchg qword ptr [rdi], rsi
    ret

swap::u64::plain::used:
    mov rax, qword ptr [rdi]
    mov qword ptr [rdi], rsi
    ret

swap::u64::relaxed::used:
swap::u64::acquire::used:
swap::u64::release::used:
swap::u64::acq_rel::used:
swap::u64::seq_cst::used:
    mov rax, rsi
    xchg qword ptr [rdi], rax
    ret

swap::u64::plain::dropped:
    mov qword ptr [rdi], rsi
    ret

swap::u64::relaxed::dropped:
swap::u64::acquire::dropped:
swap::u64::release::dropped:
swap::u64::acq_rel::dropped:
swap::u64::seq_cst::dropped:
    xchg qword ptr [rdi], rsi
    ret

swap::u64::relaxed::compared:
swap::u64::acquire::compared:
swap::u64::release::compared:
swap::u64::acq_rel::compared:
swap::u64::seq_cst::compared:
    mov rax, rsi
    xchg qword ptr [rdi], rax
    cmp rax, rsi
    sete al
    ret

swap::u64::relaxed::used::const_1:
swap::u64::acquire::used::const_1:
swap::u64::release::used::const_1:
swap::u64::acq_rel::used::const_1:
swap::u64::seq_cst::used::const_1:
swap::u64::relaxed::dropped::const_1:
swap::u64::acquire::dropped::const_1:
swap::u64::release::dropped::const_1:
swap::u64::acq_rel::dropped::const_1:
swap::u64::seq_cst::dropped::const_1:
    mov eax, 1
    xchg qword ptr [rdi], rax
    ret

swap::u64::relaxed::compared::const_1:
swap::u64::acquire::compared::const_1:
swap::u64::release::compared::const_1:
swap::u64::acq_rel::compared::const_1:
swap::u64::seq_cst::compared::const_1:
    mov eax, 1
    xchg qword ptr [rdi], rax
    test rax, rax
    sete al
    ret

swap::u64::relaxed::used::const_10:
swap::u64::acquire::used::const_10:
swap::u64::release::used::const_10:
swap::u64::acq_rel::used::const_10:
swap::u64::seq_cst::used::const_10:
swap::u64::relaxed::dropped::const_10:
swap::u64::acquire::dropped::const_10:
swap::u64::release::dropped::const_10:
swap::u64::acq_rel::dropped::const_10:
swap::u64::seq_cst::dropped::const_10:
    mov eax, 10
    xchg qword ptr [rdi], rax
    ret

swap::isize::plain::used:
    mov rax, qword ptr [rdi]
    mov qword ptr [rdi], rsi
    ret

swap::isize::relaxed::used:
swap::isize::acquire::used:
swap::isize::release::used:
swap::isize::acq_rel::used:
swap::isize::seq_cst::used:
    mov rax, rsi
    xchg qword ptr [rdi], rax
    ret

swap::isize::plain::dropped:
    mov qword ptr [rdi], rsi
    ret

swap::isize::relaxed::dropped:
swap::isize::acquire::dropped:
swap::isize::release::dropped:
swap::isize::acq_rel::dropped:
swap::isize::seq_cst::dropped:
    xchg qword ptr [rdi], rsi
    ret

swap::usize::plain::used:
    mov rax, qword ptr [rdi]
    mov qword ptr [rdi], rsi
    ret

swap::usize::relaxed::used:
swap::usize::acquire::used:
swap::usize::release::used:
swap::usize::acq_rel::used:
swap::usize::seq_cst::used:
    mov rax, rsi
    xchg qword ptr [rdi], rax
    ret

swap::usize::plain::dropped:
    mov qword ptr [rdi], rsi
    ret

swap::usize::relaxed::dropped:
swap::usize::acquire::dropped:
swap::usize::release::dropped:
swap::usize::acq_rel::dropped:
swap::usize::seq_cst::dropped:
    xchg qword ptr [rdi], rsi
    ret

compare_exchange::bool::relaxed::relaxed::used:
compare_exchange::bool::acquire::relaxed::used:
compare_exchange::bool::release::relaxed::used:
compare_exchange::bool::acq_rel::relaxed::used:
compare_exchange::bool::seq_cst::relaxed::used:
compare_exchange::bool::relaxed::acquire::used:
compare_exchange::bool::acquire::acquire::used:
compare_exchange::bool::release::acquire::used:
compare_exchange::bool::acq_rel::acquire::used:
compare_exchange::bool::seq_cst::acquire::used:
compare_exchange::bool::relaxed::seq_cst::used:
compare_exchange::bool::acquire::seq_cst::used:
compare_exchange::bool::release::seq_cst::used:
compare_exchange::bool::acq_rel::seq_cst::used:
compare_exchange::bool::seq_cst::seq_cst::used:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    setne cl
    test al, al
    setne dl
    mov eax, ecx
    ret

compare_exchange::bool::relaxed::relaxed::dropped:
compare_exchange::bool::acquire::relaxed::dropped:
compare_exchange::bool::release::relaxed::dropped:
compare_exchange::bool::acq_rel::relaxed::dropped:
compare_exchange::bool::seq_cst::relaxed::dropped:
compare_exchange::bool::relaxed::acquire::dropped:
compare_exchange::bool::acquire::acquire::dropped:
compare_exchange::bool::release::acquire::dropped:
compare_exchange::bool::acq_rel::acquire::dropped:
compare_exchange::bool::seq_cst::acquire::dropped:
compare_exchange::bool::relaxed::seq_cst::dropped:
compare_exchange::bool::acquire::seq_cst::dropped:
compare_exchange::bool::release::seq_cst::dropped:
compare_exchange::bool::acq_rel::seq_cst::dropped:
compare_exchange::bool::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    ret

compare_exchange::ptr::relaxed::relaxed::used:
compare_exchange::ptr::acquire::relaxed::used:
compare_exchange::ptr::release::relaxed::used:
compare_exchange::ptr::acq_rel::relaxed::used:
compare_exchange::ptr::seq_cst::relaxed::used:
compare_exchange::ptr::relaxed::acquire::used:
compare_exchange::ptr::acquire::acquire::used:
compare_exchange::ptr::release::acquire::used:
compare_exchange::ptr::acq_rel::acquire::used:
compare_exchange::ptr::seq_cst::acquire::used:
compare_exchange::ptr::relaxed::seq_cst::used:
compare_exchange::ptr::acquire::seq_cst::used:
compare_exchange::ptr::release::seq_cst::used:
compare_exchange::ptr::acq_rel::seq_cst::used:
compare_exchange::ptr::seq_cst::seq_cst::used:
    mov rax, rsi
    xor ecx, ecx
    lock cmpxchg qword ptr [rdi], rdx
    mov rdx, rax
    setne cl
    mov rax, rcx
    ret

compare_exchange::ptr::relaxed::relaxed::dropped:
compare_exchange::ptr::acquire::relaxed::dropped:
compare_exchange::ptr::release::relaxed::dropped:
compare_exchange::ptr::acq_rel::relaxed::dropped:
compare_exchange::ptr::seq_cst::relaxed::dropped:
compare_exchange::ptr::relaxed::acquire::dropped:
compare_exchange::ptr::acquire::acquire::dropped:
compare_exchange::ptr::release::acquire::dropped:
compare_exchange::ptr::acq_rel::acquire::dropped:
compare_exchange::ptr::seq_cst::acquire::dropped:
compare_exchange::ptr::relaxed::seq_cst::dropped:
compare_exchange::ptr::acquire::seq_cst::dropped:
compare_exchange::ptr::release::seq_cst::dropped:
compare_exchange::ptr::acq_rel::seq_cst::dropped:
compare_exchange::ptr::seq_cst::seq_cst::dropped:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    ret

compare_exchange::i8::relaxed::relaxed::used:
compare_exchange::i8::acquire::relaxed::used:
compare_exchange::i8::release::relaxed::used:
compare_exchange::i8::acq_rel::relaxed::used:
compare_exchange::i8::seq_cst::relaxed::used:
compare_exchange::i8::relaxed::acquire::used:
compare_exchange::i8::acquire::acquire::used:
compare_exchange::i8::release::acquire::used:
compare_exchange::i8::acq_rel::acquire::used:
compare_exchange::i8::seq_cst::acquire::used:
compare_exchange::i8::relaxed::seq_cst::used:
compare_exchange::i8::acquire::seq_cst::used:
compare_exchange::i8::release::seq_cst::used:
compare_exchange::i8::acq_rel::seq_cst::used:
compare_exchange::i8::seq_cst::seq_cst::used:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    mov edx, eax
    setne al
    ret

compare_exchange::i8::relaxed::relaxed::dropped:
compare_exchange::i8::acquire::relaxed::dropped:
compare_exchange::i8::release::relaxed::dropped:
compare_exchange::i8::acq_rel::relaxed::dropped:
compare_exchange::i8::seq_cst::relaxed::dropped:
compare_exchange::i8::relaxed::acquire::dropped:
compare_exchange::i8::acquire::acquire::dropped:
compare_exchange::i8::release::acquire::dropped:
compare_exchange::i8::acq_rel::acquire::dropped:
compare_exchange::i8::seq_cst::acquire::dropped:
compare_exchange::i8::relaxed::seq_cst::dropped:
compare_exchange::i8::acquire::seq_cst::dropped:
compare_exchange::i8::release::seq_cst::dropped:
compare_exchange::i8::acq_rel::seq_cst::dropped:
compare_exchange::i8::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    ret

compare_exchange::u8::relaxed::relaxed::used:
compare_exchange::u8::acquire::relaxed::used:
compare_exchange::u8::release::relaxed::used:
compare_exchange::u8::acq_rel::relaxed::used:
compare_exchange::u8::seq_cst::relaxed::used:
compare_exchange::u8::relaxed::acquire::used:
compare_exchange::u8::acquire::acquire::used:
compare_exchange::u8::release::acquire::used:
compare_exchange::u8::acq_rel::acquire::used:
compare_exchange::u8::seq_cst::acquire::used:
compare_exchange::u8::relaxed::seq_cst::used:
compare_exchange::u8::acquire::seq_cst::used:
compare_exchange::u8::release::seq_cst::used:
compare_exchange::u8::acq_rel::seq_cst::used:
compare_exchange::u8::seq_cst::seq_cst::used:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    mov edx, eax
    setne al
    ret

compare_exchange::u8::relaxed::relaxed::dropped:
compare_exchange::u8::acquire::relaxed::dropped:
compare_exchange::u8::release::relaxed::dropped:
compare_exchange::u8::acq_rel::relaxed::dropped:
compare_exchange::u8::seq_cst::relaxed::dropped:
compare_exchange::u8::relaxed::acquire::dropped:
compare_exchange::u8::acquire::acquire::dropped:
compare_exchange::u8::release::acquire::dropped:
compare_exchange::u8::acq_rel::acquire::dropped:
compare_exchange::u8::seq_cst::acquire::dropped:
compare_exchange::u8::relaxed::seq_cst::dropped:
compare_exchange::u8::acquire::seq_cst::dropped:
compare_exchange::u8::release::seq_cst::dropped:
compare_exchange::u8::acq_rel::seq_cst::dropped:
compare_exchange::u8::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    ret

compare_exchange::i16::relaxed::relaxed::used:
compare_exchange::i16::acquire::relaxed::used:
compare_exchange::i16::release::relaxed::used:
compare_exchange::i16::acq_rel::relaxed::used:
compare_exchange::i16::seq_cst::relaxed::used:
compare_exchange::i16::relaxed::acquire::used:
compare_exchange::i16::acquire::acquire::used:
compare_exchange::i16::release::acquire::used:
compare_exchange::i16::acq_rel::acquire::used:
compare_exchange::i16::seq_cst::acquire::used:
compare_exchange::i16::relaxed::seq_cst::used:
compare_exchange::i16::acquire::seq_cst::used:
compare_exchange::i16::release::seq_cst::used:
compare_exchange::i16::acq_rel::seq_cst::used:
compare_exchange::i16::seq_cst::seq_cst::used:
    mov eax, esi
    xor ecx, ecx
    lock cmpxchg word ptr [rdi], dx
    mov edx, eax
    setne cl
    mov eax, ecx
    ret

compare_exchange::i16::relaxed::relaxed::dropped:
compare_exchange::i16::acquire::relaxed::dropped:
compare_exchange::i16::release::relaxed::dropped:
compare_exchange::i16::acq_rel::relaxed::dropped:
compare_exchange::i16::seq_cst::relaxed::dropped:
compare_exchange::i16::relaxed::acquire::dropped:
compare_exchange::i16::acquire::acquire::dropped:
compare_exchange::i16::release::acquire::dropped:
compare_exchange::i16::acq_rel::acquire::dropped:
compare_exchange::i16::seq_cst::acquire::dropped:
compare_exchange::i16::relaxed::seq_cst::dropped:
compare_exchange::i16::acquire::seq_cst::dropped:
compare_exchange::i16::release::seq_cst::dropped:
compare_exchange::i16::acq_rel::seq_cst::dropped:
compare_exchange::i16::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg word ptr [rdi], dx
    ret

compare_exchange::u16::relaxed::relaxed::used:
compare_exchange::u16::acquire::relaxed::used:
compare_exchange::u16::release::relaxed::used:
compare_exchange::u16::acq_rel::relaxed::used:
compare_exchange::u16::seq_cst::relaxed::used:
compare_exchange::u16::relaxed::acquire::used:
compare_exchange::u16::acquire::acquire::used:
compare_exchange::u16::release::acquire::used:
compare_exchange::u16::acq_rel::acquire::used:
compare_exchange::u16::seq_cst::acquire::used:
compare_exchange::u16::relaxed::seq_cst::used:
compare_exchange::u16::acquire::seq_cst::used:
compare_exchange::u16::release::seq_cst::used:
compare_exchange::u16::acq_rel::seq_cst::used:
compare_exchange::u16::seq_cst::seq_cst::used:
    mov eax, esi
    xor ecx, ecx
    lock cmpxchg word ptr [rdi], dx
    mov edx, eax
    setne cl
    mov eax, ecx
    ret

compare_exchange::u16::relaxed::relaxed::dropped:
compare_exchange::u16::acquire::relaxed::dropped:
compare_exchange::u16::release::relaxed::dropped:
compare_exchange::u16::acq_rel::relaxed::dropped:
compare_exchange::u16::seq_cst::relaxed::dropped:
compare_exchange::u16::relaxed::acquire::dropped:
compare_exchange::u16::acquire::acquire::dropped:
compare_exchange::u16::release::acquire::dropped:
compare_exchange::u16::acq_rel::acquire::dropped:
compare_exchange::u16::seq_cst::acquire::dropped:
compare_exchange::u16::relaxed::seq_cst::dropped:
compare_exchange::u16::acquire::seq_cst::dropped:
compare_exchange::u16::release::seq_cst::dropped:
compare_exchange::u16::acq_rel::seq_cst::dropped:
compare_exchange::u16::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg word ptr [rdi], dx
    ret

compare_exchange::i32::relaxed::relaxed::used:
compare_exchange::i32::acquire::relaxed::used:
compare_exchange::i32::release::relaxed::used:
compare_exchange::i32::acq_rel::relaxed::used:
compare_exchange::i32::seq_cst::relaxed::used:
compare_exchange::i32::relaxed::acquire::used:
compare_exchange::i32::acquire::acquire::used:
compare_exchange::i32::release::acquire::used:
compare_exchange::i32::acq_rel::acquire::used:
compare_exchange::i32::seq_cst::acquire::used:
compare_exchange::i32::relaxed::seq_cst::used:
compare_exchange::i32::acquire::seq_cst::used:
compare_exchange::i32::release::seq_cst::used:
compare_exchange::i32::acq_rel::seq_cst::used:
compare_exchange::i32::seq_cst::seq_cst::used:
    mov eax, esi
    xor ecx, ecx
    lock cmpxchg dword ptr [rdi], edx
    mov edx, eax
    setne cl
    mov eax, ecx
    ret

compare_exchange::i32::relaxed::relaxed::dropped:
compare_exchange::i32::acquire::relaxed::dropped:
compare_exchange::i32::release::relaxed::dropped:
compare_exchange::i32::acq_rel::relaxed::dropped:
compare_exchange::i32::seq_cst::relaxed::dropped:
compare_exchange::i32::relaxed::acquire::dropped:
compare_exchange::i32::acquire::acquire::dropped:
compare_exchange::i32::release::acquire::dropped:
compare_exchange::i32::acq_rel::acquire::dropped:
compare_exchange::i32::seq_cst::acquire::dropped:
compare_exchange::i32::relaxed::seq_cst::dropped:
compare_exchange::i32::acquire::seq_cst::dropped:
compare_exchange::i32::release::seq_cst::dropped:
compare_exchange::i32::acq_rel::seq_cst::dropped:
compare_exchange::i32::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg dword ptr [rdi], edx
    ret

compare_exchange::u32::relaxed::relaxed::used:
compare_exchange::u32::acquire::relaxed::used:
compare_exchange::u32::release::relaxed::used:
compare_exchange::u32::acq_rel::relaxed::used:
compare_exchange::u32::seq_cst::relaxed::used:
compare_exchange::u32::relaxed::acquire::used:
compare_exchange::u32::acquire::acquire::used:
compare_exchange::u32::release::acquire::used:
compare_exchange::u32::acq_rel::acquire::used:
compare_exchange::u32::seq_cst::acquire::used:
compare_exchange::u32::relaxed::seq_cst::used:
compare_exchange::u32::acquire::seq_cst::used:
compare_exchange::u32::release::seq_cst::used:
compare_exchange::u32::acq_rel::seq_cst::used:
compare_exchange::u32::seq_cst::seq_cst::used:
    mov eax, esi
    xor ecx, ecx
    lock cmpxchg dword ptr [rdi], edx
    mov edx, eax
    setne cl
    mov eax, ecx
    ret

compare_exchange::u32::relaxed::relaxed::dropped:
compare_exchange::u32::acquire::relaxed::dropped:
compare_exchange::u32::release::relaxed::dropped:
compare_exchange::u32::acq_rel::relaxed::dropped:
compare_exchange::u32::seq_cst::relaxed::dropped:
compare_exchange::u32::relaxed::acquire::dropped:
compare_exchange::u32::acquire::acquire::dropped:
compare_exchange::u32::release::acquire::dropped:
compare_exchange::u32::acq_rel::acquire::dropped:
compare_exchange::u32::seq_cst::acquire::dropped:
compare_exchange::u32::relaxed::seq_cst::dropped:
compare_exchange::u32::acquire::seq_cst::dropped:
compare_exchange::u32::release::seq_cst::dropped:
compare_exchange::u32::acq_rel::seq_cst::dropped:
compare_exchange::u32::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg dword ptr [rdi], edx
    ret

compare_exchange::u32::relaxed::relaxed::compared:
compare_exchange::u32::acquire::relaxed::compared:
compare_exchange::u32::release::relaxed::compared:
compare_exchange::u32::acq_rel::relaxed::compared:
compare_exchange::u32::seq_cst::relaxed::compared:
compare_exchange::u32::relaxed::acquire::compared:
compare_exchange::u32::acquire::acquire::compared:
compare_exchange::u32::release::acquire::compared:
compare_exchange::u32::acq_rel::acquire::compared:
compare_exchange::u32::seq_cst::acquire::compared:
compare_exchange::u32::relaxed::seq_cst::compared:
compare_exchange::u32::acquire::seq_cst::compared:
compare_exchange::u32::release::seq_cst::compared:
compare_exchange::u32::acq_rel::seq_cst::compared:
compare_exchange::u32::seq_cst::seq_cst::compared:
    mov eax, esi
    lock cmpxchg dword ptr [rdi], edx
    sete al
    ret

compare_exchange::i64::relaxed::relaxed::used:
compare_exchange::i64::acquire::relaxed::used:
compare_exchange::i64::release::relaxed::used:
compare_exchange::i64::acq_rel::relaxed::used:
compare_exchange::i64::seq_cst::relaxed::used:
compare_exchange::i64::relaxed::acquire::used:
compare_exchange::i64::acquire::acquire::used:
compare_exchange::i64::release::acquire::used:
compare_exchange::i64::acq_rel::acquire::used:
compare_exchange::i64::seq_cst::acquire::used:
compare_exchange::i64::relaxed::seq_cst::used:
compare_exchange::i64::acquire::seq_cst::used:
compare_exchange::i64::release::seq_cst::used:
compare_exchange::i64::acq_rel::seq_cst::used:
compare_exchange::i64::seq_cst::seq_cst::used:
    mov rax, rsi
    xor ecx, ecx
    lock cmpxchg qword ptr [rdi], rdx
    mov rdx, rax
    setne cl
    mov rax, rcx
    ret

compare_exchange::i64::relaxed::relaxed::dropped:
compare_exchange::i64::acquire::relaxed::dropped:
compare_exchange::i64::release::relaxed::dropped:
compare_exchange::i64::acq_rel::relaxed::dropped:
compare_exchange::i64::seq_cst::relaxed::dropped:
compare_exchange::i64::relaxed::acquire::dropped:
compare_exchange::i64::acquire::acquire::dropped:
compare_exchange::i64::release::acquire::dropped:
compare_exchange::i64::acq_rel::acquire::dropped:
compare_exchange::i64::seq_cst::acquire::dropped:
compare_exchange::i64::relaxed::seq_cst::dropped:
compare_exchange::i64::acquire::seq_cst::dropped:
compare_exchange::i64::release::seq_cst::dropped:
compare_exchange::i64::acq_rel::seq_cst::dropped:
compare_exchange::i64::seq_cst::seq_cst::dropped:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    ret

compare_exchange::u64::relaxed::relaxed::used:
compare_exchange::u64::acquire::relaxed::used:
compare_exchange::u64::release::relaxed::used:
compare_exchange::u64::acq_rel::relaxed::used:
compare_exchange::u64::seq_cst::relaxed::used:
compare_exchange::u64::relaxed::acquire::used:
compare_exchange::u64::acquire::acquire::used:
compare_exchange::u64::release::acquire::used:
compare_exchange::u64::acq_rel::acquire::used:
compare_exchange::u64::seq_cst::acquire::used:
compare_exchange::u64::relaxed::seq_cst::used:
compare_exchange::u64::acquire::seq_cst::used:
compare_exchange::u64::release::seq_cst::used:
compare_exchange::u64::acq_rel::seq_cst::used:
compare_exchange::u64::seq_cst::seq_cst::used:
    mov rax, rsi
    xor ecx, ecx
    lock cmpxchg qword ptr [rdi], rdx
    mov rdx, rax
    setne cl
    mov rax, rcx
    ret

compare_exchange::u64::relaxed::relaxed::dropped:
compare_exchange::u64::acquire::relaxed::dropped:
compare_exchange::u64::release::relaxed::dropped:
compare_exchange::u64::acq_rel::relaxed::dropped:
compare_exchange::u64::seq_cst::relaxed::dropped:
compare_exchange::u64::relaxed::acquire::dropped:
compare_exchange::u64::acquire::acquire::dropped:
compare_exchange::u64::release::acquire::dropped:
compare_exchange::u64::acq_rel::acquire::dropped:
compare_exchange::u64::seq_cst::acquire::dropped:
compare_exchange::u64::relaxed::seq_cst::dropped:
compare_exchange::u64::acquire::seq_cst::dropped:
compare_exchange::u64::release::seq_cst::dropped:
compare_exchange::u64::acq_rel::seq_cst::dropped:
compare_exchange::u64::seq_cst::seq_cst::dropped:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    ret

compare_exchange::u64::relaxed::relaxed::compared:
compare_exchange::u64::acquire::relaxed::compared:
compare_exchange::u64::release::relaxed::compared:
compare_exchange::u64::acq_rel::relaxed::compared:
compare_exchange::u64::seq_cst::relaxed::compared:
compare_exchange::u64::relaxed::acquire::compared:
compare_exchange::u64::acquire::acquire::compared:
compare_exchange::u64::release::acquire::compared:
compare_exchange::u64::acq_rel::acquire::compared:
compare_exchange::u64::seq_cst::acquire::compared:
compare_exchange::u64::relaxed::seq_cst::compared:
compare_exchange::u64::acquire::seq_cst::compared:
compare_exchange::u64::release::seq_cst::compared:
compare_exchange::u64::acq_rel::seq_cst::compared:
compare_exchange::u64::seq_cst::seq_cst::compared:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    sete al
    ret

compare_exchange::isize::relaxed::relaxed::used:
compare_exchange::isize::acquire::relaxed::used:
compare_exchange::isize::release::relaxed::used:
compare_exchange::isize::acq_rel::relaxed::used:
compare_exchange::isize::seq_cst::relaxed::used:
compare_exchange::isize::relaxed::acquire::used:
compare_exchange::isize::acquire::acquire::used:
compare_exchange::isize::release::acquire::used:
compare_exchange::isize::acq_rel::acquire::used:
compare_exchange::isize::seq_cst::acquire::used:
compare_exchange::isize::relaxed::seq_cst::used:
compare_exchange::isize::acquire::seq_cst::used:
compare_exchange::isize::release::seq_cst::used:
compare_exchange::isize::acq_rel::seq_cst::used:
compare_exchange::isize::seq_cst::seq_cst::used:
    mov rax, rsi
    xor ecx, ecx
    lock cmpxchg qword ptr [rdi], rdx
    mov rdx, rax
    setne cl
    mov rax, rcx
    ret

compare_exchange::isize::relaxed::relaxed::dropped:
compare_exchange::isize::acquire::relaxed::dropped:
compare_exchange::isize::release::relaxed::dropped:
compare_exchange::isize::acq_rel::relaxed::dropped:
compare_exchange::isize::seq_cst::relaxed::dropped:
compare_exchange::isize::relaxed::acquire::dropped:
compare_exchange::isize::acquire::acquire::dropped:
compare_exchange::isize::release::acquire::dropped:
compare_exchange::isize::acq_rel::acquire::dropped:
compare_exchange::isize::seq_cst::acquire::dropped:
compare_exchange::isize::relaxed::seq_cst::dropped:
compare_exchange::isize::acquire::seq_cst::dropped:
compare_exchange::isize::release::seq_cst::dropped:
compare_exchange::isize::acq_rel::seq_cst::dropped:
compare_exchange::isize::seq_cst::seq_cst::dropped:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    ret

compare_exchange::usize::relaxed::relaxed::used:
compare_exchange::usize::acquire::relaxed::used:
compare_exchange::usize::release::relaxed::used:
compare_exchange::usize::acq_rel::relaxed::used:
compare_exchange::usize::seq_cst::relaxed::used:
compare_exchange::usize::relaxed::acquire::used:
compare_exchange::usize::acquire::acquire::used:
compare_exchange::usize::release::acquire::used:
compare_exchange::usize::acq_rel::acquire::used:
compare_exchange::usize::seq_cst::acquire::used:
compare_exchange::usize::relaxed::seq_cst::used:
compare_exchange::usize::acquire::seq_cst::used:
compare_exchange::usize::release::seq_cst::used:
compare_exchange::usize::acq_rel::seq_cst::used:
compare_exchange::usize::seq_cst::seq_cst::used:
    mov rax, rsi
    xor ecx, ecx
    lock cmpxchg qword ptr [rdi], rdx
    mov rdx, rax
    setne cl
    mov rax, rcx
    ret

compare_exchange::usize::relaxed::relaxed::dropped:
compare_exchange::usize::acquire::relaxed::dropped:
compare_exchange::usize::release::relaxed::dropped:
compare_exchange::usize::acq_rel::relaxed::dropped:
compare_exchange::usize::seq_cst::relaxed::dropped:
compare_exchange::usize::relaxed::acquire::dropped:
compare_exchange::usize::acquire::acquire::dropped:
compare_exchange::usize::release::acquire::dropped:
compare_exchange::usize::acq_rel::acquire::dropped:
compare_exchange::usize::seq_cst::acquire::dropped:
compare_exchange::usize::relaxed::seq_cst::dropped:
compare_exchange::usize::acquire::seq_cst::dropped:
compare_exchange::usize::release::seq_cst::dropped:
compare_exchange::usize::acq_rel::seq_cst::dropped:
compare_exchange::usize::seq_cst::seq_cst::dropped:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    ret

compare_exchange_weak::bool::relaxed::relaxed::used:
compare_exchange_weak::bool::acquire::relaxed::used:
compare_exchange_weak::bool::release::relaxed::used:
compare_exchange_weak::bool::acq_rel::relaxed::used:
compare_exchange_weak::bool::seq_cst::relaxed::used:
compare_exchange_weak::bool::relaxed::acquire::used:
compare_exchange_weak::bool::acquire::acquire::used:
compare_exchange_weak::bool::release::acquire::used:
compare_exchange_weak::bool::acq_rel::acquire::used:
compare_exchange_weak::bool::seq_cst::acquire::used:
compare_exchange_weak::bool::relaxed::seq_cst::used:
compare_exchange_weak::bool::acquire::seq_cst::used:
compare_exchange_weak::bool::release::seq_cst::used:
compare_exchange_weak::bool::acq_rel::seq_cst::used:
compare_exchange_weak::bool::seq_cst::seq_cst::used:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    setne cl
    test al, al
    setne dl
    mov eax, ecx
    ret

compare_exchange_weak::bool::relaxed::relaxed::dropped:
compare_exchange_weak::bool::acquire::relaxed::dropped:
compare_exchange_weak::bool::release::relaxed::dropped:
compare_exchange_weak::bool::acq_rel::relaxed::dropped:
compare_exchange_weak::bool::seq_cst::relaxed::dropped:
compare_exchange_weak::bool::relaxed::acquire::dropped:
compare_exchange_weak::bool::acquire::acquire::dropped:
compare_exchange_weak::bool::release::acquire::dropped:
compare_exchange_weak::bool::acq_rel::acquire::dropped:
compare_exchange_weak::bool::seq_cst::acquire::dropped:
compare_exchange_weak::bool::relaxed::seq_cst::dropped:
compare_exchange_weak::bool::acquire::seq_cst::dropped:
compare_exchange_weak::bool::release::seq_cst::dropped:
compare_exchange_weak::bool::acq_rel::seq_cst::dropped:
compare_exchange_weak::bool::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    ret

compare_exchange_weak::ptr::relaxed::relaxed::used:
compare_exchange_weak::ptr::acquire::relaxed::used:
compare_exchange_weak::ptr::release::relaxed::used:
compare_exchange_weak::ptr::acq_rel::relaxed::used:
compare_exchange_weak::ptr::seq_cst::relaxed::used:
compare_exchange_weak::ptr::relaxed::acquire::used:
compare_exchange_weak::ptr::acquire::acquire::used:
compare_exchange_weak::ptr::release::acquire::used:
compare_exchange_weak::ptr::acq_rel::acquire::used:
compare_exchange_weak::ptr::seq_cst::acquire::used:
compare_exchange_weak::ptr::relaxed::seq_cst::used:
compare_exchange_weak::ptr::acquire::seq_cst::used:
compare_exchange_weak::ptr::release::seq_cst::used:
compare_exchange_weak::ptr::acq_rel::seq_cst::used:
compare_exchange_weak::ptr::seq_cst::seq_cst::used:
    mov rax, rsi
    xor ecx, ecx
    lock cmpxchg qword ptr [rdi], rdx
    mov rdx, rax
    setne cl
    mov rax, rcx
    ret

compare_exchange_weak::ptr::relaxed::relaxed::dropped:
compare_exchange_weak::ptr::acquire::relaxed::dropped:
compare_exchange_weak::ptr::release::relaxed::dropped:
compare_exchange_weak::ptr::acq_rel::relaxed::dropped:
compare_exchange_weak::ptr::seq_cst::relaxed::dropped:
compare_exchange_weak::ptr::relaxed::acquire::dropped:
compare_exchange_weak::ptr::acquire::acquire::dropped:
compare_exchange_weak::ptr::release::acquire::dropped:
compare_exchange_weak::ptr::acq_rel::acquire::dropped:
compare_exchange_weak::ptr::seq_cst::acquire::dropped:
compare_exchange_weak::ptr::relaxed::seq_cst::dropped:
compare_exchange_weak::ptr::acquire::seq_cst::dropped:
compare_exchange_weak::ptr::release::seq_cst::dropped:
compare_exchange_weak::ptr::acq_rel::seq_cst::dropped:
compare_exchange_weak::ptr::seq_cst::seq_cst::dropped:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    ret

compare_exchange_weak::i8::relaxed::relaxed::used:
compare_exchange_weak::i8::acquire::relaxed::used:
compare_exchange_weak::i8::release::relaxed::used:
compare_exchange_weak::i8::acq_rel::relaxed::used:
compare_exchange_weak::i8::seq_cst::relaxed::used:
compare_exchange_weak::i8::relaxed::acquire::used:
compare_exchange_weak::i8::acquire::acquire::used:
compare_exchange_weak::i8::release::acquire::used:
compare_exchange_weak::i8::acq_rel::acquire::used:
compare_exchange_weak::i8::seq_cst::acquire::used:
compare_exchange_weak::i8::relaxed::seq_cst::used:
compare_exchange_weak::i8::acquire::seq_cst::used:
compare_exchange_weak::i8::release::seq_cst::used:
compare_exchange_weak::i8::acq_rel::seq_cst::used:
compare_exchange_weak::i8::seq_cst::seq_cst::used:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    mov edx, eax
    setne al
    ret

compare_exchange_weak::i8::relaxed::relaxed::dropped:
compare_exchange_weak::i8::acquire::relaxed::dropped:
compare_exchange_weak::i8::release::relaxed::dropped:
compare_exchange_weak::i8::acq_rel::relaxed::dropped:
compare_exchange_weak::i8::seq_cst::relaxed::dropped:
compare_exchange_weak::i8::relaxed::acquire::dropped:
compare_exchange_weak::i8::acquire::acquire::dropped:
compare_exchange_weak::i8::release::acquire::dropped:
compare_exchange_weak::i8::acq_rel::acquire::dropped:
compare_exchange_weak::i8::seq_cst::acquire::dropped:
compare_exchange_weak::i8::relaxed::seq_cst::dropped:
compare_exchange_weak::i8::acquire::seq_cst::dropped:
compare_exchange_weak::i8::release::seq_cst::dropped:
compare_exchange_weak::i8::acq_rel::seq_cst::dropped:
compare_exchange_weak::i8::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    ret

compare_exchange_weak::u8::relaxed::relaxed::used:
compare_exchange_weak::u8::acquire::relaxed::used:
compare_exchange_weak::u8::release::relaxed::used:
compare_exchange_weak::u8::acq_rel::relaxed::used:
compare_exchange_weak::u8::seq_cst::relaxed::used:
compare_exchange_weak::u8::relaxed::acquire::used:
compare_exchange_weak::u8::acquire::acquire::used:
compare_exchange_weak::u8::release::acquire::used:
compare_exchange_weak::u8::acq_rel::acquire::used:
compare_exchange_weak::u8::seq_cst::acquire::used:
compare_exchange_weak::u8::relaxed::seq_cst::used:
compare_exchange_weak::u8::acquire::seq_cst::used:
compare_exchange_weak::u8::release::seq_cst::used:
compare_exchange_weak::u8::acq_rel::seq_cst::used:
compare_exchange_weak::u8::seq_cst::seq_cst::used:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    mov edx, eax
    setne al
    ret

compare_exchange_weak::u8::relaxed::relaxed::dropped:
compare_exchange_weak::u8::acquire::relaxed::dropped:
compare_exchange_weak::u8::release::relaxed::dropped:
compare_exchange_weak::u8::acq_rel::relaxed::dropped:
compare_exchange_weak::u8::seq_cst::relaxed::dropped:
compare_exchange_weak::u8::relaxed::acquire::dropped:
compare_exchange_weak::u8::acquire::acquire::dropped:
compare_exchange_weak::u8::release::acquire::dropped:
compare_exchange_weak::u8::acq_rel::acquire::dropped:
compare_exchange_weak::u8::seq_cst::acquire::dropped:
compare_exchange_weak::u8::relaxed::seq_cst::dropped:
compare_exchange_weak::u8::acquire::seq_cst::dropped:
compare_exchange_weak::u8::release::seq_cst::dropped:
compare_exchange_weak::u8::acq_rel::seq_cst::dropped:
compare_exchange_weak::u8::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg byte ptr [rdi], dl
    ret

compare_exchange_weak::i16::relaxed::relaxed::used:
compare_exchange_weak::i16::acquire::relaxed::used:
compare_exchange_weak::i16::release::relaxed::used:
compare_exchange_weak::i16::acq_rel::relaxed::used:
compare_exchange_weak::i16::seq_cst::relaxed::used:
compare_exchange_weak::i16::relaxed::acquire::used:
compare_exchange_weak::i16::acquire::acquire::used:
compare_exchange_weak::i16::release::acquire::used:
compare_exchange_weak::i16::acq_rel::acquire::used:
compare_exchange_weak::i16::seq_cst::acquire::used:
compare_exchange_weak::i16::relaxed::seq_cst::used:
compare_exchange_weak::i16::acquire::seq_cst::used:
compare_exchange_weak::i16::release::seq_cst::used:
compare_exchange_weak::i16::acq_rel::seq_cst::used:
compare_exchange_weak::i16::seq_cst::seq_cst::used:
    mov eax, esi
    xor ecx, ecx
    lock cmpxchg word ptr [rdi], dx
    mov edx, eax
    setne cl
    mov eax, ecx
    ret

compare_exchange_weak::i16::relaxed::relaxed::dropped:
compare_exchange_weak::i16::acquire::relaxed::dropped:
compare_exchange_weak::i16::release::relaxed::dropped:
compare_exchange_weak::i16::acq_rel::relaxed::dropped:
compare_exchange_weak::i16::seq_cst::relaxed::dropped:
compare_exchange_weak::i16::relaxed::acquire::dropped:
compare_exchange_weak::i16::acquire::acquire::dropped:
compare_exchange_weak::i16::release::acquire::dropped:
compare_exchange_weak::i16::acq_rel::acquire::dropped:
compare_exchange_weak::i16::seq_cst::acquire::dropped:
compare_exchange_weak::i16::relaxed::seq_cst::dropped:
compare_exchange_weak::i16::acquire::seq_cst::dropped:
compare_exchange_weak::i16::release::seq_cst::dropped:
compare_exchange_weak::i16::acq_rel::seq_cst::dropped:
compare_exchange_weak::i16::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg word ptr [rdi], dx
    ret

compare_exchange_weak::u16::relaxed::relaxed::used:
compare_exchange_weak::u16::acquire::relaxed::used:
compare_exchange_weak::u16::release::relaxed::used:
compare_exchange_weak::u16::acq_rel::relaxed::used:
compare_exchange_weak::u16::seq_cst::relaxed::used:
compare_exchange_weak::u16::relaxed::acquire::used:
compare_exchange_weak::u16::acquire::acquire::used:
compare_exchange_weak::u16::release::acquire::used:
compare_exchange_weak::u16::acq_rel::acquire::used:
compare_exchange_weak::u16::seq_cst::acquire::used:
compare_exchange_weak::u16::relaxed::seq_cst::used:
compare_exchange_weak::u16::acquire::seq_cst::used:
compare_exchange_weak::u16::release::seq_cst::used:
compare_exchange_weak::u16::acq_rel::seq_cst::used:
compare_exchange_weak::u16::seq_cst::seq_cst::used:
    mov eax, esi
    xor ecx, ecx
    lock cmpxchg word ptr [rdi], dx
    mov edx, eax
    setne cl
    mov eax, ecx
    ret

compare_exchange_weak::u16::relaxed::relaxed::dropped:
compare_exchange_weak::u16::acquire::relaxed::dropped:
compare_exchange_weak::u16::release::relaxed::dropped:
compare_exchange_weak::u16::acq_rel::relaxed::dropped:
compare_exchange_weak::u16::seq_cst::relaxed::dropped:
compare_exchange_weak::u16::relaxed::acquire::dropped:
compare_exchange_weak::u16::acquire::acquire::dropped:
compare_exchange_weak::u16::release::acquire::dropped:
compare_exchange_weak::u16::acq_rel::acquire::dropped:
compare_exchange_weak::u16::seq_cst::acquire::dropped:
compare_exchange_weak::u16::relaxed::seq_cst::dropped:
compare_exchange_weak::u16::acquire::seq_cst::dropped:
compare_exchange_weak::u16::release::seq_cst::dropped:
compare_exchange_weak::u16::acq_rel::seq_cst::dropped:
compare_exchange_weak::u16::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg word ptr [rdi], dx
    ret

compare_exchange_weak::i32::relaxed::relaxed::used:
compare_exchange_weak::i32::acquire::relaxed::used:
compare_exchange_weak::i32::release::relaxed::used:
compare_exchange_weak::i32::acq_rel::relaxed::used:
compare_exchange_weak::i32::seq_cst::relaxed::used:
compare_exchange_weak::i32::relaxed::acquire::used:
compare_exchange_weak::i32::acquire::acquire::used:
compare_exchange_weak::i32::release::acquire::used:
compare_exchange_weak::i32::acq_rel::acquire::used:
compare_exchange_weak::i32::seq_cst::acquire::used:
compare_exchange_weak::i32::relaxed::seq_cst::used:
compare_exchange_weak::i32::acquire::seq_cst::used:
compare_exchange_weak::i32::release::seq_cst::used:
compare_exchange_weak::i32::acq_rel::seq_cst::used:
compare_exchange_weak::i32::seq_cst::seq_cst::used:
    mov eax, esi
    xor ecx, ecx
    lock cmpxchg dword ptr [rdi], edx
    mov edx, eax
    setne cl
    mov eax, ecx
    ret

compare_exchange_weak::i32::relaxed::relaxed::dropped:
compare_exchange_weak::i32::acquire::relaxed::dropped:
compare_exchange_weak::i32::release::relaxed::dropped:
compare_exchange_weak::i32::acq_rel::relaxed::dropped:
compare_exchange_weak::i32::seq_cst::relaxed::dropped:
compare_exchange_weak::i32::relaxed::acquire::dropped:
compare_exchange_weak::i32::acquire::acquire::dropped:
compare_exchange_weak::i32::release::acquire::dropped:
compare_exchange_weak::i32::acq_rel::acquire::dropped:
compare_exchange_weak::i32::seq_cst::acquire::dropped:
compare_exchange_weak::i32::relaxed::seq_cst::dropped:
compare_exchange_weak::i32::acquire::seq_cst::dropped:
compare_exchange_weak::i32::release::seq_cst::dropped:
compare_exchange_weak::i32::acq_rel::seq_cst::dropped:
compare_exchange_weak::i32::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg dword ptr [rdi], edx
    ret

compare_exchange_weak::u32::relaxed::relaxed::used:
compare_exchange_weak::u32::acquire::relaxed::used:
compare_exchange_weak::u32::release::relaxed::used:
compare_exchange_weak::u32::acq_rel::relaxed::used:
compare_exchange_weak::u32::seq_cst::relaxed::used:
compare_exchange_weak::u32::relaxed::acquire::used:
compare_exchange_weak::u32::acquire::acquire::used:
compare_exchange_weak::u32::release::acquire::used:
compare_exchange_weak::u32::acq_rel::acquire::used:
compare_exchange_weak::u32::seq_cst::acquire::used:
compare_exchange_weak::u32::relaxed::seq_cst::used:
compare_exchange_weak::u32::acquire::seq_cst::used:
compare_exchange_weak::u32::release::seq_cst::used:
compare_exchange_weak::u32::acq_rel::seq_cst::used:
compare_exchange_weak::u32::seq_cst::seq_cst::used:
    mov eax, esi
    xor ecx, ecx
    lock cmpxchg dword ptr [rdi], edx
    mov edx, eax
    setne cl
    mov eax, ecx
    ret

compare_exchange_weak::u32::relaxed::relaxed::dropped:
compare_exchange_weak::u32::acquire::relaxed::dropped:
compare_exchange_weak::u32::release::relaxed::dropped:
compare_exchange_weak::u32::acq_rel::relaxed::dropped:
compare_exchange_weak::u32::seq_cst::relaxed::dropped:
compare_exchange_weak::u32::relaxed::acquire::dropped:
compare_exchange_weak::u32::acquire::acquire::dropped:
compare_exchange_weak::u32::release::acquire::dropped:
compare_exchange_weak::u32::acq_rel::acquire::dropped:
compare_exchange_weak::u32::seq_cst::acquire::dropped:
compare_exchange_weak::u32::relaxed::seq_cst::dropped:
compare_exchange_weak::u32::acquire::seq_cst::dropped:
compare_exchange_weak::u32::release::seq_cst::dropped:
compare_exchange_weak::u32::acq_rel::seq_cst::dropped:
compare_exchange_weak::u32::seq_cst::seq_cst::dropped:
    mov eax, esi
    lock cmpxchg dword ptr [rdi], edx
    ret

compare_exchange_weak::u32::relaxed::relaxed::compared:
compare_exchange_weak::u32::acquire::relaxed::compared:
compare_exchange_weak::u32::release::relaxed::compared:
compare_exchange_weak::u32::acq_rel::relaxed::compared:
compare_exchange_weak::u32::seq_cst::relaxed::compared:
compare_exchange_weak::u32::relaxed::acquire::compared:
compare_exchange_weak::u32::acquire::acquire::compared:
compare_exchange_weak::u32::release::acquire::compared:
compare_exchange_weak::u32::acq_rel::acquire::compared:
compare_exchange_weak::u32::seq_cst::acquire::compared:
compare_exchange_weak::u32::relaxed::seq_cst::compared:
compare_exchange_weak::u32::acquire::seq_cst::compared:
compare_exchange_weak::u32::release::seq_cst::compared:
compare_exchange_weak::u32::acq_rel::seq_cst::compared:
compare_exchange_weak::u32::seq_cst::seq_cst::compared:
    mov eax, esi
    lock cmpxchg dword ptr [rdi], edx
    sete al
    ret

compare_exchange_weak::i64::relaxed::relaxed::used:
compare_exchange_weak::i64::acquire::relaxed::used:
compare_exchange_weak::i64::release::relaxed::used:
compare_exchange_weak::i64::acq_rel::relaxed::used:
compare_exchange_weak::i64::seq_cst::relaxed::used:
compare_exchange_weak::i64::relaxed::acquire::used:
compare_exchange_weak::i64::acquire::acquire::used:
compare_exchange_weak::i64::release::acquire::used:
compare_exchange_weak::i64::acq_rel::acquire::used:
compare_exchange_weak::i64::seq_cst::acquire::used:
compare_exchange_weak::i64::relaxed::seq_cst::used:
compare_exchange_weak::i64::acquire::seq_cst::used:
compare_exchange_weak::i64::release::seq_cst::used:
compare_exchange_weak::i64::acq_rel::seq_cst::used:
compare_exchange_weak::i64::seq_cst::seq_cst::used:
    mov rax, rsi
    xor ecx, ecx
    lock cmpxchg qword ptr [rdi], rdx
    mov rdx, rax
    setne cl
    mov rax, rcx
    ret

compare_exchange_weak::i64::relaxed::relaxed::dropped:
compare_exchange_weak::i64::acquire::relaxed::dropped:
compare_exchange_weak::i64::release::relaxed::dropped:
compare_exchange_weak::i64::acq_rel::relaxed::dropped:
compare_exchange_weak::i64::seq_cst::relaxed::dropped:
compare_exchange_weak::i64::relaxed::acquire::dropped:
compare_exchange_weak::i64::acquire::acquire::dropped:
compare_exchange_weak::i64::release::acquire::dropped:
compare_exchange_weak::i64::acq_rel::acquire::dropped:
compare_exchange_weak::i64::seq_cst::acquire::dropped:
compare_exchange_weak::i64::relaxed::seq_cst::dropped:
compare_exchange_weak::i64::acquire::seq_cst::dropped:
compare_exchange_weak::i64::release::seq_cst::dropped:
compare_exchange_weak::i64::acq_rel::seq_cst::dropped:
compare_exchange_weak::i64::seq_cst::seq_cst::dropped:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    ret

compare_exchange_weak::u64::relaxed::relaxed::used:
compare_exchange_weak::u64::acquire::relaxed::used:
compare_exchange_weak::u64::release::relaxed::used:
compare_exchange_weak::u64::acq_rel::relaxed::used:
compare_exchange_weak::u64::seq_cst::relaxed::used:
compare_exchange_weak::u64::relaxed::acquire::used:
compare_exchange_weak::u64::acquire::acquire::used:
compare_exchange_weak::u64::release::acquire::used:
compare_exchange_weak::u64::acq_rel::acquire::used:
compare_exchange_weak::u64::seq_cst::acquire::used:
compare_exchange_weak::u64::relaxed::seq_cst::used:
compare_exchange_weak::u64::acquire::seq_cst::used:
compare_exchange_weak::u64::release::seq_cst::used:
compare_exchange_weak::u64::acq_rel::seq_cst::used:
compare_exchange_weak::u64::seq_cst::seq_cst::used:
    mov rax, rsi
    xor ecx, ecx
    lock cmpxchg qword ptr [rdi], rdx
    mov rdx, rax
    setne cl
    mov rax, rcx
    ret

compare_exchange_weak::u64::relaxed::relaxed::dropped:
compare_exchange_weak::u64::acquire::relaxed::dropped:
compare_exchange_weak::u64::release::relaxed::dropped:
compare_exchange_weak::u64::acq_rel::relaxed::dropped:
compare_exchange_weak::u64::seq_cst::relaxed::dropped:
compare_exchange_weak::u64::relaxed::acquire::dropped:
compare_exchange_weak::u64::acquire::acquire::dropped:
compare_exchange_weak::u64::release::acquire::dropped:
compare_exchange_weak::u64::acq_rel::acquire::dropped:
compare_exchange_weak::u64::seq_cst::acquire::dropped:
compare_exchange_weak::u64::relaxed::seq_cst::dropped:
compare_exchange_weak::u64::acquire::seq_cst::dropped:
compare_exchange_weak::u64::release::seq_cst::dropped:
compare_exchange_weak::u64::acq_rel::seq_cst::dropped:
compare_exchange_weak::u64::seq_cst::seq_cst::dropped:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    ret

compare_exchange_weak::u64::relaxed::relaxed::compared:
compare_exchange_weak::u64::acquire::relaxed::compared:
compare_exchange_weak::u64::release::relaxed::compared:
compare_exchange_weak::u64::acq_rel::relaxed::compared:
compare_exchange_weak::u64::seq_cst::relaxed::compared:
compare_exchange_weak::u64::relaxed::acquire::compared:
compare_exchange_weak::u64::acquire::acquire::compared:
compare_exchange_weak::u64::release::acquire::compared:
compare_exchange_weak::u64::acq_rel::acquire::compared:
compare_exchange_weak::u64::seq_cst::acquire::compared:
compare_exchange_weak::u64::relaxed::seq_cst::compared:
compare_exchange_weak::u64::acquire::seq_cst::compared:
compare_exchange_weak::u64::release::seq_cst::compared:
compare_exchange_weak::u64::acq_rel::seq_cst::compared:
compare_exchange_weak::u64::seq_cst::seq_cst::compared:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    sete al
    ret

compare_exchange_weak::isize::relaxed::relaxed::used:
compare_exchange_weak::isize::acquire::relaxed::used:
compare_exchange_weak::isize::release::relaxed::used:
compare_exchange_weak::isize::acq_rel::relaxed::used:
compare_exchange_weak::isize::seq_cst::relaxed::used:
compare_exchange_weak::isize::relaxed::acquire::used:
compare_exchange_weak::isize::acquire::acquire::used:
compare_exchange_weak::isize::release::acquire::used:
compare_exchange_weak::isize::acq_rel::acquire::used:
compare_exchange_weak::isize::seq_cst::acquire::used:
compare_exchange_weak::isize::relaxed::seq_cst::used:
compare_exchange_weak::isize::acquire::seq_cst::used:
compare_exchange_weak::isize::release::seq_cst::used:
compare_exchange_weak::isize::acq_rel::seq_cst::used:
compare_exchange_weak::isize::seq_cst::seq_cst::used:
    mov rax, rsi
    xor ecx, ecx
    lock cmpxchg qword ptr [rdi], rdx
    mov rdx, rax
    setne cl
    mov rax, rcx
    ret

compare_exchange_weak::isize::relaxed::relaxed::dropped:
compare_exchange_weak::isize::acquire::relaxed::dropped:
compare_exchange_weak::isize::release::relaxed::dropped:
compare_exchange_weak::isize::acq_rel::relaxed::dropped:
compare_exchange_weak::isize::seq_cst::relaxed::dropped:
compare_exchange_weak::isize::relaxed::acquire::dropped:
compare_exchange_weak::isize::acquire::acquire::dropped:
compare_exchange_weak::isize::release::acquire::dropped:
compare_exchange_weak::isize::acq_rel::acquire::dropped:
compare_exchange_weak::isize::seq_cst::acquire::dropped:
compare_exchange_weak::isize::relaxed::seq_cst::dropped:
compare_exchange_weak::isize::acquire::seq_cst::dropped:
compare_exchange_weak::isize::release::seq_cst::dropped:
compare_exchange_weak::isize::acq_rel::seq_cst::dropped:
compare_exchange_weak::isize::seq_cst::seq_cst::dropped:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    ret

compare_exchange_weak::usize::relaxed::relaxed::used:
compare_exchange_weak::usize::acquire::relaxed::used:
compare_exchange_weak::usize::release::relaxed::used:
compare_exchange_weak::usize::acq_rel::relaxed::used:
compare_exchange_weak::usize::seq_cst::relaxed::used:
compare_exchange_weak::usize::relaxed::acquire::used:
compare_exchange_weak::usize::acquire::acquire::used:
compare_exchange_weak::usize::release::acquire::used:
compare_exchange_weak::usize::acq_rel::acquire::used:
compare_exchange_weak::usize::seq_cst::acquire::used:
compare_exchange_weak::usize::relaxed::seq_cst::used:
compare_exchange_weak::usize::acquire::seq_cst::used:
compare_exchange_weak::usize::release::seq_cst::used:
compare_exchange_weak::usize::acq_rel::seq_cst::used:
compare_exchange_weak::usize::seq_cst::seq_cst::used:
    mov rax, rsi
    xor ecx, ecx
    lock cmpxchg qword ptr [rdi], rdx
    mov rdx, rax
    setne cl
    mov rax, rcx
    ret

compare_exchange_weak::usize::relaxed::relaxed::dropped:
compare_exchange_weak::usize::acquire::relaxed::dropped:
compare_exchange_weak::usize::release::relaxed::dropped:
compare_exchange_weak::usize::acq_rel::relaxed::dropped:
compare_exchange_weak::usize::seq_cst::relaxed::dropped:
compare_exchange_weak::usize::relaxed::acquire::dropped:
compare_exchange_weak::usize::acquire::acquire::dropped:
compare_exchange_weak::usize::release::acquire::dropped:
compare_exchange_weak::usize::acq_rel::acquire::dropped:
compare_exchange_weak::usize::seq_cst::acquire::dropped:
compare_exchange_weak::usize::relaxed::seq_cst::dropped:
compare_exchange_weak::usize::acquire::seq_cst::dropped:
compare_exchange_weak::usize::release::seq_cst::dropped:
compare_exchange_weak::usize::acq_rel::seq_cst::dropped:
compare_exchange_weak::usize::seq_cst::seq_cst::dropped:
    mov rax, rsi
    lock cmpxchg qword ptr [rdi], rdx
    ret

fetch_add::i8::plain::used:
    movzx eax, byte ptr [rdi]
    add sil, al
    mov byte ptr [rdi], sil
    ret

fetch_add::i8::relaxed::used:
fetch_add::i8::acquire::used:
fetch_add::i8::release::used:
fetch_add::i8::acq_rel::used:
fetch_add::i8::seq_cst::used:
    mov eax, esi
    lock xadd byte ptr [rdi], al
    ret

fetch_add::i8::plain::dropped:
    add byte ptr [rdi], sil
    ret

fetch_add::i8::relaxed::dropped:
fetch_add::i8::acquire::dropped:
fetch_add::i8::release::dropped:
fetch_add::i8::acq_rel::dropped:
fetch_add::i8::seq_cst::dropped:
    lock add byte ptr [rdi], sil
    ret

fetch_add::u8::plain::used:
    movzx eax, byte ptr [rdi]
    add sil, al
    mov byte ptr [rdi], sil
    ret

fetch_add::u8::relaxed::used:
fetch_add::u8::acquire::used:
fetch_add::u8::release::used:
fetch_add::u8::acq_rel::used:
fetch_add::u8::seq_cst::used:
    mov eax, esi
    lock xadd byte ptr [rdi], al
    ret

fetch_add::u8::plain::dropped:
    add byte ptr [rdi], sil
    ret

fetch_add::u8::relaxed::dropped:
fetch_add::u8::acquire::dropped:
fetch_add::u8::release::dropped:
fetch_add::u8::acq_rel::dropped:
fetch_add::u8::seq_cst::dropped:
    lock add byte ptr [rdi], sil
    ret

fetch_add::i16::plain::used:
    movzx eax, word ptr [rdi]
    add esi, eax
    mov word ptr [rdi], si
    ret

fetch_add::i16::relaxed::used:
fetch_add::i16::acquire::used:
fetch_add::i16::release::used:
fetch_add::i16::acq_rel::used:
fetch_add::i16::seq_cst::used:
    mov eax, esi
    lock xadd word ptr [rdi], ax
    ret

fetch_add::i16::plain::dropped:
    add word ptr [rdi], si
    ret

fetch_add::i16::relaxed::dropped:
fetch_add::i16::acquire::dropped:
fetch_add::i16::release::dropped:
fetch_add::i16::acq_rel::dropped:
fetch_add::i16::seq_cst::dropped:
    lock add word ptr [rdi], si
    ret

fetch_add::u16::plain::used:
    movzx eax, word ptr [rdi]
    add esi, eax
    mov word ptr [rdi], si
    ret

fetch_add::u16::relaxed::used:
fetch_add::u16::acquire::used:
fetch_add::u16::release::used:
fetch_add::u16::acq_rel::used:
fetch_add::u16::seq_cst::used:
    mov eax, esi
    lock xadd word ptr [rdi], ax
    ret

fetch_add::u16::plain::dropped:
    add word ptr [rdi], si
    ret

fetch_add::u16::relaxed::dropped:
fetch_add::u16::acquire::dropped:
fetch_add::u16::release::dropped:
fetch_add::u16::acq_rel::dropped:
fetch_add::u16::seq_cst::dropped:
    lock add word ptr [rdi], si
    ret

fetch_add::i32::plain::used:
    mov eax, dword ptr [rdi]
    add esi, eax
    mov dword ptr [rdi], esi
    ret

fetch_add::i32::relaxed::used:
fetch_add::i32::acquire::used:
fetch_add::i32::release::used:
fetch_add::i32::acq_rel::used:
fetch_add::i32::seq_cst::used:
    mov eax, esi
    lock xadd dword ptr [rdi], eax
    ret

fetch_add::i32::plain::dropped:
    add dword ptr [rdi], esi
    ret

fetch_add::i32::relaxed::dropped:
fetch_add::i32::acquire::dropped:
fetch_add::i32::release::dropped:
fetch_add::i32::acq_rel::dropped:
fetch_add::i32::seq_cst::dropped:
    lock add dword ptr [rdi], esi
    ret

fetch_add::u32::plain::used:
    mov eax, dword ptr [rdi]
    add esi, eax
    mov dword ptr [rdi], esi
    ret

fetch_add::u32::relaxed::used:
fetch_add::u32::acquire::used:
fetch_add::u32::release::used:
fetch_add::u32::acq_rel::used:
fetch_add::u32::seq_cst::used:
    mov eax, esi
    lock xadd dword ptr [rdi], eax
    ret

fetch_add::u32::plain::dropped:
    add dword ptr [rdi], esi
    ret

fetch_add::u32::relaxed::dropped:
fetch_add::u32::acquire::dropped:
fetch_add::u32::release::dropped:
fetch_add::u32::acq_rel::dropped:
fetch_add::u32::seq_cst::dropped:
    lock add dword ptr [rdi], esi
    ret

fetch_add::u32::relaxed::compared:
fetch_add::u32::acquire::compared:
fetch_add::u32::release::compared:
fetch_add::u32::acq_rel::compared:
fetch_add::u32::seq_cst::compared:
    lock add dword ptr [rdi], esi
    sete al
    ret

fetch_add::u32::relaxed::used::const_1:
fetch_add::u32::acquire::used::const_1:
fetch_add::u32::release::used::const_1:
fetch_add::u32::acq_rel::used::const_1:
fetch_add::u32::seq_cst::used::const_1:
    mov eax, 1
    lock xadd dword ptr [rdi], eax
    ret

fetch_add::u32::relaxed::dropped::const_1:
fetch_add::u32::acquire::dropped::const_1:
fetch_add::u32::release::dropped::const_1:
fetch_add::u32::acq_rel::dropped::const_1:
fetch_add::u32::seq_cst::dropped::const_1:
    lock inc dword ptr [rdi]
    ret

fetch_add::u32::relaxed::compared::const_1:
fetch_add::u32::acquire::compared::const_1:
fetch_add::u32::release::compared::const_1:
fetch_add::u32::acq_rel::compared::const_1:
fetch_add::u32::seq_cst::compared::const_1:
    mov eax, 1
    lock xadd dword ptr [rdi], eax
    test eax, eax
    sete al
    ret

fetch_add::u32::relaxed::used::const_10:
fetch_add::u32::acquire::used::const_10:
fetch_add::u32::release::used::const_10:
fetch_add::u32::acq_rel::used::const_10:
fetch_add::u32::seq_cst::used::const_10:
    mov eax, 10
    lock xadd dword ptr [rdi], eax
    ret

fetch_add::u32::relaxed::dropped::const_10:
fetch_add::u32::acquire::dropped::const_10:
fetch_add::u32::release::dropped::const_10:
fetch_add::u32::acq_rel::dropped::const_10:
fetch_add::u32::seq_cst::dropped::const_10:
    lock add dword ptr [rdi], 10
    ret

fetch_add::u32::relaxed::used::negated:
fetch_add::u32::acquire::used::negated:
fetch_add::u32::release::used::negated:
fetch_add::u32::acq_rel::used::negated:
fetch_add::u32::seq_cst::used::negated:
    mov eax, esi
    neg eax
    lock xadd dword ptr [rdi], eax
    ret

fetch_add::u32::relaxed::dropped::negated:
fetch_add::u32::acquire::dropped::negated:
fetch_add::u32::release::dropped::negated:
fetch_add::u32::acq_rel::dropped::negated:
fetch_add::u32::seq_cst::dropped::negated:
    neg esi
    lock add dword ptr [rdi], esi
    ret

fetch_add::u32::relaxed::used::idempotent:
fetch_add::u32::acquire::used::idempotent:
fetch_add::u32::release::used::idempotent:
fetch_add::u32::acq_rel::used::idempotent:
fetch_add::u32::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov eax, dword ptr [rdi]
    ret

fetch_add::u32::relaxed::dropped::idempotent:
fetch_add::u32::acquire::dropped::idempotent:
fetch_add::u32::release::dropped::idempotent:
fetch_add::u32::acq_rel::dropped::idempotent:
    ret

fetch_add::u32::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_add::i64::plain::used:
    mov rax, qword ptr [rdi]
    add rsi, rax
    mov qword ptr [rdi], rsi
    ret

fetch_add::i64::relaxed::used:
fetch_add::i64::acquire::used:
fetch_add::i64::release::used:
fetch_add::i64::acq_rel::used:
fetch_add::i64::seq_cst::used:
    mov rax, rsi
    lock xadd qword ptr [rdi], rax
    ret

fetch_add::i64::plain::dropped:
    add qword ptr [rdi], rsi
    ret

fetch_add::i64::relaxed::dropped:
fetch_add::i64::acquire::dropped:
fetch_add::i64::release::dropped:
fetch_add::i64::acq_rel::dropped:
fetch_add::i64::seq_cst::dropped:
    lock add qword ptr [rdi], rsi
    ret

fetch_add::u64::plain::used:
    mov rax, qword ptr [rdi]
    add rsi, rax
    mov qword ptr [rdi], rsi
    ret

fetch_add::u64::relaxed::used:
fetch_add::u64::acquire::used:
fetch_add::u64::release::used:
fetch_add::u64::acq_rel::used:
fetch_add::u64::seq_cst::used:
    mov rax, rsi
    lock xadd qword ptr [rdi], rax
    ret

fetch_add::u64::plain::dropped:
    add qword ptr [rdi], rsi
    ret

fetch_add::u64::relaxed::dropped:
fetch_add::u64::acquire::dropped:
fetch_add::u64::release::dropped:
fetch_add::u64::acq_rel::dropped:
fetch_add::u64::seq_cst::dropped:
    lock add qword ptr [rdi], rsi
    ret

fetch_add::u64::relaxed::compared:
fetch_add::u64::acquire::compared:
fetch_add::u64::release::compared:
fetch_add::u64::acq_rel::compared:
fetch_add::u64::seq_cst::compared:
    lock add qword ptr [rdi], rsi
    sete al
    ret

fetch_add::u64::relaxed::used::const_1:
fetch_add::u64::acquire::used::const_1:
fetch_add::u64::release::used::const_1:
fetch_add::u64::acq_rel::used::const_1:
fetch_add::u64::seq_cst::used::const_1:
    mov eax, 1
    lock xadd qword ptr [rdi], rax
    ret

fetch_add::u64::relaxed::dropped::const_1:
fetch_add::u64::acquire::dropped::const_1:
fetch_add::u64::release::dropped::const_1:
fetch_add::u64::acq_rel::dropped::const_1:
fetch_add::u64::seq_cst::dropped::const_1:
    lock inc qword ptr [rdi]
    ret

fetch_add::u64::relaxed::compared::const_1:
fetch_add::u64::acquire::compared::const_1:
fetch_add::u64::release::compared::const_1:
fetch_add::u64::acq_rel::compared::const_1:
fetch_add::u64::seq_cst::compared::const_1:
    mov eax, 1
    lock xadd qword ptr [rdi], rax
    test rax, rax
    sete al
    ret

fetch_add::u64::relaxed::used::const_10:
fetch_add::u64::acquire::used::const_10:
fetch_add::u64::release::used::const_10:
fetch_add::u64::acq_rel::used::const_10:
fetch_add::u64::seq_cst::used::const_10:
    mov eax, 10
    lock xadd qword ptr [rdi], rax
    ret

fetch_add::u64::relaxed::dropped::const_10:
fetch_add::u64::acquire::dropped::const_10:
fetch_add::u64::release::dropped::const_10:
fetch_add::u64::acq_rel::dropped::const_10:
fetch_add::u64::seq_cst::dropped::const_10:
    lock add qword ptr [rdi], 10
    ret

fetch_add::u64::relaxed::used::negated:
fetch_add::u64::acquire::used::negated:
fetch_add::u64::release::used::negated:
fetch_add::u64::acq_rel::used::negated:
fetch_add::u64::seq_cst::used::negated:
    mov rax, rsi
    neg rax
    lock xadd qword ptr [rdi], rax
    ret

fetch_add::u64::relaxed::dropped::negated:
fetch_add::u64::acquire::dropped::negated:
fetch_add::u64::release::dropped::negated:
fetch_add::u64::acq_rel::dropped::negated:
fetch_add::u64::seq_cst::dropped::negated:
    neg rsi
    lock add qword ptr [rdi], rsi
    ret

fetch_add::u64::relaxed::used::idempotent:
fetch_add::u64::acquire::used::idempotent:
fetch_add::u64::release::used::idempotent:
fetch_add::u64::acq_rel::used::idempotent:
fetch_add::u64::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov rax, qword ptr [rdi]
    ret

fetch_add::u64::relaxed::dropped::idempotent:
fetch_add::u64::acquire::dropped::idempotent:
fetch_add::u64::release::dropped::idempotent:
fetch_add::u64::acq_rel::dropped::idempotent:
    ret

fetch_add::u64::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_add::isize::plain::used:
    mov rax, qword ptr [rdi]
    add rsi, rax
    mov qword ptr [rdi], rsi
    ret

fetch_add::isize::relaxed::used:
fetch_add::isize::acquire::used:
fetch_add::isize::release::used:
fetch_add::isize::acq_rel::used:
fetch_add::isize::seq_cst::used:
    mov rax, rsi
    lock xadd qword ptr [rdi], rax
    ret

fetch_add::isize::plain::dropped:
    add qword ptr [rdi], rsi
    ret

fetch_add::isize::relaxed::dropped:
fetch_add::isize::acquire::dropped:
fetch_add::isize::release::dropped:
fetch_add::isize::acq_rel::dropped:
fetch_add::isize::seq_cst::dropped:
    lock add qword ptr [rdi], rsi
    ret

fetch_add::usize::plain::used:
    mov rax, qword ptr [rdi]
    add rsi, rax
    mov qword ptr [rdi], rsi
    ret

fetch_add::usize::relaxed::used:
fetch_add::usize::acquire::used:
fetch_add::usize::release::used:
fetch_add::usize::acq_rel::used:
fetch_add::usize::seq_cst::used:
    mov rax, rsi
    lock xadd qword ptr [rdi], rax
    ret

fetch_add::usize::plain::dropped:
    add qword ptr [rdi], rsi
    ret

fetch_add::usize::relaxed::dropped:
fetch_add::usize::acquire::dropped:
fetch_add::usize::release::dropped:
fetch_add::usize::acq_rel::dropped:
fetch_add::usize::seq_cst::dropped:
    lock add qword ptr [rdi], rsi
    ret

fetch_sub::i8::relaxed::used:
fetch_sub::i8::acquire::used:
fetch_sub::i8::release::used:
fetch_sub::i8::acq_rel::used:
fetch_sub::i8::seq_cst::used:
    mov eax, esi
    neg al
    lock xadd byte ptr [rdi], al
    ret

fetch_sub::i8::relaxed::dropped:
fetch_sub::i8::acquire::dropped:
fetch_sub::i8::release::dropped:
fetch_sub::i8::acq_rel::dropped:
fetch_sub::i8::seq_cst::dropped:
    lock sub byte ptr [rdi], sil
    ret

fetch_sub::u8::relaxed::used:
fetch_sub::u8::acquire::used:
fetch_sub::u8::release::used:
fetch_sub::u8::acq_rel::used:
fetch_sub::u8::seq_cst::used:
    mov eax, esi
    neg al
    lock xadd byte ptr [rdi], al
    ret

fetch_sub::u8::relaxed::dropped:
fetch_sub::u8::acquire::dropped:
fetch_sub::u8::release::dropped:
fetch_sub::u8::acq_rel::dropped:
fetch_sub::u8::seq_cst::dropped:
    lock sub byte ptr [rdi], sil
    ret

fetch_sub::i16::relaxed::used:
fetch_sub::i16::acquire::used:
fetch_sub::i16::release::used:
fetch_sub::i16::acq_rel::used:
fetch_sub::i16::seq_cst::used:
    mov eax, esi
    neg eax
    lock xadd word ptr [rdi], ax
    ret

fetch_sub::i16::relaxed::dropped:
fetch_sub::i16::acquire::dropped:
fetch_sub::i16::release::dropped:
fetch_sub::i16::acq_rel::dropped:
fetch_sub::i16::seq_cst::dropped:
    lock sub word ptr [rdi], si
    ret

fetch_sub::u16::relaxed::used:
fetch_sub::u16::acquire::used:
fetch_sub::u16::release::used:
fetch_sub::u16::acq_rel::used:
fetch_sub::u16::seq_cst::used:
    mov eax, esi
    neg eax
    lock xadd word ptr [rdi], ax
    ret

fetch_sub::u16::relaxed::dropped:
fetch_sub::u16::acquire::dropped:
fetch_sub::u16::release::dropped:
fetch_sub::u16::acq_rel::dropped:
fetch_sub::u16::seq_cst::dropped:
    lock sub word ptr [rdi], si
    ret

fetch_sub::i32::relaxed::used:
fetch_sub::i32::acquire::used:
fetch_sub::i32::release::used:
fetch_sub::i32::acq_rel::used:
fetch_sub::i32::seq_cst::used:
    mov eax, esi
    neg eax
    lock xadd dword ptr [rdi], eax
    ret

fetch_sub::i32::relaxed::dropped:
fetch_sub::i32::acquire::dropped:
fetch_sub::i32::release::dropped:
fetch_sub::i32::acq_rel::dropped:
fetch_sub::i32::seq_cst::dropped:
    lock sub dword ptr [rdi], esi
    ret

fetch_sub::u32::relaxed::used:
fetch_sub::u32::acquire::used:
fetch_sub::u32::release::used:
fetch_sub::u32::acq_rel::used:
fetch_sub::u32::seq_cst::used:
    mov eax, esi
    neg eax
    lock xadd dword ptr [rdi], eax
    ret

fetch_sub::u32::relaxed::dropped:
fetch_sub::u32::acquire::dropped:
fetch_sub::u32::release::dropped:
fetch_sub::u32::acq_rel::dropped:
fetch_sub::u32::seq_cst::dropped:
    lock sub dword ptr [rdi], esi
    ret

fetch_sub::u32::relaxed::compared:
fetch_sub::u32::acquire::compared:
fetch_sub::u32::release::compared:
fetch_sub::u32::acq_rel::compared:
fetch_sub::u32::seq_cst::compared:
    lock sub dword ptr [rdi], esi
    sete al
    ret

fetch_sub::u32::relaxed::used::const_1:
fetch_sub::u32::acquire::used::const_1:
fetch_sub::u32::release::used::const_1:
fetch_sub::u32::acq_rel::used::const_1:
fetch_sub::u32::seq_cst::used::const_1:
    mov eax, -1
    lock xadd dword ptr [rdi], eax
    ret

fetch_sub::u32::relaxed::dropped::const_1:
fetch_sub::u32::acquire::dropped::const_1:
fetch_sub::u32::release::dropped::const_1:
fetch_sub::u32::acq_rel::dropped::const_1:
fetch_sub::u32::seq_cst::dropped::const_1:
    lock dec dword ptr [rdi]
    ret

fetch_sub::u32::relaxed::compared::const_1:
fetch_sub::u32::acquire::compared::const_1:
fetch_sub::u32::release::compared::const_1:
fetch_sub::u32::acq_rel::compared::const_1:
fetch_sub::u32::seq_cst::compared::const_1:
    lock dec dword ptr [rdi]
    sete al
    ret

fetch_sub::u32::relaxed::used::const_10:
fetch_sub::u32::acquire::used::const_10:
fetch_sub::u32::release::used::const_10:
fetch_sub::u32::acq_rel::used::const_10:
fetch_sub::u32::seq_cst::used::const_10:
    mov eax, -10
    lock xadd dword ptr [rdi], eax
    ret

fetch_sub::u32::relaxed::dropped::const_10:
fetch_sub::u32::acquire::dropped::const_10:
fetch_sub::u32::release::dropped::const_10:
fetch_sub::u32::acq_rel::dropped::const_10:
fetch_sub::u32::seq_cst::dropped::const_10:
    lock sub dword ptr [rdi], 10
    ret

fetch_sub::u32::relaxed::used::negated:
fetch_sub::u32::acquire::used::negated:
fetch_sub::u32::release::used::negated:
fetch_sub::u32::acq_rel::used::negated:
fetch_sub::u32::seq_cst::used::negated:
    mov eax, esi
    lock xadd dword ptr [rdi], eax
    ret

fetch_sub::u32::relaxed::dropped::negated:
fetch_sub::u32::acquire::dropped::negated:
fetch_sub::u32::release::dropped::negated:
fetch_sub::u32::acq_rel::dropped::negated:
fetch_sub::u32::seq_cst::dropped::negated:
    neg esi
    lock sub dword ptr [rdi], esi
    ret

fetch_sub::u32::relaxed::used::idempotent:
fetch_sub::u32::acquire::used::idempotent:
fetch_sub::u32::release::used::idempotent:
fetch_sub::u32::acq_rel::used::idempotent:
fetch_sub::u32::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov eax, dword ptr [rdi]
    ret

fetch_sub::u32::relaxed::dropped::idempotent:
fetch_sub::u32::acquire::dropped::idempotent:
fetch_sub::u32::release::dropped::idempotent:
fetch_sub::u32::acq_rel::dropped::idempotent:
    ret

fetch_sub::u32::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_sub::i64::relaxed::used:
fetch_sub::i64::acquire::used:
fetch_sub::i64::release::used:
fetch_sub::i64::acq_rel::used:
fetch_sub::i64::seq_cst::used:
    mov rax, rsi
    neg rax
    lock xadd qword ptr [rdi], rax
    ret

fetch_sub::i64::relaxed::dropped:
fetch_sub::i64::acquire::dropped:
fetch_sub::i64::release::dropped:
fetch_sub::i64::acq_rel::dropped:
fetch_sub::i64::seq_cst::dropped:
    lock sub qword ptr [rdi], rsi
    ret

fetch_sub::u64::relaxed::used:
fetch_sub::u64::acquire::used:
fetch_sub::u64::release::used:
fetch_sub::u64::acq_rel::used:
fetch_sub::u64::seq_cst::used:
    mov rax, rsi
    neg rax
    lock xadd qword ptr [rdi], rax
    ret

fetch_sub::u64::relaxed::dropped:
fetch_sub::u64::acquire::dropped:
fetch_sub::u64::release::dropped:
fetch_sub::u64::acq_rel::dropped:
fetch_sub::u64::seq_cst::dropped:
    lock sub qword ptr [rdi], rsi
    ret

fetch_sub::u64::relaxed::compared:
fetch_sub::u64::acquire::compared:
fetch_sub::u64::release::compared:
fetch_sub::u64::acq_rel::compared:
fetch_sub::u64::seq_cst::compared:
    lock sub qword ptr [rdi], rsi
    sete al
    ret

fetch_sub::u64::relaxed::used::const_1:
fetch_sub::u64::acquire::used::const_1:
fetch_sub::u64::release::used::const_1:
fetch_sub::u64::acq_rel::used::const_1:
fetch_sub::u64::seq_cst::used::const_1:
    mov rax, -1
    lock xadd qword ptr [rdi], rax
    ret

fetch_sub::u64::relaxed::dropped::const_1:
fetch_sub::u64::acquire::dropped::const_1:
fetch_sub::u64::release::dropped::const_1:
fetch_sub::u64::acq_rel::dropped::const_1:
fetch_sub::u64::seq_cst::dropped::const_1:
    lock dec qword ptr [rdi]
    ret

fetch_sub::u64::relaxed::compared::const_1:
fetch_sub::u64::acquire::compared::const_1:
fetch_sub::u64::release::compared::const_1:
fetch_sub::u64::acq_rel::compared::const_1:
fetch_sub::u64::seq_cst::compared::const_1:
    lock dec qword ptr [rdi]
    sete al
    ret

fetch_sub::u64::relaxed::used::const_10:
fetch_sub::u64::acquire::used::const_10:
fetch_sub::u64::release::used::const_10:
fetch_sub::u64::acq_rel::used::const_10:
fetch_sub::u64::seq_cst::used::const_10:
    mov rax, -10
    lock xadd qword ptr [rdi], rax
    ret

fetch_sub::u64::relaxed::dropped::const_10:
fetch_sub::u64::acquire::dropped::const_10:
fetch_sub::u64::release::dropped::const_10:
fetch_sub::u64::acq_rel::dropped::const_10:
fetch_sub::u64::seq_cst::dropped::const_10:
    lock sub qword ptr [rdi], 10
    ret

fetch_sub::u64::relaxed::used::negated:
fetch_sub::u64::acquire::used::negated:
fetch_sub::u64::release::used::negated:
fetch_sub::u64::acq_rel::used::negated:
fetch_sub::u64::seq_cst::used::negated:
    mov rax, rsi
    lock xadd qword ptr [rdi], rax
    ret

fetch_sub::u64::relaxed::dropped::negated:
fetch_sub::u64::acquire::dropped::negated:
fetch_sub::u64::release::dropped::negated:
fetch_sub::u64::acq_rel::dropped::negated:
fetch_sub::u64::seq_cst::dropped::negated:
    neg rsi
    lock sub qword ptr [rdi], rsi
    ret

fetch_sub::u64::relaxed::used::idempotent:
fetch_sub::u64::acquire::used::idempotent:
fetch_sub::u64::release::used::idempotent:
fetch_sub::u64::acq_rel::used::idempotent:
fetch_sub::u64::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov rax, qword ptr [rdi]
    ret

fetch_sub::u64::relaxed::dropped::idempotent:
fetch_sub::u64::acquire::dropped::idempotent:
fetch_sub::u64::release::dropped::idempotent:
fetch_sub::u64::acq_rel::dropped::idempotent:
    ret

fetch_sub::u64::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_sub::isize::relaxed::used:
fetch_sub::isize::acquire::used:
fetch_sub::isize::release::used:
fetch_sub::isize::acq_rel::used:
fetch_sub::isize::seq_cst::used:
    mov rax, rsi
    neg rax
    lock xadd qword ptr [rdi], rax
    ret

fetch_sub::isize::relaxed::dropped:
fetch_sub::isize::acquire::dropped:
fetch_sub::isize::release::dropped:
fetch_sub::isize::acq_rel::dropped:
fetch_sub::isize::seq_cst::dropped:
    lock sub qword ptr [rdi], rsi
    ret

fetch_sub::usize::relaxed::used:
fetch_sub::usize::acquire::used:
fetch_sub::usize::release::used:
fetch_sub::usize::acq_rel::used:
fetch_sub::usize::seq_cst::used:
    mov rax, rsi
    neg rax
    lock xadd qword ptr [rdi], rax
    ret

fetch_sub::usize::relaxed::dropped:
fetch_sub::usize::acquire::dropped:
fetch_sub::usize::release::dropped:
fetch_sub::usize::acq_rel::dropped:
fetch_sub::usize::seq_cst::dropped:
    lock sub qword ptr [rdi], rsi
    ret

fetch_and::bool::relaxed::used:
fetch_and::bool::acquire::used:
fetch_and::bool::release::used:
fetch_and::bool::acq_rel::used:
fetch_and::bool::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    and cl, sil
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    test al, al
    setne al
    ret

fetch_and::bool::relaxed::dropped:
fetch_and::bool::acquire::dropped:
fetch_and::bool::release::dropped:
fetch_and::bool::acq_rel::dropped:
fetch_and::bool::seq_cst::dropped:
    lock and byte ptr [rdi], sil
    ret

fetch_and::ptr::relaxed::used:
fetch_and::ptr::acquire::used:
fetch_and::ptr::release::used:
fetch_and::ptr::acq_rel::used:
fetch_and::ptr::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    and rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_and::ptr::relaxed::dropped:
fetch_and::ptr::acquire::dropped:
fetch_and::ptr::release::dropped:
fetch_and::ptr::acq_rel::dropped:
fetch_and::ptr::seq_cst::dropped:
    lock and qword ptr [rdi], rsi
    ret

fetch_and::i8::relaxed::used:
fetch_and::i8::acquire::used:
fetch_and::i8::release::used:
fetch_and::i8::acq_rel::used:
fetch_and::i8::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    and cl, sil
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    ret

fetch_and::i8::relaxed::dropped:
fetch_and::i8::acquire::dropped:
fetch_and::i8::release::dropped:
fetch_and::i8::acq_rel::dropped:
fetch_and::i8::seq_cst::dropped:
    lock and byte ptr [rdi], sil
    ret

fetch_and::u8::relaxed::used:
fetch_and::u8::acquire::used:
fetch_and::u8::release::used:
fetch_and::u8::acq_rel::used:
fetch_and::u8::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    and cl, sil
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    ret

fetch_and::u8::relaxed::dropped:
fetch_and::u8::acquire::dropped:
fetch_and::u8::release::dropped:
fetch_and::u8::acq_rel::dropped:
fetch_and::u8::seq_cst::dropped:
    lock and byte ptr [rdi], sil
    ret

fetch_and::i16::relaxed::used:
fetch_and::i16::acquire::used:
fetch_and::i16::release::used:
fetch_and::i16::acq_rel::used:
fetch_and::i16::seq_cst::used:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, esi
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_and::i16::relaxed::dropped:
fetch_and::i16::acquire::dropped:
fetch_and::i16::release::dropped:
fetch_and::i16::acq_rel::dropped:
fetch_and::i16::seq_cst::dropped:
    lock and word ptr [rdi], si
    ret

fetch_and::u16::relaxed::used:
fetch_and::u16::acquire::used:
fetch_and::u16::release::used:
fetch_and::u16::acq_rel::used:
fetch_and::u16::seq_cst::used:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, esi
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_and::u16::relaxed::dropped:
fetch_and::u16::acquire::dropped:
fetch_and::u16::release::dropped:
fetch_and::u16::acq_rel::dropped:
fetch_and::u16::seq_cst::dropped:
    lock and word ptr [rdi], si
    ret

fetch_and::i32::relaxed::used:
fetch_and::i32::acquire::used:
fetch_and::i32::release::used:
fetch_and::i32::acq_rel::used:
fetch_and::i32::seq_cst::used:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, esi
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_and::i32::relaxed::dropped:
fetch_and::i32::acquire::dropped:
fetch_and::i32::release::dropped:
fetch_and::i32::acq_rel::dropped:
fetch_and::i32::seq_cst::dropped:
    lock and dword ptr [rdi], esi
    ret

fetch_and::u32::relaxed::used:
fetch_and::u32::acquire::used:
fetch_and::u32::release::used:
fetch_and::u32::acq_rel::used:
fetch_and::u32::seq_cst::used:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, esi
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_and::u32::relaxed::dropped:
fetch_and::u32::acquire::dropped:
fetch_and::u32::release::dropped:
fetch_and::u32::acq_rel::dropped:
fetch_and::u32::seq_cst::dropped:
    lock and dword ptr [rdi], esi
    ret

fetch_and::u32::relaxed::compared:
fetch_and::u32::acquire::compared:
fetch_and::u32::release::compared:
fetch_and::u32::acq_rel::compared:
fetch_and::u32::seq_cst::compared:
    lock and dword ptr [rdi], esi
    sete al
    ret

fetch_and::u32::relaxed::used::const_1:
fetch_and::u32::acquire::used::const_1:
fetch_and::u32::release::used::const_1:
fetch_and::u32::acq_rel::used::const_1:
fetch_and::u32::seq_cst::used::const_1:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, 1
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_and::u32::relaxed::dropped::const_1:
fetch_and::u32::acquire::dropped::const_1:
fetch_and::u32::release::dropped::const_1:
fetch_and::u32::acq_rel::dropped::const_1:
fetch_and::u32::seq_cst::dropped::const_1:
    lock and dword ptr [rdi], 1
    ret

fetch_and::u32::relaxed::used::const_10:
fetch_and::u32::acquire::used::const_10:
fetch_and::u32::release::used::const_10:
fetch_and::u32::acq_rel::used::const_10:
fetch_and::u32::seq_cst::used::const_10:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, 10
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_and::u32::relaxed::dropped::const_10:
fetch_and::u32::acquire::dropped::const_10:
fetch_and::u32::release::dropped::const_10:
fetch_and::u32::acq_rel::dropped::const_10:
fetch_and::u32::seq_cst::dropped::const_10:
    lock and dword ptr [rdi], 10
    ret

fetch_and::u32::relaxed::used::single_bit:
fetch_and::u32::acquire::used::single_bit:
fetch_and::u32::release::used::single_bit:
fetch_and::u32::acq_rel::used::single_bit:
fetch_and::u32::seq_cst::used::single_bit:
    lock btr dword ptr [rdi], 5
    setb al
    ret

fetch_and::u32::relaxed::dropped::single_bit:
fetch_and::u32::acquire::dropped::single_bit:
fetch_and::u32::release::dropped::single_bit:
fetch_and::u32::acq_rel::dropped::single_bit:
fetch_and::u32::seq_cst::dropped::single_bit:
    lock and dword ptr [rdi], -33
    ret

fetch_and::u32::relaxed::compared::bit_0:
fetch_and::u32::acquire::compared::bit_0:
fetch_and::u32::release::compared::bit_0:
fetch_and::u32::acq_rel::compared::bit_0:
fetch_and::u32::seq_cst::compared::bit_0:
    lock btr dword ptr [rdi], 0
    setb al
    ret

fetch_and::u32::relaxed::compared::top_bit:
fetch_and::u32::acquire::compared::top_bit:
fetch_and::u32::release::compared::top_bit:
fetch_and::u32::acq_rel::compared::top_bit:
fetch_and::u32::seq_cst::compared::top_bit:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, 2147483647
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    shr eax, 31
    ret

fetch_and::u32::relaxed::compared::variable_bit:
fetch_and::u32::acquire::compared::variable_bit:
fetch_and::u32::release::compared::variable_bit:
fetch_and::u32::acq_rel::compared::variable_bit:
fetch_and::u32::seq_cst::compared::variable_bit:
    and esi, 31
    lock btr dword ptr [rdi], esi
    setb al
    ret

fetch_and::u32::relaxed::compared::shifted_mask:
fetch_and::u32::acquire::compared::shifted_mask:
fetch_and::u32::release::compared::shifted_mask:
fetch_and::u32::acq_rel::compared::shifted_mask:
fetch_and::u32::seq_cst::compared::shifted_mask:
    mov ecx, esi
    mov edx, -2147483648
    shr edx, cl
    mov ecx, edx
    not ecx
    mov eax, dword ptr [rdi]
  .L1:
    mov esi, eax
    and esi, ecx
    lock cmpxchg dword ptr [rdi], esi
    jne .L1
    test eax, edx
    setne al
    ret

fetch_and::u32::relaxed::used::negated:
fetch_and::u32::acquire::used::negated:
fetch_and::u32::release::used::negated:
fetch_and::u32::acq_rel::used::negated:
fetch_and::u32::seq_cst::used::negated:
    not esi
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, esi
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_and::u32::relaxed::dropped::negated:
fetch_and::u32::acquire::dropped::negated:
fetch_and::u32::release::dropped::negated:
fetch_and::u32::acq_rel::dropped::negated:
fetch_and::u32::seq_cst::dropped::negated:
    not esi
    lock and dword ptr [rdi], esi
    ret

fetch_and::u32::relaxed::used::idempotent:
fetch_and::u32::acquire::used::idempotent:
fetch_and::u32::release::used::idempotent:
fetch_and::u32::acq_rel::used::idempotent:
fetch_and::u32::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov eax, dword ptr [rdi]
    ret

fetch_and::u32::relaxed::dropped::idempotent:
fetch_and::u32::acquire::dropped::idempotent:
fetch_and::u32::release::dropped::idempotent:
fetch_and::u32::acq_rel::dropped::idempotent:
    ret

fetch_and::u32::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_and::i64::relaxed::used:
fetch_and::i64::acquire::used:
fetch_and::i64::release::used:
fetch_and::i64::acq_rel::used:
fetch_and::i64::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    and rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_and::i64::relaxed::dropped:
fetch_and::i64::acquire::dropped:
fetch_and::i64::release::dropped:
fetch_and::i64::acq_rel::dropped:
fetch_and::i64::seq_cst::dropped:
    lock and qword ptr [rdi], rsi
    ret

fetch_and::u64::relaxed::used:
fetch_and::u64::acquire::used:
fetch_and::u64::release::used:
fetch_and::u64::acq_rel::used:
fetch_and::u64::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    and rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_and::u64::relaxed::dropped:
fetch_and::u64::acquire::dropped:
fetch_and::u64::release::dropped:
fetch_and::u64::acq_rel::dropped:
fetch_and::u64::seq_cst::dropped:
    lock and qword ptr [rdi], rsi
    ret

fetch_and::u64::relaxed::compared:
fetch_and::u64::acquire::compared:
fetch_and::u64::release::compared:
fetch_and::u64::acq_rel::compared:
fetch_and::u64::seq_cst::compared:
    lock and qword ptr [rdi], rsi
    sete al
    ret

fetch_and::u64::relaxed::used::const_1:
fetch_and::u64::acquire::used::const_1:
fetch_and::u64::release::used::const_1:
fetch_and::u64::acq_rel::used::const_1:
fetch_and::u64::seq_cst::used::const_1:
    mov rax, qword ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, 1
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_and::u64::relaxed::dropped::const_1:
fetch_and::u64::acquire::dropped::const_1:
fetch_and::u64::release::dropped::const_1:
fetch_and::u64::acq_rel::dropped::const_1:
fetch_and::u64::seq_cst::dropped::const_1:
    lock and qword ptr [rdi], 1
    ret

fetch_and::u64::relaxed::used::const_10:
fetch_and::u64::acquire::used::const_10:
fetch_and::u64::release::used::const_10:
fetch_and::u64::acq_rel::used::const_10:
fetch_and::u64::seq_cst::used::const_10:
    mov rax, qword ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, 10
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_and::u64::relaxed::dropped::const_10:
fetch_and::u64::acquire::dropped::const_10:
fetch_and::u64::release::dropped::const_10:
fetch_and::u64::acq_rel::dropped::const_10:
fetch_and::u64::seq_cst::dropped::const_10:
    lock and qword ptr [rdi], 10
    ret

fetch_and::u64::relaxed::used::single_bit:
fetch_and::u64::acquire::used::single_bit:
fetch_and::u64::release::used::single_bit:
fetch_and::u64::acq_rel::used::single_bit:
fetch_and::u64::seq_cst::used::single_bit:
    lock btr qword ptr [rdi], 5
    setb al
    ret

fetch_and::u64::relaxed::dropped::single_bit:
fetch_and::u64::acquire::dropped::single_bit:
fetch_and::u64::release::dropped::single_bit:
fetch_and::u64::acq_rel::dropped::single_bit:
fetch_and::u64::seq_cst::dropped::single_bit:
    lock and qword ptr [rdi], -33
    ret

fetch_and::u64::relaxed::compared::bit_0:
fetch_and::u64::acquire::compared::bit_0:
fetch_and::u64::release::compared::bit_0:
fetch_and::u64::acq_rel::compared::bit_0:
fetch_and::u64::seq_cst::compared::bit_0:
    lock btr qword ptr [rdi], 0
    setb al
    ret

fetch_and::u64::relaxed::compared::top_bit:
fetch_and::u64::acquire::compared::top_bit:
fetch_and::u64::release::compared::top_bit:
fetch_and::u64::acq_rel::compared::top_bit:
fetch_and::u64::seq_cst::compared::top_bit:
    mov rax, qword ptr [rdi]
    movabs rcx, 9223372036854775807
  .L1:
    mov rdx, rax
    and rdx, rcx
    lock cmpxchg qword ptr [rdi], rdx
    jne .L1
    shr rax, 63
    ret

fetch_and::u64::relaxed::compared::variable_bit:
fetch_and::u64::acquire::compared::variable_bit:
fetch_and::u64::release::compared::variable_bit:
fetch_and::u64::acq_rel::compared::variable_bit:
fetch_and::u64::seq_cst::compared::variable_bit:
    and esi, 63
    lock btr qword ptr [rdi], rsi
    setb al
    ret

fetch_and::u64::relaxed::compared::shifted_mask:
fetch_and::u64::acquire::compared::shifted_mask:
fetch_and::u64::release::compared::shifted_mask:
fetch_and::u64::acq_rel::compared::shifted_mask:
fetch_and::u64::seq_cst::compared::shifted_mask:
    mov rcx, rsi
    movabs rdx, -9223372036854775808
    shr rdx, cl
    mov rcx, rdx
    not rcx
    mov rax, qword ptr [rdi]
  .L1:
    mov rsi, rax
    and rsi, rcx
    lock cmpxchg qword ptr [rdi], rsi
    jne .L1
    test rax, rdx
    setne al
    ret

fetch_and::u64::relaxed::used::negated:
fetch_and::u64::acquire::used::negated:
fetch_and::u64::release::used::negated:
fetch_and::u64::acq_rel::used::negated:
fetch_and::u64::seq_cst::used::negated:
    not rsi
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    and rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_and::u64::relaxed::dropped::negated:
fetch_and::u64::acquire::dropped::negated:
fetch_and::u64::release::dropped::negated:
fetch_and::u64::acq_rel::dropped::negated:
fetch_and::u64::seq_cst::dropped::negated:
    not rsi
    lock and qword ptr [rdi], rsi
    ret

fetch_and::u64::relaxed::used::idempotent:
fetch_and::u64::acquire::used::idempotent:
fetch_and::u64::release::used::idempotent:
fetch_and::u64::acq_rel::used::idempotent:
fetch_and::u64::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov rax, qword ptr [rdi]
    ret

fetch_and::u64::relaxed::dropped::idempotent:
fetch_and::u64::acquire::dropped::idempotent:
fetch_and::u64::release::dropped::idempotent:
fetch_and::u64::acq_rel::dropped::idempotent:
    ret

fetch_and::u64::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_and::isize::relaxed::used:
fetch_and::isize::acquire::used:
fetch_and::isize::release::used:
fetch_and::isize::acq_rel::used:
fetch_and::isize::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    and rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_and::isize::relaxed::dropped:
fetch_and::isize::acquire::dropped:
fetch_and::isize::release::dropped:
fetch_and::isize::acq_rel::dropped:
fetch_and::isize::seq_cst::dropped:
    lock and qword ptr [rdi], rsi
    ret

fetch_and::usize::relaxed::used:
fetch_and::usize::acquire::used:
fetch_and::usize::release::used:
fetch_and::usize::acq_rel::used:
fetch_and::usize::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    and rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_and::usize::relaxed::dropped:
fetch_and::usize::acquire::dropped:
fetch_and::usize::release::dropped:
fetch_and::usize::acq_rel::dropped:
fetch_and::usize::seq_cst::dropped:
    lock and qword ptr [rdi], rsi
    ret

fetch_nand::bool::relaxed::used:
fetch_nand::bool::acquire::used:
fetch_nand::bool::release::used:
fetch_nand::bool::acq_rel::used:
fetch_nand::bool::seq_cst::used:
    test esi, esi
    je .L1
    movzx eax, byte ptr [rdi]
  .L2:
    mov ecx, eax
    xor cl, 1
    lock cmpxchg byte ptr [rdi], cl
    jne .L2
    test al, al
    setne al
    ret
  .L1:
    mov al, 1
    xchg byte ptr [rdi], al
    test al, al
    setne al
    ret

fetch_nand::bool::relaxed::dropped:
fetch_nand::bool::acquire::dropped:
fetch_nand::bool::release::dropped:
fetch_nand::bool::acq_rel::dropped:
fetch_nand::bool::seq_cst::dropped:
    test esi, esi
    je .L1
    lock xor byte ptr [rdi], 1
    ret
  .L1:
    mov al, 1
    xchg byte ptr [rdi], al
    ret

fetch_nand::i8::relaxed::used:
fetch_nand::i8::acquire::used:
fetch_nand::i8::release::used:
fetch_nand::i8::acq_rel::used:
fetch_nand::i8::seq_cst::used:
fetch_nand::i8::relaxed::dropped:
fetch_nand::i8::acquire::dropped:
fetch_nand::i8::release::dropped:
fetch_nand::i8::acq_rel::dropped:
fetch_nand::i8::seq_cst::dropped:
fetch_nand::u8::relaxed::used:
fetch_nand::u8::acquire::used:
fetch_nand::u8::release::used:
fetch_nand::u8::acq_rel::used:
fetch_nand::u8::seq_cst::used:
fetch_nand::u8::relaxed::dropped:
fetch_nand::u8::acquire::dropped:
fetch_nand::u8::release::dropped:
fetch_nand::u8::acq_rel::dropped:
fetch_nand::u8::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    and cl, sil
    not cl
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    ret

fetch_nand::i16::relaxed::used:
fetch_nand::i16::acquire::used:
fetch_nand::i16::release::used:
fetch_nand::i16::acq_rel::used:
fetch_nand::i16::seq_cst::used:
fetch_nand::i16::relaxed::dropped:
fetch_nand::i16::acquire::dropped:
fetch_nand::i16::release::dropped:
fetch_nand::i16::acq_rel::dropped:
fetch_nand::i16::seq_cst::dropped:
fetch_nand::u16::relaxed::used:
fetch_nand::u16::acquire::used:
fetch_nand::u16::release::used:
fetch_nand::u16::acq_rel::used:
fetch_nand::u16::seq_cst::used:
fetch_nand::u16::relaxed::dropped:
fetch_nand::u16::acquire::dropped:
fetch_nand::u16::release::dropped:
fetch_nand::u16::acq_rel::dropped:
fetch_nand::u16::seq_cst::dropped:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, esi
    not ecx
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_nand::i32::relaxed::used:
fetch_nand::i32::acquire::used:
fetch_nand::i32::release::used:
fetch_nand::i32::acq_rel::used:
fetch_nand::i32::seq_cst::used:
fetch_nand::i32::relaxed::dropped:
fetch_nand::i32::acquire::dropped:
fetch_nand::i32::release::dropped:
fetch_nand::i32::acq_rel::dropped:
fetch_nand::i32::seq_cst::dropped:
fetch_nand::u32::relaxed::used:
fetch_nand::u32::acquire::used:
fetch_nand::u32::release::used:
fetch_nand::u32::acq_rel::used:
fetch_nand::u32::seq_cst::used:
fetch_nand::u32::relaxed::dropped:
fetch_nand::u32::acquire::dropped:
fetch_nand::u32::release::dropped:
fetch_nand::u32::acq_rel::dropped:
fetch_nand::u32::seq_cst::dropped:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    and ecx, esi
    not ecx
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_nand::u32::relaxed::used::const_1:
fetch_nand::u32::acquire::used::const_1:
fetch_nand::u32::release::used::const_1:
fetch_nand::u32::acq_rel::used::const_1:
fetch_nand::u32::seq_cst::used::const_1:
fetch_nand::u32::relaxed::dropped::const_1:
fetch_nand::u32::acquire::dropped::const_1:
fetch_nand::u32::release::dropped::const_1:
fetch_nand::u32::acq_rel::dropped::const_1:
fetch_nand::u32::seq_cst::dropped::const_1:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    not ecx
    or ecx, -2
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_nand::u32::relaxed::used::const_10:
fetch_nand::u32::acquire::used::const_10:
fetch_nand::u32::release::used::const_10:
fetch_nand::u32::acq_rel::used::const_10:
fetch_nand::u32::seq_cst::used::const_10:
fetch_nand::u32::relaxed::dropped::const_10:
fetch_nand::u32::acquire::dropped::const_10:
fetch_nand::u32::release::dropped::const_10:
fetch_nand::u32::acq_rel::dropped::const_10:
fetch_nand::u32::seq_cst::dropped::const_10:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    not ecx
    or ecx, -11
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_nand::i64::relaxed::used:
fetch_nand::i64::acquire::used:
fetch_nand::i64::release::used:
fetch_nand::i64::acq_rel::used:
fetch_nand::i64::seq_cst::used:
fetch_nand::i64::relaxed::dropped:
fetch_nand::i64::acquire::dropped:
fetch_nand::i64::release::dropped:
fetch_nand::i64::acq_rel::dropped:
fetch_nand::i64::seq_cst::dropped:
fetch_nand::u64::relaxed::used:
fetch_nand::u64::acquire::used:
fetch_nand::u64::release::used:
fetch_nand::u64::acq_rel::used:
fetch_nand::u64::seq_cst::used:
fetch_nand::u64::relaxed::dropped:
fetch_nand::u64::acquire::dropped:
fetch_nand::u64::release::dropped:
fetch_nand::u64::acq_rel::dropped:
fetch_nand::u64::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    and rcx, rsi
    not rcx
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_nand::u64::relaxed::used::const_1:
fetch_nand::u64::acquire::used::const_1:
fetch_nand::u64::release::used::const_1:
fetch_nand::u64::acq_rel::used::const_1:
fetch_nand::u64::seq_cst::used::const_1:
fetch_nand::u64::relaxed::dropped::const_1:
fetch_nand::u64::acquire::dropped::const_1:
fetch_nand::u64::release::dropped::const_1:
fetch_nand::u64::acq_rel::dropped::const_1:
fetch_nand::u64::seq_cst::dropped::const_1:
    mov rax, qword ptr [rdi]
  .L1:
    mov ecx, eax
    not ecx
    or rcx, -2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_nand::u64::relaxed::used::const_10:
fetch_nand::u64::acquire::used::const_10:
fetch_nand::u64::release::used::const_10:
fetch_nand::u64::acq_rel::used::const_10:
fetch_nand::u64::seq_cst::used::const_10:
fetch_nand::u64::relaxed::dropped::const_10:
fetch_nand::u64::acquire::dropped::const_10:
fetch_nand::u64::release::dropped::const_10:
fetch_nand::u64::acq_rel::dropped::const_10:
fetch_nand::u64::seq_cst::dropped::const_10:
    mov rax, qword ptr [rdi]
  .L1:
    mov ecx, eax
    not ecx
    or rcx, -11
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_nand::isize::relaxed::used:
fetch_nand::isize::acquire::used:
fetch_nand::isize::release::used:
fetch_nand::isize::acq_rel::used:
fetch_nand::isize::seq_cst::used:
fetch_nand::isize::relaxed::dropped:
fetch_nand::isize::acquire::dropped:
fetch_nand::isize::release::dropped:
fetch_nand::isize::acq_rel::dropped:
fetch_nand::isize::seq_cst::dropped:
fetch_nand::usize::relaxed::used:
fetch_nand::usize::acquire::used:
fetch_nand::usize::release::used:
fetch_nand::usize::acq_rel::used:
fetch_nand::usize::seq_cst::used:
fetch_nand::usize::relaxed::dropped:
fetch_nand::usize::acquire::dropped:
fetch_nand::usize::release::dropped:
fetch_nand::usize::acq_rel::dropped:
fetch_nand::usize::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    and rcx, rsi
    not rcx
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_or::bool::relaxed::used:
fetch_or::bool::acquire::used:
fetch_or::bool::release::used:
fetch_or::bool::acq_rel::used:
fetch_or::bool::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    or cl, sil
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    test al, al
    setne al
    ret

fetch_or::bool::relaxed::dropped:
fetch_or::bool::acquire::dropped:
fetch_or::bool::release::dropped:
fetch_or::bool::acq_rel::dropped:
fetch_or::bool::seq_cst::dropped:
    lock or byte ptr [rdi], sil
    ret

fetch_or::ptr::relaxed::used:
fetch_or::ptr::acquire::used:
fetch_or::ptr::release::used:
fetch_or::ptr::acq_rel::used:
fetch_or::ptr::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    or rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_or::ptr::relaxed::dropped:
fetch_or::ptr::acquire::dropped:
fetch_or::ptr::release::dropped:
fetch_or::ptr::acq_rel::dropped:
fetch_or::ptr::seq_cst::dropped:
    lock or qword ptr [rdi], rsi
    ret

fetch_or::i8::relaxed::used:
fetch_or::i8::acquire::used:
fetch_or::i8::release::used:
fetch_or::i8::acq_rel::used:
fetch_or::i8::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    or cl, sil
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    ret

fetch_or::i8::relaxed::dropped:
fetch_or::i8::acquire::dropped:
fetch_or::i8::release::dropped:
fetch_or::i8::acq_rel::dropped:
fetch_or::i8::seq_cst::dropped:
    lock or byte ptr [rdi], sil
    ret

fetch_or::u8::relaxed::used:
fetch_or::u8::acquire::used:
fetch_or::u8::release::used:
fetch_or::u8::acq_rel::used:
fetch_or::u8::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    or cl, sil
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    ret

fetch_or::u8::relaxed::dropped:
fetch_or::u8::acquire::dropped:
fetch_or::u8::release::dropped:
fetch_or::u8::acq_rel::dropped:
fetch_or::u8::seq_cst::dropped:
    lock or byte ptr [rdi], sil
    ret

fetch_or::i16::relaxed::used:
fetch_or::i16::acquire::used:
fetch_or::i16::release::used:
fetch_or::i16::acq_rel::used:
fetch_or::i16::seq_cst::used:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    or ecx, esi
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_or::i16::relaxed::dropped:
fetch_or::i16::acquire::dropped:
fetch_or::i16::release::dropped:
fetch_or::i16::acq_rel::dropped:
fetch_or::i16::seq_cst::dropped:
    lock or word ptr [rdi], si
    ret

fetch_or::u16::relaxed::used:
fetch_or::u16::acquire::used:
fetch_or::u16::release::used:
fetch_or::u16::acq_rel::used:
fetch_or::u16::seq_cst::used:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    or ecx, esi
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_or::u16::relaxed::dropped:
fetch_or::u16::acquire::dropped:
fetch_or::u16::release::dropped:
fetch_or::u16::acq_rel::dropped:
fetch_or::u16::seq_cst::dropped:
    lock or word ptr [rdi], si
    ret

fetch_or::i32::relaxed::used:
fetch_or::i32::acquire::used:
fetch_or::i32::release::used:
fetch_or::i32::acq_rel::used:
fetch_or::i32::seq_cst::used:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    or ecx, esi
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_or::i32::relaxed::dropped:
fetch_or::i32::acquire::dropped:
fetch_or::i32::release::dropped:
fetch_or::i32::acq_rel::dropped:
fetch_or::i32::seq_cst::dropped:
    lock or dword ptr [rdi], esi
    ret

fetch_or::u32::relaxed::used:
fetch_or::u32::acquire::used:
fetch_or::u32::release::used:
fetch_or::u32::acq_rel::used:
fetch_or::u32::seq_cst::used:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    or ecx, esi
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_or::u32::relaxed::dropped:
fetch_or::u32::acquire::dropped:
fetch_or::u32::release::dropped:
fetch_or::u32::acq_rel::dropped:
fetch_or::u32::seq_cst::dropped:
    lock or dword ptr [rdi], esi
    ret

fetch_or::u32::relaxed::compared:
fetch_or::u32::acquire::compared:
fetch_or::u32::release::compared:
fetch_or::u32::acq_rel::compared:
fetch_or::u32::seq_cst::compared:
    lock or dword ptr [rdi], esi
    sete al
    ret

fetch_or::u32::relaxed::used::const_1:
fetch_or::u32::acquire::used::const_1:
fetch_or::u32::release::used::const_1:
fetch_or::u32::acq_rel::used::const_1:
fetch_or::u32::seq_cst::used::const_1:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    or ecx, 1
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_or::u32::relaxed::dropped::const_1:
fetch_or::u32::acquire::dropped::const_1:
fetch_or::u32::release::dropped::const_1:
fetch_or::u32::acq_rel::dropped::const_1:
fetch_or::u32::seq_cst::dropped::const_1:
    lock or dword ptr [rdi], 1
    ret

fetch_or::u32::relaxed::used::const_10:
fetch_or::u32::acquire::used::const_10:
fetch_or::u32::release::used::const_10:
fetch_or::u32::acq_rel::used::const_10:
fetch_or::u32::seq_cst::used::const_10:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    or ecx, 10
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_or::u32::relaxed::dropped::const_10:
fetch_or::u32::acquire::dropped::const_10:
fetch_or::u32::release::dropped::const_10:
fetch_or::u32::acq_rel::dropped::const_10:
fetch_or::u32::seq_cst::dropped::const_10:
    lock or dword ptr [rdi], 10
    ret

fetch_or::u32::relaxed::used::single_bit:
fetch_or::u32::acquire::used::single_bit:
fetch_or::u32::release::used::single_bit:
fetch_or::u32::acq_rel::used::single_bit:
fetch_or::u32::seq_cst::used::single_bit:
    lock bts dword ptr [rdi], 5
    setb al
    ret

fetch_or::u32::relaxed::dropped::single_bit:
fetch_or::u32::acquire::dropped::single_bit:
fetch_or::u32::release::dropped::single_bit:
fetch_or::u32::acq_rel::dropped::single_bit:
fetch_or::u32::seq_cst::dropped::single_bit:
    lock or dword ptr [rdi], 32
    ret

fetch_or::u32::relaxed::compared::bit_0:
fetch_or::u32::acquire::compared::bit_0:
fetch_or::u32::release::compared::bit_0:
fetch_or::u32::acq_rel::compared::bit_0:
fetch_or::u32::seq_cst::compared::bit_0:
    lock bts dword ptr [rdi], 0
    setb al
    ret

fetch_or::u32::relaxed::compared::top_bit:
fetch_or::u32::acquire::compared::top_bit:
fetch_or::u32::release::compared::top_bit:
fetch_or::u32::acq_rel::compared::top_bit:
fetch_or::u32::seq_cst::compared::top_bit:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    or ecx, -2147483648
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    shr eax, 31
    ret

fetch_or::u32::relaxed::compared::variable_bit:
fetch_or::u32::acquire::compared::variable_bit:
fetch_or::u32::release::compared::variable_bit:
fetch_or::u32::acq_rel::compared::variable_bit:
fetch_or::u32::seq_cst::compared::variable_bit:
    and esi, 31
    lock bts dword ptr [rdi], esi
    setb al
    ret

fetch_or::u32::relaxed::compared::shifted_mask:
fetch_or::u32::acquire::compared::shifted_mask:
fetch_or::u32::release::compared::shifted_mask:
fetch_or::u32::acq_rel::compared::shifted_mask:
fetch_or::u32::seq_cst::compared::shifted_mask:
    mov ecx, esi
    mov edx, -2147483648
    shr edx, cl
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    or ecx, edx
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    test eax, edx
    setne al
    ret

fetch_or::u32::relaxed::used::idempotent:
fetch_or::u32::acquire::used::idempotent:
fetch_or::u32::release::used::idempotent:
fetch_or::u32::acq_rel::used::idempotent:
fetch_or::u32::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov eax, dword ptr [rdi]
    ret

fetch_or::u32::relaxed::dropped::idempotent:
fetch_or::u32::acquire::dropped::idempotent:
fetch_or::u32::release::dropped::idempotent:
fetch_or::u32::acq_rel::dropped::idempotent:
    ret

fetch_or::u32::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_or::i64::relaxed::used:
fetch_or::i64::acquire::used:
fetch_or::i64::release::used:
fetch_or::i64::acq_rel::used:
fetch_or::i64::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    or rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_or::i64::relaxed::dropped:
fetch_or::i64::acquire::dropped:
fetch_or::i64::release::dropped:
fetch_or::i64::acq_rel::dropped:
fetch_or::i64::seq_cst::dropped:
    lock or qword ptr [rdi], rsi
    ret

fetch_or::u64::relaxed::used:
fetch_or::u64::acquire::used:
fetch_or::u64::release::used:
fetch_or::u64::acq_rel::used:
fetch_or::u64::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    or rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_or::u64::relaxed::dropped:
fetch_or::u64::acquire::dropped:
fetch_or::u64::release::dropped:
fetch_or::u64::acq_rel::dropped:
fetch_or::u64::seq_cst::dropped:
    lock or qword ptr [rdi], rsi
    ret

fetch_or::u64::relaxed::compared:
fetch_or::u64::acquire::compared:
fetch_or::u64::release::compared:
fetch_or::u64::acq_rel::compared:
fetch_or::u64::seq_cst::compared:
    lock or qword ptr [rdi], rsi
    sete al
    ret

fetch_or::u64::relaxed::used::const_1:
fetch_or::u64::acquire::used::const_1:
fetch_or::u64::release::used::const_1:
fetch_or::u64::acq_rel::used::const_1:
fetch_or::u64::seq_cst::used::const_1:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    or rcx, 1
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_or::u64::relaxed::dropped::const_1:
fetch_or::u64::acquire::dropped::const_1:
fetch_or::u64::release::dropped::const_1:
fetch_or::u64::acq_rel::dropped::const_1:
fetch_or::u64::seq_cst::dropped::const_1:
    lock or qword ptr [rdi], 1
    ret

fetch_or::u64::relaxed::used::const_10:
fetch_or::u64::acquire::used::const_10:
fetch_or::u64::release::used::const_10:
fetch_or::u64::acq_rel::used::const_10:
fetch_or::u64::seq_cst::used::const_10:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    or rcx, 10
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_or::u64::relaxed::dropped::const_10:
fetch_or::u64::acquire::dropped::const_10:
fetch_or::u64::release::dropped::const_10:
fetch_or::u64::acq_rel::dropped::const_10:
fetch_or::u64::seq_cst::dropped::const_10:
    lock or qword ptr [rdi], 10
    ret

fetch_or::u64::relaxed::used::single_bit:
fetch_or::u64::acquire::used::single_bit:
fetch_or::u64::release::used::single_bit:
fetch_or::u64::acq_rel::used::single_bit:
fetch_or::u64::seq_cst::used::single_bit:
    lock bts qword ptr [rdi], 5
    setb al
    ret

fetch_or::u64::relaxed::dropped::single_bit:
fetch_or::u64::acquire::dropped::single_bit:
fetch_or::u64::release::dropped::single_bit:
fetch_or::u64::acq_rel::dropped::single_bit:
fetch_or::u64::seq_cst::dropped::single_bit:
    lock or qword ptr [rdi], 32
    ret

fetch_or::u64::relaxed::compared::bit_0:
fetch_or::u64::acquire::compared::bit_0:
fetch_or::u64::release::compared::bit_0:
fetch_or::u64::acq_rel::compared::bit_0:
fetch_or::u64::seq_cst::compared::bit_0:
    lock bts qword ptr [rdi], 0
    setb al
    ret

fetch_or::u64::relaxed::compared::top_bit:
fetch_or::u64::acquire::compared::top_bit:
fetch_or::u64::release::compared::top_bit:
fetch_or::u64::acq_rel::compared::top_bit:
fetch_or::u64::seq_cst::compared::top_bit:
    mov rax, qword ptr [rdi]
    movabs rcx, -9223372036854775808
  .L1:
    mov rdx, rax
    or rdx, rcx
    lock cmpxchg qword ptr [rdi], rdx
    jne .L1
    shr rax, 63
    ret

fetch_or::u64::relaxed::compared::variable_bit:
fetch_or::u64::acquire::compared::variable_bit:
fetch_or::u64::release::compared::variable_bit:
fetch_or::u64::acq_rel::compared::variable_bit:
fetch_or::u64::seq_cst::compared::variable_bit:
    and esi, 63
    lock bts qword ptr [rdi], rsi
    setb al
    ret

fetch_or::u64::relaxed::compared::shifted_mask:
fetch_or::u64::acquire::compared::shifted_mask:
fetch_or::u64::release::compared::shifted_mask:
fetch_or::u64::acq_rel::compared::shifted_mask:
fetch_or::u64::seq_cst::compared::shifted_mask:
    mov rcx, rsi
    movabs rdx, -9223372036854775808
    shr rdx, cl
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    or rcx, rdx
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    test rax, rdx
    setne al
    ret

fetch_or::u64::relaxed::used::idempotent:
fetch_or::u64::acquire::used::idempotent:
fetch_or::u64::release::used::idempotent:
fetch_or::u64::acq_rel::used::idempotent:
fetch_or::u64::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov rax, qword ptr [rdi]
    ret

fetch_or::u64::relaxed::dropped::idempotent:
fetch_or::u64::acquire::dropped::idempotent:
fetch_or::u64::release::dropped::idempotent:
fetch_or::u64::acq_rel::dropped::idempotent:
    ret

fetch_or::u64::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_or::isize::relaxed::used:
fetch_or::isize::acquire::used:
fetch_or::isize::release::used:
fetch_or::isize::acq_rel::used:
fetch_or::isize::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    or rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_or::isize::relaxed::dropped:
fetch_or::isize::acquire::dropped:
fetch_or::isize::release::dropped:
fetch_or::isize::acq_rel::dropped:
fetch_or::isize::seq_cst::dropped:
    lock or qword ptr [rdi], rsi
    ret

fetch_or::usize::relaxed::used:
fetch_or::usize::acquire::used:
fetch_or::usize::release::used:
fetch_or::usize::acq_rel::used:
fetch_or::usize::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    or rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_or::usize::relaxed::dropped:
fetch_or::usize::acquire::dropped:
fetch_or::usize::release::dropped:
fetch_or::usize::acq_rel::dropped:
fetch_or::usize::seq_cst::dropped:
    lock or qword ptr [rdi], rsi
    ret

fetch_xor::bool::relaxed::used:
fetch_xor::bool::acquire::used:
fetch_xor::bool::release::used:
fetch_xor::bool::acq_rel::used:
fetch_xor::bool::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    xor cl, sil
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    test al, al
    setne al
    ret

fetch_xor::bool::relaxed::dropped:
fetch_xor::bool::acquire::dropped:
fetch_xor::bool::release::dropped:
fetch_xor::bool::acq_rel::dropped:
fetch_xor::bool::seq_cst::dropped:
    lock xor byte ptr [rdi], sil
    ret

fetch_xor::ptr::relaxed::used:
fetch_xor::ptr::acquire::used:
fetch_xor::ptr::release::used:
fetch_xor::ptr::acq_rel::used:
fetch_xor::ptr::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    xor rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_xor::ptr::relaxed::dropped:
fetch_xor::ptr::acquire::dropped:
fetch_xor::ptr::release::dropped:
fetch_xor::ptr::acq_rel::dropped:
fetch_xor::ptr::seq_cst::dropped:
    lock xor qword ptr [rdi], rsi
    ret

fetch_xor::i8::relaxed::used:
fetch_xor::i8::acquire::used:
fetch_xor::i8::release::used:
fetch_xor::i8::acq_rel::used:
fetch_xor::i8::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    xor cl, sil
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    ret

fetch_xor::i8::relaxed::dropped:
fetch_xor::i8::acquire::dropped:
fetch_xor::i8::release::dropped:
fetch_xor::i8::acq_rel::dropped:
fetch_xor::i8::seq_cst::dropped:
    lock xor byte ptr [rdi], sil
    ret

fetch_xor::u8::relaxed::used:
fetch_xor::u8::acquire::used:
fetch_xor::u8::release::used:
fetch_xor::u8::acq_rel::used:
fetch_xor::u8::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    xor cl, sil
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    ret

fetch_xor::u8::relaxed::dropped:
fetch_xor::u8::acquire::dropped:
fetch_xor::u8::release::dropped:
fetch_xor::u8::acq_rel::dropped:
fetch_xor::u8::seq_cst::dropped:
    lock xor byte ptr [rdi], sil
    ret

fetch_xor::i16::relaxed::used:
fetch_xor::i16::acquire::used:
fetch_xor::i16::release::used:
fetch_xor::i16::acq_rel::used:
fetch_xor::i16::seq_cst::used:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    xor ecx, esi
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_xor::i16::relaxed::dropped:
fetch_xor::i16::acquire::dropped:
fetch_xor::i16::release::dropped:
fetch_xor::i16::acq_rel::dropped:
fetch_xor::i16::seq_cst::dropped:
    lock xor word ptr [rdi], si
    ret

fetch_xor::u16::relaxed::used:
fetch_xor::u16::acquire::used:
fetch_xor::u16::release::used:
fetch_xor::u16::acq_rel::used:
fetch_xor::u16::seq_cst::used:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    xor ecx, esi
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_xor::u16::relaxed::dropped:
fetch_xor::u16::acquire::dropped:
fetch_xor::u16::release::dropped:
fetch_xor::u16::acq_rel::dropped:
fetch_xor::u16::seq_cst::dropped:
    lock xor word ptr [rdi], si
    ret

fetch_xor::i32::relaxed::used:
fetch_xor::i32::acquire::used:
fetch_xor::i32::release::used:
fetch_xor::i32::acq_rel::used:
fetch_xor::i32::seq_cst::used:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    xor ecx, esi
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_xor::i32::relaxed::dropped:
fetch_xor::i32::acquire::dropped:
fetch_xor::i32::release::dropped:
fetch_xor::i32::acq_rel::dropped:
fetch_xor::i32::seq_cst::dropped:
    lock xor dword ptr [rdi], esi
    ret

fetch_xor::u32::relaxed::used:
fetch_xor::u32::acquire::used:
fetch_xor::u32::release::used:
fetch_xor::u32::acq_rel::used:
fetch_xor::u32::seq_cst::used:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    xor ecx, esi
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_xor::u32::relaxed::dropped:
fetch_xor::u32::acquire::dropped:
fetch_xor::u32::release::dropped:
fetch_xor::u32::acq_rel::dropped:
fetch_xor::u32::seq_cst::dropped:
    lock xor dword ptr [rdi], esi
    ret

fetch_xor::u32::relaxed::compared:
fetch_xor::u32::acquire::compared:
fetch_xor::u32::release::compared:
fetch_xor::u32::acq_rel::compared:
fetch_xor::u32::seq_cst::compared:
    lock xor dword ptr [rdi], esi
    sete al
    ret

fetch_xor::u32::relaxed::used::const_1:
fetch_xor::u32::acquire::used::const_1:
fetch_xor::u32::release::used::const_1:
fetch_xor::u32::acq_rel::used::const_1:
fetch_xor::u32::seq_cst::used::const_1:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    xor ecx, 1
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_xor::u32::relaxed::dropped::const_1:
fetch_xor::u32::acquire::dropped::const_1:
fetch_xor::u32::release::dropped::const_1:
fetch_xor::u32::acq_rel::dropped::const_1:
fetch_xor::u32::seq_cst::dropped::const_1:
    lock xor dword ptr [rdi], 1
    ret

fetch_xor::u32::relaxed::used::const_10:
fetch_xor::u32::acquire::used::const_10:
fetch_xor::u32::release::used::const_10:
fetch_xor::u32::acq_rel::used::const_10:
fetch_xor::u32::seq_cst::used::const_10:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    xor ecx, 10
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_xor::u32::relaxed::dropped::const_10:
fetch_xor::u32::acquire::dropped::const_10:
fetch_xor::u32::release::dropped::const_10:
fetch_xor::u32::acq_rel::dropped::const_10:
fetch_xor::u32::seq_cst::dropped::const_10:
    lock xor dword ptr [rdi], 10
    ret

fetch_xor::u32::relaxed::used::single_bit:
fetch_xor::u32::acquire::used::single_bit:
fetch_xor::u32::release::used::single_bit:
fetch_xor::u32::acq_rel::used::single_bit:
fetch_xor::u32::seq_cst::used::single_bit:
    lock btc dword ptr [rdi], 5
    setb al
    ret

fetch_xor::u32::relaxed::dropped::single_bit:
fetch_xor::u32::acquire::dropped::single_bit:
fetch_xor::u32::release::dropped::single_bit:
fetch_xor::u32::acq_rel::dropped::single_bit:
fetch_xor::u32::seq_cst::dropped::single_bit:
    lock xor dword ptr [rdi], 32
    ret

fetch_xor::u32::relaxed::compared::bit_0:
fetch_xor::u32::acquire::compared::bit_0:
fetch_xor::u32::release::compared::bit_0:
fetch_xor::u32::acq_rel::compared::bit_0:
fetch_xor::u32::seq_cst::compared::bit_0:
    lock btc dword ptr [rdi], 0
    setb al
    ret

fetch_xor::u32::relaxed::compared::top_bit:
fetch_xor::u32::acquire::compared::top_bit:
fetch_xor::u32::release::compared::top_bit:
fetch_xor::u32::acq_rel::compared::top_bit:
fetch_xor::u32::seq_cst::compared::top_bit:
    mov eax, -2147483648
    lock xadd dword ptr [rdi], eax
    shr eax, 31
    ret

fetch_xor::u32::relaxed::compared::variable_bit:
fetch_xor::u32::acquire::compared::variable_bit:
fetch_xor::u32::release::compared::variable_bit:
fetch_xor::u32::acq_rel::compared::variable_bit:
fetch_xor::u32::seq_cst::compared::variable_bit:
    and esi, 31
    lock btc dword ptr [rdi], esi
    setb al
    ret

fetch_xor::u32::relaxed::compared::shifted_mask:
fetch_xor::u32::acquire::compared::shifted_mask:
fetch_xor::u32::release::compared::shifted_mask:
fetch_xor::u32::acq_rel::compared::shifted_mask:
fetch_xor::u32::seq_cst::compared::shifted_mask:
    mov ecx, esi
    mov edx, -2147483648
    shr edx, cl
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    xor ecx, edx
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    test eax, edx
    setne al
    ret

fetch_xor::u32::relaxed::used::idempotent:
fetch_xor::u32::acquire::used::idempotent:
fetch_xor::u32::release::used::idempotent:
fetch_xor::u32::acq_rel::used::idempotent:
fetch_xor::u32::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov eax, dword ptr [rdi]
    ret

fetch_xor::u32::relaxed::dropped::idempotent:
fetch_xor::u32::acquire::dropped::idempotent:
fetch_xor::u32::release::dropped::idempotent:
fetch_xor::u32::acq_rel::dropped::idempotent:
    ret

fetch_xor::u32::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_xor::i64::relaxed::used:
fetch_xor::i64::acquire::used:
fetch_xor::i64::release::used:
fetch_xor::i64::acq_rel::used:
fetch_xor::i64::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    xor rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_xor::i64::relaxed::dropped:
fetch_xor::i64::acquire::dropped:
fetch_xor::i64::release::dropped:
fetch_xor::i64::acq_rel::dropped:
fetch_xor::i64::seq_cst::dropped:
    lock xor qword ptr [rdi], rsi
    ret

fetch_xor::u64::relaxed::used:
fetch_xor::u64::acquire::used:
fetch_xor::u64::release::used:
fetch_xor::u64::acq_rel::used:
fetch_xor::u64::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    xor rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_xor::u64::relaxed::dropped:
fetch_xor::u64::acquire::dropped:
fetch_xor::u64::release::dropped:
fetch_xor::u64::acq_rel::dropped:
fetch_xor::u64::seq_cst::dropped:
    lock xor qword ptr [rdi], rsi
    ret

fetch_xor::u64::relaxed::compared:
fetch_xor::u64::acquire::compared:
fetch_xor::u64::release::compared:
fetch_xor::u64::acq_rel::compared:
fetch_xor::u64::seq_cst::compared:
    lock xor qword ptr [rdi], rsi
    sete al
    ret

fetch_xor::u64::relaxed::used::const_1:
fetch_xor::u64::acquire::used::const_1:
fetch_xor::u64::release::used::const_1:
fetch_xor::u64::acq_rel::used::const_1:
fetch_xor::u64::seq_cst::used::const_1:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    xor rcx, 1
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_xor::u64::relaxed::dropped::const_1:
fetch_xor::u64::acquire::dropped::const_1:
fetch_xor::u64::release::dropped::const_1:
fetch_xor::u64::acq_rel::dropped::const_1:
fetch_xor::u64::seq_cst::dropped::const_1:
    lock xor qword ptr [rdi], 1
    ret

fetch_xor::u64::relaxed::used::const_10:
fetch_xor::u64::acquire::used::const_10:
fetch_xor::u64::release::used::const_10:
fetch_xor::u64::acq_rel::used::const_10:
fetch_xor::u64::seq_cst::used::const_10:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    xor rcx, 10
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_xor::u64::relaxed::dropped::const_10:
fetch_xor::u64::acquire::dropped::const_10:
fetch_xor::u64::release::dropped::const_10:
fetch_xor::u64::acq_rel::dropped::const_10:
fetch_xor::u64::seq_cst::dropped::const_10:
    lock xor qword ptr [rdi], 10
    ret

fetch_xor::u64::relaxed::used::single_bit:
fetch_xor::u64::acquire::used::single_bit:
fetch_xor::u64::release::used::single_bit:
fetch_xor::u64::acq_rel::used::single_bit:
fetch_xor::u64::seq_cst::used::single_bit:
    lock btc qword ptr [rdi], 5
    setb al
    ret

fetch_xor::u64::relaxed::dropped::single_bit:
fetch_xor::u64::acquire::dropped::single_bit:
fetch_xor::u64::release::dropped::single_bit:
fetch_xor::u64::acq_rel::dropped::single_bit:
fetch_xor::u64::seq_cst::dropped::single_bit:
    lock xor qword ptr [rdi], 32
    ret

fetch_xor::u64::relaxed::compared::bit_0:
fetch_xor::u64::acquire::compared::bit_0:
fetch_xor::u64::release::compared::bit_0:
fetch_xor::u64::acq_rel::compared::bit_0:
fetch_xor::u64::seq_cst::compared::bit_0:
    lock btc qword ptr [rdi], 0
    setb al
    ret

fetch_xor::u64::relaxed::compared::top_bit:
fetch_xor::u64::acquire::compared::top_bit:
fetch_xor::u64::release::compared::top_bit:
fetch_xor::u64::acq_rel::compared::top_bit:
fetch_xor::u64::seq_cst::compared::top_bit:
    movabs rax, -9223372036854775808
    lock xadd qword ptr [rdi], rax
    shr rax, 63
    ret

fetch_xor::u64::relaxed::compared::variable_bit:
fetch_xor::u64::acquire::compared::variable_bit:
fetch_xor::u64::release::compared::variable_bit:
fetch_xor::u64::acq_rel::compared::variable_bit:
fetch_xor::u64::seq_cst::compared::variable_bit:
    and esi, 63
    lock btc qword ptr [rdi], rsi
    setb al
    ret

fetch_xor::u64::relaxed::compared::shifted_mask:
fetch_xor::u64::acquire::compared::shifted_mask:
fetch_xor::u64::release::compared::shifted_mask:
fetch_xor::u64::acq_rel::compared::shifted_mask:
fetch_xor::u64::seq_cst::compared::shifted_mask:
    mov rcx, rsi
    movabs rdx, -9223372036854775808
    shr rdx, cl
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    xor rcx, rdx
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    test rax, rdx
    setne al
    ret

fetch_xor::u64::relaxed::used::idempotent:
fetch_xor::u64::acquire::used::idempotent:
fetch_xor::u64::release::used::idempotent:
fetch_xor::u64::acq_rel::used::idempotent:
fetch_xor::u64::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov rax, qword ptr [rdi]
    ret

fetch_xor::u64::relaxed::dropped::idempotent:
fetch_xor::u64::acquire::dropped::idempotent:
fetch_xor::u64::release::dropped::idempotent:
fetch_xor::u64::acq_rel::dropped::idempotent:
    ret

fetch_xor::u64::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_xor::isize::relaxed::used:
fetch_xor::isize::acquire::used:
fetch_xor::isize::release::used:
fetch_xor::isize::acq_rel::used:
fetch_xor::isize::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    xor rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_xor::isize::relaxed::dropped:
fetch_xor::isize::acquire::dropped:
fetch_xor::isize::release::dropped:
fetch_xor::isize::acq_rel::dropped:
fetch_xor::isize::seq_cst::dropped:
    lock xor qword ptr [rdi], rsi
    ret

fetch_xor::usize::relaxed::used:
fetch_xor::usize::acquire::used:
fetch_xor::usize::release::used:
fetch_xor::usize::acq_rel::used:
fetch_xor::usize::seq_cst::used:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    xor rcx, rsi
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_xor::usize::relaxed::dropped:
fetch_xor::usize::acquire::dropped:
fetch_xor::usize::release::dropped:
fetch_xor::usize::acq_rel::dropped:
fetch_xor::usize::seq_cst::dropped:
    lock xor qword ptr [rdi], rsi
    ret

fetch_max::i8::relaxed::used:
fetch_max::i8::acquire::used:
fetch_max::i8::release::used:
fetch_max::i8::acq_rel::used:
fetch_max::i8::seq_cst::used:
fetch_max::i8::relaxed::dropped:
fetch_max::i8::acquire::dropped:
fetch_max::i8::release::dropped:
fetch_max::i8::acq_rel::dropped:
fetch_max::i8::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
    movzx ecx, sil
  .L1:
    cmp al, cl
    movzx eax, al
    mov edx, ecx
    cmovg edx, eax
    lock cmpxchg byte ptr [rdi], dl
    jne .L1
    ret

fetch_max::u8::relaxed::used:
fetch_max::u8::acquire::used:
fetch_max::u8::release::used:
fetch_max::u8::acq_rel::used:
fetch_max::u8::seq_cst::used:
fetch_max::u8::relaxed::dropped:
fetch_max::u8::acquire::dropped:
fetch_max::u8::release::dropped:
fetch_max::u8::acq_rel::dropped:
fetch_max::u8::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
    movzx ecx, sil
  .L1:
    cmp al, cl
    movzx eax, al
    mov edx, ecx
    cmova edx, eax
    lock cmpxchg byte ptr [rdi], dl
    jne .L1
    ret

fetch_max::i16::relaxed::used:
fetch_max::i16::acquire::used:
fetch_max::i16::release::used:
fetch_max::i16::acq_rel::used:
fetch_max::i16::seq_cst::used:
fetch_max::i16::relaxed::dropped:
fetch_max::i16::acquire::dropped:
fetch_max::i16::release::dropped:
fetch_max::i16::acq_rel::dropped:
fetch_max::i16::seq_cst::dropped:
    movzx eax, word ptr [rdi]
  .L1:
    cmp ax, si
    mov ecx, esi
    cmovg ecx, eax
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_max::u16::relaxed::used:
fetch_max::u16::acquire::used:
fetch_max::u16::release::used:
fetch_max::u16::acq_rel::used:
fetch_max::u16::seq_cst::used:
fetch_max::u16::relaxed::dropped:
fetch_max::u16::acquire::dropped:
fetch_max::u16::release::dropped:
fetch_max::u16::acq_rel::dropped:
fetch_max::u16::seq_cst::dropped:
    movzx eax, word ptr [rdi]
  .L1:
    cmp ax, si
    mov ecx, esi
    cmova ecx, eax
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_max::i32::relaxed::used:
fetch_max::i32::acquire::used:
fetch_max::i32::release::used:
fetch_max::i32::acq_rel::used:
fetch_max::i32::seq_cst::used:
fetch_max::i32::relaxed::dropped:
fetch_max::i32::acquire::dropped:
fetch_max::i32::release::dropped:
fetch_max::i32::acq_rel::dropped:
fetch_max::i32::seq_cst::dropped:
    mov eax, dword ptr [rdi]
  .L1:
    cmp eax, esi
    mov ecx, esi
    cmovg ecx, eax
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_max::u32::relaxed::used:
fetch_max::u32::acquire::used:
fetch_max::u32::release::used:
fetch_max::u32::acq_rel::used:
fetch_max::u32::seq_cst::used:
fetch_max::u32::relaxed::dropped:
fetch_max::u32::acquire::dropped:
fetch_max::u32::release::dropped:
fetch_max::u32::acq_rel::dropped:
fetch_max::u32::seq_cst::dropped:
    mov eax, dword ptr [rdi]
  .L1:
    cmp eax, esi
    mov ecx, esi
    cmova ecx, eax
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_max::u32::relaxed::used::const_1:
fetch_max::u32::acquire::used::const_1:
fetch_max::u32::release::used::const_1:
fetch_max::u32::acq_rel::used::const_1:
fetch_max::u32::seq_cst::used::const_1:
fetch_max::u32::relaxed::dropped::const_1:
fetch_max::u32::acquire::dropped::const_1:
fetch_max::u32::release::dropped::const_1:
fetch_max::u32::acq_rel::dropped::const_1:
fetch_max::u32::seq_cst::dropped::const_1:
    mov eax, dword ptr [rdi]
  .L1:
    test eax, eax
    mov ecx, 1
    cmovne ecx, eax
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_max::u32::relaxed::used::const_10:
fetch_max::u32::acquire::used::const_10:
fetch_max::u32::release::used::const_10:
fetch_max::u32::acq_rel::used::const_10:
fetch_max::u32::seq_cst::used::const_10:
fetch_max::u32::relaxed::dropped::const_10:
fetch_max::u32::acquire::dropped::const_10:
fetch_max::u32::release::dropped::const_10:
fetch_max::u32::acq_rel::dropped::const_10:
fetch_max::u32::seq_cst::dropped::const_10:
    mov eax, dword ptr [rdi]
  .L1:
    cmp eax, 11
    mov ecx, 10
    cmovae ecx, eax
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_max::u32::relaxed::used::idempotent:
fetch_max::u32::acquire::used::idempotent:
fetch_max::u32::release::used::idempotent:
fetch_max::u32::acq_rel::used::idempotent:
fetch_max::u32::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov eax, dword ptr [rdi]
    ret

fetch_max::u32::relaxed::dropped::idempotent:
fetch_max::u32::acquire::dropped::idempotent:
fetch_max::u32::release::dropped::idempotent:
fetch_max::u32::acq_rel::dropped::idempotent:
    ret

fetch_max::u32::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_max::i64::relaxed::used:
fetch_max::i64::acquire::used:
fetch_max::i64::release::used:
fetch_max::i64::acq_rel::used:
fetch_max::i64::seq_cst::used:
fetch_max::i64::relaxed::dropped:
fetch_max::i64::acquire::dropped:
fetch_max::i64::release::dropped:
fetch_max::i64::acq_rel::dropped:
fetch_max::i64::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, rsi
    mov rcx, rsi
    cmovg rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_max::u64::relaxed::used:
fetch_max::u64::acquire::used:
fetch_max::u64::release::used:
fetch_max::u64::acq_rel::used:
fetch_max::u64::seq_cst::used:
fetch_max::u64::relaxed::dropped:
fetch_max::u64::acquire::dropped:
fetch_max::u64::release::dropped:
fetch_max::u64::acq_rel::dropped:
fetch_max::u64::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, rsi
    mov rcx, rsi
    cmova rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_max::u64::relaxed::used::const_1:
fetch_max::u64::acquire::used::const_1:
fetch_max::u64::release::used::const_1:
fetch_max::u64::acq_rel::used::const_1:
fetch_max::u64::seq_cst::used::const_1:
fetch_max::u64::relaxed::dropped::const_1:
fetch_max::u64::acquire::dropped::const_1:
fetch_max::u64::release::dropped::const_1:
fetch_max::u64::acq_rel::dropped::const_1:
fetch_max::u64::seq_cst::dropped::const_1:
    mov rax, qword ptr [rdi]
  .L1:
    test rax, rax
    mov ecx, 1
    cmovne rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_max::u64::relaxed::used::const_10:
fetch_max::u64::acquire::used::const_10:
fetch_max::u64::release::used::const_10:
fetch_max::u64::acq_rel::used::const_10:
fetch_max::u64::seq_cst::used::const_10:
fetch_max::u64::relaxed::dropped::const_10:
fetch_max::u64::acquire::dropped::const_10:
fetch_max::u64::release::dropped::const_10:
fetch_max::u64::acq_rel::dropped::const_10:
fetch_max::u64::seq_cst::dropped::const_10:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, 11
    mov ecx, 10
    cmovae rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_max::u64::relaxed::used::idempotent:
fetch_max::u64::acquire::used::idempotent:
fetch_max::u64::release::used::idempotent:
fetch_max::u64::acq_rel::used::idempotent:
fetch_max::u64::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov rax, qword ptr [rdi]
    ret

fetch_max::u64::relaxed::dropped::idempotent:
fetch_max::u64::acquire::dropped::idempotent:
fetch_max::u64::release::dropped::idempotent:
fetch_max::u64::acq_rel::dropped::idempotent:
    ret

fetch_max::u64::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_max::isize::relaxed::used:
fetch_max::isize::acquire::used:
fetch_max::isize::release::used:
fetch_max::isize::acq_rel::used:
fetch_max::isize::seq_cst::used:
fetch_max::isize::relaxed::dropped:
fetch_max::isize::acquire::dropped:
fetch_max::isize::release::dropped:
fetch_max::isize::acq_rel::dropped:
fetch_max::isize::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, rsi
    mov rcx, rsi
    cmovg rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_max::usize::relaxed::used:
fetch_max::usize::acquire::used:
fetch_max::usize::release::used:
fetch_max::usize::acq_rel::used:
fetch_max::usize::seq_cst::used:
fetch_max::usize::relaxed::dropped:
fetch_max::usize::acquire::dropped:
fetch_max::usize::release::dropped:
fetch_max::usize::acq_rel::dropped:
fetch_max::usize::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, rsi
    mov rcx, rsi
    cmova rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_min::i8::relaxed::used:
fetch_min::i8::acquire::used:
fetch_min::i8::release::used:
fetch_min::i8::acq_rel::used:
fetch_min::i8::seq_cst::used:
fetch_min::i8::relaxed::dropped:
fetch_min::i8::acquire::dropped:
fetch_min::i8::release::dropped:
fetch_min::i8::acq_rel::dropped:
fetch_min::i8::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
    movzx ecx, sil
  .L1:
    cmp al, cl
    movzx eax, al
    mov edx, ecx
    cmovle edx, eax
    lock cmpxchg byte ptr [rdi], dl
    jne .L1
    ret

fetch_min::u8::relaxed::used:
fetch_min::u8::acquire::used:
fetch_min::u8::release::used:
fetch_min::u8::acq_rel::used:
fetch_min::u8::seq_cst::used:
fetch_min::u8::relaxed::dropped:
fetch_min::u8::acquire::dropped:
fetch_min::u8::release::dropped:
fetch_min::u8::acq_rel::dropped:
fetch_min::u8::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
    movzx ecx, sil
  .L1:
    cmp al, cl
    movzx eax, al
    mov edx, ecx
    cmovbe edx, eax
    lock cmpxchg byte ptr [rdi], dl
    jne .L1
    ret

fetch_min::i16::relaxed::used:
fetch_min::i16::acquire::used:
fetch_min::i16::release::used:
fetch_min::i16::acq_rel::used:
fetch_min::i16::seq_cst::used:
fetch_min::i16::relaxed::dropped:
fetch_min::i16::acquire::dropped:
fetch_min::i16::release::dropped:
fetch_min::i16::acq_rel::dropped:
fetch_min::i16::seq_cst::dropped:
    movzx eax, word ptr [rdi]
  .L1:
    cmp ax, si
    mov ecx, esi
    cmovle ecx, eax
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_min::u16::relaxed::used:
fetch_min::u16::acquire::used:
fetch_min::u16::release::used:
fetch_min::u16::acq_rel::used:
fetch_min::u16::seq_cst::used:
fetch_min::u16::relaxed::dropped:
fetch_min::u16::acquire::dropped:
fetch_min::u16::release::dropped:
fetch_min::u16::acq_rel::dropped:
fetch_min::u16::seq_cst::dropped:
    movzx eax, word ptr [rdi]
  .L1:
    cmp ax, si
    mov ecx, esi
    cmovbe ecx, eax
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

fetch_min::i32::relaxed::used:
fetch_min::i32::acquire::used:
fetch_min::i32::release::used:
fetch_min::i32::acq_rel::used:
fetch_min::i32::seq_cst::used:
fetch_min::i32::relaxed::dropped:
fetch_min::i32::acquire::dropped:
fetch_min::i32::release::dropped:
fetch_min::i32::acq_rel::dropped:
fetch_min::i32::seq_cst::dropped:
    mov eax, dword ptr [rdi]
  .L1:
    cmp eax, esi
    mov ecx, esi
    cmovle ecx, eax
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_min::u32::relaxed::used:
fetch_min::u32::acquire::used:
fetch_min::u32::release::used:
fetch_min::u32::acq_rel::used:
fetch_min::u32::seq_cst::used:
fetch_min::u32::relaxed::dropped:
fetch_min::u32::acquire::dropped:
fetch_min::u32::release::dropped:
fetch_min::u32::acq_rel::dropped:
fetch_min::u32::seq_cst::dropped:
    mov eax, dword ptr [rdi]
  .L1:
    cmp eax, esi
    mov ecx, esi
    cmovbe ecx, eax
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_min::u32::relaxed::used::const_1:
fetch_min::u32::acquire::used::const_1:
fetch_min::u32::release::used::const_1:
fetch_min::u32::acq_rel::used::const_1:
fetch_min::u32::seq_cst::used::const_1:
fetch_min::u32::relaxed::dropped::const_1:
fetch_min::u32::acquire::dropped::const_1:
fetch_min::u32::release::dropped::const_1:
fetch_min::u32::acq_rel::dropped::const_1:
fetch_min::u32::seq_cst::dropped::const_1:
    mov eax, dword ptr [rdi]
  .L1:
    cmp eax, 2
    mov ecx, 1
    cmovb ecx, eax
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_min::u32::relaxed::used::const_10:
fetch_min::u32::acquire::used::const_10:
fetch_min::u32::release::used::const_10:
fetch_min::u32::acq_rel::used::const_10:
fetch_min::u32::seq_cst::used::const_10:
fetch_min::u32::relaxed::dropped::const_10:
fetch_min::u32::acquire::dropped::const_10:
fetch_min::u32::release::dropped::const_10:
fetch_min::u32::acq_rel::dropped::const_10:
fetch_min::u32::seq_cst::dropped::const_10:
    mov eax, dword ptr [rdi]
  .L1:
    cmp eax, 11
    mov ecx, 10
    cmovb ecx, eax
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

fetch_min::u32::relaxed::used::idempotent:
fetch_min::u32::acquire::used::idempotent:
fetch_min::u32::release::used::idempotent:
fetch_min::u32::acq_rel::used::idempotent:
fetch_min::u32::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov eax, dword ptr [rdi]
    ret

fetch_min::u32::relaxed::dropped::idempotent:
fetch_min::u32::acquire::dropped::idempotent:
fetch_min::u32::release::dropped::idempotent:
fetch_min::u32::acq_rel::dropped::idempotent:
    ret

fetch_min::u32::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_min::i64::relaxed::used:
fetch_min::i64::acquire::used:
fetch_min::i64::release::used:
fetch_min::i64::acq_rel::used:
fetch_min::i64::seq_cst::used:
fetch_min::i64::relaxed::dropped:
fetch_min::i64::acquire::dropped:
fetch_min::i64::release::dropped:
fetch_min::i64::acq_rel::dropped:
fetch_min::i64::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, rsi
    mov rcx, rsi
    cmovle rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_min::u64::relaxed::used:
fetch_min::u64::acquire::used:
fetch_min::u64::release::used:
fetch_min::u64::acq_rel::used:
fetch_min::u64::seq_cst::used:
fetch_min::u64::relaxed::dropped:
fetch_min::u64::acquire::dropped:
fetch_min::u64::release::dropped:
fetch_min::u64::acq_rel::dropped:
fetch_min::u64::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, rsi
    mov rcx, rsi
    cmovbe rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_min::u64::relaxed::used::const_1:
fetch_min::u64::acquire::used::const_1:
fetch_min::u64::release::used::const_1:
fetch_min::u64::acq_rel::used::const_1:
fetch_min::u64::seq_cst::used::const_1:
fetch_min::u64::relaxed::dropped::const_1:
fetch_min::u64::acquire::dropped::const_1:
fetch_min::u64::release::dropped::const_1:
fetch_min::u64::acq_rel::dropped::const_1:
fetch_min::u64::seq_cst::dropped::const_1:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, 2
    mov ecx, 1
    cmovb rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_min::u64::relaxed::used::const_10:
fetch_min::u64::acquire::used::const_10:
fetch_min::u64::release::used::const_10:
fetch_min::u64::acq_rel::used::const_10:
fetch_min::u64::seq_cst::used::const_10:
fetch_min::u64::relaxed::dropped::const_10:
fetch_min::u64::acquire::dropped::const_10:
fetch_min::u64::release::dropped::const_10:
fetch_min::u64::acq_rel::dropped::const_10:
fetch_min::u64::seq_cst::dropped::const_10:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, 11
    mov ecx, 10
    cmovb rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_min::u64::relaxed::used::idempotent:
fetch_min::u64::acquire::used::idempotent:
fetch_min::u64::release::used::idempotent:
fetch_min::u64::acq_rel::used::idempotent:
fetch_min::u64::seq_cst::used::idempotent:
    lock or dword ptr [rsp - 64], 0
    mov rax, qword ptr [rdi]
    ret

fetch_min::u64::relaxed::dropped::idempotent:
fetch_min::u64::acquire::dropped::idempotent:
fetch_min::u64::release::dropped::idempotent:
fetch_min::u64::acq_rel::dropped::idempotent:
    ret

fetch_min::u64::seq_cst::dropped::idempotent:
    lock or dword ptr [rsp - 64], 0
    ret

fetch_min::isize::relaxed::used:
fetch_min::isize::acquire::used:
fetch_min::isize::release::used:
fetch_min::isize::acq_rel::used:
fetch_min::isize::seq_cst::used:
fetch_min::isize::relaxed::dropped:
fetch_min::isize::acquire::dropped:
fetch_min::isize::release::dropped:
fetch_min::isize::acq_rel::dropped:
fetch_min::isize::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, rsi
    mov rcx, rsi
    cmovle rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_min::usize::relaxed::used:
fetch_min::usize::acquire::used:
fetch_min::usize::release::used:
fetch_min::usize::acq_rel::used:
fetch_min::usize::seq_cst::used:
fetch_min::usize::relaxed::dropped:
fetch_min::usize::acquire::dropped:
fetch_min::usize::release::dropped:
fetch_min::usize::acq_rel::dropped:
fetch_min::usize::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, rsi
    mov rcx, rsi
    cmovbe rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fetch_not::bool::relaxed::used:
fetch_not::bool::acquire::used:
fetch_not::bool::release::used:
fetch_not::bool::acq_rel::used:
fetch_not::bool::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    xor cl, 1
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    test al, al
    setne al
    ret

fetch_not::bool::relaxed::dropped:
fetch_not::bool::acquire::dropped:
fetch_not::bool::release::dropped:
fetch_not::bool::acq_rel::dropped:
fetch_not::bool::seq_cst::dropped:
    lock xor byte ptr [rdi], 1
    ret

fetch_ptr_add::ptr::relaxed::used:
fetch_ptr_add::ptr::acquire::used:
fetch_ptr_add::ptr::release::used:
fetch_ptr_add::ptr::acq_rel::used:
fetch_ptr_add::ptr::seq_cst::used:
    lea rax, [4*rsi]
    lock xadd qword ptr [rdi], rax
    ret

fetch_ptr_add::ptr::relaxed::dropped:
fetch_ptr_add::ptr::acquire::dropped:
fetch_ptr_add::ptr::release::dropped:
fetch_ptr_add::ptr::acq_rel::dropped:
fetch_ptr_add::ptr::seq_cst::dropped:
    shl rsi, 2
    lock add qword ptr [rdi], rsi
    ret

fetch_ptr_sub::ptr::relaxed::used:
fetch_ptr_sub::ptr::acquire::used:
fetch_ptr_sub::ptr::release::used:
fetch_ptr_sub::ptr::acq_rel::used:
fetch_ptr_sub::ptr::seq_cst::used:
    lea rax, [4*rsi]
    neg rax
    lock xadd qword ptr [rdi], rax
    ret

fetch_ptr_sub::ptr::relaxed::dropped:
fetch_ptr_sub::ptr::acquire::dropped:
fetch_ptr_sub::ptr::release::dropped:
fetch_ptr_sub::ptr::acq_rel::dropped:
fetch_ptr_sub::ptr::seq_cst::dropped:
    shl rsi, 2
    lock sub qword ptr [rdi], rsi
    ret

fetch_byte_add::ptr::plain::used:
    mov rax, qword ptr [rdi]
    add rsi, rax
    mov qword ptr [rdi], rsi
    ret

fetch_byte_add::ptr::relaxed::used:
fetch_byte_add::ptr::acquire::used:
fetch_byte_add::ptr::release::used:
fetch_byte_add::ptr::acq_rel::used:
fetch_byte_add::ptr::seq_cst::used:
    mov rax, rsi
    lock xadd qword ptr [rdi], rax
    ret

fetch_byte_add::ptr::plain::dropped:
    add qword ptr [rdi], rsi
    ret

fetch_byte_add::ptr::relaxed::dropped:
fetch_byte_add::ptr::acquire::dropped:
fetch_byte_add::ptr::release::dropped:
fetch_byte_add::ptr::acq_rel::dropped:
fetch_byte_add::ptr::seq_cst::dropped:
    lock add qword ptr [rdi], rsi
    ret

fetch_byte_sub::ptr::relaxed::used:
fetch_byte_sub::ptr::acquire::used:
fetch_byte_sub::ptr::release::used:
fetch_byte_sub::ptr::acq_rel::used:
fetch_byte_sub::ptr::seq_cst::used:
    mov rax, rsi
    neg rax
    lock xadd qword ptr [rdi], rax
    ret

fetch_byte_sub::ptr::relaxed::dropped:
fetch_byte_sub::ptr::acquire::dropped:
fetch_byte_sub::ptr::release::dropped:
fetch_byte_sub::ptr::acq_rel::dropped:
fetch_byte_sub::ptr::seq_cst::dropped:
    lock sub qword ptr [rdi], rsi
    ret

fetch_update::bool::relaxed::relaxed::used:
fetch_update::bool::acquire::relaxed::used:
fetch_update::bool::release::relaxed::used:
fetch_update::bool::acq_rel::relaxed::used:
fetch_update::bool::seq_cst::relaxed::used:
fetch_update::bool::relaxed::acquire::used:
fetch_update::bool::acquire::acquire::used:
fetch_update::bool::release::acquire::used:
fetch_update::bool::acq_rel::acquire::used:
fetch_update::bool::seq_cst::acquire::used:
fetch_update::bool::relaxed::seq_cst::used:
fetch_update::bool::acquire::seq_cst::used:
fetch_update::bool::release::seq_cst::used:
fetch_update::bool::acq_rel::seq_cst::used:
fetch_update::bool::seq_cst::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    test al, al
    jne .L2
    xor eax, eax
    lock cmpxchg byte ptr [rdi], sil
    jne .L1
    test al, al
    setne dl
    test cl, cl
    setne al
    ret
  .L2:
    mov dl, 1
    test cl, cl
    setne al
    ret

fetch_update::bool::relaxed::relaxed::dropped:
fetch_update::bool::acquire::relaxed::dropped:
fetch_update::bool::release::relaxed::dropped:
fetch_update::bool::acq_rel::relaxed::dropped:
fetch_update::bool::seq_cst::relaxed::dropped:
fetch_update::bool::relaxed::acquire::dropped:
fetch_update::bool::acquire::acquire::dropped:
fetch_update::bool::release::acquire::dropped:
fetch_update::bool::acq_rel::acquire::dropped:
fetch_update::bool::seq_cst::acquire::dropped:
fetch_update::bool::relaxed::seq_cst::dropped:
fetch_update::bool::acquire::seq_cst::dropped:
fetch_update::bool::release::seq_cst::dropped:
fetch_update::bool::acq_rel::seq_cst::dropped:
fetch_update::bool::seq_cst::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
  .L1:
    test al, al
    jne .L2
    xor eax, eax
    lock cmpxchg byte ptr [rdi], sil
    jne .L1
  .L2:
    ret

fetch_update::ptr::relaxed::relaxed::used:
fetch_update::ptr::acquire::relaxed::used:
fetch_update::ptr::release::relaxed::used:
fetch_update::ptr::acq_rel::relaxed::used:
fetch_update::ptr::seq_cst::relaxed::used:
fetch_update::ptr::relaxed::acquire::used:
fetch_update::ptr::acquire::acquire::used:
fetch_update::ptr::release::acquire::used:
fetch_update::ptr::acq_rel::acquire::used:
fetch_update::ptr::seq_cst::acquire::used:
fetch_update::ptr::relaxed::seq_cst::used:
fetch_update::ptr::acquire::seq_cst::used:
fetch_update::ptr::release::seq_cst::used:
fetch_update::ptr::acq_rel::seq_cst::used:
fetch_update::ptr::seq_cst::seq_cst::used:
    mov rdx, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    test rdx, rdx
    jne .L2
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rsi
    mov rdx, rax
    jne .L1
    mov rax, rcx
    ret
  .L2:
    mov eax, 1
    ret

fetch_update::ptr::relaxed::relaxed::dropped:
fetch_update::ptr::acquire::relaxed::dropped:
fetch_update::ptr::release::relaxed::dropped:
fetch_update::ptr::acq_rel::relaxed::dropped:
fetch_update::ptr::seq_cst::relaxed::dropped:
fetch_update::ptr::relaxed::acquire::dropped:
fetch_update::ptr::acquire::acquire::dropped:
fetch_update::ptr::release::acquire::dropped:
fetch_update::ptr::acq_rel::acquire::dropped:
fetch_update::ptr::seq_cst::acquire::dropped:
fetch_update::ptr::relaxed::seq_cst::dropped:
fetch_update::ptr::acquire::seq_cst::dropped:
fetch_update::ptr::release::seq_cst::dropped:
fetch_update::ptr::acq_rel::seq_cst::dropped:
fetch_update::ptr::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    test rax, rax
    jne .L2
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rsi
    jne .L1
  .L2:
    ret

fetch_update::i8::relaxed::relaxed::used:
fetch_update::i8::acquire::relaxed::used:
fetch_update::i8::release::relaxed::used:
fetch_update::i8::acq_rel::relaxed::used:
fetch_update::i8::seq_cst::relaxed::used:
fetch_update::i8::relaxed::acquire::used:
fetch_update::i8::acquire::acquire::used:
fetch_update::i8::release::acquire::used:
fetch_update::i8::acq_rel::acquire::used:
fetch_update::i8::seq_cst::acquire::used:
fetch_update::i8::relaxed::seq_cst::used:
fetch_update::i8::acquire::seq_cst::used:
fetch_update::i8::release::seq_cst::used:
fetch_update::i8::acq_rel::seq_cst::used:
fetch_update::i8::seq_cst::seq_cst::used:
    movzx edx, byte ptr [rdi]
  .L1:
    mov r8d, edx
    add r8b, sil
    seto cl
    jo .L2
    mov eax, edx
    lock cmpxchg byte ptr [rdi], r8b
    mov edx, eax
    jne .L1
  .L2:
    mov eax, ecx
    ret

fetch_update::i8::relaxed::relaxed::dropped:
fetch_update::i8::acquire::relaxed::dropped:
fetch_update::i8::release::relaxed::dropped:
fetch_update::i8::acq_rel::relaxed::dropped:
fetch_update::i8::seq_cst::relaxed::dropped:
fetch_update::i8::relaxed::acquire::dropped:
fetch_update::i8::acquire::acquire::dropped:
fetch_update::i8::release::acquire::dropped:
fetch_update::i8::acq_rel::acquire::dropped:
fetch_update::i8::seq_cst::acquire::dropped:
fetch_update::i8::relaxed::seq_cst::dropped:
fetch_update::i8::acquire::seq_cst::dropped:
fetch_update::i8::release::seq_cst::dropped:
fetch_update::i8::acq_rel::seq_cst::dropped:
fetch_update::i8::seq_cst::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    add cl, sil
    jo .L2
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
  .L2:
    ret

fetch_update::u8::relaxed::relaxed::used:
fetch_update::u8::acquire::relaxed::used:
fetch_update::u8::release::relaxed::used:
fetch_update::u8::acq_rel::relaxed::used:
fetch_update::u8::seq_cst::relaxed::used:
fetch_update::u8::relaxed::acquire::used:
fetch_update::u8::acquire::acquire::used:
fetch_update::u8::release::acquire::used:
fetch_update::u8::acq_rel::acquire::used:
fetch_update::u8::seq_cst::acquire::used:
fetch_update::u8::relaxed::seq_cst::used:
fetch_update::u8::acquire::seq_cst::used:
fetch_update::u8::release::seq_cst::used:
fetch_update::u8::acq_rel::seq_cst::used:
fetch_update::u8::seq_cst::seq_cst::used:
    movzx edx, byte ptr [rdi]
  .L1:
    mov ecx, edx
    mov r8d, edx
    add r8b, sil
    jb .L2
    mov eax, ecx
    lock cmpxchg byte ptr [rdi], r8b
    mov edx, eax
    jne .L1
    cmp r8b, cl
    setb al
    ret
  .L2:
    mov edx, ecx
    cmp r8b, cl
    setb al
    ret

fetch_update::u8::relaxed::relaxed::dropped:
fetch_update::u8::acquire::relaxed::dropped:
fetch_update::u8::release::relaxed::dropped:
fetch_update::u8::acq_rel::relaxed::dropped:
fetch_update::u8::seq_cst::relaxed::dropped:
fetch_update::u8::relaxed::acquire::dropped:
fetch_update::u8::acquire::acquire::dropped:
fetch_update::u8::release::acquire::dropped:
fetch_update::u8::acq_rel::acquire::dropped:
fetch_update::u8::seq_cst::acquire::dropped:
fetch_update::u8::relaxed::seq_cst::dropped:
fetch_update::u8::acquire::seq_cst::dropped:
fetch_update::u8::release::seq_cst::dropped:
fetch_update::u8::acq_rel::seq_cst::dropped:
fetch_update::u8::seq_cst::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    add cl, sil
    jb .L2
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
  .L2:
    ret

fetch_update::i16::relaxed::relaxed::used:
fetch_update::i16::acquire::relaxed::used:
fetch_update::i16::release::relaxed::used:
fetch_update::i16::acq_rel::relaxed::used:
fetch_update::i16::seq_cst::relaxed::used:
fetch_update::i16::relaxed::acquire::used:
fetch_update::i16::acquire::acquire::used:
fetch_update::i16::release::acquire::used:
fetch_update::i16::acq_rel::acquire::used:
fetch_update::i16::seq_cst::acquire::used:
fetch_update::i16::relaxed::seq_cst::used:
fetch_update::i16::acquire::seq_cst::used:
fetch_update::i16::release::seq_cst::used:
fetch_update::i16::acq_rel::seq_cst::used:
fetch_update::i16::seq_cst::seq_cst::used:
    movzx edx, word ptr [rdi]
  .L1:
    mov ecx, edx
    add cx, si
    jo .L2
    mov eax, edx
    lock cmpxchg word ptr [rdi], cx
    mov edx, eax
    jne .L1
    xor eax, eax
    ret
  .L2:
    mov ax, 1
    ret

fetch_update::i16::relaxed::relaxed::dropped:
fetch_update::i16::acquire::relaxed::dropped:
fetch_update::i16::release::relaxed::dropped:
fetch_update::i16::acq_rel::relaxed::dropped:
fetch_update::i16::seq_cst::relaxed::dropped:
fetch_update::i16::relaxed::acquire::dropped:
fetch_update::i16::acquire::acquire::dropped:
fetch_update::i16::release::acquire::dropped:
fetch_update::i16::acq_rel::acquire::dropped:
fetch_update::i16::seq_cst::acquire::dropped:
fetch_update::i16::relaxed::seq_cst::dropped:
fetch_update::i16::acquire::seq_cst::dropped:
fetch_update::i16::release::seq_cst::dropped:
fetch_update::i16::acq_rel::seq_cst::dropped:
fetch_update::i16::seq_cst::seq_cst::dropped:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    add cx, si
    jo .L2
    lock cmpxchg word ptr [rdi], cx
    jne .L1
  .L2:
    ret

fetch_update::u16::relaxed::relaxed::used:
fetch_update::u16::acquire::relaxed::used:
fetch_update::u16::release::relaxed::used:
fetch_update::u16::acq_rel::relaxed::used:
fetch_update::u16::seq_cst::relaxed::used:
fetch_update::u16::relaxed::acquire::used:
fetch_update::u16::acquire::acquire::used:
fetch_update::u16::release::acquire::used:
fetch_update::u16::acq_rel::acquire::used:
fetch_update::u16::seq_cst::acquire::used:
fetch_update::u16::relaxed::seq_cst::used:
fetch_update::u16::acquire::seq_cst::used:
fetch_update::u16::release::seq_cst::used:
fetch_update::u16::acq_rel::seq_cst::used:
fetch_update::u16::seq_cst::seq_cst::used:
    movzx edx, word ptr [rdi]
  .L1:
    mov ecx, edx
    add cx, si
    jb .L2
    mov eax, edx
    lock cmpxchg word ptr [rdi], cx
    mov edx, eax
    jne .L1
    xor eax, eax
    ret
  .L2:
    mov ax, 1
    ret

fetch_update::u16::relaxed::relaxed::dropped:
fetch_update::u16::acquire::relaxed::dropped:
fetch_update::u16::release::relaxed::dropped:
fetch_update::u16::acq_rel::relaxed::dropped:
fetch_update::u16::seq_cst::relaxed::dropped:
fetch_update::u16::relaxed::acquire::dropped:
fetch_update::u16::acquire::acquire::dropped:
fetch_update::u16::release::acquire::dropped:
fetch_update::u16::acq_rel::acquire::dropped:
fetch_update::u16::seq_cst::acquire::dropped:
fetch_update::u16::relaxed::seq_cst::dropped:
fetch_update::u16::acquire::seq_cst::dropped:
fetch_update::u16::release::seq_cst::dropped:
fetch_update::u16::acq_rel::seq_cst::dropped:
fetch_update::u16::seq_cst::seq_cst::dropped:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    add cx, si
    jb .L2
    lock cmpxchg word ptr [rdi], cx
    jne .L1
  .L2:
    ret

fetch_update::i32::relaxed::relaxed::used:
fetch_update::i32::acquire::relaxed::used:
fetch_update::i32::release::relaxed::used:
fetch_update::i32::acq_rel::relaxed::used:
fetch_update::i32::seq_cst::relaxed::used:
fetch_update::i32::relaxed::acquire::used:
fetch_update::i32::acquire::acquire::used:
fetch_update::i32::release::acquire::used:
fetch_update::i32::acq_rel::acquire::used:
fetch_update::i32::seq_cst::acquire::used:
fetch_update::i32::relaxed::seq_cst::used:
fetch_update::i32::acquire::seq_cst::used:
fetch_update::i32::release::seq_cst::used:
fetch_update::i32::acq_rel::seq_cst::used:
fetch_update::i32::seq_cst::seq_cst::used:
    mov edx, dword ptr [rdi]
  .L1:
    mov ecx, edx
    add ecx, esi
    jo .L2
    mov eax, edx
    lock cmpxchg dword ptr [rdi], ecx
    mov edx, eax
    jne .L1
    xor eax, eax
    ret
  .L2:
    mov eax, 1
    ret

fetch_update::i32::relaxed::relaxed::dropped:
fetch_update::i32::acquire::relaxed::dropped:
fetch_update::i32::release::relaxed::dropped:
fetch_update::i32::acq_rel::relaxed::dropped:
fetch_update::i32::seq_cst::relaxed::dropped:
fetch_update::i32::relaxed::acquire::dropped:
fetch_update::i32::acquire::acquire::dropped:
fetch_update::i32::release::acquire::dropped:
fetch_update::i32::acq_rel::acquire::dropped:
fetch_update::i32::seq_cst::acquire::dropped:
fetch_update::i32::relaxed::seq_cst::dropped:
fetch_update::i32::acquire::seq_cst::dropped:
fetch_update::i32::release::seq_cst::dropped:
fetch_update::i32::acq_rel::seq_cst::dropped:
fetch_update::i32::seq_cst::seq_cst::dropped:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    add ecx, esi
    jo .L2
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
  .L2:
    ret

fetch_update::u32::relaxed::relaxed::used:
fetch_update::u32::acquire::relaxed::used:
fetch_update::u32::release::relaxed::used:
fetch_update::u32::acq_rel::relaxed::used:
fetch_update::u32::seq_cst::relaxed::used:
fetch_update::u32::relaxed::acquire::used:
fetch_update::u32::acquire::acquire::used:
fetch_update::u32::release::acquire::used:
fetch_update::u32::acq_rel::acquire::used:
fetch_update::u32::seq_cst::acquire::used:
fetch_update::u32::relaxed::seq_cst::used:
fetch_update::u32::acquire::seq_cst::used:
fetch_update::u32::release::seq_cst::used:
fetch_update::u32::acq_rel::seq_cst::used:
fetch_update::u32::seq_cst::seq_cst::used:
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

fetch_update::u32::relaxed::relaxed::dropped:
fetch_update::u32::acquire::relaxed::dropped:
fetch_update::u32::release::relaxed::dropped:
fetch_update::u32::acq_rel::relaxed::dropped:
fetch_update::u32::seq_cst::relaxed::dropped:
fetch_update::u32::relaxed::acquire::dropped:
fetch_update::u32::acquire::acquire::dropped:
fetch_update::u32::release::acquire::dropped:
fetch_update::u32::acq_rel::acquire::dropped:
fetch_update::u32::seq_cst::acquire::dropped:
fetch_update::u32::relaxed::seq_cst::dropped:
fetch_update::u32::acquire::seq_cst::dropped:
fetch_update::u32::release::seq_cst::dropped:
fetch_update::u32::acq_rel::seq_cst::dropped:
fetch_update::u32::seq_cst::seq_cst::dropped:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    add ecx, esi
    jb .L2
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
  .L2:
    ret

fetch_update::i64::relaxed::relaxed::used:
fetch_update::i64::acquire::relaxed::used:
fetch_update::i64::release::relaxed::used:
fetch_update::i64::acq_rel::relaxed::used:
fetch_update::i64::seq_cst::relaxed::used:
fetch_update::i64::relaxed::acquire::used:
fetch_update::i64::acquire::acquire::used:
fetch_update::i64::release::acquire::used:
fetch_update::i64::acq_rel::acquire::used:
fetch_update::i64::seq_cst::acquire::used:
fetch_update::i64::relaxed::seq_cst::used:
fetch_update::i64::acquire::seq_cst::used:
fetch_update::i64::release::seq_cst::used:
fetch_update::i64::acq_rel::seq_cst::used:
fetch_update::i64::seq_cst::seq_cst::used:
    mov rdx, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    mov r8, rdx
    add r8, rsi
    jo .L2
    mov rax, rdx
    lock cmpxchg qword ptr [rdi], r8
    mov rdx, rax
    jne .L1
    mov rax, rcx
    ret
  .L2:
    mov eax, 1
    ret

fetch_update::i64::relaxed::relaxed::dropped:
fetch_update::i64::acquire::relaxed::dropped:
fetch_update::i64::release::relaxed::dropped:
fetch_update::i64::acq_rel::relaxed::dropped:
fetch_update::i64::seq_cst::relaxed::dropped:
fetch_update::i64::relaxed::acquire::dropped:
fetch_update::i64::acquire::acquire::dropped:
fetch_update::i64::release::acquire::dropped:
fetch_update::i64::acq_rel::acquire::dropped:
fetch_update::i64::seq_cst::acquire::dropped:
fetch_update::i64::relaxed::seq_cst::dropped:
fetch_update::i64::acquire::seq_cst::dropped:
fetch_update::i64::release::seq_cst::dropped:
fetch_update::i64::acq_rel::seq_cst::dropped:
fetch_update::i64::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    add rcx, rsi
    jo .L2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
  .L2:
    ret

fetch_update::u64::relaxed::relaxed::used:
fetch_update::u64::acquire::relaxed::used:
fetch_update::u64::release::relaxed::used:
fetch_update::u64::acq_rel::relaxed::used:
fetch_update::u64::seq_cst::relaxed::used:
fetch_update::u64::relaxed::acquire::used:
fetch_update::u64::acquire::acquire::used:
fetch_update::u64::release::acquire::used:
fetch_update::u64::acq_rel::acquire::used:
fetch_update::u64::seq_cst::acquire::used:
fetch_update::u64::relaxed::seq_cst::used:
fetch_update::u64::acquire::seq_cst::used:
fetch_update::u64::release::seq_cst::used:
fetch_update::u64::acq_rel::seq_cst::used:
fetch_update::u64::seq_cst::seq_cst::used:
    mov rdx, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    mov r8, rdx
    add r8, rsi
    jb .L2
    mov rax, rdx
    lock cmpxchg qword ptr [rdi], r8
    mov rdx, rax
    jne .L1
    mov rax, rcx
    ret
  .L2:
    mov eax, 1
    ret

fetch_update::u64::relaxed::relaxed::dropped:
fetch_update::u64::acquire::relaxed::dropped:
fetch_update::u64::release::relaxed::dropped:
fetch_update::u64::acq_rel::relaxed::dropped:
fetch_update::u64::seq_cst::relaxed::dropped:
fetch_update::u64::relaxed::acquire::dropped:
fetch_update::u64::acquire::acquire::dropped:
fetch_update::u64::release::acquire::dropped:
fetch_update::u64::acq_rel::acquire::dropped:
fetch_update::u64::seq_cst::acquire::dropped:
fetch_update::u64::relaxed::seq_cst::dropped:
fetch_update::u64::acquire::seq_cst::dropped:
fetch_update::u64::release::seq_cst::dropped:
fetch_update::u64::acq_rel::seq_cst::dropped:
fetch_update::u64::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    add rcx, rsi
    jb .L2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
  .L2:
    ret

fetch_update::isize::relaxed::relaxed::used:
fetch_update::isize::acquire::relaxed::used:
fetch_update::isize::release::relaxed::used:
fetch_update::isize::acq_rel::relaxed::used:
fetch_update::isize::seq_cst::relaxed::used:
fetch_update::isize::relaxed::acquire::used:
fetch_update::isize::acquire::acquire::used:
fetch_update::isize::release::acquire::used:
fetch_update::isize::acq_rel::acquire::used:
fetch_update::isize::seq_cst::acquire::used:
fetch_update::isize::relaxed::seq_cst::used:
fetch_update::isize::acquire::seq_cst::used:
fetch_update::isize::release::seq_cst::used:
fetch_update::isize::acq_rel::seq_cst::used:
fetch_update::isize::seq_cst::seq_cst::used:
    mov rdx, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    mov r8, rdx
    add r8, rsi
    jo .L2
    mov rax, rdx
    lock cmpxchg qword ptr [rdi], r8
    mov rdx, rax
    jne .L1
    mov rax, rcx
    ret
  .L2:
    mov eax, 1
    ret

fetch_update::isize::relaxed::relaxed::dropped:
fetch_update::isize::acquire::relaxed::dropped:
fetch_update::isize::release::relaxed::dropped:
fetch_update::isize::acq_rel::relaxed::dropped:
fetch_update::isize::seq_cst::relaxed::dropped:
fetch_update::isize::relaxed::acquire::dropped:
fetch_update::isize::acquire::acquire::dropped:
fetch_update::isize::release::acquire::dropped:
fetch_update::isize::acq_rel::acquire::dropped:
fetch_update::isize::seq_cst::acquire::dropped:
fetch_update::isize::relaxed::seq_cst::dropped:
fetch_update::isize::acquire::seq_cst::dropped:
fetch_update::isize::release::seq_cst::dropped:
fetch_update::isize::acq_rel::seq_cst::dropped:
fetch_update::isize::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    add rcx, rsi
    jo .L2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
  .L2:
    ret

fetch_update::usize::relaxed::relaxed::used:
fetch_update::usize::acquire::relaxed::used:
fetch_update::usize::release::relaxed::used:
fetch_update::usize::acq_rel::relaxed::used:
fetch_update::usize::seq_cst::relaxed::used:
fetch_update::usize::relaxed::acquire::used:
fetch_update::usize::acquire::acquire::used:
fetch_update::usize::release::acquire::used:
fetch_update::usize::acq_rel::acquire::used:
fetch_update::usize::seq_cst::acquire::used:
fetch_update::usize::relaxed::seq_cst::used:
fetch_update::usize::acquire::seq_cst::used:
fetch_update::usize::release::seq_cst::used:
fetch_update::usize::acq_rel::seq_cst::used:
fetch_update::usize::seq_cst::seq_cst::used:
    mov rdx, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    mov r8, rdx
    add r8, rsi
    jb .L2
    mov rax, rdx
    lock cmpxchg qword ptr [rdi], r8
    mov rdx, rax
    jne .L1
    mov rax, rcx
    ret
  .L2:
    mov eax, 1
    ret

fetch_update::usize::relaxed::relaxed::dropped:
fetch_update::usize::acquire::relaxed::dropped:
fetch_update::usize::release::relaxed::dropped:
fetch_update::usize::acq_rel::relaxed::dropped:
fetch_update::usize::seq_cst::relaxed::dropped:
fetch_update::usize::relaxed::acquire::dropped:
fetch_update::usize::acquire::acquire::dropped:
fetch_update::usize::release::acquire::dropped:
fetch_update::usize::acq_rel::acquire::dropped:
fetch_update::usize::seq_cst::acquire::dropped:
fetch_update::usize::relaxed::seq_cst::dropped:
fetch_update::usize::acquire::seq_cst::dropped:
fetch_update::usize::release::seq_cst::dropped:
fetch_update::usize::acq_rel::seq_cst::dropped:
fetch_update::usize::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    add rcx, rsi
    jb .L2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
  .L2:
    ret

try_update::bool::relaxed::relaxed::used:
try_update::bool::acquire::relaxed::used:
try_update::bool::release::relaxed::used:
try_update::bool::acq_rel::relaxed::used:
try_update::bool::seq_cst::relaxed::used:
try_update::bool::relaxed::acquire::used:
try_update::bool::acquire::acquire::used:
try_update::bool::release::acquire::used:
try_update::bool::acq_rel::acquire::used:
try_update::bool::seq_cst::acquire::used:
try_update::bool::relaxed::seq_cst::used:
try_update::bool::acquire::seq_cst::used:
try_update::bool::release::seq_cst::used:
try_update::bool::acq_rel::seq_cst::used:
try_update::bool::seq_cst::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    test al, al
    jne .L2
    xor eax, eax
    lock cmpxchg byte ptr [rdi], sil
    jne .L1
    test al, al
    setne dl
    test cl, cl
    setne al
    ret
  .L2:
    mov dl, 1
    test cl, cl
    setne al
    ret

try_update::bool::relaxed::relaxed::dropped:
try_update::bool::acquire::relaxed::dropped:
try_update::bool::release::relaxed::dropped:
try_update::bool::acq_rel::relaxed::dropped:
try_update::bool::seq_cst::relaxed::dropped:
try_update::bool::relaxed::acquire::dropped:
try_update::bool::acquire::acquire::dropped:
try_update::bool::release::acquire::dropped:
try_update::bool::acq_rel::acquire::dropped:
try_update::bool::seq_cst::acquire::dropped:
try_update::bool::relaxed::seq_cst::dropped:
try_update::bool::acquire::seq_cst::dropped:
try_update::bool::release::seq_cst::dropped:
try_update::bool::acq_rel::seq_cst::dropped:
try_update::bool::seq_cst::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
  .L1:
    test al, al
    jne .L2
    xor eax, eax
    lock cmpxchg byte ptr [rdi], sil
    jne .L1
  .L2:
    ret

try_update::ptr::relaxed::relaxed::used:
try_update::ptr::acquire::relaxed::used:
try_update::ptr::release::relaxed::used:
try_update::ptr::acq_rel::relaxed::used:
try_update::ptr::seq_cst::relaxed::used:
try_update::ptr::relaxed::acquire::used:
try_update::ptr::acquire::acquire::used:
try_update::ptr::release::acquire::used:
try_update::ptr::acq_rel::acquire::used:
try_update::ptr::seq_cst::acquire::used:
try_update::ptr::relaxed::seq_cst::used:
try_update::ptr::acquire::seq_cst::used:
try_update::ptr::release::seq_cst::used:
try_update::ptr::acq_rel::seq_cst::used:
try_update::ptr::seq_cst::seq_cst::used:
    mov rdx, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    test rdx, rdx
    jne .L2
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rsi
    mov rdx, rax
    jne .L1
    mov rax, rcx
    ret
  .L2:
    mov eax, 1
    ret

try_update::ptr::relaxed::relaxed::dropped:
try_update::ptr::acquire::relaxed::dropped:
try_update::ptr::release::relaxed::dropped:
try_update::ptr::acq_rel::relaxed::dropped:
try_update::ptr::seq_cst::relaxed::dropped:
try_update::ptr::relaxed::acquire::dropped:
try_update::ptr::acquire::acquire::dropped:
try_update::ptr::release::acquire::dropped:
try_update::ptr::acq_rel::acquire::dropped:
try_update::ptr::seq_cst::acquire::dropped:
try_update::ptr::relaxed::seq_cst::dropped:
try_update::ptr::acquire::seq_cst::dropped:
try_update::ptr::release::seq_cst::dropped:
try_update::ptr::acq_rel::seq_cst::dropped:
try_update::ptr::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    test rax, rax
    jne .L2
    xor eax, eax
    lock cmpxchg qword ptr [rdi], rsi
    jne .L1
  .L2:
    ret

try_update::i8::relaxed::relaxed::used:
try_update::i8::acquire::relaxed::used:
try_update::i8::release::relaxed::used:
try_update::i8::acq_rel::relaxed::used:
try_update::i8::seq_cst::relaxed::used:
try_update::i8::relaxed::acquire::used:
try_update::i8::acquire::acquire::used:
try_update::i8::release::acquire::used:
try_update::i8::acq_rel::acquire::used:
try_update::i8::seq_cst::acquire::used:
try_update::i8::relaxed::seq_cst::used:
try_update::i8::acquire::seq_cst::used:
try_update::i8::release::seq_cst::used:
try_update::i8::acq_rel::seq_cst::used:
try_update::i8::seq_cst::seq_cst::used:
    movzx edx, byte ptr [rdi]
  .L1:
    mov r8d, edx
    add r8b, sil
    seto cl
    jo .L2
    mov eax, edx
    lock cmpxchg byte ptr [rdi], r8b
    mov edx, eax
    jne .L1
  .L2:
    mov eax, ecx
    ret

try_update::i8::relaxed::relaxed::dropped:
try_update::i8::acquire::relaxed::dropped:
try_update::i8::release::relaxed::dropped:
try_update::i8::acq_rel::relaxed::dropped:
try_update::i8::seq_cst::relaxed::dropped:
try_update::i8::relaxed::acquire::dropped:
try_update::i8::acquire::acquire::dropped:
try_update::i8::release::acquire::dropped:
try_update::i8::acq_rel::acquire::dropped:
try_update::i8::seq_cst::acquire::dropped:
try_update::i8::relaxed::seq_cst::dropped:
try_update::i8::acquire::seq_cst::dropped:
try_update::i8::release::seq_cst::dropped:
try_update::i8::acq_rel::seq_cst::dropped:
try_update::i8::seq_cst::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    add cl, sil
    jo .L2
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
  .L2:
    ret

try_update::u8::relaxed::relaxed::used:
try_update::u8::acquire::relaxed::used:
try_update::u8::release::relaxed::used:
try_update::u8::acq_rel::relaxed::used:
try_update::u8::seq_cst::relaxed::used:
try_update::u8::relaxed::acquire::used:
try_update::u8::acquire::acquire::used:
try_update::u8::release::acquire::used:
try_update::u8::acq_rel::acquire::used:
try_update::u8::seq_cst::acquire::used:
try_update::u8::relaxed::seq_cst::used:
try_update::u8::acquire::seq_cst::used:
try_update::u8::release::seq_cst::used:
try_update::u8::acq_rel::seq_cst::used:
try_update::u8::seq_cst::seq_cst::used:
    movzx edx, byte ptr [rdi]
  .L1:
    mov ecx, edx
    mov r8d, edx
    add r8b, sil
    jb .L2
    mov eax, ecx
    lock cmpxchg byte ptr [rdi], r8b
    mov edx, eax
    jne .L1
    cmp r8b, cl
    setb al
    ret
  .L2:
    mov edx, ecx
    cmp r8b, cl
    setb al
    ret

try_update::u8::relaxed::relaxed::dropped:
try_update::u8::acquire::relaxed::dropped:
try_update::u8::release::relaxed::dropped:
try_update::u8::acq_rel::relaxed::dropped:
try_update::u8::seq_cst::relaxed::dropped:
try_update::u8::relaxed::acquire::dropped:
try_update::u8::acquire::acquire::dropped:
try_update::u8::release::acquire::dropped:
try_update::u8::acq_rel::acquire::dropped:
try_update::u8::seq_cst::acquire::dropped:
try_update::u8::relaxed::seq_cst::dropped:
try_update::u8::acquire::seq_cst::dropped:
try_update::u8::release::seq_cst::dropped:
try_update::u8::acq_rel::seq_cst::dropped:
try_update::u8::seq_cst::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
  .L1:
    mov ecx, eax
    add cl, sil
    jb .L2
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
  .L2:
    ret

try_update::i16::relaxed::relaxed::used:
try_update::i16::acquire::relaxed::used:
try_update::i16::release::relaxed::used:
try_update::i16::acq_rel::relaxed::used:
try_update::i16::seq_cst::relaxed::used:
try_update::i16::relaxed::acquire::used:
try_update::i16::acquire::acquire::used:
try_update::i16::release::acquire::used:
try_update::i16::acq_rel::acquire::used:
try_update::i16::seq_cst::acquire::used:
try_update::i16::relaxed::seq_cst::used:
try_update::i16::acquire::seq_cst::used:
try_update::i16::release::seq_cst::used:
try_update::i16::acq_rel::seq_cst::used:
try_update::i16::seq_cst::seq_cst::used:
    movzx edx, word ptr [rdi]
  .L1:
    mov ecx, edx
    add cx, si
    jo .L2
    mov eax, edx
    lock cmpxchg word ptr [rdi], cx
    mov edx, eax
    jne .L1
    xor eax, eax
    ret
  .L2:
    mov ax, 1
    ret

try_update::i16::relaxed::relaxed::dropped:
try_update::i16::acquire::relaxed::dropped:
try_update::i16::release::relaxed::dropped:
try_update::i16::acq_rel::relaxed::dropped:
try_update::i16::seq_cst::relaxed::dropped:
try_update::i16::relaxed::acquire::dropped:
try_update::i16::acquire::acquire::dropped:
try_update::i16::release::acquire::dropped:
try_update::i16::acq_rel::acquire::dropped:
try_update::i16::seq_cst::acquire::dropped:
try_update::i16::relaxed::seq_cst::dropped:
try_update::i16::acquire::seq_cst::dropped:
try_update::i16::release::seq_cst::dropped:
try_update::i16::acq_rel::seq_cst::dropped:
try_update::i16::seq_cst::seq_cst::dropped:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    add cx, si
    jo .L2
    lock cmpxchg word ptr [rdi], cx
    jne .L1
  .L2:
    ret

try_update::u16::relaxed::relaxed::used:
try_update::u16::acquire::relaxed::used:
try_update::u16::release::relaxed::used:
try_update::u16::acq_rel::relaxed::used:
try_update::u16::seq_cst::relaxed::used:
try_update::u16::relaxed::acquire::used:
try_update::u16::acquire::acquire::used:
try_update::u16::release::acquire::used:
try_update::u16::acq_rel::acquire::used:
try_update::u16::seq_cst::acquire::used:
try_update::u16::relaxed::seq_cst::used:
try_update::u16::acquire::seq_cst::used:
try_update::u16::release::seq_cst::used:
try_update::u16::acq_rel::seq_cst::used:
try_update::u16::seq_cst::seq_cst::used:
    movzx edx, word ptr [rdi]
  .L1:
    mov ecx, edx
    add cx, si
    jb .L2
    mov eax, edx
    lock cmpxchg word ptr [rdi], cx
    mov edx, eax
    jne .L1
    xor eax, eax
    ret
  .L2:
    mov ax, 1
    ret

try_update::u16::relaxed::relaxed::dropped:
try_update::u16::acquire::relaxed::dropped:
try_update::u16::release::relaxed::dropped:
try_update::u16::acq_rel::relaxed::dropped:
try_update::u16::seq_cst::relaxed::dropped:
try_update::u16::relaxed::acquire::dropped:
try_update::u16::acquire::acquire::dropped:
try_update::u16::release::acquire::dropped:
try_update::u16::acq_rel::acquire::dropped:
try_update::u16::seq_cst::acquire::dropped:
try_update::u16::relaxed::seq_cst::dropped:
try_update::u16::acquire::seq_cst::dropped:
try_update::u16::release::seq_cst::dropped:
try_update::u16::acq_rel::seq_cst::dropped:
try_update::u16::seq_cst::seq_cst::dropped:
    movzx eax, word ptr [rdi]
  .L1:
    mov ecx, eax
    add cx, si
    jb .L2
    lock cmpxchg word ptr [rdi], cx
    jne .L1
  .L2:
    ret

try_update::i32::relaxed::relaxed::used:
try_update::i32::acquire::relaxed::used:
try_update::i32::release::relaxed::used:
try_update::i32::acq_rel::relaxed::used:
try_update::i32::seq_cst::relaxed::used:
try_update::i32::relaxed::acquire::used:
try_update::i32::acquire::acquire::used:
try_update::i32::release::acquire::used:
try_update::i32::acq_rel::acquire::used:
try_update::i32::seq_cst::acquire::used:
try_update::i32::relaxed::seq_cst::used:
try_update::i32::acquire::seq_cst::used:
try_update::i32::release::seq_cst::used:
try_update::i32::acq_rel::seq_cst::used:
try_update::i32::seq_cst::seq_cst::used:
    mov edx, dword ptr [rdi]
  .L1:
    mov ecx, edx
    add ecx, esi
    jo .L2
    mov eax, edx
    lock cmpxchg dword ptr [rdi], ecx
    mov edx, eax
    jne .L1
    xor eax, eax
    ret
  .L2:
    mov eax, 1
    ret

try_update::i32::relaxed::relaxed::dropped:
try_update::i32::acquire::relaxed::dropped:
try_update::i32::release::relaxed::dropped:
try_update::i32::acq_rel::relaxed::dropped:
try_update::i32::seq_cst::relaxed::dropped:
try_update::i32::relaxed::acquire::dropped:
try_update::i32::acquire::acquire::dropped:
try_update::i32::release::acquire::dropped:
try_update::i32::acq_rel::acquire::dropped:
try_update::i32::seq_cst::acquire::dropped:
try_update::i32::relaxed::seq_cst::dropped:
try_update::i32::acquire::seq_cst::dropped:
try_update::i32::release::seq_cst::dropped:
try_update::i32::acq_rel::seq_cst::dropped:
try_update::i32::seq_cst::seq_cst::dropped:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    add ecx, esi
    jo .L2
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
  .L2:
    ret

try_update::u32::relaxed::relaxed::used:
try_update::u32::acquire::relaxed::used:
try_update::u32::release::relaxed::used:
try_update::u32::acq_rel::relaxed::used:
try_update::u32::seq_cst::relaxed::used:
try_update::u32::relaxed::acquire::used:
try_update::u32::acquire::acquire::used:
try_update::u32::release::acquire::used:
try_update::u32::acq_rel::acquire::used:
try_update::u32::seq_cst::acquire::used:
try_update::u32::relaxed::seq_cst::used:
try_update::u32::acquire::seq_cst::used:
try_update::u32::release::seq_cst::used:
try_update::u32::acq_rel::seq_cst::used:
try_update::u32::seq_cst::seq_cst::used:
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

try_update::u32::relaxed::relaxed::dropped:
try_update::u32::acquire::relaxed::dropped:
try_update::u32::release::relaxed::dropped:
try_update::u32::acq_rel::relaxed::dropped:
try_update::u32::seq_cst::relaxed::dropped:
try_update::u32::relaxed::acquire::dropped:
try_update::u32::acquire::acquire::dropped:
try_update::u32::release::acquire::dropped:
try_update::u32::acq_rel::acquire::dropped:
try_update::u32::seq_cst::acquire::dropped:
try_update::u32::relaxed::seq_cst::dropped:
try_update::u32::acquire::seq_cst::dropped:
try_update::u32::release::seq_cst::dropped:
try_update::u32::acq_rel::seq_cst::dropped:
try_update::u32::seq_cst::seq_cst::dropped:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    add ecx, esi
    jb .L2
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
  .L2:
    ret

try_update::i64::relaxed::relaxed::used:
try_update::i64::acquire::relaxed::used:
try_update::i64::release::relaxed::used:
try_update::i64::acq_rel::relaxed::used:
try_update::i64::seq_cst::relaxed::used:
try_update::i64::relaxed::acquire::used:
try_update::i64::acquire::acquire::used:
try_update::i64::release::acquire::used:
try_update::i64::acq_rel::acquire::used:
try_update::i64::seq_cst::acquire::used:
try_update::i64::relaxed::seq_cst::used:
try_update::i64::acquire::seq_cst::used:
try_update::i64::release::seq_cst::used:
try_update::i64::acq_rel::seq_cst::used:
try_update::i64::seq_cst::seq_cst::used:
    mov rdx, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    mov r8, rdx
    add r8, rsi
    jo .L2
    mov rax, rdx
    lock cmpxchg qword ptr [rdi], r8
    mov rdx, rax
    jne .L1
    mov rax, rcx
    ret
  .L2:
    mov eax, 1
    ret

try_update::i64::relaxed::relaxed::dropped:
try_update::i64::acquire::relaxed::dropped:
try_update::i64::release::relaxed::dropped:
try_update::i64::acq_rel::relaxed::dropped:
try_update::i64::seq_cst::relaxed::dropped:
try_update::i64::relaxed::acquire::dropped:
try_update::i64::acquire::acquire::dropped:
try_update::i64::release::acquire::dropped:
try_update::i64::acq_rel::acquire::dropped:
try_update::i64::seq_cst::acquire::dropped:
try_update::i64::relaxed::seq_cst::dropped:
try_update::i64::acquire::seq_cst::dropped:
try_update::i64::release::seq_cst::dropped:
try_update::i64::acq_rel::seq_cst::dropped:
try_update::i64::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    add rcx, rsi
    jo .L2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
  .L2:
    ret

try_update::u64::relaxed::relaxed::used:
try_update::u64::acquire::relaxed::used:
try_update::u64::release::relaxed::used:
try_update::u64::acq_rel::relaxed::used:
try_update::u64::seq_cst::relaxed::used:
try_update::u64::relaxed::acquire::used:
try_update::u64::acquire::acquire::used:
try_update::u64::release::acquire::used:
try_update::u64::acq_rel::acquire::used:
try_update::u64::seq_cst::acquire::used:
try_update::u64::relaxed::seq_cst::used:
try_update::u64::acquire::seq_cst::used:
try_update::u64::release::seq_cst::used:
try_update::u64::acq_rel::seq_cst::used:
try_update::u64::seq_cst::seq_cst::used:
    mov rdx, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    mov r8, rdx
    add r8, rsi
    jb .L2
    mov rax, rdx
    lock cmpxchg qword ptr [rdi], r8
    mov rdx, rax
    jne .L1
    mov rax, rcx
    ret
  .L2:
    mov eax, 1
    ret

try_update::u64::relaxed::relaxed::dropped:
try_update::u64::acquire::relaxed::dropped:
try_update::u64::release::relaxed::dropped:
try_update::u64::acq_rel::relaxed::dropped:
try_update::u64::seq_cst::relaxed::dropped:
try_update::u64::relaxed::acquire::dropped:
try_update::u64::acquire::acquire::dropped:
try_update::u64::release::acquire::dropped:
try_update::u64::acq_rel::acquire::dropped:
try_update::u64::seq_cst::acquire::dropped:
try_update::u64::relaxed::seq_cst::dropped:
try_update::u64::acquire::seq_cst::dropped:
try_update::u64::release::seq_cst::dropped:
try_update::u64::acq_rel::seq_cst::dropped:
try_update::u64::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    add rcx, rsi
    jb .L2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
  .L2:
    ret

try_update::isize::relaxed::relaxed::used:
try_update::isize::acquire::relaxed::used:
try_update::isize::release::relaxed::used:
try_update::isize::acq_rel::relaxed::used:
try_update::isize::seq_cst::relaxed::used:
try_update::isize::relaxed::acquire::used:
try_update::isize::acquire::acquire::used:
try_update::isize::release::acquire::used:
try_update::isize::acq_rel::acquire::used:
try_update::isize::seq_cst::acquire::used:
try_update::isize::relaxed::seq_cst::used:
try_update::isize::acquire::seq_cst::used:
try_update::isize::release::seq_cst::used:
try_update::isize::acq_rel::seq_cst::used:
try_update::isize::seq_cst::seq_cst::used:
    mov rdx, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    mov r8, rdx
    add r8, rsi
    jo .L2
    mov rax, rdx
    lock cmpxchg qword ptr [rdi], r8
    mov rdx, rax
    jne .L1
    mov rax, rcx
    ret
  .L2:
    mov eax, 1
    ret

try_update::isize::relaxed::relaxed::dropped:
try_update::isize::acquire::relaxed::dropped:
try_update::isize::release::relaxed::dropped:
try_update::isize::acq_rel::relaxed::dropped:
try_update::isize::seq_cst::relaxed::dropped:
try_update::isize::relaxed::acquire::dropped:
try_update::isize::acquire::acquire::dropped:
try_update::isize::release::acquire::dropped:
try_update::isize::acq_rel::acquire::dropped:
try_update::isize::seq_cst::acquire::dropped:
try_update::isize::relaxed::seq_cst::dropped:
try_update::isize::acquire::seq_cst::dropped:
try_update::isize::release::seq_cst::dropped:
try_update::isize::acq_rel::seq_cst::dropped:
try_update::isize::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    add rcx, rsi
    jo .L2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
  .L2:
    ret

try_update::usize::relaxed::relaxed::used:
try_update::usize::acquire::relaxed::used:
try_update::usize::release::relaxed::used:
try_update::usize::acq_rel::relaxed::used:
try_update::usize::seq_cst::relaxed::used:
try_update::usize::relaxed::acquire::used:
try_update::usize::acquire::acquire::used:
try_update::usize::release::acquire::used:
try_update::usize::acq_rel::acquire::used:
try_update::usize::seq_cst::acquire::used:
try_update::usize::relaxed::seq_cst::used:
try_update::usize::acquire::seq_cst::used:
try_update::usize::release::seq_cst::used:
try_update::usize::acq_rel::seq_cst::used:
try_update::usize::seq_cst::seq_cst::used:
    mov rdx, qword ptr [rdi]
    xor ecx, ecx
  .L1:
    mov r8, rdx
    add r8, rsi
    jb .L2
    mov rax, rdx
    lock cmpxchg qword ptr [rdi], r8
    mov rdx, rax
    jne .L1
    mov rax, rcx
    ret
  .L2:
    mov eax, 1
    ret

try_update::usize::relaxed::relaxed::dropped:
try_update::usize::acquire::relaxed::dropped:
try_update::usize::release::relaxed::dropped:
try_update::usize::acq_rel::relaxed::dropped:
try_update::usize::seq_cst::relaxed::dropped:
try_update::usize::relaxed::acquire::dropped:
try_update::usize::acquire::acquire::dropped:
try_update::usize::release::acquire::dropped:
try_update::usize::acq_rel::acquire::dropped:
try_update::usize::seq_cst::acquire::dropped:
try_update::usize::relaxed::seq_cst::dropped:
try_update::usize::acquire::seq_cst::dropped:
try_update::usize::release::seq_cst::dropped:
try_update::usize::acq_rel::seq_cst::dropped:
try_update::usize::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    add rcx, rsi
    jb .L2
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
  .L2:
    ret

update::bool::relaxed::relaxed::used:
update::bool::acquire::relaxed::used:
update::bool::release::relaxed::used:
update::bool::acq_rel::relaxed::used:
update::bool::seq_cst::relaxed::used:
update::bool::relaxed::acquire::used:
update::bool::acquire::acquire::used:
update::bool::release::acquire::used:
update::bool::acq_rel::acquire::used:
update::bool::seq_cst::acquire::used:
update::bool::relaxed::seq_cst::used:
update::bool::acquire::seq_cst::used:
update::bool::release::seq_cst::used:
update::bool::acq_rel::seq_cst::used:
update::bool::seq_cst::seq_cst::used:
    movzx eax, byte ptr [rdi]
  .L1:
    test al, al
    setne al
    mov ecx, esi
    xor cl, al
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    test al, al
    setne al
    ret

update::bool::relaxed::relaxed::dropped:
update::bool::acquire::relaxed::dropped:
update::bool::release::relaxed::dropped:
update::bool::acq_rel::relaxed::dropped:
update::bool::seq_cst::relaxed::dropped:
update::bool::relaxed::acquire::dropped:
update::bool::acquire::acquire::dropped:
update::bool::release::acquire::dropped:
update::bool::acq_rel::acquire::dropped:
update::bool::seq_cst::acquire::dropped:
update::bool::relaxed::seq_cst::dropped:
update::bool::acquire::seq_cst::dropped:
update::bool::release::seq_cst::dropped:
update::bool::acq_rel::seq_cst::dropped:
update::bool::seq_cst::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
  .L1:
    test al, al
    setne al
    mov ecx, esi
    xor cl, al
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    ret

update::ptr::relaxed::relaxed::used:
update::ptr::acquire::relaxed::used:
update::ptr::release::relaxed::used:
update::ptr::acq_rel::relaxed::used:
update::ptr::seq_cst::relaxed::used:
update::ptr::relaxed::acquire::used:
update::ptr::acquire::acquire::used:
update::ptr::release::acquire::used:
update::ptr::acq_rel::acquire::used:
update::ptr::seq_cst::acquire::used:
update::ptr::relaxed::seq_cst::used:
update::ptr::acquire::seq_cst::used:
update::ptr::release::seq_cst::used:
update::ptr::acq_rel::seq_cst::used:
update::ptr::seq_cst::seq_cst::used:
update::ptr::relaxed::relaxed::dropped:
update::ptr::acquire::relaxed::dropped:
update::ptr::release::relaxed::dropped:
update::ptr::acq_rel::relaxed::dropped:
update::ptr::seq_cst::relaxed::dropped:
update::ptr::relaxed::acquire::dropped:
update::ptr::acquire::acquire::dropped:
update::ptr::release::acquire::dropped:
update::ptr::acq_rel::acquire::dropped:
update::ptr::seq_cst::acquire::dropped:
update::ptr::relaxed::seq_cst::dropped:
update::ptr::acquire::seq_cst::dropped:
update::ptr::release::seq_cst::dropped:
update::ptr::acq_rel::seq_cst::dropped:
update::ptr::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    lea rcx, [rax + rsi]
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

update::i8::relaxed::relaxed::used:
update::i8::acquire::relaxed::used:
update::i8::release::relaxed::used:
update::i8::acq_rel::relaxed::used:
update::i8::seq_cst::relaxed::used:
update::i8::relaxed::acquire::used:
update::i8::acquire::acquire::used:
update::i8::release::acquire::used:
update::i8::acq_rel::acquire::used:
update::i8::seq_cst::acquire::used:
update::i8::relaxed::seq_cst::used:
update::i8::acquire::seq_cst::used:
update::i8::release::seq_cst::used:
update::i8::acq_rel::seq_cst::used:
update::i8::seq_cst::seq_cst::used:
update::i8::relaxed::relaxed::dropped:
update::i8::acquire::relaxed::dropped:
update::i8::release::relaxed::dropped:
update::i8::acq_rel::relaxed::dropped:
update::i8::seq_cst::relaxed::dropped:
update::i8::relaxed::acquire::dropped:
update::i8::acquire::acquire::dropped:
update::i8::release::acquire::dropped:
update::i8::acq_rel::acquire::dropped:
update::i8::seq_cst::acquire::dropped:
update::i8::relaxed::seq_cst::dropped:
update::i8::acquire::seq_cst::dropped:
update::i8::release::seq_cst::dropped:
update::i8::acq_rel::seq_cst::dropped:
update::i8::seq_cst::seq_cst::dropped:
update::u8::relaxed::relaxed::used:
update::u8::acquire::relaxed::used:
update::u8::release::relaxed::used:
update::u8::acq_rel::relaxed::used:
update::u8::seq_cst::relaxed::used:
update::u8::relaxed::acquire::used:
update::u8::acquire::acquire::used:
update::u8::release::acquire::used:
update::u8::acq_rel::acquire::used:
update::u8::seq_cst::acquire::used:
update::u8::relaxed::seq_cst::used:
update::u8::acquire::seq_cst::used:
update::u8::release::seq_cst::used:
update::u8::acq_rel::seq_cst::used:
update::u8::seq_cst::seq_cst::used:
update::u8::relaxed::relaxed::dropped:
update::u8::acquire::relaxed::dropped:
update::u8::release::relaxed::dropped:
update::u8::acq_rel::relaxed::dropped:
update::u8::seq_cst::relaxed::dropped:
update::u8::relaxed::acquire::dropped:
update::u8::acquire::acquire::dropped:
update::u8::release::acquire::dropped:
update::u8::acq_rel::acquire::dropped:
update::u8::seq_cst::acquire::dropped:
update::u8::relaxed::seq_cst::dropped:
update::u8::acquire::seq_cst::dropped:
update::u8::release::seq_cst::dropped:
update::u8::acq_rel::seq_cst::dropped:
update::u8::seq_cst::seq_cst::dropped:
    movzx eax, byte ptr [rdi]
  .L1:
    lea ecx, [rax + rsi]
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    ret

update::i16::relaxed::relaxed::used:
update::i16::acquire::relaxed::used:
update::i16::release::relaxed::used:
update::i16::acq_rel::relaxed::used:
update::i16::seq_cst::relaxed::used:
update::i16::relaxed::acquire::used:
update::i16::acquire::acquire::used:
update::i16::release::acquire::used:
update::i16::acq_rel::acquire::used:
update::i16::seq_cst::acquire::used:
update::i16::relaxed::seq_cst::used:
update::i16::acquire::seq_cst::used:
update::i16::release::seq_cst::used:
update::i16::acq_rel::seq_cst::used:
update::i16::seq_cst::seq_cst::used:
update::i16::relaxed::relaxed::dropped:
update::i16::acquire::relaxed::dropped:
update::i16::release::relaxed::dropped:
update::i16::acq_rel::relaxed::dropped:
update::i16::seq_cst::relaxed::dropped:
update::i16::relaxed::acquire::dropped:
update::i16::acquire::acquire::dropped:
update::i16::release::acquire::dropped:
update::i16::acq_rel::acquire::dropped:
update::i16::seq_cst::acquire::dropped:
update::i16::relaxed::seq_cst::dropped:
update::i16::acquire::seq_cst::dropped:
update::i16::release::seq_cst::dropped:
update::i16::acq_rel::seq_cst::dropped:
update::i16::seq_cst::seq_cst::dropped:
update::u16::relaxed::relaxed::used:
update::u16::acquire::relaxed::used:
update::u16::release::relaxed::used:
update::u16::acq_rel::relaxed::used:
update::u16::seq_cst::relaxed::used:
update::u16::relaxed::acquire::used:
update::u16::acquire::acquire::used:
update::u16::release::acquire::used:
update::u16::acq_rel::acquire::used:
update::u16::seq_cst::acquire::used:
update::u16::relaxed::seq_cst::used:
update::u16::acquire::seq_cst::used:
update::u16::release::seq_cst::used:
update::u16::acq_rel::seq_cst::used:
update::u16::seq_cst::seq_cst::used:
update::u16::relaxed::relaxed::dropped:
update::u16::acquire::relaxed::dropped:
update::u16::release::relaxed::dropped:
update::u16::acq_rel::relaxed::dropped:
update::u16::seq_cst::relaxed::dropped:
update::u16::relaxed::acquire::dropped:
update::u16::acquire::acquire::dropped:
update::u16::release::acquire::dropped:
update::u16::acq_rel::acquire::dropped:
update::u16::seq_cst::acquire::dropped:
update::u16::relaxed::seq_cst::dropped:
update::u16::acquire::seq_cst::dropped:
update::u16::release::seq_cst::dropped:
update::u16::acq_rel::seq_cst::dropped:
update::u16::seq_cst::seq_cst::dropped:
    movzx eax, word ptr [rdi]
  .L1:
    lea ecx, [rax + rsi]
    lock cmpxchg word ptr [rdi], cx
    jne .L1
    ret

update::i32::relaxed::relaxed::used:
update::i32::acquire::relaxed::used:
update::i32::release::relaxed::used:
update::i32::acq_rel::relaxed::used:
update::i32::seq_cst::relaxed::used:
update::i32::relaxed::acquire::used:
update::i32::acquire::acquire::used:
update::i32::release::acquire::used:
update::i32::acq_rel::acquire::used:
update::i32::seq_cst::acquire::used:
update::i32::relaxed::seq_cst::used:
update::i32::acquire::seq_cst::used:
update::i32::release::seq_cst::used:
update::i32::acq_rel::seq_cst::used:
update::i32::seq_cst::seq_cst::used:
update::i32::relaxed::relaxed::dropped:
update::i32::acquire::relaxed::dropped:
update::i32::release::relaxed::dropped:
update::i32::acq_rel::relaxed::dropped:
update::i32::seq_cst::relaxed::dropped:
update::i32::relaxed::acquire::dropped:
update::i32::acquire::acquire::dropped:
update::i32::release::acquire::dropped:
update::i32::acq_rel::acquire::dropped:
update::i32::seq_cst::acquire::dropped:
update::i32::relaxed::seq_cst::dropped:
update::i32::acquire::seq_cst::dropped:
update::i32::release::seq_cst::dropped:
update::i32::acq_rel::seq_cst::dropped:
update::i32::seq_cst::seq_cst::dropped:
update::u32::relaxed::relaxed::used:
update::u32::acquire::relaxed::used:
update::u32::release::relaxed::used:
update::u32::acq_rel::relaxed::used:
update::u32::seq_cst::relaxed::used:
update::u32::relaxed::acquire::used:
update::u32::acquire::acquire::used:
update::u32::release::acquire::used:
update::u32::acq_rel::acquire::used:
update::u32::seq_cst::acquire::used:
update::u32::relaxed::seq_cst::used:
update::u32::acquire::seq_cst::used:
update::u32::release::seq_cst::used:
update::u32::acq_rel::seq_cst::used:
update::u32::seq_cst::seq_cst::used:
update::u32::relaxed::relaxed::dropped:
update::u32::acquire::relaxed::dropped:
update::u32::release::relaxed::dropped:
update::u32::acq_rel::relaxed::dropped:
update::u32::seq_cst::relaxed::dropped:
update::u32::relaxed::acquire::dropped:
update::u32::acquire::acquire::dropped:
update::u32::release::acquire::dropped:
update::u32::acq_rel::acquire::dropped:
update::u32::seq_cst::acquire::dropped:
update::u32::relaxed::seq_cst::dropped:
update::u32::acquire::seq_cst::dropped:
update::u32::release::seq_cst::dropped:
update::u32::acq_rel::seq_cst::dropped:
update::u32::seq_cst::seq_cst::dropped:
    mov eax, dword ptr [rdi]
  .L1:
    lea ecx, [rax + rsi]
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

update::i64::relaxed::relaxed::used:
update::i64::acquire::relaxed::used:
update::i64::release::relaxed::used:
update::i64::acq_rel::relaxed::used:
update::i64::seq_cst::relaxed::used:
update::i64::relaxed::acquire::used:
update::i64::acquire::acquire::used:
update::i64::release::acquire::used:
update::i64::acq_rel::acquire::used:
update::i64::seq_cst::acquire::used:
update::i64::relaxed::seq_cst::used:
update::i64::acquire::seq_cst::used:
update::i64::release::seq_cst::used:
update::i64::acq_rel::seq_cst::used:
update::i64::seq_cst::seq_cst::used:
update::i64::relaxed::relaxed::dropped:
update::i64::acquire::relaxed::dropped:
update::i64::release::relaxed::dropped:
update::i64::acq_rel::relaxed::dropped:
update::i64::seq_cst::relaxed::dropped:
update::i64::relaxed::acquire::dropped:
update::i64::acquire::acquire::dropped:
update::i64::release::acquire::dropped:
update::i64::acq_rel::acquire::dropped:
update::i64::seq_cst::acquire::dropped:
update::i64::relaxed::seq_cst::dropped:
update::i64::acquire::seq_cst::dropped:
update::i64::release::seq_cst::dropped:
update::i64::acq_rel::seq_cst::dropped:
update::i64::seq_cst::seq_cst::dropped:
update::u64::relaxed::relaxed::used:
update::u64::acquire::relaxed::used:
update::u64::release::relaxed::used:
update::u64::acq_rel::relaxed::used:
update::u64::seq_cst::relaxed::used:
update::u64::relaxed::acquire::used:
update::u64::acquire::acquire::used:
update::u64::release::acquire::used:
update::u64::acq_rel::acquire::used:
update::u64::seq_cst::acquire::used:
update::u64::relaxed::seq_cst::used:
update::u64::acquire::seq_cst::used:
update::u64::release::seq_cst::used:
update::u64::acq_rel::seq_cst::used:
update::u64::seq_cst::seq_cst::used:
update::u64::relaxed::relaxed::dropped:
update::u64::acquire::relaxed::dropped:
update::u64::release::relaxed::dropped:
update::u64::acq_rel::relaxed::dropped:
update::u64::seq_cst::relaxed::dropped:
update::u64::relaxed::acquire::dropped:
update::u64::acquire::acquire::dropped:
update::u64::release::acquire::dropped:
update::u64::acq_rel::acquire::dropped:
update::u64::seq_cst::acquire::dropped:
update::u64::relaxed::seq_cst::dropped:
update::u64::acquire::seq_cst::dropped:
update::u64::release::seq_cst::dropped:
update::u64::acq_rel::seq_cst::dropped:
update::u64::seq_cst::seq_cst::dropped:
update::isize::relaxed::relaxed::used:
update::isize::acquire::relaxed::used:
update::isize::release::relaxed::used:
update::isize::acq_rel::relaxed::used:
update::isize::seq_cst::relaxed::used:
update::isize::relaxed::acquire::used:
update::isize::acquire::acquire::used:
update::isize::release::acquire::used:
update::isize::acq_rel::acquire::used:
update::isize::seq_cst::acquire::used:
update::isize::relaxed::seq_cst::used:
update::isize::acquire::seq_cst::used:
update::isize::release::seq_cst::used:
update::isize::acq_rel::seq_cst::used:
update::isize::seq_cst::seq_cst::used:
update::isize::relaxed::relaxed::dropped:
update::isize::acquire::relaxed::dropped:
update::isize::release::relaxed::dropped:
update::isize::acq_rel::relaxed::dropped:
update::isize::seq_cst::relaxed::dropped:
update::isize::relaxed::acquire::dropped:
update::isize::acquire::acquire::dropped:
update::isize::release::acquire::dropped:
update::isize::acq_rel::acquire::dropped:
update::isize::seq_cst::acquire::dropped:
update::isize::relaxed::seq_cst::dropped:
update::isize::acquire::seq_cst::dropped:
update::isize::release::seq_cst::dropped:
update::isize::acq_rel::seq_cst::dropped:
update::isize::seq_cst::seq_cst::dropped:
update::usize::relaxed::relaxed::used:
update::usize::acquire::relaxed::used:
update::usize::release::relaxed::used:
update::usize::acq_rel::relaxed::used:
update::usize::seq_cst::relaxed::used:
update::usize::relaxed::acquire::used:
update::usize::acquire::acquire::used:
update::usize::release::acquire::used:
update::usize::acq_rel::acquire::used:
update::usize::seq_cst::acquire::used:
update::usize::relaxed::seq_cst::used:
update::usize::acquire::seq_cst::used:
update::usize::release::seq_cst::used:
update::usize::acq_rel::seq_cst::used:
update::usize::seq_cst::seq_cst::used:
update::usize::relaxed::relaxed::dropped:
update::usize::acquire::relaxed::dropped:
update::usize::release::relaxed::dropped:
update::usize::acq_rel::relaxed::dropped:
update::usize::seq_cst::relaxed::dropped:
update::usize::relaxed::acquire::dropped:
update::usize::acquire::acquire::dropped:
update::usize::release::acquire::dropped:
update::usize::acq_rel::acquire::dropped:
update::usize::seq_cst::acquire::dropped:
update::usize::relaxed::seq_cst::dropped:
update::usize::acquire::seq_cst::dropped:
update::usize::release::seq_cst::dropped:
update::usize::acq_rel::seq_cst::dropped:
update::usize::seq_cst::seq_cst::dropped:
    mov rax, qword ptr [rdi]
  .L1:
    lea rcx, [rax + rsi]
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

fence::acquire:
fence::release:
fence::acq_rel:
    ret

fence::seq_cst:
    lock or dword ptr [rsp - 64], 0
    ret

compiler_fence::acquire:
compiler_fence::release:
compiler_fence::acq_rel:
compiler_fence::seq_cst:
    ret

spin_loop:
    pause
    ret

idiom::stop_flag_poll:
idiom::stop_flag_poll_acquire:
    movzx eax, byte ptr [rdi]
    test al, al
    setne al
    ret

idiom::stop_flag_set:
idiom::stop_flag_set_release:
    mov byte ptr [rdi], 1
    ret

idiom::progress_report:
    inc rsi
    mov qword ptr [rdi], rsi
    ret

idiom::progress_read:
    mov rax, qword ptr [rdi]
    ret

idiom::progress_from_threads:
idiom::progress_from_threads_seq_cst:
    lock inc qword ptr [rdi]
    ret

idiom::statistics:
    lock inc qword ptr [rdi]
    lock add qword ptr [rsi], rcx
    mov rax, qword ptr [rdx]
  .L1:
    cmp rax, rcx
    mov rsi, rcx
    cmova rsi, rax
    lock cmpxchg qword ptr [rdx], rsi
    jne .L1
    ret

idiom::lazy_init_racy:
    mov rax, qword ptr [rdi]
    test rax, rax
    je .L1
    ret
  .L1:
    push rbx
    mov rbx, rdi
    call qword ptr [rip + opaque_compute@GOTPCREL]
    mov qword ptr [rbx], rax
    pop rbx
    ret

idiom::id_wrapping:
    mov eax, 1
    lock xadd dword ptr [rdi], eax
    ret

idiom::id_assert:
    mov eax, 1
    lock xadd dword ptr [rdi], eax
    cmp eax, 999
    ja .L1
    ret
  .L1:
    push rax
    call qword ptr [rip + opaque_panic@GOTPCREL]

idiom::id_undo:
    mov eax, 1
    lock xadd dword ptr [rdi], eax
    cmp eax, 999
    ja .L1
    ret
  .L1:
    push rax
    lock dec dword ptr [rdi]
    call qword ptr [rip + opaque_panic@GOTPCREL]

idiom::id_cas_loop:
    mov eax, dword ptr [rdi]
  .L1:
    cmp eax, 999
    ja .L2
    mov ecx, eax
    lea edx, [rcx + 1]
    lock cmpxchg dword ptr [rdi], edx
    jne .L1
    mov eax, ecx
    ret
  .L2:
    push rax
    call qword ptr [rip + opaque_panic@GOTPCREL]

idiom::id_fetch_update:
    mov edx, dword ptr [rdi]
  .L1:
    cmp edx, -1
    je .L2
    lea ecx, [rdx + 1]
    mov eax, edx
    lock cmpxchg dword ptr [rdi], ecx
    mov edx, eax
    jne .L1
    xor eax, eax
    ret
  .L2:
    mov eax, 1
    mov edx, -1
    ret

idiom::increment_by_cas:
    mov eax, dword ptr [rdi]
  .L1:
    lea ecx, [rax + 1]
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

idiom::one_time_key:
    mov rax, qword ptr [rdi]
    test rax, rax
    je .L1
    ret
  .L1:
    push rbx
    mov rbx, rdi
    call qword ptr [rip + opaque_compute@GOTPCREL]
    mov rcx, rax
    xor eax, eax
    lock cmpxchg qword ptr [rbx], rcx
    cmove rax, rcx
    pop rbx
    ret

idiom::max_by_cas:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rsi, rax
    jbe .L2
    lock cmpxchg qword ptr [rdi], rsi
    jne .L1
  .L2:
    ret

idiom::max_by_fetch_max:
    mov rax, qword ptr [rdi]
  .L1:
    cmp rax, rsi
    mov rcx, rsi
    cmova rcx, rax
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    ret

idiom::once_flag:
    mov cl, 1
    xor eax, eax
    lock cmpxchg byte ptr [rdi], cl
    sete al
    ret

idiom::worker_record_bytes:
    lock add qword ptr [rdi], rsi
    ret

idiom::publish:
    mov qword ptr [rdi], rdx
    mov byte ptr [rsi], 1
    ret

idiom::consume:
    movzx eax, byte ptr [rsi]
    test al, al
    je .L1
    mov rdx, qword ptr [rdi]
    mov eax, 1
    ret
  .L1:
    xor eax, eax
    ret

idiom::fence_publish:
    mov qword ptr [rdi], rdx
    mov byte ptr [rsi], 1
    ret

idiom::fence_consume:
    movzx eax, byte ptr [rsi]
    test al, al
    je .L1
    mov rdx, qword ptr [rdi]
    mov eax, 1
    ret
  .L1:
    xor eax, eax
    ret

idiom::store_buffer_seqcst:
    mov al, 1
    xchg byte ptr [rdi], al
    movzx eax, byte ptr [rsi]
    test al, al
    setne al
    ret

idiom::lazy_box:
    push rbx
    mov rbx, rdi
    mov rdi, qword ptr [rdi]
    test rdi, rdi
    je .L1
  .L2:
    mov rax, rdi
    pop rbx
    ret
  .L1:
    call qword ptr [rip + opaque_allocate@GOTPCREL]
    mov rdi, rax
    xor eax, eax
    lock cmpxchg qword ptr [rbx], rdi
    je .L2
    mov rbx, rax
    call qword ptr [rip + opaque_free@GOTPCREL]
    mov rdi, rbx
    mov rax, rdi
    pop rbx
    ret

idiom::spin_lock_swap:
    mov al, 1
    xchg byte ptr [rdi], al
    test al, al
    je .L1
  .L2:
    pause
    mov al, 1
    xchg byte ptr [rdi], al
    test al, al
    jne .L2
  .L1:
    ret

idiom::spin_lock_cas_weak:
    mov cl, 1
    xor eax, eax
    lock cmpxchg byte ptr [rdi], cl
    je .L1
  .L2:
    pause
    xor eax, eax
    lock cmpxchg byte ptr [rdi], cl
    jne .L2
  .L1:
    ret

idiom::spin_lock_ttas:
    mov cl, 1
    jmp .L1
  .L2:
    pause
  .L1:
    movzx eax, byte ptr [rdi]
    test al, al
    jne .L2
    xor eax, eax
    lock cmpxchg byte ptr [rdi], cl
    jne .L1
    ret

idiom::spin_unlock:
    mov byte ptr [rdi], 0
    ret

idiom::spin_lock_section:
idiom::relaxed_lock_broken:
    push rbx
    mov rbx, rdi
    mov al, 1
    xchg byte ptr [rdi], al
    test al, al
    je .L1
  .L2:
    pause
    mov al, 1
    xchg byte ptr [rbx], al
    test al, al
    jne .L2
  .L1:
    call qword ptr [rip + opaque_critical_section@GOTPCREL]
    mov byte ptr [rbx], 0
    pop rbx
    ret

idiom::channel_send:
    mov al, 1
    xchg byte ptr [rdi], al
    test al, al
    jne .L1
    mov qword ptr [rdx], rcx
    mov byte ptr [rsi], 1
    ret
  .L1:
    push rax
    call qword ptr [rip + opaque_panic@GOTPCREL]

idiom::channel_receive:
    xor eax, eax
    xchg byte ptr [rdi], al
    test al, al
    je .L1
    mov rax, qword ptr [rsi]
    ret
  .L1:
    push rax
    call qword ptr [rip + opaque_panic@GOTPCREL]

idiom::arc_clone:
    lock inc qword ptr [rdi]
    jle .L1
    ret
  .L1:
    push rax
    call qword ptr [rip + opaque_abort@GOTPCREL]

idiom::arc_drop:
    lock dec qword ptr [rdi]
    jne .L1
    jmp qword ptr [rip + opaque_drop@GOTPCREL]
  .L1:
    ret

idiom::arc_get_mut:
    mov rax, qword ptr [rdi]
    cmp rax, 1
    jne .L1
  .L1:
    cmp rax, 1
    sete al
    ret

idiom::arc_is_unique:
    mov rcx, -1
    mov eax, 1
    lock cmpxchg qword ptr [rdi], rcx
    jne .L1
    mov rax, qword ptr [rsi]
    cmp rax, 1
    sete al
    mov qword ptr [rdi], 1
    ret
  .L1:
    xor eax, eax
    ret

idiom::weak_upgrade:
    mov rax, qword ptr [rdi]
  .L1:
    mov rcx, rax
    test rax, rax
    je .L2
    lea rdx, [rcx + 1]
    mov rax, rcx
    lock cmpxchg qword ptr [rdi], rdx
    jne .L1
  .L2:
    test rcx, rcx
    setne al
    ret

idiom::weak_downgrade:
    jmp .L1
  .L2:
    pause
  .L1:
    mov rax, qword ptr [rdi]
  .L3:
    cmp rax, -1
    je .L2
    lea rcx, [rax + 1]
    lock cmpxchg qword ptr [rdi], rcx
    jne .L3
    ret

idiom::mutex_lock_fast:
    mov ecx, 1
    xor eax, eax
    lock cmpxchg dword ptr [rdi], ecx
    je .L1
    push r14
    push rbx
    push rax
    mov rbx, rdi
    mov eax, 2
    xchg dword ptr [rdi], eax
    test eax, eax
    je .L2
    mov r14, qword ptr [rip + opaque_wait@GOTPCREL]
  .L3:
    mov rdi, rbx
    mov esi, 2
    call r14
    mov eax, 2
    xchg dword ptr [rbx], eax
    test eax, eax
    jne .L3
  .L2:
    add rsp, 8
    pop rbx
    pop r14
  .L1:
    ret

idiom::mutex_unlock:
    xor eax, eax
    xchg dword ptr [rdi], eax
    cmp eax, 2
    jne .L1
    jmp qword ptr [rip + opaque_wake@GOTPCREL]
  .L1:
    ret

idiom::mutex_section:
    push rbp
    push r14
    push rbx
    mov rbx, rdi
    xor ebp, ebp
    mov ecx, 1
    xor eax, eax
    lock cmpxchg dword ptr [rdi], ecx
    je .L1
    mov eax, 2
    xchg dword ptr [rbx], eax
    test eax, eax
    je .L1
    mov r14, qword ptr [rip + opaque_wait@GOTPCREL]
  .L2:
    mov rdi, rbx
    mov esi, 2
    call r14
    mov eax, 2
    xchg dword ptr [rbx], eax
    test eax, eax
    jne .L2
  .L1:
    call qword ptr [rip + opaque_critical_section@GOTPCREL]
    xchg dword ptr [rbx], ebp
    cmp ebp, 2
    jne .L3
    mov rdi, rbx
    pop rbx
    pop r14
    pop rbp
    jmp qword ptr [rip + opaque_wake@GOTPCREL]
  .L3:
    pop rbx
    pop r14
    pop rbp
    ret

idiom::condvar_notify:
    lock inc dword ptr [rdi]
    jmp qword ptr [rip + opaque_wake@GOTPCREL]

idiom::rwlock_read:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    test cl, 1
    jne .L2
    lea edx, [rcx + 2]
    mov eax, ecx
    lock cmpxchg dword ptr [rdi], edx
    jne .L1
  .L2:
    test cl, 1
    sete al
    ret

idiom::rwlock_write:
    mov ecx, -1
    xor eax, eax
    lock cmpxchg dword ptr [rdi], ecx
    sete al
    ret

idiom::rwlock_unlock_read:
    lock sub dword ptr [rdi], 2
    ret

idiom::seqlock_read:
    mov rax, qword ptr [rdi]
    mov rsi, qword ptr [rsi]
    mov rdx, qword ptr [rdx]
    mov qword ptr [rcx], rsi
    mov qword ptr [rcx + 8], rdx
    mov rcx, qword ptr [rdi]
    cmp rcx, rax
    sete cl
    xor al, 1
    and al, cl
    ret

listing::store_plain:
listing::store_relaxed:
listing::store_release:
    mov dword ptr [rdi], 0
    ret

listing::store_seq_cst:
    xor eax, eax
    xchg dword ptr [rdi], eax
    ret

listing::load_plain:
listing::load_relaxed:
listing::load_acquire:
listing::load_seq_cst:
    mov eax, dword ptr [rdi]
    ret

listing::add_plain:
    add dword ptr [rdi], 10
    ret

listing::fetch_add_relaxed:
listing::fetch_add_acq_rel:
listing::fetch_add_seq_cst:
    lock add dword ptr [rdi], 10
    ret

listing::fetch_add_used:
    mov eax, 10
    lock xadd dword ptr [rdi], eax
    ret

listing::fetch_or_used:
listing::fetch_or_loop:
    mov eax, dword ptr [rdi]
  .L1:
    mov ecx, eax
    or ecx, 10
    lock cmpxchg dword ptr [rdi], ecx
    jne .L1
    ret

listing::compare_exchange_weak:
listing::compare_exchange:
    mov ecx, 6
    mov eax, 5
    lock cmpxchg dword ptr [rdi], ecx
    ret

listing::fence_acquire:
listing::fence_release:
listing::fence_acq_rel:
    ret

listing::fence_seq_cst:
    lock or dword ptr [rsp - 64], 0
    ret
