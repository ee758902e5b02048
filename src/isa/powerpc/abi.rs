//! Power: the calling conventions.
//!
//! Follow "System V Application Binary Interface: PowerPC Processor Supplement", chapter "Function Calling Sequence"; "64-bit
//! PowerPC ELF Application Binary Interface Supplement" 1.9 (`ELFv1`), section 3.2; "64-bit ELF V2 ABI Specification: Power Architecture",
//! section 2.2; and, for AIX, "AIX Assembler Language Reference", "Subroutine linkage convention".

use super::operand::SP;
use super::table::LR;
use crate::isa::abi::Abi;

/// Those of 64 bits and of AIX keep a place on the stack for the first eight arguments too, which are in registers.
pub(super) fn abi(isa: &str, triple: &str) -> Abi {
    let is_aix = triple.contains("aix");
    let is_wide = isa == "powerpc64";
    let is_second = triple.starts_with("powerpc64le") || ["musl", "bsd"].iter().any(|system| triple.contains(system));
    let (slot, stack_arguments) = match (is_wide, is_aix) {
        (true, false) if is_second => (8, 32 + 8 * 8),
        (true, _) => (8, 48 + 8 * 8),
        (false, true) => (4, 24 + 8 * 4),
        (false, false) => (4, 8),
    };
    // Register 2 is for a table of addresses or for the thread, and so is 13; on 32 bits outside of AIX it is for small data.
    let (preserved, reserved): (&[u8], &[u8]) = if is_aix && !is_wide {
        (&[13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31], &[1, 2, LR])
    } else {
        (&[14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31], &[1, 2, 13, LR])
    };
    Abi {
        arguments: &[3, 4, 5, 6, 7, 8, 9, 10],
        stack_arguments,
        link: Some(LR),
        stack_slot: slot,
        aligns_pairs: true,
        result_address: None,
        results: &[3, 4],
        widest: None,
        // Those of floating point.
        vector_arguments: &[1, 2, 3, 4, 5, 6, 7, 8],
        vector_results: &[1],
        preserved,
        reserved,
        count: 34,
        stack: SP,
        lanes: None,
        has_own_registers: false,
    }
}
