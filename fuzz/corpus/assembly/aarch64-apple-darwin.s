K
	.build_version macos, 11, 0
	.section	__TEXT,__text,regular,pure_instructions
	.globl	_cas_i32_ar_acq
	.p2align	2
_cas_i32_ar_acq:
	mov	x8, x1
	casal	w8, w2, [x0]
	cmp	w8, w1
	cset	w9, eq
	eor	w0, w9, #0x1
	mov	x1, x8
	ret

	.globl	_fence_sc
	.p2align	2
_fence_sc:
	dmb	ish
	ret

	.globl	_fetch_add_i32_sc
	.p2align	2
_fetch_add_i32_sc:
	ldaddal	w1, w0, [x0]
	ret

	.globl	_load_i32_acq
	.p2align	2
_load_i32_acq:
	ldapr	w0, [x0]
	ret

	.globl	_store_i32_rel
	.p2align	2
_store_i32_rel:
	stlr	w1, [x0]
	ret

.subsections_via_symbols
