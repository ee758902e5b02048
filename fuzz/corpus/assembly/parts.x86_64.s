A
	.intel_syntax noprefix
	.file	"c.63d245d5d01ae774-cgu.0"
	.section	.text.leave_first,"ax",@progbits
	.globl	leave_first
	.p2align	4
	.type	leave_first,@function
leave_first:
	.cfi_startproc
	mov	dword ptr [rdi], 1
	mov	dword ptr [rsi], 2
	mov	dword ptr [rdx], 3
	mov	dword ptr [rdi], 0
	mov	dword ptr [rsi], 7
	ret
.Lfunc_end0:
	.size	leave_first, .Lfunc_end0-leave_first
	.cfi_endproc

	.section	.text.leave_second,"ax",@progbits
	.globl	leave_second
	.p2align	4
	.type	leave_second,@function
leave_second:
	.cfi_startproc
	mov	dword ptr [rdi], 5
	mov	dword ptr [rsi], 2
	mov	dword ptr [rdx], 3
	mov	dword ptr [rdi], 0
	mov	dword ptr [rsi], 7
	ret
.Lfunc_end1:
	.size	leave_second, .Lfunc_end1-leave_second
	.cfi_endproc

	.section	.text.leave_third,"ax",@progbits
	.globl	leave_third
	.p2align	4
	.type	leave_third,@function
leave_third:
	.cfi_startproc
	mov	eax, dword ptr [rdi]
	mov	dword ptr [rsi], 2
	mov	dword ptr [rdx], 3
	mov	dword ptr [rdi], 0
	mov	dword ptr [rsi], 7
	ret
.Lfunc_end2:
	.size	leave_third, .Lfunc_end2-leave_third
	.cfi_endproc

	.section	.text.take_turn,"ax",@progbits
	.globl	take_turn
	.p2align	4
	.type	take_turn,@function
take_turn:
	.cfi_startproc
	mov	eax, 1
	lock		xadd	dword ptr [rdi], eax
	cmp	eax, -1
	je	.LBB3_1
	ret
.LBB3_1:
	push	rbx
	.cfi_def_cfa_offset 16
	.cfi_offset rbx, -16
	mov	rcx, rdi
	mov	rdi, rdx
	mov	rdx, rcx
	mov	ebx, eax
	call	take_turn.cold.1
	mov	eax, ebx
	pop	rbx
	.cfi_def_cfa_offset 8
	.cfi_restore rbx
	ret
.Lfunc_end3:
	.size	take_turn, .Lfunc_end3-take_turn
	.cfi_endproc

	.section	.text.unlikely.take_turn.cold.1,"ax",@progbits
	.type	take_turn.cold.1,@function
take_turn.cold.1:
	.cfi_startproc
	lock		inc	dword ptr [rdi]
	mov	dword ptr [rsi], 0
	mov	dword ptr [rdx], 1
	mov	dword ptr [rdi], 0
	ret
.Lfunc_end4:
	.size	take_turn.cold.1, .Lfunc_end4-take_turn.cold.1
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
