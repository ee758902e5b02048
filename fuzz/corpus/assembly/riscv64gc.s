C
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
	andi	a2, a0, -4
	slli	a0, a0, 3
	li	a3, 255
	sllw	a3, a3, a0
	sllw	a1, a1, a0
.LBB609_1:
	lr.w.aqrl	a4, (a2)
	add	a5, a4, a1
	xor	a5, a5, a4
	and	a5, a5, a3
	xor	a5, a5, a4
	sc.w.rl	a5, a5, (a2)
	bnez	a5, .LBB609_1
	srlw	a0, a4, a0
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
	andi	a1, a0, -4
	slli	a0, a0, 3
	li	a2, 1
	sllw	a2, a2, a0
	amoor.w.aq	a1, a2, (a1)
	srlw	a0, a1, a0
	zext.b	a0, a0
	snez	a0, a0
	ret
.LBB2139_2:
	andi	a1, a0, -4
	slli	a0, a0, 3
	li	a2, 255
	sllw	a2, a2, a0
	not	a2, a2
	amoand.w.aq	a1, a2, (a1)
	srlw	a0, a1, a0
	zext.b	a0, a0
	snez	a0, a0
	ret
.Lfunc_end2139:
	.size	swap__bool__acquire__used, .Lfunc_end2139-swap__bool__acquire__used
	.cfi_endproc
compare_exchange__i32__acq_rel__acquire__used:
	.cfi_startproc
.LBB41_1:
	lr.w.aq	a3, (a0)
	bne	a3, a1, .LBB41_3
	sc.w.rl	a4, a2, (a0)
	bnez	a4, .LBB41_1
.LBB41_3:
	xor	a1, a1, a3
	snez	a0, a1
	mv	a1, a3
	ret
.Lfunc_end41:
	.size	compare_exchange__i32__acq_rel__acquire__used, .Lfunc_end41-compare_exchange__i32__acq_rel__acquire__used
	.cfi_endproc
compare_exchange_weak__u8__seq_cst__relaxed__used:
	.cfi_startproc
	andi	a6, a0, -4
	slli	a0, a0, 3
	li	a4, 255
	sllw	a4, a4, a0
	sllw	a5, a1, a0
	sllw	a1, a2, a0
.LBB427_1:
	lr.w.aqrl	a2, (a6)
	and	a3, a2, a4
	bne	a3, a5, .LBB427_3
	xor	a3, a2, a1
	and	a3, a3, a4
	xor	a3, a3, a2
	sc.w.rl	a3, a3, (a6)
	bnez	a3, .LBB427_1
.LBB427_3:
	srlw	a1, a2, a0
	and	a2, a2, a4
	xor	a2, a2, a5
	snez	a0, a2
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
	lw	a1, 0(a0)
	fence	r, rw
.LBB1731_1:
	addw	a4, a1, a2
	sext.w	a3, a1
	bltu	a4, a3, .LBB1731_4
.LBB1731_5:
	lr.w.aq	a1, (a0)
	bne	a1, a3, .LBB1731_1
	sc.w.rl	a5, a4, (a0)
	bnez	a5, .LBB1731_5
	li	a0, 0
	ret
.LBB1731_4:
	li	a0, 1
	ret
.Lfunc_end1731:
	.size	fetch_update__u32__acq_rel__acquire__used, .Lfunc_end1731-fetch_update__u32__acq_rel__acquire__used
	.cfi_endproc
fetch_max__u16__release__used:
	.cfi_startproc
	andi	a6, a0, -4
	slli	a0, a0, 3
	lui	a3, 16
	addi	a3, a3, -1
	sllw	a3, a3, a0
	sllw	a1, a1, a0
.LBB879_1:
	lr.w	a4, (a6)
	and	a2, a4, a3
	mv	a5, a4
	bgeu	a2, a1, .LBB879_3
	xor	a5, a4, a1
	and	a5, a5, a3
	xor	a5, a5, a4
.LBB879_3:
	sc.w.rl	a5, a5, (a6)
	bnez	a5, .LBB879_1
	srlw	a0, a4, a0
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
