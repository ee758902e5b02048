//! A spin lock: what one thread did under the lock, the next one sees.
//! forbids thread_0 && thread_1 && count != 2

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::*};

/// Adds to the count, if the lock is free.
fn add(lock: &AtomicBool, count: &AtomicU32) -> bool {
    if lock.compare_exchange(false, true, Acquire, Relaxed).is_err() {
        return false;
    }
    count.store(count.load(Relaxed) + 1, Relaxed);
    lock.store(false, Release);
    true
}

pub fn thread_0(lock: &AtomicBool, count: &AtomicU32) -> bool {
    add(lock, count)
}

pub fn thread_1(lock: &AtomicBool, count: &AtomicU32) -> bool {
    add(lock, count)
}
