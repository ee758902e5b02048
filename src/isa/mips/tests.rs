//! Instructions as compilers print them: their classes, their names in mappings, their registers and effects.

use super::decode::decode;
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::{AccessKind, Condition, Effect, Operand, Register, Status};
use crate::model::{Fence, Pairs};

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
        ("ll $2, 0($4)", Class::LoadExclusive, "ll"),
        ("lld $2, 0($4)", Class::LoadExclusive, "ll"),
        ("sc $1, 0($4)", Class::StoreExclusive, "sc"),
        ("scd $1, 0($4)", Class::StoreExclusive, "sc"),
        ("lw $2, 0($4)", Class::Load, "l"),
        ("lbu $2, 1($4)", Class::Load, "l"),
        ("ld $2, 0($4)", Class::Load, "l"),
        ("sw $5, 0($4)", Class::Store, "s"),
        ("sh $zero, 0($4)", Class::Store, "s"),
        ("lw $ra, 20($sp)", Class::Load, ""),
        ("sd $gp, 8($sp)", Class::Store, ""),
        ("lwl $2, 0($4)", Class::Load, "l"),
        ("lw $25, %call16(wake)($gp)", Class::Load, ""),
        ("sync", Class::Fence, "sync"),
        ("sync 0", Class::Fence, "sync"),
        ("sync 17", Class::Fence, "sync 17"),
        // A type of the implementation.
        ("sync 3", Class::Fence, "sync 3"),
        ("bne $3, $5, .L1", Class::Branch, ""),
        ("beqzc $3, .L1", Class::Branch, ""),
        ("bltuc $6, $3, .L1", Class::Branch, ""),
        ("j .L1", Class::Branch, ""),
        ("jr $ra", Class::Branch, ""),
        ("jrc $ra", Class::Branch, ""),
        ("jr $25", Class::Call, "$25"),
        ("jalr $25", Class::Call, "$25"),
        ("jal __sync_fetch_and_add_4", Class::Call, "__sync_fetch_and_add"),
        ("nop", Class::Other, ""),
        ("break", Class::Other, ""),
        ("seb $2, $2", Class::Other, ""),
        ("selnez $10, $5, $10", Class::Other, ""),
        ("lui $2, %hi(_gp_disp)", Class::Other, ""),
        ("teq $5, $zero, 7", Class::Other, ""),
        ("add.s $f0, $f12, $f14", Class::Other, ""),
        ("c.olt.s $f12, $f14", Class::Other, ""),
        ("bc1t .L1", Class::Branch, ""),
        ("bc1nez $f0, .L1", Class::Branch, ""),
        // Of vectors.
        ("ld.w $w0, 0($4)", Class::Unknown, ""),
        ("cache 0, 0($4)", Class::Unknown, ""),
    ] {
        let decoded = decoded(text);
        assert_eq!(decoded.as_ref().map_or(Class::Unknown, Decoded::class), class, "{text}");
        assert_eq!(decoded.and_then(|one| one.family).unwrap_or_default(), family, "{text}");
    }
}

/// The table of types in "SYNC".
#[test]
fn barriers_keep_what_their_type_says() {
    for (text, expected) in [
        ("sync", Some(Fence::FULL)),
        ("sync 0", Some(Fence::FULL)),
        ("sync 4", Some(Fence::keeping(Pairs::WRITE_WRITE))),
        ("sync 16", Some(Fence::FULL)),
        ("sync 17", Some(Fence::keeping(Pairs::READS))),
        ("sync 18", Some(Fence::keeping(Pairs::READ_WRITE.and(Pairs::WRITE_WRITE)))),
        ("sync 19", Some(Fence::keeping(Pairs::READ_READ))),
        ("sync 1", None),
    ] {
        let effect = decoded(text).expect("it is known").effect;
        let fence = if let Effect::Fence(fence) = effect { Some(fence) } else { None };
        assert_eq!(fence, expected, "{text}");
    }
}

/// "SC": the register has what is stored, and then 1 if it was.
#[test]
fn success_is_one() {
    let Effect::Access(access) = decoded("sc $1, 4($4)").expect("it is known").effect else {
        panic!("it is an access")
    };
    let status = Status::Register { register: general(1), success: 1, failure: 0 };
    assert_eq!(access.kind, AccessKind::StoreExclusive(status));
    assert_eq!((access.from, access.width), (vec![Operand::Register(general(1))], 32));
    assert_eq!((access.address.base, access.address.offset.as_str()), (Some(general(4)), "4"));
}

