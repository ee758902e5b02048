//! The notation of an ISA's instructions in litmus tests: the format of herd7 and litmus7.

mod execution;

pub use execution::{Making, Words, Writer};

use super::asm::Dialect;
use super::decoded::Decoded;
use super::effect::Register;

/// The notation of an instruction set.
#[derive(Debug)]
pub struct Notation {
    /// The name of the instruction set there.
    pub name: &'static str,
    /// The names of the instruction sets here that it covers.
    pub isas: &'static [&'static str],
    /// The registers for the addresses of x, y and z; no body uses them.
    pub addresses: [&'static str; 3],
    /// The registers for results, as instructions and as conditions write them.
    pub results: [&'static str; 4],
    /// Gives a cell its address, and a value if it takes one.
    pub enter: fn(address: &str, value: Option<usize>) -> Vec<String>,
    /// Saves the result of a cell.
    pub keep: fn(register: &str) -> String,
    /// An instruction in the format; none if it has no effect there.
    pub instruction: fn(&Written<'_>) -> Result<Option<String>, String>,
    /// A jump to a label.
    pub jump: fn(&str) -> String,
    /// How executions are written.
    pub writer: Option<&'static Writer>,
    /// The first words of the tests that this notation reads.
    pub reads: &'static [&'static str],
    /// The syntax of the instructions in a test with this first word.
    pub dialect: fn(&str) -> Dialect,
    /// An instruction of a test as the compiler writes it, so that the decoder understands it. Labels begin with `.L`, as in
    /// normalised text, and stay as they are.
    pub spelled: fn(&str, Dialect) -> String,
    /// Whether the annotation of an instruction is `RCpc` there, though it is `RCsc` to the decoder.
    pub is_pc: fn(&Decoded) -> bool,
    /// A register by its name in a test, and how many bits the name means. Of full width, it is of 64 bits.
    pub register: fn(&str) -> Option<(Register, u16)>,
}

/// An instruction with its mnemonic in lower case and with the compiler's spaces; every other word is written by `word`,
/// except for labels.
pub(super) fn respelled(text: &str, word: impl Fn(&str) -> String) -> String {
    let text = text.trim();
    let (mnemonic, operands) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let mut out = mnemonic.to_lowercase();
    let is_word = |character: char| character.is_alphanumeric() || matches!(character, '_' | '.' | '%' | '$');
    let (mut rest, mut is_apart) = (operands.trim(), true);
    while let Some(first) = rest.chars().next() {
        let end = if is_word(first) { rest.find(|one| !is_word(one)) } else { Some(first.len_utf8()) };
        let (one, behind) = rest.split_at(end.unwrap_or(rest.len()));
        rest = behind;
        if first.is_whitespace() {
            is_apart = true;
            continue;
        }
        // A space between two words counts, and one behind a comma is written.
        let is_joined = matches!(first, ',' | ']' | ')' | '!') || out.ends_with(['[', '(']);
        if is_apart && !is_joined {
            out.push(' ');
        }
        is_apart = first == ',';
        if is_word(first) && !one.starts_with(".L") { out.push_str(&word(one)) } else { out.push_str(one) }
    }
    out
}

/// An instruction to be written.
#[derive(Debug)]
pub struct Written<'a> {
    /// The instruction.
    pub decoded: &'a Decoded,
    /// Its prefix, if any.
    pub prefix: &'a str,
    /// Its operands as the compiler wrote them; labels are already unique in the test.
    pub operands: &'a [String],
    /// The syntax of the compiler.
    pub dialect: Dialect,
}

impl Written<'_> {
    /// The error that the format has no such instruction.
    pub(super) fn refused(&self) -> String {
        let text = format!("{} {}", self.decoded.mnemonic.text(), self.operands.join(", "));
        format!("it has no `{}`", text.trim_end())
    }
}

#[cfg(test)]
mod tests;
