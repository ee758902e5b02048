	.file	"u.65006e31965c986c-cgu.0"
	.functype	__multi3 (i32, i64, i64, i64, i64) -> ()
	.tabletype	__indirect_function_table, funcref
	.globaltype	__stack_pointer, i32
	.functype	f1 (i32, i32) -> (i64)
	.functype	f2 (i32, i32) -> ()
	.functype	f3 (i32, i32) -> (i32)
	.functype	f4 (i32, i64, i64, i64, i64) -> ()
	.functype	f5 (i32, i32, i32) -> (i32)
	.functype	f6 (f32, f64, i64) -> (f64)
	.functype	f7 () -> (i32)
	.functype	f8 (i32, i32) -> ()
	.functype	sum (i32, i64) -> (i64)
	.functype	_RNvNtCs1peUGmbrgHn_4core9panicking18panic_bounds_check (i32, i32, i32) -> ()
	.functype	wake (i32) -> ()
	.section	.text.f1,"",@
	.globl	f1
	.type	f1,@function
f1:
	.functype	f1 (i32, i32) -> (i64)
	i32.const	1
	local.get	0
	i32.atomic.load	0
	local.get	1
	call_indirect	 __indirect_function_table, (i32) -> (i64)
	call	sum
	i64.const	3
	i64.add 
	end_function

	.section	.text.f2,"",@
	.globl	f2
	.type	f2,@function
f2:
	.functype	f2 (i32, i32) -> ()
	local.get	0
	local.get	1
	i32.const	200
	memory.copy	0, 0
	end_function

	.section	.text.f3,"",@
	.globl	f3
	.type	f3,@function
f3:
	.functype	f3 (i32, i32) -> (i32)
	.local  	i32, i32
	global.get	__stack_pointer
	i32.const	16
	i32.sub 
	local.tee	2
	global.set	__stack_pointer
	local.get	2
	i64.const	0
	i64.store	8
	local.get	2
	i64.const	0
	i64.store	0
	local.get	2
	local.get	1
	i32.const	15
	i32.and 
	i32.add 
	i32.const	3
	i32.store8	0
	local.get	2
	call	wake
	local.get	0
	local.get	2
	i32.load8_u	1
	i32.atomic.store	0
	i32.const	5
	local.set	3
	block   	
	block   	
	block   	
	block   	
	block   	
	block   	
	local.get	1
	br_table 	{5, 1, 2, 3, 4, 0}
.LBB2_1:
	end_block
	local.get	0
	local.get	1
	i32.atomic.rmw.add	0
	local.set	3
	br      	4
.LBB2_2:
	end_block
	i32.const	0
	call	wake
	i32.const	7
	local.set	3
	br      	3
.LBB2_3:
	end_block
	i32.const	9
	local.set	3
	br      	2
.LBB2_4:
	end_block
	i32.const	3
	i64.const	4
	call	sum
	i32.wrap_i64
	local.set	3
	br      	1
.LBB2_5:
	end_block
	i32.const	1
	local.set	3
.LBB2_6:
	end_block
	local.get	2
	i32.const	16
	i32.add 
	global.set	__stack_pointer
	local.get	3
	end_function

	.section	.text.f4,"",@
	.globl	f4
	.type	f4,@function
f4:
	.functype	f4 (i32, i64, i64, i64, i64) -> ()
	.local  	i32
	global.get	__stack_pointer
	i32.const	16
	i32.sub 
	local.tee	5
	global.set	__stack_pointer
	local.get	5
	local.get	3
	local.get	4
	local.get	1
	local.get	2
	call	__multi3
	local.get	0
	local.get	5
	i64.load	8
	i64.store	8
	local.get	0
	local.get	5
	i64.load	0
	i64.store	0
	local.get	5
	i32.const	16
	i32.add 
	global.set	__stack_pointer
	end_function

	.section	.text.f5,"",@
	.globl	f5
	.type	f5,@function
f5:
	.functype	f5 (i32, i32, i32) -> (i32)
	.local  	i32, i32, i32, i32, i32
	block   	
	block   	
	local.get	1
	br_if   	0
	i32.const	0
	local.set	3
	br      	1
.LBB4_2:
	end_block
	local.get	1
	i32.const	3
	i32.and 
	local.set	4
	i32.const	0
	local.set	3
	i32.const	0
	local.set	5
	block   	
	local.get	1
	i32.const	4
	i32.lt_u
	br_if   	0
	local.get	1
	i32.const	536870908
	i32.and 
	local.set	6
	i32.const	0
	local.set	3
	local.get	0
	local.set	7
	i32.const	0
	local.set	5
.LBB4_4:
	loop    	
	local.get	7
	i32.const	12
	i32.add 
	i32.load	0
	local.get	7
	i32.const	8
	i32.add 
	i32.load	0
	local.get	7
	i32.const	4
	i32.add 
	i32.load	0
	local.get	7
	i32.load	0
	local.get	3
	i32.add 
	i32.add 
	i32.add 
	i32.add 
	local.set	3
	local.get	7
	i32.const	16
	i32.add 
	local.set	7
	local.get	6
	local.get	5
	i32.const	4
	i32.add 
	local.tee	5
	i32.ne  
	br_if   	0
	end_loop
	local.get	4
	i32.eqz
	br_if   	1
