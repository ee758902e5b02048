//! Out of thin air: each thread stores what it read. No value comes from nowhere, though the theory of relaxed accesses has trouble to say why.
//! forbids thread_0 != 0
//! forbids thread_1 != 0

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = x.load(Relaxed);
    y.store(seen, Relaxed);
    seen
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = y.load(Relaxed);
    x.store(seen, Relaxed);
    seen
}
