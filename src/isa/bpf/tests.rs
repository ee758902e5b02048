//! Instructions as compilers print them: their classes, their names in mappings, their registers and effects.

use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, Line, Syntax, line};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Condition, Effect, Operand, Register};
use crate::isa::registers::Role;
use crate::model::Annotation;

fn decoded(text: &str) -> Option<Decoded> {
    super::decode::decode(&instruction(text), Dialect::Default)
}

fn instruction(text: &str) -> Instruction<'_> {
    let indented = Box::leak(format!("\t{text}").into_boxed_str());
    match line(indented, &Syntax::of("bpf", "bpfel-unknown-none")) {
        Line::Instruction(instruction) => instruction,
        other => panic!("{text} is {other:?}"),
    }
}

const fn general(number: u8) -> Register {
    Register::General(number)
}

#[test]
fn classes_and_families() {
    for (text, class, family) in [
        ("r0 = *(u64 *)(r1 + 0)", Class::Load, "ldx"),
        ("w0 = *(u8 *)(r1 + 0)", Class::Load, "ldx"),
        ("r0 = *(s32 *)(r1 + 4)", Class::Load, "ldx"),
        ("*(u64 *)(r1 + 0) = r2", Class::Store, "stx"),
        ("*(u32 *)(r1 + 0) = 1", Class::Store, "stx"),
        ("*(u64 *)(r10 - 8) = r1", Class::Store, ""),
        ("r0 = load_acquire((u64 *)(r1 + 0))", Class::Load, "load_acquire"),
        ("w0 = load_acquire((u8 *)(r1 + 0))", Class::Load, "load_acquire"),
        ("store_release((u64 *)(r1 + 0), r2)", Class::Store, "store_release"),
        ("lock *(u64 *)(r1 + 0) += r2", Class::ReadModifyWrite, "lock"),
        ("r2 = atomic_fetch_add((u64 *)(r1 + 0), r2)", Class::ReadModifyWrite, "atomic_fetch"),
        ("w2 = atomic_fetch_xor((u32 *)(r1 + 0), w2)", Class::ReadModifyWrite, "atomic_fetch"),
        ("r2 = xchg_64(r1 + 0, r2)", Class::ReadModifyWrite, "xchg"),
        ("w2 = xchg32_32(r1 + 0, w2)", Class::ReadModifyWrite, "xchg"),
        ("r0 = cmpxchg_64(r1 + 0, r0, r2)", Class::ReadModifyWrite, "cmpxchg"),
        ("w0 = cmpxchg32_32(r1 + 0, w0, w2)", Class::ReadModifyWrite, "cmpxchg"),
        ("r3 = r0", Class::Other, ""),
        ("w0 = 1", Class::Other, ""),
        ("r3 += r2", Class::Other, ""),
        ("r1 s>>= 32", Class::Other, ""),
        ("r1 = be16 r1", Class::Other, ""),
        ("r1 = -r1", Class::Other, ""),
        ("r1 = (s8)r1", Class::Other, ""),
        ("r1 = COUNTER ll", Class::Other, ""),
        ("if r1 == r2 goto .L1", Class::Branch, ""),
        ("if w1 s> 10 goto .L1", Class::Branch, ""),
        ("goto .L1", Class::Branch, ""),
        ("gotol .L1", Class::Branch, ""),
        ("call opaque_compute", Class::Call, "opaque_compute"),
        ("callx r3", Class::Call, "r3"),
        ("exit", Class::Branch, ""),
        // No such place.
        ("r0 = *(u128 *)(r1 + 0)", Class::Unknown, ""),
        ("r0 = *(u64 *)skb[8]", Class::Unknown, ""),
        ("may_goto .L1", Class::Unknown, ""),
    ] {
        let decoded = decoded(text);
        assert_eq!(decoded.as_ref().map_or(Class::Unknown, Decoded::class), class, "{text}");
        assert_eq!(decoded.and_then(|one| one.family).unwrap_or_default(), family, "{text}");
    }
}

