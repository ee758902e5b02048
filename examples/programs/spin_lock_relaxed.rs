//! A spin lock that is taken and released with relaxed: an addition may be lost.
//! allows thread_0 && thread_1 && count != 2

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::*};

/// Adds to the count, if the lock is free.
fn add(lock: &AtomicBool, count: &AtomicU32) -> bool {
    if lock.compare_exchange(false, true, Relaxed, Relaxed).is_err() {
        return false;
    }
    count.store(count.load(Relaxed) + 1, Relaxed);
    lock.store(false, Relaxed);
    true
}

pub fn thread_0(lock: &AtomicBool, count: &AtomicU32) -> bool {
    add(lock, count)
}

pub fn thread_1(lock: &AtomicBool, count: &AtomicU32) -> bool {
    add(lock, count)
}
