	.section	.text.idiom__arc_clone,"ax",@progbits
	.globl	idiom__arc_clone
	.p2align	2
	.type	idiom__arc_clone,@function
idiom__arc_clone:
.Lfunc_begin1091:
	.cfi_startproc
	mflr 0
	stwu 1, -16(1)
	stw 30, 8(1)
	stw 0, 20(1)
	.cfi_def_cfa_offset 16
	.cfi_offset r30, -8
	.cfi_offset lr, 4
	bcl 20, 31, .L1091$pb
.L1091$pb:
	mflr 30
	addis 30, 30, .LTOC-.L1091$pb@ha
	addi 30, 30, .LTOC-.L1091$pb@l
.LBB1091_1:
	lwarx 4, 0, 3
	addi 5, 4, 1
	stwcx. 5, 0, 3
	bne-	0, .LBB1091_1
	cmpwi	4, 0
	blt-	0, .LBB1091_4
	lwz 0, 20(1)
	lwz 30, 8(1)
	addi 1, 1, 16
	mtlr 0
	blr
.LBB1091_4:
	bl opaque_abort@PLT+32768
.Lfunc_end1091:
	.size	idiom__arc_clone, .Lfunc_end1091-.Lfunc_begin1091
	.cfi_endproc
