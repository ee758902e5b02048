//! MIPS: the calling conventions.
//!
//! Follow "System V Application Binary Interface: MIPS RISC Processor Supplement", 3rd edition, chapter 3, "Function Calling
//! Sequence" (o32), and "`MIPSpro` N32 ABI Handbook", chapter 2, "Calling Convention Implementations" (n32 and n64).

use super::operand::{HI, SP};
use crate::isa::abi::Abi;

/// o32 has four registers for arguments, and a place on the stack for each of them too; n64 has eight, and none.
pub(super) fn abi(isa: &str, _: &str) -> Abi {
    let is_wide = isa.starts_with("mips64");
    // A called function of n64 keeps the global pointer; one of o32 does not.
    let (arguments, preserved): (&[u8], &[u8]) = if is_wide {
        (&[4, 5, 6, 7, 8, 9, 10, 11], &[16, 17, 18, 19, 20, 21, 22, 23, 28, 30])
    } else {
        (&[4, 5, 6, 7], &[16, 17, 18, 19, 20, 21, 22, 23, 30])
    };
    Abi {
        arguments,
        stack_arguments: if is_wide { 0 } else { 4 * 4 },
        link: Some(31),
        stack_slot: if is_wide { 8 } else { 4 },
        aligns_pairs: !is_wide,
        result_address: None,
        widest: None,
        results: &[2, 3],
        // Those of floating point.
        vector_arguments: if is_wide { &[12, 13, 14, 15, 16, 17, 18, 19] } else { &[12, 14] },
        vector_results: &[0, 2],
        preserved,
        // Two are for the kernel.
        reserved: &[26, 27, 29, 31],
        count: HI + 2,
        stack: SP,
        lanes: None,
        has_own_registers: false,
    }
}
