	.syntax	unified
	.eabi_attribute	67, "2.09"
	.eabi_attribute	6, 4
	.eabi_attribute	8, 1
	.eabi_attribute	9, 1
	.eabi_attribute	34, 0
	.eabi_attribute	15, 1
	.eabi_attribute	16, 1
	.eabi_attribute	17, 2
	.eabi_attribute	20, 1
	.eabi_attribute	21, 1
	.eabi_attribute	23, 3
	.eabi_attribute	24, 1
	.eabi_attribute	25, 1
	.eabi_attribute	38, 1
	.eabi_attribute	14, 0
	.file	"pool.75f0ab1226fc51dc-cgu.0"
	.section	.text.count,"ax",%progbits
	.globl	count
	.p2align	2
	.type	count,%function
	.code	32
count:
	.fnstart
	ldr	r0, .LCPI0_0
.LPC0_0:
	ldr	r0, [pc, r0]
	ldr	r0, [r0]
	bx	lr
	.p2align	2
.LCPI0_0:
.Ltmp0:
	.long	_RNvCsa7N88BriD34_4pool5COUNT(GOT_PREL)-(.LPC0_0+8-.Ltmp0)
.Lfunc_end0:
	.size	count, .Lfunc_end0-count
	.fnend

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",%progbits
