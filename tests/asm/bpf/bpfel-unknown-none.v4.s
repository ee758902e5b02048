	.file	"bpf.d38d56bb2ea2cbee-cgu.0"
	.section	.text.load,"ax",@progbits
	.globl	load
	.p2align	3
	.type	load,@function
load:
	r0 = load_acquire((u64 *)(r1 + 0))
	exit
.Lfunc_end0:
	.size	load, .Lfunc_end0-load

	.section	.text.store,"ax",@progbits
	.globl	store
	.p2align	3
	.type	store,@function
store:
	store_release((u64 *)(r1 + 0), r2)
	exit
.Lfunc_end1:
	.size	store, .Lfunc_end1-store

	.section	.text.wait,"ax",@progbits
	.globl	wait
	.p2align	3
	.type	wait,@function
wait:
LBB2_1:
	r3 = *(u64 *)(r1 + 0)
	if r3 != r2 goto LBB2_1
	exit
.Lfunc_end2:
	.size	wait, .Lfunc_end2-wait

