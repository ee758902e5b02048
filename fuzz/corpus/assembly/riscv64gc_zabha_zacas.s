F
listing__load_acquire:
	.cfi_startproc
	lw	a0, 0(a0)
	fence	r, rw
	ret
.Lfunc_end2052:
	.size	listing__load_acquire, .Lfunc_end2052-listing__load_acquire
	.cfi_endproc
store__i32__release:
	.cfi_startproc
	fence	rw, w
	sw	a1, 0(a0)
	ret
.Lfunc_end2106:
	.size	store__i32__release, .Lfunc_end2106-store__i32__release
	.cfi_endproc
store__i64__seq_cst:
	.cfi_startproc
	fence	rw, w
	sd	a1, 0(a0)
	fence	rw, rw
	ret
.Lfunc_end2111:
	.size	store__i64__seq_cst, .Lfunc_end2111-store__i64__seq_cst
	.cfi_endproc
fetch_add__u8__seq_cst__used:
	.cfi_startproc
	amoadd.b.aqrl	a0, a1, (a0)
	ret
.Lfunc_end609:
	.size	fetch_add__u8__seq_cst__used, .Lfunc_end609-fetch_add__u8__seq_cst__used
	.cfi_endproc
fetch_add__i32__acq_rel__used:
	.cfi_startproc
	amoadd.w.aqrl	a0, a1, (a0)
	ret
.Lfunc_end451:
	.size	fetch_add__i32__acq_rel__used, .Lfunc_end451-fetch_add__i32__acq_rel__used
	.cfi_endproc
fetch_add__i32__relaxed__dropped:
	.cfi_startproc
	amoadd.w	zero, a1, (a0)
	ret
.Lfunc_end456:
	.size	fetch_add__i32__relaxed__dropped, .Lfunc_end456-fetch_add__i32__relaxed__dropped
	.cfi_endproc
swap__bool__acquire__used:
	.cfi_startproc
	beqz	a1, .LBB2139_2
	li	a1, 1
	amoor.b.aq	a0, a1, (a0)
	snez	a0, a0
	ret
.LBB2139_2:
	amoswap.b.aq	a0, zero, (a0)
	snez	a0, a0
	ret
.Lfunc_end2139:
	.size	swap__bool__acquire__used, .Lfunc_end2139-swap__bool__acquire__used
	.cfi_endproc
compare_exchange__i32__acq_rel__acquire__used:
	.cfi_startproc
	mv	a3, a1
	amocas.w.aqrl	a3, a2, (a0)
	xor	a1, a1, a3
	snez	a0, a1
	mv	a1, a3
	ret
.Lfunc_end41:
	.size	compare_exchange__i32__acq_rel__acquire__used, .Lfunc_end41-compare_exchange__i32__acq_rel__acquire__used
	.cfi_endproc
compare_exchange_weak__u8__seq_cst__relaxed__used:
	.cfi_startproc
	slli	a3, a1, 56
	amocas.b.aqrl	a1, a2, (a0)
	srai	a3, a3, 56
	xor	a3, a3, a1
	snez	a0, a3
	ret
.Lfunc_end427:
	.size	compare_exchange_weak__u8__seq_cst__relaxed__used, .Lfunc_end427-compare_exchange_weak__u8__seq_cst__relaxed__used
	.cfi_endproc
fence__seq_cst:
	.cfi_startproc
	fence	rw, rw
	ret
.Lfunc_end437:
	.size	fence__seq_cst, .Lfunc_end437-fence__seq_cst
	.cfi_endproc
fence__acquire:
	.cfi_startproc
	fence	r, rw
	ret
.Lfunc_end435:
	.size	fence__acquire, .Lfunc_end435-fence__acquire
	.cfi_endproc
fetch_update__u32__acq_rel__acquire__used:
	.cfi_startproc
	mv	a2, a1
	lw	a3, 0(a0)
	fence	r, rw
.LBB1731_1:
	mv	a1, a3
	addw	a4, a3, a2
	bltu	a4, a3, .LBB1731_4
	mv	a3, a1
	amocas.w.aqrl	a3, a4, (a0)
	bne	a3, a1, .LBB1731_1
	li	a0, 0
	mv	a1, a3
	ret
.LBB1731_4:
	li	a0, 1
	ret
.Lfunc_end1731:
	.size	fetch_update__u32__acq_rel__acquire__used, .Lfunc_end1731-fetch_update__u32__acq_rel__acquire__used
	.cfi_endproc
fetch_max__u16__release__used:
	.cfi_startproc
	amomaxu.h.rl	a0, a1, (a0)
	ret
.Lfunc_end879:
	.size	fetch_max__u16__release__used, .Lfunc_end879-fetch_max__u16__release__used
	.cfi_endproc
spin_loop:
	.cfi_startproc
	#APP
	.option	push
	.option	arch, +zihintpause
	pause
	.option	pop
	#NO_APP
	ret
.Lfunc_end2095:
	.size	spin_loop, .Lfunc_end2095-spin_loop
	.cfi_endproc
load__u32__acquire__used = listing__load_acquire
store__u32__release = store__i32__release
store__u64__seq_cst = store__i64__seq_cst
fetch_add__u32__acq_rel__used = fetch_add__i32__acq_rel__used
fetch_add__u32__relaxed__dropped = fetch_add__i32__relaxed__dropped
compare_exchange__u32__acq_rel__acquire__used = compare_exchange__i32__acq_rel__acquire__used
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
