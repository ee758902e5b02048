//! `AArch64`: the registers of an instruction and what it does with them.
//!
//! Follows the Arm Architecture Reference Manual (DDI 0487), chapter C6, and "Procedure Call Standard for the Arm 64-bit
//! Architecture" (AAPCS64), section 6.1.1.

use super::{atomic, class, operand};
use crate::isa::Class;
use crate::isa::asm::{Dialect, Instruction, operands};
use crate::isa::registers::{Convention, Registers, Role, Use, Uses, scan};
use crate::isa::step::{Operand, Register};

pub(super) const REGISTERS: Registers = Registers { uses, convention };

/// x18 belongs to the platform, x30 is the link register and 31 the stack pointer.
fn convention(_: &str) -> Convention {
    Convention {
        arguments: &[0, 1, 2, 3, 4, 5, 6, 7],
        results: &[0, 1],
        vector_arguments: &[0, 1, 2, 3, 4, 5, 6, 7],
        vector_results: &[0, 1, 2, 3],
        preserved: &[19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29],
        reserved: &[18, 30, 31],
        count: 32,
    }
}

fn uses(instruction: &Instruction<'_>, dialect: Dialect) -> Option<Uses> {
    let mnemonic = instruction.mnemonic;
    let class = class(instruction, dialect);
    let operands = operands(instruction.operands);
    // `[x0, #8]!` and `[x0], #8` change the register of the address.
    let writes_back = operands
        .iter()
        .position(|operand| operand.contains('['))
        .is_some_and(|position| operands[position].ends_with('!') || position + 1 < operands.len());
    let values = operands.iter().take_while(|operand| !operand.starts_with('[')).count();
    let role = |number: usize, in_address: bool| match (in_address, writes_back) {
        (true, true) => Role::Both,
        (true, false) => Role::Reads,
        (false, _) => role(mnemonic, class, number, values),
    };
    let mut uses = scan(&operands, name, role);
    let (reads, writes) = flags(mnemonic);
    if reads || writes {
        let role = match (reads, writes) {
            (true, true) => Role::Both,
            (true, false) => Role::Reads,
            _ => Role::Writes,
        };
        uses.list.push(Use::of(Register::Flags, role));
    }
    if mnemonic == "ret" {
        uses.list.push(Use::of(Register::General(30), Role::Reads));
    }
    let has_implicit = matches!(mnemonic, "paciasp" | "autiasp");
    (class != Class::Unknown && !has_implicit).then_some(uses)
}

/// What becomes of a register that is an operand of its own.
fn role(mnemonic: &str, class: Class, number: usize, values: usize) -> Role {
    match class {
        Class::Load | Class::LoadExclusive => Role::Writes,
        Class::StoreExclusive if number == 0 => Role::Writes,
        Class::Store | Class::StoreExclusive | Class::Branch | Class::Call => Role::Reads,
        Class::ReadModifyWrite => {
            let Some(atomic) = atomic(mnemonic) else { return Role::Both };
            match atomic.operation {
                "cas" if number < values / 2 => Role::Both,
                "cas" | "st" => Role::Reads,
                // The pair forms take their values where they put what was there.
                _ if atomic.is_pair => Role::Both,
                _ if number == 0 => Role::Reads,
                _ => Role::Writes,
            }
        }
        Class::LoadStore | Class::Fence | Class::Other | Class::Unknown => match mnemonic {
            "cmp" | "cmn" | "tst" | "ccmp" | "ccmn" => Role::Reads,
            // These change a part of their destination.
            "bfi" | "bfxil" | "bfm" | "movk" if number == 0 => Role::Both,
            _ if number == 0 => Role::Writes,
            _ => Role::Reads,
        },
    }
}

/// Whether the flags are read, and whether they are written.
fn flags(mnemonic: &str) -> (bool, bool) {
    match mnemonic {
        "ccmp" | "ccmn" | "adcs" | "sbcs" => (true, true),
        "cmp" | "cmn" | "tst" | "adds" | "subs" | "negs" | "ands" | "bics" => (false, true),
        "adc" | "sbc" | "ngc" | "csel" | "cset" | "csetm" | "csinc" | "cinc" | "csinv" | "cinv" | "csneg" | "cneg" => {
            (true, false)
        }
        _ => (mnemonic.starts_with("b.") || mnemonic.starts_with("bc."), false),
    }
}

/// A register with its form: `w`, `x`, `sp`, `v.16b`. The zero register is no register but a constant.
fn name(word: &str) -> Option<(Register, String)> {
    let Operand::Register(register) = operand::operand(word)? else { return None };
    let digits = |character: char| character.is_ascii_digit();
    let form = match word.split_once('.') {
        Some((name, lanes)) => format!("{}.{lanes}", name.trim_end_matches(digits)),
        None => word.trim_end_matches(digits).to_owned(),
    };
    Some((register, form))
}
