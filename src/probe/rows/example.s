	.intel_syntax noprefix
	.file	"example.82ba83cc12f455da-cgu.0"
	.section	.text._RNvCsbdRDyALLnXW_7example5quiet,"ax",@progbits
	.globl	_RNvCsbdRDyALLnXW_7example5quiet
	.p2align	4
	.type	_RNvCsbdRDyALLnXW_7example5quiet,@function
_RNvCsbdRDyALLnXW_7example5quiet:
	.cfi_startproc
	mov	eax, dword ptr [rdi]
	ret
.Lfunc_end0:
	.size	_RNvCsbdRDyALLnXW_7example5quiet, .Lfunc_end0-_RNvCsbdRDyALLnXW_7example5quiet
	.cfi_endproc

	.section	.text._RNvMCsbdRDyALLnXW_7exampleNtB2_4Ring3len,"ax",@progbits
	.globl	_RNvMCsbdRDyALLnXW_7exampleNtB2_4Ring3len
	.p2align	4
	.type	_RNvMCsbdRDyALLnXW_7exampleNtB2_4Ring3len,@function
_RNvMCsbdRDyALLnXW_7exampleNtB2_4Ring3len:
	.cfi_startproc
	mov	rax, qword ptr [rip + _RNvCsbdRDyALLnXW_7example5COUNT@GOTPCREL]
	mov	ecx, dword ptr [rax]
	mov	eax, dword ptr [rdi + 4]
	add	eax, ecx
	ret
.Lfunc_end1:
	.size	_RNvMCsbdRDyALLnXW_7exampleNtB2_4Ring3len, .Lfunc_end1-_RNvMCsbdRDyALLnXW_7exampleNtB2_4Ring3len
	.cfi_endproc

	.section	.text.publish,"ax",@progbits
	.globl	publish
	.p2align	4
	.type	publish,@function
publish:
	.cfi_startproc
	mov	dword ptr [rdi], esi
	ret
.Lfunc_end2:
	.size	publish, .Lfunc_end2-publish
	.cfi_endproc

	.section	.text.ring_push__u32__release,"ax",@progbits
	.globl	ring_push__u32__release
	.p2align	4
	.type	ring_push__u32__release,@function
ring_push__u32__release:
	.cfi_startproc
	lock		add	dword ptr [rdi + 4], esi
	ret
.Lfunc_end3:
	.size	ring_push__u32__release, .Lfunc_end3-ring_push__u32__release
	.cfi_endproc

	.type	_RNvCsbdRDyALLnXW_7example5COUNT,@object
	.section	.data._RNvCsbdRDyALLnXW_7example5COUNT,"aw",@progbits
	.globl	_RNvCsbdRDyALLnXW_7example5COUNT
	.p2align	2, 0x0
_RNvCsbdRDyALLnXW_7example5COUNT:
	.asciz	"\007\000\000"
	.size	_RNvCsbdRDyALLnXW_7example5COUNT, 4

	.globl	ring_store
	.type	ring_store,@function
ring_store = publish
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
