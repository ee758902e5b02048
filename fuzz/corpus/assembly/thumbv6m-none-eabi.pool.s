Q
	.syntax	unified
	.eabi_attribute	67, "2.09"
	.eabi_attribute	6, 12
	.eabi_attribute	7, 77
	.eabi_attribute	8, 0
	.eabi_attribute	9, 1
	.eabi_attribute	34, 0
	.eabi_attribute	17, 1
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
	.code	16
	.thumb_func
count:
	.fnstart
	.save	{r7, lr}
	push	{r7, lr}
	.setfp	r7, sp
	add	r7, sp, #0
	ldr	r0, .LCPI0_0
	ldr	r0, [r0]
	pop	{r7, pc}
	.p2align	2
.LCPI0_0:
	.long	_RNvCsa7N88BriD34_4pool5COUNT
.Lfunc_end0:
	.size	count, .Lfunc_end0-count
	.cantunwind
	.fnend

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",%progbits
	.eabi_attribute	30, 2
