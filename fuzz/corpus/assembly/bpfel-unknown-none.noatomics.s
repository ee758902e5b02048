T
	.file	"small2.97d2e226b6f76eab-cgu.0"
	.section	.text.add,"ax",@progbits
	.globl	add
	.p2align	3
	.type	add,@function
add:
	r0 = r2
	r0 += r1
	exit
.Lfunc_end0:
	.size	add, .Lfunc_end0-add

	.section	.text.spin,"ax",@progbits
	.globl	spin
	.p2align	3
	.type	spin,@function
spin:
	exit
.Lfunc_end1:
	.size	spin, .Lfunc_end1-spin

