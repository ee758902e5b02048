A
	.intel_syntax noprefix
	.file	"probe.b43d45f84f48362-cgu.0"
	.section	.text.outer,"ax",@progbits
	.globl	outer
	.p2align	4
	.type	outer,@function
outer:
	.cfi_startproc
	lock		inc	dword ptr [rdi]
	jmp	qword ptr [rip + wake@GOTPCREL]
.Lfunc_end0:
	.size	outer, .Lfunc_end0-outer
	.cfi_endproc

	.section	.text.wake,"ax",@progbits
	.globl	wake
	.p2align	4
	.type	wake,@function
wake:
	.cfi_startproc
	mov	dword ptr [rdi], 1
	ret
.Lfunc_end1:
	.size	wake, .Lfunc_end1-wake
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
