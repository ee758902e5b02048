//! The toy: its calling convention.

use super::operand::SP;
use crate::isa::abi::Abi;

pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &[3, 4, 5, 6],
        stack_arguments: 0,
        link: Some(15),
        stack_slot: 8,
        aligns_pairs: false,
        result_address: None,
        results: &[3, 4],
        widest: None,
        vector_arguments: &[],
        vector_results: &[],
        preserved: &[14, 15],
        reserved: &[1],
        count: 16,
        stack: SP,
        lanes: None,
        has_own_registers: false,
    }
}
