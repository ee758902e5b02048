Y
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	1
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
	.cfi_startproc
	suba.l	#4, %sp
	.cfi_def_cfa_offset -8
	movem.l	%d2, (0,%sp)
	move.l	(8,%sp), %a0
	move.l	(16,%sp), %d0
	move.l	(12,%sp), %d2
	move.l	%d2, %d1
	cas.l %d1, %d0, (%a0)
	move.l	%d1, %d0
	sub.l	%d2, %d0
	seq	%d0
	not.b	%d0
	and.l	#255, %d0
	and.w	#1, %d0
	movem.l	(0,%sp), %d2
	adda.l	#4, %sp
	rts
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq
	.cfi_endproc

	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	1
	.type	fence_sc,@function
fence_sc:
	.cfi_startproc
	;APP
	;NO_APP
	rts
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc
	.cfi_endproc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	1
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
	.cfi_startproc
	suba.l	#8, %sp
	.cfi_def_cfa_offset -12
	movem.l	%d2-%d3, (0,%sp)
	move.l	(16,%sp), %d1
	move.l	(12,%sp), %a0
	move.l	(%a0), %d2
	move.l	%d2, %d0
.LBB2_1:
	move.l	%d2, %d3
	add.l	%d1, %d3
	cas.l %d0, %d3, (%a0)
	move.l	%d0, %d3
	sub.l	%d2, %d3
	seq	%d2
	and.b	#1, %d2
	cmpi.b	#0, %d2
	move.l	%d0, %d2
	beq	.LBB2_1
	movem.l	(0,%sp), %d2-%d3
	adda.l	#8, %sp
	rts
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc
	.cfi_endproc

	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	1
	.type	load_i32_acq,@function
load_i32_acq:
	.cfi_startproc
	move.l	(4,%sp), %a0
	move.l	(%a0), %d0
	rts
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq
	.cfi_endproc

	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	1
	.type	store_i32_rel,@function
store_i32_rel:
	.cfi_startproc
	move.l	(8,%sp), %d0
	move.l	(4,%sp), %a0
	move.l	%d0, (%a0)
	rts
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
