	.intel_syntax noprefix
	.section	.text.load__i32__seq_cst__used,"ax",@progbits
	.globl	load__i32__seq_cst__used
	.p2align	4, 0x90
	.type	load__i32__seq_cst__used,@function
load__i32__seq_cst__used:
	mov	eax, dword ptr [rdi]
	ret
.Lfunc_end19:
	.size	load__i32__seq_cst__used, .Lfunc_end19-load__i32__seq_cst__used

	.section	.text.fence__seq_cst,"ax",@progbits
	.globl	fence__seq_cst
	.p2align	4, 0x90
	.type	fence__seq_cst,@function
fence__seq_cst:
	mfence
	ret
.Lfunc_end1626:
	.size	fence__seq_cst, .Lfunc_end1626-fence__seq_cst

	.section	.text.spin_loop,"ax",@progbits
	.globl	spin_loop
	.p2align	4, 0x90
	.type	spin_loop,@function
spin_loop:
	pause
	ret
.Lfunc_end1631:
	.size	spin_loop, .Lfunc_end1631-spin_loop

	.ident	"rustc version 1.85.0 (4d91de4e4 2025-02-17) (built from a source tarball)"
