//! How the instructions of an ISA are written in litmus tests: the format of herd7 and litmus7.

use super::asm::Dialect;
use super::decoded::Decoded;

/// What the format calls an instruction set, and how it is written in it.
#[derive(Debug)]
pub struct Notation {
    /// The name of the instruction set there.
    pub name: &'static str,
    /// The names of the instruction set here that it holds for.
    pub isas: &'static [&'static str],
    /// The registers that a thread keeps the addresses of x, y and z in; no body uses them.
    pub addresses: [&'static str; 3],
    /// The registers that keep results, as instructions and as conditions write them.
    pub results: [&'static str; 4],
    /// Gives a cell its address, and a value where it takes one.
    pub enter: fn(address: &str, value: Option<usize>) -> Vec<String>,
    /// Keeps the result of a cell.
    pub keep: fn(register: &str) -> String,
    /// An instruction as the format writes it; nothing if it does nothing there.
    pub instruction: fn(&Written<'_>) -> Result<Option<String>, String>,
    /// A jump to a label.
    pub jump: fn(&str) -> String,
}

/// An instruction that is to be written.
#[derive(Debug)]
pub struct Written<'a> {
    /// What it is.
    pub decoded: &'a Decoded,
    /// Its prefix, or nothing.
    pub prefix: &'a str,
    /// Its operands as the compiler wrote them; labels are unique in the test already.
    pub operands: &'a [String],
    /// The syntax of the compiler.
    pub dialect: Dialect,
}

impl Written<'_> {
    /// Says that the format has no such instruction.
    pub(super) fn refused(&self) -> String {
        let text = format!("{} {}", self.decoded.mnemonic.text(), self.operands.join(", "));
        format!("it has no `{}`", text.trim_end())
    }
}
