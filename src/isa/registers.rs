//! The registers that an instruction names, and how it uses each.
//!
//! This is finer than [`super::effect`]: every register has its position in the text, so that two instructions can be
//! compared without the names of their registers. Values do not matter here.

use super::effect::{Operand, Register};

/// A register with its form in the text, where one of floating point has the form `f`, and others have none.
pub(super) fn with_form(register: Register) -> (Register, String) {
    let is_float = matches!(register, Register::Vector(_));
    (register, if is_float { "f".to_owned() } else { String::new() })
}

/// How an instruction uses a register that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// It reads it.
    Reads,
    /// It writes all of it.
    Writes,
    /// It reads and writes it, or writes a part of it.
    Both,
}

impl Role {
    /// Whether the old value matters.
    #[must_use]
    pub fn reads(self) -> bool {
        self != Role::Writes
    }

    /// Whether the value changes.
    #[must_use]
    pub fn writes(self) -> bool {
        self != Role::Reads
    }
}

/// A register and its use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Use {
    /// The register.
    pub register: Register,
    /// Its use.
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
    /// The operands with `%` and the form (`w`, `x`, `8`) instead of each register.
    pub skeleton: String,
    /// The registers in the order of the text, followed by those that are not named, including the flags.
    pub list: Vec<Use>,
}

/// An operand value, and its use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Argument {
    /// The value.
    pub(super) value: Operand,
    /// Its use.
    pub(super) role: Role,
}

/// The registers that these arguments write. A constant here is a zero register: the result is discarded.
pub(super) fn written(arguments: &[Argument]) -> Vec<Register> {
    let written = arguments.iter().filter(|argument| argument.role.writes());
    written.filter_map(|argument| argument.value.register()).collect()
}

/// The values that these arguments read.
pub(super) fn read(arguments: &[Argument]) -> Vec<Operand> {
    arguments.iter().filter(|argument| argument.role.reads()).map(|argument| argument.value).collect()
}

/// The operands of an instruction, each register replaced by its form. `name` parses a word as a register with its
/// form; `role` gives the use of the register in the operand of this index, and whether it is part of an address.
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
    use crate::isa::asm::{Dialect, Instruction};
    use crate::isa::isa;

    /// The uses of an instruction's registers, in words: `general 0 reads`.
    fn words(isa_name: &str, text: &str) -> Option<(String, String)> {
        let prefix =
            ["lock", "rep"].into_iter().find(|prefix| text.starts_with(&format!("{prefix} "))).unwrap_or_default();
        let rest = text[prefix.len()..].trim_start();
        let (mnemonic, operands) = rest.split_once(' ').unwrap_or((rest, ""));
        let isa = isa(isa_name).expect("the ISA is known");
        let uses = (isa.decode)(&Instruction { prefix, mnemonic, operands }, Dialect::Intel)?.uses?;
        let word = |one: &Use| {
            let name = match one.register {
                Register::General(number) => number.to_string(),
                Register::Vector(number) => format!("v{number}"),
                Register::Float(number) => format!("st{number}"),
                Register::Condition(_) => "flags".to_owned(),
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
            ("aarch64", "dup v0.16b, w1", "%v.16b, %w", "=v0 1"),
            ("aarch64", "mov v0.d[1], x8", "%v.d[1], %x", "+v0 8"),
            ("aarch64", "orr v0.4s, #1", "%v.4s, #1", "+v0"),
            ("aarch64", "bif v0.8b, v1.8b, v2.8b", "%v.8b, %v.8b, %v.8b", "+v0 v1 v2"),
            ("aarch64", "umaxv b2, v2.8b", "%b, %v.8b", "=v2 v2"),
            ("aarch64", "fcmp d0, d1", "%d, %d", "v0 v1 =flags"),
            ("aarch64", "mrs x8, TPIDR_EL0", "%x, TPIDR_EL0", "=8"),
            // It reads the flags.
            ("aarch64", "mrs x8, NZCV", "", ""),
            ("aarch64", "br x1", "%x", "1"),
            ("riscv64", "amoadd.w.aqrl a0, a1, (a0)", "%, %, (%)", "=10 11 10"),
            ("riscv64", "amocas.w a2, a3, (a0)", "%, %, (%)", "+12 13 10"),
            ("riscv64", "sc.w.rl a2, zero, 0(a0)", "%, zero, 0(%)", "=12 10"),
            ("riscv64", "fsd fa5, 8(sp)", "%f, 8(%)", "v15 2"),
            ("riscv64", "fld ft8, 8(a0)", "%f, 8(%)", "=v28 10"),
            ("riscv64", "jalr a1", "%", "11"),
            ("riscv64", "jalr ra, 0(a1)", "%, 0(%)", "=1 11"),
            ("riscv64", "bne a3, a1, .L1", "%, %, .L1", "13 11"),
            ("x86_64", "lock cmpxchg dword ptr [rdi], ecx", "dword ptr [%64], %32", "7 1 +0 =flags"),
            ("x86_64", "lock xadd dword ptr [rdi + 8*rcx], eax", "dword ptr [%64 + 8*%64], %32", "7 1 +0 =flags"),
            ("x86_64", "xor ecx, ecx", "%32, %32", "=1 =1 =flags"),
            ("x86_64", "add eax, esi", "%32, %32", "+0 6 =flags"),
            ("x86_64", "mov eax, dword ptr [rdi]", "%32, dword ptr [%64]", "=0 7"),
            ("x86_64", "sete al", "%8", "+0 flags"),
            ("x86_64", "cmove eax, ecx", "%32, %32", "+0 1 flags"),
            ("x86_64", "push rbx", "%64", "3 +4"),
            ("x86_64", "fild qword ptr [esp]", "qword ptr [%32]", "4 =st0"),
            ("x86_64", "fadd st(1)", "", ""),
            ("x86_64", "mul rcx", "%64", "1 +0 =2 +flags"),
            ("x86_64", "div cl", "%8", "1 +0 +flags"),
            ("x86_64", "idiv qword ptr [rdi]", "qword ptr [%64]", "7 +0 +2 +flags"),
            ("x86_64", "pmovmskb ecx, xmm0", "%32, %128", "=1 v0"),
            ("x86_64", "pcmpeqb xmm0, xmm1", "%128, %128", "+v0 v1"),
            ("x86_64", "pcmpeqd xmm0, xmm0", "%128, %128", "=v0 =v0"),
            ("x86_64", "rep movsq es:[rdi], [rsi]", "es:[%64], [%64]", "+7 +6 +1"),
            ("x86_64", "rep stosq es:[rdi], rax", "es:[%64], %64", "+7 0 +1"),
            ("x86_64", "movsd es:[rdi], [rsi]", "es:[%64], [%64]", "+7 +6"),
            ("x86_64", "rep bsf eax, ecx", "%32, %32", "+0 1 +flags"),
        ] {
            let found = words(isa, text);
            let expected = (!skeleton.is_empty()).then(|| (skeleton.to_owned(), uses.to_owned()));
            assert_eq!(found, expected, "{text}");
        }
    }
}
