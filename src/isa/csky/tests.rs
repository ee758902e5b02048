//! Instructions as compilers print them: their classes, their names in mappings, their registers and effects.

use super::decode::decode;
use super::operand::C;
use crate::isa::Class;
use crate::isa::abi::Place;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Condition, Effect, Operand, Register};
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
        ("ld16.w a1, (a0, 0)", Class::Load, "ld"),
        ("ld32.b a1, (sp, 7)", Class::Load, ""),
        ("ld32.hs a1, (a0, 2)", Class::Load, "ld"),
        ("st16.w a1, (a0, 0)", Class::Store, "st"),
        ("st32.w lr, (sp, 0)", Class::Store, ""),
        ("ldr32.w a2, (rgb, a1 << 0)", Class::Load, "ld"),
        ("lrw a1, [__atomic_load_4@PLT]", Class::Other, ""),
        ("jsr16 a2", Class::Call, "a2"),
        ("bsr32 wake", Class::Call, "wake"),
        ("rts16", Class::Branch, ""),
        ("jmp16 lr", Class::Branch, ""),
        ("bez32 a0, .L1", Class::Branch, ""),
        ("bt32 .L1", Class::Branch, ""),
        ("br32 .L1", Class::Branch, ""),
        ("sync32", Class::Fence, "sync"),
        ("mov16 a0, l1", Class::Other, ""),
        ("subi16 sp, sp, 8", Class::Other, ""),
        ("mvcv16 a0", Class::Other, ""),
        ("ld16 a1, (a0, 0)", Class::Unknown, ""),
        ("pop16 l0, lr", Class::Unknown, ""),
    ] {
        let decoded = decoded(text);
        assert_eq!(decoded.as_ref().map_or(Class::Unknown, Decoded::class), class, "{text}");
        assert_eq!(decoded.and_then(|one| one.family).unwrap_or_default(), family, "{text}");
    }
}

/// The condition bit is 1 where `cmpne` finds a difference.
#[test]
fn the_condition_bit() {
    let flags = |equal: bool| Condition::Flags { register: C, equal };
    let branch = |condition: Condition| Effect::Branch(condition, ".L1".to_owned());
    let bit = |equal: bool| Effect::Select {
        to: general(0),
        condition: flags(equal),
        then: Operand::Constant(1),
        otherwise: Operand::Constant(0),
    };
    let values = [general(0), general(4)].map(Operand::Register);
    for (text, expected) in [
        ("cmpne16 a0, l0", Effect::Compare(C, values)),
        ("bt32 .L1", branch(flags(false))),
        ("bf32 .L1", branch(flags(true))),
        ("mvc32 a0", bit(false)),
        ("mvcv16 a0", bit(true)),
        ("bez32 a0, .L1", branch(Condition::Values(values[0], Operand::Constant(0), true))),
        ("bnez32 a0, .L1", branch(Condition::Values(values[0], Operand::Constant(0), false))),
        ("movih32 a0, 32768", Effect::Move(general(0), Operand::Constant(0x8000_0000))),
    ] {
        assert_eq!(decoded(text).expect("it is known").effect, expected, "{text}");
    }
}

#[test]
fn uses_of_registers() {
    for (text, skeleton, uses) in [
        ("ldr32.w a2, (rgb, a1 << 0)", "%, (%, % << 0)", "=2 28 1"),
        ("st32.w lr, (sp, 4)", "%, (%, 4)", "15 14"),
        ("lrw rgb, [_GLOBAL_OFFSET_TABLE_]", "%, [_GLOBAL_OFFSET_TABLE_]", "=28"),
        ("addi16 a1, 10", "%, 10", "+1"),
        ("addi32 a1, sp, 7", "%, %, 7", "=1 14"),
        ("not16 a0", "%", "+0"),
        ("movf32 a2, a1", "%, %", "+2 1 c"),
        ("cmphsi16 a1, 2", "%, 2", "1 =c"),
        ("addc32 a2, a0, l0", "%, %, %", "=2 0 4 +c"),
        ("jsr16 a2", "%", "2 =15"),
        ("rts16", "", "15"),
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
                _ => format!("{role}c"),
            }
        };
        let list: Vec<String> = found.list.iter().map(word).collect();
        assert_eq!((found.skeleton.as_str(), list.join(" ").as_str()), (skeleton, uses), "{text}");
    }
}

#[test]
fn arguments_are_in_four_registers_and_on_the_stack() {
    let abi = super::abi::abi("csky", "csky-unknown-linux-gnuabiv2");
    let places = abi.arguments_of(&[32, 32, 64, 32]);
    let register = |number: u8| Place::Register(general(number));
    let expected = [vec![register(0)], vec![register(1)], vec![register(2), register(3)], vec![Place::Stack(0)]];
    assert_eq!(places, expected);
    let kept = |number: u8| abi.keeps(general(number));
    assert_eq!([0, 3, 4, 11, 12, 14, 16, 18, 28].map(kept), [false, false, true, true, false, true, true, false, true]);
}
