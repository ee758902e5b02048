//! Store buffering, sequentially consistent: one thread sees the other's store.
//! forbids thread_0 == 0 && thread_1 == 0

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    x.store(1, SeqCst);
    y.load(SeqCst)
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    y.store(1, SeqCst);
    x.load(SeqCst)
}
