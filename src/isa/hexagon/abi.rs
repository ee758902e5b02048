//! Hexagon: the calling convention.
//!
//! Follows the "Qualcomm Hexagon Application Binary Interface User Guide" (80-N2040-23), "Calling sequence": as `HexagonCallingConv.td`
//! and `HexagonRegisterInfo.cpp` of LLVM have it.

use crate::isa::abi::Abi;
use crate::isa::effect::Register;

/// `r29` is the stack pointer, `r30` the frame pointer, `r31` the link register. A value of two registers begins at an even one. The
/// registers behind those are the predicates, of which none is preserved.
pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &[0, 1, 2, 3, 4, 5],
        stack_arguments: 0,
        link: Some(31),
        stack_slot: 4,
        aligns_pairs: true,
        result_address: None,
        results: &[0, 1],
        widest: None,
        vector_arguments: &[],
        vector_results: &[],
        preserved: &[16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 30],
        reserved: &[29, 31],
        count: 36,
        stack: Register::General(29),
        has_own_registers: false,
        lanes: None,
    }
}
