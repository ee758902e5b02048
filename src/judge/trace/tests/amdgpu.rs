//! AMD's GPUs: one lane through masks of lanes, as rustc 1.95 prints them for `gfx900`.

use super::{check, letters, walked};

/// A lane that is not in the mask goes on behind the block, and does nothing there.
#[test]
fn a_lane_follows_masks() {
    let swap = "s_mov_b64 s[4:5], 0\n.L1:\nflat_load_dword v3, v[0:1]\ns_waitcnt vmcnt(0) lgkmcnt(0)\nv_mov_b32_e32 v5, v3\n\
                v_and_b32_e32 v4, v5, v2\nflat_atomic_cmpswap v3, v[0:1], v[4:5] glc\ns_waitcnt vmcnt(0) lgkmcnt(0)\n\
                v_cmp_eq_u32_e32 vcc, v3, v5\ns_or_b64 s[4:5], vcc, s[4:5]\ns_andn2_b64 exec, exec, s[4:5]\n\
                s_cbranch_execnz .L1\ns_or_b64 exec, exec, s[4:5]\nv_mov_b32_e32 v0, v3\ns_setpc_b64 s[30:31]\n";
    check("amdgpu", swap, &["RFMF", "RFRFRFMF"]);
    let masked = "v_cmp_eq_u32_e32 vcc, 0, v2\ns_and_saveexec_b64 s[4:5], vcc\nflat_store_dword v[0:1], v2\n\
                  s_or_b64 exec, exec, s[4:5]\nflat_load_dword v0, v[0:1] glc\ns_setpc_b64 s[30:31]\n";
    check("amdgpu", masked, &["R", "WR"]);
    // Of 32 lanes: the comparison sets the mask of those that go on.
    let compared = "s_mov_b32 s4, exec_lo\nv_cmpx_eq_u32_e32 0, v2\nflat_store_dword v[0:1], v2\n\
                    s_or_b32 exec_lo, exec_lo, s4\nflat_load_dword v0, v[0:1] glc\ns_setpc_b64 s[30:31]\n";
    check("amdgpu", compared, &["R", "WR"]);
    // A carry is a mask that nobody compared.
    let carried = "v_add_co_u32_e32 v3, vcc, 1, v2\ns_and_saveexec_b64 s[4:5], vcc\nflat_store_dword v[0:1], v3\n\
                   s_or_b64 exec, exec, s[4:5]\ns_setpc_b64 s[30:31]\n";
    check("amdgpu", carried, &["", "W"]);
}

/// Whether an address is of private memory is asked at run time: that of the atomic is not.
#[test]
fn the_atomic_is_not_in_private_memory() {
    let load = "s_mov_b64 s[4:5], src_private_base\nv_cmp_ne_u32_e32 vcc, s5, v1\ns_and_saveexec_b64 s[4:5], vcc\n\
                s_xor_b64 s[4:5], exec, s[4:5]\ns_cbranch_execz .L1\nflat_load_dwordx2 v[2:3], v[0:1] glc\n.L1:\n\
                s_andn2_saveexec_b64 s[4:5], s[4:5]\ns_cbranch_execz .L2\nbuffer_load_dword v2, v0, s[0:3], 0 offen\n.L2:\n\
                s_or_b64 exec, exec, s[4:5]\ns_setpc_b64 s[30:31]\n";
    check("amdgpu", load, &["R"]);
    let whole = "v_mov_b32_e32 v6, v2\nv_mov_b32_e32 v7, v3\nflat_atomic_cmpswap_x2 v[0:1], v[0:1], v[4:7] glc\n\
                 v_cmp_ne_u64_e32 vcc, v[0:1], v[6:7]\ns_and_saveexec_b64 s[4:5], vcc\ns_cbranch_execz .L1\n\
                 s_waitcnt vmcnt(0)\n.L1:\ns_or_b64 exec, exec, s[4:5]\ns_setpc_b64 s[30:31]\n";
    check("amdgpu", whole, &["M", "RF"]);
    let stopped = walked("amdgpu", "s_mov_b64 s[4:5], s[8:9]\ns_swappc_b64 s[30:31], s[4:5]\ns_setpc_b64 s[30:31]\n");
    assert!(stopped.is_err(), "{:?}", stopped.map(|paths| paths.iter().map(letters).collect::<Vec<_>>()));
}
