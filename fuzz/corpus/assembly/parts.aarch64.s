B
	.file	"c.cbaa7b62ca3c9a3c-cgu.0"
	.section	.text.leave_first,"ax",@progbits
	.globl	leave_first
	.p2align	2
	.type	leave_first,@function
leave_first:
	.cfi_startproc
	mov	w8, #1
	mov	w9, #2
	str	w8, [x0]
	mov	w8, #3
	stlr	w9, [x1]
	stlr	w8, [x2]
	mov	w8, #7
	stlr	wzr, [x0]
	str	w8, [x1]
	ret
.Lfunc_end0:
	.size	leave_first, .Lfunc_end0-leave_first
	.cfi_endproc

	.section	.text.leave_second,"ax",@progbits
	.globl	leave_second
	.p2align	2
	.type	leave_second,@function
leave_second:
	.cfi_startproc
	mov	w8, #5
	mov	w9, #2
	str	w8, [x0]
	mov	w8, #3
	stlr	w9, [x1]
	stlr	w8, [x2]
	mov	w8, #7
	stlr	wzr, [x0]
	str	w8, [x1]
	ret
.Lfunc_end1:
	.size	leave_second, .Lfunc_end1-leave_second
	.cfi_endproc

	.section	.text.leave_third,"ax",@progbits
	.globl	leave_third
	.p2align	2
	.type	leave_third,@function
leave_third:
	.cfi_startproc
	mov	w9, #2
	ldar	w8, [x0]
	stlr	w9, [x1]
	mov	w9, #3
	stlr	w9, [x2]
	mov	w9, #7
	stlr	wzr, [x0]
	mov	w0, w8
	str	w9, [x1]
	ret
.Lfunc_end2:
	.size	leave_third, .Lfunc_end2-leave_third
	.cfi_endproc

	.section	.text.take_turn,"ax",@progbits
	.globl	take_turn
	.p2align	2
	.type	take_turn,@function
take_turn:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	.cfi_def_cfa_offset 48
	stp	x22, x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	.cfi_remember_state
	mov	x19, x0
	mov	x20, x1
	mov	w0, #1
	mov	x1, x19
	mov	x21, x2
	bl	__aarch64_ldadd4_acq_rel
	cmn	w0, #1
	b.eq	.LBB3_2
	.cfi_def_cfa wsp, 48
	ldp	x20, x19, [sp, #32]
	ldp	x22, x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	.cfi_def_cfa_offset 0
	.cfi_restore w19
	.cfi_restore w20
	.cfi_restore w21
	.cfi_restore w22
	.cfi_restore w30
	.cfi_restore w29
	ret
.LBB3_2:
	.cfi_restore_state
	mov	w22, w0
	mov	x0, x21
	mov	x1, x20
	mov	x2, x19
	bl	take_turn.cold.1
	mov	w0, w22
	.cfi_def_cfa wsp, 48
	ldp	x20, x19, [sp, #32]
	ldp	x22, x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	.cfi_def_cfa_offset 0
	.cfi_restore w19
	.cfi_restore w20
	.cfi_restore w21
	.cfi_restore w22
	.cfi_restore w30
	.cfi_restore w29
	ret
.Lfunc_end3:
	.size	take_turn, .Lfunc_end3-take_turn
	.cfi_endproc

	.section	.text.unlikely.take_turn.cold.1,"ax",@progbits
	.p2align	2
	.type	take_turn.cold.1,@function
take_turn.cold.1:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	stp	x22, x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	mov	x21, x0
	mov	x20, x1
	mov	w0, #1
	mov	x1, x21
	mov	x19, x2
	mov	w22, #1
	bl	__aarch64_ldadd4_relax
	stlr	wzr, [x20]
	stlr	w22, [x19]
	stlr	wzr, [x21]
	ldp	x20, x19, [sp, #32]
	ldp	x22, x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.Lfunc_end4:
	.size	take_turn.cold.1, .Lfunc_end4-take_turn.cold.1
	.cfi_endproc

	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section	".note.GNU-stack","",@progbits
