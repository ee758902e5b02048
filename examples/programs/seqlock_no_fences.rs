//! A sequence lock without its fences: a reader may mix old and new.
//! allows thread_1 == 1

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(sequence: &AtomicU32, a: &AtomicU32, b: &AtomicU32) {
    sequence.store(1, Relaxed);
    a.store(1, Relaxed);
    b.store(1, Relaxed);
    sequence.store(2, Release);
}

/// The sum of what it read, or 9 if a writer was there.
pub fn thread_1(sequence: &AtomicU32, a: &AtomicU32, b: &AtomicU32) -> u32 {
    let before = sequence.load(Acquire);
    let sum = a.load(Relaxed) + b.load(Relaxed);
    let after = sequence.load(Relaxed);
    if before == after && before % 2 == 0 {
        sum
    } else {
        9
    }
}
