//! Decoded instructions, as rustc 1.95 prints them.

use super::decode::decode;
use super::operand::CC;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{Access, AccessKind, Comparison, Condition, Effect, Operand, Register};
use crate::isa::registers::Role;
use crate::model::Fence;

fn decoded(text: &str) -> Option<Decoded> {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
}

fn effect(text: &str) -> Effect {
    decoded(text).unwrap_or_else(|| panic!("{text} is in no row")).effect
}

fn access(text: &str) -> Access {
    let Effect::Access(access) = effect(text) else { panic!("{text} is no access") };
    access
}

fn register(number: u8) -> Register {
    Register::General(number)
}

fn value(number: u8) -> Operand {
    Operand::Register(register(number))
}

#[test]
fn accesses() {
    use AccessKind::{CompareAndSwap, Load, Modify, ModifyPlain, Store};
    for (text, kind, width, is_locked, to, from) in [
        ("l %r2, 0(%r3)", Load, 32, false, vec![2], vec![]),
        ("lg %r2, 8(%r3)", Load, 64, false, vec![2], vec![]),
        ("ly %r2, -4(%r3)", Load, 32, false, vec![2], vec![]),
        ("llgc %r2, 0(%r3)", Load, 8, false, vec![2], vec![]),
        ("lh %r2, 0(%r3)", Load, 16, false, vec![2], vec![]),
        ("lpq %r4, 0(%r3)", Load, 128, false, vec![4, 5], vec![]),
        ("ltg %r2, 0(%r3)", Load, 64, false, vec![2], vec![]),
        ("st %r2, 0(%r3)", Store, 32, false, vec![], vec![value(2)]),
        ("stc %r2, 0(%r3)", Store, 8, false, vec![], vec![value(2)]),
        ("stpq %r0, 0(%r3)", Store, 128, false, vec![], vec![value(0), value(1)]),
        ("mvi 0(%r3), 1", Store, 8, false, vec![], vec![Operand::Constant(1)]),
        ("mvghi 8(%r3), 0", Store, 64, false, vec![], vec![Operand::Constant(0)]),
        ("cs %r2, %r4, 0(%r3)", CompareAndSwap, 32, true, vec![2], vec![value(4)]),
        ("csg %r2, %r4, 0(%r3)", CompareAndSwap, 64, true, vec![2], vec![value(4)]),
        ("cdsg %r0, %r4, 0(%r3)", CompareAndSwap, 128, true, vec![0, 1], vec![value(4), value(5)]),
        ("laa %r2, %r4, 0(%r3)", Modify, 32, false, vec![2], vec![value(4)]),
        ("laxg %r2, %r4, 0(%r3)", Modify, 64, false, vec![2], vec![value(4)]),
        ("asi 0(%r3), 10", ModifyPlain, 32, false, vec![], vec![Operand::Constant(10)]),
        ("ag %r2, 0(%r3)", Load, 64, false, vec![2], vec![value(2)]),
        ("ah %r2, 0(%r3)", Load, 16, false, vec![2], vec![value(2)]),
        ("tm 0(%r3), 255", Load, 8, false, vec![], vec![]),
        ("cghsi 0(%r3), 1", Load, 64, false, vec![], vec![]),
    ] {
        let access = access(text);
        let to: Vec<Register> = to.into_iter().map(register).collect();
        assert_eq!((access.kind, access.width, access.is_locked), (kind, width, is_locked), "{text}");
        assert_eq!((access.address.base, access.is_pair), (Some(register(3)), false), "{text}");
        assert_eq!((access.to, access.from), (to, from), "{text}");
    }
    let swap = access("cdsg %r0, %r4, 0(%r3)");
    assert_eq!((swap.expected, swap.flags), (vec![value(0), value(1)], Some(CC)));
    let indexed = access("l %r2, 8(%r4,%r3)").address;
    assert_eq!((indexed.base, indexed.index, indexed.offset.as_str()), (Some(register(3)), Some(register(4)), "8"));
    // Register 0 is the number 0.
    assert_eq!(access("l %r2, 8(%r0)").address.base, None);
    assert!(access("vl %v0, 0(%r4), 3").is_pair);
}

