//! RISC-V: what each instruction does to registers and memory.
//!
//! Follows the Unprivileged ISA manual: chapters "A" (LR/SC and AMO, `.aq` and `.rl`), Zacas, Zabha, Zalasr, FENCE; the
//! pseudo-instructions are those of the assembly programmer's manual. All annotations of these instructions are the
//! sequentially consistent ones (chapter "RVWMO", "preserved program order", rule 7).

use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::step::{Access, AccessKind, Address, Condition, Operand, Register, Step};
use crate::model::{Accesses, Annotation, Fence, Pairs};

/// What an instruction does, where this file knows it.
pub(super) fn step(instruction: &Instruction<'_>, _: Dialect) -> Option<Step> {
    let Instruction { mnemonic, .. } = instruction;
    let operands = operands(instruction.operands);
    let mut parts = mnemonic.split('.');
    let base = parts.next().unwrap_or_default();
    match *mnemonic {
        "fence" => return fence(&operands).map(Step::Fence),
        "fence.tso" => return Some(Step::Fence(Fence::keeping(Pairs::ALL.without(Pairs::WRITE_READ)))),
        // A hint, and a hint that shares an encoding with FENCE.
        "nop" | "pause" | ".insn" => return Some(Step::Nothing),
        "unimp" | "ebreak" => return Some(Step::Trap),
        _ => {}
    }
    match base {
        "lr" | "sc" => exclusive(base, mnemonic, &operands),
        amo if amo.starts_with("amo") => atomic(mnemonic, &operands),
        "lb" | "lbu" | "lh" | "lhu" | "lw" | "lwu" | "ld" | "sb" | "sh" | "sw" | "sd" => {
            access(base, mnemonic, &operands)
        }
        "j" | "tail" | "call" | "ret" => jump(base, &operands),
        branch if branch.starts_with('b') && is_branch(branch) => conditional(branch, &operands),
        "mv" => Some(Step::Move(register(operands.first()?)?, operand(operands.get(1)?)?)),
        "li" => Some(Step::Move(register(operands.first()?)?, constant(operands.get(1)?)?)),
        "seqz" | "snez" => {
            let condition = Condition::Values(operand(operands.get(1)?)?, Operand::Constant(0), base == "seqz");
            let (then, otherwise) = (Operand::Constant(1), Operand::Constant(0));
            Some(Step::Select { to: register(operands.first()?)?, condition, then, otherwise })
        }
        // A narrow value is the same in whichever way it fills its register.
        "sext" | "zext" => Some(Step::Move(register(operands.first()?)?, operand(operands.get(1)?)?)),
        _ => {
            let (to, rest) = operands.split_first()?;
            let from = rest.iter().filter_map(|text| operand(text)).collect();
            let constants: Vec<&str> = rest.iter().filter(|text| operand(text).is_none()).copied().collect();
            Some(Step::Compute { to: vec![register(to)?], how: format!("{mnemonic} {}", constants.join(" ")), from })
        }
    }
}

/// The number of a register by its ABI name; nothing for what is no register. `zero` is a constant.
fn register(name: &str) -> Option<Register> {
    match operand(name)? {
        Operand::Register(register) => Some(register),
        // What is written to it is lost.
        Operand::Constant(_) => Some(LOST),
    }
}

/// Stands for the zero register as a destination: nobody reads it.
const LOST: Register = Register::General(u8::MAX);

pub(super) fn operand(name: &str) -> Option<Operand> {
    let numbered = |prefix: &str| name.strip_prefix(prefix)?.parse::<u8>().ok();
    let number = match name {
        "zero" => return Some(Operand::Constant(0)),
        "ra" => 1,
        "sp" => 2,
        "gp" => 3,
        "tp" => 4,
        "fp" => 8,
        _ => match (numbered("a"), numbered("s"), numbered("t")) {
            (Some(number @ 0..=7), _, _) => 10 + number,
            (_, Some(number @ 0..=1), _) => 8 + number,
            (_, Some(number @ 2..=11), _) => 16 + number,
            (_, _, Some(number @ 0..=2)) => 5 + number,
            (_, _, Some(number @ 3..=6)) => 25 + number,
            _ => return None,
        },
    };
    Some(Operand::Register(Register::General(number)))
}

