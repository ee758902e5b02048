//! x86 and x86-64: the calling conventions.
//!
//! Follows "System V Application Binary Interface, AMD64 Architecture Processor Supplement", section 3.2, which x32 and Apple
//! share; Microsoft, "x64 calling convention", which UEFI and Cygwin share; and "System V Application Binary Interface, Intel386
//! Architecture Processor Supplement", section 3, which Windows shares as far as functions of Rust go.

use super::operand::RSP;
use crate::isa::abi::Abi;

/// The convention of a triple.
pub(super) fn abi(isa: &str, triple: &str) -> Abi {
    let is_windows = ["windows", "uefi", "cygwin"].iter().any(|system| triple.contains(system));
    let system_v = Abi {
        arguments: &[7, 6, 2, 1, 8, 9],
        stack_arguments: 8,
        link: None,
        stack_slot: 8,
        aligns_pairs: false,
        result_address: None,
        results: &[0, 2],
        widest: None,
        vector_arguments: &[0, 1, 2, 3, 4, 5, 6, 7],
        vector_results: &[0, 1],
        preserved: &[3, 5, 12, 13, 14, 15],
        reserved: &[4],
        count: 16,
        stack: RSP,
        lanes: None,
        has_own_registers: false,
    };
    match isa {
        // The return address is on top of the stack, then the arguments.
        "x86" => Abi { arguments: &[], stack_arguments: 4, stack_slot: 4, preserved: &[3, 5, 6, 7], ..system_v },
        // Above the return address are four slots for the register arguments.
        _ if is_windows => {
            Abi { arguments: &[1, 2, 8, 9], stack_arguments: 40, preserved: &[3, 5, 6, 7, 12, 13, 14, 15], ..system_v }
        }
        _ => system_v,
    }
}
