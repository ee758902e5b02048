//! Load buffering: a release keeps the load before it where it is, but only an acquire that reads it makes use of that.
//! allows thread_0 == 1 && thread_1 == 1

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = x.load(Relaxed);
    y.store(1, Release);
    seen
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = y.load(Relaxed);
    x.store(1, Release);
    seen
}
