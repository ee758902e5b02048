//! WebAssembly: the calling convention.
//!
//! Follows "Basic C ABI" (<https://github.com/WebAssembly/tool-conventions/blob/main/BasicCABI.md>): arguments are parameters, which
//! are the first locals; there is one result, and what is longer goes to memory, whose address is the first argument. Variables
//! with an address are on a stack of the program, whose pointer is the global `__stack_pointer`.

use super::operand::{COUNT, RESULT, RETURN, STACK};
use crate::isa::abi::Abi;
use crate::isa::effect::Register;

pub(super) fn abi(name: &str, _: &str) -> Abi {
    Abi {
        arguments: &[
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
            29, 30, 31,
        ],
        stack_arguments: 0,
        // No instruction can read it.
        link: Some(RETURN),
        stack_slot: if name == "wasm64" { 8 } else { 4 },
        result_address: None,
        aligns_pairs: false,
        results: &[RESULT],
        widest: None,
        vector_arguments: &[],
        vector_results: &[],
        preserved: &[],
        reserved: &[RETURN, STACK],
        count: COUNT,
        stack: Register::General(STACK),
        lanes: None,
        has_own_registers: true,
    }
}
