	.def	_fetch_add__i64__acq_rel__dropped;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,_fetch_add__i64__acq_rel__dropped,unique,332
	.globl	_fetch_add__i64__acq_rel__dropped
	.p2align	4
_fetch_add__i64__acq_rel__dropped:
	push	ebp
	push	ebx
	push	edi
	push	esi
	mov	ebp, dword ptr [esp + 20]
	mov	esi, dword ptr [esp + 28]
	mov	edi, dword ptr [esp + 24]
	mov	eax, dword ptr [ebp]
	mov	edx, dword ptr [ebp + 4]
	.p2align	4
LBB332_1:
	mov	ebx, eax
	mov	ecx, edx
	add	ebx, edi
	adc	ecx, esi
	lock		cmpxchg8b	qword ptr [ebp]
	jne	LBB332_1
	pop	esi
	pop	edi
	pop	ebx
	pop	ebp
	ret
