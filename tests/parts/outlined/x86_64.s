	.intel_syntax noprefix
	.file	"c.63d245d5d01ae774-cgu.0"
	.section	.text.leave_first,"ax",@progbits
	.globl	leave_first
	.p2align	4
	.type	leave_first,@function
leave_first:
	.cfi_startproc
	mov	dword ptr [rdi], 1
	call	OUTLINED_FUNCTION_0
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
	call	OUTLINED_FUNCTION_0
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
	call	OUTLINED_FUNCTION_0
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
	lock		inc	dword ptr [rdx]
	mov	dword ptr [rsi], 0
	mov	dword ptr [rdi], 1
	mov	dword ptr [rdx], 0
	ret
.Lfunc_end3:
	.size	take_turn, .Lfunc_end3-take_turn
	.cfi_endproc

	.section	.text.OUTLINED_FUNCTION_0,"ax",@progbits
	.type	OUTLINED_FUNCTION_0,@function
OUTLINED_FUNCTION_0:
	.cfi_startproc
	mov	dword ptr [rsi], 2
	mov	dword ptr [rdx], 3
	mov	dword ptr [rdi], 0
	mov	dword ptr [rsi], 7
	ret
.Lfunc_end4:
	.size	OUTLINED_FUNCTION_0, .Lfunc_end4-OUTLINED_FUNCTION_0
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
