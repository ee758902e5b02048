G
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	4
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
	.cfi_startproc
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset %esi, -8
	movl	12(%esp), %eax
	movl	16(%esp), %edx
	movl	8(%esp), %esi
	xorl	%ecx, %ecx
	lock		cmpxchgl	%edx, (%esi)
	setne	%cl
	movl	%eax, %edx
	movl	%ecx, %eax
	popl	%esi
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq
	.cfi_endproc

	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	4
	.type	fence_sc,@function
fence_sc:
	.cfi_startproc
	mfence
	retl
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc
	.cfi_endproc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	4
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
	.cfi_startproc
	movl	4(%esp), %ecx
	movl	8(%esp), %eax
	lock		xaddl	%eax, (%ecx)
	retl
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc
	.cfi_endproc

	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	4
	.type	load_i32_acq,@function
load_i32_acq:
	.cfi_startproc
	movl	4(%esp), %eax
	movl	(%eax), %eax
	retl
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq
	.cfi_endproc

	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	4
	.type	store_i32_rel,@function
store_i32_rel:
	.cfi_startproc
	movl	8(%esp), %eax
	movl	4(%esp), %ecx
	movl	%eax, (%ecx)
	retl
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
