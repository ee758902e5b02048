//! m68k: the calling convention.
//!
//! Follows "System V Application Binary Interface, Motorola 68000 Processor Family Supplement", chapter 3, "Function Calling
//! Sequence": arguments are on the stack, four bytes or a multiple of it for each; `%d0`, `%d1`, `%a0` and `%a1` may be changed. LLVM
//! returns addresses in `%d0` too (`M68kCallingConv.td`).

use super::operand::SP;
use crate::isa::abi::Abi;

/// The return address is on top of the stack, then the arguments. A result in memory has its address before these.
pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &[],
        stack_arguments: 4,
        link: None,
        stack_slot: 4,
        aligns_pairs: false,
        result_address: None,
        results: &[0, 1],
        widest: None,
        vector_arguments: &[],
        vector_results: &[],
        preserved: &[2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14],
        reserved: &[15],
        count: 17,
        stack: SP,
        has_own_registers: false,
        lanes: None,
    }
}
