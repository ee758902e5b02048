	.globl	_store__u64__relaxed__const_1
	.p2align	4
_store__u64__relaxed__const_1:
	push	ebp
	mov	ebp, esp
	call	L1625$pb
L1625$pb:
	pop	eax
	mov	ecx, dword ptr [ebp + 8]
	movss	xmm0, dword ptr [eax + LCPI1625_1-L1625$pb]
	movlps	qword ptr [ecx], xmm0
	pop	ebp
	ret
