//! SPARC: the calling conventions.
//!
//! Follow "System V Application Binary Interface: SPARC Processor Supplement", chapter 3 "Function Calling Sequence", and, of 64
//! bits, "SPARC Compliance Definition 2.4.1", chapter 3P. The latter has its stack 2047 bytes above what the stack pointer says.

use super::operand::{CALLERS, FRAME, LINK, SP};
use crate::isa::abi::{Abi, Place};
use crate::isa::effect::Register;

/// The first six arguments are in the registers that a caller names `%o0` to `%o5`; those have places on the stack too. The
/// local and the incoming registers are the caller's until `save`, and again behind `restore`. `%g6` and `%g7` are the system's.
pub(super) fn abi(isa: &str, _: &str) -> Abi {
    let is_wide = isa == "sparc64";
    Abi {
        arguments: &[8, 9, 10, 11, 12, 13],
        stack_arguments: if is_wide { 2047 + 176 } else { 92 },
        link: Some(LINK),
        stack_slot: if is_wide { 8 } else { 4 },
        aligns_pairs: false,
        // Of 32 bits: "Functions Returning Structures or Unions". Of 64 bits it is the first argument.
        result_address: if is_wide { None } else { Some(Place::Stack(64)) },
        results: &[8, 9],
        widest: None,
        // Those of floating point.
        vector_arguments: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        vector_results: &[0, 1],
        preserved: &[16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29],
        // The last are where the caller's window is kept between `save` and `restore`.
        reserved: &[6, 7, SP, FRAME, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47],
        count: CALLERS + 16,
        stack: Register::General(SP),
        lanes: None,
        has_own_registers: false,
    }
}
