S
	.section	.text.load__bool__plain__dropped,"ax",@progbits
	.globl	load__bool__plain__dropped
	.p2align	1
	.type	load__bool__plain__dropped,@function
load__bool__plain__dropped:
	ret
.Lfunc_end26:
	.size	load__bool__plain__dropped, .Lfunc_end26-load__bool__plain__dropped
	.globl	load__i8__plain__dropped
	.type	load__i8__plain__dropped,@function
load__i8__plain__dropped = pm(load__bool__plain__dropped)
