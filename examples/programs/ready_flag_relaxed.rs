//! Waits for a flag with Relaxed before it reads the data: why Relaxed is not enough here.
//! allows thread_1 == 0

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

pub fn thread_0(data: &AtomicU32, ready: &AtomicBool) {
    data.store(123, Relaxed);
    ready.store(true, Relaxed);
}

pub fn thread_1(data: &AtomicU32, ready: &AtomicBool) -> u32 {
    while !ready.load(Relaxed) {
        std::hint::spin_loop();
    }
    data.load(Relaxed)
}
