//! Two increments with fetch_add: none is lost.
//! forbids x != 2
//! forbids thread_0 == thread_1

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub fn thread_0(x: &AtomicU32) -> u32 {
    x.fetch_add(1, Relaxed)
}

pub fn thread_1(x: &AtomicU32) -> u32 {
    x.fetch_add(1, Relaxed)
}
