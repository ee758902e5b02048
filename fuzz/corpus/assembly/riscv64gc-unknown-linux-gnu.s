C
	.attribute	4, 16
	.attribute	5, "rv64i2p1_m2p0_a2p1_f2p2_d2p2_c2p0_zicsr2p0_zifencei2p0_zmmul1p0_zaamo1p0_zalrsc1p0_zca1p0_zcd1p0"
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	1
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
	.cfi_startproc
.LBB0_1:
	lr.w.aq	a3, (a0)
	bne	a3, a1, .LBB0_3
	sc.w.rl	a4, a2, (a0)
	bnez	a4, .LBB0_1
.LBB0_3:
	xor	a1, a1, a3
	snez	a0, a1
	mv	a1, a3
	ret
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq
	.cfi_endproc

	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	1
	.type	fence_sc,@function
fence_sc:
	.cfi_startproc
	fence	rw, rw
	ret
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc
	.cfi_endproc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	1
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
	.cfi_startproc
	amoadd.w.aqrl	a0, a1, (a0)
	ret
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc
	.cfi_endproc

	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	1
	.type	load_i32_acq,@function
load_i32_acq:
	.cfi_startproc
	lw	a0, 0(a0)
	fence	r, rw
	ret
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq
	.cfi_endproc

	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	1
	.type	store_i32_rel,@function
store_i32_rel:
	.cfi_startproc
	fence	rw, w
	sw	a1, 0(a0)
	ret
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
