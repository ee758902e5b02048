J
	.def	@feat.00;
	.scl	3;
	.type	0;
	.endef
	.globl	@feat.00
@feat.00 = 0
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.def	cas_i32_ar_acq;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,cas_i32_ar_acq,unique,0
	.globl	cas_i32_ar_acq
	.p2align	4
cas_i32_ar_acq:
	movl	%edx, %eax
	xorl	%edx, %edx
	lock		cmpxchgl	%r8d, (%rcx)
	movl	%eax, %ecx
	setne	%dl
	movl	%edx, %eax
	movl	%ecx, %edx
	retq

	.def	fence_sc;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,fence_sc,unique,1
	.globl	fence_sc
	.p2align	4
fence_sc:
	lock		orl	$0, (%rsp)
	retq

	.def	fetch_add_i32_sc;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,fetch_add_i32_sc,unique,2
	.globl	fetch_add_i32_sc
	.p2align	4
fetch_add_i32_sc:
	movl	%edx, %eax
	lock		xaddl	%eax, (%rcx)
	retq

	.def	load_i32_acq;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,load_i32_acq,unique,3
	.globl	load_i32_acq
	.p2align	4
load_i32_acq:
	movl	(%rcx), %eax
	retq

	.def	store_i32_rel;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,store_i32_rel,unique,4
	.globl	store_i32_rel
	.p2align	4
store_i32_rel:
	movl	%edx, (%rcx)
	retq

