	.file	"probes.9bcfaf563f02a9e3-cgu.0"
	.section	.text.fetch_add__i32__relaxed__used,"ax",@progbits
	.globl	fetch_add__i32__relaxed__used
	.p2align	4
	.type	fetch_add__i32__relaxed__used,@function
fetch_add__i32__relaxed__used:
	.cfi_startproc
	laa	%r2, %r3, 0(%r2)
	br	%r14
.Lfunc_end459:
	.size	fetch_add__i32__relaxed__used, .Lfunc_end459-fetch_add__i32__relaxed__used
	.cfi_endproc

	.section	.text.fetch_and__i64__seq_cst__dropped,"ax",@progbits
	.globl	fetch_and__i64__seq_cst__dropped
	.p2align	4
	.type	fetch_and__i64__seq_cst__dropped,@function
fetch_and__i64__seq_cst__dropped:
	.cfi_startproc
	lang	%r0, %r3, 0(%r2)
	br	%r14
.Lfunc_end636:
	.size	fetch_and__i64__seq_cst__dropped, .Lfunc_end636-fetch_and__i64__seq_cst__dropped
	.cfi_endproc

	.section	.text.fetch_max__i64__relaxed__used,"ax",@progbits
	.globl	fetch_max__i64__relaxed__used
	.p2align	4
	.type	fetch_max__i64__relaxed__used,@function
fetch_max__i64__relaxed__used:
	.cfi_startproc
	lgr	%r1, %r2
	lg	%r2, 0(%r2)
.LBB835_1:
	cgr	%r2, %r3
	selgrh	%r0, %r2, %r3
	csg	%r2, %r0, 0(%r1)
	jl	.LBB835_1
	br	%r14
.Lfunc_end835:
	.size	fetch_max__i64__relaxed__used, .Lfunc_end835-fetch_max__i64__relaxed__used
	.cfi_endproc

	.section	.text.fetch_max__i128__seq_cst__used,"ax",@progbits
	.globl	fetch_max__i128__seq_cst__used
	.p2align	4
	.type	fetch_max__i128__seq_cst__used,@function
fetch_max__i128__seq_cst__used:
	.cfi_startproc
	vl	%v0, 0(%r4), 3
	vl	%v1, 0(%r3), 4
	j	.LBB809_2
.LBB809_1:
	vlgvg	%r1, %v1, 1
	vlgvg	%r0, %v1, 0
	vlgvg	%r5, %v2, 1
	vlgvg	%r4, %v2, 0
	cdsg	%r0, %r4, 0(%r3)
	vlvgp	%v1, %r0, %r1
	je	.LBB809_6
.LBB809_2:
	vecg	%v0, %v1
	jlh	.LBB809_4
	vchlgs	%v2, %v1, %v0
.LBB809_4:
	vlr	%v2, %v1
	jl	.LBB809_1
	vlr	%v2, %v0
	j	.LBB809_1
.LBB809_6:
	vst	%v1, 0(%r2), 3
	br	%r14
.Lfunc_end809:
	.size	fetch_max__i128__seq_cst__used, .Lfunc_end809-fetch_max__i128__seq_cst__used
	.cfi_endproc

	.section	.text.compare_exchange__u32__acq_rel__acquire__compared,"ax",@progbits
	.globl	compare_exchange__u32__acq_rel__acquire__compared
	.p2align	4
	.type	compare_exchange__u32__acq_rel__acquire__compared,@function
compare_exchange__u32__acq_rel__acquire__compared:
	.cfi_startproc
	cs	%r3, %r4, 0(%r2)
	lghi	%r2, 0
	locghie	%r2, 1
	br	%r14
.Lfunc_end180:
	.size	compare_exchange__u32__acq_rel__acquire__compared, .Lfunc_end180-compare_exchange__u32__acq_rel__acquire__compared
	.cfi_endproc

	.section	.text.fetch_xor__i32__acquire__dropped,"ax",@progbits
	.globl	fetch_xor__i32__acquire__dropped
	.p2align	4
	.type	fetch_xor__i32__acquire__dropped,@function
fetch_xor__i32__acquire__dropped:
	.cfi_startproc
	lax	%r0, %r3, 0(%r2)
	br	%r14
.Lfunc_end1902:
	.size	fetch_xor__i32__acquire__dropped, .Lfunc_end1902-fetch_xor__i32__acquire__dropped
	.cfi_endproc

