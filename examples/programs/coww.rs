//! CoWW: the later store of a thread to one place is the later one.
//! forbids x == 1

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub fn thread_0(x: &AtomicU32) {
    x.store(1, Relaxed);
    x.store(2, Relaxed);
}
