Z
	.section	.text.compare_exchange__i32__acquire__acquire__dropped,"ax",@progbits
	.globl	compare_exchange__i32__acquire__acquire__dropped
	.p2align	2
	.type	compare_exchange__i32__acquire__acquire__dropped,@function
	.set	nomicromips
	.set	nomips16
	.ent	compare_exchange__i32__acquire__acquire__dropped
compare_exchange__i32__acquire__acquire__dropped:
	.cfi_startproc
	.frame	$sp,0,$ra
	.mask 	0x00000000,0
	.fmask	0x00000000,0
	.set	noreorder
	.set	nomacro
	.set	noat
	.insn
$BB66_1:
	ll	$1, 0($4)
	bne	$1, $5, $BB66_3
	nop
	move	$2, $6
	sc	$2, 0($4)
	beqz	$2, $BB66_1
	nop
$BB66_3:
	sync
	jr	$ra
	nop
	.set	at
	.set	macro
	.set	reorder
	.end	compare_exchange__i32__acquire__acquire__dropped
$func_end66:
	.size	compare_exchange__i32__acquire__acquire__dropped, $func_end66-compare_exchange__i32__acquire__acquire__dropped
	.cfi_endproc
