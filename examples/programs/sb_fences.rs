//! Store buffering with a SeqCst fence between store and load: one thread sees the other's store.
//! forbids thread_0 == 0 && thread_1 == 0

use std::sync::atomic::{fence, AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    x.store(1, Relaxed);
    fence(SeqCst);
    y.load(Relaxed)
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    y.store(1, Relaxed);
    fence(SeqCst);
    x.load(Relaxed)
}
