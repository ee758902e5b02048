//! Hazard pointers without fences: an object may be freed while it is used.
//! shared = 1
//! allows thread_0 == 1 && thread_1

use std::sync::atomic::{AtomicUsize, Ordering::*};

/// Protects the object that is there, 1 or 2: the object that it uses then, or 0 if that is no longer there.
pub fn thread_0(shared: &AtomicUsize, hazard: &AtomicUsize) -> usize {
    let object = shared.load(Relaxed);
    hazard.store(object, Relaxed);
    if shared.load(Acquire) == object {
        object
    } else {
        0
    }
}

/// Replaces the object 1 and frees it, unless it is protected: whether it was freed.
pub fn thread_1(shared: &AtomicUsize, hazard: &AtomicUsize) -> bool {
    shared.store(2, Release);
    hazard.load(Acquire) != 1
}
