//! Decoded instructions.

use super::decode::decode;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Condition, Effect, Operand, Register, Status};
use crate::model::{Annotation, Fence, Pairs};

fn decoded(text: &str) -> Option<Decoded> {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
}

fn read(text: &str) -> Option<Effect> {
    decoded(text).map(|decoded| decoded.effect)
}

const A0: Register = Register::General(4);
const A1: Register = Register::General(5);
const A2: Register = Register::General(6);

#[test]
fn accesses() {
    let Some(Effect::Access(access)) = read("amadd_db.w $a2, $a1, $a0") else { panic!() };
    assert_eq!((access.kind, access.width), (AccessKind::Modify, 32));
    assert_eq!((access.acquire, access.release), (Annotation::Sc, Annotation::Sc));
    assert_eq!((access.to, access.from), (vec![A2], vec![Operand::Register(A1)]));
    assert_eq!((access.address.base, access.address.offset.as_str()), (Some(A0), ""));
    let Some(Effect::Access(access)) = read("amor.d $a2, $zero, $a0") else { panic!() };
    assert_eq!((access.acquire, access.release, access.width), (Annotation::None, Annotation::None, 64));
    assert_eq!(access.from, [Operand::Constant(0)]);
    // A store.
    let Some(Effect::Access(access)) = read("amswap_db.w $zero, $a1, $a0") else { panic!() };
    assert_eq!((access.kind, access.to.as_slice()), (AccessKind::Modify, [].as_slice()));
    let Some(Effect::Access(access)) = read("sc.w $a2, $a0, 0") else { panic!() };
    assert_eq!(access.kind, AccessKind::StoreExclusive(Status::Register { register: A2, success: 1, failure: 0 }));
    assert_eq!((access.from, access.to), (vec![Operand::Register(A2)], vec![]));
    let Some(Effect::Access(access)) = read("sc.d $zero, $a0, 0") else { panic!() };
    assert_eq!(access.kind, AccessKind::StoreExclusive(Status::Unread));
    let Some(Effect::Access(access)) = read("llacq.w $a2, $a0") else { panic!() };
    assert_eq!(
        (access.kind, access.acquire, access.release),
        (AccessKind::LoadExclusive, Annotation::Sc, Annotation::None)
    );
    let Some(Effect::Access(access)) = read("amcas_db.b $a0, $a1, $a2") else { panic!() };
    assert_eq!((access.kind, access.width), (AccessKind::CompareAndSwap, 8));
    assert_eq!((access.expected, access.from), (vec![Operand::Register(A0)], vec![Operand::Register(A1)]));
    let Some(Effect::Access(access)) = read("ld.hu $a0, $a1, 6") else { panic!() };
    assert_eq!((access.address.base, access.address.offset.as_str(), access.width), (Some(A1), "6", 16));
    let Some(Effect::Access(access)) = read("ldx.w $a0, $a1, $a2") else { panic!() };
    assert_eq!((access.address.base, access.address.index), (Some(A1), Some(A2)));
    assert_eq!(read("ld.w $a0, $a1"), Some(Effect::Opaque(Class::Load)));
    assert_eq!(read("amadd.w $a0, $a1, $a2, 0"), Some(Effect::Opaque(Class::ReadModifyWrite)));
}

/// The bits of a hint, as the manual has them, and the two hints that compilers use beside.
#[test]
fn barriers() {
    for (hint, expected) in [
        ("0", Some(Pairs::ALL)),
        ("16", Some(Pairs::ALL)),
        ("0x10", Some(Pairs::ALL)),
        ("0x11", Some(Pairs::READ_READ.and(Pairs::WRITE_READ))),
        ("18", Some(Pairs::READ_WRITE.and(Pairs::WRITE_WRITE))),
        ("20", Some(Pairs::READS)),
        ("21", Some(Pairs::READ_READ)),
        ("24", Some(Pairs::WRITE_READ.and(Pairs::WRITE_WRITE))),
        ("26", Some(Pairs::WRITE_WRITE)),
        ("1792", Some(Pairs::NONE)),
        ("0x700", Some(Pairs::NONE)),
        ("31", None),
        ("28", None),
        ("32", None),
        ("-1", None),
    ] {
        let expected = expected.map_or(Effect::Opaque(Class::Fence), |pairs| Effect::Fence(Fence::keeping(pairs)));
        assert_eq!(read(&format!("dbar {hint}")), Some(expected), "{hint}");
    }
    assert_eq!(read("ibar 0"), Some(Effect::Fence(Fence::INSTRUCTION)));
}