#[test]
fn several_registers() {
    let stored = access("stmg %r14, %r15, 112(%r15)");
    assert_eq!((stored.width, stored.from), (128, vec![value(14), value(15)]));
    let loaded = access("lmg %r13, %r1, 0(%r3)");
    assert_eq!(loaded.to, [13, 14, 15, 0, 1].map(register));
    assert!(
        decoded("stmg %r12, %r15, 96(%r15)").is_some_and(|decoded| decoded.is_on_stack && decoded.family.is_none())
    );
    let roles: Vec<(Register, Role)> = decoded("lmg %r12, %r15, 96(%r15)")
        .and_then(|decoded| decoded.uses)
        .map(|uses| uses.list.into_iter().map(|one| (one.register, one.role)).collect())
        .unwrap_or_default();
    let expected = [(12, Role::Writes), (15, Role::Writes), (15, Role::Reads), (13, Role::Writes), (14, Role::Writes)];
    assert_eq!(roles, expected.map(|(number, role)| (register(number), role)));
}

#[test]
fn orders() {
    for text in ["bcr 15, %r0", "bcr 14, %r0"] {
        assert_eq!(effect(text), Effect::Fence(Fence::FULL), "{text}");
    }
    // These neither branch nor serialize.
    for text in ["bcr 0, %r7", "bcr 0, %r0", "bcr 8, %r0", "nopr"] {
        assert_eq!(effect(text), Effect::Nothing, "{text}");
    }
    assert_eq!(effect("bcr 15, %r3"), Effect::Opaque(Class::Fence));
}

#[test]
fn branches() {
    let codes = |codes: u8| Condition::Codes { register: CC, codes };
    let to = |condition: Condition| Effect::Branch(condition, ".L1".to_owned());
    for (text, expected) in [
        ("j .L1", Effect::Jump(".L1".to_owned())),
        ("je .L1", to(codes(0b0001))),
        ("jne .L1", to(codes(0b1110))),
        ("jl .L1", to(codes(0b0010))),
        ("jlh .L1", to(codes(0b0110))),
        ("jnle .L1", to(codes(0b1100))),
        ("jo .L1", to(codes(0b1000))),
        ("cgije %r2, 0, .L1", to(Condition::Values(value(2), Operand::Constant(0), true))),
        ("crjlh %r2, %r3, .L1", to(Condition::Values(value(2), value(3), false))),
        ("clgrjle %r2, %r3, .L1", to(Condition::Other(vec![value(2), value(3)]))),
        ("jg wake@PLT", Effect::Call { name: "wake@PLT".to_owned(), is_tail: true, through: None }),
        ("brasl %r14, wake@PLT", Effect::Call { name: "wake@PLT".to_owned(), is_tail: false, through: None }),
        ("br %r14", Effect::Return),
        ("br %r1", Effect::Call { name: "%r1".to_owned(), is_tail: true, through: Some(register(1)) }),
        ("basr %r14, %r3", Effect::Call { name: "%r3".to_owned(), is_tail: false, through: Some(register(3)) }),
        ("j .+2", Effect::Trap),
        ("brasl %r0, wake@PLT", Effect::Opaque(Class::Call)),
        ("brctg %r2, .L1", Effect::Opaque(Class::Branch)),
    ] {
        assert_eq!(effect(text), expected, "{text}");
    }
    for (text, condition) in [
        ("ber %r14", Some(codes(0b0001))),
        ("cgiblh %r1, 1, 0(%r14)", Some(Condition::Values(value(1), Operand::Constant(1), false))),
        ("jge wake@PLT", Some(codes(0b0001))),
        ("jlh .+2", Some(codes(0b0110))),
        ("br %r14", None),
        ("je .L1", None),
    ] {
        assert_eq!(decoded(text).and_then(|decoded| decoded.predicate), condition, "{text}");
    }
    assert_eq!(effect("cgiblh %r1, 1, 0(%r14)"), Effect::Return);
    assert_eq!(effect("cgiblh %r1, 1, 0(%r13)"), Effect::Opaque(Class::Branch));
}

