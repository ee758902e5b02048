//! Decoded instructions, and packets as steps.

use super::decode::decode;
use super::packet::packed;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, Line, Syntax, normalized};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Condition, Effect, Operand, Register, Status};
use crate::isa::exact::printed::known;
use crate::model::Fence;

fn parsed(text: &str) -> Instruction<'_> {
    match normalized(text, &Syntax::of("hexagon", "")) {
        Line::Instruction(instruction) => instruction,
        other => panic!("{other:?}"),
    }
}

fn decoded(text: &str) -> Decoded {
    decode(&parsed(text), Dialect::Default).unwrap_or_else(|| panic!("{text}"))
}

const fn r(number: u8) -> Register {
    Register::General(number)
}

const P0: Register = Register::General(32);

fn value(number: u8) -> Operand {
    Operand::Register(r(number))
}

/// The steps of a packet: the place of the instruction, and the effect.
fn steps(lines: &[&str], closing: &str) -> Vec<(Option<usize>, Option<Effect>)> {
    let instructions: Vec<Instruction<'_>> = lines.iter().map(|text| parsed(text)).collect();
    let steps = packed(&instructions, closing);
    steps.into_iter().map(|step| (step.of, step.decoded.map(|decoded| decoded.effect))).collect()
}

/// The order of a packet whose steps are its instructions.
fn order(lines: &[&str], closing: &str) -> Vec<usize> {
    let steps = steps(lines, closing);
    assert!(steps.iter().all(|(_, effect)| effect.is_some()), "{steps:?}");
    steps.into_iter().map(|(of, _)| of.expect("nothing is copied")).collect()
}

#[test]
fn accesses() {
    let Effect::Access(access) = decoded("r2 = memub(r0+#4)").effect else { panic!() };
    assert_eq!((access.kind, access.width, access.to), (AccessKind::Load, 8, vec![r(2)]));
    assert_eq!((access.address.base, access.address.displacement()), (Some(r(0)), Some(4)));
    let Effect::Access(access) = decoded("memd(r29+#-16) = r17:16").effect else { panic!() };
    assert_eq!((access.kind, access.width, access.from), (AccessKind::Store, 64, vec![value(16), value(17)]));
    let Effect::Access(access) = decoded("memb(r0+#0) = r1.new").effect else { panic!() };
    assert_eq!((access.kind, access.width, access.from), (AccessKind::Store, 8, vec![value(1)]));
    let Effect::Access(access) = decoded("r2 = memw_locked(r0)").effect else { panic!() };
    assert_eq!((access.kind, access.width, access.to), (AccessKind::LoadExclusive, 32, vec![r(2)]));
    let Effect::Access(access) = decoded("memw_locked(r0,p0) = r3").effect else { panic!() };
    let status = Status::Register { register: P0, success: 1, failure: 0 };
    assert_eq!((access.kind, access.from), (AccessKind::StoreExclusive(status), vec![value(3)]));
    assert_eq!(access.address.base, Some(r(0)));
    // Not in one step.
    let Effect::Access(access) = decoded("memw(r0+#0) += r1").effect else { panic!() };
    assert_eq!((access.kind, access.from), (AccessKind::ModifyPlain, vec![value(1)]));
    assert_eq!(decoded("r0 = memw(r1++#4)").effect, Effect::Opaque(Class::Load));
    assert_eq!(decoded("memd(##3134984174) = r1:0").effect, Effect::Trap);
    let conditional = decoded("if (!p0.new) memb(r16+#0) = #0");
    assert_eq!(conditional.predicate, Some(Condition::Values(Operand::Register(P0), Operand::Constant(0), true)));
}

