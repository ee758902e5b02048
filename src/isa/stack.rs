//! Stack machines: their instructions name no operands, so where these are follows from what stands before.

/// An instruction of a stack machine at its place in a body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Placed {
    /// The label that jumps name, if they lead to this line: then it is a label, and nothing else.
    pub label: Option<String>,
    /// The operands with registers, for the decoder, in whatever notation it reads.
    pub operands: String,
}
