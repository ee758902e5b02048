//! A stop flag: relaxed is enough, since nothing else depends on it.
//! allows thread_1 == 0
//! allows thread_1 == 2

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

pub fn thread_0(stop: &AtomicBool) {
    stop.store(true, Relaxed);
}

/// Counts how often it worked before it was told to stop.
pub fn thread_1(stop: &AtomicBool) -> u32 {
    let mut turns = 0;
    while turns < 2 && !stop.load(Relaxed) {
        turns += 1;
    }
    turns
}
