//! WRC, relaxed: what one thread has seen, another one that hears of it may not see.
//! allows thread_1 == 1 && thread_2 == (1, 0)

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

pub fn thread_0(x: &AtomicU32) {
    x.store(1, Relaxed);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 {
    let seen = x.load(Relaxed);
    y.store(1, Relaxed);
    seen
}

pub fn thread_2(x: &AtomicU32, y: &AtomicU32) -> (u32, u32) {
    let seen = y.load(Relaxed);
    (seen, x.load(Relaxed))
}
