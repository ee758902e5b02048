h
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.global	cas_i32_ar_acq
	.p2align	2
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
	entry	a1, 32
	memw
	wsr	a3, scompare1
	s32c1i	a4, a2, 0
	movi	a8, 1
	or	a9, a8, a8
	beq	a4, a3, .LBB0_2
	movi	a9, 0
.LBB0_2:
	xor	a2, a9, a8
	memw
	or	a3, a4, a4
	retw.n
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq

	.section	.text.fence_sc,"ax",@progbits
	.global	fence_sc
	.p2align	2
	.type	fence_sc,@function
fence_sc:
	entry	a1, 32
	memw
	retw.n
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.global	fetch_add_i32_sc
	.p2align	2
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
	entry	a1, 32
	memw
	l32i	a11, a2, 0
	movi	a9, 0
	movi	a10, 1
	j	.LBB2_2
.LBB2_1:
	or	a11, a8, a8
	beqi	a12, 1, .LBB2_4
.LBB2_2:
	add	a8, a11, a3
	wsr	a11, scompare1
	s32c1i	a8, a2, 0
	or	a12, a10, a10
	beq	a8, a11, .LBB2_1
	or	a12, a9, a9
	j	.LBB2_1
.LBB2_4:
	memw
	or	a2, a8, a8
	retw.n
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc

	.section	.text.load_i32_acq,"ax",@progbits
	.global	load_i32_acq
	.p2align	2
	.type	load_i32_acq,@function
load_i32_acq:
	entry	a1, 32
	l32i	a2, a2, 0
	memw
	retw.n
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq

	.section	.text.store_i32_rel,"ax",@progbits
	.global	store_i32_rel
	.p2align	2
	.type	store_i32_rel,@function
store_i32_rel:
	entry	a1, 32
	memw
	s32i	a3, a2, 0
	retw.n
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
