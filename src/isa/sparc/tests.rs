//! Decoded instructions.

use super::decode::decode;
use super::operand::{ICC, XCC};
use crate::isa::Class;
use crate::isa::abi::Place;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::{AccessKind, Comparison, Condition, Effect, Operand, Register};
use crate::isa::registers::{Role, Use};
use crate::model::{Fence, Pairs};

fn decoded(text: &str) -> Option<Decoded> {
    let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
    decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
}

fn effect(text: &str) -> Option<Effect> {
    decoded(text).map(|decoded| decoded.effect)
}

const O0: Register = Register::General(8);
const O1: Register = Register::General(9);
const O2: Register = Register::General(10);
const SP: Register = Register::General(14);
const FP: Register = Register::General(30);

#[test]
fn accesses() {
    use AccessKind::{CompareAndSwap, Load, Modify, Store};
    for (text, kind, width, to, from) in [
        ("ld [%o0], %o1", Load, 32, vec![O1], vec![]),
        ("ldub [%o0+1], %o1", Load, 8, vec![O1], vec![]),
        ("lduh [%o0+%o2], %o1", Load, 16, vec![O1], vec![]),
        ("ldsw [%o0], %o1", Load, 32, vec![O1], vec![]),
        ("ldx [%o0], %g0", Load, 64, vec![], vec![]),
        ("ldd [%o0], %o0", Load, 64, vec![O0, O1], vec![]),
        ("st %g0, [%o0]", Store, 32, vec![], vec![Operand::Constant(0)]),
        ("stb %o1, [%o0]", Store, 8, vec![], vec![Operand::Register(O1)]),
        ("sth %o1, [%o0]", Store, 16, vec![], vec![Operand::Register(O1)]),
        ("stx %o1, [%o0]", Store, 64, vec![], vec![Operand::Register(O1)]),
        ("swap [%o0], %o1", Modify, 32, vec![O1], vec![Operand::Register(O1)]),
        ("ldstub [%o0], %o1", Modify, 8, vec![O1], vec![Operand::Constant(0xff)]),
        ("cas [%o0], %o1, %o2", CompareAndSwap, 32, vec![O2], vec![Operand::Register(O2)]),
        ("casx [%o0], %o1, %o2", CompareAndSwap, 64, vec![O2], vec![Operand::Register(O2)]),
        ("casa [%o0] 10, %o1, %o2", CompareAndSwap, 32, vec![O2], vec![Operand::Register(O2)]),
    ] {
        let Some(Effect::Access(access)) = effect(text) else { panic!("{text}") };
        assert_eq!((access.kind, access.width), (kind, width), "{text}");
        assert_eq!((access.to, access.from, access.address.base), (to, from, Some(O0)), "{text}");
        assert_eq!(access.is_pair, text.starts_with("ldd"), "{text}");
    }
    let Some(Effect::Access(access)) = effect("cas [%o0], %o1, %o2") else { panic!() };
    assert_eq!(access.expected, [Operand::Register(O1)]);
    // Another address space than that of the program.
    assert_eq!(effect("casa [%o0] 28, %o1, %o2"), Some(Effect::Opaque(Class::ReadModifyWrite)));
    for (text, is_on_stack) in [
        ("st %o0, [%sp+92]", true),
        ("ldub [%fp+-1], %i0", true),
        ("ldx [%fp+2223], %o0", true),
        ("ld [%i0+4], %o0", false),
    ] {
        let decoded = decoded(text).expect(text);
        assert_eq!((decoded.is_on_stack, decoded.family.is_none()), (is_on_stack, is_on_stack), "{text}");
    }
}

#[test]
fn barriers() {
    let full = "membar #LoadLoad | #StoreLoad | #LoadStore | #StoreStore";
    for (text, keeps, family) in [
        (full, Pairs::ALL, full),
        ("membar #LoadLoad | #LoadStore", Pairs::READS, "membar #LoadLoad | #LoadStore"),
        (
            "membar #StoreStore | #LoadStore",
            Pairs::READ_WRITE.and(Pairs::WRITE_WRITE),
            "membar #LoadStore | #StoreStore",
        ),
        ("membar #StoreLoad", Pairs::WRITE_READ, "membar #StoreLoad"),
        ("membar 15", Pairs::ALL, full),
        ("membar 2", Pairs::WRITE_READ, "membar #StoreLoad"),
        ("membar #Sync", Pairs::ALL, full),
        ("membar 0x40", Pairs::ALL, full),
        ("stbar", Pairs::WRITE_WRITE, "stbar"),
        ("ldstub [%sp+-1], %g0", Pairs::ALL, "ldstub"),
    ] {
        let decoded = decoded(text).expect(text);
        assert_eq!(decoded.effect, Effect::Fence(Fence::keeping(keeps)), "{text}");
        assert_eq!(decoded.family.as_deref(), Some(family), "{text}");
    }
    assert_eq!(effect("membar #Other"), Some(Effect::Opaque(Class::Fence)));
}

