//! 2+2W, relaxed: the first store of each thread may be the last one of its place.
//! allows x == 1 && y == 1

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) {
    x.store(1, Relaxed);
    y.store(2, Relaxed);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) {
    y.store(1, Relaxed);
    x.store(2, Relaxed);
}
