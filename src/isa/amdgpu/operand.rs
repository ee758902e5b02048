//! AMD's GPUs: registers and constants, as assembly writes them.
//!
//! All are of 32 bits, and all are general registers here: first those of vectors, then the scalar ones by the numbers that
//! instructions encode them with. Of 64 bits are two: `v[0:1]`, `vcc`.

use crate::isa::asm::number;
use crate::isa::effect::{Operand, Register};

/// How many vector registers are known: the scalar ones come behind.
pub(super) const SCALARS: u8 = 126;
/// The stack pointer, `s32`.
pub(super) const SP: u8 = SCALARS + 32;
/// The lower half of the mask that comparisons write, `vcc_lo`.
pub(super) const VCC: u8 = SCALARS + 106;
/// `m0`
const M0: u8 = SCALARS + 124;
/// A register that is always 0, from GFX10 on.
const NULL: u8 = SCALARS + 125;
/// The lower half of the mask of the lanes that execute, `exec_lo`.
pub(super) const EXEC: u8 = SCALARS + 126;
/// The upper half.
pub(super) const EXEC_HIGH: u8 = SCALARS + 127;

/// The registers of an operand, the lowest first: one, or as many as `v[0:3]` says.
pub(super) fn registers(text: &str) -> Option<Vec<Register>> {
    let general = |first: u8, count: u8| (first..first + count).map(Register::General).collect();
    match text {
        "vcc" => return Some(general(VCC, 2)),
        "vcc_lo" => return Some(general(VCC, 1)),
        "vcc_hi" => return Some(general(VCC + 1, 1)),
        "exec" => return Some(general(EXEC, 2)),
        "exec_lo" => return Some(general(EXEC, 1)),
        "exec_hi" => return Some(general(EXEC_HIGH, 1)),
        "m0" => return Some(general(M0, 1)),
        _ => {}
    }
    let (base, limit, rest) = match text.split_at_checked(1)? {
        ("v", rest) => (0, SCALARS, rest),
        ("s", rest) => (SCALARS, VCC, rest),
        _ => return None,
    };
    let rest = rest.strip_suffix(".l").unwrap_or(rest);
    let (first, last): (u8, u8) = match rest.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(range) => {
            let (first, last) = range.split_once(':')?;
            (first.parse().ok()?, last.parse().ok()?)
        }
        None => (rest.parse().ok()?, rest.parse().ok()?),
    };
    let is_known = first <= last && last < limit - base;
    is_known.then(|| general(base + first, last - first + 1))
}

/// The register of the upper half of which an operand is: `v4.h`.
pub(super) fn half(text: &str) -> Option<Register> {
    registers(text.strip_suffix(".h")?)?.first().copied()
}

/// Whether an operand is the lower half of a register: `v4.l`.
pub(super) fn is_lower(text: &str) -> bool {
    text.strip_suffix(".l").is_some()
}

/// The values of an operand, of 32 bits each: two where 64 are asked for. A constant has its sign above.
pub(super) fn values(text: &str, count: usize) -> Option<Vec<Operand>> {
    if let Some(register) = half(text) {
        return Some(vec![Operand::Part(register)]);
    }
    // A part of a register, with its sign: `sext(v1)`.
    if let Some(text) = text.strip_prefix("sext(").and_then(|rest| rest.strip_suffix(')')) {
        return Some(vec![Operand::Part(registers(text)?.first().copied()?)]);
    }
    if let Some(registers) = registers(text) {
        return Some(registers.into_iter().map(Operand::Register).collect());
    }
    let constant = constant(text)?;
    let above = Operand::Constant(if constant < 0 { -1 } else { 0 });
    let mut all = vec![Operand::Constant(constant)];
    all.resize(count.max(1), above);
    Some(all)
}

/// A constant.
pub(super) fn constant(text: &str) -> Option<i64> {
    if text == "null" { Some(0) } else { number(text) }
}

/// The first words of operands, and the words behind the last one's: `glc`, `offset:4`.
pub(super) fn with_modifiers<'a>(operands: &[&'a str]) -> (Vec<&'a str>, Vec<&'a str>) {
    let mut firsts = Vec::new();
    let mut modifiers = Vec::new();
    for operand in operands {
        let mut words = operand.split_whitespace();
        firsts.extend(words.next());
        modifiers.extend(words);
    }
    (firsts, modifiers)
}

/// The name of a register, as in the manual.
pub(super) fn name(register: Register) -> String {
    match register {
        Register::General(VCC) => "vcc_lo".to_owned(),
        Register::General(EXEC) => "exec_lo".to_owned(),
        Register::General(EXEC_HIGH) => "exec_hi".to_owned(),
        Register::General(M0) => "m0".to_owned(),
        Register::General(NULL) => "null".to_owned(),
        Register::General(number) if number == VCC + 1 => "vcc_hi".to_owned(),
        Register::General(number @ ..SCALARS) | Register::Vector(number) | Register::Float(number) => {
            format!("v{number}")
        }
        Register::General(number) if number > VCC => format!("ttmp{}", number - VCC - 2),
        Register::General(number) => format!("s{}", number - SCALARS),
        Register::Condition(_) => "scc".to_owned(),
    }
}
