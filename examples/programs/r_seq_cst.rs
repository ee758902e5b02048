//! R, sequentially consistent.
//! forbids thread_1 == 0 && y == 2

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) {
    x.store(1, SeqCst);
    y.store(1, SeqCst);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    y.store(2, SeqCst);
    x.load(SeqCst)
}