#[test]
fn jumps() {
    let label = ".L1".to_owned();
    let [equal, different] = [true, false].map(|equal| Condition::Flags { register: ICC, equal });
    let wide = Condition::Flags { register: XCC, equal: false };
    let zero = |equal| Condition::Values(Operand::Register(O0), Operand::Constant(0), equal);
    let called = |name: &str, is_tail, through| Effect::Call { name: name.to_owned(), is_tail, through };
    use DelaySlot::{Always, IfTaken, None as Never};
    for (text, expected, delay) in [
        ("be .L1", Effect::Branch(equal.clone(), label.clone()), Always),
        ("bne %icc, .L1", Effect::Branch(different.clone(), label.clone()), Always),
        ("bne,a,pt %xcc, .L1", Effect::Branch(wide, label.clone()), IfTaken),
        ("bgu %icc, .L1", Effect::Branch(Condition::OtherFlags(ICC), label.clone()), Always),
        ("brz,pn %o0, .L1", Effect::Branch(zero(true), label.clone()), Always),
        ("brnz %o0, .L1", Effect::Branch(zero(false), label.clone()), Always),
        ("brlz %o0, .L1", Effect::Branch(Condition::Other(vec![Operand::Register(O0)]), label.clone()), Always),
        ("ba .L1", Effect::Jump(label.clone()), Always),
        ("ba,a %icc, .L1", Effect::Jump(label.clone()), Never),
        ("ba wake", called("wake", true, None), Always),
        ("call wake", called("wake", false, None), Always),
        ("call %o1", called("%o1", false, Some(O1)), Always),
        ("jmp %o0", called("%o0", true, Some(O0)), Always),
        ("ret", Effect::Return, Always),
        ("retl", Effect::Return, Always),
        ("jmp %o7+12", Effect::Return, Always),
        ("jmp %i7+8", Effect::Return, Always),
        ("jmp %o0+8", Effect::Opaque(Class::Branch), Always),
        ("return %i7+8", Effect::Opaque(Class::Branch), Always),
        ("ta 5", Effect::Trap, Never),
    ] {
        let decoded = decoded(text).expect(text);
        assert_eq!((decoded.effect, decoded.delay), (expected, delay), "{text}");
    }
    assert_eq!(effect("fbe .L1"), None);
}

#[test]
fn computations() {
    let register = Operand::Register;
    for (text, expected) in [
        ("mov %o1, %o0", Effect::Move(O0, register(O1))),
        ("mov %g0, %o0", Effect::Move(O0, Operand::Constant(0))),
        ("mov -1, %o0", Effect::Move(O0, Operand::Constant(-1))),
        ("sethi 4194303, %o0", Effect::Move(O0, Operand::Constant(0xffff_fc00))),
        ("srl %o1, 0, %o0", Effect::Move(O0, register(O1))),
        ("or %g0, 5, %o0", Effect::Move(O0, Operand::Constant(5))),
        ("nop", Effect::Nothing),
        ("cmp %o0, %o1", Effect::Compare(ICC, [register(O0), register(O1)])),
    ] {
        assert_eq!(effect(text), Some(expected), "{text}");
    }
    let select = |condition| Effect::Select { to: O0, condition, then: Operand::Constant(1), otherwise: register(O0) };
    let equal = |register| Condition::Flags { register, equal: true };
    assert_eq!(effect("move %icc, 1, %o0"), Some(select(equal(ICC))));
    assert_eq!(effect("move %xcc, 1, %o0"), Some(select(equal(XCC))));
    assert_eq!(effect("movcs %icc, 1, %o0"), Some(select(Condition::OtherFlags(ICC))));
    let zero = Condition::Values(register(O1), Operand::Constant(0), true);
    assert_eq!(effect("movrz %o1, 1, %o0"), Some(select(zero)));
    let Some(Effect::Compute { to, how, from, offset }) = effect("sub %o1, 8, %o0") else { panic!() };
    assert_eq!((to, how.as_str(), from, offset), (vec![O0], "sub", vec![register(O1), Operand::Constant(8)], Some(-8)));
    let Some(Effect::Compute { to, .. }) = effect("andcc %o1, 255, %g0") else { panic!() };
    assert_eq!(to, [ICC, XCC]);
    let compared = |text: &str| decoded(text).and_then(|decoded| decoded.compares);
    let both = [register(O0), register(O1)];
    assert_eq!(compared("cmp %o0, %o1"), Some(Comparison { to: XCC, of: both, is_before: true }));
    assert_eq!(compared("xorcc %o0, %o1, %g0"), Some(Comparison { to: ICC, of: both, is_before: true }));
    let result = [register(O2), Operand::Constant(0)];
    assert_eq!(compared("andcc %o0, %o1, %o2"), Some(Comparison { to: ICC, of: result, is_before: false }));
    assert_eq!([compared("andcc %o0, 1, %g0"), compared("add %o0, %o1, %o2")], [None, None]);
}

