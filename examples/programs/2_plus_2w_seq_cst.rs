//! 2+2W, sequentially consistent.
//! forbids x == 1 && y == 1

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) {
    x.store(1, SeqCst);
    y.store(2, SeqCst);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) {
    y.store(1, SeqCst);
    x.store(2, SeqCst);
}
