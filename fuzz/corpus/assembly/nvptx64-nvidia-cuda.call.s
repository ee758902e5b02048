_
.visible .func idiom__arc_clone(
	.param .b64 idiom__arc_clone_param_0
)
{
	.reg .pred 	%p<2>;
	.reg .b64 	%rd<3>;

	ld.param.b64 	%rd1, [idiom__arc_clone_param_0];
	atom.add.u64 	%rd2, [%rd1], 1;
	setp.lt.s64 	%p1, %rd2, 0;
	@%p1 bra 	$L__BB2546_2;
	ret;
$L__BB2546_2:
	{ // callseq 0, 0
	call.uni opaque_abort, ();
	} // callseq 0
	// begin inline asm
	exit;
	// end inline asm
	trap; exit;

}
