//! IRIW, sequentially consistent: all see one order.
//! forbids thread_1 == (1, 0) && thread_3 == (1, 0)

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

pub fn thread_0(x: &AtomicU32) {
    x.store(1, SeqCst);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> (u32, u32) {
    let first = x.load(SeqCst);
    (first, y.load(SeqCst))
}

pub fn thread_2(y: &AtomicU32) {
    y.store(1, SeqCst);
}

pub fn thread_3(x: &AtomicU32, y: &AtomicU32) -> (u32, u32) {
    let first = y.load(SeqCst);
    (first, x.load(SeqCst))
}
