//! Message passing: a release fence and an acquire fence do what ordered accesses do.
//! forbids thread_1 == (1, 0)

use std::sync::atomic::{fence, AtomicU32, Ordering::*};

pub fn thread_0(data: &AtomicU32, ready: &AtomicU32) {
    data.store(1, Relaxed);
    fence(Release);
    ready.store(1, Relaxed);
}

pub fn thread_1(data: &AtomicU32, ready: &AtomicU32) -> (u32, u32) {
    let seen = ready.load(Relaxed);
    fence(Acquire);
    (seen, data.load(Relaxed))
}
