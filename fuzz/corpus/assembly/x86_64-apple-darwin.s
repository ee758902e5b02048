I
	.macosx_version_min 10, 12
	.section	__TEXT,__text,regular,pure_instructions
	.globl	_cas_i32_ar_acq
	.p2align	4
_cas_i32_ar_acq:
	pushq	%rbp
	movq	%rsp, %rbp
	movl	%esi, %eax
	xorl	%ecx, %ecx
	lock		cmpxchgl	%edx, (%rdi)
	movl	%eax, %edx
	setne	%cl
	movl	%ecx, %eax
	popq	%rbp
	retq

	.globl	_fence_sc
	.p2align	4
_fence_sc:
	pushq	%rbp
	movq	%rsp, %rbp
	lock		orl	$0, -64(%rsp)
	popq	%rbp
	retq

	.globl	_fetch_add_i32_sc
	.p2align	4
_fetch_add_i32_sc:
	pushq	%rbp
	movq	%rsp, %rbp
	movl	%esi, %eax
	lock		xaddl	%eax, (%rdi)
	popq	%rbp
	retq

	.globl	_load_i32_acq
	.p2align	4
_load_i32_acq:
	pushq	%rbp
	movq	%rsp, %rbp
	movl	(%rdi), %eax
	popq	%rbp
	retq

	.globl	_store_i32_rel
	.p2align	4
_store_i32_rel:
	pushq	%rbp
	movq	%rsp, %rbp
	movl	%esi, (%rdi)
	popq	%rbp
	retq

.subsections_via_symbols
