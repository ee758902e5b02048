//! Load buffering, relaxed: each thread may read what the other stores later; Armv8 does it, x86-64 does not.
//! allows thread_0 == 1 && thread_1 == 1

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = x.load(Relaxed);
    y.store(1, Relaxed);
    seen
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = y.load(Relaxed);
    x.store(1, Relaxed);
    seen
}
