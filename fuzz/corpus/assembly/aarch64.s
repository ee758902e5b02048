B
listing__load_acquire:
	.cfi_startproc
	ldar	w0, [x0]
	ret
.Lfunc_end2093:
	.size	listing__load_acquire, .Lfunc_end2093-listing__load_acquire
	.cfi_endproc
load__i128__seq_cst__used:
	.cfi_startproc
	mov	x8, x0
.LBB2114_1:
	ldaxp	x0, x1, [x8]
	stlxp	w9, x0, x1, [x8]
	cbnz	w9, .LBB2114_1
	ret
.Lfunc_end2114:
	.size	load__i128__seq_cst__used, .Lfunc_end2114-load__i128__seq_cst__used
	.cfi_endproc
store__i32__release:
	.cfi_startproc
	stlr	w1, [x0]
	ret
.Lfunc_end2159:
	.size	store__i32__release, .Lfunc_end2159-store__i32__release
	.cfi_endproc
store__i64__seq_cst:
	.cfi_startproc
	stlr	x1, [x0]
	ret
.Lfunc_end2164:
	.size	store__i64__seq_cst, .Lfunc_end2164-store__i64__seq_cst
	.cfi_endproc
fetch_add__i8__seq_cst__used:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	mov	x8, x0
	mov	w0, w1
	mov	x1, x8
	bl	__aarch64_ldadd1_acq_rel
	.cfi_def_cfa wsp, 16
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	ret
.Lfunc_end487:
	.size	fetch_add__i8__seq_cst__used, .Lfunc_end487-fetch_add__i8__seq_cst__used
	.cfi_endproc
fetch_add__i32__acq_rel__used:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	mov	x8, x0
	mov	w0, w1
	mov	x1, x8
	bl	__aarch64_ldadd4_acq_rel
	.cfi_def_cfa wsp, 16
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	ret
.Lfunc_end453:
	.size	fetch_add__i32__acq_rel__used, .Lfunc_end453-fetch_add__i32__acq_rel__used
	.cfi_endproc
fetch_add__i32__relaxed__dropped:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	mov	x8, x0
	mov	w0, w1
	mov	x1, x8
	bl	__aarch64_ldadd4_relax
	.cfi_def_cfa wsp, 16
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	ret
.Lfunc_end458:
	.size	fetch_add__i32__relaxed__dropped, .Lfunc_end458-fetch_add__i32__relaxed__dropped
	.cfi_endproc
swap__bool__acquire__used:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	mov	x8, x0
	mov	w0, w1
	mov	x1, x8
	bl	__aarch64_swp1_acq
	cmp	w0, #0
	cset	w0, ne
	.cfi_def_cfa wsp, 16
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	ret
.Lfunc_end2184:
	.size	swap__bool__acquire__used, .Lfunc_end2184-swap__bool__acquire__used
	.cfi_endproc
