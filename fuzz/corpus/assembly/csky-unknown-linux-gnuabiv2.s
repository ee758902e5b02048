U
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	1
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
	.cfi_startproc
	subi16	sp, sp, 8
	.cfi_def_cfa_offset 8
	st32.w	rgb, (sp, 4)
	st32.w	lr, (sp, 0)
	.cfi_offset rgb, -4
	.cfi_offset lr, -8
	subi16	sp, sp, 8
	.cfi_def_cfa_offset 16
	lrw	rgb, [.LCPI0_0]
	st16.w	a1, (sp, 4)
	movi16	a1, 2
	st16.w	a1, (sp, 0)
	lrw	a1, [.LCPI0_1]
	ldr32.w	t0, (rgb, a1 << 0)
	addi16	a1, sp, 4
	movi16	a3, 4
	jsr16	t0
	ld16.w	a1, (sp, 4)
	xori32	a0, a0, 1
	addi16	sp, sp, 8
	ld32.w	lr, (sp, 0)
	ld32.w	rgb, (sp, 4)
	addi16	sp, sp, 8
	rts16
	.p2align	1
	.p2align	2, 0x0
.LCPI0_0:
	.long	_GLOBAL_OFFSET_TABLE_
.LCPI0_1:
	.long	__atomic_compare_exchange_4@PLT
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq
	.cfi_endproc

	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	1
	.type	fence_sc,@function
fence_sc:
	.cfi_startproc
	subi16	sp, sp, 8
	.cfi_def_cfa_offset 8
	st32.w	rgb, (sp, 4)
	st32.w	lr, (sp, 0)
	.cfi_offset rgb, -4
	.cfi_offset lr, -8
	.cfi_def_cfa_offset 8
	lrw	rgb, [.LCPI1_0]
	lrw	a0, [.LCPI1_1]
	ldr32.w	a0, (rgb, a0 << 0)
	jsr16	a0
	ld32.w	lr, (sp, 0)
	ld32.w	rgb, (sp, 4)
	addi16	sp, sp, 8
	rts16
	.p2align	1
	.p2align	2, 0x0
.LCPI1_0:
	.long	_GLOBAL_OFFSET_TABLE_
.LCPI1_1:
	.long	__sync_synchronize@PLT
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc
	.cfi_endproc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	1
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
	.cfi_startproc
	subi16	sp, sp, 8
	.cfi_def_cfa_offset 8
	st32.w	rgb, (sp, 4)
	st32.w	lr, (sp, 0)
	.cfi_offset rgb, -4
	.cfi_offset lr, -8
	.cfi_def_cfa_offset 8
	lrw	rgb, [.LCPI2_0]
	lrw	a2, [.LCPI2_1]
	ldr32.w	a3, (rgb, a2 << 0)
	movi16	a2, 5
	jsr16	a3
	ld32.w	lr, (sp, 0)
	ld32.w	rgb, (sp, 4)
	addi16	sp, sp, 8
	rts16
	.p2align	1
	.p2align	2, 0x0
.LCPI2_0:
	.long	_GLOBAL_OFFSET_TABLE_
.LCPI2_1:
	.long	__atomic_fetch_add_4@PLT
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc
	.cfi_endproc

	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	1
	.type	load_i32_acq,@function
load_i32_acq:
	.cfi_startproc
	subi16	sp, sp, 8
	.cfi_def_cfa_offset 8
	st32.w	rgb, (sp, 4)
	st32.w	lr, (sp, 0)
	.cfi_offset rgb, -4
	.cfi_offset lr, -8
	.cfi_def_cfa_offset 8
	lrw	rgb, [.LCPI3_0]
	lrw	a1, [.LCPI3_1]
	ldr32.w	a2, (rgb, a1 << 0)
	movi16	a1, 2
	jsr16	a2
	ld32.w	lr, (sp, 0)
	ld32.w	rgb, (sp, 4)
	addi16	sp, sp, 8
	rts16
	.p2align	1
	.p2align	2, 0x0
.LCPI3_0:
	.long	_GLOBAL_OFFSET_TABLE_
.LCPI3_1:
	.long	__atomic_load_4@PLT
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq
	.cfi_endproc

	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	1
	.type	store_i32_rel,@function
store_i32_rel:
	.cfi_startproc
	subi16	sp, sp, 8
	.cfi_def_cfa_offset 8
	st32.w	rgb, (sp, 4)
	st32.w	lr, (sp, 0)
	.cfi_offset rgb, -4
	.cfi_offset lr, -8
	.cfi_def_cfa_offset 8
	lrw	rgb, [.LCPI4_0]
	lrw	a2, [.LCPI4_1]
	ldr32.w	a3, (rgb, a2 << 0)
	movi16	a2, 3
	jsr16	a3
	ld32.w	lr, (sp, 0)
	ld32.w	rgb, (sp, 4)
	addi16	sp, sp, 8
	rts16
	.p2align	1
	.p2align	2, 0x0
.LCPI4_0:
	.long	_GLOBAL_OFFSET_TABLE_
.LCPI4_1:
	.long	__atomic_store_4@PLT
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
