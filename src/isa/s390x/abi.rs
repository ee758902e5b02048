//! z/Architecture: the calling convention.
//!
//! Follows "ELF Application Binary Interface: s390x Supplement", version 1.6.1, section 1.2 "Function Calling Sequence".

use super::operand::{SP, THREAD};
use crate::isa::abi::Abi;

/// Register 6 is for an argument, and is preserved. The caller leaves 160 bytes above the stack pointer in which a function saves
/// what it has to preserve. Integers of more than 64 bits are passed and returned in memory.
pub(super) fn abi(_: &str, triple: &str) -> Abi {
    // Numbers of floating point are then as integers of their size.
    let (vector_arguments, vector_results): (&[u8], &[u8]) =
        if triple.ends_with("softfloat") { (&[], &[]) } else { (&[0, 2, 4, 6], &[0]) };
    Abi {
        arguments: &[2, 3, 4, 5, 6],
        stack_arguments: 160,
        link: Some(14),
        stack_slot: 8,
        aligns_pairs: false,
        result_address: None,
        results: &[2, 3],
        widest: Some(64),
        vector_arguments,
        vector_results,
        preserved: &[6, 7, 8, 9, 10, 11, 12, 13],
        reserved: &[15, THREAD[0], THREAD[1]],
        count: 18,
        stack: SP,
        lanes: None,
        has_own_registers: false,
    }
}
