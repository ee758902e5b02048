//! PTX: registers of bodies, the table, and what instructions compute.

use super::operand::{COUNT, FIRST};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register};
use crate::isa::exact::printed;
use crate::model::{Annotation, Fence, Pairs};

fn instructions(body: &str) -> Vec<Instruction<'_>> {
    let read = |line| {
        let (prefix, rest) =
            if str::starts_with(line, '@') { line.split_once(' ').unwrap_or((line, "")) } else { ("", line) };
        let (mnemonic, operands) = rest.split_once(' ').unwrap_or((rest, ""));
        Instruction { prefix, mnemonic, operands }
    };
    body.lines().map(str::trim).map(read).collect()
}

/// The operands of the instructions of a body with their registers.
fn placed(body: &str) -> Vec<String> {
    super::placed::placed(&instructions(body)).into_iter().map(|one| one.operands).collect()
}

fn decoded(mnemonic: &str, operands: &str) -> Decoded {
    super::decode::decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default).expect(mnemonic)
}

#[test]
fn every_variable_and_parameter_has_a_register() {
    let body = "ld.param.b64 %rd1, [f_param_0]\nld.param.b32 %r1, [f_param_1]\natom.cas.b32 %r3, [%rd1+8], %r1, -1\n\
                setp.ne.b32 %p1, %r3, %r1\n@!%p1 bra .L1\nst.param.b8 [func_retval0+1], %r3\nst.param.b8 [func_retval0], %r1\n\
                st.param.b64 [param0], %rd1\nst.param.b64 [param0+8], %rd1\ncall.uni (retval0), f, (param0)\n\
                ld.param.b64 %rd1, [retval0+8]\nmov.b64 %SPL, __local_depot0\nret";
    let expected = [
        "$rd.38, [$arg.0]",
        "$r.39, [$arg.1]",
        "$r.40, [$rd.38+8], $r.39, -1",
        "$p.41, $r.40, $r.39",
        "@!$p.41 .L1",
        "[$result.17], $r.40",
        "[$result.16], $r.39",
        "[$out.18], $rd.38",
        "[$out.19], $rd.38",
        "($in.34, $in.35), f, ($out.18, $out.19)",
        "$rd.38, [$in.35]",
        "$sp.36, __local_depot0",
        "",
    ];
    assert_eq!(placed(body), expected);
    // Of a parameter in parts it is not known which argument it is.
    assert_eq!(placed("ld.param.b64 %rd1, [f_param_1+8]"), ["$rd.38, [f_param_1+8]"]);
    let many: Vec<String> = (0..=COUNT - FIRST).map(|number| format!("mov.b32 %r{number}, 1")).collect();
    let places = placed(&many.join("\n"));
    assert_eq!(places[places.len() - 2..], ["$r.254, 1", "%r217, 1"]);
}

#[test]
fn classes() {
    for (mnemonic, operands, class) in [
        ("ld.b64", "$rd.38, [$rd.39]", Class::Load),
        ("ld.acquire.sys.global.b32", "$r.38, [$rd.39]", Class::Load),
        ("st.volatile.b8", "[$rd.39], 1", Class::Store),
        ("ld.param.b64", "$rd.38, [$arg.0]", Class::Other),
        ("st.param.b32", "[$result.16], $r.38", Class::Other),
        ("atom.add.u32", "$r.38, [$rd.39], 1", Class::ReadModifyWrite),
        ("atom.acq_rel.sys.cas.b64", "$rd.38, [$rd.39], $rd.40, 1", Class::ReadModifyWrite),
        ("membar.sys", "", Class::Fence),
        ("fence.acq_rel.gpu", "", Class::Fence),
        ("bra", "@$p.38 .L1", Class::Branch),
        ("bra.uni", ".L1", Class::Branch),
        ("call.uni", "f, ()", Class::Call),
        ("ret", "", Class::Branch),
        ("trap; exit", "", Class::Other),
        // As printed, without registers of ours.
        ("atom.add.u32", "%r1, [%rd1], 1", Class::ReadModifyWrite),
        ("ld.b64", "%rd38, [%rd39]", Class::Load),
    ] {
        assert_eq!(decoded(mnemonic, operands).class(), class, "{mnemonic}");
    }
    for mnemonic in
        ["ld", "ld.relaxed.b32", "ld.acquire.sys", "atom.u32", "atom.add", "fence.sc", "setp.b32", "mul.u32", "red"]
    {
        let instruction = Instruction { prefix: "", mnemonic, operands: "" };
        assert_eq!(super::decode::decode(&instruction, Dialect::Default), None, "{mnemonic}");
    }
}