#[test]
fn computations() {
    let compute = |to: &[Register], how: &str, from: &[Operand], offset: Option<i64>| Effect::Compute {
        to: to.to_vec(),
        how: how.to_owned(),
        from: from.to_vec(),
        offset,
    };
    let codes = |codes: u8| Condition::Codes { register: CC, codes };
    for (text, expected) in [
        ("lgr %r2, %r3", Effect::Move(register(2), value(3))),
        ("llgfr %r2, %r3", Effect::Move(register(2), value(3))),
        ("lhi %r2, -1", Effect::Move(register(2), Operand::Constant(-1))),
        ("llilh %r2, 32768", Effect::Move(register(2), Operand::Constant(1 << 31))),
        ("llihh %r2, 1", Effect::Move(register(2), Operand::Constant(1 << 48))),
        ("ipm %r2", Effect::Move(register(2), Operand::Register(CC))),
        ("tmlh %r2, 12288", Effect::Move(CC, value(2))),
        ("tmll %r2, 255", compute(&[CC], "tmll 255", &[value(2)], None)),
        ("cr %r2, %r3", Effect::Compare(CC, [value(2), value(3)])),
        ("clgfi %r2, 7", Effect::Compare(CC, [value(2), Operand::Constant(7)])),
        ("aghi %r15, -160", compute(&[register(15), CC], "aghi -160", &[value(15)], Some(-160))),
        ("lay %r0, -1(%r1)", compute(&[register(0)], "lay -1", &[value(1)], Some(-1))),
        ("la %r0, 1(%r2,%r1)", compute(&[register(0)], "la 1", &[value(1), value(2)], None)),
        ("xgr %r2, %r3", compute(&[register(2), CC], "xor ", &[value(2), value(3)], None)),
        ("nork %r2, %r3, %r4", compute(&[register(2), CC], "nork ", &[value(3), value(4)], None)),
        ("alcgr %r2, %r3", compute(&[register(2), CC], "alcgr ", &[value(2), value(3), Operand::Register(CC)], None)),
        ("mlgr %r2, %r4", compute(&[register(2), register(3)], "mlgr ", &[value(2), value(3), value(4)], None)),
        ("flogr %r2, %r4", compute(&[register(2), register(3), CC], "flogr ", &[value(4)], None)),
        ("sll %r2, 3", compute(&[register(2)], "sll 3", &[value(2)], None)),
        ("rll %r4, %r0, 8(%r2)", compute(&[register(4)], "rll 8", &[value(0), value(2)], None)),
        ("risbg %r1, %r2, 0, 189, 0", compute(&[register(1), CC], "risbg 0 189 0", &[value(2)], None)),
        ("risbg %r1, %r2, 32, 39, 24", compute(&[register(1), CC], "risbg 32 39 24", &[value(1), value(2)], None)),
        ("locghie %r2, 1", {
            let (then, otherwise) = (Operand::Constant(1), value(2));
            Effect::Select { to: register(2), condition: codes(0b0001), then, otherwise }
        }),
        ("selrh %r2, %r3, %r4", {
            Effect::Select { to: register(2), condition: codes(0b0100), then: value(3), otherwise: value(4) }
        }),
    ] {
        assert_eq!(effect(text), expected, "{text}");
    }
}

/// What the condition code says of a result: no comparison with 0 where it can say "overflow" or "carry".
#[test]
fn condition_codes() {
    let zero = |number: u8| Some(Comparison { to: CC, of: [value(number), Operand::Constant(0)], is_before: false });
    for (text, expected) in [
        ("ogr %r2, %r3", zero(2)),
        ("ltgr %r2, %r3", zero(2)),
        ("risbg %r2, %r3, 63, 191, 35", zero(2)),
        ("risbgn %r2, %r3, 63, 191, 35", None),
        ("agr %r2, %r3", None),
        ("algr %r2, %r3", None),
        ("lgr %r2, %r3", None),
        ("sll %r2, 1", None),
        ("nill %r2, 1", None),
    ] {
        assert_eq!(decoded(text).and_then(|decoded| decoded.compares), expected, "{text}");
    }
}

#[test]
fn names_and_classes() {
    for (text, family, class) in [
        ("lg %r2, 0(%r3)", Some("l"), Class::Load),
        ("mvhi 0(%r3), 0", Some("st"), Class::Store),
        ("csg %r2, %r4, 0(%r3)", Some("cs"), Class::ReadModifyWrite),
        ("laag %r2, %r4, 0(%r3)", Some("laa"), Class::ReadModifyWrite),
        ("bcr 14, %r0", Some("bcr"), Class::Fence),
        ("oi 0(%r3), 1", Some("oi"), Class::LoadStore),
        ("brct %r2, .L1", None, Class::Branch),
        ("ear %r1, %a1", None, Class::Other),
    ] {
        let decoded = decoded(text).unwrap_or_else(|| panic!("{text} is in no row"));
        assert_eq!((decoded.family.as_deref(), decoded.class()), (family, class), "{text}");
    }
    // AND CHARACTER is no AND WITH COMPLEMENT: it is of two places in memory.
    for text in ["nc 0(8,%r2), 0(%r3)", "oc 0(8,%r2), 0(%r3)", "mvc 0(8,%r2), 0(%r3)", "ts 0(%r2)"] {
        assert_eq!(decoded(text), None, "{text}");
    }
}
