//! Peterson's lock with release and acquire: both threads may be in.
//! allows thread_0 && thread_1

use std::sync::atomic::{AtomicBool, AtomicU8, Ordering::*};

/// Whether the thread gets in at its first try.
fn enter(own: &AtomicBool, other: &AtomicBool, turn: &AtomicU8, number: u8) -> bool {
    own.store(true, Release);
    turn.store(1 - number, Release);
    !other.load(Acquire) || turn.load(Acquire) == number
}

pub fn thread_0(flag_0: &AtomicBool, flag_1: &AtomicBool, turn: &AtomicU8) -> bool {
    enter(flag_0, flag_1, turn, 0)
}

pub fn thread_1(flag_0: &AtomicBool, flag_1: &AtomicBool, turn: &AtomicU8) -> bool {
    enter(flag_1, flag_0, turn, 1)
}
