//! Store buffering: release and acquire do not order a store before a later load.
//! allows thread_0 == 0 && thread_1 == 0

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    x.store(1, Release);
    y.load(Acquire)
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    y.store(1, Release);
    x.load(Acquire)
}
