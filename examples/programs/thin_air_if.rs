//! Stores behind branches that only they make true: a value that has no other reason than itself is out of thin air.
//! forbids thread_0 == 1 && thread_1 == 1

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = x.load(Relaxed);
    if seen == 1 {
        y.store(1, Relaxed);
    }
    seen
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = y.load(Relaxed);
    if seen == 1 {
        x.store(1, Relaxed);
    }
    seen
}
