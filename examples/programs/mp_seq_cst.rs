//! Message passing, sequentially consistent: stronger than it needs to be.
//! forbids thread_1 == (1, 0)

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(data: &AtomicU32, ready: &AtomicU32) {
    data.store(1, Relaxed);
    ready.store(1, SeqCst);
}

pub fn thread_1(data: &AtomicU32, ready: &AtomicU32) -> (u32, u32) {
    let seen = ready.load(SeqCst);
    (seen, data.load(Relaxed))
}
