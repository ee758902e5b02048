c
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	4
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
	.cfi_startproc
	cs	%r3, %r4, 0(%r2)
	ipm	%r2
	afi	%r2, -268435456
	srl	%r2, 31
	xilf	%r2, 1
	br	%r14
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq
	.cfi_endproc

	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	4
	.type	fence_sc,@function
fence_sc:
	.cfi_startproc
	bcr	15, %r0
	br	%r14
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc
	.cfi_endproc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	4
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
	.cfi_startproc
	lgr	%r1, %r2
	l	%r2, 0(%r2)
.LBB2_1:
	lr	%r0, %r2
	ar	%r0, %r3
	cs	%r2, %r0, 0(%r1)
	jl	.LBB2_1
	br	%r14
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc
	.cfi_endproc

	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	4
	.type	load_i32_acq,@function
load_i32_acq:
	.cfi_startproc
	l	%r2, 0(%r2)
	br	%r14
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq
	.cfi_endproc

	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	4
	.type	store_i32_rel,@function
store_i32_rel:
	.cfi_startproc
	st	%r3, 0(%r2)
	br	%r14
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
