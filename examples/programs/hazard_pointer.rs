//! Hazard pointers: an object that a thread protected and found still there is not freed.
//! shared = 1
//! forbids thread_0 == 1 && thread_1

use std::sync::atomic::{fence, AtomicUsize, Ordering::*};

/// Protects the object that is there, 1 or 2: the object that it uses then, or 0 if that is no longer there.
pub fn thread_0(shared: &AtomicUsize, hazard: &AtomicUsize) -> usize {
    let object = shared.load(Relaxed);
    hazard.store(object, Relaxed);
    fence(SeqCst);
    if shared.load(Acquire) == object {
        object
    } else {
        0
    }
}

/// Replaces the object 1 and frees it, unless it is protected: whether it was freed.
pub fn thread_1(shared: &AtomicUsize, hazard: &AtomicUsize) -> bool {
    shared.store(2, Release);
    fence(SeqCst);
    hazard.load(Acquire) != 1
}
