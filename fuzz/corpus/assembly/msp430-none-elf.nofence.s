^
	.file	"small2.97d2e226b6f76eab-cgu.0"
	.section	.text.add,"ax",@progbits
	.globl	add
	.p2align	1
	.type	add,@function
add:
	add	r15, r13
	add	r14, r12
	cmp	r14, r12
	mov	#1, r14
	bic	r2, r14
	add	r14, r13
	ret
.Lfunc_end0:
	.size	add, .Lfunc_end0-add

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