/// What fetches is ordered with all around it; what has no result, with nothing.
#[test]
fn orders_of_accesses() {
    for (text, kind, width, acquire, release, is_locked) in [
        ("r0 = *(u64 *)(r1 + 0)", AccessKind::Load, 64, Annotation::None, Annotation::None, false),
        ("w0 = load_acquire((u16 *)(r1 + 0))", AccessKind::Load, 16, Annotation::Pc, Annotation::None, false),
        ("store_release((u32 *)(r1 + 8), w2)", AccessKind::Store, 32, Annotation::None, Annotation::Pc, false),
        ("lock *(u32 *)(r1 + 0) |= w2", AccessKind::Modify, 32, Annotation::None, Annotation::None, false),
        ("r2 = atomic_fetch_or((u64 *)(r1 + 0), r2)", AccessKind::Modify, 64, Annotation::None, Annotation::None, true),
        ("r2 = xchg_64(r1 + 0, r2)", AccessKind::Modify, 64, Annotation::None, Annotation::None, true),
        ("r0 = cmpxchg_64(r1 + 0, r0, r2)", AccessKind::CompareAndSwap, 64, Annotation::None, Annotation::None, true),
    ] {
        let Effect::Access(access) = decoded(text).expect("it is known").effect else { panic!("{text} is an access") };
        let found = (access.kind, access.width, access.acquire, access.release, access.is_locked);
        assert_eq!(found, (kind, width, acquire, release, is_locked), "{text}");
        assert_eq!(access.address.base, Some(general(1)), "{text}");
    }
    let Effect::Access(swap) = decoded("r0 = cmpxchg_64(r1 + 0, r0, r2)").expect("it is known").effect else {
        panic!("it is an access")
    };
    let registers = |numbers: [u8; 1]| numbers.map(|number| Operand::Register(general(number))).to_vec();
    assert_eq!((swap.to, swap.expected, swap.from), (vec![general(0)], registers([0]), registers([2])));
}

#[test]
fn branches_jumps_and_calls() {
    let register = |number: u8| Operand::Register(general(number));
    let call =
        |name: &str, is_tail: bool, through: Option<Register>| Effect::Call { name: name.to_owned(), is_tail, through };
    let branch = |condition: Condition| Effect::Branch(condition, ".L1".to_owned());
    for (text, expected) in [
        ("if r1 == r2 goto .L1", branch(Condition::Values(register(1), register(2), true))),
        ("if r0 != 0 goto .L1", branch(Condition::Values(register(0), Operand::Constant(0), false))),
        ("if r1 s> r2 goto .L1", branch(Condition::Other(vec![register(1), register(2)]))),
        ("goto .L1", Effect::Jump(".L1".to_owned())),
        ("call wake", call("wake", false, None)),
        ("callx r3", call("r3", false, Some(general(3)))),
        ("exit", Effect::Return),
    ] {
        assert_eq!(decoded(text).expect("it is known").effect, expected, "{text}");
    }
}

#[test]
fn registers_and_their_uses() {
    let (reads, writes, both) = (Role::Reads, Role::Writes, Role::Both);
    for (text, skeleton, expected) in [
        ("r3 = r0", "% = %", vec![(3, writes), (0, reads)]),
        ("w3 += w2", "%w += %w", vec![(3, both), (2, reads)]),
        ("r0 = *(u64 *)(r1 + 0)", "% = *(u64 *)(% + 0)", vec![(0, writes), (1, reads)]),
        ("*(u64 *)(r1 + 0) = r2", "*(u64 *)(% + 0) = %", vec![(1, reads), (2, reads)]),
        ("lock *(u64 *)(r1 + 0) += r2", "*(u64 *)(% + 0) += %", vec![(1, reads), (2, reads)]),
        ("store_release((u64 *)(r1 + 0), r2)", "store_release((u64 *)(% + 0), %)", vec![(1, reads), (2, reads)]),
        (
            "r0 = cmpxchg_64(r1 + 0, r0, r2)",
            "% = cmpxchg_64(% + 0, %, %)",
            vec![(0, writes), (1, reads), (0, reads), (2, reads)],
        ),
        ("exit", "", vec![(0, reads)]),
    ] {
        let uses = decoded(text).and_then(|one| one.uses).expect("they are known");
        let list: Vec<_> = uses.list.iter().map(|one| (one.register, one.role)).collect();
        let expected: Vec<_> = expected.into_iter().map(|(number, role)| (general(number), role)).collect();
        assert_eq!((uses.skeleton.as_str(), list), (skeleton, expected), "{text}");
    }
}

/// What each computes exactly: sections 4 and 5 of the RFC.
#[test]
fn computations() {
    let of = |text: &str| {
        format!("{:?}", decoded(text).expect("it is known").exact.map(|exact| (exact.values, exact.stored)))
    };
    for (text, part) in [
        ("w0 = w1", "ZeroExtend, width: 32"),
        ("r3 += r2", "Add, width: 64"),
        ("w3 -= 1", "Subtract, width: 32"),
        ("r1 = (s8)r1", "SignExtend(64), width: 8"),
        ("r2 = atomic_fetch_add((u64 *)(r1 + 0), r2)", "Add, width: 64, of: [Loaded(0)"),
        ("lock *(u32 *)(r1 + 0) ^= w2", "Xor, width: 32"),
        ("w0 = *(s16 *)(r1 + 0)", "SignExtend(64), width: 16"),
    ] {
        assert!(of(text).contains(part), "{text}: {}", of(text));
    }
}
