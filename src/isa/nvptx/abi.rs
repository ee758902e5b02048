//! PTX: the calling convention.
//!
//! Follows the PTX ISA, "Parameter State Space" and "Abstracting the ABI", "Function Declarations and Definitions": a function has a
//! parameter for each argument, and one for what it returns. NVIDIA, "PTX Writer's Guide to Interoperability", "Parameter Passing":
//! a result of two parts is one parameter with both, one behind the other. Each argument, and each part of the result, has a
//! register of ours here.

use super::operand::{COUNT, RETURN, STACK};
use crate::isa::abi::Abi;
use crate::isa::effect::Register;

pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        stack_arguments: 0,
        // No instruction can read it.
        link: Some(RETURN),
        stack_slot: 8,
        aligns_pairs: false,
        result_address: None,
        results: &[16, 17],
        widest: None,
        vector_arguments: &[],
        vector_results: &[],
        preserved: &[],
        reserved: &[RETURN, STACK],
        count: COUNT,
        stack: Register::General(STACK),
        has_own_registers: true,
        lanes: None,
    }
}
