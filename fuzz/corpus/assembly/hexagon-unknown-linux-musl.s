V
	.attribute	4, 60
	.attribute	5, 60
	.attribute	10, 1
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	4
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
	.cfi_startproc
	{
		p0 = and(p0,!p0)
		p1 = or(p1,!p1)
		r3 = r1
	}
.LBB0_1:
	{
		r1 = memw_locked(r0)
	}
	{
		if (!p2.new) jump:t .LBB0_4
		p2 = cmp.eq(r1,r3)
	}
	{
		memw_locked(r0,p2) = r2
	}
	{
		if (!p2) jump:nt .LBB0_1
	}
	{
		p0 = or(p1,p1)
	}
.LBB0_4:
	{
		r0 = mux(p0,#0,#1)
		jumpr r31
	}
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq
	.cfi_endproc

	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	4
	.type	fence_sc,@function
fence_sc:
	.cfi_startproc
	{
		barrier
	}
	{
		jumpr r31
	}
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc
	.cfi_endproc

	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	4
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
	.cfi_startproc
	.p2align	5
.LBB2_1:
	{
		r2 = memw_locked(r0)
	}
	{
		r3 = add(r2,r1)
	}
	{
		memw_locked(r0,p0) = r3
	}
	{
		if (!p0) jump:nt .LBB2_1
	}
	{
		r0 = r2
		jumpr r31
	}
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc
	.cfi_endproc

	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	4
	.type	load_i32_acq,@function
load_i32_acq:
	.cfi_startproc
	{
		r0 = memw(r0+#0)
		jumpr r31
	}
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq
	.cfi_endproc

	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	4
	.type	store_i32_rel,@function
store_i32_rel:
	.cfi_startproc
	{
		jumpr r31
		memw(r0+#0) = r1
	}
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel
	.cfi_endproc

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
