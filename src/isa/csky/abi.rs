//! C-SKY: the calling convention.
//!
//! Follows "C-SKY V2 CPU Applications Binary Interface Standards Manual", section 2.2, "Function Calling Conventions": four arguments in
//! `a0` to `a3`, the others on the stack; `l0` to `l9` and the base of the linker's table are preserved.

use super::operand::SP;
use crate::isa::abi::Abi;

/// The address of a result in memory is the first argument.
pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &[0, 1, 2, 3],
        stack_arguments: 0,
        link: Some(15),
        stack_slot: 4,
        aligns_pairs: false,
        result_address: None,
        results: &[0, 1],
        widest: None,
        vector_arguments: &[],
        vector_results: &[],
        preserved: &[4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 28],
        reserved: &[14, 15, 31],
        count: 32,
        stack: SP,
        has_own_registers: false,
        lanes: None,
    }
}
