L
	.def	"@feat.00";
	.scl	3;
	.type	0;
	.endef
	.globl	"@feat.00"
"@feat.00" = 0
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.def	cas_i32_ar_acq;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,cas_i32_ar_acq,unique,0
	.globl	cas_i32_ar_acq
	.p2align	2
cas_i32_ar_acq:
	mov	w8, w1
.LBB0_1:
	ldaxr	w1, [x0]
	cmp	w1, w8
	b.ne	.LBB0_4
	stlxr	w9, w2, [x0]
	cbnz	w9, .LBB0_1
	mov	w8, #1
	eor	w0, w8, #0x1
	ret
.LBB0_4:
	eor	w0, wzr, #0x1
	clrex
	ret

	.def	fence_sc;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,fence_sc,unique,1
	.globl	fence_sc
	.p2align	2
fence_sc:
	dmb	ish
	ret

	.def	fetch_add_i32_sc;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,fetch_add_i32_sc,unique,2
	.globl	fetch_add_i32_sc
	.p2align	2
fetch_add_i32_sc:
	mov	x8, x0
.LBB2_1:
	ldaxr	w0, [x8]
	add	w9, w0, w1
	stlxr	w10, w9, [x8]
	cbnz	w10, .LBB2_1
	dmb	ish
	ret

	.def	load_i32_acq;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,load_i32_acq,unique,3
	.globl	load_i32_acq
	.p2align	2
load_i32_acq:
	ldar	w0, [x0]
	ret

	.def	store_i32_rel;
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",one_only,store_i32_rel,unique,4
	.globl	store_i32_rel
	.p2align	2
store_i32_rel:
	stlr	w1, [x0]
	ret