/// PTX ISA, "ld", "st", "atom": what each is for threads of the whole system.
#[test]
fn accesses_and_their_scopes() {
    for (mnemonic, operands, kind, acquires, releases, is_partial) in [
        ("ld.b32", "$r.38, [$rd.39]", AccessKind::Load, false, false, true),
        ("ld.volatile.b32", "$r.38, [$rd.39]", AccessKind::Load, false, false, false),
        ("ld.relaxed.sys.b32", "$r.38, [$rd.39]", AccessKind::Load, false, false, false),
        ("ld.acquire.sys.b32", "$r.38, [$rd.39]", AccessKind::Load, true, false, false),
        ("ld.acquire.gpu.b32", "$r.38, [$rd.39]", AccessKind::Load, false, false, true),
        ("st.b32", "[$rd.39], 1", AccessKind::Store, false, false, true),
        ("st.release.sys.b32", "[$rd.39], 1", AccessKind::Store, false, true, false),
        ("st.release.cta.b32", "[$rd.39], 1", AccessKind::Store, false, false, true),
        ("atom.add.u32", "$r.38, [$rd.39], 1", AccessKind::Modify, false, false, true),
        ("atom.sys.add.u32", "$r.38, [$rd.39], 1", AccessKind::Modify, false, false, false),
        ("atom.acq_rel.sys.exch.b32", "_, [$rd.39], 1", AccessKind::Modify, true, true, false),
        ("atom.acquire.cas.b32", "$r.38, [$rd.39], 1, 2", AccessKind::CompareAndSwap, false, false, true),
        ("atom.acquire.sys.cas.b32", "$r.38, [$rd.39], 1, 2", AccessKind::CompareAndSwap, true, false, false),
        ("atom.release.sys.cas.b32", "$r.38, [$rd.39], 1, 2", AccessKind::CompareAndSwap, false, true, false),
    ] {
        let Effect::Access(access) = decoded(mnemonic, operands).effect else { panic!("{mnemonic}") };
        let Access { acquire, release, width: 32, .. } = access else { panic!("{access:?}") };
        let found = (access.kind, acquire == Annotation::Pc, release == Annotation::Pc, access.is_partial);
        assert_eq!(found, (kind, acquires, releases, is_partial), "{mnemonic}");
    }
}

/// PTX ISA, "membar, fence".
#[test]
fn fences_and_their_scopes() {
    for (mnemonic, keeps) in [
        ("membar.sys", Pairs::ALL),
        ("fence.sc.sys", Pairs::ALL),
        ("fence.acq_rel.sys", Pairs::ALL.without(Pairs::WRITE_READ)),
        ("fence.acquire.sys", Pairs::READS),
        ("fence.release.sys", Pairs::READ_WRITE.and(Pairs::WRITE_WRITE)),
        ("membar.gl", Pairs::NONE),
        ("fence.sc.gpu", Pairs::NONE),
        ("fence.acq_rel.cta", Pairs::NONE),
    ] {
        assert_eq!(decoded(mnemonic, "").effect, Effect::Fence(Fence::keeping(keeps)), "{mnemonic}");
    }
}

#[test]
fn names_in_mappings() {
    for (mnemonic, operands, family) in [
        ("atom.add.u32", "$r.38, [$rd.39], 1", Some("atom.relaxed.gpu")),
        ("atom.sys.cas.b32", "$r.38, [$rd.39], 1, 2", Some("atom.relaxed.sys.cas")),
        ("ld.volatile.global.b32", "$r.38, [$rd.39]", Some("ld.volatile")),
        ("membar.sys", "", Some("fence.sc.sys")),
        ("membar.gl", "", Some("fence.sc.gpu")),
        ("ld.param.b32", "$r.38, [$arg.0]", None),
        ("ld.local.b32", "$r.38, [$sp.36+4]", None),
        ("call.uni", "($in.34), wake, ()", Some("wake")),
    ] {
        assert_eq!(decoded(mnemonic, operands).family.as_deref(), family, "{mnemonic}");
    }
}

#[test]
fn branches_have_their_predicates_as_conditions() {
    let condition =
        |is_zero: bool| Condition::Values(Operand::Register(Register::General(38)), Operand::Constant(0), is_zero);
    assert_eq!(decoded("bra", "@$p.38 .L1").effect, Effect::Branch(condition(false), ".L1".to_owned()));
    assert_eq!(decoded("bra", "@!$p.38 .L1").effect, Effect::Branch(condition(true), ".L1".to_owned()));
    let returned = decoded("ret", "@$p.38");
    assert_eq!((returned.effect.clone(), returned.predicate.clone()), (Effect::Return, Some(condition(false))));
    assert!(!returned.leaves() && decoded("ret", "").leaves());
    let uses = decoded("selp.b32", "$r.40, 1, 0, $p.38").uses.expect("they are known");
    assert_eq!((uses.skeleton.as_str(), uses.list.len()), ("%r, 1, 0, %p", 2));
    let call = decoded("call.uni", "($in.34), f, ($out.18, $out.19)").uses.expect("they are known");
    let writes: Vec<bool> = call.list.iter().map(|one| one.role.writes()).collect();
    assert_eq!(writes, [true, false, false]);
}

