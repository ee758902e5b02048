//! R: release and acquire do not forbid that the later store wins and the first one is missed.
//! allows thread_1 == 0 && y == 2

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) {
    x.store(1, Release);
    y.store(1, Release);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    y.store(2, Release);
    x.load(Acquire)
}
