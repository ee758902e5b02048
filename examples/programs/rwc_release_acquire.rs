//! RWC: a reader of a store and a writer may disagree about it without SeqCst.
//! allows thread_1 == (1, 0) && thread_2 == 0

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32) {
    x.store(1, Release);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> (u32, u32) {
    let first = x.load(Acquire);
    (first, y.load(Acquire))
}

pub fn thread_2(x: &AtomicU32, y: &AtomicU32) -> u32 {
    y.store(1, Release);
    x.load(Acquire)
}
