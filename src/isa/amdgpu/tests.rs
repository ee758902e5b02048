//! Decoded instructions.

use super::abi::abi;
use super::decode::decode;
use super::operand::{EXEC, SCALARS, SP, VCC};
use crate::isa::Class;
use crate::isa::abi::Place;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Condition, Effect, Operand, Register};
use crate::isa::exact::Expression;
use crate::isa::exact::printed::exact as print;
use crate::isa::registers::Role;
use crate::model::{Caches, Fence, Pairs};

fn decoded(text: &str) -> Option<Decoded> {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
}

fn effect(text: &str) -> Option<Effect> {
    decoded(text).map(|decoded| decoded.effect)
}

const fn v(number: u8) -> Register {
    Register::General(number)
}

const fn s(number: u8) -> Register {
    Register::General(SCALARS + number)
}

fn values(registers: &[Register]) -> Vec<Operand> {
    registers.iter().copied().map(Operand::Register).collect()
}

#[test]
fn accesses() {
    use AccessKind::{Load, Modify, Store};
    for (text, kind, width, to, from, is_coherent) in [
        ("flat_load_dword v0, v[0:1] glc", Load, 32, vec![v(0)], vec![], true),
        ("flat_load_dword v0, v[0:1] glc dlc", Load, 32, vec![v(0)], vec![], true),
        ("flat_load_dword v2, v[0:1]", Load, 32, vec![v(2)], vec![], false),
        ("flat_load_dword v2, v[0:1] sc0 sc1", Load, 32, vec![v(2)], vec![], true),
        ("flat_load_dword v2, v[0:1] sc1", Load, 32, vec![v(2)], vec![], false),
        ("flat_load_dwordx2 v[2:3], v[0:1] glc", Load, 64, vec![v(2), v(3)], vec![], true),
        ("flat_load_b64 v[2:3], v[0:1] scope:SCOPE_SYS", Load, 64, vec![v(2), v(3)], vec![], true),
        ("flat_load_ubyte v2, v[0:1]", Load, 8, vec![v(2)], vec![], false),
        ("flat_load_d16_b16 v2, v[0:1] glc", Load, 16, vec![v(2)], vec![], true),
        ("flat_store_short v[0:1], v2", Store, 16, vec![], vec![v(2)], false),
        ("flat_store_b64 v[0:1], v[2:3] scope:SCOPE_SYS", Store, 64, vec![], vec![v(2), v(3)], true),
        ("flat_atomic_add v2, v[0:1], v3 glc", Modify, 32, vec![v(2)], vec![v(3)], true),
        ("flat_atomic_add v[0:1], v3", Modify, 32, vec![], vec![v(3)], true),
        ("flat_atomic_add v2, v[0:1], v3 sc0", Modify, 32, vec![v(2)], vec![v(3)], false),
        ("flat_atomic_add v[0:1], v3 sc1", Modify, 32, vec![], vec![v(3)], true),
        ("flat_atomic_swap_x2 v[2:3], v[0:1], v[4:5] glc", Modify, 64, vec![v(2), v(3)], vec![v(4), v(5)], true),
    ] {
        let Some(Effect::Access(access)) = effect(text) else { panic!("{text}") };
        assert_eq!((access.kind, access.width, access.is_coherent), (kind, width, is_coherent), "{text}");
        assert_eq!((access.to, access.from, access.address.base), (to.clone(), values(&from), Some(v(0))), "{text}");
        assert_eq!(access.is_discarded, kind == Modify && to.is_empty(), "{text}");
    }
    let Some(Effect::Access(access)) = effect("flat_atomic_cmpswap_x2 v[0:1], v[0:1], v[4:7] glc") else { panic!() };
    assert_eq!((access.kind, access.width), (AccessKind::CompareAndSwap, 64));
    assert_eq!((access.from, access.expected), (values(&[v(4), v(5)]), values(&[v(6), v(7)])));
    // An address is of 64 bits, and of no other registers than those of vectors that are known.
    assert_eq!(effect("flat_load_dword v0, v1"), Some(Effect::Opaque(Class::Load)));
    assert_eq!(effect("flat_load_dword v200, v[0:1]"), Some(Effect::Opaque(Class::Load)));
}

