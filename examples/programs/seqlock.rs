//! A sequence lock: a reader that finds the sequence unchanged has read values that belong together.
//! forbids thread_1 == 1

use std::sync::atomic::{fence, AtomicU32, Ordering::*};

pub fn thread_0(sequence: &AtomicU32, a: &AtomicU32, b: &AtomicU32) {
    sequence.store(1, Relaxed);
    fence(Release);
    a.store(1, Relaxed);
    b.store(1, Relaxed);
    sequence.store(2, Release);
}

/// The sum of what it read, or 9 if a writer was there.
pub fn thread_1(sequence: &AtomicU32, a: &AtomicU32, b: &AtomicU32) -> u32 {
    let before = sequence.load(Acquire);
    let sum = a.load(Relaxed) + b.load(Relaxed);
    fence(Acquire);
    let after = sequence.load(Relaxed);
    if before == after && before % 2 == 0 {
        sum
    } else {
        9
    }
}
