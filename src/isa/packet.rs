//! Packets: instructions that are executed together. Each reads the registers as they were before the packet, unless it asks
//! for the new value of one.
//!
//! What follows a body instruction by instruction gets a packet as steps that can be read one after the other: its instructions
//! in an order in which nothing reads what another wrote too early, and where there is no such order, copies of registers
//! before all, from which the late ones read.

use super::asm::Instruction;
use super::decoded::Decoded;

/// The steps of a packet, from its instructions and the bracket behind them with what holds for all of it: `} :mem_noshuf`.
pub type Packing = fn(&[Instruction<'_>], &str) -> Vec<Step>;

/// A step of a packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The instruction that it is a part of, by its place in the packet; none if it copies registers for those behind it.
    pub of: Option<usize>,
    /// What it does; none if that is not known.
    pub decoded: Option<Decoded>,
}