/// Private memory is the thread's own: its stack, or an offset into it that is no place of the frame.
#[test]
fn private_memory() {
    for (text, index, offset, value) in [
        ("buffer_load_dword v1, v0, s[0:3], 0 offen offset:4", Some(v(0)), "4", v(1)),
        ("buffer_store_dword v40, off, s[0:3], s32 offset:8", None, "8", v(40)),
        ("scratch_load_dword v1, v0, off", Some(v(0)), "", v(1)),
        ("scratch_store_dword off, v40, s32 offset:16", None, "16", v(40)),
        ("scratch_store_dword v0, v1, off", Some(v(0)), "", v(1)),
    ] {
        let decoded = decoded(text).expect(text);
        assert!(decoded.is_on_stack && decoded.family.is_none(), "{text}");
        let Effect::Access(access) = decoded.effect else { panic!("{text}") };
        let address = (access.address.base, access.address.index, access.address.offset.as_str());
        assert_eq!(address, (Some(Register::General(SP)), index, offset), "{text}");
        assert!(access.to == [value] || access.from == values(&[value]), "{text}");
    }
    // Another buffer is not private memory.
    assert_eq!(effect("buffer_load_dword v1, v0, s[4:7], 0 offen"), Some(Effect::Opaque(Class::Load)));
}

#[test]
fn waits_and_caches() {
    let writes = Pairs::WRITE_READ.and(Pairs::WRITE_WRITE);
    let none = Caches::default();
    for (text, expected) in [
        ("s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)", Some(Fence::keeping(Pairs::READS))),
        ("s_waitcnt vmcnt(0)", Some(Fence::keeping(Pairs::READS))),
        ("s_waitcnt vmcnt(1)", None),
        ("s_waitcnt lgkmcnt(0)", None),
        ("s_waitcnt_vscnt null, 0x0", Some(Fence::keeping(writes))),
        ("s_wait_storecnt 0x0", Some(Fence::keeping(writes))),
        ("s_wait_storecnt 0x1", None),
        ("s_wait_storecnt_dscnt 0x1", Some(Fence::keeping(writes))),
        ("s_wait_loadcnt_dscnt 0x0", Some(Fence::keeping(Pairs::READS))),
        ("s_wait_loadcnt_dscnt 0x101", None),
        ("s_wait_kmcnt 0x0", None),
        ("buffer_wbinvl1_vol", Some(Fence::of_caches(Caches { near: true, far: true, ..none }))),
        ("buffer_gl0_inv", Some(Fence::of_caches(Caches { near: true, ..none }))),
        ("buffer_gl1_inv", Some(Fence::of_caches(Caches { far: true, ..none }))),
        ("buffer_inv sc0 sc1", Some(Fence::of_caches(Caches { near: true, far: true, ..none }))),
        ("buffer_inv sc1", Some(Fence::of_caches(Caches { near: true, ..none }))),
        ("buffer_wbl2 sc0 sc1", Some(Fence::of_caches(Caches { written: true, ..none }))),
        ("buffer_invl2", Some(Fence::of_caches(Caches { far: true, ..none }))),
        ("buffer_wbl2", Some(Fence::of_caches(Caches { written: true, ..none }))),
        ("buffer_wbl2 sc1", Some(Fence::of_caches(none))),
        ("global_inv scope:SCOPE_SYS", Some(Fence::of_caches(Caches { near: true, far: true, ..none }))),
        ("global_wb scope:SCOPE_SYS", Some(Fence::of_caches(Caches { written: true, ..none }))),
    ] {
        assert_eq!(effect(text), Some(expected.map_or(Effect::Nothing, Effect::Fence)), "{text}");
    }
    for (text, family) in [
        ("s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)", Some("s_waitcnt vmcnt(0)")),
        ("s_waitcnt lgkmcnt(0)", None),
        ("s_wait_loadcnt_dscnt 0x0", Some("s_wait_loadcnt")),
        ("flat_load_dword v0, v[0:1] glc", Some("load glc")),
        ("flat_atomic_add v0, v[0:1], v2 sc0 sc1", Some("atomic sc1")),
        ("flat_atomic_cmpswap v0, v[0:1], v[2:3] glc", Some("atomic_cmpswap")),
        ("global_wb scope:SCOPE_SYS", Some("global_wb scope:SCOPE_SYS")),
    ] {
        assert_eq!(decoded(text).expect(text).family.as_deref(), family, "{text}");
    }
}

#[test]
fn jumps() {
    let exec = |is_zero| Condition::Values(Operand::Register(v(EXEC)), Operand::Constant(0), is_zero);
    let called = |name: &str, is_tail, through| Effect::Call { name: name.to_owned(), is_tail, through: Some(through) };
    for (text, expected) in [
        ("s_branch .L1", Effect::Jump(".L1".to_owned())),
        ("s_cbranch_execz .L1", Effect::Branch(exec(true), ".L1".to_owned())),
        ("s_cbranch_execnz .L1", Effect::Branch(exec(false), ".L1".to_owned())),
        ("s_setpc_b64 s[30:31]", Effect::Return),
        ("s_setpc_b64 s[4:5]", called("s[4:5]", true, s(4))),
        ("s_swappc_b64 s[30:31], s[16:17]", called("s[16:17]", false, s(16))),
    ] {
        assert_eq!(effect(text), Some(expected), "{text}");
    }
    assert_eq!(effect("s_rfe_b64 s[0:1]"), None);
}