#[test]
fn delay_slots() {
    for (text, expected) in [
        ("jr $ra", DelaySlot::Always),
        ("jal wake", DelaySlot::Always),
        ("jalr $25", DelaySlot::Always),
        ("beqz $1, .L1", DelaySlot::Always),
        ("b .L1", DelaySlot::Always),
        ("bnel $1, $2, .L1", DelaySlot::IfTaken),
        ("beqzl $1, .L1", DelaySlot::IfTaken),
        // Release 6.
        ("jrc $ra", DelaySlot::None),
        ("jalrc $25", DelaySlot::None),
        ("bnec $1, $2, .L1", DelaySlot::None),
        ("beqzc $1, .L1", DelaySlot::None),
        ("bc .L1", DelaySlot::None),
        ("balc wake", DelaySlot::None),
        ("sc $1, 0($4)", DelaySlot::None),
    ] {
        assert_eq!(decoded(text).expect("it is known").delay, expected, "{text}");
    }
}

#[test]
fn jumps_calls_and_returns() {
    let call =
        |name: &str, is_tail: bool, through: Option<Register>| Effect::Call { name: name.to_owned(), is_tail, through };
    for (text, expected) in [
        ("jr $ra", Effect::Return),
        ("jalr $zero, $ra", Effect::Return),
        ("jr $25", call("$25", true, Some(general(25)))),
        ("jalr $25", call("$25", false, Some(general(25)))),
        ("jalr $ra, $25", call("$25", false, Some(general(25)))),
        ("j wake", call("wake", true, None)),
        ("jal wake", call("wake", false, None)),
        ("j .L1", Effect::Jump(".L1".to_owned())),
        ("bal .L1", Effect::CallHere(".L1".to_owned())),
        // It leaves its own address elsewhere.
        ("jalr $5, $25", Effect::Opaque(Class::Call)),
    ] {
        assert_eq!(decoded(text).expect("it is known").effect, expected, "{text}");
    }
}

#[test]
fn copies_and_tests() {
    let (one, five, zero) = (general(1), Operand::Register(general(5)), Operand::Constant(0));
    let select = |condition: Condition, then: Operand, otherwise: Operand| Effect::Select {
        to: one,
        condition,
        then,
        otherwise,
    };
    let if_zero = |equal: bool| Condition::Values(Operand::Register(general(6)), zero, equal);
    for (text, expected) in [
        ("move $1, $5", Effect::Move(one, five)),
        ("addiu $1, $zero, -4", Effect::Move(one, Operand::Constant(-4))),
        ("daddiu $1, $zero, 1", Effect::Move(one, Operand::Constant(1))),
        ("ori $1, $zero, 65535", Effect::Move(one, Operand::Constant(65_535))),
        ("lui $1, 32768", Effect::Move(one, Operand::Constant(-2_147_483_648))),
        ("sll $1, $5, 0", Effect::Move(one, five)),
        ("dext $1, $5, 0, 32", Effect::Move(one, five)),
        ("seh $1, $5", Effect::Move(one, five)),
        ("andi $1, $5, 255", Effect::Move(one, five)),
        ("movz $1, $5, $6", select(if_zero(true), five, Operand::Register(one))),
        ("movn $1, $5, $6", select(if_zero(false), five, Operand::Register(one))),
        ("seleqz $1, $5, $6", select(if_zero(true), five, zero)),
        ("selnez $1, $5, $6", select(if_zero(false), five, zero)),
        ("sltu $1, $zero, $6", select(if_zero(false), Operand::Constant(1), zero)),
        ("sltiu $1, $6, 1", select(if_zero(true), Operand::Constant(1), zero)),
        ("addu $zero, $5, $6", Effect::Nothing),
    ] {
        assert_eq!(decoded(text).expect("it is known").effect, expected, "{text}");
    }
}

#[test]
fn computations() {
    let register = |number: u8| Operand::Register(general(number));
    for (text, to, how, from, offset) in [
        ("addiu $sp, $sp, -24", vec![29], "add", vec![register(29), Operand::Constant(-24)], Some(-24)),
        ("daddu $1, $4, $5", vec![1], "add", vec![register(4), register(5)], None),
        ("andi $1, $4, 3", vec![1], "and", vec![register(4), Operand::Constant(3)], None),
        ("sll $1, $4, 24", vec![1], "slli 24", vec![register(4)], None),
        ("sra $1, $1, 24", vec![1], "srai 24", vec![register(1)], None),
        ("sllv $1, $4, $5", vec![1], "sllv", vec![register(4), register(5)], None),
        ("nor $4, $zero, $3", vec![4], "nor", vec![Operand::Constant(0), register(3)], None),
        ("lui $2, %hi(_gp_disp)", vec![2], "lui %hi(_gp_disp)", Vec::new(), None),
        ("ins $2, $4, 8, 8", vec![2], "ins 8 8", vec![register(2), register(4)], None),
        ("mult $4, $5", vec![32, 33], "mult", vec![register(4), register(5)], None),
        ("div $zero, $4, $5", vec![32, 33], "div", vec![Operand::Constant(0), register(4), register(5)], None),
        ("div $2, $4, $5", vec![2], "div", vec![register(4), register(5)], None),
        ("mflo $2", vec![2], "mflo", vec![register(33)], None),
        ("mul $2, $4, $5", vec![2, 32, 33], "mul", vec![register(4), register(5)], None),
        ("rdhwr $3, $29", vec![3], "rdhwr $29", Vec::new(), None),
    ] {
        let to = to.into_iter().map(general).collect();
        let expected = Effect::Compute { to, how: how.to_owned(), from, offset };
        assert_eq!(decoded(text).expect("it is known").effect, expected, "{text}");
    }
}

