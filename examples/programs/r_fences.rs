//! R with SeqCst fences.
//! forbids thread_1 == 0 && y == 2

use std::sync::atomic::{fence, AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) {
    x.store(1, Relaxed);
    fence(SeqCst);
    y.store(1, Relaxed);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    y.store(2, Relaxed);
    fence(SeqCst);
    x.load(Relaxed)
}
