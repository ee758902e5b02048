//! IRIW with acquire: two readers may see two stores in different orders; Power does it, Armv8 does not.
//! allows thread_1 == (1, 0) && thread_3 == (1, 0)

use std::sync::atomic::{AtomicU32, Ordering::*};

pub fn thread_0(x: &AtomicU32) {
    x.store(1, Release);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> (u32, u32) {
    let first = x.load(Acquire);
    (first, y.load(Acquire))
}

pub fn thread_2(y: &AtomicU32) {
    y.store(1, Release);
}

pub fn thread_3(x: &AtomicU32, y: &AtomicU32) -> (u32, u32) {
    let first = y.load(Acquire);
    (first, x.load(Acquire))
}
