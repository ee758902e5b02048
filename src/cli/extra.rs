//! What a run makes beside the instructions, if it is asked for.

/// What is made beside the instructions.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extra {
    /// Sizes.
    pub(super) sizes: bool,
    /// The assembly, as the compiler printed it.
    pub(super) assembly: bool,
}

impl Extra {
    /// Nothing.
    pub(super) const NONE: Extra = Extra::sizes(false);

    /// Sizes, if they are wanted.
    pub(super) const fn sizes(sizes: bool) -> Extra {
        Extra { sizes, assembly: false }
    }
}
