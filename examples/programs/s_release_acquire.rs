//! S: what is stored after an acquire comes after what was stored before the release.
//! forbids thread_1 == 1 && x == 2

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) {
    x.store(2, Relaxed);
    y.store(1, Release);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = y.load(Acquire);
    x.store(1, Relaxed);
    seen
}
