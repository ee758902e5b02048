	.intel_syntax noprefix
	.section	.text.load__i32__seq_cst__used,"ax",@progbits
	.globl	load__i32__seq_cst__used
	.p2align	4
	.type	load__i32__seq_cst__used,@function
load__i32__seq_cst__used:
	.cfi_startproc
	mov	eax, dword ptr [rdi]
	ret
.Lfunc_end1536:
	.size	load__i32__seq_cst__used, .Lfunc_end1536-load__i32__seq_cst__used
	.cfi_endproc

	.section	.text.fence__seq_cst,"ax",@progbits
	.globl	fence__seq_cst
	.p2align	4
	.type	fence__seq_cst,@function
fence__seq_cst:
	.cfi_startproc
	lock		or	dword ptr [rsp - 64], 0
	ret
.Lfunc_end307:
	.size	fence__seq_cst, .Lfunc_end307-fence__seq_cst
	.cfi_endproc

	.section	.text.spin_loop,"ax",@progbits
	.globl	spin_loop
	.p2align	4
	.type	spin_loop,@function
spin_loop:
	.cfi_startproc
	pause
	ret
.Lfunc_end1549:
	.size	spin_loop, .Lfunc_end1549-spin_loop
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
