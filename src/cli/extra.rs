//! What a run makes beside the instructions, if it is asked for.

use crate::run::pipeline::Request;

/// What is made beside the instructions.
#[derive(Debug, Clone, Copy)]
pub(super) struct Extra {
    /// Sizes.
    pub(super) sizes: bool,
    /// The assembly, as the compiler printed it.
    pub(super) assembly: bool,
}

impl Extra {
    /// Sizes, if they are wanted.
    pub(super) fn sizes(sizes: bool) -> Extra {
        Extra { sizes, assembly: false }
    }

    /// A request that asks for these too.
    pub(super) fn of(self, request: Request) -> Request {
        Request { sizes: self.sizes, keeps_assembly: self.assembly, ..request }
    }
}
