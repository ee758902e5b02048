a
	.csect .load__i8__relaxed__used[PR],5
	.globl	load__i8__relaxed__used[DS]
	.globl	.load__i8__relaxed__used[PR]
	.align	4
	.csect load__i8__relaxed__used[DS],3
load__u8__relaxed__used:
	.vbyte	8, .load__i8__relaxed__used[PR]
	.vbyte	8, TOC[TC0]
	.vbyte	8, 0
	.csect .load__i8__relaxed__used[PR],5
.load__u8__relaxed__used:
	lbz 3, 0(3)
	blr
L..load__i8__relaxed__used0:
	.vbyte	4, 0x00000000
	.byte	0x00
	.byte	0x09
	.byte	0x20
	.byte	0x40
	.byte	0x00
	.byte	0x00
	.byte	0x01
	.byte	0x01
	.vbyte	4, 0x00000000
	.vbyte	4, L..load__i8__relaxed__used0-.load__i8__relaxed__used[PR]
	.vbyte	2, 0x0017
	.byte	"load__i8__relaxed__used"
	.globl	load__u8__relaxed__used
	.globl	.load__u8__relaxed__used
