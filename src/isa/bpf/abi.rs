//! BPF: the calling convention.
//!
//! Follows "BPF ABI Recommended Conventions and Guidelines" of the Linux kernel (Documentation/bpf/standardization/abi.rst),
//! "Registers and calling convention".

use super::operand::{BACK, FRAME};
use crate::isa::abi::Abi;
use crate::isa::effect::Register;

/// Five arguments, one result, and a pointer to the frame, which programs only read. Where a function returns to, the machine keeps
/// for itself: here in a register that no instruction names.
pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &[1, 2, 3, 4, 5],
        stack_arguments: 0,
        link: Some(BACK),
        stack_slot: 8,
        aligns_pairs: false,
        result_address: None,
        results: &[0],
        widest: None,
        vector_arguments: &[],
        vector_results: &[],
        preserved: &[6, 7, 8, 9],
        reserved: &[FRAME, BACK],
        count: BACK + 1,
        stack: Register::General(FRAME),
        has_own_registers: false,
        lanes: None,
    }
}
