//! Load buffering: with acquire and release neither thread reads what comes later.
//! forbids thread_0 == 1 && thread_1 == 1

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = x.load(Acquire);
    y.store(1, Release);
    seen
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = y.load(Acquire);
    x.store(1, Release);
    seen
}
