E
listing__load_acquire:
	.cfi_startproc
	ldapr	w0, [x0]
	ret
.Lfunc_end2093:
	.size	listing__load_acquire, .Lfunc_end2093-listing__load_acquire
	.cfi_endproc
load__i128__seq_cst__used:
	.cfi_startproc
	ldp	x0, x1, [x0]
	dmb	ish
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
	ldaddalb	w1, w0, [x0]
	ret
.Lfunc_end487:
	.size	fetch_add__i8__seq_cst__used, .Lfunc_end487-fetch_add__i8__seq_cst__used
	.cfi_endproc
fetch_add__i32__acq_rel__used:
	.cfi_startproc
	ldaddal	w1, w0, [x0]
	ret
.Lfunc_end453:
	.size	fetch_add__i32__acq_rel__used, .Lfunc_end453-fetch_add__i32__acq_rel__used
	.cfi_endproc
fetch_add__i32__relaxed__dropped:
	.cfi_startproc
	ldadd	w1, w8, [x0]
	ret
.Lfunc_end458:
	.size	fetch_add__i32__relaxed__dropped, .Lfunc_end458-fetch_add__i32__relaxed__dropped
	.cfi_endproc
swap__bool__acquire__used:
	.cfi_startproc
	swpab	w1, w8, [x0]
	cmp	w8, #0
	cset	w0, ne
	ret
.Lfunc_end2184:
	.size	swap__bool__acquire__used, .Lfunc_end2184-swap__bool__acquire__used
	.cfi_endproc
compare_exchange__i32__acq_rel__acquire__used:
	.cfi_startproc
	mov	w8, w1
	casal	w8, w2, [x0]
	cmp	w8, w1
	mov	w1, w8
	cset	w9, eq
	eor	w0, w9, #0x1
	ret
.Lfunc_end91:
	.size	compare_exchange__i32__acq_rel__acquire__used, .Lfunc_end91-compare_exchange__i32__acq_rel__acquire__used
	.cfi_endproc
compare_exchange_weak__i8__seq_cst__relaxed__used:
	.cfi_startproc
	mov	w8, w1
	casalb	w8, w2, [x0]
	cmp	w8, w1, uxtb
	mov	w1, w8
	cset	w9, eq
	eor	w0, w9, #0x1
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
	ldapr	w8, [x0]
.LBB1781_1:
	adds	w9, w8, w1
	b.hs	.LBB1781_4
	mov	w10, w8
	casal	w10, w9, [x0]
	cmp	w10, w8
	mov	w8, w10
	b.ne	.LBB1781_1
	mov	w0, wzr
	mov	w1, w8
	ret
.LBB1781_4:
	mov	w0, #1
	mov	w1, w8
	ret
.Lfunc_end1781:
	.size	fetch_update__u32__acq_rel__acquire__used, .Lfunc_end1781-fetch_update__u32__acq_rel__acquire__used
	.cfi_endproc
fetch_max__u16__release__used:
	.cfi_startproc
	ldumaxlh	w1, w0, [x0]
	ret
.Lfunc_end867:
	.size	fetch_max__u16__release__used, .Lfunc_end867-fetch_max__u16__release__used
	.cfi_endproc
compare_exchange__i128__seq_cst__seq_cst__used:
	.cfi_startproc
	mov	x6, x2
	mov	x7, x3
	caspal	x6, x7, x4, x5, [x0]
	cmp	x6, x2
	stp	x6, x7, [x8, #16]
	ccmp	x7, x3, #0, eq
	cset	w9, ne
	stp	x9, xzr, [x8]
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
