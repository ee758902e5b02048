//! `AArch64`: what each instruction does to registers and memory.
//!
//! Follows the Arm Architecture Reference Manual (DDI 0487), chapters C6 (the instructions) and B2 (what acquire, release and
//! barriers mean).

use super::access::memory;
use super::operand::{operand, register};
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::step::{Condition, Operand, Register, Step};
use crate::model::{Fence, Pairs};

/// What an instruction does, where this file knows it.
pub(super) fn step(instruction: &Instruction<'_>, _: Dialect) -> Option<Step> {
    let Instruction { mnemonic, .. } = instruction;
    let operands = operands(instruction.operands);
    if let Some(condition) = mnemonic.strip_prefix("b.") {
        return Some(Step::Branch(flags(condition), (*operands.first()?).to_owned()));
    }
    match *mnemonic {
        "dmb" | "dsb" => fence(&operands).map(Step::Fence),
        "isb" => Some(Step::Fence(Fence::INSTRUCTION)),
        "ret" => Some(Step::Return),
        "brk" | "udf" => Some(Step::Trap),
        "b" | "bl" => Some(jump(mnemonic, operands.first()?)),
        "cbz" | "cbnz" | "tbz" | "tbnz" => conditional(mnemonic, &operands),
        "nop" | "hint" | "yield" | "wfe" | "sev" | "bti" | "clrex" | "paciasp" | "autiasp" => Some(Step::Nothing),
        "mov" => Some(Step::Move(register(operands.first()?)?, operand(operands.get(1)?)?)),
        "cmp" => Some(Step::Compare(operand(operands.first()?)?, operand(operands.get(1)?)?)),
        "ccmp" if matches!(operands.as_slice(), [_, _, "#0", "eq"]) => {
            Some(Step::CompareMore(operand(operands.first()?)?, operand(operands.get(1)?)?))
        }
        "cmn" | "tst" | "ccmp" | "ccmn" => Some(compute(mnemonic, &operands)),
        // A narrow value is the same in whichever way it fills its register.
        "uxtb" | "uxth" | "sxtb" | "sxth" | "sxtw" => {
            Some(Step::Move(register(operands.first()?)?, operand(operands.get(1)?)?))
        }
        "and" if matches!(operands.get(2), Some(&("#0xff" | "#0xffff"))) => {
            Some(Step::Move(register(operands.first()?)?, operand(operands.get(1)?)?))
        }
        "cinc" if operands.get(2) == Some(&"ne") => {
            Some(Step::CountDifference { to: register(operands.first()?)?, from: operand(operands.get(1)?)? })
        }
        "cset" => Some(Step::Select {
            to: register(operands.first()?)?,
            condition: flags(operands.get(1)?),
            then: Operand::Constant(1),
            otherwise: Operand::Constant(0),
        }),
        "csel" => Some(Step::Select {
            to: register(operands.first()?)?,
            condition: flags(operands.get(3)?),
            then: operand(operands.get(1)?)?,
            otherwise: operand(operands.get(2)?)?,
        }),
        _ => memory(mnemonic, &operands).map(Step::Access).or_else(|| arithmetic(mnemonic, &operands)),
    }
}

fn flags(condition: &str) -> Condition {
    match condition {
        "eq" => Condition::Flags { equal: true },
        "ne" => Condition::Flags { equal: false },
        _ => Condition::OtherFlags,
    }
}

fn fence(operands: &[&str]) -> Option<Fence> {
    let [kind] = operands else { return None };
    Some(match *kind {
        "ishld" | "ld" | "nshld" | "oshld" => Fence::keeping(Pairs::READS),
        "ishst" | "st" | "nshst" | "oshst" => Fence::keeping(Pairs::WRITE_WRITE),
        "ish" | "sy" | "nsh" | "osh" => Fence::FULL,
        _ => return None,
    })
}

fn jump(mnemonic: &str, target: &str) -> Step {
    let name = target.to_owned();
    match mnemonic {
        "b" if target.starts_with(".L") => Step::Jump(name),
        _ => Step::Call { name, is_tail: mnemonic == "b" },
    }
}

fn conditional(mnemonic: &str, operands: &[&str]) -> Option<Step> {
    let (target, values) = operands.split_last()?;
    let condition = match (mnemonic, values) {
        ("cbz" | "cbnz", [value]) => Condition::Values(operand(value)?, Operand::Constant(0), mnemonic == "cbz"),
        ("tbz" | "tbnz", [value, bit]) => {
            let Operand::Constant(bit) = operand(bit)? else { return None };
            Condition::Bit(operand(value)?, u8::try_from(bit).ok()?, mnemonic == "tbnz")
        }
        _ => return None,
    };
    Some(Step::Branch(condition, (*target).to_owned()))
}

/// Computes the flags from operands, and from what they were.
fn compute(mnemonic: &str, operands: &[&str]) -> Step {
    let mut from: Vec<Operand> = operands.iter().filter_map(|text| operand(text)).collect();
    from.push(Operand::Register(Register::Flags));
    Step::Compute { to: vec![Register::Flags], how: how(mnemonic, operands), from }
}

/// A mnemonic with what is no operand and says how it computes: `lsl #2`, `ne`.
fn how(mnemonic: &str, operands: &[&str]) -> String {
    let words: Vec<&str> = operands.iter().filter(|text| operand(text).is_none()).copied().collect();
    format!("{mnemonic} {}", words.join(" "))
}

fn arithmetic(mnemonic: &str, operands: &[&str]) -> Option<Step> {
    let (to, from) = operands.split_first()?;
    let (to, how) = (register(to)?, how(mnemonic, from));
    let sets_flags = matches!(mnemonic, "adds" | "adcs" | "subs" | "sbcs" | "negs" | "ands" | "bics");
    let uses_flags = matches!(
        mnemonic,
        "adc" | "adcs" | "sbc" | "sbcs" | "ngc" | "csinc" | "csinv" | "csneg" | "cinc" | "cinv" | "cneg" | "csetm"
    );
    let mut from: Vec<Operand> = from.iter().filter_map(|text| operand(text)).collect();
    // These change a part of their destination.
    if matches!(mnemonic, "bfi" | "bfxil" | "bfm" | "movk") {
        from.push(Operand::Register(to));
    }
    if uses_flags {
        from.push(Operand::Register(Register::Flags));
    }
    let to = if sets_flags { vec![to, Register::Flags] } else { vec![to] };
    Some(Step::Compute { to, how, from })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Step> {
        let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
        step(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
    }

    fn general(number: u8) -> Register {
        Register::General(number)
    }

    #[test]
    fn the_rest() {
        assert_eq!(read("dmb ish"), Some(Step::Fence(Fence::FULL)));
        assert_eq!(read("b .L2"), Some(Step::Jump(".L2".to_owned())));
        assert_eq!(read("mov w8, wzr"), Some(Step::Move(general(8), Operand::Constant(0))));
        let bit = Condition::Bit(Operand::Register(general(8)), 0, true);
        assert_eq!(read("tbnz w8, #0, .L5"), Some(Step::Branch(bit, ".L5".to_owned())));
        assert_eq!(read("b.ne .L1"), Some(Step::Branch(Condition::Flags { equal: false }, ".L1".to_owned())));
        let Some(Step::Compute { to, .. }) = read("adds w8, w9, w1") else { panic!() };
        assert_eq!(to, [general(8), Register::Flags]);
    }
}