#[test]
fn classes_and_families() {
    for (text, class, family) in [
        ("r0 = memw(r0+#0)", Class::Load, "mem"),
        ("memh(r0+#0) = r1", Class::Store, "mem ="),
        ("r2 = memw_locked(r0)", Class::LoadExclusive, "mem_locked"),
        ("memw_locked(r0,p0) = r3", Class::StoreExclusive, "mem_locked ="),
        ("memw(r0+#0) += r1", Class::LoadStore, "mem ="),
        // Of the frame.
        ("r17:16 = memd(r29+#0)", Class::Load, ""),
        ("allocframe(r29,#24):raw", Class::Store, ""),
        ("deallocframe", Class::Load, ""),
        ("r31:30 = dealloc_return(r30):raw", Class::Branch, ""),
        ("barrier", Class::Fence, "barrier"),
        ("syncht", Class::Fence, "syncht"),
        ("isync", Class::Other, ""),
        ("jump .L1", Class::Branch, ""),
        ("p1 = cmp.eq(r1,r2); if (p1.new) jump:nt .L1", Class::Branch, ""),
        ("if (cmp.eq(r2.new,r3)) jump:t .L1", Class::Branch, ""),
        ("jumpr r31", Class::Branch, ""),
        ("jump wake", Class::Call, "wake"),
        ("p0 = !bitsclr(r1,r2)", Class::Other, ""),
        ("r0 = p0", Class::Other, ""),
    ] {
        let decoded = decoded(text);
        let found = (decoded.class(), decoded.family.as_deref().unwrap_or_default());
        assert_eq!(found, (class, family), "{text}");
    }
    assert!(decode(&parsed("r0 = vmpyh(r1,r2)"), Dialect::Default).is_none());
    assert_eq!(decoded("barrier").effect, Effect::Fence(Fence::FULL));
    assert_eq!(decoded("isync").effect, Effect::Fence(Fence::INSTRUCTION));
}

#[test]
fn computations_and_jumps() {
    let p = Operand::Register(P0);
    let zero = Operand::Constant(0);
    let select = |condition, then, otherwise| Effect::Select {
        to: r(0),
        condition,
        then: Operand::Constant(then),
        otherwise: Operand::Constant(otherwise),
    };
    for (text, expected) in [
        ("r0 = r1", Effect::Move(r(0), value(1))),
        ("r0 = ##65535", Effect::Move(r(0), Operand::Constant(65535))),
        ("r0 = sxth(r1)", Effect::Move(r(0), value(1))),
        ("p0 = or(p1,p1)", Effect::Move(P0, value(33))),
        ("p0 = and(p0,!p0)", Effect::Move(P0, zero)),
        ("p0 = or(p0,!p0)", Effect::Move(P0, Operand::Constant(1))),
        ("r0 = mux(p0,#2,#3)", select(Condition::Values(p, zero, false), 2, 3)),
        ("r0 = cmp.eq(r1,#5)", select(Condition::Values(value(1), Operand::Constant(5), true), 1, 0)),
        ("r0 = !cmp.eq(r1,#5)", select(Condition::Values(value(1), Operand::Constant(5), false), 1, 0)),
        ("if (p0) jump:nt .L1", Effect::Branch(Condition::Values(p, zero, false), ".L1".to_owned())),
        ("if (!p0.new) jump:t .L1", Effect::Branch(Condition::Values(p, zero, true), ".L1".to_owned())),
        (
            "if (!cmp.eq(r2.new,r3)) jump:t .L1",
            Effect::Branch(Condition::Values(value(2), value(3), false), ".L1".to_owned()),
        ),
        (
            "p0 = cmp.eq(r2,r3); if (!p0.new) jump:t .L1",
            Effect::Branch(Condition::Values(value(2), value(3), false), ".L1".to_owned()),
        ),
        ("if (p0) jumpr:nt r31", Effect::Return),
        ("jumpr r5", Effect::Call { name: "r5".to_owned(), is_tail: true, through: Some(r(5)) }),
        ("callr r5", Effect::Call { name: "r5".to_owned(), is_tail: false, through: Some(r(5)) }),
        // All of the bits of a predicate.
        ("r0 = p0", Effect::Compute { to: vec![r(0)], how: "= %".to_owned(), from: vec![p], offset: None }),
    ] {
        assert_eq!(decoded(text).effect, expected, "{text}");
    }
}

