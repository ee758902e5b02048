P
	.syntax	unified
	.eabi_attribute	67, "2.09"
	.eabi_attribute	6, 10
	.eabi_attribute	7, 65
	.eabi_attribute	8, 1
	.eabi_attribute	9, 2
	.fpu	vfpv3
	.eabi_attribute	34, 1
	.eabi_attribute	15, 1
	.eabi_attribute	16, 1
	.eabi_attribute	17, 2
	.eabi_attribute	20, 1
	.eabi_attribute	21, 1
	.eabi_attribute	23, 3
	.eabi_attribute	24, 1
	.eabi_attribute	25, 1
	.eabi_attribute	28, 1
	.eabi_attribute	38, 1
	.eabi_attribute	14, 0
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",%progbits
	.globl	cas_i32_ar_acq
	.p2align	2
	.type	cas_i32_ar_acq,%function
	.code	32
cas_i32_ar_acq:
	.fnstart
	.save	{r11, lr}
	push	{r11, lr}
	mov	r12, r1
	ldrex	r1, [r0]
	cmp	r1, r12
	bne	.LBB0_4
	mov	r3, #1
	dmb	ish
.LBB0_2:
	strex	lr, r2, [r0]
	cmp	lr, #0
	beq	.LBB0_5
	ldrex	r1, [r0]
	cmp	r1, r12
	beq	.LBB0_2
.LBB0_4:
	mov	r3, #0
	clrex
.LBB0_5:
	eor	r0, r3, #1
	dmb	ish
	pop	{r11, pc}
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq
	.fnend

	.section	.text.fence_sc,"ax",%progbits
	.globl	fence_sc
	.p2align	2
	.type	fence_sc,%function
	.code	32
fence_sc:
	.fnstart
	dmb	ish
	bx	lr
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc
	.fnend

	.section	.text.fetch_add_i32_sc,"ax",%progbits
	.globl	fetch_add_i32_sc
	.p2align	2
	.type	fetch_add_i32_sc,%function
	.code	32
fetch_add_i32_sc:
	.fnstart
	dmb	ish
.LBB2_1:
	ldrex	r12, [r0]
	add	r3, r12, r1
	strex	r2, r3, [r0]
	cmp	r2, #0
	bne	.LBB2_1
	mov	r0, r12
	dmb	ish
	bx	lr
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc
	.fnend

	.section	.text.load_i32_acq,"ax",%progbits
	.globl	load_i32_acq
	.p2align	2
	.type	load_i32_acq,%function
	.code	32
load_i32_acq:
	.fnstart
	ldr	r0, [r0]
	dmb	ish
	bx	lr
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq
	.fnend

	.section	.text.store_i32_rel,"ax",%progbits
	.globl	store_i32_rel
	.p2align	2
	.type	store_i32_rel,%function
	.code	32
store_i32_rel:
	.fnstart
	dmb	ish
	str	r1, [r0]
	bx	lr
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel
	.fnend

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",%progbits
	.eabi_attribute	30, 2
