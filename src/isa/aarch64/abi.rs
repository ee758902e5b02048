//! `AArch64`: the calling convention.
//!
//! Follows "Procedure Call Standard for the Arm 64-bit Architecture" (AAPCS64), sections 6.1.1 and 6.9; Apple's and Windows'
//! differ in what is on the stack and in variadic functions alone.

use crate::isa::abi::{Abi, Place};
use crate::isa::effect::Register;

/// x8 holds the address of a result in memory, x18 belongs to the platform, x30 is the link register and 31 the stack pointer.
pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &[0, 1, 2, 3, 4, 5, 6, 7],
        stack_arguments: 0,
        link: Some(30),
        stack_slot: 8,
        aligns_pairs: true,
        result_address: Some(Place::Register(Register::General(8))),
        results: &[0, 1],
        widest: None,
        vector_arguments: &[0, 1, 2, 3, 4, 5, 6, 7],
        vector_results: &[0, 1, 2, 3],
        preserved: &[19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29],
        reserved: &[18, 30, 31],
        count: 32,
        stack: Register::General(31),
        lanes: None,
        has_own_registers: false,
    }
}
