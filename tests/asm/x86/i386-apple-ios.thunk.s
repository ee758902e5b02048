	.globl	_store__u64__relaxed__const_1
	.p2align	4
_store__u64__relaxed__const_1:
	pushl	%ebp
	movl	%esp, %ebp
	calll	L1625$pb
L1625$pb:
	popl	%eax
	movl	8(%ebp), %ecx
	movss	LCPI1625_1-L1625$pb(%eax), %xmm0
	movlps	%xmm0, (%ecx)
	popl	%ebp
	retl
