//! AMD's GPUs: the instructions, with the suffixes of their mnemonics.

use crate::isa::mnemonic::{Row, Suffixes, Table};
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A load by a generic or global address.
    Load,
    Store,
    Modify,
    CompareAndSwap,
    /// A load or a store of the thread's private memory.
    PrivateLoad,
    PrivateStore,
    /// A load to scalar registers, of what does not change.
    ScalarLoad,
    /// `s_waitcnt`, with the counters as words.
    Wait,
    /// A wait for stores.
    WaitStores,
    /// A wait for loads: `s_wait_loadcnt`.
    WaitLoads,
    /// An operation on caches.
    Cache,
    /// A wait for what is no access, or for what only the function itself uses; a hint.
    Nothing,
    Jump,
    /// A jump if a mask is 0, or if it is not.
    JumpIf(bool),
    /// A jump to an address in registers.
    JumpTo,
    Call,
    /// Bits of scalar registers, which can be masks.
    Bits,
    /// The same, and the lanes that execute are saved before and set to the result.
    BitsSaved,
    /// A copy to scalar registers.
    ScalarMove,
    /// Another computation of scalar registers.
    Scalar,
    /// A comparison of each lane's values, to a mask.
    Compare,
    /// The same, to the lanes that execute.
    CompareToExec,
    /// A choice by a mask.
    Choose,
    Move,
    /// A copy of two values to two registers.
    Packed,
    /// Another computation in each lane.
    Compute,
    /// One with a carry to or from a mask.
    Carry,
    /// A scalar register from or to one lane of a vector register.
    Lane,
    /// Two instructions at once.
    Dual,
}

const SIZE: Suffixes = Suffixes {
    set: "size",
    is_width: true,
    forms: &[
        "_ubyte", "_ushort", "_byte", "_short", "_dword", "_dwordx2", "_dwordx4", "_u8", "_u16", "_b8", "_b16", "_b32",
        "_b64", "_b128", "_d16_u8", "_d16_b16",
    ],
};
const WIDTH: Suffixes = Suffixes { set: "width", is_width: true, forms: &["_x2", "_b32", "_b64", "_u32", "_u64"] };
const TYPE: Suffixes = Suffixes {
    set: "type",
    is_width: false,
    forms: &["_b16", "_b32", "_b64", "_i16", "_i32", "_i64", "_u16", "_u32", "_u64"],
};
const ENCODING: Suffixes = Suffixes { set: "encoding", is_width: false, forms: &["_e32", "_e64", "_sdwa"] };
const RELATION: Suffixes =
    Suffixes { set: "relation", is_width: false, forms: &["_eq", "_ne", "_lt", "_le", "_gt", "_ge"] };

type Sets = &'static [&'static Suffixes];

const NONE: Sets = &[];
const SIZED: Sets = &[&SIZE];
const ATOMIC: Sets = &[&WIDTH];
const TYPED: Sets = &[&TYPE];
const VECTOR: Sets = &[&TYPE, &ENCODING];

/// The rows: names, suffixes, and data.
#[rustfmt::skip]
const ROWS: &[(&[&str], Sets, Form)] = &[
    (&["flat_load", "global_load"], SIZED, Form::Load),
    (&["flat_store", "global_store"], SIZED, Form::Store),
    (&["flat_atomic_add", "flat_atomic_sub", "flat_atomic_swap", "flat_atomic_and", "flat_atomic_or", "flat_atomic_xor",
       "flat_atomic_smin", "flat_atomic_smax", "flat_atomic_umin", "flat_atomic_umax"], ATOMIC, Form::Modify),
    (&["flat_atomic_cmpswap"], ATOMIC, Form::CompareAndSwap),
    (&["buffer_load", "scratch_load"], SIZED, Form::PrivateLoad),
    (&["buffer_store", "scratch_store"], SIZED, Form::PrivateStore),
    (&["s_load"], SIZED, Form::ScalarLoad),
    (&["s_waitcnt"], NONE, Form::Wait),
    (&["s_waitcnt_vscnt", "s_wait_storecnt", "s_wait_storecnt_dscnt"], NONE, Form::WaitStores),
    (&["s_wait_loadcnt", "s_wait_loadcnt_dscnt"], NONE, Form::WaitLoads),
    (&["buffer_wbinvl1_vol", "buffer_inv", "buffer_wbl2", "buffer_invl2", "buffer_gl0_inv", "buffer_gl1_inv", "global_inv", "global_wb"], NONE,
     Form::Cache),
    (&["s_wait_alu", "s_wait_bvhcnt", "s_wait_dscnt", "s_wait_expcnt", "s_wait_kmcnt", "s_wait_samplecnt", "s_nop", "s_clause",
       "s_delay_alu", "s_inst_prefetch", "s_set_inst_prefetch_distance"], NONE, Form::Nothing),
    (&["s_branch"], NONE, Form::Jump),
    (&["s_cbranch_execz", "s_cbranch_vccz"], NONE, Form::JumpIf(true)),
    (&["s_cbranch_execnz", "s_cbranch_vccnz"], NONE, Form::JumpIf(false)),
    (&["s_setpc"], TYPED, Form::JumpTo),
    (&["s_swappc"], TYPED, Form::Call),
    (&["s_and", "s_or", "s_xor", "s_andn2", "s_orn2", "s_and_not1", "s_or_not1"], TYPED, Form::Bits),
    (&["s_and_saveexec", "s_or_saveexec", "s_andn2_saveexec", "s_and_not1_saveexec"], TYPED, Form::BitsSaved),
    (&["s_mov", "s_movk"], TYPED, Form::ScalarMove),
    (&["s_add", "s_addc", "s_addk", "s_add_co", "s_add_co_ci", "s_brev", "s_getpc"], TYPED, Form::Scalar),
    (&["s_sext_i32_i16"], NONE, Form::Scalar),
    (&["v_cmp"], &[&RELATION, &TYPE, &ENCODING], Form::Compare),
    (&["v_cmpx"], &[&RELATION, &TYPE, &ENCODING], Form::CompareToExec),
    (&["v_cndmask"], VECTOR, Form::Choose),
    (&["v_mov"], VECTOR, Form::Move),
    (&["v_pk_mov"], VECTOR, Form::Packed),
    (&["v_and", "v_or", "v_xor", "v_not", "v_add", "v_sub", "v_add_nc", "v_sub_nc", "v_lshlrev", "v_lshrrev", "v_min", "v_max",
       "v_bfe", "v_bfi", "v_lshl_or", "v_and_or", "v_lshl_add"], VECTOR, Form::Compute),
    (&["v_add_co", "v_sub_co", "v_addc_co", "v_subb_co", "v_add_co_ci", "v_sub_co_ci"], VECTOR, Form::Carry),
    (&["v_readlane", "v_writelane"], TYPED, Form::Lane),
    (&["v_dual_mov", "v_dual_cndmask"], TYPED, Form::Dual),
];

/// The instructions by their mnemonics.
pub(super) static TABLE: LazyLock<Table<Form>> = LazyLock::new(|| {
    let rows = ROWS.iter().flat_map(|(names, sets, form)| names.iter().map(|base| Row { base, sets, form: *form }));
    Table::of(rows)
});
