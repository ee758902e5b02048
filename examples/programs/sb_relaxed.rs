//! Store buffering, relaxed: both threads may miss the other's store, on x86-64 too.
//! allows thread_0 == 0 && thread_1 == 0

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    x.store(1, Relaxed);
    y.load(Relaxed)
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    y.store(1, Relaxed);
    x.load(Relaxed)
}
