b
	.abiversion 2
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	4
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
.Lfunc_begin0:
	.cfi_startproc
	mr	6, 4
	lwarx 4, 0, 3
	cmplw	4, 6
	bne-	0, .LBB0_4
	lwsync
.LBB0_2:
	stwcx. 5, 0, 3
	beq+	0, .LBB0_5
	lwarx 4, 0, 3
	cmplw	4, 6
	beq+	0, .LBB0_2
.LBB0_4:
	lwsync
	crxor 20, 20, 20
	li 3, 1
	isel 3, 0, 3, 20
	blr
.LBB0_5:
	lwsync
	creqv 20, 20, 20
	li 3, 1
	isel 3, 0, 3, 20
	blr
	.long	0
	.quad	0
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-.Lfunc_begin0
	.cfi_endproc

	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	4
	.type	fence_sc,@function
fence_sc:
.Lfunc_begin1:
	.cfi_startproc
	sync
	blr
	.long	0
	.quad	0
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-.Lfunc_begin1
	.cfi_endproc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	4
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
.Lfunc_begin2:
	.cfi_startproc
	sync
.LBB2_1:
	lwarx 5, 0, 3
	add 6, 4, 5
	stwcx. 6, 0, 3
	bne-	0, .LBB2_1
	lwsync
	mr	3, 5
	blr
	.long	0
	.quad	0
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-.Lfunc_begin2
	.cfi_endproc

	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	4
	.type	load_i32_acq,@function
load_i32_acq:
.Lfunc_begin3:
	.cfi_startproc
	lwz 3, 0(3)
	cmpd 7, 3, 3
	bne- 7, .+4
	isync
	blr
	.long	0
	.quad	0
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-.Lfunc_begin3
	.cfi_endproc

	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	4
	.type	store_i32_rel,@function
store_i32_rel:
.Lfunc_begin4:
	.cfi_startproc
	lwsync
	stw 4, 0(3)
	blr
	.long	0
	.quad	0
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-.Lfunc_begin4
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
