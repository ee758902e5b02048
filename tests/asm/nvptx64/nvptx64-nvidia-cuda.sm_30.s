.version 3.2
.target sm_30
.address_size 64

	// .globl	compare_exchange__u8__acq_rel__acquire__used
.visible .func  (.param .align 1 .b8 func_retval0[2]) compare_exchange__u8__acq_rel__acquire__used(
	.param .b64 compare_exchange__u8__acq_rel__acquire__used_param_0,
	.param .b32 compare_exchange__u8__acq_rel__acquire__used_param_1,
	.param .b32 compare_exchange__u8__acq_rel__acquire__used_param_2
)
{
	.reg .pred 	%p<4>;
	.reg .b16 	%rs<2>;
	.reg .b32 	%r<18>;
	.reg .b64 	%rd<3>;

	ld.param.b64 	%rd2, [compare_exchange__u8__acq_rel__acquire__used_param_0];
	membar.sys;
	ld.param.b8 	%r7, [compare_exchange__u8__acq_rel__acquire__used_param_1];
	and.b64 	%rd1, %rd2, -4;
	ld.param.b8 	%r8, [compare_exchange__u8__acq_rel__acquire__used_param_2];
	cvt.u32.u64 	%r9, %rd2;
	and.b32 	%r10, %r9, 3;
	shl.b32 	%r1, %r10, 3;
	mov.b32 	%r11, 255;
	shl.b32 	%r12, %r11, %r1;
	not.b32 	%r2, %r12;
	shl.b32 	%r3, %r8, %r1;
	shl.b32 	%r4, %r7, %r1;
	ld.b32 	%r13, [%rd1];
	and.b32 	%r17, %r13, %r2;
$L__BB331_1:
	or.b32 	%r14, %r17, %r3;
	or.b32 	%r15, %r17, %r4;
	atom.cas.b32 	%r5, [%rd1], %r15, %r14;
	setp.eq.b32 	%p1, %r5, %r15;
	@%p1 bra 	$L__BB331_3;
	and.b32 	%r6, %r5, %r2;
	setp.ne.b32 	%p2, %r17, %r6;
	mov.b32 	%r17, %r6;
	@%p2 bra 	$L__BB331_1;
$L__BB331_3:
	shr.u32 	%r16, %r5, %r1;
	membar.sys;
	not.pred 	%p3, %p1;
	st.param.b8 	[func_retval0+1], %r16;
	selp.b16 	%rs1, -1, 0, %p3;
	st.param.b8 	[func_retval0], %rs1;
	ret;

}
	// .globl	fetch_max__i8__acq_rel__used
.visible .func  (.param .b32 func_retval0) fetch_max__i8__acq_rel__used(
	.param .b64 fetch_max__i8__acq_rel__used_param_0,
	.param .b32 fetch_max__i8__acq_rel__used_param_1
)
{
	.reg .pred 	%p<2>;
	.reg .b16 	%rs<5>;
	.reg .b32 	%r<16>;
	.reg .b64 	%rd<3>;

	ld.param.b8 	%rs1, [fetch_max__i8__acq_rel__used_param_1];
	ld.param.b64 	%rd2, [fetch_max__i8__acq_rel__used_param_0];
	and.b64 	%rd1, %rd2, -4;
	cvt.u32.u64 	%r4, %rd2;
	and.b32 	%r5, %r4, 3;
	shl.b32 	%r1, %r5, 3;
	mov.b32 	%r6, 255;
	shl.b32 	%r7, %r6, %r1;
	not.b32 	%r2, %r7;
	ld.b32 	%r15, [%rd1];
	cvt.s16.s8 	%rs3, %rs1;
$L__BB1327_1:
	shr.u32 	%r8, %r15, %r1;
	cvt.s8.s32 	%rs2, %r8;
	max.s16 	%rs4, %rs2, %rs3;
	cvt.u32.u16 	%r9, %rs4;
	and.b32 	%r10, %r9, 255;
	shl.b32 	%r11, %r10, %r1;
	and.b32 	%r12, %r15, %r2;
	or.b32 	%r13, %r12, %r11;
	atom.cas.b32 	%r3, [%rd1], %r15, %r13;
	setp.ne.b32 	%p1, %r3, %r15;
	mov.b32 	%r15, %r3;
	@%p1 bra 	$L__BB1327_1;
	shr.u32 	%r14, %r3, %r1;
	st.param.b32 	[func_retval0], %r14;
	ret;

}
	// .globl	idiom__condvar_notify
