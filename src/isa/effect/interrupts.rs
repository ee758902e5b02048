//! What instructions do to interrupts. Where one core runs all threads, nothing comes between the accesses that it makes while
//! it takes none.

use super::{Operand, Register};

/// What an instruction does to whether the processor takes interrupts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Interrupts {
    /// Copies the register that says whether it does.
    Saved {
        /// The register that the copy is in.
        to: Register,
    },
    /// It takes none from here on.
    Masked,
    /// It takes them from here on.
    Unmasked,
    /// It takes them if it did where this was copied.
    Restored {
        /// The copy.
        from: Operand,
        /// The condition register that is a part of the same register, if one is.
        flags: Option<Register>,
    },
}
