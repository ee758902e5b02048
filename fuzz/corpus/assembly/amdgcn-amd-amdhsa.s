R
	.amdgcn_target "amdgcn-amd-amdhsa--gfx900"
	.amdhsa_code_object_version 6
	.section	.text.cas_i32_ar_acq,"ax",@progbits
	.globl	cas_i32_ar_acq
	.p2align	2
	.type	cas_i32_ar_acq,@function
cas_i32_ar_acq:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	v_mov_b32_e32 v4, v2
	flat_atomic_cmpswap v1, v[0:1], v[3:4] glc
	s_waitcnt vmcnt(0) lgkmcnt(0)
	buffer_wbinvl1_vol
	v_cmp_ne_u32_e32 vcc, v1, v4
	v_cndmask_b32_e64 v0, 0, 1, vcc
	s_setpc_b64 s[30:31]
.Lfunc_end0:
	.size	cas_i32_ar_acq, .Lfunc_end0-cas_i32_ar_acq

	.set cas_i32_ar_acq.num_vgpr, 5
	.set cas_i32_ar_acq.num_agpr, 0
	.set cas_i32_ar_acq.numbered_sgpr, 32
	.set cas_i32_ar_acq.num_named_barrier, 0
	.set cas_i32_ar_acq.private_seg_size, 0
	.set cas_i32_ar_acq.uses_vcc, 1
	.set cas_i32_ar_acq.uses_flat_scratch, 0
	.set cas_i32_ar_acq.has_dyn_sized_stack, 0
	.set cas_i32_ar_acq.has_recursion, 0
	.set cas_i32_ar_acq.has_indirect_call, 0
	.section	.text.fence_sc,"ax",@progbits
	.globl	fence_sc
	.p2align	2
	.type	fence_sc,@function
fence_sc:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	buffer_wbinvl1_vol
	s_setpc_b64 s[30:31]
.Lfunc_end1:
	.size	fence_sc, .Lfunc_end1-fence_sc

	.set fence_sc.num_vgpr, 0
	.set fence_sc.num_agpr, 0
	.set fence_sc.numbered_sgpr, 32
	.set fence_sc.num_named_barrier, 0
	.set fence_sc.private_seg_size, 0
	.set fence_sc.uses_vcc, 0
	.set fence_sc.uses_flat_scratch, 0
	.set fence_sc.has_dyn_sized_stack, 0
	.set fence_sc.has_recursion, 0
	.set fence_sc.has_indirect_call, 0
	.section	.text.fetch_add_i32_sc,"ax",@progbits
	.globl	fetch_add_i32_sc
	.p2align	2
	.type	fetch_add_i32_sc,@function
fetch_add_i32_sc:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	flat_atomic_add v0, v[0:1], v2 glc
	s_waitcnt vmcnt(0) lgkmcnt(0)
	buffer_wbinvl1_vol
	s_setpc_b64 s[30:31]
.Lfunc_end2:
	.size	fetch_add_i32_sc, .Lfunc_end2-fetch_add_i32_sc

	.set fetch_add_i32_sc.num_vgpr, 3
	.set fetch_add_i32_sc.num_agpr, 0
	.set fetch_add_i32_sc.numbered_sgpr, 32
	.set fetch_add_i32_sc.num_named_barrier, 0
	.set fetch_add_i32_sc.private_seg_size, 0
	.set fetch_add_i32_sc.uses_vcc, 0
	.set fetch_add_i32_sc.uses_flat_scratch, 0
	.set fetch_add_i32_sc.has_dyn_sized_stack, 0
	.set fetch_add_i32_sc.has_recursion, 0
	.set fetch_add_i32_sc.has_indirect_call, 0
	.section	.text.load_i32_acq,"ax",@progbits
	.globl	load_i32_acq
	.p2align	2
	.type	load_i32_acq,@function
load_i32_acq:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	flat_load_dword v0, v[0:1] glc
	s_waitcnt vmcnt(0) lgkmcnt(0)
	buffer_wbinvl1_vol
	s_setpc_b64 s[30:31]
.Lfunc_end3:
	.size	load_i32_acq, .Lfunc_end3-load_i32_acq

	.set load_i32_acq.num_vgpr, 2
	.set load_i32_acq.num_agpr, 0
	.set load_i32_acq.numbered_sgpr, 32
	.set load_i32_acq.num_named_barrier, 0
	.set load_i32_acq.private_seg_size, 0
	.set load_i32_acq.uses_vcc, 0
	.set load_i32_acq.uses_flat_scratch, 0
	.set load_i32_acq.has_dyn_sized_stack, 0
	.set load_i32_acq.has_recursion, 0
	.set load_i32_acq.has_indirect_call, 0
	.section	.text.store_i32_rel,"ax",@progbits
	.globl	store_i32_rel
	.p2align	2
	.type	store_i32_rel,@function
store_i32_rel:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	flat_store_dword v[0:1], v2
	s_waitcnt vmcnt(0) lgkmcnt(0)
	s_setpc_b64 s[30:31]
.Lfunc_end4:
	.size	store_i32_rel, .Lfunc_end4-store_i32_rel

	.set store_i32_rel.num_vgpr, 3
	.set store_i32_rel.num_agpr, 0
	.set store_i32_rel.numbered_sgpr, 32
	.set store_i32_rel.num_named_barrier, 0
	.set store_i32_rel.private_seg_size, 0
	.set store_i32_rel.uses_vcc, 0
	.set store_i32_rel.uses_flat_scratch, 0
	.set store_i32_rel.has_dyn_sized_stack, 0
	.set store_i32_rel.has_recursion, 0
	.set store_i32_rel.has_indirect_call, 0
	.section	.AMDGPU.gpr_maximums,"",@progbits
	.set amdgpu.max_num_vgpr, 5
	.set amdgpu.max_num_agpr, 0
	.set amdgpu.max_num_sgpr, 32
	.set amdgpu.max_num_named_barrier, 0
	.section	.text.store_i32_rel,"ax",@progbits
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
	.amdgpu_metadata
---
amdhsa.kernels:  []
amdhsa.target:   amdgcn-amd-amdhsa--gfx900
amdhsa.version:
  - 1
  - 2
...

	.end_amdgpu_metadata
