//! Peterson's lock with a swap of the turn: the swaps are in one order, so AcqRel is enough for it and acquire for the flag.
//! forbids thread_0 && thread_1

use std::sync::atomic::{AtomicBool, AtomicU8, Ordering::*};

/// Whether the thread gets in at its first try.
fn enter(own: &AtomicBool, other: &AtomicBool, turn: &AtomicU8, number: u8) -> bool {
    own.store(true, Relaxed);
    turn.swap(1 - number, AcqRel);
    !other.load(Acquire) || turn.load(Relaxed) == number
}

pub fn thread_0(flag_0: &AtomicBool, flag_1: &AtomicBool, turn: &AtomicU8) -> bool {
    enter(flag_0, flag_1, turn, 0)
}

pub fn thread_1(flag_0: &AtomicBool, flag_1: &AtomicBool, turn: &AtomicU8) -> bool {
    enter(flag_1, flag_0, turn, 1)
}