/// Every register that is read or written: `=` is written, `+` both.
#[test]
fn registers_and_their_uses() {
    for (text, skeleton, uses) in [
        ("ll $2, 0($4)", "%, 0(%)", "=$2 $4"),
        ("sc $1, 0($4)", "%, 0(%)", "+$1 $4"),
        ("sw $zero, 8($sp)", "$zero, 8(%)", "$sp"),
        ("lw $25, %call16(wake)($gp)", "%, %call16(wake)(%)", "=$25 $gp"),
        ("bne $3, $5, .L1", "%, %, .L1", "$3 $5"),
        ("jalr $25", "%", "$25 =$ra"),
        ("jal wake", "wake", "=$ra"),
        ("jr $ra", "%", "$ra"),
        ("movn $8, $5, $10", "%, %, %", "+$8 $5 $10"),
        ("selnez $8, $5, $10", "%, %, %", "=$8 $5 $10"),
        ("mult $4, $5", "%, %", "$4 $5 =hi =lo"),
        ("div $zero, $4, $5", "$zero, %, %", "$4 $5 =hi =lo"),
        ("div $2, $4, $5", "%, %, %", "=$2 $4 $5"),
        ("mfhi $2", "%", "=$2 hi"),
        ("ins $2, $4, 8, 8", "%, %, 8, 8", "+$2 $4"),
        ("rdhwr $3, $29", "%, $29", "=$3"),
        ("teq $5, $zero, 7", "%, $zero, 7", "$5"),
        ("sdc1 $f20, 8($sp)", "%f, 8(%)", "$f20 $sp"),
        ("mul.d $f0, $f12, $f14", "%f, %f, %f", "=$f0 $f12 $f14"),
        ("c.olt.s $f12, $f14", "%f, %f", "$f12 $f14 =$fcc0"),
        ("bc1f .L1", ".L1", "$fcc0"),
        ("movt $2, $3, $fcc0", "%, %, %", "+$2 $3 $fcc0"),
        ("mtc1 $4, $f12", "%, %f", "$4 =$f12"),
        ("mthc1 $4, $f12", "%, %f", "$4 +$f12"),
        ("mfc1 $2, $f0", "%, %f", "=$2 $f0"),
    ] {
        let found = decoded(text).expect("it is known").uses.expect("its registers are known");
        let word = |one: &crate::isa::registers::Use| {
            let mark = if !one.role.writes() {
                ""
            } else if one.role.reads() {
                "+"
            } else {
                "="
            };
            format!("{mark}{}", super::operand::name(one.register))
        };
        let words: Vec<String> = found.list.iter().map(word).collect();
        assert_eq!((found.skeleton.as_str(), words.join(" ").as_str()), (skeleton, uses), "{text}");
    }
}

/// o32 keeps places for four arguments on the stack, and begins a pair at an even one; n64 has eight registers.
#[test]
fn arguments_by_convention() {
    use crate::isa::abi::Place;
    let abi = |isa: &str| (super::ISA.abi)(isa, "");
    let places = |numbers: &[u8]| numbers.iter().map(|number| Place::Register(general(*number))).collect::<Vec<_>>();
    let o32 = abi("mips").arguments_of(&[32, 64, 32]);
    assert_eq!(o32, [places(&[4]), places(&[6, 7]), vec![Place::Stack(16)]]);
    let n64 = abi("mips64r6").arguments_of(&[64, 32, 128, 64]);
    assert_eq!(n64, [places(&[4]), places(&[5]), places(&[6, 7]), places(&[8])]);
    assert_eq!(abi("mips64").argument(8), Place::Stack(0));
    assert!(abi("mips64").keeps(general(28)) && !abi("mips").keeps(general(28)));
}
