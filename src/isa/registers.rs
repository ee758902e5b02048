//! Which registers an instruction names, what it does with each, and what the calling convention says of them.
//!
//! Finer than [`super::step`]: every register stands where it stands in the text, so that two instructions can be told to be
//! the same but for the names of their registers. What a value is does not matter here.

use super::step::Register;
use crate::isa::asm::{Dialect, Instruction};

/// What an instruction does with a register that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// It reads it.
    Reads,
    /// It writes it as a whole, whatever it held.
    Writes,
    /// It reads it and writes it, or writes a part of it.
    Both,
}

impl Role {
    /// Whether what the register held matters.
    #[must_use]
    pub fn reads(self) -> bool {
        self != Role::Writes
    }

    /// Whether it holds something else afterwards.
    #[must_use]
    pub fn writes(self) -> bool {
        self != Role::Reads
    }
}

/// A register and what becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Use {
    /// The register.
    pub register: Register,
    /// What is done with it.
    pub role: Role,
}

impl Use {
    pub(super) const fn of(register: Register, role: Role) -> Use {
        Use { register, role }
    }
}

/// The registers of an instruction.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Uses {
    /// The operands with `%` and the form (`w`, `x`, `8`) in the place of each register.
    pub skeleton: String,
    /// First the registers in the order in which they stand in the text, then those that are not named, the flags among them.
    pub list: Vec<Use>,
}

/// How registers are used between functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Convention {
    /// Those that take arguments, in order.
    pub arguments: &'static [u8],
    /// Those that take results, in order.
    pub results: &'static [u8],
    /// The vector registers that take arguments, in order.
    pub vector_arguments: &'static [u8],
    /// The vector registers that take results, in order.
    pub vector_results: &'static [u8],
    /// Those that a function leaves as they were.
    pub preserved: &'static [u8],
    /// Those that have a purpose of their own: the stack pointer, the link register.
    pub reserved: &'static [u8],
    /// How many general registers there are; what is in no list is free to be changed.
    pub count: u8,
}

/// The registers of an ISA.
#[derive(Debug)]
pub struct Registers {
    /// The registers of an instruction that the ISA's file knows.
    pub uses: fn(&Instruction<'_>, Dialect) -> Option<Uses>,
    /// The convention of a triple.
    pub convention: fn(&str) -> Convention,
}

/// The operands of an instruction, each register in them replaced by its form. `name` reads a word as a register with its
/// form; `role` says what becomes of the register in the operand of that number, and whether it stands in an address.
pub(super) fn scan(
    operands: &[&str],
    name: impl Fn(&str) -> Option<(Register, String)>,
    role: impl Fn(usize, bool) -> Role,
) -> Uses {
    let is_word = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '.' | '$' | '@');
    let mut uses = Uses::default();
    for (number, operand) in operands.iter().enumerate() {
        if number > 0 {
            uses.skeleton.push_str(", ");
        }
        let mut rest = *operand;
        let mut in_address = false;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|character| is_word(character) != is_word(first)).unwrap_or(rest.len());
            let (word, behind) = rest.split_at(end);
            rest = behind;
            in_address |= word.contains(['[', '(']);
            match name(word).filter(|_| is_word(first)) {
                Some((register, form)) => {
                    uses.skeleton.push('%');
                    uses.skeleton.push_str(&form);
                    uses.list.push(Use::of(register, role(number, in_address)));
                }
                None => uses.skeleton.push_str(word),
            }
        }
    }
    uses
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::isa::isa;

    /// What an instruction does with which registers, in words: `general 0 reads`.
    fn words(isa_name: &str, text: &str) -> Option<(String, String)> {
        let (prefix, rest) = text.strip_prefix("lock ").map_or(("", text), |rest| ("lock", rest));
        let (mnemonic, operands) = rest.split_once(' ').unwrap_or((rest, ""));
        let registers = isa(isa_name).and_then(|isa| isa.registers).expect("the ISA has registers");
        let uses = (registers.uses)(&Instruction { prefix, mnemonic, operands }, Dialect::Intel)?;
        let word = |one: &Use| {
            let name = match one.register {
                Register::General(number) => number.to_string(),
                Register::Vector(number) => format!("v{number}"),
                Register::Flags => "flags".to_owned(),
            };
            let role = match one.role {
                Role::Reads => "",
                Role::Writes => "=",
                Role::Both => "+",
            };
            format!("{role}{name}")
        };
        Some((uses.skeleton, uses.list.iter().map(word).collect::<Vec<_>>().join(" ")))
    }

    #[test]
    fn registers_by_their_places() {
        for (isa, text, skeleton, uses) in [
            ("aarch64", "ldaxr w8, [x0]", "%w, [%x]", "=8 0"),
            ("aarch64", "stlxr w10, w9, [x0]", "%w, %w, [%x]", "=10 9 0"),
            ("aarch64", "stlxr wzr, x9, [x0]", "wzr, %x, [%x]", "9 0"),
            ("aarch64", "casal w8, w2, [x0]", "%w, %w, [%x]", "+8 2 0"),
            ("aarch64", "caspal x0, x1, x2, x3, [x4]", "%x, %x, %x, %x, [%x]", "+0 +1 2 3 4"),
            ("aarch64", "ldaddal w1, w0, [x0]", "%w, %w, [%x]", "1 =0 0"),
            ("aarch64", "stp x29, x30, [sp, #-16]!", "%x, %x, [%sp, #-16]!", "29 30 +31"),
            ("aarch64", "ldp x29, x30, [sp], #16", "%x, %x, [%sp], #16", "=29 =30 +31"),
            ("aarch64", "ccmp x9, x3, #0, eq", "%x, %x, #0, eq", "9 3 +flags"),
            ("aarch64", "csel w0, w8, w9, ne", "%w, %w, %w, ne", "=0 8 9 flags"),
            ("aarch64", "bfi w8, w9, #8, #8", "%w, %w, #8, #8", "+8 9"),
            ("aarch64", "dup v0.16b, w1", "", ""),
            ("riscv64", "amoadd.w.aqrl a0, a1, (a0)", "%, %, (%)", "=10 11 10"),
            ("riscv64", "amocas.w a2, a3, (a0)", "%, %, (%)", "+12 13 10"),
            ("riscv64", "sc.w.rl a2, zero, 0(a0)", "%, zero, 0(%)", "=12 10"),
            ("riscv64", "bne a3, a1, .L1", "%, %, .L1", "13 11"),
            ("x86_64", "lock cmpxchg dword ptr [rdi], ecx", "dword ptr [%64], %32", "7 1 +0 =flags"),
            ("x86_64", "lock xadd dword ptr [rdi + 8*rcx], eax", "dword ptr [%64 + 8*%64], %32", "7 1 +0 =flags"),
            ("x86_64", "xor ecx, ecx", "%32, %32", "=1 =1 =flags"),
            ("x86_64", "add eax, esi", "%32, %32", "+0 6 =flags"),
            ("x86_64", "mov eax, dword ptr [rdi]", "%32, dword ptr [%64]", "=0 7"),
            ("x86_64", "sete al", "%8", "+0 flags"),
            ("x86_64", "cmove eax, ecx", "%32, %32", "+0 1 flags"),
            ("x86_64", "push rbx", "%64", "3 +4"),
            ("x86_64", "fild qword ptr [esp]", "", ""),
        ] {
            let found = words(isa, text);
            let expected = (!skeleton.is_empty()).then(|| (skeleton.to_owned(), uses.to_owned()));
            assert_eq!(found, expected, "{text}");
        }
    }
}
