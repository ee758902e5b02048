N
	.def	"@feat.00";
	.scl	3;
	.type	0;
	.endef
	.globl	"@feat.00"
"@feat.00" = 0
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.def	"#cas_i32_ar_acq";
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",discard,"#cas_i32_ar_acq",unique,0
	.globl	"#cas_i32_ar_acq"
	.p2align	2
"#cas_i32_ar_acq":
	.weak_anti_dep	cas_i32_ar_acq
cas_i32_ar_acq = "#cas_i32_ar_acq"
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

	.def	"#fence_sc";
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",discard,"#fence_sc",unique,1
	.globl	"#fence_sc"
	.p2align	2
"#fence_sc":
	.weak_anti_dep	fence_sc
fence_sc = "#fence_sc"
	dmb	ish
	ret

	.def	"#fetch_add_i32_sc";
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",discard,"#fetch_add_i32_sc",unique,2
	.globl	"#fetch_add_i32_sc"
	.p2align	2
"#fetch_add_i32_sc":
	.weak_anti_dep	fetch_add_i32_sc
fetch_add_i32_sc = "#fetch_add_i32_sc"
	mov	x8, x0
.LBB2_1:
	ldaxr	w0, [x8]
	add	w9, w0, w1
	stlxr	w10, w9, [x8]
	cbnz	w10, .LBB2_1
	dmb	ish
	ret

	.def	"#load_i32_acq";
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",discard,"#load_i32_acq",unique,3
	.globl	"#load_i32_acq"
	.p2align	2
"#load_i32_acq":
	.weak_anti_dep	load_i32_acq
load_i32_acq = "#load_i32_acq"
	ldar	w0, [x0]
	ret

	.def	"#store_i32_rel";
	.scl	2;
	.type	32;
	.endef
	.section	.text,"xr",discard,"#store_i32_rel",unique,4
	.globl	"#store_i32_rel"
	.p2align	2
"#store_i32_rel":
	.weak_anti_dep	store_i32_rel
store_i32_rel = "#store_i32_rel"
	stlr	w1, [x0]
	ret

	.def	$ientry_thunk$cdecl$m8$i8i8i8;
	.scl	2;
	.type	32;
	.endef
	.section	.wowthk$aa,"xr",discard,$ientry_thunk$cdecl$m8$i8i8i8
	.globl	$ientry_thunk$cdecl$m8$i8i8i8
	.p2align	2
