//! Instructions as compilers print them: their classes, their names in mappings, their registers and effects.

use super::decode::decode;
use super::operand::{BETWEEN, CCR};
use crate::isa::Class;
use crate::isa::abi::Place;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Comparison, Condition, Effect, Operand, Register};
use crate::isa::registers::Role;

fn decoded(text: &str) -> Option<Decoded> {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
}

const fn general(number: u8) -> Register {
    Register::General(number)
}

const ZERO: Operand = Operand::Constant(0);

#[test]
fn classes_and_families() {
    for (text, class, family) in [
        ("move.l (%a0), %d0", Class::Load, "move"),
        ("move.b (4,%a0), %d0", Class::Load, "move"),
        ("move.l (8,%sp), %a0", Class::Load, ""),
        ("move.l %d0, (%a0)", Class::Store, "move"),
        ("move.l #1, (4,%sp)", Class::Store, ""),
        ("move.l (8,%sp), (%a0)", Class::Store, "move"),
        ("move.l (24,%sp), (%sp)", Class::Store, ""),
        ("move.l %d1, %d0", Class::Other, ""),
        ("moveq #-2, %d0", Class::Other, ""),
        ("movem.l %d2-%d3/%a2, (16,%sp)", Class::Store, ""),
        ("movem.l (16,%sp), %d2-%d3/%a2", Class::Load, ""),
        ("cas.l %d1, %d0, (%a0)", Class::ReadModifyWrite, "cas"),
        ("tas (%a0)", Class::ReadModifyWrite, "tas"),
        ("add.l #10, (%a0)", Class::LoadStore, "add"),
        ("add.l (8,%sp), %d0", Class::Load, ""),
        ("sub.l %d2, %d0", Class::Other, ""),
        ("suba.l #4, %sp", Class::Other, ""),
        ("seq %d0", Class::Other, ""),
        ("cmpi.b #0, %d2", Class::Other, ""),
        ("btst %d2, %d0", Class::Other, ""),
        ("beq .L1", Class::Branch, ""),
        ("bra .L1", Class::Branch, ""),
        ("bra opaque_wake", Class::Call, "opaque_wake"),
        ("jsr __sync_fetch_and_add_4", Class::Call, "__sync_fetch_and_add"),
        ("jsr (wake@PLT,%pc)", Class::Call, "wake@PLT"),
        ("jsr (%a0)", Class::Call, "a0"),
        ("rts", Class::Branch, ""),
        ("nop", Class::Other, ""),
        // The base register changes, which compilers do not print for atomics.
        ("move.l %d0, -(%sp)", Class::Store, ""),
        ("jmp (2,%pc,%d0)", Class::Branch, ""),
        // Without its size or its condition it is none of these.
        ("move %d0, %d1", Class::Unknown, ""),
        ("b .L1", Class::Unknown, ""),
        ("addx.l %d0, %d1", Class::Unknown, ""),
    ] {
        let decoded = decoded(text);
        assert_eq!(decoded.as_ref().map_or(Class::Unknown, Decoded::class), class, "{text}");
        assert_eq!(decoded.and_then(|one| one.family).unwrap_or_default(), family, "{text}");
    }
}

/// A copy compares what it copies with 0, unless it goes to an address register.
#[test]
fn condition_codes() {
    let of = |of: [Operand; 2], is_before: bool| Some(Comparison { to: CCR, of, is_before });
    let register = |number: u8| Operand::Register(general(number));
    for (text, expected) in [
        ("move.l %d1, %d2", of([register(1), ZERO], true)),
        ("move.l (%a0), %d2", of([register(2), ZERO], false)),
        ("move.l %d1, (%a0)", of([register(1), ZERO], true)),
        ("move.l (4,%sp), (%a0)", of([Operand::Register(BETWEEN), ZERO], false)),
        ("moveq #1, %d2", of([Operand::Constant(1), ZERO], true)),
        ("sub.l %d2, %d3", of([register(3), register(2)], true)),
        ("and.b #1, %d3", of([register(3), ZERO], false)),
        ("neg.l %d3", of([register(3), ZERO], false)),
        ("move.l %d1, %a2", None),
        ("suba.l #4, %sp", None),
        ("movem.l (0,%sp), %d2-%d3", None),
        ("seq %d0", None),
    ] {
        let decoded = decoded(text).expect("it is known");
        assert_eq!(decoded.compares, expected, "{text}");
        let uses = decoded.uses.expect("they are known");
        let sets = uses.list.iter().any(|one| one.register == CCR && one.role.writes());
        assert_eq!(sets, expected.is_some(), "{text}");
    }
    let compared = Effect::Compare(CCR, [register(3), ZERO]);
    assert_eq!(decoded("cmpi.b #0, %d3").expect("it is known").effect, compared);
    for (text, condition) in [
        ("beq .L1", Condition::Flags { register: CCR, equal: true }),
        ("bne .L1", Condition::Flags { register: CCR, equal: false }),
        ("bhi .L1", Condition::OtherFlags(CCR)),
    ] {
        assert_eq!(decoded(text).expect("it is known").effect, Effect::Branch(condition, ".L1".to_owned()), "{text}");
    }
}

