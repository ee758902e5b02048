//! Message passing: an acquire that reads no release orders nothing.
//! allows thread_1 == (1, 0)

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(data: &AtomicU32, ready: &AtomicU32) {
    data.store(1, Relaxed);
    ready.store(1, Relaxed);
}

pub fn thread_1(data: &AtomicU32, ready: &AtomicU32) -> (u32, u32) {
    let seen = ready.load(Acquire);
    (seen, data.load(Relaxed))
}