#[test]
fn registers_by_their_uses() {
    let words = |text: &str| -> String {
        let list = decoded(text).uses.expect("it has uses").list;
        let word = |one: &crate::isa::registers::Use| {
            let sign = match (one.role.reads(), one.role.writes()) {
                (true, true) => "+",
                (_, true) => "=",
                _ => "",
            };
            format!("{sign}{}", super::operand::name(one.register))
        };
        list.iter().map(word).collect::<Vec<_>>().join(" ")
    };
    for (text, expected) in [
        ("r0 = and(#24,asl(r0,#3))", "=r0 r0"),
        ("r5 |= asl(r6,r0)", "+r5 r6 r0"),
        ("r17:16 = memd(r29+#0)", "=r17 =r16 r29"),
        ("memd(r29+#-16) = r17:16", "r29 r17 r16"),
        ("memw_locked(r0,p2) = r2", "r0 =p2 r2"),
        ("r2 = memw_locked(r0)", "=r2 r0"),
        ("if (p0) r0 = add(r1,#-4)", "+r0 r1 p0"),
        ("p1 = cmp.eq(r1,r2); if (p1.new) jump:nt .L1", "=p1 r1 r2"),
        ("if (!cmp.eq(r2.new,r3)) jump:t .L1", "r2 r3"),
        ("memw(r0+#0) += r1", "r0 r1"),
        ("r0 = add(r1.l,r2.h)", "=r0 r1 r2"),
        ("call wake", "=r31"),
        ("jumpr r31", "r31"),
    ] {
        assert_eq!(words(text), expected, "{text}");
    }
}

/// All read the registers as they were before; what reads new values is behind what makes them.
#[test]
fn packets_have_an_order() {
    for (lines, closing, expected) in [
        (&["if (!p2.new) jump:t .L4", "p2 = cmp.eq(r1,r3)"][..], "}", &[1, 0][..]),
        (&["r1 = #1", "r0 = r1"], "}", &[1, 0]),
        (&["memw(r0+#0) = r2.new", "r2 = add(r1,#1)"], "}", &[1, 0]),
        // The jump is behind all else, and its comparison before.
        (&["p1 = cmp.eq(r3,r1); if (p1.new) jump:nt .L1", "r1 = #255"], "}", &[0, 1, 0]),
        (&["jumpr r31", "memw(r0+#0) = r1"], "}", &[1, 0]),
        (&["if (p0) jump:nt .L1", "jump .L2"], "}", &[0, 1]),
        (&["call wake", "r0 = r16"], "}", &[1, 0]),
        // A load reads before a store writes, unless the packet says otherwise.
        (&["memw(r0+#0) = r1", "r2 = memw(r0+#0)"], "}", &[1, 0]),
        (&["memw(r0+#0) = r1", "r2 = memw(r0+#0)"], "} :mem_noshuf", &[0, 1]),
        (&["memw(r0+#0) = r1", "memw(r0+#0) = r2"], "}", &[0, 1]),
    ] {
        assert_eq!(order(lines, closing), expected, "{lines:?}");
    }
}

/// Where there is no such order, what is read late is copied before.
#[test]
fn what_is_read_late_is_copied() {
    let swapped = steps(&["r0 = r1", "r1 = r0"], "}");
    let moved = |of, to, from| (of, Some(Effect::Move(r(to), value(from))));
    assert_eq!(swapped, [moved(None, 64, 0), moved(Some(0), 0, 1), moved(Some(1), 1, 64)]);
    let jump = steps(&["if (p0) jump:nt .L1", "p0 = or(p1,p1)"], "}");
    let before = Condition::Values(value(96), Operand::Constant(0), false);
    let expected =
        [moved(None, 96, 32), moved(Some(1), 32, 33), (Some(0), Some(Effect::Branch(before, ".L1".to_owned())))];
    assert_eq!(jump, expected);
    let pair = steps(&["r1:0 = combine(r0,r1)"], "}");
    assert_eq!(pair, [moved(Some(0), 128, 1), moved(Some(0), 1, 0), moved(Some(0), 0, 128)]);
    // Both have to hold, which is not followed.
    let both = steps(&["p0 = cmp.eq(r0,r1)", "p0 = cmp.eq(r2,r3)"], "}");
    assert!(both.iter().all(|(_, effect)| effect.is_none()), "{both:?}");
}