#[test]
fn the_rest() {
    let equal = |equal| Condition::Values(Operand::Register(A0), Operand::Constant(0), equal);
    let to = |condition| Some(Effect::Branch(condition, ".L1".to_owned()));
    assert_eq!(read("bnez $a0, .L1"), to(equal(false)));
    assert_eq!(read("beq $a0, $zero, .L1"), to(equal(true)));
    assert_eq!(read("bltz $a0, .L1"), to(Condition::Other(vec![Operand::Register(A0)])));
    for (text, from) in [
        ("ori $a0, $zero, 255", Operand::Constant(255)),
        ("addi.w $a0, $zero, -4", Operand::Constant(-4)),
        ("lu12i.w $a0, -16", Operand::Constant(-65536)),
        ("lu12i.w $a0, -524288", Operand::Constant(i64::from(i32::MIN))),
        ("move $a0, $a1", Operand::Register(A1)),
        ("slli.w $a0, $a1, 0", Operand::Register(A1)),
        ("ext.w.b $a0, $a1", Operand::Register(A1)),
        ("bstrpick.d $a0, $a1, 15, 0", Operand::Register(A1)),
    ] {
        assert_eq!(read(text), Some(Effect::Move(A0, from)), "{text}");
    }
    let compute = |how: &str, from: [Operand; 2], offset| {
        Some(Effect::Compute { to: vec![A0], how: how.to_owned(), from: from.to_vec(), offset })
    };
    let (a0, a1) = (Operand::Register(A0), Operand::Register(A1));
    assert_eq!(read("addi.d $a0, $a1, -16"), compute("add .d", [a1, Operand::Constant(-16)], Some(-16)));
    assert_eq!(read("andi $a0, $a1, 3"), compute("and", [a1, Operand::Constant(3)], None));
    assert_eq!(read("bstrins.d $a0, $zero, 1, 0"), compute("and", [a0, Operand::Constant(-4)], None));
    assert_eq!(read("xor $zero, $a0, $a1"), Some(Effect::Nothing));
    let select = |equal| {
        let condition = Condition::Values(Operand::Register(A2), Operand::Constant(0), equal);
        Some(Effect::Select { to: A0, condition, then: a1, otherwise: Operand::Constant(0) })
    };
    assert_eq!(read("masknez $a0, $a1, $a2"), select(true));
    assert_eq!(read("maskeqz $a0, $a1, $a2"), select(false));
    assert_eq!(read("ud 0"), Some(Effect::Trap));
}

#[test]
fn calls() {
    let named = |is_tail| Some(Effect::Call { name: "wake".to_owned(), is_tail, through: None });
    let through = |name: &str, register, is_tail| {
        Some(Effect::Call { name: name.to_owned(), is_tail, through: Some(Register::General(register)) })
    };
    for (text, expected) in [
        ("bl wake", named(false)),
        ("b wake", named(true)),
        ("b .L1", Some(Effect::Jump(".L1".to_owned()))),
        ("jr $t8", through("$t8", 20, true)),
        ("jirl $ra, $ra, 0", through("$ra", 1, false)),
        ("jirl $zero, $ra, 0", Some(Effect::Return)),
        ("ret", Some(Effect::Return)),
        ("jirl $ra, $a0, 8", Some(Effect::Opaque(Class::Call))),
        ("jirl $t0, $a0, 0", Some(Effect::Opaque(Class::Call))),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn classes_and_families() {
    for (text, class, family) in [
        ("ll.w $a2, $a1, 0", Class::LoadExclusive, "ll"),
        ("sc.w $a2, $a1, 0", Class::StoreExclusive, "sc"),
        ("ammax_db.du $a2, $a1, $a0", Class::ReadModifyWrite, "am_db"),
        ("amswap.w $a2, $a1, $a0", Class::ReadModifyWrite, "am"),
        ("amcas.d $a2, $a1, $a0", Class::ReadModifyWrite, "amcas"),
        ("ld.bu $a0, $a1, 0", Class::Load, "ld"),
        ("st.d $a0, $a1, 0", Class::Store, "st"),
        // Of the frame.
        ("st.d $ra, $sp, 8", Class::Store, ""),
        ("fld.d $fa0, $a1, 0", Class::Load, "fld.d"),
        ("dbar 0x14", Class::Fence, "dbar 20"),
        ("ibar 0", Class::Other, ""),
        ("bltu $a0, $a1, .L1", Class::Branch, ""),
        ("fcmp.clt.d $fcc0, $fa0, $fa1", Class::Other, ""),
        ("bceqz $fcc0, .L1", Class::Branch, ""),
    ] {
        let decoded = decoded(text).unwrap_or_else(|| panic!("{text}"));
        let found = (decoded.class(), decoded.family.as_deref().unwrap_or_default());
        assert_eq!(found, (class, family), "{text}");
    }
    assert!(
        decoded("vadd.w $vr0, $vr1, $vr2").is_none()
            && decoded("amadd").is_none_or(|one| one.class() == Class::ReadModifyWrite)
    );
}
