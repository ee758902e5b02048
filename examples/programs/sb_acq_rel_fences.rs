//! Store buffering: an AcqRel fence is not enough.
//! allows thread_0 == 0 && thread_1 == 0

use std::sync::atomic::{fence, AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 {
    x.store(1, Relaxed);
    fence(AcqRel);
    y.load(Relaxed)
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    y.store(1, Relaxed);
    fence(AcqRel);
    x.load(Relaxed)
}
