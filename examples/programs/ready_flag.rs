//! Waits for a flag with acquire before it reads the data, as in chapter 3.
//! forbids thread_1 == 0

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::*};

pub fn thread_0(data: &AtomicU32, ready: &AtomicBool) {
    data.store(123, Relaxed);
    ready.store(true, Release);
}

pub fn thread_1(data: &AtomicU32, ready: &AtomicBool) -> u32 {
    while !ready.load(Acquire) {
        std::hint::spin_loop();
    }
    data.load(Relaxed)
}
