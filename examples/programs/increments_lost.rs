//! Two increments by load and store: one may be lost, on every processor.
//! allows x == 1

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

pub fn thread_0(x: &AtomicU32) {
    x.store(x.load(SeqCst) + 1, SeqCst);
}

pub fn thread_1(x: &AtomicU32) {
    x.store(x.load(SeqCst) + 1, SeqCst);
}
