//! Instructions as compilers print them: their classes, their names in mappings, their registers and effects.

use super::decode::decode;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Condition, Effect, Interrupts, Operand, Register};
use crate::isa::registers::Role;

const STATUS: Register = Register::Condition(0);

fn decoded(text: &str) -> Option<Decoded> {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
}

const fn general(number: u8) -> Register {
    Register::General(number)
}

#[test]
fn classes_and_families() {
    for (text, class, family) in [
        ("add r15, r13", Class::Other, ""),
        ("cmp r14, r12", Class::Other, ""),
        ("mov #1, r14", Class::Other, ""),
        ("bic r2, r14", Class::Other, ""),
        ("mov 0(r12), r12", Class::Load, "load"),
        ("mov.b @r12, r12", Class::Load, "load"),
        ("mov r13, 0(r12)", Class::Store, "store"),
        ("mov #0, 2(r12)", Class::Store, "store"),
        ("mov r10, 2(r1)", Class::Store, ""),
        ("add #1, 0(r12)", Class::ReadModifyWrite, "modify"),
        ("inc &COUNTER", Class::ReadModifyWrite, "modify"),
        ("cmp.b #0, 0(r12)", Class::Load, "load"),
        ("add @r12, r13", Class::Load, "load"),
        ("mov @r12+, 0(r13)", Class::LoadStore, ""),
        ("tst r13", Class::Other, ""),
        ("tst.b 0(r12)", Class::Load, "load"),
        ("clrc", Class::Other, ""),
        ("dint", Class::Other, ""),
        ("bis #8, r2", Class::Other, "eint"),
        ("mov r2, r12", Class::Other, "mov SR"),
        ("mov r12, r2", Class::Other, "mov to SR"),
        ("push r10", Class::Store, ""),
        ("pop r10", Class::Load, ""),
        ("jne .L1", Class::Branch, ""),
        ("jmp .L1", Class::Branch, ""),
        ("ret", Class::Branch, ""),
        ("call #wake", Class::Call, "wake"),
        ("br #wake", Class::Call, "wake"),
        ("dadd r12, r13", Class::Unknown, ""),
    ] {
        let decoded = decoded(text);
        assert_eq!(decoded.as_ref().map_or(Class::Unknown, Decoded::class), class, "{text}");
        assert_eq!(decoded.and_then(|one| one.family).unwrap_or_default(), family, "{text}");
    }
}

#[test]
fn effects() {
    let register = |number: u8| Operand::Register(general(number));
    for (text, expected) in [
        ("mov r12, r14", Effect::Move(general(14), register(12))),
        ("cmp r14, r12", Effect::Compare(STATUS, [register(12), register(14)])),
        ("jeq .L1", Effect::Branch(Condition::Flags { register: STATUS, equal: true }, ".L1".to_owned())),
        ("tst r13", Effect::Compare(STATUS, [register(13), Operand::Constant(0)])),
        ("bic #8, r2", Effect::Opaque(Class::Other)),
        ("eint", Effect::Interrupts(Interrupts::Unmasked)),
        ("mov r2, r12", Effect::Interrupts(Interrupts::Saved { to: general(12) })),
        ("mov r12, r2", Effect::Interrupts(Interrupts::Restored { from: register(12), flags: Some(STATUS) })),
        ("ret", Effect::Return),
    ] {
        assert_eq!(decoded(text).expect("it is known").effect, expected, "{text}");
    }
    for (text, kind, width, offset) in [
        ("mov 2(r12), r12", AccessKind::Load, 16, "2"),
        ("mov.b r13, 0(r12)", AccessKind::Store, 8, ""),
        ("xor.b r13, 0(r12)", AccessKind::Modify, 8, ""),
    ] {
        let Effect::Access(access) = decoded(text).expect("it is known").effect else { panic!("{text} is an access") };
        assert_eq!((access.kind, access.width, access.address.offset.as_str()), (kind, width, offset), "{text}");
        assert_eq!(access.address.base, Some(general(12)), "{text}");
    }
}

#[test]
fn registers_and_their_uses() {
    let (reads, writes, both) = (Role::Reads, Role::Writes, Role::Both);
    for (text, skeleton, expected) in [
        ("add r15, r13", "%, %", vec![(general(15), reads), (general(13), both), (STATUS, writes)]),
        ("bic r2, r14", "%, %", vec![(STATUS, reads), (general(14), both)]),
        ("mov #1, r14", "#1, %", vec![(general(14), writes)]),
        ("mov r13, 0(r12)", "%, 0(%)", vec![(general(13), reads), (general(12), reads)]),
        ("addc r15, r13", "%, %", vec![(general(15), reads), (general(13), both), (STATUS, both)]),
    ] {
        let uses = decoded(text).and_then(|one| one.uses).expect("they are known");
        let list: Vec<_> = uses.list.iter().map(|one| (one.register, one.role)).collect();
        assert_eq!((uses.skeleton.as_str(), list), (skeleton, expected), "{text}");
    }
}
