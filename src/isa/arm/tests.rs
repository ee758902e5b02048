//! Decoded instructions.

use super::decode::decode;
use super::operand::FLAGS;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Condition, Effect, Operand, Register, Status};
use crate::isa::registers::{Role, Use};
use crate::model::{Annotation, Pairs};

fn decoded(text: &str) -> Option<Decoded> {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
}

fn effect(text: &str) -> Option<Effect> {
    decoded(text).map(|decoded| decoded.effect)
}

const R0: Register = Register::General(0);
const R1: Register = Register::General(1);
const R2: Register = Register::General(2);
const R3: Register = Register::General(3);
const EQUAL: Condition = Condition::Flags { register: FLAGS, equal: true };

#[test]
fn accesses() {
    use AccessKind::{Load, LoadExclusive, Store};
    use Annotation::{None as No, Sc};
    let status = AccessKind::StoreExclusive(Status::Register { register: R0, success: 0, failure: 1 });
    for (text, kind, width, acquire, release) in [
        ("ldr r0, [r1]", Load, 32, No, No),
        ("ldrb r0, [r1, #4]", Load, 8, No, No),
        ("ldrd r0, r1, [r2]", Load, 64, No, No),
        ("ldah r0, [r1]", Load, 16, Sc, No),
        ("strh.w r0, [r1]", Store, 16, No, No),
        ("stl r0, [r1]", Store, 32, No, Sc),
        ("ldrex r0, [r1]", LoadExclusive, 32, No, No),
        ("ldaexb r0, [r1]", LoadExclusive, 8, Sc, No),
        ("strex r0, r1, [r2]", status, 32, No, No),
        ("stlexd r0, r2, r3, [r1]", status, 64, No, Sc),
        ("strexeq r0, r1, [r2]", status, 32, No, No),
    ] {
        let Some(Effect::Access(access)) = effect(text) else { panic!("{text}") };
        assert_eq!((access.kind, access.width), (kind, width), "{text}");
        assert_eq!((access.acquire, access.release), (acquire, release), "{text}");
    }
    let Some(Effect::Access(access)) = effect("strd r2, r3, [r1]") else { panic!() };
    assert!(access.is_pair && access.from == [R2, R3].map(Operand::Register));
    assert_eq!(decoded("strexeq r0, r1, [r2]").and_then(|decoded| decoded.predicate), Some(EQUAL));
    assert!(decoded("str r0, [sp, #4]").is_some_and(|decoded| decoded.is_on_stack && decoded.family.is_none()));
}

/// Several registers are an access of as many words, from the lowest register and the lowest address up.
#[test]
fn accesses_of_several_registers() {
    use AccessKind::{Load, Store};
    for (text, kind, width, offset, writes_back, is_pair) in [
        ("stm r0, {r1, r2, r3}", Store, 96, "", false, true),
        ("stm.w r0, {r2, r3}", Store, 64, "", false, true),
        ("stmib r0, {r1, r2}", Store, 64, "#4", false, true),
        ("stmda r0, {r1, r2}", Store, 64, "#-4", false, true),
        ("stmdb r0!, {r1, r2}", Store, 64, "#-8", true, true),
        ("ldm r0, {r3}", Load, 32, "", false, false),
        ("ldm r0!, {r1, r2}", Load, 64, "", true, true),
    ] {
        let Some(Effect::Access(access)) = effect(text) else { panic!("{text}") };
        assert_eq!((access.kind, access.width, access.is_pair), (kind, width, is_pair), "{text}");
        assert_eq!((access.address.offset.as_str(), access.address.writes_back), (offset, writes_back), "{text}");
        assert_eq!(access.from.len() + access.to.len(), usize::from(width / 32), "{text}");
    }
    let saved = Some(Effect::Push([R2, R1].map(Operand::Register).to_vec()));
    assert_eq!(effect("stmdb sp!, {r1, r2}"), saved);
    assert_eq!(effect("ldm sp!, {r1, r2}"), Some(Effect::Pop(vec![R1, R2])));
    assert_eq!(effect("ldm r0, {r1, pc}"), Some(Effect::Opaque(Class::Branch)));
}

#[test]
fn comparisons_of_computations() {
    let constant = Operand::Constant;
    let [r0, r1, r2] = [R0, R1, R2].map(Operand::Register);
    for (text, expected) in [
        ("movs r0, #1", Some(([r0, constant(0)], false))),
        ("adds r0, r1", Some(([r0, constant(0)], false))),
        ("orrs r0, r1, r2", Some(([r0, constant(0)], false))),
        ("subs r0, #1", Some(([r0, constant(1)], true))),
        ("subs r0, r1, r2", Some(([r1, r2], true))),
        ("rsbs r0, r1, #0", Some(([r1, constant(0)], true))),
        ("subs r0, r1, r2, lsl #2", Some(([r0, constant(0)], false))),
        ("umulls r0, r1, r2, r3", None),
        ("sub r0, r1, r2", None),
        ("ldr r0, [r1]", None),
    ] {
        let compares = decoded(text).expect(text).compares;
        assert_eq!(compares.map(|known| (known.of, known.is_before)), expected, "{text}");
    }
    assert_eq!(effect("movs r0, #1"), Some(Effect::Move(R0, constant(1))));
    assert_eq!(effect("teq r0, r1"), Some(Effect::Compare(FLAGS, [r0, r1])));
}

