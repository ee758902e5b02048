	.file	"probes.9bcfaf563f02a9e3-cgu.0"
	.section	.text.compare_exchange__bool__acquire__relaxed__used,"ax",@progbits
	.globl	compare_exchange__bool__acquire__relaxed__used
	.p2align	4
	.type	compare_exchange__bool__acquire__relaxed__used,@function
compare_exchange__bool__acquire__relaxed__used:
	.cfi_startproc
	stmg	%r13, %r15, 104(%r15)
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	risbg	%r1, %r2, 0, 189, 0
	l	%r0, 0(%r1)
	sll	%r2, 3
	lcr	%r5, %r2
.LBB9_1:
	rll	%r14, %r0, 8(%r2)
	risbg	%r4, %r14, 32, 55, 0
	llcr	%r14, %r14
	cr	%r14, %r3
	jlh	.LBB9_3
	rll	%r13, %r4, -8(%r5)
	cs	%r0, %r13, 0(%r1)
	jl	.LBB9_1
.LBB9_3:
	ipm	%r2
	afi	%r2, -268435456
	srl	%r2, 31
	xilf	%r2, 1
	tmll	%r14, 255
	ipm	%r3
	afi	%r3, 1879048192
	srl	%r3, 31
	lmg	%r13, %r15, 104(%r15)
	br	%r14
.Lfunc_end9:
	.size	compare_exchange__bool__acquire__relaxed__used, .Lfunc_end9-compare_exchange__bool__acquire__relaxed__used
	.cfi_endproc

	.section	.text.fetch_max__u128__acq_rel__used,"ax",@progbits
	.globl	fetch_max__u128__acq_rel__used
	.p2align	4
	.type	fetch_max__u128__acq_rel__used,@function
fetch_max__u128__acq_rel__used:
	.cfi_startproc
	stmg	%r10, %r15, 80(%r15)
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	lg	%r0, 8(%r4)
	lg	%r1, 0(%r4)
	lg	%r4, 8(%r3)
	lg	%r5, 0(%r3)
	j	.LBB851_2
.LBB851_1:
	lgr	%r10, %r5
	lgr	%r12, %r13
	lgr	%r11, %r4
	lgr	%r13, %r14
	cdsg	%r10, %r12, 0(%r3)
	lgr	%r4, %r11
	lgr	%r5, %r10
	je	.LBB851_6
.LBB851_2:
	clgr	%r5, %r1
	ipm	%r14
	clgr	%r4, %r0
	ipm	%r13
	cgrjlh	%r5, %r1, .LBB851_4
	risbg	%r14, %r13, 63, 191, 35
	chi	%r14, 0
	lgr	%r14, %r4
	lgr	%r13, %r5
	jlh	.LBB851_1
	j	.LBB851_5
.LBB851_4:
	risbg	%r14, %r14, 63, 191, 35
	chi	%r14, 0
	lgr	%r14, %r4
	lgr	%r13, %r5
	jlh	.LBB851_1
.LBB851_5:
	lgr	%r14, %r0
	lgr	%r13, %r1
	j	.LBB851_1
.LBB851_6:
	stg	%r5, 0(%r2)
	stg	%r4, 8(%r2)
	lmg	%r10, %r15, 80(%r15)
	br	%r14
.Lfunc_end851:
	.size	fetch_max__u128__acq_rel__used, .Lfunc_end851-fetch_max__u128__acq_rel__used
	.cfi_endproc

	.section	.text.idiom__channel_send,"ax",@progbits
	.globl	idiom__channel_send
	.p2align	4
	.type	idiom__channel_send,@function
idiom__channel_send:
	.cfi_startproc
	stmg	%r12, %r15, 96(%r15)
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	risbg	%r1, %r2, 0, 189, 0
	l	%r0, 0(%r1)
	sll	%r2, 3
	lcr	%r14, %r2
	lhi	%r13, 1
.LBB2050_1:
	rll	%r12, %r0, 0(%r2)
	risbg	%r12, %r13, 32, 39, 24
	rll	%r12, %r12, 0(%r14)
	cs	%r0, %r12, 0(%r1)
	jl	.LBB2050_1
	rll	%r0, %r0, 8(%r2)
	tmll	%r0, 255
	jne	.LBB2050_4
	stg	%r5, 0(%r4)
	mvi	0(%r3), 1
	lmg	%r12, %r15, 256(%r15)
	br	%r14
