//! A read-modify-write continues the release sequence that it reads: the data is seen behind a relaxed increment.
//! forbids thread_2 == (2, 0)

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(data: &AtomicU32, count: &AtomicU32) {
    data.store(1, Relaxed);
    count.store(1, Release);
}

pub fn thread_1(count: &AtomicU32) -> bool {
    count.compare_exchange(1, 2, Relaxed, Relaxed).is_ok()
}

pub fn thread_2(data: &AtomicU32, count: &AtomicU32) -> (u32, u32) {
    let seen = count.load(Acquire);
    (seen, data.load(Relaxed))
}