#[test]
fn barriers() {
    for (text, keeps, family) in [
        ("dmb ish", Pairs::ALL, "dmb"),
        ("dmb", Pairs::ALL, "dmb"),
        ("dsb sy", Pairs::ALL, "dmb"),
        ("dmb ishst", Pairs::WRITE_WRITE, "dmb ishst"),
        ("dmb st", Pairs::WRITE_WRITE, "dmb ishst"),
        ("dmb ishld", Pairs::READS, "dmb ishld"),
        ("mcr p15, #0, r0, c7, c10, #5", Pairs::ALL, "dmb"),
        ("mcr p15, #0, r0, c7, c10, #4", Pairs::ALL, "dmb"),
    ] {
        let Some(Effect::Fence(fence)) = effect(text) else { panic!("{text}") };
        assert_eq!((fence.keeps, fence.cumulative), (keeps, true), "{text}");
        assert_eq!(decoded(text).and_then(|decoded| decoded.family).as_deref(), Some(family), "{text}");
    }
    for text in ["isb", "isb sy", "mcr p15, #0, r0, c7, c5, #4"] {
        let Some(Effect::Fence(fence)) = effect(text) else { panic!("{text}") };
        assert!(fence.instruction && fence.keeps.is_empty(), "{text}");
    }
    assert_eq!(effect("mcr p15, #0, r0, c13, c0, #3"), Some(Effect::Opaque(Class::Unknown)));
}

/// As LLVM prints traps and `__debugbreak` for Windows, and other encodings that have no name there.
#[test]
fn numbers_of_encodings() {
    for text in [".inst.n 0xdefe", ".inst.n 0xdef9", ".inst.w 0xf7f0a000", ".inst 0xe7ffdefe"] {
        assert_eq!(effect(text), Some(Effect::Trap), "{text}");
    }
    for text in [".inst.n 0xbf30", ".inst.n 0xdf00", ".inst.w 0xf3bf8f5f", ".inst 0xdefe", ".inst.n defe"] {
        assert!(decoded(text).is_none(), "{text}");
    }
}

#[test]
fn the_rest() {
    let branch = |condition: Condition| Some(Effect::Branch(condition, ".L1".to_owned()));
    assert_eq!(effect("beq .L1"), branch(EQUAL));
    assert_eq!(effect("bls .L1"), branch(Condition::OtherFlags(FLAGS)));
    assert_eq!(effect("cbz r0, .L1"), branch(Condition::Values(Operand::Register(R0), Operand::Constant(0), true)));
    assert_eq!(effect("b .L1"), Some(Effect::Jump(".L1".to_owned())));
    let call = |is_tail, through| Some(Effect::Call { name: "wake".to_owned(), is_tail, through });
    assert_eq!(effect("bl wake"), call(false, None));
    assert_eq!(effect("b wake"), call(true, None));
    assert_eq!(effect("bx lr"), Some(Effect::Return));
    assert_eq!(effect("mov pc, lr"), Some(Effect::Return));
    let returns = decoded("bxne lr").expect("it is known");
    assert!(returns.effect == Effect::Return && !returns.leaves());
    for text in ["pop {r7, pc}", "ldm sp!, {r4, pc}", "ldr pc, [sp], #4"] {
        assert_eq!(effect(text), Some(Effect::Return), "{text}");
    }
    assert_eq!(effect("ldr pc, [r0]"), Some(Effect::Opaque(Class::Branch)));
    assert_eq!(decoded("pop {r7, pc}").and_then(|decoded| decoded.family), None);
    let (frame, link) = (Register::General(7), Register::General(14));
    assert_eq!(effect("pop {r7, lr}"), Some(Effect::Pop(vec![frame, link])));
    assert_eq!(effect("push {r7, lr}"), Some(Effect::Push([link, frame].map(Operand::Register).to_vec())));
    assert_eq!(effect("vpush {d8}"), Some(Effect::Opaque(Class::Store)));
    assert_eq!(effect("mov r0, r1"), Some(Effect::Move(R0, Operand::Register(R1))));
    assert_eq!(effect("cmp r0, r1"), Some(Effect::Compare(FLAGS, [R0, R1].map(Operand::Register))));
    assert_eq!(decoded("ldr r0, pool::COUNT").map(|decoded| decoded.class()), Some(Class::Other));
    assert_eq!(effect("vadd.i32 d0, d1, d2"), None);
    assert_eq!(decoded("moveq r0, #1").and_then(|decoded| decoded.predicate), Some(EQUAL));
}

#[test]
fn registers_by_their_places() {
    for (text, skeleton, expected) in [
        ("ldr r0, [r1], #4", "%, [%], #4", vec![(R0, Role::Writes), (R1, Role::Both)]),
        ("strex r0, r1, [r2]", "%, %, [%]", vec![(R0, Role::Writes), (R1, Role::Reads), (R2, Role::Reads)]),
        ("eors r0, r1", "%, %", vec![(R0, Role::Both), (R1, Role::Reads), (FLAGS, Role::Both)]),
        ("moveq r0, #1", "%, #1", vec![(R0, Role::Both), (FLAGS, Role::Reads)]),
        ("add r0, r1, r2, lsl r3", "%, %, %, lsl %", {
            vec![(R0, Role::Writes), (R1, Role::Reads), (R2, Role::Reads), (R3, Role::Reads)]
        }),
        ("pop {r0, r1}", "{%, %}", vec![(R0, Role::Writes), (R1, Role::Writes), (Register::General(13), Role::Both)]),
        ("ldm r0!, {r1, r2}", "%!, {%, %}", vec![(R0, Role::Both), (R1, Role::Writes), (R2, Role::Writes)]),
    ] {
        let uses = decoded(text).and_then(|decoded| decoded.uses).expect(text);
        let list: Vec<Use> = expected.into_iter().map(|(register, role)| Use::of(register, role)).collect();
        assert_eq!((uses.skeleton.as_str(), uses.list), (skeleton, list), "{text}");
    }
}
