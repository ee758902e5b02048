W
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	5
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
.LBB0_1:
	ll.w	$a3, $a0, 0
	bne	$a3, $a1, .LBB0_3
	move	$a4, $a2
	sc.w	$a4, $a0, 0
	beq	$a4, $zero, .LBB0_1
	b	.LBB0_4
.LBB0_3:
	dbar	20
.LBB0_4:
	xor	$a0, $a3, $a1
	sltu	$a0, $zero, $a0
	move	$a1, $a3
	ret
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq

	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	5
	.type	fence_sc,@function
fence_sc:
	dbar	16
	ret
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	5
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
.LBB2_1:
	ll.w	$a2, $a0, 0
	add.w	$a3, $a2, $a1
	sc.w	$a3, $a0, 0
	beq	$a3, $zero, .LBB2_1
	move	$a0, $a2
	ret
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc

	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	5
	.type	load_i32_acq,@function
load_i32_acq:
	ld.w	$a0, $a0, 0
	dbar	20
	ret
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq

	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	5
	.type	store_i32_rel,@function
store_i32_rel:
	dbar	18
	st.w	$a1, $a0, 0
	ret
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
