//! 32-bit Arm: the calling convention.
//!
//! Follows "Procedure Call Standard for the Arm Architecture" (AAPCS32), sections "Core registers" and "Parameter passing".

use super::operand::{LR, PC, SP};
use crate::isa::abi::Abi;
use crate::isa::effect::Register;

/// The frame pointer is preserved whichever register it is.
pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &[0, 1, 2, 3],
        stack_arguments: 0,
        link: Some(LR),
        stack_slot: 4,
        aligns_pairs: true,
        result_address: None,
        results: &[0, 1],
        widest: None,
        vector_arguments: &[0, 1, 2, 3, 4, 5, 6, 7],
        vector_results: &[0, 1, 2, 3],
        preserved: &[4, 5, 6, 7, 8, 9, 10, 11],
        reserved: &[SP, LR, PC],
        count: 16,
        stack: Register::General(SP),
        lanes: None,
        has_own_registers: false,
    }
}
