//! MSP430: the calling convention.
//!
//! Follows "MSP430 Embedded Application Binary Interface" (Texas Instruments, SLAA534), sections 3.2, "Register Conventions", and 3.3,
//! "Argument Passing".

use super::operand::SP;
use crate::isa::abi::Abi;

/// Four registers for arguments and results. A call leaves its return address on the stack.
pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &[12, 13, 14, 15],
        stack_arguments: 2,
        link: None,
        stack_slot: 2,
        aligns_pairs: false,
        result_address: None,
        results: &[12, 13, 14, 15],
        widest: None,
        vector_arguments: &[],
        vector_results: &[],
        preserved: &[4, 5, 6, 7, 8, 9, 10],
        // The program counter, the stack pointer, the status register and the generator of constants.
        reserved: &[0, 1, 2, 3],
        count: 16,
        stack: SP,
        has_own_registers: false,
        lanes: None,
    }
}