/// A comparison sets the bit of a lane that executes, and clears that of another.
#[test]
fn comparisons_and_choices() {
    let (exec, vcc) = (Register::General(EXEC), Register::General(VCC));
    let pair = |one, other| [Operand::Register(one), Operand::Register(other)];
    let set = |to, condition| Effect::Select {
        to,
        condition,
        then: Operand::Register(exec),
        otherwise: Operand::Constant(0),
    };
    let [one, other] = pair(v(0), v(2));
    for (text, expected) in [
        ("v_cmp_eq_u32_e32 vcc, v0, v2", set(vcc, Condition::Values(one, other, true))),
        ("v_cmp_ne_u32_e64 s[4:5], v0, v2", set(s(4), Condition::Values(one, other, false))),
        (
            "v_cmp_eq_u64_e32 vcc_lo, v[0:1], v[2:3]",
            set(vcc, Condition::Pairs(vec![pair(v(0), v(2)), pair(v(1), v(3))], true)),
        ),
        ("v_cmp_gt_u32_e32 vcc, v0, v2", set(vcc, Condition::Other(vec![one, other]))),
        ("v_cmpx_ne_u32_e64 v0, v2", set(exec, Condition::Values(one, other, false))),
        (
            "v_cndmask_b32_e64 v0, 0, 1, vcc",
            Effect::Select {
                to: v(0),
                condition: Condition::Values(Operand::Register(vcc), Operand::Constant(0), false),
                then: Operand::Constant(1),
                otherwise: Operand::Constant(0),
            },
        ),
    ] {
        assert_eq!(effect(text), Some(expected), "{text}");
    }
    // What is selected of a register is not all of it.
    let Some(Effect::Select { condition, .. }) =
        effect("v_cmp_eq_u16_sdwa s[4:5], v0, v2 src0_sel:BYTE_0 src1_sel:DWORD")
    else {
        panic!()
    };
    assert_eq!(condition, Condition::Other(vec![one, other]));
}

/// Several registers get a value each, all at once.
#[test]
fn masks() {
    let set = |text: &str| decoded(text).expect(text).each.iter().map(|(to, _)| *to).collect::<Vec<_>>();
    let (exec, high) = (v(EXEC), v(EXEC + 1));
    assert_eq!(set("s_and_saveexec_b64 s[4:5], vcc"), [s(4), exec, s(5), high]);
    assert_eq!(set("s_andn2_b64 exec, exec, s[4:5]"), [exec, high]);
    assert_eq!(set("s_and_not1_b32 exec_lo, exec_lo, s4"), [exec]);
    assert_eq!(set("v_mov_b64_e32 v[0:1], 1"), [v(0), v(1)]);
    assert_eq!(set("v_dual_mov_b32 v4, v2 :: v_dual_mov_b32 v5, 0"), [v(4), v(5)]);
    assert_eq!(set("v_pk_mov_b32 v[2:3], v[4:5], v[6:7]"), [v(2), v(3)]);
    let halves = |text: &str| decoded(text).expect(text).each.iter().map(|(_, from)| from.clone()).collect::<Vec<_>>();
    let pair = |one, other| [Expression::Register(v(one)), Expression::Register(v(other))];
    assert_eq!(halves("v_pk_mov_b32 v[2:3], v[4:5], v[6:7]"), pair(4, 6));
    assert_eq!(halves("v_pk_mov_b32 v[2:3], v[4:5], v[4:5] op_sel:[0,1]"), pair(4, 5));
    assert!(set("v_mov_b32_e32 v0, v1").is_empty());
    assert_eq!(effect("v_mov_b32_e32 v0, -1"), Some(Effect::Move(v(0), Operand::Constant(-1))));
    assert_eq!(effect("s_movk_i32 s4, 0xff"), Some(Effect::Move(s(4), Operand::Constant(255))));
    let Some(Effect::Compute { to, from, offset, .. }) = effect("s_addk_i32 s32, 0x400") else { panic!() };
    assert_eq!((to, offset), (vec![v(SP)], Some(1024)));
    assert_eq!(from, [Operand::Register(v(SP)), Operand::Constant(1024)]);
    // The carry is a mask.
    let Some(Effect::Compute { to, from, .. }) = effect("v_addc_co_u32_e32 v1, vcc, 0, v1, vcc") else { panic!() };
    assert_eq!(to, [v(1), v(VCC), v(VCC + 1)]);
    assert!(from.contains(&Operand::Register(v(VCC))) && from.contains(&Operand::Register(v(1))));
}