fn constant(text: &str) -> Option<Operand> {
    text.parse().ok().map(Operand::Constant)
}

/// `8(a0)`, `(a0)`
fn address(text: &str) -> Option<Address> {
    let (offset, base) = text.strip_suffix(')')?.split_once('(')?;
    Some(Address {
        base: Some(register(base)?),
        index: None,
        offset: if offset == "0" { String::new() } else { offset.to_owned() },
    })
}

/// Reads and writes in the sets of a fence. Devices do not matter here.
fn set(text: &str) -> Accesses {
    Accesses { reads: text.contains('r'), writes: text.contains('w') }
}

fn fence(operands: &[&str]) -> Option<Fence> {
    match operands {
        [] => Some(Fence::FULL),
        [before, after] => Some(Fence::keeping(Pairs::between(set(before), set(after)))),
        _ => None,
    }
}

/// The width that a letter of a mnemonic names.
fn width(letter: char) -> Option<u16> {
    Some(match letter {
        'b' => 8,
        'h' => 16,
        'w' => 32,
        'd' => 64,
        'q' => 128,
        _ => return None,
    })
}

/// The annotations in the suffixes of a mnemonic.
fn annotations(mnemonic: &str) -> (Annotation, Annotation) {
    let suffix = mnemonic.rsplit('.').next().unwrap_or_default();
    let annotation = |is: bool| if is { Annotation::Sc } else { Annotation::None };
    (annotation(matches!(suffix, "aq" | "aqrl")), annotation(matches!(suffix, "rl" | "aqrl")))
}

/// `lr.w.aq rd, (rs1)`, `sc.w.rl rd, rs2, (rs1)`
fn exclusive(base: &str, mnemonic: &str, operands: &[&str]) -> Option<Step> {
    let width = width(mnemonic.split('.').nth(1)?.chars().next()?)?;
    let (acquire, release) = annotations(mnemonic);
    let access = if base == "lr" {
        let [to, place] = operands else { return None };
        Access::new(AccessKind::LoadExclusive, address(place)?, width).into(&[operand(to)?])
    } else {
        let [status, value, place] = operands else { return None };
        let status = match operand(status)? {
            Operand::Register(register) => Some(register),
            Operand::Constant(_) => None,
        };
        let access = Access::new(AccessKind::StoreExclusive(status), address(place)?, width);
        Access { from: vec![operand(value)?], ..access }
    };
    Some(Step::Access(Access { acquire, release, ..access }))
}

/// `amoadd.w.aqrl rd, rs2, (rs1)`; for `amocas`, what is expected is in `rd`.
fn atomic(mnemonic: &str, operands: &[&str]) -> Option<Step> {
    let [to, value, place] = operands else { return None };
    let width = width(mnemonic.split('.').nth(1)?.chars().next()?)?;
    let (acquire, release) = annotations(mnemonic);
    let is_swap = mnemonic.starts_with("amocas");
    let kind = if is_swap { AccessKind::CompareAndSwap } else { AccessKind::Modify };
    let access = Access::new(kind, address(place)?, width).into(&[operand(to)?]);
    let expected = if is_swap { vec![operand(to)?] } else { Vec::new() };
    // An AMO whose result is not wanted is ordered like any other.
    let access = Access { acquire, release, from: vec![operand(value)?], expected, is_discarded: false, ..access };
    Some(Step::Access(access))
}

