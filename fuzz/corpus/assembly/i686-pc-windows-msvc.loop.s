H
	.def	_fetch_add__i64__acq_rel__dropped;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,_fetch_add__i64__acq_rel__dropped,unique,332
	.globl	_fetch_add__i64__acq_rel__dropped
	.p2align	4
_fetch_add__i64__acq_rel__dropped:
	pushl	%ebp
	pushl	%ebx
	pushl	%edi
	pushl	%esi
	movl	20(%esp), %ebp
	movl	28(%esp), %esi
	movl	24(%esp), %edi
	movl	(%ebp), %eax
	movl	4(%ebp), %edx
	.p2align	4
LBB332_1:
	movl	%eax, %ebx
	movl	%edx, %ecx
	addl	%edi, %ebx
	adcl	%esi, %ecx
	lock		cmpxchg8b	(%ebp)
	jne	LBB332_1
	popl	%esi
	popl	%edi
	popl	%ebx
	popl	%ebp
	retl
