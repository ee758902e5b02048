//! Instructions as compilers print them: their classes, their names in mappings, their registers and effects.

use super::decode::decode;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Condition, Effect, Interrupts, Operand, Register};
use crate::isa::exact::printed::of;
use crate::isa::registers::Role;

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
        ("ld r24, Z", Class::Load, "ld"),
        ("ld r24, X+", Class::Load, "ld"),
        ("ldd r25, Z+1", Class::Load, "ld"),
        ("lds r24, counter", Class::Load, "ld"),
        ("st Z, r22", Class::Store, "st"),
        ("std Z+1, r23", Class::Store, "st"),
        ("sts counter+1, r25", Class::Store, "st"),
        ("lpm r24, Z", Class::Load, "ld"),
        ("in r0, 63", Class::Other, "in SREG"),
        ("cli", Class::Other, "cli"),
        ("out 63, r0", Class::Other, "out SREG"),
        ("sei", Class::Other, "sei"),
        ("in r28, 61", Class::Other, ""),
        ("out 62, r29", Class::Other, ""),
        // Of a device.
        ("in r24, 35", Class::Load, "ld"),
        ("out 37, r24", Class::Store, "st"),
        ("sbi 5, 5", Class::LoadStore, ""),
        ("push r28", Class::Store, ""),
        ("pop r28", Class::Load, ""),
        ("movw r30, r24", Class::Other, ""),
        ("adiw r26, 1", Class::Other, ""),
        ("cpi r24, 0", Class::Other, ""),
        ("breq .L1", Class::Branch, ""),
        ("rjmp .L1", Class::Branch, ""),
        ("sbrc r24, 0", Class::Branch, ""),
        ("ret", Class::Branch, ""),
        ("rjmp wake", Class::Call, "wake"),
        ("call __mulsi3", Class::Call, "__mulsi3"),
        ("icall", Class::Call, "Z"),
        // Of another processor.
        ("xch Z, r24", Class::Unknown, ""),
        ("spm", Class::Unknown, ""),
    ] {
        let decoded = decoded(text);
        assert_eq!(decoded.as_ref().map_or(Class::Unknown, Decoded::class), class, "{text}");
        assert_eq!(decoded.and_then(|one| one.family).unwrap_or_default(), family, "{text}");
    }
}

/// The manual, "Status Register": bit 7 says whether interrupts are taken, and the others are flags.
#[test]
fn interrupts_are_masked_and_restored() {
    let flags = Some(Register::Condition(0));
    for (text, expected) in [
        ("in r0, 63", Interrupts::Saved { to: general(0) }),
        ("in r16, 63", Interrupts::Saved { to: general(16) }),
        ("cli", Interrupts::Masked),
        ("sei", Interrupts::Unmasked),
        ("out 63, r0", Interrupts::Restored { from: Operand::Register(general(0)), flags }),
    ] {
        assert_eq!(decoded(text).expect("it is known").effect, Effect::Interrupts(expected), "{text}");
    }
}

#[test]
fn addresses_in_pairs() {
    for (text, kind, base, offset, writes_back) in [
        ("ld r24, X", AccessKind::Load, 26, "", false),
        ("ldd r25, Z+1", AccessKind::Load, 30, "1", false),
        ("ld r25, Z+", AccessKind::Load, 30, "+", true),
        ("std Y+12, r22", AccessKind::Store, 28, "12", false),
        ("st -X, r22", AccessKind::Store, 26, "-", true),
    ] {
        let Effect::Access(access) = decoded(text).expect("it is known").effect else { panic!("{text} is an access") };
        assert_eq!((access.kind, access.width), (kind, 8), "{text}");
        let address = access.address;
        let found = (address.base, address.offset.as_str(), address.writes_back);
        assert_eq!(found, (Some(general(base)), offset, writes_back), "{text}");
    }
    let Effect::Access(access) = decoded("lds r24, counter+1").expect("it is known").effect else {
        panic!("it is an access")
    };
    assert_eq!((access.address.base, access.address.offset.as_str()), (None, "counter+1"));
}

#[test]
fn jumps_calls_and_returns() {
    let call =
        |name: &str, is_tail: bool, through: Option<Register>| Effect::Call { name: name.to_owned(), is_tail, through };
    let flags = |equal: bool| Condition::Flags { register: Register::Condition(0), equal };
    for (text, expected) in [
        ("ret", Effect::Return),
        ("rjmp .L1", Effect::Jump(".L1".to_owned())),
        ("rjmp wake", call("wake", true, None)),
        ("rcall wake", call("wake", false, None)),
        ("icall", call("Z", false, Some(general(30)))),
        ("ijmp", call("Z", true, Some(general(30)))),
        ("breq .L1", Effect::Branch(flags(true), ".L1".to_owned())),
        ("brne .L1", Effect::Branch(flags(false), ".L1".to_owned())),
        ("brlo .L1", Effect::Branch(Condition::OtherFlags(Register::Condition(0)), ".L1".to_owned())),
        // It returns to what was interrupted, and takes interrupts.
        ("reti", Effect::Opaque(Class::Branch)),
    ] {
        assert_eq!(decoded(text).expect("it is known").effect, expected, "{text}");
    }
}

/// The upper halves of pairs, the flags and the stack pointer are behind the registers of the text.
#[test]
fn registers_that_the_text_does_not_name() {
    let flags = Register::Condition(0);
    let (reads, writes, both) = (Role::Reads, Role::Writes, Role::Both);
    for (text, skeleton, expected) in [
        ("ld r24, Z", "%, %Z", vec![(general(24), writes), (general(30), reads), (general(31), reads)]),
        ("st X+, r22", "%X+, %", vec![(general(26), both), (general(22), reads), (general(27), both)]),
        (
            "movw r30, r24",
            "%, %",
            vec![(general(30), writes), (general(24), reads), (general(31), writes), (general(25), reads)],
        ),
        ("adiw r26, 1", "%, 1", vec![(general(26), both), (general(27), both), (flags, writes)]),
        ("adc r25, r23", "%, %", vec![(general(25), both), (general(23), reads), (flags, both)]),
        ("cpi r24, 0", "%, 0", vec![(general(24), reads), (flags, writes)]),
        ("in r28, 61", "%, 61", vec![(general(28), writes), (general(32), reads)]),
        ("out 63, r0", "63, %", vec![(general(0), reads), (flags, writes)]),
        ("brne .L1", ".L1", vec![(flags, reads)]),
    ] {
        let uses = decoded(text).and_then(|one| one.uses).expect("they are known");
        let list: Vec<_> = uses.list.iter().map(|one| (one.register, one.role)).collect();
        assert_eq!((uses.skeleton.as_str(), list), (skeleton, expected), "{text}");
    }
}

#[test]
fn computations() {
    for (text, expected) in [
        ("movw r30, r24", "r30 = r24; r31 = r25"),
        ("mov r24, r1", "r24 = r1"),
        ("ldi r24, 1", "r24 = 1"),
        ("clr r25", "r25 = 0; flags = eor_flags8(0, r25, r25, flags)"),
        ("cpi r24, 0", "flags = compare8(r24, 0)"),
        ("ld r24, X", "at = or16(shl16(r27, 8), r26); r24 = loaded0"),
        ("ldd r25, Z+1", "at = add64(or16(shl16(r31, 8), r30), 1); r25 = loaded0"),
        ("st Z, r22", "at = or16(shl16(r31, 8), r30); stored = zext8(r22)"),
        ("adc r25, r23", "-"),
        ("cli", "-"),
        ("nop", ""),
    ] {
        assert_eq!(of("avr", text), expected, "{text}");
    }
}
