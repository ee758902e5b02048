//! The notation of an ISA's instructions in litmus tests: the format of herd7 and litmus7.

use super::asm::Dialect;
use super::decoded::Decoded;

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
