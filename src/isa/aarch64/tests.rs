//! Decoded instructions.

use super::decode::decode;
use super::operand::FLAGS;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register, Status};
use crate::model::{Annotation, Fence};

fn read(text: &str) -> Option<Effect> {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default).map(|decoded| decoded.effect)
}

fn access(text: &str) -> Access {
    let (mnemonic, rest) = text.split_once(' ').unwrap_or((text, ""));
    match decode(&Instruction { prefix: "", mnemonic, operands: rest }, Dialect::Default).map(|decoded| decoded.effect)
    {
        Some(Effect::Access(access)) => access,
        other => panic!("{text}: {other:?}"),
    }
}

fn general(number: u8) -> Register {
    Register::General(number)
}

fn status(number: u8) -> Status {
    Status::Register { register: general(number), success: 0, failure: 1 }
}

#[test]
fn accesses() {
    use AccessKind::{CompareAndSwap, Load, LoadExclusive, Modify, Store, StoreExclusive};
    use Annotation::{None as No, Pc, Sc};
    for (text, kind, width, acquire, release) in [
        ("ldr w0, [x0]", Load, 32, No, No),
        ("ldrb w0, [x0]", Load, 8, No, No),
        ("ldarh w0, [x0]", Load, 16, Sc, No),
        ("ldapr x0, [x0]", Load, 64, Pc, No),
        ("stlrb w1, [x0]", Store, 8, No, Sc),
        ("ldp x0, x1, [x0]", Load, 128, No, No),
        ("ldiapp x0, x1, [x0]", Load, 128, Pc, No),
        ("stilp x2, x3, [x0]", Store, 128, No, Sc),
        ("ldaxr w8, [x0]", LoadExclusive, 32, Sc, No),
        ("ldxrb w8, [x0]", LoadExclusive, 8, No, No),
        ("ldaxp x8, x9, [x0]", LoadExclusive, 128, Sc, No),
        ("stlxr w9, x8, [x0]", StoreExclusive(status(9)), 64, No, Sc),
        ("stxrh w9, w8, [x0]", StoreExclusive(status(9)), 16, No, No),
        ("stlxr wzr, w8, [x0]", StoreExclusive(Status::Unread), 32, No, Sc),
        ("stlxp w9, x1, x2, [x0]", StoreExclusive(status(9)), 128, No, Sc),
        ("swpal w1, w0, [x0]", Modify, 32, Sc, Sc),
        ("swp x1, x0, [x0]", Modify, 64, No, No),
        ("ldaddab w1, w0, [x0]", Modify, 8, Sc, No),
        ("ldclrl x1, x0, [x0]", Modify, 64, No, Sc),
        ("ldsetpal x1, x0, [x0]", Modify, 128, Sc, Sc),
        ("swppa x1, x2, [x0]", Modify, 128, Sc, No),
        ("casalh w8, w2, [x0]", CompareAndSwap, 16, Sc, Sc),
        ("caspal x0, x1, x2, x3, [x4]", CompareAndSwap, 128, Sc, Sc),
        // An acquire whose result is discarded is not an acquire.
        ("ldadda w1, wzr, [x0]", Modify, 32, No, No),
        ("swpa w1, wzr, [x0]", Modify, 32, No, No),
        ("stadd w1, [x0]", Modify, 32, No, No),
    ] {
        let access = access(text);
        assert_eq!(
            (access.kind, access.width, access.acquire, access.release),
            (kind, width, acquire, release),
            "{text}"
        );
    }
    assert!(access("swpa w1, wzr, [x0]").is_discarded && access("stadd w1, [x0]").is_discarded);
    assert!(!access("ldxr wzr, [x0]").is_discarded && !access("ldar wzr, [x0]").is_discarded);
    let swap = access("caspal x0, x1, x2, x3, [x4]");
    assert_eq!((swap.expected.len(), swap.from.len(), swap.to), (2, 2, vec![general(0), general(1)]));
}

#[test]
fn classes() {
    for (mnemonic, operands, expected) in [
        ("ldr", "w0, [x0]", Class::Load),
        ("ldar", "w0, [x0]", Class::Load),
        ("ldapr", "w0, [x0]", Class::Load),
        ("ldiapp", "x0, x1, [x0]", Class::Load),
        ("stlr", "w1, [x0]", Class::Store),
        ("stilp", "x2, x3, [x0]", Class::Store),
        ("ldaxp", "x0, x1, [x8]", Class::LoadExclusive),
        ("stlxrb", "w10, w9, [x8]", Class::StoreExclusive),
        ("ldaddal", "w1, w0, [x0]", Class::ReadModifyWrite),
        ("ldclralb", "w1, w0, [x0]", Class::ReadModifyWrite),
        ("staddl", "w1, [x0]", Class::ReadModifyWrite),
        ("casalh", "w8, w2, [x0]", Class::ReadModifyWrite),
        ("caspal", "x2, x3, x4, x5, [x0]", Class::ReadModifyWrite),
        ("swppal", "x2, x3, [x0]", Class::ReadModifyWrite),
        ("ldsetpal", "x2, x3, [x0]", Class::ReadModifyWrite),
        ("dmb", "ishld", Class::Fence),
        ("isb", "", Class::Other),
        ("b", ".L1", Class::Branch),
        ("b", "__aarch64_swp4_acq", Class::Call),
        ("b.ne", ".L1", Class::Branch),
        ("bl", "__aarch64_cas4_acq_rel", Class::Call),
        ("ret", "", Class::Branch),
        ("clrex", "", Class::Other),
        ("brk", "#0x1", Class::Other),
        ("ldadd2", "x0", Class::Unknown),
        ("stxrq", "x0", Class::Unknown),
    ] {
        let instruction = Instruction { prefix: "", mnemonic, operands };
        let decoded = decode(&instruction, Dialect::Default);
        let class = decoded.as_ref().map_or(Class::Unknown, Decoded::class);
        assert_eq!(class, expected, "{mnemonic} {operands}");
    }
}

#[test]
fn the_rest() {
    assert_eq!(read("dmb ish"), Some(Effect::Fence(Fence::FULL)));
    let through = Some(general(1));
    assert_eq!(read("br x1"), Some(Effect::Call { name: "x1".to_owned(), is_tail: true, through }));
    assert_eq!(read("blr x1"), Some(Effect::Call { name: "x1".to_owned(), is_tail: false, through }));
    assert_eq!(read("b .L2"), Some(Effect::Jump(".L2".to_owned())));
    assert_eq!(read("mov w8, wzr"), Some(Effect::Move(general(8), Operand::Constant(0))));
    let bit = Condition::Bit(Operand::Register(general(8)), 0, true);
    assert_eq!(read("tbnz w8, #0, .L5"), Some(Effect::Branch(bit, ".L5".to_owned())));
    assert_eq!(
        read("b.ne .L1"),
        Some(Effect::Branch(Condition::Flags { register: FLAGS, equal: false }, ".L1".to_owned()))
    );
    let Some(Effect::Compute { to, .. }) = read("adds w8, w9, w1") else { panic!() };
    assert_eq!(to, [general(8), FLAGS]);
}