.LBB4_6:
	end_block
	local.get	0
	local.get	5
	i32.const	2
	i32.shl 
	i32.add 
	local.set	7
.LBB4_7:
	loop    	
	local.get	7
	i32.load	0
	local.get	3
	i32.add 
	local.set	3
	local.get	7
	i32.const	4
	i32.add 
	local.set	7
	local.get	4
	i32.const	-1
	i32.add 
	local.tee	4
	br_if   	0
.LBB4_8:
	end_loop
	end_block
	block   	
	local.get	2
	local.get	1
	i32.lt_u
	br_if   	0
	local.get	2
	local.get	1
	i32.const	.Lanon.561ced305c7d7bebd4480a82f6562a88.1
	call	_RNvNtCs1peUGmbrgHn_4core9panicking18panic_bounds_check
	unreachable
.LBB4_10:
	end_block
	local.get	0
	local.get	2
	i32.const	2
	i32.shl 
	i32.add 
	i32.load	0
	local.get	3
	i32.add 
	end_function

	.section	.text.f6,"",@
	.globl	f6
	.type	f6,@function
f6:
	.functype	f6 (f32, f64, i64) -> (f64)
	block   	
	local.get	0
	f32.const	0x1.8p1
	f32.gt  
	br_if   	0
	local.get	0
	i64.trunc_sat_f32_s
	f64.convert_i64_s
	return
.LBB5_2:
	end_block
	local.get	1
	local.get	1
	f64.add 
	local.get	2
	f64.convert_i64_u
	f64.add 
	end_function

	.section	.text.f7,"",@
	.globl	f7
	.type	f7,@function
f7:
	.functype	f7 () -> (i32)
	i32.const	0
	i32.const	1
	i32.atomic.rmw.add	_RNvCs8FD26AFupPc_1u1S
	i32.clz 
	end_function

	.section	.text.f8,"",@
	.globl	f8
	.type	f8,@function
f8:
	.functype	f8 (i32, i32) -> ()
	.local  	i64
	local.get	0
	local.get	1
	i64.const	1
	i64.const	2
	i64.atomic.rmw.cmpxchg	0
	local.tee	2
	i64.store	8
	local.get	0
	local.get	2
	i64.const	1
	i64.ne  
	i64.extend_i32_u
	i64.store	0
	end_function

	.type	_RNvCs8FD26AFupPc_1u1S,@object
	.section	.data._RNvCs8FD26AFupPc_1u1S,"",@
	.p2align	2, 0x0
_RNvCs8FD26AFupPc_1u1S:
	.asciz	"\003\000\000"
	.size	_RNvCs8FD26AFupPc_1u1S, 4

	.type	.Lanon.561ced305c7d7bebd4480a82f6562a88.0,@object
	.section	.rodata..Lanon.561ced305c7d7bebd4480a82f6562a88.0,"S",@
.Lanon.561ced305c7d7bebd4480a82f6562a88.0:
	.asciz	"src/lib.rs"
	.size	.Lanon.561ced305c7d7bebd4480a82f6562a88.0, 11

	.type	.Lanon.561ced305c7d7bebd4480a82f6562a88.1,@object
	.section	.rodata..Lanon.561ced305c7d7bebd4480a82f6562a88.1,"",@
	.p2align	2, 0x0
.Lanon.561ced305c7d7bebd4480a82f6562a88.1:
	.int32	.Lanon.561ced305c7d7bebd4480a82f6562a88.0
	.asciz	"\n\000\000\000\b\000\000\000\201\000\000"
	.size	.Lanon.561ced305c7d7bebd4480a82f6562a88.1, 16

	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	.custom_section.producers,"",@
	.int8	1
	.int8	12
	.ascii	"processed-by"
	.int8	1
	.int8	5
	.ascii	"rustc"
	.int8	29
	.ascii	"1.95.0 (59807616e 2026-04-14)"
	.section	.rodata..Lanon.561ced305c7d7bebd4480a82f6562a88.1,"",@
	.section	.custom_section.target_features,"",@
	.int8	9
	.int8	43
	.int8	7
	.ascii	"atomics"
	.int8	43
	.int8	11
	.ascii	"bulk-memory"
	.int8	43
	.int8	15
	.ascii	"bulk-memory-opt"
	.int8	43
	.int8	22
	.ascii	"call-indirect-overlong"
	.int8	43
	.int8	10
	.ascii	"multivalue"
	.int8	43
	.int8	15
	.ascii	"mutable-globals"
	.int8	43
	.int8	19
	.ascii	"nontrapping-fptoint"
	.int8	43
	.int8	15
	.ascii	"reference-types"
	.int8	43
	.int8	8
	.ascii	"sign-ext"
	.section	.rodata..Lanon.561ced305c7d7bebd4480a82f6562a88.1,"",@