#[test]
fn what_only_lanes_that_execute_do() {
    for (text, expected) in [
        ("flat_load_dword v0, v[0:1]", true),
        ("v_mov_b32_e32 v0, v1", true),
        ("buffer_store_dword v40, off, s[0:3], s32", true),
        ("v_cmp_eq_u32_e32 vcc, v0, v1", false),
        ("v_readlane_b32 s30, v40, 0", false),
        ("s_mov_b32 s4, 0", false),
        ("s_waitcnt vmcnt(0)", false),
        ("buffer_wbinvl1_vol", false),
    ] {
        assert_eq!(decoded(text).expect(text).is_masked, expected, "{text}");
    }
}

#[test]
fn registers_and_their_uses() {
    use Role::{Both, Reads, Writes};
    let of = |text: &str| {
        let uses = decoded(text).and_then(|decoded| decoded.uses).expect(text);
        let named = uses.list.iter().filter(|one| one.register < v(EXEC));
        (uses.skeleton.clone(), named.map(|one| (one.register, one.role)).collect::<Vec<_>>())
    };
    for (text, skeleton, expected) in [
        ("flat_load_dword v2, v[0:1] glc", "%1, %2 glc", vec![(v(2), Writes), (v(0), Reads), (v(1), Reads)]),
        ("flat_atomic_add v[0:1], v2", "%2, %1", vec![(v(0), Reads), (v(1), Reads), (v(2), Reads)]),
        ("v_mov_b16_e32 v1.h, v2.l", "%1h, %1l", vec![(v(1), Both), (v(2), Reads)]),
        ("v_min_i16_sdwa v0, sext(v1), v2 x", "%1, %1s, %1 x", vec![(v(0), Writes), (v(1), Reads), (v(2), Reads)]),
        ("s_addk_i32 s32, 0x400", "%1, 0x400", vec![(s(32), Both)]),
        ("v_writelane_b32 v40, s30, 0", "%1, %1, 0", vec![(v(40), Both), (s(30), Reads)]),
    ] {
        assert_eq!(of(text), (skeleton.to_owned(), expected), "{text}");
    }
    let (_, dual) = of("v_dual_mov_b32 v4, v2 :: v_dual_mov_b32 v5, v3");
    assert_eq!(dual[..4], [(v(4), Writes), (v(2), Reads), (v(5), Writes), (v(3), Reads)]);
}

/// A pointer takes two registers, and so does an integer of 64 bits.
#[test]
fn the_calling_convention() {
    let abi = abi("amdgpu", "amdgcn-amd-amdhsa");
    let place = |number| Place::Register(v(number));
    assert_eq!(abi.arguments_of(&[64, 32, 64]), [vec![place(0), place(1)], vec![place(2)], vec![place(3), place(4)]]);
    for (register, is_kept) in
        [(v(0), false), (v(39), false), (v(40), true), (v(48), false), (v(56), true), (v(125), true), (s(4), false)]
    {
        assert_eq!(abi.keeps(register), is_kept, "{register:?}");
    }
    assert!(abi.keeps(s(33)) && abi.keeps(s(105)) && abi.keeps(v(EXEC)) && !abi.keeps(v(VCC)));
}

/// The address is of two registers; what only some lanes do is not compared, but followed in one.
#[test]
fn what_a_lane_computes() {
    let printed = |text: &str| decoded(text).expect("it is known").in_lane.map(|exact| print(&exact));
    for (text, computes) in [
        ("flat_load_dword v0, v[2:3] glc", "at = add64(insert32(shl64(r3, 32), r2), 0); r0 = loaded0"),
        (
            "flat_load_b64 v[0:1], v[2:3] offset:8",
            "at = add64(insert32(shl64(r3, 32), r2), 8); r0 = loaded0; r1 = loaded1",
        ),
        ("flat_store_dword v[0:1], v5", "at = add64(insert32(shl64(r1, 32), r0), 0); stored = r5"),
        ("flat_atomic_add_u32 v[0:1], v4", "at = add64(insert32(shl64(r1, 32), r0), 0); stored = add32(loaded0, r4)"),
        (
            "flat_atomic_cmpswap v0, v[2:3], v[5:6] glc",
            "at = add64(insert32(shl64(r3, 32), r2), 0); r0 = loaded0; stored = r5; expected = r6",
        ),
        ("v_dual_mov_b32 v7, v4 :: v_dual_mov_b32 v8, 0", "r7 = r4; r8 = 0"),
        ("s_waitcnt vmcnt(0) lgkmcnt(0)", ""),
    ] {
        assert_eq!(printed(text).as_deref(), Some(computes), "{text}");
    }
    assert_eq!(printed("v_cndmask_b32_e64 v0, 0, 1, vcc"), None);
    assert_eq!(printed("s_mov_b64 exec, s[4:5]"), None);
}
