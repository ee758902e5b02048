//! S, relaxed: the store behind the flag may come before the store that the flag follows.
//! allows thread_1 == 1 && x == 2

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) {
    x.store(2, Relaxed);
    y.store(1, Relaxed);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = y.load(Relaxed);
    x.store(1, Relaxed);
    seen
}
