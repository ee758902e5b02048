//! Stack machines: their instructions name no operands, so where these are follows from what stands before.

use super::asm::Instruction;

/// Gives the instructions of a body their places, each one.
pub type Placing = fn(&[Instruction<'_>]) -> Vec<Placed>;

/// An instruction of a stack machine at its place in a body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Placed {
    /// The label that jumps name, if they lead to this line: then it is a label, and nothing else.
    pub label: Option<String>,
    /// The operands with registers, for the decoder, in whatever notation it reads.
    pub operands: String,
}
