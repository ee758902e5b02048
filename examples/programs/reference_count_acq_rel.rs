//! A reference count with AcqRel instead of the fence: it is as good.
//! count = 2
//! forbids thread_1 == 0

use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering::*};

/// Uses the data and drops a reference. Who drops the last one frees the data, and says what it finds there.
fn release(count: &AtomicUsize, data: &AtomicU32) -> u32 {
    if count.fetch_sub(1, AcqRel) == 1 {
        data.load(Relaxed)
    } else {
        9
    }
}

pub fn thread_0(count: &AtomicUsize, data: &AtomicU32) -> u32 {
    data.store(1, Relaxed);
    release(count, data)
}

pub fn thread_1(count: &AtomicUsize, data: &AtomicU32) -> u32 {
    release(count, data)
}
