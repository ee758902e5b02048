//! Decoded instructions.

use super::decode::decode;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Condition, Effect, Operand, Register, Status};
use crate::isa::registers::{Role, Use};
use crate::model::Pairs;

fn decoded(text: &str) -> Option<Decoded> {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
}

fn effect(text: &str) -> Option<Effect> {
    decoded(text).map(|decoded| decoded.effect)
}

const R3: Register = Register::General(3);
const R4: Register = Register::General(4);
const CR0: Register = Register::Condition(0);

#[test]
fn accesses() {
    let Some(Effect::Access(access)) = effect("lwzx 3, 4, 5") else { panic!() };
    assert_eq!((access.kind, access.width, access.to), (AccessKind::Load, 32, vec![R3]));
    assert_eq!((access.address.base, access.address.index), (Some(R4), Some(Register::General(5))));
    let Some(Effect::Access(access)) = effect("lwarx 3, 0, 4") else { panic!() };
    assert_eq!((access.kind, access.address.base), (AccessKind::LoadExclusive, Some(R4)));
    let Some(Effect::Access(access)) = effect("stdcx. 3, 0, 4") else { panic!() };
    let status = Status::Condition { register: CR0, equal: true };
    assert_eq!((access.kind, access.width), (AccessKind::StoreExclusive(status), 64));
    assert_eq!(access.from, [Operand::Register(R3)]);
    let Some(Effect::Access(access)) = effect("stwu 1, -16(1)") else { panic!() };
    assert!(access.address.writes_back);
    assert!(decoded("stwu 1, -16(1)").is_some_and(|decoded| decoded.is_on_stack));
}

#[test]
fn barriers() {
    for (text, keeps, family) in [
        ("sync", Pairs::ALL, "sync"),
        ("hwsync", Pairs::ALL, "sync"),
        ("sync 0", Pairs::ALL, "sync"),
        ("lwsync", Pairs::ALL.without(Pairs::WRITE_READ), "lwsync"),
        ("sync 1", Pairs::ALL.without(Pairs::WRITE_READ), "lwsync"),
        ("eieio", Pairs::WRITE_WRITE, "eieio"),
    ] {
        let Some(Effect::Fence(fence)) = effect(text) else { panic!("{text}") };
        assert_eq!((fence.keeps, fence.cumulative, fence.instruction), (keeps, true, false), "{text}");
        assert_eq!(decoded(text).and_then(|decoded| decoded.family).as_deref(), Some(family), "{text}");
    }
    let Some(Effect::Fence(fence)) = effect("isync") else { panic!() };
    assert!(fence.instruction && fence.keeps.is_empty());
    assert_eq!(effect("sync 2"), Some(Effect::Opaque(Class::Fence)));
}

#[test]
fn the_rest() {
    let flags = |number: u8, equal: bool| Condition::Flags { register: Register::Condition(number), equal };
    let branch = |condition: Condition| Some(Effect::Branch(condition, ".L1".to_owned()));
    assert_eq!(effect("beq+ 0, .L1"), branch(flags(0, true)));
    assert_eq!(effect("bne 6, .L1"), branch(flags(6, false)));
    // Single bits, which are set, cleared and computed, are registers; no comparison may be into theirs.
    let bit = |number: u8| Register::Condition(16 + number);
    let set =
        |number: u8, other: i64| Some(Effect::Compare(bit(number), [Operand::Constant(0), Operand::Constant(other)]));
    assert_eq!(effect("bc 12, 20, .L1"), branch(flags(16, true)));
    assert_eq!(effect("bc 4, 21, .L1"), branch(flags(17, false)));
    assert_eq!(effect("creqv 20, 20, 20"), set(0, 0));
    assert_eq!(effect("crxor 21, 21, 21"), set(1, 1));
    let computed = |to: Register, how: &str, from: &[Register]| {
        let from = from.iter().map(|register| Operand::Register(*register)).collect();
        Some(Effect::Compute { to: vec![to], how: how.to_owned(), from, offset: None })
    };
    assert_eq!(effect("crmove 20, 1"), computed(bit(0), "crmove bit 1", &[CR0]));
    assert_eq!(effect("crxor 21, 20, 2"), computed(bit(1), "crxor bit 2", &[bit(0), CR0]));
    for text in ["cmpw 5, 3, 4", "mcrf 5, 0", "beq 5, .L1"] {
        assert!(matches!(effect(text), None | Some(Effect::Opaque(_))), "{text}: {:?}", effect(text));
    }
    assert_eq!(effect("bc 12, 1, .L1"), branch(Condition::OtherFlags(CR0)));
    assert_eq!(effect("blt .L1"), branch(Condition::OtherFlags(CR0)));
    assert_eq!(effect("li 3, 1"), Some(Effect::Move(R3, Operand::Constant(1))));
    assert_eq!(effect("blr"), Some(Effect::Return));
    let returns = decoded("bnelr 0").expect("it is known");
    assert_eq!((returns.effect.clone(), returns.predicate.clone()), (Effect::Return, Some(flags(0, false))));
    assert!(!returns.leaves());
    let returns = decoded("bclr 4, 2, 0").expect("it is known");
    assert_eq!((returns.effect, returns.predicate), (Effect::Return, Some(flags(0, false))));
    let call = |name: &str, is_tail| Some(Effect::Call { name: name.to_owned(), is_tail, through: None });
    assert_eq!(effect("bl __atomic_load_8"), call("__atomic_load_8", false));
    assert_eq!(effect("b wake"), call("wake", true));
    assert_eq!(effect("bcl 20, 31, .L1"), Some(Effect::CallHere(".L1".to_owned())));
    assert_eq!(effect("cmpw 7, 3, 4"), {
        Some(Effect::Compare(Register::Condition(7), [R3, R4].map(Operand::Register)))
    });
    assert_eq!(decoded("bne- 7, .+4").and_then(|decoded| decoded.family).as_deref(), Some("bc"));
    assert_eq!(effect("add 3, 4"), Some(Effect::Opaque(Class::Other)));
    assert_eq!(effect("xvadddp 0, 1, 2"), None);
}

#[test]
fn registers_by_their_places() {
    for (text, skeleton, expected) in [
        ("stwcx. 3, 0, 4", "%, 0, %", vec![(R3, Role::Reads), (R4, Role::Reads), (CR0, Role::Writes)]),
        ("lwzu 3, 8(4)", "%, 8(%)", vec![(R3, Role::Writes), (R4, Role::Both)]),
        ("rlwimi 3, 4, 8, 16, 23", "%, %, 8, 16, 23", vec![(R3, Role::Both), (R4, Role::Reads)]),
        (
            "and. 3, 4, 4",
            "%, %, %",
            vec![(R3, Role::Writes), (R4, Role::Reads), (R4, Role::Reads), (CR0, Role::Writes)],
        ),
        ("bne- 0, .L1", "%, .L1", vec![(CR0, Role::Reads)]),
    ] {
        let uses = decoded(text).and_then(|decoded| decoded.uses).expect(text);
        let list: Vec<Use> = expected.into_iter().map(|(register, role)| Use::of(register, role)).collect();
        assert_eq!((uses.skeleton.as_str(), uses.list), (skeleton, list), "{text}");
    }
}