#[test]
fn what_instructions_compute() {
    for (text, expected) in [
        ("ld.param.b8 $r.38, [$arg.1]", "r38 = zext8(r1)"),
        ("st.param.b32 [$result.16], $r.38", "r16 = zext32(r38)"),
        ("mov.b32 $r.38, -1", "r38 = 4294967295"),
        ("mov.pred $p.38, -1", "r38 = 1"),
        ("mov.b64 $rd.38, place", "r38 = `place`"),
        ("mov.b64 $sp.36, __local_depot0", ""),
        ("cvta.local.u64 $sp.36, $sp.36", ""),
        ("add.s64 $rd.38, $rd.39, -8", "r38 = add64(r39, -8)"),
        ("not.b32 $r.38, $r.39", "r38 = xor32(r39, -1)"),
        ("neg.s32 $r.38, $r.39", "r38 = sub32(0, r39)"),
        ("not.pred $p.38, $p.39", "r38 = equal64(r39, 0)"),
        ("xor.pred $p.38, $p.39, $p.40", "r38 = xor1(r39, r40)"),
        ("shl.b32 $r.38, $r.39, 3", "r38 = shl32(r39, 3)"),
        ("shl.b32 $r.38, $r.39, 32", "r38 = 0"),
        ("shl.b32 $r.38, $r.39, $r.40", "r38 = select64(below32(r40, 32), shl32(r39, r40), 0)"),
        ("shr.s32 $r.38, $r.39, $r.40", "r38 = select64(below32(r40, 32), sar32(r39, r40), sar32(r39, 31))"),
        ("bfe.u32 $r.38, $r.39, 8, 8", "r38 = bfe.u32_32(r39, 8, 8)"),
        ("cvt.u32.u64 $r.38, $rd.39", "r38 = zext32(r39)"),
        ("cvt.u32.u16 $r.38, $rs.39", "r38 = zext16(r39)"),
        ("cvt.s16.s8 $rs.38, $rs.39", "r38 = sext_16_8(r39)"),
        ("cvt.s8.s32 $rs.38, $r.39", "r38 = sext_16_8(zext8(r39))"),
        ("setp.lt.s16 $p.38, $rs.39, 0", "r38 = less16(r39, 0)"),
        ("setp.gt.u32 $p.38, $r.39, 999", "r38 = equal64(below_or_equal32(r39, 999), 0)"),
        ("selp.b16 $rs.38, -1, 0, $p.39", "r38 = select64(r39, 65535, 0)"),
        ("min.s32 $r.38, $r.39, $r.40", "r38 = select64(less32(r39, r40), zext32(r39), zext32(r40))"),
        ("ld.b8 $r.38, [$rd.39]", "at = r39; r38 = loaded0"),
        ("ld.s8 $rs.38, [$rd.39]", "at = r39; r38 = sext_16_8(loaded0)"),
        ("st.release.sys.b8 [$rd.39+8], $rs.38", "at = add64(r39, 8); stored = zext8(r38)"),
        ("st.b32 [place+4], 1", "at = `place+4`; stored = 1"),
        ("atom.add.u32 $r.38, [$rd.39], -1", "at = r39; r38 = loaded0; stored = add32(loaded0, -1)"),
        ("atom.exch.b32 _, [$rd.39], 1", "at = r39; stored = 1"),
        (
            "atom.max.s32 $r.38, [$rd.39], $r.40",
            "at = r39; r38 = loaded0; stored = select64(less32(loaded0, r40), zext32(r40), zext32(loaded0))",
        ),
        (
            "atom.cas.b32 $r.38, [$rd.39], $r.40, -1",
            "at = r39; r38 = loaded0; stored = 4294967295; expected = zext32(r40)",
        ),
        ("bra @$p.38 .L1", "taken = r38"),
        ("bra @!$p.38 .L1", "taken = equal64(r38, 0)"),
        ("membar.sys", ""),
        ("call.uni f, ()", "-"),
    ] {
        assert_eq!(printed::of("nvptx64", text), expected, "{text}");
    }
}