/// "CAS": the first register is compared, and has the old value afterwards if that was another; the second is stored.
#[test]
fn compare_and_swap() {
    let Effect::Access(access) = decoded("cas.w %d1, %d0, (4,%a2)").expect("it is known").effect else {
        panic!("it is an access")
    };
    assert_eq!((access.kind, access.width, access.is_locked), (AccessKind::CompareAndSwap, 16, true));
    assert_eq!((access.to, access.flags), (vec![general(1)], Some(CCR)));
    assert_eq!(
        (access.expected, access.from),
        (vec![Operand::Register(general(1))], vec![Operand::Register(general(0))])
    );
    assert_eq!((access.address.base, access.address.displacement()), (Some(general(10)), Some(4)));
}

#[test]
fn from_memory_to_memory() {
    let Effect::MemoryCopy { read, write } = decoded("move.b (11,%sp), (%a0)").expect("it is known").effect else {
        panic!("it is a copy")
    };
    assert_eq!((read.kind, read.width, read.to), (AccessKind::Load, 8, vec![BETWEEN]));
    assert_eq!((write.kind, write.width, write.from), (AccessKind::Store, 8, vec![Operand::Register(BETWEEN)]));
    assert_eq!((read.address.base, write.address.base), (Some(general(15)), Some(general(8))));
}

/// What is narrower than a data register leaves the rest of it as it is; an address register is written whole.
#[test]
fn uses_of_registers() {
    for (text, skeleton, uses) in [
        ("move.b %d1, %d2", "%d, %d", "1 +2 =ccr"),
        ("move.l %d1, %d2", "%d, %d", "1 =2 =ccr"),
        ("move.w (4,%a0), %d2", "(4,%), %d", "8 +2 =ccr"),
        ("move.l %a0, %d1", "%a, %d", "8 =1 =ccr"),
        ("cas.l %d1, %d0, (%a0)", "%d, %d, (0,%)", "+1 0 8 =ccr"),
        ("suba.l %a1, %a1", "%a, %a", "=9 =9"),
        ("adda.l #8, %sp", "#8, %a", "+15"),
        ("movem.l %d2-%d4/%a2, (0,%sp)", "%%%%, (0,%)", "2 3 4 10 15"),
        ("movem.l (0,%sp), %d2-%d3", "(0,%), %%", "15 =2 =3"),
        ("seq %d0", "%d", "+0 ccr"),
        ("btst %d2, %d0", "%d, %d", "2 0 +ccr"),
        ("bne .L1", ".L1", "ccr"),
        ("jsr (wake@PLT,%pc)", "(wake@PLT)", ""),
    ] {
        let found = decoded(text).expect("it is known").uses.expect("they are known");
        let word = |one: &crate::isa::registers::Use| {
            let role = match one.role {
                Role::Reads => "",
                Role::Writes => "=",
                Role::Both => "+",
            };
            match one.register {
                Register::General(number) => format!("{role}{number}"),
                _ => format!("{role}ccr"),
            }
        };
        let list: Vec<String> = found.list.iter().map(word).collect();
        assert_eq!((found.skeleton.as_str(), list.join(" ").as_str()), (skeleton, uses), "{text}");
    }
}

/// Arguments are above the return address; a result in memory has its address before them.
#[test]
fn arguments_are_on_the_stack() {
    let abi = super::abi::abi("m68k", "m68k-unknown-linux-gnu");
    assert_eq!(
        abi.arguments_of(&[32, 8, 64]),
        [vec![Place::Stack(4)], vec![Place::Stack(8)], vec![Place::Stack(12), Place::Stack(16)]]
    );
    assert_eq!(abi.first_argument(true), (Place::Stack(8), Some(Place::Stack(4))));
    let kept = |number: u8| abi.keeps(general(number));
    assert_eq!([0, 1, 2, 7, 8, 9, 10, 14, 15].map(kept), [false, false, true, true, false, false, true, true, true]);
}
