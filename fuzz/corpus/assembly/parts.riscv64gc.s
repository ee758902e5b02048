C
	.attribute	4, 16
	.attribute	5, "rv64i2p1_m2p0_a2p1_f2p2_d2p2_c2p0_zicsr2p0_zifencei2p0_zmmul1p0_zaamo1p0_zalrsc1p0_zca1p0_zcd1p0"
	.file	"c.cbaa7b62ca3c9a3c-cgu.0"
	.section	.text.leave_first,"ax",@progbits
	.globl	leave_first
	.p2align	1
	.type	leave_first,@function
leave_first:
	.cfi_startproc
	li	a3, 1
	sw	a3, 0(a0)
	li	a3, 2
	fence	rw, w
	sw	a3, 0(a1)
	li	a3, 3
	fence	rw, w
	sw	a3, 0(a2)
	li	a2, 7
	fence	rw, w
	sw	zero, 0(a0)
	sw	a2, 0(a1)
	ret
.Lfunc_end0:
	.size	leave_first, .Lfunc_end0-leave_first
	.cfi_endproc

	.section	.text.leave_second,"ax",@progbits
	.globl	leave_second
	.p2align	1
	.type	leave_second,@function
leave_second:
	.cfi_startproc
	li	a3, 5
	sw	a3, 0(a0)
	li	a3, 2
	fence	rw, w
	sw	a3, 0(a1)
	li	a3, 3
	fence	rw, w
	sw	a3, 0(a2)
	li	a2, 7
	fence	rw, w
	sw	zero, 0(a0)
	sw	a2, 0(a1)
	ret
.Lfunc_end1:
	.size	leave_second, .Lfunc_end1-leave_second
	.cfi_endproc

	.section	.text.leave_third,"ax",@progbits
	.globl	leave_third
	.p2align	1
	.type	leave_third,@function
leave_third:
	.cfi_startproc
	lw	a3, 0(a0)
	fence	r, rw
	fence	rw, w
	li	a4, 2
	sw	a4, 0(a1)
	li	a4, 3
	fence	rw, w
	sw	a4, 0(a2)
	fence	rw, w
	sw	zero, 0(a0)
	li	a0, 7
	sw	a0, 0(a1)
	mv	a0, a3
	ret
.Lfunc_end2:
	.size	leave_third, .Lfunc_end2-leave_third
	.cfi_endproc

	.section	.text.take_turn,"ax",@progbits
	.globl	take_turn
	.p2align	1
	.type	take_turn,@function
take_turn:
	.cfi_startproc
	mv	a3, a0
	li	a0, 1
	amoadd.w.aqrl	a0, a0, (a3)
	li	a4, -1
	beq	a0, a4, .LBB3_2
	ret
.LBB3_2:
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	sd	s0, 0(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	mv	s0, a0
	mv	a0, a2
	mv	a2, a3
	call	take_turn.cold.1
	mv	a0, s0
	ld	ra, 8(sp)
	ld	s0, 0(sp)
	.cfi_restore ra
	.cfi_restore s0
	addi	sp, sp, 16
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end3:
	.size	take_turn, .Lfunc_end3-take_turn
	.cfi_endproc

	.section	.text.unlikely.take_turn.cold.1,"ax",@progbits
	.p2align	1
	.type	take_turn.cold.1,@function
take_turn.cold.1:
	.cfi_startproc
	li	a3, 1
	amoadd.w	zero, a3, (a0)
	fence	rw, w
	li	a4, 0
	sw	a4, 0(a1)
	fence	rw, w
	sw	a3, 0(a2)
	fence	rw, w
	sw	a4, 0(a0)
	ret
.Lfunc_end4:
	.size	take_turn.cold.1, .Lfunc_end4-take_turn.cold.1
	.cfi_endproc

	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section	".note.GNU-stack","",@progbits
