//! CoRR: of one place, no thread goes back to an older value, even relaxed.
//! forbids thread_1 == (1, 0)

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub fn thread_0(x: &AtomicU32) {
    x.store(1, Relaxed);
}

pub fn thread_1(x: &AtomicU32) -> (u32, u32) {
    let first = x.load(Relaxed);
    (first, x.load(Relaxed))
}