#[test]
fn instructions_have_pieces() {
    let effects = |lines: &[&str]| -> Vec<Effect> {
        steps(lines, "}").into_iter().map(|(_, effect)| effect.expect("it is known")).collect()
    };
    let compute = |to, how: &str, from: [Operand; 2], offset| Effect::Compute {
        to: vec![r(to)],
        how: how.to_owned(),
        from: from.to_vec(),
        offset,
    };
    let constant = Operand::Constant;
    assert_eq!(effects(&["r0 = and(#24,asl(r0,#3))"])[1], compute(0, "and", [constant(24), value(128)], None));
    let shifted = [compute(128, "srlv", [value(2), value(3)], None), compute(1, "and", [value(1), value(128)], None)];
    assert_eq!(effects(&["r1 &= lsr(r2,r3)"]), shifted);
    let bits = effects(&["p0 = !bitsclr(r1,r2)"]);
    let condition = Condition::Values(value(128), constant(0), false);
    let chosen = Effect::Select { to: P0, condition, then: constant(1), otherwise: constant(0) };
    assert_eq!(bits, [compute(128, "and", [value(1), value(2)], None), chosen]);
    let frame = effects(&["memd(r29+#-16) = r17:16", "allocframe(#24)"]);
    assert_eq!(
        frame[1..],
        [
            Effect::Push(vec![value(31), value(30)]),
            Effect::Move(r(30), value(29)),
            compute(29, "add", [value(29), constant(-24)], Some(-24)),
        ]
    );
    let back = effects(&["r17:16 = memd(r29+#0)", "r31:30 = dealloc_return(r30):raw"]);
    assert_eq!(back[1..], [Effect::Move(r(29), value(30)), Effect::Pop(vec![r(30), r(31)]), Effect::Return]);
}

#[test]
fn what_is_computed_exactly() {
    for (text, expected) in [
        ("r0 = r1", "r0 = r1"),
        ("r0 = #-4", "r0 = 4294967292"),
        ("r0 = add(r1,#8)", "r0 = add32(r1, 8)"),
        ("r0 = sxtb(r1)", "r0 = sext_32_8(r1)"),
        ("r0 = sub(#1,r1)", "r0 = sub32(1, r1)"),
        ("r5 |= and(r1,~r2)", "r5 = or32(r5, and32(r1, xor32(r2, -1)))"),
        ("p0 = cmp.gtu(r1,r2)", "r32 = below32(r2, r1)"),
        ("r0 = mux(p0,r1,#0)", "r0 = select64(r32, r1, 0)"),
        ("if (p0) r0 = r1", "r0 = select64(r32, r1, r0)"),
        ("r2 = memb(r0+#4)", "at = add32(r0, 4); r2 = sext_32_8(loaded0)"),
        ("r3:2 = memd(r0+#0)", "at = r0; r2 = loaded0; r3 = loaded1"),
        ("memh(r0+#0) = r1", "at = r0; stored = zext16(r1)"),
        ("memw(r0+#0) += r1", "at = r0; stored = add32(loaded0, r1)"),
        ("memw_locked(r0,p0) = r3", "at = r0; r32 = equal64(status, 0); stored = zext32(r3)"),
        ("r1:0 = combine(r2,#0)", "r0 = 0; r1 = r2"),
        ("p0 = cmp.eq(r1,#0); if (!p0.new) jump:t .L1", "r32 = equal32(r1, 0); taken = equal64(equal32(r1, 0), 0)"),
        ("if (!p0) jump:nt .L1", "taken = equal64(r32, 0)"),
        ("r0 = p0", "-"),
        ("call wake", "-"),
        ("barrier", ""),
    ] {
        assert_eq!(known(decoded(text).exact.as_ref()), expected, "{text}");
    }
}
