D
	.intel_syntax noprefix
listing__load_acquire:
	.cfi_startproc
	mov	eax, dword ptr [rdi]
	ret
.Lfunc_end1871:
	.size	listing__load_acquire, .Lfunc_end1871-listing__load_acquire
	.cfi_endproc
store__i32__release:
	.cfi_startproc
	mov	dword ptr [rdi], esi
	ret
.Lfunc_end1925:
	.size	store__i32__release, .Lfunc_end1925-store__i32__release
	.cfi_endproc
store__i64__seq_cst:
	.cfi_startproc
	xchg	qword ptr [rdi], rsi
	ret
.Lfunc_end1930:
	.size	store__i64__seq_cst, .Lfunc_end1930-store__i64__seq_cst
	.cfi_endproc
fetch_add__i8__seq_cst__used:
	.cfi_startproc
	mov	eax, esi
	lock		xadd	byte ptr [rdi], al
	ret
.Lfunc_end415:
	.size	fetch_add__i8__seq_cst__used, .Lfunc_end415-fetch_add__i8__seq_cst__used
	.cfi_endproc
fetch_add__i32__acq_rel__used:
	.cfi_startproc
	mov	eax, esi
	lock		xadd	dword ptr [rdi], eax
	ret
.Lfunc_end381:
	.size	fetch_add__i32__acq_rel__used, .Lfunc_end381-fetch_add__i32__acq_rel__used
	.cfi_endproc
fetch_add__i32__relaxed__dropped:
	.cfi_startproc
	lock		add	dword ptr [rdi], esi
	ret
.Lfunc_end386:
	.size	fetch_add__i32__relaxed__dropped, .Lfunc_end386-fetch_add__i32__relaxed__dropped
	.cfi_endproc
swap__bool__acquire__used:
	.cfi_startproc
	xchg	byte ptr [rdi], sil
	test	sil, sil
	setne	al
	ret
.Lfunc_end1950:
	.size	swap__bool__acquire__used, .Lfunc_end1950-swap__bool__acquire__used
	.cfi_endproc
compare_exchange__i32__acq_rel__acquire__used:
	.cfi_startproc
	mov	eax, esi
	xor	ecx, ecx
	lock		cmpxchg	dword ptr [rdi], edx
	mov	edx, eax
	setne	cl
	mov	eax, ecx
	ret
.Lfunc_end61:
	.size	compare_exchange__i32__acq_rel__acquire__used, .Lfunc_end61-compare_exchange__i32__acq_rel__acquire__used
	.cfi_endproc
compare_exchange_weak__i8__seq_cst__relaxed__used:
	.cfi_startproc
	mov	eax, esi
	lock		cmpxchg	byte ptr [rdi], dl
	mov	edx, eax
	setne	al
	ret
.Lfunc_end327:
	.size	compare_exchange_weak__i8__seq_cst__relaxed__used, .Lfunc_end327-compare_exchange_weak__i8__seq_cst__relaxed__used
	.cfi_endproc
fence__seq_cst:
	.cfi_startproc
	lock		or	dword ptr [rsp - 64], 0
	ret
.Lfunc_end367:
	.size	fence__seq_cst, .Lfunc_end367-fence__seq_cst
	.cfi_endproc
fence__acquire:
	.cfi_startproc
	#MEMBARRIER
	ret
.Lfunc_end365:
	.size	fence__acquire, .Lfunc_end365-fence__acquire
	.cfi_endproc
fetch_update__u32__acq_rel__acquire__used:
	.cfi_startproc
	mov	edx, dword ptr [rdi]
	.p2align	4
.LBB1569_1:
	mov	ecx, edx
	add	ecx, esi
	jb	.LBB1569_2
	mov	eax, edx
	lock		cmpxchg	dword ptr [rdi], ecx
	mov	edx, eax
	jne	.LBB1569_1
	xor	eax, eax
	ret
.LBB1569_2:
	mov	eax, 1
	ret
.Lfunc_end1569:
	.size	fetch_update__u32__acq_rel__acquire__used, .Lfunc_end1569-fetch_update__u32__acq_rel__acquire__used
	.cfi_endproc
fetch_max__u16__release__used:
	.cfi_startproc
	movzx	eax, word ptr [rdi]
	.p2align	4
.LBB765_1:
	cmp	ax, si
	mov	ecx, esi
	cmova	ecx, eax
	lock		cmpxchg	word ptr [rdi], cx
	jne	.LBB765_1
	ret
.Lfunc_end765:
	.size	fetch_max__u16__release__used, .Lfunc_end765-fetch_max__u16__release__used
	.cfi_endproc
spin_loop:
	.cfi_startproc
	pause
	ret
.Lfunc_end1914:
	.size	spin_loop, .Lfunc_end1914-spin_loop
	.cfi_endproc
load__u32__acquire__used = listing__load_acquire
store__u32__release = store__i32__release
store__u64__seq_cst = store__i64__seq_cst
fetch_add__u8__seq_cst__used = fetch_add__i8__seq_cst__used
fetch_add__u32__acq_rel__used = fetch_add__i32__acq_rel__used
fetch_add__u32__relaxed__dropped = fetch_add__i32__relaxed__dropped
compare_exchange__u32__acq_rel__acquire__used = compare_exchange__i32__acq_rel__acquire__used
compare_exchange_weak__u8__seq_cst__relaxed__used = compare_exchange_weak__i8__seq_cst__relaxed__used
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
