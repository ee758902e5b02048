//! ISA2: release and acquire through two flags.
//! forbids thread_1 == 1 && thread_2 == (1, 0)

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) {
    x.store(1, Relaxed);
    y.store(1, Release);
}

pub fn thread_1(y: &AtomicU32, z: &AtomicU32) -> u32 {
    let seen = y.load(Acquire);
    z.store(1, Release);
    seen
}

pub fn thread_2(x: &AtomicU32, z: &AtomicU32) -> (u32, u32) {
    let seen = z.load(Acquire);
    (seen, x.load(Relaxed))
}
