//! RISC-V: the calling convention.
//!
//! Follows "RISC-V ABIs Specification", chapters "Register Convention" and "Procedure Calling Convention".

use crate::isa::abi::Abi;
use crate::isa::effect::Register;

/// The link register, the stack pointer, and the global and thread pointers are reserved. The embedded base ISA has
/// half of the registers.
pub(super) fn abi(isa: &str, triple: &str) -> Abi {
    let slot = if isa == "riscv32" { 4 } else { 8 };
    let is_embedded = triple.starts_with("riscv32e") || triple.starts_with("riscv64e");
    let (arguments, preserved, count): (&[u8], &[u8], u8) = if is_embedded {
        (&[10, 11, 12, 13, 14, 15], &[8, 9], 16)
    } else {
        (&[10, 11, 12, 13, 14, 15, 16, 17], &[8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27], 32)
    };
    Abi {
        arguments,
        stack_arguments: 0,
        link: Some(1),
        stack_slot: slot,
        aligns_pairs: false,
        result_address: None,
        results: &[10, 11],
        widest: None,
        // Those of floating point.
        vector_arguments: &[10, 11, 12, 13, 14, 15, 16, 17],
        vector_results: &[10, 11],
        preserved,
        reserved: &[1, 2, 3, 4],
        count,
        stack: Register::General(2),
        lanes: None,
        has_own_registers: false,
    }
}