compare_exchange__i32__acq_rel__acquire__used:
	.cfi_startproc
	stp	x29, x30, [sp, #-32]!
	.cfi_def_cfa_offset 32
	str	x19, [sp, #16]
	mov	x29, sp
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	x8, x0
	mov	w19, w1
	mov	w0, w1
	mov	w1, w2
	mov	x2, x8
	bl	__aarch64_cas4_acq_rel
	cmp	w0, w19
	mov	w1, w0
	cset	w8, eq
	eor	w0, w8, #0x1
	.cfi_def_cfa wsp, 32
	ldr	x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	.cfi_def_cfa_offset 0
	.cfi_restore w19
	.cfi_restore w30
	.cfi_restore w29
	ret
.Lfunc_end91:
	.size	compare_exchange__i32__acq_rel__acquire__used, .Lfunc_end91-compare_exchange__i32__acq_rel__acquire__used
	.cfi_endproc
compare_exchange_weak__i8__seq_cst__relaxed__used:
	.cfi_startproc
	stp	x29, x30, [sp, #-32]!
	.cfi_def_cfa_offset 32
	str	x19, [sp, #16]
	mov	x29, sp
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	x8, x0
	mov	w19, w1
	mov	w0, w1
	mov	w1, w2
	mov	x2, x8
	bl	__aarch64_cas1_acq_rel
	cmp	w0, w19, uxtb
	mov	w1, w0
	cset	w8, eq
	eor	w0, w8, #0x1
	.cfi_def_cfa wsp, 32
	ldr	x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	.cfi_def_cfa_offset 0
	.cfi_restore w19
	.cfi_restore w30
	.cfi_restore w29
	ret
.Lfunc_end387:
	.size	compare_exchange_weak__i8__seq_cst__relaxed__used, .Lfunc_end387-compare_exchange_weak__i8__seq_cst__relaxed__used
	.cfi_endproc
fence__seq_cst:
	.cfi_startproc
	dmb	ish
	ret
.Lfunc_end427:
	.size	fence__seq_cst, .Lfunc_end427-fence__seq_cst
	.cfi_endproc
fence__acquire:
	.cfi_startproc
	dmb	ishld
	ret
.Lfunc_end425:
	.size	fence__acquire, .Lfunc_end425-fence__acquire
	.cfi_endproc
fetch_update__u32__acq_rel__acquire__used:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	.cfi_def_cfa_offset 48
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	.cfi_remember_state
	ldar	w19, [x0]
	mov	x20, x0
	mov	w21, w1
.LBB1781_1:
	adds	w1, w19, w21
	b.hs	.LBB1781_4
	mov	w0, w19
	mov	x2, x20
	bl	__aarch64_cas4_acq_rel
	cmp	w0, w19
	mov	w19, w0
	b.ne	.LBB1781_1
	mov	w0, wzr
	mov	w1, w19
	.cfi_def_cfa wsp, 48
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	.cfi_def_cfa_offset 0
	.cfi_restore w19
	.cfi_restore w20
	.cfi_restore w21
	.cfi_restore w30
	.cfi_restore w29
	ret
.LBB1781_4:
	.cfi_restore_state
	mov	w0, #1
	mov	w1, w19
	.cfi_def_cfa wsp, 48
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	.cfi_def_cfa_offset 0
	.cfi_restore w19
	.cfi_restore w20
	.cfi_restore w21
	.cfi_restore w30
	.cfi_restore w29
	ret
.Lfunc_end1781:
	.size	fetch_update__u32__acq_rel__acquire__used, .Lfunc_end1781-fetch_update__u32__acq_rel__acquire__used
	.cfi_endproc
fetch_max__u16__release__used:
	.cfi_startproc
	and	w9, w1, #0xffff
.LBB867_1:
	ldxrh	w8, [x0]
	cmp	w8, w9
	csel	w10, w8, w9, hi
	stlxrh	w11, w10, [x0]
	cbnz	w11, .LBB867_1
	mov	w0, w8
	ret
.Lfunc_end867:
	.size	fetch_max__u16__release__used, .Lfunc_end867-fetch_max__u16__release__used
	.cfi_endproc
compare_exchange__i128__seq_cst__seq_cst__used:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	.cfi_def_cfa_offset 48
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	mov	x9, x0
	mov	x19, x3
	mov	x20, x2
	mov	x0, x2
	mov	x1, x3
	mov	x2, x4
	mov	x3, x5
	mov	x4, x9
	mov	x21, x8
	bl	__aarch64_cas16_acq_rel
	cmp	x0, x20
	stp	x0, x1, [x21, #16]
	ccmp	x1, x19, #0, eq
	cset	w8, ne
	stp	x8, xzr, [x21]
	.cfi_def_cfa wsp, 48
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	.cfi_def_cfa_offset 0
	.cfi_restore w19
	.cfi_restore w20
	.cfi_restore w21
	.cfi_restore w30
	.cfi_restore w29
	ret
.Lfunc_end59:
	.size	compare_exchange__i128__seq_cst__seq_cst__used, .Lfunc_end59-compare_exchange__i128__seq_cst__seq_cst__used
	.cfi_endproc
spin_loop:
	.cfi_startproc
	isb
	ret
.Lfunc_end2144:
	.size	spin_loop, .Lfunc_end2144-spin_loop
	.cfi_endproc
load__u32__acquire__used = listing__load_acquire
load__u128__seq_cst__used = load__i128__seq_cst__used
store__u32__release = store__i32__release
store__u64__seq_cst = store__i64__seq_cst
fetch_add__u8__seq_cst__used = fetch_add__i8__seq_cst__used
fetch_add__u32__acq_rel__used = fetch_add__i32__acq_rel__used
fetch_add__u32__relaxed__dropped = fetch_add__i32__relaxed__dropped
compare_exchange__u32__acq_rel__acquire__used = compare_exchange__i32__acq_rel__acquire__used
compare_exchange_weak__u8__seq_cst__relaxed__used = compare_exchange_weak__i8__seq_cst__relaxed__used
compare_exchange__u128__seq_cst__seq_cst__used = compare_exchange__i128__seq_cst__seq_cst__used
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
