//! LoongArch: the calling convention.
//!
//! Follows "LoongArch ELF psABI", "Procedure Calling Convention": "Registers" and "Integer calling convention". A value of two
//! registers begins at any, unless it is an argument of a variadic function.

use crate::isa::abi::Abi;
use crate::isa::effect::Register;

/// The link register, the thread pointer, the stack pointer and `$r21` are reserved.
pub(super) fn abi(isa: &str, _: &str) -> Abi {
    Abi {
        arguments: &[4, 5, 6, 7, 8, 9, 10, 11],
        stack_arguments: 0,
        link: Some(1),
        stack_slot: if isa == "loongarch32" { 4 } else { 8 },
        aligns_pairs: false,
        result_address: None,
        widest: None,
        results: &[4, 5],
        // Those of floating point.
        vector_arguments: &[0, 1, 2, 3, 4, 5, 6, 7],
        vector_results: &[0, 1],
        preserved: &[22, 23, 24, 25, 26, 27, 28, 29, 30, 31],
        reserved: &[1, 2, 3, 21],
        count: 32,
        stack: Register::General(3),
        lanes: None,
        has_own_registers: false,
    }
}
