//! AMD's GPUs: the calling convention.
//!
//! Follows the guide, "Call Convention", "Non-Kernel Functions".

use super::operand::{EXEC, EXEC_HIGH, SCALARS, SP};
use crate::isa::abi::Abi;
use crate::isa::effect::Register;

/// Arguments and results are in vector registers of 32 bits: a pointer takes two. Scalar registers 30 and 31 have the return
/// address, and 32 the stack pointer; the stack is a thread's private memory, and grows upwards. The lanes that execute stay as
/// they are.
pub(super) fn abi(_: &str, _: &str) -> Abi {
    Abi {
        arguments: &VECTORS,
        stack_arguments: 0,
        link: Some(SCALARS + 30),
        stack_slot: 4,
        aligns_pairs: false,
        result_address: None,
        results: &VECTORS,
        widest: None,
        vector_arguments: &[],
        vector_results: &[],
        preserved: &PRESERVED,
        reserved: &[SCALARS, SCALARS + 1, SCALARS + 2, SCALARS + 3, SP, EXEC, EXEC_HIGH],
        count: EXEC_HIGH + 1,
        stack: Register::General(SP),
        lanes: Some(Register::General(EXEC)),
        has_own_registers: false,
    }
}

/// The vector registers of arguments and of results, 0 to 31.
const VECTORS: [u8; 32] = numbers(0);

/// Numbers from this one.
const fn numbers<const COUNT: usize>(first: u8) -> [u8; COUNT] {
    let mut all = [0; COUNT];
    let (mut index, mut number) = (0, first);
    while index < COUNT {
        all[index] = number;
        index += 1;
        number += 1;
    }
    all
}

/// The preserved registers: of the vector registers from 40 on, eight of every sixteen; the scalar registers above the stack
/// pointer.
const PRESERVED: [u8; 48 - 2 + 73] = preserved();

const fn preserved() -> [u8; 48 - 2 + 73] {
    let mut all = [0; 48 - 2 + 73];
    let (mut index, mut number) = (0, 40);
    while index < 46 {
        all[index] = number;
        index += 1;
        number += 1;
        if number % 16 == 0 {
            number += 8;
        }
    }
    let mut scalar = 33;
    while index < all.len() {
        all[index] = SCALARS + scalar;
        index += 1;
        scalar += 1;
    }
    all
}
