//! AVR: the calling convention.
//!
//! Follows "avr-gcc", ABI, "Calling Convention" and "Register Layout" (<https://gcc.gnu.org/wiki/avr-gcc>): arguments go down from
//! `r25`, each of them from an even register, and so do results; `r0` is for the moment, and `r1` is zero. A push takes a byte.

use super::operand::{SPH, SPL};
use crate::isa::abi::Abi;
use crate::isa::effect::Register;

/// A slot of the stack is a byte, as a register is. The return address has two or three, behind the byte that the stack pointer
/// points to, which is free.
pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &[24, 25, 22, 23, 20, 21, 18, 19, 16, 17, 14, 15, 12, 13, 10, 11, 8, 9],
        stack_arguments: 3,
        link: None,
        stack_slot: 1,
        aligns_pairs: true,
        result_address: None,
        results: &[24, 25, 22, 23, 20, 21, 18, 19],
        widest: None,
        vector_arguments: &[],
        vector_results: &[],
        preserved: &[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 28, 29],
        reserved: &[1, SPL, SPH],
        count: SPH + 1,
        stack: Register::General(SPL),
        has_own_registers: false,
        lanes: None,
    }
}