/// What one window has as its outgoing registers the next has as its incoming ones, and gets back.
#[test]
fn windows_of_registers() {
    let Some(Effect::Window { moves, to, of }) = effect("save %sp, -96, %sp") else { panic!() };
    assert_eq!((to, of), (Some(SP), [Operand::Register(SP), Operand::Constant(-96)]));
    assert!(moves.contains(&(Register::General(24), O0)) && moves.contains(&(FP, SP)), "{moves:?}");
    let back = |moves: &[(Register, Register)]| moves.iter().map(|(to, from)| (*from, *to)).collect::<Vec<_>>();
    let Some(Effect::Window { moves: restored, to, .. }) = effect("restore %g0, 1, %o1") else { panic!() };
    assert_eq!(to, Some(O1));
    for kept in back(&moves) {
        assert!(restored.contains(&kept), "{kept:?}");
    }
    let Some(Effect::Window { to: None, .. }) = effect("restore") else { panic!() };
    let abi = super::abi::abi("sparc", "");
    assert_eq!([abi.argument(5), abi.argument(6)], [Place::Register(Register::General(13)), Place::Stack(92)]);
    assert_eq!(abi.first_argument(true), (Place::Register(O0), Some(Place::Stack(64))));
    let wide = super::abi::abi("sparc64", "");
    assert_eq!(wide.argument(6), Place::Stack(2223));
    assert_eq!(wide.first_argument(true), (Place::Register(O1), Some(Place::Register(O0))));
}

#[test]
fn registers_by_their_places() {
    for (text, skeleton, expected) in [
        ("cas [%o0], %o1, %o2", "[%], %, %", vec![(O0, Role::Reads), (O1, Role::Reads), (O2, Role::Both)]),
        ("st %o1, [%o0]", "%, [%]", vec![(O1, Role::Reads), (O0, Role::Reads)]),
        ("std %o0, [%o2]", "%, [%]", vec![(O0, Role::Reads), (O2, Role::Reads), (O1, Role::Reads)]),
        ("ldd [%o2], %o0", "[%], %", vec![(O2, Role::Reads), (O0, Role::Writes), (O1, Role::Writes)]),
        ("move %icc, 1, %o0", "%icc, 1, %", vec![(O0, Role::Both), (ICC, Role::Reads)]),
        ("cmp %o0, %o1", "%, %", vec![(O0, Role::Reads), (O1, Role::Reads), (ICC, Role::Writes), (XCC, Role::Writes)]),
        ("add %o0, %lo(x), %o1", "%, %lo(x), %", vec![(O0, Role::Reads), (O1, Role::Writes)]),
        ("bne %xcc, .L1", "%xcc, .L1", vec![(XCC, Role::Reads)]),
        ("call wake", "wake", vec![(Register::General(15), Role::Writes)]),
    ] {
        let uses = decoded(text).and_then(|decoded| decoded.uses).expect(text);
        let list: Vec<Use> = expected.into_iter().map(|(register, role)| Use::of(register, role)).collect();
        assert_eq!((uses.skeleton.as_str(), uses.list), (skeleton, list), "{text}");
    }
    assert!(decoded("rd %y, %o0").is_some_and(|decoded| decoded.uses.is_none()));
}
