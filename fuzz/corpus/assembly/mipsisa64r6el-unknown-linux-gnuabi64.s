]
	.abicalls
	.section	.mdebug.abi64,"",@progbits
	.nan	2008
	.text
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	3
	.type	cas_i32_ar_acq,@function
	.set	nomicromips
	.set	nomips16
	.ent	cas_i32_ar_acq
cas_i32_ar_acq:
	.cfi_startproc
	.frame	$sp,0,$ra
	.mask 	0x00000000,0
	.fmask	0x00000000,0
	.set	noreorder
	.set	nomacro
	.set	noat
	sll	$1, $6, 0
	sll	$2, $5, 0
	sync
.LBB0_1:
	ll	$3, 0($4)
	bnec	$3, $2, .LBB0_3
	move	$5, $1
	sc	$5, 0($4)
	beqzc	$5, .LBB0_1
.LBB0_3:
	sync
	xor	$1, $3, $2
	jr	$ra
	sltu	$2, $zero, $1
	.set	at
	.set	macro
	.set	reorder
	.end	cas_i32_ar_acq
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq
	.cfi_endproc

	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	3
	.type	fence_sc,@function
	.set	nomicromips
	.set	nomips16
	.ent	fence_sc
fence_sc:
	.cfi_startproc
	.frame	$sp,0,$ra
	.mask 	0x00000000,0
	.fmask	0x00000000,0
	.set	noreorder
	.set	nomacro
	.set	noat
	sync
	jrc	$ra
	.set	at
	.set	macro
	.set	reorder
	.end	fence_sc
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc
	.cfi_endproc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	3
	.type	fetch_add_i32_sc,@function
	.set	nomicromips
	.set	nomips16
	.ent	fetch_add_i32_sc
fetch_add_i32_sc:
	.cfi_startproc
	.frame	$sp,0,$ra
	.mask 	0x00000000,0
	.fmask	0x00000000,0
	.set	noreorder
	.set	nomacro
	.set	noat
	sll	$1, $5, 0
	sync
.LBB2_1:
	ll	$2, 0($4)
	addu	$3, $2, $1
	sc	$3, 0($4)
	beqzc	$3, .LBB2_1
	sync
	jrc	$ra
	.set	at
	.set	macro
	.set	reorder
	.end	fetch_add_i32_sc
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc
	.cfi_endproc

	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	3
	.type	load_i32_acq,@function
	.set	nomicromips
	.set	nomips16
	.ent	load_i32_acq
load_i32_acq:
	.cfi_startproc
	.frame	$sp,0,$ra
	.mask 	0x00000000,0
	.fmask	0x00000000,0
	.set	noreorder
	.set	nomacro
	.set	noat
	lw	$2, 0($4)
	sync
	jrc	$ra
	.set	at
	.set	macro
	.set	reorder
	.end	load_i32_acq
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq
	.cfi_endproc

	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	3
	.type	store_i32_rel,@function
	.set	nomicromips
	.set	nomips16
	.ent	store_i32_rel
store_i32_rel:
	.cfi_startproc
	.frame	$sp,0,$ra
	.mask 	0x00000000,0
	.fmask	0x00000000,0
	.set	noreorder
	.set	nomacro
	.set	noat
	sll	$1, $5, 0
	sync
	jr	$ra
	sw	$1, 0($4)
	.set	at
	.set	macro
	.set	reorder
	.end	store_i32_rel
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
	.text