/// `lw rd, 8(rs1)`, `sw rs2, 8(rs1)`, and Zalasr's with annotations.
fn access(base: &str, mnemonic: &str, operands: &[&str]) -> Option<Step> {
    let [value, place] = operands else { return None };
    let width = width(base.chars().nth(1)?)?;
    let (acquire, release) = annotations(mnemonic);
    let place = address(place)?;
    let access = if base.starts_with('l') {
        Access { is_discarded: false, ..Access::new(AccessKind::Load, place, width).into(&[operand(value)?]) }
    } else {
        Access { from: vec![operand(value)?], ..Access::new(AccessKind::Store, place, width) }
    };
    Some(Step::Access(Access { acquire, release, ..access }))
}

fn jump(base: &str, operands: &[&str]) -> Option<Step> {
    if base == "ret" {
        return Some(Step::Return);
    }
    let target = *operands.first()?;
    Some(match base {
        "j" if target.starts_with(".L") => Step::Jump(target.to_owned()),
        _ => Step::Call { name: target.to_owned(), is_tail: base != "call" },
    })
}

fn is_branch(mnemonic: &str) -> bool {
    matches!(
        mnemonic,
        "beq"
            | "bne"
            | "blt"
            | "bge"
            | "bltu"
            | "bgeu"
            | "beqz"
            | "bnez"
            | "blez"
            | "bgez"
            | "bltz"
            | "bgtz"
            | "bgt"
            | "ble"
            | "bgtu"
            | "bleu"
    )
}

fn conditional(mnemonic: &str, operands: &[&str]) -> Option<Step> {
    let (target, values) = operands.split_last()?;
    let values: Vec<Operand> = values.iter().map(|text| operand(text)).collect::<Option<_>>()?;
    let condition = match (mnemonic, values.as_slice()) {
        ("beq" | "bne", [one, other]) => Condition::Values(*one, *other, mnemonic == "beq"),
        ("beqz" | "bnez", [one]) => Condition::Values(*one, Operand::Constant(0), mnemonic == "beqz"),
        _ => Condition::Other(values),
    };
    Some(Step::Branch(condition, (*target).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Step> {
        let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
        step(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
    }

    const A0: Register = Register::General(10);
    const A1: Register = Register::General(11);

    #[test]
    fn accesses() {
        let Some(Step::Access(access)) = read("amoadd.w.aqrl a0, a1, (a0)") else { panic!() };
        assert_eq!((access.kind, access.width), (AccessKind::Modify, 32));
        assert_eq!((access.acquire, access.release), (Annotation::Sc, Annotation::Sc));
        assert_eq!((access.to, access.from), (vec![A0], vec![Operand::Register(A1)]));
        let Some(Step::Access(access)) = read("sc.d.rl a2, zero, (a0)") else { panic!() };
        assert_eq!(access.kind, AccessKind::StoreExclusive(Some(Register::General(12))));
        assert_eq!((access.acquire, access.release, access.width), (Annotation::None, Annotation::Sc, 64));
        let Some(Step::Access(access)) = read("lhu a0, 6(a1)") else { panic!() };
        assert_eq!((access.address.base, access.address.offset.as_str(), access.width), (Some(A1), "6", 16));
        let Some(Step::Access(access)) = read("amocas.b a0, a1, (a2)") else { panic!() };
        assert_eq!(access.expected, [Operand::Register(A0)]);
    }

    #[test]
    fn the_rest() {
        let acquire = Fence::keeping(Pairs::READS);
        assert_eq!(read("fence r, rw"), Some(Step::Fence(acquire)));
        assert_eq!(read("fence"), Some(Step::Fence(Fence::FULL)));
        let zero = Condition::Values(Operand::Register(A0), Operand::Constant(0), false);
        assert_eq!(read("bnez a0, .L1"), Some(Step::Branch(zero, ".L1".to_owned())));
        assert_eq!(read("li a0, -1"), Some(Step::Move(A0, Operand::Constant(-1))));
        assert_eq!(
            read("call __atomic_load_4"),
            Some(Step::Call { name: "__atomic_load_4".to_owned(), is_tail: false })
        );
        assert_eq!(read("vadd.vv v0, v1, v2"), None);
    }
}