.visible .func idiom__condvar_notify(
	.param .b64 idiom__condvar_notify_param_0
)
{
	.reg .b32 	%r<2>;
	.reg .b64 	%rd<2>;

	ld.param.b64 	%rd1, [idiom__condvar_notify_param_0];
	atom.add.u32 	%r1, [%rd1], 1;
	{ // callseq 3, 0
	.param .b64 	param0;
	st.param.b64 	[param0], %rd1;
	call.uni opaque_wake, (param0);
	} // callseq 3
	ret;

}
	// .globl	load__u16__relaxed__used
.visible .func  (.param .b32 func_retval0) load__u16__relaxed__used(
	.param .b64 load__u16__relaxed__used_param_0
)
{
	.reg .b16 	%rs<2>;
	.reg .b32 	%r<2>;
	.reg .b64 	%rd<2>;

	ld.param.b64 	%rd1, [load__u16__relaxed__used_param_0];
	ld.volatile.b16 	%rs1, [%rd1];
	cvt.u32.u16 	%r1, %rs1;
	st.param.b32 	[func_retval0], %r1;
	ret;

}
	// .globl	store__ptr__relaxed
.visible .func store__ptr__relaxed(
	.param .b64 store__ptr__relaxed_param_0,
	.param .b64 store__ptr__relaxed_param_1
)
{
	.reg .b64 	%rd<3>;

	ld.param.b64 	%rd1, [store__ptr__relaxed_param_0];
	ld.param.b64 	%rd2, [store__ptr__relaxed_param_1];
	st.volatile.b64 	[%rd1], %rd2;
	ret;

}
	// .globl	fetch_nand__bool__seq_cst__used
.visible .func  (.param .b32 func_retval0) fetch_nand__bool__seq_cst__used(
	.param .b64 fetch_nand__bool__seq_cst__used_param_0,
	.param .b32 fetch_nand__bool__seq_cst__used_param_1
)
{
	.reg .pred 	%p<4>;
	.reg .b16 	%rs<5>;
	.reg .b32 	%r<22>;
	.reg .b64 	%rd<4>;

	ld.param.b8 	%rs1, [fetch_nand__bool__seq_cst__used_param_1];
	and.b16 	%rs2, %rs1, 1;
	setp.ne.b16 	%p1, %rs2, 0;
	ld.param.b64 	%rd2, [fetch_nand__bool__seq_cst__used_param_0];
	@%p1 bra 	$L__BB1625_4;
	bra.uni 	$L__BB1625_1;
$L__BB1625_4:
	and.b64 	%rd3, %rd2, -4;
	cvt.u32.u64 	%r13, %rd2;
	and.b32 	%r14, %r13, 3;
	shl.b32 	%r15, %r14, 3;
	mov.b32 	%r16, 1;
	shl.b32 	%r17, %r16, %r15;
	atom.xor.b32 	%r18, [%rd3], %r17;
	shr.u32 	%r19, %r18, %r15;
	cvt.u16.u32 	%rs4, %r19;
	bra.uni 	$L__BB1625_5;
$L__BB1625_1:
	and.b64 	%rd1, %rd2, -4;
	cvt.u32.u64 	%r5, %rd2;
	and.b32 	%r6, %r5, 3;
	shl.b32 	%r1, %r6, 3;
	mov.b32 	%r7, 255;
	shl.b32 	%r8, %r7, %r1;
	not.b32 	%r2, %r8;
	mov.b32 	%r9, 1;
	shl.b32 	%r3, %r9, %r1;
	ld.b32 	%r21, [%rd1];
$L__BB1625_2:
	and.b32 	%r10, %r21, %r2;
	or.b32 	%r11, %r10, %r3;
	membar.sys;
	atom.cas.b32 	%r4, [%rd1], %r21, %r11;
	setp.ne.b32 	%p2, %r4, %r21;
	mov.b32 	%r21, %r4;
	@%p2 bra 	$L__BB1625_2;
	shr.u32 	%r12, %r4, %r1;
	cvt.u16.u32 	%rs4, %r12;
$L__BB1625_5:
	and.b16 	%rs3, %rs4, 255;
	setp.ne.b16 	%p3, %rs3, 0;
	selp.b32 	%r20, 1, 0, %p3;
	st.param.b32 	[func_retval0], %r20;
	ret;

}