.LBB2050_4:
	brasl	%r14, opaque_panic@PLT
.Lfunc_end2050:
	.size	idiom__channel_send, .Lfunc_end2050-idiom__channel_send
	.cfi_endproc

	.section	.text.idiom__arc_drop,"ax",@progbits
	.globl	idiom__arc_drop
	.p2align	4
	.type	idiom__arc_drop,@function
idiom__arc_drop:
	.cfi_startproc
	lg	%r1, 0(%r2)
.LBB2046_1:
	lay	%r0, -1(%r1)
	csg	%r1, %r0, 0(%r2)
	jl	.LBB2046_1
	cgiblh	%r1, 1, 0(%r14)
.LBB2046_3:
	#MEMBARRIER
	jg	opaque_drop@PLT
.Lfunc_end2046:
	.size	idiom__arc_drop, .Lfunc_end2046-idiom__arc_drop
	.cfi_endproc

	.section	.text.idiom__mutex_unlock,"ax",@progbits
	.globl	idiom__mutex_unlock
	.p2align	4
	.type	idiom__mutex_unlock,@function
idiom__mutex_unlock:
	.cfi_startproc
	l	%r0, 0(%r2)
	lhi	%r1, 0
.LBB2065_1:
	cs	%r0, %r1, 0(%r2)
	jl	.LBB2065_1
	chi	%r0, 2
	jge	opaque_wake@PLT
.LBB2065_3:
	br	%r14
.Lfunc_end2065:
	.size	idiom__mutex_unlock, .Lfunc_end2065-idiom__mutex_unlock
	.cfi_endproc

	.section	.text.idiom__arc_is_unique,"ax",@progbits
	.globl	idiom__arc_is_unique
	.p2align	4
	.type	idiom__arc_is_unique,@function
idiom__arc_is_unique:
	.cfi_startproc
	lghi	%r0, -1
	lghi	%r1, 1
	csg	%r1, %r0, 0(%r2)
	lhi	%r0, 0
	jl	.LBB2048_2
	cghsi	0(%r3), 1
	ipm	%r0
	afi	%r0, -268435456
	srl	%r0, 31
	mvghi	0(%r2), 1
.LBB2048_2:
	llgfr	%r2, %r0
	br	%r14
.Lfunc_end2048:
	.size	idiom__arc_is_unique, .Lfunc_end2048-idiom__arc_is_unique
	.cfi_endproc

	.section	.text.idiom__lazy_box,"ax",@progbits
	.globl	idiom__lazy_box
	.p2align	4
	.type	idiom__lazy_box,@function
idiom__lazy_box:
	.cfi_startproc
	stmg	%r12, %r15, 96(%r15)
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r13, %r2
	ltg	%r2, 0(%r2)
	je	.LBB2060_2
.LBB2060_1:
	lmg	%r12, %r15, 256(%r15)
	br	%r14
.LBB2060_2:
	brasl	%r14, opaque_allocate@PLT
	lghi	%r12, 0
	csg	%r12, %r2, 0(%r13)
	je	.LBB2060_1
	brasl	%r14, opaque_free@PLT
	lgr	%r2, %r12
	lmg	%r12, %r15, 256(%r15)
	br	%r14
.Lfunc_end2060:
	.size	idiom__lazy_box, .Lfunc_end2060-idiom__lazy_box
	.cfi_endproc

	.section	.text.listing__add_plain,"ax",@progbits
	.globl	listing__add_plain
	.p2align	4
	.type	listing__add_plain,@function
listing__add_plain:
	.cfi_startproc
	asi	0(%r2), 10
	br	%r14
.Lfunc_end2089:
	.size	listing__add_plain, .Lfunc_end2089-listing__add_plain
	.cfi_endproc

	.section	.text.store__i128__seq_cst,"ax",@progbits
	.globl	store__i128__seq_cst
	.p2align	4
	.type	store__i128__seq_cst,@function
store__i128__seq_cst:
	.cfi_startproc
	lg	%r1, 8(%r3)
	lg	%r0, 0(%r3)
	stpq	%r0, 0(%r2)
	bcr	15, %r0
	br	%r14
.Lfunc_end2152:
	.size	store__i128__seq_cst, .Lfunc_end2152-store__i128__seq_cst
	.cfi_endproc