$ientry_thunk$cdecl$m8$i8i8i8:
.seh_proc $ientry_thunk$cdecl$m8$i8i8i8
	sub	sp, sp, #192
	.seh_stackalloc	192
	stp	q6, q7, [sp, #16]
	.seh_save_any_reg_p	q6, 16
	stp	q8, q9, [sp, #48]
	.seh_save_any_reg_p	q8, 48
	stp	q10, q11, [sp, #80]
	.seh_save_any_reg_p	q10, 80
	stp	q12, q13, [sp, #112]
	.seh_save_any_reg_p	q12, 112
	stp	q14, q15, [sp, #144]
	.seh_save_any_reg_p	q14, 144
	stp	x29, x30, [sp, #176]
	.seh_save_fplr	176
	add	x29, sp, #176
	.seh_add_fp	176
	.seh_endprologue
	blr	x9
	adrp	x9, __os_arm64x_dispatch_ret
	stp	w0, w1, [sp, #8]
	ldr	x8, [sp, #8]
	ldr	x0, [x9, :lo12:__os_arm64x_dispatch_ret]
	.seh_startepilogue
	ldp	x29, x30, [sp, #176]
	.seh_save_fplr	176
	ldp	q14, q15, [sp, #144]
	.seh_save_any_reg_p	q14, 144
	ldp	q12, q13, [sp, #112]
	.seh_save_any_reg_p	q12, 112
	ldp	q10, q11, [sp, #80]
	.seh_save_any_reg_p	q10, 80
	ldp	q8, q9, [sp, #48]
	.seh_save_any_reg_p	q8, 48
	ldp	q6, q7, [sp, #16]
	.seh_save_any_reg_p	q6, 16
	add	sp, sp, #192
	.seh_stackalloc	192
	.seh_endepilogue
	br	x0
	.seh_endfunclet
	.seh_endproc

	.def	$ientry_thunk$cdecl$v$v;
	.scl	2;
	.type	32;
	.endef
	.section	.wowthk$aa,"xr",discard,$ientry_thunk$cdecl$v$v
	.globl	$ientry_thunk$cdecl$v$v
	.p2align	2
$ientry_thunk$cdecl$v$v:
.seh_proc $ientry_thunk$cdecl$v$v
	stp	q6, q7, [sp, #-176]!
	.seh_save_any_reg_px	q6, 176
	stp	q8, q9, [sp, #32]
	.seh_save_any_reg_p	q8, 32
	stp	q10, q11, [sp, #64]
	.seh_save_any_reg_p	q10, 64
	stp	q12, q13, [sp, #96]
	.seh_save_any_reg_p	q12, 96
	stp	q14, q15, [sp, #128]
	.seh_save_any_reg_p	q14, 128
	stp	x29, x30, [sp, #160]
	.seh_save_fplr	160
	add	x29, sp, #160
	.seh_add_fp	160
	.seh_endprologue
	blr	x9
	adrp	x8, __os_arm64x_dispatch_ret
	ldr	x0, [x8, :lo12:__os_arm64x_dispatch_ret]
	.seh_startepilogue
	ldp	x29, x30, [sp, #160]
	.seh_save_fplr	160
	ldp	q14, q15, [sp, #128]
	.seh_save_any_reg_p	q14, 128
	ldp	q12, q13, [sp, #96]
	.seh_save_any_reg_p	q12, 96
	ldp	q10, q11, [sp, #64]
	.seh_save_any_reg_p	q10, 64
	ldp	q8, q9, [sp, #32]
	.seh_save_any_reg_p	q8, 32
	ldp	q6, q7, [sp], #176
	.seh_save_any_reg_px	q6, 176
	.seh_endepilogue
	br	x0
	.seh_endfunclet
	.seh_endproc

	.def	$ientry_thunk$cdecl$i8$i8i8;
	.scl	2;
	.type	32;
	.endef
	.section	.wowthk$aa,"xr",discard,$ientry_thunk$cdecl$i8$i8i8
	.globl	$ientry_thunk$cdecl$i8$i8i8
	.p2align	2
$ientry_thunk$cdecl$i8$i8i8:
.seh_proc $ientry_thunk$cdecl$i8$i8i8
	stp	q6, q7, [sp, #-176]!
	.seh_save_any_reg_px	q6, 176
	stp	q8, q9, [sp, #32]
	.seh_save_any_reg_p	q8, 32
	stp	q10, q11, [sp, #64]
	.seh_save_any_reg_p	q10, 64
	stp	q12, q13, [sp, #96]
	.seh_save_any_reg_p	q12, 96
	stp	q14, q15, [sp, #128]
	.seh_save_any_reg_p	q14, 128
	stp	x29, x30, [sp, #160]
	.seh_save_fplr	160
	add	x29, sp, #160
	.seh_add_fp	160
	.seh_endprologue
	blr	x9
	adrp	x8, __os_arm64x_dispatch_ret
	ldr	x1, [x8, :lo12:__os_arm64x_dispatch_ret]
	mov	x8, x0
	.seh_startepilogue
	ldp	x29, x30, [sp, #160]
	.seh_save_fplr	160
	ldp	q14, q15, [sp, #128]
	.seh_save_any_reg_p	q14, 128
	ldp	q12, q13, [sp, #96]
	.seh_save_any_reg_p	q12, 96
	ldp	q10, q11, [sp, #64]
	.seh_save_any_reg_p	q10, 64
	ldp	q8, q9, [sp, #32]
	.seh_save_any_reg_p	q8, 32
	ldp	q6, q7, [sp], #176
	.seh_save_any_reg_px	q6, 176
	.seh_endepilogue
	br	x1
	.seh_endfunclet
	.seh_endproc

	.def	$ientry_thunk$cdecl$i8$i8;
	.scl	2;
	.type	32;
	.endef
	.section	.wowthk$aa,"xr",discard,$ientry_thunk$cdecl$i8$i8
	.globl	$ientry_thunk$cdecl$i8$i8
	.p2align	2
$ientry_thunk$cdecl$i8$i8:
.seh_proc $ientry_thunk$cdecl$i8$i8
	stp	q6, q7, [sp, #-176]!
	.seh_save_any_reg_px	q6, 176
	stp	q8, q9, [sp, #32]
	.seh_save_any_reg_p	q8, 32
	stp	q10, q11, [sp, #64]
	.seh_save_any_reg_p	q10, 64
	stp	q12, q13, [sp, #96]
	.seh_save_any_reg_p	q12, 96
	stp	q14, q15, [sp, #128]
	.seh_save_any_reg_p	q14, 128
	stp	x29, x30, [sp, #160]
	.seh_save_fplr	160
	add	x29, sp, #160
	.seh_add_fp	160
	.seh_endprologue
	blr	x9
	adrp	x8, __os_arm64x_dispatch_ret
	ldr	x1, [x8, :lo12:__os_arm64x_dispatch_ret]
	mov	x8, x0
	.seh_startepilogue
	ldp	x29, x30, [sp, #160]
	.seh_save_fplr	160
	ldp	q14, q15, [sp, #128]
	.seh_save_any_reg_p	q14, 128
	ldp	q12, q13, [sp, #96]
	.seh_save_any_reg_p	q12, 96
	ldp	q10, q11, [sp, #64]
	.seh_save_any_reg_p	q10, 64
	ldp	q8, q9, [sp, #32]
	.seh_save_any_reg_p	q8, 32
	ldp	q6, q7, [sp], #176
	.seh_save_any_reg_px	q6, 176
	.seh_endepilogue
	br	x1
	.seh_endfunclet
	.seh_endproc

	.def	$ientry_thunk$cdecl$v$i8i8;
	.scl	2;
	.type	32;
	.endef
	.section	.wowthk$aa,"xr",discard,$ientry_thunk$cdecl$v$i8i8
	.globl	$ientry_thunk$cdecl$v$i8i8
	.p2align	2
$ientry_thunk$cdecl$v$i8i8:
.seh_proc $ientry_thunk$cdecl$v$i8i8
	stp	q6, q7, [sp, #-176]!
	.seh_save_any_reg_px	q6, 176
	stp	q8, q9, [sp, #32]
	.seh_save_any_reg_p	q8, 32
	stp	q10, q11, [sp, #64]
	.seh_save_any_reg_p	q10, 64
	stp	q12, q13, [sp, #96]
	.seh_save_any_reg_p	q12, 96
	stp	q14, q15, [sp, #128]
	.seh_save_any_reg_p	q14, 128
	stp	x29, x30, [sp, #160]
	.seh_save_fplr	160
	add	x29, sp, #160
	.seh_add_fp	160
	.seh_endprologue
	blr	x9
	adrp	x8, __os_arm64x_dispatch_ret
	ldr	x0, [x8, :lo12:__os_arm64x_dispatch_ret]
	.seh_startepilogue
	ldp	x29, x30, [sp, #160]
	.seh_save_fplr	160
	ldp	q14, q15, [sp, #128]
	.seh_save_any_reg_p	q14, 128
	ldp	q12, q13, [sp, #96]
	.seh_save_any_reg_p	q12, 96
	ldp	q10, q11, [sp, #64]
	.seh_save_any_reg_p	q10, 64
	ldp	q8, q9, [sp, #32]
	.seh_save_any_reg_p	q8, 32
	ldp	q6, q7, [sp], #176
	.seh_save_any_reg_px	q6, 176
	.seh_endepilogue
	br	x0
	.seh_endfunclet
	.seh_endproc

	.section	.hybmp$x,"yi"
	.symidx	"#cas_i32_ar_acq"
	.symidx	$ientry_thunk$cdecl$m8$i8i8i8
	.word	1
	.symidx	"#fence_sc"
	.symidx	$ientry_thunk$cdecl$v$v
	.word	1
	.symidx	"#fetch_add_i32_sc"
	.symidx	$ientry_thunk$cdecl$i8$i8i8
	.word	1
	.symidx	"#load_i32_acq"
	.symidx	$ientry_thunk$cdecl$i8$i8
	.word	1
	.symidx	"#store_i32_rel"
	.symidx	$ientry_thunk$cdecl$v$i8i8
	.word	1
