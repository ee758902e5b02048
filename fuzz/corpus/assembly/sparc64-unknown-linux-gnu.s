e
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	2
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
	.cfi_startproc
	membar #LoadStore | #StoreStore
	cas	[%o0], %o1, %o2
	mov	%g0, %o0
	cmp	%o2, %o1
	move	%icc, 1, %o0
	xor %o0, 1, %o0
	srl %o0, 0, %o0
	membar #LoadLoad | #LoadStore
	retl
	mov	%o2, %o1
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq
	.cfi_endproc

	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	2
	.type	fence_sc,@function
fence_sc:
	.cfi_startproc
	membar #LoadLoad | #StoreLoad | #LoadStore | #StoreStore
	retl
	nop
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc
	.cfi_endproc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	2
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
	.cfi_startproc
	membar #LoadStore | #StoreStore
	ld [%o0], %o2
.LBB2_1:
	mov	%o2, %o3
	add %o2, %o1, %o2
	cas	[%o0], %o3, %o2
	mov	%g0, %o4
	cmp	%o2, %o3
	move	%icc, 1, %o4
	cmp	%o4, 1
	bne %icc, .LBB2_1
	nop
	membar #LoadLoad | #LoadStore
	retl
	mov	%o2, %o0
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc
	.cfi_endproc

	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	2
	.type	load_i32_acq,@function
load_i32_acq:
	.cfi_startproc
	ld [%o0], %o0
	membar #LoadLoad | #LoadStore
	retl
	nop
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq
	.cfi_endproc

	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	2
	.type	store_i32_rel,@function
store_i32_rel:
	.cfi_startproc
	membar #LoadStore | #StoreStore
	retl
	st %o1, [%o0]
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
