//! Decoded instructions.

use super::decode::decode;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::{AccessKind, Condition, Effect, Operand, Register, Status};
use crate::model::{Annotation, Fence, Pairs};

fn read(text: &str) -> Option<Effect> {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default).map(|decoded| decoded.effect)
}

const A0: Register = Register::General(10);
const A1: Register = Register::General(11);

#[test]
fn accesses() {
    let Some(Effect::Access(access)) = read("amoadd.w.aqrl a0, a1, (a0)") else { panic!() };
    assert_eq!((access.kind, access.width), (AccessKind::Modify, 32));
    assert_eq!((access.acquire, access.release), (Annotation::Sc, Annotation::Sc));
    assert_eq!((access.to, access.from), (vec![A0], vec![Operand::Register(A1)]));
    let Some(Effect::Access(access)) = read("sc.d.rl a2, zero, (a0)") else { panic!() };
    assert_eq!(
        access.kind,
        AccessKind::StoreExclusive(Status::Register { register: Register::General(12), success: 0, failure: 1 })
    );
    assert_eq!((access.acquire, access.release, access.width), (Annotation::None, Annotation::Sc, 64));
    let Some(Effect::Access(access)) = read("lhu a0, 6(a1)") else { panic!() };
    assert_eq!((access.address.base, access.address.offset.as_str(), access.width), (Some(A1), "6", 16));
    let Some(Effect::Access(access)) = read("sw a0, %lo(count)(a1)") else { panic!() };
    assert_eq!((access.address.base, access.address.offset.as_str()), (Some(A1), "%lo(count)"));
    let Some(Effect::Access(access)) = read("amocas.b a0, a1, (a2)") else { panic!() };
    assert_eq!(access.expected, [Operand::Register(A0)]);
}

#[test]
fn the_rest() {
    let acquire = Fence::keeping(Pairs::READS);
    assert_eq!(read("fence r, rw"), Some(Effect::Fence(acquire)));
    assert_eq!(read("fence"), Some(Effect::Fence(Fence::FULL)));
    let zero = Condition::Values(Operand::Register(A0), Operand::Constant(0), false);
    assert_eq!(read("bnez a0, .L1"), Some(Effect::Branch(zero, ".L1".to_owned())));
    assert_eq!(read("li a0, -1"), Some(Effect::Move(A0, Operand::Constant(-1))));
    assert_eq!(
        read("call __atomic_load_4"),
        Some(Effect::Call { name: "__atomic_load_4".to_owned(), is_tail: false, through: None })
    );
    assert_eq!(read("vadd.vv v0, v1, v2"), None);
    let called = |is_tail| Some(Effect::Call { name: "a1".to_owned(), is_tail, through: Some(A1) });
    for (text, expected) in [
        ("jr a1", called(true)),
        ("jalr zero, 0(a1)", called(true)),
        ("jalr a1", called(false)),
        ("jalr ra, 0(a1)", called(false)),
        ("jalr zero, 0(ra)", Some(Effect::Return)),
        ("jalr t0, 0(a1)", Some(Effect::Opaque(Class::Call))),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
    let Some(Effect::Access(access)) = read("fsw fa0, 4(sp)") else { panic!() };
    assert_eq!((access.kind, access.width), (AccessKind::Store, 32));
}

#[test]
fn classes() {
    for (mnemonic, operands, expected) in [
        ("lr.w.aq", "a3, (a0)", Class::LoadExclusive),
        ("sc.w.rl", "a4, a2, (a0)", Class::StoreExclusive),
        ("amoadd.w.aqrl", "a0, a1, (a0)", Class::ReadModifyWrite),
        ("amocas.q", "a0, a2, (a4)", Class::ReadModifyWrite),
        ("lw", "a0, 0(a0)", Class::Load),
        ("lb.aq", "a0, (a0)", Class::Load),
        ("sd.rl", "a1, (a0)", Class::Store),
        ("fence", "rw, w", Class::Fence),
        ("fence.tso", "", Class::Fence),
        ("fence.i", "", Class::Other),
        ("pause", "", Class::Other),
        (".insn", "i 0x0F, 0, x0, x0, 0x010", Class::Other),
        ("bnez", "a4, .L1", Class::Branch),
        ("j", ".L1", Class::Branch),
        ("ret", "", Class::Branch),
        ("call", "__sync_fetch_and_add_4", Class::Call),
        ("tail", "__atomic_load_4", Class::Call),
        ("sext.w", "a0, a0", Class::Other),
        ("vadd.vv", "v0, v1, v2", Class::Unknown),
    ] {
        let instruction = Instruction { prefix: "", mnemonic, operands };
        let decoded = decode(&instruction, Dialect::Default);
        let class = decoded.as_ref().map_or(Class::Unknown, Decoded::class);
        assert_eq!(class, expected, "{mnemonic} {operands}");
    }
}
