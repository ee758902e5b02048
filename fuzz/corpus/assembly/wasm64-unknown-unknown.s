g
	.file	"small.4dca52b3df3c08d4-cgu.0"
	.functype	cas_i32_ar_acq (i64, i64, i32, i32) -> ()
	.functype	fence_sc () -> ()
	.functype	fetch_add_i32_sc (i64, i32) -> (i32)
	.functype	load_i32_acq (i64) -> (i32)
	.functype	store_i32_rel (i64, i32) -> ()
	.section	.text.cas_i32_ar_acq,"",@
	.globl	cas_i32_ar_acq
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
	.functype	cas_i32_ar_acq (i64, i64, i32, i32) -> ()
	.local  	i32
	local.get	1
	local.get	3
	local.get	1
	i32.load	0
	local.tee	4
	local.get	4
	local.get	2
	i32.eq  
	i32.select
	i32.store	0
	local.get	0
	local.get	4
	i32.store	4
	local.get	0
	local.get	4
	local.get	2
	i32.ne  
	i32.store	0
	end_function

	.section	.text.fence_sc,"",@
	.globl	fence_sc
	.type	fence_sc,@function
fence_sc:
	.functype	fence_sc () -> ()
	end_function

	.section	.text.fetch_add_i32_sc,"",@
	.globl	fetch_add_i32_sc
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
	.functype	fetch_add_i32_sc (i64, i32) -> (i32)
	.local  	i32
	local.get	0
	local.get	0
	i32.load	0
	local.tee	2
	local.get	1
	i32.add 
	i32.store	0
	local.get	2
	end_function

	.section	.text.load_i32_acq,"",@
	.globl	load_i32_acq
	.type	load_i32_acq,@function
load_i32_acq:
	.functype	load_i32_acq (i64) -> (i32)
	local.get	0
	i32.load	0
	end_function

	.section	.text.store_i32_rel,"",@
	.globl	store_i32_rel
	.type	store_i32_rel,@function
store_i32_rel:
	.functype	store_i32_rel (i64, i32) -> ()
	local.get	0
	local.get	1
	i32.store	0
	end_function

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
	.section	.text.store_i32_rel,"",@
	.section	.custom_section.target_features,"",@
	.int8	10
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
	.int8	45
	.int8	10
	.ascii	"shared-mem"
	.int8	43
	.int8	8
	.ascii	"memory64"
	.section	.text.store_i32_rel,"",@
